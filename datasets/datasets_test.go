package datasets

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/eval/dataset"
)

func TestOpen_Digits(t *testing.T) {
	s, err := Open(Digits)
	require.NoError(t, err)
	require.Equal(t, 1797, s.Table.Rows)
	require.Equal(t, 1797*64, s.Table.Column("pixels").Len())
	classes, err := s.Classes()
	require.NoError(t, err)
	var count [10]int
	for _, c := range classes {
		count[c]++
	}
	require.Equal(t, [10]int{178, 182, 177, 183, 181, 182, 181, 179, 174, 180}, count)
	require.Equal(t, []uint32{0, 1, 2, 3}, classes[:4])
	require.Equal(t, []uint8{0, 0, 5, 13, 9, 1, 0, 0}, s.Table.Column("pixels").U8[:8])
	licence, err := os.ReadFile("digits/LICENCE")
	require.NoError(t, err)
	require.Contains(t, string(licence), "BSD-3-Clause")
}

func TestOpen_UnknownName(t *testing.T) {
	_, err := Open("mnist")
	require.ErrorIs(t, err, ErrUnknown)
	require.ErrorContains(t, err, "digits and fashion-mnist")
}

func TestOpenFashion_SaysHowToInstallIt(t *testing.T) {
	_, err := openFashion(t.TempDir())
	require.ErrorIs(t, err, ErrNotInstalled)
	require.ErrorContains(t, err, "apt-get install dataset-fashion-mnist")
}

func TestOpenFashion_JoinsBothParts(t *testing.T) {
	dir := t.TempDir()
	put := func(name string, data ...byte) {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), data, 0o600))
	}
	put("train-images-idx3-ubyte", 0, 0, 8, 3, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 2, 10, 20, 30, 40)
	put("train-labels-idx1-ubyte", 0, 0, 8, 1, 0, 0, 0, 2, 7, 9)
	put("t10k-images-idx3-ubyte", 0, 0, 8, 3, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 2, 50, 60)
	put("t10k-labels-idx1-ubyte", 0, 0, 8, 1, 0, 0, 0, 1, 3)
	s, err := openFashion(dir)
	require.NoError(t, err)
	require.Equal(t, 3, s.Table.Rows)
	require.Equal(t, []uint8{10, 20, 30, 40, 50, 60}, s.Table.Column("pixels").U8)
	require.Equal(t, []int{2}, s.Table.Column("pixels").Shape)
	classes, err := s.Classes()
	require.NoError(t, err)
	require.Equal(t, []uint32{7, 9, 3}, classes)

	put("t10k-labels-idx1-ubyte", 0, 0, 8, 1, 0, 0, 0, 1, 10)
	_, err = openFashion(dir)
	require.ErrorIs(t, err, dataset.ErrData)
	require.ErrorContains(t, err, "row 2: label 10 is not in the label map")
}
