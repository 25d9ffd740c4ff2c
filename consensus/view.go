package consensus

import (
	"math/big"
	"math/bits"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
)

// The views are what the API and the CLI show: plain values with stable JSON names. Amounts are FML wei as decimal
// strings, times unix seconds of chain time, scores millionths beside their text.

// TaskView is the standing of a task.
type TaskView struct {
	ID          arena.TaskID         `json:"id"`
	Creator     common.Address       `json:"creator"`
	State       arena.TaskState      `json:"state"`
	CreatedAt   arena.Time           `json:"created_at"`
	SubmitBy    arena.Time           `json:"submit_by"`
	RevealBy    arena.Time           `json:"reveal_by"`
	CloseBy     arena.Time           `json:"close_by"`
	DropBy      arena.Time           `json:"drop_by"`
	Spec        string               `json:"spec"`
	LiveShard   string               `json:"live_shard"`
	Rows        uint32               `json:"rows"`
	LowerBetter bool                 `json:"lower_is_better"`
	Baseline    ScoreView            `json:"baseline"`
	Seats       uint8                `json:"seats"`
	Alternates  uint8                `json:"alternates"`
	Reward      string               `json:"reward"`
	SeatFee     string               `json:"seat_fee"`
	Submissions []arena.SubmissionID `json:"submissions"`
	Open        int                  `json:"open"`
	RoundsDue   int                  `json:"rounds_due"`
	Ranking     []arena.SubmissionID `json:"ranking"`
	PaidOut     bool                 `json:"paid_out"`
	Keys        KeysView             `json:"keys"`
	Money       MoneyView            `json:"money"`
}

// KeysView is the standing of the keys of a task's shards. Those of shards and models can be
// published from From on, until By.
type KeysView struct {
	From     arena.Time `json:"from"`
	By       arena.Time `json:"by"`
	Live     bool       `json:"live"` // on chain
	Last     bool       `json:"last"`
	Withheld bool       `json:"withheld"` // one is missing and can no longer come: nobody is ranked
}

// ScoreView is a score as number and text.
type ScoreView struct {
	Value uint32 `json:"value"`
	Text  string `json:"text"`
}

// MoneyView is the money of a task's pot so far.
type MoneyView struct {
	Reward        string `json:"reward"`
	Bond          string `json:"bond"`
	Fees          string `json:"fees"`
	Slashes       string `json:"slashes"`
	Paid          string `json:"paid"`
	Returned      string `json:"returned"`
	Burned        string `json:"burned"`
	Pooled        string `json:"pooled"`
	Dust          string `json:"dust"`
	Held          string `json:"held"`
	TrainerPart   string `json:"trainer_part"`
	ValidatorPart string `json:"validator_part"`
}

// SubmissionView is the standing of a submission.
type SubmissionView struct {
	ID          arena.SubmissionID    `json:"id"`
	Task        arena.TaskID          `json:"task"`
	Trainer     common.Address        `json:"trainer"`
	State       arena.SubmissionState `json:"state"`
	Reason      arena.VoidReason      `json:"reason"`
	Since       arena.Time            `json:"since"`
	CommittedAt arena.Time            `json:"committed_at"`
	RevealedAt  arena.Time            `json:"revealed_at"`
	Model       string                `json:"model"` // CID; empty before the reveal
	Bytes       uint64                `json:"bytes"`
	Locked      string                `json:"locked"`
	KeyOnChain  bool                  `json:"key_on_chain"`
	Score       *ScoreView            `json:"score"` // null before Final
	Rounds      []RoundView           `json:"rounds"`
	Explanation Explanation           `json:"explanation"`
}

// RoundView is the standing of a committee.
type RoundView struct {
	Round     arena.Round   `json:"round"`
	Epoch     arena.Epoch   `json:"epoch"`
	Seed      common.Hash   `json:"seed"`
	SealedAt  arena.Time    `json:"sealed_at"`
	Windows   Windows       `json:"windows"`
	Primaries int           `json:"primaries"`
	Outcome   arena.Outcome `json:"outcome"`
	Score     *ScoreView    `json:"score"` // null unless agreed
	Seats     []SeatView    `json:"seats"`
}

// SeatView is the standing of a seat.
type SeatView struct {
	Seat        arena.Seat     `json:"seat"`
	Leaf        arena.Leaf     `json:"leaf"`
	Owner       common.Address `json:"owner"`
	Alternate   bool           `json:"alternate"`
	CommittedAt arena.Time     `json:"committed_at"`
	RevealedAt  arena.Time     `json:"revealed_at"`
	Vote        *ScoreView     `json:"vote"` // null before the reveal
	Evidence    *common.Hash   `json:"evidence"`
	Agrees      bool           `json:"in_consensus"`
	Settled     bool           `json:"settled"`
	Paid        string         `json:"paid"`
	Slashed     string         `json:"slashed"`
	Why         string         `json:"why"`
	Challenge   *ChallengeView `json:"challenge"` // the last one; null: never asked
}

// ChallengeView is the standing of a question about a seat's evidence.
type ChallengeView struct {
	State      arena.ChallengeState `json:"state"`
	Challenger common.Address       `json:"challenger"`
	Epoch      arena.Epoch          `json:"epoch"`
	AskedAt    arena.Time           `json:"asked_at"`
	EndedAt    arena.Time           `json:"ended_at"`
	Opened     int                  `json:"opened"` // rows shown
}

// AccountView is what the facts say of an account.
type AccountView struct {
	Account   common.Address `json:"account"`
	Own       string         `json:"own"`
	Unbonding string         `json:"unbonding"`
	Claimable string         `json:"claimable"`
	ReadyAt   arena.Time     `json:"ready_at"`
	Leaf      *arena.Leaf    `json:"leaf"`
	Weight    uint32         `json:"weight"`
	Asleep    bool           `json:"asleep"`
	Signer    common.Address `json:"signer"`
	Seats     SeatCounts     `json:"seats"`
}

// SeatCounts are the seats of an account in decided rounds.
type SeatCounts struct {
	Held        int `json:"held"`
	Committed   int `json:"committed"`
	Revealed    int `json:"revealed"`
	InConsensus int `json:"in_consensus"`
	AtFault     int `json:"at_fault"`
}

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
		SubmitBy: p.SubmitBy, RevealBy: p.RevealBy, CloseBy: p.CloseBy, DropBy: p.DropBy(),
		Spec: p.Spec.String(), LiveShard: p.Live.Content.String(), Rows: p.Live.Rows,
		LowerBetter: p.Direction == arena.LowerIsBetter, Baseline: viewScore(p.Baseline),
		Seats: p.Seats, Alternates: p.Alternates, Reward: text(p.Reward), SeatFee: text(p.SeatFee),
		Submissions: append([]arena.SubmissionID{}, t.Submissions...), Open: t.open, RoundsDue: t.due,
		Ranking: append([]arena.SubmissionID{}, s.Ranking(t)...), PaidOut: t.PaidOut(),
		Keys: KeysView{
			From: p.RevealBy + 1, By: p.KeyBy(), Live: t.ShardKeys[arena.ShardLive] != nil, Last: t.ShardKeys[arena.ShardLast] != nil,
			Withheld: s.Withheld(t),
		},
		Money: MoneyView{
			Reward: text(l.In[arena.InReward]), Bond: text(l.In[arena.InBond]),
			Fees: text(l.In[arena.InFee]), Slashes: text(l.In[arena.InSlash]),
			Paid: sum(l.Out[arena.OutTip], l.Out[arena.OutSeatFee], l.Out[arena.OutSlashShare],
				l.Out[arena.OutValidatorReward], l.Out[arena.OutTrainerReward], l.Out[arena.OutChallengeReward]),
			Returned: sum(l.Out[arena.OutFeeReturn], l.Out[arena.OutBondReturn], l.Out[arena.OutRewardReturn]),
			Burned:   text(l.Burned), Pooled: text(l.Pooled), Dust: text(l.Dusted), Held: l.Held().String(),
			TrainerPart: "0", ValidatorPart: "0",
		},
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
		ID: x.ID, Task: x.Task, Trainer: x.Trainer, State: x.State, Reason: x.Reason, Since: x.Since,
		CommittedAt: x.CommittedAt, RevealedAt: x.RevealedAt, Locked: text(x.Locked), KeyOnChain: x.Key != nil,
		Rounds: make([]RoundView, 0, len(x.Rounds)), Explanation: s.Explain(id, s.Now),
	}
	if x.RevealedAt != 0 {
		v.Model, v.Bytes = x.Model.Content.String(), x.Model.Content.Size
	}
	if x.State == arena.SubmissionFinal {
		score := viewScore(x.Score)
		v.Score = &score
	}
	for _, r := range x.Rounds {
		v.Rounds = append(v.Rounds, r.view(s.Now))
	}
	return v, true
}

func (r *Round) view(now arena.Time) RoundView {
	v := RoundView{
		Round: r.ID.Round, Epoch: r.Epoch, Seed: r.Seed, SealedAt: r.SealedAt, Windows: r.Windows,
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
			RevealedAt: s.RevealedAt, Agrees: r.Decided() && r.Workers.Has(n), Settled: s.Settled,
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
	for _, x := range s.submissions {
		for _, r := range x.Rounds {
			if n, ok := r.SeatOf(a); ok && r.Outcome != arena.OutcomePending {
				v.Seats.add(r, n)
			}
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
	count(&c.InConsensus, r.Decided() && r.Workers.Has(n))
	count(&c.AtFault, Faulty(b, n))
}
