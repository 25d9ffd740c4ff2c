package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
)

// errOtherSample: a report is of other mutants.
var errOtherSample = errors.New("the report is of another sample: flags and mutated files have to be the same")

// survivors divides mutants by the report of an earlier run of the same sample: those that survived, which are to be tested
// again, and what became of the others.
func survivors(report string, mutants []mutant) ([]mutant, []result, error) {
	data, err := os.ReadFile(report) //nolint:gosec // The caller's file.
	if err != nil {
		return nil, nil, fmt.Errorf("read the report: %w", err)
	}
	var before []result
	if err := json.Unmarshal(data, &before); err != nil {
		return nil, nil, fmt.Errorf("read the report: %w", err)
	}
	if len(before) != len(mutants) {
		return nil, nil, errOtherSample
	}
	var left []mutant
	var known []result
	for i, m := range mutants {
		if m.result("", "", 0).change() != before[i].change() {
			return nil, nil, fmt.Errorf("%w: %s", errOtherSample, before[i].change())
		}
		if before[i].Verdict == survived {
			left = append(left, m)
		} else {
			known = append(known, before[i])
		}
	}
	return left, known, nil
}
