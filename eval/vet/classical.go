package vet

import (
	"slices"

	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/onnx/infer"
)

// stripMaps takes out a ZipMap whose output nothing reads: it turns a tensor of probabilities into a list of dictionaries, which
// exporters of classical models put last. The graph output keeps its name and becomes the tensor.
func stripMaps(g *onnx.Graph) {
	for k := range g.Nodes {
		n := &g.Nodes[k]
		if n.Domain != infer.ML || n.Op != "ZipMap" || len(n.Inputs) != 1 || len(n.Outputs) != 1 {
			continue
		}
		out := slices.IndexFunc(g.Outputs, func(v onnx.ValueInfo) bool { return v.Name == n.Outputs[0] })
		read := slices.ContainsFunc(g.Nodes, func(o onnx.Node) bool { return slices.Contains(o.Inputs, n.Outputs[0]) })
		if out < 0 || read {
			continue
		}
		g.Outputs[out] = onnx.ValueInfo{Name: n.Outputs[0], DType: onnx.Float32}
		*n = onnx.Node{Name: n.Name, Op: "Identity", Inputs: n.Inputs, Outputs: n.Outputs}
	}
}

// labelAttr is the attribute that holds a classifier's numeric labels, "" for other operators.
func labelAttr(n *onnx.Node) string {
	if n.Domain != infer.ML {
		return ""
	}
	switch n.Op {
	case "LinearClassifier", "SVMClassifier":
		return "classlabels_ints"
	case "TreeEnsembleClassifier":
		return "classlabels_int64s"
	}
	return ""
}

const textLabels = "classlabels_strings"

// TextLabels are the texts by which the classifiers of a model call their classes, in the order of the first that has any.
func TextLabels(m *onnx.Model) []string {
	if m.Graph == nil {
		return nil
	}
	for k := range m.Graph.Nodes {
		n := &m.Graph.Nodes[k]
		if labelAttr(n) == "" {
			continue
		}
		if a := n.Attr(textLabels); a != nil && len(a.Strings) > 0 {
			list := make([]string, len(a.Strings))
			for i, s := range a.Strings {
				list[i] = string(s)
			}
			return list
		}
	}
	return nil
}

// numberLabels replaces text labels by the classes that the task's label map gives them, since strings are no graph values; a text
// that is not in the map becomes -1, which is no class of a map of texts. Source: docs/eval.md 9.
func numberLabels(g *onnx.Graph, labels []string) error {
	done := false
	var class map[string]int64
	for k := range g.Nodes {
		n := &g.Nodes[k]
		to, texts := labelAttr(n), n.Attr(textLabels)
		if to == "" || texts == nil || len(texts.Strings) == 0 {
			continue
		}
		if a := n.Attr(to); a != nil && len(a.Ints) > 0 {
			return onnx.RefuseNode(onnx.VetOp, k, n, "it has texts and numbers as class labels")
		}
		if len(labels) == 0 {
			return onnx.RefuseNode(onnx.VetOp, k, n, "its class labels are texts, those of the task are not: export it with numbers as labels")
		}
		if class == nil {
			class = make(map[string]int64, len(labels))
			for i, l := range labels {
				class[l] = int64(i)
			}
		}
		ints := make([]int64, len(texts.Strings))
		for i, s := range texts.Strings {
			c, ok := class[string(s)]
			if !ok {
				c = -1
			}
			ints[i] = c
		}
		n.Attrs = slices.DeleteFunc(n.Attrs, func(a onnx.Attr) bool { return a.Name == textLabels || a.Name == to })
		n.Attrs = append(n.Attrs, onnx.Attr{Name: to, Kind: onnx.AttrInts, Ints: ints})
		done = true
	}
	for i := range g.Outputs {
		if o := &g.Outputs[i]; done && o.DType == onnx.String {
			o.DType = onnx.Int64
		}
	}
	return nil
}
