package audit

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/selection"
)

// rootScale makes a root of FML wei fine enough.
var rootScale = priceUnit

// priceUnit is what a price is said in: what so many shares are worth, FML wei. Source: docs/protocol.md 3.7.
var priceUnit = new(big.Int).Lsh(big.NewInt(1), 96)

// pool is what others delegated to an operator. Amounts in FML wei.
type pool struct {
	held        *big.Int // all that lies there, with what is on its way out
	shares      *big.Int
	price       *big.Int // of priceUnit shares
	history     []poolSince
	commissions []commissionSince
	losses      []poolLoss // in this transaction, and not accounted for by a seat
}

type poolSince struct {
	epoch     arena.Epoch
	delegated *big.Int
}

type commissionSince struct {
	epoch arena.Epoch
	share uint32 // millionths
}

type poolLoss struct{ held, price, amount *big.Int } // before it, and what it took

func (g *registry) pool(operator common.Address) *pool {
	p := g.pools[operator]
	if p == nil {
		p = &pool{held: new(big.Int), shares: new(big.Int), price: priceUnit}
		g.pools[operator] = p
	}
	return p
}

// worth is what shares are worth.
func (p *pool) worth() *big.Int {
	v := new(big.Int).Mul(p.shares, p.price)
	return v.Rsh(v, 96)
}

// delegation follows a pool, and compares what it says of itself.
func (g *registry) delegation(body arena.EventBody, e arena.Epoch, s *Section) {
	var operator common.Address
	var total *big.Int
	switch b := body.(type) {
	case arena.CommissionSet:
		p := g.pool(b.Operator)
		p.commissions = append(p.commissions, commissionSince{b.FromEpoch, b.Commission})
		return
	case arena.Delegated:
		p := g.pool(b.Operator)
		p.held, p.shares = new(big.Int).Add(p.held, b.Amount), new(big.Int).Add(p.shares, b.Shares)
		operator, total = b.Operator, b.TotalDelegated
	case arena.Undelegated:
		p := g.pool(b.Operator)
		p.shares = new(big.Int).Sub(p.shares, b.Shares)
		operator, total = b.Operator, b.TotalDelegated
	case arena.DelegationWithdrawn:
		p := g.pool(b.Operator)
		p.held = new(big.Int).Sub(p.held, b.Amount)
		return
	case arena.DelegationVoided:
		g.pool(b.Operator).shares = new(big.Int) // what it lost is said next
		return
	case arena.DelegationSlashed:
		p := g.pool(b.Operator)
		p.losses = append(p.losses, poolLoss{p.held, p.price, b.Amount})
		p.held, p.price = new(big.Int).Sub(p.held, b.Amount), b.Price
		g.lenders = append(g.lenders, p)
		operator, total = b.Operator, b.TotalDelegated
	}
	p := g.pool(operator)
	if want := p.worth(); want.Cmp(total) != 0 {
		s.fail("What is delegated to %s is %s on chain; %s follow from the facts before.", operator, total, want)
	}
	if n := len(p.history); n > 0 && p.history[n-1].epoch == e {
		p.history[n-1].delegated = total
	} else {
		p.history = append(p.history, poolSince{e, total})
	}
	g.lent(operator, total, e)
}

// lostByDelegators is what an operator's delegators lose with it in this transaction, for a seat that costs `1 / divisor`.
func (g *registry) lostByDelegators(operator common.Address, divisor int64, s *Section) *big.Int {
	p := g.pools[operator]
	if p == nil || len(p.losses) == 0 {
		if p != nil && p.held.Sign() > 0 {
			s.fail("The delegators of %s lost nothing for a seat of it.", operator)
		}
		return new(big.Int)
	}
	x := p.losses[0]
	p.losses = p.losses[1:]
	price := new(big.Int).Sub(x.price, ceil(x.price, divisor))
	want := new(big.Int).Mul(x.held, price)
	want.Add(want, new(big.Int).Sub(x.price, big.NewInt(1))).Quo(want, x.price)
	want.Sub(x.held, want)
	if x.amount.Cmp(x.held) != 0 && x.amount.Cmp(want) != 0 { // all of it: the pool is worn out
		s.fail("The delegators of %s lost %s for a seat of it; %s are right.", operator, x.amount, want)
	}
	return x.amount
}

// delegatedIn is what counted as delegated in epoch e: as it stood when the epoch before it ended.
func (g *registry) delegatedIn(operator common.Address, e arena.Epoch) *big.Int {
	v := new(big.Int)
	if p := g.pools[operator]; p != nil {
		for _, h := range p.history {
			if h.epoch < e {
				v.Set(h.delegated)
			}
		}
	}
	return v
}

// added is what of it counts beside own stake.
func (g *registry) added(operator common.Address, e arena.Epoch) *big.Int {
	return selection.Added(g.delegatedIn(operator, e))
}

// validatorsPart is the delegators' part of what a validator is paid: of the weight that their stake adds, less commission.
func (g *registry) validatorsPart(operator common.Address, e arena.Epoch, pay *big.Int) *big.Int {
	added := g.added(operator, e)
	if added.Sign() == 0 {
		return added
	}
	own := g.ownAt(operator, e-1)
	root := func(v *big.Int) *big.Int {
		v = selection.Capped(v, g.params.MinStake)
		return v.Sqrt(v.Mul(v, rootScale))
	}
	alone, together := root(own), root(new(big.Int).Add(own, added))
	left := new(big.Int).Mul(pay, alone)
	left.Add(left, new(big.Int).Sub(together, big.NewInt(1))).Quo(left, together)
	return g.delegatorsPart(operator, e, pay, left)
}

// delegatorsPart is what is the delegators' of a payment, of which the own stake alone would have brought `own`.
func (g *registry) delegatorsPart(operator common.Address, e arena.Epoch, pay, own *big.Int) *big.Int {
	share := uint32(0)
	for _, c := range g.pool(operator).commissions {
		if c.epoch <= e {
			share = c.share
		}
	}
	v := new(big.Int).Sub(pay, own)
	return v.Quo(times(v, int64(arena.MaxCommission-share)), big.NewInt(arena.MaxCommission))
}
