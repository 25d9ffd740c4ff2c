package devnet

import (
	"encoding/json"
	"fmt"
	"math/big"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/internal/localchain"
)

var (
	trainer   = common.HexToAddress("0x7a")
	validator = common.HexToAddress("0x0a")
	hot       = common.HexToAddress("0x50")
	creator   = common.HexToAddress("0xc0")
)

func wei(n int64) *big.Int { return big.NewInt(n) }

// story is a small run: one validator with a signer, one trainer, one submission that is final and paid.
func story() []arena.Event {
	seat := arena.SeatID{RoundID: arena.RoundID{Submission: 1}}
	bodies := []arena.EventBody{
		arena.Staked{Account: validator, Amount: wei(900), Own: wei(900)},
		arena.LeafTaken{Leaf: 0, Account: validator},
		arena.WeightSet{Leaf: 0, Effective: 1, Weight: 77},
		arena.SignerSet{Account: validator, Signer: hot},
		arena.TaskCreated{Task: 1, Creator: creator, Bond: wei(50), Params: arena.TaskParams{Reward: wei(100), SeatFee: wei(2), SubmitBy: 72, CloseBy: 186}},
		arena.Deposited{Task: 1, From: creator, Kind: arena.InReward, Amount: wei(100)},
		arena.Deposited{Task: 1, From: creator, Kind: arena.InBond, Amount: wei(50)},
		arena.ModelCommitted{Submission: 1, Task: 1, Trainer: trainer, Locked: wei(10)},
		arena.Deposited{Task: 1, From: trainer, Kind: arena.InFee, Amount: wei(10)},
		arena.Deposited{Task: 1, From: trainer, Kind: arena.InFinalFee, Amount: wei(5)},
		arena.ModelRevealed{Submission: 1, Task: 1, Ordinal: 1, Model: arena.Model{Content: arena.Content{Codec: arena.CodecRaw, Size: 9}}},
		arena.Sealed{Submission: 1, Task: 1, Leaves: []arena.Leaf{0}, Primaries: 1},
		arena.Credited{Task: 1, Account: hot, Kind: arena.OutTip, Amount: wei(1)},
		arena.VoteCommitted{SeatID: seat},
		arena.VoteRevealed{SeatID: seat, Vote: arena.Vote{Score: 900_000}},
		arena.RoundDecided{RoundID: seat.RoundID, Outcome: arena.OutcomeAgreed, Score: 900_000, Agreeing: 1},
		arena.ResultStands{RoundID: seat.RoundID, Task: 1, Score: 900_000, AppealUntil: 1060},
		arena.AppealOpened{Submission: 1, Task: 1, Appellant: trainer, Bond: wei(8)},
		arena.Deposited{Task: 1, From: trainer, Kind: arena.InAppeal, Amount: wei(8)},
		arena.Requeued{Submission: 1, Task: 1, NextRound: 1, Size: 1},
		arena.AppealClosed{Submission: 1, Task: 1, Appellant: trainer, End: arena.AppealUnheard, Returned: wei(8)},
		arena.Credited{Task: 1, Account: trainer, Kind: arena.OutAppealBond, Amount: wei(8)},
		arena.SubmissionEnded{Submission: 1, Task: 1, Score: 900_000},
		arena.TaskCut{Task: 1, Finalists: 1},
		arena.Sealed{Submission: 1, Task: 1, Stage: arena.StageFinal, Leaves: []arena.Leaf{0}, Primaries: 1},
		arena.VoteCommitted{SeatID: seat},
		arena.VoteRevealed{SeatID: seat, Vote: arena.Vote{Score: 880_000}},
		arena.RoundDecided{RoundID: seat.RoundID, Outcome: arena.OutcomeAgreed, Score: 880_000, Agreeing: 1},
		arena.ResultStands{RoundID: seat.RoundID, Task: 1, Stage: arena.StageFinal, Score: 880_000, AppealUntil: 1090},
		arena.SubmissionEnded{Submission: 1, Task: 1, Stage: arena.StageFinal, Score: 880_000},
		arena.Credited{Task: 1, Account: trainer, Kind: arena.OutFeeReturn, Amount: wei(5)},
		arena.Deposited{Task: 1, From: validator, Kind: arena.InSlash, Amount: wei(40)},
		arena.Burned{Task: 1, Amount: wei(20)},
		arena.Credited{Task: 1, Account: validator, Kind: arena.OutSeatFee, Amount: wei(2)},
		arena.Burned{Task: 1, Amount: wei(1)},
		arena.Pooled{Task: 1, Amount: wei(26)},
		arena.Credited{Task: 0, Account: hot, Kind: arena.OutUpkeep, Amount: wei(4)},
		arena.TaskSettled{Task: 1, Order: []arena.SubmissionID{1}},
		arena.Credited{Task: 1, Account: trainer, Kind: arena.OutTrainerReward, Amount: wei(30)},
		arena.Credited{Task: 1, Account: validator, Kind: arena.OutValidatorReward, Amount: wei(69)},
		arena.Dusted{Task: 1, Amount: wei(1)},
		arena.Credited{Task: 1, Account: creator, Kind: arena.OutBondReturn, Amount: wei(50)},
	}
	events := make([]arena.Event, len(bodies))
	for i, b := range bodies {
		events[i] = arena.Event{Block: uint64(10 + i), Time: arena.Time(1000 + i), Tx: common.BigToHash(big.NewInt(int64(i))), Index: uint(i), Body: b}
	}
	return events
}

func TestFold_TellsTheStory(t *testing.T) {
	gas := map[common.Hash]uint64{}
	for i, e := range story() {
		gas[e.Tx] = uint64(i)
	}
	var r Report
	foldEvents(story(), gas).fill(&r)
	require.Equal(t, arena.TaskStateSettled, r.Task.State)
	require.Len(t, r.Validators, 1)
	v := r.Validators[0]
	require.Equal(t, []any{validator, uint32(77), 2, 2, "860", "76", "2", "69", "40"},
		[]any{v.Address, v.Weight, v.Seats, v.InConsensus, v.Stake.String(), v.Paid.String(), v.Fees.String(), v.Reward.String(), v.Slashed.String()},
		"tips of the signer are the account's")
	require.Len(t, r.Submissions, 1)
	s := r.Submissions[0]
	require.Equal(t, []common.Address{validator}, s.Committee)
	live, final := arena.Score(900_000), arena.Score(880_000)
	require.Equal(t, []any{arena.SubmissionFinal, arena.StageFinal, 1, 1, &live, &final, uint64(6)},
		[]any{s.State, s.Stage, s.Revealed, s.InConsensus, s.Live, s.Final, s.Blocks})
	require.Equal(t, []AppealReport{{Appellant: trainer, Bond: Wei{wei(8)}, End: "unheard", Returned: Wei{wei(8)}}}, s.Appeals)
	require.Equal(t, GasReport{CommitModel: 7, RevealModel: 10, Seal: 24, Commit: []uint64{25}, Reveal: []uint64{26}, Finalize: 27}, s.Gas)
	require.Equal(t, []RankReport{{Rank: 1, Trainer: trainer, Submission: 1, Live: &live, Score: final, Reward: Wei{wei(30)}}}, r.Leaderboard)
	require.EqualValues(t, 1, r.Task.Finalists)
	require.NotZero(t, r.Task.CutAt)
	require.True(t, r.Ledger.Balanced())
	require.Equal(t, []string{"106", "63", "21", "23", "22"}, []string{
		r.Ledger.Paid.String(), r.Ledger.Refunded.String(), r.Ledger.Burned.String(), r.Ledger.Dust.String(), r.Ledger.FeePool.String(),
	})
}

func TestLedger_NoticesAMissingWei(t *testing.T) {
	events := story()
	var r Report
	foldEvents(events[:len(events)-1], nil).fill(&r)
	require.False(t, r.Ledger.Balanced())
}

func TestReport_AmountsAreStrings(t *testing.T) {
	var r Report
	foldEvents(story(), nil).fill(&r)
	path := filepath.Join(t.TempDir(), "report.json")
	require.NoError(t, r.Write(path))
	b, err := os.ReadFile(path)
	require.NoError(t, err)
	var back struct {
		Ledger map[string]string `json:"ledger"`
	}
	require.NoError(t, json.Unmarshal(b, &back))
	require.Equal(t, map[string]string{
		"escrow_in": "100", "fees": "15", "bonds": "58", "slashes": "40",
		"paid": "106", "refunded": "63", "burned": "21", "dust": "23", "fee_pool": "22",
	}, back.Ledger)
}

func TestView_SpeaksOfPeopleByName(t *testing.T) {
	var out strings.Builder
	v := newView(&out, map[common.Address]string{validator: "validator-1", trainer: "trainer-1", creator: "creator"})
	for _, e := range story() {
		v.show(e)
	}
	require.Equal(t, "the signer of validator-1", v.name(hot))
	for _, want := range []string{
		"validator-1 is a validator (leaf 0)", "task 1 opened by creator", "trainer-1 commits to a model",
		"drawn by the beacon of epoch 0: validator-1", "validator-1 commits to its vote (seat 0)", "validator-1 reveals 0.900000",
		"0.900000 stands in the live stage, unless an appeal until", "trainer-1 appeals, with a bond of", "a larger committee will be drawn (round 1)",
		"the appeal of trainer-1 is unheard", "final in the live stage, trainer-1 scores 0.900000 (now rank 1)",
		"the final stage begins, with 1 finalists", "final in the final stage, trainer-1 scores 0.880000 (now rank 1)", "task 1 settled",
	} {
		require.Contains(t, out.String(), want)
	}
}

func TestFML(t *testing.T) {
	e18 := new(big.Int).Exp(big.NewInt(10), big.NewInt(18), nil)
	for want, in := range map[string]*big.Int{
		"0 FML":        nil,
		"10000 FML":    new(big.Int).Mul(wei(10_000), e18),
		"0.5 FML":      new(big.Int).Quo(e18, wei(2)),
		"1735.849 FML": new(big.Int).Quo(new(big.Int).Mul(wei(17_358_490), e18), wei(10_000)),
	} {
		require.Equal(t, want, FML(in))
	}
}

func TestProcess_EndsAsAsked(t *testing.T) {
	p := newProcess("/bin/sh", "sleeper", t.TempDir(), "-c", "echo up; exec sleep 60")
	require.NoError(t, p.Failed())
	require.NoError(t, p.Start())
	require.Error(t, p.Start(), "it runs already")
	require.NoError(t, p.Kill())
	require.NoError(t, p.Failed(), "we asked for it")
	require.NoError(t, p.Start())
	require.NoError(t, p.Stop())

	// Its ports are nobody else's until it starts.
	port, err := localchain.Reserve()
	require.NoError(t, err)
	p.ports = append(p.ports, port)
	_, err = net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", port.Port()))
	require.Error(t, err)
	require.NoError(t, p.Start())
	l, err := net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", port.Port()))
	require.NoError(t, err)
	require.NoError(t, l.Close())
	require.NoError(t, p.Stop())

	q := newProcess("/bin/sh", "crasher", t.TempDir(), "-c", "echo it is full >&2; exit 3")
	require.NoError(t, q.Start())
	require.Eventually(t, func() bool { return q.Failed() != nil }, 10*time.Second, 5*time.Millisecond)
	require.ErrorContains(t, q.Failed(), "it is full")
}
