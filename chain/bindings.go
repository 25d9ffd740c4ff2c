package chain

import "github.com/ai-arena/arenad/abi"

// bindings are the generated encoders and decoders. They hold nothing but parsed ABIs and are safe for concurrent use.
type bindings struct {
	fml        *abi.FML
	stake      *abi.Stake
	arena      *abi.Arena
	scores     *abi.Scores
	settle     *abi.Settle
	keys       *abi.Keys
	challenges *abi.Challenges
	experts    *abi.Experts
	randao     *abi.RandaoBeacon
	fixed      *abi.FixedBeacon
}

func newBindings() *bindings {
	return &bindings{
		fml: abi.NewFML(), stake: abi.NewStake(), arena: abi.NewArena(), scores: abi.NewScores(), settle: abi.NewSettle(),
		keys: abi.NewKeys(), challenges: abi.NewChallenges(), experts: abi.NewExperts(), randao: abi.NewRandaoBeacon(), fixed: abi.NewFixedBeacon(),
	}
}
