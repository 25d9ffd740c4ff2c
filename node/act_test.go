package node

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/chain"
	"github.com/ai-arena/arenad/consensus"
	"github.com/ai-arena/arenad/consensus/consensustest"
	"github.com/ai-arena/arenad/store"
)

// outbox is a sender that keeps what it is given; answer says how each send ends.
type outbox struct {
	mu     sync.Mutex
	self   common.Address
	sent   []chain.Intent
	answer func(chain.Intent) error
}

func (o *outbox) Account() common.Address { return o.self }

func (o *outbox) Send(_ context.Context, in chain.Intent) (chain.Receipt, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.sent = append(o.sent, in)
	if o.answer != nil {
		return chain.Receipt{}, o.answer(in)
	}
	return chain.Receipt{}, nil
}

// desk is an actor of Account(1) with a real guard and a chain that is a test's.
type desk struct {
	*actor
	out    *outbox
	told   *gossiped
	log    *heardLog
	alarms []string
	loop   *testLoop
	store  *store.Store

	registry *prometheus.Registry
}

func newDesk(t *testing.T) *desk {
	t.Helper()
	self := consensustest.Account(1)
	d := &desk{out: &outbox{self: self}, told: &gossiped{}, log: &heardLog{}, store: openStore(t, t.TempDir())}
	d.loop = newTestLoop(consensus.Self{Account: self, Roles: consensus.RoleValidator | consensus.RoleTrainer, Duties: true})
	d.registry = prometheus.NewRegistry()
	m, err := newMetrics(d.registry)
	require.NoError(t, err)
	domain := d.loop.params.Domain
	d.actor = &actor{
		log: d.log.logger(), domain: domain, owner: self, secret: []byte("secret"), calls: chain.NewCalls(chain.Addresses{Scores: common.Address{2}}),
		sender: d.out, guard: d.store.Guard(domain), drafts: &drafts{d.store}, gossip: d.told, metrics: m,
		alarm: func(what string) { d.alarms = append(d.alarms, what) }, loop: d.loop.loop, ctx: t.Context(),
	}
	return d
}

func (d *desk) commitAction(score arena.Score) consensus.Commit {
	return consensus.Commit{
		Duty: consensus.Duty{Key: "commit/1/0/0", Attempt: 2, Deadline: 77}, SeatID: arena.SeatID{RoundID: arena.RoundID{Submission: 1}},
		Task: 1, Owner: d.owner, Seed: common.Hash{9}, Vote: arena.Vote{Score: score, EvidenceRoot: common.Hash{5}},
	}
}

func (d *desk) revealAction(salt *common.Hash) consensus.Reveal {
	c := d.commitAction(700_000)
	return consensus.Reveal{Duty: consensus.Duty{Key: "reveal/1/0/0", Attempt: 1}, SeatID: c.SeatID, Owner: c.Owner, Seed: c.Seed, Vote: c.Vote, Salt: salt}
}

// results are the duties that were counted, as "kind result".
func (d *desk) results(t *testing.T) (all []string) {
	t.Helper()
	families, err := d.registry.Gather()
	require.NoError(t, err)
	for _, f := range families {
		for _, m := range f.GetMetric() {
			if l := m.GetLabel(); len(l) == 2 {
				all = append(all, l[0].GetValue()+" "+l[1].GetValue())
			}
		}
	}
	return all
}

func TestCommit_IsOnDiskBeforeItIsSent(t *testing.T) {
	d := newDesk(t)
	c := d.commitAction(700_000)
	d.out.answer = func(chain.Intent) error {
		votes, err := d.guard.Votes(t.Context())
		require.NoError(t, err)
		require.Len(t, votes, 1, "sent before it was recorded")
		require.Equal(t, c.Vote, votes[0].Vote)
		require.Equal(t, d.domain.VoteSalt(d.secret, c.Seed, c.Owner), votes[0].Salt)
		require.Equal(t, d.domain.VoteCommitment(c.SeatID.RoundID, c.Stage, c.Owner, c.Vote, votes[0].Salt), votes[0].Commitment)
		return nil
	}
	require.Equal(t, consensus.DutyDone{Key: c.Key}, d.do(c))
	require.Len(t, d.out.sent, 1)
	require.Equal(t, "commit/1/0/0#2", d.out.sent[0].Key, "each attempt is an intent of its own")
	require.Equal(t, arena.Time(77), d.out.sent[0].Deadline)
	require.Equal(t, []string{"commit done"}, d.results(t))
}

func TestCommit_AFailingGuardSendsNothing(t *testing.T) {
	d := newDesk(t)
	require.NoError(t, d.store.Close())
	require.Equal(t, consensus.DutyFailed{Key: "commit/1/0/0"}, d.do(d.commitAction(700_000)))
	require.Empty(t, d.out.sent)
	require.Equal(t, 1, d.log.count("WARN"))
	require.Equal(t, consensus.DutyFailed{Key: "reveal/1/0/0"}, d.do(d.revealAction(nil)))
	require.Empty(t, d.out.sent)
	require.Empty(t, d.told.scores)
}

func TestCommit_ASecondVoteIsRefusedWithAnAlarm(t *testing.T) {
	d := newDesk(t)
	d.out.answer = func(chain.Intent) error { return chain.ErrUnreachable }
	require.Equal(t, consensus.DutyFailed{Key: "commit/1/0/0"}, d.do(d.commitAction(700_000)))
	require.Empty(t, d.alarms)
	d.out.answer = nil
	require.Equal(t, consensus.DutyFailed{Key: "commit/1/0/0", Permanent: true}, d.do(d.commitAction(700_001)))
	require.Len(t, d.out.sent, 1, "what may have been signed binds")
	require.Len(t, d.alarms, 1)
	require.Contains(t, d.alarms[0], store.ErrDoubleVote.Error())
	require.Equal(t, consensus.DutyDone{Key: "commit/1/0/0"}, d.do(d.commitAction(700_000)), "the same vote again is fine")
}

func TestReveal_TakesTheVoteFromTheRecord(t *testing.T) {
	d := newDesk(t)
	d.do(d.commitAction(700_000))
	r := d.revealAction(nil)
	r.Vote.Score = 1 // the record counts
	require.Equal(t, consensus.DutyDone{Key: r.Key}, d.do(r), "gossip that fails does not matter")
	salt := d.domain.VoteSalt(d.secret, r.Seed, r.Owner)
	want := d.calls.RevealVote(r.SeatID, d.commitAction(700_000).Vote, salt, 0)
	require.Equal(t, want.Data, d.out.sent[1].Data)
	require.Equal(t, d.commitAction(700_000).Vote, d.told.scores[0].Vote)
	require.Equal(t, salt, d.told.scores[0].Salt)
}

func TestReveal_WithoutARecordTheSaltIsMadeAnew(t *testing.T) {
	before, after := newDesk(t), newDesk(t)
	before.do(before.commitAction(700_000))
	r := after.revealAction(nil)
	require.Equal(t, consensus.DutyDone{Key: r.Key}, after.do(r))
	votes, err := before.guard.Votes(t.Context())
	require.NoError(t, err)
	require.Equal(t, after.calls.RevealVote(r.SeatID, r.Vote, votes[0].Salt, 0).Data, after.out.sent[0].Data)
}

func TestReveal_OfAnotherSeatUsesWhatItsOwnerSaid(t *testing.T) {
	d := newDesk(t)
	salt := common.Hash{3}
	r := d.revealAction(&salt)
	r.Owner = consensustest.Account(2)
	require.Equal(t, consensus.DutyDone{Key: r.Key}, d.do(r))
	require.Equal(t, d.calls.RevealVote(r.SeatID, r.Vote, salt, 0).Data, d.out.sent[0].Data)
	require.Empty(t, d.told.scores, "it came from gossip")
}

func TestDo_LostRacesAreQuiet(t *testing.T) {
	for _, c := range []struct {
		err     error
		attempt int
		action  func(consensus.Duty) consensus.Action
		warns   int
		result  string
	}{
		{chain.ErrDone, 1, finalize, 0, "finalize lost"},
		{chain.ErrClosed, 1, finalize, 0, "finalize lost"},
		{chain.ErrNotYet, 2, finalize, 0, "finalize lost"},
		{chain.ErrReverted, 1, finalize, 0, "finalize lost"},
		{chain.ErrInput, 1, finalize, 0, "finalize lost"},
		{chain.ErrDone, warnAttempt, finalize, 1, "finalize lost"},
		{chain.ErrUnreachable, 1, finalize, 1, "finalize failed"},
		{chain.ErrDeadline, 1, finalize, 1, "finalize failed"},
		{chain.ErrStopped, 1, finalize, 0, "finalize failed"},
		{chain.ErrClosed, 1, commit, 1, "commit failed"},
	} {
		d := newDesk(t)
		d.out.answer = func(chain.Intent) error { return fmt.Errorf("call: %w", c.err) }
		a := c.action(consensus.Duty{Key: "k", Attempt: c.attempt})
		require.Equal(t, consensus.DutyFailed{Key: "k"}, d.do(a))
		require.Equal(t, c.warns, d.log.count("WARN"), "%v, attempt %d", c.err, c.attempt)
		require.Equal(t, []string{c.result}, d.results(t))
	}
}

func finalize(d consensus.Duty) consensus.Action { return consensus.Finalize{Duty: d} }

func commit(d consensus.Duty) consensus.Action { return consensus.Commit{Duty: d} }

func TestDo_MissingMoneyIsSaidOnce(t *testing.T) {
	d := newDesk(t)
	d.out.answer = func(chain.Intent) error { return fmt.Errorf("%w: account 0x1 has 0 wei for gas", chain.ErrFunds) }
	for i := range 5 {
		require.Equal(t, consensus.DutyFailed{Key: "k"}, d.do(finalize(consensus.Duty{Key: "k", Attempt: i + 1})))
	}
	require.Equal(t, 1, d.log.count("WARN"))
	d.out.answer = nil
	d.do(finalize(consensus.Duty{Key: "k"}))
	d.out.answer = func(chain.Intent) error { return chain.ErrFunds }
	d.do(finalize(consensus.Duty{Key: "k"}))
	require.Equal(t, 2, d.log.count("WARN"), "it was there and is gone again")
}

func TestDo_AStopIsNoNews(t *testing.T) {
	d := newDesk(t)
	ctx, cancel := context.WithCancel(t.Context())
	d.actor.ctx = ctx
	d.out.answer = func(chain.Intent) error { cancel(); return context.Canceled }
	d.do(finalize(consensus.Duty{Key: "k", Attempt: 9}))
	require.Zero(t, d.log.count("WARN"))
	require.Empty(t, d.alarms)
}

func TestSend_EveryActionHasItsCall(t *testing.T) {
	d := newDesk(t)
	d.prove = func(context.Context, arena.Epoch) (chain.BeaconProof, error) { return chain.BeaconProof{}, nil }
	duty := consensus.Duty{Key: "k", Attempt: 1, Deadline: 5}
	for _, a := range []consensus.Action{
		consensus.PostBeacon{Duty: duty, Epoch: 3},
		consensus.Seal{Duty: duty, Submission: 1},
		consensus.Finalize{Duty: duty},
		consensus.SettleRound{Duty: duty},
		consensus.Expire{Duty: duty},
		consensus.Settle{Duty: duty, Task: 1},
		consensus.ClaimShares{Duty: duty, Task: 1},
		consensus.Release{Duty: duty},
		consensus.Refresh{Duty: duty},
		consensus.Wake{Duty: duty},
	} {
		d.out.sent = nil
		require.Equal(t, consensus.DutyDone{Key: "k"}, d.do(a), "%T", a)
		require.Len(t, d.out.sent, 1, "%T", a)
		require.Equal(t, "k#1", d.out.sent[0].Key)
		require.Equal(t, arena.Time(5), d.out.sent[0].Deadline)
		require.True(t, public(a), "%T", a)
	}
	d.prove = func(context.Context, arena.Epoch) (chain.BeaconProof, error) {
		return chain.BeaconProof{}, errors.New("no header")
	}
	require.Equal(t, consensus.DutyFailed{Key: "k"}, d.do(consensus.PostBeacon{Duty: duty, Epoch: 3}))
	require.Equal(t, consensus.DutyFailed{Key: "k"}, d.do(consensus.Evaluate{Duty: duty}), "not an action of the chain")
}

func TestPerform_AlarmsAndReports(t *testing.T) {
	d := newDesk(t)
	d.perform(consensus.Alarm{What: "look here"})
	require.Equal(t, []string{"look here"}, d.alarms)
	d.perform(finalize(consensus.Duty{Key: "k"}))
	require.Equal(t, consensus.DutyDone{Key: "k"}, <-d.actor.loop.inbox)
	d.flying.Wait()
}

func TestRevealModel(t *testing.T) {
	d := newDesk(t)
	d.loop.start(t)
	p := d.loop.params
	x := draft{Task: 1, Trainer: trainer100, Model: arena.Model{Flat: [32]byte{4}, Content: arena.Content{Digest: [32]byte{4}, Codec: arena.CodecRaw, Size: 9}}, Salt: common.Hash{8}}
	x.Commitment = p.Domain.ModelCommitment(1, trainer100, x.Model, x.Salt)
	facts := taskFacts(p)
	facts[1] = arena.ModelCommitted{Submission: 1, Task: 1, Trainer: trainer100, Commitment: x.Commitment, Locked: fml(0)}
	d.loop.updates <- d.loop.update(1, 1, false, d.loop.at(1, facts...)...)
	a := consensus.RevealModel{Duty: consensus.Duty{Key: "model", Attempt: 1}, Submission: 1, Task: 1}

	require.Equal(t, consensus.DutyFailed{Key: "model", Permanent: true}, d.do(a), "its values are on another disk")
	require.NoError(t, d.drafts.put(t.Context(), x))
	require.Equal(t, consensus.DutyDone{Key: "model"}, d.do(a))
	require.Equal(t, d.calls.RevealModel(1, x.Model, x.Salt, 0).Data, d.out.sent[0].Data)
	a.Submission = 2
	require.Equal(t, consensus.DutyFailed{Key: "model"}, d.do(a), "taken back by a reorg")
	require.Len(t, d.out.sent, 1)
}

func TestPerform_EvaluatesWithWhatTheChainSays(t *testing.T) {
	d := newDesk(t)
	require.NoError(t, d.loop.apply(d.loop.update(1, 1, false, d.loop.at(1, revealed(d.loop, arena.Model{Flat: [32]byte{4}})...)...)))
	e := consensus.Evaluate{EvalID: consensus.EvalID{RoundID: arena.RoundID{Submission: 1}, Seed: common.Hash{7}}, Task: 1, FetchBy: 50, Duty: consensus.Duty{Deadline: 60}}
	w := d.workOf(e)
	require.Equal(t, trainer100, w.target.trainer)
	require.Equal(t, creator200, w.creator)
	require.Equal(t, [32]byte{4}, w.target.model.Flat)
	require.Equal(t, [3]arena.Time{d.loop.head(1).Time, 50, 60}, [3]arena.Time{w.now, w.fetchBy, w.deadline})

	vote := arena.Vote{Score: 5}
	require.NoError(t, d.store.PutResult(t.Context(), e.EvalID, vote))
	d.evaluator = newEvaluator(quiet(), newChainClock(), nil, nil, d.store, 1, 1)
	d.perform(e)
	require.Equal(t, consensus.Evaluated{EvalID: e.EvalID, Vote: vote}, <-d.actor.loop.inbox)
	d.flying.Wait()
}

func TestActor_ASaturatedQueueIsLeftAlone(t *testing.T) {
	d := newDesk(t)
	d.ctx = t.Context()
	d.out.answer = func(chain.Intent) error {
		return &chain.RefusedError{Name: "ScoresSaturated", Sentence: "no seat is left"}
	}
	in := d.do(consensus.Seal{Duty: consensus.Duty{Key: "seal/1/0/7", Attempt: 1}, Submission: 1, Epoch: 7})
	require.Equal(t, consensus.DutyFailed{Key: "seal/1/0/7", Permanent: true}, in)
	d.out.answer = func(chain.Intent) error { return &chain.RefusedError{Name: "ScoresNoBeacon", Sentence: "no value yet"} }
	in = d.do(consensus.Seal{Duty: consensus.Duty{Key: "seal/1/0/7", Attempt: 2}, Submission: 1, Epoch: 7})
	require.Equal(t, consensus.DutyFailed{Key: "seal/1/0/7"}, in)
}
