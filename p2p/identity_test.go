package p2p

import (
	"bytes"
	"crypto/rand"
	"encoding/binary"
	"encoding/hex"
	"flag"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	libp2pcrypto "github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write the golden files anew")

// testPeer derives a peer id and its key from a number.
func testPeer(t testing.TB, n byte) (libp2pcrypto.PrivKey, peer.ID) {
	t.Helper()
	key, _, err := libp2pcrypto.GenerateEd25519Key(bytes.NewReader(bytes.Repeat([]byte{n}, 64)))
	require.NoError(t, err)
	id, err := peer.IDFromPrivateKey(key)
	require.NoError(t, err)
	return key, id
}

// testRecord is a valid record of account n at peer n.
func testRecord(t *testing.T, n byte, seq uint64) NodeRecord {
	t.Helper()
	_, id := testPeer(t, n)
	s := testSigner(t, n)
	r, err := NodeRecord{
		Account: s.Address(), Peer: id, Addrs: []string{"/ip4/10.0.0.1/tcp/4701", "/dns4/node.example/tcp/4701"},
		Roles: RoleValidator | RoleTrainer, Seq: seq, IssuedAt: 1_700_000_000,
	}.Sign(t.Context(), testDomain, s)
	require.NoError(t, err)
	return r
}

// TestNodeRecord_Digest builds the EIP-712 digest by hand, word by word.
func TestNodeRecord_Digest(t *testing.T) {
	r := testRecord(t, 1, 42)
	word := func(v uint64) []byte { return binary.BigEndian.AppendUint64(make([]byte, 24), v) }
	address := func(a common.Address) []byte { return append(make([]byte, 12), a[:]...) }
	hash := func(parts ...[]byte) []byte { return crypto.Keccak256(bytes.Join(parts, nil)) }
	domain := hash(
		hash([]byte("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)")),
		hash([]byte("arena")), hash([]byte("1")), word(testDomain.ChainID), address(testDomain.Arena))
	message := hash(
		hash([]byte("NodeRecord(address account,address signer,bytes peerId,string[] addrs,uint32 roles,uint64 seq,uint64 issuedAt)")),
		address(r.Account), address(r.Signer), hash([]byte(r.Peer)),
		hash(hash([]byte(r.Addrs[0])), hash([]byte(r.Addrs[1]))),
		word(uint64(r.Roles)), word(r.Seq), word(r.IssuedAt))
	digest := hash([]byte{0x19, 0x01}, domain, message)

	sig := append([]byte{}, r.Signature...)
	sig[64] -= 27
	key, err := crypto.SigToPub(digest, sig)
	require.NoError(t, err)
	require.Equal(t, r.Signer, crypto.PubkeyToAddress(*key))
}

// TestNodeRecord_EveryFieldIsSigned: changing any field, or the domain, breaks the signature.
func TestNodeRecord_EveryFieldIsSigned(t *testing.T) {
	good := testRecord(t, 1, 42)
	require.NoError(t, good.Verify(testDomain))
	_, otherPeer := testPeer(t, 9)
	for name, change := range map[string]func(*NodeRecord){
		"account":   func(r *NodeRecord) { r.Account[0] ^= 1 },
		"signer":    func(r *NodeRecord) { r.Signer[0] ^= 1 },
		"peer":      func(r *NodeRecord) { r.Peer = otherPeer },
		"addrs":     func(r *NodeRecord) { r.Addrs = r.Addrs[:1] },
		"roles":     func(r *NodeRecord) { r.Roles = RoleObserver },
		"seq":       func(r *NodeRecord) { r.Seq++ },
		"issued at": func(r *NodeRecord) { r.IssuedAt++ },
		"r":         func(r *NodeRecord) { r.Signature[5] ^= 1 },
		"v":         func(r *NodeRecord) { r.Signature[64] ^= 27 ^ 28 },
	} {
		r := good
		r.Signature = append([]byte{}, good.Signature...)
		change(&r)
		require.ErrorIs(t, r.Verify(testDomain), ErrRecord, name)
	}
	otherChain, otherArena := testDomain, testDomain
	otherChain.ChainID++
	otherArena.Arena[0] ^= 1
	require.ErrorIs(t, good.Verify(otherChain), ErrRecord)
	require.ErrorIs(t, good.Verify(otherArena), ErrRecord)
}

// TestNodeRecord_Bounds: records that break a bound are refused whatever their signature.
func TestNodeRecord_Bounds(t *testing.T) {
	s := testSigner(t, 1)
	long := "/dns4/" + strings.Repeat("a", maxAddrBytes) + "/tcp/1"
	for name, change := range map[string]func(*NodeRecord){
		"no account":    func(r *NodeRecord) { r.Account = common.Address{} },
		"no peer":       func(r *NodeRecord) { r.Peer = "" },
		"peer garbage":  func(r *NodeRecord) { r.Peer = "garbage" },
		"no roles":      func(r *NodeRecord) { r.Roles = 0 },
		"unknown role":  func(r *NodeRecord) { r.Roles = 1 << 5 },
		"nine addrs":    func(r *NodeRecord) { r.Addrs = strings.Split(strings.Repeat("/ip4/1.2.3.4/tcp/1 ", 9), " ")[:9] },
		"long addr":     func(r *NodeRecord) { r.Addrs = []string{long} },
		"no multiaddr":  func(r *NodeRecord) { r.Addrs = []string{"127.0.0.1:80"} },
		"empty address": func(r *NodeRecord) { r.Addrs = []string{""} },
	} {
		r := testRecord(t, 1, 1)
		change(&r)
		_, err := r.Sign(t.Context(), testDomain, s)
		require.ErrorIs(t, err, ErrRecord, name)
	}
	r := testRecord(t, 1, 1)
	for _, sig := range [][]byte{nil, r.Signature[:64], append(append([]byte{}, r.Signature...), 0), make([]byte, 65)} {
		r.Signature = sig
		require.ErrorIs(t, r.Verify(testDomain), ErrRecord)
	}
}

// TestNodeRecord_NoSecondSignature: the mirrored signature (n - s, other v) recovers the same key and is refused.
func TestNodeRecord_NoSecondSignature(t *testing.T) {
	r := testRecord(t, 1, 1)
	s := new(big.Int).SetBytes(r.Signature[32:64])
	mirrored := append([]byte{}, r.Signature...)
	new(big.Int).Sub(crypto.S256().Params().N, s).FillBytes(mirrored[32:64])
	mirrored[64] ^= 27 ^ 28
	r.Signature = mirrored
	require.ErrorIs(t, r.Verify(testDomain), ErrRecord)
}

func TestMessages_Goldens(t *testing.T) {
	r := testRecord(t, 1, 42)
	golden := func(name string, b []byte) {
		path := filepath.Join("testdata", name+".hex")
		if *update {
			require.NoError(t, os.WriteFile(path, []byte(hex.EncodeToString(b)+"\n"), 0o600))
		}
		want, err := os.ReadFile(path)
		require.NoError(t, err)
		require.Equal(t, strings.TrimSpace(string(want)), hex.EncodeToString(b), name)
	}
	golden("node_record", MarshalRecord(r))
	golden("model_notice", testModelNotice().marshal())
	golden("score_notice", testScoreNotice().marshal())
	golden("key_notice", testKeyNotice(2).marshal())

	got, err := ParseRecord(MarshalRecord(r))
	require.NoError(t, err)
	require.Equal(t, r, got)
	m, err := parseModelNotice(testModelNotice().marshal())
	require.NoError(t, err)
	require.Equal(t, testModelNotice(), m)
	s, err := parseScoreNotice(testScoreNotice().marshal())
	require.NoError(t, err)
	require.Equal(t, testScoreNotice(), s)
}

// TestRecord_LargestFits: a record at all its bounds stays below the limit of its topic.
func TestRecord_LargestFits(t *testing.T) {
	addr := "/dns4/" + strings.Repeat("a", maxAddrBytes-len("/dns4/")-len("/tcp/1")) + "/tcp/1"
	r := NodeRecord{
		Account: common.MaxAddress, Signer: common.MaxAddress, Peer: peer.ID(make([]byte, maxPeerIDBytes)),
		Roles: allRoles, Seq: ^uint64(0), IssuedAt: ^uint64(0), Signature: make([]byte, 65),
	}
	for range maxAddrs {
		r.Addrs = append(r.Addrs, addr)
	}
	require.Len(t, addr, maxAddrBytes)
	require.LessOrEqual(t, len(MarshalRecord(r)), 2<<10)
}

func TestLoadKey(t *testing.T) {
	path := filepath.Join(t.TempDir(), "sub", "node.key")
	first, err := LoadKey(path)
	require.NoError(t, err)
	again, err := LoadKey(path)
	require.NoError(t, err)
	require.True(t, first.Equals(again))
	info, err := os.Stat(path)
	require.NoError(t, err)
	require.Equal(t, os.FileMode(0o600), info.Mode().Perm())
	files, err := os.ReadDir(filepath.Dir(path))
	require.NoError(t, err)
	require.Len(t, files, 1)

	garbage := make([]byte, 20)
	_, err = rand.Read(garbage)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(path, garbage, 0o600))
	_, err = LoadKey(path)
	require.ErrorIs(t, err, ErrConfig)
}
