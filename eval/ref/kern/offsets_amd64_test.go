package kern

import (
	"os"
	"testing"
	"unsafe"

	"github.com/stretchr/testify/require"
)

// TestOffsetsOfTheTile: the assembly reads these fields by number.
func TestOffsetsOfTheTile(t *testing.T) {
	var c tile
	for i, at := range []uintptr{
		unsafe.Offsetof(c.k), unsafe.Offsetof(c.a), unsafe.Offsetof(c.lda), unsafe.Offsetof(c.b), unsafe.Offsetof(c.b2), unsafe.Offsetof(c.offs),
		unsafe.Offsetof(c.c), unsafe.Offsetof(c.ldc), unsafe.Offsetof(c.col), unsafe.Offsetof(c.row), unsafe.Offsetof(c.relu), unsafe.Offsetof(c.tail),
		unsafe.Offsetof(c.places), unsafe.Offsetof(c.scale), unsafe.Offsetof(c.shift),
	} {
		require.Equal(t, uintptr(8*i), at)
	}
	var p place
	require.Equal(t, []uintptr{0, 64, 72, 80}, []uintptr{unsafe.Offsetof(p.index), unsafe.Offsetof(p.mask), unsafe.Offsetof(p.offset), unsafe.Sizeof(p)})
}

// TestA1_TheAssemblyFusesNothing: the compiler's listing, which another test reads, does not have it.
func TestA1_TheAssemblyFusesNothing(t *testing.T) {
	text, err := os.ReadFile("kernels_amd64.s")
	require.NoError(t, err)
	require.Contains(t, string(text), "VMULPS")
	require.NotRegexp(t, `VF(N?M(ADD|SUB)|MADDSUB|MSUBADD)|VRCP|VRSQRT`, string(text))
}
