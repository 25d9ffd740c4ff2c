// Package theory has the closed forms beside the simulation: how many seats of a committee an attacker gets, what that
// decides in a chain of rounds, and what weights and records settle at.
//
// Everything is a pure function of numbers. A committee is drawn by successive sampling without replacement
// (Plackett-Luce, docs/protocol.md 7): Seats gives the exact law for any weights, Hypergeometric for equal ones, Binomial
// for endlessly many. Chain walks through the sizes of a stage; Equilibrium solves for the record that feeds itself.
//
// Figures are floats: nobody has to agree on them to the bit, though exponentials come from eval/fmath and are the same
// on every machine.
package theory
