package infer

import (
	"slices"
	"strings"

	"github.com/ai-arena/arenad/eval/onnx"
)

func recurrentOps() []Operator {
	return []Operator{
		{"RNN", 2, 7, 0, 3, 6, 2, recurrent, ""},
		{"GRU", 2, 7, 0, 3, 6, 2, recurrent, ""},
		{"LSTM", 2, 7, 0, 3, 8, 3, recurrent, ""},
	}
}

// Recurrent is the geometry of RNN (1 gate), GRU (3) and LSTM (4).
type Recurrent struct {
	Seq, Batch, In, Hidden, Dirs, Gates int
	BatchFirst                          bool
	Backward                            []bool       // per direction
	Acts                                [][]GateFunc // per direction
	Clip                                float32      // 0: none
	InputForget                         bool         // LSTM: f = 1 - i
	ResetAfter                          bool         // GRU: linear_before_reset
}

// GateFunc is a function of a gate, by its name in lower case.
type GateFunc struct {
	Func        string
	Alpha, Beta float32
}

func recurrent(c *call) error {
	if err := c.types(floats, 0, 1, 2, 3, 5, 6, 7); err != nil {
		return err
	}
	x, w := c.val(0), c.val(1)
	if len(x.Shape) != 3 || len(w.Shape) != 3 {
		return c.shapeError("input and weights have shapes %v and %v instead of 3 dimensions each", x.Shape, w.Shape)
	}
	p := Recurrent{Seq: x.Shape[0], Batch: x.Shape[1], In: x.Shape[2], Dirs: w.Shape[0], Gates: map[string]int{"RNN": 1, "GRU": 3, "LSTM": 4}[c.node.Op]}
	if err := c.recurrentAttrs(&p); err != nil {
		return err
	}
	if p.BatchFirst {
		p.Seq, p.Batch = p.Batch, p.Seq
	}
	state := []int{p.Dirs, p.Batch, p.Hidden}
	y := []int{p.Seq, p.Dirs, p.Batch, p.Hidden}
	if p.BatchFirst {
		state = []int{p.Batch, p.Dirs, p.Hidden}
		y = []int{p.Batch, p.Seq, p.Dirs, p.Hidden}
	}
	g := p.Gates * p.Hidden
	for i, want := range [][]int{1: {p.Dirs, g, p.In}, 2: {p.Dirs, g, p.Hidden}, 3: {p.Dirs, 2 * g}, 4: {p.Batch}, 5: state, 6: state, 7: {p.Dirs, 3 * p.Hidden}} {
		if i > 0 && c.has(i) && !slices.Equal(c.val(i).Shape, want) {
			return c.shapeError("input %d has shape %v instead of %v", i, c.val(i).Shape, want)
		}
	}
	if c.has(4) && c.val(4).DType != onnx.Int32 {
		return c.refuse(onnx.VetOp, "sequence lengths are %s instead of int32", c.val(4).DType)
	}
	c.params = p
	rows := c.rowsOf(0, 1, 2, 3, 4, 5, 6, 7)
	if rows == Separate && (!p.BatchFirst || !c.apart(0, 4, 5, 6) || c.rowsOf(1, 2, 3, 7) != Fixed) {
		rows = Mixed // the batch is not axis 0
	}
	c.result(x.DType, y, rows)
	c.resultAt(1, x.DType, state, rows)
	c.resultAt(2, x.DType, state, rows)
	for _, s := range [][]int{y, state} {
		if _, err := c.checkShape(s); err != nil {
			return err
		}
	}
	return c.cost(p.Seq, p.Batch, p.Dirs, g, p.In+p.Hidden)
}

func (c *call) recurrentAttrs(p *Recurrent) error {
	var err error
	if p.Hidden, err = c.int("hidden_size", c.val(2).lastDim()); err != nil {
		return err
	}
	if p.Clip, err = c.float32("clip", 0); err != nil {
		return err
	}
	if c.opset >= 14 {
		if p.BatchFirst, err = c.flag("layout", false); err != nil {
			return err
		}
	}
	direction, err := c.text("direction", "forward")
	if err != nil {
		return err
	}
	switch direction {
	case "forward":
		p.Backward = []bool{false}
	case "reverse":
		p.Backward = []bool{true}
	case "bidirectional":
		p.Backward = []bool{false, true}
	default:
		return c.refuse(onnx.VetOp, "direction %.64q", direction)
	}
	if p.Dirs != len(p.Backward) || p.Hidden < 1 || p.Clip < 0 || p.Clip != p.Clip {
		return c.shapeError("%d directions in the weights, direction %q, hidden size %d, clip %v", p.Dirs, direction, p.Hidden, p.Clip)
	}
	functions := []string{"tanh"}
	switch p.Gates {
	case 3:
		functions = []string{"sigmoid", "tanh"}
		if p.ResetAfter, err = c.flag("linear_before_reset", false); err != nil {
			return err
		}
	case 4:
		functions = []string{"sigmoid", "tanh", "tanh"}
		if p.InputForget, err = c.flag("input_forget", false); err != nil {
			return err
		}
	}
	p.Acts, err = c.activations(p.Dirs, functions)
	return err
}

// activations reads the functions of all directions; alphas and betas are taken in the order of the functions that have one.
func (c *call) activations(dirs int, def []string) ([][]GateFunc, error) {
	names := slices.Repeat(def, dirs)
	a, err := c.attr("activations", onnx.AttrStrings)
	if err != nil {
		return nil, err
	}
	if a != nil && len(a.Strings) > 0 {
		if len(a.Strings) != len(names) {
			return nil, c.refuse(onnx.VetOp, "%d activations instead of %d", len(a.Strings), len(names))
		}
		for i, s := range a.Strings {
			names[i] = strings.ToLower(string(s))
		}
	}
	alphas, err := c.floatList("activation_alpha")
	if err != nil {
		return nil, err
	}
	betas, err := c.floatList("activation_beta")
	if err != nil {
		return nil, err
	}
	take := func(list *[]float32, def float32) float32 {
		if len(*list) == 0 {
			return def
		}
		v := (*list)[0]
		*list = (*list)[1:]
		return v
	}
	out := make([][]GateFunc, dirs)
	for i, name := range names {
		f := GateFunc{Func: name}
		switch name {
		case "sigmoid", "tanh", "relu", "softsign", "softplus":
		case "leakyrelu":
			f.Alpha = take(&alphas, 0.01)
		case "thresholdedrelu", "elu":
			f.Alpha = take(&alphas, 1)
		case "hardsigmoid":
			f.Alpha, f.Beta = take(&alphas, 0.2), take(&betas, 0.5)
		case "affine", "scaledtanh":
			f.Alpha, f.Beta = take(&alphas, 1), take(&betas, 0)
		default:
			return nil, c.refuse(onnx.VetOp, "activation %.64q is not supported", name)
		}
		d := i / len(def)
		out[d] = append(out[d], f)
	}
	return out, nil
}
