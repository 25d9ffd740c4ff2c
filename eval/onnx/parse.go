package onnx

import (
	"fmt"
	"unsafe"

	"google.golang.org/protobuf/encoding/protowire"
)

// Parse reads an ONNX file. The model may alias data, which must not be modified afterwards. As in protobuf, the last value of a
// repeated scalar field wins, a repeated message field is merged, and unknown fields are ignored; only tensors refuse them, since
// a field that another reader understands could change the weights.
//
// Errors: *Refusal with VetParse.
func Parse(data []byte) (*Model, error) {
	p := &parser{budget: 2*len(data) + structBytes}
	m := &Model{}
	if err := p.model(m, data); err != nil {
		return nil, Refuse(VetParse, "read model: %v", err)
	}
	m.External = p.external
	return m, nil
}

func (p *parser) model(m *Model, b []byte) error {
	const depth = 1
	return p.fields(b, depth, func(v field) error {
		switch v.num {
		case 1:
			return v.int64(&m.IRVersion)
		case 2:
			return p.str(v, &m.Producer)
		case 3:
			return p.str(v, &m.ProducerVersion)
		case 4:
			return p.str(v, &m.Domain)
		case 5:
			return v.int64(&m.Version)
		case 6:
			return p.str(v, &m.Doc)
		case 7:
			if m.Graph == nil {
				m.Graph = &Graph{}
			}
			return p.graph(m.Graph, v, depth+1)
		case 8:
			var o Opset
			if err := p.opset(&o, v, depth+1); err != nil {
				return fmt.Errorf("opset: %w", err)
			}
			return push(p, &m.Opsets, o, int(unsafe.Sizeof(o)))
		case 20:
			m.Training++
			return p.training(v, depth+1)
		case 25:
			m.Functions++
			return p.function(v, depth+1)
		}
		return nil
	})
}

func (p *parser) message(v field, depth int, f func(v field) error) error {
	if err := v.want(protowire.BytesType); err != nil {
		return err
	}
	return p.fields(v.data, depth, f)
}

func (p *parser) opset(o *Opset, v field, depth int) error {
	return p.message(v, depth, func(v field) error {
		switch v.num {
		case 1:
			return p.str(v, &o.Domain)
		case 2:
			return v.int64(&o.Version)
		}
		return nil
	})
}

// training reads the graphs of a TrainingInfoProto for their external tensors and forgets them.
func (p *parser) training(v field, depth int) error {
	return p.message(v, depth, func(v field) error {
		if v.num == 1 || v.num == 2 {
			return p.graph(&Graph{}, v, depth+1)
		}
		return nil
	})
}

// function reads the nodes and attributes of a FunctionProto for their external tensors and forgets them.
func (p *parser) function(v field, depth int) error {
	return p.message(v, depth, func(v field) error {
		switch v.num {
		case 7:
			return p.node(&Node{}, v, depth+1)
		case 11:
			return p.attr(&Attr{}, v, depth+1)
		}
		return nil
	})
}

func (p *parser) graph(g *Graph, v field, depth int) error {
	return p.message(v, depth, func(v field) error {
		switch v.num {
		case 1:
			var n Node
			if err := p.node(&n, v, depth+1); err != nil {
				return fmt.Errorf("node %d %q: %w", len(g.Nodes), n.Name, err)
			}
			return push(p, &g.Nodes, n, int(unsafe.Sizeof(n)))
		case 2:
			return p.str(v, &g.Name)
		case 5:
			var t Tensor
			if err := p.tensor(&t, v, depth+1); err != nil {
				return fmt.Errorf("initializer %q: %w", t.Name, err)
			}
			return push(p, &g.Initializers, t, int(unsafe.Sizeof(t)))
		case 10:
			return p.str(v, &g.Doc)
		case 11:
			return p.valueInto(&g.Inputs, v, depth+1)
		case 12:
			return p.valueInto(&g.Outputs, v, depth+1)
		case 13:
			return p.valueInto(&g.Values, v, depth+1)
		case 15:
			g.Sparse++
			return p.sparse(v, depth+1)
		}
		return nil
	})
}

// sparse reads the tensors of a SparseTensorProto for external data and forgets them.
func (p *parser) sparse(v field, depth int) error {
	return p.message(v, depth, func(v field) error {
		if v.num == 1 || v.num == 2 {
			return p.tensor(&Tensor{}, v, depth+1)
		}
		return nil
	})
}

func (p *parser) node(n *Node, v field, depth int) error {
	return p.message(v, depth, func(v field) error {
		switch v.num {
		case 1:
			return p.strInto(&n.Inputs, v)
		case 2:
			return p.strInto(&n.Outputs, v)
		case 3:
			return p.str(v, &n.Name)
		case 4:
			return p.str(v, &n.Op)
		case 5:
			var a Attr
			if err := p.attr(&a, v, depth+1); err != nil {
				return fmt.Errorf("attribute %q: %w", a.Name, err)
			}
			return push(p, &n.Attrs, a, int(unsafe.Sizeof(a)))
		case 6:
			return p.str(v, &n.Doc)
		case 7:
			return p.str(v, &n.Domain)
		}
		return nil
	})
}

func (p *parser) strInto(dst *[]string, v field) error {
	var s string
	if err := p.str(v, &s); err != nil {
		return err
	}
	return push(p, dst, s, int(unsafe.Sizeof(s)))
}

func (p *parser) valueInto(dst *[]ValueInfo, v field, depth int) error {
	var i ValueInfo
	if err := p.value(&i, v, depth); err != nil {
		return fmt.Errorf("value %q: %w", i.Name, err)
	}
	return push(p, dst, i, int(unsafe.Sizeof(i)))
}

func (p *parser) value(i *ValueInfo, v field, depth int) error {
	return p.message(v, depth, func(v field) error {
		switch v.num {
		case 1:
			return p.str(v, &i.Name)
		case 2:
			return p.typ(i, v, depth+1)
		case 3:
			return p.str(v, &i.Doc)
		}
		return nil
	})
}

// typ reads a TypeProto. A sequence, map, optional or sparse type leaves DType at Undefined, which vetting refuses.
func (p *parser) typ(i *ValueInfo, v field, depth int) error {
	return p.message(v, depth, func(v field) error {
		switch v.num {
		case 1:
			return p.tensorType(i, v, depth+1)
		case 4, 5, 7, 8, 9:
			i.DType, i.Dims, i.HasShape = Undefined, nil, false
		}
		return nil
	})
}

func (p *parser) tensorType(i *ValueInfo, v field, depth int) error {
	return p.message(v, depth, func(v field) error {
		switch v.num {
		case 1:
			var d int64
			err := v.int64(&d)
			i.DType = DType(d)
			return err
		case 2:
			i.HasShape = true
			return p.message(v, depth+1, func(v field) error {
				if v.num != 1 {
					return nil
				}
				var d Dim
				if err := p.dim(&d, v, depth+2); err != nil {
					return err
				}
				return push(p, &i.Dims, d, int(unsafe.Sizeof(d)))
			})
		}
		return nil
	})
}

func (p *parser) dim(d *Dim, v field, depth int) error {
	return p.message(v, depth, func(v field) error {
		switch v.num {
		case 1:
			d.Known, d.Param = true, ""
			return v.int64(&d.Value)
		case 2:
			d.Known, d.Value = false, 0
			return p.str(v, &d.Param)
		}
		return nil
	})
}
