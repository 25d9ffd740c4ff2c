package audit

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus"
	"github.com/ai-arena/arenad/leaderboard"
)

// split derives how the reward is divided.
func (t *till) split(b arena.RewardSplit, a *auditor) {
	trainers, validators, returned := new(big.Int), new(big.Int), t.params.Reward
	task := a.state.Task(t.task)
	switch {
	case task.State == arena.TaskStateSettled && !task.Opened() && len(task.Submissions) > 0:
		validators, returned = t.withheld(task, a), new(big.Int)
	case task.State == arena.TaskStateSettled && t.shares > 0:
		var stakes []*big.Int
		var paid []common.Address
		for _, id := range task.Order {
			x := a.state.Submission(id)
			if x == nil {
				return // the ranking says so
			}
			stakes, paid = append(stakes, leaderboard.Counted(x.Locked, t.params)), append(paid, x.Trainer)
		}
		trainers, validators = leaderboard.Split(t.params, stakes, t.stakeSum)
		returned = new(big.Int).Sub(new(big.Int).Sub(t.params.Reward, trainers), validators)
		rest := new(big.Int).Rem(validators, big.NewInt(t.shares))
		rest.Add(rest, trainers)
		for i, part := range leaderboard.Portions(t.params, stakes, trainers) {
			t.expect(arena.OutTrainerReward.String(), paid[i], part)
			rest.Sub(rest, part)
		}
		t.expect(toDust, common.Address{}, rest)
	}
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
	if t.refunds != nil {
		return // the bond is burned
	}
	t.expect(arena.OutRewardReturn.String(), t.creator, returned)
	t.expect(arena.OutBondReturn.String(), t.creator, new(big.Int).Sub(t.bond, t.bondUsed))
}

// withheld derives the end of a task of which a shard's key is missing: the seats get what they get where no trainer is paid,
// trainers get their fees back as far as the rest reaches, and what is left burns with the bond. Source: docs/protocol.md 9.3.
func (t *till) withheld(task *consensus.Task, a *auditor) (validators *big.Int) {
	validators = new(big.Int)
	if t.shares > 0 {
		_, validators = leaderboard.Split(t.params, nil, nil)
		t.expect(toDust, common.Address{}, new(big.Int).Rem(validators, big.NewInt(t.shares)))
	}
	var paid []common.Address
	for _, id := range task.Submissions {
		if x := a.state.Submission(id); !x.Reason.Returns() {
			paid = append(paid, x.Trainer)
		}
	}
	rest := new(big.Int).Sub(t.params.Reward, validators)
	t.refunds = map[common.Address]*big.Int{}
	if n := int64(len(paid)); n > 0 {
		each := least(t.fee, new(big.Int).Quo(rest, big.NewInt(n)))
		for _, who := range paid {
			t.refunds[who] = new(big.Int).Add(each, orZero(t.refunds[who]))
		}
		rest.Sub(rest, times(each, n))
	}
	t.expect(toBurned, common.Address{}, rest.Add(rest, new(big.Int).Sub(t.bond, t.bondUsed)))
	return validators
}

func orZero(v *big.Int) *big.Int {
	if v == nil {
		return new(big.Int)
	}
	return v
}

// credited sees a payment. Claims of what seats earned need no other cause.
func (t *till) credited(b arena.Credited) {
	x := t.account(b.Account)
	switch b.Kind {
	case arena.OutSeatFee:
		t.expect(b.Kind.String(), b.Account, x.fees)
		x.fees = new(big.Int)
	case arena.OutSlashShare:
		t.expect(b.Kind.String(), b.Account, x.slashes)
		x.slashes = new(big.Int)
	case arena.OutFeeReturn:
		if due := t.refunds[b.Account]; due != nil {
			t.expect(b.Kind.String(), b.Account, due)
			delete(t.refunds, b.Account)
		}
	case arena.OutValidatorReward:
		if t.validatorPart != nil && t.shares > 0 {
			t.expect(b.Kind.String(), b.Account, times(new(big.Int).Quo(t.validatorPart, big.NewInt(t.shares)), x.shares))
		}
		x.shares = 0
	}
	t.saw(b.Kind.String(), b.Account, b.Amount)
}

// closing looks at what is left once the task is over.
func (a *auditor) closing(t *consensus.Task) {
	s := a.section(SectionMoney)
	if !t.PaidOut() {
		s.open("The reward is not divided yet.")
		return
	}
	owed := new(big.Int)
	for _, x := range a.till.earned {
		owed.Add(owed, x.fees).Add(owed, x.slashes)
		if a.till.validatorPart != nil && a.till.shares > 0 {
			owed.Add(owed, times(new(big.Int).Quo(a.till.validatorPart, big.NewInt(a.till.shares)), x.shares))
		}
	}
	for _, refund := range a.till.refunds {
		owed.Add(owed, refund)
	}
	owed.Add(owed, times(orZero(a.till.askBond), int64(len(a.till.challenges))))
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
