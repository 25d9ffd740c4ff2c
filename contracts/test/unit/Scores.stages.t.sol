// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IArena} from "../../src/interfaces/IArena.sol";
import {IScores} from "../../src/interfaces/IScores.sol";
import {StagesBase} from "./StagesBase.sol";

/// @title Sizes, results that stand, and both stages, against the whole arena
contract ScoresStagesTest is StagesBase {
    uint64 private _task;
    uint64 private _id;

    function setUp() public override {
        super.setUp();
        _task = _createTask();
        _id = _submit(_task, trainers[0], "a");
    }

    // ---------------------------------------------------------------- happy path

    function test_bothStages_happyPath() public {
        uint64 rival = _submit(_task, trainers[1], "b");
        _drawAll(_id, GOOD);
        _assertStands(_id, GOOD, 0);
        _drawAll(rival, BAD);
        _openKeys(_task);
        _closeResult(_id);
        _closeResult(rival);
        finals.cut(_task);
        assertEq(arena.submissionOf(_id).stage, 0);

        IScores.RoundView memory r = _drawAll(_id, BAD);
        assertEq(r.stage, 1);
        assertEq(r.seats, 5, "kf");
        assertEq(arena.submissionOf(_id).stage, 1);
        _drawAll(rival, GOOD);
        _closeResult(_id);
        _closeResult(rival);
        assertEq(arena.submissionOf(rival).score, GOOD);
        assertEq(scores.courseOf(rival).live, BAD);
        assertEq(scores.courseOf(rival).finalFrom, 1);

        _settleAll(_id);
        _settleAll(rival);
        vm.warp(arena.taskOf(_task).params.closeBy);
        settle.settle(_task, _order(rival, _id, 0));
        assertEq(uint256(arena.taskOf(_task).state), uint256(IArena.TaskState.Settled));
    }

    function test_close_onlyWhenNobodyCanAppeal() public {
        vm.expectRevert(abi.encodeWithSelector(IScores.ScoresNoResult.selector, _id));
        scores.close(_id);
        IScores.RoundView memory r = _drawAll(_id, GOOD);
        IArena.TaskParams memory p = arena.taskOf(_task).params;
        uint40 cutAt = p.revealBy + uint40(p.keyWindow) + p.appealWindow;
        uint40 until = scores.courseOf(_id).appealUntil;
        assertEq(until, cutAt);
        assertLt(r.sealedAt, until);
        vm.warp(until - 1);
        vm.expectRevert(abi.encodeWithSelector(IScores.ScoresAppealOpen.selector, until));
        scores.close(_id);
        vm.warp(until);
        scores.close(_id);
        assertEq(uint256(_stateOf(_id)), uint256(IArena.SubmissionState.Final));
        vm.expectRevert(abi.encodeWithSelector(IScores.ScoresNoResult.selector, _id));
        scores.close(_id);
    }

    // ---------------------------------------------------------------- sizes

    /// @dev k + a, then 2k + 1, then 31 cut to the nine there are; every size has its seats in the order of the draw
    function test_splits_growTheCommittee() public {
        IScores.RoundView memory r = _drawTorn(_id);
        assertEq(r.seats, 5);
        assertEq(r.primaries, 3);
        assertEq(uint256(_outcome(_id, 0)), uint256(IScores.Outcome.Split));
        r = _drawTorn(_id);
        assertEq(r.seats, 7);
        assertEq(r.primaries, 7);
        r = _drawMixed(_id, 5, GOOD, BAD);
        assertEq(r.seats, 9);
        assertTrue(_outcome(_id, 2) == IScores.Outcome.Split, "of this one, 2/3 agree on nothing");
        _assertStands(_id, GOOD, 2);
        assertFalse(scores.courseOf(_id).strong, "most votes of all three do");
        (,, uint32 agreeing,) = scores.judge(_id, 2);
        assertEq(agreeing, 0x1f);
        (,, agreeing,) = scores.judge(_id, 0);
        assertEq(agreeing, 1);
    }

    function test_split_ofTheLargest_isVoid() public {
        _drawTorn(_id);
        _drawTorn(_id);
        _drawTorn(_id);
        _assertVoid(_id, IArena.VoidReason.NoQuorum);
    }

    /// @dev Seven validators make committees of three and of seven, and no larger one
    function test_noLarger_mostVotesStand() public {
        _removeValidators(2);
        _drawTorn(_id);
        _drawMixed(_id, 4, GOOD, BAD);
        assertTrue(_outcome(_id, 1) == IScores.Outcome.Split);
        _nextEpoch();
        scores.seal(_id);
        _assertStands(_id, GOOD, 1);
        assertFalse(scores.courseOf(_id).strong);
        assertEq(arena.submissionOf(_id).rounds, 2, "none was drawn");
        (,, uint32 agreeing, uint32 refuted) = scores.judge(_id, 1);
        assertEq(agreeing, 0xf);
        assertEq(refuted, 0);
    }

    function test_noLarger_withoutMajority_isVoid() public {
        _removeValidators(2);
        _drawTorn(_id);
        _drawTorn(_id);
        _nextEpoch();
        scores.seal(_id);
        _assertVoid(_id, IArena.VoidReason.NoQuorum);
    }

    /// @dev Where a quorum committed and no quorum revealed, the next size is asked: no second look at the same one
    function test_withheldReveals_askTheNextSize() public {
        IScores.RoundView memory r = _drawNext(_id);
        uint32[] memory votes = _mixed(r.primaries, 1, GOOD, MUTE);
        votes[2] = ABSENT;
        _ballot(_id, votes);
        assertTrue(_outcome(_id, 0) == IScores.Outcome.Silence, "two of three committed: a quorum");
        r = _drawNext(_id);
        assertEq(r.primaries, 7);
        _ballot(_id, _mixed(7, 3, GOOD, MUTE));
        assertEq(scores.courseOf(_id).size, 2);
        r = _drawNext(_id);
        assertEq(r.primaries, 9, "as many as there are");
        _ballot(_id, _mixed(9, 9, GOOD, GOOD));
        _assertStands(_id, GOOD, 2);
        assertTrue(scores.courseOf(_id).strong);
    }

    /// @dev Who cannot be larger than the silent one may be drawn all the same
    function test_withheldReveals_fewValidators() public {
        _removeValidators(6);
        for (uint256 i; i < 2; ++i) {
            IScores.RoundView memory r = _drawNext(_id);
            assertEq(r.primaries, 3);
            _ballot(_id, _mixed(3, 1, GOOD, MUTE));
        }
        _drawAll(_id, GOOD);
        _assertStands(_id, GOOD, 2);
    }

    /// @dev Why larger committees are not the answer to silence: they fail more often. Whoever commits to nothing gets five
    /// committees of the same size, whatever the size, and pays for each missed seat
    function test_why_silence_doesNotGrowCommittees() public {
        IArena.TaskParams memory p = _params();
        p.closeBy += 200;
        uint64 task = _createTask(p);
        uint64 silent = _submit(task, trainers[2], "silent");
        uint64 other = _submit(task, trainers[1], "b");
        for (uint256 i; i < 5; ++i) {
            assertEq(_drawSilent(silent).primaries, 3);
        }
        _assertVoid(silent, IArena.VoidReason.NoQuorum);

        _drawTorn(other);
        for (uint256 i; i < 5; ++i) {
            IScores.RoundView memory r = _drawNext(other);
            assertEq(r.primaries, 7);
            // Four of seven are one short of a quorum.
            _ballot(other, _mixed(4, 4, GOOD, GOOD));
        }
        _assertStands(other, GOOD, 5);
        assertFalse(scores.courseOf(other).strong, "but together they are enough");
    }

    function test_taskFault_theLargestVoidsTheTask() public {
        uint64 other = _submit(_task, trainers[1], "b");
        _drawAll(_id, TASK_FAULT);
        assertEq(scores.courseOf(_id).size, 2);
        assertEq(uint256(arena.taskOf(_task).state), uint256(IArena.TaskState.Open));
        assertEq(_drawAll(_id, TASK_FAULT).seats, 9);
        assertEq(uint256(arena.taskOf(_task).state), uint256(IArena.TaskState.Void));
        _assertVoid(_id, IArena.VoidReason.TaskVoid);
        arena.expire(other);
    }

    function test_taskFault_withoutALargerCommittee() public {
        _removeValidators(6);
        _drawAll(_id, TASK_FAULT);
        _nextEpoch();
        scores.seal(_id);
        assertEq(uint256(arena.taskOf(_task).state), uint256(IArena.TaskState.Void));
    }

    function test_absent_twice_isVoid_andPaysOnlyTheRoundThatEndedIt() public {
        _drawAll(_id, UNAVAILABLE);
        assertEq(_drawAll(_id, TOO_SLOW).primaries, 3);
        _assertVoid(_id, IArena.VoidReason.TooSlow);
        (,, uint32 agreeing, uint32 refuted) = scores.judge(_id, 1);
        assertEq(agreeing, 7);
        (,, agreeing, refuted) = scores.judge(_id, 0);
        assertEq(agreeing, 0);
        assertEq(refuted, 0);
    }

    // ---------------------------------------------------------------- refuted votes

    function test_judge_refutesByALaterStrongRound() public {
        // Split: two for good, one for bad; then seven agree.
        _drawNext(_id);
        uint32[] memory votes = new uint32[](3);
        (votes[0], votes[1], votes[2]) = (GOOD, BAD, UNAVAILABLE);
        _ballot(_id, votes);
        _drawMixed(_id, 6, GOOD, BAD);
        _assertStands(_id, GOOD, 1);
        (,, uint32 agreeing, uint32 refuted) = scores.judge(_id, 0);
        assertEq(agreeing, 1);
        assertEq(refuted, 2, "an excuse is not refuted");
        (,, agreeing, refuted) = scores.judge(_id, 1);
        assertEq(agreeing, 0x3f);
        assertEq(refuted, 0, "nobody judges its own round");
    }

    /// @dev The majority of the largest committee is no proof
    function test_judge_aWeakResultRefutesNobody() public {
        _drawTorn(_id);
        _drawTorn(_id);
        _drawMixed(_id, 5, BAD, GOOD);
        (,,, uint32 refuted) = scores.judge(_id, 0);
        assertEq(refuted, 0);
    }

    function test_judge_silentRound_paysWhoSpoke_unlessRefuted() public {
        _drawNext(_id);
        uint32[] memory votes = new uint32[](3);
        (votes[0], votes[1], votes[2]) = (BAD, MUTE, MUTE);
        _ballot(_id, votes);
        assertTrue(_outcome(_id, 0) == IScores.Outcome.Silence);
        (,, uint32 agreeing, uint32 refuted) = scores.judge(_id, 0);
        assertEq(agreeing, 1);
        _drawAll(_id, GOOD);
        (,, agreeing, refuted) = scores.judge(_id, 0);
        assertEq(agreeing, 0);
        assertEq(refuted, 1);
    }

    // ---------------------------------------------------------------- large committees

    /// @dev 31 seats: leaves, windows, votes and the draw
    function test_thirtyOneSeats() public {
        _addValidators(31);
        _nextEpoch();
        _drawTorn(_id);
        _drawTorn(_id);
        IScores.RoundView memory r = _drawNext(_id);
        assertEq(r.seats, 31);
        bytes32 seed = scores.seedOf(_id, 2, 0, r.epoch);
        (uint256 leaves, uint256 more,) = stake.draw(seed, r.epoch, 31, type(uint16).max, 0);
        (uint256 first, uint256 others) = scores.committeeOf(_id, 2);
        assertEq(first, leaves);
        assertEq(others, more);
        for (uint256 i; i < 31; ++i) {
            assertEq(r.leaves[i], uint16(i < 16 ? leaves >> (16 * i) : more >> (16 * (i - 16))));
            assertEq(scores.seatsUsed(_task, 1, r.leaves[i], r.epoch), 1);
        }
        _ballot(_id, _mixed(31, 21, GOOD, BAD));
        _assertStands(_id, GOOD, 2);
        assertTrue(scores.courseOf(_id).strong);
        assertEq(scores.roundOf(_id, 2).agreeing, (1 << 21) - 1);
        assertEq(scores.voteOf(_id, 2, 30).score, BAD);
    }

    function test_twentyOfThirtyOne_areNoQuorum() public {
        _addValidators(31);
        _nextEpoch();
        _drawTorn(_id);
        _drawTorn(_id);
        _drawMixed(_id, 20, GOOD, BAD);
        _assertStands(_id, GOOD, 2);
        assertFalse(scores.courseOf(_id).strong);
    }

    // ---------------------------------------------------------------- the final stage

    function test_final_absenceGrows_andTheLargestEndsIt() public {
        (uint64 a,) = _toFinal(_createTask());
        assertEq(_drawAll(a, UNAVAILABLE).primaries, 5);
        assertEq(_drawAll(a, UNAVAILABLE).primaries, 9);
        _assertVoid(a, IArena.VoidReason.Unavailable);
        assertEq(arena.submissionOf(a).stage, 1);
    }

    function test_final_tooLate_isVoid() public {
        (uint64 a, uint64 b) = _toFinal(_createTask());
        _drawAll(a, GOOD);
        vm.warp(arena.taskOf(arena.submissionOf(a).task).dropBy + 1);
        vm.expectRevert();
        arena.expire(a);
        scores.close(a);
        arena.expire(b);
        assertEq(uint256(arena.submissionOf(b).reason), uint256(IArena.VoidReason.Late));
        assertEq(arena.submissionOf(b).stage, 1);
    }

    /// @dev A round that could not be over by the last deadline is not drawn
    function testFuzz_seal_needsTimeForTheRound(uint8 margin) public {
        margin = uint8(bound(margin, 0, 40));
        uint40 dropBy = arena.judgingOf(_id).dropBy;
        vm.warp(dropBy - margin);
        if ((_now() - GENESIS) % EPOCH < 2) return;
        if (margin < 18) {
            vm.expectRevert(abi.encodeWithSelector(IScores.ScoresNoTimeForRound.selector, dropBy, _now()));
        }
        scores.seal(_id);
    }

    /// @dev The evidence of an older round is worth nothing in a later one: its seed is another one
    function test_why_staleRoots_doNotCarryOver() public {
        (uint64 a,) = _toFinal(_createTask());
        IScores.RoundView memory r = _drawNext(a);
        bytes32 live = scores.seedOf(a, 0, 0, r.epoch);
        assertTrue(scores.seedOf(a, 1, 1, r.epoch) != live);
        assertTrue(scores.seedOf(a, 1, 0, r.epoch) != scores.seedOf(a, 1, 1, r.epoch), "nor from a stage to the other");
    }

    function _removeValidators(uint256 n) private {
        for (uint256 i = 9 - n; i < 9; ++i) {
            uint256 own = stake.accountOf(validators[i]).own;
            vm.prank(validators[i]);
            stake.unbond(own);
        }
    }
}
