package kern

import (
	"errors"
	"fmt"
	"strings"
)

// Set is a set of kernels. All sets give the same bits; they differ in what they ask of the processor.
type Set uint8

// The sets, from the one that runs everywhere to the fastest. The order never changes.
const (
	Generic Set = iota // Go alone
	AVX2               // amd64 with AVX2
	AVX512             // amd64 with AVX-512 F, BW, DQ and VL
)

// Variable is the name of the environment variable by which an operator forces a set. Whoever starts an engine reads it.
const Variable = "ARENAD_KERNELS"

// ErrSet: the name is not that of a set, or this processor cannot run it.
var ErrSet = errors.New("choose kernels")

var setNames = [...]string{"generic", "avx2", "avx512"}

func (s Set) String() string { return setNames[s] }

// Choose returns the set of that name; the empty name is the best one that this processor runs.
//
// Errors: ErrSet. It looks at the processor and at nothing else.
func Choose(name string) (Set, error) {
	if name == "" {
		return Best(), nil
	}
	have := Available()
	for i, n := range setNames {
		if n != name {
			continue
		}
		for _, s := range have {
			if s == Set(i) {
				return s, nil
			}
		}
		return Generic, fmt.Errorf("%w: this processor does not run %q: want %s", ErrSet, name, names(have))
	}
	return Generic, fmt.Errorf("%w: %q: want %s", ErrSet, name, names(have))
}

// Best is the fastest set that this processor runs.
func Best() Set {
	have := Available()
	return have[len(have)-1]
}

func names(sets []Set) string {
	out := make([]string, len(sets))
	for i, s := range sets {
		out[i] = s.String()
	}
	return strings.Join(out, " or ")
}
