package runner

import (
	"errors"
	"fmt"
	"strings"
)

// Sandbox says what happens when the kernel cannot give all layers of the sandbox. The zero value is Strict.
type Sandbox uint8

const (
	// Strict refuses to run the model.
	Strict Sandbox = iota
	// BestEffort runs it with the layers that there are. It is for models that one trusts, and for kernels that one cannot change.
	BestEffort
)

var sandboxNames = [...]string{Strict: "strict", BestEffort: "best-effort"}

func (s Sandbox) String() string { return sandboxNames[s] }

// ErrSandbox: this machine cannot give a layer of the sandbox, and Strict asks for all. No model was run.
var ErrSandbox = errors.New("confine the evaluation")

// ErrEscape: the kernel killed the child because it called for what the sandbox forbids. It comes together with ErrFault: the engine
// itself never does that, so somebody should look at the model and at this machine.
var ErrEscape = errors.New("child broke a rule of the sandbox")

// ParseSandbox reads "strict" or "best-effort".
func ParseSandbox(s string) (Sandbox, error) {
	for i, name := range sandboxNames {
		if s == name {
			return Sandbox(i), nil
		}
	}
	return Strict, fmt.Errorf("sandbox %q: want one of %s", s, strings.Join(sandboxNames[:], ", "))
}

// Layers are the parts of the sandbox that a child stands behind.
type Layers struct {
	Landlock int  `json:"landlock"` // version of the kernel's interface: no files, no TCP, no signals to others; 0: none
	Seccomp  bool `json:"seccomp"`  // only the system calls that the engine needs
}

// Complete tells whether every layer is there.
func (l Layers) Complete() bool { return l.Landlock > 0 && l.Seccomp }

func (l Layers) String() string {
	landlock, seccomp := "no Landlock", "no seccomp"
	if l.Landlock > 0 {
		landlock = fmt.Sprintf("Landlock %d", l.Landlock)
	}
	if l.Seccomp {
		seccomp = "seccomp"
	}
	return landlock + ", " + seccomp
}
