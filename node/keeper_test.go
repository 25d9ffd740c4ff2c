package node

import (
	"bytes"
	"testing"

	"github.com/libp2p/go-libp2p/core/host"
	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus"
	"github.com/ai-arena/arenad/consensus/consensustest"
	"github.com/ai-arena/arenad/content"
	"github.com/ai-arena/arenad/node/config"
	"github.com/ai-arena/arenad/p2p"
)

func TestSources_OfTheConfiguration(t *testing.T) {
	none, closeNone, err := Sources(configContent(nil, false), nil)
	require.NoError(t, err)
	require.Empty(t, none)
	require.NoError(t, closeNone())

	both, closeBoth, err := Sources(configContent([]string{"http://127.0.0.1:8080"}, true), asleep{})
	require.NoError(t, err)
	require.Equal(t, []string{"http://127.0.0.1:8080", "bitswap"}, []string{both[0].Name(), both[1].Name()})
	_, err = both[1].Block(t.Context(), arena.Content{Codec: arena.CodecRaw}.CID())
	require.ErrorIs(t, err, p2p.ErrNotStarted)
	require.NoError(t, closeBoth())

	_, _, err = Sources(configContent([]string{"example"}, false), nil)
	require.ErrorContains(t, err, "content.gateways")
}

// TestKeeper_LetsGoOfWhatIsOver: content of a task stays until nobody can ask for evidence any more, and not longer; the node's own stays.
func TestKeeper_LetsGoOfWhatIsOver(t *testing.T) {
	store, err := content.NewStore(t.TempDir(), content.DefaultStoreConfig())
	require.NoError(t, err)
	c, _, err := store.Add(t.Context(), bytes.NewReader([]byte("a model")))
	require.NoError(t, err)
	require.NoError(t, store.Pin(c, pinOf(1)))
	require.NoError(t, store.Pin(c, PinOwn))
	l := newTestLoop(consensus.Self{Account: consensustest.Account(1)})
	k := &keeper{log: quiet(), store: store, loop: l.loop, over: map[arena.TaskID]bool{}}
	l.start(t)
	pinned := func() []string {
		k.sweep(t.Context())
		pins, err := store.Pins(c)
		require.NoError(t, err)
		return pins
	}
	l.updates <- l.update(1, 1, true, l.at(1, taskFacts(l.params)[0])...)
	require.Equal(t, []string{"own", "task-1"}, pinned())
	at := l.head(2).Time
	l.updates <- l.update(2, 2, true, l.at(2, arena.Paused{From: at, Until: at + 30}, arena.TaskCancelled{Task: 1})...)
	created, _ := taskFacts(l.params)[0].(arena.TaskCreated)
	p := created.Params
	until := uint64(p.DropBy()-l.params.Clock.Start(1)) + uint64(p.EvidenceWindow) + 30
	l.updates <- l.update(until, until, true)
	require.Equal(t, []string{"own", "task-1"}, pinned(), "somebody may still ask")
	l.updates <- l.update(until+1, until+1, true)
	require.Equal(t, []string{"own"}, pinned())
}

func configContent(gateways []string, bitswap bool) config.Content {
	return config.Content{Gateways: gateways, Bitswap: bitswap}
}

// asleep is a host that was not started.
type asleep struct{}

func (asleep) LibP2P() (host.Host, bool) { return nil, false }
