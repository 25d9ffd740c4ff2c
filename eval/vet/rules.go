package vet

import (
	"slices"

	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/onnx/infer"
)

// known are the operator domains that have a meaning here.
func known(domain string) bool { return domain == "" || domain == "ai.onnx" || domain == infer.ML }

// domains applies V4: a foreign domain, a function or training information could mean anything. An import that no node uses means
// nothing: optimisers leave a dozen of them in files.
func domains(m *onnx.Model, nodes []onnx.Node) error {
	if m.Functions > 0 || m.Training > 0 {
		return onnx.Refuse(onnx.VetDomain, "the model carries %d functions and %d training graphs: export it for inference", m.Functions, m.Training)
	}
	for k := range nodes {
		if n := &nodes[k]; !known(n.Domain) {
			return onnx.RefuseNode(onnx.VetDomain, k, n, "operator domain %.64q is not supported", n.Domain)
		}
	}
	seen := map[string]int64{}
	for _, o := range m.Opsets {
		if v, ok := seen[o.Domain]; ok && v != o.Version && known(o.Domain) {
			return onnx.Refuse(onnx.VetDomain, "domain %.64q is imported twice, in versions %d and %d", o.Domain, v, o.Version)
		}
		seen[o.Domain] = o.Version
	}
	if o := m.Opset(); o < minOpset || o > maxOpset {
		return onnx.Refuse(onnx.VetDomain, "opset %d, supported are %d to %d", o, minOpset, maxOpset)
	}
	return nil
}

// flatten lists the nodes of a graph and of all graphs in their attributes. A graph without such attributes is its own list.
func flatten(g *onnx.Graph) []onnx.Node {
	if !slices.ContainsFunc(g.Nodes, hasGraph) {
		return g.Nodes
	}
	var all []onnx.Node
	var add func(g *onnx.Graph)
	add = func(g *onnx.Graph) {
		for k := range g.Nodes {
			n := &g.Nodes[k]
			all = append(all, *n)
			for i := range n.Attrs {
				if n.Attrs[i].G != nil {
					add(n.Attrs[i].G)
				}
				for j := range n.Attrs[i].Graphs {
					add(&n.Attrs[i].Graphs[j])
				}
			}
		}
	}
	add(g)
	return all
}

func hasGraph(n onnx.Node) bool {
	return slices.ContainsFunc(n.Attrs, func(a onnx.Attr) bool { return a.G != nil || len(a.Graphs) > 0 })
}

// operators applies V5 to V7. An If is looked at again when its condition can be computed.
func operators(m *onnx.Model, nodes []onnx.Node) error {
	for k := range nodes {
		if n := &nodes[k]; n.Domain == infer.ML && n.Op == "ZipMap" {
			return onnx.RefuseNode(onnx.VetOp, k, n, "maps are no tensors: ZipMap is taken out only where nothing reads its output")
		}
	}
	plain := &onnx.Graph{Nodes: nodes}
	if slices.ContainsFunc(nodes, isIf) {
		plain.Nodes = slices.DeleteFunc(slices.Clone(nodes), isIf)
	}
	if err := infer.Check(plain, infer.OpsetsOf(m)); err != nil {
		return err
	}
	for _, list := range [][]onnx.ValueInfo{m.Graph.Inputs, m.Graph.Outputs} {
		for _, v := range list {
			if !infer.Computable(v.DType) {
				return onnx.Refuse(onnx.VetOp, "value %.64q is not a tensor of numbers: sequences, maps and texts are not supported", v.Name)
			}
		}
	}
	return nil
}

func isIf(n onnx.Node) bool { return n.Op == "If" && (n.Domain == "" || n.Domain == "ai.onnx") }
