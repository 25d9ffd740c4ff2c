package kern

// rowBytes bounds the rows of A that are reused across all panels before moving on; half of a small second-level cache.
const rowBytes = 128 << 10

// Panels is a matrix B [K, N] laid out for the kernels of a set: column panels of its width, each K rows; the last panel is as many
// whole vectors wide as its columns need, padded with zeros.
type Panels struct {
	K, N int
	Data []float32
	Set  Set
}

// PanelsLen returns the length of Data for a matrix [k, n].
func (s Set) PanelsLen(k, n int) int {
	l := s.lanes()
	return (n + l - 1) / l * l * k
}

// Columns are the columns lo to hi of the matrix; lo is a multiple of PanelWidth, hi too unless it is N.
func (p Panels) Columns(lo, hi int) Panels {
	return Panels{K: p.K, N: hi - lo, Data: p.Data[lo*p.K : p.Set.PanelsLen(p.K, hi)], Set: p.Set}
}

// PanelWidth is the number of columns in a panel.
func (s Set) PanelWidth() int { return s.width() }

// Pack lays a matrix out in dst, which has PanelsLen(k, n) elements: element (p, j) is b[p*row+j*col].
func (s Set) Pack(dst, b []float32, k, n, row, col int) Panels {
	width, lanes := s.width(), s.lanes()
	for j := 0; j < n; j += width {
		cols := min(width, n-j)
		room := (cols + lanes - 1) / lanes * lanes
		panel := dst[j*k : (j+room)*k]
		if col == 1 {
			packRows(panel, b[j:], k, cols, room, row)
		} else {
			packColumns(panel, b[j*col:], k, cols, room, row, col)
		}
	}
	return Panels{K: k, N: n, Data: dst[:s.PanelsLen(k, n)], Set: s}
}

// packRows fills a panel from rows that lie in one piece.
func packRows(panel, b []float32, k, cols, room, row int) {
	for p := range k {
		out := panel[p*room : (p+1)*room]
		copy(out, b[p*row:p*row+cols])
		clear(out[cols:])
	}
}

// packColumns fills a panel from a matrix whose columns lie in one piece, in blocks that stay in the first-level cache.
func packColumns(panel, b []float32, k, cols, room, row, col int) {
	const block = 16
	for top := 0; top < k; top += block {
		bottom := min(k, top+block)
		for j := range cols {
			at := top*row + j*col
			for p := top; p < bottom; p++ {
				panel[p*room+j] = b[at]
				at += row
			}
		}
		for p := top; p < bottom; p++ {
			clear(panel[p*room+cols : (p+1)*room])
		}
	}
}

// Epilogue is what follows the sums, in this order, each step rounded: a number for each column is added, one for each row, each row is
// multiplied by its Scale and its Shift is added, and the larger of the result and +0 is taken. Nil and false leave a step out; Scale
// and Shift come together.
type Epilogue struct {
	Col, Row     []float32
	Scale, Shift []float32
	Relu         bool
}

// check cuts the numbers to m rows and n columns, and panics when there are fewer: the kernels check nothing.
func (e *Epilogue) check(m, n int) {
	if e.Col != nil {
		e.Col = e.Col[:n]
	}
	if e.Row != nil {
		e.Row = e.Row[:m]
	}
	if e.Scale != nil {
		e.Scale, e.Shift = e.Scale[:m], e.Shift[:m]
	}
}

// Rows is the epilogue of the rows lo to hi.
func (e Epilogue) Rows(lo, hi int) Epilogue {
	if e.Row != nil {
		e.Row = e.Row[lo:hi]
	}
	if e.Scale != nil {
		e.Scale, e.Shift = e.Scale[lo:hi], e.Shift[lo:hi]
	}
	return e
}

// Gemm computes m rows of C = A x B by SEQ(k), then the epilogue. Row i of A is a[i*lda : i*lda+b.K], row i of C is
// c[i*ldc : i*ldc+b.N]. Nothing else of c is written.
func Gemm(c []float32, ldc int, a []float32, lda, m int, b Panels, e Epilogue) {
	if m == 0 || b.N == 0 {
		return
	}
	if b.Set == Generic || b.K == 0 {
		gemmGeneric(c, ldc, a, lda, m, b, e)
		return
	}
	gemmTiles(c, ldc, a, lda, m, b, e)
}

// gemmTiles is Gemm by the vector kernels: every panel with six rows of A at a time.
func gemmTiles(c []float32, ldc int, a []float32, lda, m int, b Panels, e Epilogue) {
	// The kernels check nothing: these bounds hold for all that they touch.
	a, c, data := a[:(m-1)*lda+b.K], c[:(m-1)*ldc+b.N], b.Data[:b.Set.PanelsLen(b.K, b.N)]
	e.check(m, b.N)
	t := tile{k: b.K, lda: 4 * lda, ldc: 4 * ldc, relu: clamped(e.Relu)}
	width, lanes := b.Set.width(), b.Set.lanes()
	step := max(6, rowBytes/4/b.K/6*6)
	for top := 0; top < m; top += step {
		bottom := min(m, top+step)
		for j := 0; j < b.N; {
			cols, where := min(width, b.N-j), packed
			if m == 1 && b.N-j >= 2*width {
				cols, where = 2*width, paired
				t.b2 = &data[(j+width)*b.K]
			}
			t.b, t.tail = &data[j*b.K], cols%lanes
			if e.Col != nil {
				t.col = &e.Col[j]
			}
			for i := top; i < bottom; {
				rows := rowsOf(bottom - i)
				t.a, t.c = &a[i*lda], &c[i*ldc+j]
				t.rowsFrom(&e, i)
				t.call(kindOf(b.Set, where, rows, (cols+lanes-1)/lanes))
				i += rows
			}
			j += cols
		}
	}
}
