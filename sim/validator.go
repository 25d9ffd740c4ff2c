package sim

import (
	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/eval/fmath"
	"github.com/ai-arena/arenad/selection"
)

// honest is the player of everybody who follows the protocol.
const honest = -1

// validator is one identity; its index is its leaf.
type validator struct {
	player int
	stake  purse // own stake
	wallet purse // what it earned

	record    uint64 // as of noted
	noted     arena.Epoch
	weighed   uint64 // the record that its weight was last computed with
	refreshed arena.Epoch
	weight    uint32 // of the next epoch

	asleep     bool
	idleEpochs int         // epochs in a row with seats and no commit
	idleEpoch  arena.Epoch // the last of them
	seatsIn    arena.Epoch // epoch that missSlash counts in
	missSlash  FML

	held, worked, missed, unrevealed, refuted int // seats
}

// stakeCap is the multiple of the minimum stake that validators start with at most: the cap of the weight.
const stakeCap = selection.CapFactor

// populate makes the validators. Stakes of honest ones and of adversaries are spread alike, evenly in the logarithm from the
// minimum to nine times it; each adversary gets validators until they hold its share of the weight. A splitter gets its share of
// the stake instead, in identities of the minimum.
func (w *World) populate() {
	r := stream(w.cfg.Seed, "stakes")
	whole := 0.0
	for range w.cfg.Validators {
		stake := FML(float64(w.rules.MinStake) * fmath.E64(r.Float64()*fmath.L64(stakeCap)))
		stake = max(stake, w.rules.MinStake)
		whole += float64(stake)
		w.addValidator(honest, stake)
	}
	total := w.nextSum
	order := r.Perm(w.cfg.Validators)
	for i, p := range w.players {
		if p.strategy.Splits() {
			// A share of all stake, its own included.
			for n := int(whole * p.Share.Share / (1 - p.Share.Share) / float64(w.rules.MinStake)); n > 0 && len(w.validators) < arena.MaxLeaves; n-- {
				w.addValidator(i, w.rules.MinStake)
			}
			continue
		}
		want := uint64(p.Share.Share * float64(total))
		for got := uint64(0); got < want && len(order) > 0; {
			leaf := order[0]
			weight := uint64(w.validators[leaf].weight)
			if got+weight/2 > want {
				break // without it the share is met better
			}
			w.validators[leaf].player = i
			got += weight
			order = order[1:]
		}
	}
	w.weights = selection.NewWeights(len(w.validators))
	for leaf := range w.validators {
		v := &w.validators[leaf]
		w.weights.Set(leaf, v.weight)
		w.start = append(w.start, v.weight)
		if v.player != honest {
			w.players[v.player].validators++
			w.players[v.player].weight += uint64(v.weight)
			w.players[v.player].stake += w.books.held[v.stake]
		}
	}
	w.tally.weight = w.weights.Total()
}

func (w *World) addValidator(player int, stake FML) {
	weight := w.rules.weight(stake, 0)
	w.validators = append(w.validators, validator{player: player, stake: w.books.open(stake), wallet: w.books.open(0), weight: weight})
	w.nextSum += uint64(weight)
}

// reweigh computes a validator's weight of the next epoch: own stake, with the record of the last refresh.
func (w *World) reweigh(leaf arena.Leaf) {
	v := &w.validators[leaf]
	weight := uint32(0)
	if !v.asleep {
		weight = w.rules.weight(w.books.held[v.stake], v.weighed)
	}
	if weight != v.weight {
		w.nextSum += uint64(weight) - uint64(v.weight)
		v.weight = weight
		w.changes = append(w.changes, change{leaf, weight})
	}
}

// refreshDue takes the records of a share of the leaves into their weights: each leaf once in H/4 epochs. Keepers do it as soon as
// it is allowed. Source: docs/protocol.md 3.4.
func (w *World) refreshDue() {
	period := max(arena.Epoch(w.rules.HalfLife/4), 1)
	for leaf := w.epoch % period; int(leaf) < len(w.validators); leaf += period {
		v := &w.validators[leaf]
		v.record = selection.Decayed(v.record, v.noted, w.epoch, w.rules.HalfLife)
		v.noted = w.epoch
		v.weighed, v.refreshed = v.record, w.epoch
		w.reweigh(arena.Leaf(leaf)) //nolint:gosec // at most 4,096 leaves
	}
}

// gain adds one in-consensus seat to a record. Source: docs/protocol.md 3.4.
func (w *World) gain(v *validator) {
	v.record = selection.Decayed(v.record, v.noted, w.epoch, w.rules.HalfLife)
	v.noted = w.epoch
	v.record = selection.Gained(v.record, uint64(1024*w.rules.SeatFee/Unit)) //nolint:gosec // positive
}

// slash takes a part of a validator's stake, rounded up: half is burned, half goes to the purse. It says how much it was.
func (w *World) slash(leaf arena.Leaf, num, den int64, to purse) FML {
	v := &w.validators[leaf]
	before := w.books.held[v.stake]
	amount := min(before.partUp(num, den), before)
	w.books.move(v.stake, purseBurned, amount-amount/2)
	w.books.move(v.stake, to, amount/2)
	if amount > before || w.books.held[v.stake] != before-amount {
		w.violate("leaf %d lost %s FML of %s", leaf, amount, before)
	}
	w.reweigh(leaf)
	if v.player == honest {
		w.tally.honestSlashed += amount
	} else {
		w.players[v.player].slashed += amount
	}
	return amount
}

// idle notes that a validator committed on none of its seats of a round, or that it did. After three epochs in a row of the first
// its leaf sleeps; honest nodes wake it in the next epoch. Source: docs/protocol.md 3.4.
func (w *World) idle(leaf arena.Leaf, worked bool) {
	v := &w.validators[leaf]
	switch {
	case worked:
		v.idleEpochs = 0
		return
	case v.idleEpoch == w.epoch && v.idleEpochs > 0:
		return
	}
	v.idleEpochs++
	v.idleEpoch = w.epoch
	if v.idleEpochs >= 3 && v.player != honest && !w.players[v.player].strategy.Wakes() {
		v.asleep = true
		w.reweigh(leaf)
	}
}
