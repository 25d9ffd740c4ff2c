package audit

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus"
)

// How fees are divided. Source: docs/protocol.md 5, 6.3, 9.3.
const (
	tipsPerFee = 20
	burnedPart = 4
	fullPay    = 1 << 16
)

// till derives every movement of the task's money from the facts that cause it, and compares it with those on chain,
// transaction by transaction. Amounts in FML wei.
type till struct {
	task     arena.TaskID
	params   *arena.TaskParams
	fee, tip *big.Int
	creator  common.Address
	bond     *big.Int
	bondUsed *big.Int

	rounds     map[arena.RoundID]*payRound
	ended      map[arena.SubmissionID]int // rounds that were decided
	final      map[arena.SubmissionID]bool
	trainer    map[arena.SubmissionID]common.Address
	earned     map[common.Address]*earned
	askBond    *big.Int                        // of a challenge; nil: none was seen
	challenges map[arena.SeatID]common.Address // open ones, with who asked
	asked      int                             // in this transaction, and not paid for yet
	// fees that return because the task could not be ranked, by trainer; nil: it could
	refunds map[common.Address]*big.Int

	shares        int64
	stakeSum      *big.Int
	validatorPart *big.Int
	decided       *arena.RoundDecided // in this transaction, and not followed by the submission's end yet
	want, got     []flow
}

type payRound struct {
	missed, unrevealed, workers, due arena.SeatSet
	earns                            bool
	epoch                            arena.Epoch
	pay                              int64 // part of the seat fee, in 1/65536
	kept                             *big.Int
}

// earned is what an account has earned and not claimed.
type earned struct {
	shares        int64
	fees, slashes *big.Int
}

func newTill(t arena.TaskID) *till {
	return &till{
		task: t, rounds: map[arena.RoundID]*payRound{}, ended: map[arena.SubmissionID]int{}, final: map[arena.SubmissionID]bool{},
		trainer: map[arena.SubmissionID]common.Address{}, earned: map[common.Address]*earned{}, stakeSum: new(big.Int), bondUsed: new(big.Int),
		challenges: map[arena.SeatID]common.Address{},
	}
}

func (t *till) account(a common.Address) *earned {
	x := t.earned[a]
	if x == nil {
		x = &earned{fees: new(big.Int), slashes: new(big.Int)}
		t.earned[a] = x
	}
	return x
}

func (t *till) expect(what string, who common.Address, amount *big.Int) {
	if amount.Sign() != 0 {
		t.want = append(t.want, flow{what, who, amount})
	}
}

func (t *till) saw(what string, who common.Address, amount *big.Int) {
	t.got = append(t.got, flow{what, who, amount})
}

// apply folds one fact; what happens to the money of other tasks changes nothing. It is called after the fact was folded
// into the state and the registry.
func (t *till) apply(e arena.Event, a *auditor) {
	if c, ok := e.Body.(arena.TaskCreated); ok && c.Task == t.task {
		t.open(c)
	}
	switch b := e.Body.(type) {
	case arena.Deposited:
		if b.Task == t.task {
			if b.Kind == arena.InChallenge {
				t.bondPaid(b)
			}
			t.saw(inNames[b.Kind], b.From, b.Amount)
		}
	case arena.Credited:
		if b.Task == t.task {
			t.credited(b)
		}
	case arena.Burned:
		if b.Task == t.task {
			t.saw(toBurned, common.Address{}, b.Amount)
		}
	case arena.Pooled:
		if b.Task == t.task {
			t.saw(toPool, common.Address{}, b.Amount)
		}
	case arena.Dusted:
		if b.Task == t.task {
			t.saw(toDust, common.Address{}, b.Amount)
		}
	case arena.SeatSettled:
		t.settled(b, a)
	default:
		if t.params != nil {
			t.caused(e, a)
		}
	}
}

func (t *till) open(c arena.TaskCreated) {
	t.params, t.creator, t.fee = &c.Params, c.Creator, c.Params.SubmissionFee()
	t.tip = new(big.Int).Quo(t.fee, big.NewInt(tipsPerFee))
	t.bond = new(big.Int).Sub(c.Params.Reward, new(big.Int).Rsh(c.Params.Reward, 1))
	t.expect(inNames[arena.InReward], c.Creator, c.Params.Reward)
	t.expect(inNames[arena.InBond], c.Creator, t.bond)
}

// caused derives what a fact of the task costs.
func (t *till) caused(e arena.Event, a *auditor) {
	nobody := common.Address{}
	switch b := e.Body.(type) {
	case arena.TaskCancelled:
		if b.Task == t.task {
			t.expect(arena.OutRewardReturn.String(), t.creator, t.params.Reward)
			t.expect(arena.OutBondReturn.String(), t.creator, t.bond)
		}
	case arena.ModelCommitted:
		if b.Task == t.task {
			t.trainer[b.Submission] = b.Trainer
			t.expect(inNames[arena.InFee], b.Trainer, t.fee)
		}
	case arena.Sealed:
		if b.Task == t.task {
			t.expect(arena.OutTip.String(), nobody, t.tip)
		}
	case arena.RoundDecided:
		if a.mine(b.RoundID.Submission) {
			t.expect(arena.OutTip.String(), nobody, t.tip)
			t.decided = &b
		}
	case arena.Requeued:
		if b.Task == t.task {
			t.endRound(feeHeld, a)
		}
	case arena.SubmissionEnded:
		if b.Task == t.task {
			t.final[b.Submission] = true
			t.endRound(feeSeats, a)
		}
	case arena.SubmissionVoided:
		if b.Task == t.task {
			t.voided(b, a)
		}
	case arena.RewardSplit:
		if b.Task == t.task {
			t.split(b, a)
		}
	default:
		t.challenged(e, a)
	}
}

// feeUse is what becomes of a submission fee.
type feeUse uint8

const (
	feeHeld feeUse = iota
	feeSeats
	feeSeatsBurn
	feeReturn
	feeBond
)

func useOf(r arena.VoidReason) feeUse {
	switch r {
	case arena.VoidNoQuorum, arena.VoidNoCommittee, arena.VoidLate:
		return feeReturn
	case arena.VoidTaskVoid:
		return feeBond
	default:
		return feeSeatsBurn
	}
}

func (t *till) voided(b arena.SubmissionVoided, a *auditor) {
	switch {
	case t.decided != nil && t.decided.RoundID.Submission == b.Submission:
		t.endRound(useOf(b.Reason), a)
	case t.final[b.Submission]: // a duplicate that was final keeps what became of its fee
		delete(t.final, b.Submission)
	default:
		t.closeFee(b.Submission, useOf(b.Reason), times(t.tip, int64(2*t.ended[b.Submission])), 0)
	}
}

// endRound derives what the round that was decided in this transaction pays.
func (t *till) endRound(use feeUse, a *auditor) {
	d := t.decided
	if d == nil {
		return
	}
	t.decided = nil
	id, n := d.RoundID.Submission, int64(d.RoundID.Round)
	if d.Outcome == arena.OutcomeNoCommittee {
		// Earlier rounds paid two tips each, this one pays one.
		t.closeFee(id, use, times(t.tip, 2*n+1), 0)
		t.ended[id]++
		return
	}
	r := a.state.Round(d.RoundID)
	workers := 0
	if r.Decided() && use != feeHeld && use != feeReturn {
		workers = r.Judged.Worked.Len()
	}
	t.ended[id]++
	p := &payRound{workers: r.Judged.Worked, earns: r.Outcome == arena.OutcomeAgreed, epoch: r.Epoch, kept: new(big.Int)}
	p.pay = t.closeFee(id, use, times(t.tip, 2*(n+1)), int64(workers))
	bits := r.Bits()
	for i := range r.Seats {
		s := arena.Seat(i) //nolint:gosec // at most MaxSeats
		switch {
		case !consensus.Faulty(bits, s):
		case bits.Committed.Has(s):
			p.unrevealed = p.unrevealed.With(s)
		default:
			p.missed = p.missed.With(s)
		}
	}
	p.due = p.missed | p.unrevealed | p.workers
	t.rounds[d.RoundID] = p
}

// closeFee disposes of a submission fee of which `tips` were paid, and gives the part of the seat fee that each of the
// workers is paid, in 1/65536.
func (t *till) closeFee(id arena.SubmissionID, use feeUse, tips *big.Int, workers int64) (pay int64) {
	if use == feeHeld {
		return 0
	}
	left := new(big.Int).Sub(t.fee, tips)
	if use == feeBond {
		// The bond stands in for the tips, so that the fee returns whole, and then pays the seats.
		bond := new(big.Int).Sub(t.bond, t.bondUsed)
		covered := least(bond, tips)
		t.expect(arena.OutFeeReturn.String(), t.trainer[id], new(big.Int).Add(left, covered))
		left = new(big.Int).Sub(bond, covered)
	}
	cost := new(big.Int)
	if workers != 0 {
		each := new(big.Int).Quo(left, big.NewInt(workers))
		pay = fullPay
		if each.Cmp(t.params.SeatFee) < 0 {
			pay = new(big.Int).Quo(times(each, fullPay), t.params.SeatFee).Int64()
		}
		cost = t.gross(pay)
		t.expect(toBurned, common.Address{}, times(new(big.Int).Sub(cost, net(cost)), workers))
		cost = times(cost, workers)
	}
	left = new(big.Int).Sub(left, cost)
	switch use {
	case feeBond:
		t.bondUsed = new(big.Int).Sub(t.bond, left)
	case feeReturn:
		t.expect(arena.OutFeeReturn.String(), t.trainer[id], left)
	case feeSeatsBurn:
		t.expect(toBurned, common.Address{}, left)
	default:
		t.expect(toPool, common.Address{}, left)
	}
	return pay
}

// gross is what a seat costs that gets the part `pay` of the seat fee.
func (t *till) gross(pay int64) *big.Int {
	return new(big.Int).Rsh(times(t.params.SeatFee, pay), 16)
}

// net is what a seat gets of its fee: three quarters, the rest is burned.
func net(gross *big.Int) *big.Int {
	burned := new(big.Int).Add(gross, big.NewInt(burnedPart-1))
	return new(big.Int).Sub(gross, burned.Quo(burned, big.NewInt(burnedPart)))
}

// settled derives what a seat is paid or loses. Seats of other tasks are followed for the slashes of an epoch.
func (t *till) settled(b arena.SeatSettled, a *auditor) {
	r := a.state.Round(b.SeatID.RoundID)
	if r == nil || int(b.SeatID.Seat) >= len(r.Seats) {
		return
	}
	s, bits, seat := a.section(SectionMoney), r.Bits(), b.SeatID.Seat
	leaf, mine := r.Seats[seat].Leaf, r.Task == t.task
	owner := a.reg.owner(leaf, r.Epoch)
	if consensus.Faulty(bits, seat) {
		kept := t.slashed(b, r, owner, bits.Committed.Has(seat), a)
		if mine && b.Slashed.Cmp(kept) != 0 {
			s.fail("Seat %s lost %s for its round; %s are right.", b.SeatID, b.Slashed, kept)
		}
	}
	p := t.rounds[b.SeatID.RoundID]
	if !mine || p == nil {
		return
	}
	if b.Account != owner {
		s.fail("Seat %s was settled with %s; it is %s's.", b.SeatID, b.Account, owner)
	}
	if p.workers.Has(seat) {
		paid := t.earn(p, owner, a)
		if b.Paid.Cmp(paid) != 0 {
			s.fail("Seat %s earned %s; %s are right.", b.SeatID, b.Paid, paid)
		}
	}
	p.due &^= arena.SeatSet(0).With(seat)
	if p.due == 0 && p.kept.Sign() > 0 {
		if n := int64(p.workers.Len()); n == 0 {
			t.expect(toBurned, common.Address{}, p.kept)
		} else {
			t.expect(toDust, common.Address{}, new(big.Int).Rem(p.kept, big.NewInt(n)))
		}
	}
}

// slashed derives what a seat at fault loses, of which half is kept for the workers.
func (t *till) slashed(b arena.SeatSettled, r *consensus.Round, owner common.Address, committed bool, a *auditor) (kept *big.Int) {
	kept = new(big.Int)
	if owner == (common.Address{}) {
		return kept
	}
	divisor := int64(unrevealedDivisor)
	switch l := r.Seats[b.SeatID.Seat].Leaf; {
	case committed:
		a.reg.alive(l, r.Epoch) // it committed: it was awake
	case a.reg.missed(l, r.Epoch):
		divisor = missedDivisor
	default:
		return kept
	}
	x, found := a.reg.takeSlash(owner)
	if r.Task != t.task {
		return kept
	}
	before := x.before
	if !found { // nothing was there, or nothing was taken
		acc := a.reg.account(owner)
		before = new(big.Int).Add(acc.own, acc.unbonding)
	}
	amount := new(big.Int).Add(before, big.NewInt(divisor-1))
	amount.Quo(amount, big.NewInt(divisor))
	kept.Rsh(amount, 1)
	t.expect(inNames[arena.InSlash], owner, amount)
	t.expect(toBurned, common.Address{}, new(big.Int).Sub(amount, kept))
	if p := t.rounds[b.SeatID.RoundID]; p != nil {
		p.kept = new(big.Int).Add(p.kept, kept)
	}
	return kept
}

// earn derives what a seat that did the work is paid.
func (t *till) earn(p *payRound, owner common.Address, a *auditor) (paid *big.Int) {
	fee, share := net(t.gross(p.pay)), new(big.Int)
	if p.missed|p.unrevealed != 0 {
		share.Quo(p.kept, big.NewInt(int64(p.workers.Len())))
	}
	paid = new(big.Int).Add(fee, share)
	if owner == (common.Address{}) {
		t.expect(toDust, owner, paid)
		return new(big.Int)
	}
	x := t.account(owner)
	if p.earns {
		if x.shares == 0 {
			t.stakeSum = new(big.Int).Add(t.stakeSum, a.reg.cappedAt(owner, p.epoch))
		}
		x.shares++
		t.shares++
	}
	x.fees, x.slashes = new(big.Int).Add(x.fees, fee), new(big.Int).Add(x.slashes, share)
	return paid
}
