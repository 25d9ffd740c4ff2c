package benchmark_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/internal/benchmark"
	"github.com/ai-arena/arenad/internal/golden"
)

func TestMeasure_TakesTurnsAndKeepsTheBest(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var order []string
		calls := 0
		slow := func() error {
			order = append(order, "slow")
			calls++
			time.Sleep(time.Duration(100-calls) * time.Millisecond)
			return nil
		}
		quick := func() error {
			order = append(order, "quick")
			time.Sleep(10 * time.Millisecond)
			return nil
		}
		got, err := benchmark.Measure(t.Context(), benchmark.Effort{Count: 3}, slow, quick)
		require.NoError(t, err)
		require.Equal(t, []benchmark.Timing{{95 * time.Millisecond, 96 * time.Millisecond}, {10 * time.Millisecond, 10 * time.Millisecond}}, got)
		require.Equal(t, []string{"slow", "quick", "slow", "quick"}, order[4:8])
	})
}

func TestMeasure_ShortCallsAreTimedTogether(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		calls := 0
		got, err := benchmark.Measure(t.Context(), benchmark.Effort{Count: 2}, func() error {
			calls++
			time.Sleep(10 * time.Microsecond)
			return nil
		})
		require.NoError(t, err)
		require.Equal(t, 10*time.Microsecond, got[0].Best)
		require.Equal(t, 2+2*6, calls)
	})
}

func TestMeasure_StopsAtAnError(t *testing.T) {
	fault := errors.New("fault")
	_, err := benchmark.Measure(t.Context(), benchmark.Effort{Count: 2}, func() error { return fault })
	require.ErrorIs(t, err, fault)
}

func TestReport(t *testing.T) {
	r := benchmark.Report{Area: "eval", Notes: []string{"a machine"}}
	for _, c := range []struct {
		value, peer, least float64
		ok                 bool
	}{{2, 1.9, 0.9, true}, {2, 1, 0.9, false}, {2, 0, 0.9, true}, {2, 1, 0, true}} {
		k := benchmark.Case{Name: "case", Value: c.value, Unit: "ms", Peer: "peer"}
		k.Against(c.peer, c.least)
		require.Equal(t, c.ok, k.OK, "%+v", k)
		r.Cases = append(r.Cases, k)
	}
	require.Equal(t, 1, r.Failed())
	dir := filepath.Join(t.TempDir(), "bench")
	require.NoError(t, r.Write(dir))
	text, err := os.ReadFile(filepath.Join(dir, "eval.json"))
	require.NoError(t, err)
	var back benchmark.Report
	require.NoError(t, json.Unmarshal(text, &back))
	require.Equal(t, r, back)
	var out bytes.Buffer
	require.NoError(t, r.Table(&out))
	require.Contains(t, out.String(), "MISSED")
	require.Contains(t, out.String(), "missing")
	require.Contains(t, out.String(), "a machine")
}

// The picture in docs is the one of the figures beside it.
func TestPlot_OfTheDocs(t *testing.T) {
	text, err := os.ReadFile(filepath.Join("..", "..", "docs", "plots", "selection.json"))
	require.NoError(t, err)
	var r benchmark.Report
	require.NoError(t, json.Unmarshal(text, &r))
	var svg bytes.Buffer
	require.NoError(t, r.Plot(&svg, "Selection: cost of one operation", "validators"))
	golden.Bytes(t, filepath.Join("..", "..", "docs", "plots", "selection.svg"), svg.Bytes())
}

func TestPlot_WhatCannotBeDrawn(t *testing.T) {
	for _, cases := range [][]benchmark.Case{
		nil, {{Name: "no series"}}, {{Series: "one point", X: 10, Value: 1}}, {{Series: "zero", X: 10}, {Series: "zero", X: 20}},
	} {
		r := benchmark.Report{Area: "area", Cases: cases}
		require.Error(t, r.Plot(&bytes.Buffer{}, "title", "x"))
	}
}
