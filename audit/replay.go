package audit

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/chain"
	"github.com/ai-arena/arenad/consensus"
)

// replay holds each fact against the facts before it. Errors: the cause of ctx; those of the chain.
func (a *auditor) replay(ctx context.Context) error {
	log := a.section(SectionLog)
	for i, e := range a.Events {
		if i%256 == 0 {
			if ctx.Err() != nil {
				return context.Cause(ctx)
			}
			a.Progress("Replaying the log", i, len(a.Events))
		}
		if i > 0 && e.Tx != a.Events[i-1].Tx {
			a.endTransaction()
		}
		if err := a.before(ctx, e); err != nil {
			return err
		}
		if err := a.state.Apply(e); err != nil {
			log.fail("The log contradicts itself from block %d on, and was not read further: %v.", e.Block, err)
			break
		}
		log.held()
		a.book.Apply(e)
		a.reg.apply(e, a.section(SectionWeights))
		a.till.apply(e, a)
		if b, ok := e.Body.(arena.VoteRevealed); ok {
			r := a.state.Round(b.SeatID.RoundID)
			a.reg.alive(r.Seats[b.SeatID.Seat].Leaf, r.Epoch)
		}
	}
	a.endTransaction()
	a.state.Advance(a.Block, a.Now)
	a.Progress("Replaying the log", len(a.Events), len(a.Events))
	return nil
}

func (a *auditor) endTransaction() {
	a.reg.flush(a.section(SectionWeights))
	a.till.flush(a.section(SectionMoney))
	a.course.flush(a.section(SectionDecisions))
}

// before checks a fact against the state that it met.
func (a *auditor) before(ctx context.Context, e arena.Event) error {
	windows := a.section(SectionWindows)
	a.stageFact(e)
	switch b := e.Body.(type) {
	case arena.ModelCommitted:
		if t := a.state.Task(b.Task); b.Task == a.Task && t != nil && e.Time > t.By(t.Params.SubmitBy) {
			windows.fail("Submission %d was committed to at %d, after submitBy %d.", b.Submission, e.Time, t.By(t.Params.SubmitBy))
		}
	case arena.ModelRevealed:
		if a.mine(b.Submission) {
			return a.modelRevealed(ctx, e, b)
		}
	case arena.Sealed:
		if b.Task == a.Task {
			return a.sealed(ctx, e, b)
		}
	case arena.VoteCommitted:
		if r := a.state.Round(b.SeatID.RoundID); r != nil && r.Task == a.Task {
			windows.check(consensus.MayCommit(r.Windows, r.Bits(), b.SeatID.Seat, e.Time), "The commit of seat %s at %d", b.SeatID, e.Time)
		}
	case arena.VoteRevealed:
		if r := a.state.Round(b.SeatID.RoundID); r != nil && r.Task == a.Task {
			return a.voteRevealed(ctx, e, b, r)
		}
	case arena.RoundDecided:
		if a.mine(b.RoundID.Submission) {
			return a.roundDecided(ctx, e, b)
		}
	case arena.ShardKeyPublished:
		if t := a.state.Task(b.Task); b.Task == a.Task && t != nil {
			a.keyShown(e.Time, fmt.Sprintf("the %s shard", b.Shard), a.Params.Domain.ShardKeyHash(t.Creator, b.Shard, b.Key), t.Params.Shard(b.Shard).KeyHash)
		}
	case arena.ModelKeyPublished:
		if x := a.state.Submission(b.Submission); x != nil && x.Task == a.Task {
			a.keyShown(e.Time, fmt.Sprintf("the model of submission %d", b.Submission), a.Params.Domain.FileKeyHash(b.Key), x.Model.KeyHash)
		}
	}
	return nil
}

// opened reads the openings of a transaction once.
func (a *auditor) opened(ctx context.Context, tx common.Hash) (chain.Openings, error) {
	if o, known := a.openings[tx]; known {
		return o, nil
	}
	o, err := a.Chain.Openings(ctx, tx)
	if err != nil {
		return o, fmt.Errorf("read what transaction %s opened: %w", tx, err)
	}
	a.openings[tx] = o
	return o, nil
}

func (a *auditor) modelRevealed(ctx context.Context, e arena.Event, b arena.ModelRevealed) error {
	x, p, s := a.state.Submission(b.Submission), &a.state.Task(a.Task).Params, a.section(SectionCommitments)
	switch {
	case e.Time > a.state.Task(a.Task).By(p.RevealBy):
		a.section(SectionWindows).fail("The model of submission %d was revealed at %d, after revealBy %d.", x.ID, e.Time, a.state.Task(a.Task).By(p.RevealBy))
	case b.Model.Content.Size > p.MaxModelBytes:
		a.section(SectionWindows).fail("The model of submission %d has %d bytes, the task allows %d.", x.ID, b.Model.Content.Size, p.MaxModelBytes)
	default:
		a.section(SectionWindows).held()
	}
	opened, err := a.opened(ctx, e.Tx)
	if err != nil {
		return err
	}
	i := slices.IndexFunc(opened.Models, func(o chain.ModelOpening) bool { return o.Submission == x.ID && o.Model == b.Model })
	switch {
	case i < 0:
		s.open("The salt of submission %d's commitment is not in transaction %s.", x.ID, e.Tx)
	case a.Params.Domain.ModelCommitment(a.Task, x.Trainer, b.Model, opened.Models[i].Salt) != x.Commitment:
		s.fail("The model that submission %d revealed is not the one that its trainer committed to.", x.ID)
	default:
		s.held()
	}
	return nil
}

func (a *auditor) sealed(ctx context.Context, e arena.Event, b arena.Sealed) error {
	id := arena.RoundID{Submission: b.Submission, Round: b.Round}
	if err := a.beacon(ctx, b.Epoch); err != nil {
		return err
	}
	s, result := a.section(SectionCommittees), Fails
	t, err := a.state.Task(a.Task), a.book.Verify(b)
	queue := arena.QueueLive
	if x := a.state.Submission(b.Submission); x != nil && t != nil {
		switch {
		case x.State.Terminal():
			queue = arena.QueueFinal
		case b.Round > 0:
			queue = arena.QueueAgain
		}
		a.inTime(e, b, t, x)
	}
	switch {
	case a.Params.Clock.Epoch(e.Time) != b.Epoch:
		s.fail("Round %d of submission %d was sealed in epoch %d and says epoch %d.", b.Round, b.Submission, a.Params.Clock.Epoch(e.Time), b.Epoch)
	case err != nil:
		s.fail("The committee of round %d of submission %d is not the one that the log gives: %v.", b.Round, b.Submission, err)
	case t == nil || a.state.Head(t, queue, b.Epoch) != b.Submission:
		s.fail("Submission %d was drawn (round %d) out of turn: it was not the head of its queue.", b.Submission, b.Round)
	default:
		result = Holds
		s.held()
	}
	a.drawn[id] = result
	return nil
}

// inTime checks that a round ends before its stage has to.
func (a *auditor) inTime(e arena.Event, b arena.Sealed, t *consensus.Task, x *consensus.Submission) {
	by, named := t.By(t.Params.RoundsBy(b.Stage)), x.Appealed() != nil && x.Appealed().Named != 0
	w := consensus.WindowsOf(&t.Params, e.Time, len(b.Leaves) > int(b.Primaries), named)
	if w.RevealBy > by {
		a.section(SectionWindows).fail("Round %d of submission %d ends at %d: the %s stage is over by %d.", b.Round, b.Submission, w.RevealBy, b.Stage, by)
		return
	}
	a.section(SectionWindows).held()
}

// beacon compares the value of an epoch with what its block gives.
func (a *auditor) beacon(ctx context.Context, e arena.Epoch) error {
	s := a.section(SectionBeacons)
	want, err := a.Chain.Beacon(ctx, e)
	posted, known := a.state.Beacon(e)
	switch {
	case ctx.Err() != nil:
		return context.Cause(ctx)
	case errors.Is(err, chain.ErrUnreachable) || errors.Is(err, chain.ErrWrongChain):
		return fmt.Errorf("read the random value of epoch %d: %w", e, err)
	case err != nil:
		s.open("The random value of epoch %d could not be derived: %v.", e, err)
	case known && posted.Value != want:
		s.fail("The random value of epoch %d is %s on chain; its block gives %s.", e, posted.Value, want)
	default:
		s.held()
		if !known {
			a.book.SetBeacon(e, want)
		}
	}
	return nil
}

func (a *auditor) voteRevealed(ctx context.Context, e arena.Event, b arena.VoteRevealed, r *consensus.Round) error {
	if int(b.SeatID.Seat) >= len(r.Seats) {
		return nil // the fold says that there is no such seat
	}
	seat, p, s := &r.Seats[b.SeatID.Seat], &a.state.Task(a.Task).Params, a.section(SectionCommitments)
	err := consensus.MayReveal(r.Windows, r.Bits(), b.SeatID.Seat, e.Time)
	if err == nil && b.Vote.Score == arena.VerdictUnavailable && seat.CommittedAt < consensus.UnavailableFrom(p, r.Windows) {
		err = errors.New("UNAVAILABLE was committed before the last quarter of the window")
	}
	if err == nil && b.Vote.Score == arena.VerdictDuplicate && r.Named == 0 {
		err = errors.New("the round was not asked whether the model is a copy")
	}
	a.section(SectionWindows).check(err, "The reveal of seat %s at %d", b.SeatID, e.Time)
	opened, err := a.opened(ctx, e.Tx)
	if err != nil {
		return err
	}
	found := false
	for _, o := range opened.Votes {
		if o.Submission != b.SeatID.Submission || o.Seat != b.SeatID.Seat {
			continue
		}
		found = true
		if o.Vote == b.Vote && a.Params.Domain.VoteCommitment(b.SeatID.RoundID, r.Stage, seat.Owner, b.Vote, o.Salt) == seat.Commitment {
			s.held()
			return nil
		}
	}
	if !found {
		s.open("The salt of seat %s's commitment is not in transaction %s.", b.SeatID, e.Tx)
		return nil
	}
	s.fail("The vote that seat %s revealed (%s) is not the one that it committed to.", b.SeatID, b.Vote.Score)
	return nil
}

func (a *auditor) roundDecided(ctx context.Context, e arena.Event, b arena.RoundDecided) error {
	s, r := a.section(SectionDecisions), a.state.Round(b.RoundID)
	if b.Outcome == arena.OutcomeNoLarger || b.Outcome == arena.OutcomeNoCommittee {
		return a.notDrawn(ctx, e, b)
	}
	if r == nil {
		return nil // the fold says that there is no such round
	}
	t := a.state.Task(a.Task)
	if !consensus.Decidable(r.Windows, r.Bits(), e.Time) {
		a.section(SectionWindows).fail("Round %s was decided at %d, before its time.", b.RoundID, e.Time)
	}
	want := consensus.Count(t.Params.Engine, t.Params.Tolerance, r.Primaries, r.Ballots())
	if want.Outcome == arena.OutcomeSplit {
		want.Score, want.Agreeing = 0, 0 // the chain names those that decided, of which there are none
	}
	x := a.state.Submission(b.RoundID.Submission)
	next, verdict := x.Course.After(&t.Params, b.RoundID.Round, r.Bits(), want, x.Pool(&t.Params))
	a.follows(e, x, next, verdict, r.Windows.RevealBy)
	a.decided[b.RoundID] = Holds
	if b.Outcome != want.Outcome || b.Score != want.Score || b.Agreeing != want.Agreeing {
		a.decided[b.RoundID] = Fails
		s.fail("Round %s ended as %q with %s and seats %08b in consensus; its votes give %q with %s and seats %08b.",
			b.RoundID, b.Outcome, b.Score, b.Agreeing, want.Outcome, want.Score, want.Agreeing)
		return nil
	}
	s.held()
	return nil
}

// notDrawn checks a draw that gave no committee: none at all, or none larger than the one before.
func (a *auditor) notDrawn(ctx context.Context, e arena.Event, b arena.RoundDecided) error {
	x, epoch := a.state.Submission(b.RoundID.Submission), a.Params.Clock.Epoch(e.Time)
	if err := a.beacon(ctx, epoch); err != nil {
		return err
	}
	p := &a.state.Task(a.Task).Params
	c, err := a.book.Preview(b.RoundID, epoch)
	larger := x.Course.Smaller != 0 || x.Appealed() != nil
	switch {
	case err != nil:
	case c.Primaries != 0:
		err = fmt.Errorf("the draw gives %d voting seats", c.Primaries)
	case larger != (b.Outcome == arena.OutcomeNoLarger):
		err = fmt.Errorf("%q is not what that means", b.Outcome)
	}
	a.section(SectionDecisions).check(err, "No committee was drawn for round %s", b.RoundID)
	next, v := x.Course, consensus.Verdict{Void: arena.VoidNoCommittee}
	if larger {
		last := arena.Round(max(len(x.Rounds), 1) - 1) //nolint:gosec // at most MaxRounds
		next, v = x.Course.NoLarger(p, last, x.Pool(p))
	}
	a.follows(e, x, next, v, e.Time)
	return nil
}
