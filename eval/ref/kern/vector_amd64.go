package kern

func copyVectors(s Set, dst, src *float32, width, rows, planes, stride, plane int) {
	if s == AVX512 {
		copyRowsAVX512(dst, src, width, rows, planes, stride, plane)
		return
	}
	copyRowsAVX2(dst, src, width, rows, planes, stride, plane)
}
