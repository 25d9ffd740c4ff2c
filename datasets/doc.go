// Package datasets opens the real data sets that the devnet and the tests use: the handwritten digits, which are part of this
// repository, and Fashion-MNIST, which the system's package manager installs.
package datasets
