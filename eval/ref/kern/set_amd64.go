package kern

import "golang.org/x/sys/cpu"

// Available are the sets that this processor runs, the fastest last.
func Available() []Set {
	sets := []Set{Generic}
	x := &cpu.X86
	if x.HasAVX2 {
		sets = append(sets, AVX2)
	}
	if x.HasAVX2 && x.HasAVX512F && x.HasAVX512BW && x.HasAVX512DQ && x.HasAVX512VL {
		sets = append(sets, AVX512)
	}
	return sets
}
