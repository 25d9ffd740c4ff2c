package ref

import (
	"encoding/binary"
	"math"

	"github.com/ai-arena/arenad/eval/onnx"
)

// Tensor is a dense row-major value. One of the slices is in use, as DType says.
type Tensor struct {
	DType onnx.DType
	Shape []int
	F32   []float32 // Float32; Float16 and BFloat16, widened
	F64   []float64
	I64   []int64
	I32   []int32
	I16   []int16
	I8    []int8
	U64   []uint64
	U32   []uint32
	U16   []uint16
	U8    []uint8 // Uint8; Bool as 0 and 1
}

// element is what a slice of a Tensor holds.
type element interface {
	float32 | float64 | int64 | int32 | int16 | int8 | uint64 | uint32 | uint16 | uint8
}

type floating interface{ float32 | float64 }

type integer interface {
	int64 | int32 | int16 | int8 | uint64 | uint32 | uint16 | uint8
}

// storage is the type whose slice holds the elements of a tensor.
func storage(d onnx.DType) onnx.DType {
	switch d {
	case onnx.Float16, onnx.BFloat16:
		return onnx.Float32
	case onnx.Bool:
		return onnx.Uint8
	}
	return d
}

// view returns the slice of t that holds T.
func view[T element](t *Tensor) []T { return *field[T](t) }

func field[T element](t *Tensor) *[]T {
	var p any
	switch any((*T)(nil)).(type) {
	case *float32:
		p = &t.F32
	case *float64:
		p = &t.F64
	case *int64:
		p = &t.I64
	case *int32:
		p = &t.I32
	case *int16:
		p = &t.I16
	case *int8:
		p = &t.I8
	case *uint64:
		p = &t.U64
	case *uint32:
		p = &t.U32
	case *uint16:
		p = &t.U16
	default:
		p = &t.U8
	}
	return p.(*[]T)
}

// perType are the instances of one generic function. A missing one belongs to a type that inference refuses.
type perType[F any] struct {
	f32, f64, i64, i32, i16, i8, u64, u32, u16, u8 F
}

// of picks the instance for the elements of a type.
func (p *perType[F]) of(d onnx.DType) F {
	switch storage(d) {
	case onnx.Float64:
		return p.f64
	case onnx.Int64:
		return p.i64
	case onnx.Int32:
		return p.i32
	case onnx.Int16:
		return p.i16
	case onnx.Int8:
		return p.i8
	case onnx.Uint64:
		return p.u64
	case onnx.Uint32:
		return p.u32
	case onnx.Uint16:
		return p.u16
	case onnx.Uint8:
		return p.u8
	}
	return p.f32
}

// Len is the number of elements that the slices hold.
func (t *Tensor) Len() int {
	return len(t.F32) + len(t.F64) + len(t.I64) + len(t.I32) + len(t.I16) + len(t.I8) + len(t.U64) + len(t.U32) + len(t.U16) + len(t.U8)
}

// count is the number of elements of the shape.
func (t *Tensor) count() int {
	n := 1
	for _, d := range t.Shape {
		n *= d
	}
	return n
}

// point makes t use the elements of other.
func (t *Tensor) point(other *Tensor) {
	d, s := t.DType, t.Shape
	*t = *other
	t.DType, t.Shape = d, s
}

// cut shortens the slice in use to n elements.
func (t *Tensor) cut(n int) {
	switch storage(t.DType) {
	case onnx.Float32:
		t.F32 = t.F32[:n]
	case onnx.Float64:
		t.F64 = t.F64[:n]
	case onnx.Int64:
		t.I64 = t.I64[:n]
	case onnx.Int32:
		t.I32 = t.I32[:n]
	case onnx.Int16:
		t.I16 = t.I16[:n]
	case onnx.Int8:
		t.I8 = t.I8[:n]
	case onnx.Uint64:
		t.U64 = t.U64[:n]
	case onnx.Uint32:
		t.U32 = t.U32[:n]
	case onnx.Uint16:
		t.U16 = t.U16[:n]
	case onnx.Uint8:
		t.U8 = t.U8[:n]
	}
}

// alloc gives t a slice of n elements of its type.
func (t *Tensor) alloc(n int) {
	switch storage(t.DType) {
	case onnx.Float32:
		t.F32 = make([]float32, n)
	case onnx.Float64:
		t.F64 = make([]float64, n)
	case onnx.Int64:
		t.I64 = make([]int64, n)
	case onnx.Int32:
		t.I32 = make([]int32, n)
	case onnx.Int16:
		t.I16 = make([]int16, n)
	case onnx.Int8:
		t.I8 = make([]int8, n)
	case onnx.Uint64:
		t.U64 = make([]uint64, n)
	case onnx.Uint32:
		t.U32 = make([]uint32, n)
	case onnx.Uint16:
		t.U16 = make([]uint16, n)
	case onnx.Uint8:
		t.U8 = make([]uint8, n)
	}
}

// copyRun copies n elements of src, from at on and step apart, to dst from i on. Both have the same type.
func copyRun(dst *Tensor, i int, src *Tensor, at, step, n int) {
	switch storage(src.DType) {
	case onnx.Float32:
		run(dst.F32, i, src.F32, at, step, n)
	case onnx.Float64:
		run(dst.F64, i, src.F64, at, step, n)
	case onnx.Int64:
		run(dst.I64, i, src.I64, at, step, n)
	case onnx.Int32:
		run(dst.I32, i, src.I32, at, step, n)
	case onnx.Int16:
		run(dst.I16, i, src.I16, at, step, n)
	case onnx.Int8:
		run(dst.I8, i, src.I8, at, step, n)
	case onnx.Uint64:
		run(dst.U64, i, src.U64, at, step, n)
	case onnx.Uint32:
		run(dst.U32, i, src.U32, at, step, n)
	case onnx.Uint16:
		run(dst.U16, i, src.U16, at, step, n)
	case onnx.Uint8:
		run(dst.U8, i, src.U8, at, step, n)
	}
}

func run[T element](dst []T, i int, src []T, at, step, n int) {
	switch step {
	case 1:
		copy(dst[i:i+n], src[at:at+n])
	case 0:
		d, v := dst[i:i+n], src[at]
		for k := range d {
			d[k] = v
		}
	default:
		d := dst[i : i+n]
		for k := range d {
			d[k] = src[at]
			at += step
		}
	}
}

// integers64 returns the elements of an integer or bool tensor, each as an int64; unsigned numbers above its range wrap.
func (t *Tensor) integers64() []int64 {
	out := make([]int64, t.count())
	for i := range out {
		out[i] = t.at64(i)
	}
	return out
}

func (t *Tensor) at64(i int) int64 {
	switch t.DType {
	case onnx.Int64:
		return t.I64[i]
	case onnx.Int32:
		return int64(t.I32[i])
	case onnx.Int16:
		return int64(t.I16[i])
	case onnx.Int8:
		return int64(t.I8[i])
	case onnx.Uint64:
		return int64(t.U64[i])
	case onnx.Uint32:
		return int64(t.U32[i])
	case onnx.Uint16:
		return int64(t.U16[i])
	case onnx.Uint8, onnx.Bool:
		return int64(t.U8[i])
	}
	return 0
}

// FromONNX decodes a constant into new memory; false for types that no kernel takes.
func FromONNX(c *onnx.Tensor) (Tensor, bool) {
	t := Tensor{DType: c.DType, Shape: make([]int, len(c.Dims))}
	for i, d := range c.Dims {
		t.Shape[i] = int(d)
	}
	size := c.DType.Size()
	if size == 0 || c.DType == onnx.Complex64 || c.DType == onnx.Complex128 {
		return t, false
	}
	t.alloc(len(c.Raw) / size)
	for i := range len(c.Raw) / size {
		var u uint64
		for k := size - 1; k >= 0; k-- {
			u = u<<8 | uint64(c.Raw[i*size+k])
		}
		t.setBits(i, u)
	}
	return t, true
}

func (t *Tensor) setBits(i int, u uint64) {
	switch t.DType {
	case onnx.Float32:
		t.F32[i] = math.Float32frombits(uint32(u))
	case onnx.Float16:
		t.F32[i] = widen16(uint16(u))
	case onnx.BFloat16:
		t.F32[i] = math.Float32frombits(uint32(u) << 16)
	case onnx.Float64:
		t.F64[i] = math.Float64frombits(u)
	case onnx.Int64:
		t.I64[i] = int64(u)
	case onnx.Int32:
		t.I32[i] = int32(u)
	case onnx.Int16:
		t.I16[i] = int16(u)
	case onnx.Int8:
		t.I8[i] = int8(u)
	case onnx.Uint64:
		t.U64[i] = u
	case onnx.Uint32:
		t.U32[i] = uint32(u)
	case onnx.Uint16:
		t.U16[i] = uint16(u)
	case onnx.Uint8:
		t.U8[i] = uint8(u)
	case onnx.Bool:
		t.U8[i] = uint8(min(u, 1))
	}
}

// ToONNX encodes a tensor: little endian, in the width of its type.
func (t *Tensor) ToONNX() *onnx.Tensor {
	c := &onnx.Tensor{DType: t.DType, Dims: make([]int64, len(t.Shape))}
	for i, d := range t.Shape {
		c.Dims[i] = int64(d)
	}
	c.Raw = t.AppendBytes(make([]byte, 0, t.count()*t.DType.Size()))
	return c
}

// AppendBytes appends the elements, little endian, in the width of the type, NaN in its canonical form (rule A10).
func (t *Tensor) AppendBytes(b []byte) []byte {
	le := binary.LittleEndian
	switch t.DType {
	case onnx.Float32:
		for _, v := range t.F32 {
			b = le.AppendUint32(b, bits32(v))
		}
	case onnx.Float16:
		for _, v := range t.F32 {
			b = le.AppendUint16(b, narrow16(v))
		}
	case onnx.BFloat16:
		for _, v := range t.F32 {
			b = le.AppendUint16(b, uint16(bits32(v)>>16))
		}
	case onnx.Float64:
		for _, v := range t.F64 {
			u := math.Float64bits(v)
			if v != v {
				u = nan64
			}
			b = le.AppendUint64(b, u)
		}
	case onnx.Int64, onnx.Uint64:
		for i := range t.Len() {
			b = le.AppendUint64(b, uint64(t.at64(i)))
		}
	case onnx.Int32, onnx.Uint32:
		for i := range t.Len() {
			b = le.AppendUint32(b, uint32(t.at64(i)))
		}
	case onnx.Int16, onnx.Uint16:
		for i := range t.Len() {
			b = le.AppendUint16(b, uint16(t.at64(i)))
		}
	default:
		for i := range t.Len() {
			b = append(b, byte(t.at64(i)))
		}
	}
	return b
}

// Bits of the canonical NaN (rule A10).
const (
	nan32 = 0x7fc00000
	nan64 = 0x7ff8000000000000
	nan16 = 0x7e00
)

func bits32(v float32) uint32 {
	if v != v {
		return nan32
	}
	return math.Float32bits(v)
}
