// Package selectionbench measures the draw of committees and the upkeep of weights, against gonum's weighted sampling in the
// same run, and how both grow with the number of validators. It is linked into the program of `make bench` only.
package selectionbench
