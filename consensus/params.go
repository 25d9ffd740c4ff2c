package consensus

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
)

// Params are the facts of a deployment that the rules need. The chain sets them; the operator does not.
type Params struct {
	Domain arena.Domain
	Clock  arena.Clock
	// BlockTime is the usual distance of two blocks in seconds, at least 1. A transaction sent now is mined no earlier
	// than the next block.
	BlockTime uint32
	// BeaconDelay is D: seconds into an epoch before its random value can exist.
	BeaconDelay uint32
	// BeaconPosted tells whether somebody must post the value (RandaoBeacon). Otherwise it exists by itself after D.
	BeaconPosted bool
	// RecordHalfLife is H in epochs; a leaf's record enters its weight at most once per H/4 epochs.
	RecordHalfLife uint32
}

// Role is a bit set of what a node does. Source: docs/protocol.md 10.1.
type Role uint8

// The roles that a machine knows.
const (
	RoleTrainer Role = 1 << iota
	RoleValidator
	RoleCreator
)

// Has tells whether all of r's bits are set.
func (r Role) Has(o Role) bool { return r&o == o }

// AppealPolicy says which results a node checks while they can be appealed against.
type AppealPolicy uint8

// The policies.
const (
	AppealNever AppealPolicy = iota
	AppealOwn                // results of own models
	AppealAll
)

// Self is who the machine acts for.
type Self struct {
	Account common.Address
	Roles   Role
	// Appeals says which results it checks, and appeals against if they are wrong.
	Appeals AppealPolicy
	// Duties switches the permissionless work on: seal, beacon, finalize, settle, expire. Observers leave it off.
	Duties bool
}

const (
	// staggerBlocks is how many blocks one step of the stagger takes where there is time for all steps. A transaction sent after block N is in N+1 and
	// seen with it; with 2 a slow node or a full block does not yet make the next one race.
	staggerBlocks = 2
	// retryAfterFailure is how many blocks a duty rests that was reported as failed.
	retryAfterFailure = 2
	// retryAfterSilence is how many blocks a duty rests that was issued and showed no effect. The transactor bumps and
	// replaces on its own; this catches what fell between.
	retryAfterSilence = 20
	// maxRanked is the length of a task's list of candidates for a paid rank. Source: docs/protocol.md 9.1.
	maxRanked = 32
	// lastLine is the number of lines in a live queue: one for each of a trainer's reveals, the last for all later ones.
	// A task may let a trainer submit 255 times, and a line more is a step more to the head.
	lastLine = 32
)
