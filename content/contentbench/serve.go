package contentbench

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"strconv"

	"github.com/ipfs/boxo/bitswap/network/bsnet"
	"github.com/ipfs/boxo/bitswap/server"
	"github.com/ipfs/boxo/blockservice"
	"github.com/ipfs/boxo/blockstore"
	chunker "github.com/ipfs/boxo/chunker"
	"github.com/ipfs/boxo/ipld/merkledag"
	"github.com/ipfs/boxo/ipld/unixfs/importer/balanced"
	"github.com/ipfs/boxo/ipld/unixfs/importer/helpers"
	"github.com/ipfs/go-cid"
	"github.com/ipfs/go-datastore"
	dssync "github.com/ipfs/go-datastore/sync"
	"github.com/libp2p/go-libp2p"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/p2p/transport/tcp"
	"github.com/multiformats/go-multihash"
	"golang.org/x/time/rate"

	"github.com/ai-arena/arenad/content"
)

// Kinds of peer.
const (
	kindArena   = "arena"   // /arena/blob/1 from a content store
	kindBitswap = "bitswap" // boxo's server over blocks in memory
	kindRaw     = "raw"     // the bytes of the file on a stream
)

// rawProtocol carries the bare file.
const rawProtocol = "/bench/raw/1"

// errKind: there is no such kind of peer.
var errKind = errors.New("kind of peer")

// Serve serves a file of so many bytes, which follow from their number, until in is closed. Its first line on out is the address.
//
//	kind   arena, bitswap or raw
//	bytes  size of the file
//	limit  bytes per second that the peer sends at most; 0: no limit
func Serve(ctx context.Context, kind string, size, limit int, in io.Reader, out io.Writer) (err error) {
	h, err := newHost()
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, h.Close()) }()
	dir, err := os.MkdirTemp(memory(), "arenad-bench-")
	if err != nil {
		return fmt.Errorf("make folder: %w", err)
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	switch kind {
	case kindArena:
		err = serveArena(ctx, h, dir, size, limit)
	case kindBitswap:
		var stop func()
		if stop, err = serveBitswap(ctx, h, size); err == nil {
			defer stop()
		}
	case kindRaw:
		data := file(size)
		h.SetStreamHandler(rawProtocol, func(s network.Stream) {
			_, _ = io.Copy(s, bytes.NewReader(data)) // a client that went away is no news
			_ = s.Close()
		})
	default:
		err = fmt.Errorf("%w: %q", errKind, kind)
	}
	if err != nil {
		return err
	}
	if _, err := fmt.Fprintf(out, "%s/p2p/%s\n", h.Addrs()[0], h.ID()); err != nil {
		return fmt.Errorf("tell the address: %w", err)
	}
	_, err = io.Copy(io.Discard, in) // until the other process closes its end
	return err
}

func newHost() (host.Host, error) {
	h, err := libp2p.New(libp2p.ListenAddrStrings("/ip4/127.0.0.1/tcp/0"), libp2p.Transport(tcp.NewTCPTransport), libp2p.DisableMetrics(), libp2p.DisableRelay())
	if err != nil {
		return nil, fmt.Errorf("start host: %w", err)
	}
	return h, nil
}

// memory is a folder whose files are no disk's, so that a disk is not what is measured; the usual place where there is none.
func memory() string {
	const shm = "/dev/shm"
	if info, err := os.Stat(shm); err == nil && info.IsDir() {
		return shm
	}
	return ""
}

// file is n bytes without pattern that follow from n.
func file(n int) []byte {
	b := make([]byte, n)
	state := uint64(n) //nolint:gosec // any number does
	for i := 0; i+8 <= n; i += 8 {
		state ^= state << 13
		state ^= state >> 7
		state ^= state << 17
		copy(b[i:], strconv.FormatUint(state, 36))
	}
	return b
}

func serveArena(ctx context.Context, h host.Host, dir string, size, limit int) error {
	store, err := content.NewStore(filepath.Join(dir, "content"), content.DefaultStoreConfig())
	if err != nil {
		return err
	}
	if _, _, err := store.Add(ctx, bytes.NewReader(file(size))); err != nil {
		return err
	}
	serve := content.NewServer(store, slog.New(slog.DiscardHandler))
	bucket := rate.NewLimiter(rate.Inf, 0)
	if limit > 0 {
		bucket = rate.NewLimiter(rate.Limit(limit), 64<<10)
	}
	h.SetStreamHandler(content.Protocol, func(s network.Stream) {
		serve.Serve(ctx, s.Conn().RemotePeer().String(), &throttled{Stream: s, ctx: ctx, bucket: bucket})
	})
	return nil
}

// throttled is a stream that sends no faster than its bucket fills.
type throttled struct {
	network.Stream
	ctx    context.Context //nolint:containedctx // of the process
	bucket *rate.Limiter
}

func (t *throttled) Write(b []byte) (n int, err error) {
	for len(b) > 0 {
		part := b[:min(len(b), 64<<10)]
		if t.bucket.Limit() != rate.Inf {
			if err := t.bucket.WaitN(t.ctx, len(part)); err != nil {
				return n, err
			}
		}
		k, err := t.Stream.Write(part)
		n += k
		if err != nil {
			return n, err
		}
		b = b[k:]
	}
	return n, nil
}

// serveBitswap serves the file as an IPFS node would, laid out as ours.
func serveBitswap(ctx context.Context, h host.Host, size int) (stop func(), err error) {
	blocks := blockstore.NewBlockstore(dssync.MutexWrap(datastore.NewMapDatastore()))
	params := helpers.DagBuilderParams{
		Maxlinks: 174, RawLeaves: true, Dagserv: merkledag.NewDAGService(blockservice.New(blocks, nil)),
		CidBuilder: cid.V1Builder{Codec: cid.DagProtobuf, MhType: multihash.SHA2_256},
	}
	builder, err := params.New(chunker.NewSizeSplitter(bytes.NewReader(file(size)), content.BlockSize))
	if err != nil {
		return nil, fmt.Errorf("cut file: %w", err)
	}
	if _, err := balanced.Layout(builder); err != nil {
		return nil, fmt.Errorf("lay file out: %w", err)
	}
	net := bsnet.NewFromIpfsHost(h)
	s := server.New(ctx, net, blocks)
	net.Start(s)
	return func() { net.Stop(); s.Close() }, nil
}
