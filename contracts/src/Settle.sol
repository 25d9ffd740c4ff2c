// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {IArena} from "./interfaces/IArena.sol";
import {ISettle} from "./interfaces/ISettle.sol";
import {IStake} from "./interfaces/IStake.sol";
import {Records} from "./libraries/Records.sol";
import {SettleRounds} from "./settle/SettleRounds.sol";
import {SettleState} from "./settle/SettleState.sol";
import {SettleTasks} from "./settle/SettleTasks.sol";
import {Round} from "./types/Round.sol";

/// @title Who is paid what
/// @notice See ISettle
contract Settle is SettleRounds, SettleTasks {
    using Records for Records.State;

    /// @param modules The contracts that this one asks
    /// @param seatFeeUnit Seat fee that earns 1024 record units, FML wei
    constructor(Modules memory modules, uint128 seatFeeUnit) SettleState(modules, seatFeeUnit) {}

    // ---------------------------------------------------------------- seats

    /// @inheritdoc ISettle
    function settleRound(uint64 submission, uint8 round) external {
        (Round seats, uint32 epoch, uint32 agreeing, uint32 refuted) = SCORES.judge(submission, round);
        End memory end = _ends[submission];
        bool closed = end.closed >> seats.stage() & 1 != 0;
        (uint32 missed, uint32 unrevealed) = seats.silent();
        // Rounds are numbered below 31.
        uint32 bit = uint32(1) << round;
        bool punished = end.punished & bit != 0;
        bool punishes = missed | unrevealed != 0 && !punished;
        if (!seats.isDecided() || !(closed || punishes)) revert SettleNotDue(submission, round);
        if (end.due & bit == 0) revert SettleDone(submission, round);
        if (closed) end.due ^= bit;
        else end.punished |= bit;
        _ends[submission] = end;

        Money memory money = _money[end.task];
        Work memory work = _workOf(submission, round, epoch, seats, end, money);
        uint256 key = _key(submission, round);
        if (punishes) _punish(seats, work, missed, unrevealed);
        else if (punished) work.slashes = _kept[key];
        if (closed) {
            ++money.settled;
            if (refuted != 0) _refute(seats, work, money, refuted);
            _pay(seats, work, money, agreeing);
            _money[end.task] = money;
            emit RoundSettled(submission, round);
        } else {
            _kept[key] = work.slashes;
        }
        if (!work.ownSeat) STAKE.payUpkeep(msg.sender);
    }

    // ---------------------------------------------------------------- tasks

    /// @inheritdoc ISettle
    function settle(uint64 task, uint64[] calldata order) external {
        Money memory money = _money[task];
        if (money.due != money.settled) revert SettleRoundsDue(task, money.due, money.settled);
        IArena.Closing memory c = ARENA.closeTask(task, order);
        bool complete = FINALS.checkOrder(task, c.voided, order);
        money.closed = true;
        _money[task] = money;
        Rest memory rest;
        // Both are of seat fees below 2^88, and of 31 seats at most.
        rest.finalFee = uint96(c.finalFee);
        rest.fee = c.fee;
        uint256 bond = c.bond - _bondUsed[task];
        if (c.voided) _closeVoid(task, c, money, rest, bond);
        else if (!complete && c.submissions != 0) _withhold(task, c, money, rest, bond);
        else _reward(task, c, money, rest, bond);
        _rests[task] = rest;
    }

    /// @inheritdoc ISettle
    function claimShares(uint64 task, address account) external {
        Money memory money = _money[task];
        if (!money.closed) revert SettleOpen(task);
        Earned memory earned = _earned[task][account];
        delete _earned[task][account];
        uint256 fees = earned.fees + _net(_rests[task].each) * earned.unpaid;
        uint256 reward;
        if (earned.shares != 0) reward = uint256(_parts[task].validators) / money.shares * earned.shares;
        uint256 refund = _refundOf(task, account);
        if (refund != 0) _refunded[task][account] = true;
        if (fees + earned.slashes + reward + refund == 0) revert SettleNothing(task, account);
        uint256 shared;
        if (earned.epoch != 0) shared = DELEGATION.split(task, account, earned.epoch, fees + reward);
        _credit(task, address(DELEGATION), IStake.Outflow.Delegated, shared);
        uint256 fromReward = Math.min(shared, reward);
        _credit(task, account, IStake.Outflow.SeatFee, fees + fromReward - shared);
        _credit(task, account, IStake.Outflow.SlashShare, earned.slashes);
        _credit(task, account, IStake.Outflow.ValidatorReward, reward - fromReward);
        _credit(task, account, IStake.Outflow.FeeReturn, refund);
        // A share of the reward is what proves a reveal in consensus.
        if (reward != 0) _noteEarned(task, account, fees + reward - shared);
    }

    /// @dev What `account` gets back as a trainer of a settled task, as far as it did not claim it
    function _refundOf(uint64 task, address account) private view returns (uint256 refund) {
        Rest memory rest = _rests[task];
        (, uint256 fees,, uint32 trainer) = ARENA.recordTermsOf(task, account);
        if (trainer == 0 || rest.fee == 0 || _refunded[task][account]) return 0;
        refund = fees / rest.fee * rest.feeReturn;
        if (!rest.ranked || !FINALS.keepsFee(task, trainer)) refund += rest.finalFee;
    }

    // ---------------------------------------------------------------- views

    /// @inheritdoc ISettle
    function moneyOf(uint64 task) external view returns (MoneyView memory view_) {
        Money memory money = _money[task];
        view_.roundsDue = money.due;
        view_.roundsSettled = money.settled;
        view_.shares = money.shares;
        view_.owed = money.owed;
        view_.kept = money.kept;
        view_.each = _rests[task].each;
        view_.stakeSum = money.stakeSum;
        view_.trainerPart = _parts[task].trainers;
        view_.validatorPart = _parts[task].validators;
        view_.feeReturn = _rests[task].feeReturn;
    }

    /// @inheritdoc ISettle
    function sharesOf(uint64 task, address account) external view returns (uint32) {
        return _earned[task][account].shares;
    }

    /// @inheritdoc ISettle
    function owedOf(uint64 task, address account) external view returns (uint256) {
        Earned memory earned = _earned[task][account];
        return _net(_rests[task].each) * earned.unpaid + earned.fees + earned.slashes + _refundOf(task, account);
    }

    /// @inheritdoc ISettle
    function recordOf(address account, uint32 ttl) external view returns (uint256 earned, uint40 until) {
        return _records.total(account, uint40(block.timestamp), ttl);
    }

    /// @inheritdoc ISettle
    function isDue(uint64 submission, uint8 round) external view returns (bool) {
        return _ends[submission].due >> round & 1 != 0;
    }

    // ---------------------------------------------------------------- for the arena's contracts only

    /// @inheritdoc ISettle
    function closeRound(RoundEnd calldata end, IArena.Ending calldata ending) external {
        if (msg.sender != address(SCORES)) revert SettleOnlyModule(msg.sender);
        if (end.stage == 0 && end.round < TIPPED_ROUNDS) {
            _credit(ending.task, end.caller, IStake.Outflow.Tip, ending.fee / TIPS);
        } else {
            STAKE.payUpkeep(end.caller);
        }
        Money storage money = _money[ending.task];
        // Arena holds the fee below 2^88.
        money.seatFee = uint88(ending.seatFee);
        End storage known = _ends[end.submission];
        // Tasks are numbered below 2^40.
        known.task = uint40(ending.task);
        if (end.stage == 0 && end.size == 0) known.base = end.silent ? 0 : end.round + 1;
        if (end.due) {
            ++money.due;
            known.due |= uint32(1) << end.round;
        }
        if (ending.use != IArena.FeeUse.Held) _closeStage(ending, 0);
    }

    /// @inheritdoc ISettle
    function closeStage(IArena.Ending calldata ending, address caller) external {
        if (msg.sender != address(ARENA) && msg.sender != address(SCORES)) revert SettleOnlyModule(msg.sender);
        uint256 tips;
        if (caller != address(0)) {
            if (ending.stage == 0) {
                _credit(ending.task, caller, IStake.Outflow.Tip, ending.fee / TIPS);
                tips = 1;
            } else {
                STAKE.payUpkeep(caller);
            }
        }
        _closeStage(ending, tips);
    }

    /// @inheritdoc ISettle
    function keep(uint64 task, uint256 amount) external {
        if (msg.sender != address(APPEALS)) revert SettleOnlyModule(msg.sender);
        // Stake has it in the task's pot, which holds less than 2^96 wei.
        _money[task].kept += uint96(amount);
    }
}
