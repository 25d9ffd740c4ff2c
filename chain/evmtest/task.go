package evmtest

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/chain"
)

// Do sends an intent as `from`. Errors: *RevertError.
func (e *EVM) Do(from common.Address, in chain.Intent) ([]arena.Event, error) {
	events, err := e.Send(from, in.To, in.Data)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", in.Key, err)
	}
	return events, nil
}

// Calls makes the intents of this arena.
func (e *EVM) Calls() *chain.Calls { return chain.NewCalls(e.Addresses) }

// ShardKey is the key of a shard of every task here.
func ShardKey(shard arena.ShardIndex) [32]byte {
	return crypto.Keccak256Hash([]byte("shard"), []byte{byte(shard)})
}

// Devnet are the parameters of a devnet task that is created now; change adapts them, nil: as they are. CreateTask puts in
// what binds the keys of the shards.
func (e *EVM) Devnet(change func(*arena.TaskParams)) arena.TaskParams {
	content := func(n byte) arena.Content {
		return arena.Content{Digest: [32]byte{n}, Codec: arena.CodecRaw, Size: 1000}
	}
	p := arena.TaskParams{
		Spec:     content(1),
		Live:     arena.Shard{Content: content(2), Rows: 500, RowRoot: [32]byte{2}},
		Last:     arena.Shard{Content: content(3), Rows: 500, RowRoot: [32]byte{3}},
		SubmitBy: e.Now + 72, RevealBy: e.Now + 84, CloseBy: e.Now + 186, KeyWindow: 6, EvidenceWindow: 120,
		CommitWindow: 8, AlternateWindow: 4, RevealWindow: 6, AppealWindow: 6, Seats: 3, Alternates: 2, FinalSeats: 5, SeatCap: 4,
		CommitsPerEpoch: 2, CommitsInAll: 20, Alpha: arena.StakeHalf, Gamma: 300_000, Rho: 500_000, Baseline: 100_000,
		Reward: FML(10_000), SeatFee: FML(2), MinTrainerStake: FML(100), MaxModelBytes: 64 << 20, MacsPerRow: 100_000, CopyTau: 800_000,
	}
	if change != nil {
		change(&p)
	}
	return p
}

// CreateTask funds the creator, stakes what makes it one, and opens a task of which the shards are sealed with ShardKey.
func (e *EVM) CreateTask(creator common.Address, p arena.TaskParams) (arena.TaskID, error) {
	if err := e.Fund(creator, FML(50_000)); err != nil {
		return 0, err
	}
	if _, err := e.Do(creator, e.Calls().AddStake("creator", FML(5000))); err != nil {
		return 0, err
	}
	for _, shard := range []arena.ShardIndex{arena.ShardLive, arena.ShardLast} {
		p.Shard(shard).KeyHash = e.Domain.ShardKeyHash(creator, shard, ShardKey(shard))
	}
	in, err := e.Calls().CreateTask("create", p)
	if err != nil {
		return 0, fmt.Errorf("create task: %w", err)
	}
	events, err := e.Do(creator, in)
	if err != nil {
		return 0, err
	}
	for _, ev := range events {
		if c, ok := ev.Body.(arena.TaskCreated); ok {
			return c.Task, nil
		}
	}
	return 0, fmt.Errorf("create task: no TaskCreated among %d facts", len(events))
}

// ModelKey is the key of the n-th model of a trainer.
func ModelKey(trainer common.Address, n int) [32]byte {
	return crypto.Keccak256Hash([]byte("model"), trainer[:], big.NewInt(int64(n)).Bytes())
}

// ModelOf is the n-th model of a trainer, sealed with ModelKey, and the salt of its commitment.
func (e *EVM) ModelOf(trainer common.Address, n int) (arena.Model, common.Hash) {
	flat := crypto.Keccak256Hash(trainer[:], big.NewInt(int64(n)).Bytes())
	return arena.Model{
		Flat: flat, Content: arena.Content{Digest: flat, Codec: arena.CodecRaw, Size: 5000},
		KeyHash: e.Domain.FileKeyHash(ModelKey(trainer, n)),
	}, flat
}

// CommitModel commits to the n-th model of a trainer, which has to own stake.
func (e *EVM) CommitModel(trainer common.Address, t arena.TaskID, n int) (arena.SubmissionID, error) {
	m, salt := e.ModelOf(trainer, n)
	events, err := e.Do(trainer, e.Calls().CommitModel(t, e.Domain.ModelCommitment(t, trainer, m, salt), FML(100), 0))
	if err != nil {
		return 0, err
	}
	for _, ev := range events {
		if c, ok := ev.Body.(arena.ModelCommitted); ok {
			return c.Submission, nil
		}
	}
	return 0, fmt.Errorf("commit model: no ModelCommitted among %d facts", len(events))
}

// RevealModel reveals the n-th model of a trainer.
func (e *EVM) RevealModel(trainer common.Address, id arena.SubmissionID, n int) error {
	m, salt := e.ModelOf(trainer, n)
	_, err := e.Do(trainer, e.Calls().RevealModel(id, m, salt, 0))
	return err
}

// PublishShardKey puts the key of a shard on chain.
func (e *EVM) PublishShardKey(from common.Address, t arena.TaskID, shard arena.ShardIndex) error {
	_, err := e.Do(from, e.Calls().PublishShardKey(t, shard, ShardKey(shard), 0))
	return err
}

// PublishModelKey puts the key of a submission on chain, which is the n-th model of its trainer.
func (e *EVM) PublishModelKey(trainer common.Address, id arena.SubmissionID, n int) error {
	m, _ := e.ModelOf(trainer, n)
	_, err := e.Do(trainer, e.Calls().PublishModelKey(id, m.Flat, ModelKey(trainer, n), 0))
	return err
}

// BeaconValue is the random value of the epoch, zero if there is none yet.
func (e *EVM) BeaconValue(epoch arena.Epoch) (common.Hash, error) {
	out, err := e.View(e.Addresses.Beacon, e.Beacon.PackValueOf(uint32(epoch)))
	return common.BytesToHash(out), err
}
