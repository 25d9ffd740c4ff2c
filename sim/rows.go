package sim

import (
	"math/bits"
	"math/rand/v2"

	"github.com/ai-arena/arenad/arena"
)

// rows is a set of rows of a shard.
type rows []uint64

func newRows(n int) rows { return make(rows, (n+63)/64) }

func (s rows) len() (n int) {
	for _, w := range s {
		n += bits.OnesCount64(w)
	}
	return n
}

// random is a set of n rows, each in it with probability share / 65536.
func random(r *rand.Rand, n int, share uint16) rows {
	s := newRows(n)
	for i := range s {
		// From the lowest bit of share up: each halves what is there and adds a half where the bit is set.
		word := uint64(0)
		for b := range 16 {
			if share>>b&1 == 1 {
				word |= r.Uint64()
			} else {
				word &= r.Uint64()
			}
		}
		s[i] = word
	}
	if rest := n % 64; rest != 0 {
		s[len(s)-1] &= 1<<rest - 1
	}
	return s
}

// errorsOn is what a model has wrong on one shard.
type errorsOn struct {
	wrong  rows // rows with a wrong class
	common rows // those of them with the class that most models mistake the row for
	own    rows // those whose mistake is the model's own: not shared with the model it was copied from
}

// shard is an evaluation set: how hard its rows are.
type shard struct {
	n    int
	hard rows
}

// hardRows is the share of rows that models tend to have wrong together, in 65536ths: a tenth.
const hardRows = 6554

func newShard(r *rand.Rand, n int) shard { return shard{n, random(r, n, hardRows)} }

// model makes the errors of a model with the given expected error, in 65536ths. Half of its errors are on the hard rows, as far
// as they go; seven of ten errors are the mistake that others make too.
func (s shard) model(r *rand.Rand, err uint16) errorsOn {
	onHard := uint16(min(uint32(err)/2*65536/hardRows, 60000)) //nolint:gosec // at most 60000
	onEasy := uint16(uint32(err) / 2 * 65536 / (65536 - hardRows))
	hard, easy := random(r, s.n, onHard), random(r, s.n, onEasy)
	e := errorsOn{newRows(s.n), random(r, s.n, 45875), newRows(s.n)}
	for i := range e.wrong {
		e.wrong[i] = hard[i]&s.hard[i] | easy[i]&^s.hard[i]
		e.common[i] &= e.wrong[i]
		e.own[i] = e.wrong[i]
	}
	return e
}

// copied is e with a share of rows (65536ths) answered by another model of the same quality: what fine-tuning a copy does.
func (s shard) copied(r *rand.Rand, e errorsOn, err, share uint16) errorsOn {
	other, changed := s.model(r, err), random(r, s.n, share)
	out := errorsOn{newRows(s.n), newRows(s.n), newRows(s.n)}
	for i := range out.wrong {
		out.wrong[i] = e.wrong[i]&^changed[i] | other.wrong[i]&changed[i]
		out.common[i] = e.common[i]&^changed[i] | other.common[i]&changed[i]
		out.own[i] = out.wrong[i] & changed[i]
	}
	return out
}

// score is the accuracy in millionths.
func (s shard) score(e errorsOn) arena.Score {
	return arena.Score((uint64(s.n-e.wrong.len())*2_000_000 + uint64(s.n)) / (2 * uint64(s.n))) //nolint:gosec // at most 1e6
}

// minOverlap is how many rows at least one of two models must have wrong before equal errors say anything.
// Source: docs/protocol.md 9.2.
const minOverlap = 50

// duplicate tells whether copy is judged a copy of original. Rows that both have wrong have the same class if it is the common
// mistake of both, or if the copy kept the original's answer.
//
//	kept  the copy was made from this original
//
// Source: docs/protocol.md 9.2.
func duplicate(original, copied errorsOn, kept bool, copyTau uint32) bool {
	either, both := 0, 0
	for i := range original.wrong {
		either += bits.OnesCount64(original.wrong[i] | copied.wrong[i])
		same := original.common[i] & copied.common[i]
		if kept {
			same |= original.wrong[i] & copied.wrong[i] &^ copied.own[i]
		}
		both += bits.OnesCount64(same)
	}
	return either >= minOverlap && uint64(both)*1_000_000 >= uint64(copyTau)*uint64(either) //nolint:gosec // counts of rows
}
