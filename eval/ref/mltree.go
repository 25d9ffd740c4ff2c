package ref

import (
	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/onnx/infer"
)

// leafOf walks a tree for one row. Comparing numbers of binary32 in binary64 gives what comparing them as they are does.
func leafOf(nodes []infer.TreeNode, at int32, row []float64) *infer.TreeNode {
	for {
		n := &nodes[at]
		if n.Mode == infer.TreeLeaf {
			return n
		}
		v := row[n.Feature]
		var yes bool
		switch n.Mode {
		case infer.TreeLEQ:
			yes = v <= n.Value
		case infer.TreeLT:
			yes = v < n.Value
		case infer.TreeGTE:
			yes = v >= n.Value
		case infer.TreeGT:
			yes = v > n.Value
		case infer.TreeEQ:
			yes = v == n.Value
		case infer.TreeNEQ:
			yes = v != n.Value
		}
		if v != v {
			yes = n.Missing // whatever the mode: a comparison with NaN says nothing
		}
		at = n.False
		if yes {
			at = n.True
		}
	}
}

// widen writes a row of features in binary64: floats as they are, integers rounded to binary32 first.
func widen(dst []float64, t *Tensor, lo int) {
	switch t.DType {
	case onnx.Float32:
		for i, v := range t.F32[lo : lo+len(dst)] {
			dst[i] = float64(v)
		}
	case onnx.Float64:
		copy(dst, t.F64[lo:])
	case onnx.Int64:
		for i, v := range t.I64[lo : lo+len(dst)] {
			dst[i] = float64(float32(v))
		}
	case onnx.Int32:
		for i, v := range t.I32[lo : lo+len(dst)] {
			dst[i] = float64(float32(v))
		}
	}
}

// forestSums adds up the leaves that a row reaches, by target, tree after tree, in binary64; then the average; base values come last.
// seen has as many elements as sums.
func forestSums(f *infer.Forest, row, sums, seen []float64) {
	clear(sums)
	clear(seen)
	for _, root := range f.Roots {
		leaf := leafOf(f.Nodes, root, row)
		for _, w := range f.Leaves[leaf.True:leaf.False] {
			s := &sums[w.Target]
			switch {
			case f.Aggregate == infer.AggregateSum || f.Aggregate == infer.AggregateAverage:
				*s += w.Weight
			case seen[w.Target] == 0:
				*s, seen[w.Target] = w.Weight, 1
			case f.Aggregate == infer.AggregateMin:
				*s = min(*s, w.Weight)
			default:
				*s = max(*s, w.Weight)
			}
		}
	}
	if f.Aggregate == infer.AggregateAverage {
		for i := range sums {
			sums[i] /= float64(len(f.Roots))
		}
	}
}

func treeRegressor(x *exec) error {
	f, in, out := x.step.Params.(*infer.Forest), x.in(0), x.out(0)
	wide := x.p.scratch64(f.Features + 2*f.Targets)
	row, sums, e := wide[:f.Features], wide[f.Features:f.Features+f.Targets], wide[f.Features+f.Targets:]
	for r := range f.Rows {
		widen(row, in, r*f.Features)
		forestSums(f, row, sums, e)
		dst := out.F32[r*f.Targets : (r+1)*f.Targets]
		for i, s := range sums {
			if f.Base != nil {
				s += f.Base[i]
			}
			dst[i] = float32(s)
		}
		post(f.Post, dst, e)
	}
	return nil
}

func treeClassifier(x *exec) error {
	f, in := x.step.Params.(*infer.Forest), x.in(0)
	wide := x.p.scratch64(f.Features + 2*f.Targets)
	row, sums, e := wide[:f.Features], wide[f.Features:f.Features+f.Targets], wide[f.Features+f.Targets:]
	scores := x.p.scratch(f.Targets)
	for r := range f.Rows {
		widen(row, in, r*f.Features)
		forestSums(f, row, sums, e)
		var class int
		if f.One {
			class = oneOfTwo(f, sums, scores, e)
		} else {
			for i, s := range sums {
				if f.Base != nil {
					s += f.Base[i]
				}
				scores[i] = float32(s)
			}
			class = largest(scores)
			post(f.Post, scores, e)
		}
		x.classified(r, f.Labels[class], scores)
	}
	return nil
}

// oneOfTwo scores two classes by the only sum there is. It is the second class's: a probability when no weight is negative, which then
// decides from 0.5 on, else a number whose sign does.
func oneOfTwo(f *infer.Forest, sums []float64, scores []float32, e []float64) int {
	s := sums[0] + sums[1] // one of them got no weights
	if n := len(f.Base); n > 0 {
		s += f.Base[n-1]
	}
	v, class := float32(s), 0
	if v > 0 && !f.Positive || v > 0.5 {
		class = 1
	}
	scores[0], scores[1] = 0, v
	switch {
	case !f.Pair:
		post(f.Post, scores, e)
	case f.Positive && f.Post != infer.PostLogistic:
		scores[0] = 1 - v
	default:
		scores[0] = v
		pair(f.Post, scores)
	}
	return class
}
