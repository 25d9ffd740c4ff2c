// Package chaintest runs real chains for tests: anvil, the chain in process, and a journal and archive in memory that can
// be made to fail. It is imported by tests only.
package chaintest
