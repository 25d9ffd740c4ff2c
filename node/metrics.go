package node

import (
	"fmt"
	"strings"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus"
	"github.com/ai-arena/arenad/eval/runner"
)

// metrics is what an operator can watch of the node itself; p2p and others register their own.
type metrics struct {
	duties *prometheus.CounterVec
	alarms prometheus.Counter
	events prometheus.Counter
	head   prometheus.Gauge
	final  prometheus.Gauge
	time   prometheus.Gauge
	layers *prometheus.GaugeVec
}

func newMetrics(reg prometheus.Registerer) (*metrics, error) {
	m := &metrics{
		duties: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "arena_node_duties_total", Help: "Duties performed, by kind and result (done; lost: somebody else was first; failed).",
		}, []string{"kind", "result"}),
		alarms: prometheus.NewCounter(prometheus.CounterOpts{Name: "arena_node_alarms_total", Help: "Things that a person should look at."}),
		events: prometheus.NewCounter(prometheus.CounterOpts{Name: "arena_node_events_total", Help: "Facts of the chain that were applied, those of undone branches included."}),
		head:   prometheus.NewGauge(prometheus.GaugeOpts{Name: "arena_node_head_block", Help: "Newest block that was applied."}),
		final:  prometheus.NewGauge(prometheus.GaugeOpts{Name: "arena_node_final_block", Help: "Newest block that cannot change any more."}),
		time:   prometheus.NewGauge(prometheus.GaugeOpts{Name: "arena_node_chain_seconds", Help: "Chain time of the newest block, unix seconds."}),
	}
	m.layers = prometheus.NewGaugeVec(prometheus.GaugeOpts{
		Name: "arena_node_sandbox_layers", Help: "Whether evaluations run behind the layer of the sandbox (landlock: no files and network; seccomp: few system calls).",
	}, []string{"layer"})
	for _, c := range []prometheus.Collector{m.duties, m.alarms, m.events, m.head, m.final, m.time, m.layers} {
		if err := reg.Register(c); err != nil {
			return nil, fmt.Errorf("register metrics: %w", err)
		}
	}
	return m, nil
}

// duty counts a performed action by its type's name.
func (m *metrics) duty(a consensus.Action, err error, beaten bool) {
	kind := strings.ToLower(strings.TrimPrefix(fmt.Sprintf("%T", a), "consensus."))
	result := "done"
	switch {
	case beaten:
		result = "lost"
	case err != nil:
		result = "failed"
	}
	m.duties.WithLabelValues(kind, result).Inc()
}

// confined tells what stands between models of others and this machine.
func (m *metrics) confined(l runner.Layers) {
	for layer, there := range map[string]bool{"landlock": l.Landlock > 0, "seccomp": l.Seccomp} {
		value := 0.0
		if there {
			value = 1
		}
		m.layers.WithLabelValues(layer).Set(value)
	}
}

func (m *metrics) event(arena.Event) { m.events.Inc() }

func (m *metrics) advanced(head consensus.Head, final uint64) {
	m.head.Set(float64(head.Number))
	m.final.Set(float64(final))
	m.time.Set(float64(head.Time))
}
