// Package ort runs models with ONNX Runtime: the peer that the reference engine is measured against, and compared with in tests. Its
// results are close to the rules but not to the bit, so nothing that it computes is ever published.
//
// It is built with the tag ort and cgo; otherwise Open says that it is missing. The library is opened by its path at run time. It has
// no sandbox: models of strangers never go here.
//
// Source: docs/eval.md 6.
package ort
