//go:build !amd64

package kern

func copyVectors(Set, *float32, *float32, int, int, int, int, int) {
	panic("kern: no vector kernels on this processor")
}
