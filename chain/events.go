package chain

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

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
	for name, u := range finalsEvents(b.finals) {
		add(a.Finals, b.finals.GetABI().Events[name].ID, u)
	}
	for name, u := range appealEvents(b.appeals) {
		add(a.Appeals, b.appeals.GetABI().Events[name].ID, u)
	}
	for name, u := range expertEvents(b.experts) {
		add(a.Experts, b.experts.GetABI().Events[name].ID, u)
	}
	for name, u := range delegationEvents(b.delegation) {
		add(a.Delegation, b.delegation.GetABI().Events[name].ID, u)
	}
	for name, u := range beaconEvents(b.beacons) {
		add(a.Beacon, b.beacons.GetABI().Events[name].ID, u)
	}
	for name, u := range guardEvents(b.guard) {
		add(a.Guard, b.guard.GetABI().Events[name].ID, u)
	}
	return d
}

// event decodes one log. ok is false for a log that is not a fact of the arena: of another contract, or an event that a
// library emits.
func (d *Decoder) event(l *types.Log) (ev arena.Event, ok bool, err error) {
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

// Events decodes logs in order and leaves out those that are not facts of the arena. The logs of a transaction are given
// together. Errors: a log of a known event with a body that does not fit.
func (d *Decoder) Events(logs []types.Log) ([]arena.Event, error) {
	out := make([]arena.Event, 0, len(logs))
	var more sealedMore
	for i := range logs {
		ev, ok, err := d.event(&logs[i])
		if err != nil {
			return nil, err
		}
		if !ok {
			continue
		}
		switch b := ev.Body.(type) {
		case sealedMore:
			more = b
			continue
		case sealedFirst:
			if ev.Body, err = b.join(more); err != nil {
				return nil, fmt.Errorf("decode log %d of block %d: %w", ev.Index, ev.Block, err)
			}
		}
		out = append(out, ev)
	}
	return out, nil
}

// A seal is one fact and, with more than 16 seats, two logs: the leaves of the later seats come first.
type (
	sealedMore struct {
		arena.EventBody
		round  arena.RoundID
		leaves *big.Int
	}
	sealedFirst struct {
		arena.Sealed
		seats uint8
		first *big.Int
	}
)

// join is the whole fact.
func (s sealedFirst) join(more sealedMore) (arena.Sealed, error) {
	id := arena.RoundID{Submission: s.Submission, Round: s.Round}
	if s.seats > arena.MaxSeats || s.seats > lanes && (more.leaves == nil || more.round != id) {
		return arena.Sealed{}, fmt.Errorf("%w: seal of round %s with %d seats", ErrBroken, id, s.seats)
	}
	s.Leaves = leavesFrom(s.first, min(s.seats, lanes))
	if s.seats > lanes {
		s.Leaves = append(s.Leaves, leavesFrom(more.leaves, s.seats-lanes)...)
	}
	return s.Sealed, nil
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
