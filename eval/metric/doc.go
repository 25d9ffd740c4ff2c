// Package metric turns a model's outputs and the labels into a score.
//
//	output row, label -> Scorer.Row -> Row{class, correct, loss in nano-units} -> Stats (integers, added) -> Score
//
// All statistics are integers that are merged by addition, so parts of a set in any order give one score; the only rounding of a
// score is its last step. Losses are computed in binary64 with one rounding per written operation and no fused multiply-add.
// Everything here is pure. Source: docs/eval.md 10.
package metric
