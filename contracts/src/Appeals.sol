// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAppeals} from "./interfaces/IAppeals.sol";
import {IArena} from "./interfaces/IArena.sol";
import {IKeys} from "./interfaces/IKeys.sol";
import {IScores} from "./interfaces/IScores.sol";
import {ISettle} from "./interfaces/ISettle.sol";
import {IStake} from "./interfaces/IStake.sol";
import {Courses} from "./types/Course.sol";
import {SubmissionViews} from "./types/Submission.sol";

/// @title Appeals of results
/// @notice See IAppeals
contract Appeals is IAppeals {
    using SubmissionViews for IArena.SubmissionView;

    /// @dev Two words
    struct Appeal {
        address appellant;
        uint40 named;
        bool isOpen;
        AppealEnd end;
        uint96 bond;
        uint96 rewarded;
        uint64 task;
    }

    /// The bond is 3/2 of the seat fees
    uint256 private constant BOND_TIMES = 3;
    uint256 private constant BOND_PARTS = 2;

    IArena private immutable ARENA;
    IScores private immutable SCORES;
    IKeys private immutable KEYS;
    ISettle private immutable SETTLE;
    IStake private immutable STAKE;

    /// submission << 8 | number
    mapping(uint256 key => Appeal) private _appeals;
    /// Number of the last appeal of a submission plus one
    mapping(uint64 submission => uint8) private _latest;
    /// submission << 8 | stage => number plus one of the appeal by which its result stands
    mapping(uint256 key => uint8) private _winner;

    /// @param arena Tasks and queues
    /// @param scores Committees
    /// @param keys Which models can be opened
    /// @param settle Where the kept pots are
    /// @param stake Custody
    constructor(IArena arena, IScores scores, IKeys keys, ISettle settle, IStake stake) {
        ARENA = arena;
        SCORES = scores;
        KEYS = keys;
        SETTLE = settle;
        STAKE = stake;
    }

    // ---------------------------------------------------------------- for everyone

    /// @inheritdoc IAppeals
    function appeal(uint64 submission, uint64 named) external {
        (uint8 stage, uint8 number, uint8 size) = SCORES.openAppeal(submission, named);
        IArena.Judging memory judging = ARENA.requeue(submission, size);
        _checkName(submission, named, stage, judging.task);
        (uint128 bond,) = _bondOf(judging, stage, size);
        _appeals[_key(submission, number)] = Appeal({
            appellant: msg.sender,
            named: uint40(named),
            isOpen: true,
            end: AppealEnd.Unheard,
            bond: uint96(bond),
            rewarded: 0,
            task: judging.task
        });
        _latest[submission] = number + 1;
        emit AppealOpened(submission, judging.task, number, msg.sender, named, bond);
        STAKE.deposit(judging.task, msg.sender, IStake.Inflow.Appeal, bond);
    }

    /// @inheritdoc IAppeals
    function reclaim(uint64 submission) external {
        if (ARENA.submissionOf(submission).state != IArena.SubmissionState.Void) revert AppealsNothing(submission);
        _resolve(submission, AppealEnd.Unheard);
    }

    /// @inheritdoc IAppeals
    function quoteOf(uint64 submission, uint64 named) external view returns (uint128 bond, uint8 seats) {
        (uint8 stage,, uint8 size) = SCORES.appealable(submission, named);
        IArena.Judging memory judging = ARENA.judgingOf(submission);
        _checkName(submission, named, stage, judging.task);
        return _bondOf(judging, stage, size);
    }

    /// @inheritdoc IAppeals
    function appealOf(uint64 submission, uint8 number) external view returns (AppealView memory) {
        Appeal memory a = _appeals[_key(submission, number)];
        return AppealView({
            appellant: a.appellant, isOpen: a.isOpen, end: a.end, bond: a.bond, rewarded: a.rewarded, named: a.named
        });
    }

    // ---------------------------------------------------------------- for the arena's contracts only

    /// @inheritdoc IAppeals
    function resolve(uint64 submission, AppealEnd end) external {
        if (msg.sender != address(SCORES)) revert AppealsOnlyModule(msg.sender);
        _resolve(submission, end);
    }

    /// @inheritdoc IAppeals
    function reward(uint64 submission, uint8 stage, uint256 kept) external returns (uint256 taken) {
        if (msg.sender != address(SETTLE)) revert AppealsOnlyModule(msg.sender);
        uint8 winner = _winner[_key(submission, stage)];
        if (winner == 0) return 0;
        Appeal storage a = _appeals[_key(submission, winner - 1)];
        uint256 room = a.bond - a.rewarded;
        taken = kept < room ? kept : room;
        if (taken == 0) return 0;
        // At most the bond, which fits.
        a.rewarded += uint96(taken);
        STAKE.credit(a.task, a.appellant, IStake.Outflow.AppealReward, taken);
    }

    // ---------------------------------------------------------------- inside

    /// @dev Only another trainer's model of the same task that was committed earlier can be the original, and only one that a
    /// committee can have and open
    function _checkName(uint64 submission, uint64 named, uint8 stage, uint64 task) private view {
        if (named == 0) return;
        IArena.SubmissionView memory s = ARENA.submissionOf(named);
        if (
            stage == 0 || named >= submission || s.task != task || s.trainer == ARENA.submissionOf(submission).trainer
                || !s.isSound() || !KEYS.hasModelKey(named)
        ) revert AppealsBadName(submission, named);
    }

    /// @dev Ends the open appeal of a submission
    function _resolve(uint64 submission, AppealEnd end) private {
        uint8 latest = _latest[submission];
        Appeal storage a = _appeals[_key(submission, latest == 0 ? 0 : latest - 1)];
        if (!a.isOpen) revert AppealsNothing(submission);
        uint8 number = latest - 1;
        uint64 task = a.task;
        uint256 bond = a.bond;
        (a.isOpen, a.end) = (false, end);
        uint256 half = bond / 2;
        uint256 returned = bond;
        if (end == AppealEnd.Upheld) returned = 0;
        else if (end == AppealEnd.Undecided) returned = half;
        emit AppealClosed(submission, task, number, a.appellant, end, returned);
        STAKE.credit(task, a.appellant, IStake.Outflow.AppealBond, returned);
        if (end == AppealEnd.Overturned) _winner[_key(submission, number / Courses.MAX_APPEALS)] = latest;
        if (returned == bond) return;
        // Half of what was lost helps to pay the committee, the rest of it too if the appellant has the other half.
        SETTLE.keep(task, bond - half);
        if (end == AppealEnd.Upheld) STAKE.burn(task, half);
    }

    function _bondOf(IArena.Judging memory judging, uint8 stage, uint8 size)
        private
        pure
        returns (uint128 bond, uint8 seats)
    {
        seats = uint8(Courses.seatsAt(stage, size, judging.seats, judging.finalSeats));
        // A seat fee is below 2^88: times 47 it stays below 2^96.
        bond = uint128(judging.seatFee * seats * BOND_TIMES / BOND_PARTS);
    }

    function _key(uint64 submission, uint256 number) private pure returns (uint256) {
        return uint256(submission) << 8 | number;
    }
}
