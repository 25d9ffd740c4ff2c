package node

import (
	"context"
	"errors"
	"log/slog"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/chain"
)

type tipReader struct{ claimable int64 }

func (r *tipReader) Account(context.Context, common.Address) (chain.Account, error) {
	if r.claimable < 0 {
		return chain.Account{}, errors.New("away")
	}
	return chain.Account{Claimable: big.NewInt(r.claimable)}, nil
}

type tipSender struct{ sent []chain.Intent }

func (s *tipSender) Account() common.Address { return common.HexToAddress("0x51") }
func (s *tipSender) Send(_ context.Context, in chain.Intent) (chain.Receipt, error) {
	s.sent = append(s.sent, in)
	return chain.Receipt{}, nil
}

func TestTips_AreCollectedAfterASettlement(t *testing.T) {
	s, r := &tipSender{}, &tipReader{}
	x := &tips{
		log: slog.New(slog.DiscardHandler), owner: common.HexToAddress("0x0a"), sender: s,
		calls: chain.NewCalls(chain.Addresses{Stake: common.HexToAddress("0x57")}), reader: r, settled: make(chan arena.TaskID, 1),
	}
	require.NoError(t, x.collect(t.Context(), 1))
	require.Empty(t, s.sent, "nothing to collect, nothing sent")
	r.claimable = 5
	require.NoError(t, x.collect(t.Context(), 2))
	require.Len(t, s.sent, 1)
	require.Equal(t, common.HexToAddress("0x57"), s.sent[0].To)
	r.claimable = -1
	require.Error(t, x.collect(t.Context(), 3))

	x.heard(arena.Event{Body: arena.TaskSettled{Task: 7}})
	x.heard(arena.Event{Body: arena.TaskSettled{Task: 8}}) // does not block
	require.Equal(t, arena.TaskID(7), <-x.settled)
}
