package p2p

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/multiformats/go-multiaddr"

	"github.com/ai-arena/arenad/arena"
)

// Roles says what a node does, as bits. They are on the wire: their order never changes. Source: docs/protocol.md 10.1.
type Roles uint32

// The roles.
const (
	RoleTrainer Roles = 1 << iota
	RoleValidator
	RoleCreator
	RoleSupplier
	RoleObserver

	allRoles = RoleTrainer | RoleValidator | RoleCreator | RoleSupplier | RoleObserver
)

// String lists the roles by name.
func (r Roles) String() string {
	var names []string
	for i, name := range []string{"trainer", "validator", "creator", "supplier", "observer"} {
		if r&(1<<i) != 0 {
			names = append(names, name)
		}
	}
	return strings.Join(names, ",")
}

const (
	// maxAddrs and maxAddrBytes bound the addresses of a record. Source: docs/protocol.md 10.1.
	maxAddrs     = 8
	maxAddrBytes = 128
	// maxPeerIDBytes: an Ed25519 id has 38 bytes, a hashed one 34.
	maxPeerIDBytes = 64
)

// ErrRecord: a node record that breaks its rules or whose signature is not its signer's.
var ErrRecord = errors.New("invalid node record")

// NodeRecord binds a libp2p peer to an account. Source: docs/protocol.md 10.1.
type NodeRecord struct {
	Account   common.Address
	Signer    common.Address // who signed: the account itself or its signer on chain
	Peer      peer.ID
	Addrs     []string // multiaddrs
	Roles     Roles
	Seq       uint64
	IssuedAt  uint64 // unix seconds
	Signature []byte // 65 bytes: r, s, v with v in {27, 28}
}

// Signer signs for the node. A keystore key and a remote signer both fit.
type Signer interface {
	// Address is the account that signs.
	Address() common.Address
	// SignTypedData gives the EIP-712 signature of data: 65 bytes r, s, v.
	SignTypedData(ctx context.Context, data apitypes.TypedData) ([]byte, error)
}

// typedData is the EIP-712 statement that a record's signature is made over.
func (r NodeRecord) typedData(d arena.Domain) apitypes.TypedData {
	addrs := make([]any, len(r.Addrs))
	for i, a := range r.Addrs {
		addrs[i] = a
	}
	return apitypes.TypedData{
		Types: apitypes.Types{
			"EIP712Domain": {
				{Name: "name", Type: "string"},
				{Name: "version", Type: "string"},
				{Name: "chainId", Type: "uint256"},
				{Name: "verifyingContract", Type: "address"},
			},
			"NodeRecord": {
				{Name: "account", Type: "address"},
				{Name: "signer", Type: "address"},
				{Name: "peerId", Type: "bytes"},
				{Name: "addrs", Type: "string[]"},
				{Name: "roles", Type: "uint32"},
				{Name: "seq", Type: "uint64"},
				{Name: "issuedAt", Type: "uint64"},
			},
		},
		PrimaryType: "NodeRecord",
		Domain: apitypes.TypedDataDomain{
			Name:              "arena",
			Version:           "1",
			ChainId:           (*math.HexOrDecimal256)(new(big.Int).SetUint64(d.ChainID)),
			VerifyingContract: d.Arena.Hex(),
		},
		Message: apitypes.TypedDataMessage{
			"account":  r.Account.Hex(),
			"signer":   r.Signer.Hex(),
			"peerId":   hexutil.Encode([]byte(r.Peer)),
			"addrs":    addrs,
			"roles":    strconv.FormatUint(uint64(r.Roles), 10),
			"seq":      strconv.FormatUint(r.Seq, 10),
			"issuedAt": strconv.FormatUint(r.IssuedAt, 10),
		},
	}
}

// Sign fills in signer and signature. Errors: those of the signer; ErrRecord when the result would not verify.
func (r NodeRecord) Sign(ctx context.Context, d arena.Domain, s Signer) (NodeRecord, error) {
	r.Signer = s.Address()
	sig, err := s.SignTypedData(ctx, r.typedData(d))
	if err != nil {
		return NodeRecord{}, fmt.Errorf("sign node record: %w", err)
	}
	if len(sig) == crypto.SignatureLength && sig[64] < 27 {
		sig = append(append([]byte{}, sig[:64]...), sig[64]+27)
	}
	r.Signature = sig
	return r, r.Verify(d)
}

// Verify checks the bounds of the record and that Signer made its signature for this arena. Whether Signer may speak for
// Account is the chain's to say. Pure. Errors: ErrRecord.
func (r NodeRecord) Verify(d arena.Domain) error {
	if err := r.check(); err != nil {
		return err
	}
	digest, _, err := apitypes.TypedDataAndHash(r.typedData(d))
	if err != nil {
		return fmt.Errorf("%w: %w", ErrRecord, err)
	}
	sig := append([]byte{}, r.Signature...)
	sig[64] -= 27
	// The upper half of s would give every record a second, equally valid signature.
	if !crypto.ValidateSignatureValues(sig[64], new(big.Int).SetBytes(sig[:32]), new(big.Int).SetBytes(sig[32:64]), true) {
		return fmt.Errorf("%w: signature out of bounds", ErrRecord)
	}
	key, err := crypto.SigToPub(digest, sig)
	if err != nil {
		return fmt.Errorf("%w: signature: %w", ErrRecord, err)
	}
	if got := crypto.PubkeyToAddress(*key); got != r.Signer {
		return fmt.Errorf("%w: signed by %s, not by %s", ErrRecord, got, r.Signer)
	}
	return nil
}

func (r NodeRecord) check() error {
	switch {
	case r.Account == common.Address{}:
		return fmt.Errorf("%w: no account", ErrRecord)
	case len(r.Peer) > maxPeerIDBytes || r.Peer.Validate() != nil:
		return fmt.Errorf("%w: peer id", ErrRecord)
	case r.Roles == 0 || r.Roles&^allRoles != 0:
		return fmt.Errorf("%w: roles %#x", ErrRecord, uint32(r.Roles))
	case len(r.Addrs) > maxAddrs:
		return fmt.Errorf("%w: %d addresses, at most %d", ErrRecord, len(r.Addrs), maxAddrs)
	case len(r.Signature) != crypto.SignatureLength || (r.Signature[64] != 27 && r.Signature[64] != 28):
		return fmt.Errorf("%w: signature is no 65 bytes r, s, v", ErrRecord)
	}
	if _, err := peer.IDFromBytes([]byte(r.Peer)); err != nil {
		return fmt.Errorf("%w: peer id: %w", ErrRecord, err)
	}
	for _, a := range r.Addrs {
		if len(a) > maxAddrBytes {
			return fmt.Errorf("%w: address of %d bytes, at most %d", ErrRecord, len(a), maxAddrBytes)
		}
		if _, err := multiaddr.NewMultiaddr(a); err != nil {
			return fmt.Errorf("%w: address: %w", ErrRecord, err)
		}
	}
	return nil
}

// multiaddrs gives the addresses parsed; the record has been checked.
func (r NodeRecord) multiaddrs() []multiaddr.Multiaddr {
	out := make([]multiaddr.Multiaddr, 0, len(r.Addrs))
	for _, a := range r.Addrs {
		if m, err := multiaddr.NewMultiaddr(a); err == nil {
			out = append(out, m)
		}
	}
	return out
}
