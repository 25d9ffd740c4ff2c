package onnx

import (
	"encoding/binary"
	"math"
	"slices"
	"unsafe"

	"google.golang.org/protobuf/encoding/protowire"
)

func (p *parser) attr(a *Attr, v field, depth int) error {
	if err := p.reserve(a, v); err != nil {
		return err
	}
	var seen AttrKind // the last value field met: files before IR version 2 do not say the kind
	err := p.message(v, depth, func(v field) error {
		if v.num >= 2 && v.num <= 11 {
			seen = attrKindOf(v.num)
		}
		switch v.num {
		case 1:
			return p.str(v, &a.Name)
		case 2:
			return v.float32(&a.F)
		case 3:
			return v.int64(&a.I)
		case 4:
			if err := v.want(protowire.BytesType); err != nil {
				return err
			}
			a.S = v.data
		case 5:
			if a.T == nil {
				a.T = &Tensor{}
			}
			return p.tensor(a.T, v, depth+1)
		case 6:
			if a.G == nil {
				a.G = &Graph{}
			}
			return p.graph(a.G, v, depth+1)
		case 7:
			return p.floatsInto(&a.Floats, v)
		case 8:
			return v.varints(func(u uint64) error { return place(p, &a.Ints, int64(u), 8) })
		case 9:
			if err := v.want(protowire.BytesType); err != nil {
				return err
			}
			return place(p, &a.Strings, v.data, int(unsafe.Sizeof(v.data)))
		case 10:
			var t Tensor
			if err := p.tensor(&t, v, depth+1); err != nil {
				return err
			}
			return push(p, &a.Tensors, t, int(unsafe.Sizeof(t)))
		case 11:
			var g Graph
			if err := p.graph(&g, v, depth+1); err != nil {
				return err
			}
			return push(p, &a.Graphs, g, int(unsafe.Sizeof(g)))
		case 13:
			return p.str(v, &a.Doc)
		case 14, 15:
			a.Other = true
		case 22, 23:
			a.Other = true
			return p.sparse(v, depth+1)
		case 20:
			var k int64
			err := v.int64(&k)
			a.Kind = AttrKind(k)
			return err
		case 21:
			return p.str(v, &a.Ref)
		}
		return nil
	})
	if a.Kind == AttrUndefined {
		a.Kind = seen
	}
	return err
}

// attrKindOf maps the field number of a value to its kind; the two enumerations run in parallel, one apart.
func attrKindOf(num protowire.Number) AttrKind { return AttrKind(num - 1) }

func (p *parser) floatsInto(dst *[]float32, v field) error {
	b, err := v.fixed(protowire.Fixed32Type)
	if err != nil {
		return err
	}
	for ; len(b) > 0; b = b[4:] {
		f := math.Float32frombits(binary.LittleEndian.Uint32(b))
		if err := place(p, dst, f, 4); err != nil {
			return err
		}
	}
	return nil
}

// reserve counts the elements of the three lists that hold a node for each node of a decision tree, and gives each its memory at once:
// lists that grow take four times of it, too much for a forest of a million nodes. Elements that were counted are not charged again.
func (p *parser) reserve(a *Attr, v field) error {
	if v.typ != protowire.BytesType {
		return nil // the caller reports it
	}
	var floats, ints, strings int
	for b := v.data; len(b) > 0; {
		num, typ, n := protowire.ConsumeTag(b)
		if n < 0 {
			return nil //nolint:nilerr // the caller reports it
		}
		b = b[n:]
		if n = protowire.ConsumeFieldValue(num, typ, b); n < 0 {
			return nil
		}
		value := b[:n]
		b = b[n:]
		switch {
		case num == 7 && typ == protowire.Fixed32Type:
			floats++
		case num == 7:
			floats += len(value) / 4
		case num == 8 && typ == protowire.VarintType:
			ints++
		case num == 8:
			ints += varintsIn(value)
		case num == 9:
			strings++
		}
	}
	if err := p.charge(4*floats + 8*ints + int(unsafe.Sizeof(a.S))*strings); err != nil {
		return err
	}
	a.Floats, a.Ints, a.Strings = room(a.Floats, floats), room(a.Ints, ints), room(a.Strings, strings)
	return nil
}

// room makes an empty list with space for n elements; nil stays nil where there are none.
func room[T any](list []T, n int) []T {
	if n == 0 {
		return list
	}
	return slices.Grow(list, n)
}

// varintsIn counts the last bytes of varints; what stands before the first is their length, which counts too much by one at most.
func varintsIn(b []byte) int {
	n := 0
	for _, c := range b {
		if c < 0x80 {
			n++
		}
	}
	return n
}

// place appends to a list that has room, without charge: reserve paid for it.
func place[T any](p *parser, dst *[]T, v T, size int) error {
	if len(*dst) == cap(*dst) {
		return push(p, dst, v, size)
	}
	*dst = append(*dst, v)
	return nil
}
