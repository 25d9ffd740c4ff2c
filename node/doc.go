// Package node is the daemon: it wires the adapters (chain, p2p, content, store) to the pure core (consensus), and does
// what the core asks for.
//
//	chain --updates--> loop --actions--> actor --> evaluator --> vote --> guard (fsync) --> transactor --> chain
//	gossip --boxes--> courier --> keyring --> evaluator, duties that publish keys
//	gossip ----------> loop, library            \--> other duties -------------------------> transactor --> chain
//	trainer: task open --> train --> seal --> content --> draft (fsync) --> commit; the core asks for the reveal
//	API ------queries--> loop
//
// One goroutine, the loop, owns the state of the arena and steps the core; everything else asks it or reports to it by
// channels. wire.go is the page that connects all of it, node.go holds the order of start and stop.
//
// The package decides nothing by the wall clock: what is late is late on the chain (clock.go). It must not sign a vote
// that is not on disk, and it has no rule of the protocol: those are in consensus.
package node
