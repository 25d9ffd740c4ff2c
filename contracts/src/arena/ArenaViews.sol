// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {RuleBook} from "../RuleBook.sol";
import {IArena} from "../interfaces/IArena.sol";
import {TaskRules} from "../libraries/TaskRules.sol";
import {Submission, Task, Trainer} from "../types/Submission.sol";
import {ArenaState} from "./ArenaState.sol";

/// @title What can be read of Arena
abstract contract ArenaViews is ArenaState {
    /// Stake or attestation: the grounds on which a creator's tasks make track records
    uint8 private constant RECORD_ROUTES = 5;

    /// @inheritdoc IArena
    function limits() external view returns (Limits memory) {
        _askRules();
    }

    /// @inheritdoc IArena
    function eligibility(address) external view returns (Eligibility memory) {
        _askRules();
    }

    /// @inheritdoc IArena
    function taskOf(uint64 taskId) external view returns (TaskView memory view_) {
        Task storage task = _taskAt(taskId);
        view_.creator = task.creator;
        view_.state = task.state;
        view_.routes = task.routes;
        view_.creatorLeaf = task.creatorLeaf;
        view_.creatorTakenAt = task.creatorTakenAt;
        view_.createdAt = task.createdAt;
        view_.dropBy = TaskRules.dropBy(task.params);
        view_.submissions = task.submissions;
        view_.open = task.open;
        view_.trainers = task.trainers;
        view_.bond = task.closed ? 0 : _bondOf(task.params.reward);
        view_.params = task.params;
    }

    /// @inheritdoc IArena
    function submissionOf(uint64 id) external view returns (SubmissionView memory view_) {
        Submission storage s = _submission[id];
        if (s.state == SubmissionState.None) revert ArenaNoSubmission(id);
        view_.task = s.task;
        view_.trainer = s.trainer;
        view_.number = s.number;
        bool isSealed = s.state == SubmissionState.Revealed && SCORES.isOpen(id);
        view_.state = isSealed ? SubmissionState.Sealed : s.state;
        view_.stage = _stageOf(s);
        view_.reason = s.reason;
        view_.queue = _queueOf(s);
        view_.rounds = isSealed ? s.rounds + 1 : s.rounds;
        view_.ordinal = s.ordinal;
        view_.joinedEpoch = s.joined;
        view_.score = s.score;
        view_.locked = s.locked;
        view_.hash = s.hash;
    }

    /// @inheritdoc IArena
    function judgingOf(uint64 id) public view returns (Judging memory judging) {
        Submission storage s = _submission[id];
        judging.task = s.task;
        Task storage task = _task[judging.task];
        TaskParams storage p = task.params;
        judging.open = task.state == TaskState.Open;
        judging.engine = p.engine;
        judging.tolerance = p.tolerance;
        judging.seats = p.seats;
        judging.finalSeats = p.finalSeats;
        judging.appealWindow = p.appealWindow;
        judging.cutAt = _deadline(task, TaskRules.cutAt(p));
        judging.dropBy = _deadline(task, _roundsBy(s, task));
        judging.seatFee = task.seatFee;
    }

    /// @inheritdoc IArena
    function recordTermsOf(uint64 taskId, address account)
        external
        view
        returns (address creator, uint256 fees, uint32 ttl, uint32 number)
    {
        Task storage task = _task[taskId];
        Trainer storage trainer = _trainer[taskId][account];
        if (task.routes & RECORD_ROUTES != 0) creator = task.creator;
        return (creator, uint256(trainer.inAll) * _feeOf(task), RECORD_TTL, trainer.number);
    }

    /// @inheritdoc IArena
    function headOf(uint64 taskId, Queue queue) external view returns (uint64) {
        return _head(_task[taskId], taskId, queue);
    }

    /// @inheritdoc IArena
    function counts() external view returns (uint64 tasks, uint64 submissions) {
        return (_tasks, _submissions);
    }

    /// @inheritdoc IArena
    function shardTerms(uint64 taskId, uint8 shard)
        external
        view
        returns (address creator, bytes32 keyHash, uint40 revealBy, uint40 keyBy)
    {
        Task storage task = _taskAt(taskId);
        TaskParams storage p = task.params;
        creator = task.creator;
        keyHash = shard == 0 ? p.live.keyHash : p.last.keyHash;
        (revealBy, keyBy) = _keyTimes(task);
    }

    /// @inheritdoc IArena
    function modelTerms(uint64 id)
        external
        view
        returns (uint64 taskId, bytes32 standing, uint40 revealBy, uint40 keyBy)
    {
        Submission storage s = _submission[id];
        if (s.state <= SubmissionState.Committed) _wrongState(id, s.state);
        (taskId, standing) = (s.task, s.hash);
        (revealBy, keyBy) = _keyTimes(_task[taskId]);
    }

    /// @inheritdoc IArena
    function evidenceTerms(uint64 id, uint8 stage) external view returns (EvidenceTerms memory terms) {
        Submission storage s = _submission[id];
        Task storage task = _task[s.task];
        TaskParams storage p = task.params;
        Shard storage shard = stage == 0 ? p.live : p.last;
        terms.task = s.task;
        terms.ended = s.state >= SubmissionState.Final || _stageOf(s) > stage;
        terms.standing = s.hash;
        terms.dataset = shard.content.digest;
        terms.rows = shard.rows;
        // The holds of the seats end then at the earliest, however the task was paused.
        terms.holdUntil = TaskRules.dropBy(p) + p.evidenceWindow;
    }

    /// @dev Ends the call with what RuleBook answers to the same one, without the code to decode and encode it
    function _askRules() internal view {
        address rules = address(RULES);
        assembly ("memory-safe") {
            let free := mload(0x40)
            calldatacopy(free, 0, calldatasize())
            let done := staticcall(gas(), rules, free, calldatasize(), 0, 0)
            returndatacopy(free, 0, returndatasize())
            if iszero(done) { revert(free, returndatasize()) }
            return(free, returndatasize())
        }
    }
}
