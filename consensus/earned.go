package consensus

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
)

// earn notes what a settled seat brings its holder: money now, or a seat fee at the settlement, and shares of the
// validators' part. The submission fee pays the last committee of the first size in the live stage, and no other; silent
// committees share their slashes alone. Source: docs/protocol.md 9.3.
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
	x := s.submissions[r.ID.Submission]
	if x.paidByFee() != r {
		acc.unpaid[t.ID]++
	}
	if x.Result(r.Stage).Found {
		acc.shares[t.ID] += 1 + int(r.Stage)
	}
}

// paidByFee is the round that the submission fee pays, nil if there is none.
func (s *Submission) paidByFee() (last *Round) {
	for _, r := range s.Rounds {
		if r.Stage == arena.StageLive && r.Size == 0 {
			last = r
		}
	}
	return last
}

// net is what a seat gets of its fee: a quarter, rounded up, is burned.
func net(gross *big.Int) *big.Int {
	burned := new(big.Int).Add(amount(gross), big.NewInt(3))
	return new(big.Int).Sub(amount(gross), burned.Rsh(burned, 2))
}

// payOwed notes what the seats are paid that a task owed until its settlement.
func (s *State) payOwed(b arena.SeatFees) {
	for _, acc := range s.accounts {
		n := acc.unpaid[b.Task]
		if n == 0 {
			continue
		}
		delete(acc.unpaid, b.Task)
		if pay := new(big.Int).Mul(net(b.Each), big.NewInt(int64(n))); pay.Sign() > 0 {
			acc.owed[b.Task] = plus(acc.owed[b.Task], pay)
		}
	}
}

// refund notes what trainers get back when a task is settled. Final fees return to all but those whose finalist had a
// committee and is not paid. Where nobody could be ranked, because a key is missing or the evaluation set is faulty,
// submission fees return too that did not when their submission ended, as far as the reward reaches that the seats do not
// get, or the bond. Source: docs/protocol.md 9.1, 9.3.
func (s *State) refund(t *Task) {
	fee := t.Params.FinalFee()
	for _, trainer := range t.Trainers {
		if fee.Sign() > 0 && !s.keepsFinalFee(t, trainer) {
			acc := s.account(trainer)
			acc.owed[t.ID] = plus(acc.owed[t.ID], fee)
		}
	}
	switch {
	case t.State == arena.TaskStateVoid:
		s.refunding[t.ID] = struct{}{}
	case !t.Opened():
		part := new(big.Int).Mul(t.Params.Reward, new(big.Int).SetUint64(uint64(t.Params.Gamma)))
		s.refundFees(t, minus(t.Params.Reward, part.Quo(part, big.NewInt(1_000_000))))
	}
}

// keepsFinalFee tells whether the final fee of a trainer stays in a settled task.
func (s *State) keepsFinalFee(t *Task, trainer common.Address) bool {
	id, ok := t.finalists[trainer]
	if !ok || t.State != arena.TaskStateSettled || !t.Opened() {
		return false
	}
	for _, paid := range t.Order {
		if paid == id {
			return false
		}
	}
	return !s.submissions[id].Reason.Returns()
}

// refundFees lets the submission fees return that did not return before, as far as `most` reaches.
func (s *State) refundFees(t *Task, most *big.Int) {
	var paid []*Submission
	for _, id := range t.Submissions {
		if x := s.submissions[id]; !x.Live.Void.Returns() {
			paid = append(paid, x)
		}
	}
	if len(paid) == 0 {
		return
	}
	each := new(big.Int).Quo(most, big.NewInt(int64(len(paid))))
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

// refundVoid does so for a void task: what the pot holds after its settlement and is owed to nobody else.
func (s *State) refundVoid(t *Task) {
	most := t.Ledger.Held()
	for _, acc := range s.accounts {
		most.Sub(most, amount(acc.owed[t.ID]))
	}
	if most.Sign() > 0 {
		s.refundFees(t, most)
	}
}
