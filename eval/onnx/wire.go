package onnx

import (
	"errors"
	"fmt"
	"math"
	"slices"

	"google.golang.org/protobuf/encoding/protowire"
)

// maxDepth bounds nested messages. Need: model, graph, node, attribute, tensor are 5, each nested graph adds 3, and exporters
// nest at most 4 or 5 graphs. Attack: each level costs a stack frame only, but 2 bytes of input buy one.
const maxDepth = 64

// structBytes is what the parsed structure may take on top of twice the input. Need: 100,000 nodes of about 400 bytes with
// their names and slices. Attack: an empty message of 2 bytes buys a struct of some 200, so that a file of 1 MiB could ask
// for 100 MiB; the budget stops it at 40 MiB.
const structBytes = 40 << 20

var errTooDeep = fmt.Errorf("messages nest deeper than %d", maxDepth)

// parser walks one file. It counts what it allocates against a budget, and remembers external tensors wherever they are.
type parser struct {
	budget   int
	external []string
}

// charge books n bytes of memory before they are allocated.
func (p *parser) charge(n int) error {
	if n > p.budget {
		return errors.New("structure takes more memory than its size allows")
	}
	p.budget -= n
	return nil
}

// field is one decoded field of a message: bits for varints and fixed numbers, data for length-delimited ones.
type field struct {
	num  protowire.Number
	typ  protowire.Type
	bits uint64
	data []byte
}

// fields calls f for each field of the message b, in file order.
func (p *parser) fields(b []byte, depth int, f func(v field) error) error {
	if depth > maxDepth {
		return errTooDeep
	}
	for len(b) > 0 {
		num, typ, n := protowire.ConsumeTag(b)
		if n < 0 {
			return fmt.Errorf("read tag: %w", protowire.ParseError(n))
		}
		b = b[n:]
		v := field{num: num, typ: typ}
		switch typ {
		case protowire.VarintType:
			v.bits, n = protowire.ConsumeVarint(b)
		case protowire.Fixed32Type:
			var u uint32
			u, n = protowire.ConsumeFixed32(b)
			v.bits = uint64(u)
		case protowire.Fixed64Type:
			v.bits, n = protowire.ConsumeFixed64(b)
		case protowire.BytesType:
			v.data, n = protowire.ConsumeBytes(b)
			v.data = v.data[:len(v.data):len(v.data)] // an append must not reach into the file
		default:
			return fmt.Errorf("field %d has wire type %d, which ONNX does not use", num, typ)
		}
		if n < 0 {
			return fmt.Errorf("read field %d: %w", num, protowire.ParseError(n))
		}
		b = b[n:]
		if err := f(v); err != nil {
			return err
		}
	}
	return nil
}

func (v field) want(typ protowire.Type) error {
	if v.typ != typ {
		return fmt.Errorf("field %d has wire type %d instead of %d", v.num, v.typ, typ)
	}
	return nil
}

func (p *parser) str(v field, dst *string) error {
	if err := v.want(protowire.BytesType); err != nil {
		return err
	}
	if err := p.charge(len(v.data)); err != nil {
		return err
	}
	*dst = string(v.data)
	return nil
}

func (v field) int64(dst *int64) error {
	if err := v.want(protowire.VarintType); err != nil {
		return err
	}
	*dst = int64(v.bits)
	return nil
}

func (v field) float32(dst *float32) error {
	if err := v.want(protowire.Fixed32Type); err != nil {
		return err
	}
	*dst = math.Float32frombits(uint32(v.bits))
	return nil
}

// varints yields the elements of a repeated integer field, packed or not.
func (v field) varints(yield func(uint64) error) error {
	if v.typ == protowire.VarintType {
		return yield(v.bits)
	}
	if err := v.want(protowire.BytesType); err != nil {
		return err
	}
	for b := v.data; len(b) > 0; {
		u, n := protowire.ConsumeVarint(b)
		if n < 0 {
			return fmt.Errorf("read packed field %d: %w", v.num, protowire.ParseError(n))
		}
		if err := yield(u); err != nil {
			return err
		}
		b = b[n:]
	}
	return nil
}

// fixed returns the bytes of a repeated fixed-width field: the packed run, or the one element. typ is Fixed32Type or Fixed64Type.
func (v field) fixed(typ protowire.Type) ([]byte, error) {
	size := 4
	if typ == protowire.Fixed64Type {
		size = 8
	}
	if v.typ == typ {
		if size == 4 {
			return protowire.AppendFixed32(nil, uint32(v.bits)), nil
		}
		return protowire.AppendFixed64(nil, v.bits), nil
	}
	if err := v.want(protowire.BytesType); err != nil {
		return nil, err
	}
	if len(v.data)%size != 0 {
		return nil, fmt.Errorf("packed field %d has %d bytes, not a multiple of %d", v.num, len(v.data), size)
	}
	return v.data, nil
}

// push appends to a slice and books the growth.
func push[T any](p *parser, dst *[]T, v T, size int) error {
	// A slice that doubles takes, over its life, twice the room that it has at the end, half of which may be empty. Append alone
	// grows large slices by a quarter, which costs five times.
	if err := p.charge(2 * size); err != nil {
		return err
	}
	if len(*dst) == cap(*dst) {
		*dst = slices.Grow(*dst, max(1, len(*dst)))
	}
	*dst = append(*dst, v)
	return nil
}
