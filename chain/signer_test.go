package chain_test

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/chain"
	"github.com/ai-arena/arenad/chain/chaintest"
)

func TestKey_KeystoreRoundTrip(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "keys")
	made, path, err := chain.CreateKey(dir, "correct horse", true)
	require.NoError(t, err)
	st, err := os.Stat(path)
	require.NoError(t, err)
	require.Equal(t, os.FileMode(0o600), st.Mode().Perm())
	back, err := chain.OpenKey(path, "correct horse")
	require.NoError(t, err)
	require.Equal(t, made.Address(), back.Address())
	require.Equal(t, made.Secret("votes"), back.Secret("votes"))
	require.NotEqual(t, made.Secret("votes"), made.Secret("models"))
	addr, err := chain.KeyAddress(path)
	require.NoError(t, err)
	require.Equal(t, made.Address(), addr)

	_, err = chain.OpenKey(path, "wrong")
	require.ErrorIs(t, err, chain.ErrPassphrase)
	_, err = chain.OpenKey(path+"x", "correct horse")
	require.ErrorIs(t, err, chain.ErrKeyFile)
	junk := filepath.Join(dir, "junk.json")
	require.NoError(t, os.WriteFile(junk, []byte("{}"), 0o600))
	_, err = chain.OpenKey(junk, "x")
	require.ErrorIs(t, err, chain.ErrKeyFile)
	_, err = chain.KeyAddress(junk)
	require.ErrorIs(t, err, chain.ErrKeyFile)
}

func TestImportKey_NeverOverwrites(t *testing.T) {
	priv, err := crypto.GenerateKey()
	require.NoError(t, err)
	dir := t.TempDir()
	_, err = chain.ImportKey(dir, priv, "a", true)
	require.NoError(t, err)
	_, err = chain.ImportKey(dir, priv, "b", true)
	require.ErrorIs(t, err, chain.ErrKeyFile)
}

func TestKey_SignHashRecovers(t *testing.T) {
	k := chaintest.AnvilKey(t, 3)
	digest := common.Hash{1, 2, 3}
	sig, err := k.SignHash(t.Context(), digest)
	require.NoError(t, err)
	require.Contains(t, []byte{27, 28}, sig[64])
	sig[64] -= 27
	pub, err := crypto.SigToPub(digest[:], sig)
	require.NoError(t, err)
	require.Equal(t, k.Address(), crypto.PubkeyToAddress(*pub))
}

func TestKey_HidesItself(t *testing.T) {
	k := chaintest.AnvilKey(t, 0)
	for _, form := range []string{"%v", "%+v", "%#v", "%s"} {
		require.Equal(t, k.Address().Hex(), fmt.Sprintf(form, k))
	}
}

func TestPassphrase(t *testing.T) {
	file := filepath.Join(t.TempDir(), "pass")
	require.NoError(t, os.WriteFile(file, []byte("from file\r\nsecond line"), 0o600))
	t.Setenv("CHAIN_TEST_PASS", file)
	asked := func(string) (string, error) { return "asked", nil }
	for want, p := range map[string]chain.Passphrase{
		"from file": {File: file, Prompt: asked}, "asked": {Env: "CHAIN_TEST_NONE", Prompt: asked},
	} {
		got, err := p.Read("?")
		require.NoError(t, err)
		require.Equal(t, want, got)
	}
	got, err := chain.Passphrase{Env: "CHAIN_TEST_PASS"}.Read("?")
	require.NoError(t, err)
	require.Equal(t, "from file", got)
	_, err = chain.Passphrase{}.Read("?")
	require.ErrorIs(t, err, chain.ErrPassphrase)
}
