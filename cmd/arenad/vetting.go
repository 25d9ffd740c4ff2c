package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/urfave/cli/v2"

	arenaspec "github.com/ai-arena/arenad/arena/spec"
	"github.com/ai-arena/arenad/eval"
	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/vet"
	"github.com/ai-arena/arenad/node/config"
)

// vetOutput is what vetting found.
type vetOutput struct {
	Accepted bool        `json:"accepted" doc:"whether a validator would run the model"`
	Reason   string      `json:"reason" doc:"stable code of the refusal; empty when it was accepted"`
	Detail   string      `json:"detail" doc:"what is wrong, with node, operator and limit; empty when it was accepted"`
	Advice   string      `json:"advice" doc:"what to do about it; empty when it was accepted"`
	Report   *vet.Report `json:"report" doc:"what the model consists of and costs; null when it was refused"`
}

// vetFor is what vetting a model for a task depends on; without a task the model's own inputs and labels.
func vetFor(model []byte, t *arenaspec.Task, rows uint32) (vet.Spec, error) {
	if t != nil {
		job, err := eval.FromSpec(t, rows)
		if err != nil {
			return vet.Spec{}, err
		}
		return job.Vetting(rows), nil
	}
	parsed, err := onnx.Parse(model)
	if err != nil {
		return vet.Spec{}, err
	}
	out := vet.Spec{Batch: eval.DefaultBatch, Rows: eval.DefaultBatch, Labels: vet.TextLabels(parsed)}
	if parsed.Graph == nil {
		return out, nil
	}
	constants := map[string]bool{}
	for _, c := range parsed.Graph.Initializers {
		constants[c.Name] = true
	}
	batch := ""
	for _, in := range parsed.Graph.Inputs {
		if len(in.Dims) > 0 && batch == "" {
			batch = in.Dims[0].Param
		}
	}
	for _, in := range parsed.Graph.Inputs {
		if constants[in.Name] {
			continue
		}
		shape := make([]int64, len(in.Dims))
		for i, d := range in.Dims {
			switch {
			case d.Known:
				shape[i] = d.Value
			case i > 0 && (batch == "" || d.Param != batch):
				shape[i] = -1 // free, but not the batch
			}
		}
		out.Inputs = append(out.Inputs, vet.Input{Name: in.Name, DType: in.DType, Shape: shape})
	}
	return out, nil
}

// vetModel vets and says what it found. The error is nil for a refused model: that is a result.
func vetModel(model []byte, t *arenaspec.Task, rows uint32) (vetOutput, error) {
	what, err := vetFor(model, t, rows)
	var report vet.Report
	if err == nil {
		report, err = vet.Vet(model, what)
	}
	var refusal *onnx.Refusal
	switch {
	case errors.As(err, &refusal):
		return vetOutput{Reason: string(refusal.Reason), Detail: refusal.Error(), Advice: vet.Advice(refusal.Reason)}, nil
	case err != nil:
		return vetOutput{}, err
	}
	return vetOutput{Accepted: true, Report: &report}, nil
}

// refused is the error that a refused model ends a command with.
func (v *vetOutput) refused() error {
	if v.Accepted {
		return nil
	}
	return fmt.Errorf("%w: %s", errRefused, v.Detail)
}

// rows is the report as a person reads it; batch is the rows that it counts.
func (v *vetOutput) rows(batch uint64) [][]string {
	if v.Report == nil {
		return [][]string{{"accepted", "no"}, {"reason", v.Reason}, {"what to do", v.Advice}}
	}
	r := v.Report
	var ops []string
	for op, n := range r.Ops {
		ops = append(ops, op+" "+strconv.Itoa(n))
	}
	slices.Sort(ops)
	shapes := "known beforehand"
	if r.Stepwise {
		shapes = "some are known only at run time: the cost is counted while the model runs, figures here end before"
	}
	out := [][]string{
		{"accepted", "yes"},
		{"opset", strconv.FormatInt(r.Opset, 10)},
		{"nodes", strconv.Itoa(r.Nodes)},
		{"operators", strings.Join(ops, ", ")},
		{"parameters", strconv.FormatUint(r.Parameters, 10)},
		{"multiply-adds a row", strconv.FormatUint(r.MACs/batch, 10)},
		{"elements written a row", strconv.FormatUint(r.Elements/batch, 10)},
		{"memory at the worst moment", fmt.Sprintf("%s for a batch of %d rows", config.Bytes(r.PeakBytes), batch)},
		{"shapes", shapes},
		{"rows independent", strconv.FormatBool(r.RowSeparable)},
	}
	for _, o := range r.Outputs {
		out = append(out, []string{"output " + o.Name, fmt.Sprintf("%s %v", o.DType, o.Shape)})
	}
	return out
}

func vetSpec(task cli.Flag) spec {
	return spec{
		name: "vet", args: "MODEL", usage: "say whether a validator would run a model",
		text: "Checks an ONNX file: size, structure, operators, branches, shapes, cost, constants. With --spec against the inputs and limits " +
			"of that task, else against its own declared inputs. A refused model ends with exit code 10.",
		example: "arenad eval vet model.onnx --spec task.yaml --json",
		flags:   []cli.Flag{task}, output: vetOutput{}, do: evalVet,
	}
}

func evalVet(_ context.Context, c *call) error {
	model, err := readModel(c.args[0])
	if err != nil {
		return err
	}
	var t *arenaspec.Task
	rows, batch := uint32(eval.DefaultBatch), uint64(eval.DefaultBatch)
	if path := c.cli.String("spec"); path != "" {
		if t, err = readSpecFile(path); err != nil {
			return err
		}
		if batch = uint64(t.Batch); t.Evaluation != nil {
			rows = t.Evaluation.Live.Rows
		}
	}
	out, err := vetModel(model, t, rows)
	if err != nil {
		return err
	}
	err = c.emit(out, func(w io.Writer) { table(w, nil, out.rows(max(batch, 1))) })
	return errors.Join(err, out.refused())
}
