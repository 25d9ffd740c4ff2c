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

// contracts are bound in this order. Each artefact is contracts/out/<name>.sol/<name>.json.
var contracts = []string{"FML", "Stake", "Arena", "Scores", "Settle", "Experts", "RandaoBeacon", "FixedBeacon"}

type artefact struct {
	ABI      json.RawMessage `json:"abi"`
	Bytecode struct {
		Object         string                     `json:"object"`
		LinkReferences map[string]json.RawMessage `json:"linkReferences"`
	} `json:"bytecode"`
}

func main() {
	check := flag.Bool("check", false, "compare only, fail on a difference")
	root := flag.String("root", ".", "the repository's folder")
	flag.Parse()
	files, err := generate(filepath.Join(*root, "contracts", "out"))
	if err == nil {
		err = emit(filepath.Join(*root, "abi"), files, *check)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "generate:", err)
		os.Exit(1)
	}
}

// generate gives the content of each generated file by its path below abi/.
func generate(out string) (map[string][]byte, error) {
	files := map[string][]byte{}
	var abis, bins []string
	code := map[string]string{}
	for _, name := range contracts {
		a, err := read(out, name)
		if err != nil {
			return nil, err
		}
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
		var pretty bytes.Buffer
		if err := json.Indent(&pretty, a.ABI, "", "  "); err != nil {
			return nil, fmt.Errorf("format ABI of %s: %w", name, err)
		}
		pretty.WriteByte('\n')
		files[filepath.Join("snapshots", name+".json")] = pretty.Bytes()
	}
	src, err := abigen.BindV2(contracts, abis, bins, "abi", nil, nil)
	if err != nil {
		return nil, fmt.Errorf("bind: %w", err)
	}
	files["contracts.go"] = []byte(src)
	hashes, err := json.MarshalIndent(code, "", "  ")
	if err != nil {
		return nil, fmt.Errorf("format bytecode hashes: %w", err)
	}
	files[filepath.Join("snapshots", "bytecode.json")] = append(hashes, '\n')
	return files, nil
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
