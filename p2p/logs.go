package p2p

import (
	"context"
	"log/slog"

	"github.com/libp2p/go-libp2p/gologshim"
)

// RouteLogs sends the log of libp2p, which would go to standard error, to log at debug level: what is an error to the
// library (a peer that hangs up) is daily life to a node. It sets a variable of that library, so a program calls it
// once, before the first New.
func RouteLogs(log *slog.Logger) {
	gologshim.SetDefaultHandler(asDebug{log.With("component", "libp2p").Handler()})
}

// asDebug lowers every record to debug.
type asDebug struct{ slog.Handler }

func (h asDebug) Enabled(ctx context.Context, level slog.Level) bool {
	return level >= slog.LevelWarn && h.Handler.Enabled(ctx, slog.LevelDebug)
}

func (h asDebug) Handle(ctx context.Context, r slog.Record) error {
	r.Level = slog.LevelDebug
	return h.Handler.Handle(ctx, r)
}

func (h asDebug) WithAttrs(attrs []slog.Attr) slog.Handler {
	return asDebug{h.Handler.WithAttrs(attrs)}
}
func (h asDebug) WithGroup(name string) slog.Handler { return asDebug{h.Handler.WithGroup(name)} }
