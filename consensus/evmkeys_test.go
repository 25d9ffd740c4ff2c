package consensus_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/chain/evmtest"
	"github.com/ai-arena/arenad/consensus"
	"github.com/ai-arena/arenad/consensus/consensustest"
)

// Keys that are withheld: one model's, which costs its rank, or one shard's, which costs everybody's. Whatever happens, all
// pots are empty at the end, and the mirror says what the contracts say.
func TestContracts_WithheldKeys(t *testing.T) {
	for name, c := range map[string]struct {
		withheld func(consensus.Action) bool
		order    []arena.SubmissionID
	}{
		"of a model": {func(a consensus.Action) bool {
			p, is := a.(consensus.PublishModelKey)
			return is && p.Submission == 6
		}, []arena.SubmissionID{2, 4, 5}},
		"of the last shard": {func(a consensus.Action) bool {
			p, is := a.(consensus.PublishShardKey)
			return is && p.Shard == arena.ShardLast
		}, []arena.SubmissionID{}},
	} {
		t.Run(name, func(t *testing.T) {
			w := deploy(t)
			nodes := w.nodesOf(7, 3)
			for _, n := range nodes {
				drop := n.Drop
				n.Drop = func(a consensus.Action) bool { return c.withheld(a) || drop != nil && drop(a) }
			}
			task, err := w.CreateTask(creator, w.Devnet(nil))
			require.NoError(t, err)
			for i := range 3 {
				w.submit(i, task, 0)
				w.submit(i, task, 1)
			}
			consensustest.Run(w, nodes, 300, nil)
			require.True(t, w.PaidOut(), "refused: %v", w.refused)
			require.Empty(t, w.refused)
			s := nodes[0].Machine.State()
			w.requireSame(s, task)
			require.Equal(t, c.order, s.Task(task).Order)
			ledger := s.Task(task).Ledger
			if len(c.order) == 0 {
				require.Equal(t, evmtest.FML(90).String(), ledger.Out[arena.OutFeeReturn].String(), "six fees and three final fees of 10 FML")
				require.Nil(t, ledger.Out[arena.OutBondReturn])
			} else {
				require.Equal(t, evmtest.FML(30).String(), ledger.Out[arena.OutFeeReturn].String(), "three final fees")
				require.Equal(t, evmtest.FML(5000).String(), ledger.Out[arena.OutBondReturn].String())
			}
		})
	}
}
