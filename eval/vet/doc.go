// Package vet checks an untrusted model before anything runs it: size, structure, operators, shapes, cost, constants.
//
// The checks run in a fixed order and the first that fails names the reason, so that every node gives the same one. The outcome is a
// pure function of (model bytes, job); nothing is timed, opened or executed. The messages name the node, the operator and the limit,
// since the person who reads them has to export the model again.
//
// Source: docs/eval.md 4.
package vet
