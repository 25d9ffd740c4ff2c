package infer

import (
	"unicode/utf8"

	"github.com/ai-arena/arenad/eval/onnx"
)

// Bounds of rule V8. Real exports stay below 10,000 nodes and 256 bytes per name.
const (
	MaxNodes   = 100_000
	MaxPorts   = 64 // graph inputs, and graph outputs
	MaxNameLen = 512
	MaxRank    = 8
	// MaxElements bounds one tensor and one dimension: what an int of 32 bits holds.
	MaxElements = 1<<31 - 1
)

// Absent marks an optional input that a node leaves out.
const Absent = -1

// Linked is a graph whose names are resolved: every value has an index, written once, before it is read.
type Linked struct {
	Graph   *onnx.Graph
	Names   []string       // value index -> name
	Consts  []*onnx.Tensor // value index -> initializer, nil for others
	Inputs  []int          // graph inputs without an initializer, in order
	Outputs []int
	In, Out [][]int // per node
}

// Link resolves the names of a graph.
//
// Errors: *onnx.Refusal with VetGraph.
func Link(g *onnx.Graph) (*Linked, error) {
	if len(g.Nodes) > MaxNodes {
		return nil, onnx.Refuse(onnx.VetGraph, "%d nodes, at most %d", len(g.Nodes), MaxNodes)
	}
	if g.Sparse > 0 {
		return nil, onnx.Refuse(onnx.VetGraph, "sparse initializers are not supported")
	}
	l := &Linked{Graph: g, In: make([][]int, len(g.Nodes)), Out: make([][]int, len(g.Nodes))}
	index := make(map[string]int)
	define := func(name string) (int, bool) {
		if _, dup := index[name]; dup || name == "" || len(name) > MaxNameLen || !utf8.ValidString(name) {
			return 0, false
		}
		i := len(l.Names)
		index[name] = i
		l.Names = append(l.Names, name)
		l.Consts = append(l.Consts, nil)
		return i, true
	}
	const badName = "name %.64q is empty, taken, too long or not UTF-8"
	for k := range g.Initializers {
		t := &g.Initializers[k]
		i, ok := define(t.Name)
		if !ok {
			return nil, onnx.Refuse(onnx.VetGraph, "initializer "+badName, t.Name)
		}
		l.Consts[i] = t
	}
	for k := range g.Inputs {
		name := g.Inputs[k].Name
		if i, ok := index[name]; ok && l.Consts[i] != nil {
			continue // before IR version 4 every initializer is listed as an input too
		}
		i, ok := define(name)
		if !ok {
			return nil, onnx.Refuse(onnx.VetGraph, "input "+badName, name)
		}
		l.Inputs = append(l.Inputs, i)
	}
	for k := range g.Nodes {
		n := &g.Nodes[k]
		if len(n.Name) > MaxNameLen || !utf8.ValidString(n.Name) {
			return nil, onnx.Refuse(onnx.VetGraph, "node "+badName, n.Name)
		}
		for _, name := range n.Inputs {
			i, ok := index[name]
			if name == "" {
				i = Absent
			} else if !ok {
				return nil, onnx.RefuseNode(onnx.VetGraph, k, n, "reads %.64q, which no earlier node writes", name)
			}
			l.In[k] = append(l.In[k], i)
		}
		for _, name := range n.Outputs {
			i := Absent
			if name != "" {
				var ok bool
				if i, ok = define(name); !ok {
					return nil, onnx.RefuseNode(onnx.VetGraph, k, n, "output "+badName, name)
				}
			}
			l.Out[k] = append(l.Out[k], i)
		}
	}
	for k := range g.Outputs {
		i, ok := index[g.Outputs[k].Name]
		if !ok {
			return nil, onnx.Refuse(onnx.VetGraph, "output %.64q is written by no node", g.Outputs[k].Name)
		}
		l.Outputs = append(l.Outputs, i)
	}
	if len(l.Inputs) > MaxPorts || len(l.Outputs) > MaxPorts || len(l.Outputs) == 0 {
		return nil, onnx.Refuse(onnx.VetGraph, "%d inputs and %d outputs, at most %d each and one output at least", len(l.Inputs), len(l.Outputs), MaxPorts)
	}
	return l, nil
}

// LastUse gives, by value index, the node after which a value is dead; the number of nodes for graph inputs and outputs.
func (l *Linked) LastUse() []int {
	last := make([]int, len(l.Names))
	for k := range l.In {
		for _, id := range l.In[k] {
			if id != Absent {
				last[id] = k
			}
		}
		for _, id := range l.Out[k] {
			if id != Absent {
				last[id] = k
			}
		}
	}
	for _, id := range l.Inputs {
		last[id] = len(l.In)
	}
	for _, id := range l.Outputs {
		last[id] = len(l.In)
	}
	return last
}
