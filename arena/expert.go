package arena

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// NominationID numbers the votes on experts from 1 on.
type NominationID uint64

// Facts about experts. Source: docs/protocol.md 4.
type (
	// Nominated: a vote was opened, to attest the candidate or to end its attestation. Stake counts as it stood when Epoch
	// began; the vote is open to the end of LastEpoch, and passes with a majority if stakes of Needed vote.
	Nominated struct {
		Nomination           NominationID
		Candidate, Nominator common.Address
		Revocation           bool
		Evidence             common.Hash
		Epoch, LastEpoch     Epoch
		Needed               *big.Int
	}
	// ExpertVoted: the voter voted with all its own stake.
	ExpertVoted struct {
		Nomination NominationID
		Voter      common.Address
		Support    bool
		Stake      *big.Int
	}
	// NominationExecuted: the vote took effect. The deposit went back if it passed, and was burned if not.
	NominationExecuted struct {
		Nomination NominationID
		Candidate  common.Address
		Passed     bool
		Deposit    *big.Int
	}
	// Attested: the account is a verified expert until ExpiresAt. Nomination 0: named when the arena was deployed.
	Attested struct {
		Expert     common.Address
		Nomination NominationID
		Evidence   common.Hash
		ExpiresAt  Time
	}
	// AttestationRevoked: it no longer is, by a vote.
	AttestationRevoked struct {
		Expert     common.Address
		Nomination NominationID
	}
)
