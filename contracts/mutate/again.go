package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
)

// errOtherSample: a report is of other mutants.
var errOtherSample = errors.New("the report is of another sample: flags and mutated files have to be the same")

// survivors divides mutants by the report of an earlier run of the same sample, which may have been interrupted: those that
// survived or were not tested, and what became of the others.
func survivors(report string, mutants []mutant) ([]mutant, []result, error) {
	data, err := os.ReadFile(report) //nolint:gosec // The caller's file.
	if err != nil {
		return nil, nil, fmt.Errorf("read the report: %w", err)
	}
	var before []result
	if err := json.Unmarshal(data, &before); err != nil {
		return nil, nil, fmt.Errorf("read the report: %w", err)
	}
	reported := map[int]result{}
	for _, one := range before {
		reported[one.Number] = one
	}
	var left []mutant
	var known []result
	for _, m := range mutants {
		one, ok := reported[m.Number]
		delete(reported, m.Number)
		if ok && one.change() != m.result("", "", 0).change() {
			return nil, nil, fmt.Errorf("%w: %s", errOtherSample, one.change())
		}
		if !ok || one.Verdict == survived {
			left = append(left, m)
		} else {
			known = append(known, one)
		}
	}
	if len(reported) != 0 {
		return nil, nil, errOtherSample
	}
	return left, known, nil
}
