package logging_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"log/slog"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/internal/logging"
)

// withoutTime drops the clock, the first word of a line.
func withoutTime(t *testing.T, line string) string {
	t.Helper()
	clock, rest, ok := strings.Cut(line, " ")
	require.True(t, ok, line)
	_, err := time.Parse("15:04:05.000", clock)
	require.NoError(t, err)
	return rest
}

type secret struct{}

func (secret) LogValue() slog.Value { return slog.StringValue("hidden") }

func TestText_LineForPeople(t *testing.T) {
	cases := map[string]struct {
		log  func(*slog.Logger)
		want string
	}{
		"plain":     {func(l *slog.Logger) { l.Info("Committed", "seat", "3/0/1", "score", 7) }, "INF Committed seat=3/0/1 score=7\n"},
		"component": {func(l *slog.Logger) { l.With("component", "chain").Warn("Slow") }, "WRN [chain] Slow\n"},
		"duration":  {func(l *slog.Logger) { l.Error("Late", "by", 1500*time.Millisecond) }, "ERR Late by=1.5s\n"},
		"spaces":    {func(l *slog.Logger) { l.Info("Said", "text", "a b") }, "INF Said text=\"a b\"\n"},
		"newline":   {func(l *slog.Logger) { l.Info("Said", "text", "a\nERR b") }, "INF Said text=\"a\\nERR b\"\n"},
		"escape":    {func(l *slog.Logger) { l.Info("Said", "text", "\x1b[2J") }, "INF Said text=\"\\x1b[2J\"\n"},
		"empty":     {func(l *slog.Logger) { l.Info("Said", "text", "") }, "INF Said text=\"\"\n"},
		"error":     {func(l *slog.Logger) { l.Info("Said", "err", errors.New("no")) }, "INF Said err=no\n"},
		"group":     {func(l *slog.Logger) { l.WithGroup("p").Info("Said", "a", 1) }, "INF Said p.a=1\n"},
		"nested":    {func(l *slog.Logger) { l.Info("Said", slog.Group("g", "a", 1, "b", 2)) }, "INF Said g.a=1 g.b=2\n"},
		"secret":    {func(l *slog.Logger) { l.Info("Key", "key", secret{}) }, "INF Key key=hidden\n"},
		"kept":      {func(l *slog.Logger) { l.With("peer", "x").Info("Said") }, "INF Said peer=x\n"},
	}
	for name, tc := range cases {
		t.Run(name, func(t *testing.T) {
			var out bytes.Buffer
			l, err := logging.New(&out, "info", "text")
			require.NoError(t, err)
			tc.log(l)
			require.Equal(t, tc.want, withoutTime(t, out.String()))
		})
	}
}

func TestText_LevelFilters(t *testing.T) {
	var out bytes.Buffer
	l, err := logging.New(&out, "warn", "text")
	require.NoError(t, err)
	l.Info("Unseen")
	require.Empty(t, out.String())
	l, err = logging.New(&out, "debug", "text")
	require.NoError(t, err)
	l.Debug("Seen")
	require.Equal(t, "DBG Seen\n", withoutTime(t, out.String()))
}

func TestJSON_OneObjectPerLine(t *testing.T) {
	var out bytes.Buffer
	l, err := logging.New(&out, "info", "json")
	require.NoError(t, err)
	l.With("component", "p2p").Info("Peer", "n", 3)
	var got map[string]any
	require.NoError(t, json.Unmarshal(out.Bytes(), &got))
	require.Equal(t, "Peer", got["msg"])
	require.Equal(t, "p2p", got["component"])
}

func TestNew_RefusesUnknownSettings(t *testing.T) {
	_, err := logging.New(&bytes.Buffer{}, "loud", "text")
	require.ErrorIs(t, err, logging.ErrSetting)
	_, err = logging.New(&bytes.Buffer{}, "info", "xml")
	require.ErrorIs(t, err, logging.ErrSetting)
}

func TestText_LinesOfGoroutinesDoNotMix(t *testing.T) {
	var out bytes.Buffer
	l, err := logging.New(&out, "info", "text")
	require.NoError(t, err)
	var wg sync.WaitGroup
	for range 20 {
		wg.Go(func() { l.Info("Line", "k", "v") })
	}
	wg.Wait()
	for line := range strings.Lines(out.String()) {
		require.Equal(t, "INF Line k=v\n", withoutTime(t, line))
	}
}
