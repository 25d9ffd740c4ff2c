// Command mutate tests the tests of the contracts: it changes one place of the source at a time and looks whether some test
// fails.
//
// The compiler takes half a minute for the contracts, so all sampled mutants are compiled at once and switched on one by
// one: each mutated place becomes a conditional on the address of the block's producer, which forge sets per run and our
// contracts never read. Places come from the compiler's syntax tree, operators are listed in sites.go, the sample is drawn
// with a seed. A mutant is killed if a test fails or does not end, survives if all pass, and is invalid if the compiler
// refuses it.
//
//	go run ./contracts/mutate -n 300 -seed 1 -out build/mutation
package main
