// Package ref is the reference engine: it runs a graph with the same bits on every CPU, OS, build and number of threads.
//
//	Compile: link, decode constants
//	Run:     plan for the shapes of this batch (kept for the next one) -> steps in order -> outputs with canonical NaN
//
// Every operation rounds once, to nearest even; a product that feeds a sum carries an explicit conversion, which forbids the compiler
// to fuse the two. Sums have a fixed order: SEQ for products, RED (16 binary64 lanes) for reductions. Elementary functions come from
// package fmath; those of package math are not used, except the exact ones. Nothing here reads a clock or the machine.
//
// Source: docs/eval.md 5, rules A1 to A14 ("ref/1"). The tests name the rules.
package ref
