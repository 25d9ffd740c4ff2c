package content

import (
	"bufio"
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"io"
	"net"
	"os"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/ai-arena/arenad/arena"
)

func TestMain(m *testing.M) {
	if os.Getenv(childEnv) != "" {
		os.Exit(fetchChild())
	}
	goleak.VerifyTestMain(m)
}

// pipes is a network of named peers in memory.
type pipes struct {
	t     testing.TB
	mu    sync.Mutex
	wg    sync.WaitGroup
	peers map[string]func(ctx context.Context, peer string, s io.ReadWriteCloser)
	opens map[string]int
}

func newPipes(t testing.TB) *pipes {
	p := &pipes{t: t, peers: make(map[string]func(context.Context, string, io.ReadWriteCloser)), opens: make(map[string]int)}
	t.Cleanup(p.wg.Wait)
	return p
}

func (p *pipes) OpenStream(_ context.Context, peer, protocol string) (io.ReadWriteCloser, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	require.Equal(p.t, Protocol, protocol)
	p.opens[peer]++
	handler, ok := p.peers[peer]
	if !ok {
		return nil, errors.New("no route")
	}
	near, far := net.Pipe()
	p.wg.Go(func() {
		handler(context.Background(), "client", far)
		_ = far.Close()
	})
	return near, nil
}

var _ Dialer = (*pipes)(nil)

// honest serves blobs as a node does and counts the leaves that it sent.
func honest(t testing.TB, blobs ...[]byte) *Server {
	t.Helper()
	s := newStore(t)
	for _, b := range blobs {
		add(t, s, b)
	}
	return NewServer(s, quiet())
}

// raw answers each request with the frames that answer gives, then closes.
func raw(answer func(r request, send func([]byte))) func(context.Context, string, io.ReadWriteCloser) {
	return func(_ context.Context, _ string, s io.ReadWriteCloser) {
		b, err := readFrame(bufio.NewReader(s), maxMessageBytes, nil)
		if err != nil {
			return
		}
		r, err := parseRequest(b)
		if err != nil {
			return
		}
		answer(r, func(frame []byte) { _ = writeFrame(s, frame) })
	}
}

// treeFor builds the tree over b.
func treeFor(t testing.TB, b []byte) *tree {
	t.Helper()
	leaves, err := hashLeaves(bytes.NewReader(b))
	require.NoError(t, err)
	tr, err := treeOf(uint64(len(b)), leaves)
	require.NoError(t, err)
	return tr
}

// drops collects why peers were dropped.
type drops map[string]error

func (d drops) watcher() Watcher { return Watcher{Dropped: func(p string, err error) { d[p] = err }} }

func TestFetch_Sizes(t *testing.T) {
	for _, n := range []int{0, 1, BlockSize, BlockSize + 1, 5*BlockSize + 3} {
		b := randomBytes(t, n)
		net := newPipes(t)
		net.peers["a"] = honest(t, b).Serve
		s := newStore(t)
		c := treeFor(t, b).content()
		var last Progress
		err := NewFetcher(s, net, quiet()).Fetch(t.Context(), c, []string{"a"}, Watcher{Progress: func(p Progress) {
			require.GreaterOrEqual(t, p.Done, last.Done)
			last = p
		}})
		require.NoError(t, err)
		requireStored(t, s, c, b)
		require.Equal(t, uint64(n), last.Done)
		require.Equal(t, uint64(n), last.Total)
		left, err := os.ReadDir(s.dir + "/partial")
		require.NoError(t, err)
		for _, f := range left {
			require.Fail(t, "partial file stays", f.Name())
		}
	}
}

// TestFetch_HasItAlready: no peer is asked for what is on disk.
func TestFetch_HasItAlready(t *testing.T) {
	s := newStore(t)
	c := add(t, s, []byte("here"))
	require.NoError(t, NewFetcher(s, newPipes(t), quiet()).Fetch(t.Context(), c, nil, Watcher{}))
}

// TestFetch_Attackers: each attacker alone gets nothing stored; beside an honest peer the fetch succeeds.
func TestFetch_Attackers(t *testing.T) {
	b := randomBytes(t, 3*BlockSize+9)
	tr := treeFor(t, b)
	c := tr.content()
	root := tr.block(tr.root())
	ok := header{status: statusOK, size: c.Size}.marshal()
	leaf := func(i int) []byte { return b[i*BlockSize : min(len(b), (i+1)*BlockSize)] }
	good := honest(t, b)

	for _, tc := range []struct {
		name   string
		attack func(r request, send func([]byte))
		bad    bool // the peer is to blame, not the line
	}{
		{"wrong root", func(_ request, send func([]byte)) { send(ok); send(append([]byte{}, leaf(0)[:100]...)) }, true},
		{"wrong leaf", func(_ request, send func([]byte)) { send(ok); send(root); send(leaf(1)) }, true},
		{"wrong second leaf", func(_ request, send func([]byte)) { send(ok); send(root); send(leaf(0)); send(leaf(0)) }, true},
		{"empty leaf", func(_ request, send func([]byte)) { send(ok); send(root); send(nil) }, true},
		{"short leaf", func(_ request, send func([]byte)) { send(ok); send(root); send(leaf(0)[:BlockSize-1]) }, true},
		{"frame too long", func(_ request, send func([]byte)) { send(ok); send(make([]byte, BlockSize+1)) }, true},
		{"header too long", func(_ request, send func([]byte)) { send(make([]byte, maxMessageBytes+1)) }, true},
		{"header garbage", func(_ request, send func([]byte)) { send([]byte{0xff, 0xff}) }, true},
		{"header unknown field", func(_ request, send func([]byte)) { send(append(append([]byte{}, ok...), 0x18, 1)) }, true},
		{"lies about size", func(_ request, send func([]byte)) {
			send(header{status: statusOK, size: c.Size + 1}.marshal())
			send(root)
		}, true},
		{"truncates in the root", func(_ request, send func([]byte)) { send(ok) }, false},
		{"truncates after a leaf", func(_ request, send func([]byte)) { send(ok); send(root); send(leaf(0)) }, false},
		{"answers nothing", func(request, func([]byte)) {}, false},
		{"not found", func(_ request, send func([]byte)) { send(header{status: statusNotFound}.marshal()) }, false},
		{"busy", func(_ request, send func([]byte)) { send(header{status: statusBusy}.marshal()) }, false},
		{"unknown status", func(_ request, send func([]byte)) { send(header{status: 77}.marshal()) }, false},
	} {
		t.Run(tc.name, func(t *testing.T) {
			net := newPipes(t)
			net.peers["attacker"] = raw(tc.attack)
			s := newStore(t)
			f := NewFetcher(s, net, quiet())
			dropped := drops{}
			err := f.Fetch(t.Context(), c, []string{"attacker"}, dropped.watcher())
			require.ErrorIs(t, err, ErrUnavailable)
			require.Equal(t, tc.bad, errors.Is(dropped["attacker"], ErrBadPeer), "%v", dropped["attacker"])
			require.False(t, s.Has(c))
			require.NoFileExists(t, s.Path(c))

			net.peers["honest"] = good.Serve
			require.NoError(t, f.Fetch(t.Context(), c, []string{"attacker", "honest", "nobody"}, Watcher{}))
			requireStored(t, s, c, b)
		})
	}
}

// TestFetch_ContentAtFault: blocks that are right by hash but not canonical, or of a file of another size, are the
// content's fault: nobody else is asked.
func TestFetch_ContentAtFault(t *testing.T) {
	b := randomBytes(t, 2*BlockSize+9)
	tr := treeFor(t, b)
	root := tr.block(tr.root())

	// The same file with a name in its first link: legal dag-pb, but not canonical.
	other := bytes.Replace(root, []byte{0x12, 0x00, 0x18}, []byte{0x12, 0x01, 'x', 0x18}, 1)
	other[1]++ // length of the first link
	// The leaves in another order, sizes kept: canonical form, wrong leaf lengths.
	swapped := [][32]byte{tr.digests[0][0], tr.digests[0][2], tr.digests[0][1]}
	swappedRoot := tr.encode(tr.root(), swapped)

	one := []byte("a single block")
	digestOf := func(block []byte) [32]byte { return sha256.Sum256(block) }
	for _, tc := range []struct {
		name    string
		content arena.Content
		blocks  [][]byte
		want    error
	}{
		{"another layout", arena.Content{Digest: digestOf(other), Codec: arena.CodecDagPB, Size: tr.size}, [][]byte{other}, ErrLayout},
		{"root is no dag-pb", arena.Content{Digest: digestOf(one), Codec: arena.CodecDagPB, Size: tr.size}, [][]byte{one}, ErrLayout},
		{
			"leaf has another length",
			arena.Content{Digest: digestOf(swappedRoot), Codec: arena.CodecDagPB, Size: tr.size},
			[][]byte{swappedRoot, b[:BlockSize], b[2*BlockSize:]},
			ErrLayout,
		},
		{"file has another size", arena.Content{Digest: tr.content().Digest, Codec: arena.CodecDagPB, Size: tr.size - 1}, [][]byte{root}, ErrSize},
		{"block is longer", arena.Content{Digest: digestOf(one), Codec: arena.CodecRaw, Size: 3}, [][]byte{one}, ErrSize},
		{"block is shorter", arena.Content{Digest: digestOf(one), Codec: arena.CodecRaw, Size: 300}, [][]byte{one}, ErrSize},
	} {
		t.Run(tc.name, func(t *testing.T) {
			net := newPipes(t)
			net.peers["a"] = raw(func(_ request, send func([]byte)) {
				send(header{status: statusOK, size: 12}.marshal()) // even if it lies: the content is at fault
				for _, block := range tc.blocks {
					send(block)
				}
			})
			if tc.name == "leaf has another length" {
				net.peers["a"] = raw(func(r request, send func([]byte)) {
					send(header{status: statusOK, size: tr.size}.marshal())
					send(tc.blocks[0])
					for _, block := range tc.blocks[1+r.offset/BlockSize:] {
						send(block)
					}
				})
			}
			err := NewFetcher(newStore(t), net, quiet()).Fetch(t.Context(), tc.content, []string{"a", "b"}, Watcher{})
			require.ErrorIs(t, err, tc.want)
			require.NotErrorIs(t, err, ErrUnavailable)
		})
	}
}

// TestFetch_Refused: what cannot be had is refused before a peer is asked.
func TestFetch_Refused(t *testing.T) {
	net := newPipes(t)
	s, err := NewStore(t.TempDir(), StoreConfig{MaxBlobBytes: 2 * BlockSize, MaxBytes: 2 * BlockSize})
	require.NoError(t, err)
	f := NewFetcher(s, net, quiet())
	providers := []string{"a"}
	ask := func(c arena.Content) error { return f.Fetch(t.Context(), c, providers, Watcher{}) }
	require.ErrorIs(t, ask(arena.Content{Codec: arena.CodecRaw, Size: BlockSize + 1}), ErrLayout)
	require.ErrorIs(t, ask(arena.Content{Codec: arena.CodecDagPB, Size: 2*BlockSize + 1}), ErrTooLarge)
	require.NoError(t, s.Pin(add(t, s, randomBytes(t, BlockSize)), "mine"))
	require.ErrorIs(t, ask(arena.Content{Codec: arena.CodecDagPB, Size: BlockSize + 1}), ErrFull)
	require.Empty(t, net.opens)
	require.ErrorIs(t, ask(arena.Content{Codec: arena.CodecRaw, Size: 10}), ErrUnavailable)
}

// TestFetch_VanishingPeer: what a peer sent before it went away is kept; the next one is asked for the rest only.
func TestFetch_VanishingPeer(t *testing.T) {
	b := randomBytes(t, 6*BlockSize)
	tr := treeFor(t, b)
	net := newPipes(t)
	net.peers["vanishes"] = raw(func(_ request, send func([]byte)) {
		send(header{status: statusOK, size: tr.size}.marshal())
		send(tr.block(tr.root()))
		for i := range 4 {
			send(b[i*BlockSize : (i+1)*BlockSize])
		}
	})
	s := newStore(t)
	f := NewFetcher(s, net, quiet())
	require.ErrorIs(t, f.Fetch(t.Context(), tr.content(), []string{"vanishes"}, Watcher{}), ErrUnavailable)

	var asked []request
	server := honest(t, b)
	net.peers["good"] = func(ctx context.Context, peer string, stream io.ReadWriteCloser) {
		in := bufio.NewReader(stream)
		frame, err := readFrame(in, maxMessageBytes, nil)
		require.NoError(t, err)
		r, err := parseRequest(frame)
		require.NoError(t, err)
		asked = append(asked, r)
		var again bytes.Buffer
		require.NoError(t, writeFrame(&again, frame))
		server.Serve(ctx, peer, struct {
			io.Reader
			io.WriteCloser
		}{io.MultiReader(&again, in), stream})
	}
	first := Progress{Done: 1}
	require.NoError(t, f.Fetch(t.Context(), tr.content(), []string{"good"}, Watcher{Progress: func(p Progress) {
		if first.Peer == "" && first.Total == 0 {
			first = p
		}
	}}))
	require.Equal(t, Progress{Done: 4 * BlockSize, Total: tr.size}, first, "starts with what is there")
	require.Len(t, asked, 1)
	require.EqualValues(t, 4*BlockSize, asked[0].offset)
	require.EqualValues(t, 2*BlockSize, asked[0].length)
	requireStored(t, s, tr.content(), b)
}

// TestFetch_DistrustsItsDisk: after a crash leaves may be torn and notes may be cut: only what hashes right is kept.
func TestFetch_DistrustsItsDisk(t *testing.T) {
	b := randomBytes(t, 4*BlockSize)
	tr := treeFor(t, b)
	c := tr.content()
	s := newStore(t)
	p, err := s.openPartial(c)
	require.NoError(t, err)
	for i := range uint64(3) {
		added, err := p.put(i, tr.digests[0][i], b[i*BlockSize:(i+1)*BlockSize])
		require.NoError(t, err)
		require.True(t, added)
	}
	_, err = p.have.Write([]byte("torn"))
	require.NoError(t, err)
	flipByte(t, p.data.Name(), BlockSize+5)
	require.NoError(t, p.data.Truncate(3*BlockSize-1))
	require.NoError(t, p.close())

	p, err = s.openPartial(c)
	require.NoError(t, err)
	require.Equal(t, []bool{true, false, false, false}, p.done)
	require.EqualValues(t, BlockSize, p.bytesDone())
	require.NoError(t, p.close())

	net := newPipes(t)
	net.peers["a"] = honest(t, b).Serve
	require.NoError(t, NewFetcher(s, net, quiet()).Fetch(t.Context(), c, []string{"a"}, Watcher{}))
	requireStored(t, s, c, b)
}
