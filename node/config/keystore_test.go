package config_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/chain"
	"github.com/ai-arena/arenad/node/config"
)

func home(t *testing.T) config.Config {
	t.Helper()
	c := config.Default()
	c.Home = t.TempDir()
	return c
}

func TestKeystore_RoundTrip(t *testing.T) {
	c := home(t)
	store := c.Keystore()
	private, err := crypto.GenerateKey()
	require.NoError(t, err)
	key, err := store.Store("account", private, "open sesame", config.Light())
	require.NoError(t, err)
	require.Equal(t, crypto.PubkeyToAddress(private.PublicKey), key.Address)

	got, err := store.Unlock("account", "open sesame")
	require.NoError(t, err)
	require.Equal(t, key.Address, got.Address())
	_, err = store.Unlock("account", "wrong")
	require.ErrorIs(t, err, chain.ErrPassphrase)

	found, err := store.Find("account")
	require.NoError(t, err)
	require.Equal(t, key, found)
	info, err := os.Stat(key.File)
	require.NoError(t, err)
	require.Equal(t, os.FileMode(0o600), info.Mode().Perm(), "only the owner reads a key")
}

func TestKeystore_NeverOverwrites(t *testing.T) {
	c := home(t)
	store := c.Keystore()
	first, err := store.Create("account", "x", config.Light())
	require.NoError(t, err)
	_, err = store.Create("account", "x", config.Light())
	require.ErrorIs(t, err, config.ErrKeyExists)
	still, err := store.Find("account")
	require.NoError(t, err)
	require.Equal(t, first.Address, still.Address)
	entries, err := os.ReadDir(c.KeysDir())
	require.NoError(t, err)
	require.Len(t, entries, 1, "no temporary file is left")
}

func TestKeystore_Refuses(t *testing.T) {
	c := home(t)
	store := c.Keystore()
	_, err := store.Unlock("nobody", "x")
	require.ErrorIs(t, err, config.ErrNoKey)
	_, err = store.Export("nobody")
	require.ErrorIs(t, err, config.ErrNoKey)
	for _, bad := range []string{"", "../account", "A", "a/b", "-a", ".hidden"} {
		_, err = store.Create(bad, "x", config.Light())
		require.ErrorIs(t, err, config.ErrKeyName, bad)
	}
	_, err = store.Create("account", "", config.Light())
	require.ErrorIs(t, err, chain.ErrPassphrase)

	require.NoError(t, os.MkdirAll(c.KeysDir(), 0o700))
	require.NoError(t, os.WriteFile(filepath.Join(c.KeysDir(), "torn.json"), []byte("{"), 0o600))
	_, err = store.Find("torn")
	require.ErrorIs(t, err, chain.ErrKeyFile)
	_, err = store.Unlock("torn", "x")
	require.ErrorIs(t, err, chain.ErrKeyFile)
}

func TestKeystore_ListByName(t *testing.T) {
	c := home(t)
	store := c.Keystore()
	none, err := store.List()
	require.NoError(t, err)
	require.Empty(t, none)
	for _, name := range []string{"signer", "account"} {
		_, err = store.Create(name, "x", config.Light())
		require.NoError(t, err)
	}
	require.NoError(t, os.WriteFile(c.PeerKey(), []byte("no key of the chain"), 0o600))
	keys, err := store.List()
	require.NoError(t, err)
	require.Len(t, keys, 2)
	require.Equal(t, "account", keys[0].Name)
	require.Equal(t, "signer", keys[1].Name)
}

func TestReadKey(t *testing.T) {
	private, err := crypto.GenerateKey()
	require.NoError(t, err)
	c := home(t)
	key, err := c.Keystore().Store("account", private, "x", config.Light())
	require.NoError(t, err)
	got, err := config.ReadKey(key.File, "x")
	require.NoError(t, err)
	require.True(t, private.Equal(got))
	_, err = config.ReadKey(key.File, "y")
	require.ErrorIs(t, err, chain.ErrPassphrase)

	digits := hexutil.Encode(crypto.FromECDSA(private))
	for _, text := range []string{digits, digits[2:], "  " + digits + "\n"} {
		got, err = config.ReadKey(write(t, text), "")
		require.NoError(t, err)
		require.True(t, private.Equal(got))
	}
	for _, text := range []string{"", "{", "{}", digits[:60], "zz" + digits[4:]} {
		_, err = config.ReadKey(write(t, text), "")
		require.ErrorIs(t, err, chain.ErrKeyFile, text)
		require.NotContains(t, err.Error(), "zz", "no part of a key is shown")
	}
	_, err = config.ReadKey("/nowhere", "")
	require.ErrorIs(t, err, chain.ErrKeyFile)
}
