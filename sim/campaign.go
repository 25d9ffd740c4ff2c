package sim

import (
	"maps"
	"slices"
)

// Campaign plays a run many times with the seeds from cfg.Seed on, and reports them as one: what happens to an arena that is young,
// many times over, where one long run would show adversaries that have lost their stake already. The closed forms are of the first
// run's weights.
//
// Errors: ErrConfig; ErrInvariant with the seed of the run to see again. progress, if not nil, is told after every run.
func Campaign(cfg Config, runs int, progress func(done, runs int)) (*Report, error) {
	var sum *World
	for i := range max(runs, 1) {
		c := cfg
		c.Seed += uint64(i) //nolint:gosec // counts up
		w, err := New(c)
		if err != nil {
			return nil, err
		}
		if err := w.play(); err != nil {
			return nil, err
		}
		if sum == nil {
			sum = w
		} else {
			sum.absorb(w)
		}
		if progress != nil {
			progress(i+1, max(runs, 1))
		}
	}
	sum.tally.runs = max(runs, 1)
	return sum.report(), nil
}

// absorb adds another run's counts.
func (w *World) absorb(o *World) {
	w.steps += o.steps
	w.tally.add(&o.tally)
	for i, p := range o.players {
		mine := w.players[i]
		mine.validators += p.validators
		mine.weight += p.weight
		mine.weightEnd += p.weightEnd
		mine.stake += p.stake
		mine.slashed += p.slashed
		mine.fees += p.fees
		mine.bonds += p.bonds
		mine.earned += p.earned
		mine.prizes += p.prizes
	}
}

func (t *tally) add(o *tally) {
	for _, c := range []struct {
		to *int
		by int
	}{
		{&t.submissions, o.submissions},
		{&t.finalists, o.finalists},
		{&t.copies, o.copies},
		{&t.saturated, o.saturated},
		{&t.looks, o.looks},
		{&t.seconds, o.seconds},
		{&t.chosen, o.chosen},
		{&t.chosenRounds, o.chosenRounds},
		{&t.captured, o.captured},
		{&t.ranked, o.ranked},
		{&t.bestFirst, o.bestFirst},
		{&t.trainerFirst, o.trainerFirst},
		{&t.attackerFirst, o.attackerFirst},
		{&t.copyFirst, o.copyFirst},
		{&t.copiesRanked, o.copiesRanked},
		{&t.copiesJudged, o.copiesJudged},
		{&t.copyOver, o.copyOver},
		{&t.honestRefuted, o.honestRefuted},
	} {
		*c.to += c.by
	}
	t.weight += o.weight
	t.weightEnd += o.weightEnd
	t.honestSlashed += o.honestSlashed
	t.honestEarned += o.honestEarned
	t.honestBonds += o.honestBonds
	for i := range t.outcomes {
		t.outcomes[i] += o.outcomes[i]
	}
	for _, why := range slices.Sorted(maps.Keys(o.void[0])) {
		t.void[0][why] += o.void[0][why]
	}
	for _, why := range slices.Sorted(maps.Keys(o.void[1])) {
		t.void[1][why] += o.void[1][why]
	}
	for _, end := range slices.Sorted(maps.Keys(o.appealEnds)) {
		t.appealEnds[end] += o.appealEnds[end]
	}
	for i := range t.stages {
		s, by := &t.stages[i], o.stages[i]
		s.closed += by.closed
		s.wrong += by.wrong
		s.wanted += by.wanted
		s.wantedWrong += by.wantedWrong
		s.biasSum += by.biasSum
		s.biasMax = max(s.biasMax, by.biasMax)
	}
}
