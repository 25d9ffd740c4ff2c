package node

import (
	"context"
	"testing"
	"testing/synctest"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus"
)

func TestChainClock(t *testing.T) {
	c := newChainClock()
	head := func(at arena.Time) { c.advanced(consensus.Head{Time: at}, 0) }
	head(10)
	past, done := c.until(t.Context(), 10)
	require.ErrorIs(t, context.Cause(past), errLate)
	done()
	ctx, done := c.until(t.Context(), 12)
	other, undo := c.until(t.Context(), 12)
	head(11)
	require.NoError(t, ctx.Err())
	undo()
	head(13)
	require.ErrorIs(t, context.Cause(ctx), errLate)
	require.NotErrorIs(t, context.Cause(other), errLate)
	require.Empty(t, c.waiting)
	done()

	synctest.Test(t, func(t *testing.T) {
		c := newChainClock()
		next := make(chan error, 1)
		go func() { next <- c.next(t.Context(), nil) }()
		synctest.Wait()
		require.Empty(t, next)
		c.advanced(consensus.Head{Time: 1}, 0)
		require.NoError(t, <-next)
		ended, cancel := context.WithCancel(t.Context())
		cancel()
		require.ErrorIs(t, c.next(ended, nil), context.Canceled)
	})
}
