package onnx

import (
	"math"

	"google.golang.org/protobuf/encoding/protowire"
)

// Marshal writes the model as an ONNX file: fields in ascending order, tensor data raw, integers packed. Equal models give equal
// bytes. What Parse does not keep (functions, training information, sparse and external tensors) is not written.
func (m *Model) Marshal() []byte {
	var b []byte
	b = appendInt(b, 1, m.IRVersion)
	b = appendString(b, 2, m.Producer)
	b = appendString(b, 3, m.ProducerVersion)
	b = appendString(b, 4, m.Domain)
	b = appendInt(b, 5, m.Version)
	b = appendString(b, 6, m.Doc)
	if m.Graph != nil {
		b = appendMessage(b, 7, m.Graph.marshal())
	}
	for _, o := range m.Opsets {
		b = appendMessage(b, 8, appendInt(appendString(nil, 1, o.Domain), 2, o.Version))
	}
	return b
}

func (g *Graph) marshal() []byte {
	var b []byte
	for i := range g.Nodes {
		b = appendMessage(b, 1, g.Nodes[i].marshal())
	}
	b = appendString(b, 2, g.Name)
	for i := range g.Initializers {
		b = appendMessage(b, 5, g.Initializers[i].marshal())
	}
	b = appendString(b, 10, g.Doc)
	for i := range g.Inputs {
		b = appendMessage(b, 11, g.Inputs[i].marshal())
	}
	for i := range g.Outputs {
		b = appendMessage(b, 12, g.Outputs[i].marshal())
	}
	for i := range g.Values {
		b = appendMessage(b, 13, g.Values[i].marshal())
	}
	return b
}

func (n *Node) marshal() []byte {
	var b []byte
	for _, s := range n.Inputs {
		b = appendBytes(b, 1, []byte(s))
	}
	for _, s := range n.Outputs {
		b = appendBytes(b, 2, []byte(s))
	}
	b = appendString(b, 3, n.Name)
	b = appendString(b, 4, n.Op)
	for i := range n.Attrs {
		b = appendMessage(b, 5, n.Attrs[i].marshal())
	}
	b = appendString(b, 6, n.Doc)
	return appendString(b, 7, n.Domain)
}

func (a *Attr) marshal() []byte {
	b := appendString(nil, 1, a.Name)
	switch a.Kind {
	case AttrFloat:
		b = protowire.AppendFixed32(protowire.AppendTag(b, 2, protowire.Fixed32Type), math.Float32bits(a.F))
	case AttrInt:
		b = protowire.AppendVarint(protowire.AppendTag(b, 3, protowire.VarintType), uint64(a.I))
	case AttrString:
		b = appendBytes(b, 4, a.S)
	case AttrTensor:
		if a.T != nil {
			b = appendMessage(b, 5, a.T.marshal())
		}
	case AttrGraph:
		if a.G != nil {
			b = appendMessage(b, 6, a.G.marshal())
		}
	case AttrFloats:
		var packed []byte
		for _, f := range a.Floats {
			packed = protowire.AppendFixed32(packed, math.Float32bits(f))
		}
		b = appendBytes(b, 7, packed)
	case AttrInts:
		b = appendBytes(b, 8, packInts(a.Ints))
	case AttrStrings:
		for _, s := range a.Strings {
			b = appendBytes(b, 9, s)
		}
	case AttrTensors:
		for i := range a.Tensors {
			b = appendMessage(b, 10, a.Tensors[i].marshal())
		}
	case AttrGraphs:
		for i := range a.Graphs {
			b = appendMessage(b, 11, a.Graphs[i].marshal())
		}
	}
	b = appendString(b, 13, a.Doc)
	b = appendInt(b, 20, int64(a.Kind))
	return appendString(b, 21, a.Ref)
}

func (v *ValueInfo) marshal() []byte {
	b := appendString(nil, 1, v.Name)
	if v.DType != Undefined {
		t := appendInt(nil, 1, int64(v.DType))
		if v.HasShape {
			var shape []byte
			for _, d := range v.Dims {
				var dim []byte
				if d.Known {
					dim = protowire.AppendVarint(protowire.AppendTag(dim, 1, protowire.VarintType), uint64(d.Value))
				} else {
					dim = appendString(dim, 2, d.Param)
				}
				shape = appendMessage(shape, 1, dim)
			}
			t = appendMessage(t, 2, shape)
		}
		b = appendMessage(b, 2, appendMessage(nil, 1, t))
	}
	return appendString(b, 3, v.Doc)
}

func (t *Tensor) marshal() []byte {
	var b []byte
	if len(t.Dims) > 0 {
		b = appendBytes(b, 1, packInts(t.Dims))
	}
	b = appendInt(b, 2, int64(t.DType))
	b = appendString(b, 8, t.Name)
	b = appendBytes(b, 9, t.Raw)
	return appendString(b, 12, t.Doc)
}

func packInts(v []int64) []byte {
	var b []byte
	for _, i := range v {
		b = protowire.AppendVarint(b, uint64(i))
	}
	return b
}

// appendInt writes a varint field and leaves out the default, 0.
func appendInt(b []byte, num protowire.Number, v int64) []byte {
	if v == 0 {
		return b
	}
	return protowire.AppendVarint(protowire.AppendTag(b, num, protowire.VarintType), uint64(v))
}

// appendString writes a string field and leaves out the default, "".
func appendString(b []byte, num protowire.Number, s string) []byte {
	if s == "" {
		return b
	}
	return protowire.AppendString(protowire.AppendTag(b, num, protowire.BytesType), s)
}

func appendBytes(b []byte, num protowire.Number, v []byte) []byte {
	return protowire.AppendBytes(protowire.AppendTag(b, num, protowire.BytesType), v)
}

func appendMessage(b []byte, num protowire.Number, v []byte) []byte { return appendBytes(b, num, v) }
