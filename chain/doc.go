// Package chain is the adapter to an EVM chain: the only package that knows RPC, ABI and transactions. Everybody else
// speaks in the words of package arena.
//
//	endpoints --> Client --+--> Watcher     --> Update (heads, rollbacks, arena.Event)  --> node
//	                       |        \--> Archive (final logs and the cursor, on disk)
//	                       +--> Reader      --> views of accounts, tasks, submissions, rounds, money
//	                       +--> Transactor  <-- Intent (from Calls)   --> Receipt or a sentence
//	                                \--> Journal (every intent, before it is signed)
//	                       +--> Deploy      --> Deployment (addresses, as a file)
//
// Decoding and the building of calls are pure. What the chain says is believed up to finality: a block below the last
// final one that changes stops the Watcher with ErrDeepReorg; it never guesses. The package keeps no clock of its own
// for decisions: deadlines are chain time, taken from the heads.
package chain
