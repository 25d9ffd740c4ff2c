// Package fmath computes elementary functions with the same bits on every CPU, OS and build.
//
// Each function widens its binary32 argument, evaluates in binary64 with every product rounded by an explicit conversion (so that
// no compiler may fuse it with the sum that follows), and rounds once to binary32. The functions of package math are not used: their
// assembly differs by CPU. Pure; the results are fixed by golden digests.
//
// Source: docs/eval.md 5, rule A7.
package fmath
