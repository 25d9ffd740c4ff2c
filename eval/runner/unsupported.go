//go:build !linux

package runner

import (
	"errors"
	"os"
	"os/exec"
)

// errPlatform: models of others run on Linux only; elsewhere the limits that contain them do not exist.
var errPlatform = errors.New("running models needs Linux")

type child struct{}

func (*child) kill()                  {}
func (*child) wait() *os.ProcessState { return nil }

func ownProgram() string                           { return os.Args[0] }
func outOfTime(*os.ProcessState) bool              { return false }
func modelMemory([]byte) (*os.File, error)         { return nil, errPlatform }
func socketPair() (ours, theirs *os.File, e error) { return nil, nil, errPlatform }
func spawn(*exec.Cmd) (*child, error)              { return nil, errPlatform }
func confine(Request, Sandbox) (Layers, error)     { return Layers{}, errPlatform }
func escaped(*os.ProcessState) bool                { return false }
