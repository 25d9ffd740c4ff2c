package infer

import (
	"slices"
)

// Broadcast joins two shapes as NumPy does: aligned at the last axis, 1 stretches. False when they do not fit.
func Broadcast(a, b []int) ([]int, bool) {
	if len(a) < len(b) {
		a, b = b, a
	}
	out := slices.Clone(a)
	for i := range b {
		d := &out[len(a)-len(b)+i]
		switch {
		case *d == b[i] || b[i] == 1:
		case *d == 1:
			*d = b[i]
		default:
			return nil, false
		}
	}
	return out, true
}

// broadcastRows is the state of an element-wise result: rows stay apart when each batched operand has the batch at axis 0 of the
// result, and each fixed one is the same along it.
func broadcastRows(out []int, in ...*Value) Rows {
	r := Fixed
	for _, v := range in {
		switch {
		case v.Rows == Fixed && (len(v.Shape) < len(out) || len(out) == 0 || v.Shape[0] == 1):
		case v.Rows == Fixed:
			// Row i meets element i of a constant: it depends on its place in the batch as well.
			r = max(r, Fixed)
			if slices.ContainsFunc(in, func(o *Value) bool { return o.Rows != Fixed }) {
				return Mixed
			}
		case v.Rows == Mixed || len(v.Shape) != len(out) || v.Shape[0] != out[0]:
			return Mixed
		default:
			r = Separate
		}
	}
	return r
}

func product(shape []int) int {
	n := 1
	for _, d := range shape {
		n *= d
	}
	return n
}

// sameRows keeps Separate only if axis 0 is still the whole batch.
func sameRows(in *Value, out []int) Rows {
	if in.Rows == Separate && (len(out) == 0 || out[0] != in.Shape[0]) {
		return Mixed
	}
	return in.Rows
}
