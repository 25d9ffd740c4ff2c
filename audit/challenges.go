package audit

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
)

// falseEvidenceDivisor: false evidence costs a tenth. Source: docs/protocol.md 8.6.
const falseEvidenceDivisor = 10

// bondPaid sees the bond of a challenge, which is the same for all.
func (t *till) bondPaid(b arena.Deposited) {
	if t.askBond == nil {
		t.askBond = b.Amount
	}
	if t.asked > 0 {
		t.asked--
		t.expect(inNames[arena.InChallenge], b.From, t.askBond)
	}
}

// challenged derives the money of a question about evidence. Source: docs/protocol.md 8.5.
func (t *till) challenged(e arena.Event, a *auditor) {
	switch b := e.Body.(type) {
	case arena.ChallengeOpened:
		if a.mine(b.SeatID.Submission) {
			t.challenges[b.SeatID] = b.Challenger
			t.asked++
		}
	case arena.ChallengeAnswered:
		if a.mine(b.SeatID.Submission) {
			t.bondTo(b.SeatID, b.Account)
		}
	case arena.ChallengeDropped:
		if a.mine(b.SeatID.Submission) {
			t.bondTo(b.SeatID, t.challenges[b.SeatID])
		}
	case arena.ChallengeFailed:
		t.falseEvidence(b, a)
	}
}

func (t *till) bondTo(id arena.SeatID, who common.Address) {
	delete(t.challenges, id)
	t.expect(arena.OutChallenge.String(), who, orZero(t.askBond))
}

// falseEvidence derives what a seat loses whose evidence is false, and who gets it.
func (t *till) falseEvidence(b arena.ChallengeFailed, a *auditor) {
	mine := a.mine(b.SeatID.Submission)
	kept := t.slashed(b.Account, falseEvidenceDivisor, mine, a)
	if !mine {
		return
	}
	reward := kept
	if t.askBond != nil {
		reward = least(kept, t.askBond)
	} else if b.Reward.Cmp(kept) < 0 {
		reward = b.Reward // no challenge told yet how high the bond is
	}
	if b.Reward.Cmp(reward) != 0 {
		a.section(SectionMoney).fail("Whoever showed that seat %s lied gets %s; %s are right.", b.SeatID, b.Reward, reward)
	}
	if challenger, open := t.challenges[b.SeatID]; open {
		t.bondTo(b.SeatID, challenger)
	}
	t.expect(arena.OutChallengeReward.String(), b.Winner, reward)
	t.expect(toBurned, common.Address{}, new(big.Int).Sub(kept, reward))
}
