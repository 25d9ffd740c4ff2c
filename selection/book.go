package selection

import (
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
)

var (
	// ErrNoBeacon: the epoch's random value is not known. The caller fetches it (SetBeacon) and asks again.
	ErrNoBeacon = errors.New("the epoch has no random value")
	// ErrSaturated: a drawn validator has all the seats it may have in this task, queue and epoch. The caller waits for
	// the next epoch.
	ErrSaturated = errors.New("a drawn validator has no seat left in this epoch")
	// ErrUnknown: the facts do not mention the task or submission. The caller has missed facts.
	ErrUnknown = errors.New("not known from the log")
	// ErrDiffers: the chain drew others than the protocol says. Somebody should look at this.
	ErrDiffers = errors.New("the committee on chain is not the one of the protocol")
)

// Committee is the result of a draw.
type Committee struct {
	Stage  arena.Stage
	Seed   common.Hash
	Leaves []arena.Leaf // in seat order
	// Primaries is how many of them vote; the others are alternates. 0: the draw gave no committee.
	Primaries int
	// NoLarger: there is no committee because it would not have been larger than the one before.
	NoLarger bool
}

// Book keeps what draws depend on: weights by epoch, holders of leaves, tasks, beacons, and the seats used. It is a fold
// of the chain's facts; everything is as of the last fact. Not safe for concurrent use.
type Book struct {
	domain arena.Domain

	epoch   arena.Epoch // of weights
	weights *Weights
	pending []change // effective after epoch, in the order of the log

	takenAt map[arena.Leaf]arena.Epoch // of leaves that are held
	beacons map[arena.Epoch]common.Hash
	tasks   map[arena.TaskID]*rules
	courses map[arena.SubmissionID]course
	used    map[place]uint8
	usedIn  arena.Epoch
}

type change struct {
	effective arena.Epoch
	leaf      arena.Leaf
	weight    uint32
}

// place is where the rate limit counts, within one epoch.
type place struct {
	task  arena.TaskID
	queue arena.QueueKind
	leaf  arena.Leaf
}

// NewBook is the book before the first fact.
func NewBook(d arena.Domain) *Book {
	return &Book{
		domain: d, weights: NewWeights(arena.MaxLeaves),
		takenAt: map[arena.Leaf]arena.Epoch{}, beacons: map[arena.Epoch]common.Hash{},
		tasks: map[arena.TaskID]*rules{}, courses: map[arena.SubmissionID]course{}, used: map[place]uint8{},
	}
}

// Apply folds one fact. Facts come in the order of the chain; those that no draw depends on change nothing. A seal is
// folded as the chain reports it: Verify it before. Draws that gave no committee use up no seats.
func (b *Book) Apply(e arena.Event) {
	switch x := e.Body.(type) {
	case arena.WeightSet:
		b.pending = append(b.pending, change{x.Effective, x.Leaf, x.Weight})
	case arena.LeafTaken:
		b.takenAt[x.Leaf] = x.Epoch
	case arena.LeafFreed:
		delete(b.takenAt, x.Leaf)
	case arena.BeaconPosted:
		b.SetBeacon(x.Epoch, x.Value)
	case arena.TaskCreated:
		b.tasks[x.Task] = newRules(x)
	case arena.ModelCommitted:
		b.courses[x.Submission] = course{task: x.Task}
	case arena.Sealed:
		b.advance(x.Epoch)
		c := b.courses[x.Submission]
		c.stage = x.Stage
		b.use(c, x.Leaves)
		b.courses[x.Submission] = c.sealed(int(x.Primaries))
	case arena.Requeued:
		b.courses[x.Submission] = b.courses[x.Submission].requeued(x.Size)
	case arena.SubmissionEnded:
		b.courses[x.Submission] = b.courses[x.Submission].closed()
	case arena.SubmissionVoided:
		// Its trainer can still name it as what the final stage is to rank.
		b.courses[x.Submission] = b.courses[x.Submission].closed()
	case arena.AppealOpened:
		b.courses[x.Submission] = b.courses[x.Submission].appealed(x.Named)
	case arena.AppealClosed:
		b.courses[x.Submission] = b.courses[x.Submission].settled()
	case arena.RoundDecided:
		b.courses[x.RoundID.Submission] = b.courses[x.RoundID.Submission].decided(x.Outcome)
	case arena.ResultStands:
		b.courses[x.RoundID.Submission] = b.courses[x.RoundID.Submission].stands()
	}
}

// use counts one more seat of each leaf.
func (b *Book) use(c course, leaves []arena.Leaf) {
	for _, l := range leaves {
		b.used[place{c.task, c.queue(), l}]++
	}
}

// SetBeacon gives the random value of an epoch, for beacons that nobody posts.
func (b *Book) SetBeacon(e arena.Epoch, value common.Hash) { b.beacons[e] = value }

// WeightsAt are the weights of epoch e, to be read until the next call. e must not be before that of an earlier call or
// seal: the past is let go.
func (b *Book) WeightsAt(e arena.Epoch) *Weights {
	b.advance(e)
	return b.weights
}

// advance makes e the current epoch: weights that are effective by then hold, the rate limit begins anew.
func (b *Book) advance(e arena.Epoch) {
	b.epoch = max(b.epoch, e)
	n := 0
	for n < len(b.pending) && b.pending[n].effective <= b.epoch {
		b.weights.Set(int(b.pending[n].leaf), b.pending[n].weight)
		n++
	}
	b.pending = slices.Delete(b.pending, 0, n)
	if b.usedIn != b.epoch {
		clear(b.used)
		b.usedIn = b.epoch
	}
}

// Preview is the committee that a seal of the round in epoch e would draw now. The round is taken to be the next one of the
// submission, whether or not it is in a queue.
//
// Errors: ErrNoBeacon, ErrUnknown, ErrSaturated. A committee with no primaries means that no round would be opened.
func (b *Book) Preview(id arena.RoundID, e arena.Epoch) (Committee, error) {
	course, known := b.courses[id.Submission]
	r := b.tasks[course.task]
	if !known || r == nil {
		return Committee{}, fmt.Errorf("preview the draw of submission %d: %w", id.Submission, ErrUnknown)
	}
	beacon, ok := b.beacons[e]
	if !ok {
		return Committee{}, fmt.Errorf("preview the draw of submission %d in epoch %d: %w", id.Submission, e, ErrNoBeacon)
	}
	b.advance(e)
	c := Committee{Stage: course.stage, Seed: Seed(b.domain, beacon, id, course.stage)}
	c.Leaves, c.Primaries = r.seat(course, b.draw(r, c.Seed, r.size(course)))
	if c.NoLarger = course.mustGrow() && c.Primaries <= course.smaller; c.NoLarger {
		c.Leaves, c.Primaries = nil, 0
	}
	// Only who gets a seat has to have one left.
	for _, l := range c.Leaves {
		if b.used[place{course.task, course.queue(), l}] >= r.seatCap {
			return Committee{}, fmt.Errorf("preview the draw of submission %d: leaf %d: %w", id.Submission, l, ErrSaturated)
		}
	}
	return c, nil
}

func (b *Book) draw(r *rules, seed common.Hash, size int) []arena.Leaf {
	excluded := arena.NoLeaf
	// The creator's leaf stays out only while it is the creator who holds it.
	if taken, held := b.takenAt[r.creatorLeaf]; held && taken == r.creatorTakenAt {
		excluded = r.creatorLeaf
	}
	return Draw(seed, b.weights, size, excluded)
}

// Verify tells whether a seal drew the committee that the protocol says, from the facts before it.
//
// Errors: ErrDiffers; ErrNoBeacon and ErrUnknown when it cannot be told.
func (b *Book) Verify(x arena.Sealed) error {
	want, err := b.Preview(arena.RoundID{Submission: x.Submission, Round: x.Round}, x.Epoch)
	switch {
	case errors.Is(err, ErrSaturated):
		return fmt.Errorf("%w: %w", ErrDiffers, err)
	case err != nil:
		return err
	case want.Stage != x.Stage:
		return fmt.Errorf("verify the seal of submission %d: stage %s, want %s: %w", x.Submission, x.Stage, want.Stage, ErrDiffers)
	case want.Seed != x.Seed:
		return fmt.Errorf("verify the seal of submission %d: seed %s, want %s: %w", x.Submission, x.Seed, want.Seed, ErrDiffers)
	case !slices.Equal(want.Leaves, x.Leaves) || want.Primaries != int(x.Primaries):
		return fmt.Errorf("verify the seal of submission %d: %v with %d primaries, want %v with %d: %w",
			x.Submission, x.Leaves, x.Primaries, want.Leaves, want.Primaries, ErrDiffers)
	}
	return nil
}

// Clone is a copy that shares nothing that changes.
func (b *Book) Clone() *Book {
	c := *b
	c.weights = b.weights.Clone()
	c.pending = slices.Clone(b.pending)
	c.takenAt = maps.Clone(b.takenAt)
	c.beacons = maps.Clone(b.beacons)
	c.tasks = maps.Clone(b.tasks)
	c.courses = maps.Clone(b.courses)
	c.used = maps.Clone(b.used)
	return &c
}
