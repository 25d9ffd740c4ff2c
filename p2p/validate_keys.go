package p2p

import (
	pubsub "github.com/libp2p/go-libp2p-pubsub"
	"github.com/libp2p/go-libp2p/core/peer"
)

// keys: a notice of an account with stake, published by its own peer.
//
// Rationale: what is in a box can be judged only by the one whom it is for, and whether it is the key only by its hash on
// chain. Whether an author that wants a key may have it is the holders' business: they take the X25519 key of the account
// from the chain, never from the notice, so a want opens nothing for anybody else.
func (v *validator) keys(author peer.ID, data []byte) (Notice, pubsub.ValidationResult) {
	n, err := parseKeyNotice(data)
	if err != nil {
		return nil, pubsub.ValidationReject
	}
	if !v.speaksFor(author, n.Account) {
		return nil, pubsub.ValidationIgnore
	}
	return n, pubsub.ValidationAccept
}
