// Package logging builds the loggers of the command line: one line per fact that a person can follow, or JSON for
// machines. Packages get a *slog.Logger passed in and never build their own.
package logging

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"strconv"
	"strings"
	"sync"
	"time"
)

// ErrSetting: a level or format that does not exist.
var ErrSetting = errors.New("not a log setting")

// Formats are the names that New knows.
func Formats() []string { return []string{"text", "json"} }

// New builds a logger that writes to w.
//
//	level   debug, info, warn or error
//	format  text (for people) or json (one object per line)
//
// Errors: ErrSetting. The logger may be used by several goroutines.
func New(w io.Writer, level, format string) (*slog.Logger, error) {
	var l slog.Level
	if err := l.UnmarshalText([]byte(level)); err != nil {
		return nil, fmt.Errorf("%w: level %q: want debug, info, warn or error", ErrSetting, level)
	}
	switch format {
	case "text":
		return slog.New(&handler{out: &sink{w: w}, level: l}), nil
	case "json":
		return slog.New(slog.NewJSONHandler(w, &slog.HandlerOptions{Level: l})), nil
	default:
		return nil, fmt.Errorf("%w: format %q: want %s", ErrSetting, format, strings.Join(Formats(), " or "))
	}
}

// sink serialises whole lines.
type sink struct {
	mu sync.Mutex
	w  io.Writer
}

func (s *sink) write(line []byte) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	_, err := s.w.Write(line)
	return err
}

// handler writes "15:04:05.000 INF [component] Message key=value ...". The component stands in front because that is
// what one looks for first when several parts log at once.
type handler struct {
	out       *sink
	level     slog.Level
	component string
	attrs     string // rendered attributes of With
	group     string // prefix of further keys
}

func (h *handler) Enabled(_ context.Context, l slog.Level) bool { return l >= h.level }

func (h *handler) Handle(_ context.Context, r slog.Record) error {
	var b strings.Builder
	if !r.Time.IsZero() {
		b.WriteString(r.Time.Format("15:04:05.000 "))
	}
	b.WriteString(levelName(r.Level))
	if h.component != "" {
		b.WriteString(" [" + h.component + "]")
	}
	b.WriteString(" " + r.Message + h.attrs)
	r.Attrs(func(a slog.Attr) bool {
		appendAttr(&b, h.group, a)
		return true
	})
	b.WriteByte('\n')
	return h.out.write([]byte(b.String()))
}

func (h *handler) WithAttrs(attrs []slog.Attr) slog.Handler {
	next := *h
	var b strings.Builder
	b.WriteString(h.attrs)
	for _, a := range attrs {
		if a.Key == "component" && h.group == "" {
			next.component = a.Value.String()
			continue
		}
		appendAttr(&b, h.group, a)
	}
	next.attrs = b.String()
	return &next
}

func (h *handler) WithGroup(name string) slog.Handler {
	next := *h
	if name != "" {
		next.group = h.group + name + "."
	}
	return &next
}

func levelName(l slog.Level) string {
	switch {
	case l < slog.LevelInfo:
		return "DBG"
	case l < slog.LevelWarn:
		return "INF"
	case l < slog.LevelError:
		return "WRN"
	default:
		return "ERR"
	}
}

func appendAttr(b *strings.Builder, group string, a slog.Attr) {
	v := a.Value.Resolve()
	if v.Kind() == slog.KindGroup {
		prefix := group
		if a.Key != "" {
			prefix += a.Key + "."
		}
		for _, inner := range v.Group() {
			appendAttr(b, prefix, inner)
		}
		return
	}
	if a.Key == "" {
		return
	}
	b.WriteString(" " + group + a.Key + "=" + quote(render(v)))
}

func render(v slog.Value) string {
	switch v.Kind() {
	case slog.KindTime:
		return v.Time().Format(time.RFC3339)
	case slog.KindDuration:
		return v.Duration().Round(time.Microsecond).String()
	default:
		return v.String()
	}
}

// quote keeps a value on one line and in one piece: peers and contracts choose some of the values.
func quote(s string) string {
	if s == "" || strings.ContainsFunc(s, func(r rune) bool { return r <= ' ' || r == '"' || r == '=' || r == 0x7f || !strconv.IsPrint(r) }) {
		return strconv.Quote(s)
	}
	return s
}
