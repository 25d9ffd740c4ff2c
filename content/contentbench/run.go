package contentbench

import (
	"bufio"
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/ipfs/boxo/bitswap/client"
	"github.com/ipfs/boxo/bitswap/network/bsnet"
	"github.com/ipfs/boxo/blockservice"
	"github.com/ipfs/boxo/blockstore"
	"github.com/ipfs/boxo/ipld/merkledag"
	unixfsio "github.com/ipfs/boxo/ipld/unixfs/io"
	"github.com/ipfs/go-datastore"
	dssync "github.com/ipfs/go-datastore/sync"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/protocol"
	"github.com/multiformats/go-multiaddr"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/content"
	"github.com/ai-arena/arenad/internal/benchmark"
)

const (
	mib = 1 << 20
	// S9: one file of 256 MiB.
	fileBytes = 256 * mib
	// S10: peers that send at most 50 MiB/s each.
	cappedPeers, mostEach = 4, 50 * mib
)

// errWrong: what arrived is not what was sent.
var errWrong = errors.New("wrong bytes arrived")

// Run measures S9 and S10 into the report. program and args start a process that calls Serve with the arguments appended to them:
// kind, bytes, limit.
func Run(ctx context.Context, r *benchmark.Report, program string, args ...string) (err error) {
	h, err := newHost()
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, h.Close()) }()
	b := &bench{host: h, program: program, args: args}
	defer func() { err = errors.Join(err, b.stop()) }()
	data := file(fileBytes)
	b.flat = sha256.Sum256(data)
	if b.content, err = content.Identify(bytes.NewReader(data)); err != nil {
		return err
	}
	r.Notes = append(r.Notes, "two processes and more, TCP with TLS on loopback; files in memory where the system has such a folder")
	if err := b.onePeer(ctx, r); err != nil {
		return err
	}
	return b.manyPeers(ctx, r)
}

type bench struct {
	host    host.Host
	program string
	args    []string
	content arena.Content
	flat    [32]byte
	peers   []*peerProcess
}

// peerProcess is a process that serves.
type peerProcess struct {
	cmd  *exec.Cmd
	in   io.Closer
	info peer.AddrInfo
}

// start starts a peer and connects to it.
func (b *bench) start(ctx context.Context, kind string, limit int) (*peerProcess, error) {
	cmd := exec.CommandContext(ctx, b.program, append(b.args, kind, strconv.Itoa(fileBytes), strconv.Itoa(limit))...)
	cmd.Stderr = os.Stderr
	in, err := cmd.StdinPipe()
	if err != nil {
		return nil, fmt.Errorf("start peer: %w", err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		return nil, fmt.Errorf("start peer: %w", err)
	}
	if err := cmd.Start(); err != nil {
		return nil, fmt.Errorf("start peer: %w", err)
	}
	p := &peerProcess{cmd: cmd, in: in}
	b.peers = append(b.peers, p)
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		return nil, fmt.Errorf("hear from peer: %w", err)
	}
	address, err := multiaddr.NewMultiaddr(strings.TrimSpace(line))
	if err != nil {
		return nil, fmt.Errorf("address of peer: %w", err)
	}
	info, err := peer.AddrInfoFromP2pAddr(address)
	if err != nil {
		return nil, fmt.Errorf("address of peer: %w", err)
	}
	p.info = *info
	if err := b.host.Connect(ctx, *info); err != nil {
		return nil, fmt.Errorf("connect to peer: %w", err)
	}
	return p, nil
}

func (b *bench) stop() error {
	var errs []error
	for _, p := range b.peers {
		errs = append(errs, p.in.Close(), p.cmd.Wait())
	}
	b.peers = nil
	return errors.Join(errs...)
}

// onePeer is S9: the arena's protocol, verified while reading and stored, against bitswap and the bare stream with its hash.
func (b *bench) onePeer(ctx context.Context, r *benchmark.Report) error {
	ours, err := b.start(ctx, kindArena, 0)
	if err != nil {
		return err
	}
	swap, err := b.start(ctx, kindBitswap, 0)
	if err != nil {
		return err
	}
	raw, err := b.start(ctx, kindRaw, 0)
	if err != nil {
		return err
	}
	times, err := benchmark.Measure(
		ctx, benchmark.Effort{Count: 5},
		func() error { return b.fetch(ctx, ours.info.ID.String()) },
		func() error { return b.bitswap(ctx, swap.info) },
		func() error { return b.raw(ctx, raw.info.ID) },
	)
	if err != nil {
		return err
	}
	for i, goal := range []struct {
		peer  string
		least float64
	}{{"boxo bitswap", 1.3}, {"bare stream with SHA-256", 0.7}} {
		c := benchmark.Case{Name: "S9 256 MiB from one peer, verified and stored", Value: ms(times[0].Best), Unit: "ms", Peer: goal.peer}
		c.Against(ms(times[i+1].Best), goal.least)
		r.Cases = append(r.Cases, c)
	}
	return b.stop()
}

// manyPeers is S10: four capped peers against one of them.
func (b *bench) manyPeers(ctx context.Context, r *benchmark.Report) error {
	var all []string
	for range cappedPeers {
		p, err := b.start(ctx, kindArena, mostEach)
		if err != nil {
			return err
		}
		all = append(all, p.info.ID.String())
	}
	times, err := benchmark.Measure(
		ctx, benchmark.Effort{Count: 1},
		func() error { return b.fetch(ctx, all...) },
		func() error { return b.fetch(ctx, all[0]) },
	)
	if err != nil {
		return err
	}
	c := benchmark.Case{Name: "S10 256 MiB from four peers at 50 MiB/s each", Value: ms(times[0].Best), Unit: "ms", Peer: "one of them"}
	c.Against(ms(times[1].Best), 3.6)
	r.Cases = append(r.Cases, c)
	return b.stop()
}

func ms(d time.Duration) float64 { return float64(d) / float64(time.Millisecond) }

// dialer opens the streams of the arena's protocol.
type dialer struct{ host.Host }

func (d dialer) OpenStream(ctx context.Context, peerID, proto string) (io.ReadWriteCloser, error) {
	id, err := peer.Decode(peerID)
	if err != nil {
		return nil, fmt.Errorf("peer id: %w", err)
	}
	return d.NewStream(ctx, id, protocol.ID(proto))
}

func (b *bench) fetch(ctx context.Context, peers ...string) (err error) {
	dir, err := os.MkdirTemp(memory(), "arenad-bench-")
	if err != nil {
		return fmt.Errorf("make folder: %w", err)
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	store, err := content.NewStore(filepath.Join(dir, "content"), content.DefaultStoreConfig())
	if err != nil {
		return err
	}
	return content.NewFetcher(store, dialer{b.host}, slog.New(slog.DiscardHandler)).Fetch(ctx, b.content, peers, content.Watcher{})
}

// bitswap reads the file through boxo's client, into blocks in memory.
func (b *bench) bitswap(ctx context.Context, from peer.AddrInfo) (err error) {
	blocks := blockstore.NewBlockstore(dssync.MutexWrap(datastore.NewMapDatastore()))
	net := bsnet.NewFromIpfsHost(b.host)
	c := client.New(ctx, net, nil, blocks)
	net.Start(c)
	defer func() { net.Stop(); err = errors.Join(err, c.Close()) }()
	if err := net.Connect(ctx, from); err != nil {
		return fmt.Errorf("connect: %w", err)
	}
	dag := merkledag.NewSession(ctx, merkledag.NewDAGService(blockservice.New(blocks, c)))
	root, err := dag.Get(ctx, b.content.CID())
	if err != nil {
		return fmt.Errorf("get root: %w", err)
	}
	in, err := unixfsio.NewDagReader(ctx, root, dag)
	if err != nil {
		return fmt.Errorf("open file: %w", err)
	}
	if n, err := io.Copy(io.Discard, in); err != nil || n != fileBytes {
		return fmt.Errorf("%w: %d bytes: %w", errWrong, n, err)
	}
	return nil
}

func (b *bench) raw(ctx context.Context, from peer.ID) error {
	s, err := b.host.NewStream(ctx, from, rawProtocol)
	if err != nil {
		return fmt.Errorf("open stream: %w", err)
	}
	defer s.Close() //nolint:errcheck // all was read
	h := sha256.New()
	if _, err := io.CopyBuffer(h, s, make([]byte, mib)); err != nil {
		return fmt.Errorf("read file: %w", err)
	}
	if [32]byte(h.Sum(nil)) != b.flat {
		return errWrong
	}
	return nil
}
