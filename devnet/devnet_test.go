package devnet_test

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/audit"
	"github.com/ai-arena/arenad/devnet"
	"github.com/ai-arena/arenad/internal/localchain"
	"github.com/ai-arena/arenad/internal/logging"
)

var binary string

func TestMain(m *testing.M) {
	dir, err := os.MkdirTemp("", "arenad-devnet-test-")
	if err != nil {
		panic(err)
	}
	binary = filepath.Join(dir, "arenad")
	build := exec.Command("go", "build", "-o", binary, "github.com/ai-arena/arenad/cmd/arenad")
	build.Env = append(os.Environ(), "CGO_ENABLED=0")
	if out, err := build.CombinedOutput(); err != nil {
		panic(string(out))
	}
	code := m.Run()
	_ = os.RemoveAll(dir)
	os.Exit(code)
}

// patientSpec is the digits task with twice the commit window, so that a trainer that comes back can still be heard.
const patientSpec = `name: Handwritten digits
kind: classification
input:
  - {column: pixels, dtype: float32, shape: [0, 64], scale: 0.0625}
output: {kind: logits}
labels: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
baseline: 0.5
schedule: {commitWindow: 16s, closeBy: 202s}
`

// TestRestart kills, one after the other and always with SIGKILL, the creator (which is everybody's bootstrap node), the
// only holder of a model before and while validators look for it, and a validator between its commit and its reveal;
// each is started again. The task must settle with every submission final, and no seat may ever commit twice.
func TestRestart(t *testing.T) {
	log, err := logging.New(io.Discard, "warn", "text")
	require.NoError(t, err)
	ctx, cancel := context.WithTimeout(t.Context(), 8*time.Minute)
	defer cancel()
	dir := t.TempDir()
	n, err := devnet.Start(ctx, devnet.Options{
		Chain: localchain.Anvil, Speed: 3, Dataset: "digits", Dir: filepath.Join(dir, "net"), Binary: binary, LogLevel: "debug", Spec: patientSpec,
	}, testWriter{t}, log)
	require.NoError(t, err)
	defer func() { require.NoError(t, n.Stop()) }()
	names := map[common.Address]string{}
	for _, v := range n.Validators {
		names[v.Account()] = v.Name
	}
	require.NoError(t, n.OpenTask(ctx))

	var first arena.ModelRevealed
	var trainer common.Address
	require.NoError(t, n.Until(ctx, func(events []arena.Event) bool {
		trainers := map[arena.SubmissionID]common.Address{}
		for _, e := range events {
			switch b := e.Body.(type) {
			case arena.ModelCommitted:
				trainers[b.Submission] = b.Trainer
			case arena.ModelRevealed:
				first, trainer = b, trainers[b.Submission]
				return true
			}
		}
		return false
	}))
	var holder *devnet.Process
	for _, p := range n.Trainers {
		if p.Account() == trainer {
			holder = p.Process
		}
	}
	require.NotNil(t, holder)
	require.NoError(t, holder.Kill())
	require.NoError(t, n.Creator.Kill())
	t.Logf("killed %s, the only holder of submission %d, and the creator", holder.Name, first.Submission)

	require.NoError(t, n.Until(ctx, func(events []arena.Event) bool {
		for _, e := range events {
			if b, ok := e.Body.(arena.Sealed); ok && b.Submission == first.Submission {
				return true
			}
		}
		return false
	}))
	require.NoError(t, holder.Start())
	t.Logf("submission %d is sealed, %s is started again", first.Submission, holder.Name)

	victim := arena.SeatID{}
	require.NoError(t, n.Until(ctx, func(events []arena.Event) bool {
		revealed := map[arena.SeatID]bool{}
		for _, e := range events {
			if b, ok := e.Body.(arena.VoteRevealed); ok {
				revealed[b.SeatID] = true
			}
		}
		for _, e := range events {
			if b, ok := e.Body.(arena.VoteCommitted); ok && !revealed[b.SeatID] {
				victim = b.SeatID
				return true
			}
		}
		return false
	}))
	v := n.Node(names[seatOwner(t, n.Events(), victim)])
	require.NotNil(t, v)
	require.NoError(t, v.Kill())
	_, revealedBefore := votes(n.Events(), victim)
	t.Logf("killed %s after it committed on seat %s", v.Name, victim)
	require.NoError(t, v.Start())
	require.NoError(t, n.Creator.Start())

	require.NoError(t, n.Settled(ctx))
	events := n.Events()
	final := 0
	commits := map[arena.SeatID]int{}
	for _, e := range events {
		switch b := e.Body.(type) {
		case arena.SubmissionEnded:
			require.False(t, b.Score.IsVerdict(), "submission %d ended with %s", b.Submission, b.Score)
			if b.Stage == arena.StageFinal {
				final++
			}
		case arena.SubmissionVoided:
			t.Errorf("submission %d is void: %s", b.Submission, b.Reason)
		case arena.VoteCommitted:
			commits[b.SeatID]++
		}
	}
	require.Equal(t, len(n.Trainers), final)
	for seat, times := range commits {
		require.Equal(t, 1, times, "seat %s", seat)
	}
	committed, revealed := votes(events, victim)
	require.True(t, committed)
	require.True(t, revealed, "the reveal of the killed validator was lost")
	if revealedBefore {
		t.Log("the validator had revealed before it was killed; what was shown is the restart alone")
	}
	requireSealed(t, filepath.Join(dir, "net"))
	r, err := n.Report(ctx)
	require.NoError(t, err)
	checked, err := n.Check(ctx, r)
	require.NoError(t, err)
	require.NotEqual(t, audit.Fails, checked.Result)
	require.GreaterOrEqual(t, checked.Section(audit.SectionCommittees).Checked, len(n.Trainers))
	require.GreaterOrEqual(t, checked.Section(audit.SectionScores).Checked, 2*len(n.Trainers), "a quorum of three for each model")
}

// requireSealed: what the participants' stores hold is sealed, but for the task's spec.
func requireSealed(t *testing.T, net string) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(net, "*", "content", "blobs", "*"))
	require.NoError(t, err)
	seals := 0
	for _, f := range files {
		b, err := os.ReadFile(f)
		require.NoError(t, err)
		switch {
		case bytes.HasPrefix(b, []byte("age-encryption.org/v1\n-> X25519 ")):
			seals++
		default:
			require.Contains(t, string(b), `"kind":"classification"`, "%s is neither sealed nor the spec", f)
		}
	}
	require.GreaterOrEqual(t, seals, 2+3+7, "both shards, each model, and the live shard at each validator")
}

func votes(events []arena.Event, seat arena.SeatID) (committed, revealed bool) {
	for _, e := range events {
		switch b := e.Body.(type) {
		case arena.VoteCommitted:
			committed = committed || b.SeatID == seat
		case arena.VoteRevealed:
			revealed = revealed || b.SeatID == seat
		}
	}
	return committed, revealed
}

func seatOwner(t *testing.T, events []arena.Event, seat arena.SeatID) common.Address {
	t.Helper()
	holder := map[arena.Leaf]common.Address{}
	var out common.Address
	for _, e := range events {
		switch b := e.Body.(type) {
		case arena.LeafTaken:
			holder[b.Leaf] = b.Account
		case arena.Sealed:
			if b.Submission == seat.Submission && b.Round == seat.Round {
				out = holder[b.Leaves[seat.Seat]]
			}
		}
	}
	require.NotEqual(t, common.Address{}, out)
	return out
}

// testWriter shows the live view in the test's log.
type testWriter struct{ t *testing.T }

func (w testWriter) Write(b []byte) (int, error) {
	w.t.Log(string(b[:max(0, len(b)-1)]))
	return len(b), nil
}

// TestAttack has three of nine validators tell the same lie, and somebody doubt a result by hand. However often the liars hold
// a committee, no wrong result stands at the end, and the report says what they did and what it cost them.
func TestAttack(t *testing.T) {
	log, err := logging.New(io.Discard, "warn", "text")
	require.NoError(t, err)
	ctx, cancel := context.WithTimeout(t.Context(), 8*time.Minute)
	defer cancel()
	n, err := devnet.Start(ctx, devnet.Options{
		Chain: localchain.Anvil, Speed: 2, Dataset: "digits", Dir: filepath.Join(t.TempDir(), "net"), Binary: binary, LogLevel: "info",
		Attack: "colluder",
	}, testWriter{t}, log)
	require.NoError(t, err)
	defer func() { require.NoError(t, n.Stop()) }()
	require.Len(t, n.Validators, 9)
	require.Len(t, n.Attackers(), 3)
	require.NoError(t, n.OpenTask(ctx))

	doubted := arena.ResultStands{}
	require.NoError(t, n.Until(ctx, func(events []arena.Event) bool {
		for _, e := range events {
			if b, ok := e.Body.(arena.ResultStands); ok {
				doubted = b
				return true
			}
		}
		return false
	}))
	out, err := exec.CommandContext(ctx, binary, "submission", "appeal", doubted.RoundID.Submission.String(), "--yes", "--json", "--home", n.Creator.Home).Output()
	require.NoError(t, err)
	var appeal struct {
		Submission arena.SubmissionID
		Bond       string
	}
	require.NoError(t, json.Unmarshal(out, &appeal))
	require.Equal(t, doubted.RoundID.Submission, appeal.Submission)
	require.Equal(t, "21000000000000000000", appeal.Bond, "one and a half seat fees of 2 FML for each of seven seats")

	require.NoError(t, n.Settled(ctx))
	require.NoError(t, n.Claim(ctx))
	r, err := n.Report(ctx)
	require.NoError(t, err)
	a := r.Attack
	require.NotNil(t, a)
	require.Len(t, a.Attackers, 3)
	require.InDelta(t, 1.0/3, a.Weight, 0.05)
	require.Equal(t, 2*len(n.Trainers), a.Results, "a live and a final result of each")
	require.Zero(t, a.Wrong, a.Sentences)
	require.GreaterOrEqual(t, a.Appeals, 1)
	wrong := 0
	for _, s := range a.Attackers {
		wrong += s.Wrong
	}
	require.Positive(t, wrong, "they sat somewhere, and lied")
	require.Negative(t, a.Gain.Sign())
	_, err = n.Check(ctx, r)
	require.NoError(t, err)
}
