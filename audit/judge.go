package audit

import (
	"errors"
	"fmt"
	"strings"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus"
)

// submission is the frame of what is said of a submission: what the chain has.
func (a *auditor) submission(x *consensus.Submission) *Submission {
	out := &Submission{ID: x.ID, Trainer: x.Trainer, State: x.State, Result: Holds, Rounds: []*Round{}}
	if x.RevealedAt != 0 {
		out.Model = x.Model.Content.String()
	}
	if x.State == arena.SubmissionFinal {
		out.Score = scoreOf(x.Result(x.Stage).Score)
	}
	for _, r := range x.Rounds {
		round := &Round{
			Round: r.ID.Round, Epoch: r.Epoch, Outcome: r.Outcome, Committee: a.drawn[r.ID], Decision: a.decided[r.ID], Seats: []*Seat{},
		}
		if round.Decision == "" {
			round.Decision = Open
		}
		for i := range r.Seats {
			s := &r.Seats[i]
			seat := &Seat{Seat: arena.Seat(i), Validator: s.Owner, Alternate: i >= r.Primaries, Result: Holds} //nolint:gosec // at most MaxSeats
			if s.Revealed {
				root := s.Vote.EvidenceRoot
				seat.Vote, seat.Evidence, seat.Result = scoreOf(s.Vote.Score), &root, Open
			} else {
				seat.Text = "No vote: " + r.Why(seat.Seat, a.Now)
			}
			round.Seats = append(round.Seats, seat)
		}
		out.Rounds = append(out.Rounds, round)
	}
	return out
}

// judge compares the votes on a submission, and its result, with what the model gives.
func (a *auditor) judge(t *consensus.Task, x *consensus.Submission, all map[arena.SubmissionID]*finding, out *Submission) {
	f := all[x.ID]
	wrong, unknown := 0, 0
	for i, r := range x.Rounds {
		for n := range r.Seats {
			if !r.Seats[n].Revealed {
				continue
			}
			seat := out.Rounds[i].Seats[n]
			seat.Result, seat.Text = a.judgeVote(t, r, arena.Seat(n), f, all) //nolint:gosec // at most MaxSeats
			switch seat.Result {
			case Fails:
				wrong++
			case Open:
				unknown++
			}
		}
		out.Result = out.Result.and(out.Rounds[i].Committee).and(out.Rounds[i].Decision)
	}
	switch {
	case errors.Is(f.unseen, errNoVote):
		out.Text = "No seat scored it: there is nothing to compare."
		if unknown > 0 {
			out.Result = out.Result.and(Open)
		}
	case f.unseen != nil:
		out.Text = capital(f.unseen) + "."
		out.Result = out.Result.and(Open)
	case f.sample != nil:
		out.Result = out.Result.and(Open)
		out.Text = "Run again in part."
		if x.State == arena.SubmissionFinal {
			text, err := f.sample.refutes(x.Live.Score)
			out.Text = fmt.Sprintf("Run again in part: %s.", text)
			if err != nil {
				out.Result, out.Text = Fails, fmt.Sprintf("Run again in part: %s; %v.", text, err)
			}
		}
	default:
		out.Again = scoreOf(f.score)
		out.Text = fmt.Sprintf("Run again it gives %s.", f.score)
		if x.State == arena.SubmissionFinal && !a.same(t, x.Live.Score, f.score) {
			out.Result = Fails
			out.Text = fmt.Sprintf("Final with %s; run again it gives %s.", x.Live.Score, f.score)
		} else if unknown > 0 {
			out.Result = out.Result.and(Open)
		}
	}
	if wrong > 0 {
		out.Text += fmt.Sprintf(" %s wrong.", plural(wrong, "vote is", "votes are"))
	}
}

// same tells whether two results are the same to the task's engine class.
func (a *auditor) same(t *consensus.Task, x, y arena.Score) bool {
	near := max(x, y)-min(x, y) <= arena.Score(t.Params.Tolerance) && max(x, y) <= arena.MaxScore
	return x == y || t.Params.Engine == arena.EngineTolerant && near
}

// judgeVote says whether a seat's vote is what the model gives, and for a wrong one what is wrong.
func (a *auditor) judgeVote(t *consensus.Task, r *consensus.Round, n arena.Seat, f *finding, all map[arena.SubmissionID]*finding) (Result, string) {
	s, seat := a.section(SectionScores), &r.Seats[n]
	v := seat.Vote
	where := fmt.Sprintf("Submission %d, round %d, seat %d (%s)", r.ID.Submission, r.ID.Round, n, seat.Owner)
	// What is unknown is said once for all seats that it concerns.
	unknown := func(why, format string, args ...any) (Result, string) {
		s.open("%s", why)
		return Open, fmt.Sprintf(format, args...)
	}
	wrong := func(what string) (Result, string) {
		text := fmt.Sprintf("Voted %s; %s.", v.Score, what)
		s.fail("%s: %s", where, text)
		return Fails, text
	}
	right := func(format string, args ...any) (Result, string) {
		s.held()
		return Holds, fmt.Sprintf(format, args...)
	}
	switch {
	case f.unseen == nil && v.Score == f.score && v.Score > arena.MaxScore:
		return right("Voted %s: right, %s.", v.Score, f.detail)
	case v.Score == arena.VerdictUnavailable || v.Score == arena.VerdictTooSlow || v.Score == arena.VerdictTaskFault:
		// Bytes may have been withheld then, and a machine may have been busy: nobody can tell afterwards.
		return unknown(fmt.Sprintf("%s: %s cannot be judged afterwards.", where, v.Score), "Voted %s, which nobody can judge afterwards.", v.Score)
	case f.unseen != nil:
		why := strings.TrimSuffix(f.unseen.Error(), ".")
		return unknown(fmt.Sprintf("The votes on submission %d were not compared: %s.", r.ID.Submission, why), "Voted %s; that was not compared.", v.Score)
	case f.sample != nil:
		text, err := f.sample.refutes(v.Score)
		if err != nil {
			return wrong(fmt.Sprintf("wrong score: %s; %v", text, err))
		}
		why := fmt.Sprintf("Of submission %d only %d of %d rows were run: nothing speaks against its votes, and their evidence roots need all rows.",
			r.ID.Submission, len(f.sample.got.Rows), f.sample.n)
		return unknown(why, "Voted %s; %s: nothing speaks against it.", v.Score, text)
	case t.Params.Engine == arena.EngineTolerant:
		if a.same(t, v.Score, f.score) {
			return right("Voted %s; run again %s: within the tolerance.", v.Score, f.score)
		}
		return wrong(fmt.Sprintf("wrong score: the model gives %s", f.score))
	case v.Same(f.vote(r.Seed)):
		return right("Voted %s: score and evidence root are right.", v.Score)
	}
	return wrong(a.diagnose(t, r, v, f, all))
}
