package chain

import (
	"context"
	"crypto/ecdsa"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"os"
	"path/filepath"
	"strings"

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

// CreateKey makes a new key and keeps it below dir as a keystore v3 file under the passphrase. light spends less time
// and memory on the passphrase: for devnets.
func CreateKey(dir, passphrase string, light bool) (*Key, string, error) {
	priv, err := crypto.GenerateKey()
	if err != nil {
		return nil, "", fmt.Errorf("create key: %w", err)
	}
	path, err := ImportKey(dir, priv, passphrase, light)
	if err != nil {
		return nil, "", err
	}
	return NewKey(priv), path, nil
}

// ImportKey keeps a private key below dir as a keystore v3 file, readable by the owner alone, and gives its path.
// Errors: ErrKeyFile if the account has one there already.
func ImportKey(dir string, priv *ecdsa.PrivateKey, passphrase string, light bool) (string, error) {
	var id [16]byte
	if _, err := rand.Read(id[:]); err != nil {
		return "", fmt.Errorf("create key: %w", err)
	}
	id[6], id[8] = id[6]&0x0f|0x40, id[8]&0x3f|0x80 // a random UUID says so in these bits (RFC 9562)
	addr := crypto.PubkeyToAddress(priv.PublicKey)
	n, p := keystore.StandardScryptN, keystore.StandardScryptP
	if light {
		n, p = keystore.LightScryptN, keystore.LightScryptP
	}
	blob, err := keystore.EncryptKey(&keystore.Key{Id: id, Address: addr, PrivateKey: priv}, passphrase, n, p)
	if err != nil {
		return "", fmt.Errorf("encrypt key: %w", err)
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return "", fmt.Errorf("write key file: %w", err)
	}
	path := filepath.Join(dir, strings.ToLower(addr.Hex()[2:])+".json")
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if errors.Is(err, os.ErrExist) {
		return "", fmt.Errorf("%w: %s exists already", ErrKeyFile, path)
	}
	if err != nil {
		return "", fmt.Errorf("write key file: %w", err)
	}
	_, err = f.Write(blob)
	if err == nil {
		err = f.Sync()
	}
	if cerr := f.Close(); err == nil {
		err = cerr
	}
	if err != nil {
		return "", fmt.Errorf("write key file: %w", err)
	}
	return path, nil
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
	return keyAddress(path, blob)
}

// Passphrase says where a passphrase comes from: the first of these that is there.
type Passphrase struct {
	File   string                                // its first line
	Env    string                                // the value of an environment variable that names such a file
	Prompt func(question string) (string, error) // asks the person
}

// Read gets the passphrase. Errors: ErrPassphrase if there is no source; of the source.
func (p Passphrase) Read(question string) (string, error) {
	file := p.File
	if file == "" && p.Env != "" {
		file = os.Getenv(p.Env)
	}
	if file != "" {
		f, err := os.Open(file)
		if err != nil {
			return "", fmt.Errorf("read passphrase: %w", err)
		}
		defer f.Close() //nolint:errcheck // only read
		// A line that a person could type; the limit keeps a wrong file from being read whole.
		b, err := io.ReadAll(io.LimitReader(f, 4096))
		if err != nil {
			return "", fmt.Errorf("read passphrase: %w", err)
		}
		line, _, _ := strings.Cut(string(b), "\n")
		return strings.TrimSuffix(line, "\r"), nil
	}
	if p.Prompt == nil {
		return "", fmt.Errorf("%w: none given; name a file that holds it", ErrPassphrase)
	}
	return p.Prompt(question)
}

func keyAddress(path string, blob []byte) (common.Address, error) {
	var doc struct {
		Address string `json:"address"`
	}
	if err := json.Unmarshal(blob, &doc); err != nil || !common.IsHexAddress(doc.Address) {
		return common.Address{}, fmt.Errorf("%w: %s is not a keystore v3 file", ErrKeyFile, path)
	}
	return common.HexToAddress(doc.Address), nil
}
