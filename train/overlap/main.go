// Command overlap measures how much of their errors models share: honest ones, trained apart by the built-in trainer, and copies of
// which a part of the answers was changed. It prints the tables of docs/incentives.md that copyTau is chosen by.
package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/ai-arena/arenad/datasets"
	"github.com/ai-arena/arenad/train"
)

func main() {
	seeds := flag.Int("seeds", 6, "models of each recipe on the same rows, and as many on rows of their own")
	flag.Parse()
	if err := measure(context.Background(), os.Stdout, *seeds, benches()); err != nil {
		fmt.Fprintln(os.Stderr, "overlap:", err) //nolint:errcheck // there is nowhere left to report to
		os.Exit(1)
	}
}

// bench is a data set, how many rows of it are the shard that models are judged on, and the recipes.
type bench struct {
	data    string
	shard   int
	scale   float32
	recipes []recipe
}

// recipe is how a trainer makes a model.
type recipe struct {
	name string
	rows int // that it trains on
	train.Config
}

// benches are the recipes that people use first. Of the digits there are few rows, so that models have enough wrong to be compared.
func benches() []bench {
	softmax := train.Config{Kind: train.Linear, Epochs: 20}
	mlp := train.Config{Kind: train.MLP, Hidden: []int{64}, Epochs: 20}
	wide := train.Config{Kind: train.MLP, Hidden: []int{128, 64}, Epochs: 15}
	cnn := train.Config{Kind: train.CNN, Channels: []int{4, 8}, Epochs: 8}
	return []bench{
		{datasets.Digits, 900, 1. / 16, []recipe{
			{"softmax", 100, softmax}, {"MLP of 64", 100, mlp}, {"MLP of 128, 64", 100, wide}, {"CNN", 200, train.Config{Kind: train.CNN, Epochs: 15}},
		}},
		{datasets.FashionMNIST, 4000, 1. / 255, []recipe{
			{"softmax", 2000, softmax},
			{"MLP of 64", 2000, mlp},
			{"MLP of 128, 64", 2000, wide},
			{"CNN", 2000, cnn},
			{"softmax", 20_000, train.Config{Kind: train.Linear, Epochs: 8}},
			{"MLP of 64", 20_000, train.Config{Kind: train.MLP, Epochs: 8}},
			{"softmax, slowly", 20_000, train.Config{Kind: train.Linear, Epochs: 30, Batch: 128, LearningRate: 0.01}},
		}},
	}
}

// taus are the thresholds of the tables, millionths.
func taus() []uint32 { return []uint32{900_000, 850_000, 800_000, 750_000, 700_000, 650_000, 600_000} }

func measure(ctx context.Context, w io.Writer, seeds int, all []bench) error {
	honest := table{head: []string{"data", "recipe", "rows", "accuracy"}}
	copies := table{head: []string{"data", "copy by", "points of accuracy"}}
	for _, b := range all {
		l, err := newLab(b)
		if err != nil {
			return err
		}
		for i := range b.recipes {
			if err := l.recipe(ctx, i, seeds, &honest); err != nil {
				return err
			}
		}
		l.rivals(&honest)
		l.forgeries(&copies)
	}
	if err := honest.print(w, "Honest models, pair by pair"); err != nil {
		return err
	}
	return copies.print(w, "Copies")
}
