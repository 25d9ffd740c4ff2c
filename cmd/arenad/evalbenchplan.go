package main

import (
	"encoding/binary"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/ai-arena/arenad/eval/dataset"
	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/ref"
	"github.com/ai-arena/arenad/eval/ref/kern"
	"github.com/ai-arena/arenad/internal/benchmark"
)

func itoa(n int64) string { return strconv.FormatInt(n, 10) }

// readBenchPlan reads the flags. Errors: errUsage.
func readBenchPlan(c *call) (*benchPlan, error) {
	p := &benchPlan{engines: strings.Split(c.cli.String("engines"), ",")}
	for _, e := range p.engines {
		base, set, cut := strings.Cut(e, "-")
		if base == "ort" && !cut {
			continue
		}
		if base != "reference" || cut && set == "" {
			return nil, fmt.Errorf("%w: --engines: there is no engine %q", errUsage, e)
		}
		if _, err := kern.Choose(set); err != nil {
			return nil, fmt.Errorf("%w: --engines: %w", errUsage, err)
		}
	}
	threads, err := numbers(c, "threads", 1, 1024)
	if err != nil {
		return nil, err
	}
	for _, t := range threads {
		p.threads = append(p.threads, int(t))
	}
	batches, err := numbers(c, "batch", 1, 1<<16)
	if err != nil {
		return nil, err
	}
	count, err := numbers(c, "count", 1, 1<<20)
	if err != nil {
		return nil, err
	}
	p.effort = benchmark.Effort{Count: int(count[0])}
	if p.effort.Count >= 20 {
		p.effort.Least = 300 * time.Millisecond
	}
	path := c.cli.String("model")
	if path == "" {
		p.cases = benchCases(batches)
		return p, nil
	}
	p.cases, err = modelCases(path, c.cli.String("data"), batches)
	return p, err
}

// numbers reads a list of integers. Errors: errUsage.
func numbers(c *call, flag string, least, most int64) ([]int64, error) {
	var out []int64
	for text := range strings.SplitSeq(c.cli.String(flag), ",") {
		n, err := strconv.ParseInt(strings.TrimSpace(text), 10, 64)
		if err != nil || n < least || n > most {
			return nil, fmt.Errorf("%w: --%s: %q: want numbers from %d to %d with commas between them", errUsage, flag, text, least, most)
		}
		out = append(out, n)
	}
	return out, nil
}

// modelCases runs the model of a file at each batch size.
func modelCases(path, data string, batches []int64) ([]benchCase, error) {
	bytes, err := readModel(path)
	if err != nil {
		return nil, err
	}
	m, err := onnx.Parse(bytes)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", errRefused, err)
	}
	var set *dataset.Set
	if data != "" {
		if set, _, err = openSet(data, ""); err != nil {
			return nil, err
		}
	}
	constants := map[string]bool{}
	for i := range m.Graph.Initializers {
		constants[m.Graph.Initializers[i].Name] = true
	}
	m.Graph.Inputs = slices.DeleteFunc(m.Graph.Inputs, func(v onnx.ValueInfo) bool { return constants[v.Name] })
	var cases []benchCase
	for _, n := range batches {
		c := benchCase{name: path, model: m}
		for i, in := range m.Graph.Inputs {
			dims := make([]int64, len(in.Dims))
			for d, dim := range in.Dims {
				if dims[d] = dim.Value; dim.Value <= 0 {
					dims[d] = n
				}
			}
			if in.DType != onnx.Float32 {
				return nil, fmt.Errorf("%w: input %q is %s: only float32 is fed", errUsage, in.Name, in.DType)
			}
			t := batchOf(uint32(i), dims...)
			if set != nil {
				if err := fillFrom(set, &t[0]); err != nil {
					return nil, err
				}
			}
			c.in = append(c.in, t...)
		}
		c.rows(n)
		cases = append(cases, c)
	}
	return cases, nil
}

// fillFrom feeds the rows of the first column that is as wide as the input, over and over. Errors: errUsage.
func fillFrom(set *dataset.Set, t *ref.Tensor) error {
	width := len(t.F32) / max(1, t.Shape[0])
	for i := range set.Table.Columns {
		col := &set.Table.Columns[i]
		if col.Elements() != width || col.DType == onnx.String || col.Name == set.Manifest.Label || set.Table.Rows == 0 {
			continue
		}
		b := dataset.Binding{Column: col.Name, DType: onnx.Float32, Scale: 1}
		rows := make([]int, t.Shape[0])
		for r := range rows {
			rows[r] = r % set.Table.Rows
		}
		raw := b.Append(nil, &set.Table, rows)
		for j := range t.F32 {
			t.F32[j] = math.Float32frombits(binary.LittleEndian.Uint32(raw[4*j:]))
		}
		return nil
	}
	return fmt.Errorf("%w: --data: no column of %d numbers a row", errUsage, width)
}
