package main

import (
	"fmt"
	"os"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/chain"
	"github.com/ai-arena/arenad/sim/params"
)

// checkRules adds what `params check` says of a deployment that is to be made: with --expect all of it, else the rules that
// ask for nothing but the deployment. It gives the first entry that is a broken rule and stops the deployment.
func (c *call) checkRules(p chain.DeployParams, out *deployOutput) (stop string, err error) {
	d := deploymentOf(p)
	broken, err := params.CheckDeployment(d)
	if err != nil {
		return "", fmt.Errorf("%w: %w", errUsage, err)
	}
	name := c.cli.String("expect")
	if name != "" {
		data, err := os.ReadFile(name)
		if err != nil {
			return "", fmt.Errorf("%w: --expect: %w", errUsage, err)
		}
		f, err := params.ReadExpected(data, d)
		if err != nil {
			return "", fmt.Errorf("%w: --expect %s: %w", errUsage, name, err)
		}
		if out.Params, err = params.Check(f); err != nil {
			return "", fmt.Errorf("%w: --expect %s: %w", errUsage, name, err)
		}
		broken = out.Params.Broken
	}
	ignored := c.cli.Bool("ignore-rules")
	var rules []deployCheck
	for _, b := range broken {
		rules = append(rules, deployCheck{Name: "rule " + b.Rule, Warning: ignored, Says: b.Text})
	}
	switch {
	case name == "":
		rules = append(rules, deployCheck{
			Name: "expectation", Warning: true,
			Says: "what tasks, stakes and load make of these parameters was not checked: give them with --expect",
		})
	case len(broken) == 0:
		rules = append(rules, deployCheck{Name: "rules", OK: true, Says: "no parameter breaks a rule of docs/protocol.md with what is expected"})
	}
	out.Checks = append(out.Checks, rules...)
	return firstStop(rules), nil
}

// deploymentOf is a deployment as `params check` sees it.
func deploymentOf(p chain.DeployParams) params.Deployment {
	return deploymentParams(p.BeaconDelay, p.Limits, chain.StakeConfig{
		Clock: arena.Clock{EpochLength: p.EpochLength}, Unbonding: p.Unbonding, RecordHalfLife: p.RecordHalfLife, MinStake: p.MinStake, SeatFeeUnit: p.SeatFeeUnit,
	})
}
