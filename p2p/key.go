package p2p

import (
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/peer"
)

// LoadKey reads the libp2p key of the node, or makes one (Ed25519) and writes it for the next start. The file is
// readable by its owner only. It identifies the machine, it does not move money: the signed record binds it to the
// account.
func LoadKey(path string) (crypto.PrivKey, error) {
	raw, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return createKey(path)
	}
	if err != nil {
		return nil, fmt.Errorf("read node key: %w", err)
	}
	key, err := crypto.UnmarshalPrivateKey(raw)
	if err != nil {
		return nil, fmt.Errorf("%w: node key %s is damaged, restore it or remove it for a new identity: %w", ErrConfig, path, err)
	}
	return key, nil
}

// PeerID is the id that belongs to a key.
func PeerID(key crypto.PrivKey) (string, error) {
	id, err := peer.IDFromPrivateKey(key)
	if err != nil {
		return "", fmt.Errorf("derive peer id: %w", err)
	}
	return id.String(), nil
}

func createKey(path string) (crypto.PrivKey, error) {
	key, _, err := crypto.GenerateEd25519Key(rand.Reader)
	if err != nil {
		return nil, fmt.Errorf("make node key: %w", err)
	}
	raw, err := crypto.MarshalPrivateKey(key)
	if err != nil {
		return nil, fmt.Errorf("make node key: %w", err)
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return nil, fmt.Errorf("write node key: %w", err)
	}
	tmp, err := os.CreateTemp(filepath.Dir(path), ".node-key-*")
	if err != nil {
		return nil, fmt.Errorf("write node key: %w", err)
	}
	_, err = tmp.Write(raw)
	err = errors.Join(err, tmp.Sync(), tmp.Close())
	if err == nil {
		// Link, not rename: of two processes that start at once one wins and the other reads its key.
		err = os.Link(tmp.Name(), path)
	}
	removeErr := os.Remove(tmp.Name())
	if errors.Is(err, fs.ErrExist) {
		return LoadKey(path)
	}
	if err := errors.Join(err, removeErr); err != nil {
		return nil, fmt.Errorf("write node key: %w", err)
	}
	return key, nil
}
