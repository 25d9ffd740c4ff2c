package node

import (
	"errors"
	"fmt"
	"slices"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus"
)

// ErrHooks: somebody asked for a node that misbehaves on a chain where that costs others money.
var ErrHooks = errors.New("a node misbehaves on devnets only")

// devnetChains are those on which a node may be made to misbehave: what is at stake there is worth nothing.
var devnetChains = []uint64{31337, 1337}

// Hooks make a node misbehave, so that a devnet can show what that costs. Everything else about it stays as it is: it signs,
// sends and pays like any other. The zero value is an honest node.
type Hooks struct {
	// Vote changes what an evaluation came to; nil: it stays.
	Vote func(id consensus.EvalID, honest arena.Vote) arena.Vote
	// Drop tells of an action whether it is left undone; the node believes that it was done. nil: none is.
	Drop func(consensus.Action) bool
}

func (h Hooks) check(chainID uint64) error {
	if (h.Vote != nil || h.Drop != nil) && !slices.Contains(devnetChains, chainID) {
		return fmt.Errorf("%w: chain %d is none (%d)", ErrHooks, chainID, devnetChains)
	}
	return nil
}

func (h Hooks) drops(a consensus.Action) bool { return h.Drop != nil && h.Drop(a) }

// voted changes an evaluation's report.
func (h Hooks) voted(in consensus.Input) consensus.Input {
	if e, ok := in.(consensus.Evaluated); ok && h.Vote != nil {
		e.Vote = h.Vote(e.EvalID, e.Vote)
		return e
	}
	return in
}
