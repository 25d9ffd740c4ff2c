package selection_test

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/chain/evmtest"
	"github.com/ai-arena/arenad/selection"
)

// TestBook_EqualsSeals lets the deployed contracts draw the committees of many submissions, through both stages and all
// sizes, and compares each with what the book says beforehand: the committee, that there is no larger one, or that a drawn
// validator has no seat left. Few validators of very different weight, so that the rate limit bites; the creator holds a
// leaf; committees agree, split, or are silent.
func TestBook_EqualsSeals(t *testing.T) {
	for _, c := range []struct {
		name                          string
		validators                    int
		seats, alternates, finalSeats uint8
		happens                       []string
	}{
		{"3 of 4, the creator is one", 5, 3, 1, 3, []string{"saturated", "no larger", "stage final", "appealed"}},
		{"3 with 2 alternates", 8, 3, 2, 5, []string{"saturated", "size 7", "no larger", "stage final", "size 5", "appealed"}},
		{"5 with 3 alternates", 12, 5, 3, 7, []string{"saturated", "size 11", "stage final"}},
		{"7 without alternates, 6 there", 7, 7, 0, 7, []string{"saturated", "size 5", "no larger", "stage final"}},
		{"5 with 2 alternates, 4 there", 5, 5, 2, 3, []string{"saturated", "stage final"}},
		{"largest committees", 41, 3, 2, 15, []string{"saturated", "size 7", "size 15", "size 31", "stage final", "appealed"}},
		{"too few", 3, 3, 2, 3, []string{"no committee"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			happened := sealAll(t, c.validators, c.seats, c.alternates, c.finalSeats)
			t.Log(happened)
			for _, what := range c.happens {
				require.Positive(t, happened[what], what)
			}
		})
	}
}

const sealTrainers, sealModels = 4, 6

// sealed is a round that is to be decided.
type sealed struct {
	id    arena.RoundID
	stage arena.Stage
	selection.Committee
}

// sealing is one arena with one task.
type sealing struct {
	t        *testing.T
	vm       *evmtest.EVM
	rng      *rand.Rand
	book     *selection.Book
	applied  int
	task     arena.TaskID
	owners   map[arena.Leaf]common.Address
	rounds   map[arena.SubmissionID]arena.Round // next
	happened map[string]int
}

func sealAll(t *testing.T, validators int, seats, alternates, finalSeats uint8) map[string]int {
	vm, err := evmtest.New(evmtest.Defaults())
	require.NoError(t, err)
	s := &sealing{
		t: t, vm: vm, rng: rand.New(rand.NewPCG(3, uint64(validators))), book: selection.NewBook(vm.Domain),
		owners: map[arena.Leaf]common.Address{}, rounds: map[arena.SubmissionID]arena.Round{}, happened: map[string]int{},
	}
	for i := range validators {
		require.NoError(t, vm.Join(evmtest.Account(i), evmtest.FML(1000+8000*int64(i%2))))
	}
	require.NoError(t, vm.Fund(evmtest.Account(2), evmtest.FML(1_000_000))) // who appeals
	vm.Now += 12
	p := vm.Devnet(func(p *arena.TaskParams) {
		p.Seats, p.Alternates, p.FinalSeats, p.CommitsPerEpoch = seats, alternates, finalSeats, 20
		p.SubmitBy, p.RevealBy, p.CloseBy = vm.Now+300, vm.Now+310, vm.Now+1600
	})
	s.task, err = vm.CreateTask(evmtest.Account(0), p) // holds the first leaf
	require.NoError(t, err)
	s.submit()
	for vm.Now < p.RevealBy {
		s.pass()
	}
	vm.Now = p.RevealBy + 1
	s.publish()
	vm.Now = max(vm.Now, p.CutAt())
	for range 12 {
		s.pass()
		s.closeAll()
		_, _ = vm.Send(evmtest.Account(1), vm.Addresses.Finals, vm.Finals.PackCut(uint64(s.task)))
	}
	return s.happened
}

// submit commits and reveals models: everybody's first before anybody's second.
func (s *sealing) submit() {
	for i := range sealTrainers {
		trainer := evmtest.Account(100 + i)
		require.NoError(s.t, s.vm.Fund(trainer, evmtest.FML(10_000)))
		_, err := s.vm.Do(trainer, s.vm.Calls().AddStake("stake", evmtest.FML(1000)))
		require.NoError(s.t, err)
	}
	for n := range sealModels {
		for i := range sealTrainers {
			trainer := evmtest.Account(100 + i)
			id, err := s.vm.CommitModel(trainer, s.task, n)
			require.NoError(s.t, err)
			require.NoError(s.t, s.vm.RevealModel(trainer, id, n))
			s.rounds[id] = 0
		}
	}
}

// publish puts the keys of both shards and of all models on chain.
func (s *sealing) publish() {
	for _, shard := range []arena.ShardIndex{arena.ShardLive, arena.ShardLast} {
		require.NoError(s.t, s.vm.PublishShardKey(evmtest.Account(0), s.task, shard))
	}
	for id := arena.SubmissionID(1); id <= sealTrainers*sealModels; id++ {
		// What ended without a score has no key to publish.
		_ = s.vm.PublishModelKey(evmtest.Account(100+int(id-1)%sealTrainers), id, int(id-1)/sealTrainers)
	}
}

// pass goes to the next epoch, draws what waits in all queues, and lets the committees do what they do.
func (s *sealing) pass() {
	s.vm.Now = s.vm.Clock.Start(s.vm.Epoch()+1) + 2
	_, err := s.vm.Send(evmtest.Account(1), s.vm.Addresses.Beacon, s.vm.Beacon.PackPost(uint32(s.vm.Epoch()), nil))
	require.NoError(s.t, err)
	s.catchUp()
	var open []sealed
	for _, queue := range []arena.QueueKind{arena.QueueLive, arena.QueueAgain, arena.QueueFinal} {
		for range 8 { // at most, so that there is something left for later epochs
			head := s.head(queue)
			if head == 0 {
				break
			}
			c, ok := s.seal(arena.RoundID{Submission: head, Round: s.rounds[head]})
			if !ok {
				break
			}
			if c.Primaries > 0 {
				open = append(open, c)
				s.rounds[head]++
			}
		}
	}
	s.decide(open)
}

func (s *sealing) head(queue arena.QueueKind) arena.SubmissionID {
	out, err := s.vm.View(s.vm.Addresses.Arena, s.vm.Arena.PackHeadOf(uint64(s.task), uint8(queue)))
	require.NoError(s.t, err)
	return arena.SubmissionID(new(big.Int).SetBytes(out).Uint64())
}

// seal draws the committee of a round, and compares. False: the queue is closed for the epoch.
func (s *sealing) seal(id arena.RoundID) (sealed, bool) {
	want, previewErr := s.book.Preview(id, s.vm.Epoch())
	events, err := s.vm.Send(evmtest.Account(s.rng.IntN(3)), s.vm.Addresses.Scores, s.vm.Scores.PackSeal(uint64(id.Submission)))
	if isRevert(err, "ScoresSaturated(uint64,uint16,uint32)") {
		require.ErrorIs(s.t, previewErr, selection.ErrSaturated)
		s.happened["saturated"]++
		return sealed{}, false
	}
	require.NoError(s.t, err)
	require.NoError(s.t, previewErr)
	s.requireCommittee(want, events)
	s.catchUp()
	return sealed{id: id, stage: want.Stage, Committee: want}, true
}

func (s *sealing) requireCommittee(want selection.Committee, events []arena.Event) {
	for _, e := range events {
		switch x := e.Body.(type) {
		case arena.Sealed:
			require.Equal(s.t, want.Leaves, x.Leaves)
			require.Equal(s.t, want.Primaries, int(x.Primaries))
			require.Equal(s.t, want.Stage, x.Stage)
			require.Equal(s.t, want.Seed, x.Seed)
			require.NotContains(s.t, x.Leaves, arena.Leaf(0), "the creator's leaf is never drawn")
			s.happened["stage "+x.Stage.String()]++
			s.happened["size "+big.NewInt(int64(x.Primaries)).String()]++
			return
		case arena.RoundDecided:
			require.Zero(s.t, want.Primaries)
			require.Equal(s.t, want.NoLarger, x.Outcome == arena.OutcomeNoLarger)
			s.happened[x.Outcome.String()]++
			return
		}
	}
	require.Fail(s.t, "the seal logged no committee")
}

// decide lets each committee agree, split or be silent, and finalizes the rounds.
func (s *sealing) decide(open []sealed) {
	for _, c := range open {
		fate := s.rng.IntN(5)
		if fate == 0 {
			continue // silence
		}
		votes := make([]arena.Vote, c.Primaries)
		for i := range votes {
			votes[i] = arena.Vote{Score: 500_000 + arena.Score(c.id.Submission), EvidenceRoot: common.Hash{31: 1}}
			if fate <= 2 {
				votes[i].Score += arena.Score(1000 * i) // nobody agrees with anybody
			}
		}
		s.vote(c, votes)
	}
	s.vm.Now += 19 // all windows
	for _, c := range open {
		_, err := s.vm.Send(evmtest.Account(1), s.vm.Addresses.Scores, s.vm.Scores.PackFinalize(uint64(c.id.Submission)))
		require.NoError(s.t, err)
	}
	for _, c := range open {
		if s.rng.IntN(3) > 0 {
			continue
		}
		// Where no result stands, or nobody may appeal any more, this is refused.
		if _, err := s.vm.Send(evmtest.Account(2), s.vm.Addresses.Appeals, s.vm.Appeals.PackAppeal(uint64(c.id.Submission), 0)); err == nil {
			s.happened["appealed"]++
		}
	}
	s.catchUp()
}

func (s *sealing) vote(c sealed, votes []arena.Vote) {
	salt := common.Hash{1: 1}
	scores := s.vm.Addresses.Scores
	for i, v := range votes {
		owner := s.owners[c.Leaves[i]]
		hash := s.vm.Domain.VoteCommitment(c.id, c.stage, owner, v, salt)
		_, err := s.vm.Send(owner, scores, s.vm.Scores.PackCommitVote(uint64(c.id.Submission), uint8(i), hash))
		require.NoError(s.t, err)
	}
	for i, v := range votes {
		_, err := s.vm.Send(evmtest.Account(1), scores, s.vm.Scores.PackRevealVote(uint64(c.id.Submission), uint8(i), uint32(v.Score), v.EvidenceRoot, salt))
		require.NoError(s.t, err)
	}
}

// closeAll closes the results that nobody can appeal any more.
func (s *sealing) closeAll() {
	for id := arena.SubmissionID(1); id <= sealTrainers*sealModels; id++ {
		_, _ = s.vm.Send(evmtest.Account(1), s.vm.Addresses.Scores, s.vm.Scores.PackClose(uint64(id)))
	}
	s.catchUp()
}

// catchUp takes in new facts, and verifies the seals among them.
func (s *sealing) catchUp() {
	for ; s.applied < len(s.vm.Log); s.applied++ {
		switch x := s.vm.Log[s.applied].Body.(type) {
		case arena.Sealed:
			require.NoError(s.t, s.book.Verify(x))
		case arena.LeafTaken:
			s.owners[x.Leaf] = x.Account
		}
		s.book.Apply(s.vm.Log[s.applied])
	}
}
