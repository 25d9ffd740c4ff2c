// Package golden compares what a test made with a file that is committed, so that a change of it is a reviewed diff.
// For tests only.
package golden

import (
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// update makes the tests write their files instead of comparing with them.
var update = flag.Bool("update", false, "write golden files")

// JSON compares v, as indented JSON, with the file at path; with -update it writes the file.
func JSON(t testing.TB, path string, v any) {
	t.Helper()
	got, err := json.MarshalIndent(v, "", "  ")
	require.NoError(t, err)
	Bytes(t, path, append(got, '\n'))
}

// Bytes compares got with the file at path; with -update it writes the file.
func Bytes(t testing.TB, path string, got []byte) {
	t.Helper()
	if *update {
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o755))
		require.NoError(t, os.WriteFile(path, got, 0o644)) //nolint:gosec // a file of the repository
	}
	want, err := os.ReadFile(path) //nolint:gosec // the test names it
	require.NoError(t, err, "run the test with -update to write it")
	require.Equal(t, string(want), string(got), "%s: run the test with -update if the change is meant", path)
}
