package main

import (
	"io"
	"os"
	"time"

	"github.com/schollz/progressbar/v3"
	"golang.org/x/term"
)

// bar shows a person how far bytes have come, on stderr, once that takes longer than a moment. Where nobody watches, it is silent.
//
//	total  bytes in all; -1: not known
func (c *call) bar(what string, total int64) *progressbar.ProgressBar {
	out := io.Discard
	if f, ok := c.stderr.(*os.File); ok && term.IsTerminal(int(f.Fd())) { //nolint:gosec // a file descriptor fits an int
		out = f
	}
	return progressbar.NewOptions64(
		total, progressbar.OptionSetDescription(what), progressbar.OptionSetWriter(out), progressbar.OptionShowBytes(true),
		progressbar.OptionThrottle(100*time.Millisecond), progressbar.OptionClearOnFinish(), progressbar.OptionSetWidth(30),
		progressbar.OptionSetElapsedTime(false),
	)
}
