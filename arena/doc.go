// Package arena holds the words that every other package shares: ids, epochs, scores and verdicts, content
// references, the protocol's domain-separated hashes, task parameters, and the facts that the chain reports.
//
// All values are immutable by convention and plain data; nothing here does I/O, reads a clock or keeps state.
// Source of the rules: docs/protocol.md.
package arena
