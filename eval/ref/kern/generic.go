package kern

// genericWidth is the number of columns of one panel of the loops in Go. Two rows by four columns are eight accumulators, four values
// of B, two of A and one product: what the 15 usable vector registers of amd64 hold without spilling.
const genericWidth = 4

// gemmGeneric is Gemm in Go.
func gemmGeneric(c []float32, ldc int, a []float32, lda, m int, b Panels, e Epilogue) {
	step := max(2, rowBytes/4/max(1, b.K)&^1)
	for top := 0; top < m; top += step {
		bottom := min(m, top+step)
		for j := 0; j < b.N; j += genericWidth {
			panel := b.Data[j*b.K : (j+genericWidth)*b.K]
			n := min(genericWidth, b.N-j)
			i := top
			for ; i+2 <= bottom; i += 2 {
				r0, r1 := pair(a[i*lda:i*lda+b.K], a[(i+1)*lda:(i+1)*lda+b.K], panel)
				e.finish(r0[:n], i, j)
				e.finish(r1[:n], i+1, j)
				copy(c[i*ldc+j:i*ldc+b.N], r0[:n])
				copy(c[(i+1)*ldc+j:(i+1)*ldc+b.N], r1[:n])
			}
			if i < bottom {
				r := single(a[i*lda:i*lda+b.K], panel)
				e.finish(r[:n], i, j)
				copy(c[i*ldc+j:i*ldc+b.N], r[:n])
			}
		}
	}
}

// finish applies what follows a sum to the elements from row i, column j on.
func (e *Epilogue) finish(v []float32, i, j int) {
	if e.Col != nil {
		for k := range v {
			v[k] += e.Col[j+k]
		}
	}
	if e.Row != nil {
		for k := range v {
			v[k] += e.Row[i]
		}
	}
	if e.Scale != nil {
		for k := range v {
			v[k] = float32(v[k]*e.Scale[i]) + e.Shift[i]
		}
	}
	if e.Relu {
		for k := range v {
			v[k] = max(v[k], 0)
		}
	}
}

// pair computes two rows against one panel. The slices advance by four steps at a time, which lets the compiler drop every bounds
// check inside.
func pair(a0, a1, b []float32) (r0, r1 [genericWidth]float32) {
	var c00, c01, c02, c03, c10, c11, c12, c13 float32
	for len(a0) >= 4 && len(a1) >= 4 && len(b) >= 16 {
		x, y := a0[0], a1[0]
		b0, b1, b2, b3 := b[0], b[1], b[2], b[3]
		c00 += float32(x * b0)
		c01 += float32(x * b1)
		c02 += float32(x * b2)
		c03 += float32(x * b3)
		c10 += float32(y * b0)
		c11 += float32(y * b1)
		c12 += float32(y * b2)
		c13 += float32(y * b3)
		x, y = a0[1], a1[1]
		b0, b1, b2, b3 = b[4], b[5], b[6], b[7]
		c00 += float32(x * b0)
		c01 += float32(x * b1)
		c02 += float32(x * b2)
		c03 += float32(x * b3)
		c10 += float32(y * b0)
		c11 += float32(y * b1)
		c12 += float32(y * b2)
		c13 += float32(y * b3)
		x, y = a0[2], a1[2]
		b0, b1, b2, b3 = b[8], b[9], b[10], b[11]
		c00 += float32(x * b0)
		c01 += float32(x * b1)
		c02 += float32(x * b2)
		c03 += float32(x * b3)
		c10 += float32(y * b0)
		c11 += float32(y * b1)
		c12 += float32(y * b2)
		c13 += float32(y * b3)
		x, y = a0[3], a1[3]
		b0, b1, b2, b3 = b[12], b[13], b[14], b[15]
		c00 += float32(x * b0)
		c01 += float32(x * b1)
		c02 += float32(x * b2)
		c03 += float32(x * b3)
		c10 += float32(y * b0)
		c11 += float32(y * b1)
		c12 += float32(y * b2)
		c13 += float32(y * b3)
		a0, a1, b = a0[4:], a1[4:], b[16:]
	}
	for len(a0) >= 1 && len(a1) >= 1 && len(b) >= 4 {
		x, y := a0[0], a1[0]
		b0, b1, b2, b3 := b[0], b[1], b[2], b[3]
		c00 += float32(x * b0)
		c01 += float32(x * b1)
		c02 += float32(x * b2)
		c03 += float32(x * b3)
		c10 += float32(y * b0)
		c11 += float32(y * b1)
		c12 += float32(y * b2)
		c13 += float32(y * b3)
		a0, a1, b = a0[1:], a1[1:], b[4:]
	}
	return [genericWidth]float32{c00, c01, c02, c03}, [genericWidth]float32{c10, c11, c12, c13}
}

// single computes one row against one panel.
func single(a, b []float32) [genericWidth]float32 {
	var c0, c1, c2, c3 float32
	for len(a) >= 2 && len(b) >= 8 {
		x, y := a[0], a[1]
		c0 += float32(x * b[0])
		c1 += float32(x * b[1])
		c2 += float32(x * b[2])
		c3 += float32(x * b[3])
		c0 += float32(y * b[4])
		c1 += float32(y * b[5])
		c2 += float32(y * b[6])
		c3 += float32(y * b[7])
		a, b = a[2:], b[8:]
	}
	if len(a) >= 1 && len(b) >= 4 {
		x := a[0]
		c0 += float32(x * b[0])
		c1 += float32(x * b[1])
		c2 += float32(x * b[2])
		c3 += float32(x * b[3])
	}
	return [genericWidth]float32{c0, c1, c2, c3}
}
