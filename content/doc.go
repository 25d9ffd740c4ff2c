// Package content keeps blobs (models, evaluation shards) by CID, and moves them between nodes.
//
//	Add(reader) --> 1 MiB leaves --> tree --> CID --> blobs/<cid>            Server <-- stream of a peer
//	                                                       ^                    |
//	Fetch(content, providers) --> job: up to 4 workers,    |                    v
//	     one peer each --> receive: request, header,     finish          blocks in DAG order
//	     blocks, each checked against its link --> partial/<cid>
//
// A blob's layout is the one canonical balanced UnixFS tree over its bytes (docs/protocol.md 2.5), so its shape follows
// from its size and any IPFS implementation can check it. Both are used: a fetch knows from the size that the chain says
// how many blocks will come and how long each may be, refuses everything else, and rebuilds each inner node to see that
// it is canonical.
//
// Nothing unverified is ever stored, and a blob appears under its CID by a rename after its bytes are on disk. A fetch
// that was killed starts from the leaves on disk that still hash right.
//
// layout.go, tree.go and wire.go are pure. The package opens no connections itself: whoever wires it passes a Dialer and
// registers Server.Serve for Protocol. What is done with a peer that sent a wrong block is the caller's business, too
// (Watcher.Dropped, ErrBadPeer).
package content
