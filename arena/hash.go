package arena

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/binary"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Tag separates the hashes of the protocol from each other. Source: docs/protocol.md 2.4.
type Tag string

// The tags of this version.
const (
	TagModel     Tag = "MODEL"
	TagFileKey   Tag = "FILE_KEY"
	TagShardKey  Tag = "SHARD_KEY"
	TagSeal      Tag = "SEAL"
	TagScore     Tag = "SCORE"
	TagChallenge Tag = "CHALLENGE"
)

// Domain is where a hash counts: one arena on one chain. Two deployments never share a hash.
type Domain struct {
	ChainID uint64
	Arena   common.Address // the contract Arena
}

// Hash is H(tag, words...) = keccak256(abi.encode(keccak256("arena/1/" tag), chainId, arena, words...)); each word is
// one 32-byte ABI word of a static type. Pure. Source: docs/protocol.md 2.4.
func (d Domain) Hash(tag Tag, words ...common.Hash) common.Hash {
	buf := make([]byte, 0, 32*(3+len(words)))
	buf = append(buf, crypto.Keccak256([]byte("arena/1/"+string(tag)))...)
	buf = append(buf, WordUint(d.ChainID).Bytes()...)
	buf = append(buf, WordAddress(d.Arena).Bytes()...)
	for _, w := range words {
		buf = append(buf, w[:]...)
	}
	return crypto.Keccak256Hash(buf)
}

// WordUint is the ABI word of an unsigned integer.
func WordUint(v uint64) (w common.Hash) {
	binary.BigEndian.PutUint64(w[24:], v)
	return w
}

// WordAddress is the ABI word of an address.
func WordAddress(a common.Address) common.Hash { return common.BytesToHash(a[:]) }

// Seed is the seed of a round's draw: H(SEAL, beacon, submission, round, stage). Source: docs/protocol.md 7.
func (d Domain) Seed(beacon common.Hash, s SubmissionID, r Round, stage Stage) common.Hash {
	return d.Hash(TagSeal, beacon, WordUint(uint64(s)), WordUint(uint64(r)), WordUint(uint64(stage)))
}

// Vote is what a seat says of a model: the score or verdict, and the root that proves the work.
type Vote struct {
	Score        Score
	EvidenceRoot common.Hash
}

// Same tells whether two votes agree to the bit: equal scores with equal evidence, of which the chain keeps the low 224
// bits; equal verdicts whatever their evidence. Source: docs/protocol.md 8.3.
func (v Vote) Same(o Vote) bool {
	return v.Score == o.Score && (v.Score > MaxScore || [28]byte(v.EvidenceRoot[4:]) == [28]byte(o.EvidenceRoot[4:]))
}

// VoteCommitment is H(SCORE, submission, round, stage, owner, score, evidenceRoot, salt). Source: docs/protocol.md 8.1.
func (d Domain) VoteCommitment(r RoundID, stage Stage, owner common.Address, v Vote, salt common.Hash) common.Hash {
	return d.Hash(TagScore, WordUint(uint64(r.Submission)), WordUint(uint64(r.Round)), WordUint(uint64(stage)),
		WordAddress(owner), WordUint(uint64(v.Score)), v.EvidenceRoot, salt)
}

// VoteSalt is HMAC-SHA256(secret, H(SCORE, seed, owner)): whoever has the keystore recovers it after a lost disk.
// Source: docs/protocol.md 8.1.
func (d Domain) VoteSalt(secret []byte, seed common.Hash, owner common.Address) (salt common.Hash) {
	mac := hmac.New(sha256.New, secret)
	m := d.Hash(TagScore, seed, WordAddress(owner))
	mac.Write(m[:])
	copy(salt[:], mac.Sum(nil))
	return salt
}

// Model is what a trainer reveals of a model.
type Model struct {
	Flat    [32]byte // SHA-256 of the plain bytes
	Content Content
	KeyHash common.Hash // zero: the bytes are in the clear
}

// FileKeyHash is H(FILE_KEY, key): what a trainer commits to of the key that its model is sealed with.
// Source: docs/protocol.md 6.1.
func (d Domain) FileKeyHash(key [32]byte) common.Hash { return d.Hash(TagFileKey, key) }

// ShardKeyHash is H(SHARD_KEY, creator, shard, key): what a creator commits to of the key that a shard is sealed with.
//
// Rationale: the id of the task is not known before the task is there; the creator keeps others from committing to a key
// that they do not know. Source: docs/protocol.md 5.
func (d Domain) ShardKeyHash(creator common.Address, shard ShardIndex, key [32]byte) common.Hash {
	return d.Hash(TagShardKey, WordAddress(creator), WordUint(uint64(shard)), key)
}

// Standing is what the chain keeps of a revealed model: keccak256(flat, keyHash), so that whoever opens it must name
// both. Source: docs/protocol.md 6.1.
func (m Model) Standing() common.Hash { return crypto.Keccak256Hash(m.Flat[:], m.KeyHash[:]) }

// ModelCommitment is H(MODEL, task, sender, flat, digest, codec, size, keyHash, salt). Source: docs/protocol.md 6.1.
func (d Domain) ModelCommitment(t TaskID, sender common.Address, m Model, salt common.Hash) common.Hash {
	return d.Hash(TagModel, WordUint(uint64(t)), WordAddress(sender), m.Flat, m.Content.Digest,
		WordUint(m.Content.Codec), WordUint(m.Content.Size), m.KeyHash, salt)
}

// ModelSalt is the salt of a model's commitment, recoverable from the keystore: HMAC-SHA256(secret, H(MODEL, task,
// sender, flat)).
func (d Domain) ModelSalt(secret []byte, t TaskID, sender common.Address, flat [32]byte) (salt common.Hash) {
	mac := hmac.New(sha256.New, secret)
	m := d.Hash(TagModel, WordUint(uint64(t)), WordAddress(sender), flat)
	mac.Write(m[:])
	copy(salt[:], mac.Sum(nil))
	return salt
}
