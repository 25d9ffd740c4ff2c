package p2p

import (
	"context"
	"errors"
	"fmt"
	"net"
	"time"

	pubsub "github.com/libp2p/go-libp2p-pubsub"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/peer"
)

const (
	// maxRPCBytes bounds one gossip frame: the largest message of the topic keys with its envelope, or 2,200 message ids.
	maxRPCBytes = 96 << 10
	// inboxSize is how many validated messages wait for their reader. When it is full further ones are dropped: the
	// chain has it all, gossip is only faster.
	inboxSize = 256
)

// joined is one topic that this node takes part in.
type joined struct {
	topic
	handle *pubsub.Topic
	sub    *pubsub.Subscription
	events *pubsub.TopicEventHandler
}

// joinAll starts GossipSub on lh and subscribes to all topics. Everything it starts ends with ctx.
func (h *Host) joinAll(ctx context.Context, lh host.Host) error {
	var names []string
	for _, t := range topics() {
		names = append(names, topicName(h.deps.Domain, t.name))
	}
	ps, err := pubsub.NewGossipSub(ctx, lh,
		pubsub.WithMessageSignaturePolicy(pubsub.StrictSign),
		pubsub.WithMaxMessageSize(maxRPCBytes),
		pubsub.WithSubscriptionFilter(pubsub.NewAllowlistSubscriptionFilter(names...)),
		pubsub.WithFloodPublish(true),
		pubsub.WithPeerScore(h.scoreParams(names), scoreThresholds()),
		pubsub.WithLogger(h.log),
		pubsub.WithRPCLogger(h.log),
	)
	if err != nil {
		return fmt.Errorf("start gossip: %w", err)
	}
	for i, t := range topics() {
		if err := h.join(ps, names[i], t); err != nil {
			return fmt.Errorf("join topic %s: %w", t.name, err)
		}
	}
	return nil
}

func (h *Host) join(ps *pubsub.PubSub, name string, t topic) error {
	check := func(_ context.Context, from peer.ID, msg *pubsub.Message) pubsub.ValidationResult {
		return h.check(t, from, msg)
	}
	if err := ps.RegisterTopicValidator(name, check); err != nil {
		return err
	}
	handle, err := ps.Join(name)
	if err != nil {
		return err
	}
	sub, err := handle.Subscribe(pubsub.WithBufferSize(inboxSize))
	if err != nil {
		return err
	}
	events, err := handle.EventHandler()
	if err != nil {
		return err
	}
	h.joined[t.name] = &joined{topic: t, handle: handle, sub: sub, events: events}
	return nil
}

// check applies what holds for every topic, then the topic's own rule.
func (h *Host) check(t topic, from peer.ID, msg *pubsub.Message) pubsub.ValidationResult {
	if from == h.id {
		return pubsub.ValidationAccept // our own, on its way out
	}
	now := time.Now()
	if !h.conduct.allow(from, t, len(msg.Data), now) {
		h.metrics.messages.WithLabelValues(t.name, "limited").Inc()
		h.enforce(from)
		return pubsub.ValidationIgnore
	}
	result := pubsub.ValidationReject
	if len(msg.Data) <= t.maxBytes {
		msg.ValidatorData, result = t.validate(h.rules, msg.GetFrom(), msg.Data)
	}
	switch {
	case result == pubsub.ValidationIgnore:
		h.conduct.stranger(from, now)
		h.enforce(from)
	case result == pubsub.ValidationAccept && !h.conduct.allowAuthor(msg.GetFrom(), t, len(msg.Data), now):
		// The forwarder cannot know how much of the author's came to us by other ways: it is not to blame.
		result = pubsub.ValidationIgnore
	}
	h.metrics.messages.WithLabelValues(t.name, resultLabel(result)).Inc()
	if result == pubsub.ValidationReject {
		h.conduct.report(from, rejectPoints, now)
		h.enforce(from)
		h.log.Debug("Gossip message rejected", "topic", t.name, "from", from, "author", msg.GetFrom())
	}
	return result
}

// read takes the validated messages of one topic until ctx ends.
func (h *Host) read(ctx context.Context, j *joined) {
	for {
		msg, err := j.sub.Next(ctx)
		if err != nil {
			return // ctx ended or the subscription was cancelled: both mean stop
		}
		notice, ok := msg.ValidatorData.(Notice)
		if !ok {
			continue // our own
		}
		if r, ok := notice.(NodeRecord); ok && !h.learn(ctx, r) {
			continue
		}
		select {
		case h.inbox <- Message{Peer: msg.GetFrom().String(), Notice: notice}:
		default:
			h.metrics.dropped.WithLabelValues(j.name).Inc()
		}
	}
}

// meet announces the own record when a peer joins the topic of records.
func (h *Host) meet(ctx context.Context, j *joined) {
	for {
		event, err := j.events.NextPeerEvent(ctx)
		if err != nil {
			return
		}
		if event.Type == pubsub.PeerJoin {
			h.wantAnnounce()
		}
	}
}

// ErrOversize: a message of ours is over the limit of its topic.
var ErrOversize = errors.New("message over the limit of its topic")

func (h *Host) publish(ctx context.Context, name string, data []byte) error {
	if h.running.Load() == nil {
		return fmt.Errorf("publish on %s: %w", name, ErrNotStarted)
	}
	j := h.joined[name]
	if len(data) > j.maxBytes {
		return fmt.Errorf("publish %d bytes on %s: %w", len(data), name, ErrOversize)
	}
	if err := j.handle.Publish(ctx, data); err != nil {
		return fmt.Errorf("publish on %s: %w", name, err)
	}
	return nil
}

// PublishModel tells the others that this node has the model of a submission. Errors: ErrNotStarted, those of ctx. A
// node without peers publishes to nobody, without error.
func (h *Host) PublishModel(ctx context.Context, n ModelNotice) error {
	n.Account = h.deps.Account
	return h.publish(ctx, topicModels, n.marshal())
}

// PublishScore tells the others a reveal. The caller publishes it only when the reveal window is open: before that it
// would hand its vote to others. Errors: as PublishModel.
func (h *Host) PublishScore(ctx context.Context, n ScoreNotice) error {
	n.Account = h.deps.Account
	return h.publish(ctx, topicScores, n.marshal())
}

// scoreParams rates peers. Positive: first deliveries, a little. Negative: invalid messages, squared: 1 costs 10, 3
// cost 90; broken router rules; our own penalty points (conduct), so that the third invalid message graylists. There is no
// penalty for a quiet mesh: these topics are quiet for minutes.
func (h *Host) scoreParams(names []string) *pubsub.PeerScoreParams {
	params := &pubsub.PeerScoreParams{
		Topics:                      make(map[string]*pubsub.TopicScoreParams),
		TopicScoreCap:               50,
		AppSpecificScore:            h.conduct.score,
		AppSpecificWeight:           1,
		IPColocationFactorWeight:    -5,
		IPColocationFactorThreshold: 10,
		IPColocationFactorWhitelist: localNetworks(),
		BehaviourPenaltyWeight:      -10,
		BehaviourPenaltyThreshold:   6,
		BehaviourPenaltyDecay:       pubsub.ScoreParameterDecay(10 * time.Minute),
		DecayInterval:               pubsub.DefaultDecayInterval,
		DecayToZero:                 pubsub.DefaultDecayToZero,
		RetainScore:                 time.Hour,
	}
	for _, name := range names {
		params.Topics[name] = &pubsub.TopicScoreParams{
			TopicWeight:                    1,
			TimeInMeshQuantum:              time.Second,
			FirstMessageDeliveriesWeight:   0.5,
			FirstMessageDeliveriesDecay:    pubsub.ScoreParameterDecay(10 * time.Minute),
			FirstMessageDeliveriesCap:      40,
			InvalidMessageDeliveriesWeight: -10,
			InvalidMessageDeliveriesDecay:  pubsub.ScoreParameterDecay(10 * time.Minute),
		}
	}
	return params
}

func scoreThresholds() *pubsub.PeerScoreThresholds {
	return &pubsub.PeerScoreThresholds{
		GossipThreshold:             -50,
		PublishThreshold:            -80,
		GraylistThreshold:           -150,
		AcceptPXThreshold:           100,
		OpportunisticGraftThreshold: 2,
	}
}

// localNetworks are exempt from the limit of peers per address: many nodes of a devnet share one.
func localNetworks() []*net.IPNet {
	var nets []*net.IPNet
	for _, cidr := range []string{"127.0.0.0/8", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "::1/128", "fc00::/7"} {
		if _, n, err := net.ParseCIDR(cidr); err == nil {
			nets = append(nets, n)
		}
	}
	return nets
}
