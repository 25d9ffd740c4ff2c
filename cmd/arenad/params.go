package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"
	"os"
	"strconv"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/chain"
	"github.com/ai-arena/arenad/consensus"
	"github.com/ai-arena/arenad/selection"
	"github.com/ai-arena/arenad/sim"
	"github.com/ai-arena/arenad/sim/params"
)

// errBroken: a parameter breaks a rule of the protocol.
var errBroken = errors.New("parameters")

func paramsSpec() spec {
	return spec{
		name: "params", usage: "what the parameters of an arena promise",
		text: "Judges the parameters of an arena before anybody stakes on them.",
		subs: []spec{{
			name: "check", usage: "print splitting gain, capture probability, rate limit and incomes, and the rules that are broken",
			text: "Computes from the stakes of the validators and the parameters of a task: what an owner gains by splitting its stake, how often an " +
				"attacker with 10, 20 or 33 % of all stake decides a committee after the best split, how far the limit of seats is from what is " +
				"asked for, and which seats and fees validators can expect. Every parameter that breaks a rule of the protocol is named with the " +
				"rule's section. Values come from the chain (--rpc, or --devnet: a devnet that has ended), or from --file, a JSON file as " +
				"docs/incentives.md describes it. Exit code 16: a rule is broken.",
			example: "arenad params check\narenad params check --file sim/params/testdata/public.json --json\narenad params check --devnet build/demo/devnet",
			flags: append(append(readFlags(), settings("finality")...),
				stringFlag("file", "", "JSON file with all values, in place of flags"),
				stringFlag("task", "", "the task whose parameters are checked (default: the newest one)"),
				stringFlag("load", "", "submissions in an epoch (default: as many as there were)"),
				endedFlag(), anvilFlag()),
			output: params.Report{}, do: doParams,
		}},
	}
}

func doParams(ctx context.Context, c *call) error {
	name, dir := c.cli.String("file"), c.cli.String("devnet")
	switch {
	case name != "" && dir != "":
		return fmt.Errorf("%w: give --file or --devnet, not both", errUsage)
	case name != "":
		data, err := os.ReadFile(name)
		if err != nil {
			return fmt.Errorf("%w: --file: %w", errUsage, err)
		}
		f, err := params.Read(data)
		if err != nil {
			return fmt.Errorf("%w: --file %s: %w", errUsage, name, err)
		}
		return c.checkParams(f)
	}
	return c.withDevnet(ctx, chainParams)
}

// checkParams prints what a check finds.
func (c *call) checkParams(f *params.File) error {
	if text := c.cli.String("load"); text != "" {
		load, err := strconv.ParseFloat(text, 64)
		if err != nil || load < 0 {
			return fmt.Errorf("%w: --load is %q: want submissions in an epoch", errUsage, text)
		}
		f.Load = params.Load{Submissions: load, Finalists: f.Load.Finalists}
	}
	r, err := params.Check(f)
	if err != nil {
		return fmt.Errorf("%w: %w", errUsage, err)
	}
	if err := c.emit(r, func(w io.Writer) { sayParams(w, r) }); err != nil {
		return err
	}
	if n := len(r.Broken); n > 0 {
		return fmt.Errorf("%w: %d rules of the protocol are broken", errBroken, n)
	}
	return nil
}

// chainParams reads the parameters of a live arena.
func chainParams(ctx context.Context, s *session) error {
	state, _, err := s.state(ctx)
	if err != nil {
		return err
	}
	stake, err := s.reader.Config(ctx)
	if err != nil {
		return err
	}
	limits, err := s.reader.Limits(ctx)
	if err != nil {
		return err
	}
	tasks := state.Tasks()
	if len(tasks) == 0 {
		return fmt.Errorf("%w: there is no task yet: give a file with --file", chain.ErrInput)
	}
	id := tasks[len(tasks)-1]
	if text := s.call.cli.String("task"); text != "" {
		if id, err = parseID[arena.TaskID](text, "task"); err != nil {
			return err
		}
	}
	task := state.Task(id)
	if task == nil {
		return noTask(id)
	}
	return s.call.checkParams(&params.File{
		Deployment: deploymentParams(state.Params.BeaconDelay, limits, stake), Task: taskParams(task), Stakes: stakes(state), Load: loads(state),
	})
}

// deploymentParams are the parameters that all tasks share; beaconDelay in seconds.
func deploymentParams(beaconDelay uint32, limits chain.Limits, stake chain.StakeConfig) params.Deployment {
	return params.Deployment{
		EpochLength: int64(stake.Clock.EpochLength), BeaconDelay: int64(beaconDelay), Block: int64(limits.BlockTime),
		MinStake: sim.FromWei(stake.MinStake), CapFactor: selection.CapFactor, BaseRecord: selection.BaseRecord / 1024,
		RecordHalfLife: int64(stake.RecordHalfLife), SeatFeeUnit: sim.FromWei(stake.SeatFeeUnit), Unbonding: int64(stake.Unbonding),
		RefBandwidth: int64(limits.RefBandwidth), RefSpeed: int64(limits.RefSpeed), //nolint:gosec // far below 2^63
		MinReward: sim.FromWei(limits.MinReward), MinTrainer: sim.FromWei(limits.MinTrainerStake),
	}
}

func taskParams(t *consensus.Task) params.Task {
	p := &t.Params
	engine := "tolerant"
	if p.Engine == arena.EngineReference {
		engine = "reference"
	}
	return params.Task{
		Seats: int(p.Seats), Alternates: int(p.Alternates), FinalSeats: int(p.FinalSeats), SeatCap: int(p.SeatCap),
		CommitWindow: int64(p.CommitWindow), AlternateWindow: int64(p.AlternateWindow), RevealWindow: int64(p.RevealWindow),
		AppealWindow: int64(p.AppealWindow), KeyWindow: int64(p.KeyWindow), EvidenceWindow: int64(p.EvidenceWindow),
		RevealAfter: int64(p.RevealBy - p.SubmitBy), CloseAfter: int64(p.CloseBy - p.RevealBy), Submit: int64(p.SubmitBy - t.CreatedAt),
		Reward: sim.FromWei(p.Reward), Bond: sim.FromWei(t.Bond), SeatFee: sim.FromWei(p.SeatFee), TrainerStake: sim.FromWei(p.MinTrainerStake),
		Gamma: p.Gamma, CopyTau: p.CopyTau, Engine: engine, Tolerance: p.Tolerance, Rows: int64(max(p.Live.Rows, p.Last.Rows)),
		MaxModelBytes: int64(p.MaxModelBytes), MacsPerRow: int64(p.MacsPerRow), //nolint:gosec // far below 2^63
	}
}

// stakes are the stakes that weigh: own ones, and half of what is delegated.
func stakes(state *consensus.State) (all []sim.FML) {
	for leaf := range arena.Leaf(arena.MaxLeaves) {
		held := state.Leaf(leaf)
		if held == nil || held.Account == [20]byte{} {
			continue
		}
		account := state.Account(held.Account)
		if account == nil {
			continue
		}
		stake := new(big.Int).Set(account.Own)
		if pool := state.Pool(held.Account); pool != nil && pool.Delegated != nil {
			stake.Add(stake, new(big.Int).Rsh(pool.Delegated, 1))
		}
		all = append(all, sim.FromWei(stake))
	}
	return all
}

// loads are the submissions and finalists of an epoch, over the time since the first task.
func loads(state *consensus.State) params.Load {
	var submissions, finalists, busiest int
	var first arena.Time
	for _, id := range state.Tasks() {
		t := state.Task(id)
		if first == 0 || t.CreatedAt < first {
			first = t.CreatedAt
		}
		submissions += len(t.Submissions)
		busiest = max(busiest, len(t.Submissions))
		for _, s := range t.Submissions {
			if x := state.Submission(s); x != nil && x.Stage == arena.StageFinal {
				finalists++
			}
		}
	}
	epochs := float64(max(state.Epoch()-state.Params.Clock.Epoch(first), 1))
	return params.Load{Submissions: float64(submissions) / epochs, Finalists: float64(finalists) / epochs, Busiest: float64(busiest) / epochs}
}

// sayParams writes a check for people.
func sayParams(w io.Writer, r *params.Report) {
	say := func(format string, args ...any) { fmt.Fprintf(w, format+"\n", args...) } //nolint:errcheck // emit reports it
	pct := func(x float64) string { return fmt.Sprintf("%.3g %%", 100*x) }
	say("%d validators with %s FML that count; %.3g seats paid in an epoch.", r.Validators, r.Stake, r.SeatsEpoch)
	say("Records settle at %.2f of r0 (%g seats); weight then grows with stake to the power of %.2f.", r.Record.Ratio, r.Record.Base, r.Record.Exponent)
	say("Splitting a stake at the cap gains %.2f while nobody has a record, %.2f at equilibrium (%d identities).\n",
		r.Splitting.Fresh, r.Splitting.Equilibrium, r.Splitting.Identities)
	var rows [][]string
	for _, c := range r.Capture {
		for _, k := range c.Committees {
			rows = append(rows, []string{
				pct(c.Share), strconv.Itoa(c.Identities), pct(c.Weight), k.Stage, strconv.Itoa(k.Seats), pct(k.Decide), pct(k.Majority), pct(k.Block),
			})
		}
	}
	table(w, []string{"stake", "identities", "weight", "stage", "seats", "decides", "majority", "blocks"}, rows)
	say("")
	rows = nil
	for _, c := range r.Capture {
		rows = append(rows, []string{pct(c.Share), pct(c.Live.Wrong), pct(c.Final.Wrong), pct(1 - (1-c.Live.Slashed)*(1-c.Final.Slashed))})
	}
	table(w, []string{"stake", "live result stays wrong", "final result stays wrong", "honest seats slashed in either"}, rows)
	say("")
	rows = nil
	for _, s := range r.Silence {
		rows = append(rows, []string{pct(s.Share), pct(s.Live), pct(s.LiveR), pct(s.Last), pct(s.LastR)})
	}
	table(w, []string{"silent", "live committee", "re-drawn", "final committee", "re-drawn"}, rows)
	l := r.RateLimit
	say("\nThe heaviest validator has %s of the weight: %.2g seats of %d in the busiest task and epoch. A live queue seals %.3g first committees an epoch, %.3g are asked for.\n",
		pct(l.Heaviest), l.Expected, l.SeatCap, l.Headroom, l.Demand)
	rows = nil
	for _, i := range r.Income {
		rows = append(rows, []string{i.Stake.String(), strconv.Itoa(i.Count), figure(i.Weight), pct(i.Odds), figure(i.Seats), i.Fees.String()})
	}
	table(w, []string{"stake", "validators", "weight", "odds of a seat", "seats per epoch", "fees per epoch"}, rows)
	for _, b := range r.Broken {
		say("\nRule %s: %s.", b.Rule, b.Text)
	}
}
