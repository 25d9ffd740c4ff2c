package devnet

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"

	"github.com/ai-arena/arenad/internal/localchain"
)

// Reloaded is the chain of a devnet that has ended: everything can be read from it, and nothing happens on it any more.
type Reloaded struct {
	*localchain.Chain
	Deployment string // path of the deployment file
}

// Reload starts the chain of the devnet in dir again, from the file that anvil left when it ended.
//
//	dir    folder of the devnet
//	anvil  path of the binary; empty: found by itself
//
// Errors: ErrDir; localchain.ErrNotSaved for a devnet that still runs, was killed, or ran on the embedded chain; those of
// localchain.Start.
func Reload(ctx context.Context, dir, anvil string) (*Reloaded, error) {
	if !IsFolder(dir) {
		return nil, fmt.Errorf("%w: there is no devnet in %s: name the folder that a devnet was given with --dir", ErrDir, dir)
	}
	c, err := localchain.Start(ctx, localchain.Config{Kind: localchain.Anvil, Binary: anvil, Load: filepath.Join(dir, chainFile)})
	if errors.Is(err, localchain.ErrNotSaved) {
		return nil, fmt.Errorf("%w: the devnet in %s runs still, was killed, or ran on the embedded chain: stop it in order (Ctrl-C), or run another on anvil", localchain.ErrNotSaved, dir)
	}
	if err != nil {
		return nil, fmt.Errorf("load the devnet in %s again: %w", dir, err)
	}
	return &Reloaded{c, filepath.Join(dir, deploymentFile)}, nil
}
