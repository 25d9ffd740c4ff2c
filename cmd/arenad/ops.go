package main

import (
	"context"
	"fmt"
	"io"

	"github.com/ai-arena/arenad/eval/onnx/infer"
)

// opOutput is an operator, or what is missing of one.
type opOutput struct {
	Domain  string `json:"domain" doc:"domain of the operator; empty for the default one"`
	Name    string `json:"name" doc:"operator"`
	Tier    string `json:"tier" doc:"1 to 3, or ml; empty for an operator outside of the tiers"`
	Since   int64  `json:"since" doc:"first opset of its domain that has it in this form; 0 when it is not implemented"`
	Until   int64  `json:"until" doc:"last opset that has it in this form; 0 for all later ones"`
	Runs    bool   `json:"implemented" doc:"whether validators compute it"`
	Missing string `json:"missing" doc:"the form that is refused; empty for all of it"`
	Why     string `json:"why" doc:"why it is refused; empty when it is implemented"`
}

// operators lists what the engine computes, then what it refuses.
func operators() []opOutput {
	var out []opOutput
	tiers := map[string]string{}
	for _, op := range infer.Operators() {
		tier := "ml"
		if op.Domain != infer.ML {
			tier = fmt.Sprint(op.Tier)
			tiers[op.Name] = tier
		}
		out = append(out, opOutput{Domain: op.Domain, Name: op.Name, Tier: tier, Since: op.Since, Until: op.Until, Runs: true})
	}
	for _, g := range infer.Gaps() {
		out = append(out, opOutput{Name: g.Operator, Tier: tiers[g.Operator], Missing: g.Form, Why: g.Why})
	}
	return out
}

func evalOps(_ context.Context, c *call) error {
	list := operators()
	return c.emit(list, func(w io.Writer) {
		var has, lacks [][]string
		for _, op := range list {
			if !op.Runs {
				lacks = append(lacks, []string{op.Name, op.Missing, op.Why})
				continue
			}
			opsets := fmt.Sprintf("from %d", op.Since)
			if op.Until > 0 {
				opsets = fmt.Sprintf("%d to %d", op.Since, op.Until)
			}
			has = append(has, []string{op.Tier, op.Name, opsets})
		}
		table(w, []string{"tier", "operator", "opsets"}, has)
		fmt.Fprintln(w) //nolint:errcheck // the buffer reports it
		table(w, []string{"refused", "form", "why"}, lacks)
	})
}
