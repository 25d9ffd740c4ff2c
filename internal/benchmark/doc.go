// Package benchmark measures contenders against each other in one run, and reports the figures of an area as a table and as JSON.
//
// The machine may be shared: contenders take turns, and the best of many rounds counts. A peer that is not there is said to be missing;
// no figure of it is ever guessed, and nothing then hangs on it.
package benchmark
