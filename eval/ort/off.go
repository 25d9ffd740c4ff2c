//go:build !ort

package ort

import (
	"fmt"

	"github.com/ai-arena/arenad/eval/ref"
)

// Runtime is the opened library.
type Runtime struct{}

// Open opens the library. Errors: ErrMissing.
func Open(string) (*Runtime, error) {
	return nil, fmt.Errorf("%w: build with -tags ort and cgo", ErrMissing)
}

// Version is that of the library.
func (*Runtime) Version() string { return "" }

// Close closes the library.
func (*Runtime) Close() error { return nil }

// Load prepares a model. Errors: ErrMissing.
func (*Runtime) Load([]byte, []string, []string, int) (*Session, error) { return nil, ErrMissing }

// Session is a loaded model.
type Session struct{}

// Bind prepares a call. Errors: ErrMissing.
func (*Session) Bind(_, _ []ref.Tensor) (*Call, error) { return nil, ErrMissing }

// Close frees the model.
func (*Session) Close() error { return nil }

// Call is one batch of a session.
type Call struct{}

// Run evaluates the batch. Errors: ErrMissing.
func (*Call) Run() error { return ErrMissing }

// Close frees the call.
func (*Call) Close() error { return nil }
