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
	Round           uint8
	Seats           uint8
	Alternates      uint8
	SeatCap         uint8
	CommitWindow    uint16
	AlternateWindow uint16
	RevealWindow    uint16
	CreatorLeaf     uint16
	CreatorTakenAt  uint32
	DropBy          *big.Int
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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"genesis\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"epochLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"address\",\"internalType\":\"contractIStake\"},{\"name\":\"experts\",\"type\":\"address\",\"internalType\":\"contractIExperts\"},{\"name\":\"scores\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"settle\",\"type\":\"address\",\"internalType\":\"contractISettle\"},{\"name\":\"limits_\",\"type\":\"tuple\",\"internalType\":\"structIArena.Limits\",\"components\":[{\"name\":\"creatorStake\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"recordMin\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"recordTTL\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minReward\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minTrainerStake\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minSeatFee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"blockTime\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"refBandwidth\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refSpeed\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"cancelTask\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"closeTask\",\"inputs\":[{\"name\":\"taskId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"order\",\"type\":\"uint64[]\",\"internalType\":\"uint64[]\"}],\"outputs\":[{\"name\":\"closing\",\"type\":\"tuple\",\"internalType\":\"structIArena.Closing\",\"components\":[{\"name\":\"creator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"voided\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"reward\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"bond\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"gamma\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rho\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"alpha\",\"type\":\"uint8\",\"internalType\":\"enumIArena.StakeExponent\"},{\"name\":\"minTrainerStake\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"trainers\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"stakes\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"commitModel\",\"inputs\":[{\"name\":\"taskId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"stake\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"conclude\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"outcome\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"score\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"redraw\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[{\"name\":\"ending\",\"type\":\"tuple\",\"internalType\":\"structIArena.Ending\",\"components\":[{\"name\":\"use\",\"type\":\"uint8\",\"internalType\":\"enumIArena.FeeUse\"},{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"seatFee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"fee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"bond\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"counts\",\"inputs\":[],\"outputs\":[{\"name\":\"tasks\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"submissions\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"createTask\",\"inputs\":[{\"name\":\"params\",\"type\":\"tuple\",\"internalType\":\"structIArena.TaskParams\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structIArena.Content\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"codec\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"live\",\"type\":\"tuple\",\"internalType\":\"structIArena.Shard\",\"components\":[{\"name\":\"content\",\"type\":\"tuple\",\"internalType\":\"structIArena.Content\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"codec\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rows\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rowRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"last\",\"type\":\"tuple\",\"internalType\":\"structIArena.Shard\",\"components\":[{\"name\":\"content\",\"type\":\"tuple\",\"internalType\":\"structIArena.Content\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"codec\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rows\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rowRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"engine\",\"type\":\"uint8\",\"internalType\":\"enumIArena.EngineClass\"},{\"name\":\"direction\",\"type\":\"uint8\",\"internalType\":\"enumIArena.Direction\"},{\"name\":\"baseline\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tolerance\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"submitBy\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"revealBy\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"closeBy\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"keyWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidenceWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"commitWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"alternateWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"revealWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"appealWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"alternates\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"seatCap\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"commitsPerEpoch\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"commitsInAll\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"alpha\",\"type\":\"uint8\",\"internalType\":\"enumIArena.StakeExponent\"},{\"name\":\"gamma\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rho\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"reward\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"seatFee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minTrainerStake\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"maxModelBytes\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"macsPerRow\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"eligibility\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"e\",\"type\":\"tuple\",\"internalType\":\"structIArena.Eligibility\",\"components\":[{\"name\":\"routes\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"missingStake\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"missingEarned\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"recordUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"attestedUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"expire\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"headOf\",\"inputs\":[{\"name\":\"taskId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queue\",\"type\":\"uint8\",\"internalType\":\"enumIArena.Queue\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"judgingOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"engine\",\"type\":\"uint8\",\"internalType\":\"enumIArena.EngineClass\"},{\"name\":\"tolerance\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"limits\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIArena.Limits\",\"components\":[{\"name\":\"creatorStake\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"recordMin\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"recordTTL\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minReward\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minTrainerStake\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minSeatFee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"blockTime\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"refBandwidth\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refSpeed\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"rankedOf\",\"inputs\":[{\"name\":\"taskId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"ids\",\"type\":\"uint64[]\",\"internalType\":\"uint64[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"recordTermsOf\",\"inputs\":[{\"name\":\"taskId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"creator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"fees\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"ttl\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"release\",\"inputs\":[{\"name\":\"taskId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"revealModel\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"model\",\"type\":\"tuple\",\"internalType\":\"structIArena.Model\",\"components\":[{\"name\":\"flat\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"content\",\"type\":\"tuple\",\"internalType\":\"structIArena.Content\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"codec\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"submissionOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"view_\",\"type\":\"tuple\",\"internalType\":\"structIArena.SubmissionView\",\"components\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumIArena.SubmissionState\"},{\"name\":\"reason\",\"type\":\"uint8\",\"internalType\":\"enumIArena.VoidReason\"},{\"name\":\"queue\",\"type\":\"uint8\",\"internalType\":\"enumIArena.Queue\"},{\"name\":\"rounds\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"ordinal\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"joinedEpoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"score\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"locked\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"takeHead\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"sealing\",\"type\":\"tuple\",\"internalType\":\"structIArena.Sealing\",\"components\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queue\",\"type\":\"uint8\",\"internalType\":\"enumIArena.Queue\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"alternates\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"seatCap\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"commitWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"alternateWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"revealWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"creatorLeaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"creatorTakenAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"dropBy\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"holdUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"fee\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"taskOf\",\"inputs\":[{\"name\":\"taskId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"view_\",\"type\":\"tuple\",\"internalType\":\"structIArena.TaskView\",\"components\":[{\"name\":\"creator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumIArena.TaskState\"},{\"name\":\"routes\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"creatorLeaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"creatorTakenAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"createdAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"dropBy\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"submissions\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"open\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"trainers\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"bond\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"params\",\"type\":\"tuple\",\"internalType\":\"structIArena.TaskParams\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structIArena.Content\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"codec\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"live\",\"type\":\"tuple\",\"internalType\":\"structIArena.Shard\",\"components\":[{\"name\":\"content\",\"type\":\"tuple\",\"internalType\":\"structIArena.Content\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"codec\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rows\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rowRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"last\",\"type\":\"tuple\",\"internalType\":\"structIArena.Shard\",\"components\":[{\"name\":\"content\",\"type\":\"tuple\",\"internalType\":\"structIArena.Content\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"codec\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rows\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rowRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"engine\",\"type\":\"uint8\",\"internalType\":\"enumIArena.EngineClass\"},{\"name\":\"direction\",\"type\":\"uint8\",\"internalType\":\"enumIArena.Direction\"},{\"name\":\"baseline\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tolerance\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"submitBy\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"revealBy\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"closeBy\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"keyWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidenceWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"commitWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"alternateWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"revealWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"appealWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"alternates\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"seatCap\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"commitsPerEpoch\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"commitsInAll\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"alpha\",\"type\":\"uint8\",\"internalType\":\"enumIArena.StakeExponent\"},{\"name\":\"gamma\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rho\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"reward\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"seatFee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minTrainerStake\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"maxModelBytes\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"macsPerRow\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}]}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"ModelCommitted\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"trainer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"commitment\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"locked\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ModelRevealed\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"ordinal\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"joinedEpoch\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"model\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIArena.Model\",\"components\":[{\"name\":\"flat\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"content\",\"type\":\"tuple\",\"internalType\":\"structIArena.Content\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"codec\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Requeued\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"nextRound\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"joinedEpoch\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SubmissionFinal\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"score\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"ranked\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SubmissionVoid\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"reason\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumIArena.VoidReason\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TaskCancelled\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TaskCreated\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"creator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"routes\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"creatorLeaf\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"},{\"name\":\"creatorTakenAt\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"bond\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"},{\"name\":\"params\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIArena.TaskParams\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structIArena.Content\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"codec\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"live\",\"type\":\"tuple\",\"internalType\":\"structIArena.Shard\",\"components\":[{\"name\":\"content\",\"type\":\"tuple\",\"internalType\":\"structIArena.Content\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"codec\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rows\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rowRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"last\",\"type\":\"tuple\",\"internalType\":\"structIArena.Shard\",\"components\":[{\"name\":\"content\",\"type\":\"tuple\",\"internalType\":\"structIArena.Content\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"codec\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rows\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rowRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"engine\",\"type\":\"uint8\",\"internalType\":\"enumIArena.EngineClass\"},{\"name\":\"direction\",\"type\":\"uint8\",\"internalType\":\"enumIArena.Direction\"},{\"name\":\"baseline\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tolerance\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"submitBy\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"revealBy\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"closeBy\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"keyWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidenceWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"commitWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"alternateWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"revealWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"appealWindow\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"alternates\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"seatCap\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"commitsPerEpoch\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"commitsInAll\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"alpha\",\"type\":\"uint8\",\"internalType\":\"enumIArena.StakeExponent\"},{\"name\":\"gamma\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rho\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"reward\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"seatFee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minTrainerStake\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"maxModelBytes\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"macsPerRow\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TaskSettled\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"order\",\"type\":\"uint64[]\",\"indexed\":false,\"internalType\":\"uint64[]\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TaskVoided\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"submission\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"ArenaBadContent\",\"inputs\":[{\"name\":\"codec\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ArenaBadParameter\",\"inputs\":[{\"name\":\"parameter\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"given\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"bound\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ArenaEmptyCommitment\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ArenaHasSubmissions\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"submissions\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ArenaModelTooLarge\",\"inputs\":[{\"name\":\"size\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"limit\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ArenaNoSubmission\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ArenaNoTask\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ArenaNoTimeForRound\",\"inputs\":[{\"name\":\"dropBy\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"time\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"ArenaNotEligible\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"missingStake\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"missingEarned\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ArenaNotHead\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"head\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ArenaNothingLocked\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ArenaOnlyCreator\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ArenaOnlyModule\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ArenaOwnTask\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ArenaQuota\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ArenaSubmissionState\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumIArena.SubmissionState\"}]},{\"type\":\"error\",\"name\":\"ArenaSubmissionsOpen\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"open\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ArenaTaskState\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumIArena.TaskState\"}]},{\"type\":\"error\",\"name\":\"ArenaTooEarly\",\"inputs\":[{\"name\":\"from\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"time\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"ArenaTooLate\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"time\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"ArenaWrongOrder\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ArenaWrongReveal\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"got\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ClockBadConfig\",\"inputs\":[{\"name\":\"genesis\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"epochLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}]",
	ID:  "Arena",
	Bin: "0x610160604052346103cb57604051617b3c38819003601f8101601f191683016001600160401b0381118482101761038c578392829160405283398101039061020082126103cb5780519064ffffffffff8216908183036103cb57610065602082016103cf565b60408201516001600160a01b03811681036103cb5760608301516001600160a01b03811681036103cb5760808401516001600160a01b03811681036103cb5760a0850151976001600160a01b03891689036103cb576101409060bf1901126103cb576040519761014089016001600160401b0381118a82101761038c576040526100f160c087016103e0565b89526100ff60e087016103e0565b60208a019081529861011461010088016103cf565b604082019081529161012961012089016103e0565b606083019081529361013e6101408a016103e0565b60808401908152956101536101608b016103e0565b60a08501908152976101686101808c016103f4565b60c086019081529961017d6101a08d016103f4565b60e087019081529d6101926101c08e01610403565b9c61010088019d8e526101e0016101a890610403565b9d61012088019e8f5242811180156103bd575b6103a05750608090815260a09190915260c09190915260e091909152610100919091526101209190915290519951811b6001600160801b03199081166001600160801b039b8c16175f5591516001805494516001600160a01b031995861663ffffffff9390931692909217602092831b600160201b600160a01b031617905593519451901b1692909716919091176002559051600380549551935194519590961661ffff919091161760109290921b63ffff0000169190911791901b6bffffffffffffffff00000000161760609190911b73ffffffffffffffff000000000000000000000000161790556040516113508082016001600160401b0381118382101761038c5782916167ec833903905ff0801561038157610140526040516163d49081610418823960805181615d45015260a051818181610ada0152615d72015260c051818181610178015281816112b601528181611907015281816121f7015281816122a50152818161234d015281816128670152614ad5015260e05181614bff0152610100518181816131f70152613b1701526101205181818161176901528181612ea70152818161306d01528181614b720152615355015261014051816109de0152f35b6040513d5f823e3d90fd5b634e487b7160e01b5f52604160045260245ffd5b8263ffffffff9163779f06b160e11b5f526004521660245260445ffd5b5063ffffffff8316156101bb565b5f80fd5b519063ffffffff821682036103cb57565b51906001600160801b03821682036103cb57565b519061ffff821682036103cb57565b51906001600160401b03821682036103cb5756fe60806040526004361015610011575f80fd5b5f5f3560e01c80630d3be58b14613fc2578063136d51cc14613f5a57806313baaf1814613a80578063150a17881461319d5780632222856014612dd557806346a96f7714612c525780636107cdd814612a0d5780636190aab8146127c557806363c36dec14612757578063653e728914612675578063817cc1ea14612643578063821aaeb1146125d0578063860aefcf146124c2578063a095bff914611d70578063ae27728a146116b6578063bab7835f146109c0578063f5ed2b0e146102d65763ff967828146100e0575f80fd5b3461023f57604036600319011261023f576100f9613ff4565b9061010261409b565b9160ff61010e82615bad565b541661011981614028565b600181146102ae57506001600160401b0316918282526007602052604082206001600160a01b0382165f5260205260405f206001600160601b03815416908115610275579383946001600160601b031981541690556001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001692833b15610271576001600160a01b0390604051927f60faaa68000000000000000000000000000000000000000000000000000000008452600484015216918260248301526044820152838160648183875af1908115610266578491610251575b5050813b1561024d5782916024839260405194859384926353290d0b60e01b845260048401525af180156102425761022e5750f35b816102389161484b565b61023f5780f35b80fd5b6040513d84823e3d90fd5b5050fd5b8161025b9161484b565b61024d57825f6101f9565b6040513d86823e3d90fd5b8480fd5b6044846001600160a01b0385887f1401491b00000000000000000000000000000000000000000000000000000000845260045216602452fd5b6001600160401b038392634d192d0960e01b60449552166004526102d181614028565b602452fd5b503461023f57602036600319011261023f576102f0613ff4565b6040519161018083018381106001600160401b038211176109ac576040528083526020830181815260408401828152606085018381526080860184815260a0870185815260c088019186835260e08901938785526101008a01958887526101208b01978989528b61014081019a808c5260ff61045461016084019e8f60405190610379826147f9565b6103816151a7565b825261038b6151c5565b60208301526103986151c5565b60408301528560608301528560808301528560a08301528560c08301528560e08301528561010083015285610120830152856101408301528561016083015285610180830152856101a0830152856101c0830152856101e08301528561020083015285610220830152856102408301528561026083015285610280830152856102a0830152856102c0830152856102e0830152856103008301528561032083015285610340830152856103608301528561038083015252615bad565b926001840154906001600160a01b038216905283549082821661047681614028565b8652828260101c16875261ffff8260181c16885263ffffffff8260281c16895264ffffffffff8260701c168a5264ffffffffff8260481c168b5263ffffffff8160a01c168c5263ffffffff8160c01c168d5260e01c8d5260081c165f14610978576001600160801b03905b168b52604051906104f1826147f9565b6104fd600282016151f0565b825261050b60048201615221565b602083015261051c60098201615221565b6040830152600e81015460ff81166105338161401e565b60608401528060081c60ff166105488161401e565b60808401528060101c63ffffffff1660a08401528060301c63ffffffff1660c08401528060501c64ffffffffff1660e08401528060781c64ffffffffff166101008401528060a01c64ffffffffff1661012084015260c81c63ffffffff16610140830152600f81015463ffffffff81166101608401528060201c61ffff166101808401528060301c61ffff166101a08401528060401c61ffff166101c08401528060501c61ffff166101e08401528060601c60ff166102008401528060681c60ff166102208401528060701c60ff166102408401528060781c60ff166102608401528060801c60ff166102808401528060881c60ff166102a084019061064d91614e40565b8060901c63ffffffff166102c084015260b01c63ffffffff166102e083015260108101546001600160801b03811661030084015260801c610320830152601101546001600160801b0381166103408301528060801c6001600160401b031661036083015260c01c6103808201528b526040519b516001600160a01b03168c52516106d681614028565b60208c01525160ff1660408b01525161ffff1660608a01525163ffffffff1660808901525164ffffffffff1660a08801525164ffffffffff1660c08701525163ffffffff1660e08601525163ffffffff166101008501525163ffffffff16610120840152516001600160801b031661014083015251610160820181519061077b916001600160401b036040809280518552826020820151166020860152015116910152565b60208101516101c0830161078e916140be565b604081015161028083016107a1916140be565b60608101516107af8161401e565b61034083015260808101516107c38161401e565b61036083015260a081015163ffffffff1661038083015260c081015163ffffffff166103a083015260e081015164ffffffffff166103c083015261010081015164ffffffffff166103e083015261012081015164ffffffffff1661040083015261014081015163ffffffff1661042083015261016081015163ffffffff1661044083015261018081015161ffff166104608301526101a081015161ffff166104808301526101c081015161ffff166104a08301526101e081015161ffff166104c083015261020081015160ff166104e083015261022081015160ff1661050083015261024081015160ff1661052083015261026081015160ff1661054083015261028081015160ff166105608301526102a081015161058083016108e6916140b1565b6102c081015163ffffffff166105a08301526102e081015163ffffffff166105c08301526103008101516001600160801b03166105e08301526103208101516001600160801b03166106008301526103408101516001600160801b03166106208301526103608101516001600160401b031661064083015261038001516001600160401b031661066082015261068090f35b506001600160801b036109a7816010840154166f7fffffffffffffffffffffffffffffff8160011c16906159fa565b6104e1565b602482634e487b7160e01b81526041600452fd5b503461023f5761052036600319011261023f57806001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b156116b357816106a491604051928380927fab408de0000000000000000000000000000000000000000000000000000000008252610a4060048301614e99565b84546001600160801b03811661052484015260801c6105448301526001600160801b0360015463ffffffff811661056485015260201c166105848301526002546001600160801b0381166105a484015260801c6105c48301526001600160401b0360035461ffff81166105e485015261ffff8160101c16610604850152818160201c1661062485015260601c1661064483015263ffffffff7f000000000000000000000000000000000000000000000000000000000000000016610664830152426106848301525afa80156102425761169e575b5050610b1f33614a43565b60ff8151161561166057600454906001600160401b03610b40818416614e0c565b1680926001600160401b03191617600455818352600560205260408320906004356002830155600382016024356001600160401b038116810361161957815467ffffffffffffffff19166001600160401b0391821617825560443590811681036116195781546fffffffffffffffff0000000000000000191660409190911b6fffffffffffffffff0000000000000000161790556064356004830155600582016084356001600160401b038116810361161957815467ffffffffffffffff19166001600160401b0391821617825560a43590811681036116195781546fffffffffffffffff0000000000000000191660409190911b6fffffffffffffffff00000000000000001617905560c43563ffffffff811681036102715763ffffffff60068401911663ffffffff1982541617905560e4356007830155610104356008830155610124356009830155600a8201610144356001600160401b038116810361161957815467ffffffffffffffff19166001600160401b039182161782556101643590811681036116195781546fffffffffffffffff0000000000000000191660409190911b6fffffffffffffffff0000000000000000161790556101843563ffffffff811681036102715763ffffffff600b8401911663ffffffff198254161790556101a435600c8301556101c435600d830155600e82016101e435600281101561161957610d4f8161401e565b8154906102043590600282101561164457610d698261401e565b610224359163ffffffff83168303611648576102443563ffffffff8116810361165c5765ffffffff00009269ffffffff0000000000008261ff00935060301b169560ff69ffffffff0000000000001992169065ffffffffffff191617169160081b16179160101b16171781556102643564ffffffffff811681036116195781546effffffffff00000000000000000000191660509190911b6effffffffff0000000000000000000016178155610e65610e2061514f565b82547fffffffffffffffffffffffff0000000000ffffffffffffffffffffffffffffff1660789190911b73ffffffffff00000000000000000000000000000016178255565b610e6d615164565b81546102c43563ffffffff811681036116445778ffffffffff00000000000000000000000000000000000000007cffffffff00000000000000000000000000000000000000000000000000827fffffff000000000000000000ffffffffffffffffffffffffffffffffffffffff935060c81b169360a01b16911617179055600f820163ffffffff610efc61513b565b1663ffffffff198254161781556103043561ffff81168103611619578154906103243561ffff8116810361164457610344359161ffff8316830361164857610364359161ffff8316830361165c57610384359160ff83168303611658576103a4359260ff84168403611654576103c4359560ff87168703611650576103e4359360ff8516850361164c576eff0000000000000000000000000000966bffff000000000000000000007fffffffffffffffffffffffffffffffff00ffffffffffffffffffffffffffffff956cff0000000000000000000000009469ffff00000000000000006fff0000000000000000000000000000008a6dff000000000000000000000000009b5060781b169d8c199667ffff0000000000008c19958a199365ffff0000000089199260201b169069ffffffffffff00000000191617169160301b1617169160401b1617169160501b1617169160601b1617169160681b16179160701b16171781556104043560ff811681036116195781547fffffffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffff1660809190911b70ff0000000000000000000000000000000016178155610424356003811015611619578154610444359063ffffffff8216820361164457610464359063ffffffff82168203611648577fffffffffffff000000000000000000ffffffffffffffffffffffffffffffffff60ff60881b79ffffffff000000000000000000000000000000000000000000008475ffffffff000000000000000000000000000000000000955060b01b169560881b169116179160901b1617179055601082016001600160801b03611168615179565b166fffffffffffffffffffffffffffffffff19825416178155611189615190565b6001600160801b036fffffffffffffffffffffffffffffffff1983549260801b169116179055601182016104c4356001600160801b03811681036116195781546fffffffffffffffffffffffffffffffff19166001600160801b039091161781556104e4356001600160401b0381168103611619578154610504356001600160401b03811681036116445777ffffffffffffffff000000000000000000000000000000007fffffffffffffffff000000000000000000000000000000000000000000000000826001600160801b03935060c01b169360801b16911617179055611270615164565b60011b6501fffffffffe64fffffffffe8216911681036116305764ffffffffff61129861514f565b1690039064ffffffffff821161163057908492916001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016916112ee63ffffffff6112e761513b565b168261486c565b9364ffffffffff604051957f13ebf35a00000000000000000000000000000000000000000000000000000000875233600488015216602486015260408560448189885af191821561162557869587936115c8575b5091600163ffffffff926001600160801b0395948154906dffffffffff0000000000000000007fffff0000000000000000000000ffffffffffffffffffffffffffffffffffffff7fffffffffffffffffffffffffff0000000000ffffffffffffffffffffffffffff8c64ffff00000062ff00008c5160101b16967dffffffffffffffffffffff000000000000000000000000000000000000006113e3615190565b60981b16978619918b68ffffffff0000000000199164ffffff00ff1916171617169160181b16171668ffffffff00000000008860281b1617169160481b161772ffffffffff00000000000000000000000000004260701b1617178155016001600160a01b03331673ffffffffffffffffffffffffffffffffffffffff1982541617905561ffff60ff611492611476615179565b6f7fffffffffffffffffffffffffffffff8160011c16906159fa565b9451169660405197885216602087015216604085015216918260608201526114bc60808201614e99565b847fc4efd1cf52817d441f94595d23bfb475b5f13e12573f1f30f8805ffc888c38666105a03393a36114ec615179565b813b156115c4576001600160801b0360405191631c519d0d60e11b8352866004840152336024840152856044840152166064820152838160848183865af19081156102665784916115af575b5050803b156115ab57608483926040519485938492631c519d0d60e11b84528860048501523360248501526001604485015260648401525af180156115a057611587575b602082604051908152f35b61159283809261484b565b61159c578161157c565b5080fd5b6040513d85823e3d90fd5b8280fd5b816115b99161484b565b6115ab57825f611538565b8380fd5b93925094506040833d60401161161d575b816115e66040938361484b565b810103126116195760206115f984614a27565b9301519463ffffffff8616860361161557929491926001611342565b8680fd5b8580fd5b3d91506115d9565b6040513d88823e3d90fd5b602485634e487b7160e01b81526011600452fd5b8780fd5b8880fd5b8d80fd5b8c80fd5b8b80fd5b8a80fd5b8980fd5b9081604060206064940151910151907f9c04d09000000000000000000000000000000000000000000000000000000000835233600452602452604452fd5b816116a89161484b565b61023f57805f610b14565b50fd5b503461023f57604036600319011261023f576116d0613ff4565b90602435916001600160401b03831161159c573660238401121561159c576001600160401b0383600401351161159c57366024846004013560051b8501011161159c5760405192611720846147dd565b82845260208401918383528360408601528360608601528360808601528360a08601528360c08601528360e0860152606061010086015260606101208601526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163303611d5d5761179881615bad565b90815460ff8160081c16611d355763ffffffff600184015460c01c1680611cfd5750600460ff82166117c981614028565b1480865215611b3057508260040135611b10575060116001600160801b03915b61010061ff00198254161781556001600160a01b03600182015416875282611833816010840154168060408b01526f7fffffffffffffffffffffffffffffff8160011c16906159fa565b16606088015261186e60ff600f83015463ffffffff8160901c1660808b015263ffffffff8160b01c1660a08b015260881c1660c08901614e40565b01541660e0850152611883816004013561492a565b611890604051918261484b565b6004820135808252601f19906118a59061492a565b013660208301376101008501526118bf816004013561492a565b6118cc604051918261484b565b6004820135808252601f19906118e19061492a565b01366020830137610120850152825b81600401358110611aa95750506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166001600160a01b03845116813b156115c45783916024839260405194859384926353290d0b60e01b845260048401525af180156115a057908391611a94575b5050604092919251928392602084526101608401926001600160a01b03825116602086015251151560408501526001600160801b0360408201511660608501526001600160801b03606082015116608085015263ffffffff60808201511660a085015263ffffffff60a08201511660c08501526119eb60c082015160e08601906140b1565b6001600160801b0360e08201511661010085015261010081015192610140610120860152835180915260206101808601940190835b818110611a7257505050610120015191601f1984820301610140850152602080845192838152019301915b818110611a59575050500390f35b8251845285945060209384019390920191600101611a4b565b82516001600160a01b0316865287965060209586019590920191600101611a20565b81611a9e9161484b565b61159c57815f611966565b806001600160401b03611ace611ac9600194866004013560248801614e4c565b61410d565b1685526006602052816040862001546001600160a01b038116611af6836101008a0151614941565b5260a01c611b0982610120890151614941565b52016118f0565b846001600160401b036044926301acbebb60e41b83521660045280602452fd5b600e83015464ffffffffff8160a01c16804210611cf857506001600160401b03831687526009602052604087209060405180928391602082549182815201918b5260208b20908b915b816001840110611cc75791611ba79391611bbe9695935491818110611cad575b10611c96575b50038461484b565b86600401359060ff602489019160081c1684615c05565b90518114801590611c88575b611c69575060ff191660021782556040805160208082526004860135908201529081019160248501875b86600401358110611c43575050917f86c83ed4669bd532d6bc9044cba550e131a2f0d24a7962c5087209cfc3b44643826001600160801b0395936001600160401b0360119616930390a26117e9565b90936020806001926001600160401b03611c5c8961400a565b1681520195019101611bf4565b6301acbebb60e41b87526001600160401b038316600452602452604486fd5b508460040135811415611bca565b60601c6001600160601b031681526020015f611b9f565b9260206001916001600160601b0385168152019301611b99565b93509091600160406002926001600160601b038754818116835260601c166020820152019401920190859392611b79565b6159bc565b7f277a65fe0000000000000000000000000000000000000000000000000000000087526001600160401b038316600452602452604486fd5b6044916001600160401b0360ff88931691634d192d0960e01b8452166004526102d181614028565b602484631b71af4f60e01b815233600452fd5b503461023f57606036600319011261023f57611d8a613ff4565b604435906001600160801b03821682036115ab57611da7816152c3565b9064ffffffffff600e83015460501c168042116124a557506001600160a01b03600183015416331461247157602435156124495760045492611df46001600160401b038560401c16614e0c565b936fffffffffffffffff0000000000000000196fffffffffffffffff00000000000000008660401b169116176004556001600160401b03821685526007602052604085206001600160a01b0333165f5260205260405f20906040519160e083018381106001600160401b0382111761243557611ed764ffffffffff89969594936001600160601b039360405254838116865263ffffffff8160601c16602087015260ff8160801c16604087015260ff8160881c16606087015260ff8160901c166080870152818160981c1660a087015260c01c16928360c0860152848689615a50565b6001600160401b0388168652600660205260408620805460c08601517fffffffffffffffffffffffff0000000000ffffffffffffffffffff000000000090911664ffffffffff88161760789190911b73ffffffffff00000000000000000000000000000016178155909390805460ff60e81b19167d010000000000000000000000000000000000000000000000000000000000178155815160a01b73ffffffffffffffffffffffffffffffffffffffff191633908117600183015560243560029092019190915564ffffffffff891660c08301526001600160401b03861687526007602090815260408089205f9384528252918290208351815492850151938501517fffffffffffffffffffffffffffffff0000000000ffffffffffffffffffffffff871994909416918716919091179290921660609390931b6fffffffff000000000000000000000000169290921760809190911b70ff00000000000000000000000000000000161781556060820151815460ff60881b191660889190911b60ff60881b161781556080820151815472ff000000000000000000000000000000000000191660909190911b72ff0000000000000000000000000000000000001617815560a0820151815464ffffffffff60981b191660989190911b64ffffffffff60981b1617815560c08201517fffffff0000000000ffffffffffffffffffffffffffffffffffffffffffffffff7cffffffffff00000000000000000000000000000000000000000000000083549260c01b16911617905561214d61212963ffffffff60018a015460a01c16614e29565b600189019063ffffffff60a01b1963ffffffff60a01b83549260a01b169116179055565b61218a61216663ffffffff60018a015460c01c16614e29565b600189019063ffffffff60c01b1963ffffffff60c01b83549260c01b169116179055565b82156123d5575b5116604051906024358252602082015233906001600160401b038516907f01db6589e21ab9bb03cbbbe7bbebdf5c8662481aa00c5730d5cc79df6799870b60406001600160401b038b1692a415612343575b8061229b575b5061221d6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001693615a1a565b92803b156115ab576001600160401b0391836084926001600160801b036040519788968795631c519d0d60e11b8752166004860152336024860152600260448601521660648401525af180156115a057612286575b6020826001600160401b0360405191168152f35b61229183809261484b565b61159c5781612272565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690813b156115c45783916064839260405194859384927f4bc688230000000000000000000000000000000000000000000000000000000084526001600160401b038916600485015233602485015260448401525af19081156115a057839161232e575b506121e9565b816123389161484b565b61159c57815f612328565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b156115c4578380916024604051809481937f21c28b2c0000000000000000000000000000000000000000000000000000000083523360048401525af19081156102665784916123c0575b50506121e3565b816123ca9161484b565b6115ab57825f6123b9565b60018701547bffffffffffffffffffffffffffffffffffffffffffffffffffffffff7fffffffff000000000000000000000000000000000000000000000000000000006124248360e01c614e29565b60e01b169116176001880155612191565b602488634e487b7160e01b81526041600452fd5b6004847f1a8f98f3000000000000000000000000000000000000000000000000000000008152fd5b7fc04ff3070000000000000000000000000000000000000000000000000000000084526001600160401b0316600452602483fd5b6309d2ae0960e01b85526004524264ffffffffff16602452604484fd5b503461023f578060031936011261023f576101206040516124e2816147dd565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201520152610140612523614969565b6001600160401b03610120604051926001600160801b0381511684526001600160801b03602082015116602085015263ffffffff60408201511660408501526001600160801b0360608201511660608501526001600160801b0360808201511660808501526001600160801b0360a08201511660a085015261ffff60c08201511660c085015261ffff60e08201511660e08501528261010082015116610100850152015116610120820152f35b503461023f57604036600319011261023f576125ea613ff4565b60243560028110156115ab576020926126028261401e565b5061262b5761261a9061261442615d39565b90615434565b6001600160401b0360405191168152f35b61263e9061263842615d39565b90615f8e565b61261a565b503461023f578060031936011261023f576040906001600160401b03600454835192508181168352831c166020820152f35b503461023f57604036600319011261023f5761268f613ff4565b61269761409b565b6001600160401b0383921690818452600560205260408420916005835460101c16612742575b845260076020526001600160a01b036040852091165f526020526001600160801b036126f360ff60405f205460881c1692615a1a565b169081810291818304149015171561272e576060925063ffffffff60015416906001600160a01b036040519316835260208301526040820152f35b602483634e487b7160e01b81526011600452fd5b60018301546001600160a01b031693506126bd565b503461023f57602036600319011261023f57600435906001600160a01b038216820361023f5760a061278883614a43565b64ffffffffff60806040519260ff815116845260208101516020850152604081015160408501528260608201511660608501520151166080820152f35b503461023f57602036600319011261023f576127df613ff4565b6127e8816152c3565b6001810154916001600160a01b038316923384036129d45760a01c63ffffffff168061299b57506001600160401b039061010361ffff1984541617835516916001600160801b03601060405193857fc447899e8dd543206d90c2c35d126758173a21831310c6abeb4bcdf6caa81cfa8880a20154166001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001692833b1561161957631b0b9efb60e21b81526004810185905260248101839052806007604488930152826064820152818160848183895af1801561024257612986575b50506128ec906f7fffffffffffffffffffffffffffffff8160011c16906159fa565b92823b1561027157604051631b0b9efb60e21b81526004810191909152602481018290526001600160801b03859460066044840152166064820152838160848183875af1908115610266578491610251575050813b1561024d5782916024839260405194859384926353290d0b60e01b845260048401525af180156102425761022e5750f35b634e487b7160e01b5f52602160045260245ffd5b816129909161484b565b61027157845f6128ca565b84906001600160401b036044937fc4ac1d2e00000000000000000000000000000000000000000000000000000000845216600452602452fd5b6044856001600160401b03847f2caf6e900000000000000000000000000000000000000000000000000000000083521660045233602452fd5b503461023f57602036600319011261023f57612a27613ff4565b6040519061016082018281106001600160401b03821117612c3e5760405282825260208201928084526040830190808252606084018181526080850182815260a086019083825260c087019284845260e08801948086526101008901968188526101208a019a828c526001600160401b036101408c019a848c52168084526006602052604084209081549060ff8260e81c16906006821015612c2a578115612c185750918e6001600160a01b038f63ffffffff8f91958f8f8f998f9a8f9b8f8f9d8a9f9e8f9060029f918f600190899464ffffffffff8e16905201549d8e1690525260ff8860f01c1690612b1a82614091565b528c8760f81c94145f14612c0f5760ff815b16841115612c0957506001905b612b428261401e565b525260ff8360e01c169052828260a01c16905260c01c16905260a01c905201548b526001600160401b036040519c51168c52511660208b015251906006821015612bf5575063ffffffff9460ff6001600160801b03989587958c60606101609f9b97859760408401525191612bb683614091565b015251612bc28161401e565b60808d0152511660a08b0152511660c0890152511660e08701525116610100850152511661012083015251610140820152f35b80634e487b7160e01b602492526021600452fd5b90612b39565b60ff6001612b2c565b635fcc20cb60e11b8752600452602486fd5b602487634e487b7160e01b81526021600452fd5b602484634e487b7160e01b81526041600452fd5b503461023f57602036600319011261023f576001600160401b03612c74613ff4565b16815260096020526040812090604051808360208295549384815201908452602084209284905b806001830110612da457612cc1945491818110612d8a575b10612d73575b50038361484b565b8151612ce5612ccf8261492a565b91612cdd604051938461484b565b80835261492a565b602082019290601f1901368437805b8251811015612d2557806001600160401b03612d1260019388614941565b5116612d1e8286614941565b5201612cf4565b50925090604051928392602084019060208552518091526040840192915b818110612d51575050500390f35b82516001600160401b0316845285945060209384019390920191600101612d43565b60601c6001600160601b031681526020015f612cb9565b9260206001916001600160601b0385168152019301612cb3565b91600291935060406001916001600160601b038754818116835260601c166020820152019401920185929391612c9b565b503461313957602036600319011261313957612def613ff4565b906001600160401b0382165f52600660205260405f2091825460ff8160e81c16906006821015908161297257600183149283158061318f575b613189575064ffffffffff165f52600560205260405f2091825491600460ff8416612e5281614028565b03612fb657505050835460ff8160e81c166006811015612fa257612e929260049285600260089414612f62575b505086612e8c8282615693565b9561571b565b612e9b81614028565b81526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016925460f71c926101fe60fe85169416840361272e57612ef8839460146001600160801b0360808601511604906148a8565b91813b15612f5d5760e4612f46918580946001600160801b0360405197889687957fff65b9460000000000000000000000000000000000000000000000000000000087526004870190614032565b1660c48401525af180156102425761022e57505080f35b505050fd5b612f8e918060f81c155f14612f955764ffffffffff612f8660ff8360e01c16615411565b915b16615508565b5f85612e7f565b64ffffffffff8991612f88565b602485634e487b7160e01b81526021600452fd5b6129725715613008575064ffffffffff600e82015460781c1680421115611cf85750835460ff8160e81c166006811015612fa257612e9292600292858460019414612f6257505086612e8c8282615693565b64ffffffffff906048959394951c1680421115611cf85750815460ff8160e81c166006811015612972576130589260039286600260079414613151575b5050846130528282615693565b9661571b565b61306181614028565b82526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016905460f71c6101fe60fe82169116810361313d576130bc9060146001600160801b0360808601511604906148a8565b91813b156131395760e461310a915f80946001600160801b0360405197889687957fff65b9460000000000000000000000000000000000000000000000000000000087526004870190614032565b1660c48401525af1801561312e57613120575080f35b61312c91505f9061484b565b005b6040513d5f823e3d90fd5b5f80fd5b634e487b7160e01b5f52601160045260245ffd5b613175918060f81c155f1461317c5764ffffffffff612f8660ff8360e01c16615411565b5f86613045565b64ffffffffff5f91612f88565b84615260565b505f92506002811415612e28565b34613139576080366003190112613139576131b6613ff4565b60243560ff81168091036131395760443563ffffffff8116808203613139576064359081159485158303613139576131ec6148d8565b506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163303613a6d576001600160401b03811693845f52600660205260405f209564ffffffffff8754165f52600560205260405f209460088210156129725761325d8689615693565b98600683149081613a65575b5080613a4e575b613a10575b600460ff87541661328581614028565b0361334657505085547e0805000000000000000000000000000000000000000000000000000000000061ffff60e81b19821617909655505050600101805464ffffffffff9093169261330391906132e49060c01c63ffffffff16614918565b63ffffffff60c01b1963ffffffff60c01b83549260c01b169116179055565b60405160208160087f03b81330a74da06b64a58293d86b159488ba2221f9afed8037113187c9cefc7f9352a380600460c092525b6133446040518092614032565bf35b600260ff895460f01c1661335981614091565b036133d6575050855461020560e81b61ffff60e81b19821617909655505050600101805464ffffffffff9093169261339e91906132e49060c01c63ffffffff16614918565b60405160208160027f03b81330a74da06b64a58293d86b159488ba2221f9afed8037113187c9cefc7f9352a380600260c09252613337565b979694919293975f146135865750505060c09450600160e91b60ff60e81b1983541617825568ffffffffffffffff0065ffffffffff0061341542615d39565b93546040518160f81c815263ffffffff86166020820152867fdde94aa4665ca6af423d2f64130d28ee85dd4905a408b3e93e147ef6ea223596604064ffffffffff851693a360081b1616805f52600a60205260405f2054926134e164ffffffffff8560281c168092875f5260066020526134ae60405f2091829063ffffffff60a01b1963ffffffff60a01b83549260a01b169116179055565b80546effffffffffffffffffff0000000000191660509290921b6effffffffff0000000000000000000016919091179055565b806135205750906cffffffffffffffff0000000000915f52600a60205260281b169069ffffffffffffffffffff1916171760405f20555b5f8152613337565b5f908152600660205260409020805469ffffffffff00000000001916602884901b69ffffffffff0000000000161790559192506cffffffffffffffff0000000000915f52600a60205260281b169069ffffffffff000000000019161760405f2055613518565b92949391929091906001810361365a57506001865280547fffff00ff00000000ffffffffffffffffffffffffffffffffffffffffffffffff1660c084811b63ffffffff60c01b16919091177d040000000000000000000000000000000000000000000000000000000000178255967fd59256db426354940dec5dd64f2047802fe9cdd2d0664d5f349e1da138fe32479360409391926136489290613639600183016132e463ffffffff82548f1c16614918565b64ffffffffff815416986158ce565b825191825215156020820152a3613337565b9250949550919250600481145f146136fa575082547e0305000000000000000000000000000000000000000000000000000000000061ffff60e81b19821617909355600101805464ffffffffff909316926136c291906132e49060c01c63ffffffff16614918565b60405160208160037f03b81330a74da06b64a58293d86b159488ba2221f9afed8037113187c9cefc7f9352a380600260c09252613337565b60058103613790575082547e0405000000000000000000000000000000000000000000000000000000000061ffff60e81b19821617909355600101805464ffffffffff9093169261375891906132e49060c01c63ffffffff16614918565b60405160208160047f03b81330a74da06b64a58293d86b159488ba2221f9afed8037113187c9cefc7f9352a380600260c09252613337565b9092906007036138d55780547e0605000000000000000000000000000000000000000000000000000000000061ffff60e81b198216178255600193909301805464ffffffffff909416936137f191906132e49060c01c63ffffffff16614918565b825f52600760205260405f206001600160a01b0380600184015416165f5260205260405f2060ff815460881c1690811561313d57613845915f190160ff60881b1960ff60881b83549260881b169116179055565b825f526008602052600260405f2091015490815f52602052816001600160401b0360405f205416146138ab575b5060405160208160067f03b81330a74da06b64a58293d86b159488ba2221f9afed8037113187c9cefc7f9352a380600360c09252613337565b825f52600860205260405f20905f5260205260405f206001600160401b0319815416905583613872565b80547e0505000000000000000000000000000000000000000000000000000000000061ffff60e81b198216178255600193909301805464ffffffffff9094169361392c91906132e49060c01c63ffffffff16614918565b825f52600760205260405f206001600160a01b0380600184015416165f5260205260405f2060ff815460881c1690811561313d57613980915f190160ff60881b1960ff60881b83549260881b169116179055565b825f526008602052600260405f2091015490815f52602052816001600160401b0360405f205416146139e6575b5060405160208160057f03b81330a74da06b64a58293d86b159488ba2221f9afed8037113187c9cefc7f9352a380600360c09252613337565b825f52600860205260405f20905f5260205260405f206001600160401b03198154169055836139ad565b600460ff198754161786558664ffffffffff8954167f9b5300c7cfae6afce001a88aafda1cca1b1f50f9fb50cc75c26b00e0346b2ed75f80a3613275565b50600160ff875416613a5f81614028565b14613270565b90508a613269565b631b71af4f60e01b5f523360045260245ffd5b3461313957602036600319011261313957613a99613ff4565b6040516101c081018181106001600160401b03821117613f46576040525f81525f60208201525f60408201525f60608201525f60808201525f60a08201525f60c08201525f60e08201525f6101008201525f6101208201525f6101408201525f6101608201525f6101808201525f6101a08201526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163303613a6d576001600160401b038216805f52600660205260405f209283549160ff8360e81c1660068110156129725760028103613f405750613b8064ffffffffff84166152c3565b908360f81c155f14613f1a576001600160401b03613bad613ba042615d39565b64ffffffffff8716615434565b1690808203613eec575050613cbd6001600160801b039164ffffffffff851686528460f81c155f14613ee5575f5b613be48161401e565b60208701528460f81c604087015264ffffffffff613c87600f8301549260ff8460601c1660608a015260ff8460681c1660808a015260ff8460701c1660a08a015261ffff8460201c1660c08a015261ffff8460301c1660e08a015261ffff8460401c166101008a0152549261ffff8460181c166101208a015263ffffffff8460281c166101408a015263ffffffff838560481c1691826101608c0152169061486c565b166101808701526affffffffffffffffffffff613cb360ff60608901511660ff60808a01511690614888565b9160981c166148a8565b166101a0840152613cfb613ceb613cdc61ffff60c087015116426148cb565b61ffff60e087015116906148cb565b61ffff61010086015116906148cb565b64ffffffffff61016085015116809111613eaf575090613d3e6001928260f81c155f14613ea957613d3160ff8460e01c16615411565b64ffffffffff8416615508565b7d03000000000000000000000000000000000000000000000000000000000060ff60e81b1985541617845560f81c019160ff831161313d576101c0927effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7fff0000000000000000000000000000000000000000000000000000000000000083549260f81b1691161790556001600160801b036101a0604051926001600160401b0381511684526020810151613df18161401e565b602085015260ff604082015116604085015260ff606082015116606085015260ff608082015116608085015260ff60a08201511660a085015261ffff60c08201511660c085015261ffff60e08201511660e085015261ffff6101008201511661010085015261ffff6101208201511661012085015263ffffffff6101408201511661014085015264ffffffffff6101608201511661016085015264ffffffffff610180820151166101808501520151166101a0820152f35b5f613d31565b7ff38df98f000000000000000000000000000000000000000000000000000000005f5260045264ffffffffff421660245260445ffd5b6001613bdb565b7f7c9a94e1000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6001600160401b03613f3b613f2e42615d39565b64ffffffffff8716615f8e565b613bad565b82615260565b634e487b7160e01b5f52604160045260245ffd5b34613139576020366003190112613139576001600160401b03613f7b613ff4565b165f52600660205264ffffffffff60405f2054165f5260056020526040600e815f20015463ffffffff60ff821691835192613fb58161401e565b835260301c166020820152f35b346131395760e036600319011261313957613fdb613ff4565b60a03660231901126131395761312c9060c43590614164565b600435906001600160401b038216820361313957565b35906001600160401b038216820361313957565b6002111561297257565b6005111561297257565b6001600160801b0360a08092805161404981614028565b85526001600160401b0360208201511660208601526001600160a01b036040820151166040860152826060820151166060860152826080820151166080860152015116910152565b6009111561297257565b602435906001600160a01b038216820361313957565b9060038210156129725752565b606060a0916140ed8482516001600160401b036040809280518552826020820151166020860152015116910152565b63ffffffff60208201511682850152604081015160808501520151910152565b356001600160401b03811681036131395790565b6001600160401b0361414d6040809380358652836141416020830161400a565b1660208701520161400a565b16910152565b60ff1660ff811461313d5760010190565b906001600160401b038216805f52600660205260405f2092835460ff8160e81c1660068110156129725760018103613f40575064ffffffffff8116926141a9846152c3565b9464ffffffffff600e87015460781c168042116147c05750608435966001600160401b038816958689141580613139576001600160401b0360118a015460801c16808911614791575080613139578715158061474c575b156146ff576001600160a01b03600184015416976024359a606435926001600160401b038416938481036131395750613139575060a435946040519160208301937fa18d874184b3935367a8ba4fe15892e9e7a6673bcab6cf67e9626a16ea4370aa85524660408501523060608501528560808501528b60a08501528d60c085015260443560e08501526101008401526101208301528561014083015261016082015261016081526142b46101808261484b565b519020600283019081548082036146cd575050899055805f52600860205260405f20895f526020526001600160401b0360405f20541698891515978880996146c4575b61465a579282867fb314be95e33c7c06cd15b39d9c6df58f3308131060c6bdccc77079de4c40248360e06144559568ffffffffffffffff009865ffffffffff00985f52600860205260405f20825f5260205260405f20856001600160401b0319825416179055855f5260076020526001600160a01b0360405f2091165f5260205260405f20956143c861439060ff895460901c16614153565b885472ff0000000000000000000000000000000000001916609082901b72ff0000000000000000000000000000000000001617909855565b80547fffff0000ffffffffffffffffffffffffffffffffffffffffffffffffffffffff1687841b7cff000000000000000000000000000000000000000000000000000000001617600160e91b17905561442042615d39565b996040519160ff8816835263ffffffff8c166020840152604083015261444a606083016044614121565b60c0820152a3615411565b9460081b161693838517805f52600a60205260405f2054926144ae64ffffffffff8560281c168092875f5260066020526134ae60405f2091829063ffffffff60a01b1963ffffffff60a01b83549260a01b169116179055565b806145f15750906cffffffffffffffff0000000000915f52600a60205260281b169069ffffffffffffffffffff1916171760405f2055806145ca575b50505b6144f5575050565b815f52600660205260405f2060ff815460e81c169260068410156129725760028403614527576145259350615310565b565b919092600381145f14614565575050507e0200000000000000000000000000000000000000000000000000000000000060ff60f01b19825416179055565b9192909160041461457557505050565b805461020560e81b61ffff60e81b19821617825560405160028152614525949164ffffffffff169082907f03b81330a74da06b64a58293d86b159488ba2221f9afed8037113187c9cefc7f90602090a3615db7565b605001908160501161313d575f52600a602052600160405f20911b81541790555f806144ea565b5f908152600660205260409020805469ffffffffff00000000001916602884901b69ffffffffff0000000000161790559194506cffffffffffffffff0000000000935091505f52600a60205260281b169069ffffffffff000000000019161760405f20556144ed565b50909450614525985060e09196507fb314be95e33c7c06cd15b39d9c6df58f3308131060c6bdccc77079de4c4024839261469342615d39565b9163ffffffff604051935f855216602084015260408301526146b9606083016044614121565b60c0820152a3615310565b50858b106142f7565b867f6f152dc2000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b87908a606435916001600160401b03831692838103613139575061313957507f106cc2b5000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b50506064356001600160401b0381169081810361313957505f90621000008911614782576001600160401b0360555b1614614200565b6001600160401b03607061477b565b887f97300466000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6309d2ae0960e01b5f5260045264ffffffffff421660245260445ffd5b61014081019081106001600160401b03821117613f4657604052565b6103a081019081106001600160401b03821117613f4657604052565b606081019081106001600160401b03821117613f4657604052565b608081019081106001600160401b03821117613f4657604052565b90601f801991011681019081106001600160401b03821117613f4657604052565b9064ffffffffff8091169116019064ffffffffff821161313d57565b906001600160801b03809116911601906001600160801b03821161313d57565b906001600160801b03809116911602906001600160801b03821691820361313d57565b9190820180921161313d57565b6040519060c082018281106001600160401b03821117613f46576040525f60a0838281528260208201528260408201528260608201528260808201520152565b63ffffffff16801561313d575f190190565b6001600160401b038111613f465760051b60200190565b80518210156149555760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b60405190614976826147dd565b815f546001600160801b038116825260801c60208201526001600160801b0360015463ffffffff8116604084015260201c1660608201526002546001600160801b038116608083015260801c60a08201526101206001600160401b0360035461ffff811660c085015261ffff8160101c1660e0850152818160201c1661010085015260601c16910152565b51906001600160801b038216820361313957565b519064ffffffffff8216820361313957565b519061ffff8216820361313957565b9190820391821161313d57565b9060405160a081018181106001600160401b03821117613f46576040525f8152602081015f815260408201935f855260608301945f865260808401925f84528496614a8c614969565b916001600160a01b03604051957f8086b8ba0000000000000000000000000000000000000000000000000000000087521694856004820152610100816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa801561312e575f90614d28575b5184516001600160801b03908116925016818110614d1857505050600186525b63ffffffff60408301511690604051917fec5dd32100000000000000000000000000000000000000000000000000000000835285600484015260248301526040826044816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa801561312e575f925f91614cd2575b5064ffffffffff16905280614c8e5750602001516001600160801b031690525b604051907fe273cfea00000000000000000000000000000000000000000000000000000000825260048201526020816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa801561312e575f90614c50575b64ffffffffff915016809152421115614c445750565b600460ff825116179052565b506020813d602011614c86575b81614c6a6020938361484b565b8101031261313957614c8164ffffffffff91614a15565b614c2e565b3d9150614c5d565b90602001906001600160801b0382511681105f14614cc0576001600160801b03614cb9925116614a36565b9052614bc3565b505050600260ff845116178352614bc3565b9250506040823d604011614d10575b81614cee6040938361484b565b810103126131395764ffffffffff614d0a602084519401614a15565b90614ba3565b3d9150614ce1565b614d2191614a36565b9052614b24565b50610100813d8211614e04575b81614d43610100938361484b565b8101031261313957604051906101008201908282106001600160401b03831117613f465760e091604052614d7681614a01565b8352614d8460208201614a01565b6020840152614d9560408201614a01565b6040840152614da660608201614a01565b6060840152614db760808201614a15565b6080840152614dc860a08201614a27565b60a0840152614dd960c08201614a27565b60c08401520151906001600160a01b0382168203613139576001600160801b039160e0820152614b04565b3d9150614d35565b6001600160401b03166001600160401b03811461313d5760010190565b63ffffffff1663ffffffff811461313d5760010190565b60038210156129725752565b91908110156149555760051b0190565b614e668282614121565b606081013563ffffffff811681036131395760a09163ffffffff8392166060850152608081013560808501520135910152565b614ea4816004614121565b614eb2606082016064614e5c565b614ec26101208201610124614e5c565b6101e435600281101561313957614ed88161401e565b6101e082015261020435600281101561313957614ef48161401e565b6102008201526102243563ffffffff8116809103613139576102208201526102443563ffffffff8116809103613139576102408201526102643564ffffffffff8116809103613139576102608201526102843564ffffffffff8116809103613139576102808201526102a43564ffffffffff8116809103613139576102a08201526102c43563ffffffff8116809103613139576102c08201526102e43563ffffffff8116809103613139576102e08201526103043561ffff8116809103613139576103008201526103243561ffff8116809103613139576103208201526103443561ffff8116809103613139576103408201526103643561ffff8116809103613139576103608201526103843560ff8116809103613139576103808201526103a43560ff8116809103613139576103a08201526103c43560ff8116809103613139576103c08201526103e43560ff8116809103613139576103e08201526104043560ff81168091036131395761040082015261042435600381101561313957615082906104208301906140b1565b6104443563ffffffff8116809103613139576104408201526104643563ffffffff811680910361313957610460820152610484356001600160801b038116809103613139576104808201526104a4356001600160801b038116809103613139576104a08201526104c4356001600160801b038116809103613139576104c08201526104e4356001600160401b038116809103613139576104e082015261050435906001600160401b038216809203613139576105000152565b6102e43563ffffffff811681036131395790565b6102843564ffffffffff811681036131395790565b6102a43564ffffffffff811681036131395790565b610484356001600160801b03811681036131395790565b6104a4356001600160801b03811681036131395790565b604051906151b482614815565b5f6040838281528260208201520152565b604051906151d282614830565b5f6060836151de6151a7565b81528260208201528260408201520152565b906040516151fd81614815565b60406001600160401b03600183958054855201548181166020850152821c16910152565b9060405161522e81614830565b60606004829461523d816151f0565b845263ffffffff6002820154166020850152600381015460408501520154910152565b60068210156129725781156152a7576001600160401b03907f1a75b1d1000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b6001600160401b0390635fcc20cb60e11b5f521660045260245ffd5b906152cd82615bad565b9160ff835416906152dd82614028565b600182036152e9575050565b634d192d0960e01b5f526001600160401b031660045261530881614028565b60245260445ffd5b91815460ff8160e81c16600681101561297257615340926002928684809414613151575050846130528282615693565b61534981614028565b82526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016905460f71c6101fe60fe82169116810361313d576153a49060146001600160801b0360808601511604906148a8565b91813b156131395760e46153f2915f80946001600160801b0360405197889687957fff65b9460000000000000000000000000000000000000000000000000000000087526004870190614032565b1660c48401525af1801561312e576154075750565b5f6145259161484b565b60ff1660208110156154205790565b50602090565b5f19811461313d5760010190565b60081b68ffffffffffffffff00165f818152600a6020819052604082205460501c93926006926001905b86821c80156154fd57600116156154f357508082175f528260205264ffffffffff60405f20541690811515806154c6575b6154be575b816001600160401b0381166154b357506154ad90615426565b9061545e565b965050505050505090565b5f9150615494565b506001600160401b0382165f528460205263ffffffff60405f205460a01c1663ffffffff8716111561548f565b906154ad90615426565b509695505050505050565b68ffffffffffffffff009092919260081b1682811790815f52600a6020526001600160401b0360405f2054931690815f52600660205264ffffffffff60405f205460281c16948264ffffffffff8616146156245750505f52600660205260405f20549064ffffffffff8260501c16805f5260066020526155ac8560405f209069ffffffffff000000000082549160281b169069ffffffffff00000000001916179055565b846155e1575069ffffffffff00000000009293505f52600a60205260281c169069ffffffffff000000000019161760405f2055565b92505050614525915f52600660205260405f20906effffffffff0000000000000000000082549160501b16906effffffffff000000000000000000001916179055565b939291509380155f1461567757505f52600a60205269ffffffffffffffffffff191660405f205580615654575050565b605001908160501161313d575f52600a602052600160405f20911b198154169055565b93509091505f52600a60205264ffffffffff19161760405f2055565b91906157136001600160801b03601081936001600160a01b0360016156b66148d8565b9864ffffffffff81541660208b015201541660408801526affffffffffffffffffffff815460981c166060880152826156ee82615a1a565b1660808801520154166f7fffffffffffffffffffffffffffffff8160011c16906159fa565b1660a0830152565b909291926157a8600164ffffffffff835416957d05000000000000000000000000000000000000000000000000000000000060ff60e81b1985541617845561576286614091565b835460ff60f01b197eff0000000000000000000000000000000000000000000000000000000000008860f01b169116178455016132e463ffffffff825460c01c16614918565b6157b185614028565b600385146157fc575b5060206001600160401b037f03b81330a74da06b64a58293d86b159488ba2221f9afed8037113187c9cefc7f92604051946157f481614091565b85521692a390565b90835f52600760205260405f206001600160a01b0380600185015416165f5260205260405f2060ff815460881c1691821561313d577f03b81330a74da06b64a58293d86b159488ba2221f9afed8037113187c9cefc7f9361587e6001600160401b03936020955f190160ff60881b1960ff60881b83549260881b169116179055565b865f5260088452600260405f2091015490815f5284528260405f205416838316146158ad575b509250506157ba565b865f526008845260405f20905f52835260405f20821981541690555f6158a4565b9290926158de8260028501615fec565b156159b45764ffffffffff8454165f52600760205260405f206001600160a01b0380600187015416165f5260205260405f209264ffffffffff845460981c169384151580615980575b61597657805464ffffffffff60981b1916609884901b64ffffffffff60981b161790556159739464ffffffffff9054165f52600960205260ff600e60405f2092015460081c16906161e4565b90565b5050505050505f90565b506159ae8560ff600e85015460081c16815f526006602052858763ffffffff60405f205460c01c1692616033565b15615927565b505050505f90565b64ffffffffff907f60e27c04000000000000000000000000000000000000000000000000000000005f521660045264ffffffffff421660245260445ffd5b906001600160801b03809116911603906001600160801b03821161313d57565b61597390615a4a600f6affffffffffffffffffffff835460981c1692015460ff808260681c169160601c16614888565b906148a8565b9093929193615a5e42615d39565b6020860163ffffffff808251169216809203615b9f575b50506040850160ff815116600f8401549060ff8260781c1680911015615b7c5750606087019260ff808551169260801c1680921015615b59575050916011918360ff615acb816001600160801b03975116614153565b16905260ff615adc81835116614153565b16905201541690816001600160801b038216105f14615b515750915b6001600160801b038316926001600160601b0382511680851115615b4957615b286001600160601b039186614a36565b941115615b3c57506001600160601b039052565b6001600160601b03169052565b505f93505050565b905091615af8565b6001600160401b0390634fa2669960e11b5f52166004523360245260445260645ffd5b6001600160401b0384634fa2669960e11b5f52166004523360245260445260645ffd5b525f60408601525f80615a75565b6001600160401b031690815f52600560205260405f209160ff835416615bd281614028565b15615bda5750565b7f71c98362000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9390925f918551945f905b86851080615d30575b15615d26575f915f5b88811080615d15575b15615c90576001600160401b03615c42828c614941565b51166001600160401b03615c5a611ac98a8a8d614e4c565b1614615c6f575b615c6a90615426565b615c22565b9250615c6a6001600160601b03615c86858c614941565b5116939050615c61565b50949190946001600160601b03821615615d09578215159081615ccd575b50615cc357615cbd9091615426565b93615c10565b5095509350505050565b615d0291506001600160401b0383169063ffffffff8460401c169063ffffffff6001600160401b0382169160401c1689616033565b155f615cae565b50509450945050505090565b506001600160601b03841615615c2b565b5050935050925050565b50838510615c19565b615d6b9064ffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690614a36565b63ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168015615da35763ffffffff91041690565b634e487b7160e01b5f52601260045260245ffd5b9164ffffffffff82541691825f5260076020526001600160a01b0380600160405f2093015416165f5260205260405f20918254926001600160401b03851664ffffffffff8560981c1603615f875760028301955f9264ffffffffff5f9660c01c165b6001600160401b0381168015615efd575f52600660205260405f205460ff8160e81c16600681101561297257600414801590615ee3575b615ed4576001600160401b038616158015615ead575b615e92575b506001600160401b03905b165f52600660205264ffffffffff60405f205460781c16615e19565b60c01c63ffffffff1696509350836001600160401b03615e6b565b50615ecf86898460ff600e8c015460081c1663ffffffff8660c01c1690616033565b615e66565b506001600160401b0390615e76565b50615ef763ffffffff8260c01c168b615fec565b15615e50565b5050825464ffffffffff60981b1916609885901b64ffffffffff60981b1617909255955093909190615f3a90855f52600960205260405f206162f3565b80615f75575b615f4b575b50505050565b615f6b935f52600960205260ff600e60405f2092015460081c1690616095565b505f808080615f45565b506001600160401b0382161515615f40565b5050505050565b60081b68ffffffffffffffff00165f908152600a602052604090205464ffffffffff1691908215159081615fc9575b50615fc457565b5f9150565b9050825f52600660205263ffffffff8060405f205460a01c16911611155f615fbd565b9063ffffffff169063fff13d80821161602d57600c63ffffffff91015460ff8160081c166160198161401e565b6160255760101c161090565b60101c161190565b50505f90565b9190939263ffffffff8091169416928484146160605750506160548161401e565b61605c571190565b1090565b6001600160401b039081169116109392505050565b9190918054831015614955575f52600c600160205f2084821c0193160290565b80549092915f9082825b81811061616e575060201161612257906160cf91848763ffffffff6001600160401b0385169460401c1692616033565b156159b45761611d936bffffffff00000000000000006001600160401b036160fe94169160401b161792616075565b9091906001600160601b038084549260031b9316831b921b1916179055565b600190565b5050506001600160401b036bffffffff0000000000000000915f94939450169160401b161781549168010000000000000000831015613f4657826160fe91600161611d95018155616075565b6161788188616075565b90549060031b1c82861480156161ad575b616197575b5060010161609f565b9094506001600160601b0316925083600161618e565b506161df6001600160401b03821663ffffffff8360401c166001600160401b03881663ffffffff8960401c1688616033565b616189565b9293835491825f926001600160401b035f9116801515915b83811061622e5750505060201161612257906160cf91848763ffffffff6001600160401b0385169460401c1692616033565b616238818a616075565b90549060031b1c83806162e1575b6162af578488148015616278575b616262575b506001016161fc565b9096506001600160601b03169450856001616259565b506162aa6001600160401b03821663ffffffff8360401c166001600160401b038a1663ffffffff8b60401c168a616033565b616254565b509550505050505061611d936bffffffff00000000000000006001600160401b036160fe94169160401b161792616075565b50826001600160401b03821614616246565b80545f93925f19820191859181841191906001600160401b03165b81841061631d57505050505050565b806001600160401b0361633686899a9b96979899616075565b90549060031b1c16036163c55750505061313d57818103616397575b505080548015616383575f19019061636a8282616075565b6001600160601b0382549160031b1b1916905555600190565b634e487b7160e01b5f52603160045260245ffd5b6160fe6001600160601b036163af6163be9486616075565b90549060031b1c169184616075565b5f80616352565b9196959493600101929161630e5660808060405234601557611336908161001a8239f35b5f80fdfe6080600436101561000e575f80fd5b5f905f3560e01c63ab408de014610023575f80fd5b346108b05736600319016106a081126108b057610520136108b057610140366105231901126108b057610684359161066435610140830167ffffffffffffffff811184821017610ed857604052610524356001600160801b03811681036108b0578352610544356001600160801b03811681036108b05760208401526105643563ffffffff811681036108b057604084015261058435906001600160801b03821682036108b057606084019182526105a435926001600160801b03841684036108b057608085019384526105c435956001600160801b03871687036108b05760a086019687526105e4359061ffff821682036108b05760c08701918252610604359361ffff851685036108b05760e088019485526106243567ffffffffffffffff811681036108b0576101008901526106443567ffffffffffffffff811681036108b05761012089015260443567ffffffffffffffff81168082036108b0578015610eb55760243567ffffffffffffffff8116918282036108b057621000008111610ea55767ffffffffffffffff60555b168303610e5b57505050506101d16064636c69766560e01b610f01565b60c43563ffffffff81168082036108b0578015610e38576101fb610124631b185cdd60e21b610f01565b6101843563ffffffff8116908181036108b0575015610e155760e4356101a435808214610ddc5750506102243563ffffffff8116908181036108b0575063fff13d808111610d9e5750610244359163ffffffff8316928381036108b057506101e43560028110156108b057610d5457505084905b818111610d1b5750506104443563ffffffff811690818103610d1757506207a11f8111610cda575063ffffffff6102a4611002565b1660018110610cb9575063ffffffff6102bb611002565b16620f423f8111610c9657506102cf6110e9565b6001830190818411610c445764ffffffffff16818110610c5d5750506102f36110fe565b64ffffffffff610312816103056110e9565b1661ffff87511690611128565b9116818110610c585750506103256110fe565b61032d6110e9565b8260011b926001600160ff1b03811603610c44576103538364ffffffffff809316611128565b9116818111610c5857505061039b61039061038561ffff610372611148565b1661ffff61037e61115a565b1690611128565b61ffff61037e61116c565b61ffff61037e61117e565b906103cd6103a7611113565b926103c764ffffffffff6103b96110fe565b1663ffffffff61037e611016565b92611128565b6001600160ff1b0381168103610c445764ffffffffff916103f19160011b90611128565b9116818110610c2b575050610404611113565b62278d008201809211610c305764ffffffffff16818111610c2b57505063ffffffff61042e61102a565b1662278d008111610bee5750610442611016565b63ffffffff61ffff8351169116818110610bb457505061046061102a565b63ffffffff61ffff8351169116818110610b7a57505061047e61115a565b61ffff808351169116818110610b4057505061049861116c565b61ffff808351169116818110610b065750506104b261117e565b61ffff808351169116818110610acc57505061ffff806104d0611148565b9251169116818110610a9f57505061ffff6104e9611148565b9251169081600302916003830403610ab85761050486611219565b908160011b916001600160ff1b03811603610ab85780610aa4575061ffff9161053d916001620f42405f19830104019015150290611128565b9116818110610a9f57505060ff610552611190565b1660038110610a7c575060ff610566611190565b1660078111610a595750600161057a611190565b1615610a13576103a43560ff8116908181036108b0575060ff61059b611190565b1660080360ff81116109ff5760ff16908181116109c657505060ff6105be6111a1565b16600481106109a1575060ff6105d26111a1565b16600f811161097c575060ff6105e66111b2565b166001811061094157506105f86111c3565b60ff806106036111b2565b921691169081811061091957505060ff61061b6111c3565b16602081116108ef57506104e43567ffffffffffffffff8116908181036108b05750600181106108b457506105043567ffffffffffffffff8116908181036108b057506001811061087557506001600160801b03806106786111d4565b92511691168181106108535750506001600160801b036106966111d4565b166bffffffffffffffffffffffff811161082457506001600160801b03806106bc6111eb565b92511691168181106107eb5750506001600160801b036106da6111eb565b166bffffffffffffffffffffffff81116107a557506107256001600160801b0391620f42406107148461070b611202565b96511692611219565b048060011181600118021890611135565b9116818110610782576001600160801b0361073e611202565b166affffffffffffffffffffff811161075357005b632dde62a960e01b5f52667365617446656560c81b6004526024526affffffffffffffffffffff60445260645ffd5b632dde62a960e01b5f52667365617446656560c81b60045260245260445260645ffd5b632dde62a960e01b5f527f6d696e547261696e65725374616b6500000000000000000000000000000000006004526024526bffffffffffffffffffffffff60445260645ffd5b632dde62a960e01b5f527f6d696e547261696e65725374616b65000000000000000000000000000000000060045260245260445260645ffd5b632dde62a960e01b5f52651c995dd85c9960d21b6004526024526bffffffffffffffffffffffff60445260645ffd5b632dde62a960e01b5f52651c995dd85c9960d21b60045260245260445260645ffd5b632dde62a960e01b5f527f6d616373506572526f7700000000000000000000000000000000000000000000600452602452600160445260645ffd5b5f80fd5b632dde62a960e01b5f527f6d61784d6f64656c427974657300000000000000000000000000000000000000600452602452600160445260645ffd5b632dde62a960e01b5f526b18dbdb5b5a5d1cd25b905b1b60a21b600452602452602060445260645ffd5b632dde62a960e01b5f526b18dbdb5b5a5d1cd25b905b1b60a21b60045260245260445260645ffd5b632dde62a960e01b5f527f636f6d6d69747350657245706f63680000000000000000000000000000000000600452602452600160445260645ffd5b632dde62a960e01b5f52660736561744361760cc1b600452602452600f60445260645ffd5b632dde62a960e01b5f52660736561744361760cc1b600452602452600460445260645ffd5b632dde62a960e01b5f527f616c7465726e617465730000000000000000000000000000000000000000000060045260245260445260645ffd5b634e487b7160e01b5f52601160045260245ffd5b610a1b611190565b610a23611190565b60ff5f1991160160ff81116109ff5760ff8092632dde62a960e01b5f5264736561747360d81b600452166024521660445260645ffd5b632dde62a960e01b5f5264736561747360d81b600452602452600760445260645ffd5b632dde62a960e01b5f5264736561747360d81b600452602452600360445260645ffd5b6110b0565b80634e487b7160e01b602492526012600452fd5b80634e487b7160e01b602492526011600452fd5b632dde62a960e01b84527f61707065616c57696e646f77000000000000000000000000000000000000000060045260245260445250606490fd5b632dde62a960e01b84527f72657665616c57696e646f77000000000000000000000000000000000000000060045260245260445250606490fd5b632dde62a960e01b84527f616c7465726e61746557696e646f77000000000000000000000000000000000060045260245260445250606490fd5b632dde62a960e01b84527f65766964656e636557696e646f7700000000000000000000000000000000000060045260245260445250606490fd5b632dde62a960e01b84527f6b657957696e646f77000000000000000000000000000000000000000000000060045260245260445250606490fd5b632dde62a960e01b83527f65766964656e636557696e646f7700000000000000000000000000000000000060045260245262278d00604452606482fd5b611077565b602484634e487b7160e01b81526011600452fd5b602486634e487b7160e01b81526011600452fd5b61103e565b632dde62a960e01b86527f7375626d69744279000000000000000000000000000000000000000000000000600452602452604452606484fd5b632dde62a960e01b85526272686f60e81b600452602452620f423f604452606484fd5b632dde62a960e01b85526272686f60e81b6004526024526001604452606484fd5b632dde62a960e01b85527f67616d6d610000000000000000000000000000000000000000000000000000006004526024526207a11f604452606484fd5b8580fd5b632dde62a960e01b86527f746f6c6572616e63650000000000000000000000000000000000000000000000600452602452604452606484fd5b909550505f9460016113885f1983010401806002118160021802189081620f42400291620f42408304036109ff57610d8b916112f3565b611388808210911802611388189061026f565b632dde62a960e01b5f527f626173656c696e6500000000000000000000000000000000000000000000000060045260245263fff13d8060445260645ffd5b632dde62a960e01b5f527f6c6173742e726f77526f6f74000000000000000000000000000000000000000060045260245260445260645ffd5b632dde62a960e01b5f52631b185cdd60e21b6004525f602452600160445260645ffd5b632dde62a960e01b5f52636c69766560e01b6004525f602452600160445260645ffd5b8282036108b05767ffffffffffffffff935062100000109050610e9d576055905b632dde62a960e01b5f52637370656360e01b6004526024521660445260645ffd5b607090610e7c565b67ffffffffffffffff60706101b4565b632dde62a960e01b5f52637370656360e01b6004525f602452600160445260645ffd5b634e487b7160e01b5f52604160045260245ffd5b3567ffffffffffffffff811681036108b05790565b90604081019067ffffffffffffffff610f1983610eec565b1615610fe65767ffffffffffffffff610f3183610eec565b16151580610f96575b15610f4457505050565b67ffffffffffffffff92916210000084610f6a610f646020839601610eec565b93610eec565b1611610f8e576055925b632dde62a960e01b5f52600452166024521660445260645ffd5b607092610f74565b50610fa360208201610eec565b6210000067ffffffffffffffff610fb985610eec565b1611610fd55767ffffffffffffffff8060555b16911614610f3a565b67ffffffffffffffff806070610fcc565b82632dde62a960e01b5f526004525f602452600160445260645ffd5b6104643563ffffffff811681036108b05790565b6102c43563ffffffff811681036108b05790565b6102e43563ffffffff811681036108b05790565b632dde62a960e01b5f527f72657665616c427900000000000000000000000000000000000000000000000060045260245260445260645ffd5b632dde62a960e01b5f527f636c6f736542790000000000000000000000000000000000000000000000000060045260245260445260645ffd5b632dde62a960e01b5f527f636f6d6d697457696e646f77000000000000000000000000000000000000000060045260245260445260645ffd5b6102643564ffffffffff811681036108b05790565b6102843564ffffffffff811681036108b05790565b6102a43564ffffffffff811681036108b05790565b919082018092116109ff57565b818102929181159184041417156109ff57565b6103043561ffff811681036108b05790565b6103243561ffff811681036108b05790565b6103443561ffff811681036108b05790565b6103643561ffff811681036108b05790565b6103843560ff811681036108b05790565b6103c43560ff811681036108b05790565b6103e43560ff811681036108b05790565b6104043560ff811681036108b05790565b610484356001600160801b03811681036108b05790565b6104c4356001600160801b03811681036108b05790565b6104a4356001600160801b03811681036108b05790565b60c43563ffffffff8116908181036108b057506101843563ffffffff8116908181036108b057506104e43567ffffffffffffffff8116908181036108b05750620f4240810290808204620f424014901517156109ff576112899067ffffffffffffffff61010086015116906112f3565b91610504359167ffffffffffffffff8316918284036108b0576112b59350818082119118021890611135565b91620f4240830292808404620f424014901517156109ff576112f09267ffffffffffffffff6101206112ea93015116906112f3565b90611128565b90565b908015611324578015611310576001905f19830104019015150290565b634e487b7160e01b5f52601260045260245ffd5b634e487b715f5260126020526024601cfd",
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
// the contract method with ID 0x150a1788.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function conclude(uint64 id, uint8 outcome, uint32 score, bool redraw) returns((uint8,uint64,address,uint128,uint128,uint128) ending)
func (arena *Arena) PackConclude(id uint64, outcome uint8, score uint32, redraw bool) []byte {
	enc, err := arena.abi.Pack("conclude", id, outcome, score, redraw)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConclude is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x150a1788.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function conclude(uint64 id, uint8 outcome, uint32 score, bool redraw) returns((uint8,uint64,address,uint128,uint128,uint128) ending)
func (arena *Arena) TryPackConclude(id uint64, outcome uint8, score uint32, redraw bool) ([]byte, error) {
	return arena.abi.Pack("conclude", id, outcome, score, redraw)
}

// UnpackConclude is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x150a1788.
//
// Solidity: function conclude(uint64 id, uint8 outcome, uint32 score, bool redraw) returns((uint8,uint64,address,uint128,uint128,uint128) ending)
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
// the contract method with ID 0x13baaf18.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function takeHead(uint64 id) returns((uint64,uint8,uint8,uint8,uint8,uint8,uint16,uint16,uint16,uint16,uint32,uint40,uint40,uint128) sealing)
func (arena *Arena) PackTakeHead(id uint64) []byte {
	enc, err := arena.abi.Pack("takeHead", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTakeHead is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x13baaf18.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function takeHead(uint64 id) returns((uint64,uint8,uint8,uint8,uint8,uint8,uint16,uint16,uint16,uint16,uint32,uint40,uint40,uint128) sealing)
func (arena *Arena) TryPackTakeHead(id uint64) ([]byte, error) {
	return arena.abi.Pack("takeHead", id)
}

// UnpackTakeHead is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x13baaf18.
//
// Solidity: function takeHead(uint64 id) returns((uint64,uint8,uint8,uint8,uint8,uint8,uint16,uint16,uint16,uint16,uint32,uint40,uint40,uint128) sealing)
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
	Bin: "0x60a03461009257601f6108ee38819003918201601f19168301916001600160401b03831184841017610096578084926040948552833981010312610092578051906001600160a01b038216820361009257602001519064ffffffffff821682036100925761007991608052610073816100aa565b50610120565b506040516106da90816101b482396080518161032c0152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b6001600160a01b0381165f9081525f5160206108ce5f395f51905f52602052604090205460ff1661011b576001600160a01b03165f8181525f5160206108ce5f395f51905f5260205260408120805460ff191660011790553391905f51602061088e5f395f51905f528180a4600190565b505f90565b6001600160a01b0381165f9081525f5160206108ae5f395f51905f52602052604090205460ff1661011b576001600160a01b03165f8181525f5160206108ae5f395f51905f5260205260408120805460ff191660011790553391907f8a9e7e255cc5458f91d194382de26fe386ccd458049819c15f5293dfc764bf16905f51602061088e5f395f51905f529080a460019056fe6080806040526004361015610012575f80fd5b5f3560e01c90816301ffc9a7146104515750806310116cd5146104175780632174a942146102f9578063248a9ca3146102c75780632f2ff15d1461028a57806336568abe1461022d57806374a8f1031461017f57806391d1485414610136578063a217fddf1461011c578063d547741f146100d85763e273cfea14610095575f80fd5b346100d45760203660031901126100d4576001600160a01b036100b66104ef565b165f526001602052602064ffffffffff60405f205416604051908152f35b5f80fd5b346100d45760403660031901126100d45761011a6004356100f7610505565b90610115610110825f525f602052600160405f20015490565b61058a565b610657565b005b346100d4575f3660031901126100d45760206040515f8152f35b346100d45760403660031901126100d45761014f610505565b6004355f525f6020526001600160a01b0360405f2091165f52602052602060ff60405f2054166040519015158152f35b346100d45760203660031901126100d4576001600160a01b036101a06104ef565b6101a861051b565b16805f52600160205264ffffffffff60405f2054161561020257805f52600160205260405f2064ffffffffff19815416905533907f44db7dd4b6358b875795316c769b036d3566b0ee441dfee2f7f2bc858b67a3a05f80a3005b7f7ca87361000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346100d45760403660031901126100d457610246610505565b336001600160a01b038216036102625761011a90600435610657565b7f6697b232000000000000000000000000000000000000000000000000000000005f5260045ffd5b346100d45760403660031901126100d45761011a6004356102a9610505565b906102c2610110825f525f602052600160405f20015490565b6105ca565b346100d45760203660031901126100d45760206102f16004355f525f602052600160405f20015490565b604051908152f35b346100d45760403660031901126100d4576103126104ef565b6024359061031e61051b565b81156103ef5764ffffffffff7f00000000000000000000000000000000000000000000000000000000000000001664ffffffffff4216019064ffffffffff82116103c2576001600160a01b031690815f52600160205264ffffffffff60405f209116908164ffffffffff1982541617905560405192835260208301527f371788ff1275e0dce8406d0e394a3449031aaf5113975574271c4d38ab828c8c60403393a3005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b7fea1aa62b000000000000000000000000000000000000000000000000000000005f5260045ffd5b346100d4575f3660031901126100d45760206040517f8a9e7e255cc5458f91d194382de26fe386ccd458049819c15f5293dfc764bf168152f35b346100d45760203660031901126100d457600435907fffffffff0000000000000000000000000000000000000000000000000000000082168092036100d457817f7965db0b00000000000000000000000000000000000000000000000000000000602093149081156104c5575b5015158152f35b7f01ffc9a700000000000000000000000000000000000000000000000000000000915014836104be565b600435906001600160a01b03821682036100d457565b602435906001600160a01b03821682036100d457565b335f9081527f6efd8bd6d99935f81b7ae505284f94f60eedbc3cc6b2e38adbf5c48cec038d82602052604090205460ff161561055357565b63e2517d3f60e01b5f52336004527f8a9e7e255cc5458f91d194382de26fe386ccd458049819c15f5293dfc764bf1660245260445ffd5b805f525f60205260405f206001600160a01b0333165f5260205260ff60405f205416156105b45750565b63e2517d3f60e01b5f523360045260245260445ffd5b805f525f60205260405f206001600160a01b0383165f5260205260ff60405f205416155f1461065157805f525f60205260405f206001600160a01b0383165f5260205260405f20600160ff198254161790556001600160a01b03339216907f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d5f80a4600190565b50505f90565b805f525f60205260405f206001600160a01b0383165f5260205260ff60405f2054165f1461065157805f525f60205260405f206001600160a01b0383165f5260205260405f2060ff1981541690556001600160a01b03339216907ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b5f80a4600190562f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d6efd8bd6d99935f81b7ae505284f94f60eedbc3cc6b2e38adbf5c48cec038d82ad3228b676f7d3cd4284a5443f17f1962b36e491b30a40b2405849e597ba5fb5",
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
	Bin: "0x61016080604052346104e3576040816112c7803803809161002082856104e7565b8339810103126104e35780516001600160a01b03811691908290036104e357602001516040516100516040826104e7565b60038152602081016211935360ea1b8152604051906100716040836104e7565b600382526211935360ea1b6020830152604051926100906040856104e7565b600384526211935360ea1b6020850152604051936100af6040866104e7565b60018552603160f81b60208601908152845190946001600160401b0382116103de5760035490600182811c921680156104d9575b60208310146103c05781601f849311610463575b50602090601f83116001146103fd575f926103f2575b50508160011b915f199060031b1c1916176003555b8051906001600160401b0382116103de5760045490600182811c921680156103d4575b60208310146103c05781601f84931161034a575b50602090601f83116001146102e4575f926102d9575b50508160011b915f199060031b1c1916176004555b61018d8161050a565b6101205261019a8461050a565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261020360c0826104e7565b5190206080523060c05281156102c657600254908082018092116102b25760207fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef915f9360025584845283825260408420818154019055604051908152a3604051610d5190816105768239608051816109e4015260a05181610aa1015260c051816109b5015260e05181610a3301526101005181610a59015261012051816103f40152610140518161041d0152f35b634e487b7160e01b5f52601160045260245ffd5b63ec442f0560e01b5f525f60045260245ffd5b015190505f8061016f565b60045f9081528281209350601f198516905b818110610332575090846001959493921061031a575b505050811b01600455610184565b01515f1960f88460031b161c191690555f808061030c565b929360206001819287860151815501950193016102f6565b828111156101595760045f52909150601f830160051c7f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b602085106103b8575b849392601f0160051c82900391015f5b8281106103a8575050610159565b5f8183015585945060010161039a565b5f915061038a565b634e487b7160e01b5f52602260045260245ffd5b91607f1691610145565b634e487b7160e01b5f52604160045260245ffd5b015190505f8061010d565b60035f9081528281209350601f198516905b81811061044b5750908460019594939210610433575b505050811b01600355610122565b01515f1960f88460031b161c191690555f8080610425565b9293602060018192878601518155019501930161040f565b828111156100f75760035f52909150601f830160051c7fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b602085106104d1575b849392601f0160051c82900391015f5b8281106104c15750506100f7565b5f818301558594506001016104b3565b5f91506104a3565b91607f16916100e3565b5f80fd5b601f909101601f19168101906001600160401b038211908210176103de57604052565b601f815111610535576020815191015160208210610526571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe6080806040526004361015610012575f80fd5b5f3560e01c90816306fdde031461066457508063095ea7b31461063e57806318160ddd1461062157806323b872dd146105e9578063313ce567146105ce5780633644e515146105ac57806342966c681461058f57806370a082311461055857806379cc6790146105285780637ecebe00146104f057806384b0196e146103dc57806395d89b41146102d0578063a9059cbb1461029f578063d505accf146101195763dd62ed3e146100c1575f80fd5b34610115576040366003190112610115576100da610740565b6001600160a01b036100ea610756565b91165f5260016020526001600160a01b0360405f2091165f52602052602060405f2054604051908152f35b5f80fd5b346101155760e036600319011261011557610132610740565b61013a610756565b604435906064359260843560ff81168103610115578442116102735761022e6102256001600160a01b039283851697885f52600760205260405f20908154916001830190556040519060208201927f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c984528b6040840152878a1660608401528a608084015260a083015260c082015260c081526101d860e08261076c565b5190206101e36109ab565b90604051917f190100000000000000000000000000000000000000000000000000000000000083526002830152602282015260c43591604260a4359220610c05565b90929192610c92565b1684810361024357506102419350610b4b565b005b84907f4b800e46000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b847f62791302000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b34610115576040366003190112610115576102c56102bb610740565b60243590336108bc565b602060405160018152f35b34610115575f366003190112610115576040515f6004548060011c906001811680156103d2575b6020831081146103be5782855290811561039a575060011461033c575b610338836103248185038261076c565b60405191829160208352602083019061071c565b0390f35b91905060045f527f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b915f905b80821061038057509091508101602001610324610314565b919260018160209254838588010152019101909291610368565b60ff191660208086019190915291151560051b840190910191506103249050610314565b634e487b7160e01b5f52602260045260245ffd5b91607f16916102f7565b34610115575f366003190112610115576104946104187f0000000000000000000000000000000000000000000000000000000000000000610bae565b6104417f0000000000000000000000000000000000000000000000000000000000000000610bae565b60206104a260405192610454838561076c565b5f84525f3681376040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e087019061071c565b90858203604087015261071c565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b8281106104d957505050500390f35b8351855286955093810193928101926001016104ca565b34610115576020366003190112610115576001600160a01b03610511610740565b165f526007602052602060405f2054604051908152f35b3461011557604036600319011261011557610241610544610740565b602435906105538233836107a2565b610ac7565b34610115576020366003190112610115576001600160a01b03610579610740565b165f525f602052602060405f2054604051908152f35b346101155760203660031901126101155761024160043533610ac7565b34610115575f3660031901126101155760206105c66109ab565b604051908152f35b34610115575f36600319011261011557602060405160128152f35b34610115576060366003190112610115576102c5610605610740565b61060d610756565b6044359161061c8333836107a2565b6108bc565b34610115575f366003190112610115576020600254604051908152f35b34610115576040366003190112610115576102c561065a610740565b6024359033610b4b565b34610115575f366003190112610115575f6003548060011c90600181168015610712575b6020831081146103be5782855290811561039a57506001146106b457610338836103248185038261076c565b91905060035f527fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b915f905b8082106106f857509091508101602001610324610314565b9192600181602092548385880101520191019092916106e0565b91607f1691610688565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b600435906001600160a01b038216820361011557565b602435906001600160a01b038216820361011557565b90601f8019910116810190811067ffffffffffffffff82111761078e57604052565b634e487b7160e01b5f52604160045260245ffd5b6001600160a01b03909291921691825f52600160205260405f206001600160a01b0382165f5260205260405f2054925f1984106107e0575b50505050565b82841061087f578015610853576001600160a01b03821615610827575f5260016020526001600160a01b0360405f2091165f5260205260405f20910390555f8080806107da565b7f94280d62000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b7fe602df05000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b506001600160a01b0383917ffb8f41b2000000000000000000000000000000000000000000000000000000005f521660045260245260445260645ffd5b6001600160a01b031690811561097f576001600160a01b031691821561095357815f525f60205260405f205481811061093a57817fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef92602092855f525f84520360405f2055845f525f825260405f20818154019055604051908152a3565b8263391434e360e21b5f5260045260245260445260645ffd5b7fec442f05000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b7f96c6fd1e000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016301480610a9e575b15610a06577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a08152610a9860c08261076c565b51902090565b507f000000000000000000000000000000000000000000000000000000000000000046146109dd565b9091906001600160a01b0316801561097f57805f525f60205260405f2054838110610b31576020845f94957fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef938587528684520360408620558060025403600255604051908152a3565b915063391434e360e21b5f5260045260245260445260645ffd5b6001600160a01b0316908115610853576001600160a01b03169182156108275760207f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92591835f526001825260405f20855f5282528060405f2055604051908152a3565b60ff811690601f8211610bdd5760405191610bca60408461076c565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411610c87579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610c7c575f516001600160a01b03811615610c7257905f905f90565b505f906001905f90565b6040513d5f823e3d90fd5b5050505f9160039190565b6004811015610d3d5780610ca4575050565b60018103610cd4577ff645eedf000000000000000000000000000000000000000000000000000000005f5260045ffd5b60028103610d0857507ffce698f7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b600314610d125750565b7fd78bce0c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b634e487b7160e01b5f52602160045260245ffd",
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

// RandaoBeaconMetaData contains all meta data concerning the RandaoBeacon contract.
var RandaoBeaconMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"genesis\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"epochLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"address\",\"internalType\":\"contractIStake\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"momentOf\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"post\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"header\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"parent\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"valueOf\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"value\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"BeaconPosted\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"value\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"poster\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"BeaconBadDelay\",\"inputs\":[{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epochLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"BeaconBlockNotFirst\",\"inputs\":[{\"name\":\"parentTimestamp\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"moment\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"BeaconBlockTooEarly\",\"inputs\":[{\"name\":\"timestamp\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"moment\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"BeaconChainRefused\",\"inputs\":[{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BeaconEmpty\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BeaconKnown\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"BeaconNotParent\",\"inputs\":[{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"got\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"BeaconUnknownHeader\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"got\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"BeaconWrongEpoch\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"current\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ClockBadConfig\",\"inputs\":[{\"name\":\"genesis\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"epochLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"FieldNotPresentInBlockHeader\",\"inputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumBlockHeader.HeaderField\"}]},{\"type\":\"error\",\"name\":\"RLPInvalidEncoding\",\"inputs\":[]}]",
	ID:  "RandaoBeacon",
	Bin: "0x610100346101ad57601f610e2238819003918201601f19168301916001600160401b038311848410176101b1578084926080946040528339810103126101ad5780519064ffffffffff8216918281036101ad5761005e602083016101c5565b90606061006d604085016101c5565b930151936001600160a01b03851685036101ad57428111801561019f575b61018257506080528060a052600146148015610176575b801561016b575b801561015f575b8015610154575b8015610149575b156101365763ffffffff1663ffffffff82168181101561012157505060e05260c052604051610c4b90816101d7823960805181818161062c0152610813015260a0518181816105ee0152610840015260c051816102af015260e051816106590152f35b6325b30a1960e11b5f5260045260245260445ffd5b6306f4c81160e31b5f524660045260245ffd5b5061053946146100be565b50617a6946146100b7565b5062088bb046146100b0565b5061426846146100a9565b5062aa36a746146100a2565b8263ffffffff9163779f06b160e11b5f526004521660245260445ffd5b5063ffffffff83161561008b565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b519063ffffffff821682036101ad5756fe60806040526004361015610011575f80fd5b5f5f3560e01c80637e28f62e146100a45780637f6a6bfd146100705763fa5dacb31461003b575f80fd5b3461006d57602036600319011261006d57602061005e610059610524565b6105e1565b64ffffffffff60405191168152f35b80fd5b503461006d57602036600319011261006d57604060209163ffffffff610094610524565b1681528083522054604051908152f35b5034610334576060366003190112610334576100be610524565b60243567ffffffffffffffff8111610334576100de903690600401610537565b60449291923567ffffffffffffffff811161033457610101903690600401610537565b9063ffffffff61011042610807565b169363ffffffff81169485036104e557845f525f60205260405f20546104b95761014361013e36868961059b565b61069d565b935f8551600810156104a557806103775750845160081015610363576101896101706101208701516108bc565b97610101894303105f1461047a578840925b369161059b565b602081519101209080158015610470575b61043e5750506101a9906105e1565b9164ffffffffff6101c16101bc86610885565b6108bc565b93169283811061040e57505f8451156103fb57806103775750835115610363576101ee60208501516108bc565b6101f936838561059b565b60208151910120908082036103cd57505061021f61013e610224936101bc93369161059b565b610885565b8181101561039f5750505f8151600d101561038b578061037757508051600d1015610363576101c06102579101516108bc565b9182156103385750805f525f6020528160405f20556040519182527f6c466cafab242d1afed3754588ff48d880aacaea4db87789c084289425372a7b60203393a373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016803b15610334575f80916024604051809481937f2dc24a9d0000000000000000000000000000000000000000000000000000000083523360048401525af180156103295761031b575080f35b61032791505f90610565565b005b6040513d5f823e3d90fd5b5f80fd5b7ffad84455000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b80634e487b7160e01b602492526021600452fd5b631ee1e6c960e11b5f52600d60045260245ffd5b7f2d6ca410000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f46da5fa7000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b631ee1e6c960e11b5f525f60045260245ffd5b83907f5aa3d464000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b877fb55c53fe000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b508082141561019a565b885f525f602052602080805f71f90827f1c53a10cb7a02335b1753200029355afa5060205192610182565b631ee1e6c960e11b5f52600860045260245ffd5b847f07f9741f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b63ffffffff856104f442610807565b907f57fbe85b000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b6004359063ffffffff8216820361033457565b9181601f840112156103345782359167ffffffffffffffff8311610334576020838186019501011161033457565b90601f8019910116810190811067ffffffffffffffff82111761058757604052565b634e487b7160e01b5f52604160045260245ffd5b92919267ffffffffffffffff821161058757604051916105c5601f8201601f191660200184610565565b829481845281830111610334578281602093845f960137010152565b63ffffffff1663ffffffff7f000000000000000000000000000000000000000000000000000000000000000016908181029181830414901517156106895761065164ffffffffff91827f0000000000000000000000000000000000000000000000000000000000000000166107ed565b1663ffffffff7f0000000000000000000000000000000000000000000000000000000000000000160164ffffffffff81116106895790565b634e487b7160e01b5f52601160045260245ffd5b60208101905160801b178060801c906106b5816109a3565b60028194939410156107d95760011490816107c6575b501561079e57604051926fffffffffffffffffffffffffffffffff60208501939216905b80831061070b57505050818103601f190160051c825260405290565b90919281841161078c5761073661072285846107fa565b61072c86866107ed565b9060801b176109a3565b50909461074386836107ed565b8461074e82846107ed565b1161078c57610776926107709161076584896107ed565b9060801b17976107ed565b906107ed565b93815260208101809111610689579291906106ef565b634e487b715f5260326020526024601cfd5b7ff3dd7004000000000000000000000000000000000000000000000000000000005f5260045ffd5b6107d19150836107ed565b83145f6106cb565b634e487b7160e01b5f52602160045260245ffd5b9190820180921161068957565b9190820391821161068957565b6108399064ffffffffff7f000000000000000000000000000000000000000000000000000000000000000016906107fa565b63ffffffff7f00000000000000000000000000000000000000000000000000000000000000001680156108715763ffffffff91041690565b634e487b7160e01b5f52601260045260245ffd5b5f8151600b10156108a8578061037757508051600b101561036357610180015190565b631ee1e6c960e11b5f52600b60045260245ffd5b8060801c906021821161079e576108d2816109a3565b60028195929510156107d95761079e57836108ef57505050505f90565b8160200190816020116106895782036020019081111502601f811161078c576fffffffffffffffffffffffffffffffff905f199060031b1b9216015116907f1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811681036106895760031b610100036101008111610689571c90565b60ff60bf199116019060ff821161068957565b60ff6036199116019060ff821161068957565b60ff607f199116019060ff821161068957565b908160801c91821561079e576020835f0301602081111502601f811161078c575f199060031b1b6fffffffffffffffffffffffffffffffff8216511660f81c60c081105f14610b42576080811015610a0157505f9250600191839150565b60b78111610a9757610a1460ff91610990565b168093119081610a2d575b501561079e57600191905f90565b6001841480159250610a41575b505f610a1f565b7f80000000000000000000000000000000000000000000000000000000000000009150610a8e7fff0000000000000000000000000000000000000000000000000000000000000091610c10565b1610155f610a3a565b610aa3610aa891610990565b61097d565b60ff8116918285111561079e57610abe90610c10565b907fff0000000000000000000000000000000000000000000000000000000000000082161561079e5760ff81168303610689576107f89060031b16610100036101008111610689571c928382603782119283610b2e575b5050501561079e57600181018091116106895791905f90565b610b399293506107fa565b1183825f610b15565b9060f78211610b685750610b5760ff9161096a565b168092111561079e57600191908290565b90610aa3610b759161096a565b60ff8116918285111561079e57610b8b90610c10565b907fff0000000000000000000000000000000000000000000000000000000000000082161561079e5760ff81168303610689576107f89060031b16610100036101008111610689571c928382603782119283610bfc575b5050501561079e5760018101809111610689579190600190565b610c079293506107fa565b1183825f610be2565b60208160801c60010301602181111502601f811161078c576fffffffffffffffffffffffffffffffff6001915f199060031b1b92160151169056",
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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"genesis\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"epochLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"arena\",\"type\":\"address\",\"internalType\":\"contractIArena\"},{\"name\":\"stake\",\"type\":\"address\",\"internalType\":\"contractIStake\"},{\"name\":\"beacon\",\"type\":\"address\",\"internalType\":\"contractIBeacon\"},{\"name\":\"settle\",\"type\":\"address\",\"internalType\":\"contractISettle\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"commitVote\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"commitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"finalize\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"revealVote\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"score\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidenceRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"roundOf\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"number\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"view_\",\"type\":\"tuple\",\"internalType\":\"structIScores.RoundView\",\"components\":[{\"name\":\"outcome\",\"type\":\"uint8\",\"internalType\":\"enumIScores.Outcome\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sealedAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"primaries\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"committed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"revealed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"due\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"agreeing\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"leaves\",\"type\":\"uint16[]\",\"internalType\":\"uint16[]\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"seal\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"seatsUsed\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"queue\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"seedOf\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"RoundDecided\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"outcome\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumIScores.Outcome\"},{\"name\":\"score\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"agreeing\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Sealed\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"task\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"leaves\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"seats\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"primaries\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VoteCommitted\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"seat\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"commitment\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VoteRevealed\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"seat\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"score\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"evidenceRoot\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"ClockBadConfig\",\"inputs\":[{\"name\":\"genesis\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"epochLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ScoresBadScore\",\"inputs\":[{\"name\":\"score\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ScoresCommitted\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seat\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"ScoresEmptyCommitment\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ScoresNoBeacon\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ScoresNoRound\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"ScoresNoSeat\",\"inputs\":[{\"name\":\"seat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"ScoresNotNeeded\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seat\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"ScoresNothingToReveal\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seat\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"ScoresOnlyModule\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ScoresOutOfRange\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ScoresSaturated\",\"inputs\":[{\"name\":\"task\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"leaf\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ScoresTooEarlyToReveal\",\"inputs\":[{\"name\":\"from\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"ScoresUndecided\",\"inputs\":[{\"name\":\"until\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"ScoresWindow\",\"inputs\":[{\"name\":\"opens\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"closes\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"time\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"ScoresWrongReveal\",\"inputs\":[{\"name\":\"submission\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"got\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]",
	ID:  "Scores",
	Bin: "0x6101403461019a57601f612e0e38819003918201601f19168301916001600160401b0383118484101761019e5780849260c09460405283398101031261019a5780519064ffffffffff82169182810361019a5760208201519063ffffffff82169182810361019a576040840151916001600160a01b038316830361019a576060850151936001600160a01b038516850361019a576080860151956001600160a01b038716870361019a5760a00151966001600160a01b038816880361019a574281118015610192575b61017d57505060805260a05260c05260e0526101005261012052604051612c5b90816101b382396080518161245f015260a0518161248c015260c05181818161062f01528181610ba801528181610fc20152611634015260e05181818161077701528181610b3b0152818161174b01528181611a4301528181611a9d01528181611c300152611c8b0152610100518181816105e601526115f3015261012051818181610353015281816111240152611cc20152f35b63779f06b160e11b5f5260045260245260445ffd5b5081156100c8565b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60e06040526004361015610011575f80fd5b5f5f3560e01c80630368d8b214611475578063359bc19e14610f265780633e3aef0d146109fd578063793275bd146109165780637f5fd45e146106b2578063a830cd91146105905763f5d314a214610067575f80fd5b3461058d57604036600319011261058d57610080611496565b6100886114ad565b916040519261014084019380851067ffffffffffffffff86111761057957606094604052828152602081019083825260408101948486528682018581526080830186815260a0840187815260c085019188835260e086019389855267ffffffffffffffff6101008801968b885261012089019d8e5216808b528a60205260408b2054908115158061056e575b80610557575b1561030c57506bffffffffffffffffffffffff81169963ffffffff61014864ffffffffff8460601c16612453565b168a52600f8260d81c168352600f8260dc1c16845260ff8260e01c16855260ff8260e81c1686525b60ff8061017c84612385565b92169116146102fa575b5060ff815116610195816121b6565b906101a360405192836114dd565b8082526101b2601f19916121b6565b013660208301378c52895b60ff8251168110156102345780600c02600c81048203610220578d5190815183101561020c576bffffffffffffffffffffffff8c16901c610fff16600583901b909101602001526001016101bd565b60248d634e487b7160e01b81526032600452fd5b60248c634e487b7160e01b81526011600452fd5b508a9996979850908b95949392916040519a8b9a60208c526101608c019a60208d01905190610262916114d0565b5163ffffffff1660408c01525164ffffffffff1660608b01525160ff1660808a01525160ff1660a08901525160ff1660c08801525160ff1660e08701525160ff166101008601525160ff166101208501525191610140840161014090528251809152610180840192602001915b8181106102dd575050500390f35b825161ffff168452859450602093840193909201916001016102cf565b60601c64ffffffffff168b525f610186565b996040519a7ff5d314a2000000000000000000000000000000000000000000000000000000008c5260048c015260ff811660248c01526101208b6044816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9a8b1561054c578c9b610439575b506bffffffffffffffffffffffff60208c0151169a60ff61010082015116600881101561042557808b52815163ffffffff168c52604082015160ff908116865260608301518116875260808301518116885260a08301518116895260e08301511689526002141580610410575b156104075760ff60c081920151165b168852610170565b5060ff8c6103ff565b508951600881101561042557600314156103f0565b60248e634e487b7160e01b81526021600452fd5b909a50610120813d8211610544575b8161045661012093836114dd565b810103126105405760405190610120820182811067ffffffffffffffff82111761052c5760405261048681611531565b825260208101516bffffffffffffffffffffffff811681036105285761051b916101009160208501526104bb60408201611514565b60408501526104cc60608201611514565b60608501526104dd60808201611514565b60808501526104ee60a08201611514565b60a08501526104ff60c08201611514565b60c085015261051060e08201611514565b60e085015201611514565b610100820152995f610383565b8d80fd5b60248e634e487b7160e01b81526041600452fd5b8b80fd5b3d9150610448565b6040513d8e823e3d90fd5b5061056182612385565b60ff808d1691161461011a565b508160fd1c15610114565b602483634e487b7160e01b81526041600452fd5b80fd5b503461058d57606036600319011261058d576105aa611496565b6105b26114ad565b916105bb6114bd565b9063ffffffff60405192637f6a6bfd60e01b8452168060048401526020836024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9283156106a757829361066f575b50821561065c5760206106548686866001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166121ce565b604051908152f35b6024925063341dc9e560e11b8252600452fd5b9092506020813d60201161069f575b8161068b602093836114dd565b8101031261069b5751915f610616565b5f80fd5b3d915061067e565b6040513d84823e3d90fd5b503461058d57606036600319011261058d576106cc611496565b6106d46114ad565b906044356106e28383612260565b9281156108ee5760ff811690600160ff8660e01c16831c166108b45761070990848661250a565b61071382866124f3565b63ffffffff61072b64ffffffffff8860601c16612453565b61ffff604051937fd986bd360000000000000000000000000000000000000000000000000000000085521660048401521660248201523360448201526020816064816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa80156108a95761086e575b5060ff6107b086612385565b1693601081901b69ffffffffffffffff000016600886901b178317875260016020528360408820558260e0018060e01161085a576001901b91610842575b916060939167ffffffffffffffff7f16e074a9a1ce195c1d185b41ece21cdaabc9a40a0ce99afc4f8a1cae61031c39969416968789528860205217604088205560405192835260208301526040820152a280f35b908260f0018060f01161085a576001901b17906107ee565b602488634e487b7160e01b81526011600452fd5b6020813d6020116108a1575b81610887602093836114dd565b8101031261089d57610898906120b1565b6107a4565b8680fd5b3d915061087a565b6040513d89823e3d90fd5b6044868367ffffffffffffffff877f5c353c0000000000000000000000000000000000000000000000000000000000845216600452602452fd5b6004857f8b84b93f000000000000000000000000000000000000000000000000000000008152fd5b503461058d57608036600319011261058d57610930611496565b906109396114ad565b916044359061ffff82168092036109f9576064359363ffffffff85168095036109f55760ff68ffffffffffffffff0091169160081b1617603882049060101b17825260026020526040822054928360e01c145f146109eb5760389006907f3fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff821682036109d75750602091600f9160021b1c165b60ff60405191168152f35b80634e487b7160e01b602492526011600452fd5b50602091506109cc565b8380fd5b8280fd5b503461058d5760a036600319011261058d57610a17611496565b90610a206114ad565b91610a296114bd565b6064359060ff610a398685612260565b95166001811b9560ff8088818460e81c16198460e01c1616161615610eec57610a61816124d1565b1580610ec3575b610e765764ffffffffff610a7b82612358565b16421015610e285763ffffffff83169263fff13d8084119788801590610e1b575b8015610e0c575b15908115610de5575b50610db95795809761ffff9697610ac284612385565b9864ffffffffff610ad387876124f3565b63ffffffff828860601c16610af7610aea82612453565b91838b60b81c169061233c565b6040517fa36712fb0000000000000000000000000000000000000000000000000000000081529d90931660048e01521660248c01521660448a0152602089606481877f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af1988915610dae578499610d72575b508560405160208101907fbb4f0914cc76d7bd8e1e5873991514f806ea5b9cfbbc98e303522dc327ea2e5a82524660408201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316606082015267ffffffffffffffff84169c8d608083015260ff169b8c978860a084015260c08301526001600160a01b031660e0820152896101008201528a6101208201526084356101408201526101408152610c2e610160826114dd565b51902094610c50929069ffffffffffffffff00009060081b9160101b16171790565b92838b52600160205260408b20548103610d22575060e01b7fffffffff00000000000000000000000000000000000000000000000000000000169015610cfc57905b8852600160205260408820558160e8018060e81161085a57917fba92221ffa902faebfba7cad1f23d4190736bd241df81d81530b3a0a5f17069f959391600160809694898b528a6020521b176040892055604051938452602084015260408301526060820152a280f35b7bffffffffffffffffffffffffffffffffffffffffffffffffffffffff86161790610c92565b896084918760408e8881526001602052205490604051937fd7eb0b950000000000000000000000000000000000000000000000000000000085526004850152602484015260448301526064820152fd5b9098506020813d602011610da6575b81610d8e602093836114dd565b810103126109f557610d9f906120b1565b975f610b73565b3d9150610d81565b6040513d86823e3d90fd5b602487857f07a6d1ab000000000000000000000000000000000000000000000000000000008252600452fd5b63fffffffe8614915081610dfb575b505f610aac565b60ff91508360f01c1616155f610df4565b50610e1682612b8f565b610aa3565b5063ffffffff8514610a9c565b8564ffffffffff60649281610e56610e50610e4284612b73565b61ffff8560981c169061233c565b92612358565b91638b26b3b360e01b8552166004521660245264ffffffffff4216604452fd5b8564ffffffffff610e9a60249361ffff610e8f82612b73565b9160981c169061233c565b7f3db8eaaa00000000000000000000000000000000000000000000000000000000835216600452fd5b5064ffffffffff610ee4610ed683612b73565b61ffff8460981c169061233c565b164210610a68565b6044868367ffffffffffffffff887fc3b1386a00000000000000000000000000000000000000000000000000000000845216600452602452fd5b503461069b57602036600319011261069b57610f40611496565b67ffffffffffffffff811690815f525f60205260405f2054918215158061146a575b1561142e57600f8360d81c1692831561141757610f7f42826122cd565b156113dc57610f8d81612385565b9060ff8160e81c16916101009060405195610fa883886114dd565b823688375f5b600881106113915750506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016956040517f136d51cc0000000000000000000000000000000000000000000000000000000081528660048201526040816024818b5afa80156112c65786915f905f9261133f575b5061103e9293600f8860dc1c16988991612759565b9291959098600887101561131657885f525f6020528660fd1b821760405f20555f600288141580611332575b1561132a578985965b6040519060ff169c8d82526020820161108c908c6114d0565b63ffffffff169788604083015260ff16606082015260807f8d2bd601386883a70481f81465d873c8040dcf3c5ba9b51196e340ce3283c2c791a2611316578660848a5f60c0946110de60ff9c886123f2565b6040519c8d9687956302a142f160e31b87526004870152169a8b60248601526044850152151560648401525af19586156112c6575f966112e5575b506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169661115864ffffffffff8360601c16612453565b9a604051996101608b018b811067ffffffffffffffff8211176112d1576040528a5260208a019a8b5263ffffffff60408b019c168c5260ff60608b01976bffffffffffffffffffffffff8516895260808c0192835260a08c019384528160c08d019560e01c16855260e08c019586528b01951685526101208a019586526101408a0196338852893b1561069b576040519c8d9c8d809d7fcc1e05940000000000000000000000000000000000000000000000000000000082525167ffffffffffffffff1690600401525160ff1660248d01525163ffffffff1660448c0152516bffffffffffffffffffffffff1660648b01525160ff1660848a01525160ff1660a48901525160ff1660c48801525160ff1660e48701525160ff166101048601525160ff16610124850152516001600160a01b031661014484015261016483016112a091612154565b5a925f610224928195f180156112c6576112b8575080f35b6112c491505f906114dd565b005b6040513d5f823e3d90fd5b634e487b7160e01b5f52604160045260245ffd5b61130891965060c03d60c01161130f575b61130081836114dd565b8101906120c5565b945f611119565b503d6112f6565b634e487b7160e01b5f52602160045260245ffd5b895f96611073565b50505f600388141561106a565b925050506040813d604011611389575b8161135c604093836114dd565b8101031261069b57805191600283101561069b578692611381602061103e9401611531565b919392611029565b3d915061134f565b8060018781931c166113a4575b01610fae565b601083901b69ffffffffffffffff00001661ff00600886901b161781175f528160205260405f20546113d6828b6123cd565b5261139e565b6113eb64ffffffffff91612358565b7fee973177000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b83635189cbb160e01b5f525f60045260245260445ffd5b60ff9061143a84612385565b907fbebdb3ad000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b508260fd1c15610f62565b3461069b57602036600319011261069b576112c4611491611496565b6115b9565b6004359067ffffffffffffffff8216820361069b57565b6024359060ff8216820361069b57565b6044359063ffffffff8216820361069b57565b9060088210156113165752565b90601f8019910116810190811067ffffffffffffffff8211176112d157604052565b519067ffffffffffffffff8216820361069b57565b519060ff8216820361069b57565b519061ffff8216820361069b57565b519063ffffffff8216820361069b57565b519064ffffffffff8216820361069b57565b51906001600160801b038216820361069b57565b9060ff8091169116019060ff821161157c57565b634e487b7160e01b5f52601160045260245ffd5b9190820391821161157c57565b9064ffffffffff8091169116039064ffffffffff821161157c57565b60c0526115c542612453565b60405190637f6a6bfd60e01b82525f60a05263ffffffff811660048301526020826024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9182156112c6575f9261207d575b508115612064576001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690604051927f13baaf1800000000000000000000000000000000000000000000000000000000845267ffffffffffffffff60c0511660048501526101c0846024815f875af19384156112c6575f94611f17575b506116bf9060ff6040860151169060c05190856121ce565b916116d960ff60608601511660ff60808701511690611568565b61ffff6101208601511663ffffffff610140870151169060ff604051937fd0d51bbd00000000000000000000000000000000000000000000000000000000855287600486015263ffffffff871660248601521660448401526064830152608482015260408160a4816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9182156112c6575f915f93611ed5575b508160805282905f9267ffffffffffffffff88511668ffffffffffffffff0060ff60208b01516117ac81612249565b6117b581612249565b169160081b16175f905b60ff87168210611e275750508394600181161580611e1b575b15611e155760ff5f1991160160ff811161157c57905b819460ff60808b01511615611dbc575b505060ff908160608a0151169182911611611db4575b50600360ff841610611b60575067ffffffffffffffff60c0511660a0515260a051602052604060a05120549060c087015160a0515060ff841660ff8316145f14611b515760a051945b61010089015161188064ffffffffff421664ffffffffff6101808d01511661159d565b90601f8660f81c169560fd1c6008811015611b395760028103611b145750600186018611611afc5760ff9760018997015b67ffffffffffffffff60c0511660a0515260a05160205260f81b947c0ff00000000000000000000000000000000000000000000000000000008960dc1b169472ffff000000000000000000000000000000000074ffff0000000000000000000000000000000000000076ffff0000000000000000000000000000000000000000007affffffff00000000000000000000000000000000000000000000007bff0000000000000000000000000000000000000000000000000000008c60d81b169860b81b169660a81b169460981b169260881b169070ffffffffff0000000000000000000000004260601b161717171717171717604060a051205567ffffffffffffffff8751169563ffffffff8360408a01511696604051978852166020870152604086015260805160608601521660808401521660a08201527fed2bfddf76198e7f4c6dfb5e29346aa49c9316b603af49a58088182b768f2b6a60c067ffffffffffffffff81511692a360146001600160801b036101a067ffffffffffffffff84511693015116046001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163b15611ae957604051631b0b9efb60e21b8152600481019290925233602483015260a08051604484015260648301919091525181608481837f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af18015611aef57611ad45750565b60a051611ae0916114dd565b60a051611ae957565b60a05180fd5b6040513d60a051823e3d90fd5b634e487b7160e01b60a051526011600452602460a051fd5b60ff988997909160068103611b2c57506010176118b1565b156118b1576008176118b1565b634e487b7160e01b60a051526021600452602460a051fd5b61ffff60e0890151169461185d565b9250505083925060c0915060ff60405f95015116604051908152600760208201528460408201528460608201527f8d2bd601386883a70481f81465d873c8040dcf3c5ba9b51196e340ce3283c2c7608067ffffffffffffffff85511692a26084604051809581936302a142f160e31b835267ffffffffffffffff8651166004840152600760248401528160448401528160648401525af19182156112c6575f92611d93575b506001600160801b036014816101a084015116041667ffffffffffffffff8251166001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163b1561069b5760405190631b0b9efb60e21b825260048201523360248201525f60448201528160648201525f81608481836001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af180156112c657611d7f575b50604091909101517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316919060011b6101fe166001016001600160801b038111611afc576001600160801b039060a0515016026001600160801b038116908103611afc57813b15611ae957611d5f604051937fff65b9460000000000000000000000000000000000000000000000000000000085526004850190612154565b60c48301528160e48160a0519360a051905af18015611aef57611ad45750565b5f611d89916114dd565b5f60a0525f611cb8565b611dad91925060c03d60c01161130f5761130081836114dd565b905f611c05565b92505f611814565b919350945060ff8316600c0260ff811690810361157c576001901b905f19820191821161157c5716938260041b610ff060f082169116810361157c576001901b905f19820191821161157c57166080528160ff5f6117fe565b906117ee565b5060ff811615156117d8565b90947f0fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8616860361157c5761ffff838760041b1c1690611e7060ff60a08d0151168a84866126ce565b611e905786600c0291600c8304880361157c576001921b179501906117bf565b63ffffffff898367ffffffffffffffff8e51167f29692828000000000000000000000000000000000000000000000000000000005f526004526024521660445260645ffd5b915091506040813d604011611f0f575b81611ef2604093836114dd565b8101031261069b57611f08602082519201611514565b915f61177d565b3d9150611ee5565b9093506101c0813d821161205c575b81611f346101c093836114dd565b8101031261069b576040516101c0810181811067ffffffffffffffff8211176112d157604052611f63826114ff565b8152602082015191600283101561069b576101a061204f916116bf946020850152611f9060408201611514565b6040850152611fa160608201611514565b6060850152611fb260808201611514565b6080850152611fc360a08201611514565b60a0850152611fd460c08201611522565b60c0850152611fe560e08201611522565b60e0850152611ff76101008201611522565b61010085015261200a6101208201611522565b61012085015261201d6101408201611531565b6101408501526120306101608201611542565b6101608501526120436101808201611542565b61018085015201611554565b6101a082015293906116a7565b3d9150611f26565b63ffffffff9063341dc9e560e11b5f521660045260245ffd5b9091506020813d6020116120a9575b81612099602093836114dd565b8101031261069b5751905f611623565b3d915061208c565b51906001600160a01b038216820361069b57565b908160c091031261069b576040519060c0820182811067ffffffffffffffff8211176112d1576040528051600581101561069b5761214c9160a091845261210e602082016114ff565b602085015261211f604082016120b1565b604085015261213060608201611554565b606085015261214160808201611554565b608085015201611554565b60a082015290565b80519060058210156113165760a06001600160801b03918193855267ffffffffffffffff60208201511660208601526001600160a01b036040820151166040860152826060820151166060860152826080820151166080860152015116910152565b67ffffffffffffffff81116112d15760051b60200190565b9267ffffffffffffffff60ff9293604051946001600160a01b0360208701977f51c83a6d3af9491938e533aece8c0b21beab0abf8cec9f4f27a4fdc98b7a8344895246604089015216606087015260808601521660a08401521660c08201525f60e082015260e08152612243610100826114dd565b51902090565b6002111561131657565b9190820180921161157c57565b67ffffffffffffffff165f81815260208190526040902054929190831515806122c2575b156122b6575060ff600f8460d81c169116818110156122a1575050565b635189cbb160e01b5f5260045260245260445ffd5b60ff9061143a85612385565b508360fd1c15612284565b64ffffffffff6122dc82612358565b168210156123355760ff8160e81c1660ff8260e01c161491826122fe57505090565b90915061230a826124d1565b91821561231657505090565b64ffffffffff91925061232f9061ffff610e8f82612b73565b16111590565b5050600190565b9064ffffffffff8091169116019064ffffffffff821161157c57565b6123829061ffff61237761236b83612b73565b828460981c169061233c565b9160a81c169061233c565b90565b6123829060fb81901c600116156123c25760016123a9815b60078460f81c16611568565b9160fc1c16156123bb57600190611568565b5f90611568565b60016123a95f61239d565b9060088110156123de5760051b0190565b634e487b7160e01b5f52603260045260245ffd5b600882101561131657600282146124445760068214612438576004821491821561242d575b5081612421575090565b6001915060fb1c161590565b60051491505f612417565b6001915060fc1c161590565b6004915060079060f81c161090565b6124859064ffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690611590565b63ffffffff7f00000000000000000000000000000000000000000000000000000000000000001680156124bd5763ffffffff91041690565b634e487b7160e01b5f52601260045260245ffd5b6001600f8260dc1c161b905f19820191821161157c5760e01c811660ff161490565b81600c0291600c83040361157c57610fff911c1690565b9164ffffffffff42169261251d81612b73565b9360ff600f8360dc1c169316948386106126705764ffffffffff168082108015612646575b612615575060ff8260e01c169161257a61256060ff85871c16612bd5565b9361257461256e8688612253565b91612bd5565b90611590565b928311156125f4576125a581617fff8061259964ffffffffff95612b73565b9260991c16169061233c565b161191826125db575b50506125bb575050600190565b67ffffffffffffffff9063a974001160e01b5f521660045260245260445ffd5b909150830360ff811161157c5760ff1610155f806125ae565b8567ffffffffffffffff8663a974001160e01b5f521660045260245260445ffd5b61262c64ffffffffff929361ffff610e8f82612b73565b90638b26b3b360e01b5f526004521660245260445260645ffd5b5064ffffffffff61266761265985612b73565b61ffff8660981c169061233c565b16821015612542565b919350935064ffffffffff915016808310156126aa575061232f81613fff8061269e64ffffffffff95612b73565b92608a1c16169061159d565b9064ffffffffff90638b26b3b360e01b5f5260601c1660045260245260445260645ffd5b93929060385f958183049060101b17910660021b91815f52600260205260405f20549363ffffffff81168560e01c0361272c575b50600f84841c16101561272357906001915f5260026020521b0160405f2055565b50600193505050565b60e01b7fffffffff000000000000000000000000000000000000000000000000000000001693505f612702565b91935f9461276683612bd5565b915f95836128c5575b505061277a85612bd5565b61278382612c1c565b81109081159161285c575b50156127d7575050505063ffffffff821663fffffffe81145f146127b25750600492565b63fffffffb81036127c35750600592565b63fffffffd036127d257600692565b600192565b90929594506127e7919350612c1c565b1115612854579160025b5f9160ff5f9516945b6008811061280c57509093505f929050565b600186821c16151580612837575b612827575b6001016127fa565b6001811b60ff169093179261281f565b5061284e61284582846123cd565b5160e01c612b8f565b1561281a565b9160036127f1565b905061286782612c1c565b831015908161288e575b508061287e575b5f61278e565b5061288886612b8f565b15612878565b90507f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8116810361157c57819060011b115f612871565b9196509194506128d481612249565b61299b57505f928360ff831681805b600881106128f957505050935b93945f8061276f565b600183821c1615612993575f815b6008811061294b575061291981612bd5565b83811161292d575b50506001905b016128e3565b925097509250600161293f84886123cd565b5160e01c93905f612921565b600185821c16151580612976575b612966575b600101612907565b6001811b60ff169091179061295e565b50612981818a6123cd565b5161298c848b6123cd565b5114612959565b600190612927565b5f9390849060ff8416905f1984018481119060011c845b60088110612a95575b505050905f915b600883106129d357505050936128f0565b909196600183891c1615612a8c576129eb88886123cd565b5160e01c63ffffffff8516808203612a1357505060019060ff828a1b1617975b0191906129c2565b859063fff13d80839b949b111580612a7e575b612a36575b505050600190612a0b565b821115612a6f57612a4691612c02565b63ffffffff80841691161115612a5f575b5f8481612a2b565b6001811b60ff1690971796612a57565b90612a7991612c02565b612a46565b5063fff13d80811115612a26565b96600190612a0b565b600185821c1615612b6b57612aaa818a6123cd565b5160e01c5f8085815b60088110612b02575061157c57848111159182612aeb575b5050612adc57506001905b016129b2565b939550505050915f80806129bb565b5f9650612af9925090612253565b83105f80612acb565b9050838d60018b841c1615612b615782612b1b916123cd565b5160e01c81811015612b3f57505090612b35600191612bc7565b915b018690612ab3565b14612b4d575b600190612b37565b91612b59600191612bc7565b929050612b45565b5050600190612b37565b600190612ad6565b6123829064ffffffffff61ffff8260881c169160601c1661233c565b63ffffffff1663fffffffe8114908115612bb9575b8115612bae575090565b63fffffffb91501490565b63fffffffd81149150612ba4565b5f19811461157c5760010190565b9060ff5f9216805b612be45750565b91612bee90612bc7565b915f1981019080821161157c571680612bdd565b9063ffffffff8091169116039063ffffffff821161157c57565b8060011b907f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81160361157c576002810180911161157c57600390049056",
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
	Bin: "0x6101003461015e57601f6138ad38819003918201601f19168301916001600160401b038311848410176101625780849260809460405283398101031261015e578051906001600160a01b038216820361015e5760208101516001600160a01b038116810361015e576040820151916001600160a01b038316830361015e57606001516001600160801b038116939084900361015e5760805260a05260c05260e0526040516137369081610177823960805181818160ca015281816110c00152612a74015260a051818181610139015261034b015260c0518181816108dd01528181610d7101528181610e0b01528181610e93015281816112a701528181611329015281816113b601528181611538015281816120f4015281816124bd01528181612590015281816126df01528181612790015281816129a301528181612cc601528181613103015281816132d70152613407015260e051816133cd0152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6101006040526004361015610012575f80fd5b5f3560e01c8063241f2ce714611b3b578063511cf4ab14610f8a57806380f5d94f14610c1c5780638e73723014610b8b57806399c9553514610b30578063ad8b8166146109eb578063b6949abc1461096b578063cc1e059414610319578063ec5dd321146102c0578063f5d314a2146101655763ff65b94614610093575f80fd5b3461016157366003190160e081126101615760c0136101615760c4356001600160801b038116809103610161576001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163314158061012e575b6101025761010090612e67565b005b7f8b909809000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163314156100f3565b5f80fd5b346101615760403660031901126101615761017e611ccf565b610186611ce6565b61018e611eb2565b5060ff811668ffffffffffffffff008360081b16175f52600460205260405f205491821561029857826101bf611eb2565b908060601c63ffffffff1691828152602081016001600160601b0383168152604082018360ea1c600f168152606083018460ee1c600f16815260808401908560da1c60ff16825260a08501928660e21c60ff16845260c08601948760b81c60ff16865260e08701968860c01c60ff168852610100019760f21c6007168852604051988952516001600160601b031660208901525160ff1660408801525160ff1660608701525160ff1660808601525160ff1660a08501525160ff1660c08401525160ff1660e08301525160ff1661010082015261012090f35b9067ffffffffffffffff60ff926328a4754d60e01b5f5216600452166024525f60445260645ffd5b34610161576040366003190112610161576004356001600160a01b03811681036101615760243563ffffffff811681036101615761030a64ffffffffff9160409383421690612faa565b83519182529091166020820152f35b34610161573660031901610220811261016157610160136101615760c036610163190112610161576001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163303610102576101e4356001600160801b038116808203610161576014915004610393611e20565b90610144356001600160a01b03811690818103610161575081159283156108d3575b505060ff6103c1611e38565b16906008821015610836575f92600283141590816108c4575b816108ad575b81610894575b8260011b92830460021417156108795760ff610400611e49565b169160018301809311610879576104369261041a91611e00565b901561088d5761043061042b611e59565b612b89565b90612bb8565b915f9061044461042b611e6a565b61044c611e7a565b60011b6101fe16600281018091116108795760039004111561084a575b610471611e20565b906108365761047e611e6a565b610486611e8a565b191660ff610492611e59565b1660ff821660ff8516171792606435926001600160601b0384168094036101615760443563ffffffff81168103610161576001946fffffffff00000000000000000000000077ffffffffffffffff0000000000000000000000000000000075ff00000000000000000000000000000000000000000076ff000000000000000000000000000000000000000000008077ff0000000000000000000000000000000000000000000000610541611e59565b60b81b169960b01b16169660a81b169460801b169260601b16171717171792145f1461082f577b02000000000000000000000000000000000000000000000000000000915b7c03fc0000000000000000000000000000000000000000000000000000006105ac611e6a565b60da1b169360c81b9160c01b171717177d03fc000000000000000000000000000000000000000000000000000000006105e3611e8a565b60e21b16176084359060ff82168203610161577e03fc00000000000000000000000000000000000000000000000000000000007e3fc0000000000000000000000000000000000000000000000000000000000061063e611e7a565b60ee1b169260ea1b1617177f03fc000000000000000000000000000000000000000000000000000000000000610672611e38565b60f21b161760043567ffffffffffffffff811681036101615768ffffffffffffffff0060ff61069f611e49565b169160081b16175f5260046020528060405f205567ffffffffffffffff6106c4611e20565b165f525f60205260405f2090604051916106dd83611d0c565b5462ffffff81168352602083019162ffffff8260181c1683526040840162ffffff8360301c16815262ffffff6107438161073960ff60608a01966001600160601b038960481c16885260808b019860a81c895260c01c16612b89565b1682885116611e9a565b1685526101c435906001600160801b0382168203610161576affffffffffffffffffffff8274ffffffffffffffffffffffffffffffffffffffffff935016845267ffffffffffffffff610794611e20565b165f525f60205274ffffffffffffffffffffffff0000000000000000001962ffffff60405f2097511674ffffffffffffffffffffffffffffffffffffffffff1974ffffffffffffffffffffffff00000000000000000068ffffff00000000000065ffffff0000008b549a5160181b16955160301b16965160481b16965160a81b169668ffffffffffffffffff19161716171617171790555f80f35b5f91610586565b634e487b7160e01b5f52602160045260245ffd5b9050600160ff610858611e7a565b161b5f1981019081116108795760ff90610870611e6a565b19161690610469565b634e487b7160e01b5f52601160045260245ffd5b5f90612bb8565b90506101643560058110156101615760031415906103e6565b9050610164356005811015610161571515906103e0565b5f9450600384141591506103da565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690813b1561016157608467ffffffffffffffff915f80946040519687958694631b0b9efb60e21b865216600485015260248401528160448401528760648401525af1801561096057610950575b806103b5565b5f61095a91611d44565b8261094a565b6040513d5f823e3d90fd5b3461016157604036600319011261016157610984611ccf565b61098c611ce6565b60ff811668ffffffffffffffff008360081b16175f52600460205260405f205460ff8160c01c169182156109c35761010093611f07565b60ff9067ffffffffffffffff856328a4754d60e01b5f5216600452166024525f60445260645ffd5b3461016157602036600319011261016157610a04611ccf565b60405160c081019181831067ffffffffffffffff841117610b1c5760c0926040525f8252602082015f8152604083015f815263ffffffff60608501915f83528160808701945f865267ffffffffffffffff60a08901975f895216805f525f6020526001600160601b0360405f2062ffffff60405191610a8283611d0c565b5491818d8185168084526020840191838760181c1683526040850194848860301c168652608060608201988a8160481c168a5260a81c91015252511686525116865251168652805f5260016020526001600160801b0360405f20541687525f52600160205260405f205460801c875281604051985116885251166020870152511660408501525160608401525160808301525160a0820152f35b634e487b7160e01b5f52604160045260245ffd5b3461016157604036600319011261016157610b49611ccf565b67ffffffffffffffff610b5a611cf6565b91165f5260036020526001600160a01b0360405f2091165f52602052602063ffffffff60405f205416604051908152f35b34610161576040366003190112610161576020610c14610ba9611ccf565b67ffffffffffffffff610bba611cf6565b911690815f526003845260405f206001600160a01b0382165f5284526dffffffffffffffffffffffffffff60405f2054851c16915f52600384526001600160a01b0360405f2091165f52835260405f205460901c90611e13565b604051908152f35b3461016157604036600319011261016157610c35611ccf565b610c3d611cf6565b9067ffffffffffffffff811691825f52600360205260405f206001600160a01b0382165f5260205260405f2060405190610c7682611d28565b549363ffffffff851682526dffffffffffffffffffffffffffff8560201c1691602081019583875260901c90604081018281525f97845f52600160205260405f205460801c80610f4e575b50610cd589610cd08689611e13565b611e13565b15610f15575f81525f8252845f52600360205260405f206001600160a01b0388165f5260205271ffffffffffffffffffffffffffffffffffff1971ffffffffffffffffffffffffffff0000000063ffffffff60405f20955116925160201b16925160901b16911717905582610e89575b80610e01575b5084610d66575b5061010093610d6091611e13565b91612a1b565b936001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001694853b15610161575f95608487926040519889938492631b0b9efb60e21b845260048401526001600160a01b0389166024840152600360448401528660648401525af19182156109605761010095610d6093610df1575b50915093610d52565b5f610dfb91611d44565b86610de8565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690813b15610161575f91608483926040519485938492631b0b9efb60e21b84528860048501526001600160a01b038b1660248501526002604485015260648401525af180156109605715610d4b575f610e8391611d44565b85610d4b565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b15610161575f8091608460405180948193631b0b9efb60e21b83528860048401526001600160a01b038b166024840152600160448401528960648401525af1801561096057610f05575b50610d45565b5f610f0f91611d44565b86610eff565b6001600160a01b0387867f02097583000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b610f80919950610f7290865f525f60205262ffffff60405f205460301c1690611dc4565b63ffffffff84511690611e00565b975f835289610cc1565b3461016157604036600319011261016157610fa3611ccf565b60243567ffffffffffffffff811161016157366023820112156101615780600401359167ffffffffffffffff8311610161573660248460051b840101116101615767ffffffffffffffff81165f525f60205260405f20916040519261100784611d0c565b5462ffffff811680855262ffffff8260181c169182602087015262ffffff8160301c1660408701526001600160601b038160481c16606087015260a81c6080860152818103611aff575050926040519384917fae27728a000000000000000000000000000000000000000000000000000000008352806044840167ffffffffffffffff8616600486015260406024860152526024606484019201905f905b808210611acf5750505090805f920381836001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af1928315610960575f936118ee575b50604083016001600160801b03815116602085015115806118dc575b1561189157506001600160801b035f915116905f9061010086015151155f146116f35750611153620f424061114b63ffffffff60808901511685611e00565b048093611db7565b915b6040516040810181811067ffffffffffffffff821117610b1c576040526001600160801b0383168152602081016001600160801b038316815267ffffffffffffffff86165f5260016020527fffffffffffffffffffffffffffffffff000000000000000000000000000000006001600160801b0360405f20935116915160801b161790556040518281528160208201528360408201527f6b16209b677377fae3a5a2fc2db25775d3434aec4524e65950ebd2017cca6fd7606067ffffffffffffffff871692a2818061142a575b5061123c9062ffffff604061124295969701511690612983565b90611e13565b806113ac575b505b6001600160a01b038351168161131f575b50506112966001600160801b0360606001600160a01b038551169401511667ffffffffffffffff83165f52600260205260405f205490611db7565b8061129d57005b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b15610161575f928360849267ffffffffffffffff946040519788968795631b0b9efb60e21b875216600486015260248501526006604485015260648401525af180156109605761131557005b5f61010091611d44565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691823b156101615760845f92836040519586948593631b0b9efb60e21b855267ffffffffffffffff8a16600486015260248501526007604485015260648401525af180156109605761139c575b8061125b565b5f6113a691611d44565b82611396565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b156101615760405163030c468b60e41b815267ffffffffffffffff8516600482015260248101929092525f908290604490829084905af180156109605715611248575f61142491611d44565b83611248565b9193926101208701519163ffffffff60a0890151169260c08901516003811015908161083657909482519161145e83611d9f565b9661146c6040519889611d44565b838852601f1961147b85611d9f565b013660208a0137670de0b6b3a7640000925f955f905b868210611637575050505050505f5b8181106115ed57505050875f5b84518110156115da576114de670de0b6b3a76400006114d66114cf848961295b565b5189611e00565b048099611db7565b976001600160a01b036114f68361010086015161295b565b51168161152c575b50611524906001600160a01b0361151c84610100600197015161295b565b511689612a1b565b0188906114ad565b92506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b156101615767ffffffffffffffff60848a5f80946040519889958694631b0b9efb60e21b86521660048501526024840152600460448401528660648401525af1908115610960576001600160a01b0361151c846101008f600198611524976115ca575b50975050505050906114fe565b5f6115d491611d44565b5f6115bd565b509495919450909250905061123c611222565b6115f7818761295b565b5190670de0b6b3a7640000820291808304670de0b6b3a764000014901517156108795761162684600193611dc4565b611630828961295b565b52016114a0565b909192939496848890610836578b90878a600182036116a25750508561169086600195620f42409561168a6116826116969761167c611676878e61295b565b516135fd565b90611e00565b93849261295b565b52611e13565b9a611e00565b04959493920190611491565b879198506116969260019588620f4240966116909460025f9e146116cd575b50839161168a9161295b565b8294506116e9906116e261168a93948d61295b565b5190611e00565b939190508f6116c1565b9390505f925f935b61012087015180518610156117f757856117149161295b565b516001600160801b0360e08901511663ffffffff60a08a0151169060c08a01516003811015610836578190600181036117a55750509161176d6001949261176761176061179d96611de2565b9180611e00565b90611dc4565b905b8180821091180218611786886101208c015161295b565b52611796876101208b015161295b565b5190611e13565b9401936116fb565b909392906002146117c0575b50509161179d9160019361176f565b9250929083620f4240810204620f42401484151715610879576117ed61179d93620f424060019602611dc4565b92819294506117b1565b5090935093919093608086015163ffffffff8116916001600160601b036060880151169161182484611de2565b9363ffffffff821603610879576401fffffffe9060011b16620f424003620f424081116108795761188c9361123c83611767670de0b6b3a7640000966118786118849761187361187e98611de2565b611e00565b92611e13565b84611e00565b048092611db7565b611155565b919250506040515f81525f60208201528160408201527f6b16209b677377fae3a5a2fc2db25775d3434aec4524e65950ebd2017cca6fd7606067ffffffffffffffff851692a261124a565b5062ffffff604085015116151561110c565b9092503d805f833e6119008183611d44565b8101906020818303126101615780519067ffffffffffffffff8211610161570190610140828203126101615760405191610140830183811067ffffffffffffffff821117610b1c5760405261195481611d66565b83526020810151801515810361016157602084015261197560408201611d7a565b604084015261198660608201611d7a565b606084015261199760808201611d8e565b60808401526119a860a08201611d8e565b60a084015260c081015160038110156101615760c08401526119cc60e08201611d7a565b60e084015261010081015167ffffffffffffffff811161016157810182601f82011215610161578051906119ff82611d9f565b91611a0d6040519384611d44565b80835260208084019160051b8301019185831161016157602001905b828210611ab7575050506101008401526101208101519067ffffffffffffffff821161016157019080601f83011215610161578151611a6781611d9f565b92611a756040519485611d44565b81845260208085019260051b82010192831161016157602001905b828210611aa75750505061012082015291836110f0565b8151815260209182019101611a90565b60208091611ac484611d66565b815201910190611a29565b9193509183359067ffffffffffffffff8216809203610161576020816001938293520194019201869392916110a5565b67ffffffffffffffff847fdc1657d4000000000000000000000000000000000000000000000000000000005f521660045260245260445260645ffd5b3461016157606036600319011261016157611b54611ccf565b611b5c611ce6565b906044359160ff83168093036101615760ff811668ffffffffffffffff008360081b16175f52600460205260405f20549081158015611cc5575b611c9d5760ff8260b01c1660ff8360a81c16178260c01c90600160ff8316871c1615611c3057600181871c161580611c22575b611bdf57505060ff6001610100951b1692611f07565b60ff809367ffffffffffffffff877fc276df29000000000000000000000000000000000000000000000000000000005f521660045216602452161660445260645ffd5b5060ff828216161515611bc9565b60ff8367ffffffffffffffff8760018a95858a60b81c1617861c1615611c83577ffb06cb0b000000000000000000000000000000000000000000000000000000005f52166004521660245260445260645ffd5b6328a4754d60e01b5f52166004521660245260445260645ffd5b905067ffffffffffffffff60ff926328a4754d60e01b5f52166004521660245260445260645ffd5b5060078411611b96565b6004359067ffffffffffffffff8216820361016157565b6024359060ff8216820361016157565b602435906001600160a01b038216820361016157565b60a0810190811067ffffffffffffffff821117610b1c57604052565b6060810190811067ffffffffffffffff821117610b1c57604052565b90601f8019910116810190811067ffffffffffffffff821117610b1c57604052565b51906001600160a01b038216820361016157565b51906001600160801b038216820361016157565b519063ffffffff8216820361016157565b67ffffffffffffffff8111610b1c5760051b60200190565b9190820391821161087957565b8115611dce570490565b634e487b7160e01b5f52601260045260245ffd5b9064e8d4a5100082029180830464e8d4a51000149015171561087957565b8181029291811591840414171561087957565b9190820180921161087957565b6101843567ffffffffffffffff811681036101615790565b6101243560ff811681036101615790565b60243560ff811681036101615790565b6101043560ff811681036101615790565b60c43560ff811681036101615790565b60a43560ff811681036101615790565b60e43560ff811681036101615790565b9062ffffff8091169116019062ffffff821161087957565b60405190610120820182811067ffffffffffffffff821117610b1c576040525f610100838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201520152565b60e05260c05260ff60c0511668ffffffffffffffff0060e05160081b16175f60a05264ffffffffff8260801c1660a05260a0515f525f60205260405f2060405190611f5182611d0c565b5462ffffff8116825262ffffff8160181c16602083015262ffffff8160301c1660408301526001600160601b038160481c16606083015260a81c608082015262ffffff611fae81611fa187612b89565b1682602085015116611e9a565b1660208201525f9360ff808560b01c16818660a81c1617821616612656575b60ff808560b01c16818660a81c161782161660ff8216036121c3575b5f5b60088110612192575050815f5260046020528260405f205560a0515f525f60205260405f209062ffffff8151169082549174ffffffffffffffffffffffffffffffffffffffffff65ffffff000000602084015160181b1674ffffffffffffffffffffffff0000000000000000001968ffffff000000000000604086015160301b169374ffffffffffffffffffffffffffffffffffffffffff19608074ffffffffffffffffffffffff000000000000000000606089015160481b1697015160a81b169668ffffffffffffffffff191617161716171717905560ff8260c01c1661218d5760ff8260b01c1660ff8360a81c161761216b575b5050156120ea57565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b15610161575f80916024604051809481937f2dc24a9d0000000000000000000000000000000000000000000000000000000083523360048401525af180156109605761215f5750565b5f61216991611d44565b565b61217d60ff6121869360b81c16612b89565b9060a0516130be565b5f806120e1565b505050565b600160ff8316821c166121a8575b600101611feb565b938460c001908160c01161087957600190911b1916936121a0565b909192945f936121f86121f06affffffffffffffffffffff6080870151166201ffff8a60c81c1690611e00565b60101c61329d565b6080525f9460ff8860b01c1660ff8960a81c161761262f575b5f5b600860ff8216101561261157600160ff808b60b01c16818c60a81c161787161987161660ff83161c16156126075760d989901c60011615612552576122728661225f60ff84168c613392565b63ffffffff8c60601c169060a0516133a9565b6001600160a01b0381161561243c5760a0515f52600360205260405f206001600160a01b0382165f5260205260405f20604051906122af82611d28565b548b63ffffffff8216808452600160208501926dffffffffffffffffffffffffffff8560201c168452604086019460901c855260d91c16612420575b506dffffffffffffffffffffffffffff61230c816080511682845116613090565b1681526dffffffffffffffffffffffffffff61232d818d1682855116613090565b16825260a0515f52600360205260405f206001600160a01b0385165f5260205271ffffffffffffffffffffffffffffffffffff1971ffffffffffffffffffffffffffff0000000063ffffffff60405f20955116925160201b16925160901b169117179055336001600160a01b03821614612417575b60ff916001916001600160a01b036123bc8b608051611e13565b91604051928660c051168452868516602085015260408401525f606084015216907fc748cb18b7048fe89c842e4c889a0784e4af09c26117fb05b20cb6a8673e49d2608067ffffffffffffffff60e0511692a35b0116612213565b600192506123a2565b63ffffffff81146108795760010163ffffffff1683525f6122eb565b61244888608051611e13565b6124b3575b60ff916001916001600160a01b03604051918560c05116835285841660208401525f60408401525f606084015216907fc748cb18b7048fe89c842e4c889a0784e4af09c26117fb05b20cb6a8673e49d2608067ffffffffffffffff60e0511692a3612410565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016916124ea89608051611e13565b92803b156101615760405163030c468b60e41b815260a05167ffffffffffffffff16600482015260248101949094525f908490604490829084905af19182156109605760ff93600193612542575b509150915061244d565b5f61254c91611d44565b5f612538565b61255f60ff82168a613392565b6040516384b7fcad60e01b815261ffff91909116600482015263ffffffff60608b901c1660248201526020816044817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115610960575f916125ce575b50612272565b90506020813d82116125ff575b816125e860209383611d44565b81010312610161576125f990611d66565b5f6125c8565b3d91506125db565b600160ff91612410565b50919694509291948115612627575b5093611fe9565b90505f612620565b9450805f52600560205261265060405f205461176760ff8a60b81c16612b89565b94612211565b91935091935f935f935f5b600860ff8216101561292757600160ff808a60b01c16818b60a81c161787161660ff83161c161561291d576126d39561269d60ff83168a613392565b6040516384b7fcad60e01b815261ffff8216600482015260608b901c63ffffffff16602482015297602090899081906044820190565b03816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa978815610960575f986128e2575b50600160ff8b60a81c1660ff85161c1615155f14612882576040517f95dcb40600000000000000000000000000000000000000000000000000000000815260a05167ffffffffffffffff16600482015261ffff909116602482015260608a901c63ffffffff16604482015260208180606481015b03815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af18015610960575f9061284f575b6127cb91508092611e13565b96336001600160a01b03821614612846575b916001916001600160a01b0360ff94604051928660c05116845286851660208501525f6040850152606084015216907fc748cb18b7048fe89c842e4c889a0784e4af09c26117fb05b20cb6a8673e49d2608067ffffffffffffffff60e0511692a35b0116612661565b600198506127dd565b506020813d821161287a575b8161286860209383611d44565b81010312610161576127cb90516127bf565b3d915061285b565b6040517fd68e1e1f00000000000000000000000000000000000000000000000000000000815260a05167ffffffffffffffff16600482015261ffff909116602482015260608a901c63ffffffff1660448201526020818060648101612783565b9097506020813d8211612915575b816128fd60209383611d44565b810103126101615761290e90611d66565b965f61270f565b3d91506128f0565b600160ff9161283f565b50919593949092948061293c575b5093611fcd565b835f52600560205261295360405f20918254611e13565b90555f612935565b805182101561296f5760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b8115611dce570690565b90918061299957505050565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b15610161575f928360849267ffffffffffffffff946001600160a01b036040519889978896631b0b9efb60e21b88521660048701521660248501526005604485015260648401525af180156109605761215f5750565b919067ffffffffffffffff604051937f653e72890000000000000000000000000000000000000000000000000000000085521660048401526001600160a01b038116918260248501526060846044816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610960575f5f955f93612b38575b506001600160a01b0381169586158015612b2e575b612b2557612b1084612b17937fa55111950261030b73d93410839eb7a2db63593eb5c199b7781fe7d26305626697612b0b60409864ffffffffff42168094612b04898c611db7565b908561316f565b612faa565b5092611db7565b9082519182526020820152a3565b50505050505050565b5080831115612abc565b92505093506060813d606011612b81575b81612b5660609383611d44565b8101031261016157612b6781611d66565b93612b79604060208401519301611d8e565b91945f612aa7565b3d9150612b49565b9060ff5f9216805b612b985750565b915f19811461087957600101915f19810190808211610879571680612b91565b91905f5f93610164356005811015610161578015612e5e57610184359067ffffffffffffffff821694858303610161576101e4356001600160801b0381169081810361016157612c0a91869150611db7565b600483149485612de5575b505f9180612d46575b5090612c2991611db7565b9215612c65575050610204356001600160801b03811690818103612c61575060409291612c5591611db7565b92815260026020522055565b8380fd5b9295949350909160038103612c9a57506101a435906001600160a01b0382168203612c96576121699394955061298d565b8580fd5b6002919293949550145f14612cb35790612169916132c4565b81612cbc575050565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691823b15610161576040517f2ee158d100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9290921660048301526024820152905f908290604490829084905af180156109605761215f5750565b81612d55929a50819350611dc4565b976101c435916001600160801b03831690818414159a8b61016157828110612dbd575062010000935b849b61016157612c2994612db793612d969250611e00565b60101c611873612db161187e612dab8461329d565b84611db7565b886132c4565b91612c1e565b809b5060101b9a808c0462010000149015171561087957612ddf825f9c611dc4565b93612d7e565b610204356001600160801b03811680820361016157612e129150895f52600260205260405f205490611db7565b9080821015612e585750805b6101a435926001600160a01b03841684036101615783612e4684612e4d93612e529750611e13565b908861298d565b611db7565b5f612c15565b90612e1e565b505f9450505050565b905f915f92600435916005831015610161578215612f935760243567ffffffffffffffff811693848203610161576084356001600160801b0381169081810361016157612eb691859150611db7565b92600482149081612f1d575b5015612eed57505060a4356001600160801b03811690818103612c61575060409291612c5591611db7565b9295949350909160038103612c9a5750604435906001600160a01b0382168203612c96576121699394955061298d565b90939060a4356001600160801b03811680820361016157612f4c9150885f52600260205260405f205490611db7565b9080821015612f8d5750805b604435926001600160a01b03841684036101615783612f7f84612e4d93612f869750611e13565b908761298d565b925f612ec2565b90612f58565b505f93505050565b600882101561296f5701905f90565b6001600160a01b03165f90815260066020526040812090938493909263ffffffff821691855b60088110612fdf575050505050565b612fe98186612f9b565b90549060031b1c97612ffc83858b613357565b156130865766ffffffffffffff891664e8d4a5100081029080820464e8d4a5100014901517156108795761303764ffffffffff918793611e13565b9960381c160164ffffffffff81116108795764ffffffffff88168015908115613075575b5061306c575b506001905b01612fd0565b96506001613061565b905064ffffffffff8216105f61305b565b9750600190613066565b906dffffffffffffffffffffffffffff809116911601906dffffffffffffffffffffffffffff821161087957565b905f52600560205260405f205491821561218d57806130e2575090612169916132c4565b6130ec8184612983565b6130f557505050565b613129906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001693612983565b823b156101615760405163030c468b60e41b815267ffffffffffffffff9290921660048301526024820152905f908290604490829084905af180156109605761215f5750565b9164e8d4a5100090949194049166ffffffffffffff831161328e575b6001600160a01b03165f52600660205260405f209060089083905f916001600160a01b038816925b60088110613212575b505050506008811461320b576131d191612f9b565b9190936bffffffffff0000000000000085549360031b9460381b16906001600160601b03199060601b161717821b915f19901b1916179055565b5050505050565b61321c8187612f9b565b90549060031b1c61322e848a83613357565b15613286578466ffffffffffffff8216915b60601c1461326657828110613259575b506001016131b3565b9150935060018490613250565b9094508610925061327e915050575b5f8080806131bc565b506008613275565b845f91613240565b66ffffffffffffff925061318b565b60048101908181116108795760038101918211610879576132c19160021c90611db7565b90565b816132cd575050565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691823b15610161576040517f1a6e5f3b00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9290921660048301526024820152905f908290604490829084905af180156109605761215f5750565b8015159283613367575b50505090565b64ffffffffff8093945063ffffffff6133869392169160381c16611e13565b911611155f8080613361565b81600c0291600c83040361087957610fff911c1690565b608084015190949391906133f664ffffffffff916c03fffffffffffffffffffffc007f000000000000000000000000000000000000000000000000000000000000000091600a1b16611dc4565b169063ffffffff6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169461ffff67ffffffffffffffff604051997f20847c63000000000000000000000000000000000000000000000000000000008b5216938460048b015216602489015216918260448801525f60648801525f608488015260a487015260208660c4815f885af1958615610960575f966135c1575b50856001600160a01b038116156135b957506040830162ffffff81511662ffffff811461087957600162ffffff91011690525f52600360205260405f206001600160a01b0386165f5260205263ffffffff60405f205416156134fb57505050565b6020906044604051809581937fe92a440f0000000000000000000000000000000000000000000000000000000083526001600160a01b038a16600484015260248301525afa918215610960575f92613584575b5060606001600160601b03910191166001600160601b03825116016001600160601b038111610879576001600160601b03169052565b9091506020813d6020116135b1575b816135a060209383611d44565b81010312610161575190606061354e565b3d9150613593565b955050505050565b9095506020813d6020116135f5575b816135dd60209383611d44565b81010312610161576135ee90611d66565b945f61349a565b3d91506135d0565b60018111156132c157806001700100000000000000000000000000000000831015613720575b600482680100000000000000006136d2941015613713575b640100000000811015613706575b620100008110156136f9575b6101008110156136ed575b60108110156136e1575b10156136d9575b60030260011c6136818184611dc4565b0160011c61368f8184611dc4565b0160011c61369d8184611dc4565b0160011c6136ab8184611dc4565b0160011c6136b98184611dc4565b0160011c6136c78184611dc4565b0160011c8092611dc4565b8111900390565b60011b613671565b811c9160021b9161366a565b60081c91811b91613660565b60101c9160081b91613655565b60201c9160101b91613649565b60401c9160201b9161363b565b5050608081901c6801000000000000000061362356",
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
	Bin: "0x61020080604052346104d757806161ef803803809161001e82856105a4565b83398101039061018082126104d75760e082126104d7576040519060e082016001600160401b0381118382101761059057604052805164ffffffffff811681036104d7578252610070602082016105c7565b9260208301938452610084604083016105c7565b9160408401928352610098606082016105c7565b90606085019182526100ac608082016105d8565b93608086019485526100c060a083016105d8565b9560a081019687526100d460c084016105d8565b9760c0820198895260e08401519360018060a01b038516968786036104d75760809060ff1901126104d7576040519660808801926001600160401b0384118985101761059057889360405261012c61010084016105ec565b845263ffffffff64ffffffffff61016e61016061014c61012088016105ec565b9660208901978852604061016361014083016105ec565b9901988952016105ec565b9660608c019788525116915116904281118015610588575b6105735760805260a05288516001600160801b031680159190821561055d575b508115610511575b8115610501575b81156104ee575b8115610474575b506104655760c09490945294516001600160a01b0390811660e0529251831661010052935182166101205292511661014052905163ffffffff9081166101605290511661018052516001600160801b039081166101a052905181166101c0529051166101e052604051615bee90816106018239608051818181611865015261515f015260a05181818161188e015261518f015260c0518181816103a20152818161070201528181610fd001528181612b35015281816133720152615062015260e0518181816104be015281816105d4015281816107e50152818161098d01528181610bf801528181610cac01528181610d7401528181610e51015281816110ca015281816112890152818161138701528181611679015281816123c9015281816124a901526128fa0152610100518181816105860152818161064e0152818161087d01528181610a7801528181610c2b01528181610d2601528181610dee01528181610ecb0152818161123e01528181611346015281816114a3015281816116f30152818161244e015281816125bb01526129740152610120518181816105530152818161061b0152818161084a01528181610a4501528181610c5e01528181610cf301528181610dbb01528181610e980152818161120b0152818161131301528181611470015281816116c00152818161241b01528181612588015261294101526101405181610bab0152610160518181816118ba01528181611c070152613f380152610180518181816118e6015281816120000152818161317d0152613e8b01526101a0518181816114fd0152818161191501528181611ae00152818161219b01528181612ada015281816140950152818161469c01528181614a9b015261549401526101c0518161194401526101e05181818161197301526140da0152f35b6348d5123360e01b5f5260045ffd5b6040516318160ddd60e01b81529150602090829060049082905afa9081156104e3575f916104ad575b506001600160601b03105f6101c3565b90506020813d6020116104db575b816104c8602093836105a4565b810103126104d757515f61049d565b5f80fd5b3d91506104bb565b6040513d5f823e3d90fd5b8a516001600160801b03161591506101bc565b875163ffffffff161591506101b5565b8951909150600f81901b6180006001608f1b0316906001600160801b0316801590820461800014171561054957620f424011906101ae565b634e487b7160e01b5f52601160045260245ffd5b6b1c71c71c71c71c71c71c71c71091505f6101a6565b63779f06b160e11b5f5260045260245260445ffd5b508115610186565b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b0382119082101761059057604052565b519063ffffffff821682036104d757565b51906001600160801b03821682036104d757565b51906001600160a01b03821682036104d75756fe60806040526004361015610011575f80fd5b5f3560e01c806311b7f62a146102a457806313ebf35a1461029f5780631a6e5f3b1461029a5780631e83409a1461029557806320847c631461029057806320b988391461028b57806321c28b2c1461028657806327de9e32146102815780632dc24a9d1461027c5780632ee158d11461027757806330c468b01461027257806338a33a1a1461026d5780633ccfd60b146102685780634bc688231461026357806353290d0b1461025e57806360faaa68146102595780636669ff68146102545780636c19e7831461024f5780636c2e7bec1461024a5780637667180814610245578063767fefec1461024057806379502c551461023b5780637ba8417d146102365780637bbcc0fc146102315780638086b8ba1461022c57806384b7fcad14610227578063888e1934146102225780638d0de3861461021d57806395dcb40614610218578063a36712fb14610213578063a36fea821461020e578063a694fc3a14610209578063c5c51dca14610204578063d0d51bbd146101ff578063d68e1e1f146101fa578063d986bd36146101f5578063e196d140146101f0578063e7389361146101eb578063e92a440f146101e6578063ecd9ba82146101e15763fd58e43b146101dc575f80fd5b612be8565b612b10565b612aaf565b612a80565b612a3a565b61299c565b6128e1565b612671565b61262b565b61260f565b6125e3565b612476565b6123b0565b6121e7565b611f5d565b611f11565b611db2565b6119ce565b6119a4565b611810565b611744565b61171b565b61163e565b61152d565b6114cb565b61136e565b611266565b6110b1565b610efd565b610e16565b610d4e565b610c86565b610b88565b610aa0565b61096a565b6108a5565b6107a2565b610676565b6105ae565b610493565b6102c4565b6004359067ffffffffffffffff821682036102c057565b5f80fd5b346102c05760203660031901126102c0576102dd6102a9565b61031c6103106103008367ffffffffffffffff165f5261049b60205260405f2090565b5460601c6001600160601b031690565b6001600160601b031690565b9061035561033d8267ffffffffffffffff165f5261049b60205260405f2090565b6bffffffffffffffffffffffff60601b198154169055565b7f141f848f309e627e77e35af4f662375b318dd140d1bfda576d7f1dfcab039e0767ffffffffffffffff6040519216918061039585829190602083019252565b0390a26001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b156102c0576040517f42966c6800000000000000000000000000000000000000000000000000000000815260048101839052905f908290602490829084905af180156104265761041057005b8061041e5f61042493612c53565b80610ef3565b005b612c75565b600435906001600160a01b03821682036102c057565b602435906001600160a01b03821682036102c057565b6024359064ffffffffff821682036102c057565b60a4359064ffffffffff821682036102c057565b6044359064ffffffffff821682036102c057565b346102c05760403660031901126102c0576104ac61042b565b6104b4610457565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163314158061057b575b80610548575b61051c576104fa91612cbb565b6040805161ffff909316835263ffffffff9091166020830152819081015b0390f35b7f1f3f50ba000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163314156104ed565b506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163314156104e7565b346102c05760403660031901126102c0576105c76102a9565b6024356001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633141580610643575b80610610575b61051c5761042491612d9a565b506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016331415610603565b506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163314156105fd565b346102c05760203660031901126102c05761051861069261042b565b335f5261049360205261072660405f206001600160601b03815460601c1692816bffffffffffffffffffffffff60601b198593541690556040518281526001600160a01b038216907ff7a40077ff7a04c7e61f6f26fb13774259ddf1b6bce9ecf26a8276cdd399268360203392a37f0000000000000000000000000000000000000000000000000000000000000000613b80565b6040519081529081906020820190565b6024359061ffff821682036102c057565b6004359061ffff821682036102c057565b6064359061ffff821682036102c057565b6044359063ffffffff821682036102c057565b6024359063ffffffff821682036102c057565b6084359063ffffffff821682036102c057565b346102c05760c03660031901126102c0576107bb6102a9565b6107c3610736565b906107cc610769565b6084356064356107da61046b565b926001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633141580610872575b8061083f575b61051c576105189561082595612e88565b6040516001600160a01b0390911681529081906020820190565b506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016331415610814565b506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633141561080e565b346102c05760203660031901126102c0576101406108c96108c4610747565b6130cd565b610120604051916108e38382516001600160a01b03169052565b60208181015163ffffffff169084015260408181015163ffffffff169084015260608181015163ffffffff169084015260808181015164ffffffffff169084015260a08181015163ffffffff169084015260c08181015115159084015260e081810151151590840152610100818101516001600160a01b0316908401520151610120820152f35b346102c05760203660031901126102c05761098361042b565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633141580610a6d575b80610a3a575b61051c576001600160a01b0316805f5261049360205260405f2080549161ffff8360c01c1680610a1657610424836109fb60e087901c61ffff16612c94565b61ffff60e01b1961ffff60e01b83549260e01b169116179055565b90610a2361ffff92612ca7565b906396803eff60e01b5f526004521660245260445ffd5b506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163314156109bc565b506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163314156109b6565b346102c05760203660031901126102c0576004358015610b6057335f5261049360205260405f2090610af6610310610adf84546001600160601b031690565b600185015460601c6001600160601b031690613276565b808211610b4a5750610b09908233613ebd565b5461ffff60c082901c169081610b1b57005b61ffff6001600160601b03610b42610b3561042495612ca7565b936001600160601b031690565b169116613ff6565b631f9f30dd60e21b5f5260045260245260445b5ffd5b7f9b038555000000000000000000000000000000000000000000000000000000005f5260045ffd5b346102c05760203660031901126102c057610ba161042b565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633141580610c53575b80610c20575b80610bed575b61051c57610424906140c0565b506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016331415610be0565b506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016331415610bda565b506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016331415610bd4565b346102c05760403660031901126102c057610c9f6102a9565b6024356001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633141580610d1b575b80610ce8575b61051c57610424916132b6565b506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016331415610cdb565b506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016331415610cd5565b346102c05760403660031901126102c057610d676102a9565b6024356001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633141580610de3575b80610db0575b61051c5761042491613329565b506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016331415610da3565b506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016331415610d9d565b346102c05760803660031901126102c057610e2f6102a9565b610e37610441565b60443560048110156102c057606435916001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633141580610ec0575b80610e8d575b61051c5761042493613357565b506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016331415610e80565b506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016331415610e7a565b5f9103126102c057565b346102c0575f3660031901126102c057335f908152610493602052604090206001810190610f3561031083546001600160601b031690565b908054610f51610f4a8261ffff9060c01c1690565b61ffff1690565b918215159182611044575b5083158061103c575b6110265782610f739161424d565b64ffffffffff8116421061100d5750610f99610424946001600160601b03198154169055565b610ff4575b5060405181815233907f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d590602090a2337f0000000000000000000000000000000000000000000000000000000000000000613b80565b61100790611002339161342b565b614363565b5f610f9e565b6309a8472b60e31b5f5264ffffffffff1660045260245ffd5b6309a8472b60e31b5f52610b5d6024905f600452565b508115610f65565b9091506001600160601b031615801561105f575b905f610f5c565b5061107161106c8361342b565b614210565b611058565b60609060031901126102c05760043567ffffffffffffffff811681036102c057906024356001600160a01b03811681036102c0579060443590565b346102c0576110bf36611076565b906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633141580611233575b80611200575b61051c576001600160a01b031691825f5261049360205260405f2060016001600160601b038254169101906111406103108354926001600160601b038460601c1690613276565b8085116111e95750916111d667ffffffffffffffff9261119e7fb00a8d7bf85d4632274a477e547a788e57650baf645db1e4862a9973426eaf23956111996001600160601b038916916001600160601b039060601c1690565b613296565b6bffffffffffffffffffffffff60601b1977ffffffffffffffffffffffff00000000000000000000000083549260601b169116179055565b604051938452169180602081015b0390a3005b631f9f30dd60e21b5f52600452602484905260445ffd5b506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163314156110f9565b506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163314156110f3565b346102c05760203660031901126102c05761127f61042b565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163314158061133b575b80611308575b61051c576001600160a01b03165f5261049360205260405f2061ffff815460e01c1690811561130357610424915f190161ffff60e01b1961ffff60e01b83549260e01b169116179055565b612c80565b506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163314156112b8565b506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163314156112b2565b346102c05761137c36611076565b906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633141580611498575b80611465575b61051c576001600160a01b031691825f52610493602052600160405f200180546001600160601b038160601c16841161143f57916111d667ffffffffffffffff9261119e7fc58630391923cbc5d0b1ecf94da0e4eade7c1c041cb934c06306cffbf64720e09561143a6001600160601b038916916001600160601b039060601c1690565b613276565b631f9f30dd60e21b5f526001600160601b0360609190911c16600452602483905260445ffd5b506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163314156113b6565b506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163314156113b0565b346102c05760403660031901126102c05760206115256004356114ec610457565b9064ffffffffff6001600160801b037f00000000000000000000000000000000000000000000000000000000000000001692169061460a565b604051908152f35b346102c05760203660031901126102c05761154661042b565b335f526104946020526115c460405f206115bf61156242615157565b91805463ffffffff841663ffffffff8260a01c16111561160c575b5080546001600160a01b0319166001600160a01b0386161781556115a083613446565b63ffffffff60a01b1963ffffffff60a01b83549260a01b169116179055565b613446565b7febe59f65a74c9e04ead8597acc067a5bb24b6368b974e42a0086e4e6640d97526001600160a01b03604051931692806111e433948291909163ffffffff6020820193169052565b611638906001600160a01b031660018301906001600160a01b03166001600160a01b0319825416179055565b5f61157d565b346102c05760803660031901126102c0576116576102a9565b61165f610441565b60443560098110156102c057606435916001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016331415806116e8575b806116b5575b61051c576104249361345e565b506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163314156116a8565b506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163314156116a2565b346102c0575f3660031901126102c057602061173642615157565b63ffffffff60405191168152f35b346102c05760203660031901126102c05767ffffffffffffffff6117666102a9565b165f5261049b60205260206001600160601b0360405f205416604051908152f35b61180e9092919260c08060e083019564ffffffffff815116845263ffffffff602082015116602085015263ffffffff604082015116604085015263ffffffff60608201511660608501526001600160801b0360808201511660808501526117fe60a082015160a08601906001600160801b03169052565b01516001600160801b0316910152565b565b346102c0575f3660031901126102c0575f60c060405161182f81612c32565b8281528260208201528260408201528260608201528260808201528260a0820152015261051861185d613024565b64ffffffffff7f000000000000000000000000000000000000000000000000000000000000000016815263ffffffff7f000000000000000000000000000000000000000000000000000000000000000016602082015263ffffffff7f000000000000000000000000000000000000000000000000000000000000000016604082015263ffffffff7f00000000000000000000000000000000000000000000000000000000000000001660608201526001600160801b037f00000000000000000000000000000000000000000000000000000000000000001660808201526001600160801b037f00000000000000000000000000000000000000000000000000000000000000001660a08201526001600160801b037f00000000000000000000000000000000000000000000000000000000000000001660c082015260405191829182611787565b346102c05760203660031901126102c05760206119c26004356134ed565b61ffff60405191168152f35b346102c05760403660031901126102c0576004356119ea610736565b90611a07336001600160a01b03165f5261049360205260405f2090565b91611a12828461467b565b611a21611a1d614792565b1590565b611cf057611a4c611a3f8261ffff165f5261049660205260405f2090565b546001600160a01b031690565b916001600160a01b038316928315611cd957611a758361ffff165f5261049960205260405f2090565b91611a9a611a908561ffff165f5261049760205260405f2090565b5460b81c60ff1690565b908115611cc757611aba611ab585546001600160a01b031690565b614a61565b611b07611ace89546001600160601b031690565b6001600160601b036001600160801b037f0000000000000000000000000000000000000000000000000000000000000000169116614594565b9081611b1282613705565b1015611c9157505083546001600160a01b0319163317845594959394611b7494611b5f916001860155611b4487613746565b61ffff60d01b1961ffff60d01b83549260d01b169116179055565b15611bb2575b505460a01c64ffffffffff1690565b60405164ffffffffff919091168152339161ffff16907f24abb70581cd09cab63e1a82f406595f755b2481725b0cd7ed7741cb58a99ca490602090a4005b611c8b90611bf7611bd08661ffff165f5261049760205260405f2090565b7701000000000000000000000000000000000000000000000060ff60b81b19825416179055565b611c81611c37611c2d63ffffffff7f00000000000000000000000000000000000000000000000000000000000000001642613768565b64ffffffffff1690565b84547fffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffff1660a09190911b78ffffffffff000000000000000000000000000000000000000016178455565b61ffff8516614ac1565b5f611b65565b7f4cf7af16000000000000000000000000000000000000000000000000000000005f5261ffff871660045260245260445260645ffd5b611cd461ffff8616613e19565b611aba565b63dbaab6a960e01b5f5261ffff831660045260245ffd5b7ffe90b689000000000000000000000000000000000000000000000000000000005f5260045ffd5b61180e9092919260e0806101008301956001600160801b0381511684526001600160801b0360208201511660208501526001600160801b036040820151166040850152611d75606082015160608601906001600160801b03169052565b60808181015164ffffffffff169085015260a08181015161ffff169085015260c08181015161ffff169085015201516001600160a01b0316910152565b346102c05760203660031901126102c057611dcb61042b565b611dd3613775565b50611df0816001600160a01b03165f5261049360205260405f2090565b8054916001600160601b03831692600183015492611e28611e1b856001600160601b039060601c1690565b946001600160601b031690565b6001600160601b03606084901c811691169182611ef057505f915b61ffff60e085901c81169460c01c1680611ede5750611e6461ffff95614b27565b95611e6d613033565b6001600160601b0390981688526001600160601b031660208801526001600160801b031660408701526001600160601b0316606086015264ffffffffff16608085015261ffff1660a084015261ffff1660c08301526001600160a01b031660e0820152604051610518819282611d18565b611eea611e6491612ca7565b95614b27565b611f0b90611f0560c086901c61ffff16610f4a565b9061424d565b91611e43565b346102c05760403660031901126102c0576020611f4c611f2f610747565b61ffff611f3a61077c565b91165f52610496835260405f20613c30565b6001600160a01b0360405191168152f35b346102c05760203660031901126102c057611f76610747565b611f90611a3f8261ffff165f5261049660205260405f2090565b906001600160a01b038216156121d157611fb78161ffff165f5261049760205260405f2090565b91611fc142615157565b9161ffff8116611fd081613e19565b9261204b61031061203e612025895489611ffe611ff18364ffffffffff1690565b9260501c63ffffffff1690565b7f000000000000000000000000000000000000000000000000000000000000000092613d7e565b936001600160a01b03165f5261049360205260405f2090565b546001600160601b031690565b9261205587613e79565b9063ffffffff821663ffffffff88161080968197612172575b5061213a575050855469ffffffffff00000000001916602882901b69ffffffffff00000000001617865560405164ffffffffff90911681526120d992919081907fcfa2397c438fb5b78890a7a02be88fcf8fd60c13ded8bca431c9347ab0c7e24990602090a2613ff6565b9081612131575b506120e757005b81547fffffffffffffffffffffffffffff00000000ffffffffffffffffffffffffffff1660709190911b71ffffffff000000000000000000000000000016179055610424336140c0565b9050155f6120e0565b7fd9ad7de9000000000000000000000000000000000000000000000000000000005f5261ffff1660045263ffffffff1660245260445ffd5b905061217d89614b75565b90811561218c575b505f61206e565b90506121c96001600160801b037f00000000000000000000000000000000000000000000000000000000000000001664ffffffffff86168861460a565b10155f612185565b63dbaab6a960e01b5f5261ffff1660045260245ffd5b346102c05760203660031901126102c057612200610747565b6122178161ffff165f5261049660205260405f2090565b9061222982546001600160a01b031690565b91612237611a1d3385614b93565b61233b576122528261ffff165f5261049760205260405f2090565b80546122629060b01c60ff161590565b61230b5761203e610424946122e9946122a06001600160601b03956122916123049660ff60b01b198154169055565b61229a42615157565b90614bee565b7fb0347f819cf1ab6950be2c4fd2cf9f83e0024d4911fc9666e35ad225b1138af261ffff6122cd42615157565b60405163ffffffff909116815292169687929081906020820190565b0390a26001600160a01b03165f5261049360205260405f2090565b1690613ff6565b7fde45d5d1000000000000000000000000000000000000000000000000000000005f5261ffff831660045260245ffd5b610b5d8261234842615157565b6382950a0760e01b5f523360045261ffff90911660245263ffffffff16604452606490565b60609060031901126102c05760043567ffffffffffffffff811681036102c0579060243561ffff811681036102c0579060443563ffffffff811681036102c05790565b346102c0576123be3661236d565b906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633141580612443575b80612410575b61051c576124059261380f565b604051908152602090f35b506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163314156123f8565b506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163314156123f2565b346102c05760603660031901126102c05761248f610747565b61249761077c565b61249f61047f565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016331415806125b0575b8061257d575b61051c5761ffff83165f5261049660205260405f20906124f88383613c30565b936001600160a01b03851615612558576105188561082586868664ffffffffff825460c01c1664ffffffffff821611612532575b50614bee565b815464ffffffffff60c01b191660c09190911b64ffffffffff60c01b161781558561252c565b6382950a0760e01b5f90815260045261ffff1660245263ffffffff831660445260645ffd5b506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163314156124d8565b506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163314156124d2565b346102c05760403660031901126102c057602061152561260161042b565b61260961077c565b9061391f565b346102c05760203660031901126102c057610424600435615054565b346102c0575f3660031901126102c05761049254604080516001600160601b03808416825260609390931c909216602083015290f35b6044359060ff821682036102c057565b346102c05760a03660031901126102c05760043561268d61077c565b612695612661565b9061269e610758565b916126a761078f565b61ffff80941690848203612893575b505060ff16925f915f9360088611612866576126d0615117565b925f9661272a6126df856151c0565b750100000000000001000000000000010000000000000166ffffffffffffff91780fffffff0000000fffffff0000000fffffff0000000fffffff8082601c1c169116010260a81c1690565b9261ffff8103612828575b5095949691965b8686108061281f575b1561280c5761275d8887845f5260205260405f200690565b925f905b8082106127d6575b612773868661587e565b939196835b8381116127b557509161279f8561279760019897969489960360201b90565b17918b615141565b52019903938760041b1b1795019496919661273c565b6127c25f1982018c615141565b516127cd828d615141565b525f1901612778565b90936127e28588615141565b516127ed8160201c90565b82106128045763ffffffff16019360010190612761565b509390612769565b6040805191825260ff8716602083015290f35b50871515612745565b6128328582613ddb565b908161283f575b50612735565b81929499506128518661285792615804565b60201b90565b17855260019703915f80612839565b7f82db7f4c000000000000000000000000000000000000000000000000000000005f52600486905260245ffd5b815f5261049660205260405f20546001600160a01b038116151591826128ca575b50506128c1575b806126b6565b925060ff6128bb565b63ffffffff91925081169160a01c16145f806128b4565b346102c0576128ef3661236d565b906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633141580612969575b80612936575b61051c57612405926139de565b506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016331415612929565b506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016331415612923565b346102c05760603660031901126102c0576129b5610747565b6129bd61077c565b604435916001600160a01b03831683036102c05761ffff81165f526104966020526129eb8260405f20613c30565b926129f68185614b93565b15612a0f576040516001600160a01b0385168152602090f35b6382950a0760e01b5f526001600160a01b031660045261ffff1660245263ffffffff1660445260645ffd5b346102c05760203660031901126102c05767ffffffffffffffff612a5c6102a9565b165f5261049b60205260206001600160601b0360405f205460601c16604051908152f35b346102c05760203660031901126102c05760043563ffffffff811681036102c0576115256126df6020926151c0565b346102c05760403660031901126102c0576020612acd61260161042b565b612aff6001600160801b037f000000000000000000000000000000000000000000000000000000000000000016613735565b908180821091180218604051908152f35b346102c05760a03660031901126102c057602435600435612b2f612661565b606435907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690608435823b156102c057610424955f809460e49360ff9760405198899788967fd505accf0000000000000000000000000000000000000000000000000000000088523360048901523060248901528c6044890152606488015216608486015260a485015260c48401525af1612bd4575b50615054565b8061041e5f612be293612c53565b5f612bce565b346102c05760403660031901126102c0576020612c14612c0661042b565b612c0e610441565b90614b93565b6040519015158152f35b634e487b7160e01b5f52604160045260245ffd5b60e0810190811067ffffffffffffffff821117612c4e57604052565b612c1e565b90601f8019910116810190811067ffffffffffffffff821117612c4e57604052565b6040513d5f823e3d90fd5b634e487b7160e01b5f52601160045260245ffd5b61ffff1661ffff81146113035760010190565b61ffff5f199116019061ffff821161130357565b906001600160a01b0361ffff92165f5261049360205260405f2090612d04612ce884845460e01c16612c94565b835461ffff60e01b191660e09190911b61ffff60e01b16178355565b600182019064ffffffffff80835460c01c161664ffffffffff821611612d73575b50505460c01c1661ffff811615612d6a57612d3f90612ca7565b90612d67612d5a8361ffff165f5261049660205260405f2090565b5460a01c63ffffffff1690565b90565b5061ffff905f90565b815464ffffffffff60c01b191660c09190911b64ffffffffff60c01b161790555f80612d25565b8115612e845767ffffffffffffffff811691825f5261049b60205260405f20906001600160601b03825416925f90848311612e5e575083039283116113035780830392831161130357612e55602092612e336001600160601b037f895d60993ffb874ba5a33d0d47766b750f5fd0d346f133b57179f1677b748c1f961682906001600160601b03166001600160601b0319825416179055565b61119e6001600160601b03841661119983546001600160601b039060601c1690565b604051908152a2565b63011e014d60e01b5f5267ffffffffffffffff166004526024849052604482905260645ffd5b5050565b91612eb09096959496939193612eab8561ffff165f5261049660205260405f2090565b613c30565b95612ebc818385613adc565b80612fe6575b506001600160a01b03861615612fcc578581612fbb575b50505064ffffffffff8216612eec575050565b61ffff81612fb6612f2b7ff9d49cdf36d77c8e2a08bbac6f06a6d4cd429cae294be8832dd9f2fb21aca6019461ffff165f5261049760205260405f2090565b612f92612f3742615157565b612f5788612f52855484611ffe611ff18364ffffffffff1690565b613db3565b83546dffffffff0000000000ffffffffff191664ffffffffff82161760509290921b6dffffffff000000000000000000001691909117909255565b60405193849316958390929164ffffffffff60209181604085019616845216910152565b0390a2565b612fc492613cef565b5f8085612ed9565b9150915080939293612fdd57505090565b612d6791613c5b565b60405190815267ffffffffffffffff8316907f895d60993ffb874ba5a33d0d47766b750f5fd0d346f133b57179f1677b748c1f90602090a25f612ec2565b6040519061180e60e083612c53565b6040519061180e61010083612c53565b6040519061180e61014083612c53565b6040519061180e608083612c53565b6040519061180e604083612c53565b60405190610140820182811067ffffffffffffffff821117612c4e576040525f610120838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201520152565b6130d5613071565b906130ed8161ffff165f5261049660205260405f2090565b54906001600160a01b038216926001600160a01b0384161561326f57506131218161ffff165f5261049760205260405f2090565b9160a01c63ffffffff169161313542615157565b9061ffff8316916131469083613ddb565b63ffffffff169161315690613e19565b63ffffffff1681549164ffffffffff8316605084901c63ffffffff1661317b42615157565b7f0000000000000000000000000000000000000000000000000000000000000000916131a693613d7e565b906131b090613e79565b9160b084901c60ff169360b81c60ff16946131d88761ffff165f5261049960205260405f2090565b546001600160a01b0316966131fa9061ffff165f5261049860205260405f2090565b5497613204613043565b6001600160a01b03909a168a5263ffffffff1660208a015263ffffffff16604089015263ffffffff16606088015264ffffffffff16608087015263ffffffff1660a0860152151560c0850152151560e08401526001600160a01b031661010083015261012082015290565b9250505090565b906001600160601b03809116911603906001600160601b03821161130357565b906001600160601b03809116911601906001600160601b03821161130357565b8115612e8457602067ffffffffffffffff826132f3857fbaae45c65346eb0822d31104008bb437cfc133f455d23ef9f0a5b7c9774aa76c95613a1d565b610492546001600160601b0361330d818816828416613296565b16906001600160601b03191617610492556040519485521692a2565b908015612e84578161333e8261180e94613a1d565b613c5b565b634e487b7160e01b5f52602160045260245ffd5b92919282156134255767ffffffffffffffff906133968430857f0000000000000000000000000000000000000000000000000000000000000000614194565b1690815f5261049b6020526133df60405f206133c56001600160601b0386166001600160601b03835416613296565b6001600160601b03166001600160601b0319825416179055565b6004841015613420576040519283526001600160a01b0316917f7b414b182e9502294db4289a4421536118054280bbcf0887edb514848d438b4a90602090a4565b613343565b50505050565b5f1981019190821161130357565b9190820391821161130357565b63ffffffff60019116019063ffffffff821161130357565b9192908115613425576001600160a01b039061347a8385613a1d565b1691825f526104936020526134ac60405f2061119e6001600160601b0385166001600160601b03835460601c16613296565b600984101561342057602067ffffffffffffffff7f733c7e90ba687a9cb73ee8b9a39632e9d081eef66b6d83416f7c1212918fa1e3926040519485521692a4565b9061350a336001600160a01b03165f5261049360205260405f2090565b91613515818461467b565b82546135279060d01c61ffff16610f4a565b80613623575b50613536614792565b6135fb5761180e9061049254613554610f4a8261ffff9060d01c1690565b9081156135c15750610f4a6135689161342b565b936135b6613597610f4a6135898861ffff165f5261049660205260405f2090565b5460c01c64ffffffffff1690565b61ffff60d01b1961ffff60d01b610492549260d01b1691161761049255565b3361ffff861661490d565b60c01c61ffff1690506135f56135d682612c94565b61ffff60c01b1961ffff60c01b610492549260c01b1691161761049255565b936135b6565b7f6ac0e2b9000000000000000000000000000000000000000000000000000000005f5260045ffd5b835461ffff60d01b191684556136389061342b565b61364b815f5261049960205260405f2090565b805490916001600160a01b0382163314613667575b505061352d565b6136bc613691613683611a3f845f5261049660205260405f2090565b9360a01c64ffffffffff1690565b64ffffffffff806136ae613589865f5261049660205260405f2090565b169116818082119118021890565b91824210156136ea5750506136cf614792565b61100d575080546001600160a01b03191690555f8080613660565b91509261ffff949550600161370193015582614363565b1690565b908160011b917f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81160361130357565b908160090291600983040361130357565b61ffff60019116019061ffff821161130357565b906001820180921161130357565b9190820180921161130357565b60405190610100820182811067ffffffffffffffff821117612c4e576040525f60e0838281528260208201528260408201528260608201528260808201528260a08201528260c08201520152565b634e487b7160e01b5f52601260045260245ffd5b9063ffffffff169081156137ef5763ffffffff160490565b6137c3565b60011b906401fffffffe63fffffffe83169216820361130357565b6138268261ffff165f5261049660205260405f2090565b6138308482613c30565b926001600160a01b03841615613916576138578161ffff165f5261049a60205260405f2090565b9161387a6301ffffff8760071c1680949063ffffffff165f5260205260405f2090565b549561389461388b607f83166137f4565b63ffffffff1690565b93600388861c169060028214613909576138e66138bb612d679a600161ffff991b90613768565b916138d38761ffff165f5261049a60205260405f2090565b9063ffffffff165f5260205260405f2090565b55156138f6575b50501690614e08565b61390291848416614c83565b5f806138ed565b5050505050505050505f90565b50505050505f90565b6001600160a01b03165f5261049560205263ffffffff60405f2091168154905f829160058411613993575b6139559350846157a8565b908161396257505f905090565b61398061398791613975612d679461342b565b905f5260205f200190565b5460301c90565b6001600160d01b031690565b919261399e816154dd565b81039081116113035761395593855f5265ffffffffffff8260205f2001541684105f146139cc57509161394a565b9291506139d89061375a565b9061394a565b9061ffff16805f5261049660205260405f20916139fb8484613c30565b926001600160a01b0384161561391657612d6794613a1891614bee565b614fff565b67ffffffffffffffff81165f5261049b60205260405f20916001600160601b0383541691828211613ab7575081039081116113035781546bffffffffffffffffffffffff19166001600160601b039182161780835560601c81169081116113035781546bffffffffffffffffffffffff60601b191660609190911b77ffffffffffffffffffffffff00000000000000000000000016179055565b63011e014d60e01b5f5267ffffffffffffffff1660045260249190915260445260645ffd5b67ffffffffffffffff81165f5261049b60205260405f20916001600160601b03835416918482019081831161130357838211613b5c5750508103908111611303578281039081116113035781546bffffffffffffffffffffffff19166001600160601b039182161780835561180e9361119e929081169160601c16613296565b63011e014d60e01b5f5267ffffffffffffffff16600452602483905260445260645ffd5b916001600160a01b03604051927fa9059cbb000000000000000000000000000000000000000000000000000000005f521660045260245260205f60448180865af160015f5114811615613c11575b604091909152155b613bdd5750565b7f5274afe7000000000000000000000000000000000000000000000000000000005f526001600160a01b031660045260245ffd5b6001811516613c27573d15833b15151616613bce565b503d5f823e3d90fd5b63ffffffff9054911663ffffffff8260a01c16105f14613c56576001600160a01b031690565b505f90565b602067ffffffffffffffff7fe1f0cac3140ff192c0901aa65b4833b6d1851efd9aff2664d4b55bb086b111bb92613caa6001600160601b0386166001600160601b036104925460601c16613296565b6bffffffffffffffffffffffff60601b1977ffffffffffffffffffffffff000000000000000000000000610492549260601b16911617610492556040519485521692a2565b90917f733c7e90ba687a9cb73ee8b9a39632e9d081eef66b6d83416f7c1212918fa1e3602067ffffffffffffffff6001600160a01b036001961694855f526104938352613d5960405f2061119e6001600160601b0388166001600160601b03835460601c16613296565b6040519485521692a4565b9063ffffffff8091169116039063ffffffff821161130357565b91613daa64ffffffffff9492613da484613d9e889663ffffffff966137d7565b926137d7565b90613d64565b169116901c1690565b64ffffffffff809116911681018091116113035764ffffffffff908180821091180281181690565b908160031c6049018060491161130357600791613df8915f615257565b911690601c820291808304601c149015171561130357630fffffff911c1690565b8060031c60490180604911611303577f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811681036113035760079060011b54911690601c820291808304601c149015171561130357630fffffff911c1690565b63ffffffff905460701c16633fffffff7f000000000000000000000000000000000000000000000000000000000000000060021c160163ffffffff81116113035790565b6001600160601b03825416918383039283116113035780613ee18460019385615277565b0190613f24613f036001600160601b0386166001600160601b03855416613296565b83546bffffffffffffffffffffffff19166001600160601b03909116178355565b64ffffffffff825460c01c169163ffffffff7f000000000000000000000000000000000000000000000000000000000000000016420190814211611303577f628ca6b5e3744244268b3c65271b001dbd938fdfbe5a1699c6127fd989a1cad894613fce613fac611c2d612fb69564ffffffffff6001600160a01b039916818082119118021890565b835464ffffffffff60c01b191660c082901b64ffffffffff60c01b1617909355565b60405194859416968491604091949364ffffffffff9160608501968552602085015216910152565b9190825f5261049760205260405f209061400f82614b75565b1561407c5750505f5b6140246115bf42615157565b906140308282866152d0565b938461403b57505050565b6040805163ffffffff948516815292909316602083015261ffff16917f83f6753d7afcb06c620401f3fc1033e8d4eb052b54577007a88cad12365e5f4b91a2565b64ffffffffff6140bb925460281c166001600160801b037f0000000000000000000000000000000000000000000000000000000000000000169161460a565b614018565b61049254906001600160601b038216906001600160801b037f00000000000000000000000000000000000000000000000000000000000000001682808210911802908183189183146134255760208261418b6001600160a01b037f733c7e90ba687a9cb73ee8b9a39632e9d081eef66b6d83416f7c1212918fa1e3946008986001600160601b03614155815f9a16809b613276565b16906001600160601b03191617610492551695868652610493845261119e60408720916001600160601b03835460601c16613296565b604051908152a4565b9290916001600160a01b039081604051947f23b872dd000000000000000000000000000000000000000000000000000000005f52166004521660245260445260205f60648180865af160015f51148116156141fa575b6040919091525f60605215613bd6565b6001811516613c27573d15833b151516166141ea565b805f5261049760205260ff60405f205460b81c16908161422e575090565b90505f5261049960205264ffffffffff60405f205460a01c1642101590565b6001015460c01c64ffffffffff169190806142655750565b90915f1982019182116113035764ffffffffff915f526104966020528160405f205460c01c169081808211911802181690565b62ffffff606061180e936142cc6001600160a01b0382511685906001600160a01b03166001600160a01b0319825416179055565b6020810151845463ffffffff60a01b191660a09190911b63ffffffff60a01b161784556040810151845464ffffffffff60c01b191660c09190911b64ffffffffff60c01b16178455015182547cffffffffffffffffffffffffffffffffffffffffffffffffffffffffff16911660e81b7fffffff000000000000000000000000000000000000000000000000000000000016179055565b90614391614383826001600160a01b03165f5261049360205260405f2090565b61ffff60c01b198154169055565b61439a42615157565b6143b0611a3f845f5261049960205260405f2090565b60016143c5855f5261049960205260405f2090565b0154906143e96143de865f5261049960205260405f2090565b60015f918281550155565b5f858152610498602052604081205560405163ffffffff8416815261ffff8616946001600160a01b03169085907f75c295f511c8938e936e95f5afdbcdda5f694d2089ce7ddd380c9c80c4c673729080602081010390a361444981615447565b61453257505061180e92613597928261446d614467610f4a95613446565b84615409565b6144de575b50505f8181526104976020526040812055610492546144d99060d01c61ffff166144bb61ffff6144a0613053565b925f84525f602085015216604083019064ffffffffff169052565b5f60608201526144d4835f5261049660205260405f2090565b614298565b61375a565b61452861450b7f83f6753d7afcb06c620401f3fc1033e8d4eb052b54577007a88cad12365e5f4b92613446565b6040805163ffffffff90921682525f602083015290918291820190565b0390a25f80614472565b90925061180e93915061456861455a826001600160a01b03165f5261049360205260405f2090565b61ffff60d01b198154169055565b614584816001600160a01b03165f5261049360205260405f2090565b9161490d565b81156137ef570490565b90808210614604576145a581613735565b9182808210911802918281189283600f1b93840461800014911417156113035780600f1b90808204618000149015171561130357620f424090049081156137ef57612d67916145f491046154dd565b61ffff80821091180261ffff1890565b50505f90565b9190918181106146745761461d82613735565b9081808210911802189161800001918261800011611303578281029281840414901517156113035780600f1b90808204618000149015171561130357620f424090049081156137ef57612d67916145f491046154dd565b5050505f90565b5461ffff60c082901c168061476c575061ffff60e082901c168061473957507f0000000000000000000000000000000000000000000000000000000000000000906001600160601b03166001600160801b03821681106147125750506146e081615652565b6146e75750565b7f5364ac1f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b631f9f30dd60e21b5f526001600160601b03166004526001600160801b031660245260445ffd5b7f1aaa382b000000000000000000000000000000000000000000000000000000005f523360045261ffff1660245260445ffd5b614778610b5d91612ca7565b6396803eff60e01b5f523360045261ffff16602452604490565b6104925461ffff8160d01c161590816147a9575090565b60c01c61ffff1661100014919050565b6148df60e061180e936147e664ffffffffff825116859064ffffffffff1664ffffffffff19825416179055565b6020810151845460408301516060840151608085015160a086015160909190911b74ffffff0000000000000000000000000000000000001660709290921b71ffffffff00000000000000000000000000001660509390931b6dffffffff000000000000000000001660289590951b69ffffffffff0000000000167fffffffffffffffffffff0000000000000000000000000000000000ffffffffff9094169390931793909317179190911760a89190911b60ff60a81b1617845560c08101516148d8901515855460ff60b01b191690151560b01b76ff0000000000000000000000000000000000000000000016178555565b0151151590565b815460ff60b81b191690151560b81b77ff000000000000000000000000000000000000000000000016179055565b9161031090614a5e94614a58937f89120c8fb719fbc414669bf06efa4138fdb1b2dd6116620d3b6cff0d9ce663d86001600160a01b0361494c42615157565b9261497861495c610f4a8b61375a565b875461ffff60c01b191660c09190911b61ffff60c01b16178755565b6149ba614983613053565b6001600160a01b038316815263ffffffff861660208201525f60408201525f60608201526144d48b5f5261049660205260405f2090565b614a166149c5613033565b5f808252602082015263ffffffff8616604082015263ffffffff861660608201525f60808201525f60a08201525f60c08201525f60e0820152614a118b5f5261049760205260405f2090565b6147b9565b84614a2a8a5f5261049860205260405f2090565b556040805163ffffffff9590951685526020850195909552169261ffff881692a3546001600160601b031690565b90613ff6565b50565b614a6a81615447565b15613c56576001600160a01b03165f52610493602052612d676001600160601b0360405f2054166001600160801b037f00000000000000000000000000000000000000000000000000000000000000001690614594565b90614a5e916001600160a01b0382165f5261049360205260405f206001600160601b03815416926001600160601b036001830154161580614b1e575b614b09575b5050613ff6565b90614b15929391613ebd565b5f905f80614b02565b50831515614afd565b6001600160a01b03165f526104946020526001600160a01b0360405f2080549063ffffffff614b5542615157565b1660a083901c63ffffffff1611614b6b57501690565b6001915001541690565b5460ff8160b01c16908115614b88575090565b60ff915060b81c1690565b906001600160a01b0382169081158015614bdd575b614674576001600160a01b0316908114918215614bc457505090565b6001600160a01b03919250614bd890614b27565b161490565b506001600160a01b03811615614ba8565b9062ffffff63ffffffff614c0a845493828560a01c1690613d64565b16818082109118028118169060e81c8111614c23575050565b81547cffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1660e89190911b7fffffff000000000000000000000000000000000000000000000000000000000016179055565b60ff60019116019060ff821161130357565b91614ca963ffffffff925491613da4614c9c8460e81c90565b9360a01c63ffffffff1690565b62ffffff8216928391161115614e035760ff600391614cd1855f5261049760205260405f2090565b80549094609082901c62ffffff1603614df757614d3f90614cf79060a81c60ff16614c71565b915b85547fffffffffffffffffffffff000000ffffffffffffffffffffffffffffffffffff1660909190911b74ffffff00000000000000000000000000000000000016178555565b83547fffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffff1660a882901b60ff60a81b1617845516108015614de9575b612e8457805460ff60b01b19167601000000000000000000000000000000000000000000001790557f619457c25569fc5b496bd1ba9f285640c8bb1fb0baf372870f684b2acef2bf6461ffff614dcf42615157565b60405163ffffffff90911681529216918060208101612fb6565b50805460b01c60ff16614d7a565b50614d3f600191614cf9565b505050565b919091614e27826001600160a01b03165f5261049360205260405f2090565b91614e3c61031084546001600160601b031690565b9160018401614e696103e8614e64614e5e61031085546001600160601b031690565b87613768565b61577f565b908115614ff457927f895d60993ffb874ba5a33d0d47766b750f5fd0d346f133b57179f1677b748c1f614fa7610726614a5e989585614a5898614ec18267ffffffffffffffff9f9e9c809a8110829015159118021890565b9889614fd9575b50818903614faf575b506003614ede8260011c90565b9d838f94614f02614f679167ffffffffffffffff165f5261049b60205260405f2090565b614f44614f236001600160601b03891661119984546001600160601b031690565b82546bffffffffffffffffffffffff19166001600160601b03909116178255565b61119e614f546103108989613439565b825460601c6001600160601b0316613296565b6040518481529116976001600160a01b03169088907f7b414b182e9502294db4289a4421536118054280bbcf0887edb514848d438b4a90602090a4613439565b0390a2613439565b614fd3906133c5614fc36103108c86613439565b82546001600160601b0316613276565b5f614ed1565b614fee90614fe78b8b613439565b9089615277565b5f614ec8565b505050505050505f90565b91909161501e826001600160a01b03165f5261049360205260405f2090565b9161503361031084546001600160601b031690565b9160018401614e696064614e64614e5e61031085546001600160601b031690565b8015610b60576150868130337f0000000000000000000000000000000000000000000000000000000000000000614194565b335f90815261049360205260409020906001600160601b03825416918183018093116113035761ffff916150bb848333615277565b604080519182526020820185905233917f1449c6dd7851abc30abf37f57715f492010519147cc2652fbc38202c18a6ee909190a25460c01c169061ffff8216615102575050565b61ffff615111614a5e93612ca7565b16613ff6565b604051906101206151288184612c53565b368337565b634e487b7160e01b5f52603260045260245ffd5b9060098110156151525760051b0190565b61512d565b64ffffffffff7f00000000000000000000000000000000000000000000000000000000000000001681039081116113035763ffffffff7f00000000000000000000000000000000000000000000000000000000000000001680156137ef5763ffffffff91041690565b9063ffffffff5f549216808360e01c116151d75750565b9150600154918260e01c908082116151f65750156151f157565b5f9150565b7f58bc5c09000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b91909163ffffffff8154931690818460e01c1161523c575050565b60010154925060e083901c908082116151f65750156151f157565b9092919260011b0163ffffffff8154931690818460e01c1161523c575050565b81546bffffffffffffffffffffffff19166001600160601b03841617909155612e8491906001600160a01b03165f5261049560205260405f2063ffffffff6001600160d01b036152c642615157565b9316921690615aff565b9092919060078116601c029060031c938460490160011b8054630fffffff938482821c1680850394146153fe579185918461530d941b915f61597b565b6153368361531b8760031c90565b968760090160011b9084601c600784549316021b915f61597b565b61535f836153448760031c90565b968760010160011b9084601c600784549316021b915f61597b565b5f5491816153b284750100000000000001000000000000010000000000000166ffffffffffffff91780fffffff0000000fffffff0000000fffffff0000000fffffff8082601c1c169116010260a81c1690565b019081116153d35750601c60076153ce959616021b905f615902565b600190565b7fe13e9c75000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b505f96505050505050565b60078116601c0292919060031c928360490160011b90815491630fffffff928381841c1692835f0393156153fe579185918461530d941b915f61597b565b6001600160a01b0316805f5261049360205260405f2090151590816154cc575b816154bb575b81615476575090565b6001600160601b03915054166001600160601b036001600160801b037f0000000000000000000000000000000000000000000000000000000000000000169116101590565b805460e01c61ffff1615915061546d565b805460c01c61ffff16159150615467565b6001811115612d6757806001700100000000000000000000000000000000831015615610575b6155b66155ac6155a261559861558e6155846155736155bd9760048a680100000000000000006155c29c1015615603575b6401000000008110156155f6575b620100008110156155e9575b6101008110156155dc575b60108110156155cf575b10156155c7575b60030260011c90565b61557d818b61458a565b0160011c90565b61557d818a61458a565b61557d818961458a565b61557d818861458a565b61557d818761458a565b61557d818661458a565b809361458a565b821190565b900390565b60011b61556a565b60041c9160021b91615563565b60081c9160041b91615559565b60101c9160081b9161554e565b60201c9160101b91615542565b60401c9160201b91615534565b50506155c26155bd6155b66155ac6155a261559861558e6155846155736156378a60801c90565b98506801000000000000000097506155039650505050505050565b608019168015908115615755575b811561572b575b8115615701575b81156156d7575b81156156ad575b8115615686575090565b7feeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f91501490565b7fedffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f8114915061567c565b7fecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f81149150615675565b7f5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f11578114915061566e565b7fe0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b80081149150615667565b7f010000000000000000000000000000000000000000000000000000000000000081149150615660565b908015615796576001905f19830104019015150290565b634e487b715f5260126020526024601cfd5b9065ffffffffffff165b8383106157bf5750505090565b90919280841860011c8185160190835f528265ffffffffffff8360205f20015416115f146157f15750925b91906157b2565b935060018101809111156157ea57612c80565b61587a906007615872615817855f615221565b94615855816158388161582e8860091c809b6159f9565b996001015f615257565b9761584a8760061c99878b16906159f9565b01976009015f615257565b956158678560031c97858916906159f9565b01956049015f615257565b9116906159f9565b0190565b615888825f615221565b80630fffffff805f93165b6007841481861017156158ea57505050916158d76158c7836158e5956158c295506158c285826001015f615257565b615a6c565b50906158c284826009015f615257565b50929091826049015f615257565b909192565b60019192940393601c1c920191818116919091615893565b92917fffffffff000000000000000000000000000000000000000000000000000000007bffffffffffffffffffffffffffffffffffffffffffffffffffffffff929384155f1461595f576001808701555b60e01b16920116179055565b63ffffffff81168560e01c031561595357846001870155615953565b93927fffffffff000000000000000000000000000000000000000000000000000000007bffffffffffffffffffffffffffffffffffffffffffffffffffffffff929484155f146159db5760018087890101555b60e01b1692011617910155565b63ffffffff81168560e01c03156159ce5784600187890101556159ce565b90601c810290808204601c1490151715611303576001901b5f19810190811161130357612d679116750100000000000001000000000000010000000000000166ffffffffffffff91780fffffff0000000fffffff0000000fffffff0000000fffffff8082601c1c169116010260a81c1690565b9291630fffffff9160031b936007851790838116935b8287148585101715615a945750505091565b9193600191930392601c1c9501948181169391615a82565b90815468010000000000000000811015612c4e5760018101808455811015615152575f9283526020928390208251929093015160301b65ffffffffffff191665ffffffffffff9290921691909117910155565b80549293928015615bc457615b16615b219161342b565b825f5260205f200190565b8054603081901c9365ffffffffffff91821692918116808411615b9c57879303615b685750615b6492509065ffffffffffff82549181199060301b169116179055565b9190565b915050615b6491615b88615b7a613062565b65ffffffffffff9093168352565b6001600160d01b0386166020830152615aac565b7f2520601d000000000000000000000000000000000000000000000000000000005f5260045ffd5b5090615be991615bd5615b7a613062565b6001600160d01b0385166020830152615aac565b5f919056",
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
