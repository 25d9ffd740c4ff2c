package main

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"math"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/urfave/cli/v2"
	"golang.org/x/sys/cpu"

	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/ort"
	"github.com/ai-arena/arenad/eval/ref"
	"github.com/ai-arena/arenad/eval/ref/kern"
	"github.com/ai-arena/arenad/internal/benchmark"
)

// What `eval bench` can find wrong. Both end it with exit code 1.
var (
	errDigests = errors.New("results differ between kernels or numbers of threads")
	errGate    = errors.New("goal missed by more than a tenth")
)

// slack is by how much a gate may be missed on a machine that does other things besides.
const slack = 0.9

// benchOutput is what was measured.
type benchOutput struct {
	Kernels string       `json:"kernels" doc:"fastest set of kernels of this processor"`
	Runtime string       `json:"onnx_runtime" doc:"version of ONNX Runtime; empty: missing, so that there are no ratios and no gates"`
	Cases   []benchEntry `json:"cases" doc:"one entry for each case, engine and number of threads"`
}

// benchEntry is one engine on one case.
type benchEntry struct {
	Case    string  `json:"case" doc:"model and batch"`
	Engine  string  `json:"engine" doc:"reference, reference with a set of kernels, or ort"`
	Threads int     `json:"threads" doc:"threads that the engine may use"`
	Best    float64 `json:"best_us" doc:"best time of a batch in microseconds"`
	Median  float64 `json:"median_us" doc:"median time of a batch in microseconds"`
	Rate    float64 `json:"rate" doc:"work per second at the best time"`
	Unit    string  `json:"unit" doc:"unit of rate"`
	Ratio   float64 `json:"ratio" doc:"time of ONNX Runtime with as many threads, by the time of this engine; 0: missing"`
	Goal    float64 `json:"goal" doc:"least ratio that is wanted; 0: none"`
	OK      bool    `json:"ok" doc:"whether the goal is met, where there is one and a peer"`
	Digest  string  `json:"digest" doc:"SHA-256 of the bits of the outputs"`
}

func evalBenchSpec() spec {
	return spec{
		name: "bench", usage: "measure the engine against ONNX Runtime",
		text: "Runs products, convolutions and networks, or the model of --model, with each engine in turn and prints best and median time, work " +
			"per second, and the ratio to ONNX Runtime. The digests of all sets of kernels and numbers of threads must be equal. ONNX Runtime takes " +
			"part in a program built with -tags ort, with its library at --ort-lib; without it there are no ratios. Ends with exit code 1 when " +
			"digests differ, or a goal is missed by more than a tenth.",
		example: "arenad eval bench --threads 1 --batch 100\narenad eval bench --model model.onnx --engines reference,reference-generic --json",
		flags: []cli.Flag{
			stringFlag("model", "", "model to measure instead of the built-in ones"),
			stringFlag("data", "", "data set whose rows are fed to --model; without it noise"),
			stringFlag("engines", "reference,reference-generic,ort", "engines: reference, reference-generic, reference-avx2, reference-avx512, ort"),
			stringFlag("threads", "1,2", "numbers of threads"),
			stringFlag("batch", "1,32,256,1000", "batch sizes of networks"),
			stringFlag("count", "20", "rounds at least"),
			stringFlag("ort-lib", "", "path of libonnxruntime"),
		},
		output: benchOutput{}, do: evalBench,
	}
}

// benchPlan is what to measure.
type benchPlan struct {
	cases   []benchCase
	engines []string
	threads []int
	effort  benchmark.Effort
	runtime *ort.Runtime // nil: missing
}

func evalBench(ctx context.Context, c *call) error {
	p, err := readBenchPlan(c)
	if err != nil {
		return err
	}
	out := benchOutput{Kernels: kern.Best().String()}
	if slices.Contains(p.engines, "ort") {
		p.runtime, err = ort.Open(c.cli.String("ort-lib"))
		if err != nil {
			c.say("%v: ratios and gates are left out", err)
			p.engines = slices.DeleteFunc(p.engines, func(e string) bool { return e == "ort" })
		} else {
			defer p.runtime.Close() //nolint:errcheck // the program ends
			out.Runtime = p.runtime.Version()
		}
	}
	var wrong error
	for i := range p.cases {
		for _, threads := range p.threads {
			entries, err := p.measure(ctx, &p.cases[i], threads)
			if err != nil {
				return fmt.Errorf("%s: %w", p.cases[i].name, err)
			}
			out.Cases = append(out.Cases, entries...)
		}
		wrong = errors.Join(wrong, sameDigests(out.Cases, p.cases[i].name))
	}
	for _, e := range out.Cases {
		if e.Goal > 0 && e.Ratio > 0 && e.Ratio < slack*e.Goal {
			wrong = errors.Join(wrong, fmt.Errorf("%w: %s, %s: %.2f of ONNX Runtime, the goal is %.2f", errGate, e.Case, e.Engine, e.Ratio, e.Goal))
		}
	}
	err = c.emit(out, func(w io.Writer) {
		rows := make([][]string, len(out.Cases))
		for i, e := range out.Cases {
			rows[i] = e.cells()
		}
		table(w, []string{"case", "engine", "threads", "best us", "median us", "rate", "", "ratio", "goal", "digest"}, rows)
	})
	return errors.Join(err, wrong)
}

func (e *benchEntry) cells() []string {
	micros := func(v float64) string { return strconv.FormatFloat(v, 'f', 1, 64) }
	ratio, goal, digest := "", "", ""
	if e.Ratio > 0 {
		ratio = strconv.FormatFloat(e.Ratio, 'f', 2, 64)
	}
	if e.Goal > 0 {
		goal = strconv.FormatFloat(e.Goal, 'f', 2, 64)
	}
	if e.Digest != "" {
		digest = e.Digest[:8]
	}
	return []string{
		e.Case, e.Engine, strconv.Itoa(e.Threads), micros(e.Best), micros(e.Median), strconv.FormatFloat(e.Rate, 'f', 3, 64), e.Unit, ratio, goal, digest,
	}
}

// sameDigests compares the reference engines of a case.
func sameDigests(entries []benchEntry, name string) error {
	first := ""
	for _, e := range entries {
		if e.Case != name || e.Digest == "" {
			continue
		}
		if first == "" {
			first = e.Digest
		}
		if e.Digest != first {
			return fmt.Errorf("%w: %s: %s on %d threads", errDigests, name, e.Engine, e.Threads)
		}
	}
	return nil
}

// measure runs all engines on a case in turn.
func (p *benchPlan) measure(ctx context.Context, c *benchCase, threads int) ([]benchEntry, error) {
	entries := make([]benchEntry, len(p.engines))
	runs := make([]func() error, len(p.engines))
	var shapes []ref.Tensor // of the outputs
	peer := -1
	model := c.model.Marshal()
	for i, name := range p.engines {
		entries[i] = benchEntry{Case: c.name, Engine: name, Threads: threads, Unit: c.unit}
		if name == "ort" {
			peer = i
			continue
		}
		parsed, err := onnx.Parse(model)
		if err != nil {
			return nil, err
		}
		_, set, _ := strings.Cut(name, "-")
		program, err := ref.CompileFor(parsed, ref.Limits{}, ref.Options{Threads: threads, Kernels: set})
		if err != nil {
			return nil, err
		}
		if shapes, err = program.Run(ctx, c.in); err != nil {
			return nil, err
		}
		entries[i].Digest = digestOf(shapes)
		runs[i] = func() error {
			_, err := program.Run(ctx, c.in)
			return err
		}
	}
	if peer >= 0 {
		if shapes == nil {
			return nil, fmt.Errorf("%w: --engines: ort needs a reference engine beside it", errUsage)
		}
		session, err := p.runtime.Load(model, names(c.model.Graph.Inputs), names(c.model.Graph.Outputs), threads)
		if err != nil {
			return nil, err
		}
		defer session.Close() //nolint:errcheck // freed either way
		call, err := session.Bind(c.in, emptyLike(shapes))
		if err != nil {
			return nil, err
		}
		defer call.Close() //nolint:errcheck // freed either way
		runs[peer] = call.Run
	}
	effort := p.effort
	if peer >= 0 && threads > 1 {
		effort.Pause = 5 * time.Millisecond
	}
	times, err := benchmark.Measure(ctx, effort, runs...)
	if err != nil {
		return nil, err
	}
	for i := range entries {
		e := &entries[i]
		e.Best, e.Median = micros(times[i].Best), micros(times[i].Median)
		e.Rate, e.OK = c.work/times[i].Best.Seconds(), true
		if peer >= 0 && i != peer {
			e.Ratio = float64(times[peer].Best) / float64(times[i].Best)
		}
		e.Goal = c.goalOf(e.Engine)
		e.OK = e.Ratio == 0 || e.Ratio >= e.Goal
	}
	return entries, nil
}

func micros(d time.Duration) float64 { return float64(d) / float64(time.Microsecond) }

// goalOf is the ratio that an engine should reach. The goals are those of processors with AVX-512; where the set is AVX2 a little
// under half of them counts. Source: docs/eval.md 12.
func (c *benchCase) goalOf(engine string) float64 {
	best := engine == "reference"
	switch {
	case engine == "reference-avx512", best && kern.Best() == kern.AVX512:
		return c.goal
	case engine == "reference-avx2", best && kern.Best() == kern.AVX2 && cpu.X86.HasFMA:
		return 0.45 * c.goal
	case engine == "reference-generic" && c.unit == "GFLOP/s" && c.goal > 0:
		return 0.035
	}
	return 0
}

func names(values []onnx.ValueInfo) []string {
	out := make([]string, len(values))
	for i, v := range values {
		out[i] = v.Name
	}
	return out
}

func emptyLike(tensors []ref.Tensor) []ref.Tensor {
	out := make([]ref.Tensor, len(tensors))
	for i, t := range tensors {
		out[i] = ref.Tensor{
			DType: t.DType, Shape: slices.Clone(t.Shape), F32: make([]float32, len(t.F32)), F64: make([]float64, len(t.F64)),
			I64: make([]int64, len(t.I64)), I32: make([]int32, len(t.I32)),
		}
	}
	return out
}

// digestOf hashes the bits of results; NaN is canonical in them.
func digestOf(tensors []ref.Tensor) string {
	h := sha256.New()
	var word [8]byte
	for _, t := range tensors {
		for _, v := range t.F32 {
			binary.LittleEndian.PutUint32(word[:4], math.Float32bits(v))
			h.Write(word[:4])
		}
		for _, v := range t.F64 {
			binary.LittleEndian.PutUint64(word[:], math.Float64bits(v))
			h.Write(word[:])
		}
		for _, v := range t.I64 {
			binary.LittleEndian.PutUint64(word[:], uint64(v))
			h.Write(word[:])
		}
	}
	return hex.EncodeToString(h.Sum(nil))
}
