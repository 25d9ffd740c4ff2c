// Package store is the node's memory on disk: one SQLite file in WAL mode with synchronous=FULL, so that a call that
// returned is on the disk.
//
//	Archive  final logs of the chain and the cursor up to which they are complete
//	Journal  every transaction from before it is signed until its fate is sealed
//	Guard    every vote from before it is committed to: never two different ones for a seat and seed
//	Records  what other nodes said of themselves
//	Results  what evaluations gave
//	KV       small values of the node
//
// One connection does everything: SQLite has one writer, and a node's load is some ten writes a second (measured: 20,000
// durable ones a second are possible). Models and shards are files of package content. Safe for concurrent use.
package store
