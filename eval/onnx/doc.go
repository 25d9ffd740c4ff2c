// Package onnx reads and writes ONNX models: one pass over the protobuf wire format, without generated code.
//
//	bytes -> Parse -> Model{Graph{Nodes, Initializers, Inputs, Outputs}} -> infer.Build -> vet, ref
//	                  Model -> Marshal -> bytes (deterministic, used by the trainer)
//
// Everything here is pure. The reader trusts nothing: each length is checked against what is left of the buffer, messages nest
// at most 64 deep, and the memory it takes is a multiple of the input plus a constant. It knows no meaning of operators; package
// infer does. It never opens a file: a tensor whose data lies outside the model is marked, and vetting refuses it.
//
// Source: docs/eval.md 3 and 4.
package onnx
