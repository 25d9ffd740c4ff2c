package config

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// Field is one setting of a Config: where it stands in the file, how its flag and its variable are called, and access
// to its value. A Field points into the Config that made it.
type Field struct {
	Path  string // in the file, dots between levels; "" for settings that the file cannot hold
	Flag  string // without dashes
	Usage string // one sentence without a full stop
	ptr   any    // *string, *[]string, *[]Role, *bool, *int, *uint64, *time.Duration or *Bytes
}

// Fields lists the settings of c in the order of the file.
func (c *Config) Fields() []Field {
	return []Field{
		{"", "home", "folder of keys, database and content", &c.Home},
		{"roles", "role", "what the node does: " + roleNames() + "; several with commas", &c.Roles},

		{"chain.rpc", "rpc", "endpoints of the chain (http, ws or ipc), tried in this order; several with commas", &c.Chain.RPC},
		{"chain.deployment", "deployment", "file with the addresses of the contracts; relative to the home folder", &c.Chain.Deployment},
		{"chain.drand", "drand", "endpoints of the drand network, tried in this order, where the arena's randomness comes from it; several with commas", &c.Chain.Drand},
		{"chain.finality", "finality", "when a block counts as final: a number of blocks on top of it, safe or finalized", &c.Chain.Finality},
		{"chain.poll", "poll", "pause between looks for a new block", &c.Chain.Poll},
		{"chain.timeout", "rpc-timeout", "longest wait for one answer of an endpoint", &c.Chain.Timeout},

		{"keys.account", "account", "name of the key that owns stake and rewards", &c.Keys.Account},
		{"keys.signer", "signer", "name of the hot key that votes for the account; empty: the account itself", &c.Keys.Signer},
		{"keys.box", "box", "name of the key that boxes and own sealed work follow from, after a change of signer; empty: the key that votes", &c.Keys.Box},
		{"keys.passphrase_file", "passphrase-file", "file whose first line unlocks the keys; empty: ask on the terminal", &c.Keys.PassphraseFile},

		{"p2p.listen", "p2p-listen", "addresses to listen on, as multiaddrs; several with commas", &c.P2P.Listen},
		{"p2p.bootstrap", "bootstrap", "peers to meet first, as multiaddrs with /p2p/ID; several with commas", &c.P2P.Bootstrap},
		{"p2p.mdns", "mdns", "find peers in the local network", &c.P2P.MDNS},
		{"p2p.max_peers", "max-peers", "connections kept at most", &c.P2P.MaxPeers},

		{"content.max_bytes", "content-max", "size of the store of models and shards at most; what is not pinned makes way, the longest unused first", &c.Content.MaxBytes},
		{"content.gateways", "gateway", "IPFS gateways to ask for content that no peer has; several with commas", &c.Content.Gateways},
		{"content.bitswap", "bitswap", "ask IPFS nodes among the peers for content that no peer of the arena has", &c.Content.Bitswap},

		{"eval.parallel", "eval-parallel", "evaluations at the same time", &c.Eval.Parallel},
		{"eval.wall", "eval-wall", "wall clock after which an evaluation counts as too slow", &c.Eval.Wall},
		{"eval.sandbox", "sandbox", "strict: run models of others only behind every layer of the sandbox; best-effort: with those that this machine has", &c.Eval.Sandbox},
		{"eval.appeals", "appeals", "results to check, and to appeal against with a bond if they are wrong: own (those of own models, and copies of them), all or never", (*string)(&c.Eval.Appeals)},

		{"train.tasks", "train-task", "ids of the tasks to train for; empty: every open task; several with commas", &c.Train.Tasks},
		{"train.data", "train-data", "local training data: a shard file as arenad dataset split writes it, the description of a data set, or the name of one", &c.Train.Data},
		{"train.model", "train-model", "model of the built-in trainer: linear, mlp or cnn", &c.Train.Model},
		{"train.epochs", "train-epochs", "passes over the local data at most", &c.Train.Epochs},
		{"train.command", "train-command", "external trainer to run instead of the built-in one", &c.Train.Command},
		{"train.grace", "train-grace", "time that a cancelled external trainer has to end by itself", &c.Train.Grace},
		{"train.seed", "train-seed", "seed of the built-in trainer", &c.Train.Seed},

		{"api.listen", "api-listen", "host:port of the HTTP API; port 0 picks one; empty: no API", &c.API.Listen},

		{"log.level", "log-level", "debug, info, warn or error", &c.Log.Level},
		{"log.format", "log-format", "text (for people) or json", &c.Log.Format},
	}
}

// Env is the variable of the setting: ARENAD_ and the flag in capitals.
func (f Field) Env() string { return EnvName(f.Flag) }

// EnvName is the variable that stands for a flag.
func EnvName(flag string) string {
	return "ARENAD_" + strings.ToUpper(strings.ReplaceAll(flag, "-", "_"))
}

// IsBool tells whether the flag needs no value.
func (f Field) IsBool() bool {
	_, ok := f.ptr.(*bool)
	return ok
}

// String is the present value as Set reads it.
func (f Field) String() string {
	switch p := f.ptr.(type) {
	case *string:
		return *p
	case *[]string:
		return strings.Join(*p, ",")
	case *[]Role:
		names := make([]string, len(*p))
		for i, r := range *p {
			names[i] = string(r)
		}
		return strings.Join(names, ",")
	case *bool:
		return strconv.FormatBool(*p)
	case *int:
		return strconv.Itoa(*p)
	case *uint64:
		return strconv.FormatUint(*p, 10)
	case *time.Duration:
		return p.String()
	case *Bytes:
		return p.String()
	default:
		panic(fmt.Sprintf("config: field %s has the unknown type %T", f.Flag, f.ptr))
	}
}

// Set replaces the value. Errors: ErrConfig with the flag's name for text that is no value of the setting's type.
func (f Field) Set(s string) error {
	var err error
	switch p := f.ptr.(type) {
	case *string:
		*p = s
	case *[]string:
		*p = list(s)
	case *[]Role:
		names := list(s)
		roles := make([]Role, len(names))
		for i, n := range names {
			roles[i] = Role(n)
		}
		*p = roles
	case *bool:
		*p, err = strconv.ParseBool(s)
	case *int:
		*p, err = strconv.Atoi(s)
	case *uint64:
		*p, err = strconv.ParseUint(s, 10, 64)
	case *time.Duration:
		*p, err = time.ParseDuration(s)
	case *Bytes:
		*p, err = ParseBytes(s)
	default:
		panic(fmt.Sprintf("config: field %s has the unknown type %T", f.Flag, f.ptr))
	}
	if err != nil {
		return fmt.Errorf("%w: %s is %q: want a %s", ErrConfig, f.Flag, s, f.Kind())
	}
	return nil
}

// Kind names the type of the value for people.
func (f Field) Kind() string {
	switch f.ptr.(type) {
	case *[]string, *[]Role:
		return "list"
	case *bool:
		return "true or false"
	case *int, *uint64:
		return "whole number"
	case *time.Duration:
		return "duration like 500ms or 2m"
	case *Bytes:
		return "size like 64MiB"
	default:
		return "text"
	}
}

// list splits at commas and drops empty parts.
func list(s string) []string {
	var out []string
	for part := range strings.SplitSeq(s, ",") {
		if part = strings.TrimSpace(part); part != "" {
			out = append(out, part)
		}
	}
	return out
}
