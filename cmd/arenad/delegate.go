package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"
	"slices"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/chain"
	"github.com/ai-arena/arenad/selection"
)

// delegationsOutput is who lends to whom.
type delegationsOutput struct {
	Account     common.Address  `json:"account" doc:"the account asked about"`
	Delegations []lent          `json:"delegations" doc:"what it has with operators"`
	Operators   []operatorShown `json:"operators" doc:"all who take delegations"`
}

// lent is what an account has with an operator.
type lent struct {
	Operator  common.Address `json:"operator" doc:"who works with it"`
	Value     string         `json:"value" doc:"FML wei that its shares are worth now"`
	Exiting   string         `json:"exiting" doc:"FML wei on the way out, still slashable"`
	ReadyAt   arena.Time     `json:"ready_at" doc:"when they can be withdrawn, unix seconds; 0: nothing is on the way out"`
	Claimable string         `json:"claimable" doc:"FML wei of the operator's pay that it can claim"`
}

// operatorShown is an operator as delegators look at it.
type operatorShown struct {
	Operator   common.Address `json:"operator" doc:"validator or trainer that takes delegations"`
	Own        string         `json:"own" doc:"FML wei of its own stake"`
	Delegated  string         `json:"delegated" doc:"FML wei that others lent to it"`
	Room       string         `json:"room" doc:"FML wei that could be lent to it before more adds nothing; 0: nothing can be earned with more"`
	Commission uint32         `json:"commission" doc:"part of its delegators' pay that it keeps in this epoch, in millionths"`
	Next       uint32         `json:"next_commission" doc:"the one announced last"`
	NextFrom   arena.Epoch    `json:"next_from" doc:"first epoch in which that acts"`
	Payments   uint64         `json:"payments" doc:"payments that it shared so far"`
	Validator  bool           `json:"validator" doc:"whether it holds a leaf"`
}

// delegationSent is what a command did with lent stake.
type delegationSent struct {
	Account  common.Address `json:"account" doc:"who lends"`
	Operator common.Address `json:"operator" doc:"to whom"`
	Amount   string         `json:"amount" doc:"FML wei that it was about"`
	ReadyAt  arena.Time     `json:"ready_at" doc:"when what is on the way out can be withdrawn, unix seconds; 0: nothing is"`
	Sent     []sent         `json:"transactions" doc:"in the order in which they were sent"`
}

// delegationClaimed is what was claimed of operators' pay.
type delegationClaimed struct {
	Account   common.Address   `json:"account" doc:"who lends"`
	Operators []common.Address `json:"operators" doc:"of whose pay there was something to claim"`
	Amount    string           `json:"amount" doc:"FML wei that came to the account; 0: there was nothing"`
	Sent      []sent           `json:"transactions" doc:"in the order in which they were sent"`
}

// commissionOutput is an operator's commission.
type commissionOutput struct {
	Operator   common.Address `json:"operator" doc:"who takes delegations"`
	Commission uint32         `json:"commission" doc:"in millionths"`
	From       arena.Epoch    `json:"from_epoch" doc:"first epoch in which it acts"`
	FromTime   arena.Time     `json:"from_time" doc:"when that begins, unix seconds"`
	Sent       []sent         `json:"transactions" doc:"in the order in which they were sent"`
}

// paymentsPerClaim bounds one transaction: a payment costs about 15k gas.
const paymentsPerClaim = 500

func delegateSpec() spec {
	return spec{
		name: "delegate", usage: "lend stake to a validator or trainer for a share of its pay",
		text: "Lent stake adds half of itself to what an operator's own stake weighs, and earns the part of the pay that it adds, less the " +
			"operator's commission. It is slashed as the operator's own stake is. Amounts are FML: 100 or 0.5.",
		subs: []spec{
			{
				name: "to", args: "OPERATOR AMOUNT", usage: "lend stake to an operator",
				text: "Lends FML of the account's to OPERATOR (an address or the name of a key), 1 FML or more, in one transaction (with a signed permit in place " +
					"of an allowance). Says what it takes of what there is. " +
					"It acts from the next epoch on and earns nothing of work that was begun before.",
				example: "arenad delegate to 0x70997970C51812dc3A010C7d01b50e0d17dc79C8 500 --passphrase-file pass.txt",
				flags:   writeFlags(), output: delegationSent{}, do: with(delegateTo),
			},
			{
				name: "list", args: "[ACCOUNT]", usage: "show who takes delegations, and what an account has lent",
				text: "Shows all operators with their commission, and what ACCOUNT (an address or the name of a key; default: the account of the configuration) " +
					"has with them. Room is what can " +
					"still be lent to an operator before its weight is at the cap, beyond which nothing is earned.",
				example: "arenad delegate list\narenad delegate list 0x70997970C51812dc3A010C7d01b50e0d17dc79C8 --json",
				flags:   readFlags(), output: delegationsOutput{}, do: with(delegateList),
			},
			{
				name: "undelegate", args: "OPERATOR [AMOUNT]", usage: "begin to take lent stake out",
				text: "Begins to take AMOUNT (default: all) back from OPERATOR. It earns nothing from the next epoch on, and can be slashed until it is " +
					"withdrawn: after the unbonding time, and when the operator no longer answers for what it did so far. A second call adds " +
					"to the first and restarts its time.",
				example: "arenad delegate undelegate 0x70997970C51812dc3A010C7d01b50e0d17dc79C8 200",
				flags:   writeFlags(), output: delegationSent{}, do: with(delegateUndelegate),
			},
			{
				name: "withdraw", args: "OPERATOR", usage: "take out what was on its way out",
				text:    "Takes undelegated stake out once its time has passed: `arenad delegate list` says when.",
				example: "arenad delegate withdraw 0x70997970C51812dc3A010C7d01b50e0d17dc79C8",
				flags:   writeFlags(), output: delegationSent{}, do: with(delegateWithdraw),
			},
			{
				name: "claim", args: "[OPERATOR...]", usage: "take the share of operators' pay",
				text: "Takes the account's part of what the operators named (default: all to whom it has lent) were paid. Collects first what the " +
					"operators have earned and not collected, since that is shared when it is collected; their nodes do it by themselves. " +
					"When one claims changes nothing of it, and nothing expires: no node claims for a delegator. Nothing to claim is no error.",
				example: "arenad delegate claim --json",
				flags:   writeFlags(), output: delegationClaimed{}, do: with(delegateClaim),
			},
			{
				name: "set-commission", args: "PERCENT", usage: "take delegations, for a part of the delegators' pay",
				text: "Lets others lend stake to the account, which keeps PERCENT of what they earn. The first value acts at once, a later one after an " +
					"unbonding time, so that delegators can leave before; one change can be announced at a time.",
				example: "arenad delegate set-commission 5\narenad delegate set-commission 2.5 --json",
				flags:   writeFlags(), output: commissionOutput{}, do: with(delegateCommission),
			},
		},
	}
}

func delegateList(ctx context.Context, s *session) error {
	account, err := s.account(s.call.arg(0))
	if err != nil {
		return err
	}
	state, _, err := s.state(ctx)
	if err != nil {
		return err
	}
	cfg, err := s.reader.Config(ctx)
	if err != nil {
		return err
	}
	out := delegationsOutput{Account: account, Delegations: []lent{}, Operators: []operatorShown{}}
	for _, p := range state.Pools() {
		o, err := s.operator(ctx, p.Operator, cfg)
		if err != nil {
			return err
		}
		out.Operators = append(out.Operators, o)
		if p.Delegator(account) == nil {
			continue
		}
		d, err := s.reader.Delegation(ctx, p.Operator, account)
		if err != nil {
			return err
		}
		if d.Value.Sign()+d.Exiting.Sign()+d.Claimable.Sign() == 0 {
			continue
		}
		out.Delegations = append(out.Delegations, lent{
			Operator: p.Operator, Value: weiText(d.Value), Exiting: weiText(d.Exiting), ReadyAt: d.ReadyAt, Claimable: weiText(d.Claimable),
		})
	}
	return s.call.emit(out, func(w io.Writer) { s.showDelegations(w, out) })
}

// operator reads what delegators look at.
func (s *session) operator(ctx context.Context, who common.Address, cfg chain.StakeConfig) (operatorShown, error) {
	pool, err := s.reader.Pool(ctx, who)
	if err != nil {
		return operatorShown{}, err
	}
	a, err := s.reader.Account(ctx, who)
	if err != nil {
		return operatorShown{}, err
	}
	// Delegated stake counts half, up to the cap that own stake has too.
	room := new(big.Int).Mul(cfg.MinStake, big.NewInt(selection.CapFactor))
	room.Sub(room, a.Own).Lsh(room, 1).Sub(room, pool.Delegated)
	if room.Sign() < 0 {
		room.SetInt64(0)
	}
	return operatorShown{
		Operator: who, Own: weiText(a.Own), Delegated: weiText(pool.Delegated), Room: weiText(room), Commission: pool.Commission,
		Next: pool.NextCommission, NextFrom: pool.NextFrom, Payments: pool.Payments, Validator: a.Leaf != arena.NoLeaf,
	}, nil
}

func (s *session) showDelegations(w io.Writer, out delegationsOutput) {
	rows := make([][]string, 0, len(out.Operators))
	for _, o := range out.Operators {
		commission := percent(o.Commission)
		if o.Next != o.Commission {
			commission += fmt.Sprintf(", %s from epoch %d", percent(o.Next), o.NextFrom)
		}
		rows = append(rows, []string{o.Operator.Hex(), fmlText(o.Own), fmlText(o.Delegated), fmlText(o.Room), commission})
	}
	if len(rows) == 0 {
		fmt.Fprintln(w, "Nobody takes delegations yet: `arenad delegate set-commission` does.") //nolint:errcheck // emit reports it
		return
	}
	table(w, []string{"OPERATOR", "OWN", "DELEGATED", "ROOM", "COMMISSION"}, rows)
	if len(out.Delegations) == 0 {
		fmt.Fprintf(w, "\n%s has lent nothing.\n", out.Account) //nolint:errcheck // emit reports it
		return
	}
	fmt.Fprintf(w, "\nLent by %s:\n", out.Account) //nolint:errcheck // emit reports it
	rows = rows[:0]
	for _, d := range out.Delegations {
		until := ""
		if d.ReadyAt != 0 {
			until = s.clock(d.ReadyAt)
		}
		rows = append(rows, []string{d.Operator.Hex(), fmlText(d.Value), fmlText(d.Claimable), fmlText(d.Exiting), until})
	}
	table(w, []string{"OPERATOR", "WORTH", "TO CLAIM", "ON THE WAY OUT", "UNTIL"}, rows)
}

// delegationWrites runs a command about what the account lends to the operator of the first argument.
func (s *session) delegationWrites(ctx context.Context, do func(*wallet, common.Address, *delegationSent) (chain.Receipt, error)) error {
	operator, err := s.account(s.call.args[0])
	if err != nil {
		return err
	}
	w, err := s.wallet(ctx)
	if err != nil {
		return err
	}
	defer w.close()
	out := delegationSent{Account: w.account(), Operator: operator, Amount: "0"}
	r, err := do(w, operator, &out)
	if err != nil {
		return err
	}
	out.Sent = []sent{effect(r)}
	events, err := s.eventsOf(r)
	if err != nil {
		return err
	}
	for _, e := range events {
		switch b := e.Body.(type) {
		case arena.Delegated:
			out.Amount = weiText(b.Amount)
		case arena.Undelegated:
			out.Amount, out.ReadyAt = weiText(b.Amount), b.ReadyAt
		case arena.DelegationWithdrawn:
			out.Amount = weiText(b.Amount)
		}
	}
	return s.call.emit(out, func(o io.Writer) {
		if out.ReadyAt != 0 {
			fmt.Fprintf(o, "On the way out: %s, to be withdrawn from %s on.\n", fmlText(out.Amount), s.clock(out.ReadyAt)) //nolint:errcheck // emit reports it
		}
	})
}

func delegateTo(ctx context.Context, s *session) error {
	amount, err := parseFML(s.call.args[1])
	if err != nil {
		return err
	}
	return s.delegationWrites(ctx, func(w *wallet, operator common.Address, _ *delegationSent) (r chain.Receipt, err error) {
		permit, signature, err := w.permit(ctx, s.deployment.Addresses.Delegation, "Lent to "+operator.Hex(), amount)
		if err != nil {
			return r, err
		}
		in, err := w.calls.DelegateWithPermit(w.occasion("delegate/"+operator.Hex()+"/"+amount.String()), operator, permit, signature)
		if err != nil {
			return r, err
		}
		return w.send(ctx, "Lent "+fml(amount)+" to "+operator.Hex(), in)
	})
}

func delegateUndelegate(ctx context.Context, s *session) error {
	var amount *big.Int
	if text := s.call.arg(1); text != "" {
		var err error
		if amount, err = parseFML(text); err != nil {
			return err
		}
	}
	return s.delegationWrites(ctx, func(w *wallet, operator common.Address, _ *delegationSent) (chain.Receipt, error) {
		return w.send(ctx, "Undelegated", w.calls.Undelegate(w.occasion("undelegate/"+operator.Hex()), operator, amount))
	})
}

func delegateWithdraw(ctx context.Context, s *session) error {
	return s.delegationWrites(ctx, func(w *wallet, operator common.Address, _ *delegationSent) (chain.Receipt, error) {
		return w.send(ctx, "Withdrawn", w.calls.WithdrawDelegation(w.occasion("delegation-withdraw/"+operator.Hex()), operator))
	})
}

func delegateClaim(ctx context.Context, s *session) error {
	operators := make([]common.Address, 0, len(s.call.args))
	for _, arg := range s.call.args {
		a, err := s.account(arg)
		if err != nil {
			return err
		}
		operators = append(operators, a)
	}
	w, err := s.wallet(ctx)
	if err != nil {
		return err
	}
	defer w.close()
	state, _, err := s.state(ctx)
	if err != nil {
		return err
	}
	if len(operators) == 0 {
		for _, p := range state.Pools() {
			if p.Delegator(w.account()) != nil {
				operators = append(operators, p.Operator)
			}
		}
	}
	out := delegationClaimed{Account: w.account(), Operators: []common.Address{}, Sent: []sent{}}
	sum := new(big.Int)
	for _, operator := range operators {
		shared, err := w.collectFor(ctx, state.Collectable(operator), operator)
		if err != nil {
			return err
		}
		got, receipts, err := w.claimPayments(ctx, operator)
		if err != nil {
			return err
		}
		for _, r := range slices.Concat(shared, receipts) {
			out.Sent = append(out.Sent, effect(r))
		}
		if got.Sign() > 0 {
			out.Operators = append(out.Operators, operator)
		}
		sum.Add(sum, got)
	}
	out.Amount = weiText(sum)
	return s.call.emit(out, func(o io.Writer) {
		fmt.Fprintf(o, "%s came to %s.\n", fml(sum), w.account()) //nolint:errcheck // emit reports it
	})
}

// collectFor collects what an operator earned in tasks, by which its delegators get their parts.
func (w *wallet) collectFor(ctx context.Context, tasks []arena.TaskID, operator common.Address) (receipts []chain.Receipt, err error) {
	for _, id := range tasks {
		what := fmt.Sprintf("Collected from task %d for %s", id, operator)
		r, err := w.send(ctx, what, w.calls.ClaimShares(w.occasion(fmt.Sprintf("shares/%d/%s", id, operator)), id, operator))
		if errors.Is(err, chain.ErrDone) { // by its node, meanwhile
			continue
		}
		if err != nil {
			return receipts, err
		}
		receipts = append(receipts, r)
	}
	return receipts, nil
}

// claimPayments claims all payments of an operator, so many a transaction. Nothing to claim is no error.
func (w *wallet) claimPayments(ctx context.Context, operator common.Address) (got *big.Int, receipts []chain.Receipt, err error) {
	got = new(big.Int)
	for {
		d, err := w.reader.Delegation(ctx, operator, w.account())
		if err != nil || d.Claimable.Sign() == 0 {
			return got, receipts, err
		}
		key := w.occasion(fmt.Sprintf("delegation-claim/%s/%d", operator, d.NextPayment))
		r, err := w.send(ctx, "Claimed from "+operator.Hex(), w.calls.ClaimDelegation(key, operator, paymentsPerClaim))
		if err != nil {
			return got, receipts, err
		}
		receipts = append(receipts, r)
		claimed, err := fact[arena.PaymentsClaimed](w.session, r)
		if err != nil {
			return got, receipts, err
		}
		if claimed != nil {
			got.Add(got, claimed.Amount)
		}
	}
}

func delegateCommission(ctx context.Context, s *session) error {
	commission, err := parsePercent(s.call.args[0])
	if err != nil {
		return err
	}
	w, err := s.wallet(ctx)
	if err != nil {
		return err
	}
	defer w.close()
	r, err := w.send(ctx, "Commission of "+percent(commission), w.calls.SetCommission(w.occasion(fmt.Sprintf("commission/%d", commission)), commission))
	if err != nil {
		return err
	}
	set, err := fact[arena.CommissionSet](s, r)
	if err != nil {
		return err
	}
	cfg, err := s.reader.Config(ctx)
	if err != nil {
		return err
	}
	out := commissionOutput{Operator: w.account(), Commission: commission, Sent: []sent{effect(r)}}
	if set != nil {
		out.From, out.FromTime = set.FromEpoch, cfg.Clock.Start(set.FromEpoch)
	}
	return s.call.emit(out, func(o io.Writer) {
		fmt.Fprintf(o, "%s keeps %s of its delegators' pay from epoch %d on (%s).\n", //nolint:errcheck // emit reports it
			out.Operator, percent(commission), out.From, s.clock(out.FromTime))
	})
}

// percent is a part in millionths for people.
func percent(millionths uint32) string {
	text := fmt.Sprintf("%d.%04d", millionths/10_000, millionths%10_000)
	return strings.TrimSuffix(strings.TrimRight(text, "0"), ".") + " %"
}

// parsePercent reads a part of at most 100 %, in millionths. Errors: errUsage.
func parsePercent(text string) (uint32, error) {
	number := strings.TrimSpace(strings.TrimSuffix(text, "%"))
	whole, fraction, _ := strings.Cut(number, ".")
	const decimals = 4
	n, err := strconv.ParseUint(whole+fraction+strings.Repeat("0", max(0, decimals-len(fraction))), 10, 32)
	if err != nil || whole == "" || len(fraction) > decimals || n > arena.MaxCommission {
		return 0, fmt.Errorf("%w: %q is no commission: want a percentage like 5 or 2.5, at most 100", errUsage, text)
	}
	return uint32(n), nil
}
