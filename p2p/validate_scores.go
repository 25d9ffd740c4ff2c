package p2p

import (
	pubsub "github.com/libp2p/go-libp2p-pubsub"
	"github.com/libp2p/go-libp2p/core/peer"
)

// scores: a reveal of an account with stake, published by its own peer.
//
// Rationale: a reveal proves itself, it opens the commitment that the seat made on chain, and nobody else can know the
// salt. That check is the reader's: it has the commitments, and here it would only repeat the chain's state.
func (v *validator) scores(author peer.ID, data []byte) (Notice, pubsub.ValidationResult) {
	n, err := parseScoreNotice(data)
	if err != nil {
		return nil, pubsub.ValidationReject
	}
	if !v.speaksFor(author, n.Account) {
		return nil, pubsub.ValidationIgnore
	}
	return n, pubsub.ValidationAccept
}
