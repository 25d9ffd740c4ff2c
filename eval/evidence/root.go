package evidence

import (
	"crypto/sha256"
	"encoding/binary"
)

// Statement is what a root is bound to besides the samples: a root of one round, task, model or set is worth nothing in another.
type Statement struct {
	Seed         [32]byte // of the round's draw
	TaskID       uint64
	SubmissionID uint64
	Model        [32]byte // digest of the model's content
	Dataset      [32]byte // digest of the shard's content
	Rules        string   // arithmetic rules, as "ref/1"
	Metric       [32]byte // digest of the metric's spec
	Batch        uint32
	Samples      uint64 // n
}

// Root is the evidence root of a vote: H(0x03 | "arena/eval/root/1" | seed | task u64 | submission u64 | model | dataset | rules |
// metric | batch u32 | n u64 | top hash | correct u64 | q u64). Pure. Source: docs/eval.md 11.
func (s Statement) Root(top Node) [32]byte {
	buf := make([]byte, 0, 320)
	buf = append(buf, 3)
	buf = append(buf, "arena/eval/root/1"...)
	buf = append(buf, s.Seed[:]...)
	buf = binary.BigEndian.AppendUint64(buf, s.TaskID)
	buf = binary.BigEndian.AppendUint64(buf, s.SubmissionID)
	buf = append(buf, s.Model[:]...)
	buf = append(buf, s.Dataset[:]...)
	buf = append(buf, s.Rules...)
	buf = append(buf, s.Metric[:]...)
	buf = binary.BigEndian.AppendUint32(buf, s.Batch)
	buf = binary.BigEndian.AppendUint64(buf, s.Samples)
	buf = append(buf, top.Hash[:]...)
	buf = binary.BigEndian.AppendUint64(buf, top.Correct)
	buf = binary.BigEndian.AppendUint64(buf, top.Q)
	return sha256.Sum256(buf)
}
