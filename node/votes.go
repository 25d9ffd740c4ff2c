package node

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/ai-arena/arenad/chain"
	"github.com/ai-arena/arenad/node/config"
	"github.com/ai-arena/arenad/store"
)

// ErrVotes: a file of votes does not fit into the record.
var ErrVotes = errors.New("votes not taken over")

// ExportVotes writes every vote that the node of a home has signed, for a move to another machine, and says how many.
// Errors: config.ErrConfig, also while the node runs: it would go on voting.
func ExportVotes(ctx context.Context, cfg config.Config, w io.Writer) (count int, err error) {
	err = withVotes(ctx, cfg, func(g *store.Guard) error {
		if count, err = countVotes(ctx, g); err != nil {
			return err
		}
		return g.Export(ctx, w)
	})
	return count, err
}

// ImportVotes takes the votes of an export into the record of a home, all or none, and says how many there are then.
// Errors: config.ErrConfig as for ExportVotes; ErrVotes: another arena's, no such file, or they contradict the record.
func ImportVotes(ctx context.Context, cfg config.Config, r io.Reader) (count int, err error) {
	err = withVotes(ctx, cfg, func(g *store.Guard) error {
		if err := g.Import(ctx, r); err != nil {
			return fmt.Errorf("%w: %w", ErrVotes, err)
		}
		count, err = countVotes(ctx, g)
		return err
	})
	return count, err
}

func countVotes(ctx context.Context, g *store.Guard) (int, error) {
	votes, err := g.Votes(ctx)
	return len(votes), err
}

// withVotes opens the record of a home that no node uses.
func withVotes(ctx context.Context, cfg config.Config, do func(*store.Guard) error) (err error) {
	deployment, err := chain.ReadDeployment(cfg.Deployment())
	if err != nil {
		return fmt.Errorf("%w: %w: give the deployment file of the arena with --deployment", config.ErrConfig, err)
	}
	lock, err := lockHome(cfg.Home)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, lock.Close()) }()
	db, err := store.Open(cfg.Database())
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	if err := db.Bind(ctx, deployment.Domain()); err != nil {
		if errors.Is(err, store.ErrOtherArena) {
			return fmt.Errorf("%w: %w", config.ErrConfig, err)
		}
		return err
	}
	return do(db.Guard(deployment.Domain()))
}
