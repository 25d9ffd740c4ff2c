package chain

import (
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/stretchr/testify/require"
)

// Every event of the arena's contracts has its line in the table, and the table has no other: a fact that a decoder
// skips in silence would make two programs see two arenas.
func TestEventTable_IsComplete(t *testing.T) {
	b := newBindings()
	for contract, x := range map[string]struct {
		abi   abi.ABI
		table map[string]unpack
		not   []string // of a library, and no fact of the arena
	}{
		"Stake":      {b.stake.GetABI(), stakeEvents(b.stake), nil},
		"Arena":      {b.arena.GetABI(), arenaEvents(b.arena), nil},
		"Scores":     {b.scores.GetABI(), scoresEvents(b.scores), nil},
		"Settle":     {b.settle.GetABI(), settleEvents(b.settle), nil},
		"Keys":       {b.keys.GetABI(), keysEvents(b.keys), nil},
		"Challenges": {b.challenges.GetABI(), challengeEvents(b.challenges), nil},
		"Experts":    {b.experts.GetABI(), expertEvents(b.experts), nil},
		"Delegation": {b.delegation.GetABI(), delegationEvents(b.delegation), nil},
		"Beacons":    {b.beacons.GetABI(), beaconEvents(b.beacons), nil},
		"Guard":      {b.guard.GetABI(), guardEvents(b.guard), nil},
	} {
		want := map[string]bool{}
		for name := range x.abi.Events {
			want[name] = true
		}
		for _, name := range x.not {
			delete(want, name)
		}
		got := map[string]bool{}
		for name := range x.table {
			got[name] = true
		}
		require.Equal(t, want, got, contract)
	}
}
