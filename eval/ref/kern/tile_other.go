//go:build !amd64

package kern

// call is never reached: without vector kernels there is no set that uses tiles.
func (t *tile) call(tileKind) { panic(none) }
