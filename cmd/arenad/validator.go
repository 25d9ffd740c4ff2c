package main

import (
	"context"
	"fmt"
	"io"
	"math/big"
	"strconv"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus"
)

// validatorOutput is how a validator stands.
type validatorOutput struct {
	consensus.AccountView
	Total    string      `json:"total_weight" doc:"sum of all weights in this epoch"`
	Odds     float64     `json:"odds" doc:"chance to be drawn as the first of a committee, 0..1"`
	Epoch    arena.Epoch `json:"epoch" doc:"epoch now"`
	Owed     string      `json:"owed" doc:"FML wei earned in tasks and not collected yet"`
	Unpaid   int         `json:"unpaid_seats" doc:"seats of larger committees and final stages, paid with the settlements of their tasks"`
	Duties   []seatDuty  `json:"duties" doc:"seats in rounds that are not decided"`
	Recent   []seatDuty  `json:"recent" doc:"the last seats in decided rounds, newest first"`
	Sentence []string    `json:"sentences" doc:"the same for people"`
}

// seatDuty is a seat of the validator.
type seatDuty struct {
	Task       arena.TaskID       `json:"task" doc:"task of the submission"`
	Submission arena.SubmissionID `json:"submission" doc:"the submission to score"`
	Round      arena.Round        `json:"round" doc:"number of the committee"`
	Stage      arena.Stage        `json:"stage" doc:"live or final"`
	Seat       arena.Seat         `json:"seat" doc:"place in the committee"`
	Paid       string             `json:"paid" doc:"FML wei paid for the seat so far"`
	Slashed    string             `json:"slashed" doc:"FML wei slashed"`
	Why        string             `json:"why" doc:"what it did, and why it earned or did not"`
}

// maxRecentSeats bounds the seats that are shown: a screen.
const maxRecentSeats = 20

func validatorSpec() spec {
	return spec{
		name: "validator", usage: "how a validator stands, and its record of votes",
		text: "What a validator holds, weighs, has to do and did; and the record of the votes that its node has signed.",
		subs: append([]spec{{
			name: "status", args: "[ACCOUNT]", usage: "show weight, odds, duties and why seats earned or did not",
			text: "Shows the weight and the odds of a validator, its seats in open rounds with their deadlines, and for its last seats " +
				"why they earned or did not. ACCOUNT is an address or the name of a key (default: the account of the configuration).",
			example: "arenad validator status\narenad validator status 0x70997970C51812dc3A010C7d01b50e0d17dc79C8 --json",
			flags:   readFlags(), output: validatorOutput{}, do: with(validatorStatus),
		}}, votesSpecs()...),
	}
}

func validatorStatus(ctx context.Context, s *session) error {
	account, err := s.account(s.call.arg(0))
	if err != nil {
		return err
	}
	state, _, err := s.state(ctx)
	if err != nil {
		return err
	}
	total, err := s.reader.TotalWeight(ctx, state.Epoch())
	if err != nil {
		return err
	}
	out := validatorOutput{
		AccountView: state.ViewAccount(account), Total: weiText(total), Epoch: state.Epoch(),
		Duties: []seatDuty{}, Recent: []seatDuty{},
	}
	if total.Sign() > 0 {
		out.Odds, _ = new(big.Rat).SetFrac(new(big.Int).SetUint64(uint64(out.Weight)), total).Float64()
	}
	seats, owed := owedSeats(state, account)
	out.Unpaid, out.Owed = seats, owed.String()
	collectSeats(state, &out)
	out.Sentence = s.standing(state, &out)
	return s.call.emit(out, func(w io.Writer) {
		for _, line := range out.Sentence {
			fmt.Fprintln(w, line) //nolint:errcheck // emit reports it
		}
		var rows [][]string
		for _, d := range append(out.Duties, out.Recent...) {
			rows = append(rows, []string{
				d.Task.String(), d.Submission.String(), strconv.Itoa(int(d.Round)), d.Stage.String(), strconv.Itoa(int(d.Seat)),
				fmlText(d.Paid), fmlText(d.Slashed), d.Why,
			})
		}
		if len(rows) > 0 {
			fmt.Fprintln(w) //nolint:errcheck // emit reports it
			table(w, []string{"task", "submission", "round", "stage", "seat", "paid", "slashed", "why"}, rows)
		}
	})
}

// collectSeats finds the validator's seats, newest submission first.
func collectSeats(state *consensus.State, out *validatorOutput) {
	var all []arena.SubmissionID
	for _, id := range state.Tasks() {
		all = append(all, state.Task(id).Submissions...)
	}
	for i := len(all) - 1; i >= 0; i-- {
		v, ok := state.ViewSubmission(all[i])
		if !ok {
			continue
		}
		for _, r := range v.Rounds {
			for _, seat := range r.Seats {
				if seat.Owner != out.Account {
					continue
				}
				d := seatDuty{v.Task, v.ID, r.Round, r.Stage, seat.Seat, seat.Paid, seat.Slashed, seat.Why}
				if r.Outcome == arena.OutcomePending {
					out.Duties = append(out.Duties, d)
				} else if len(out.Recent) < maxRecentSeats {
					out.Recent = append(out.Recent, d)
				}
			}
		}
	}
}

// owedSeats is what tasks owe an account: amounts that it can collect, and seats whose fee the settlement decides.
func owedSeats(state *consensus.State, account common.Address) (seats int, owed *big.Int) {
	owed = new(big.Int)
	for _, id := range state.Tasks() {
		owed.Add(owed, state.Owed(id, account))
		seats += state.UnpaidSeats(id, account)
	}
	return seats, owed
}

// standing says how the validator stands, and what it should do.
func (s *session) standing(state *consensus.State, out *validatorOutput) []string {
	if out.Leaf == nil {
		return []string{fmt.Sprintf("%s is no validator: it holds no place in the weight tree. Join with `arenad stake join`.", out.Account)}
	}
	lines := []string{fmt.Sprintf("%s holds leaf %d with %s of own stake; weight %d of %s in epoch %d: drawn first with a chance of %.2f %%.",
		out.Account, *out.Leaf, fmlText(out.Own), out.Weight, out.Total, out.Epoch, 100*out.Odds)}
	if leaf := state.Leaf(*out.Leaf); leaf != nil && leaf.Next != out.Weight {
		lines = append(lines, fmt.Sprintf("From epoch %d on it weighs %d.", leaf.Effective, leaf.Next))
	}
	lines = append(lines, lentLines(out)...)
	if out.Asleep {
		lines = append(lines, "It sleeps: it missed its seats in three epochs in a row and is not drawn. Its node wakes it when it runs.")
	}
	c := out.Seats
	lines = append(lines, fmt.Sprintf("Of %d seats in decided rounds it committed on %d, revealed %d, was in consensus on %d, at fault on %d and refuted by a larger committee on %d.",
		c.Held, c.Committed, c.Revealed, c.InConsensus, c.AtFault, c.Refuted))
	if seats, owed := owedSeats(state, out.Account); seats > 0 || owed.Sign() > 0 {
		lines = append(lines, fmt.Sprintf("It is owed %s, collected with its claim, and the fees of %d seats of larger committees and final stages, paid with "+
			"the settlements of their tasks.", fml(owed), seats))
	}
	if len(out.Duties) > 0 {
		lines = append(lines, fmt.Sprintf("It has %d seats in rounds that are under way.", len(out.Duties)))
	}
	if v, ok := new(big.Int).SetString(out.Claimable, 10); ok && v.Sign() > 0 {
		lines = append(lines, fmt.Sprintf("%s can be claimed: `arenad claim`.", fml(v)))
	}
	return lines
}

// lentLines say what others lend to the validator, and for what.
func lentLines(out *validatorOutput) (lines []string) {
	d := out.Delegation
	if d == nil {
		return nil
	}
	lines = append(lines, fmt.Sprintf("%d delegators lend it %s, of which half counts for its weight; of their part of its pay it keeps %s.",
		d.Delegators, fmlText(d.Delegated), percent(d.Commission)))
	if d.Next != d.Commission {
		lines = append(lines, fmt.Sprintf("From epoch %d on it keeps %s.", d.NextFrom, percent(d.Next)))
	}
	return lines
}
