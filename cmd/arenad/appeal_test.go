package main

import (
	"bytes"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/chain"
	"github.com/ai-arena/arenad/consensus"
	"github.com/ai-arena/arenad/leaderboard"
)

// A result that can still be appealed against is marked wherever it is shown.
func TestResults_DoubtfulOnesAreMarked(t *testing.T) {
	result := func(closed bool) *consensus.ResultView {
		return &consensus.ResultView{Score: consensus.ScoreView{Value: 900_000, Text: "0.900000"}, Closed: closed}
	}
	require.Equal(t, []string{"-", "0.900000?", "0.900000"}, []string{viewResult(nil), viewResult(result(false)), viewResult(result(true))})

	score := func(v uint32) leaderboard.Score { return leaderboard.Score{Value: v, Text: arena.Score(v).String()} }
	s := &session{head: chain.Head{Time: 1000}}
	var out bytes.Buffer
	s.board(&out, &leaderboard.Task{ID: 4, State: arena.TaskStateOpen, Reward: "100", Cut: true, ClosesAt: 1100, Ranks: []leaderboard.Rank{
		{Rank: 1, Trainer: common.HexToAddress("0x01"), Submission: 7, Stage: arena.StageFinal, Score: score(800_000), Closed: true, Live: score(900_000)},
		{Rank: 2, Trainer: common.HexToAddress("0x02"), Submission: 8, Stage: arena.StageFinal, Score: score(700_000), Live: score(750_000)},
		{Rank: 3, Trainer: common.HexToAddress("0x03"), Submission: 9, Stage: arena.StageLive, Score: score(950_000), Live: score(950_000)},
	}})
	text := out.String()
	require.Contains(t, text, "Task 4: open, final stage")
	require.Regexp(t, `7 +0\.900000 +0\.800000 `, text)
	require.Regexp(t, `8 +0\.750000 +0\.700000\? `, text)
	require.Regexp(t, `9 +0\.950000\? +- `, text)
}

func TestFinalStage_Sentences(t *testing.T) {
	s := &session{head: chain.Head{Time: 1000}}
	waiting := consensus.TaskView{Open: 2, Final: consensus.FinalView{From: 1060, Finalists: []arena.SubmissionID{1}}}
	begun := consensus.TaskView{Final: consensus.FinalView{Begun: true, BegunAt: 990, Finalists: []arena.SubmissionID{1, 2}, Open: 1}}
	require.Equal(t, arena.StageLive, taskStage(&waiting))
	require.Contains(t, s.finalStage(&waiting), "(in 1m0s), once all submissions have a final live result (2 have not); 1 finalists so far")
	require.Equal(t, arena.StageFinal, taskStage(&begun))
	require.Contains(t, s.finalStage(&begun), "(10s ago); 2 finalists, of which 1 have no final result yet")
	require.Contains(t, s.finalStage(&consensus.TaskView{Keys: consensus.KeysView{Withheld: true}}), "nobody is ranked")
}
