package kern

// Each of these calls the kernel of the set, which is not Generic.

func (s Set) reluV(dst, x *float32, n int) {
	if s == AVX512 {
		reluAVX512(dst, x, n)
	} else {
		reluAVX2(dst, x, n)
	}
}

func (s Set) canonicalV(x *float32, n int) {
	if s == AVX512 {
		canonicalAVX512(x, n)
	} else {
		canonicalAVX2(x, n)
	}
}

func (s Set) affineV(dst, x *float32, n int, scale, shift float32) {
	if s == AVX512 {
		affineAVX512(dst, x, n, scale, shift)
	} else {
		affineAVX2(dst, x, n, scale, shift)
	}
}

func (s Set) addV(dst, x, y *float32, n int) {
	if s == AVX512 {
		addAVX512(dst, x, y, n)
	} else {
		addAVX2(dst, x, y, n)
	}
}

func (s Set) subV(dst, x, y *float32, n int) {
	if s == AVX512 {
		subAVX512(dst, x, y, n)
	} else {
		subAVX2(dst, x, y, n)
	}
}

func (s Set) mulV(dst, x, y *float32, n int) {
	if s == AVX512 {
		mulAVX512(dst, x, y, n)
	} else {
		mulAVX2(dst, x, y, n)
	}
}

func (s Set) divV(dst, x, y *float32, n int) {
	if s == AVX512 {
		divAVX512(dst, x, y, n)
	} else {
		divAVX2(dst, x, y, n)
	}
}

func (s Set) expV(dst, x *float32, n int) {
	if s == AVX512 {
		expAVX512(dst, x, n)
	} else {
		expAVX2(dst, x, n)
	}
}

func (s Set) sigmoidV(dst, x *float32, n int) {
	if s == AVX512 {
		sigmoidAVX512(dst, x, n)
	} else {
		sigmoidAVX2(dst, x, n)
	}
}

func (s Set) tanhV(dst, x *float32, n int) {
	if s == AVX512 {
		tanhAVX512(dst, x, n)
	} else {
		tanhAVX2(dst, x, n)
	}
}

func (s Set) expLessV(dst *float64, x *float32, n int, m float64) {
	if s == AVX512 {
		expLessAVX512(dst, x, n, m)
	} else {
		expLessAVX2(dst, x, n, m)
	}
}

func (s Set) poolV(dst, x *float32, width, rows int) {
	if s == AVX512 {
		poolAVX512(dst, x, width, rows)
	} else {
		poolAVX2(dst, x, width, rows)
	}
}

func (s Set) copyRowsV(dst, src *float32, width, rows, planes, stride, plane int) {
	if s == AVX512 {
		copyRowsAVX512(dst, src, width, rows, planes, stride, plane)
	} else {
		copyRowsAVX2(dst, src, width, rows, planes, stride, plane)
	}
}
