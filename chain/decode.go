package chain

import (
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/ai-arena/arenad/arena"
)

// RefusedError is a call that the contracts refuse, in a sentence that says what to do. errors.Is finds its class: ErrFunds,
// ErrNotEligible, ErrClosed, ErrNotYet, ErrDone, ErrInput, ErrBroken.
type RefusedError struct {
	Name     string         // of the custom error
	Args     map[string]any // as the contract gave them
	Sentence string
	class    error
}

func (r *RefusedError) Error() string { return r.Sentence }

// Unwrap is the class.
func (r *RefusedError) Unwrap() error { return r.class }

// Errors knows the custom errors of all contracts. Safe for concurrent use.
type Errors struct {
	known map[[4]byte]abi.Error
}

// NewErrors reads the contracts' errors.
func NewErrors() *Errors {
	b := newBindings()
	e := &Errors{known: map[[4]byte]abi.Error{}}
	for _, contract := range []abi.ABI{
		b.fml.GetABI(), b.stake.GetABI(), b.arena.GetABI(), b.scores.GetABI(), b.settle.GetABI(), b.keys.GetABI(), b.challenges.GetABI(),
		b.finals.GetABI(), b.appeals.GetABI(), b.experts.GetABI(), b.delegation.GetABI(), b.beacons.GetABI(), b.drand.GetABI(), b.randao.GetABI(), b.fixed.GetABI(),
		b.guard.GetABI(), b.timelock.GetABI(), b.rules.GetABI(),
	} {
		for _, d := range contract.Errors {
			e.known[[4]byte(d.ID[:4])] = d
		}
	}
	return e
}

// Decode turns the answer of a refused call into a *RefusedError; other errors pass as they are, except that missing gas
// money becomes ErrFunds.
func (e *Errors) Decode(err error) error {
	if err == nil {
		return nil
	}
	var re rpc.Error
	if errors.As(err, &re) && strings.Contains(strings.ToLower(re.Error()), "insufficient funds") {
		return fmt.Errorf("%w: the account cannot pay for gas: send it some of the chain's own coin", ErrFunds)
	}
	data := revertData(err)
	if len(data) < 4 {
		return err
	}
	if reason, uerr := abi.UnpackRevert(data); uerr == nil {
		return &RefusedError{Name: "Error", Args: map[string]any{"reason": reason}, Sentence: "the contract refuses: " + reason, class: ErrBroken}
	}
	d, ok := e.known[[4]byte(data[:4])]
	if !ok {
		return fmt.Errorf("%w: the contract answers with an unknown error 0x%x", ErrBroken, data[:4])
	}
	args := map[string]any{}
	values, uerr := d.Inputs.Unpack(data[4:])
	if uerr != nil {
		return fmt.Errorf("decode %s: %w", d.Name, uerr)
	}
	for i, in := range d.Inputs {
		args[in.Name] = values[i]
	}
	s, ok := sentences[d.Name]
	if !ok {
		return fmt.Errorf("%w: the contract refuses: %s", ErrBroken, d.Name)
	}
	return &RefusedError{Name: d.Name, Args: args, Sentence: s.fill(args), class: classOf(d.Name, s.class, args)}
}

// classOf refines the class of the errors whose arguments decide it.
func classOf(name string, class error, args map[string]any) error {
	switch name {
	case "ScoresWindow":
		closes, _ := args["closes"].(*big.Int)
		now, _ := args["time"].(*big.Int)
		if closes != nil && now != nil && now.Cmp(closes) >= 0 {
			return ErrClosed
		}
	case "ArenaSubmissionState":
		if state, ok := args["state"].(uint8); ok && arena.SubmissionState(state).Terminal() {
			return ErrDone
		}
	}
	return class
}

// revertData finds the data of a revert in an endpoint's answer.
func revertData(err error) []byte {
	var de rpc.DataError
	if !errors.As(err, &de) {
		return nil
	}
	text, ok := de.ErrorData().(string)
	if !ok {
		return nil
	}
	data, herr := hex.DecodeString(strings.TrimPrefix(text, "0x"))
	if herr != nil {
		return nil
	}
	return data
}

// sentence is what is said of a custom error. {name} stands for an argument, {name:fml} for FML wei, {name:time} for
// unix seconds, {name:text} for a short string in 32 bytes, {name:task}, {name:submission} and {name:challenge} for states.
type sentence struct {
	class error
	text  string
}

func (s sentence) fill(args map[string]any) string {
	var b strings.Builder
	rest := s.text
	for {
		before, after, found := strings.Cut(rest, "{")
		b.WriteString(before)
		if !found {
			return b.String()
		}
		slot, tail, _ := strings.Cut(after, "}")
		name, form, _ := strings.Cut(slot, ":")
		b.WriteString(say(args[name], form))
		rest = tail
	}
}

func say(v any, form string) string {
	switch form {
	case "fml":
		if n, ok := v.(*big.Int); ok {
			return FormatFML(n)
		}
	case "time":
		if n, ok := v.(*big.Int); ok && n.IsInt64() {
			return time.Unix(n.Int64(), 0).UTC().Format("2006-01-02 15:04:05 UTC")
		}
	case "text":
		if w, ok := v.([32]byte); ok {
			return strings.TrimRight(string(w[:]), "\x00")
		}
	case "task":
		if n, ok := v.(uint8); ok {
			return arena.TaskState(n).String()
		}
	case "submission":
		if n, ok := v.(uint8); ok {
			return arena.SubmissionState(n).String()
		}
	case "challenge":
		if n, ok := v.(uint8); ok {
			return arena.ChallengeState(n).String()
		}
	}
	if w, ok := v.([32]byte); ok {
		return common.Hash(w).Hex()
	}
	return fmt.Sprint(v)
}

// fmlDecimals is the number of decimals of the token.
const fmlDecimals = 18

// FormatFML writes an amount of FML wei for people: "1234.5 FML".
func FormatFML(wei *big.Int) string {
	sign := ""
	if wei.Sign() < 0 {
		sign = "-"
	}
	digits := new(big.Int).Abs(wei).String()
	if len(digits) <= fmlDecimals {
		digits = strings.Repeat("0", fmlDecimals+1-len(digits)) + digits
	}
	whole, part := digits[:len(digits)-fmlDecimals], strings.TrimRight(digits[len(digits)-fmlDecimals:], "0")
	if part != "" {
		whole += "." + part
	}
	return sign + whole + " FML"
}
