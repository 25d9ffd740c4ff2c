// Package audit derives again everything that a task claims, from the chain's log and from content alone: weights,
// committees, commitments, decisions, ranking, money, and by running the models once more every score and evidence root.
// It trusts no node; `arenad audit` and the check at the end of a devnet are calls of it.
//
//	log of the chain --> replay (each fact against the facts before it) ----+
//	     |                 weights, beacons, draws, windows, hashes,        |
//	     |                 decisions, ends, ranking, every wei              +--> Report: what holds, what does not,
//	     +--> CIDs, keys --> content --> open --> rows, models              |            what could not be checked
//	                          (any source: it is hashed here)  --> run -----+
//	                                                              again, compare with each vote
//
// What it takes on trust: that the endpoint serves the chain that it says it serves, and that the chain ran the
// contracts' code. The first is what --rpc with a node of one's own is for.
//
// A fact that contradicts the rules is a failure of its section; what the audit could not see (bytes that nobody has, a
// key that nobody published, a budget that ran out) is open, and never counts as right.
package audit
