//go:build !amd64

package kern

// Available are the sets that this processor runs, the fastest last.
func Available() []Set { return []Set{Generic} }
