package kern

// Relu writes the larger of each element and +0: NaN stays, -0 becomes +0. dst and x may be the same memory.
func (s Set) Relu(dst, x []float32) {
	dst = dst[:len(x)]
	for i, v := range x {
		dst[i] = max(v, 0)
	}
}
