// Package localchain starts a private EVM chain on this machine, for devnets and tests: anvil in a process of its own,
// or go-ethereum's in-process chain served over HTTP. It knows nothing of the arena.
//
// Chain time moves one second per block; Speed makes blocks come faster than the wall clock's seconds, so that windows
// measured in chain time pass faster.
package localchain
