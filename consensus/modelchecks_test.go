package consensus_test

import (
	"fmt"
	"math/big"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/chain/evmtest"
	"github.com/ai-arena/arenad/consensus"
)

// check looks at everything after a block.
func (m *model) check(p *tally) {
	require.Empty(m.t, m.caller.Alarms)
	s := m.caller.Machine.State()
	if m.told == m.logged {
		m.checkTime(s)
		return
	}
	for _, e := range m.Log[m.told:m.logged] {
		if a, ok := e.Body.(arena.AppealClosed); ok && a.End == arena.AppealOverturned {
			m.overturn[stageOf{a.Submission, s.Submission(a.Submission).Stage}] = true
		}
	}
	var changed []arena.SubmissionID
	for ; m.told < m.logged; m.told++ {
		body := m.Log[m.told].Body
		m.checkFact(s, body, p)
		if id := touched(body); id != 0 {
			changed = append(changed, id)
		}
	}
	clear(m.overturn)
	for _, id := range inOrder(changed) {
		m.checkSubmission(s.Submission(id))
	}
	for _, id := range m.tasks {
		m.checkRanks(s, s.Task(id))
	}
	m.checkMoney(s)
	m.checkLent()
	m.checkTime(s)
}

// checkFact: results that stand stay until another one does, and honest seats lose nothing.
func (m *model) checkFact(s *consensus.State, body arena.EventBody, p *tally) {
	switch b := body.(type) {
	case arena.ResultStands:
		at := stageOf{b.RoundID.Submission, b.Stage}
		if before, stood := m.standing[at]; stood && before != b.Score {
			require.True(m.t, m.overturn[at], "result %v of submission %d became %v without an appeal", before, at.id, b.Score)
		}
		m.standing[at] = b.Score
	case arena.AppealClosed:
		p.count("appeal " + b.End.String())
	case arena.SubmissionEnded:
		require.Equal(m.t, m.standing[stageOf{b.Submission, b.Stage}], b.Score, "submission %d ends with what stood", b.Submission)
	case arena.SubmissionVoided:
		if score, stood := m.standing[stageOf{b.Submission, b.Stage}]; stood {
			require.Contains(m.t, []arena.VoidReason{arena.VoidTaskVoid, arena.VoidDuplicate}, b.Reason,
				"result %v of submission %d went away", score, b.Submission)
		}
	case arena.ChallengeOpened:
		m.asked, m.askedAt = m.asked+1, s.Now
	case arena.ChallengeFailed, arena.ChallengeDropped:
		m.asked--
		p.count(fmt.Sprintf("%T", b))
	case arena.Paused, arena.Unpaused:
		p.count(fmt.Sprintf("%T", b))
	case arena.RoundDecided:
		p.count("round " + b.Outcome.String())
	case arena.SeatSettled:
		r := s.Round(b.SeatID.RoundID)
		if b.Slashed.Sign() == 0 || m.minds[r.Seats[b.SeatID.Seat].Owner] != honest {
			return
		}
		p.count("honest seats slashed where a committee was captured")
		require.True(m.t, m.captured(s.Submission(b.SeatID.Submission), r.Stage),
			"honest seat %s lost %s: %+v", b.SeatID, b.Slashed, r.Judged)
		require.False(m.t, r.Judged.AtFault.Has(b.SeatID.Seat), "honest seat %s was silent", b.SeatID)
	}
}

// captured tells whether those who are not honest could make a quorum in a committee of the stage.
func (m *model) captured(x *consensus.Submission, stage arena.Stage) bool {
	for _, r := range x.Rounds {
		good := 0
		for i := range r.Primaries {
			if m.minds[r.Seats[i].Owner] == honest {
				good++
			}
		}
		if r.Stage == stage && r.Primaries-good >= consensus.Quorum(r.Primaries) {
			return true
		}
	}
	return false
}

// checkSubmission compares the fold with the views of the contracts.
func (c *contracts) checkSubmission(x *consensus.Submission) {
	out, err := c.View(c.Addresses.Arena, c.Arena.PackSubmissionOf(uint64(x.ID)))
	require.NoError(c.t, err)
	v, err := c.Arena.UnpackSubmissionOf(out)
	require.NoError(c.t, err)
	if x.State == arena.SubmissionSealed && v.Reason == uint8(arena.VoidDuplicate) {
		v.Reason = uint8(arena.VoidNone) // noted already, said when its round ends: an earlier commit of the same bytes was revealed
	}
	require.Equal(c.t, []any{v.State, v.Reason, v.Stage, int(v.Rounds)},
		[]any{uint8(x.State), uint8(x.Reason), uint8(x.Stage), len(x.Rounds)}, "submission %d", x.ID)
	c.requireCourse(x)
	for _, r := range x.Rounds {
		c.checkRound(r)
	}
}

// checkRound compares a round: what was done in it, and whether it has to be settled.
func (c *contracts) checkRound(r *consensus.Round) {
	out, err := c.View(c.Addresses.Scores, c.Scores.PackRoundOf(uint64(r.ID.Submission), uint8(r.ID.Round)))
	require.NoError(c.t, err)
	seen, err := c.Scores.UnpackRoundOf(out)
	require.NoError(c.t, err)
	b := r.Bits()
	due := r.Outcome != arena.OutcomePending && b.Committed != 0 && !r.Settled
	require.Equal(c.t, []any{seen.Outcome, seen.Stage, seen.Committed, seen.Revealed, int(seen.Seats), int(seen.Primaries), seen.Due},
		[]any{uint8(r.Outcome), uint8(r.Stage), uint32(b.Committed), uint32(b.Revealed), b.Seats, b.Primaries, due}, "round %s", r.ID)
}

// checkRanks compares who goes into the final stage, and who is ranked so far.
func (m *model) checkRanks(s *consensus.State, t *consensus.Task) {
	if t == nil || t.State != arena.TaskStateOpen {
		return
	}
	out, err := m.View(m.Addresses.Finals, m.Finals.PackFinalsOf(uint64(t.ID)))
	require.NoError(m.t, err)
	v, err := m.Finals.UnpackFinalsOf(out)
	require.NoError(m.t, err)
	require.Equal(m.t, t.Cut, v.Cut)
	if !t.Cut {
		return
	}
	for i, trainer := range t.Trainers {
		want := arena.SubmissionID(0)
		if x := s.FinalistOf(t.ID, trainer); x != nil {
			want = x.ID
		}
		best := m.amount(m.Addresses.Finals, m.Finals.PackBestOf(uint64(t.ID), uint32(i+1)))
		require.Equal(m.t, uint64(want), best.Uint64(), "finalist of trainer %d", i)
	}
	out, err = m.View(m.Addresses.Finals, m.Finals.PackRankedOf(uint64(t.ID)))
	require.NoError(m.t, err)
	ranked, err := m.Finals.UnpackRankedOf(out)
	require.NoError(m.t, err)
	var want []uint64
	for _, id := range s.Ranking(t) {
		want = append(want, uint64(id))
	}
	require.ElementsMatch(m.t, want, ranked, "ranked in task %d", t.ID)
}

// checkMoney: what the Stake contract owns is what it owes, account by account and pot by pot, and the fold agrees.
func (m *model) checkMoney(s *consensus.State) {
	sum := new(big.Int)
	for _, a := range m.people() {
		out, err := m.View(m.Addresses.Stake, m.Stake.PackAccountOf(a))
		require.NoError(m.t, err)
		v, err := m.Stake.UnpackAccountOf(out)
		require.NoError(m.t, err)
		sum.Add(sum, v.Own).Add(sum, v.Unbonding).Add(sum, v.Claimable)
		require.LessOrEqual(m.t, v.Locked.Cmp(v.Own), 0, "%s: %s of %s locked", m.name(a), v.Locked, v.Own)
		if acc := s.Account(a); acc != nil {
			require.Equal(m.t, []string{v.Own.String(), v.Unbonding.String(), v.Claimable.String()},
				[]string{acc.Own.String(), acc.Unbonding.String(), acc.Claimable.String()}, "%s", m.name(a))
		}
	}
	for _, id := range m.tasks {
		pot := m.amount(m.Addresses.Stake, m.Stake.PackPotOf(uint64(id)))
		sum.Add(sum, pot).Add(sum, m.amount(m.Addresses.Stake, m.Stake.PackBurnedOf(uint64(id))))
		if t := s.Task(id); t != nil {
			require.Equal(m.t, pot.String(), t.Ledger.Held().String(), "pot of task %d", id)
		}
	}
	out, err := m.View(m.Addresses.Stake, m.Stake.PackPools())
	require.NoError(m.t, err)
	sum.Add(sum, new(big.Int).SetBytes(out[:32])).Add(sum, new(big.Int).SetBytes(out[32:64]))
	require.Equal(m.t, m.amount(m.FML, m.Token.PackBalanceOf(m.Addresses.Stake)).String(), sum.String(), "what Stake owns is what it owes")
	for name, at := range map[string][20]byte{
		"Arena": m.Addresses.Arena, "Scores": m.Addresses.Scores, "Settle": m.Addresses.Settle, "Finals": m.Addresses.Finals,
		"Appeals": m.Addresses.Appeals, "Keys": m.Addresses.Keys, "Beacons": m.Addresses.Beacon,
	} {
		require.Zero(m.t, m.amount(m.FML, m.Token.PackBalanceOf(at)).Sign(), "%s holds nothing", name)
	}
}

// checkLent: what Delegation owns, or can claim of Stake, covers its pools.
func (m *model) checkLent() {
	owns, owes := m.amount(m.FML, m.Token.PackBalanceOf(m.Delegation)), new(big.Int)
	out, err := m.View(m.Addresses.Stake, m.Stake.PackAccountOf(m.Delegation))
	require.NoError(m.t, err)
	v, err := m.Stake.UnpackAccountOf(out)
	require.NoError(m.t, err)
	owns.Add(owns, v.Claimable)
	for i := range operators {
		out, err := m.View(m.Delegation, lent.PackPoolOf(evmtest.Account(i)))
		require.NoError(m.t, err)
		v, err := lent.UnpackPoolOf(out)
		require.NoError(m.t, err)
		owes.Add(owes, v.Held)
	}
	require.GreaterOrEqual(m.t, owns.Cmp(owes), 0, "Delegation owns %s, owes %s", owns, owes)
}

func (m *model) amount(to [20]byte, data []byte) *big.Int {
	out, err := m.View(to, data)
	require.NoError(m.t, err)
	return new(big.Int).SetBytes(out)
}

// checkTime: what should have ended by now has.
func (m *model) checkTime(s *consensus.State) {
	delta := latency(m.joined)
	if m.asked > 0 {
		epochs := arena.ChallengeDrawEpochs + arena.ChallengeAnswerEpochs + 1
		require.LessOrEqual(m.t, s.Now, m.askedAt+arena.Time(epochs)*arena.Time(m.Config.EpochLength)+delta, "a challenge has no end")
	}
	for _, id := range m.tasks {
		t := s.Task(id)
		if t == nil {
			continue
		}
		for _, n := range t.Submissions {
			x := s.Submission(n)
			if s.Now > terminal(t, arena.StageLive, delta) {
				require.True(m.t, x.Live.Closed, "the live stage of submission %d (%s) is not over at %d", n, x.State, s.Now)
			}
			if s.Now > terminal(t, arena.StageFinal, delta) {
				require.True(m.t, x.State.Terminal(), "submission %d is %s at %d", n, x.State, s.Now)
			}
		}
		if s.Now > over(t, delta) {
			require.True(m.t, t.PaidOut(), "task %d is %s at %d, due by %d", id, t.State, s.Now, over(t, delta))
		}
	}
}
