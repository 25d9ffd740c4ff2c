package main

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// firstAddress keeps the producers that switch mutants on away from the precompiled contracts.
const firstAddress = 0x6d000000

// mutant is a site with the number that switches it on.
type mutant struct {
	site
	Number int
}

// address of the block's producer that switches the mutant on.
func (m mutant) address() string { return fmt.Sprintf("0x%040x", firstAddress+m.Number) }

var numbered = regexp.MustCompile(`0x6d[0-9a-f]{6}\b`)

// instrument puts all mutants of one file into its text, each beside the original.
func instrument(text string, mutants []mutant) string {
	mutants = slices.Clone(mutants)
	slices.SortStableFunc(mutants, func(a, b mutant) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End))
	})
	return render(text, 0, len(text), mutants)
}

// render gives bytes from to end of text with mutants, which are sorted, lie inside and are nested or apart.
func render(text string, from, end int, mutants []mutant) string {
	var b strings.Builder
	for i := 0; i < len(mutants); {
		m := mutants[i]
		b.WriteString(text[from:m.Start])
		same := i + 1
		for same < len(mutants) && mutants[same].Start == m.Start && mutants[same].End == m.End {
			same++
		}
		inside := same
		for inside < len(mutants) && mutants[inside].Start < m.End {
			inside++
		}
		inner := render(text, m.Start, m.End, mutants[same:inside])
		for _, one := range mutants[i:same] {
			inner = one.beside(inner)
		}
		b.WriteString(inner)
		from, i = m.End, inside
	}
	b.WriteString(text[from:end])
	return b.String()
}

// beside gives code that does what the mutant does if that is switched on, and what original does if not.
func (m mutant) beside(original string) string {
	number := fmt.Sprintf("0x%x", firstAddress+m.Number)
	switch m.form {
	case statement:
		return fmt.Sprintf("{ if (block.coinbase != address(%s)) { %s } }", number, original)
	case assemblyFlip:
		return fmt.Sprintf("xor(%s, eq(coinbase(), %s))", original, number)
	case assemblyMore:
		return fmt.Sprintf("add(%s, eq(coinbase(), %s))", original, number)
	case assemblyStatement:
		return fmt.Sprintf("if iszero(eq(coinbase(), %s)) { %s }", number, original)
	default:
		return fmt.Sprintf("(block.coinbase == address(%s) ? %s : %s)", number, m.Mutated, original)
	}
}

// blamed gives the number of the mutant because of which the compiler refuses text between start and end; none: -1.
func blamed(text string, start, end int) int {
	start, end = max(0, min(start, len(text))), max(0, min(end, len(text)))
	numbers := numbered.FindAllString(text[start:end], -1)
	for grow := 40; len(numbers) == 0 && grow < 4000; grow *= 2 {
		numbers = numbered.FindAllString(text[max(0, start-grow):min(len(text), end+grow)], -1)
	}
	if len(numbers) == 0 {
		return -1
	}
	n, err := strconv.ParseInt(numbers[0], 0, 64)
	if err != nil {
		return -1
	}
	return int(n) - firstAddress
}
