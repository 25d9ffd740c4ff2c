package train

import (
	"bytes"
	"encoding/json"
	"math"
)

// maxLine bounds one line of a command's output. Need: a progress line has some 100 bytes. What is longer is cut, so that a command
// that never ends its line takes no more memory than this.
const maxLine = 16 << 10

// lines is a writer that hands complete lines on. Package exec writes to it from one goroutine.
type lines struct {
	each   func(l *lines, line string)
	keep   int // lines to remember in last
	last   []string
	report Report

	buf  []byte
	long bool // the rest of this line is dropped
}

func (l *lines) Write(p []byte) (int, error) {
	for rest := p; len(rest) > 0; {
		part, more, ended := bytes.Cut(rest, []byte{'\n'})
		if !l.long {
			l.buf = append(l.buf, part[:min(len(part), maxLine-len(l.buf))]...)
			l.long = len(l.buf) == maxLine
		}
		if ended {
			l.flush()
		}
		rest = more
	}
	return len(p), nil
}

// flush ends the current line.
func (l *lines) flush() {
	line := string(bytes.TrimRight(l.buf, "\r"))
	l.buf, l.long = l.buf[:0], false
	if line == "" {
		return
	}
	if l.keep > 0 {
		l.last = append(l.last[max(0, len(l.last)-l.keep+1):], line)
	}
	l.each(l, line)
}

// progressLines turns JSON lines into events and passes the others on.
func progressLines(progress Progress, other func(*lines, string)) func(*lines, string) {
	return func(l *lines, line string) {
		var v struct {
			Progress *float64 `json:"progress"`
			Message  string   `json:"message"`
			Epoch    int      `json:"epoch"`
			Epochs   int      `json:"epochs"`
			Loss     float64  `json:"loss"`
			Metric   float64  `json:"metric"`
		}
		if line[0] != '{' || json.Unmarshal([]byte(line), &v) != nil || v.Progress == nil {
			other(l, line)
			return
		}
		l.report = Report{Epochs: v.Epoch, Best: v.Epoch, Loss: v.Loss, Metric: v.Metric}
		if progress != nil {
			progress(Event{
				Progress: math.Min(1, math.Max(0, *v.Progress)), Message: v.Message,
				Epoch: v.Epoch, Epochs: v.Epochs, Loss: v.Loss, Metric: v.Metric,
			})
		}
	}
}
