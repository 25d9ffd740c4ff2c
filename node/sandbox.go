package node

import (
	"context"
	"errors"
	"fmt"
	"log/slog"

	"github.com/ai-arena/arenad/eval/runner"
	"github.com/ai-arena/arenad/node/config"
)

// sandboxed is what runs the models of others, once a child has shown which layers of the sandbox this machine gives. A validator learns at
// its start that it cannot do its work, not when it is drawn.
//
// Errors: config.ErrConfig when a layer is missing and the setting is strict; what else kept the child from starting.
func sandboxed(ctx context.Context, setting string, m *metrics, log *slog.Logger) (runner.Runner, error) {
	mode, err := runner.ParseSandbox(setting)
	if err != nil {
		return nil, fmt.Errorf("%w: eval.sandbox: %w", config.ErrConfig, err)
	}
	process := runner.Process{Sandbox: mode}
	layers, err := process.Probe(ctx)
	switch {
	case errors.Is(err, runner.ErrSandbox):
		return nil, fmt.Errorf("%w: %w; models of others do not run here unless eval.sandbox is best-effort, which trusts them more", config.ErrConfig, err)
	case err != nil:
		return nil, fmt.Errorf("try the sandbox: %w", err)
	}
	m.confined(layers)
	if layers.Complete() {
		log.Debug("Sandbox is complete", "landlock", layers.Landlock)
	} else {
		log.Warn("Models of others run with fewer layers of the sandbox", "layers", layers.String(), "setting", setting)
	}
	return process, nil
}
