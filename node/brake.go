package node

import (
	"log/slog"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus"
)

// brake tells the operator when the arena is paused, and when it opens again. It belongs to the loop.
type brake struct {
	log   *slog.Logger
	loop  *loop
	until arena.Time // of the pause that was told; 0: open
}

// advanced compares the state with what was told; called inside the loop.
func (b *brake) advanced(consensus.Head, uint64) {
	until, paused := b.loop.machine.State().Paused()
	switch {
	case !b.loop.live:
		return
	case !paused:
		until = 0
	}
	switch {
	case until == b.until:
		return
	case until != 0:
		b.log.Warn("The arena is paused: no new tasks, submissions and draws; all else goes on, and deadlines move by it", "paused_until", until.UTC())
	default:
		b.log.Info("The arena is open again")
	}
	b.until = until
}
