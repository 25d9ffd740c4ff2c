package arena

import (
	"crypto/hmac"
	"crypto/sha256"

	"github.com/ethereum/go-ethereum/common"
)

// ShardKey is the key that a creator seals a shard with: HMAC-SHA256(secret, H(SHARD_KEY, creator, shard, row root)).
//
// Rationale: whoever has the keystore has the keys of all shards, from what the chain says of them; nothing else has to be
// kept, handed from one process to another or backed up. A row root is new for each shard, since its salt is.
// Source: docs/protocol.md 5.
func (d Domain) ShardKey(secret []byte, creator common.Address, shard ShardIndex, rowRoot [32]byte) [32]byte {
	return derive(secret, d.Hash(TagShardKey, WordAddress(creator), WordUint(uint64(shard)), rowRoot))
}

// ModelKey is the key that a trainer seals a model with: HMAC-SHA256(secret, H(FILE_KEY, task, trainer, flat)), where flat
// is the SHA-256 of the plain model. Recoverable as ShardKey, once the model is revealed. Source: docs/protocol.md 6.1.
func (d Domain) ModelKey(secret []byte, t TaskID, trainer common.Address, flat [32]byte) [32]byte {
	return derive(secret, d.Hash(TagFileKey, WordUint(uint64(t)), WordAddress(trainer), flat))
}

func derive(secret []byte, of common.Hash) (k [32]byte) {
	mac := hmac.New(sha256.New, secret)
	mac.Write(of[:])
	copy(k[:], mac.Sum(nil))
	return k
}
