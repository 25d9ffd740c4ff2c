package devnet

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// A devnet that runs is not emptied by another one in the same folder; one that ended is.
func TestPrepareDir(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "net")
	require.False(t, IsFolder(dir))
	first := &Net{opts: Options{Dir: dir}}
	require.NoError(t, first.prepareDir())
	require.True(t, IsFolder(dir))
	home := filepath.Join(dir, "validator-1")
	require.NoError(t, os.Mkdir(home, 0o700))

	second := &Net{opts: Options{Dir: dir}}
	require.ErrorIs(t, second.prepareDir(), ErrRunning)
	require.DirExists(t, home)
	require.NoError(t, second.Stop())

	require.NoError(t, first.Stop())
	require.NoError(t, second.prepareDir())
	require.NoDirExists(t, home)
	require.FileExists(t, filepath.Join(dir, passphraseFile))
	require.NoError(t, second.Stop())

	other := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(other, "thesis.tex"), nil, 0o600))
	require.ErrorIs(t, (&Net{opts: Options{Dir: other}}).prepareDir(), ErrDir)
	_, err := Reload(t.Context(), other, "")
	require.ErrorIs(t, err, ErrDir)
}
