package arena_test

import (
	"math"
	"math/big"
	"strconv"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/internal/golden"
)

// The vectors are read by the Solidity tests too: contracts/test/vectors/Vectors.t.sol.
type hashVectors struct {
	Count   int            `json:"count"` // of each list
	ChainID uint64         `json:"chainId"`
	Arena   common.Address `json:"arena"`
	Seeds   []seedVector   `json:"seeds"`
	Votes   []voteVector   `json:"votes"`
	Models  []modelVector  `json:"models"`
	Keys    []keyVector    `json:"keys"`
	Rows    []rowsVector   `json:"rows"`
}

type seedVector struct {
	Beacon     common.Hash `json:"beacon"`
	Submission uint64      `json:"submission,string"`
	Round      uint8       `json:"round"`
	Stage      uint8       `json:"stage"`
	Hash       common.Hash `json:"hash"`
}

type voteVector struct {
	Submission uint64         `json:"submission,string"`
	Round      uint8          `json:"round"`
	Stage      uint8          `json:"stage"`
	Owner      common.Address `json:"owner"`
	Score      uint32         `json:"score"`
	Root       common.Hash    `json:"root"`
	Salt       common.Hash    `json:"salt"`
	Hash       common.Hash    `json:"hash"`
}

type modelVector struct {
	Task    uint64         `json:"task,string"`
	Sender  common.Address `json:"sender"`
	Flat    common.Hash    `json:"flat"`
	Digest  common.Hash    `json:"digest"`
	Codec   uint64         `json:"codec,string"`
	Size    uint64         `json:"size,string"`
	KeyHash common.Hash    `json:"keyHash"`
	Salt    common.Hash    `json:"salt"`
	Hash    common.Hash    `json:"hash"`
}

type keyVector struct {
	Key      common.Hash    `json:"key"`
	Creator  common.Address `json:"creator"`
	Shard    uint8          `json:"shard"`
	Flat     common.Hash    `json:"flat"`
	File     common.Hash    `json:"file"`      // FILE_KEY
	ShardKey common.Hash    `json:"shardHash"` // SHARD_KEY
	Standing common.Hash    `json:"standing"`
}

type rowsVector struct {
	Beacon     common.Hash `json:"beacon"`
	Submission uint64      `json:"submission,string"`
	Round      uint8       `json:"round"`
	Seat       uint8       `json:"seat"`
	Samples    uint32      `json:"samples"`
	Seed       common.Hash `json:"seed"` // CHALLENGE
	Rows       []uint64    `json:"rows"`
}

func word(s string) common.Hash { return crypto.Keccak256Hash([]byte(s)) }

func TestHashVectors(t *testing.T) {
	d := arena.Domain{ChainID: 31337, Arena: common.HexToAddress("0xAbCdEf0123456789aBcDeF0123456789ABCdEf01")}
	v := hashVectors{Count: 4, ChainID: d.ChainID, Arena: d.Arena}
	for i, id := range []uint64{1, 2, 1 << 40, math.MaxUint64} {
		s := seedVector{Beacon: word("beacon"), Submission: id, Round: uint8(i * 85), Stage: uint8(i % 2)}
		s.Hash = d.Seed(s.Beacon, arena.SubmissionID(id), arena.Round(s.Round), arena.Stage(s.Stage))
		v.Seeds = append(v.Seeds, s)
		o := voteVector{
			Submission: id, Round: s.Round, Stage: s.Stage, Owner: common.BytesToAddress(word("owner").Bytes()),
			Score: []uint32{0, 859_700, uint32(arena.MaxScore), uint32(arena.VerdictInvalidModel)}[i], Root: word("root"), Salt: word("salt"),
		}
		o.Hash = d.VoteCommitment(arena.RoundID{Submission: arena.SubmissionID(id), Round: arena.Round(o.Round)}, arena.Stage(o.Stage), o.Owner,
			arena.Vote{Score: arena.Score(o.Score), EvidenceRoot: o.Root}, o.Salt)
		v.Votes = append(v.Votes, o)
		m := modelVector{
			Task: id, Sender: o.Owner, Flat: word("flat"), Digest: word("digest"), Codec: []uint64{0x55, 0x70}[i%2], Size: id, Salt: word("salt"),
		}
		if i > 1 {
			m.KeyHash = word("key")
		}
		m.Hash = d.ModelCommitment(arena.TaskID(id), m.Sender, arena.Model{
			Flat: m.Flat, Content: arena.Content{Digest: m.Digest, Codec: m.Codec, Size: m.Size}, KeyHash: m.KeyHash,
		}, m.Salt)
		v.Models = append(v.Models, m)
		k := keyVector{Key: word("key " + strconv.Itoa(i)), Creator: o.Owner, Shard: uint8(i % 2), Flat: m.Flat}
		k.File, k.ShardKey = d.FileKeyHash(k.Key), d.ShardKeyHash(k.Creator, arena.ShardIndex(k.Shard), k.Key)
		k.Standing = arena.Model{Flat: k.Flat, KeyHash: k.File}.Standing()
		v.Keys = append(v.Keys, k)
		x := rowsVector{
			Beacon: s.Beacon, Submission: id, Round: s.Round, Seat: uint8(i * 2), Samples: []uint32{1, 360, 1 << 20, math.MaxUint32}[i],
		}
		asked := arena.SeatID{RoundID: arena.RoundID{Submission: arena.SubmissionID(id), Round: arena.Round(x.Round)}, Seat: arena.Seat(x.Seat)}
		rows := d.RowsAsked(x.Beacon, asked, x.Samples)
		x.Rows = rows[:]
		x.Seed = d.Hash(arena.TagChallenge, x.Beacon, arena.WordUint(id), arena.WordUint(uint64(x.Round)), arena.WordUint(uint64(x.Seat)))
		v.Rows = append(v.Rows, x)
	}
	golden.JSON(t, "../contracts/test/vectors/hashes.json", v)
}

// The words of a hash are those of abi.encode: each 32 bytes, numbers to the right.
func TestDomain_HashIsABIEncoding(t *testing.T) {
	d := arena.Domain{ChainID: 7, Arena: common.HexToAddress("0x02")}
	tag := crypto.Keccak256([]byte("arena/1/SEAL"))
	enc := append([]byte{}, tag...)
	for _, n := range []int64{7, 2, 9} {
		enc = append(enc, common.BigToHash(big.NewInt(n)).Bytes()...)
	}
	require.Equal(t, crypto.Keccak256Hash(enc), d.Hash(arena.TagSeal, arena.WordUint(9)))
}

// Whatever differs between two commitments, the hashes differ: nobody's commitment can be used elsewhere or by others.
func TestCommitments_BindEverything(t *testing.T) {
	d := arena.Domain{ChainID: 1, Arena: common.HexToAddress("0x01")}
	other := arena.Domain{ChainID: 2, Arena: d.Arena}
	elsewhere := arena.Domain{ChainID: 1, Arena: common.HexToAddress("0x02")}
	r, a, v, salt := arena.RoundID{Submission: 1}, common.HexToAddress("0x0a"), arena.Vote{Score: 5, EvidenceRoot: word("r")}, word("s")
	m := arena.Model{Flat: word("f"), Content: arena.Content{Digest: word("d"), Codec: arena.CodecRaw, Size: 3}}
	hashes := []common.Hash{
		d.VoteCommitment(r, arena.StageLive, a, v, salt),
		other.VoteCommitment(r, arena.StageLive, a, v, salt),
		elsewhere.VoteCommitment(r, arena.StageLive, a, v, salt),
		d.VoteCommitment(arena.RoundID{Submission: 2}, arena.StageLive, a, v, salt),
		d.VoteCommitment(arena.RoundID{Submission: 1, Round: 1}, arena.StageLive, a, v, salt),
		d.VoteCommitment(r, arena.StageLive, common.HexToAddress("0x0b"), v, salt),
		d.VoteCommitment(r, arena.StageLive, a, arena.Vote{Score: 6, EvidenceRoot: v.EvidenceRoot}, salt),
		d.VoteCommitment(r, arena.StageLive, a, arena.Vote{Score: 5, EvidenceRoot: word("q")}, salt),
		d.VoteCommitment(r, arena.StageLive, a, v, word("t")),
		d.VoteCommitment(r, arena.StageFinal, a, v, salt),
		d.ModelCommitment(1, a, m, salt),
		d.ModelCommitment(2, a, m, salt),
		d.ModelCommitment(1, common.HexToAddress("0x0b"), m, salt),
		d.ModelCommitment(1, a, m, word("t")),
		d.FileKeyHash(word("k")),
		d.FileKeyHash(word("l")),
		elsewhere.FileKeyHash(word("k")),
		d.ShardKeyHash(a, arena.ShardLive, word("k")),
		d.ShardKeyHash(a, arena.ShardLast, word("k")),
		d.ShardKeyHash(common.HexToAddress("0x0b"), arena.ShardLive, word("k")),
		d.ShardKeyHash(a, arena.ShardLive, word("l")),
		other.ShardKeyHash(a, arena.ShardLive, word("k")),
		d.Seed(word("b"), 1, 0, arena.StageLive),
		d.Seed(word("b"), 1, 1, arena.StageLive),
		d.Seed(word("b"), 2, 0, arena.StageLive),
		d.Seed(word("b"), 1, 0, arena.StageFinal),
	}
	seen := map[common.Hash]int{}
	for i, h := range hashes {
		at, twice := seen[h]
		require.False(t, twice, "hashes %d and %d are equal", at, i)
		seen[h] = i
	}
}

func TestSalts_NeedTheSecret(t *testing.T) {
	d := arena.Domain{ChainID: 1}
	a := common.HexToAddress("0x0a")
	first := d.VoteSalt([]byte("k"), word("s"), a)
	require.Equal(t, first, d.VoteSalt([]byte("k"), word("s"), a), "recoverable")
	require.NotEqual(t, d.VoteSalt([]byte("k"), word("s"), a), d.VoteSalt([]byte("l"), word("s"), a))
	require.NotEqual(t, d.VoteSalt([]byte("k"), word("s"), a), d.VoteSalt([]byte("k"), word("t"), a))
	require.NotEqual(t, d.ModelSalt([]byte("k"), 1, a, word("f")), d.ModelSalt([]byte("k"), 2, a, word("f")))
}
