package selection_test

import (
	"math/big"
	"math/rand/v2"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/abi"
	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/chain/evmtest"
)

// boxKey is everybody's key for sealed messages.
var boxKey = [32]byte{1: 9}

// churn makes random calls in an arena, as accounts and as its contracts. Some are refused; that is part of it.
type churn struct {
	vm       *evmtest.EVM
	rng      *rand.Rand
	accounts int
	happened map[string]int

	seen    int // facts that what follows was made from
	takenAt map[arena.Leaf]arena.Epoch
	leaves  arena.Leaf // ever taken
	freed   map[arena.Leaf]bool
	outside []common.Address // who holds no leaf
	heirs   []common.Address
	leavers []common.Address // who took out all stake and can leave
	lazy    arena.Leaf       // is slashed until it sleeps
	holders map[arena.Leaf]common.Address

	sleepers []seat
}

type seat struct {
	leaf    arena.Leaf
	account common.Address
}

// newChurn is an arena with validators of very different stake, and outsiders who may join.
func newChurn(validators, outsiders int, seed uint64, happened map[string]int) (*churn, error) {
	cfg := evmtest.Defaults()
	cfg.RecordHalfLife = 8
	vm, err := evmtest.New(cfg)
	if err != nil {
		return nil, err
	}
	c := &churn{
		vm: vm, rng: rand.New(rand.NewPCG(seed, seed)), accounts: validators + outsiders, happened: happened,
		takenAt: map[arena.Leaf]arena.Epoch{}, freed: map[arena.Leaf]bool{}, holders: map[arena.Leaf]common.Address{},
	}
	for i := range validators {
		if err := vm.Join(evmtest.Account(i), evmtest.FML(1000+c.rng.Int64N(12_000))); err != nil {
			return nil, err
		}
		if i%500 == 499 { // not all of them in one epoch
			vm.Now += arena.Time(cfg.EpochLength)
		}
	}
	for i := range c.accounts {
		if err := vm.Fund(evmtest.Account(i), evmtest.FML(40_000)); err != nil {
			return nil, err
		}
		c.outside = append(c.outside, evmtest.Account(i))
	}
	c.observe()
	return c, nil
}

func (c *churn) anyLeaf() arena.Leaf {
	return arena.Leaf(c.rng.IntN(min(int(c.leaves)+3, arena.MaxLeaves)))
}

func (c *churn) leafAt(leaf arena.Leaf) (abi.IStakeLeafView, error) {
	out, err := c.vm.View(c.vm.Addresses.Stake, c.vm.Stake.PackLeafAt(uint16(leaf)))
	if err != nil {
		return abi.IStakeLeafView{}, err
	}
	return c.vm.Stake.UnpackLeafAt(out)
}

// pass lets time go by: mostly less than two epochs, now and then many.
func (c *churn) pass() {
	length := c.vm.Config.EpochLength
	if c.rng.IntN(10) == 0 {
		c.happened["epochs skipped"]++
		length *= 40
	}
	c.vm.Now += arena.Time(c.rng.Uint32N(2 * length))
}

// step makes one call.
func (c *churn) step() {
	who, leaf, epoch, stake := evmtest.Account(c.rng.IntN(c.accounts)), uint16(c.anyLeaf()), uint32(c.vm.Epoch()), c.vm.Stake
	amount := evmtest.FML(1 + c.rng.Int64N(3000))
	switch c.rng.IntN(13) {
	case 0:
		c.send("stake", who, stake.PackStake(amount))
	case 1:
		c.send("unbond", who, stake.PackUnbond(amount))
	case 2:
		c.unbondAll(who)
	case 3:
		c.send("withdraw", who, stake.PackWithdraw())
		if n := len(c.leavers); n > 0 {
			c.send("withdraw", c.leavers[c.rng.IntN(n)], stake.PackWithdraw())
		}
	case 4, 5:
		who = c.outsider()
		c.send("stake", who, stake.PackStake(evmtest.FML(1000+c.rng.Int64N(9000))))
		c.send("join", who, stake.PackJoinValidators(boxKey))
	case 6:
		c.send("reward", c.vm.Addresses.Settle, stake.PackRewardSeat(leaf, epoch, big.NewInt(c.rng.Int64N(40*1024))))
	case 7:
		c.send("refresh", who, stake.PackRefresh(leaf))
	case 8:
		// Whoever misses seats in three epochs sleeps: the same leaf again and again.
		if c.rng.IntN(10) == 0 {
			c.lazy = c.anyLeaf()
		}
		c.send("slash missed", c.vm.Addresses.Settle, stake.PackSlashMissed(1, uint16(c.lazy), epoch))
	case 9:
		if c.rng.IntN(4) == 0 {
			c.send("slash unrevealed", c.vm.Addresses.Settle, stake.PackSlashUnrevealed(1, leaf, epoch))
		}
	case 10:
		if n := len(c.sleepers); n > 0 {
			sleeper := c.sleepers[c.rng.IntN(n)]
			c.send("wake", sleeper.account, stake.PackWake(uint16(sleeper.leaf)))
		}
	case 12:
		c.send("delegate", c.vm.Addresses.Delegation, stake.PackSetDelegated(who, amount))
	case 11:
		who = c.outsider()
		c.send("stake", who, stake.PackStake(evmtest.FML(9000)))
		for range 5 {
			if c.send("displace", who, stake.PackDisplaceValidator(boxKey, uint16(c.anyLeaf()))) {
				break
			}
		}
		if n := len(c.heirs); n > 0 {
			c.send("join", c.heirs[c.rng.IntN(n)], stake.PackJoinValidators(boxKey))
		}
	}
	c.observe()
}

// outsider is somebody who holds no leaf, if there is one.
func (c *churn) outsider() common.Address {
	if len(c.outside) == 0 {
		return evmtest.Account(c.accounts - 1)
	}
	return c.outside[c.rng.IntN(len(c.outside))]
}

func (c *churn) unbondAll(who common.Address) {
	out, err := c.vm.View(c.vm.Addresses.Stake, c.vm.Stake.PackAccountOf(who))
	if err != nil {
		return
	}
	view, err := c.vm.Stake.UnpackAccountOf(out)
	if err == nil && c.send("unbond all", who, c.vm.Stake.PackUnbond(view.Own)) {
		c.leavers = append(c.leavers, who)
		c.leavers = c.leavers[max(0, len(c.leavers)-20):]
	}
}

func (c *churn) send(what string, from common.Address, data []byte) bool {
	_, err := c.vm.Send(from, c.vm.Addresses.Stake, data)
	if err == nil {
		c.happened[what]++
	}
	return err == nil
}

// observe takes in new facts.
func (c *churn) observe() {
	for ; c.seen < len(c.vm.Log); c.seen++ {
		switch x := c.vm.Log[c.seen].Body.(type) {
		case arena.LeafTaken:
			c.takenAt[x.Leaf], c.holders[x.Leaf] = x.Epoch, x.Account
			c.leaves = max(c.leaves, x.Leaf+1)
			if c.freed[x.Leaf] {
				c.happened["leaf taken again"]++
			}
			c.outside = slices.DeleteFunc(c.outside, func(a common.Address) bool { return a == x.Account })
			if slices.Contains(c.heirs, x.Account) {
				c.happened["heir took the leaf"]++
				c.heirs = slices.DeleteFunc(c.heirs, func(a common.Address) bool { return a == x.Account })
			}
		case arena.LeafFreed:
			delete(c.takenAt, x.Leaf)
			c.outside = append(c.outside, x.Account)
			c.freed[x.Leaf] = true
		case arena.LeafAwaited:
			c.happened["displaced"]++
			c.heirs = append(c.heirs, x.Heir)
		case arena.Slept:
			c.happened["slept"]++
			c.sleepers = append(c.sleepers, seat{x.Leaf, c.holders[x.Leaf]})
		}
	}
}
