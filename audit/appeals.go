package audit

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus"
)

// appealOpened derives the bond of an appeal: half as much again as the fees of the seats that it asks for.
// Source: docs/protocol.md 8.4.
func (t *till) appealOpened(b arena.AppealOpened, a *auditor) {
	x := a.state.Submission(b.Submission)
	seats, _ := consensus.SizeOf(t.params, x.Stage, x.Course.Size)
	bond := times(t.params.SeatFee, int64(3*seats))
	bond.Rsh(bond, 1)
	if b.Bond.Cmp(bond) != 0 {
		a.section(SectionMoney).fail("The bond of appeal %d on the %s result of submission %d is %s on chain; %s are right.",
			b.Number, x.Stage, b.Submission, b.Bond, bond)
	}
	t.expect(inNames[arena.InAppeal], b.Appellant, bond)
	t.appeals[x.ID] = append(t.appeals[x.ID], &stake{who: b.Appellant, bond: bond, rewarded: new(big.Int), stage: x.Stage})
}

// appealClosed derives who gets the bond of an appeal.
func (t *till) appealClosed(b arena.AppealClosed, a *auditor) {
	all := t.appeals[b.Submission]
	if len(all) == 0 {
		return // the fold says that there is none
	}
	last := all[len(all)-1]
	half := new(big.Int).Rsh(last.bond, 1)
	rest, returned := new(big.Int).Sub(last.bond, half), last.bond
	switch b.End {
	case arena.AppealUpheld:
		returned = new(big.Int)
		t.expect(toBurned, common.Address{}, half)
		t.kept.Add(t.kept, rest)
	case arena.AppealUndecided:
		returned = half
		t.kept.Add(t.kept, rest)
	case arena.AppealOverturned:
		for _, other := range all {
			other.won = other.won && other.stage != last.stage
		}
		last.won = true
	}
	if b.Returned.Cmp(returned) != 0 {
		a.section(SectionMoney).fail("Of the bond of appeal %d on submission %d, %s return on chain; %s are right: it was %s.",
			b.Number, b.Submission, b.Returned, returned, b.End)
	}
	t.expect(arena.OutAppealBond.String(), last.who, returned)
}

// reward derives what whoever had a result overturned gets of what refuted seats lost, until that equals its bond.
func (t *till) reward(id arena.SubmissionID, stage arena.Stage, lost *big.Int) (taken *big.Int) {
	for _, x := range t.appeals[id] {
		if x.won && x.stage == stage {
			taken = least(lost, new(big.Int).Sub(x.bond, x.rewarded))
			x.rewarded = new(big.Int).Add(x.rewarded, taken)
			t.expect(arena.OutAppealReward.String(), x.who, taken)
			return taken
		}
	}
	return new(big.Int)
}
