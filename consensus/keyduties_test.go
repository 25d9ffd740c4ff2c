package consensus_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus"
	ct "github.com/ai-arena/arenad/consensus/consensustest"
)

// sealedTask is the machine of an account beside task 2, which is sealed: its creator is Account(201), its submission 2 is
// by Account(101), on which Account(0) to Account(4) had seats.
func sealedTask(t *testing.T, self consensus.Self) (*ct.Driver, arena.TaskParams) {
	d := ct.NewDriver(t, self)
	p := ct.Devnet(d.Now)
	p.SubmitBy, p.RevealBy, p.KeyWindow = d.Now+20, d.Now+24, 10
	p.Live.KeyHash, p.Last.KeyHash = common.Hash{1}, common.Hash{2}
	d.Say(arena.TaskCreated{Task: 2, Creator: ct.Account(201), CreatorLeaf: arena.NoLeaf, Bond: big.NewInt(0), Params: p})
	d.Say(arena.ModelCommitted{Submission: 2, Task: 2, Trainer: ct.Account(101), Locked: big.NewInt(0)})
	d.Say(arena.ModelRevealed{Submission: 2, Task: 2, Ordinal: 1, JoinedEpoch: 1, Model: arena.Model{KeyHash: common.Hash{3}}})
	d.Block()
	d.Say(arena.Sealed{Submission: 2, Task: 2, Epoch: d.Params.Clock.Epoch(d.Now + 1), Seed: d.Seed, Leaves: []arena.Leaf{0, 1, 2, 3, 4}, Primaries: 3})
	d.Block()
	return d, p
}

// keyActions are those about keys among the actions.
func keyActions(actions []consensus.Action) (out []consensus.Action) {
	for _, a := range actions {
		switch a.(type) {
		case consensus.PublishShardKey, consensus.PublishModelKey:
			out = append(out, a)
		}
	}
	return out
}

func TestKeys_MakersPublishAtOnceAndNotBefore(t *testing.T) {
	creator := consensus.Self{Account: ct.Account(201), Roles: consensus.RoleCreator, Duties: true}
	d, p := sealedTask(t, creator)
	require.Empty(t, keyActions(d.Until(p.RevealBy)), "while models can be revealed a key would open them to who still can answer them")
	got := keyActions(d.Block())
	require.Len(t, got, 2)
	live, last := got[0].(consensus.PublishShardKey), got[1].(consensus.PublishShardKey)
	require.Equal(t, []arena.ShardIndex{arena.ShardLive, arena.ShardLast}, []arena.ShardIndex{live.Shard, last.Shard})
	require.Equal(t, p.KeyBy(), last.Deadline)

	d.Step(consensus.DutyFailed{Key: last.Key})
	d.Say(arena.ShardKeyPublished{Task: 2, Shard: arena.ShardLive, Key: [32]byte{9}})
	again := ct.All[consensus.PublishShardKey](d.Until(p.KeyBy() - 1))
	require.NotEmpty(t, again, "a failure is tried again")
	for _, a := range again {
		require.Equal(t, arena.ShardLast, a.Shard, "what is on chain is done")
	}
	d.Block()
	require.Empty(t, keyActions(d.Until(p.KeyBy()+20)), "too late")

	trainer := consensus.Self{Account: ct.Account(101), Roles: consensus.RoleTrainer, Duties: true}
	d, p = sealedTask(t, trainer)
	require.Empty(t, keyActions(d.Until(p.RevealBy)))
	own := ct.Want[consensus.PublishModelKey](t, keyActions(d.Block()))
	require.Equal(t, arena.SubmissionID(2), own.Submission)
	d.Say(arena.ModelKeyPublished{Submission: 2, Task: 2, Key: [32]byte{9}})
	require.Empty(t, keyActions(d.Until(p.KeyBy()+20)))
}

// TestKeys_RestartInsideTheWindow: a new machine that is given the same facts asks for the same.
func TestKeys_RestartInsideTheWindow(t *testing.T) {
	d, p := sealedTask(t, consensus.Self{Account: ct.Account(201), Roles: consensus.RoleCreator, Duties: true})
	before := keyActions(d.Until(p.RevealBy + 1))
	require.Len(t, before, 2)
	s := d.Machine.State()
	fresh := consensus.New(consensus.Self{Account: ct.Account(201), Roles: consensus.RoleCreator, Duties: true}, d.Params)
	fresh.Step(consensus.Reset{State: s.Clone()})
	require.Equal(t, before, keyActions(fresh.Step(consensus.Head{Number: d.Number, Time: d.Now})))
}

// TestKeys_OthersStepInWhenTheMakerIsAway: each validator for the live shard, each seat for the model that it scored, in
// the second half of the window; nobody for the last shard.
func TestKeys_OthersStepInWhenTheMakerIsAway(t *testing.T) {
	live, model := 0, 0
	for n := range ct.Seats + 2 {
		d, p := sealedTask(t, consensus.Self{Account: ct.Account(n), Roles: consensus.RoleValidator, Duties: true})
		require.Empty(t, keyActions(d.Until(p.KeyBy()-arena.Time(p.KeyWindow/2)-1)), "its maker has the first half to itself")
		for _, a := range keyActions(d.Until(p.KeyBy())) {
			switch a := a.(type) {
			case consensus.PublishShardKey:
				require.Equal(t, arena.ShardLive, a.Shard)
				live++
			case consensus.PublishModelKey:
				require.Less(t, n, ct.Seats, "who had no seat has no key")
				model++
			}
		}
	}
	require.Positive(t, live)
	require.Positive(t, model)
	d, p := sealedTask(t, consensus.Self{Account: ct.Account(300), Roles: consensus.RoleTrainer, Duties: true})
	require.Empty(t, keyActions(d.Until(p.KeyBy())), "another trainer has no key")
}

func TestKeys_NothingForWhatIsOverOrInTheClear(t *testing.T) {
	trainer := consensus.Self{Account: ct.Account(101), Roles: consensus.RoleTrainer, Duties: true}
	d, p := sealedTask(t, trainer)
	d.Say(arena.SubmissionVoided{Submission: 2, Task: 2, Reason: arena.VoidUnavailable})
	require.Empty(t, keyActions(d.Until(p.KeyBy())), "void")
	d, p = sealedTask(t, consensus.Self{Account: ct.Account(201), Roles: consensus.RoleCreator, Duties: true})
	d.Say(arena.TaskVoided{Task: 2})
	require.Empty(t, keyActions(d.Until(p.KeyBy())), "task void")
	d, _ = sealedTask(t, consensus.Self{Account: ct.Account(200), Roles: consensus.RoleCreator, Duties: true})
	require.Empty(t, keyActions(d.Until(d.Task.KeyBy())), "task 1 has no keys")
}
