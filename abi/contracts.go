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
	Arena  common.Address
	Scores common.Address
	Settle common.Address
	Beacon common.Address
}

// ArenaMetaData contains all meta data concerning the Arena contract.
var ArenaMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"genesis\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"epochLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"address\",\"internalType\":\"contractIStake\"},{\"name\":\"experts\",\"type\":\"address\",\"internalType\":\"contractIExperts\"},{\"name\":\"scores\",\"type\":\"address\",\"internalType\":\"contractIScores\"},{\"name\":\"settle\",\"type\":\"address\",\"internalType\":\"contractISettle\"},{\"name\":\"keys\",\"type\":\"address\",\"internalType\":\"contractIKeys\"},{\"name\":\"limits_\",\"type\":\"tuple\",\"internalType\":\"structIArena.Limits\",\"components\":[{\"name\":\"creatorStake\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"recordMin\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"recordTTL\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minReward\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minTrainerStake\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minSeatFee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"blockTime\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"refBandwidth\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refSpeed\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"cancelTask\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"closeTask\",\"inputs\":[{\"name\":\"taskId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"order\",\"type\":\"uint64[]\",\"internalType\":\"uint64[]\"}],\"outputs\":[{\"name\":\"closing\",\"type\":\"tuple\",\"internalType\":\"structIArena.Closing\",\"components\":[{\"name\":\"creator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"voided\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"submissions\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paid\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"fee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"reward\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"bond\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"gamma\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rho\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"alpha\",\"type\":\"uint8\",\"internalType\":\"enumIArena.StakeExponent\"},{\"name\":\"minTrainerStake\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"trainers\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"stakes\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"commitModel\",\"inputs\":[{\"name\":\"taskId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"stake\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"conclude\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"outcome\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"score\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"redraw\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[{\"name\":\"ending\",\"type\":\"tuple\",\"internalType\":\"structIArena.Ending\",\"components\":[{\"name\":\"use\",\"type\":\"uint8\",\"internalType\":\"enumIArena.FeeUse\"},{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"seatFee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"fee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"bond\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"counts\",\"inputs\":[],\"outputs\":[{\"name\":\"tasks\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"submissions\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"createTask\",\"inputs\":[{\"name\":\"params\",\"type\":\"tuple\",\"internalType\":\"structIArena.TaskParams\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structIArena.Content\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"codec\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"live\",\"type\":\"tuple\",\"internalType\":\"structIArena.Shard\",\"components\":[{\"name\":\"content\",\"type\":\"tuple\",\"internalType\":\"structIArena.Content\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"codec\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rows\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rowRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"last\",\"type\":\"tuple\",\"internalType\":\"structIArena.Shard\",\"components\":[{\"name\":\"content\",\"type\":\"tuple\",\"internalType\":\"structIArena.Content\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"codec\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rows\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rowRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"engine\",\"type\":\"uint8\",\"internalType\":\"enumIArena.EngineClass\"},{\"name\":\"direction\",\"type\":\"uint8\",\"internalType\":\"enumIArena.Direction\"},{\"name\":\"baseline\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tolerance\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"submitBy\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"revealBy\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"closeBy\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"keyWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidenceWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"commitWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"alternateWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"revealWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"appealWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"alternates\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"seatCap\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"commitsPerEpoch\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"commitsInAll\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"alpha\",\"type\":\"uint8\",\"internalType\":\"enumIArena.StakeExponent\"},{\"name\":\"gamma\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rho\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"reward\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"seatFee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minTrainerStake\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"maxModelBytes\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"macsPerRow\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"eligibility\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIArena.Eligibility\",\"components\":[{\"name\":\"routes\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"missingStake\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"missingEarned\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"recordUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"attestedUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"expire\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"headOf\",\"inputs\":[{\"name\":\"taskId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queue\",\"type\":\"uint8\",\"internalType\":\"enumIArena.Queue\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"judgingOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"engine\",\"type\":\"uint8\",\"internalType\":\"enumIArena.EngineClass\"},{\"name\":\"tolerance\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"limits\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIArena.Limits\",\"components\":[{\"name\":\"creatorStake\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"recordMin\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"recordTTL\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minReward\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minTrainerStake\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minSeatFee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"blockTime\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"refBandwidth\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refSpeed\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"modelTerms\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"taskId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"standing\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"candidate\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"revealBy\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"keyBy\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"recordTermsOf\",\"inputs\":[{\"name\":\"taskId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"creator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"fees\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"ttl\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"release\",\"inputs\":[{\"name\":\"taskId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"revealModel\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"model\",\"type\":\"tuple\",\"internalType\":\"structIArena.Model\",\"components\":[{\"name\":\"flat\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"content\",\"type\":\"tuple\",\"internalType\":\"structIArena.Content\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"codec\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"shardTerms\",\"inputs\":[{\"name\":\"taskId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"shard\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"creator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"revealBy\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"keyBy\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"submissionOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"view_\",\"type\":\"tuple\",\"internalType\":\"structIArena.SubmissionView\",\"components\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumIArena.SubmissionState\"},{\"name\":\"reason\",\"type\":\"uint8\",\"internalType\":\"enumIArena.VoidReason\"},{\"name\":\"queue\",\"type\":\"uint8\",\"internalType\":\"enumIArena.Queue\"},{\"name\":\"rounds\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"ordinal\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"joinedEpoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"score\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"locked\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"takeHead\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"first\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[{\"name\":\"sealing\",\"type\":\"tuple\",\"internalType\":\"structIArena.Sealing\",\"components\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queue\",\"type\":\"uint8\",\"internalType\":\"enumIArena.Queue\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"alternates\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"seatCap\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"commitWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"alternateWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"revealWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"creatorLeaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"creatorTakenAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"holdUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"fee\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"taskOf\",\"inputs\":[{\"name\":\"taskId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"view_\",\"type\":\"tuple\",\"internalType\":\"structIArena.TaskView\",\"components\":[{\"name\":\"creator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumIArena.TaskState\"},{\"name\":\"routes\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"creatorLeaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"creatorTakenAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"createdAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"dropBy\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"submissions\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"open\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"trainers\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"bond\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"params\",\"type\":\"tuple\",\"internalType\":\"structIArena.TaskParams\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structIArena.Content\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"codec\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"live\",\"type\":\"tuple\",\"internalType\":\"structIArena.Shard\",\"components\":[{\"name\":\"content\",\"type\":\"tuple\",\"internalType\":\"structIArena.Content\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"codec\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rows\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rowRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"last\",\"type\":\"tuple\",\"internalType\":\"structIArena.Shard\",\"components\":[{\"name\":\"content\",\"type\":\"tuple\",\"internalType\":\"structIArena.Content\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"codec\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rows\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rowRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"engine\",\"type\":\"uint8\",\"internalType\":\"enumIArena.EngineClass\"},{\"name\":\"direction\",\"type\":\"uint8\",\"internalType\":\"enumIArena.Direction\"},{\"name\":\"baseline\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tolerance\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"submitBy\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"revealBy\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"closeBy\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"keyWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidenceWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"commitWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"alternateWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"revealWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"appealWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"alternates\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"seatCap\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"commitsPerEpoch\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"commitsInAll\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"alpha\",\"type\":\"uint8\",\"internalType\":\"enumIArena.StakeExponent\"},{\"name\":\"gamma\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rho\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"reward\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"seatFee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minTrainerStake\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"maxModelBytes\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"macsPerRow\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}]}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"ModelCommitted\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"trainer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"commitment\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"locked\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ModelRevealed\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"ordinal\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"joinedEpoch\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"model\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIArena.Model\",\"components\":[{\"name\":\"flat\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"content\",\"type\":\"tuple\",\"internalType\":\"structIArena.Content\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"codec\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Requeued\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"nextRound\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"joinedEpoch\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SubmissionFinal\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"score\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SubmissionVoid\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"reason\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumIArena.VoidReason\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TaskCancelled\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TaskCreated\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"creator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"routes\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"creatorLeaf\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"},{\"name\":\"creatorTakenAt\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"bond\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"},{\"name\":\"params\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIArena.TaskParams\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structIArena.Content\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"codec\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"live\",\"type\":\"tuple\",\"internalType\":\"structIArena.Shard\",\"components\":[{\"name\":\"content\",\"type\":\"tuple\",\"internalType\":\"structIArena.Content\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"codec\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rows\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rowRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"last\",\"type\":\"tuple\",\"internalType\":\"structIArena.Shard\",\"components\":[{\"name\":\"content\",\"type\":\"tuple\",\"internalType\":\"structIArena.Content\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"codec\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rows\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rowRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"engine\",\"type\":\"uint8\",\"internalType\":\"enumIArena.EngineClass\"},{\"name\":\"direction\",\"type\":\"uint8\",\"internalType\":\"enumIArena.Direction\"},{\"name\":\"baseline\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tolerance\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"submitBy\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"revealBy\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"closeBy\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"keyWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidenceWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"commitWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"alternateWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"revealWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"appealWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"alternates\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"seatCap\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"commitsPerEpoch\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"commitsInAll\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"alpha\",\"type\":\"uint8\",\"internalType\":\"enumIArena.StakeExponent\"},{\"name\":\"gamma\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rho\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"reward\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"seatFee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minTrainerStake\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"maxModelBytes\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"macsPerRow\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TaskSettled\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"order\",\"type\":\"uint64[]\",\"indexed\":false,\"internalType\":\"uint64[]\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TaskVoided\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"submission\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"ArenaBadContent\",\"inputs\":[{\"name\":\"codec\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ArenaBadParameter\",\"inputs\":[{\"name\":\"parameter\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"given\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"bound\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ArenaEmptyCommitment\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ArenaHasSubmissions\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"submissions\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ArenaModelTooLarge\",\"inputs\":[{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"limit\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ArenaNoSubmission\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ArenaNoTask\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ArenaNoTimeForRound\",\"inputs\":[{\"name\":\"dropBy\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"time\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"ArenaNotEligible\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"missingStake\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"missingEarned\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ArenaNotHead\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"head\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ArenaNothingLocked\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ArenaOnlyCreator\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ArenaOnlyModule\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ArenaOwnTask\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ArenaQuota\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ArenaSubmissionState\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumIArena.SubmissionState\"}]},{\"type\":\"error\",\"name\":\"ArenaSubmissionsOpen\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"open\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ArenaTaskState\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumIArena.TaskState\"}]},{\"type\":\"error\",\"name\":\"ArenaTooEarly\",\"inputs\":[{\"name\":\"from\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"time\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"ArenaTooLate\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"time\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"ArenaWrongReveal\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"got\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ClockBadConfig\",\"inputs\":[{\"name\":\"genesis\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"epochLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}]",
	ID:  "Arena",
	Bin: "0x610180604052346104125760405161723b38819003601f8101601f191683016001600160401b038111848210176103cc578392829160405283398101039061022082126104125780519064ffffffffff821682036104125761006360208201610416565b6040820151929091906001600160a01b0384168403610412576060820151946001600160a01b03861686036104125760808301516001600160a01b03811681036104125760a0840151926001600160a01b03841684036104125760c0850151926001600160a01b0384168403610412576101409060df190112610412576040519461014086016001600160401b038111878210176103cc576101ab916102009160405261011260e08201610427565b88526101216101008201610427565b60208901526101336101208201610416565b60408901526101456101408201610427565b60608901526101576101608201610427565b60808901526101696101808201610427565b60a089015261017b6101a0820161043b565b60c089015261018d6101c0820161043b565b60e089015261019f6101e0820161044a565b6101008901520161044a565b6101208601524264ffffffffff8216118015610404575b6103e0576080528460a0528560c05260e05281610100526101205263ffffffff60408301511661016052604051948561199c81011060018060401b0361199c880111176103cc5763ffffffff9461199c61589f88396001600160a01b0390811661199c8801908152918116602080840191909152921660408083019190915283516001600160801b0390811660608085019190915293850151811660808085019190915291850151871660a08481019190915293850151811660c08085019190915291850151811660e0808501919091529385015116610100808401919091529084015161ffff9081166101208085019190915293850151166101408301528301516001600160401b0390811661016083015291909201511661018082015291166101a08201528190036101c001905ff080156103c15761014052604051615440908161045f8239608051816152e8015260a05181615315015260c051818181610180015281816110bc015281816117b001528181611f3601528181611fc00152818161204601526126c9015260e051818181612acc01528181612bf901528181612f8a0152818161331f015261415801526101005181818161155b01528181612cae0152614dae015261012051818181613718015261436e015261014051818181610a17015281816121b9015261258a015261016051816124cd0152f35b6040513d5f823e3d90fd5b634e487b7160e01b5f52604160045260245ffd5b8564ffffffffff63ffffffff9263779f06b160e11b5f52166004521660245260445ffd5b5063ffffffff8616156101c2565b5f80fd5b519063ffffffff8216820361041257565b51906001600160801b038216820361041257565b519061ffff8216820361041257565b51906001600160401b03821682036104125756fe60806040526004361015610011575f80fd5b5f5f3560e01c8063030f1970146132c05780630d3be58b1461328d578063124ee91814612f03578063136d51cc14612e9b5780632222856014612b825780636107cdd81461283e5780636190aab81461261757806363c36dec1461251c578063653e72891461241b578063817cc1ea146123ea578063821aaeb114612385578063860aefcf14612145578063a095bff914611bb4578063a723501114611ac5578063ae27728a14611482578063bab7835f14610a02578063cdeeb76514610975578063f5ed2b0e146102ba5763ff967828146100eb575f80fd5b3461023d57604036600319011261023d57610104613ad3565b9061010d613b96565b9160ff6101198261529d565b541661012481613b0d565b6001811461029257506001600160401b03169182825260036020526040822060018060a01b0382165f5260205260405f206001600160601b038154169081156102735780546bffffffffffffffffffffffff19169055919283927f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031692909190833b1561026f57604051630c1f554d60e31b815260048101929092526001600160a01b0316602482018190526044820192909252838160648183875af190811561026457849161024f575b5050813b1561024b5782916024839260405194859384926353290d0b60e01b845260048401525af180156102405761022c5750f35b8161023691613cdc565b61023d5780f35b80fd5b6040513d84823e3d90fd5b5050fd5b8161025991613cdc565b61024b57825f6101f7565b6040513d86823e3d90fd5b8480fd5b5050604492631401491b60e01b835260045260018060a01b0316602452fd5b6001600160401b0360449392634d192d0960e01b8452166004526102b581613b0d565b602452fd5b503461023d57602036600319011261023d576102d4613ad3565b604051916102e183613c08565b8083526020830181815260408401828152606085018381526080860184815260a0870185815260c088019186835260e08901938785526101008a01958887526101208b01978989528b61014081019a808c5260ff61042761016084019e8f6040519061034c82613c8a565b6103546149b4565b825261035e6149d2565b602083015261036b6149d2565b60408301528560608301528560808301528560a08301528560c08301528560e08301528561010083015285610120830152856101408301528561016083015285610180830152856101a0830152856101c0830152856101e08301528561020083015285610220830152856102408301528561026083015285610280830152856102a0830152856102c0830152856102e083015285610300830152856103208301528561034083015285610360830152856103808301525261529d565b9260018401549060018060a01b038260381c16905264ffffffffff845483811661045081613b0d565b8752838360281c16885261ffff8160081c16895263ffffffff8160181c168a528183168b5260381c168a5263ffffffff8160d81c168b5263ffffffff60028501548d828216905260201c168d5260301c165f1461094a576001600160801b03905b168b52604051906104c182613c8a565b6104cd600382016149fd565b82526104db60058201614a2e565b60208301526104ec600a8201614a2e565b6040830152600f81015460ff811661050381613b74565b60608401528060081c60ff1661051881613b74565b60808401528060101c63ffffffff1660a08401528060301c63ffffffff1660c08401528060501c64ffffffffff1660e08401528060781c64ffffffffff166101008401528060a01c64ffffffffff1661012084015260c81c63ffffffff16610140830152601081015463ffffffff81166101608401528060201c61ffff166101808401528060301c61ffff166101a08401528060401c61ffff166101c08401528060501c61ffff166101e08401528060601c60ff166102008401528060681c60ff166102208401528060701c60ff166102408401528060781c60ff166102608401528060801c60ff166102808401528060881c60ff166102a084019061061d9161461e565b8060901c63ffffffff166102c084015260b01c63ffffffff166102e083015260118101546001600160801b03811661030084015260801c610320830152601201546001600160801b0381166103408301528060801c6001600160401b031661036083015260c01c6103808201528b526040519b600160a01b600190039051168c52516106a881613b0d565b60208c01525160ff1660408b01525161ffff1660608a01525163ffffffff1660808901525164ffffffffff1660a08801525164ffffffffff1660c08701525163ffffffff1660e08601525163ffffffff166101008501525163ffffffff16610120840152516001600160801b031661014083015251610160820181519061074d916001600160401b036040809280518552826020820151166020860152015116910152565b60208101516101c0830161076091613bb9565b6040810151610280830161077391613bb9565b606081015161078181613b74565b610340830152608081015161079581613b74565b61036083015260a081015163ffffffff1661038083015260c081015163ffffffff166103a083015260e081015164ffffffffff166103c083015261010081015164ffffffffff166103e083015261012081015164ffffffffff1661040083015261014081015163ffffffff1661042083015261016081015163ffffffff1661044083015261018081015161ffff166104608301526101a081015161ffff166104808301526101c081015161ffff166104a08301526101e081015161ffff166104c083015261020081015160ff166104e083015261022081015160ff1661050083015261024081015160ff1661052083015261026081015160ff1661054083015261028081015160ff166105608301526102a081015161058083016108b891613bac565b6102c081015163ffffffff166105a08301526102e081015163ffffffff166105c08301526103008101516001600160801b03166105e08301526103208101516001600160801b03166106008301526103408101516001600160801b03166106208301526103608101516001600160401b031661064083015261038001516001600160401b031661066082015261068090f35b506001600160801b036109708160118401541660016001607f1b038160011c16906150ba565b6104b1565b503461023d57604036600319011261023d5760809064ffffffffff610998613ad3565b60ff6109ab6109a5613afd565b9261529d565b600181015460381c6001600160a01b0316945091166109f157816109d760036009840154935b0161527a565b926040519586526020860152166040840152166060820152f35b816109d76003600e840154936109d1565b503461023d5761052036600319011261023d577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b15611353576040516334c64d6560e11b81528290610a61600482016146a6565b818161052481865afa80156102405761146d575b505060a0602491604051928380926318f0db7b60e21b82523360048301525afa90811561024057829161143e575b5060ff81511615611419578154906001600160401b03610ac48184166145ea565b1680926001600160401b0319161783558183526001602052604083206004356003820155600481016024356001600160401b03811681036113d257815467ffffffffffffffff19166001600160401b0391821617825560443590811681036113d257815467ffffffffffffffff60401b191660409190911b67ffffffffffffffff60401b161790556064356005820155600681016084356001600160401b03811681036113d257815467ffffffffffffffff19166001600160401b0391821617825560a43590811681036113d257815467ffffffffffffffff60401b191660409190911b67ffffffffffffffff60401b1617905560c43563ffffffff8116810361026f5763ffffffff60078301911663ffffffff1982541617905560e435600882015561010435600982015561012435600a820155600b8101610144356001600160401b03811681036113d257815467ffffffffffffffff19166001600160401b039182161782556101643590811681036113d257815467ffffffffffffffff60401b191660409190911b67ffffffffffffffff60401b161790556101843563ffffffff8116810361026f5763ffffffff600c8301911663ffffffff198254161790556101a435600d8201556101c435600e820155600f81016101e43560028110156113d257610cb381613b74565b815490610204359060028210156113fd57610ccd82613b74565b610224359163ffffffff83168303611401576102443563ffffffff811681036114155765ffffffff00009269ffffffff0000000000008261ff00935060301b169560ff69ffffffff0000000000001992169065ffffffffffff191617169160081b16179160101b16171781556102643564ffffffffff811681036113d257815464ffffffffff60501b191660509190911b64ffffffffff60501b16178155610d7361495c565b815464ffffffffff60a01b610d86614971565b60a01b16906102c43563ffffffff811681036114015763ffffffff60c81b9060c81b169264ffffffffff60781b9060781b16906dffffffffffffffffffffffffffff60781b191617171790556010810163ffffffff610de3614948565b1663ffffffff198254161781556103043561ffff811681036113d2578154906103243561ffff811681036113fd57610344359261ffff8416840361140157610364359161ffff8316830361141557610384359060ff82168203611411576103a4359360ff8516850361140d576103c4359560ff87168703611409576103e43560ff811681036114055760709790971b60ff60701b1660689690961b60ff60681b166fffffffffffffffffffffffff000000001990951660209190911b65ffff00000000161760309290921b67ffff000000000000169190911760409690961b69ffff0000000000000000169590951760509590951b61ffff60501b169490941760609490941b60ff60601b1693909317929092179190911760789190911b60ff60781b161781556104043560ff811681036113d257815460ff60801b191660809190911b60ff60801b161781556104243560038110156113d2578154610444359063ffffffff821682036113fd576104643563ffffffff811681036114015763ffffffff60b01b9060b01b169260ff60881b9060881b169068ffffffffffffffffff60881b1916179063ffffffff60901b9060901b1617179055601181016001600160801b03610fb1614986565b166001600160801b0319825416178155610fc961499d565b6001600160801b0382549181199060801b169116179055601281016104c4356001600160801b03811681036113d25781546fffffffffffffffffffffffffffffffff19166001600160801b039091161781556104e4356001600160401b03811681036113d2578154610504356001600160401b03811681036113fd57806001600160801b0391506001600160401b0360c01b9060c01b16926001600160401b0360801b9060801b1691161717905561107f614971565b60011b6501fffffffffe64fffffffffe8216911681036113e95764ffffffffff6110a761495c565b1690039164ffffffffff83116113e9578492917f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691906110fd63ffffffff6110f6614948565b16856144ac565b9364ffffffffff604051956309f5f9ad60e11b875233600488015216602486015260408560448189885af19182156113de578695879361137f575b509163ffffffff916001600160801b039493805464ffffffffff60381b865193600184019465ff000000000086549160281b169065ff0000000000191617855560381b1690600164ffffffffff60381b199166ffffffffffffff1916171662ffff008a60081b161766ffffffff0000008560181b161717815564ffffffffff8042161664ffffffffff198354161782556111d061499d565b81546affffffffffffffffffffff60601b191660609190911b6affffffffffffffffffffff60601b161790558054670100000000000000600160d81b0319163360381b670100000000000000600160d81b031617905561ffff60ff611249611236614986565b60016001607f1b038160011c16906150ba565b945116966040519788521660208701521660408501521691826060820152611273608082016146a6565b847fc4efd1cf52817d441f94595d23bfb475b5f13e12573f1f30f8805ffc888c38666105a03393a36112a3614986565b813b1561137b576001600160801b0360405191631c519d0d60e11b8352866004840152336024840152856044840152166064820152838160848183865af1908115610264578491611366575b5050803b1561136257608483926040519485938492631c519d0d60e11b84528860048501523360248501526001604485015260648401525af180156113575761133e575b602082604051908152f35b611349838092613cdc565b6113535781611333565b5080fd5b6040513d85823e3d90fd5b8280fd5b8161137091613cdc565b61136257825f6112ef565b8380fd5b95509291506040853d6040116113d6575b8161139d60409383613cdc565b810103126113d2576001600160801b039263ffffffff916113c960206113c2896145c7565b98016145b6565b93945091611138565b8580fd5b3d9150611390565b6040513d88823e3d90fd5b634e487b7160e01b85526011600452602485fd5b8780fd5b8880fd5b8d80fd5b8c80fd5b8b80fd5b8a80fd5b8980fd5b9081604060206064940151910151906309c04d0960e41b835233600452602452604452fd5b611460915060a03d60a011611466575b6114588183613cdc565b810190614542565b5f610aa3565b503d61144e565b8161147791613cdc565b61135357815f610a75565b503461023d57604036600319011261023d5761149c613ad3565b6001600160401b036024351161135357366023602435011215611353576001600160401b0360243560040135116113535736602480356004013560051b813501011161135357604051906101a082018281106001600160401b03821117611ab1576040528282528260208301528260408301528260608301528260808301528260a08301528260c08301528260e08301528261010083015282610120830152826101408301526060610160830152606061018083015260018060a01b037f0000000000000000000000000000000000000000000000000000000000000000163303611a9e5761158a8161529d565b90600182015460ff8160301c16611a745760028301549163ffffffff831680611a5357508354600460ff82166115bf81613b0d565b1480602088015215611983575b50509163ffffffff60129281600160301b6001600160801b039666ff00000000000019161780600186015560018060a01b038160381c16885260d81c16604087015260401c16606085015282611621826150da565b1660808501528261164b816011840154168060a088015260016001607f1b038160011c16906150ba565b1660c085015261168860ff601083015463ffffffff8160901c1660e088015263ffffffff8160b01c1661010088015260881c16610120860161461e565b0154166101408201526116a06024356004013561462a565b6116ad6040519182613cdc565b60046024350135808252601f19906116c49061462a565b013660208301376101608201526116e06024356004013561462a565b6116ed6040519182613cdc565b60046024350135808252601f19906117049061462a565b01366020830137610180820152815b602435600401358110156117a05760248035600583901b0101356001600160401b038116900361179c5760248035600583901b0101356001600160401b031683526002602052604083206001908101546101608401519192916001600160a01b03821690611782908490614641565b5260a01c61179582610180860151614641565b5201611713565b5f80fd5b5080519091906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000081169116813b156113625782916024839260405194859384926353290d0b60e01b845260048401525af180156102405790829161196e575b5050604051918291602083526101c083019160018060a01b03815116602085015260208101511515604085015263ffffffff604082015116606085015263ffffffff60608201511660808501526001600160801b0360808201511660a08501526001600160801b0360a08201511660c08501526001600160801b0360c08201511660e085015263ffffffff60e08201511661010085015263ffffffff610100820151166101208501526118c4610120820151610140860190613bac565b6001600160801b0361014082015116610160850152610160810151926101a0610180860152835180915260206101e08601940190835b81811061194c57505050610180015191601f19848203016101a0850152602080845192838152019301915b818110611933575050500390f35b8251845285945060209384019390920191600101611925565b82516001600160a01b03168652879650602095860195909201916001016118fa565b8161197891613cdc565b61023d57805f611807565b64ffffffffff600f86015460a01c16804210611a4e575060029060ff1916178455604051602081016020825260243560040135905260408101916024803501885b602435600401358110611a28575050600160301b6001600160801b03969463ffffffff947f86c83ed4669bd532d6bc9044cba550e131a2f0d24a7962c5087209cfc3b4464385601299966001600160401b03899716930390a29496505050926115cc565b90936020806001926001600160401b03611a4189613ae9565b16815201950191016119c4565b615095565b6313bd32ff60e11b87526001600160401b0391909116600452602452604485fd5b8254634d192d0960e01b86526001600160401b038316600452604490869060ff166102b581613b0d565b631b71af4f60e01b835233600452602483fd5b634e487b7160e01b84526041600452602484fd5b503461023d57602036600319011261023d57611adf613ad3565b816001600160401b03821683526002602052604083209283549360ff8560e01c16946006861015611ba0576001861115611b99579164ffffffffff93918460a0979416958683526001602052600460036040852001956002840154945014611b79575b50506001600160801b03611b5785939461527a565b9490926040519788526020880152166040860152166060840152166080820152f35b859350611b92856001600160801b0393611b5793614c18565b9350611b42565b8585614cc8565b634e487b7160e01b83526021600452602483fd5b503461023d57606036600319011261023d57611bce613ad3565b602435604435916001600160801b038316830361137b57611bee81614d18565b9064ffffffffff600f83015460501c168042116121285750600182019260018060a01b03845460381c16331461210c5780156120fd5785929183918254968760401c6001600160401b0316611c42906145ea565b976001600160401b0389169860401b67ffffffffffffffff60401b169067ffffffffffffffff60401b19161784556001600160401b03831696878552600360205260408520600160a01b6001900333165f5260205260405f209160405192611ca984613c6f565b54906001600160601b038216845260208401918060601c63ffffffff1683528b604086018260801c60ff168152878960608901938560881c60ff1685528d60808b01968060901c60ff16885260981c63ffffffff16978b60a0810199808b52159e8f93611d19946120bd5761511d565b9c528d6002602052604090209064ffffffffff1664ffffffffff1664ffffffffff19825416178155855181549063ffffffff60781b9060781b169063ffffffff60781b1916178155600160e01b60ff60e01b198254161781556001600160601b0360a01b895160a01b1633176001820155600201558c8c52600360205260408c20600160a01b6001900333165f5260205260405f209487516001600160601b03166001600160601b03198754161786555185549063ffffffff60601b9060601b169063ffffffff60601b19161785555160ff16611e0c90859081549060ff60801b9060801b169060ff60801b1916179055565b51835460ff60881b191660889190911b60ff60881b1617835551825460ff60901b191660909190911b60ff60901b1617825551815463ffffffff60981b191660989190911b63ffffffff60981b16179055805463ffffffff60d81b611e7a60d883901c63ffffffff16614607565b60d81b169063ffffffff60d81b191617905560028501805463ffffffff16611ea190614607565b63ffffffff1663ffffffff19825416178155805460401c63ffffffff16611ec790614607565b81546bffffffff0000000000000000191660409190911b63ffffffff60401b16179055516001600160601b031660405191825260208201528587339260407f01db6589e21ab9bb03cbbbe7bbebdf5c8662481aa00c5730d5cc79df6799870b91a4612044575b80611fbe575b507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690611f68906150da565b90803b15611362576001600160801b0393836084926040519687958694631c519d0d60e11b86526004860152336024860152600260448601521660648401525af180156113575761133e57602082604051908152f35b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690813b1561137b578391606483926040519485938492634bc6882360e01b84528a600485015233602485015260448401525af190811561135757839161202f575b50611f33565b8161203991613cdc565b61135357815f612029565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b1561137b57838091602460405180948193630870a2cb60e21b83523360048401525af19081156102645784916120a8575b5050611f2d565b816120b291613cdc565b61136257825f6120a1565b63ffffffff600282018054906120d7838360201c16614607565b9167ffffffff000000008360201b169067ffffffff000000001916179055168c5261511d565b631a8f98f360e01b8652600486fd5b63c04ff30760e01b86526001600160401b038216600452602486fd5b6309d2ae0960e01b86526004524264ffffffffff16602452604485fd5b503461023d578060031936011261023d578061012060405161216681613c53565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e082015282610100820152015260405163860aefcf60e01b81526101408160048160018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa90811561024057829161229a575b610140826001600160401b03610120604051926001600160801b0381511684526001600160801b03602082015116602085015263ffffffff60408201511660408501526001600160801b0360608201511660608501526001600160801b0360808201511660808501526001600160801b0360a08201511660a085015261ffff60c08201511660c085015261ffff60e08201511660e08501528261010082015116610100850152015116610120820152f35b9050610140813d821161237d575b816122b66101409383613cdc565b81010312611353576101409150612371610120604051926122d684613c53565b6122df816145a2565b84526122ed602082016145a2565b60208501526122fe604082016145b6565b604085015261230f606082016145a2565b6060850152612320608082016145a2565b608085015261233160a082016145a2565b60a085015261234260c082016145c7565b60c085015261235360e082016145c7565b60e085015261236561010082016145d6565b610100850152016145d6565b6101208201525f6121e9565b3d91506122a8565b503461023d57604036600319011261023d5761239f613ad3565b60243560028110156113625791816020936001600160401b036123d994168352600185526040832092506123d281613b74565b1591614e98565b6001600160401b0360405191168152f35b503461023d578060031936011261023d57806001600160401b0360409254835192508181168352831c166020820152f35b503461023d57604036600319011261023d57612435613ad3565b61243d613b96565b6001600160401b038392169081845260016020526040842091600183015460058160281c16612508575b5084526003602052604084209060018060a01b03165f526020526001600160801b0361249d60ff60405f205460881c16926150da565b16908181029181830414901517156124f457606092506040519160018060a01b03168252602082015263ffffffff7f0000000000000000000000000000000000000000000000000000000000000000166040820152f35b634e487b7160e01b83526011600452602483fd5b60381c6001600160a01b031693505f612467565b503461023d57602036600319011261023d576004356001600160a01b038116908190036113535781608060405161255281613c38565b8281528260208201528260408201528260608201520152604051906318f0db7b60e21b8252600482015260a081602481600180851b037f0000000000000000000000000000000000000000000000000000000000000000165afa9081156102405760a092916125fa575b5064ffffffffff60806040519260ff815116845260208101516020850152604081015160408501528260608201511660608501520151166080820152f35b6126119150823d8411611466576114588183613cdc565b5f6125bc565b503461023d57602036600319011261023d57612631613ad3565b61263a81614d18565b600181018054603881901c6001600160a01b031693919033850361281e5763ffffffff8160d81c16806127ff575090600160301b6001600160401b039392600360ff1987541617865566ff000000000000191617905516916001600160801b03601160405193857fc447899e8dd543206d90c2c35d126758173a21831310c6abeb4bcdf6caa81cfa8880a201547f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031693911690833b156113d257631b0b9efb60e21b81526004810185905260248101839052806007604488930152826064820152818160848183895af18015610240576127ea575b50506127509060016001607f1b038160011c16906150ba565b92823b1561026f57604051631b0b9efb60e21b81526004810191909152602481018290526001600160801b03859460066044840152166064820152838160848183875af190811561026457849161024f575050813b1561024b5782916024839260405194859384926353290d0b60e01b845260048401525af180156102405761022c5750f35b634e487b7160e01b5f52602160045260245ffd5b816127f491613cdc565b61026f57845f612737565b6362560e9760e11b87526001600160401b038416600452602452604486fd5b6302caf6e960e41b86526001600160401b03831660045233602452604486fd5b503461023d57602036600319011261023d57612858613ad3565b906040519161016083018381106001600160401b03821117612b6e5760405281835260208301918083526040840190808252606085019080825260808601928184526001600160401b0360a08801958387528360c08a01528360e08a0152836101008a0152836101208a0152836101408a01521680835260026020526040832090815460ff8160e01c166006811015612b5a578015612b465764ffffffffff82168b5260018401546001600160a01b0381168b52926002821491829182612aac575b508115612aa7575060035b6006811015612a935763ffffffff9260029695949260ff928952828460e81c1661294e81613b8c565b8b52828460f01c16915f14612a8b57828a5b16821115612a855760015b61297481613b74565b8c5215612a805761298490613d2d565b168a5260d881901c60ff1660c08d0152609881901c821660e08d015260b81c166101008b015260a01c6101208a0152015461014088015260405187516001600160401b0316815295516001600160a01b0316602087015251906006821015612a6c575092610160959260ff9261014095604088015251612a0381613b8c565b606087015251612a1281613b74565b6080860152511660a084015260ff60c08201511660c084015263ffffffff60e08201511660e084015263ffffffff610100820151166101008401526001600160801b03610120820151166101208401520151610140820152f35b634e487b7160e01b81526021600452602490fd5b612984565b8961296b565b826001612960565b634e487b7160e01b88526021600452602488fd5b612925565b60405163381f9e7b60e11b815260048101919091529091506020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115612b3b578891612b0c575b50905f61291a565b612b2e915060203d602011612b34575b612b268183613cdc565b810190614518565b5f612b04565b503d612b1c565b6040513d8a823e3d90fd5b635fcc20cb60e11b86526004839052602486fd5b634e487b7160e01b86526021600452602486fd5b634e487b7160e01b83526041600452602483fd5b503461023d57602036600319011261023d57612b9c613ad3565b906001600160401b038216918282526002602052604082209283549060ff8260e01c169160068310159182612b5a576001841493841580612e8d575b612e87575060405163381f9e7b60e11b8152600481018290526020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115612e7c578791612e5d575b50612e46575064ffffffffff16845260016020526040842091825491600460ff8416612c5c81613b0d565b03612db357505050835460ff8160e01c166006811015612d9f57612c9a92600492600260089314612d67575b5086612c948282614a6d565b95614aee565b612ca381613b0d565b815260018060a01b037f000000000000000000000000000000000000000000000000000000000000000016925460ef1c926101fe60fe8516941684036124f457612cff839460146001600160801b0360808601511604906144e8565b91813b15612d625760e4612d34918580946001600160801b036040519788968795637fb2dca360e11b87526004870190613b17565b1660c48401525af1801561024057612d4d575b50505b80f35b81612d5791613cdc565b61023d57805f612d47565b505050fd5b8560ff8260f01c16155f14612d9457612d8860ff612d8e9360d81c16614e83565b83614f1c565b5f612c88565b612d8e915087612d88565b634e487b7160e01b85526021600452602485fd5b612d9f5715612e03575064ffffffffff600f82015460781c1680421115611a4e5750835460ff8160e01c166006811015612d9f57612c9a926002928360019314612d67575086612c948282614a6d565b64ffffffffff9060381c1680421115611a4e5750835460ff8160e01c166006811015612d9f57612c9a92600392600260079314612d67575086612c948282614a6d565b631a75b1d160e01b86526004526003602452604485fd5b612e76915060203d602011612b3457612b268183613cdc565b5f612c31565b6040513d89823e3d90fd5b85614cc8565b508693506002811415612bd8565b503461023d57602036600319011261023d57600f604080926001600160401b03612ec3613ad3565b168152600260205264ffffffffff82822054168152600160205220015463ffffffff60ff821691835192612ef681613b74565b835260301c166020820152f35b503461023d57604036600319011261023d57612f1d613ad3565b9060243590811515820361023d5760405191612f3883613c08565b8183528160208401528160408401528160608401528160808401528160a08401528160c08401528160e08401528161010084015281610120840152816101408401528161016084015260018060a01b037f000000000000000000000000000000000000000000000000000000000000000016330361327a576001600160401b03841691828152600260205260408120549160ff8360e01c166006811015611ba057600281036132745750612ff264ffffffffff8416614d18565b936001600160401b0361300d8364ffffffffff871688614e98565b169080820361325e57505064ffffffffff83168552801561325757815b61303381613b74565b6020860152601084015460ff8160601c16604087015260ff8160681c16606087015260ff8160701c16608087015261ffff8160201c1660a087015261ffff8160301c1660c087015261ffff8160401c1660e08701526001600160801b03613105865461ffff8160081c166101008a015263ffffffff8160181c166101208a015264ffffffffff6130cf63ffffffff828460381c169616866144ac565b166101408a01526affffffffffffffffffffff6130fb60ff60408c01511660ff60608d015116906144c8565b9160601c166144e8565b166101608701528061314361313461312561ffff60a08b0151164261450b565b61ffff60c08b0151169061450b565b61ffff60e08a0151169061450b565b1161323a5750918161018096936131729593505f14613232575060ff61316c9160d81c16614e83565b90614f1c565b6001600160801b03610160604051926001600160401b038151168452602081015161319c81613b74565b602085015260ff604082015116604085015260ff606082015116606085015260ff608082015116608085015261ffff60a08201511660a085015261ffff60c08201511660c085015261ffff60e08201511660e085015261ffff6101008201511661010085015263ffffffff6101208201511661012085015264ffffffffff61014082015116610140850152015116610160820152f35b905090614f1c565b63f38df98f60e01b83526004524264ffffffffff16602452604482fd5b600161302a565b637c9a94e160e01b845260045260245250604490fd5b86614cc8565b631b71af4f60e01b825233600452602482fd5b503461023d5760e036600319011261023d576132a7613ad3565b60a036602319011261135357612d4a9060c43590613d94565b503461179c5760a036600319011261179c576132da613ad3565b6132e2613afd565b916044359060ff821680920361179c576064359263ffffffff84169081850361179c57608435918215958615840361179c5761331c613cfd565b507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303613ac0576001600160401b03831695865f52600260205260405f209485549864ffffffffff8a165f52600160205260405f209960088410156127d65761338f8b89614a6d565b9b60ff60f01b9061339f90613d2d565b60f01b169060ff60f01b1916178755600683149081613ab8575b5080613aa1575b613a63575b600460ff8a54166133d581613b0d565b03613455575050835461080560e01b61ffff60e01b198216179094555050506002909301805464ffffffffff9094169363ffffffff90613416908216613d3f565b825463ffffffff191691161790555060405160208160085f5160206154205f395f51905f529352a380600460c092525b6134536040518092613b17565bf35b600260ff875460e81c1661346881613b8c565b036134dd575050835461020560e01b61ffff60e01b198216179094555050506002909301805464ffffffffff9094169363ffffffff906134a9908216613d3f565b825463ffffffff191691161790555060405160208160025f5160206154205f395f51905f529352a380600260c09252613446565b989793949596985f14613651575050505060c0946134fa426152dc565b9254817fdde94aa4665ca6af423d2f64130d28ee85dd4905a408b3e93e147ef6ea223596604064ffffffffff81519460ff8160f01c16865263ffffffff891660208701521693a380845260026020526040842068ffffffffffffffff0065ffffffffff00825460081b16169384865260056020526135c96040872054926135a18460281c93829081549063ffffffff60981b9060981b169063ffffffff60981b1916179055565b80546effffffffffffffffffff00000000001916605084901b64ffffffffff60501b16179055565b8061360057505064ffffffffff9167ffffffffffffffff60281b91935b8552600560205260281b1691161760408220558152613446565b6001600160401b03168552600260205260408520805469ffffffffff00000000001916602885901b64ffffffffff60281b161790559264ffffffffff9267ffffffffffffffff60281b9250906135e6565b909192939550600181145f1461379f575060018652835465ff00ffffffff60b81b191660b89190911b63ffffffff60b81b1617600160e21b1783556002820180546020956001600160801b0395613703959194909360039363ffffffff906136ba908216613d3f565b1663ffffffff19825416179055897fb657c48b517c5220f3037736c4159c35f085b8b2c09a3d6d64a04a8b16662d3d64ffffffffff865416998a93604051908152a30191614c18565b169283613716575b505060c09150613446565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b1561179c575f9283606492604051978895869462c3069b60e51b86526004860152602485015260448401525af19182156137945760c092613784575b8061370b565b5f61378e91613cdc565b5f61377e565b6040513d5f823e3d90fd5b92959694505050600481145f1461381b5750805461030560e01b61ffff60e01b198216179091556002909201805464ffffffffff9093169263ffffffff906137e8908216613d3f565b825463ffffffff1916911617905560405160208160035f5160206154205f395f51905f529352a380600260c09252613446565b6005810361388e5750805461040560e01b61ffff60e01b198216179091556002909201805464ffffffffff9093169263ffffffff9061385b908216613d3f565b825463ffffffff1916911617905560405160208160045f5160206154205f395f51905f529352a380600260c09252613446565b60070361399d57805461060560e01b61ffff60e01b1982161782556002909301805464ffffffffff9094169390919063ffffffff906138ce908216613d3f565b835463ffffffff191691161782555f8481526003602090815260408083206001909401546001600160a01b0316835292905220805490919060881c60ff16801561398957825460ff60881b19165f1990910160881b60ff60881b1617909155613964905b61394563ffffffff825460401c16613d3f565b63ffffffff60401b82549160401b169063ffffffff60401b1916179055565b60405160208160065f5160206154205f395f51905f529352a380600360c09252613446565b634e487b7160e01b5f52601160045260245ffd5b805461050560e01b61ffff60e01b1982161782556002909301805464ffffffffff9094169390919063ffffffff906139d6908216613d3f565b835463ffffffff191691161782555f8481526003602090815260408083206001909401546001600160a01b0316835292905220805490919060881c60ff16801561398957825460ff60881b19165f1990910160881b60ff60881b1617909155613a3e90613932565b60405160208160055f5160206154205f395f51905f529352a380600360c09252613446565b600460ff198a54161789558764ffffffffff8754167f9b5300c7cfae6afce001a88aafda1cca1b1f50f9fb50cc75c26b00e0346b2ed75f80a36133c5565b50600160ff8a5416613ab281613b0d565b146133c0565b90505f6133b9565b631b71af4f60e01b5f523360045260245ffd5b600435906001600160401b038216820361179c57565b35906001600160401b038216820361179c57565b6024359060ff8216820361179c57565b600511156127d657565b6001600160801b0360a080928051613b2e81613b0d565b85526001600160401b036020820151166020860152600180831b036040820151166040860152826060820151166060860152826080820151166080860152015116910152565b600211156127d657565b60068110156127d657602452565b600911156127d657565b602435906001600160a01b038216820361179c57565b9060038210156127d65752565b606060a091613be88482516001600160401b036040809280518552826020820151166020860152015116910152565b63ffffffff60208201511682850152604081015160808501520151910152565b61018081019081106001600160401b03821117613c2457604052565b634e487b7160e01b5f52604160045260245ffd5b60a081019081106001600160401b03821117613c2457604052565b61014081019081106001600160401b03821117613c2457604052565b60c081019081106001600160401b03821117613c2457604052565b6103a081019081106001600160401b03821117613c2457604052565b606081019081106001600160401b03821117613c2457604052565b608081019081106001600160401b03821117613c2457604052565b90601f801991011681019081106001600160401b03821117613c2457604052565b60405190613d0a82613c6f565b5f60a0838281528260208201528260408201528260608201528260808201520152565b60ff60019116019060ff821161398957565b63ffffffff168015613989575f190190565b6001600160401b03613d7d604080938035865283613d7160208301613ae9565b16602087015201613ae9565b16910152565b60ff1660ff81146139895760010190565b5f906001600160401b03811692835f52600260205260405f2093845460ff8160e01c1660068110156127d657600181036144a6575064ffffffffff1690613dda82614d18565b9364ffffffffff600f86015460781c168042116144895750608435936001600160401b03851693848614158061179c576001600160401b03601289015460801c1680871161447357508061179c578515158061442e575b156143fa5760018060a01b0360018b0154169560243597606435926001600160401b0384169384810361179c575061179c575060a435936040519160208301937fa18d874184b3935367a8ba4fe15892e9e7a6673bcab6cf67e9626a16ea4370aa85524660408501523060608501528560808501528960a08501528a60c085015260443560e0850152610100840152610120830152846101408301526101608201526101608152613ee461018082613cdc565b51902060028a019081548082036143e1575050604051602081019088825284604082015260408152613f17606082613cdc565b5190209055805f52600460205260405f20865f526020526001600160401b0360405f20541695821561436c575b86151580614346575b61433e575b6001600160401b038716998a1515968780614335575b6142c8577fb314be95e33c7c06cd15b39d9c6df58f3308131060c6bdccc77079de4c40248360e08c9486948a9461406e98885260046020526040882083895260205260408820866001600160401b03198254161790558688526003602052604088209060018060a01b03165f5260205260405f209661400a613ff060ff8a5460901c16613d83565b895460ff60901b1916609082901b60ff60901b1617909955565b50805460ff841b1960ff60d81b1990911660d889901b60ff60d81b161716600160e11b179055614039426152dc565b976040519160ff8816835263ffffffff8a1660208401526040830152614063606083016044613d51565b60c0820152a3614e83565b928088526002602052604088208468ffffffffffffffff0065ffffffffff00835460081b16161792838a5260056020526140d160408b2054926135a18460281c93829081549063ffffffff60981b9060981b169063ffffffff60981b1916179055565b806142755750509167ffffffffffffffff60281b9164ffffffffff939480614240575b505b8852600560205260281b169116176040852055614114575b50505050565b8383526002602052604083209360ff855460e01c166006811015612d9f57600281036141e5575060405163381f9e7b60e11b815260048101919091526020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156102645784916141c6575b50156141b5575050815460ff60e81b1916600160e91b17909155505b5f80808061410e565b6141c193919250614d65565b6141ac565b6141df915060203d602011612b3457612b268183613cdc565b5f614190565b9093809593506004925050146141fe575b5050506141ac565b805461ffff60e01b19811661020560e01b179091556040516002815264ffffffffff90911692505f5160206154205f395f51905f5290602090a35f80806141f6565b885464ffffffffff60b81b19811660b891821c8716600190931b871692909217901b64ffffffffff60b81b161788555f6140f4565b6001600160401b03168952600260205260408920805469ffffffffff00000000001916602886901b64ffffffffff60281b16179055935064ffffffffff9267ffffffffffffffff60281b929091506140f6565b50979891955061433399507fb314be95e33c7c06cd15b39d9c6df58f3308131060c6bdccc77079de4c4024839396509160e09263ffffffff614309426152dc565b6040519485521660208401526040830152614328606083016044613d51565b60c0820152a3614d65565b565b50868c10613f68565b889650613f52565b508689526002602052600560ff60408b205460e81c1661436581613b8c565b1015613f4d565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b1561179c575f80916024604051809481936305bd191160e21b83528b60048401525af18015613794576143cc575b50613f44565b6143d99199505f90613cdc565b5f975f6143c6565b8663378a96e160e11b5f5260045260245260445260645ffd5b859087606435916001600160401b0383169283810361179c575061179c575063106cc2b560e01b5f5260045260245260445ffd5b50506064356001600160401b0381169081810361179c57505f90621000008711614464576001600160401b0360555b1614613e31565b6001600160401b03607061445d565b86634b98023360e11b5f5260045260245260445ffd5b6309d2ae0960e01b5f5260045264ffffffffff421660245260445ffd5b84614cc8565b9064ffffffffff8091169116019064ffffffffff821161398957565b906001600160801b03809116911601906001600160801b03821161398957565b906001600160801b03809116911602906001600160801b03821691820361398957565b9190820180921161398957565b9081602091031261179c5751801515810361179c5790565b519064ffffffffff8216820361179c57565b908160a091031261179c576040519061455a82613c38565b805160ff8116810361179c5761459a916080918452602081015160208501526040810151604085015261458f60608201614530565b606085015201614530565b608082015290565b51906001600160801b038216820361179c57565b519063ffffffff8216820361179c57565b519061ffff8216820361179c57565b51906001600160401b038216820361179c57565b6001600160401b03166001600160401b0381146139895760010190565b63ffffffff1663ffffffff81146139895760010190565b60038210156127d65752565b6001600160401b038111613c245760051b60200190565b80518210156146555760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b6146738282613d51565b606081013563ffffffff8116810361179c5760a09163ffffffff8392166060850152608081013560808501520135910152565b6146b1816004613d51565b6146bf606082016064614669565b6146cf6101208201610124614669565b6101e435600281101561179c576146e581613b74565b6101e082015261020435600281101561179c5761470181613b74565b6102008201526102243563ffffffff811680910361179c576102208201526102443563ffffffff811680910361179c576102408201526102643564ffffffffff811680910361179c576102608201526102843564ffffffffff811680910361179c576102808201526102a43564ffffffffff811680910361179c576102a08201526102c43563ffffffff811680910361179c576102c08201526102e43563ffffffff811680910361179c576102e08201526103043561ffff811680910361179c576103008201526103243561ffff811680910361179c576103208201526103443561ffff811680910361179c576103408201526103643561ffff811680910361179c576103608201526103843560ff811680910361179c576103808201526103a43560ff811680910361179c576103a08201526103c43560ff811680910361179c576103c08201526103e43560ff811680910361179c576103e08201526104043560ff811680910361179c5761040082015261042435600381101561179c5761488f90610420830190613bac565b6104443563ffffffff811680910361179c576104408201526104643563ffffffff811680910361179c57610460820152610484356001600160801b03811680910361179c576104808201526104a4356001600160801b03811680910361179c576104a08201526104c4356001600160801b03811680910361179c576104c08201526104e4356001600160401b03811680910361179c576104e082015261050435906001600160401b03821680920361179c576105000152565b6102e43563ffffffff8116810361179c5790565b6102843564ffffffffff8116810361179c5790565b6102a43564ffffffffff8116810361179c5790565b610484356001600160801b038116810361179c5790565b6104a4356001600160801b038116810361179c5790565b604051906149c182613ca6565b5f6040838281528260208201520152565b604051906149df82613cc1565b5f6060836149eb6149b4565b81528260208201528260408201520152565b90604051614a0a81613ca6565b60406001600160401b03600183958054855201548181166020850152821c16910152565b90604051614a3b81613cc1565b606060048294614a4a816149fd565b845263ffffffff6002820154166020850152600381015460408501520154910152565b9190614ae66001600160801b0360118193614a86613cfd565b875464ffffffffff1660208201526001909701546001600160a01b031660408801528054606090811c6affffffffffffffffffffff169088015282614aca826150da565b16608088015201541660016001607f1b038160011c16906150ba565b1660a0830152565b815460ff60e01b198116600560e01b17835564ffffffffff169392909190600290614b1885613b8c565b825460ff60e81b191660e886901b60ff60e81b1617835501805490919063ffffffff90614b46908216613d3f565b1663ffffffff19835416178255614b5c86613b0d565b60038614614b95575b505060206001600160401b035f5160206154205f395f51905f529260405194614b8d81613b8c565b85521692a390565b5f8581526003602090815260408083206001909401546001600160a01b03168352929052208054909260889190911c60ff1690811561398957835460ff60881b19165f1990920160881b60ff60881b16919091179092555f5160206154205f395f51905f52916020916001600160401b039190614c1190613932565b9250614b65565b9190549063ffffffff8260b81c169063fff13d808211614cc057600c01549060ff8260081c1690614c4882613b74565b63ffffffff821593845f14614cb55760101c1681115b15614cac576bffffffffffffffff0000000092614c7f63ffffffff93613b74565b15614ca357925b60781c16921960201b169063ffffffff60601b9060601b16171790565b19811692614c86565b50505050505f90565b60101c168110614c5e565b505050505f90565b9060068110156127d6578015614cfc576001600160401b03614cf792631a75b1d160e01b5f5216600452613b7e565b60445ffd5b6001600160401b0382635fcc20cb60e11b5f521660045260245ffd5b90614d228261529d565b9160ff83541690614d3282613b0d565b60018203614d3e575050565b634d192d0960e01b5f526001600160401b0316600452614d5d81613b0d565b60245260445ffd5b91815460ff8160e01c1660068110156127d657614d9a9260029283809314614e51575b5084614d948282614a6d565b96614aee565b614da381613b0d565b825260018060a01b037f000000000000000000000000000000000000000000000000000000000000000016905460ef1c6101fe60fe82169116810361398957614dfd9060146001600160801b0360808601511604906144e8565b91813b1561179c5760e4614e32915f80946001600160801b036040519788968795637fb2dca360e11b87526004870190613b17565b1660c48401525af1801561379457614e475750565b5f61433391613cdc565b8660ff8260f01c16155f14614e7857612d8860ff614e729360d81c16614e83565b5f614d88565b614e7291505f612d88565b60ff166020811015614e925790565b50602090565b909115614eb557614eb291614eac426152dc565b9161535a565b90565b5068ffffffffffffffff00614ec9426152dc565b9160081b165f52600560205264ffffffffff60405f205416908115159081614ef9575b50614ef45790565b505f90565b9050815f52600260205263ffffffff8060405f205460981c16911611155f614eec565b90916001600160401b031690815f52600260205260405f208054938068ffffffffffffffff0065ffffffffff008760081b16161792835f52600560205264ffffffffff60405f20549660281c169564ffffffffff811695861461501657505050549064ffffffffff8260501c16805f526002602052614fbb8560405f209064ffffffffff60281b82549160281b169064ffffffffff60281b1916179055565b84614fe0575064ffffffffff60281b9293505f52600560205260281c161760405f2055565b92505050614333915f52600260205260405f209081549064ffffffffff60501b9060501b169064ffffffffff60501b1916179055565b939250935093801592835f146150865750505f905b5f52600560205260405f20558061507d575b615045575050565b805464ffffffffff60b81b19811660b891821c600190941b64ffffffffff161993909316901b64ffffffffff60b81b16919091179055565b5081151561503d565b64ffffffffff1916179061502b565b64ffffffffff906318389f0160e21b5f521660045264ffffffffff421660245260445ffd5b906001600160801b03809116911603906001600160801b03821161398957565b614eb29061510a60106affffffffffffffffffffff835460601c1692015460ff808260681c169160601c166144c8565b906144e8565b9190820391821161398957565b909392919361512b426152dc565b6020860163ffffffff80825116921680920361526c575b50506040850160ff81511660108401549060ff8260781c16809110156152495750606087019260ff808551169260801c1680921015615226575050916012918360ff615198816001600160801b03975116613d83565b16905260ff6151a981835116613d83565b16905201541690816001600160801b038216105f1461521e5750915b6001600160801b038316926001600160601b0382511680851115615216576151f56001600160601b039186615110565b94111561520957506001600160601b039052565b6001600160601b03169052565b505f93505050565b9050916151c5565b6001600160401b0390634fa2669960e11b5f52166004523360245260445260645ffd5b6001600160401b0384634fa2669960e11b5f52166004523360245260445260645ffd5b525f60408601525f80615142565b600c015490614eb263ffffffff64ffffffffff8460781c169360c81c16836144ac565b6001600160401b031690815f52600160205260405f209160ff8354166152c281613b0d565b156152ca5750565b6338e4c1b160e11b5f5260045260245ffd5b61530e9064ffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690615110565b63ffffffff7f00000000000000000000000000000000000000000000000000000000000000001680156153465763ffffffff91041690565b634e487b7160e01b5f52601260045260245ffd5b5460b81c64ffffffffff1692919060081b68ffffffffffffffff001660015f5b85821c8015615417576001161561541157508082175f52600560205264ffffffffff60405f20541690811515806153e3575b6153db575b816001600160401b0381166153d357505b5f198114613989576001019061537a565b955050505050565b5f91506153b1565b506001600160401b0382165f52600260205263ffffffff60405f205460981c1663ffffffff851611156153ac565b906153c2565b50945050505056fe03b81330a74da06b64a58293d86b159488ba2221f9afed8037113187c9cefc7f6101006040523461028e5760405161199c38819003601f8101601f191683016001600160401b03811184821017610292578392829160405283398101036101c0811261028e578151916001600160a01b038316830361028e5760208101516001600160a01b038116810361028e576040820151926001600160a01b038416840361028e5761014090605f19011261028e5760405161014081016001600160401b03811182821017610292576040526100b9606084016102a6565b81526100c7608084016102a6565b6020820190815260a084015163ffffffff8116810361028e57604083019081526100f360c086016102a6565b6060840190815261010660e087016102a6565b608085019081529161011b61010088016102a6565b60a086019081529361013061012089016102ba565b60c08701908152956101456101408a016102ba565b60e082019081529961015a6101608b016102c9565b6101008301908152986101706101808c016102c9565b61012084019081526101a0909b015160809d8e5260a09190915260c091909152905191518b1b6001600160801b03199081166001600160801b03938416175f5592516001805495516001600160a01b031996871663ffffffff90931692909217602092831b600160201b600160a01b031617905594519551909a1b9091169316929092176002559151600380549651945195519690921661ffff9091161763ffff000060109490941b939093169290921792901b6bffffffffffffffff00000000169190911760609290921b73ffffffffffffffff0000000000000000000000001691909117905560e0526040516116be90816102de823960805181610e5e015260a05181610f48015260c05181610ee3015260e051816101640152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160801b038216820361028e57565b519061ffff8216820361028e57565b51906001600160401b038216820361028e5756fe6080806040526004361015610012575f80fd5b5f905f3560e01c90816363c36dec14610dd957508063698c9aca1461014f5763860aefcf1461003f575f80fd5b3461014c578060031936011261014c5761012060405161005e816111a4565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e082015282610100820152015261014061009f611223565b6001600160401b03610120604051926001600160801b0381511684526001600160801b03602082015116602085015263ffffffff60408201511660408501526001600160801b0360608201511660608501526001600160801b0360808201511660808501526001600160801b0360a08201511660a085015261ffff60c08201511660c085015261ffff60e08201511660e08501528261010082015116610100850152015116610120820152f35b80fd5b503461089f5761052036600319011261089f577f00000000000000000000000000000000000000000000000000000000000000009061018c611223565b916044356001600160401b03811680820361089f578015610db3576024356001600160401b0381169182820361089f57621000008111610da4576001600160401b0360555b168303610d5b57505050506101ee6064636c69766560e01b6112cf565b60c43563ffffffff811680820361089f578015610d3557610218610124631b185cdd60e21b6112cf565b6101843563ffffffff81169081810361089f575015610d0f5760e4356101a435808214610ce75750506102243563ffffffff81169081810361089f575063fff13d808111610cbe5750610244359163ffffffff83169283810361089f57506101e435600281101561089f57610c7457505082905b818111610c4e5750506104443563ffffffff811690818103610c4a57506207a11f8111610c25575063ffffffff6102c16113ca565b1660018110610c04575063ffffffff6102d86113ca565b16620f423f8111610be157506102ec611475565b6001420190814211610b8f5764ffffffffff16818110610bbc57505061031061148a565b9064ffffffffff61031f611475565b169164ffffffffff61033b60c087019461ffff865116906114b4565b9116818110610bb757505061034e61148a565b610356611475565b600183901b926001600160ff1b03811603610ba35761037d8364ffffffffff8093166114b4565b9116818111610bb75750506103c56103ba6103af61ffff61039c6114d4565b1661ffff6103a86114e6565b16906114b4565b61ffff6103a86114f8565b61ffff6103a861150a565b906103f76103d161149f565b926103f164ffffffffff6103e361148a565b1663ffffffff6103a86113de565b926114b4565b6001600160ff1b0381168103610ba35764ffffffffff9161041b9160011b906114b4565b9116818110610b8a57505061042e61149f565b62278d00420190814211610b8f5764ffffffffff16818111610b8a57505063ffffffff6104596113f2565b1662278d008111610b5c575061046d6113de565b63ffffffff61ffff8351169116818110610b3657505061048b6113f2565b63ffffffff61ffff8351169116818110610b0b5750506104a96114e6565b61ffff808351169116818110610adf5750506104c36114f8565b61ffff808351169116818110610ab65750506104dd61150a565b61ffff808351169116818110610a8d57505061ffff806104fb6114d4565b9251169116818110610a605750506105116114d4565b9061ffff60e0840151169081600302916003830403610a7957610533846115a5565b600181901b91906001600160ff1b03811603610a795780610a65575061ffff9161056d916001620f42405f198301040190151502906114b4565b9116818110610a60578260ff61058161151c565b1660038110610a3d575060ff61059561151c565b1660078111610a1a575060016105a961151c565b16156109d1576103a43560ff81169081810361089f575060ff6105ca61151c565b1660080360ff81116109bd5760ff1690818111610997578260ff6105ec61152d565b1660048110610972575060ff61060061152d565b16600f811161094d575060ff61061461153e565b1660018110610920575061062661154f565b60ff8061063161153e565b92169116908181106108f8578260ff61064861154f565b16602081116108ce57506104e4356001600160401b0381169081810361089f5750600181106108a35750610504356001600160401b0381169081810361089f575060018110610877575061069a611560565b6001600160801b0380606084015116911681811061085557826001600160801b036106c3611560565b166001600160601b03811161082b57506106db611577565b6001600160801b0380608084015116911681811061080057826001600160801b03610704611577565b166001600160601b0381116107cd57506001600160801b0361074d61072761158e565b92620f424061073c8460a084015116926115a5565b0480600111816001180218906114c1565b91168181106107aa576001600160801b0361076661158e565b166affffffffffffffffffffff811161077b57005b632dde62a960e01b5f52667365617446656560c81b6004526024526affffffffffffffffffffff60445260645ffd5b632dde62a960e01b5f52667365617446656560c81b60045260245260445260645ffd5b632dde62a960e01b5f526e6d696e547261696e65725374616b6560881b6004526024526001600160601b0360445260645ffd5b632dde62a960e01b5f526e6d696e547261696e65725374616b6560881b60045260245260445260645ffd5b632dde62a960e01b5f52651c995dd85c9960d21b6004526024526001600160601b0360445260645ffd5b632dde62a960e01b5f52651c995dd85c9960d21b60045260245260445260645ffd5b632dde62a960e01b5f52696d616373506572526f7760b01b600452602452600160445260645ffd5b5f80fd5b632dde62a960e01b5f526c6d61784d6f64656c427974657360981b600452602452600160445260645ffd5b632dde62a960e01b5f526b18dbdb5b5a5d1cd25b905b1b60a21b600452602452602060445260645ffd5b632dde62a960e01b5f526b18dbdb5b5a5d1cd25b905b1b60a21b60045260245260445260645ffd5b632dde62a960e01b5f526e0c6dedadad2e8e6a0cae48ae0dec6d608b1b600452602452600160445260645ffd5b632dde62a960e01b5f52660736561744361760cc1b600452602452600f60445260645ffd5b632dde62a960e01b5f52660736561744361760cc1b600452602452600460445260645ffd5b632dde62a960e01b5f5269616c7465726e6174657360b01b60045260245260445260645ffd5b634e487b7160e01b5f52601160045260245ffd5b6109d961151c565b6109e161151c565b60ff5f1991160160ff81116109bd57632dde62a960e01b5f90815264736561747360d81b60045260ff9283166024529116604452606490fd5b632dde62a960e01b5f5264736561747360d81b600452602452600760445260645ffd5b632dde62a960e01b5f5264736561747360d81b600452602452600360445260645ffd5b61144d565b634e487b7160e01b81526012600452602490fd5b634e487b7160e01b81526011600452602490fd5b632dde62a960e01b84526b61707065616c57696e646f7760a01b60045260245260445250606490fd5b632dde62a960e01b84526b72657665616c57696e646f7760a01b60045260245260445250606490fd5b632dde62a960e01b84526e616c7465726e61746557696e646f7760881b60045260245260445250606490fd5b632dde62a960e01b84526d65766964656e636557696e646f7760901b60045260245260445250606490fd5b632dde62a960e01b8452686b657957696e646f7760b81b60045260245260445250606490fd5b632dde62a960e01b83526d65766964656e636557696e646f7760901b60045260245262278d00604452606482fd5b61142a565b634e487b7160e01b84526011600452602484fd5b634e487b7160e01b85526011600452602485fd5b611406565b632dde62a960e01b8452677375626d6974427960c01b60045260245260445250606490fd5b632dde62a960e01b83526272686f60e81b600452602452620f423f604452606482fd5b632dde62a960e01b83526272686f60e81b6004526024526001604452606482fd5b632dde62a960e01b83526467616d6d6160d81b6004526024526207a11f604452606482fd5b8380fd5b632dde62a960e01b845268746f6c6572616e636560b81b60045260245260445250606490fd5b909350505f9260016113885f1983010401806002118160021802189081620f42400291620f42408304036109bd57610cab9161167b565b611388808210911802611388189061028c565b632dde62a960e01b5f5267626173656c696e6560c01b60045260245263fff13d8060445260645ffd5b632dde62a960e01b5f526b1b185cdd0b9c9bddd49bdbdd60a21b60045260245260445260645ffd5b632dde62a960e01b5f908152631b185cdd60e21b60045260248190526001604452606490fd5b632dde62a960e01b5f908152636c69766560e01b60045260248190526001604452606490fd5b82820361089f576001600160401b03935062100000109050610d9c576055905b632dde62a960e01b5f52637370656360e01b6004526024521660445260645ffd5b607090610d7b565b6001600160401b0360706101d1565b632dde62a960e01b5f908152637370656360e01b60045260248190526001604452606490fd5b3461089f57602036600319011261089f576004356001600160a01b038116919082900361089f5760a081018181106001600160401b03821117611188576040525f815260208101915f8352604082015f815260608301935f855260808401925f84526040516340435c5d60e11b81528160048201526101008160248160018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa8015611022575f906110ac575b515f5491506001600160801b03828116911681811061109c575050600186525b6001546040805163ec5dd32160e01b81526004810185905263ffffffff9092166024830152909190826044816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa8015611022575f925f91611056575b5064ffffffffff16885260801c908061102d575083525b604051637139e7f560e11b815260048101919091526020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115611022575f91610fd1575b509464ffffffffff939284928360a09816808652421115610fc2575b60ff60405197511687525160208701525160408601525116606084015251166080820152f35b600460ff885116178752610f9c565b9193929590506020823d60201161101a575b81610ff0602093836111c0565b8101031261089f5760a09564ffffffffff948561100d81956111f5565b9398505092509293610f80565b3d9150610fe3565b6040513d5f823e3d90fd5b818110156110455761103e91611216565b8352610f2b565b5050600260ff865116178552610f2b565b9250506040823d604011611094575b81611072604093836111c0565b8101031261089f5764ffffffffff61108e6020845194016111f5565b90610f14565b3d9150611065565b6110a591611216565b8352610ead565b50610100813d821161119c575b816110c761010093836111c0565b8101031261089f57604051906101008201908282106001600160401b038311176111885760e0916040526110fa816111e1565b8352611108602082016111e1565b6020840152611119604082016111e1565b604084015261112a606082016111e1565b606084015261113b608082016111f5565b608084015261114c60a08201611207565b60a084015261115d60c08201611207565b60c08401520151906001600160a01b038216820361089f576001600160801b039160e0820152610e8d565b634e487b7160e01b5f52604160045260245ffd5b3d91506110b9565b61014081019081106001600160401b0382111761118857604052565b90601f801991011681019081106001600160401b0382111761118857604052565b51906001600160801b038216820361089f57565b519064ffffffffff8216820361089f57565b519061ffff8216820361089f57565b919082039182116109bd57565b60405190611230826111a4565b815f546001600160801b038116825260801c60208201526001600160801b0360015463ffffffff8116604084015260201c1660608201526002546001600160801b038116608083015260801c60a08201526101206001600160401b0360035461ffff811660c085015261ffff8160101c1660e0850152818160201c1661010085015260601c16910152565b356001600160401b038116810361089f5790565b9060408101906001600160401b036112e6836112bb565b16156113ae576001600160401b036112fd836112bb565b16151580611361575b1561131057505050565b6001600160401b039291621000008461133561132f60208396016112bb565b936112bb565b1611611359576055925b632dde62a960e01b5f52600452166024521660445260645ffd5b60709261133f565b5061136e602082016112bb565b621000006001600160401b03611383856112bb565b161161139e576001600160401b038060555b16911614611306565b6001600160401b03806070611395565b82632dde62a960e01b5f526004525f602452600160445260645ffd5b6104643563ffffffff8116810361089f5790565b6102c43563ffffffff8116810361089f5790565b6102e43563ffffffff8116810361089f5790565b632dde62a960e01b5f526772657665616c427960c01b60045260245260445260645ffd5b632dde62a960e01b5f5266636c6f7365427960c81b60045260245260445260645ffd5b632dde62a960e01b5f526b636f6d6d697457696e646f7760a01b60045260245260445260645ffd5b6102643564ffffffffff8116810361089f5790565b6102843564ffffffffff8116810361089f5790565b6102a43564ffffffffff8116810361089f5790565b919082018092116109bd57565b818102929181159184041417156109bd57565b6103043561ffff8116810361089f5790565b6103243561ffff8116810361089f5790565b6103443561ffff8116810361089f5790565b6103643561ffff8116810361089f5790565b6103843560ff8116810361089f5790565b6103c43560ff8116810361089f5790565b6103e43560ff8116810361089f5790565b6104043560ff8116810361089f5790565b610484356001600160801b038116810361089f5790565b6104c4356001600160801b038116810361089f5790565b6104a4356001600160801b038116810361089f5790565b60c43563ffffffff81169081810361089f57506101843563ffffffff81169081810361089f57506104e4356001600160401b0381169081810361089f5750620f4240810290808204620f424014901517156109bd57611613906001600160401b03610100860151169061167b565b9161050435916001600160401b0383169182840361089f5761163e93508180821191180218906114c1565b91620f4240830292808404620f424014901517156109bd57611678926001600160401b03610120611672930151169061167b565b906114b4565b90565b9080156116ac578015611698576001905f19830104019015150290565b634e487b7160e01b5f52601260045260245ffd5b634e487b715f5260126020526024601cfd",
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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"arena\",\"type\":\"address\",\"internalType\":\"contractIArena\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"checkOrder\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"voided\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"order\",\"type\":\"uint64[]\",\"internalType\":\"uint64[]\"}],\"outputs\":[{\"name\":\"complete\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hasModelKey\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"noteClear\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"noteFinal\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"candidate\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"publishModelKey\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"flat\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"publishShardKey\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"shard\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"rankedOf\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64[]\",\"internalType\":\"uint64[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"shardsOf\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"ModelKeyPublished\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"key\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ShardKeyPublished\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"shard\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"key\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"KeysModelDone\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"KeysNoShard\",\"inputs\":[{\"name\":\"shard\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"KeysOnlyModule\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"KeysShardDone\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"shard\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"KeysTooEarly\",\"inputs\":[{\"name\":\"from\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"time\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"KeysTooLate\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"time\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"KeysWrongKey\",\"inputs\":[{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"got\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"KeysWrongOrder\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "Keys",
	Bin: "0x60a03461008c57601f610eaa38819003918201601f19168301916001600160401b038311848410176100905780849260209460405283398101031261008c57516001600160a01b038116810361008c57608052604051610e0590816100a5823960805181818160c9015281816102b2015281816107ae0152818161085601528181610acf0152610b650152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c806316f464441461083b5780631860d3601461076c578063334ded241461065857806346a96f771461054e57806369303e2814610500578063935c9946146104af578063a06ad47b146102745763ce19f1bb14610071575f80fd5b346102705760603660031901126102705761008a6108ac565b60243560ff811680910361027057604435916001821161025d5760405163cdeeb76560e01b81526001600160401b0382166004820152602481018390527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316608082604481845afa8015610252575f905f935f905f9261021a575b509061011891610d2a565b6040519060208201927fbc5b140b80446e54485a1de19a2656851e5b75ad9234ee24b1e652eaeefde6368452466040840152606083015260018060a01b031660808201528460a08201528560c082015260c0815261017760e0826108c2565b519020908082036102055750506001600160401b031691825f525f60205260405f20805460ff8116600181861c166101ee579160409391859360ff60017f02b2614e8c4c5f2978c99340dfc5e2b430a843f4d431c71719f3e34dfb8cfc80981b16179060ff191617905582519182526020820152a2005b848663051c962160e41b5f5260045260245260445ffd5b6335f711bf60e01b5f5260045260245260445ffd5b9150506101189350610244915060803d60801161024b575b61023c81836108c2565b810190610909565b919461010d565b503d610232565b6040513d5f823e3d90fd5b50630a65324f60e21b5f5260045260245ffd5b5f80fd5b346102705760603660031901126102705761028d6108ac565b60405163a723501160e01b81526001600160401b0382166004820181905291604435907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169060a084602481855afa8015610252575f925f915f965f905f9261042a575b509061030491610d2a565b60405160208101917fcc59029a2dff3c4636302ed56a44eb75956d0a35396260660123f1bd13289bcc835246604083015260608201528560808201526080815261034f60a0826108c2565b519020604051602081019160243583526040820152604081526103736060826108c2565b5190209080820361020557505066ffffffffffffff8160081c16805f52600160205260ff60405f2054921690600183831c1661041757927f0bf8746b6b366b130dc8c8c435c747485ae8cbefee01bb1c801d6cdd157f4ab89260016001600160401b0393602099965f52818a521b1760405f205516948593604051908152a36001600160801b03811661040257005b610415915f525f60205260405f20610979565b005b866309a8f2f360e11b5f5260045260245ffd5b9750505092505060a0843d60a0116104a7575b8161044a60a093836108c2565b810103126102705783516001600160401b0381168103610270576020850151926040860151916001600160801b0383168303610270576103049061049c608061049560608b016108f7565b99016108f7565b9095939790916102f9565b3d915061043d565b346102705760203660031901126102705760206104ca6108ac565b6001600160401b0381165f525f82526104f460ff60405f2054166104ed83610aa3565b1791610b38565b1760ff60405191168152f35b3461027057602036600319011261027057602061054461051e6108ac565b60019066ffffffffffffff8160081c165f528160205260ff60405f205491161c16151590565b6040519015158152f35b34610270576020366003190112610270576001600160401b0361056f6108ac565b165f525f60205261058b60405f2060ff815460081c1690610d94565b8051906105b061059a83610d13565b926105a860405194856108c2565b808452610d13565b602083019190601f19013683375f5b835181101561060a57806001600160401b03806001600160801b036105e660019587610bd8565b511660201c1619166001600160401b036106008388610bd8565b91169052016105bf565b505090604051918291602083019060208452518091526040830191905f5b818110610636575050500390f35b82516001600160401b0316845285945060209384019390920191600101610628565b34610270576060366003190112610270576106716108ac565b602435801590811503610270576044356001600160401b03811161027057366023820112156102705780600401356001600160401b038111610270573660248260051b840101116102705761071d81856001600160401b036024971694855f525f60205260405f2091600360ff8454926106f76106ed82610aa3565b8386161791610b38565b17161480988199610764575b501561075b5760ff809160081c165b169788910191610bec565b93841490811591610750575b5061073957602082604051908152f35b9050633b0cbe7d60e21b5f5260045260245260445ffd5b905083141584610729565b5060ff5f610712565b90508a610703565b34610270576060366003190112610270576107856108ac565b6024356001600160401b038116810361027057604435906001600160801b0382168203610270577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303610828576108069060019066ffffffffffffff8160081c165f528160205260ff60405f205491161c16151590565b61080c57005b6001600160401b0361041592165f525f60205260405f20610979565b633a6a750f60e11b5f523360045260245ffd5b34610270576020366003190112610270576108546108ac565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036108285766ffffffffffffff8160081c165f526001602052600160ff60405f2092161b81541790555f80f35b600435906001600160401b038216820361027057565b90601f801991011681019081106001600160401b038211176108e357604052565b634e487b7160e01b5f52604160045260245ffd5b519064ffffffffff8216820361027057565b91908260809103126102705781516001600160a01b03811681036102705791602081015191610946606061093f604085016108f7565b93016108f7565b90565b9190916020831015610965576010908360011c019260041b1690565b634e487b7160e01b5f52603260045260245ffd5b9060ff825460081c16905f6001600160801b03905f60018601928085169163ffffffff8616905b878110610a405750506020861015610a1657505050906109c3836109e293610949565b9091906001600160801b038084549260031b9316831b921b1916179055565b60018101809111610a025761ff0082549160081b169061ff001916179055565b634e487b7160e01b5f52601160045260245ffd5b90929394506001600160801b039195501610610a3157505050565b610a3e926109c391610949565b565b610a4a8187610949565b90549060031b1c8263ffffffff6001600160801b038316921614610a8f576001600160801b0384168110610a82575b506001016109a0565b9094509150836001610a79565b9450975050509192935010610a3157505050565b60405163cdeeb76560e01b81526001600160401b039190911660048201525f60248201526080816044817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115610252575f91610b15575b50610b1157600190565b5f90565b610b2e915060803d60801161024b5761023c81836108c2565b505090505f610b07565b60405163cdeeb76560e01b81526001600160401b03919091166004820152600160248201526080816044817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115610252575f91610ba7575b50610b1157600290565b610bc0915060803d60801161024b5761023c81836108c2565b505090505f610b9d565b5f198114610a025760010190565b80518210156109655760209160051b010190565b92919092610bfb845f92610d94565b946001600160801b035b85831080610d0a575b15610d01575f905f5b87811080610cf0575b15610ca7576001600160401b03806001600160801b03610c40848d610bd8565b511660201c16191687861015610965578560051b870135906001600160401b038216809203610270576001600160401b031614610c86575b610c8190610bca565b610c17565b9150610c816001600160801b03610c9d848b610bd8565b5116929050610c78565b506001600160801b0382168015918215610cdc575b5050610cd257610ccc9092610bca565b91610c05565b5094509250505090565b6001600160801b0316111590505f80610cbc565b506001600160801b03831615610c20565b50935093505050565b50848310610c0e565b6001600160401b0381116108e35760051b60200190565b9064ffffffffff804216921680831115610d66575064ffffffffff16808211610d51575050565b63323d4d7160e11b5f5260045260245260445ffd5b600191500164ffffffffff8111610a025764ffffffffff90635db30edd60e11b5f521660045260245260445ffd5b9190610d9f81610d13565b610dac60405191826108c2565b818152601f19610dbb83610d13565b013660208301379283906001015f5b838110610dd75750505050565b806001600160801b03610dec60019385610949565b90549060031b1c16610dfe8286610bd8565b5201610dca56",
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

// PackNoteClear is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16f46444.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function noteClear(uint64 submission) returns()
func (keys *Keys) PackNoteClear(submission uint64) []byte {
	enc, err := keys.abi.Pack("noteClear", submission)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNoteClear is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16f46444.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function noteClear(uint64 submission) returns()
func (keys *Keys) TryPackNoteClear(submission uint64) ([]byte, error) {
	return keys.abi.Pack("noteClear", submission)
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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"genesis\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"epochLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"arena\",\"type\":\"address\",\"internalType\":\"contractIArena\"},{\"name\":\"stake\",\"type\":\"address\",\"internalType\":\"contractIStake\"},{\"name\":\"beacon\",\"type\":\"address\",\"internalType\":\"contractIBeacon\"},{\"name\":\"settle\",\"type\":\"address\",\"internalType\":\"contractISettle\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"commitVote\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"commitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"finalize\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isOpen\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"revealVote\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"score\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidenceRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"roundOf\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"number\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"view_\",\"type\":\"tuple\",\"internalType\":\"structIScores.RoundView\",\"components\":[{\"name\":\"outcome\",\"type\":\"uint8\",\"internalType\":\"enumIScores.Outcome\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sealedAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"primaries\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"committed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"revealed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"due\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"agreeing\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"leaves\",\"type\":\"uint16[]\",\"internalType\":\"uint16[]\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"seal\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"seatsUsed\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queue\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"seedOf\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"RoundDecided\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"outcome\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumIScores.Outcome\"},{\"name\":\"score\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"agreeing\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Sealed\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"leaves\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"seats\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"primaries\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VoteCommitted\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"seat\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"commitment\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VoteRevealed\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"seat\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"score\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"evidenceRoot\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"ClockBadConfig\",\"inputs\":[{\"name\":\"genesis\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"epochLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ScoresBadScore\",\"inputs\":[{\"name\":\"score\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ScoresCommitted\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seat\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"ScoresEmptyCommitment\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ScoresNoBeacon\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ScoresNoRound\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"ScoresNoSeat\",\"inputs\":[{\"name\":\"seat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"ScoresNotNeeded\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seat\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"ScoresNothingToReveal\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seat\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"ScoresOnlyModule\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ScoresOutOfRange\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ScoresSaturated\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ScoresTooEarlyToReveal\",\"inputs\":[{\"name\":\"from\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"ScoresUndecided\",\"inputs\":[{\"name\":\"until\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"ScoresWindow\",\"inputs\":[{\"name\":\"opens\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"closes\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"time\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"ScoresWrongReveal\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"got\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]",
	ID:  "Scores",
	Bin: "0x610140346101af57601f61325238819003918201601f19168301916001600160401b038311848410176101b35780849260c0946040528339810103126101af5780519064ffffffffff8216918281036101af5760208201519063ffffffff8216918281036101af576040840151916001600160a01b03831683036101af576060850151936001600160a01b03851685036101af576080860151956001600160a01b03871687036101af5760a00151966001600160a01b03881688036101af5742811180156101a7575b61019257505060805260a05260c05260e052610100526101205260405161308a90816101c88239608051816128b5015260a051816128de015260c05181818161063c0152818161097d015281816110430152818161140901528181611a8f01528181611ad40152612058015260e05181818161076d01528181610fcb01528181611b9401528181611ea901528181611efe015281816120b101526121080152610100518181816105f301526119fe01526101205181818161034d0152818161154201526121400152f35b63779f06b160e11b5f5260045260245260445ffd5b5081156100c8565b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f5f3560e01c80630368d8b21461188b578063359bc19e146113475780633e3aef0d14610e68578063703f3cf614610e18578063793275bd146108fa5780637f5fd45e146106c7578063a830cd91146105a15763f5d314a214610072575f80fd5b3461059e57604036600319011261059e5761008b6118ac565b6100936118c2565b91604051926101408401938085106001600160401b0386111761058a57606094604052828152602081019083825260408101948486528682018581526080830186815260a0840187815260c085019188835260e08601938985526001600160401b036101008801968b885261012089019d8e5216808b528a60205260408b2054908115158061057f575b8061054e575b1561032557506001600160601b0381169963ffffffff61014c64ffffffffff8460601c166128a1565b168a52600f8260d81c168352600f8260dc1c16845260ff8260e01c16855260ff8260e81c1686525b60ff8061019a8460ff9060018160fc1c1690600760018260fb1c169160f81c1601011690565b9216911614610313575b5060ff8151166101b38161262f565b906101c16040519283611929565b8082526101d0601f199161262f565b013660208301378c52895b60ff82511681101561024d5780600c02600c81048203610239578d51908151831015610225576001600160601b038c16901c610fff16600583901b909101602001526001016101db565b634e487b7160e01b8d52603260045260248dfd5b634e487b7160e01b8c52601160045260248cfd5b508a9996979850908b95949392916040519a8b9a60208c526101608c019a60208d0190519061027b916118e5565b5163ffffffff1660408c01525164ffffffffff1660608b01525160ff1660808a01525160ff1660a08901525160ff1660c08801525160ff1660e08701525160ff166101008601525160ff166101208501525191610140840161014090528251809152610180840192602001915b8181106102f6575050500390f35b825161ffff168452859450602093840193909201916001016102e8565b60601c64ffffffffff168b525f6101a4565b604051637ae98a5160e11b8152600481019190915260ff8b166024820152996101208b6044817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9a8b15610543578c9b610436575b506001600160601b0360208c0151169a60ff61010082015116600881101561042257808b52815163ffffffff168c52604082015160ff908116865260608301518116875260808301518116885260a08301518116895260e0830151168952600214158061040d575b156104045760ff60c081920151165b168852610174565b5060ff8c6103fc565b508951600881101561042257600314156103ed565b634e487b7160e01b8e52602160045260248efd5b909a50610120813d821161053b575b816104536101209383611929565b81010312610537576040519061012082018281106001600160401b03821117610523576040526104828161197b565b825260208101516001600160601b038116810361051f57610512916101009160208501526104b26040820161195e565b60408501526104c36060820161195e565b60608501526104d46080820161195e565b60808501526104e560a0820161195e565b60a08501526104f660c0820161195e565b60c085015261050760e0820161195e565b60e08501520161195e565b610100820152995f610385565b8d80fd5b634e487b7160e01b8e52604160045260248efd5b8b80fd5b3d9150610445565b6040513d8e823e3d90fd5b506105728260ff9060018160fc1c1690600760018260fb1c169160f81c1601011690565b60ff808d16911614610123565b508160fd1c1561011d565b634e487b7160e01b83526041600452602483fd5b80fd5b503461059e57606036600319011261059e576105bb6118ac565b6105c36118c2565b916105cc6118d2565b604051637f6a6bfd60e01b815263ffffffff909116600482018190529091906020836024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9283156106bc578293610684575b5082156106715760206106698686867f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316612646565b604051908152f35b63341dc9e560e11b825260045260249150fd5b9092506020813d6020116106b4575b816106a060209383611929565b810103126106b05751915f61062b565b5f80fd5b3d9150610693565b6040513d84823e3d90fd5b503461059e57606036600319011261059e576106e16118ac565b6106e96118c2565b906044356106f783836126e3565b9281156108eb5760ff811690600160ff8660e01c16831c166108cb5761071e90848661294b565b610728828661292a565b63ffffffff61074064ffffffffff8860601c166128a1565b604051636cc35e9b60e11b815261ffff9390931660048401521660248201523360448201526020816064817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa80156108c057610885575b5060ff6107c88660ff9060018160fc1c1690600760018260fb1c169160f81c1601011690565b1693601081901b69ffffffffffffffff000016600886901b178317875260016020528360408820558260e0018060e011610871576001901b91610859575b91606093916001600160401b037f16e074a9a1ce195c1d185b41ece21cdaabc9a40a0ce99afc4f8a1cae61031c39969416968789528860205217604088205560405192835260208301526040820152a280f35b908260f0018060f011610871576001901b1790610806565b634e487b7160e01b88526011600452602488fd5b6020813d6020116108b8575b8161089e60209383611929565b810103126108b4576108af90612492565b6107a2565b8680fd5b3d9150610891565b6040513d89823e3d90fd5b62170d4f60ea1b86526001600160401b0384166004526024829052604486fd5b638b84b93f60e01b8552600485fd5b503461059e57608036600319011261059e576109146118ac565b61091c6118c2565b906044359061ffff8216809203610e14576064359263ffffffff8416809403610e1057604051637af6958760e11b81526001600160401b038316600482015260089290921b68ffffffffffffffff001660ff919091161790610680816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115610e05578591610a85575b5060ff6102406101606109cc930151015116612ffc565b918215610a71578260e004916109e283836119b2565b9060101b17855260026020526040852054938460e01c145f14610a655790610a0991612941565b908181029181830403610a51576001901b925f198401938411610a3d57509160ff916020931c16165b60ff60405191168152f35b634e487b7160e01b81526011600452602490fd5b634e487b7160e01b84526011600452602484fd5b50505050602090610a32565b634e487b7160e01b85526012600452602485fd5b90506106803d8111610dfe575b610a9c8183611929565b81018181039161068083126108b45760405192610ab8846118f2565b610ac182612492565b84526020820151906005821015610dfa57610520916020860152610ae76040840161195e565b6040860152610af86060840161196c565b6060860152610b096080840161197b565b6080860152610b1a60a0840161198c565b60a0860152610b2b60c0840161198c565b60c0860152610b3c60e0840161197b565b60e0860152610b4e610100840161197b565b610100860152610b61610120840161197b565b610120860152610b74610140840161199e565b61014086015261015f1901126108b457604051916103a083018381106001600160401b03821117610de657604052610bd390610bb4816101608501612593565b8452610bc4816101c085016125e3565b602085015261028083016125e3565b60408301526103408101516002811015610de25760608301526103608101516002811015610de2576080830152610c0d610380820161197b565b60a0830152610c1f6103a0820161197b565b60c0830152610c316103c0820161198c565b60e0830152610c436103e0820161198c565b610100830152610c56610400820161198c565b610120830152610c69610420820161197b565b610140830152610c7c610440820161197b565b610160830152610c8f610460820161196c565b610180830152610ca2610480820161196c565b6101a0830152610cb56104a0820161196c565b6101c0830152610cc86104c0820161196c565b6101e0830152610cdb6104e0820161195e565b610200830152610cee610500820161195e565b610220830152610d01610520820161195e565b610240830152610d14610540820161195e565b610260830152610d27610560820161195e565b6102808301526105808101516003811015610de2576109cc9383610dcf61066061024095610160956102a060ff990152610d646105a0820161197b565b6102c0850152610d776105c0820161197b565b6102e0850152610d8a6105e0820161199e565b610300850152610d9d610600820161199e565b610320850152610db0610620820161199e565b610340850152610dc3610640820161194a565b6103608501520161194a565b61038082015282820152935050506109b5565b8780fd5b634e487b7160e01b89526041600452602489fd5b8880fd5b503d610a92565b6040513d87823e3d90fd5b8480fd5b8380fd5b503461059e57602036600319011261059e5760406020916001600160401b03610e3f6118ac565b16815280835220548015159081610e5c575b506040519015158152f35b905060fd1c155f610e51565b503461059e5760a036600319011261059e57610e826118ac565b610e8a6118c2565b90610e936118d2565b906064359060ff610ea485836126e3565b94166001811b9460ff8087818460e81c16198460e01c161616161561132657610ecc81612908565b15806112ee575b6112ac5764ffffffffff610f108264ffffffffff9061ffff609882901c8116608883901c8216606084901c85160184160183169160a81c16011690565b168042101561125b575063ffffffff85169263fff13d808411968780159061124e575b801561123f575b15908115611218575b5061120457610f6b8260ff9060018160fc1c1690600760018260fb1c169160f81c1601011690565b96610f76848461292a565b9664ffffffffff808560601c1663ffffffff610f91826128a1565b60405163a36712fb60e01b815261ffff9c909c1660048d01521660248b015260b886901c63ffffffff16011660448901526020886064818d7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af19788156111f9578a986111b9575b506110dd858b60405160208101907fbb4f0914cc76d7bd8e1e5873991514f806ea5b9cfbbc98e303522dc327ea2e5a825246604082015260018060a01b037f000000000000000000000000000000000000000000000000000000000000000016606082015260ff6001600160401b0389169e8f6080840152169c8d938460a084015260c083015260018060a01b031660e08201528a6101008201528b61012082015260843561014082015261014081526110bf61016082611929565b519020959069ffffffffffffffff00009060081b9160101b16171790565b92838b52600160205260408b20548103611182575060e01b6001600160e01b031916901561117157905b8852600160205260408820558160e8018060e81161087157917fba92221ffa902faebfba7cad1f23d4190736bd241df81d81530b3a0a5f17069f959391600160809694898b528a6020521b176040892055604051938452602084015260408301526060820152a280f35b6001600160e01b0386161790611107565b896084918760408e88815260016020522054906040519363d7eb0b9560e01b85526004850152602484015260448301526064820152fd5b9097506020813d6020116111f1575b816111d560209383611929565b810103126111ed576111e690612492565b965f611003565b8980fd5b3d91506111c8565b6040513d8c823e3d90fd5b6307a6d1ab60e01b88526004849052602488fd5b63fffffffe861491508161122e575b505f610f43565b60ff91508360f01c1616155f611227565b5061124987612fc4565b610f3a565b5063ffffffff8514610f33565b879064ffffffffff61128e60649464ffffffffff9061ffff606082901c8316608883901c82160183169160981c16011690565b638b26b3b360e01b8452166004526024524264ffffffffff16604452fd5b8664ffffffffff6112de60249364ffffffffff9061ffff606082901c8316608883901c82160183169160981c16011690565b631edc755560e11b835216600452fd5b5064ffffffffff61131e8264ffffffffff9061ffff606082901c8316608883901c82160183169160981c16011690565b164210610ed3565b6361d89c3560e11b87526001600160401b0383166004526024829052604487fd5b50346106b05760203660031901126106b0576113616118ac565b6001600160401b03811690815f525f60205260405f20549182151580611880575b1561184357600f8360d81c1692831561182c5761139f4282612769565b156117e0576113c78160ff9060018160fc1c1690600760018260fb1c169160f81c1601011690565b9060ff8160e81c169161010090604051956113e28388611929565b823688375f5b60088110611795575050604080516304db547360e21b8152600481018790527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169791816024818b5afa80156116ca5786915f905f92611743575b506114609293600f8860dc1c16988991612bc3565b9291959098600887101561171a57885f525f6020528660fd1b821760405f20555f600288141580611736575b1561172e578985965b6040519060ff169c8d8252602082016114ae908c6118e5565b63ffffffff169788604083015260ff16606082015260807f8d2bd601386883a70481f81465d873c8040dcf3c5ba9b51196e340ce3283c2c791a261171a578960a48a5f60c0946114fe8c88612840565b60ff6040519d8e9788966230f19760e41b885260048801526024870152169a8b60448601526064850152151560848401525af19586156116ca575f966116e9575b507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169661157f606083901c64ffffffffff166128a1565b9a604051996101608b018b81106001600160401b038211176116d5576040528a5260208a019a8b5263ffffffff60408b019c168c5260ff60608b01976001600160601b038516895260808c0192835260a08c019384528160c08d019560e01c16855260e08c019586528b01951685526101208a019586526101408a0196338852893b156106b0576040519c8d9c8d809d633307816560e21b8252516001600160401b031690600401525160ff1660248d01525163ffffffff1660448c0152516001600160601b031660648b01525160ff1660848a01525160ff1660a48901525160ff1660c48801525160ff1660e48701525160ff166101048601525160ff16610124850152600160a01b6001900390511661014484015261016483016116a491612534565b5a925f610224928195f180156116ca576116bc575080f35b6116c891505f90611929565b005b6040513d5f823e3d90fd5b634e487b7160e01b5f52604160045260245ffd5b61170c91965060c03d60c011611713575b6117048183611929565b8101906124a6565b945f61153f565b503d6116fa565b634e487b7160e01b5f52602160045260245ffd5b895f96611495565b50505f600388141561148c565b925050506040813d60401161178d575b8161176060409383611929565b810103126106b05780519160028310156106b05786926117856020611460940161197b565b91939261144b565b3d9150611753565b8060018781931c166117a8575b016113e8565b601083901b69ffffffffffffffff00001661ff00600886901b161781175f528160205260405f20546117da828b61281b565b526117a2565b61181964ffffffffff9164ffffffffff9061ffff609882901c8116608883901c8216606084901c85160184160183169160a81c16011690565b63ee97317760e01b5f521660045260245ffd5b83635189cbb160e01b5f525f60045260245260445ffd5b60ff906118698460ff9060018160fc1c1690600760018260fb1c169160f81c1601011690565b9063bebdb3ad60e01b5f526004521660245260445ffd5b508260fd1c15611382565b346106b05760203660031901126106b0576116c86118a76118ac565b6119d0565b600435906001600160401b03821682036106b057565b6024359060ff821682036106b057565b6044359063ffffffff821682036106b057565b90600882101561171a5752565b61018081019081106001600160401b038211176116d557604052565b608081019081106001600160401b038211176116d557604052565b90601f801991011681019081106001600160401b038211176116d557604052565b51906001600160401b03821682036106b057565b519060ff821682036106b057565b519061ffff821682036106b057565b519063ffffffff821682036106b057565b519064ffffffffff821682036106b057565b51906001600160801b03821682036106b057565b81156119bc570490565b634e487b7160e01b5f52601260045260245ffd5b906119da426128a1565b604051637f6a6bfd60e01b815263ffffffff821660048201525f91906020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156116ca575f91612460575b508015612447576001600160401b0385165f525f60205260405f20549384155f14612419575f935b604051630249dd2360e31b81526001600160401b038816600482015260ff861615602482015292610180846044815f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af19384156116ca57869189915f966122fd575b50611b019291907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316612646565b60405195611b0e8761190e565b5f87525f60208801525f60408801525f606088015260ff60408601511660ff6060870151160160ff8111611c795761ffff6101008701511663ffffffff610120880151169060ff6040519363d0d51bbd60e01b855286600486015263ffffffff8b1660248601521660448401526064830152608482015260408160a48160018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa80156116ca575f915f916122bb575b5060ff16604089015287526001600160401b0385511668ffffffffffffffff0060ff6020880151611bf5816126bf565b611bfe816126bf565b169160081b1617985f5b60ff60408a015116811015611cc1578851906001600160fc1b0381168103611c7957611c488c8a60ff60808c0151169161ffff868660041b1c1690612b29565b611c8d5780600c02600c81048203611c795761ffff6001938360041b1c16901b60208b01511760208b015201611c08565b634e487b7160e01b5f52601160045260245ffd5b61ffff63ffffffff928a926001600160401b038b511663052d250560e31b5f5260045260041b1c166024521660445260645ffd5b50939850939590949196600160408301511615806122ab575b1561229d5760ff6040830151165f190160ff8111611c795760ff905b1680606084015260ff60608901511615612233575b5060ff60608301511660ff604089015116809111612228575b50600360ff60608401511610611fc057602082015190604083015190606084015192601f8260f81c169160fd1c6008811015611fac5760028103611f8a57509060018101809111611f7657905b61ffff60a08b01511665ffff0000000060e08c015160201b16179060ff851660ff851603611f60575b64ffffffffff421664ffffffffff6101408d015116039264ffffffffff8411611f4c579288959260c09895926001600160401b0398958f8a7fed2bfddf76198e7f4c6dfb5e29346aa49c9316b603af49a58088182b768f2b6a9d16815260205260f81b9460ff60dc1b9060dc1b169360ff60d81b9060d81b169264ffffffffff60b81b9060b81b169160881b9064ffffffffff60601b4260601b1617171717171760408b2055838951169781519063ffffffff60ff606081604087015116950151169460ff6040519b168b521660208a015260408901526060880152608087015260a08601521692a360146001600160801b036101606001600160401b03845116930151160460018060a01b037f0000000000000000000000000000000000000000000000000000000000000000163b15611f4857604051631b0b9efb60e21b815260048101929092523360248301526044820183905260648201528181608481837f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af180156106bc57611f36575050565b611f41828092611929565b61059e5750565b8280fd5b634e487b7160e01b8d52601160045260248dfd5b9063ffff000060c08c015160101b161790611d9a565b634e487b7160e01b8b52601160045260248bfd5b60068103611f9d57509060101790611d71565b15611d71579060081790611d71565b634e487b7160e01b8c52602160045260248cfd5b50505091509160405160ff84168152600760208201525f60408201525f60608201527f8d2bd601386883a70481f81465d873c8040dcf3c5ba9b51196e340ce3283c2c760806001600160401b03851692a26001600160401b03604051926230f19760e41b845216600483015260ff83166024830152600760448301525f60648301525f608483015260c08260a4815f60018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165af19182156116ca575f92612207575b506001600160401b036001600160801b0360148161016085015116041691511660018060a01b037f0000000000000000000000000000000000000000000000000000000000000000163b156106b057604051631b0b9efb60e21b815260048101919091523360248201525f604482018190526064820183905281608481837f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af180156116ca576121f2575b507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169260011b6101fe166001016001600160801b0381116121de576001600160801b031602916001600160801b038316928303610a5157803b15610e145760e48492836121c9936040519687958694637fb2dca360e11b86526004860190612534565b60c48401525af180156106bc57611f36575050565b634e487b7160e01b85526011600452602485fd5b6121ff9194505f90611929565b5f925f61213d565b61222191925060c03d60c011611713576117048183611929565b905f612088565b60608301525f611d24565b600c0260ff8116908103611c79576001901b5f198101908111611c79576020830151166020830152610ff0606083015160041b16610ff060f0821691168103611c79576001901b5f198101908111611c7957825116825260ff60608301511660408301525f611d0b565b60ff80604084015116611cf6565b5060ff6040830151161515611cda565b9150506040813d6040116122f5575b816122d760409383611929565b810103126106b05760ff6122ef60208351930161195e565b90611bc5565b3d91506122ca565b9250945050610180813d8211612411575b8161231c6101809383611929565b810103126106b05760405190612331826118f2565b61233a8161194a565b8252602081015160028110156106b057826124026101608a948d946020611b019801526123696040820161195e565b604085015261237a6060820161195e565b606085015261238b6080820161195e565b608085015261239c60a0820161196c565b60a08501526123ad60c0820161196c565b60c08501526123be60e0820161196c565b60e08501526123d0610100820161196c565b6101008501526123e3610120820161197b565b6101208501526123f6610140820161198c565b6101408501520161199e565b61016082015295909192611acb565b3d915061230e565b600160ff60f887901c60071660fb88901c83160160fc88901c8316018116160160ff8111611c795793611a5e565b63ffffffff8263341dc9e560e11b5f521660045260245ffd5b90506020813d60201161248a575b8161247b60209383611929565b810103126106b057515f611a36565b3d915061246e565b51906001600160a01b03821682036106b057565b908160c09103126106b0576040519060c082018281106001600160401b038211176116d557604052805160058110156106b05761252c9160a09184526124ee6020820161194a565b60208501526124ff60408201612492565b60408501526125106060820161199e565b60608501526125216080820161199e565b60808501520161199e565b60a082015290565b805190600582101561171a5760a06001600160801b0391819385526001600160401b036020820151166020860152600180831b036040820151166040860152826060820151166060860152826080820151166080860152015116910152565b91908260609103126106b057604051606081018181106001600160401b038211176116d55760405260406125de818395805185526125d36020820161194a565b60208601520161194a565b910152565b91909160c0818403126106b057606060a0604051926126018461190e565b61260c849682612593565b845261261983820161197b565b6020850152608081015160408501520151910152565b6001600160401b0381116116d55760051b60200190565b926001600160401b0360ff92936040519460208601967f51c83a6d3af9491938e533aece8c0b21beab0abf8cec9f4f27a4fdc98b7a8344885246604088015260018060a01b0316606087015260808601521660a08401521660c08201525f60e082015260e081526126b961010082611929565b51902090565b6002111561171a57565b91908203918211611c7957565b91908201809211611c7957565b6001600160401b03165f818152602081905260409020549291908315158061275e575b15612738575060ff600f8460d81c16911681811015612723575050565b635189cbb160e01b5f5260045260245260445ffd5b60ff906118698560ff9060018160fc1c1690600760018260fb1c169160f81c1601011690565b508360fd1c15612706565b64ffffffffff6127a28264ffffffffff9061ffff609882901c8116608883901c8216606084901c85160184160183169160a81c16011690565b168210156128145760ff8160e81c1660ff8260e01c161491826127c457505090565b9091506127d082612908565b9182156127dc57505090565b64ffffffffff91925061280e9064ffffffffff9061ffff606082901c8316608883901c82160183169160981c16011690565b16111590565b5050600190565b90600881101561282c5760051b0190565b634e487b7160e01b5f52603260045260245ffd5b600882101561171a57600282146128925760068214612886576004821491821561287b575b508161286f575090565b6001915060fb1c161590565b60051491505f612865565b6001915060fc1c161590565b6004915060079060f81c161090565b6129046128db63ffffffff9264ffffffffff7f000000000000000000000000000000000000000000000000000000000000000016906126c9565b827f000000000000000000000000000000000000000000000000000000000000000016906119b2565b1690565b6001600f8260dc1c161b905f198201918211611c795760e01c811660ff161490565b81600c0291600c830403611c7957610fff911c1690565b81156119bc570690565b9164ffffffffff4216926129738164ffffffffff908161ffff8260881c169160601c16011690565b9360ff600f8360dc1c16931694838610612ad95764ffffffffff81168083108015612aa0575b612a55575060ff8360e01c16926129d16129b760ff86881c1661301c565b946129cb6129c587896126d6565b9161301c565b906126c9565b93841115612a355760991c617fff160164ffffffffff16119182612a1c575b50506129fd575050600190565b6001600160401b039063a974001160e01b5f521660045260245260445ffd5b909150830360ff8111611c795760ff1610155f806129f0565b866001600160401b038763a974001160e01b5f521660045260245260445ffd5b64ffffffffff9150612a868464ffffffffff9061ffff606082901c8316608883901c82160183169160981c16011690565b90638b26b3b360e01b5f526004521660245260445260645ffd5b5064ffffffffff612ad08564ffffffffff9061ffff606082901c8316608883901c82160183169160981c16011690565b16831015612999565b93509350905064ffffffffff821680841015612b055750608a1c613fff16900364ffffffffff16111590565b64ffffffffff8492638b26b3b360e01b5f5260601c1660045260245260445260645ffd5b909392935f94612b3881612ffc565b9283156119bc57612b5d908460e00490612b5282866119b2565b9060101b1793612941565b830292825f52600260205260405f20549463ffffffff81168660e01c03612bae575b5060015f19911b0184841c161015612ba557906001915f5260026020521b0160405f2055565b50600193505050565b60e01b6001600160e01b03191694505f612b7f565b91935f94612bd08361301c565b915f9583612d16575b5050612be48561301c565b612bed82613063565b811090811591612cc6575b5015612c41575050505063ffffffff821663fffffffe81145f14612c1c5750600492565b63fffffffb8103612c2d5750600592565b63fffffffd03612c3c57600692565b600192565b9092959450612c51919350613063565b1115612cbe579160025b5f9160ff5f9516945b60088110612c7657509093505f929050565b600186821c16151580612ca1575b612c91575b600101612c64565b6001811b60ff1690931792612c89565b50612cb8612caf828461281b565b5160e01c612fc4565b15612c84565b916003612c5b565b9050612cd182613063565b8310159081612cf8575b5080612ce8575b5f612bf8565b50612cf286612fc4565b15612ce2565b90506001600160ff1b0381168103611c7957819060011b115f612cdb565b919650919450612d25816126bf565b612dec57505f928360ff831681805b60088110612d4a57505050935b93945f80612bd9565b600183821c1615612de4575f815b60088110612d9c5750612d6a8161301c565b838111612d7e575b50506001905b01612d34565b9250975092506001612d90848861281b565b5160e01c93905f612d72565b600185821c16151580612dc7575b612db7575b600101612d58565b6001811b60ff1690911790612daf565b50612dd2818a61281b565b51612ddd848b61281b565b5114612daa565b600190612d78565b5f9390849060ff8416905f1984018481119060011c845b60088110612ee6575b505050905f915b60088310612e245750505093612d41565b909196600183891c1615612edd57612e3c888861281b565b5160e01c63ffffffff8516808203612e6457505060019060ff828a1b1617975b019190612e13565b859063fff13d80839b949b111580612ecf575b612e87575b505050600190612e5c565b821115612ec057612e9791613049565b63ffffffff80841691161115612eb0575b5f8481612e7c565b6001811b60ff1690971796612ea8565b90612eca91613049565b612e97565b5063fff13d80811115612e77565b96600190612e5c565b600185821c1615612fbc57612efb818a61281b565b5160e01c5f8085815b60088110612f535750611c7957848111159182612f3c575b5050612f2d57506001905b01612e03565b939550505050915f8080612e0c565b5f9650612f4a9250906126d6565b83105f80612f1c565b9050838d60018b841c1615612fb25782612f6c9161281b565b5160e01c81811015612f9057505090612f8660019161300e565b915b018690612f04565b14612f9e575b600190612f88565b91612faa60019161300e565b929050612f96565b5050600190612f88565b600190612f27565b63ffffffff1663fffffffe8114908115612fee575b8115612fe3575090565b63fffffffb91501490565b63fffffffd81149150612fd9565b6008111561300957600390565b600490565b5f198114611c795760010190565b9060ff5f9216805b61302b5750565b916130359061300e565b915f19810190808211611c79571680613024565b9063ffffffff8091169116039063ffffffff8211611c7957565b600181901b906001600160ff1b03811603611c795760028101809111611c7957600390049056",
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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"config_\",\"type\":\"tuple\",\"internalType\":\"structIStake.Config\",\"components\":[{\"name\":\"genesis\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"epochLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"unbonding\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"recordHalfLife\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minStake\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"seatFeeUnit\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"upkeepPay\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"modules\",\"type\":\"tuple\",\"internalType\":\"structStake.Modules\",\"components\":[{\"name\":\"arena\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"scores\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"settle\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"beacon\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"accountOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIStake.AccountView\",\"components\":[{\"name\":\"own\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"locked\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"unbonding\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"claimable\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"readyAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"engagements\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"authorizeSeat\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"burn\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"burnedOf\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cappedOwnAt\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claim\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"config\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIStake.Config\",\"components\":[{\"name\":\"genesis\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"epochLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"unbonding\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"recordHalfLife\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minStake\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"seatFeeUnit\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"upkeepPay\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"credit\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumIStake.Outflow\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"currentEpoch\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"deposit\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumIStake.Inflow\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"disengage\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"displaceValidator\",\"inputs\":[{\"name\":\"boxKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"draw\",\"inputs\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"size\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"excludedLeaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"excludedTakenAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"leaves\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"count\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"dust\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"engageCreator\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"holdUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"outputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"takenAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"engageTrainer\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"flushBurned\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"joinValidators\",\"inputs\":[{\"name\":\"boxKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"leafAt\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"result\",\"type\":\"tuple\",\"internalType\":\"structIStake.LeafView\",\"components\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"takenAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"weight\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"nextWeight\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"record\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"refreshableAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"asleep\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"displaced\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"heir\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"boxKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lock\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"mayActFor\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"noteReveal\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"holdUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"outputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"ownAt\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"payUpkeep\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"pool\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"pools\",\"inputs\":[],\"outputs\":[{\"name\":\"feePool\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"dustLedger\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"potOf\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"refresh\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"rewardSeat\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"units\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"outputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"seatOwner\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setSigner\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"slashMissed\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"kept\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"slashUnrevealed\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"kept\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"stake\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"stakeWithPermit\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"totalWeight\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"unbond\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unlock\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"wake\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"weightOf\",\"inputs\":[{\"name\":\"stakeWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"record\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"BurnFlushed\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Burned\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Claimed\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Credited\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"kind\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"enumIStake.Outflow\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Deposited\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"kind\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"enumIStake.Inflow\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Dusted\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"LeafAwaited\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"heir\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"holder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"freeAt\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"LeafFreed\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"LeafTaken\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"boxKey\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Locked\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Pooled\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RecordGained\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"units\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"},{\"name\":\"record\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Refreshed\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"record\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SignerSet\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"fromEpoch\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Slept\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Staked\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"own\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"UnbondStarted\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"own\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"readyAt\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Unlocked\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WeightSet\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"effective\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"weight\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Woken\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"CheckpointUnorderedInsertion\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ClockBadConfig\",\"inputs\":[{\"name\":\"genesis\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"epochLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SamplingTooMany\",\"inputs\":[{\"name\":\"size\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StakeBadBoxKey\",\"inputs\":[{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"StakeBadConfig\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StakeHoldsLeaf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"StakeHoldsNoLeaf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StakeLeafFree\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"StakeLeafTooHeavy\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"weight\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"joinerWeight\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StakeNotAsleep\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"StakeNotReady\",\"inputs\":[{\"name\":\"readyAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"StakeNotSeatOwner\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"StakeOnlyModule\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StakePotShort\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"held\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"wanted\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StakeRefreshTooEarly\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"refreshableAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"StakeRoleTaken\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"engagements\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"StakeTooLittle\",\"inputs\":[{\"name\":\"free\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StakeTreeFull\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StakeTreeNotFull\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StakeZeroAmount\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SumTreeForgotten\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"SumTreeOverflow\",\"inputs\":[{\"name\":\"total\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "Stake",
	Bin: "0x61020080604052346104d05780615a58803803809161001e828561059d565b83398101039061018082126104d05760e082126104d0576040519060e082016001600160401b0381118382101761058957604052805164ffffffffff811681036104d0578252610070602082016105c0565b9260208301938452610084604083016105c0565b9160408401928352610098606082016105c0565b90606085019182526100ac608082016105d1565b93608086019485526100c060a083016105d1565b9560a081019687526100d460c084016105d1565b9760c0820198895260e08401519360018060a01b038516968786036104d05760809060ff1901126104d0576040519660808801926001600160401b0384118985101761058957889360405261012c61010084016105e5565b845263ffffffff64ffffffffff61016e61016061014c61012088016105e5565b9660208901978852604061016361014083016105e5565b9901988952016105e5565b9660608c019788525116915116904281118015610581575b61056c5760805260a05288516001600160801b0316801591908215610556575b50811561050a575b81156104fa575b81156104e7575b811561046d575b5061045e5760c09490945294516001600160a01b0390811660e0529251831661010052935182166101205292511661014052905163ffffffff9081166101605290511661018052516001600160801b039081166101a052905181166101c0529051166101e05260405161545e90816105fa82396080518181816117970152614a85015260a0518181816117c00152614ab5015260c0518181816105210152818161080201528181610f46015281816128bf0152818161311e01526149c8015260e05181818161036c015281816105e9015281816106d30152818161091201528181610b6701528181610c1b01528181610ce301528181610dc001528181611036015281816111c1015281816112c0015281816115a5015281816121e1015281816122a6015261267601526101005181818161040e015281816106850152818161074d01528181610a0001528181610b9a01528181610c9501528181610d5d01528181610e3a015281816111760152818161127f015281816113da0152818161161f01528181612266015281816123d201526126f00152610120518181816103db015281816106520152818161071a015281816109cd01528181610bcd01528181610c6201528181610d2a01528181610e07015281816111430152818161124c015281816113a7015281816115ec015281816122330152818161239f01526126bd01526101405181610b1a0152610160518181816117ec01528181611b140152613a67015261018051818181611818015281816137e101526139be01526101a05181818161143b0152818161184701528181611a0001528181611fd80152818161285c01528181613bbf01528181614141015281816144620152614d5d01526101c0518161187601526101e0518181816118a50152613c030152f35b6348d5123360e01b5f5260045ffd5b6040516318160ddd60e01b81529150602090829060049082905afa9081156104dc575f916104a6575b506001600160601b03105f6101c3565b90506020813d6020116104d4575b816104c16020938361059d565b810103126104d057515f610496565b5f80fd5b3d91506104b4565b6040513d5f823e3d90fd5b8a516001600160801b03161591506101bc565b875163ffffffff161591506101b5565b8951909150600f81901b6180006001608f1b0316906001600160801b0316801590820461800014171561054257620f424011906101ae565b634e487b7160e01b5f52601160045260245ffd5b6b1c71c71c71c71c71c71c71c71091505f6101a6565b63779f06b160e11b5f5260045260245260445ffd5b508115610186565b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b0382119082101761058957604052565b519063ffffffff821682036104d057565b51906001600160801b03821682036104d057565b51906001600160a01b03821682036104d05756fe60806040526004361015610011575f80fd5b5f3560e01c806302a42e96146102a457806311b7f62a1461029f57806313ebf35a1461029a5780631a6e5f3b146102955780631e83409a1461029057806320b988391461028b57806321c28b2c1461028657806327de9e32146102815780632dc24a9d1461027c5780632ee158d11461027757806330c468b01461027257806338a33a1a1461026d5780633ccfd60b146102685780634bc688231461026357806353290d0b1461025e57806360faaa68146102595780636669ff68146102545780636c19e7831461024f5780636c2e7bec1461024a5780637667180814610245578063767fefec1461024057806379502c551461023b5780637ba8417d146102365780637bbcc0fc146102315780638086b8ba1461022c57806384b7fcad14610227578063888e1934146102225780638d0de3861461021d57806395dcb40614610218578063a36712fb14610213578063a36fea821461020e578063a694fc3a14610209578063c5c51dca14610204578063d0d51bbd146101ff578063d68e1e1f146101fa578063d986bd36146101f5578063e196d140146101f0578063e7389361146101eb578063e92a440f146101e6578063ecd9ba82146101e15763fd58e43b146101dc575f80fd5b612951565b612892565b612831565b612802565b6127bd565b61271f565b612664565b61248f565b612449565b61242d565b612401565b612295565b6121cf565b612024565b611e0d565b611dc0565b611c65565b611900565b6118d6565b611742565b611677565b61164e565b611571565b61146b565b611409565b6112ae565b6111a5565b611024565b610e73565b610d8c565b610cc4565b610bfc565b610afe565b610a2f565b6108f6565b610836565b61077c565b6106b4565b6105c5565b610453565b61035a565b6004359061ffff821682036102ba57565b5f80fd5b6024359061ffff821682036102ba57565b6064359061ffff821682036102ba57565b6024359063ffffffff821682036102ba57565b6084359063ffffffff821682036102ba57565b6024359064ffffffffff821682036102ba57565b60609060031901126102ba5760043561ffff811681036102ba579060243563ffffffff811681036102ba579060443564ffffffffff811681036102ba5790565b346102ba576103683661031a565b90337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614158061040a575b806103d7575b6103c4576103af92612a8c565b6040516001600160a01b039091168152602090f35b630f9fa85d60e11b5f523360045260245ffd5b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614156103a2565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316141561039c565b600435906001600160401b03821682036102ba57565b346102ba5760203660031901126102ba5761046c61043d565b6104aa61049e61048e836001600160401b03165f5261049c60205260405f2090565b5460601c6001600160601b031690565b6001600160601b031690565b906104dd6104ca826001600160401b03165f5261049c60205260405f2090565b8054600160601b600160c01b0319169055565b7f141f848f309e627e77e35af4f662375b318dd140d1bfda576d7f1dfcab039e076001600160401b036040519216918061051c85829190602083019252565b0390a27f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b156102ba57604051630852cd8d60e31b815260048101839052905f908290602490829084905af180156105945761057e57005b8061058c5f610592936129bb565b80610e69565b005b612bc5565b600435906001600160a01b03821682036102ba57565b602435906001600160a01b03821682036102ba57565b346102ba5760403660031901126102ba576105de610599565b6105e6610306565b337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316141580610681575b8061064e575b6103c45761062c91612c0b565b6040805161ffff909316835263ffffffff9091166020830152819081015b0390f35b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316141561061f565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415610619565b346102ba5760403660031901126102ba576106cd61043d565b602435337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316141580610749575b80610716575b6103c45761059291612ced565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415610709565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415610703565b346102ba5760203660031901126102ba5761064a610798610599565b335f5261049360205261082660405f206001600160601b03815460601c169283916001600160601b0360601b19815416905560405182815260018060a01b038216907ff7a40077ff7a04c7e61f6f26fb13774259ddf1b6bce9ecf26a8276cdd399268360203392a37f00000000000000000000000000000000000000000000000000000000000000006138aa565b6040519081529081906020820190565b346102ba5760203660031901126102ba5761014061085a6108556102a9565b612e34565b60405181516001600160a01b03168152906101209060208181015163ffffffff169084015260408181015163ffffffff169084015260608181015163ffffffff169084015260808181015164ffffffffff169084015260a08181015163ffffffff169084015260c08181015115159084015260e081810151151590840152610100818101516001600160a01b0316908401520151610120820152f35b346102ba5760203660031901126102ba5761090f610599565b337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415806109fc575b806109c9575b6103c4576001600160a01b03165f8181526104936020526040902080549160c083901c61ffff16806109a5576105928361098960e087901c61ffff16612be4565b815461ffff60e01b191660e09190911b61ffff60e01b16179055565b906109b261ffff92612bf7565b906396803eff60e01b5f526004521660245260445ffd5b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415610948565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415610942565b346102ba5760203660031901126102ba576004358015610aef57335f5261049360205260405f2090610a8561049e610a6e84546001600160601b031690565b600185015460601c6001600160601b031690612fa6565b808211610ad95750610a989082336139f0565b5461ffff60c082901c169081610aaa57005b61ffff6001600160601b03610ad1610ac461059295612bf7565b936001600160601b031690565b169116613b25565b631f9f30dd60e21b5f5260045260245260445b5ffd5b639b03855560e01b5f5260045ffd5b346102ba5760203660031901126102ba57610b17610599565b337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316141580610bc9575b80610b96575b80610b63575b6103c45761059290613bea565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415610b56565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415610b50565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415610b4a565b346102ba5760403660031901126102ba57610c1561043d565b602435337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316141580610c91575b80610c5e575b6103c45761059291612fe6565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415610c51565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415610c4b565b346102ba5760403660031901126102ba57610cdd61043d565b602435337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316141580610d59575b80610d26575b6103c45761059291613058565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415610d19565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415610d13565b346102ba5760803660031901126102ba57610da561043d565b610dad6105af565b60443560048110156102ba5760643591337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316141580610e36575b80610e03575b6103c45761059293613104565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415610df6565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415610df0565b5f9103126102ba57565b346102ba575f3660031901126102ba57335f908152610493602052604090206001810190610eab61049e83546001600160601b031690565b908054610ec7610ec08261ffff9060c01c1690565b61ffff1690565b918215159182610fb8575b50831580610fb0575b610f9c5782610ee991613d60565b64ffffffffff81164210610f835750610f0f610592946001600160601b03198154169055565b610f6a575b5060405181815233907f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d590602090a2337f00000000000000000000000000000000000000000000000000000000000000006138aa565b610f7d90610f7833916131d7565b613dab565b5f610f14565b6309a8472b60e31b5f5264ffffffffff1660045260245ffd5b6309a8472b60e31b5f90815260045260245ffd5b508115610edb565b9091506001600160601b0316158015610fd3575b905f610ed2565b50610fe5610fe0836131d7565b613d23565b610fcc565b60609060031901126102ba576004356001600160401b03811681036102ba57906024356001600160a01b03811681036102ba579060443590565b346102ba5761103236610fea565b90337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316141580611172575b8061113f575b6103c45760018060a01b031691825f5261049360205260405f2060016001600160601b038254169101906110b261049e8354926001600160601b038460601c1690612fa6565b8085116111285750916111156001600160401b039261110f7fb00a8d7bf85d4632274a477e547a788e57650baf645db1e4862a9973426eaf239561110a6001600160601b038916916001600160601b039060601c1690565b612fc6565b90612b97565b604051938452169180602081015b0390a3005b631f9f30dd60e21b5f52600452602484905260445ffd5b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316141561106c565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415611066565b346102ba5760203660031901126102ba576111be610599565b337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614158061127b575b80611248575b6103c4576001600160a01b03165f90815261049360205260409020805460e01c61ffff1690811561124357805461ffff60e01b19165f1990920160e01b61ffff60e01b16919091179055005b612bd0565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614156111f7565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614156111f1565b346102ba576112bc36610fea565b90337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415806113d6575b806113a3575b6103c45760018060a01b031691825f52610493602052600160405f200180546001600160601b038160601c16841161137d57916111156001600160401b039261110f7fc58630391923cbc5d0b1ecf94da0e4eade7c1c041cb934c06306cffbf64720e0956113786001600160601b038916916001600160601b039060601c1690565b612fa6565b631f9f30dd60e21b5f526001600160601b0360609190911c16600452602483905260445ffd5b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614156112f6565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614156112f0565b346102ba5760403660031901126102ba57602061146360043561142a610306565b9064ffffffffff6001600160801b037f0000000000000000000000000000000000000000000000000000000000000000169216906140af565b604051908152f35b346102ba5760203660031901126102ba57611484610599565b335f5261049460205261150360405f206114fe6114a042614a7d565b91805463ffffffff841663ffffffff8260a01c16111561154a575b5080546001600160a01b0319166001600160a01b0386161781556114de836131f2565b815463ffffffff60a01b191660a09190911b63ffffffff60a01b16179055565b6131f2565b60405163ffffffff90911681526001600160a01b039091169033907febe59f65a74c9e04ead8597acc067a5bb24b6368b974e42a0086e4e6640d9752908060208101611123565b6001820180546001600160a01b0319166001600160a01b039092169190911790555f6114bb565b346102ba5760803660031901126102ba5761158a61043d565b6115926105af565b60443560098110156102ba5760643591337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614158061161b575b806115e8575b6103c4576105929361320a565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614156115db565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614156115d5565b346102ba575f3660031901126102ba57602061166942614a7d565b63ffffffff60405191168152f35b346102ba5760203660031901126102ba576001600160401b0361169861043d565b165f5261049c60205260206001600160601b0360405f205416604051908152f35b6117409092919260c08060e083019564ffffffffff815116845263ffffffff602082015116602085015263ffffffff604082015116604085015263ffffffff60608201511660608501526001600160801b03608082015116608085015261173060a082015160a08601906001600160801b03169052565b01516001600160801b0316910152565b565b346102ba575f3660031901126102ba575f60c06040516117618161299b565b8281528260208201528260408201528260608201528260808201528260a0820152015261064a61178f6129dc565b64ffffffffff7f000000000000000000000000000000000000000000000000000000000000000016815263ffffffff7f000000000000000000000000000000000000000000000000000000000000000016602082015263ffffffff7f000000000000000000000000000000000000000000000000000000000000000016604082015263ffffffff7f00000000000000000000000000000000000000000000000000000000000000001660608201526001600160801b037f00000000000000000000000000000000000000000000000000000000000000001660808201526001600160801b037f00000000000000000000000000000000000000000000000000000000000000001660a08201526001600160801b037f00000000000000000000000000000000000000000000000000000000000000001660c0820152604051918291826116b9565b346102ba5760203660031901126102ba5760206118f4600435613296565b61ffff60405191168152f35b346102ba5760403660031901126102ba5760043561191c6102be565b335f9081526104936020526040902091906119378284614120565b611946611942614205565b1590565b611bbc576119716119648261ffff165f5261049660205260405f2090565b546001600160a01b031690565b6001600160a01b03811692908315611ba55761199a8361ffff165f5261049a60205260405f2090565b916119bf6119b58561ffff165f5261049860205260405f2090565b5460701c60ff1690565b908115611b935783546119da906001600160a01b0316614436565b611a276119ee89546001600160601b031690565b6001600160601b036001600160801b037f0000000000000000000000000000000000000000000000000000000000000000169116614039565b9081611a328261348e565b1015611b7657505083546001600160a01b0319163317845594959394611a9594611a80916001860155611a64876134b7565b815461ffff60d01b191660d09190911b61ffff60d01b16179055565b15611ad3575b505460a01c64ffffffffff1690565b60405164ffffffffff919091168152339161ffff16907f24abb70581cd09cab63e1a82f406595f755b2481725b0cd7ed7741cb58a99ca490602090a4005b611b7090611b04611af18661ffff165f5261049860205260405f2090565b805460ff60701b1916600160701b179055565b611b66611b44611b3a63ffffffff7f000000000000000000000000000000000000000000000000000000000000000016426134d9565b64ffffffffff1690565b845464ffffffffff60a01b191660a09190911b64ffffffffff60a01b16178455565b61ffff8516614499565b5f611a86565b63267bd78b60e11b5f5261ffff871660045260245260445260645ffd5b611ba061ffff8616613965565b6119da565b63dbaab6a960e01b5f5261ffff831660045260245ffd5b63fe90b68960e01b5f5260045ffd5b6117409092919260e0806101008301956001600160801b0381511684526001600160801b0360208201511660208501526001600160801b036040820151166040850152611c28606082015160608601906001600160801b03169052565b60808181015164ffffffffff169085015260a08181015161ffff169085015260c08181015161ffff169085015201516001600160a01b0316910152565b346102ba5760203660031901126102ba57611c7e610599565b611c866134e6565b506001600160a01b0381165f908152610493602052604090208054916001600160601b03831692600183015492611cd7611cca856001600160601b039060601c1690565b946001600160601b031690565b6001600160601b03606084901c811691169182611d9f57505f915b61ffff60e085901c81169460c01c1680611d8d5750611d1361ffff956144fe565b95611d1c6129eb565b6001600160601b0390981688526001600160601b031660208801526001600160801b031660408701526001600160601b0316606086015264ffffffffff16608085015261ffff1660a084015261ffff1660c08301526001600160a01b031660e082015260405161064a819282611bcb565b611d99611d1391612bf7565b956144fe565b611dba90611db460c086901c61ffff16610ec0565b90613d60565b91611cf2565b346102ba5760403660031901126102ba576020611dfb611dde6102a9565b61ffff611de96102e0565b91165f52610496835260405f20613790565b6040516001600160a01b039091168152f35b346102ba5760203660031901126102ba57611e266102a9565b611e406119648261ffff165f5261049660205260405f2090565b906001600160a01b0382161561200e57611e678161ffff165f5261049860205260405f2090565b91611e7142614a7d565b9161ffff8116611e8081613965565b92611ebd61049e611eb0611e9488866137bb565b6001600160a01b039094165f9081526104936020526040902090565b546001600160601b031690565b92611ec7876139ac565b9063ffffffff821663ffffffff88161080968197611faf575b50611f9057505090807fcfa2397c438fb5b78890a7a02be88fcf8fd60c13ded8bca431c9347ab0c7e249611f4684611f2e611f4e97968b9064ffffffffff1664ffffffffff19825416179055565b60405164ffffffffff90911681529081906020820190565b0390a2613b25565b9081611f87575b50611f5c57005b815468ffffffff0000000000191660289190911b68ffffffff00000000001617905561059233613bea565b9050155f611f55565b63d9ad7de960e01b5f5261ffff1660045263ffffffff1660245260445ffd5b9050611fba89614556565b908115611fc9575b505f611ee0565b90506120066001600160801b037f00000000000000000000000000000000000000000000000000000000000000001664ffffffffff8616886140af565b10155f611fc2565b63dbaab6a960e01b5f5261ffff1660045260245ffd5b346102ba5760203660031901126102ba5761203d6102a9565b6120548161ffff165f5261049660205260405f2090565b80546001600160a01b0316919061206e6119423385614574565b61215b576120898261ffff165f5261049860205260405f2090565b80546120999060681c60ff161590565b61214457611eb061059294612120946120d76001600160601b03956120c861213d9660ff60681b198154169055565b6120d142614a7d565b906145ea565b7fb0347f819cf1ab6950be2c4fd2cf9f83e0024d4911fc9666e35ad225b1138af261ffff61210442614a7d565b60405163ffffffff909116815292169687929081906020820190565b0390a26001600160a01b03165f9081526104936020526040902090565b1690613b25565b63de45d5d160e01b5f5261ffff831660045260245ffd5b610aec8261216842614a7d565b6382950a0760e01b5f523360045261ffff90911660245263ffffffff16604452606490565b60609060031901126102ba576004356001600160401b03811681036102ba579060243561ffff811681036102ba579060443563ffffffff811681036102ba5790565b346102ba576121dd3661218d565b90337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316141580612262575b8061222f575b6103c4576122249261357f565b604051908152602090f35b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415612217565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415612211565b346102ba576122a33661031a565b337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415806123ce575b8061239b575b6103c45761ffff83165f5261049660205260405f20906122fc8383613790565b936001600160a01b038516156123765761064a8561233686868664ffffffffff825460c01c1664ffffffffff821611612350575b506145ea565b6040516001600160a01b0390911681529081906020820190565b815464ffffffffff60c01b191660c09190911b64ffffffffff60c01b1617815585612330565b6382950a0760e01b5f90815260045261ffff1660245263ffffffff831660445260645ffd5b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614156122dc565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614156122d6565b346102ba5760403660031901126102ba57602061146361241f610599565b6124276102e0565b9061368f565b346102ba5760203660031901126102ba576105926004356149ba565b346102ba575f3660031901126102ba5761049254604080516001600160601b03808416825260609390931c909216602083015290f35b6044359060ff821682036102ba57565b346102ba5760a03660031901126102ba576004356124ab6102e0565b906124b461247f565b916124bd6102cf565b926124c66102f3565b61ffff80951690858203612615575b505060ff16905f915f936008821161260157604051906101208201604052819261252861250186614ae6565b78100000010000001000000100000010000001000000100000010260c41c630fffffff1690565b9761ffff81036125bc575b50959496925b868610806125b3575b156125a15761257b9761258761258e8760019461257261256b8a8d8a5f5260205260405f200690565b828a6150dd565b92819e91615110565b959086929f0360201b90565b17916150c9565b9503988760041b1b179501949692612539565b6040805189815260ff88166020820152f35b50831515612542565b6125c68682613927565b90816125d3575b50612533565b8192999550906125ef6125e9886125f79461504f565b60201b90565b1784806150c9565b9303965f806125cd565b6320b6dfd360e21b5f52600482905260245ffd5b5f82815261049660205260409020546001600160a01b0381161515918261264d575b5050612644575b806124d5565b935060ff61263e565b63ffffffff91925081169160a01c16145f80612637565b346102ba576126723661218d565b90337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415806126ec575b806126b9575b6103c45761222492613751565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614156126ac565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614156126a6565b346102ba5760603660031901126102ba576127386102a9565b6127406102e0565b604435916001600160a01b03831683036102ba5761ffff81165f5261049660205261276e8260405f20613790565b926127798185614574565b15612792576040516001600160a01b0385168152602090f35b6382950a0760e01b5f526001600160a01b031660045261ffff1660245263ffffffff1660445260645ffd5b346102ba5760203660031901126102ba576001600160401b036127de61043d565b165f5261049c60205260206001600160601b0360405f205460601c16604051908152f35b346102ba5760203660031901126102ba5760043563ffffffff811681036102ba57611463612501602092614ae6565b346102ba5760403660031901126102ba57602061284f61241f610599565b6128816001600160801b037f0000000000000000000000000000000000000000000000000000000000000000166134a6565b908180821091180218604051908152f35b346102ba5760a03660031901126102ba576024356004356128b161247f565b606435906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690608435823b156102ba57610592955f809460e49360ff97604051988997889663d505accf60e01b88523360048901523060248901528c6044890152606488015216608486015260a485015260c48401525af161293d575b506149ba565b8061058c5f61294b936129bb565b5f612937565b346102ba5760403660031901126102ba57602061297d61296f610599565b6129776105af565b90614574565b6040519015158152f35b634e487b7160e01b5f52604160045260245ffd5b60e081019081106001600160401b038211176129b657604052565b612987565b90601f801991011681019081106001600160401b038211176129b657604052565b6040519061174060e0836129bb565b60405190611740610100836129bb565b604051906117406040836129bb565b60405190611740610140836129bb565b604051906117406080836129bb565b6040519061174060c0836129bb565b63ffffffff602061174093612a6764ffffffffff825116859064ffffffffff1664ffffffffff19825416179055565b0151825468ffffffff00000000001916911660281b68ffffffff000000000016179055565b9291612aa961ffff851692835f5261049660205260405f20613790565b936001600160a01b038516158015612b88575b612b8357612ac942614a7d565b9164ffffffffff612ada84866137bb565b1664ffffffffff82168101809111611243577ff9d49cdf36d77c8e2a08bbac6f06a6d4cd429cae294be8832dd9f2fb21aca60193612b5c64ffffffffff612b61938180821091180281181694612b49612b316129fb565b64ffffffffff881681529363ffffffff166020850152565b61ffff165f5261049760205260405f2090565b612a38565b6040805164ffffffffff9283168152929091166020830152819081015b0390a2565b505050565b5064ffffffffff821615612abc565b8054600160601b600160c01b03191660609290921b6bffffffffffffffffffffffff60601b16919091179055565b6040513d5f823e3d90fd5b634e487b7160e01b5f52601160045260245ffd5b61ffff1661ffff81146112435760010190565b61ffff5f199116019061ffff821161124357565b6001600160a01b03165f90815261049360205260409020805461ffff9290612c5790612c3b9060e01c8516612be4565b835461ffff60e01b191660e09190911b61ffff60e01b16178355565b600182019064ffffffffff80835460c01c161664ffffffffff821611612cc6575b50505460c01c1661ffff811615612cbd57612c9290612bf7565b90612cba612cad8361ffff165f5261049660205260405f2090565b5460a01c63ffffffff1690565b90565b5061ffff905f90565b815464ffffffffff60c01b191660c09190911b64ffffffffff60c01b161790555f80612c78565b8115612dd5576001600160401b03811691825f5261049c60205260405f20906001600160601b03825416925f90848311612db0575083039283116112435780830392831161124357612da7602092612d856001600160601b037f895d60993ffb874ba5a33d0d47766b750f5fd0d346f133b57179f1677b748c1f961682906001600160601b03166001600160601b0319825416179055565b61110f6001600160601b03841661110a83546001600160601b039060601c1690565b604051908152a2565b63011e014d60e01b5f526001600160401b03166004526024849052604482905260645ffd5b5050565b6040519061014082018281106001600160401b038211176129b6576040525f610120838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201520152565b612e3c612dd9565b90612e548161ffff165f5261049660205260405f2090565b54906001600160a01b038216926001600160a01b03841615612f9f5750612e888161ffff165f5261049860205260405f2090565b9160a01c63ffffffff1691612e9c42614a7d565b61ffff831690612eac9082613927565b63ffffffff1691612ebc82613965565b63ffffffff1691612ecc42614a7d565b612ed5916137bb565b612ede826139ac565b915492606884901c60ff169360701c60ff1694612f088761ffff165f5261049a60205260405f2090565b546001600160a01b031696612f2a9061ffff165f5261049960205260405f2090565b5497612f34612a0a565b6001600160a01b03909a168a5263ffffffff1660208a015263ffffffff16604089015263ffffffff16606088015264ffffffffff16608087015263ffffffff1660a0860152151560c0850152151560e08401526001600160a01b031661010083015261012082015290565b9250505090565b906001600160601b03809116911603906001600160601b03821161124357565b906001600160601b03809116911601906001600160601b03821161124357565b8115612dd55760206001600160401b0382613022857fbaae45c65346eb0822d31104008bb437cfc133f455d23ef9f0a5b7c9774aa76c95613822565b610492546001600160601b0361303c818816828416612fc6565b16906001600160601b03191617610492556040519485521692a2565b8115612dd55760206001600160401b0382613094857fe1f0cac3140ff192c0901aa65b4833b6d1851efd9aff2664d4b55bb086b111bb95613822565b6130b66001600160601b0386166001600160601b036104925460601c16612fc6565b6104928054600160601b600160c01b03191660609290921b6bffffffffffffffffffffffff60601b169190911790556040519485521692a2565b634e487b7160e01b5f52602160045260245ffd5b92919282156131d1576001600160401b03906131428430857f0000000000000000000000000000000000000000000000000000000000000000613cbc565b1690815f5261049c60205261318b60405f206131716001600160601b0386166001600160601b03835416612fc6565b6001600160601b03166001600160601b0319825416179055565b60048410156131cc576040519283526001600160a01b0316917f7b414b182e9502294db4289a4421536118054280bbcf0887edb514848d438b4a90602090a4565b6130f0565b50505050565b5f1981019190821161124357565b9190820391821161124357565b63ffffffff60019116019063ffffffff821161124357565b91929081156131d15761321d8284613822565b60018060a01b031691825f5261049360205261325660405f2061110f6001600160601b0385166001600160601b03835460601c16612fc6565b60098410156131cc5760206001600160401b037f733c7e90ba687a9cb73ee8b9a39632e9d081eef66b6d83416f7c1212918fa1e3926040519485521692a4565b335f9081526104936020526040902091906132b18184614120565b82546132c39060d01c61ffff16610ec0565b806133ac575b506132d2614205565b61339d5761174090610492546132f0610ec08261ffff9060d01c1690565b9081156133605750610ec0613304916131d7565b93613355613333610ec06133258861ffff165f5261049660205260405f2090565b5460c01c64ffffffffff1690565b610492805461ffff60d01b191660d09290921b61ffff60d01b16919091179055565b3361ffff861661422c565b60c01c61ffff16905061339761337582612be4565b610492805461ffff60c01b191660c09290921b61ffff60c01b16919091179055565b93613355565b636ac0e2b960e01b5f5260045ffd5b835461ffff60d01b191684556133c1906131d7565b6133d4815f5261049a60205260405f2090565b805490916001600160a01b03821633146133f0575b50506132c9565b61344561341a61340c611964845f5261049660205260405f2090565b9360a01c64ffffffffff1690565b64ffffffffff80613437613325865f5261049660205260405f2090565b169116818082119118021890565b9182421015613473575050613458614205565b610f83575080546001600160a01b03191690555f80806133e9565b91509261ffff949550600161348a93015582613dab565b1690565b600181901b91906001600160ff1b0381160361124357565b908160090291600983040361124357565b61ffff60019116019061ffff821161124357565b906001820180921161124357565b9190820180921161124357565b6040519061010082018281106001600160401b038211176129b6576040525f60e0838281528260208201528260408201528260608201528260808201528260a08201528260c08201520152565b634e487b7160e01b5f52601260045260245ffd5b9063ffffffff1690811561355f5763ffffffff160490565b613533565b60011b906401fffffffe63fffffffe83169216820361124357565b6135968261ffff165f5261049660205260405f2090565b6135a08482613790565b926001600160a01b03841615613686576135c78161ffff165f5261049b60205260405f2090565b916135ea6301ffffff8760071c1680949063ffffffff165f5260205260405f2090565b54956136046135fb607f8316613564565b63ffffffff1690565b93600388861c1690600282146136795761365661362b612cba9a600161ffff991b906134d9565b916136438761ffff165f5261049b60205260405f2090565b9063ffffffff165f5260205260405f2090565b5515613666575b50501690614781565b61367291848416614651565b5f8061365d565b5050505050505050505f90565b50505050505f90565b6001600160a01b03165f90815261049560205260408120805490929091829163ffffffff1660058311613706575b6136c8935084614ff3565b90816136d557505f905090565b6136f36136fa916136e8612cba946131d7565b905f5260205f200190565b5460301c90565b6001600160d01b031690565b919261371181614da6565b8103908111611243576136c893855f5265ffffffffffff8260205f2001541684105f1461373f5750916136bd565b92915061374b906134cb565b906136bd565b9061ffff16805f5261049660205260405f209161376e8484613790565b926001600160a01b0384161561368657612cba9461378b916145ea565b61496b565b63ffffffff9054911663ffffffff8260a01c16105f146137b6576001600160a01b031690565b505f90565b9064ffffffffff915f5261049760205263ffffffff61381c60405f2054926138166138077f00000000000000000000000000000000000000000000000000000000000000008093613547565b91848787169660281c16613547565b906145d0565b161c1690565b6001600160401b0381165f5261049c60205260405f20916001600160601b0383541691828211613886575081039081116112435781546001600160601b0319166001600160601b039182161780835560601c81169081116112435761174091612b97565b63011e014d60e01b5f526001600160401b031660045260249190915260445260645ffd5b916040519163a9059cbb60e01b5f5260018060a01b031660045260245260205f60448180865af160015f5114811615613908575b604091909152155b6138ed5750565b635274afe760e01b5f526001600160a01b031660045260245ffd5b600181151661391e573d15833b151516166138de565b503d5f823e3d90fd5b908160031c6049018060491161124357600791613944915f614b64565b911690601c820291808304601c149015171561124357630fffffff911c1690565b8060031c60490180604911611243576001600160ff1b03811681036112435760079060011b54911690601c820291808304601c149015171561124357630fffffff911c1690565b63ffffffff905460281c16633fffffff7f000000000000000000000000000000000000000000000000000000000000000060021c160163ffffffff81116112435790565b906001600160601b03815416908382039182116112435780613a158360019386614b84565b0191613a53613a376001600160601b0386166001600160601b03865416612fc6565b84546001600160601b0319166001600160601b03909116178455565b64ffffffffff835460c01c169263ffffffff7f00000000000000000000000000000000000000000000000000000000000000001642019081421161124357613af4613ad2611b3a612b7e9464ffffffffff7f628ca6b5e3744244268b3c65271b001dbd938fdfbe5a1699c6127fd989a1cad89916818082119118021890565b825464ffffffffff60c01b191660c082901b64ffffffffff60c01b1617909255565b60408051968752602087019490945264ffffffffff16928501929092526001600160a01b0316929081906060820190565b9190825f5261049860205260405f2090613b3e82614556565b15613ba95750505f5b613b536114fe42614a7d565b90613b5f828286614bdb565b9384613b6a57505050565b61ffff60409163ffffffff7f83f6753d7afcb06c620401f3fc1033e8d4eb052b54577007a88cad12365e5f4b94818551971687521660208601521692a2565b64ffffffffff613be59254166001600160801b037f000000000000000000000000000000000000000000000000000000000000000016916140af565b613b47565b610492546001600160601b038116906001600160801b037f00000000000000000000000000000000000000000000000000000000000000001682808210911802908183189183146131d157602082613cb36008967f733c7e90ba687a9cb73ee8b9a39632e9d081eef66b6d83416f7c1212918fa1e3946001600160601b03613c76815f9916809a612fa6565b16906001600160601b031916176104925560018060a01b031695868652610493845261110f60408720916001600160601b03835460601c16612fc6565b604051908152a4565b6040516323b872dd60e01b5f9081526001600160a01b039384166004529290931660245260449390935260209060648180865af160015f5114811615613d0d575b6040919091525f606052156138e6565b600181151661391e573d15833b15151616613cfd565b805f5261049860205260ff60405f205460701c169081613d41575090565b90505f5261049a60205264ffffffffff60405f205460a01c1642101590565b6001015460c01c64ffffffffff16919080613d785750565b90915f1982019182116112435764ffffffffff915f526104966020528160405f205460c01c169081808211911802181690565b90613dd8613dca8260018060a01b03165f5261049360205260405f2090565b805461ffff60c01b19169055565b613de142614a7d565b613df7611964845f5261049a60205260405f2090565b6001613e0c855f5261049a60205260405f2090565b015490613e30613e25865f5261049a60205260405f2090565b60015f918281550155565b5f858152610499602052604081205560405163ffffffff8416815261ffff8616946001600160a01b03169085907f75c295f511c8938e936e95f5afdbcdda5f694d2089ce7ddd380c9c80c4c673729080602081010390a3613e9081614d0f565b613fdc575050611740926133339282613eb4613eae610ec0956131f2565b84614cd1565b613f88575b50505f81815261049760205260408120555f818152610498602052604081205561049254613f839060d01c61ffff16613f1161ffff613ef6612a1a565b925f84525f602085015216604083019064ffffffffff169052565b5f6060820152613f2a835f5261049660205260405f2090565b81516020830151604084015160609094015160c09490941b64ffffffffff60c01b166001600160a01b0390921660a09190911b63ffffffff60a01b1617176001600160e81b031960e89390931b92909216919091179055565b6134cb565b613fd2613fb57f83f6753d7afcb06c620401f3fc1033e8d4eb052b54577007a88cad12365e5f4b926131f2565b6040805163ffffffff90921682525f602083015290918291820190565b0390a25f80613eb9565b9092506117409391506140116140038260018060a01b03165f5261049360205260405f2090565b805461ffff60d01b19169055565b6001600160a01b0381165f908152610493602052604090209161422c565b811561355f570490565b908082106140a95761404a816134a6565b9182808210911802918281189283600f1b93840461800014911417156112435780600f1b90808204618000149015171561124357620f4240900490811561355f57612cba916140999104614da6565b61ffff80821091180261ffff1890565b50505f90565b919091818110614119576140c2826134a6565b9081808210911802189161800001918261800011611243578281029281840414901517156112435780600f1b90808204618000149015171561124357620f4240900490811561355f57612cba916140999104614da6565b5050505f90565b5461ffff60c082901c16806141df575061ffff60e082901c16806141c557507f0000000000000000000000000000000000000000000000000000000000000000906001600160601b03166001600160801b038216811061419e57505061418581614f04565b61418c5750565b635364ac1f60e01b5f5260045260245ffd5b631f9f30dd60e21b5f526001600160601b03166004526001600160801b031660245260445ffd5b631aaa382b60e01b5f523360045261ffff1660245260445ffd5b6141eb610aec91612bf7565b6396803eff60e01b5f523360045261ffff16602452604490565b6104925461ffff8160d01c1615908161421c575090565b60c01c61ffff1661100014919050565b9161049e906144339461442d937f89120c8fb719fbc414669bf06efa4138fdb1b2dd6116620d3b6cff0d9ce663d861441d61426642614a7d565b92614292614276610ec08b6134cb565b875461ffff60c01b191660c09190911b61ffff60c01b16178755565b6142d461429d612a1a565b6001600160a01b038316815263ffffffff861660208201525f60408201525f6060820152613f2a8b5f5261049660205260405f2090565b6143016142df6129fb565b5f815263ffffffff86166020820152612b5c8b5f5261049760205260405f2090565b6143da61430c612a29565b5f815263ffffffff861660208201525f60408201525f60608201525f60808201525f60a08201526143468b5f5261049860205260405f2090565b8151815460208401516040850151606080870151608088015160a090980151911b60ff60601b1660489290921b62ffffff60481b1660289390931b68ffffffff00000000001664ffffffffff9095166effffffffffffffffffffffffffffff199094169390931793909317179190911792151560681b60ff60681b169290921791151560701b60ff60701b16919091179055565b846143ee8a5f5261049960205260405f2090565b556040805163ffffffff909516855260208501959095526001600160a01b03169361ffff891693918291820190565b0390a3546001600160601b031690565b90613b25565b50565b61443f81614d0f565b156137b6576001600160a01b03165f9081526104936020526040902054612cba907f00000000000000000000000000000000000000000000000000000000000000006001600160801b0316906001600160601b0316614039565b906144339160018060a01b0382165f5261049360205260405f206001600160601b03815416926001600160601b0360018301541615806144f5575b6144e0575b5050613b25565b906144ec9293916139f0565b5f905f806144d9565b508315156144d4565b6001600160a01b03165f9081526104946020526040902080549063ffffffff61452642614a7d565b1660a083901c63ffffffff161161454457506001600160a01b031690565b600101546001600160a01b0316919050565b5460ff8160681c16908115614569575090565b60ff915060701c1690565b906001600160a01b03821690811580156145bf575b614119576001600160a01b03169081149182156145a557505090565b9091506001600160a01b03906145ba906144fe565b161490565b506001600160a01b03811615614589565b9063ffffffff8091169116039063ffffffff821161124357565b9062ffffff63ffffffff614606845493828560a01c16906145d0565b16818082109118028118169060e81c811161461f575050565b81546001600160e81b031660e89190911b6001600160e81b031916179055565b60ff60019116019060ff821161124357565b9161467763ffffffff92549161381661466a8460e81c90565b9360a01c63ffffffff1690565b62ffffff8216928391161115612b835760ff60039161469f855f5261049860205260405f2090565b80549094604882901c62ffffff1603614775576146eb906146c59060601c60ff1661463f565b915b85546bffffff000000000000000000191660489190911b62ffffff60481b16178555565b835460ff60601b1916606082901b60ff60601b1617845516108015614767575b612dd557805460ff60681b1916600160681b1790557f619457c25569fc5b496bd1ba9f285640c8bb1fb0baf372870f684b2acef2bf6461ffff61474d42614a7d565b60405163ffffffff90911681529216918060208101612b7e565b50805460681c60ff1661470b565b506146eb6001916146c7565b6001600160a01b0383165f9081526104936020526040902091926147af61049e84546001600160601b031690565b91600184016147dc6103e86147d76147d161049e85546001600160601b031690565b876134d9565b614fca565b90811561496057927f895d60993ffb874ba5a33d0d47766b750f5fd0d346f133b57179f1677b748c1f61491361082661443398958561442d98614833826001600160401b039f9e9c809a8110829015159118021890565b9889614945575b5081890361491b575b5060036148508260011c90565b9d838f946148736148d3916001600160401b03165f5261049c60205260405f2090565b6148b06148946001600160601b03891661110a84546001600160601b031690565b82546001600160601b0319166001600160601b03909116178255565b61110f6148c061049e89896131e5565b825460601c6001600160601b0316612fc6565b6040518481529116976001600160a01b03169088907f7b414b182e9502294db4289a4421536118054280bbcf0887edb514848d438b4a90602090a46131e5565b0390a26131e5565b61493f9061317161492f61049e8c866131e5565b82546001600160601b0316612fa6565b5f614843565b61495a906149538b8b6131e5565b9089614b84565b5f61483a565b505050505050505f90565b6001600160a01b0383165f90815261049360205260409020919261499961049e84546001600160601b031690565b91600184016147dc60646147d76147d161049e85546001600160601b031690565b8015610aef576149ec8130337f0000000000000000000000000000000000000000000000000000000000000000613cbc565b335f90815261049360205260409020906001600160601b03825416918183018093116112435761ffff91614a21848333614b84565b604080519182526020820185905233917f1449c6dd7851abc30abf37f57715f492010519147cc2652fbc38202c18a6ee909190a25460c01c169061ffff8216614a68575050565b61ffff614a7761443393612bf7565b16613b25565b64ffffffffff7f00000000000000000000000000000000000000000000000000000000000000001681039081116112435763ffffffff7f000000000000000000000000000000000000000000000000000000000000000016801561355f5763ffffffff91041690565b9063ffffffff5f549216808360e01c11614afd5750565b9150600154918260e01c90808211614b1c575015614b1757565b5f9150565b6358bc5c0960e01b5f5260045260245ffd5b91909163ffffffff8154931690818460e01c11614b49575050565b60010154925060e083901c90808211614b1c575015614b1757565b9092919260011b0163ffffffff8154931690818460e01c11614b49575050565b81546001600160601b0319166001600160601b03841617909155612dd591906001600160a01b03165f9081526104956020526040902063ffffffff614bc842614a7d565b6001600160d01b03909316921690615388565b9092919060078116601c029060031c938460490160011b8054630fffffff938482821c168085039414614cc65791859184614c18941b915f61521b565b614c4183614c268760031c90565b968760090160011b9084601c600784549316021b915f61521b565b614c6a83614c4f8760031c90565b968760010160011b9084601c600784549316021b915f61521b565b5f5491817810000001000000100000010000001000000100000010000001840260c41c630fffffff1601908111614cb45750601c6007614caf959616021b905f6151d2565b600190565b63e13e9c7560e01b5f5260045260245ffd5b505f96505050505050565b60078116601c0292919060031c928360490160011b90815491630fffffff928381841c1692835f039315614cc65791859184614c18941b915f61521b565b6001600160a01b03165f818152610493602052604090209015159081614d95575b81614d84575b81614d3f575090565b6001600160601b03915054166001600160601b036001600160801b037f0000000000000000000000000000000000000000000000000000000000000000169116101590565b805460e01c61ffff16159150614d36565b805460c01c61ffff16159150614d30565b6001811115612cba57806001600160801b821015614ec7575b614e6d614e63614e59614e4f614e45614e3b614e2a614e749760048a600160401b614e799c1015614eba575b640100000000811015614ead575b62010000811015614ea0575b610100811015614e93575b6010811015614e86575b1015614e7e575b60030260011c90565b614e34818b61402f565b0160011c90565b614e34818a61402f565b614e34818961402f565b614e34818861402f565b614e34818761402f565b614e34818661402f565b809361402f565b821190565b900390565b60011b614e21565b60041c9160021b91614e1a565b60081c9160041b91614e10565b60101c9160081b91614e05565b60201c9160101b91614df9565b60401c9160201b91614deb565b5050614e79614e74614e6d614e63614e59614e4f614e45614e3b614e2a614eee8a60801c90565b9850600160401b9750614dbf9650505050505050565b608019168015908115614fbc575b8115614f92575b8115614f68575b8115614f57575b8115614f46575b8115614f38575090565b608160ef60f81b0314919050565b6081607760f91b0381149150614f2e565b608160ed60f81b0381149150614f27565b7f5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f115781149150614f20565b7fe0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b80081149150614f19565b600160f81b81149150614f12565b908015614fe1576001905f19830104019015150290565b634e487b715f5260126020526024601cfd5b9065ffffffffffff165b83831061500a5750505090565b90919280841860011c8185160190835f528265ffffffffffff8360205f20015416115f1461503c5750925b9190614ffd565b9350600181018091111561503557612bd0565b6150c59060076150bd615062855f614b2e565b946150a081615083816150798860091c809b61526d565b996001015f614b64565b976150958760061c99878b169061526d565b01976009015f614b64565b956150b28560031c978589169061526d565b01956049015f614b64565b91169061526d565b0190565b929190928060208501940381602081015e52565b9192905b8083106150eb5750565b919283518060201c821061510a5763ffffffff160192602001916150e1565b50929150565b6151bc916151ae61519e61519993615128845f614b2e565b907810000001000000100000010000001000000100000010000001820291630fffffff90818460541c1683101560021b8285601c60018401021c1684101560011b1792601c8402948381871c168210156151c1575b8390601c1b861c1690039350505061519985826001015f614b64565b6152ab565b509061519984826009015f614b64565b50929091826049015f614b64565b909192565b601c9095019460019094179361517d565b92816151ff576001808501555b91016001600160e01b031660e09190911b6001600160e01b031916179055565b63ffffffff81168260e01c03156151df578160018501556151df565b93909291908161524f5760018085870101555b91016001600160e01b031660e09190911b6001600160e01b03191617910155565b63ffffffff81168260e01c031561522e57816001858701015561522e565b90601c810290808204601c1490151715611243577810000001000000100000010000001000000100000010000001630fffffff9202601c1b901c1690565b917810000001000000100000010000001000000100000010000001830292630fffffff90818560541c1683101560021b8286601c60018401021c1684101560011b1792601c8402958381881c16821015615315575b8390601c1b871c169003941c169160031b1792565b601c90960195600190941793615300565b908154600160401b8110156129b65760018101808455811015615374575f9283526020928390208251929093015160301b65ffffffffffff191665ffffffffffff9290921691909117910155565b634e487b7160e01b5f52603260045260245ffd5b805492939280156154345761539f6153aa916131d7565b825f5260205f200190565b8054603081901c9365ffffffffffff91821692918116808411615425578793036153f157506153ed92509065ffffffffffff82549181199060301b169116179055565b9190565b9150506153ed916154116154036129fb565b65ffffffffffff9093168352565b6001600160d01b0386166020830152615326565b632520601d60e01b5f5260045ffd5b5090615459916154456154036129fb565b6001600160d01b0385166020830152615326565b5f919056",
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
// Solidity: constructor((uint40,uint32,uint32,uint32,uint128,uint128,uint128) config_, address token, (address,address,address,address) modules) returns()
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
