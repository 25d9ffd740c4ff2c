// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IArena} from "../interfaces/IArena.sol";
import {IScores} from "../interfaces/IScores.sol";
import {Hashes} from "../libraries/Hashes.sol";
import {Usage} from "../libraries/Usage.sol";
import {Votes} from "../libraries/Votes.sol";
import {Course, Courses, Result} from "../types/Course.sol";
import {Round} from "../types/Round.sol";
import {ScoresState} from "./ScoresState.sol";

/// @title What can be read of Scores
abstract contract ScoresViews is ScoresState {
    using Courses for Course;
    using Usage for Usage.State;

    /// @inheritdoc IScores
    function appealable(uint64 submission, uint64 named) external view returns (uint8 stage, uint8 number, uint8 size) {
        Course memory course;
        (course, stage, number) = _appealable(submission, named);
        course.enterAppeal(named, 0);
        size = course.size;
    }

    /// @inheritdoc IScores
    function judge(uint64 submission, uint8 number)
        external
        view
        returns (Round round, uint32 epoch, uint32 agreeing, uint32 refuted)
    {
        round = _roundAt(submission, number);
        if (!round.isDecided()) return (round, 0, 0, 0);
        epoch = _epochAt(round.sealedAt());
        Result memory result = _courseOf(submission).resultFor(number);
        // Of equal scores, those with the same evidence.
        if (result.strong && result.round == number) return (round, epoch, round.agreeing(), 0);
        bytes32[] memory votes = _votesOf(submission, number, round.revealed(), round.seats());
        // An excuse pays the round that it ended, and refutes nobody.
        if (result.has && !Votes.isExcuse(result.score)) {
            uint32 tolerance = ARENA.judgingOf(submission).tolerance;
            (agreeing, refuted) = Votes.compare(votes, round.revealed(), result.score, tolerance);
            // What a committee that was asked in doubt did not confirm refutes nobody either.
            if (!result.strong || result.contested || result.round < number) refuted = 0;
        }
        if (round.outcome() == Outcome.Silence) agreeing = Votes.scored(votes, round.revealed()) & ~refuted;
    }

    /// @inheritdoc IScores
    function isOpen(uint64 submission) external view returns (bool) {
        return _rounds[submission].isOpen();
    }

    /// @inheritdoc IScores
    function courseOf(uint64 submission) external view returns (CourseView memory) {
        Course memory c = _courseOf(submission);
        return CourseView({
            stage: c.stage,
            size: c.size,
            silences: c.silences,
            absent: c.absent,
            closed: c.closed,
            stands: c.result.has,
            strong: c.result.strong,
            contested: c.result.contested,
            round: c.result.round,
            score: c.result.score,
            appealUntil: c.appealUntil,
            appeals: c.appeals,
            pending: c.pending,
            named: c.named,
            smaller: c.smaller,
            finalFrom: c.finalFrom,
            live: c.live.score
        });
    }

    /// @inheritdoc IScores
    function roundOf(uint64 submission, uint8 number) external view returns (RoundView memory view_) {
        Round round = _knownRound(submission, number);
        view_.outcome = round.outcome();
        view_.stage = round.stage();
        view_.epoch = _epochAt(round.sealedAt());
        view_.sealedAt = round.sealedAt();
        view_.seats = round.seats();
        view_.primaries = round.primaries();
        view_.committed = round.committed();
        view_.revealed = round.revealed();
        view_.leaves = new uint16[](view_.seats);
        for (uint256 i; i < view_.seats; ++i) {
            view_.leaves[i] = _leafOf(round, submission, number, i);
        }
        if (!round.isDecided()) return view_;
        view_.due = SETTLE.isDue(submission, number);
        view_.agreeing = round.agreeing();
    }

    /// @inheritdoc IScores
    function voteOf(uint64 submission, uint8 number, uint8 seat) external view returns (VoteView memory view_) {
        Round round = _knownRound(submission, number);
        if (seat >= round.seats()) revert ScoresNoSeat(seat, round.seats());
        view_.leaf = _leafOf(round, submission, number, seat);
        view_.epoch = _epochAt(round.sealedAt());
        view_.stage = round.stage();
        if (round.revealed() >> seat & 1 == 0) return view_;
        view_.revealed = true;
        (view_.score, view_.root) = Votes.unpack(uint256(_votes[_key(submission, number, seat)]));
    }

    /// @inheritdoc IScores
    function committeeOf(uint64 submission, uint8 number) external view returns (uint256 leaves, uint256 more) {
        uint256[2] storage wide = _committees[_key(submission, number)];
        return (wide[0], wide[1]);
    }

    /// @inheritdoc IScores
    function seatsUsed(uint64 task, uint8 queue, uint16 leaf, uint32 epoch) external view returns (uint8) {
        return _usage.used(_scope(task, queue), leaf, epoch, ARENA.taskOf(task).params.seatCap);
    }

    /// @inheritdoc IScores
    function seedOf(uint64 submission, uint8 round, uint8 stage, uint32 epoch) external view returns (bytes32) {
        bytes32 value = BEACON.valueOf(epoch);
        if (value == 0) revert ScoresNoBeacon(epoch);
        return Hashes.seed(address(ARENA), value, submission, round, stage);
    }

    // ---------------------------------------------------------------- inside

    /// @dev The course of a submission that `named` can be said against now, and what the appeal would be
    function _appealable(uint64 submission, uint64 named)
        internal
        view
        returns (Course memory course, uint8 stage, uint8 number)
    {
        course = _courseOf(submission);
        if (!course.result.has || course.closed) revert ScoresNoResult(submission);
        if (course.pending) revert ScoresAppealPending(submission);
        stage = course.stage;
        if (!course.isAppealable(_rounds[submission].number(), named != 0)) revert ScoresAppealOver(submission, 0);
        uint40 until = course.appealUntil;
        if (stage == 0 && block.timestamp >= until) {
            // A pause that began since has moved the time for keys, and the time after it to doubt results with them.
            uint40 cutAt = ARENA.judgingOf(submission).cutAt;
            if (until < cutAt) until = cutAt;
        }
        if (block.timestamp >= until) revert ScoresAppealOver(submission, until);
        number = stage * Courses.MAX_APPEALS + course.appeals;
    }

    /// @dev All votes of the stage together
    /// @param last Number of the last round
    function _poolOf(uint64 submission, Course memory course, uint8 last, IArena.Judging memory judging)
        internal
        view
        returns (Votes.Pool memory)
    {
        uint256 first = course.stage == 0 ? 0 : course.finalFrom;
        uint256[] memory words = new uint256[]((last + 1 - first) * Courses.MAX_SEATS);
        uint256 length;
        for (uint256 number = first; number <= last; ++number) {
            Round round = _roundAt(submission, uint8(number));
            for (uint256 i; i < round.seats(); ++i) {
                if (round.revealed() >> i & 1 == 0) continue;
                (uint32 score,) = Votes.unpack(uint256(_votes[_key(submission, number, i)]));
                if (!Votes.isExcuse(score)) words[length++] = uint256(score) << 1 | (number == last ? 1 : 0);
            }
        }
        assembly ("memory-safe") {
            mstore(words, length)
        }
        return Votes.pool(words, judging.tolerance);
    }
}
