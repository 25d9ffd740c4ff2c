package audit

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus"
)

// How fees are divided. Source: docs/protocol.md 5, 6.3, 9.3.
const (
	tipsPerFee  = 20
	tippedRound = 9 // of the live stage; each pays two tips
	burnedPart  = 4
	fullPay     = 1 << 16
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

	trainer map[arena.SubmissionID]common.Address
	since   map[common.Address]arena.Epoch // of each trainer's first commit
	pays    map[arena.SubmissionID]int64   // part of the seat fee that the submission fee pays its seats, in 1/65536
	slashes map[arena.RoundID]*big.Int     // halves of what silent seats of a round lost
	kept    *big.Int                       // what pays owed seats before the reward does
	owed    int64                          // seats that are paid at the settlement
	appeals map[arena.SubmissionID][]*stake
	seats   []arena.SeatSettled // in this transaction, without those at fault
	lost    map[arena.RoundID]*big.Int
	earned  map[common.Address]*earned
	// Questions about evidence.
	askBond    *big.Int                        // of a challenge; nil: none was seen
	challenges map[arena.SeatID]common.Address // open ones, with who asked
	asked      int                             // in this transaction, and not paid for yet

	shares        int64
	stakeSum      *big.Int
	validatorPart *big.Int
	paid          *payout // nil before the settlement
	want, got     []flow
}

// stake is the bond of an appeal.
type stake struct {
	who            common.Address
	bond, rewarded *big.Int
	stage          arena.Stage
	won            bool
}

// earned is what an account has earned and not claimed.
type earned struct {
	shares        int64
	unpaid        int64       // seats that are paid at the settlement
	epoch         arena.Epoch // of its first seat in consensus; 0: none
	fees, slashes *big.Int
}

func newTill(t arena.TaskID) *till {
	return &till{
		task: t, trainer: map[arena.SubmissionID]common.Address{}, since: map[common.Address]arena.Epoch{},
		pays: map[arena.SubmissionID]int64{}, slashes: map[arena.RoundID]*big.Int{}, lost: map[arena.RoundID]*big.Int{},
		appeals: map[arena.SubmissionID][]*stake{}, kept: new(big.Int), bondUsed: new(big.Int), stakeSum: new(big.Int),
		earned: map[common.Address]*earned{}, challenges: map[arena.SeatID]common.Address{},
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
	if amount.Sign() != 0 {
		t.got = append(t.got, flow{what, who, amount})
	}
}

// apply folds one fact; what happens to the money of other tasks changes nothing. It is called after the fact was folded
// into the state and the registry.
func (t *till) apply(e arena.Event, a *auditor) {
	if c, ok := e.Body.(arena.TaskCreated); ok && c.Task == t.task {
		t.open(c)
	}
	nobody := common.Address{}
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
			t.credited(b, a)
		}
	case arena.PaymentShared:
		if b.Task == t.task {
			t.shared(b, a)
		}
	case arena.Burned:
		if b.Task == t.task {
			t.saw(toBurned, nobody, b.Amount)
		}
	case arena.Pooled:
		if b.Task == t.task {
			t.saw(toPool, nobody, b.Amount)
		}
	case arena.Dusted:
		if b.Task == t.task {
			t.saw(toDust, nobody, b.Amount)
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
			if _, known := t.since[b.Trainer]; !known {
				t.since[b.Trainer] = a.Params.Clock.Epoch(e.Time)
				t.expect(inNames[arena.InFinalFee], b.Trainer, t.params.FinalFee())
			}
		}
	case arena.Sealed:
		if b.Task == t.task && b.Stage == arena.StageLive && b.Round < tippedRound {
			t.expect(arena.OutTip.String(), nobody, t.tip)
		}
	case arena.RoundDecided:
		if r := a.state.Round(b.RoundID); r != nil && r.Task == t.task && r.Stage == arena.StageLive && b.RoundID.Round < tippedRound {
			t.expect(arena.OutTip.String(), nobody, t.tip)
		}
	case arena.RoundSettled:
		if r := a.state.Round(b.RoundID); r != nil && r.Task == t.task {
			t.roundSettled(r, a)
		}
	case arena.SubmissionEnded:
		if b.Task == t.task && b.Stage == arena.StageLive {
			t.expect(arena.OutTip.String(), nobody, t.tip)
			x := a.state.Submission(b.Submission)
			use := feeSeatsBurn
			if x.Opened() {
				use = feeSeats
			}
			t.closeFee(x, use, 1)
		}
	case arena.SubmissionVoided:
		if b.Task == t.task && b.Stage == arena.StageLive {
			t.closeFee(a.state.Submission(b.Submission), useOf(b.Reason), 0)
		}
	case arena.AppealOpened:
		if b.Task == t.task {
			t.appealOpened(b, a)
		}
	case arena.AppealClosed:
		if b.Task == t.task {
			t.appealClosed(b, a)
		}
	case arena.SeatFees:
		if b.Task == t.task {
			t.saw(seatFees(b.Seats), nobody, b.Each)
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
	feeSeats feeUse = iota
	feeSeatsBurn
	feeReturn
	feeBond
)

func useOf(r arena.VoidReason) feeUse {
	switch {
	case r == arena.VoidTaskVoid:
		return feeBond
	case r.Returns():
		return feeReturn
	}
	return feeSeatsBurn
}

// paidByFee is the round that the submission fee pays, the last of the first size in the live stage; nil: there was none.
func paidByFee(x *consensus.Submission) (last *consensus.Round) {
	for _, r := range x.Rounds {
		if r.Stage == arena.StageLive && r.Size == 0 {
			last = r
		}
	}
	return last
}

// closeFee disposes of a submission fee when its live stage is over. tips are those that were paid of it beside those of the
// rounds.
func (t *till) closeFee(x *consensus.Submission, use feeUse, tips int64) {
	drawn := int64(0)
	for _, r := range x.Rounds {
		if r.Stage == arena.StageLive {
			drawn++
		}
	}
	spent, workers := times(t.tip, tips+2*min(drawn, tippedRound)), int64(0)
	if r := paidByFee(x); r != nil && use != feeReturn && r.Outcome != arena.OutcomeSilence {
		workers = int64(r.Judged.Worked.Len())
	}
	left := new(big.Int).Sub(t.fee, spent)
	if use == feeBond {
		// The bond stands in for the tips, so that the fee returns whole, and then pays the seats.
		bond := new(big.Int).Sub(t.bond, t.bondUsed)
		covered := least(bond, spent)
		t.expect(arena.OutFeeReturn.String(), t.trainer[x.ID], new(big.Int).Add(left, covered))
		left = new(big.Int).Sub(bond, covered)
	}
	burned := new(big.Int)
	if workers != 0 {
		each, pay := new(big.Int).Quo(left, big.NewInt(workers)), int64(fullPay)
		if each.Cmp(t.params.SeatFee) < 0 {
			pay = new(big.Int).Quo(times(each, fullPay), t.params.SeatFee).Int64()
		}
		t.pays[x.ID] = pay
		cost := t.gross(pay)
		burned = times(new(big.Int).Sub(cost, net(cost)), workers)
		left = new(big.Int).Sub(left, times(cost, workers))
	}
	switch use {
	case feeBond:
		t.bondUsed = new(big.Int).Sub(t.bond, left)
	case feeReturn:
		t.expect(arena.OutFeeReturn.String(), t.trainer[x.ID], left)
	case feeSeatsBurn:
		burned.Add(burned, left)
	default:
		t.expect(toPool, common.Address{}, left)
	}
	t.expect(toBurned, common.Address{}, burned)
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
