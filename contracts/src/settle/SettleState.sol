// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAppeals} from "../interfaces/IAppeals.sol";
import {IArena} from "../interfaces/IArena.sol";
import {IDelegation} from "../interfaces/IDelegation.sol";
import {IFinals} from "../interfaces/IFinals.sol";
import {IScores} from "../interfaces/IScores.sol";
import {ISettle} from "../interfaces/ISettle.sol";
import {IStake} from "../interfaces/IStake.sol";
import {Records} from "../libraries/Records.sol";

/// @title What Settle keeps
abstract contract SettleState is ISettle {
    using Records for Records.State;

    /// @dev The contracts that this one asks
    struct Modules {
        IArena arena;
        IScores scores;
        IFinals finals;
        IAppeals appeals;
        IDelegation delegation;
        IStake stake;
    }

    /// @dev Counts and money of a task, two words
    /// @param due Rounds to be settled
    /// @param owed Seats that are paid at the settlement
    /// @param closed Whether the task is settled
    /// @param kept FML wei that pay owed seats before the reward does
    struct Money {
        uint32 due;
        uint32 settled;
        uint32 shares;
        uint32 owed;
        uint88 seatFee;
        bool closed;
        uint96 stakeSum;
        uint96 kept;
    }

    /// @dev What an account earned in a task, one word
    /// @param unpaid Seats that are paid at the settlement
    /// @param epoch Epoch of its first seat in consensus; 0: none
    struct Earned {
        uint24 shares;
        uint24 unpaid;
        uint32 epoch;
        uint88 fees;
        uint88 slashes;
    }

    /// @dev What is known of a submission, one word
    /// @param base The last round of the first live size, and one; 0: none, or it was silent
    /// @param pay Share of the seat fee that its seats get from the submission fee, in 1/FULL_PAY
    /// @param closed Bit i: stage i ended
    /// @param scored Bit i: with a score or a verdict on the model
    /// @param due Bit i: round i has to be settled
    /// @param punished Bit i: seats that were silent in round i were slashed before it is settled
    struct End {
        uint40 task;
        uint8 base;
        uint24 pay;
        uint8 closed;
        uint8 scored;
        uint32 due;
        uint32 punished;
    }

    /// @dev The reward as it was divided
    struct Parts {
        uint128 trainers;
        uint128 validators;
    }

    /// @dev What a settled task pays besides, two words
    /// @param each Pay of an owed seat
    /// @param finalFee What a trainer stood for the final stage with
    /// @param ranked Whether final fees of trainers out of the ranks stay
    /// @param feeReturn What returns of a submission fee
    /// @param fee Submission fee
    struct Rest {
        uint96 each;
        uint96 finalFee;
        bool ranked;
        uint128 feeReturn;
        uint128 fee;
    }

    uint256 internal constant TIPS = 20;
    /// Rounds of the live stage that are tipped from the submission fee, twice each
    uint256 internal constant TIPPED_ROUNDS = 9;
    /// A quarter of each seat fee is burned, so that feeding oneself with tasks costs
    uint256 internal constant BURNED_PART = 4;

    IArena internal immutable ARENA;
    IScores internal immutable SCORES;
    IFinals internal immutable FINALS;
    IAppeals internal immutable APPEALS;
    IDelegation internal immutable DELEGATION;
    IStake internal immutable STAKE;
    uint256 internal immutable SEAT_FEE_UNIT;

    mapping(uint64 task => Money) internal _money;
    mapping(uint64 task => Parts) internal _parts;
    mapping(uint64 task => Rest) internal _rests;
    mapping(uint64 task => uint256) internal _bondUsed;
    mapping(uint64 task => mapping(address account => Earned)) internal _earned;
    mapping(uint64 task => mapping(address account => bool)) internal _refunded;
    mapping(uint64 submission => End) internal _ends;
    /// submission << 8 | round => what silent seats lost before it was settled
    mapping(uint256 key => uint256) internal _kept;
    Records.State internal _records;

    /// @param modules The contracts that this one asks
    /// @param seatFeeUnit Seat fee that earns 1024 record units, FML wei
    constructor(Modules memory modules, uint128 seatFeeUnit) {
        ARENA = modules.arena;
        SCORES = modules.scores;
        FINALS = modules.finals;
        APPEALS = modules.appeals;
        DELEGATION = modules.delegation;
        STAKE = modules.stake;
        SEAT_FEE_UNIT = seatFeeUnit;
    }

    /// @dev Notes earnings for the track record of `account`
    function _noteEarned(uint64 task, address account, uint256 amount) internal {
        (address creator, uint256 fees, uint32 ttl,) = ARENA.recordTermsOf(task, account);
        if (creator == address(0) || amount <= fees) return;
        uint40 time = uint40(block.timestamp);
        _records.note(account, creator, amount - fees, time, ttl);
        (uint256 total,) = _records.total(account, time, ttl);
        emit TrackRecord(account, creator, amount - fees, total);
    }

    function _credit(uint64 task, address account, IStake.Outflow kind, uint256 amount) internal {
        if (amount != 0) STAKE.credit(task, account, kind, amount);
    }

    function _burn(uint64 task, uint256 amount) internal {
        if (amount != 0) STAKE.burn(task, amount);
    }

    /// @dev What a seat gets of its fee
    function _net(uint256 gross) internal pure returns (uint256) {
        return gross - (gross + BURNED_PART - 1) / BURNED_PART;
    }

    function _key(uint64 submission, uint8 round) internal pure returns (uint256) {
        return uint256(submission) << 8 | round;
    }
}
