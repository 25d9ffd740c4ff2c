package onnx

import "fmt"

// UnmarshalText reads the name that MarshalText writes. The error names the text.
func (d *DType) UnmarshalText(text []byte) error {
	for t := Float32; t <= BFloat16; t++ {
		if t.String() == string(text) {
			*d = t
			return nil
		}
	}
	return fmt.Errorf("%.40q is no element type", text)
}
