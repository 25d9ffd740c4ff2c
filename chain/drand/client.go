package drand

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"sync/atomic"

	"github.com/ai-arena/arenad/arena"
)

// ErrAddress: not the address of a drand endpoint. The operator corrects it.
var ErrAddress = errors.New("drand endpoint")

// ErrNotYet: no endpoint has the round so far. The caller may ask again.
var ErrNotYet = errors.New("drand round not there yet")

// ErrUnreachable: no endpoint gave an answer that is worth anything. The caller may ask again.
var ErrUnreachable = errors.New("no drand endpoint answers")

// maxAnswer bounds what is read of an answer: real ones have some hundred bytes.
const maxAnswer = 16 << 10

// Client asks endpoints, one after the other, beginning with the one that answered last. Safe for concurrent use.
type Client struct {
	network *Network
	bases   []string
	http    *http.Client
	first   atomic.Uint32
}

// NewClient takes addresses such as https://api.drand.sh/52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971:
// what stands before /info and /public/ROUND. The HTTP client bounds the time of a request. Errors: ErrAddress.
func NewClient(n *Network, endpoints []string, client *http.Client) (*Client, error) {
	c := &Client{network: n, http: client}
	for _, e := range endpoints {
		if err := CheckAddress(e); err != nil {
			return nil, err
		}
		c.bases = append(c.bases, strings.TrimSuffix(e, "/"))
	}
	if len(c.bases) == 0 {
		return nil, fmt.Errorf("%w: there is none: set chain.drand", ErrAddress)
	}
	return c, nil
}

// CheckAddress tells whether that can be an endpoint. Errors: ErrAddress.
func CheckAddress(endpoint string) error {
	u, err := url.Parse(endpoint)
	if err != nil || (u.Scheme != "http" && u.Scheme != "https") || u.Host == "" || u.RawQuery != "" || u.Fragment != "" {
		return fmt.Errorf("%w %q: want http(s)://HOST or http(s)://HOST/CHAIN-HASH", ErrAddress, endpoint)
	}
	return nil
}

// Round gets a round and checks its signature. Errors: ErrNotYet, ErrUnreachable, ErrSignature if what they gave is
// not the network's; those of ctx.
func (c *Client) Round(ctx context.Context, number uint64) (Round, error) {
	var errs []error
	start := c.first.Load()
	for i := range c.bases {
		at := (start + uint32(i)) % uint32(len(c.bases))
		signature, err := c.signature(ctx, c.bases[at], number)
		var r Round
		if err == nil {
			r, err = c.network.Check(number, signature)
		}
		if err == nil {
			c.first.Store(at)
			return r, nil
		}
		if ctx.Err() != nil {
			return Round{}, fmt.Errorf("get drand round %d: %w", number, ctx.Err())
		}
		errs = append(errs, fmt.Errorf("%s: %w", c.bases[at], err))
	}
	return Round{}, fmt.Errorf("get drand round %d: %w", number, errors.Join(errs...))
}

func (c *Client) signature(ctx context.Context, base string, number uint64) ([]byte, error) {
	var a struct {
		Round     uint64 `json:"round"`
		Signature string `json:"signature"`
	}
	if err := c.get(ctx, base+"/public/"+strconv.FormatUint(number, 10), &a); err != nil {
		return nil, err
	}
	if a.Round != number {
		return nil, fmt.Errorf("%w: it gave round %d", ErrNotYet, a.Round)
	}
	s, err := hex.DecodeString(a.Signature)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrSignature, err)
	}
	return s, nil
}

// Info asks one endpoint what network it serves. Errors: ErrUnreachable, ErrNetwork; those of ctx.
func (c *Client) Info(ctx context.Context, endpoint string) (Info, error) {
	var a infoAnswer
	if err := c.get(ctx, strings.TrimSuffix(endpoint, "/")+"/info", &a); err != nil {
		return Info{}, err
	}
	return a.info()
}

// infoAnswer has the names of both generations of the interface.
type infoAnswer struct {
	PublicKey string `json:"public_key"`
	Period    uint32 `json:"period"`
	Genesis   uint64 `json:"genesis_time"`
	Scheme    string `json:"schemeID"`
	NewScheme string `json:"scheme"`
	Seed      string `json:"groupHash"`
	NewSeed   string `json:"genesis_seed"`
	NewID     string `json:"beacon_id"`
	Metadata  struct {
		ID string `json:"beaconID"`
	} `json:"metadata"`
}

func (a infoAnswer) info() (Info, error) {
	key, err := hex.DecodeString(a.PublicKey)
	if err != nil {
		return Info{}, fmt.Errorf("%w: %w", ErrNetwork, err)
	}
	either := func(x, y string) string {
		if x != "" {
			return x
		}
		return y
	}
	seed, err := hex.DecodeString(either(a.NewSeed, a.Seed))
	if err != nil {
		return Info{}, fmt.Errorf("%w: %w", ErrNetwork, err)
	}
	return Info{
		PublicKey: key, Genesis: arena.Time(a.Genesis), Period: a.Period, Scheme: either(a.NewScheme, a.Scheme),
		Seed: seed, ID: either(a.NewID, a.Metadata.ID),
	}, nil
}

func (c *Client) get(ctx context.Context, address string, out any) (err error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrUnreachable, err)
	}
	res, err := c.http.Do(req)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrUnreachable, err)
	}
	defer func() { err = errors.Join(err, res.Body.Close()) }()
	switch res.StatusCode {
	case http.StatusOK:
	case http.StatusNotFound, http.StatusTooEarly:
		return fmt.Errorf("%w: %s", ErrNotYet, res.Status)
	default:
		return fmt.Errorf("%w: %s", ErrUnreachable, res.Status)
	}
	body, err := io.ReadAll(io.LimitReader(res.Body, maxAnswer))
	if err != nil {
		return fmt.Errorf("%w: %w", ErrUnreachable, err)
	}
	if err := json.Unmarshal(body, out); err != nil {
		return fmt.Errorf("%w: what it says is no JSON: %w", ErrUnreachable, err)
	}
	return nil
}
