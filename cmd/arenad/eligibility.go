package main

import (
	"context"
	"fmt"
	"io"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/chain"
)

// eligibilityOutput says whether an account may create a task.
type eligibilityOutput struct {
	Account  common.Address `json:"account" doc:"the account asked about"`
	Eligible bool           `json:"eligible" doc:"whether any ground holds"`
	Grounds  []ground       `json:"grounds" doc:"the three grounds; one is enough"`
}

// ground is one of the three.
type ground struct {
	Name          string     `json:"name" doc:"stake, record or expert"`
	Holds         bool       `json:"holds" doc:"whether it holds now"`
	MissingAmount string     `json:"missing_amount" doc:"FML wei that are missing; 0 where none are, or no amount would help"`
	Until         arena.Time `json:"until" doc:"when it ends or ended, unix seconds; 0: there is no end, or it never held"`
	Sentence      string     `json:"sentence" doc:"the same for people"`
}

func eligibilitySpec() spec {
	return spec{
		name: "eligibility", args: "[ACCOUNT]", usage: "say whether an account may create tasks, and what is missing",
		text: "An account may create a task on any of three grounds: its own stake, its track record, or an expert attestation. " +
			"ACCOUNT is an address or the name of a key (default: the account of the configuration).",
		example: "arenad eligibility\narenad eligibility 0x70997970C51812dc3A010C7d01b50e0d17dc79C8 --json",
		flags:   readFlags(), output: eligibilityOutput{}, do: with(eligibility),
	}
}

func eligibility(ctx context.Context, s *session) error {
	account, err := s.account(s.call.arg(0))
	if err != nil {
		return err
	}
	e, err := s.reader.Eligibility(ctx, account)
	if err != nil {
		return err
	}
	limits, err := s.reader.Limits(ctx)
	if err != nil {
		return err
	}
	out := eligibilityOutput{Account: account, Eligible: e.Routes != 0, Grounds: s.grounds(e, limits)}
	return s.call.emit(out, func(w io.Writer) {
		verdict := "may not create tasks yet; one of these grounds is enough"
		if out.Eligible {
			verdict = "may create tasks"
		}
		fmt.Fprintf(w, "%s %s.\n", account, verdict) //nolint:errcheck // emit reports it
		for _, g := range out.Grounds {
			mark := "no "
			if g.Holds {
				mark = "yes"
			}
			fmt.Fprintf(w, "  %s  %-6s  %s\n", mark, g.Name, g.Sentence) //nolint:errcheck // emit reports it
		}
	})
}

// grounds says each ground in a sentence.
func (s *session) grounds(e chain.Eligibility, l chain.Limits) []ground {
	stake := ground{Name: "stake", Holds: e.Routes&arena.RouteStake != 0, MissingAmount: weiText(e.MissingStake)}
	stake.Sentence = fmt.Sprintf("Own stake reaches %s.", fml(l.CreatorStake))
	if !stake.Holds {
		stake.Sentence = fmt.Sprintf("%s of own stake are missing of %s: `arenad stake add`.", fml(e.MissingStake), fml(l.CreatorStake))
	}

	record := ground{Name: "record", Holds: e.Routes&arena.RouteRecord != 0, MissingAmount: weiText(e.MissingEarned), Until: e.RecordUntil}
	switch {
	case record.Holds:
		record.Sentence = fmt.Sprintf("The track record counts until %s.", s.clock(e.RecordUntil))
	case e.RecordUntil != 0 && e.RecordUntil <= s.head.Time:
		record.Sentence = fmt.Sprintf("The track record ended %s: earn in another task.", s.clock(e.RecordUntil))
	case positive(e.MissingEarned):
		record.Sentence = fmt.Sprintf("%s earned net of own fees are missing of %s: finish in a paid rank, or vote in consensus.", fml(e.MissingEarned), fml(l.RecordMin))
	default:
		record.Sentence = "There is no finished task of an eligible creator yet."
	}

	expert := ground{Name: "expert", Holds: e.Routes&arena.RouteExpert != 0, MissingAmount: "0", Until: e.AttestedUntil}
	switch {
	case expert.Holds:
		expert.Sentence = fmt.Sprintf("Attested as an expert until %s.", s.clock(e.AttestedUntil))
	case e.AttestedUntil != 0:
		expert.Sentence = fmt.Sprintf("The attestation ended %s: have yourself nominated again (`arenad expert nominate`).", s.clock(e.AttestedUntil))
	default:
		expert.Sentence = "The account was never attested by a vote: `arenad expert nominate` asks for one."
	}
	return []ground{stake, record, expert}
}

func positive(v *big.Int) bool { return v != nil && v.Sign() > 0 }
