package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/ai-arena/arenad/eval"
)

// table is one of the page's: what was compared, and what came out.
type table struct {
	head []string
	rows [][]string
}

// add adds a row: mean and largest share of common errors, and how many are copies by each threshold.
func (t *table) add(name []string, found []eval.Overlap) {
	t.rows = append(t.rows, slices.Concat(name, figures(found)))
}

func figures(found []eval.Overlap) []string {
	sum, least, most := 0.0, 1.0, 0.0
	for _, o := range found {
		share := float64(o.Both) / float64(max(o.Either, 1))
		sum, least, most = sum+share, min(least, share), max(most, share)
	}
	n := max(len(found), 1)
	out := []string{fmt.Sprint(len(found)), fmt.Sprintf("%.2f", sum/float64(n)), fmt.Sprintf("%.2f to %.2f", least, most)}
	for _, tau := range taus() {
		is := 0
		for _, o := range found {
			o.Least = 50
			if o.Copy(tau) {
				is++
			}
		}
		out = append(out, fmt.Sprintf("%d %%", (100*is+n/2)/n))
	}
	return out
}

func (t *table) print(w io.Writer, title string) error {
	head := slices.Concat(t.head, []string{"pairs", "common errors", "from, to"})
	for _, tau := range taus() {
		head = append(head, fmt.Sprintf("%.2f", float64(tau)/1e6))
	}
	text := fmt.Sprintf("### %s\n\n| %s |\n|%s\n", title, strings.Join(head, " | "), strings.Repeat("---|", len(head)))
	for _, r := range t.rows {
		text += "| " + strings.Join(r, " | ") + " |\n"
	}
	_, err := fmt.Fprintf(w, "%s\n", text)
	return err
}

func accuracy(all []model) string {
	low, high := 1.0, 0.0
	for _, m := range all {
		low, high = min(low, m.right), max(high, m.right)
	}
	return fmt.Sprintf("%.1f to %.1f %%", 100*low, 100*high)
}
