package main

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/ai-arena/arenad/datasets"
	"github.com/ai-arena/arenad/eval/dataset"
	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/node/config"
)

// datasetOutput describes a data set.
type datasetOutput struct {
	Name    string        `json:"name" doc:"name of the data set"`
	Split   string        `json:"split" doc:"which part of it; empty before it is split"`
	Rows    int           `json:"rows" doc:"number of samples"`
	Columns []columnEntry `json:"columns" doc:"columns in order"`
	Label   string        `json:"label" doc:"column that models predict"`
	Labels  []string      `json:"labels" doc:"classes in order; empty for a regression"`
	Counts  []int         `json:"counts" doc:"samples of each class"`
	RowRoot string        `json:"row_root" doc:"Merkle root over the salted rows; empty for what is no shard"`
	Licence string        `json:"licence" doc:"licence of the data"`
	Source  string        `json:"source" doc:"where the data comes from"`
}

// columnEntry is a column.
type columnEntry struct {
	Name  string `json:"name" doc:"name of the column"`
	Type  string `json:"type" doc:"uint8, int64, float32, float64 or string"`
	Shape []int  `json:"shape" doc:"shape of one row; empty for a scalar"`
}

// splitOutput is the parts that a data set was cut into.
type splitOutput struct {
	Parts []splitPart `json:"parts" doc:"the files that were written"`
}

// splitPart is one of them.
type splitPart struct {
	Split   string `json:"split" doc:"name of the part"`
	File    string `json:"file" doc:"shard file"`
	Rows    uint32 `json:"rows" doc:"number of samples"`
	RowRoot string `json:"row_root" doc:"Merkle root over the salted rows"`
}

func datasetSpec() spec {
	return spec{
		name: "dataset", usage: "look at data sets and cut them into shards",
		text: "A data set is digits (part of arenad), fashion-mnist (Debian's dataset-fashion-mnist), or a shard file: UTF-8 lines, " +
			"the manifest first, then one row a line.",
		subs: []spec{
			{
				name: "inspect", args: "DATASET", usage: "describe a data set or a shard file",
				text:    "Prints columns, labels, how often each occurs, and for a shard file the root of its rows.",
				example: "arenad dataset inspect digits\narenad dataset inspect live.shard --json",
				output:  datasetOutput{}, do: datasetInspect,
			},
			{
				name: "split", args: "DATASET NAME=ROWS...", usage: "cut a data set into shard files",
				text: "Deals the rows out at random into parts of the given sizes and writes each as NAME.shard into --out. The same --seed " +
					"deals the same; rows left over go to no part. Each part gets a fresh secret salt, so that its row root differs each time.",
				example: "arenad dataset split digits live=300 local-1=500 local-2=500 --out shards",
				flags: []cli.Flag{
					stringFlag("out", ".", "folder for the shard files"),
					stringFlag("split-seed", "arenad", "text that the deal follows from"),
				},
				output: splitOutput{}, do: datasetSplit,
			},
			{
				name: "hash", args: "FILE", usage: "print rows and row root of a shard file",
				text:    "Checks every line of a shard file and prints what a task commits to.",
				example: "arenad dataset hash live.shard",
				output:  splitPart{}, do: datasetHash,
			},
		},
	}
}

// openSet opens a data set by its name, or a shard file. Errors: config.ErrConfig for one that is not installed;
// dataset.ErrShard, dataset.ErrData.
func openSet(name string) (*dataset.Set, *dataset.Commitment, error) {
	set, err := datasets.Open(name)
	if err == nil {
		return set, nil, nil
	}
	if !errors.Is(err, datasets.ErrUnknown) {
		return nil, nil, fmt.Errorf("%w: %w", config.ErrConfig, err)
	}
	file, err := dataset.OpenFile(filepath.Clean(name))
	if err != nil {
		return nil, nil, fmt.Errorf("%w: %q is neither digits nor %s nor a file: %w", errUsage, name, datasets.FashionMNIST, err)
	}
	defer file.Close() //nolint:errcheck // nothing was written
	shard, err := dataset.ReadUnchecked(file)
	if err != nil {
		return nil, nil, fmt.Errorf("read %s: %w", name, err)
	}
	return shard.Set, &shard.Commitment, nil
}

func datasetInspect(_ context.Context, c *call) error {
	set, commitment, err := openSet(c.args[0])
	if err != nil {
		return err
	}
	out := datasetOutput{
		Name: set.Manifest.Name, Split: set.Manifest.Split, Rows: set.Table.Rows, Label: set.Manifest.Label,
		Columns: []columnEntry{}, Labels: []string{}, Counts: []int{}, Licence: set.Manifest.Licence, Source: set.Manifest.Source,
	}
	for _, f := range set.Manifest.Fields {
		out.Columns = append(out.Columns, columnEntry{f.Name, dtypeName(f.DType), slices.Concat([]int{}, f.Shape)})
	}
	if commitment != nil {
		out.RowRoot = "0x" + hex.EncodeToString(commitment.Root[:])
	}
	if labels := set.Manifest.Labels; labels != nil {
		classes, err := set.Classes()
		if err != nil {
			return err
		}
		out.Counts = make([]int, labels.Len())
		for _, class := range classes {
			out.Counts[class]++
		}
		for i := range out.Counts {
			out.Labels = append(out.Labels, labels.Name(uint32(i))) //nolint:gosec // at most dataset.MaxClasses
		}
	}
	return c.emit(out, func(w io.Writer) {
		rows := [][]string{{"name", out.Name}, {"rows", strconv.Itoa(out.Rows)}, {"label", out.Label}}
		for _, col := range out.Columns {
			rows = append(rows, []string{"column", fmt.Sprintf("%s %s %v", col.Name, col.Type, col.Shape)})
		}
		for i, l := range out.Labels {
			rows = append(rows, []string{"class " + l, strconv.Itoa(out.Counts[i])})
		}
		if out.RowRoot != "" {
			rows = append(rows, []string{"split", out.Split}, []string{"row root", out.RowRoot})
		}
		table(w, nil, append(rows, []string{"licence", out.Licence}, []string{"source", out.Source}))
	})
}

func datasetSplit(_ context.Context, c *call) error {
	set, _, err := openSet(c.args[0])
	if err != nil {
		return err
	}
	names, sizes, err := parseParts(c.args[1:])
	if err != nil {
		return err
	}
	parts, err := dataset.Split(splitSeed(c.cli.String("split-seed")), set.Table.Rows, sizes...)
	if err != nil {
		return fmt.Errorf("%w: %w", errUsage, err)
	}
	if err := os.MkdirAll(c.cli.String("out"), 0o700); err != nil {
		return fmt.Errorf("make the folder: %w", err)
	}
	out := splitOutput{Parts: []splitPart{}}
	for i, name := range names {
		path := filepath.Join(c.cli.String("out"), name+".shard")
		commitment, err := writeShard(path, set.Select(name, parts[i]))
		if err != nil {
			return err
		}
		out.Parts = append(out.Parts, splitPart{name, path, commitment.Rows, "0x" + hex.EncodeToString(commitment.Root[:])})
	}
	return c.emit(out, func(w io.Writer) {
		var rows [][]string
		for _, p := range out.Parts {
			rows = append(rows, []string{p.Split, strconv.FormatUint(uint64(p.Rows), 10), p.RowRoot, p.File})
		}
		table(w, []string{"split", "rows", "row root", "file"}, rows)
	})
}

// splitSeed is the seed that a text stands for.
func splitSeed(text string) dataset.Hash { return dataset.RowLeaf(dataset.Hash{}, []byte(text)) }

// parseParts reads NAME=ROWS. Errors: errUsage.
func parseParts(args []string) (names []string, sizes []int, err error) {
	for _, a := range args {
		name, size, _ := strings.Cut(a, "=")
		n, err := strconv.Atoi(size)
		if err != nil || n < 1 || name == "" || strings.ContainsAny(name, `/\`) || slices.Contains(names, name) {
			return nil, nil, fmt.Errorf("%w: %q: want parts like live=300, each name once", errUsage, a)
		}
		names, sizes = append(names, name), append(sizes, n)
	}
	return names, sizes, nil
}

// writeShard writes a part with a fresh salt. An existing file is left alone: its salt is in use.
func writeShard(path string, set *dataset.Set) (dataset.Commitment, error) {
	if _, err := rand.Read(set.Manifest.Salt[:]); err != nil {
		return dataset.Commitment{}, fmt.Errorf("make a salt: %w", err)
	}
	file, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600) //nolint:gosec // the operator names the folder
	if err != nil {
		return dataset.Commitment{}, fmt.Errorf("make the shard file: %w", err)
	}
	commitment, err := dataset.WriteShard(file, set)
	return commitment, errors.Join(err, file.Close())
}

func datasetHash(_ context.Context, c *call) error {
	set, commitment, err := openSet(c.args[0])
	if err != nil {
		return err
	}
	if commitment == nil {
		return fmt.Errorf("%w: %s is a whole data set: cut a shard out of it with `arenad dataset split`", errUsage, c.args[0])
	}
	out := splitPart{set.Manifest.Split, c.args[0], commitment.Rows, "0x" + hex.EncodeToString(commitment.Root[:])}
	return c.emit(out, func(w io.Writer) {
		table(w, nil, [][]string{{"rows", strconv.FormatUint(uint64(out.Rows), 10)}, {"row root", out.RowRoot}})
	})
}

// dtypeName is the type's name as data files spell it.
func dtypeName(t onnx.DType) string { return strings.ToLower(t.String()) }
