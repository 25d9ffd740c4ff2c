package p2p

import (
	"errors"
	"fmt"

	pubsub "github.com/libp2p/go-libp2p-pubsub"
	"github.com/prometheus/client_golang/prometheus"
)

// metrics of this package. No peer is a label: their number is not bounded.
type metrics struct {
	messages *prometheus.CounterVec // topic, result
	dropped  *prometheus.CounterVec // topic
	banned   prometheus.Counter
}

func newMetrics(reg prometheus.Registerer, peers func() float64) (*metrics, error) {
	m := &metrics{
		messages: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "arenad_p2p_gossip_messages_total",
			Help: "Gossip messages of other nodes by topic and result of the validation (accepted, ignored, rejected, limited).",
		}, []string{"topic", "result"}),
		dropped: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "arenad_p2p_gossip_dropped_total",
			Help: "Valid gossip messages that the node was too busy to read.",
		}, []string{"topic"}),
		banned: prometheus.NewCounter(prometheus.CounterOpts{
			Name: "arenad_p2p_bans_total", Help: "Peers sent away for what they did.",
		}),
	}
	count := prometheus.NewGaugeFunc(prometheus.GaugeOpts{
		Name: "arenad_p2p_peers", Help: "Peers with an open connection.",
	}, peers)
	if err := errors.Join(reg.Register(m.messages), reg.Register(m.dropped), reg.Register(m.banned), reg.Register(count)); err != nil {
		return nil, fmt.Errorf("register metrics: %w", err)
	}
	return m, nil
}

func resultLabel(r pubsub.ValidationResult) string {
	switch r {
	case pubsub.ValidationAccept:
		return "accepted"
	case pubsub.ValidationReject:
		return "rejected"
	default:
		return "ignored"
	}
}
