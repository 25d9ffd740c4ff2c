package consensus

import (
	"fmt"
	"maps"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
)

// Nomination is a vote on an expert as the facts tell it, FML wei.
type Nomination struct {
	arena.Nominated
	ID       arena.NominationID
	Support  *big.Int
	Against  *big.Int
	Executed bool

	voters map[common.Address]bool
}

// Passes says whether the votes so far are enough: a majority, and a quorum of stake.
func (n *Nomination) Passes() bool {
	return n.Support.Cmp(n.Against) > 0 && plus(n.Support, n.Against).Cmp(n.Needed) >= 0
}

// Open says whether it can still be voted on in epoch e.
func (n *Nomination) Open(e arena.Epoch) bool { return e <= n.LastEpoch }

// Vote is what an account voted. ok is false if it has not.
func (n *Nomination) Vote(who common.Address) (support, ok bool) {
	support, ok = n.voters[who]
	return support, ok
}

// Nominations are all votes on experts, in order.
func (s *State) Nominations() []*Nomination {
	out := make([]*Nomination, 0, len(s.nominations))
	for _, id := range slices.Sorted(maps.Keys(s.nominations)) {
		out = append(out, s.nominations[id])
	}
	return out
}

// Nomination is one of them; nil: there is none with that number.
func (s *State) Nomination(id arena.NominationID) *Nomination { return s.nominations[id] }

// Experts are the accounts that are attested at the last block, by address.
func (s *State) Experts() []common.Address {
	var out []common.Address
	for a, x := range s.accounts {
		if x.Attested != 0 && x.Attested >= s.Now {
			out = append(out, a)
		}
	}
	slices.SortFunc(out, common.Address.Cmp)
	return out
}

func (s *State) applyExpert(body arena.EventBody) error {
	vote := func(id arena.NominationID) (*Nomination, error) {
		if n := s.nominations[id]; n != nil {
			return n, nil
		}
		return nil, fmt.Errorf("nomination %d was never made: %w", id, ErrLog)
	}
	switch b := body.(type) {
	case arena.Nominated:
		s.nominations[b.Nomination] = &Nomination{
			Nominated: b, ID: b.Nomination, Support: new(big.Int), Against: new(big.Int), voters: map[common.Address]bool{},
		}
	case arena.ExpertVoted:
		n, err := vote(b.Nomination)
		if err != nil {
			return err
		}
		n.voters[b.Voter] = b.Support
		if b.Support {
			n.Support = plus(n.Support, b.Stake)
		} else {
			n.Against = plus(n.Against, b.Stake)
		}
	case arena.NominationExecuted:
		n, err := vote(b.Nomination)
		if err != nil {
			return err
		}
		n.Executed = true
	case arena.Attested:
		s.account(b.Expert).Attested = b.ExpiresAt
	case arena.AttestationRevoked:
		s.account(b.Expert).Attested = 0
	}
	return nil
}

func (n *Nomination) clone() *Nomination {
	c := *n
	c.voters = maps.Clone(n.voters)
	return &c
}
