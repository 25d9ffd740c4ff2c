package chain_test

import (
	"flag"
	"os"
	"testing"
)

// TestMain lets rapid try fewer cases than by default: each is a whole history of a chain, and takes a tenth of a
// second. -rapid.checks asks for more.
func TestMain(m *testing.M) {
	flag.Parse()
	asked := false
	flag.Visit(func(f *flag.Flag) { asked = asked || f.Name == "rapid.checks" })
	if !asked {
		if err := flag.Set("rapid.checks", "25"); err != nil {
			panic(err)
		}
	}
	os.Exit(m.Run())
}
