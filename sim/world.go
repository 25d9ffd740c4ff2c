package sim

import (
	"container/heap"
	"fmt"
	"math/rand/v2"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus"
	"github.com/ai-arena/arenad/selection"
)

// kind is what an event does when its time comes.
type kind uint8

const (
	epochBegins    kind = iota // a: epoch. Its beacon is there: weights move on, queues are drawn
	modelRevealed              // a: submission. It joins its queue
	seatCommits                // a: round, b: seat
	alternatesLook             // a: round. The primaries' time is over, or half of the alternates'
	revealsOpen                // a: round
	seatReveals                // a: round, b: seat
	roundDecides               // a: round
	appealComes                // a: submission, b: named submission or 0
	resultCloses               // a: submission
	taskSettles                // a: task. Something of it may be due: cut, settlement
	taskDrops                  // a: task. What is not final ends
)

type event struct {
	at   int64
	seq  uint64 // events of one moment come in the order in which they were planned
	kind kind
	a, b int32
}

type events []event

func (q events) Len() int { return len(q) }
func (q events) Less(i, j int) bool {
	return q[i].at < q[j].at || q[i].at == q[j].at && q[i].seq < q[j].seq
}
func (q events) Swap(i, j int) { q[i], q[j] = q[j], q[i] }
func (q *events) Push(x any)   { *q = append(*q, x.(event)) } //nolint:errcheck // only events are pushed
func (q *events) Pop() any {
	old := *q
	last := old[len(old)-1]
	*q = old[:len(old)-1]
	return last
}

// World is a run. Not safe for concurrent use.
type World struct {
	cfg    Config
	rules  Rules
	params arena.TaskParams // the rules as consensus reads them

	now   int64
	epoch arena.Epoch
	queue events
	seq   uint64
	steps uint64 // events so far: the number that a violation says

	books      books
	validators []validator
	weights    *selection.Weights // of the present epoch
	changes    []change           // of the weights of the next one
	nextSum    uint64             // of all weights of the next epoch, kept beside the tree
	beacon     common.Hash

	tasks  []*task
	subs   []*submission // by id - 1
	rounds []*round

	players []*player
	timing  *rand.Rand // when people act
	tally   tally
	broken  string   // the first broken invariant
	fresh   []*round // drawn by this event
	start   []uint32 // weights at the start
}

type change struct {
	leaf   arena.Leaf
	weight uint32
}

// New makes the world of a run before its first event. Errors: ErrConfig.
func New(cfg Config) (*World, error) {
	if err := cfg.Check(); err != nil {
		return nil, err
	}
	w := &World{cfg: cfg, rules: cfg.Rules, timing: stream(cfg.Seed, "timing")}
	w.params = taskParams(&cfg.Rules)
	w.books.open(1 << 50) // the world outside is rich, not endless
	for range purseFixed - 1 {
		w.books.open(0)
	}
	w.tally.appealEnds = map[arena.AppealEnd]int{}
	w.tally.void = [2]map[arena.VoidReason]int{{}, {}}
	for i, share := range cfg.Adversaries {
		w.players = append(w.players, &player{index: i, Share: share, strategy: newAdversary(share.Name)})
	}
	w.populate()
	w.plan(cfg.Rules.drawAt(0), epochBegins, 0, 0)
	for i := range cfg.Tasks {
		w.openTask(i)
	}
	return w, nil
}

// drawAt is when an epoch's beacon is posted: a block after its delay.
func (r *Rules) drawAt(e int64) int64 { return e*r.EpochLength + r.BeaconDelay + r.Block }

func taskParams(r *Rules) arena.TaskParams {
	p := arena.TaskParams{
		Engine: arena.EngineReference, Tolerance: r.Tolerance, Baseline: baseline,
		CommitWindow: uint16(r.CommitWindow), AlternateWindow: uint16(r.AlternateWindow), RevealWindow: uint16(r.RevealWindow),
		AppealWindow: uint16(r.AppealWindow), Seats: uint8(r.Seats), Alternates: uint8(r.Alternates), SeatCap: r.SeatCap,
		FinalSeats: uint8(r.FinalSeats), CopyTau: r.CopyTau,
	}
	if r.Tolerance > 0 {
		p.Engine = arena.EngineTolerant
	}
	return p
}

// plan puts an event into the queue, not before now.
func (w *World) plan(at int64, k kind, a, b int32) {
	w.seq++
	heap.Push(&w.queue, event{max(at, w.now), w.seq, k, a, b})
}

// Run plays all events and reports. Errors: ErrInvariant, with the seed and the number of the event that broke it.
func (w *World) Run() (*Report, error) {
	if err := w.play(); err != nil {
		return nil, err
	}
	return w.report(), nil
}

// play plays all events. Errors: ErrInvariant.
func (w *World) play() error {
	for len(w.queue) > 0 {
		w.step()
		if w.broken != "" {
			return fmt.Errorf("%w: seed %d, event %d, epoch %d: %s", ErrInvariant, w.cfg.Seed, w.steps, w.epoch, w.broken)
		}
	}
	w.checkEnd()
	if w.broken != "" {
		return fmt.Errorf("%w: seed %d, after the last event: %s", ErrInvariant, w.cfg.Seed, w.broken)
	}
	w.noteEnd()
	return nil
}

// step plays one event and checks the invariants.
func (w *World) step() {
	e := heap.Pop(&w.queue).(event) //nolint:errcheck // only events are in the queue
	w.now = e.at
	w.steps++
	switch e.kind {
	case epochBegins:
		w.beginEpoch(arena.Epoch(e.a))
	case modelRevealed:
		w.join(w.subs[e.a])
	case seatCommits:
		w.commit(w.rounds[e.a], arena.Seat(e.b))
	case alternatesLook:
		w.standIn(w.rounds[e.a])
	case revealsOpen:
		w.openReveals(w.rounds[e.a])
	case seatReveals:
		w.reveal(w.rounds[e.a], arena.Seat(e.b))
	case roundDecides:
		w.finalize(w.rounds[e.a])
	case appealComes:
		w.appeal(w.subs[e.a], e.b)
	case resultCloses:
		w.close(w.subs[e.a])
	case taskSettles:
		w.advanceTask(w.tasks[e.a])
	case taskDrops:
		w.drop(w.tasks[e.a])
	}
	w.check()
}

// beginEpoch moves weights on, picks the beacon and draws from all queues.
func (w *World) beginEpoch(e arena.Epoch) {
	w.epoch = e
	for _, c := range w.changes {
		w.weights.Set(int(c.leaf), c.weight)
	}
	w.changes = w.changes[:0]
	w.refreshDue()
	w.beacon = w.pickBeacon()
	for _, t := range w.tasks {
		if t.opened && !t.settled {
			t.beginEpoch()
			w.drawQueues(t)
		}
	}
	if int(e)+1 < w.cfg.Epochs {
		w.plan(w.rules.drawAt(int64(e)+1), epochBegins, int32(e)+1, 0) //nolint:gosec // far below 2^31 epochs
	}
}

// pickBeacon is the epoch's random value: nobody chooses it, unless an adversary proposes the last k blocks before the one that it
// comes from. With each of them it adds to the mix, or leaves the block out: it sees 2^k values and takes the best.
// Source: docs/beacons.md, randao.
func (w *World) pickBeacon() common.Hash {
	value := func(look int) common.Hash { return digest(w.cfg.Seed, uint64(w.epoch), uint64(look), 0xbeac04) }
	best, bestScore := value(0), -1
	for _, p := range w.players {
		if !p.strategy.PicksBeacon() {
			continue
		}
		looks := 1
		for run := 0; run < maxRun && chance(w.timing, p.Share.Share); run++ {
			looks *= 2
		}
		for look := range looks {
			if score := w.worth(p, value(look)); score > bestScore {
				best, bestScore = value(look), score
			}
		}
		w.tally.looks += looks
	}
	return best
}

// maxRun bounds how many blocks in a row an adversary proposes: at a third of the weight more than eight come once in 20,000
// epochs.
const maxRun = 8

// worth is what a beacon is worth to a player: the committees that it would decide, those of chosen submissions before all others,
// then its seats. All that waits is drawn in one epoch, as long as nobody's seats are used up.
func (w *World) worth(p *player, beacon common.Hash) (score int) {
	for _, t := range w.tasks {
		if !t.opened || t.settled {
			continue
		}
		for _, line := range slices.Concat(t.live, [][]*submission{t.again, t.final}) {
			for _, s := range line {
				if s.joined < w.epoch {
					score += w.worthOf(p, beacon, s)
				}
			}
		}
	}
	return score
}

// worthOf is what the committee of one submission that a beacon draws is worth to a player.
func (w *World) worthOf(p *player, beacon common.Hash, s *submission) int {
	primaries, _ := consensus.SizeOf(&w.params, s.Stage, s.Size)
	mine := 0
	for _, l := range selection.Draw(w.seed(beacon, s), w.weights, primaries, arena.NoLeaf) {
		if w.validators[l].player == p.index {
			mine++
		}
	}
	switch {
	case mine < quorum(primaries):
		return mine
	case s == s.task.target || s.trainer.player == p.index:
		return mine + 1000
	}
	return mine + 10
}
