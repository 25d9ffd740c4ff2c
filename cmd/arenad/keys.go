package main

import (
	"context"
	"encoding/hex"
	"fmt"
	"io"
	"slices"

	"github.com/ai-arena/arenad/node"
	"github.com/ai-arena/arenad/node/config"
)

func keysSpec() spec {
	stored := slices.Concat(homeFlags(), settings("passphrase-file"))
	return spec{
		name: "keys", usage: "make, list and move keys",
		text: "Keys are keystore v3 files in the keys folder of the home folder, one a file, named after the key. The account " +
			"(cold) owns stake and rewards; a signer (hot) may vote for it and can take nothing.",
		subs: []spec{
			{
				name: "new", args: "[NAME]", usage: "make a key",
				text:    "Makes a key under NAME (default: account) and prints its address.",
				example: "arenad keys new signer --passphrase-file pass.txt",
				flags:   append(slices.Clone(stored), boolFlag("light", "cheap encryption, for devnets only")),
				output:  config.Key{}, do: keysNew,
			},
			{
				name: "list", usage: "list the keys",
				text:    "Lists the keys with their addresses. No passphrase is needed.",
				example: "arenad keys list --json",
				flags:   homeFlags(), output: []config.Key{}, do: keysList,
			},
			{
				name: "import", args: "NAME FILE", usage: "take a key in from a file",
				text: "Takes the key of FILE in under NAME: a keystore v3 file, or a private key in hexadecimal. A keystore file's " +
					"own passphrase is in --source-passphrase-file; without that flag it is the one of the new key.",
				example: "arenad keys import account UTC--2026-01-01T00-00-00Z--5d0f --passphrase-file pass.txt",
				flags: append(slices.Clone(stored), boolFlag("light", "cheap encryption, for devnets only"),
					stringFlag("source-passphrase-file", "", "file with the passphrase of FILE")),
				output: config.Key{}, do: keysImport,
			},
			{
				name: "export", args: "[NAME]", usage: "print the encrypted file of a key",
				text:    "Prints the keystore v3 file of NAME (default: account), still encrypted: a copy to keep elsewhere.",
				example: "arenad keys export account > account-copy.json",
				flags:   homeFlags(), do: keysExport,
			},
			{
				name: "address", args: "[NAME]", usage: "print the address of a key",
				text:    "Prints the address of NAME (default: account). No passphrase is needed.",
				example: "arenad keys address signer",
				flags:   homeFlags(), output: config.Key{}, do: keysAddress,
			},
			{
				name: "box", args: "[NAME]", usage: "print the box key that follows from a key",
				text: "Prints the X25519 public key to which others wrap the keys of shards and models for this node. It follows from the key NAME " +
					"(default: keys.box, else the key that the node votes with). `arenad stake join` registers it; a cold account on another machine " +
					"registers it with --box-key.",
				example: "arenad keys box --passphrase-file pass.txt",
				flags:   append(slices.Clone(stored), settings("account", "signer", "box")...), output: boxOutput{}, do: keysBox,
			},
		},
	}
}

// boxOutput is a box key.
type boxOutput struct {
	Name string `json:"name" doc:"name of the key that it follows from"`
	Box  string `json:"box_key" doc:"X25519 public key, hexadecimal"`
}

func keysBox(_ context.Context, c *call) error {
	cfg, err := c.config()
	if err != nil {
		return err
	}
	out := boxOutput{Name: c.arg(0)}
	if out.Name == "" {
		out.Name = sealerName(&cfg)
	}
	passphrase, err := c.passphrase(&cfg, false)
	if err != nil {
		return err
	}
	key, err := cfg.Keystore().Unlock(out.Name, passphrase)
	if err != nil {
		return err
	}
	point := node.BoxKey(key).Point()
	out.Box = "0x" + hex.EncodeToString(point[:])
	return c.emit(out, func(w io.Writer) { fmt.Fprintln(w, out.Box) }) //nolint:errcheck // emit reports it
}

// keyArg is the key that the call names.
func (c *call) keyArg() string {
	if len(c.args) > 0 {
		return c.args[0]
	}
	return "account"
}

func (c *call) strength() config.Strength {
	if c.cli.Bool("light") {
		return config.Light()
	}
	return config.Standard()
}

func keysNew(_ context.Context, c *call) error {
	cfg, err := c.config()
	if err != nil {
		return err
	}
	passphrase, err := c.passphrase(&cfg, true)
	if err != nil {
		return err
	}
	key, err := cfg.Keystore().Create(c.keyArg(), passphrase, c.strength())
	if err != nil {
		return err
	}
	return c.emitKey(key)
}

func keysList(_ context.Context, c *call) error {
	cfg, err := c.config()
	if err != nil {
		return err
	}
	keys, err := cfg.Keystore().List()
	if err != nil {
		return err
	}
	return c.emit(slices.Concat([]config.Key{}, keys), func(w io.Writer) {
		rows := make([][]string, len(keys))
		for i, k := range keys {
			rows[i] = []string{k.Name, k.Address.Hex(), k.File}
		}
		if len(rows) == 0 {
			fmt.Fprintf(w, "There are no keys in %s: `arenad keys new` makes one.\n", cfg.Home) //nolint:errcheck // emit reports it
			return
		}
		table(w, []string{"name", "address", "file"}, rows)
	})
}

func keysImport(_ context.Context, c *call) error {
	cfg, err := c.config()
	if err != nil {
		return err
	}
	passphrase, err := c.passphrase(&cfg, true)
	if err != nil {
		return err
	}
	source := passphrase
	if path := c.cli.String("source-passphrase-file"); path != "" {
		if source, err = passphraseFile(path); err != nil {
			return err
		}
	}
	private, err := config.ReadKey(c.args[1], source)
	if err != nil {
		return err
	}
	key, err := cfg.Keystore().Store(c.args[0], private, passphrase, c.strength())
	if err != nil {
		return err
	}
	return c.emitKey(key)
}

func keysExport(_ context.Context, c *call) error {
	cfg, err := c.config()
	if err != nil {
		return err
	}
	text, err := cfg.Keystore().Export(c.keyArg())
	if err != nil {
		return err
	}
	if _, err := c.stdout.Write(text); err != nil {
		return fmt.Errorf("write the key: %w", err)
	}
	return nil
}

func keysAddress(_ context.Context, c *call) error {
	cfg, err := c.config()
	if err != nil {
		return err
	}
	key, err := cfg.Keystore().Find(c.keyArg())
	if err != nil {
		return err
	}
	return c.emitKey(key)
}

// emitKey prints the address alone for people, so that it can be used in a shell.
func (c *call) emitKey(key config.Key) error {
	return c.emit(key, func(w io.Writer) { fmt.Fprintln(w, key.Address.Hex()) }) //nolint:errcheck // emit reports it
}
