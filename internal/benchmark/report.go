package benchmark

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"text/tabwriter"
)

// Case is one figure.
type Case struct {
	Name      string  `json:"name"`
	Value     float64 `json:"value"`
	Unit      string  `json:"unit"`       // of Value and PeerValue
	Peer      string  `json:"peer"`       // what it is compared with; empty for an absolute goal
	PeerValue float64 `json:"peer_value"` // 0 when the peer is missing
	Ratio     float64 `json:"ratio"`      // how well it does against the peer, more is better; 0 when the peer is missing
	Goal      string  `json:"goal"`       // empty: for information
	OK        bool    `json:"ok"`         // the goal is met, or there is none, or the peer is missing
	// Series and X say where the figure stands on a plot of how something grows; empty: on none.
	Series string  `json:"series,omitempty"`
	X      float64 `json:"x,omitempty"`
}

// Missing tells whether the peer could not be measured.
func (c *Case) Missing() bool { return c.Peer != "" && c.PeerValue == 0 }

// Against fills in the ratio to a peer in which less is better, and compares it with the goal.
//
//	peer   measured value of the peer; 0: missing
//	least  ratio peer / value that is the goal; 0: none
func (c *Case) Against(peer, least float64) {
	c.PeerValue, c.OK = peer, true
	if least > 0 {
		c.Goal = fmt.Sprintf(">= %.2f", least)
	}
	if peer > 0 {
		c.Ratio = peer / c.Value
		c.OK = c.Ratio >= least
	}
}

// Report is what is known of an area.
type Report struct {
	Area  string   `json:"area"`
	Notes []string `json:"notes"` // the machine, missing peers
	Cases []Case   `json:"cases"`
}

// Failed is the number of goals that were not met.
func (r *Report) Failed() int {
	n := 0
	for _, c := range r.Cases {
		if !c.OK {
			n++
		}
	}
	return n
}

// Write writes the report as AREA.json into a directory, which it makes.
func (r *Report) Write(dir string) error {
	text, err := json.MarshalIndent(r, "", "  ")
	if err != nil {
		return fmt.Errorf("encode report: %w", err)
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return fmt.Errorf("make folder of reports: %w", err)
	}
	if err := os.WriteFile(filepath.Join(dir, r.Area+".json"), append(text, '\n'), 0o644); err != nil {
		return fmt.Errorf("write report: %w", err)
	}
	return nil
}

// Table prints the report for people.
func (r *Report) Table(w io.Writer) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	row := func(cells ...any) {
		for i, c := range cells {
			if i > 0 {
				_, _ = fmt.Fprint(t, "\t")
			}
			_, _ = fmt.Fprint(t, c) // Flush reports it
		}
		_, _ = fmt.Fprintln(t)
	}
	row("AREA "+r.Area, "VALUE", "UNIT", "PEER", "PEER'S", "RATIO", "GOAL", "")
	for _, c := range r.Cases {
		peer, ratio, verdict := "-", "-", ""
		switch {
		case c.Missing():
			peer = "missing"
		case c.Peer != "":
			peer, ratio = number(c.PeerValue), strconv.FormatFloat(c.Ratio, 'f', 2, 64)
		}
		switch {
		case !c.OK:
			verdict = "MISSED"
		case c.Goal != "" && !c.Missing():
			verdict = "ok"
		}
		row(c.Name, number(c.Value), c.Unit, c.Peer, peer, ratio, c.Goal, verdict)
	}
	if err := t.Flush(); err != nil {
		return fmt.Errorf("print report: %w", err)
	}
	for _, n := range r.Notes {
		if _, err := fmt.Fprintln(w, n); err != nil {
			return fmt.Errorf("print report: %w", err)
		}
	}
	return nil
}

// number has three or four digits that mean something.
func number(v float64) string {
	switch {
	case v >= 1000:
		return strconv.FormatFloat(v, 'f', 0, 64)
	case v >= 10:
		return strconv.FormatFloat(v, 'f', 1, 64)
	}
	return strconv.FormatFloat(v, 'f', 3, 64)
}
