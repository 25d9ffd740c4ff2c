// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {EpochClock} from "./EpochClock.sol";
import {IArena} from "./interfaces/IArena.sol";
import {IFinals} from "./interfaces/IFinals.sol";
import {IKeys} from "./interfaces/IKeys.sol";
import {Ranking} from "./libraries/Ranking.sol";
import {Waiting} from "./libraries/Waiting.sol";
import {SubmissionViews} from "./types/Submission.sol";

/// @title Who takes part in the final stage, in which order, and who is ranked
/// @notice See IFinals
contract Finals is IFinals, EpochClock {
    using Ranking for Ranking.List;
    using SubmissionViews for IArena.SubmissionView;
    using Waiting for Waiting.Set;

    /// @dev One word
    /// @param finalists Trainers with a finalist
    /// @param excused Finalists that ended without a result through no fault of theirs
    struct Board {
        bool cut;
        uint32 cutEpoch;
        uint32 finalists;
        uint32 excused;
    }

    uint8 private constant BOTH_SHARDS = 3;
    /// The best result of a trainer in a lane: whether it was named (1 bit) | merit (32) | not submission (40). Three in a word
    uint256 private constant LANE = 73;
    uint256 private constant NAMED = 1 << 72;
    uint256 private constant LANES = 3;
    uint256 private constant LANE_MASK = (1 << LANE) - 1;

    IArena private immutable ARENA;
    IKeys private immutable KEYS;

    mapping(uint64 task => Board) private _boards;
    mapping(uint64 task => mapping(uint256 index => uint256 lanes)) private _best;
    /// Trainers whose finalists were not drawn yet
    mapping(uint64 task => Waiting.Set) private _waiting;
    mapping(uint64 task => Ranking.List) private _ranked;

    /// @param genesis Unix seconds at which epoch 0 began
    /// @param epochLength Seconds per epoch
    constructor(uint40 genesis, uint32 epochLength, IArena arena, IKeys keys) EpochClock(genesis, epochLength) {
        ARENA = arena;
        KEYS = keys;
    }

    modifier onlyArena() {
        if (msg.sender != address(ARENA)) revert FinalsOnlyModule(msg.sender);
        _;
    }

    /// @inheritdoc IFinals
    function cut(uint64 task) external {
        Board storage board = _boards[task];
        if (board.cut) revert FinalsCut(task);
        if (KEYS.shardsOf(task) != BOTH_SHARDS) revert FinalsSealed(task);
        board.cut = true;
        board.cutEpoch = _epoch();
        uint32 finalists = board.finalists;
        emit TaskCut(task, finalists);
        ARENA.openFinal(task, finalists, msg.sender);
    }

    /// @inheritdoc IFinals
    function name(uint64 submission) external {
        IArena.SubmissionView memory s = ARENA.submissionOf(submission);
        if (s.trainer != msg.sender) revert FinalsOnlyTrainer(submission, msg.sender);
        if (_boards[s.task].cut) revert FinalsCut(s.task);
        if (!s.isSound() || !KEYS.hasModelKey(submission)) revert FinalsBadName(submission);
        emit FinalistNamed(s.task, submission);
        _put(s.task, s.number, NAMED | uint40(~submission));
    }

    // ---------------------------------------------------------------- views

    /// @inheritdoc IFinals
    function finalsOf(uint64 task) external view returns (FinalsView memory view_) {
        Board storage board = _boards[task];
        view_.cut = board.cut;
        view_.cutEpoch = board.cutEpoch;
        view_.finalists = board.finalists;
        view_.ranked = _ranked[task].length;
    }

    /// @inheritdoc IFinals
    function bestOf(uint64 task, uint32 trainer) public view returns (uint64) {
        uint256 lane = _laneOf(task, trainer);
        return lane == 0 ? 0 : uint40(~lane);
    }

    /// @inheritdoc IFinals
    function isFinalist(uint64 task, uint64 submission) external view returns (bool) {
        IArena.SubmissionView memory s = ARENA.submissionOf(submission);
        return s.task == task && _boards[task].cut && bestOf(task, s.number) == submission;
    }

    /// @inheritdoc IFinals
    function rankedOf(uint64 task) external view returns (uint64[] memory) {
        return _ranked[task].ids();
    }

    /// @inheritdoc IFinals
    function keepsFee(uint64 task, uint32 trainer) external view returns (bool) {
        uint64 finalist = bestOf(task, trainer);
        if (finalist == 0 || _ranked[task].has(finalist)) return false;
        return ARENA.submissionOf(finalist).reason < IArena.VoidReason.NoQuorum;
    }

    /// @inheritdoc IFinals
    function feesKept(uint64 task) external view returns (uint256) {
        Board storage board = _boards[task];
        return uint256(board.finalists) - board.excused - _ranked[task].length;
    }

    /// @inheritdoc IFinals
    function checkOrder(uint64 task, bool voided, uint64[] calldata order) external view returns (bool complete) {
        complete = KEYS.shardsOf(task) == BOTH_SHARDS;
        uint256 length;
        if (complete && !voided) {
            Board storage board = _boards[task];
            if (!board.cut && board.finalists != 0) revert FinalsNotCut(task);
            length = _ranked[task].length;
        }
        uint256 index = _ranked[task].mismatch(length, order);
        if (index != length || index != order.length) revert FinalsWrongOrder(task, index);
    }

    /// @inheritdoc IFinals
    function headOf(uint64 task, uint32 epoch) external view returns (uint64) {
        Board storage board = _boards[task];
        // Whoever joins a queue is drawn in a later epoch, by a beacon that is not known yet.
        if (!board.cut || board.cutEpoch >= epoch) return 0;
        (bool found, uint256 trainer) = _waiting[task].lowest();
        return found ? bestOf(task, uint32(trainer)) : 0;
    }

    // ---------------------------------------------------------------- for the arena's contracts only

    /// @inheritdoc IFinals
    function note(uint64 task, uint128 candidate) external onlyArena {
        // An entry is merit (32) | not submission (64) | trainer (32), and ids are below 2^40.
        uint256 lane = uint256(candidate >> 96) << 40 | uint40(candidate >> 32);
        if (lane > _laneOf(task, uint32(candidate))) _put(task, uint32(candidate), lane);
    }

    /// @inheritdoc IFinals
    function take(uint64 task, uint32 trainer, uint64 submission) external onlyArena returns (bool) {
        if (!_boards[task].cut || bestOf(task, trainer) != submission) return false;
        return _waiting[task].remove(trainer);
    }

    /// @inheritdoc IFinals
    function rank(uint64 task, uint128 candidate) external onlyArena {
        _ranked[task].put(candidate);
    }

    /// @inheritdoc IFinals
    function excuse(uint64 task) external onlyArena {
        ++_boards[task].excused;
    }

    // ---------------------------------------------------------------- inside

    function _laneOf(uint64 task, uint32 trainer) private view returns (uint256) {
        return _best[task][trainer / LANES] >> (LANE * (trainer % LANES)) & LANE_MASK;
    }

    /// @dev Puts a lane in the place of what is known of a trainer, who has a finalist from now on
    function _put(uint64 task, uint32 trainer, uint256 lane) private {
        uint256 known = _laneOf(task, trainer);
        _best[task][trainer / LANES] ^= (known ^ lane) << (LANE * (trainer % LANES));
        if (known != 0) return;
        ++_boards[task].finalists;
        _waiting[task].add(trainer);
    }
}
