// Package infer gives a graph its shapes, its cost and its order of work for one batch size, before anything is computed.
//
//	onnx.Graph -> Link (names to indexes, one assignment each, order)
//	           -> Build (per node: attributes by opset, element types, shapes, multiply-adds; integer constants folded)
//	           -> Plan{Steps, Values, MACs, Elements, PeakBytes}
//
// Vetting reads the totals, the reference engine runs the steps: both see the same attributes and shapes. Pure. Every failure is an
// *onnx.Refusal that names the node.
//
// Source: docs/eval.md 4, rules V5 to V11.
package infer
