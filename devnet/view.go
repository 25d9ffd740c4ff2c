package devnet

import (
	"fmt"
	"io"
	"math/big"
	"strings"
	"text/tabwriter"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
)

// view tells a person what happens, a line for each fact that matters to somebody watching. It reads events in chain
// order and keeps what it needs to speak of people by name.
type view struct {
	out    io.Writer
	names  map[common.Address]string
	holder map[arena.Leaf]common.Address
	signer map[common.Address]common.Address // account of each signer: tips are its own
	start  arena.Time                        // of the first task
	dir    arena.Direction
	// above says whether a score can be ranked
	above func(arena.Score) bool
	// committee and trainer of each submission; best result of each trainer
	seats   map[arena.SubmissionID][]common.Address
	trainer map[arena.SubmissionID]common.Address
	best    map[common.Address]result
}

// result is a trainer's best final submission so far.
type result struct {
	submission arena.SubmissionID
	score      arena.Score
}

func newView(out io.Writer, names map[common.Address]string) *view {
	return &view{
		out: out, names: names,
		holder:  map[arena.Leaf]common.Address{},
		signer:  map[common.Address]common.Address{},
		seats:   map[arena.SubmissionID][]common.Address{},
		trainer: map[arena.SubmissionID]common.Address{},
		best:    map[common.Address]result{},
	}
}

// name is how a person would call an account: by its part in the devnet, else by its address.
func (v *view) name(a common.Address) string {
	if n, ok := v.names[a]; ok {
		return n
	}
	if cold, ok := v.signer[a]; ok {
		return "the signer of " + v.name(cold)
	}
	return a.Hex()
}

func (v *view) sayf(t arena.Time, format string, args ...any) {
	at := "       "
	if v.start != 0 {
		at = fmt.Sprintf("%+5ds ", v.since(t))
	}
	_, _ = fmt.Fprintf(v.out, "%s %s\n", at, fmt.Sprintf(format, args...))
}

// show tells of one event.
func (v *view) show(e arena.Event) {
	switch b := e.Body.(type) {
	case arena.SignerSet:
		v.signer[b.Signer] = b.Account
	case arena.LeafTaken:
		v.holder[b.Leaf] = b.Account
		v.sayf(e.Time, "%s is a validator (leaf %d)", v.name(b.Account), b.Leaf)
	case arena.TaskCreated:
		v.start, v.dir, v.above = e.Time, b.Params.Direction, b.Params.Beats
		v.sayf(e.Time, "task %d opened by %s: reward %s, %d seats + %d alternates, %d sealed rows; models until +%ds, keys from +%ds, final stage from +%ds, settled from +%ds on",
			b.Task, v.name(b.Creator), FML(b.Params.Reward), b.Params.Seats, b.Params.Alternates, b.Params.Live.Rows,
			b.Params.SubmitBy-e.Time, b.Params.RevealBy-e.Time, b.Params.CutAt()-e.Time, b.Params.CloseBy-e.Time)
	case arena.ModelCommitted:
		v.trainer[b.Submission] = b.Trainer
		v.sayf(e.Time, "submission %d: %s commits to a model, %s locked", b.Submission, v.name(b.Trainer), FML(b.Locked))
	case arena.ModelRevealed:
		v.sayf(e.Time, "submission %d: %s reveals %s (%d bytes, sealed)", b.Submission, v.name(v.trainer[b.Submission]),
			b.Model.Content, b.Model.Content.Size)
	case arena.Sealed:
		v.showSealed(e.Time, b)
	case arena.VoteCommitted:
		v.sayf(e.Time, "submission %d: %s commits to its vote (seat %d)", b.SeatID.Submission, v.seat(b.SeatID), b.SeatID.Seat)
	case arena.VoteRevealed:
		v.sayf(e.Time, "submission %d: %s reveals %s", b.SeatID.Submission, v.seat(b.SeatID), b.Vote.Score)
	case arena.RoundDecided:
		v.sayf(e.Time, "submission %d: round %d ended: %s", b.RoundID.Submission, b.RoundID.Round, b.Outcome)
	case arena.Requeued:
		v.sayf(e.Time, "submission %d: %s committee will be drawn (round %d)", b.Submission, sizeNames[min(int(b.Size), len(sizeNames)-1)], b.NextRound)
	case arena.ResultStands:
		v.sayf(e.Time, "submission %d: %s stands in the %s stage, unless an appeal until +%ds overturns it", b.RoundID.Submission, b.Score, b.Stage, v.since(b.AppealUntil))
	case arena.AppealOpened:
		v.sayf(e.Time, "submission %d: %s appeals%s, with a bond of %s", b.Submission, v.name(b.Appellant), named(b.Named), FML(b.Bond))
	case arena.AppealClosed:
		v.sayf(e.Time, "submission %d: the appeal of %s is %s, %s of its bond return", b.Submission, v.name(b.Appellant), b.End, FML(b.Returned))
	case arena.TaskCut:
		v.best = map[common.Address]result{}
		v.sayf(e.Time, "task %d: the final stage begins, with %d finalists on the last shard", b.Task, b.Finalists)
	case arena.SubmissionEnded:
		v.showFinal(e.Time, b)
	case arena.SubmissionVoided:
		v.sayf(e.Time, "submission %d: void (%s)", b.Submission, b.Reason)
	case arena.SeatSettled:
		if b.Slashed.Sign() > 0 {
			v.sayf(e.Time, "submission %d: %s is slashed: %s go to the task, as much is burned", b.SeatID.Submission, v.name(b.Account), FML(b.Slashed))
		}
	case arena.RewardSplit:
		v.sayf(e.Time, "task %d: %s to the trainers, %s to the validators, %s back to the creator",
			b.Task, FML(b.TrainerPart), FML(b.ValidatorPart), FML(b.Returned))
	case arena.Credited:
		if b.Kind == arena.OutTrainerReward || b.Kind == arena.OutValidatorReward {
			v.sayf(e.Time, "%s earns %s (%s)", v.name(b.Account), FML(b.Amount), b.Kind)
		}
	case arena.ShardKeyPublished:
		v.sayf(e.Time, "task %d: the key of the %s shard is public: everybody can read its rows now", b.Task, b.Shard)
	case arena.ModelKeyPublished:
		v.sayf(e.Time, "submission %d: the key of the model of %s is public: everybody can open it now", b.Submission, v.name(v.trainer[b.Submission]))
	case arena.TaskSettled:
		v.sayf(e.Time, "task %d settled", b.Task)
	case arena.TaskVoided:
		v.sayf(e.Time, "task %d is void: its evaluation set does not match what the creator committed to", b.Task)
	case arena.Claimed:
		v.sayf(e.Time, "%s claims %s", v.name(b.Account), FML(b.Amount))
	}
}

// sizeNames say how large a committee is, by the index of its size.
var sizeNames = [...]string{"another", "a larger", "the largest"}

func named(id arena.SubmissionID) string {
	if id == 0 {
		return ""
	}
	return fmt.Sprintf(" and names submission %d as the original", id)
}

// since counts from the opening of the task.
func (v *view) since(t arena.Time) int64 { return int64(t) - int64(v.start) } //nolint:gosec // block timestamps fit int64

func (v *view) showSealed(t arena.Time, b arena.Sealed) {
	v.seats[b.Submission] = nil
	var names []string
	for i, leaf := range b.Leaves {
		a := v.holder[leaf]
		v.seats[b.Submission] = append(v.seats[b.Submission], a)
		if i == int(b.Primaries) {
			names = append(names, "| alternates")
		}
		names = append(names, v.name(a))
	}
	v.sayf(t, "submission %d: drawn by the beacon of epoch %d: %s", b.Submission, b.Epoch, strings.Join(names, " "))
}

func (v *view) seat(id arena.SeatID) string {
	seats := v.seats[id.Submission]
	if int(id.Seat) >= len(seats) {
		return "unknown"
	}
	return v.name(seats[id.Seat])
}

func (v *view) showFinal(t arena.Time, b arena.SubmissionEnded) {
	who := v.trainer[b.Submission]
	old, known := v.best[who]
	ranked := v.above != nil && v.above(b.Score)
	if ranked && (!known || b.Score.Merit(v.dir) > old.score.Merit(v.dir)) {
		v.best[who] = result{b.Submission, b.Score}
	}
	rank := 1
	for _, r := range v.best {
		mine := v.best[who]
		if r.score.Merit(v.dir) > mine.score.Merit(v.dir) ||
			(r.score == mine.score && r.submission < mine.submission) {
			rank++
		}
	}
	if ranked {
		v.sayf(t, "submission %d: final in the %s stage, %s scores %s (now rank %d)", b.Submission, b.Stage, v.name(who), b.Score, rank)
	} else {
		v.sayf(t, "submission %d: final in the %s stage, %s scores %s, which is not above the baseline", b.Submission, b.Stage, v.name(who), b.Score)
	}
}

// FML writes an amount of FML wei the way people do: whole tokens, up to four decimals, "FML" behind.
func FML(wei *big.Int) string {
	if wei == nil {
		return "0 FML"
	}
	unit := big.NewInt(1e14) // a ten-thousandth
	q := new(big.Int).Quo(wei, unit)
	whole, rest := new(big.Int).QuoRem(q, big.NewInt(10_000), new(big.Int))
	s := whole.String()
	if rest.Sign() != 0 {
		s = strings.TrimRight(fmt.Sprintf("%s.%04d", s, new(big.Int).Abs(rest)), "0")
	}
	return s + " FML"
}

// printBoard prints the tables at the end of a run.
func printBoard(out io.Writer, r *Report, names map[common.Address]string) {
	called := newView(out, names).name
	w := tabwriter.NewWriter(out, 0, 4, 2, ' ', 0)
	_, _ = fmt.Fprintf(w, "\nLeaderboard of task %d (%s)\n", r.Task.ID, r.Task.State)
	_, _ = fmt.Fprintln(w, "RANK\tTRAINER\tSUBMISSION\tLIVE\tFINAL\tREWARD")
	for _, l := range r.Leaderboard {
		live := "-"
		if l.Live != nil {
			live = l.Live.String()
		}
		_, _ = fmt.Fprintf(w, "%d\t%s\t%d\t%s\t%s\t%s\n", l.Rank, called(l.Trainer), l.Submission, live, l.Score, FML(l.Reward.Int))
	}
	_, _ = fmt.Fprintln(w, "\nVALIDATOR\tSTAKE\tWEIGHT\tSEATS\tIN CONSENSUS\tEARNED")
	for _, v := range r.Validators {
		_, _ = fmt.Fprintf(w, "%s\t%s\t%d\t%d\t%d\t%s\n", called(v.Address), FML(v.Stake.Int), v.Weight, v.Seats, v.InConsensus, FML(v.Paid.Int))
	}
	l := r.Ledger
	_, _ = fmt.Fprintf(w, "\nMoney in: %s reward, %s fees, %s bonds, %s slashes\n", FML(l.EscrowIn.Int), FML(l.Fees.Int), FML(l.Bonds.Int), FML(l.Slashes.Int))
	_, _ = fmt.Fprintf(w, "Money out: %s paid, %s refunded, %s burned, %s dust and fee pool\n", FML(l.Paid.Int), FML(l.Refunded.Int), FML(l.Burned.Int), FML(l.Dust.Int))
	_ = w.Flush()
}
