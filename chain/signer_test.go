package chain_test

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/chain"
	"github.com/ai-arena/arenad/chain/chaintest"
)

func TestOpenKey(t *testing.T) {
	dir := t.TempDir()
	priv, err := crypto.GenerateKey()
	require.NoError(t, err)
	made := chain.NewKey(priv)
	blob, err := keystore.EncryptKey(&keystore.Key{Address: made.Address(), PrivateKey: priv}, "correct horse", 2, 1)
	require.NoError(t, err)
	path := filepath.Join(dir, "key.json")
	require.NoError(t, os.WriteFile(path, blob, 0o600))
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
