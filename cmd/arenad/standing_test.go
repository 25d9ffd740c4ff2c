package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/chain"
	"github.com/ai-arena/arenad/consensus"
)

func TestTaskState_SaysThatTheArenaIsPaused(t *testing.T) {
	s := &session{head: chain.Head{Time: 1000}}
	require.Equal(t, "open", s.taskState(&consensus.TaskView{State: arena.TaskStateOpen}))
	require.Contains(t, s.taskState(&consensus.TaskView{State: arena.TaskStateOpen, PausedUntil: 1060}), "open; the arena is paused until 1970-01-01 00:17:40 (in 1m0s)")
}

func TestLentLines_SayWhatDelegatorsLend(t *testing.T) {
	out := &validatorOutput{}
	require.Empty(t, lentLines(out))
	out.Delegation = &consensus.DelegationView{Delegated: "1500000000000000000", Delegators: 3, Commission: 50_000, Next: 50_000}
	require.Equal(t, []string{"3 delegators lend it 1.5 FML, of which half counts for its weight; of their part of its pay it keeps 5 %."}, lentLines(out))
	out.Delegation.Next, out.Delegation.NextFrom = 70_000, 9
	require.Contains(t, strings.Join(lentLines(out), " "), "From epoch 9 on it keeps 7 %.")
}
