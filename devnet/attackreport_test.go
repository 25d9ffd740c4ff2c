package devnet

import (
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/audit"
	"github.com/ai-arena/arenad/consensus"
)

var (
	liarA = common.HexToAddress("0xa1")
	liarB = common.HexToAddress("0xa2")
	goodA = common.HexToAddress("0xb1")
	goodB = common.HexToAddress("0xb2")
	goodC = common.HexToAddress("0xb3")
)

var names = map[common.Address]string{liarA: "validator-2"}

const truth, falsehood = 900_000, 450_000

func seatOf(a common.Address, vote uint32) consensus.SeatView {
	return consensus.SeatView{Owner: a, CommittedAt: 1, RevealedAt: 2, Vote: &consensus.ScoreView{Value: vote}}
}

func silentSeat(a common.Address, alternate bool, committed arena.Time) consensus.SeatView {
	return consensus.SeatView{Owner: a, Alternate: alternate, CommittedAt: committed}
}

func refutedSeat(a common.Address) consensus.SeatView {
	s := seatOf(a, falsehood)
	s.Refuted = true
	return s
}

func closedResult(score uint32) *consensus.ResultView {
	return &consensus.ResultView{Score: consensus.ScoreView{Value: score}, Closed: true}
}

// captured is a submission whose first committee two liars decided; a larger one overturned it. Its final stage is under way.
func captured() consensus.SubmissionView {
	end := arena.AppealOverturned
	return consensus.SubmissionView{
		ID: 1, Model: "cid", State: arena.SubmissionScored, Stage: arena.StageFinal,
		Live: closedResult(truth), Final: &consensus.ResultView{Score: consensus.ScoreView{Value: falsehood}},
		Appeals: []consensus.AppealView{{End: &end}, {}},
		Rounds: []consensus.RoundView{
			{Round: 0, Seats: []consensus.SeatView{refutedSeat(liarA), refutedSeat(liarB), seatOf(goodA, truth), silentSeat(goodB, true, 0), silentSeat(goodC, true, 5)}},
			{Round: 1, Seats: []consensus.SeatView{seatOf(liarA, falsehood), seatOf(goodA, truth), seatOf(goodB, truth), seatOf(goodC, truth), silentSeat(liarB, false, 0)}},
			{Round: 2, Stage: arena.StageFinal, Seats: []consensus.SeatView{seatOf(liarB, falsehood), seatOf(goodA, uint32(arena.VerdictTooSlow))}},
		},
	}
}

func validatorsOf() []ValidatorReport {
	v := func(a common.Address, weight uint32, fees, reward, slashed int64) ValidatorReport {
		return ValidatorReport{Address: a, Weight: weight, Fees: Wei{big.NewInt(fees)}, Reward: Wei{big.NewInt(reward)}, Slashed: Wei{big.NewInt(slashed)}}
	}
	return []ValidatorReport{v(liarA, 100, 10, 0, 500), v(liarB, 100, 0, 0, 500), v(goodA, 100, 30, 300, 0), v(goodB, 100, 20, 200, 0), {Address: goodC, Weight: 200}}
}

func TestJudgeAttack_Arithmetic(t *testing.T) {
	r := judgeAttack("colluder", []common.Address{liarA, liarB}, names, validatorsOf(), []consensus.SubmissionView{captured()})
	require.InDelta(t, 1.0/3, r.Weight, 1e-9)
	// Honest seats: A 3, B 2, C 2; they got 50 of fees and 500 of the reward, so a seat got 50/7 and 500/7.
	require.Equal(t, []StandingReport{
		{
			Address: liarA, Name: "validator-2", Seats: 2, Wrong: 2, Refuted: 1,
			Slashed: Wei{wei(500)}, Fees: Wei{wei(10)}, FeesLost: Wei{wei(14 - 10)}, Reward: Wei{wei(0)}, Net: Wei{wei(-490)},
		},
		{
			Address: liarB, Seats: 3, Silent: 1, Wrong: 1, Refuted: 1,
			Slashed: Wei{wei(500)}, Fees: Wei{wei(0)}, FeesLost: Wei{wei(21)}, Reward: Wei{wei(0)}, Net: Wei{wei(-500)},
		},
	}, r.Attackers, "a vote is wrong where the honest ones know better: in the final stage none of them has a score yet")
	require.Equal(t, StandingReport{
		Seats: 5, Silent: 1, Wrong: 3, Refuted: 2, Slashed: Wei{wei(1000)}, Fees: Wei{wei(10)}, FeesLost: Wei{wei(25)}, Reward: Wei{wei(0)}, Net: Wei{wei(-990)},
	}, r.Together)
	require.Equal(t, StandingReport{Seats: 2, Slashed: Wei{wei(0)}, Fees: Wei{wei(16)}, Reward: Wei{wei(166)}, Net: Wei{wei(183)}}, r.Honest,
		"one silent seat of three validators, and one alternate that was not needed")
	require.Equal(t, wei(157+235), r.HonestNet.Int)
	require.Equal(t, []int{1, 0, 0, 0, 2, 1}, []int{r.Results, r.Wrong, r.Unjudged, r.Void, r.Appeals, r.Overturned}, "what still can change is no result")
	// (10 - 500) - 550*2/7 + (0 - 500) - 550*3/7
	require.Equal(t, wei(10-500-157-500-235), r.Gain.Int)
	text := strings.Join(r.Sentences, "\n")
	require.Contains(t, text, "validator-2, "+liarB.Hex()+", 2 of 5 validators with 33 % of the weight, told the same lie, half of each score.")
	require.Contains(t, text, "They held 5 seats: voted wrong on 3, were silent on 1, stood by unneeded on 0. Larger committees refuted 2 of their votes.")
	require.Contains(t, text, "Of 2 appeals 1 overturned a result; at the end 0 of 1 results were wrong.")
	require.Contains(t, text, "So the attack cost them")
}

func TestJudgeAttack_WrongUnknownAndVoidResults(t *testing.T) {
	stood := captured()
	stood.Live = closedResult(falsehood)
	unseen := consensus.SubmissionView{
		ID: 2, Model: "cid", Live: closedResult(falsehood),
		Rounds: []consensus.RoundView{{Seats: []consensus.SeatView{seatOf(liarA, falsehood), seatOf(liarB, falsehood)}}},
	}
	lost := consensus.SubmissionView{ID: 3, Model: "cid", State: arena.SubmissionVoid}
	never := consensus.SubmissionView{ID: 4, State: arena.SubmissionVoid}
	validators := validatorsOf()
	validators[0].Reward = Wei{wei(9000)}
	r := judgeAttack("colluder", []common.Address{liarA, liarB}, names, validators, []consensus.SubmissionView{stood, unseen, lost, never})
	require.Equal(t, []int{2, 1, 1, 1}, []int{r.Results, r.Wrong, r.Unjudged, r.Void})
	text := strings.Join(r.Sentences, "\n")
	require.Contains(t, text, "at the end 1 of 2 results were wrong.")
	require.Contains(t, text, "1 results were not scored by any honest seat")
	require.Contains(t, text, "1 models ended without a result.")
	require.Contains(t, text, "So the attack gained them")
}

func TestJudgeAttack_NobodyVoted(t *testing.T) {
	r := judgeAttack("absent", []common.Address{liarA}, nil, nil, nil)
	require.Empty(t, r.Attackers, "it never joined")
	require.Zero(t, r.Gain.Sign())
	require.Len(t, r.Sentences, 5)
	require.Contains(t, r.Sentences[0], "nobody, 0 of 0 validators")
}

// What was gained and lost is said with its sign, as it is in the JSON.
func TestJudgeAttack_MoneyInWords(t *testing.T) {
	e18 := new(big.Int).Exp(big.NewInt(10), big.NewInt(18), nil)
	tokens := func(n int64) Wei { return Wei{new(big.Int).Mul(wei(n), e18)} }
	validators := validatorsOf()
	validators[0].Fees, validators[0].Slashed, validators[1].Slashed = tokens(2), tokens(50), Wei{new(big.Int).Quo(e18, wei(2))}
	r := judgeAttack("colluder", []common.Address{liarA, liarB}, names, validators, []consensus.SubmissionView{captured()})
	require.Contains(t, r.Sentences[2], "They gained 2 FML of seat fees and 0 FML of the reward, and lost 50.5 FML of their stake: -48.5 FML in all (validator-2 -48 FML, "+liarB.Hex()+" -0.5 FML).")
	require.Equal(t, new(big.Int).Neg(new(big.Int).Quo(new(big.Int).Mul(wei(97), e18), wei(2))), r.Together.Net.Int)
}

func TestAttacks_ChangeWhatTheySay(t *testing.T) {
	honest := arena.Vote{Score: truth, EvidenceRoot: common.HexToHash("0x77")}
	say := func(name string, a common.Address, v arena.Vote) arena.Vote {
		h, err := Misbehaviour(name, a)
		require.NoError(t, err)
		return h.Vote(consensus.EvalID{}, v)
	}
	require.True(t, say("colluder", liarA, honest).Same(say("colluder", liarB, honest)), "the same to the bit, or they never are a quorum")
	require.False(t, say("colluder", liarA, honest).Same(honest))
	require.EqualValues(t, falsehood, say("colluder", liarA, honest).Score)
	require.NotEqual(t, say("dissenter", liarA, honest).Score, say("dissenter", liarB, honest).Score)
	require.NotEqual(t, honest.Score, say("dissenter", liarA, honest).Score)
	require.Equal(t, arena.VerdictInvalidModel, say("extremist", liarA, honest).Score)
	require.False(t, say("freeloader", liarA, honest).Same(say("freeloader", liarB, honest)), "evidence made up agrees with nothing")
	invalid := arena.Vote{Score: arena.VerdictInvalidModel}
	require.Equal(t, invalid, say("colluder", liarA, invalid), "verdicts are not changed")

	absent, err := Misbehaviour("absent", liarA)
	require.NoError(t, err)
	require.True(t, absent.Drop(consensus.Commit{}))
	withholder, err := Misbehaviour("withholder", liarA)
	require.NoError(t, err)
	require.Equal(t, []bool{false, true, false}, []bool{
		withholder.Drop(consensus.Commit{}), withholder.Drop(consensus.Reveal{}), withholder.Drop(consensus.Reveal{Salt: &common.Hash{}}),
	}, "it still reveals for others, which is paid")
	_, err = Misbehaviour("nonsense", liarA)
	require.ErrorIs(t, err, ErrAttack)
	require.ErrorContains(t, err, "absent, colluder, dissenter, extremist, freeloader, withholder")
}

// A devnet under attack has two more validators, so that those who misbehave are a third, by heads and about so by weight.
func TestAttack_AThirdMisbehaves(t *testing.T) {
	honest, attacked := Options{}, Options{Attack: "colluder"}
	require.Len(t, honest.stakes(), 7)
	require.Len(t, attacked.stakes(), 9)
	for i := range attacked.stakes() {
		require.Equal(t, []string{"run"}, honest.command(i))
	}
	bad := 0
	for i := range attacked.stakes() {
		if attacked.command(i)[0] == Subcommand {
			require.Equal(t, []string{Subcommand, "colluder"}, attacked.command(i))
			bad++
		}
	}
	require.Equal(t, 3, bad)
}

func TestExcused_OnlyVotesOfAttackers(t *testing.T) {
	build := func(voter common.Address, result audit.Result) *audit.Report {
		return &audit.Report{
			Sections: []*audit.Section{
				{Name: audit.SectionMoney, Result: audit.Holds},
				{Name: audit.SectionScores, Result: audit.Fails, Failures: []string{"wrong vote"}},
			},
			Submissions: []*audit.Submission{{
				Result: result, Rounds: []*audit.Round{{Seats: []*audit.Seat{{Validator: voter, Result: audit.Fails}}}},
			}},
		}
	}
	bad := []common.Address{liarA}
	require.True(t, excused(build(liarA, audit.Holds), bad))
	require.False(t, excused(build(goodA, audit.Holds), bad), "an honest validator voted wrong")
	require.False(t, excused(build(liarA, audit.Fails), bad), "a result is wrong")
	money := build(liarA, audit.Holds)
	money.Sections[0].Result = audit.Fails
	require.False(t, excused(money, bad), "money is not theirs to change")
	more := build(liarA, audit.Holds)
	more.Sections[1].Failures = append(more.Sections[1].Failures, "something else")
	require.False(t, excused(more, bad))
}
