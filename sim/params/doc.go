// Package params judges the parameters of a deployment before anybody stakes on them: what splitting an identity gains, how often an
// attacker decides a committee after the best split, how far the rate limit is away, what validators can expect, and which rules of the
// protocol a value breaks.
//
//	File (a JSON file, or what cmd/arenad reads from a chain) --Check--> Report
//
// Pure: the arithmetic is that of sim/theory.
package params
