package devnet

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/internal/localchain"
)

// script is a program that does what the lines of a shell script say.
func script(t *testing.T, lines string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "arenad")
	require.NoError(t, os.WriteFile(path, []byte("#!/bin/sh\n"+lines), 0o700)) //nolint:gosec // it is run
	return path
}

// started is a net with one validator, which runs a script.
func started(t *testing.T, lines string) *Net {
	t.Helper()
	p := newProcess(script(t, lines), "validator-3", t.TempDir())
	require.NoError(t, p.Start())
	n := &Net{out: io.Discard, Validators: []*Participant{{Process: p}}}
	t.Cleanup(func() { require.NoError(t, n.Stop()) })
	return n
}

const ends = "echo 'arenad: the disk is full' >&2\nexit 7\n"

func TestGuarded_SaysWhoEnded(t *testing.T) {
	for name, step := range map[string]func(context.Context) error{
		"a command that is killed": func(ctx context.Context) error {
			_, err := run(ctx, "/bin/sh", "-c", "exec sleep 60")
			return fmt.Errorf("open the task: %w", err)
		},
		"an event that never comes": func(ctx context.Context) error {
			<-ctx.Done()
			return context.Cause(ctx)
		},
		"an endpoint that is gone": func(ctx context.Context) error {
			<-ctx.Done()
			return fmt.Errorf("read the account: %w", ctx.Err())
		},
	} {
		t.Run(name, func(t *testing.T) {
			n := started(t, ends)
			err := n.guarded(t.Context(), step)
			require.ErrorIs(t, err, ErrEnded)
			require.Equal(t, "validator-3 ended by itself (exit status 7); its last words in "+n.Validators[0].LogPath()+": the disk is full", err.Error())
		})
	}
}

func TestGuarded_AStepThatFailsBeforeAnybodyLooked(t *testing.T) {
	n := started(t, ends)
	<-n.Validators[0].done
	err := n.guarded(t.Context(), func(context.Context) error { return errors.New("connection refused") })
	require.ErrorIs(t, err, ErrEnded)
	require.NotContains(t, err.Error(), "refused")
	for _, verdict := range []error{ErrCheck, ErrWrongResult} {
		require.Equal(t, verdict, n.guarded(t.Context(), func(context.Context) error { return verdict }))
	}
}

func TestGuarded_LeavesOtherErrorsAlone(t *testing.T) {
	n := started(t, "exec sleep 60")
	own := errors.New("no such data set")
	require.Equal(t, own, n.guarded(t.Context(), func(context.Context) error { return own }))
	require.NoError(t, n.guarded(t.Context(), func(context.Context) error { return nil }))
	asked, cancel := context.WithCancelCause(t.Context())
	interrupted := errors.New("interrupted")
	err := n.guarded(asked, func(ctx context.Context) error {
		cancel(interrupted)
		_, err := run(ctx, "/bin/sh", "-c", "exec sleep 60")
		return err
	})
	require.Equal(t, interrupted, err)
}

func TestProcess_SaysThatItsPortIsTaken(t *testing.T) {
	n := started(t, "echo 'arenad: listen on 127.0.0.1:12345: bind: address already in use. Choose another one.' >&2\nexit 12\n")
	<-n.Validators[0].done
	err := n.Failed()
	require.ErrorIs(t, err, ErrPort)
	require.Contains(t, err.Error(), "validator-3 ended by itself: another program listens on its port: start the devnet again")
	require.Contains(t, err.Error(), "127.0.0.1:12345")
}

// A participant ends while the others stake: the commands that are killed are not what is shown, neither is the end of the rest.
func TestStart_SaysWhoEnded(t *testing.T) {
	binary := script(t, `
case "$1 $*" in
run*trainer-2*) echo "arenad: the disk is full" >&2; exit 7 ;;
*) exec sleep 60 ;;
esac
`)
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	err := Run(ctx, Options{
		Chain: localchain.Embedded, Speed: 20, Dataset: "digits", Dir: filepath.Join(t.TempDir(), "net"), Binary: binary, LogLevel: "warn",
	}, io.Discard, slog.New(slog.DiscardHandler))
	require.ErrorIs(t, err, ErrEnded)
	require.Equal(t, 1, strings.Count(err.Error(), "ended"), err.Error())
	require.True(t, strings.HasPrefix(err.Error(), "trainer-2 ended by itself (exit status 7)"), err.Error())
	require.NotContains(t, err.Error(), "killed")
}
