package dataset

import (
	"fmt"

	"github.com/ai-arena/arenad/eval/onnx"
)

// Texts gives the raw text of each row. Errors: ErrData when the column does not hold one text a row.
func (s *Set) Texts(column string) ([]string, error) {
	c := s.Table.Column(column)
	if c == nil || c.DType != onnx.String || c.Elements() != 1 {
		return nil, fmt.Errorf("%w: column %q does not hold one text a row", ErrData, column)
	}
	return c.Str, nil
}

// Tokens gives the tokens to predict, rows x width: classes of a vocabulary of so many words, or negative numbers for padding. Errors: ErrData
// when the label column holds anything else.
func (s *Set) Tokens(words int) (tokens []int64, width int, err error) {
	c := s.Table.Column(s.Manifest.Label)
	if c == nil || c.DType != onnx.Int64 {
		return nil, 0, fmt.Errorf("%w: column %q holds no tokens: want int64", ErrData, s.Manifest.Label)
	}
	for i, t := range c.I64 {
		if t >= int64(words) {
			return nil, 0, fmt.Errorf("%w: row %d: token %d of a vocabulary of %d words", ErrData, i/c.Elements(), t, words)
		}
	}
	return c.I64, c.Elements(), nil
}
