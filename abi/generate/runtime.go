package main

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"go/format"
	"slices"
	"strings"
)

// codeRange is where an immutable stands in the code of a contract, in bytes.
type codeRange struct {
	Start  int `json:"start"`
	Length int `json:"length"`
}

// runtime is what the code of a deployed contract is compared with: its constructor writes the immutables only.
type runtime struct {
	name       string
	size       int
	sum        [sha256.Size]byte // with zeros for the immutables
	immutables []codeRange
}

func runtimeOf(name string, a artefact) (runtime, error) {
	code, err := hex.DecodeString(strings.TrimPrefix(a.Deployed.Object, "0x"))
	if err != nil {
		return runtime{}, fmt.Errorf("decode the runtime code of %s: %w", name, err)
	}
	r := runtime{name: name, size: len(code)}
	for _, ranges := range a.Deployed.Immutables {
		r.immutables = append(r.immutables, ranges...)
	}
	slices.SortFunc(r.immutables, func(x, y codeRange) int { return cmp.Compare(x.Start, y.Start) })
	for _, i := range r.immutables {
		if i.Start < 0 || i.Length < 0 || i.Start+i.Length > len(code) {
			return runtime{}, fmt.Errorf("read the runtime code of %s: an immutable stands at %d, behind its end", name, i.Start)
		}
		clear(code[i.Start : i.Start+i.Length])
	}
	r.sum = sha256.Sum256(code)
	return r, nil
}

func runtimesFile(all []runtime) ([]byte, error) {
	var b bytes.Buffer
	b.WriteString(`// Code generated via abi/generate - DO NOT EDIT.

package abi

// Runtime is what the code of a deployed contract has to be: so many bytes whose SHA-256 is Sum once the immutables, which
// its constructor wrote, are zeros.
type Runtime struct {
	Name       string
	Size       int
	Sum        string   // hex
	Immutables [][2]int // start and length in bytes, by start
}

// Runtimes are those of the contracts in this build.
func Runtimes() []Runtime {
	return []Runtime{
`)
	for _, r := range all {
		fmt.Fprintf(&b, "{%q, %d, \"%x\", [][2]int{", r.name, r.size, r.sum)
		for _, i := range r.immutables {
			fmt.Fprintf(&b, "{%d, %d},", i.Start, i.Length)
		}
		b.WriteString("}},\n")
	}
	b.WriteString("}\n}\n")
	out, err := format.Source(b.Bytes())
	if err != nil {
		return nil, fmt.Errorf("format the runtimes: %w", err)
	}
	return out, nil
}
