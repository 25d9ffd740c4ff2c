package consensustest

import (
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus"
)

// The ends of the windows: commit, alternates, reveal.
func (w *World) ends(r *round) (c, a, v arena.Time) {
	c = r.at + arena.Time(w.Task.CommitWindow)
	a = c
	if len(r.owners) > r.primaries {
		a += arena.Time(w.Task.AlternateWindow)
	}
	return c, a, a + arena.Time(w.Task.RevealWindow)
}

func (w *World) open(id arena.RoundID) *round {
	r := w.subs[id.Submission-1].round
	if r == nil || r.id != id {
		return nil
	}
	return r
}

// empty counts the primaries that have not committed, filled the alternates that have.
func (r *round) gaps() (empty, filled int) {
	for i := range r.owners {
		_, committed := r.commitment[i]
		switch {
		case i < r.primaries && !committed:
			empty++
		case i >= r.primaries && committed:
			filled++
		}
	}
	return empty, filled
}

func (w *World) commit(a consensus.Commit, from common.Address, now arena.Time) error {
	r, n := w.open(a.SeatID.RoundID), int(a.SeatID.Seat)
	if r == nil || n >= len(r.owners) || r.owners[n] != from || r.seed != a.Seed {
		return refused("commit of seat %s by %s", a.SeatID, from)
	}
	if _, twice := r.commitment[n]; twice {
		return refused("second commit of seat %s", a.SeatID)
	}
	c, alt, _ := w.ends(r)
	if n < r.primaries {
		if now >= c {
			return refused("commit of seat %s at %d, window closed at %d", a.SeatID, now, c)
		}
	} else {
		empty, filled := r.gaps()
		half := c + (alt-c)/2
		if now < c || now >= alt || filled >= empty || now < half && n-r.primaries >= empty {
			return refused("commit of alternate %s at %d: %d missing, %d filled", a.SeatID, now, empty, filled)
		}
	}
	r.commitment[n] = w.Params.Domain.VoteCommitment(r.id, arena.StageLive, from, a.Vote, Salt(from, r.seed))
	r.commitAt[n] = now
	w.emit(arena.VoteCommitted{SeatID: a.SeatID, Commitment: r.commitment[n]})
	return nil
}

func (w *World) reveal(a consensus.Reveal, now arena.Time) error {
	r, n := w.open(a.SeatID.RoundID), int(a.SeatID.Seat)
	if r == nil || n >= len(r.owners) {
		return refused("reveal of seat %s", a.SeatID)
	}
	if _, twice := r.votes[n]; twice {
		return refused("second reveal of seat %s", a.SeatID)
	}
	c, alt, end := w.ends(r)
	empty, _ := r.gaps()
	late := r.commitAt[n] >= c-arena.Time(w.Task.CommitWindow/4)
	if now >= end || empty > 0 && now < alt || a.Vote.Score == arena.VerdictUnavailable && !late {
		return refused("reveal of seat %s at %d", a.SeatID, now)
	}
	if w.Params.Domain.VoteCommitment(r.id, arena.StageLive, r.owners[n], a.Vote, Salt(r.owners[n], r.seed)) != r.commitment[n] {
		return refused("reveal of seat %s does not open its commitment", a.SeatID)
	}
	r.votes[n] = a.Vote
	w.emit(arena.VoteRevealed{SeatID: a.SeatID, Vote: a.Vote})
	return nil
}

// result counts votes the plain way: for each value that was voted, who voted it.
func (r *round) result() (arena.Outcome, arena.Score, arena.SeatSet) {
	quorum := (2*r.primaries + 2) / 3
	by := map[arena.Vote]arena.SeatSet{}
	for n, v := range r.votes {
		if v.Score > arena.MaxScore {
			v.EvidenceRoot = common.Hash{}
		}
		by[v] = by[v].With(arena.Seat(n))
	}
	for v, set := range by {
		excuse := v.Score == arena.VerdictUnavailable || v.Score == arena.VerdictTaskFault || v.Score == arena.VerdictTooSlow
		most := 2*set.Len() > r.primaries && len(r.votes) >= quorum && !excuse
		if set.Len() < quorum && !most {
			continue
		}
		switch v.Score {
		case arena.VerdictUnavailable:
			return arena.OutcomeUnavailable, v.Score, set
		case arena.VerdictTooSlow:
			return arena.OutcomeTooSlow, v.Score, set
		case arena.VerdictTaskFault:
			return arena.OutcomeTaskFault, v.Score, set
		}
		return arena.OutcomeAgreed, v.Score, set
	}
	if len(r.votes) < quorum {
		return arena.OutcomeSilence, 0, 0
	}
	return arena.OutcomeSplit, 0, 0
}

func (w *World) finalize(id arena.RoundID, now arena.Time, e arena.Epoch) error {
	r := w.open(id)
	if r == nil {
		return refused("finalize %s", id)
	}
	_, alt, end := w.ends(r)
	empty, _ := r.gaps()
	if now < end && (len(r.votes) < len(r.commitment) || empty > 0 && now < alt) {
		return refused("finalize %s at %d", id, now)
	}
	s := w.subs[id.Submission-1]
	outcome, score, agreeing := r.result()
	count := func(os ...arena.Outcome) (n int) {
		for _, o := range s.past {
			if slices.Contains(os, o) {
				n++
			}
		}
		return n
	}
	redraw := outcome == arena.OutcomeSilence && count(arena.OutcomeSilence) < 4 ||
		outcome == arena.OutcomeTaskFault && count(arena.OutcomeTaskFault) == 0 ||
		(outcome == arena.OutcomeUnavailable || outcome == arena.OutcomeTooSlow) &&
			count(arena.OutcomeUnavailable, arena.OutcomeTooSlow) == 0
	s.past = append(s.past, outcome)
	s.round = nil
	w.emit(arena.RoundDecided{RoundID: id, Outcome: outcome, Score: score, Agreeing: agreeing})
	void := func(reason arena.VoidReason) {
		s.state = arena.SubmissionVoid
		w.emit(arena.SubmissionVoided{Submission: id.Submission, Task: 1, Reason: reason})
	}
	if outcome == arena.OutcomeTaskFault && !redraw && w.taskState == arena.TaskStateOpen {
		w.taskState = arena.TaskStateVoid
		w.emit(arena.TaskVoided{Task: 1, Submission: id.Submission})
	}
	switch {
	case w.taskState == arena.TaskStateVoid:
		void(arena.VoidTaskVoid)
	case redraw:
		s.state, s.joined, s.order = arena.SubmissionRevealed, e, w.nextOrder()
		w.emit(arena.Requeued{Submission: id.Submission, Task: 1, NextRound: arena.Round(s.rounds), JoinedEpoch: e})
	case outcome == arena.OutcomeAgreed:
		s.state, s.score = arena.SubmissionFinal, score
		w.emit(arena.SubmissionEnded{Submission: id.Submission, Task: 1, Score: score})
	case outcome == arena.OutcomeUnavailable:
		void(arena.VoidUnavailable)
	case outcome == arena.OutcomeTooSlow:
		void(arena.VoidTooSlow)
	default:
		void(arena.VoidNoQuorum)
	}
	if w.due(r, outcome) != 0 {
		s.unpaid[id.Round] = true
	}
	return nil
}

// due are the seats that a decided round pays or slashes.
func (w *World) due(r *round, outcome arena.Outcome) (set arena.SeatSet) {
	_, _, agreeing := r.result()
	for n := range r.owners {
		vote, revealed := r.votes[n]
		_, committed := r.commitment[n]
		worked := agreeing.Has(arena.Seat(n))
		if outcome == arena.OutcomeSilence || outcome == arena.OutcomeSplit {
			worked = revealed && vote.Score.Slashable()
		}
		missed := n < r.primaries && !committed && len(r.commitment) >= (2*r.primaries+2)/3
		if worked || missed || committed && !revealed {
			set = set.With(arena.Seat(n))
		}
	}
	return set
}

func (w *World) settleSeats(id arena.RoundID) {
	r := w.subs[id.Submission-1].drawn[id.Round]
	outcome, _, _ := r.result()
	for n := range r.owners {
		if w.due(r, outcome).Has(arena.Seat(n)) {
			w.emit(arena.SeatSettled{
				SeatID: arena.SeatID{RoundID: id, Seat: arena.Seat(n)}, Account: r.owners[n], Paid: big.NewInt(1), Slashed: big.NewInt(0),
			})
		}
	}
}

// ranked tells whether the submission is now the best of its trainer above the baseline.
func (w *World) ranked(id arena.SubmissionID) bool {
	x := w.subs[id-1]
	if x.score > arena.MaxScore || x.score <= w.Task.Baseline {
		return false
	}
	for i, s := range w.subs {
		better := s.score > x.score || s.score == x.score && arena.SubmissionID(i+1) < id
		if s.state == arena.SubmissionFinal && s.score <= arena.MaxScore && s.trainer == x.trainer && better {
			return false
		}
	}
	return true
}

func (w *World) expire(id arena.SubmissionID, now arena.Time) error {
	s := w.subs[id-1]
	reason := arena.VoidLate
	switch {
	case s.state != arena.SubmissionCommitted && s.state != arena.SubmissionRevealed:
		return refused("expire %d in state %s", id, s.state)
	case w.taskState == arena.TaskStateVoid:
		reason = arena.VoidTaskVoid
	case s.state == arena.SubmissionCommitted:
		if now <= w.Task.RevealBy {
			return refused("expire %d before the reveal is over", id)
		}
		reason = arena.VoidNotRevealed
	case now <= 2*w.Task.CloseBy-w.Task.RevealBy:
		return refused("expire %d too early", id)
	}
	s.state = arena.SubmissionVoid
	w.emit(arena.SubmissionVoided{Submission: id, Task: 1, Reason: reason})
	return nil
}

func (w *World) settle(a consensus.Settle, now arena.Time) error {
	var want []arena.SubmissionID
	for i, s := range w.subs {
		if s.state != arena.SubmissionFinal && s.state != arena.SubmissionVoid || len(s.unpaid) > 0 {
			return refused("settle: submission %d is not settled", i+1)
		}
		if s.state == arena.SubmissionFinal && w.ranked(arena.SubmissionID(i+1)) {
			want = append(want, arena.SubmissionID(i+1))
		}
	}
	slices.SortStableFunc(want, func(x, y arena.SubmissionID) int { return int(w.Score(y)) - int(w.Score(x)) })
	voided := w.taskState == arena.TaskStateVoid
	if voided {
		want = nil
	}
	if w.paidOut || !voided && now < w.Task.CloseBy || !slices.Equal(a.Order, want) {
		return refused("settle with %v, want %v", a.Order, want)
	}
	w.paidOut = true
	if !voided {
		w.taskState = arena.TaskStateSettled
		w.emit(arena.TaskSettled{Task: 1, Order: a.Order})
	}
	w.emit(arena.RewardSplit{Task: 1, TrainerPart: big.NewInt(1), ValidatorPart: big.NewInt(1), Returned: big.NewInt(0)})
	return nil
}
