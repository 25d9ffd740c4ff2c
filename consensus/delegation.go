package consensus

import (
	"maps"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
)

// Pool is what the facts say of the stake that others delegated to an operator.
type Pool struct {
	Operator  common.Address
	Delegated *big.Int // counts from the epoch after the last change on, FML wei
	Payments  []SharedPayment
	// Commission is the one set last, in millionths, and acts from Since on; CommissionBefore acts until then.
	Commission, CommissionBefore uint32
	Since                        arena.Epoch

	delegators map[common.Address]*Delegator
}

// SharedPayment is the delegators' part of a payment of an operator.
type SharedPayment struct {
	Task   arena.TaskID
	Epoch  arena.Epoch
	Amount *big.Int // FML wei
}

// Delegator is what somebody has with an operator. What its shares are worth, the chain tells.
type Delegator struct {
	Shares      *big.Int
	Exiting     *big.Int // shares on their way out, still slashable
	ReadyAt     arena.Time
	NextPayment uint64 // first payment that it has not claimed
}

// CommissionIn is the commission of epoch e, in millionths.
func (p *Pool) CommissionIn(e arena.Epoch) uint32 {
	if e < p.Since {
		return p.CommissionBefore
	}
	return p.Commission
}

// Delegator is what an account has, or had, with the operator; nil: it never delegated to it.
func (p *Pool) Delegator(who common.Address) *Delegator { return p.delegators[who] }

// Pool is what was delegated to an operator; nil: it takes no delegations.
func (s *State) Pool(operator common.Address) *Pool { return s.pools[operator] }

// Pools are those of all operators that take delegations, by address.
func (s *State) Pools() []*Pool {
	out := make([]*Pool, 0, len(s.pools))
	for _, a := range slices.SortedFunc(maps.Keys(s.pools), common.Address.Cmp) {
		out = append(out, s.pools[a])
	}
	return out
}

func (s *State) pool(operator common.Address) *Pool {
	p := s.pools[operator]
	if p == nil {
		p = &Pool{Operator: operator, Delegated: new(big.Int), delegators: map[common.Address]*Delegator{}}
		s.pools[operator] = p
	}
	return p
}

func (p *Pool) delegator(who common.Address) *Delegator {
	d := p.delegators[who]
	if d == nil {
		d = &Delegator{Shares: new(big.Int), Exiting: new(big.Int), NextPayment: uint64(len(p.Payments))}
		p.delegators[who] = d
	}
	return d
}

func (s *State) applyDelegation(body arena.EventBody) {
	switch b := body.(type) {
	case arena.CommissionSet:
		p := s.pool(b.Operator)
		p.CommissionBefore, p.Commission, p.Since = p.Commission, b.Commission, b.FromEpoch
	case arena.Delegated:
		p := s.pool(b.Operator)
		d := p.delegator(b.Delegator)
		d.Shares, p.Delegated = plus(d.Shares, b.Shares), b.TotalDelegated
	case arena.Undelegated:
		p := s.pool(b.Operator)
		d := p.delegator(b.Delegator)
		d.Shares, d.Exiting, d.ReadyAt, p.Delegated = minus(d.Shares, b.Shares), plus(d.Exiting, b.Shares), b.ReadyAt, b.TotalDelegated
	case arena.DelegationWithdrawn:
		d := s.pool(b.Operator).delegator(b.Delegator)
		d.Exiting, d.ReadyAt = new(big.Int), 0
	case arena.DelegationSlashed:
		s.pool(b.Operator).Delegated = b.TotalDelegated
	case arena.DelegationVoided:
		for _, d := range s.pool(b.Operator).delegators {
			d.Shares, d.Exiting, d.ReadyAt = new(big.Int), new(big.Int), 0
		}
	case arena.PaymentShared:
		p := s.pool(b.Operator)
		p.Payments = append(p.Payments, SharedPayment{b.Task, b.Epoch, b.Amount})
		// A validator's pay is claimed at once; of a part of it nothing may be left for itself.
		if acc := s.account(b.Operator); acc.shares[b.Task] > 0 {
			delete(acc.shares, b.Task)
			delete(acc.owed, b.Task)
		}
	case arena.PaymentsClaimed:
		s.pool(b.Operator).delegator(b.Delegator).NextPayment = b.NextPayment
	}
}

func (p *Pool) clone() *Pool {
	n := *p
	n.Payments = slices.Clone(p.Payments)
	n.delegators = cloneMap(p.delegators, func(d *Delegator) *Delegator {
		m := *d
		return &m
	})
	return &n
}
