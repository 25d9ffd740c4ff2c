package leaderboard

import (
	"fmt"
	"maps"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
)

// capFactor times the minimum stake is where a validator's stake stops to count. Source: docs/protocol.md 3.3.
const capFactor = 9

// Table folds facts one by one. Not safe for concurrent use.
type Table struct {
	params      Params
	tasks       map[arena.TaskID]*task
	submissions map[arena.SubmissionID]*submission
	own         map[common.Address]*big.Int
	holders     map[arena.Leaf]common.Address
	at          arena.Time // of the last fact
}

type task struct {
	created arena.TaskCreated
	state   arena.TaskState
	order   []arena.SubmissionID
	split   *arena.RewardSplit
	paid    map[common.Address]*big.Int // trainers' rewards
	workers map[common.Address]struct{} // validators with a seat in consensus
	all     []*submission
	keys    [2]bool // of the shards, on chain
	pauses  arena.Pauses
	cut     bool
	named   map[common.Address]arena.SubmissionID // finalists that their trainers chose themselves
}

type submission struct {
	arena.ModelCommitted
	at     arena.Time
	state  arena.SubmissionState
	reason arena.VoidReason
	stage  arena.Stage
	result [arena.Stages]result
	sealed bool // and its key is not on chain
	leaves map[arena.Round][]arena.Leaf
}

// result is what a stage came to so far.
type result struct {
	found, closed bool
	score         arena.Score
}

// New is the table before the first fact.
func New(p Params) *Table {
	return &Table{
		params: p, tasks: map[arena.TaskID]*task{}, submissions: map[arena.SubmissionID]*submission{},
		own: map[common.Address]*big.Int{}, holders: map[arena.Leaf]common.Address{},
	}
}

// Apply folds one fact. Facts of tasks and submissions that were not folded before are skipped: a board says what it
// knows.
func (b *Table) Apply(e arena.Event) {
	b.at = max(b.at, e.Time)
	switch x := e.Body.(type) {
	case arena.Staked:
		b.own[x.Account] = x.Own
	case arena.UnbondStarted:
		b.own[x.Account] = x.Own
	case arena.LeafTaken:
		b.holders[x.Leaf] = x.Account
	case arena.LeafFreed:
		delete(b.holders, x.Leaf)
	case arena.ModelCommitted:
		b.commit(e.Time, x)
	case arena.ModelRevealed:
		if s := b.change(x.Submission, arena.SubmissionRevealed); s != nil {
			s.sealed = x.Model.KeyHash != (common.Hash{})
		}
	case arena.ModelKeyPublished:
		if s := b.submissions[x.Submission]; s != nil {
			s.sealed = false
		}
	case arena.Requeued:
		b.change(x.Submission, arena.SubmissionRevealed)
	case arena.Sealed:
		if s := b.change(x.Submission, arena.SubmissionSealed); s != nil {
			s.stage = min(x.Stage, arena.StageFinal)
			s.leaves[x.Round] = x.Leaves
		}
	case arena.ResultStands:
		b.found(x.RoundID.Submission, arena.SubmissionScored, x.Stage, result{found: true, score: x.Score})
	case arena.SubmissionEnded:
		b.found(x.Submission, arena.SubmissionFinal, x.Stage, result{found: true, closed: true, score: x.Score})
	case arena.SubmissionVoided:
		if s := b.found(x.Submission, arena.SubmissionVoid, x.Stage, result{closed: true}); s != nil {
			s.reason = x.Reason
		}
	case arena.RoundDecided:
		b.decide(x)
	default:
		b.applyTask(e)
	}
}

func (b *Table) applyTask(e arena.Event) {
	change := func(id arena.TaskID, f func(*task)) {
		if t := b.tasks[id]; t != nil {
			f(t)
		}
	}
	switch x := e.Body.(type) {
	case arena.TaskCreated:
		b.tasks[x.Task] = &task{
			created: x, state: arena.TaskStateOpen,
			paid: map[common.Address]*big.Int{}, workers: map[common.Address]struct{}{}, named: map[common.Address]arena.SubmissionID{},
		}
	case arena.Paused:
		for _, t := range b.tasks {
			t.pauses = t.pauses.Begin(x)
		}
	case arena.Unpaused:
		for _, t := range b.tasks {
			t.pauses = t.pauses.End(x)
		}
	case arena.ShardKeyPublished:
		change(x.Task, func(t *task) {
			if int(x.Shard) < len(t.keys) {
				t.keys[x.Shard] = true
			}
		})
	case arena.FinalistNamed:
		if s := b.submissions[x.Submission]; s != nil {
			change(x.Task, func(t *task) { t.named[s.Trainer] = s.Submission })
		}
	case arena.TaskCut:
		change(x.Task, func(t *task) { t.cut = true })
	case arena.TaskCancelled:
		change(x.Task, func(t *task) { t.state = arena.TaskStateCancelled })
	case arena.TaskVoided:
		change(x.Task, func(t *task) { t.state = arena.TaskStateVoid })
	case arena.TaskSettled:
		change(x.Task, func(t *task) { t.state, t.order = arena.TaskStateSettled, x.Order })
	case arena.RewardSplit:
		change(x.Task, func(t *task) { t.split = &x })
	case arena.Credited:
		if x.Kind == arena.OutTrainerReward {
			change(x.Task, func(t *task) { t.paid[x.Account] = add(t.paid[x.Account], x.Amount) })
		}
	case arena.Deposited:
		if own := b.own[x.From]; x.Kind == arena.InSlash && own != nil {
			// A slash takes own stake first.
			if own = new(big.Int).Sub(own, x.Amount); own.Sign() < 0 {
				own = new(big.Int)
			}
			b.own[x.From] = own
		}
	}
}

func (b *Table) commit(at arena.Time, x arena.ModelCommitted) {
	t := b.tasks[x.Task]
	if t == nil {
		return
	}
	s := &submission{ModelCommitted: x, at: at, state: arena.SubmissionCommitted, leaves: map[arena.Round][]arena.Leaf{}}
	b.submissions[x.Submission] = s
	t.all = append(t.all, s)
}

func (b *Table) change(id arena.SubmissionID, state arena.SubmissionState) *submission {
	s := b.submissions[id]
	if s != nil {
		s.state = state
	}
	return s
}

func (b *Table) found(id arena.SubmissionID, state arena.SubmissionState, stage arena.Stage, r result) *submission {
	s := b.change(id, state)
	if s != nil && stage < arena.Stages {
		s.stage, s.result[stage] = stage, r
	}
	return s
}

func (b *Table) decide(x arena.RoundDecided) {
	s := b.submissions[x.RoundID.Submission]
	if s == nil || x.Outcome != arena.OutcomeAgreed {
		return
	}
	for i, l := range s.leaves[x.RoundID.Round] {
		if holder, held := b.holders[l]; held && x.Agreeing.Has(arena.Seat(i)) { //nolint:gosec // at most MaxSeats
			b.tasks[s.Task].workers[holder] = struct{}{}
		}
	}
}

// Board is the board as of the last fact.
func (b *Table) Board() Board {
	board := Board{Tasks: []Task{}}
	for _, id := range slices.Sorted(maps.Keys(b.tasks)) {
		board.Tasks = append(board.Tasks, b.task(b.tasks[id]))
	}
	return board
}

func (b *Table) task(t *task) Task {
	p := &t.created.Params
	v := Task{
		ID: t.created.Task, Creator: t.created.Creator, State: t.state, LowerIsBetter: p.Direction == arena.LowerIsBetter,
		Baseline: score(p.Baseline), Reward: p.Reward.String(), ClosesAt: t.pauses.Move(p.CloseBy), Cut: t.cut, Ranks: []Rank{}, Others: []Other{},
	}
	ranked := b.ranking(t)
	rewards, trainers, validators := b.rewards(t, ranked)
	v.TrainerPart, v.ValidatorPart, v.Estimate = trainers.String(), validators.String(), t.split == nil && t.state == arena.TaskStateOpen
	for i, s := range ranked {
		stage, last := s.last()
		v.Ranks = append(v.Ranks, Rank{
			Rank: i + 1, Trainer: s.Trainer, Submission: s.Submission, Stage: stage, Score: score(last.score), Closed: last.closed,
			Live: score(s.result[arena.StageLive].score), CommittedAt: s.at,
			Tied:   i > 0 && tied(ranked[i-1], s) || i+1 < len(ranked) && tied(s, ranked[i+1]),
			Reward: rewards[i].String(),
		})
	}
	for _, s := range t.all {
		if s.open(t) {
			v.Open++
		}
		if slices.Contains(ranked, s) {
			continue
		}
		o := Other{Submission: s.Submission, Trainer: s.Trainer, State: s.state, Why: b.why(t, s)}
		if stage, last := s.last(); last.found {
			text := score(last.score)
			o.Stage, o.Score = stage, &text
		}
		v.Others = append(v.Others, o)
	}
	return v
}

// rewards are what the ranked trainers got; before the settlement: would get if the task were settled now, with the
// validators that are in consensus so far and the stake that they have now.
func (b *Table) rewards(t *task, ranked []*submission) (each []*big.Int, trainerPart, validatorPart *big.Int) {
	p := &t.created.Params
	each = make([]*big.Int, len(ranked))
	switch {
	case t.split != nil:
		for i, s := range ranked {
			each[i] = add(t.paid[s.Trainer], nil)
		}
		return each, t.split.TrainerPart, t.split.ValidatorPart
	case t.state != arena.TaskStateOpen || len(t.workers) == 0:
		for i := range each {
			each[i] = new(big.Int)
		}
		return each, new(big.Int), new(big.Int)
	}
	stakes := make([]*big.Int, len(ranked))
	for i, s := range ranked {
		stakes[i] = Counted(s.Locked, p)
	}
	sum, limit := new(big.Int), new(big.Int).Mul(b.params.MinStake, big.NewInt(capFactor))
	for a := range t.workers {
		own := add(b.own[a], nil)
		if own.Cmp(limit) > 0 {
			own = limit
		}
		sum.Add(sum, own)
	}
	trainerPart, validatorPart = Split(p, stakes, sum)
	return Portions(p, stakes, trainerPart), trainerPart, validatorPart
}

// keysOver tells whether keys can no longer come.
func (t *task) keysOver(at arena.Time) bool { return at > t.pauses.Move(t.created.Params.KeyBy()) }

// withheld tells whether a shard is sealed whose key is not on chain.
func (t *task) withheld() bool {
	for i, there := range t.keys {
		if !there && t.created.Params.Shard(arena.ShardIndex(i)).KeyHash != [32]byte{} { //nolint:gosec // two shards
			return true
		}
	}
	return false
}

func (b *Table) why(t *task, s *submission) string {
	p := &t.created.Params
	stage, last := s.last()
	late := t.keysOver(b.at) && last.found && stage == arena.StageLive && p.Beats(last.score)
	switch {
	case late && t.withheld():
		return "a key of the task's shards was not published"
	case late && s.sealed:
		return "its key was not published"
	case s.state == arena.SubmissionVoid && s.stage == arena.StageFinal:
		return fmt.Sprintf("void in the final stage: %s", s.reason)
	case s.state == arena.SubmissionVoid:
		return fmt.Sprintf("void: %s", s.reason)
	case !last.found:
		return "no result yet"
	case last.score == arena.VerdictDuplicate:
		return "a copy of an earlier submission"
	case last.score.IsVerdict():
		return "no score"
	case !p.Beats(last.score):
		return "does not beat the baseline"
	default:
		return "its trainer has a better one, or others are better"
	}
}

func score(s arena.Score) Score { return Score{uint32(s), s.String()} }

// add is a new amount; either may be nil.
func add(a, b *big.Int) *big.Int {
	sum := new(big.Int)
	for _, v := range []*big.Int{a, b} {
		if v != nil {
			sum.Add(sum, v)
		}
	}
	return sum
}
