package consensus_test

import (
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/abi"
	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/chain"
	"github.com/ai-arena/arenad/chain/evmtest"
	"github.com/ai-arena/arenad/consensus"
	"github.com/ai-arena/arenad/consensus/consensustest"
)

var guard = abi.NewGuard()

// untimely are the refusals that say that it is not the time.
var untimely = []string{
	"ArenaTooEarly(uint40,uint40)", "ArenaTooLate(uint40,uint40)", "KeysTooEarly(uint40,uint40)", "KeysTooLate(uint40,uint40)",
	"GuardPaused(uint40)", "ScoresNoTimeForRound(uint40,uint40)", "ScoresAppealOver(uint64,uint40)", "ScoresAppealOpen(uint40)",
}

// probe is a call whose time the mirror knows.
type probe struct {
	kind string
	from common.Address
	call chain.Intent
	// inTime tells from the fold whether a block of time t could take it.
	inTime func(t arena.Time) bool
}

// pausing is an arena whose guardian brakes at random, and whose deadlines are tried from outside at every second at which
// the fold says that they pass.
type pausing struct {
	*contracts
	rng      *rand.Rand
	observer *consensustest.Node
	undrawn  map[arena.SubmissionID]int // what nobody draws: 1 first live rounds, 2 first final ones
	tried    map[string]*[2]int         // by kind: refused as untimely, accepted
}

// TestContracts_PausesMoveTheSameDeadlines lets the guardian pause and end pauses at random while tasks open, run and end, and
// tries every kind of deadline against the contracts one second before and after it by the fold. It also has the machines of
// all nodes work under the pauses: none of their calls is refused.
func TestContracts_PausesMoveTheSameDeadlines(t *testing.T) {
	all := map[string]*[2]int{}
	for seed := range uint64(6) {
		p := newPausing(t, seed, all)
		tasks := p.play()
		require.True(t, p.PaidOut(), "seed %d, refused: %v", seed, p.refused)
		require.Empty(t, p.refused, "seed %d: the rules of the machine are those of the contracts", seed)
		for _, id := range tasks {
			p.requireSame(p.observer.Machine.State(), id)
		}
	}
	for _, kind := range []string{
		"commit", "reveal", "shard key", "model key", "expire unrevealed", "expire undrawn", "expire a finalist", "seal live", "seal final",
		"appeal live", "appeal final", "close live", "close final", "settle",
	} {
		n := all[kind]
		require.NotNil(t, n, kind)
		require.NotZero(t, n[0], "%s: never untimely", kind)
		require.NotZero(t, n[1], "%s: never accepted", kind)
	}
	require.NotZero(t, all["cut"][1], "before the cut there are live results that are not closed, which is another reason")
}

func newPausing(t *testing.T, seed uint64, tried map[string]*[2]int) *pausing {
	cfg := evmtest.Defaults()
	cfg.MaxPause = 15
	vm, err := evmtest.New(cfg)
	require.NoError(t, err)
	c := deploy(t)
	c.EVM = vm
	return &pausing{contracts: c, rng: rand.New(rand.NewPCG(seed, 5)), undrawn: map[arena.SubmissionID]int{}, tried: tried}
}

// play runs three tasks with pauses until all is paid out.
func (p *pausing) play() (tasks []arena.TaskID) {
	nodes := p.nodesOf(5, 3)
	p.observer = consensustest.NewNode(p, p.params(), consensus.Self{Account: stranger})
	lazy := nodes[5+p.rng.IntN(3)] // a trainer that reveals nothing
	drop := func(n *consensustest.Node) func(consensus.Action) bool {
		return func(a consensus.Action) bool {
			switch a := a.(type) {
			case consensus.RevealModel:
				return n == lazy
			case consensus.Seal:
				return p.undrawn[a.Submission] == 1+int(a.Round)
			case consensus.Settle:
				return n.Machine.State().Task(a.Task).Creator == n.Account // so that two do not race
			}
			return false
		}
	}
	for _, n := range nodes {
		n.Drop = drop(n)
	}
	opens := []int{0, 20 + p.rng.IntN(60), 120 + p.rng.IntN(60)}
	for block := range 900 {
		for _, n := range nodes {
			n.Send()
		}
		p.brake()
		if _, on := p.pausedAt(p.Now); !on && len(opens) > 0 && block >= opens[0] {
			opens = opens[1:]
			maker := evmtest.Account(910 + len(opens))
			task, err := p.CreateTask(maker, p.Devnet(nil))
			require.NoError(p.t, err)
			tasks = append(tasks, task)
			for i := range 3 {
				id := p.submit(i, task, len(tasks))
				p.undrawn[id] = []int{0, len(tasks) - 1}[p.rng.IntN(2)]
			}
			node := consensustest.NewNode(p, p.params(), consensus.Self{Account: maker, Roles: consensus.RoleCreator, Duties: true})
			node.Drop = drop(node)
			nodes = append(nodes, node)
		}
		p.Mine()
		for _, n := range append(nodes, p.observer) {
			n.Follow()
		}
		p.probe(tasks)
		if len(opens) == 0 && p.PaidOut() {
			break
		}
	}
	return tasks
}

// brake pauses, or ends a pause, now and then.
func (p *pausing) brake() {
	call := p.Calls().Unpause("unpause")
	if _, on := p.pausedAt(p.Now); !on {
		call = p.Calls().Pause("pause", 1+uint32(p.rng.IntN(int(p.Config.MaxPause)))) //nolint:gosec // seconds
	}
	if p.rng.IntN(12) == 0 {
		_, _ = p.Do(evmtest.Bank(), call) // refused when the last pause was not long ago
	}
}

// pausedAt is what the contract says.
func (p *pausing) pausedAt(t arena.Time) (until arena.Time, on bool) {
	out, err := p.View(p.Guard, guard.PackPausedUntil())
	require.NoError(p.t, err)
	until = arena.Time(common.BytesToHash(out).Big().Uint64())
	return until, t < until
}

// probe tries what the next block could take.
func (p *pausing) probe(tasks []arena.TaskID) {
	for _, q := range p.probes(tasks) {
		now := p.Now
		want := q.inTime(now)
		if q.inTime(now-1) == want && q.inTime(now+1) == want && p.rng.IntN(16) != 0 {
			continue
		}
		_, err := p.Try(q.from, q.call.To, q.call.Data)
		refused := false
		if err != nil {
			var revert *evmtest.RevertError
			require.ErrorAs(p.t, err, &revert)
			for _, e := range untimely {
				refused = refused || revert.Has(e)
			}
			if !refused {
				continue // for another reason
			}
		}
		require.Equal(p.t, want, !refused, "%s at %d: %v", q.kind, now, err)
		n := p.tried[q.kind]
		if n == nil {
			n = &[2]int{}
			p.tried[q.kind] = n
		}
		if refused {
			n[0]++
		} else {
			n[1]++
		}
	}
}

func (p *pausing) probes(tasks []arena.TaskID) (out []probe) {
	s, calls := p.observer.Machine.State(), p.Calls()
	until, _ := s.Paused()
	add := func(kind string, from common.Address, call chain.Intent, inTime func(arena.Time) bool) {
		out = append(out, probe{kind, from, call, inTime})
	}
	for _, id := range tasks {
		t := s.Task(id)
		by := func(m arena.Time) func(arena.Time) bool { return func(now arena.Time) bool { return now <= t.By(m) } }
		from := func(m arena.Time) func(arena.Time) bool { return func(now arena.Time) bool { return now >= t.By(m) } }
		after := func(m arena.Time) func(arena.Time) bool { return func(now arena.Time) bool { return now > t.By(m) } }
		keys := func(now arena.Time) bool { return now > t.By(t.Params.RevealBy) && now <= t.By(t.Params.KeyBy()) }
		add("commit", trainer(0), calls.CommitModel(id, common.Hash{1}, evmtest.FML(100), 0), func(now arena.Time) bool {
			return now >= until && by(t.Params.SubmitBy)(now)
		})
		add("shard key", stranger, calls.PublishShardKey(id, arena.ShardLast, evmtest.ShardKey(arena.ShardLast), 0), keys)
		add("cut", stranger, calls.CutTask(id), from(t.Params.CutAt()))
		add("settle", stranger, calls.Settle(id, s.Ranking(t)), from(t.Params.CloseBy))
		for _, x := range t.Submissions {
			x := s.Submission(x)
			n := p.models[x.ID]
			m, salt := p.ModelOf(trainer(n/100), n%100)
			add("model key", stranger, calls.PublishModelKey(x.ID, m.Flat, evmtest.ModelKey(trainer(n/100), n%100), 0), keys)
			switch {
			case x.State == arena.SubmissionCommitted:
				add("reveal", stranger, calls.RevealModel(x.ID, m, salt, 0), by(t.Params.RevealBy))
				add("expire unrevealed", stranger, calls.Expire(x.ID), after(t.Params.RevealBy))
			case x.State == arena.SubmissionRevealed && !x.Live.Found:
				add("expire undrawn", stranger, calls.Expire(x.ID), after(t.Params.CloseBy))
				add("seal live", stranger, calls.Seal(arena.RoundID{Submission: x.ID}, p.Epoch(), 0), p.draws(t, x, until))
			case x.State == arena.SubmissionFinal && x.Stage == arena.StageLive:
				add("expire a finalist", stranger, calls.Expire(x.ID), after(t.Params.DropBy()))
				add("seal final", stranger, calls.Seal(arena.RoundID{Submission: x.ID}, p.Epoch(), 0), p.draws(t, x, until))
			case x.State == arena.SubmissionScored:
				add("appeal "+x.Stage.String(), trainer(1), calls.Appeal("appeal", x.ID, 0, 0), func(now arena.Time) bool {
					return now < x.Result(x.Stage).AppealUntil
				})
				add("close "+x.Stage.String(), stranger, calls.CloseResult(x.ID, x.Stage), func(now arena.Time) bool {
					return now >= x.Result(x.Stage).AppealUntil && (x.Stage == arena.StageFinal || from(t.Params.CutAt())(now))
				})
			}
		}
	}
	return out
}

// draws: a first committee whose round is over in time, and no pause.
func (p *pausing) draws(t *consensus.Task, x *consensus.Submission, until arena.Time) func(arena.Time) bool {
	stage := arena.StageLive
	if x.Live.Closed {
		stage = arena.StageFinal
	}
	_, alternates := consensus.SizeOf(&t.Params, stage, 0)
	return func(now arena.Time) bool {
		return now >= until && consensus.WindowsOf(&t.Params, now, alternates > 0, false).RevealBy <= t.By(t.Params.RoundsBy(stage))
	}
}
