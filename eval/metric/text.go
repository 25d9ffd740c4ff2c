package metric

import (
	"strings"

	"golang.org/x/text/unicode/norm"
)

// Modelled scores the logits of a text's tokens, one row of the vocabulary after the other, against the true ones; a negative token is
// padding and costs nothing. text is the raw text: a model pays by its bytes, however it was cut into tokens. x is not modified.
//
//	x       len(tokens) x len(Labels) logits
//	tokens  classes of the vocabulary, or negative
//
// Losses are rounded token by token, and their sum stops at the cap. Source: docs/eval.md 10.
func (s Spec) Modelled(x []float32, tokens []int64, text string) Row {
	r := s.invalid()
	if finite(x) {
		r = Row{Valid: true}
		words := s.Labels.Len()
		for t, token := range tokens {
			if token < 0 {
				continue
			}
			row := outputs{x: x[t*words : (t+1)*words]}
			r.Q = min(r.Q+s.nano(logitLoss(row.at, words, int(token))), s.LossCap)
		}
	}
	r.Bytes = uint64(len(text))
	return r
}

// Spelled scores tokens that the model gave out against the raw text: their words joined, up to the first number that is no class of the
// vocabulary. Source: docs/eval.md 10.
func (s Spec) Spelled(tokens []int64, text string) Row {
	var got strings.Builder
	for _, t := range tokens {
		if t < 0 || t >= int64(s.Labels.Len()) {
			break
		}
		got.WriteString(s.Labels.Name(uint32(t)))
	}
	return Row{Valid: true, Correct: s.sameText(got.String(), text)}
}

// sameText compares texts in Unicode normal form C, without ASCII space around them.
func (s Spec) sameText(a, b string) bool {
	a, b = plain(a), plain(b)
	if s.IgnoreCase {
		a, b = lower(a), lower(b)
	}
	return a == b
}

func plain(t string) string { return strings.Trim(norm.NFC.String(t), "\t\n\v\f\r ") }

// lower turns A to Z into a to z and leaves everything else, whose rules depend on languages and on the version of Unicode.
func lower(t string) string {
	return strings.Map(func(r rune) rune {
		if r >= 'A' && r <= 'Z' {
			return r + 'a' - 'A'
		}
		return r
	}, t)
}
