// Package sim runs the whole protocol in virtual time: validators with stake and record, draws by the rules of the chain, rounds of
// two stages, appeals, slashes, fees and rewards, against named adversaries.
//
//	Config --New--> World --Run--> Report
//	                  |
//	   one queue of events; popping one sets the clock
//	   after every event: the invariants of docs/protocol.md 9
//
// The rules are those of the other packages: selection draws and weighs, consensus says who may commit and reveal and what votes
// decide. What is modelled is everything around them: trainers with models whose errors are bit sets over the rows, honest people
// that appeal what is wrong, keepers that call what is due in the next block, and adversaries (adversary.go: one small type each,
// whose comment says what it wants).
//
// A run is a pure function of its Config: the same seed gives the same Report to the bit, and a run that breaks an invariant says the
// seed and the number of the event, which is all that one needs to see it again. No clock, goroutine or I/O. The package imports no
// adapter.
//
// What is left out: networks (a vote arrives or it does not), blocks (calls come when they are due), gas, and delegation.
package sim
