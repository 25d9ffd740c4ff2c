// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";

import {EpochClock} from "../EpochClock.sol";
import {IDelegation} from "../interfaces/IDelegation.sol";
import {IStake} from "../interfaces/IStake.sol";
import {SumTree} from "../libraries/SumTree.sol";
import {Weights} from "../libraries/Weights.sol";

/// @title What Stake keeps, and which contracts may change it
/// @dev Amounts are uint96: the constructor checks that the token's supply, which never grows, fits.
abstract contract StakeState is IStake, EpochClock {
    /// @notice The arena's other contracts
    struct Modules {
        address arena;
        address scores;
        address settle;
        address challenges;
        address beacon;
        address finals;
        address appeals;
        address delegation;
    }

    /// @dev Three words; the first is all that a trainer's commit changes. `leafRef` and `awaited` are a leaf plus one, or
    /// zero. `readyAt` is the earliest withdrawal: the last request plus the unbonding time, or the hold of a task that the
    /// account created, whatever is later. `lent`: something was ever delegated to it, so that a slash has to ask.
    struct Account {
        uint96 own;
        uint96 locked;
        uint16 leafRef;
        uint16 awaited;
        uint16 engagements;
        uint96 claimable;
        uint96 unbonding;
        uint40 readyAt;
        uint96 delegated;
        bool lent;
    }

    /// @dev One word, all that commits and reveals touch. `lastActive` counts epochs since `takenAt`. In a free leaf
    /// `holdUntil` is the next free leaf plus one.
    struct Leaf {
        address account;
        uint32 takenAt;
        uint40 holdUntil;
        uint24 lastActive;
    }

    /// @dev One word. `units` is the record as of epoch `notedAt`, `weighed` the record as of the last refresh, which weights
    /// use. `streak` counts epochs of misses after `streakFrom`, a value of `lastActive`.
    struct Standing {
        uint40 units;
        uint32 notedAt;
        uint40 weighed;
        uint32 refreshedAt;
        uint24 streakFrom;
        uint8 streak;
        bool asleep;
        bool displaced;
    }

    /// @dev `current` acts from epoch `from` on, `previous` before
    struct Signer {
        address current;
        uint32 from;
        address previous;
    }

    /// @dev One word, all that a commit reads: who votes for the holder of a leaf, its signer or, without one, itself; since when
    /// the holder has the leaf; and the epoch from which on that is the signer
    struct Voter {
        address who;
        uint32 takenAt;
        uint32 from;
    }

    /// @dev Who gets a displaced leaf, at `freeAt` at the earliest
    struct Succession {
        address heir;
        uint40 freeAt;
        bytes32 boxKey;
    }

    /// @dev One word per task: money that it holds, and money that it has burned and that still lies here
    struct Pot {
        uint96 held;
        uint96 burned;
    }

    /// @dev One word. `nextFresh` leaves were ever taken; `freeRef` is the first freed leaf plus one, or zero
    struct Globals {
        uint96 feePool;
        uint96 dust;
        uint16 nextFresh;
        uint16 freeRef;
    }

    uint16 internal constant NO_LEAF = type(uint16).max;

    IERC20 internal immutable TOKEN;
    address internal immutable ARENA;
    address internal immutable SCORES;
    address internal immutable SETTLE;
    address internal immutable CHALLENGES;
    address internal immutable BEACON;
    address internal immutable FINALS;
    address internal immutable APPEALS;
    IDelegation internal immutable DELEGATION;
    uint32 internal immutable UNBONDING;
    uint32 internal immutable HALF_LIFE;
    uint128 internal immutable MIN_STAKE;
    uint128 internal immutable SEAT_FEE_UNIT;
    uint128 internal immutable UPKEEP_PAY;

    SumTree.State internal _tree;
    Globals internal _globals;
    mapping(address account => Account) internal _accounts;
    mapping(address account => Signer) internal _signers;
    /// Own stake by epoch; that of all accounts together under the zero address
    mapping(address account => Checkpoints.Trace208) internal _history;
    mapping(uint256 leaf => Leaf) internal _leaves;
    mapping(uint256 leaf => Voter) internal _voters;
    mapping(uint256 leaf => Standing) internal _standings;
    mapping(uint256 leaf => bytes32) internal _boxKeys;
    mapping(uint256 leaf => Succession) internal _successions;
    /// Two bits for each epoch: slashes of the leaf for seats missed in it; 128 epochs a word
    mapping(uint256 leaf => mapping(uint256 epochs => uint256)) internal _misses;
    mapping(uint64 task => Pot) internal _pots;

    /// @dev Arena, Scores, Settle, Challenges, Finals and Appeals only
    modifier onlyModule() {
        _checkModule();
        _;
    }

    /// @param config_ Clock and money parameters
    /// @param token The FML token; its whole supply must be below 2^96 wei
    /// @param modules The arena's other contracts, at the addresses that they will have
    constructor(Config memory config_, IERC20 token, Modules memory modules)
        EpochClock(config_.genesis, config_.epochLength)
    {
        if (
            config_.minStake == 0 || config_.minStake > type(uint96).max / Weights.CAP_FACTOR
                || config_.minStake * Weights.BASE_RECORD < 1e6 || config_.recordHalfLife == 0
                || config_.seatFeeUnit == 0 || token.totalSupply() > type(uint96).max
        ) revert StakeBadConfig();
        TOKEN = token;
        ARENA = modules.arena;
        SCORES = modules.scores;
        SETTLE = modules.settle;
        CHALLENGES = modules.challenges;
        BEACON = modules.beacon;
        FINALS = modules.finals;
        APPEALS = modules.appeals;
        DELEGATION = IDelegation(modules.delegation);
        UNBONDING = config_.unbonding;
        HALF_LIFE = config_.recordHalfLife;
        MIN_STAKE = config_.minStake;
        SEAT_FEE_UNIT = config_.seatFeeUnit;
        UPKEEP_PAY = config_.upkeepPay;
    }

    /// @dev A function of its own: a modifier's code stands in every function that has it
    function _checkModule() internal view {
        if (
            msg.sender != ARENA && msg.sender != SCORES && msg.sender != SETTLE && msg.sender != CHALLENGES
                && msg.sender != FINALS && msg.sender != APPEALS
        ) revert StakeOnlyModule(msg.sender);
    }
}
