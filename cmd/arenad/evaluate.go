package main

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"

	"github.com/urfave/cli/v2"

	arenaspec "github.com/ai-arena/arenad/arena/spec"
	"github.com/ai-arena/arenad/eval"
	"github.com/ai-arena/arenad/eval/dataset"
	"github.com/ai-arena/arenad/eval/runner"
	"github.com/ai-arena/arenad/node/config"
)

// maxModelBytes bounds the model files that a command reads into memory. Tasks allow 64 MiB by default.
const maxModelBytes = 1 << 30

// evalOutput is a score with what it rests on.
type evalOutput struct {
	Status   string   `json:"status" doc:"scored, rejected, failed, too slow or inconclusive"`
	Reason   string   `json:"reason" doc:"stable code where there is no score"`
	Detail   string   `json:"detail" doc:"the same for people"`
	Score    uint32   `json:"score" doc:"millionths, or a verdict"`
	Text     string   `json:"score_text" doc:"the score as a decimal fraction"`
	Samples  uint64   `json:"samples" doc:"rows scored"`
	Counts   []uint64 `json:"counts" doc:"integer statistics: samples, valid, correct, sum of losses in 1e-9"`
	Evidence string   `json:"evidence" doc:"evidence root, for a round with the seed zero"`
	Engine   string   `json:"engine" doc:"arithmetic rules"`
	Seconds  float64  `json:"seconds" doc:"time that it took, the process's start included"`
}

func evalSpec() spec {
	task := stringFlag("spec", "", "task spec (YAML or JSON) whose inputs and limits count")
	return spec{
		name: "eval", usage: "vet and score models as validators do",
		text: "Checks and scores models with the engine that validators use: the same bits on every machine.",
		subs: []spec{
			vetSpec(task),
			{
				name: "ops", usage: "list the operators that validators compute",
				text:    "Lists every operator with its tier and the opsets that it is known at, then what is refused and why.",
				example: "arenad eval ops --json",
				output:  []opOutput{}, do: evalOps,
			},
			{
				name: "run", args: "MODEL", usage: "score a model on a shard file",
				text: "Scores an ONNX file in a process of its own, as a validator would, on the shard file of --shard by the metric of " +
					"--spec. A refused model ends with exit code 10.",
				example: "arenad eval run model.onnx --spec task.yaml --shard live.shard",
				flags:   append([]cli.Flag{task, stringFlag("shard", "", "shard file to score on")}, settings("eval-wall", "sandbox")...),
				output:  evalOutput{}, do: evalRun,
			},
			evalBenchSpec(),
		},
	}
}

// readModel reads a model file. Errors: errUsage.
func readModel(path string) ([]byte, error) {
	file, err := os.Open(filepath.Clean(path))
	if err != nil {
		return nil, fmt.Errorf("%w: open the model: %w", errUsage, err)
	}
	defer file.Close() //nolint:errcheck // nothing was written
	model, err := io.ReadAll(io.LimitReader(file, maxModelBytes+1))
	if err != nil {
		return nil, fmt.Errorf("read the model: %w", err)
	}
	if len(model) > maxModelBytes {
		return nil, fmt.Errorf("%w: %s is over %s", errRefused, path, config.Bytes(maxModelBytes))
	}
	return model, nil
}

// readSpecFile reads a task spec. Errors: errUsage, spec.ErrSpec.
func readSpecFile(path string) (*arenaspec.Task, error) {
	if path == "" {
		return nil, fmt.Errorf("%w: give the task spec with --spec", errUsage)
	}
	text, err := os.ReadFile(filepath.Clean(path))
	if err != nil {
		return nil, fmt.Errorf("%w: read the task spec: %w", errUsage, err)
	}
	t, err := arenaspec.Parse(text)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", path, err)
	}
	return t, nil
}

func evalRun(ctx context.Context, c *call) error {
	t, err := readSpecFile(c.cli.String("spec"))
	if err != nil {
		return err
	}
	model, err := readModel(c.args[0])
	if err != nil {
		return err
	}
	file, err := dataset.OpenFile(filepath.Clean(c.cli.String("shard")))
	if err != nil {
		return fmt.Errorf("%w: open the shard file with --shard: %w", errUsage, err)
	}
	defer file.Close() //nolint:errcheck // nothing was written
	shard, err := dataset.ReadUnchecked(file)
	if err != nil {
		return fmt.Errorf("read the shard file: %w", err)
	}
	job, err := eval.FromSpec(t, shard.Commitment.Rows)
	if err != nil {
		return err
	}
	wall, err := c.duration("eval-wall")
	if err != nil {
		return err
	}
	job.Limits.Wall = wall
	sandbox, err := runner.ParseSandbox(c.cli.String("sandbox"))
	if err != nil {
		return fmt.Errorf("%w: --sandbox: %w", errUsage, err)
	}
	result, err := eval.Evaluate(ctx, runner.Process{Sandbox: sandbox}, job, model, shard, nil)
	if err != nil {
		return err
	}
	out := evalOutput{
		Status: result.Status.String(), Reason: string(result.Reason), Detail: result.Detail, Score: uint32(result.Score),
		Text: scoreText(result.Score), Samples: result.Samples, Counts: append([]uint64{}, result.Counts...),
		Evidence: "0x" + hex.EncodeToString(result.Evidence[:]), Engine: result.Engine.Rules, Seconds: result.Elapsed.Seconds(),
	}
	err = c.emit(out, func(w io.Writer) {
		rows := [][]string{{"status", out.Status}, {"score", out.Text}, {"samples", strconv.FormatUint(out.Samples, 10)}}
		if out.Detail != "" {
			rows = append(rows, []string{"detail", out.Detail})
		}
		table(w, nil, append(rows, []string{"evidence", out.Evidence}, []string{"seconds", strconv.FormatFloat(out.Seconds, 'f', 3, 64)}))
	})
	if result.Status == eval.Rejected || result.Status == eval.Failed {
		err = errors.Join(err, fmt.Errorf("%w: %s", errRefused, result.Detail))
	}
	return err
}
