package infer

import (
	"slices"
	"strings"
)

func einsumOps() []Operator {
	return []Operator{{"Einsum", 2, 12, 0, 1, 64, 1, einsum, ""}}
}

// Einsum is an equation at known shapes. Steps are by operand, then by axis of Out or Sum; a label that an operand does not have
// has step 0, one that it has twice has the sum of both steps.
type Einsum struct {
	Out, Sum           []int
	OutSteps, SumSteps [][]int
}

func einsum(c *call) error {
	if err := c.types(numbers); err != nil {
		return err
	}
	equation, err := c.text("equation", "")
	if err != nil {
		return err
	}
	e := equationOf{c: c, size: make(map[int]int)}
	p, err := e.read(strings.ReplaceAll(equation, " ", ""))
	if err != nil {
		return err
	}
	c.params = p
	c.result(c.val(0).DType, p.Out, e.rows())
	if _, err := c.checkShape(p.Out); err != nil {
		return err
	}
	return c.cost(slices.Concat(p.Out, p.Sum)...)
}

// ellipsis stands for the axes that a "..." covers: ellipsis is the last one, ellipsis+1 the one before.
const ellipsis = 1 << 8

// equationOf is an equation while it is read.
type equationOf struct {
	c      *call
	labels [][]int // by operand, a label for each axis
	out    []int
	order  []int       // labels as they first appear
	size   map[int]int // by label
}

func (e *equationOf) fault() error { return e.c.shapeError("the equation does not fit its operands") }

func (e *equationOf) read(equation string) (Einsum, error) {
	var p Einsum
	left, right, explicit := strings.Cut(equation, "->")
	terms := strings.Split(left, ",")
	if len(terms) != len(e.c.in) {
		return p, e.fault()
	}
	for k, t := range terms {
		if !e.c.has(k) {
			return p, e.fault()
		}
		list, ok := termLabels(t, len(e.c.val(k).Shape))
		if !ok || !e.measure(list, e.c.val(k).Shape) {
			return p, e.fault()
		}
		e.labels = append(e.labels, list)
	}
	if !e.result(right, explicit) {
		return p, e.fault()
	}
	var sum []int
	for _, l := range e.order {
		if !slices.Contains(e.out, l) {
			sum = append(sum, l)
			p.Sum = append(p.Sum, e.size[l])
		}
	}
	p.Out = make([]int, len(e.out))
	for i, l := range e.out {
		p.Out[i] = e.size[l]
	}
	for k, list := range e.labels {
		p.OutSteps = append(p.OutSteps, labelSteps(e.out, list, e.c.val(k).Shape))
		p.SumSteps = append(p.SumSteps, labelSteps(sum, list, e.c.val(k).Shape))
	}
	return p, nil
}

// termLabels turns "ij" or "...ij" into one label for each of rank axes.
func termLabels(term string, rank int) ([]int, bool) {
	before, after, dots := strings.Cut(term, "...")
	covered := rank - len(before) - len(after)
	if covered < 0 || covered > 0 && !dots {
		return nil, false
	}
	var out []int
	for i := range len(before) {
		out = append(out, int(before[i]))
	}
	for i := range covered {
		out = append(out, ellipsis+covered-1-i)
	}
	for i := range len(after) {
		out = append(out, int(after[i]))
	}
	for _, l := range out {
		if l < ellipsis && (l < 'A' || l > 'z' || l > 'Z' && l < 'a') {
			return nil, false
		}
	}
	return out, true
}

// measure notes the sizes of the labels; 1 stretches only under an ellipsis.
func (e *equationOf) measure(list, shape []int) bool {
	for d, l := range list {
		n := shape[d]
		have, known := e.size[l]
		switch {
		case !known:
			e.order = append(e.order, l)
			e.size[l] = n
		case have == n || l >= ellipsis && n == 1:
		case l >= ellipsis && have == 1:
			e.size[l] = n
		default:
			return false
		}
	}
	return true
}

// result finds the labels of the output. Without "->" they are the axes of the ellipsis, then the letters that appear once, sorted.
func (e *equationOf) result(right string, explicit bool) bool {
	covered := 0
	count := make(map[int]int)
	for _, list := range e.labels {
		for _, l := range list {
			count[l]++
			covered = max(covered, l-ellipsis+1)
		}
	}
	if !explicit {
		for i := range covered {
			e.out = append(e.out, ellipsis+covered-1-i)
		}
		for l := int('A'); l <= 'z'; l++ {
			if count[l] == 1 {
				e.out = append(e.out, l)
			}
		}
		return true
	}
	rank := len(right)
	switch {
	case strings.Contains(right, "..."):
		rank += covered - len("...")
	case covered > 0:
		return false
	}
	var ok bool
	if e.out, ok = termLabels(right, rank); !ok {
		return false
	}
	for i, l := range e.out {
		if _, known := e.size[l]; !known || slices.Contains(e.out[:i], l) {
			return false
		}
	}
	return true
}

func labelSteps(want, have, shape []int) []int {
	steps := make([]int, len(want))
	whole := Strides(shape, shape)
	for i, l := range want {
		for d, h := range have {
			if h == l && shape[d] != 1 {
				steps[i] += whole[d]
			}
		}
	}
	return steps
}

// rows: the batch stays apart when it is the first label of the output and of each operand that hangs on it, and of no other.
func (e *equationOf) rows() Rows {
	r := Fixed
	for k, list := range e.labels {
		v := e.c.val(k)
		if len(e.out) == 0 {
			if v.Rows != Fixed {
				return Mixed
			}
			continue
		}
		switch at := slices.Index(list, e.out[0]); {
		case v.Rows == Mixed:
			return Mixed
		case v.Rows == Separate && (at != 0 || slices.Contains(list[1:], e.out[0]) || v.Shape[0] != e.size[e.out[0]]):
			return Mixed
		case v.Rows == Separate:
			r = Separate
		}
	}
	if r == Separate {
		for k, list := range e.labels {
			if e.c.val(k).Rows == Fixed && slices.Contains(list, e.out[0]) {
				return Mixed
			}
		}
	}
	return r
}
