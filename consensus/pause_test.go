package consensus

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/ai-arena/arenad/arena"
)

func paused(s *State, from, until arena.Time) { s.applyPause(arena.Paused{From: from, Until: until}) }
func unpaused(s *State, at arena.Time)        { s.applyPause(arena.Unpaused{At: at}) }
func pauseState(tasks ...*Task) (s *State)    { s = NewState(Params{}); addTasks(s, tasks...); return s }

func addTasks(s *State, tasks ...*Task) {
	for _, t := range tasks {
		s.tasks[arena.TaskID(len(s.tasks)+1)] = t
	}
}

func TestPause_MovesDeadlinesThatHaveNotPassed(t *testing.T) {
	old := &Task{}
	s := pauseState(old)
	paused(s, 100, 150)
	require.Equal(t, arena.Time(99), old.By(99), "had passed")
	require.Equal(t, arena.Time(150), old.By(100))
	require.Equal(t, arena.Time(250), old.By(200))
	s.Now = 149
	until, on := s.Paused()
	require.True(t, on)
	require.Equal(t, arena.Time(150), until)

	unpaused(s, 120)
	require.Equal(t, arena.Time(99), old.By(99))
	require.Equal(t, arena.Time(220), old.By(200), "it gives back what it did not take")
	_, on = s.Paused()
	require.False(t, on)

	late := &Task{}
	addTasks(s, late)
	require.Equal(t, arena.Time(200), late.By(200), "a task that comes later is not touched")
	paused(s, 210, 220)
	require.Equal(t, arena.Time(200), late.By(200))
	require.Equal(t, arena.Time(230), old.By(200), "it stood at 220 when the second one began")
}

// A copy of the state keeps its own pauses: a rollback must not see what came after it.
func TestPause_CloneSharesNothing(t *testing.T) {
	s := pauseState(&Task{})
	paused(s, 100, 150)
	c := s.Clone()
	unpaused(s, 110)
	paused(s, 300, 310)
	require.Equal(t, arena.Time(250), c.tasks[1].By(200))
	require.Equal(t, arena.Time(210), s.tasks[1].By(200))
}

// Counted second by second: a deadline comes after as many open seconds as there were from the begin.
func TestPause_KeepsOpenSeconds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		task := &Task{}
		s := pauseState(task)
		allowance := arena.Time(rapid.IntRange(1, 120).Draw(t, "allowance"))
		open := arena.Time(0)
		var end arena.Time
		for now := arena.Time(1); now < 400 && open < allowance; now++ {
			s.Now = now
			_, on := s.Paused()
			switch {
			case on && rapid.IntRange(0, 3).Draw(t, "unpause") == 0:
				unpaused(s, now)
				on = false
			case !on && now >= s.pause.Until+5 && rapid.IntRange(0, 6).Draw(t, "pause") == 0:
				paused(s, now, now+arena.Time(rapid.IntRange(1, 9).Draw(t, "length")))
				on = true
			}
			if !on {
				open++
			}
			end = now
		}
		if open == allowance {
			// Seconds count from 1: with no pause the allowance is used up at `allowance`.
			require.Equal(t, end, task.By(allowance))
		}
	})
}

// A paused arena is seen in the views: until when, the deadlines as they hold, and why nothing is drawn.
func TestPause_IsShown(t *testing.T) {
	p := Params{Clock: arena.Clock{Genesis: 1000, EpochLength: 12}, BlockTime: 1}
	s := NewState(p)
	say := func(at arena.Time, bodies ...arena.EventBody) {
		for _, b := range bodies {
			require.NoError(t, s.Apply(arena.Event{Time: at, Body: b}))
		}
		s.Advance(s.Number+1, at)
	}
	created := arena.TaskCreated{Task: 1, Params: arena.TaskParams{
		SubmitBy: 1100, RevealBy: 1110, CloseBy: 1300, Seats: 3, FinalSeats: 3, CommitWindow: 8, RevealWindow: 6,
	}}
	say(1010, created, arena.ModelCommitted{Submission: 1, Task: 1}, arena.ModelRevealed{Submission: 1, Task: 1, Ordinal: 1})
	view := func() TaskView {
		v, ok := s.ViewTask(1)
		require.True(t, ok)
		return v
	}
	require.Zero(t, view().PausedUntil)
	say(1020, arena.Paused{From: 1020, Until: 1050})
	require.Equal(t, []arena.Time{1050, 1130, 1140, 1330}, []arena.Time{view().PausedUntil, view().SubmitBy, view().RevealBy, view().CloseBy})
	require.Contains(t, strings.Join(s.Explain(1, s.Now).Sentences, " "), "The arena is paused until 00:17:30 UTC (in 30s): nothing is drawn")
	say(1050)
	require.Zero(t, view().PausedUntil)
	require.NotContains(t, strings.Join(s.Explain(1, s.Now).Sentences, " "), "paused")
	say(1060, arena.Paused{From: 1060, Until: 1070}, arena.TaskVoided{Task: 1})
	require.Zero(t, view().PausedUntil, "it does not mind any more")
}
