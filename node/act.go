package node

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"sync/atomic"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/chain"
	"github.com/ai-arena/arenad/consensus"
	"github.com/ai-arena/arenad/p2p"
	"github.com/ai-arena/arenad/store"
)

// gossip tells the peers what the chain will say anyway. Losing a message costs time, never truth.
type gossip interface {
	PublishModel(ctx context.Context, n p2p.ModelNotice) error
	PublishScore(ctx context.Context, n p2p.ScoreNotice) error
}

// sender sends the transactions of one account. *chain.Transactor is one.
type sender interface {
	Account() common.Address
	Send(ctx context.Context, in chain.Intent) (chain.Receipt, error)
}

// actor performs what the machine wants, each action in a goroutine of its own, and reports to the loop how it went.
//
//	Evaluate --> evaluator --> Evaluated | EvaluationImpossible
//	Commit   --> guard (fsync) --> chain
//	others   --> chain --> DutyDone | DutyFailed
type actor struct {
	log       *slog.Logger
	domain    arena.Domain
	owner     common.Address
	secret    []byte // from which the salts of votes and models follow
	calls     *chain.Calls
	prove     func(context.Context, arena.Epoch) (chain.BeaconProof, error) // of an epoch's random value
	quotes    quotes
	sender    sender // the signer where there is one, else the account
	guard     *store.Guard
	drafts    *drafts
	ring      *keyring
	evaluator *evaluator
	drawer    drawer
	gossip    gossip
	metrics   *metrics
	alarm     func(string)
	hooks     Hooks

	loop   *loop
	ctx    context.Context //nolint:containedctx // the life of the node; Stop cancels it
	flying sync.WaitGroup
	poor   atomic.Bool // money was missing at the last try
}

// warnAttempt is from which attempt on it is worth a line in the log that a public duty was not done. Before that
// somebody else most probably does it.
const warnAttempt = 3

// perform starts an action; it never blocks the loop.
func (a *actor) perform(action consensus.Action) {
	if alarm, ok := action.(consensus.Alarm); ok {
		a.alarm(alarm.What)
		return
	}
	if a.hooks.drops(action) {
		a.flying.Go(func() { a.loop.report(a.ctx, consensus.DutyDone{Key: action.About().Key}) })
		return
	}
	switch x := action.(type) {
	case consensus.Evaluate:
		w := a.workOf(x)
		a.flying.Go(func() {
			if in := a.evaluator.evaluate(a.ctx, w); in != nil {
				a.loop.report(a.ctx, a.hooks.voted(in))
			}
		})
	case consensus.Check:
		w := a.checkOf(x)
		a.flying.Go(func() { a.check(x, w) })
	default:
		a.flying.Go(func() { a.loop.report(a.ctx, a.do(action)) })
	}
}

// heard gets the evaluation set of a task that was just opened; called inside the loop.
func (a *actor) heard(e arena.Event) {
	if b, ok := e.Body.(arena.TaskCreated); ok && a.loop.live {
		w := work{task: b.Task, params: b.Params, creator: b.Creator}
		a.flying.Go(func() { a.evaluator.warm(a.ctx, w) })
	}
}

// workOf copies what an evaluation needs out of the state; called inside the loop.
func (a *actor) workOf(e consensus.Evaluate) work {
	s := a.loop.machine.State()
	w := workOn(s, e.EvalID, e.Stage, a.loop.head.Time)
	w.fetchBy, w.deadline = e.FetchBy, e.Deadline
	if e.Named != 0 {
		w.named = entryOf(s.Submission(e.Named))
	}
	return w
}

// workOn is an evaluation of a round's submission on the shard of a stage.
func workOn(s *consensus.State, id consensus.EvalID, stage arena.Stage, now arena.Time) work {
	x := s.Submission(id.RoundID.Submission)
	t := s.Task(x.Task)
	return work{id: id, task: t.ID, params: t.Params, creator: t.Creator, stage: stage, target: *entryOf(x), now: now}
}

func entryOf(x *consensus.Submission) *entry {
	return &entry{id: x.ID, trainer: x.Trainer, model: x.Model}
}

// do performs an action that ends on the chain.
func (a *actor) do(action consensus.Action) consensus.Input {
	duty := action.About()
	err := a.send(a.ctx, action)
	beaten := err != nil && public(action) && lost(err)
	a.metrics.duty(action, err, beaten)
	switch {
	case err == nil:
		a.poor.Store(false)
		a.log.Debug("Done", "duty", duty.Key, "attempt", duty.Attempt)
		return consensus.DutyDone{Key: duty.Key}
	case a.ctx.Err() != nil, errors.Is(err, chain.ErrStopped):
	case errors.Is(err, store.ErrDoubleVote):
		a.alarm("Refused to vote twice: " + err.Error())
		return consensus.DutyFailed{Key: duty.Key, Permanent: true}
	case errors.Is(err, errEvidence):
		a.alarm("Cannot prove an own vote, and will be slashed for it: " + err.Error())
		return consensus.DutyFailed{Key: duty.Key, Permanent: true}
	case errors.Is(err, errNoKey):
		a.log.Debug("Somebody else has to put this key on chain", "duty", duty.Key, "err", err)
	case errors.Is(err, errNoDraft):
		a.log.Warn("Cannot reveal a model that this node did not submit: reveal it where it was submitted", "duty", duty.Key, "err", err)
		return consensus.DutyFailed{Key: duty.Key, Permanent: true}
	case saturated(err):
		a.log.Debug("The queue is closed for the rest of the epoch", "duty", duty.Key, "err", err)
		return consensus.DutyFailed{Key: duty.Key, Permanent: true} // the key names the epoch
	case beaten && duty.Attempt < warnAttempt:
		a.log.Debug("Somebody else was first, or it is not time yet", "duty", duty.Key, "attempt", duty.Attempt, "err", err)
	case errors.Is(err, chain.ErrFunds) && a.poor.Swap(true):
		a.log.Debug("Not done, money is still missing", "duty", duty.Key, "attempt", duty.Attempt, "err", err)
	case errors.Is(err, chain.ErrFunds):
		a.log.Warn("Money is missing: nothing can be done on the chain until there is some; not said again before then",
			"duty", duty.Key, "err", err)
	default:
		a.log.Warn("Not done, will be tried again if it is still due", "duty", duty.Key, "attempt", duty.Attempt, "err", err)
	}
	return consensus.DutyFailed{Key: duty.Key}
}

// saturated tells whether a draw met a validator that has all the seats it may have: nothing but the next epoch helps.
func saturated(err error) bool {
	var refused *chain.RefusedError
	return errors.As(err, &refused) && refused.Name == "ScoresSaturated"
}

// public tells whether anybody may perform the action, so that two can race for it.
func public(action consensus.Action) bool {
	switch x := action.(type) {
	case consensus.Commit, consensus.RevealModel, consensus.AnswerChallenge, consensus.AppealResult, consensus.ReclaimBond:
		return false
	case consensus.Reveal:
		return x.Salt != nil
	}
	return true
}

// lost tells whether err is what the loser of a race gets to hear. Who comes second may meet a state in which the call
// makes no sense at all any more, hence ErrInput; ErrReverted if both calls were in one block.
func lost(err error) bool {
	for _, e := range []error{chain.ErrDone, chain.ErrClosed, chain.ErrNotYet, chain.ErrReverted, chain.ErrInput} {
		if errors.Is(err, e) {
			return true
		}
	}
	return false
}

func (a *actor) send(ctx context.Context, action consensus.Action) error {
	var intent chain.Intent
	switch x := action.(type) {
	case consensus.Commit:
		return a.commit(ctx, x)
	case consensus.Reveal:
		return a.reveal(ctx, x)
	case consensus.RevealModel:
		return a.revealModel(ctx, x)
	case consensus.PublishShardKey:
		return a.publishShardKey(ctx, x)
	case consensus.PublishModelKey:
		return a.publishModelKey(ctx, x)
	case consensus.AnswerChallenge:
		return a.answer(ctx, x)
	case consensus.CloseChallenge:
		intent = a.calls.CloseChallenge(x.SeatID)
	case consensus.PostBeacon:
		proof, err := a.prove(ctx, x.Epoch)
		if err != nil {
			return fmt.Errorf("prove the beacon of epoch %d: %w", x.Epoch, err)
		}
		intent = a.calls.PostBeacon(x.Epoch, proof, x.Deadline)
	case consensus.Seal:
		intent = a.calls.Seal(arena.RoundID{Submission: x.Submission, Round: x.Round}, x.Epoch, x.Deadline)
	case consensus.Finalize:
		intent = a.calls.Finalize(x.RoundID)
	case consensus.CloseResult:
		intent = a.calls.CloseResult(x.Submission, x.Stage)
	case consensus.CutTask:
		intent = a.calls.CutTask(x.Task)
	case consensus.AppealResult:
		return a.appeal(ctx, x)
	case consensus.ReclaimBond:
		intent = a.calls.ReclaimBond(x.Submission)
	case consensus.SettleRound:
		intent = a.calls.SettleRound(x.RoundID)
	case consensus.Expire:
		intent = a.calls.Expire(x.Submission)
	case consensus.Settle:
		intent = a.calls.Settle(x.Task, x.Order)
	case consensus.ClaimShares:
		intent = a.calls.ClaimShares("", x.Task, x.Account)
	case consensus.Release:
		intent = a.calls.Release(x.Task, x.Account)
	case consensus.Refresh:
		intent = a.calls.Refresh(x.Leaf, 0)
	case consensus.Wake:
		intent = a.calls.Wake(x.Leaf, 0)
	default:
		return fmt.Errorf("perform %T: unknown action", action)
	}
	return a.submit(ctx, intent, action.About())
}

// submit sends an intent under its duty's key and deadline. Each attempt is an intent of its own: the one before had no
// effect that the chain shows.
func (a *actor) submit(ctx context.Context, in chain.Intent, d consensus.Duty) error {
	in.Key = fmt.Sprintf("%s#%d", d.Key, d.Attempt)
	in.Deadline = d.Deadline
	_, err := a.sender.Send(ctx, in)
	return err
}

// commit records the vote on disk, then commits to it. Whatever happens after the record, this node never votes
// otherwise on that seat and seed.
func (a *actor) commit(ctx context.Context, c consensus.Commit) error {
	salt := a.domain.VoteSalt(a.secret, c.Seed, c.Owner)
	commitment := a.domain.VoteCommitment(c.SeatID.RoundID, c.Stage, c.Owner, c.Vote, salt)
	record := store.Vote{Seat: c.SeatID, Seed: c.Seed, Owner: c.Owner, Vote: c.Vote, Salt: salt, Commitment: commitment}
	if err := a.guard.Record(ctx, record); err != nil {
		return fmt.Errorf("record the vote: %w", err)
	}
	if err := a.submit(ctx, a.calls.CommitVote(c.SeatID, commitment, c.Deadline), c.Duty); err != nil {
		return err
	}
	a.log.Info("Committed to a vote", "submission", c.SeatID.Submission, "round", c.SeatID.Round, "seat", c.SeatID.Seat)
	return nil
}

// reveal reveals a vote: an own one from the record, or one that its owner told the network.
func (a *actor) reveal(ctx context.Context, r consensus.Reveal) error {
	vote, own := r.Vote, r.Salt == nil
	var salt common.Hash
	if own {
		v, ok, err := a.guard.Lookup(ctx, r.SeatID, r.Seed)
		if err != nil {
			return fmt.Errorf("look up the vote: %w", err)
		}
		if ok {
			vote, salt = v.Vote, v.Salt
		} else { // the disk was lost; the keystore was not
			salt = a.domain.VoteSalt(a.secret, r.Seed, r.Owner)
		}
		notice := p2p.ScoreNotice{Seat: r.SeatID, Vote: vote, Salt: salt, Account: a.owner}
		if err := a.gossip.PublishScore(ctx, notice); err != nil {
			a.log.Debug("Reveal not gossiped", "err", err)
		}
	} else {
		salt = *r.Salt
	}
	if err := a.submit(ctx, a.calls.RevealVote(r.SeatID, vote, salt, r.Deadline), r.Duty); err != nil {
		return err
	}
	a.log.Info("Revealed a vote", "submission", r.SeatID.Submission, "round", r.SeatID.Round, "seat", r.SeatID.Seat, "score", vote.Score, "own", own)
	return nil
}

// revealModel reveals a model that this node committed to.
func (a *actor) revealModel(ctx context.Context, r consensus.RevealModel) error {
	var commitment common.Hash
	if err := a.loop.ask(ctx, func(s *consensus.State, _ consensus.Head) {
		if x := s.Submission(r.Submission); x != nil { // a reorg may have taken it back meanwhile
			commitment = x.Commitment
		}
	}); err != nil {
		return err
	}
	if commitment == (common.Hash{}) {
		return fmt.Errorf("reveal model %d: %w: the chain does not know its commitment now", r.Submission, chain.ErrNotYet)
	}
	d, err := a.drafts.find(ctx, commitment)
	if err != nil {
		return err
	}
	if err := a.submit(ctx, a.calls.RevealModel(r.Submission, d.Model, d.Salt, r.Deadline), r.Duty); err != nil {
		return err
	}
	a.log.Info("Revealed a model", "submission", r.Submission, "cid", d.Model.Content, "bytes", d.Model.Content.Size)
	return nil
}
