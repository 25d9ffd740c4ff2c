// Package p2p is the node among its peers: a libp2p host whose identity is bound to an account, gossip on the topics
// nodes, models, scores and keys, discovery, and streams for other packages.
//
//	bootstrap, mDNS, saved records --> discover --> connections
//	                                                    |
//	gossip --> check (rate of the forwarder, size) --> validate_<topic>.go --> Accept: forwarded, and Messages()
//	                                                          |                Ignore: counted against the rate
//	                                                          v                Reject: the forwarder is scored down
//	                                                   Chain, book of records
//	own record --> announce: signed anew each Refresh, and when somebody new appears
//	content, others --> OpenStream, Handle, Report
//
// Identity: a node record (EIP-712, signed by the account or its signer) names the libp2p peer of an account. GossipSub
// signs every message with the peer's key, so a message needs no second signature: its author's record says for whom it
// speaks.
//
// The chain is the truth and gossip only makes it fast. Nothing here decides anything: a lost message costs time, a
// false one is either rejected here or refuted by the chain. So the inbox may drop, and nothing is kept but records.
//
// Limits: the resource manager and the connection manager bound connections and streams; every topic bounds the size of
// a message, the rate of each forwarder and of each author; penalty points (conduct) lower a peer's gossip score and at
// 100 close its connections for a time. The wire format is in wire/arena.proto.
//
// Validation rules, message encodings and records are pure. The package must not import chain, store or content: what it
// needs of them are the interfaces Chain, RecordStore and Signer.
package p2p
