package main

import (
	"bytes"
	"context"
	"encoding/binary"
	"fmt"
	"math"
	"math/rand/v2"

	"github.com/ai-arena/arenad/arena/spec"
	"github.com/ai-arena/arenad/datasets"
	"github.com/ai-arena/arenad/eval"
	"github.com/ai-arena/arenad/eval/dataset"
	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/runner"
	"github.com/ai-arena/arenad/train"
)

// lab is a data set dealt out: the shard that models are judged on, and the rows that trainers have.
type lab struct {
	bench
	job   eval.Job
	shard *dataset.Shard
	want  []uint32
	local *dataset.Set
	made  [][]model // of each recipe, on the same rows
	// copies of models of all recipes, by how much was changed
	mixed, noisy [changes]forged
}

// percents of the answers are changed by copiers.
func percents() [changes]float64 { return [changes]float64{1, 2, 5, 10, 20} }

const changes = 5

// model is a trained model and what it answers.
type model struct {
	file    []byte
	answers []uint32
	right   float64
}

func newLab(b bench) (*lab, error) {
	set, err := datasets.Open(b.data)
	if err != nil {
		return nil, err
	}
	parts, err := dataset.Split(dataset.Hash{1}, set.Table.Rows, b.shard, set.Table.Rows-b.shard)
	if err != nil {
		return nil, err
	}
	last := set.Select("last", parts[0])
	last.Manifest.Salt = dataset.Hash{2}
	var file bytes.Buffer
	c, err := dataset.WriteShard(&file, last)
	if err != nil {
		return nil, err
	}
	l := &lab{bench: b, local: set.Select("local", parts[1])}
	if l.shard, err = dataset.ReadShard(&file, c); err != nil {
		return nil, err
	}
	if l.want, err = l.shard.Classes(); err != nil {
		return nil, err
	}
	t, err := spec.Parse(fmt.Appendf(nil, `
name: %s
kind: classification
input: [{column: pixels, name: input, shape: [0, %d], scale: %g}]
labels: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
`, b.data, l.width(), b.scale))
	if err != nil {
		return nil, err
	}
	l.job, err = eval.FromSpec(t, uint32(b.shard)) //nolint:gosec // a positive count
	return l, err
}

func (l *lab) width() int { return l.local.Table.Column("pixels").Elements() }

// deal gives a trainer its rows.
func (l *lab) deal(from, rows int) (train.Data, error) {
	classes, err := l.local.Classes()
	if err != nil {
		return train.Data{}, err
	}
	pixels, n := l.local.Table.Column("pixels").U8, l.width()
	d := train.Data{Shape: []int{n}, Classes: 10, X: make([]float32, rows*n), Y: make([]int32, rows)}
	for i := range rows {
		at := (from + i) % l.local.Table.Rows
		d.Y[i] = int32(classes[at]) //nolint:gosec // 0..9
		for k := range n {
			d.X[i*n+k] = float32(pixels[at*n+k]) * l.scale
		}
	}
	return d, nil
}

// train makes a model of a recipe from rows that begin at from.
func (l *lab) train(ctx context.Context, r recipe, seed byte, from int) (model, error) {
	d, err := l.deal(from, r.rows)
	if err != nil {
		return model{}, err
	}
	r.Seed[0] = seed
	file, _, err := train.Run(ctx, r.Config, d, nil)
	if err != nil {
		return model{}, err
	}
	return l.judge(ctx, file)
}

// judge is what a committee of the final stage finds.
func (l *lab) judge(ctx context.Context, file []byte) (model, error) {
	res, err := eval.Evaluate(ctx, runner.InProcess{}, l.job, file, l.shard, nil)
	if err != nil {
		return model{}, err
	}
	if res.Status != eval.Scored {
		return model{}, fmt.Errorf("%s: %s", res.Reason, res.Detail)
	}
	return model{file: file, answers: res.Predictions, right: l.right(res.Predictions)}, nil
}

// right is the share of right answers.
func (l *lab) right(answers []uint32) float64 {
	n := 0
	for i, c := range answers {
		if c == l.want[i] {
			n++
		}
	}
	return float64(n) / float64(len(answers))
}

// overlap is eval.Compare on answers.
func (l *lab) overlap(a, b []uint32) eval.Overlap {
	o := eval.Overlap{Rows: uint64(len(a))}
	for i, want := range l.want {
		if a[i] != want || b[i] != want {
			o.Either++
		}
		if a[i] != want && a[i] == b[i] {
			o.Both++
		}
	}
	return o
}

// recipe trains by the recipe with that index: on the same rows with several seeds, and on rows of their own.
func (l *lab) recipe(ctx context.Context, index, seeds int, honest *table) error {
	r := l.recipes[index]
	var same, apart []model
	for i := range seeds {
		m, err := l.train(ctx, r, byte(i+1), 0) //nolint:gosec // a few
		if err != nil {
			return err
		}
		same = append(same, m)
		if m, err = l.train(ctx, r, byte(i+101), i*r.rows); err != nil { //nolint:gosec // a few
			return err
		}
		apart = append(apart, m)
	}
	l.made = append(l.made, same)
	name := func(what string) []string { return []string{l.data, r.name + what, fmt.Sprint(r.rows), accuracy(same)} }
	honest.add(name(", other seed"), l.pairs(same, same))
	if seeds*r.rows <= l.local.Table.Rows {
		honest.add(name(", other seed and rows"), l.pairs(apart, apart))
	}
	for at, percent := range percents() {
		for i, m := range same {
			l.forge(&l.mixed[at], m, mix(m.answers, apart[i].answers, percent/100, uint64(i)))
			if i >= 2 {
				continue // the search for the noise takes its time
			}
			answers, err := l.disturb(ctx, m, percent/100, uint64(i))
			if err != nil {
				return err
			}
			l.forge(&l.noisy[at], m, answers)
		}
	}
	return nil
}

// forgeries are the copies of models of all recipes.
func (l *lab) forgeries(copies *table) {
	for i, percent := range percents() {
		copies.add([]string{l.data, fmt.Sprintf("%g %% of the rows answered by a rival", percent), l.mixed[i].points()}, l.mixed[i].found)
	}
	for i, percent := range percents() {
		copies.add([]string{l.data, fmt.Sprintf("noise on the weights that changes %g %% of the answers", percent), l.noisy[i].points()}, l.noisy[i].found)
	}
}

// forged are copies: what they share with their originals, and how much better they are.
type forged struct {
	found []eval.Overlap
	gain  float64
}

func (l *lab) forge(f *forged, original model, answers []uint32) {
	f.found = append(f.found, l.overlap(original.answers, answers))
	f.gain += l.right(answers) - original.right
}

func (f *forged) points() string { return fmt.Sprintf("%+.1f", 100*f.gain/float64(len(f.found))) }

// rivals compares models of different recipes, all with the same rows at hand.
func (l *lab) rivals(honest *table) {
	var all []eval.Overlap
	for i := range l.made {
		for j := range i {
			all = append(all, l.pairs(l.made[i], l.made[j])...)
		}
	}
	honest.add([]string{l.data, "two different ones, same rows", "", ""}, all)
}

// pairs compares each of a with each of b; with itself each pair once.
func (l *lab) pairs(a, b []model) (all []eval.Overlap) {
	for i := range a {
		for j := range b {
			if &a[0] != &b[0] || j < i {
				all = append(all, l.overlap(a[i].answers, b[j].answers))
			}
		}
	}
	return all
}

// mix gives a share of the rows the answers of another model: what the simulation's copiers do.
func mix(own, other []uint32, share float64, seed uint64) []uint32 {
	rng, out := rand.New(rand.NewPCG(seed, 1)), make([]uint32, len(own))
	for i := range own {
		if out[i] = own[i]; rng.Float64() < share {
			out[i] = other[i]
		}
	}
	return out
}

// disturb gives the answers of a model with so much noise on its weights that a share of them is another.
func (l *lab) disturb(ctx context.Context, m model, share float64, seed uint64) (answers []uint32, err error) {
	low, high := 0.0, 1.0
	for range 9 {
		sigma := (low + high) / 2
		file, err := disturbed(m.file, sigma, seed)
		if err != nil {
			return nil, err
		}
		other, err := l.judge(ctx, file)
		if err != nil {
			return nil, err
		}
		changed := 0
		for i := range m.answers {
			if m.answers[i] != other.answers[i] {
				changed++
			}
		}
		answers = other.answers
		if float64(changed) < share*float64(len(m.answers)) {
			low = sigma
		} else {
			high = sigma
		}
	}
	return answers, nil
}

// disturbed is a model with normal noise of so many times its own size on each weight.
func disturbed(file []byte, sigma float64, seed uint64) ([]byte, error) {
	m, err := onnx.Parse(file)
	if err != nil {
		return nil, err
	}
	rng := rand.New(rand.NewPCG(seed, 2))
	for i := range m.Graph.Initializers {
		t := &m.Graph.Initializers[i]
		if t.DType != onnx.Float32 {
			continue
		}
		raw := bytes.Clone(t.Raw)
		for at := 0; at < len(raw); at += 4 {
			w := math.Float32frombits(binary.LittleEndian.Uint32(raw[at:]))
			w *= float32(1 + sigma*rng.NormFloat64())
			binary.LittleEndian.PutUint32(raw[at:], math.Float32bits(w))
		}
		t.Raw = raw
	}
	return m.Marshal(), nil
}
