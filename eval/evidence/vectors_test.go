package evidence_test

import (
	"encoding/hex"
	"encoding/json"
	"flag"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/eval/evidence"
)

var update = flag.Bool("update", false, "write the vectors")

// The vectors are for other implementations, the contract's among them: bytes as 0x hex, numbers as JSON numbers.
type (
	hexBytes string

	nodeVector struct {
		Hash    hexBytes `json:"hash"`
		Correct uint64   `json:"correct"`
		Q       uint64   `json:"q"`
	}
	proofVector struct {
		Position uint64       `json:"position"`
		Salt     hexBytes     `json:"salt"`
		Leaf     hexBytes     `json:"leaf"` // encoded, 54 bytes
		Path     []nodeVector `json:"path"`
		Valid    bool         `json:"valid"`
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
		Proofs       []proofVector `json:"proofs"`
	}
)

func asHex(b []byte) hexBytes { return hexBytes("0x" + hex.EncodeToString(b)) }

func asNode(n evidence.Node) nodeVector { return nodeVector{asHex(n.Hash[:]), n.Correct, n.Q} }

func asProof(p evidence.Proof, valid bool) proofVector {
	v := proofVector{Position: p.Position, Salt: asHex(p.Salt[:]), Leaf: asHex(p.Leaf.Append(nil)), Valid: valid, Path: []nodeVector{}}
	for _, n := range p.Path {
		v.Path = append(v.Path, asNode(n))
	}
	return v
}

func TestVectors(t *testing.T) {
	var all []treeVector
	for _, n := range []int{1, 2, 3, 5, 16, 33} {
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
			EvidenceRoot: asHex(root[:]),
		}
		add := func(p evidence.Proof, valid bool) {
			require.Equal(t, valid, evidence.Verify(tree.Root(), s.Samples, p) == nil)
			v.Proofs = append(v.Proofs, asProof(p, valid))
		}
		for _, i := range []uint64{0, uint64(n) / 2, uint64(n) - 1} {
			p, err := tree.Open(i)
			require.NoError(t, err)
			add(p, true)
			wrong := p
			wrong.Leaf.Correct = !p.Leaf.Correct
			add(wrong, false)
			if len(p.Path) > 0 {
				wrong = p
				wrong.Path = append([]evidence.Node{}, p.Path...)
				wrong.Path[len(wrong.Path)-1].Q++
				add(wrong, false)
			}
		}
		all = append(all, v)
	}
	got, err := json.MarshalIndent(all, "", " ")
	require.NoError(t, err)
	got = append(got, '\n')
	if *update {
		require.NoError(t, os.WriteFile("testdata/vectors.json", got, 0o644))
	}
	want, err := os.ReadFile("testdata/vectors.json")
	require.NoError(t, err)
	require.Equal(t, string(want), string(got), "run with -update if the change is meant")
}
