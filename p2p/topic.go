package p2p

import (
	pubsub "github.com/libp2p/go-libp2p-pubsub"
	"github.com/libp2p/go-libp2p/core/peer"
	"golang.org/x/time/rate"
)

// topic is one gossip topic with its limits: per second and at once, for each peer that forwards (all authors together)
// and for each author.
type topic struct {
	name     string
	maxBytes int
	forward  quota
	author   quota
	validate func(v *validator, author peer.ID, data []byte) (Notice, pubsub.ValidationResult)
}

type quota struct {
	rate  rate.Limit // units a second
	burst int        // units
}

// unitBytes is what one unit of a quota pays for. A message costs a unit for each that it has begun, so that a few large
// messages are not cheaper than many small ones.
const unitBytes = 4 << 10

func cost(bytes int) int { return 1 + bytes/unitBytes }

// topics of this version. Sizes: docs/protocol.md 10.2.
func topics() []topic {
	return []topic{
		// Need: 256 nodes, each once a minute: 4/s, and all at once when one joins. Attack: 32 * 2 KiB = 64 KiB/s. An
		// author announces itself once a second at most.
		{name: topicNodes, maxBytes: 2 << 10, forward: quota{32, 512}, author: quota{1, 16}, validate: (*validator).nodes},
		// Need: a submission has a dozen holders; 100 submissions in a burst before a deadline. Attack: 32 * 512 B =
		// 16 KiB/s.
		{name: topicModels, maxBytes: 512, forward: quota{32, 1024}, author: quota{4, 256}, validate: (*validator).models},
		// Need: 8 seats a committee, 100 committees revealing in the same minute. Attack: 64 * 1 KiB = 64 KiB/s.
		{name: topicScores, maxBytes: 1 << 10, forward: quota{64, 1024}, author: quota{4, 256}, validate: (*validator).scores},
		// Need: a new task's key for 256 validators is two messages of 17 units; the seats of a round are one unit, sent again
		// every other block; a dozen tasks that open in the same minute. Attack: 32 * 4 KiB = 128 KiB/s.
		{name: topicKeys, maxBytes: 64 << 10, forward: quota{32, 1024}, author: quota{8, 256}, validate: (*validator).keys},
	}
}

const (
	topicNodes  = "nodes"
	topicModels = "models"
	topicScores = "scores"
	topicKeys   = "keys"
)
