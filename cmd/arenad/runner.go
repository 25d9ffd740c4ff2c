package main

import (
	"context"
	"errors"

	"github.com/ai-arena/arenad/eval/runner"
)

// errChild: the run that this process was started for did not end well; its parent knows why.
var errChild = errors.New("evaluation process")

// runnerSpec is the child in which models run. It is started by eval/runner, with descriptors that only it makes.
func runnerSpec() spec {
	return spec{
		name: runner.Subcommand, usage: "run a model for the process that started this one", hidden: true, raw: true,
		do: func(_ context.Context, c *call) error {
			if runner.Main(c.args) != 0 {
				return errChild
			}
			return nil
		},
	}
}
