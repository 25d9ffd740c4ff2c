// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {EpochClock} from "./EpochClock.sol";
import {IArena} from "./interfaces/IArena.sol";
import {IExperts} from "./interfaces/IExperts.sol";
import {IFinals} from "./interfaces/IFinals.sol";
import {IGuard} from "./interfaces/IGuard.sol";
import {IKeys} from "./interfaces/IKeys.sol";
import {IScores} from "./interfaces/IScores.sol";
import {ISettle} from "./interfaces/ISettle.sol";
import {IStake} from "./interfaces/IStake.sol";
import {Hashes} from "./libraries/Hashes.sol";
import {Queues} from "./libraries/Queues.sol";
import {Ranking} from "./libraries/Ranking.sol";
import {TaskRules} from "./libraries/TaskRules.sol";
import {Votes} from "./libraries/Votes.sol";
import {RuleBook} from "./RuleBook.sol";
import {Submission, SubmissionFlags, Task, Trainer} from "./types/Submission.sol";

/// @title Tasks and submissions
/// @notice See IArena
contract Arena is IArena, EpochClock {
    using Queues for Queues.State;

    /// Stake or attestation: the grounds on which a creator's tasks make track records
    uint8 private constant RECORD_ROUTES = 5;
    /// Length of encoded TaskParams
    uint256 private constant PARAMS_BYTES = 43 * 32;
    IStake private immutable STAKE;
    IScores private immutable SCORES;
    ISettle private immutable SETTLE;
    IKeys private immutable KEYS;
    IFinals private immutable FINALS;
    address private immutable APPEALS;
    IGuard private immutable GUARD;
    RuleBook private immutable RULES;
    uint32 private immutable RECORD_TTL;

    uint64 private _tasks;
    uint64 private _submissions;
    /// End of the last pause: no deadline of a task from then on was moved by one. In the word that commits read
    uint40 private _pausedUntil;
    mapping(uint64 task => Task) private _task;
    mapping(uint64 submission => Submission) private _submission;
    mapping(uint64 task => mapping(address account => Trainer)) private _trainer;
    /// The submission with the earliest commit among those that revealed these bytes
    mapping(uint64 task => mapping(bytes32 flat => uint64 submission)) private _first;
    Queues.State private _queues;

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

    // ---------------------------------------------------------------- views

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

    // ---------------------------------------------------------------- inside

    /// @dev Ends the call with what RuleBook answers to the same one, without the code to decode and encode it
    function _askRules() private view {
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

    /// @dev A function of its own: a modifier's code stands in every function that has it
    function _checkModule(address module) private view {
        if (msg.sender != module) revert ArenaOnlyModule(msg.sender);
    }

    /// @dev The queue that it stands in or was drawn from last; one whose live stage ended can only stand in the final one
    function _queueOf(Submission storage s) private view returns (Queue) {
        if (s.flags & SubmissionFlags.AGAIN != 0 && s.state < SubmissionState.Final) return Queue.Again;
        return s.state >= SubmissionState.Final || _stageOf(s) != 0 ? Queue.Final : Queue.Live;
    }

    /// @dev Head of a queue in this epoch
    function _head(Task storage task, uint64 taskId, Queue queue) private view returns (uint64) {
        uint32 epoch = _epoch();
        if (queue == Queue.Live) return _queues.liveHead(_submission, task, taskId, epoch);
        if (queue == Queue.Again) return _queues.againHead(_submission, taskId, epoch);
        return FINALS.headOf(taskId, epoch);
    }

    /// @dev Puts a submission that is in no queue into that of re-draws
    function _rejoin(uint64 id, Submission storage s, Task storage task, uint8 size) private {
        uint32 epoch = _epoch();
        s.flags |= SubmissionFlags.AGAIN;
        emit Requeued(id, s.task, s.rounds, size, epoch);
        _queues.join(_submission, task, Queues.AGAIN, id, epoch);
    }

    /// @dev Takes the caller's money. Functions of their own, since a call needs much code
    function _deposit(uint64 taskId, IStake.Inflow kind, uint256 amount) private {
        STAKE.deposit(taskId, msg.sender, kind, amount);
    }

    function _credit(uint64 taskId, address account, IStake.Outflow kind, uint256 amount) private {
        STAKE.credit(taskId, account, kind, amount);
    }

    function _disengage(address account) private {
        STAKE.disengage(account);
    }

    /// @dev Notes a commit of the caller's
    /// @return isNew Whether it is its first in the task
    /// @return added FML wei to lock on top
    function _enter(uint64 id, Task storage task, uint64 taskId, bytes32 commitment, uint128 stake)
        private
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
    function _count(TaskParams storage p, uint64 taskId, Trainer storage trainer) private {
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
    function _raise(Trainer storage trainer, uint256 wanted) private returns (uint256 added) {
        uint96 locked = trainer.locked;
        if (wanted <= locked) return 0;
        // More than 2^96 wei cannot be locked: Stake refuses it, whatever is noted here.
        trainer.locked = wanted > type(uint96).max ? type(uint96).max : uint96(wanted);
        return wanted - locked;
    }

    /// @dev Ends a submission that has no round under way, and disposes of its fee
    function _void(uint64 id, Submission storage s, Task storage task, VoidReason reason, FeeUse use) private {
        if (s.state == SubmissionState.Revealed) {
            _queues.quit(_submission, task, s.rounds == 0 ? Queues.fifoOf(s.ordinal) : Queues.AGAIN, id);
        }
        SETTLE.closeStage(_end(id, s, task, reason, use), address(0));
    }

    /// @dev Makes a submission Void. Where the fee returns, so do the quota and the right to submit the same bytes. In the
    /// final stage there is no submission fee any more, but what the trainer stood for that stage with
    function _end(uint64 id, Submission storage s, Task storage task, VoidReason reason, FeeUse use)
        private
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
    function _demote(uint64 id, Task storage task) private {
        Submission storage s = _submission[id];
        SubmissionState state = s.state;
        if (state == SubmissionState.Revealed && SCORES.isOpen(id)) s.reason = VoidReason.Duplicate;
        else if (state != SubmissionState.Void) _void(id, s, task, VoidReason.Duplicate, FeeUse.SeatsBurn);
    }

    /// @dev Entry of a Final submission among the candidates for a paid rank; 0 if its score is not above the baseline
    function _candidateOf(uint64 id, Submission storage s, TaskParams storage p) private view returns (uint128) {
        uint32 score = s.score;
        if (score > Votes.MAX_SCORE) return 0;
        Direction direction = p.direction;
        bool above = direction == Direction.HigherIsBetter ? score > p.baseline : score < p.baseline;
        return above ? Ranking.entry(direction, score, id, s.number) : 0;
    }

    /// @dev Keys can be published after the first moment, until the second
    function _keyTimes(Task storage task) private view returns (uint40 revealBy, uint40 keyBy) {
        revealBy = _deadline(task, task.params.revealBy);
        keyBy = _deadline(task, TaskRules.keyBy(task.params));
    }

    /// @dev A moment that was agreed on with the task, moved by the pauses since
    function _deadline(Task storage task, uint40 moment) private view returns (uint40) {
        return _isMoved(task) ? GUARD.extended(task.createdAt, moment) : moment;
    }

    function _stageOf(Submission storage s) private view returns (uint8) {
        return s.flags & SubmissionFlags.FINAL_STAGE;
    }

    function _endingOf(uint64 id, Submission storage s, Task storage task, FeeUse use)
        private
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

    /// @dev Submission fee: that of all seats of a committee
    function _feeOf(Task storage task) private view returns (uint128) {
        return task.seatFee * (uint128(task.params.seats) + task.params.alternates);
    }

    /// @dev What a trainer stands for the final stage with: the pay of a committee
    function _finalFeeOf(Task storage task) private view returns (uint128) {
        return task.seatFee * uint128(task.params.finalSeats);
    }

    /// @dev What a creator stands for the task with: half of the reward, rounded up
    function _bondOf(uint128 reward) private pure returns (uint128) {
        return reward - reward / 2;
    }

    function _taskAt(uint64 id) private view returns (Task storage task) {
        task = _task[id];
        if (task.state == TaskState.None) revert ArenaNoTask(id);
    }

    function _openTask(uint64 id) private view returns (Task storage task) {
        task = _taskAt(id);
        if (task.state != TaskState.Open) revert ArenaTaskState(id, task.state);
    }

    function _wrongState(uint64 id, SubmissionState state) private pure {
        if (state == SubmissionState.None) revert ArenaNoSubmission(id);
        revert ArenaSubmissionState(id, state);
    }

    /// @dev By when the rounds of its stage are over. Live ones leave time for the final stage: else whoever crowds the live
    /// queue until dropBy keeps the cut away, and everybody from a rank
    function _roundsBy(Submission storage s, Task storage task) private view returns (uint40) {
        return _stageOf(s) == 0 ? task.params.closeBy : TaskRules.dropBy(task.params);
    }

    /// @dev `_deadline` of what is new: nothing new begins in a pause
    function _deadlineIfOpen(Task storage task, uint40 moment) private view returns (uint40) {
        return _isMoved(task) ? GUARD.extendedIfOpen(task.createdAt, moment) : moment;
    }

    /// @dev Whether a pause was on since the task was created, or is
    function _isMoved(Task storage task) private view returns (bool) {
        return _pausedUntil > task.createdAt;
    }

    function _onlyBy(uint40 deadline) private view {
        if (block.timestamp > deadline) revert ArenaTooLate(deadline, uint40(block.timestamp));
    }

    /// @dev Possible only after `deadline` as it holds now
    function _onlyAfter(Task storage task, uint40 deadline) private view {
        _onlyFrom(_deadline(task, deadline) + 1);
    }

    function _onlyFrom(uint40 moment) private view {
        if (block.timestamp < moment) revert ArenaTooEarly(moment, uint40(block.timestamp));
    }
}
