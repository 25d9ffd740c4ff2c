package ref

import (
	"math"
	"slices"

	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/onnx/infer"
)

// bound is a plan whose values have their place in memory.
type bound struct {
	plan   *infer.Plan
	values []Tensor // by value index
	root   []int    // the value whose memory a value shares, itself if none
	slot   []int    // by value index: the float32 slot, or none
	sizes  []int    // elements that each slot must hold
	skip   []bool   // by step: nothing to compute
	given  []bool   // by value index: memory of the caller or of the constants, read only
	shared []int    // values that share the memory of another, in the order of the steps
	ready  bool     // the values point at the program's slots as they are now
	copies []Tensor // outputs that would otherwise be memory that is not ours
}

const none = -1

// sharing operators only change the shape.
func sharing(op string) bool {
	switch op {
	case "Identity", "Dropout", "Flatten", "Reshape", "Squeeze", "Unsqueeze":
		return true
	}
	return false
}

// inPlace operators read each element before they write it, at the same place.
func inPlace(op string) bool {
	switch op {
	case "Neg", "Abs", "Sqrt", "Exp", "Log", "Relu", "LeakyRelu", "Sigmoid", "Tanh", "Softplus", "Erf", "Clip", "Add", "Sub", "Mul", "Div",
		"BatchNormalization":
		return true
	}
	return false
}

// bind gives every value of a plan its memory: values whose lifetimes do not overlap share a slot.
func (p *Program) bind(plan *infer.Plan) *bound {
	n := len(plan.Values)
	b := &bound{
		plan: plan, values: make([]Tensor, n), root: make([]int, n), slot: make([]int, n),
		skip: make([]bool, len(plan.Steps)), given: make([]bool, n),
	}
	for id := range plan.Values {
		v := &plan.Values[id]
		b.values[id] = Tensor{DType: v.DType, Shape: v.Shape}
		b.root[id], b.slot[id] = id, none
	}
	for id, t := range p.consts {
		b.values[id].F32, b.values[id].I64 = t.F32, t.I64
		b.given[id] = true
	}
	for _, id := range plan.Inputs {
		b.given[id] = true
	}
	for s := range plan.Steps {
		st := &plan.Steps[s]
		out := st.Out[0]
		v := &plan.Values[out]
		switch {
		case v.Const != nil: // a Constant node
			if _, ok := p.consts[out]; !ok {
				p.consts[out] = decode(v.Const)
			}
			b.values[out].F32, b.values[out].I64 = p.consts[out].F32, p.consts[out].I64
			b.given[out], b.skip[s] = true, true
		case v.Known:
			b.values[out].I64 = v.Ints
			b.given[out], b.skip[s] = true, true
		case sharing(st.Node.Op):
			b.root[out] = b.root[st.In[0]]
			b.shared = append(b.shared, out)
			b.skip[s] = true
		case v.DType == onnx.Int64:
			b.values[out].I64 = make([]int64, v.Len())
		}
	}
	b.assign()
	return b
}

// assign hands out slots in the order of the steps and takes them back after the last use.
func (b *bound) assign() {
	steps := b.plan.Steps
	last := make([]int, len(b.plan.Values))
	for s := range steps {
		for _, id := range append(slices.Clone(steps[s].In), steps[s].Out[0]) {
			if id != infer.Absent {
				last[b.root[id]] = s
			}
		}
	}
	for _, id := range b.plan.Outputs {
		last[b.root[id]] = len(steps)
	}
	var free []int
	for s := range steps {
		st := &steps[s]
		out := st.Out[0]
		if v := &b.plan.Values[out]; !b.skip[s] && v.DType == onnx.Float32 {
			b.slot[out] = b.reuse(s, st, last)
			if b.slot[out] == none {
				b.slot[out] = b.take(&free, v.Len())
			}
		}
		taken := b.slot[out]
		for _, id := range append(slices.Clone(st.In), out) {
			if id == infer.Absent {
				continue
			}
			r := b.root[id]
			if k := b.slot[r]; k != none && last[r] == s && !slices.Contains(free, k) && (k != taken || r == out) {
				free = append(free, k)
			}
		}
	}
}

// reuse finds an operand that dies here and whose memory the result may overwrite.
func (b *bound) reuse(s int, st *infer.Step, last []int) int {
	if !inPlace(st.Node.Op) {
		return none
	}
	for _, id := range st.In {
		if id == infer.Absent {
			continue
		}
		r := b.root[id]
		if b.slot[r] != none && last[r] == s && slices.Equal(b.plan.Values[id].Shape, b.plan.Values[st.Out[0]].Shape) {
			return b.slot[r]
		}
	}
	return none
}

// take picks the smallest free slot that is large enough, else grows the largest, else adds one.
func (b *bound) take(free *[]int, n int) int {
	best := none
	for i, k := range *free {
		if best == none {
			best = i
			continue
		}
		have, size := b.sizes[(*free)[best]], b.sizes[k]
		if have < n && size > have || size >= n && size < have {
			best = i
		}
	}
	if best == none {
		b.sizes = append(b.sizes, n)
		return len(b.sizes) - 1
	}
	k := (*free)[best]
	*free = slices.Delete(*free, best, best+1)
	b.sizes[k] = max(b.sizes[k], n)
	return k
}

// fits tells whether the plan was made for these shapes.
func (b *bound) fits(in []Tensor) bool {
	for i, id := range b.plan.Inputs {
		v := &b.values[id]
		if v.DType != in[i].DType || !slices.Equal(v.Shape, in[i].Shape) {
			return false
		}
		if n := b.plan.Values[id].Len(); n != len(in[i].F32)+len(in[i].I64) {
			return false
		}
	}
	return true
}

// attach points the values at the program's slots, growing them first. Plans of one program share the slots.
func (b *bound) attach(p *Program) {
	for k, n := range b.sizes {
		if k == len(p.slots) {
			p.slots = append(p.slots, nil)
		}
		if len(p.slots[k]) < n {
			p.slots[k] = make([]float32, n)
			for _, o := range p.plans {
				o.ready = false
			}
		}
	}
	if b.ready {
		return
	}
	b.ready = true
	for id := range b.values {
		if k := b.slot[id]; k != none {
			b.values[id].F32 = p.slots[k][:b.plan.Values[id].Len()]
		}
	}
	for _, id := range b.shared { // in order, so that a chain resolves
		b.share(id)
	}
}

func (b *bound) share(id int) {
	r := &b.values[b.root[id]]
	b.values[id].F32, b.values[id].I64 = r.F32, r.I64
}

// set points an input, and what shares its memory, at the caller's data.
func (b *bound) set(id int, t Tensor) {
	b.values[id].F32, b.values[id].I64 = t.F32, t.I64
	for _, other := range b.shared {
		if b.root[other] == id {
			b.share(other)
		}
	}
}

// results collects the outputs with every NaN in its canonical form (rule A10).
func (b *bound) results() []Tensor {
	if b.copies == nil {
		b.copies = make([]Tensor, len(b.plan.Outputs))
	}
	for i, id := range b.plan.Outputs {
		v := b.values[id]
		if b.given[b.root[id]] {
			v.F32 = append(b.copies[i].F32[:0], v.F32...)
			v.I64 = append(b.copies[i].I64[:0], v.I64...)
		}
		canonical(v.F32)
		b.copies[i] = v
	}
	return b.copies
}

func canonical(v []float32) {
	for i, x := range v {
		if x != x {
			v[i] = math.Float32frombits(0x7fc00000)
		}
	}
}
