// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {EpochClock} from "../EpochClock.sol";
import {RuleBook} from "../RuleBook.sol";
import {IArena} from "../interfaces/IArena.sol";
import {IExperts} from "../interfaces/IExperts.sol";
import {IFinals} from "../interfaces/IFinals.sol";
import {IGuard} from "../interfaces/IGuard.sol";
import {IKeys} from "../interfaces/IKeys.sol";
import {IScores} from "../interfaces/IScores.sol";
import {ISettle} from "../interfaces/ISettle.sol";
import {IStake} from "../interfaces/IStake.sol";
import {Queues} from "../libraries/Queues.sol";
import {TaskRules} from "../libraries/TaskRules.sol";
import {Submission, SubmissionFlags, Task, Trainer} from "../types/Submission.sol";

/// @title What Arena keeps
abstract contract ArenaState is IArena, EpochClock {
    using Queues for Queues.State;

    IStake internal immutable STAKE;
    IScores internal immutable SCORES;
    ISettle internal immutable SETTLE;
    IKeys internal immutable KEYS;
    IFinals internal immutable FINALS;
    address internal immutable APPEALS;
    IGuard internal immutable GUARD;
    RuleBook internal immutable RULES;
    uint32 internal immutable RECORD_TTL;

    uint64 internal _tasks;
    uint64 internal _submissions;
    /// End of the last pause: no deadline of a task from then on was moved by one. In the word that commits read
    uint40 internal _pausedUntil;
    mapping(uint64 task => Task) internal _task;
    mapping(uint64 submission => Submission) internal _submission;
    mapping(uint64 task => mapping(address account => Trainer)) internal _trainer;
    /// The submission with the earliest commit among those that revealed these bytes
    mapping(uint64 task => mapping(bytes32 flat => uint64 submission)) internal _first;
    Queues.State internal _queues;

    /// @dev The contracts that this one asks, and that ask it
    struct Modules {
        IStake stake;
        IExperts experts;
        IScores scores;
        ISettle settle;
        IKeys keys;
        IFinals finals;
        address appeals;
        IGuard guard;
    }

    /// @param genesis Unix seconds at which epoch 0 began
    /// @param epochLength Seconds per epoch
    /// @param modules The contracts that this one asks, and that ask it
    /// @param limits_ Protocol minima and constants
    constructor(uint40 genesis, uint32 epochLength, Modules memory modules, Limits memory limits_)
        EpochClock(genesis, epochLength)
    {
        STAKE = modules.stake;
        SCORES = modules.scores;
        SETTLE = modules.settle;
        KEYS = modules.keys;
        FINALS = modules.finals;
        APPEALS = modules.appeals;
        GUARD = modules.guard;
        RECORD_TTL = limits_.recordTTL;
        RULES = new RuleBook(modules.stake, modules.experts, modules.settle, limits_, epochLength, modules.guard);
    }

    modifier onlyModule(address module) {
        _checkModule(module);
        _;
    }

    /// @dev A function of its own: a modifier's code stands in every function that has it
    function _checkModule(address module) internal view {
        if (msg.sender != module) revert ArenaOnlyModule(msg.sender);
    }

    // ---------------------------------------------------------------- moments

    /// @dev Keys can be published after the first moment, until the second
    function _keyTimes(Task storage task) internal view returns (uint40 revealBy, uint40 keyBy) {
        revealBy = _deadline(task, task.params.revealBy);
        keyBy = _deadline(task, TaskRules.keyBy(task.params));
    }

    /// @dev By when the rounds of its stage are over. Live ones leave time for the final stage: else whoever crowds the live
    /// queue until dropBy keeps the cut away, and everybody from a rank
    function _roundsBy(Submission storage s, Task storage task) internal view returns (uint40) {
        return _stageOf(s) == 0 ? task.params.closeBy : TaskRules.dropBy(task.params);
    }

    /// @dev A moment that was agreed on with the task, moved by the pauses since
    function _deadline(Task storage task, uint40 moment) internal view returns (uint40) {
        return _isMoved(task) ? GUARD.extended(task.createdAt, moment) : moment;
    }

    /// @dev `_deadline` of what is new: nothing new begins in a pause
    function _deadlineIfOpen(Task storage task, uint40 moment) internal view returns (uint40) {
        return _isMoved(task) ? GUARD.extendedIfOpen(task.createdAt, moment) : moment;
    }

    /// @dev Whether a pause was on since the task was created, or is
    function _isMoved(Task storage task) internal view returns (bool) {
        return _pausedUntil > task.createdAt;
    }

    function _onlyBy(uint40 deadline) internal view {
        if (block.timestamp > deadline) revert ArenaTooLate(deadline, uint40(block.timestamp));
    }

    /// @dev Possible only after `deadline` as it holds now
    function _onlyAfter(Task storage task, uint40 deadline) internal view {
        _onlyFrom(_deadline(task, deadline) + 1);
    }

    function _onlyFrom(uint40 moment) internal view {
        if (block.timestamp < moment) revert ArenaTooEarly(moment, uint40(block.timestamp));
    }

    // ---------------------------------------------------------------- what follows from what is kept

    function _taskAt(uint64 id) internal view returns (Task storage task) {
        task = _task[id];
        if (task.state == TaskState.None) revert ArenaNoTask(id);
    }

    function _openTask(uint64 id) internal view returns (Task storage task) {
        task = _taskAt(id);
        if (task.state != TaskState.Open) revert ArenaTaskState(id, task.state);
    }

    /// @dev The queue that it stands in or was drawn from last; one whose live stage ended can only stand in the final one
    function _queueOf(Submission storage s) internal view returns (Queue) {
        if (s.flags & SubmissionFlags.AGAIN != 0 && s.state < SubmissionState.Final) return Queue.Again;
        return s.state >= SubmissionState.Final || _stageOf(s) != 0 ? Queue.Final : Queue.Live;
    }

    /// @dev Head of a queue in this epoch
    function _head(Task storage task, uint64 taskId, Queue queue) internal view returns (uint64) {
        uint32 epoch = _epoch();
        if (queue == Queue.Live) return _queues.liveHead(_submission, task, taskId, epoch);
        if (queue == Queue.Again) return _queues.againHead(_submission, taskId, epoch);
        return FINALS.headOf(taskId, epoch);
    }

    function _stageOf(Submission storage s) internal view returns (uint8) {
        return s.flags & SubmissionFlags.FINAL_STAGE;
    }

    /// @dev Submission fee: that of all seats of a committee
    function _feeOf(Task storage task) internal view returns (uint128) {
        return task.seatFee * (uint128(task.params.seats) + task.params.alternates);
    }

    /// @dev What a trainer stands for the final stage with: the pay of a committee
    function _finalFeeOf(Task storage task) internal view returns (uint128) {
        return task.seatFee * uint128(task.params.finalSeats);
    }

    /// @dev What a creator stands for the task with: half of the reward, rounded up
    function _bondOf(uint128 reward) internal pure returns (uint128) {
        return reward - reward / 2;
    }

    function _wrongState(uint64 id, SubmissionState state) internal pure {
        if (state == SubmissionState.None) revert ArenaNoSubmission(id);
        revert ArenaSubmissionState(id, state);
    }
}
