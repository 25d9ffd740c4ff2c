package chain

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/abi"
	"github.com/ai-arena/arenad/arena"
)

// ExpertTerms are the rules of the vote on experts, fixed at deployment.
type ExpertTerms struct {
	AttestationTTL uint32   // seconds from the end of the vote
	VotingEpochs   uint32   // whole epochs after that of the nomination
	Quorum         uint32   // least part of all own stake that must vote, in millionths
	Deposit        *big.Int // FML wei; burned unless the vote passes
}

func (t ExpertTerms) raw() abi.IExpertsTerms {
	return abi.IExpertsTerms{
		AttestationTTL: new(big.Int).SetUint64(uint64(t.AttestationTTL)), VotingEpochs: t.VotingEpochs, Quorum: t.Quorum, Deposit: t.Deposit,
	}
}

// ExpertTerms reads the rules of the vote.
func (r *Reader) ExpertTerms(ctx context.Context) (ExpertTerms, error) {
	v, err := read(ctx, r, r.at.Experts, r.b.experts.PackTerms(), r.b.experts.UnpackTerms)
	if err != nil {
		return ExpertTerms{}, err
	}
	return ExpertTerms{
		AttestationTTL: uint32(seconds(v.AttestationTTL)), //nolint:gosec // set from one
		VotingEpochs:   v.VotingEpochs, Quorum: v.Quorum, Deposit: v.Deposit,
	}, nil
}

// AttestedUntil reads until when an account is attested as an expert; 0: never was.
func (r *Reader) AttestedUntil(ctx context.Context, who common.Address) (arena.Time, error) {
	v, err := read(ctx, r, r.at.Experts, r.b.experts.PackAttestedUntil(who), r.b.experts.UnpackAttestedUntil)
	return seconds(v), err
}

// OwnAt reads the own stake of an account as it stood at the end of an epoch, FML wei; of the zero address: of all.
func (r *Reader) OwnAt(ctx context.Context, who common.Address, e arena.Epoch) (*big.Int, error) {
	return read(ctx, r, r.at.Stake, r.b.stake.PackOwnAt(who, uint32(e)), r.b.stake.UnpackOwnAt)
}

// Nominate opens a vote to attest a candidate, by the digest of an evidence document. It takes the deposit by allowance.
func (c *Calls) Nominate(key string, candidate common.Address, evidence common.Hash) Intent {
	return Intent{Key: key, To: c.at.Experts, Data: c.b.experts.PackNominate(candidate, evidence)}
}

// NominateRevocation opens a vote to end an attestation; as Nominate.
func (c *Calls) NominateRevocation(key string, candidate common.Address, evidence common.Hash) Intent {
	return Intent{Key: key, To: c.at.Experts, Data: c.b.experts.PackNominateRevocation(candidate, evidence)}
}

// VoteOnExpert votes with all own stake; until is the end of the vote.
func (c *Calls) VoteOnExpert(n arena.NominationID, support bool, until arena.Time) Intent {
	return Intent{
		Key: key("expert-vote", n, support), To: c.at.Experts, Data: c.b.experts.PackVote(uint64(n), support), Deadline: until,
	}
}

// ExecuteNomination lets a vote that is over take effect.
func (c *Calls) ExecuteNomination(n arena.NominationID) Intent {
	return Intent{Key: key("expert-execute", n), To: c.at.Experts, Data: c.b.experts.PackExecute(uint64(n))}
}

func expertEvents(x *abi.Experts) map[string]unpack {
	return map[string]unpack{
		"Nominated": event(x.UnpackNominatedEvent, func(e *abi.ExpertsNominated) arena.EventBody {
			return arena.Nominated{
				Nomination: arena.NominationID(e.Nomination), Candidate: e.Candidate, Nominator: e.Nominator, Revocation: e.Revocation,
				Evidence: e.Evidence, Epoch: arena.Epoch(e.Epoch), LastEpoch: arena.Epoch(e.LastEpoch), Needed: e.Needed,
			}
		}),
		"ExpertVoted": event(x.UnpackExpertVotedEvent, func(e *abi.ExpertsExpertVoted) arena.EventBody {
			return arena.ExpertVoted{Nomination: arena.NominationID(e.Nomination), Voter: e.Voter, Support: e.Support, Stake: e.Stake}
		}),
		"NominationExecuted": event(x.UnpackNominationExecutedEvent, func(e *abi.ExpertsNominationExecuted) arena.EventBody {
			return arena.NominationExecuted{Nomination: arena.NominationID(e.Nomination), Candidate: e.Candidate, Passed: e.Passed, Deposit: e.Deposit}
		}),
		"Attested": event(x.UnpackAttestedEvent, func(e *abi.ExpertsAttested) arena.EventBody {
			return arena.Attested{
				Expert: e.Expert, Nomination: arena.NominationID(e.Nomination), Evidence: e.Evidence, ExpiresAt: seconds(e.ExpiresAt),
			}
		}),
		"AttestationRevoked": event(x.UnpackAttestationRevokedEvent, func(e *abi.ExpertsAttestationRevoked) arena.EventBody {
			return arena.AttestationRevoked{Expert: e.Expert, Nomination: arena.NominationID(e.Nomination)}
		}),
	}
}
