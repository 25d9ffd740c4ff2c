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
	"github.com/ai-arena/arenad/eval/dataset/files"
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

// hashOutput is what a shard, or the files of a description, hash to.
type hashOutput struct {
	Split   string     `json:"split" doc:"name of the part; empty for a description"`
	Rows    int        `json:"rows" doc:"number of samples"`
	RowRoot string     `json:"row_root" doc:"Merkle root over the salted rows; empty for a description"`
	Files   []hashFile `json:"files" doc:"files that were read"`
}

// hashFile is one of them.
type hashFile struct {
	File   string `json:"file" doc:"path"`
	Bytes  int64  `json:"bytes" doc:"size"`
	SHA256 string `json:"sha256" doc:"SHA-256 of the file"`
}

func datasetSpec() spec {
	label := stringFlag("label", "", "column that models predict, for a CSV file without a description")
	return spec{
		name: "dataset", usage: "look at data sets and cut them into shards",
		text: "A data set is digits (part of arenad), fashion-mnist (Debian's dataset-fashion-mnist), or a shard file: UTF-8 lines, " +
			"the manifest first, then one row a line. Own data comes as a description (YAML or JSON) of CSV, JSON lines, Parquet, IDX or npy " +
			"files, or as a single CSV file whose columns are guessed.",
		subs: []spec{
			{
				name: "inspect", args: "DATASET", usage: "describe a data set or a shard file",
				text:    "Prints columns, labels, how often each occurs, and for a shard file the root of its rows.",
				example: "arenad dataset inspect digits\narenad dataset inspect wine.csv --label class\narenad dataset inspect live.shard --json",
				flags:   []cli.Flag{label},
				output:  datasetOutput{}, do: datasetInspect,
			},
			{
				name: "describe", args: "FILE.csv", usage: "write down what a CSV file holds",
				text: "Guesses types, classes and features of a CSV file and prints a description of it, with the SHA-256 of the file. Change what " +
					"the guess got wrong, and use the description wherever a data set is wanted.",
				example: "arenad dataset describe wine.csv --label class > wine.yaml",
				flags:   []cli.Flag{label}, output: files.Description{}, do: datasetDescribe,
			},
			{
				name: "split", args: "DATASET NAME=ROWS...", usage: "cut a data set into shard files",
				text: "Deals the rows out at random into parts of the given sizes and writes each as NAME.shard into --out. The same --seed " +
					"deals the same; rows left over go to no part. Each part gets a fresh secret salt, so that its row root differs each time.",
				example: "arenad dataset split digits live=300 local-1=500 local-2=500 --out shards",
				flags: []cli.Flag{
					label,
					stringFlag("out", ".", "folder for the shard files"),
					stringFlag("split-seed", "arenad", "text that the deal follows from"),
				},
				output: splitOutput{}, do: datasetSplit,
			},
			{
				name: "hash", args: "FILE", usage: "print what a shard or the files of a data set hash to",
				text: "Checks every line of a shard file and prints what a task commits to. For a description it reads the files that it names, compares " +
					"their hashes, and prints them; one that has changed ends with an error.",
				example: "arenad dataset hash live.shard\narenad dataset hash wine.yaml",
				output:  hashOutput{}, do: datasetHash,
			},
		},
	}
}

// openSet opens a data set by its name, or from a description, a CSV file or a shard file. Errors: config.ErrConfig for one that is not
// installed; errUsage; dataset.ErrShard, dataset.ErrData, files.ErrHash.
func openSet(name, label string) (*dataset.Set, *dataset.Commitment, error) {
	set, err := datasets.Open(name)
	if err == nil {
		return set, nil, nil
	}
	if !errors.Is(err, datasets.ErrUnknown) {
		return nil, nil, fmt.Errorf("%w: %w", config.ErrConfig, err)
	}
	if _, err := os.Stat(name); errors.Is(err, os.ErrNotExist) {
		return nil, nil, fmt.Errorf("%w: %q is neither digits nor %s nor a file: %w", errUsage, name, datasets.FashionMNIST, err)
	}
	return files.OpenAny(filepath.Clean(name), label)
}

func datasetDescribe(_ context.Context, c *call) error {
	path := filepath.Clean(c.args[0])
	if c.cli.String("label") == "" {
		return fmt.Errorf("%w: say which column models predict with --label", errUsage)
	}
	d, err := files.Guess(path, c.cli.String("label"))
	if err != nil {
		return err
	}
	if d.Files[0].SHA256, _, err = files.Sum(path); err != nil {
		return err
	}
	text, err := d.Marshal()
	if err != nil {
		return err
	}
	return c.emit(d, func(w io.Writer) { _, _ = w.Write(text) })
}

func datasetInspect(_ context.Context, c *call) error {
	set, commitment, err := openSet(c.args[0], c.cli.String("label"))
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
	set, _, err := openSet(c.args[0], c.cli.String("label"))
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
	path := filepath.Clean(c.args[0])
	set, commitment, err := openSet(path, "")
	if err != nil {
		return err
	}
	read := []string{path}
	out := hashOutput{Split: set.Manifest.Split, Rows: set.Table.Rows, Files: []hashFile{}}
	switch {
	case commitment != nil:
		out.RowRoot = "0x" + hex.EncodeToString(commitment.Root[:])
	case files.IsDescription(path):
		d, err := files.ReadDescription(path)
		if err != nil {
			return err
		}
		for _, f := range d.Files {
			read = append(read, filepath.Join(filepath.Dir(path), f.Path))
		}
	default:
		return fmt.Errorf("%w: %s is part of arenad or of a package: cut a shard out of it with `arenad dataset split`", errUsage, c.args[0])
	}
	for _, f := range read {
		sum, size, err := files.Sum(f)
		if err != nil {
			return err
		}
		out.Files = append(out.Files, hashFile{f, size, sum})
	}
	return c.emit(out, func(w io.Writer) {
		rows := [][]string{{"rows", strconv.Itoa(out.Rows)}}
		if out.RowRoot != "" {
			rows = append(rows, []string{"row root", out.RowRoot})
		}
		for _, f := range out.Files {
			rows = append(rows, []string{"sha256", f.SHA256 + "  " + f.File})
		}
		table(w, nil, rows)
	})
}

// dtypeName is the type's name as data files spell it.
func dtypeName(t onnx.DType) string { return strings.ToLower(t.String()) }
