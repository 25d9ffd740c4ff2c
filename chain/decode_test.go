package chain

import (
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"
	"regexp"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/stretchr/testify/require"
)

// refused is how an endpoint answers a call that reverts.
type refused struct{ data []byte }

func (refused) Error() string    { return "execution reverted" }
func (refused) ErrorCode() int   { return 3 }
func (r refused) ErrorData() any { return "0x" + hex.EncodeToString(r.data) }

var slot = regexp.MustCompile(`\{(\w*)(?::(\w+))?\}`)

func TestSentences_CoverEveryErrorAndNothingElse(t *testing.T) {
	e := NewErrors()
	classes := []error{ErrFunds, ErrNotEligible, ErrClosed, ErrNotYet, ErrDone, ErrInput, ErrBroken}
	known := map[string]bool{}
	for _, d := range e.known {
		known[d.Name] = true
		s, ok := sentences[d.Name]
		require.True(t, ok, "no sentence for %s", d.Name)
		require.Contains(t, classes, s.class, d.Name)
		args := map[string]string{}
		for _, in := range d.Inputs {
			args[in.Name] = in.Type.String()
		}
		for _, m := range slot.FindAllStringSubmatch(s.text, -1) {
			kind, ok := args[m[1]]
			require.True(t, ok, "%s has no argument %q", d.Name, m[1])
			switch m[2] {
			case "fml":
				require.Equal(t, "uint256", kind, "%s.%s", d.Name, m[1])
			case "time":
				require.Contains(t, []string{"uint40", "uint256"}, kind, "%s.%s", d.Name, m[1])
			case "text":
				require.Equal(t, "bytes32", kind, "%s.%s", d.Name, m[1])
			case "task", "submission", "challenge":
				require.Equal(t, "uint8", kind, "%s.%s", d.Name, m[1])
			default:
				require.Empty(t, m[2], d.Name)
			}
		}
		require.Len(t, slot.FindAllString(s.text, -1), strings.Count(s.text, "{"), d.Name)
	}
	for name := range sentences {
		require.True(t, known[name], "no contract has %s", name)
	}
}

func TestDecode(t *testing.T) {
	e := NewErrors()
	b := newBindings()
	pack := func(contract abi.ABI, name string, args ...any) error {
		d := contract.Errors[name]
		data, err := d.Inputs.Pack(args...)
		require.NoError(t, err)
		return fmt.Errorf("simulate: %w", refused{append(d.ID[:4:4], data...)})
	}
	wei := new(big.Int).Mul(big.NewInt(15), big.NewInt(1e17))
	for name, tc := range map[string]struct {
		in    error
		class error
		want  string
	}{
		"stake": {
			pack(b.stake.GetABI(), "StakeTooLittle", wei, new(big.Int)), ErrFunds,
			"1.5 FML of own stake are free, 0 FML are needed: add stake (`arenad stake add`)",
		},
		"deadline": {
			pack(b.arena.GetABI(), "ArenaTooLate", big.NewInt(0), big.NewInt(86400)), ErrClosed,
			"the deadline was 1970-01-01 00:00:00 UTC, and it is 1970-01-02 00:00:00 UTC on the chain: it is closed",
		},
		"parameter": {
			pack(b.arena.GetABI(), "ArenaBadParameter", [32]byte{'r', 'h', 'o'}, big.NewInt(2), big.NewInt(1)), ErrInput,
			"the task's rho is 2, the protocol's bound is 1: change it in the spec",
		},
		"window before": {pack(b.scores.GetABI(), "ScoresWindow", big.NewInt(5), big.NewInt(9), big.NewInt(4)), ErrNotYet, ""},
		"window after":  {pack(b.scores.GetABI(), "ScoresWindow", big.NewInt(5), big.NewInt(9), big.NewInt(9)), ErrClosed, ""},
		"state open":    {pack(b.arena.GetABI(), "ArenaSubmissionState", uint64(1), uint8(3)), ErrNotYet, "submission 1 is sealed, so this cannot be done to it now"},
		"state final":   {pack(b.arena.GetABI(), "ArenaSubmissionState", uint64(1), uint8(5)), ErrDone, ""},
		"unknown":       {refused{[]byte{1, 2, 3, 4}}, ErrBroken, ""},
		"gas money":     {rpcText("insufficient funds for gas * price + value"), ErrFunds, ""},
		"other":         {errors.ErrUnsupported, errors.ErrUnsupported, ""},
	} {
		t.Run(name, func(t *testing.T) {
			err := e.Decode(tc.in)
			require.ErrorIs(t, err, tc.class)
			if tc.want != "" {
				require.EqualError(t, err, tc.want)
			}
		})
	}
	require.NoError(t, e.Decode(nil))
}

type rpcText string

func (e rpcText) Error() string { return string(e) }
func (rpcText) ErrorCode() int  { return -32000 }

func FuzzDecode(f *testing.F) {
	e := NewErrors()
	for id := range e.known {
		f.Add(id[:])
		f.Add(append(id[:], make([]byte, 96)...))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		require.Error(t, e.Decode(refused{data}))
	})
}

func TestFormatFML(t *testing.T) {
	for want, wei := range map[string]string{
		"0 FML": "0", "1 FML": "1000000000000000000", "0.000000000000000001 FML": "1", "-12.05 FML": "-12050000000000000000",
	} {
		v, ok := new(big.Int).SetString(wei, 10)
		require.True(t, ok)
		require.Equal(t, want, FormatFML(v))
	}
}

func TestLeavesFrom(t *testing.T) {
	word := new(big.Int).SetUint64(0x0fff_0003_0002_0001)
	require.Equal(t, []uint16{1, 2, 3, 0xfff}, raw(leavesFrom(word, 4)))
	require.Len(t, leavesFrom(word, 200), 16, "a word has no more")
}

func raw[T ~uint16](in []T) (out []uint16) {
	for _, v := range in {
		out = append(out, uint16(v))
	}
	return out
}
