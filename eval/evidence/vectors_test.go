package evidence_test

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"flag"
	"math"
	"os"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/eval/evidence"
)

var update = flag.Bool("update", false, "write the vectors")

// The vectors are for other implementations, the contract's among them: bytes as 0x hex, numbers as JSON numbers. Lists have their
// length beside them, for readers that cannot ask.
type (
	hexBytes string

	nodeVector struct {
		Hash    hexBytes `json:"hash"`
		Correct uint64   `json:"correct"`
		Q       uint64   `json:"q"`
	}
	proofVector struct {
		Name     string     `json:"name"`
		Refused  string     `json:"refused"` // what is wrong; empty: nothing
		Root     nodeVector `json:"root"`
		Position uint64     `json:"position"`
		Valid    bool       `json:"valid"`
		Class    uint32     `json:"class"`
		Correct  bool       `json:"correct"`
		Q        uint64     `json:"q"`
		Salt     hexBytes   `json:"salt"`
		Row      hexBytes   `json:"row"`  // what the output digest is made of
		Leaf     hexBytes   `json:"leaf"` // encoded, 54 bytes
		Path     hexBytes   `json:"path"` // 48 bytes a node
	}
	treeVector struct {
		Samples      uint64        `json:"samples"`
		Root         nodeVector    `json:"root"`
		Seed         hexBytes      `json:"seed"`
		TaskID       uint64        `json:"taskId"`
		SubmissionID uint64        `json:"submissionId"`
		Model        hexBytes      `json:"model"`
		Dataset      hexBytes      `json:"dataset"`
		Rules        string        `json:"rules"`
		Metric       hexBytes      `json:"metric"`
		Batch        uint32        `json:"batch"`
		EvidenceRoot hexBytes      `json:"evidenceRoot"`
		Count        int           `json:"count"`
		Proofs       []proofVector `json:"proofs"`
	}
)

func asHex(b []byte) hexBytes { return hexBytes("0x" + hex.EncodeToString(b)) }

func asNode(n evidence.Node) nodeVector { return nodeVector{asHex(n.Hash[:]), n.Correct, n.Q} }

// refusals are what a proof is refused for, as the vectors call it.
var refusals = []struct {
	name string
	err  error
}{
	{"row", evidence.ErrRow},
	{"overflow", evidence.ErrOverflow},
	{"excess", evidence.ErrExcess},
	{"path", evidence.ErrPath},
	{"hash", evidence.ErrHash},
	{"count", evidence.ErrCount},
	{"loss", evidence.ErrLoss},
}

func refusal(t *testing.T, err error) string {
	t.Helper()
	if err == nil {
		return ""
	}
	for _, r := range refusals {
		if errors.Is(err, r.err) {
			return r.name
		}
	}
	require.NoError(t, err)
	return ""
}

func asProof(t *testing.T, name string, root evidence.Node, n uint64, p evidence.Proof, row []byte) proofVector {
	t.Helper()
	err := p.Leaf.CheckRow(row)
	if err == nil {
		err = evidence.Verify(root, n, p)
	}
	return proofVector{
		Name: name, Refused: refusal(t, err), Root: asNode(root), Position: p.Position,
		Valid: p.Leaf.Valid, Class: p.Leaf.Class, Correct: p.Leaf.Correct, Q: p.Leaf.Q,
		Salt: asHex(p.Salt[:]), Row: asHex(row), Leaf: asHex(p.Leaf.Append(nil)), Path: asHex(p.AppendPath(nil)),
	}
}

// proofs are the openings of a tree, and what can be wrong with them.
func proofs(t *testing.T, tree *evidence.Tree, n int) (all []proofVector) {
	t.Helper()
	root := tree.Root()
	for _, i := range slices.Compact([]int{0, n / 2, n - 1}) {
		honest, err := tree.Open(uint64(i))
		require.NoError(t, err)
		add := func(name, refused string, root evidence.Node, p evidence.Proof, row []byte) {
			all = append(all, asProof(t, name, root, uint64(n), p, row))
			require.Equal(t, refused, all[len(all)-1].Refused, "%s, sample %d of %d", name, i, n)
		}
		add("honest", "", root, honest, row(i))
		p := honest
		p.Leaf.Class++
		add("another class", "hash", root, p, row(i))
		p = honest
		p.Leaf.Output = sha256.Sum256(row(i + 6))
		add("a row that the leaf does not have", "hash", root, p, row(i+6))
		p = honest
		p.Leaf.Output = sha256.Sum256(row(i)[1:])
		add("no row", "row", root, p, row(i)[1:])
		p = honest
		p.Leaf.Q = evidence.MaxLoss + 1
		add("a loss beyond the cap", "excess", root, p, row(i))
		top := root
		top.Correct++
		add("a count that the leaves do not give", "count", top, honest, row(i))
		top = root
		top.Q++
		add("a loss that the leaves do not give", "loss", top, honest, row(i))
		p = honest
		p.Path = append(append([]evidence.Node{}, honest.Path...), root)
		add("a path too long", "path", root, p, row(i))
		if n == 1 {
			continue
		}
		last := len(honest.Path) - 1
		change := func(f func(*evidence.Node)) evidence.Proof {
			p := honest
			p.Path = append([]evidence.Node{}, honest.Path...)
			f(&p.Path[last])
			return p
		}
		p = honest
		p.Path = honest.Path[:last]
		add("a path too short", "path", root, p, row(i))
		p = honest
		p.Position, p.Leaf.Index = uint64(i)^1, uint64(i)^1
		if p.Position < uint64(n) {
			add("another place", "hash", root, p, row(i))
		}
		add("another sibling", "hash", root, change(func(s *evidence.Node) { s.Hash[31] ^= 1 }), row(i))
		add("more right answers than samples", "excess", root, change(func(s *evidence.Node) { s.Correct = uint64(n) }), row(i))
		if honest.Leaf.Q != 0 {
			add("sums that overflow", "overflow", root, change(func(s *evidence.Node) { s.Q = math.MaxUint64 }), row(i))
		}
	}
	return all
}

func TestVectors(t *testing.T) {
	var file struct {
		Count int          `json:"count"`
		Trees []treeVector `json:"trees"`
	}
	for _, n := range []int{1, 2, 5, 33} {
		leaves, salts := sample(n)
		tree, err := evidence.Build(leaves, salts)
		require.NoError(t, err)
		s := evidence.Statement{
			Seed: [32]byte{0: 1, 31: byte(n)}, TaskID: 7, SubmissionID: uint64(n), Model: [32]byte{2}, Dataset: [32]byte{3}, Rules: "ref/1",
			Metric: [32]byte{4}, Batch: 64, Samples: uint64(n),
		}
		root := s.Root(tree.Root())
		v := treeVector{
			Samples: s.Samples, Root: asNode(tree.Root()), Seed: asHex(s.Seed[:]), TaskID: s.TaskID, SubmissionID: s.SubmissionID,
			Model: asHex(s.Model[:]), Dataset: asHex(s.Dataset[:]), Rules: s.Rules, Metric: asHex(s.Metric[:]), Batch: s.Batch,
			EvidenceRoot: asHex(root[:]), Proofs: proofs(t, tree, n),
		}
		v.Count = len(v.Proofs)
		file.Trees = append(file.Trees, v)
	}
	file.Count = len(file.Trees)
	got, err := json.MarshalIndent(file, "", " ")
	require.NoError(t, err)
	got = append(got, '\n')
	if *update {
		require.NoError(t, os.WriteFile("testdata/vectors.json", got, 0o644))
	}
	want, err := os.ReadFile("testdata/vectors.json")
	require.NoError(t, err)
	require.Equal(t, string(want), string(got), "run with -update if the change is meant")
}
