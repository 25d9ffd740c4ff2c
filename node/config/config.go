package config

import (
	"errors"
	"fmt"
	"net"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/ai-arena/arenad/chain"
	"github.com/ai-arena/arenad/chain/drand"
	"github.com/ai-arena/arenad/content/gateway"
	"github.com/ai-arena/arenad/eval/runner"
)

// ErrConfig: the operator's settings cannot work. The caller corrects the file, the variable or the flag that the text
// names.
var ErrConfig = errors.New("configuration")

// Role is what a node does for the arena.
type Role string

// The roles.
const (
	RoleValidator Role = "validator" // is drawn for seats, evaluates, commits, reveals
	RoleTrainer   Role = "trainer"   // trains on local data, submits models, serves them
	RoleCreator   Role = "creator"   // serves the evaluation sets of its tasks
	RoleObserver  Role = "observer"  // follows the chain, serves the API; needs no key
)

// Roles lists the roles in the order in which help texts name them.
func Roles() []Role { return []Role{RoleValidator, RoleTrainer, RoleCreator, RoleObserver} }

// Config is everything that an operator sets. What the chain sets is read from the chain and is another type.
type Config struct {
	Home    string  `yaml:"-"` // folder of keys, database and content; chosen before the file is read
	Roles   []Role  `yaml:"roles"`
	Chain   Chain   `yaml:"chain"`
	Keys    Keys    `yaml:"keys"`
	P2P     P2P     `yaml:"p2p"`
	Content Content `yaml:"content"`
	Eval    Eval    `yaml:"eval"`
	Train   Train   `yaml:"train"`
	API     API     `yaml:"api"`
	Log     Log     `yaml:"log"`
}

// Chain says how the chain is reached and when its facts count as final.
type Chain struct {
	RPC        []string      `yaml:"rpc"`        // endpoints, tried in this order
	Deployment string        `yaml:"deployment"` // file with the addresses of the contracts and the chain id
	Drand      []string      `yaml:"drand"`      // endpoints of the drand network, where the arena's randomness comes from it
	Finality   string        `yaml:"finality"`   // a number of blocks, safe or finalized
	Poll       time.Duration `yaml:"poll"`
	Timeout    time.Duration `yaml:"timeout"` // of one call
}

// Keys names the keys in the keystore.
type Keys struct {
	Account        string `yaml:"account"` // owns stake and rewards
	Signer         string `yaml:"signer"`  // votes for the account; empty: the account votes itself
	Box            string `yaml:"box"`     // boxes and the keys of own sealed work follow from it; empty: the key that votes
	PassphraseFile string `yaml:"passphrase_file"`
}

// P2P says how the node meets others.
type P2P struct {
	Listen    []string `yaml:"listen"`
	Bootstrap []string `yaml:"bootstrap"`
	MDNS      bool     `yaml:"mdns"`
	MaxPeers  int      `yaml:"max_peers"`
}

// Content bounds the store of models and shards, and says where else than at peers they may be had.
type Content struct {
	MaxBytes Bytes    `yaml:"max_bytes"`
	Gateways []string `yaml:"gateways"` // addresses of IPFS gateways
	Bitswap  bool     `yaml:"bitswap"`  // ask IPFS nodes among the peers
}

// Eval bounds what evaluations may use of this machine. It never changes a score: what decides a verdict is counted.
type Eval struct {
	Parallel int           `yaml:"parallel"`
	Wall     time.Duration `yaml:"wall"`
	Sandbox  string        `yaml:"sandbox"` // strict or best-effort
	Appeals  Appeals       `yaml:"appeals"` // own, all or never
}

// Appeals says against which results the node appeals when its own evaluation differs.
type Appeals string

// Whose results are checked and appealed against.
const (
	AppealsOwn   Appeals = "own" // those of own models, and copies of own models
	AppealsAll   Appeals = "all"
	AppealsNever Appeals = "never"
)

// Train says how a training node makes models.
type Train struct {
	Tasks   []string      `yaml:"tasks"`   // ids; empty: every open task
	Data    string        `yaml:"data"`    // local data set
	Model   string        `yaml:"model"`   // linear, mlp or cnn
	Epochs  int           `yaml:"epochs"`  // passes over the local data at most
	Command string        `yaml:"command"` // external trainer; empty: the built-in one
	Grace   time.Duration `yaml:"grace"`   // from the polite signal to the hard one
	Seed    uint64        `yaml:"seed"`
}

// API is the local HTTP interface.
type API struct {
	Listen string `yaml:"listen"`
}

// Log says what is logged and how.
type Log struct {
	Level  string `yaml:"level"`
	Format string `yaml:"format"`
}

// Default is the configuration of a node on a local devnet that only watches. Home is "~/.arenad".
func Default() Config {
	return Config{
		Home:  "~/.arenad",
		Roles: []Role{RoleObserver},
		Chain: Chain{
			RPC:        []string{"http://127.0.0.1:8545"},
			Deployment: "deployment.json",
			Finality:   "2",
			Poll:       500 * time.Millisecond,
			Timeout:    3 * time.Second,
		},
		Keys:    Keys{Account: "account", Signer: "", PassphraseFile: ""},
		P2P:     P2P{Listen: []string{"/ip4/127.0.0.1/tcp/0"}, MDNS: true, MaxPeers: 128},
		Content: Content{MaxBytes: 16 << 30},
		Eval:    Eval{Parallel: 1, Wall: 2 * time.Minute, Sandbox: runner.Strict.String(), Appeals: AppealsOwn},
		Train:   Train{Model: "mlp", Epochs: 60, Grace: 10 * time.Second, Seed: 1},
		API:     API{Listen: "127.0.0.1:0"},
		Log:     Log{Level: "info", Format: "text"},
	}
}

// HasRole tells whether the node has the role.
func (c *Config) HasRole(r Role) bool { return slices.Contains(c.Roles, r) }

// NeedsKey tells whether a role of the node writes to the chain.
func (c *Config) NeedsKey() bool {
	return slices.ContainsFunc(c.Roles, func(r Role) bool { return r != RoleObserver })
}

// Path resolves a path of the configuration: relative ones start at Home.
func (c *Config) Path(p string) string {
	if p == "" || filepath.IsAbs(p) {
		return p
	}
	return filepath.Join(c.Home, p)
}

// Deployment is the path of the deployment file.
func (c *Config) Deployment() string { return c.Path(c.Chain.Deployment) }

// KeysDir is the folder of the keystore.
func (c *Config) KeysDir() string { return filepath.Join(c.Home, "keys") }

// ContentDir is the folder of models and shards.
func (c *Config) ContentDir() string { return filepath.Join(c.Home, "content") }

// Database is the path of the node's database.
func (c *Config) Database() string { return filepath.Join(c.Home, "arenad.db") }

// JournalDatabase is the path of the command line's database. It is not the node's: a command must not wait for the
// daemon's writer, nor share its nonces.
func (c *Config) JournalDatabase() string { return filepath.Join(c.Home, "cli.db") }

// PeerKey is the path of the libp2p key.
func (c *Config) PeerKey() string { return filepath.Join(c.Home, "keys", "peer.key") }

// Check tells whether the settings can work together; it looks at nothing outside of c. All that is wrong is reported
// at once. Errors: ErrConfig.
func (c *Config) Check() error {
	var errs []error
	bad := func(format string, args ...any) {
		errs = append(errs, fmt.Errorf("%w: "+format, append([]any{ErrConfig}, args...)...))
	}
	if c.Home == "" {
		bad("home is empty: want the folder of keys, database and content")
	}
	if len(c.Roles) == 0 {
		bad("roles is empty: want at least one of %s", roleNames())
	}
	for _, r := range c.Roles {
		if !slices.Contains(Roles(), r) {
			bad("role %q does not exist: want %s", r, roleNames())
		}
	}
	if c.HasRole(RoleValidator) && (c.HasRole(RoleTrainer) || c.HasRole(RoleCreator)) {
		// The chain allows a validator to create tasks; one process would then hold the labels and vote on them.
		bad("a validator cannot be trainer or creator as well: run another node with an account of its own")
	}
	if c.HasRole(RoleTrainer) && c.Train.Data == "" && c.Train.Command == "" {
		bad("train.data is empty: a trainer needs a shard file or the name of a data set, or train.command")
	}
	if len(c.Chain.RPC) == 0 {
		bad("chain.rpc is empty: want at least one endpoint")
	}
	if c.Chain.Deployment == "" {
		bad("chain.deployment is empty: want the deployment file of the arena")
	}
	if _, err := chain.ParseFinality(c.Chain.Finality); err != nil {
		bad("chain.finality: %w", err)
	}
	if c.NeedsKey() && c.Keys.Account == "" {
		bad("keys.account is empty: this role writes to the chain and needs the name of a key")
	}
	for _, p := range []struct {
		name string
		d    time.Duration
	}{{"chain.poll", c.Chain.Poll}, {"chain.timeout", c.Chain.Timeout}, {"eval.wall", c.Eval.Wall}, {"train.grace", c.Train.Grace}} {
		if p.d <= 0 {
			bad("%s is %s: want a positive duration", p.name, p.d)
		}
	}
	for _, p := range []struct {
		name string
		n    int
	}{{"p2p.max_peers", c.P2P.MaxPeers}, {"eval.parallel", c.Eval.Parallel}, {"train.epochs", c.Train.Epochs}} {
		if p.n < 1 {
			bad("%s is %d: want at least 1", p.name, p.n)
		}
	}
	if _, err := runner.ParseSandbox(c.Eval.Sandbox); err != nil {
		bad("eval.sandbox: %w", err)
	}
	if a := c.Eval.Appeals; a != AppealsOwn && a != AppealsAll && a != AppealsNever {
		bad("eval.appeals: %q is none of own, all and never", a)
	}
	for _, id := range c.Train.Tasks {
		if n, err := strconv.ParseUint(id, 10, 64); err != nil || n == 0 {
			bad("train.tasks holds %q: want task ids", id)
		}
	}
	if !slices.Contains([]string{"linear", "mlp", "cnn"}, c.Train.Model) {
		bad("train.model is %q: want linear, mlp or cnn", c.Train.Model)
	}
	if c.Content.MaxBytes < 1<<20 {
		bad("content.max_bytes is %s: want at least 1MiB", c.Content.MaxBytes)
	}
	for _, d := range c.Chain.Drand {
		if err := drand.CheckAddress(d); err != nil {
			bad("chain.drand: %w", err)
		}
	}
	for _, g := range c.Content.Gateways {
		if _, err := gateway.New(g, nil); err != nil {
			bad("content.gateways: %w", err)
		}
	}
	if c.API.Listen != "" {
		if _, _, err := net.SplitHostPort(c.API.Listen); err != nil {
			bad("api.listen is %q: want host:port, or nothing for no API", c.API.Listen)
		}
	}
	if !slices.Contains([]string{"debug", "info", "warn", "error"}, c.Log.Level) {
		bad("log.level is %q: want debug, info, warn or error", c.Log.Level)
	}
	if c.Log.Format != "text" && c.Log.Format != "json" {
		bad("log.format is %q: want text or json", c.Log.Format)
	}
	return errors.Join(errs...)
}

func roleNames() string {
	names := make([]string, 0, len(Roles()))
	for _, r := range Roles() {
		names = append(names, string(r))
	}
	return strings.Join(names, ", ")
}
