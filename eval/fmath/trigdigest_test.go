package fmath_test

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestA7_TrigonometryDigests fixes the bits of the functions of tiers 2 and 3 on each 2003rd input.
func TestA7_TrigonometryDigests(t *testing.T) {
	want := map[string]string{
		"acos":     "79de5057884da140c3713a02879c6b6855d143772aae8a33bf4a9cf95ccda596",
		"acosh":    "f6eb33c5557a1f4e057d59d72bdc80eab23aaa8c1edd6830e70f638dd701f391",
		"asin":     "c5ab4b6c6bad84915c09e21ac97469ffc60a04ebb90afb2d20b359c672cc0d08",
		"asinh":    "8d535d541134b6ebbe2e5053a2548b30fe5995d99c1881021b6b040ae814a2a5",
		"atan":     "77da20007f688a96c0a8d311e9681b2226081268a3fc90027f1ec0bc000e0ca9",
		"atanh":    "dcb447b2c7267911cdc79195a66a8afeecce0d194100c0d4e9e5846bdbaa50aa",
		"cos":      "65d16d6956ce06202afffc977bd5ff5059deb204c60794ec108b8a48173d3f6d",
		"cosh":     "0b04f124dc5cae3eb3e0c4e2832aa79609d0c2f451eb5b34b32f4dc6cf926c3c",
		"gelu":     "cf1ff7243fea0a55f606f2e7f6fc206a7ce3224a2cdf13b2edb84eb51eade9c3",
		"geluTanh": "0947f77612cbbcb1ec870728732cadb7eb74cee3a67b3aa5ec00fd15ea77bcf2",
		"mish":     "7e79fe72ddc7aa225f815f6a1a7ac8bf0a7ef5a92259882873cf964bb85b8cbe",
		"sin":      "cde713c27bc86003ebe4cb3a1e667928904530115c263d2affc829535eeda63a",
		"sinh":     "78551b70595a3c0d6c215924c3095473305d9907a192ce416c6759ad19281ed5",
		"tan":      "c81ee237552da02cdbd192e2fb806bbd9f26561eaeaf6428210131db760b0169",
	}
	for name, c := range trigonometry() {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got := digest(c.f, 2003)
			t.Logf("digest %s %s", name, got)
			require.Equal(t, want[name], got)
		})
	}
}
