package devnet

import (
	"encoding/binary"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus"
	"github.com/ai-arena/arenad/node"
)

// ErrAttack: nobody knows how to misbehave that way. The caller names one of Attacks.
var ErrAttack = errors.New("unknown attack")

// Subcommand is the hidden command of arenad that runs a validator which misbehaves: `arenad misbehave NAME`.
const Subcommand = "misbehave"

// extraStakes are two more honest validators of a devnet under attack: three who misbehave are a third of nine then, the most that
// the protocol is made for. Of seven, three could keep two thirds from ever agreeing.
var extraStakes = []int64{3000, 8000}

// attackers are the validators that misbehave, by index: a small, a middle and a large stake, together a third of the weight.
var attackers = []int{1, 3, 5}

// attack is a way to misbehave.
type attack struct {
	do    string // "tell the same lie"
	did   string // "told the same lie"
	hooks func(account common.Address) node.Hooks
}

// guess is what a freeloader says: what models usually score.
const guess arena.Score = 850_000

// attacks by name.
func attacks() map[string]attack {
	return map[string]attack{
		"absent": {"do nothing at all", "did nothing at all", func(common.Address) node.Hooks {
			return node.Hooks{Drop: func(consensus.Action) bool { return true }}
		}},
		"withholder": {"commit to votes and never reveal them", "committed to votes and never revealed them", func(common.Address) node.Hooks {
			return node.Hooks{Drop: func(a consensus.Action) bool {
				r, ok := a.(consensus.Reveal)
				return ok && r.Salt == nil
			}}
		}},
		"colluder": {"tell the same lie, half of each score", "told the same lie, half of each score", votes(func(_ common.Address, v arena.Vote) arena.Vote {
			return lie(v, v.Score/2, nil)
		})},
		"dissenter": {"tell lies near the truth, each another one", "told lies near the truth, each another one", votes(func(a common.Address, v arena.Vote) arena.Vote {
			return lie(v, v.Score-min(v.Score, 1+arena.Score(binary.BigEndian.Uint16(crypto.Keccak256(a[:])))), a[:])
		})},
		"extremist": {"call every model invalid", "called every model invalid", votes(func(common.Address, arena.Vote) arena.Vote {
			return arena.Vote{Score: arena.VerdictInvalidModel}
		})},
		"freeloader": {"run no model, and vote what models usually score with evidence made up", "ran no model, and voted what models usually score with evidence made up", votes(func(a common.Address, v arena.Vote) arena.Vote {
			return lie(v, guess, a[:])
		})},
	}
}

// votes makes hooks of a change of votes.
func votes(change func(common.Address, arena.Vote) arena.Vote) func(common.Address) node.Hooks {
	return func(a common.Address) node.Hooks {
		return node.Hooks{Vote: func(_ consensus.EvalID, honest arena.Vote) arena.Vote {
			if honest.Score > arena.MaxScore {
				return honest
			}
			return change(a, honest)
		}}
	}
}

// lie is a false score with false evidence. Evidence is bound to its round: only who derives the lie from the truth, and by the
// same rule, agrees with another liar to the bit.
func lie(honest arena.Vote, score arena.Score, own []byte) arena.Vote {
	return arena.Vote{Score: score, EvidenceRoot: crypto.Keccak256Hash([]byte("lie"), honest.EvidenceRoot[:], own)}
}

// Attacks are the names of all attacks, sorted.
func Attacks() []string { return slices.Sorted(maps.Keys(attacks())) }

// Misbehaviour is what makes the node of an account misbehave; such a node runs on devnets only. Errors: ErrAttack.
func Misbehaviour(name string, account common.Address) (node.Hooks, error) {
	a, ok := attacks()[name]
	if !ok {
		return node.Hooks{}, fmt.Errorf("%w %q: want %s", ErrAttack, name, strings.Join(Attacks(), ", "))
	}
	return a.hooks(account), nil
}

// stakes of the validators.
func (o *Options) stakes() []int64 {
	if o.Attack == "" {
		return validatorStakes
	}
	return slices.Concat(validatorStakes, extraStakes)
}

// command is what the process of the i-th validator runs.
func (o *Options) command(i int) []string {
	if o.Attack != "" && slices.Contains(attackers, i) {
		return []string{Subcommand, o.Attack}
	}
	return []string{"run"}
}

// Attackers are the accounts of the validators that misbehave.
func (n *Net) Attackers() (as []common.Address) {
	if n.opts.Attack == "" {
		return nil
	}
	for _, i := range attackers {
		as = append(as, n.Validators[i].account)
	}
	return as
}
