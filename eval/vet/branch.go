package vet

import (
	"fmt"
	"slices"

	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/onnx/infer"
	"github.com/ai-arena/arenad/eval/ref"
)

// Bounds of folding. Need: Silero VAD nests 6 deep and decides 13 times over graphs of some 50 nodes. Attack: each decision plans what
// its condition hangs on.
const (
	maxBranchDepth = 16
	maxPlanned     = 500_000
)

// brancher replaces each If whose condition is fixed by the model and the batch size by the nodes of the branch that it takes: rule V6.
type brancher struct {
	opsets infer.Opsets
	inputs map[string]infer.Value
	graph  *onnx.Graph
	consts map[string]int // name -> initializer of graph
	writer map[string]int // name -> node of graph

	decisions []bool
	planned   int
}

// fold returns the graph without If nodes, and the decisions that led to it; inputs are the values of l.Inputs.
//
// Errors: *onnx.Refusal with VetControl, or why a condition cannot be planned.
func fold(m *onnx.Model, l *infer.Linked, inputs []infer.Value) (*onnx.Graph, []bool, error) {
	if !slices.ContainsFunc(m.Graph.Nodes, isIf) {
		return m.Graph, nil, nil
	}
	g := *m.Graph
	b := &brancher{
		opsets: infer.OpsetsOf(m), inputs: make(map[string]infer.Value), graph: &g,
		consts: make(map[string]int), writer: make(map[string]int),
	}
	for i, id := range l.Inputs {
		b.inputs[l.Names[id]] = inputs[i]
	}
	g.Nodes, g.Initializers = nil, slices.Clip(g.Initializers)
	for i := range g.Initializers {
		b.consts[g.Initializers[i].Name] = i
	}
	if err := b.inline(m.Graph.Nodes, nil, 0); err != nil {
		return nil, nil, err
	}
	return &g, b.decisions, nil
}

// scope are the names that a branch defines, as they are called in the whole graph; the names of the graph itself stay.
type scope struct {
	names map[string]string
	outer *scope
}

func (s *scope) find(name string) string {
	for ; s != nil; s = s.outer {
		if full, ok := s.names[name]; ok {
			return full
		}
	}
	return name
}

func (s *scope) define(name string, branch int) string {
	if s == nil || name == "" {
		return name
	}
	full := fmt.Sprintf("if %d: %s", branch, name)
	s.names[name] = full
	return full
}

// inline appends nodes of one scope, which branch number n defines.
func (b *brancher) inline(nodes []onnx.Node, s *scope, depth int) error {
	n := len(b.decisions)
	for k := range nodes {
		node := nodes[k]
		if isIf(node) {
			if err := b.choose(k, &node, s, n, depth); err != nil {
				return err
			}
			continue
		}
		node.Inputs, node.Outputs = slices.Clone(node.Inputs), slices.Clone(node.Outputs)
		for i, name := range node.Inputs {
			node.Inputs[i] = s.find(name)
		}
		for i, name := range node.Outputs {
			node.Outputs[i] = s.define(name, n)
		}
		if err := b.add(node); err != nil {
			return err
		}
	}
	return nil
}

func (b *brancher) add(node onnx.Node) error {
	if len(b.graph.Nodes) >= infer.MaxNodes {
		return onnx.Refuse(onnx.VetGraph, "more than %d nodes with the branches that are taken", infer.MaxNodes)
	}
	for _, name := range node.Outputs {
		b.writer[name] = len(b.graph.Nodes)
	}
	b.graph.Nodes = append(b.graph.Nodes, node)
	return nil
}

// choose decides an If and inlines its branch.
func (b *brancher) choose(k int, node *onnx.Node, s *scope, n, depth int) error {
	refuse := func(format string, args ...any) error {
		return onnx.RefuseNode(onnx.VetControl, k, node, format, args...)
	}
	then, other := node.Attr("then_branch"), node.Attr("else_branch")
	if len(node.Inputs) != 1 || then == nil || then.G == nil || other == nil || other.G == nil || len(node.Attrs) != 2 {
		return refuse("want one condition and two branches")
	}
	if depth >= maxBranchDepth {
		return refuse("branches nest deeper than %d", maxBranchDepth)
	}
	taken, err := b.condition(k, node, s.find(node.Inputs[0]))
	if err != nil {
		return err
	}
	b.decisions = append(b.decisions, taken)
	branch := other.G
	if taken {
		branch = then.G
	}
	if len(branch.Inputs) > 0 || len(branch.Outputs) != len(node.Outputs) || branch.Sparse > 0 {
		return refuse("its branch has %d inputs, %d outputs, %d sparse constants, where the node has %d outputs",
			len(branch.Inputs), len(branch.Outputs), branch.Sparse, len(node.Outputs))
	}
	inner := &scope{make(map[string]string), s}
	for _, t := range branch.Initializers {
		t.Name = inner.define(t.Name, len(b.decisions))
		b.consts[t.Name] = len(b.graph.Initializers)
		b.graph.Initializers = append(b.graph.Initializers, t)
	}
	if err := b.inline(branch.Nodes, inner, depth+1); err != nil {
		return err
	}
	for i, name := range node.Outputs {
		if name == "" {
			continue
		}
		pass := onnx.Node{
			Name: node.Name, Op: "Identity", Inputs: []string{inner.find(branch.Outputs[i].Name)}, Outputs: []string{s.define(name, n)},
		}
		if err := b.add(pass); err != nil {
			return err
		}
	}
	return nil
}

// condition computes a value from what it hangs on. One that is known only at run time is refused.
func (b *brancher) condition(k int, node *onnx.Node, name string) (bool, error) {
	part := b.slice(name)
	if b.planned += len(part.Nodes); b.planned > maxPlanned {
		return false, onnx.RefuseNode(onnx.VetControl, k, node, "its condition hangs on too many nodes")
	}
	linked, err := infer.Link(part)
	if err != nil {
		return false, err
	}
	values := make([]infer.Value, len(linked.Inputs))
	for i, id := range linked.Inputs {
		values[i] = b.inputs[linked.Names[id]]
	}
	plan, err := infer.Build(linked, b.opsets, values, ref.Fold)
	if err != nil {
		return false, err
	}
	v := &plan.Values[plan.Outputs[0]]
	if v.Const == nil || v.DType != onnx.Bool || len(v.Const.Raw) != 1 {
		return false, onnx.RefuseNode(onnx.VetControl, k, node, "its condition %.64q is not fixed by the model: only branches that are known beforehand are supported", name)
	}
	return v.Const.Raw[0] != 0, nil
}

// slice is the part of the graph that a value hangs on.
func (b *brancher) slice(name string) *onnx.Graph {
	part := &onnx.Graph{Inputs: b.graph.Inputs, Outputs: []onnx.ValueInfo{{Name: name}}}
	nodes, consts := map[int]bool{}, map[int]bool{}
	for stack := []string{name}; len(stack) > 0; {
		at := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		if i, ok := b.writer[at]; ok && !nodes[i] {
			nodes[i] = true
			stack = append(stack, b.graph.Nodes[i].Inputs...)
		}
		if i, ok := b.consts[at]; ok {
			consts[i] = true
		}
	}
	for i := range b.graph.Initializers { // in order; an input with a default stays one
		if consts[i] || b.isInput(b.graph.Initializers[i].Name) {
			part.Initializers = append(part.Initializers, b.graph.Initializers[i])
		}
	}
	for i := range b.graph.Nodes {
		if nodes[i] {
			part.Nodes = append(part.Nodes, b.graph.Nodes[i])
		}
	}
	return part
}

func (b *brancher) isInput(name string) bool {
	return slices.ContainsFunc(b.graph.Inputs, func(v onnx.ValueInfo) bool { return v.Name == name })
}
