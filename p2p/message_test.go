package p2p

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/internal/strictpb"
)

func testModelNotice() ModelNotice {
	return ModelNotice{
		Submission: 12, Account: common.HexToAddress("0x01"),
		Content: arena.Content{Digest: [32]byte{0xaa, 31: 0xbb}, Codec: arena.CodecDagPB, Size: 30 << 20},
	}
}

func testScoreNotice() ScoreNotice {
	return ScoreNotice{
		Seat:    arena.SeatID{RoundID: arena.RoundID{Submission: 12, Round: 1}, Seat: 4},
		Vote:    arena.Vote{Score: 859_700, EvidenceRoot: common.Hash{1}},
		Salt:    common.Hash{2},
		Account: common.HexToAddress("0x02"),
	}
}

// TestParse_Refuses: messages that are well-formed protobuf but out of bounds.
func TestParse_Refuses(t *testing.T) {
	model := func(change func(*ModelNotice)) []byte { n := testModelNotice(); change(&n); return n.marshal() }
	score := func(change func(*ScoreNotice)) []byte { n := testScoreNotice(); change(&n); return n.marshal() }
	for name, b := range map[string][]byte{
		"no submission": model(func(n *ModelNotice) { n.Submission = 0 }),
		"no codec":      model(func(n *ModelNotice) { n.Content.Codec = 0 }),
		"other codec":   model(func(n *ModelNotice) { n.Content.Codec = 0x71 }),
		"unknown field": strictpb.AppendUint(testModelNotice().marshal(), 6, 1),
		"empty":         nil,
		"no digest":     strictpb.AppendBytes(strictpb.AppendUint(strictpb.AppendUint(nil, 1, 1), 3, arena.CodecRaw), 5, make([]byte, 20)),
		"short digest":  strictpb.AppendUint(strictpb.AppendBytes(strictpb.AppendUint(nil, 1, 1), 2, make([]byte, 31)), 3, arena.CodecRaw),
	} {
		_, err := parseModelNotice(b)
		require.ErrorIs(t, err, strictpb.ErrMalformed, name)
	}
	for name, b := range map[string][]byte{
		"no submission": score(func(n *ScoreNotice) { n.Seat.Submission = 0 }),
		"seat":          score(func(n *ScoreNotice) { n.Seat.Seat = arena.MaxSeats }),
		"round wraps":   strictpb.AppendUint(strictpb.AppendUint(nil, 1, 1), 2, 256),
		"score wraps":   strictpb.AppendUint(strictpb.AppendUint(nil, 1, 1), 4, 1<<32),
		"unknown field": strictpb.AppendUint(testScoreNotice().marshal(), 8, 1),
		"empty":         nil,
	} {
		_, err := parseScoreNotice(b)
		require.ErrorIs(t, err, strictpb.ErrMalformed, name)
	}
	r := testRecord(t, 1, 1)
	r.Addrs = make([]string, maxAddrs+1)
	for i := range r.Addrs {
		r.Addrs[i] = "/ip4/1.2.3.4/tcp/1"
	}
	_, err := ParseRecord(MarshalRecord(r))
	require.ErrorIs(t, err, strictpb.ErrMalformed)
}

func FuzzParseRecord(f *testing.F) {
	f.Add(MarshalRecord(NodeRecord{Account: common.Address{1}, Addrs: []string{"/ip4/1.2.3.4/tcp/1"}, Signature: make([]byte, 65)}))
	f.Add([]byte{0x22, 0x00})
	f.Fuzz(func(t *testing.T, b []byte) {
		r, err := ParseRecord(b)
		if err != nil {
			require.ErrorIs(t, err, strictpb.ErrMalformed)
			return
		}
		require.Equal(t, b, MarshalRecord(r))
		require.ErrorIs(t, r.Verify(testDomain), ErrRecord, "nobody signed this")
	})
}

func FuzzParseModelNotice(f *testing.F) {
	f.Add(testModelNotice().marshal())
	f.Fuzz(func(t *testing.T, b []byte) {
		n, err := parseModelNotice(b)
		if err != nil {
			require.ErrorIs(t, err, strictpb.ErrMalformed)
			return
		}
		require.Equal(t, b, n.marshal())
	})
}

func FuzzParseScoreNotice(f *testing.F) {
	f.Add(testScoreNotice().marshal())
	f.Fuzz(func(t *testing.T, b []byte) {
		n, err := parseScoreNotice(b)
		if err != nil {
			require.ErrorIs(t, err, strictpb.ErrMalformed)
			return
		}
		require.Equal(t, b, n.marshal())
	})
}
