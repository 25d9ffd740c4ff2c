package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/chain"
	"github.com/ai-arena/arenad/chain/drand"
	"github.com/ai-arena/arenad/internal/logging"
	"github.com/ai-arena/arenad/node/config"
	"github.com/ai-arena/arenad/sim/params"
)

// Bounds of a real network that the contracts do not set. Source: docs/deploy.md.
const (
	leastGovernorDelay = 48 * 3600 // seconds
	mostPause          = 72 * 3600 // seconds
	beaconBlocks       = 10        // blocks of an epoch that come after the beacon's moment
)

// networkFile is a deployment as its operator writes it, JSON. Amounts are FML like "0.5", times seconds.
type networkFile struct {
	ChainID        uint64         `json:"chainId"`
	Holder         common.Address `json:"holder"`
	Supply         string         `json:"supply"`
	EpochLength    uint32         `json:"epochLength"`
	Unbonding      uint32         `json:"unbonding"`
	RecordHalfLife uint32         `json:"recordHalfLife"`
	MinStake       string         `json:"minStake"`
	SeatFeeUnit    string         `json:"seatFeeUnit"`
	UpkeepPay      string         `json:"upkeepPay"`
	ChallengeBond  string         `json:"challengeBond"`
	// Experts are attested without a vote: none on a real network.
	Experts     []common.Address `json:"experts"`
	ExpertTerms struct {
		AttestationTTL uint32 `json:"attestationTTL"`
		VotingEpochs   uint32 `json:"votingEpochs"`
		Quorum         uint32 `json:"quorum"` // millionths
		Deposit        string `json:"deposit"`
	} `json:"expertTerms"`
	Limits struct {
		CreatorStake    string `json:"creatorStake"`
		RecordMin       string `json:"recordMin"`
		RecordTTL       uint32 `json:"recordTTL"`
		MinReward       string `json:"minReward"`
		MinTrainerStake string `json:"minTrainerStake"`
		MinSeatFee      string `json:"minSeatFee"`
		MinWindow       uint16 `json:"minWindow"`
		BlockTime       uint16 `json:"blockTime"`
		RefBandwidth    uint64 `json:"refBandwidth"`
		RefSpeed        uint64 `json:"refSpeed"`
	} `json:"limits"`
	Beacon struct {
		Kind  chain.BeaconKind `json:"kind"`
		Delay uint32           `json:"delay"`
	} `json:"beacon"`
	Governance struct {
		Proposers []common.Address `json:"proposers"`
		Delay     uint32           `json:"delay"`
		Guardian  common.Address   `json:"guardian"`
		MaxPause  uint32           `json:"maxPause"`
	} `json:"governance"`
}

// deployOutput is the checklist of a deployment, and what came of it.
type deployOutput struct {
	Checks   []deployCheck   `json:"checks" doc:"the checklist"`
	Params   *params.Report  `json:"parameters" doc:"what arenad params check says of these parameters and what is expected; null without --expect"`
	Deployer common.Address  `json:"deployer" doc:"account that creates the contracts"`
	Nonce    uint64          `json:"nonce" doc:"its next nonce: the addresses follow from both"`
	Expected chain.Addresses `json:"expected" doc:"where the contracts will stand, or stand"`
	File     string          `json:"deployment" doc:"deployment file that was written; empty with --dry-run"`
}

type deployCheck struct {
	Name string `json:"name" doc:"what is checked; a rule of the protocol has its section, as in rule 3.6"`
	OK   bool   `json:"ok" doc:"whether it holds"`
	// Warning: it is said, and nothing else.
	Warning bool   `json:"warning" doc:"true for what does not hold and stops nothing"`
	Says    string `json:"says" doc:"what was found, in a sentence"`
}

// stops tells whether no contract is created because of the entry.
func (k deployCheck) stops() bool { return !k.OK && !k.Warning }

func networkDeploySpec() spec {
	return spec{
		name: "deploy", usage: "create the contracts of an arena on a chain",
		text: "Goes through a checklist (chain, precompiled contracts, beacon, money, clock, governor, guardian, expected addresses, and the rules of " +
			"`arenad params check`) and then creates the contracts with the account's key, which nothing else may use meanwhile. With --expect, a " +
			"file as for `arenad params check --file`, the rules about tasks, stakes and load are checked too, and the figures printed. Nothing is " +
			"created while an entry says NO, unless it is a rule (exit code 16) and --ignore-rules is given. With --dry-run it stops after the " +
			"list. Interrupted and called again it carries on. docs/deploy.md explains every step.",
		example: "arenad network deploy --params mainnet.json --rpc https://rpc.example --account deployer --dry-run\n" +
			"arenad network deploy --params mainnet.json --expect expected.json --rpc https://rpc.example --account deployer --out deployment.json",
		flags: append(append(writeFlags(), settings("drand")...), stringFlag("params", "", "file with the parameters, JSON (docs/deploy.md has an example)"),
			stringFlag("expect", "", "file with the task, the stakes and the load that are expected, JSON as for params check --file"),
			boolFlag("ignore-rules", "create the contracts although a parameter breaks a rule of the protocol"),
			stringFlag("out", "deployment.json", "deployment file to write"),
			boolFlag("dry-run", "only go through the checklist")),
		output: deployOutput{}, do: networkDeploy,
	}
}

// params are those of the file. Errors: errUsage.
func (f networkFile) params() (chain.DeployParams, error) {
	var errs []error
	amount := func(name, text string) *big.Int {
		v, err := parseFML(text)
		if err != nil {
			errs = append(errs, fmt.Errorf("%s: %w", name, err))
		}
		return v
	}
	l := f.Limits
	p := chain.DeployParams{
		Holder: f.Holder, Supply: amount("supply", f.Supply), EpochLength: f.EpochLength, Unbonding: f.Unbonding, RecordHalfLife: f.RecordHalfLife,
		MinStake: amount("minStake", f.MinStake), SeatFeeUnit: amount("seatFeeUnit", f.SeatFeeUnit), UpkeepPay: amount("upkeepPay", f.UpkeepPay),
		ChallengeBond: amount("challengeBond", f.ChallengeBond),
		Limits: chain.Limits{
			CreatorStake: amount("limits.creatorStake", l.CreatorStake), RecordMin: amount("limits.recordMin", l.RecordMin), RecordTTL: l.RecordTTL,
			MinReward: amount("limits.minReward", l.MinReward), MinTrainerStake: amount("limits.minTrainerStake", l.MinTrainerStake),
			MinSeatFee: amount("limits.minSeatFee", l.MinSeatFee), MinWindow: l.MinWindow, BlockTime: l.BlockTime,
			RefBandwidth: l.RefBandwidth, RefSpeed: l.RefSpeed,
		},
		Experts: f.Experts,
		ExpertTerms: chain.ExpertTerms{
			AttestationTTL: f.ExpertTerms.AttestationTTL, VotingEpochs: f.ExpertTerms.VotingEpochs, Quorum: f.ExpertTerms.Quorum,
			Deposit: amount("expertTerms.deposit", f.ExpertTerms.Deposit),
		},
		Beacon: f.Beacon.Kind, BeaconDelay: f.Beacon.Delay,
		Governance: chain.Governance(f.Governance),
	}
	if p.Beacon == chain.BeaconDrand {
		network, err := drand.NewNetwork(drand.Quicknet())
		if err != nil {
			return p, err
		}
		p.Drand = network
	}
	return p, errors.Join(errs...)
}

func readNetworkFile(path string) (f networkFile, err error) {
	if path == "" {
		return f, fmt.Errorf("%w: name the file with the parameters by --params", errUsage)
	}
	r, err := os.Open(path)
	if err != nil {
		return f, fmt.Errorf("%w: read the parameters: %w", errUsage, err)
	}
	defer r.Close() //nolint:errcheck // it was read
	d := json.NewDecoder(r)
	d.DisallowUnknownFields()
	if err := d.Decode(&f); err != nil {
		return f, fmt.Errorf("%w: read the parameters %s: %w", errUsage, path, err)
	}
	return f, nil
}

func networkDeploy(ctx context.Context, c *call) error {
	file, err := readNetworkFile(c.cli.String("params"))
	if err != nil {
		return err
	}
	p, err := file.params()
	if err != nil {
		return err
	}
	s, err := c.openChain(ctx, file.ChainID)
	if err != nil {
		return err
	}
	defer s.close()
	key, err := s.cfg.Keystore().Find(s.cfg.Keys.Account)
	if err != nil {
		return err
	}
	out := deployOutput{Deployer: key.Address}
	if out.Nonce, err = s.reader.Nonce(ctx, key.Address); err != nil {
		return err
	}
	out.Expected = chain.Expected(key.Address, out.Nonce)
	if out.Checks, err = s.checklist(ctx, p, key.Address); err != nil {
		return err
	}
	broken, err := c.checkRules(p, &out)
	if err != nil {
		return err
	}
	stop := firstStop(out.Checks)
	if stop == "" && !c.cli.Bool("dry-run") {
		if out.File, err = filepath.Abs(c.cli.String("out")); err != nil {
			return fmt.Errorf("%w: %w", errUsage, err)
		}
		if err := s.deploy(ctx, p, &out); err != nil {
			return err
		}
	}
	if err := c.emit(out, func(w io.Writer) { printChecklist(w, out) }); err != nil {
		return err
	}
	switch {
	case stop == "":
		return nil
	case broken == stop:
		return fmt.Errorf("%w: %s: change it, or take it as it is with --ignore-rules", errBroken, stop)
	}
	return fmt.Errorf("%w: %s", errNetwork, stop)
}

// firstStop is the first entry because of which no contract is created; empty: none.
func firstStop(checks []deployCheck) string {
	for _, k := range checks {
		if k.stops() {
			return k.Name + ": " + k.Says
		}
	}
	return ""
}

// openChain opens a chain on which there is no arena yet.
func (c *call) openChain(ctx context.Context, id uint64) (*session, error) {
	cfg, err := c.config()
	if err != nil {
		return nil, err
	}
	log, err := logging.New(c.stderr, "warn", cfg.Log.Format)
	if err != nil {
		return nil, err
	}
	client, err := chain.Dial(chain.Config{URLs: cfg.Chain.RPC, ChainID: id, Timeout: cfg.Chain.Timeout}, log)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", config.ErrConfig, err)
	}
	s := &session{call: c, cfg: cfg, log: log, client: client, reader: chain.NewReader(client, chain.Addresses{})}
	if s.head, err = client.Head(ctx); err != nil {
		client.Close()
		return nil, err
	}
	return s, nil
}

// deploy creates the contracts and writes the deployment file.
func (s *session) deploy(ctx context.Context, p chain.DeployParams, out *deployOutput) error {
	w, err := s.wallet(ctx)
	if err != nil {
		return err
	}
	defer w.close()
	d, err := chain.Deploy(ctx, s.client, w.tx, p)
	if err != nil {
		return err
	}
	out.Expected = d.Addresses
	return d.Write(out.File)
}

// checklist goes through what has to hold before contracts are created.
func (s *session) checklist(ctx context.Context, p chain.DeployParams, deployer common.Address) (list []deployCheck, err error) {
	add := func(name string, ok bool, format string, args ...any) {
		list = append(list, deployCheck{Name: name, OK: ok, Says: fmt.Sprintf(format, args...)})
	}
	id := s.client.ChainID()
	devnet := chain.IsDevnet(id)
	add("chain", true, "the endpoints serve chain %d", id)
	features, err := s.client.Features(ctx)
	if err != nil {
		return nil, err
	}
	add("EIP-2537", features.Curve || p.Beacon != chain.BeaconDrand, "the chain %s precompiled contracts for BLS12-381; a drand beacon needs them", has(features.Curve))
	add("EIP-2935", true, "the chain %s a contract of old block hashes; a randao beacon has to be proved within %s", has(features.History),
		map[bool]string{true: "8,191 blocks", false: "256 blocks"}[features.History])
	switch p.Beacon {
	case chain.BeaconDrand:
		problems := drandProblems(ctx, p.Drand, s.cfg.Chain.Drand, s.cfg.Chain.Timeout)
		add("beacon", len(problems) == 0, "drand, quicknet; %s", first(problems, "the endpoints given with --drand serve it"))
	case chain.BeaconRandao:
		add("beacon", chain.RandaoListed(id), "randao needs a chain whose prevrandao comes from RANDAO: mainnet, Sepolia, Holesky, Hoodi, devnets")
	case chain.BeaconFixed:
		add("beacon", devnet, "a fixed beacon is for devnets: whoever reads it knows every committee beforehand")
	default:
		add("beacon", false, "there is no kind %q: want drand or randao", p.Beacon)
	}
	if p.Drand != nil {
		least := p.BeaconDelay + p.Drand.Period() + beaconBlocks*uint32(p.Limits.BlockTime)
		add("clock", p.EpochLength >= least, "epochs of %d s hold the beacon's delay of %d s, a round of drand and %d blocks: %d s at least", p.EpochLength, p.BeaconDelay, beaconBlocks, least)
	}
	add("supply", p.Holder != common.Address{}, "%s go to %s", fml(p.Supply), p.Holder)
	add("governor", len(p.Governance.Proposers) > 0 && (devnet || p.Governance.Delay >= leastGovernorDelay), "%d accounts may announce changes, made %s later at the earliest; %s at least",
		len(p.Governance.Proposers), seconds(p.Governance.Delay), seconds(leastGovernorDelay))
	proposes := slices.Contains(p.Governance.Proposers, p.Governance.Guardian)
	add("guardian", p.Governance.MaxPause > 0 && p.Governance.MaxPause <= mostPause && (devnet || !proposes),
		"%s may pause for %s at most (%s is the most) and %s", p.Governance.Guardian, seconds(p.Governance.MaxPause), seconds(mostPause),
		map[bool]string{true: "is one of the governor's proposers, as only a devnet's may be", false: "is none of the governor's proposers"}[proposes])
	return list, s.checkGas(ctx, deployer, add)
}

func (s *session) checkGas(ctx context.Context, deployer common.Address, add func(string, bool, string, ...any)) error {
	money, err := s.reader.GasMoney(ctx, deployer)
	if err != nil {
		return err
	}
	price, err := s.client.GasPrice(ctx)
	if err != nil {
		return err
	}
	need := new(big.Int).Mul(price, big.NewInt(chain.DeployGas))
	add("gas money", money.Cmp(need) >= 0, "%s has %s wei of the chain's coin, the creations cost up to %s at today's price", deployer, money, need)
	return nil
}

func has(ok bool) string {
	if ok {
		return "has"
	}
	return "lacks"
}

func first(list []string, otherwise string) string {
	if len(list) != 0 {
		return list[0]
	}
	return otherwise
}

func seconds(n uint32) time.Duration { return time.Duration(n) * time.Second }

func printChecklist(w io.Writer, out deployOutput) {
	if out.Params != nil {
		sayParams(w, out.Params)
		fmt.Fprintln(w) //nolint:errcheck // emit reports it
	}
	rows := make([][]string, 0, len(out.Checks))
	for _, k := range out.Checks {
		mark := "ok"
		switch {
		case k.stops():
			mark = "NO"
		case !k.OK:
			mark = "warning"
		}
		rows = append(rows, []string{mark, k.Name, k.Says})
	}
	table(w, nil, rows)
	fmt.Fprintf(w, "\nDeployer %s, next nonce %d.\n", out.Deployer, out.Nonce) //nolint:errcheck // emit reports it
	a := out.Expected
	table(w, []string{"contract", "address"}, [][]string{
		{"FML", a.FML.Hex()},
		{"Stake", a.Stake.Hex()},
		{"Arena", a.Arena.Hex()},
		{"Scores", a.Scores.Hex()},
		{"Settle", a.Settle.Hex()},
		{"Keys", a.Keys.Hex()},
		{"Challenges", a.Challenges.Hex()},
		{"Experts", a.Experts.Hex()},
		{"Beacons", a.Beacon.Hex()},
		{"Timelock", a.Timelock.Hex()},
		{"Guard", a.Guard.Hex()},
		{"Finals", a.Finals.Hex()},
		{"Appeals", a.Appeals.Hex()},
		{"Delegation", a.Delegation.Hex()},
	})
	if out.File != "" {
		fmt.Fprintf(w, "\nDeployed. Everybody who takes part needs %s.\n", out.File) //nolint:errcheck // emit reports it
	}
}
