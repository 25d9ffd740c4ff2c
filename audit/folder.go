package audit

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/ipfs/go-cid"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/content"
)

// Folder is content by files that are named by their CID, anywhere below a folder: a content store, a home, all homes of a
// devnet, or files that somebody collected. What cannot be read is left out.
type Folder struct {
	paths map[string][]string // by CID
}

// OpenFolder looks for content below dir. Errors: dir is not a folder that can be read.
func OpenFolder(dir string) (*Folder, error) {
	f := &Folder{paths: map[string][]string{}}
	if info, err := os.Stat(dir); err != nil || !info.IsDir() {
		return nil, errors.Join(fmt.Errorf("look for content in %s: not a folder", dir), err)
	}
	err := filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return nil //nolint:nilerr // somebody else's folder
		}
		if name := entry.Name(); entry.Type().IsRegular() && strings.HasPrefix(name, "b") {
			if _, err := cid.Decode(name); err == nil {
				f.paths[name] = append(f.paths[name], path)
			}
		}
		return nil
	})
	return f, err
}

// Read implements Content.
func (f *Folder) Read(_ context.Context, c arena.Content) ([]byte, error) {
	for _, path := range f.paths[c.String()] {
		info, err := os.Stat(path)
		if err != nil || uint64(info.Size()) != c.Size { //nolint:gosec // sizes are >= 0
			continue
		}
		if b, err := os.ReadFile(path); err == nil {
			return b, nil
		}
	}
	return nil, fmt.Errorf("%s: %w", c, content.ErrNotFound)
}

// Sources are several places; the first that has something is asked.
type Sources []Content

// Read implements Content.
func (s Sources) Read(ctx context.Context, c arena.Content) ([]byte, error) {
	err := content.ErrNotFound
	for _, from := range s {
		var b []byte
		if b, err = from.Read(ctx, c); err == nil || ctx.Err() != nil {
			return b, err
		}
	}
	return nil, err
}
