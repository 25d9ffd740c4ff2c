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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"genesis\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"epochLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"address\",\"internalType\":\"contractIStake\"},{\"name\":\"experts\",\"type\":\"address\",\"internalType\":\"contractIExperts\"},{\"name\":\"scores\",\"type\":\"address\",\"internalType\":\"contractIScores\"},{\"name\":\"settle\",\"type\":\"address\",\"internalType\":\"contractISettle\"},{\"name\":\"limits_\",\"type\":\"tuple\",\"internalType\":\"structIArena.Limits\",\"components\":[{\"name\":\"creatorStake\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"recordMin\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"recordTTL\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minReward\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minTrainerStake\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minSeatFee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"blockTime\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"refBandwidth\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refSpeed\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"cancelTask\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"closeTask\",\"inputs\":[{\"name\":\"taskId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"order\",\"type\":\"uint64[]\",\"internalType\":\"uint64[]\"}],\"outputs\":[{\"name\":\"closing\",\"type\":\"tuple\",\"internalType\":\"structIArena.Closing\",\"components\":[{\"name\":\"creator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"voided\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"reward\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"bond\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"gamma\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rho\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"alpha\",\"type\":\"uint8\",\"internalType\":\"enumIArena.StakeExponent\"},{\"name\":\"minTrainerStake\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"trainers\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"stakes\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"commitModel\",\"inputs\":[{\"name\":\"taskId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"stake\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"conclude\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"outcome\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"score\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"redraw\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[{\"name\":\"ending\",\"type\":\"tuple\",\"internalType\":\"structIArena.Ending\",\"components\":[{\"name\":\"use\",\"type\":\"uint8\",\"internalType\":\"enumIArena.FeeUse\"},{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"seatFee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"fee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"bond\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"counts\",\"inputs\":[],\"outputs\":[{\"name\":\"tasks\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"submissions\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"createTask\",\"inputs\":[{\"name\":\"params\",\"type\":\"tuple\",\"internalType\":\"structIArena.TaskParams\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structIArena.Content\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"codec\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"live\",\"type\":\"tuple\",\"internalType\":\"structIArena.Shard\",\"components\":[{\"name\":\"content\",\"type\":\"tuple\",\"internalType\":\"structIArena.Content\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"codec\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rows\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rowRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"last\",\"type\":\"tuple\",\"internalType\":\"structIArena.Shard\",\"components\":[{\"name\":\"content\",\"type\":\"tuple\",\"internalType\":\"structIArena.Content\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"codec\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rows\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rowRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"engine\",\"type\":\"uint8\",\"internalType\":\"enumIArena.EngineClass\"},{\"name\":\"direction\",\"type\":\"uint8\",\"internalType\":\"enumIArena.Direction\"},{\"name\":\"baseline\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tolerance\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"submitBy\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"revealBy\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"closeBy\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"keyWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidenceWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"commitWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"alternateWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"revealWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"appealWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"alternates\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"seatCap\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"commitsPerEpoch\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"commitsInAll\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"alpha\",\"type\":\"uint8\",\"internalType\":\"enumIArena.StakeExponent\"},{\"name\":\"gamma\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rho\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"reward\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"seatFee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minTrainerStake\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"maxModelBytes\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"macsPerRow\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"eligibility\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"e\",\"type\":\"tuple\",\"internalType\":\"structIArena.Eligibility\",\"components\":[{\"name\":\"routes\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"missingStake\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"missingEarned\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"recordUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"attestedUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"expire\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"headOf\",\"inputs\":[{\"name\":\"taskId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queue\",\"type\":\"uint8\",\"internalType\":\"enumIArena.Queue\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"judgingOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"engine\",\"type\":\"uint8\",\"internalType\":\"enumIArena.EngineClass\"},{\"name\":\"tolerance\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"limits\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIArena.Limits\",\"components\":[{\"name\":\"creatorStake\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"recordMin\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"recordTTL\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minReward\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minTrainerStake\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minSeatFee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"blockTime\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"refBandwidth\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refSpeed\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"rankedOf\",\"inputs\":[{\"name\":\"taskId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"ids\",\"type\":\"uint64[]\",\"internalType\":\"uint64[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"recordTermsOf\",\"inputs\":[{\"name\":\"taskId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"creator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"fees\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"ttl\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"release\",\"inputs\":[{\"name\":\"taskId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"revealModel\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"model\",\"type\":\"tuple\",\"internalType\":\"structIArena.Model\",\"components\":[{\"name\":\"flat\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"content\",\"type\":\"tuple\",\"internalType\":\"structIArena.Content\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"codec\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"submissionOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"view_\",\"type\":\"tuple\",\"internalType\":\"structIArena.SubmissionView\",\"components\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumIArena.SubmissionState\"},{\"name\":\"reason\",\"type\":\"uint8\",\"internalType\":\"enumIArena.VoidReason\"},{\"name\":\"queue\",\"type\":\"uint8\",\"internalType\":\"enumIArena.Queue\"},{\"name\":\"rounds\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"ordinal\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"joinedEpoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"score\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"locked\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"takeHead\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"first\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[{\"name\":\"sealing\",\"type\":\"tuple\",\"internalType\":\"structIArena.Sealing\",\"components\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queue\",\"type\":\"uint8\",\"internalType\":\"enumIArena.Queue\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"alternates\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"seatCap\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"commitWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"alternateWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"revealWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"creatorLeaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"creatorTakenAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"holdUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"fee\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"taskOf\",\"inputs\":[{\"name\":\"taskId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"view_\",\"type\":\"tuple\",\"internalType\":\"structIArena.TaskView\",\"components\":[{\"name\":\"creator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumIArena.TaskState\"},{\"name\":\"routes\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"creatorLeaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"creatorTakenAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"createdAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"dropBy\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"submissions\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"open\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"trainers\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"bond\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"params\",\"type\":\"tuple\",\"internalType\":\"structIArena.TaskParams\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structIArena.Content\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"codec\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"live\",\"type\":\"tuple\",\"internalType\":\"structIArena.Shard\",\"components\":[{\"name\":\"content\",\"type\":\"tuple\",\"internalType\":\"structIArena.Content\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"codec\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rows\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rowRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"last\",\"type\":\"tuple\",\"internalType\":\"structIArena.Shard\",\"components\":[{\"name\":\"content\",\"type\":\"tuple\",\"internalType\":\"structIArena.Content\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"codec\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rows\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rowRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"engine\",\"type\":\"uint8\",\"internalType\":\"enumIArena.EngineClass\"},{\"name\":\"direction\",\"type\":\"uint8\",\"internalType\":\"enumIArena.Direction\"},{\"name\":\"baseline\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tolerance\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"submitBy\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"revealBy\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"closeBy\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"keyWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidenceWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"commitWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"alternateWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"revealWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"appealWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"alternates\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"seatCap\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"commitsPerEpoch\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"commitsInAll\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"alpha\",\"type\":\"uint8\",\"internalType\":\"enumIArena.StakeExponent\"},{\"name\":\"gamma\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rho\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"reward\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"seatFee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minTrainerStake\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"maxModelBytes\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"macsPerRow\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}]}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"ModelCommitted\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"trainer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"commitment\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"locked\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ModelRevealed\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"ordinal\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"joinedEpoch\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"model\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIArena.Model\",\"components\":[{\"name\":\"flat\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"content\",\"type\":\"tuple\",\"internalType\":\"structIArena.Content\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"codec\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Requeued\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"nextRound\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"joinedEpoch\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SubmissionFinal\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"score\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"ranked\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SubmissionVoid\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"reason\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumIArena.VoidReason\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TaskCancelled\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TaskCreated\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"creator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"routes\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"creatorLeaf\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"},{\"name\":\"creatorTakenAt\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"bond\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"},{\"name\":\"params\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIArena.TaskParams\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structIArena.Content\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"codec\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"live\",\"type\":\"tuple\",\"internalType\":\"structIArena.Shard\",\"components\":[{\"name\":\"content\",\"type\":\"tuple\",\"internalType\":\"structIArena.Content\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"codec\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rows\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rowRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"last\",\"type\":\"tuple\",\"internalType\":\"structIArena.Shard\",\"components\":[{\"name\":\"content\",\"type\":\"tuple\",\"internalType\":\"structIArena.Content\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"codec\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rows\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rowRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"engine\",\"type\":\"uint8\",\"internalType\":\"enumIArena.EngineClass\"},{\"name\":\"direction\",\"type\":\"uint8\",\"internalType\":\"enumIArena.Direction\"},{\"name\":\"baseline\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tolerance\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"submitBy\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"revealBy\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"closeBy\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"keyWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidenceWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"commitWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"alternateWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"revealWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"appealWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"alternates\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"seatCap\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"commitsPerEpoch\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"commitsInAll\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"alpha\",\"type\":\"uint8\",\"internalType\":\"enumIArena.StakeExponent\"},{\"name\":\"gamma\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rho\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"reward\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"seatFee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minTrainerStake\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"maxModelBytes\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"macsPerRow\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TaskSettled\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"order\",\"type\":\"uint64[]\",\"indexed\":false,\"internalType\":\"uint64[]\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TaskVoided\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"submission\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"ArenaBadContent\",\"inputs\":[{\"name\":\"codec\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ArenaBadParameter\",\"inputs\":[{\"name\":\"parameter\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"given\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"bound\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ArenaEmptyCommitment\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ArenaHasSubmissions\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"submissions\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ArenaModelTooLarge\",\"inputs\":[{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"limit\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ArenaNoSubmission\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ArenaNoTask\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ArenaNoTimeForRound\",\"inputs\":[{\"name\":\"dropBy\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"time\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"ArenaNotEligible\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"missingStake\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"missingEarned\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ArenaNotHead\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"head\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ArenaNothingLocked\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ArenaOnlyCreator\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ArenaOnlyModule\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ArenaOwnTask\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ArenaQuota\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ArenaSubmissionState\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumIArena.SubmissionState\"}]},{\"type\":\"error\",\"name\":\"ArenaSubmissionsOpen\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"open\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ArenaTaskState\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumIArena.TaskState\"}]},{\"type\":\"error\",\"name\":\"ArenaTooEarly\",\"inputs\":[{\"name\":\"from\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"time\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"ArenaTooLate\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"time\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"ArenaWrongOrder\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ArenaWrongReveal\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"got\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ClockBadConfig\",\"inputs\":[{\"name\":\"genesis\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"epochLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}]",
	ID:  "Arena",
	Bin: "0x6101c0604052346103eb5760405161774538819003601f8101601f191683016001600160401b038111848210176103ac5783928291604052833981010361020081126103eb5781519164ffffffffff8316908184036103eb57610064602082016103ef565b604082015194906001600160a01b03861686036103eb576060830151936001600160a01b03851685036103eb576080840151936001600160a01b03851685036103eb5760a0810151966001600160a01b03881688036103eb576101409060bf1901126103eb5760405161014081016001600160401b038111828210176103ac576040526100f360c08301610400565b815261010160e08301610400565b946020820195865261011661010084016103ef565b956040830196875261012b6101208501610400565b99606084019a8b526101406101408601610400565b9860808501998a526101556101608701610400565b9a60a086019b8c5261016a6101808801610414565b9d60c087019e8f5261017f6101a08901610414565b9560e088019687526101a96101e061019a6101c08c01610423565b9a6101008b019b8c5201610423565b9961012089019a8b5242811180156103dd575b6103c0575060805260a08a905260c05260e052610100526101205282516001600160801b039081166101605281511661018052865163ffffffff166101a0526040519a6114df998a8d01996001600160401b038b118e8c10176103ac576101609c63ffffffff8f9d9b8d8f61ffff9a98849f998c9a6020936162669039516001600160801b03908116845290518116919092015290519190911660408e01529051811660608d01529051811660808c015290511660a08a0152511660c0880152511660e0860152516001600160401b03908116610100860152905116610120840152166101408201520301905ff080156103a15761014052604051615e2e9081610438823960805181615a17015260a05181615a44015260c051818181610175015281816110120152818161160801528181611de401528181611e9601528181611f2501528181612527015261456f015260e051816146b801526101005181818161292601528181612bd601528181613058015281816133e3015261416501526101205181818161145e01528181612c8b01528181612e2801528181614625015261510801526101405181818161098001526120a1015261016051816145a9015261018051818181614678015261475101526101a0518181816123b501526145f30152f35b6040513d5f823e3d90fd5b634e487b7160e01b5f52604160045260245ffd5b8b63ffffffff9163779f06b160e11b5f526004521660245260445ffd5b5063ffffffff8c16156101bc565b5f80fd5b519063ffffffff821682036103eb57565b51906001600160801b03821682036103eb57565b519061ffff821682036103eb57565b51906001600160401b03821682036103eb5756fe60806040526004361015610011575f80fd5b5f5f3560e01c8063030f1970146133825780630d3be58b14613350578063124ee91814612fd4578063136d51cc14612f6c5780632222856014612b5f57806346a96f77146129dc5780636107cdd81461269c5780636190aab81461247257806363c36dec14612404578063653e728914612303578063817cc1ea146122d2578063821aaeb11461226d578063860aefcf1461202d578063a095bff914611a50578063ae27728a146113ac578063bab7835f1461096a578063f5ed2b0e146102af5763ff967828146100e0575f80fd5b34610232576040366003190112610232576100f9613b33565b90610102613be6565b9160ff61010e82615592565b541661011981613b5d565b6001811461028757506001600160401b03169182825260036020526040822060018060a01b0382165f5260205260405f206001600160601b038154169081156102685780546bffffffffffffffffffffffff19169055919283927f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031692909190833b1561026457604051630c1f554d60e31b815260048101929092526001600160a01b0316602482018190526044820192909252838160648183875af1908115610259578491610244575b5050813b156102405782916024839260405194859384926353290d0b60e01b845260048401525af18015610235576102215750f35b8161022b91613cf6565b6102325780f35b80fd5b6040513d84823e3d90fd5b5050fd5b8161024e91613cf6565b61024057825f6101ec565b6040513d86823e3d90fd5b8480fd5b5050604492631401491b60e01b835260045260018060a01b0316602452fd5b6001600160401b0360449392634d192d0960e01b8452166004526102aa81613b5d565b602452fd5b5034610232576020366003190112610232576102c9613b33565b604051916102d683613c58565b8083526020830181815260408401828152606085018381526080860184815260a0870185815260c088019186835260e08901938785526101008a01958887526101208b01978989528b61014081019a808c5260ff61041c61016084019e8f6040519061034182613ca4565b610349614c9e565b8252610353614cbc565b6020830152610360614cbc565b60408301528560608301528560808301528560a08301528560c08301528560e08301528561010083015285610120830152856101408301528561016083015285610180830152856101a0830152856101c0830152856101e08301528561020083015285610220830152856102408301528561026083015285610280830152856102a0830152856102c0830152856102e0830152856103008301528561032083015285610340830152856103608301528561038083015252615592565b9260018401549060018060a01b038260381c16905264ffffffffff845483811661044581613b5d565b8752838360281c16885261ffff8160081c16895263ffffffff8160181c168a528183168b5260381c168a5263ffffffff8160d81c168b5263ffffffff60028501548d828216905260201c168d5260301c165f1461093f576001600160801b03905b168b52604051906104b682613ca4565b6104c260038201614ce7565b82526104d060058201614d18565b60208301526104e1600a8201614d18565b6040830152600f81015460ff81166104f881613bc4565b60608401528060081c60ff1661050d81613bc4565b60808401528060101c63ffffffff1660a08401528060301c63ffffffff1660c08401528060501c64ffffffffff1660e08401528060781c64ffffffffff166101008401528060a01c64ffffffffff1661012084015260c81c63ffffffff16610140830152601081015463ffffffff81166101608401528060201c61ffff166101808401528060301c61ffff166101a08401528060401c61ffff166101c08401528060501c61ffff166101e08401528060601c60ff166102008401528060681c60ff166102208401528060701c60ff166102408401528060781c60ff166102608401528060801c60ff166102808401528060881c60ff166102a084019061061291614937565b8060901c63ffffffff166102c084015260b01c63ffffffff166102e083015260118101546001600160801b03811661030084015260801c610320830152601201546001600160801b0381166103408301528060801c6001600160401b031661036083015260c01c6103808201528b526040519b600160a01b600190039051168c525161069d81613b5d565b60208c01525160ff1660408b01525161ffff1660608a01525163ffffffff1660808901525164ffffffffff1660a08801525164ffffffffff1660c08701525163ffffffff1660e08601525163ffffffff166101008501525163ffffffff16610120840152516001600160801b0316610140830152516101608201815190610742916001600160401b036040809280518552826020820151166020860152015116910152565b60208101516101c0830161075591613c09565b6040810151610280830161076891613c09565b606081015161077681613bc4565b610340830152608081015161078a81613bc4565b61036083015260a081015163ffffffff1661038083015260c081015163ffffffff166103a083015260e081015164ffffffffff166103c083015261010081015164ffffffffff166103e083015261012081015164ffffffffff1661040083015261014081015163ffffffff1661042083015261016081015163ffffffff1661044083015261018081015161ffff166104608301526101a081015161ffff166104808301526101c081015161ffff166104a08301526101e081015161ffff166104c083015261020081015160ff166104e083015261022081015160ff1661050083015261024081015160ff1661052083015261026081015160ff1661054083015261028081015160ff166105608301526102a081015161058083016108ad91613bfc565b6102c081015163ffffffff166105a08301526102e081015163ffffffff166105c08301526103008101516001600160801b03166105e08301526103208101516001600160801b03166106008301526103408101516001600160801b03166106208301526103608101516001600160401b031661064083015261038001516001600160401b031661066082015261068090f35b506001600160801b036109658160118401541660016001607f1b038160011c16906153df565b6104a6565b50346102325761052036600319011261023257807f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b156113a9578161052491604051928380926334c64d6560e11b82526109d160048301614990565b5afa801561023557611394575b50506109e933614500565b60ff8151161561136f578154906001600160401b03610a09818416614903565b1680926001600160401b0319161783558183526001602052604083206004356003820155600481016024356001600160401b038116810361132857815467ffffffffffffffff19166001600160401b03918216178255604435908116810361132857815467ffffffffffffffff60401b191660409190911b67ffffffffffffffff60401b161790556064356005820155600681016084356001600160401b038116810361132857815467ffffffffffffffff19166001600160401b0391821617825560a435908116810361132857815467ffffffffffffffff60401b191660409190911b67ffffffffffffffff60401b1617905560c43563ffffffff811681036102645763ffffffff60078301911663ffffffff1982541617905560e435600882015561010435600982015561012435600a820155600b8101610144356001600160401b038116810361132857815467ffffffffffffffff19166001600160401b0391821617825561016435908116810361132857815467ffffffffffffffff60401b191660409190911b67ffffffffffffffff60401b161790556101843563ffffffff811681036102645763ffffffff600c8301911663ffffffff198254161790556101a435600d8201556101c435600e820155600f81016101e435600281101561132857610bf881613bc4565b8154906102043590600282101561135357610c1282613bc4565b610224359163ffffffff83168303611357576102443563ffffffff8116810361136b5765ffffffff00009269ffffffff0000000000008261ff00935060301b169560ff69ffffffff0000000000001992169065ffffffffffff191617169160081b16179160101b16171781556102643564ffffffffff8116810361132857815464ffffffffff60501b191660509190911b64ffffffffff60501b16178155610cdd610cbb614c46565b825464ffffffffff60781b191660789190911b64ffffffffff60781b16178255565b610ce5614c5b565b81546102c43563ffffffff811681036113535763ffffffff60c81b9060c81b169164ffffffffff60a01b9060a01b169068ffffffffffffffffff60a01b1916171790556010810163ffffffff610d39614c32565b1663ffffffff198254161781556103043561ffff81168103611328578154906103243561ffff8116810361135357610344359261ffff8416840361135757610364359161ffff8316830361136b57610384359060ff82168203611367576103a4359360ff85168503611363576103c4359560ff8716870361135f576103e43560ff8116810361135b5760709790971b60ff60701b1660689690961b60ff60681b166fffffffffffffffffffffffff000000001990951660209190911b65ffff00000000161760309290921b67ffff000000000000169190911760409690961b69ffff0000000000000000169590951760509590951b61ffff60501b169490941760609490941b60ff60601b1693909317929092179190911760789190911b60ff60781b161781556104043560ff8116810361132857815460ff60801b191660809190911b60ff60801b16178155610424356003811015611328578154610444359063ffffffff82168203611353576104643563ffffffff811681036113575763ffffffff60b01b9060b01b169260ff60881b9060881b169068ffffffffffffffffff60881b1916179063ffffffff60901b9060901b1617179055601181016001600160801b03610f07614c70565b166001600160801b0319825416178155610f1f614c87565b6001600160801b0382549181199060801b169116179055601281016104c4356001600160801b03811681036113285781546fffffffffffffffffffffffffffffffff19166001600160801b039091161781556104e4356001600160401b0381168103611328578154610504356001600160401b038116810361135357806001600160801b0391506001600160401b0360c01b9060c01b16926001600160401b0360801b9060801b16911617179055610fd5614c5b565b60011b6501fffffffffe64fffffffffe82169116810361133f5764ffffffffff610ffd614c46565b1690039164ffffffffff831161133f578492917f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316919061105363ffffffff61104c614c32565b16856143fb565b9364ffffffffff604051956309f5f9ad60e11b875233600488015216602486015260408560448189885af191821561133457869587936112d5575b509163ffffffff916001600160801b039493805464ffffffffff60381b865193600184019465ff000000000086549160281b169065ff0000000000191617855560381b1690600164ffffffffff60381b199166ffffffffffffff1916171662ffff008a60081b161766ffffffff0000008560181b161717815564ffffffffff8042161664ffffffffff19835416178255611126614c87565b81546affffffffffffffffffffff60601b191660609190911b6affffffffffffffffffffff60601b161790558054670100000000000000600160d81b0319163360381b670100000000000000600160d81b031617905561ffff60ff61119f61118c614c70565b60016001607f1b038160011c16906153df565b9451169660405197885216602087015216604085015216918260608201526111c960808201614990565b847fc4efd1cf52817d441f94595d23bfb475b5f13e12573f1f30f8805ffc888c38666105a03393a36111f9614c70565b813b156112d1576001600160801b0360405191631c519d0d60e11b8352866004840152336024840152856044840152166064820152838160848183865af19081156102595784916112bc575b5050803b156112b857608483926040519485938492631c519d0d60e11b84528860048501523360248501526001604485015260648401525af180156112ad57611294575b602082604051908152f35b61129f838092613cf6565b6112a95781611289565b5080fd5b6040513d85823e3d90fd5b8280fd5b816112c691613cf6565b6112b857825f611245565b8380fd5b95509291506040853d60401161132c575b816112f360409383613cf6565b81010312611328576001600160801b039263ffffffff9161131f6020611318896144e4565b98016148de565b9394509161108e565b8580fd5b3d91506112e6565b6040513d88823e3d90fd5b634e487b7160e01b85526011600452602485fd5b8780fd5b8880fd5b8d80fd5b8c80fd5b8b80fd5b8a80fd5b8980fd5b9081604060206064940151910151906309c04d0960e41b835233600452602452604452fd5b8161139e91613cf6565b61023257805f6109de565b50fd5b5034610232576040366003190112610232576113c6613b33565b90602435916001600160401b0383116112a957366023840112156112a9576001600160401b038360040135116112a957366024846004013560051b850101116112a9576040519261141684613c88565b82845260208401918383528360408601528360608601528360808601528360a08601528360c08601528360e08601526060610100860152606061012086015260018060a01b037f0000000000000000000000000000000000000000000000000000000000000000163303611a3d5761148d81615592565b9060ff600183015460301c16611a145763ffffffff600283015416806119f357508154600460ff82166114bf81613b5d565b148086521561182657508260040135611806575060126001600160801b03915b6001818101805466ff00000000000019166601000000000000179081905560381c6001600160a01b0316885260118201548416604089018190528491611532919081901c60016001607f1b0316906153df565b16606088015261156d60ff601083015463ffffffff8160901c1660808b015263ffffffff8160b01c1660a08b015260881c1660c08901614937565b01541660e0850152611582816004013561447f565b61158f6040519182613cf6565b6004820135808252601f19906115a49061447f565b013660208301376101008501526115be816004013561447f565b6115cb6040519182613cf6565b6004820135808252601f19906115e09061447f565b01366020830137610120850152825b816004013581106117a157505082516001600160a01b037f000000000000000000000000000000000000000000000000000000000000000081169116813b156112d15783916024839260405194859384926353290d0b60e01b845260048401525af180156112ad5790839161178c575b50506040929192519283926020845261016084019260018060a01b03825116602086015251151560408501526001600160801b0360408201511660608501526001600160801b03606082015116608085015263ffffffff60808201511660a085015263ffffffff60a08201511660c08501526116e360c082015160e0860190613bfc565b6001600160801b0360e08201511661010085015261010081015192610140610120860152835180915260206101808601940190835b81811061176a57505050610120015191601f1984820301610140850152602080845192838152019301915b818110611751575050500390f35b8251845285945060209384019390920191600101611743565b82516001600160a01b0316865287965060209586019590920191600101611718565b8161179691613cf6565b6112a957815f61165f565b806001600160401b036117c66117c1600194866004013560248801614943565b613d7b565b168552600260205281604086200154828060a01b0381166117ec836101008a0151614496565b5260a01c6117ff82610120890151614496565b52016115ef565b6301acbebb60e41b85526001600160401b03166004526024849052604484fd5b600f83015464ffffffffff8160a01c168042106119ee57506001600160401b03831687526005602052604087209060405180928391602082549182815201918b5260208b20908b915b8160018401106119bd579161189d93916118b496959354918181106119a3575b1061198c575b500384613cf6565b86600401359060ff602489019160081c16846155df565b9051811480159061197e575b61195f575060ff191660021782556040805160208082526004860135908201529081019160248501875b86600401358110611939575050917f86c83ed4669bd532d6bc9044cba550e131a2f0d24a7962c5087209cfc3b44643826001600160801b0395936001600160401b0360129616930390a26114df565b90936020806001926001600160401b0361195289613b49565b16815201950191016118ea565b6301acbebb60e41b87526001600160401b038316600452602452604486fd5b5084600401358114156118c0565b60601c6001600160601b031681526020015f611895565b9260206001916001600160601b038516815201930161188f565b93509091600160406002926001600160601b038754818116835260601c16602082015201940192019085939261186f565b6153ba565b6313bd32ff60e11b86526001600160401b0391909116600452602452604484fd5b84906001600160401b0360ff604494541691634d192d0960e01b8452166004526102aa81613b5d565b631b71af4f60e01b845233600452602484fd5b503461023257606036600319011261023257611a6a613b33565b604435906001600160801b03821682036112b857611a8781615079565b9064ffffffffff600f83015460501c16804211612010575060018201543360389190911c6001600160a01b031614611ff55760243515611fe657835492611ad96001600160401b038560401c16614903565b9367ffffffffffffffff60401b8560401b169067ffffffffffffffff60401b19161785556001600160401b038216855260036020526040852060018060a01b0333165f5260205260405f20906040519160e083018381106001600160401b03821117611fd257611bb064ffffffffff89969594936001600160601b039360405254838116865263ffffffff8160601c16602087015260ff8160801c16604087015260ff8160881c16606087015260ff8160901c166080870152818160981c1660a087015260c01c16928360c0860152848689615435565b6001600160401b0388168652600260205260408620805460c086015173ffffffffff00000000000000000000ffffffffff1990911664ffffffffff88161760789190911b64ffffffffff60781b16178155909390805460ff60e81b1916600160e81b17815581513390841660a01b8117600183015560243560029092019190915564ffffffffff891660c08301526001600160401b03861687526003602090815260408089205f93845282529182902083518154928501519385015164ffffffffff60601b19871994909416918716919091179290921660609390931b63ffffffff60601b169290921760809190911b60ff60801b161781556060820151815460ff60881b191660889190911b60ff60881b161781556080820151815460ff60901b191660909190911b60ff60901b1617815560a0820151815464ffffffffff60981b191660989190911b64ffffffffff60981b1617815560c082810151825464ffffffffff60c01b1916911b64ffffffffff60c01b16179055600187015463ffffffff60d81b611d4a60d883901c63ffffffff16614920565b60d81b169063ffffffff60d81b19161760018801556002870163ffffffff611d7481835416614920565b1663ffffffff198254161781558315611f9c575b505116604051906024358252602082015233906001600160401b038516907f01db6589e21ab9bb03cbbbe7bbebdf5c8662481aa00c5730d5cc79df6799870b60406001600160401b038b1692a415611f23575b80611e94575b507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031692611e16906153ff565b92803b156112b8576001600160401b0391836084926001600160801b036040519788968795631c519d0d60e11b8752166004860152336024860152600260448601521660648401525af180156112ad57611e7f575b6020826001600160401b0360405191168152f35b611e8a838092613cf6565b6112a95781611e6b565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690813b156112d1578391606483926040519485938492634bc6882360e01b84526001600160401b038916600485015233602485015260448401525af19081156112ad578391611f0e575b50611de1565b81611f1891613cf6565b6112a957815f611f08565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b156112d157838091602460405180948193630870a2cb60e21b83523360048401525af1908115610259578491611f87575b5050611ddb565b81611f9191613cf6565b6112b857825f611f80565b805467ffffffff00000000611fb963ffffffff8360201c16614920565b60201b169067ffffffff0000000019161790555f611d88565b634e487b7160e01b88526041600452602488fd5b631a8f98f360e01b8452600484fd5b63c04ff30760e01b84526001600160401b0316600452602483fd5b6309d2ae0960e01b85526004524264ffffffffff16602452604484fd5b50346102325780600319360112610232578061012060405161204e81613c88565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e082015282610100820152015260405163860aefcf60e01b81526101408160048160018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610235578291612182575b610140826001600160401b03610120604051926001600160801b0381511684526001600160801b03602082015116602085015263ffffffff60408201511660408501526001600160801b0360608201511660608501526001600160801b0360808201511660808501526001600160801b0360a08201511660a085015261ffff60c08201511660c085015261ffff60e08201511660e08501528261010082015116610100850152015116610120820152f35b9050610140813d8211612265575b8161219e6101409383613cf6565b810103126112a9576101409150612259610120604051926121be84613c88565b6121c7816144be565b84526121d5602082016144be565b60208501526121e6604082016148de565b60408501526121f7606082016144be565b6060850152612208608082016144be565b608085015261221960a082016144be565b60a085015261222a60c082016144e4565b60c085015261223b60e082016144e4565b60e085015261224d61010082016148ef565b610100850152016148ef565b6101208201525f6120d1565b3d9150612190565b503461023257604036600319011261023257612287613b33565b60243560028110156112b85791816020936001600160401b036122c194168352600185526040832092506122ba81613bc4565b15916151c0565b6001600160401b0360405191168152f35b5034610232578060031936011261023257806001600160401b0360409254835192508181168352831c166020820152f35b50346102325760403660031901126102325761231d613b33565b612325613be6565b6001600160401b038392169081845260016020526040842091600183015460058160281c166123f0575b5084526003602052604084209060018060a01b03165f526020526001600160801b0361238560ff60405f205460881c16926153ff565b16908181029181830414901517156123dc57606092506040519160018060a01b03168252602082015263ffffffff7f0000000000000000000000000000000000000000000000000000000000000000166040820152f35b634e487b7160e01b83526011600452602483fd5b60381c6001600160a01b031693505f61234f565b503461023257602036600319011261023257600435906001600160a01b03821682036102325760a061243583614500565b64ffffffffff60806040519260ff815116845260208101516020850152604081015160408501528260608201511660608501520151166080820152f35b50346102325760203660031901126102325761248c613b33565b61249581615079565b600181018054603881901c6001600160a01b031693919033850361267c5763ffffffff8160d81c168061265d57509066010000000000006001600160401b039392600360ff1987541617865566ff000000000000191617905516916001600160801b03601160405193857fc447899e8dd543206d90c2c35d126758173a21831310c6abeb4bcdf6caa81cfa8880a201547f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031693911690833b1561132857631b0b9efb60e21b81526004810185905260248101839052806007604488930152826064820152818160848183895af1801561023557612648575b50506125ae9060016001607f1b038160011c16906153df565b92823b1561026457604051631b0b9efb60e21b81526004810191909152602481018290526001600160801b03859460066044840152166064820152838160848183875af1908115610259578491610244575050813b156102405782916024839260405194859384926353290d0b60e01b845260048401525af18015610235576102215750f35b634e487b7160e01b5f52602160045260245ffd5b8161265291613cf6565b61026457845f612595565b6362560e9760e11b87526001600160401b038416600452602452604486fd5b6302caf6e960e41b86526001600160401b03831660045233602452604486fd5b5034610232576020366003190112610232576126b6613b33565b906040519161016083018381106001600160401b038211176129c85760405281835260208301918083526040840190808252606085019080825260808601928184526001600160401b0360a08801958387528360c08a01528360e08a0152836101008a0152836101208a0152836101408a01521680835260026020526040832090815460ff8160e81c1660068110156129b45780156129a05764ffffffffff82168b5260018401546001600160a01b0381168b52926002821491829182612906575b508115612901575060035b60068110156128ed5763ffffffff9260029695949260ff928952828460f01c166127ac81613bdc565b8b528360f81c915f146128e557828a5b168211156128df5760015b6127d081613bc4565b8c52156128da576127e090613d57565b168a5260ff8160e01c1660c08d0152818160a01c1660e08d015260c01c166101008b015260a01c6101208a01520154610140880152604051956001600160401b03885116875260018060a01b039051166020870152519060068210156128c6575092610160959260ff926101409560408801525161285d81613bdc565b60608701525161286c81613bc4565b6080860152511660a084015260ff60c08201511660c084015263ffffffff60e08201511660e084015263ffffffff610100820151166101008401526001600160801b03610120820151166101208401520151610140820152f35b634e487b7160e01b81526021600452602490fd5b6127e0565b896127c7565b8260016127bc565b634e487b7160e01b88526021600452602488fd5b612783565b60405163381f9e7b60e11b815260048101919091529091506020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115612995578891612966575b50905f612778565b612988915060203d60201161298e575b6129808183613cf6565b810190614467565b5f61295e565b503d612976565b6040513d8a823e3d90fd5b635fcc20cb60e11b86526004839052602486fd5b634e487b7160e01b86526021600452602486fd5b634e487b7160e01b83526041600452602483fd5b5034610232576020366003190112610232576001600160401b036129fe613b33565b16815260056020526040812090604051808360208295549384815201908452602084209284905b806001830110612b2e57612a4b945491818110612b14575b10612afd575b500383613cf6565b8151612a6f612a598261447f565b91612a676040519384613cf6565b80835261447f565b602082019290601f1901368437805b8251811015612aaf57806001600160401b03612a9c60019388614496565b5116612aa88286614496565b5201612a7e565b50925090604051928392602084019060208552518091526040840192915b818110612adb575050500390f35b82516001600160401b0316845285945060209384019390920191600101612acd565b60601c6001600160601b031681526020015f612a43565b9260206001916001600160601b0385168152019301612a3d565b91600291935060406001916001600160601b038754818116835260601c166020820152019401920185929391612a25565b5034612edb576020366003190112612edb57612b79613b33565b906001600160401b03821691825f52600260205260405f209283549060ff8260e81c169160068310159182612634576001841493841580612f5e575b612f58575060405163381f9e7b60e11b8152600481018290526020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115612ed0575f91612f39575b50612f22575064ffffffffff165f52600160205260405f2091825491600460ff8416612c3981613b5d565b03612d7657505050835460ff8160e81c166006811015612d6257612c7792600492600260089314612d2d575b5086612c718282614d57565b95614dd8565b612c8081613b5d565b815260018060a01b037f000000000000000000000000000000000000000000000000000000000000000016925460f71c926101fe60fe8516941684036123dc57612cdc839460146001600160801b036080860151160490614437565b91813b15612d285760e4612d11918580946001600160801b036040519788968795637fb2dca360e11b87526004870190613b67565b1660c48401525af180156102355761022157505080f35b505050fd5b858160f81c155f14612d5757612d4b60ff612d519360e01c166151ab565b83615241565b5f612c65565b612d51915087612d4b565b634e487b7160e01b85526021600452602485fd5b6126345715612dc6575064ffffffffff600f82015460781c16804211156119ee5750835460ff8160e81c166006811015612d6257612c77926002928360019314612d2d575086612c718282614d57565b64ffffffffff906038959394951c16804211156119ee5750815460ff8160e81c16600681101561263457612e1492600392600260079314612ef3575b5084612e0e8282614d57565b96614dd8565b612e1d81613b5d565b825260018060a01b037f000000000000000000000000000000000000000000000000000000000000000016905460f71c6101fe60fe821691168103612edf57612e779060146001600160801b036080860151160490614437565b91813b15612edb5760e4612eac915f80946001600160801b036040519788968795637fb2dca360e11b87526004870190613b67565b1660c48401525af18015612ed057612ec2575080f35b612ece91505f90613cf6565b005b6040513d5f823e3d90fd5b5f80fd5b634e487b7160e01b5f52601160045260245ffd5b868160f81c155f14612f1757612d4b60ff612f119360e01c166151ab565b5f612e02565b612f1191505f612d4b565b631a75b1d160e01b5f52600452600360245260445ffd5b612f52915060203d60201161298e576129808183613cf6565b5f612c0e565b85615029565b505f93506002811415612bb5565b34612edb576020366003190112612edb576001600160401b03612f8d613b33565b165f52600260205264ffffffffff60405f2054165f5260016020526040600f815f20015463ffffffff60ff821691835192612fc781613bc4565b835260301c166020820152f35b34612edb576040366003190112612edb57612fed613b33565b6024358015158103612edb576040519061300682613c58565b5f82525f60208301525f60408301525f60608301525f60808301525f60a08301525f60c08301525f60e08301525f6101008301525f6101208301525f6101408301525f61016083015260018060a01b037f000000000000000000000000000000000000000000000000000000000000000016330361333d576001600160401b03831690815f52600260205260405f20549060ff8260e81c1660068110156126345760028103612f5857506130c064ffffffffff8316615079565b926001600160401b036130db8364ffffffffff8616876151c0565b169080820361332857505064ffffffffff821684528015613321575f5b61310181613bc4565b6020850152601083015460ff8160601c16604086015260ff8160681c16606086015260ff8160701c16608086015261ffff8160201c1660a086015261ffff8160301c1660c086015261ffff8160401c1660e08601526001600160801b036131d3855461ffff8160081c1661010089015263ffffffff8160181c1661012089015264ffffffffff61319d63ffffffff828460381c169616866143fb565b166101408901526affffffffffffffffffffff6131c960ff60408b01511660ff60608c01511690614417565b9160601c16614437565b16610160860152806132116132026131f361ffff60a08a0151164261445a565b61ffff60c08a0151169061445a565b61ffff60e0890151169061445a565b11613304575091610180949161323c935f146132fc5760ff6132369160e01c166151ab565b90615241565b6001600160801b03610160604051926001600160401b038151168452602081015161326681613bc4565b602085015260ff604082015116604085015260ff606082015116606085015260ff608082015116608085015261ffff60a08201511660a085015261ffff60c08201511660c085015261ffff60e08201511660e085015261ffff6101008201511661010085015263ffffffff6101208201511661012085015264ffffffffff61014082015116610140850152015116610160820152f35b505f90615241565b63f38df98f60e01b5f5260045264ffffffffff421660245260445ffd5b60016130f8565b637c9a94e160e01b5f5260045260245260445ffd5b631b71af4f60e01b5f523360045260245ffd5b34612edb5760e0366003190112612edb57613369613b33565b60a0366023190112612edb57612ece9060c43590613dd2565b34612edb5760a0366003190112612edb5761339b613b33565b6024359060ff82168203612edb5760443560ff8116809103612edb576064359163ffffffff8316808403612edb576084359182159485158403612edb576133e0613d17565b507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361333d576001600160401b03821694855f52600260205260405f209485549764ffffffffff89165f52600160205260405f20986008841015612634576134538a89614d57565b9a6001600160f81b03199061346790613d57565b60f81b169060018060f81b0316178755600683149081613b2b575b5080613b14575b613ad6575b600460ff89541661349e81613b5d565b0361351d575050835461080560e81b61ffff60e81b198216179094555050506002909201805464ffffffffff9093169263ffffffff906134df908216613d69565b825463ffffffff1916911617905560405160208160085f516020615e0e5f395f51905f529352a380600460c092525b61351b6040518092613b67565bf35b600260ff875460f01c1661353081613bdc565b036135a4575050835461020560e81b61ffff60e81b198216179094555050506002909201805464ffffffffff9093169263ffffffff90613571908216613d69565b825463ffffffff1916911617905560405160208160025f516020615e0e5f395f51905f529352a380600260c0925261350e565b97969192949593975f146137085750505060c094506135c242615a0b565b9254817fdde94aa4665ca6af423d2f64130d28ee85dd4905a408b3e93e147ef6ea223596604064ffffffffff8151948060f81c865263ffffffff891660208701521693a35f8181526002602090815260408083208054600881901b65ffffffffff00168086526006909452919093205477ffffffff0000000000ffffffffffffffffffff00000000001990911660a09690961b63ffffffff60a01b1695909517602886811b64ffffffffff60501b1691909117909255939081901c806136b557505064ffffffffff9167ffffffffffffffff60281b91935b5f52600660205260281b1691161760405f20555f815261350e565b6001600160401b03165f908152600260205260409020805469ffffffffff00000000001916602885901b64ffffffffff60281b161790559264ffffffffff9267ffffffffffffffff60281b92509061369a565b9394929391929091600181036137bb575060018652805465ff00ffffffff60c01b191660c084811b63ffffffff60c01b1691909117600160ea1b17825560028301805491987fd59256db426354940dec5dd64f2047802fe9cdd2d0664d5f349e1da138fe32479560409591946137a9949193909163ffffffff9061378d908216613d69565b1663ffffffff1982541617905564ffffffffff81541698614f3c565b825191825215156020820152a361350e565b9250929350939450600481145f146138385750805461030560e81b61ffff60e81b198216179091556002909201805464ffffffffff9093169263ffffffff90613805908216613d69565b825463ffffffff1916911617905560405160208160035f516020615e0e5f395f51905f529352a380600260c0925261350e565b600581036138ab5750805461040560e81b61ffff60e81b198216179091556002909201805464ffffffffff9093169263ffffffff90613878908216613d69565b825463ffffffff1916911617905560405160208160045f516020615e0e5f395f51905f529352a380600260c0925261350e565b6007036139c457805461060560e81b61ffff60e81b1982161782556002909301805464ffffffffff9094169363ffffffff906138e8908216613d69565b825463ffffffff191691161790555f83815260036020908152604080832060018501546001600160a01b031684529091529020805460881c60ff16908115612edf57805460ff60881b19165f1990920160881b60ff60881b16919091179055825f526004602052600260405f2091015490815f52602052816001600160401b0360405f2054161461399a575b5060405160208160065f516020615e0e5f395f51905f529352a380600360c0925261350e565b825f52600460205260405f20905f5260205260405f206001600160401b0319815416905583613974565b805461050560e81b61ffff60e81b1982161782556002909301805464ffffffffff9094169363ffffffff906139fa908216613d69565b825463ffffffff191691161790555f83815260036020908152604080832060018501546001600160a01b031684529091529020805460881c60ff16908115612edf57805460ff60881b19165f1990920160881b60ff60881b16919091179055825f526004602052600260405f2091015490815f52602052816001600160401b0360405f20541614613aac575b5060405160208160055f516020615e0e5f395f51905f529352a380600360c0925261350e565b825f52600460205260405f20905f5260205260405f206001600160401b0319815416905583613a86565b600460ff198954161788558664ffffffffff8754167f9b5300c7cfae6afce001a88aafda1cca1b1f50f9fb50cc75c26b00e0346b2ed75f80a361348e565b50600160ff895416613b2581613b5d565b14613489565b90508a613482565b600435906001600160401b0382168203612edb57565b35906001600160401b0382168203612edb57565b6005111561263457565b6001600160801b0360a080928051613b7e81613b5d565b85526001600160401b036020820151166020860152600180831b036040820151166040860152826060820151166060860152826080820151166080860152015116910152565b6002111561263457565b600681101561263457602452565b6009111561263457565b602435906001600160a01b0382168203612edb57565b9060038210156126345752565b606060a091613c388482516001600160401b036040809280518552826020820151166020860152015116910152565b63ffffffff60208201511682850152604081015160808501520151910152565b61018081019081106001600160401b03821117613c7457604052565b634e487b7160e01b5f52604160045260245ffd5b61014081019081106001600160401b03821117613c7457604052565b6103a081019081106001600160401b03821117613c7457604052565b606081019081106001600160401b03821117613c7457604052565b608081019081106001600160401b03821117613c7457604052565b90601f801991011681019081106001600160401b03821117613c7457604052565b6040519060c082018281106001600160401b03821117613c74576040525f60a0838281528260208201528260408201528260608201528260808201520152565b60ff60019116019060ff8211612edf57565b63ffffffff168015612edf575f190190565b356001600160401b0381168103612edb5790565b6001600160401b03613dbb604080938035865283613daf60208301613b49565b16602087015201613b49565b16910152565b60ff1660ff8114612edf5760010190565b906001600160401b03821691825f52600260205260405f2092835460ff8160e81c16600681101561263457600181036143f5575064ffffffffff1691613e1783615079565b9364ffffffffff600f86015460781c168042116143d85750608435956001600160401b038716948588141580612edb576001600160401b03601289015460801c168088116143c2575080612edb578615158061437d575b156143495760018060a01b036001840154169660243599606435926001600160401b03841693848103612edb5750612edb575060a435946040519160208301937fa18d874184b3935367a8ba4fe15892e9e7a6673bcab6cf67e9626a16ea4370aa85524660408501523060608501528560808501528a60a08501528c60c085015260443560e0850152610100840152610120830152856101408301526101608201526101608152613f2161018082613cf6565b51902060028301908154808203614330575050889055805f52600460205260405f20885f526020526001600160401b0360405f2054169788151596878098614327575b6142bd577fb314be95e33c7c06cd15b39d9c6df58f3308131060c6bdccc77079de4c40248360e08493899361406697965f52600460205260405f20825f5260205260405f20856001600160401b0319825416179055855f52600360205260405f209060018060a01b03165f5260205260405f2095614005613feb60ff895460901c16613dc1565b885460ff60901b1916609082901b60ff60901b1617909855565b805460ff60e81b1960ff80861b19909216918916851b9190911716600160e91b17905561403142615a0b565b976040519160ff8816835263ffffffff8a166020840152604083015261405b606083016044613d8f565b60c0820152a36151ab565b5f8481526002602090815260408083208054600881901b65ffffffffff001686178086526006909452919093205477ffffffff0000000000ffffffffffffffffffff00000000001990911660a09590951b63ffffffff60a01b1694909417602885811b64ffffffffff60501b1691909117909255919491929081901c806142685750509167ffffffffffffffff60281b9164ffffffffff939480614233575b505b5f52600660205260281b1691161760405f2055614122575050565b815f52600260205260405f209160ff835460e81c16600681101561263457600281036141e2575060405163381f9e7b60e11b8152600481018290526020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115612ed0575f916141c3575b50156141b9575050805460ff60f01b1916600160f11b1790555b565b916141b7926150c6565b6141dc915060203d60201161298e576129808183613cf6565b5f61419d565b9092906004146141f157505050565b805461020560e81b61ffff60e81b198216178255604051600281526141b7949164ffffffffff169082905f516020615e0e5f395f51905f5290602090a3615a89565b875464ffffffffff60b81b19811660b891821c8716600190931b871692909217901b64ffffffffff60b81b161787555f614105565b6001600160401b03165f908152600260205260409020805469ffffffffff00000000001916602886901b64ffffffffff60281b16179055935064ffffffffff9267ffffffffffffffff60281b92909150614107565b506141b798507fb314be95e33c7c06cd15b39d9c6df58f3308131060c6bdccc77079de4c40248392965060e0919495936142f642615a0b565b9163ffffffff604051935f8552166020840152604083015261431c606083016044613d8f565b60c0820152a36150c6565b50868a10613f64565b8763378a96e160e11b5f5260045260245260445260645ffd5b869089606435916001600160401b03831692838103612edb5750612edb575063106cc2b560e01b5f5260045260245260445ffd5b50506064356001600160401b03811690818103612edb57505f906210000088116143b3576001600160401b0360555b1614613e6e565b6001600160401b0360706143ac565b87634b98023360e11b5f5260045260245260445ffd5b6309d2ae0960e01b5f5260045264ffffffffff421660245260445ffd5b83615029565b9064ffffffffff8091169116019064ffffffffff8211612edf57565b906001600160801b03809116911601906001600160801b038211612edf57565b906001600160801b03809116911602906001600160801b038216918203612edf57565b91908201809211612edf57565b90816020910312612edb57518015158103612edb5790565b6001600160401b038111613c745760051b60200190565b80518210156144aa5760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b51906001600160801b0382168203612edb57565b519064ffffffffff82168203612edb57565b519061ffff82168203612edb57565b91908203918211612edf57565b9060405160a081018181106001600160401b03821117613c74576040525f815260208101925f845260408201905f825260608301915f835260808401925f84528496604051936340435c5d60e11b855260018060a01b0316938460048201526101008160248160018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa8015612ed0575f906147fa575b516001600160801b037f000000000000000000000000000000000000000000000000000000000000000081169250168181106147ea57505050600185525b6040805163ec5dd32160e01b8152600481018590527f000000000000000000000000000000000000000000000000000000000000000063ffffffff1660248201529190826044817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015612ed0575f925f916147a4575b5064ffffffffff1690528061474f57506001600160801b037f00000000000000000000000000000000000000000000000000000000000000001690525b604051637139e7f560e11b815260048101919091526020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015612ed0575f90614711575b64ffffffffff9150168091524211156147055750565b600460ff825116179052565b506020813d602011614747575b8161472b60209383613cf6565b81010312612edb5761474264ffffffffff916144d2565b6146ef565b3d915061471e565b7f00000000000000000000000000000000000000000000000000000000000000006001600160801b031690818110156147925761478b916144f3565b905261469b565b505050600260ff84511617835261469b565b9250506040823d6040116147e2575b816147c060409383613cf6565b81010312612edb5764ffffffffff6147dc6020845194016144d2565b9061465e565b3d91506147b3565b6147f3916144f3565b90526145dc565b50610100813d82116148d6575b816148156101009383613cf6565b81010312612edb57604051906101008201908282106001600160401b03831117613c745760e091604052614848816144be565b8352614856602082016144be565b6020840152614867604082016144be565b6040840152614878606082016144be565b6060840152614889608082016144d2565b608084015261489a60a082016144e4565b60a08401526148ab60c082016144e4565b60c08401520151906001600160a01b0382168203612edb576001600160801b039160e082015261459e565b3d9150614807565b519063ffffffff82168203612edb57565b51906001600160401b0382168203612edb57565b6001600160401b03166001600160401b038114612edf5760010190565b63ffffffff1663ffffffff8114612edf5760010190565b60038210156126345752565b91908110156144aa5760051b0190565b61495d8282613d8f565b606081013563ffffffff81168103612edb5760a09163ffffffff8392166060850152608081013560808501520135910152565b61499b816004613d8f565b6149a9606082016064614953565b6149b96101208201610124614953565b6101e4356002811015612edb576149cf81613bc4565b6101e0820152610204356002811015612edb576149eb81613bc4565b6102008201526102243563ffffffff8116809103612edb576102208201526102443563ffffffff8116809103612edb576102408201526102643564ffffffffff8116809103612edb576102608201526102843564ffffffffff8116809103612edb576102808201526102a43564ffffffffff8116809103612edb576102a08201526102c43563ffffffff8116809103612edb576102c08201526102e43563ffffffff8116809103612edb576102e08201526103043561ffff8116809103612edb576103008201526103243561ffff8116809103612edb576103208201526103443561ffff8116809103612edb576103408201526103643561ffff8116809103612edb576103608201526103843560ff8116809103612edb576103808201526103a43560ff8116809103612edb576103a08201526103c43560ff8116809103612edb576103c08201526103e43560ff8116809103612edb576103e08201526104043560ff8116809103612edb57610400820152610424356003811015612edb57614b7990610420830190613bfc565b6104443563ffffffff8116809103612edb576104408201526104643563ffffffff8116809103612edb57610460820152610484356001600160801b038116809103612edb576104808201526104a4356001600160801b038116809103612edb576104a08201526104c4356001600160801b038116809103612edb576104c08201526104e4356001600160401b038116809103612edb576104e082015261050435906001600160401b038216809203612edb576105000152565b6102e43563ffffffff81168103612edb5790565b6102843564ffffffffff81168103612edb5790565b6102a43564ffffffffff81168103612edb5790565b610484356001600160801b0381168103612edb5790565b6104a4356001600160801b0381168103612edb5790565b60405190614cab82613cc0565b5f6040838281528260208201520152565b60405190614cc982613cdb565b5f606083614cd5614c9e565b81528260208201528260408201520152565b90604051614cf481613cc0565b60406001600160401b03600183958054855201548181166020850152821c16910152565b90604051614d2581613cdb565b606060048294614d3481614ce7565b845263ffffffff6002820154166020850152600381015460408501520154910152565b9190614dd06001600160801b0360118193614d70613d17565b875464ffffffffff1660208201526001909701546001600160a01b031660408801528054606090811c6affffffffffffffffffffff169088015282614db4826153ff565b16608088015201541660016001607f1b038160011c16906153df565b1660a0830152565b815460ff60e81b198116600560e81b17835564ffffffffff169392909190600290614e0285613bdc565b825460ff60f01b191660f086901b60ff60f01b1617835501805463ffffffff90614e2d908216613d69565b1663ffffffff19825416179055614e4385613b5d565b60038514614e7b575b5060206001600160401b035f516020615e0e5f395f51905f529260405194614e7381613bdc565b85521692a390565b5f84815260036020908152604080832060018501546001600160a01b0316845290915290208054919260889290921c60ff16918215612edf57815460ff60881b19165f1990930160881b60ff60881b169290921790555f516020615e0e5f395f51905f52916020916001600160401b0391865f5260048452600260405f2091015490815f5284528260405f20541683831614614f1b575b50925050614e4c565b865f526004845260405f20905f52835260405f20821981541690555f614f12565b929092614f4c8260038501615713565b1561502157835464ffffffffff9081165f90815260036020908152604080832060018901546001600160a01b031684529091529020805460981c909116939084151580614fed575b614fe357805464ffffffffff60981b1916609884901b64ffffffffff60981b16179055614fe09464ffffffffff9054165f52600560205260ff600f60405f2092015460081c1690615901565b90565b5050505050505f90565b5061501b8560ff600f85015460081c16815f526002602052858763ffffffff60405f205460c01c169261575a565b15614f94565b505050505f90565b90600681101561263457801561505d576001600160401b0361505892631a75b1d160e01b5f5216600452613bce565b60445ffd5b6001600160401b0382635fcc20cb60e11b5f521660045260245ffd5b9061508382615592565b9160ff8354169061509382613b5d565b6001820361509f575050565b634d192d0960e01b5f526001600160401b03166004526150be81613b5d565b60245260445ffd5b91815460ff8160e81c166006811015612634576150f49260029283809314612ef3575084612e0e8282614d57565b6150fd81613b5d565b825260018060a01b037f000000000000000000000000000000000000000000000000000000000000000016905460f71c6101fe60fe821691168103612edf576151579060146001600160801b036080860151160490614437565b91813b15612edb5760e461518c915f80946001600160801b036040519788968795637fb2dca360e11b87526004870190613b67565b1660c48401525af18015612ed0576151a15750565b5f6141b791613cf6565b60ff1660208110156151ba5790565b50602090565b9091156151da57614fe0916151d442615a0b565b91615c65565b5068ffffffffffffffff006151ee42615a0b565b9160081b165f52600660205264ffffffffff60405f20541690811515908161521e575b506152195790565b505f90565b9050815f52600260205263ffffffff8060405f205460a01c16911611155f615211565b90916001600160401b031690815f52600260205260405f208054938068ffffffffffffffff0065ffffffffff008760081b16161792835f52600660205264ffffffffff60405f20549660281c169564ffffffffff811695861461533b57505050549064ffffffffff8260501c16805f5260026020526152e08560405f209064ffffffffff60281b82549160281b169064ffffffffff60281b1916179055565b84615305575064ffffffffff60281b9293505f52600660205260281c161760405f2055565b925050506141b7915f52600260205260405f209081549064ffffffffff60501b9060501b169064ffffffffff60501b1916179055565b939250935093801592835f146153ab5750505f905b5f52600660205260405f2055806153a2575b61536a575050565b805464ffffffffff60b81b19811660b891821c600190941b64ffffffffff161993909316901b64ffffffffff60b81b16919091179055565b50811515615362565b64ffffffffff19161790615350565b64ffffffffff906318389f0160e21b5f521660045264ffffffffff421660245260445ffd5b906001600160801b03809116911603906001600160801b038211612edf57565b614fe09061542f60106affffffffffffffffffffff835460601c1692015460ff808260681c169160601c16614417565b90614437565b909392919361544342615a0b565b6020860163ffffffff808251169216809203615584575b50506040850160ff81511660108401549060ff8260781c16809110156155615750606087019260ff808551169260801c168092101561553e575050916012918360ff6154b0816001600160801b03975116613dc1565b16905260ff6154c181835116613dc1565b16905201541690816001600160801b038216105f146155365750915b6001600160801b038316926001600160601b038251168085111561552e5761550d6001600160601b0391866144f3565b94111561552157506001600160601b039052565b6001600160601b03169052565b505f93505050565b9050916154dd565b6001600160401b0390634fa2669960e11b5f52166004523360245260445260645ffd5b6001600160401b0384634fa2669960e11b5f52166004523360245260445260645ffd5b525f60408601525f8061545a565b6001600160401b031690815f52600160205260405f209160ff8354166155b781613b5d565b156155bf5750565b6338e4c1b160e11b5f5260045260245ffd5b5f198114612edf5760010190565b9390925f918551945f905b8685108061570a575b15615700575f915f5b888110806156ef575b1561566a576001600160401b0361561c828c614496565b51166001600160401b036156346117c18a8a8d614943565b1614615649575b615644906155d1565b6155fc565b92506156446001600160601b03615660858c614496565b511693905061563b565b50949190946001600160601b038216156156e35782151590816156a7575b5061569d5761569790916155d1565b936155ea565b5095509350505050565b6156dc91506001600160401b0383169063ffffffff8460401c169063ffffffff6001600160401b0382169160401c168961575a565b155f615688565b50509450945050505090565b506001600160601b03841615615605565b5050935050925050565b508385106155f3565b9063ffffffff169063fff13d80821161575457600c63ffffffff91015460ff8160081c1661574081613bc4565b61574c5760101c161090565b60101c161190565b50505f90565b9190939263ffffffff80911694169284841461578757505061577b81613bc4565b615783571190565b1090565b6001600160401b039081169116109392505050565b91909180548310156144aa575f52600c600160205f2084821c0193160290565b80549092915f9082825b81811061588b575060201161584457906157f691848763ffffffff6001600160401b0385169460401c169261575a565b156150215761583f9363ffffffff60401b6001600160401b0361582094169160401b16179261579c565b9091906001600160601b038084549260031b9316831b921b1916179055565b600190565b5050506001600160401b0363ffffffff60401b915f94939450169160401b161781549168010000000000000000831015613c74578261582091600161583f9501815561579c565b615895818861579c565b90549060031b1c82861480156158ca575b6158b4575b506001016157c6565b9094506001600160601b031692508360016158ab565b506158fc6001600160401b03821663ffffffff8360401c166001600160401b03881663ffffffff8960401c168861575a565b6158a6565b9293835491825f926001600160401b035f9116801515915b83811061594b5750505060201161584457906157f691848763ffffffff6001600160401b0385169460401c169261575a565b615955818a61579c565b90549060031b1c83806159f9575b6159cc578488148015615995575b61597f575b50600101615919565b9096506001600160601b03169450856001615976565b506159c76001600160401b03821663ffffffff8360401c166001600160401b038a1663ffffffff8b60401c168a61575a565b615971565b509550505050505061583f9363ffffffff60401b6001600160401b0361582094169160401b16179261579c565b50826001600160401b03821614615963565b615a3d9064ffffffffff7f000000000000000000000000000000000000000000000000000000000000000016906144f3565b63ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168015615a755763ffffffff91041690565b634e487b7160e01b5f52601260045260245ffd5b9164ffffffffff82541691825f52600360205260405f20906001808060a01b039101541660018060a01b03165f5260205260405f20918254926001600160401b03851664ffffffffff8560981c1603615c5e5760038301955f9264ffffffffff5f9660c01c165b6001600160401b0381168015615bd4575f52600260205260405f205460ff8160e81c16600681101561263457600414801590615bba575b615bab576001600160401b038616158015615b84575b615b69575b506001600160401b03905b165f52600260205264ffffffffff60405f205460781c16615af0565b60c01c63ffffffff1696509350836001600160401b03615b42565b50615ba686898460ff600f8c015460081c1663ffffffff8660c01c169061575a565b615b3d565b506001600160401b0390615b4d565b50615bce63ffffffff8260c01c168b615713565b15615b27565b5050825464ffffffffff60981b1916609885901b64ffffffffff60981b1617909255955093909190615c1190855f52600560205260405f20615d2c565b80615c4c575b615c22575b50505050565b615c42935f52600560205260ff600f60405f2092015460081c16906157bc565b505f808080615c1c565b506001600160401b0382161515615c17565b5050505050565b5460b81c64ffffffffff16919060081b68ffffffffffffffff001660015f5b84821c8015615d235760011615615d1957508082175f52600660205264ffffffffff60405f2054169081151580615ceb575b615ce3575b816001600160401b038116615cda5750615cd4906155d1565b90615c84565b94505050505090565b5f9150615cbb565b506001600160401b0382165f52600260205263ffffffff60405f205460a01c1663ffffffff85161115615cb6565b90615cd4906155d1565b50949350505050565b80545f93925f19820191859181841191906001600160401b03165b818410615d5657505050505050565b806001600160401b03615d6f86899a9b9697989961579c565b90549060031b1c1603615dfe57505050612edf57818103615dd0575b505080548015615dbc575f190190615da3828261579c565b6001600160601b0382549160031b1b1916905555600190565b634e487b7160e01b5f52603160045260245ffd5b6158206001600160601b03615de8615df7948661579c565b90549060031b1c16918461579c565b5f80615d8b565b91969594936001019291615d4756fe03b81330a74da06b64a58293d86b159488ba2221f9afed8037113187c9cefc7f60a0604052346101ff576040516114df38819003601f8101601f191683016001600160401b038111848210176102035783928291604052833981010361016081126101ff57610140136101ff576040519061014082016001600160401b038111838210176102035760405261007381610217565b9182815261008360208301610217565b91826020830152604081015163ffffffff8116938482036101ff576101209463ffff00009260408601526100b960608501610217565b8060608701526100cb60808601610217565b908160808801526100de60a08701610217565b928360a08901526100f160c0880161022b565b948560c08a015261014061010760e08a0161022b565b988960e08c015261011b610100820161023a565b9a8b61010082015261012e8d830161023a565b9c018c90520151608091821b6001600160801b03199081166001600160801b039d8e16175f55600180546001600160a01b031990811695909517602096871b600160201b600160a01b031617905595821b90951693909a1692909217600255600380549790911b6bffffffffffffffff000000001660109690961b94909416951661ffff9290921691909117939093179190911760609390931b73ffffffffffffffff00000000000000000000000016929092179091559052604051611290908161024f8239608051816101510152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160801b03821682036101ff57565b519061ffff821682036101ff57565b51906001600160401b03821682036101ff5756fe60806040526004361015610011575f80fd5b5f5f3560e01c8063698c9aca1461013c5763860aefcf14610030575f80fd5b3461013957806003193601126101395761012061004b610dc6565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e082015282610100820152015261014061008c610dfa565b6001600160401b03610120604051926001600160801b0381511684526001600160801b03602082015116602085015263ffffffff60408201511660408501526001600160801b0360608201511660608501526001600160801b0360808201511660808501526001600160801b0360a08201511660a085015261ffff60c08201511660c085015261ffff60e08201511660e08501528261010082015116610100850152015116610120820152f35b80fd5b503461088c5761052036600319011261088c577f000000000000000000000000000000000000000000000000000000000000000090610179610dfa565b916044356001600160401b03811680820361088c578015610da0576024356001600160401b0381169182820361088c57621000008111610d91576001600160401b0360555b168303610d4857505050506101db6064636c69766560e01b610ea1565b60c43563ffffffff811680820361088c578015610d2257610205610124631b185cdd60e21b610ea1565b6101843563ffffffff81169081810361088c575015610cfc5760e4356101a435808214610cd45750506102243563ffffffff81169081810361088c575063fff13d808111610cab5750610244359163ffffffff83169283810361088c57506101e435600281101561088c57610c6157505082905b818111610c3b5750506104443563ffffffff811690818103610c3757506207a11f8111610c12575063ffffffff6102ae610f9c565b1660018110610bf1575063ffffffff6102c5610f9c565b16620f423f8111610bce57506102d9611047565b6001420190814211610b7c5764ffffffffff16818110610ba95750506102fd61105c565b9064ffffffffff61030c611047565b169164ffffffffff61032860c087019461ffff86511690611086565b9116818110610ba457505061033b61105c565b610343611047565b600183901b926001600160ff1b03811603610b905761036a8364ffffffffff809316611086565b9116818111610ba45750506103b26103a761039c61ffff6103896110a6565b1661ffff6103956110b8565b1690611086565b61ffff6103956110ca565b61ffff6103956110dc565b906103e46103be611071565b926103de64ffffffffff6103d061105c565b1663ffffffff610395610fb0565b92611086565b6001600160ff1b0381168103610b905764ffffffffff916104089160011b90611086565b9116818110610b7757505061041b611071565b62278d00420190814211610b7c5764ffffffffff16818111610b7757505063ffffffff610446610fc4565b1662278d008111610b49575061045a610fb0565b63ffffffff61ffff8351169116818110610b23575050610478610fc4565b63ffffffff61ffff8351169116818110610af85750506104966110b8565b61ffff808351169116818110610acc5750506104b06110ca565b61ffff808351169116818110610aa35750506104ca6110dc565b61ffff808351169116818110610a7a57505061ffff806104e86110a6565b9251169116818110610a4d5750506104fe6110a6565b9061ffff60e0840151169081600302916003830403610a665761052084611177565b600181901b91906001600160ff1b03811603610a665780610a52575061ffff9161055a916001620f42405f19830104019015150290611086565b9116818110610a4d578260ff61056e6110ee565b1660038110610a2a575060ff6105826110ee565b1660078111610a07575060016105966110ee565b16156109be576103a43560ff81169081810361088c575060ff6105b76110ee565b1660080360ff81116109aa5760ff1690818111610984578260ff6105d96110ff565b166004811061095f575060ff6105ed6110ff565b16600f811161093a575060ff610601611110565b166001811061090d5750610613611121565b60ff8061061e611110565b92169116908181106108e5578260ff610635611121565b16602081116108bb57506104e4356001600160401b0381169081810361088c5750600181106108905750610504356001600160401b0381169081810361088c5750600181106108645750610687611132565b6001600160801b0380606084015116911681811061084257826001600160801b036106b0611132565b166001600160601b03811161081857506106c8611149565b6001600160801b038060808401511691168181106107ed57826001600160801b036106f1611149565b166001600160601b0381116107ba57506001600160801b0361073a610714611160565b92620f42406107298460a08401511692611177565b048060011181600118021890611093565b9116818110610797576001600160801b03610753611160565b166affffffffffffffffffffff811161076857005b632dde62a960e01b5f52667365617446656560c81b6004526024526affffffffffffffffffffff60445260645ffd5b632dde62a960e01b5f52667365617446656560c81b60045260245260445260645ffd5b632dde62a960e01b5f526e6d696e547261696e65725374616b6560881b6004526024526001600160601b0360445260645ffd5b632dde62a960e01b5f526e6d696e547261696e65725374616b6560881b60045260245260445260645ffd5b632dde62a960e01b5f52651c995dd85c9960d21b6004526024526001600160601b0360445260645ffd5b632dde62a960e01b5f52651c995dd85c9960d21b60045260245260445260645ffd5b632dde62a960e01b5f52696d616373506572526f7760b01b600452602452600160445260645ffd5b5f80fd5b632dde62a960e01b5f526c6d61784d6f64656c427974657360981b600452602452600160445260645ffd5b632dde62a960e01b5f526b18dbdb5b5a5d1cd25b905b1b60a21b600452602452602060445260645ffd5b632dde62a960e01b5f526b18dbdb5b5a5d1cd25b905b1b60a21b60045260245260445260645ffd5b632dde62a960e01b5f526e0c6dedadad2e8e6a0cae48ae0dec6d608b1b600452602452600160445260645ffd5b632dde62a960e01b5f52660736561744361760cc1b600452602452600f60445260645ffd5b632dde62a960e01b5f52660736561744361760cc1b600452602452600460445260645ffd5b632dde62a960e01b5f5269616c7465726e6174657360b01b60045260245260445260645ffd5b634e487b7160e01b5f52601160045260245ffd5b6109c66110ee565b6109ce6110ee565b60ff5f1991160160ff81116109aa57632dde62a960e01b5f90815264736561747360d81b60045260ff9283166024529116604452606490fd5b632dde62a960e01b5f5264736561747360d81b600452602452600760445260645ffd5b632dde62a960e01b5f5264736561747360d81b600452602452600360445260645ffd5b61101f565b634e487b7160e01b81526012600452602490fd5b634e487b7160e01b81526011600452602490fd5b632dde62a960e01b84526b61707065616c57696e646f7760a01b60045260245260445250606490fd5b632dde62a960e01b84526b72657665616c57696e646f7760a01b60045260245260445250606490fd5b632dde62a960e01b84526e616c7465726e61746557696e646f7760881b60045260245260445250606490fd5b632dde62a960e01b84526d65766964656e636557696e646f7760901b60045260245260445250606490fd5b632dde62a960e01b8452686b657957696e646f7760b81b60045260245260445250606490fd5b632dde62a960e01b83526d65766964656e636557696e646f7760901b60045260245262278d00604452606482fd5b610ffc565b634e487b7160e01b84526011600452602484fd5b634e487b7160e01b85526011600452602485fd5b610fd8565b632dde62a960e01b8452677375626d6974427960c01b60045260245260445250606490fd5b632dde62a960e01b83526272686f60e81b600452602452620f423f604452606482fd5b632dde62a960e01b83526272686f60e81b6004526024526001604452606482fd5b632dde62a960e01b83526467616d6d6160d81b6004526024526207a11f604452606482fd5b8380fd5b632dde62a960e01b845268746f6c6572616e636560b81b60045260245260445250606490fd5b909350505f9260016113885f1983010401806002118160021802189081620f42400291620f42408304036109aa57610c989161124d565b6113888082109118026113881890610279565b632dde62a960e01b5f5267626173656c696e6560c01b60045260245263fff13d8060445260645ffd5b632dde62a960e01b5f526b1b185cdd0b9c9bddd49bdbdd60a21b60045260245260445260645ffd5b632dde62a960e01b5f908152631b185cdd60e21b60045260248190526001604452606490fd5b632dde62a960e01b5f908152636c69766560e01b60045260248190526001604452606490fd5b82820361088c576001600160401b03935062100000109050610d89576055905b632dde62a960e01b5f52637370656360e01b6004526024521660445260645ffd5b607090610d68565b6001600160401b0360706101be565b632dde62a960e01b5f908152637370656360e01b60045260248190526001604452606490fd5b6040519061014082018281106001600160401b03821117610de657604052565b634e487b7160e01b5f52604160045260245ffd5b610e02610dc6565b905f546001600160801b038116835260801c60208301526001600160801b0360015463ffffffff8116604085015260201c1660608301526002546001600160801b038116608084015260801c60a08301526001600160401b0360035461ffff811660c085015261ffff8160101c1660e0850152818160201c1661010085015260601c16610120830152565b356001600160401b038116810361088c5790565b9060408101906001600160401b03610eb883610e8d565b1615610f80576001600160401b03610ecf83610e8d565b16151580610f33575b15610ee257505050565b6001600160401b0392916210000084610f07610f016020839601610e8d565b93610e8d565b1611610f2b576055925b632dde62a960e01b5f52600452166024521660445260645ffd5b607092610f11565b50610f4060208201610e8d565b621000006001600160401b03610f5585610e8d565b1611610f70576001600160401b038060555b16911614610ed8565b6001600160401b03806070610f67565b82632dde62a960e01b5f526004525f602452600160445260645ffd5b6104643563ffffffff8116810361088c5790565b6102c43563ffffffff8116810361088c5790565b6102e43563ffffffff8116810361088c5790565b632dde62a960e01b5f526772657665616c427960c01b60045260245260445260645ffd5b632dde62a960e01b5f5266636c6f7365427960c81b60045260245260445260645ffd5b632dde62a960e01b5f526b636f6d6d697457696e646f7760a01b60045260245260445260645ffd5b6102643564ffffffffff8116810361088c5790565b6102843564ffffffffff8116810361088c5790565b6102a43564ffffffffff8116810361088c5790565b919082018092116109aa57565b818102929181159184041417156109aa57565b6103043561ffff8116810361088c5790565b6103243561ffff8116810361088c5790565b6103443561ffff8116810361088c5790565b6103643561ffff8116810361088c5790565b6103843560ff8116810361088c5790565b6103c43560ff8116810361088c5790565b6103e43560ff8116810361088c5790565b6104043560ff8116810361088c5790565b610484356001600160801b038116810361088c5790565b6104c4356001600160801b038116810361088c5790565b6104a4356001600160801b038116810361088c5790565b60c43563ffffffff81169081810361088c57506101843563ffffffff81169081810361088c57506104e4356001600160401b0381169081810361088c5750620f4240810290808204620f424014901517156109aa576111e5906001600160401b03610100860151169061124d565b9161050435916001600160401b0383169182840361088c576112109350818082119118021890611093565b91620f4240830292808404620f424014901517156109aa5761124a926001600160401b03610120611244930151169061124d565b90611086565b90565b90801561127e57801561126a576001905f19830104019015150290565b634e487b7160e01b5f52601260045260245ffd5b634e487b715f5260126020526024601cfd",
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
// Solidity: constructor(uint40 genesis, uint32 epochLength, address stake, address experts, address scores, address settle, (uint128,uint128,uint32,uint128,uint128,uint128,uint16,uint16,uint64,uint64) limits_) returns()
func (arena *Arena) PackConstructor(genesis *big.Int, epochLength uint32, stake common.Address, experts common.Address, scores common.Address, settle common.Address, limits_ IArenaLimits) []byte {
	enc, err := arena.abi.Pack("", genesis, epochLength, stake, experts, scores, settle, limits_)
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
// Solidity: function closeTask(uint64 taskId, uint64[] order) returns((address,bool,uint128,uint128,uint32,uint32,uint8,uint128,address[],uint256[]) closing)
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
// Solidity: function closeTask(uint64 taskId, uint64[] order) returns((address,bool,uint128,uint128,uint32,uint32,uint8,uint128,address[],uint256[]) closing)
func (arena *Arena) TryPackCloseTask(taskId uint64, order []uint64) ([]byte, error) {
	return arena.abi.Pack("closeTask", taskId, order)
}

// UnpackCloseTask is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xae27728a.
//
// Solidity: function closeTask(uint64 taskId, uint64[] order) returns((address,bool,uint128,uint128,uint32,uint32,uint8,uint128,address[],uint256[]) closing)
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
// Solidity: function eligibility(address account) view returns((uint8,uint256,uint256,uint40,uint40) e)
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
// Solidity: function eligibility(address account) view returns((uint8,uint256,uint256,uint40,uint40) e)
func (arena *Arena) TryPackEligibility(account common.Address) ([]byte, error) {
	return arena.abi.Pack("eligibility", account)
}

// UnpackEligibility is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x63c36dec.
//
// Solidity: function eligibility(address account) view returns((uint8,uint256,uint256,uint40,uint40) e)
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

// PackRankedOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x46a96f77.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rankedOf(uint64 taskId) view returns(uint64[] ids)
func (arena *Arena) PackRankedOf(taskId uint64) []byte {
	enc, err := arena.abi.Pack("rankedOf", taskId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRankedOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x46a96f77.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rankedOf(uint64 taskId) view returns(uint64[] ids)
func (arena *Arena) TryPackRankedOf(taskId uint64) ([]byte, error) {
	return arena.abi.Pack("rankedOf", taskId)
}

// UnpackRankedOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x46a96f77.
//
// Solidity: function rankedOf(uint64 taskId) view returns(uint64[] ids)
func (arena *Arena) UnpackRankedOf(data []byte) ([]uint64, error) {
	out, err := arena.abi.Unpack("rankedOf", data)
	if err != nil {
		return *new([]uint64), err
	}
	out0 := *abi.ConvertType(out[0], new([]uint64)).(*[]uint64)
	return out0, nil
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
	Ranked     bool
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
// Solidity: event SubmissionFinal(uint64 indexed submission, uint64 indexed task, uint32 score, bool ranked)
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
	if bytes.Equal(raw[:4], arena.abi.Errors["ArenaWrongOrder"].ID.Bytes()[:4]) {
		return arena.UnpackArenaWrongOrderError(raw[4:])
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

// ArenaArenaWrongOrder represents a ArenaWrongOrder error raised by the Arena contract.
type ArenaArenaWrongOrder struct {
	Task  uint64
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ArenaWrongOrder(uint64 task, uint256 index)
func ArenaArenaWrongOrderErrorID() common.Hash {
	return common.HexToHash("0x1acbebb05516ed81d58feaa4ca58532ecfbeb692f6813eb85e0541fc59b694dd")
}

// UnpackArenaWrongOrderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ArenaWrongOrder(uint64 task, uint256 index)
func (arena *Arena) UnpackArenaWrongOrderError(raw []byte) (*ArenaArenaWrongOrder, error) {
	out := new(ArenaArenaWrongOrder)
	if err := arena.abi.UnpackIntoInterface(out, "ArenaWrongOrder", raw); err != nil {
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
	ABI: "[{\"type\":\"event\",\"name\":\"ShardKeyPublished\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true},{\"name\":\"shard\",\"type\":\"uint8\",\"indexed\":false},{\"name\":\"key\",\"type\":\"bytes32\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ModelKeyPublished\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"indexed\":true},{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true},{\"name\":\"key\",\"type\":\"bytes32\",\"indexed\":false}],\"anonymous\":false},{\"type\":\"function\",\"name\":\"publishShardKey\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\"},{\"name\":\"shard\",\"type\":\"uint8\"},{\"name\":\"key\",\"type\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"publishModelKey\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\"},{\"name\":\"flat\",\"type\":\"bytes32\"},{\"name\":\"key\",\"type\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"}]",
	ID:  "Keys",
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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"arena\",\"type\":\"address\",\"internalType\":\"contractIArena\"},{\"name\":\"scores\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"stake\",\"type\":\"address\",\"internalType\":\"contractIStake\"},{\"name\":\"seatFeeUnit\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimShares\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"closeFee\",\"inputs\":[{\"name\":\"ending\",\"type\":\"tuple\",\"internalType\":\"structIArena.Ending\",\"components\":[{\"name\":\"use\",\"type\":\"uint8\",\"internalType\":\"enumIArena.FeeUse\"},{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"seatFee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"fee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"bond\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"name\":\"tips\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"closeRound\",\"inputs\":[{\"name\":\"end\",\"type\":\"tuple\",\"internalType\":\"structISettle.RoundEnd\",\"components\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"leaves\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"primaries\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"committed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"revealed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"workers\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"outcome\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"ending\",\"type\":\"tuple\",\"internalType\":\"structIArena.Ending\",\"components\":[{\"name\":\"use\",\"type\":\"uint8\",\"internalType\":\"enumIArena.FeeUse\"},{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"seatFee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"fee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"bond\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"moneyOf\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"view_\",\"type\":\"tuple\",\"internalType\":\"structISettle.MoneyView\",\"components\":[{\"name\":\"seatsDue\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seatsSettled\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"shares\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stakeSum\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"trainerPart\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"validatorPart\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owedOf\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"recordOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"ttl\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"earned\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"until\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"roundOf\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structISettle.RoundPast\",\"components\":[{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"leaves\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"primaries\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"committed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"revealed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"workers\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"due\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"outcome\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"order\",\"type\":\"uint64[]\",\"internalType\":\"uint64[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settleRound\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settleSeat\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"seat\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"sharesOf\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"RewardSplit\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"trainerPart\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"validatorPart\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"returned\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SeatSettled\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"seat\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"paid\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"slashed\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TrackRecord\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"creator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"earned\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"total\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"SettleDone\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"seat\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"SettleFaultsFirst\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"faulty\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"SettleNotDue\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"seat\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"SettleNothing\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SettleOnlyModule\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SettleSeatsDue\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"due\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settled\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}]",
	ID:  "Settle",
	Bin: "0x6101003461015e57601f61351738819003918201601f19168301916001600160401b038311848410176101625780849260809460405283398101031261015e578051906001600160a01b038216820361015e5760208101516001600160a01b038116810361015e576040820151916001600160a01b038316830361015e57606001516001600160801b038116939084900361015e5760805260a05260c05260e0526040516133a09081610177823960805181818160c301528181610efc015261276f015260a0518181816101190152610329015260c05181818161077101528181610bdf01528181610c6c01528181610cf9015281816110c801528181611149015281816111d50152818161135201528181611e6f015281816121fe015281816122de01528181612420015281816124b7015281816126ab015281816129b801528181612dc801528181612f9a01526130b7015260e0518161307e0152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6101006040526004361015610012575f80fd5b5f3560e01c8063241f2ce714611923578063511cf4ab14610de757806380f5d94f14610aa45780638e73723014610a2157806399c95535146109c8578063ad8b816614610885578063b6949abc14610806578063cc1e0594146102ff578063ec5dd321146102a6578063f5d314a21461014c5763ff65b94614610093575f80fd5b3461014857366003190160e081126101485760c0136101485760c4356001600160801b03811680910361014857337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316141580610115575b6101025761010090612b47565b005b638b90980960e01b5f523360045260245ffd5b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614156100f3565b5f80fd5b3461014857604036600319011261014857610165611a82565b61016d611a98565b610175611c5f565b5060ff811668ffffffffffffffff008360081b16175f52600460205260405f205491821561027f57826101a6611c5f565b908060601c63ffffffff1691828152602081016001600160601b0383168152604082018360ea1c600f168152606083018460ee1c600f16815260808401908560da1c60ff16825260a08501928660e21c60ff16845260c08601948760b81c60ff16865260e08701968860c01c60ff168852610100019760f21c6007168852604051988952516001600160601b031660208901525160ff1660408801525160ff1660608701525160ff1660808601525160ff1660a08501525160ff1660c08401525160ff1660e08301525160ff1661010082015261012090f35b906001600160401b0360ff926328a4754d60e01b5f5216600452166024525f60445260645ffd5b34610148576040366003190112610148576004356001600160a01b03811681036101485760243563ffffffff81168103610148576102f064ffffffffff9160409383421690612c89565b83519182529091166020820152f35b34610148573660031901610220811261014857610160136101485760c036610163190112610148577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303610102576101e4356001600160801b038116808203610148576014915004610379611bce565b610144356001600160a01b038116908181036101485750821591821561076f575b505060ff6103a6611be5565b169160088310156106d4575f9160028414159081610760575b81610749575b81610730575b8260011b92830460021417156107155760ff6103e5611bf6565b1691600183018093116107155761041b926103ff91611bae565b901561072957610415610410611c06565b612884565b906128b3565b915f610428610410611c17565b610430611c27565b60011b6101fe1660028101809111610715576003900411156106e8575b610455611bce565b926106d45760ff610464611c17565b61046c611c37565b191691169062ff000061047d611c06565b60101b1661ff00808360081b16168317179160ff8061049a611c06565b169216171760181b1760a81b6064356001600160601b038116809103610148576044359263ffffffff84168403610148576001036106ce57600160d91b5b60ff60da1b6104e5611c17565b60da1b1660ff60e21b6104f6611c37565b60e21b16179560c81b17936001600160401b0360801b9060801b169263ffffffff60601b9060601b1691171717171760843560ff811681036101485760ff60ee1b61053f611c27565b60ee1b169060ff60ea1b9060ea1b161760ff60f21b61055c611be5565b60f21b1617176004356001600160401b03811681036101485768ffffffffffffffff0060ff610589611bf6565b169160081b16175f5260046020528060405f20556001600160401b036105ad611bce565b165f525f60205260405f2090604051916105c683611abe565b5462ffffff81168352602083019162ffffff8260181c1683526040840162ffffff8360301c16815262ffffff61062c8161062260ff60608a01966001600160601b038960481c16885260808b019860a81c895260c01c16612884565b1682885116611c47565b1685526101c4356001600160801b0381168103610148576affffffffffffffffffffff1683526001600160401b03610662611bce565b165f9081526020819052604090209451935190519151925160189190911b65ffffff0000001662ffffff949094169390931760309190911b68ffffff000000000000161760489190911b600160481b600160a81b03161760a89190911b6001600160a81b031916179055005b5f6104d8565b634e487b7160e01b5f52602160045260245ffd5b50600160ff6106f5611c27565b161b5f1981019081116107155760ff9061070d611c17565b19161661044d565b634e487b7160e01b5f52601160045260245ffd5b5f906128b3565b90506101643560058110156101485760031415906103cb565b9050610164356005811015610148571515906103c5565b5f9350600385141591506103bf565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690813b156101485760846001600160401b03915f80946040519687958694631b0b9efb60e21b865216600485015260248401528160448401528860648401525af180156107fb576107eb575b8061039a565b5f6107f591611af4565b826107e5565b6040513d5f823e3d90fd5b346101485760403660031901126101485761081f611a82565b610827611a98565b60ff811668ffffffffffffffff008360081b16175f52600460205260405f205460ff8160c01c1691821561085e5761010093611cb3565b60ff906001600160401b03856328a4754d60e01b5f5216600452166024525f60445260645ffd5b346101485760203660031901126101485761089e611a82565b60405160c08101918183106001600160401b038411176109b45760c0926040525f8252602082015f8152604083015f815263ffffffff60608501915f83528160808701945f86526001600160401b0360a08901975f895216805f525f6020526001600160601b0360405f2062ffffff6040519161091a83611abe565b5491818d8185168084526020840191838760181c1683526040850194848860301c168652608060608201988a8160481c168a5260a81c91015252511686525116865251168652805f5260016020526001600160801b0360405f20541687525f52600160205260405f205460801c875281604051985116885251166020870152511660408501525160608401525160808301525160a0820152f35b634e487b7160e01b5f52604160045260245ffd5b34610148576040366003190112610148576109e1611a82565b6001600160401b036109f1611aa8565b91165f52600360205260405f209060018060a01b03165f52602052602063ffffffff60405f205416604051908152f35b34610148576040366003190112610148576020610a9c610a3f611a82565b6001600160401b03610a4f611aa8565b91165f818152600380865260408083206001600160a01b0390951680845294875280832054938352908652808220938252928552919091205460901c90831c6001600160701b0316611bc1565b604051908152f35b3461014857604036600319011261014857610abd611a82565b610ac5611aa8565b906001600160401b03811691825f52600360205260405f2060018060a01b0382165f5260205260405f2060405190610afc82611ad9565b549363ffffffff851682526001600160701b038560201c1691602081019583875260901c90604081018281525f97845f52600160205260405f205460801c80610dab575b50610b5489610b4f8689611bc1565b611bc1565b15610d88575f81525f8252845f52600360205260405f2060018060a01b0388165f52602052640100000000600160901b0363ffffffff60405f20945116915160201b16916001600160901b0319905160901b16911717905582610cf7575b80610c6a575b508415159081610bdd575b50610bca57005b61010093610bd791611bc1565b9161272e565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690813b1561014857604051631b0b9efb60e21b815260048101919091526001600160a01b03851660248201526003604482015260648101879052905f908290608490829084905af180156107fb5715610bc3575f610c6491611af4565b85610bc3565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690813b1561014857604051631b0b9efb60e21b8152600481018490526001600160a01b0386166024820152600260448201526064810191909152905f908290608490829084905af180156107fb5715610bb8575f610cf191611af4565b85610bb8565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b1561014857604051631b0b9efb60e21b8152600481018490526001600160a01b03861660248201526001604482015260648101859052905f908290608490829084905af180156107fb57610d78575b50610bb2565b5f610d8291611af4565b86610d72565b630209758360e01b5f90815260048690526001600160a01b038816602452604490fd5b610ddd919950610dcf90865f525f60205262ffffff60405f205460301c1690611b72565b63ffffffff84511690611bae565b975f835289610b40565b3461014857604036600319011261014857610e00611a82565b602435906001600160401b0382116101485736602383011215610148578160040135906001600160401b038211610148573660248360051b85010111610148576001600160401b0381165f525f60205260405f209260405193610e6285611abe565b5462ffffff811680865262ffffff8260181c169182602088015262ffffff8160301c1660408801526001600160601b038160481c16606088015260a81c608087015281810361190157505091604051928391635713b94560e11b835280604484016001600160401b038616600486015260406024860152526024606484019201905f905b8082106118d257505f93928390039150829050837f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af19182156107fb575f926116f5575b50604082016001600160801b03815116602084015115806116e3575b1561169857506001600160801b035f915116905f9061010085015151155f146115005750610f97620f4240610f8f63ffffffff60808801511685611bae565b048093611b65565b915b604051604081018181106001600160401b038211176109b4576040526001600160801b0383168152602081016001600160801b03831681526001600160401b0386165f5260016020526001600160801b0360405f20925116906001600160801b0319905160801b161790556040518281528160208201528360408201527f6b16209b677377fae3a5a2fc2db25775d3434aec4524e65950ebd2017cca6fd760606001600160401b03871692a28180611250575b506110679062ffffff604061106d9596979801511690612693565b90611bc1565b806111d3575b505b82516001600160a01b031681611147575b50506110bf6001600160801b03606060018060a01b03855116940151166001600160401b0383165f52600260205260405f205490611b65565b806110c657005b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b15610148575f92836084926001600160401b03946040519788968795631b0b9efb60e21b875216600486015260248501526006604485015260648401525af180156107fb5761113d57005b5f61010091611af4565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691823b156101485760845f92836040519586948593631b0b9efb60e21b85526001600160401b038a16600486015260248501526007604485015260648401525af180156107fb576111c3575b80611086565b5f6111cd91611af4565b826111bd565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b156101485760405163030c468b60e41b81526001600160401b038516600482015260248101929092525f908290604490829084905af180156107fb5715611073575f61124a91611af4565b83611073565b919594926101208401519163ffffffff60a0860151169260c0860151600381101590816106d457909482519161128583611b4e565b966112936040519889611af4565b838852601f196112a285611b4e565b013660208a0137670de0b6b3a7640000925f955f905b868210611444575050505050505f5b8181106113fa575050505f975b83518910156113e657611305670de0b6b3a76400006112fd6112f68c8861266b565b5188611bae565b048092611b65565b9860018060a01b0361131c826101008a015161266b565b51168261134f575b50611348600192838060a01b03611340846101008c015161266b565b51168a61272e565b01976112d4565b917f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b15610148576001600160401b0360848b5f80946040519889958694631b0b9efb60e21b86521660048501526024840152600460448401528660648401525af19081156107fb57600193611348926113d6575b509250611324565b5f6113e091611af4565b8c6113ce565b96975093959093909250905061106761104c565b611404818761266b565b5190670de0b6b3a7640000820291808304670de0b6b3a764000014901517156107155761143384600193611b72565b61143d828961266b565b52016112c7565b9091929394968488906106d4578b90878a600182036114af5750508561149d86600195620f42409561149761148f6114a397611489611483878e61266b565b5161327e565b90611bae565b93849261266b565b52611bc1565b9a611bae565b049594939201906112b8565b879198506114a39260019588620f42409661149d9460025f9e146114da575b5083916114979161266b565b8294506114f6906114ef61149793948d61266b565b5190611bae565b939190508f6114ce565b939490505f925f935b610120870151805186101561160557856115229161266b565b516001600160801b0360e08901511663ffffffff60a08a0151169060c08a015160038110156106d4578190600181036115b35750509161157b6001949261157561156e6115ab96611b90565b9180611bae565b90611b72565b905b8180821091180218611594886101208c015161266b565b526115a4876101208b015161266b565b5190611bc1565b940193611509565b909392906002146115ce575b5050916115ab9160019361157d565b9250929083620f4240810204620f42401484151715610715576115fb6115ab93620f424060019602611b72565b92819294506115bf565b509093509493919094608085015163ffffffff8116916001600160601b036060890151169161163384611b90565b9363ffffffff821603610715576401fffffffe9060011b16620f424003620f42408111610715576116939361106783611575670de0b6b3a7640000966116876112fd9761168261168d98611b90565b611bae565b92611bc1565b84611bae565b610f99565b91929350506040515f81525f60208201528160408201527f6b16209b677377fae3a5a2fc2db25775d3434aec4524e65950ebd2017cca6fd760606001600160401b03851692a2611075565b5062ffffff6040860151161515610f50565b9091503d805f833e6117078183611af4565b810190602081830312610148578051906001600160401b03821161014857019061014082820312610148576040519161014083018381106001600160401b038211176109b45760405261175981611b15565b83526020810151801515810361014857602084015261177a60408201611b29565b604084015261178b60608201611b29565b606084015261179c60808201611b3d565b60808401526117ad60a08201611b3d565b60a084015260c081015160038110156101485760c08401526117d160e08201611b29565b60e08401526101008101516001600160401b03811161014857810182601f820112156101485780519061180382611b4e565b916118116040519384611af4565b80835260208084019160051b8301019185831161014857602001905b8282106118ba57505050610100840152610120810151906001600160401b03821161014857019080601f8301121561014857815161186a81611b4e565b926118786040519485611af4565b81845260208085019260051b82010192831161014857602001905b8282106118aa575050506101208201529083610f34565b8151815260209182019101611893565b602080916118c784611b15565b81520191019061182d565b919350918335906001600160401b03821680920361014857602081600193829352019401920185939291610ee6565b6001600160401b038463370595f560e21b5f521660045260245260445260645ffd5b346101485760603660031901126101485761193c611a82565b611944611a98565b906044359160ff83168093036101485760ff811668ffffffffffffffff008360081b16175f52600460205260405f20549081158015611a78575b611a515760ff8260b01c1660ff8360a81c16178260c01c90600160ff8316871c16156119fe57600181871c1615806119f0575b6119c757505060ff6001610100951b1692611cb3565b60ff80936001600160401b038763c276df2960e01b5f521660045216602452161660445260645ffd5b5060ff8282161615156119b1565b60ff836001600160401b038760018a95858a60b81c1617861c1615611a375763fb06cb0b60e01b5f52166004521660245260445260645ffd5b6328a4754d60e01b5f52166004521660245260445260645ffd5b90506001600160401b0360ff926328a4754d60e01b5f52166004521660245260445260645ffd5b506007841161197e565b600435906001600160401b038216820361014857565b6024359060ff8216820361014857565b602435906001600160a01b038216820361014857565b60a081019081106001600160401b038211176109b457604052565b606081019081106001600160401b038211176109b457604052565b90601f801991011681019081106001600160401b038211176109b457604052565b51906001600160a01b038216820361014857565b51906001600160801b038216820361014857565b519063ffffffff8216820361014857565b6001600160401b0381116109b45760051b60200190565b9190820391821161071557565b8115611b7c570490565b634e487b7160e01b5f52601260045260245ffd5b9064e8d4a5100082029180830464e8d4a51000149015171561071557565b8181029291811591840414171561071557565b9190820180921161071557565b610184356001600160401b03811681036101485790565b6101243560ff811681036101485790565b60243560ff811681036101485790565b6101043560ff811681036101485790565b60c43560ff811681036101485790565b60a43560ff811681036101485790565b60e43560ff811681036101485790565b9062ffffff8091169116019062ffffff821161071557565b6040519061012082018281106001600160401b038211176109b4576040525f610100838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201520152565b929060e05260ff60e0511668ffffffffffffffff008460081b1617905f60c05264ffffffffff8360801c1660c05260c0515f525f60205260405f209060405191611cfc83611abe565b5462ffffff8116835262ffffff8160181c16602084015262ffffff8160301c1660408401526001600160601b038160481c16606084015260a81c608083015262ffffff611d5981611d4c84612884565b1682602086015116611c47565b1660208301525f9460ff808660b01c16818760a81c161783161661239d575b60ff808660b01c16818760a81c161783161660ff831603611f2d575b505f5b60088110611efc575050815f5260046020528260405f205560c0515f525f60205260405f209062ffffff8151169082549165ffffff000000602083015160181b169068ffffff000000000000604084015160301b1691600160481b600160a81b03606085015160481b169360806affffffffffffffffffffff60a81b91015160a81b169460018060a81b0392600160481b600160a81b03199168ffffffffffffffffff191617161716171717905560ff8260c01c16611ef75760ff8260b01c1660ff8360a81c1617611ed5575b505015611e6d57565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b15610148575f8091602460405180948193632dc24a9d60e01b83523360048401525af180156107fb57611ec95750565b5f611ed391611af4565b565b611ee760ff611ef09360b81c16612884565b9060c051612d8f565b5f80611e64565b505050565b600160ff8316821c16611f12575b600101611d97565b938460c001908160c01161071557600190911b191693611f0a565b93959091925f611f62611f5a6affffffffffffffffffffff6080880151166201ffff8b60c81c1690611bae565b60101c612f68565b6080525f60a0525f60a05260ff8860b01c1660ff8960a81c1617612376575b5f5b600860ff8216101561235757600160ff808b60b01c16818c60a81c161787161987161660ff83161c161561234d5760d989901c6001161561229857611fe286611fcf60ff84168c613043565b63ffffffff8c60601c169060c05161305a565b6001600160a01b038116156121825760c0515f52600360205260405f2060018060a01b0382165f5260205260405f206040519061201e82611ad9565b548b63ffffffff8216808452600160208501926001600160701b038560201c168452604086019460901c855260d91c16612166575b506001600160701b0361206d816080511682845116612d6f565b1681526001600160701b036120898160a0511682855116612d6f565b16825260c0515f52600360205260405f2060018060a01b0385165f52602052640100000000600160901b0363ffffffff60405f20945116915160201b16916001600160901b0319905160901b1691171790553360018060a01b0382161461215d575b60ff916001916120ff60a051608051611bc1565b90604051918560e051168352858416602084015260408301525f6060830152838060a01b0316907fc748cb18b7048fe89c842e4c889a0784e4af09c26117fb05b20cb6a8673e49d260806001600160401b038d1692a35b0116611f83565b600192506120eb565b63ffffffff81146107155760010163ffffffff1683525f612053565b61219060a051608051611bc1565b6121f6575b60ff91600191604051908460e05116825284831660208301525f60408301525f6060830152838060a01b0316907fc748cb18b7048fe89c842e4c889a0784e4af09c26117fb05b20cb6a8673e49d260806001600160401b038d1692a3612156565b60a0516080517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316939161223191611bc1565b92803b156101485760405163030c468b60e41b815260c0516001600160401b0316600482015260248101949094525f908490604490829084905af19182156107fb5760ff93600193612288575b5091509150612195565b5f61229291611af4565b5f61227e565b6122a560ff82168a613043565b6040516384b7fcad60e01b815261ffff91909116600482015263ffffffff60608b901c1660248201526020816044816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9081156107fb575f91612314575b50611fe2565b90506020813d8211612345575b8161232e60209383611af4565b810103126101485761233f90611b15565b5f61230e565b3d9150612321565b600160ff91612156565b5091969450929194811561236e575b50935f611d94565b90505f612366565b815f52600560205261239560405f205461157560ff8b60b81c16612884565b60a052611f81565b939590919294505f945f935f5b600860ff8216101561263757600160ff808b60b01c16818c60a81c161787161660ff83161c161561262d5761241c956123e660ff83168b613043565b6040516384b7fcad60e01b815261ffff8216600482015260608c901c63ffffffff16602482015297602090899081906044820190565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9788156107fb575f986125f2575b50600160ff8c60a81c1660ff85161c1615155f146125ac57604051634aee5a0360e11b815260c0516001600160401b0316600482015261ffff909116602482015260608b901c63ffffffff16604482015260208180606481015b03815f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af180156107fb575f90612579575b6124fa91508092611bc1565b966001600160a01b0381163314612570575b9160019160ff93604051918560e05116835285841660208401525f60408401526060830152838060a01b0316907fc748cb18b7048fe89c842e4c889a0784e4af09c26117fb05b20cb6a8673e49d260806001600160401b038d1692a35b01166123aa565b6001995061250c565b506020813d82116125a4575b8161259260209383611af4565b81010312610148576124fa90516124ee565b3d9150612585565b60405163d68e1e1f60e01b815260c0516001600160401b0316600482015261ffff909116602482015260608b901c63ffffffff16604482015260208180606481016124b2565b9097506020813d8211612625575b8161260d60209383611af4565b810103126101485761261e90611b15565b965f612458565b3d9150612600565b600160ff91612569565b50929196949590938061264c575b5094611d78565b845f52600560205261266360405f20918254611bc1565b90555f612645565b805182101561267f5760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b8115611b7c570690565b9091806126a957505050565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b1561014857604051631b0b9efb60e21b81526001600160401b0390931660048401526001600160a01b039093166024830152600560448301526064820152905f908290608490829084905af180156107fb57611ec95750565b60405163653e728960e01b81526001600160401b0390911660048201526001600160a01b0380831660248301819052919391929190606090859060449082907f0000000000000000000000000000000000000000000000000000000000000000165afa9081156107fb575f5f955f93612833575b506001600160a01b0381169586158015612829575b6128205761280b84612812937fa55111950261030b73d93410839eb7a2db63593eb5c199b7781fe7d2630562669761280660409864ffffffffff421680946127ff898c611b65565b9085612e40565b612c89565b5092611b65565b9082519182526020820152a3565b50505050505050565b50808311156127b7565b92505093506060813d60601161287c575b8161285160609383611af4565b810103126101485761286281611b15565b93612874604060208401519301611b3d565b91945f6127a2565b3d9150612844565b9060ff5f9216805b6128935750565b915f19811461071557600101915f1981019080821161071557168061288c565b91905f5f93610164356005811015610148578015612b3e5761018435906001600160401b03821694858303610148576101e4356001600160801b038116908181036101485761290491869150611b65565b600483149485612ac5575b505f9180612a26575b509061292391611b65565b921561295f575050610204356001600160801b0381169081810361295b57506040929161294f91611b65565b92815260026020522055565b8380fd5b929594935090916003810361299457506101a435906001600160a01b038216820361299057611ed39394955061269d565b8580fd5b6002919293949550145f146129ad5790611ed391612f8f565b816129b6575050565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691823b1561014857604051632ee158d160e01b81526001600160401b039290921660048301526024820152905f908290604490829084905af180156107fb57611ec95750565b81612a35929a50819350611b72565b976101c435916001600160801b03831690818414159a8b61014857828110612a9d575062010000935b849b6101485761292394612a9793612a769250611bae565b60101c611682612a9161168d612a8b84612f68565b84611b65565b88612f8f565b91612918565b809b5060101b9a808c0462010000149015171561071557612abf825f9c611b72565b93612a5e565b610204356001600160801b03811680820361014857612af29150895f52600260205260405f205490611b65565b9080821015612b385750805b6101a435926001600160a01b03841684036101485783612b2684612b2d93612b329750611bc1565b908861269d565b611b65565b5f61290f565b90612afe565b505f9450505050565b905f915f92600435916005831015610148578215612c72576024356001600160401b03811693848203610148576084356001600160801b0381169081810361014857612b9591859150611b65565b92600482149081612bfc575b5015612bcc57505060a4356001600160801b0381169081810361295b57506040929161294f91611b65565b92959493509091600381036129945750604435906001600160a01b038216820361299057611ed39394955061269d565b90939060a4356001600160801b03811680820361014857612c2b9150885f52600260205260405f205490611b65565b9080821015612c6c5750805b604435926001600160a01b03841684036101485783612c5e84612b2d93612c659750611bc1565b908761269d565b925f612ba1565b90612c37565b505f93505050565b600882101561267f5701905f90565b6001600160a01b03165f90815260066020526040812090938493909263ffffffff821691855b60088110612cbe575050505050565b612cc88186612c7a565b90549060031b1c97612cdb83858b613008565b15612d655766ffffffffffffff891664e8d4a5100081029080820464e8d4a51000149015171561071557612d1664ffffffffff918793611bc1565b9960381c160164ffffffffff81116107155764ffffffffff88168015908115612d54575b50612d4b575b506001905b01612caf565b96506001612d40565b905064ffffffffff8216105f612d3a565b9750600190612d45565b906001600160701b03809116911601906001600160701b03821161071557565b905f52600560205260405f2054918215611ef75780612db3575090611ed391612f8f565b612dbd8184612693565b612dc657505050565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031692612dfb9190612693565b823b156101485760405163030c468b60e41b81526001600160401b039290921660048301526024820152905f908290604490829084905af180156107fb57611ec95750565b9164e8d4a5100090949194049166ffffffffffffff8311612f59575b6001600160a01b039081165f9081526006602052604081209260089287169185905b60088110612edd575b5050505060088114612ed657612e9c91612c7a565b9190936bffffffffff0000000000000085549360031b9460381b16906001600160601b03199060601b161717821b915f19901b1916179055565b5050505050565b612ee78187612c7a565b90549060031b1c612ef9848a83613008565b15612f51578466ffffffffffffff8216915b60601c14612f3157828110612f24575b50600101612e7e565b9150935060018490612f1b565b90945086109250612f49915050575b5f808080612e87565b506008612f40565b845f91612f0b565b66ffffffffffffff9250612e5c565b6004810190818111610715576003810191821161071557612f8c9160021c90611b65565b90565b81612f98575050565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691823b1561014857604051631a6e5f3b60e01b81526001600160401b039290921660048301526024820152905f908290604490829084905af180156107fb57611ec95750565b8015159283613018575b50505090565b64ffffffffff8093945063ffffffff6130379392169160381c16611bc1565b911611155f8080613012565b81600c0291600c83040361071557610fff911c1690565b608084015190949391906130a764ffffffffff916c03fffffffffffffffffffffc007f000000000000000000000000000000000000000000000000000000000000000091600a1b16611b72565b169063ffffffff60018060a01b037f0000000000000000000000000000000000000000000000000000000000000000169461ffff6001600160401b03604051996320847c6360e01b8b5216938460048b015216602489015216918260448801525f60648801525f608488015260a487015260208660c4815f885af19586156107fb575f96613242575b50856001600160a01b0381161561323a57506040830162ffffff81511662ffffff811461071557600162ffffff91011690525f52600360205260405f2060018060a01b0386165f5260205263ffffffff60405f2054161561319057505050565b60405163e92a440f60e01b81526001600160a01b0386166004820152602481019190915291602090839060449082905afa9182156107fb575f92613205575b5060606001600160601b03910191166001600160601b03825116016001600160601b038111610715576001600160601b03169052565b9091506020813d602011613232575b8161322160209383611af4565b8101031261014857519060606131cf565b3d9150613214565b955050505050565b9095506020813d602011613276575b8161325e60209383611af4565b810103126101485761326f90611b15565b945f613130565b3d9150613251565b6001811115612f8c57806001600160801b82101561338f575b600482600160401b613341941015613382575b640100000000811015613375575b62010000811015613368575b61010081101561335c575b6010811015613350575b1015613348575b60030260011c6132f08184611b72565b0160011c6132fe8184611b72565b0160011c61330c8184611b72565b0160011c61331a8184611b72565b0160011c6133288184611b72565b0160011c6133368184611b72565b0160011c8092611b72565b8111900390565b60011b6132e0565b811c9160021b916132d9565b60081c91811b916132cf565b60101c9160081b916132c4565b60201c9160101b916132b8565b60401c9160201b916132aa565b5050608081901c600160401b61329756",
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
// Solidity: constructor(address arena, address scores, address stake, uint128 seatFeeUnit) returns()
func (settle *Settle) PackConstructor(arena common.Address, scores common.Address, stake common.Address, seatFeeUnit *big.Int) []byte {
	enc, err := settle.abi.Pack("", arena, scores, stake, seatFeeUnit)
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
// Solidity: function moneyOf(uint64 task) view returns((uint32,uint32,uint32,uint256,uint256,uint256) view_)
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
// Solidity: function moneyOf(uint64 task) view returns((uint32,uint32,uint32,uint256,uint256,uint256) view_)
func (settle *Settle) TryPackMoneyOf(task uint64) ([]byte, error) {
	return settle.abi.Pack("moneyOf", task)
}

// UnpackMoneyOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad8b8166.
//
// Solidity: function moneyOf(uint64 task) view returns((uint32,uint32,uint32,uint256,uint256,uint256) view_)
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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"config_\",\"type\":\"tuple\",\"internalType\":\"structIStake.Config\",\"components\":[{\"name\":\"genesis\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"epochLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"unbonding\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"recordHalfLife\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minStake\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"seatFeeUnit\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"upkeepPay\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"modules\",\"type\":\"tuple\",\"internalType\":\"structStake.Modules\",\"components\":[{\"name\":\"arena\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"scores\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"settle\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"beacon\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"accountOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIStake.AccountView\",\"components\":[{\"name\":\"own\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"locked\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"unbonding\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"claimable\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"readyAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"engagements\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"authorizeSeat\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"burn\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"burnedOf\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cappedOwnAt\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claim\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"config\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIStake.Config\",\"components\":[{\"name\":\"genesis\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"epochLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"unbonding\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"recordHalfLife\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minStake\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"seatFeeUnit\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"upkeepPay\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"credit\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumIStake.Outflow\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"currentEpoch\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"deposit\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumIStake.Inflow\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"disengage\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"displaceValidator\",\"inputs\":[{\"name\":\"boxKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"draw\",\"inputs\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"size\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"excludedLeaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"excludedTakenAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"leaves\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"count\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"dust\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"engageCreator\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"holdUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"outputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"takenAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"engageTrainer\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"flushBurned\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"joinValidators\",\"inputs\":[{\"name\":\"boxKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"leafAt\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"result\",\"type\":\"tuple\",\"internalType\":\"structIStake.LeafView\",\"components\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"takenAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"weight\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"nextWeight\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"record\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"refreshableAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"asleep\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"displaced\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"heir\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"boxKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lock\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"mayActFor\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"noteReveal\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"holdUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"outputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"ownAt\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"payUpkeep\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"pool\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"pools\",\"inputs\":[],\"outputs\":[{\"name\":\"feePool\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"dustLedger\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"potOf\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"refresh\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"rewardSeat\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"pay\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"burned\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"units\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"outputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"seatOwner\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setSigner\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"slashMissed\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"kept\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"slashUnrevealed\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"kept\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"stake\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"stakeWithPermit\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"totalWeight\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"unbond\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unlock\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"wake\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"weightOf\",\"inputs\":[{\"name\":\"stakeWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"record\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"BurnFlushed\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Burned\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Claimed\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Credited\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"kind\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"enumIStake.Outflow\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Deposited\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"kind\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"enumIStake.Inflow\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Dusted\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"LeafAwaited\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"heir\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"holder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"freeAt\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"LeafFreed\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"LeafTaken\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"boxKey\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Locked\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Pooled\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RecordGained\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"units\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"},{\"name\":\"record\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Refreshed\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"record\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SignerSet\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"fromEpoch\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Slept\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Staked\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"own\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"UnbondStarted\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"own\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"readyAt\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Unlocked\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WeightSet\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"effective\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"weight\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Woken\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"CheckpointUnorderedInsertion\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ClockBadConfig\",\"inputs\":[{\"name\":\"genesis\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"epochLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SamplingTooMany\",\"inputs\":[{\"name\":\"size\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StakeBadBoxKey\",\"inputs\":[{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"StakeBadConfig\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StakeHoldsLeaf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"StakeHoldsNoLeaf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StakeLeafFree\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"StakeLeafTooHeavy\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"weight\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"joinerWeight\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StakeNotAsleep\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"StakeNotReady\",\"inputs\":[{\"name\":\"readyAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"StakeNotSeatOwner\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"StakeOnlyModule\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StakePotShort\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"held\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"wanted\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StakeRefreshTooEarly\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"refreshableAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"StakeRoleTaken\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"engagements\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"StakeTooLittle\",\"inputs\":[{\"name\":\"free\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StakeTreeFull\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StakeTreeNotFull\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StakeZeroAmount\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SumTreeForgotten\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"SumTreeOverflow\",\"inputs\":[{\"name\":\"total\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "Stake",
	Bin: "0x61020080604052346104d05780615dad803803809161001e828561059d565b83398101039061018082126104d05760e082126104d0576040519060e082016001600160401b0381118382101761058957604052805164ffffffffff811681036104d0578252610070602082016105c0565b9260208301938452610084604083016105c0565b9160408401928352610098606082016105c0565b90606085019182526100ac608082016105d1565b93608086019485526100c060a083016105d1565b9560a081019687526100d460c084016105d1565b9760c0820198895260e08401519360018060a01b038516968786036104d05760809060ff1901126104d0576040519660808801926001600160401b0384118985101761058957889360405261012c61010084016105e5565b845263ffffffff64ffffffffff61016e61016061014c61012088016105e5565b9660208901978852604061016361014083016105e5565b9901988952016105e5565b9660608c019788525116915116904281118015610581575b61056c5760805260a05288516001600160801b0316801591908215610556575b50811561050a575b81156104fa575b81156104e7575b811561046d575b5061045e5760c09490945294516001600160a01b0390811660e0529251831661010052935182166101205292511661014052905163ffffffff9081166101605290511661018052516001600160801b039081166101a052905181166101c0529051166101e0526040516157b390816105fa823960805181818161180d0152614dda015260a0518181816118360152614e0a015260c051818181610391015281816106ee01528181610fbc01528181612994015281816132310152614d1d015260e05181818161049501528181610592015281816107ec0152818161098f01528181610be401528181610c9801528181610d6001528181610e3d015281816110ac01528181611237015281816113360152818161161b015281816122b501528181612395015261274b0152610100518181816105440152818161060c0152818161088401528181610a7d01528181610c1701528181610d1201528181610dda01528181610eb7015281816111ec015281816112f501528181611450015281816116950152818161233a015281816124a701526127c5015261012051818181610511015281816105d90152818161085101528181610a4a01528181610c4a01528181610cdf01528181610da701528181610e84015281816111b9015281816112c20152818161141d015281816116620152818161230701528181612474015261279201526101405181610b9701526101605181818161186201528181611b8a0152613d2601526101805181818161188e01528181613b7d0152613c7d01526101a0518181816114b1015281816118bd01528181611a76015281816120ac0152818161293101528181613e7e0152818161440a015281816147b701526150b201526101c051816118ec01526101e05181818161191b0152613ec20152f35b6348d5123360e01b5f5260045ffd5b6040516318160ddd60e01b81529150602090829060049082905afa9081156104dc575f916104a6575b506001600160601b03105f6101c3565b90506020813d6020116104d4575b816104c16020938361059d565b810103126104d057515f610496565b5f80fd5b3d91506104b4565b6040513d5f823e3d90fd5b8a516001600160801b03161591506101bc565b875163ffffffff161591506101b5565b8951909150600f81901b6180006001608f1b0316906001600160801b0316801590820461800014171561054257620f424011906101ae565b634e487b7160e01b5f52601160045260245ffd5b6b1c71c71c71c71c71c71c71c71091505f6101a6565b63779f06b160e11b5f5260045260245260445ffd5b508115610186565b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b0382119082101761058957604052565b519063ffffffff821682036104d057565b51906001600160801b03821682036104d057565b51906001600160a01b03821682036104d05756fe60806040526004361015610011575f80fd5b5f3560e01c806311b7f62a146102a457806313ebf35a1461029f5780631a6e5f3b1461029a5780631e83409a1461029557806320847c631461029057806320b988391461028b57806321c28b2c1461028657806327de9e32146102815780632dc24a9d1461027c5780632ee158d11461027757806330c468b01461027257806338a33a1a1461026d5780633ccfd60b146102685780634bc688231461026357806353290d0b1461025e57806360faaa68146102595780636669ff68146102545780636c19e7831461024f5780636c2e7bec1461024a5780637667180814610245578063767fefec1461024057806379502c551461023b5780637ba8417d146102365780637bbcc0fc146102315780638086b8ba1461022c57806384b7fcad14610227578063888e1934146102225780638d0de3861461021d57806395dcb40614610218578063a36712fb14610213578063a36fea821461020e578063a694fc3a14610209578063c5c51dca14610204578063d0d51bbd146101ff578063d68e1e1f146101fa578063d986bd36146101f5578063e196d140146101f0578063e7389361146101eb578063e92a440f146101e6578063ecd9ba82146101e15763fd58e43b146101dc575f80fd5b612a26565b612967565b612906565b6128d7565b612892565b6127f4565b612739565b612564565b61251e565b612502565b6124d6565b612369565b6122a3565b6120f8565b611ee3565b611e96565b611cdb565b611976565b61194c565b6117b8565b6116ed565b6116c4565b6115e7565b6114e1565b61147f565b611324565b61121b565b61109a565b610ef0565b610e09565b610d41565b610c79565b610b7b565b610aac565b610973565b6108b3565b6107b0565b61063b565b610573565b610471565b6102c3565b600435906001600160401b03821682036102bf57565b5f80fd5b346102bf5760203660031901126102bf576102dc6102a9565b61031a61030e6102fe836001600160401b03165f5261049c60205260405f2090565b5460601c6001600160601b031690565b6001600160601b031690565b9061034d61033a826001600160401b03165f5261049c60205260405f2090565b8054600160601b600160c01b0319169055565b7f141f848f309e627e77e35af4f662375b318dd140d1bfda576d7f1dfcab039e076001600160401b036040519216918061038c85829190602083019252565b0390a27f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b156102bf57604051630852cd8d60e31b815260048101839052905f908290602490829084905af18015610404576103ee57005b806103fc5f61040293612abe565b80610ee6565b005b612adf565b600435906001600160a01b03821682036102bf57565b602435906001600160a01b03821682036102bf57565b6024359064ffffffffff821682036102bf57565b60a4359064ffffffffff821682036102bf57565b6044359064ffffffffff821682036102bf57565b346102bf5760403660031901126102bf5761048a610409565b610492610435565b337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316141580610540575b8061050d575b6104fa576104d891612b25565b6040805161ffff909316835263ffffffff9091166020830152819081015b0390f35b630f9fa85d60e11b5f523360045260245ffd5b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614156104cb565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614156104c5565b346102bf5760403660031901126102bf5761058c6102a9565b602435337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316141580610608575b806105d5575b6104fa5761040291612c07565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614156105c8565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614156105c2565b346102bf5760203660031901126102bf576104f66106b361071261065d610409565b335f5261049360205260405f209061067b825461ffff9060c01c1690565b8261ffff8216610722575b5461069d915060601c6001600160601b031661030e565b9384926001600160601b0360601b198154169055565b6040518281526001600160a01b0382169033907ff7a40077ff7a04c7e61f6f26fb13774259ddf1b6bce9ecf26a8276cdd399268390602090a37f0000000000000000000000000000000000000000000000000000000000000000613a27565b6040519081529081906020820190565b61073861073161073d93612b11565b61ffff1690565b6139c8565b5f82610686565b6024359061ffff821682036102bf57565b6004359061ffff821682036102bf57565b6064359061ffff821682036102bf57565b6044359063ffffffff821682036102bf57565b6024359063ffffffff821682036102bf57565b6084359063ffffffff821682036102bf57565b346102bf5760c03660031901126102bf576107c96102a9565b6107d1610744565b906107da610777565b6084356064356107e8610449565b92337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316141580610880575b8061084d575b6104fa576104f69561083395612d27565b6040516001600160a01b0390911681529081906020820190565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415610822565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316141561081c565b346102bf5760203660031901126102bf576101406108d76108d2610755565b612ff9565b60405181516001600160a01b03168152906101209060208181015163ffffffff169084015260408181015163ffffffff169084015260608181015163ffffffff169084015260808181015164ffffffffff169084015260a08181015163ffffffff169084015260c08181015115159084015260e081810151151590840152610100818101516001600160a01b0316908401520151610120820152f35b346102bf5760203660031901126102bf5761098c610409565b337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316141580610a79575b80610a46575b6104fa576001600160a01b03165f8181526104936020526040902080549160c083901c61ffff1680610a225761040283610a0660e087901c61ffff16612afe565b815461ffff60e01b191660e09190911b61ffff60e01b16179055565b90610a2f61ffff92612b11565b906396803eff60e01b5f526004521660245260445ffd5b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614156109c5565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614156109bf565b346102bf5760203660031901126102bf576004358015610b6c57335f5261049360205260405f2090610b0261030e610aeb84546001600160601b031690565b600185015460601c6001600160601b03169061316b565b808211610b565750610b15908233613caf565b5461ffff60c082901c169081610b2757005b61ffff6001600160601b03610b4e610b4161040295612b11565b936001600160601b031690565b169116613de4565b631f9f30dd60e21b5f5260045260245260445b5ffd5b639b03855560e01b5f5260045ffd5b346102bf5760203660031901126102bf57610b94610409565b337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316141580610c46575b80610c13575b80610be0575b6104fa5761040290613ea9565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415610bd3565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415610bcd565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415610bc7565b346102bf5760403660031901126102bf57610c926102a9565b602435337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316141580610d0e575b80610cdb575b6104fa576104029161318b565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415610cce565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415610cc8565b346102bf5760403660031901126102bf57610d5a6102a9565b602435337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316141580610dd6575b80610da3575b6104fa57610402916131fd565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415610d96565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415610d90565b346102bf5760803660031901126102bf57610e226102a9565b610e2a61041f565b60443560048110156102bf5760643591337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316141580610eb3575b80610e80575b6104fa5761040293613217565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415610e73565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415610e6d565b5f9103126102bf57565b346102bf575f3660031901126102bf57335f908152610493602052604090206001810190610f2861030e83546001600160601b031690565b908054610f3d6107318261ffff9060c01c1690565b91821515918261102e575b50831580611026575b6110125782610f5f9161401f565b64ffffffffff81164210610ff95750610f85610402946001600160601b03198154169055565b610fe0575b5060405181815233907f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d590602090a2337f0000000000000000000000000000000000000000000000000000000000000000613a27565b610ff390610fee33916132ea565b61406a565b5f610f8a565b6309a8472b60e31b5f5264ffffffffff1660045260245ffd5b6309a8472b60e31b5f90815260045260245ffd5b508115610f51565b9091506001600160601b0316158015611049575b905f610f48565b5061105b611056836132ea565b613fe2565b611042565b60609060031901126102bf576004356001600160401b03811681036102bf57906024356001600160a01b03811681036102bf579060443590565b346102bf576110a836611060565b90337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415806111e8575b806111b5575b6104fa5760018060a01b031691825f5261049360205260405f2060016001600160601b0382541691019061112861030e8354926001600160601b038460601c169061316b565b80851161119e57509161118b6001600160401b03926111857fb00a8d7bf85d4632274a477e547a788e57650baf645db1e4862a9973426eaf23956111806001600160601b038916916001600160601b039060601c1690565b612cf3565b90612a5c565b604051938452169180602081015b0390a3005b631f9f30dd60e21b5f52600452602484905260445ffd5b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614156110e2565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614156110dc565b346102bf5760203660031901126102bf57611234610409565b337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415806112f1575b806112be575b6104fa576001600160a01b03165f90815261049360205260409020805460e01c61ffff169081156112b957805461ffff60e01b19165f1990920160e01b61ffff60e01b16919091179055005b612aea565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316141561126d565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415611267565b346102bf5761133236611060565b90337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614158061144c575b80611419575b6104fa5760018060a01b031691825f52610493602052600160405f200180546001600160601b038160601c1684116113f3579161118b6001600160401b03926111857fc58630391923cbc5d0b1ecf94da0e4eade7c1c041cb934c06306cffbf64720e0956113ee6001600160601b038916916001600160601b039060601c1690565b61316b565b631f9f30dd60e21b5f526001600160601b0360609190911c16600452602483905260445ffd5b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316141561136c565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415611366565b346102bf5760403660031901126102bf5760206114d96004356114a0610435565b9064ffffffffff6001600160801b037f000000000000000000000000000000000000000000000000000000000000000016921690614378565b604051908152f35b346102bf5760203660031901126102bf576114fa610409565b335f5261049460205261157960405f2061157461151642614dd2565b91805463ffffffff841663ffffffff8260a01c1611156115c0575b5080546001600160a01b0319166001600160a01b03861617815561155483613305565b815463ffffffff60a01b191660a09190911b63ffffffff60a01b16179055565b613305565b60405163ffffffff90911681526001600160a01b039091169033907febe59f65a74c9e04ead8597acc067a5bb24b6368b974e42a0086e4e6640d9752908060208101611199565b6001820180546001600160a01b0319166001600160a01b039092169190911790555f611531565b346102bf5760803660031901126102bf576116006102a9565b61160861041f565b60443560098110156102bf5760643591337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316141580611691575b8061165e575b6104fa576104029361331d565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415611651565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316141561164b565b346102bf575f3660031901126102bf5760206116df42614dd2565b63ffffffff60405191168152f35b346102bf5760203660031901126102bf576001600160401b0361170e6102a9565b165f5261049c60205260206001600160601b0360405f205416604051908152f35b6117b69092919260c08060e083019564ffffffffff815116845263ffffffff602082015116602085015263ffffffff604082015116604085015263ffffffff60608201511660608501526001600160801b0360808201511660808501526117a660a082015160a08601906001600160801b03169052565b01516001600160801b0316910152565b565b346102bf575f3660031901126102bf575f60c06040516117d781612a9e565b8281528260208201528260408201528260608201528260808201528260a082015201526104f6611805612f33565b64ffffffffff7f000000000000000000000000000000000000000000000000000000000000000016815263ffffffff7f000000000000000000000000000000000000000000000000000000000000000016602082015263ffffffff7f000000000000000000000000000000000000000000000000000000000000000016604082015263ffffffff7f00000000000000000000000000000000000000000000000000000000000000001660608201526001600160801b037f00000000000000000000000000000000000000000000000000000000000000001660808201526001600160801b037f00000000000000000000000000000000000000000000000000000000000000001660a08201526001600160801b037f00000000000000000000000000000000000000000000000000000000000000001660c08201526040519182918261172f565b346102bf5760203660031901126102bf57602061196a6004356133a9565b61ffff60405191168152f35b346102bf5760403660031901126102bf57600435611992610744565b335f9081526104936020526040902091906119ad82846143e9565b6119bc6119b86144ce565b1590565b611c32576119e76119da8261ffff165f5261049660205260405f2090565b546001600160a01b031690565b6001600160a01b03811692908315611c1b57611a108361ffff165f5261049a60205260405f2090565b91611a35611a2b8561ffff165f5261049860205260405f2090565b5460701c60ff1690565b908115611c09578354611a50906001600160a01b031661478b565b611a9d611a6489546001600160601b031690565b6001600160601b036001600160801b037f0000000000000000000000000000000000000000000000000000000000000000169116614302565b9081611aa8826135a1565b1015611bec57505083546001600160a01b0319163317845594959394611b0b94611af6916001860155611ada876135ca565b815461ffff60d01b191660d09190911b61ffff60d01b16179055565b15611b49575b505460a01c64ffffffffff1690565b60405164ffffffffff919091168152339161ffff16907f24abb70581cd09cab63e1a82f406595f755b2481725b0cd7ed7741cb58a99ca490602090a4005b611be690611b7a611b678661ffff165f5261049860205260405f2090565b805460ff60701b1916600160701b179055565b611bdc611bba611bb063ffffffff7f000000000000000000000000000000000000000000000000000000000000000016426135ec565b64ffffffffff1690565b845464ffffffffff60a01b191660a09190911b64ffffffffff60a01b16178455565b61ffff85166147ee565b5f611afc565b63267bd78b60e11b5f5261ffff871660045260245260445260645ffd5b611c1661ffff8616613c24565b611a50565b63dbaab6a960e01b5f5261ffff831660045260245ffd5b63fe90b68960e01b5f5260045ffd5b6117b69092919260e0806101008301956001600160801b0381511684526001600160801b0360208201511660208501526001600160801b036040820151166040850152611c9e606082015160608601906001600160801b03169052565b60808181015164ffffffffff169085015260a08181015161ffff169085015260c08181015161ffff169085015201516001600160a01b0316910152565b346102bf5760203660031901126102bf57611cf4610409565b611cfc6135f9565b506001600160a01b0381165f90815261049360205260409020805490916001600160601b03821692600181015492611d4e611d41856001600160601b039060601c1690565b946001600160601b031690565b61ffff60c083901c169283611e46576001600160601b03606084901c8116925b169081611e2357505f9260e01c61ffff165b9361ffff8116611e115750611d9761ffff95614853565b95611da0612f42565b6001600160601b0390981688526001600160601b031660208801526001600160801b031660408701526001600160601b0316606086015264ffffffffff16608085015261ffff1660a084015261ffff1660c08301526001600160a01b031660e08201526040516104f6819282611c41565b611e1d611d9791612b11565b95614853565b611e3b611d8091611e358761ffff1690565b9061401f565b9360e01c61ffff1690565b6001600160601b03611e90606085901c8216611e8a611e7a611e6789612b11565b61ffff165f5261049760205260405f2090565b5460481c6001600160601b031690565b90612cf3565b92611d6e565b346102bf5760403660031901126102bf576020611ed1611eb4610755565b61ffff611ebf61078a565b91165f52610496835260405f20613aa4565b6040516001600160a01b039091168152f35b346102bf5760203660031901126102bf57611efc610755565b611f166119da8261ffff165f5261049660205260405f2090565b906001600160a01b038216156120e257611f3d8161ffff165f5261049860205260405f2090565b91611f4742614dd2565b9161ffff8116611f5681613c24565b92611f9361030e611f86611f6a8886613b57565b6001600160a01b039094165f9081526104936020526040902090565b546001600160601b031690565b92611f9d87613c6b565b9063ffffffff821663ffffffff88161080968197612083575b5061206457505090807fcfa2397c438fb5b78890a7a02be88fcf8fd60c13ded8bca431c9347ab0c7e24961201c8461200461202497968b9064ffffffffff1664ffffffffff19825416179055565b60405164ffffffffff90911681529081906020820190565b0390a2613de4565b908161205b575b5061203257005b815468ffffffff0000000000191660289190911b63ffffffff60281b1617905561040233613ea9565b9050155f61202b565b63d9ad7de960e01b5f5261ffff1660045263ffffffff1660245260445ffd5b905061208e896148ab565b90811561209d575b505f611fb6565b90506120da6001600160801b037f00000000000000000000000000000000000000000000000000000000000000001664ffffffffff861688614378565b10155f612096565b63dbaab6a960e01b5f5261ffff1660045260245ffd5b346102bf5760203660031901126102bf57612111610755565b6121288161ffff165f5261049660205260405f2090565b80546001600160a01b031691906121426119b833856148c9565b61222f5761215d8261ffff165f5261049860205260405f2090565b805461216d9060681c60ff161590565b61221857611f86610402946121f4946121ab6001600160601b039561219c6122119660ff60681b198154169055565b6121a542614dd2565b9061493f565b7fb0347f819cf1ab6950be2c4fd2cf9f83e0024d4911fc9666e35ad225b1138af261ffff6121d842614dd2565b60405163ffffffff909116815292169687929081906020820190565b0390a26001600160a01b03165f9081526104936020526040902090565b1690613de4565b63de45d5d160e01b5f5261ffff831660045260245ffd5b610b698261223c42614dd2565b6382950a0760e01b5f523360045261ffff90911660245263ffffffff16604452606490565b60609060031901126102bf576004356001600160401b03811681036102bf579060243561ffff811681036102bf579060443563ffffffff811681036102bf5790565b346102bf576122b136612261565b90337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316141580612336575b80612303575b6104fa576122f892613692565b604051908152602090f35b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614156122eb565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614156122e5565b346102bf5760603660031901126102bf57612382610755565b61238a61078a565b61239261045d565b337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415806124a3575b80612470575b6104fa5761ffff83165f5261049660205260405f20906123eb8383613aa4565b936001600160a01b0385161561244b576104f68561083386868664ffffffffff825460c01c1664ffffffffff821611612425575b5061493f565b815464ffffffffff60c01b191660c09190911b64ffffffffff60c01b161781558561241f565b6382950a0760e01b5f90815260045261ffff1660245263ffffffff831660445260645ffd5b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614156123cb565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614156123c5565b346102bf5760403660031901126102bf5760206114d96124f4610409565b6124fc61078a565b906137a2565b346102bf5760203660031901126102bf57610402600435614d0f565b346102bf575f3660031901126102bf5761049254604080516001600160601b03808416825260609390931c909216602083015290f35b6044359060ff821682036102bf57565b346102bf5760a03660031901126102bf5760043561258061078a565b90612589612554565b91612592610766565b9261259b61079d565b61ffff809516908582036126ea575b505060ff16905f915f93600882116126d65760405190610120820160405281926125fd6125d686614e3b565b78100000010000001000000100000010000001000000100000010260c41c630fffffff1690565b9761ffff8103612691575b50959496925b86861080612688575b15612676576126509761265c612663876001946126476126408a8d8a5f5260205260405f200690565b828a615432565b92819e91615465565b959086929f0360201b90565b179161541e565b9503988760041b1b17950194969261260e565b6040805189815260ff88166020820152f35b50831515612617565b61269b8682613be6565b90816126a8575b50612608565b8192999550906126c46126be886126cc946153a4565b60201b90565b17848061541e565b9303965f806126a2565b6320b6dfd360e21b5f52600482905260245ffd5b5f82815261049660205260409020546001600160a01b03811615159182612722575b5050612719575b806125aa565b935060ff612713565b63ffffffff91925081169160a01c16145f8061270c565b346102bf5761274736612261565b90337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415806127c1575b8061278e575b6104fa576122f892613864565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161415612781565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316141561277b565b346102bf5760603660031901126102bf5761280d610755565b61281561078a565b604435916001600160a01b03831683036102bf5761ffff81165f526104966020526128438260405f20613aa4565b9261284e81856148c9565b15612867576040516001600160a01b0385168152602090f35b6382950a0760e01b5f526001600160a01b031660045261ffff1660245263ffffffff1660445260645ffd5b346102bf5760203660031901126102bf576001600160401b036128b36102a9565b165f5261049c60205260206001600160601b0360405f205460601c16604051908152f35b346102bf5760203660031901126102bf5760043563ffffffff811681036102bf576114d96125d6602092614e3b565b346102bf5760403660031901126102bf5760206129246124f4610409565b6129566001600160801b037f0000000000000000000000000000000000000000000000000000000000000000166135b9565b908180821091180218604051908152f35b346102bf5760a03660031901126102bf57602435600435612986612554565b606435906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690608435823b156102bf57610402955f809460e49360ff97604051988997889663d505accf60e01b88523360048901523060248901528c6044890152606488015216608486015260a485015260c48401525af1612a12575b50614d0f565b806103fc5f612a2093612abe565b5f612a0c565b346102bf5760403660031901126102bf576020612a52612a44610409565b612a4c61041f565b906148c9565b6040519015158152f35b8054600160601b600160c01b03191660609290921b6bffffffffffffffffffffffff60601b16919091179055565b634e487b7160e01b5f52604160045260245ffd5b60e081019081106001600160401b03821117612ab957604052565b612a8a565b90601f801991011681019081106001600160401b03821117612ab957604052565b6040513d5f823e3d90fd5b634e487b7160e01b5f52601160045260245ffd5b61ffff1661ffff81146112b95760010190565b61ffff5f199116019061ffff82116112b957565b6001600160a01b03165f90815261049360205260409020805461ffff9290612b7190612b559060e01c8516612afe565b835461ffff60e01b191660e09190911b61ffff60e01b16178355565b600182019064ffffffffff80835460c01c161664ffffffffff821611612be0575b50505460c01c1661ffff811615612bd757612bac90612b11565b90612bd4612bc78361ffff165f5261049660205260405f2090565b5460a01c63ffffffff1690565b90565b5061ffff905f90565b815464ffffffffff60c01b191660c09190911b64ffffffffff60c01b161790555f80612b92565b8115612cef576001600160401b03811691825f5261049c60205260405f20906001600160601b03825416925f90848311612cca575083039283116112b9578083039283116112b957612cc1602092612c9f6001600160601b037f895d60993ffb874ba5a33d0d47766b750f5fd0d346f133b57179f1677b748c1f961682906001600160601b03166001600160601b0319825416179055565b6111856001600160601b03841661118083546001600160601b039060601c1690565b604051908152a2565b63011e014d60e01b5f526001600160401b03166004526024849052604482905260645ffd5b5050565b906001600160601b03809116911601906001600160601b0382116112b957565b634e487b7160e01b5f52602160045260245ffd5b91612d4e90969593919496612d498661ffff165f5261049660205260405f2090565b613aa4565b95612d5a81838561392b565b80612ef6575b506001600160a01b03861615612edc57612d878461ffff165f5261049760205260405f2090565b9181612e39575b505064ffffffffff8216612da157505050565b7ff9d49cdf36d77c8e2a08bbac6f06a6d4cd429cae294be8832dd9f2fb21aca60191612e1761ffff612dd242614dd2565b951694612de883612de38389613b57565b613bbe565b845468ffffffffffffffffff191664ffffffffff82161760289290921b63ffffffff60281b1691909117909355565b6040805164ffffffffff9283168152929091166020830152819081015b0390a2565b81612e8c612e616001600160601b036001951661118087546001600160601b039060481c1690565b85546bffffffffffffffffffffffff60481b191660489190911b600160481b600160a81b0316178555565b7f733c7e90ba687a9cb73ee8b9a39632e9d081eef66b6d83416f7c1212918fa1e360405180612ed26001600160401b03878060a01b038d16961694829190602083019252565b0390a45f80612d8e565b9150915080939293612eed57505090565b612bd491613acf565b6040519081526001600160401b038316907f895d60993ffb874ba5a33d0d47766b750f5fd0d346f133b57179f1677b748c1f90602090a25f612d60565b604051906117b660e083612abe565b604051906117b661010083612abe565b604051906117b661014083612abe565b604051906117b6608083612abe565b604051906117b6606083612abe565b604051906117b660c083612abe565b604051906117b6604083612abe565b6040519061014082018281106001600160401b03821117612ab9576040525f610120838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201520152565b613001612f9e565b906130198161ffff165f5261049660205260405f2090565b54906001600160a01b038216926001600160a01b03841615613164575061304d8161ffff165f5261049860205260405f2090565b9160a01c63ffffffff169161306142614dd2565b61ffff8316906130719082613be6565b63ffffffff169161308182613c24565b63ffffffff169161309142614dd2565b61309a91613b57565b6130a382613c6b565b915492606884901c60ff169360701c60ff16946130cd8761ffff165f5261049a60205260405f2090565b546001600160a01b0316966130ef9061ffff165f5261049960205260405f2090565b54976130f9612f52565b6001600160a01b03909a168a5263ffffffff1660208a015263ffffffff16604089015263ffffffff16606088015264ffffffffff16608087015263ffffffff1660a0860152151560c0850152151560e08401526001600160a01b031661010083015261012082015290565b9250505090565b906001600160601b03809116911603906001600160601b0382116112b957565b8115612cef5760206001600160401b03826131c7857fbaae45c65346eb0822d31104008bb437cfc133f455d23ef9f0a5b7c9774aa76c956138a3565b610492546001600160601b036131e1818816828416612cf3565b16906001600160601b03191617610492556040519485521692a2565b908015612cef5781613212826117b6946138a3565b613acf565b92919282156132e4576001600160401b03906132558430857f0000000000000000000000000000000000000000000000000000000000000000613f7b565b1690815f5261049c60205261329e60405f206132846001600160601b0386166001600160601b03835416612cf3565b6001600160601b03166001600160601b0319825416179055565b60048410156132df576040519283526001600160a01b0316917f7b414b182e9502294db4289a4421536118054280bbcf0887edb514848d438b4a90602090a4565b612d13565b50505050565b5f198101919082116112b957565b919082039182116112b957565b63ffffffff60019116019063ffffffff82116112b957565b91929081156132e45761333082846138a3565b60018060a01b031691825f5261049360205261336960405f206111856001600160601b0385166001600160601b03835460601c16612cf3565b60098410156132df5760206001600160401b037f733c7e90ba687a9cb73ee8b9a39632e9d081eef66b6d83416f7c1212918fa1e3926040519485521692a4565b335f9081526104936020526040902091906133c481846143e9565b82546133d69060d01c61ffff16610731565b806134bf575b506133e56144ce565b6134b0576117b690610492546134036107318261ffff9060d01c1690565b9081156134735750610731613417916132ea565b936134686134466107316134388861ffff165f5261049660205260405f2090565b5460c01c64ffffffffff1690565b610492805461ffff60d01b191660d09290921b61ffff60d01b16919091179055565b3361ffff8616614578565b60c01c61ffff1690506134aa61348882612afe565b610492805461ffff60c01b191660c09290921b61ffff60c01b16919091179055565b93613468565b636ac0e2b960e01b5f5260045ffd5b835461ffff60d01b191684556134d4906132ea565b6134e7815f5261049a60205260405f2090565b805490916001600160a01b0382163314613503575b50506133dc565b61355861352d61351f6119da845f5261049660205260405f2090565b9360a01c64ffffffffff1690565b64ffffffffff8061354a613438865f5261049660205260405f2090565b169116818082119118021890565b918242101561358657505061356b6144ce565b610ff9575080546001600160a01b03191690555f80806134fc565b91509261ffff949550600161359d9301558261406a565b1690565b600181901b91906001600160ff1b038116036112b957565b90816009029160098304036112b957565b61ffff60019116019061ffff82116112b957565b90600182018092116112b957565b919082018092116112b957565b6040519061010082018281106001600160401b03821117612ab9576040525f60e0838281528260208201528260408201528260608201528260808201528260a08201528260c08201520152565b634e487b7160e01b5f52601260045260245ffd5b9063ffffffff169081156136725763ffffffff160490565b613646565b60011b906401fffffffe63fffffffe8316921682036112b957565b6136a98261ffff165f5261049660205260405f2090565b6136b38482613aa4565b926001600160a01b03841615613799576136da8161ffff165f5261049b60205260405f2090565b916136fd6301ffffff8760071c1680949063ffffffff165f5260205260405f2090565b549561371761370e607f8316613677565b63ffffffff1690565b93600388861c16906002821461378c5761376961373e612bd49a600161ffff991b906135ec565b916137568761ffff165f5261049b60205260405f2090565b9063ffffffff165f5260205260405f2090565b5515613779575b50501690614ad6565b613785918484166149a6565b5f80613770565b5050505050505050505f90565b50505050505f90565b6001600160a01b03165f90815261049560205260408120805490929091829163ffffffff1660058311613819575b6137db935084615348565b90816137e857505f905090565b61380661380d916137fb612bd4946132ea565b905f5260205f200190565b5460301c90565b6001600160d01b031690565b9192613824816150fb565b81039081116112b9576137db93855f5265ffffffffffff8260205f2001541684105f146138525750916137d0565b92915061385e906135de565b906137d0565b9061ffff16805f5261049660205260405f20916138818484613aa4565b926001600160a01b0384161561379957612bd49461389e9161493f565b614cc0565b6001600160401b0381165f5261049c60205260405f20916001600160601b0383541691828211613907575081039081116112b95781546001600160601b0319166001600160601b039182161780835560601c81169081116112b9576117b691612a5c565b63011e014d60e01b5f526001600160401b031660045260249190915260445260645ffd5b6001600160401b0381165f5261049c60205260405f20916001600160601b0383541691848201908183116112b9578382116139a557505081039081116112b9578281039081116112b95781546001600160601b0319166001600160601b03918216178083556117b693611185929081169160601c16612cf3565b63011e014d60e01b5f526001600160401b0316600452602483905260445260645ffd5b90815f526104976020526001600160601b0360405f205460481c16918215613a22576117b692611185915f5261049760205260405f20600160481b600160a81b031981541690556001600160601b03835460601c16612cf3565b505050565b916040519163a9059cbb60e01b5f5260018060a01b031660045260245260205f60448180865af160015f5114811615613a85575b604091909152155b613a6a5750565b635274afe760e01b5f526001600160a01b031660045260245ffd5b6001811516613a9b573d15833b15151616613a5b565b503d5f823e3d90fd5b63ffffffff9054911663ffffffff8260a01c16105f14613aca576001600160a01b031690565b505f90565b60206001600160401b037fe1f0cac3140ff192c0901aa65b4833b6d1851efd9aff2664d4b55bb086b111bb92613b1d6001600160601b0386166001600160601b036104925460601c16612cf3565b6104928054600160601b600160c01b03191660609290921b6bffffffffffffffffffffffff60601b169190911790556040519485521692a2565b9064ffffffffff915f5261049760205263ffffffff613bb860405f205492613bb2613ba37f0000000000000000000000000000000000000000000000000000000000000000809361365a565b91848787169660281c1661365a565b90614925565b161c1690565b64ffffffffff809116911681018091116112b95764ffffffffff908180821091180281181690565b908160031c604901806049116112b957600791613c03915f614eb9565b911690601c820291808304601c14901517156112b957630fffffff911c1690565b8060031c604901806049116112b9576001600160ff1b03811681036112b95760079060011b54911690601c820291808304601c14901517156112b957630fffffff911c1690565b63ffffffff905460281c16633fffffff7f000000000000000000000000000000000000000000000000000000000000000060021c160163ffffffff81116112b95790565b906001600160601b03815416908382039182116112b95780613cd48360019386614ed9565b0191613d12613cf66001600160601b0386166001600160601b03865416612cf3565b84546001600160601b0319166001600160601b03909116178455565b64ffffffffff835460c01c169263ffffffff7f0000000000000000000000000000000000000000000000000000000000000000164201908142116112b957613db3613d91611bb0612e349464ffffffffff7f628ca6b5e3744244268b3c65271b001dbd938fdfbe5a1699c6127fd989a1cad89916818082119118021890565b825464ffffffffff60c01b191660c082901b64ffffffffff60c01b1617909255565b60408051968752602087019490945264ffffffffff16928501929092526001600160a01b0316929081906060820190565b9190825f5261049860205260405f2090613dfd826148ab565b15613e685750505f5b613e1261157442614dd2565b90613e1e828286614f30565b9384613e2957505050565b61ffff60409163ffffffff7f83f6753d7afcb06c620401f3fc1033e8d4eb052b54577007a88cad12365e5f4b94818551971687521660208601521692a2565b64ffffffffff613ea49254166001600160801b037f00000000000000000000000000000000000000000000000000000000000000001691614378565b613e06565b610492546001600160601b038116906001600160801b037f00000000000000000000000000000000000000000000000000000000000000001682808210911802908183189183146132e457602082613f726008967f733c7e90ba687a9cb73ee8b9a39632e9d081eef66b6d83416f7c1212918fa1e3946001600160601b03613f35815f9916809a61316b565b16906001600160601b031916176104925560018060a01b031695868652610493845261118560408720916001600160601b03835460601c16612cf3565b604051908152a4565b6040516323b872dd60e01b5f9081526001600160a01b039384166004529290931660245260449390935260209060648180865af160015f5114811615613fcc575b6040919091525f60605215613a63565b6001811516613a9b573d15833b15151616613fbc565b805f5261049860205260ff60405f205460701c169081614000575090565b90505f5261049a60205264ffffffffff60405f205460a01c1642101590565b6001015460c01c64ffffffffff169190806140375750565b90915f1982019182116112b95764ffffffffff915f526104966020528160405f205460c01c169081808211911802181690565b906140a16140898260018060a01b03165f5261049360205260405f2090565b61409381856139c8565b805461ffff60c01b19169055565b6140aa42614dd2565b6140c06119da845f5261049a60205260405f2090565b60016140d5855f5261049a60205260405f2090565b0154906140f96140ee865f5261049a60205260405f2090565b60015f918281550155565b5f858152610499602052604081205560405163ffffffff8416815261ffff8616946001600160a01b03169085907f75c295f511c8938e936e95f5afdbcdda5f694d2089ce7ddd380c9c80c4c673729080602081010390a361415981615064565b6142a55750506117b692613446928261417d61417761073195613305565b84615026565b614251575b50505f81815261049760205260408120555f81815261049860205260408120556104925461424c9060d01c61ffff166141da61ffff6141bf612f62565b925f84525f602085015216604083019064ffffffffff169052565b5f60608201526141f3835f5261049660205260405f2090565b81516020830151604084015160609094015160c09490941b64ffffffffff60c01b166001600160a01b0390921660a09190911b63ffffffff60a01b1617176001600160e81b031960e89390931b92909216919091179055565b6135de565b61429b61427e7f83f6753d7afcb06c620401f3fc1033e8d4eb052b54577007a88cad12365e5f4b92613305565b6040805163ffffffff90921682525f602083015290918291820190565b0390a25f80614182565b9092506117b69391506142da6142cc8260018060a01b03165f5261049360205260405f2090565b805461ffff60d01b19169055565b6001600160a01b0381165f9081526104936020526040902091614578565b8115613672570490565b9080821061437257614313816135b9565b9182808210911802918281189283600f1b93840461800014911417156112b95780600f1b9080820461800014901517156112b957620f4240900490811561367257612bd49161436291046150fb565b61ffff80821091180261ffff1890565b50505f90565b9190918181106143e25761438b826135b9565b90818082109118021891618000019182618000116112b9578281029281840414901517156112b95780600f1b9080820461800014901517156112b957620f4240900490811561367257612bd49161436291046150fb565b5050505f90565b5461ffff60c082901c16806144a8575061ffff60e082901c168061448e57507f0000000000000000000000000000000000000000000000000000000000000000906001600160601b03166001600160801b038216811061446757505061444e81615259565b6144555750565b635364ac1f60e01b5f5260045260245ffd5b631f9f30dd60e21b5f526001600160601b03166004526001600160801b031660245260445ffd5b631aaa382b60e01b5f523360045261ffff1660245260445ffd5b6144b4610b6991612b11565b6396803eff60e01b5f523360045261ffff16602452604490565b6104925461ffff8160d01c161590816144e5575090565b60c01c61ffff1661100014919050565b6001600160601b0360406117b69361452764ffffffffff825116859064ffffffffff1664ffffffffff19825416179055565b6020810151845468ffffffff0000000000191660289190911b63ffffffff60281b16178455015182546bffffffffffffffffffffffff60481b1916911660481b600160481b600160a81b0316179055565b9161030e9061478894614782937f89120c8fb719fbc414669bf06efa4138fdb1b2dd6116620d3b6cff0d9ce663d86147726145b242614dd2565b926145de6145c26107318b6135de565b875461ffff60c01b191660c09190911b61ffff60c01b16178755565b6146206145e9612f62565b6001600160a01b038316815263ffffffff861660208201525f60408201525f60608201526141f38b5f5261049660205260405f2090565b61465861462b612f71565b5f815263ffffffff861660208201525f60408201526146538b5f5261049760205260405f2090565b6144f5565b61472f614663612f80565b5f815263ffffffff861660208201525f60408201525f60608201525f60808201525f60a082015261469d8b5f5261049860205260405f2090565b8151815460208401516040850151606080870151608088015160a090980151911b60ff60601b1660489290921b62ffffff60481b1660289390931b63ffffffff60281b1664ffffffffff9095166effffffffffffffffffffffffffffff199094169390931793909317179190911792151560681b60ff60681b169290921791151560701b60ff60701b16919091179055565b846147438a5f5261049960205260405f2090565b556040805163ffffffff909516855260208501959095526001600160a01b03169361ffff891693918291820190565b0390a3546001600160601b031690565b90613de4565b50565b61479481615064565b15613aca576001600160a01b03165f9081526104936020526040902054612bd4907f00000000000000000000000000000000000000000000000000000000000000006001600160801b0316906001600160601b0316614302565b906147889160018060a01b0382165f5261049360205260405f206001600160601b03815416926001600160601b03600183015416158061484a575b614835575b5050613de4565b90614841929391613caf565b5f905f8061482e565b50831515614829565b6001600160a01b03165f9081526104946020526040902080549063ffffffff61487b42614dd2565b1660a083901c63ffffffff161161489957506001600160a01b031690565b600101546001600160a01b0316919050565b5460ff8160681c169081156148be575090565b60ff915060701c1690565b906001600160a01b0382169081158015614914575b6143e2576001600160a01b03169081149182156148fa57505090565b9091506001600160a01b039061490f90614853565b161490565b506001600160a01b038116156148de565b9063ffffffff8091169116039063ffffffff82116112b957565b9062ffffff63ffffffff61495b845493828560a01c1690614925565b16818082109118028118169060e81c8111614974575050565b81546001600160e81b031660e89190911b6001600160e81b031916179055565b60ff60019116019060ff82116112b957565b916149cc63ffffffff925491613bb26149bf8460e81c90565b9360a01c63ffffffff1690565b62ffffff8216928391161115613a225760ff6003916149f4855f5261049860205260405f2090565b80549094604882901c62ffffff1603614aca57614a4090614a1a9060601c60ff16614994565b915b85546bffffff000000000000000000191660489190911b62ffffff60481b16178555565b835460ff60601b1916606082901b60ff60601b1617845516108015614abc575b612cef57805460ff60681b1916600160681b1790557f619457c25569fc5b496bd1ba9f285640c8bb1fb0baf372870f684b2acef2bf6461ffff614aa242614dd2565b60405163ffffffff90911681529216918060208101612e34565b50805460681c60ff16614a60565b50614a40600191614a1c565b6001600160a01b0383165f908152610493602052604090209192614b0461030e84546001600160601b031690565b9160018401614b316103e8614b2c614b2661030e85546001600160601b031690565b876135ec565b61531f565b908115614cb557927f895d60993ffb874ba5a33d0d47766b750f5fd0d346f133b57179f1677b748c1f614c6861071261478898958561478298614b88826001600160401b039f9e9c809a8110829015159118021890565b9889614c9a575b50818903614c70575b506003614ba58260011c90565b9d838f94614bc8614c28916001600160401b03165f5261049c60205260405f2090565b614c05614be96001600160601b03891661118084546001600160601b031690565b82546001600160601b0319166001600160601b03909116178255565b611185614c1561030e89896132f8565b825460601c6001600160601b0316612cf3565b6040518481529116976001600160a01b03169088907f7b414b182e9502294db4289a4421536118054280bbcf0887edb514848d438b4a90602090a46132f8565b0390a26132f8565b614c9490613284614c8461030e8c866132f8565b82546001600160601b031661316b565b5f614b98565b614caf90614ca88b8b6132f8565b9089614ed9565b5f614b8f565b505050505050505f90565b6001600160a01b0383165f908152610493602052604090209192614cee61030e84546001600160601b031690565b9160018401614b316064614b2c614b2661030e85546001600160601b031690565b8015610b6c57614d418130337f0000000000000000000000000000000000000000000000000000000000000000613f7b565b335f90815261049360205260409020906001600160601b03825416918183018093116112b95761ffff91614d76848333614ed9565b604080519182526020820185905233917f1449c6dd7851abc30abf37f57715f492010519147cc2652fbc38202c18a6ee909190a25460c01c169061ffff8216614dbd575050565b61ffff614dcc61478893612b11565b16613de4565b64ffffffffff7f00000000000000000000000000000000000000000000000000000000000000001681039081116112b95763ffffffff7f00000000000000000000000000000000000000000000000000000000000000001680156136725763ffffffff91041690565b9063ffffffff5f549216808360e01c11614e525750565b9150600154918260e01c90808211614e71575015614e6c57565b5f9150565b6358bc5c0960e01b5f5260045260245ffd5b91909163ffffffff8154931690818460e01c11614e9e575050565b60010154925060e083901c90808211614e71575015614e6c57565b9092919260011b0163ffffffff8154931690818460e01c11614e9e575050565b81546001600160601b0319166001600160601b03841617909155612cef91906001600160a01b03165f9081526104956020526040902063ffffffff614f1d42614dd2565b6001600160d01b039093169216906156dd565b9092919060078116601c029060031c938460490160011b8054630fffffff938482821c16808503941461501b5791859184614f6d941b915f615570565b614f9683614f7b8760031c90565b968760090160011b9084601c600784549316021b915f615570565b614fbf83614fa48760031c90565b968760010160011b9084601c600784549316021b915f615570565b5f5491817810000001000000100000010000001000000100000010000001840260c41c630fffffff16019081116150095750601c6007615004959616021b905f615527565b600190565b63e13e9c7560e01b5f5260045260245ffd5b505f96505050505050565b60078116601c0292919060031c928360490160011b90815491630fffffff928381841c1692835f03931561501b5791859184614f6d941b915f615570565b6001600160a01b03165f8181526104936020526040902090151590816150ea575b816150d9575b81615094575090565b6001600160601b03915054166001600160601b036001600160801b037f0000000000000000000000000000000000000000000000000000000000000000169116101590565b805460e01c61ffff1615915061508b565b805460c01c61ffff16159150615085565b6001811115612bd457806001600160801b82101561521c575b6151c26151b86151ae6151a461519a61519061517f6151c99760048a600160401b6151ce9c101561520f575b640100000000811015615202575b620100008110156151f5575b6101008110156151e8575b60108110156151db575b10156151d3575b60030260011c90565b615189818b6142f8565b0160011c90565b615189818a6142f8565b61518981896142f8565b61518981886142f8565b61518981876142f8565b61518981866142f8565b80936142f8565b821190565b900390565b60011b615176565b60041c9160021b9161516f565b60081c9160041b91615165565b60101c9160081b9161515a565b60201c9160101b9161514e565b60401c9160201b91615140565b50506151ce6151c96151c26151b86151ae6151a461519a61519061517f6152438a60801c90565b9850600160401b97506151149650505050505050565b608019168015908115615311575b81156152e7575b81156152bd575b81156152ac575b811561529b575b811561528d575090565b608160ef60f81b0314919050565b6081607760f91b0381149150615283565b608160ed60f81b038114915061527c565b7f5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f115781149150615275565b7fe0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b8008114915061526e565b600160f81b81149150615267565b908015615336576001905f19830104019015150290565b634e487b715f5260126020526024601cfd5b9065ffffffffffff165b83831061535f5750505090565b90919280841860011c8185160190835f528265ffffffffffff8360205f20015416115f146153915750925b9190615352565b9350600181018091111561538a57612aea565b61541a9060076154126153b7855f614e83565b946153f5816153d8816153ce8860091c809b6155c2565b996001015f614eb9565b976153ea8760061c99878b16906155c2565b01976009015f614eb9565b956154078560031c97858916906155c2565b01956049015f614eb9565b9116906155c2565b0190565b929190928060208501940381602081015e52565b9192905b8083106154405750565b919283518060201c821061545f5763ffffffff16019260200191615436565b50929150565b615511916155036154f36154ee9361547d845f614e83565b907810000001000000100000010000001000000100000010000001820291630fffffff90818460541c1683101560021b8285601c60018401021c1684101560011b1792601c8402948381871c16821015615516575b8390601c1b861c169003935050506154ee85826001015f614eb9565b615600565b50906154ee84826009015f614eb9565b50929091826049015f614eb9565b909192565b601c909501946001909417936154d2565b9281615554576001808501555b91016001600160e01b031660e09190911b6001600160e01b031916179055565b63ffffffff81168260e01c031561553457816001850155615534565b9390929190816155a45760018085870101555b91016001600160e01b031660e09190911b6001600160e01b03191617910155565b63ffffffff81168260e01c0315615583578160018587010155615583565b90601c810290808204601c14901517156112b9577810000001000000100000010000001000000100000010000001630fffffff9202601c1b901c1690565b917810000001000000100000010000001000000100000010000001830292630fffffff90818560541c1683101560021b8286601c60018401021c1684101560011b1792601c8402958381881c1682101561566a575b8390601c1b871c169003941c169160031b1792565b601c90960195600190941793615655565b908154600160401b811015612ab957600181018084558110156156c9575f9283526020928390208251929093015160301b65ffffffffffff191665ffffffffffff9290921691909117910155565b634e487b7160e01b5f52603260045260245ffd5b80549293928015615789576156f46156ff916132ea565b825f5260205f200190565b8054603081901c9365ffffffffffff9182169291811680841161577a57879303615746575061574292509065ffffffffffff82549181199060301b169116179055565b9190565b91505061574291615766615758612f8f565b65ffffffffffff9093168352565b6001600160d01b038616602083015261567b565b632520601d60e01b5f5260045ffd5b50906157ae9161579a615758612f8f565b6001600160d01b038516602083015261567b565b5f919056",
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
// the contract method with ID 0x20847c63.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rewardSeat(uint64 task, uint16 leaf, uint32 epoch, uint256 pay, uint256 burned, uint40 units) returns(address account)
func (stake *Stake) PackRewardSeat(task uint64, leaf uint16, epoch uint32, pay *big.Int, burned *big.Int, units *big.Int) []byte {
	enc, err := stake.abi.Pack("rewardSeat", task, leaf, epoch, pay, burned, units)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRewardSeat is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x20847c63.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rewardSeat(uint64 task, uint16 leaf, uint32 epoch, uint256 pay, uint256 burned, uint40 units) returns(address account)
func (stake *Stake) TryPackRewardSeat(task uint64, leaf uint16, epoch uint32, pay *big.Int, burned *big.Int, units *big.Int) ([]byte, error) {
	return stake.abi.Pack("rewardSeat", task, leaf, epoch, pay, burned, units)
}

// UnpackRewardSeat is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x20847c63.
//
// Solidity: function rewardSeat(uint64 task, uint16 leaf, uint32 epoch, uint256 pay, uint256 burned, uint40 units) returns(address account)
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
