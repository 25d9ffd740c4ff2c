package main

import (
	"context"
	"encoding/json"
	"log/slog"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"
	"github.com/urfave/cli/v2"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/audit"
	"github.com/ai-arena/arenad/chain"
	"github.com/ai-arena/arenad/chain/chaintest"
	"github.com/ai-arena/arenad/eval/runner"
	"github.com/ai-arena/arenad/internal/localchain"
	"github.com/ai-arena/arenad/node/config"
	"github.com/ai-arena/arenad/train"
)

// programEnv makes this binary the program itself, for tests that need a process.
const programEnv = "ARENAD_TEST_PROGRAM"

// The tests are the program: a model runs in a child that is this binary.
func TestMain(m *testing.M) {
	if len(os.Args) > 1 && os.Args[1] == runner.Subcommand {
		os.Exit(runner.Main(os.Args[2:]))
	}
	if os.Getenv(programEnv) != "" {
		main()
	}
	os.Exit(m.Run())
}

// town is an arena on an embedded chain, with a home for each of some people.
type town struct {
	url        string
	deployment string
	pass       string
	homes      map[string]string
	address    map[string]common.Address
}

func whole(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(params.Ether)) }

// newTown starts the chain and deploys. Everybody has gas money and 100,000 FML; "poor" has gas money alone, "broke"
// nothing.
func newTown(t *testing.T, people ...string) *town {
	t.Helper()
	c := &town{pass: passphraseIn(t, "open sesame"), homes: map[string]string{}, address: map[string]common.Address{}}
	alloc := map[common.Address]*big.Int{}
	owner, err := crypto.GenerateKey()
	require.NoError(t, err)
	alloc[crypto.PubkeyToAddress(owner.PublicKey)] = whole(100)
	for _, name := range people {
		cfg := config.Default()
		cfg.Home = t.TempDir()
		key, err := cfg.Keystore().Create("account", "open sesame", config.Light())
		require.NoError(t, err)
		c.homes[name], c.address[name] = cfg.Home, key.Address
		if name != "broke" {
			alloc[key.Address] = whole(10)
		}
	}
	local, err := localchain.Start(t.Context(), localchain.Config{Kind: localchain.Embedded, Speed: 16, Alloc: alloc})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, local.Stop()) })
	c.url = local.URL

	log := slog.New(slog.DiscardHandler)
	client, err := chain.Dial(chain.Config{URLs: []string{local.URL}, ChainID: local.ChainID}, log)
	require.NoError(t, err)
	defer client.Close()
	tx := chain.NewTransactor(client, chain.NewKey(owner), chaintest.NewMemory(), chain.TxConfig{Poll: 20 * time.Millisecond}, log)
	ctx, stop := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- tx.Run(ctx) }()
	defer func() { stop(); require.NoError(t, <-done) }()
	deployment, err := chain.Deploy(t.Context(), client, tx, chain.DevnetParams(tx.Account()))
	require.NoError(t, err)
	c.deployment = filepath.Join(t.TempDir(), "deployment.json")
	require.NoError(t, deployment.Write(c.deployment))
	calls := chain.NewCalls(deployment.Addresses)
	for _, name := range people {
		if name == "poor" || name == "broke" {
			continue
		}
		_, err := tx.Send(t.Context(), calls.Transfer("fund/"+name, c.address[name], whole(100_000)))
		require.NoError(t, err)
	}
	return c
}

// as calls the program as one of the people.
func (c *town) as(t *testing.T, who string, args ...string) result {
	t.Helper()
	common := []string{"--home", c.homes[who], "--rpc", c.url, "--deployment", c.deployment}
	if !slices.Contains(args, "--passphrase-file") && takesPassphrase(args) {
		common = append(common, "--passphrase-file", c.pass)
	}
	return arenad(t, append(args, common...)...)
}

func takesPassphrase(args []string) bool {
	for _, leaf := range leafCommands() {
		if strings.HasPrefix(strings.Join(args, " ")+" ", leaf.path+" ") {
			return slices.ContainsFunc(leaf.spec.allFlags(), func(f cli.Flag) bool { return f.Names()[0] == "passphrase-file" })
		}
	}
	return false
}

// ask calls the program with --json and reads its answer.
func ask[T any](t *testing.T, c *town, who string, args ...string) T {
	t.Helper()
	got := c.as(t, who, append(args, "--json")...)
	require.Equal(t, exitOK, got.code, "%v: %s", args, got.errors)
	var v T
	require.NoError(t, json.Unmarshal([]byte(got.out), &v), got.out)
	return v
}

// What the tests read of the JSON, by the names that scripts rely on.
type (
	taskJSON struct {
		Creator common.Address `json:"creator"`
		Rows    uint32         `json:"rows"`
	}
	submissionJSON struct {
		Model       string `json:"model"`
		AppealBond  string `json:"appeal_bond"`
		Explanation struct {
			Sentences []string `json:"sentences"`
		} `json:"explanation"`
	}
	boardJSON struct {
		Tasks []struct {
			Ranks []any `json:"ranks"`
		} `json:"tasks"`
	}
)

// model trains a small model on some of the digits.
func model(t *testing.T) []byte {
	t.Helper()
	set, _, err := openSet("digits", "")
	require.NoError(t, err)
	data := train.Data{Shape: []int{64}, Classes: 10}
	for i := range 200 {
		for _, v := range set.Table.Column("pixels").U8[64*i : 64*i+64] {
			data.X = append(data.X, float32(v)/16)
		}
		data.Y = append(data.Y, int32(set.Table.Column("label").U8[i]))
	}
	onnx, _, err := train.Run(t.Context(), train.Config{Kind: train.Linear, Epochs: 3}, data, nil)
	require.NoError(t, err)
	return onnx
}

// digitsSpec asks for what model makes.
const digitsSpec = `
name: Handwritten digits
kind: classification
input: [{column: pixels, shape: [0, 64], scale: 0.0625}]
labels: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
schedule: {submitBy: 400s, revealBy: 412s, closeBy: 514s}
`

func TestArena_FromTheCommandLine(t *testing.T) {
	c := newTown(t, "ada", "vera", "tom", "poor", "broke")
	dir := t.TempDir()
	write := func(name string, text []byte) string {
		path := filepath.Join(dir, name)
		require.NoError(t, os.WriteFile(path, text, 0o600))
		return path
	}
	plain := model(t)
	spec, onnx := write("task.yaml", []byte(digitsSpec)), write("model.onnx", plain)

	// Ada may not create a task before she staked, and may after that.
	before := ask[eligibilityOutput](t, c, "ada", "eligibility")
	require.False(t, before.Eligible)
	require.Equal(t, whole(5000).String(), before.Grounds[0].MissingAmount)
	refused := c.as(t, "ada", "task", "create", spec, "--evalset", "digits", "--yes")
	require.Equal(t, exitNotEligible, refused.code, refused.errors)
	require.Contains(t, refused.errors, "5000")
	staked := ask[stakeSent](t, c, "ada", "stake", "add", "5000")
	require.Len(t, staked.Sent, 1)
	require.True(t, ask[eligibilityOutput](t, c, "ada", "eligibility").Eligible)
	require.Contains(t, c.as(t, "ada", "eligibility").out, "may create tasks")

	// A set that the task cannot be scored on is refused before anything is asked.
	for field, want := range map[[2]string]string{
		{"column: pixels", "column: colour"}:   `column "colour"`,
		{"shape: [0, 64]", "shape: [0, 63]"}:   "63",
		{"[0, 1, 2, 3, 4,", "[5, 1, 2, 3, 4,"}: "class 0",
	} {
		other := strings.Replace(digitsSpec, field[0], field[1], 1)
		require.NotEqual(t, digitsSpec, other)
		if field[1] == "[5, 1, 2, 3, 4," {
			other = strings.Replace(other, "4, 5,", "4, 0,", 1)
		}
		unfit := c.as(t, "ada", "task", "create", write("unfit.yaml", []byte(other)), "--evalset", "digits")
		require.Equal(t, exitUsage, unfit.code, unfit.errors)
		require.Contains(t, unfit.errors, want)
		require.NotContains(t, unfit.errors, "models until")
		t.Log(unfit.errors)
	}

	// Nobody answers the question: nothing is spent.
	asked := c.as(t, "ada", "task", "create", spec, "--evalset", "digits")
	require.Equal(t, exitUsage, asked.code)
	require.Contains(t, asked.errors, "models until")
	require.Empty(t, ask[[]taskJSON](t, c, "ada", "task", "list"))

	created := ask[taskOutput](t, c, "ada", "task", "create", spec, "--evalset", "digits", "--rows", "400", "--yes")
	require.Equal(t, arena.TaskID(1), created.Task)
	shown := ask[taskJSON](t, c, "tom", "task", "show", "1")
	require.Equal(t, c.address["ada"], shown.Creator)
	require.Equal(t, uint32(200), shown.Rows)
	require.Contains(t, c.as(t, "tom", "task", "show", "1").out, "models until")
	require.Len(t, ask[[]taskJSON](t, c, "tom", "task", "list"), 1)

	// Vera becomes a validator; her hot key acts for her.
	signer := config.Default()
	signer.Home = c.homes["vera"]
	hot, err := signer.Keystore().Create("signer", "open sesame", config.Light())
	require.NoError(t, err)
	ask[stakeSent](t, c, "vera", "stake", "add", "4000")
	require.Len(t, ask[stakeSent](t, c, "vera", "stake", "join", "--signer", "signer").Sent, 2)
	require.Empty(t, ask[stakeSent](t, c, "vera", "stake", "join", "--signer", "signer").Sent, "repeating it does only what is missing")
	holding := ask[stakeOutput](t, c, "vera", "stake", "show")
	require.Equal(t, whole(4000).String(), holding.Own)
	require.NotNil(t, holding.Leaf)
	box := func(args ...string) string {
		return strings.TrimSpace(arenad(t, append([]string{"keys", "box", "--home", c.homes["vera"], "--passphrase-file", c.pass}, args...)...).out)
	}
	require.Equal(t, box("--signer", "signer"), holding.Box, "that of the key that votes")
	require.Equal(t, box("--box", "signer"), holding.Box)
	require.NotEqual(t, box("account"), holding.Box)
	require.Len(t, box("account"), 66)
	require.Positive(t, holding.Next)
	status := ask[validatorOutput](t, c, "vera", "validator", "status")
	require.Equal(t, c.address["vera"], status.Account)
	require.Contains(t, strings.Join(status.Sentence, " "), "holds leaf 0")
	require.Contains(t, c.as(t, "tom", "validator", "status").out, "no validator")
	require.NotEqual(t, hot.Address, c.address["vera"])

	// A model is refused before anything is paid; a good one is submitted once, however often it is given.
	ask[stakeSent](t, c, "tom", "stake", "add", "500")
	shareContent(t, c, "ada", "tom")
	broken := c.as(t, "tom", "submission", "submit", write("broken.onnx", []byte("no model")), "--task", "1")
	require.Equal(t, exitRefused, broken.code, broken.errors)
	sent := c.as(t, "tom", "submission", "submit", onnx, "--task", "1", "--json")
	require.Contains(t, sent.errors, "Fees of the submission, of which 10 FML for the final stage: 20 FML of the 99500 FML that ")
	require.Contains(t, sent.errors, "Of the own stake 100 FML are locked")
	var submitted submissionOutput
	require.NoError(t, json.Unmarshal([]byte(sent.out), &submitted), sent.errors)
	require.Equal(t, arena.SubmissionID(1), submitted.Submission)
	again := ask[submissionOutput](t, c, "tom", "submission", "submit", onnx, "--task", "1")
	require.Equal(t, submitted.Submission, again.Submission)
	require.Empty(t, again.Sent)
	seen := ask[submissionJSON](t, c, "ada", "submission", "show", "1")
	require.Equal(t, submitted.Model, seen.Model)
	require.NotEmpty(t, seen.Explanation.Sentences)
	require.Contains(t, c.as(t, "ada", "submission", "show", "1").out, "Next:")
	require.Equal(t, "0", seen.AppealBond, "no result stands yet")
	require.Contains(t, c.as(t, "ada", "task", "show", "1").out, "once all submissions have a final live result (1 have not)")
	require.Len(t, ask[[]submissionJSON](t, c, "ada", "submission", "list", "--task", "1"), 1)
	board := ask[boardJSON](t, c, "ada", "leaderboard", "1")
	require.Len(t, board.Tasks, 1)
	require.Empty(t, board.Tasks[0].Ranks)
	require.Contains(t, c.as(t, "ada", "leaderboard").out, "Task 1")

	// Nothing speaks against a task that nobody has scored, and not all of it can be checked yet.
	audited := c.as(t, "ada", "audit", "1", "--from", c.homes["tom"])
	require.Equal(t, exitAuditOpen, audited.code, audited.errors)
	require.Contains(t, audited.out, "commitments  holds")
	require.Contains(t, audited.errors, "What could be checked of task 1 holds")
	var report struct {
		Result   audit.Result
		Sections []struct {
			Name   string
			Result audit.Result
		}
		Submissions []struct{ ID arena.SubmissionID }
	}
	require.NoError(t, json.Unmarshal([]byte(c.as(t, "ada", "audit", "1", "--from", c.homes["ada"], "--json").out), &report))
	require.Equal(t, audit.Open, report.Result)
	require.Equal(t, audit.SectionWeights, report.Sections[1].Name)
	require.Equal(t, audit.Holds, report.Sections[1].Result)
	require.Len(t, report.Submissions, 1)

	// What is stored is sealed: the shards of the task, and the model.
	for _, cid := range []string{created.Live, created.Last} {
		path := filepath.Join(dir, cid)
		require.Equal(t, cid, ask[contentOutput](t, c, "ada", "content", "get", cid, path).CID)
		text, err := os.ReadFile(path)
		require.NoError(t, err)
		require.Contains(t, string(text[:40]), "age-encryption.org/v1\n-> X25519 ")
	}
	path := filepath.Join(dir, "model.sealed")
	ask[contentOutput](t, c, "tom", "content", "get", submitted.Model, path)
	text, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Len(t, text, int(submitted.Bytes))
	require.NotContains(t, string(text), string(plain[len(plain)/2:len(plain)/2+32]))

	// The same model, scored as a validator would.
	require.Equal(t, exitOK, arenad(t, "dataset", "split", "digits", "mine=200", "--out", dir).code)
	scored := arenad(t, "eval", "run", onnx, "--spec", spec, "--shard", filepath.Join(dir, "mine.shard"), "--json")
	require.Equal(t, exitOK, scored.code, scored.errors)
	require.Contains(t, scored.out, `"status": "scored"`)

	// What is wrong has its code, one sentence, and loses nothing.
	cases := []struct {
		who  string
		args string
		code int
	}{
		{"poor", "stake add 10", exitFunds},
		{"broke", "stake unbond 10", exitFunds},
		{"tom", "stake unbond 100000", exitFunds},
		{"tom", "stake withdraw", exitClosed},
		{"tom", "stake join", exitNotEligible},
		{"tom", "stake join --box-key 0x12", exitUsage},
		{"vera", "submission submit " + onnx + " --task 1", exitNotEligible},
		{"tom", "submission submit " + onnx + " --task 9", exitUsage},
		{"tom", "task cancel 1", exitNotEligible},
		{"ada", "task cancel 1", exitClosed},
		{"ada", "task settle 1", exitClosed},
		{"tom", "task cut 1", exitClosed},
		{"tom", "task cut x", exitUsage},
		{"tom", "submission appeal 1 --yes", exitClosed}, // nothing stands yet
		{"tom", "submission appeal 7 --yes", exitUsage},
		{"tom", "submission appeal 1 --copy-of x", exitUsage},
		{"tom", "submission close 1", exitClosed},
		{"tom", "submission close x", exitUsage},
		{"tom", "submission reclaim 1", exitClosed},
		{"ada", "submission name 1", exitNotEligible},
		{"tom", "misbehave politely", exitUsage},
		{"ada", "task show 7", exitUsage},
		{"ada", "task show x", exitUsage},
		{"ada", "submission show 7", exitUsage},
		{"ada", "leaderboard 7", exitUsage},
		{"ada", "audit 7", exitUsage},
		{"ada", "audit 1 --submission 9", exitUsage},
		{"ada", "audit 1 --rows some", exitUsage},
		{"ada", "audit 1 --row-seed 12", exitUsage},
		{"ada", "audit 1 --from nowhere", exitUsage},
		{"ada", "audit 1 --devnet nowhere", exitConfig},
		{"ada", "challenge 1 0 0", exitUsage}, // no committee yet
		{"ada", "challenge 7 0 0", exitUsage},
		{"ada", "challenge 1 0 x", exitUsage},
		{"ada", "challenge 1 256 0", exitUsage},
		{"ada", "stake show 0x12", exitUsage},
		{"ada", "stake add -5", exitUsage},
		{"ada", "stake add 10 --passphrase-file " + passphraseIn(t, "wrong"), exitKey},
		{"ada", "stake add 10 --passphrase-file /nowhere", exitKey},
		{"ada", "stake add 10 --account nobody", exitKey},
		{"ada", "content get bafkreiaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa --size 10 --mdns=false --peer-wait 1s", exitNoPeers},
		{"ada", "submission submit " + onnx + " --task 1", exitNotEligible},
	}
	for _, tc := range cases {
		got := c.as(t, tc.who, strings.Fields(tc.args)...)
		require.Equal(t, tc.code, got.code, "%s: %s: %s", tc.who, tc.args, got.errors)
		require.Empty(t, got.out)
		last := strings.Split(strings.TrimSpace(got.errors), "\n")
		require.True(t, strings.HasPrefix(last[len(last)-1], "arenad: "), "one line says what is wrong: %s", got.errors)
	}
	// A task that was withdrawn takes no models.
	second := ask[taskOutput](t, c, "ada", "task", "create", spec, "--evalset", "digits", "--rows", "400", "--yes")
	ask[taskSent](t, c, "ada", "task", "cancel", second.Task.String())
	closed := c.as(t, "tom", "submission", "submit", onnx, "--task", second.Task.String())
	require.Equal(t, exitClosed, closed.code, closed.errors)

	claimed := ask[claimOutput](t, c, "tom", "claim")
	require.Equal(t, "0", claimed.Amount, "nothing to claim is no error")
}

// shareContent does what two nodes would do: what one home has, the other gets.
func shareContent(t *testing.T, c *town, from, to string) {
	t.Helper()
	require.NoError(t, os.MkdirAll(filepath.Join(c.homes[to], "content"), 0o700))
	require.NoError(t, os.CopyFS(filepath.Join(c.homes[to], "content"), os.DirFS(filepath.Join(c.homes[from], "content"))))
}

func TestChain_ErrorsBeforeItIsUsed(t *testing.T) {
	home := t.TempDir()
	deployment := filepath.Join(home, "deployment.json")
	got := arenad(t, "task", "list", "--home", home)
	require.Equal(t, exitConfig, got.code, got.errors)
	require.Contains(t, got.errors, "--deployment")

	require.NoError(t, chain.Deployment{ChainID: 99, Addresses: chain.Addresses{Arena: common.Address{1}, Stake: common.Address{2}}}.Write(deployment))
	nobody, err := localchain.Reserve() // answers nothing
	require.NoError(t, err)
	nobody.Release()
	got = arenad(t, "task", "list", "--home", home, "--rpc", "http://127.0.0.1:"+strconv.Itoa(nobody.Port()))
	require.Equal(t, exitUnreachable, got.code, got.errors)

	local, err := localchain.Start(t.Context(), localchain.Config{Kind: localchain.Embedded, Speed: 8})
	require.NoError(t, err)
	defer func() { require.NoError(t, local.Stop()) }()
	got = arenad(t, "task", "list", "--home", home, "--rpc", local.URL)
	require.Equal(t, exitWrongChain, got.code, got.errors)

	require.NoError(t, chain.Deployment{ChainID: local.ChainID, Addresses: chain.Addresses{Arena: common.Address{1}, Stake: common.Address{2}}}.Write(deployment))
	got = arenad(t, "eligibility", c20, "--home", home, "--rpc", local.URL)
	require.Equal(t, exitConfig, got.code, got.errors)
}

const c20 = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8"

func TestParseFML(t *testing.T) {
	for in, want := range map[string]*big.Int{
		"1": whole(1), "100 FML": whole(100), "0.5": new(big.Int).Div(whole(1), big.NewInt(2)), "0.000000000000000001": big.NewInt(1),
	} {
		got, err := parseFML(in)
		require.NoError(t, err, in)
		require.Equal(t, want, got, in)
	}
	for _, bad := range []string{"", "0", "-1", "+1", ".5", "1e3", "1_000", "x", "1.0000000000000000001", "1..2", "0x10"} {
		_, err := parseFML(bad)
		require.ErrorIs(t, err, errUsage, bad)
	}
}
