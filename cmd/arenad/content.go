package main

import (
	"context"
	"encoding/hex"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/ipfs/go-cid"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/content"
)

// contentOutput is a blob.
type contentOutput struct {
	CID    string `json:"cid" doc:"CIDv1 with sha2-256"`
	Bytes  uint64 `json:"bytes" doc:"size of the file"`
	SHA256 string `json:"sha256" doc:"hash of the plain bytes; empty in lists"`
	File   string `json:"file" doc:"where the bytes are; not to be written to"`
}

func contentSpec() spec {
	size := stringFlag("size", "", "size of the file in bytes, as the chain says it")
	return spec{
		name: "content", usage: "add, get and list models and shards",
		text: "Models and shards are files by CID in the content folder of the home folder. A node serves what is there to its peers.",
		subs: []spec{
			{
				name: "add", args: "FILE", usage: "add a file",
				text:    "Copies a file into the content store and prints its CID. A node that runs on the same home serves it.",
				example: "arenad content add model.onnx",
				flags:   append(homeFlags(), settings("content-max")...), output: contentOutput{}, do: contentAdd,
			},
			{
				name: "get", args: "CID [FILE]", usage: "get a file, from peers if need be",
				text: "Copies the content to FILE (default: only into the store). What the store does not have comes from peers; --size must then " +
					"say how large it is. With no peer that has it, exit code 6.",
				example: "arenad content get bafkreifzjut3te7nhyekklss27nh3k72ysco7y32koao5eei66wof36n5e model.onnx --size 21044",
				flags:   append(append(readFlags(), settings("content-max", "bootstrap", "mdns")...), size, peerWaitFlag()),
				output:  contentOutput{}, do: contentGet,
			},
			{
				name: "ls", usage: "list what the store holds",
				text:    "Lists the files of the content store.",
				example: "arenad content ls --json",
				flags:   homeFlags(), output: []contentOutput{}, do: contentList,
			},
		},
	}
}

// openStore opens the content store without a chain.
func (c *call) openStore() (*content.Store, string, error) {
	cfg, err := c.config()
	if err != nil {
		return nil, "", err
	}
	s := session{cfg: cfg}
	store, err := s.store()
	return store, cfg.ContentDir(), err
}

func contentAdd(ctx context.Context, c *call) error {
	store, _, err := c.openStore()
	if err != nil {
		return err
	}
	added, flat, err := addFile(ctx, store, c.args[0])
	if err != nil {
		return err
	}
	return c.emitContent(contentOutput{added.String(), added.Size, hex.EncodeToString(flat[:]), store.Path(added)})
}

func (c *call) emitContent(out contentOutput) error {
	return c.emit(out, func(w io.Writer) { fmt.Fprintln(w, out.CID) }) //nolint:errcheck // emit reports it
}

func contentGet(ctx context.Context, c *call) error {
	store, _, err := c.openStore()
	if err != nil {
		return err
	}
	id, err := cid.Decode(c.args[0])
	if err != nil {
		return fmt.Errorf("%w: %q is no CID: %w", errUsage, c.args[0], err)
	}
	wanted, err := arena.ContentOf(id, 0)
	if err != nil {
		return fmt.Errorf("%w: %w", errUsage, err)
	}
	if wanted.Size, err = c.contentSize(store, wanted); err != nil {
		return err
	}
	if !store.Has(wanted) {
		s, err := c.open(ctx)
		if err != nil {
			return err
		}
		defer s.close()
		if err := s.fetch(ctx, store, wanted); err != nil {
			return err
		}
	}
	flat, err := store.Flat(wanted)
	if err != nil {
		return err
	}
	if path := c.arg(1); path != "" {
		if err := copyOut(store, wanted, path); err != nil {
			return err
		}
	}
	return c.emitContent(contentOutput{wanted.String(), wanted.Size, hex.EncodeToString(flat[:]), store.Path(wanted)})
}

// contentSize is the size that the caller gave, or that of the file that is there. Errors: errUsage.
func (c *call) contentSize(store *content.Store, wanted arena.Content) (uint64, error) {
	if text := c.cli.String("size"); text != "" {
		n, err := strconv.ParseUint(text, 10, 64)
		if err != nil {
			return 0, fmt.Errorf("%w: --size is %q: want a number of bytes", errUsage, text)
		}
		return n, nil
	}
	info, err := os.Stat(store.Path(wanted))
	if err != nil {
		return 0, fmt.Errorf("%w: the store does not have %s: say its size with --size to get it from peers", errUsage, wanted)
	}
	return uint64(info.Size()), nil //nolint:gosec // a file's size is not negative
}

func copyOut(store *content.Store, c arena.Content, path string) error {
	from, err := store.Open(c)
	if err != nil {
		return err
	}
	defer from.Close() //nolint:errcheck // nothing was written
	to, err := os.Create(filepath.Clean(path))
	if err != nil {
		return fmt.Errorf("%w: make the file: %w", errUsage, err)
	}
	_, err = io.Copy(to, from)
	if cerr := to.Close(); err == nil {
		err = cerr
	}
	if err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	return nil
}

func contentList(_ context.Context, c *call) error {
	_, dir, err := c.openStore()
	if err != nil {
		return err
	}
	entries, err := os.ReadDir(filepath.Join(dir, "blobs"))
	if err != nil {
		return fmt.Errorf("list the content store: %w", err)
	}
	out := []contentOutput{}
	for _, e := range entries {
		if strings.HasSuffix(e.Name(), ".leaves") {
			continue
		}
		info, err := e.Info()
		if err != nil {
			continue // removed meanwhile
		}
		out = append(out, contentOutput{CID: e.Name(), Bytes: uint64(info.Size()), File: filepath.Join(dir, "blobs", e.Name())}) //nolint:gosec // a file's size is not negative
	}
	slices.SortFunc(out, func(a, b contentOutput) int { return strings.Compare(a.CID, b.CID) })
	return c.emit(out, func(w io.Writer) {
		rows := make([][]string, len(out))
		for i, o := range out {
			rows[i] = []string{o.CID, strconv.FormatUint(o.Bytes, 10)}
		}
		table(w, []string{"cid", "bytes"}, rows)
	})
}
