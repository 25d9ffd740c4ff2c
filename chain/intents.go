package chain

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
)

// Calls builds the intents of one arena: one function per thing that a user can do. What can be done only once names
// itself; what can be done again (Approve, AddStake, Unbond ...) is named by the caller, whose occasion it is, with a
// key of its own. All functions are pure. Amounts are FML wei.
type Calls struct {
	at Addresses
	b  *bindings
}

// NewCalls gives the builder for the contracts at a.
func NewCalls(a Addresses) *Calls { return &Calls{at: a, b: newBindings()} }

func key(what string, parts ...any) string {
	for _, p := range parts {
		what += fmt.Sprintf("/%v", p)
	}
	return what
}

// Transfer sends FML of the caller's.
func (c *Calls) Transfer(key string, to common.Address, amount *big.Int) Intent {
	return Intent{Key: key, To: c.at.FML, Data: c.b.fml.PackTransfer(to, amount)}
}

// Approve lets the arena take up to amount of the caller's FML, for stake, rewards and fees.
func (c *Calls) Approve(key string, amount *big.Int) Intent {
	return c.ApproveFor(key, c.at.Stake, amount)
}

// ApproveFor lets a contract of the arena take up to amount of the caller's FML.
func (c *Calls) ApproveFor(key string, spender common.Address, amount *big.Int) Intent {
	return Intent{Key: key, To: c.at.FML, Data: c.b.fml.PackApprove(spender, amount)}
}

// AddStake adds to the caller's own stake; it needs an allowance.
func (c *Calls) AddStake(key string, amount *big.Int) Intent {
	return Intent{Key: key, To: c.at.Stake, Data: c.b.stake.PackStake(amount)}
}

// AddStakeWithPermit adds to the caller's own stake, with a signature in place of an allowance. The signature is of
// Reader.Permit's digest.
func (c *Calls) AddStakeWithPermit(key string, p Permit, signature []byte) (Intent, error) {
	if len(signature) != 65 {
		return Intent{}, fmt.Errorf("build stake with permit: %w: the signature has %d bytes, 65 are needed", ErrInput, len(signature))
	}
	data := c.b.stake.PackStakeWithPermit(p.Amount, timeWord(p.Deadline), signature[64], [32]byte(signature[:32]), [32]byte(signature[32:64]))
	return Intent{Key: key, To: c.at.Stake, Data: data, Deadline: p.Deadline}, nil
}

// Unbond begins to take stake out.
func (c *Calls) Unbond(key string, amount *big.Int) Intent {
	return Intent{Key: key, To: c.at.Stake, Data: c.b.stake.PackUnbond(amount)}
}

// Withdraw takes the unbonded stake out.
func (c *Calls) Withdraw(key string) Intent {
	return Intent{Key: key, To: c.at.Stake, Data: c.b.stake.PackWithdraw()}
}

// JoinValidators makes the caller a validator; boxKey is its X25519 public key.
func (c *Calls) JoinValidators(key string, boxKey [32]byte) Intent {
	return Intent{Key: key, To: c.at.Stake, Data: c.b.stake.PackJoinValidators(boxKey)}
}

// DisplaceValidator takes, in a full tree, the place of a validator that weighs less than half.
func (c *Calls) DisplaceValidator(key string, boxKey [32]byte, leaf arena.Leaf) Intent {
	return Intent{Key: key, To: c.at.Stake, Data: c.b.stake.PackDisplaceValidator(boxKey, uint16(leaf))}
}

// SetSigner lets signer act for the caller from the next epoch on.
func (c *Calls) SetSigner(key string, signer common.Address) Intent {
	return Intent{Key: key, To: c.at.Stake, Data: c.b.stake.PackSetSigner(signer)}
}

// Refresh recomputes the weight of a leaf in the epoch.
func (c *Calls) Refresh(leaf arena.Leaf, epoch arena.Epoch) Intent {
	return Intent{Key: key("refresh", leaf, epoch), To: c.at.Stake, Data: c.b.stake.PackRefresh(uint16(leaf))}
}

// Wake ends the sleep of the caller's leaf, which began in epoch.
func (c *Calls) Wake(leaf arena.Leaf, epoch arena.Epoch) Intent {
	return Intent{Key: key("wake", leaf, epoch), To: c.at.Stake, Data: c.b.stake.PackWake(uint16(leaf))}
}

// Claim takes the caller's claimable balance out to an account.
func (c *Calls) Claim(key string, to common.Address) Intent {
	return Intent{Key: key, To: c.at.Stake, Data: c.b.stake.PackClaim(to)}
}

// FlushBurned takes what a task has burned so far out of the token's supply.
func (c *Calls) FlushBurned(key string, t arena.TaskID) Intent {
	return Intent{Key: key, To: c.at.Stake, Data: c.b.stake.PackFlushBurned(uint64(t))}
}

// CreateTask opens and funds a task; it needs an allowance over reward and bond.
// Errors: ErrInput for numbers that do not fit their type.
func (c *Calls) CreateTask(key string, p arena.TaskParams) (Intent, error) {
	data, err := c.b.arena.TryPackCreateTask(paramsTo(p))
	if err != nil {
		return Intent{}, fmt.Errorf("build task: %w: %w", ErrInput, err)
	}
	return Intent{Key: key, To: c.at.Arena, Data: data, Deadline: p.SubmitBy}, nil
}

// CancelTask withdraws a task without submissions.
func (c *Calls) CancelTask(t arena.TaskID) Intent {
	return Intent{Key: key("cancel-task", t), To: c.at.Arena, Data: c.b.arena.PackCancelTask(uint64(t))}
}

// CommitModel commits the caller to a model; at least stake is held in the task, the fee needs an allowance. The
// commitment names the intent: the same model is never committed twice.
func (c *Calls) CommitModel(t arena.TaskID, commitment common.Hash, stake *big.Int, submitBy arena.Time) Intent {
	return Intent{
		Key: key("commit-model", t, commitment), To: c.at.Arena,
		Data: c.b.arena.PackCommitModel(uint64(t), commitment, amount(stake)), Deadline: submitBy,
	}
}

// RevealModel reveals a committed model.
func (c *Calls) RevealModel(s arena.SubmissionID, m arena.Model, salt common.Hash, revealBy arena.Time) Intent {
	return Intent{
		Key: key("reveal-model", s), To: c.at.Arena,
		Data: c.b.arena.PackRevealModel(uint64(s), modelTo(m), salt), Deadline: revealBy,
	}
}

// PublishShardKey puts the key of one of a task's shards on chain, after revealBy and until keyBy.
func (c *Calls) PublishShardKey(t arena.TaskID, shard arena.ShardIndex, k [32]byte, keyBy arena.Time) Intent {
	return Intent{
		Key: key("publish-shard-key", t, uint8(shard)), To: c.at.Keys,
		Data: c.b.keys.PackPublishShardKey(uint64(t), uint8(shard), k), Deadline: keyBy,
	}
}

// PublishModelKey puts the key of a revealed model on chain, after revealBy and until keyBy; flat is the SHA-256 of the
// plain model.
func (c *Calls) PublishModelKey(s arena.SubmissionID, flat, k [32]byte, keyBy arena.Time) Intent {
	return Intent{
		Key: key("publish-model-key", s), To: c.at.Keys,
		Data: c.b.keys.PackPublishModelKey(uint64(s), flat, k), Deadline: keyBy,
	}
}

// Expire ends a submission whose time has passed.
func (c *Calls) Expire(s arena.SubmissionID) Intent {
	return Intent{Key: key("expire", s), To: c.at.Arena, Data: c.b.arena.PackExpire(uint64(s))}
}

// Release frees the stake of a trainer in a closed task.
func (c *Calls) Release(t arena.TaskID, trainer common.Address) Intent {
	return Intent{Key: key("release", t, trainer), To: c.at.Arena, Data: c.b.arena.PackRelease(uint64(t), trainer)}
}

// Seal draws the committee of a round, in the epoch given; until is the end of that epoch.
func (c *Calls) Seal(r arena.RoundID, e arena.Epoch, until arena.Time) Intent {
	return Intent{Key: key("seal", r, e), To: c.at.Scores, Data: c.b.scores.PackSeal(uint64(r.Submission)), Deadline: until}
}

// CommitVote commits the caller's seat to a vote.
func (c *Calls) CommitVote(s arena.SeatID, commitment common.Hash, until arena.Time) Intent {
	return Intent{
		Key: key("commit-vote", s), To: c.at.Scores,
		Data: c.b.scores.PackCommitVote(uint64(s.Submission), uint8(s.Seat), commitment), Deadline: until,
	}
}

// RevealVote reveals the vote of a seat.
func (c *Calls) RevealVote(s arena.SeatID, v arena.Vote, salt common.Hash, until arena.Time) Intent {
	return Intent{
		Key: key("reveal-vote", s), To: c.at.Scores,
		Data:     c.b.scores.PackRevealVote(uint64(s.Submission), uint8(s.Seat), uint32(v.Score), v.EvidenceRoot, salt),
		Deadline: until,
	}
}

// Finalize decides a round.
func (c *Calls) Finalize(r arena.RoundID) Intent {
	return Intent{Key: key("finalize", r), To: c.at.Scores, Data: c.b.scores.PackFinalize(uint64(r.Submission))}
}

// SettleRound settles all seats of a round whose stage is closed; before that those that were silent.
func (c *Calls) SettleRound(r arena.RoundID) Intent {
	return Intent{Key: key("settle-round", r), To: c.at.Settle, Data: c.b.settle.PackSettleRound(uint64(r.Submission), uint8(r.Round))}
}

// CloseResult makes the result that stands in a stage final.
func (c *Calls) CloseResult(s arena.SubmissionID, stage arena.Stage) Intent {
	return Intent{Key: key("close-result", s, stage), To: c.at.Scores, Data: c.b.scores.PackClose(uint64(s))}
}

// CutTask begins the final stage of a task.
func (c *Calls) CutTask(t arena.TaskID) Intent {
	return Intent{Key: key("cut", t), To: c.at.Finals, Data: c.b.finals.PackCut(uint64(t))}
}

// Appeal has a larger committee look at the result that stands; it needs an allowance over the bond. named is a submission
// of another trainer, with an earlier commit, of which the submission is said to be a copy; 0: the score is doubted. It can be called
// again, so the caller names the occasion.
func (c *Calls) Appeal(key string, s, named arena.SubmissionID, until arena.Time) Intent {
	return Intent{Key: key, To: c.at.Appeals, Data: c.b.appeals.PackAppeal(uint64(s), uint64(named)), Deadline: until}
}

// ReclaimBond returns the bond of an appeal whose submission ended before anybody heard it.
func (c *Calls) ReclaimBond(s arena.SubmissionID) Intent {
	return Intent{Key: key("reclaim-bond", s), To: c.at.Appeals, Data: c.b.appeals.PackReclaim(uint64(s))}
}

// NameFinalist sends a submission of the caller's into the final stage, in place of its best live result. The last one named
// counts, so the caller names the occasion.
func (c *Calls) NameFinalist(key string, s arena.SubmissionID, cutAt arena.Time) Intent {
	return Intent{Key: key, To: c.at.Finals, Data: c.b.finals.PackName(uint64(s)), Deadline: cutAt}
}

// Settle pays a task out; order are the ranked submissions, best first.
func (c *Calls) Settle(t arena.TaskID, order []arena.SubmissionID) Intent {
	return Intent{Key: key("settle", t), To: c.at.Settle, Data: c.b.settle.PackSettle(uint64(t), rawIDs(order))}
}

// ClaimShares makes what an account earned in a task claimable. It can be called before and after settlement, so the
// caller names the occasion.
func (c *Calls) ClaimShares(key string, t arena.TaskID, account common.Address) Intent {
	return Intent{Key: key, To: c.at.Settle, Data: c.b.settle.PackClaimShares(uint64(t), account)}
}

// PostBeacon proves the random value of an epoch; until is the end of that epoch.
func (c *Calls) PostBeacon(e arena.Epoch, p BeaconProof, until arena.Time) Intent {
	return Intent{
		Key: key("beacon", e, p.Block+p.Round), To: c.at.Beacon, Data: c.b.beacons.PackPost(uint32(e), p.Proof), Deadline: until,
	}
}

// SubmissionFee is what one submission costs: (k + a) seat fees, FML wei. Source: docs/protocol.md 5.
func SubmissionFee(p arena.TaskParams) *big.Int {
	return new(big.Int).Mul(amount(p.SeatFee), big.NewInt(int64(p.Seats)+int64(p.Alternates)))
}
