package dataset

import (
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestCapped_FailsInsteadOfCutting(t *testing.T) {
	got, err := io.ReadAll(&capped{strings.NewReader("abcdef"), 7})
	require.NoError(t, err)
	require.Equal(t, "abcdef", string(got))
	_, err = io.ReadAll(&capped{strings.NewReader("abcdef"), 5})
	require.ErrorIs(t, err, ErrData)
}
