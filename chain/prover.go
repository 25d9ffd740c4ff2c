package chain

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net/http"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/chain/drand"
)

// Prover proves the random values of epochs, whatever kind of source is in force: headers of the chain itself, or rounds
// of a drand network. Safe for concurrent use.
type Prover struct {
	client    *Client
	reader    *Reader
	endpoints []string
	http      *http.Client

	mu    sync.Mutex
	kinds map[common.Address]*source
}

// source is a contract that proves values.
type source struct {
	at    common.Address
	kind  BeaconKind
	drand *drand.Client // of BeaconDrand
}

// NewProver gives a prover. endpoints are those of the drand network, asked by web; without them a drand beacon cannot be
// proved.
func NewProver(client *Client, r *Reader, endpoints []string, web *http.Client) *Prover {
	return &Prover{client: client, reader: r, endpoints: endpoints, http: web, kinds: map[common.Address]*source{}}
}

// Prove proves the value of an epoch.
//
// Errors: ErrNotYet while it does not exist; drand's where its network does not answer or has no endpoint; ErrUnreachable;
// ErrInput for a kind that this program does not know.
func (p *Prover) Prove(ctx context.Context, e arena.Epoch) (BeaconProof, error) {
	s, err := p.source(ctx, e)
	if err != nil {
		return BeaconProof{}, err
	}
	switch s.kind {
	case BeaconDrand:
		return p.proveDrand(ctx, s, e)
	case BeaconRandao:
		moment, err := p.reader.BeaconMoment(ctx, e)
		if err != nil {
			return BeaconProof{}, err
		}
		return p.client.ProveBeacon(ctx, moment)
	default:
		r := p.reader
		value, err := read(ctx, r, s.at, r.b.fixed.PackProve(uint32(e), nil), r.b.fixed.UnpackProve)
		return BeaconProof{Value: value}, err
	}
}

func (p *Prover) proveDrand(ctx context.Context, s *source, e arena.Epoch) (BeaconProof, error) {
	r := p.reader
	number, err := read(ctx, r, s.at, r.b.drand.PackRoundOf(uint32(e)), r.b.drand.UnpackRoundOf)
	if err != nil {
		return BeaconProof{}, err
	}
	if s.drand == nil {
		return BeaconProof{}, fmt.Errorf("prove beacon: %w", errNoDrand)
	}
	round, err := s.drand.Round(ctx, number)
	if errors.Is(err, drand.ErrNotYet) && !errors.Is(err, drand.ErrSignature) {
		return BeaconProof{}, fmt.Errorf("prove beacon: %w: %w", ErrNotYet, err)
	}
	if err != nil {
		return BeaconProof{}, fmt.Errorf("prove beacon: %w", err)
	}
	return BeaconProof{Round: number, Value: round.Value, Proof: round.Proof[:]}, nil
}

// errNoDrand: this node has nobody to ask for rounds.
var errNoDrand = fmt.Errorf("%w: the arena's randomness comes from drand: set chain.drand to endpoints of its network", drand.ErrAddress)

// source is the contract that proves the values of an epoch. Contracts never change: each is asked once what it is.
func (p *Prover) source(ctx context.Context, e arena.Epoch) (*source, error) {
	r := p.reader
	at, err := read(ctx, r, r.at.Beacon, r.b.beacons.PackKindOf(uint32(e)), r.b.beacons.UnpackKindOf)
	if err != nil {
		return nil, err
	}
	p.mu.Lock()
	known := p.kinds[at]
	p.mu.Unlock()
	if known != nil {
		return known, nil
	}
	s := &source{at: at}
	if s.kind, err = r.kindAt(ctx, at); err != nil {
		return nil, err
	}
	if s.kind == BeaconDrand && len(p.endpoints) != 0 {
		network, err := r.drandAt(ctx, at)
		if err != nil {
			return nil, err
		}
		if s.drand, err = drand.NewClient(network, p.endpoints, p.http); err != nil {
			return nil, err
		}
	}
	p.mu.Lock()
	p.kinds[at] = s
	p.mu.Unlock()
	return s, nil
}

// BeaconKindOf reads which kind of source is in force at an epoch, and its contract.
func (r *Reader) BeaconKindOf(ctx context.Context, e arena.Epoch) (BeaconKind, common.Address, error) {
	at, err := read(ctx, r, r.at.Beacon, r.b.beacons.PackKindOf(uint32(e)), r.b.beacons.UnpackKindOf)
	if err != nil {
		return "", at, err
	}
	kind, err := r.kindAt(ctx, at)
	return kind, at, err
}

// Drand reads the network that the drand beacon of an epoch believes.
func (r *Reader) Drand(ctx context.Context, e arena.Epoch) (*drand.Network, error) {
	_, at, err := r.BeaconKindOf(ctx, e)
	if err != nil {
		return nil, err
	}
	return r.drandAt(ctx, at)
}

func (r *Reader) kindAt(ctx context.Context, at common.Address) (BeaconKind, error) {
	name, err := read(ctx, r, at, r.b.drand.PackKind(), r.b.drand.UnpackKind)
	if err != nil {
		return "", err
	}
	kind := BeaconKind(bytes.TrimRight(name[:], "\x00"))
	if kind != BeaconDrand && kind != BeaconRandao && kind != BeaconFixed {
		return "", fmt.Errorf("%w: the arena's beacon is of the kind %q, which this program does not know: update it", ErrInput, kind)
	}
	return kind, nil
}

// drandAt reads the network that a drand beacon believes.
func (r *Reader) drandAt(ctx context.Context, at common.Address) (*drand.Network, error) {
	c, err := read(ctx, r, at, r.b.drand.PackChain(), r.b.drand.UnpackChain)
	if err != nil {
		return nil, err
	}
	return drand.FromKeyWords(c.Key.Words, seconds(c.Genesis), c.Period)
}
