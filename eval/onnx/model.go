package onnx

import "slices"

// DType is the element type of a tensor; the numbers are those of ONNX's TensorProto.DataType and never change.
type DType int32

// Element types of the ONNX wire format.
const (
	Undefined  DType = 0
	Float32    DType = 1
	Uint8      DType = 2
	Int8       DType = 3
	Uint16     DType = 4
	Int16      DType = 5
	Int32      DType = 6
	Int64      DType = 7
	String     DType = 8
	Bool       DType = 9
	Float16    DType = 10
	Float64    DType = 11
	Uint32     DType = 12
	Uint64     DType = 13
	Complex64  DType = 14
	Complex128 DType = 15
	BFloat16   DType = 16
)

// Size returns the bytes of one element, 0 for strings and for types this package does not know.
func (d DType) Size() int {
	switch d {
	case Uint8, Int8, Bool:
		return 1
	case Uint16, Int16, Float16, BFloat16:
		return 2
	case Float32, Int32, Uint32:
		return 4
	case Int64, Float64, Uint64, Complex64:
		return 8
	case Complex128:
		return 16
	}
	return 0
}

// String returns the lower-case name used in messages and in task specs.
func (d DType) String() string {
	names := [...]string{
		"undefined", "float32", "uint8", "int8", "uint16", "int16", "int32", "int64", "string", "bool",
		"float16", "float64", "uint32", "uint64", "complex64", "complex128", "bfloat16",
	}
	if d < 0 || int(d) >= len(names) {
		return "unknown"
	}
	return names[d]
}

// Model is a parsed ONNX file.
type Model struct {
	IRVersion       int64
	Producer        string
	ProducerVersion string
	Domain          string
	Version         int64
	Doc             string
	Opsets          []Opset
	Graph           *Graph // nil when the file has none

	External  []string // tensors whose data lies in another file, wherever they are, functions and subgraphs included
	Functions int      // FunctionProto messages seen; their contents are not kept
	Training  int      // TrainingInfoProto messages seen; their contents are not kept
}

// Opset is one operator set that a model imports.
type Opset struct {
	Domain  string
	Version int64
}

// Opset returns the version of the default domain, 0 when the model imports none.
func (m *Model) Opset() int64 {
	for _, o := range m.Opsets {
		if o.Domain == "" || o.Domain == "ai.onnx" {
			return o.Version
		}
	}
	return 0
}

// Graph is a list of nodes in topological order with the constants they use.
type Graph struct {
	Name         string
	Doc          string
	Nodes        []Node
	Initializers []Tensor
	Sparse       int // sparse initializers seen; their contents are not kept
	Inputs       []ValueInfo
	Outputs      []ValueInfo
	Values       []ValueInfo
}

// Node is one application of an operator. An empty input or output name is an absent optional.
type Node struct {
	Name    string
	Op      string
	Domain  string
	Doc     string
	Inputs  []string
	Outputs []string
	Attrs   []Attr
}

// Attr looks an attribute up by name; nil when the node does not have it.
func (n *Node) Attr(name string) *Attr {
	i := slices.IndexFunc(n.Attrs, func(a Attr) bool { return a.Name == name })
	if i < 0 {
		return nil
	}
	return &n.Attrs[i]
}

// AttrKind says which field of an Attr holds the value; numbers as in ONNX's AttributeProto.AttributeType.
type AttrKind int32

// Kinds of attributes.
const (
	AttrUndefined AttrKind = 0
	AttrFloat     AttrKind = 1
	AttrInt       AttrKind = 2
	AttrString    AttrKind = 3
	AttrTensor    AttrKind = 4
	AttrGraph     AttrKind = 5
	AttrFloats    AttrKind = 6
	AttrInts      AttrKind = 7
	AttrStrings   AttrKind = 8
	AttrTensors   AttrKind = 9
	AttrGraphs    AttrKind = 10
)

// Attr is a named argument of a node, fixed in the model.
type Attr struct {
	Name    string
	Kind    AttrKind
	Ref     string // name of a function's attribute, in function bodies only
	Doc     string
	F       float32
	I       int64
	S       []byte
	T       *Tensor
	G       *Graph
	Floats  []float32
	Ints    []int64
	Strings [][]byte
	Tensors []Tensor
	Graphs  []Graph
	Other   bool // carries a sparse tensor or a type, which nothing here evaluates
}

// Dim is one declared dimension: a number, a symbol, or unknown (zero value).
type Dim struct {
	Value int64  // meaningful when Known
	Known bool   // the model fixes the dimension
	Param string // symbolic name, as "batch"
}

// ValueInfo declares a graph input, output or intermediate value.
type ValueInfo struct {
	Name     string
	Doc      string
	DType    DType // Undefined when the type is not a dense tensor
	Dims     []Dim
	HasShape bool // false: the rank is unknown too
}

// Tensor is a constant with its data as little-endian, row-major bytes, whatever field of the wire format they came in.
type Tensor struct {
	Name     string
	Doc      string
	DType    DType
	Dims     []int64
	Raw      []byte // may alias the bytes given to Parse
	Strings  int    // string elements seen; not kept
	External bool   // the data lies in another file
}

// MarshalText writes the name, for JSON.
func (d DType) MarshalText() ([]byte, error) { return []byte(d.String()), nil }
