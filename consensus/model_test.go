package consensus_test

import (
	"errors"
	"flag"
	"fmt"
	"math/bits"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/ai-arena/arenad/abi"
	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/chain"
	"github.com/ai-arena/arenad/chain/evmtest"
	"github.com/ai-arena/arenad/consensus"
	"github.com/ai-arena/arenad/consensus/consensustest"
)

// quickRuns is how many arenas the model test plays where -rapid.checks does not say; `make soak` plays many.
const quickRuns = "6"

// model is an arena of the real contracts in which everybody does as it likes, but for one honest caller: a machine that
// knows nothing but the chain, and does what it asks for. Whatever the others do must end in bounded time, and no money may
// come or go.
type model struct {
	*contracts
	t        *rapid.T
	rng      *rand.Rand
	caller   *consensustest.Node
	tasks    []arena.TaskID
	mute     map[arena.Epoch]bool // epochs without a beacon
	minds    map[common.Address]mind
	seats    map[seatKey]*intention
	doubts   int                                       // percent of blocks in which somebody appeals, if anything stands
	noise    int                                       // calls by anybody at random in a block, at most
	churn    int                                       // per mille of blocks in which a validator leaves, or one comes
	keeps    map[arena.TaskID][2]bool                  // shard keys that the creator withholds
	loses    map[arena.SubmissionID]bool               // models that nobody serves
	shy      map[arena.SubmissionID]bool               // model keys that stay secret
	copies   map[arena.SubmissionID]arena.SubmissionID // of which original
	standing map[stageOf]arena.Score                   // what stands
	overturn map[stageOf]bool                          // an appeal overturned it in this block
	joined   int
	helpful  bool // somebody else does public duties too, now and then
	brakes   int  // per mille of blocks in which the guardian pauses the arena, or ends a pause
	asked    int  // challenges that are not over
	askedAt  arena.Time
	drops    int // refused calls, all callers
	told     int // facts checked
}

type stageOf struct {
	id    arena.SubmissionID
	stage arena.Stage
}

// TestContracts_AnythingEnds plays arenas of 3 to 40 validators against the contracts with callers, silence, delays, lies,
// appeals, missing beacons and a pause at random, and checks after every block that
//
//  1. every submission and every task has ended by its bound (terminal, over: docs/protocol.md 6.3),
//  2. no money came or went: what the contracts own is the sum of their ledgers, and pots are empty at the end,
//  3. no honest seat was slashed where no committee of its stage could be captured, and no result that stood went away
//     without another one,
//  4. the fold says what the contracts say.
//
// A failure is printed with rapid's seed and all that happened; `-rapid.checks N` plays N arenas.
func TestContracts_AnythingEnds(t *testing.T) {
	given := false
	flag.Visit(func(f *flag.Flag) { given = given || f.Name == "rapid.checks" })
	if runs := flag.Lookup("rapid.checks"); !given {
		require.NoError(t, flag.Set(runs.Name, quickRuns))
		defer func() { require.NoError(t, flag.Set(runs.Name, runs.DefValue)) }()
	}
	var played tally
	rapid.Check(t, func(t *rapid.T) { newModel(t).play(&played) })
	t.Logf("%s", &played)
}

// tally is what happened in all arenas, so that whoever reads it sees what was tested.
type tally struct {
	arenas, blocks, refused int
	ends                    map[string]int
}

func (p *tally) count(what string) {
	if p.ends == nil {
		p.ends = map[string]int{}
	}
	p.ends[what]++
}

func (p *tally) String() string {
	s := fmt.Sprintf("%d arenas, %d blocks, %d calls refused", p.arenas, p.blocks, p.refused)
	keys := make([]string, 0, len(p.ends))
	for k := range p.ends {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	for _, k := range keys {
		s += fmt.Sprintf("; %s %d", k, p.ends[k])
	}
	return s
}

func newModel(t *rapid.T) *model {
	n := rapid.SampledFrom([]int{3, 4, 5, 7, 9, 11, 13, 17, 24, 33, 40}).Draw(t, "validators")
	liars := rapid.SampledFrom([]int{0, 10, 30, 30, 60, 100}).Draw(t, "percent of validators that are not honest")
	m := &model{
		contracts: deploy(t), t: t, mute: map[arena.Epoch]bool{}, minds: map[common.Address]mind{}, seats: map[seatKey]*intention{},
		keeps: map[arena.TaskID][2]bool{}, loses: map[arena.SubmissionID]bool{}, shy: map[arena.SubmissionID]bool{},
		copies: map[arena.SubmissionID]arena.SubmissionID{}, standing: map[stageOf]arena.Score{}, overturn: map[stageOf]bool{},
		doubts: rapid.SampledFrom([]int{0, 5, 40}).Draw(t, "percent of blocks with an appeal"),
		noise:  rapid.IntRange(0, 3).Draw(t, "calls at random in a block"),
		churn:  rapid.SampledFrom([]int{0, 0, 30, 150}).Draw(t, "per mille of blocks in which validators come or go"),
	}
	m.helpful = rapid.Bool().Draw(t, "others do duties now and then")
	m.brakes = rapid.SampledFrom([]int{0, 15, 60}).Draw(t, "per mille of blocks in which the guardian acts")
	silent := rapid.SampledFrom([]int{0, 0, 10, 60}).Draw(t, "percent of epochs without a beacon")
	member := rapid.Bool().Draw(t, "the honest caller is a validator")
	m.rng = rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 1))
	for e := range arena.Epoch(200) {
		m.mute[e] = m.rng.IntN(100) < silent
	}
	for i := range n {
		require.NoError(t, m.Join(evmtest.Account(i), evmtest.FML(1000<<m.rng.IntN(4))))
		m.minds[evmtest.Account(i)] = honest
		if m.rng.IntN(100) < liars && (i > 0 || !member) {
			m.minds[evmtest.Account(i)] = mind(1 + m.rng.IntN(int(minds)-1))
		}
	}
	m.joined = n
	for i := range 4 {
		require.NoError(t, m.Fund(trainer(i), evmtest.FML(10_000)))
		_, err := m.Do(trainer(i), m.Calls().AddStake("stake", evmtest.FML(1000)))
		require.NoError(t, err)
	}
	for i := range 2 {
		require.NoError(t, m.Fund(appellant(i), evmtest.FML(100_000)))
	}
	for i := range operators {
		_ = m.try(evmtest.Account(i), m.Calls().SetCommission("commission", uint32(m.rng.IntN(100_000))))
		_, err := m.Send(appellant(i), m.FML, m.Token.PackApprove(m.Delegation, evmtest.FML(100_000)))
		require.NoError(t, err)
	}
	self := consensus.Self{Account: stranger, Duties: true}
	if member {
		self.Account, self.Roles = evmtest.Account(0), consensus.RoleValidator
	}
	m.caller = consensustest.NewNode(m, m.params(), self)
	m.caller.Evaluate = m.evaluate
	m.Now += 12 // the leaves taken can be drawn
	for i := range rapid.SampledFrom([]int{1, 1, 1, 2}).Draw(t, "tasks") {
		m.open(evmtest.Account(900 + i))
	}
	return m
}

// stranger has no stake; others who call at random have.
var stranger = evmtest.Account(700)

// operators is how many of the first validators others lend to.
const operators = 2

var lent = abi.NewDelegation()

func appellant(i int) common.Address { return evmtest.Account(800 + i) }

// open creates a task of any form.
func (m *model) open(creator common.Address) {
	pick := func(from, to int) int { return from + m.rng.IntN(to-from+1) }
	task, err := m.CreateTask(creator, m.Devnet(func(p *arena.TaskParams) {
		p.Seats = uint8(3 + 2*pick(0, 2))
		p.Alternates = uint8(pick(0, 8-int(p.Seats)))
		p.FinalSeats = uint8(3 + 2*pick(0, 7))
		p.SeatCap = uint8(pick(4, 15))
		p.Alpha = arena.StakeExponent(pick(0, 2))
		if pick(0, 1) == 0 {
			p.Engine, p.Tolerance = arena.EngineTolerant, 4000
		}
		p.AppealWindow = uint16(pick(3, 12))
		p.SubmitBy = m.Now + arena.Time(pick(12, 48))
		p.RevealBy = p.SubmitBy + arena.Time(pick(6, 20))
		windows := arena.Time(p.CommitWindow) + arena.Time(p.AlternateWindow) + arena.Time(p.RevealWindow) + arena.Time(p.AppealWindow)
		p.CloseBy = p.RevealBy + arena.Time(p.KeyWindow) + 2*(24+windows) + arena.Time(pick(0, 40))
	}))
	require.NoError(m.t, err)
	m.tasks = append(m.tasks, task)
	m.keeps[task] = [2]bool{pick(0, 7) == 0, pick(0, 7) == 0}
}

// Call is how the honest caller acts; consensustest.Chain.
func (m *model) Call(from common.Address, action consensus.Action) error {
	if b, ok := action.(consensus.PostBeacon); ok && m.mute[b.Epoch] {
		return errors.New("nobody can prove this value")
	}
	if c, ok := action.(consensus.CloseChallenge); ok {
		return m.try(from, m.Calls().CloseChallenge(c.SeatID))
	}
	return m.try(from, m.intent(action))
}

// try makes a call that may be refused, but only for a reason that the contracts give.
func (m *model) try(from common.Address, in chain.Intent) error {
	if in.Key == "" {
		in.Key = "call"
	}
	_, err := m.Do(from, in)
	if err == nil {
		m.t.Logf("%d: %s by %s", m.Now, in.Key, m.name(from))
		return nil
	}
	m.drops++
	var revert *evmtest.RevertError
	require.ErrorAs(m.t, err, &revert, "%s by %s", in.Key, m.name(from))
	for _, never := range []string{"Panic(uint256)", "StakePotShort(uint64,uint256,uint256)"} {
		require.False(m.t, revert.Has(never), "%s by %s: %s %x", in.Key, m.name(from), never, revert.Data)
	}
	if revert.Has("ScoresSaturated(uint64,uint16,uint32)") {
		return errors.Join(err, consensustest.ErrNever)
	}
	return err
}

// play runs the arena until all is over, which must be by the bound, and then has everybody claim.
func (m *model) play(p *tally) {
	for {
		m.caller.Send()
		m.act()
		m.Mine()
		m.caller.Follow()
		m.check(p)
		s, over := m.caller.Machine.State(), true
		for _, id := range m.tasks {
			over = over && s.Task(id) != nil && s.Task(id).PaidOut()
		}
		if over && m.asked == 0 {
			break
		}
	}
	m.claimAll()
	m.Mine()
	m.caller.Follow()
	m.check(p)
	require.True(m.t, m.PaidOut(), "all pots are empty")
	s := m.caller.Machine.State()
	for _, id := range m.tasks {
		m.requireSame(s, id)
		p.count("task " + s.Task(id).State.String())
		for _, x := range s.Task(id).Submissions {
			p.count(fmt.Sprintf("submission %s %s %s", s.Submission(x).Stage, s.Submission(x).State, s.Submission(x).Reason))
		}
	}
	p.arenas++
	p.blocks += len(m.blocks)
	p.refused += m.drops
}

// claimAll has everybody take what is theirs, which is what the fold says.
func (m *model) claimAll() {
	for _, id := range m.tasks {
		for _, x := range m.caller.Machine.State().Task(id).Submissions {
			_ = m.try(appellant(0), m.Calls().ReclaimBond(x))
		}
	}
	for _, id := range m.tasks {
		for _, a := range m.people() {
			claims := m.try(a, m.Calls().ClaimShares("claim", id, a)) == nil
			require.Equal(m.t, claims, slices.Contains(m.caller.Machine.State().Collectable(a), id), "task %d: what %s can collect", id, m.name(a))
			_ = m.try(a, m.Calls().Release(id, a))
		}
	}
}

// people are all who can own anything.
func (m *model) people() (as []common.Address) {
	for i := range m.joined {
		as = append(as, evmtest.Account(i))
	}
	for i := range 4 {
		as = append(as, trainer(i))
	}
	for i := range 2 {
		as = append(as, appellant(i), evmtest.Account(900+i))
	}
	return append(as, stranger, m.Delegation, evmtest.Bank())
}

func (m *model) name(a common.Address) string {
	for i, x := range m.people() {
		switch {
		case x != a:
		case i < m.joined:
			return fmt.Sprintf("validator %d (%s)", i, m.minds[a])
		default:
			return fmt.Sprintf("account %d", i-m.joined)
		}
	}
	return a.String()
}

// latency is how long a public duty takes while nobody but the honest caller does it: it waits for the turns of all
// validators, its transaction takes a block, and one that was overtaken is made again two blocks later.
func latency(validators int) arena.Time {
	return arena.Time(2*(bits.Len(uint(validators))+1) + 1 + 3)
}

// terminal is when a submission has ended at the latest: the live stage, and the final one for those that are in it.
//
//	live   max(closeBy, cutAt) + appealWindow + 3 delta
//	final  max(dropBy, live + delta) + appealWindow + 3 delta
//
// The last round of a stage ends by closeBy, or dropBy, and is decided delta later. Its result stands until an appeal window
// after its round's end (a live one not before the cut), and is closed, or what was not drawn for an appeal is, delta
// later. The third is for rounds whose appeal ends with a task that is void.
func terminal(t *consensus.Task, stage arena.Stage, delta arena.Time) arena.Time {
	p := &t.Params
	live := max(t.By(p.CloseBy), t.By(p.CutAt())) + arena.Time(p.AppealWindow) + 3*delta
	if stage == arena.StageLive {
		return live
	}
	return max(t.By(p.DropBy()), live+delta) + arena.Time(p.AppealWindow) + 3*delta
}

// over is when a task is paid out at the latest: its rounds are settled delta after its last submission ended, the task delta
// after that.
func over(t *consensus.Task, delta arena.Time) arena.Time {
	return terminal(t, arena.StageFinal, delta) + 2*delta
}
