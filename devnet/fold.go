package devnet

import (
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
)

// fold builds the parts of a report that follow from the chain alone.
type fold struct {
	gas         map[common.Hash]uint64 // by transaction
	holder      map[arena.Leaf]common.Address
	weight      map[arena.Leaf]uint32
	stake       map[common.Address]*big.Int
	validators  map[common.Address]*ValidatorReport
	order       []common.Address // validators in the order in which they joined
	submissions map[arena.SubmissionID]*SubmissionReport
	rewards     map[common.Address]*big.Int
	task        TaskReport
	ranking     []arena.SubmissionID
	signerOf    map[common.Address]common.Address // account of each signer: tips go to whoever sends
	ledger      Ledger
}

// foldEvents reads the events in chain order. gas gives the gas used by each transaction.
func foldEvents(events []arena.Event, gas map[common.Hash]uint64) *fold {
	f := &fold{
		gas:         gas,
		holder:      map[arena.Leaf]common.Address{},
		weight:      map[arena.Leaf]uint32{},
		stake:       map[common.Address]*big.Int{},
		validators:  map[common.Address]*ValidatorReport{},
		submissions: map[arena.SubmissionID]*SubmissionReport{},
		rewards:     map[common.Address]*big.Int{},
		signerOf:    map[common.Address]common.Address{},
	}
	for _, e := range events {
		f.apply(e)
	}
	return f
}

func (f *fold) apply(e arena.Event) {
	switch b := e.Body.(type) {
	case arena.Staked:
		f.stake[b.Account] = b.Own
	case arena.UnbondStarted:
		f.stake[b.Account] = b.Own
	case arena.LeafTaken:
		f.holder[b.Leaf] = b.Account
		if f.validators[b.Account] == nil {
			f.validators[b.Account] = &ValidatorReport{Address: b.Account}
			f.order = append(f.order, b.Account)
		}
	case arena.SignerSet:
		f.signerOf[b.Signer] = b.Account
	case arena.WeightSet:
		f.weight[b.Leaf] = b.Weight
	case arena.TaskCreated:
		f.task = reportTask(b)
	case arena.TaskSettled:
		f.task.State, f.ranking = arena.TaskStateSettled, b.Order
	case arena.TaskCut:
		f.task.CutAt, f.task.Finalists = e.Time, b.Finalists
	case arena.TaskVoided:
		f.task.State = arena.TaskStateVoid
	case arena.TaskCancelled:
		f.task.State = arena.TaskStateCancelled
	case arena.ShardKeyPublished:
		shard := &f.task.Live
		if b.Shard == arena.ShardLast {
			shard = &f.task.Last
		}
		shard.published(b.Key, e.Time)
	case arena.ModelKeyPublished:
		f.submissions[b.Submission].published(b.Key, e.Time)
	case arena.ModelCommitted:
		s := &SubmissionReport{ID: b.Submission, Trainer: b.Trainer, State: arena.SubmissionCommitted}
		s.Gas.CommitModel = f.gas[e.Tx]
		f.submissions[b.Submission] = s
	case arena.ModelRevealed:
		s := f.submissions[b.Submission]
		s.State, s.CID, s.Bytes, s.content = arena.SubmissionRevealed, b.Model.Content.String(), b.Model.Content.Size, b.Model.Content
		s.Flat, s.KeyHash = common.Hash(b.Model.Flat).Hex(), b.Model.KeyHash.Hex()
		s.Gas.RevealModel, s.revealedAt = f.gas[e.Tx], e.Block
	case arena.Sealed:
		f.applySealed(b, f.gas[e.Tx])
	case arena.VoteCommitted:
		s := f.submissions[b.SeatID.Submission]
		s.Gas.Commit = append(s.Gas.Commit, f.gas[e.Tx])
	case arena.VoteRevealed:
		s := f.submissions[b.SeatID.Submission]
		s.Revealed++
		s.Gas.Reveal = append(s.Gas.Reveal, f.gas[e.Tx])
	case arena.RoundDecided:
		f.applyDecided(b, f.gas[e.Tx])
	case arena.Requeued:
		f.submissions[b.Submission].State = arena.SubmissionRevealed
	case arena.ResultStands:
		s := f.submissions[b.RoundID.Submission]
		s.State = arena.SubmissionScored
		if b.Stage == arena.StageLive && s.Blocks == 0 {
			s.Blocks = e.Block - s.revealedAt
		}
	case arena.AppealOpened:
		s := f.submissions[b.Submission]
		s.Appeals = append(s.Appeals, AppealReport{Appellant: b.Appellant, Stage: s.Stage, Named: b.Named, Bond: Wei{b.Bond}})
	case arena.AppealClosed:
		s := f.submissions[b.Submission]
		a := &s.Appeals[len(s.Appeals)-1]
		a.End, a.Returned = b.End.String(), Wei{b.Returned}
	case arena.SubmissionEnded:
		s := f.submissions[b.Submission]
		score := b.Score
		s.State, s.Stage = arena.SubmissionFinal, b.Stage
		if b.Stage == arena.StageFinal {
			s.Final = &score
		} else {
			s.Live = &score
		}
	case arena.SubmissionVoided:
		s := f.submissions[b.Submission]
		s.State, s.Stage = arena.SubmissionVoid, b.Stage
	default:
		f.applyMoney(e.Body)
	}
}

func (f *fold) applySealed(b arena.Sealed, gas uint64) {
	s := f.submissions[b.Submission]
	s.State, s.Round, s.Stage, s.Gas.Seal = arena.SubmissionSealed, b.Round, b.Stage, gas
	s.Gas.Commit, s.Gas.Reveal = nil, nil
	s.Committee, s.Revealed, s.InConsensus = nil, 0, 0
	for _, leaf := range b.Leaves {
		a := f.holder[leaf]
		s.Committee = append(s.Committee, a)
		f.validators[a].Seats++
	}
}

func (f *fold) applyDecided(b arena.RoundDecided, gas uint64) {
	s := f.submissions[b.RoundID.Submission]
	s.Gas.Finalize = gas
	for i, a := range s.Committee {
		if b.Agreeing>>i&1 == 1 {
			s.InConsensus++
			f.validators[a].InConsensus++
		}
	}
}

func (f *fold) applyMoney(body arena.EventBody) {
	l := &f.ledger
	switch b := body.(type) {
	case arena.Deposited:
		switch b.Kind {
		case arena.InReward:
			l.EscrowIn.add(b.Amount)
		case arena.InBond, arena.InChallenge, arena.InAppeal:
			l.Bonds.add(b.Amount)
		case arena.InFee, arena.InFinalFee:
			l.Fees.add(b.Amount)
		case arena.InSlash:
			l.Slashes.add(b.Amount)
			f.slashed(b.From, b.Amount)
		}
	case arena.Credited:
		switch b.Kind {
		case arena.OutFeeReturn, arena.OutBondReturn, arena.OutRewardReturn, arena.OutChallenge, arena.OutAppealBond:
			l.Refunded.add(b.Amount)
			return
		case arena.OutTrainerReward:
			if f.rewards[b.Account] == nil {
				f.rewards[b.Account] = new(big.Int)
			}
			f.rewards[b.Account].Add(f.rewards[b.Account], b.Amount)
		}
		l.Paid.add(b.Amount)
		if b.Task == 0 { // paid by the fee pool
			l.FeePool.add(new(big.Int).Neg(b.Amount))
			l.Dust.add(new(big.Int).Neg(b.Amount))
		}
		account := b.Account
		if cold, ok := f.signerOf[account]; ok {
			account = cold
		}
		if v := f.validators[account]; v != nil {
			v.Paid.add(b.Amount)
			switch b.Kind {
			case arena.OutSeatFee:
				v.Fees.add(b.Amount)
			case arena.OutValidatorReward:
				v.Reward.add(b.Amount)
			}
		}
	case arena.Burned:
		l.Burned.add(b.Amount)
	case arena.Pooled:
		l.FeePool.add(b.Amount)
		l.Dust.add(b.Amount)
	case arena.Dusted:
		l.Dust.add(b.Amount)
	}
}

// slashed takes a slash out of the stake of an account: all of it, of which half is burned.
func (f *fold) slashed(a common.Address, amount *big.Int) {
	if v := f.validators[a]; v != nil {
		v.Slashed.add(amount)
	}
	if own := f.stake[a]; own != nil {
		rest := new(big.Int).Sub(own, amount)
		if rest.Sign() < 0 {
			rest.SetInt64(0) // the rest was unbonding
		}
		f.stake[a] = rest
	}
}

// fill writes the folded parts into r.
func (f *fold) fill(r *Report) {
	r.Task, r.Ledger = f.task, f.ledger
	byAccount := map[common.Address]uint32{}
	for leaf, a := range f.holder {
		byAccount[a] = f.weight[leaf]
	}
	for _, a := range f.order {
		v := *f.validators[a]
		v.Stake, v.Weight = Wei{f.stake[a]}, byAccount[a]
		r.Validators = append(r.Validators, v)
	}
	for _, s := range f.submissions {
		r.Submissions = append(r.Submissions, *s)
	}
	slices.SortFunc(r.Submissions, func(a, b SubmissionReport) int { return int(a.ID) - int(b.ID) }) //nolint:gosec // few
	for i, id := range f.ranking {
		s := f.submissions[id]
		line := RankReport{Rank: i + 1, Trainer: s.Trainer, Submission: id, Live: s.Live, Reward: Wei{f.rewards[s.Trainer]}}
		if s.Final != nil {
			line.Score = *s.Final
		}
		r.Leaderboard = append(r.Leaderboard, line)
	}
}
