package main

import (
	"context"
	"fmt"
	"io"
	"strconv"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/leaderboard"
)

func leaderboardSpec() spec {
	return spec{
		name: "leaderboard", args: "[TASK]", usage: "show ranks and rewards",
		text: "Shows the ranking of a task (default: of every task): the best result of each trainer above the baseline, with the reward that it " +
			"got, or would get now. Final results rank before live ones, and they alone are paid; one with a question mark can still be appealed " +
			"against. It is folded from the chain's events: every node shows the same.",
		example: "arenad leaderboard 1\narenad leaderboard --json",
		flags:   readFlags(), output: leaderboard.Board{}, do: with(showLeaderboard),
	}
}

func showLeaderboard(ctx context.Context, s *session) error {
	var only arena.TaskID
	if text := s.call.arg(0); text != "" {
		id, err := parseID[arena.TaskID](text, "task")
		if err != nil {
			return err
		}
		only = id
	}
	stake, err := s.reader.Config(ctx)
	if err != nil {
		return err
	}
	events, _, err := s.events(ctx)
	if err != nil {
		return err
	}
	board := leaderboard.Fold(leaderboard.Params{MinStake: stake.MinStake}, events)
	if only != 0 {
		tasks := []leaderboard.Task{}
		for _, t := range board.Tasks {
			if t.ID == only {
				tasks = append(tasks, t)
			}
		}
		if len(tasks) == 0 {
			return noTask(only)
		}
		board.Tasks = tasks
	}
	return s.call.emit(board, func(w io.Writer) {
		for i, t := range board.Tasks {
			if i > 0 {
				fmt.Fprintln(w) //nolint:errcheck // emit reports it
			}
			s.board(w, &t)
		}
	})
}

// doubtful marks a score that an appeal can still change.
func doubtful(score string, closed bool) string {
	if closed {
		return score
	}
	return score + "?"
}

// board writes the ranks of a task.
func (s *session) board(w io.Writer, t *leaderboard.Task) {
	stage := arena.StageLive
	if t.Cut {
		stage = arena.StageFinal
	}
	fmt.Fprintf(w, "Task %d: %s, %s stage, reward %s, %d submissions without a result; settled from %s\n", //nolint:errcheck // emit reports it
		t.ID, t.State, stage, fmlText(t.Reward), t.Open, s.clock(t.ClosesAt))
	reward := "reward"
	if t.Estimate {
		reward = "reward now"
	}
	rows := make([][]string, len(t.Ranks))
	for i, r := range t.Ranks {
		rank := strconv.Itoa(r.Rank)
		if r.Tied {
			rank += "="
		}
		live, final := r.Live.Text, "-"
		if r.Stage == arena.StageFinal {
			final = doubtful(r.Score.Text, r.Closed)
		} else {
			live = doubtful(live, r.Closed)
		}
		rows[i] = []string{rank, r.Trainer.Hex(), r.Submission.String(), live, final, fmlText(r.Reward)}
	}
	table(w, []string{"rank", "trainer", "submission", "live", "final", reward}, rows)
	for _, o := range t.Others {
		fmt.Fprintf(w, "submission %d by %s: %s\n", o.Submission, o.Trainer, o.Why) //nolint:errcheck // emit reports it
	}
}
