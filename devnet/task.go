package devnet

import (
	"bytes"
	"crypto/rand"
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"

	"github.com/ai-arena/arenad/datasets"
	"github.com/ai-arena/arenad/eval/dataset"
)

// taskFiles are what the creator's command is given.
type taskFiles struct{ spec, evalset string }

// recipe says how a data set becomes a task: how many rows are scored, how many each trainer has, and the spec.
type recipe struct {
	evaluation int // rows of the evaluation set
	training   int // rows of each training node
	spec       string
}

// recipes by data set. The limits keep the cost of a whole evaluation within the commit window of 8 s, as the contracts
// demand: 3 blocks + 2 (bytes / 50 MB/s + MACs * rows / 1e9).
var recipes = map[string]recipe{
	datasets.Digits: {evaluation: 600, training: 399, spec: `name: Handwritten digits
description: Classify 8 by 8 grey images of handwritten digits.
kind: classification
input:
  - {column: pixels, dtype: float32, shape: [0, 64], scale: 0.0625}
output: {kind: logits}
labels: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
baseline: 0.5
`},
	datasets.FashionMNIST: {evaluation: 2000, training: 3000, spec: `name: Fashion-MNIST
description: Classify 28 by 28 grey images of clothes.
kind: classification
input:
  - {column: pixels, dtype: float32, shape: [0, 784], scale: 0.00392156862745098}
output: {kind: logits}
labels: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
limits: {modelBytes: 8 MiB}
baseline: 0.5
`},
}

// doubtful is the schedule of a devnet under attack. Trainers can look at their results from the key of the live shard on, and
// have until the end of the appeal window: six seconds are too few for some trainers of a busy machine.
const doubtful = "schedule: {commitWindow: 16s, appealWindow: 20s, closeBy: 230s}\n"

// splitSeed makes the splits of a devnet the same in every run, so that runs can be compared.
var splitSeed = dataset.Hash(sha256.Sum256([]byte("arenad devnet")))

// makeTask writes the spec, the evaluation set and each trainer's own data. No row is in two of them.
func (n *Net) makeTask() (taskFiles, error) {
	dir := filepath.Join(n.opts.Dir, "data")
	files := taskFiles{spec: filepath.Join(dir, "task.yaml"), evalset: filepath.Join(dir, "evalset.shard")}
	set, err := datasets.Open(n.opts.Dataset)
	if err != nil {
		return files, err
	}
	r, ok := recipes[n.opts.Dataset]
	if !ok {
		return files, fmt.Errorf("make a task of %q: %w", n.opts.Dataset, datasets.ErrUnknown)
	}
	sizes := []int{r.evaluation}
	for range n.Trainers {
		sizes = append(sizes, r.training)
	}
	parts, err := dataset.Split(splitSeed, set.Table.Rows, sizes...)
	if err != nil {
		return files, err
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return files, fmt.Errorf("make the data folder: %w", err)
	}
	if err := writeSet(files.evalset, set.Select("evaluation", parts[0])); err != nil {
		return files, err
	}
	for i := range n.Trainers {
		if err := writeSet(n.trainingData(i), set.Select(fmt.Sprintf("train-%d", i+1), parts[i+1])); err != nil {
			return files, err
		}
	}
	if n.opts.Attack != "" {
		r.spec += doubtful
	}
	if n.opts.Spec != "" {
		r.spec = n.opts.Spec
	}
	if err := os.WriteFile(files.spec, []byte(r.spec), 0o600); err != nil {
		return files, fmt.Errorf("write the task spec: %w", err)
	}
	return files, nil
}

// writeSet writes a set as a shard file, under a salt that nobody else knows.
func writeSet(path string, s *dataset.Set) error {
	if _, err := rand.Read(s.Manifest.Salt[:]); err != nil {
		return fmt.Errorf("make a salt: %w", err)
	}
	var b bytes.Buffer
	if _, err := dataset.WriteShard(&b, s); err != nil {
		return err
	}
	if err := os.WriteFile(path, b.Bytes(), 0o600); err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	return nil
}
