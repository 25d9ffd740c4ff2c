// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {LibBit} from "solady/utils/LibBit.sol";
import {IArena} from "../interfaces/IArena.sol";
import {IScores} from "../interfaces/IScores.sol";
import {IStake} from "../interfaces/IStake.sol";
import {Round} from "../types/Round.sol";
import {SettleState} from "./SettleState.sol";

/// @title What seats and stages cost and earn
abstract contract SettleRounds is SettleState {
    /// @dev What is done with a round, all of it known before any of its seats is settled
    struct Work {
        uint64 task;
        uint64 submission;
        uint8 round;
        uint32 epoch;
        bool live;
        bool scored;
        bool owed;
        uint256 fee;
        uint256 slashes;
        uint256 leaves;
        uint256 more;
        uint256 units;
        bool ownSeat;
    }

    uint256 private constant SEAT_UNITS = 1024;
    uint256 private constant FULL_PAY = 1 << 16;

    // ---------------------------------------------------------------- stages

    /// @dev Notes that a stage ended, and disposes of the submission fee with the live one
    /// @param tips Tips paid from the fee besides those of the rounds
    function _closeStage(IArena.Ending calldata ending, uint256 tips) internal {
        End memory end = _ends[ending.submission];
        uint8 bit = uint8(1 << ending.stage);
        end.closed |= bit;
        if (ending.state == IArena.SubmissionState.Final) end.scored |= bit;
        if (ending.stage == 0) {
            tips += 2 * Math.min(ending.rounds, TIPPED_ROUNDS);
            end.pay = uint24(_closeFee(ending, ending.fee / TIPS * tips, _baseWorkers(ending, end)));
        }
        _ends[ending.submission] = end;
    }

    /// @dev Seats that the submission fee pays: those in consensus in the last round of the first size
    function _baseWorkers(IArena.Ending calldata ending, End memory end) internal view returns (uint256) {
        if (end.base == 0 || ending.use == IArena.FeeUse.Return) return 0;
        (,, uint32 agreeing,) = SCORES.judge(ending.submission, end.base - 1);
        return LibBit.popCount(agreeing);
    }

    /// @dev Disposes of a submission fee
    /// @param tips Tips paid so far, FML wei
    /// @param workers Seats that are paid
    /// @return pay Share of the seat fee for each, in 1/FULL_PAY
    function _closeFee(IArena.Ending calldata ending, uint256 tips, uint256 workers) internal returns (uint256 pay) {
        IArena.FeeUse use = ending.use;
        uint64 task = ending.task;
        uint256 left = ending.fee - tips;
        if (use == IArena.FeeUse.Bond) {
            // The bond stands in for the tips, so that the fee returns whole, and then pays the seats.
            uint256 bond = ending.bond - _bondUsed[task];
            uint256 covered = Math.min(bond, tips);
            _credit(task, ending.trainer, IStake.Outflow.FeeReturn, left + covered);
            left = bond - covered;
        }
        uint256 burned;
        if (workers != 0) {
            uint256 each = left / workers;
            pay = each >= ending.seatFee ? FULL_PAY : each * FULL_PAY / ending.seatFee;
            uint256 cost = ending.seatFee * pay / FULL_PAY;
            burned = workers * (cost - _net(cost));
            left -= workers * cost;
        }
        if (use == IArena.FeeUse.Seats) {
            STAKE.pool(task, left, burned);
            return pay;
        }
        if (use == IArena.FeeUse.Bond) _bondUsed[task] = ending.bond - left;
        else if (use == IArena.FeeUse.Return) _credit(task, ending.trainer, IStake.Outflow.FeeReturn, left);
        else burned += left;
        _burn(task, burned);
    }

    // ---------------------------------------------------------------- rounds

    /// @dev What a round pays to those in consensus, and where its seats are
    function _workOf(uint64 submission, uint8 round, uint32 epoch, Round seats, End memory end, Money memory money)
        internal
        view
        returns (Work memory work)
    {
        work.task = end.task;
        work.submission = submission;
        work.round = round;
        work.epoch = epoch;
        if (seats.isLarge()) (work.leaves, work.more) = SCORES.committeeOf(submission, round);
        // Seats of a silent round did what they could, but nothing came of it: they share its slashes alone.
        if (seats.outcome() == IScores.Outcome.Silence) return work;
        uint8 stage = seats.stage();
        work.live = stage == 0;
        work.scored = end.scored >> stage & 1 != 0;
        work.owed = !work.live || round + 1 != end.base;
        if (!work.owed) work.fee = _net(uint256(money.seatFee) * end.pay / FULL_PAY);
        work.units = SEAT_UNITS * money.seatFee / SEAT_FEE_UNIT;
    }

    /// @dev Slashes seats that were silent. Half of what they lose stays here, for the workers of the round
    function _punish(Round seats, Work memory work, uint32 missed, uint32 unrevealed) internal {
        uint64 task = work.task;
        for (uint32 bits = missed | unrevealed; bits != 0; bits &= bits - 1) {
            uint8 seat = uint8(LibBit.ffs(bits));
            uint16 leaf = _leafOf(seats, work, seat);
            address account = STAKE.seatOwner(leaf, work.epoch);
            uint256 kept = missed >> seat & 1 != 0
                ? STAKE.slashMissed(task, leaf, work.epoch)
                : STAKE.slashUnrevealed(task, leaf, work.epoch);
            work.slashes += kept;
            _noteFault(work, seat, account, kept);
        }
    }

    /// @dev Slashes seats that are refuted. Half of what they lose is for whoever had the result overturned, as far as that was
    /// promised, and then for the task's owed seats
    function _refute(Round seats, Work memory work, Money memory money, uint32 refuted) internal {
        uint64 task = work.task;
        uint256 lost;
        for (uint32 bits = refuted; bits != 0; bits &= bits - 1) {
            uint8 seat = uint8(LibBit.ffs(bits));
            uint16 leaf = _leafOf(seats, work, seat);
            address account = STAKE.seatOwner(leaf, work.epoch);
            uint256 kept = STAKE.slashRefuted(task, leaf, work.epoch);
            lost += kept;
            _noteFault(work, seat, account, kept);
        }
        if (lost != 0) money.kept += uint96(lost - APPEALS.reward(work.submission, seats.stage(), lost));
    }

    function _noteFault(Work memory work, uint8 seat, address account, uint256 kept) internal {
        if (account == msg.sender) work.ownSeat = true;
        emit SeatSettled(work.submission, work.round, seat, account, 0, kept);
    }

    /// @dev Notes what the seats that did the work have earned
    function _pay(Round seats, Work memory work, Money memory money, uint32 workers) internal {
        uint64 task = work.task;
        uint256 count = LibBit.popCount(workers);
        if (count == 0) {
            _burn(task, work.slashes);
            return;
        }
        uint256 slashes = work.slashes / count;
        uint256 unclaimed = work.slashes - slashes * count;
        for (uint32 bits = workers; bits != 0; bits &= bits - 1) {
            uint8 seat = uint8(LibBit.ffs(bits));
            uint16 leaf = _leafOf(seats, work, seat);
            address account = work.scored
                ? STAKE.rewardSeat(leaf, work.epoch, uint40(work.units))
                : STAKE.seatOwner(leaf, work.epoch);
            if (account == msg.sender) work.ownSeat = true;
            uint256 paid = work.fee + slashes;
            if (account == address(0)) {
                unclaimed += paid;
                paid = 0;
            } else {
                _earn(task, account, work, money, slashes);
            }
            emit SeatSettled(work.submission, work.round, seat, account, paid, 0);
        }
        if (unclaimed != 0) STAKE.dust(task, unclaimed);
    }

    /// @dev Adds a seat to what its account earned, and to the shares and the stake behind the task
    function _earn(uint64 task, address account, Work memory work, Money memory money, uint256 slashes) internal {
        Earned memory earned = _earned[task][account];
        if (work.scored) {
            uint24 shares = work.live ? 1 : 2;
            earned.shares += shares;
            money.shares += shares;
            // Stake that counts once for each validator, as it stood at the epoch of its first seat in consensus: in which
            // order rounds are settled does not matter.
            uint32 known = earned.epoch;
            if (known == 0 || work.epoch < known) {
                earned.epoch = work.epoch;
                if (known != 0) money.stakeSum -= uint96(STAKE.cappedOwnAt(account, known));
                money.stakeSum += uint96(STAKE.cappedOwnAt(account, work.epoch));
            }
        }
        if (work.owed) {
            ++earned.unpaid;
            ++money.owed;
        }
        // No account can earn 2^88 wei in a task: that is 300 million FML.
        earned.fees += uint88(work.fee);
        earned.slashes += uint88(slashes);
        _earned[task][account] = earned;
    }

    /// @dev Leaf of a seat
    function _leafOf(Round seats, Work memory work, uint256 seat) internal pure returns (uint16) {
        if (!seats.isLarge()) return seats.leaf(seat);
        return uint16(seat < 16 ? work.leaves >> (16 * seat) : work.more >> (16 * (seat - 16)));
    }
}
