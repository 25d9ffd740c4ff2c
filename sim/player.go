package sim

import (
	"slices"

	"github.com/ai-arena/arenad/arena"
)

// player is an adversary at play.
type player struct {
	index      int
	Share      Share
	strategy   Adversary
	validators int
	weight     uint64 // at the start
	weightEnd  uint64
	stake      FML // at the start

	leaked map[int][]*submission // by task: models that its seats were given the keys of

	slashed, fees, bonds, earned, prizes FML
}

// learn notes that a seat was given the key of a model.
func (p *player) learn(s *submission) {
	if p.strategy.Trains() != copies || s.trainer.player == p.index {
		return
	}
	if p.leaked == nil {
		p.leaked = map[int][]*submission{}
	}
	if !slices.Contains(p.leaked[s.task.id], s) {
		p.leaked[s.task.id] = append(p.leaked[s.task.id], s)
	}
}

// charge notes that a player's trainer paid a fee.
func (w *World) charge(player int, fee FML) {
	if player != honest {
		w.players[player].fees += fee
	}
}

// lieable: an adversary gains by a wrong result of this submission.
func (s *submission) lieable(wanted bool) bool { return wanted && s.lie != s.truth[s.Stage] }

// attacked notes that somebody had a reason to lie in this round.
func (r *round) attacked(v View) {
	if v.Truth != v.Lie {
		r.sub.wanted[r.stage] = true
	}
}

// noteCapture counts first committees of chosen submissions, and those that an adversary decides alone.
func (w *World) noteCapture(r *round, mine []int) {
	s := r.sub
	if r.stage != arena.StageLive || r.size != 0 || s.Result.Found {
		return
	}
	for i, p := range w.players {
		chosen := s == s.task.target
		if p.strategy.Withholds() {
			chosen = s.trainer.player == i // the looks that withholding buys are at its own submissions
		}
		if !chosen {
			continue
		}
		if !s.chosen[i] {
			s.chosen[i] = true
			w.tally.chosen++
		}
		w.tally.chosenRounds++
		if mine[i] >= quorum(r.bits.Primaries) && !s.captured[i] {
			s.captured[i] = true
			w.tally.captured++
		}
	}
}
