package onnx

import "errors"

// Parse reads an ONNX file. The model may alias data, which must not be modified afterwards.
//
// Errors: *Refusal with VetParse.
func Parse(data []byte) (*Model, error) { return nil, errors.New("parse: not wired") }

// Marshal writes the model as an ONNX file, the same bytes for equal models.
func (m *Model) Marshal() []byte { return nil }
