package ref

import (
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestShare_EachPieceOnce: whatever the number of goroutines, and worker numbers stay below it.
func TestShare_EachPieceOnce(t *testing.T) {
	for _, workers := range []int{1, 2, 7} {
		for _, n := range []int{1, 2, 5, 64, 1000} {
			var mu sync.Mutex
			done := make([]int, n)
			share(workers, n, func(worker, lo, hi int) {
				mu.Lock()
				defer mu.Unlock()
				if worker < 0 || worker >= workers {
					panic("worker beyond the scratch memory")
				}
				for i := lo; i < hi; i++ {
					done[i]++
				}
			})
			for i, times := range done {
				require.Equal(t, 1, times, "piece %d of %d", i, n)
			}
		}
	}
}

// TestShare_PanicsReachTheCaller, which turns them into a refusal of the model; on a goroutine of their own they would end the process.
func TestShare_PanicsReachTheCaller(t *testing.T) {
	require.PanicsWithValue(t, "piece 13", func() {
		share(3, 40, func(_, lo, hi int) {
			if lo <= 13 && 13 < hi {
				panic("piece 13")
			}
		})
	})
}
