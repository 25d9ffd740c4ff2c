package main

import (
	"context"
	"encoding/hex"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/chain"
	"github.com/ai-arena/arenad/envelope"
	"github.com/ai-arena/arenad/node"
)

// stakeOutput is what an account holds in the arena.
type stakeOutput struct {
	Account   common.Address `json:"account" doc:"the account asked about"`
	Wallet    string         `json:"wallet" doc:"FML wei in the account's own hands"`
	Gas       string         `json:"gas_money" doc:"wei of the chain's own coin, for transactions"`
	Own       string         `json:"own" doc:"FML wei of own stake that counts"`
	Locked    string         `json:"locked" doc:"FML wei of it that open tasks hold"`
	Unbonding string         `json:"unbonding" doc:"FML wei on the way out, still slashable"`
	ReadyAt   arena.Time     `json:"ready_at" doc:"when they can be withdrawn, unix seconds; 0: nothing is on the way out"`
	Claimable string         `json:"claimable" doc:"FML wei earned or returned, free to claim"`
	Signer    common.Address `json:"signer" doc:"hot key that may act for the account in this epoch; zero: none"`
	Leaf      *arena.Leaf    `json:"leaf" doc:"place in the weight tree; null: no validator"`
	Weight    uint32         `json:"weight" doc:"weight in this epoch"`
	Next      uint32         `json:"next_weight" doc:"weight from the next epoch on"`
	Record    uint64         `json:"record" doc:"decayed amount of in-consensus work, 1/1024 seats"`
	Asleep    bool           `json:"asleep" doc:"whether it weighs 0 because of missed seats"`
	Box       string         `json:"box_key" doc:"X25519 key to which keys of shards and models are wrapped; empty: no validator"`
}

// stakeSent is a transaction about stake.
type stakeSent struct {
	Account common.Address `json:"account" doc:"whose stake it is"`
	Sent    []sent         `json:"transactions" doc:"in the order in which they were sent"`
}

func stakeSpec() spec {
	return spec{
		name: "stake", usage: "stake, become a validator, take stake out",
		text: "Own stake is what an account risks: it makes validators and creators, and trainers lock part of it in each task. " +
			"Amounts are FML: 100 or 0.5.",
		subs: []spec{
			{
				name: "add", args: "AMOUNT", usage: "add to the own stake",
				text: "Moves AMOUNT from the account's wallet to its own stake, in one transaction (with a signed permit in place of an allowance). Says what " +
					"it takes of what there is; `arenad stake unbond` begins the way back.",
				example: "arenad stake add 1000 --passphrase-file pass.txt",
				flags:   writeFlags(), output: stakeSent{}, do: with(stakeAdd),
			},
			{
				name: "unbond", args: "AMOUNT", usage: "begin to take stake out",
				text: "Begins to take FML of the own stake out. It stays slashable until it can be withdrawn; a second call adds to the first and " +
					"restarts its time.",
				example: "arenad stake unbond 500",
				flags:   writeFlags(), output: stakeSent{}, do: with(stakeUnbond),
			},
			{
				name: "withdraw", usage: "take unbonded stake out",
				text:    "Takes the unbonded stake out once its time has passed: `arenad stake show` says when.",
				example: "arenad stake withdraw",
				flags:   writeFlags(), output: stakeSent{}, do: with(stakeWithdraw),
			},
			{
				name: "join", usage: "become a validator",
				text: "Takes a free place among the 4,096 of validators (a leaf of the weight tree) with the own stake there is, and lets the signer of the configuration act for the account. " +
					"Both count from the next epoch on. With --displace LEAF, where no place is free, it takes that of a validator that weighs less than half. " +
					"Repeating it does only what is missing. The keys of shards and models are wrapped for the box key that is registered here: that of " +
					"the key that the node votes with, or with --box-key the one that `arenad keys box` printed on the node's machine.",
				example: "arenad stake join --signer signer --passphrase-file pass.txt",
				flags: append(append(writeFlags(), settings("signer", "box")...), stringFlag("displace", "", "leaf of the validator to displace"),
					stringFlag("box-key", "", "X25519 public key to register, 64 hexadecimal digits")),
				output: stakeSent{}, do: with(stakeJoin),
			},
			{
				name: "show", args: "[ACCOUNT]", usage: "show what an account holds",
				text:    "Shows wallet, stake, weight and claimable balance. ACCOUNT is an address or the name of a key (default: the account of the configuration).",
				example: "arenad stake show --json",
				flags:   readFlags(), output: stakeOutput{}, do: with(stakeShow),
			},
		},
	}
}

func stakeShow(ctx context.Context, s *session) error {
	account, err := s.account(s.call.arg(0))
	if err != nil {
		return err
	}
	a, err := s.reader.Account(ctx, account)
	if err != nil {
		return err
	}
	wallet, err := s.reader.Balance(ctx, account)
	if err != nil {
		return err
	}
	gas, err := s.reader.GasMoney(ctx, account)
	if err != nil {
		return err
	}
	out := stakeOutput{
		Account: account, Wallet: weiText(wallet), Gas: weiText(gas), Own: weiText(a.Own), Locked: weiText(a.Locked),
		Unbonding: weiText(a.Unbonding), ReadyAt: a.ReadyAt, Claimable: weiText(a.Claimable), Signer: a.Signer,
	}
	if a.Leaf != arena.NoLeaf {
		leaf, err := s.reader.Leaf(ctx, a.Leaf)
		if err != nil {
			return err
		}
		out.Leaf, out.Weight, out.Next, out.Record, out.Asleep = &a.Leaf, leaf.Weight, leaf.NextWeight, leaf.Record, leaf.Asleep
		out.Box = "0x" + hex.EncodeToString(leaf.BoxKey[:])
	}
	return s.call.emit(out, func(w io.Writer) {
		rows := [][]string{
			{"account", account.Hex()},
			{"wallet", fml(wallet)},
			{"own stake", fml(a.Own)},
			{"locked in tasks", fml(a.Locked)},
			{"unbonding", fml(a.Unbonding)},
			{"claimable", fml(a.Claimable)},
		}
		if a.ReadyAt != 0 {
			rows = append(rows, []string{"withdraw from", s.clock(a.ReadyAt)})
		}
		if a.Signer != (common.Address{}) {
			rows = append(rows, []string{"signer", a.Signer.Hex()})
		}
		if out.Leaf != nil {
			rows = append(rows, []string{"leaf", strconv.Itoa(int(a.Leaf))}, []string{"weight", fmt.Sprintf("%d, next epoch %d", out.Weight, out.Next)},
				[]string{"box key", out.Box})
		}
		table(w, nil, rows)
	})
}

// stakeWrites runs a command that sends transactions about the account's stake.
func (s *session) stakeWrites(ctx context.Context, do func(*wallet) ([]chain.Receipt, error)) error {
	w, err := s.wallet(ctx)
	if err != nil {
		return err
	}
	defer w.close()
	receipts, err := do(w)
	if err != nil {
		return err
	}
	out := stakeSent{Account: w.account(), Sent: []sent{}}
	for _, r := range receipts {
		out.Sent = append(out.Sent, effect(r))
	}
	return s.call.emit(out, func(io.Writer) {})
}

func one(r chain.Receipt, err error) ([]chain.Receipt, error) { return []chain.Receipt{r}, err }

func stakeAdd(ctx context.Context, s *session) error {
	amount, err := parseFML(s.call.args[0])
	if err != nil {
		return err
	}
	return s.stakeWrites(ctx, func(w *wallet) ([]chain.Receipt, error) {
		permit, signature, err := w.permit(ctx, s.deployment.Addresses.Stake, "Stake", amount)
		if err != nil {
			return nil, err
		}
		in, err := w.calls.AddStakeWithPermit(w.occasion("stake-add/"+amount.String()), permit, signature)
		if err != nil {
			return nil, err
		}
		return one(w.send(ctx, "Staked "+fml(amount), in))
	})
}

func stakeUnbond(ctx context.Context, s *session) error {
	amount, err := parseFML(s.call.args[0])
	if err != nil {
		return err
	}
	return s.stakeWrites(ctx, func(w *wallet) ([]chain.Receipt, error) {
		return one(w.send(ctx, "Unbonding "+fml(amount), w.calls.Unbond(w.occasion("unbond/"+amount.String()), amount)))
	})
}

func stakeWithdraw(ctx context.Context, s *session) error {
	return s.stakeWrites(ctx, func(w *wallet) ([]chain.Receipt, error) {
		a, err := s.reader.Account(ctx, w.account())
		if err != nil {
			return nil, err
		}
		if a.ReadyAt == 0 {
			return nil, says(chain.ErrNotYet, "nothing of %s is on its way out: `arenad stake unbond AMOUNT` begins it", w.account())
		}
		return one(w.send(ctx, "Withdrawn", w.calls.Withdraw(w.occasion("withdraw"))))
	})
}

func stakeJoin(ctx context.Context, s *session) error {
	var displace *arena.Leaf
	if text := s.call.cli.String("displace"); text != "" {
		n, err := strconv.ParseUint(text, 10, 16)
		if err != nil || n >= arena.MaxLeaves {
			return fmt.Errorf("%w: --displace is %q: want a leaf below %d", errUsage, text, arena.MaxLeaves)
		}
		leaf := arena.Leaf(n)
		displace = &leaf
	}
	return s.stakeWrites(ctx, func(w *wallet) (receipts []chain.Receipt, err error) {
		now, err := s.reader.Account(ctx, w.account())
		if err != nil {
			return nil, err
		}
		if now.Leaf == arena.NoLeaf {
			box, err := s.boxPoint()
			if err != nil {
				return nil, err
			}
			in := w.calls.JoinValidators(w.occasion("join"), box)
			if displace != nil {
				in = w.calls.DisplaceValidator(w.occasion("displace/"+strconv.Itoa(int(*displace))), box, *displace)
			}
			r, err := w.send(ctx, "Joined the validators", in)
			if err != nil {
				return nil, err
			}
			receipts = append(receipts, r)
		}
		signer, err := s.signer()
		if err != nil || signer == (common.Address{}) {
			return receipts, err
		}
		state, _, err := s.state(ctx) // the contract tells the signer of this epoch, not of the next
		if err != nil {
			return nil, err
		}
		if a := state.Account(w.account()); a != nil && a.Signer(state.Epoch()+1) == signer {
			return receipts, nil
		}
		r, err := w.send(ctx, "Signer set to "+signer.Hex(), w.calls.SetSigner(w.occasion("signer/"+signer.Hex()), signer))
		return append(receipts, r), err
	})
}

// signer is the address of the configuration's hot key; zero without one.
func (s *session) signer() (common.Address, error) {
	if s.cfg.Keys.Signer == "" {
		return common.Address{}, nil
	}
	key, err := s.cfg.Keystore().Find(s.cfg.Keys.Signer)
	return key.Address, err
}

// boxPoint is the X25519 public key to register: the one that the flag gives, or that of the key that the node opens boxes
// with. Errors: errUsage; those of the key.
func (s *session) boxPoint() (point envelope.Point, err error) {
	text := s.call.cli.String("box-key")
	if text == "" {
		key, err := s.sealer()
		if err != nil {
			return point, err
		}
		return node.BoxKey(key).Point(), nil
	}
	b, err := hex.DecodeString(strings.TrimPrefix(text, "0x"))
	if err != nil || len(b) != len(point) {
		return point, fmt.Errorf("%w: --box-key is %q: want 64 hexadecimal digits, as `arenad keys box` prints them", errUsage, text)
	}
	return envelope.Point(b), nil
}
