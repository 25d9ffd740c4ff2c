package kern_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/eval/ref/kern"
)

func TestChoose(t *testing.T) {
	best, err := kern.Choose("")
	require.NoError(t, err)
	require.Equal(t, kern.Best(), best)
	have := kern.Available()
	require.Equal(t, kern.Generic, have[0], "Go alone runs everywhere")
	for _, s := range []kern.Set{kern.Generic, kern.AVX2, kern.AVX512} {
		got, err := kern.Choose(s.String())
		if s > best {
			require.ErrorIs(t, err, kern.ErrSet)
			require.ErrorContains(t, err, "this processor does not run")
			continue
		}
		require.NoError(t, err)
		require.Equal(t, s, got)
	}
	_, err = kern.Choose("sse9")
	require.ErrorIs(t, err, kern.ErrSet)
	require.ErrorContains(t, err, "want generic")
}
