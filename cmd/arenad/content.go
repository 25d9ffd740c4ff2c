package main

import (
	"context"
	"encoding/hex"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/ipfs/go-cid"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/content"
	"github.com/ai-arena/arenad/node/config"
)

// contentOutput is a blob.
type contentOutput struct {
	CID    string   `json:"cid" doc:"CIDv1 with sha2-256"`
	Bytes  uint64   `json:"bytes" doc:"size of the file"`
	SHA256 string   `json:"sha256" doc:"hash of the plain bytes; empty in lists"`
	File   string   `json:"file" doc:"where the bytes are; not to be written to"`
	Used   int64    `json:"used" doc:"unix seconds at which it was last opened; 0 where nobody asked"`
	Pins   []string `json:"pins" doc:"reasons for which it stays; with none it makes way when the store is full"`
}

// gcOutput is what made way.
type gcOutput struct {
	Removed []contentOutput `json:"removed" doc:"files that were deleted, the longest unused first"`
	Bytes   uint64          `json:"bytes" doc:"size of the store now"`
}

// pinUser is the reason of pins that a person sets.
const pinUser = "user"

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
					"say how large it is. What no peer has comes from --gateway or --bitswap. With nobody who has it, exit code 6.",
				example: "arenad content get bafkreifzjut3te7nhyekklss27nh3k72ysco7y32koao5eei66wof36n5e model.onnx --size 21044",
				flags:   append(append(readFlags(), settings("content-max", "bootstrap", "mdns", "gateway", "bitswap")...), size, peerWaitFlag()),
				output:  contentOutput{}, do: contentGet,
			},
			{
				name: "ls", usage: "list what the store holds",
				text:    "Lists the files of the content store, the longest unused first, and why they stay.",
				example: "arenad content ls --json",
				flags:   homeFlags(), output: []contentOutput{}, do: contentList,
			},
			{
				name: "pin", args: "CID", usage: "keep a file, or no longer",
				text: "A pinned file stays when the store is full. What `content add` adds is pinned; what a node needs for a task is pinned until nobody can " +
					"ask about the task any more. --remove takes the pin away.",
				example: "arenad content pin bafkreifzjut3te7nhyekklss27nh3k72ysco7y32koao5eei66wof36n5e --remove",
				flags:   append(homeFlags(), boolFlag("remove", "take the pin away")), output: contentOutput{}, do: contentPin,
			},
			{
				name: "gc", usage: "delete files that nothing pins",
				text: "Deletes files without pins, the longest unused first, until the store is at most --keep large. It is safe while a node runs: what it " +
					"misses it fetches again.",
				example: "arenad content gc --keep 1GiB",
				flags:   append(homeFlags(), stringFlag("keep", "0B", "size of the store that is left alone, as 500MiB")),
				output:  gcOutput{}, do: contentGC,
			},
		},
	}
}

// openStore opens the content store without a chain.
func (c *call) openStore() (*content.Store, error) {
	cfg, err := c.config()
	if err != nil {
		return nil, err
	}
	s := session{cfg: cfg}
	return s.store()
}

func contentAdd(ctx context.Context, c *call) error {
	store, err := c.openStore()
	if err != nil {
		return err
	}
	added, flat, err := c.addFile(ctx, store, c.args[0])
	if err != nil {
		return err
	}
	return c.emitContent(contentOutput{
		CID: added.String(), Bytes: added.Size, SHA256: hex.EncodeToString(flat[:]), File: store.Path(added), Pins: []string{pinUser},
	})
}

func (c *call) emitContent(out contentOutput) error {
	return c.emit(out, func(w io.Writer) { fmt.Fprintln(w, out.CID) }) //nolint:errcheck // emit reports it
}

func contentGet(ctx context.Context, c *call) error {
	store, err := c.openStore()
	if err != nil {
		return err
	}
	wanted, err := blob(store, c.args[0])
	if err != nil {
		return err
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
	pins, err := store.Pins(wanted)
	if err != nil {
		return err
	}
	return c.emitContent(contentOutput{CID: wanted.String(), Bytes: wanted.Size, SHA256: hex.EncodeToString(flat[:]), File: store.Path(wanted), Pins: pins})
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
	store, err := c.openStore()
	if err != nil {
		return err
	}
	list, err := store.List()
	if err != nil {
		return err
	}
	out := entries(store, list)
	return c.emit(out, func(w io.Writer) {
		rows := make([][]string, len(out))
		for i, o := range out {
			rows[i] = []string{o.CID, strconv.FormatUint(o.Bytes, 10), time.Unix(o.Used, 0).Format(time.DateTime), strings.Join(o.Pins, " ")}
		}
		table(w, []string{"cid", "bytes", "last used", "pins"}, rows)
	})
}

func entries(store *content.Store, list []content.Entry) []contentOutput {
	out := make([]contentOutput, len(list))
	for i, e := range list {
		out[i] = contentOutput{
			CID: e.Content.String(), Bytes: e.Content.Size, File: store.Path(e.Content), Used: e.Used.Unix(), Pins: append([]string{}, e.Pins...),
		}
	}
	return out
}

// blob is the content that an argument names, with the size of the file that is there; 0 for one that is not. Errors: errUsage.
func blob(store *content.Store, text string) (arena.Content, error) {
	id, err := cid.Decode(text)
	if err != nil {
		return arena.Content{}, fmt.Errorf("%w: %q is no CID: %w", errUsage, text, err)
	}
	c, err := arena.ContentOf(id, 0)
	if err != nil {
		return arena.Content{}, fmt.Errorf("%w: %w", errUsage, err)
	}
	if info, err := os.Stat(store.Path(c)); err == nil {
		c.Size = uint64(info.Size()) //nolint:gosec // a file's size is not negative
	}
	return c, nil
}

func contentPin(_ context.Context, c *call) error {
	store, err := c.openStore()
	if err != nil {
		return err
	}
	wanted, err := blob(store, c.args[0])
	if err != nil {
		return err
	}
	change := store.Pin
	if c.cli.Bool("remove") {
		change = store.Unpin
	}
	if err := change(wanted, pinUser); err != nil {
		return err
	}
	pins, err := store.Pins(wanted)
	if err != nil {
		return err
	}
	if !store.Has(wanted) {
		c.say("The store does not have it yet: get it with `arenad content get %s`", wanted)
	}
	out := contentOutput{CID: wanted.String(), Bytes: wanted.Size, File: store.Path(wanted), Pins: pins}
	return c.emit(out, func(w io.Writer) {
		switch {
		case len(pins) > 0:
			fmt.Fprintf(w, "%s stays: %s\n", wanted, strings.Join(pins, " ")) //nolint:errcheck // emit reports it
		default:
			fmt.Fprintf(w, "%s makes way when the store is full\n", wanted) //nolint:errcheck // emit reports it
		}
	})
}

func contentGC(_ context.Context, c *call) error {
	store, err := c.openStore()
	if err != nil {
		return err
	}
	keep, err := config.ParseBytes(c.cli.String("keep"))
	if err != nil {
		return fmt.Errorf("%w: --keep: %w", errUsage, err)
	}
	gone, err := store.Collect(uint64(keep))
	if err != nil {
		return err
	}
	left, err := store.Used()
	if err != nil {
		return err
	}
	out := gcOutput{Removed: entries(store, gone), Bytes: left}
	return c.emit(out, func(w io.Writer) {
		fmt.Fprintf(w, "%d files deleted, the store holds %s\n", len(gone), config.Bytes(left)) //nolint:errcheck // emit reports it
	})
}
