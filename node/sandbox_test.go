package node

import (
	"bytes"
	"log/slog"
	"testing"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/testutil"
	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/eval/runner"
	"github.com/ai-arena/arenad/node/config"
)

func TestSandboxed_ShowsItsLayers(t *testing.T) {
	m, err := newMetrics(prometheus.NewRegistry())
	require.NoError(t, err)
	var log bytes.Buffer
	r, err := sandboxed(t.Context(), "strict", m, slog.New(slog.NewTextHandler(&log, nil)))
	require.NoError(t, err)
	require.Equal(t, runner.Process{Sandbox: runner.Strict}, r)
	require.Empty(t, log.String(), "nothing to warn of")
	for _, layer := range []string{"landlock", "seccomp"} {
		require.InDelta(t, 1, testutil.ToFloat64(m.layers.WithLabelValues(layer)), 0, layer)
	}
}

func TestSandboxed_SettingWithoutSense(t *testing.T) {
	m, err := newMetrics(prometheus.NewRegistry())
	require.NoError(t, err)
	_, err = sandboxed(t.Context(), "off", m, slog.New(slog.DiscardHandler))
	require.ErrorIs(t, err, config.ErrConfig)
	require.ErrorContains(t, err, "best-effort")
}
