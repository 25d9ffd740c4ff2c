package config

import (
	"bytes"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/uuid"

	"github.com/ai-arena/arenad/chain"
)

// Sentinels of the keystore; each asks the operator for another step.
var (
	ErrNoKey     = errors.New("no such key")               // make or import it, or name another one
	ErrKeyExists = errors.New("a key of this name exists") // choose another name
	ErrKeyName   = errors.New("not a key name")            // lower-case letters, digits and dashes
)

// Strength is the cost of guessing a passphrase, and of unlocking.
type Strength struct{ n, p int }

// Standard takes about a second and 256 MiB to unlock.
func Standard() Strength { return Strength{keystore.StandardScryptN, keystore.StandardScryptP} }

// Light takes about 10 ms and 4 MiB; for devnets and tests, whose keys protect nothing.
func Light() Strength { return Strength{keystore.LightScryptN, keystore.LightScryptP} }

// Keystore is a folder of keystore v3 files, one a key, named after the key.
type Keystore struct{ dir string }

// Keystore of the configuration.
func (c *Config) Keystore() Keystore { return Keystore{dir: c.KeysDir()} }

// Key is what is known of a key without its passphrase.
type Key struct {
	Name    string         `json:"name" doc:"name in the keystore"`
	Address common.Address `json:"address" doc:"its account"`
	File    string         `json:"file" doc:"keystore v3 file"`
}

// Create makes a new key and stores it. Errors: ErrKeyName, ErrKeyExists.
func (k Keystore) Create(name, passphrase string, s Strength) (Key, error) {
	private, err := crypto.GenerateKey()
	if err != nil {
		return Key{}, fmt.Errorf("make a key: %w", err)
	}
	return k.Store(name, private, passphrase, s)
}

// Store encrypts a key under name. It never overwrites one. Errors: ErrKeyName, ErrKeyExists.
func (k Keystore) Store(name string, private *ecdsa.PrivateKey, passphrase string, s Strength) (Key, error) {
	path, err := k.path(name)
	if err != nil {
		return Key{}, err
	}
	if passphrase == "" {
		return Key{}, fmt.Errorf("%w: a key needs one of at least one character", chain.ErrPassphrase)
	}
	id, err := uuid.NewRandom()
	if err != nil {
		return Key{}, fmt.Errorf("name the key: %w", err)
	}
	address := crypto.PubkeyToAddress(private.PublicKey)
	text, err := keystore.EncryptKey(&keystore.Key{Id: id, Address: address, PrivateKey: private}, passphrase, s.n, s.p)
	if err != nil {
		return Key{}, fmt.Errorf("encrypt the key: %w", err)
	}
	if err := os.MkdirAll(k.dir, 0o700); err != nil {
		return Key{}, fmt.Errorf("make the keystore: %w", err)
	}
	if err := writeNew(path, append(text, '\n')); err != nil {
		if errors.Is(err, fs.ErrExist) {
			return Key{}, fmt.Errorf("%w: %s", ErrKeyExists, name)
		}
		return Key{}, fmt.Errorf("write the key: %w", err)
	}
	return Key{Name: name, Address: address, File: path}, nil
}

// List gives the keys by name. Other files in the folder are left out.
func (k Keystore) List() ([]Key, error) {
	entries, err := os.ReadDir(k.dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("list the keystore: %w", err)
	}
	var keys []Key
	for _, e := range entries {
		name, isKey := strings.CutSuffix(e.Name(), ".json")
		if !isKey || !keyName.MatchString(name) {
			continue
		}
		key, err := k.Find(name)
		if err != nil {
			return nil, err
		}
		keys = append(keys, key)
	}
	slices.SortFunc(keys, func(a, b Key) int { return strings.Compare(a.Name, b.Name) })
	return keys, nil
}

// Find says what is known of a key without its passphrase. Errors: ErrKeyName, ErrNoKey, chain.ErrKeyFile.
func (k Keystore) Find(name string) (Key, error) {
	path, err := k.existing(name)
	if err != nil {
		return Key{}, err
	}
	address, err := chain.KeyAddress(path)
	if err != nil {
		return Key{}, err
	}
	return Key{Name: name, Address: address, File: path}, nil
}

// Unlock decrypts a key. Errors: ErrKeyName, ErrNoKey, chain.ErrKeyFile, chain.ErrPassphrase.
func (k Keystore) Unlock(name, passphrase string) (*chain.Key, error) {
	path, err := k.existing(name)
	if err != nil {
		return nil, err
	}
	return chain.OpenKey(path, passphrase)
}

// Export gives the encrypted file of a key. Errors: ErrKeyName, ErrNoKey.
func (k Keystore) Export(name string) ([]byte, error) {
	path, err := k.existing(name)
	if err != nil {
		return nil, err
	}
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read the key: %w", err)
	}
	return text, nil
}

// maxKeyFileBytes bounds a key file that is imported: a keystore v3 file has about 500 bytes.
const maxKeyFileBytes = 64 << 10

// ReadKey reads a private key from any file: keystore v3, which the passphrase opens, or 64 hexadecimal digits.
// Errors: chain.ErrKeyFile, chain.ErrPassphrase.
func ReadKey(path, passphrase string) (*ecdsa.PrivateKey, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", chain.ErrKeyFile, err)
	}
	defer file.Close() //nolint:errcheck // nothing was written
	text, err := io.ReadAll(io.LimitReader(file, maxKeyFileBytes))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", chain.ErrKeyFile, err)
	}
	text = bytes.TrimSpace(text)
	if bytes.HasPrefix(text, []byte("{")) {
		key, err := keystore.DecryptKey(text, passphrase)
		if errors.Is(err, keystore.ErrDecrypt) {
			return nil, fmt.Errorf("open %s: %w", path, chain.ErrPassphrase)
		}
		if err != nil {
			return nil, fmt.Errorf("%w: %s is not a keystore v3 file: %w", chain.ErrKeyFile, path, err)
		}
		return key.PrivateKey, nil
	}
	private, err := crypto.HexToECDSA(string(bytes.TrimPrefix(text, []byte("0x"))))
	if err != nil { // not the library's text: it may quote the key
		return nil, fmt.Errorf("%w: %s: want a keystore v3 file or 64 hexadecimal digits", chain.ErrKeyFile, path)
	}
	return private, nil
}

var keyName = regexp.MustCompile(`^[a-z0-9][a-z0-9-]{0,62}$`)

func (k Keystore) path(name string) (string, error) {
	if !keyName.MatchString(name) {
		return "", fmt.Errorf("%w: %q: want lower-case letters, digits and dashes", ErrKeyName, name)
	}
	return filepath.Join(k.dir, name+".json"), nil
}

// existing is the path of a key that is there.
func (k Keystore) existing(name string) (string, error) {
	path, err := k.path(name)
	if err != nil {
		return "", err
	}
	if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
		return "", fmt.Errorf("%w: %s in %s", ErrNoKey, name, k.dir)
	}
	return path, nil
}

// writeNew writes a file that does not exist yet, readable by its owner alone, and makes it durable: a key that is
// funded and then lost with the page cache is money lost.
func writeNew(path string, text []byte) error {
	tmp, err := os.CreateTemp(filepath.Dir(path), ".new-*")
	if err != nil {
		return err
	}
	defer os.Remove(tmp.Name()) //nolint:errcheck // the link is what counts
	_, werr := tmp.Write(text)
	if err := errors.Join(werr, tmp.Sync(), tmp.Close()); err != nil {
		return err
	}
	if err := os.Link(tmp.Name(), path); err != nil {
		return err
	}
	dir, err := os.Open(filepath.Dir(path))
	if err != nil {
		return err
	}
	return errors.Join(dir.Sync(), dir.Close())
}
