package node

import (
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"os"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/arena/spec"
	"github.com/ai-arena/arenad/datasets"
	"github.com/ai-arena/arenad/eval"
	"github.com/ai-arena/arenad/eval/dataset"
	"github.com/ai-arena/arenad/eval/dataset/files"
	"github.com/ai-arena/arenad/node/config"
	"github.com/ai-arena/arenad/train"
)

// errLocalData: the node's own data cannot serve the task. The operator changes train.data.
var errLocalData = errors.New("local training data")

// loadLocal reads the node's own data, by name, from a description, or from a shard file as `arenad dataset split` writes it, and binds it
// as the task does.
//
// Errors: errLocalData.
func loadLocal(source string, t *spec.Task) (train.Data, error) {
	set, err := openLocal(source)
	if err != nil {
		return train.Data{}, fmt.Errorf("%w: %w", errLocalData, err)
	}
	data, err := bind(set, t)
	if err != nil {
		return train.Data{}, fmt.Errorf("%w: %s does not fit the task: %w", errLocalData, source, err)
	}
	return data, nil
}

func openLocal(source string) (*dataset.Set, error) {
	if _, err := os.Stat(source); err != nil {
		return datasets.Open(source)
	}
	set, _, err := files.OpenAny(source, "")
	return set, err
}

// bind turns columns into what the trainer takes.
func bind(set *dataset.Set, t *spec.Task) (train.Data, error) {
	job, err := eval.FromSpec(t, 1)
	if err != nil {
		return train.Data{}, err
	}
	if t.Kind == "text" {
		return train.Data{}, errors.New("the task asks for text, the built-in trainer does classification and regression: use train.command")
	}
	if len(job.Input) != 1 {
		return train.Data{}, fmt.Errorf("the task has %d inputs, the built-in trainer takes one: use train.command", len(job.Input))
	}
	in := job.Input[0]
	x, err := in.Floats(&set.Table)
	if err != nil {
		return train.Data{}, err
	}
	data := train.Data{X: x}
	for _, d := range in.Shape[1:] {
		data.Shape = append(data.Shape, int(d))
	}
	if t.Kind == "regression" {
		targets, width, err := set.Targets()
		if err != nil {
			return train.Data{}, err
		}
		data.Outputs = width
		for _, v := range targets {
			data.Targets = append(data.Targets, float32(v))
		}
		return data, nil
	}
	// The set's own label map may be another order, or miss classes: the task's map decides.
	own := *set
	own.Manifest.Labels = job.Metric.Labels
	classes, err := own.Classes()
	if err != nil {
		return train.Data{}, err
	}
	data.Classes = job.Metric.Labels.Len()
	for _, c := range classes {
		data.Y = append(data.Y, int32(c)) //nolint:gosec // at most 65,536 classes
	}
	return data, nil
}

// newTrainer gives the trainer that the operator chose, for each task.
func newTrainer(cfg config.Train, external *train.External) func(arena.TaskID) train.Trainer {
	return func(id arena.TaskID) train.Trainer {
		if external != nil {
			return external
		}
		return train.Builtin{Config: train.Config{Kind: train.Kind(cfg.Model), Epochs: cfg.Epochs, Seed: seedOf(cfg.Seed, id)}}
	}
}

// seedOf is the seed of a training: of the operator's number and the task, so that each task starts elsewhere.
func seedOf(operator uint64, id arena.TaskID) [32]byte {
	var b [16]byte
	binary.BigEndian.PutUint64(b[:8], operator)
	binary.BigEndian.PutUint64(b[8:], uint64(id))
	return sha256.Sum256(append([]byte("arena/train/1"), b[:]...))
}
