package onnx

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"math/bits"
	"slices"
	"unsafe"

	"google.golang.org/protobuf/encoding/protowire"
)

// tensor reads a TensorProto and brings its data, which may lie in any of six fields, into one form.
func (p *parser) tensor(t *Tensor, v field, depth int) error {
	var typed int // fields other than raw_data that held data
	var raw bool
	err := p.message(v, depth, func(v field) error {
		switch v.num {
		case 1:
			return v.varints(func(u uint64) error { return push(p, &t.Dims, int64(u), 8) })
		case 2:
			var d int64
			err := v.int64(&d)
			t.DType = DType(d)
			return err
		case 3:
			return errors.New("tensor in segments")
		case 4, 10, 5, 7, 11:
			typed++
			return p.typedData(t, v)
		case 6:
			t.Strings++
			return nil
		case 8:
			return p.str(v, &t.Name)
		case 9:
			raw = true
			if err := v.want(protowire.BytesType); err != nil {
				return err
			}
			t.Raw = v.data
			return nil
		case 12:
			return p.str(v, &t.Doc)
		case 13:
			t.External = true
			return nil
		case 14:
			var l int64
			err := v.int64(&l)
			t.External = t.External || l != 0
			return err
		case 16: // metadata for people
			return nil
		}
		return fmt.Errorf("unknown tensor field %d", v.num)
	})
	if err != nil {
		return err
	}
	if t.External {
		p.external = append(p.external, t.Name)
		return p.charge(int(unsafe.Sizeof(t.Name)) * 2)
	}
	if raw && typed > 0 {
		return errors.New("tensor has its data twice")
	}
	if t.DType == String {
		return nil
	}
	return t.check()
}

// typedData appends the elements of a repeated data field to Raw. Files write the element type before the data, as the numbers of
// the fields run; one that does not is refused here, since the width of an element is not known yet.
func (p *parser) typedData(t *Tensor, v field) error {
	size := t.DType.Size()
	switch v.num {
	case 4, 10: // float_data, double_data; complex numbers are pairs
		typ, ok := protowire.Fixed32Type, t.DType == Float32 || t.DType == Complex64
		if v.num == 10 {
			typ, ok = protowire.Fixed64Type, t.DType == Float64 || t.DType == Complex128
		}
		if !ok {
			return fmt.Errorf("data field %d in a tensor of %s", v.num, t.DType)
		}
		b, err := v.fixed(typ)
		if err != nil {
			return err
		}
		if t.Raw == nil && v.typ == protowire.BytesType {
			t.Raw = b[:len(b):len(b)]
			return nil
		}
		if err := p.charge(2 * len(b)); err != nil {
			return err
		}
		t.Raw = append(t.Raw, b...)
		return nil
	case 5:
		switch t.DType {
		case Int32, Int16, Int8, Uint16, Uint8, Bool, Float16, BFloat16:
		default:
			return fmt.Errorf("int32_data in a tensor of %s", t.DType)
		}
	case 7:
		if t.DType != Int64 {
			return fmt.Errorf("int64_data in a tensor of %s", t.DType)
		}
	case 11:
		if t.DType != Uint32 && t.DType != Uint64 {
			return fmt.Errorf("uint64_data in a tensor of %s", t.DType)
		}
	}
	if v.typ == protowire.BytesType { // the elements are counted first, so that memory is taken once
		n := 0
		for _, b := range v.data {
			if b < 0x80 {
				n++
			}
		}
		if err := p.charge(n * size); err != nil {
			return err
		}
		t.Raw = slices.Grow(t.Raw, n*size)
	} else if err := p.charge(2 * size); err != nil {
		return err
	}
	return v.varints(func(u uint64) error {
		var b [8]byte
		binary.LittleEndian.PutUint64(b[:], u)
		t.Raw = append(t.Raw, b[:size]...)
		return nil
	})
}

// check compares the length of the data with the shape.
func (t *Tensor) check() error {
	size := t.DType.Size()
	if size == 0 {
		return fmt.Errorf("element type %d is unknown", t.DType)
	}
	n, ok := Count(t.Dims)
	if !ok {
		return fmt.Errorf("shape %v is negative or too large", t.Dims)
	}
	if hi, lo := bits.Mul64(n, uint64(size)); hi != 0 || lo != uint64(len(t.Raw)) {
		return fmt.Errorf("%d bytes of data for shape %v of %s", len(t.Raw), t.Dims, t.DType)
	}
	return nil
}

// Count multiplies dimensions; false when one is negative or the product does not fit 63 bits.
func Count(dims []int64) (uint64, bool) {
	n := uint64(1)
	zero := false
	for _, d := range dims {
		if d < 0 {
			return 0, false
		}
		if d == 0 {
			zero = true
			continue
		}
		hi, lo := bits.Mul64(n, uint64(d))
		if hi != 0 || lo > math.MaxInt64 {
			return 0, false
		}
		n = lo
	}
	if zero {
		return 0, true
	}
	return n, true
}

// Float32s decodes the data of a float32 tensor into a new slice; nil for other types.
func (t *Tensor) Float32s() []float32 {
	if t.DType != Float32 {
		return nil
	}
	out := make([]float32, len(t.Raw)/4)
	for i := range out {
		out[i] = math.Float32frombits(binary.LittleEndian.Uint32(t.Raw[4*i:]))
	}
	return out
}

// Float64s decodes the data of a float64 tensor into a new slice; nil for other types.
func (t *Tensor) Float64s() []float64 {
	if t.DType != Float64 {
		return nil
	}
	out := make([]float64, len(t.Raw)/8)
	for i := range out {
		out[i] = math.Float64frombits(binary.LittleEndian.Uint64(t.Raw[8*i:]))
	}
	return out
}

// Int64s decodes the data of an int64 or int32 tensor into a new slice; nil for other types.
func (t *Tensor) Int64s() []int64 {
	switch t.DType {
	case Int64:
		out := make([]int64, len(t.Raw)/8)
		for i := range out {
			out[i] = int64(binary.LittleEndian.Uint64(t.Raw[8*i:]))
		}
		return out
	case Int32:
		out := make([]int64, len(t.Raw)/4)
		for i := range out {
			out[i] = int64(int32(binary.LittleEndian.Uint32(t.Raw[4*i:])))
		}
		return out
	}
	return nil
}

// NewFloat32 makes a constant; the product of dims must be len(v).
func NewFloat32(name string, dims []int64, v []float32) Tensor {
	raw := make([]byte, 0, 4*len(v))
	for _, x := range v {
		raw = binary.LittleEndian.AppendUint32(raw, math.Float32bits(x))
	}
	return Tensor{Name: name, DType: Float32, Dims: dims, Raw: raw}
}

// NewInt64 makes a constant; the product of dims must be len(v).
func NewInt64(name string, dims []int64, v []int64) Tensor {
	raw := make([]byte, 0, 8*len(v))
	for _, x := range v {
		raw = binary.LittleEndian.AppendUint64(raw, uint64(x))
	}
	return Tensor{Name: name, DType: Int64, Dims: dims, Raw: raw}
}

// NonFinite returns the index of the first NaN or infinite element of a float32 tensor, -1 if there is none.
func (t *Tensor) NonFinite() int {
	if t.DType != Float32 {
		return -1
	}
	const exponent = 0x7f800000
	for i := 0; i+4 <= len(t.Raw); i += 4 {
		if binary.LittleEndian.Uint32(t.Raw[i:])&exponent == exponent {
			return i / 4
		}
	}
	return -1
}
