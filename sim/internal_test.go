package sim

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func tiny() Config {
	c := Default()
	c.Validators, c.Tasks, c.Epochs, c.Rows = 40, 1, 58, 200
	return c
}

// Each fault is found by the event that makes it, and found again by the same seed.
func TestInvariants_FindFaults(t *testing.T) {
	for name, fault := range map[string]func(*World){
		"money appears":     func(w *World) { w.books.held[pursePool]++ },
		"money is lost":     func(w *World) { w.books.held[purseWorld] -= Unit },
		"a debt":            func(w *World) { w.books.held[purseBurned]--; w.books.held[pursePool]++ },
		"a weight":          func(w *World) { w.validators[3].weight++ },
		"twice in a seat":   func(w *World) { r := w.rounds[0]; r.leaves[1] = r.leaves[0]; w.fresh = append(w.fresh, r) },
		"beyond the limit":  func(w *World) { r := w.rounds[0]; r.sub.task.used[0][r.leaves[0]] = 99; w.fresh = append(w.fresh, r) },
		"an even committee": func(w *World) { r := w.rounds[0]; r.bits.Primaries = 4; w.fresh = append(w.fresh, r) },
	} {
		t.Run(name, func(t *testing.T) {
			broken := func() string {
				w, err := New(tiny())
				require.NoError(t, err)
				for len(w.rounds) == 0 {
					w.step()
				}
				require.Empty(t, w.broken)
				fault(w)
				_, err = w.Run()
				require.ErrorIs(t, err, ErrInvariant)
				return err.Error()
			}
			first := broken()
			require.Contains(t, first, "seed 1, event ")
			require.Equal(t, first, broken())
		})
	}
}

func TestCheckEnd_FindsWhatNeverEnded(t *testing.T) {
	w, err := New(tiny())
	require.NoError(t, err)
	w.queue = nil
	_, err = w.Run()
	require.ErrorIs(t, err, ErrInvariant)
}

func TestFML_JSON(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f := FML(rapid.Int64Range(0, 1e18).Draw(t, "amount"))
		b, err := json.Marshal(f)
		require.NoError(t, err)
		var again FML
		require.NoError(t, json.Unmarshal(b, &again))
		require.Equal(t, f, again)
		require.Equal(t, f, FromWei(f.Wei()))
	})
	require.Equal(t, "0.5", (Unit / 2).String())
	require.Equal(t, "-2", (-2 * Unit).String())
	for _, text := range []string{`"2"`, `1.1234567`, `1e3`, `x`} {
		var f FML
		require.Error(t, json.Unmarshal([]byte(text), &f), text)
	}
}

// Slashes round up, payouts down.
func TestFML_Parts(t *testing.T) {
	require.Equal(t, FML(0), FML(9).part(1, 10))
	require.Equal(t, FML(1), FML(9).partUp(1, 10))
	require.Equal(t, FML(3), FML(30).partUp(1, 10))
}

// Models of their own are no duplicates of each other, light copies are.
func TestDuplicate(t *testing.T) {
	r := stream(1, "test")
	s := newShard(r, 4000)
	const tau = 900_000
	for range 20 {
		a, b := s.model(r, share16(0.1)), s.model(r, share16(0.1))
		require.InDelta(t, 900_000, float64(s.score(a)), 25_000)
		require.False(t, duplicate(a, b, false, tau))
		require.True(t, duplicate(a, s.copied(r, a, share16(0.1), 0), true, tau))
		require.True(t, duplicate(a, s.copied(r, a, share16(0.1), share16(0.01)), true, tau))
		require.False(t, duplicate(a, s.copied(r, a, share16(0.1), share16(0.5)), true, tau))
		few := s.model(r, share16(0.002))
		require.False(t, duplicate(few, few, true, tau), "too few errors to tell")
	}
}
