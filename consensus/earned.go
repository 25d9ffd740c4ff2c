package consensus

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
)

// earn notes what a settled seat brings its holder: money now, or a seat fee at the settlement, and shares of the
// validators' part. Only a submission's first committee is paid by its fee. Source: docs/protocol.md 9.3.
func (s *State) earn(t *Task, r *Round, b arena.SeatSettled) {
	if b.Account == (common.Address{}) || !r.Judged.Worked.Has(b.SeatID.Seat) {
		return
	}
	acc := s.account(b.Account)
	if amount(b.Paid).Sign() > 0 {
		acc.owed[t.ID] = plus(acc.owed[t.ID], b.Paid)
	}
	if r.Outcome == arena.OutcomeSilence {
		return
	}
	if r.Stage == arena.StageFinal || r.Size > 0 {
		acc.unpaid[t.ID]++
	}
	if s.submissions[r.ID.Submission].Result(r.Stage).Found {
		acc.shares[t.ID] += 1 + int(r.Stage)
	}
}

// payOwed notes what the seats are paid that a task owed until its settlement.
func (s *State) payOwed(b arena.SeatFees) {
	net := minus(b.Each, new(big.Int).Quo(amount(b.Each), big.NewInt(4)))
	for _, acc := range s.accounts {
		n := acc.unpaid[b.Task]
		if n == 0 {
			continue
		}
		delete(acc.unpaid, b.Task)
		if pay := new(big.Int).Mul(net, big.NewInt(int64(n))); pay.Sign() > 0 {
			acc.owed[b.Task] = plus(acc.owed[b.Task], pay)
		}
	}
}

// returnFinalFees notes which trainers get back what they stood for the final stage with: all but those whose finalist had
// a committee and is not paid. Source: docs/protocol.md 9.1.
func (s *State) returnFinalFees(t *Task) {
	fee := t.Params.FinalFee()
	for _, trainer := range t.Trainers {
		if fee.Sign() > 0 && !s.keepsFinalFee(t, trainer) {
			acc := s.account(trainer)
			acc.owed[t.ID] = plus(acc.owed[t.ID], fee)
		}
	}
}

// keepsFinalFee tells whether the final fee of a trainer stays in a settled task.
func (s *State) keepsFinalFee(t *Task, trainer common.Address) bool {
	id, ok := t.finalists[trainer]
	if !ok || t.State != arena.TaskStateSettled || !t.Opened() {
		return false
	}
	x := s.submissions[id]
	for _, paid := range t.Order {
		if paid == id {
			return false
		}
	}
	return x.Final.Closed && !x.Reason.Returns()
}

// refund notes what trainers get back in a task that was not ranked for want of a key: each fee that did not return when
// its submission ended, as far as the reward reaches that the seats do not get. Source: docs/protocol.md 9.3.
func (s *State) refund(t *Task) {
	var paid []*Submission
	for _, id := range t.Submissions {
		if x := s.submissions[id]; !x.Reason.Returns() {
			paid = append(paid, x)
		}
	}
	if len(paid) == 0 {
		return
	}
	each := minus(t.Params.Reward, t.Split.ValidatorPart)
	each.Quo(each, big.NewInt(int64(len(paid))))
	if fee := t.Params.SubmissionFee(); each.Cmp(fee) > 0 {
		each = fee
	}
	if each.Sign() == 0 {
		return
	}
	for _, x := range paid {
		acc := s.account(x.Trainer)
		acc.owed[t.ID] = plus(acc.owed[t.ID], each)
	}
}
