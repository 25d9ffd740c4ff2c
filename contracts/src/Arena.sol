// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ArenaState} from "./arena/ArenaState.sol";
import {ArenaSubmissions} from "./arena/ArenaSubmissions.sol";
import {ArenaViews} from "./arena/ArenaViews.sol";
import {IArena} from "./interfaces/IArena.sol";
import {IStake} from "./interfaces/IStake.sol";
import {Hashes} from "./libraries/Hashes.sol";
import {Queues} from "./libraries/Queues.sol";
import {TaskRules} from "./libraries/TaskRules.sol";
import {Submission, SubmissionFlags, Task, Trainer} from "./types/Submission.sol";

/// @title Tasks and submissions
/// @notice See IArena
contract Arena is ArenaViews, ArenaSubmissions {
    using Queues for Queues.State;

    /// Length of encoded TaskParams
    uint256 private constant PARAMS_BYTES = 43 * 32;

    /// @param genesis Unix seconds at which epoch 0 began
    /// @param epochLength Seconds per epoch
    /// @param modules The contracts that this one asks, and that ask it
    /// @param limits_ Protocol minima and constants
    constructor(uint40 genesis, uint32 epochLength, Modules memory modules, Limits memory limits_)
        ArenaState(genesis, epochLength, modules, limits_)
    {}

    // ---------------------------------------------------------------- tasks

    /// @inheritdoc IArena
    function createTask(TaskParams calldata params) external returns (uint64 id) {
        GUARD.requireOpen();
        uint8 routes = RULES.admit(msg.sender, msg.data[4:4 + PARAMS_BYTES]);
        id = ++_tasks;
        uint128 bond = _bondOf(params.reward);
        _openNew(id, params, routes, bond);
        _deposit(id, IStake.Inflow.Reward, params.reward);
        _deposit(id, IStake.Inflow.Bond, bond);
    }

    /// @inheritdoc IArena
    function cancelTask(uint64 id) external {
        Task storage task = _openTask(id);
        address creator = task.creator;
        if (creator != msg.sender) revert ArenaOnlyCreator(id, msg.sender);
        if (task.submissions != 0) revert ArenaHasSubmissions(id, task.submissions);
        task.state = TaskState.Cancelled;
        task.closed = true;
        emit TaskCancelled(id);
        uint128 reward = task.params.reward;
        _credit(id, creator, IStake.Outflow.RewardReturn, reward);
        _credit(id, creator, IStake.Outflow.BondReturn, _bondOf(reward));
        _disengage(creator);
    }

    /// @dev Stores and announces a task
    function _openNew(uint64 id, TaskParams calldata params, uint8 routes, uint128 bond) private {
        Task storage task = _task[id];
        task.params = params;
        (uint16 leaf, uint32 takenAt) =
            STAKE.engageCreator(msg.sender, TaskRules.dropBy(task.params) + params.evidenceWindow);
        task.state = TaskState.Open;
        task.routes = routes;
        task.creatorLeaf = leaf;
        task.creatorTakenAt = takenAt;
        task.createdAt = uint40(block.timestamp);
        // TaskRules holds the fee below 2^88.
        task.seatFee = uint88(params.seatFee);
        task.creator = msg.sender;
        // emit TaskCreated(id, msg.sender, routes, leaf, takenAt, bond, params), without the code to encode parameters that are
        // encoded already: they have no dynamic part.
        bytes memory data = bytes.concat(abi.encode(routes, leaf, takenAt, bond), msg.data[4:4 + PARAMS_BYTES]);
        bytes32 topic = TaskCreated.selector;
        assembly ("memory-safe") {
            log3(add(data, 32), mload(data), topic, id, caller())
        }
    }

    // ---------------------------------------------------------------- submissions

    /// @inheritdoc IArena
    function commitModel(uint64 taskId, bytes32 commitment, uint128 stake) external returns (uint64 id) {
        Task storage task = _openTask(taskId);
        _onlyBy(_deadlineIfOpen(task, task.params.submitBy));
        if (task.creator == msg.sender) revert ArenaOwnTask(taskId);
        if (commitment == 0) revert ArenaEmptyCommitment();

        id = ++_submissions;
        (bool isNew, uint256 added) = _enter(id, task, taskId, commitment, stake);
        if (isNew) STAKE.engageTrainer(msg.sender);
        if (added != 0) STAKE.lock(taskId, msg.sender, added);
        STAKE.depositFees(taskId, msg.sender, isNew ? _finalFeeOf(task) : 0, _feeOf(task));
    }

    /// @inheritdoc IArena
    function revealModel(uint64 id, Model calldata model, bytes32 salt) external {
        Submission storage s = _submission[id];
        if (s.state != SubmissionState.Committed) _wrongState(id, s.state);
        uint64 taskId = s.task;
        Task storage task = _openTask(taskId);
        _onlyBy(_deadline(task, task.params.revealBy));
        if (model.content.size > task.params.maxModelBytes) {
            revert ArenaModelTooLarge(model.content.size, task.params.maxModelBytes);
        }
        if (!TaskRules.isContent(model.content)) revert ArenaBadContent(model.content.codec, model.content.size);
        if (model.keyHash == 0) revert ArenaNotSealed(id);
        address account = s.trainer;
        bytes32 got = Hashes.model(address(this), taskId, account, model, salt);
        if (got != s.hash) revert ArenaWrongReveal(id, s.hash, got);

        s.hash = Hashes.standing(model.flat, model.keyHash);
        uint64 first = _first[taskId][model.flat];
        // One that ended through no fault of its trainer, whose fee returned, stands in nobody's way.
        if (first != 0 && _submission[first].reason >= VoidReason.NoQuorum) first = 0;
        if (first != 0 && first < id) {
            emit ModelRevealed(id, taskId, 0, _epoch(), model);
            _void(id, s, task, VoidReason.Duplicate, FeeUse.SeatsBurn);
            return;
        }
        _first[taskId][model.flat] = id;
        uint8 ordinal = ++_trainer[taskId][account].reveals;
        s.ordinal = ordinal;
        s.state = SubmissionState.Revealed;
        uint32 epoch = _epoch();
        emit ModelRevealed(id, taskId, ordinal, epoch, model);
        _queues.join(_submission, task, Queues.fifoOf(ordinal), id, epoch);
        if (first != 0) _demote(first, task);
    }

    /// @inheritdoc IArena
    function expire(uint64 id) external {
        Submission storage s = _submission[id];
        SubmissionState state = s.state;
        Task storage task = _task[s.task];
        if (state == SubmissionState.None) _wrongState(id, state);
        if (state >= SubmissionState.Final) {
            // The finalists that wait for their first committee are the only ones that have not ended.
            if (!FINALS.take(s.task, s.number, id)) _wrongState(id, state);
            s.flags = SubmissionFlags.FINAL_STAGE;
        } else if (state == SubmissionState.Revealed && SCORES.isOpen(id)) {
            _wrongState(id, SubmissionState.Sealed);
        }
        if (task.state == TaskState.Void) {
            _void(id, s, task, VoidReason.TaskVoid, FeeUse.Bond);
        } else if (state == SubmissionState.Committed) {
            _onlyAfter(task, task.params.revealBy);
            _void(id, s, task, VoidReason.NotRevealed, FeeUse.SeatsBurn);
        } else {
            if (s.flags & SubmissionFlags.STANDS != 0) revert ArenaStands(id);
            _onlyAfter(task, _roundsBy(s, task));
            _void(id, s, task, VoidReason.Late, FeeUse.Return);
        }
    }

    /// @inheritdoc IArena
    function release(uint64 taskId, address account) external {
        Task storage task = _taskAt(taskId);
        if (task.state == TaskState.Open) revert ArenaTaskState(taskId, task.state);
        Trainer storage trainer = _trainer[taskId][account];
        uint96 locked = trainer.locked;
        if (locked == 0) revert ArenaNothingLocked(taskId, account);
        trainer.locked = 0;
        STAKE.unlock(taskId, account, locked);
        _disengage(account);
    }

    // ---------------------------------------------------------------- for the arena's contracts only

    /// @inheritdoc IArena
    function takeHead(uint64 id) external onlyModule(address(SCORES)) returns (Sealing memory sealing) {
        Submission storage s = _submission[id];
        if (s.state == SubmissionState.None) _wrongState(id, SubmissionState.None);
        uint64 taskId = s.task;
        Task storage task = _openTask(taskId);
        Queue queue = _queueOf(s);
        uint64 head = _head(task, taskId, queue);
        if (head != id) revert ArenaNotHead(id, head);
        if (queue == Queue.Final) {
            FINALS.take(taskId, s.number, id);
            s.state = SubmissionState.Revealed;
            s.reason = VoidReason.None;
            s.flags = SubmissionFlags.FINAL_STAGE;
        } else {
            _queues.quit(_submission, task, queue == Queue.Live ? Queues.fifoOf(s.ordinal) : Queues.AGAIN, id);
        }

        TaskParams storage p = task.params;
        sealing.task = taskId;
        sealing.queue = queue;
        sealing.seats = p.seats;
        sealing.alternates = p.alternates;
        sealing.finalSeats = p.finalSeats;
        sealing.seatCap = p.seatCap;
        sealing.commitWindow = p.commitWindow;
        sealing.alternateWindow = p.alternateWindow;
        sealing.revealWindow = p.revealWindow;
        sealing.creatorLeaf = task.creatorLeaf;
        sealing.creatorTakenAt = task.creatorTakenAt;
        uint40 roundsBy = _roundsBy(s, task);
        sealing.dropBy = _deadlineIfOpen(task, roundsBy);
        sealing.holdUntil = sealing.dropBy + TaskRules.dropBy(p) - roundsBy + p.evidenceWindow;
        sealing.fee = _feeOf(task);
    }

    /// @inheritdoc IArena
    function conclude(uint64 id, uint8 rounds, Step step, VoidReason reason, uint8 size)
        external
        onlyModule(address(SCORES))
        returns (Ending memory ending)
    {
        Submission storage s = _submission[id];
        Task storage task = _task[s.task];
        s.rounds = rounds;
        if (step == Step.TaskVoid && task.state == TaskState.Open) {
            task.state = TaskState.Void;
            emit TaskVoided(s.task, id);
        }
        if (task.state == TaskState.Void) return _end(id, s, task, VoidReason.TaskVoid, FeeUse.Bond);
        if (s.reason == VoidReason.Duplicate) return _end(id, s, task, VoidReason.Duplicate, FeeUse.SeatsBurn);
        if (step == Step.Void) {
            return _end(id, s, task, reason, reason >= VoidReason.NoQuorum ? FeeUse.Return : FeeUse.SeatsBurn);
        }
        if (step == Step.Requeue) {
            _rejoin(id, s, task, size);
        } else {
            s.state = SubmissionState.Scored;
            s.flags |= SubmissionFlags.STANDS;
        }
        return _endingOf(id, s, task, FeeUse.Held);
    }

    /// @inheritdoc IArena
    function requeue(uint64 id, uint8 size) external onlyModule(APPEALS) returns (Judging memory) {
        Submission storage s = _submission[id];
        if (s.state != SubmissionState.Scored) _wrongState(id, s.state);
        Task storage task = _openTask(s.task);
        s.state = SubmissionState.Revealed;
        _rejoin(id, s, task, size);
        return judgingOf(id);
    }

    /// @inheritdoc IArena
    function finish(uint64 id, uint32 score) external onlyModule(address(SCORES)) returns (Ending memory) {
        Submission storage s = _submission[id];
        SubmissionState state = s.state;
        Task storage task = _openTask(s.task);
        if (s.flags & SubmissionFlags.STANDS == 0 || state > SubmissionState.Scored) _wrongState(id, state);
        if (state == SubmissionState.Revealed) _queues.quit(_submission, task, Queues.AGAIN, id);
        s.state = SubmissionState.Final;
        s.score = score;
        --task.open;
        uint8 stage = _stageOf(s);
        emit SubmissionFinal(id, s.task, stage, score);
        uint128 candidate = _candidateOf(id, s, task.params);
        if (stage != 0) {
            if (candidate != 0) FINALS.rank(s.task, candidate);
            return _endingOf(id, s, task, FeeUse.Spent);
        }
        _onlyFrom(_deadline(task, TaskRules.cutAt(task.params)));
        // From then on no key can come any more.
        bool opens = KEYS.hasModelKey(id);
        if (opens && candidate != 0) FINALS.note(s.task, candidate);
        return _endingOf(id, s, task, opens ? FeeUse.Seats : FeeUse.SeatsBurn);
    }

    /// @inheritdoc IArena
    function openFinal(uint64 taskId, uint32 finalists, address caller) external onlyModule(address(FINALS)) {
        Task storage task = _openTask(taskId);
        if (task.open != 0) revert ArenaSubmissionsOpen(taskId, task.open);
        _onlyFrom(_deadline(task, TaskRules.cutAt(task.params)));
        task.open = finalists;
        STAKE.payUpkeep(caller);
    }

    /// @inheritdoc IArena
    function notePause(uint40 until) external onlyModule(address(GUARD)) {
        _pausedUntil = until;
    }

    /// @inheritdoc IArena
    function closeTask(uint64 taskId, uint64[] calldata order)
        external
        onlyModule(address(SETTLE))
        returns (Closing memory closing)
    {
        Task storage task = _taskAt(taskId);
        TaskParams storage p = task.params;
        if (task.closed) revert ArenaTaskState(taskId, task.state);
        if (task.open != 0) revert ArenaSubmissionsOpen(taskId, task.open);
        closing.voided = task.state == TaskState.Void;
        if (!closing.voided) {
            _onlyFrom(_deadline(task, p.closeBy));
            task.state = TaskState.Settled;
            emit TaskSettled(taskId, order);
        }
        task.closed = true;
        closing.creator = task.creator;
        closing.submissions = task.submissions;
        closing.paid = task.submissions - task.refunded;
        closing.fee = _feeOf(task);
        closing.finalFee = _finalFeeOf(task);
        closing.reward = p.reward;
        closing.bond = _bondOf(p.reward);
        closing.gamma = p.gamma;
        closing.rho = p.rho;
        closing.alpha = p.alpha;
        closing.minTrainerStake = p.minTrainerStake;
        closing.trainers = new address[](order.length);
        closing.stakes = new uint256[](order.length);
        closing.epochs = new uint32[](order.length);
        for (uint256 i; i < order.length; ++i) {
            Submission storage s = _submission[order[i]];
            closing.trainers[i] = s.trainer;
            closing.stakes[i] = s.locked;
            closing.epochs[i] = _trainer[taskId][s.trainer].since;
        }
        _disengage(closing.creator);
    }
}
