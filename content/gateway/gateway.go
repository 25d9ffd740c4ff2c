// Package gateway gets blocks from a trustless IPFS gateway over HTTP: one request a block, the answer its raw bytes, which the caller checks.
//
// Source: the trustless gateway specification of IPFS (GET /ipfs/<cid>?format=raw).
package gateway

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"

	"github.com/ipfs/go-cid"

	"github.com/ai-arena/arenad/content"
)

// ErrAddress: not the address of a gateway. The operator corrects it.
var ErrAddress = errors.New("gateway address")

// ErrAnswer: the gateway does not give the block.
var ErrAnswer = errors.New("gateway answered")

// Gateway is one gateway. Safe for concurrent use.
type Gateway struct {
	base   string
	client *http.Client
}

var _ content.Source = (*Gateway)(nil)

// New takes the address of a gateway, such as https://ipfs.example or http://127.0.0.1:8080. Errors: ErrAddress.
func New(address string, client *http.Client) (*Gateway, error) {
	u, err := url.Parse(address)
	if err != nil || (u.Scheme != "http" && u.Scheme != "https") || u.Host == "" || u.RawQuery != "" || u.Fragment != "" {
		return nil, fmt.Errorf("%w %q: want http://HOST or https://HOST", ErrAddress, address)
	}
	return &Gateway{base: strings.TrimSuffix(u.String(), "/"), client: client}, nil
}

// Name is the gateway's address.
func (g *Gateway) Name() string { return g.base }

// Block asks for one block. Errors: ErrAnswer, and those of the connection.
func (g *Gateway) Block(ctx context.Context, id cid.Cid) (block []byte, err error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, g.base+"/ipfs/"+id.String()+"?format=raw", nil)
	if err != nil {
		return nil, fmt.Errorf("ask gateway: %w", err)
	}
	req.Header.Set("Accept", "application/vnd.ipld.raw")
	res, err := g.client.Do(req)
	if err != nil {
		return nil, fmt.Errorf("ask gateway: %w", err)
	}
	defer func() { err = errors.Join(err, res.Body.Close()) }()
	if res.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("%w %s for %s", ErrAnswer, res.Status, id)
	}
	block, err = io.ReadAll(io.LimitReader(res.Body, content.BlockSize+1))
	if err != nil {
		return nil, fmt.Errorf("read block: %w", err)
	}
	if len(block) > content.BlockSize {
		return nil, fmt.Errorf("%w more than %d bytes for %s", ErrAnswer, content.BlockSize, id)
	}
	return block, nil
}
