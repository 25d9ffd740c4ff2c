package audit

import (
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
)

// flow is a movement of money: into the pot, out of it to somebody, or to one of the ledgers that belong to nobody.
type flow struct {
	what    string
	account common.Address // zero: whoever sent the transaction, or nobody
	amount  *big.Int
}

func (f flow) String() string {
	if f.account == (common.Address{}) {
		return fmt.Sprintf("%s %s", f.what, f.amount)
	}
	return fmt.Sprintf("%s %s (%s)", f.what, f.amount, f.account)
}

const (
	toBurned = "burned"
	toPool   = "fee pool"
	toDust   = "dust"
)

var inNames = map[arena.Inflow]string{
	arena.InReward: "reward in", arena.InBond: "bond in", arena.InFee: "fee in", arena.InSlash: "slash in",
	arena.InChallenge: "challenge bond in", arena.InAppeal: "appeal bond in", arena.InFinalFee: "final fee in",
}

// flush ends a transaction: the movements are those that were caused.
func (t *till) flush(s *Section) {
	want := t.want
	var extra []string
	for _, f := range t.got {
		i := slices.IndexFunc(want, func(w flow) bool {
			return w.what == f.what && w.amount.Cmp(f.amount) == 0 && (w.account == f.account || w.account == (common.Address{}))
		})
		if i < 0 {
			extra = append(extra, f.String())
			continue
		}
		want = slices.Delete(slices.Clone(want), i, i+1)
		s.held()
	}
	if len(extra) > 0 || len(want) > 0 {
		missing := make([]string, len(want))
		for i, f := range want {
			missing[i] = f.String()
		}
		s.fail("Wrong payment: %s; right is %s.", listed(extra), listed(missing))
	}
	t.want, t.got, t.seats, t.asked = nil, nil, nil, 0
}

// seatFees names what the seats are paid that a task owed, each.
func seatFees(seats uint64) string { return fmt.Sprintf("pay of each of %d owed seats", seats) }

func listed(flows []string) string {
	if len(flows) == 0 {
		return "nothing"
	}
	return strings.Join(flows, ", ")
}
