package chain

import (
	"reflect"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/ai-arena/arenad/abi"
)

// A changed byte is noticed wherever it is, unless a constructor writes there.
func TestCodeSum_NoticesEveryByteButImmutables(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		code := rapid.SliceOfN(rapid.Byte(), 1, 300).Draw(t, "code")
		start := rapid.IntRange(0, len(code)-1).Draw(t, "start")
		length := rapid.IntRange(0, len(code)-start).Draw(t, "length")
		r := abi.Runtime{Size: len(code), Immutables: [][2]int{{start, length}}}
		before := codeSum(r, code)
		require.NotEmpty(t, before)
		at := rapid.IntRange(0, len(code)-1).Draw(t, "at")
		code[at] ^= rapid.ByteRange(1, 255).Draw(t, "flip")
		if at >= start && at < start+length {
			require.Equal(t, before, codeSum(r, code))
		} else {
			require.NotEqual(t, before, codeSum(r, code))
		}
		require.Empty(t, codeSum(r, append(code, 0)), "longer code is other code")
		require.Empty(t, codeSum(r, code[1:]))
	})
}

// Every address of a deployment is that of a contract that is checked, and each has its code in the build.
func TestContracts_AreAllInTheBuild(t *testing.T) {
	built := map[string]bool{}
	for _, r := range abi.Runtimes() {
		built[r.Name] = true
	}
	for _, kind := range []BeaconKind{BeaconDrand, BeaconRandao, BeaconFixed} {
		d := Deployment{Beacon: kind}
		at := reflect.ValueOf(&d.Addresses).Elem()
		for i := range at.NumField() {
			at.Field(i).Set(reflect.ValueOf(common.BytesToAddress([]byte{byte(i + 1)})))
		}
		checked := map[common.Address]bool{}
		for _, c := range d.contracts() {
			require.True(t, built[c.Name], c.Name)
			checked[c.At] = true
		}
		for i := range at.NumField() {
			require.True(t, checked[at.Field(i).Interface().(common.Address)], at.Type().Field(i).Name)
		}
		require.True(t, checked[d.Addresses.RuleBook()])
	}
}
