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
	Round       uint8
	Ordinal     uint8
	JoinedEpoch uint32
	Score       uint32
	Locked      *big.Int
	Commitment  [32]byte
	Model       IArenaModel
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
	Settled   uint8
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
	BoxKey        [32]byte
}

// ArenaMetaData contains all meta data concerning the Arena contract.
var ArenaMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"cancelTask\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"commitModel\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"stake\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"outputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"counts\",\"inputs\":[],\"outputs\":[{\"name\":\"tasks\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"submissions\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"createTask\",\"inputs\":[{\"name\":\"params\",\"type\":\"tuple\",\"internalType\":\"structIArena.TaskParams\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structIArena.Content\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"codec\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"live\",\"type\":\"tuple\",\"internalType\":\"structIArena.Shard\",\"components\":[{\"name\":\"content\",\"type\":\"tuple\",\"internalType\":\"structIArena.Content\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"codec\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rows\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rowRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"last\",\"type\":\"tuple\",\"internalType\":\"structIArena.Shard\",\"components\":[{\"name\":\"content\",\"type\":\"tuple\",\"internalType\":\"structIArena.Content\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"codec\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rows\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rowRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"engine\",\"type\":\"uint8\",\"internalType\":\"enumIArena.EngineClass\"},{\"name\":\"direction\",\"type\":\"uint8\",\"internalType\":\"enumIArena.Direction\"},{\"name\":\"baseline\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tolerance\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"submitBy\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"revealBy\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"closeBy\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"keyWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidenceWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"commitWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"alternateWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"revealWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"appealWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"alternates\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"seatCap\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"commitsPerEpoch\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"commitsInAll\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"alpha\",\"type\":\"uint8\",\"internalType\":\"enumIArena.StakeExponent\"},{\"name\":\"gamma\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rho\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"reward\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"seatFee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minTrainerStake\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"maxModelBytes\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"macsPerRow\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"eligibility\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIArena.Eligibility\",\"components\":[{\"name\":\"routes\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"missingStake\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"missingEarned\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"recordUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"attestedUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"expire\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"headOf\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queue\",\"type\":\"uint8\",\"internalType\":\"enumIArena.Queue\"}],\"outputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"limits\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIArena.Limits\",\"components\":[{\"name\":\"creatorStake\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"recordMin\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"recordTTL\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minReward\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minTrainerStake\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minSeatFee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"blockTime\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"refBandwidth\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refSpeed\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"rankedOf\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64[]\",\"internalType\":\"uint64[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"release\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"revealModel\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"model\",\"type\":\"tuple\",\"internalType\":\"structIArena.Model\",\"components\":[{\"name\":\"flat\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"content\",\"type\":\"tuple\",\"internalType\":\"structIArena.Content\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"codec\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"submissionOf\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIArena.SubmissionView\",\"components\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumIArena.SubmissionState\"},{\"name\":\"reason\",\"type\":\"uint8\",\"internalType\":\"enumIArena.VoidReason\"},{\"name\":\"queue\",\"type\":\"uint8\",\"internalType\":\"enumIArena.Queue\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"ordinal\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"joinedEpoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"score\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"locked\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"commitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"model\",\"type\":\"tuple\",\"internalType\":\"structIArena.Model\",\"components\":[{\"name\":\"flat\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"content\",\"type\":\"tuple\",\"internalType\":\"structIArena.Content\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"codec\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"taskOf\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIArena.TaskView\",\"components\":[{\"name\":\"creator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumIArena.TaskState\"},{\"name\":\"routes\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"creatorLeaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"creatorTakenAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"createdAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"dropBy\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"submissions\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"open\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"trainers\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"bond\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"params\",\"type\":\"tuple\",\"internalType\":\"structIArena.TaskParams\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structIArena.Content\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"codec\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"live\",\"type\":\"tuple\",\"internalType\":\"structIArena.Shard\",\"components\":[{\"name\":\"content\",\"type\":\"tuple\",\"internalType\":\"structIArena.Content\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"codec\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rows\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rowRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"last\",\"type\":\"tuple\",\"internalType\":\"structIArena.Shard\",\"components\":[{\"name\":\"content\",\"type\":\"tuple\",\"internalType\":\"structIArena.Content\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"codec\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rows\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rowRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"engine\",\"type\":\"uint8\",\"internalType\":\"enumIArena.EngineClass\"},{\"name\":\"direction\",\"type\":\"uint8\",\"internalType\":\"enumIArena.Direction\"},{\"name\":\"baseline\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tolerance\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"submitBy\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"revealBy\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"closeBy\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"keyWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidenceWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"commitWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"alternateWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"revealWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"appealWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"alternates\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"seatCap\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"commitsPerEpoch\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"commitsInAll\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"alpha\",\"type\":\"uint8\",\"internalType\":\"enumIArena.StakeExponent\"},{\"name\":\"gamma\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rho\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"reward\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"seatFee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minTrainerStake\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"maxModelBytes\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"macsPerRow\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}]}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"ModelCommitted\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"trainer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"commitment\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"locked\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ModelRevealed\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"ordinal\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"joinedEpoch\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"model\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIArena.Model\",\"components\":[{\"name\":\"flat\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"content\",\"type\":\"tuple\",\"internalType\":\"structIArena.Content\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"codec\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Requeued\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"nextRound\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"joinedEpoch\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SubmissionFinal\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"score\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"ranked\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SubmissionVoid\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"reason\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumIArena.VoidReason\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TaskCancelled\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TaskCreated\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"creator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"routes\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"creatorLeaf\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"},{\"name\":\"creatorTakenAt\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"bond\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"},{\"name\":\"params\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIArena.TaskParams\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structIArena.Content\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"codec\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"live\",\"type\":\"tuple\",\"internalType\":\"structIArena.Shard\",\"components\":[{\"name\":\"content\",\"type\":\"tuple\",\"internalType\":\"structIArena.Content\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"codec\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rows\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rowRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"last\",\"type\":\"tuple\",\"internalType\":\"structIArena.Shard\",\"components\":[{\"name\":\"content\",\"type\":\"tuple\",\"internalType\":\"structIArena.Content\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"codec\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rows\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rowRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"engine\",\"type\":\"uint8\",\"internalType\":\"enumIArena.EngineClass\"},{\"name\":\"direction\",\"type\":\"uint8\",\"internalType\":\"enumIArena.Direction\"},{\"name\":\"baseline\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tolerance\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"submitBy\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"revealBy\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"closeBy\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"keyWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidenceWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"commitWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"alternateWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"revealWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"appealWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"alternates\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"seatCap\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"commitsPerEpoch\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"commitsInAll\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"alpha\",\"type\":\"uint8\",\"internalType\":\"enumIArena.StakeExponent\"},{\"name\":\"gamma\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rho\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"reward\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"seatFee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minTrainerStake\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"maxModelBytes\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"macsPerRow\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TaskSettled\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"order\",\"type\":\"uint64[]\",\"indexed\":false,\"internalType\":\"uint64[]\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TaskVoided\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"submission\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TrackRecord\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"creator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"earned\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"total\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"ArenaBadParameter\",\"inputs\":[{\"name\":\"parameter\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"given\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"bound\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ArenaCommitmentUsed\",\"inputs\":[{\"name\":\"commitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ArenaHasSubmissions\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"submissions\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ArenaModelTooLarge\",\"inputs\":[{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"limit\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ArenaNoSubmission\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ArenaNoTask\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ArenaNotEligible\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"missingStake\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"missingEarned\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ArenaNotHead\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"head\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ArenaNothingLocked\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ArenaOnlyCreator\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ArenaOnlyModule\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ArenaOnlyTrainer\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ArenaOwnTask\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ArenaQuota\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ArenaSubmissionState\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumIArena.SubmissionState\"}]},{\"type\":\"error\",\"name\":\"ArenaSubmissionsOpen\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"open\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ArenaTaskState\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumIArena.TaskState\"}]},{\"type\":\"error\",\"name\":\"ArenaTooEarly\",\"inputs\":[{\"name\":\"from\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"time\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"ArenaTooLate\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"time\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"ArenaWrongOrder\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ArenaWrongReveal\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"got\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]",
	ID:  "Arena",
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

// PackCancelTask is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6190aab8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancelTask(uint64 task) returns()
func (arena *Arena) PackCancelTask(task uint64) []byte {
	enc, err := arena.abi.Pack("cancelTask", task)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancelTask is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6190aab8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancelTask(uint64 task) returns()
func (arena *Arena) TryPackCancelTask(task uint64) ([]byte, error) {
	return arena.abi.Pack("cancelTask", task)
}

// PackCommitModel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa095bff9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commitModel(uint64 task, bytes32 commitment, uint128 stake) returns(uint64 submission)
func (arena *Arena) PackCommitModel(task uint64, commitment [32]byte, stake *big.Int) []byte {
	enc, err := arena.abi.Pack("commitModel", task, commitment, stake)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitModel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa095bff9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commitModel(uint64 task, bytes32 commitment, uint128 stake) returns(uint64 submission)
func (arena *Arena) TryPackCommitModel(task uint64, commitment [32]byte, stake *big.Int) ([]byte, error) {
	return arena.abi.Pack("commitModel", task, commitment, stake)
}

// UnpackCommitModel is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa095bff9.
//
// Solidity: function commitModel(uint64 task, bytes32 commitment, uint128 stake) returns(uint64 submission)
func (arena *Arena) UnpackCommitModel(data []byte) (uint64, error) {
	out, err := arena.abi.Unpack("commitModel", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
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
// Solidity: function createTask(((bytes32,uint64,uint64),((bytes32,uint64,uint64),uint32,bytes32,bytes32),((bytes32,uint64,uint64),uint32,bytes32,bytes32),uint8,uint8,uint32,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint16,uint8,uint8,uint8,uint8,uint8,uint8,uint32,uint32,uint128,uint128,uint128,uint64,uint64) params) returns(uint64 task)
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
// Solidity: function createTask(((bytes32,uint64,uint64),((bytes32,uint64,uint64),uint32,bytes32,bytes32),((bytes32,uint64,uint64),uint32,bytes32,bytes32),uint8,uint8,uint32,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint16,uint8,uint8,uint8,uint8,uint8,uint8,uint32,uint32,uint128,uint128,uint128,uint64,uint64) params) returns(uint64 task)
func (arena *Arena) TryPackCreateTask(params IArenaTaskParams) ([]byte, error) {
	return arena.abi.Pack("createTask", params)
}

// UnpackCreateTask is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbab7835f.
//
// Solidity: function createTask(((bytes32,uint64,uint64),((bytes32,uint64,uint64),uint32,bytes32,bytes32),((bytes32,uint64,uint64),uint32,bytes32,bytes32),uint8,uint8,uint32,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint16,uint8,uint8,uint8,uint8,uint8,uint8,uint32,uint32,uint128,uint128,uint128,uint64,uint64) params) returns(uint64 task)
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
// Solidity: function expire(uint64 submission) returns()
func (arena *Arena) PackExpire(submission uint64) []byte {
	enc, err := arena.abi.Pack("expire", submission)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExpire is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x22228560.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function expire(uint64 submission) returns()
func (arena *Arena) TryPackExpire(submission uint64) ([]byte, error) {
	return arena.abi.Pack("expire", submission)
}

// PackHeadOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x821aaeb1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function headOf(uint64 task, uint8 queue) view returns(uint64 submission)
func (arena *Arena) PackHeadOf(task uint64, queue uint8) []byte {
	enc, err := arena.abi.Pack("headOf", task, queue)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHeadOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x821aaeb1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function headOf(uint64 task, uint8 queue) view returns(uint64 submission)
func (arena *Arena) TryPackHeadOf(task uint64, queue uint8) ([]byte, error) {
	return arena.abi.Pack("headOf", task, queue)
}

// UnpackHeadOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x821aaeb1.
//
// Solidity: function headOf(uint64 task, uint8 queue) view returns(uint64 submission)
func (arena *Arena) UnpackHeadOf(data []byte) (uint64, error) {
	out, err := arena.abi.Unpack("headOf", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
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
// Solidity: function rankedOf(uint64 task) view returns(uint64[])
func (arena *Arena) PackRankedOf(task uint64) []byte {
	enc, err := arena.abi.Pack("rankedOf", task)
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
func (arena *Arena) TryPackRankedOf(task uint64) ([]byte, error) {
	return arena.abi.Pack("rankedOf", task)
}

// UnpackRankedOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x46a96f77.
//
// Solidity: function rankedOf(uint64 task) view returns(uint64[])
func (arena *Arena) UnpackRankedOf(data []byte) ([]uint64, error) {
	out, err := arena.abi.Unpack("rankedOf", data)
	if err != nil {
		return *new([]uint64), err
	}
	out0 := *abi.ConvertType(out[0], new([]uint64)).(*[]uint64)
	return out0, nil
}

// PackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xff967828.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function release(uint64 task, address trainer) returns()
func (arena *Arena) PackRelease(task uint64, trainer common.Address) []byte {
	enc, err := arena.abi.Pack("release", task, trainer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xff967828.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function release(uint64 task, address trainer) returns()
func (arena *Arena) TryPackRelease(task uint64, trainer common.Address) ([]byte, error) {
	return arena.abi.Pack("release", task, trainer)
}

// PackRevealModel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0d3be58b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revealModel(uint64 submission, (bytes32,(bytes32,uint64,uint64),bytes32) model, bytes32 salt) returns()
func (arena *Arena) PackRevealModel(submission uint64, model IArenaModel, salt [32]byte) []byte {
	enc, err := arena.abi.Pack("revealModel", submission, model, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevealModel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0d3be58b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revealModel(uint64 submission, (bytes32,(bytes32,uint64,uint64),bytes32) model, bytes32 salt) returns()
func (arena *Arena) TryPackRevealModel(submission uint64, model IArenaModel, salt [32]byte) ([]byte, error) {
	return arena.abi.Pack("revealModel", submission, model, salt)
}

// PackSubmissionOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6107cdd8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function submissionOf(uint64 submission) view returns((uint64,address,uint8,uint8,uint8,uint8,uint8,uint32,uint32,uint128,bytes32,(bytes32,(bytes32,uint64,uint64),bytes32)))
func (arena *Arena) PackSubmissionOf(submission uint64) []byte {
	enc, err := arena.abi.Pack("submissionOf", submission)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubmissionOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6107cdd8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function submissionOf(uint64 submission) view returns((uint64,address,uint8,uint8,uint8,uint8,uint8,uint32,uint32,uint128,bytes32,(bytes32,(bytes32,uint64,uint64),bytes32)))
func (arena *Arena) TryPackSubmissionOf(submission uint64) ([]byte, error) {
	return arena.abi.Pack("submissionOf", submission)
}

// UnpackSubmissionOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6107cdd8.
//
// Solidity: function submissionOf(uint64 submission) view returns((uint64,address,uint8,uint8,uint8,uint8,uint8,uint32,uint32,uint128,bytes32,(bytes32,(bytes32,uint64,uint64),bytes32)))
func (arena *Arena) UnpackSubmissionOf(data []byte) (IArenaSubmissionView, error) {
	out, err := arena.abi.Unpack("submissionOf", data)
	if err != nil {
		return *new(IArenaSubmissionView), err
	}
	out0 := *abi.ConvertType(out[0], new(IArenaSubmissionView)).(*IArenaSubmissionView)
	return out0, nil
}

// PackTaskOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf5ed2b0e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function taskOf(uint64 task) view returns((address,uint8,uint8,uint16,uint32,uint40,uint40,uint32,uint32,uint32,uint128,((bytes32,uint64,uint64),((bytes32,uint64,uint64),uint32,bytes32,bytes32),((bytes32,uint64,uint64),uint32,bytes32,bytes32),uint8,uint8,uint32,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint16,uint8,uint8,uint8,uint8,uint8,uint8,uint32,uint32,uint128,uint128,uint128,uint64,uint64)))
func (arena *Arena) PackTaskOf(task uint64) []byte {
	enc, err := arena.abi.Pack("taskOf", task)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTaskOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf5ed2b0e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function taskOf(uint64 task) view returns((address,uint8,uint8,uint16,uint32,uint40,uint40,uint32,uint32,uint32,uint128,((bytes32,uint64,uint64),((bytes32,uint64,uint64),uint32,bytes32,bytes32),((bytes32,uint64,uint64),uint32,bytes32,bytes32),uint8,uint8,uint32,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint16,uint8,uint8,uint8,uint8,uint8,uint8,uint32,uint32,uint128,uint128,uint128,uint64,uint64)))
func (arena *Arena) TryPackTaskOf(task uint64) ([]byte, error) {
	return arena.abi.Pack("taskOf", task)
}

// UnpackTaskOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf5ed2b0e.
//
// Solidity: function taskOf(uint64 task) view returns((address,uint8,uint8,uint16,uint32,uint40,uint40,uint32,uint32,uint32,uint128,((bytes32,uint64,uint64),((bytes32,uint64,uint64),uint32,bytes32,bytes32),((bytes32,uint64,uint64),uint32,bytes32,bytes32),uint8,uint8,uint32,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint16,uint8,uint8,uint8,uint8,uint8,uint8,uint32,uint32,uint128,uint128,uint128,uint64,uint64)))
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

// ArenaTrackRecord represents a TrackRecord event raised by the Arena contract.
type ArenaTrackRecord struct {
	Account common.Address
	Creator common.Address
	Earned  *big.Int
	Total   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const ArenaTrackRecordEventName = "TrackRecord"

// ContractEventName returns the user-defined event name.
func (ArenaTrackRecord) ContractEventName() string {
	return ArenaTrackRecordEventName
}

// UnpackTrackRecordEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TrackRecord(address indexed account, address indexed creator, uint256 earned, uint256 total)
func (arena *Arena) UnpackTrackRecordEvent(log *types.Log) (*ArenaTrackRecord, error) {
	event := "TrackRecord"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != arena.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ArenaTrackRecord)
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
	if bytes.Equal(raw[:4], arena.abi.Errors["ArenaBadParameter"].ID.Bytes()[:4]) {
		return arena.UnpackArenaBadParameterError(raw[4:])
	}
	if bytes.Equal(raw[:4], arena.abi.Errors["ArenaCommitmentUsed"].ID.Bytes()[:4]) {
		return arena.UnpackArenaCommitmentUsedError(raw[4:])
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
	if bytes.Equal(raw[:4], arena.abi.Errors["ArenaOnlyTrainer"].ID.Bytes()[:4]) {
		return arena.UnpackArenaOnlyTrainerError(raw[4:])
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
	return nil, errors.New("Unknown error")
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

// ArenaArenaCommitmentUsed represents a ArenaCommitmentUsed error raised by the Arena contract.
type ArenaArenaCommitmentUsed struct {
	Commitment [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ArenaCommitmentUsed(bytes32 commitment)
func ArenaArenaCommitmentUsedErrorID() common.Hash {
	return common.HexToHash("0x126e39892d6a8d3a438cdd7687e2da4defb3c70fb535c9fa1b598cb36f596659")
}

// UnpackArenaCommitmentUsedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ArenaCommitmentUsed(bytes32 commitment)
func (arena *Arena) UnpackArenaCommitmentUsedError(raw []byte) (*ArenaArenaCommitmentUsed, error) {
	out := new(ArenaArenaCommitmentUsed)
	if err := arena.abi.UnpackIntoInterface(out, "ArenaCommitmentUsed", raw); err != nil {
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

// ArenaArenaOnlyTrainer represents a ArenaOnlyTrainer error raised by the Arena contract.
type ArenaArenaOnlyTrainer struct {
	Submission uint64
	Caller     common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ArenaOnlyTrainer(uint64 submission, address caller)
func ArenaArenaOnlyTrainerErrorID() common.Hash {
	return common.HexToHash("0xdf56e5aa9d3d0c3e010dc83bed48d3de0225e1d150fe8670ea306e50ff94f3d4")
}

// UnpackArenaOnlyTrainerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ArenaOnlyTrainer(uint64 submission, address caller)
func (arena *Arena) UnpackArenaOnlyTrainerError(raw []byte) (*ArenaArenaOnlyTrainer, error) {
	out := new(ArenaArenaOnlyTrainer)
	if err := arena.abi.UnpackIntoInterface(out, "ArenaOnlyTrainer", raw); err != nil {
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

// ExpertsMetaData contains all meta data concerning the Experts contract.
var ExpertsMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"attest\",\"inputs\":[{\"name\":\"expert\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"attestedUntil\",\"inputs\":[{\"name\":\"expert\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"revoke\",\"inputs\":[{\"name\":\"expert\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"AttestationRevoked\",\"inputs\":[{\"name\":\"expert\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"attester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Attested\",\"inputs\":[{\"name\":\"expert\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"attester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"expiresAt\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"NoEvidence\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotAttested\",\"inputs\":[{\"name\":\"expert\",\"type\":\"address\",\"internalType\":\"address\"}]}]",
	ID:  "Experts",
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

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (experts *Experts) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], experts.abi.Errors["NoEvidence"].ID.Bytes()[:4]) {
		return experts.UnpackNoEvidenceError(raw[4:])
	}
	if bytes.Equal(raw[:4], experts.abi.Errors["NotAttested"].ID.Bytes()[:4]) {
		return experts.UnpackNotAttestedError(raw[4:])
	}
	return nil, errors.New("Unknown error")
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
	ABI: "[{\"type\":\"function\",\"name\":\"approve\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transfer\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"balanceOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"allowance\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nonces\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"DOMAIN_SEPARATOR\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"}]",
	ID:  "FML",
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

// FixedBeaconMetaData contains all meta data concerning the FixedBeacon contract.
var FixedBeaconMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"valueOf\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"value\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"BeaconPosted\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"value\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"poster\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"BeaconKnown\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"BeaconWrongEpoch\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"current\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}]",
	ID:  "FixedBeacon",
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
	if bytes.Equal(raw[:4], fixedBeacon.abi.Errors["BeaconKnown"].ID.Bytes()[:4]) {
		return fixedBeacon.UnpackBeaconKnownError(raw[4:])
	}
	if bytes.Equal(raw[:4], fixedBeacon.abi.Errors["BeaconWrongEpoch"].ID.Bytes()[:4]) {
		return fixedBeacon.UnpackBeaconWrongEpochError(raw[4:])
	}
	return nil, errors.New("Unknown error")
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

// RandaoBeaconMetaData contains all meta data concerning the RandaoBeacon contract.
var RandaoBeaconMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"valueOf\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"value\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"BeaconPosted\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"value\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"poster\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"BeaconKnown\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"BeaconWrongEpoch\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"current\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}]",
	ID:  "RandaoBeacon",
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
	if bytes.Equal(raw[:4], randaoBeacon.abi.Errors["BeaconKnown"].ID.Bytes()[:4]) {
		return randaoBeacon.UnpackBeaconKnownError(raw[4:])
	}
	if bytes.Equal(raw[:4], randaoBeacon.abi.Errors["BeaconWrongEpoch"].ID.Bytes()[:4]) {
		return randaoBeacon.UnpackBeaconWrongEpochError(raw[4:])
	}
	return nil, errors.New("Unknown error")
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

// ScoresMetaData contains all meta data concerning the Scores contract.
var ScoresMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"commitVote\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"commitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"finalize\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"revealVote\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"score\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidenceRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"roundOf\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIScores.RoundView\",\"components\":[{\"name\":\"outcome\",\"type\":\"uint8\",\"internalType\":\"enumIScores.Outcome\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sealedAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"primaries\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"committed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"revealed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"settled\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"agreeing\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"leaves\",\"type\":\"uint16[]\",\"internalType\":\"uint16[]\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"seal\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"seatsUsed\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queue\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"seedOf\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"RoundDecided\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"outcome\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumIScores.Outcome\"},{\"name\":\"score\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"agreeing\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Sealed\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"leaves\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"seats\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"primaries\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VoteCommitted\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"seat\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"commitment\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VoteRevealed\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"seat\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"score\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"evidenceRoot\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"ScoresBadScore\",\"inputs\":[{\"name\":\"score\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ScoresCommitted\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seat\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"ScoresEmptyCommitment\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ScoresNoBeacon\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ScoresNoRound\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"ScoresNoSeat\",\"inputs\":[{\"name\":\"seat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"ScoresNotNeeded\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seat\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"ScoresNothingToReveal\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seat\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"ScoresOnlyModule\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ScoresSaturated\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ScoresTooEarlyToReveal\",\"inputs\":[{\"name\":\"from\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"ScoresUndecided\",\"inputs\":[{\"name\":\"until\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"ScoresWindow\",\"inputs\":[{\"name\":\"opens\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"closes\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"time\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"ScoresWrongReveal\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"got\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]",
	ID:  "Scores",
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
// Solidity: function roundOf(uint64 submission, uint8 round) view returns((uint8,uint32,uint40,uint8,uint8,uint8,uint8,uint8,uint8,uint16[]))
func (scores *Scores) PackRoundOf(submission uint64, round uint8) []byte {
	enc, err := scores.abi.Pack("roundOf", submission, round)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRoundOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf5d314a2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function roundOf(uint64 submission, uint8 round) view returns((uint8,uint32,uint40,uint8,uint8,uint8,uint8,uint8,uint8,uint16[]))
func (scores *Scores) TryPackRoundOf(submission uint64, round uint8) ([]byte, error) {
	return scores.abi.Pack("roundOf", submission, round)
}

// UnpackRoundOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf5d314a2.
//
// Solidity: function roundOf(uint64 submission, uint8 round) view returns((uint8,uint32,uint40,uint8,uint8,uint8,uint8,uint8,uint8,uint16[]))
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
	ABI: "[{\"type\":\"function\",\"name\":\"claimShares\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"moneyOf\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structISettle.MoneyView\",\"components\":[{\"name\":\"seatsDue\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"seatsSettled\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"shares\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stakeSum\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"trainerPart\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"validatorPart\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"order\",\"type\":\"uint64[]\",\"internalType\":\"uint64[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settleSeat\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"seat\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"sharesOf\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"RewardSplit\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"trainerPart\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"validatorPart\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"returned\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SeatSettled\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"seat\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"paid\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"slashed\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"SettleDone\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"seat\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"SettleFaultsFirst\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"faulty\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"SettleNotDue\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"seat\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"SettleNothing\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SettleOnlyModule\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SettleSeatsDue\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"due\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settled\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}]",
	ID:  "Settle",
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

// PackMoneyOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad8b8166.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function moneyOf(uint64 task) view returns((uint32,uint32,uint32,uint256,uint256,uint256))
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
// Solidity: function moneyOf(uint64 task) view returns((uint32,uint32,uint32,uint256,uint256,uint256))
func (settle *Settle) TryPackMoneyOf(task uint64) ([]byte, error) {
	return settle.abi.Pack("moneyOf", task)
}

// UnpackMoneyOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad8b8166.
//
// Solidity: function moneyOf(uint64 task) view returns((uint32,uint32,uint32,uint256,uint256,uint256))
func (settle *Settle) UnpackMoneyOf(data []byte) (ISettleMoneyView, error) {
	out, err := settle.abi.Unpack("moneyOf", data)
	if err != nil {
		return *new(ISettleMoneyView), err
	}
	out0 := *abi.ConvertType(out[0], new(ISettleMoneyView)).(*ISettleMoneyView)
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
	ABI: "[{\"type\":\"function\",\"name\":\"accountOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIStake.AccountView\",\"components\":[{\"name\":\"own\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"locked\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"unbonding\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"claimable\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"readyAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"engagements\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"authorizeSeat\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"burn\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"cappedOwnAt\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claim\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"config\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIStake.Config\",\"components\":[{\"name\":\"genesis\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"epochLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"unbonding\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"recordHalfLife\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minStake\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"seatFeeUnit\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"upkeepPay\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"credit\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumIStake.Outflow\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"currentEpoch\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"deposit\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumIStake.Inflow\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"disengage\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"displaceValidator\",\"inputs\":[{\"name\":\"boxKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"draw\",\"inputs\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"size\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"excludedLeaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"excludedTakenAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"leaves\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"count\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"dust\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"engageCreator\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"holdUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"outputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"takenAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"engageTrainer\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"flushBurned\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"joinValidators\",\"inputs\":[{\"name\":\"boxKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"leafAt\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIStake.LeafView\",\"components\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"takenAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"weight\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"nextWeight\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"record\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"refreshableAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"asleep\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"boxKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lock\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"mayActFor\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"noteReveal\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"holdUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"outputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"ownAt\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"payUpkeep\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"pool\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"pools\",\"inputs\":[],\"outputs\":[{\"name\":\"feePool\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"burned\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"dust\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"potOf\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"refresh\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"rewardSeat\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"pay\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"burned\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"units\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"outputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"seatOwner\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setSigner\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"slashMissed\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"kept\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"slashUnrevealed\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"kept\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"stake\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"stakeWithPermit\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"totalWeight\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"unbond\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unlock\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"wake\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"weightOf\",\"inputs\":[{\"name\":\"stakeWei\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"record\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"BurnFlushed\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Burned\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Claimed\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Credited\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"kind\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"enumIStake.Outflow\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Deposited\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"kind\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"enumIStake.Inflow\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Dusted\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"LeafFreed\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"LeafTaken\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"boxKey\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Locked\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Pooled\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RecordGained\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"units\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"},{\"name\":\"record\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Refreshed\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"record\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SignerSet\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"fromEpoch\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Slept\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Staked\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"own\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"UnbondStarted\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"own\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"readyAt\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Unlocked\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WeightSet\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"effective\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"weight\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Woken\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"StakeBadBoxKey\",\"inputs\":[{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"StakeEpochForgotten\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"StakeHoldsLeaf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"StakeHoldsNoLeaf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StakeLeafTooHeavy\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"weight\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"joinerWeight\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StakeNotAsleep\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"StakeNotReady\",\"inputs\":[{\"name\":\"readyAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"StakeNotSeatOwner\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"StakeOnlyModule\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StakePotShort\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"held\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"wanted\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StakeRefreshTooEarly\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"refreshableAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"StakeRoleTaken\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"engagements\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"StakeTooLittle\",\"inputs\":[{\"name\":\"free\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StakeTreeFull\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StakeWeightOverflow\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StakeZeroAmount\",\"inputs\":[]}]",
	ID:  "Stake",
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
// the contract method with ID 0xd842019f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function flushBurned() returns()
func (stake *Stake) PackFlushBurned() []byte {
	enc, err := stake.abi.Pack("flushBurned")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFlushBurned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd842019f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function flushBurned() returns()
func (stake *Stake) TryPackFlushBurned() ([]byte, error) {
	return stake.abi.Pack("flushBurned")
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
// Solidity: function leafAt(uint16 leaf) view returns((address,uint32,uint32,uint32,uint40,uint32,bool,bytes32))
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
// Solidity: function leafAt(uint16 leaf) view returns((address,uint32,uint32,uint32,uint40,uint32,bool,bytes32))
func (stake *Stake) TryPackLeafAt(leaf uint16) ([]byte, error) {
	return stake.abi.Pack("leafAt", leaf)
}

// UnpackLeafAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x20b98839.
//
// Solidity: function leafAt(uint16 leaf) view returns((address,uint32,uint32,uint32,uint40,uint32,bool,bytes32))
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
// Solidity: function pools() view returns(uint256 feePool, uint256 burned, uint256 dust)
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
// Solidity: function pools() view returns(uint256 feePool, uint256 burned, uint256 dust)
func (stake *Stake) TryPackPools() ([]byte, error) {
	return stake.abi.Pack("pools")
}

// PoolsOutput serves as a container for the return parameters of contract
// method Pools.
type PoolsOutput struct {
	FeePool *big.Int
	Burned  *big.Int
	Dust    *big.Int
}

// UnpackPools is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc5c51dca.
//
// Solidity: function pools() view returns(uint256 feePool, uint256 burned, uint256 dust)
func (stake *Stake) UnpackPools(data []byte) (PoolsOutput, error) {
	out, err := stake.abi.Unpack("pools", data)
	outstruct := new(PoolsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.FeePool = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Burned = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Dust = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
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
// Solidity: event BurnFlushed(uint256 amount)
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
	if bytes.Equal(raw[:4], stake.abi.Errors["StakeBadBoxKey"].ID.Bytes()[:4]) {
		return stake.UnpackStakeBadBoxKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["StakeEpochForgotten"].ID.Bytes()[:4]) {
		return stake.UnpackStakeEpochForgottenError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["StakeHoldsLeaf"].ID.Bytes()[:4]) {
		return stake.UnpackStakeHoldsLeafError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["StakeHoldsNoLeaf"].ID.Bytes()[:4]) {
		return stake.UnpackStakeHoldsNoLeafError(raw[4:])
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
	if bytes.Equal(raw[:4], stake.abi.Errors["StakeWeightOverflow"].ID.Bytes()[:4]) {
		return stake.UnpackStakeWeightOverflowError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["StakeZeroAmount"].ID.Bytes()[:4]) {
		return stake.UnpackStakeZeroAmountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
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

// StakeStakeEpochForgotten represents a StakeEpochForgotten error raised by the Stake contract.
type StakeStakeEpochForgotten struct {
	Epoch uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakeEpochForgotten(uint32 epoch)
func StakeStakeEpochForgottenErrorID() common.Hash {
	return common.HexToHash("0x81addf1a69f278f0ebb434077b7db52a9e6e6d6456a9117ce6db33a8381678be")
}

// UnpackStakeEpochForgottenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakeEpochForgotten(uint32 epoch)
func (stake *Stake) UnpackStakeEpochForgottenError(raw []byte) (*StakeStakeEpochForgotten, error) {
	out := new(StakeStakeEpochForgotten)
	if err := stake.abi.UnpackIntoInterface(out, "StakeEpochForgotten", raw); err != nil {
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

// StakeStakeWeightOverflow represents a StakeWeightOverflow error raised by the Stake contract.
type StakeStakeWeightOverflow struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakeWeightOverflow()
func StakeStakeWeightOverflowErrorID() common.Hash {
	return common.HexToHash("0x494600e4b80f24affe7a0ccdd0aa568c9d96379867254059d3a017e1513a6337")
}

// UnpackStakeWeightOverflowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakeWeightOverflow()
func (stake *Stake) UnpackStakeWeightOverflowError(raw []byte) (*StakeStakeWeightOverflow, error) {
	out := new(StakeStakeWeightOverflow)
	if err := stake.abi.UnpackIntoInterface(out, "StakeWeightOverflow", raw); err != nil {
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
