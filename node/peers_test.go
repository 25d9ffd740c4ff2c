package node

import (
	"context"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus"
	"github.com/ai-arena/arenad/consensus/consensustest"
	"github.com/ai-arena/arenad/p2p"
)

func TestRoster_StakeAndSignersByEpoch(t *testing.T) {
	clock := consensustest.Defaults().Clock
	owner, first, second := consensustest.Account(1), consensustest.Account(2), consensustest.Account(3)
	r := newRoster(clock)
	at := func(e arena.Epoch) { r.advanced(consensus.Head{Time: clock.Start(e)}, 0) }
	say := func(e arena.Epoch, b arena.EventBody) { r.heard(arena.Event{Time: clock.Start(e), Body: b}) }

	require.False(t, r.Staked(owner))
	say(1, arena.Staked{Account: owner, Amount: fml(5), Own: fml(5)})
	require.True(t, r.Staked(owner))
	require.True(t, r.ActsFor(owner, owner))
	require.False(t, r.ActsFor(first, owner))
	require.False(t, r.ActsFor(common.Address{}, owner))

	say(1, arena.SignerSet{Account: owner, Signer: first, FromEpoch: 2})
	require.False(t, r.ActsFor(first, owner), "from the next epoch on")
	at(2)
	require.True(t, r.ActsFor(first, owner))
	say(2, arena.SignerSet{Account: owner, Signer: second, FromEpoch: 3})
	require.True(t, r.ActsFor(first, owner), "until then the old one")
	require.False(t, r.ActsFor(second, owner))
	say(3, arena.Staked{Account: first, Amount: fml(1), Own: fml(0)})
	require.False(t, r.Staked(first), "with nothing left")
	require.True(t, r.ActsFor(second, owner), "a fact carries the time too")
	require.False(t, r.ActsFor(first, owner))
	say(3, arena.SignerSet{Account: owner, FromEpoch: 4})
	at(4)
	require.False(t, r.ActsFor(second, owner))
	require.False(t, r.ActsFor(common.Address{}, owner), "nobody is no signer")
	require.Len(t, r.signers[owner], 2)
	say(4, arena.Withdrawn{Account: owner, Amount: fml(5)})
	require.False(t, r.Staked(owner))

	say(5, arena.TaskCreated{Task: 1, Creator: owner})
	say(5, arena.TaskCreated{Task: 2, Creator: owner})
	require.True(t, r.Staked(owner), "an open task holds a bond")
	say(6, arena.TaskSettled{Task: 1})
	say(6, arena.TaskVoided{Task: 1})
	require.True(t, r.Staked(owner), "and so does another")
	say(6, arena.TaskCancelled{Task: 2})
	require.False(t, r.Staked(owner))
}

// revealed are facts of a task with a revealed model.
func revealed(l *testLoop, model arena.Model) []arena.EventBody {
	facts := taskFacts(l.params)
	return append(facts, arena.ModelRevealed{Submission: 1, Task: 1, Model: model, Ordinal: 1, JoinedEpoch: 1})
}

func TestCrier_AnnouncesWhatItHasAndIsWaitedFor(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		l := newTestLoop(consensus.Self{})
		model := arena.Model{Content: arena.Content{Digest: [32]byte{1}, Codec: arena.CodecRaw, Size: 9}}
		told := &gossiped{}
		have := false
		c := &crier{
			log: quiet(), account: trainer100, gossip: told, has: func(x arena.Content) bool { return have && x == model.Content },
			loop: l.loop, wake: make(chan struct{}, 1),
		}
		l.onEvent, l.onHead = append(l.onEvent, c.heard), append(l.onHead, c.advanced)
		ctx, cancel := context.WithCancel(t.Context())
		ended := make(chan struct{}, 2)
		go func() { _ = l.run(ctx); ended <- struct{}{} }()
		go func() { c.run(ctx); ended <- struct{}{} }()
		count := func() int {
			synctest.Wait()
			told.mu.Lock()
			defer told.mu.Unlock()
			return len(told.models)
		}
		l.updates <- l.update(1, 0, false, l.at(1, revealed(l, model)...)...)
		require.Zero(t, count())
		have = true
		l.updates <- l.update(cryEvery, 0, false)
		require.Zero(t, count(), "while it catches up the chain may have more to say")
		l.updates <- l.update(2*cryEvery, 0, true)
		require.Equal(t, 1, count())
		require.Equal(t, p2p.ModelNotice{Submission: 1, Content: model.Content, Account: trainer100}, told.models[0])
		l.updates <- l.update(2*cryEvery+1, 0, true)
		require.Equal(t, 1, count())
		l.updates <- l.update(3*cryEvery, 0, true)
		require.Equal(t, 2, count(), "again while it waits")
		l.updates <- l.update(3*cryEvery+1, 0, true, l.at(3*cryEvery+1, arena.SubmissionVoided{Submission: 1, Task: 1, Reason: arena.VoidNoQuorum})...)
		l.updates <- l.update(4*cryEvery, 0, true)
		require.Equal(t, 2, count(), "it has ended")
		cancel()
		<-ended
		<-ended
	})
}

func TestListen_HandsOn(t *testing.T) {
	l := newTestLoop(consensus.Self{})
	lib := newTown(t).library(newBlobs(t))
	messages := make(chan p2p.Message, 4)
	messages <- p2p.Message{Peer: "p", Notice: p2p.KeyNotice{Task: 7}}
	c := arena.Content{Digest: [32]byte{1}, Codec: arena.CodecRaw, Size: 9}
	score := p2p.ScoreNotice{Seat: arena.SeatID{RoundID: arena.RoundID{Submission: 4}, Seat: 1}, Vote: arena.Vote{Score: 5}, Salt: common.Hash{6}}
	messages <- p2p.Message{Peer: "p", Notice: p2p.ModelNotice{Submission: 1, Content: c}}
	messages <- p2p.Message{Peer: "p", Notice: score}
	messages <- p2p.Message{Peer: "p", Notice: p2p.NodeRecord{}}
	close(messages)
	post := &courier{notices: make(chan p2p.KeyNotice, 1)}
	listen(t.Context(), quiet(), messages, lib, post, l.loop)
	require.EqualValues(t, 7, (<-post.notices).Task)
	require.Equal(t, []string{"p"}, lib.providers(c, nil))
	require.Equal(t, consensus.GossipReveal{SeatID: score.Seat, Vote: score.Vote, Salt: score.Salt}, <-l.inbox)
}

func TestLonely_SaysSoNowAndThen(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		n, log := newTown(t), &heardLog{}
		ctx, cancel := context.WithCancel(t.Context())
		done := make(chan struct{})
		go func() {
			defer close(done)
			lonely(ctx, log.logger(), n)
		}()
		time.Sleep(20 * time.Second)
		require.Equal(t, 1, log.count("WARN"))
		time.Sleep(4 * time.Minute)
		require.Equal(t, 3, log.count("WARN"))
		n.joins("a", newBlobs(t))
		time.Sleep(time.Hour)
		require.Equal(t, 3, log.count("WARN"))
		cancel()
		<-done
	})
}
