package chain

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/ai-arena/arenad/abi"
	"github.com/ai-arena/arenad/arena"
)

// Decoder turns logs of the arena's contracts into facts. Safe for concurrent use.
type Decoder struct {
	addrs Addresses
	table map[common.Address]map[common.Hash]unpack
}

type unpack func(*types.Log) (arena.EventBody, error)

// NewDecoder gives a decoder for the contracts at a.
func NewDecoder(a Addresses) *Decoder {
	b := newBindings()
	d := &Decoder{addrs: a, table: map[common.Address]map[common.Hash]unpack{}}
	add := func(at common.Address, id common.Hash, u unpack) {
		if d.table[at] == nil {
			d.table[at] = map[common.Hash]unpack{}
		}
		d.table[at][id] = u
	}
	for name, u := range stakeEvents(b.stake) {
		add(a.Stake, b.stake.GetABI().Events[name].ID, u)
	}
	for name, u := range arenaEvents(b.arena) {
		add(a.Arena, b.arena.GetABI().Events[name].ID, u)
	}
	for name, u := range scoresEvents(b.scores) {
		add(a.Scores, b.scores.GetABI().Events[name].ID, u)
	}
	for name, u := range settleEvents(b.settle) {
		add(a.Settle, b.settle.GetABI().Events[name].ID, u)
	}
	for name, u := range keysEvents(b.keys) {
		add(a.Keys, b.keys.GetABI().Events[name].ID, u)
	}
	for name, u := range challengeEvents(b.challenges) {
		add(a.Challenges, b.challenges.GetABI().Events[name].ID, u)
	}
	for name, u := range expertEvents(b.experts) {
		add(a.Experts, b.experts.GetABI().Events[name].ID, u)
	}
	add(a.Beacon, b.randao.GetABI().Events["BeaconPosted"].ID, event(b.randao.UnpackBeaconPostedEvent, func(e *abi.RandaoBeaconBeaconPosted) arena.EventBody {
		return arena.BeaconPosted{Epoch: arena.Epoch(e.Epoch), Value: e.Value, Poster: e.Poster}
	}))
	return d
}

// Event decodes one log. ok is false for a log that is not a fact of the arena: of another contract, or an event that a
// library emits. Errors: a log of a known event with a body that does not fit.
func (d *Decoder) Event(l *types.Log) (ev arena.Event, ok bool, err error) {
	if len(l.Topics) == 0 {
		return ev, false, nil
	}
	u := d.table[l.Address][l.Topics[0]]
	if u == nil {
		return ev, false, nil
	}
	body, err := u(l)
	if err != nil {
		return ev, false, fmt.Errorf("decode log %d of block %d: %w", l.Index, l.BlockNumber, err)
	}
	return arena.Event{
		Block: l.BlockNumber, BlockHash: l.BlockHash, Time: arena.Time(l.BlockTimestamp), Tx: l.TxHash, Index: l.Index, Body: body,
	}, true, nil
}

// Events decodes logs in order and leaves out those that are not facts of the arena.
func (d *Decoder) Events(logs []types.Log) ([]arena.Event, error) {
	out := make([]arena.Event, 0, len(logs))
	for i := range logs {
		ev, ok, err := d.Event(&logs[i])
		if err != nil {
			return nil, err
		}
		if ok {
			out = append(out, ev)
		}
	}
	return out, nil
}

// event joins the generated decoder of one event with its translation.
func event[T any](read func(*types.Log) (*T, error), say func(*T) arena.EventBody) unpack {
	return func(l *types.Log) (arena.EventBody, error) {
		e, err := read(l)
		if err != nil {
			return nil, err
		}
		return say(e), nil
	}
}

// seconds translates a uint40, which the bindings give as a big integer.
func seconds(v *big.Int) arena.Time {
	if v == nil {
		return 0
	}
	return arena.Time(v.Uint64())
}
