package ort

import "errors"

// ErrMissing: this program was built without ONNX Runtime, or the library is not where it was said to be. What hangs on it is left
// out, and said to be.
var ErrMissing = errors.New("no ONNX Runtime")
