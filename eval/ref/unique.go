package ref

import (
	"slices"

	"github.com/ai-arena/arenad/eval/onnx/infer"
)

// unique finds the distinct elements, or slices along an axis.
func unique(x *exec) error {
	kernels := perType[func(x *exec) distinct]{
		distinctOf[float32], distinctOf[float64], distinctOf[int64], distinctOf[int32], distinctOf[int16], distinctOf[int8],
		distinctOf[uint64], distinctOf[uint32], distinctOf[uint16], distinctOf[uint8],
	}
	in, p := x.in(0), x.step.Params.(infer.Unique)
	d := kernels.of(in.DType)(x)
	n := len(d.first)
	shape, outer, inner, axis := []int{n}, 1, 1, in.Len()
	if p.Axis >= 0 {
		shape = slices.Clone(in.Shape)
		shape[p.Axis] = n
		outer, inner, axis = size(in.Shape[:p.Axis]), size(in.Shape[p.Axis+1:]), in.Shape[p.Axis]
	}
	if x.wants(0) {
		for o := range outer {
			for k, i := range d.first {
				copyRun(x.out(0), (o*n+k)*inner, in, (o*axis+int(i))*inner, 1, inner)
			}
		}
		x.resize(0, shape...)
	}
	for i, list := range [][]int64{1: d.first, 2: d.inverse, 3: d.counts} {
		if i > 0 && x.wants(i) {
			copy(x.out(i).I64, list)
			x.resize(i, len(list))
		}
	}
	return nil
}

// distinctOf collects the items: the elements, or the slices with their elements in row-major order.
func distinctOf[T element](x *exec) distinct {
	in, src, p := x.in(0), view[T](x.in(0)), x.step.Params.(infer.Unique)
	if p.Axis < 0 {
		return distinctItems(len(src), func(i int) []T { return src[i : i+1] }, p.Sorted)
	}
	outer, inner, axis := size(in.Shape[:p.Axis]), size(in.Shape[p.Axis+1:]), in.Shape[p.Axis]
	return distinctItems(axis, func(i int) []T {
		item := make([]T, 0, outer*inner)
		for o := range outer {
			item = append(item, src[(o*axis+i)*inner:(o*axis+i+1)*inner]...)
		}
		return item
	}, p.Sorted)
}

// distinct are the results of Unique over items of size elements.
type distinct struct {
	first   []int64 // for each distinct item, where it is first
	inverse []int64 // for each item, its place among the distinct ones
	counts  []int64
}

// distinctItems finds the distinct ones of n items: sorted, or in the order of their first appearance. Items are compared element by
// element; -0 equals +0, NaN equals NaN and follows every number.
func distinctItems[T element](n int, item func(i int) []T, sorted bool) distinct {
	order := make([]int, n)
	for i := range order {
		order[i] = i
	}
	items := make([][]T, n)
	for i := range items {
		items[i] = item(i)
	}
	slices.SortStableFunc(order, func(a, b int) int { return compareItems(items[a], items[b]) })
	d := distinct{inverse: make([]int64, n)}
	for k, i := range order {
		if k == 0 || compareItems(items[order[k-1]], items[i]) != 0 {
			d.first = append(d.first, int64(i)) // stable: the first of equals
			d.counts = append(d.counts, 0)
		}
		d.counts[len(d.counts)-1]++
		d.inverse[i] = int64(len(d.first) - 1)
	}
	if !sorted {
		d.byAppearance()
	}
	return d
}

// byAppearance renumbers the distinct items.
func (d *distinct) byAppearance() {
	order := make([]int, len(d.first))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int { return int(d.first[a] - d.first[b]) })
	place := make([]int64, len(order))
	first, counts := make([]int64, len(order)), make([]int64, len(order))
	for to, from := range order {
		place[from] = int64(to)
		first[to], counts[to] = d.first[from], d.counts[from]
	}
	d.first, d.counts = first, counts
	for i, k := range d.inverse {
		d.inverse[i] = place[k]
	}
}

func compareItems[T element](a, b []T) int {
	for i, x := range a {
		y := b[i]
		switch {
		case x < y || x == x && y != y:
			return -1
		case x > y || x != x && y == y:
			return 1
		}
	}
	return 0
}
