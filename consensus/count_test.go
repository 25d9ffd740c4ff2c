package consensus_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus"
	"github.com/ai-arena/arenad/internal/golden"
)

const (
	invalid = arena.VerdictInvalidModel
	gone    = arena.VerdictUnavailable
	fault   = arena.VerdictTaskFault
	slow    = arena.VerdictTooSlow
	copied  = arena.VerdictDuplicate
)

// b is a ballot of seat n: a score and the last byte of its evidence root.
func b(n arena.Seat, s arena.Score, root byte) consensus.Ballot {
	return consensus.Ballot{Seat: n, Vote: arena.Vote{Score: s, EvidenceRoot: common.Hash{31: root}}}
}

// many are n ballots with a score of 7, and then m with a score that is far from it.
func many(n, m int) (bs []consensus.Ballot) {
	for i := range n + m {
		score := arena.Score(7)
		if i >= n {
			score = 1000
		}
		bs = append(bs, b(arena.Seat(i), score, 1))
	}
	return bs
}

// countCase is one round, with what comes of it worked out by hand.
type countCase struct {
	name      string
	engine    arena.EngineClass
	tolerance uint32
	voters    int
	ballots   []consensus.Ballot
	want      arena.Outcome
	score     arena.Score
	agreeing  arena.SeatSet
}

var countCases = []countCase{
	{"nobody", ref, 0, 3, nil, arena.OutcomeSilence, 0, 0},
	{"one of three", ref, 0, 3, []consensus.Ballot{b(1, 7, 1)}, arena.OutcomeSilence, 0, 0},
	{"three of three", ref, 0, 3, []consensus.Ballot{b(0, 7, 1), b(1, 7, 1), b(2, 7, 1)}, arena.OutcomeAgreed, 7, 0b111},
	{"two of three", ref, 0, 3, []consensus.Ballot{b(0, 7, 1), b(1, 8, 1), b(2, 7, 1)}, arena.OutcomeAgreed, 7, 0b101},
	{"equal scores, other evidence", ref, 0, 3, []consensus.Ballot{b(0, 7, 1), b(1, 7, 2), b(2, 7, 3)}, arena.OutcomeSplit, 0, 0},
	{"a copied score without its evidence earns nothing", ref, 0, 3, []consensus.Ballot{b(0, 7, 1), b(1, 7, 9), b(2, 7, 1)}, arena.OutcomeAgreed, 7, 0b101},
	{"an alternate stands in", ref, 0, 3, []consensus.Ballot{b(0, 7, 1), b(1, 8, 1), b(3, 7, 1)}, arena.OutcomeAgreed, 7, 0b1001},
	{"two revealed, two agree", ref, 0, 3, []consensus.Ballot{b(0, 7, 1), b(2, 7, 1)}, arena.OutcomeAgreed, 7, 0b101},
	{"two revealed, they differ", ref, 0, 3, []consensus.Ballot{b(0, 7, 1), b(2, 6, 1)}, arena.OutcomeSplit, 0, 0},
	{"four of five", ref, 0, 5, []consensus.Ballot{b(0, 7, 1), b(1, 7, 1), b(2, 7, 1), b(3, 7, 1), b(4, 6, 1)}, arena.OutcomeAgreed, 7, 0b1111},
	{"three of five are no quorum", ref, 0, 5, []consensus.Ballot{b(0, 7, 1), b(1, 7, 1), b(2, 7, 1), b(3, 5, 1), b(4, 6, 1)}, arena.OutcomeSplit, 0, 0},
	{"three of three that came, of five: no quorum revealed", ref, 0, 5, []consensus.Ballot{b(0, 7, 1), b(1, 7, 1), b(2, 7, 1)}, arena.OutcomeSilence, 0, 0},
	{"two pairs and one of five", ref, 0, 5, []consensus.Ballot{b(0, 7, 1), b(1, 7, 1), b(2, 6, 1), b(3, 6, 1), b(4, 5, 1)}, arena.OutcomeSplit, 0, 0},
	{"five of seven", ref, 0, 7, []consensus.Ballot{b(0, 7, 1), b(1, 7, 1), b(2, 7, 1), b(3, 7, 1), b(4, 7, 1)}, arena.OutcomeAgreed, 7, 0b11111},
	{"four of seven", ref, 0, 7, []consensus.Ballot{b(0, 7, 1), b(1, 7, 1), b(2, 7, 1), b(3, 7, 1), b(4, 6, 1)}, arena.OutcomeSplit, 0, 0},
	{"21 of 31", ref, 0, 31, many(21, 10), arena.OutcomeAgreed, 7, arena.FirstSeats(21)},
	{"20 of 31", ref, 0, 31, many(20, 11), arena.OutcomeSplit, 0, 0},
	{"16 of 31", ref, 0, 31, many(16, 15), arena.OutcomeSplit, 0, 0},
	{"15 of 31 that came, 15 that say otherwise", ref, 0, 31, many(15, 15), arena.OutcomeSplit, 0, 0},
	{"20 of 31 came", ref, 0, 31, many(20, 0), arena.OutcomeSilence, 0, 0},
	{"21 of 31, tolerant", tol, 3, 31, many(21, 10), arena.OutcomeAgreed, 7, arena.FirstSeats(21)},
	{"a copy is a score", ref, 0, 3, []consensus.Ballot{b(0, copied, 1), b(1, copied, 2), b(2, 7, 1)}, arena.OutcomeAgreed, copied, 0b11},
	{"an invalid model is a score", ref, 0, 3, []consensus.Ballot{b(0, invalid, 1), b(1, invalid, 2), b(2, 7, 1)}, arena.OutcomeAgreed, invalid, 0b11},
	{"no model", ref, 0, 3, []consensus.Ballot{b(0, gone, 1), b(1, gone, 2), b(2, 7, 1)}, arena.OutcomeUnavailable, gone, 0b11},
	{"too slow", ref, 0, 3, []consensus.Ballot{b(0, slow, 1), b(1, slow, 2), b(2, 7, 1)}, arena.OutcomeTooSlow, slow, 0b11},
	{"a faulty set", ref, 0, 3, []consensus.Ballot{b(0, fault, 0), b(1, fault, 0), b(2, fault, 0)}, arena.OutcomeTaskFault, fault, 0b111},
	{"half a committee voids nothing", ref, 0, 5, []consensus.Ballot{b(0, gone, 0), b(1, gone, 0), b(2, gone, 0), b(3, 7, 1), b(4, 6, 1)}, arena.OutcomeSplit, 0, 0},
	{"excuses do not work in a silent round", ref, 0, 5, []consensus.Ballot{b(0, gone, 0), b(1, slow, 0), b(2, 7, 1)}, arena.OutcomeSilence, 0, 0},
	{"the same reason, not the same score", ref, 0, 3, []consensus.Ballot{b(0, gone, 0), b(1, slow, 0), b(2, fault, 0)}, arena.OutcomeSplit, 0, 0},

	{"within tau of the median", tol, 10, 3, []consensus.Ballot{b(0, 100, 1), b(1, 110, 2), b(2, 90, 3)}, arena.OutcomeAgreed, 100, 0b111},
	{"one just outside", tol, 10, 3, []consensus.Ballot{b(0, 100, 1), b(1, 111, 2), b(2, 90, 3)}, arena.OutcomeAgreed, 100, 0b101},
	{"the lower median of two", tol, 10, 3, []consensus.Ballot{b(0, 100, 1), b(2, 105, 3)}, arena.OutcomeAgreed, 100, 0b101},
	{"everybody apart", tol, 10, 3, []consensus.Ballot{b(0, 100, 1), b(1, 200, 2), b(2, 300, 3)}, arena.OutcomeSplit, 0, 0},
	{"tau does not reach zero from below", tol, 1000, 3, []consensus.Ballot{b(0, 5, 1), b(1, 0, 2), b(2, 1, 3)}, arena.OutcomeAgreed, 1, 0b111},
	{"a verdict is near no score", tol, 5000, 3, []consensus.Ballot{b(0, arena.MaxScore, 1), b(1, invalid, 2), b(2, invalid, 3)}, arena.OutcomeAgreed, invalid, 0b110},
	{"verdicts next to each other do not agree", tol, 5000, 3, []consensus.Ballot{b(0, invalid, 1), b(1, gone, 2), b(2, fault, 3)}, arena.OutcomeSplit, 0, 0},
	{"the top score and a verdict", tol, 5000, 3, []consensus.Ballot{b(0, arena.MaxScore, 1), b(1, arena.MaxScore-4000, 2), b(2, gone, 3)}, arena.OutcomeAgreed, arena.MaxScore, 0b011},
	{"no model, tolerant", tol, 10, 3, []consensus.Ballot{b(0, gone, 1), b(1, gone, 2), b(2, 7, 3)}, arena.OutcomeUnavailable, gone, 0b011},
	{"nobody, tolerant", tol, 10, 5, nil, arena.OutcomeSilence, 0, 0},
}

const (
	ref = arena.EngineReference
	tol = arena.EngineTolerant
)

func TestCount(t *testing.T) {
	for _, c := range countCases {
		t.Run(c.name, func(t *testing.T) {
			got := consensus.Count(c.engine, c.tolerance, c.voters, c.ballots)
			require.Equal(t, consensus.Tally{Outcome: c.want, Score: c.score, Agreeing: c.agreeing}, got)
		})
	}
}

// The order in which ballots are given cannot matter, and nobody works who did not reveal.
func TestCount_Properties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := rapid.SampledFrom([]int{3, 5, 7, 15, 31}).Draw(t, "voters")
		engine := arena.EngineClass(rapid.IntRange(0, 1).Draw(t, "engine"))
		tau := rapid.Uint32Range(0, 3).Draw(t, "tau")
		seats := rapid.SliceOfNDistinct(rapid.Uint8Range(0, 30), 0, c, rapid.ID).Draw(t, "seats")
		score := rapid.SampledFrom([]arena.Score{1, 2, 3, 5, invalid, copied, gone, fault, slow})
		var ballots []consensus.Ballot
		revealed := arena.SeatSet(0)
		for _, s := range seats {
			ballots = append(ballots, b(arena.Seat(s), score.Draw(t, "score"), rapid.Byte().Draw(t, "root")&1))
			revealed = revealed.With(arena.Seat(s))
		}
		got := consensus.Count(engine, tau, c, ballots)
		require.Equal(t, got, consensus.Count(engine, tau, c, rapid.Permutation(ballots).Draw(t, "order")))
		require.Zero(t, got.Agreeing&^revealed)
		switch got.Outcome {
		case arena.OutcomeAgreed:
			require.GreaterOrEqual(t, got.Agreeing.Len(), consensus.Quorum(c))
		case arena.OutcomeUnavailable, arena.OutcomeTooSlow, arena.OutcomeTaskFault:
			require.GreaterOrEqual(t, got.Agreeing.Len(), consensus.Quorum(c), "no void without a quorum")
		case arena.OutcomeSilence:
			require.Less(t, len(ballots), consensus.Quorum(c))
		}
	})
}

// The vectors are read by the Solidity tests too: contracts/test/vectors/Vectors.t.sol.
type countVector struct {
	Name      string        `json:"name"`
	Engine    uint8         `json:"engine"`
	Tolerance uint32        `json:"tolerance"`
	Voters    int           `json:"voters"`
	Revealed  uint32        `json:"revealed"`
	Scores    []uint32      `json:"scores"` // by seat
	Roots     []common.Hash `json:"roots"`
	Outcome   uint8         `json:"outcome"`
	Score     uint32        `json:"score"`
	Agreeing  uint32        `json:"agreeing"`
}

func TestCountVectors(t *testing.T) {
	var vs []countVector
	for _, c := range countCases {
		seats := max(8, c.voters)
		v := countVector{
			Name: c.name, Engine: uint8(c.engine), Tolerance: c.tolerance, Voters: c.voters, Scores: make([]uint32, seats), Roots: make([]common.Hash, seats),
			Outcome: uint8(c.want), Score: uint32(c.score), Agreeing: uint32(c.agreeing),
		}
		for _, x := range c.ballots {
			v.Revealed |= 1 << x.Seat
			v.Scores[x.Seat], v.Roots[x.Seat] = uint32(x.Vote.Score), x.Vote.EvidenceRoot
		}
		vs = append(vs, v)
	}
	var pools []poolVector
	for _, c := range poolCases {
		got := consensus.PoolVotes(c.engine, c.tolerance, c.votes)
		require.Equal(t, c.want, got, c.name)
		v := poolVector{Name: c.name, Tolerance: c.tolerance, Found: got.Found, Score: uint32(got.Score), Most: got.Most, Total: got.Total, Scores: []uint32{}, Last: []bool{}}
		for _, x := range c.votes {
			v.Scores, v.Last = append(v.Scores, uint32(x.Score)), append(v.Last, x.Last)
		}
		pools = append(pools, v)
	}
	golden.JSON(t, "../contracts/test/vectors/votes.json", map[string]any{
		"count": len(vs), "rounds": vs, "poolCount": len(pools), "pools": pools,
	})
}

// earlier and last are votes of earlier rounds and of the last one.
func earlier(scores ...arena.Score) (vs []consensus.PoolVote) {
	for _, s := range scores {
		vs = append(vs, consensus.PoolVote{Score: s})
	}
	return vs
}

func last(scores ...arena.Score) (vs []consensus.PoolVote) {
	for _, s := range scores {
		vs = append(vs, consensus.PoolVote{Score: s, Last: true})
	}
	return vs
}

// poolCase are the votes of several rounds together; a reference engine has no tolerance.
type poolCase struct {
	name      string
	engine    arena.EngineClass
	tolerance uint32
	votes     []consensus.PoolVote
	want      consensus.PoolCount
}

var poolCases = []poolCase{
	{"nobody", ref, 0, nil, consensus.PoolCount{}},
	{"excuses alone", ref, 0, earlier(gone, slow, fault), consensus.PoolCount{}},
	{"one", ref, 0, earlier(7, gone), consensus.PoolCount{Found: true, Score: 7, Most: 1, Total: 1}},
	{"most", ref, 0, earlier(7, 8, 7, 9), consensus.PoolCount{Found: true, Score: 7, Most: 2, Total: 4}},
	{"a tie", ref, 0, earlier(7, 8, 7, 8, 9), consensus.PoolCount{Most: 2, Total: 5}},
	{"a tie that the last round breaks", ref, 0, append(earlier(7, 7, 8), last(8)...), consensus.PoolCount{Found: true, Score: 8, Most: 2, Total: 4}},
	{"a tie in the last round too", ref, 0, append(earlier(7, 8), last(7, 8)...), consensus.PoolCount{Most: 2, Total: 4}},
	{"most votes count before those of the last round", ref, 0, append(earlier(7, 7), last(8)...), consensus.PoolCount{Found: true, Score: 7, Most: 2, Total: 3}},
	{"a tie below the most", ref, 0, earlier(7, 8, 7, 8, 9, 9, 9), consensus.PoolCount{Found: true, Score: 9, Most: 3, Total: 7}},
	{"a verdict has most", ref, 0, earlier(invalid, invalid, 7, copied, gone, gone, gone), consensus.PoolCount{Found: true, Score: invalid, Most: 2, Total: 4}},
	{"within tau", tol, 2, earlier(10, 12, 14, 30, 30), consensus.PoolCount{Found: true, Score: 12, Most: 3, Total: 5}},
	{"the lowest of those that have as many and are near", tol, 2, earlier(10, 11, 12, 30), consensus.PoolCount{Found: true, Score: 10, Most: 3, Total: 4}},
	{"as many, and not near", tol, 2, earlier(10, 11, 30, 31), consensus.PoolCount{Most: 2, Total: 4}},
	{"a chain: its ends are not near each other", tol, 2, earlier(10, 12, 14, 16), consensus.PoolCount{Found: true, Score: 12, Most: 3, Total: 4}},
	{"a verdict is near no score", tol, 5000, earlier(arena.MaxScore, copied, copied, gone), consensus.PoolCount{Found: true, Score: copied, Most: 2, Total: 3}},
}

type poolVector struct {
	Name      string   `json:"name"`
	Tolerance uint32   `json:"tolerance"`
	Scores    []uint32 `json:"scores"`
	Last      []bool   `json:"last"` // of the last round
	Found     bool     `json:"found"`
	Score     uint32   `json:"score"`
	Most      int      `json:"most"`
	Total     int      `json:"total"`
}
