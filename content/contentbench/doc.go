// Package contentbench measures how fast content moves between processes, against the peers that one would take instead.
//
//	Serve  a process with a libp2p host that serves a file: by the arena's protocol, by bitswap (boxo), or as a bare stream
//	Run    starts such processes, fetches from them in turn, and reports
//
// It is for benchmarks only: the released program does not link it.
package contentbench
