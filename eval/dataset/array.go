package dataset

import (
	"bufio"
	"encoding/binary"
	"fmt"
	"io"
	"math"
	"regexp"
	"strconv"
	"strings"

	"github.com/ai-arena/arenad/eval/onnx"
)

// maxArrayBytes bounds one array file. Need: 60,000 images of 784 bytes have 45 MiB.
const maxArrayBytes = 4 << 30

// idxTypes are the element types of IDX by their code: unsigned and signed bytes, int16, int32, binary32, binary64.
var idxTypes = map[byte]struct {
	from element
	to   onnx.DType
}{
	0x08: {element{'u', 1, binary.BigEndian}, onnx.Uint8},
	0x09: {element{'i', 1, binary.BigEndian}, onnx.Int64},
	0x0B: {element{'i', 2, binary.BigEndian}, onnx.Int64},
	0x0C: {element{'i', 4, binary.BigEndian}, onnx.Int64},
	0x0D: {element{'f', 4, binary.BigEndian}, onnx.Float32},
	0x0E: {element{'f', 8, binary.BigEndian}, onnx.Float64},
}

// ReadIDX reads an IDX file, the format of MNIST, as one column: the first dimension counts the rows, the others are their shape.
//
// Errors: ErrData; the reader's errors.
func ReadIDX(r io.Reader, name string) (Column, error) {
	in := bufio.NewReaderSize(r, 1<<16)
	var head [4]byte
	if _, err := io.ReadFull(in, head[:]); err != nil {
		return Column{}, fmt.Errorf("%w: read IDX header: %w", ErrData, err)
	}
	kind, ok := idxTypes[head[2]]
	if head[0] != 0 || head[1] != 0 || !ok || head[3] < 1 || head[3] > 8 {
		return Column{}, fmt.Errorf("%w: not an IDX file: header %x", ErrData, head)
	}
	dims := make([]int, head[3])
	for i := range dims {
		var d [4]byte
		if _, err := io.ReadFull(in, d[:]); err != nil {
			return Column{}, fmt.Errorf("%w: read IDX dimensions: %w", ErrData, err)
		}
		dims[i] = int(binary.BigEndian.Uint32(d[:]))
	}
	return readArray(in, name, dims, kind.from, kind.to)
}

var (
	npyDescr = regexp.MustCompile(`'descr': *'([<|])([fiub])([1248])'`)
	npyOrder = regexp.MustCompile(`'fortran_order': *False`)
	npyShape = regexp.MustCompile(`'shape': *\(([0-9, ]*)\)`)
)

// ReadNPY reads a NumPy array file (versions 1 and 2, C order, little endian <f4 <f8 <i4 <i8 |u1 |i1 |b1) as one column: the first
// dimension counts the rows, the others are their shape. Object arrays are refused.
//
// Errors: ErrData; the reader's errors.
func ReadNPY(r io.Reader, name string) (Column, error) {
	in := bufio.NewReaderSize(r, 1<<16)
	var head [10]byte
	if _, err := io.ReadFull(in, head[:]); err != nil || string(head[:6]) != "\x93NUMPY" {
		return Column{}, fmt.Errorf("%w: not a NumPy file", ErrData)
	}
	size := int(binary.LittleEndian.Uint16(head[8:]))
	switch head[6] {
	case 1:
	case 2:
		var high [2]byte
		if _, err := io.ReadFull(in, high[:]); err != nil {
			return Column{}, fmt.Errorf("%w: read NumPy header: %w", ErrData, err)
		}
		size |= int(binary.LittleEndian.Uint16(high[:])) << 16
	default:
		return Column{}, fmt.Errorf("%w: NumPy format version %d: want 1 or 2", ErrData, head[6])
	}
	if size > 1<<16 {
		return Column{}, fmt.Errorf("%w: NumPy header of %d bytes: at most 65536", ErrData, size)
	}
	text := make([]byte, size)
	if _, err := io.ReadFull(in, text); err != nil {
		return Column{}, fmt.Errorf("%w: read NumPy header: %w", ErrData, err)
	}
	descr, shape := npyDescr.FindSubmatch(text), npyShape.FindSubmatch(text)
	if descr == nil || shape == nil || !npyOrder.Match(text) {
		return Column{}, fmt.Errorf("%w: NumPy header %.200q: want C order and one of <f4 <f8 <i4 <i8 |u1 |i1 |b1", ErrData, text)
	}
	var dims []int
	for part := range strings.SplitSeq(string(shape[1]), ",") {
		if part = strings.TrimSpace(part); part == "" {
			continue
		}
		d, err := strconv.ParseUint(part, 10, 31)
		if err != nil {
			return Column{}, fmt.Errorf("%w: NumPy shape (%s)", ErrData, shape[1])
		}
		dims = append(dims, int(d))
	}
	from := element{kind: descr[2][0], size: int(descr[3][0] - '0'), order: binary.LittleEndian}
	to := map[string]onnx.DType{
		"f4": onnx.Float32, "f8": onnx.Float64, "i4": onnx.Int64, "i8": onnx.Int64, "u1": onnx.Uint8, "i1": onnx.Int64, "b1": onnx.Uint8,
	}[string(descr[2])+string(descr[3])]
	if to == onnx.Undefined {
		return Column{}, fmt.Errorf("%w: NumPy type %s%s: want <f4 <f8 <i4 <i8 |u1 |i1 |b1", ErrData, descr[2], descr[3])
	}
	return readArray(in, name, dims, from, to)
}

// element is how a file stores a number.
type element struct {
	kind  byte // 'f', 'i', 'u', 'b'
	size  int
	order binary.ByteOrder
}

// readArray reads dims[0] rows of shape dims[1:] and the end of the file.
func readArray(in io.Reader, name string, dims []int, from element, to onnx.DType) (Column, error) {
	if len(dims) < 1 {
		return Column{}, fmt.Errorf("%w: a single number is no column", ErrData)
	}
	c := Column{Field: Field{Name: name, DType: to}}
	if len(dims) > 1 {
		c.Shape = dims[1:]
	}
	if err := c.check(); err != nil {
		return Column{}, err
	}
	rows := dims[0]
	if total := uint64(rows) * uint64(c.Elements()) * uint64(from.size); rows < 1 || rows > MaxRows || total > maxArrayBytes {
		return Column{}, fmt.Errorf("%w: array of shape %v: want 1 to %d rows, at most %d bytes", ErrData, dims, MaxRows, int64(maxArrayBytes))
	}
	c.grow(min(rows*c.Elements(), 1<<26)) // a header may lie about its size
	buf := make([]byte, c.Elements()*from.size)
	for i := range rows {
		if _, err := io.ReadFull(in, buf); err != nil {
			return Column{}, fmt.Errorf("%w: row %d of %d: %w", ErrData, i, rows, err)
		}
		if to == onnx.Uint8 {
			c.U8 = append(c.U8, buf...)
			continue
		}
		for at := 0; at < len(buf); at += from.size {
			c.appendElement(from, buf[at:])
		}
	}
	if n, err := in.Read(buf[:1]); n != 0 || err != io.EOF {
		return Column{}, fmt.Errorf("%w: bytes after the array", ErrData)
	}
	return c, nil
}

func (c *Column) appendElement(from element, b []byte) {
	switch {
	case from.kind == 'f' && from.size == 4:
		c.F32 = append(c.F32, math.Float32frombits(from.order.Uint32(b)))
	case from.kind == 'f':
		c.F64 = append(c.F64, math.Float64frombits(from.order.Uint64(b)))
	case from.size == 1:
		c.I64 = append(c.I64, int64(int8(b[0])))
	case from.size == 2:
		c.I64 = append(c.I64, int64(int16(from.order.Uint16(b))))
	case from.size == 4:
		c.I64 = append(c.I64, int64(int32(from.order.Uint32(b))))
	default:
		c.I64 = append(c.I64, int64(from.order.Uint64(b)))
	}
}
