// Package consensus holds the rules of tasks, committees and votes, and decides what a node has to do next. It is pure:
// no clock, randomness, goroutine, log or I/O; the same inputs give the same outputs.
//
//	arena.Event ---> State.Apply ---> State ---> Machine.derive ---> []Action ---> performed by the node
//	                   (the fold)       |             ^   votes of own seats
//	                                    |             |
//	                   ViewTask, ViewSubmission,   Head, FinalHead, Evaluated, Recorded, GossipReveal,
//	                   ViewAccount, Explain        DutyDone, DutyFailed, Reset
//
// Three parts, each usable alone:
//
//   - rules.go: the protocol's rules as small functions with their rationale. The contracts are the judge; these say
//     beforehand what they will say.
//   - State: what the chain's facts add up to, exactly as the contracts store it, and its views for people.
//   - Machine: level-triggered duties. After every block it looks at the state and asks for whatever is due now, so that
//     a crash, a lost transaction or a reorg needs no case of its own.
//
// It draws no committee (package selection) and evaluates no model (package eval): it reads committees from the chain
// and takes votes as values.
package consensus
