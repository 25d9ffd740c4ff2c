package node

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus"
)

// Whoever reads the log sees once that the arena is paused and until when, and once that it is open again, by itself or early.
func TestBrake_TellsOfPausesOnce(t *testing.T) {
	l, log := newTestLoop(consensus.Self{}), &heardLog{}
	l.onHead = append(l.onHead, (&brake{log: log.logger(), loop: l.loop}).advanced)
	l.start(t)
	said := func() [2]int {
		require.NoError(t, l.ask(t.Context(), func(*consensus.State, consensus.Head) {}))
		return [2]int{log.count("WARN"), log.count("INFO")}
	}
	pause := func(block uint64, length arena.Time) []arena.Event {
		return l.at(block, arena.Paused{From: l.head(block).Time, Until: l.head(block).Time + length})
	}
	l.updates <- l.update(1, 0, false, pause(1, 10)...)
	require.Zero(t, said(), "while it catches up, what it sees may be over")
	l.updates <- l.update(2, 0, true)
	l.updates <- l.update(3, 0, true)
	require.Equal(t, [2]int{1, 0}, said())
	require.Contains(t, log.buf.String(), l.head(11).Time.UTC().Format("15:04:05"))
	l.updates <- l.update(10, 0, true)
	require.Equal(t, [2]int{1, 0}, said())
	l.updates <- l.update(11, 0, true)
	require.Equal(t, [2]int{1, 1}, said(), "it ends by itself")
	l.updates <- l.update(20, 0, true, pause(20, 10)...)
	l.updates <- l.update(22, 0, true, l.at(22, arena.Unpaused{At: l.head(22).Time})...)
	l.updates <- l.update(23, 0, true)
	require.Equal(t, [2]int{2, 2}, said(), "it is ended early")
}
