package infer

import (
	"cmp"
	"errors"
	"slices"
	"sync"

	"github.com/ai-arena/arenad/eval/onnx"
)

// ML is the domain of the operators of classical models.
const ML = "ai.onnx.ml"

// Operator is one row of the table of operators: what a node of that name may look like and how its outputs are inferred.
type Operator struct {
	Name         string
	Tier         int   // 1 to 3, docs/eval.md 7; 4 for ai.onnx.ml
	Since, Until int64 // opsets of its domain that know it; Until 0: all later ones
	MinIn, MaxIn int   // inputs; the first MinIn must be there
	MaxOut       int   // outputs; the first must be there
	Rule         func(c *call) error
	Domain       string // "" or ML
}

// maxVariadic bounds the inputs of Concat, Sum and the like.
const maxVariadic = 1024

// lists names the table of each file, one line a table.
func lists() [][]Operator {
	return [][]Operator{
		elementwiseOps(), linearOps(), windowOps(), layoutOps(), reduceOps(), createOps(), mlOps(),
		logicOps(), indexingOps(), generateOps(), normOps(), einsumOps(), recurrentOps(),
		spatialOps(), resizeOps(), quantizedOps(),
	}
}

type opKey struct{ domain, name string }

// table joins the lists once; it is never written again.
var table = sync.OnceValue(func() map[opKey][]Operator {
	t := make(map[opKey][]Operator)
	for _, list := range lists() {
		for _, op := range list {
			k := opKey{op.Domain, op.Name}
			t[k] = append(t[k], op)
		}
	}
	return t
})

// Operators returns the whole table by domain, tier and name.
func Operators() []Operator {
	var all []Operator
	for _, rows := range table() {
		all = append(all, rows...)
	}
	slices.SortFunc(all, func(a, b Operator) int {
		return cmp.Or(cmp.Compare(a.Domain, b.Domain), cmp.Compare(a.Tier, b.Tier), cmp.Compare(a.Name, b.Name), cmp.Compare(a.Since, b.Since))
	})
	return all
}

// Opsets are the versions that a model imports of the two domains.
type Opsets struct{ Core, ML int64 }

// OpsetsOf reads them from a model, 0 for a domain that it does not import.
func OpsetsOf(m *onnx.Model) Opsets {
	o := Opsets{Core: m.Opset()}
	for _, s := range m.Opsets {
		if s.Domain == ML {
			o.ML = s.Version
		}
	}
	return o
}

// Check finds the first node whose operator is not supported, then control flow, then random operators: the order of V5, V6, V7.
//
// Errors: *onnx.Refusal.
func Check(g *onnx.Graph, opsets Opsets) error {
	for _, reason := range []onnx.Reason{onnx.VetOp, onnx.VetControl, onnx.VetRandom} {
		for k := range g.Nodes {
			c := &call{index: k, node: &g.Nodes[k]}
			_, err := c.operator(opsets)
			if r, ok := errors.AsType[*onnx.Refusal](err); ok && r.Reason == reason {
				return err
			}
		}
	}
	return nil
}

// operator finds the row of the node's operator and sets the opset that its rule reads, or refuses it with the reason that fits best.
func (c *call) operator(opsets Opsets) (Operator, error) {
	k := opKey{c.node.Domain, c.node.Op}
	c.opset = opsets.Core
	switch c.node.Domain {
	case "", "ai.onnx":
		k.domain = ""
	case ML:
		c.opset = opsets.ML
	default:
		return Operator{}, c.refuse(onnx.VetOp, "operators of domain %.64q are not supported", c.node.Domain)
	}
	rows := table()[k]
	for _, op := range rows {
		if c.opset >= op.Since && (op.Until == 0 || c.opset <= op.Until) {
			return op, nil
		}
	}
	switch {
	case len(rows) > 0 && c.opset < rows[0].Since:
		return Operator{}, c.refuse(onnx.VetOp, "operator is from opset %d on, the model imports %d", rows[0].Since, c.opset)
	case len(rows) > 0:
		return Operator{}, c.refuse(onnx.VetOp, "operator ends with opset %d, the model imports %d", rows[len(rows)-1].Until, c.opset)
	}
	switch c.node.Op {
	case "Loop", "Scan", "If":
		return Operator{}, c.refuse(onnx.VetControl, "control flow is not supported")
	case "RandomNormal", "RandomNormalLike", "RandomUniform", "RandomUniformLike", "Bernoulli", "Multinomial":
		return Operator{}, c.refuse(onnx.VetRandom, "random operators are not allowed")
	}
	if k.domain != "" {
		return Operator{}, c.refuse(onnx.VetOp, "operator of domain %s is not supported", k.domain)
	}
	return Operator{}, c.refuse(onnx.VetOp, "operator is not supported")
}
