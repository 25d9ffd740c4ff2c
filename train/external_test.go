package train_test

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/train"
)

// script writes a shell script and returns a trainer that runs it.
func script(t *testing.T, body string) *train.External {
	t.Helper()
	file := filepath.Join(t.TempDir(), "trainer.sh")
	require.NoError(t, os.WriteFile(file, []byte("set -eu\n"+body), 0o600))
	return &train.External{Command: []string{"/bin/sh", file}, Grace: 200 * time.Millisecond, Temp: t.TempDir()}
}

func TestExternal_Contract(t *testing.T) {
	t.Setenv("ARENAD_PASSPHRASE", "secret")
	data := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(data, "rows"), []byte("weights"), 0o600))
	var log bytes.Buffer
	e := script(t, `
		test -z "${ARENAD_PASSPHRASE:-}"
		test "$(cat "$ARENAD_TASK_SPEC")" = '{"a":1}'
		test "$ARENAD_DEADLINE" = 1893456000
		test "$PWD" = "$ARENAD_WORK_DIR"
		echo '{"progress":0.25,"message":"half of a half"}'
		echo 'loading'
		echo '{"no":"progress"}'
		echo '{"progress":7,"epoch":3,"epochs":3,"loss":0.5,"metric":0.9}'
		cp "$ARENAD_DATA_DIR/rows" "$ARENAD_OUTPUT"
		printf 'bye' >&2
	`)
	e.Log = slog.New(slog.NewTextHandler(&log, nil))
	var events []train.Event
	job := train.Job{Spec: []byte(`{"a":1}`), Dir: data, Deadline: time.Unix(1893456000, 0)}
	model, report, err := e.Train(t.Context(), job, func(ev train.Event) { events = append(events, ev) })
	require.NoError(t, err)
	require.Equal(t, "weights", string(model))
	require.Equal(t, []train.Event{
		{Progress: 0.25, Message: "half of a half"},
		{Progress: 1, Epoch: 3, Epochs: 3, Loss: 0.5, Metric: 0.9},
	}, events)
	require.Equal(t, train.Report{Epochs: 3, Best: 3, Loss: 0.5, Metric: 0.9}, report)
	for _, line := range []string{"stdout line=loading", "stderr line=bye", `line="{\"no\":\"progress\"}"`} {
		require.Contains(t, log.String(), line)
	}
	left, err := os.ReadDir(e.Temp)
	require.NoError(t, err)
	require.Empty(t, left, "the working folder is removed")
}

func TestExternal_Failures(t *testing.T) {
	for name, c := range map[string]struct {
		body string
		max  int64
		want error
		text string
	}{
		"declines":     {body: "exit 3", want: train.ErrDeclined},
		"fails":        {body: "echo out of memory >&2; exit 9", want: train.ErrCommand, text: "out of memory"},
		"no model":     {body: "exit 0", want: train.ErrCommand, text: "ARENAD_OUTPUT"},
		"empty model":  {body: `: > "$ARENAD_OUTPUT"`, want: train.ErrCommand, text: "1 to"},
		"folder":       {body: `mkdir "$ARENAD_OUTPUT"`, want: train.ErrCommand, text: "no file"},
		"large model":  {body: `echo 12345 > "$ARENAD_OUTPUT"`, max: 5, want: train.ErrCommand, text: "1 to 5 bytes"},
		"killed":       {body: "kill -9 $$", want: train.ErrCommand, text: "signal: killed"},
		"endless line": {body: `head -c 3000000 /dev/zero | tr '\0' x; exit 1`, want: train.ErrCommand},
	} {
		t.Run(name, func(t *testing.T) {
			e := script(t, c.body)
			e.MaxBytes = c.max
			model, _, err := e.Train(t.Context(), train.Job{Dir: "."}, nil)
			require.ErrorIs(t, err, c.want)
			require.ErrorContains(t, err, c.text)
			require.Nil(t, model)
		})
	}
	for _, e := range []*train.External{{}, {Command: []string{"/no/such/trainer"}}} {
		_, _, err := e.Train(t.Context(), train.Job{}, nil)
		require.ErrorIs(t, err, train.ErrCommand)
	}
}

// TestExternal_CancelReachesTheWholeGroup cancels a command that ignores SIGTERM and has a child: both are gone afterwards, and so is
// a polite one that could still clean up.
func TestExternal_CancelReachesTheWholeGroup(t *testing.T) {
	for name, c := range map[string]struct {
		body   string
		polite bool
	}{
		"polite":   {`trap 'echo cleaned > "$ARENAD_DATA_DIR/note"; exit 1' TERM`, true},
		"stubborn": {`trap '' TERM`, false},
	} {
		t.Run(name, func(t *testing.T) {
			data := t.TempDir()
			e := script(t, c.body+`
				(trap '' TERM; while :; do sleep 0.05; done) &
				echo $! > "$ARENAD_DATA_DIR/child"
				echo '{"progress":0.1}'
				while :; do sleep 0.05; done
			`)
			cause := errors.New("task is gone")
			ctx, cancel := context.WithCancelCause(t.Context())
			_, _, err := e.Train(ctx, train.Job{Dir: data}, func(train.Event) { cancel(cause) })
			require.ErrorIs(t, err, cause)
			pid, err := os.ReadFile(filepath.Join(data, "child"))
			require.NoError(t, err)
			child, err := strconv.Atoi(strings.TrimSpace(string(pid)))
			require.NoError(t, err)
			require.Eventually(t, func() bool { return gone(child) }, 5*time.Second, 10*time.Millisecond)
			_, err = os.Stat(filepath.Join(data, "note"))
			require.Equal(t, c.polite, err == nil)
		})
	}
}

// gone tells whether a process has ended; one that its parent has not collected yet counts.
func gone(pid int) bool {
	if syscall.Kill(pid, 0) != nil {
		return true
	}
	stat, err := os.ReadFile(filepath.Join("/proc", strconv.Itoa(pid), "stat"))
	return err != nil || strings.Contains(string(stat), ") Z ")
}
