package consensus_test

import (
	"fmt"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus"
	ct "github.com/ai-arena/arenad/consensus/consensustest"
)

// eachCrowd runs a test beside 7 to 4,096 validators that are all away.
func eachCrowd(t *testing.T, test func(t *testing.T, join func(*ct.Driver))) {
	for _, n := range []int{7, 15, 16, 40, 255, 4096} {
		t.Run(fmt.Sprint(n), func(t *testing.T) {
			test(t, func(d *ct.Driver) {
				for i := ct.Seats + 2; i < n; i++ {
					d.Say(arena.LeafTaken{Leaf: arena.Leaf(i), Account: ct.Account(10_000 + i)})
					d.Say(arena.WeightSet{Leaf: arena.Leaf(i), Weight: 1000})
				}
				d.Block()
			})
		})
	}
}

// Who is no validator at all has the epoch's value and a committee on chain before the epoch is over.
func TestLone_DrawsInEachEpoch(t *testing.T) {
	eachCrowd(t, func(t *testing.T, join func(*ct.Driver)) {
		d := ct.NewDriver(t, consensus.Self{Account: ct.Account(150), Duties: true})
		join(d)
		e := d.Params.Clock.Epoch(d.Now) + 1
		end := d.Params.Clock.Start(e + 1)
		d.Until(end - arena.Time(d.Params.Clock.EpochLength))
		var posts []consensus.PostBeacon
		for len(posts) == 0 && d.Now < end {
			posts = ct.All[consensus.PostBeacon](d.Block())
		}
		require.Len(t, posts, 1)
		d.Say(arena.BeaconPosted{Epoch: e, Value: common.Hash{1}})
		var seals []consensus.Seal
		for len(seals) == 0 && d.Now < end {
			seals = ct.All[consensus.Seal](d.Block())
		}
		require.Len(t, seals, 1)
		require.Less(t, d.Now+1, end, "the next block is in this epoch")
	})
}

// A validator publishes the live shard's key, and a seat that of the model, when their makers are away: in time, though they
// may begin half of the window later.
func TestLone_PublishesKeysInTime(t *testing.T) {
	eachCrowd(t, func(t *testing.T, join func(*ct.Driver)) {
		d, p := sealedTask(t, consensus.Self{Account: ct.Account(1), Roles: consensus.RoleValidator, Duties: true})
		join(d)
		require.Len(t, keyActions(d.Until(p.KeyBy()-1)), 2)
	})
}

// A vote that was told to the network and not to the chain is revealed in time.
func TestLone_RevealsForOthersInTime(t *testing.T) {
	eachCrowd(t, func(t *testing.T, join func(*ct.Driver)) {
		d := ct.NewDriver(t, consensus.Self{Account: ct.Account(150), Duties: true})
		join(d)
		d.Seal()
		end := d.Now + 18
		d.SaySeatCommits(found, 0, 1, 2)
		d.Block()
		salt := ct.Salt(ct.Account(0), d.Seed)
		d.Step(consensus.GossipReveal{SeatID: d.Seat(0), Vote: found, Salt: salt})
		require.Len(t, ct.All[consensus.Reveal](d.Until(end-2)), 1)
	})
}
