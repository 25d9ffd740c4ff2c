package chain

import (
	"context"
	"crypto/ecdsa"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"os"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// What can be wrong with a key.
var (
	// ErrPassphrase: the passphrase does not open the key file.
	ErrPassphrase = errors.New("wrong passphrase")
	// ErrKeyFile: there is no usable key file.
	ErrKeyFile = errors.New("key file")
)

// Signer signs for one account. Implementations are safe for concurrent use.
type Signer interface {
	// Address is the account that it signs for.
	Address() common.Address
	// SignTx signs a transaction for the chain.
	SignTx(ctx context.Context, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error)
	// SignHash signs the digest of a statement (EIP-712): r, s and v, v is 27 or 28.
	SignHash(ctx context.Context, digest common.Hash) ([]byte, error)
}

// Key is a private key in memory, a Signer. It hides itself from logs.
type Key struct {
	key  *ecdsa.PrivateKey
	addr common.Address
}

var _ Signer = (*Key)(nil)

// NewKey wraps a private key.
func NewKey(key *ecdsa.PrivateKey) *Key {
	return &Key{key: key, addr: crypto.PubkeyToAddress(key.PublicKey)}
}

// Address is the account that it signs for.
func (k *Key) Address() common.Address { return k.addr }

// String gives the address alone.
func (k *Key) String() string { return k.addr.Hex() }

// GoString gives the address alone.
func (k *Key) GoString() string { return k.addr.Hex() }

// SignTx signs a transaction for the chain; the same transaction gets the same signature (RFC 6979).
func (k *Key) SignTx(_ context.Context, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error) {
	out, err := types.SignTx(tx, types.LatestSignerForChainID(chainID), k.key)
	if err != nil {
		return nil, fmt.Errorf("sign transaction: %w", err)
	}
	return out, nil
}

// SignHash signs a digest; v is 27 or 28.
func (k *Key) SignHash(_ context.Context, digest common.Hash) ([]byte, error) {
	sig, err := crypto.Sign(digest[:], k.key)
	if err != nil {
		return nil, fmt.Errorf("sign statement: %w", err)
	}
	sig[64] += 27
	return sig, nil
}

// Secret derives a secret from the key that is recovered with the keystore and says nothing about the key:
// HMAC-SHA256(key, "arena/1/secret/" purpose).
func (k *Key) Secret(purpose string) []byte {
	mac := hmac.New(sha256.New, crypto.FromECDSA(k.key))
	mac.Write([]byte("arena/1/secret/" + purpose))
	return mac.Sum(nil)
}

// OpenKey unlocks a keystore v3 file. Errors: ErrKeyFile, ErrPassphrase.
func OpenKey(path, passphrase string) (*Key, error) {
	blob, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrKeyFile, err)
	}
	k, err := keystore.DecryptKey(blob, passphrase)
	if errors.Is(err, keystore.ErrDecrypt) {
		return nil, fmt.Errorf("open %s: %w", path, ErrPassphrase)
	}
	if err != nil {
		return nil, fmt.Errorf("%w: %s is not a keystore v3 file: %w", ErrKeyFile, path, err)
	}
	return NewKey(k.PrivateKey), nil
}

// KeyAddress reads the address of a keystore v3 file without its passphrase. Errors: ErrKeyFile.
func KeyAddress(path string) (common.Address, error) {
	blob, err := os.ReadFile(path)
	if err != nil {
		return common.Address{}, fmt.Errorf("%w: %w", ErrKeyFile, err)
	}
	var doc struct {
		Address string `json:"address"`
	}
	if err := json.Unmarshal(blob, &doc); err != nil || !common.IsHexAddress(doc.Address) {
		return common.Address{}, fmt.Errorf("%w: %s is not a keystore v3 file", ErrKeyFile, path)
	}
	return common.HexToAddress(doc.Address), nil
}
