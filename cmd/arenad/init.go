package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"github.com/ai-arena/arenad/node/config"
)

// initOutput is what init made.
type initOutput struct {
	Home    string       `json:"home" doc:"home folder"`
	Config  string       `json:"config" doc:"configuration file"`
	Keys    []config.Key `json:"keys" doc:"keys that were made or were there"`
	Created bool         `json:"created" doc:"false: the configuration was there already and was left alone"`
}

func initSpec() spec {
	return spec{
		name: "init", usage: "make a home folder with configuration and keys",
		text: "Makes the home folder: a commented configuration file with the settings given as flags, the key of the account, " +
			"and with --signer one for the signer too. What is there already stays as it is, so that init can be repeated. " +
			"With --deployment FILE the deployment file is copied in.",
		example: "arenad init --role validator --rpc http://127.0.0.1:8545 --deployment deployment.json --signer signer --passphrase-file pass.txt\n" +
			"arenad init --role observer --home /srv/arena",
		flags:  append(allSettings(), boolFlag("light", "cheap encryption, for devnets only")),
		output: initOutput{},
		do:     doInit,
	}
}

func doInit(_ context.Context, c *call) error {
	cfg, err := c.config()
	if err != nil {
		return err
	}
	if err := os.MkdirAll(cfg.Home, 0o700); err != nil {
		return fmt.Errorf("%w: make the home folder: %w", config.ErrConfig, err)
	}
	if c.cli.IsSet("deployment") {
		if err := copyDeployment(&cfg, c.cli.String("deployment")); err != nil {
			return err
		}
	}
	out := initOutput{Home: cfg.Home, Config: filepath.Join(cfg.Home, config.FileName)}
	if out.Keys, err = c.initKeys(&cfg); err != nil {
		return err
	}
	if out.Created, err = writeConfig(&cfg, out.Config); err != nil {
		return err
	}
	return c.emit(out, func(w io.Writer) {
		rows := [][]string{{"home", out.Home}, {"config", out.Config}}
		for _, k := range out.Keys {
			rows = append(rows, []string{k.Name, k.Address.Hex()})
		}
		table(w, nil, rows)
	})
}

// initKeys makes the keys that the roles need and that are not there yet.
func (c *call) initKeys(cfg *config.Config) ([]config.Key, error) {
	keys := []config.Key{}
	if !cfg.NeedsKey() {
		return keys, nil
	}
	passphrase := ""
	for _, name := range []string{cfg.Keys.Account, cfg.Keys.Signer} {
		if name == "" || slices.ContainsFunc(keys, func(k config.Key) bool { return k.Name == name }) {
			continue
		}
		key, err := cfg.Keystore().Find(name)
		if errors.Is(err, config.ErrNoKey) {
			if passphrase == "" {
				if passphrase, err = c.passphrase(cfg, true); err != nil {
					return nil, err
				}
			}
			key, err = cfg.Keystore().Create(name, passphrase, c.strength())
		}
		if err != nil {
			return nil, err
		}
		keys = append(keys, key)
	}
	return keys, nil
}

// copyDeployment puts the deployment file into the home folder, where the configuration looks for it.
func copyDeployment(cfg *config.Config, from string) error {
	text, err := os.ReadFile(filepath.Clean(from))
	if err != nil {
		return fmt.Errorf("%w: read the deployment file: %w", config.ErrConfig, err)
	}
	cfg.Chain.Deployment = config.Default().Chain.Deployment
	if err := os.WriteFile(cfg.Deployment(), text, 0o600); err != nil {
		return fmt.Errorf("%w: copy the deployment file: %w", config.ErrConfig, err)
	}
	return nil
}

// writeConfig writes the configuration unless there is one.
func writeConfig(cfg *config.Config, path string) (created bool, err error) {
	file, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600) //nolint:gosec // the operator names the folder
	if errors.Is(err, fs.ErrExist) {
		return false, nil
	}
	if err != nil {
		return false, fmt.Errorf("%w: make the configuration file: %w", config.ErrConfig, err)
	}
	_, err = file.Write(cfg.YAML())
	if err = errors.Join(err, file.Close()); err != nil {
		return false, fmt.Errorf("%w: write the configuration file: %w", config.ErrConfig, err)
	}
	return true, nil
}
