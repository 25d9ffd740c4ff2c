// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IArena} from "../../src/interfaces/IArena.sol";
import {IScores} from "../../src/interfaces/IScores.sol";
import {ArenaBase} from "./ArenaBase.sol";

/// @notice Rounds of any size in both stages: committees that vote as a list says, and submissions walked to a result
abstract contract StagesBase is ArenaBase {
    /// In a list of votes: the seat does not commit, or commits and does not reveal
    uint32 internal constant ABSENT = 0xFFFFFFF0;
    uint32 internal constant MUTE = 0xFFFFFFF1;
    uint32 internal constant GOOD = 700_000;
    uint32 internal constant BAD = 600_000;

    // ---------------------------------------------------------------- votes

    /// @dev A list of `n` votes: `m` times `a`, then `b`
    function _mixed(uint256 n, uint256 m, uint32 a, uint32 b) internal pure returns (uint32[] memory votes) {
        votes = new uint32[](n);
        for (uint256 i; i < n; ++i) {
            votes[i] = i < m ? a : b;
        }
    }

    /// @dev Draws the submission in the first epoch in which it can be
    function _drawNext(uint64 submission) internal returns (IScores.RoundView memory r) {
        _nextEpoch();
        scores.seal(submission);
        r = _open(submission);
    }

    /// @dev The open round
    function _open(uint64 submission) internal view returns (IScores.RoundView memory) {
        return scores.roundOf(submission, arena.submissionOf(submission).rounds - 1);
    }

    /// @dev Lets the primaries of the open round vote `votes` in the last quarter of the commit window, and decides it
    function _ballot(uint64 submission, uint32[] memory votes) internal {
        IScores.RoundView memory r = _open(submission);
        bool isComplete = votes.length >= r.primaries;
        IArena.TaskParams memory p = arena.taskOf(arena.submissionOf(submission).task).params;
        uint256 window = p.commitWindow;
        if (scores.courseOf(submission).named != 0) window *= 2;
        vm.warp(r.sealedAt + window - 1);
        for (uint8 i; i < votes.length; ++i) {
            if (votes[i] == ABSENT) isComplete = false;
            else _commitSeat(submission, r, i, votes[i]);
        }
        if (!isComplete) vm.warp(r.sealedAt + window + (r.seats > r.primaries ? p.alternateWindow : 0));
        bool isMute;
        for (uint8 i; i < votes.length; ++i) {
            if (votes[i] == MUTE) isMute = true;
            else if (votes[i] != ABSENT) _revealVote(submission, i, votes[i]);
        }
        if (isMute) skip(p.revealWindow + (isComplete && r.seats > r.primaries ? p.alternateWindow : 0) + 1);
        scores.finalize(submission);
    }

    /// @dev All primaries of the next round vote `score`
    function _drawAll(uint64 submission, uint32 score) internal returns (IScores.RoundView memory r) {
        r = _drawNext(submission);
        _ballot(submission, _mixed(r.primaries, r.primaries, score, score));
    }

    /// @dev Of the primaries of the next round `m` vote `a`, the others `b`
    function _drawMixed(uint64 submission, uint256 m, uint32 a, uint32 b)
        internal
        returns (IScores.RoundView memory r)
    {
        r = _drawNext(submission);
        _ballot(submission, _mixed(r.primaries, m, a, b));
    }

    /// @dev The next round, in which every other primary votes for something else: no majority
    function _drawTorn(uint64 submission) internal returns (IScores.RoundView memory r) {
        r = _drawNext(submission);
        uint32[] memory votes = new uint32[](r.primaries);
        for (uint256 i; i < votes.length; ++i) {
            votes[i] = GOOD + uint32(i);
        }
        _ballot(submission, votes);
    }

    /// @dev The next round, in which nobody commits
    function _drawSilent(uint64 submission) internal returns (IScores.RoundView memory r) {
        r = _drawNext(submission);
        _ballot(submission, new uint32[](0));
    }

    function _commitSeat(uint64 submission, IScores.RoundView memory r, uint8 seat, uint32 score) internal {
        address owner = stake.seatOwner(r.leaves[seat], r.epoch);
        bytes memory domain = abi.encode(keccak256("arena/1/SCORE"), block.chainid, address(arena));
        bytes memory place = abi.encode(submission, arena.submissionOf(submission).rounds - 1, r.stage, owner);
        bytes memory vote = abi.encode(score, _root(submission, score), _voteSalt(submission, seat));
        vm.prank(owner);
        scores.commitVote(submission, seat, keccak256(bytes.concat(domain, place, vote)));
    }

    // ---------------------------------------------------------------- results

    /// @dev Waits for the end of the time for appeals, publishes what keys there are to publish, and closes the result
    function _closeResult(uint64 submission) internal {
        uint40 until = scores.courseOf(submission).appealUntil;
        if (_now() < until) vm.warp(until);
        scores.close(submission);
    }

    /// @dev Publishes the keys of a task in time
    function _openKeys(uint64 task) internal {
        _publishAll(task);
    }

    function _stateOf(uint64 submission) internal view returns (IArena.SubmissionState) {
        return arena.submissionOf(submission).state;
    }

    function _assertVoid(uint64 submission, IArena.VoidReason reason) internal view {
        assertEq(uint256(_stateOf(submission)), uint256(IArena.SubmissionState.Void));
        assertEq(uint256(arena.submissionOf(submission).reason), uint256(reason));
        assertTrue(scores.courseOf(submission).closed);
    }

    function _assertStands(uint64 submission, uint32 score, uint8 round) internal view {
        IScores.CourseView memory c = scores.courseOf(submission);
        assertEq(uint256(_stateOf(submission)), uint256(IArena.SubmissionState.Scored));
        assertTrue(c.stands && !c.closed && !c.pending);
        assertEq(c.score, score);
        assertEq(c.round, round);
    }

    function _outcome(uint64 submission, uint8 round) internal view returns (IScores.Outcome) {
        return scores.roundOf(submission, round).outcome;
    }

    // ---------------------------------------------------------------- both stages

    /// @dev Two trainers with a live result above the baseline, keys published, the final stage begun
    function _toFinal(uint64 task) internal returns (uint64 a, uint64 b) {
        a = _submit(task, trainers[0], "a");
        b = _submit(task, trainers[1], "b");
        _drawAll(a, GOOD);
        _drawAll(b, BAD);
        _openKeys(task);
        _closeResult(a);
        _closeResult(b);
        finals.cut(task);
    }

    function _appeal(address who, uint64 submission, uint64 named) internal {
        vm.prank(who);
        appeals.appeal(submission, named);
    }
}
