package consensus

import (
	"math/big"
	"math/bits"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
)

func viewScore(s arena.Score) ScoreView { return ScoreView{uint32(s), s.String()} }

func text(v *big.Int) string { return amount(v).String() }

func sum(vs ...*big.Int) string {
	total := new(big.Int)
	for _, v := range vs {
		total.Add(total, amount(v))
	}
	return total.String()
}

// ViewTask is the view of a task, false if there is none.
func (s *State) ViewTask(id arena.TaskID) (TaskView, bool) {
	t := s.tasks[id]
	if t == nil || t.State == arena.TaskStateNone {
		return TaskView{}, false
	}
	p, l := &t.Params, &t.Ledger
	v := TaskView{
		ID: t.ID, Creator: t.Creator, State: t.State, CreatedAt: t.CreatedAt,
		SubmitBy: t.By(p.SubmitBy), RevealBy: t.By(p.RevealBy), CloseBy: t.By(p.CloseBy), DropBy: t.By(p.DropBy()),
		Spec: p.Spec.String(), LiveShard: p.Live.Content.String(), Rows: p.Live.Rows,
		LowerBetter: p.Direction == arena.LowerIsBetter, Baseline: viewScore(p.Baseline),
		Seats: p.Seats, Alternates: p.Alternates, FinalSeats: p.FinalSeats, Reward: text(p.Reward), SeatFee: text(p.SeatFee),
		Submissions: append([]arena.SubmissionID{}, t.Submissions...), Open: t.open, RoundsDue: t.due,
		Ranking: append([]arena.SubmissionID{}, s.Ranking(t)...), LiveRanking: s.LiveRanking(t), PaidOut: t.PaidOut(),
		Final: FinalView{
			From: t.By(p.CutAt()), Begun: t.Cut, BegunAt: t.CutAt, Finalists: append([]arena.SubmissionID{}, s.Finalists(t)...), Open: t.playing,
		},
		Keys: KeysView{
			From: t.By(p.RevealBy) + 1, By: t.By(p.KeyBy()), Live: t.ShardKeys[arena.ShardLive] != nil, Last: t.ShardKeys[arena.ShardLast] != nil,
			Withheld: s.Withheld(t),
		},
		Money: MoneyView{
			Reward: text(l.In[arena.InReward]), Bond: text(l.In[arena.InBond]),
			Fees: text(l.In[arena.InFee]), Slashes: text(l.In[arena.InSlash]),
			Paid: sum(l.Out[arena.OutTip], l.Out[arena.OutSeatFee], l.Out[arena.OutSlashShare],
				l.Out[arena.OutValidatorReward], l.Out[arena.OutTrainerReward], l.Out[arena.OutChallengeReward], l.Out[arena.OutAppealReward]),
			Returned: sum(l.Out[arena.OutFeeReturn], l.Out[arena.OutBondReturn], l.Out[arena.OutRewardReturn]),
			Burned:   text(l.Burned), Pooled: text(l.Pooled), Dust: text(l.Dusted), Held: l.Held().String(),
			TrainerPart: "0", ValidatorPart: "0",
		},
	}
	if until, paused := s.Paused(); paused && t.State == arena.TaskStateOpen {
		v.PausedUntil = until
	}
	if t.Split != nil {
		v.Money.TrainerPart, v.Money.ValidatorPart = text(t.Split.TrainerPart), text(t.Split.ValidatorPart)
	}
	return v, true
}

// ViewSubmission is the view of a submission, false if there is none. Its explanation is as of the last complete block.
func (s *State) ViewSubmission(id arena.SubmissionID) (SubmissionView, bool) {
	x := s.submissions[id]
	if x == nil {
		return SubmissionView{}, false
	}
	v := SubmissionView{
		ID: x.ID, Task: x.Task, Trainer: x.Trainer, State: x.State, Stage: x.Stage, Reason: x.Reason, Since: x.Since,
		CommittedAt: x.CommittedAt, RevealedAt: x.RevealedAt, Locked: text(x.Locked), KeyOnChain: x.Key != nil,
		Rounds: make([]RoundView, 0, len(x.Rounds)), Explanation: s.Explain(id, s.Now),
	}
	if x.RevealedAt != 0 {
		v.Model, v.Bytes = x.Model.Content.String(), x.Model.Content.Size
	}
	v.Live, v.Final, v.Appeals = x.Live.view(), x.Final.view(), make([]AppealView, 0, len(x.Appeals))
	for _, r := range []*ResultView{v.Live, v.Final} {
		if r != nil && r.Closed {
			v.Score = &r.Score
		}
	}
	for i := range x.Appeals {
		v.Appeals = append(v.Appeals, x.Appeals[i].view())
	}
	for _, r := range x.Rounds {
		v.Rounds = append(v.Rounds, r.view(s.Now))
	}
	return v, true
}

func (r *Result) view() *ResultView {
	if !r.Found {
		return nil
	}
	return &ResultView{viewScore(r.Score), r.Round, r.StandsSince, r.AppealUntil, r.Closed}
}

func (a *Appeal) view() AppealView {
	v := AppealView{
		Number: a.Number, Stage: a.Stage, Appellant: a.Appellant, Named: a.Named, Bond: text(a.Bond), OpenedAt: a.OpenedAt,
		Closed: a.Closed, Returned: text(a.Returned),
	}
	if a.Closed {
		v.End = &a.End
	}
	return v
}

// agrees tells whether the seat voted with the round, or once its stage is closed, with that.
func (r *Round) agrees(n arena.Seat) bool {
	if r.Closed {
		return r.Judged.Worked.Has(n) && r.Outcome != arena.OutcomeSilence
	}
	return r.Decided() && r.Agreeing.Has(n)
}

func (r *Round) view(now arena.Time) RoundView {
	v := RoundView{
		Round: r.ID.Round, Stage: r.Stage, Size: r.Size, Epoch: r.Epoch, Seed: r.Seed, SealedAt: r.SealedAt, Windows: r.Windows,
		Primaries: r.Primaries, Outcome: r.Outcome, Seats: make([]SeatView, 0, len(r.Seats)),
	}
	if r.Outcome == arena.OutcomeAgreed {
		score := viewScore(r.Score)
		v.Score = &score
	}
	for i := range r.Seats {
		s, n := &r.Seats[i], arena.Seat(i) //nolint:gosec // at most MaxSeats
		sv := SeatView{
			Seat: n, Leaf: s.Leaf, Owner: s.Owner, Alternate: i >= r.Primaries, CommittedAt: s.CommittedAt,
			RevealedAt: s.RevealedAt, Agrees: r.agrees(n), Refuted: r.Judged.Refuted.Has(n), Settled: s.Settled,
			Paid: text(s.Paid), Slashed: text(s.Slashed), Why: r.Why(n, now),
		}
		if s.Revealed {
			vote, root := viewScore(s.Vote.Score), s.Vote.EvidenceRoot
			sv.Vote, sv.Evidence = &vote, &root
		}
		if c := s.Challenge; c.State != arena.ChallengeStateNone {
			sv.Challenge = &ChallengeView{c.State, c.Challenger, c.Epoch, c.AskedAt, c.EndedAt, bits.OnesCount16(c.Opened)}
		}
		v.Seats = append(v.Seats, sv)
	}
	return v
}

// ViewAccount is the view of an account; all zero for one that the facts do not mention.
func (s *State) ViewAccount(a common.Address) AccountView {
	v := AccountView{Account: a, Own: "0", Unbonding: "0", Claimable: "0"}
	acc := s.accounts[a]
	if acc == nil {
		return v
	}
	e := s.Epoch()
	v.Own, v.Unbonding, v.Claimable = text(acc.Own), text(acc.Unbonding), text(acc.Claimable)
	v.ReadyAt, v.Signer = acc.ReadyAt, acc.Signer(e)
	if l := s.leaves[acc.Leaf]; acc.Leaf != arena.NoLeaf && l != nil {
		leaf := acc.Leaf
		v.Leaf, v.Weight, v.Asleep = &leaf, l.WeightAt(e), l.Asleep
	}
	if p := s.pools[a]; p != nil {
		v.Delegation = p.view(e)
	}
	for _, x := range s.submissions {
		for _, r := range x.Rounds {
			if n, ok := r.SeatOf(a); ok && r.Outcome != arena.OutcomePending {
				v.Seats.add(r, n)
			}
		}
	}
	return v
}

func (p *Pool) view(e arena.Epoch) *DelegationView {
	v := &DelegationView{Delegated: text(p.Delegated), Commission: p.CommissionIn(e), Next: p.Commission, NextFrom: p.Since}
	for _, d := range p.delegators {
		if d.Shares.Sign() > 0 {
			v.Delegators++
		}
	}
	return v
}

func (c *SeatCounts) add(r *Round, n arena.Seat) {
	count := func(n *int, yes bool) {
		if yes {
			*n++
		}
	}
	b := r.Bits()
	c.Held++
	count(&c.Committed, b.Committed.Has(n))
	count(&c.Revealed, b.Revealed.Has(n))
	count(&c.InConsensus, r.agrees(n))
	count(&c.Refuted, r.Judged.Refuted.Has(n))
	count(&c.AtFault, Faulty(b, n))
}
