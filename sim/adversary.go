package sim

import (
	"math/rand/v2"
	"strings"

	"github.com/ai-arena/arenad/arena"
)

// Adversary is a strategy. All of a player's validators act together and know everything that any of them knows, the truth included;
// honest people know nothing of them.
type Adversary interface {
	// Play is what one of its seats does in a round.
	Play(View) Move
	// Trains is what it brings to tasks as a trainer.
	Trains() craft
	// Splits: its stake is in identities of the minimum.
	Splits() bool
	// Withholds: its trainers serve their models' bytes only to committees that its seats decide.
	Withholds() bool
	// PicksBeacon: it may skip blocks that epochs' beacons come from.
	PicksBeacon() bool
	// Wakes: its validators wake their leaves when they were put to sleep.
	Wakes() bool
	// Escapes: its trainers appeal their own final results, so that nothing larger is left that could judge them.
	Escapes() bool
	// Doubts: it appeals true results that no committee has confirmed by two thirds.
	Doubts() bool
}

// View is what an adversary knows when a committee is drawn.
type View struct {
	Stage       arena.Stage
	Largest     bool // no larger size exists
	C           int  // voting seats
	Mine        int  // of them its own
	Nth         int  // which of its own seats this one is
	Others      int  // seats that are not its own, alternates included
	NoCommit    bool // fewer than a quorum that commit have a committee of the same size drawn again
	NoReveal    bool // so do fewer than a quorum that reveal what they committed to
	Excuse      bool // so does a quorum that says that the model cannot be had
	Truth       arena.Score
	Lie         arena.Score // what it would rather have the submission get
	Own         bool        // the submission is its own
	Target      bool        // the submission is of the trainer that it wants to beat
	Stands      bool        // a result stands: the round is an appeal
	Standing    arena.Score
	StandsWrong bool
	Rand        *rand.Rand
}

// Move is what a seat does. Times are parts of their windows; from 1 on they are too late.
type Move struct {
	Commit   bool
	CommitAt float64
	Reveal   bool
	RevealAt float64
	Vote     arena.Score
	Forged   bool // the evidence is made up
	Twice    bool // it commits and reveals a second, different vote
}

// craft is what an adversary's trainers do.
type craft uint8

const (
	noCraft   craft = iota
	junk            // bad models that its seats are to lift
	copies          // models of others, of which one of its seats was given the key, changed a little
	memorises       // models that know the rows of the live shard
	saturates       // junk, timed to be drawn just before the target
)

// plain is the base of the strategies: it votes like everybody.
type plain struct{}

func (plain) Trains() craft     { return noCraft }
func (plain) Splits() bool      { return false }
func (plain) Withholds() bool   { return false }
func (plain) PicksBeacon() bool { return false }
func (plain) Wakes() bool       { return true }
func (plain) Escapes() bool     { return false }
func (plain) Doubts() bool      { return false }

func cast(v View, vote arena.Score) Move {
	return Move{Commit: true, CommitAt: v.Rand.Float64() * 0.9, Reveal: true, RevealAt: v.Rand.Float64() * 0.9, Vote: vote}
}

func (plain) Play(v View) Move { return cast(v, v.Truth) }

// scheme is the vote of a rational liar: it lies about its own models and its rival's where its seats in the committee decide, keep
// others from deciding while somebody larger is left to ask, or keep a lie that stands. Everywhere else it earns its fee.
func scheme(v View) arena.Score {
	if !v.Own && !v.Target || v.Truth == v.Lie {
		return v.Truth
	}
	q := quorum(v.C)
	blocks := v.Mine > v.C-q
	switch {
	case v.Mine >= q:
		return v.Lie
	case blocks:
		// Either a larger committee is asked, or a lie that stands stays, or the votes of all rounds are counted together.
		return v.Lie
	}
	return v.Truth
}

// colluder wants its bad models ranked and its best rival out: all its seats lie together wherever that has an effect, and tell the
// truth elsewhere, which costs nothing. It is the strongest voting strategy against a rule of quorums; a plain majority of five gives
// it 20 % of the committees at a third of the weight.
type colluder struct{ plain }

func (colluder) Play(v View) Move { return cast(v, scheme(v)) }
func (colluder) Trains() craft    { return junk }
func (colluder) Doubts() bool     { return true }

// absent wants nothing: its machines are off, but something wakes its leaves. It shows what silence alone costs everybody.
type absent struct{ plain }

func (absent) Play(View) Move { return Move{} }

// withholder wants a second look at committees: its seats commit and never reveal, and its trainers serve their bytes only to
// committees that it decides. Where a missing model could be drawn again at will, every submission of its would be captured.
type withholder struct{ plain }

func (withholder) Play(v View) Move {
	if v.Own {
		return cast(v, scheme(v))
	}
	return Move{Commit: true, CommitAt: v.Rand.Float64() * 0.9, Vote: v.Truth}
}
func (withholder) Trains() craft   { return junk }
func (withholder) Withholds() bool { return true }

// staller wants as many looks as there are: where its seats do not decide, it has the same size drawn again by whatever the rules let
// it: its seats do not commit, or commit and keep silent, or say that the bytes cannot be had, which its trainers withhold. It is
// withholder with every excuse used.
type staller struct{ plain }

func (staller) Play(v View) Move {
	q := quorum(v.C)
	if (v.Own || v.Target) && !v.Stands && v.Stage == arena.StageLive && v.Mine < q {
		switch {
		case v.NoCommit && v.Others < q:
			return Move{}
		case v.NoReveal && v.Mine > v.C-q:
			return Move{Commit: true, CommitAt: v.Rand.Float64() * 0.9, Vote: v.Truth}
		case v.Excuse && v.Truth == arena.VerdictUnavailable:
			return Move{Commit: true, CommitAt: 0.8, Reveal: true, RevealAt: v.Rand.Float64() * 0.9, Vote: v.Truth}
		}
	}
	return cast(v, scheme(v))
}
func (staller) Trains() craft   { return junk }
func (staller) Withholds() bool { return true }

// copycat wants seat fees without evaluating: it says what stands already, or what a model usually scores. Votes are hidden until all
// are committed, and evidence is bound to the round, so there is nothing to copy in time.
type copycat struct{ plain }

func (copycat) Play(v View) Move {
	m := cast(v, guess)
	if v.Stands {
		m.Vote = v.Standing
	}
	m.Forged = true
	return m
}

// guess is the score that models usually get here.
const guess arena.Score = 850_000

// copier wants to out-rank a model with itself: its seats hand it the keys of models that they score, it changes a few answers and
// commits the copy. Where nobody looks, the best of four copies beats the original four times of five.
type copier struct{ plain }

func (copier) Trains() craft { return copies }

// fugitive is a copier that knows the rules of appeals: it appeals its own final result, so that the copy stands in the largest
// committee before anybody has named the original.
type fugitive struct{ copier }

func (fugitive) Escapes() bool { return true }

// dissenter wants rounds to fail: each of its seats says something else, near the truth.
type dissenter struct{ plain }

func (dissenter) Play(v View) Move {
	if v.Truth > arena.MaxScore {
		return cast(v, v.Truth)
	}
	return cast(v, v.Truth-100*arena.Score(v.Nth+1)) //nolint:gosec // a seat number
}

// extremist wants to pull results: all its seats say the worst that can be said, of every model. Where scores were averaged it would
// move every score.
type extremist struct{ plain }

func (extremist) Play(v View) Move { return cast(v, arena.VerdictInvalidModel) }

// splitter is a colluder whose stake sits in identities of the minimum, which weigh more together.
type splitter struct{ colluder }

func (splitter) Splits() bool { return true }

// saturator is a colluder that submits junk in waves just before the submission that it wants to capture, so that honest validators
// have no seats left when that is drawn. Where they are skipped then, capture rises from 2 % to 95 %.
type saturator struct{ colluder }

func (saturator) Trains() craft { return saturates }

// memoriser wants to win by the live board: its seats see the live shard, its trainers' models know its rows by heart and are bad on
// all others. Where the live board pays, it always wins.
type memoriser struct{ plain }

func (memoriser) Trains() craft { return memorises }

// late wants others to wait: it commits and reveals around the ends of the windows, half of the time too late.
type late struct{ plain }

func (late) Play(v View) Move {
	m := cast(v, v.Truth)
	m.CommitAt, m.RevealAt = 0.95, 0.5+v.Rand.Float64()
	return m
}

// biasedBeacon is a colluder that proposes the blocks which beacons come from, as often as its weight says, and leaves out those of
// the last ones whose addition to the mix gives it worse committees.
type biasedBeacon struct{ colluder }

func (biasedBeacon) PicksBeacon() bool { return true }

// equivocator wants to be on both sides: each of its seats commits again, to another vote, and reveals again. The rules take one of
// each, so that it is left with what it said first.
type equivocator struct{ plain }

func (equivocator) Play(v View) Move {
	m := cast(v, v.Truth)
	m.Twice = true
	return m
}

// freeloader wants seat fees without machines: it votes what models usually score, with evidence made up, and sleeps when it can.
type freeloader struct{ plain }

func (freeloader) Play(v View) Move {
	m := cast(v, guess)
	m.Forged = true
	return m
}
func (freeloader) Wakes() bool { return false }

// Names are the names of all adversaries.
func Names() []string {
	return []string{
		"absent", "withholder", "staller", "copycat", "copier", "fugitive", "colluder", "dissenter", "extremist", "splitter", "saturator",
		"memoriser", "late", "biased-beacon", "equivocator", "freeloader",
	}
}

// shortName is the name, as in Names, of an adversary whose name is written out.
func shortName(name string) string {
	name = strings.NewReplacer(" ", "-", "_", "-").Replace(name)
	switch name {
	case "score-copycat":
		return "copycat"
	case "model-copier":
		return "copier"
	case "late-revealer":
		return "late"
	}
	return name
}

// newAdversary is the adversary of that name; nil if there is none.
func newAdversary(name string) Adversary {
	switch name {
	case "absent":
		return absent{}
	case "withholder":
		return withholder{}
	case "staller":
		return staller{}
	case "copycat":
		return copycat{}
	case "copier":
		return copier{}
	case "fugitive":
		return fugitive{}
	case "colluder":
		return colluder{}
	case "dissenter":
		return dissenter{}
	case "extremist":
		return extremist{}
	case "splitter":
		return splitter{}
	case "saturator":
		return saturator{}
	case "memoriser":
		return memoriser{}
	case "late":
		return late{}
	case "biased-beacon":
		return biasedBeacon{}
	case "equivocator":
		return equivocator{}
	case "freeloader":
		return freeloader{}
	}
	return nil
}
