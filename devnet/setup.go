package devnet

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/libp2p/go-libp2p/core/peer"
	"golang.org/x/sync/errgroup"

	"github.com/ai-arena/arenad/chain"
	"github.com/ai-arena/arenad/internal/localchain"
	"github.com/ai-arena/arenad/node/config"
	"github.com/ai-arena/arenad/p2p"
	"github.com/ai-arena/arenad/store"
)

// Names of files in the devnet's folder.
const (
	passphraseFile = "passphrase"
	deploymentFile = "deployment.json"
	chainFile      = "chain.json" // written by anvil when it ends
)

// fml is n whole tokens in FML wei.
func fml(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e18)) }

// makeHomes makes a home with configuration and keys for every participant, and keys for deployer and attester.
func (n *Net) makeHomes() error {
	priv, err := crypto.GenerateKey()
	if err != nil {
		return fmt.Errorf("make the deployer's key: %w", err)
	}
	n.deployer = chain.NewKey(priv)
	if n.Creator, err = n.makeHome("creator", config.RoleCreator, creatorStake, nil); err != nil {
		return err
	}
	for i, stake := range n.opts.stakes() {
		v, err := n.makeHome(fmt.Sprintf("validator-%d", i+1), config.RoleValidator, stake, nil, n.opts.command(i)...)
		if err != nil {
			return err
		}
		n.Validators = append(n.Validators, v)
	}
	for i, stake := range trainerStakes {
		t, err := n.makeHome(fmt.Sprintf("trainer-%d", i+1), config.RoleTrainer, stake, func(c *config.Config) {
			c.Train.Model, c.Train.Data, c.Train.Seed = trainerModels[i], n.trainingData(i), uint64(i)+1 //nolint:gosec // few
		})
		if err != nil {
			return err
		}
		n.Trainers = append(n.Trainers, t)
	}
	return nil
}

// trainingData is the file with the local split of a training node.
func (n *Net) trainingData(i int) string {
	return filepath.Join(n.opts.Dir, "data", fmt.Sprintf("train-%d.shard", i+1))
}

// Configurations are written once the chain's and the bootstrap nodes' addresses are known.
type home struct {
	*Participant
	cfg  config.Config
	peer string // peer id
}

func (n *Net) makeHome(name string, role config.Role, stake int64, more func(*config.Config), command ...string) (*Participant, error) {
	dir := filepath.Join(n.opts.Dir, name)
	cfg := config.Default()
	cfg.Home, cfg.Roles = dir, []config.Role{role}
	if n.drand != nil {
		cfg.Chain.Drand = []string{n.drand.url}
	}
	cfg.Chain.Deployment = filepath.Join(n.opts.Dir, deploymentFile)
	cfg.Keys.PassphraseFile = filepath.Join(n.opts.Dir, passphraseFile)
	cfg.Log.Level = n.opts.LogLevel
	if more != nil {
		more(&cfg)
	}
	var ports []*localchain.Reservation
	for _, listen := range []*string{&cfg.P2P.Listen[0], &cfg.API.Listen} {
		port, err := localchain.Reserve()
		if err != nil {
			return nil, err
		}
		ports = append(ports, port)
		// The same port after a restart: others find the node where they knew it.
		*listen = strings.TrimSuffix(*listen, "0") + strconv.Itoa(port.Port())
	}
	passphrase, err := os.ReadFile(cfg.Keys.PassphraseFile)
	if err != nil {
		return nil, fmt.Errorf("read the devnet's passphrase: %w", err)
	}
	key, err := cfg.Keystore().Create(cfg.Keys.Account, strings.TrimSpace(string(passphrase)), config.Light())
	if err != nil {
		return nil, err
	}
	if role == config.RoleValidator {
		cfg.Keys.Signer = "signer"
		signer, err := cfg.Keystore().Create(cfg.Keys.Signer, strings.TrimSpace(string(passphrase)), config.Light())
		if err != nil {
			return nil, err
		}
		n.gas = append(n.gas, signer.Address)
	}
	n.gas = append(n.gas, key.Address)
	if len(command) == 0 {
		command = []string{"run"}
	}
	p := &Participant{Process: newProcess(n.opts.Binary, name, dir, append(command, "--home", dir)...), account: key.Address, stake: stake}
	p.ports = ports
	n.names[key.Address] = name
	n.homes = append(n.homes, home{Participant: p, cfg: cfg})
	return p, nil
}

// writeConfigs writes all configurations. The first two participants are everybody's bootstrap nodes: the arena must not
// hang on one.
func (n *Net) writeConfigs() error {
	var bootstrap []string
	for i := range n.homes {
		h := &n.homes[i]
		key, err := p2p.LoadKey(h.cfg.PeerKey())
		if err != nil {
			return err
		}
		id, err := peer.IDFromPrivateKey(key)
		if err != nil {
			return fmt.Errorf("derive a peer id: %w", err)
		}
		h.peer = id.String()
		if i < 2 {
			bootstrap = append(bootstrap, h.cfg.P2P.Listen[0]+"/p2p/"+h.peer)
		}
	}
	for _, h := range n.homes {
		h.cfg.Chain.RPC = []string{n.chain.URL}
		for _, b := range bootstrap {
			if !strings.HasPrefix(b, h.cfg.P2P.Listen[0]+"/") {
				h.cfg.P2P.Bootstrap = append(h.cfg.P2P.Bootstrap, b)
			}
		}
		if err := os.WriteFile(filepath.Join(h.Home, config.FileName), h.cfg.YAML(), 0o600); err != nil {
			return fmt.Errorf("write the configuration of %s: %w", h.Name, err)
		}
	}
	return nil
}

// deploy deploys an arena with the protocol's devnet parameters and gives everybody tokens.
func (n *Net) deploy(ctx context.Context) error {
	db, err := store.Open(filepath.Join(n.opts.Dir, "devnet.db"))
	if err != nil {
		return err
	}
	defer func() { _ = db.Close() }()
	t := chain.NewTransactor(n.client, n.deployer, db.Journal(), chain.TxConfig{Finality: chain.Finality{Depth: 2}}, n.log)
	ctx, cancel := context.WithCancel(ctx)
	stopped := make(chan error, 1)
	go func() { stopped <- t.Run(ctx) }()
	defer func() {
		cancel()
		<-stopped //nolint:errcheck // what it did not finish is told by Deploy
	}()
	params, err := n.params(ctx)
	if err != nil {
		return err
	}
	n.Deployment, err = chain.Deploy(ctx, n.client, t, params)
	if err != nil {
		return err
	}
	if err := n.Deployment.Write(filepath.Join(n.opts.Dir, deploymentFile)); err != nil {
		return err
	}
	n.reader = chain.NewReader(n.client, n.Deployment.Addresses)
	calls := chain.NewCalls(n.Deployment.Addresses)
	var g errgroup.Group
	for _, p := range n.all() {
		g.Go(func() error {
			_, err := t.Send(ctx, calls.Transfer("fund/"+p.Name, p.account, fml(p.stake+pocket)))
			return err
		})
	}
	return g.Wait()
}

// stakeAll stakes for everybody with the commands that an operator would type; validators take their leaves.
func (n *Net) stakeAll(ctx context.Context) error {
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(4) // more than the cores: they mostly wait for blocks
	for _, p := range n.all() {
		g.Go(func() error {
			_, err := n.arenad(ctx, p, "stake", "add", strconv.FormatInt(p.stake, 10))
			if err != nil || !strings.HasPrefix(p.Name, "validator-") {
				return err
			}
			_, err = n.arenad(ctx, p, "stake", "join")
			return err
		})
	}
	return g.Wait()
}

// arenad runs a command as a participant.
func (n *Net) arenad(ctx context.Context, p *Participant, args ...string) ([]byte, error) {
	return run(ctx, n.opts.Binary, append(args, "--home", p.Home, "--json")...)
}

// OpenTask makes the evaluation set and the trainers' data, and has the creator open the task.
func (n *Net) OpenTask(ctx context.Context) error {
	file, err := n.makeTask()
	if err != nil {
		return err
	}
	out, err := n.arenad(ctx, n.Creator, "task", "create", file.spec, "--evalset", file.evalset, "--yes")
	if err != nil {
		return err
	}
	var created struct {
		Task uint64 `json:"task"`
	}
	if err := json.Unmarshal(out, &created); err != nil || created.Task == 0 {
		return errors.Join(fmt.Errorf("read what task create printed: %q", out), err)
	}
	return nil
}
