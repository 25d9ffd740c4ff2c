package ref

import (
	"slices"
	"sync"

	"github.com/ai-arena/arenad/eval/onnx/infer"
)

// kernel computes the outputs of one step. Inference has checked types and shapes; what is left to fail is integer division and what
// hangs on the elements.
type kernel func(x *exec) error

// operator is one row of the table of kernels. Its other half, shapes and cost, is a row of package infer.
type operator struct {
	name string
	run  kernel
	how  how
}

// how says what an operator does with memory.
type how uint8

const (
	fresh   how = iota // the outputs need memory of their own
	inPlace            // element i of output 0 depends on element i of an input of the same shape and type, read before it is written
	reshape            // output 0 is input 0 under another shape: nothing is computed
)

// lists names the table of each file, one line a table.
func lists() [][]operator {
	return [][]operator{
		elementwiseKernels(), linearKernels(), windowKernels(), layoutKernels(), reduceKernels(), createKernels(),
		logicKernels(), indexingKernels(), generateKernels(), normKernels(), einsumKernels(), recurrentKernels(),
		spatialKernels(), resizeKernels(), quantizedKernels(),
	}
}

// mlLists names the tables of the domain ai.onnx.ml.
func mlLists() [][]operator { return [][]operator{mlKernels()} }

type opKey struct{ domain, name string }

// table joins the lists once; it is never written again.
var table = sync.OnceValue(func() map[opKey]operator {
	t := make(map[opKey]operator)
	for domain, lists := range map[string][][]operator{"": lists(), infer.ML: mlLists()} {
		for _, list := range lists {
			for _, op := range list {
				t[opKey{domain, op.name}] = op
			}
		}
	}
	return t
})

// operatorOf finds the kernel of a step; a row without a kernel when there is none.
func operatorOf(s *infer.Step) operator {
	k := opKey{name: s.Node.Op}
	if s.Node.Domain == infer.ML {
		k.domain = infer.ML
	}
	return table()[k]
}

// Operators lists what the engine computes, as "domain:name", sorted.
func Operators() []string {
	var names []string
	for k := range table() {
		names = append(names, k.domain+":"+k.name)
	}
	slices.Sort(names)
	return names
}
