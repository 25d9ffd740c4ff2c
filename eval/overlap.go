package eval

import (
	"errors"
	"fmt"
)

// minOverlapErrors is how many rows at least one of two models must have wrong before equal errors say anything: two good models that
// share a handful of hard rows are no copies of each other. Source: docs/protocol.md 9.2.
const minOverlapErrors = 50

// Overlap is how alike two models behave on the rows of one shard.
type Overlap struct {
	Rows   uint64 `json:"rows"`
	Either uint64 `json:"either"` // classes: rows that at least one has wrong; else: all rows
	Both   uint64 `json:"both"`   // classes: rows that both have wrong with the same class; else: rows with the same output, bit for bit
	Least  uint64 `json:"least"`  // Either below it decides nothing
}

// Compare compares what two evaluations on the same shard gave, row by row. Where the metric compares classes it looks at errors, which
// tell a copy from a rival: right answers are the same for everybody. Elsewhere it looks at equal outputs.
//
// Errors: a or b has no score, or they are of different shards. Source: docs/protocol.md 9.2.
func Compare(job *Job, a, b Result) (Overlap, error) {
	if a.Status != Scored || b.Status != Scored {
		return Overlap{}, errors.New("compare two models: one of them has no score")
	}
	if a.Proof.Statement.Dataset != b.Proof.Statement.Dataset || a.Samples != b.Samples {
		return Overlap{}, fmt.Errorf("compare two models: %d rows of shard %x and %d rows of shard %x",
			a.Samples, a.Proof.Statement.Dataset[:4], b.Samples, b.Proof.Statement.Dataset[:4])
	}
	o := Overlap{Rows: a.Samples}
	if !job.Metric.Kind.OfClasses() {
		o.Either = o.Rows
	} else {
		o.Least = minOverlapErrors
	}
	for i := range int(a.Samples) { //nolint:gosec // at most 2^22 rows
		x, y := a.Proof.Tree.Leaf(i), b.Proof.Tree.Leaf(i)
		if o.Least == 0 {
			if x.Output == y.Output {
				o.Both++
			}
			continue
		}
		if !x.Correct || !y.Correct {
			o.Either++
		}
		if !x.Correct && !y.Correct && x.Class == y.Class {
			o.Both++
		}
	}
	return o, nil
}

// Copy tells whether the two are as alike as copies are: `Both * 1e6 >= tau * Either`, with enough rows to tell.
//
//	tau  copyTau of the task, millionths
func (o Overlap) Copy(tau uint32) bool {
	return o.Either >= max(o.Least, 1) && o.Both*1e6 >= uint64(tau)*o.Either
}
