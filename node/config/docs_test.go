package config_test

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/node/config"
)

var update = flag.Bool("update", false, "write the generated documentation")

// The page says what the table of settings says: it is made from it, and this test fails when it is old.
func TestGenerated_ConfigurationPage(t *testing.T) {
	const path = "../../docs/configuration.md"
	want := configurationPage()
	if *update {
		require.NoError(t, os.WriteFile(path, []byte(want), 0o644))
	}
	got, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, want, string(got), "make generate")
}

func configurationPage() string {
	var b strings.Builder
	b.WriteString("# Configuration\n\n<!-- Generated from node/config by `make generate`. -->\n\n" +
		"Settings come from four places; each overrides those before it: the defaults, the file `config.yaml` in the home folder (or the\n" +
		"file of `--config`), `ARENAD_*` variables, flags. Unknown settings in the file are refused. Relative paths in the file start at the\n" +
		"home folder; those of flags and variables where the command is called. Every setting has a flag and a variable on the commands\n" +
		"that use it; `arenad run` has them all.\n\n" +
		"What the chain fixes (windows, fees, stakes) is not configured: it is read from the contracts.\n\n" +
		"| in the file | flag | variable | default | meaning |\n|---|---|---|---|---|\n")
	c := config.Default()
	for _, f := range c.Fields() {
		path := "-"
		if f.Path != "" {
			path = "`" + f.Path + "`"
		}
		value := "(empty)"
		if f.String() != "" {
			value = "`" + f.String() + "`"
		}
		fmt.Fprintf(&b, "| %s | `--%s` | `%s` | %s | %s (%s) |\n", path, f.Flag, f.Env(), value, f.Usage, f.Kind())
	}
	b.WriteString("\n## The file with its defaults\n\n`arenad init` writes this file, with the settings that were given to it as flags.\n\n```yaml\n")
	b.Write(c.YAML())
	b.WriteString("```\n\n## The home folder\n\n```\n" +
		"config.yaml      settings; readable by its owner alone\n" +
		"deployment.json  chain id and addresses of the contracts\n" +
		"keys/NAME.json   keystore v3 files, one a key; keys/peer.key is the node's libp2p identity\n" +
		"arenad.db        the node's database: log, journal, votes, records\n" +
		"cli.db           the command line's journal of transactions\n" +
		"content/         models and shards by CID\n```\n\n" +
		"To back up: `keys/` always. `arenad.db` too, with the node stopped: it is what keeps a restored node from voting twice on a seat\n" +
		"that it voted on before. Without it, salts are recovered from the keys, and a seat that was committed on is not revealed anew with\n" +
		"another vote.\n")
	return b.String()
}
