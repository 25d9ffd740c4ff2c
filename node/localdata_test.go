package node

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/arena/spec"
	"github.com/ai-arena/arenad/datasets"
)

func TestLoadLocal(t *testing.T) {
	task, err := spec.Parse([]byte(digitsSpec))
	require.NoError(t, err)
	whole, err := loadLocal(datasets.Digits, task)
	require.NoError(t, err)
	require.Equal(t, []int{64}, whole.Shape)
	require.Equal(t, 10, whole.Classes)
	require.Equal(t, 1797, whole.Rows())
	require.Len(t, whole.Y, 1797)

	file, _ := shardFile(t, 42, shardRows)
	path := filepath.Join(t.TempDir(), "own.jsonl")
	require.NoError(t, os.WriteFile(path, file, 0o600))
	own, err := loadLocal(path, task)
	require.NoError(t, err)
	require.Equal(t, shardRows, own.Rows())

	other, err := spec.Parse(bytes.ReplaceAll([]byte(digitsSpec), []byte("pixels"), []byte("voxels")))
	require.NoError(t, err)
	_, err = loadLocal(path, other)
	require.ErrorIs(t, err, errLocalData)
	_, err = loadLocal("no-such-set", task)
	require.ErrorIs(t, err, errLocalData)
}
