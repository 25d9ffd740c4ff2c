package consensus_test

import (
	"cmp"
	"errors"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/chain"
	"github.com/ai-arena/arenad/chain/evmtest"
	"github.com/ai-arena/arenad/consensus"
	"github.com/ai-arena/arenad/consensus/consensustest"
)

// mind is how a validator votes.
type mind uint8

const (
	honest mind = iota
	absent
	withholder // commits and does not reveal
	colluder   // says what all colluders say
	dissenter  // says anything
	excuser    // finds a reason not to score
	chaotic    // any of these, each time another
	minds
)

func (m mind) String() string {
	return [...]string{"honest", "absent", "withholder", "colluder", "dissenter", "excuser", "chaotic"}[m]
}

type seatKey struct {
	id   arena.SeatID
	seed common.Hash
}

// intention is what the holder of a seat is going to do, and when at the earliest; 0: never.
type intention struct {
	vote               arena.Vote
	commitAt, revealAt arena.Time
}

// truth is what a seat finds that looks.
func (m *model) truth(id arena.SubmissionID, stage arena.Stage, named arena.SubmissionID) arena.Score {
	switch {
	case m.loses[id]:
		return arena.VerdictUnavailable
	case named != 0 && m.copies[id] == named:
		return arena.VerdictDuplicate
	case id%5 == 4:
		return 40_000 + arena.Score(id) // below the baseline
	}
	return scoreOf(id, stage)
}

// evaluate is how the honest caller evaluates for its own seats.
func (m *model) evaluate(e consensus.Evaluate) consensustest.Answer {
	v := m.truth(e.RoundID.Submission, e.Stage, e.Named)
	a := consensustest.Answer{Vote: arena.Vote{Score: v}, After: 1}
	if v <= arena.MaxScore {
		a.Vote.EvidenceRoot = e.Seed
	}
	if v == arena.VerdictUnavailable {
		a.Impossible, a.Reason = true, consensus.ModelUnavailable
	}
	return a
}

// act is what everybody but the honest caller does in a block.
func (m *model) act() {
	if m.rng.IntN(2) == 0 {
		_ = m.Call(stranger, consensus.PostBeacon{Epoch: m.Epoch()})
	}
	s := m.caller.Machine.State()
	for _, id := range m.tasks {
		t := s.Task(id)
		if t == nil || t.State != arena.TaskStateOpen && t.State != arena.TaskStateVoid {
			continue
		}
		m.train(t)
		m.publish(t)
		for _, x := range t.Submissions {
			if r := s.Submission(x).Open(); r != nil {
				m.vote(t, r)
			}
		}
		m.doubt(t)
		if m.helpful {
			m.help(t)
		}
	}
	for range m.noise {
		m.meddle()
	}
	if m.rng.IntN(1000) < m.brakes {
		if m.try(evmtest.Bank(), m.Calls().Unpause("unpause")) != nil {
			_ = m.try(evmtest.Bank(), m.Calls().Pause("pause", uint32(1+m.rng.IntN(60))))
		}
	}
	if m.rng.IntN(1000) < m.churn {
		m.migrate()
	}
}

// help draws heads, and decides and closes what it can, long before it is the honest caller's turn.
func (m *model) help(t *consensus.Task) {
	s := m.caller.Machine.State()
	for _, q := range []arena.QueueKind{arena.QueueLive, arena.QueueAgain, arena.QueueFinal} {
		if id := s.Head(t, q, m.Epoch()); id != 0 && m.rng.IntN(3) == 0 {
			_ = m.try(stranger, m.Calls().Seal(arena.RoundID{Submission: id}, m.Epoch(), 0))
		}
	}
	for _, id := range t.Submissions {
		x := s.Submission(id)
		if r := x.Open(); r != nil && m.rng.IntN(4) == 0 && consensus.Decidable(r.Windows, r.Bits(), m.Now) {
			_ = m.try(stranger, m.Calls().Finalize(r.ID))
		}
		if x.State == arena.SubmissionScored && m.rng.IntN(8) == 0 {
			_ = m.try(stranger, m.Calls().CloseResult(id, x.Stage))
		}
	}
}

// train commits to models, copies some of others, and reveals most.
func (m *model) train(t *consensus.Task) {
	n := len(t.Submissions)
	if m.Now < t.Params.SubmitBy && n < 7 && m.rng.IntN(6) == 0 {
		who := m.rng.IntN(4)
		model := 100*who + int(t.ID)*20 + n
		if n > 0 && m.rng.IntN(8) == 0 {
			model = m.models[t.Submissions[m.rng.IntN(n)]] // the same bytes
		}
		author := trainer(model / 100)
		file, salt := m.ModelOf(author, model%100)
		commitment := m.Domain.ModelCommitment(t.ID, trainer(who), file, salt)
		before := len(m.Log)
		if m.try(trainer(who), m.Calls().CommitModel(t.ID, commitment, evmtest.FML(100), 0)) == nil {
			for _, e := range m.Log[before:] {
				if c, ok := e.Body.(arena.ModelCommitted); ok {
					m.models[c.Submission] = model
					m.loses[c.Submission] = m.rng.IntN(12) == 0
					m.shy[c.Submission] = m.rng.IntN(8) == 0
					if n > 0 && m.rng.IntN(3) == 0 {
						m.copies[c.Submission] = t.Submissions[m.rng.IntN(n)]
					}
				}
			}
		}
	}
	for _, id := range t.Submissions {
		x := m.caller.Machine.State().Submission(id)
		if x.State == arena.SubmissionCommitted && id%7 != 6 && m.rng.IntN(4) == 0 {
			_ = m.Call(x.Trainer, consensus.RevealModel{Submission: id, Task: t.ID})
		}
		if x.RevealedAt != 0 && m.rng.IntN(60) == 0 {
			_ = m.try(x.Trainer, m.Calls().NameFinalist("name", id, 0))
		}
	}
}

// publish puts keys on chain, but for those that are withheld.
func (m *model) publish(t *consensus.Task) {
	if m.Now <= t.Params.RevealBy || m.Now > t.Params.KeyBy() {
		return
	}
	for i, kept := range m.keeps[t.ID] {
		if t.ShardKeys[i] == nil && !kept && (m.rng.IntN(2) == 0 || m.Now == t.Params.KeyBy()) {
			_ = m.Call(t.Creator, consensus.PublishShardKey{Task: t.ID, Shard: arena.ShardIndex(i)})
		}
	}
	for _, id := range t.Submissions {
		x := m.caller.Machine.State().Submission(id)
		if x.RevealedAt != 0 && !x.Opened() && !m.shy[id] && m.rng.IntN(3) > 0 {
			_ = m.Call(x.Trainer, consensus.PublishModelKey{Submission: id, Task: t.ID})
		}
	}
}

// vote does for each seat of a round what its holder intends.
func (m *model) vote(t *consensus.Task, r *consensus.Round) {
	for i := range r.Seats {
		id, seat := arena.SeatID{RoundID: r.ID, Seat: arena.Seat(i)}, &r.Seats[i]
		if seat.Owner == m.caller.Account {
			continue
		}
		key := seatKey{id, r.Seed}
		if m.seats[key] == nil {
			m.seats[key] = m.intend(t, r, m.minds[seat.Owner])
		}
		will, bits := m.seats[key], r.Bits()
		if !seat.Committed() && will.commitAt != 0 && m.Now >= will.commitAt && consensus.MayCommit(r.Windows, bits, id.Seat, m.Now) == nil {
			_ = m.Call(seat.Owner, consensus.Commit{SeatID: id, Task: t.ID, Stage: r.Stage, Owner: seat.Owner, Seed: r.Seed, Vote: will.vote})
		}
		if seat.Committed() && will.revealAt != 0 && m.Now >= will.revealAt && consensus.MayReveal(r.Windows, bits, id.Seat, m.Now) == nil {
			_ = m.Call(seat.Owner, consensus.Reveal{SeatID: id, Owner: seat.Owner, Seed: r.Seed, Vote: will.vote})
		}
	}
}

// intend is what a seat is going to do, by the mind of its holder.
func (m *model) intend(t *consensus.Task, r *consensus.Round, how mind) *intention {
	if how == chaotic {
		how = mind(m.rng.IntN(int(chaotic)))
	}
	truth := m.truth(r.ID.Submission, r.Stage, r.Named)
	w := &intention{commitAt: m.Now + arena.Time(m.rng.IntN(4)), revealAt: 1}
	score := truth
	if how != honest {
		// Early, late, or in the last second.
		w.commitAt = m.Now + arena.Time(m.rng.IntN(int(r.Windows.AlternateBy-m.Now)+1))
		w.revealAt = r.Windows.AlternateBy + arena.Time(m.rng.IntN(int(t.Params.RevealWindow)+1))
	}
	switch how {
	case absent:
		w.commitAt = 0
	case withholder:
		w.revealAt = 0
	case colluder:
		score = 950_000 + arena.Score(r.ID.Submission)
		if r.ID.Submission%3 == 0 {
			score = arena.VerdictInvalidModel
		}
	case dissenter:
		score = arena.Score(m.rng.IntN(1_000_001))
		if r.Named != 0 && m.rng.IntN(2) == 0 {
			score = arena.VerdictDuplicate
		}
	case excuser:
		score = [...]arena.Score{arena.VerdictUnavailable, arena.VerdictTooSlow, arena.VerdictTaskFault}[r.ID.Submission%3]
	}
	if score == arena.VerdictUnavailable && w.commitAt != 0 {
		w.commitAt = max(w.commitAt, consensus.UnavailableFrom(&t.Params, r.Windows))
	}
	if how == honest && score <= arena.MaxScore && t.Params.Engine == arena.EngineTolerant {
		score += arena.Score(m.rng.IntN(2000))
	}
	w.vote = arena.Vote{Score: score}
	if score <= arena.MaxScore {
		w.vote.EvidenceRoot = r.Seed
		if how == colluder && m.rng.IntN(4) == 0 {
			w.vote.EvidenceRoot[0]++
		}
	}
	return w
}

// doubt appeals against some result that stands, rightly or not, or names an original.
func (m *model) doubt(t *consensus.Task) {
	if m.rng.IntN(100) >= m.doubts {
		return
	}
	var stands []arena.SubmissionID
	for _, id := range t.Submissions {
		if m.caller.Machine.State().Submission(id).State == arena.SubmissionScored {
			stands = append(stands, id)
		}
	}
	if len(stands) == 0 {
		return
	}
	x := m.caller.Machine.State().Submission(stands[m.rng.IntN(len(stands))])
	named := arena.SubmissionID(0)
	if x.Stage == arena.StageFinal && m.rng.IntN(2) == 0 {
		named = m.copies[x.ID]
		if named == 0 || m.rng.IntN(3) == 0 {
			named = t.Submissions[m.rng.IntN(len(t.Submissions))]
		}
	}
	err := m.Call(appellant(m.rng.IntN(2)), consensus.AppealResult{Submission: x.ID, Task: t.ID, Stage: x.Stage, Named: named})
	if named == 0 {
		return
	}
	var revert *evmtest.RevertError
	y := m.caller.Machine.State().Submission(named)
	if err == nil {
		require.True(m.t, y.Original(x), "submission %d cannot be what %d copies", named, x.ID)
	}
	// What has ended no call of the same block can change.
	if errors.As(err, &revert) && revert.Has("AppealsBadName(uint64,uint64)") && y.State == arena.SubmissionFinal {
		require.False(m.t, y.Original(x), "submission %d can be what %d copies", named, x.ID)
	}
}

// meddle calls anything that anybody may call, whether it makes sense now or not.
func (m *model) meddle() {
	s, calls := m.caller.Machine.State(), m.Calls()
	people := m.people()
	from, about := people[m.rng.IntN(len(people)-2)], people[m.rng.IntN(len(people))]
	task := s.Task(m.tasks[m.rng.IntN(len(m.tasks))])
	if task == nil {
		return
	}
	id := arena.SubmissionID(1 + m.rng.IntN(8))
	round := arena.RoundID{Submission: id, Round: arena.Round(m.rng.IntN(4))}
	if x := s.Submission(id); x != nil && len(x.Rounds) > 0 && m.rng.IntN(2) == 0 {
		round.Round = arena.Round(len(x.Rounds) - 1)
	}
	switch m.rng.IntN(16) {
	case 0:
		_ = m.try(from, calls.Seal(round, m.Epoch(), 0))
	case 1:
		_ = m.try(from, calls.Finalize(round))
	case 2:
		_ = m.try(from, calls.CloseResult(id, arena.Stage(m.rng.IntN(2))))
	case 3:
		_ = m.try(from, calls.CutTask(task.ID))
	case 4:
		_ = m.try(from, calls.Expire(id))
	case 5:
		_ = m.try(from, calls.SettleRound(round))
	case 6:
		order := slices.Clone(task.Submissions)
		m.rng.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		_ = m.try(from, calls.Settle(task.ID, order[:m.rng.IntN(len(order)+1)]))
	case 7:
		_ = m.try(from, calls.ClaimShares("claim", task.ID, about))
	case 8:
		_ = m.try(from, calls.Release(task.ID, about))
	case 9:
		_ = m.try(from, calls.ReclaimBond(id))
	case 10:
		_ = m.try(from, calls.Refresh(arena.Leaf(m.rng.IntN(m.joined)), m.Epoch()))
	case 11:
		_ = m.try(evmtest.Account(m.rng.IntN(m.joined)), calls.Wake(arena.Leaf(m.rng.IntN(m.joined)), m.Epoch()))
	case 12:
		_ = m.try(from, calls.FlushBurned("flush", task.ID))
	case 13:
		_ = m.try(from, calls.Claim("out", about))
	case 14:
		m.ask(s.Round(round))
	case 15:
		m.lend()
	}
}

// ask doubts the evidence of a seat whose holder will not answer, for good reasons.
func (m *model) ask(r *consensus.Round) {
	if r == nil || m.caller.Machine.State().Task(r.Task).PaidOut() {
		return
	}
	n := m.rng.IntN(len(r.Seats))
	if seat := &r.Seats[n]; seat.Revealed && m.minds[seat.Owner] != honest {
		_ = m.try(appellant(0), m.Calls().Challenge("challenge", arena.SeatID{RoundID: r.ID, Seat: arena.Seat(n)}, 0))
	}
}

// lend moves stake to an operator, or back.
func (m *model) lend() {
	who, operator := appellant(m.rng.IntN(operators)), evmtest.Account(m.rng.IntN(operators))
	amount := evmtest.FML(int64(1 + m.rng.IntN(2000)))
	switch m.rng.IntN(5) {
	case 0:
		_ = m.try(who, m.Calls().Undelegate("undelegate", operator, amount))
	case 1:
		_ = m.try(who, m.Calls().WithdrawDelegation("back", operator))
	case 2:
		_ = m.try(who, m.Calls().ClaimDelegation("lenders' part", operator, 100))
	default:
		_ = m.try(who, chain.Intent{Key: "delegate", To: m.Delegation, Data: lent.PackDelegate(operator, amount)})
	}
}

// migrate has a validator come, or begin to go, or go.
func (m *model) migrate() {
	if m.rng.IntN(3) == 0 && m.joined < 40 {
		a := evmtest.Account(m.joined)
		if m.Join(a, evmtest.FML(1000<<m.rng.IntN(4))) == nil {
			m.minds[a] = mind(m.rng.IntN(int(minds)))
			m.t.Logf("%d: validator %d (%s) joins", m.Now, m.joined, m.minds[a])
			m.joined++
		}
		return
	}
	a := evmtest.Account(m.rng.IntN(m.joined))
	acc := m.caller.Machine.State().Account(a)
	if acc == nil || a == m.caller.Account {
		return
	}
	switch {
	case acc.Unbonding.Sign() == 0 && acc.Own.Sign() > 0:
		_ = m.try(a, m.Calls().Unbond("unbond", acc.Own))
	case !m.sits(a):
		_ = m.try(a, m.Calls().Withdraw("withdraw"))
	}
}

// sits tells whether the account has a seat to vote on.
func (m *model) sits(a common.Address) bool {
	s := m.caller.Machine.State()
	for _, id := range m.tasks {
		for _, x := range s.Task(id).Submissions {
			if r := s.Submission(x).Open(); r != nil {
				if _, ok := r.SeatOf(a); ok {
					return true
				}
			}
		}
	}
	return false
}

// touched are the submissions that a fact is about.
func touched(body arena.EventBody) (id arena.SubmissionID) {
	switch b := body.(type) {
	case arena.ModelCommitted:
		return b.Submission
	case arena.ModelRevealed:
		return b.Submission
	case arena.Requeued:
		return b.Submission
	case arena.ResultStands:
		return b.RoundID.Submission
	case arena.SubmissionEnded:
		return b.Submission
	case arena.SubmissionVoided:
		return b.Submission
	case arena.Sealed:
		return b.Submission
	case arena.VoteCommitted:
		return b.SeatID.Submission
	case arena.VoteRevealed:
		return b.SeatID.Submission
	case arena.RoundDecided:
		return b.RoundID.Submission
	case arena.RoundSettled:
		return b.RoundID.Submission
	case arena.AppealOpened:
		return b.Submission
	case arena.AppealClosed:
		return b.Submission
	}
	return 0
}

// inOrder sorts ids, each once.
func inOrder[T cmp.Ordered](ids []T) []T {
	slices.Sort(ids)
	return slices.Compact(ids)
}
