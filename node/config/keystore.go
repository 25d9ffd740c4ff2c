package config

import (
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"fmt"
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
)

// Sentinels of the keystore; each asks the operator for another step.
var (
	ErrNoKey      = errors.New("no such key")                 // make or import it, or name another one
	ErrKeyExists  = errors.New("a key of this name exists")   // choose another name
	ErrKeyName    = errors.New("not a key name")              // lower-case letters, digits and dashes
	ErrKeyFile    = errors.New("not a keystore v3 file")      // restore it from a copy
	ErrPassphrase = errors.New("the passphrase does not fit") // try again
	errUnlockable = errors.New("a key needs a passphrase of at least one character")
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
		return Key{}, fmt.Errorf("%w: %w", ErrPassphrase, errUnlockable)
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

// Find says what is known of a key without its passphrase. Errors: ErrKeyName, ErrNoKey, ErrKeyFile.
func (k Keystore) Find(name string) (Key, error) {
	text, path, err := k.read(name)
	if err != nil {
		return Key{}, err
	}
	var head struct {
		Address string `json:"address"`
		Version int    `json:"version"`
	}
	if err := json.Unmarshal(text, &head); err != nil || head.Version != 3 || !common.IsHexAddress(head.Address) {
		return Key{}, fmt.Errorf("%w: %s", ErrKeyFile, path)
	}
	return Key{Name: name, Address: common.HexToAddress(head.Address), File: path}, nil
}

// Unlock decrypts a key. Errors: ErrKeyName, ErrNoKey, ErrKeyFile, ErrPassphrase.
func (k Keystore) Unlock(name, passphrase string) (*ecdsa.PrivateKey, error) {
	text, path, err := k.read(name)
	if err != nil {
		return nil, err
	}
	return Decrypt(text, path, passphrase)
}

// Export gives the encrypted file of a key. Errors: ErrKeyName, ErrNoKey.
func (k Keystore) Export(name string) ([]byte, error) {
	text, _, err := k.read(name)
	return text, err
}

// Decrypt opens the text of a keystore v3 file; path is for the error text. Errors: ErrKeyFile, ErrPassphrase.
func Decrypt(text []byte, path, passphrase string) (*ecdsa.PrivateKey, error) {
	key, err := keystore.DecryptKey(text, passphrase)
	if errors.Is(err, keystore.ErrDecrypt) {
		return nil, fmt.Errorf("unlock %s: %w", path, ErrPassphrase)
	}
	if err != nil {
		return nil, fmt.Errorf("%w: %s: %w", ErrKeyFile, path, err)
	}
	return key.PrivateKey, nil
}

var keyName = regexp.MustCompile(`^[a-z0-9][a-z0-9-]{0,62}$`)

func (k Keystore) path(name string) (string, error) {
	if !keyName.MatchString(name) {
		return "", fmt.Errorf("%w: %q: want lower-case letters, digits and dashes", ErrKeyName, name)
	}
	return filepath.Join(k.dir, name+".json"), nil
}

func (k Keystore) read(name string) (text []byte, path string, err error) {
	path, err = k.path(name)
	if err != nil {
		return nil, "", err
	}
	text, err = os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, "", fmt.Errorf("%w: %s in %s", ErrNoKey, name, k.dir)
	}
	if err != nil {
		return nil, "", fmt.Errorf("read the key: %w", err)
	}
	return text, path, nil
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
