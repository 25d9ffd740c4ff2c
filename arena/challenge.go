package arena

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// The numbers of a challenge. Source: docs/protocol.md 8.5.
const (
	// ChallengeRows is how many rows a challenge asks for.
	ChallengeRows = 16
	// ChallengeDrawEpochs is within how many epochs after that of the challenge a beacon has to pick them.
	ChallengeDrawEpochs Epoch = 3
	// ChallengeAnswerEpochs is how many epochs there are for the answer, that of the beacon included.
	ChallengeAnswerEpochs Epoch = 2
	// AllRowsOpened is the bit set of a complete answer.
	AllRowsOpened uint16 = 1<<ChallengeRows - 1
)

// ChallengeState is where a challenge stands. The order never changes.
type ChallengeState uint8

// The states of a challenge.
const (
	ChallengeStateNone     ChallengeState = iota
	ChallengeStateOpen                    // rows are asked for
	ChallengeStateAnswered                // they were shown
	ChallengeStateFailed                  // the evidence was false, or was not shown
	ChallengeStateDropped                 // no epoch had a beacon
)

var challengeStateNames = [...]string{"none", "open", "answered", "failed", "dropped"}

func (s ChallengeState) String() string { return name(challengeStateNames[:], uint8(s)) }

// MarshalText gives the state by its name.
func (s ChallengeState) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// RowsAsked are the rows that a challenge asks a seat for, of so many: keccak256(H(CHALLENGE, beacon, submission, round,
// seat), i) mod rows. One that is drawn twice is asked for twice. Pure; rows is at least 1. Source: docs/protocol.md 8.5.
func (d Domain) RowsAsked(beacon common.Hash, id SeatID, rows uint32) (indexes [ChallengeRows]uint64) {
	seed := d.Hash(TagChallenge, beacon, WordUint(uint64(id.Submission)), WordUint(uint64(id.Round)), WordUint(uint64(id.Seat)))
	n, x := new(big.Int).SetUint64(uint64(rows)), new(big.Int)
	for i := range indexes {
		w := WordUint(uint64(i)) //nolint:gosec // below ChallengeRows
		indexes[i] = x.Mod(x.SetBytes(crypto.Keccak256(seed[:], w[:])), n).Uint64()
	}
	return indexes
}
