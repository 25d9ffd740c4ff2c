package p2p

import (
	"github.com/ethereum/go-ethereum/common"
	pubsub "github.com/libp2p/go-libp2p-pubsub"
	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/ai-arena/arenad/arena"
)

// Chain is what the validation of messages needs to know of the chain. Calls come from several goroutines and must
// answer from memory, in microseconds.
type Chain interface {
	// Staked tells whether account has stake in any role.
	Staked(account common.Address) bool
	// ActsFor tells whether signer is account, or its signer in the current epoch.
	ActsFor(signer, account common.Address) bool
}

// validator holds the rules of all topics; there is a file for each.
//
// Reject is for what no honest node sends or forwards, whatever it knows of the chain: the forwarder checked the same
// and is to blame. Ignore is for what depends on the state of the chain, which nodes see at different times.
type validator struct {
	domain  arena.Domain
	chain   Chain
	book    *book
	waiting *waiting
}

// nodes: a record, signed for its account, published by the peer that it names.
//
// Rationale: only the peer itself may publish its record, else an old one could be played back for a node that moved;
// and no record may name somebody else's peer. A record without a higher seq is no news and is not forwarded.
func (v *validator) nodes(author peer.ID, data []byte) (Notice, pubsub.ValidationResult) {
	r, err := ParseRecord(data)
	if err != nil || r.Peer != author {
		return nil, pubsub.ValidationReject
	}
	// Stale before the signature: a comparison costs less than a recovery.
	if old, ok := v.book.record(r.Account); ok && old.Seq >= r.Seq {
		return nil, pubsub.ValidationIgnore
	}
	if r.Verify(v.domain) != nil {
		return nil, pubsub.ValidationReject
	}
	if !v.counts(r) {
		v.waiting.put(r) // not forwarded, but it may come to count
		return nil, pubsub.ValidationIgnore
	}
	return r, pubsub.ValidationAccept
}

// counts tells whether the chain backs a verified record now.
func (v *validator) counts(r NodeRecord) bool {
	return v.chain.Staked(r.Account) && v.chain.ActsFor(r.Signer, r.Account)
}

// speaksFor tells whether the author of a message may speak for account: its record says so, and it has stake.
func (v *validator) speaksFor(author peer.ID, account common.Address) bool {
	known, ok := v.book.account(author)
	return ok && known == account && v.chain.Staked(account)
}
