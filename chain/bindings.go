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
	finals     *abi.Finals
	appeals    *abi.Appeals
	experts    *abi.Experts
	delegation *abi.Delegation
	beacons    *abi.Beacons
	drand      *abi.DrandBeacon
	randao     *abi.RandaoBeacon
	fixed      *abi.FixedBeacon
	guard      *abi.Guard
	timelock   *abi.Timelock
	rules      *abi.RuleBook
}

func newBindings() *bindings {
	return &bindings{
		fml: abi.NewFML(), stake: abi.NewStake(), arena: abi.NewArena(), scores: abi.NewScores(), settle: abi.NewSettle(),
		keys: abi.NewKeys(), challenges: abi.NewChallenges(), finals: abi.NewFinals(), appeals: abi.NewAppeals(),
		experts: abi.NewExperts(), delegation: abi.NewDelegation(),
		beacons: abi.NewBeacons(), drand: abi.NewDrandBeacon(), randao: abi.NewRandaoBeacon(), fixed: abi.NewFixedBeacon(),
		guard: abi.NewGuard(), timelock: abi.NewTimelock(), rules: abi.NewRuleBook(),
	}
}
