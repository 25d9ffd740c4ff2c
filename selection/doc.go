// Package selection mirrors the draw of committees bit for bit, from the chain's facts alone.
//
//	WeightSet, LeafTaken, LeafFreed, BeaconPosted, TaskCreated, ... ---> Book ---> Preview: whom a seal would draw now
//	                                                                      |
//	                                                     Sealed ---> Verify: whether a seal drew the right ones
//
// Weight and Decayed are the formulas of weights, Weights is the kept table of prefix sums, Draw the exact draw without
// replacement. All of it is integer arithmetic, pure, without clock or randomness: the seed comes in as a value. The
// contract is the judge: a difference is an alarm, never a reason to write something else.
//
// Source: docs/protocol.md 3.3-3.5 and 7.
package selection
