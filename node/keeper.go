package node

import (
	"context"
	"log/slog"
	"strconv"
	"time"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus"
	"github.com/ai-arena/arenad/content"
)

// pinOf is the reason for which content of a task stays in the store: others need it until nobody can ask about the task any more.
func pinOf(id arena.TaskID) string { return "task-" + strconv.FormatUint(uint64(id), 10) }

// PinOwn is the reason for which content of the node's own stays until its operator unpins it.
const PinOwn = "own"

// keeperPause is how often the keeper looks for tasks that are over. Nothing depends on it but disk space.
const keeperPause = 30 * time.Second

// keeper lets go of the content of tasks that are over: their pins end, and the store may use the room. Seats can be asked for the
// evidence of their votes, and evaluate again to answer, until evidenceWindow after dropBy (docs/protocol.md 8.5).
type keeper struct {
	log   *slog.Logger
	store *content.Store
	loop  *loop
	over  map[arena.TaskID]bool // let go of already
}

func (k *keeper) run(ctx context.Context) {
	for {
		select {
		case <-ctx.Done():
			return
		case <-time.After(keeperPause):
		}
		k.sweep(ctx)
	}
}

func (k *keeper) sweep(ctx context.Context) {
	var ended []arena.TaskID
	err := k.loop.ask(ctx, func(s *consensus.State, h consensus.Head) {
		for _, id := range s.Tasks() {
			if t := s.Task(id); !k.over[id] && t.EndedAt != 0 && h.Time > max(t.EndedAt, t.By(t.Params.DropBy()))+arena.Time(t.Params.EvidenceWindow) {
				ended = append(ended, id)
			}
		}
	})
	if err != nil {
		return // the node is stopping
	}
	for _, id := range ended {
		if err := k.store.UnpinAll(pinOf(id)); err != nil {
			k.log.Warn("Content of a task that is over stays pinned", "task", id, "err", err)
			continue
		}
		k.over[id] = true
	}
}
