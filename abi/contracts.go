// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package abi

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// ChallengesModules is an auto generated low-level Go binding around an user-defined struct.
type ChallengesModules struct {
	Arena  common.Address
	Scores common.Address
	Keys   common.Address
	Stake  common.Address
	Beacon common.Address
}

// EvidenceNode is an auto generated low-level Go binding around an user-defined struct.
type EvidenceNode struct {
	Hash    [32]byte
	Correct uint64
	Q       uint64
}

// EvidenceOpening is an auto generated low-level Go binding around an user-defined struct.
type EvidenceOpening struct {
	Valid   bool
	Class   uint32
	Correct bool
	Q       uint64
	Salt    [32]byte
	Row     []byte
	Path    []byte
}

// EvidenceStatement is an auto generated low-level Go binding around an user-defined struct.
type EvidenceStatement struct {
	Seed       [32]byte
	Task       uint64
	Submission uint64
	Model      [32]byte
	Dataset    [32]byte
	Metric     [32]byte
	Batch      uint32
	Samples    uint64
}

// IArenaClosing is an auto generated low-level Go binding around an user-defined struct.
type IArenaClosing struct {
	Creator         common.Address
	Voided          bool
	Submissions     uint32
	Paid            uint32
	Fee             *big.Int
	Reward          *big.Int
	Bond            *big.Int
	Gamma           uint32
	Rho             uint32
	Alpha           uint8
	MinTrainerStake *big.Int
	Trainers        []common.Address
	Stakes          []*big.Int
}

// IArenaContent is an auto generated low-level Go binding around an user-defined struct.
type IArenaContent struct {
	Digest [32]byte
	Codec  uint64
	Size   uint64
}

// IArenaEligibility is an auto generated low-level Go binding around an user-defined struct.
type IArenaEligibility struct {
	Routes        uint8
	MissingStake  *big.Int
	MissingEarned *big.Int
	RecordUntil   *big.Int
	AttestedUntil *big.Int
}

// IArenaEnding is an auto generated low-level Go binding around an user-defined struct.
type IArenaEnding struct {
	Use     uint8
	Task    uint64
	Trainer common.Address
	SeatFee *big.Int
	Fee     *big.Int
	Bond    *big.Int
}

// IArenaEvidenceTerms is an auto generated low-level Go binding around an user-defined struct.
type IArenaEvidenceTerms struct {
	Task      uint64
	Ended     bool
	Standing  [32]byte
	Dataset   [32]byte
	Rows      uint32
	HoldUntil *big.Int
}

// IArenaLimits is an auto generated low-level Go binding around an user-defined struct.
type IArenaLimits struct {
	CreatorStake    *big.Int
	RecordMin       *big.Int
	RecordTTL       uint32
	MinReward       *big.Int
	MinTrainerStake *big.Int
	MinSeatFee      *big.Int
	MinWindow       uint16
	BlockTime       uint16
	RefBandwidth    uint64
	RefSpeed        uint64
}

// IArenaModel is an auto generated low-level Go binding around an user-defined struct.
type IArenaModel struct {
	Flat    [32]byte
	Content IArenaContent
	KeyHash [32]byte
}

// IArenaSealing is an auto generated low-level Go binding around an user-defined struct.
type IArenaSealing struct {
	Task            uint64
	Queue           uint8
	Seats           uint8
	Alternates      uint8
	SeatCap         uint8
	CommitWindow    uint16
	AlternateWindow uint16
	RevealWindow    uint16
	CreatorLeaf     uint16
	CreatorTakenAt  uint32
	HoldUntil       *big.Int
	Fee             *big.Int
}

// IArenaShard is an auto generated low-level Go binding around an user-defined struct.
type IArenaShard struct {
	Content IArenaContent
	Rows    uint32
	RowRoot [32]byte
	KeyHash [32]byte
}

// IArenaSubmissionView is an auto generated low-level Go binding around an user-defined struct.
type IArenaSubmissionView struct {
	Task        uint64
	Trainer     common.Address
	State       uint8
	Reason      uint8
	Queue       uint8
	Rounds      uint8
	Ordinal     uint8
	JoinedEpoch uint32
	Score       uint32
	Locked      *big.Int
	Hash        [32]byte
}

// IArenaTaskParams is an auto generated low-level Go binding around an user-defined struct.
type IArenaTaskParams struct {
	Spec            IArenaContent
	Live            IArenaShard
	Last            IArenaShard
	Engine          uint8
	Direction       uint8
	Baseline        uint32
	Tolerance       uint32
	SubmitBy        *big.Int
	RevealBy        *big.Int
	CloseBy         *big.Int
	KeyWindow       uint32
	EvidenceWindow  uint32
	CommitWindow    uint16
	AlternateWindow uint16
	RevealWindow    uint16
	AppealWindow    uint16
	Seats           uint8
	Alternates      uint8
	SeatCap         uint8
	CommitsPerEpoch uint8
	CommitsInAll    uint8
	Alpha           uint8
	Gamma           uint32
	Rho             uint32
	Reward          *big.Int
	SeatFee         *big.Int
	MinTrainerStake *big.Int
	MaxModelBytes   uint64
	MacsPerRow      uint64
}

// IArenaTaskView is an auto generated low-level Go binding around an user-defined struct.
type IArenaTaskView struct {
	Creator        common.Address
	State          uint8
	Routes         uint8
	CreatorLeaf    uint16
	CreatorTakenAt uint32
	CreatedAt      *big.Int
	DropBy         *big.Int
	Submissions    uint32
	Open           uint32
	Trainers       uint32
	Bond           *big.Int
	Params         IArenaTaskParams
}

// IChallengesChallengeView is an auto generated low-level Go binding around an user-defined struct.
type IChallengesChallengeView struct {
	State      uint8
	Challenger common.Address
	Epoch      uint32
	DrawnAt    uint32
	Opened     uint16
	AnswerBy   *big.Int
}

// IChallengesClaim is an auto generated low-level Go binding around an user-defined struct.
type IChallengesClaim struct {
	Model   [32]byte
	KeyHash [32]byte
	Metric  [32]byte
	Batch   uint32
	Top     EvidenceNode
}

// IScoresRoundView is an auto generated low-level Go binding around an user-defined struct.
type IScoresRoundView struct {
	Outcome   uint8
	Epoch     uint32
	SealedAt  *big.Int
	Seats     uint8
	Primaries uint8
	Committed uint8
	Revealed  uint8
	Due       uint8
	Agreeing  uint8
	Leaves    []uint16
}

// IScoresVoteView is an auto generated low-level Go binding around an user-defined struct.
type IScoresVoteView struct {
	Revealed bool
	Leaf     uint16
	Epoch    uint32
	Score    uint32
	Root     *big.Int
}

// ISettleMoneyView is an auto generated low-level Go binding around an user-defined struct.
type ISettleMoneyView struct {
	SeatsDue      uint32
	SeatsSettled  uint32
	Shares        uint32
	StakeSum      *big.Int
	TrainerPart   *big.Int
	ValidatorPart *big.Int
	FeeReturn     *big.Int
}

// ISettleRoundEnd is an auto generated low-level Go binding around an user-defined struct.
type ISettleRoundEnd struct {
	Submission uint64
	Round      uint8
	Epoch      uint32
	Leaves     *big.Int
	Seats      uint8
	Primaries  uint8
	Committed  uint8
	Revealed   uint8
	Workers    uint8
	Outcome    uint8
	Caller     common.Address
}

// ISettleRoundPast is an auto generated low-level Go binding around an user-defined struct.
type ISettleRoundPast struct {
	Epoch     uint32
	Leaves    *big.Int
	Seats     uint8
	Primaries uint8
	Committed uint8
	Revealed  uint8
	Workers   uint8
	Due       uint8
	Outcome   uint8
}

// IStakeAccountView is an auto generated low-level Go binding around an user-defined struct.
type IStakeAccountView struct {
	Own         *big.Int
	Locked      *big.Int
	Unbonding   *big.Int
	Claimable   *big.Int
	ReadyAt     *big.Int
	Engagements uint16
	Leaf        uint16
	Signer      common.Address
}

// IStakeConfig is an auto generated low-level Go binding around an user-defined struct.
type IStakeConfig struct {
	Genesis        *big.Int
	EpochLength    uint32
	Unbonding      uint32
	RecordHalfLife uint32
	MinStake       *big.Int
	SeatFeeUnit    *big.Int
	UpkeepPay      *big.Int
}

// IStakeLeafView is an auto generated low-level Go binding around an user-defined struct.
type IStakeLeafView struct {
	Account       common.Address
	TakenAt       uint32
	Weight        uint32
	NextWeight    uint32
	Record        *big.Int
	RefreshableAt uint32
	Asleep        bool
	Displaced     bool
	Heir          common.Address
	BoxKey        [32]byte
}

// StakeModules is an auto generated low-level Go binding around an user-defined struct.
type StakeModules struct {
	Arena      common.Address
	Scores     common.Address
	Settle     common.Address
	Challenges common.Address
	Beacon     common.Address
}

// ArenaMetaData contains all meta data concerning the Arena contract.
var ArenaMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"genesis\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"epochLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"address\",\"internalType\":\"contractIStake\"},{\"name\":\"experts\",\"type\":\"address\",\"internalType\":\"contractIExperts\"},{\"name\":\"scores\",\"type\":\"address\",\"internalType\":\"contractIScores\"},{\"name\":\"settle\",\"type\":\"address\",\"internalType\":\"contractISettle\"},{\"name\":\"keys\",\"type\":\"address\",\"internalType\":\"contractIKeys\"},{\"name\":\"limits_\",\"type\":\"tuple\",\"internalType\":\"structIArena.Limits\",\"components\":[{\"name\":\"creatorStake\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"recordMin\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"recordTTL\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minReward\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minTrainerStake\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minSeatFee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"blockTime\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"refBandwidth\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refSpeed\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"cancelTask\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"closeTask\",\"inputs\":[{\"name\":\"taskId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"order\",\"type\":\"uint64[]\",\"internalType\":\"uint64[]\"}],\"outputs\":[{\"name\":\"closing\",\"type\":\"tuple\",\"internalType\":\"structIArena.Closing\",\"components\":[{\"name\":\"creator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"voided\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"submissions\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paid\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"fee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"reward\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"bond\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"gamma\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rho\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"alpha\",\"type\":\"uint8\",\"internalType\":\"enumIArena.StakeExponent\"},{\"name\":\"minTrainerStake\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"trainers\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"stakes\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"commitModel\",\"inputs\":[{\"name\":\"taskId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"stake\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"conclude\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"outcome\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"score\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"redraw\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[{\"name\":\"ending\",\"type\":\"tuple\",\"internalType\":\"structIArena.Ending\",\"components\":[{\"name\":\"use\",\"type\":\"uint8\",\"internalType\":\"enumIArena.FeeUse\"},{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"seatFee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"fee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"bond\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"counts\",\"inputs\":[],\"outputs\":[{\"name\":\"tasks\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"submissions\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"createTask\",\"inputs\":[{\"name\":\"params\",\"type\":\"tuple\",\"internalType\":\"structIArena.TaskParams\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structIArena.Content\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"codec\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"live\",\"type\":\"tuple\",\"internalType\":\"structIArena.Shard\",\"components\":[{\"name\":\"content\",\"type\":\"tuple\",\"internalType\":\"structIArena.Content\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"codec\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rows\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rowRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"last\",\"type\":\"tuple\",\"internalType\":\"structIArena.Shard\",\"components\":[{\"name\":\"content\",\"type\":\"tuple\",\"internalType\":\"structIArena.Content\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"codec\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rows\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rowRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"engine\",\"type\":\"uint8\",\"internalType\":\"enumIArena.EngineClass\"},{\"name\":\"direction\",\"type\":\"uint8\",\"internalType\":\"enumIArena.Direction\"},{\"name\":\"baseline\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tolerance\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"submitBy\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"revealBy\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"closeBy\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"keyWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidenceWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"commitWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"alternateWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"revealWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"appealWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"alternates\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"seatCap\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"commitsPerEpoch\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"commitsInAll\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"alpha\",\"type\":\"uint8\",\"internalType\":\"enumIArena.StakeExponent\"},{\"name\":\"gamma\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rho\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"reward\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"seatFee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minTrainerStake\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"maxModelBytes\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"macsPerRow\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"eligibility\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIArena.Eligibility\",\"components\":[{\"name\":\"routes\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"missingStake\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"missingEarned\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"recordUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"attestedUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"evidenceTerms\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIArena.EvidenceTerms\",\"components\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"ended\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"standing\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rows\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"holdUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"expire\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"headOf\",\"inputs\":[{\"name\":\"taskId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queue\",\"type\":\"uint8\",\"internalType\":\"enumIArena.Queue\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"judgingOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"engine\",\"type\":\"uint8\",\"internalType\":\"enumIArena.EngineClass\"},{\"name\":\"tolerance\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"limits\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIArena.Limits\",\"components\":[{\"name\":\"creatorStake\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"recordMin\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"recordTTL\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minReward\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minTrainerStake\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minSeatFee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"blockTime\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"refBandwidth\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refSpeed\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"modelTerms\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"taskId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"standing\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"candidate\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"revealBy\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"keyBy\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"recordTermsOf\",\"inputs\":[{\"name\":\"taskId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"creator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"fees\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"ttl\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"release\",\"inputs\":[{\"name\":\"taskId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"revealModel\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"model\",\"type\":\"tuple\",\"internalType\":\"structIArena.Model\",\"components\":[{\"name\":\"flat\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"content\",\"type\":\"tuple\",\"internalType\":\"structIArena.Content\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"codec\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"shardTerms\",\"inputs\":[{\"name\":\"taskId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"shard\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"creator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"revealBy\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"keyBy\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"submissionOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"view_\",\"type\":\"tuple\",\"internalType\":\"structIArena.SubmissionView\",\"components\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumIArena.SubmissionState\"},{\"name\":\"reason\",\"type\":\"uint8\",\"internalType\":\"enumIArena.VoidReason\"},{\"name\":\"queue\",\"type\":\"uint8\",\"internalType\":\"enumIArena.Queue\"},{\"name\":\"rounds\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"ordinal\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"joinedEpoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"score\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"locked\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"takeHead\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"first\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[{\"name\":\"sealing\",\"type\":\"tuple\",\"internalType\":\"structIArena.Sealing\",\"components\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queue\",\"type\":\"uint8\",\"internalType\":\"enumIArena.Queue\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"alternates\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"seatCap\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"commitWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"alternateWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"revealWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"creatorLeaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"creatorTakenAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"holdUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"fee\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"taskOf\",\"inputs\":[{\"name\":\"taskId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"view_\",\"type\":\"tuple\",\"internalType\":\"structIArena.TaskView\",\"components\":[{\"name\":\"creator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumIArena.TaskState\"},{\"name\":\"routes\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"creatorLeaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"creatorTakenAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"createdAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"dropBy\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"submissions\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"open\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"trainers\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"bond\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"params\",\"type\":\"tuple\",\"internalType\":\"structIArena.TaskParams\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structIArena.Content\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"codec\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"live\",\"type\":\"tuple\",\"internalType\":\"structIArena.Shard\",\"components\":[{\"name\":\"content\",\"type\":\"tuple\",\"internalType\":\"structIArena.Content\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"codec\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rows\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rowRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"last\",\"type\":\"tuple\",\"internalType\":\"structIArena.Shard\",\"components\":[{\"name\":\"content\",\"type\":\"tuple\",\"internalType\":\"structIArena.Content\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"codec\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rows\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rowRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"engine\",\"type\":\"uint8\",\"internalType\":\"enumIArena.EngineClass\"},{\"name\":\"direction\",\"type\":\"uint8\",\"internalType\":\"enumIArena.Direction\"},{\"name\":\"baseline\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tolerance\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"submitBy\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"revealBy\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"closeBy\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"keyWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidenceWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"commitWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"alternateWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"revealWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"appealWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"alternates\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"seatCap\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"commitsPerEpoch\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"commitsInAll\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"alpha\",\"type\":\"uint8\",\"internalType\":\"enumIArena.StakeExponent\"},{\"name\":\"gamma\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rho\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"reward\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"seatFee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minTrainerStake\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"maxModelBytes\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"macsPerRow\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}]}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"ModelCommitted\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"trainer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"commitment\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"locked\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ModelRevealed\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"ordinal\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"joinedEpoch\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"model\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIArena.Model\",\"components\":[{\"name\":\"flat\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"content\",\"type\":\"tuple\",\"internalType\":\"structIArena.Content\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"codec\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Requeued\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"nextRound\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"joinedEpoch\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SubmissionFinal\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"score\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SubmissionVoid\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"reason\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumIArena.VoidReason\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TaskCancelled\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TaskCreated\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"creator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"routes\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"creatorLeaf\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"},{\"name\":\"creatorTakenAt\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"bond\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"},{\"name\":\"params\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIArena.TaskParams\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structIArena.Content\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"codec\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"live\",\"type\":\"tuple\",\"internalType\":\"structIArena.Shard\",\"components\":[{\"name\":\"content\",\"type\":\"tuple\",\"internalType\":\"structIArena.Content\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"codec\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rows\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rowRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"last\",\"type\":\"tuple\",\"internalType\":\"structIArena.Shard\",\"components\":[{\"name\":\"content\",\"type\":\"tuple\",\"internalType\":\"structIArena.Content\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"codec\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rows\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rowRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"engine\",\"type\":\"uint8\",\"internalType\":\"enumIArena.EngineClass\"},{\"name\":\"direction\",\"type\":\"uint8\",\"internalType\":\"enumIArena.Direction\"},{\"name\":\"baseline\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tolerance\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"submitBy\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"revealBy\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"closeBy\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"keyWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidenceWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"commitWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"alternateWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"revealWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"appealWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"alternates\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"seatCap\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"commitsPerEpoch\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"commitsInAll\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"alpha\",\"type\":\"uint8\",\"internalType\":\"enumIArena.StakeExponent\"},{\"name\":\"gamma\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rho\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"reward\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"seatFee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minTrainerStake\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"maxModelBytes\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"macsPerRow\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TaskSettled\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"order\",\"type\":\"uint64[]\",\"indexed\":false,\"internalType\":\"uint64[]\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TaskVoided\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"submission\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"ArenaBadContent\",\"inputs\":[{\"name\":\"codec\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ArenaBadParameter\",\"inputs\":[{\"name\":\"parameter\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"given\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"bound\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ArenaEmptyCommitment\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ArenaHasSubmissions\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"submissions\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ArenaModelTooLarge\",\"inputs\":[{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"limit\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ArenaNoSubmission\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ArenaNoTask\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ArenaNoTimeForRound\",\"inputs\":[{\"name\":\"dropBy\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"time\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"ArenaNotEligible\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"missingStake\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"missingEarned\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ArenaNotHead\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"head\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ArenaNotSealed\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ArenaNothingLocked\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ArenaOnlyCreator\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ArenaOnlyModule\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ArenaOwnTask\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ArenaQuota\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ArenaSubmissionState\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumIArena.SubmissionState\"}]},{\"type\":\"error\",\"name\":\"ArenaSubmissionsOpen\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"open\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ArenaTaskState\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumIArena.TaskState\"}]},{\"type\":\"error\",\"name\":\"ArenaTooEarly\",\"inputs\":[{\"name\":\"from\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"time\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"ArenaTooLate\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"time\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"ArenaWrongReveal\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"got\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ClockBadConfig\",\"inputs\":[{\"name\":\"genesis\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"epochLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}]",
	ID:  "Arena",
	Bin: "0x6101806040523461040b5760405161737438819003601f8101601f191683016001600160401b038111848210176103c55783928291604052833981010390610220821261040b5780519064ffffffffff8216820361040b576100636020820161040f565b6040820151929091906001600160a01b038416840361040b576060820151946001600160a01b038616860361040b5760808301516001600160a01b038116810361040b5760a0840151926001600160a01b038416840361040b5760c0850151926001600160a01b038416840361040b576101409060df19011261040b576040519461014086016001600160401b038111878210176103c5576101ab916102009160405261011260e08201610420565b88526101216101008201610420565b6020890152610133610120820161040f565b60408901526101456101408201610420565b60608901526101576101608201610420565b60808901526101696101808201610420565b60a089015261017b6101a08201610434565b60c089015261018d6101c08201610434565b60e089015261019f6101e08201610443565b61010089015201610443565b6101208601524264ffffffffff82161180156103fd575b6103d9576080528460a0528560c05260e05281610100526101205263ffffffff604083015116610160526040519485611a0a81011060018060401b03611a0a880111176103c55763ffffffff94611a0a61596a88396001600160a01b03908116611a0a8801908152918116602080840191909152921660408083019190915283516001600160801b0390811660608085019190915293850151811660808085019190915291850151871660a08481019190915293850151811660c08085019190915291850151811660e0808501919091529385015116610100808401919091529084015161ffff9081166101208085019190915293850151166101408301528301516001600160401b0390811661016083015291909201511661018082015291166101a08201528190036101c001905ff080156103ba576101405260405161551290816104588239608051816153ba015260a051816153e7015260c05181818161018b015281816110c3015281816118e001528181612067015281816120f20152818161216f01526127f2015260e051818181612bea01528181612d170152818161309d0152818161343101526142a101526101005181818161168b01528181612dcc0152614e800152610120518161383d015261014051818181610a22015281816122e201526126b3015261016051816125f60152f35b6040513d5f823e3d90fd5b634e487b7160e01b5f52604160045260245ffd5b8564ffffffffff63ffffffff9263779f06b160e11b5f52166004521660245260445ffd5b5063ffffffff8616156101c2565b5f80fd5b519063ffffffff8216820361040b57565b51906001600160801b038216820361040b57565b519061ffff8216820361040b57565b51906001600160401b038216820361040b5756fe60806040526004361015610011575f80fd5b5f5f3560e01c8063030f1970146133d35780630d3be58b146133a0578063124ee91814613016578063136d51cc14612fae5780632222856014612ca05780636107cdd8146129585780636190aab81461274057806363c36dec14612645578063653e728914612544578063817cc1ea14612513578063821aaeb1146124ae578063860aefcf1461226e578063a095bff914611ce8578063a723501114611bf9578063ae27728a146115b2578063b5b645bf146114a3578063bab7835f14610a0d578063cdeeb76514610980578063f5ed2b0e146102c55763ff967828146100f6575f80fd5b346102485760403660031901126102485761010f613c21565b90610118613ce7565b9160ff6101248261536f565b541661012f81613c5b565b6001811461029d57506001600160401b03169182825260036020526040822060018060a01b0382165f5260205260405f206001600160601b0381541690811561027e5780546bffffffffffffffffffffffff19169055919283927f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031692909190833b1561027a57604051630c1f554d60e31b815260048101929092526001600160a01b0316602482018190526044820192909252838160648183875af190811561026f57849161025a575b5050813b156102565782916024839260405194859384926353290d0b60e01b845260048401525af1801561024b576102375750f35b8161024191613e2d565b6102485780f35b80fd5b6040513d84823e3d90fd5b5050fd5b8161026491613e2d565b61025657825f610202565b6040513d86823e3d90fd5b8480fd5b5050604492631401491b60e01b835260045260018060a01b0316602452fd5b6001600160401b0360449392634d192d0960e01b8452166004526102c081613c5b565b602452fd5b5034610248576020366003190112610248576102df613c21565b604051916102ec83613d59565b8083526020830181815260408401828152606085018381526080860184815260a0870185815260c088019186835260e08901938785526101008a01958887526101208b01978989528b61014081019a808c5260ff61043261016084019e8f6040519061035782613ddb565b61035f614a7e565b8252610369614a9c565b6020830152610376614a9c565b60408301528560608301528560808301528560a08301528560c08301528560e08301528561010083015285610120830152856101408301528561016083015285610180830152856101a0830152856101c0830152856101e08301528561020083015285610220830152856102408301528561026083015285610280830152856102a0830152856102c0830152856102e083015285610300830152856103208301528561034083015285610360830152856103808301525261536f565b9260018401549060018060a01b038260381c16905264ffffffffff845483811661045b81613c5b565b8752838360281c16885261ffff8160081c16895263ffffffff8160181c168a528183168b5260381c168a5263ffffffff8160d81c168b5263ffffffff60028501548d828216905260201c168d5260301c165f14610955576001600160801b03905b168b52604051906104cc82613ddb565b6104d860038201614ac7565b82526104e660058201614af8565b60208301526104f7600a8201614af8565b6040830152600f81015460ff811661050e81613cc2565b60608401528060081c60ff1661052381613cc2565b60808401528060101c63ffffffff1660a08401528060301c63ffffffff1660c08401528060501c64ffffffffff1660e08401528060781c64ffffffffff166101008401528060a01c64ffffffffff1661012084015260c81c63ffffffff16610140830152601081015463ffffffff81166101608401528060201c61ffff166101808401528060301c61ffff166101a08401528060401c61ffff166101c08401528060501c61ffff166101e08401528060601c60ff166102008401528060681c60ff166102208401528060701c60ff166102408401528060781c60ff166102608401528060801c60ff166102808401528060881c60ff166102a0840190610628916146e8565b8060901c63ffffffff166102c084015260b01c63ffffffff166102e083015260118101546001600160801b03811661030084015260801c610320830152601201546001600160801b0381166103408301528060801c6001600160401b031661036083015260c01c6103808201528b526040519b600160a01b600190039051168c52516106b381613c5b565b60208c01525160ff1660408b01525161ffff1660608a01525163ffffffff1660808901525164ffffffffff1660a08801525164ffffffffff1660c08701525163ffffffff1660e08601525163ffffffff166101008501525163ffffffff16610120840152516001600160801b0316610140830152516101608201815190610758916001600160401b036040809280518552826020820151166020860152015116910152565b60208101516101c0830161076b91613d0a565b6040810151610280830161077e91613d0a565b606081015161078c81613cc2565b61034083015260808101516107a081613cc2565b61036083015260a081015163ffffffff1661038083015260c081015163ffffffff166103a083015260e081015164ffffffffff166103c083015261010081015164ffffffffff166103e083015261012081015164ffffffffff1661040083015261014081015163ffffffff1661042083015261016081015163ffffffff1661044083015261018081015161ffff166104608301526101a081015161ffff166104808301526101c081015161ffff166104a08301526101e081015161ffff166104c083015261020081015160ff166104e083015261022081015160ff1661050083015261024081015160ff1661052083015261026081015160ff1661054083015261028081015160ff166105608301526102a081015161058083016108c391613cfd565b6102c081015163ffffffff166105a08301526102e081015163ffffffff166105c08301526103008101516001600160801b03166105e08301526103208101516001600160801b03166106008301526103408101516001600160801b03166106208301526103608101516001600160401b031661064083015261038001516001600160401b031661066082015261068090f35b506001600160801b0361097b8160118401541660016001607f1b038160011c169061518c565b6104bc565b50346102485760403660031901126102485760809064ffffffffff6109a3613c21565b60ff6109b66109b0613c4b565b9261536f565b600181015460381c6001600160a01b0316945091166109fc57816109e260036009840154935b0161534c565b926040519586526020860152166040840152166060820152f35b816109e26003600e840154936109dc565b503461024857610520366003190112610248577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b15611361576040516334c64d6560e11b81528290610a6c60048201614770565b818161052481865afa801561024b5761148e575b505060a0602491604051928380926318f0db7b60e21b82523360048301525afa90811561024b57829161145f575b5060ff8151161561143a578154906001600160401b03610acf8184166146b4565b1680926001600160401b0319161783558183526001602052604083206004356003820155600481016024356001600160401b038116810361141e57815467ffffffffffffffff19166001600160401b03918216178255604435908116810361141e57815467ffffffffffffffff60401b191660409190911b67ffffffffffffffff60401b161790556064356005820155600681016084356001600160401b038116810361141e57815467ffffffffffffffff19166001600160401b0391821617825560a435908116810361141e57815467ffffffffffffffff60401b191660409190911b67ffffffffffffffff60401b1617905560c43563ffffffff8116810361027a5763ffffffff60078301911663ffffffff1982541617905560e435600882015561010435600982015561012435600a820155600b8101610144356001600160401b038116810361141e57815467ffffffffffffffff19166001600160401b0391821617825561016435908116810361141e57815467ffffffffffffffff60401b191660409190911b67ffffffffffffffff60401b161790556101843563ffffffff8116810361027a5763ffffffff600c8301911663ffffffff198254161790556101a435600d8201556101c435600e820155600f81016101e435600281101561141e57610cbe81613cc2565b8154906102043590600282101561141a57610cd882613cc2565b610224359163ffffffff83168303611422576102443563ffffffff811681036114365765ffffffff00009269ffffffff0000000000008261ff00935060301b169560ff69ffffffff0000000000001992169065ffffffffffff191617169160081b16179160101b16171781556102643564ffffffffff8116810361141e57815464ffffffffff60501b191660509190911b64ffffffffff60501b16178155610d7e614a26565b815464ffffffffff60a01b610d91614a3b565b60a01b16906102c43563ffffffff811681036114225763ffffffff60c81b9060c81b169264ffffffffff60781b9060781b16906dffffffffffffffffffffffffffff60781b191617171790556010810163ffffffff610dee614a12565b1663ffffffff198254161781556103043561ffff8116810361141e578154906103243561ffff8116810361141a57610344359261ffff8416840361142257610364359161ffff8316830361143657610384359060ff82168203611432576103a4359360ff8516850361142e576103c4359560ff8716870361142a576103e43560ff811681036114265760709790971b60ff60701b1660689690961b60ff60681b166fffffffffffffffffffffffff000000001990951660209190911b65ffff00000000161760309290921b67ffff000000000000169190911760409690961b69ffff0000000000000000169590951760509590951b61ffff60501b169490941760609490941b60ff60601b1693909317929092179190911760789190911b60ff60781b161781556104043560ff8116810361141e57815460ff60801b191660809190911b60ff60801b1617815561042435600381101561141e578154610444359063ffffffff8216820361141a576104643563ffffffff811681036114225763ffffffff60b01b9060b01b169260ff60881b9060881b169068ffffffffffffffffff60881b1916179063ffffffff60901b9060901b1617179055601181016001600160801b03610fbc614a50565b166001600160801b0319825416178155610fd4614a67565b6001600160801b0382549181199060801b169116179055601281016104c4356001600160801b038116810361141e5781546fffffffffffffffffffffffffffffffff19166001600160801b039091161781556104e4356001600160401b038116810361141e578154610504356001600160401b038116810361141a57806001600160801b0391506001600160401b0360c01b9060c01b16926001600160401b0360801b9060801b1691161717905561108a614a3b565b60011b6501fffffffffe64fffffffffe8216911681036114065764ffffffffff6110b2614a26565b16900364ffffffffff8111611406577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169261110363ffffffff6110fc614a12565b1683614576565b9164ffffffffff604051936309f5f9ad60e11b85523360048601521660248401526040836044818a895af19384156113fb578793889561139d575b509363ffffffff916001600160801b039495805464ffffffffff60381b865193600184019465ff000000000086549160281b169065ff0000000000191617855560381b1690600164ffffffffff60381b199166ffffffffffffff1916171662ffff008960081b161766ffffffff0000008560181b161717815564ffffffffff8042161664ffffffffff198354161782556111d6614a67565b81546affffffffffffffffffffff60601b191660609190911b6affffffffffffffffffffff60601b161790558054670100000000000000600160d81b0319163360381b670100000000000000600160d81b031617905561ffff60ff61124f61123c614a50565b60016001607f1b038160011c169061518c565b94511695604051968752166020860152166040840152169081606082015261127960808201614770565b837fc4efd1cf52817d441f94595d23bfb475b5f13e12573f1f30f8805ffc888c38666105a03393a3836112aa614a50565b833b15611361576001600160801b0360405191631c519d0d60e11b83528660048401523360248401526112dc84613c5b565b836044840152166064820152818160848183885af1801561024b57611388575b5050813b1561138457604051631c519d0d60e11b8152600481018490523360248201529160848386819381956001604485015260648401525af180156113655761134c575b602082604051908152f35b611357838092613e2d565b6113615781611341565b5080fd5b6040513d85823e3d90fd5b634e487b7160e01b5f52602160045260245ffd5b8380fd5b8161139291613e2d565b61138457835f6112fc565b945092506040843d6040116113f3575b816113ba60409383613e2d565b810103126113ef576001600160801b039263ffffffff916113e660206113df88614691565b9701614680565b9594509161113e565b8680fd5b3d91506113ad565b6040513d89823e3d90fd5b634e487b7160e01b85526011600452602485fd5b8780fd5b8580fd5b8880fd5b8d80fd5b8c80fd5b8b80fd5b8a80fd5b8980fd5b9081604060206064940151910151906309c04d0960e41b835233600452602452604452fd5b611481915060a03d60a011611487575b6114798183613e2d565b81019061460c565b5f610aae565b503d61146f565b8161149891613e2d565b61136157815f610a80565b5034610248576020366003190112610248576001600160401b036114c5613c21565b6114cd613e4e565b50168152600260205260408120805464ffffffffff811691828452600160205260ff604085209260e01c1693600685101561159e57509263ffffffff64ffffffffff92600260c096015460058201549061153c846007850154169385601089835460381c169201541690614576565b948660a060405161154c81613dc0565b8a815260046020820194101584526040810194855260608101958652608081019687520196168652604051978852511515602088015251604087015251606086015251166080840152511660a0820152f35b634e487b7160e01b81526021600452602490fd5b5034610248576040366003190112610248576115cc613c21565b6001600160401b036024351161136157366023602435011215611361576001600160401b0360243560040135116113615736602480356004013560051b813501011161136157604051906101a082018281106001600160401b03821117611be5576040528282528260208301528260408301528260608301528260808301528260a08301528260c08301528260e08301528261010083015282610120830152826101408301526060610160830152606061018083015260018060a01b037f0000000000000000000000000000000000000000000000000000000000000000163303611bd2576116ba8161536f565b90600182015460ff8160301c16611ba85760028301549163ffffffff831680611b8757508354600460ff82166116ef81613c5b565b1480602088015215611ab7575b50509163ffffffff60129281600160301b6001600160801b039666ff00000000000019161780600186015560018060a01b038160381c16885260d81c16604087015260401c16606085015282611751826151ac565b1660808501528261177b816011840154168060a088015260016001607f1b038160011c169061518c565b1660c08501526117b860ff601083015463ffffffff8160901c1660e088015263ffffffff8160b01c1661010088015260881c1661012086016146e8565b0154166101408201526117d0602435600401356146f4565b6117dd6040519182613e2d565b60046024350135808252601f19906117f4906146f4565b01366020830137610160820152611810602435600401356146f4565b61181d6040519182613e2d565b60046024350135808252601f1990611834906146f4565b01366020830137610180820152815b602435600401358110156118d05760248035600583901b0101356001600160401b03811690036118cc5760248035600583901b0101356001600160401b031683526002602052604083206001908101546101608401519192916001600160a01b038216906118b290849061470b565b5260a01c6118c58261018086015161470b565b5201611843565b5f80fd5b5080519091906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000081169116813b15611ab35782916024839260405194859384926353290d0b60e01b845260048401525af1801561024b57908291611a9e575b5050604051918291602083526101c083019160018060a01b03815116602085015260208101511515604085015263ffffffff604082015116606085015263ffffffff60608201511660808501526001600160801b0360808201511660a08501526001600160801b0360a08201511660c08501526001600160801b0360c08201511660e085015263ffffffff60e08201511661010085015263ffffffff610100820151166101208501526119f4610120820151610140860190613cfd565b6001600160801b0361014082015116610160850152610160810151926101a0610180860152835180915260206101e08601940190835b818110611a7c57505050610180015191601f19848203016101a0850152602080845192838152019301915b818110611a63575050500390f35b8251845285945060209384019390920191600101611a55565b82516001600160a01b0316865287965060209586019590920191600101611a2a565b81611aa891613e2d565b61024857805f611937565b8280fd5b64ffffffffff600f86015460a01c16804210611b82575060029060ff1916178455604051602081016020825260243560040135905260408101916024803501885b602435600401358110611b5c575050600160301b6001600160801b03969463ffffffff947f86c83ed4669bd532d6bc9044cba550e131a2f0d24a7962c5087209cfc3b4464385601299966001600160401b03899716930390a29496505050926116fc565b90936020806001926001600160401b03611b7589613c37565b1681520195019101611af8565b615167565b6313bd32ff60e11b87526001600160401b0391909116600452602452604485fd5b8254634d192d0960e01b86526001600160401b038316600452604490869060ff166102c081613c5b565b631b71af4f60e01b835233600452602483fd5b634e487b7160e01b84526041600452602484fd5b503461024857602036600319011261024857611c13613c21565b816001600160401b03821683526002602052604083209283549360ff8560e01c16946006861015611cd4576001861115611ccd579164ffffffffff93918460a0979416958683526001602052600460036040852001956002840154945014611cad575b50506001600160801b03611c8b85939461534c565b9490926040519788526020880152166040860152166060840152166080820152f35b859350611cc6856001600160801b0393611c8b93614cea565b9350611c76565b8585614d9a565b634e487b7160e01b83526021600452602483fd5b503461024857606036600319011261024857611d02613c21565b90602435916044356001600160801b0381168103611ab357611d2382614dea565b9064ffffffffff600f83015460501c168042116122515750600182019060018060a01b03825460381c1633146122355785156122265790828596869367ffffffffffffffff60401b975493611d836001600160401b038660401c166146b4565b946001600160401b038616998a9660401b169067ffffffffffffffff60401b19161786556001600160401b0388169788875260036020526040872060018060a01b0333165f5260205260405f209260405193611dde85613dc0565b546001600160601b0381168552602085019263ffffffff8260601c1684526040860160ff8360801c16815287606088019260ff8560881c168452611e4963ffffffff60808b019660ff8160901c16885260981c16968a8360a0820199808b52159e8f6121e6576151ef565b9b8d52600260205260408d209064ffffffffff1664ffffffffff1664ffffffffff19825416178155855181549063ffffffff60781b9060781b169063ffffffff60781b1916178155600160e01b60ff60e01b198254161781556001600160601b0360a01b895160a01b1633176001820155600201558c8b52600360205260408b20600160a01b6001900333165f5260205260405f209487516001600160601b03166001600160601b03198754161786555185549063ffffffff60601b9060601b169063ffffffff60601b19161785555160ff16611f3c90859081549060ff60801b9060801b169060ff60801b1916179055565b51835460ff60881b191660889190911b60ff60881b1617835551825460ff60901b191660909190911b60ff60901b1617825551815463ffffffff60981b191660989190911b63ffffffff60981b16179055805463ffffffff60d81b611faa60d883901c63ffffffff166146d1565b60d81b169063ffffffff60d81b191617905560028601805463ffffffff16611fd1906146d1565b63ffffffff1663ffffffff19825416178155805460401c63ffffffff16611ff7906146d1565b81546bffffffff0000000000000000191660409190911b63ffffffff60401b16179055516001600160601b031660405191825260208201528587339260407f01db6589e21ab9bb03cbbbe7bbebdf5c8662481aa00c5730d5cc79df6799870b91a461216d575b806120f0575b50507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690612099906151ac565b90803b1561027a57604051631c519d0d60e11b815260048101939093523360248401526084838681936001600160801b038296600260448601521660648401525af180156113655761134c57602082604051908152f35b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690813b15611ab3578291606483926040519485938492634bc6882360e01b84528a600485015233602485015260448401525af1801561024b5715612063578161216291613e2d565b61138457835f612063565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b15611ab357828091602460405180948193630870a2cb60e21b83523360048401525af19081156113655783916121d1575b505061205d565b816121db91613e2d565b61136157815f6121ca565b63ffffffff60028201805490612200838360201c166146d1565b9167ffffffff000000008360201b169067ffffffff000000001916179055168b526151ef565b631a8f98f360e01b8552600485fd5b63c04ff30760e01b85526001600160401b038416600452602485fd5b6309d2ae0960e01b85526004524264ffffffffff16602452604484fd5b50346102485780600319360112610248578061012060405161228f81613da4565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e082015282610100820152015260405163860aefcf60e01b81526101408160048160018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa90811561024b5782916123c3575b610140826001600160401b03610120604051926001600160801b0381511684526001600160801b03602082015116602085015263ffffffff60408201511660408501526001600160801b0360608201511660608501526001600160801b0360808201511660808501526001600160801b0360a08201511660a085015261ffff60c08201511660c085015261ffff60e08201511660e08501528261010082015116610100850152015116610120820152f35b9050610140813d82116124a6575b816123df6101409383613e2d565b8101031261136157610140915061249a610120604051926123ff84613da4565b6124088161466c565b84526124166020820161466c565b602085015261242760408201614680565b60408501526124386060820161466c565b60608501526124496080820161466c565b608085015261245a60a0820161466c565b60a085015261246b60c08201614691565b60c085015261247c60e08201614691565b60e085015261248e61010082016146a0565b610100850152016146a0565b6101208201525f612312565b3d91506123d1565b5034610248576040366003190112610248576124c8613c21565b6024356002811015611ab35791816020936001600160401b0361250294168352600185526040832092506124fb81613cc2565b1591614f6a565b6001600160401b0360405191168152f35b5034610248578060031936011261024857806001600160401b0360409254835192508181168352831c166020820152f35b50346102485760403660031901126102485761255e613c21565b612566613ce7565b6001600160401b038392169081845260016020526040842091600183015460058160281c16612631575b5084526003602052604084209060018060a01b03165f526020526001600160801b036125c660ff60405f205460881c16926151ac565b169081810291818304149015171561261d57606092506040519160018060a01b03168252602082015263ffffffff7f0000000000000000000000000000000000000000000000000000000000000000166040820152f35b634e487b7160e01b83526011600452602483fd5b60381c6001600160a01b031693505f612590565b5034610248576020366003190112610248576004356001600160a01b038116908190036113615781608060405161267b81613d89565b8281528260208201528260408201528260608201520152604051906318f0db7b60e21b8252600482015260a081602481600180851b037f0000000000000000000000000000000000000000000000000000000000000000165afa90811561024b5760a09291612723575b5064ffffffffff60806040519260ff815116845260208101516020850152604081015160408501528260608201511660608501520151166080820152f35b61273a9150823d8411611487576114798183613e2d565b5f6126e5565b50346102485760203660031901126102485761275a613c21565b9061276482614dea565b600181018054603881901c6001600160a01b031691903383036129385763ffffffff8160d81c16806129195750946001600160401b0391600160301b8697600360ff1988541617875566ff0000000000001916179055166001600160801b03601160405194837fc447899e8dd543206d90c2c35d126758173a21831310c6abeb4bcdf6caa81cfa8880a201547f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031694911690843b1561141e57631b0b9efb60e21b815282600482015283602482015260076044820152816064820152858160848183895af190811561290e5786916128f9575b50506128789060016001607f1b038160011c169061518c565b833b1561027a576001600160801b039060405192631b0b9efb60e21b8452600484015283602484015260066044840152166064820152838160848183875af190811561026f57849161025a575050813b156102565782916024839260405194859384926353290d0b60e01b845260048401525af1801561024b576102375750f35b8161290391613e2d565b61027a57845f61285f565b6040513d88823e3d90fd5b6362560e9760e11b86526001600160401b038716600452602452604485fd5b6302caf6e960e41b85526001600160401b03861660045233602452604485fd5b503461024857602036600319011261024857612972613c21565b906040519161016083018381106001600160401b03821117612c8c5760405281835260208301918083526040840190808252606085019080825260808601928184526001600160401b0360a08801958387528360c08a01528360e08a0152836101008a0152836101208a0152836101408a01521680835260026020526040832090815460ff8160e01c166006811015612c78578015612c645764ffffffffff82168b5260018401546001600160a01b0381168b52926002821491829182612bca575b508115612bc5575060035b6006811015612bb1578652600960ff8460e81c161015612b9d579160ff63ffffffff926002969594828460e81c168b52828460f01c16915f14612b9557828a5b16821115612b8f5760015b612a9381613cc2565b8c5215612b8a57612aa390613e7e565b168a5260d881901c60ff1660c08d0152609881901c821660e08d015260b81c166101008b015260a01c6101208a0152015461014088015260405187516001600160401b0316815295516001600160a01b031660208701525190600682101561159e5750926101609592612b2660ff93610140966040890152516060880190613cda565b51612b3081613cc2565b6080860152511660a084015260ff60c08201511660c084015263ffffffff60e08201511660e084015263ffffffff610100820151166101008401526001600160801b03610120820151166101208401520151610140820152f35b612aa3565b89612a8a565b826001612a7f565b634e487b7160e01b87526021600452602487fd5b634e487b7160e01b88526021600452602488fd5b612a3f565b60405163381f9e7b60e11b815260048101919091529091506020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115612c59578891612c2a575b50905f612a34565b612c4c915060203d602011612c52575b612c448183613e2d565b8101906145e2565b5f612c22565b503d612c3a565b6040513d8a823e3d90fd5b635fcc20cb60e11b86526004839052602486fd5b634e487b7160e01b86526021600452602486fd5b634e487b7160e01b83526041600452602483fd5b503461024857602036600319011261024857612cba613c21565b906001600160401b038216918282526002602052604082209283549060ff8260e01c169160068310159182612c78576001841493841580612fa0575b612f9a575060405163381f9e7b60e11b8152600481018290526020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156113fb578791612f7b575b50612f64575064ffffffffff16845260016020526040842091825491600460ff8416612d7a81613c5b565b03612ed157505050835460ff8160e01c166006811015612ebd57612db892600492600260089314612e85575b5086612db28282614b37565b95614bdc565b612dc181613c5b565b815260018060a01b037f000000000000000000000000000000000000000000000000000000000000000016925460ef1c926101fe60fe85169416840361261d57612e1d839460146001600160801b0360808601511604906145b2565b91813b15612e805760e4612e52918580946001600160801b036040519788968795637fb2dca360e11b87526004870190613c65565b1660c48401525af1801561024b57612e6b575b50505b80f35b81612e7591613e2d565b61024857805f612e65565b505050fd5b8560ff8260f01c16155f14612eb257612ea660ff612eac9360d81c16614f55565b83614fee565b5f612da6565b612eac915087612ea6565b634e487b7160e01b85526021600452602485fd5b612ebd5715612f21575064ffffffffff600f82015460781c1680421115611b825750835460ff8160e01c166006811015612ebd57612db8926002928360019314612e85575086612db28282614b37565b64ffffffffff9060381c1680421115611b825750835460ff8160e01c166006811015612ebd57612db892600392600260079314612e85575086612db28282614b37565b631a75b1d160e01b86526004526003602452604485fd5b612f94915060203d602011612c5257612c448183613e2d565b5f612d4f565b85614d9a565b508693506002811415612cf6565b503461024857602036600319011261024857600f604080926001600160401b03612fd6613c21565b168152600260205264ffffffffff82822054168152600160205220015463ffffffff60ff82169183519261300981613cc2565b835260301c166020820152f35b503461024857604036600319011261024857613030613c21565b90602435908115158203610248576040519161304b83613d59565b8183528160208401528160408401528160608401528160808401528160a08401528160c08401528160e08401528161010084015281610120840152816101408401528161016084015260018060a01b037f000000000000000000000000000000000000000000000000000000000000000016330361338d576001600160401b03841691828152600260205260408120549160ff8360e01c166006811015611cd45760028103613387575061310564ffffffffff8416614dea565b936001600160401b036131208364ffffffffff871688614f6a565b169080820361337157505064ffffffffff83168552801561336a57815b61314681613cc2565b6020860152601084015460ff8160601c16604087015260ff8160681c16606087015260ff8160701c16608087015261ffff8160201c1660a087015261ffff8160301c1660c087015261ffff8160401c1660e08701526001600160801b03613218865461ffff8160081c166101008a015263ffffffff8160181c166101208a015264ffffffffff6131e263ffffffff828460381c16961686614576565b166101408a01526affffffffffffffffffffff61320e60ff60408c01511660ff60608d01511690614592565b9160601c166145b2565b166101608701528061325661324761323861ffff60a08b015116426145d5565b61ffff60c08b015116906145d5565b61ffff60e08a015116906145d5565b1161334d5750918161018096936132859593505f14613345575060ff61327f9160d81c16614f55565b90614fee565b6001600160801b03610160604051926001600160401b03815116845260208101516132af81613cc2565b602085015260ff604082015116604085015260ff606082015116606085015260ff608082015116608085015261ffff60a08201511660a085015261ffff60c08201511660c085015261ffff60e08201511660e085015261ffff6101008201511661010085015263ffffffff6101208201511661012085015264ffffffffff61014082015116610140850152015116610160820152f35b905090614fee565b63f38df98f60e01b83526004524264ffffffffff16602452604482fd5b600161313d565b637c9a94e160e01b845260045260245250604490fd5b86614d9a565b631b71af4f60e01b825233600452602482fd5b50346102485760e0366003190112610248576133ba613c21565b60a036602319011261136157612e689060c43590613ee5565b50346118cc5760a03660031901126118cc576133ed613c21565b6133f5613c4b565b916044359060ff82168092036118cc5760643563ffffffff8116938482036118cc5760843594851592831587036118cc5761342e613e4e565b507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303613c0e576001600160401b03831695865f52600260205260405f209788549564ffffffffff87165f52600160205260405f20966008841015611370576134a1888c614b37565b9b60ff60f01b906134b190613e7e565b60f01b169060ff60f01b1916178a55600683149081613c06575b5080613bef575b613bb1575b600460ff8754166134e781613c5b565b0361356c575050865460ff60e01b198116600560e01b17885564ffffffffff1696600294935061351b925060089150614bb8565b0163ffffffff61352d81835416613e90565b825463ffffffff191691161790555060405160208160085f5160206154f25f395f51905f529352a380600460c092525b61356a6040518092613c65565bf35b60ff895460e81c166009811015611370576002036135f8575050865460ff60e01b198116600560e01b17885564ffffffffff169660029493506135b29250849150614bb8565b0163ffffffff6135c481835416613e90565b825463ffffffff191691161790555060405160208160025f5160206154f25f395f51905f529352a380600260c0925261355d565b949897959693941561376b5750505060c09550613614426153ae565b9254817fdde94aa4665ca6af423d2f64130d28ee85dd4905a408b3e93e147ef6ea223596604064ffffffffff81519460ff8160f01c16865263ffffffff891660208701521693a380845260026020526040842068ffffffffffffffff0065ffffffffff00825460081b16169384865260056020526136e36040872054926136bb8460281c93829081549063ffffffff60981b9060981b169063ffffffff60981b1916179055565b80546effffffffffffffffffff00000000001916605084901b64ffffffffff60501b16179055565b8061371a57505064ffffffffff9167ffffffffffffffff60281b91935b8552600560205260281b169116176040822055815261355d565b6001600160401b03168552600260205260408520805469ffffffffff00000000001916602885901b64ffffffffff60281b161790559264ffffffffff9267ffffffffffffffff60281b925090613700565b9295509293929091600181036138dc575060018652825465ff00ffffffff60b81b191660b89190911b63ffffffff60b81b1617600160e21b178255600286018054602095946001600160801b039461381e949193909263ffffffff906137d2908216613e90565b1663ffffffff19825416179055857fb657c48b517c5220f3037736c4159c35f085b8b2c09a3d6d64a04a8b16662d3d64ffffffffff845416988993604051908152a36003880191614cea565b169384151590816138c4575b5061383b575b505060c0915061355d565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b156118cc575f9283606492604051978895869462c3069b60e51b86526004860152602485015260448401525af19182156138b95760c0926138a9575b80613830565b5f6138b391613e2d565b5f6138a3565b6040513d5f823e3d90fd5b64ffffffffff9150600f015460781c1642115f61382a565b92959693505050600481145f1461395d5750825460ff60e01b198116600560e01b17845564ffffffffff16926002919061391890600390614bb8565b0163ffffffff61392a81835416613e90565b825463ffffffff1916911617905560405160208160035f5160206154f25f395f51905f529352a380600260c0925261355d565b600581036139d55750825460ff60e01b198116600560e01b17845564ffffffffff16926002919061399090600490614bb8565b0163ffffffff6139a281835416613e90565b825463ffffffff1916911617905560405160208160045f5160206154f25f395f51905f529352a380600260c0925261355d565b909290600703613ae957805460ff60e01b198116600560e01b17825564ffffffffff1692600290613a07600684614bb8565b019063ffffffff613a1a81845416613e90565b835463ffffffff191691161782555f8481526003602090815260408083206001909401546001600160a01b0316835292905220805490919060881c60ff168015613ad557825460ff60881b19165f1990910160881b60ff60881b1617909155613ab0905b613a9163ffffffff825460401c16613e90565b63ffffffff60401b82549160401b169063ffffffff60401b1916179055565b60405160208160065f5160206154f25f395f51905f529352a380600360c0925261355d565b634e487b7160e01b5f52601160045260245ffd5b805460ff60e01b198116600560e01b17825564ffffffffff1692600290613b11600584614bb8565b019063ffffffff613b2481845416613e90565b835463ffffffff191691161782555f8481526003602090815260408083206001909401546001600160a01b0316835292905220805490919060881c60ff168015613ad557825460ff60881b19165f1990910160881b60ff60881b1617909155613b8c90613a7e565b60405160208160055f5160206154f25f395f51905f529352a380600360c0925261355d565b600460ff198754161786558764ffffffffff8a54167f9b5300c7cfae6afce001a88aafda1cca1b1f50f9fb50cc75c26b00e0346b2ed75f80a36134d7565b50600160ff875416613c0081613c5b565b146134d2565b90505f6134cb565b631b71af4f60e01b5f523360045260245ffd5b600435906001600160401b03821682036118cc57565b35906001600160401b03821682036118cc57565b6024359060ff821682036118cc57565b6005111561137057565b6001600160801b0360a080928051613c7c81613c5b565b85526001600160401b036020820151166020860152600180831b036040820151166040860152826060820151166060860152826080820151166080860152015116910152565b6002111561137057565b600681101561137057602452565b9060098210156113705752565b602435906001600160a01b03821682036118cc57565b9060038210156113705752565b606060a091613d398482516001600160401b036040809280518552826020820151166020860152015116910152565b63ffffffff60208201511682850152604081015160808501520151910152565b61018081019081106001600160401b03821117613d7557604052565b634e487b7160e01b5f52604160045260245ffd5b60a081019081106001600160401b03821117613d7557604052565b61014081019081106001600160401b03821117613d7557604052565b60c081019081106001600160401b03821117613d7557604052565b6103a081019081106001600160401b03821117613d7557604052565b606081019081106001600160401b03821117613d7557604052565b608081019081106001600160401b03821117613d7557604052565b90601f801991011681019081106001600160401b03821117613d7557604052565b60405190613e5b82613dc0565b5f60a0838281528260208201528260408201528260608201528260808201520152565b60ff60019116019060ff8211613ad557565b63ffffffff168015613ad5575f190190565b6001600160401b03613ece604080938035865283613ec260208301613c37565b16602087015201613c37565b16910152565b60ff1660ff8114613ad55760010190565b6001600160401b038116805f52600260205260405f2092835460ff8160e01c1660068110156113705760018103614570575064ffffffffff1691613f2883614dea565b9364ffffffffff600f86015460781c168042116145535750608435956001600160401b0387169081881415806118cc576001600160401b03601289015460801c1680841161453d5750806118cc57821515806144f8575b156144c45760a4359283156144b15760018060a01b03600184015416966024359a606435936001600160401b038516948581036118cc57506118cc57506040519160208301937fa18d874184b3935367a8ba4fe15892e9e7a6673bcab6cf67e9626a16ea4370aa85524660408501523060608501528a60808501528960a08501528c60c085015260443560e085015261010084015261012083015284610140830152610160820152610160815261403861018082613e2d565b5190206002820190815480820361449857505060405160208101908a82528460408201526040815261406b606082613e2d565b5190209055855f52600460205260405f20885f526020526001600160401b0360405f2054169586151580614472575b61446a575b6001600160401b03871698891515968780614461575b6143f5577fb314be95e33c7c06cd15b39d9c6df58f3308131060c6bdccc77079de4c40248360e0849389936141b997965f52600460205260405f20825f5260205260405f20856001600160401b0319825416179055855f52600360205260405f209060018060a01b03165f5260205260405f209561415661413c60ff895460901c16613ed4565b885460ff60901b1916609082901b60ff60901b1617909855565b805460ff841b1960ff60d81b1990911660d889901b60ff60d81b161716600160e11b179055614184426153ae565b976040519160ff8816835263ffffffff8a16602084015260408301526141ae606083016044613ea2565b60c0820152a3614f55565b92805f52600260205260405f208468ffffffffffffffff0065ffffffffff00835460081b16161792835f52600560205261421c60405f2054926136bb8460281c93829081549063ffffffff60981b9060981b169063ffffffff60981b1916179055565b806143a05750509167ffffffffffffffff60281b9164ffffffffff93948061436b575b505b5f52600560205260281b1691161760405f205561425d57505050565b825f52600260205260405f209260ff845460e01c166006811015611370576002810361431e575060405163381f9e7b60e11b815260048101919091526020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156138b9575f916142ff575b50156142f5575050805460ff60e81b1916600160e91b1790555b565b916142f392614e37565b614318915060203d602011612c5257612c448183613e2d565b5f6142d9565b90939250600491501461432f575050565b805461ffff60e01b19811661020560e01b179091556040516002815264ffffffffff90911691905f5160206154f25f395f51905f5290602090a3565b885464ffffffffff60b81b19811660b891821c8716600190931b871692909217901b64ffffffffff60b81b161788555f61423f565b6001600160401b03165f908152600260205260409020805469ffffffffff00000000001916602886901b64ffffffffff60281b16179055935064ffffffffff9267ffffffffffffffff60281b92909150614241565b5090949395506142f3985060e09196507fb314be95e33c7c06cd15b39d9c6df58f3308131060c6bdccc77079de4c40248392614430426153ae565b9163ffffffff604051935f85521660208401526040830152614456606083016044613ea2565b60c0820152a3614e37565b50868b106140b5565b5f965061409f565b50865f52600260205260ff60405f205460e81c166009811015611370576005111561409a565b8663378a96e160e11b5f5260045260245260445260645ffd5b856315a6f18760e31b5f5260045260245ffd5b905087606435916001600160401b038316928381036118cc57506118cc575063106cc2b560e01b5f5260045260245260445ffd5b50506064356001600160401b038116908181036118cc57505f9062100000841161452e576001600160401b0360555b1614613f7f565b6001600160401b036070614527565b83634b98023360e11b5f5260045260245260445ffd5b6309d2ae0960e01b5f5260045264ffffffffff421660245260445ffd5b84614d9a565b9064ffffffffff8091169116019064ffffffffff8211613ad557565b906001600160801b03809116911601906001600160801b038211613ad557565b906001600160801b03809116911602906001600160801b038216918203613ad557565b91908201809211613ad557565b908160209103126118cc575180151581036118cc5790565b519064ffffffffff821682036118cc57565b908160a09103126118cc576040519061462482613d89565b805160ff811681036118cc576146649160809184526020810151602085015260408101516040850152614659606082016145fa565b6060850152016145fa565b608082015290565b51906001600160801b03821682036118cc57565b519063ffffffff821682036118cc57565b519061ffff821682036118cc57565b51906001600160401b03821682036118cc57565b6001600160401b03166001600160401b038114613ad55760010190565b63ffffffff1663ffffffff8114613ad55760010190565b60038210156113705752565b6001600160401b038111613d755760051b60200190565b805182101561471f5760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b61473d8282613ea2565b606081013563ffffffff811681036118cc5760a09163ffffffff8392166060850152608081013560808501520135910152565b61477b816004613ea2565b614789606082016064614733565b6147996101208201610124614733565b6101e43560028110156118cc576147af81613cc2565b6101e08201526102043560028110156118cc576147cb81613cc2565b6102008201526102243563ffffffff81168091036118cc576102208201526102443563ffffffff81168091036118cc576102408201526102643564ffffffffff81168091036118cc576102608201526102843564ffffffffff81168091036118cc576102808201526102a43564ffffffffff81168091036118cc576102a08201526102c43563ffffffff81168091036118cc576102c08201526102e43563ffffffff81168091036118cc576102e08201526103043561ffff81168091036118cc576103008201526103243561ffff81168091036118cc576103208201526103443561ffff81168091036118cc576103408201526103643561ffff81168091036118cc576103608201526103843560ff81168091036118cc576103808201526103a43560ff81168091036118cc576103a08201526103c43560ff81168091036118cc576103c08201526103e43560ff81168091036118cc576103e08201526104043560ff81168091036118cc576104008201526104243560038110156118cc5761495990610420830190613cfd565b6104443563ffffffff81168091036118cc576104408201526104643563ffffffff81168091036118cc57610460820152610484356001600160801b0381168091036118cc576104808201526104a4356001600160801b0381168091036118cc576104a08201526104c4356001600160801b0381168091036118cc576104c08201526104e4356001600160401b0381168091036118cc576104e082015261050435906001600160401b0382168092036118cc576105000152565b6102e43563ffffffff811681036118cc5790565b6102843564ffffffffff811681036118cc5790565b6102a43564ffffffffff811681036118cc5790565b610484356001600160801b03811681036118cc5790565b6104a4356001600160801b03811681036118cc5790565b60405190614a8b82613df7565b5f6040838281528260208201520152565b60405190614aa982613e12565b5f606083614ab5614a7e565b81528260208201528260408201520152565b90604051614ad481613df7565b60406001600160401b03600183958054855201548181166020850152821c16910152565b90604051614b0581613e12565b606060048294614b1481614ac7565b845263ffffffff6002820154166020850152600381015460408501520154910152565b9190614bb06001600160801b0360118193614b50613e4e565b875464ffffffffff1660208201526001909701546001600160a01b031660408801528054606090811c6affffffffffffffffffffff169088015282614b94826151ac565b16608088015201541660016001607f1b038160011c169061518c565b1660a0830152565b90600981101561137057815460ff60e81b191660e89190911b60ff60e81b16179055565b815460ff60e01b198116600560e01b17835564ffffffffff169392909190600290614c078584614bb8565b019063ffffffff614c1a81845416613e90565b1663ffffffff19835416178255614c3086613c5b565b60038614614c67575b505060206001600160401b035f5160206154f25f395f51905f5292614c616040518096613cda565b1692a390565b5f8581526003602090815260408083206001909401546001600160a01b03168352929052208054909260889190911c60ff16908115613ad557835460ff60881b19165f1990920160881b60ff60881b16919091179092555f5160206154f25f395f51905f52916020916001600160401b039190614ce390613a7e565b9250614c39565b9190549063ffffffff8260b81c169063fff13d808211614d9257600c01549060ff8260081c1690614d1a82613cc2565b63ffffffff821593845f14614d875760101c1681115b15614d7e576bffffffffffffffff0000000092614d5163ffffffff93613cc2565b15614d7557925b60781c16921960201b169063ffffffff60601b9060601b16171790565b19811692614d58565b50505050505f90565b60101c168110614d30565b505050505f90565b906006811015611370578015614dce576001600160401b03614dc992631a75b1d160e01b5f5216600452613ccc565b60445ffd5b6001600160401b0382635fcc20cb60e11b5f521660045260245ffd5b90614df48261536f565b9160ff83541690614e0482613c5b565b60018203614e10575050565b634d192d0960e01b5f526001600160401b0316600452614e2f81613c5b565b60245260445ffd5b91815460ff8160e01c16600681101561137057614e6c9260029283809314614f23575b5084614e668282614b37565b96614bdc565b614e7581613c5b565b825260018060a01b037f000000000000000000000000000000000000000000000000000000000000000016905460ef1c6101fe60fe821691168103613ad557614ecf9060146001600160801b0360808601511604906145b2565b91813b156118cc5760e4614f04915f80946001600160801b036040519788968795637fb2dca360e11b87526004870190613c65565b1660c48401525af180156138b957614f195750565b5f6142f391613e2d565b8660ff8260f01c16155f14614f4a57612ea660ff614f449360d81c16614f55565b5f614e5a565b614f4491505f612ea6565b60ff166020811015614f645790565b50602090565b909115614f8757614f8491614f7e426153ae565b9161542c565b90565b5068ffffffffffffffff00614f9b426153ae565b9160081b165f52600560205264ffffffffff60405f205416908115159081614fcb575b50614fc65790565b505f90565b9050815f52600260205263ffffffff8060405f205460981c16911611155f614fbe565b90916001600160401b031690815f52600260205260405f208054938068ffffffffffffffff0065ffffffffff008760081b16161792835f52600560205264ffffffffff60405f20549660281c169564ffffffffff81169586146150e857505050549064ffffffffff8260501c16805f52600260205261508d8560405f209064ffffffffff60281b82549160281b169064ffffffffff60281b1916179055565b846150b2575064ffffffffff60281b9293505f52600560205260281c161760405f2055565b925050506142f3915f52600260205260405f209081549064ffffffffff60501b9060501b169064ffffffffff60501b1916179055565b939250935093801592835f146151585750505f905b5f52600560205260405f20558061514f575b615117575050565b805464ffffffffff60b81b19811660b891821c600190941b64ffffffffff161993909316901b64ffffffffff60b81b16919091179055565b5081151561510f565b64ffffffffff191617906150fd565b64ffffffffff906318389f0160e21b5f521660045264ffffffffff421660245260445ffd5b906001600160801b03809116911603906001600160801b038211613ad557565b614f84906151dc60106affffffffffffffffffffff835460601c1692015460ff808260681c169160601c16614592565b906145b2565b91908203918211613ad557565b90939291936151fd426153ae565b6020860163ffffffff80825116921680920361533e575b50506040850160ff81511660108401549060ff8260781c168091101561531b5750606087019260ff808551169260801c16809210156152f8575050916012918360ff61526a816001600160801b03975116613ed4565b16905260ff61527b81835116613ed4565b16905201541690816001600160801b038216105f146152f05750915b6001600160801b038316926001600160601b03825116808511156152e8576152c76001600160601b0391866151e2565b9411156152db57506001600160601b039052565b6001600160601b03169052565b505f93505050565b905091615297565b6001600160401b0390634fa2669960e11b5f52166004523360245260445260645ffd5b6001600160401b0384634fa2669960e11b5f52166004523360245260445260645ffd5b525f60408601525f80615214565b600c015490614f8463ffffffff64ffffffffff8460781c169360c81c1683614576565b6001600160401b031690815f52600160205260405f209160ff83541661539481613c5b565b1561539c5750565b6338e4c1b160e11b5f5260045260245ffd5b6153e09064ffffffffff7f000000000000000000000000000000000000000000000000000000000000000016906151e2565b63ffffffff7f00000000000000000000000000000000000000000000000000000000000000001680156154185763ffffffff91041690565b634e487b7160e01b5f52601260045260245ffd5b5460b81c64ffffffffff1692919060081b68ffffffffffffffff001660015f5b85821c80156154e957600116156154e357508082175f52600560205264ffffffffff60405f20541690811515806154b5575b6154ad575b816001600160401b0381166154a557505b5f198114613ad5576001019061544c565b955050505050565b5f9150615483565b506001600160401b0382165f52600260205263ffffffff60405f205460981c1663ffffffff8516111561547e565b90615494565b50945050505056fe03b81330a74da06b64a58293d86b159488ba2221f9afed8037113187c9cefc7f6101006040523461028e57604051611a0a38819003601f8101601f191683016001600160401b03811184821017610292578392829160405283398101036101c0811261028e578151916001600160a01b038316830361028e5760208101516001600160a01b038116810361028e576040820151926001600160a01b038416840361028e5761014090605f19011261028e5760405161014081016001600160401b03811182821017610292576040526100b9606084016102a6565b81526100c7608084016102a6565b6020820190815260a084015163ffffffff8116810361028e57604083019081526100f360c086016102a6565b6060840190815261010660e087016102a6565b608085019081529161011b61010088016102a6565b60a086019081529361013061012089016102ba565b60c08701908152956101456101408a016102ba565b60e082019081529961015a6101608b016102c9565b6101008301908152986101706101808c016102c9565b61012084019081526101a0909b015160809d8e5260a09190915260c091909152905191518b1b6001600160801b03199081166001600160801b03938416175f5592516001805495516001600160a01b031996871663ffffffff90931692909217602092831b600160201b600160a01b031617905594519551909a1b9091169316929092176002559151600380549651945195519690921661ffff9091161763ffff000060109490941b939093169290921792901b6bffffffffffffffff00000000169190911760609290921b73ffffffffffffffff0000000000000000000000001691909117905560e05260405161172c90816102de823960805181610ecc015260a05181610fb6015260c05181610f51015260e051816101640152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160801b038216820361028e57565b519061ffff8216820361028e57565b51906001600160401b038216820361028e5756fe6080806040526004361015610012575f80fd5b5f905f3560e01c90816363c36dec14610e4757508063698c9aca1461014f5763860aefcf1461003f575f80fd5b3461014c578060031936011261014c5761012060405161005e81611212565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e082015282610100820152015261014061009f611291565b6001600160401b03610120604051926001600160801b0381511684526001600160801b03602082015116602085015263ffffffff60408201511660408501526001600160801b0360608201511660608501526001600160801b0360808201511660808501526001600160801b0360a08201511660a085015261ffff60c08201511660c085015261ffff60e08201511660e08501528261010082015116610100850152015116610120820152f35b80fd5b50346108b9576105203660031901126108b9577f00000000000000000000000000000000000000000000000000000000000000009061018c611291565b916044356001600160401b0381168082036108b9578015610e21576024356001600160401b038116918282036108b957621000008111610e12576001600160401b0360555b168303610dc957505050506101ee6064636c69766560e01b61133d565b60c43563ffffffff81168082036108b9578015610da357610218610124631b185cdd60e21b61133d565b6101843563ffffffff8116908181036108b9575015610d7d576101043560018110610d5357506101c43560018110610d29575060e4356101a435808214610d015750506102243563ffffffff8116908181036108b9575063fff13d808111610cd85750610244359163ffffffff8316928381036108b957506101e43560028110156108b957610c8e57505082905b818111610c685750506104443563ffffffff811690818103610c6457506207a11f8111610c3f575063ffffffff6102db611438565b1660018110610c1e575063ffffffff6102f2611438565b16620f423f8111610bfb57506103066114e3565b6001420190814211610ba95764ffffffffff16818110610bd657505061032a6114f8565b9064ffffffffff6103396114e3565b169164ffffffffff61035560c087019461ffff86511690611522565b9116818110610bd15750506103686114f8565b6103706114e3565b600183901b926001600160ff1b03811603610bbd576103978364ffffffffff809316611522565b9116818111610bd15750506103df6103d46103c961ffff6103b6611542565b1661ffff6103c2611554565b1690611522565b61ffff6103c2611566565b61ffff6103c2611578565b906104116103eb61150d565b9261040b64ffffffffff6103fd6114f8565b1663ffffffff6103c261144c565b92611522565b6001600160ff1b0381168103610bbd5764ffffffffff916104359160011b90611522565b9116818110610ba457505061044861150d565b62278d00420190814211610ba95764ffffffffff16818111610ba457505063ffffffff610473611460565b1662278d008111610b76575061048761144c565b63ffffffff61ffff8351169116818110610b505750506104a5611460565b63ffffffff61ffff8351169116818110610b255750506104c3611554565b61ffff808351169116818110610af95750506104dd611566565b61ffff808351169116818110610ad05750506104f7611578565b61ffff808351169116818110610aa757505061ffff80610515611542565b9251169116818110610a7a57505061052b611542565b9061ffff60e0840151169081600302916003830403610a935761054d84611613565b600181901b91906001600160ff1b03811603610a935780610a7f575061ffff91610587916001620f42405f19830104019015150290611522565b9116818110610a7a578260ff61059b61158a565b1660038110610a57575060ff6105af61158a565b1660078111610a34575060016105c361158a565b16156109eb576103a43560ff8116908181036108b9575060ff6105e461158a565b1660080360ff81116109d75760ff16908181116109b1578260ff61060661159b565b166004811061098c575060ff61061a61159b565b16600f8111610967575060ff61062e6115ac565b166001811061093a57506106406115bd565b60ff8061064b6115ac565b9216911690818110610912578260ff6106626115bd565b16602081116108e857506104e4356001600160401b038116908181036108b95750600181106108bd5750610504356001600160401b038116908181036108b957506001811061089157506106b46115ce565b6001600160801b0380606084015116911681811061086f57826001600160801b036106dd6115ce565b166001600160601b03811161084557506106f56115e5565b6001600160801b0380608084015116911681811061081a57826001600160801b0361071e6115e5565b166001600160601b0381116107e757506001600160801b036107676107416115fc565b92620f42406107568460a08401511692611613565b04806001118160011802189061152f565b91168181106107c4576001600160801b036107806115fc565b166affffffffffffffffffffff811161079557005b632dde62a960e01b5f52667365617446656560c81b6004526024526affffffffffffffffffffff60445260645ffd5b632dde62a960e01b5f52667365617446656560c81b60045260245260445260645ffd5b632dde62a960e01b5f526e6d696e547261696e65725374616b6560881b6004526024526001600160601b0360445260645ffd5b632dde62a960e01b5f526e6d696e547261696e65725374616b6560881b60045260245260445260645ffd5b632dde62a960e01b5f52651c995dd85c9960d21b6004526024526001600160601b0360445260645ffd5b632dde62a960e01b5f52651c995dd85c9960d21b60045260245260445260645ffd5b632dde62a960e01b5f52696d616373506572526f7760b01b600452602452600160445260645ffd5b5f80fd5b632dde62a960e01b5f526c6d61784d6f64656c427974657360981b600452602452600160445260645ffd5b632dde62a960e01b5f526b18dbdb5b5a5d1cd25b905b1b60a21b600452602452602060445260645ffd5b632dde62a960e01b5f526b18dbdb5b5a5d1cd25b905b1b60a21b60045260245260445260645ffd5b632dde62a960e01b5f526e0c6dedadad2e8e6a0cae48ae0dec6d608b1b600452602452600160445260645ffd5b632dde62a960e01b5f52660736561744361760cc1b600452602452600f60445260645ffd5b632dde62a960e01b5f52660736561744361760cc1b600452602452600460445260645ffd5b632dde62a960e01b5f5269616c7465726e6174657360b01b60045260245260445260645ffd5b634e487b7160e01b5f52601160045260245ffd5b6109f361158a565b6109fb61158a565b60ff5f1991160160ff81116109d757632dde62a960e01b5f90815264736561747360d81b60045260ff9283166024529116604452606490fd5b632dde62a960e01b5f5264736561747360d81b600452602452600760445260645ffd5b632dde62a960e01b5f5264736561747360d81b600452602452600360445260645ffd5b6114bb565b634e487b7160e01b81526012600452602490fd5b634e487b7160e01b81526011600452602490fd5b632dde62a960e01b84526b61707065616c57696e646f7760a01b60045260245260445250606490fd5b632dde62a960e01b84526b72657665616c57696e646f7760a01b60045260245260445250606490fd5b632dde62a960e01b84526e616c7465726e61746557696e646f7760881b60045260245260445250606490fd5b632dde62a960e01b84526d65766964656e636557696e646f7760901b60045260245260445250606490fd5b632dde62a960e01b8452686b657957696e646f7760b81b60045260245260445250606490fd5b632dde62a960e01b83526d65766964656e636557696e646f7760901b60045260245262278d00604452606482fd5b611498565b634e487b7160e01b84526011600452602484fd5b634e487b7160e01b85526011600452602485fd5b611474565b632dde62a960e01b8452677375626d6974427960c01b60045260245260445250606490fd5b632dde62a960e01b83526272686f60e81b600452602452620f423f604452606482fd5b632dde62a960e01b83526272686f60e81b6004526024526001604452606482fd5b632dde62a960e01b83526467616d6d6160d81b6004526024526207a11f604452606482fd5b8380fd5b632dde62a960e01b845268746f6c6572616e636560b81b60045260245260445250606490fd5b909350505f9260016113885f1983010401806002118160021802189081620f42400291620f42408304036109d757610cc5916116e9565b61138880821091180261138818906102a6565b632dde62a960e01b5f5267626173656c696e6560c01b60045260245263fff13d8060445260645ffd5b632dde62a960e01b5f526b1b185cdd0b9c9bddd49bdbdd60a21b60045260245260445260645ffd5b632dde62a960e01b5f526b0d8c2e6e85cd6caf290c2e6d60a31b600452602452600160445260645ffd5b632dde62a960e01b5f526b0d8d2ecca5cd6caf290c2e6d60a31b600452602452600160445260645ffd5b632dde62a960e01b5f908152631b185cdd60e21b60045260248190526001604452606490fd5b632dde62a960e01b5f908152636c69766560e01b60045260248190526001604452606490fd5b8282036108b9576001600160401b03935062100000109050610e0a576055905b632dde62a960e01b5f52637370656360e01b6004526024521660445260645ffd5b607090610de9565b6001600160401b0360706101d1565b632dde62a960e01b5f908152637370656360e01b60045260248190526001604452606490fd5b346108b95760203660031901126108b9576004356001600160a01b03811691908290036108b95760a081018181106001600160401b038211176111f6576040525f815260208101915f8352604082015f815260608301935f855260808401925f84526040516340435c5d60e11b81528160048201526101008160248160018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa8015611090575f9061111a575b515f5491506001600160801b03828116911681811061110a575050600186525b6001546040805163ec5dd32160e01b81526004810185905263ffffffff9092166024830152909190826044816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa8015611090575f925f916110c4575b5064ffffffffff16885260801c908061109b575083525b604051637139e7f560e11b815260048101919091526020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115611090575f9161103f575b509464ffffffffff939284928360a09816808652421115611030575b60ff60405197511687525160208701525160408601525116606084015251166080820152f35b600460ff88511617875261100a565b9193929590506020823d602011611088575b8161105e6020938361122e565b810103126108b95760a09564ffffffffff948561107b8195611263565b9398505092509293610fee565b3d9150611051565b6040513d5f823e3d90fd5b818110156110b3576110ac91611284565b8352610f99565b5050600260ff865116178552610f99565b9250506040823d604011611102575b816110e06040938361122e565b810103126108b95764ffffffffff6110fc602084519401611263565b90610f82565b3d91506110d3565b61111391611284565b8352610f1b565b50610100813d821161120a575b81611135610100938361122e565b810103126108b957604051906101008201908282106001600160401b038311176111f65760e0916040526111688161124f565b83526111766020820161124f565b60208401526111876040820161124f565b60408401526111986060820161124f565b60608401526111a960808201611263565b60808401526111ba60a08201611275565b60a08401526111cb60c08201611275565b60c08401520151906001600160a01b03821682036108b9576001600160801b039160e0820152610efb565b634e487b7160e01b5f52604160045260245ffd5b3d9150611127565b61014081019081106001600160401b038211176111f657604052565b90601f801991011681019081106001600160401b038211176111f657604052565b51906001600160801b03821682036108b957565b519064ffffffffff821682036108b957565b519061ffff821682036108b957565b919082039182116109d757565b6040519061129e82611212565b815f546001600160801b038116825260801c60208201526001600160801b0360015463ffffffff8116604084015260201c1660608201526002546001600160801b038116608083015260801c60a08201526101206001600160401b0360035461ffff811660c085015261ffff8160101c1660e0850152818160201c1661010085015260601c16910152565b356001600160401b03811681036108b95790565b9060408101906001600160401b0361135483611329565b161561141c576001600160401b0361136b83611329565b161515806113cf575b1561137e57505050565b6001600160401b03929162100000846113a361139d6020839601611329565b93611329565b16116113c7576055925b632dde62a960e01b5f52600452166024521660445260645ffd5b6070926113ad565b506113dc60208201611329565b621000006001600160401b036113f185611329565b161161140c576001600160401b038060555b16911614611374565b6001600160401b03806070611403565b82632dde62a960e01b5f526004525f602452600160445260645ffd5b6104643563ffffffff811681036108b95790565b6102c43563ffffffff811681036108b95790565b6102e43563ffffffff811681036108b95790565b632dde62a960e01b5f526772657665616c427960c01b60045260245260445260645ffd5b632dde62a960e01b5f5266636c6f7365427960c81b60045260245260445260645ffd5b632dde62a960e01b5f526b636f6d6d697457696e646f7760a01b60045260245260445260645ffd5b6102643564ffffffffff811681036108b95790565b6102843564ffffffffff811681036108b95790565b6102a43564ffffffffff811681036108b95790565b919082018092116109d757565b818102929181159184041417156109d757565b6103043561ffff811681036108b95790565b6103243561ffff811681036108b95790565b6103443561ffff811681036108b95790565b6103643561ffff811681036108b95790565b6103843560ff811681036108b95790565b6103c43560ff811681036108b95790565b6103e43560ff811681036108b95790565b6104043560ff811681036108b95790565b610484356001600160801b03811681036108b95790565b6104c4356001600160801b03811681036108b95790565b6104a4356001600160801b03811681036108b95790565b60c43563ffffffff8116908181036108b957506101843563ffffffff8116908181036108b957506104e4356001600160401b038116908181036108b95750620f4240810290808204620f424014901517156109d757611681906001600160401b0361010086015116906116e9565b9161050435916001600160401b038316918284036108b9576116ac935081808211911802189061152f565b91620f4240830292808404620f424014901517156109d7576116e6926001600160401b036101206116e093015116906116e9565b90611522565b90565b90801561171a578015611706576001905f19830104019015150290565b634e487b7160e01b5f52601260045260245ffd5b634e487b715f5260126020526024601cfd",
}

// Arena is an auto generated Go binding around an Ethereum contract.
type Arena struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Arena) GetABI() abi.ABI {
	return c.abi
}

// NewArena creates a new instance of Arena.
func NewArena() *Arena {
	parsed, err := ArenaMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Arena{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Arena) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(uint40 genesis, uint32 epochLength, address stake, address experts, address scores, address settle, address keys, (uint128,uint128,uint32,uint128,uint128,uint128,uint16,uint16,uint64,uint64) limits_) returns()
func (arena *Arena) PackConstructor(genesis *big.Int, epochLength uint32, stake common.Address, experts common.Address, scores common.Address, settle common.Address, keys common.Address, limits_ IArenaLimits) []byte {
	enc, err := arena.abi.Pack("", genesis, epochLength, stake, experts, scores, settle, keys, limits_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCancelTask is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6190aab8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancelTask(uint64 id) returns()
func (arena *Arena) PackCancelTask(id uint64) []byte {
	enc, err := arena.abi.Pack("cancelTask", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancelTask is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6190aab8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancelTask(uint64 id) returns()
func (arena *Arena) TryPackCancelTask(id uint64) ([]byte, error) {
	return arena.abi.Pack("cancelTask", id)
}

// PackCloseTask is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xae27728a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function closeTask(uint64 taskId, uint64[] order) returns((address,bool,uint32,uint32,uint128,uint128,uint128,uint32,uint32,uint8,uint128,address[],uint256[]) closing)
func (arena *Arena) PackCloseTask(taskId uint64, order []uint64) []byte {
	enc, err := arena.abi.Pack("closeTask", taskId, order)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCloseTask is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xae27728a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function closeTask(uint64 taskId, uint64[] order) returns((address,bool,uint32,uint32,uint128,uint128,uint128,uint32,uint32,uint8,uint128,address[],uint256[]) closing)
func (arena *Arena) TryPackCloseTask(taskId uint64, order []uint64) ([]byte, error) {
	return arena.abi.Pack("closeTask", taskId, order)
}

// UnpackCloseTask is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xae27728a.
//
// Solidity: function closeTask(uint64 taskId, uint64[] order) returns((address,bool,uint32,uint32,uint128,uint128,uint128,uint32,uint32,uint8,uint128,address[],uint256[]) closing)
func (arena *Arena) UnpackCloseTask(data []byte) (IArenaClosing, error) {
	out, err := arena.abi.Unpack("closeTask", data)
	if err != nil {
		return *new(IArenaClosing), err
	}
	out0 := *abi.ConvertType(out[0], new(IArenaClosing)).(*IArenaClosing)
	return out0, nil
}

// PackCommitModel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa095bff9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commitModel(uint64 taskId, bytes32 commitment, uint128 stake) returns(uint64 id)
func (arena *Arena) PackCommitModel(taskId uint64, commitment [32]byte, stake *big.Int) []byte {
	enc, err := arena.abi.Pack("commitModel", taskId, commitment, stake)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitModel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa095bff9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commitModel(uint64 taskId, bytes32 commitment, uint128 stake) returns(uint64 id)
func (arena *Arena) TryPackCommitModel(taskId uint64, commitment [32]byte, stake *big.Int) ([]byte, error) {
	return arena.abi.Pack("commitModel", taskId, commitment, stake)
}

// UnpackCommitModel is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa095bff9.
//
// Solidity: function commitModel(uint64 taskId, bytes32 commitment, uint128 stake) returns(uint64 id)
func (arena *Arena) UnpackCommitModel(data []byte) (uint64, error) {
	out, err := arena.abi.Unpack("commitModel", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackConclude is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x030f1970.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function conclude(uint64 id, uint8 round, uint8 outcome, uint32 score, bool redraw) returns((uint8,uint64,address,uint128,uint128,uint128) ending)
func (arena *Arena) PackConclude(id uint64, round uint8, outcome uint8, score uint32, redraw bool) []byte {
	enc, err := arena.abi.Pack("conclude", id, round, outcome, score, redraw)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConclude is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x030f1970.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function conclude(uint64 id, uint8 round, uint8 outcome, uint32 score, bool redraw) returns((uint8,uint64,address,uint128,uint128,uint128) ending)
func (arena *Arena) TryPackConclude(id uint64, round uint8, outcome uint8, score uint32, redraw bool) ([]byte, error) {
	return arena.abi.Pack("conclude", id, round, outcome, score, redraw)
}

// UnpackConclude is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x030f1970.
//
// Solidity: function conclude(uint64 id, uint8 round, uint8 outcome, uint32 score, bool redraw) returns((uint8,uint64,address,uint128,uint128,uint128) ending)
func (arena *Arena) UnpackConclude(data []byte) (IArenaEnding, error) {
	out, err := arena.abi.Unpack("conclude", data)
	if err != nil {
		return *new(IArenaEnding), err
	}
	out0 := *abi.ConvertType(out[0], new(IArenaEnding)).(*IArenaEnding)
	return out0, nil
}

// PackCounts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x817cc1ea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function counts() view returns(uint64 tasks, uint64 submissions)
func (arena *Arena) PackCounts() []byte {
	enc, err := arena.abi.Pack("counts")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCounts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x817cc1ea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function counts() view returns(uint64 tasks, uint64 submissions)
func (arena *Arena) TryPackCounts() ([]byte, error) {
	return arena.abi.Pack("counts")
}

// CountsOutput serves as a container for the return parameters of contract
// method Counts.
type CountsOutput struct {
	Tasks       uint64
	Submissions uint64
}

// UnpackCounts is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x817cc1ea.
//
// Solidity: function counts() view returns(uint64 tasks, uint64 submissions)
func (arena *Arena) UnpackCounts(data []byte) (CountsOutput, error) {
	out, err := arena.abi.Unpack("counts", data)
	outstruct := new(CountsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Tasks = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.Submissions = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackCreateTask is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbab7835f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function createTask(((bytes32,uint64,uint64),((bytes32,uint64,uint64),uint32,bytes32,bytes32),((bytes32,uint64,uint64),uint32,bytes32,bytes32),uint8,uint8,uint32,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint16,uint8,uint8,uint8,uint8,uint8,uint8,uint32,uint32,uint128,uint128,uint128,uint64,uint64) params) returns(uint64 id)
func (arena *Arena) PackCreateTask(params IArenaTaskParams) []byte {
	enc, err := arena.abi.Pack("createTask", params)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreateTask is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbab7835f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function createTask(((bytes32,uint64,uint64),((bytes32,uint64,uint64),uint32,bytes32,bytes32),((bytes32,uint64,uint64),uint32,bytes32,bytes32),uint8,uint8,uint32,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint16,uint8,uint8,uint8,uint8,uint8,uint8,uint32,uint32,uint128,uint128,uint128,uint64,uint64) params) returns(uint64 id)
func (arena *Arena) TryPackCreateTask(params IArenaTaskParams) ([]byte, error) {
	return arena.abi.Pack("createTask", params)
}

// UnpackCreateTask is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbab7835f.
//
// Solidity: function createTask(((bytes32,uint64,uint64),((bytes32,uint64,uint64),uint32,bytes32,bytes32),((bytes32,uint64,uint64),uint32,bytes32,bytes32),uint8,uint8,uint32,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint16,uint8,uint8,uint8,uint8,uint8,uint8,uint32,uint32,uint128,uint128,uint128,uint64,uint64) params) returns(uint64 id)
func (arena *Arena) UnpackCreateTask(data []byte) (uint64, error) {
	out, err := arena.abi.Unpack("createTask", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackEligibility is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x63c36dec.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eligibility(address account) view returns((uint8,uint256,uint256,uint40,uint40))
func (arena *Arena) PackEligibility(account common.Address) []byte {
	enc, err := arena.abi.Pack("eligibility", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEligibility is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x63c36dec.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eligibility(address account) view returns((uint8,uint256,uint256,uint40,uint40))
func (arena *Arena) TryPackEligibility(account common.Address) ([]byte, error) {
	return arena.abi.Pack("eligibility", account)
}

// UnpackEligibility is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x63c36dec.
//
// Solidity: function eligibility(address account) view returns((uint8,uint256,uint256,uint40,uint40))
func (arena *Arena) UnpackEligibility(data []byte) (IArenaEligibility, error) {
	out, err := arena.abi.Unpack("eligibility", data)
	if err != nil {
		return *new(IArenaEligibility), err
	}
	out0 := *abi.ConvertType(out[0], new(IArenaEligibility)).(*IArenaEligibility)
	return out0, nil
}

// PackEvidenceTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb5b645bf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function evidenceTerms(uint64 id) view returns((uint64,bool,bytes32,bytes32,uint32,uint40))
func (arena *Arena) PackEvidenceTerms(id uint64) []byte {
	enc, err := arena.abi.Pack("evidenceTerms", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEvidenceTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb5b645bf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function evidenceTerms(uint64 id) view returns((uint64,bool,bytes32,bytes32,uint32,uint40))
func (arena *Arena) TryPackEvidenceTerms(id uint64) ([]byte, error) {
	return arena.abi.Pack("evidenceTerms", id)
}

// UnpackEvidenceTerms is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb5b645bf.
//
// Solidity: function evidenceTerms(uint64 id) view returns((uint64,bool,bytes32,bytes32,uint32,uint40))
func (arena *Arena) UnpackEvidenceTerms(data []byte) (IArenaEvidenceTerms, error) {
	out, err := arena.abi.Unpack("evidenceTerms", data)
	if err != nil {
		return *new(IArenaEvidenceTerms), err
	}
	out0 := *abi.ConvertType(out[0], new(IArenaEvidenceTerms)).(*IArenaEvidenceTerms)
	return out0, nil
}

// PackExpire is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x22228560.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function expire(uint64 id) returns()
func (arena *Arena) PackExpire(id uint64) []byte {
	enc, err := arena.abi.Pack("expire", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExpire is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x22228560.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function expire(uint64 id) returns()
func (arena *Arena) TryPackExpire(id uint64) ([]byte, error) {
	return arena.abi.Pack("expire", id)
}

// PackHeadOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x821aaeb1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function headOf(uint64 taskId, uint8 queue) view returns(uint64)
func (arena *Arena) PackHeadOf(taskId uint64, queue uint8) []byte {
	enc, err := arena.abi.Pack("headOf", taskId, queue)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHeadOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x821aaeb1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function headOf(uint64 taskId, uint8 queue) view returns(uint64)
func (arena *Arena) TryPackHeadOf(taskId uint64, queue uint8) ([]byte, error) {
	return arena.abi.Pack("headOf", taskId, queue)
}

// UnpackHeadOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x821aaeb1.
//
// Solidity: function headOf(uint64 taskId, uint8 queue) view returns(uint64)
func (arena *Arena) UnpackHeadOf(data []byte) (uint64, error) {
	out, err := arena.abi.Unpack("headOf", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackJudgingOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x136d51cc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function judgingOf(uint64 id) view returns(uint8 engine, uint32 tolerance)
func (arena *Arena) PackJudgingOf(id uint64) []byte {
	enc, err := arena.abi.Pack("judgingOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJudgingOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x136d51cc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function judgingOf(uint64 id) view returns(uint8 engine, uint32 tolerance)
func (arena *Arena) TryPackJudgingOf(id uint64) ([]byte, error) {
	return arena.abi.Pack("judgingOf", id)
}

// JudgingOfOutput serves as a container for the return parameters of contract
// method JudgingOf.
type JudgingOfOutput struct {
	Engine    uint8
	Tolerance uint32
}

// UnpackJudgingOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x136d51cc.
//
// Solidity: function judgingOf(uint64 id) view returns(uint8 engine, uint32 tolerance)
func (arena *Arena) UnpackJudgingOf(data []byte) (JudgingOfOutput, error) {
	out, err := arena.abi.Unpack("judgingOf", data)
	outstruct := new(JudgingOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Engine = *abi.ConvertType(out[0], new(uint8)).(*uint8)
	outstruct.Tolerance = *abi.ConvertType(out[1], new(uint32)).(*uint32)
	return *outstruct, nil
}

// PackLimits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x860aefcf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function limits() view returns((uint128,uint128,uint32,uint128,uint128,uint128,uint16,uint16,uint64,uint64))
func (arena *Arena) PackLimits() []byte {
	enc, err := arena.abi.Pack("limits")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLimits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x860aefcf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function limits() view returns((uint128,uint128,uint32,uint128,uint128,uint128,uint16,uint16,uint64,uint64))
func (arena *Arena) TryPackLimits() ([]byte, error) {
	return arena.abi.Pack("limits")
}

// UnpackLimits is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x860aefcf.
//
// Solidity: function limits() view returns((uint128,uint128,uint32,uint128,uint128,uint128,uint16,uint16,uint64,uint64))
func (arena *Arena) UnpackLimits(data []byte) (IArenaLimits, error) {
	out, err := arena.abi.Unpack("limits", data)
	if err != nil {
		return *new(IArenaLimits), err
	}
	out0 := *abi.ConvertType(out[0], new(IArenaLimits)).(*IArenaLimits)
	return out0, nil
}

// PackModelTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7235011.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function modelTerms(uint64 id) view returns(uint64 taskId, bytes32 standing, uint128 candidate, uint40 revealBy, uint40 keyBy)
func (arena *Arena) PackModelTerms(id uint64) []byte {
	enc, err := arena.abi.Pack("modelTerms", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackModelTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7235011.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function modelTerms(uint64 id) view returns(uint64 taskId, bytes32 standing, uint128 candidate, uint40 revealBy, uint40 keyBy)
func (arena *Arena) TryPackModelTerms(id uint64) ([]byte, error) {
	return arena.abi.Pack("modelTerms", id)
}

// ModelTermsOutput serves as a container for the return parameters of contract
// method ModelTerms.
type ModelTermsOutput struct {
	TaskId    uint64
	Standing  [32]byte
	Candidate *big.Int
	RevealBy  *big.Int
	KeyBy     *big.Int
}

// UnpackModelTerms is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa7235011.
//
// Solidity: function modelTerms(uint64 id) view returns(uint64 taskId, bytes32 standing, uint128 candidate, uint40 revealBy, uint40 keyBy)
func (arena *Arena) UnpackModelTerms(data []byte) (ModelTermsOutput, error) {
	out, err := arena.abi.Unpack("modelTerms", data)
	outstruct := new(ModelTermsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.TaskId = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.Standing = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	outstruct.Candidate = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	outstruct.RevealBy = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.KeyBy = abi.ConvertType(out[4], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackRecordTermsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x653e7289.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function recordTermsOf(uint64 taskId, address account) view returns(address creator, uint256 fees, uint32 ttl)
func (arena *Arena) PackRecordTermsOf(taskId uint64, account common.Address) []byte {
	enc, err := arena.abi.Pack("recordTermsOf", taskId, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecordTermsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x653e7289.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function recordTermsOf(uint64 taskId, address account) view returns(address creator, uint256 fees, uint32 ttl)
func (arena *Arena) TryPackRecordTermsOf(taskId uint64, account common.Address) ([]byte, error) {
	return arena.abi.Pack("recordTermsOf", taskId, account)
}

// RecordTermsOfOutput serves as a container for the return parameters of contract
// method RecordTermsOf.
type RecordTermsOfOutput struct {
	Creator common.Address
	Fees    *big.Int
	Ttl     uint32
}

// UnpackRecordTermsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x653e7289.
//
// Solidity: function recordTermsOf(uint64 taskId, address account) view returns(address creator, uint256 fees, uint32 ttl)
func (arena *Arena) UnpackRecordTermsOf(data []byte) (RecordTermsOfOutput, error) {
	out, err := arena.abi.Unpack("recordTermsOf", data)
	outstruct := new(RecordTermsOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Creator = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Fees = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Ttl = *abi.ConvertType(out[2], new(uint32)).(*uint32)
	return *outstruct, nil
}

// PackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xff967828.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function release(uint64 taskId, address account) returns()
func (arena *Arena) PackRelease(taskId uint64, account common.Address) []byte {
	enc, err := arena.abi.Pack("release", taskId, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xff967828.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function release(uint64 taskId, address account) returns()
func (arena *Arena) TryPackRelease(taskId uint64, account common.Address) ([]byte, error) {
	return arena.abi.Pack("release", taskId, account)
}

// PackRevealModel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0d3be58b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revealModel(uint64 id, (bytes32,(bytes32,uint64,uint64),bytes32) model, bytes32 salt) returns()
func (arena *Arena) PackRevealModel(id uint64, model IArenaModel, salt [32]byte) []byte {
	enc, err := arena.abi.Pack("revealModel", id, model, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevealModel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0d3be58b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revealModel(uint64 id, (bytes32,(bytes32,uint64,uint64),bytes32) model, bytes32 salt) returns()
func (arena *Arena) TryPackRevealModel(id uint64, model IArenaModel, salt [32]byte) ([]byte, error) {
	return arena.abi.Pack("revealModel", id, model, salt)
}

// PackShardTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcdeeb765.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function shardTerms(uint64 taskId, uint8 shard) view returns(address creator, bytes32 keyHash, uint40 revealBy, uint40 keyBy)
func (arena *Arena) PackShardTerms(taskId uint64, shard uint8) []byte {
	enc, err := arena.abi.Pack("shardTerms", taskId, shard)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackShardTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcdeeb765.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function shardTerms(uint64 taskId, uint8 shard) view returns(address creator, bytes32 keyHash, uint40 revealBy, uint40 keyBy)
func (arena *Arena) TryPackShardTerms(taskId uint64, shard uint8) ([]byte, error) {
	return arena.abi.Pack("shardTerms", taskId, shard)
}

// ShardTermsOutput serves as a container for the return parameters of contract
// method ShardTerms.
type ShardTermsOutput struct {
	Creator  common.Address
	KeyHash  [32]byte
	RevealBy *big.Int
	KeyBy    *big.Int
}

// UnpackShardTerms is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcdeeb765.
//
// Solidity: function shardTerms(uint64 taskId, uint8 shard) view returns(address creator, bytes32 keyHash, uint40 revealBy, uint40 keyBy)
func (arena *Arena) UnpackShardTerms(data []byte) (ShardTermsOutput, error) {
	out, err := arena.abi.Unpack("shardTerms", data)
	outstruct := new(ShardTermsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Creator = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.KeyHash = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	outstruct.RevealBy = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	outstruct.KeyBy = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackSubmissionOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6107cdd8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function submissionOf(uint64 id) view returns((uint64,address,uint8,uint8,uint8,uint8,uint8,uint32,uint32,uint128,bytes32) view_)
func (arena *Arena) PackSubmissionOf(id uint64) []byte {
	enc, err := arena.abi.Pack("submissionOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubmissionOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6107cdd8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function submissionOf(uint64 id) view returns((uint64,address,uint8,uint8,uint8,uint8,uint8,uint32,uint32,uint128,bytes32) view_)
func (arena *Arena) TryPackSubmissionOf(id uint64) ([]byte, error) {
	return arena.abi.Pack("submissionOf", id)
}

// UnpackSubmissionOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6107cdd8.
//
// Solidity: function submissionOf(uint64 id) view returns((uint64,address,uint8,uint8,uint8,uint8,uint8,uint32,uint32,uint128,bytes32) view_)
func (arena *Arena) UnpackSubmissionOf(data []byte) (IArenaSubmissionView, error) {
	out, err := arena.abi.Unpack("submissionOf", data)
	if err != nil {
		return *new(IArenaSubmissionView), err
	}
	out0 := *abi.ConvertType(out[0], new(IArenaSubmissionView)).(*IArenaSubmissionView)
	return out0, nil
}

// PackTakeHead is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x124ee918.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function takeHead(uint64 id, bool first) returns((uint64,uint8,uint8,uint8,uint8,uint16,uint16,uint16,uint16,uint32,uint40,uint128) sealing)
func (arena *Arena) PackTakeHead(id uint64, first bool) []byte {
	enc, err := arena.abi.Pack("takeHead", id, first)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTakeHead is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x124ee918.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function takeHead(uint64 id, bool first) returns((uint64,uint8,uint8,uint8,uint8,uint16,uint16,uint16,uint16,uint32,uint40,uint128) sealing)
func (arena *Arena) TryPackTakeHead(id uint64, first bool) ([]byte, error) {
	return arena.abi.Pack("takeHead", id, first)
}

// UnpackTakeHead is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x124ee918.
//
// Solidity: function takeHead(uint64 id, bool first) returns((uint64,uint8,uint8,uint8,uint8,uint16,uint16,uint16,uint16,uint32,uint40,uint128) sealing)
func (arena *Arena) UnpackTakeHead(data []byte) (IArenaSealing, error) {
	out, err := arena.abi.Unpack("takeHead", data)
	if err != nil {
		return *new(IArenaSealing), err
	}
	out0 := *abi.ConvertType(out[0], new(IArenaSealing)).(*IArenaSealing)
	return out0, nil
}

// PackTaskOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf5ed2b0e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function taskOf(uint64 taskId) view returns((address,uint8,uint8,uint16,uint32,uint40,uint40,uint32,uint32,uint32,uint128,((bytes32,uint64,uint64),((bytes32,uint64,uint64),uint32,bytes32,bytes32),((bytes32,uint64,uint64),uint32,bytes32,bytes32),uint8,uint8,uint32,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint16,uint8,uint8,uint8,uint8,uint8,uint8,uint32,uint32,uint128,uint128,uint128,uint64,uint64)) view_)
func (arena *Arena) PackTaskOf(taskId uint64) []byte {
	enc, err := arena.abi.Pack("taskOf", taskId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTaskOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf5ed2b0e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function taskOf(uint64 taskId) view returns((address,uint8,uint8,uint16,uint32,uint40,uint40,uint32,uint32,uint32,uint128,((bytes32,uint64,uint64),((bytes32,uint64,uint64),uint32,bytes32,bytes32),((bytes32,uint64,uint64),uint32,bytes32,bytes32),uint8,uint8,uint32,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint16,uint8,uint8,uint8,uint8,uint8,uint8,uint32,uint32,uint128,uint128,uint128,uint64,uint64)) view_)
func (arena *Arena) TryPackTaskOf(taskId uint64) ([]byte, error) {
	return arena.abi.Pack("taskOf", taskId)
}

// UnpackTaskOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf5ed2b0e.
//
// Solidity: function taskOf(uint64 taskId) view returns((address,uint8,uint8,uint16,uint32,uint40,uint40,uint32,uint32,uint32,uint128,((bytes32,uint64,uint64),((bytes32,uint64,uint64),uint32,bytes32,bytes32),((bytes32,uint64,uint64),uint32,bytes32,bytes32),uint8,uint8,uint32,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint16,uint8,uint8,uint8,uint8,uint8,uint8,uint32,uint32,uint128,uint128,uint128,uint64,uint64)) view_)
func (arena *Arena) UnpackTaskOf(data []byte) (IArenaTaskView, error) {
	out, err := arena.abi.Unpack("taskOf", data)
	if err != nil {
		return *new(IArenaTaskView), err
	}
	out0 := *abi.ConvertType(out[0], new(IArenaTaskView)).(*IArenaTaskView)
	return out0, nil
}

// ArenaModelCommitted represents a ModelCommitted event raised by the Arena contract.
type ArenaModelCommitted struct {
	Submission uint64
	Task       uint64
	Trainer    common.Address
	Commitment [32]byte
	Locked     *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const ArenaModelCommittedEventName = "ModelCommitted"

// ContractEventName returns the user-defined event name.
func (ArenaModelCommitted) ContractEventName() string {
	return ArenaModelCommittedEventName
}

// UnpackModelCommittedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ModelCommitted(uint64 indexed submission, uint64 indexed task, address indexed trainer, bytes32 commitment, uint128 locked)
func (arena *Arena) UnpackModelCommittedEvent(log *types.Log) (*ArenaModelCommitted, error) {
	event := "ModelCommitted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != arena.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ArenaModelCommitted)
	if len(log.Data) > 0 {
		if err := arena.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range arena.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ArenaModelRevealed represents a ModelRevealed event raised by the Arena contract.
type ArenaModelRevealed struct {
	Submission  uint64
	Task        uint64
	Ordinal     uint8
	JoinedEpoch uint32
	Model       IArenaModel
	Raw         *types.Log // Blockchain specific contextual infos
}

const ArenaModelRevealedEventName = "ModelRevealed"

// ContractEventName returns the user-defined event name.
func (ArenaModelRevealed) ContractEventName() string {
	return ArenaModelRevealedEventName
}

// UnpackModelRevealedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ModelRevealed(uint64 indexed submission, uint64 indexed task, uint8 ordinal, uint32 joinedEpoch, (bytes32,(bytes32,uint64,uint64),bytes32) model)
func (arena *Arena) UnpackModelRevealedEvent(log *types.Log) (*ArenaModelRevealed, error) {
	event := "ModelRevealed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != arena.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ArenaModelRevealed)
	if len(log.Data) > 0 {
		if err := arena.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range arena.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ArenaRequeued represents a Requeued event raised by the Arena contract.
type ArenaRequeued struct {
	Submission  uint64
	Task        uint64
	NextRound   uint8
	JoinedEpoch uint32
	Raw         *types.Log // Blockchain specific contextual infos
}

const ArenaRequeuedEventName = "Requeued"

// ContractEventName returns the user-defined event name.
func (ArenaRequeued) ContractEventName() string {
	return ArenaRequeuedEventName
}

// UnpackRequeuedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Requeued(uint64 indexed submission, uint64 indexed task, uint8 nextRound, uint32 joinedEpoch)
func (arena *Arena) UnpackRequeuedEvent(log *types.Log) (*ArenaRequeued, error) {
	event := "Requeued"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != arena.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ArenaRequeued)
	if len(log.Data) > 0 {
		if err := arena.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range arena.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ArenaSubmissionFinal represents a SubmissionFinal event raised by the Arena contract.
type ArenaSubmissionFinal struct {
	Submission uint64
	Task       uint64
	Score      uint32
	Raw        *types.Log // Blockchain specific contextual infos
}

const ArenaSubmissionFinalEventName = "SubmissionFinal"

// ContractEventName returns the user-defined event name.
func (ArenaSubmissionFinal) ContractEventName() string {
	return ArenaSubmissionFinalEventName
}

// UnpackSubmissionFinalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SubmissionFinal(uint64 indexed submission, uint64 indexed task, uint32 score)
func (arena *Arena) UnpackSubmissionFinalEvent(log *types.Log) (*ArenaSubmissionFinal, error) {
	event := "SubmissionFinal"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != arena.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ArenaSubmissionFinal)
	if len(log.Data) > 0 {
		if err := arena.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range arena.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ArenaSubmissionVoid represents a SubmissionVoid event raised by the Arena contract.
type ArenaSubmissionVoid struct {
	Submission uint64
	Task       uint64
	Reason     uint8
	Raw        *types.Log // Blockchain specific contextual infos
}

const ArenaSubmissionVoidEventName = "SubmissionVoid"

// ContractEventName returns the user-defined event name.
func (ArenaSubmissionVoid) ContractEventName() string {
	return ArenaSubmissionVoidEventName
}

// UnpackSubmissionVoidEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SubmissionVoid(uint64 indexed submission, uint64 indexed task, uint8 reason)
func (arena *Arena) UnpackSubmissionVoidEvent(log *types.Log) (*ArenaSubmissionVoid, error) {
	event := "SubmissionVoid"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != arena.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ArenaSubmissionVoid)
	if len(log.Data) > 0 {
		if err := arena.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range arena.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ArenaTaskCancelled represents a TaskCancelled event raised by the Arena contract.
type ArenaTaskCancelled struct {
	Task uint64
	Raw  *types.Log // Blockchain specific contextual infos
}

const ArenaTaskCancelledEventName = "TaskCancelled"

// ContractEventName returns the user-defined event name.
func (ArenaTaskCancelled) ContractEventName() string {
	return ArenaTaskCancelledEventName
}

// UnpackTaskCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TaskCancelled(uint64 indexed task)
func (arena *Arena) UnpackTaskCancelledEvent(log *types.Log) (*ArenaTaskCancelled, error) {
	event := "TaskCancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != arena.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ArenaTaskCancelled)
	if len(log.Data) > 0 {
		if err := arena.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range arena.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ArenaTaskCreated represents a TaskCreated event raised by the Arena contract.
type ArenaTaskCreated struct {
	Task           uint64
	Creator        common.Address
	Routes         uint8
	CreatorLeaf    uint16
	CreatorTakenAt uint32
	Bond           *big.Int
	Params         IArenaTaskParams
	Raw            *types.Log // Blockchain specific contextual infos
}

const ArenaTaskCreatedEventName = "TaskCreated"

// ContractEventName returns the user-defined event name.
func (ArenaTaskCreated) ContractEventName() string {
	return ArenaTaskCreatedEventName
}

// UnpackTaskCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TaskCreated(uint64 indexed task, address indexed creator, uint8 routes, uint16 creatorLeaf, uint32 creatorTakenAt, uint128 bond, ((bytes32,uint64,uint64),((bytes32,uint64,uint64),uint32,bytes32,bytes32),((bytes32,uint64,uint64),uint32,bytes32,bytes32),uint8,uint8,uint32,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint16,uint8,uint8,uint8,uint8,uint8,uint8,uint32,uint32,uint128,uint128,uint128,uint64,uint64) params)
func (arena *Arena) UnpackTaskCreatedEvent(log *types.Log) (*ArenaTaskCreated, error) {
	event := "TaskCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != arena.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ArenaTaskCreated)
	if len(log.Data) > 0 {
		if err := arena.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range arena.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ArenaTaskSettled represents a TaskSettled event raised by the Arena contract.
type ArenaTaskSettled struct {
	Task  uint64
	Order []uint64
	Raw   *types.Log // Blockchain specific contextual infos
}

const ArenaTaskSettledEventName = "TaskSettled"

// ContractEventName returns the user-defined event name.
func (ArenaTaskSettled) ContractEventName() string {
	return ArenaTaskSettledEventName
}

// UnpackTaskSettledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TaskSettled(uint64 indexed task, uint64[] order)
func (arena *Arena) UnpackTaskSettledEvent(log *types.Log) (*ArenaTaskSettled, error) {
	event := "TaskSettled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != arena.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ArenaTaskSettled)
	if len(log.Data) > 0 {
		if err := arena.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range arena.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ArenaTaskVoided represents a TaskVoided event raised by the Arena contract.
type ArenaTaskVoided struct {
	Task       uint64
	Submission uint64
	Raw        *types.Log // Blockchain specific contextual infos
}

const ArenaTaskVoidedEventName = "TaskVoided"

// ContractEventName returns the user-defined event name.
func (ArenaTaskVoided) ContractEventName() string {
	return ArenaTaskVoidedEventName
}

// UnpackTaskVoidedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TaskVoided(uint64 indexed task, uint64 indexed submission)
func (arena *Arena) UnpackTaskVoidedEvent(log *types.Log) (*ArenaTaskVoided, error) {
	event := "TaskVoided"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != arena.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ArenaTaskVoided)
	if len(log.Data) > 0 {
		if err := arena.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range arena.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (arena *Arena) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], arena.abi.Errors["ArenaBadContent"].ID.Bytes()[:4]) {
		return arena.UnpackArenaBadContentError(raw[4:])
	}
	if bytes.Equal(raw[:4], arena.abi.Errors["ArenaBadParameter"].ID.Bytes()[:4]) {
		return arena.UnpackArenaBadParameterError(raw[4:])
	}
	if bytes.Equal(raw[:4], arena.abi.Errors["ArenaEmptyCommitment"].ID.Bytes()[:4]) {
		return arena.UnpackArenaEmptyCommitmentError(raw[4:])
	}
	if bytes.Equal(raw[:4], arena.abi.Errors["ArenaHasSubmissions"].ID.Bytes()[:4]) {
		return arena.UnpackArenaHasSubmissionsError(raw[4:])
	}
	if bytes.Equal(raw[:4], arena.abi.Errors["ArenaModelTooLarge"].ID.Bytes()[:4]) {
		return arena.UnpackArenaModelTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], arena.abi.Errors["ArenaNoSubmission"].ID.Bytes()[:4]) {
		return arena.UnpackArenaNoSubmissionError(raw[4:])
	}
	if bytes.Equal(raw[:4], arena.abi.Errors["ArenaNoTask"].ID.Bytes()[:4]) {
		return arena.UnpackArenaNoTaskError(raw[4:])
	}
	if bytes.Equal(raw[:4], arena.abi.Errors["ArenaNoTimeForRound"].ID.Bytes()[:4]) {
		return arena.UnpackArenaNoTimeForRoundError(raw[4:])
	}
	if bytes.Equal(raw[:4], arena.abi.Errors["ArenaNotEligible"].ID.Bytes()[:4]) {
		return arena.UnpackArenaNotEligibleError(raw[4:])
	}
	if bytes.Equal(raw[:4], arena.abi.Errors["ArenaNotHead"].ID.Bytes()[:4]) {
		return arena.UnpackArenaNotHeadError(raw[4:])
	}
	if bytes.Equal(raw[:4], arena.abi.Errors["ArenaNotSealed"].ID.Bytes()[:4]) {
		return arena.UnpackArenaNotSealedError(raw[4:])
	}
	if bytes.Equal(raw[:4], arena.abi.Errors["ArenaNothingLocked"].ID.Bytes()[:4]) {
		return arena.UnpackArenaNothingLockedError(raw[4:])
	}
	if bytes.Equal(raw[:4], arena.abi.Errors["ArenaOnlyCreator"].ID.Bytes()[:4]) {
		return arena.UnpackArenaOnlyCreatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], arena.abi.Errors["ArenaOnlyModule"].ID.Bytes()[:4]) {
		return arena.UnpackArenaOnlyModuleError(raw[4:])
	}
	if bytes.Equal(raw[:4], arena.abi.Errors["ArenaOwnTask"].ID.Bytes()[:4]) {
		return arena.UnpackArenaOwnTaskError(raw[4:])
	}
	if bytes.Equal(raw[:4], arena.abi.Errors["ArenaQuota"].ID.Bytes()[:4]) {
		return arena.UnpackArenaQuotaError(raw[4:])
	}
	if bytes.Equal(raw[:4], arena.abi.Errors["ArenaSubmissionState"].ID.Bytes()[:4]) {
		return arena.UnpackArenaSubmissionStateError(raw[4:])
	}
	if bytes.Equal(raw[:4], arena.abi.Errors["ArenaSubmissionsOpen"].ID.Bytes()[:4]) {
		return arena.UnpackArenaSubmissionsOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], arena.abi.Errors["ArenaTaskState"].ID.Bytes()[:4]) {
		return arena.UnpackArenaTaskStateError(raw[4:])
	}
	if bytes.Equal(raw[:4], arena.abi.Errors["ArenaTooEarly"].ID.Bytes()[:4]) {
		return arena.UnpackArenaTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], arena.abi.Errors["ArenaTooLate"].ID.Bytes()[:4]) {
		return arena.UnpackArenaTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], arena.abi.Errors["ArenaWrongReveal"].ID.Bytes()[:4]) {
		return arena.UnpackArenaWrongRevealError(raw[4:])
	}
	if bytes.Equal(raw[:4], arena.abi.Errors["ClockBadConfig"].ID.Bytes()[:4]) {
		return arena.UnpackClockBadConfigError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ArenaArenaBadContent represents a ArenaBadContent error raised by the Arena contract.
type ArenaArenaBadContent struct {
	Codec uint64
	Size  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ArenaBadContent(uint64 codec, uint64 size)
func ArenaArenaBadContentErrorID() common.Hash {
	return common.HexToHash("0x106cc2b5e6cb915b46b9023330a40bf6cad1eb3b55d712548b5ff0363617aa39")
}

// UnpackArenaBadContentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ArenaBadContent(uint64 codec, uint64 size)
func (arena *Arena) UnpackArenaBadContentError(raw []byte) (*ArenaArenaBadContent, error) {
	out := new(ArenaArenaBadContent)
	if err := arena.abi.UnpackIntoInterface(out, "ArenaBadContent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ArenaArenaBadParameter represents a ArenaBadParameter error raised by the Arena contract.
type ArenaArenaBadParameter struct {
	Parameter [32]byte
	Given     *big.Int
	Bound     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ArenaBadParameter(bytes32 parameter, uint256 given, uint256 bound)
func ArenaArenaBadParameterErrorID() common.Hash {
	return common.HexToHash("0x2dde62a9617524a785b6cc6ca5c7db95a566d7abd13a3c9192d3a5fe71fdd233")
}

// UnpackArenaBadParameterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ArenaBadParameter(bytes32 parameter, uint256 given, uint256 bound)
func (arena *Arena) UnpackArenaBadParameterError(raw []byte) (*ArenaArenaBadParameter, error) {
	out := new(ArenaArenaBadParameter)
	if err := arena.abi.UnpackIntoInterface(out, "ArenaBadParameter", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ArenaArenaEmptyCommitment represents a ArenaEmptyCommitment error raised by the Arena contract.
type ArenaArenaEmptyCommitment struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ArenaEmptyCommitment()
func ArenaArenaEmptyCommitmentErrorID() common.Hash {
	return common.HexToHash("0x1a8f98f3f75dc50ba8920882afb98178038c5fd5431fe9980d2e36ccfca49318")
}

// UnpackArenaEmptyCommitmentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ArenaEmptyCommitment()
func (arena *Arena) UnpackArenaEmptyCommitmentError(raw []byte) (*ArenaArenaEmptyCommitment, error) {
	out := new(ArenaArenaEmptyCommitment)
	if err := arena.abi.UnpackIntoInterface(out, "ArenaEmptyCommitment", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ArenaArenaHasSubmissions represents a ArenaHasSubmissions error raised by the Arena contract.
type ArenaArenaHasSubmissions struct {
	Task        uint64
	Submissions uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ArenaHasSubmissions(uint64 task, uint32 submissions)
func ArenaArenaHasSubmissionsErrorID() common.Hash {
	return common.HexToHash("0xc4ac1d2ebca10b4708542299832a2d11d696319a8995539fc3e8933d8096fd1f")
}

// UnpackArenaHasSubmissionsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ArenaHasSubmissions(uint64 task, uint32 submissions)
func (arena *Arena) UnpackArenaHasSubmissionsError(raw []byte) (*ArenaArenaHasSubmissions, error) {
	out := new(ArenaArenaHasSubmissions)
	if err := arena.abi.UnpackIntoInterface(out, "ArenaHasSubmissions", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ArenaArenaModelTooLarge represents a ArenaModelTooLarge error raised by the Arena contract.
type ArenaArenaModelTooLarge struct {
	Size  uint64
	Limit uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ArenaModelTooLarge(uint64 size, uint64 limit)
func ArenaArenaModelTooLargeErrorID() common.Hash {
	return common.HexToHash("0x9730046649d1529395df1573e9f897352816773681afb0fafbe5e903ecf14624")
}

// UnpackArenaModelTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ArenaModelTooLarge(uint64 size, uint64 limit)
func (arena *Arena) UnpackArenaModelTooLargeError(raw []byte) (*ArenaArenaModelTooLarge, error) {
	out := new(ArenaArenaModelTooLarge)
	if err := arena.abi.UnpackIntoInterface(out, "ArenaModelTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ArenaArenaNoSubmission represents a ArenaNoSubmission error raised by the Arena contract.
type ArenaArenaNoSubmission struct {
	Submission uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ArenaNoSubmission(uint64 submission)
func ArenaArenaNoSubmissionErrorID() common.Hash {
	return common.HexToHash("0xbf984196d812612e0f81da1b3e3e50089c641019651c9e8752a8c23da809b3dd")
}

// UnpackArenaNoSubmissionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ArenaNoSubmission(uint64 submission)
func (arena *Arena) UnpackArenaNoSubmissionError(raw []byte) (*ArenaArenaNoSubmission, error) {
	out := new(ArenaArenaNoSubmission)
	if err := arena.abi.UnpackIntoInterface(out, "ArenaNoSubmission", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ArenaArenaNoTask represents a ArenaNoTask error raised by the Arena contract.
type ArenaArenaNoTask struct {
	Task uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ArenaNoTask(uint64 task)
func ArenaArenaNoTaskErrorID() common.Hash {
	return common.HexToHash("0x71c98362e80c8bc6aad7938c346f58c046bf7b3ab919c316e3efee6208e8b9de")
}

// UnpackArenaNoTaskError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ArenaNoTask(uint64 task)
func (arena *Arena) UnpackArenaNoTaskError(raw []byte) (*ArenaArenaNoTask, error) {
	out := new(ArenaArenaNoTask)
	if err := arena.abi.UnpackIntoInterface(out, "ArenaNoTask", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ArenaArenaNoTimeForRound represents a ArenaNoTimeForRound error raised by the Arena contract.
type ArenaArenaNoTimeForRound struct {
	DropBy *big.Int
	Time   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ArenaNoTimeForRound(uint40 dropBy, uint40 time)
func ArenaArenaNoTimeForRoundErrorID() common.Hash {
	return common.HexToHash("0xf38df98faf162637506f8145c95e056effd8ec78d3d13c97e84bd829a7587045")
}

// UnpackArenaNoTimeForRoundError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ArenaNoTimeForRound(uint40 dropBy, uint40 time)
func (arena *Arena) UnpackArenaNoTimeForRoundError(raw []byte) (*ArenaArenaNoTimeForRound, error) {
	out := new(ArenaArenaNoTimeForRound)
	if err := arena.abi.UnpackIntoInterface(out, "ArenaNoTimeForRound", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ArenaArenaNotEligible represents a ArenaNotEligible error raised by the Arena contract.
type ArenaArenaNotEligible struct {
	Account       common.Address
	MissingStake  *big.Int
	MissingEarned *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ArenaNotEligible(address account, uint256 missingStake, uint256 missingEarned)
func ArenaArenaNotEligibleErrorID() common.Hash {
	return common.HexToHash("0x9c04d090215542b34c760e21e1af2ff013e6b1b1f3411d952839d3bb7bdc6a2c")
}

// UnpackArenaNotEligibleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ArenaNotEligible(address account, uint256 missingStake, uint256 missingEarned)
func (arena *Arena) UnpackArenaNotEligibleError(raw []byte) (*ArenaArenaNotEligible, error) {
	out := new(ArenaArenaNotEligible)
	if err := arena.abi.UnpackIntoInterface(out, "ArenaNotEligible", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ArenaArenaNotHead represents a ArenaNotHead error raised by the Arena contract.
type ArenaArenaNotHead struct {
	Submission uint64
	Head       uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ArenaNotHead(uint64 submission, uint64 head)
func ArenaArenaNotHeadErrorID() common.Hash {
	return common.HexToHash("0x7c9a94e16eede721c97cf2f0a65af943cc3f7d9c5ff950072c67025e8b7d685e")
}

// UnpackArenaNotHeadError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ArenaNotHead(uint64 submission, uint64 head)
func (arena *Arena) UnpackArenaNotHeadError(raw []byte) (*ArenaArenaNotHead, error) {
	out := new(ArenaArenaNotHead)
	if err := arena.abi.UnpackIntoInterface(out, "ArenaNotHead", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ArenaArenaNotSealed represents a ArenaNotSealed error raised by the Arena contract.
type ArenaArenaNotSealed struct {
	Submission uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ArenaNotSealed(uint64 submission)
func ArenaArenaNotSealedErrorID() common.Hash {
	return common.HexToHash("0xad378c38529c9c239c92bf602a126cf3ac730615362406fe5ffbb2975ec742a1")
}

// UnpackArenaNotSealedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ArenaNotSealed(uint64 submission)
func (arena *Arena) UnpackArenaNotSealedError(raw []byte) (*ArenaArenaNotSealed, error) {
	out := new(ArenaArenaNotSealed)
	if err := arena.abi.UnpackIntoInterface(out, "ArenaNotSealed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ArenaArenaNothingLocked represents a ArenaNothingLocked error raised by the Arena contract.
type ArenaArenaNothingLocked struct {
	Task    uint64
	Trainer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ArenaNothingLocked(uint64 task, address trainer)
func ArenaArenaNothingLockedErrorID() common.Hash {
	return common.HexToHash("0x1401491b9535d600c31fa6c0933dafc89e62c1b327421ecfc56cdc26951975ad")
}

// UnpackArenaNothingLockedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ArenaNothingLocked(uint64 task, address trainer)
func (arena *Arena) UnpackArenaNothingLockedError(raw []byte) (*ArenaArenaNothingLocked, error) {
	out := new(ArenaArenaNothingLocked)
	if err := arena.abi.UnpackIntoInterface(out, "ArenaNothingLocked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ArenaArenaOnlyCreator represents a ArenaOnlyCreator error raised by the Arena contract.
type ArenaArenaOnlyCreator struct {
	Task   uint64
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ArenaOnlyCreator(uint64 task, address caller)
func ArenaArenaOnlyCreatorErrorID() common.Hash {
	return common.HexToHash("0x2caf6e905a9fe947cb91957939713d046daecb6d878eefbac046413c78efb7d8")
}

// UnpackArenaOnlyCreatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ArenaOnlyCreator(uint64 task, address caller)
func (arena *Arena) UnpackArenaOnlyCreatorError(raw []byte) (*ArenaArenaOnlyCreator, error) {
	out := new(ArenaArenaOnlyCreator)
	if err := arena.abi.UnpackIntoInterface(out, "ArenaOnlyCreator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ArenaArenaOnlyModule represents a ArenaOnlyModule error raised by the Arena contract.
type ArenaArenaOnlyModule struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ArenaOnlyModule(address caller)
func ArenaArenaOnlyModuleErrorID() common.Hash {
	return common.HexToHash("0x1b71af4f3363aa7e084d91c67f4a24c5ff11525ea15ff504fb500d645003962c")
}

// UnpackArenaOnlyModuleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ArenaOnlyModule(address caller)
func (arena *Arena) UnpackArenaOnlyModuleError(raw []byte) (*ArenaArenaOnlyModule, error) {
	out := new(ArenaArenaOnlyModule)
	if err := arena.abi.UnpackIntoInterface(out, "ArenaOnlyModule", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ArenaArenaOwnTask represents a ArenaOwnTask error raised by the Arena contract.
type ArenaArenaOwnTask struct {
	Task uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ArenaOwnTask(uint64 task)
func ArenaArenaOwnTaskErrorID() common.Hash {
	return common.HexToHash("0xc04ff307c2d66170d4229d8bc77407461c2088cc4e89fdc0face435552bd6038")
}

// UnpackArenaOwnTaskError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ArenaOwnTask(uint64 task)
func (arena *Arena) UnpackArenaOwnTaskError(raw []byte) (*ArenaArenaOwnTask, error) {
	out := new(ArenaArenaOwnTask)
	if err := arena.abi.UnpackIntoInterface(out, "ArenaOwnTask", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ArenaArenaQuota represents a ArenaQuota error raised by the Arena contract.
type ArenaArenaQuota struct {
	Task    uint64
	Trainer common.Address
	Limit   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ArenaQuota(uint64 task, address trainer, uint256 limit)
func ArenaArenaQuotaErrorID() common.Hash {
	return common.HexToHash("0x9f44cd329baeb943dd78718308f25fdd196a2abc1f72075e89cb478aaecb7622")
}

// UnpackArenaQuotaError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ArenaQuota(uint64 task, address trainer, uint256 limit)
func (arena *Arena) UnpackArenaQuotaError(raw []byte) (*ArenaArenaQuota, error) {
	out := new(ArenaArenaQuota)
	if err := arena.abi.UnpackIntoInterface(out, "ArenaQuota", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ArenaArenaSubmissionState represents a ArenaSubmissionState error raised by the Arena contract.
type ArenaArenaSubmissionState struct {
	Submission uint64
	State      uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ArenaSubmissionState(uint64 submission, uint8 state)
func ArenaArenaSubmissionStateErrorID() common.Hash {
	return common.HexToHash("0x1a75b1d187eab31e7aecd5b7ab87d28a08be18b6b4e032aaa9938e2cd8e144ff")
}

// UnpackArenaSubmissionStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ArenaSubmissionState(uint64 submission, uint8 state)
func (arena *Arena) UnpackArenaSubmissionStateError(raw []byte) (*ArenaArenaSubmissionState, error) {
	out := new(ArenaArenaSubmissionState)
	if err := arena.abi.UnpackIntoInterface(out, "ArenaSubmissionState", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ArenaArenaSubmissionsOpen represents a ArenaSubmissionsOpen error raised by the Arena contract.
type ArenaArenaSubmissionsOpen struct {
	Task uint64
	Open uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ArenaSubmissionsOpen(uint64 task, uint32 open)
func ArenaArenaSubmissionsOpenErrorID() common.Hash {
	return common.HexToHash("0x277a65fe909c3a2f83a1694b2bfff8c4156a2db386da30ed3fe194a7fc72aefe")
}

// UnpackArenaSubmissionsOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ArenaSubmissionsOpen(uint64 task, uint32 open)
func (arena *Arena) UnpackArenaSubmissionsOpenError(raw []byte) (*ArenaArenaSubmissionsOpen, error) {
	out := new(ArenaArenaSubmissionsOpen)
	if err := arena.abi.UnpackIntoInterface(out, "ArenaSubmissionsOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ArenaArenaTaskState represents a ArenaTaskState error raised by the Arena contract.
type ArenaArenaTaskState struct {
	Task  uint64
	State uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ArenaTaskState(uint64 task, uint8 state)
func ArenaArenaTaskStateErrorID() common.Hash {
	return common.HexToHash("0x4d192d09bbbafda39040624b30ca4d556e7acd60c6bfd41f876cc0f2d301186b")
}

// UnpackArenaTaskStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ArenaTaskState(uint64 task, uint8 state)
func (arena *Arena) UnpackArenaTaskStateError(raw []byte) (*ArenaArenaTaskState, error) {
	out := new(ArenaArenaTaskState)
	if err := arena.abi.UnpackIntoInterface(out, "ArenaTaskState", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ArenaArenaTooEarly represents a ArenaTooEarly error raised by the Arena contract.
type ArenaArenaTooEarly struct {
	From *big.Int
	Time *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ArenaTooEarly(uint40 from, uint40 time)
func ArenaArenaTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x60e27c040c1143b4bebcfd0bd1eabcdcdabac1242b32065c0c9140a897eec6b1")
}

// UnpackArenaTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ArenaTooEarly(uint40 from, uint40 time)
func (arena *Arena) UnpackArenaTooEarlyError(raw []byte) (*ArenaArenaTooEarly, error) {
	out := new(ArenaArenaTooEarly)
	if err := arena.abi.UnpackIntoInterface(out, "ArenaTooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ArenaArenaTooLate represents a ArenaTooLate error raised by the Arena contract.
type ArenaArenaTooLate struct {
	Deadline *big.Int
	Time     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ArenaTooLate(uint40 deadline, uint40 time)
func ArenaArenaTooLateErrorID() common.Hash {
	return common.HexToHash("0x09d2ae09f380e91f664f357598706cfb4b5c74e54ca40f3e3be7dd3d7131959e")
}

// UnpackArenaTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ArenaTooLate(uint40 deadline, uint40 time)
func (arena *Arena) UnpackArenaTooLateError(raw []byte) (*ArenaArenaTooLate, error) {
	out := new(ArenaArenaTooLate)
	if err := arena.abi.UnpackIntoInterface(out, "ArenaTooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ArenaArenaWrongReveal represents a ArenaWrongReveal error raised by the Arena contract.
type ArenaArenaWrongReveal struct {
	Submission uint64
	Expected   [32]byte
	Got        [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ArenaWrongReveal(uint64 submission, bytes32 expected, bytes32 got)
func ArenaArenaWrongRevealErrorID() common.Hash {
	return common.HexToHash("0x6f152dc2868688c6acf980166d4bb1f3ab2269815dfa9265c0bd10fb5aa312d8")
}

// UnpackArenaWrongRevealError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ArenaWrongReveal(uint64 submission, bytes32 expected, bytes32 got)
func (arena *Arena) UnpackArenaWrongRevealError(raw []byte) (*ArenaArenaWrongReveal, error) {
	out := new(ArenaArenaWrongReveal)
	if err := arena.abi.UnpackIntoInterface(out, "ArenaWrongReveal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ArenaClockBadConfig represents a ClockBadConfig error raised by the Arena contract.
type ArenaClockBadConfig struct {
	Genesis     *big.Int
	EpochLength uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ClockBadConfig(uint40 genesis, uint32 epochLength)
func ArenaClockBadConfigErrorID() common.Hash {
	return common.HexToHash("0xef3e0d62a5ce65a19fd908278204079debb3bca6d1466fbd0b13b540da8e1c80")
}

// UnpackClockBadConfigError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ClockBadConfig(uint40 genesis, uint32 epochLength)
func (arena *Arena) UnpackClockBadConfigError(raw []byte) (*ArenaClockBadConfig, error) {
	out := new(ArenaClockBadConfig)
	if err := arena.abi.UnpackIntoInterface(out, "ClockBadConfig", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChallengesMetaData contains all meta data concerning the Challenges contract.
var ChallengesMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"genesis\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"epochLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"modules\",\"type\":\"tuple\",\"internalType\":\"structChallenges.Modules\",\"components\":[{\"name\":\"arena\",\"type\":\"address\",\"internalType\":\"contractIArena\"},{\"name\":\"scores\",\"type\":\"address\",\"internalType\":\"contractIScores\"},{\"name\":\"keys\",\"type\":\"address\",\"internalType\":\"contractIKeys\"},{\"name\":\"stake\",\"type\":\"address\",\"internalType\":\"contractIStake\"},{\"name\":\"beacon\",\"type\":\"address\",\"internalType\":\"contractIBeacon\"}]},{\"name\":\"bond_\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"answer\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"seat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structIChallenges.Claim\",\"components\":[{\"name\":\"model\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"metric\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"batch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"top\",\"type\":\"tuple\",\"internalType\":\"structEvidence.Node\",\"components\":[{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"correct\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"q\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}]},{\"name\":\"first\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"openings\",\"type\":\"tuple[]\",\"internalType\":\"structEvidence.Opening[]\",\"components\":[{\"name\":\"valid\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"class\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"correct\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"q\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"row\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"path\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"bond\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"challenge\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"seat\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"challengeOf\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"seat\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"view_\",\"type\":\"tuple\",\"internalType\":\"structIChallenges.ChallengeView\",\"components\":[{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumIChallenges.State\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"drawnAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"opened\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"answerBy\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"close\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"seat\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"openUntil\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"refute\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"seat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"stated\",\"type\":\"tuple\",\"internalType\":\"structEvidence.Statement\",\"components\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"model\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"metric\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"batch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"samples\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"top\",\"type\":\"tuple\",\"internalType\":\"structEvidence.Node\",\"components\":[{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"correct\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"q\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"model\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"rowsOf\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"seat\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"rows\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"ChallengeAnswered\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"seat\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ChallengeDropped\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"seat\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ChallengeFailed\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"seat\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"winner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"reward\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ChallengeOpened\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"seat\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"challenger\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RowsOpened\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"seat\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"opened\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"ChallengesBadRange\",\"inputs\":[{\"name\":\"first\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ChallengesBusy\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ChallengesNoRows\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ChallengesNoScore\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"seat\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"ChallengesNotEnded\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ChallengesNothingFalse\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"seat\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"ChallengesOtherModel\",\"inputs\":[{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"got\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ChallengesSealed\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ChallengesSeatLeft\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"seat\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"ChallengesState\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"seat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumIChallenges.State\"}]},{\"type\":\"error\",\"name\":\"ChallengesTooEarly\",\"inputs\":[{\"name\":\"from\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"time\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"ChallengesTooLate\",\"inputs\":[{\"name\":\"end\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"time\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"ClockBadConfig\",\"inputs\":[{\"name\":\"genesis\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"epochLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"EvidenceBadRow\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EvidenceExcess\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"samples\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"correct\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"q\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"EvidenceNoSample\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"samples\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EvidenceOverflow\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"level\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EvidencePathLength\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EvidenceWrongCount\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"got\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"EvidenceWrongHash\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"got\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"EvidenceWrongLoss\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"got\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"EvidenceWrongRoot\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint224\",\"internalType\":\"uint224\"},{\"name\":\"got\",\"type\":\"uint224\",\"internalType\":\"uint224\"}]}]",
	ID:  "Challenges",
	Bin: "0x6101806040523461027157604051612dd838819003601f8101601f191683016001600160401b03811184821017610275578392829160405283398101039061010082126102715780519164ffffffffff83169283810361027157602083015163ffffffff8116928382036102715760a090603f1901126102715760405160a081016001600160401b038111828210176102755760409081528501516001600160a01b03811681036102715781526060850151916001600160a01b038316830361027157602082019283526080860151936001600160a01b0385168503610271576040830194855260a0870151956001600160a01b0387168703610271576060840196875260c0880151976001600160a01b0389168903610271576080850198895260e00151986001600160801b038a168a03610271574281118015610269575b61025457505060805260a052516001600160a01b0390811660c0529051811660e052905181166101005290518116610120529051166101405261016052604051612b4e908161028a823960805181818161284b0152612af0015260a0518181816128210152612b1d015260c05181818160b2015281816101bb0152818161035501528181610a90015281816111d20152611561015260e051818181610c18015281816115f60152818161208401526123b7015261010051816103c101526101205181818161046b01528181610cb10152818161126901528181611dbe01526123f1015261014051816127120152610160518181816106200152818161098e015281816112b701528181611e81015261249b0152f35b63779f06b160e11b5f5260045260245260445ffd5b50811561013f565b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6101006040526004361015610012575f80fd5b5f5f3560e01c806342d9092b146109e457806350a6febd146109b257806364c9ec6f1461096f57806379afbea3146108d95780638eccfc6914610846578063abfbf52f14610300578063af052d631461014e5763fdc027d714610073575f80fd5b3461014b57602036600319011261014b5761008c610e9e565b60405163b5b645bf60e01b81526001600160401b0391909116600482015260c0816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156101405760a06101029264ffffffffff9260209591610111575b500151166128fc565b64ffffffffff60405191168152f35b610133915060c03d60c011610139575b61012b8183610fa7565b810190610fe6565b5f6100f9565b503d610121565b6040513d84823e3d90fd5b80fd5b503461014b57606036600319011261014b57610168610e9e565b63ffffffff610175610ec8565b61017d610ed8565b908261018a83838761269d565b5460a01c1661019881612709565b9416156102ee575060246101e260c0936001600160401b03938760018060a01b037f0000000000000000000000000000000000000000000000000000000000000000169788612944565b94604051948593849263b5b645bf60e01b84521660048301525afa9081156102e35763ffffffff9160809185916102c4575b50015116610220916040519161022a8484610fa7565b601083526020830193601f1901368537845b601081106102895750505090604051928392602084019060208552518091526040840192915b818110610270575050500390f35b8251845285945060209384019390920191600101610262565b610294828285612874565b84518210156102b057600582901b85016020015260010161023c565b634e487b7160e01b87526032600452602487fd5b6102dd915060c03d60c0116101395761012b8183610fa7565b5f610214565b6040513d85823e3d90fd5b63e8948be960e01b8652600452602485fd5b503461066e57606036600319011261066e5761031a610e9e565b610322610ec8565b9061032b610ed8565b60405163b5b645bf60e01b81526001600160401b038316600482018190529193909160c0836024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa928315610663575f93610825575b506020830151156108135782516040516349ae4ca360e11b81526001600160401b0390911660048201526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690602081602481855afa908115610663575f916107d6575b5060ff1660031480159190610766575b506107545764ffffffffff6104238160a0860151166128fc565b1680421015610737575061043885838661201f565b6020818101805160409384015193516384b7fcad60e01b815261ffff909116600482015263ffffffff90931660248401527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031697929091816044818b5afa908115610663575f916106fd575b506001600160a01b0316156106dd57601086901b69ffffffffffffffff000016600885901b61ff00161760ff8316175f525f60205260405f209560ff875460d01c166104f781610ee8565b6001811480156106ca575b6106a557505061ffff61051442612ae4565b91511691825f52600160205260405f209687549263ffffffff8116948563ffffffff8616145f1461069d5760ff808660201c165b16906004821461068657506001019860ff8a11610672578560ff9564ff000000006001600160401b039c60201b169064ffffffffff1916171790558154339163ffffffff60a01b9060a01b1690600160d01b9064ffffffffff60d81b161717179055816040519516855216602084015260408301527fe8460d7fa024aa5687723731d813ec1bb76fb8b46afbd75bf8c8b32d349dcc8e60603393a35116813b1561066e575f91608483926040519485938492631c519d0d60e11b84526004840152336024840152600460448401526001600160801b037f00000000000000000000000000000000000000000000000000000000000000001660648401525af1801561066357610655575080f35b61066191505f90610fa7565b005b6040513d5f823e3d90fd5b5f80fd5b634e487b7160e01b5f52601160045260245ffd5b869063308e4b6360e21b5f5260045260245260445ffd5b60ff5f610548565b604051633adbdd9960e11b81529182916106c6918690899060048601610ef2565b0390fd5b506106d481610ee8565b60038114610502565b5060ff8381936330b4b1cb60e21b5f52600452166024521660445260645ffd5b90506020813d60201161072f575b8161071860209383610fa7565b8101031261066e57610729906110b8565b5f6104ac565b3d915061070b565b63ac6d29c560e01b5f5260045264ffffffffff421660245260445ffd5b63f370012d60e01b5f5260045260245ffd5b6024915060209060405192838092630d2607c560e31b82528660048301525afa908115610663575f9161079c575b50155f610409565b90506020813d6020116107ce575b816107b760209383610fa7565b8101031261066e576107c890610fc8565b5f610794565b3d91506107aa565b90506020813d60201161080b575b816107f160209383610fa7565b8101031261066e575160ff8116810361066e5760ff6103f9565b3d91506107e4565b63588c90b960e01b5f5260045260245ffd5b61083f91935060c03d60c0116101395761012b8183610fa7565b915f61038d565b3461066e5761018036600319011261066e57610860610e9e565b610868610ec8565b610870610ed8565b9160e036606319011261066e576101443560ff8116810361066e5761016435936001600160401b03851161066e573660238601121561066e578460040135936001600160401b03851161066e573660248660051b8801011161066e5760246106619601936114f9565b3461066e57606036600319011261066e5760c061090d6108f7610e9e565b6108ff610ec8565b610907610ed8565b91611375565b64ffffffffff60a060405192805161092481610ee8565b8452600180831b03602082015116602085015263ffffffff604082015116604085015263ffffffff606082015116606085015261ffff608082015116608085015201511660a0820152f35b3461066e575f36600319011261066e5760206040516001600160801b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461066e57606036600319011261066e576106616109ce610e9e565b6109d6610ec8565b6109de610ed8565b91611139565b3461066e5761020036600319011261066e576109fe610e9e565b610a06610ec8565b610a0e610ed8565b61010036606319011261066e5760603661016319011261066e57601083901b69ffffffffffffffff000016600883901b61ff00161760ff8216175f525f60205260405f2091600360ff845460d01c16610a6681610ee8565b14610e4f5760405163b5b645bf60e01b81526001600160401b03851660048201529360c0856024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa948515610663575f95610e2e575b50610ad483838361201f565b610ae56101e4356101c43588612135565b6080810151604051906001600160e01b0316610b0082610f26565b6064358252608435916001600160401b038316830361066e5782602082015260a435906001600160401b038216820361066e5781604082015260c435606082015260e43560808201526101043560a08201526101243563ffffffff8116810361066e5760c082015261014435926001600160401b038416840361066e578360e0830152604051610b8f81610f71565b610164358152610184356001600160401b038116810361066e5760208201526101a435926001600160401b038416840361066e57610bd193604083015261217c565b604084810151905163a830cd9160e01b81526001600160401b038716600482015260ff8816602482015263ffffffff90911660448201526020816064816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610663575f91610dfc575b50606435149283610de4575b5082610dce575b5081610dbf575b81610daf575b81610d91575b50610d685760208181015160409283015192516384b7fcad60e01b815261ffff909116600482015263ffffffff9092166024830152816044816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610663575f91610d2e575b506001600160a01b031615610d05576001600160401b03610661955116339461233d565b60ff92916001600160401b0384926330b4b1cb60e21b5f5216600452166024521660445260645ffd5b90506020813d602011610d60575b81610d4960209383610fa7565b8101031261066e57610d5a906110b8565b86610ce1565b3d9150610d3c565b60ff8481856001600160401b0386632c06457960e21b5f5216600452166024521660445260645ffd5b90506001600160401b0363ffffffff60808901511691161487610c6e565b606088015160e435149150610c68565b60c4356101c435149150610c62565b6001600160401b03858116911614915088610c5b565b89516001600160401b03918216911614925089610c54565b90506020813d602011610e26575b81610e1760209383610fa7565b8101031261066e57518a610c48565b3d9150610e0a565b610e4891955060c03d60c0116101395761012b8183610fa7565b9385610ac8565b604051633adbdd9960e11b81526001600160401b0394909416600485015260ff90811660248501521660448301525080600360646084930152fd5b634e487b7160e01b5f52602160045260245ffd5b600435906001600160401b038216820361066e57565b35906001600160401b038216820361066e57565b6024359060ff8216820361066e57565b6044359060ff8216820361066e57565b60051115610e8a57565b9094939260ff90816060946001600160401b036080860199168552166020840152166040820152610f2283610ee8565b0152565b61010081019081106001600160401b03821117610f4257604052565b634e487b7160e01b5f52604160045260245ffd5b60c081019081106001600160401b03821117610f4257604052565b606081019081106001600160401b03821117610f4257604052565b60a081019081106001600160401b03821117610f4257604052565b90601f801991011681019081106001600160401b03821117610f4257604052565b5190811515820361066e57565b519063ffffffff8216820361066e57565b908160c091031261066e5760405190610ffe82610f56565b8051906001600160401b038216820361066e5760a091835261102260208201610fc8565b6020840152604081015160408401526060810151606084015261104760808201610fd5565b6080840152015164ffffffffff8116810361066e5760a082015290565b919082606091031261066e5760405161107c81610f71565b604061109f8183958035855261109460208201610eb4565b602086015201610eb4565b910152565b356001600160401b038116810361066e5790565b51906001600160a01b038216820361066e57565b63ffffffff60029116019063ffffffff821161067257565b9063ffffffff8091169116019063ffffffff821161067257565b6001600160401b0390911681526001600160a01b0390911660208201526080810192916001600160801b036060916009604085015216910152565b9061114583828461269d565b9283549163ffffffff8360a01c169361115d85612709565b5063ffffffff81161595861561135d57600391500163ffffffff81116106725763ffffffff600191160163ffffffff8111610672576111a164ffffffffff9161280c565b16804210611340575060405163b5b645bf60e01b81526001600160401b03821660048201819052949060c0816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015610663576001600160401b03915f91611321575b50511695156113095750508454600160d21b60ff60d01b198216179095556040805160ff92831681529290911660208301527f0f865a673050e7da24ddcd0718168cb0da3dfd72abbd0cb395e235f77918ff4091a27f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691823b1561066e57604051631b0b9efb60e21b8152925f9284928391859183916112ec917f0000000000000000000000000000000000000000000000000000000000000000916001600160a01b0390911690600485016110fe565b03925af18015610663576112fd5750565b5f61130791610fa7565b565b6113079695919293945060018060a01b03169461233d565b61133a915060c03d60c0116101395761012b8183610fa7565b5f611212565b638f66091d60e01b5f5260045264ffffffffff421660245260445ffd5b506111a161137064ffffffffff926110cc565b61280c565b92916113ce906040519261138884610f56565b5f84525f60208501525f60408501525f60608501525f60808501525f60a08501528395909161ff0060ff69ffffffffffffffff000092169360081b169160101b16171790565b5f525f60205260405f205460ff8160d01c16916113ea83610ee8565b821561146157509061ffff8263ffffffff809460a01c1661140a81612709565b509385606089019516855261141e81610ee8565b87526001600160a01b0382166020880152604087015260c01c1660808501525116806114475750565b61145961137064ffffffffff926110cc565b1660a0830152565b93505050565b908160a091031261066e576040519061147f82610f8c565b61148881610fc8565b825260208101519061ffff8216820361066e5760809160208401526114af60408201610fd5565b60408401526114c060608201610fd5565b606084015201516001600160e01b038116810361066e57608082015290565b9190820180921161067257565b9190820391821161067257565b909192959360e05261150c83838361269d565b9182549363ffffffff8560a01c1661152381612709565b9163ffffffff82161561200d575061154361137064ffffffffff926110cc565b1680421015610737575060c060249161158884868860018060a01b037f0000000000000000000000000000000000000000000000000000000000000000169485612944565b60a05260405163b5b645bf60e01b81526001600160401b038716600482015292839182905afa8015610663575f608052611fec575b50604051634356336560e01b81526001600160401b038416600482015260ff838116602483015282166044820152936001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001660a086606481845afa958615610663575f96611fbb575b5061168c60206064359261164660843585608051612135565b604089810151905163a830cd9160e01b81526001600160401b038a16600482015260ff8916602482015263ffffffff909116604482015292839190829081906064820190565b03915afa908115610663575f91611f89575b506001600160401b036080515116606060805101519260c4359363ffffffff85169182860361066e57611737955063ffffffff6080805101511693604051956116e687610f26565b865260208601526001600160401b038a1660408601526060850152608084015260a43560a084015260c083015260e082015260018060e01b03608088015116906117313660e4611064565b9061217c565b87158015611f73575b611f595760a060c0525f5b88811015611d2b5760808051015163ffffffff1661178461176f8360ff8e166114df565b63ffffffff608080510151169060a051612874565b8260051b60e05101359160de1960e05136030183121561066e576117a93660e4611064565b9281831015611d14576001600160801b03821160071b6001600160401b0383821c1160061b1763ffffffff83821c1160051b1761ffff83821c1160041b1760ff83821c1160031b17600f83821c1160021b176d010102020202030303030303030360801b83821c1a179061182860c08260e05101018260e051016128bd565b6001841b85118401603081810293508115918404141715610672578103611ce5575061186961186360c0518360e05101018360e051016128bd565b906129c1565b15611cd25764ffffffffff6001600160401b0361188c60608460e05101016110a4565b1611611c65576040519261189f84610f71565b5f84525f60208501525f60408501526118bb8260e051016128ef565b60208360e05101013563ffffffff8116810361066e5760408460e0510101916118e3836128ef565b6118f360608760e05101016110a4565b9160205f61190d60c0518a60e05101018a60e051016128bd565b908160405192839283378101838152039060025afa15610663576020935f938b93855192604051948886019688885260808d60e05101013560218801526001600160401b0360c01b9060c01b166041870152151560f81b604986015263ffffffff60e01b9060e01b16604a850152151560f81b604e8401526001600160401b0360c01b9060c01b16604f8301526057820152605781526119ae607782610fa7565b604051918291518091835e8101838152039060025afa15610663576119d6905f5186526128ef565b15611c5d5760ff60015b1660208501526001600160401b036119fe60608460e05101016110a4565b16604085015260405191611a1460c05184610fa7565b606183526080366020850137825115611c4957600160208401535f5b826001861b1085018110611ae657505050505080518351808203611acd5750506001600160401b036020820151166001600160401b03602085015116808203611ab457505060406001600160401b038181930151169301511690818303611a9c5750505060010161174b565b6324d95f7d60e11b5f5260045260245260445260645ffd5b8363c5ba2ea760e01b5f5260045260245260445260645ffd5b836386597b2160e01b5f5260045260245260445260645ffd5b60e051611af990830160c08101906128bd565b50602088831c916030840201603081602182600187168d60418d848402019180518684015289604082015160801b91015160c01b1791015215028a01013701356001600160401b038160c01c9160801c16916040838360208c6001600160401b0383818484015116011691829101528c6001600160401b03848187840151160116948591015210918215611c3f575b5050611c2857600118831b85811015611c215785036001841b9081808210911802185b8082118015611c11575b611be75750505060205f60405180875180858a01835e8101838152039060025afa15610663575f518652600101611a30565b918991608493604051936303bde35360e41b85526004850152602484015260448301526064820152fd5b5064ffffffffff81028311611bb5565b505f611bab565b838a634697426960e01b5f5260045260245260445ffd5b109050835f611b88565b634e487b7160e01b5f52603260045260245ffd5b60ff5f6119e0565b836001600160401b0382611c81604060849560e05101016128ef565b15611cc45760ff611c9b60606001935b60e05101016110a4565b91604051946303bde35360e41b8652600486015260016024860152166044840152166064820152fd5b60ff611c9b60605f93611c91565b8363f64c86c960e01b5f5260045260245ffd5b60e0518592611cf9910160c08101906128bd565b92905063016f699b60e61b5f5260045260245260445260645ffd5b509063328e0ebf60e11b5f5260045260245260445ffd5b5091939597909294966001901b5f1981019081116106725760ff61ffff92161b1661ffff8760c01c16179561ffff60c01b8760c01b168061ffff60c01b19831617835561ffff8803611f0b5762ffffff60c01b199190911617600160d11b17905560208481015160409586015195516384b7fcad60e01b815261ffff909116600482015263ffffffff90951660248601527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316955084604481885afa938415610663575f94611eaa575b506040805160ff93841681529290911660208301526001600160a01b038416926001600160401b0316917fe5b580d3ded007eb337157af984e553caa59fe9f62f35800dff63c662d91873d91819081015b0390a36001600160401b036080515116823b1561066e576112ec925f9283604051809681958294631b0b9efb60e21b84527f000000000000000000000000000000000000000000000000000000000000000091600485016110fe565b9093506020813d602011611f03575b81611ec660209383610fa7565b8101031261066e57611e4e611efb7fe5b580d3ded007eb337157af984e553caa59fe9f62f35800dff63c662d91873d926110b8565b949150611dfd565b3d9150611eb9565b5050507fdd059f3eec0f646e0a69bca95f3e18008927cecf916c5f49038bc83e7bab3bc29350916001600160401b03919460ff606094816040519816885216602087015260408601521692a2565b8760ff8a63e77064f160e01b5f521660045260245260445ffd5b506010611f838960ff8c166114df565b11611740565b90506020813d602011611fb3575b81611fa460209383610fa7565b8101031261066e57515f61169e565b3d9150611f97565b611fde91965060a03d60a011611fe5575b611fd68183610fa7565b810190611467565b945f61162d565b503d611fcc565b6120049060c03d60c0116101395761012b8183610fa7565b6080525f6115bd565b63e8948be960e01b5f5260045260245ffd5b9291905f608060405161203181610f8c565b8281526020810183905260408082018490526060820184905291019190915251634356336560e01b81526001600160401b038516600482015260ff8281166024830152831660448201529360a0856064817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa948515610663575f95612114575b508451158581156120fb575b506120d257505050565b60ff92916001600160401b038492634cc8ecd160e11b5f5216600452166024521660445260645ffd5b63fff13d809150606063ffffffff91015116115f6120c8565b61212e91955060a03d60a011611fe557611fd68183610fa7565b935f6120bc565b91906040918251906020820192835283820152828152612156606082610fa7565b519020910151808203612167575050565b6317142c2d60e31b5f5260045260245260445ffd5b6020915f916122f3815160056001600160401b0360c01b8785015160c01b16946001600160401b0360c01b604086015160c01b166060860151608087015191604051988b8a0196875260408a0152604889015260508801526070870152607086526121e8609087610fa7565b60a08501519063ffffffff60e01b60c087015160e01b169560e06001600160401b0360c01b91015160c01b16604051968a880193845260408801526044870152602c8652612237604c87610fa7565b60328151926001600160401b0360c01b8b84015160c01b169260406001600160401b0360c01b91015160c01b16604051938c85019586526040850152604884015260308352612287605084610fa7565b6040519788968c88019a600360f81b8c52706172656e612f6576616c2f726f6f742f3160781b60218a0152518091858a015e870190647265662f3160d81b84830152518092603783015e01019083820190898252519283915e010185815203601f198101835282610fa7565b604051918291518091835e8101838152039060025afa15610663575f516001600160e01b039081169116808203612328575050565b63552d69d360e11b5f5260045260245260445ffd5b94919290928554945f96600160ff8860d01c1661235981610ee8565b03612696576001600160a01b038716965b60ff60d01b1916600360d01b179055604051634356336560e01b81526001600160401b038316600482015260ff8481166024830152821660448201529460a0866064816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa958615610663575f96612675575b5060018060a01b037f0000000000000000000000000000000000000000000000000000000000000000169663ffffffff604061ffff60208a01511698015116926040519362e7624760e41b85526001600160401b03841698896004870152602486015260448501526040846064815f8d5af1948515610663575f945f96612631575b5060ff95967f1d4fbec629ffd7f4897619eff36cf1b61f225e873df77cdfc4ba33aa91c6a75860606001600160401b037f0000000000000000000000000000000000000000000000000000000000000000986001600160801b038a16808d105f1461262b57508b9c5b60408051968d16875297909b1660208601529584018c90526001600160a01b03998a16998a9616941692a46001600160a01b0381166125d7575b505050843b156125d35760405190631b0b9efb60e21b82528460048301526024820152600a6044820152826064820152858160848183895af180156125c8579086916125af575b50509061255f916114ec565b90823b156125ab579060448492836040519586948593631a6e5f3b60e01b8552600485015260248401525af1801561014057612599575050565b6125a4828092610fa7565b61014b5750565b8380fd5b816125b991610fa7565b6125c457845f612553565b8480fd5b6040513d88823e3d90fd5b8580fd5b873b1561066e575f916125fe6040519485938493631b0b9efb60e21b8552600485016110fe565b0381838a5af1801561066357612616575b808061250c565b6126239196505f90610fa7565b5f945f61260f565b9c6124d2565b945094506040843d60401161266d575b8161264e60409383610fa7565b8101031261066e5760ff946020612664866110b8565b95015195612469565b3d9150612641565b61268f91965060a03d60a011611fe557611fd68183610fa7565b945f6123e7565b5f9661236a565b919291601081901b69ffffffffffffffff000016600883901b61ff00161760ff8516175f525f60205260405f209360ff855460d01c16906126dd82610ee8565b600182036126eb5750505050565b906106c691604051948594633adbdd9960e11b865260048601610ef2565b5f9182916001907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316905b600363ffffffff8416111561275057505050565b9091935061275e84826110e4565b604051637f6a6bfd60e01b815263ffffffff909116600482015293602085602481865afa948515610663575f956127c6575b5084806127b3575063ffffffff1663ffffffff811461067257600101919061273c565b955091506127c29293506110e4565b9190565b9094506020813d82116127f1575b816127e160209383610fa7565b8101031261066e5751935f612790565b3d91506127d4565b8181029291811591840414171561067257565b61287061284864ffffffffff9263ffffffff807f00000000000000000000000000000000000000000000000000000000000000001691166127f9565b827f0000000000000000000000000000000000000000000000000000000000000000166114df565b1690565b63ffffffff916040519060208201928352604082015260408152612899606082610fa7565b51902091169081156128a9570690565b634e487b7160e01b5f52601260045260245ffd5b903590601e198136030182121561066e57018035906001600160401b03821161066e5760200191813603831361066e57565b35801515810361066e5790565b64ffffffffff61290c9116612ae4565b63ffffffff60021991160163ffffffff81116106725763ffffffff60011991160163ffffffff8111610672576129419061280c565b90565b93909260ff92906001600160401b0384926040519660208801987f6ba8e074835101173df325fac9112e8a5039ff7b4b2e06f4f89b0b553d2db8ea8a524660408a015260018060a01b0316606089015260808801521660a08601521660c08401521660e082015260e081526129bb61010082610fa7565b51902090565b919060028110612ade578015611c4957823560f81c6011811015612ad7576f0200808101020400008104020400000160791b901a6001821115611c4957600184013560f61c6103fc166103fc16600201806002116106725781158015612ace575b612ac65760025b818110612a415750612a3d929394506114df565b1490565b9183831161066e57612a7590838701356001600160e01b03198116908587039060048210612aa6575b505060e01c906127f9565b91838311612a9d576004810180911115612a2957634e487b7160e01b5f52601160045260245ffd5b505f9450505050565b6001600160e01b031960049290920360031b82901b161690505f80612a6a565b505f93505050565b50808310612a22565b505f925050565b505f9150565b612b169064ffffffffff7f000000000000000000000000000000000000000000000000000000000000000016906114ec565b63ffffffff7f00000000000000000000000000000000000000000000000000000000000000001680156128a95763ffffffff9104169056",
}

// Challenges is an auto generated Go binding around an Ethereum contract.
type Challenges struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Challenges) GetABI() abi.ABI {
	return c.abi
}

// NewChallenges creates a new instance of Challenges.
func NewChallenges() *Challenges {
	parsed, err := ChallengesMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Challenges{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Challenges) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(uint40 genesis, uint32 epochLength, (address,address,address,address,address) modules, uint128 bond_) returns()
func (challenges *Challenges) PackConstructor(genesis *big.Int, epochLength uint32, modules ChallengesModules, bond_ *big.Int) []byte {
	enc, err := challenges.abi.Pack("", genesis, epochLength, modules, bond_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8eccfc69.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function answer(uint64 submission, uint8 round, uint8 seat, (bytes32,bytes32,bytes32,uint32,(bytes32,uint64,uint64)) claim, uint8 first, (bool,uint32,bool,uint64,bytes32,bytes,bytes)[] openings) returns()
func (challenges *Challenges) PackAnswer(submission uint64, round uint8, seat uint8, claim IChallengesClaim, first uint8, openings []EvidenceOpening) []byte {
	enc, err := challenges.abi.Pack("answer", submission, round, seat, claim, first, openings)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8eccfc69.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function answer(uint64 submission, uint8 round, uint8 seat, (bytes32,bytes32,bytes32,uint32,(bytes32,uint64,uint64)) claim, uint8 first, (bool,uint32,bool,uint64,bytes32,bytes,bytes)[] openings) returns()
func (challenges *Challenges) TryPackAnswer(submission uint64, round uint8, seat uint8, claim IChallengesClaim, first uint8, openings []EvidenceOpening) ([]byte, error) {
	return challenges.abi.Pack("answer", submission, round, seat, claim, first, openings)
}

// PackBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x64c9ec6f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bond() view returns(uint128)
func (challenges *Challenges) PackBond() []byte {
	enc, err := challenges.abi.Pack("bond")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x64c9ec6f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bond() view returns(uint128)
func (challenges *Challenges) TryPackBond() ([]byte, error) {
	return challenges.abi.Pack("bond")
}

// UnpackBond is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x64c9ec6f.
//
// Solidity: function bond() view returns(uint128)
func (challenges *Challenges) UnpackBond(data []byte) (*big.Int, error) {
	out, err := challenges.abi.Unpack("bond", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackChallenge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xabfbf52f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function challenge(uint64 submission, uint8 round, uint8 seat) returns()
func (challenges *Challenges) PackChallenge(submission uint64, round uint8, seat uint8) []byte {
	enc, err := challenges.abi.Pack("challenge", submission, round, seat)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChallenge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xabfbf52f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function challenge(uint64 submission, uint8 round, uint8 seat) returns()
func (challenges *Challenges) TryPackChallenge(submission uint64, round uint8, seat uint8) ([]byte, error) {
	return challenges.abi.Pack("challenge", submission, round, seat)
}

// PackChallengeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79afbea3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function challengeOf(uint64 submission, uint8 round, uint8 seat) view returns((uint8,address,uint32,uint32,uint16,uint40) view_)
func (challenges *Challenges) PackChallengeOf(submission uint64, round uint8, seat uint8) []byte {
	enc, err := challenges.abi.Pack("challengeOf", submission, round, seat)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChallengeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79afbea3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function challengeOf(uint64 submission, uint8 round, uint8 seat) view returns((uint8,address,uint32,uint32,uint16,uint40) view_)
func (challenges *Challenges) TryPackChallengeOf(submission uint64, round uint8, seat uint8) ([]byte, error) {
	return challenges.abi.Pack("challengeOf", submission, round, seat)
}

// UnpackChallengeOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x79afbea3.
//
// Solidity: function challengeOf(uint64 submission, uint8 round, uint8 seat) view returns((uint8,address,uint32,uint32,uint16,uint40) view_)
func (challenges *Challenges) UnpackChallengeOf(data []byte) (IChallengesChallengeView, error) {
	out, err := challenges.abi.Unpack("challengeOf", data)
	if err != nil {
		return *new(IChallengesChallengeView), err
	}
	out0 := *abi.ConvertType(out[0], new(IChallengesChallengeView)).(*IChallengesChallengeView)
	return out0, nil
}

// PackClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x50a6febd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function close(uint64 submission, uint8 round, uint8 seat) returns()
func (challenges *Challenges) PackClose(submission uint64, round uint8, seat uint8) []byte {
	enc, err := challenges.abi.Pack("close", submission, round, seat)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x50a6febd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function close(uint64 submission, uint8 round, uint8 seat) returns()
func (challenges *Challenges) TryPackClose(submission uint64, round uint8, seat uint8) ([]byte, error) {
	return challenges.abi.Pack("close", submission, round, seat)
}

// PackOpenUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfdc027d7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function openUntil(uint64 submission) view returns(uint40)
func (challenges *Challenges) PackOpenUntil(submission uint64) []byte {
	enc, err := challenges.abi.Pack("openUntil", submission)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpenUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfdc027d7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function openUntil(uint64 submission) view returns(uint40)
func (challenges *Challenges) TryPackOpenUntil(submission uint64) ([]byte, error) {
	return challenges.abi.Pack("openUntil", submission)
}

// UnpackOpenUntil is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfdc027d7.
//
// Solidity: function openUntil(uint64 submission) view returns(uint40)
func (challenges *Challenges) UnpackOpenUntil(data []byte) (*big.Int, error) {
	out, err := challenges.abi.Unpack("openUntil", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRefute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42d9092b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refute(uint64 submission, uint8 round, uint8 seat, (bytes32,uint64,uint64,bytes32,bytes32,bytes32,uint32,uint64) stated, (bytes32,uint64,uint64) top, bytes32 model, bytes32 keyHash) returns()
func (challenges *Challenges) PackRefute(submission uint64, round uint8, seat uint8, stated EvidenceStatement, top EvidenceNode, model [32]byte, keyHash [32]byte) []byte {
	enc, err := challenges.abi.Pack("refute", submission, round, seat, stated, top, model, keyHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42d9092b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refute(uint64 submission, uint8 round, uint8 seat, (bytes32,uint64,uint64,bytes32,bytes32,bytes32,uint32,uint64) stated, (bytes32,uint64,uint64) top, bytes32 model, bytes32 keyHash) returns()
func (challenges *Challenges) TryPackRefute(submission uint64, round uint8, seat uint8, stated EvidenceStatement, top EvidenceNode, model [32]byte, keyHash [32]byte) ([]byte, error) {
	return challenges.abi.Pack("refute", submission, round, seat, stated, top, model, keyHash)
}

// PackRowsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaf052d63.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rowsOf(uint64 submission, uint8 round, uint8 seat) view returns(uint256[] rows)
func (challenges *Challenges) PackRowsOf(submission uint64, round uint8, seat uint8) []byte {
	enc, err := challenges.abi.Pack("rowsOf", submission, round, seat)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRowsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaf052d63.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rowsOf(uint64 submission, uint8 round, uint8 seat) view returns(uint256[] rows)
func (challenges *Challenges) TryPackRowsOf(submission uint64, round uint8, seat uint8) ([]byte, error) {
	return challenges.abi.Pack("rowsOf", submission, round, seat)
}

// UnpackRowsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaf052d63.
//
// Solidity: function rowsOf(uint64 submission, uint8 round, uint8 seat) view returns(uint256[] rows)
func (challenges *Challenges) UnpackRowsOf(data []byte) ([]*big.Int, error) {
	out, err := challenges.abi.Unpack("rowsOf", data)
	if err != nil {
		return *new([]*big.Int), err
	}
	out0 := *abi.ConvertType(out[0], new([]*big.Int)).(*[]*big.Int)
	return out0, nil
}

// ChallengesChallengeAnswered represents a ChallengeAnswered event raised by the Challenges contract.
type ChallengesChallengeAnswered struct {
	Submission uint64
	Round      uint8
	Seat       uint8
	Account    common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const ChallengesChallengeAnsweredEventName = "ChallengeAnswered"

// ContractEventName returns the user-defined event name.
func (ChallengesChallengeAnswered) ContractEventName() string {
	return ChallengesChallengeAnsweredEventName
}

// UnpackChallengeAnsweredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ChallengeAnswered(uint64 indexed submission, uint8 round, uint8 seat, address indexed account)
func (challenges *Challenges) UnpackChallengeAnsweredEvent(log *types.Log) (*ChallengesChallengeAnswered, error) {
	event := "ChallengeAnswered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != challenges.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChallengesChallengeAnswered)
	if len(log.Data) > 0 {
		if err := challenges.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range challenges.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ChallengesChallengeDropped represents a ChallengeDropped event raised by the Challenges contract.
type ChallengesChallengeDropped struct {
	Submission uint64
	Round      uint8
	Seat       uint8
	Raw        *types.Log // Blockchain specific contextual infos
}

const ChallengesChallengeDroppedEventName = "ChallengeDropped"

// ContractEventName returns the user-defined event name.
func (ChallengesChallengeDropped) ContractEventName() string {
	return ChallengesChallengeDroppedEventName
}

// UnpackChallengeDroppedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ChallengeDropped(uint64 indexed submission, uint8 round, uint8 seat)
func (challenges *Challenges) UnpackChallengeDroppedEvent(log *types.Log) (*ChallengesChallengeDropped, error) {
	event := "ChallengeDropped"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != challenges.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChallengesChallengeDropped)
	if len(log.Data) > 0 {
		if err := challenges.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range challenges.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ChallengesChallengeFailed represents a ChallengeFailed event raised by the Challenges contract.
type ChallengesChallengeFailed struct {
	Submission uint64
	Round      uint8
	Seat       uint8
	Account    common.Address
	Winner     common.Address
	Reward     *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const ChallengesChallengeFailedEventName = "ChallengeFailed"

// ContractEventName returns the user-defined event name.
func (ChallengesChallengeFailed) ContractEventName() string {
	return ChallengesChallengeFailedEventName
}

// UnpackChallengeFailedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ChallengeFailed(uint64 indexed submission, uint8 round, uint8 seat, address indexed account, address indexed winner, uint256 reward)
func (challenges *Challenges) UnpackChallengeFailedEvent(log *types.Log) (*ChallengesChallengeFailed, error) {
	event := "ChallengeFailed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != challenges.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChallengesChallengeFailed)
	if len(log.Data) > 0 {
		if err := challenges.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range challenges.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ChallengesChallengeOpened represents a ChallengeOpened event raised by the Challenges contract.
type ChallengesChallengeOpened struct {
	Submission uint64
	Round      uint8
	Seat       uint8
	Challenger common.Address
	Epoch      uint32
	Raw        *types.Log // Blockchain specific contextual infos
}

const ChallengesChallengeOpenedEventName = "ChallengeOpened"

// ContractEventName returns the user-defined event name.
func (ChallengesChallengeOpened) ContractEventName() string {
	return ChallengesChallengeOpenedEventName
}

// UnpackChallengeOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ChallengeOpened(uint64 indexed submission, uint8 round, uint8 seat, address indexed challenger, uint32 epoch)
func (challenges *Challenges) UnpackChallengeOpenedEvent(log *types.Log) (*ChallengesChallengeOpened, error) {
	event := "ChallengeOpened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != challenges.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChallengesChallengeOpened)
	if len(log.Data) > 0 {
		if err := challenges.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range challenges.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ChallengesRowsOpened represents a RowsOpened event raised by the Challenges contract.
type ChallengesRowsOpened struct {
	Submission uint64
	Round      uint8
	Seat       uint8
	Opened     uint16
	Raw        *types.Log // Blockchain specific contextual infos
}

const ChallengesRowsOpenedEventName = "RowsOpened"

// ContractEventName returns the user-defined event name.
func (ChallengesRowsOpened) ContractEventName() string {
	return ChallengesRowsOpenedEventName
}

// UnpackRowsOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RowsOpened(uint64 indexed submission, uint8 round, uint8 seat, uint16 opened)
func (challenges *Challenges) UnpackRowsOpenedEvent(log *types.Log) (*ChallengesRowsOpened, error) {
	event := "RowsOpened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != challenges.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChallengesRowsOpened)
	if len(log.Data) > 0 {
		if err := challenges.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range challenges.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (challenges *Challenges) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], challenges.abi.Errors["ChallengesBadRange"].ID.Bytes()[:4]) {
		return challenges.UnpackChallengesBadRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], challenges.abi.Errors["ChallengesBusy"].ID.Bytes()[:4]) {
		return challenges.UnpackChallengesBusyError(raw[4:])
	}
	if bytes.Equal(raw[:4], challenges.abi.Errors["ChallengesNoRows"].ID.Bytes()[:4]) {
		return challenges.UnpackChallengesNoRowsError(raw[4:])
	}
	if bytes.Equal(raw[:4], challenges.abi.Errors["ChallengesNoScore"].ID.Bytes()[:4]) {
		return challenges.UnpackChallengesNoScoreError(raw[4:])
	}
	if bytes.Equal(raw[:4], challenges.abi.Errors["ChallengesNotEnded"].ID.Bytes()[:4]) {
		return challenges.UnpackChallengesNotEndedError(raw[4:])
	}
	if bytes.Equal(raw[:4], challenges.abi.Errors["ChallengesNothingFalse"].ID.Bytes()[:4]) {
		return challenges.UnpackChallengesNothingFalseError(raw[4:])
	}
	if bytes.Equal(raw[:4], challenges.abi.Errors["ChallengesOtherModel"].ID.Bytes()[:4]) {
		return challenges.UnpackChallengesOtherModelError(raw[4:])
	}
	if bytes.Equal(raw[:4], challenges.abi.Errors["ChallengesSealed"].ID.Bytes()[:4]) {
		return challenges.UnpackChallengesSealedError(raw[4:])
	}
	if bytes.Equal(raw[:4], challenges.abi.Errors["ChallengesSeatLeft"].ID.Bytes()[:4]) {
		return challenges.UnpackChallengesSeatLeftError(raw[4:])
	}
	if bytes.Equal(raw[:4], challenges.abi.Errors["ChallengesState"].ID.Bytes()[:4]) {
		return challenges.UnpackChallengesStateError(raw[4:])
	}
	if bytes.Equal(raw[:4], challenges.abi.Errors["ChallengesTooEarly"].ID.Bytes()[:4]) {
		return challenges.UnpackChallengesTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], challenges.abi.Errors["ChallengesTooLate"].ID.Bytes()[:4]) {
		return challenges.UnpackChallengesTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], challenges.abi.Errors["ClockBadConfig"].ID.Bytes()[:4]) {
		return challenges.UnpackClockBadConfigError(raw[4:])
	}
	if bytes.Equal(raw[:4], challenges.abi.Errors["EvidenceBadRow"].ID.Bytes()[:4]) {
		return challenges.UnpackEvidenceBadRowError(raw[4:])
	}
	if bytes.Equal(raw[:4], challenges.abi.Errors["EvidenceExcess"].ID.Bytes()[:4]) {
		return challenges.UnpackEvidenceExcessError(raw[4:])
	}
	if bytes.Equal(raw[:4], challenges.abi.Errors["EvidenceNoSample"].ID.Bytes()[:4]) {
		return challenges.UnpackEvidenceNoSampleError(raw[4:])
	}
	if bytes.Equal(raw[:4], challenges.abi.Errors["EvidenceOverflow"].ID.Bytes()[:4]) {
		return challenges.UnpackEvidenceOverflowError(raw[4:])
	}
	if bytes.Equal(raw[:4], challenges.abi.Errors["EvidencePathLength"].ID.Bytes()[:4]) {
		return challenges.UnpackEvidencePathLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], challenges.abi.Errors["EvidenceWrongCount"].ID.Bytes()[:4]) {
		return challenges.UnpackEvidenceWrongCountError(raw[4:])
	}
	if bytes.Equal(raw[:4], challenges.abi.Errors["EvidenceWrongHash"].ID.Bytes()[:4]) {
		return challenges.UnpackEvidenceWrongHashError(raw[4:])
	}
	if bytes.Equal(raw[:4], challenges.abi.Errors["EvidenceWrongLoss"].ID.Bytes()[:4]) {
		return challenges.UnpackEvidenceWrongLossError(raw[4:])
	}
	if bytes.Equal(raw[:4], challenges.abi.Errors["EvidenceWrongRoot"].ID.Bytes()[:4]) {
		return challenges.UnpackEvidenceWrongRootError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ChallengesChallengesBadRange represents a ChallengesBadRange error raised by the Challenges contract.
type ChallengesChallengesBadRange struct {
	First *big.Int
	Count *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ChallengesBadRange(uint256 first, uint256 count)
func ChallengesChallengesBadRangeErrorID() common.Hash {
	return common.HexToHash("0xe77064f1f7d668857dc13189937d3858ea7c8307c4a264b9ae4c458d909890bc")
}

// UnpackChallengesBadRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ChallengesBadRange(uint256 first, uint256 count)
func (challenges *Challenges) UnpackChallengesBadRangeError(raw []byte) (*ChallengesChallengesBadRange, error) {
	out := new(ChallengesChallengesBadRange)
	if err := challenges.abi.UnpackIntoInterface(out, "ChallengesBadRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChallengesChallengesBusy represents a ChallengesBusy error raised by the Challenges contract.
type ChallengesChallengesBusy struct {
	Leaf  uint16
	Epoch uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ChallengesBusy(uint16 leaf, uint32 epoch)
func ChallengesChallengesBusyErrorID() common.Hash {
	return common.HexToHash("0xc2392d8c844315a472ae0bad3e394260e9dc20d7a890416349c64fc053cd8f6e")
}

// UnpackChallengesBusyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ChallengesBusy(uint16 leaf, uint32 epoch)
func (challenges *Challenges) UnpackChallengesBusyError(raw []byte) (*ChallengesChallengesBusy, error) {
	out := new(ChallengesChallengesBusy)
	if err := challenges.abi.UnpackIntoInterface(out, "ChallengesBusy", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChallengesChallengesNoRows represents a ChallengesNoRows error raised by the Challenges contract.
type ChallengesChallengesNoRows struct {
	Epoch uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ChallengesNoRows(uint32 epoch)
func ChallengesChallengesNoRowsErrorID() common.Hash {
	return common.HexToHash("0xe8948be91d6b4fee22f404e59847d4a8492fa74ccf99c08f14cf5ed470144ef4")
}

// UnpackChallengesNoRowsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ChallengesNoRows(uint32 epoch)
func (challenges *Challenges) UnpackChallengesNoRowsError(raw []byte) (*ChallengesChallengesNoRows, error) {
	out := new(ChallengesChallengesNoRows)
	if err := challenges.abi.UnpackIntoInterface(out, "ChallengesNoRows", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChallengesChallengesNoScore represents a ChallengesNoScore error raised by the Challenges contract.
type ChallengesChallengesNoScore struct {
	Submission uint64
	Round      uint8
	Seat       uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ChallengesNoScore(uint64 submission, uint8 round, uint8 seat)
func ChallengesChallengesNoScoreErrorID() common.Hash {
	return common.HexToHash("0x9991d9a2fcf806e7a74c51007dcc2706a1c45eea73c06ec8b88a236326802634")
}

// UnpackChallengesNoScoreError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ChallengesNoScore(uint64 submission, uint8 round, uint8 seat)
func (challenges *Challenges) UnpackChallengesNoScoreError(raw []byte) (*ChallengesChallengesNoScore, error) {
	out := new(ChallengesChallengesNoScore)
	if err := challenges.abi.UnpackIntoInterface(out, "ChallengesNoScore", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChallengesChallengesNotEnded represents a ChallengesNotEnded error raised by the Challenges contract.
type ChallengesChallengesNotEnded struct {
	Submission uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ChallengesNotEnded(uint64 submission)
func ChallengesChallengesNotEndedErrorID() common.Hash {
	return common.HexToHash("0x588c90b9a626052a5711397eda16da4f59e8d0f35002bc6ed9ca89a7c3a4319a")
}

// UnpackChallengesNotEndedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ChallengesNotEnded(uint64 submission)
func (challenges *Challenges) UnpackChallengesNotEndedError(raw []byte) (*ChallengesChallengesNotEnded, error) {
	out := new(ChallengesChallengesNotEnded)
	if err := challenges.abi.UnpackIntoInterface(out, "ChallengesNotEnded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChallengesChallengesNothingFalse represents a ChallengesNothingFalse error raised by the Challenges contract.
type ChallengesChallengesNothingFalse struct {
	Submission uint64
	Round      uint8
	Seat       uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ChallengesNothingFalse(uint64 submission, uint8 round, uint8 seat)
func ChallengesChallengesNothingFalseErrorID() common.Hash {
	return common.HexToHash("0xb01915e462d160c1d94b0f9e2063fbfb138bf65d0e9dec4eb911c7282a67fcf7")
}

// UnpackChallengesNothingFalseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ChallengesNothingFalse(uint64 submission, uint8 round, uint8 seat)
func (challenges *Challenges) UnpackChallengesNothingFalseError(raw []byte) (*ChallengesChallengesNothingFalse, error) {
	out := new(ChallengesChallengesNothingFalse)
	if err := challenges.abi.UnpackIntoInterface(out, "ChallengesNothingFalse", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChallengesChallengesOtherModel represents a ChallengesOtherModel error raised by the Challenges contract.
type ChallengesChallengesOtherModel struct {
	Expected [32]byte
	Got      [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ChallengesOtherModel(bytes32 expected, bytes32 got)
func ChallengesChallengesOtherModelErrorID() common.Hash {
	return common.HexToHash("0xb8a16168b5e9265b31fb19db928ee373bb0ca6da32354ae7e3d38923cc30ce4f")
}

// UnpackChallengesOtherModelError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ChallengesOtherModel(bytes32 expected, bytes32 got)
func (challenges *Challenges) UnpackChallengesOtherModelError(raw []byte) (*ChallengesChallengesOtherModel, error) {
	out := new(ChallengesChallengesOtherModel)
	if err := challenges.abi.UnpackIntoInterface(out, "ChallengesOtherModel", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChallengesChallengesSealed represents a ChallengesSealed error raised by the Challenges contract.
type ChallengesChallengesSealed struct {
	Submission uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ChallengesSealed(uint64 submission)
func ChallengesChallengesSealedErrorID() common.Hash {
	return common.HexToHash("0xf370012d1bcbb77c767d014e2695008803de575259f0caee2a3610d7cbeba5f6")
}

// UnpackChallengesSealedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ChallengesSealed(uint64 submission)
func (challenges *Challenges) UnpackChallengesSealedError(raw []byte) (*ChallengesChallengesSealed, error) {
	out := new(ChallengesChallengesSealed)
	if err := challenges.abi.UnpackIntoInterface(out, "ChallengesSealed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChallengesChallengesSeatLeft represents a ChallengesSeatLeft error raised by the Challenges contract.
type ChallengesChallengesSeatLeft struct {
	Submission uint64
	Round      uint8
	Seat       uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ChallengesSeatLeft(uint64 submission, uint8 round, uint8 seat)
func ChallengesChallengesSeatLeftErrorID() common.Hash {
	return common.HexToHash("0xc2d2c72c3608981aa167a070ef1d4a8f09f6d10f8bd16aa452997b4d1dc94f81")
}

// UnpackChallengesSeatLeftError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ChallengesSeatLeft(uint64 submission, uint8 round, uint8 seat)
func (challenges *Challenges) UnpackChallengesSeatLeftError(raw []byte) (*ChallengesChallengesSeatLeft, error) {
	out := new(ChallengesChallengesSeatLeft)
	if err := challenges.abi.UnpackIntoInterface(out, "ChallengesSeatLeft", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChallengesChallengesState represents a ChallengesState error raised by the Challenges contract.
type ChallengesChallengesState struct {
	Submission uint64
	Round      uint8
	Seat       uint8
	State      uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ChallengesState(uint64 submission, uint8 round, uint8 seat, uint8 state)
func ChallengesChallengesStateErrorID() common.Hash {
	return common.HexToHash("0x75b7bb325838691d8ad8d0005add7ab825d75bca700d2f98e01da016b5985da2")
}

// UnpackChallengesStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ChallengesState(uint64 submission, uint8 round, uint8 seat, uint8 state)
func (challenges *Challenges) UnpackChallengesStateError(raw []byte) (*ChallengesChallengesState, error) {
	out := new(ChallengesChallengesState)
	if err := challenges.abi.UnpackIntoInterface(out, "ChallengesState", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChallengesChallengesTooEarly represents a ChallengesTooEarly error raised by the Challenges contract.
type ChallengesChallengesTooEarly struct {
	From *big.Int
	Time *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ChallengesTooEarly(uint40 from, uint40 time)
func ChallengesChallengesTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x8f66091dc3355e0dfca9ca4852a3702a4c911ec760d0b2d820358a91322f0b92")
}

// UnpackChallengesTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ChallengesTooEarly(uint40 from, uint40 time)
func (challenges *Challenges) UnpackChallengesTooEarlyError(raw []byte) (*ChallengesChallengesTooEarly, error) {
	out := new(ChallengesChallengesTooEarly)
	if err := challenges.abi.UnpackIntoInterface(out, "ChallengesTooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChallengesChallengesTooLate represents a ChallengesTooLate error raised by the Challenges contract.
type ChallengesChallengesTooLate struct {
	End  *big.Int
	Time *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ChallengesTooLate(uint40 end, uint40 time)
func ChallengesChallengesTooLateErrorID() common.Hash {
	return common.HexToHash("0xac6d29c5e9fdbdb0a3818443f4c4767ce2d7509318f474734509eb4e870837a9")
}

// UnpackChallengesTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ChallengesTooLate(uint40 end, uint40 time)
func (challenges *Challenges) UnpackChallengesTooLateError(raw []byte) (*ChallengesChallengesTooLate, error) {
	out := new(ChallengesChallengesTooLate)
	if err := challenges.abi.UnpackIntoInterface(out, "ChallengesTooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChallengesClockBadConfig represents a ClockBadConfig error raised by the Challenges contract.
type ChallengesClockBadConfig struct {
	Genesis     *big.Int
	EpochLength uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ClockBadConfig(uint40 genesis, uint32 epochLength)
func ChallengesClockBadConfigErrorID() common.Hash {
	return common.HexToHash("0xef3e0d62a5ce65a19fd908278204079debb3bca6d1466fbd0b13b540da8e1c80")
}

// UnpackClockBadConfigError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ClockBadConfig(uint40 genesis, uint32 epochLength)
func (challenges *Challenges) UnpackClockBadConfigError(raw []byte) (*ChallengesClockBadConfig, error) {
	out := new(ChallengesClockBadConfig)
	if err := challenges.abi.UnpackIntoInterface(out, "ClockBadConfig", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChallengesEvidenceBadRow represents a EvidenceBadRow error raised by the Challenges contract.
type ChallengesEvidenceBadRow struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EvidenceBadRow(uint256 index)
func ChallengesEvidenceBadRowErrorID() common.Hash {
	return common.HexToHash("0xf64c86c9b3784727307836830efa5d0b5bd3873da907e9b581fdf6608c0360c2")
}

// UnpackEvidenceBadRowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EvidenceBadRow(uint256 index)
func (challenges *Challenges) UnpackEvidenceBadRowError(raw []byte) (*ChallengesEvidenceBadRow, error) {
	out := new(ChallengesEvidenceBadRow)
	if err := challenges.abi.UnpackIntoInterface(out, "EvidenceBadRow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChallengesEvidenceExcess represents a EvidenceExcess error raised by the Challenges contract.
type ChallengesEvidenceExcess struct {
	Index   *big.Int
	Samples *big.Int
	Correct uint64
	Q       uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EvidenceExcess(uint256 index, uint256 samples, uint64 correct, uint64 q)
func ChallengesEvidenceExcessErrorID() common.Hash {
	return common.HexToHash("0x3bde3530be44b7f710e78aa914fb17b53f6dac713293efef63cdfb02ff5102c6")
}

// UnpackEvidenceExcessError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EvidenceExcess(uint256 index, uint256 samples, uint64 correct, uint64 q)
func (challenges *Challenges) UnpackEvidenceExcessError(raw []byte) (*ChallengesEvidenceExcess, error) {
	out := new(ChallengesEvidenceExcess)
	if err := challenges.abi.UnpackIntoInterface(out, "EvidenceExcess", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChallengesEvidenceNoSample represents a EvidenceNoSample error raised by the Challenges contract.
type ChallengesEvidenceNoSample struct {
	Index   *big.Int
	Samples *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EvidenceNoSample(uint256 index, uint256 samples)
func ChallengesEvidenceNoSampleErrorID() common.Hash {
	return common.HexToHash("0x651c1d7eda93193aacb391737f286a82c4ce1d490a24c6f87300fca87a7b3560")
}

// UnpackEvidenceNoSampleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EvidenceNoSample(uint256 index, uint256 samples)
func (challenges *Challenges) UnpackEvidenceNoSampleError(raw []byte) (*ChallengesEvidenceNoSample, error) {
	out := new(ChallengesEvidenceNoSample)
	if err := challenges.abi.UnpackIntoInterface(out, "EvidenceNoSample", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChallengesEvidenceOverflow represents a EvidenceOverflow error raised by the Challenges contract.
type ChallengesEvidenceOverflow struct {
	Index *big.Int
	Level *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EvidenceOverflow(uint256 index, uint256 level)
func ChallengesEvidenceOverflowErrorID() common.Hash {
	return common.HexToHash("0x46974269b8c78962ef0b7b98d1c1214ea218156bba9323180bf11db75dde6a2c")
}

// UnpackEvidenceOverflowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EvidenceOverflow(uint256 index, uint256 level)
func (challenges *Challenges) UnpackEvidenceOverflowError(raw []byte) (*ChallengesEvidenceOverflow, error) {
	out := new(ChallengesEvidenceOverflow)
	if err := challenges.abi.UnpackIntoInterface(out, "EvidenceOverflow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChallengesEvidencePathLength represents a EvidencePathLength error raised by the Challenges contract.
type ChallengesEvidencePathLength struct {
	Index    *big.Int
	Expected *big.Int
	Got      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EvidencePathLength(uint256 index, uint256 expected, uint256 got)
func ChallengesEvidencePathLengthErrorID() common.Hash {
	return common.HexToHash("0x5bda66c0e05de3889a65f9794b630ed570b5e634313cd7b814b06f8d1fc22f5d")
}

// UnpackEvidencePathLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EvidencePathLength(uint256 index, uint256 expected, uint256 got)
func (challenges *Challenges) UnpackEvidencePathLengthError(raw []byte) (*ChallengesEvidencePathLength, error) {
	out := new(ChallengesEvidencePathLength)
	if err := challenges.abi.UnpackIntoInterface(out, "EvidencePathLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChallengesEvidenceWrongCount represents a EvidenceWrongCount error raised by the Challenges contract.
type ChallengesEvidenceWrongCount struct {
	Index    *big.Int
	Expected uint64
	Got      uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EvidenceWrongCount(uint256 index, uint64 expected, uint64 got)
func ChallengesEvidenceWrongCountErrorID() common.Hash {
	return common.HexToHash("0xc5ba2ea74db774cb280c94dc8f85446b0e1c8cce4e19636365da4cef5f17c2e0")
}

// UnpackEvidenceWrongCountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EvidenceWrongCount(uint256 index, uint64 expected, uint64 got)
func (challenges *Challenges) UnpackEvidenceWrongCountError(raw []byte) (*ChallengesEvidenceWrongCount, error) {
	out := new(ChallengesEvidenceWrongCount)
	if err := challenges.abi.UnpackIntoInterface(out, "EvidenceWrongCount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChallengesEvidenceWrongHash represents a EvidenceWrongHash error raised by the Challenges contract.
type ChallengesEvidenceWrongHash struct {
	Index    *big.Int
	Expected [32]byte
	Got      [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EvidenceWrongHash(uint256 index, bytes32 expected, bytes32 got)
func ChallengesEvidenceWrongHashErrorID() common.Hash {
	return common.HexToHash("0x86597b2179a9e066b326f11ae9f61ef9df9f84ab20c706d9976ced0f330966ad")
}

// UnpackEvidenceWrongHashError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EvidenceWrongHash(uint256 index, bytes32 expected, bytes32 got)
func (challenges *Challenges) UnpackEvidenceWrongHashError(raw []byte) (*ChallengesEvidenceWrongHash, error) {
	out := new(ChallengesEvidenceWrongHash)
	if err := challenges.abi.UnpackIntoInterface(out, "EvidenceWrongHash", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChallengesEvidenceWrongLoss represents a EvidenceWrongLoss error raised by the Challenges contract.
type ChallengesEvidenceWrongLoss struct {
	Index    *big.Int
	Expected uint64
	Got      uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EvidenceWrongLoss(uint256 index, uint64 expected, uint64 got)
func ChallengesEvidenceWrongLossErrorID() common.Hash {
	return common.HexToHash("0x49b2befaf006983e69d1ebc8549b54552e260a488d7b57d01ebdd66ec7f37df6")
}

// UnpackEvidenceWrongLossError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EvidenceWrongLoss(uint256 index, uint64 expected, uint64 got)
func (challenges *Challenges) UnpackEvidenceWrongLossError(raw []byte) (*ChallengesEvidenceWrongLoss, error) {
	out := new(ChallengesEvidenceWrongLoss)
	if err := challenges.abi.UnpackIntoInterface(out, "EvidenceWrongLoss", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChallengesEvidenceWrongRoot represents a EvidenceWrongRoot error raised by the Challenges contract.
type ChallengesEvidenceWrongRoot struct {
	Expected *big.Int
	Got      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EvidenceWrongRoot(uint224 expected, uint224 got)
func ChallengesEvidenceWrongRootErrorID() common.Hash {
	return common.HexToHash("0xaa5ad3a606f262935d3589d82d32c42a8bce4bfc57797599d51629595c83a6ea")
}

// UnpackEvidenceWrongRootError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EvidenceWrongRoot(uint224 expected, uint224 got)
func (challenges *Challenges) UnpackEvidenceWrongRootError(raw []byte) (*ChallengesEvidenceWrongRoot, error) {
	out := new(ChallengesEvidenceWrongRoot)
	if err := challenges.abi.UnpackIntoInterface(out, "EvidenceWrongRoot", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExpertsMetaData contains all meta data concerning the Experts contract.
var ExpertsMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"admin\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"ttl\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"ATTESTER\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"DEFAULT_ADMIN_ROLE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"attest\",\"inputs\":[{\"name\":\"expert\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"attestedUntil\",\"inputs\":[{\"name\":\"expert\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getRoleAdmin\",\"inputs\":[{\"name\":\"role\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"grantRole\",\"inputs\":[{\"name\":\"role\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"hasRole\",\"inputs\":[{\"name\":\"role\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"renounceRole\",\"inputs\":[{\"name\":\"role\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"callerConfirmation\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"revoke\",\"inputs\":[{\"name\":\"expert\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"revokeRole\",\"inputs\":[{\"name\":\"role\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"supportsInterface\",\"inputs\":[{\"name\":\"interfaceId\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"AttestationRevoked\",\"inputs\":[{\"name\":\"expert\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"attester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Attested\",\"inputs\":[{\"name\":\"expert\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"attester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"expiresAt\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoleAdminChanged\",\"inputs\":[{\"name\":\"role\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"previousAdminRole\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"newAdminRole\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoleGranted\",\"inputs\":[{\"name\":\"role\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"sender\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoleRevoked\",\"inputs\":[{\"name\":\"role\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"sender\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AccessControlBadConfirmation\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AccessControlUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"neededRole\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NoEvidence\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotAttested\",\"inputs\":[{\"name\":\"expert\",\"type\":\"address\",\"internalType\":\"address\"}]}]",
	ID:  "Experts",
	Bin: "0x60a03461009257601f61082e38819003918201601f19168301916001600160401b03831184841017610096578084926040948552833981010312610092578051906001600160a01b038216820361009257602001519064ffffffffff821682036100925761007991608052610073816100aa565b50610120565b5060405161061a90816101b48239608051816102fa0152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b6001600160a01b0381165f9081525f51602061080e5f395f51905f52602052604090205460ff1661011b576001600160a01b03165f8181525f51602061080e5f395f51905f5260205260408120805460ff191660011790553391905f5160206107ce5f395f51905f528180a4600190565b505f90565b6001600160a01b0381165f9081525f5160206107ee5f395f51905f52602052604090205460ff1661011b576001600160a01b03165f8181525f5160206107ee5f395f51905f5260205260408120805460ff191660011790553391907f8a9e7e255cc5458f91d194382de26fe386ccd458049819c15f5293dfc764bf16905f5160206107ce5f395f51905f529080a460019056fe6080806040526004361015610012575f80fd5b5f3560e01c90816301ffc9a7146103ec5750806310116cd5146103b25780632174a942146102c7578063248a9ca3146102955780632f2ff15d1461025857806336568abe1461021457806374a8f1031461017e57806391d1485414610136578063a217fddf1461011c578063d547741f146100d85763e273cfea14610095575f80fd5b346100d45760203660031901126100d4576001600160a01b036100b661043f565b165f526001602052602064ffffffffff60405f205416604051908152f35b5f80fd5b346100d45760403660031901126100d45761011a6004356100f7610455565b90610115610110825f525f602052600160405f20015490565b6104da565b61059a565b005b346100d4575f3660031901126100d45760206040515f8152f35b346100d45760403660031901126100d45761014f610455565b6004355f525f60205260405f209060018060a01b03165f52602052602060ff60405f2054166040519015158152f35b346100d45760203660031901126100d45761019761043f565b61019f61046b565b6001600160a01b03165f8181526001602052604090205464ffffffffff161561020257805f52600160205260405f2064ffffffffff19815416905533907f44db7dd4b6358b875795316c769b036d3566b0ee441dfee2f7f2bc858b67a3a05f80a3005b637ca8736160e01b5f5260045260245ffd5b346100d45760403660031901126100d45761022d610455565b336001600160a01b038216036102495761011a9060043561059a565b63334bd91960e11b5f5260045ffd5b346100d45760403660031901126100d45761011a600435610277610455565b90610290610110825f525f602052600160405f20015490565b610512565b346100d45760203660031901126100d45760206102bf6004355f525f602052600160405f20015490565b604051908152f35b346100d45760403660031901126100d4576102e061043f565b602435906102ec61046b565b81156103a35764ffffffffff7f00000000000000000000000000000000000000000000000000000000000000001664ffffffffff4216019064ffffffffff821161038f5760018060a01b031690815f52600160205264ffffffffff60405f209116908164ffffffffff1982541617905560405192835260208301527f371788ff1275e0dce8406d0e394a3449031aaf5113975574271c4d38ab828c8c60403393a3005b634e487b7160e01b5f52601160045260245ffd5b63ea1aa62b60e01b5f5260045ffd5b346100d4575f3660031901126100d45760206040517f8a9e7e255cc5458f91d194382de26fe386ccd458049819c15f5293dfc764bf168152f35b346100d45760203660031901126100d4576004359063ffffffff60e01b82168092036100d457602091637965db0b60e01b811490811561042e575b5015158152f35b6301ffc9a760e01b14905083610427565b600435906001600160a01b03821682036100d457565b602435906001600160a01b03821682036100d457565b335f9081527f6efd8bd6d99935f81b7ae505284f94f60eedbc3cc6b2e38adbf5c48cec038d82602052604090205460ff16156104a357565b63e2517d3f60e01b5f52336004527f8a9e7e255cc5458f91d194382de26fe386ccd458049819c15f5293dfc764bf1660245260445ffd5b5f8181526020818152604080832033845290915290205460ff16156104fc5750565b63e2517d3f60e01b5f523360045260245260445ffd5b5f818152602081815260408083206001600160a01b038616845290915290205460ff16610594575f818152602081815260408083206001600160a01b0395909516808452949091528120805460ff19166001179055339291907f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d9080a4600190565b50505f90565b5f818152602081815260408083206001600160a01b038616845290915290205460ff1615610594575f818152602081815260408083206001600160a01b0395909516808452949091528120805460ff19169055339291907ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9080a4600190562f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d6efd8bd6d99935f81b7ae505284f94f60eedbc3cc6b2e38adbf5c48cec038d82ad3228b676f7d3cd4284a5443f17f1962b36e491b30a40b2405849e597ba5fb5",
}

// Experts is an auto generated Go binding around an Ethereum contract.
type Experts struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Experts) GetABI() abi.ABI {
	return c.abi
}

// NewExperts creates a new instance of Experts.
func NewExperts() *Experts {
	parsed, err := ExpertsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Experts{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Experts) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address admin, uint40 ttl) returns()
func (experts *Experts) PackConstructor(admin common.Address, ttl *big.Int) []byte {
	enc, err := experts.abi.Pack("", admin, ttl)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackATTESTER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x10116cd5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ATTESTER() view returns(bytes32)
func (experts *Experts) PackATTESTER() []byte {
	enc, err := experts.abi.Pack("ATTESTER")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackATTESTER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x10116cd5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ATTESTER() view returns(bytes32)
func (experts *Experts) TryPackATTESTER() ([]byte, error) {
	return experts.abi.Pack("ATTESTER")
}

// UnpackATTESTER is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x10116cd5.
//
// Solidity: function ATTESTER() view returns(bytes32)
func (experts *Experts) UnpackATTESTER(data []byte) ([32]byte, error) {
	out, err := experts.abi.Unpack("ATTESTER", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackDEFAULTADMINROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa217fddf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (experts *Experts) PackDEFAULTADMINROLE() []byte {
	enc, err := experts.abi.Pack("DEFAULT_ADMIN_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDEFAULTADMINROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa217fddf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (experts *Experts) TryPackDEFAULTADMINROLE() ([]byte, error) {
	return experts.abi.Pack("DEFAULT_ADMIN_ROLE")
}

// UnpackDEFAULTADMINROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa217fddf.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (experts *Experts) UnpackDEFAULTADMINROLE(data []byte) ([32]byte, error) {
	out, err := experts.abi.Unpack("DEFAULT_ADMIN_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAttest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2174a942.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function attest(address expert, bytes32 evidence) returns()
func (experts *Experts) PackAttest(expert common.Address, evidence [32]byte) []byte {
	enc, err := experts.abi.Pack("attest", expert, evidence)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAttest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2174a942.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function attest(address expert, bytes32 evidence) returns()
func (experts *Experts) TryPackAttest(expert common.Address, evidence [32]byte) ([]byte, error) {
	return experts.abi.Pack("attest", expert, evidence)
}

// PackAttestedUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe273cfea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function attestedUntil(address expert) view returns(uint40)
func (experts *Experts) PackAttestedUntil(expert common.Address) []byte {
	enc, err := experts.abi.Pack("attestedUntil", expert)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAttestedUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe273cfea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function attestedUntil(address expert) view returns(uint40)
func (experts *Experts) TryPackAttestedUntil(expert common.Address) ([]byte, error) {
	return experts.abi.Pack("attestedUntil", expert)
}

// UnpackAttestedUntil is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe273cfea.
//
// Solidity: function attestedUntil(address expert) view returns(uint40)
func (experts *Experts) UnpackAttestedUntil(data []byte) (*big.Int, error) {
	out, err := experts.abi.Unpack("attestedUntil", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x248a9ca3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (experts *Experts) PackGetRoleAdmin(role [32]byte) []byte {
	enc, err := experts.abi.Pack("getRoleAdmin", role)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x248a9ca3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (experts *Experts) TryPackGetRoleAdmin(role [32]byte) ([]byte, error) {
	return experts.abi.Pack("getRoleAdmin", role)
}

// UnpackGetRoleAdmin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x248a9ca3.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (experts *Experts) UnpackGetRoleAdmin(data []byte) ([32]byte, error) {
	out, err := experts.abi.Unpack("getRoleAdmin", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGrantRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f2ff15d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grantRole(bytes32 role, address account) returns()
func (experts *Experts) PackGrantRole(role [32]byte, account common.Address) []byte {
	enc, err := experts.abi.Pack("grantRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrantRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f2ff15d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grantRole(bytes32 role, address account) returns()
func (experts *Experts) TryPackGrantRole(role [32]byte, account common.Address) ([]byte, error) {
	return experts.abi.Pack("grantRole", role, account)
}

// PackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91d14854.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (experts *Experts) PackHasRole(role [32]byte, account common.Address) []byte {
	enc, err := experts.abi.Pack("hasRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91d14854.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (experts *Experts) TryPackHasRole(role [32]byte, account common.Address) ([]byte, error) {
	return experts.abi.Pack("hasRole", role, account)
}

// UnpackHasRole is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91d14854.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (experts *Experts) UnpackHasRole(data []byte) (bool, error) {
	out, err := experts.abi.Unpack("hasRole", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackRenounceRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36568abe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceRole(bytes32 role, address callerConfirmation) returns()
func (experts *Experts) PackRenounceRole(role [32]byte, callerConfirmation common.Address) []byte {
	enc, err := experts.abi.Pack("renounceRole", role, callerConfirmation)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36568abe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceRole(bytes32 role, address callerConfirmation) returns()
func (experts *Experts) TryPackRenounceRole(role [32]byte, callerConfirmation common.Address) ([]byte, error) {
	return experts.abi.Pack("renounceRole", role, callerConfirmation)
}

// PackRevoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x74a8f103.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revoke(address expert) returns()
func (experts *Experts) PackRevoke(expert common.Address) []byte {
	enc, err := experts.abi.Pack("revoke", expert)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x74a8f103.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revoke(address expert) returns()
func (experts *Experts) TryPackRevoke(expert common.Address) ([]byte, error) {
	return experts.abi.Pack("revoke", expert)
}

// PackRevokeRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd547741f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokeRole(bytes32 role, address account) returns()
func (experts *Experts) PackRevokeRole(role [32]byte, account common.Address) []byte {
	enc, err := experts.abi.Pack("revokeRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevokeRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd547741f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revokeRole(bytes32 role, address account) returns()
func (experts *Experts) TryPackRevokeRole(role [32]byte, account common.Address) ([]byte, error) {
	return experts.abi.Pack("revokeRole", role, account)
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (experts *Experts) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := experts.abi.Pack("supportsInterface", interfaceId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (experts *Experts) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return experts.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (experts *Experts) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := experts.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// ExpertsAttestationRevoked represents a AttestationRevoked event raised by the Experts contract.
type ExpertsAttestationRevoked struct {
	Expert   common.Address
	Attester common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const ExpertsAttestationRevokedEventName = "AttestationRevoked"

// ContractEventName returns the user-defined event name.
func (ExpertsAttestationRevoked) ContractEventName() string {
	return ExpertsAttestationRevokedEventName
}

// UnpackAttestationRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AttestationRevoked(address indexed expert, address indexed attester)
func (experts *Experts) UnpackAttestationRevokedEvent(log *types.Log) (*ExpertsAttestationRevoked, error) {
	event := "AttestationRevoked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != experts.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ExpertsAttestationRevoked)
	if len(log.Data) > 0 {
		if err := experts.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range experts.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ExpertsAttested represents a Attested event raised by the Experts contract.
type ExpertsAttested struct {
	Expert    common.Address
	Attester  common.Address
	Evidence  [32]byte
	ExpiresAt *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const ExpertsAttestedEventName = "Attested"

// ContractEventName returns the user-defined event name.
func (ExpertsAttested) ContractEventName() string {
	return ExpertsAttestedEventName
}

// UnpackAttestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Attested(address indexed expert, address indexed attester, bytes32 evidence, uint40 expiresAt)
func (experts *Experts) UnpackAttestedEvent(log *types.Log) (*ExpertsAttested, error) {
	event := "Attested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != experts.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ExpertsAttested)
	if len(log.Data) > 0 {
		if err := experts.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range experts.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ExpertsRoleAdminChanged represents a RoleAdminChanged event raised by the Experts contract.
type ExpertsRoleAdminChanged struct {
	Role              [32]byte
	PreviousAdminRole [32]byte
	NewAdminRole      [32]byte
	Raw               *types.Log // Blockchain specific contextual infos
}

const ExpertsRoleAdminChangedEventName = "RoleAdminChanged"

// ContractEventName returns the user-defined event name.
func (ExpertsRoleAdminChanged) ContractEventName() string {
	return ExpertsRoleAdminChangedEventName
}

// UnpackRoleAdminChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleAdminChanged(bytes32 indexed role, bytes32 indexed previousAdminRole, bytes32 indexed newAdminRole)
func (experts *Experts) UnpackRoleAdminChangedEvent(log *types.Log) (*ExpertsRoleAdminChanged, error) {
	event := "RoleAdminChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != experts.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ExpertsRoleAdminChanged)
	if len(log.Data) > 0 {
		if err := experts.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range experts.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ExpertsRoleGranted represents a RoleGranted event raised by the Experts contract.
type ExpertsRoleGranted struct {
	Role    [32]byte
	Account common.Address
	Sender  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const ExpertsRoleGrantedEventName = "RoleGranted"

// ContractEventName returns the user-defined event name.
func (ExpertsRoleGranted) ContractEventName() string {
	return ExpertsRoleGrantedEventName
}

// UnpackRoleGrantedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleGranted(bytes32 indexed role, address indexed account, address indexed sender)
func (experts *Experts) UnpackRoleGrantedEvent(log *types.Log) (*ExpertsRoleGranted, error) {
	event := "RoleGranted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != experts.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ExpertsRoleGranted)
	if len(log.Data) > 0 {
		if err := experts.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range experts.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ExpertsRoleRevoked represents a RoleRevoked event raised by the Experts contract.
type ExpertsRoleRevoked struct {
	Role    [32]byte
	Account common.Address
	Sender  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const ExpertsRoleRevokedEventName = "RoleRevoked"

// ContractEventName returns the user-defined event name.
func (ExpertsRoleRevoked) ContractEventName() string {
	return ExpertsRoleRevokedEventName
}

// UnpackRoleRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleRevoked(bytes32 indexed role, address indexed account, address indexed sender)
func (experts *Experts) UnpackRoleRevokedEvent(log *types.Log) (*ExpertsRoleRevoked, error) {
	event := "RoleRevoked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != experts.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ExpertsRoleRevoked)
	if len(log.Data) > 0 {
		if err := experts.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range experts.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (experts *Experts) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], experts.abi.Errors["AccessControlBadConfirmation"].ID.Bytes()[:4]) {
		return experts.UnpackAccessControlBadConfirmationError(raw[4:])
	}
	if bytes.Equal(raw[:4], experts.abi.Errors["AccessControlUnauthorizedAccount"].ID.Bytes()[:4]) {
		return experts.UnpackAccessControlUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], experts.abi.Errors["NoEvidence"].ID.Bytes()[:4]) {
		return experts.UnpackNoEvidenceError(raw[4:])
	}
	if bytes.Equal(raw[:4], experts.abi.Errors["NotAttested"].ID.Bytes()[:4]) {
		return experts.UnpackNotAttestedError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ExpertsAccessControlBadConfirmation represents a AccessControlBadConfirmation error raised by the Experts contract.
type ExpertsAccessControlBadConfirmation struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlBadConfirmation()
func ExpertsAccessControlBadConfirmationErrorID() common.Hash {
	return common.HexToHash("0x6697b23232a647058342c0724fe7c415cab25915b54e5dbc03f233173d37b41c")
}

// UnpackAccessControlBadConfirmationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlBadConfirmation()
func (experts *Experts) UnpackAccessControlBadConfirmationError(raw []byte) (*ExpertsAccessControlBadConfirmation, error) {
	out := new(ExpertsAccessControlBadConfirmation)
	if err := experts.abi.UnpackIntoInterface(out, "AccessControlBadConfirmation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExpertsAccessControlUnauthorizedAccount represents a AccessControlUnauthorizedAccount error raised by the Experts contract.
type ExpertsAccessControlUnauthorizedAccount struct {
	Account    common.Address
	NeededRole [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func ExpertsAccessControlUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0xe2517d3fbfae6f8515ef5ff1ccedc3933ab0cbbda0b492c06eb54ad10ef03b3e")
}

// UnpackAccessControlUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func (experts *Experts) UnpackAccessControlUnauthorizedAccountError(raw []byte) (*ExpertsAccessControlUnauthorizedAccount, error) {
	out := new(ExpertsAccessControlUnauthorizedAccount)
	if err := experts.abi.UnpackIntoInterface(out, "AccessControlUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExpertsNoEvidence represents a NoEvidence error raised by the Experts contract.
type ExpertsNoEvidence struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoEvidence()
func ExpertsNoEvidenceErrorID() common.Hash {
	return common.HexToHash("0xea1aa62bf8d11f2a9497c42f9bdcac8f86427e7b3d5dde6eb3c4824625e9019d")
}

// UnpackNoEvidenceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoEvidence()
func (experts *Experts) UnpackNoEvidenceError(raw []byte) (*ExpertsNoEvidence, error) {
	out := new(ExpertsNoEvidence)
	if err := experts.abi.UnpackIntoInterface(out, "NoEvidence", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExpertsNotAttested represents a NotAttested error raised by the Experts contract.
type ExpertsNotAttested struct {
	Expert common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAttested(address expert)
func ExpertsNotAttestedErrorID() common.Hash {
	return common.HexToHash("0x7ca8736113091f9446ff6438d02db72e029588f05a04c4276fd8976b279c44ea")
}

// UnpackNotAttestedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAttested(address expert)
func (experts *Experts) UnpackNotAttestedError(raw []byte) (*ExpertsNotAttested, error) {
	out := new(ExpertsNotAttested)
	if err := experts.abi.UnpackIntoInterface(out, "NotAttested", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FMLMetaData contains all meta data concerning the FML contract.
var FMLMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"supply\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"DOMAIN_SEPARATOR\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"allowance\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"approve\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"balanceOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"burn\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"burnFrom\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"decimals\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"name\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nonces\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"permit\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"symbol\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalSupply\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transfer\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Approval\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Transfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignature\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureS\",\"inputs\":[{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ERC20InsufficientAllowance\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"allowance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InsufficientBalance\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidApprover\",\"inputs\":[{\"name\":\"approver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidReceiver\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidSender\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidSpender\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC2612ExpiredSignature\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC2612InvalidSigner\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidAccountNonce\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"currentNonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]}]",
	ID:  "FML",
	Bin: "0x61016080604052346104e35760408161117f803803809161002082856104e7565b8339810103126104e35780516001600160a01b03811691908290036104e357602001516040516100516040826104e7565b60038152602081016211935360ea1b8152604051906100716040836104e7565b600382526211935360ea1b6020830152604051926100906040856104e7565b600384526211935360ea1b6020850152604051936100af6040866104e7565b60018552603160f81b60208601908152845190946001600160401b0382116103de5760035490600182811c921680156104d9575b60208310146103c05781601f849311610463575b50602090601f83116001146103fd575f926103f2575b50508160011b915f199060031b1c1916176003555b8051906001600160401b0382116103de5760045490600182811c921680156103d4575b60208310146103c05781601f84931161034a575b50602090601f83116001146102e4575f926102d9575b50508160011b915f199060031b1c1916176004555b61018d8161050a565b6101205261019a8461050a565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261020360c0826104e7565b5190206080523060c05281156102c657600254908082018092116102b25760207fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef915f9360025584845283825260408420818154019055604051908152a3604051610c099081610576823960805181610900015260a051816109bd015260c051816108ca015260e0518161094f01526101005181610975015261012051816103af015261014051816103d80152f35b634e487b7160e01b5f52601160045260245ffd5b63ec442f0560e01b5f525f60045260245ffd5b015190505f8061016f565b60045f9081528281209350601f198516905b818110610332575090846001959493921061031a575b505050811b01600455610184565b01515f1960f88460031b161c191690555f808061030c565b929360206001819287860151815501950193016102f6565b828111156101595760045f52909150601f830160051c7f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b602085106103b8575b849392601f0160051c82900391015f5b8281106103a8575050610159565b5f8183015585945060010161039a565b5f915061038a565b634e487b7160e01b5f52602260045260245ffd5b91607f1691610145565b634e487b7160e01b5f52604160045260245ffd5b015190505f8061010d565b60035f9081528281209350601f198516905b81811061044b5750908460019594939210610433575b505050811b01600355610122565b01515f1960f88460031b161c191690555f8080610425565b9293602060018192878601518155019501930161040f565b828111156100f75760035f52909150601f830160051c7fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b602085106104d1575b849392601f0160051c82900391015f5b8281106104c15750506100f7565b5f818301558594506001016104b3565b5f91506104a3565b91607f16916100e3565b5f80fd5b601f909101601f19168101906001600160401b038211908210176103de57604052565b601f815111610535576020815191015160208210610526571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe6080806040526004361015610012575f80fd5b5f3560e01c90816306fdde031461060357508063095ea7b3146105dd57806318160ddd146105c057806323b872dd14610588578063313ce5671461056d5780633644e5151461054b57806342966c681461052e57806370a08231146104f757806379cc6790146104c75780637ecebe001461048f57806384b0196e1461039757806395d89b411461028b578063a9059cbb1461025a578063d505accf146101155763dd62ed3e146100c1575f80fd5b34610111576040366003190112610111576100da6106df565b6100e26106f5565b6001600160a01b039182165f908152600160209081526040808320949093168252928352819020549051908152f35b5f80fd5b346101115760e03660031901126101115761012e6106df565b6101366106f5565b604435906064359260843560ff81168103610111578442116102475761020a6102139160018060a01b03841696875f52600760205260405f20908154916001830190556040519060208201927f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c984528a604084015260018060a01b038916606084015289608084015260a083015260c082015260c081526101d860e08261070b565b5190206101e36108c7565b906040519161190160f01b83526002830152602282015260c43591604260a4359220610b08565b90929192610b95565b6001600160a01b0316848103610230575061022e9350610a67565b005b84906325c0072360e11b5f5260045260245260445ffd5b8463313c898160e11b5f5260045260245ffd5b34610111576040366003190112610111576102806102766106df565b602435903361080a565b602060405160018152f35b34610111575f366003190112610111576040515f6004548060011c9060018116801561038d575b6020831081146103795782855290811561035557506001146102f7575b6102f3836102df8185038261070b565b6040519182916020835260208301906106bb565b0390f35b91905060045f527f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b915f905b80821061033b575090915081016020016102df6102cf565b919260018160209254838588010152019101909291610323565b60ff191660208086019190915291151560051b840190910191506102df90506102cf565b634e487b7160e01b5f52602260045260245ffd5b91607f16916102b2565b34610111575f366003190112610111576104336103d37f0000000000000000000000000000000000000000000000000000000000000000610aca565b6103fc7f0000000000000000000000000000000000000000000000000000000000000000610aca565b60206104416040519261040f838561070b565b5f84525f368137604051958695600f60f81b875260e08588015260e08701906106bb565b9085820360408701526106bb565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b82811061047857505050500390f35b835185528695509381019392810192600101610469565b34610111576020366003190112610111576001600160a01b036104b06106df565b165f526007602052602060405f2054604051908152f35b346101115760403660031901126101115761022e6104e36106df565b602435906104f2823383610741565b6109e3565b34610111576020366003190112610111576001600160a01b036105186106df565b165f525f602052602060405f2054604051908152f35b346101115760203660031901126101115761022e600435336109e3565b34610111575f3660031901126101115760206105656108c7565b604051908152f35b34610111575f36600319011261011157602060405160128152f35b34610111576060366003190112610111576102806105a46106df565b6105ac6106f5565b604435916105bb833383610741565b61080a565b34610111575f366003190112610111576020600254604051908152f35b34610111576040366003190112610111576102806105f96106df565b6024359033610a67565b34610111575f366003190112610111575f6003548060011c906001811680156106b1575b602083108114610379578285529081156103555750600114610653576102f3836102df8185038261070b565b91905060035f527fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b915f905b808210610697575090915081016020016102df6102cf565b91926001816020925483858801015201910190929161067f565b91607f1691610627565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b600435906001600160a01b038216820361011157565b602435906001600160a01b038216820361011157565b90601f8019910116810190811067ffffffffffffffff82111761072d57604052565b634e487b7160e01b5f52604160045260245ffd5b6001600160a01b039081165f818152600160209081526040808320948616835293905291909120549291905f19841061077b575b50505050565b8284106107e75780156107d4576001600160a01b038216156107c1575f52600160205260405f209060018060a01b03165f5260205260405f20910390555f808080610775565b634a1406b160e11b5f525f60045260245ffd5b63e602df0560e01b5f525f60045260245ffd5b508290637dc7a0d960e11b5f5260018060a01b031660045260245260445260645ffd5b6001600160a01b03169081156108b4576001600160a01b03169182156108a157815f525f60205260405f205481811061088857817fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef92602092855f525f84520360405f2055845f525f825260405f20818154019055604051908152a3565b8263391434e360e21b5f5260045260245260445260645ffd5b63ec442f0560e01b5f525f60045260245ffd5b634b637e8f60e11b5f525f60045260245ffd5b307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614806109ba575b15610922577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a081526109b460c08261070b565b51902090565b507f000000000000000000000000000000000000000000000000000000000000000046146108f9565b9091906001600160a01b031680156108b457805f525f60205260405f2054838110610a4d576020845f94957fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef938587528684520360408620558060025403600255604051908152a3565b915063391434e360e21b5f5260045260245260445260645ffd5b6001600160a01b03169081156107d4576001600160a01b03169182156107c15760207f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92591835f526001825260405f20855f5282528060405f2055604051908152a3565b60ff811690601f8211610af95760405191610ae660408461070b565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411610b8a579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610b7f575f516001600160a01b03811615610b7557905f905f90565b505f906001905f90565b6040513d5f823e3d90fd5b5050505f9160039190565b6004811015610bf55780610ba7575050565b60018103610bbe5763f645eedf60e01b5f5260045ffd5b60028103610bd9575063fce698f760e01b5f5260045260245ffd5b600314610be35750565b6335e2f38360e21b5f5260045260245ffd5b634e487b7160e01b5f52602160045260245ffd",
}

// FML is an auto generated Go binding around an Ethereum contract.
type FML struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *FML) GetABI() abi.ABI {
	return c.abi
}

// NewFML creates a new instance of FML.
func NewFML() *FML {
	parsed, err := FMLMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &FML{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *FML) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address holder, uint256 supply) returns()
func (fML *FML) PackConstructor(holder common.Address, supply *big.Int) []byte {
	enc, err := fML.abi.Pack("", holder, supply)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (fML *FML) PackDOMAINSEPARATOR() []byte {
	enc, err := fML.abi.Pack("DOMAIN_SEPARATOR")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (fML *FML) TryPackDOMAINSEPARATOR() ([]byte, error) {
	return fML.abi.Pack("DOMAIN_SEPARATOR")
}

// UnpackDOMAINSEPARATOR is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3644e515.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (fML *FML) UnpackDOMAINSEPARATOR(data []byte) ([32]byte, error) {
	out, err := fML.abi.Unpack("DOMAIN_SEPARATOR", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (fML *FML) PackAllowance(owner common.Address, spender common.Address) []byte {
	enc, err := fML.abi.Pack("allowance", owner, spender)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (fML *FML) TryPackAllowance(owner common.Address, spender common.Address) ([]byte, error) {
	return fML.abi.Pack("allowance", owner, spender)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd62ed3e.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (fML *FML) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := fML.abi.Unpack("allowance", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (fML *FML) PackApprove(spender common.Address, value *big.Int) []byte {
	enc, err := fML.abi.Pack("approve", spender, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (fML *FML) TryPackApprove(spender common.Address, value *big.Int) ([]byte, error) {
	return fML.abi.Pack("approve", spender, value)
}

// UnpackApprove is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x095ea7b3.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (fML *FML) UnpackApprove(data []byte) (bool, error) {
	out, err := fML.abi.Unpack("approve", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (fML *FML) PackBalanceOf(account common.Address) []byte {
	enc, err := fML.abi.Pack("balanceOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (fML *FML) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return fML.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (fML *FML) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := fML.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42966c68.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function burn(uint256 value) returns()
func (fML *FML) PackBurn(value *big.Int) []byte {
	enc, err := fML.abi.Pack("burn", value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42966c68.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function burn(uint256 value) returns()
func (fML *FML) TryPackBurn(value *big.Int) ([]byte, error) {
	return fML.abi.Pack("burn", value)
}

// PackBurnFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79cc6790.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function burnFrom(address account, uint256 value) returns()
func (fML *FML) PackBurnFrom(account common.Address, value *big.Int) []byte {
	enc, err := fML.abi.Pack("burnFrom", account, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBurnFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79cc6790.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function burnFrom(address account, uint256 value) returns()
func (fML *FML) TryPackBurnFrom(account common.Address, value *big.Int) ([]byte, error) {
	return fML.abi.Pack("burnFrom", account, value)
}

// PackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decimals() view returns(uint8)
func (fML *FML) PackDecimals() []byte {
	enc, err := fML.abi.Pack("decimals")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function decimals() view returns(uint8)
func (fML *FML) TryPackDecimals() ([]byte, error) {
	return fML.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (fML *FML) UnpackDecimals(data []byte) (uint8, error) {
	out, err := fML.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (fML *FML) PackEip712Domain() []byte {
	enc, err := fML.abi.Pack("eip712Domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (fML *FML) TryPackEip712Domain() ([]byte, error) {
	return fML.abi.Pack("eip712Domain")
}

// Eip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type Eip712DomainOutput struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}

// UnpackEip712Domain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (fML *FML) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := fML.abi.Unpack("eip712Domain", data)
	outstruct := new(Eip712DomainOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Fields = *abi.ConvertType(out[0], new([1]byte)).(*[1]byte)
	outstruct.Name = *abi.ConvertType(out[1], new(string)).(*string)
	outstruct.Version = *abi.ConvertType(out[2], new(string)).(*string)
	outstruct.ChainId = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.VerifyingContract = *abi.ConvertType(out[4], new(common.Address)).(*common.Address)
	outstruct.Salt = *abi.ConvertType(out[5], new([32]byte)).(*[32]byte)
	outstruct.Extensions = *abi.ConvertType(out[6], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (fML *FML) PackName() []byte {
	enc, err := fML.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() view returns(string)
func (fML *FML) TryPackName() ([]byte, error) {
	return fML.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (fML *FML) UnpackName(data []byte) (string, error) {
	out, err := fML.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (fML *FML) PackNonces(owner common.Address) []byte {
	enc, err := fML.abi.Pack("nonces", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (fML *FML) TryPackNonces(owner common.Address) ([]byte, error) {
	return fML.abi.Pack("nonces", owner)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (fML *FML) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := fML.abi.Unpack("nonces", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd505accf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (fML *FML) PackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := fML.abi.Pack("permit", owner, spender, value, deadline, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd505accf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (fML *FML) TryPackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return fML.abi.Pack("permit", owner, spender, value, deadline, v, r, s)
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() view returns(string)
func (fML *FML) PackSymbol() []byte {
	enc, err := fML.abi.Pack("symbol")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function symbol() view returns(string)
func (fML *FML) TryPackSymbol() ([]byte, error) {
	return fML.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (fML *FML) UnpackSymbol(data []byte) (string, error) {
	out, err := fML.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalSupply() view returns(uint256)
func (fML *FML) PackTotalSupply() []byte {
	enc, err := fML.abi.Pack("totalSupply")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalSupply() view returns(uint256)
func (fML *FML) TryPackTotalSupply() ([]byte, error) {
	return fML.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (fML *FML) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := fML.abi.Unpack("totalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (fML *FML) PackTransfer(to common.Address, value *big.Int) []byte {
	enc, err := fML.abi.Pack("transfer", to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (fML *FML) TryPackTransfer(to common.Address, value *big.Int) ([]byte, error) {
	return fML.abi.Pack("transfer", to, value)
}

// UnpackTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9059cbb.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (fML *FML) UnpackTransfer(data []byte) (bool, error) {
	out, err := fML.abi.Unpack("transfer", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (fML *FML) PackTransferFrom(from common.Address, to common.Address, value *big.Int) []byte {
	enc, err := fML.abi.Pack("transferFrom", from, to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (fML *FML) TryPackTransferFrom(from common.Address, to common.Address, value *big.Int) ([]byte, error) {
	return fML.abi.Pack("transferFrom", from, to, value)
}

// UnpackTransferFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (fML *FML) UnpackTransferFrom(data []byte) (bool, error) {
	out, err := fML.abi.Unpack("transferFrom", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// FMLApproval represents a Approval event raised by the FML contract.
type FMLApproval struct {
	Owner   common.Address
	Spender common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const FMLApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (FMLApproval) ContractEventName() string {
	return FMLApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint256 value)
func (fML *FML) UnpackApprovalEvent(log *types.Log) (*FMLApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fML.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FMLApproval)
	if len(log.Data) > 0 {
		if err := fML.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fML.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// FMLEIP712DomainChanged represents a EIP712DomainChanged event raised by the FML contract.
type FMLEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const FMLEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (FMLEIP712DomainChanged) ContractEventName() string {
	return FMLEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (fML *FML) UnpackEIP712DomainChangedEvent(log *types.Log) (*FMLEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fML.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FMLEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := fML.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fML.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// FMLTransfer represents a Transfer event raised by the FML contract.
type FMLTransfer struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const FMLTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (FMLTransfer) ContractEventName() string {
	return FMLTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value)
func (fML *FML) UnpackTransferEvent(log *types.Log) (*FMLTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fML.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FMLTransfer)
	if len(log.Data) > 0 {
		if err := fML.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fML.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (fML *FML) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], fML.abi.Errors["ECDSAInvalidSignature"].ID.Bytes()[:4]) {
		return fML.UnpackECDSAInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], fML.abi.Errors["ECDSAInvalidSignatureLength"].ID.Bytes()[:4]) {
		return fML.UnpackECDSAInvalidSignatureLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], fML.abi.Errors["ECDSAInvalidSignatureS"].ID.Bytes()[:4]) {
		return fML.UnpackECDSAInvalidSignatureSError(raw[4:])
	}
	if bytes.Equal(raw[:4], fML.abi.Errors["ERC20InsufficientAllowance"].ID.Bytes()[:4]) {
		return fML.UnpackERC20InsufficientAllowanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], fML.abi.Errors["ERC20InsufficientBalance"].ID.Bytes()[:4]) {
		return fML.UnpackERC20InsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], fML.abi.Errors["ERC20InvalidApprover"].ID.Bytes()[:4]) {
		return fML.UnpackERC20InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], fML.abi.Errors["ERC20InvalidReceiver"].ID.Bytes()[:4]) {
		return fML.UnpackERC20InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], fML.abi.Errors["ERC20InvalidSender"].ID.Bytes()[:4]) {
		return fML.UnpackERC20InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], fML.abi.Errors["ERC20InvalidSpender"].ID.Bytes()[:4]) {
		return fML.UnpackERC20InvalidSpenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], fML.abi.Errors["ERC2612ExpiredSignature"].ID.Bytes()[:4]) {
		return fML.UnpackERC2612ExpiredSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], fML.abi.Errors["ERC2612InvalidSigner"].ID.Bytes()[:4]) {
		return fML.UnpackERC2612InvalidSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], fML.abi.Errors["InvalidAccountNonce"].ID.Bytes()[:4]) {
		return fML.UnpackInvalidAccountNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], fML.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return fML.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], fML.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return fML.UnpackStringTooLongError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// FMLECDSAInvalidSignature represents a ECDSAInvalidSignature error raised by the FML contract.
type FMLECDSAInvalidSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignature()
func FMLECDSAInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0xf645eedf0193584640b6b90cb9477e4c95b98636c148a891d4c0a146dc46e75a")
}

// UnpackECDSAInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignature()
func (fML *FML) UnpackECDSAInvalidSignatureError(raw []byte) (*FMLECDSAInvalidSignature, error) {
	out := new(FMLECDSAInvalidSignature)
	if err := fML.abi.UnpackIntoInterface(out, "ECDSAInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FMLECDSAInvalidSignatureLength represents a ECDSAInvalidSignatureLength error raised by the FML contract.
type FMLECDSAInvalidSignatureLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func FMLECDSAInvalidSignatureLengthErrorID() common.Hash {
	return common.HexToHash("0xfce698f7e8e5342cd615f641317bc45fe7e1e4a8b0a14dd1383ff8dc9c41917f")
}

// UnpackECDSAInvalidSignatureLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func (fML *FML) UnpackECDSAInvalidSignatureLengthError(raw []byte) (*FMLECDSAInvalidSignatureLength, error) {
	out := new(FMLECDSAInvalidSignatureLength)
	if err := fML.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FMLECDSAInvalidSignatureS represents a ECDSAInvalidSignatureS error raised by the FML contract.
type FMLECDSAInvalidSignatureS struct {
	S [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func FMLECDSAInvalidSignatureSErrorID() common.Hash {
	return common.HexToHash("0xd78bce0cccb935155ed6428d1c13e50b7f3550fd2b66b9fe266006fea4a5e1eb")
}

// UnpackECDSAInvalidSignatureSError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func (fML *FML) UnpackECDSAInvalidSignatureSError(raw []byte) (*FMLECDSAInvalidSignatureS, error) {
	out := new(FMLECDSAInvalidSignatureS)
	if err := fML.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureS", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FMLERC20InsufficientAllowance represents a ERC20InsufficientAllowance error raised by the FML contract.
type FMLERC20InsufficientAllowance struct {
	Spender   common.Address
	Allowance *big.Int
	Needed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func FMLERC20InsufficientAllowanceErrorID() common.Hash {
	return common.HexToHash("0xfb8f41b23e99d2101d86da76cdfa87dd51c82ed07d3cb62cbc473e469dbc75c3")
}

// UnpackERC20InsufficientAllowanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func (fML *FML) UnpackERC20InsufficientAllowanceError(raw []byte) (*FMLERC20InsufficientAllowance, error) {
	out := new(FMLERC20InsufficientAllowance)
	if err := fML.abi.UnpackIntoInterface(out, "ERC20InsufficientAllowance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FMLERC20InsufficientBalance represents a ERC20InsufficientBalance error raised by the FML contract.
type FMLERC20InsufficientBalance struct {
	Sender  common.Address
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func FMLERC20InsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xe450d38cd8d9f7d95077d567d60ed49c7254716e6ad08fc9872816c97e0ffec6")
}

// UnpackERC20InsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func (fML *FML) UnpackERC20InsufficientBalanceError(raw []byte) (*FMLERC20InsufficientBalance, error) {
	out := new(FMLERC20InsufficientBalance)
	if err := fML.abi.UnpackIntoInterface(out, "ERC20InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FMLERC20InvalidApprover represents a ERC20InvalidApprover error raised by the FML contract.
type FMLERC20InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidApprover(address approver)
func FMLERC20InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xe602df05cc75712490294c6c104ab7c17f4030363910a7a2626411c6d3118847")
}

// UnpackERC20InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidApprover(address approver)
func (fML *FML) UnpackERC20InvalidApproverError(raw []byte) (*FMLERC20InvalidApprover, error) {
	out := new(FMLERC20InvalidApprover)
	if err := fML.abi.UnpackIntoInterface(out, "ERC20InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FMLERC20InvalidReceiver represents a ERC20InvalidReceiver error raised by the FML contract.
type FMLERC20InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func FMLERC20InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0xec442f055133b72f3b2f9f0bb351c406b178527de2040a7d1feb4e058771f613")
}

// UnpackERC20InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func (fML *FML) UnpackERC20InvalidReceiverError(raw []byte) (*FMLERC20InvalidReceiver, error) {
	out := new(FMLERC20InvalidReceiver)
	if err := fML.abi.UnpackIntoInterface(out, "ERC20InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FMLERC20InvalidSender represents a ERC20InvalidSender error raised by the FML contract.
type FMLERC20InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSender(address sender)
func FMLERC20InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x96c6fd1edd0cd6ef7ff0ecc0facdf53148dc0048b57fe58af65755250a7a96bd")
}

// UnpackERC20InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSender(address sender)
func (fML *FML) UnpackERC20InvalidSenderError(raw []byte) (*FMLERC20InvalidSender, error) {
	out := new(FMLERC20InvalidSender)
	if err := fML.abi.UnpackIntoInterface(out, "ERC20InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FMLERC20InvalidSpender represents a ERC20InvalidSpender error raised by the FML contract.
type FMLERC20InvalidSpender struct {
	Spender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSpender(address spender)
func FMLERC20InvalidSpenderErrorID() common.Hash {
	return common.HexToHash("0x94280d62c347d8d9f4d59a76ea321452406db88df38e0c9da304f58b57b373a2")
}

// UnpackERC20InvalidSpenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSpender(address spender)
func (fML *FML) UnpackERC20InvalidSpenderError(raw []byte) (*FMLERC20InvalidSpender, error) {
	out := new(FMLERC20InvalidSpender)
	if err := fML.abi.UnpackIntoInterface(out, "ERC20InvalidSpender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FMLERC2612ExpiredSignature represents a ERC2612ExpiredSignature error raised by the FML contract.
type FMLERC2612ExpiredSignature struct {
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC2612ExpiredSignature(uint256 deadline)
func FMLERC2612ExpiredSignatureErrorID() common.Hash {
	return common.HexToHash("0x627913023c184eaad13735d5a3d2657ae76ec9a872a70e0fc57522ef1a114d58")
}

// UnpackERC2612ExpiredSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC2612ExpiredSignature(uint256 deadline)
func (fML *FML) UnpackERC2612ExpiredSignatureError(raw []byte) (*FMLERC2612ExpiredSignature, error) {
	out := new(FMLERC2612ExpiredSignature)
	if err := fML.abi.UnpackIntoInterface(out, "ERC2612ExpiredSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FMLERC2612InvalidSigner represents a ERC2612InvalidSigner error raised by the FML contract.
type FMLERC2612InvalidSigner struct {
	Signer common.Address
	Owner  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC2612InvalidSigner(address signer, address owner)
func FMLERC2612InvalidSignerErrorID() common.Hash {
	return common.HexToHash("0x4b800e463b323b1d856edf9dec70329a639d13874a57f5c28219ff57128756db")
}

// UnpackERC2612InvalidSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC2612InvalidSigner(address signer, address owner)
func (fML *FML) UnpackERC2612InvalidSignerError(raw []byte) (*FMLERC2612InvalidSigner, error) {
	out := new(FMLERC2612InvalidSigner)
	if err := fML.abi.UnpackIntoInterface(out, "ERC2612InvalidSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FMLInvalidAccountNonce represents a InvalidAccountNonce error raised by the FML contract.
type FMLInvalidAccountNonce struct {
	Account      common.Address
	CurrentNonce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func FMLInvalidAccountNonceErrorID() common.Hash {
	return common.HexToHash("0x752d88c0de02638abf10e8e31861e4c68dc1f3a1e7d840e580683f2c282bfc7a")
}

// UnpackInvalidAccountNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func (fML *FML) UnpackInvalidAccountNonceError(raw []byte) (*FMLInvalidAccountNonce, error) {
	out := new(FMLInvalidAccountNonce)
	if err := fML.abi.UnpackIntoInterface(out, "InvalidAccountNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FMLInvalidShortString represents a InvalidShortString error raised by the FML contract.
type FMLInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func FMLInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (fML *FML) UnpackInvalidShortStringError(raw []byte) (*FMLInvalidShortString, error) {
	out := new(FMLInvalidShortString)
	if err := fML.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FMLStringTooLong represents a StringTooLong error raised by the FML contract.
type FMLStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func FMLStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (fML *FML) UnpackStringTooLongError(raw []byte) (*FMLStringTooLong, error) {
	out := new(FMLStringTooLong)
	if err := fML.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FixedBeaconMetaData contains all meta data concerning the FixedBeacon contract.
var FixedBeaconMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"genesis\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"epochLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"valueOf\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"value\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"BeaconPosted\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"value\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"poster\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"BeaconChainRefused\",\"inputs\":[{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BeaconKnown\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"BeaconWrongEpoch\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"current\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ClockBadConfig\",\"inputs\":[{\"name\":\"genesis\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"epochLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}]",
	ID:  "FixedBeacon",
	Bin: "0x6101003461011557601f6102cf38819003918201601f19168301916001600160401b038311848410176101195780849260809460405283398101031261011557805164ffffffffff8116908181036101155761005d6020840161012d565b90606061006c6040860161012d565b940151924281118015610107575b6100ea575060805260a052617a69461415806100de575b6100cb5760c05260e052604051610190908161013f82396080518160ca015260a05181608a015260c0518161012d015260e0518160f70152f35b6306f4c81160e31b5f524660045260245ffd5b50610539461415610091565b8263ffffffff9163779f06b160e11b5f526004521660245260445ffd5b5063ffffffff83161561007a565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b519063ffffffff821682036101155756fe60806040526004361015610011575f80fd5b5f3560e01c637f6a6bfd14610024575f80fd5b346100585760203660031901126100585760043563ffffffff811681036100585761005060209161007d565b604051908152f35b5f80fd5b9190820180921161006957565b634e487b7160e01b5f52601160045260245ffd5b63ffffffff1663ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168082029082820414821517156100695764ffffffffff6100ef61011d92827f00000000000000000000000000000000000000000000000000000000000000001661005c565b1663ffffffff7f0000000000000000000000000000000000000000000000000000000000000000169061005c565b421061018b5760405160208101917f000000000000000000000000000000000000000000000000000000000000000083526040820152604081526060810181811067ffffffffffffffff8211176101775760405251902090565b634e487b7160e01b5f52604160045260245ffd5b505f9056",
}

// FixedBeacon is an auto generated Go binding around an Ethereum contract.
type FixedBeacon struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *FixedBeacon) GetABI() abi.ABI {
	return c.abi
}

// NewFixedBeacon creates a new instance of FixedBeacon.
func NewFixedBeacon() *FixedBeacon {
	parsed, err := FixedBeaconMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &FixedBeacon{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *FixedBeacon) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(uint40 genesis, uint32 epochLength, uint32 delay, bytes32 salt) returns()
func (fixedBeacon *FixedBeacon) PackConstructor(genesis *big.Int, epochLength uint32, delay uint32, salt [32]byte) []byte {
	enc, err := fixedBeacon.abi.Pack("", genesis, epochLength, delay, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackValueOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f6a6bfd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function valueOf(uint32 epoch) view returns(bytes32 value)
func (fixedBeacon *FixedBeacon) PackValueOf(epoch uint32) []byte {
	enc, err := fixedBeacon.abi.Pack("valueOf", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackValueOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f6a6bfd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function valueOf(uint32 epoch) view returns(bytes32 value)
func (fixedBeacon *FixedBeacon) TryPackValueOf(epoch uint32) ([]byte, error) {
	return fixedBeacon.abi.Pack("valueOf", epoch)
}

// UnpackValueOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7f6a6bfd.
//
// Solidity: function valueOf(uint32 epoch) view returns(bytes32 value)
func (fixedBeacon *FixedBeacon) UnpackValueOf(data []byte) ([32]byte, error) {
	out, err := fixedBeacon.abi.Unpack("valueOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// FixedBeaconBeaconPosted represents a BeaconPosted event raised by the FixedBeacon contract.
type FixedBeaconBeaconPosted struct {
	Epoch  uint32
	Value  [32]byte
	Poster common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const FixedBeaconBeaconPostedEventName = "BeaconPosted"

// ContractEventName returns the user-defined event name.
func (FixedBeaconBeaconPosted) ContractEventName() string {
	return FixedBeaconBeaconPostedEventName
}

// UnpackBeaconPostedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BeaconPosted(uint32 indexed epoch, bytes32 value, address indexed poster)
func (fixedBeacon *FixedBeacon) UnpackBeaconPostedEvent(log *types.Log) (*FixedBeaconBeaconPosted, error) {
	event := "BeaconPosted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fixedBeacon.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FixedBeaconBeaconPosted)
	if len(log.Data) > 0 {
		if err := fixedBeacon.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fixedBeacon.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (fixedBeacon *FixedBeacon) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], fixedBeacon.abi.Errors["BeaconChainRefused"].ID.Bytes()[:4]) {
		return fixedBeacon.UnpackBeaconChainRefusedError(raw[4:])
	}
	if bytes.Equal(raw[:4], fixedBeacon.abi.Errors["BeaconKnown"].ID.Bytes()[:4]) {
		return fixedBeacon.UnpackBeaconKnownError(raw[4:])
	}
	if bytes.Equal(raw[:4], fixedBeacon.abi.Errors["BeaconWrongEpoch"].ID.Bytes()[:4]) {
		return fixedBeacon.UnpackBeaconWrongEpochError(raw[4:])
	}
	if bytes.Equal(raw[:4], fixedBeacon.abi.Errors["ClockBadConfig"].ID.Bytes()[:4]) {
		return fixedBeacon.UnpackClockBadConfigError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// FixedBeaconBeaconChainRefused represents a BeaconChainRefused error raised by the FixedBeacon contract.
type FixedBeaconBeaconChainRefused struct {
	ChainId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BeaconChainRefused(uint256 chainId)
func FixedBeaconBeaconChainRefusedErrorID() common.Hash {
	return common.HexToHash("0x37a64088719468a5a4cce1b5520e4bb264b9be8119c5b90a3bedd30f4e6b4c50")
}

// UnpackBeaconChainRefusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BeaconChainRefused(uint256 chainId)
func (fixedBeacon *FixedBeacon) UnpackBeaconChainRefusedError(raw []byte) (*FixedBeaconBeaconChainRefused, error) {
	out := new(FixedBeaconBeaconChainRefused)
	if err := fixedBeacon.abi.UnpackIntoInterface(out, "BeaconChainRefused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FixedBeaconBeaconKnown represents a BeaconKnown error raised by the FixedBeacon contract.
type FixedBeaconBeaconKnown struct {
	Epoch uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BeaconKnown(uint32 epoch)
func FixedBeaconBeaconKnownErrorID() common.Hash {
	return common.HexToHash("0x07f9741f5563d986ca10537872e35827ac3807efc5faeccd8f5a4b01a1fe3c5b")
}

// UnpackBeaconKnownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BeaconKnown(uint32 epoch)
func (fixedBeacon *FixedBeacon) UnpackBeaconKnownError(raw []byte) (*FixedBeaconBeaconKnown, error) {
	out := new(FixedBeaconBeaconKnown)
	if err := fixedBeacon.abi.UnpackIntoInterface(out, "BeaconKnown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FixedBeaconBeaconWrongEpoch represents a BeaconWrongEpoch error raised by the FixedBeacon contract.
type FixedBeaconBeaconWrongEpoch struct {
	Epoch   uint32
	Current uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BeaconWrongEpoch(uint32 epoch, uint32 current)
func FixedBeaconBeaconWrongEpochErrorID() common.Hash {
	return common.HexToHash("0x57fbe85b29ccd9e78b8db149a594def853a19f8cd71c50aadc4fbc5585765052")
}

// UnpackBeaconWrongEpochError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BeaconWrongEpoch(uint32 epoch, uint32 current)
func (fixedBeacon *FixedBeacon) UnpackBeaconWrongEpochError(raw []byte) (*FixedBeaconBeaconWrongEpoch, error) {
	out := new(FixedBeaconBeaconWrongEpoch)
	if err := fixedBeacon.abi.UnpackIntoInterface(out, "BeaconWrongEpoch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FixedBeaconClockBadConfig represents a ClockBadConfig error raised by the FixedBeacon contract.
type FixedBeaconClockBadConfig struct {
	Genesis     *big.Int
	EpochLength uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ClockBadConfig(uint40 genesis, uint32 epochLength)
func FixedBeaconClockBadConfigErrorID() common.Hash {
	return common.HexToHash("0xef3e0d62a5ce65a19fd908278204079debb3bca6d1466fbd0b13b540da8e1c80")
}

// UnpackClockBadConfigError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ClockBadConfig(uint40 genesis, uint32 epochLength)
func (fixedBeacon *FixedBeacon) UnpackClockBadConfigError(raw []byte) (*FixedBeaconClockBadConfig, error) {
	out := new(FixedBeaconClockBadConfig)
	if err := fixedBeacon.abi.UnpackIntoInterface(out, "ClockBadConfig", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// KeysMetaData contains all meta data concerning the Keys contract.
var KeysMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"arena\",\"type\":\"address\",\"internalType\":\"contractIArena\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"checkOrder\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"voided\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"order\",\"type\":\"uint64[]\",\"internalType\":\"uint64[]\"}],\"outputs\":[{\"name\":\"complete\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hasModelKey\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"noteFinal\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"candidate\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"publishModelKey\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"flat\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"publishShardKey\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"shard\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"rankedOf\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64[]\",\"internalType\":\"uint64[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"shardsOf\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"ModelKeyPublished\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"key\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ShardKeyPublished\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"shard\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"key\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"KeysModelDone\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"KeysNoShard\",\"inputs\":[{\"name\":\"shard\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"KeysOnlyModule\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"KeysShardDone\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"shard\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"KeysTooEarly\",\"inputs\":[{\"name\":\"from\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"time\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"KeysTooLate\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"time\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"KeysWrongKey\",\"inputs\":[{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"got\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"KeysWrongOrder\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "Keys",
	Bin: "0x60a034607357601f610cab38819003918201601f19168301916001600160401b03831184841017607757808492602094604052833981010312607357516001600160a01b0381168103607357608052604051610c1f908161008c823960805181818160c1015281816102d301526107a00152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c80631860d3601461075e578063334ded241461066257806346a96f771461055857806369303e281461050a578063935c9946146104d0578063a06ad47b146102955763ce19f1bb14610066575f80fd5b3461026b57606036600319011261026b5761007f61082d565b60243560ff811680910361026b57604435600182116102825760405163cdeeb76560e01b81526001600160401b039093166004840181905260248401839052927f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316608082604481845afa8015610277575f905f935f905f92610208575b509061011091610b44565b6040519060208201927fbc5b140b80446e54485a1de19a2656851e5b75ad9234ee24b1e652eaeefde6368452466040840152606083015260018060a01b031660808201528460a08201528360c082015260c0815261016f60e082610843565b519020908082036101f3575050825f525f60205260405f20805460ff8116600181861c166101dc579160409391859360ff60017f02b2614e8c4c5f2978c99340dfc5e2b430a843f4d431c71719f3e34dfb8cfc80981b16179060ff191617905582519182526020820152a2005b848663051c962160e41b5f5260045260245260445ffd5b6335f711bf60e01b5f5260045260245260445ffd5b94505050506080823d60801161026f575b8161022660809383610843565b8101031261026b5781516001600160a01b038116810361026b57610110602084015191610261606061025a60408801610878565b9601610878565b9092949091610105565b5f80fd5b3d9150610219565b6040513d5f823e3d90fd5b50630a65324f60e21b5f5260045260245ffd5b3461026b57606036600319011261026b576102ae61082d565b60405163a723501160e01b81526001600160401b0382166004820181905291604435907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169060a084602481855afa8015610277575f925f915f965f905f9261044b575b509061032591610b44565b60405160208101917fcc59029a2dff3c4636302ed56a44eb75956d0a35396260660123f1bd13289bcc835246604083015260608201528560808201526080815261037060a082610843565b51902060405160208101916024358352604082015260408152610394606082610843565b519020908082036101f357505066ffffffffffffff8160081c16805f52600160205260ff60405f2054921690600183831c1661043857927f0bf8746b6b366b130dc8c8c435c747485ae8cbefee01bb1c801d6cdd157f4ab89260016001600160401b0393602099965f52818a521b1760405f205516948593604051908152a36001600160801b03811661042357005b610436915f525f60205260405f206108ba565b005b866309a8f2f360e11b5f5260045260245ffd5b9750505092505060a0843d60a0116104c8575b8161046b60a09383610843565b8101031261026b5783516001600160401b038116810361026b576020850151926040860151916001600160801b038316830361026b57610325906104bd60806104b660608b01610878565b9901610878565b90959397909161031a565b3d915061045e565b3461026b57602036600319011261026b576001600160401b036104f161082d565b165f525f602052602060ff60405f205416604051908152f35b3461026b57602036600319011261026b57602061054e61052861082d565b60019066ffffffffffffff8160081c165f528160205260ff60405f205491161c16151590565b6040519015158152f35b3461026b57602036600319011261026b576001600160401b0361057961082d565b165f525f60205261059560405f2060ff815460081c1690610bae565b8051906105ba6105a483610b2d565b926105b26040519485610843565b808452610b2d565b602083019190601f19013683375f5b835181101561061457806001600160401b03806001600160801b036105f0600195876109f2565b511660201c1619166001600160401b0361060a83886109f2565b91169052016105c9565b505090604051918291602083019060208452518091526040830191905f5b818110610640575050500390f35b82516001600160401b0316845285945060209384019390920191600101610632565b3461026b57606036600319011261026b5761067b61082d565b60243580159081150361026b576044356001600160401b03811161026b573660238201121561026b5780600401356001600160401b03811161026b573660248260051b8401011161026b5761070f816001600160401b036024961693845f525f60205260405f20908154600360ff82161480988199610756575b501561074d5760ff809160081c165b169788910191610a06565b93841490811591610742575b5061072b57602082604051908152f35b9050633b0cbe7d60e21b5f5260045260245260445ffd5b90508314158461071b565b5060ff5f610704565b90508a6106f5565b3461026b57606036600319011261026b5761077761082d565b6024356001600160401b038116810361026b57604435906001600160801b038216820361026b577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361081a576107f89060019066ffffffffffffff8160081c165f528160205260ff60405f205491161c16151590565b6107fe57005b6001600160401b0361043692165f525f60205260405f206108ba565b633a6a750f60e11b5f523360045260245ffd5b600435906001600160401b038216820361026b57565b90601f801991011681019081106001600160401b0382111761086457604052565b634e487b7160e01b5f52604160045260245ffd5b519064ffffffffff8216820361026b57565b91909160208310156108a6576010908360011c019260041b1690565b634e487b7160e01b5f52603260045260245ffd5b9060ff825460081c16905f6001600160801b03905f60018601928085169163ffffffff8616905b87811061098157505060208610156109575750505090610904836109239361088a565b9091906001600160801b038084549260031b9316831b921b1916179055565b600181018091116109435761ff0082549160081b169061ff001916179055565b634e487b7160e01b5f52601160045260245ffd5b90929394506001600160801b03919550161061097257505050565b61097f926109049161088a565b565b61098b818761088a565b90549060031b1c8263ffffffff6001600160801b0383169216146109d0576001600160801b03841681106109c3575b506001016108e1565b90945091508360016109ba565b945097505050919293501061097257505050565b5f1981146109435760010190565b80518210156108a65760209160051b010190565b92919092610a15845f92610bae565b946001600160801b035b85831080610b24575b15610b1b575f905f5b87811080610b0a575b15610ac1576001600160401b03806001600160801b03610a5a848d6109f2565b511660201c161916878610156108a6578560051b870135906001600160401b03821680920361026b576001600160401b031614610aa0575b610a9b906109e4565b610a31565b9150610a9b6001600160801b03610ab7848b6109f2565b5116929050610a92565b506001600160801b0382168015918215610af6575b5050610aec57610ae690926109e4565b91610a1f565b5094509250505090565b6001600160801b0316111590505f80610ad6565b506001600160801b03831615610a3a565b50935093505050565b50848310610a28565b6001600160401b0381116108645760051b60200190565b9064ffffffffff804216921680831115610b80575064ffffffffff16808211610b6b575050565b63323d4d7160e11b5f5260045260245260445ffd5b600191500164ffffffffff81116109435764ffffffffff90635db30edd60e11b5f521660045260245260445ffd5b9190610bb981610b2d565b610bc66040519182610843565b818152601f19610bd583610b2d565b013660208301379283906001015f5b838110610bf15750505050565b806001600160801b03610c066001938561088a565b90549060031b1c16610c1882866109f2565b5201610be456",
}

// Keys is an auto generated Go binding around an Ethereum contract.
type Keys struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Keys) GetABI() abi.ABI {
	return c.abi
}

// NewKeys creates a new instance of Keys.
func NewKeys() *Keys {
	parsed, err := KeysMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Keys{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Keys) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address arena) returns()
func (keys *Keys) PackConstructor(arena common.Address) []byte {
	enc, err := keys.abi.Pack("", arena)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCheckOrder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x334ded24.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkOrder(uint64 task, bool voided, uint64[] order) view returns(bool complete)
func (keys *Keys) PackCheckOrder(task uint64, voided bool, order []uint64) []byte {
	enc, err := keys.abi.Pack("checkOrder", task, voided, order)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckOrder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x334ded24.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkOrder(uint64 task, bool voided, uint64[] order) view returns(bool complete)
func (keys *Keys) TryPackCheckOrder(task uint64, voided bool, order []uint64) ([]byte, error) {
	return keys.abi.Pack("checkOrder", task, voided, order)
}

// UnpackCheckOrder is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x334ded24.
//
// Solidity: function checkOrder(uint64 task, bool voided, uint64[] order) view returns(bool complete)
func (keys *Keys) UnpackCheckOrder(data []byte) (bool, error) {
	out, err := keys.abi.Unpack("checkOrder", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackHasModelKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69303e28.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasModelKey(uint64 submission) view returns(bool)
func (keys *Keys) PackHasModelKey(submission uint64) []byte {
	enc, err := keys.abi.Pack("hasModelKey", submission)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasModelKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69303e28.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasModelKey(uint64 submission) view returns(bool)
func (keys *Keys) TryPackHasModelKey(submission uint64) ([]byte, error) {
	return keys.abi.Pack("hasModelKey", submission)
}

// UnpackHasModelKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x69303e28.
//
// Solidity: function hasModelKey(uint64 submission) view returns(bool)
func (keys *Keys) UnpackHasModelKey(data []byte) (bool, error) {
	out, err := keys.abi.Unpack("hasModelKey", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackNoteFinal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1860d360.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function noteFinal(uint64 task, uint64 submission, uint128 candidate) returns()
func (keys *Keys) PackNoteFinal(task uint64, submission uint64, candidate *big.Int) []byte {
	enc, err := keys.abi.Pack("noteFinal", task, submission, candidate)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNoteFinal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1860d360.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function noteFinal(uint64 task, uint64 submission, uint128 candidate) returns()
func (keys *Keys) TryPackNoteFinal(task uint64, submission uint64, candidate *big.Int) ([]byte, error) {
	return keys.abi.Pack("noteFinal", task, submission, candidate)
}

// PackPublishModelKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa06ad47b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function publishModelKey(uint64 submission, bytes32 flat, bytes32 key) returns()
func (keys *Keys) PackPublishModelKey(submission uint64, flat [32]byte, key [32]byte) []byte {
	enc, err := keys.abi.Pack("publishModelKey", submission, flat, key)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPublishModelKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa06ad47b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function publishModelKey(uint64 submission, bytes32 flat, bytes32 key) returns()
func (keys *Keys) TryPackPublishModelKey(submission uint64, flat [32]byte, key [32]byte) ([]byte, error) {
	return keys.abi.Pack("publishModelKey", submission, flat, key)
}

// PackPublishShardKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xce19f1bb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function publishShardKey(uint64 task, uint8 shard, bytes32 key) returns()
func (keys *Keys) PackPublishShardKey(task uint64, shard uint8, key [32]byte) []byte {
	enc, err := keys.abi.Pack("publishShardKey", task, shard, key)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPublishShardKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xce19f1bb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function publishShardKey(uint64 task, uint8 shard, bytes32 key) returns()
func (keys *Keys) TryPackPublishShardKey(task uint64, shard uint8, key [32]byte) ([]byte, error) {
	return keys.abi.Pack("publishShardKey", task, shard, key)
}

// PackRankedOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x46a96f77.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rankedOf(uint64 task) view returns(uint64[])
func (keys *Keys) PackRankedOf(task uint64) []byte {
	enc, err := keys.abi.Pack("rankedOf", task)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRankedOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x46a96f77.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rankedOf(uint64 task) view returns(uint64[])
func (keys *Keys) TryPackRankedOf(task uint64) ([]byte, error) {
	return keys.abi.Pack("rankedOf", task)
}

// UnpackRankedOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x46a96f77.
//
// Solidity: function rankedOf(uint64 task) view returns(uint64[])
func (keys *Keys) UnpackRankedOf(data []byte) ([]uint64, error) {
	out, err := keys.abi.Unpack("rankedOf", data)
	if err != nil {
		return *new([]uint64), err
	}
	out0 := *abi.ConvertType(out[0], new([]uint64)).(*[]uint64)
	return out0, nil
}

// PackShardsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x935c9946.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function shardsOf(uint64 task) view returns(uint8)
func (keys *Keys) PackShardsOf(task uint64) []byte {
	enc, err := keys.abi.Pack("shardsOf", task)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackShardsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x935c9946.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function shardsOf(uint64 task) view returns(uint8)
func (keys *Keys) TryPackShardsOf(task uint64) ([]byte, error) {
	return keys.abi.Pack("shardsOf", task)
}

// UnpackShardsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x935c9946.
//
// Solidity: function shardsOf(uint64 task) view returns(uint8)
func (keys *Keys) UnpackShardsOf(data []byte) (uint8, error) {
	out, err := keys.abi.Unpack("shardsOf", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// KeysModelKeyPublished represents a ModelKeyPublished event raised by the Keys contract.
type KeysModelKeyPublished struct {
	Submission uint64
	Task       uint64
	Key        [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const KeysModelKeyPublishedEventName = "ModelKeyPublished"

// ContractEventName returns the user-defined event name.
func (KeysModelKeyPublished) ContractEventName() string {
	return KeysModelKeyPublishedEventName
}

// UnpackModelKeyPublishedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ModelKeyPublished(uint64 indexed submission, uint64 indexed task, bytes32 key)
func (keys *Keys) UnpackModelKeyPublishedEvent(log *types.Log) (*KeysModelKeyPublished, error) {
	event := "ModelKeyPublished"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != keys.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(KeysModelKeyPublished)
	if len(log.Data) > 0 {
		if err := keys.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range keys.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// KeysShardKeyPublished represents a ShardKeyPublished event raised by the Keys contract.
type KeysShardKeyPublished struct {
	Task  uint64
	Shard uint8
	Key   [32]byte
	Raw   *types.Log // Blockchain specific contextual infos
}

const KeysShardKeyPublishedEventName = "ShardKeyPublished"

// ContractEventName returns the user-defined event name.
func (KeysShardKeyPublished) ContractEventName() string {
	return KeysShardKeyPublishedEventName
}

// UnpackShardKeyPublishedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ShardKeyPublished(uint64 indexed task, uint8 shard, bytes32 key)
func (keys *Keys) UnpackShardKeyPublishedEvent(log *types.Log) (*KeysShardKeyPublished, error) {
	event := "ShardKeyPublished"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != keys.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(KeysShardKeyPublished)
	if len(log.Data) > 0 {
		if err := keys.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range keys.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (keys *Keys) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], keys.abi.Errors["KeysModelDone"].ID.Bytes()[:4]) {
		return keys.UnpackKeysModelDoneError(raw[4:])
	}
	if bytes.Equal(raw[:4], keys.abi.Errors["KeysNoShard"].ID.Bytes()[:4]) {
		return keys.UnpackKeysNoShardError(raw[4:])
	}
	if bytes.Equal(raw[:4], keys.abi.Errors["KeysOnlyModule"].ID.Bytes()[:4]) {
		return keys.UnpackKeysOnlyModuleError(raw[4:])
	}
	if bytes.Equal(raw[:4], keys.abi.Errors["KeysShardDone"].ID.Bytes()[:4]) {
		return keys.UnpackKeysShardDoneError(raw[4:])
	}
	if bytes.Equal(raw[:4], keys.abi.Errors["KeysTooEarly"].ID.Bytes()[:4]) {
		return keys.UnpackKeysTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], keys.abi.Errors["KeysTooLate"].ID.Bytes()[:4]) {
		return keys.UnpackKeysTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], keys.abi.Errors["KeysWrongKey"].ID.Bytes()[:4]) {
		return keys.UnpackKeysWrongKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], keys.abi.Errors["KeysWrongOrder"].ID.Bytes()[:4]) {
		return keys.UnpackKeysWrongOrderError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// KeysKeysModelDone represents a KeysModelDone error raised by the Keys contract.
type KeysKeysModelDone struct {
	Submission uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error KeysModelDone(uint64 submission)
func KeysKeysModelDoneErrorID() common.Hash {
	return common.HexToHash("0x1351e5e64b80c683802498893f239dc79d26d810da694717d5e465e61994174d")
}

// UnpackKeysModelDoneError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error KeysModelDone(uint64 submission)
func (keys *Keys) UnpackKeysModelDoneError(raw []byte) (*KeysKeysModelDone, error) {
	out := new(KeysKeysModelDone)
	if err := keys.abi.UnpackIntoInterface(out, "KeysModelDone", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// KeysKeysNoShard represents a KeysNoShard error raised by the Keys contract.
type KeysKeysNoShard struct {
	Shard uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error KeysNoShard(uint8 shard)
func KeysKeysNoShardErrorID() common.Hash {
	return common.HexToHash("0x2994c93cf581a2ff40d0472f83f2a8383e7db6edf90d31328f89a5667626eba6")
}

// UnpackKeysNoShardError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error KeysNoShard(uint8 shard)
func (keys *Keys) UnpackKeysNoShardError(raw []byte) (*KeysKeysNoShard, error) {
	out := new(KeysKeysNoShard)
	if err := keys.abi.UnpackIntoInterface(out, "KeysNoShard", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// KeysKeysOnlyModule represents a KeysOnlyModule error raised by the Keys contract.
type KeysKeysOnlyModule struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error KeysOnlyModule(address caller)
func KeysKeysOnlyModuleErrorID() common.Hash {
	return common.HexToHash("0x74d4ea1e7a017d4bfd0e43c0fa795f8d6bf40f85e2ea884b1ef7d334c1106da6")
}

// UnpackKeysOnlyModuleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error KeysOnlyModule(address caller)
func (keys *Keys) UnpackKeysOnlyModuleError(raw []byte) (*KeysKeysOnlyModule, error) {
	out := new(KeysKeysOnlyModule)
	if err := keys.abi.UnpackIntoInterface(out, "KeysOnlyModule", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// KeysKeysShardDone represents a KeysShardDone error raised by the Keys contract.
type KeysKeysShardDone struct {
	Task  uint64
	Shard uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error KeysShardDone(uint64 task, uint8 shard)
func KeysKeysShardDoneErrorID() common.Hash {
	return common.HexToHash("0x51c96210f832f318d6e8350aebbec1a86f96edc0d2a53ada5c9fa0b8843f8f1b")
}

// UnpackKeysShardDoneError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error KeysShardDone(uint64 task, uint8 shard)
func (keys *Keys) UnpackKeysShardDoneError(raw []byte) (*KeysKeysShardDone, error) {
	out := new(KeysKeysShardDone)
	if err := keys.abi.UnpackIntoInterface(out, "KeysShardDone", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// KeysKeysTooEarly represents a KeysTooEarly error raised by the Keys contract.
type KeysKeysTooEarly struct {
	From *big.Int
	Time *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error KeysTooEarly(uint40 from, uint40 time)
func KeysKeysTooEarlyErrorID() common.Hash {
	return common.HexToHash("0xbb661dba2f44f6aacac2d7cce17adb51b5715d16591fd8cf8d7a3735cc05027a")
}

// UnpackKeysTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error KeysTooEarly(uint40 from, uint40 time)
func (keys *Keys) UnpackKeysTooEarlyError(raw []byte) (*KeysKeysTooEarly, error) {
	out := new(KeysKeysTooEarly)
	if err := keys.abi.UnpackIntoInterface(out, "KeysTooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// KeysKeysTooLate represents a KeysTooLate error raised by the Keys contract.
type KeysKeysTooLate struct {
	Deadline *big.Int
	Time     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error KeysTooLate(uint40 deadline, uint40 time)
func KeysKeysTooLateErrorID() common.Hash {
	return common.HexToHash("0x647a9ae2d27536b1ef598bda38c06bd584bc9e02e9d00e4007f7421ec839bd06")
}

// UnpackKeysTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error KeysTooLate(uint40 deadline, uint40 time)
func (keys *Keys) UnpackKeysTooLateError(raw []byte) (*KeysKeysTooLate, error) {
	out := new(KeysKeysTooLate)
	if err := keys.abi.UnpackIntoInterface(out, "KeysTooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// KeysKeysWrongKey represents a KeysWrongKey error raised by the Keys contract.
type KeysKeysWrongKey struct {
	Expected [32]byte
	Got      [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error KeysWrongKey(bytes32 expected, bytes32 got)
func KeysKeysWrongKeyErrorID() common.Hash {
	return common.HexToHash("0x35f711bf3c07ead27e3e8c960f9e98748b2e8c80034f862f9f4876f68b057869")
}

// UnpackKeysWrongKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error KeysWrongKey(bytes32 expected, bytes32 got)
func (keys *Keys) UnpackKeysWrongKeyError(raw []byte) (*KeysKeysWrongKey, error) {
	out := new(KeysKeysWrongKey)
	if err := keys.abi.UnpackIntoInterface(out, "KeysWrongKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// KeysKeysWrongOrder represents a KeysWrongOrder error raised by the Keys contract.
type KeysKeysWrongOrder struct {
	Task  uint64
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error KeysWrongOrder(uint64 task, uint256 index)
func KeysKeysWrongOrderErrorID() common.Hash {
	return common.HexToHash("0xec32f9f49b4411c7376e3d1cbf9c53270402d9c7fb8c08c0925eeebe722f97f5")
}

// UnpackKeysWrongOrderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error KeysWrongOrder(uint64 task, uint256 index)
func (keys *Keys) UnpackKeysWrongOrderError(raw []byte) (*KeysKeysWrongOrder, error) {
	out := new(KeysKeysWrongOrder)
	if err := keys.abi.UnpackIntoInterface(out, "KeysWrongOrder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandaoBeaconMetaData contains all meta data concerning the RandaoBeacon contract.
var RandaoBeaconMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"genesis\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"epochLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"address\",\"internalType\":\"contractIStake\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"momentOf\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"post\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"header\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"parent\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"valueOf\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"value\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"BeaconPosted\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"value\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"poster\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"BeaconBadDelay\",\"inputs\":[{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epochLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"BeaconBlockNotFirst\",\"inputs\":[{\"name\":\"parentTimestamp\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"moment\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"BeaconBlockTooEarly\",\"inputs\":[{\"name\":\"timestamp\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"moment\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"BeaconChainRefused\",\"inputs\":[{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BeaconEmpty\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BeaconKnown\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"BeaconNotParent\",\"inputs\":[{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"got\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"BeaconUnknownHeader\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"got\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"BeaconWrongEpoch\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"current\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ClockBadConfig\",\"inputs\":[{\"name\":\"genesis\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"epochLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"FieldNotPresentInBlockHeader\",\"inputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumBlockHeader.HeaderField\"}]},{\"type\":\"error\",\"name\":\"RLPInvalidEncoding\",\"inputs\":[]}]",
	ID:  "RandaoBeacon",
	Bin: "0x610100346101ad57601f610c9338819003918201601f19168301916001600160401b038311848410176101b1578084926080946040528339810103126101ad5780519064ffffffffff8216918281036101ad5761005e602083016101c5565b90606061006d604085016101c5565b930151936001600160a01b03851685036101ad57428111801561019f575b61018257506080528060a052600146148015610176575b801561016b575b801561015f575b8015610154575b8015610149575b156101365763ffffffff1663ffffffff82168181101561012157505060e05260c052604051610abc90816101d78239608051818181610557015261071c015260a0518181816105190152610749015260c0518161029a015260e051816105840152f35b6325b30a1960e11b5f5260045260245260445ffd5b6306f4c81160e31b5f524660045260245ffd5b5061053946146100be565b50617a6946146100b7565b5062088bb046146100b0565b5061426846146100a9565b5062aa36a746146100a2565b8263ffffffff9163779f06b160e11b5f526004521660245260445ffd5b5063ffffffff83161561008b565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b519063ffffffff821682036101ad5756fe60806040526004361015610011575f80fd5b5f5f3560e01c80637e28f62e146100a45780637f6a6bfd146100705763fa5dacb31461003b575f80fd5b3461006d57602036600319011261006d57602061005e61005961044f565b61050c565b64ffffffffff60405191168152f35b80fd5b503461006d57602036600319011261006d57604060209163ffffffff61009461044f565b1681528083522054604051908152f35b503461030e57606036600319011261030e576100be61044f565b60243567ffffffffffffffff811161030e576100de903690600401610462565b60449291923567ffffffffffffffff811161030e57610101903690600401610462565b9063ffffffff61011042610710565b169363ffffffff811694850361042957845f525f60205260405f20546104165761014361013e3686896104c6565b6105c8565b935f85516008101561040257806103385750845160081015610324576101896101706101208701516107c5565b97610101894303105f146103d7578840925b36916104c6565b6020815191012090801580156103cd575b6103b45750506101a99061050c565b9164ffffffffff6101c16101bc8661078e565b6107c5565b93169283811061039d57505f84511561038a57806103385750835115610324576101ee60208501516107c5565b6101f93683856104c6565b602081519101209080820361037557505061021f61013e610224936101bc9336916104c6565b61078e565b818110156103605750505f8151600d101561034c578061033857508051600d1015610324576101c06102579101516107c5565b9182156103125750805f525f6020528160405f20556040519182527f6c466cafab242d1afed3754588ff48d880aacaea4db87789c084289425372a7b60203393a37f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b1561030e575f8091602460405180948193632dc24a9d60e01b83523360048401525af18015610303576102f5575080f35b61030191505f90610490565b005b6040513d5f823e3d90fd5b5f80fd5b63fad8445560e01b5f5260045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b81526021600452602490fd5b631ee1e6c960e11b5f52600d60045260245ffd5b6302d6ca4160e41b5f5260045260245260445ffd5b6346da5fa760e01b5f5260045260245260445ffd5b631ee1e6c960e11b5f525f60045260245ffd5b83906316a8f51960e21b5f5260045260245260445ffd5b87635aae29ff60e11b5f5260045260245260445260645ffd5b508082141561019a565b885f525f602052602080805f71f90827f1c53a10cb7a02335b1753200029355afa5060205192610182565b631ee1e6c960e11b5f52600860045260245ffd5b846307f9741f60e01b5f5260045260245ffd5b63ffffffff8561043842610710565b906357fbe85b60e01b5f526004521660245260445ffd5b6004359063ffffffff8216820361030e57565b9181601f8401121561030e5782359167ffffffffffffffff831161030e576020838186019501011161030e57565b90601f8019910116810190811067ffffffffffffffff8211176104b257604052565b634e487b7160e01b5f52604160045260245ffd5b92919267ffffffffffffffff82116104b257604051916104f0601f8201601f191660200184610490565b82948184528183011161030e578281602093845f960137010152565b63ffffffff1663ffffffff7f000000000000000000000000000000000000000000000000000000000000000016908181029181830414901517156105b45761057c64ffffffffff91827f0000000000000000000000000000000000000000000000000000000000000000166106f6565b1663ffffffff7f0000000000000000000000000000000000000000000000000000000000000000160164ffffffffff81116105b45790565b634e487b7160e01b5f52601160045260245ffd5b60208101905160801b178060801c906105e081610889565b60028194939410156106e25760011490816106cf575b50156106c057604051926001600160801b0360208501939216905b80831061062d57505050818103601f190160051c825260405290565b9091928184116106ae576106586106448584610703565b61064e86866106f6565b9060801b17610889565b50909461066586836106f6565b8461067082846106f6565b116106ae57610698926106929161068784896106f6565b9060801b17976106f6565b906106f6565b938152602081018091116105b457929190610611565b634e487b715f5260326020526024601cfd5b633cf75c0160e21b5f5260045ffd5b6106da9150836106f6565b83145f6105f6565b634e487b7160e01b5f52602160045260245ffd5b919082018092116105b457565b919082039182116105b457565b6107429064ffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690610703565b63ffffffff7f000000000000000000000000000000000000000000000000000000000000000016801561077a5763ffffffff91041690565b634e487b7160e01b5f52601260045260245ffd5b5f8151600b10156107b1578061033857508051600b101561032457610180015190565b631ee1e6c960e11b5f52600b60045260245ffd5b8060801c90602182116106c0576107db81610889565b60028195929510156106e2576106c057836107f857505050505f90565b8160200190816020116105b45782036020019081111502601f81116106ae576001600160801b03905f199060031b1b92160151169060018060fd1b03811681036105b45760031b6101000361010081116105b4571c90565b60ff60bf199116019060ff82116105b457565b60ff6036199116019060ff82116105b457565b60ff607f199116019060ff82116105b457565b908160801c9182156106c0576020835f0301602081111502601f81116106ae575f199060031b1b6001600160801b038216511660f81c60c081105f146109d45760808110156108de57505f9250600191839150565b60b78111610941576108f160ff91610876565b16809311908161090a575b50156106c057600191905f90565b600184148015925061091e575b505f6108fc565b600160ff1b91506001600160f81b03199061093890610a8a565b1610155f610917565b61094d61095291610876565b610863565b60ff811691828511156106c05761096890610a8a565b906001600160f81b03198216156106c05760ff811683036105b4576107f89060031b166101000361010081116105b4571c9283826037821192836109c0575b505050156106c057600181018091116105b45791905f90565b6109cb929350610703565b1183825f6109a7565b9060f782116109fa57506109e960ff91610850565b16809211156106c057600191908290565b9061094d610a0791610850565b60ff811691828511156106c057610a1d90610a8a565b906001600160f81b03198216156106c05760ff811683036105b4576107f89060031b166101000361010081116105b4571c928382603782119283610a76575b505050156106c057600181018091116105b4579190600190565b610a81929350610703565b1183825f610a5c565b60208160801c60010301602181111502601f81116106ae576001600160801b036001915f199060031b1b92160151169056",
}

// RandaoBeacon is an auto generated Go binding around an Ethereum contract.
type RandaoBeacon struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *RandaoBeacon) GetABI() abi.ABI {
	return c.abi
}

// NewRandaoBeacon creates a new instance of RandaoBeacon.
func NewRandaoBeacon() *RandaoBeacon {
	parsed, err := RandaoBeaconMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &RandaoBeacon{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *RandaoBeacon) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(uint40 genesis, uint32 epochLength, uint32 delay, address stake) returns()
func (randaoBeacon *RandaoBeacon) PackConstructor(genesis *big.Int, epochLength uint32, delay uint32, stake common.Address) []byte {
	enc, err := randaoBeacon.abi.Pack("", genesis, epochLength, delay, stake)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackMomentOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa5dacb3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function momentOf(uint32 epoch) view returns(uint40)
func (randaoBeacon *RandaoBeacon) PackMomentOf(epoch uint32) []byte {
	enc, err := randaoBeacon.abi.Pack("momentOf", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMomentOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa5dacb3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function momentOf(uint32 epoch) view returns(uint40)
func (randaoBeacon *RandaoBeacon) TryPackMomentOf(epoch uint32) ([]byte, error) {
	return randaoBeacon.abi.Pack("momentOf", epoch)
}

// UnpackMomentOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfa5dacb3.
//
// Solidity: function momentOf(uint32 epoch) view returns(uint40)
func (randaoBeacon *RandaoBeacon) UnpackMomentOf(data []byte) (*big.Int, error) {
	out, err := randaoBeacon.abi.Unpack("momentOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7e28f62e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function post(uint32 epoch, bytes header, bytes parent) returns()
func (randaoBeacon *RandaoBeacon) PackPost(epoch uint32, header []byte, parent []byte) []byte {
	enc, err := randaoBeacon.abi.Pack("post", epoch, header, parent)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7e28f62e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function post(uint32 epoch, bytes header, bytes parent) returns()
func (randaoBeacon *RandaoBeacon) TryPackPost(epoch uint32, header []byte, parent []byte) ([]byte, error) {
	return randaoBeacon.abi.Pack("post", epoch, header, parent)
}

// PackValueOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f6a6bfd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function valueOf(uint32 epoch) view returns(bytes32 value)
func (randaoBeacon *RandaoBeacon) PackValueOf(epoch uint32) []byte {
	enc, err := randaoBeacon.abi.Pack("valueOf", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackValueOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f6a6bfd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function valueOf(uint32 epoch) view returns(bytes32 value)
func (randaoBeacon *RandaoBeacon) TryPackValueOf(epoch uint32) ([]byte, error) {
	return randaoBeacon.abi.Pack("valueOf", epoch)
}

// UnpackValueOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7f6a6bfd.
//
// Solidity: function valueOf(uint32 epoch) view returns(bytes32 value)
func (randaoBeacon *RandaoBeacon) UnpackValueOf(data []byte) ([32]byte, error) {
	out, err := randaoBeacon.abi.Unpack("valueOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// RandaoBeaconBeaconPosted represents a BeaconPosted event raised by the RandaoBeacon contract.
type RandaoBeaconBeaconPosted struct {
	Epoch  uint32
	Value  [32]byte
	Poster common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const RandaoBeaconBeaconPostedEventName = "BeaconPosted"

// ContractEventName returns the user-defined event name.
func (RandaoBeaconBeaconPosted) ContractEventName() string {
	return RandaoBeaconBeaconPostedEventName
}

// UnpackBeaconPostedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BeaconPosted(uint32 indexed epoch, bytes32 value, address indexed poster)
func (randaoBeacon *RandaoBeacon) UnpackBeaconPostedEvent(log *types.Log) (*RandaoBeaconBeaconPosted, error) {
	event := "BeaconPosted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != randaoBeacon.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RandaoBeaconBeaconPosted)
	if len(log.Data) > 0 {
		if err := randaoBeacon.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range randaoBeacon.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (randaoBeacon *RandaoBeacon) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], randaoBeacon.abi.Errors["BeaconBadDelay"].ID.Bytes()[:4]) {
		return randaoBeacon.UnpackBeaconBadDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], randaoBeacon.abi.Errors["BeaconBlockNotFirst"].ID.Bytes()[:4]) {
		return randaoBeacon.UnpackBeaconBlockNotFirstError(raw[4:])
	}
	if bytes.Equal(raw[:4], randaoBeacon.abi.Errors["BeaconBlockTooEarly"].ID.Bytes()[:4]) {
		return randaoBeacon.UnpackBeaconBlockTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], randaoBeacon.abi.Errors["BeaconChainRefused"].ID.Bytes()[:4]) {
		return randaoBeacon.UnpackBeaconChainRefusedError(raw[4:])
	}
	if bytes.Equal(raw[:4], randaoBeacon.abi.Errors["BeaconEmpty"].ID.Bytes()[:4]) {
		return randaoBeacon.UnpackBeaconEmptyError(raw[4:])
	}
	if bytes.Equal(raw[:4], randaoBeacon.abi.Errors["BeaconKnown"].ID.Bytes()[:4]) {
		return randaoBeacon.UnpackBeaconKnownError(raw[4:])
	}
	if bytes.Equal(raw[:4], randaoBeacon.abi.Errors["BeaconNotParent"].ID.Bytes()[:4]) {
		return randaoBeacon.UnpackBeaconNotParentError(raw[4:])
	}
	if bytes.Equal(raw[:4], randaoBeacon.abi.Errors["BeaconUnknownHeader"].ID.Bytes()[:4]) {
		return randaoBeacon.UnpackBeaconUnknownHeaderError(raw[4:])
	}
	if bytes.Equal(raw[:4], randaoBeacon.abi.Errors["BeaconWrongEpoch"].ID.Bytes()[:4]) {
		return randaoBeacon.UnpackBeaconWrongEpochError(raw[4:])
	}
	if bytes.Equal(raw[:4], randaoBeacon.abi.Errors["ClockBadConfig"].ID.Bytes()[:4]) {
		return randaoBeacon.UnpackClockBadConfigError(raw[4:])
	}
	if bytes.Equal(raw[:4], randaoBeacon.abi.Errors["FieldNotPresentInBlockHeader"].ID.Bytes()[:4]) {
		return randaoBeacon.UnpackFieldNotPresentInBlockHeaderError(raw[4:])
	}
	if bytes.Equal(raw[:4], randaoBeacon.abi.Errors["RLPInvalidEncoding"].ID.Bytes()[:4]) {
		return randaoBeacon.UnpackRLPInvalidEncodingError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// RandaoBeaconBeaconBadDelay represents a BeaconBadDelay error raised by the RandaoBeacon contract.
type RandaoBeaconBeaconBadDelay struct {
	Delay       uint32
	EpochLength uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BeaconBadDelay(uint32 delay, uint32 epochLength)
func RandaoBeaconBeaconBadDelayErrorID() common.Hash {
	return common.HexToHash("0x4b6614320ec3eec06734a292428ddfadafdf5c17db9588f4e2ad78624167e02c")
}

// UnpackBeaconBadDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BeaconBadDelay(uint32 delay, uint32 epochLength)
func (randaoBeacon *RandaoBeacon) UnpackBeaconBadDelayError(raw []byte) (*RandaoBeaconBeaconBadDelay, error) {
	out := new(RandaoBeaconBeaconBadDelay)
	if err := randaoBeacon.abi.UnpackIntoInterface(out, "BeaconBadDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandaoBeaconBeaconBlockNotFirst represents a BeaconBlockNotFirst error raised by the RandaoBeacon contract.
type RandaoBeaconBeaconBlockNotFirst struct {
	ParentTimestamp *big.Int
	Moment          *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BeaconBlockNotFirst(uint256 parentTimestamp, uint40 moment)
func RandaoBeaconBeaconBlockNotFirstErrorID() common.Hash {
	return common.HexToHash("0x2d6ca41047aa6d0c5f7c37c0700cb0ce9c2b4f8851903ae40519df27fd3b8b34")
}

// UnpackBeaconBlockNotFirstError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BeaconBlockNotFirst(uint256 parentTimestamp, uint40 moment)
func (randaoBeacon *RandaoBeacon) UnpackBeaconBlockNotFirstError(raw []byte) (*RandaoBeaconBeaconBlockNotFirst, error) {
	out := new(RandaoBeaconBeaconBlockNotFirst)
	if err := randaoBeacon.abi.UnpackIntoInterface(out, "BeaconBlockNotFirst", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandaoBeaconBeaconBlockTooEarly represents a BeaconBlockTooEarly error raised by the RandaoBeacon contract.
type RandaoBeaconBeaconBlockTooEarly struct {
	Timestamp *big.Int
	Moment    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BeaconBlockTooEarly(uint256 timestamp, uint40 moment)
func RandaoBeaconBeaconBlockTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x5aa3d464c340dd63b85445624c5f4e975256df612a5a8823a5a79f1148163ef0")
}

// UnpackBeaconBlockTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BeaconBlockTooEarly(uint256 timestamp, uint40 moment)
func (randaoBeacon *RandaoBeacon) UnpackBeaconBlockTooEarlyError(raw []byte) (*RandaoBeaconBeaconBlockTooEarly, error) {
	out := new(RandaoBeaconBeaconBlockTooEarly)
	if err := randaoBeacon.abi.UnpackIntoInterface(out, "BeaconBlockTooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandaoBeaconBeaconChainRefused represents a BeaconChainRefused error raised by the RandaoBeacon contract.
type RandaoBeaconBeaconChainRefused struct {
	ChainId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BeaconChainRefused(uint256 chainId)
func RandaoBeaconBeaconChainRefusedErrorID() common.Hash {
	return common.HexToHash("0x37a64088719468a5a4cce1b5520e4bb264b9be8119c5b90a3bedd30f4e6b4c50")
}

// UnpackBeaconChainRefusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BeaconChainRefused(uint256 chainId)
func (randaoBeacon *RandaoBeacon) UnpackBeaconChainRefusedError(raw []byte) (*RandaoBeaconBeaconChainRefused, error) {
	out := new(RandaoBeaconBeaconChainRefused)
	if err := randaoBeacon.abi.UnpackIntoInterface(out, "BeaconChainRefused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandaoBeaconBeaconEmpty represents a BeaconEmpty error raised by the RandaoBeacon contract.
type RandaoBeaconBeaconEmpty struct {
	Number *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BeaconEmpty(uint256 number)
func RandaoBeaconBeaconEmptyErrorID() common.Hash {
	return common.HexToHash("0xfad844558400910bf698bbc53127c0924cf91e0f7995417f2832834686412029")
}

// UnpackBeaconEmptyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BeaconEmpty(uint256 number)
func (randaoBeacon *RandaoBeacon) UnpackBeaconEmptyError(raw []byte) (*RandaoBeaconBeaconEmpty, error) {
	out := new(RandaoBeaconBeaconEmpty)
	if err := randaoBeacon.abi.UnpackIntoInterface(out, "BeaconEmpty", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandaoBeaconBeaconKnown represents a BeaconKnown error raised by the RandaoBeacon contract.
type RandaoBeaconBeaconKnown struct {
	Epoch uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BeaconKnown(uint32 epoch)
func RandaoBeaconBeaconKnownErrorID() common.Hash {
	return common.HexToHash("0x07f9741f5563d986ca10537872e35827ac3807efc5faeccd8f5a4b01a1fe3c5b")
}

// UnpackBeaconKnownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BeaconKnown(uint32 epoch)
func (randaoBeacon *RandaoBeacon) UnpackBeaconKnownError(raw []byte) (*RandaoBeaconBeaconKnown, error) {
	out := new(RandaoBeaconBeaconKnown)
	if err := randaoBeacon.abi.UnpackIntoInterface(out, "BeaconKnown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandaoBeaconBeaconNotParent represents a BeaconNotParent error raised by the RandaoBeacon contract.
type RandaoBeaconBeaconNotParent struct {
	Expected [32]byte
	Got      [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BeaconNotParent(bytes32 expected, bytes32 got)
func RandaoBeaconBeaconNotParentErrorID() common.Hash {
	return common.HexToHash("0x46da5fa70ad02efdce97279d81b28e7c8eb0852a60d7d649140b7e98ef7a035d")
}

// UnpackBeaconNotParentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BeaconNotParent(bytes32 expected, bytes32 got)
func (randaoBeacon *RandaoBeacon) UnpackBeaconNotParentError(raw []byte) (*RandaoBeaconBeaconNotParent, error) {
	out := new(RandaoBeaconBeaconNotParent)
	if err := randaoBeacon.abi.UnpackIntoInterface(out, "BeaconNotParent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandaoBeaconBeaconUnknownHeader represents a BeaconUnknownHeader error raised by the RandaoBeacon contract.
type RandaoBeaconBeaconUnknownHeader struct {
	Number   *big.Int
	Expected [32]byte
	Got      [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BeaconUnknownHeader(uint256 number, bytes32 expected, bytes32 got)
func RandaoBeaconBeaconUnknownHeaderErrorID() common.Hash {
	return common.HexToHash("0xb55c53fe7a73d1a043bebf36a513163090fc536e26b79c041a4e1f7b957c939f")
}

// UnpackBeaconUnknownHeaderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BeaconUnknownHeader(uint256 number, bytes32 expected, bytes32 got)
func (randaoBeacon *RandaoBeacon) UnpackBeaconUnknownHeaderError(raw []byte) (*RandaoBeaconBeaconUnknownHeader, error) {
	out := new(RandaoBeaconBeaconUnknownHeader)
	if err := randaoBeacon.abi.UnpackIntoInterface(out, "BeaconUnknownHeader", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandaoBeaconBeaconWrongEpoch represents a BeaconWrongEpoch error raised by the RandaoBeacon contract.
type RandaoBeaconBeaconWrongEpoch struct {
	Epoch   uint32
	Current uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BeaconWrongEpoch(uint32 epoch, uint32 current)
func RandaoBeaconBeaconWrongEpochErrorID() common.Hash {
	return common.HexToHash("0x57fbe85b29ccd9e78b8db149a594def853a19f8cd71c50aadc4fbc5585765052")
}

// UnpackBeaconWrongEpochError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BeaconWrongEpoch(uint32 epoch, uint32 current)
func (randaoBeacon *RandaoBeacon) UnpackBeaconWrongEpochError(raw []byte) (*RandaoBeaconBeaconWrongEpoch, error) {
	out := new(RandaoBeaconBeaconWrongEpoch)
	if err := randaoBeacon.abi.UnpackIntoInterface(out, "BeaconWrongEpoch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandaoBeaconClockBadConfig represents a ClockBadConfig error raised by the RandaoBeacon contract.
type RandaoBeaconClockBadConfig struct {
	Genesis     *big.Int
	EpochLength uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ClockBadConfig(uint40 genesis, uint32 epochLength)
func RandaoBeaconClockBadConfigErrorID() common.Hash {
	return common.HexToHash("0xef3e0d62a5ce65a19fd908278204079debb3bca6d1466fbd0b13b540da8e1c80")
}

// UnpackClockBadConfigError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ClockBadConfig(uint40 genesis, uint32 epochLength)
func (randaoBeacon *RandaoBeacon) UnpackClockBadConfigError(raw []byte) (*RandaoBeaconClockBadConfig, error) {
	out := new(RandaoBeaconClockBadConfig)
	if err := randaoBeacon.abi.UnpackIntoInterface(out, "ClockBadConfig", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandaoBeaconFieldNotPresentInBlockHeader represents a FieldNotPresentInBlockHeader error raised by the RandaoBeacon contract.
type RandaoBeaconFieldNotPresentInBlockHeader struct {
	Arg0 uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FieldNotPresentInBlockHeader(uint8 arg0)
func RandaoBeaconFieldNotPresentInBlockHeaderErrorID() common.Hash {
	return common.HexToHash("0x3dc3cd92127fc4da0e036ff229cb9f0428ae04c76c83ebf90371931e08ba2e96")
}

// UnpackFieldNotPresentInBlockHeaderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FieldNotPresentInBlockHeader(uint8 arg0)
func (randaoBeacon *RandaoBeacon) UnpackFieldNotPresentInBlockHeaderError(raw []byte) (*RandaoBeaconFieldNotPresentInBlockHeader, error) {
	out := new(RandaoBeaconFieldNotPresentInBlockHeader)
	if err := randaoBeacon.abi.UnpackIntoInterface(out, "FieldNotPresentInBlockHeader", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandaoBeaconRLPInvalidEncoding represents a RLPInvalidEncoding error raised by the RandaoBeacon contract.
type RandaoBeaconRLPInvalidEncoding struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RLPInvalidEncoding()
func RandaoBeaconRLPInvalidEncodingErrorID() common.Hash {
	return common.HexToHash("0xf3dd700486d05c537b5facf4c114ba6b400473774588d1ffb11e80a83758e4df")
}

// UnpackRLPInvalidEncodingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RLPInvalidEncoding()
func (randaoBeacon *RandaoBeacon) UnpackRLPInvalidEncodingError(raw []byte) (*RandaoBeaconRLPInvalidEncoding, error) {
	out := new(RandaoBeaconRLPInvalidEncoding)
	if err := randaoBeacon.abi.UnpackIntoInterface(out, "RLPInvalidEncoding", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ScoresMetaData contains all meta data concerning the Scores contract.
var ScoresMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"genesis\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"epochLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"arena\",\"type\":\"address\",\"internalType\":\"contractIArena\"},{\"name\":\"stake\",\"type\":\"address\",\"internalType\":\"contractIStake\"},{\"name\":\"beacon\",\"type\":\"address\",\"internalType\":\"contractIBeacon\"},{\"name\":\"settle\",\"type\":\"address\",\"internalType\":\"contractISettle\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"commitVote\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"commitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"finalize\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isOpen\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"revealVote\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"score\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidenceRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"roundOf\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"number\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"view_\",\"type\":\"tuple\",\"internalType\":\"structIScores.RoundView\",\"components\":[{\"name\":\"outcome\",\"type\":\"uint8\",\"internalType\":\"enumIScores.Outcome\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sealedAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"primaries\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"committed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"revealed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"due\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"agreeing\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"leaves\",\"type\":\"uint16[]\",\"internalType\":\"uint16[]\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"seal\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"seatsUsed\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queue\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"seedOf\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"voteOf\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"number\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"seat\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"view_\",\"type\":\"tuple\",\"internalType\":\"structIScores.VoteView\",\"components\":[{\"name\":\"revealed\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"score\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"root\",\"type\":\"uint224\",\"internalType\":\"uint224\"}]}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"RoundDecided\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"outcome\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumIScores.Outcome\"},{\"name\":\"score\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"agreeing\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Sealed\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"leaves\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"seats\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"primaries\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VoteCommitted\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"seat\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"commitment\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VoteRevealed\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"seat\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"score\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"evidenceRoot\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"ClockBadConfig\",\"inputs\":[{\"name\":\"genesis\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"epochLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ScoresBadScore\",\"inputs\":[{\"name\":\"score\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ScoresCommitted\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seat\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"ScoresEmptyCommitment\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ScoresNoBeacon\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ScoresNoRound\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"ScoresNoSeat\",\"inputs\":[{\"name\":\"seat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"ScoresNotNeeded\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seat\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"ScoresNothingToReveal\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seat\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"ScoresOnlyModule\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ScoresOutOfRange\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ScoresSaturated\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ScoresTooEarlyToReveal\",\"inputs\":[{\"name\":\"from\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"ScoresUndecided\",\"inputs\":[{\"name\":\"until\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"ScoresWindow\",\"inputs\":[{\"name\":\"opens\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"closes\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"time\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"ScoresWrongReveal\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"got\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]",
	ID:  "Scores",
	Bin: "0x610140346101af57601f6133b638819003918201601f19168301916001600160401b038311848410176101b35780849260c0946040528339810103126101af5780519064ffffffffff8216918281036101af5760208201519063ffffffff8216918281036101af576040840151916001600160a01b03831683036101af576060850151936001600160a01b03851685036101af576080860151956001600160a01b03871687036101af5760a00151966001600160a01b03881688036101af5742811180156101a7575b61019257505060805260a05260c05260e05261010052610120526040516131ee90816101c8823960805181612a19015260a05181612a42015260c05181818161021c0152818161055d01528181610cad01528181611073015281816116f90152818161173e0152611cc2015260e05181818161034d01528181610c35015281816117fe01528181611b1301528181611b6801528181611d1b0152611d720152610100518181816101d301526116680152610120518181816111ac01528181611daa01526125b30152f35b63779f06b160e11b5f5260045260245260445ffd5b5081156100c8565b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f5f3560e01c80630368d8b2146114f5578063359bc19e14610fb15780633e3aef0d14610ad25780634356336514610a48578063703f3cf6146109f8578063793275bd146104da5780637f5fd45e146102a7578063a830cd91146101815763f5d314a21461007d575f80fd5b3461017e57604036600319011261017e576100a7610099611516565b6100a161152c565b906123d7565b90604051918291602083526101206101608401926100c960208601825161154f565b63ffffffff602082015116604086015264ffffffffff604082015116606086015260ff606082015116608086015260ff60808201511660a086015260ff60a08201511660c086015260ff60c08201511660e086015260ff60e08201511661010086015260ff6101008201511682860152015191610140808501528251809152602061018085019301915b818110610161575050500390f35b825161ffff16845285945060209384019390920191600101610153565b80fd5b503461017e57606036600319011261017e5761019b611516565b6101a361152c565b916101ac61153c565b604051637f6a6bfd60e01b815263ffffffff909116600482018190529091906020836024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa92831561029c578293610264575b5082156102515760206102498686867f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166127be565b604051908152f35b63341dc9e560e11b825260045260249150fd5b9092506020813d602011610294575b8161028060209383611593565b810103126102905751915f61020b565b5f80fd5b3d9150610273565b6040513d84823e3d90fd5b503461017e57606036600319011261017e576102c1611516565b6102c961152c565b906044356102d7838361285b565b9281156104cb5760ff811690600160ff8660e01c16831c166104ab576102fe908486612aaf565b6103088286612a8e565b63ffffffff61032064ffffffffff8860601c16612a05565b604051636cc35e9b60e11b815261ffff9390931660048401521660248201523360448201526020816064817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa80156104a057610465575b5060ff6103a88660ff9060018160fc1c1690600760018260fb1c169160f81c1601011690565b1693601081901b69ffffffffffffffff000016600886901b178317875260016020528360408820558260e0018060e011610451576001901b91610439575b91606093916001600160401b037f16e074a9a1ce195c1d185b41ece21cdaabc9a40a0ce99afc4f8a1cae61031c39969416968789528860205217604088205560405192835260208301526040820152a280f35b908260f0018060f011610451576001901b17906103e6565b634e487b7160e01b88526011600452602488fd5b6020813d602011610498575b8161047e60209383611593565b810103126104945761048f906120fc565b610382565b8680fd5b3d9150610471565b6040513d89823e3d90fd5b62170d4f60ea1b86526001600160401b0384166004526024829052604486fd5b638b84b93f60e01b8552600485fd5b503461017e57608036600319011261017e576104f4611516565b6104fc61152c565b906044359061ffff82168092036109f4576064359263ffffffff84168094036109f057604051637af6958760e11b81526001600160401b038316600482015260089290921b68ffffffffffffffff001660ff919091161790610680816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156109e5578591610665575b5060ff6102406101606105ac930151015116613160565b918215610651578260e004916105c2838361161c565b9060101b17855260026020526040852054938460e01c145f1461064557906105e991612aa5565b908181029181830403610631576001901b925f19840193841161061d57509160ff916020931c16165b60ff60405191168152f35b634e487b7160e01b81526011600452602490fd5b634e487b7160e01b84526011600452602484fd5b50505050602090610612565b634e487b7160e01b85526012600452602485fd5b90506106803d81116109de575b61067c8183611593565b810181810391610680831261049457604051926106988461155c565b6106a1826120fc565b845260208201519060058210156109da576105209160208601526106c7604084016115c8565b60408601526106d8606084016115d6565b60608601526106e9608084016115e5565b60808601526106fa60a084016115f6565b60a086015261070b60c084016115f6565b60c086015261071c60e084016115e5565b60e086015261072e61010084016115e5565b61010086015261074161012084016115e5565b6101208601526107546101408401611608565b61014086015261015f19011261049457604051916103a083018381106001600160401b038211176109c6576040526107b390610794816101608501612324565b84526107a4816101c08501612374565b60208501526102808301612374565b604083015261034081015160028110156109c257606083015261036081015160028110156109c25760808301526107ed61038082016115e5565b60a08301526107ff6103a082016115e5565b60c08301526108116103c082016115f6565b60e08301526108236103e082016115f6565b61010083015261083661040082016115f6565b61012083015261084961042082016115e5565b61014083015261085c61044082016115e5565b61016083015261086f61046082016115d6565b61018083015261088261048082016115d6565b6101a08301526108956104a082016115d6565b6101c08301526108a86104c082016115d6565b6101e08301526108bb6104e082016115c8565b6102008301526108ce61050082016115c8565b6102208301526108e161052082016115c8565b6102408301526108f461054082016115c8565b61026083015261090761056082016115c8565b61028083015261058081015160038110156109c2576105ac93836109af61066061024095610160956102a060ff9901526109446105a082016115e5565b6102c08501526109576105c082016115e5565b6102e085015261096a6105e08201611608565b61030085015261097d6106008201611608565b6103208501526109906106208201611608565b6103408501526109a361064082016115b4565b610360850152016115b4565b6103808201528282015293505050610595565b8780fd5b634e487b7160e01b89526041600452602489fd5b8880fd5b503d610672565b6040513d87823e3d90fd5b8480fd5b8380fd5b503461017e57602036600319011261017e5760406020916001600160401b03610a1f611516565b16815280835220548015159081610a3c575b506040519015158152f35b905060fd1c155f610a31565b503461017e57606036600319011261017e57610a62611516565b610a6a61152c565b906044359260ff8416840361017e5760a0610a86858585612225565b6040519080511515825261ffff602082015116602083015263ffffffff604082015116604083015263ffffffff6060820151166060830152608060018060e01b03910151166080820152f35b503461017e5760a036600319011261017e57610aec611516565b610af461152c565b90610afd61153c565b906064359060ff610b0e858361285b565b94166001811b9460ff8087818460e81c16198460e01c1616161615610f9057610b3681612a6c565b1580610f58575b610f165764ffffffffff610b7a8264ffffffffff9061ffff609882901c8116608883901c8216606084901c85160184160183169160a81c16011690565b1680421015610ec5575063ffffffff85169263fff13d8084119687801590610eb8575b8015610ea9575b15908115610e82575b50610e6e57610bd58260ff9060018160fc1c1690600760018260fb1c169160f81c1601011690565b96610be08484612a8e565b9664ffffffffff808560601c1663ffffffff610bfb82612a05565b60405163a36712fb60e01b815261ffff9c909c1660048d01521660248b015260b886901c63ffffffff16011660448901526020886064818d7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af1978815610e63578a98610e23575b50610d47858b60405160208101907fbb4f0914cc76d7bd8e1e5873991514f806ea5b9cfbbc98e303522dc327ea2e5a825246604082015260018060a01b037f000000000000000000000000000000000000000000000000000000000000000016606082015260ff6001600160401b0389169e8f6080840152169c8d938460a084015260c083015260018060a01b031660e08201528a6101008201528b6101208201526084356101408201526101408152610d2961016082611593565b519020959069ffffffffffffffff00009060081b9160101b16171790565b92838b52600160205260408b20548103610dec575060e01b6001600160e01b0319169015610ddb57905b8852600160205260408820558160e8018060e81161045157917fba92221ffa902faebfba7cad1f23d4190736bd241df81d81530b3a0a5f17069f959391600160809694898b528a6020521b176040892055604051938452602084015260408301526060820152a280f35b6001600160e01b0386161790610d71565b896084918760408e88815260016020522054906040519363d7eb0b9560e01b85526004850152602484015260448301526064820152fd5b9097506020813d602011610e5b575b81610e3f60209383611593565b81010312610e5757610e50906120fc565b965f610c6d565b8980fd5b3d9150610e32565b6040513d8c823e3d90fd5b6307a6d1ab60e01b88526004849052602488fd5b63fffffffe8614915081610e98575b505f610bad565b60ff91508360f01c1616155f610e91565b50610eb387613128565b610ba4565b5063ffffffff8514610b9d565b879064ffffffffff610ef860649464ffffffffff9061ffff606082901c8316608883901c82160183169160981c16011690565b638b26b3b360e01b8452166004526024524264ffffffffff16604452fd5b8664ffffffffff610f4860249364ffffffffff9061ffff606082901c8316608883901c82160183169160981c16011690565b631edc755560e11b835216600452fd5b5064ffffffffff610f888264ffffffffff9061ffff606082901c8316608883901c82160183169160981c16011690565b164210610b3d565b6361d89c3560e11b87526001600160401b0383166004526024829052604487fd5b503461029057602036600319011261029057610fcb611516565b6001600160401b03811690815f525f60205260405f205491821515806114ea575b156114ad57600f8360d81c169283156114965761100942826128e1565b1561144a576110318160ff9060018160fc1c1690600760018260fb1c169160f81c1601011690565b9060ff8160e81c1691610100906040519561104c8388611593565b823688375f5b600881106113ff575050604080516304db547360e21b8152600481018790527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169791816024818b5afa80156113345786915f905f926113ad575b506110ca9293600f8860dc1c16988991612d27565b9291959098600887101561138457885f525f6020528660fd1b821760405f20555f6002881415806113a0575b15611398578985965b6040519060ff169c8d825260208201611118908c61154f565b63ffffffff169788604083015260ff16606082015260807f8d2bd601386883a70481f81465d873c8040dcf3c5ba9b51196e340ce3283c2c791a2611384578960a48a5f60c0946111688c886129a4565b60ff6040519d8e9788966230f19760e41b885260048801526024870152169a8b60448601526064850152151560848401525af1958615611334575f96611353575b507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316966111e9606083901c64ffffffffff16612a05565b9a604051996101608b018b81106001600160401b0382111761133f576040528a5260208a019a8b5263ffffffff60408b019c168c5260ff60608b01976001600160601b038516895260808c0192835260a08c019384528160c08d019560e01c16855260e08c019586528b01951685526101208a019586526101408a0196338852893b15610290576040519c8d9c8d809d633307816560e21b8252516001600160401b031690600401525160ff1660248d01525163ffffffff1660448c0152516001600160601b031660648b01525160ff1660848a01525160ff1660a48901525160ff1660c48801525160ff1660e48701525160ff166101048601525160ff16610124850152600160a01b60019003905116610144840152610164830161130e9161219e565b5a925f610224928195f1801561133457611326575080f35b61133291505f90611593565b005b6040513d5f823e3d90fd5b634e487b7160e01b5f52604160045260245ffd5b61137691965060c03d60c01161137d575b61136e8183611593565b810190612110565b945f6111a9565b503d611364565b634e487b7160e01b5f52602160045260245ffd5b895f966110ff565b50505f60038814156110f6565b925050506040813d6040116113f7575b816113ca60409383611593565b810103126102905780519160028310156102905786926113ef60206110ca94016115e5565b9193926110b5565b3d91506113bd565b8060018781931c16611412575b01611052565b601083901b69ffffffffffffffff00001661ff00600886901b161781175f528160205260405f2054611444828b612993565b5261140c565b61148364ffffffffff9164ffffffffff9061ffff609882901c8116608883901c8216606084901c85160184160183169160a81c16011690565b63ee97317760e01b5f521660045260245ffd5b83635189cbb160e01b5f525f60045260245260445ffd5b60ff906114d38460ff9060018160fc1c1690600760018260fb1c169160f81c1601011690565b9063bebdb3ad60e01b5f526004521660245260445ffd5b508260fd1c15610fec565b3461029057602036600319011261029057611332611511611516565b61163a565b600435906001600160401b038216820361029057565b6024359060ff8216820361029057565b6044359063ffffffff8216820361029057565b9060088210156113845752565b61018081019081106001600160401b0382111761133f57604052565b608081019081106001600160401b0382111761133f57604052565b90601f801991011681019081106001600160401b0382111761133f57604052565b51906001600160401b038216820361029057565b519060ff8216820361029057565b519061ffff8216820361029057565b519063ffffffff8216820361029057565b519064ffffffffff8216820361029057565b51906001600160801b038216820361029057565b8115611626570490565b634e487b7160e01b5f52601260045260245ffd5b9061164442612a05565b604051637f6a6bfd60e01b815263ffffffff821660048201525f91906020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115611334575f916120ca575b5080156120b1576001600160401b0385165f525f60205260405f20549384155f14612083575f935b604051630249dd2360e31b81526001600160401b038816600482015260ff861615602482015292610180846044815f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af193841561133457869189915f96611f67575b5061176b9291907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166127be565b6040519561177887611578565b5f87525f60208801525f60408801525f606088015260ff60408601511660ff6060870151160160ff81116118e35761ffff6101008701511663ffffffff610120880151169060ff6040519363d0d51bbd60e01b855286600486015263ffffffff8b1660248601521660448401526064830152608482015260408160a48160018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa8015611334575f915f91611f25575b5060ff16604089015287526001600160401b0385511668ffffffffffffffff0060ff602088015161185f81612837565b61186881612837565b169160081b1617985f5b60ff60408a01511681101561192b578851906001600160fc1b03811681036118e3576118b28c8a60ff60808c0151169161ffff868660041b1c1690612c8d565b6118f75780600c02600c810482036118e35761ffff6001938360041b1c16901b60208b01511760208b015201611872565b634e487b7160e01b5f52601160045260245ffd5b61ffff63ffffffff928a926001600160401b038b511663052d250560e31b5f5260045260041b1c166024521660445260645ffd5b5093985093959094919660016040830151161580611f15575b15611f075760ff6040830151165f190160ff81116118e35760ff905b1680606084015260ff60608901511615611e9d575b5060ff60608301511660ff604089015116809111611e92575b50600360ff60608401511610611c2a57602082015190604083015190606084015192601f8260f81c169160fd1c6008811015611c165760028103611bf457509060018101809111611be057905b61ffff60a08b01511665ffff0000000060e08c015160201b16179060ff851660ff851603611bca575b64ffffffffff421664ffffffffff6101408d015116039264ffffffffff8411611bb6579288959260c09895926001600160401b0398958f8a7fed2bfddf76198e7f4c6dfb5e29346aa49c9316b603af49a58088182b768f2b6a9d16815260205260f81b9460ff60dc1b9060dc1b169360ff60d81b9060d81b169264ffffffffff60b81b9060b81b169160881b9064ffffffffff60601b4260601b1617171717171760408b2055838951169781519063ffffffff60ff606081604087015116950151169460ff6040519b168b521660208a015260408901526060880152608087015260a08601521692a360146001600160801b036101606001600160401b03845116930151160460018060a01b037f0000000000000000000000000000000000000000000000000000000000000000163b15611bb257604051631b0b9efb60e21b815260048101929092523360248301526044820183905260648201528181608481837f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af1801561029c57611ba0575050565b611bab828092611593565b61017e5750565b8280fd5b634e487b7160e01b8d52601160045260248dfd5b9063ffff000060c08c015160101b161790611a04565b634e487b7160e01b8b52601160045260248bfd5b60068103611c07575090601017906119db565b156119db5790600817906119db565b634e487b7160e01b8c52602160045260248cfd5b50505091509160405160ff84168152600760208201525f60408201525f60608201527f8d2bd601386883a70481f81465d873c8040dcf3c5ba9b51196e340ce3283c2c760806001600160401b03851692a26001600160401b03604051926230f19760e41b845216600483015260ff83166024830152600760448301525f60648301525f608483015260c08260a4815f60018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165af1918215611334575f92611e71575b506001600160401b036001600160801b0360148161016085015116041691511660018060a01b037f0000000000000000000000000000000000000000000000000000000000000000163b1561029057604051631b0b9efb60e21b815260048101919091523360248201525f604482018190526064820183905281608481837f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af1801561133457611e5c575b507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169260011b6101fe166001016001600160801b038111611e48576001600160801b031602916001600160801b03831692830361063157803b156109f45760e4849283611e33936040519687958694637fb2dca360e11b8652600486019061219e565b60c48401525af1801561029c57611ba0575050565b634e487b7160e01b85526011600452602485fd5b611e699194505f90611593565b5f925f611da7565b611e8b91925060c03d60c01161137d5761136e8183611593565b905f611cf2565b60608301525f61198e565b600c0260ff81169081036118e3576001901b5f1981019081116118e3576020830151166020830152610ff0606083015160041b16610ff060f08216911681036118e3576001901b5f1981019081116118e357825116825260ff60608301511660408301525f611975565b60ff80604084015116611960565b5060ff6040830151161515611944565b9150506040813d604011611f5f575b81611f4160409383611593565b810103126102905760ff611f596020835193016115c8565b9061182f565b3d9150611f34565b9250945050610180813d821161207b575b81611f866101809383611593565b810103126102905760405190611f9b8261155c565b611fa4816115b4565b825260208101516002811015610290578261206c6101608a948d94602061176b980152611fd3604082016115c8565b6040850152611fe4606082016115c8565b6060850152611ff5608082016115c8565b608085015261200660a082016115d6565b60a085015261201760c082016115d6565b60c085015261202860e082016115d6565b60e085015261203a61010082016115d6565b61010085015261204d61012082016115e5565b61012085015261206061014082016115f6565b61014085015201611608565b61016082015295909192611735565b3d9150611f78565b600160ff60f887901c60071660fb88901c83160160fc88901c8316018116160160ff81116118e357936116c8565b63ffffffff8263341dc9e560e11b5f521660045260245ffd5b90506020813d6020116120f4575b816120e560209383611593565b8101031261029057515f6116a0565b3d91506120d8565b51906001600160a01b038216820361029057565b908160c0910312610290576040519060c082018281106001600160401b0382111761133f5760405280516005811015610290576121969160a0918452612158602082016115b4565b6020850152612169604082016120fc565b604085015261217a60608201611608565b606085015261218b60808201611608565b608085015201611608565b60a082015290565b80519060058210156113845760a06001600160801b0391819385526001600160401b036020820151166020860152600180831b036040820151166040860152826060820151166060860152826080820151166080860152015116910152565b80518210156122115760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b60405193929160a085016001600160401b0381118682101761133f576040525f855260208501945f865260408101955f87525f60608301525f6080830152819661226f84866123d7565b9160ff806060850151169716968088101561230e57508260ff9260c09261ffff6122a08b61012060019901516121fd565b5116905263ffffffff6020830151169052015116851c161561230757509060ff6122df93921669ffffffffffffffff00009060081b9160101b16171790565b5f52600160205260405f20546001835260018060e01b038116608084015260e01c6060830152565b9450505050565b87635189cbb160e01b5f5260045260245260445ffd5b919082606091031261029057604051606081018181106001600160401b0382111761133f57604052604061236f81839580518552612364602082016115b4565b6020860152016115b4565b910152565b91909160c08184031261029057606060a06040519261239284611578565b61239d849682612324565b84526123aa8382016115e5565b6020850152608081015160408501520151910152565b6001600160401b03811161133f5760051b60200190565b6040519061014082018281106001600160401b0382111761133f576040525f825260208201935f8552604083015f815260608401945f865260808501905f825260a086015f815260c08701905f825260e08801935f855261010089015f81526101208a019960608b526001600160401b03819a1690815f525f60205260405f205497881515806127b3575b80612782575b1561258357505050506001600160601b0385169a63ffffffff61249464ffffffffff8860601c16612a05565b169052600f8560d81c168a52600f8560dc1c16905260ff8460e01c16905260ff8360e81c1690525b60ff806124e28460ff9060018160fc1c1690600760018260fb1c169160f81c1601011690565b9216911614612570575b505060ff8451166124fc816123c0565b9061250a6040519283611593565b808252612519601f19916123c0565b0136602083013783525f5b60ff8551168110156125685780600c02600c810482036118e35760ff91610fff6001926001600160601b038a16901c1661255f8288516121fd565b52019050612524565b509250925050565b60601c64ffffffffff1690525f806124ec565b604051637ae98a5160e11b8152600481019390935260ff88166024840152949d92959194909391610120866044817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa958615611334575f96612691575b506001600160601b036020870151169e60ff61010088015116936008851015611384578f60029686895263ffffffff8a5116905260ff60408a015116905260ff606089015116905260ff608088015116905260ff60a087015116905260ff60e08601511690521415908161267b575b50156126725760ff60c081920151165b1690526124bc565b5060ff5f61266a565b905051600881101561138457600314155f61265a565b909550610120813d821161277a575b816126ae6101209383611593565b81010312610290576040519061012082018281106001600160401b0382111761133f576040526126dd816115e5565b825260208101516001600160601b03811681036102905761276d9161010091602085015261270d604082016115c8565b604085015261271e606082016115c8565b606085015261272f608082016115c8565b608085015261274060a082016115c8565b60a085015261275160c082016115c8565b60c085015261276260e082016115c8565b60e0850152016115c8565b610100820152945f6125eb565b3d91506126a0565b506127a68960ff9060018160fc1c1690600760018260fb1c169160f81c1601011690565b60ff808a16911614612468565b508860fd1c15612462565b926001600160401b0360ff92936040519460208601967f51c83a6d3af9491938e533aece8c0b21beab0abf8cec9f4f27a4fdc98b7a8344885246604088015260018060a01b0316606087015260808601521660a08401521660c08201525f60e082015260e0815261283161010082611593565b51902090565b6002111561138457565b919082039182116118e357565b919082018092116118e357565b6001600160401b03165f81815260208190526040902054929190831515806128d6575b156128b0575060ff600f8460d81c1691168181101561289b575050565b635189cbb160e01b5f5260045260245260445ffd5b60ff906114d38560ff9060018160fc1c1690600760018260fb1c169160f81c1601011690565b508360fd1c1561287e565b64ffffffffff61291a8264ffffffffff9061ffff609882901c8116608883901c8216606084901c85160184160183169160a81c16011690565b1682101561298c5760ff8160e81c1660ff8260e01c1614918261293c57505090565b90915061294882612a6c565b91821561295457505090565b64ffffffffff9192506129869064ffffffffff9061ffff606082901c8316608883901c82160183169160981c16011690565b16111590565b5050600190565b9060088110156122115760051b0190565b600882101561138457600282146129f657600682146129ea57600482149182156129df575b50816129d3575090565b6001915060fb1c161590565b60051491505f6129c9565b6001915060fc1c161590565b6004915060079060f81c161090565b612a68612a3f63ffffffff9264ffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690612841565b827f0000000000000000000000000000000000000000000000000000000000000000169061161c565b1690565b6001600f8260dc1c161b905f1982019182116118e35760e01c811660ff161490565b81600c0291600c8304036118e357610fff911c1690565b8115611626570690565b9164ffffffffff421692612ad78164ffffffffff908161ffff8260881c169160601c16011690565b9360ff600f8360dc1c16931694838610612c3d5764ffffffffff81168083108015612c04575b612bb9575060ff8360e01c1692612b35612b1b60ff86881c16613180565b94612b2f612b29878961284e565b91613180565b90612841565b93841115612b995760991c617fff160164ffffffffff16119182612b80575b5050612b61575050600190565b6001600160401b039063a974001160e01b5f521660045260245260445ffd5b909150830360ff81116118e35760ff1610155f80612b54565b866001600160401b038763a974001160e01b5f521660045260245260445ffd5b64ffffffffff9150612bea8464ffffffffff9061ffff606082901c8316608883901c82160183169160981c16011690565b90638b26b3b360e01b5f526004521660245260445260645ffd5b5064ffffffffff612c348564ffffffffff9061ffff606082901c8316608883901c82160183169160981c16011690565b16831015612afd565b93509350905064ffffffffff821680841015612c695750608a1c613fff16900364ffffffffff16111590565b64ffffffffff8492638b26b3b360e01b5f5260601c1660045260245260445260645ffd5b909392935f94612c9c81613160565b92831561162657612cc1908460e00490612cb6828661161c565b9060101b1793612aa5565b830292825f52600260205260405f20549463ffffffff81168660e01c03612d12575b5060015f19911b0184841c161015612d0957906001915f5260026020521b0160405f2055565b50600193505050565b60e01b6001600160e01b03191694505f612ce3565b91935f94612d3483613180565b915f9583612e7a575b5050612d4885613180565b612d51826131c7565b811090811591612e2a575b5015612da5575050505063ffffffff821663fffffffe81145f14612d805750600492565b63fffffffb8103612d915750600592565b63fffffffd03612da057600692565b600192565b9092959450612db59193506131c7565b1115612e22579160025b5f9160ff5f9516945b60088110612dda57509093505f929050565b600186821c16151580612e05575b612df5575b600101612dc8565b6001811b60ff1690931792612ded565b50612e1c612e138284612993565b5160e01c613128565b15612de8565b916003612dbf565b9050612e35826131c7565b8310159081612e5c575b5080612e4c575b5f612d5c565b50612e5686613128565b15612e46565b90506001600160ff1b03811681036118e357819060011b115f612e3f565b919650919450612e8981612837565b612f5057505f928360ff831681805b60088110612eae57505050935b93945f80612d3d565b600183821c1615612f48575f815b60088110612f005750612ece81613180565b838111612ee2575b50506001905b01612e98565b9250975092506001612ef48488612993565b5160e01c93905f612ed6565b600185821c16151580612f2b575b612f1b575b600101612ebc565b6001811b60ff1690911790612f13565b50612f36818a612993565b51612f41848b612993565b5114612f0e565b600190612edc565b5f9390849060ff8416905f1984018481119060011c845b6008811061304a575b505050905f915b60088310612f885750505093612ea5565b909196600183891c161561304157612fa08888612993565b5160e01c63ffffffff8516808203612fc857505060019060ff828a1b1617975b019190612f77565b859063fff13d80839b949b111580613033575b612feb575b505050600190612fc0565b82111561302457612ffb916131ad565b63ffffffff80841691161115613014575b5f8481612fe0565b6001811b60ff169097179661300c565b9061302e916131ad565b612ffb565b5063fff13d80811115612fdb565b96600190612fc0565b600185821c16156131205761305f818a612993565b5160e01c5f8085815b600881106130b757506118e3578481111591826130a0575b505061309157506001905b01612f67565b939550505050915f8080612f70565b5f96506130ae92509061284e565b83105f80613080565b9050838d60018b841c161561311657826130d091612993565b5160e01c818110156130f4575050906130ea600191613172565b915b018690613068565b14613102575b6001906130ec565b9161310e600191613172565b9290506130fa565b50506001906130ec565b60019061308b565b63ffffffff1663fffffffe8114908115613152575b8115613147575090565b63fffffffb91501490565b63fffffffd8114915061313d565b6008111561316d57600390565b600490565b5f1981146118e35760010190565b9060ff5f9216805b61318f5750565b9161319990613172565b915f198101908082116118e3571680613188565b9063ffffffff8091169116039063ffffffff82116118e357565b600181901b906001600160ff1b038116036118e357600281018091116118e357600390049056",
}

// Scores is an auto generated Go binding around an Ethereum contract.
type Scores struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Scores) GetABI() abi.ABI {
	return c.abi
}

// NewScores creates a new instance of Scores.
func NewScores() *Scores {
	parsed, err := ScoresMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Scores{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Scores) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(uint40 genesis, uint32 epochLength, address arena, address stake, address beacon, address settle) returns()
func (scores *Scores) PackConstructor(genesis *big.Int, epochLength uint32, arena common.Address, stake common.Address, beacon common.Address, settle common.Address) []byte {
	enc, err := scores.abi.Pack("", genesis, epochLength, arena, stake, beacon, settle)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCommitVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f5fd45e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commitVote(uint64 submission, uint8 seat, bytes32 commitment) returns()
func (scores *Scores) PackCommitVote(submission uint64, seat uint8, commitment [32]byte) []byte {
	enc, err := scores.abi.Pack("commitVote", submission, seat, commitment)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f5fd45e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commitVote(uint64 submission, uint8 seat, bytes32 commitment) returns()
func (scores *Scores) TryPackCommitVote(submission uint64, seat uint8, commitment [32]byte) ([]byte, error) {
	return scores.abi.Pack("commitVote", submission, seat, commitment)
}

// PackFinalize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x359bc19e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function finalize(uint64 submission) returns()
func (scores *Scores) PackFinalize(submission uint64) []byte {
	enc, err := scores.abi.Pack("finalize", submission)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFinalize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x359bc19e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function finalize(uint64 submission) returns()
func (scores *Scores) TryPackFinalize(submission uint64) ([]byte, error) {
	return scores.abi.Pack("finalize", submission)
}

// PackIsOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x703f3cf6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isOpen(uint64 submission) view returns(bool)
func (scores *Scores) PackIsOpen(submission uint64) []byte {
	enc, err := scores.abi.Pack("isOpen", submission)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x703f3cf6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isOpen(uint64 submission) view returns(bool)
func (scores *Scores) TryPackIsOpen(submission uint64) ([]byte, error) {
	return scores.abi.Pack("isOpen", submission)
}

// UnpackIsOpen is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x703f3cf6.
//
// Solidity: function isOpen(uint64 submission) view returns(bool)
func (scores *Scores) UnpackIsOpen(data []byte) (bool, error) {
	out, err := scores.abi.Unpack("isOpen", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackRevealVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e3aef0d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revealVote(uint64 submission, uint8 seat, uint32 score, bytes32 evidenceRoot, bytes32 salt) returns()
func (scores *Scores) PackRevealVote(submission uint64, seat uint8, score uint32, evidenceRoot [32]byte, salt [32]byte) []byte {
	enc, err := scores.abi.Pack("revealVote", submission, seat, score, evidenceRoot, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevealVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e3aef0d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revealVote(uint64 submission, uint8 seat, uint32 score, bytes32 evidenceRoot, bytes32 salt) returns()
func (scores *Scores) TryPackRevealVote(submission uint64, seat uint8, score uint32, evidenceRoot [32]byte, salt [32]byte) ([]byte, error) {
	return scores.abi.Pack("revealVote", submission, seat, score, evidenceRoot, salt)
}

// PackRoundOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf5d314a2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function roundOf(uint64 submission, uint8 number) view returns((uint8,uint32,uint40,uint8,uint8,uint8,uint8,uint8,uint8,uint16[]) view_)
func (scores *Scores) PackRoundOf(submission uint64, number uint8) []byte {
	enc, err := scores.abi.Pack("roundOf", submission, number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRoundOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf5d314a2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function roundOf(uint64 submission, uint8 number) view returns((uint8,uint32,uint40,uint8,uint8,uint8,uint8,uint8,uint8,uint16[]) view_)
func (scores *Scores) TryPackRoundOf(submission uint64, number uint8) ([]byte, error) {
	return scores.abi.Pack("roundOf", submission, number)
}

// UnpackRoundOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf5d314a2.
//
// Solidity: function roundOf(uint64 submission, uint8 number) view returns((uint8,uint32,uint40,uint8,uint8,uint8,uint8,uint8,uint8,uint16[]) view_)
func (scores *Scores) UnpackRoundOf(data []byte) (IScoresRoundView, error) {
	out, err := scores.abi.Unpack("roundOf", data)
	if err != nil {
		return *new(IScoresRoundView), err
	}
	out0 := *abi.ConvertType(out[0], new(IScoresRoundView)).(*IScoresRoundView)
	return out0, nil
}

// PackSeal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0368d8b2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function seal(uint64 submission) returns()
func (scores *Scores) PackSeal(submission uint64) []byte {
	enc, err := scores.abi.Pack("seal", submission)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSeal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0368d8b2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function seal(uint64 submission) returns()
func (scores *Scores) TryPackSeal(submission uint64) ([]byte, error) {
	return scores.abi.Pack("seal", submission)
}

// PackSeatsUsed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x793275bd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function seatsUsed(uint64 task, uint8 queue, uint16 leaf, uint32 epoch) view returns(uint8)
func (scores *Scores) PackSeatsUsed(task uint64, queue uint8, leaf uint16, epoch uint32) []byte {
	enc, err := scores.abi.Pack("seatsUsed", task, queue, leaf, epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSeatsUsed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x793275bd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function seatsUsed(uint64 task, uint8 queue, uint16 leaf, uint32 epoch) view returns(uint8)
func (scores *Scores) TryPackSeatsUsed(task uint64, queue uint8, leaf uint16, epoch uint32) ([]byte, error) {
	return scores.abi.Pack("seatsUsed", task, queue, leaf, epoch)
}

// UnpackSeatsUsed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x793275bd.
//
// Solidity: function seatsUsed(uint64 task, uint8 queue, uint16 leaf, uint32 epoch) view returns(uint8)
func (scores *Scores) UnpackSeatsUsed(data []byte) (uint8, error) {
	out, err := scores.abi.Unpack("seatsUsed", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackSeedOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa830cd91.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function seedOf(uint64 submission, uint8 round, uint32 epoch) view returns(bytes32)
func (scores *Scores) PackSeedOf(submission uint64, round uint8, epoch uint32) []byte {
	enc, err := scores.abi.Pack("seedOf", submission, round, epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSeedOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa830cd91.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function seedOf(uint64 submission, uint8 round, uint32 epoch) view returns(bytes32)
func (scores *Scores) TryPackSeedOf(submission uint64, round uint8, epoch uint32) ([]byte, error) {
	return scores.abi.Pack("seedOf", submission, round, epoch)
}

// UnpackSeedOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa830cd91.
//
// Solidity: function seedOf(uint64 submission, uint8 round, uint32 epoch) view returns(bytes32)
func (scores *Scores) UnpackSeedOf(data []byte) ([32]byte, error) {
	out, err := scores.abi.Unpack("seedOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackVoteOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43563365.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function voteOf(uint64 submission, uint8 number, uint8 seat) view returns((bool,uint16,uint32,uint32,uint224) view_)
func (scores *Scores) PackVoteOf(submission uint64, number uint8, seat uint8) []byte {
	enc, err := scores.abi.Pack("voteOf", submission, number, seat)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVoteOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43563365.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function voteOf(uint64 submission, uint8 number, uint8 seat) view returns((bool,uint16,uint32,uint32,uint224) view_)
func (scores *Scores) TryPackVoteOf(submission uint64, number uint8, seat uint8) ([]byte, error) {
	return scores.abi.Pack("voteOf", submission, number, seat)
}

// UnpackVoteOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x43563365.
//
// Solidity: function voteOf(uint64 submission, uint8 number, uint8 seat) view returns((bool,uint16,uint32,uint32,uint224) view_)
func (scores *Scores) UnpackVoteOf(data []byte) (IScoresVoteView, error) {
	out, err := scores.abi.Unpack("voteOf", data)
	if err != nil {
		return *new(IScoresVoteView), err
	}
	out0 := *abi.ConvertType(out[0], new(IScoresVoteView)).(*IScoresVoteView)
	return out0, nil
}

// ScoresRoundDecided represents a RoundDecided event raised by the Scores contract.
type ScoresRoundDecided struct {
	Submission uint64
	Round      uint8
	Outcome    uint8
	Score      uint32
	Agreeing   uint8
	Raw        *types.Log // Blockchain specific contextual infos
}

const ScoresRoundDecidedEventName = "RoundDecided"

// ContractEventName returns the user-defined event name.
func (ScoresRoundDecided) ContractEventName() string {
	return ScoresRoundDecidedEventName
}

// UnpackRoundDecidedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoundDecided(uint64 indexed submission, uint8 round, uint8 outcome, uint32 score, uint8 agreeing)
func (scores *Scores) UnpackRoundDecidedEvent(log *types.Log) (*ScoresRoundDecided, error) {
	event := "RoundDecided"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != scores.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ScoresRoundDecided)
	if len(log.Data) > 0 {
		if err := scores.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range scores.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ScoresSealed represents a Sealed event raised by the Scores contract.
type ScoresSealed struct {
	Submission uint64
	Task       uint64
	Round      uint8
	Epoch      uint32
	Seed       [32]byte
	Leaves     *big.Int
	Seats      uint8
	Primaries  uint8
	Raw        *types.Log // Blockchain specific contextual infos
}

const ScoresSealedEventName = "Sealed"

// ContractEventName returns the user-defined event name.
func (ScoresSealed) ContractEventName() string {
	return ScoresSealedEventName
}

// UnpackSealedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Sealed(uint64 indexed submission, uint64 indexed task, uint8 round, uint32 epoch, bytes32 seed, uint256 leaves, uint8 seats, uint8 primaries)
func (scores *Scores) UnpackSealedEvent(log *types.Log) (*ScoresSealed, error) {
	event := "Sealed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != scores.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ScoresSealed)
	if len(log.Data) > 0 {
		if err := scores.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range scores.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ScoresVoteCommitted represents a VoteCommitted event raised by the Scores contract.
type ScoresVoteCommitted struct {
	Submission uint64
	Round      uint8
	Seat       uint8
	Commitment [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const ScoresVoteCommittedEventName = "VoteCommitted"

// ContractEventName returns the user-defined event name.
func (ScoresVoteCommitted) ContractEventName() string {
	return ScoresVoteCommittedEventName
}

// UnpackVoteCommittedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoteCommitted(uint64 indexed submission, uint8 round, uint8 seat, bytes32 commitment)
func (scores *Scores) UnpackVoteCommittedEvent(log *types.Log) (*ScoresVoteCommitted, error) {
	event := "VoteCommitted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != scores.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ScoresVoteCommitted)
	if len(log.Data) > 0 {
		if err := scores.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range scores.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ScoresVoteRevealed represents a VoteRevealed event raised by the Scores contract.
type ScoresVoteRevealed struct {
	Submission   uint64
	Round        uint8
	Seat         uint8
	Score        uint32
	EvidenceRoot [32]byte
	Raw          *types.Log // Blockchain specific contextual infos
}

const ScoresVoteRevealedEventName = "VoteRevealed"

// ContractEventName returns the user-defined event name.
func (ScoresVoteRevealed) ContractEventName() string {
	return ScoresVoteRevealedEventName
}

// UnpackVoteRevealedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoteRevealed(uint64 indexed submission, uint8 round, uint8 seat, uint32 score, bytes32 evidenceRoot)
func (scores *Scores) UnpackVoteRevealedEvent(log *types.Log) (*ScoresVoteRevealed, error) {
	event := "VoteRevealed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != scores.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ScoresVoteRevealed)
	if len(log.Data) > 0 {
		if err := scores.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range scores.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (scores *Scores) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], scores.abi.Errors["ClockBadConfig"].ID.Bytes()[:4]) {
		return scores.UnpackClockBadConfigError(raw[4:])
	}
	if bytes.Equal(raw[:4], scores.abi.Errors["ScoresBadScore"].ID.Bytes()[:4]) {
		return scores.UnpackScoresBadScoreError(raw[4:])
	}
	if bytes.Equal(raw[:4], scores.abi.Errors["ScoresCommitted"].ID.Bytes()[:4]) {
		return scores.UnpackScoresCommittedError(raw[4:])
	}
	if bytes.Equal(raw[:4], scores.abi.Errors["ScoresEmptyCommitment"].ID.Bytes()[:4]) {
		return scores.UnpackScoresEmptyCommitmentError(raw[4:])
	}
	if bytes.Equal(raw[:4], scores.abi.Errors["ScoresNoBeacon"].ID.Bytes()[:4]) {
		return scores.UnpackScoresNoBeaconError(raw[4:])
	}
	if bytes.Equal(raw[:4], scores.abi.Errors["ScoresNoRound"].ID.Bytes()[:4]) {
		return scores.UnpackScoresNoRoundError(raw[4:])
	}
	if bytes.Equal(raw[:4], scores.abi.Errors["ScoresNoSeat"].ID.Bytes()[:4]) {
		return scores.UnpackScoresNoSeatError(raw[4:])
	}
	if bytes.Equal(raw[:4], scores.abi.Errors["ScoresNotNeeded"].ID.Bytes()[:4]) {
		return scores.UnpackScoresNotNeededError(raw[4:])
	}
	if bytes.Equal(raw[:4], scores.abi.Errors["ScoresNothingToReveal"].ID.Bytes()[:4]) {
		return scores.UnpackScoresNothingToRevealError(raw[4:])
	}
	if bytes.Equal(raw[:4], scores.abi.Errors["ScoresOnlyModule"].ID.Bytes()[:4]) {
		return scores.UnpackScoresOnlyModuleError(raw[4:])
	}
	if bytes.Equal(raw[:4], scores.abi.Errors["ScoresOutOfRange"].ID.Bytes()[:4]) {
		return scores.UnpackScoresOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], scores.abi.Errors["ScoresSaturated"].ID.Bytes()[:4]) {
		return scores.UnpackScoresSaturatedError(raw[4:])
	}
	if bytes.Equal(raw[:4], scores.abi.Errors["ScoresTooEarlyToReveal"].ID.Bytes()[:4]) {
		return scores.UnpackScoresTooEarlyToRevealError(raw[4:])
	}
	if bytes.Equal(raw[:4], scores.abi.Errors["ScoresUndecided"].ID.Bytes()[:4]) {
		return scores.UnpackScoresUndecidedError(raw[4:])
	}
	if bytes.Equal(raw[:4], scores.abi.Errors["ScoresWindow"].ID.Bytes()[:4]) {
		return scores.UnpackScoresWindowError(raw[4:])
	}
	if bytes.Equal(raw[:4], scores.abi.Errors["ScoresWrongReveal"].ID.Bytes()[:4]) {
		return scores.UnpackScoresWrongRevealError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ScoresClockBadConfig represents a ClockBadConfig error raised by the Scores contract.
type ScoresClockBadConfig struct {
	Genesis     *big.Int
	EpochLength uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ClockBadConfig(uint40 genesis, uint32 epochLength)
func ScoresClockBadConfigErrorID() common.Hash {
	return common.HexToHash("0xef3e0d62a5ce65a19fd908278204079debb3bca6d1466fbd0b13b540da8e1c80")
}

// UnpackClockBadConfigError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ClockBadConfig(uint40 genesis, uint32 epochLength)
func (scores *Scores) UnpackClockBadConfigError(raw []byte) (*ScoresClockBadConfig, error) {
	out := new(ScoresClockBadConfig)
	if err := scores.abi.UnpackIntoInterface(out, "ClockBadConfig", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ScoresScoresBadScore represents a ScoresBadScore error raised by the Scores contract.
type ScoresScoresBadScore struct {
	Score uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ScoresBadScore(uint32 score)
func ScoresScoresBadScoreErrorID() common.Hash {
	return common.HexToHash("0x07a6d1ab9a144abdb92c0b2fa420ee743921c8fc806ea80f5a41d1a15b4ba696")
}

// UnpackScoresBadScoreError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ScoresBadScore(uint32 score)
func (scores *Scores) UnpackScoresBadScoreError(raw []byte) (*ScoresScoresBadScore, error) {
	out := new(ScoresScoresBadScore)
	if err := scores.abi.UnpackIntoInterface(out, "ScoresBadScore", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ScoresScoresCommitted represents a ScoresCommitted error raised by the Scores contract.
type ScoresScoresCommitted struct {
	Submission uint64
	Seat       uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ScoresCommitted(uint64 submission, uint8 seat)
func ScoresScoresCommittedErrorID() common.Hash {
	return common.HexToHash("0x5c353c004aa3c4526320e9f7d8b2ee2d9831865eca1da091ee014fe3cbab6b16")
}

// UnpackScoresCommittedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ScoresCommitted(uint64 submission, uint8 seat)
func (scores *Scores) UnpackScoresCommittedError(raw []byte) (*ScoresScoresCommitted, error) {
	out := new(ScoresScoresCommitted)
	if err := scores.abi.UnpackIntoInterface(out, "ScoresCommitted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ScoresScoresEmptyCommitment represents a ScoresEmptyCommitment error raised by the Scores contract.
type ScoresScoresEmptyCommitment struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ScoresEmptyCommitment()
func ScoresScoresEmptyCommitmentErrorID() common.Hash {
	return common.HexToHash("0x8b84b93f441aaee3056bbca1cdc99fc9ddf92c2b5fb12baeda26853151714804")
}

// UnpackScoresEmptyCommitmentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ScoresEmptyCommitment()
func (scores *Scores) UnpackScoresEmptyCommitmentError(raw []byte) (*ScoresScoresEmptyCommitment, error) {
	out := new(ScoresScoresEmptyCommitment)
	if err := scores.abi.UnpackIntoInterface(out, "ScoresEmptyCommitment", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ScoresScoresNoBeacon represents a ScoresNoBeacon error raised by the Scores contract.
type ScoresScoresNoBeacon struct {
	Epoch uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ScoresNoBeacon(uint32 epoch)
func ScoresScoresNoBeaconErrorID() common.Hash {
	return common.HexToHash("0x683b93caad6187bcb59abab7852b35f8fb75c401bbb5158cbd5878b3639756ca")
}

// UnpackScoresNoBeaconError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ScoresNoBeacon(uint32 epoch)
func (scores *Scores) UnpackScoresNoBeaconError(raw []byte) (*ScoresScoresNoBeacon, error) {
	out := new(ScoresScoresNoBeacon)
	if err := scores.abi.UnpackIntoInterface(out, "ScoresNoBeacon", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ScoresScoresNoRound represents a ScoresNoRound error raised by the Scores contract.
type ScoresScoresNoRound struct {
	Submission uint64
	Round      uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ScoresNoRound(uint64 submission, uint8 round)
func ScoresScoresNoRoundErrorID() common.Hash {
	return common.HexToHash("0xbebdb3addc67047548f9e85fda839ba9168e824707bacf1fad4c1c63cef131ef")
}

// UnpackScoresNoRoundError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ScoresNoRound(uint64 submission, uint8 round)
func (scores *Scores) UnpackScoresNoRoundError(raw []byte) (*ScoresScoresNoRound, error) {
	out := new(ScoresScoresNoRound)
	if err := scores.abi.UnpackIntoInterface(out, "ScoresNoRound", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ScoresScoresNoSeat represents a ScoresNoSeat error raised by the Scores contract.
type ScoresScoresNoSeat struct {
	Seat  uint8
	Seats uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ScoresNoSeat(uint8 seat, uint8 seats)
func ScoresScoresNoSeatErrorID() common.Hash {
	return common.HexToHash("0x5189cbb1ecc7902f59df132a7e24a1e69f4940f6128807e670418f7474671d89")
}

// UnpackScoresNoSeatError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ScoresNoSeat(uint8 seat, uint8 seats)
func (scores *Scores) UnpackScoresNoSeatError(raw []byte) (*ScoresScoresNoSeat, error) {
	out := new(ScoresScoresNoSeat)
	if err := scores.abi.UnpackIntoInterface(out, "ScoresNoSeat", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ScoresScoresNotNeeded represents a ScoresNotNeeded error raised by the Scores contract.
type ScoresScoresNotNeeded struct {
	Submission uint64
	Seat       uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ScoresNotNeeded(uint64 submission, uint8 seat)
func ScoresScoresNotNeededErrorID() common.Hash {
	return common.HexToHash("0xa974001197cf3b47a8ffbdc45b9aa6628783c711d5839988258d3a513a2ac6ad")
}

// UnpackScoresNotNeededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ScoresNotNeeded(uint64 submission, uint8 seat)
func (scores *Scores) UnpackScoresNotNeededError(raw []byte) (*ScoresScoresNotNeeded, error) {
	out := new(ScoresScoresNotNeeded)
	if err := scores.abi.UnpackIntoInterface(out, "ScoresNotNeeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ScoresScoresNothingToReveal represents a ScoresNothingToReveal error raised by the Scores contract.
type ScoresScoresNothingToReveal struct {
	Submission uint64
	Seat       uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ScoresNothingToReveal(uint64 submission, uint8 seat)
func ScoresScoresNothingToRevealErrorID() common.Hash {
	return common.HexToHash("0xc3b1386a07b891b704a1e6296743f6434e7a2b3f5c6b8a06cb42666665ffb480")
}

// UnpackScoresNothingToRevealError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ScoresNothingToReveal(uint64 submission, uint8 seat)
func (scores *Scores) UnpackScoresNothingToRevealError(raw []byte) (*ScoresScoresNothingToReveal, error) {
	out := new(ScoresScoresNothingToReveal)
	if err := scores.abi.UnpackIntoInterface(out, "ScoresNothingToReveal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ScoresScoresOnlyModule represents a ScoresOnlyModule error raised by the Scores contract.
type ScoresScoresOnlyModule struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ScoresOnlyModule(address caller)
func ScoresScoresOnlyModuleErrorID() common.Hash {
	return common.HexToHash("0xdf0559f9b0fea8bbc66ca1ce01e441d27c7ad781259c01bfafc2c850b1aa24c0")
}

// UnpackScoresOnlyModuleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ScoresOnlyModule(address caller)
func (scores *Scores) UnpackScoresOnlyModuleError(raw []byte) (*ScoresScoresOnlyModule, error) {
	out := new(ScoresScoresOnlyModule)
	if err := scores.abi.UnpackIntoInterface(out, "ScoresOnlyModule", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ScoresScoresOutOfRange represents a ScoresOutOfRange error raised by the Scores contract.
type ScoresScoresOutOfRange struct {
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ScoresOutOfRange(uint256 value)
func ScoresScoresOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x1ba76031f1d079fa595ba9c594442d97927b13bedee88993c9c558b52ff24e27")
}

// UnpackScoresOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ScoresOutOfRange(uint256 value)
func (scores *Scores) UnpackScoresOutOfRangeError(raw []byte) (*ScoresScoresOutOfRange, error) {
	out := new(ScoresScoresOutOfRange)
	if err := scores.abi.UnpackIntoInterface(out, "ScoresOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ScoresScoresSaturated represents a ScoresSaturated error raised by the Scores contract.
type ScoresScoresSaturated struct {
	Task  uint64
	Leaf  uint16
	Epoch uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ScoresSaturated(uint64 task, uint16 leaf, uint32 epoch)
func ScoresScoresSaturatedErrorID() common.Hash {
	return common.HexToHash("0x296928282724ea498dfc048e10cebe6877dd79898f74c146c94e5e2ff041eddc")
}

// UnpackScoresSaturatedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ScoresSaturated(uint64 task, uint16 leaf, uint32 epoch)
func (scores *Scores) UnpackScoresSaturatedError(raw []byte) (*ScoresScoresSaturated, error) {
	out := new(ScoresScoresSaturated)
	if err := scores.abi.UnpackIntoInterface(out, "ScoresSaturated", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ScoresScoresTooEarlyToReveal represents a ScoresTooEarlyToReveal error raised by the Scores contract.
type ScoresScoresTooEarlyToReveal struct {
	From *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ScoresTooEarlyToReveal(uint40 from)
func ScoresScoresTooEarlyToRevealErrorID() common.Hash {
	return common.HexToHash("0x3db8eaaab13d2ab8333a55d0ab3c224dfdbeecac1f94f5418a12ff38d4f49f17")
}

// UnpackScoresTooEarlyToRevealError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ScoresTooEarlyToReveal(uint40 from)
func (scores *Scores) UnpackScoresTooEarlyToRevealError(raw []byte) (*ScoresScoresTooEarlyToReveal, error) {
	out := new(ScoresScoresTooEarlyToReveal)
	if err := scores.abi.UnpackIntoInterface(out, "ScoresTooEarlyToReveal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ScoresScoresUndecided represents a ScoresUndecided error raised by the Scores contract.
type ScoresScoresUndecided struct {
	Until *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ScoresUndecided(uint40 until)
func ScoresScoresUndecidedErrorID() common.Hash {
	return common.HexToHash("0xee973177d206db5be15255a5ef17650f90c19e388fd0e61e6d986dd4805a5d32")
}

// UnpackScoresUndecidedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ScoresUndecided(uint40 until)
func (scores *Scores) UnpackScoresUndecidedError(raw []byte) (*ScoresScoresUndecided, error) {
	out := new(ScoresScoresUndecided)
	if err := scores.abi.UnpackIntoInterface(out, "ScoresUndecided", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ScoresScoresWindow represents a ScoresWindow error raised by the Scores contract.
type ScoresScoresWindow struct {
	Opens  *big.Int
	Closes *big.Int
	Time   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ScoresWindow(uint40 opens, uint40 closes, uint40 time)
func ScoresScoresWindowErrorID() common.Hash {
	return common.HexToHash("0x8b26b3b3e7063916e4390e5f48ccb73fa28f459cc50267444e4f2ce922550103")
}

// UnpackScoresWindowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ScoresWindow(uint40 opens, uint40 closes, uint40 time)
func (scores *Scores) UnpackScoresWindowError(raw []byte) (*ScoresScoresWindow, error) {
	out := new(ScoresScoresWindow)
	if err := scores.abi.UnpackIntoInterface(out, "ScoresWindow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ScoresScoresWrongReveal represents a ScoresWrongReveal error raised by the Scores contract.
type ScoresScoresWrongReveal struct {
	Submission uint64
	Seat       uint8
	Expected   [32]byte
	Got        [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ScoresWrongReveal(uint64 submission, uint8 seat, bytes32 expected, bytes32 got)
func ScoresScoresWrongRevealErrorID() common.Hash {
	return common.HexToHash("0xd7eb0b95ac623b20d4f175c91bc531aee0d203aebdf187aee269e9caae20c648")
}

// UnpackScoresWrongRevealError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ScoresWrongReveal(uint64 submission, uint8 seat, bytes32 expected, bytes32 got)
func (scores *Scores) UnpackScoresWrongRevealError(raw []byte) (*ScoresScoresWrongReveal, error) {
	out := new(ScoresScoresWrongReveal)
	if err := scores.abi.UnpackIntoInterface(out, "ScoresWrongReveal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettleMetaData contains all meta data concerning the Settle contract.
var SettleMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"arena\",\"type\":\"address\",\"internalType\":\"contractIArena\"},{\"name\":\"scores\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"keys\",\"type\":\"address\",\"internalType\":\"contractIKeys\"},{\"name\":\"stake\",\"type\":\"address\",\"internalType\":\"contractIStake\"},{\"name\":\"seatFeeUnit\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimShares\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"closeFee\",\"inputs\":[{\"name\":\"ending\",\"type\":\"tuple\",\"internalType\":\"structIArena.Ending\",\"components\":[{\"name\":\"use\",\"type\":\"uint8\",\"internalType\":\"enumIArena.FeeUse\"},{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"seatFee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"fee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"bond\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"name\":\"tips\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"closeRound\",\"inputs\":[{\"name\":\"end\",\"type\":\"tuple\",\"internalType\":\"structISettle.RoundEnd\",\"components\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"leaves\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"primaries\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"committed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"revealed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"workers\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"outcome\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"ending\",\"type\":\"tuple\",\"internalType\":\"structIArena.Ending\",\"components\":[{\"name\":\"use\",\"type\":\"uint8\",\"internalType\":\"enumIArena.FeeUse\"},{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"seatFee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"fee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"bond\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"moneyOf\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"view_\",\"type\":\"tuple\",\"internalType\":\"structISettle.MoneyView\",\"components\":[{\"name\":\"seatsDue\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seatsSettled\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"shares\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stakeSum\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"trainerPart\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"validatorPart\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"feeReturn\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owedOf\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"recordOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"ttl\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"earned\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"until\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"roundOf\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structISettle.RoundPast\",\"components\":[{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"leaves\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"primaries\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"committed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"revealed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"workers\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"due\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"outcome\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"order\",\"type\":\"uint64[]\",\"internalType\":\"uint64[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settleRound\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settleSeat\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"seat\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"sharesOf\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"RewardSplit\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"trainerPart\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"validatorPart\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"returned\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SeatSettled\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"seat\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"paid\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"slashed\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TrackRecord\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"creator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"earned\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"total\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"SettleDone\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"seat\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"SettleFaultsFirst\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"faulty\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"SettleNotDue\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"seat\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"SettleNothing\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SettleOnlyModule\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SettleSeatsDue\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"due\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settled\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}]",
	ID:  "Settle",
	Bin: "0x6101203461019057601f613cce38819003918201601f19168301916001600160401b038311848410176101945780849260a094604052833981010312610190578051906001600160a01b03821682036101905760208101516001600160a01b0381168103610190576040820151906001600160a01b0382168203610190576060830151926001600160a01b038416840361019057608001516001600160801b03811694908590036101905760805260a05260c05260e05261010052604051613b2590816101a9823960805181818160c40152818161130a01528181612e200152612f1e015260a05181818161011c0152610330015260c0518161138b015260e0518181816107c301528181610cba01528181610d4c01528181610de00152818161153c015281816115d30152818161166d0152818161181001528181611dc2015281816124920152818161281f015281816128ff01528181612a4101528181612ad801528181612cf00152818161314b01528181613561015281816135e4015261384d015261010051816138140152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6101006040526004361015610012575f80fd5b5f5f3560e01c8063241f2ce714610f7d578063511cf4ab14610f1557806380f5d94f14610b4b5780638e73723014610ab157806399c9553514610a57578063ad8b8166146108f9578063b6949abc14610874578063cc1e059414610305578063ec5dd321146102ab578063f5d314a2146101505763ff65b94614610094575f80fd5b3461014d57366003190160e0811261014b5760c01361014d5760c4356001600160801b03811680910361014b57337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316141580610118575b61010557610101906132e0565b5080f35b638b90980960e01b825233600452602482fd5b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614156100f4565b505b80fd5b503461014d57604036600319011261014d5761016a6110dc565b906101736110f2565b61017b612282565b5060ff811668ffffffffffffffff008460081b161782526006602052604082205492831561028557836101ac612282565b908060601c63ffffffff1691828152602081016001600160601b0383168152604082018360ea1c600f168152606083018460ee1c600f16815260808401908560da1c60ff16825260a08501928660e21c60ff16845260c08601948760b81c60ff16865260e08701968860c01c60ff168852610100019760f21c6007168852604051988952516001600160601b031660208901525160ff1660408801525160ff1660608701525160ff1660808601525160ff1660a08501525160ff1660c08401525160ff1660e08301525160ff1661010082015261012090f35b6328a4754d60e01b83526001600160401b031660045260ff166024526044819052606490fd5b503461014d57604036600319011261014d576004356001600160a01b038116810361014b576024359163ffffffff8316830361014d57604064ffffffffff6102f68542831686613422565b83519182529091166020820152f35b503461014d573660031901610220811261014b576101601361014d5760c03661016319011261014d577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303610861576101e4356001600160801b0381168082036106dc5760149150046103806121f1565b9082610144356001600160a01b038116908181036106dc575082159384156107c1575b50505060ff6103b0612208565b169160088310156107ad5783916002841415918261079e575b82610787575b8261076e575b8160011b918204600214171561072b5760ff6103ef612219565b16906001820180921161075a57610426929161040a916121d1565b90156107535761042061041b612229565b61301f565b9061304e565b918361043361041b61223a565b61043b61224a565b60011b6101fe166002810180911161073f576003900411156106fe575b6104606121f1565b926106ea5760ff61046f61223a565b61047761225a565b191691169062ff0000610488612229565b60101b1661ff00808360081b16168317179160ff806104a5612229565b169216171760181b1760a81b6064356001600160601b0381168091036106e6576044359263ffffffff841684036106d8576001036106e057600160d91b5b60ff60da1b6104f061223a565b60da1b1660ff60e21b61050161225a565b60e21b16179560c81b17936001600160401b0360801b9060801b169263ffffffff60601b9060601b1691171717171760843560ff811681036106dc5760ff60ee1b61054a61224a565b60ee1b169060ff60ea1b9060ea1b161760ff60f21b610567612208565b60f21b1617176004356001600160401b03811681036106dc5768ffffffffffffffff0060ff610594612219565b169160081b1617825260066020528060408320556001600160401b036105b86121f1565b168252816020526040822090604051916105d183611147565b5462ffffff81168352602083019162ffffff8260181c1683526040840162ffffff8360301c16815262ffffff6106378161062d60ff60608a01966001600160601b038960481c16885260808b019860a81c895260c01c1661301f565b168288511661226a565b1685526101c4356001600160801b03811681036106d8576affffffffffffffffffffff1683526001600160401b0361066d6121f1565b1686526020869052604086209451935190519151925160189190911b65ffffff0000001662ffffff949094169390931760309190911b68ffffff000000000000161760489190911b600160481b600160a81b03161760a89190911b6001600160a81b03191617905580f35b8680fd5b8280fd5b856104e3565b8580fd5b634e487b7160e01b85526021600452602485fd5b50600160ff61070b61224a565b161b5f19810190811161072b5760ff9061072361223a565b191616610458565b634e487b7160e01b85526011600452602485fd5b634e487b7160e01b87526011600452602487fd5b849061304e565b634e487b7160e01b86526011600452602486fd5b91506101643560058110156106e65760031415916103d5565b91506101643560058110156106e6571515916103cf565b859350600385141592506103c9565b634e487b7160e01b84526021600452602484fd5b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690813b1561085d5760846001600160401b03918580946040519687958694631b0b9efb60e21b865216600485015260248401528160448401528860648401525af180156108525761083d575b806103a3565b816108479161117d565b6106dc57825f610837565b6040513d84823e3d90fd5b8380fd5b638b90980960e01b815233600452602490fd5b503461014d57604036600319011261014d5761088e6110dc565b906108976110f2565b60ff811668ffffffffffffffff008460081b161782526006602052604082205460ff8160c01c169182156108d2576108cf93946122d6565b80f35b6328a4754d60e01b84526001600160401b03851660045260ff166024526044839052606483fd5b503461014d57602036600319011261014d576109136110dc565b6040519060e082018281106001600160401b03821117610a43579260e093604052808352602083018181526040840182815263ffffffff60608601918483528160808801948686526001600160801b03604060a08b0198808a526001600160401b0360c08d019b828d5216808252816020526001600160601b038d62ffffff858520818751916109a283611147565b54938185168084526020840191838760181c1683528a850194848860301c168652608060608201988a8160481c168a5260a81c9101525251168952511689525116895280825260016020528383832054168a5280825260016020528282205460801c8b5281526004602052205416885281604051995116895251166020880152511660408601525160608501525160808401525160a08301525160c0820152f35b634e487b7160e01b84526041600452602484fd5b503461014d57604036600319011261014d576040610a736110dc565b916001600160401b03610a84611102565b931681526003602052209060018060a01b03165f52602052602063ffffffff60405f205416604051908152f35b503461014d57604036600319011261014d57610b43602091610b3d610ad46110dc565b91610b37610ae0611102565b9160406001600160401b038616918281526003895281812060018060a01b0386165f5289526001600160701b03825f20548a1c16928152600389522060018060a01b0384165f52875260405f205460901c906121e4565b92612d9c565b906121e4565b604051908152f35b5034610e81576040366003190112610e8157610b656110dc565b610b6d611102565b906001600160401b03811691825f52600360205260405f2060018060a01b0382165f5260205260405f209260405193610ba585611118565b549063ffffffff821685526001600160701b038260201c1691602086019083825260901c60408701968188525f97845f52600160205260405f205460801c80610ed9575b50610bf48789612d9c565b9384610ea8575b610c1285610c0d8c610c0d888c6121e4565b6121e4565b15610e855790815f8c959493525f8252865f52600360205260405f2060018060a01b038a165f52602052640100000000600160901b0363ffffffff60405f20945116915160201b16916001600160901b0319905160901b16911717905584610ddc575b80610d4a575b5050868615159283610cb8575b5050610c95908486612ce2565b610c9d578480f35b610cb093610caa916121e4565b91612ee3565b5f8080808480f35b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690813b156106dc57604051631b0b9efb60e21b815260048101919091526001600160a01b038716602482015260036044820152606481018990529082908290608490829084905af180156108525715610c885781610d3f9161117d565b6106d857865f610c88565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690813b156106dc57604051631b0b9efb60e21b8152600481018690526001600160a01b03881660248201526002604482015260648101919091529082908290608490829084905af180156108525715610c7b5781610dd19161117d565b6106d857865f610c7b565b90507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b15610e8157604051631b0b9efb60e21b8152600481018590526001600160a01b03871660248201526001604482015260648101869052905f908290608490829084905af18015610e7657610e61575b508790610c75565b610e6e9198505f9061117d565b5f965f610e59565b6040513d5f823e3d90fd5b5f80fd5b630209758360e01b5f90815260048790526001600160a01b038916602452604490fd5b5f8681526005602090815260408083206001600160a01b038c1684529091529020805460ff19166001179055610bfb565b610f0b919950610efd90865f525f60205262ffffff60405f205460301c1690612195565b63ffffffff835116906121d1565b975f82525f610be9565b34610e81576040366003190112610e8157610f2e6110dc565b602435906001600160401b038211610e815736602383011215610e81578160040135906001600160401b038211610e81573660248360051b85010111610e81576024610f7b930190611261565b005b34610e81576060366003190112610e8157610f966110dc565b610f9e6110f2565b906044359160ff8316809303610e815760ff811668ffffffffffffffff008360081b16175f52600660205260405f205490811580156110d2575b6110ab5760ff8260b01c1660ff8360a81c16178260c01c90600160ff8316871c161561105857600181871c16158061104a575b61102157505060ff6001610f7b951b16926122d6565b60ff80936001600160401b038763c276df2960e01b5f521660045216602452161660445260645ffd5b5060ff82821616151561100b565b60ff836001600160401b038760018a95858a60b81c1617861c16156110915763fb06cb0b60e01b5f52166004521660245260445260645ffd5b6328a4754d60e01b5f52166004521660245260445260645ffd5b90506001600160401b0360ff926328a4754d60e01b5f52166004521660245260445260645ffd5b5060078411610fd8565b600435906001600160401b0382168203610e8157565b6024359060ff82168203610e8157565b602435906001600160a01b0382168203610e8157565b606081019081106001600160401b0382111761113357604052565b634e487b7160e01b5f52604160045260245ffd5b60a081019081106001600160401b0382111761113357604052565b604081019081106001600160401b0382111761113357604052565b90601f801991011681019081106001600160401b0382111761113357604052565b51906001600160a01b0382168203610e8157565b51908115158203610e8157565b519063ffffffff82168203610e8157565b51906001600160801b0382168203610e8157565b6001600160401b0381116111335760051b60200190565b916020908281520191905f905b8082106112155750505090565b9091928335906001600160401b038216809203610e8157602081600193829352019401920190611208565b9190820391821161124d57565b634e487b7160e01b5f52601160045260245ffd5b5f926001600160401b0382165f525f60205260405f20906040519161128583611147565b5462ffffff811680845262ffffff8260181c169182602086015262ffffff8160301c1660408601526001600160601b038160481c16606086015260a81c608085015281810361217357505060405193635713b94560e11b85526001600160401b0384166004860152604060248601525f85806113056044820186866111fb565b0381837f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af1948515610e76575f95611f5f575b50602080860192835115156113876040519485938493630cd37b4960e21b85526001600160401b038b16600486015260248501526060604485015260648401916111fb565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115610e76575f91611f25575b501580611f1c575b80611f09575b611c425760a08401906001600160801b0382511690511580611c30575b15611be757506001600160801b0385915116859161016086015151155f14611a175750611434620f424061142c63ffffffff60e089015116846121d1565b048092611240565b925b61147a60405161144581611162565b6001600160801b03851681526001600160801b03841660208201526001600160401b0387168952600160205260408920612c8c565b6040518381528260208201528460408201527f6b16209b677377fae3a5a2fc2db25775d3434aec4524e65950ebd2017cca6fd760606001600160401b03881692a28280611703575b506114db929162ffffff6040610b3d9301511690612cb0565b8061166b575b505b82516001600160a01b031690806115d1575b505061152e6001600160801b0360c060018060a01b03855116940151166001600160401b03831685526002602052604085205490611240565b8061153a575b50505050565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690813b156115cd578492836001600160401b03936084936040519788968795631b0b9efb60e21b875216600486015260248501526006604485015260648401525af18015610852576115b8575b8080611534565b6115c382809261117d565b61014d57806115b1565b8480fd5b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691823b156106e6579060848692836040519586948593631b0b9efb60e21b85526001600160401b038a16600486015260248501526007604485015260648401525af1801561166057908491156114f557816116559161117d565b6106dc57825f6114f5565b6040513d86823e3d90fd5b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690813b156106e65760405163030c468b60e41b81526001600160401b038516600482015260248101919091529085908290604490829084905af180156116f8579085916116e3575b506114e1565b816116ed9161117d565b61085d57835f6116dd565b6040513d87823e3d90fd5b929790969361018087969701519263ffffffff61010088015116936101208801519460038610159586611a035790959180519161173f836111e4565b9761174d604051998a61117d565b838952601f1961175c856111e4565b013660208b0137670de0b6b3a7640000928b958c915b86831061192a57505050505050875b8181106118cc57505050855b84518110156118b5576117be670de0b6b3a76400006117b66117af8489612cba565b51896121d1565b04809c611240565b9a60018060a01b036117d5836101608c0151612cba565b51168161180e575b5061016089015160019291611808916001600160a01b0390611800908590612cba565b51168c612ee3565b0161178d565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b156118b1576001600160401b0360848d8c80946040519687958694631b0b9efb60e21b86521660048501526024840152600460448401528760648401525af180156118a65790899161188d575b506117dd565b816118979161117d565b6118a257875f611887565b8780fd5b6040513d8b823e3d90fd5b8980fd5b5091989497959695909493509091506114db6114c2565b6118d68188612cba565b51670de0b6b3a7640000810290808204670de0b6b3a76400001490151715611916579061190584600193612195565b61190f828a612cba565b5201611781565b634e487b7160e01b8a52601160045260248afd5b9091929394968288906119ef5785918f86928f918c8b91600183145f1461199e5750505083611992936001969361198661197e61198c95611978611972620f42409b8e612cba565b51613a03565b906121d1565b938492612cba565b526121e4565b9a6121d1565b04959493019190611772565b61198c93929950956001979461199296926002620f4240999c146119c9575b50839161198691612cba565b8294506119e5906119de61198693948d612cba565b51906121d1565b939190508f6119bd565b634e487b7160e01b8f52602160045260248ffd5b634e487b7160e01b89526021600452602489fd5b9691509492839684975b61018087015180518a1015611b4a5789611a3a91612cba565b51906001600160801b03610140890151169163ffffffff6101008a0151166101208a0151936003851015611b36578060018603611ad0575060019450611ac8939291611a92611a8b611a98936121b3565b91806121d1565b90612195565b905b8180821091180218611ab18c6101808c0151612cba565b52611ac18b6101808b0151612cba565b51906121e4565b980197611a21565b9394600214611ae9575b505091611ac891600193611a9a565b8091929350620f4240810204620f42401481151715611b225791611b1860019492620f4240611ac89502612195565b9281929450611ada565b634e487b7160e01b89526011600452602489fd5b634e487b7160e01b8a52602160045260248afd5b50909391949692975060e08601519063ffffffff8216916001600160601b0360608501511690611b79846121b3565b9363ffffffff821603611916576401fffffffe9060011b16620f424003620f4240811161191657611be193610b3d84611a92611bd995611bcd670de0b6b3a764000098611bc8611bd3986121b3565b6121d1565b926121e4565b856121d1565b048093611240565b90611436565b9150506040518481528460208201528160408201527f6b16209b677377fae3a5a2fc2db25775d3434aec4524e65950ebd2017cca6fd760606001600160401b03851692a26114e3565b5062ffffff60408401511615156113ee565b50604081015191929162ffffff16611edc575f905b611c6e826001600160801b0360a086015116611240565b915f91606085019163ffffffff83511680611eb1575b50611cc0604051611c9481611162565b5f81526001600160801b03831660208201526001600160401b0389165f52600160205260405f20612c8c565b611d096001600160801b0360808801511660405190611cde82611162565b6001600160801b038716825260208201526001600160401b0389165f52600460205260405f20612c8c565b6040515f81528160208201525f60408201527f6b16209b677377fae3a5a2fc2db25775d3434aec4524e65950ebd2017cca6fd760606001600160401b038a1692a280151580611e96575b611db9575b5050611db1936001600160801b0360c0611d8d611db79996611d8760409763ffffffff611d97985116906121d1565b90611240565b92015116906121e4565b916001600160401b03851681526002602052205490611240565b906135d9565b565b604091909101517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169792959294929391611e019162ffffff1690612cb0565b96803b15610e815760405163030c468b60e41b81526001600160401b038816600482015260248101989098525f908890604490829084905af1948515610e7657611db797611db196611e5b575b5091939681939550611d58565b6001600160801b03919550611d8d611d9794611d8760409795611e805f60c09661117d565b63ffffffff5f9a96505095975050945050611e4e565b50611eaa62ffffff60408401511682612cb0565b1515611d53565b909350611ecc6001600160801b036080880151169186612195565b908180821091180218925f611c84565b620f4240611f026001600160801b0360a08501511663ffffffff60e086015116906121d1565b0490611c57565b5063ffffffff60408501511615156113d1565b508051156113cb565b90506020813d602011611f57575b81611f406020938361117d565b81010312610e8157611f51906111b2565b5f6113c3565b3d9150611f33565b9094503d805f833e611f71818361117d565b810190602081830312610e81578051906001600160401b038211610e815701906101a082820312610e8157604051916101a083018381106001600160401b0382111761113357604052611fc38161119e565b8352611fd1602082016111b2565b6020840152611fe2604082016111bf565b6040840152611ff3606082016111bf565b6060840152612004608082016111d0565b608084015261201560a082016111d0565b60a084015261202660c082016111d0565b60c084015261203760e082016111bf565b60e084015261204961010082016111bf565b6101008401526101208101516003811015610e815761012084015261207161014082016111d0565b6101408401526101608101516001600160401b038111610e8157810182601f82011215610e81578051906120a4826111e4565b916120b2604051938461117d565b80835260208084019160051b83010191858311610e8157602001905b82821061215b57505050610160840152610180810151906001600160401b038211610e8157019080601f83011215610e8157815161210b816111e4565b92612119604051948561117d565b81845260208085019260051b820101928311610e8157602001905b82821061214b57505050610180820152935f611342565b8151815260209182019101612134565b602080916121688461119e565b8152019101906120ce565b6001600160401b038563370595f560e21b5f521660045260245260445260645ffd5b811561219f570490565b634e487b7160e01b5f52601260045260245ffd5b9064e8d4a5100082029180830464e8d4a51000149015171561124d57565b8181029291811591840414171561124d57565b9190820180921161124d57565b610184356001600160401b0381168103610e815790565b6101243560ff81168103610e815790565b60243560ff81168103610e815790565b6101043560ff81168103610e815790565b60c43560ff81168103610e815790565b60a43560ff81168103610e815790565b60e43560ff81168103610e815790565b9062ffffff8091169116019062ffffff821161124d57565b6040519061012082018281106001600160401b03821117611133576040525f610100838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201520152565b929060e05260ff60e0511668ffffffffffffffff008460081b1617905f60c05264ffffffffff8360801c1660c05260c0515f525f60205260405f20906040519161231f83611147565b5462ffffff8116835262ffffff8160181c16602084015262ffffff8160301c1660408401526001600160601b038160481c16606084015260a81c608083015262ffffff61237c8161236f8461301f565b168260208601511661226a565b1660208301525f9460ff808660b01c16818760a81c16178316166129be575b60ff808660b01c16818760a81c161783161660ff83160361254e575b505f5b6008811061251d575050815f5260066020528260405f205560c0515f525f60205260405f209062ffffff8151169082549165ffffff000000602083015160181b169068ffffff000000000000604084015160301b1691600160481b600160a81b03606085015160481b169360806affffffffffffffffffffff60a81b91015160a81b169460018060a81b0392600160481b600160a81b03199168ffffffffffffffffff191617161716171717905560ff8260c01c166125185760ff8260b01c1660ff8360a81c16176124f6575b50501561249057565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b15610e81575f8091602460405180948193632dc24a9d60e01b83523360048401525af18015610e76576124ec5750565b5f611db79161117d565b61250860ff6125119360b81c1661301f565b9060c051613528565b5f80612487565b505050565b600160ff8316821c16612533575b6001016123ba565b938460c001908160c01161124d57600190911b19169361252b565b93959091925f61258361257b6affffffffffffffffffffff6080880151166201ffff8b60c81c16906121d1565b60101c61377b565b6080525f60a0525f60a05260ff8860b01c1660ff8960a81c1617612997575b5f5b600860ff8216101561297857600160ff808b60b01c16818c60a81c161787161987161660ff83161c161561296e5760d989901c600116156128b957612603866125f060ff84168c6137da565b63ffffffff8c60601c169060c0516137f1565b6001600160a01b038116156127a35760c0515f52600360205260405f2060018060a01b0382165f5260205260405f206040519061263f82611118565b548b63ffffffff8216808452600160208501926001600160701b038560201c168452604086019460901c855260d91c16612787575b506001600160701b0361268e816080511682845116613508565b1681526001600160701b036126aa8160a0511682855116613508565b16825260c0515f52600360205260405f2060018060a01b0385165f52602052640100000000600160901b0363ffffffff60405f20945116915160201b16916001600160901b0319905160901b1691171790553360018060a01b0382161461277e575b60ff9160019161272060a0516080516121e4565b90604051918560e051168352858416602084015260408301525f6060830152838060a01b0316907fc748cb18b7048fe89c842e4c889a0784e4af09c26117fb05b20cb6a8673e49d260806001600160401b038d1692a35b01166125a4565b6001925061270c565b63ffffffff811461124d5760010163ffffffff1683525f612674565b6127b160a0516080516121e4565b612817575b60ff91600191604051908460e05116825284831660208301525f60408301525f6060830152838060a01b0316907fc748cb18b7048fe89c842e4c889a0784e4af09c26117fb05b20cb6a8673e49d260806001600160401b038d1692a3612777565b60a0516080517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169391612852916121e4565b92803b15610e815760405163030c468b60e41b815260c0516001600160401b0316600482015260248101949094525f908490604490829084905af1918215610e765760ff936001936128a9575b50915091506127b6565b5f6128b39161117d565b5f61289f565b6128c660ff82168a6137da565b6040516384b7fcad60e01b815261ffff91909116600482015263ffffffff60608b901c1660248201526020816044816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610e76575f91612935575b50612603565b90506020813d8211612966575b8161294f6020938361117d565b81010312610e81576129609061119e565b5f61292f565b3d9150612942565b600160ff91612777565b5091969450929194811561298f575b50935f6123b7565b90505f612987565b815f5260076020526129b660405f2054611a9260ff8b60b81c1661301f565b60a0526125a2565b939590919294505f945f935f5b600860ff82161015612c5857600160ff808b60b01c16818c60a81c161787161660ff83161c1615612c4e57612a3d95612a0760ff83168b6137da565b6040516384b7fcad60e01b815261ffff8216600482015260608c901c63ffffffff16602482015297602090899081906044820190565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa978815610e76575f98612c13575b50600160ff8c60a81c1660ff85161c1615155f14612bcd57604051634aee5a0360e11b815260c0516001600160401b0316600482015261ffff909116602482015260608b901c63ffffffff16604482015260208180606481015b03815f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af18015610e76575f90612b9a575b612b1b915080926121e4565b966001600160a01b0381163314612b91575b9160019160ff93604051918560e05116835285841660208401525f60408401526060830152838060a01b0316907fc748cb18b7048fe89c842e4c889a0784e4af09c26117fb05b20cb6a8673e49d260806001600160401b038d1692a35b01166129cb565b60019950612b2d565b506020813d8211612bc5575b81612bb36020938361117d565b81010312610e8157612b1b9051612b0f565b3d9150612ba6565b60405163d68e1e1f60e01b815260c0516001600160401b0316600482015261ffff909116602482015260608b901c63ffffffff1660448201526020818060648101612ad3565b9097506020813d8211612c46575b81612c2e6020938361117d565b81010312610e8157612c3f9061119e565b965f612a79565b3d9150612c21565b600160ff91612b8a565b509291969495909380612c6d575b509461239b565b845f526007602052612c8460405f209182546121e4565b90555f612c66565b906001600160801b038151169060206001600160801b031991015160801b16179055565b811561219f570690565b8051821015612cce5760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b909180612cee57505050565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b15610e8157604051631b0b9efb60e21b81526001600160401b0390931660048401526001600160a01b039093166024830152600560448301526064820152905f908290608490829084905af18015610e76576124ec5750565b90816060910312610e8157612d878161119e565b91612d996040602084015193016111bf565b90565b6001600160401b038116805f52600460205260405f209160405192612dc084611162565b54916001600160801b038316808552602085019360801c845215908115612eba575b50612eb25760405163653e728960e01b81526001600160401b0390911660048201526001600160a01b039093166024840152606083806044810103817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa928315610e7657612d99936001600160801b0392612e73925f92612e7c575b5051831690612195565b915116906121d1565b84919250612ea19060603d606011612eab575b612e99818361117d565b810190612d73565b5090509190612e69565b503d612e8f565b505050505f90565b90505f52600560205260405f2060018060a01b0385165f5260205260ff60405f2054165f612de2565b60405163653e728960e01b81526001600160401b0390911660048201526001600160a01b0382166024820152909190606081806044810103817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa928315610e76575f905f925f95612ff8575b506001600160a01b0382169485158015612fee575b612fe65783612fc5827fa55111950261030b73d93410839eb7a2db63593eb5c199b7781fe7d26305626696612fbf612fcc958a604099612fb864ffffffffff4216958693611240565b908a613652565b85613422565b5095611240565b825190815260208101949094526001600160a01b031692a3565b505050505050565b5083851115612f6f565b91509350613015915060603d606011612eab57612e99818361117d565b919091935f612f5a565b9060ff5f9216805b61302e5750565b915f19811461124d57600101915f1981019080821161124d571680613027565b91905f5f93610164356005811015610e815780156132d75761018435906001600160401b03821694858303610e81576101e4356001600160801b03811690818103610e815761309f91869150611240565b60048314948561325e575b505f91806131b9575b50906130be91611240565b92156130f6575050610204356001600160801b0381169081810361085d5750604092916130ea91611240565b92815260026020522055565b929594935090916003810361312757506101a435906001600160a01b03821682036106e657611db793949550612ce2565b6002919293949550145f146131405790611db7916135d9565b81613149575050565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691823b15610e8157604051632ee158d160e01b81526001600160401b039290921660048301526024820152905f908290604490829084905af18015610e76576124ec5750565b816131c8929a50819350612195565b976101c435916001600160801b03831690818414159a8b610e8157828110613236575062010000935b849b610e81576130be946132309361320992506121d1565b60101c611bc861322a61322461321e8461377b565b84611240565b846121d1565b886135d9565b916130b3565b809b5060101b9a808c0462010000149015171561124d57613258825f9c612195565b936131f1565b610204356001600160801b038116808203610e815761328b9150895f52600260205260405f205490611240565b90808210156132d15750805b6101a435926001600160a01b0384168403610e8157836132bf846132c6936132cb97506121e4565b9088612ce2565b611240565b5f6130aa565b90613297565b505f9450505050565b905f915f92600435916005831015610e8157821561340b576024356001600160401b03811693848203610e81576084356001600160801b03811690818103610e815761332e91859150611240565b92600482149081613395575b501561336557505060a4356001600160801b0381169081810361085d5750604092916130ea91611240565b92959493509091600381036131275750604435906001600160a01b03821682036106e657611db793949550612ce2565b90939060a4356001600160801b038116808203610e81576133c49150885f52600260205260405f205490611240565b90808210156134055750805b604435926001600160a01b0384168403610e8157836133f7846132c6936133fe97506121e4565b9087612ce2565b925f61333a565b906133d0565b505f93505050565b6008821015612cce5701905f90565b6001600160a01b03165f90815260086020526040812090938493909263ffffffff821691855b60088110613457575050505050565b6134618186613413565b90549060031b1c9761347483858b61379f565b156134fe5766ffffffffffffff891664e8d4a5100081029080820464e8d4a51000149015171561124d576134af64ffffffffff9187936121e4565b9960381c160164ffffffffff811161124d5764ffffffffff881680159081156134ed575b506134e4575b506001905b01613448565b965060016134d9565b905064ffffffffff8216105f6134d3565b97506001906134de565b906001600160701b03809116911601906001600160701b03821161124d57565b905f52600760205260405f2054918215612518578061354c575090611db7916135d9565b6135568184612cb0565b61355f57505050565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316926135949190612cb0565b823b15610e815760405163030c468b60e41b81526001600160401b039290921660048301526024820152905f908290604490829084905af18015610e76576124ec5750565b816135e2575050565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691823b15610e8157604051631a6e5f3b60e01b81526001600160401b039290921660048301526024820152905f908290604490829084905af18015610e76576124ec5750565b9164e8d4a5100090949194049166ffffffffffffff831161376c575b6001600160a01b039081165f908152600860208190526040822093909287169185905b600881106136f0575b50505050600881146136e9576136af91613413565b9190936bffffffffff0000000000000085549360031b9460381b16906001600160601b03199060601b161717821b915f19901b1916179055565b5050505050565b6136fa8187613413565b90549060031b1c61370c848a8361379f565b15613764578466ffffffffffffff8216915b60601c1461374457828110613737575b50600101613691565b915093506001849061372e565b9094508610925061375c915050575b5f80808061369a565b506008613753565b845f9161371e565b66ffffffffffffff925061366e565b600481019081811161124d576003810191821161124d57612d999160021c90611240565b80151592836137af575b50505090565b64ffffffffff8093945063ffffffff6137ce9392169160381c166121e4565b911611155f80806137a9565b81600c0291600c83040361124d57610fff911c1690565b60808401519194939161383d64ffffffffff916c03fffffffffffffffffffffc007f000000000000000000000000000000000000000000000000000000000000000091600a1b16612195565b169063ffffffff60018060a01b037f0000000000000000000000000000000000000000000000000000000000000000169461ffff60405198630152174b60e11b8a52166004890152169182602488015260448701526020866064815f885af1958615610e76575f966139c7575b50856001600160a01b038116156139bf5750604083019062ffffff8251169162ffffff831461124d5762ffffff60016001600160401b039401169052165f52600360205260405f2060018060a01b0386165f5260205263ffffffff60405f2054161561391557505050565b60405163e92a440f60e01b81526001600160a01b0386166004820152602481019190915291602090839060449082905afa918215610e76575f9261398a575b5060606001600160601b03910191166001600160601b03825116016001600160601b03811161124d576001600160601b03169052565b9091506020813d6020116139b7575b816139a66020938361117d565b81010312610e815751906060613954565b3d9150613999565b955050505050565b9095506020813d6020116139fb575b816139e36020938361117d565b81010312610e81576139f49061119e565b945f6138aa565b3d91506139d6565b6001811115612d9957806001600160801b821015613b14575b600482600160401b613ac6941015613b07575b640100000000811015613afa575b62010000811015613aed575b610100811015613ae1575b6010811015613ad5575b1015613acd575b60030260011c613a758184612195565b0160011c613a838184612195565b0160011c613a918184612195565b0160011c613a9f8184612195565b0160011c613aad8184612195565b0160011c613abb8184612195565b0160011c8092612195565b8111900390565b60011b613a65565b811c9160021b91613a5e565b60081c91811b91613a54565b60101c9160081b91613a49565b60201c9160101b91613a3d565b60401c9160201b91613a2f565b5050608081901c600160401b613a1c56",
}

// Settle is an auto generated Go binding around an Ethereum contract.
type Settle struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Settle) GetABI() abi.ABI {
	return c.abi
}

// NewSettle creates a new instance of Settle.
func NewSettle() *Settle {
	parsed, err := SettleMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Settle{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Settle) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address arena, address scores, address keys, address stake, uint128 seatFeeUnit) returns()
func (settle *Settle) PackConstructor(arena common.Address, scores common.Address, keys common.Address, stake common.Address, seatFeeUnit *big.Int) []byte {
	enc, err := settle.abi.Pack("", arena, scores, keys, stake, seatFeeUnit)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackClaimShares is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80f5d94f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimShares(uint64 task, address account) returns()
func (settle *Settle) PackClaimShares(task uint64, account common.Address) []byte {
	enc, err := settle.abi.Pack("claimShares", task, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimShares is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80f5d94f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimShares(uint64 task, address account) returns()
func (settle *Settle) TryPackClaimShares(task uint64, account common.Address) ([]byte, error) {
	return settle.abi.Pack("claimShares", task, account)
}

// PackCloseFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xff65b946.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function closeFee((uint8,uint64,address,uint128,uint128,uint128) ending, uint128 tips) returns()
func (settle *Settle) PackCloseFee(ending IArenaEnding, tips *big.Int) []byte {
	enc, err := settle.abi.Pack("closeFee", ending, tips)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCloseFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xff65b946.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function closeFee((uint8,uint64,address,uint128,uint128,uint128) ending, uint128 tips) returns()
func (settle *Settle) TryPackCloseFee(ending IArenaEnding, tips *big.Int) ([]byte, error) {
	return settle.abi.Pack("closeFee", ending, tips)
}

// PackCloseRound is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc1e0594.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function closeRound((uint64,uint8,uint32,uint96,uint8,uint8,uint8,uint8,uint8,uint8,address) end, (uint8,uint64,address,uint128,uint128,uint128) ending) returns()
func (settle *Settle) PackCloseRound(end ISettleRoundEnd, ending IArenaEnding) []byte {
	enc, err := settle.abi.Pack("closeRound", end, ending)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCloseRound is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc1e0594.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function closeRound((uint64,uint8,uint32,uint96,uint8,uint8,uint8,uint8,uint8,uint8,address) end, (uint8,uint64,address,uint128,uint128,uint128) ending) returns()
func (settle *Settle) TryPackCloseRound(end ISettleRoundEnd, ending IArenaEnding) ([]byte, error) {
	return settle.abi.Pack("closeRound", end, ending)
}

// PackMoneyOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad8b8166.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function moneyOf(uint64 task) view returns((uint32,uint32,uint32,uint256,uint256,uint256,uint256) view_)
func (settle *Settle) PackMoneyOf(task uint64) []byte {
	enc, err := settle.abi.Pack("moneyOf", task)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMoneyOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad8b8166.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function moneyOf(uint64 task) view returns((uint32,uint32,uint32,uint256,uint256,uint256,uint256) view_)
func (settle *Settle) TryPackMoneyOf(task uint64) ([]byte, error) {
	return settle.abi.Pack("moneyOf", task)
}

// UnpackMoneyOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad8b8166.
//
// Solidity: function moneyOf(uint64 task) view returns((uint32,uint32,uint32,uint256,uint256,uint256,uint256) view_)
func (settle *Settle) UnpackMoneyOf(data []byte) (ISettleMoneyView, error) {
	out, err := settle.abi.Unpack("moneyOf", data)
	if err != nil {
		return *new(ISettleMoneyView), err
	}
	out0 := *abi.ConvertType(out[0], new(ISettleMoneyView)).(*ISettleMoneyView)
	return out0, nil
}

// PackOwedOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e737230.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owedOf(uint64 task, address account) view returns(uint256)
func (settle *Settle) PackOwedOf(task uint64, account common.Address) []byte {
	enc, err := settle.abi.Pack("owedOf", task, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwedOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e737230.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owedOf(uint64 task, address account) view returns(uint256)
func (settle *Settle) TryPackOwedOf(task uint64, account common.Address) ([]byte, error) {
	return settle.abi.Pack("owedOf", task, account)
}

// UnpackOwedOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8e737230.
//
// Solidity: function owedOf(uint64 task, address account) view returns(uint256)
func (settle *Settle) UnpackOwedOf(data []byte) (*big.Int, error) {
	out, err := settle.abi.Unpack("owedOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRecordOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec5dd321.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function recordOf(address account, uint32 ttl) view returns(uint256 earned, uint40 until)
func (settle *Settle) PackRecordOf(account common.Address, ttl uint32) []byte {
	enc, err := settle.abi.Pack("recordOf", account, ttl)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecordOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec5dd321.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function recordOf(address account, uint32 ttl) view returns(uint256 earned, uint40 until)
func (settle *Settle) TryPackRecordOf(account common.Address, ttl uint32) ([]byte, error) {
	return settle.abi.Pack("recordOf", account, ttl)
}

// RecordOfOutput serves as a container for the return parameters of contract
// method RecordOf.
type RecordOfOutput struct {
	Earned *big.Int
	Until  *big.Int
}

// UnpackRecordOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xec5dd321.
//
// Solidity: function recordOf(address account, uint32 ttl) view returns(uint256 earned, uint40 until)
func (settle *Settle) UnpackRecordOf(data []byte) (RecordOfOutput, error) {
	out, err := settle.abi.Unpack("recordOf", data)
	outstruct := new(RecordOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Earned = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Until = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackRoundOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf5d314a2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function roundOf(uint64 submission, uint8 round) view returns((uint32,uint96,uint8,uint8,uint8,uint8,uint8,uint8,uint8))
func (settle *Settle) PackRoundOf(submission uint64, round uint8) []byte {
	enc, err := settle.abi.Pack("roundOf", submission, round)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRoundOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf5d314a2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function roundOf(uint64 submission, uint8 round) view returns((uint32,uint96,uint8,uint8,uint8,uint8,uint8,uint8,uint8))
func (settle *Settle) TryPackRoundOf(submission uint64, round uint8) ([]byte, error) {
	return settle.abi.Pack("roundOf", submission, round)
}

// UnpackRoundOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf5d314a2.
//
// Solidity: function roundOf(uint64 submission, uint8 round) view returns((uint32,uint96,uint8,uint8,uint8,uint8,uint8,uint8,uint8))
func (settle *Settle) UnpackRoundOf(data []byte) (ISettleRoundPast, error) {
	out, err := settle.abi.Unpack("roundOf", data)
	if err != nil {
		return *new(ISettleRoundPast), err
	}
	out0 := *abi.ConvertType(out[0], new(ISettleRoundPast)).(*ISettleRoundPast)
	return out0, nil
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x511cf4ab.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle(uint64 task, uint64[] order) returns()
func (settle *Settle) PackSettle(task uint64, order []uint64) []byte {
	enc, err := settle.abi.Pack("settle", task, order)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x511cf4ab.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle(uint64 task, uint64[] order) returns()
func (settle *Settle) TryPackSettle(task uint64, order []uint64) ([]byte, error) {
	return settle.abi.Pack("settle", task, order)
}

// PackSettleRound is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb6949abc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settleRound(uint64 submission, uint8 round) returns()
func (settle *Settle) PackSettleRound(submission uint64, round uint8) []byte {
	enc, err := settle.abi.Pack("settleRound", submission, round)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettleRound is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb6949abc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settleRound(uint64 submission, uint8 round) returns()
func (settle *Settle) TryPackSettleRound(submission uint64, round uint8) ([]byte, error) {
	return settle.abi.Pack("settleRound", submission, round)
}

// PackSettleSeat is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x241f2ce7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settleSeat(uint64 submission, uint8 round, uint8 seat) returns()
func (settle *Settle) PackSettleSeat(submission uint64, round uint8, seat uint8) []byte {
	enc, err := settle.abi.Pack("settleSeat", submission, round, seat)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettleSeat is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x241f2ce7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settleSeat(uint64 submission, uint8 round, uint8 seat) returns()
func (settle *Settle) TryPackSettleSeat(submission uint64, round uint8, seat uint8) ([]byte, error) {
	return settle.abi.Pack("settleSeat", submission, round, seat)
}

// PackSharesOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x99c95535.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sharesOf(uint64 task, address account) view returns(uint32)
func (settle *Settle) PackSharesOf(task uint64, account common.Address) []byte {
	enc, err := settle.abi.Pack("sharesOf", task, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSharesOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x99c95535.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sharesOf(uint64 task, address account) view returns(uint32)
func (settle *Settle) TryPackSharesOf(task uint64, account common.Address) ([]byte, error) {
	return settle.abi.Pack("sharesOf", task, account)
}

// UnpackSharesOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x99c95535.
//
// Solidity: function sharesOf(uint64 task, address account) view returns(uint32)
func (settle *Settle) UnpackSharesOf(data []byte) (uint32, error) {
	out, err := settle.abi.Unpack("sharesOf", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// SettleRewardSplit represents a RewardSplit event raised by the Settle contract.
type SettleRewardSplit struct {
	Task          uint64
	TrainerPart   *big.Int
	ValidatorPart *big.Int
	Returned      *big.Int
	Raw           *types.Log // Blockchain specific contextual infos
}

const SettleRewardSplitEventName = "RewardSplit"

// ContractEventName returns the user-defined event name.
func (SettleRewardSplit) ContractEventName() string {
	return SettleRewardSplitEventName
}

// UnpackRewardSplitEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RewardSplit(uint64 indexed task, uint256 trainerPart, uint256 validatorPart, uint256 returned)
func (settle *Settle) UnpackRewardSplitEvent(log *types.Log) (*SettleRewardSplit, error) {
	event := "RewardSplit"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settle.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettleRewardSplit)
	if len(log.Data) > 0 {
		if err := settle.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range settle.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// SettleSeatSettled represents a SeatSettled event raised by the Settle contract.
type SettleSeatSettled struct {
	Submission uint64
	Round      uint8
	Seat       uint8
	Account    common.Address
	Paid       *big.Int
	Slashed    *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const SettleSeatSettledEventName = "SeatSettled"

// ContractEventName returns the user-defined event name.
func (SettleSeatSettled) ContractEventName() string {
	return SettleSeatSettledEventName
}

// UnpackSeatSettledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SeatSettled(uint64 indexed submission, uint8 round, uint8 seat, address indexed account, uint256 paid, uint256 slashed)
func (settle *Settle) UnpackSeatSettledEvent(log *types.Log) (*SettleSeatSettled, error) {
	event := "SeatSettled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settle.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettleSeatSettled)
	if len(log.Data) > 0 {
		if err := settle.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range settle.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// SettleTrackRecord represents a TrackRecord event raised by the Settle contract.
type SettleTrackRecord struct {
	Account common.Address
	Creator common.Address
	Earned  *big.Int
	Total   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const SettleTrackRecordEventName = "TrackRecord"

// ContractEventName returns the user-defined event name.
func (SettleTrackRecord) ContractEventName() string {
	return SettleTrackRecordEventName
}

// UnpackTrackRecordEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TrackRecord(address indexed account, address indexed creator, uint256 earned, uint256 total)
func (settle *Settle) UnpackTrackRecordEvent(log *types.Log) (*SettleTrackRecord, error) {
	event := "TrackRecord"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settle.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettleTrackRecord)
	if len(log.Data) > 0 {
		if err := settle.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range settle.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (settle *Settle) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], settle.abi.Errors["SettleDone"].ID.Bytes()[:4]) {
		return settle.UnpackSettleDoneError(raw[4:])
	}
	if bytes.Equal(raw[:4], settle.abi.Errors["SettleFaultsFirst"].ID.Bytes()[:4]) {
		return settle.UnpackSettleFaultsFirstError(raw[4:])
	}
	if bytes.Equal(raw[:4], settle.abi.Errors["SettleNotDue"].ID.Bytes()[:4]) {
		return settle.UnpackSettleNotDueError(raw[4:])
	}
	if bytes.Equal(raw[:4], settle.abi.Errors["SettleNothing"].ID.Bytes()[:4]) {
		return settle.UnpackSettleNothingError(raw[4:])
	}
	if bytes.Equal(raw[:4], settle.abi.Errors["SettleOnlyModule"].ID.Bytes()[:4]) {
		return settle.UnpackSettleOnlyModuleError(raw[4:])
	}
	if bytes.Equal(raw[:4], settle.abi.Errors["SettleSeatsDue"].ID.Bytes()[:4]) {
		return settle.UnpackSettleSeatsDueError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// SettleSettleDone represents a SettleDone error raised by the Settle contract.
type SettleSettleDone struct {
	Submission uint64
	Round      uint8
	Seat       uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SettleDone(uint64 submission, uint8 round, uint8 seat)
func SettleSettleDoneErrorID() common.Hash {
	return common.HexToHash("0xfb06cb0b56a1a3d02c80995be01ec82ba6f835f4333dc0dd219f35e0234b0c6e")
}

// UnpackSettleDoneError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SettleDone(uint64 submission, uint8 round, uint8 seat)
func (settle *Settle) UnpackSettleDoneError(raw []byte) (*SettleSettleDone, error) {
	out := new(SettleSettleDone)
	if err := settle.abi.UnpackIntoInterface(out, "SettleDone", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettleSettleFaultsFirst represents a SettleFaultsFirst error raised by the Settle contract.
type SettleSettleFaultsFirst struct {
	Submission uint64
	Round      uint8
	Faulty     uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SettleFaultsFirst(uint64 submission, uint8 round, uint8 faulty)
func SettleSettleFaultsFirstErrorID() common.Hash {
	return common.HexToHash("0xc276df2910ffde7a10cf3131ee73976be02600349277801c0751e991a96bc723")
}

// UnpackSettleFaultsFirstError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SettleFaultsFirst(uint64 submission, uint8 round, uint8 faulty)
func (settle *Settle) UnpackSettleFaultsFirstError(raw []byte) (*SettleSettleFaultsFirst, error) {
	out := new(SettleSettleFaultsFirst)
	if err := settle.abi.UnpackIntoInterface(out, "SettleFaultsFirst", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettleSettleNotDue represents a SettleNotDue error raised by the Settle contract.
type SettleSettleNotDue struct {
	Submission uint64
	Round      uint8
	Seat       uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SettleNotDue(uint64 submission, uint8 round, uint8 seat)
func SettleSettleNotDueErrorID() common.Hash {
	return common.HexToHash("0x28a4754d510f5cc43127e2ac11b77f45cc9483b097ef4d70663252d24f683dd8")
}

// UnpackSettleNotDueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SettleNotDue(uint64 submission, uint8 round, uint8 seat)
func (settle *Settle) UnpackSettleNotDueError(raw []byte) (*SettleSettleNotDue, error) {
	out := new(SettleSettleNotDue)
	if err := settle.abi.UnpackIntoInterface(out, "SettleNotDue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettleSettleNothing represents a SettleNothing error raised by the Settle contract.
type SettleSettleNothing struct {
	Task    uint64
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SettleNothing(uint64 task, address account)
func SettleSettleNothingErrorID() common.Hash {
	return common.HexToHash("0x02097583e17cb1071083501372a4f2d258c778f6fccbe2cae2cd74bf91607838")
}

// UnpackSettleNothingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SettleNothing(uint64 task, address account)
func (settle *Settle) UnpackSettleNothingError(raw []byte) (*SettleSettleNothing, error) {
	out := new(SettleSettleNothing)
	if err := settle.abi.UnpackIntoInterface(out, "SettleNothing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettleSettleOnlyModule represents a SettleOnlyModule error raised by the Settle contract.
type SettleSettleOnlyModule struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SettleOnlyModule(address caller)
func SettleSettleOnlyModuleErrorID() common.Hash {
	return common.HexToHash("0x8b909809e9dbdebe2e77bbdbf3df7ac9807411b3052da16ea503fa24d07851ea")
}

// UnpackSettleOnlyModuleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SettleOnlyModule(address caller)
func (settle *Settle) UnpackSettleOnlyModuleError(raw []byte) (*SettleSettleOnlyModule, error) {
	out := new(SettleSettleOnlyModule)
	if err := settle.abi.UnpackIntoInterface(out, "SettleOnlyModule", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettleSettleSeatsDue represents a SettleSeatsDue error raised by the Settle contract.
type SettleSettleSeatsDue struct {
	Task    uint64
	Due     uint32
	Settled uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SettleSeatsDue(uint64 task, uint32 due, uint32 settled)
func SettleSettleSeatsDueErrorID() common.Hash {
	return common.HexToHash("0xdc1657d4c334b7a82eba48946f648c28b6622e62f4421d59f4cfc96688acdfe8")
}

// UnpackSettleSeatsDueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SettleSeatsDue(uint64 task, uint32 due, uint32 settled)
func (settle *Settle) UnpackSettleSeatsDueError(raw []byte) (*SettleSettleSeatsDue, error) {
	out := new(SettleSettleSeatsDue)
	if err := settle.abi.UnpackIntoInterface(out, "SettleSeatsDue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeMetaData contains all meta data concerning the Stake contract.
var StakeMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"config_\",\"type\":\"tuple\",\"internalType\":\"structIStake.Config\",\"components\":[{\"name\":\"genesis\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"epochLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"unbonding\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"recordHalfLife\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minStake\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"seatFeeUnit\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"upkeepPay\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"modules\",\"type\":\"tuple\",\"internalType\":\"structStake.Modules\",\"components\":[{\"name\":\"arena\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"scores\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"settle\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"challenges\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"beacon\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"accountOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIStake.AccountView\",\"components\":[{\"name\":\"own\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"locked\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"unbonding\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"claimable\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"readyAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"engagements\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"authorizeSeat\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"burn\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"burnedOf\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cappedOwnAt\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claim\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"config\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIStake.Config\",\"components\":[{\"name\":\"genesis\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"epochLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"unbonding\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"recordHalfLife\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minStake\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"seatFeeUnit\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"upkeepPay\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"credit\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumIStake.Outflow\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"currentEpoch\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"deposit\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumIStake.Inflow\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"disengage\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"displaceValidator\",\"inputs\":[{\"name\":\"boxKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"draw\",\"inputs\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"size\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"excludedLeaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"excludedTakenAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"leaves\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"count\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"dust\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"engageCreator\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"holdUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"outputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"takenAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"engageTrainer\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"flushBurned\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"joinValidators\",\"inputs\":[{\"name\":\"boxKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"leafAt\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"result\",\"type\":\"tuple\",\"internalType\":\"structIStake.LeafView\",\"components\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"takenAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"weight\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"nextWeight\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"record\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"refreshableAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"asleep\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"displaced\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"heir\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"boxKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lock\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"mayActFor\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"noteReveal\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"holdUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"outputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"ownAt\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"payUpkeep\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"pool\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"pools\",\"inputs\":[],\"outputs\":[{\"name\":\"feePool\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"dustLedger\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"potOf\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"refresh\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"rewardSeat\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"units\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"outputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"seatOwner\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setSigner\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"slashFalseEvidence\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"kept\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"slashMissed\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"kept\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"slashUnrevealed\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"kept\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"stake\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"stakeWithPermit\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"totalWeight\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"unbond\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unlock\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"wake\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"weightOf\",\"inputs\":[{\"name\":\"stakeWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"record\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"BurnFlushed\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Burned\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Claimed\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Credited\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"kind\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"enumIStake.Outflow\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Deposited\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"kind\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"enumIStake.Inflow\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Dusted\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"LeafAwaited\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"heir\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"holder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"freeAt\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"LeafFreed\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"LeafTaken\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"boxKey\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Locked\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Pooled\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RecordGained\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"units\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"},{\"name\":\"record\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Refreshed\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"record\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SignerSet\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"fromEpoch\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Slept\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Staked\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"own\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"UnbondStarted\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"own\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"readyAt\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Unlocked\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WeightSet\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"effective\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"weight\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Woken\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"CheckpointUnorderedInsertion\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ClockBadConfig\",\"inputs\":[{\"name\":\"genesis\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"epochLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SamplingTooMany\",\"inputs\":[{\"name\":\"size\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StakeBadBoxKey\",\"inputs\":[{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"StakeBadConfig\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StakeHoldsLeaf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"StakeHoldsNoLeaf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StakeLeafFree\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"StakeLeafTooHeavy\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"weight\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"joinerWeight\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StakeNotAsleep\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"StakeNotReady\",\"inputs\":[{\"name\":\"readyAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"StakeNotSeatOwner\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"StakeOnlyModule\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StakePotShort\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"held\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"wanted\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StakeRefreshTooEarly\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"refreshableAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"StakeRoleTaken\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"engagements\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"StakeTooLittle\",\"inputs\":[{\"name\":\"free\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StakeTreeFull\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StakeTreeNotFull\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StakeZeroAmount\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SumTreeForgotten\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"SumTreeOverflow\",\"inputs\":[{\"name\":\"total\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "Stake",
	Bin: "0x610220806040523461055b5780615ef1803803809161001e8285610628565b8339810103906101a0821261055b5760e0821261055b576040519060e082016001600160401b0381118382101761061457604052805164ffffffffff8116810361055b5782526100706020820161064b565b602083019081526100836040830161064b565b91604084019283526100976060820161064b565b90606085019182526100ab6080820161065c565b93608086019485526100bf60a0830161065c565b9560a081019687526100d360c0840161065c565b60c0820190815260e0840151909890936001600160a01b0385169182860361055b5760a09060ff19011261055b576040519660a08801926001600160401b0384118985101761061457889360405261012e6101008401610670565b845261013d6101208401610670565b916020850192835263ffffffff64ffffffffff6101856101806101636101408901610670565b9760408a01988952606061017a6101608301610670565b9a01998a5201610670565b9760808d01988952511691511690428111801561060c575b6105f75760805260a05289516001600160801b03168015919082156105e1575b508115610595575b8115610585575b8115610572575b81156104f8575b506104e95760c09590955295516001600160a01b0390811660e05293518416610100529451831661012052935182166101405292511661016052905163ffffffff908116610180529051166101a052516001600160801b039081166101c052905181166101e0529051166102005260405161586c90816106858239608051818181611b060152614e93015260a051818181611b2f0152614ec3015260c05181818161065a015281816109a9015281816111d101528181612c7e015281816134dd0152614dd6015260e05181818161037e015281816107220152818161084101528181610ab901528181610d4701528181610dfb01528181610efc01528181611012015281816112c101528181611485015281816115bd015281816118db015281816125100152818161260701526129f8015261010051818181610466015281816107f3015281816108f401528181610be001528181610d7a01528181610eae01528181610faf015281816110c50152818161143a0152818161157c015281816117100152818161198e015281816125c7015281816127520152612aaf015261012051818181610433015281816107c0015281816108c101528181610bad01528181610dad01528181610e7b01528181610f7c015281816110920152818161140701528181611549015281816116dd0152818161195b015281816125940152818161271f0152612a7c015261014051818181610400015281816105000152818161078d0152818161088e01528181610b7a01528181610e4801528181610f490152818161105f015281816113d401528181611516015281816116aa0152818161192801528181612561015281816126ec0152612a4901526101605181610cfa015261018051818181611b5b01528181611e8301526140c101526101a051818181611b8701528181613ba0015261401801526101c05181818161177101528181611bb601528181611d6f0152818161234701528181612c1b015281816142190152818161479101528181614aa9015261519401526101e05181611be5015261020051818181611c14015261425d0152f35b6348d5123360e01b5f5260045ffd5b6040516318160ddd60e01b81529150602090829060049082905afa908115610567575f91610531575b506001600160601b03105f6101da565b90506020813d60201161055f575b8161054c60209383610628565b8101031261055b57515f610521565b5f80fd5b3d915061053f565b6040513d5f823e3d90fd5b8b516001600160801b03161591506101d3565b885163ffffffff161591506101cc565b8a51909150600f81901b6180006001608f1b0316906001600160801b031680159082046180001417156105cd57620f424011906101c5565b634e487b7160e01b5f52601160045260245ffd5b6b1c71c71c71c71c71c71c71c71091505f6101bd565b63779f06b160e11b5f5260045260245260445ffd5b50811561019d565b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b0382119082101761061457604052565b519063ffffffff8216820361055b57565b51906001600160801b038216820361055b57565b51906001600160a01b038216820361055b5756fe60806040526004361015610011575f80fd5b5f3560e01c806302a42e96146102b45780630e762470146102af57806311b7f62a146102aa57806313ebf35a146102a55780631a6e5f3b146102a05780631e83409a1461029b57806320b988391461029657806321c28b2c1461029157806327de9e321461028c5780632dc24a9d146102875780632ee158d11461028257806330c468b01461027d57806338a33a1a146102785780633ccfd60b146102735780634bc688231461026e57806353290d0b1461026957806360faaa68146102645780636669ff681461025f5780636c19e7831461025a5780636c2e7bec146102555780637667180814610250578063767fefec1461024b57806379502c55146102465780637ba8417d146102415780637bbcc0fc1461023c5780638086b8ba1461023757806384b7fcad14610232578063888e19341461022d5780638d0de3861461022857806395dcb40614610223578063a36712fb1461021e578063a36fea8214610219578063a694fc3a14610214578063c5c51dca1461020f578063d0d51bbd1461020a578063d68e1e1f14610205578063d986bd3614610200578063e196d140146101fb578063e7389361146101f6578063e92a440f146101f1578063ecd9ba82146101ec5763fd58e43b146101e7575f80fd5b612d10565b612c51565b612bf0565b612bc1565b612b7c565b612ade565b6129e4565b61280f565b6127c9565b6127ad565b612781565b6125f6565b6124fc565b612393565b61217c565b61212f565b611fd4565b611c6f565b611c45565b611ab1565b6119e6565b6119bd565b6118a7565b6117a1565b61173f565b6115ab565b611469565b6112af565b6110fe565b610fde565b610edd565b610ddc565b610cde565b610c0f565b610a9d565b6109dd565b610923565b610822565b6106fe565b61058c565b6104ed565b61036a565b6004359061ffff821682036102ca57565b5f80fd5b6024359061ffff821682036102ca57565b6064359061ffff821682036102ca57565b6024359063ffffffff821682036102ca57565b6084359063ffffffff821682036102ca57565b6024359064ffffffffff821682036102ca57565b60609060031901126102ca5760043561ffff811681036102ca579060243563ffffffff811681036102ca579060443564ffffffffff811681036102ca5790565b346102ca576103783661032a565b909190337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316141580610462575b8061042f575b806103fc575b6103e9576103e5926103cb92612e4b565b6040516001600160a01b0390911681529081906020820190565b0390f35b630f9fa85d60e11b5f523360045260245ffd5b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614156103ba565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614156103b4565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614156103ae565b600435906001600160401b03821682036102ca57565b60609060031901126102ca576004356001600160401b03811681036102ca579060243561ffff811681036102ca579060443563ffffffff811681036102ca5790565b346102ca576104fb366104ab565b915f917f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036103e95761ffff610549911693845f5261049660205260405f20613b4f565b9283916001600160a01b03831661057a575b5050604080516001600160a01b03909416845260208401929092525090f35b6105849350613beb565b815f8061055b565b346102ca5760203660031901126102ca576105a5610495565b6105e36105d76105c7836001600160401b03165f5261049c60205260405f2090565b5460601c6001600160601b031690565b6001600160601b031690565b90610616610603826001600160401b03165f5261049c60205260405f2090565b8054600160601b600160c01b0319169055565b7f141f848f309e627e77e35af4f662375b318dd140d1bfda576d7f1dfcab039e076001600160401b036040519216918061065585829190602083019252565b0390a27f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b156102ca57604051630852cd8d60e31b815260048101839052905f908290602490829084905af180156106cd576106b757005b806106c55f6106cb93612d7a565b806110f4565b005b612f84565b600435906001600160a01b03821682036102ca57565b602435906001600160a01b03821682036102ca57565b346102ca5760403660031901126102ca576107176106d2565b61071f610316565b337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415806107ef575b806107bc575b80610789575b6103e95761076b91612fca565b6040805161ffff93909316835263ffffffff91909116602083015290f35b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316141561075e565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415610758565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415610752565b346102ca5760403660031901126102ca5761083b610495565b602435337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415806108f0575b806108bd575b8061088a575b6103e9576106cb916130ac565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316141561087d565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415610877565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415610871565b346102ca5760203660031901126102ca576103e561093f6106d2565b335f526104936020526109cd60405f206001600160601b03815460601c169283916001600160601b0360601b19815416905560405182815260018060a01b038216907ff7a40077ff7a04c7e61f6f26fb13774259ddf1b6bce9ecf26a8276cdd399268360203392a37f0000000000000000000000000000000000000000000000000000000000000000613f04565b6040519081529081906020820190565b346102ca5760203660031901126102ca57610140610a016109fc6102b9565b6131f3565b60405181516001600160a01b03168152906101209060208181015163ffffffff169084015260408181015163ffffffff169084015260608181015163ffffffff169084015260808181015164ffffffffff169084015260a08181015163ffffffff169084015260c08181015115159084015260e081810151151590840152610100818101516001600160a01b0316908401520151610120820152f35b346102ca5760203660031901126102ca57610ab66106d2565b337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316141580610bdc575b80610ba9575b80610b76575b6103e9576001600160a01b03165f8181526104936020526040902080549160c083901c61ffff1680610b52576106cb83610b3660e087901c61ffff16612fa3565b815461ffff60e01b191660e09190911b61ffff60e01b16179055565b90610b5f61ffff92612fb6565b906396803eff60e01b5f526004521660245260445ffd5b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415610af5565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415610aef565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415610ae9565b346102ca5760203660031901126102ca576004358015610ccf57335f5261049360205260405f2090610c656105d7610c4e84546001600160601b031690565b600185015460601c6001600160601b031690613365565b808211610cb95750610c7890823361404a565b5461ffff60c082901c169081610c8a57005b61ffff6001600160601b03610cb1610ca46106cb95612fb6565b936001600160601b031690565b16911661417f565b631f9f30dd60e21b5f5260045260245260445b5ffd5b639b03855560e01b5f5260045ffd5b346102ca5760203660031901126102ca57610cf76106d2565b337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316141580610da9575b80610d76575b80610d43575b6103e9576106cb90614244565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415610d36565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415610d30565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415610d2a565b346102ca5760403660031901126102ca57610df5610495565b602435337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316141580610eaa575b80610e77575b80610e44575b6103e9576106cb916133a5565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415610e37565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415610e31565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415610e2b565b346102ca5760403660031901126102ca57610ef6610495565b602435337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316141580610fab575b80610f78575b80610f45575b6103e9576106cb91613417565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415610f38565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415610f32565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415610f2c565b346102ca5760803660031901126102ca57610ff7610495565b610fff6106e8565b60443560058110156102ca5760643591337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415806110c1575b8061108e575b8061105b575b6103e9576106cb936134c3565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316141561104e565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415611048565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415611042565b5f9103126102ca57565b346102ca575f3660031901126102ca57335f9081526104936020526040902060018101906111366105d783546001600160601b031690565b90805461115261114b8261ffff9060c01c1690565b61ffff1690565b918215159182611243575b5083158061123b575b6112275782611174916143ba565b64ffffffffff8116421061120e575061119a6106cb946001600160601b03198154169055565b6111f5575b5060405181815233907f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d590602090a2337f0000000000000000000000000000000000000000000000000000000000000000613f04565b611208906112033391613596565b614405565b5f61119f565b6309a8472b60e31b5f5264ffffffffff1660045260245ffd5b6309a8472b60e31b5f90815260045260245ffd5b508115611166565b9091506001600160601b031615801561125e575b905f61115d565b5061127061126b83613596565b61437d565b611257565b60609060031901126102ca576004356001600160401b03811681036102ca57906024356001600160a01b03811681036102ca579060443590565b346102ca576112bd36611275565b90337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316141580611436575b80611403575b806113d0575b6103e95760018060a01b031691825f5261049360205260405f2060016001600160601b038254169101906113436105d78354926001600160601b038460601c1690613365565b8085116113b95750916113a66001600160401b03926113a07fb00a8d7bf85d4632274a477e547a788e57650baf645db1e4862a9973426eaf239561139b6001600160601b038916916001600160601b039060601c1690565b613385565b90612f56565b604051938452169180602081015b0390a3005b631f9f30dd60e21b5f52600452602484905260445ffd5b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614156112fd565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614156112f7565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614156112f1565b346102ca5760203660031901126102ca576114826106d2565b337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316141580611578575b80611545575b80611512575b6103e9576001600160a01b03165f90815261049360205260409020805460e01c61ffff1690811561150d57805461ffff60e01b19165f1990920160e01b61ffff60e01b16919091179055005b612f8f565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614156114c1565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614156114bb565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614156114b5565b346102ca576115b936611275565b90337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614158061170c575b806116d9575b806116a6575b6103e95760018060a01b031691825f52610493602052600160405f200180546001600160601b038160601c16841161168057916113a66001600160401b03926113a07fc58630391923cbc5d0b1ecf94da0e4eade7c1c041cb934c06306cffbf64720e09561167b6001600160601b038916916001600160601b039060601c1690565b613365565b631f9f30dd60e21b5f526001600160601b0360609190911c16600452602483905260445ffd5b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614156115f9565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614156115f3565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614156115ed565b346102ca5760403660031901126102ca576020611799600435611760610316565b9064ffffffffff6001600160801b037f0000000000000000000000000000000000000000000000000000000000000000169216906146ff565b604051908152f35b346102ca5760203660031901126102ca576117ba6106d2565b335f5261049460205261183960405f206118346117d642614e8b565b91805463ffffffff841663ffffffff8260a01c161115611880575b5080546001600160a01b0319166001600160a01b038616178155611814836135b1565b815463ffffffff60a01b191660a09190911b63ffffffff60a01b16179055565b6135b1565b60405163ffffffff90911681526001600160a01b039091169033907febe59f65a74c9e04ead8597acc067a5bb24b6368b974e42a0086e4e6640d97529080602081016113b4565b6001820180546001600160a01b0319166001600160a01b039092169190911790555f6117f1565b346102ca5760803660031901126102ca576118c0610495565b6118c86106e8565b604435600b8110156102ca5760643591337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614158061198a575b80611957575b80611924575b6103e9576106cb936135c9565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415611917565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415611911565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316141561190b565b346102ca575f3660031901126102ca5760206119d842614e8b565b63ffffffff60405191168152f35b346102ca5760203660031901126102ca576001600160401b03611a07610495565b165f5261049c60205260206001600160601b0360405f205416604051908152f35b611aaf9092919260c08060e083019564ffffffffff815116845263ffffffff602082015116602085015263ffffffff604082015116604085015263ffffffff60608201511660608501526001600160801b036080820151166080850152611a9f60a082015160a08601906001600160801b03169052565b01516001600160801b0316910152565b565b346102ca575f3660031901126102ca575f60c0604051611ad081612d5a565b8281528260208201528260408201528260608201528260808201528260a082015201526103e5611afe612d9b565b64ffffffffff7f000000000000000000000000000000000000000000000000000000000000000016815263ffffffff7f000000000000000000000000000000000000000000000000000000000000000016602082015263ffffffff7f000000000000000000000000000000000000000000000000000000000000000016604082015263ffffffff7f00000000000000000000000000000000000000000000000000000000000000001660608201526001600160801b037f00000000000000000000000000000000000000000000000000000000000000001660808201526001600160801b037f00000000000000000000000000000000000000000000000000000000000000001660a08201526001600160801b037f00000000000000000000000000000000000000000000000000000000000000001660c082015260405191829182611a28565b346102ca5760203660031901126102ca576020611c63600435613655565b61ffff60405191168152f35b346102ca5760403660031901126102ca57600435611c8b6102ce565b335f908152610493602052604090209190611ca68284614770565b611cb5611cb1614855565b1590565b611f2b57611ce0611cd38261ffff165f5261049660205260405f2090565b546001600160a01b031690565b6001600160a01b03811692908315611f1457611d098361ffff165f5261049a60205260405f2090565b91611d2e611d248561ffff165f5261049860205260405f2090565b5460701c60ff1690565b908115611f02578354611d49906001600160a01b0316614a7d565b611d96611d5d89546001600160601b031690565b6001600160601b036001600160801b037f0000000000000000000000000000000000000000000000000000000000000000169116614689565b9081611da18261384d565b1015611ee557505083546001600160a01b0319163317845594959394611e0494611def916001860155611dd387613876565b815461ffff60d01b191660d09190911b61ffff60d01b16179055565b15611e42575b505460a01c64ffffffffff1690565b60405164ffffffffff919091168152339161ffff16907f24abb70581cd09cab63e1a82f406595f755b2481725b0cd7ed7741cb58a99ca490602090a4005b611edf90611e73611e608661ffff165f5261049860205260405f2090565b805460ff60701b1916600160701b179055565b611ed5611eb3611ea963ffffffff7f00000000000000000000000000000000000000000000000000000000000000001642613898565b64ffffffffff1690565b845464ffffffffff60a01b191660a09190911b64ffffffffff60a01b16178455565b61ffff8516614ae0565b5f611df5565b63267bd78b60e11b5f5261ffff871660045260245260445260645ffd5b611f0f61ffff8616613fbf565b611d49565b63dbaab6a960e01b5f5261ffff831660045260245ffd5b63fe90b68960e01b5f5260045ffd5b611aaf9092919260e0806101008301956001600160801b0381511684526001600160801b0360208201511660208501526001600160801b036040820151166040850152611f97606082015160608601906001600160801b03169052565b60808181015164ffffffffff169085015260a08181015161ffff169085015260c08181015161ffff169085015201516001600160a01b0316910152565b346102ca5760203660031901126102ca57611fed6106d2565b611ff56138a5565b506001600160a01b0381165f908152610493602052604090208054916001600160601b03831692600183015492612046612039856001600160601b039060601c1690565b946001600160601b031690565b6001600160601b03606084901c81169116918261210e57505f915b61ffff60e085901c81169460c01c16806120fc575061208261ffff95614b45565b9561208b612daa565b6001600160601b0390981688526001600160601b031660208801526001600160801b031660408701526001600160601b0316606086015264ffffffffff16608085015261ffff1660a084015261ffff1660c08301526001600160a01b031660e08201526040516103e5819282611f3a565b61210861208291612fb6565b95614b45565b6121299061212360c086901c61ffff1661114b565b906143ba565b91612061565b346102ca5760403660031901126102ca57602061216a61214d6102b9565b61ffff6121586102f0565b91165f52610496835260405f20613b4f565b6040516001600160a01b039091168152f35b346102ca5760203660031901126102ca576121956102b9565b6121af611cd38261ffff165f5261049660205260405f2090565b906001600160a01b0382161561237d576121d68161ffff165f5261049860205260405f2090565b916121e042614e8b565b9161ffff81166121ef81613fbf565b9261222c6105d761221f6122038886613b7a565b6001600160a01b039094165f9081526104936020526040902090565b546001600160601b031690565b9261223687614006565b9063ffffffff821663ffffffff8816108096819761231e575b506122ff57505090807fcfa2397c438fb5b78890a7a02be88fcf8fd60c13ded8bca431c9347ab0c7e2496122b58461229d6122bd97968b9064ffffffffff1664ffffffffff19825416179055565b60405164ffffffffff90911681529081906020820190565b0390a261417f565b90816122f6575b506122cb57005b815468ffffffff0000000000191660289190911b68ffffffff0000000000161790556106cb33614244565b9050155f6122c4565b63d9ad7de960e01b5f5261ffff1660045263ffffffff1660245260445ffd5b905061232989614b9d565b908115612338575b505f61224f565b90506123756001600160801b037f00000000000000000000000000000000000000000000000000000000000000001664ffffffffff8616886146ff565b10155f612331565b63dbaab6a960e01b5f5261ffff1660045260245ffd5b346102ca5760203660031901126102ca576123ac6102b9565b6123c38161ffff165f5261049660205260405f2090565b80546001600160a01b031691906123dd611cb13385614bbb565b6124ca576123f88261ffff165f5261049860205260405f2090565b80546124089060681c60ff161590565b6124b35761221f6106cb9461248f946124466001600160601b03956124376124ac9660ff60681b198154169055565b61244042614e8b565b90614c31565b7fb0347f819cf1ab6950be2c4fd2cf9f83e0024d4911fc9666e35ad225b1138af261ffff61247342614e8b565b60405163ffffffff909116815292169687929081906020820190565b0390a26001600160a01b03165f9081526104936020526040902090565b169061417f565b63de45d5d160e01b5f5261ffff831660045260245ffd5b610ccc826124d742614e8b565b6382950a0760e01b5f523360045261ffff90911660245263ffffffff16604452606490565b346102ca5761250a366104ab565b909190337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415806125c3575b80612590575b8061255d575b6103e9576103e5926109cd9261393e565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316141561254c565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415612546565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415612540565b346102ca576126043661032a565b337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614158061274e575b8061271b575b806126e8575b6103e95761ffff83165f5261049660205260405f20906126638383613b4f565b936001600160a01b038516156126c3576103e5856103cb86868664ffffffffff825460c01c1664ffffffffff82161161269d575b50614c31565b815464ffffffffff60c01b191660c09190911b64ffffffffff60c01b1617815585612697565b6382950a0760e01b5f90815260045261ffff1660245263ffffffff831660445260645ffd5b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415612643565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316141561263d565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415612637565b346102ca5760403660031901126102ca57602061179961279f6106d2565b6127a76102f0565b90613a4e565b346102ca5760203660031901126102ca576106cb600435614dc8565b346102ca575f3660031901126102ca5761049254604080516001600160601b03808416825260609390931c909216602083015290f35b6044359060ff821682036102ca57565b346102ca5760a03660031901126102ca5760043561282b6102f0565b906128346127ff565b9161283d6102df565b92612846610303565b61ffff80951690858203612995575b505060ff16905f915f93600882116129815760405190610120820160405281926128a861288186614f74565b78100000010000001000000100000010000001000000100000010260c41c630fffffff1690565b9761ffff810361293c575b50959496925b86861080612933575b15612921576128fb9761290761290e876001946128f26128eb8a8d8a5f5260205260405f200690565b828a6154eb565b92819e9161551e565b959086929f0360201b90565b17916154d7565b9503988760041b1b1795019496926128b9565b6040805189815260ff88166020820152f35b508315156128c2565b6129468682613f81565b9081612953575b506128b3565b81929995509061296f612969886129779461545d565b60201b90565b1784806154d7565b9303965f8061294d565b6320b6dfd360e21b5f52600482905260245ffd5b5f82815261049660205260409020546001600160a01b038116151591826129cd575b50506129c4575b80612855565b935060ff6129be565b63ffffffff91925081169160a01c16145f806129b7565b346102ca576129f2366104ab565b909190337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316141580612aab575b80612a78575b80612a45575b6103e9576103e5926109cd92613b10565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415612a34565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415612a2e565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415612a28565b346102ca5760603660031901126102ca57612af76102b9565b612aff6102f0565b604435916001600160a01b03831683036102ca5761ffff81165f52610496602052612b2d8260405f20613b4f565b92612b388185614bbb565b15612b51576040516001600160a01b0385168152602090f35b6382950a0760e01b5f526001600160a01b031660045261ffff1660245263ffffffff1660445260645ffd5b346102ca5760203660031901126102ca576001600160401b03612b9d610495565b165f5261049c60205260206001600160601b0360405f205460601c16604051908152f35b346102ca5760203660031901126102ca5760043563ffffffff811681036102ca57611799612881602092614f74565b346102ca5760403660031901126102ca576020612c0e61279f6106d2565b612c406001600160801b037f000000000000000000000000000000000000000000000000000000000000000016613865565b908180821091180218604051908152f35b346102ca5760a03660031901126102ca57602435600435612c706127ff565b606435906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690608435823b156102ca576106cb955f809460e49360ff97604051988997889663d505accf60e01b88523360048901523060248901528c6044890152606488015216608486015260a485015260c48401525af1612cfc575b50614dc8565b806106c55f612d0a93612d7a565b5f612cf6565b346102ca5760403660031901126102ca576020612d3c612d2e6106d2565b612d366106e8565b90614bbb565b6040519015158152f35b634e487b7160e01b5f52604160045260245ffd5b60e081019081106001600160401b03821117612d7557604052565b612d46565b90601f801991011681019081106001600160401b03821117612d7557604052565b60405190611aaf60e083612d7a565b60405190611aaf61010083612d7a565b60405190611aaf604083612d7a565b60405190611aaf61014083612d7a565b60405190611aaf608083612d7a565b60405190611aaf60c083612d7a565b63ffffffff6020611aaf93612e2664ffffffffff825116859064ffffffffff1664ffffffffff19825416179055565b0151825468ffffffff00000000001916911660281b68ffffffff000000000016179055565b9291612e6861ffff851692835f5261049660205260405f20613b4f565b936001600160a01b038516158015612f47575b612f4257612e8842614e8b565b9164ffffffffff612e998486613b7a565b1664ffffffffff8216810180911161150d577ff9d49cdf36d77c8e2a08bbac6f06a6d4cd429cae294be8832dd9f2fb21aca60193612f1b64ffffffffff612f20938180821091180281181694612f08612ef0612dba565b64ffffffffff881681529363ffffffff166020850152565b61ffff165f5261049760205260405f2090565b612df7565b6040805164ffffffffff9283168152929091166020830152819081015b0390a2565b505050565b5064ffffffffff821615612e7b565b8054600160601b600160c01b03191660609290921b6bffffffffffffffffffffffff60601b16919091179055565b6040513d5f823e3d90fd5b634e487b7160e01b5f52601160045260245ffd5b61ffff1661ffff811461150d5760010190565b61ffff5f199116019061ffff821161150d57565b6001600160a01b03165f90815261049360205260409020805461ffff929061301690612ffa9060e01c8516612fa3565b835461ffff60e01b191660e09190911b61ffff60e01b16178355565b600182019064ffffffffff80835460c01c161664ffffffffff821611613085575b50505460c01c1661ffff81161561307c5761305190612fb6565b9061307961306c8361ffff165f5261049660205260405f2090565b5460a01c63ffffffff1690565b90565b5061ffff905f90565b815464ffffffffff60c01b191660c09190911b64ffffffffff60c01b161790555f80613037565b8115613194576001600160401b03811691825f5261049c60205260405f20906001600160601b03825416925f9084831161316f5750830392831161150d5780830392831161150d576131666020926131446001600160601b037f895d60993ffb874ba5a33d0d47766b750f5fd0d346f133b57179f1677b748c1f961682906001600160601b03166001600160601b0319825416179055565b6113a06001600160601b03841661139b83546001600160601b039060601c1690565b604051908152a2565b63011e014d60e01b5f526001600160401b03166004526024849052604482905260645ffd5b5050565b6040519061014082018281106001600160401b03821117612d75576040525f610120838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201520152565b6131fb613198565b906132138161ffff165f5261049660205260405f2090565b54906001600160a01b038216926001600160a01b0384161561335e57506132478161ffff165f5261049860205260405f2090565b9160a01c63ffffffff169161325b42614e8b565b61ffff83169061326b9082613f81565b63ffffffff169161327b82613fbf565b63ffffffff169161328b42614e8b565b61329491613b7a565b61329d82614006565b915492606884901c60ff169360701c60ff16946132c78761ffff165f5261049a60205260405f2090565b546001600160a01b0316966132e99061ffff165f5261049960205260405f2090565b54976132f3612dc9565b6001600160a01b03909a168a5263ffffffff1660208a015263ffffffff16604089015263ffffffff16606088015264ffffffffff16608087015263ffffffff1660a0860152151560c0850152151560e08401526001600160a01b031661010083015261012082015290565b9250505090565b906001600160601b03809116911603906001600160601b03821161150d57565b906001600160601b03809116911601906001600160601b03821161150d57565b81156131945760206001600160401b03826133e1857fbaae45c65346eb0822d31104008bb437cfc133f455d23ef9f0a5b7c9774aa76c95613e7c565b610492546001600160601b036133fb818816828416613385565b16906001600160601b03191617610492556040519485521692a2565b81156131945760206001600160401b0382613453857fe1f0cac3140ff192c0901aa65b4833b6d1851efd9aff2664d4b55bb086b111bb95613e7c565b6134756001600160601b0386166001600160601b036104925460601c16613385565b6104928054600160601b600160c01b03191660609290921b6bffffffffffffffffffffffff60601b169190911790556040519485521692a2565b634e487b7160e01b5f52602160045260245ffd5b9291928215613590576001600160401b03906135018430857f0000000000000000000000000000000000000000000000000000000000000000614316565b1690815f5261049c60205261354a60405f206135306001600160601b0386166001600160601b03835416613385565b6001600160601b03166001600160601b0319825416179055565b600584101561358b576040519283526001600160a01b0316917f7b414b182e9502294db4289a4421536118054280bbcf0887edb514848d438b4a90602090a4565b6134af565b50505050565b5f1981019190821161150d57565b9190820391821161150d57565b63ffffffff60019116019063ffffffff821161150d57565b9192908115613590576135dc8284613e7c565b60018060a01b031691825f5261049360205261361560405f206113a06001600160601b0385166001600160601b03835460601c16613385565b600b84101561358b5760206001600160401b037f733c7e90ba687a9cb73ee8b9a39632e9d081eef66b6d83416f7c1212918fa1e3926040519485521692a4565b335f9081526104936020526040902091906136708184614770565b82546136829060d01c61ffff1661114b565b8061376b575b50613691614855565b61375c57611aaf90610492546136af61114b8261ffff9060d01c1690565b90811561371f575061114b6136c391613596565b936137146136f261114b6136e48861ffff165f5261049660205260405f2090565b5460c01c64ffffffffff1690565b610492805461ffff60d01b191660d09290921b61ffff60d01b16919091179055565b3361ffff861661487c565b60c01c61ffff16905061375661373482612fa3565b610492805461ffff60c01b191660c09290921b61ffff60c01b16919091179055565b93613714565b636ac0e2b960e01b5f5260045ffd5b835461ffff60d01b1916845561378090613596565b613793815f5261049a60205260405f2090565b805490916001600160a01b03821633146137af575b5050613688565b6138046137d96137cb611cd3845f5261049660205260405f2090565b9360a01c64ffffffffff1690565b64ffffffffff806137f66136e4865f5261049660205260405f2090565b169116818082119118021890565b9182421015613832575050613817614855565b61120e575080546001600160a01b03191690555f80806137a8565b91509261ffff949550600161384993015582614405565b1690565b600181901b91906001600160ff1b0381160361150d57565b908160090291600983040361150d57565b61ffff60019116019061ffff821161150d57565b906001820180921161150d57565b9190820180921161150d57565b6040519061010082018281106001600160401b03821117612d75576040525f60e0838281528260208201528260408201528260608201528260808201528260a08201528260c08201520152565b634e487b7160e01b5f52601260045260245ffd5b9063ffffffff1690811561391e5763ffffffff160490565b6138f2565b60011b906401fffffffe63fffffffe83169216820361150d57565b6139558261ffff165f5261049660205260405f2090565b61395f8482613b4f565b926001600160a01b03841615613a45576139868161ffff165f5261049b60205260405f2090565b916139a96301ffffff8760071c1680949063ffffffff165f5260205260405f2090565b54956139c36139ba607f8316613923565b63ffffffff1690565b93600388861c169060028214613a3857613a156139ea6130799a600161ffff991b90613898565b91613a028761ffff165f5261049b60205260405f2090565b9063ffffffff165f5260205260405f2090565b5515613a25575b50501690613ddd565b613a3191848416614c98565b5f80613a1c565b5050505050505050505f90565b50505050505f90565b6001600160a01b03165f90815261049560205260408120805490929091829163ffffffff1660058311613ac5575b613a87935084615401565b9081613a9457505f905090565b613ab2613ab991613aa761307994613596565b905f5260205f200190565b5460301c90565b6001600160d01b031690565b9192613ad0816151dd565b810390811161150d57613a8793855f5265ffffffffffff8260205f2001541684105f14613afe575091613a7c565b929150613b0a9061388a565b90613a7c565b9061ffff16805f5261049660205260405f2091613b2d8484613b4f565b926001600160a01b03841615613a455761307994613b4a91614c31565b613e2d565b63ffffffff9054911663ffffffff8260a01c16105f14613b75576001600160a01b031690565b505f90565b9064ffffffffff915f5261049760205263ffffffff613bdb60405f205492613bd5613bc67f00000000000000000000000000000000000000000000000000000000000000008093613906565b91848787169660281c16613906565b90614c17565b161c1690565b811561391e570490565b6001600160a01b0383165f908152610493602052604090209192613c196105d784546001600160601b031690565b9160018401613c45600a613c40613c3a6105d785546001600160601b031690565b87613898565b614ef4565b908115613dd257927f895d60993ffb874ba5a33d0d47766b750f5fd0d346f133b57179f1677b748c1f613d7c6109cd613d8a989585613d8498613c9c826001600160401b039f9e9c809a8110829015159118021890565b9889613db7575b50818903613d8d575b506003613cb98260011c90565b9d838f94613cdc613d3c916001600160401b03165f5261049c60205260405f2090565b613d19613cfd6001600160601b03891661139b84546001600160601b031690565b82546001600160601b0319166001600160601b03909116178255565b6113a0613d296105d789896135a4565b825460601c6001600160601b0316613385565b6040518481529116976001600160a01b03169088907f7b414b182e9502294db4289a4421536118054280bbcf0887edb514848d438b4a90602090a46135a4565b0390a26135a4565b9061417f565b50565b613db190613530613da16105d78c866135a4565b82546001600160601b0316613365565b5f613cac565b613dcc90613dc58b8b6135a4565b9089614f1d565b5f613ca3565b505050505050505f90565b6001600160a01b0383165f908152610493602052604090209192613e0b6105d784546001600160601b031690565b9160018401613c456103e8613c40613c3a6105d785546001600160601b031690565b6001600160a01b0383165f908152610493602052604090209192613e5b6105d784546001600160601b031690565b9160018401613c456064613c40613c3a6105d785546001600160601b031690565b6001600160401b0381165f5261049c60205260405f20916001600160601b0383541691828211613ee05750810390811161150d5781546001600160601b0319166001600160601b039182161780835560601c811690811161150d57611aaf91612f56565b63011e014d60e01b5f526001600160401b031660045260249190915260445260645ffd5b916040519163a9059cbb60e01b5f5260018060a01b031660045260245260205f60448180865af160015f5114811615613f62575b604091909152155b613f475750565b635274afe760e01b5f526001600160a01b031660045260245ffd5b6001811516613f78573d15833b15151616613f38565b503d5f823e3d90fd5b908160031c6049018060491161150d57600791613f9e915f614ff2565b911690601c820291808304601c149015171561150d57630fffffff911c1690565b8060031c6049018060491161150d576001600160ff1b038116810361150d5760079060011b54911690601c820291808304601c149015171561150d57630fffffff911c1690565b63ffffffff905460281c16633fffffff7f000000000000000000000000000000000000000000000000000000000000000060021c160163ffffffff811161150d5790565b906001600160601b038154169083820391821161150d578061406f8360019386614f1d565b01916140ad6140916001600160601b0386166001600160601b03865416613385565b84546001600160601b0319166001600160601b03909116178455565b64ffffffffff835460c01c169263ffffffff7f00000000000000000000000000000000000000000000000000000000000000001642019081421161150d5761414e61412c611ea9612f3d9464ffffffffff7f628ca6b5e3744244268b3c65271b001dbd938fdfbe5a1699c6127fd989a1cad89916818082119118021890565b825464ffffffffff60c01b191660c082901b64ffffffffff60c01b1617909255565b60408051968752602087019490945264ffffffffff16928501929092526001600160a01b0316929081906060820190565b9190825f5261049860205260405f209061419882614b9d565b156142035750505f5b6141ad61183442614e8b565b906141b9828286615012565b93846141c457505050565b61ffff60409163ffffffff7f83f6753d7afcb06c620401f3fc1033e8d4eb052b54577007a88cad12365e5f4b94818551971687521660208601521692a2565b64ffffffffff61423f9254166001600160801b037f000000000000000000000000000000000000000000000000000000000000000016916146ff565b6141a1565b610492546001600160601b038116906001600160801b037f00000000000000000000000000000000000000000000000000000000000000001682808210911802908183189183146135905760208261430d6008967f733c7e90ba687a9cb73ee8b9a39632e9d081eef66b6d83416f7c1212918fa1e3946001600160601b036142d0815f9916809a613365565b16906001600160601b031916176104925560018060a01b03169586865261049384526113a060408720916001600160601b03835460601c16613385565b604051908152a4565b6040516323b872dd60e01b5f9081526001600160a01b039384166004529290931660245260449390935260209060648180865af160015f5114811615614367575b6040919091525f60605215613f40565b6001811516613f78573d15833b15151616614357565b805f5261049860205260ff60405f205460701c16908161439b575090565b90505f5261049a60205264ffffffffff60405f205460a01c1642101590565b6001015460c01c64ffffffffff169190806143d25750565b90915f19820191821161150d5764ffffffffff915f526104966020528160405f205460c01c169081808211911802181690565b906144326144248260018060a01b03165f5261049360205260405f2090565b805461ffff60c01b19169055565b61443b42614e8b565b614451611cd3845f5261049a60205260405f2090565b6001614466855f5261049a60205260405f2090565b01549061448a61447f865f5261049a60205260405f2090565b60015f918281550155565b5f858152610499602052604081205560405163ffffffff8416815261ffff8616946001600160a01b03169085907f75c295f511c8938e936e95f5afdbcdda5f694d2089ce7ddd380c9c80c4c673729080602081010390a36144ea81615146565b614636575050611aaf926136f2928261450e61450861114b956135b1565b84615108565b6145e2575b50505f81815261049760205260408120555f8181526104986020526040812055610492546145dd9060d01c61ffff1661456b61ffff614550612dd9565b925f84525f602085015216604083019064ffffffffff169052565b5f6060820152614584835f5261049660205260405f2090565b81516020830151604084015160609094015160c09490941b64ffffffffff60c01b166001600160a01b0390921660a09190911b63ffffffff60a01b1617176001600160e81b031960e89390931b92909216919091179055565b61388a565b61462c61460f7f83f6753d7afcb06c620401f3fc1033e8d4eb052b54577007a88cad12365e5f4b926135b1565b6040805163ffffffff90921682525f602083015290918291820190565b0390a25f80614513565b909250611aaf93915061466b61465d8260018060a01b03165f5261049360205260405f2090565b805461ffff60d01b19169055565b6001600160a01b0381165f908152610493602052604090209161487c565b908082106146f95761469a81613865565b9182808210911802918281189283600f1b938404618000149114171561150d5780600f1b90808204618000149015171561150d57620f4240900490811561391e57613079916146e991046151dd565b61ffff80821091180261ffff1890565b50505f90565b9190918181106147695761471282613865565b908180821091180218916180000191826180001161150d5782810292818404149015171561150d5780600f1b90808204618000149015171561150d57620f4240900490811561391e57613079916146e991046151dd565b5050505f90565b5461ffff60c082901c168061482f575061ffff60e082901c168061481557507f0000000000000000000000000000000000000000000000000000000000000000906001600160601b03166001600160801b03821681106147ee5750506147d58161533b565b6147dc5750565b635364ac1f60e01b5f5260045260245ffd5b631f9f30dd60e21b5f526001600160601b03166004526001600160801b031660245260445ffd5b631aaa382b60e01b5f523360045261ffff1660245260445ffd5b61483b610ccc91612fb6565b6396803eff60e01b5f523360045261ffff16602452604490565b6104925461ffff8160d01c1615908161486c575090565b60c01c61ffff1661100014919050565b916105d790613d8a94613d84937f89120c8fb719fbc414669bf06efa4138fdb1b2dd6116620d3b6cff0d9ce663d8614a6d6148b642614e8b565b926148e26148c661114b8b61388a565b875461ffff60c01b191660c09190911b61ffff60c01b16178755565b6149246148ed612dd9565b6001600160a01b038316815263ffffffff861660208201525f60408201525f60608201526145848b5f5261049660205260405f2090565b61495161492f612dba565b5f815263ffffffff86166020820152612f1b8b5f5261049760205260405f2090565b614a2a61495c612de8565b5f815263ffffffff861660208201525f60408201525f60608201525f60808201525f60a08201526149968b5f5261049860205260405f2090565b8151815460208401516040850151606080870151608088015160a090980151911b60ff60601b1660489290921b62ffffff60481b1660289390931b68ffffffff00000000001664ffffffffff9095166effffffffffffffffffffffffffffff199094169390931793909317179190911792151560681b60ff60681b169290921791151560701b60ff60701b16919091179055565b84614a3e8a5f5261049960205260405f2090565b556040805163ffffffff909516855260208501959095526001600160a01b03169361ffff891693918291820190565b0390a3546001600160601b031690565b614a8681615146565b15613b75576001600160a01b03165f9081526104936020526040902054613079907f00000000000000000000000000000000000000000000000000000000000000006001600160801b0316906001600160601b0316614689565b90613d8a9160018060a01b0382165f5261049360205260405f206001600160601b03815416926001600160601b036001830154161580614b3c575b614b27575b505061417f565b90614b3392939161404a565b5f905f80614b20565b50831515614b1b565b6001600160a01b03165f9081526104946020526040902080549063ffffffff614b6d42614e8b565b1660a083901c63ffffffff1611614b8b57506001600160a01b031690565b600101546001600160a01b0316919050565b5460ff8160681c16908115614bb0575090565b60ff915060701c1690565b906001600160a01b0382169081158015614c06575b614769576001600160a01b0316908114918215614bec57505090565b9091506001600160a01b0390614c0190614b45565b161490565b506001600160a01b03811615614bd0565b9063ffffffff8091169116039063ffffffff821161150d57565b9062ffffff63ffffffff614c4d845493828560a01c1690614c17565b16818082109118028118169060e81c8111614c66575050565b81546001600160e81b031660e89190911b6001600160e81b031916179055565b60ff60019116019060ff821161150d57565b91614cbe63ffffffff925491613bd5614cb18460e81c90565b9360a01c63ffffffff1690565b62ffffff8216928391161115612f425760ff600391614ce6855f5261049860205260405f2090565b80549094604882901c62ffffff1603614dbc57614d3290614d0c9060601c60ff16614c86565b915b85546bffffff000000000000000000191660489190911b62ffffff60481b16178555565b835460ff60601b1916606082901b60ff60601b1617845516108015614dae575b61319457805460ff60681b1916600160681b1790557f619457c25569fc5b496bd1ba9f285640c8bb1fb0baf372870f684b2acef2bf6461ffff614d9442614e8b565b60405163ffffffff90911681529216918060208101612f3d565b50805460681c60ff16614d52565b50614d32600191614d0e565b8015610ccf57614dfa8130337f0000000000000000000000000000000000000000000000000000000000000000614316565b335f90815261049360205260409020906001600160601b038254169181830180931161150d5761ffff91614e2f848333614f1d565b604080519182526020820185905233917f1449c6dd7851abc30abf37f57715f492010519147cc2652fbc38202c18a6ee909190a25460c01c169061ffff8216614e76575050565b61ffff614e85613d8a93612fb6565b1661417f565b64ffffffffff7f000000000000000000000000000000000000000000000000000000000000000016810390811161150d5763ffffffff7f000000000000000000000000000000000000000000000000000000000000000016801561391e5763ffffffff91041690565b908015614f0b576001905f19830104019015150290565b634e487b715f5260126020526024601cfd5b81546001600160601b0319166001600160601b0384161790915561319491906001600160a01b03165f9081526104956020526040902063ffffffff614f6142614e8b565b6001600160d01b03909316921690615796565b9063ffffffff5f549216808360e01c11614f8b5750565b9150600154918260e01c90808211614faa575015614fa557565b5f9150565b6358bc5c0960e01b5f5260045260245ffd5b91909163ffffffff8154931690818460e01c11614fd7575050565b60010154925060e083901c90808211614faa575015614fa557565b9092919260011b0163ffffffff8154931690818460e01c11614fd7575050565b9092919060078116601c029060031c938460490160011b8054630fffffff938482821c1680850394146150fd579185918461504f941b915f615629565b6150788361505d8760031c90565b968760090160011b9084601c600784549316021b915f615629565b6150a1836150868760031c90565b968760010160011b9084601c600784549316021b915f615629565b5f5491817810000001000000100000010000001000000100000010000001840260c41c630fffffff16019081116150eb5750601c60076150e6959616021b905f6155e0565b600190565b63e13e9c7560e01b5f5260045260245ffd5b505f96505050505050565b60078116601c0292919060031c928360490160011b90815491630fffffff928381841c1692835f0393156150fd579185918461504f941b915f615629565b6001600160a01b03165f8181526104936020526040902090151590816151cc575b816151bb575b81615176575090565b6001600160601b03915054166001600160601b036001600160801b037f0000000000000000000000000000000000000000000000000000000000000000169116101590565b805460e01c61ffff1615915061516d565b805460c01c61ffff16159150615167565b600181111561307957806001600160801b8210156152fe575b6152a461529a61529061528661527c6152726152616152ab9760048a600160401b6152b09c10156152f1575b6401000000008110156152e4575b620100008110156152d7575b6101008110156152ca575b60108110156152bd575b10156152b5575b60030260011c90565b61526b818b613be1565b0160011c90565b61526b818a613be1565b61526b8189613be1565b61526b8188613be1565b61526b8187613be1565b61526b8186613be1565b8093613be1565b821190565b900390565b60011b615258565b60041c9160021b91615251565b60081c9160041b91615247565b60101c9160081b9161523c565b60201c9160101b91615230565b60401c9160201b91615222565b50506152b06152ab6152a461529a61529061528661527c6152726152616153258a60801c90565b9850600160401b97506151f69650505050505050565b6080191680159081156153f3575b81156153c9575b811561539f575b811561538e575b811561537d575b811561536f575090565b608160ef60f81b0314919050565b6081607760f91b0381149150615365565b608160ed60f81b038114915061535e565b7f5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f115781149150615357565b7fe0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b80081149150615350565b600160f81b81149150615349565b9065ffffffffffff165b8383106154185750505090565b90919280841860011c8185160190835f528265ffffffffffff8360205f20015416115f1461544a5750925b919061540b565b9350600181018091111561544357612f8f565b6154d39060076154cb615470855f614fbc565b946154ae81615491816154878860091c809b61567b565b996001015f614ff2565b976154a38760061c99878b169061567b565b01976009015f614ff2565b956154c08560031c978589169061567b565b01956049015f614ff2565b91169061567b565b0190565b929190928060208501940381602081015e52565b9192905b8083106154f95750565b919283518060201c82106155185763ffffffff160192602001916154ef565b50929150565b6155ca916155bc6155ac6155a793615536845f614fbc565b907810000001000000100000010000001000000100000010000001820291630fffffff90818460541c1683101560021b8285601c60018401021c1684101560011b1792601c8402948381871c168210156155cf575b8390601c1b861c169003935050506155a785826001015f614ff2565b6156b9565b50906155a784826009015f614ff2565b50929091826049015f614ff2565b909192565b601c9095019460019094179361558b565b928161560d576001808501555b91016001600160e01b031660e09190911b6001600160e01b031916179055565b63ffffffff81168260e01c03156155ed578160018501556155ed565b93909291908161565d5760018085870101555b91016001600160e01b031660e09190911b6001600160e01b03191617910155565b63ffffffff81168260e01c031561563c57816001858701015561563c565b90601c810290808204601c149015171561150d577810000001000000100000010000001000000100000010000001630fffffff9202601c1b901c1690565b917810000001000000100000010000001000000100000010000001830292630fffffff90818560541c1683101560021b8286601c60018401021c1684101560011b1792601c8402958381881c16821015615723575b8390601c1b871c169003941c169160031b1792565b601c9096019560019094179361570e565b908154600160401b811015612d755760018101808455811015615782575f9283526020928390208251929093015160301b65ffffffffffff191665ffffffffffff9290921691909117910155565b634e487b7160e01b5f52603260045260245ffd5b80549293928015615842576157ad6157b891613596565b825f5260205f200190565b8054603081901c9365ffffffffffff91821692918116808411615833578793036157ff57506157fb92509065ffffffffffff82549181199060301b169116179055565b9190565b9150506157fb9161581f615811612dba565b65ffffffffffff9093168352565b6001600160d01b0386166020830152615734565b632520601d60e01b5f5260045ffd5b509061586791615853615811612dba565b6001600160d01b0385166020830152615734565b5f919056",
}

// Stake is an auto generated Go binding around an Ethereum contract.
type Stake struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Stake) GetABI() abi.ABI {
	return c.abi
}

// NewStake creates a new instance of Stake.
func NewStake() *Stake {
	parsed, err := StakeMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Stake{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Stake) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((uint40,uint32,uint32,uint32,uint128,uint128,uint128) config_, address token, (address,address,address,address,address) modules) returns()
func (stake *Stake) PackConstructor(config_ IStakeConfig, token common.Address, modules StakeModules) []byte {
	enc, err := stake.abi.Pack("", config_, token, modules)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAccountOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8086b8ba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function accountOf(address account) view returns((uint128,uint128,uint128,uint128,uint40,uint16,uint16,address))
func (stake *Stake) PackAccountOf(account common.Address) []byte {
	enc, err := stake.abi.Pack("accountOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccountOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8086b8ba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function accountOf(address account) view returns((uint128,uint128,uint128,uint128,uint40,uint16,uint16,address))
func (stake *Stake) TryPackAccountOf(account common.Address) ([]byte, error) {
	return stake.abi.Pack("accountOf", account)
}

// UnpackAccountOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8086b8ba.
//
// Solidity: function accountOf(address account) view returns((uint128,uint128,uint128,uint128,uint40,uint16,uint16,address))
func (stake *Stake) UnpackAccountOf(data []byte) (IStakeAccountView, error) {
	out, err := stake.abi.Unpack("accountOf", data)
	if err != nil {
		return *new(IStakeAccountView), err
	}
	out0 := *abi.ConvertType(out[0], new(IStakeAccountView)).(*IStakeAccountView)
	return out0, nil
}

// PackAuthorizeSeat is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd986bd36.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function authorizeSeat(uint16 leaf, uint32 epoch, address caller) view returns(address account)
func (stake *Stake) PackAuthorizeSeat(leaf uint16, epoch uint32, caller common.Address) []byte {
	enc, err := stake.abi.Pack("authorizeSeat", leaf, epoch, caller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAuthorizeSeat is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd986bd36.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function authorizeSeat(uint16 leaf, uint32 epoch, address caller) view returns(address account)
func (stake *Stake) TryPackAuthorizeSeat(leaf uint16, epoch uint32, caller common.Address) ([]byte, error) {
	return stake.abi.Pack("authorizeSeat", leaf, epoch, caller)
}

// UnpackAuthorizeSeat is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd986bd36.
//
// Solidity: function authorizeSeat(uint16 leaf, uint32 epoch, address caller) view returns(address account)
func (stake *Stake) UnpackAuthorizeSeat(data []byte) (common.Address, error) {
	out, err := stake.abi.Unpack("authorizeSeat", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1a6e5f3b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function burn(uint64 task, uint256 amount) returns()
func (stake *Stake) PackBurn(task uint64, amount *big.Int) []byte {
	enc, err := stake.abi.Pack("burn", task, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1a6e5f3b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function burn(uint64 task, uint256 amount) returns()
func (stake *Stake) TryPackBurn(task uint64, amount *big.Int) ([]byte, error) {
	return stake.abi.Pack("burn", task, amount)
}

// PackBurnedOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe196d140.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function burnedOf(uint64 task) view returns(uint256)
func (stake *Stake) PackBurnedOf(task uint64) []byte {
	enc, err := stake.abi.Pack("burnedOf", task)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBurnedOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe196d140.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function burnedOf(uint64 task) view returns(uint256)
func (stake *Stake) TryPackBurnedOf(task uint64) ([]byte, error) {
	return stake.abi.Pack("burnedOf", task)
}

// UnpackBurnedOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe196d140.
//
// Solidity: function burnedOf(uint64 task) view returns(uint256)
func (stake *Stake) UnpackBurnedOf(data []byte) (*big.Int, error) {
	out, err := stake.abi.Unpack("burnedOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCappedOwnAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe92a440f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cappedOwnAt(address account, uint32 epoch) view returns(uint256)
func (stake *Stake) PackCappedOwnAt(account common.Address, epoch uint32) []byte {
	enc, err := stake.abi.Pack("cappedOwnAt", account, epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCappedOwnAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe92a440f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cappedOwnAt(address account, uint32 epoch) view returns(uint256)
func (stake *Stake) TryPackCappedOwnAt(account common.Address, epoch uint32) ([]byte, error) {
	return stake.abi.Pack("cappedOwnAt", account, epoch)
}

// UnpackCappedOwnAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe92a440f.
//
// Solidity: function cappedOwnAt(address account, uint32 epoch) view returns(uint256)
func (stake *Stake) UnpackCappedOwnAt(data []byte) (*big.Int, error) {
	out, err := stake.abi.Unpack("cappedOwnAt", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e83409a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim(address to) returns(uint256 amount)
func (stake *Stake) PackClaim(to common.Address) []byte {
	enc, err := stake.abi.Pack("claim", to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e83409a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim(address to) returns(uint256 amount)
func (stake *Stake) TryPackClaim(to common.Address) ([]byte, error) {
	return stake.abi.Pack("claim", to)
}

// UnpackClaim is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1e83409a.
//
// Solidity: function claim(address to) returns(uint256 amount)
func (stake *Stake) UnpackClaim(data []byte) (*big.Int, error) {
	out, err := stake.abi.Unpack("claim", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79502c55.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function config() view returns((uint40,uint32,uint32,uint32,uint128,uint128,uint128))
func (stake *Stake) PackConfig() []byte {
	enc, err := stake.abi.Pack("config")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79502c55.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function config() view returns((uint40,uint32,uint32,uint32,uint128,uint128,uint128))
func (stake *Stake) TryPackConfig() ([]byte, error) {
	return stake.abi.Pack("config")
}

// UnpackConfig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x79502c55.
//
// Solidity: function config() view returns((uint40,uint32,uint32,uint32,uint128,uint128,uint128))
func (stake *Stake) UnpackConfig(data []byte) (IStakeConfig, error) {
	out, err := stake.abi.Unpack("config", data)
	if err != nil {
		return *new(IStakeConfig), err
	}
	out0 := *abi.ConvertType(out[0], new(IStakeConfig)).(*IStakeConfig)
	return out0, nil
}

// PackCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6c2e7bec.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function credit(uint64 task, address account, uint8 kind, uint256 amount) returns()
func (stake *Stake) PackCredit(task uint64, account common.Address, kind uint8, amount *big.Int) []byte {
	enc, err := stake.abi.Pack("credit", task, account, kind, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6c2e7bec.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function credit(uint64 task, address account, uint8 kind, uint256 amount) returns()
func (stake *Stake) TryPackCredit(task uint64, account common.Address, kind uint8, amount *big.Int) ([]byte, error) {
	return stake.abi.Pack("credit", task, account, kind, amount)
}

// PackCurrentEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x76671808.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function currentEpoch() view returns(uint32)
func (stake *Stake) PackCurrentEpoch() []byte {
	enc, err := stake.abi.Pack("currentEpoch")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCurrentEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x76671808.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function currentEpoch() view returns(uint32)
func (stake *Stake) TryPackCurrentEpoch() ([]byte, error) {
	return stake.abi.Pack("currentEpoch")
}

// UnpackCurrentEpoch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x76671808.
//
// Solidity: function currentEpoch() view returns(uint32)
func (stake *Stake) UnpackCurrentEpoch(data []byte) (uint32, error) {
	out, err := stake.abi.Unpack("currentEpoch", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38a33a1a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deposit(uint64 task, address from, uint8 kind, uint256 amount) returns()
func (stake *Stake) PackDeposit(task uint64, from common.Address, kind uint8, amount *big.Int) []byte {
	enc, err := stake.abi.Pack("deposit", task, from, kind, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38a33a1a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deposit(uint64 task, address from, uint8 kind, uint256 amount) returns()
func (stake *Stake) TryPackDeposit(task uint64, from common.Address, kind uint8, amount *big.Int) ([]byte, error) {
	return stake.abi.Pack("deposit", task, from, kind, amount)
}

// PackDisengage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x53290d0b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function disengage(address account) returns()
func (stake *Stake) PackDisengage(account common.Address) []byte {
	enc, err := stake.abi.Pack("disengage", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDisengage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x53290d0b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function disengage(address account) returns()
func (stake *Stake) TryPackDisengage(account common.Address) ([]byte, error) {
	return stake.abi.Pack("disengage", account)
}

// PackDisplaceValidator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7bbcc0fc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function displaceValidator(bytes32 boxKey, uint16 leaf) returns()
func (stake *Stake) PackDisplaceValidator(boxKey [32]byte, leaf uint16) []byte {
	enc, err := stake.abi.Pack("displaceValidator", boxKey, leaf)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDisplaceValidator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7bbcc0fc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function displaceValidator(bytes32 boxKey, uint16 leaf) returns()
func (stake *Stake) TryPackDisplaceValidator(boxKey [32]byte, leaf uint16) ([]byte, error) {
	return stake.abi.Pack("displaceValidator", boxKey, leaf)
}

// PackDraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd0d51bbd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function draw(bytes32 seed, uint32 epoch, uint8 size, uint16 excludedLeaf, uint32 excludedTakenAt) view returns(uint256 leaves, uint8 count)
func (stake *Stake) PackDraw(seed [32]byte, epoch uint32, size uint8, excludedLeaf uint16, excludedTakenAt uint32) []byte {
	enc, err := stake.abi.Pack("draw", seed, epoch, size, excludedLeaf, excludedTakenAt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd0d51bbd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function draw(bytes32 seed, uint32 epoch, uint8 size, uint16 excludedLeaf, uint32 excludedTakenAt) view returns(uint256 leaves, uint8 count)
func (stake *Stake) TryPackDraw(seed [32]byte, epoch uint32, size uint8, excludedLeaf uint16, excludedTakenAt uint32) ([]byte, error) {
	return stake.abi.Pack("draw", seed, epoch, size, excludedLeaf, excludedTakenAt)
}

// DrawOutput serves as a container for the return parameters of contract
// method Draw.
type DrawOutput struct {
	Leaves *big.Int
	Count  uint8
}

// UnpackDraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd0d51bbd.
//
// Solidity: function draw(bytes32 seed, uint32 epoch, uint8 size, uint16 excludedLeaf, uint32 excludedTakenAt) view returns(uint256 leaves, uint8 count)
func (stake *Stake) UnpackDraw(data []byte) (DrawOutput, error) {
	out, err := stake.abi.Unpack("draw", data)
	outstruct := new(DrawOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Leaves = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Count = *abi.ConvertType(out[1], new(uint8)).(*uint8)
	return *outstruct, nil
}

// PackDust is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30c468b0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function dust(uint64 task, uint256 amount) returns()
func (stake *Stake) PackDust(task uint64, amount *big.Int) []byte {
	enc, err := stake.abi.Pack("dust", task, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDust is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30c468b0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function dust(uint64 task, uint256 amount) returns()
func (stake *Stake) TryPackDust(task uint64, amount *big.Int) ([]byte, error) {
	return stake.abi.Pack("dust", task, amount)
}

// PackEngageCreator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x13ebf35a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function engageCreator(address account, uint40 holdUntil) returns(uint16 leaf, uint32 takenAt)
func (stake *Stake) PackEngageCreator(account common.Address, holdUntil *big.Int) []byte {
	enc, err := stake.abi.Pack("engageCreator", account, holdUntil)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEngageCreator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x13ebf35a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function engageCreator(address account, uint40 holdUntil) returns(uint16 leaf, uint32 takenAt)
func (stake *Stake) TryPackEngageCreator(account common.Address, holdUntil *big.Int) ([]byte, error) {
	return stake.abi.Pack("engageCreator", account, holdUntil)
}

// EngageCreatorOutput serves as a container for the return parameters of contract
// method EngageCreator.
type EngageCreatorOutput struct {
	Leaf    uint16
	TakenAt uint32
}

// UnpackEngageCreator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x13ebf35a.
//
// Solidity: function engageCreator(address account, uint40 holdUntil) returns(uint16 leaf, uint32 takenAt)
func (stake *Stake) UnpackEngageCreator(data []byte) (EngageCreatorOutput, error) {
	out, err := stake.abi.Unpack("engageCreator", data)
	outstruct := new(EngageCreatorOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Leaf = *abi.ConvertType(out[0], new(uint16)).(*uint16)
	outstruct.TakenAt = *abi.ConvertType(out[1], new(uint32)).(*uint32)
	return *outstruct, nil
}

// PackEngageTrainer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x21c28b2c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function engageTrainer(address account) returns()
func (stake *Stake) PackEngageTrainer(account common.Address) []byte {
	enc, err := stake.abi.Pack("engageTrainer", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEngageTrainer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x21c28b2c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function engageTrainer(address account) returns()
func (stake *Stake) TryPackEngageTrainer(account common.Address) ([]byte, error) {
	return stake.abi.Pack("engageTrainer", account)
}

// PackFlushBurned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x11b7f62a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function flushBurned(uint64 task) returns()
func (stake *Stake) PackFlushBurned(task uint64) []byte {
	enc, err := stake.abi.Pack("flushBurned", task)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFlushBurned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x11b7f62a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function flushBurned(uint64 task) returns()
func (stake *Stake) TryPackFlushBurned(task uint64) ([]byte, error) {
	return stake.abi.Pack("flushBurned", task)
}

// PackJoinValidators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ba8417d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function joinValidators(bytes32 boxKey) returns(uint16 leaf)
func (stake *Stake) PackJoinValidators(boxKey [32]byte) []byte {
	enc, err := stake.abi.Pack("joinValidators", boxKey)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJoinValidators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ba8417d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function joinValidators(bytes32 boxKey) returns(uint16 leaf)
func (stake *Stake) TryPackJoinValidators(boxKey [32]byte) ([]byte, error) {
	return stake.abi.Pack("joinValidators", boxKey)
}

// UnpackJoinValidators is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ba8417d.
//
// Solidity: function joinValidators(bytes32 boxKey) returns(uint16 leaf)
func (stake *Stake) UnpackJoinValidators(data []byte) (uint16, error) {
	out, err := stake.abi.Unpack("joinValidators", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackLeafAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x20b98839.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function leafAt(uint16 leaf) view returns((address,uint32,uint32,uint32,uint40,uint32,bool,bool,address,bytes32) result)
func (stake *Stake) PackLeafAt(leaf uint16) []byte {
	enc, err := stake.abi.Pack("leafAt", leaf)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLeafAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x20b98839.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function leafAt(uint16 leaf) view returns((address,uint32,uint32,uint32,uint40,uint32,bool,bool,address,bytes32) result)
func (stake *Stake) TryPackLeafAt(leaf uint16) ([]byte, error) {
	return stake.abi.Pack("leafAt", leaf)
}

// UnpackLeafAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x20b98839.
//
// Solidity: function leafAt(uint16 leaf) view returns((address,uint32,uint32,uint32,uint40,uint32,bool,bool,address,bytes32) result)
func (stake *Stake) UnpackLeafAt(data []byte) (IStakeLeafView, error) {
	out, err := stake.abi.Unpack("leafAt", data)
	if err != nil {
		return *new(IStakeLeafView), err
	}
	out0 := *abi.ConvertType(out[0], new(IStakeLeafView)).(*IStakeLeafView)
	return out0, nil
}

// PackLock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bc68823.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lock(uint64 task, address account, uint256 amount) returns()
func (stake *Stake) PackLock(task uint64, account common.Address, amount *big.Int) []byte {
	enc, err := stake.abi.Pack("lock", task, account, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bc68823.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lock(uint64 task, address account, uint256 amount) returns()
func (stake *Stake) TryPackLock(task uint64, account common.Address, amount *big.Int) ([]byte, error) {
	return stake.abi.Pack("lock", task, account, amount)
}

// PackMayActFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfd58e43b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mayActFor(address account, address caller) view returns(bool)
func (stake *Stake) PackMayActFor(account common.Address, caller common.Address) []byte {
	enc, err := stake.abi.Pack("mayActFor", account, caller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMayActFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfd58e43b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mayActFor(address account, address caller) view returns(bool)
func (stake *Stake) TryPackMayActFor(account common.Address, caller common.Address) ([]byte, error) {
	return stake.abi.Pack("mayActFor", account, caller)
}

// UnpackMayActFor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfd58e43b.
//
// Solidity: function mayActFor(address account, address caller) view returns(bool)
func (stake *Stake) UnpackMayActFor(data []byte) (bool, error) {
	out, err := stake.abi.Unpack("mayActFor", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackNoteReveal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa36712fb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function noteReveal(uint16 leaf, uint32 epoch, uint40 holdUntil) returns(address account)
func (stake *Stake) PackNoteReveal(leaf uint16, epoch uint32, holdUntil *big.Int) []byte {
	enc, err := stake.abi.Pack("noteReveal", leaf, epoch, holdUntil)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNoteReveal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa36712fb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function noteReveal(uint16 leaf, uint32 epoch, uint40 holdUntil) returns(address account)
func (stake *Stake) TryPackNoteReveal(leaf uint16, epoch uint32, holdUntil *big.Int) ([]byte, error) {
	return stake.abi.Pack("noteReveal", leaf, epoch, holdUntil)
}

// UnpackNoteReveal is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa36712fb.
//
// Solidity: function noteReveal(uint16 leaf, uint32 epoch, uint40 holdUntil) returns(address account)
func (stake *Stake) UnpackNoteReveal(data []byte) (common.Address, error) {
	out, err := stake.abi.Unpack("noteReveal", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackOwnAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa36fea82.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ownAt(address account, uint32 epoch) view returns(uint256)
func (stake *Stake) PackOwnAt(account common.Address, epoch uint32) []byte {
	enc, err := stake.abi.Pack("ownAt", account, epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwnAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa36fea82.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ownAt(address account, uint32 epoch) view returns(uint256)
func (stake *Stake) TryPackOwnAt(account common.Address, epoch uint32) ([]byte, error) {
	return stake.abi.Pack("ownAt", account, epoch)
}

// UnpackOwnAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa36fea82.
//
// Solidity: function ownAt(address account, uint32 epoch) view returns(uint256)
func (stake *Stake) UnpackOwnAt(data []byte) (*big.Int, error) {
	out, err := stake.abi.Unpack("ownAt", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPayUpkeep is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2dc24a9d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function payUpkeep(address account) returns()
func (stake *Stake) PackPayUpkeep(account common.Address) []byte {
	enc, err := stake.abi.Pack("payUpkeep", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPayUpkeep is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2dc24a9d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function payUpkeep(address account) returns()
func (stake *Stake) TryPackPayUpkeep(account common.Address) ([]byte, error) {
	return stake.abi.Pack("payUpkeep", account)
}

// PackPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ee158d1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pool(uint64 task, uint256 amount) returns()
func (stake *Stake) PackPool(task uint64, amount *big.Int) []byte {
	enc, err := stake.abi.Pack("pool", task, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ee158d1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pool(uint64 task, uint256 amount) returns()
func (stake *Stake) TryPackPool(task uint64, amount *big.Int) ([]byte, error) {
	return stake.abi.Pack("pool", task, amount)
}

// PackPools is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc5c51dca.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pools() view returns(uint256 feePool, uint256 dustLedger)
func (stake *Stake) PackPools() []byte {
	enc, err := stake.abi.Pack("pools")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPools is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc5c51dca.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pools() view returns(uint256 feePool, uint256 dustLedger)
func (stake *Stake) TryPackPools() ([]byte, error) {
	return stake.abi.Pack("pools")
}

// PoolsOutput serves as a container for the return parameters of contract
// method Pools.
type PoolsOutput struct {
	FeePool    *big.Int
	DustLedger *big.Int
}

// UnpackPools is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc5c51dca.
//
// Solidity: function pools() view returns(uint256 feePool, uint256 dustLedger)
func (stake *Stake) UnpackPools(data []byte) (PoolsOutput, error) {
	out, err := stake.abi.Unpack("pools", data)
	outstruct := new(PoolsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.FeePool = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.DustLedger = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackPotOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x767fefec.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function potOf(uint64 task) view returns(uint256)
func (stake *Stake) PackPotOf(task uint64) []byte {
	enc, err := stake.abi.Pack("potOf", task)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPotOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x767fefec.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function potOf(uint64 task) view returns(uint256)
func (stake *Stake) TryPackPotOf(task uint64) ([]byte, error) {
	return stake.abi.Pack("potOf", task)
}

// UnpackPotOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x767fefec.
//
// Solidity: function potOf(uint64 task) view returns(uint256)
func (stake *Stake) UnpackPotOf(data []byte) (*big.Int, error) {
	out, err := stake.abi.Unpack("potOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRefresh is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x888e1934.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refresh(uint16 leaf) returns()
func (stake *Stake) PackRefresh(leaf uint16) []byte {
	enc, err := stake.abi.Pack("refresh", leaf)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefresh is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x888e1934.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refresh(uint16 leaf) returns()
func (stake *Stake) TryPackRefresh(leaf uint16) ([]byte, error) {
	return stake.abi.Pack("refresh", leaf)
}

// PackRewardSeat is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02a42e96.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rewardSeat(uint16 leaf, uint32 epoch, uint40 units) returns(address account)
func (stake *Stake) PackRewardSeat(leaf uint16, epoch uint32, units *big.Int) []byte {
	enc, err := stake.abi.Pack("rewardSeat", leaf, epoch, units)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRewardSeat is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02a42e96.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rewardSeat(uint16 leaf, uint32 epoch, uint40 units) returns(address account)
func (stake *Stake) TryPackRewardSeat(leaf uint16, epoch uint32, units *big.Int) ([]byte, error) {
	return stake.abi.Pack("rewardSeat", leaf, epoch, units)
}

// UnpackRewardSeat is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x02a42e96.
//
// Solidity: function rewardSeat(uint16 leaf, uint32 epoch, uint40 units) returns(address account)
func (stake *Stake) UnpackRewardSeat(data []byte) (common.Address, error) {
	out, err := stake.abi.Unpack("rewardSeat", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSeatOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b7fcad.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function seatOwner(uint16 leaf, uint32 epoch) view returns(address)
func (stake *Stake) PackSeatOwner(leaf uint16, epoch uint32) []byte {
	enc, err := stake.abi.Pack("seatOwner", leaf, epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSeatOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b7fcad.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function seatOwner(uint16 leaf, uint32 epoch) view returns(address)
func (stake *Stake) TryPackSeatOwner(leaf uint16, epoch uint32) ([]byte, error) {
	return stake.abi.Pack("seatOwner", leaf, epoch)
}

// UnpackSeatOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b7fcad.
//
// Solidity: function seatOwner(uint16 leaf, uint32 epoch) view returns(address)
func (stake *Stake) UnpackSeatOwner(data []byte) (common.Address, error) {
	out, err := stake.abi.Unpack("seatOwner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSetSigner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6c19e783.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setSigner(address signer) returns()
func (stake *Stake) PackSetSigner(signer common.Address) []byte {
	enc, err := stake.abi.Pack("setSigner", signer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetSigner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6c19e783.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setSigner(address signer) returns()
func (stake *Stake) TryPackSetSigner(signer common.Address) ([]byte, error) {
	return stake.abi.Pack("setSigner", signer)
}

// PackSlashFalseEvidence is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0e762470.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slashFalseEvidence(uint64 task, uint16 leaf, uint32 epoch) returns(address account, uint256 kept)
func (stake *Stake) PackSlashFalseEvidence(task uint64, leaf uint16, epoch uint32) []byte {
	enc, err := stake.abi.Pack("slashFalseEvidence", task, leaf, epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlashFalseEvidence is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0e762470.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slashFalseEvidence(uint64 task, uint16 leaf, uint32 epoch) returns(address account, uint256 kept)
func (stake *Stake) TryPackSlashFalseEvidence(task uint64, leaf uint16, epoch uint32) ([]byte, error) {
	return stake.abi.Pack("slashFalseEvidence", task, leaf, epoch)
}

// SlashFalseEvidenceOutput serves as a container for the return parameters of contract
// method SlashFalseEvidence.
type SlashFalseEvidenceOutput struct {
	Account common.Address
	Kept    *big.Int
}

// UnpackSlashFalseEvidence is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0e762470.
//
// Solidity: function slashFalseEvidence(uint64 task, uint16 leaf, uint32 epoch) returns(address account, uint256 kept)
func (stake *Stake) UnpackSlashFalseEvidence(data []byte) (SlashFalseEvidenceOutput, error) {
	out, err := stake.abi.Unpack("slashFalseEvidence", data)
	outstruct := new(SlashFalseEvidenceOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Account = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Kept = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackSlashMissed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95dcb406.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slashMissed(uint64 task, uint16 leaf, uint32 epoch) returns(uint256 kept)
func (stake *Stake) PackSlashMissed(task uint64, leaf uint16, epoch uint32) []byte {
	enc, err := stake.abi.Pack("slashMissed", task, leaf, epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlashMissed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95dcb406.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slashMissed(uint64 task, uint16 leaf, uint32 epoch) returns(uint256 kept)
func (stake *Stake) TryPackSlashMissed(task uint64, leaf uint16, epoch uint32) ([]byte, error) {
	return stake.abi.Pack("slashMissed", task, leaf, epoch)
}

// UnpackSlashMissed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95dcb406.
//
// Solidity: function slashMissed(uint64 task, uint16 leaf, uint32 epoch) returns(uint256 kept)
func (stake *Stake) UnpackSlashMissed(data []byte) (*big.Int, error) {
	out, err := stake.abi.Unpack("slashMissed", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSlashUnrevealed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd68e1e1f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slashUnrevealed(uint64 task, uint16 leaf, uint32 epoch) returns(uint256 kept)
func (stake *Stake) PackSlashUnrevealed(task uint64, leaf uint16, epoch uint32) []byte {
	enc, err := stake.abi.Pack("slashUnrevealed", task, leaf, epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlashUnrevealed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd68e1e1f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slashUnrevealed(uint64 task, uint16 leaf, uint32 epoch) returns(uint256 kept)
func (stake *Stake) TryPackSlashUnrevealed(task uint64, leaf uint16, epoch uint32) ([]byte, error) {
	return stake.abi.Pack("slashUnrevealed", task, leaf, epoch)
}

// UnpackSlashUnrevealed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd68e1e1f.
//
// Solidity: function slashUnrevealed(uint64 task, uint16 leaf, uint32 epoch) returns(uint256 kept)
func (stake *Stake) UnpackSlashUnrevealed(data []byte) (*big.Int, error) {
	out, err := stake.abi.Unpack("slashUnrevealed", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa694fc3a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stake(uint256 amount) returns()
func (stake *Stake) PackStake(amount *big.Int) []byte {
	enc, err := stake.abi.Pack("stake", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa694fc3a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stake(uint256 amount) returns()
func (stake *Stake) TryPackStake(amount *big.Int) ([]byte, error) {
	return stake.abi.Pack("stake", amount)
}

// PackStakeWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xecd9ba82.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stakeWithPermit(uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (stake *Stake) PackStakeWithPermit(amount *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := stake.abi.Pack("stakeWithPermit", amount, deadline, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStakeWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xecd9ba82.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stakeWithPermit(uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (stake *Stake) TryPackStakeWithPermit(amount *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return stake.abi.Pack("stakeWithPermit", amount, deadline, v, r, s)
}

// PackTotalWeight is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe7389361.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalWeight(uint32 epoch) view returns(uint256)
func (stake *Stake) PackTotalWeight(epoch uint32) []byte {
	enc, err := stake.abi.Pack("totalWeight", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalWeight is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe7389361.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalWeight(uint32 epoch) view returns(uint256)
func (stake *Stake) TryPackTotalWeight(epoch uint32) ([]byte, error) {
	return stake.abi.Pack("totalWeight", epoch)
}

// UnpackTotalWeight is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe7389361.
//
// Solidity: function totalWeight(uint32 epoch) view returns(uint256)
func (stake *Stake) UnpackTotalWeight(data []byte) (*big.Int, error) {
	out, err := stake.abi.Unpack("totalWeight", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackUnbond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x27de9e32.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unbond(uint256 amount) returns()
func (stake *Stake) PackUnbond(amount *big.Int) []byte {
	enc, err := stake.abi.Pack("unbond", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnbond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x27de9e32.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unbond(uint256 amount) returns()
func (stake *Stake) TryPackUnbond(amount *big.Int) ([]byte, error) {
	return stake.abi.Pack("unbond", amount)
}

// PackUnlock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60faaa68.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unlock(uint64 task, address account, uint256 amount) returns()
func (stake *Stake) PackUnlock(task uint64, account common.Address, amount *big.Int) []byte {
	enc, err := stake.abi.Pack("unlock", task, account, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnlock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60faaa68.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unlock(uint64 task, address account, uint256 amount) returns()
func (stake *Stake) TryPackUnlock(task uint64, account common.Address, amount *big.Int) ([]byte, error) {
	return stake.abi.Pack("unlock", task, account, amount)
}

// PackWake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8d0de386.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function wake(uint16 leaf) returns()
func (stake *Stake) PackWake(leaf uint16) []byte {
	enc, err := stake.abi.Pack("wake", leaf)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8d0de386.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function wake(uint16 leaf) returns()
func (stake *Stake) TryPackWake(leaf uint16) ([]byte, error) {
	return stake.abi.Pack("wake", leaf)
}

// PackWeightOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6669ff68.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function weightOf(uint256 stakeWei, uint40 record) view returns(uint256)
func (stake *Stake) PackWeightOf(stakeWei *big.Int, record *big.Int) []byte {
	enc, err := stake.abi.Pack("weightOf", stakeWei, record)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWeightOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6669ff68.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function weightOf(uint256 stakeWei, uint40 record) view returns(uint256)
func (stake *Stake) TryPackWeightOf(stakeWei *big.Int, record *big.Int) ([]byte, error) {
	return stake.abi.Pack("weightOf", stakeWei, record)
}

// UnpackWeightOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6669ff68.
//
// Solidity: function weightOf(uint256 stakeWei, uint40 record) view returns(uint256)
func (stake *Stake) UnpackWeightOf(data []byte) (*big.Int, error) {
	out, err := stake.abi.Unpack("weightOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ccfd60b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw() returns()
func (stake *Stake) PackWithdraw() []byte {
	enc, err := stake.abi.Pack("withdraw")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ccfd60b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw() returns()
func (stake *Stake) TryPackWithdraw() ([]byte, error) {
	return stake.abi.Pack("withdraw")
}

// StakeBurnFlushed represents a BurnFlushed event raised by the Stake contract.
type StakeBurnFlushed struct {
	Task   uint64
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakeBurnFlushedEventName = "BurnFlushed"

// ContractEventName returns the user-defined event name.
func (StakeBurnFlushed) ContractEventName() string {
	return StakeBurnFlushedEventName
}

// UnpackBurnFlushedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BurnFlushed(uint64 indexed task, uint256 amount)
func (stake *Stake) UnpackBurnFlushedEvent(log *types.Log) (*StakeBurnFlushed, error) {
	event := "BurnFlushed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stake.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeBurnFlushed)
	if len(log.Data) > 0 {
		if err := stake.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stake.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakeBurned represents a Burned event raised by the Stake contract.
type StakeBurned struct {
	Task   uint64
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakeBurnedEventName = "Burned"

// ContractEventName returns the user-defined event name.
func (StakeBurned) ContractEventName() string {
	return StakeBurnedEventName
}

// UnpackBurnedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Burned(uint64 indexed task, uint256 amount)
func (stake *Stake) UnpackBurnedEvent(log *types.Log) (*StakeBurned, error) {
	event := "Burned"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stake.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeBurned)
	if len(log.Data) > 0 {
		if err := stake.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stake.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakeClaimed represents a Claimed event raised by the Stake contract.
type StakeClaimed struct {
	Account common.Address
	To      common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakeClaimedEventName = "Claimed"

// ContractEventName returns the user-defined event name.
func (StakeClaimed) ContractEventName() string {
	return StakeClaimedEventName
}

// UnpackClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Claimed(address indexed account, address indexed to, uint256 amount)
func (stake *Stake) UnpackClaimedEvent(log *types.Log) (*StakeClaimed, error) {
	event := "Claimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stake.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeClaimed)
	if len(log.Data) > 0 {
		if err := stake.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stake.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakeCredited represents a Credited event raised by the Stake contract.
type StakeCredited struct {
	Task    uint64
	Account common.Address
	Kind    uint8
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakeCreditedEventName = "Credited"

// ContractEventName returns the user-defined event name.
func (StakeCredited) ContractEventName() string {
	return StakeCreditedEventName
}

// UnpackCreditedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Credited(uint64 indexed task, address indexed account, uint8 indexed kind, uint256 amount)
func (stake *Stake) UnpackCreditedEvent(log *types.Log) (*StakeCredited, error) {
	event := "Credited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stake.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeCredited)
	if len(log.Data) > 0 {
		if err := stake.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stake.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakeDeposited represents a Deposited event raised by the Stake contract.
type StakeDeposited struct {
	Task   uint64
	From   common.Address
	Kind   uint8
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakeDepositedEventName = "Deposited"

// ContractEventName returns the user-defined event name.
func (StakeDeposited) ContractEventName() string {
	return StakeDepositedEventName
}

// UnpackDepositedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Deposited(uint64 indexed task, address indexed from, uint8 indexed kind, uint256 amount)
func (stake *Stake) UnpackDepositedEvent(log *types.Log) (*StakeDeposited, error) {
	event := "Deposited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stake.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeDeposited)
	if len(log.Data) > 0 {
		if err := stake.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stake.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakeDusted represents a Dusted event raised by the Stake contract.
type StakeDusted struct {
	Task   uint64
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakeDustedEventName = "Dusted"

// ContractEventName returns the user-defined event name.
func (StakeDusted) ContractEventName() string {
	return StakeDustedEventName
}

// UnpackDustedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Dusted(uint64 indexed task, uint256 amount)
func (stake *Stake) UnpackDustedEvent(log *types.Log) (*StakeDusted, error) {
	event := "Dusted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stake.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeDusted)
	if len(log.Data) > 0 {
		if err := stake.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stake.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakeLeafAwaited represents a LeafAwaited event raised by the Stake contract.
type StakeLeafAwaited struct {
	Leaf   uint16
	Heir   common.Address
	Holder common.Address
	FreeAt *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakeLeafAwaitedEventName = "LeafAwaited"

// ContractEventName returns the user-defined event name.
func (StakeLeafAwaited) ContractEventName() string {
	return StakeLeafAwaitedEventName
}

// UnpackLeafAwaitedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LeafAwaited(uint16 indexed leaf, address indexed heir, address indexed holder, uint40 freeAt)
func (stake *Stake) UnpackLeafAwaitedEvent(log *types.Log) (*StakeLeafAwaited, error) {
	event := "LeafAwaited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stake.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeLeafAwaited)
	if len(log.Data) > 0 {
		if err := stake.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stake.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakeLeafFreed represents a LeafFreed event raised by the Stake contract.
type StakeLeafFreed struct {
	Leaf    uint16
	Account common.Address
	Epoch   uint32
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakeLeafFreedEventName = "LeafFreed"

// ContractEventName returns the user-defined event name.
func (StakeLeafFreed) ContractEventName() string {
	return StakeLeafFreedEventName
}

// UnpackLeafFreedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LeafFreed(uint16 indexed leaf, address indexed account, uint32 epoch)
func (stake *Stake) UnpackLeafFreedEvent(log *types.Log) (*StakeLeafFreed, error) {
	event := "LeafFreed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stake.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeLeafFreed)
	if len(log.Data) > 0 {
		if err := stake.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stake.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakeLeafTaken represents a LeafTaken event raised by the Stake contract.
type StakeLeafTaken struct {
	Leaf    uint16
	Account common.Address
	Epoch   uint32
	BoxKey  [32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakeLeafTakenEventName = "LeafTaken"

// ContractEventName returns the user-defined event name.
func (StakeLeafTaken) ContractEventName() string {
	return StakeLeafTakenEventName
}

// UnpackLeafTakenEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LeafTaken(uint16 indexed leaf, address indexed account, uint32 epoch, bytes32 boxKey)
func (stake *Stake) UnpackLeafTakenEvent(log *types.Log) (*StakeLeafTaken, error) {
	event := "LeafTaken"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stake.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeLeafTaken)
	if len(log.Data) > 0 {
		if err := stake.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stake.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakeLocked represents a Locked event raised by the Stake contract.
type StakeLocked struct {
	Task    uint64
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakeLockedEventName = "Locked"

// ContractEventName returns the user-defined event name.
func (StakeLocked) ContractEventName() string {
	return StakeLockedEventName
}

// UnpackLockedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Locked(uint64 indexed task, address indexed account, uint256 amount)
func (stake *Stake) UnpackLockedEvent(log *types.Log) (*StakeLocked, error) {
	event := "Locked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stake.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeLocked)
	if len(log.Data) > 0 {
		if err := stake.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stake.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakePooled represents a Pooled event raised by the Stake contract.
type StakePooled struct {
	Task   uint64
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakePooledEventName = "Pooled"

// ContractEventName returns the user-defined event name.
func (StakePooled) ContractEventName() string {
	return StakePooledEventName
}

// UnpackPooledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Pooled(uint64 indexed task, uint256 amount)
func (stake *Stake) UnpackPooledEvent(log *types.Log) (*StakePooled, error) {
	event := "Pooled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stake.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakePooled)
	if len(log.Data) > 0 {
		if err := stake.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stake.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakeRecordGained represents a RecordGained event raised by the Stake contract.
type StakeRecordGained struct {
	Leaf   uint16
	Units  *big.Int
	Record *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakeRecordGainedEventName = "RecordGained"

// ContractEventName returns the user-defined event name.
func (StakeRecordGained) ContractEventName() string {
	return StakeRecordGainedEventName
}

// UnpackRecordGainedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RecordGained(uint16 indexed leaf, uint40 units, uint40 record)
func (stake *Stake) UnpackRecordGainedEvent(log *types.Log) (*StakeRecordGained, error) {
	event := "RecordGained"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stake.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeRecordGained)
	if len(log.Data) > 0 {
		if err := stake.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stake.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakeRefreshed represents a Refreshed event raised by the Stake contract.
type StakeRefreshed struct {
	Leaf   uint16
	Record *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakeRefreshedEventName = "Refreshed"

// ContractEventName returns the user-defined event name.
func (StakeRefreshed) ContractEventName() string {
	return StakeRefreshedEventName
}

// UnpackRefreshedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Refreshed(uint16 indexed leaf, uint40 record)
func (stake *Stake) UnpackRefreshedEvent(log *types.Log) (*StakeRefreshed, error) {
	event := "Refreshed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stake.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeRefreshed)
	if len(log.Data) > 0 {
		if err := stake.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stake.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakeSignerSet represents a SignerSet event raised by the Stake contract.
type StakeSignerSet struct {
	Account   common.Address
	Signer    common.Address
	FromEpoch uint32
	Raw       *types.Log // Blockchain specific contextual infos
}

const StakeSignerSetEventName = "SignerSet"

// ContractEventName returns the user-defined event name.
func (StakeSignerSet) ContractEventName() string {
	return StakeSignerSetEventName
}

// UnpackSignerSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SignerSet(address indexed account, address indexed signer, uint32 fromEpoch)
func (stake *Stake) UnpackSignerSetEvent(log *types.Log) (*StakeSignerSet, error) {
	event := "SignerSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stake.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeSignerSet)
	if len(log.Data) > 0 {
		if err := stake.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stake.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakeSlept represents a Slept event raised by the Stake contract.
type StakeSlept struct {
	Leaf  uint16
	Epoch uint32
	Raw   *types.Log // Blockchain specific contextual infos
}

const StakeSleptEventName = "Slept"

// ContractEventName returns the user-defined event name.
func (StakeSlept) ContractEventName() string {
	return StakeSleptEventName
}

// UnpackSleptEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Slept(uint16 indexed leaf, uint32 epoch)
func (stake *Stake) UnpackSleptEvent(log *types.Log) (*StakeSlept, error) {
	event := "Slept"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stake.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeSlept)
	if len(log.Data) > 0 {
		if err := stake.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stake.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakeStaked represents a Staked event raised by the Stake contract.
type StakeStaked struct {
	Account common.Address
	Amount  *big.Int
	Own     *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakeStakedEventName = "Staked"

// ContractEventName returns the user-defined event name.
func (StakeStaked) ContractEventName() string {
	return StakeStakedEventName
}

// UnpackStakedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Staked(address indexed account, uint256 amount, uint256 own)
func (stake *Stake) UnpackStakedEvent(log *types.Log) (*StakeStaked, error) {
	event := "Staked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stake.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeStaked)
	if len(log.Data) > 0 {
		if err := stake.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stake.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakeUnbondStarted represents a UnbondStarted event raised by the Stake contract.
type StakeUnbondStarted struct {
	Account common.Address
	Amount  *big.Int
	Own     *big.Int
	ReadyAt *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakeUnbondStartedEventName = "UnbondStarted"

// ContractEventName returns the user-defined event name.
func (StakeUnbondStarted) ContractEventName() string {
	return StakeUnbondStartedEventName
}

// UnpackUnbondStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event UnbondStarted(address indexed account, uint256 amount, uint256 own, uint40 readyAt)
func (stake *Stake) UnpackUnbondStartedEvent(log *types.Log) (*StakeUnbondStarted, error) {
	event := "UnbondStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stake.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeUnbondStarted)
	if len(log.Data) > 0 {
		if err := stake.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stake.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakeUnlocked represents a Unlocked event raised by the Stake contract.
type StakeUnlocked struct {
	Task    uint64
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakeUnlockedEventName = "Unlocked"

// ContractEventName returns the user-defined event name.
func (StakeUnlocked) ContractEventName() string {
	return StakeUnlockedEventName
}

// UnpackUnlockedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Unlocked(uint64 indexed task, address indexed account, uint256 amount)
func (stake *Stake) UnpackUnlockedEvent(log *types.Log) (*StakeUnlocked, error) {
	event := "Unlocked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stake.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeUnlocked)
	if len(log.Data) > 0 {
		if err := stake.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stake.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakeWeightSet represents a WeightSet event raised by the Stake contract.
type StakeWeightSet struct {
	Leaf      uint16
	Effective uint32
	Weight    uint32
	Raw       *types.Log // Blockchain specific contextual infos
}

const StakeWeightSetEventName = "WeightSet"

// ContractEventName returns the user-defined event name.
func (StakeWeightSet) ContractEventName() string {
	return StakeWeightSetEventName
}

// UnpackWeightSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WeightSet(uint16 indexed leaf, uint32 effective, uint32 weight)
func (stake *Stake) UnpackWeightSetEvent(log *types.Log) (*StakeWeightSet, error) {
	event := "WeightSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stake.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeWeightSet)
	if len(log.Data) > 0 {
		if err := stake.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stake.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakeWithdrawn represents a Withdrawn event raised by the Stake contract.
type StakeWithdrawn struct {
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakeWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (StakeWithdrawn) ContractEventName() string {
	return StakeWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(address indexed account, uint256 amount)
func (stake *Stake) UnpackWithdrawnEvent(log *types.Log) (*StakeWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stake.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeWithdrawn)
	if len(log.Data) > 0 {
		if err := stake.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stake.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakeWoken represents a Woken event raised by the Stake contract.
type StakeWoken struct {
	Leaf  uint16
	Epoch uint32
	Raw   *types.Log // Blockchain specific contextual infos
}

const StakeWokenEventName = "Woken"

// ContractEventName returns the user-defined event name.
func (StakeWoken) ContractEventName() string {
	return StakeWokenEventName
}

// UnpackWokenEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Woken(uint16 indexed leaf, uint32 epoch)
func (stake *Stake) UnpackWokenEvent(log *types.Log) (*StakeWoken, error) {
	event := "Woken"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stake.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeWoken)
	if len(log.Data) > 0 {
		if err := stake.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stake.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (stake *Stake) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], stake.abi.Errors["CheckpointUnorderedInsertion"].ID.Bytes()[:4]) {
		return stake.UnpackCheckpointUnorderedInsertionError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["ClockBadConfig"].ID.Bytes()[:4]) {
		return stake.UnpackClockBadConfigError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return stake.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["SamplingTooMany"].ID.Bytes()[:4]) {
		return stake.UnpackSamplingTooManyError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["StakeBadBoxKey"].ID.Bytes()[:4]) {
		return stake.UnpackStakeBadBoxKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["StakeBadConfig"].ID.Bytes()[:4]) {
		return stake.UnpackStakeBadConfigError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["StakeHoldsLeaf"].ID.Bytes()[:4]) {
		return stake.UnpackStakeHoldsLeafError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["StakeHoldsNoLeaf"].ID.Bytes()[:4]) {
		return stake.UnpackStakeHoldsNoLeafError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["StakeLeafFree"].ID.Bytes()[:4]) {
		return stake.UnpackStakeLeafFreeError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["StakeLeafTooHeavy"].ID.Bytes()[:4]) {
		return stake.UnpackStakeLeafTooHeavyError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["StakeNotAsleep"].ID.Bytes()[:4]) {
		return stake.UnpackStakeNotAsleepError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["StakeNotReady"].ID.Bytes()[:4]) {
		return stake.UnpackStakeNotReadyError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["StakeNotSeatOwner"].ID.Bytes()[:4]) {
		return stake.UnpackStakeNotSeatOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["StakeOnlyModule"].ID.Bytes()[:4]) {
		return stake.UnpackStakeOnlyModuleError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["StakePotShort"].ID.Bytes()[:4]) {
		return stake.UnpackStakePotShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["StakeRefreshTooEarly"].ID.Bytes()[:4]) {
		return stake.UnpackStakeRefreshTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["StakeRoleTaken"].ID.Bytes()[:4]) {
		return stake.UnpackStakeRoleTakenError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["StakeTooLittle"].ID.Bytes()[:4]) {
		return stake.UnpackStakeTooLittleError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["StakeTreeFull"].ID.Bytes()[:4]) {
		return stake.UnpackStakeTreeFullError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["StakeTreeNotFull"].ID.Bytes()[:4]) {
		return stake.UnpackStakeTreeNotFullError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["StakeZeroAmount"].ID.Bytes()[:4]) {
		return stake.UnpackStakeZeroAmountError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["SumTreeForgotten"].ID.Bytes()[:4]) {
		return stake.UnpackSumTreeForgottenError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["SumTreeOverflow"].ID.Bytes()[:4]) {
		return stake.UnpackSumTreeOverflowError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// StakeCheckpointUnorderedInsertion represents a CheckpointUnorderedInsertion error raised by the Stake contract.
type StakeCheckpointUnorderedInsertion struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CheckpointUnorderedInsertion()
func StakeCheckpointUnorderedInsertionErrorID() common.Hash {
	return common.HexToHash("0x2520601d9d60b717c34a36ad270857824c5a1ebbfd08ff39aba6930089495cfa")
}

// UnpackCheckpointUnorderedInsertionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CheckpointUnorderedInsertion()
func (stake *Stake) UnpackCheckpointUnorderedInsertionError(raw []byte) (*StakeCheckpointUnorderedInsertion, error) {
	out := new(StakeCheckpointUnorderedInsertion)
	if err := stake.abi.UnpackIntoInterface(out, "CheckpointUnorderedInsertion", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeClockBadConfig represents a ClockBadConfig error raised by the Stake contract.
type StakeClockBadConfig struct {
	Genesis     *big.Int
	EpochLength uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ClockBadConfig(uint40 genesis, uint32 epochLength)
func StakeClockBadConfigErrorID() common.Hash {
	return common.HexToHash("0xef3e0d62a5ce65a19fd908278204079debb3bca6d1466fbd0b13b540da8e1c80")
}

// UnpackClockBadConfigError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ClockBadConfig(uint40 genesis, uint32 epochLength)
func (stake *Stake) UnpackClockBadConfigError(raw []byte) (*StakeClockBadConfig, error) {
	out := new(StakeClockBadConfig)
	if err := stake.abi.UnpackIntoInterface(out, "ClockBadConfig", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the Stake contract.
type StakeSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func StakeSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (stake *Stake) UnpackSafeERC20FailedOperationError(raw []byte) (*StakeSafeERC20FailedOperation, error) {
	out := new(StakeSafeERC20FailedOperation)
	if err := stake.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeSamplingTooMany represents a SamplingTooMany error raised by the Stake contract.
type StakeSamplingTooMany struct {
	Size *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SamplingTooMany(uint256 size)
func StakeSamplingTooManyErrorID() common.Hash {
	return common.HexToHash("0x82db7f4c5c947e62b7b39631702f58003b73b0ea97c06dd4273acb0bf3f4bc6e")
}

// UnpackSamplingTooManyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SamplingTooMany(uint256 size)
func (stake *Stake) UnpackSamplingTooManyError(raw []byte) (*StakeSamplingTooMany, error) {
	out := new(StakeSamplingTooMany)
	if err := stake.abi.UnpackIntoInterface(out, "SamplingTooMany", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeStakeBadBoxKey represents a StakeBadBoxKey error raised by the Stake contract.
type StakeStakeBadBoxKey struct {
	Key [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakeBadBoxKey(bytes32 key)
func StakeStakeBadBoxKeyErrorID() common.Hash {
	return common.HexToHash("0x5364ac1f47eb87e4d246b6d476a410d3d14a99b4795b987ef108aa7dd39301d4")
}

// UnpackStakeBadBoxKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakeBadBoxKey(bytes32 key)
func (stake *Stake) UnpackStakeBadBoxKeyError(raw []byte) (*StakeStakeBadBoxKey, error) {
	out := new(StakeStakeBadBoxKey)
	if err := stake.abi.UnpackIntoInterface(out, "StakeBadBoxKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeStakeBadConfig represents a StakeBadConfig error raised by the Stake contract.
type StakeStakeBadConfig struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakeBadConfig()
func StakeStakeBadConfigErrorID() common.Hash {
	return common.HexToHash("0x48d5123344042815762b16727f1b6786a1aa939c375ae3592fd977da61975a1a")
}

// UnpackStakeBadConfigError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakeBadConfig()
func (stake *Stake) UnpackStakeBadConfigError(raw []byte) (*StakeStakeBadConfig, error) {
	out := new(StakeStakeBadConfig)
	if err := stake.abi.UnpackIntoInterface(out, "StakeBadConfig", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeStakeHoldsLeaf represents a StakeHoldsLeaf error raised by the Stake contract.
type StakeStakeHoldsLeaf struct {
	Account common.Address
	Leaf    uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakeHoldsLeaf(address account, uint16 leaf)
func StakeStakeHoldsLeafErrorID() common.Hash {
	return common.HexToHash("0x96803eff660dd03e012374daf4600ec2a8044d160aa80534361759e77a17f84f")
}

// UnpackStakeHoldsLeafError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakeHoldsLeaf(address account, uint16 leaf)
func (stake *Stake) UnpackStakeHoldsLeafError(raw []byte) (*StakeStakeHoldsLeaf, error) {
	out := new(StakeStakeHoldsLeaf)
	if err := stake.abi.UnpackIntoInterface(out, "StakeHoldsLeaf", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeStakeHoldsNoLeaf represents a StakeHoldsNoLeaf error raised by the Stake contract.
type StakeStakeHoldsNoLeaf struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakeHoldsNoLeaf(address account)
func StakeStakeHoldsNoLeafErrorID() common.Hash {
	return common.HexToHash("0x597eab68063991eba7178e8a2e469958edd6226bbd33d030bcbc53d505680019")
}

// UnpackStakeHoldsNoLeafError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakeHoldsNoLeaf(address account)
func (stake *Stake) UnpackStakeHoldsNoLeafError(raw []byte) (*StakeStakeHoldsNoLeaf, error) {
	out := new(StakeStakeHoldsNoLeaf)
	if err := stake.abi.UnpackIntoInterface(out, "StakeHoldsNoLeaf", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeStakeLeafFree represents a StakeLeafFree error raised by the Stake contract.
type StakeStakeLeafFree struct {
	Leaf uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakeLeafFree(uint16 leaf)
func StakeStakeLeafFreeErrorID() common.Hash {
	return common.HexToHash("0xdbaab6a94888db0eca7453da91c3d75cc8617f3977378fcf0125896ac3d2fd1a")
}

// UnpackStakeLeafFreeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakeLeafFree(uint16 leaf)
func (stake *Stake) UnpackStakeLeafFreeError(raw []byte) (*StakeStakeLeafFree, error) {
	out := new(StakeStakeLeafFree)
	if err := stake.abi.UnpackIntoInterface(out, "StakeLeafFree", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeStakeLeafTooHeavy represents a StakeLeafTooHeavy error raised by the Stake contract.
type StakeStakeLeafTooHeavy struct {
	Leaf         uint16
	Weight       *big.Int
	JoinerWeight *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakeLeafTooHeavy(uint16 leaf, uint256 weight, uint256 joinerWeight)
func StakeStakeLeafTooHeavyErrorID() common.Hash {
	return common.HexToHash("0x4cf7af163897a97b21a2859df5153f5ddf7fe9e28e2528bd8c1a932633941f29")
}

// UnpackStakeLeafTooHeavyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakeLeafTooHeavy(uint16 leaf, uint256 weight, uint256 joinerWeight)
func (stake *Stake) UnpackStakeLeafTooHeavyError(raw []byte) (*StakeStakeLeafTooHeavy, error) {
	out := new(StakeStakeLeafTooHeavy)
	if err := stake.abi.UnpackIntoInterface(out, "StakeLeafTooHeavy", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeStakeNotAsleep represents a StakeNotAsleep error raised by the Stake contract.
type StakeStakeNotAsleep struct {
	Leaf uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakeNotAsleep(uint16 leaf)
func StakeStakeNotAsleepErrorID() common.Hash {
	return common.HexToHash("0xde45d5d1a88e1a3394f4918b99720a12d3d7bb8b0ee1436b3f9b95a9f2ae4f14")
}

// UnpackStakeNotAsleepError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakeNotAsleep(uint16 leaf)
func (stake *Stake) UnpackStakeNotAsleepError(raw []byte) (*StakeStakeNotAsleep, error) {
	out := new(StakeStakeNotAsleep)
	if err := stake.abi.UnpackIntoInterface(out, "StakeNotAsleep", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeStakeNotReady represents a StakeNotReady error raised by the Stake contract.
type StakeStakeNotReady struct {
	ReadyAt *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakeNotReady(uint40 readyAt)
func StakeStakeNotReadyErrorID() common.Hash {
	return common.HexToHash("0x4d423958d14d966eee022a5db6f92b1da586f6f8982126dd3a8d97c532690b7b")
}

// UnpackStakeNotReadyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakeNotReady(uint40 readyAt)
func (stake *Stake) UnpackStakeNotReadyError(raw []byte) (*StakeStakeNotReady, error) {
	out := new(StakeStakeNotReady)
	if err := stake.abi.UnpackIntoInterface(out, "StakeNotReady", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeStakeNotSeatOwner represents a StakeNotSeatOwner error raised by the Stake contract.
type StakeStakeNotSeatOwner struct {
	Caller common.Address
	Leaf   uint16
	Epoch  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakeNotSeatOwner(address caller, uint16 leaf, uint32 epoch)
func StakeStakeNotSeatOwnerErrorID() common.Hash {
	return common.HexToHash("0x82950a0756a63b5282dd0e452b9d9fb8679878ea33537687520497499f7715d5")
}

// UnpackStakeNotSeatOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakeNotSeatOwner(address caller, uint16 leaf, uint32 epoch)
func (stake *Stake) UnpackStakeNotSeatOwnerError(raw []byte) (*StakeStakeNotSeatOwner, error) {
	out := new(StakeStakeNotSeatOwner)
	if err := stake.abi.UnpackIntoInterface(out, "StakeNotSeatOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeStakeOnlyModule represents a StakeOnlyModule error raised by the Stake contract.
type StakeStakeOnlyModule struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakeOnlyModule(address caller)
func StakeStakeOnlyModuleErrorID() common.Hash {
	return common.HexToHash("0x1f3f50babe6791dd7c4f0c4407b14be18f4fb59365b1af1033ac2efc92ea7051")
}

// UnpackStakeOnlyModuleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakeOnlyModule(address caller)
func (stake *Stake) UnpackStakeOnlyModuleError(raw []byte) (*StakeStakeOnlyModule, error) {
	out := new(StakeStakeOnlyModule)
	if err := stake.abi.UnpackIntoInterface(out, "StakeOnlyModule", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeStakePotShort represents a StakePotShort error raised by the Stake contract.
type StakeStakePotShort struct {
	Task   uint64
	Held   *big.Int
	Wanted *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakePotShort(uint64 task, uint256 held, uint256 wanted)
func StakeStakePotShortErrorID() common.Hash {
	return common.HexToHash("0x011e014dc1e27c0845d73a5908eaae0aebe525defb25cb7f4ec43c9adb2d9204")
}

// UnpackStakePotShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakePotShort(uint64 task, uint256 held, uint256 wanted)
func (stake *Stake) UnpackStakePotShortError(raw []byte) (*StakeStakePotShort, error) {
	out := new(StakeStakePotShort)
	if err := stake.abi.UnpackIntoInterface(out, "StakePotShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeStakeRefreshTooEarly represents a StakeRefreshTooEarly error raised by the Stake contract.
type StakeStakeRefreshTooEarly struct {
	Leaf          uint16
	RefreshableAt uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakeRefreshTooEarly(uint16 leaf, uint32 refreshableAt)
func StakeStakeRefreshTooEarlyErrorID() common.Hash {
	return common.HexToHash("0xd9ad7de937d194df67b0ec88ccc27bb01dddffe46b40364a0495ec479026f4eb")
}

// UnpackStakeRefreshTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakeRefreshTooEarly(uint16 leaf, uint32 refreshableAt)
func (stake *Stake) UnpackStakeRefreshTooEarlyError(raw []byte) (*StakeStakeRefreshTooEarly, error) {
	out := new(StakeStakeRefreshTooEarly)
	if err := stake.abi.UnpackIntoInterface(out, "StakeRefreshTooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeStakeRoleTaken represents a StakeRoleTaken error raised by the Stake contract.
type StakeStakeRoleTaken struct {
	Account     common.Address
	Engagements uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakeRoleTaken(address account, uint16 engagements)
func StakeStakeRoleTakenErrorID() common.Hash {
	return common.HexToHash("0x1aaa382b0a9a0acd1900266f729d466d3b08aff9866e926c6c67b240361a28d6")
}

// UnpackStakeRoleTakenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakeRoleTaken(address account, uint16 engagements)
func (stake *Stake) UnpackStakeRoleTakenError(raw []byte) (*StakeStakeRoleTaken, error) {
	out := new(StakeStakeRoleTaken)
	if err := stake.abi.UnpackIntoInterface(out, "StakeRoleTaken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeStakeTooLittle represents a StakeTooLittle error raised by the Stake contract.
type StakeStakeTooLittle struct {
	Free   *big.Int
	Needed *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakeTooLittle(uint256 free, uint256 needed)
func StakeStakeTooLittleErrorID() common.Hash {
	return common.HexToHash("0x7e7cc3743dca3b66f2f74c829467be3a627f1cc35d3d0b0350edb4ee01dea915")
}

// UnpackStakeTooLittleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakeTooLittle(uint256 free, uint256 needed)
func (stake *Stake) UnpackStakeTooLittleError(raw []byte) (*StakeStakeTooLittle, error) {
	out := new(StakeStakeTooLittle)
	if err := stake.abi.UnpackIntoInterface(out, "StakeTooLittle", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeStakeTreeFull represents a StakeTreeFull error raised by the Stake contract.
type StakeStakeTreeFull struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakeTreeFull()
func StakeStakeTreeFullErrorID() common.Hash {
	return common.HexToHash("0x6ac0e2b9f2386073a4f2f4f7b4dffca5fd9442f1b4f7f33b5308b651b6a4ae01")
}

// UnpackStakeTreeFullError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakeTreeFull()
func (stake *Stake) UnpackStakeTreeFullError(raw []byte) (*StakeStakeTreeFull, error) {
	out := new(StakeStakeTreeFull)
	if err := stake.abi.UnpackIntoInterface(out, "StakeTreeFull", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeStakeTreeNotFull represents a StakeTreeNotFull error raised by the Stake contract.
type StakeStakeTreeNotFull struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakeTreeNotFull()
func StakeStakeTreeNotFullErrorID() common.Hash {
	return common.HexToHash("0xfe90b6898ce3a15471b583897bea438c136b6e1b014112e0c5eb83de16e363cc")
}

// UnpackStakeTreeNotFullError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakeTreeNotFull()
func (stake *Stake) UnpackStakeTreeNotFullError(raw []byte) (*StakeStakeTreeNotFull, error) {
	out := new(StakeStakeTreeNotFull)
	if err := stake.abi.UnpackIntoInterface(out, "StakeTreeNotFull", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeStakeZeroAmount represents a StakeZeroAmount error raised by the Stake contract.
type StakeStakeZeroAmount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakeZeroAmount()
func StakeStakeZeroAmountErrorID() common.Hash {
	return common.HexToHash("0x9b0385553d305d1b8fc3674565506f8c9d5f548c29a4b95154fe9f2e4d626c7c")
}

// UnpackStakeZeroAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakeZeroAmount()
func (stake *Stake) UnpackStakeZeroAmountError(raw []byte) (*StakeStakeZeroAmount, error) {
	out := new(StakeStakeZeroAmount)
	if err := stake.abi.UnpackIntoInterface(out, "StakeZeroAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeSumTreeForgotten represents a SumTreeForgotten error raised by the Stake contract.
type StakeSumTreeForgotten struct {
	Epoch uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SumTreeForgotten(uint32 epoch)
func StakeSumTreeForgottenErrorID() common.Hash {
	return common.HexToHash("0x58bc5c098bdcc8c36433ca2f038293f71e5b69edb3faaa8f055729a999e7d0b9")
}

// UnpackSumTreeForgottenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SumTreeForgotten(uint32 epoch)
func (stake *Stake) UnpackSumTreeForgottenError(raw []byte) (*StakeSumTreeForgotten, error) {
	out := new(StakeSumTreeForgotten)
	if err := stake.abi.UnpackIntoInterface(out, "SumTreeForgotten", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeSumTreeOverflow represents a SumTreeOverflow error raised by the Stake contract.
type StakeSumTreeOverflow struct {
	Total *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SumTreeOverflow(uint256 total)
func StakeSumTreeOverflowErrorID() common.Hash {
	return common.HexToHash("0xe13e9c7577b2f2e4e361fc2c924eae7824f0b36c911703db8be404f0e759778f")
}

// UnpackSumTreeOverflowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SumTreeOverflow(uint256 total)
func (stake *Stake) UnpackSumTreeOverflowError(raw []byte) (*StakeSumTreeOverflow, error) {
	out := new(StakeSumTreeOverflow)
	if err := stake.abi.UnpackIntoInterface(out, "SumTreeOverflow", raw); err != nil {
		return nil, err
	}
	return out, nil
}
