// Package ipfstest is the other side for tests: files as boxo, the library of IPFS nodes, lays them out, keeps and reads them. For tests
// only.
package ipfstest

import (
	"bytes"
	"io"
	"testing"

	"github.com/ipfs/boxo/blockservice"
	"github.com/ipfs/boxo/blockstore"
	chunker "github.com/ipfs/boxo/chunker"
	"github.com/ipfs/boxo/ipld/merkledag"
	"github.com/ipfs/boxo/ipld/unixfs/importer/balanced"
	"github.com/ipfs/boxo/ipld/unixfs/importer/helpers"
	unixfsio "github.com/ipfs/boxo/ipld/unixfs/io"
	"github.com/ipfs/go-cid"
	"github.com/ipfs/go-datastore"
	dssync "github.com/ipfs/go-datastore/sync"
	"github.com/multiformats/go-multihash"
	"github.com/stretchr/testify/require"
)

// Node holds the blocks of an IPFS node.
type Node struct {
	Blocks  blockstore.Blockstore
	Service blockservice.BlockService
}

// NewNode makes an empty node.
func NewNode() *Node {
	bs := blockstore.NewBlockstore(dssync.MutexWrap(datastore.NewMapDatastore()))
	return &Node{Blocks: bs, Service: blockservice.New(bs, nil)}
}

// Add lays a file out as docs/protocol.md 2.5 says: chunks of 1 MiB as raw leaves, at most 174 links, balanced, CIDv1 with sha2-256.
func (n *Node) Add(t testing.TB, file []byte) cid.Cid {
	t.Helper()
	const chunk, links = 1 << 20, 174
	params := helpers.DagBuilderParams{
		Maxlinks: links, RawLeaves: true, Dagserv: merkledag.NewDAGService(n.Service),
		CidBuilder: cid.V1Builder{Codec: cid.DagProtobuf, MhType: multihash.SHA2_256},
	}
	builder, err := params.New(chunker.NewSizeSplitter(bytes.NewReader(file), chunk))
	require.NoError(t, err)
	root, err := balanced.Layout(builder)
	require.NoError(t, err)
	return root.Cid()
}

// Read reads a file back.
func (n *Node) Read(t testing.TB, id cid.Cid) []byte {
	t.Helper()
	dag := merkledag.NewDAGService(n.Service)
	root, err := dag.Get(t.Context(), id)
	require.NoError(t, err)
	r, err := unixfsio.NewDagReader(t.Context(), root, dag)
	require.NoError(t, err)
	file, err := io.ReadAll(r)
	require.NoError(t, err)
	return file
}

// File is n bytes that follow from a seed.
func File(seed uint64, n int) []byte {
	b := make([]byte, n)
	for i := range b {
		seed = seed*6364136223846793005 + 1442695040888963407
		b[i] = byte(seed >> 56)
	}
	return b
}
