package main

import (
	"context"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/chain"
	"github.com/ai-arena/arenad/internal/localchain"
	"github.com/ai-arena/arenad/node/config"
)

// A devnet that is interrupted before its task was settled says so, once: it does not go on where it was.
func TestDevnet_Interrupted(t *testing.T) {
	ctx, cancel := context.WithCancelCause(t.Context())
	cancel(errInterrupted)
	var out, errs strings.Builder
	dir := filepath.Join(t.TempDir(), "net")
	code := run(ctx, []string{"arenad", "devnet", "--once", "--chain", "embedded", "--dir", dir}, strings.NewReader(""), &out, &errs)
	require.Equal(t, exitInterrupted, code)
	require.Equal(t, "arenad: interrupted before the task was settled: what happened so far is in "+dir+", the next devnet begins anew\n", errs.String())
}

// What somebody types wrong, or has not there yet, ends with one line that says what to do.
func TestWrongInput_SaysWhatToDo(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) string {
		path := filepath.Join(dir, name)
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o700))
		require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
		return path
	}
	nobody, err := localchain.Reserve() // answers nothing
	require.NoError(t, err)
	nobody.Release()
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer func() { require.NoError(t, taken.Close()) }()
	port := strconv.Itoa(taken.Addr().(*net.TCPAddr).Port)

	notSpec, notParams := write("spec.yaml", "name: a: b\n"), write("params.json", "# no JSON\n")
	write("thesis/thesis.tex", "")
	write("net/.arenad-devnet", "")
	home := filepath.Join(dir, "net", "creator")
	cfg := config.Default()
	cfg.Home, cfg.Chain.RPC = home, []string{"http://127.0.0.1:" + strconv.Itoa(nobody.Port())}
	write("net/creator/config.yaml", string(cfg.YAML()))
	require.NoError(t, chain.Deployment{ChainID: 99, Addresses: chain.Addresses{Arena: common.Address{1}, Stake: common.Address{2}}}.Write(filepath.Join(home, "deployment.json")))

	for _, x := range []struct {
		args string
		code int
		says string
	}{
		{"task list --home " + dir + "/nowhere", exitConfig, "there is no home folder " + dir + "/nowhere: name yours with --home, or make it with `arenad init`"},
		{"task list --home " + dir, exitConfig, "give the deployment file of the arena with --deployment"},
		{"task list --home " + home, exitUnreachable, "the devnet of this home has ended"},
		{"task list --home " + home + " --rpc http://127.0.0.1:" + strconv.Itoa(nobody.Port()), exitUnreachable, "give an endpoint that runs with --rpc"},
		{"run --home " + dir + "/nowhere --role observer", exitConfig, "arenad init"},
		{"keys address", exitKey, "arenad keys list"},
		{"keys address --home " + dir, exitKey, "arenad keys list"},
		{"stake add", exitUsage, "arenad stake add needs AMOUNT"},
		{"stake add 1 2", exitUsage, `arenad stake add takes no "2"`},
		{"stake steal", exitUsage, "arenad stake has add, unbond"},
		{"devnet --attack politeness", exitUsage, "want absent, colluder"},
		{"devnet --speed 100", exitUsage, "from 1 to 20"},
		{"devnet --dir " + dir + "/thesis", exitConfig, "name an empty folder with --dir"},
		{"devnet --once --chain embedded --dir " + dir + "/new --rpc-port " + port, exitPort, "--rpc-port of a devnet"},
		{"devnet --once --anvil /nowhere/anvil --dir " + dir + "/new", exitConfig, "anvil not found at /nowhere/anvil"},
		{"audit 1 --devnet " + dir + "/thesis", exitConfig, "name the folder that a devnet was given with --dir"},
		{"audit 1 --devnet " + dir + "/net", exitConfig, "stop it in order"},
		{"params check --file " + notParams, exitUsage, "params.json"},
		{"params check --file " + dir + "/nowhere", exitUsage, "no such file"},
		{"params check --file x --devnet y", exitUsage, "not both"},
		{"network deploy", exitUsage, "--params"},
		{"network deploy --params " + notParams, exitUsage, "params.json"},
		{"eval vet " + dir + "/nowhere.onnx", exitUsage, "no such file"},
		{"eval vet " + notSpec + " --spec " + notSpec, exitUsage, "spec.yaml"},
		{"dataset inspect " + dir + "/nowhere.csv", exitUsage, "nor a file"},
		{"dataset inspect " + notParams, exitUsage, "params.json"},
		{"sim --adversary colluder", exitUsage, "NAME:SHARE"},
		{"init --role king --home " + dir + "/king", exitConfig, "want validator, trainer, creator, observer"},
		{"init --role validator --home " + dir + "/king", exitKey, "--passphrase-file"},
		{"init --role validator --home " + dir + "/king --passphrase-file " + dir + "/nowhere", exitKey, "no such file"},
	} {
		args := strings.Fields(x.args)
		if !strings.Contains(x.args, "--home") && strings.HasPrefix(x.args, "keys") {
			args = append(args, "--home", filepath.Join(dir, "empty"))
		}
		got := arenad(t, args...)
		require.Equal(t, x.code, got.code, "%s: %s", x.args, got.errors)
		require.Contains(t, got.errors, x.says, x.args)
		require.True(t, strings.HasPrefix(got.errors, "arenad: "), "%s: %s", x.args, got.errors)
		require.Equal(t, 1, strings.Count(got.errors, "\n"), "%s: one line: %s", x.args, got.errors)
	}
}
