package p2p

import (
	pubsub "github.com/libp2p/go-libp2p-pubsub"
	"github.com/libp2p/go-libp2p/core/peer"
)

// models: a notice of an account with stake, published by its own peer.
//
// Rationale: a notice needs no signature beside the message's own, since the record binds the peer to the account. The
// content is not compared with the chain here: the notice is often faster than the block that shows the submission. A
// reader takes digest, codec and size from the chain and only the holder from the notice.
func (v *validator) models(author peer.ID, data []byte) (Notice, pubsub.ValidationResult) {
	n, err := parseModelNotice(data)
	if err != nil {
		return nil, pubsub.ValidationReject
	}
	if !v.speaksFor(author, n.Account) {
		return nil, pubsub.ValidationIgnore
	}
	return n, pubsub.ValidationAccept
}
