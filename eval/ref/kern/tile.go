package kern

// tile is one call of a vector kernel: some rows by some vectors of C. The kernels read the fields at their offsets.
type tile struct {
	k    int      // steps, at least 1
	a    *float32 // first row of A
	lda  int      // bytes between rows of A
	b    *float32 // first row of the panel
	b2   *float32 // the panel beside it, for a single row of A
	offs *int     // shifted: where row k of B starts, in bytes from b
	c    *float32 // first row of C
	ldc  int      // bytes between rows of C
	col  *float32 // one number for each column to add, or nil
	row  *float32 // one number for each row to add, or nil
	relu int      // not 0: the larger of the result and +0
	tail int      // not 0: lanes of the last vector that are in use

	places *place // shifted: where the lanes of each vector go, instead of tail

	scale *float32 // one factor for each row, or nil
	shift *float32 // with it: one number for each row to add after the factor
}

// place says which lanes of a vector are positions of the output, and where they go.
type place struct {
	index  [16]int32 // the lanes in use, in order; AVX2: eight of them, then eight that are -1 for each lane in use
	mask   uint64    // a bit for each lane in use, from bit 0 on; 0: write all lanes, the next vector overwrites the others
	offset int       // bytes from the row's start in C
}

// layout is where the rows of B lie.
type layout uint8

const (
	packed  layout = iota // one after the other
	shifted               // each at its own offset
	paired                // two panels side by side, for a single row of A
)

// tileKind names a kernel in one number, so that a call is one jump.
type tileKind uint16

// kindOf is the kernel of a set for so many rows (6, 4, 2 or 1) by vectors.
func kindOf(s Set, where layout, rows, vectors int) tileKind {
	return tileKind(s)<<12 | tileKind(where)<<8 | tileKind(rows)<<4 | tileKind(vectors)
}

// lanes is the number of columns in a vector.
func (s Set) lanes() int {
	switch s {
	case AVX512:
		return 16
	case AVX2:
		return 8
	}
	return genericWidth
}

// width is the number of columns in a full panel.
func (s Set) width() int {
	switch s {
	case AVX512:
		return 64
	case AVX2:
		return 16
	}
	return genericWidth
}

// rowsOf is the number of rows of the next tile when so many are left.
func rowsOf(left int) int {
	switch {
	case left >= 6:
		return 6
	case left >= 4:
		return 4
	case left >= 2:
		return 2
	}
	return 1
}

// rowsFrom points the numbers of rows at row i.
func (t *tile) rowsFrom(e *Epilogue, i int) {
	if e.Row != nil {
		t.row = &e.Row[i]
	}
	if e.Scale != nil {
		t.scale, t.shift = &e.Scale[i], &e.Shift[i]
	}
}

func clamped(relu bool) int {
	if relu {
		return 1
	}
	return 0
}
