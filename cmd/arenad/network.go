package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/chain"
	"github.com/ai-arena/arenad/chain/drand"
)

// errNetwork: an arena on a chain is not what it should be. The text says where.
var errNetwork = errors.New("network check failed")

// networkOutput is what stands on a chain, and who can change what.
type networkOutput struct {
	ChainID   uint64               `json:"chain_id" doc:"the chain"`
	Block     uint64               `json:"block" doc:"block of the first contract"`
	Contracts []chain.ContractCode `json:"contracts" doc:"every contract, and whether its code is that of this build"`
	Governor  governorOutput       `json:"governor" doc:"the timelock"`
	Guard     guardOutput          `json:"guard" doc:"who may pause, and whether the arena is paused"`
	Beacon    beaconOutput         `json:"beacon" doc:"where randomness comes from"`
	Problems  []string             `json:"problems" doc:"what does not hold; empty: all does"`
}

type governorOutput struct {
	Address common.Address `json:"address" doc:"the timelock's address"`
	Delay   uint64         `json:"delay" doc:"seconds between an announcement and the change"`
}

type guardOutput struct {
	Guardian    common.Address `json:"guardian" doc:"who may pause; zero: nobody"`
	MaxPause    uint32         `json:"max_pause" doc:"longest pause, seconds"`
	Paused      bool           `json:"paused" doc:"whether nothing new enters now"`
	PausedUntil arena.Time     `json:"paused_until" doc:"end of the newest pause, unix seconds; 0: there was none"`
}

type beaconOutput struct {
	Kind    chain.BeaconKind `json:"kind" doc:"drand, randao or fixed"`
	Address common.Address   `json:"address" doc:"contract that proves the values now"`
	Drand   string           `json:"drand_key" doc:"public key of the drand network that it believes; empty for other kinds"`
	Moment  arena.Time       `json:"moment" doc:"when the value of this epoch appears or appeared, unix seconds"`
}

func networkSpec() spec {
	return spec{
		name: "network", usage: "deploy an arena on a chain, and check one",
		text: "What an arena on a real network stands on: its contracts, whose code is compared with this build, its beacon, the timelock that " +
			"can change limits, beacon and guardian, and the guardian who can pause what is new.",
		subs: []spec{
			{
				name: "verify", usage: "compare an arena on a chain with this build",
				text: "Reads the code of every contract and compares it with this build (what constructors write does not count), and says who " +
					"governs, who may pause, and where randomness comes from. Ends with an error where something does not hold.",
				example: "arenad network verify --rpc https://rpc.example --deployment deployment.json --json",
				flags:   readFlags(), output: networkOutput{}, do: with(networkVerify),
			},
			networkDeploySpec(),
		},
	}
}

func networkVerify(ctx context.Context, s *session) error {
	out, err := s.network(ctx)
	if err != nil {
		return err
	}
	if err := s.call.emit(out, func(w io.Writer) { printNetwork(w, s, out) }); err != nil {
		return err
	}
	if len(out.Problems) != 0 {
		return fmt.Errorf("%w: %s", errNetwork, out.Problems[0])
	}
	return nil
}

// network reads what stands on the chain.
func (s *session) network(ctx context.Context) (networkOutput, error) {
	out := networkOutput{ChainID: s.deployment.ChainID, Block: s.deployment.Block, Problems: []string{}}
	var err error
	if out.Contracts, err = s.deployment.Codes(ctx, s.client); err != nil {
		return out, err
	}
	for _, c := range out.Contracts {
		if !c.OK {
			out.Problems = append(out.Problems, fmt.Sprintf("the contract at %s is not the %s of this build", c.At, c.Name))
		}
	}
	if len(out.Problems) != 0 {
		return out, nil // what they would answer means nothing
	}
	if err := s.deployment.Verify(ctx, s.client); err != nil {
		out.Problems = append(out.Problems, err.Error())
	}
	g, err := s.reader.Guard(ctx)
	if err != nil {
		return out, err
	}
	out.Guard = guardOutput{Guardian: g.Guardian, MaxPause: g.MaxPause, Paused: s.head.Time < g.PausedUntil, PausedUntil: g.PausedUntil}
	out.Governor.Address = g.Governor
	if g.Governor != s.deployment.Addresses.Timelock {
		out.Problems = append(out.Problems, fmt.Sprintf("the guard obeys %s, the deployment file says %s", g.Governor, s.deployment.Addresses.Timelock))
	}
	if out.Governor.Delay, err = s.reader.GovernorDelay(ctx); err != nil {
		return out, err
	}
	return out, s.networkBeacon(ctx, &out)
}

func (s *session) networkBeacon(ctx context.Context, out *networkOutput) error {
	cfg, err := s.reader.Config(ctx)
	if err != nil {
		return err
	}
	epoch := cfg.Clock.Epoch(s.head.Time)
	if out.Beacon.Kind, out.Beacon.Address, err = s.reader.BeaconKindOf(ctx, epoch); err != nil {
		return err
	}
	if out.Beacon.Moment, err = s.reader.BeaconMoment(ctx, epoch); err != nil {
		return err
	}
	if out.Beacon.Kind != chain.BeaconDrand {
		return nil
	}
	network, err := s.reader.Drand(ctx, epoch)
	if err != nil {
		return err
	}
	out.Beacon.Drand = fmt.Sprintf("%x", network.PublicKey())
	if !chain.IsDevnet(s.deployment.ChainID) && out.Beacon.Drand != fmt.Sprintf("%x", drand.Quicknet().PublicKey) {
		out.Problems = append(out.Problems, "the drand beacon believes another network than quicknet")
	}
	out.Problems = append(out.Problems, drandProblems(ctx, network, s.cfg.Chain.Drand, s.cfg.Chain.Timeout)...)
	return nil
}

// drandProblems asks endpoints what network they serve.
func drandProblems(ctx context.Context, network *drand.Network, endpoints []string, timeout time.Duration) (problems []string) {
	if len(endpoints) == 0 {
		return nil
	}
	web := &http.Client{Timeout: timeout, Transport: &http.Transport{DisableKeepAlives: true, Proxy: http.ProxyFromEnvironment}}
	client, err := drand.NewClient(network, endpoints, web)
	if err != nil {
		return []string{err.Error()}
	}
	for _, e := range endpoints {
		info, err := client.Info(ctx, e)
		if err != nil {
			problems = append(problems, fmt.Sprintf("the drand endpoint %s does not answer: %v", e, err))
			continue
		}
		served, err := drand.NewNetwork(info)
		if err != nil || string(served.PublicKey()) != string(network.PublicKey()) || served.Genesis() != network.Genesis() || served.Period() != network.Period() {
			problems = append(problems, fmt.Sprintf("the drand endpoint %s serves another network than the arena believes", e))
		}
	}
	return problems
}

func printNetwork(w io.Writer, s *session, out networkOutput) {
	rows := make([][]string, 0, len(out.Contracts))
	for _, c := range out.Contracts {
		verdict := "as built"
		if !c.OK {
			verdict = "DIFFERS"
		}
		rows = append(rows, []string{c.Name, c.At.Hex(), verdict})
	}
	table(w, []string{"contract", "address", "code"}, rows)
	if out.Beacon.Kind == "" {
		return
	}
	guardian := out.Guard.Guardian.Hex()
	if out.Guard.Guardian == (common.Address{}) {
		guardian = "nobody"
	}
	paused := "open"
	if out.Guard.Paused {
		paused = "paused until " + s.clock(out.Guard.PausedUntil)
	}
	fmt.Fprintln(w) //nolint:errcheck // emit reports it
	table(w, nil, [][]string{
		{"governor", fmt.Sprintf("%s, %s after an announcement", out.Governor.Address, time.Duration(out.Governor.Delay)*time.Second)},
		{"guardian", fmt.Sprintf("%s, for %s at most", guardian, time.Duration(out.Guard.MaxPause)*time.Second)},
		{"arena", paused},
		{"beacon", fmt.Sprintf("%s at %s, this epoch's value at %s", out.Beacon.Kind, out.Beacon.Address, s.clock(out.Beacon.Moment))},
	})
}
