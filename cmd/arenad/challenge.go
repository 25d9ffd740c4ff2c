package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/chain"
)

// challengeOutput is what became of a challenge.
type challengeOutput struct {
	Submission arena.SubmissionID   `json:"submission" doc:"id of the submission"`
	Round      arena.Round          `json:"round" doc:"number of the committee, from 0"`
	Seat       arena.Seat           `json:"seat" doc:"the seat that was asked, from 0"`
	Holder     common.Address       `json:"holder" doc:"the validator that voted on it"`
	State      arena.ChallengeState `json:"state" doc:"answered, failed or dropped"`
	Rows       []uint64             `json:"rows" doc:"rows that it was asked for, in the order in which they were drawn; empty if they never were"`
	Bond       string               `json:"bond" doc:"FML wei that asking cost"`
	Received   string               `json:"received" doc:"FML wei that became claimable by the account: the bond and the reward of a challenge that failed"`
	Sent       []sent               `json:"transactions" doc:"in the order in which they were sent"`
}

func challengeSpec() spec {
	return spec{
		name: "challenge", args: "SUBMISSION ROUND SEAT", usage: "ask a validator to prove its vote",
		text: "Asks the seat of a committee to show 16 rows of its evaluation, which the random value of a later epoch picks, and waits for what " +
			"comes of it. Possible once the submission has ended and the keys of shards and model are public. It costs a bond: if the seat shows " +
			"its rows, it gets the bond; if it does not in time, it is slashed by 10 %, and the bond comes back with as much again. Given " +
			"again after a kill it goes on waiting. What the chain cannot judge, a row that the model does not give, `arenad audit` finds.",
		example: "arenad challenge 3 0 2 --passphrase-file pass.txt",
		flags:   writeFlags(), output: challengeOutput{}, do: with(challengeSeat),
	}
}

// asking is a challenge under way.
type asking struct {
	*wallet
	id  arena.SeatID
	out challengeOutput
}

func challengeSeat(ctx context.Context, s *session) error {
	id, err := seatArgs(s.call.args)
	if err != nil {
		return err
	}
	state, _, err := s.state(ctx)
	if err != nil {
		return err
	}
	r := state.Round(id.RoundID)
	if r == nil || int(id.Seat) >= len(r.Seats) {
		return says(chain.ErrInput, "there is no seat %s: `arenad submission show %d` shows the committees and their seats", id, id.Submission)
	}
	w, err := s.wallet(ctx)
	if err != nil {
		return err
	}
	defer w.close()
	a := &asking{wallet: w, id: id, out: challengeOutput{
		Submission: id.Submission, Round: id.Round, Seat: id.Seat, Holder: r.Seats[id.Seat].Owner, Rows: []uint64{}, Received: "0", Sent: []sent{},
	}}
	if err := a.ask(ctx); err != nil {
		return err
	}
	if err := a.follow(ctx); err != nil {
		return err
	}
	return s.call.emit(a.out, func(w io.Writer) {
		fmt.Fprintln(w, a.outcome()) //nolint:errcheck // emit reports it
	})
}

// seatArgs reads which seat is meant. Errors: errUsage.
func seatArgs(args []string) (id arena.SeatID, err error) {
	if id.Submission, err = parseID[arena.SubmissionID](args[0], "submission"); err != nil {
		return id, err
	}
	for i, to := range []func(uint8){
		func(n uint8) { id.Round = arena.Round(n) }, func(n uint8) { id.Seat = arena.Seat(n) },
	} {
		n, err := strconv.ParseUint(args[i+1], 10, 8)
		if err != nil {
			return id, fmt.Errorf("%w: %q is no number of a round or a seat: they count from 0", errUsage, args[i+1])
		}
		to(uint8(n))
	}
	return id, nil
}

// ask challenges the seat, unless this account asks it already.
func (a *asking) ask(ctx context.Context) error {
	bond, err := a.reader.ChallengeBond(ctx)
	if err != nil {
		return err
	}
	a.out.Bond = weiText(bond)
	now, err := a.reader.Challenge(ctx, a.id)
	if err != nil {
		return err
	}
	if now.State == arena.ChallengeStateOpen && now.Challenger == a.account() {
		a.call.say("Seat %s is asked already: waiting for its answer", a.id)
		return nil
	}
	until, err := a.reader.ChallengesUntil(ctx, a.id.Submission)
	if err != nil {
		return err
	}
	if err := a.costs(ctx, "Bond, which is lost if the seat proves its vote", bond); err != nil {
		return err
	}
	if err := a.allow(ctx, bond); err != nil {
		return err
	}
	r, err := a.send(ctx, "Asked seat "+a.id.String()+" for its rows", a.calls.Challenge(a.occasion("challenge/"+a.id.String()), a.id, until-1))
	if err != nil {
		return err
	}
	a.out.Sent = append(a.out.Sent, effect(r))
	return nil
}

// follow waits until the challenge has ended, and ends it when the time of the seat is over.
func (a *asking) follow(ctx context.Context) error {
	tick := time.NewTicker(a.cfg.Chain.Poll)
	defer tick.Stop()
	for {
		c, err := a.reader.Challenge(ctx, a.id)
		if err != nil {
			return err
		}
		if a.out.State = c.State; c.State != arena.ChallengeStateOpen {
			return a.ended(ctx)
		}
		head, err := a.client.Head(ctx)
		if err != nil {
			return err
		}
		if c.DrawnAt != 0 && len(a.out.Rows) == 0 {
			if a.out.Rows, err = a.reader.ChallengeRows(ctx, a.id); err != nil {
				return err
			}
			a.call.say("The random value of epoch %d asks for the rows %d; they must be shown by %s", c.DrawnAt, a.out.Rows, a.clock(c.AnswerBy))
		}
		over, err := a.over(ctx, c, head.Time)
		if err == nil && over {
			err = a.end(ctx)
		}
		if err != nil {
			return err
		}
		select {
		case <-ctx.Done():
			return context.Cause(ctx)
		case <-tick.C:
		}
	}
}

// over tells whether the challenge can be ended: not answered in time, or no random value came.
func (a *asking) over(ctx context.Context, c chain.Challenge, now arena.Time) (bool, error) {
	if c.DrawnAt != 0 {
		return now >= c.AnswerBy, nil
	}
	cfg, err := a.reader.Config(ctx)
	return cfg.Clock.Epoch(now) > c.Epoch+arena.ChallengeDrawEpochs, err
}

// end closes the challenge. A node of somebody else may be quicker, in the same block too: then the next look shows it.
func (a *asking) end(ctx context.Context) error {
	r, err := a.send(ctx, "Ended the challenge", a.calls.CloseChallenge(a.id))
	if errors.Is(err, chain.ErrDone) || errors.Is(err, chain.ErrReverted) {
		return nil
	}
	if err != nil {
		return err
	}
	a.out.Sent = append(a.out.Sent, effect(r))
	return nil
}

// ended notes what the end of the challenge brought.
func (a *asking) ended(ctx context.Context) error {
	_, events, err := a.state(ctx)
	if err != nil {
		return err
	}
	bond, _ := new(big.Int).SetString(a.out.Bond, 10)
	for _, e := range events { // the last end of a challenge of this seat counts
		switch b := e.Body.(type) {
		case arena.ChallengeAnswered:
			if b.SeatID == a.id {
				a.out.Received = "0"
			}
		case arena.ChallengeFailed:
			if b.SeatID == a.id {
				a.out.Received = weiText(bond)
				if b.Winner == a.account() {
					a.out.Received = weiText(new(big.Int).Add(bond, b.Reward))
				}
			}
		case arena.ChallengeDropped:
			if b.SeatID == a.id {
				a.out.Received = weiText(bond)
			}
		}
	}
	return nil
}

// outcome says in a sentence what came of the challenge.
func (a *asking) outcome() string {
	switch a.out.State {
	case arena.ChallengeStateAnswered:
		return fmt.Sprintf("Seat %s showed its rows, and they are those of its vote: the bond of %s is %s's. What the model gives for them, `arenad audit` tells.",
			a.id, fmlText(a.out.Bond), a.out.Holder)
	case arena.ChallengeStateFailed:
		return fmt.Sprintf("Seat %s did not prove its vote: %s was slashed by 10 %%, %s are yours to claim.", a.id, a.out.Holder, fmlText(a.out.Received))
	default:
		return fmt.Sprintf("No random value came to pick the rows: the bond of %s is yours to claim again.", fmlText(a.out.Bond))
	}
}
