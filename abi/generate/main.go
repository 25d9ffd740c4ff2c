// Command generate writes the Go bindings of the contracts from the compiler's artefacts.
//
//	go run ./abi/generate            write abi/contracts.go and abi/snapshots
//	go run ./abi/generate --check    fail if that would change anything
//
// The output depends on the artefacts and the pinned version of go-ethereum alone.
package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi/abigen"
)

// errStale: the committed files are not what the artefacts give. The caller runs scripts/generate and commits.
var errStale = errors.New("generated files are stale: run scripts/generate and commit the result")

// contract is one to be bound. Its artefact is contracts/out/<name>.sol/<name>.json. The compiler lists the errors that
// a contract itself can raise; raisers are what it calls, whose errors come out of it too.
type contract struct {
	name    string
	raisers []string
}

// contracts are bound in this order.
var contracts = []contract{
	{"FML", nil},
	{"Stake", []string{"IStake"}},
	{"Arena", []string{"IArena", "RuleBook"}},
	{"Scores", []string{"IScores"}},
	{"Settle", []string{"ISettle"}},
	{"Keys", []string{"IKeys"}},
	{"Challenges", []string{"IChallenges"}},
	{"Finals", []string{"IFinals"}},
	{"Appeals", []string{"IAppeals"}},
	{"Delegation", []string{"IDelegation"}},
	{"Experts", []string{"IExperts"}},
	{"Beacons", []string{"IBeacons", "IBeaconKind", "IDrandBeacon", "IRandaoBeacon", "FixedBeacon", "Bls12381"}},
	{"DrandBeacon", []string{"IDrandBeacon", "Bls12381"}},
	{"RandaoBeacon", []string{"IRandaoBeacon"}},
	{"FixedBeacon", nil},
	{"Guard", []string{"IGuard"}},
	{"Timelock", nil},
	{"RuleBook", nil},
}

type artefact struct {
	ABI      json.RawMessage `json:"abi"`
	Bytecode struct {
		Object         string                     `json:"object"`
		LinkReferences map[string]json.RawMessage `json:"linkReferences"`
	} `json:"bytecode"`
	Deployed struct {
		Object     string                 `json:"object"`
		Immutables map[string][]codeRange `json:"immutableReferences"`
	} `json:"deployedBytecode"`
}

func main() {
	check := flag.Bool("check", false, "compare only, fail on a difference")
	artefacts := flag.String("artefacts", filepath.Join("contracts", "out"), "where the compiler put them")
	flag.Parse()
	files, err := generate(*artefacts)
	if err == nil {
		err = emit("abi", files, *check)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "generate:", err)
		os.Exit(1)
	}
}

// generate gives the content of each generated file by its path below abi/.
func generate(out string) (map[string][]byte, error) {
	files := map[string][]byte{}
	var names, abis, bins []string
	code := map[string]string{}
	var runtimes []runtime
	for _, c := range contracts {
		name := c.name
		a, err := read(out, name)
		if err != nil {
			return nil, err
		}
		if a.ABI, err = withErrors(out, a.ABI, c.raisers); err != nil {
			return nil, err
		}
		names = append(names, name)
		if len(a.Bytecode.LinkReferences) != 0 {
			return nil, fmt.Errorf("bind %s: it needs a linked library, which deployment does not do", name)
		}
		abis = append(abis, string(a.ABI))
		bin := strings.TrimPrefix(a.Bytecode.Object, "0x")
		bins = append(bins, bin)
		raw, err := hex.DecodeString(bin)
		if err != nil {
			return nil, fmt.Errorf("decode bytecode of %s: %w", name, err)
		}
		sum := sha256.Sum256(raw)
		code[name] = hex.EncodeToString(sum[:])
		r, err := runtimeOf(name, a)
		if err != nil {
			return nil, err
		}
		runtimes = append(runtimes, r)
		var pretty bytes.Buffer
		if err := json.Indent(&pretty, a.ABI, "", "  "); err != nil {
			return nil, fmt.Errorf("format ABI of %s: %w", name, err)
		}
		pretty.WriteByte('\n')
		files[filepath.Join("snapshots", name+".json")] = pretty.Bytes()
	}
	src, err := abigen.BindV2(names, abis, bins, "abi", nil, nil)
	if err != nil {
		return nil, fmt.Errorf("bind: %w", err)
	}
	files["contracts.go"] = []byte(src)
	if files["runtimes.go"], err = runtimesFile(runtimes); err != nil {
		return nil, err
	}
	hashes, err := json.MarshalIndent(code, "", "  ")
	if err != nil {
		return nil, fmt.Errorf("format bytecode hashes: %w", err)
	}
	files[filepath.Join("snapshots", "bytecode.json")] = append(hashes, '\n')
	return files, nil
}

// withErrors appends the errors of the raisers that abi lacks.
func withErrors(out string, abi json.RawMessage, raisers []string) (json.RawMessage, error) {
	var have []json.RawMessage
	if err := json.Unmarshal(abi, &have); err != nil {
		return nil, fmt.Errorf("read ABI: %w", err)
	}
	known := map[string]bool{}
	for _, e := range have {
		if name, ok := errorName(e); ok {
			known[name] = true
		}
	}
	for _, raiser := range raisers {
		a, err := read(out, raiser)
		if err != nil {
			return nil, err
		}
		var more []json.RawMessage
		if err := json.Unmarshal(a.ABI, &more); err != nil {
			return nil, fmt.Errorf("read ABI of %s: %w", raiser, err)
		}
		for _, e := range more {
			if name, ok := errorName(e); ok && !known[name] {
				known[name] = true
				have = append(have, e)
			}
		}
	}
	return json.Marshal(have)
}

func errorName(entry json.RawMessage) (string, bool) {
	var e struct {
		Type string `json:"type"`
		Name string `json:"name"`
	}
	if err := json.Unmarshal(entry, &e); err != nil || e.Type != "error" {
		return "", false
	}
	return e.Name, true
}

func read(out, name string) (artefact, error) {
	var a artefact
	b, err := os.ReadFile(filepath.Join(out, name+".sol", name+".json"))
	if err != nil {
		return a, fmt.Errorf("read artefact (build the contracts first): %w", err)
	}
	if err := json.Unmarshal(b, &a); err != nil {
		return a, fmt.Errorf("read artefact of %s: %w", name, err)
	}
	return a, nil
}

func emit(dir string, files map[string][]byte, check bool) error {
	names := make([]string, 0, len(files))
	for name := range files {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		path := filepath.Join(dir, name)
		have, err := os.ReadFile(path)
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return fmt.Errorf("read generated file: %w", err)
		}
		if err == nil && bytes.Equal(have, files[name]) {
			continue
		}
		if check {
			return fmt.Errorf("%w: %s", errStale, path)
		}
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			return fmt.Errorf("make folder: %w", err)
		}
		if err := os.WriteFile(path, files[name], 0o644); err != nil {
			return fmt.Errorf("write generated file: %w", err)
		}
	}
	return nil
}
