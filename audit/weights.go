package audit

import (
	"maps"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/selection"
)

// Fractions of the stake that a fault costs, and what else decides when a leaf sleeps. Source: docs/protocol.md 3.4, 8.6.
const (
	missedDivisor     = 1000
	unrevealedDivisor = 100
	refutedDivisor    = 20
	missesPerEpoch    = 2
	streakLimit       = 3
	seatUnits         = 1024
)

// registry derives stake, records and weights from the facts, and compares the weights on chain with them. Amounts in FML
// wei.
type registry struct {
	params   Params
	accounts map[common.Address]*account
	leaves   map[arena.Leaf]*leaf
	touched  map[arena.Leaf]arena.Epoch // in this transaction
	slashes  []slash                    // in this transaction, and not accounted for by a seat
	slept    []arena.Leaf               // in this transaction, by their misses
	pools    map[common.Address]*pool   // by operator
	lenders  []*pool                    // that lost something in this transaction
}

type account struct {
	own, unbonding *big.Int
	delegated      *big.Int // by others, as it counts from the next epoch on
	history        []stakeSince
}

type stakeSince struct {
	epoch arena.Epoch
	own   *big.Int
}

type leaf struct {
	holder  common.Address // zero: free
	takenAt arena.Epoch
	weight  uint32 // the newest one on chain
	units   uint64 // record as of epoch noted
	noted   arena.Epoch
	weighed uint64 // record as of the last refresh
	asleep  bool
	passing bool // displaced
	misses  map[arena.Epoch]int
	// Epochs since takenAt: of the last sign of life, and the one that the row of missed epochs began after.
	active, streakFrom arena.Epoch
	streak             int
	fellAsleep         bool // in this transaction, by the log
}

type slash struct {
	who    common.Address
	amount *big.Int
	before *big.Int // own and unbonding stake that it was taken of
}

func newRegistry(p Params) *registry {
	return &registry{
		params: p, accounts: map[common.Address]*account{}, leaves: map[arena.Leaf]*leaf{}, touched: map[arena.Leaf]arena.Epoch{},
		pools: map[common.Address]*pool{},
	}
}

func (g *registry) account(a common.Address) *account {
	x := g.accounts[a]
	if x == nil {
		x = &account{own: new(big.Int), unbonding: new(big.Int), delegated: new(big.Int)}
		g.accounts[a] = x
	}
	return x
}

func (g *registry) leaf(l arena.Leaf) *leaf {
	x := g.leaves[l]
	if x == nil {
		x = &leaf{misses: map[arena.Epoch]int{}}
		g.leaves[l] = x
	}
	return x
}

// owner is who holds the seats that a leaf was drawn for in epoch e; zero: nobody any more.
func (g *registry) owner(l arena.Leaf, e arena.Epoch) common.Address {
	if x := g.leaves[l]; x != nil && x.takenAt < e {
		return x.holder
	}
	return common.Address{}
}

// ownAt is the own stake of an account, as it stood at the end of epoch e.
func (g *registry) ownAt(a common.Address, e arena.Epoch) *big.Int {
	own := new(big.Int)
	for _, h := range g.account(a).history {
		if h.epoch <= e {
			own = h.own
		}
	}
	return own
}

// cappedAt is the stake that counts of an account, as it stood at the end of epoch e.
func (g *registry) cappedAt(a common.Address, e arena.Epoch) *big.Int {
	return selection.Capped(g.ownAt(a, e), g.params.MinStake)
}

// apply folds one fact, and fails what contradicts the facts before it.
func (g *registry) apply(e arena.Event, s *Section) {
	epoch := g.params.Clock.Epoch(e.Time)
	switch b := e.Body.(type) {
	case arena.Staked:
		g.moved(b.Account, b.Own, new(big.Int).Add(g.account(b.Account).own, b.Amount), epoch, s)
	case arena.UnbondStarted:
		x := g.account(b.Account)
		g.moved(b.Account, b.Own, new(big.Int).Sub(x.own, b.Amount), epoch, s)
		x.unbonding = new(big.Int).Add(x.unbonding, b.Amount)
	case arena.Withdrawn:
		g.account(b.Account).unbonding = new(big.Int)
	case arena.Deposited:
		if b.Kind == arena.InSlash {
			g.slashed(b, epoch)
		}
	case arena.CommissionSet, arena.Delegated, arena.Undelegated, arena.DelegationWithdrawn, arena.DelegationVoided, arena.DelegationSlashed:
		g.delegation(b, epoch, s)
	case arena.LeafTaken:
		l := g.leaf(b.Leaf)
		*l = leaf{holder: b.Account, takenAt: b.Epoch, weight: l.weight, noted: b.Epoch, misses: map[arena.Epoch]int{}}
		g.touched[b.Leaf] = epoch
	case arena.LeafFreed:
		l := g.leaf(b.Leaf)
		*l = leaf{weight: l.weight, misses: map[arena.Epoch]int{}}
		g.touched[b.Leaf] = epoch
	case arena.LeafAwaited:
		g.leaf(b.Leaf).passing = true
		g.touched[b.Leaf] = epoch
	case arena.Slept:
		g.leaf(b.Leaf).fellAsleep = true
		g.touched[b.Leaf] = epoch
	case arena.Woken:
		g.leaf(b.Leaf).asleep = false
		g.alive(b.Leaf, epoch)
		g.touched[b.Leaf] = epoch
	case arena.RecordGained, arena.Refreshed:
		g.record(b, epoch, s)
	case arena.WeightSet:
		g.leaf(b.Leaf).weight = b.Weight
		g.touched[b.Leaf] = epoch
		if b.Effective != epoch+1 {
			s.fail("The weight of leaf %d was set in epoch %d for epoch %d: it may count from the next one on only.", b.Leaf, epoch, b.Effective)
		}
	}
}

// alive notes that the holder of a leaf did something for a seat of epoch e.
func (g *registry) alive(l arena.Leaf, e arena.Epoch) {
	if x := g.leaf(l); e > x.takenAt {
		x.active = max(x.active, e-x.takenAt)
	}
}

// missed counts a seat of epoch e that its holder missed, and tells whether it is slashed for it. The third epoch in a row
// without a sign of life puts the leaf to sleep.
func (g *registry) missed(l arena.Leaf, e arena.Epoch) (slashed bool) {
	x := g.leaf(l)
	if x.misses[e] == missesPerEpoch {
		return false
	}
	x.misses[e]++
	if x.misses[e] > 1 || e-x.takenAt <= x.active {
		return true
	}
	if x.streakFrom != x.active {
		x.streak = 0
	}
	x.streak++
	x.streakFrom = x.active
	if x.streak >= streakLimit && !x.asleep {
		x.asleep = true
		g.slept = append(g.slept, l)
	}
	return true
}

// moved sets the own stake of an account to what the chain says, which has to be what follows.
func (g *registry) moved(who common.Address, own, want *big.Int, e arena.Epoch, s *Section) {
	if own.Cmp(want) != 0 {
		s.fail("The own stake of %s is %s on chain; %s follow from the facts before.", who, own, want)
	}
	g.setOwn(who, own, e)
}

func (g *registry) setOwn(who common.Address, own *big.Int, e arena.Epoch) {
	x := g.account(who)
	x.own = own
	if n := len(x.history); n > 0 && x.history[n-1].epoch == e {
		x.history[n-1].own = own
	} else {
		x.history = append(x.history, stakeSince{e, own})
	}
	g.touch(who, e)
}

// lent notes what others delegated to an account.
func (g *registry) lent(who common.Address, delegated *big.Int, e arena.Epoch) {
	g.account(who).delegated = delegated
	g.touch(who, e)
}

// touch has the weight of an account's leaf looked at when the transaction ends.
func (g *registry) touch(who common.Address, e arena.Epoch) {
	for l, y := range g.leaves {
		if y.holder == who {
			g.touched[l] = e
		}
	}
}

// slashed takes own stake first, then what is unbonding.
func (g *registry) slashed(b arena.Deposited, e arena.Epoch) {
	x := g.account(b.From)
	if x.own.Sign()+x.unbonding.Sign() == 0 {
		return // of delegated stake: it comes from the contract where that lies
	}
	g.slashes = append(g.slashes, slash{b.From, b.Amount, new(big.Int).Add(x.own, x.unbonding)})
	rest := new(big.Int).Sub(b.Amount, x.own)
	if rest.Sign() > 0 {
		x.unbonding = new(big.Int).Sub(x.unbonding, rest)
		g.setOwn(b.From, new(big.Int), e)
		return
	}
	g.setOwn(b.From, new(big.Int).Sub(x.own, b.Amount), e)
}

// record follows the record of a leaf.
func (g *registry) record(body arena.EventBody, e arena.Epoch, s *Section) {
	now := func(l *leaf) uint64 { return selection.Decayed(l.units, l.noted, e, g.params.RecordHalfLife) }
	switch b := body.(type) {
	case arena.RecordGained:
		l := g.leaf(b.Leaf)
		if want := selection.Gained(now(l), b.Units); b.Record != want {
			s.fail("The record of leaf %d became %d; %d follows from the facts before.", b.Leaf, b.Record, want)
		}
		l.units, l.noted = b.Record, e
	case arena.Refreshed:
		l := g.leaf(b.Leaf)
		if want := now(l); b.Record != want {
			s.fail("Leaf %d was refreshed with a record of %d; %d follows from the facts before.", b.Leaf, b.Record, want)
		}
		l.weighed = b.Record
		g.touched[b.Leaf] = e
	}
}

// flush ends a transaction: each leaf that it touched has the weight that follows.
func (g *registry) flush(s *Section) {
	for _, l := range g.slept {
		if x := g.leaf(l); !x.fellAsleep {
			s.fail("Leaf %d missed seats in %d epochs in a row, and was not put to sleep.", l, streakLimit)
		}
		g.leaf(l).fellAsleep = false
		g.touched[l] = 0
	}
	for _, l := range slices.Sorted(maps.Keys(g.touched)) {
		x, want := g.leaf(l), uint32(0)
		if x.fellAsleep {
			s.fail("Leaf %d was put to sleep, and did not miss seats in %d epochs in a row.", l, streakLimit)
			x.fellAsleep, x.asleep = false, true
		}
		if x.holder != (common.Address{}) && !x.asleep && !x.passing {
			want = g.weight(x)
		}
		if x.weight != want {
			s.fail("Leaf %d weighs %d on chain; its stake and record give %d.", l, x.weight, want)
			continue
		}
		s.held()
	}
	clear(g.touched)
	for _, p := range g.lenders {
		p.losses = nil
	}
	g.slashes, g.slept, g.lenders = nil, nil, nil
}

// weight is what the stake and the record of a leaf's holder give.
func (g *registry) weight(x *leaf) uint32 {
	a := g.account(x.holder)
	return selection.Weight(a.own, a.delegated, x.weighed, g.params.MinStake)
}

// takeSlash is the slash of who in this transaction that a seat accounts for; false: there is none.
func (g *registry) takeSlash(who common.Address) (slash, bool) {
	for i, x := range g.slashes {
		if x.who == who {
			g.slashes = append(g.slashes[:i:i], g.slashes[i+1:]...)
			return x, true
		}
	}
	return slash{}, false
}
