package main

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/datasets"
	"github.com/ai-arena/arenad/eval"
	"github.com/ai-arena/arenad/train"
)

// A small bench: a row for the same rows, one for rows of their own, one for rivals, and ten kinds of copies.
func TestMeasure(t *testing.T) {
	var out bytes.Buffer
	tiny := train.Config{Kind: train.Linear, Epochs: 2}
	err := measure(t.Context(), &out, 2, []bench{{datasets.Digits, 300, 1. / 16, []recipe{{"softmax", 60, tiny}}}})
	require.NoError(t, err)
	text := out.String()
	require.Equal(t, 2, strings.Count(text, "###"))
	require.Contains(t, text, "| digits | softmax, other seed | 60 |")
	require.Contains(t, text, "| digits | softmax, other seed and rows | 60 |")
	require.Equal(t, 5, strings.Count(text, "of the rows answered by a rival"))
	require.Equal(t, 5, strings.Count(text, "noise on the weights that changes"))
	require.NotContains(t, text, "NaN")
}

func TestFigures(t *testing.T) {
	found := []eval.Overlap{{Either: 100, Both: 86}, {Either: 100, Both: 62}, {Either: 40, Both: 40}}
	require.Equal(t, []string{"3", "0.83", "0.62 to 1.00", "0 %", "33 %", "33 %", "33 %", "33 %", "33 %", "67 %"}, figures(found), "40 rows say nothing")
}

func TestMix(t *testing.T) {
	own, other := make([]uint32, 1000), make([]uint32, 1000)
	for i := range other {
		other[i] = 1
	}
	changed := uint32(0)
	for _, a := range mix(own, other, 0.1, 7) {
		changed += a
	}
	require.InDelta(t, 100, changed, 30)
}
