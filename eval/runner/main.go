package runner

import (
	"context"
	"os"
)

// Subcommand is the hidden word after the program's name that makes it a child.
const Subcommand = "runner"

// Descriptors of the child.
const (
	fdModel = 3 + iota
	fdFeatures
	fdOutputs
	fdControl
)

// Main is the child: it serves one run over the inherited descriptors and returns the exit code, 0 when its last word was
// heard, 1 otherwise. Started without them, by hand, it ends at once. It takes no arguments.
func Main([]string) int {
	c := &channels{
		control:  os.NewFile(fdControl, "control"),
		model:    os.NewFile(fdModel, "model"),
		features: os.NewFile(fdFeatures, "features"),
		outputs:  os.NewFile(fdOutputs, "outputs"),
	}
	if err := c.serve(context.Background(), confine); err != nil {
		return 1
	}
	return 0
}
