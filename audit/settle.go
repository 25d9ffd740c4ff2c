package audit

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus"
	"github.com/ai-arena/arenad/leaderboard"
)

// payout is what a settled task still pays to whoever claims it.
type payout struct {
	each    *big.Int                       // fee of a seat that was owed, before a quarter of it burned
	refunds map[common.Address]*big.Int    // of submission fees and final fees, not claimed yet
	ranks   map[common.Address]*rankedPart // paid trainers, until their payment was seen
}

// rankedPart is what a paid trainer gets, and what of it the own stake alone would have brought.
type rankedPart struct{ all, alone *big.Int }

// split derives how the reward is divided. Source: docs/protocol.md 9.3.
func (t *till) split(b arena.RewardSplit, a *auditor) {
	task := a.state.Task(t.task)
	t.paid = &payout{each: new(big.Int), refunds: map[common.Address]*big.Int{}, ranks: map[common.Address]*rankedPart{}}
	bond := new(big.Int).Sub(t.bond, t.bondUsed)
	trainers, validators, returned := new(big.Int), new(big.Int), new(big.Int)
	switch {
	case task.State == arena.TaskStateVoid:
		returned = t.params.Reward
		left := t.paySeats(new(big.Int).Add(t.kept, bond))
		if left.Cmp(bond) > 0 { // what was kept is not the creator's
			t.expect(toBurned, common.Address{}, new(big.Int).Sub(left, bond))
			left = bond
		}
		bond = new(big.Int).Sub(left, t.returnFees(task, left, a))
	case !task.Opened() && len(task.Submissions) > 0:
		_, part := leaderboard.Split(t.params, nil, nil)
		spare := new(big.Int).Sub(t.params.Reward, part)
		validators = t.shareOut(t.paySeats(new(big.Int).Add(t.kept, part)))
		spare.Sub(spare, t.returnFees(task, spare, a))
		t.expect(toBurned, common.Address{}, spare.Add(spare, bond))
		bond = new(big.Int)
	default:
		trainers, validators, returned = t.ranked(task, a)
	}
	t.returnFinalFees(task, a)
	t.validatorPart = validators
	s := a.section(SectionMoney)
	for _, c := range []struct {
		what      string
		got, want *big.Int
	}{
		{"the trainers' part", b.TrainerPart, trainers},
		{"the validators' part", b.ValidatorPart, validators},
		{"what returns to the creator", b.Returned, returned},
	} {
		if c.got.Cmp(c.want) != 0 {
			s.fail("Of the reward, %s is %s on chain; %s follow from ranking and stake.", c.what, c.got, c.want)
		} else {
			s.held()
		}
	}
	t.expect(arena.OutRewardReturn.String(), t.creator, returned)
	t.expect(arena.OutBondReturn.String(), t.creator, bond)
}

// ranked divides the reward of a task that can be ranked between trainers, validators and the creator.
func (t *till) ranked(task *consensus.Task, a *auditor) (trainers, validators, returned *big.Int) {
	trainers, part, returned := new(big.Int), new(big.Int), t.params.Reward
	var stakes, own []*big.Int
	if t.shares > 0 {
		for _, id := range task.Order {
			x := a.state.Submission(id)
			if x == nil {
				continue // the ranking says so
			}
			added := a.reg.added(x.Trainer, t.since[x.Trainer])
			own = append(own, leaderboard.Counted(x.Locked, t.params))
			stakes = append(stakes, leaderboard.Counted(added.Add(added, x.Locked), t.params))
		}
		trainers, part = leaderboard.Split(t.params, stakes, t.stakeSum)
		returned = new(big.Int).Sub(new(big.Int).Sub(t.params.Reward, trainers), part)
	}
	for _, trainer := range task.Trainers {
		if t.keepsFinalFee(task, trainer, a) {
			part = new(big.Int).Add(part, t.params.FinalFee())
		}
	}
	validators = t.shareOut(t.paySeats(new(big.Int).Add(part, t.kept)))
	rest := new(big.Int).Set(trainers)
	alone := leaderboard.OwnPortions(t.params, stakes, own, trainers)
	for i, part := range leaderboard.Portions(t.params, stakes, trainers) {
		who := a.state.Submission(task.Order[i]).Trainer
		t.paid.ranks[who] = &rankedPart{part, alone[i]}
		shared := new(big.Int)
		if epoch := t.since[who]; alone[i].Cmp(part) < 0 && a.reg.delegatedIn(who, epoch).Sign() > 0 {
			shared = a.reg.delegatorsPart(who, epoch, part, alone[i])
		}
		t.expect(arena.OutDelegated.String(), common.Address{}, shared)
		t.expect(arena.OutTrainerReward.String(), who, new(big.Int).Sub(part, shared))
		rest.Sub(rest, part)
	}
	t.expect(toDust, common.Address{}, rest)
	return trainers, validators, returned
}

// paySeats derives what the seats are paid that the task owes, all alike, as far as pot reaches. It gives what is left of it.
func (t *till) paySeats(pot *big.Int) (left *big.Int) {
	if t.owed == 0 {
		return pot
	}
	each := least(t.params.SeatFee, new(big.Int).Quo(pot, big.NewInt(t.owed)))
	t.paid.each = each
	t.expect(seatFees(uint64(t.owed)), common.Address{}, each) //nolint:gosec // a count
	t.expect(toBurned, common.Address{}, times(new(big.Int).Sub(each, net(each)), t.owed))
	return new(big.Int).Sub(pot, times(each, t.owed))
}

// shareOut derives what is shared between the seats in consensus; where there are none, the pot burns.
func (t *till) shareOut(pot *big.Int) (part *big.Int) {
	if t.shares == 0 {
		t.expect(toBurned, common.Address{}, pot)
		return new(big.Int)
	}
	t.expect(toDust, common.Address{}, new(big.Int).Rem(pot, big.NewInt(t.shares)))
	return pot
}

// returnFees lets the submission fees return that did not return before, as far as `most` reaches.
func (t *till) returnFees(task *consensus.Task, most *big.Int, a *auditor) (cost *big.Int) {
	var paid []common.Address
	for _, id := range task.Submissions {
		if x := a.state.Submission(id); !x.Live.Void.Returns() {
			paid = append(paid, x.Trainer)
		}
	}
	if len(paid) == 0 {
		return new(big.Int)
	}
	each := least(t.fee, new(big.Int).Quo(most, big.NewInt(int64(len(paid)))))
	for _, who := range paid {
		t.paid.refunds[who] = new(big.Int).Add(each, orZero(t.paid.refunds[who]))
	}
	return times(each, int64(len(paid)))
}

// returnFinalFees lets the final fees return that do not stay.
func (t *till) returnFinalFees(task *consensus.Task, a *auditor) {
	for _, who := range task.Trainers {
		if !t.keepsFinalFee(task, who, a) {
			t.paid.refunds[who] = new(big.Int).Add(t.params.FinalFee(), orZero(t.paid.refunds[who]))
		}
	}
}

// keepsFinalFee tells whether a trainer's final fee stays in a settled task: its finalist is not paid, by its own fault.
func (t *till) keepsFinalFee(task *consensus.Task, who common.Address, a *auditor) bool {
	x := a.state.FinalistOf(task.ID, who)
	if x == nil || task.State != arena.TaskStateSettled || !task.Opened() || x.Reason.Returns() {
		return false
	}
	for _, id := range task.Order {
		if id == x.ID {
			return false
		}
	}
	return true
}

func orZero(v *big.Int) *big.Int {
	if v == nil {
		return new(big.Int)
	}
	return v
}

// credited sees a payment. Whatever an account still has to get from a settled task it gets at once.
func (t *till) credited(b arena.Credited, a *auditor) {
	switch b.Kind {
	case arena.OutSeatFee, arena.OutSlashShare, arena.OutValidatorReward, arena.OutFeeReturn:
		if t.paid != nil {
			t.claim(b.Account, a)
		}
	}
	t.saw(b.Kind.String(), b.Account, b.Amount)
}

// shared sees that a part of a payment is the delegators'.
func (t *till) shared(b arena.PaymentShared, a *auditor) {
	epoch, pay := t.account(b.Operator).epoch, new(big.Int)
	want := new(big.Int)
	if part := t.ranks()[b.Operator]; part != nil && part.all.Cmp(b.Pay) == 0 {
		epoch, pay = t.since[b.Operator], part.all
		want = a.reg.delegatorsPart(b.Operator, epoch, part.all, part.alone)
		delete(t.paid.ranks, b.Operator)
	} else if t.paid != nil {
		fees, reward := t.due(b.Operator)
		pay.Add(fees, reward)
		want = t.delegators(b.Operator, epoch, pay, a)
		t.claim(b.Operator, a)
	}
	if b.Pay.Cmp(pay) != 0 || b.Amount.Cmp(want) != 0 || b.Epoch != epoch {
		a.section(SectionMoney).fail("Of %s that %s earned in epoch %d, %s are its delegators' on chain; %s of %s in epoch %d are right.",
			b.Pay, b.Operator, b.Epoch, b.Amount, want, pay, epoch)
	}
}

func (t *till) ranks() map[common.Address]*rankedPart {
	if t.paid == nil {
		return nil
	}
	return t.paid.ranks
}

// due is what a validator has not claimed of seat fees and of the reward.
func (t *till) due(who common.Address) (fees, reward *big.Int) {
	x := t.account(who)
	fees, reward = times(net(t.paid.each), x.unpaid), new(big.Int)
	if t.shares > 0 {
		reward = times(new(big.Int).Quo(t.validatorPart, big.NewInt(t.shares)), x.shares)
	}
	return fees.Add(fees, x.fees), reward
}

// delegators derives the delegators' part of a validator's pay: what their stake adds to its weight.
func (t *till) delegators(who common.Address, epoch arena.Epoch, pay *big.Int, a *auditor) *big.Int {
	if epoch == 0 {
		return new(big.Int)
	}
	return a.reg.validatorsPart(who, epoch, pay)
}

// claim derives all that an account gets from a settled task.
func (t *till) claim(who common.Address, a *auditor) {
	x := t.account(who)
	fees, reward := t.due(who)
	shared := t.delegators(who, x.epoch, new(big.Int).Add(fees, reward), a)
	fromReward := least(shared, reward)
	t.expect(arena.OutDelegated.String(), common.Address{}, shared)
	t.expect(arena.OutSeatFee.String(), who, new(big.Int).Sub(fees, new(big.Int).Sub(shared, fromReward)))
	t.expect(arena.OutSlashShare.String(), who, x.slashes)
	t.expect(arena.OutValidatorReward.String(), who, new(big.Int).Sub(reward, fromReward))
	t.expect(arena.OutFeeReturn.String(), who, orZero(t.paid.refunds[who]))
	delete(t.earned, who)
	delete(t.paid.refunds, who)
}

// closing looks at what is left once the task is over.
func (a *auditor) closing(t *consensus.Task) {
	s := a.section(SectionMoney)
	if !t.PaidOut() {
		s.open("The reward is not divided yet.")
		return
	}
	owed := times(orZero(a.till.askBond), int64(len(a.till.challenges)))
	if a.till.paid != nil {
		for who, x := range a.till.earned {
			fees, reward := a.till.due(who)
			owed.Add(owed, fees).Add(owed, reward).Add(owed, x.slashes)
		}
		for _, refund := range a.till.paid.refunds {
			owed.Add(owed, refund)
		}
		for id, all := range a.till.appeals { // whose bond nobody asked back since the task is void
			if last := all[len(all)-1]; a.state.Submission(id).Appealed() != nil {
				owed.Add(owed, last.bond)
			}
		}
	}
	if held := t.Ledger.Held(); held.Cmp(owed) != 0 {
		s.fail("The pot of the task holds %s; %s are owed to those who have not claimed.", held, owed)
		return
	}
	s.held()
}

func times(v *big.Int, n int64) *big.Int { return new(big.Int).Mul(v, big.NewInt(n)) }

func least(a, b *big.Int) *big.Int {
	if a.Cmp(b) < 0 {
		return a
	}
	return b
}
