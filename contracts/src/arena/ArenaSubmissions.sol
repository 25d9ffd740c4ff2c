// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {IStake} from "../interfaces/IStake.sol";
import {Queues} from "../libraries/Queues.sol";
import {Ranking} from "../libraries/Ranking.sol";
import {Votes} from "../libraries/Votes.sol";
import {Submission, SubmissionFlags, Task, Trainer} from "../types/Submission.sol";
import {ArenaState} from "./ArenaState.sol";

/// @title How submissions come in, wait and end
abstract contract ArenaSubmissions is ArenaState {
    using Queues for Queues.State;

    /// @dev Notes a commit of the caller's
    /// @return isNew Whether it is its first in the task
    /// @return added FML wei to lock on top
    function _enter(uint64 id, Task storage task, uint64 taskId, bytes32 commitment, uint128 stake)
        internal
        returns (bool isNew, uint256 added)
    {
        Trainer storage trainer = _trainer[taskId][msg.sender];
        isNew = trainer.number == 0;
        if (isNew) {
            trainer.number = ++task.trainers;
            trainer.since = _epoch();
        }
        _count(task.params, taskId, trainer);
        added = _raise(trainer, Math.max(stake, task.params.minTrainerStake));
        ++task.submissions;
        ++task.open;
        Submission storage s = _submission[id];
        s.task = uint40(taskId);
        s.number = trainer.number;
        s.state = SubmissionState.Committed;
        s.trainer = msg.sender;
        s.locked = trainer.locked;
        s.hash = commitment;
        emit ModelCommitted(id, taskId, msg.sender, commitment, trainer.locked);
    }

    /// @dev Counts a commit against the quota
    function _count(TaskParams storage p, uint64 taskId, Trainer storage trainer) internal {
        uint32 epoch = _epoch();
        uint8 inEpoch = trainer.epoch == epoch ? trainer.inEpoch : 0;
        uint8 inAll = trainer.inAll;
        uint8 most = inEpoch >= p.commitsPerEpoch ? p.commitsPerEpoch : inAll >= p.commitsInAll ? p.commitsInAll : 0;
        if (most != 0) revert ArenaQuota(taskId, msg.sender, most);
        trainer.epoch = epoch;
        trainer.inEpoch = inEpoch + 1;
        trainer.inAll = inAll + 1;
    }

    /// @dev Raises what a trainer has locked
    /// @return added FML wei to lock on top
    function _raise(Trainer storage trainer, uint256 wanted) internal returns (uint256 added) {
        uint96 locked = trainer.locked;
        if (wanted <= locked) return 0;
        // More than 2^96 wei cannot be locked: Stake refuses it, whatever is noted here.
        trainer.locked = wanted > type(uint96).max ? type(uint96).max : uint96(wanted);
        return wanted - locked;
    }

    /// @dev Puts a submission that is in no queue into that of re-draws
    function _rejoin(uint64 id, Submission storage s, Task storage task, uint8 size) internal {
        uint32 epoch = _epoch();
        s.flags |= SubmissionFlags.AGAIN;
        emit Requeued(id, s.task, s.rounds, size, epoch);
        _queues.join(_submission, task, Queues.AGAIN, id, epoch);
    }

    /// @dev Ends a submission that has no round under way, and disposes of its fee
    function _void(uint64 id, Submission storage s, Task storage task, VoidReason reason, FeeUse use) internal {
        if (s.state == SubmissionState.Revealed) {
            _queues.quit(_submission, task, s.rounds == 0 ? Queues.fifoOf(s.ordinal) : Queues.AGAIN, id);
        }
        SETTLE.closeStage(_end(id, s, task, reason, use), address(0));
    }

    /// @dev Makes a submission Void. Where the fee returns, so do the quota and the right to submit the same bytes. In the
    /// final stage there is no submission fee any more, but what the trainer stood for that stage with
    function _end(uint64 id, Submission storage s, Task storage task, VoidReason reason, FeeUse use)
        internal
        returns (Ending memory)
    {
        uint64 taskId = s.task;
        uint8 stage = _stageOf(s);
        s.state = SubmissionState.Void;
        s.reason = reason;
        --task.open;
        emit SubmissionVoid(id, taskId, stage, reason);
        if (stage != 0) {
            use = FeeUse.Spent;
            if (reason >= VoidReason.NoQuorum) FINALS.excuse(taskId);
        } else if (use >= FeeUse.Return) {
            --_trainer[taskId][s.trainer].inAll;
            ++task.refunded;
        }
        return _endingOf(id, s, task, use);
    }

    /// @dev A commit before that of `id` revealed the same bytes. No result is final by then
    function _demote(uint64 id, Task storage task) internal {
        Submission storage s = _submission[id];
        SubmissionState state = s.state;
        if (state == SubmissionState.Revealed && SCORES.isOpen(id)) s.reason = VoidReason.Duplicate;
        else if (state != SubmissionState.Void) _void(id, s, task, VoidReason.Duplicate, FeeUse.SeatsBurn);
    }

    /// @dev Entry of a Final submission among the candidates for a paid rank; 0 if its score is not above the baseline
    function _candidateOf(uint64 id, Submission storage s, TaskParams storage p) internal view returns (uint128) {
        uint32 score = s.score;
        if (score > Votes.MAX_SCORE) return 0;
        Direction direction = p.direction;
        bool above = direction == Direction.HigherIsBetter ? score > p.baseline : score < p.baseline;
        return above ? Ranking.entry(direction, score, id, s.number) : 0;
    }

    function _endingOf(uint64 id, Submission storage s, Task storage task, FeeUse use)
        internal
        view
        returns (Ending memory ending)
    {
        ending.submission = id;
        ending.task = s.task;
        ending.stage = _stageOf(s);
        ending.rounds = s.rounds;
        ending.state = s.state;
        ending.use = use;
        ending.seatFee = task.seatFee;
        ending.fee = _feeOf(task);
        // Nobody else asks for these, which stand in words of their own.
        if (use == FeeUse.Return || use == FeeUse.Bond) ending.trainer = s.trainer;
        if (use == FeeUse.Bond) ending.bond = _bondOf(task.params.reward);
    }

    function _disengage(address account) internal {
        STAKE.disengage(account);
    }

    // ---------------------------------------------------------------- money

    /// @dev Takes the caller's money. Functions of their own, since a call needs much code
    function _deposit(uint64 taskId, IStake.Inflow kind, uint256 amount) internal {
        STAKE.deposit(taskId, msg.sender, kind, amount);
    }

    function _credit(uint64 taskId, address account, IStake.Outflow kind, uint256 amount) internal {
        STAKE.credit(taskId, account, kind, amount);
    }
}
