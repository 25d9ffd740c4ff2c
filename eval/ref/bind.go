package ref

import (
	"math"
	"slices"

	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/onnx/infer"
	"github.com/ai-arena/arenad/eval/ref/kern"
)

// bound is a plan whose values have their place in memory.
type bound struct {
	plan   *infer.Plan
	ops    []operator // by step
	values []Tensor   // by value index
	root   []int      // the value whose memory a value shares, itself if none
	slot   []int      // by value index: the slot, or none
	sizes  []place    // what each slot must hold
	skip   []bool     // by step: nothing to compute
	fused  []*fusion  // by step: what its kernel does besides
	given  []bool     // by value index: memory of the caller or of the constants, read only
	shared []int      // values that share the memory of another, in the order of the steps
	ready  bool       // the values point at the program's slots as they are now
	copies []Tensor   // outputs that would otherwise be memory that is not ours
}

// place is the need of a slot: so many elements of a storage type.
type place struct {
	storage onnx.DType
	n       int
}

const none = -1

// bind gives every value of a plan its memory: values whose lifetimes do not overlap share a slot.
func (p *Program) bind(plan *infer.Plan) *bound {
	n := len(plan.Values)
	b := &bound{
		plan: plan, ops: make([]operator, len(plan.Steps)), values: make([]Tensor, n), root: make([]int, n), slot: make([]int, n),
		skip: make([]bool, len(plan.Steps)), given: make([]bool, n),
	}
	for id := range plan.Values {
		v := &plan.Values[id]
		b.values[id] = Tensor{DType: v.DType, Shape: v.Shape}
		b.root[id], b.slot[id] = id, none
	}
	for id, t := range p.consts {
		b.values[id].point(&t)
		b.given[id] = true
	}
	for _, id := range plan.Inputs {
		b.given[id] = true
	}
	var into []int
	b.fused, into = p.fuse(plan)
	for s := range plan.Steps {
		st := &plan.Steps[s]
		b.ops[s] = operatorOf(st)
		b.skip[s] = true
		for i, out := range st.Out {
			if out == infer.Absent {
				continue
			}
			v := &plan.Values[out]
			switch {
			case v.Const != nil: // a Constant node, or folded
				b.constant(p, out, v)
			case i == 0 && into[s] != none:
				b.root[out] = b.root[into[s]]
				b.shared = append(b.shared, out)
			case i == 0 && b.ops[s].how == reshape:
				b.root[out] = b.root[st.In[0]]
				b.shared = append(b.shared, out)
			default:
				b.skip[s] = false
			}
		}
	}
	b.assign()
	return b
}

// constant decodes a constant that a node makes; the program keeps it when it is the same for every batch.
func (b *bound) constant(p *Program, id int, v *infer.Value) {
	t, ok := p.consts[id]
	if !ok {
		t, _ = FromONNX(v.Const)
		if v.Rows == infer.Fixed {
			p.consts[id] = t
		}
	}
	b.values[id].point(&t)
	b.given[id] = true
}

// needsSlot tells whether the engine writes a value.
func (b *bound) needsSlot(id int) bool { return id != infer.Absent && !b.given[id] && b.root[id] == id }

// assign hands out slots in the order of the steps and takes them back after the last use.
func (b *bound) assign() {
	steps := b.plan.Steps
	last := make([]int, len(b.plan.Values))
	for s := range steps {
		for _, id := range slices.Concat(steps[s].In, steps[s].Out) {
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
		for i, out := range st.Out {
			if !b.needsSlot(out) {
				continue
			}
			if i == 0 && b.ops[s].how == inPlace {
				b.slot[out] = b.reuse(s, st, last)
			}
			if v := &b.plan.Values[out]; b.slot[out] == none {
				b.slot[out] = b.take(&free, place{storage(v.DType), v.Len()})
			}
		}
		for _, id := range slices.Concat(st.In, st.Out) {
			if id == infer.Absent {
				continue
			}
			r := b.root[id]
			k := b.slot[r]
			// The slot of an operand that this step overwrote belongs to the result now.
			overwritten := st.Out[0] != infer.Absent && r != st.Out[0] && b.slot[st.Out[0]] == k
			if k != none && last[r] == s && !slices.Contains(free, k) && !overwritten {
				free = append(free, k)
			}
		}
	}
}

// reuse finds an operand that dies here and whose memory the result may overwrite.
func (b *bound) reuse(s int, st *infer.Step, last []int) int {
	out := &b.plan.Values[st.Out[0]]
	for _, id := range st.In {
		if id == infer.Absent {
			continue
		}
		r, v := b.root[id], &b.plan.Values[id]
		if b.slot[r] != none && last[r] == s && v.DType == out.DType && slices.Equal(v.Shape, out.Shape) {
			return b.slot[r]
		}
	}
	return none
}

// take picks the smallest free slot of the type that is large enough, else grows the largest, else adds one.
func (b *bound) take(free *[]int, need place) int {
	best := none
	for i, k := range *free {
		if b.sizes[k].storage != need.storage {
			continue
		}
		if best == none {
			best = i
			continue
		}
		have, size := b.sizes[(*free)[best]].n, b.sizes[k].n
		if have < need.n && size > have || size >= need.n && size < have {
			best = i
		}
	}
	if best == none {
		b.sizes = append(b.sizes, need)
		return len(b.sizes) - 1
	}
	k := (*free)[best]
	*free = slices.Delete(*free, best, best+1)
	b.sizes[k].n = max(b.sizes[k].n, need.n)
	return k
}

// fits tells whether the plan was made for these shapes.
func (b *bound) fits(in []Tensor) bool {
	for i, id := range b.plan.Inputs {
		v := &b.plan.Values[id]
		if v.DType != in[i].DType || !slices.Equal(v.Shape, in[i].Shape) {
			return false
		}
	}
	return true
}

// attach points the values at the program's slots, growing them first. Plans of one program share the slots.
func (b *bound) attach(p *Program) {
	for k, need := range b.sizes {
		if k == len(p.slots) {
			p.slots = append(p.slots, Tensor{})
		}
		slot := &p.slots[k]
		if slot.DType != need.storage || slot.Len() < need.n {
			*slot = Tensor{DType: need.storage}
			slot.alloc(need.n)
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
			b.values[id].point(&p.slots[k])
			b.values[id].cut(b.plan.Values[id].Len())
		}
	}
	for _, id := range b.shared { // in order, so that a chain resolves
		b.values[id].point(&b.values[b.root[id]])
	}
}

// set points an input, and what shares its memory, at the caller's data.
func (b *bound) set(id int, t *Tensor) {
	b.values[id].point(t)
	for _, other := range b.shared {
		if b.root[other] == id {
			b.values[other].point(t)
		}
	}
}

// results collects the outputs with every NaN in its canonical form (rule A10).
func (b *bound) results(set kern.Set) []Tensor {
	if b.copies == nil {
		b.copies = make([]Tensor, len(b.plan.Outputs))
	}
	for i, id := range b.plan.Outputs {
		v := b.values[id]
		if b.given[b.root[id]] {
			v.point(&b.copies[i])
			if n := v.count(); v.Len() != n {
				v.alloc(n)
			}
			copyRun(&v, 0, &b.values[id], 0, 1, v.count())
		}
		set.Canonical(v.F32)
		canonical(v.F64, nan64f())
		b.copies[i] = v
	}
	return b.copies
}

func nan64f() float64 { return math.Float64frombits(nan64) }

func canonical[T floating](v []T, nan T) {
	for i, x := range v {
		if x != x {
			v[i] = nan
		}
	}
}
