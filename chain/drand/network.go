package drand

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"

	bls "github.com/consensys/gnark-crypto/ecc/bls12-381"

	"github.com/ai-arena/arenad/arena"
)

// Scheme is the only scheme that the chain can check.
const Scheme = "bls-unchained-g1-rfc9380"

// domain separates the scheme's signatures from others. Source: RFC 9380 8.10 and the scheme of quicknet.
const domain = "BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_"

// SignatureBytes is the length of a compressed signature.
const SignatureBytes = bls.SizeOfG1AffineCompressed

// ErrSignature: not the network's signature of that round, or no signature at all.
var ErrSignature = errors.New("drand signature")

// ErrNetwork: not the parameters of a network that can be checked. The caller corrects them.
var ErrNetwork = errors.New("drand network")

// Info is what a network publishes of itself.
type Info struct {
	PublicKey []byte     // compressed point of G2, 96 bytes
	Genesis   arena.Time // of round 1
	Period    uint32     // seconds
	Scheme    string
	Seed      []byte // of the group that made the key
	ID        string // name of the network
}

// Hash names a network everywhere: SHA-256 of period, genesis, key, seed and name.
func (i Info) Hash() [32]byte {
	h := sha256.New()
	h.Write(binary.BigEndian.AppendUint32(nil, i.Period))
	h.Write(binary.BigEndian.AppendUint64(nil, uint64(i.Genesis)))
	h.Write(i.PublicKey)
	h.Write(i.Seed)
	if i.ID != "default" {
		h.Write([]byte(i.ID))
	}
	return [32]byte(h.Sum(nil))
}

// Quicknet is the public network that real deployments use. Its hash is
// 52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971.
func Quicknet() Info {
	bytes := func(s string) []byte {
		b, err := hex.DecodeString(s)
		if err != nil {
			panic(err) // a constant
		}
		return b
	}
	return Info{
		PublicKey: bytes("83cf0f2896adee7eb8b5f01fcad3912212c437e0073e911fb90022d3e760183c8c4b450b6a0a6c3ac6a5776a2d1064510d1fec758c921cc22b0e17e63aaf4bcb5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a"),
		Genesis:   1_692_803_367, Period: 3, Scheme: Scheme,
		Seed: bytes("f477d5c89f21a17c863a7f937c6a6d15859414d2be09cd448d4279af331c5d3e"), ID: "quicknet",
	}
}

// Network checks signatures. It does not change and is safe for concurrent use.
type Network struct {
	genesis arena.Time
	period  uint32
	key     bls.G2Affine
}

// NewNetwork takes what a network publishes. Errors: ErrNetwork for another scheme, no period, or a key that is none.
func NewNetwork(i Info) (*Network, error) {
	if i.Scheme != Scheme {
		return nil, fmt.Errorf("%w: its scheme is %q, only %s can be checked", ErrNetwork, i.Scheme, Scheme)
	}
	if i.Period == 0 || i.Genesis == 0 {
		return nil, fmt.Errorf("%w: period or genesis is missing", ErrNetwork)
	}
	n := &Network{genesis: i.Genesis, period: i.Period}
	if len(i.PublicKey) != bls.SizeOfG2AffineCompressed {
		return nil, fmt.Errorf("%w: its key has %d bytes, not %d", ErrNetwork, len(i.PublicKey), bls.SizeOfG2AffineCompressed)
	}
	if _, err := n.key.SetBytes(i.PublicKey); err != nil { // checks curve and subgroup
		return nil, fmt.Errorf("%w: %w", ErrNetwork, err)
	}
	if n.key.IsInfinity() {
		return nil, fmt.Errorf("%w: its key is zero", ErrNetwork)
	}
	return n, nil
}

// FromKeyWords is the network whose key a contract keeps: x.c0, x.c1, y.c0, y.c1, each in two words.
// Errors: ErrNetwork.
func FromKeyWords(words [8][32]byte, genesis arena.Time, period uint32) (*Network, error) {
	raw := make([]byte, 0, bls.SizeOfG2AffineUncompressed)
	for _, i := range []int{1, 0, 3, 2} { // the usual encoding has c1 first
		raw = append(append(raw, words[2*i][16:]...), words[2*i+1][:]...)
	}
	var key bls.G2Affine
	if _, err := key.SetBytes(raw); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrNetwork, err)
	}
	b := key.Bytes()
	return NewNetwork(Info{PublicKey: b[:], Genesis: genesis, Period: period, Scheme: Scheme})
}

// KeyWords is the public key as contracts take it.
func (n *Network) KeyWords() (words [8][32]byte) {
	for i, c := range [][48]byte{n.key.X.A0.Bytes(), n.key.X.A1.Bytes(), n.key.Y.A0.Bytes(), n.key.Y.A1.Bytes()} {
		copy(words[2*i][16:], c[:16])
		copy(words[2*i+1][:], c[16:])
	}
	return words
}

// PublicKey is the compressed public key.
func (n *Network) PublicKey() []byte {
	b := n.key.Bytes()
	return b[:]
}

// Genesis is when round 1 appeared.
func (n *Network) Genesis() arena.Time { return n.genesis }

// Period is the time between two rounds, in seconds.
func (n *Network) Period() uint32 { return n.period }

// RoundSince is the first round that does not appear before t.
func (n *Network) RoundSince(t arena.Time) uint64 {
	if t <= n.genesis {
		return 1
	}
	p := uint64(n.period)
	return (uint64(t-n.genesis)+p-1)/p + 1
}

// TimeOf is when a round appears; rounds count from 1.
func (n *Network) TimeOf(round uint64) arena.Time {
	return n.genesis + arena.Time((round-1)*uint64(n.period))
}

// Round is a round whose signature was checked.
type Round struct {
	Number    uint64
	Signature []byte   // compressed
	Value     [32]byte // SHA-256 of the signature
	Proof     [96]byte // the signature's x and y, as the contract takes it
}

// Check checks the signature of a round. Errors: ErrSignature.
func (n *Network) Check(round uint64, signature []byte) (Round, error) {
	if len(signature) != SignatureBytes {
		return Round{}, fmt.Errorf("%w: it has %d bytes, not %d", ErrSignature, len(signature), SignatureBytes)
	}
	var s bls.G1Affine
	if _, err := s.SetBytes(signature); err != nil { // checks curve and subgroup
		return Round{}, fmt.Errorf("%w: %w", ErrSignature, err)
	}
	message, err := hash(round)
	if err != nil {
		return Round{}, err
	}
	_, _, _, g2 := bls.Generators()
	var g bls.G2Affine
	g.Neg(&g2)
	ok, err := bls.PairingCheck([]bls.G1Affine{s, message}, []bls.G2Affine{g, n.key})
	if err != nil {
		return Round{}, fmt.Errorf("%w: %w", ErrSignature, err)
	}
	if !ok {
		return Round{}, fmt.Errorf("%w: it is not that of round %d under the network's key", ErrSignature, round)
	}
	return Round{Number: round, Signature: signature, Value: sha256.Sum256(signature), Proof: s.RawBytes()}, nil
}

// hash is the point that is signed for a round.
func hash(round uint64) (bls.G1Affine, error) {
	digest := sha256.Sum256(binary.BigEndian.AppendUint64(nil, round))
	p, err := bls.HashToG1(digest[:], []byte(domain))
	if err != nil {
		return p, fmt.Errorf("hash round %d to the curve: %w", round, err)
	}
	return p, nil
}
