package drand

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"math/big"
	"net/http"
	"strconv"

	bls "github.com/consensys/gnark-crypto/ecc/bls12-381"
	"github.com/consensys/gnark-crypto/ecc/bls12-381/fr"

	"github.com/ai-arena/arenad/arena"
)

// Local is a network of one member. Its key follows from a seed, so whoever knows the seed knows all rounds: it is for
// devnets and tests.
type Local struct {
	*Network
	info   Info
	secret *big.Int
}

// NewLocal makes the network of a seed.
func NewLocal(seed string, genesis arena.Time, period uint32) (*Local, error) {
	digest := sha256.Sum256([]byte("arenad local drand " + seed))
	secret := new(big.Int).SetBytes(digest[:])
	secret.Mod(secret, fr.Modulus())
	_, _, _, g2 := bls.Generators()
	var key bls.G2Affine
	key.ScalarMultiplication(&g2, secret)
	public, group := key.Bytes(), sha256.Sum256([]byte(seed))
	info := Info{PublicKey: public[:], Genesis: genesis, Period: period, Scheme: Scheme, Seed: group[:], ID: "arenad-local"}
	n, err := NewNetwork(info)
	if err != nil {
		return nil, err
	}
	return &Local{Network: n, info: info, secret: secret}, nil
}

// Info is what the network publishes.
func (l *Local) Info() Info { return l.info }

// Sign is the signature of a round.
func (l *Local) Sign(round uint64) ([]byte, error) {
	p, err := hash(round)
	if err != nil {
		return nil, err
	}
	var s bls.G1Affine
	s.ScalarMultiplication(&p, l.secret)
	b := s.Bytes()
	return b[:], nil
}

// Handler serves /info and /public/ROUND as drand's HTTP interface does. now is the time in which rounds appear; a round
// that has not appeared is not found. "latest" is the newest one.
func (l *Local) Handler(now func() arena.Time) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /info", func(w http.ResponseWriter, _ *http.Request) {
		hash := l.info.Hash()
		answer(w, map[string]any{
			"public_key": hex.EncodeToString(l.info.PublicKey), "period": l.info.Period, "genesis_time": uint64(l.info.Genesis),
			"hash": hex.EncodeToString(hash[:]), "groupHash": hex.EncodeToString(l.info.Seed), "schemeID": Scheme,
			"metadata": map[string]string{"beaconID": l.info.ID},
		})
	})
	mux.HandleFunc("GET /public/{round}", func(w http.ResponseWriter, r *http.Request) {
		t := now()
		if t < l.Genesis() {
			http.Error(w, "the network has not begun", http.StatusNotFound)
			return
		}
		newest := uint64(t-l.Genesis())/uint64(l.Period()) + 1
		round, err := strconv.ParseUint(r.PathValue("round"), 10, 64)
		if r.PathValue("round") == "latest" {
			round, err = newest, nil
		}
		if err != nil || round == 0 {
			http.Error(w, "not a round", http.StatusBadRequest)
			return
		}
		if round > newest {
			http.Error(w, fmt.Sprintf("the newest round is %d", newest), http.StatusNotFound)
			return
		}
		signature, err := l.Sign(round)
		if err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		value := sha256.Sum256(signature)
		answer(w, map[string]any{"round": round, "randomness": hex.EncodeToString(value[:]), "signature": hex.EncodeToString(signature)})
	})
	return mux
}

func answer(w http.ResponseWriter, v any) {
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(v) // whoever went away misses nothing
}
