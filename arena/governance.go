package arena

import "github.com/ethereum/go-ethereum/common"

// Facts of governance. Source: docs/governance.md.
type (
	// BeaconScheduled: from an epoch on, values come from another kind of source.
	BeaconScheduled struct {
		Kind common.Address
		From Epoch
	}
	// Paused: nothing new enters the arena until Until, unless Unpaused comes first; deadlines that have not passed move.
	Paused struct{ From, Until Time }
	// Unpaused: the pause ended before its time.
	Unpaused struct{ At Time }
	// GuardianChanged: somebody else may pause.
	GuardianChanged struct{ Guardian common.Address }
)

func (BeaconScheduled) eventBody() {}
func (Paused) eventBody()          {}
func (Unpaused) eventBody()        {}
func (GuardianChanged) eventBody() {}
