package drand_test

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	bls "github.com/consensys/gnark-crypto/ecc/bls12-381"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"
	"pgregory.net/rapid"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/chain/drand"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// Round 1000 of quicknet, as the network published it: the pairing says whether that is true.
const (
	round1000      = "b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39"
	randomness1000 = "fe290beca10872ef2fb164d2aa4442de4566183ec51c56ff3cd603d930e54fdd"
)

func fromHex(t *testing.T, s string) []byte {
	b, err := hex.DecodeString(s)
	require.NoError(t, err)
	return b
}

func TestQuicknet(t *testing.T) {
	info := drand.Quicknet()
	hash := info.Hash()
	require.Equal(t, "52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971", hex.EncodeToString(hash[:]))
	n, err := drand.NewNetwork(info)
	require.NoError(t, err)
	r, err := n.Check(1000, fromHex(t, round1000))
	require.NoError(t, err)
	require.Equal(t, randomness1000, hex.EncodeToString(r.Value[:]))
	_, err = n.Check(1001, fromHex(t, round1000))
	require.ErrorIs(t, err, drand.ErrSignature)
	again, err := drand.FromKeyWords(n.KeyWords(), info.Genesis, info.Period)
	require.NoError(t, err)
	require.Equal(t, n, again)
	require.Equal(t, info.PublicKey, again.PublicKey())
}

func TestRounds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		genesis, period := arena.Time(rapid.Uint64Range(1, 1<<34).Draw(t, "genesis")), rapid.Uint32Range(1, 3600).Draw(t, "period")
		n, err := drand.NewLocal("rounds", genesis, period)
		require.NoError(t, err)
		at := arena.Time(rapid.Uint64Range(1, 1<<35).Draw(t, "at"))
		r := n.RoundSince(at)
		require.GreaterOrEqual(t, n.TimeOf(r), at)
		if r > 1 {
			require.Less(t, n.TimeOf(r-1), at, "a round before it does not appear before that time either")
		}
	})
}

func TestCheck_Refuses(t *testing.T) {
	l, err := drand.NewLocal("check", 1000, 3)
	require.NoError(t, err)
	good, err := l.Sign(7)
	require.NoError(t, err)
	r, err := l.Check(7, good)
	require.NoError(t, err)
	require.Equal(t, sha256.Sum256(good), r.Value)

	other, err := drand.NewLocal("another", 1000, 3)
	require.NoError(t, err)
	foreign, err := other.Sign(7)
	require.NoError(t, err)
	flipped := append([]byte{}, good...)
	flipped[0] ^= 0x20 // the sign of y: the negated point
	zero := make([]byte, drand.SignatureBytes)
	zero[0] = 0xc0
	// A point of the curve outside the subgroup: G1's cofactor is not 1.
	outside := make([]byte, drand.SignatureBytes)
	var p bls.G1Affine
	for x := byte(1); ; x++ {
		outside[0], outside[47] = 0x80, x
		if _, err := p.SetBytes(outside); err != nil && !p.IsInSubGroup() && p.IsOnCurve() {
			break
		}
		require.Less(t, x, byte(255))
	}
	for name, bad := range map[string][]byte{
		"another key": foreign, "negated": flipped, "zero": zero, "outside the subgroup": outside, "short": good[:47],
		"no point": append([]byte{0x9f}, good[1:]...), "none": nil,
	} {
		t.Run(name, func(t *testing.T) {
			_, err := l.Check(7, bad)
			require.ErrorIs(t, err, drand.ErrSignature)
		})
	}
	_, err = l.Check(8, good)
	require.ErrorIs(t, err, drand.ErrSignature)
}

func TestNewNetwork_Refuses(t *testing.T) {
	for name, change := range map[string]func(*drand.Info){
		"chained scheme": func(i *drand.Info) { i.Scheme = "pedersen-bls-chained" },
		"no period":      func(i *drand.Info) { i.Period = 0 },
		"no genesis":     func(i *drand.Info) { i.Genesis = 0 },
		"short key":      func(i *drand.Info) { i.PublicKey = i.PublicKey[:95] },
		"no point":       func(i *drand.Info) { i.PublicKey = append([]byte{0xff}, i.PublicKey[1:]...) },
		"zero": func(i *drand.Info) {
			i.PublicKey = make([]byte, 96)
			i.PublicKey[0] = 0xc0
		},
	} {
		t.Run(name, func(t *testing.T) {
			i := drand.Quicknet()
			change(&i)
			_, err := drand.NewNetwork(i)
			require.ErrorIs(t, err, drand.ErrNetwork)
		})
	}
}

// serve is a network's server whose clock stands still.
func serve(t *testing.T, l *drand.Local, now arena.Time) *httptest.Server {
	s := httptest.NewServer(l.Handler(func() arena.Time { return now }))
	t.Cleanup(s.Close)
	return s
}

func newClient(t *testing.T, l *drand.Local, endpoints ...string) *drand.Client {
	web := &http.Client{Transport: &http.Transport{DisableKeepAlives: true}, Timeout: 5 * time.Second}
	c, err := drand.NewClient(l.Network, endpoints, web)
	require.NoError(t, err)
	return c
}

func TestClient_AsksTheOthers(t *testing.T) {
	l, err := drand.NewLocal("client", 1000, 3)
	require.NoError(t, err)
	liar, err := drand.NewLocal("liar", 1000, 3)
	require.NoError(t, err)
	down := httptest.NewServer(http.NotFoundHandler())
	down.Close()
	broken := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, "<html>") }))
	t.Cleanup(broken.Close)
	third, err := l.Sign(3)
	require.NoError(t, err)
	answer, err := json.Marshal(map[string]any{"round": 3, "signature": hex.EncodeToString(third)})
	require.NoError(t, err)
	another := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write(answer) }))
	t.Cleanup(another.Close)
	bad := []string{down.URL, serve(t, liar, 1100).URL, broken.URL, another.URL, serve(t, l, 1001).URL}
	good := serve(t, l, 1100).URL + "/"
	for _, first := range bad {
		r, err := newClient(t, l, first, good).Round(t.Context(), 12)
		require.NoError(t, err)
		require.Equal(t, uint64(12), r.Number)
	}
	r, err := newClient(t, l, append(bad, good)...).Round(t.Context(), 12)
	require.NoError(t, err)
	want, err := l.Sign(12)
	require.NoError(t, err)
	require.Equal(t, want, r.Signature)

	_, err = newClient(t, l, bad...).Round(t.Context(), 12)
	for _, kind := range []error{drand.ErrUnreachable, drand.ErrSignature, drand.ErrNotYet} {
		require.ErrorIs(t, err, kind)
	}
}

func TestClient_Info(t *testing.T) {
	l, err := drand.NewLocal("info", 1000, 3)
	require.NoError(t, err)
	url := serve(t, l, 1100).URL
	got, err := newClient(t, l, url).Info(t.Context(), url)
	require.NoError(t, err)
	require.Equal(t, l.Info(), got)

	// The names of the newer interface.
	q := drand.Quicknet()
	hash := q.Hash()
	newer := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		fmt.Fprintf(w, `{"public_key":"%x","period":3,"genesis_time":1692803367,"genesis_seed":"%x","chain_hash":"%x","scheme":%q,"beacon_id":"quicknet"}`,
			q.PublicKey, q.Seed, hash, drand.Scheme)
	}))
	t.Cleanup(newer.Close)
	got, err = newClient(t, l, newer.URL).Info(t.Context(), newer.URL)
	require.NoError(t, err)
	require.Equal(t, q, got)
}

func TestLocal_LatestAndBounds(t *testing.T) {
	l, err := drand.NewLocal("latest", 1000, 3)
	require.NoError(t, err)
	url := serve(t, l, 1008).URL
	for path, want := range map[string]int{
		"/public/latest": 200, "/public/3": 200, "/public/4": 404, "/public/0": 400, "/public/x": 400, "/else": 404,
	} {
		res, err := http.Get(url + path)
		require.NoError(t, err)
		require.NoError(t, res.Body.Close())
		require.Equal(t, want, res.StatusCode, path)
	}
	http.DefaultClient.CloseIdleConnections()
}

func TestNewClient_RefusesAddresses(t *testing.T) {
	l, err := drand.NewLocal("address", 1000, 3)
	require.NoError(t, err)
	for _, bad := range []string{"", "drand.sh", "ftp://x", "https://x?y", "https://x#y"} {
		_, err := drand.NewClient(l.Network, []string{bad}, http.DefaultClient)
		require.ErrorIs(t, err, drand.ErrAddress)
	}
	_, err = drand.NewClient(l.Network, nil, http.DefaultClient)
	require.ErrorIs(t, err, drand.ErrAddress)
}
