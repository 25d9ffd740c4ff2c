package audit

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus"
)

// settled derives what a seat at fault loses, and takes note of what others are paid. Seats of other tasks are followed for
// the slashes of an epoch.
func (t *till) settled(b arena.SeatSettled, a *auditor) {
	r := a.state.Round(b.SeatID.RoundID)
	if r == nil || int(b.SeatID.Seat) >= len(r.Seats) {
		return
	}
	s, seat, leaf := a.section(SectionMoney), b.SeatID.Seat, r.Seats[b.SeatID.Seat].Leaf
	owner, divisor := a.reg.owner(leaf, r.Epoch), int64(0)
	mine := r.Task == t.task
	switch silent := r.Judged.AtFault.Has(seat); {
	case owner == (common.Address{}):
	case silent && r.Seats[seat].Committed():
		a.reg.alive(leaf, r.Epoch) // it committed: it was awake
		divisor = unrevealedDivisor
	case silent:
		if a.reg.missed(leaf, r.Epoch) {
			divisor = missedDivisor
		}
	case r.Judged.Refuted.Has(seat):
		divisor = refutedDivisor
	}
	kept := t.slashed(owner, divisor, mine, a)
	if !mine {
		return
	}
	switch due := r.Judged; {
	case b.Account != owner:
		s.fail("Seat %s was settled with %s; it is %s's.", b.SeatID, b.Account, owner)
	case due.AtFault.Has(seat):
		t.slashes[r.ID] = new(big.Int).Add(orZero(t.slashes[r.ID]), kept)
	case due.Refuted.Has(seat):
		t.lost[r.ID] = new(big.Int).Add(orZero(t.lost[r.ID]), kept)
	case due.Worked.Has(seat):
		t.seats = append(t.seats, b)
	default:
		s.fail("Seat %s was settled: the %s stage came to nothing that pays it or costs it anything.", b.SeatID, r.Stage)
	}
	if b.Slashed.Cmp(kept) != 0 {
		s.fail("Of what seat %s lost in the %s stage, %s stay in the task; %s are right.", b.SeatID, r.Stage, b.Slashed, kept)
	}
}

func due(r *consensus.Round, s arena.Seat) bool { return r.Judged.Due().Has(s) }

// slashed derives what `1 / divisor` of an account's stake is, its delegators' included, of which half is kept for the task.
// divisor 0: it loses nothing.
func (t *till) slashed(who common.Address, divisor int64, mine bool, a *auditor) (kept *big.Int) {
	kept = new(big.Int)
	if divisor == 0 {
		return kept
	}
	x, found := a.reg.takeSlash(who)
	before := x.before
	if !found { // nothing was there, or nothing was taken
		acc := a.reg.account(who)
		before = new(big.Int).Add(acc.own, acc.unbonding)
	}
	lent := a.reg.lostByDelegators(who, divisor, a.section(SectionMoney))
	if !mine {
		return kept
	}
	amount := ceil(before, divisor)
	t.expect(inNames[arena.InSlash], who, amount)
	t.expect(inNames[arena.InSlash], common.Address{}, lent)
	amount = new(big.Int).Add(amount, lent)
	kept.Rsh(amount, 1)
	t.expect(toBurned, common.Address{}, new(big.Int).Sub(amount, kept))
	return kept
}

// ceil is v / n, rounded up.
func ceil(v *big.Int, n int64) *big.Int {
	up := new(big.Int).Add(v, big.NewInt(n-1))
	return up.Quo(up, big.NewInt(n))
}

// roundSettled derives what the seats of a round get: every one that did the work, once its stage is over.
func (t *till) roundSettled(r *consensus.Round, a *auditor) {
	s := a.section(SectionMoney)
	for i := range r.Seats {
		n := arena.Seat(i) //nolint:gosec // at most MaxSeats
		if due(r, n) && !r.Seats[i].Settled {
			s.fail("Seat %d of round %s was not settled with it.", i, r.ID)
		}
	}
	if lost := t.lost[r.ID]; lost != nil {
		t.kept.Add(t.kept, new(big.Int).Sub(lost, t.reward(r.ID.Submission, r.Stage, lost)))
	}
	x := a.state.Submission(r.ID.Submission)
	workers, slashes := int64(r.Judged.Worked.Len()), orZero(t.slashes[r.ID])
	if workers == 0 {
		t.expect(toBurned, common.Address{}, slashes)
		return
	}
	fee, share := new(big.Int), new(big.Int).Quo(slashes, big.NewInt(workers))
	silent, owes := r.Outcome == arena.OutcomeSilence, r != paidByFee(x)
	if !silent && !owes {
		fee = net(t.gross(t.pays[x.ID]))
	}
	unclaimed := new(big.Int).Sub(slashes, times(share, workers))
	for _, b := range t.seats {
		if b.SeatID.RoundID != r.ID {
			continue
		}
		paid := new(big.Int).Add(fee, share)
		if b.Account == (common.Address{}) {
			unclaimed.Add(unclaimed, paid)
			paid = new(big.Int)
		} else {
			t.earn(b.Account, r, !silent && x.Result(r.Stage).Found, !silent && owes, a)
			acc := t.account(b.Account)
			acc.fees, acc.slashes = new(big.Int).Add(acc.fees, fee), new(big.Int).Add(acc.slashes, share)
		}
		if b.Paid.Cmp(paid) != 0 {
			s.fail("Seat %s earned %s in the %s stage; %s are right.", b.SeatID, b.Paid, r.Stage, paid)
		}
	}
	t.expect(toDust, common.Address{}, unclaimed)
}

// earn adds a seat to the shares of its account, and to what it is owed.
func (t *till) earn(who common.Address, r *consensus.Round, scored, owed bool, a *auditor) {
	x := t.account(who)
	if owed {
		x.unpaid++
		t.owed++
	}
	if !scored {
		return
	}
	n := 1 + int64(r.Stage)
	x.shares += n
	t.shares += n
	// Stake counts once for each validator, as it stood at the epoch of its first seat in consensus.
	if x.epoch != 0 && r.Epoch >= x.epoch {
		return
	}
	if x.epoch != 0 {
		t.stakeSum = new(big.Int).Sub(t.stakeSum, a.reg.cappedAt(who, x.epoch))
	}
	t.stakeSum, x.epoch = new(big.Int).Add(t.stakeSum, a.reg.cappedAt(who, r.Epoch)), r.Epoch
}
