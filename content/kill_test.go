package content

import (
	"bufio"
	"context"
	"encoding/hex"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/arena"
)

// childEnv holds "<folder> <digest> <size> <address>" for a process that fetches until it is killed.
const childEnv = "ARENAD_TEST_FETCH"

type tcpDialer struct{}

func (tcpDialer) OpenStream(ctx context.Context, addr, _ string) (io.ReadWriteCloser, error) {
	return (&net.Dialer{}).DialContext(ctx, "tcp", addr)
}

func fetchChild() int {
	args := strings.Fields(os.Getenv(childEnv))
	digest, err := hex.DecodeString(args[1])
	if err != nil {
		return 1
	}
	size, err := strconv.ParseUint(args[2], 10, 64)
	if err != nil {
		return 1
	}
	s, err := NewStore(args[0], DefaultStoreConfig())
	if err != nil {
		return 1
	}
	c := arena.Content{Digest: [32]byte(digest), Codec: arena.CodecDagPB, Size: size}
	err = NewFetcher(s, tcpDialer{}, quiet()).Fetch(context.Background(), c, []string{args[3]}, Watcher{
		Progress: func(p Progress) { fmt.Println(p.Done) },
	})
	fmt.Println(err)
	return 0
}

// gate lets limit bytes through, then blocks until it is closed.
type gate struct {
	net.Conn
	limit atomic.Int64
	stop  chan struct{}
}

func (g *gate) Write(b []byte) (int, error) {
	if g.limit.Add(-int64(len(b))) < 0 {
		<-g.stop
		return 0, io.ErrClosedPipe
	}
	return g.Conn.Write(b)
}

// TestFetch_KilledAndResumed: a process killed with SIGKILL in the middle of a fetch loses no verified leaf.
func TestFetch_KilledAndResumed(t *testing.T) {
	b := randomBytes(t, 8*BlockSize)
	c := treeFor(t, b).content()
	server := honest(t, b)
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	stop := make(chan struct{})
	served := make(chan struct{})
	go func() {
		defer close(served)
		conn, err := l.Accept()
		if err != nil {
			return
		}
		g := &gate{Conn: conn, stop: stop}
		g.limit.Store(5*BlockSize + BlockSize/2)
		server.Serve(context.Background(), "child", g)
	}()

	s := newStore(t)
	child := exec.Command(os.Args[0])
	child.Env = append(os.Environ(), childEnv+"="+strings.Join([]string{
		s.dir, hex.EncodeToString(c.Digest[:]), strconv.FormatUint(c.Size, 10), l.Addr().String(),
	}, " "))
	out, err := child.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, child.Start())
	lines := bufio.NewScanner(out)
	for lines.Scan() && lines.Text() != strconv.Itoa(5*BlockSize) {
	}
	require.Equal(t, strconv.Itoa(5*BlockSize), lines.Text())
	require.NoError(t, child.Process.Kill())
	require.Error(t, child.Wait())
	close(stop)
	<-served
	require.NoError(t, l.Close())

	require.False(t, s.Has(c))
	net := newPipes(t)
	net.peers["a"] = server.Serve
	var first *Progress
	require.NoError(t, NewFetcher(s, net, quiet()).Fetch(t.Context(), c, []string{"a"}, Watcher{Progress: func(p Progress) {
		if first == nil {
			first = &p
		}
	}}))
	require.EqualValues(t, 5*BlockSize, first.Done)
	requireStored(t, s, c, b)
}
