package audit

import (
	"errors"
	"fmt"
	"strings"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus"
	"github.com/ai-arena/arenad/eval"
)

// submission is the frame of what is said of a submission: what the chain has.
func (a *auditor) submission(x *consensus.Submission) *Submission {
	out := &Submission{ID: x.ID, Trainer: x.Trainer, State: x.State, Result: Holds, Stages: []*Stage{}, Rounds: []*Round{}}
	if x.RevealedAt != 0 {
		out.Model = x.Model.Content.String()
	}
	for stage := range arena.Stage(arena.Stages) {
		if result := x.Result(stage); result.Closed || len(roundsIn(x, stage)) > 0 {
			out.Stages = append(out.Stages, &Stage{Stage: stage, Result: Holds})
			if result.Closed && result.Found {
				out.Score = scoreOf(result.Score)
				out.Stages[len(out.Stages)-1].Score = out.Score
			}
		}
	}
	for _, r := range x.Rounds {
		round := &Round{
			Round: r.ID.Round, Stage: r.Stage, Epoch: r.Epoch, Outcome: r.Outcome, Committee: a.drawn[r.ID], Decision: a.decided[r.ID], Seats: []*Seat{},
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

func roundsIn(x *consensus.Submission, stage arena.Stage) (in []*consensus.Round) {
	for _, r := range x.Rounds {
		if r.Stage == stage {
			in = append(in, r)
		}
	}
	return in
}

// judge compares the votes on a submission, and its results, with what the model gives.
func (a *auditor) judge(t *consensus.Task, x *consensus.Submission, out *Submission) {
	var said []string
	for _, stage := range out.Stages {
		a.judgeStage(t, x, stage, out)
		out.Result = out.Result.and(stage.Result)
		if stage.Again != nil {
			out.Again = stage.Again
		}
		text := stage.Text
		if stage.Stage == arena.StageFinal {
			text = "Final stage: " + text
		}
		said = append(said, text)
	}
	if out.Text = strings.Join(said, " "); out.Text == "" {
		out.Text = "No seat scored it: there is nothing to compare."
	}
}

// judgeStage does so for a stage.
func (a *auditor) judgeStage(t *consensus.Task, x *consensus.Submission, stage *Stage, out *Submission) {
	f := a.findings[trial{x.ID, stage.Stage}]
	wrong, unknown := 0, 0
	for i, r := range x.Rounds {
		if r.Stage != stage.Stage {
			continue
		}
		for n := range r.Seats {
			if !r.Seats[n].Revealed {
				continue
			}
			seat := out.Rounds[i].Seats[n]
			seat.Result, seat.Text = a.judgeVote(t, r, arena.Seat(n), f) //nolint:gosec // at most MaxSeats
			switch seat.Result {
			case Fails:
				wrong++
			case Open:
				unknown++
			}
		}
		stage.Result = stage.Result.and(out.Rounds[i].Committee).and(out.Rounds[i].Decision)
	}
	result := x.Result(stage.Stage)
	final := result.Closed && result.Found
	switch {
	case errors.Is(f.unseen, errNoVote):
		stage.Text = "No seat scored it: there is nothing to compare."
		if unknown > 0 {
			stage.Result = stage.Result.and(Open)
		}
	case f.unseen != nil:
		stage.Text = capital(f.unseen) + "."
		stage.Result = stage.Result.and(Open)
	case f.sample != nil:
		stage.Result = stage.Result.and(Open)
		stage.Text = "Run again in part."
		if final && result.Score != arena.VerdictDuplicate {
			text, err := f.sample.refutes(result.Score)
			stage.Text = fmt.Sprintf("Run again in part: %s.", text)
			if err != nil {
				stage.Result, stage.Text = Fails, fmt.Sprintf("Run again in part: %s; %v.", text, err)
			}
		}
	default:
		score := f.score
		if final && int(result.Round) < len(x.Rounds) {
			if isCopy, _, err := a.copied(x.Rounds[result.Round]); err == nil && isCopy {
				score = arena.VerdictDuplicate
			}
		}
		stage.Again = scoreOf(score)
		stage.Text = fmt.Sprintf("Run again it gives %s.", score)
		if final && !a.same(t, result.Score, score) {
			stage.Result = Fails
			stage.Text = fmt.Sprintf("Final with %s; run again it gives %s.", result.Score, score)
		} else if unknown > 0 {
			stage.Result = stage.Result.and(Open)
		}
	}
	if wrong > 0 {
		stage.Text += fmt.Sprintf(" %s wrong.", plural(wrong, "vote is", "votes are"))
	}
}

// copied tells whether the model of a round is a copy of the one that the round was asked about, and how alike they are; nil
// where it was asked nothing. Errors: one of them was not run on all rows.
func (a *auditor) copied(r *consensus.Round) (isCopy bool, how string, err error) {
	if r.Named == 0 {
		return false, "", nil
	}
	f, was := a.findings[trial{r.ID.Submission, r.Stage}], a.findings[trial{r.Named, r.Stage}]
	for id, x := range map[arena.SubmissionID]*finding{r.ID.Submission: f, r.Named: was} {
		if x == nil || x.unseen != nil || x.sample != nil {
			return false, "", fmt.Errorf("submission %d was not run on all rows", id)
		}
		if x.result == nil { // no score: nothing is a copy of it, and it is none
			return false, fmt.Sprintf("submission %d comes to %s", id, x.score), nil
		}
	}
	o, err := eval.Compare(&a.jobs[r.Stage], *f.result, *was.result)
	if err != nil {
		return false, "", err
	}
	p := &a.state.Task(a.Task).Params
	return o.Copy(p.CopyTau), fmt.Sprintf("%d of %d rows that tell are alike", o.Both, o.Either), nil
}

// judgeCopy judges a vote of a round that was asked whether the model is a copy, as far as that decides; false: the vote is
// judged as any other.
func (a *auditor) judgeCopy(r *consensus.Round, v arena.Vote) (result Result, text string, decided bool) {
	isCopy, how, err := a.copied(r)
	says := v.Score == arena.VerdictDuplicate
	switch {
	case err != nil && r.Named != 0:
		return Open, fmt.Sprintf("%s: whether it is a copy of submission %d was not compared: %v", r.ID, r.Named, err), true
	case isCopy && says:
		return Holds, fmt.Sprintf("a copy of submission %d: %s", r.Named, how), true
	case isCopy && v.Score.Slashable():
		return Fails, fmt.Sprintf("wrong: it is a copy of submission %d (%s)", r.Named, how), true
	case says:
		return Fails, fmt.Sprintf("wrong verdict: it is no copy of submission %d (%s)", r.Named, how), true
	}
	return "", "", false
}

// same tells whether two results are the same to the task's engine class.
func (a *auditor) same(t *consensus.Task, x, y arena.Score) bool {
	near := max(x, y)-min(x, y) <= arena.Score(t.Params.Tolerance) && max(x, y) <= arena.MaxScore
	return x == y || t.Params.Engine == arena.EngineTolerant && near
}

// judgeVote says whether a seat's vote is what the model gives, and for a wrong one what is wrong.
func (a *auditor) judgeVote(t *consensus.Task, r *consensus.Round, n arena.Seat, f *finding) (Result, string) {
	s, seat := a.section(SectionScores), &r.Seats[n]
	v := seat.Vote
	where := fmt.Sprintf("Submission %d, %s stage, round %d, seat %d (%s)", r.ID.Submission, r.Stage, r.ID.Round, n, seat.Owner)
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
	if result, text, decided := a.judgeCopy(r, v); decided {
		switch result {
		case Open:
			return unknown(text, "Voted %s; %s.", v.Score, text)
		case Fails:
			return wrong(text)
		}
		return right("Voted %s: right, %s.", v.Score, text)
	}
	switch {
	case f.unseen == nil && v.Score == f.score && v.Score > arena.MaxScore:
		return right("Voted %s: right, %s.", v.Score, f.detail)
	case v.Score == arena.VerdictUnavailable || v.Score == arena.VerdictTooSlow || v.Score == arena.VerdictTaskFault:
		// Bytes may have been withheld then, and a machine may have been busy: nobody can tell afterwards.
		return unknown(fmt.Sprintf("%s: %s cannot be judged afterwards.", where, v.Score), "Voted %s, which nobody can judge afterwards.", v.Score)
	case f.unseen != nil:
		why := strings.TrimSuffix(f.unseen.Error(), ".")
		return unknown(fmt.Sprintf("The votes on submission %d in the %s stage were not compared: %s.", r.ID.Submission, r.Stage, why), "Voted %s; that was not compared.", v.Score)
	case f.sample != nil:
		text, err := f.sample.refutes(v.Score)
		if err != nil {
			return wrong(fmt.Sprintf("wrong score: %s; %v", text, err))
		}
		why := fmt.Sprintf("Of submission %d only %d of %d rows of the %s shard were run: nothing speaks against its votes, and their evidence roots need all rows.",
			r.ID.Submission, len(f.sample.got.Rows), f.sample.n, r.Stage.Shard())
		return unknown(why, "Voted %s; %s: nothing speaks against it.", v.Score, text)
	case t.Params.Engine == arena.EngineTolerant:
		if a.same(t, v.Score, f.score) {
			return right("Voted %s; run again %s: within the tolerance.", v.Score, f.score)
		}
		return wrong(fmt.Sprintf("wrong score: the model gives %s", f.score))
	case v.Same(f.vote(r.Seed)):
		return right("Voted %s: score and evidence root are right.", v.Score)
	}
	return wrong(a.diagnose(t, r, v, f))
}
