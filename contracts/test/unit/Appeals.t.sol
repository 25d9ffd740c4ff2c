// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAppeals} from "../../src/interfaces/IAppeals.sol";
import {IArena} from "../../src/interfaces/IArena.sol";
import {IScores} from "../../src/interfaces/IScores.sol";
import {StagesBase} from "./StagesBase.sol";

/// @title Appeals: who may when, for what bond, and what becomes of it
contract AppealsTest is StagesBase {
    /// A seat fee is 2 FML, a larger live committee has 2 * 3 + 1 seats
    uint256 private constant BOND = 21 * FML_ONE;
    /// The largest one has 31
    uint256 private constant LARGEST_BOND = 93 * FML_ONE;

    uint64 private _task;
    uint64 private _id;
    address private _doubter;

    function setUp() public override {
        super.setUp();
        _doubter = _funded("doubter", 0);
        _task = _createTask();
        _id = _submit(_task, trainers[0], "a");
    }

    // ---------------------------------------------------------------- how it ends

    function test_overturned_bondBack_andARewardFromRefutedSeats() public {
        _drawMixed(_id, 2, BAD, GOOD);
        _assertStands(_id, BAD, 0);
        _appeal(_doubter, _id, 0);
        assertEq(fml.balanceOf(_doubter), 100_000 * FML_ONE - BOND);
        assertEq(uint256(_stateOf(_id)), uint256(IArena.SubmissionState.Revealed));
        IScores.RoundView memory r = _drawMixed(_id, 6, GOOD, BAD);
        assertEq(r.seats, 7);
        _assertStands(_id, GOOD, 1);
        assertEq(_claimable(_doubter), BOND);
        _assertEnd(0, IAppeals.AppealEnd.Overturned);

        (,, uint32 agreeing, uint32 refuted) = scores.judge(_id, 0);
        assertEq(agreeing, 4);
        assertEq(refuted, 3);
        _openKeys(_task);
        _closeResult(_id);
        uint256 lost = _ownOf(_id, 0, 0) / 20 + _ownOf(_id, 0, 1) / 20;
        _settleAll(_id);
        // Half of 5 % of at least 1,000 FML each: more than the bond.
        assertEq(_claimable(_doubter), 2 * BOND, "as much again as the bond, no more");
        assertEq(settle.moneyOf(_task).kept, lost / 2 - BOND, "the rest helps to pay the seats that are owed");
        assertEq(appeals.appealOf(_id, 0).rewarded, BOND);
    }

    function test_upheld_theBondIsLost_halfOfItBurns() public {
        _drawAll(_id, GOOD);
        _appeal(_doubter, _id, 0);
        uint256 burned = stake.burnedOf(_task);
        _drawMixed(_id, 5, GOOD, BAD);
        _assertStands(_id, GOOD, 0);
        _assertEnd(0, IAppeals.AppealEnd.Upheld);
        assertEq(_claimable(_doubter), 0);
        assertEq(settle.moneyOf(_task).kept, BOND / 2);
        assertEq(stake.burnedOf(_task) - burned, BOND / 2);
    }

    /// @dev Neither 2/3 for it nor against it in any larger committee, nor more than half of all votes: half returns
    function test_undecided_halfReturns_andTheLargestCanBeAskedAgain() public {
        _drawMixed(_id, 2, BAD, GOOD);
        _appeal(_doubter, _id, 0);
        _drawMixed(_id, 4, GOOD, BAD);
        assertTrue(scores.courseOf(_id).pending, "the same bond pays for the next size");
        assertEq(arena.submissionOf(_id).rounds, 2);
        _drawMixed(_id, 4, GOOD, BAD);
        _assertStands(_id, BAD, 0);
        assertTrue(scores.courseOf(_id).contested);
        _assertEnd(0, IAppeals.AppealEnd.Undecided);
        assertEq(_claimable(_doubter), BOND / 2);
        assertEq(settle.moneyOf(_task).kept, BOND / 2);

        _appeal(_doubter, _id, 0);
        _drawMixed(_id, 6, GOOD, BAD);
        _assertStands(_id, GOOD, 3);
        _assertEnd(1, IAppeals.AppealEnd.Overturned);
        vm.expectRevert(abi.encodeWithSelector(IScores.ScoresAppealOver.selector, _id, 0));
        _appeal(_doubter, _id, 0);
    }

    /// @dev More than half of all votes of the stage: the bond returns, and nobody is refuted by that
    function test_overturned_byMostVotesOfAll() public {
        _drawMixed(_id, 2, BAD, GOOD);
        _appeal(_doubter, _id, 0);
        _drawMixed(_id, 4, GOOD, BAD);
        _drawMixed(_id, 5, GOOD, BAD);
        _assertStands(_id, GOOD, 2);
        assertFalse(scores.courseOf(_id).strong);
        _assertEnd(0, IAppeals.AppealEnd.Overturned);
        assertEq(_claimable(_doubter), BOND);
        (,, uint32 agreeing, uint32 refuted) = scores.judge(_id, 0);
        assertEq(agreeing, 4);
        assertEq(refuted, 0);
        (,, agreeing,) = scores.judge(_id, 2);
        assertEq(agreeing, 0x1f);
    }

    function test_unheard_withoutALargerCommittee() public {
        _leave(6);
        _drawAll(_id, GOOD);
        _appeal(_doubter, _id, 0);
        _nextEpoch();
        scores.seal(_id);
        _assertStands(_id, GOOD, 0);
        _assertEnd(0, IAppeals.AppealEnd.Unheard);
        assertEq(_claimable(_doubter), BOND);
    }

    /// @dev Nobody left to ask: the result stays, also where the largest size was to be asked again
    function test_unheard_ofADoubtfulResult_withoutACommittee() public {
        _drawTorn(_id);
        _drawTorn(_id);
        _drawMixed(_id, 5, GOOD, BAD);
        assertFalse(scores.courseOf(_id).strong);
        _appeal(_doubter, _id, 0);
        assertEq(scores.courseOf(_id).smaller, 0);
        _leave(7);
        _nextEpoch();
        scores.seal(_id);
        _assertStands(_id, GOOD, 2);
        _assertEnd(0, IAppeals.AppealEnd.Unheard);
        assertEq(_claimable(_doubter), LARGEST_BOND);
    }

    /// @dev An appeal that nobody draws in time keeps nothing open
    function test_unheard_notDrawnInTime() public {
        _drawAll(_id, GOOD);
        _appeal(_doubter, _id, 0);
        uint40 dropBy = arena.judgingOf(_id).dropBy;
        vm.warp(dropBy);
        vm.expectRevert(abi.encodeWithSelector(IScores.ScoresAppealPending.selector, _id));
        scores.close(_id);
        vm.warp(dropBy + 1);
        vm.expectRevert(abi.encodeWithSelector(IArena.ArenaStands.selector, _id));
        arena.expire(_id);
        scores.close(_id);
        assertEq(uint256(_stateOf(_id)), uint256(IArena.SubmissionState.Final));
        assertEq(arena.submissionOf(_id).score, GOOD);
        _assertEnd(0, IAppeals.AppealEnd.Unheard);
        assertEq(_claimable(_doubter), BOND);
    }

    /// @dev Whoever appealed against a result of a task that is void has its bond back, drawn or not
    function test_reclaim_ofAVoidTask() public {
        uint64 other = _submit(_task, trainers[1], "b");
        uint64 third = _submit(_task, trainers[2], "c");
        _drawAll(_id, GOOD);
        _drawAll(other, GOOD);
        _drawAll(third, TASK_FAULT);
        _appeal(_doubter, _id, 0);
        _appeal(_doubter, other, 0);
        _findFault(third);
        _drawNext(_id);
        vm.expectRevert(abi.encodeWithSelector(IAppeals.AppealsNothing.selector, other));
        appeals.reclaim(other);
        scores.finalize(third);
        assertEq(uint256(arena.taskOf(_task).state), uint256(IArena.TaskState.Void));
        _finalizeAll(_id, GOOD);
        _assertEnd(0, IAppeals.AppealEnd.Unheard);
        assertEq(_claimable(_doubter), BOND);
        arena.expire(other);
        appeals.reclaim(other);
        assertEq(_claimable(_doubter), 2 * BOND);
        vm.expectRevert(abi.encodeWithSelector(IAppeals.AppealsNothing.selector, other));
        appeals.reclaim(other);
    }

    /// @dev The same bytes with an earlier commit: the model is void whatever its appeal says
    function test_demoted_whileAppealed() public {
        uint64 early = _commitModel(_task, trainers[1], "same");
        uint64 late = _submit(_task, trainers[2], "same");
        _drawAll(_id, GOOD);
        _drawAll(late, GOOD);
        _appeal(_doubter, late, 0);
        _revealModel(early, "same");
        assertEq(uint256(_stateOf(late)), uint256(IArena.SubmissionState.Void));
        appeals.reclaim(late);
        assertEq(_claimable(_doubter), BOND);
    }

    // ---------------------------------------------------------------- when

    function test_secondAppeal_ofTheLargestCommittee_isTheLast() public {
        _drawAll(_id, GOOD);
        _appeal(_doubter, _id, 0);
        _drawAll(_id, GOOD);
        (uint128 bond, uint8 seats) = appeals.quoteOf(_id, 0);
        assertEq(bond, LARGEST_BOND);
        assertEq(seats, 31);
        _appeal(_doubter, _id, 0);
        assertEq(appeals.appealOf(_id, 1).bond, LARGEST_BOND);
        _drawMixed(_id, 6, BAD, GOOD);
        _assertStands(_id, BAD, 2);
        assertEq(_claimable(_doubter), LARGEST_BOND);
        vm.expectRevert(abi.encodeWithSelector(IScores.ScoresAppealOver.selector, _id, 0));
        _appeal(_doubter, _id, 0);
    }

    function test_notAgainstTheLargest() public {
        _drawTorn(_id);
        _drawTorn(_id);
        _drawAll(_id, GOOD);
        vm.expectRevert(abi.encodeWithSelector(IScores.ScoresAppealOver.selector, _id, 0));
        _appeal(_doubter, _id, 0);
    }

    /// @dev Before there is a result, while one is appealed, after the time, and once it is final
    function test_notAtTheWrongTime() public {
        vm.expectRevert(abi.encodeWithSelector(IScores.ScoresNoResult.selector, _id));
        _appeal(_doubter, _id, 0);
        _drawNext(_id);
        vm.expectRevert(abi.encodeWithSelector(IScores.ScoresNoResult.selector, _id));
        _appeal(_doubter, _id, 0);
        _finalizeAll(_id, GOOD);
        _appeal(_doubter, _id, 0);
        vm.expectRevert(abi.encodeWithSelector(IScores.ScoresAppealPending.selector, _id));
        _appeal(_doubter, _id, 0);
        vm.expectRevert(abi.encodeWithSelector(IScores.ScoresAppealPending.selector, _id));
        scores.close(_id);
        _drawAll(_id, GOOD);
        uint40 until = scores.courseOf(_id).appealUntil;
        vm.warp(until);
        vm.expectRevert(abi.encodeWithSelector(IScores.ScoresAppealOver.selector, _id, until));
        _appeal(_doubter, _id, 0);
        scores.close(_id);
        vm.expectRevert(abi.encodeWithSelector(IScores.ScoresNoResult.selector, _id));
        _appeal(_doubter, _id, 0);
    }

    function test_onlyModules() public {
        vm.expectRevert(abi.encodeWithSelector(IScores.ScoresOnlyModule.selector, address(this)));
        scores.openAppeal(_id, 0);
        vm.expectRevert(abi.encodeWithSelector(IAppeals.AppealsOnlyModule.selector, address(this)));
        appeals.resolve(_id, IAppeals.AppealEnd.Unheard);
        vm.expectRevert(abi.encodeWithSelector(IAppeals.AppealsOnlyModule.selector, address(this)));
        appeals.reward(_id, 0, 1);
    }

    // ---------------------------------------------------------------- Why

    /// @dev Whoever withholds votes cannot undo a result, nor make its appeal a larger one
    function test_why_silence_removesNoResult() public {
        _drawAll(_id, GOOD);
        _appeal(_doubter, _id, 0);
        for (uint256 i; i < 5; ++i) {
            assertEq(_drawSilent(_id).primaries, 7);
        }
        _assertStands(_id, GOOD, 0);
        _assertEnd(0, IAppeals.AppealEnd.Undecided);
    }

    /// @dev Bytes that are not served to the larger committee change nothing, and cost nobody stake
    function test_why_unavailable_overturnsNothing_andIsNotSlashed() public {
        _drawAll(_id, GOOD);
        _appeal(_doubter, _id, 0);
        _drawAll(_id, UNAVAILABLE);
        _assertStands(_id, GOOD, 0);
        _assertEnd(0, IAppeals.AppealEnd.Undecided);
        (,, uint32 agreeing, uint32 refuted) = scores.judge(_id, 1);
        assertEq(agreeing, 0);
        assertEq(refuted, 0);
    }

    /// @dev Four of six: whoever holds a third of a larger committee keeps a result, so honest seats that it contradicts are
    /// not slashed for it
    function test_why_aContestedResultRefutesNobody() public {
        _drawNext(_id);
        uint32[] memory votes = new uint32[](3);
        (votes[0], votes[1], votes[2]) = (GOOD, BAD, UNAVAILABLE);
        _ballot(_id, votes);
        _drawAll(_id, BAD);
        _assertStands(_id, BAD, 1);
        (,,, uint32 refuted) = scores.judge(_id, 0);
        assertEq(refuted, 1);
        _appeal(_doubter, _id, 0);
        _drawMixed(_id, 5, GOOD, BAD);
        _assertEnd(0, IAppeals.AppealEnd.Undecided);
        (,,, refuted) = scores.judge(_id, 0);
        assertEq(refuted, 0);
    }

    // ---------------------------------------------------------------- the final stage, copies

    function test_final_overturnedByTheLargest() public {
        (uint64 a,) = _finalists();
        _drawMixed(a, 4, BAD, GOOD);
        _appeal(_doubter, a, 0);
        IScores.RoundView memory r = _drawMixed(a, 7, GOOD, BAD);
        assertEq(r.seats, 9);
        assertEq(r.stage, 1);
        IScores.CourseView memory c = scores.courseOf(a);
        assertEq(c.score, GOOD);
        assertEq(c.appeals, 1);
        assertEq(uint256(appeals.appealOf(a, 2).end), uint256(IAppeals.AppealEnd.Overturned), "the third in number");
    }

    function test_copy_named_isDuplicate() public {
        (uint64 a, uint64 b) = _finalists();
        _drawAll(a, GOOD);
        _drawAll(b, GOOD);
        _appeal(trainers[0], b, a);
        IScores.RoundView memory r = _drawNext(b);
        // Two models to evaluate, twice the time: the last quarter of it begins at 12 of 16 seconds.
        vm.warp(r.sealedAt + 8);
        _commitSeat(b, r, 0, DUPLICATE);
        for (uint8 i = 1; i < 7; ++i) {
            _commitSeat(b, r, i, DUPLICATE);
        }
        for (uint8 i = 7; i < 9; ++i) {
            _commitSeat(b, r, i, GOOD);
        }
        for (uint8 i; i < 9; ++i) {
            _revealVote(b, i, i < 7 ? DUPLICATE : GOOD);
        }
        scores.finalize(b);
        _assertStands(b, DUPLICATE, 2);
        assertEq(_claimable(trainers[0]), LARGEST_BOND);
        (,, uint32 agreeing, uint32 refuted) = scores.judge(b, 1);
        assertEq(agreeing, 0x1f, "who was not asked is paid for what it was asked");
        assertEq(refuted, 0);
        _closeResult(a);
        _closeResult(b);
        vm.warp(arena.taskOf(_task).params.closeBy);
        _settleAll(a);
        _settleAll(b);
        settle.settle(_task, _order(a, 0, 0));
    }

    /// @dev A copier that appeals against itself leaves room for the question whether it is a copy
    function test_why_aCopierCannotUseUpTheAppeals() public {
        (uint64 a, uint64 b) = _finalists();
        _drawAll(a, GOOD);
        _drawAll(b, GOOD);
        _appeal(trainers[1], b, 0);
        _drawAll(b, GOOD);
        vm.expectRevert(abi.encodeWithSelector(IScores.ScoresAppealOver.selector, b, 0));
        _appeal(trainers[1], b, 0);
        _appeal(trainers[0], b, a);
        _drawMixed(b, 6, DUPLICATE, GOOD);
        _assertStands(b, DUPLICATE, 3);
    }

    /// @dev A committee as large as the one before may find a copy, and no other score
    function test_copy_asLargeACommitteeChangesNoScore() public {
        (uint64 a, uint64 b) = _finalists();
        _drawAll(a, GOOD);
        _drawTorn(b);
        _drawAll(b, GOOD);
        _appeal(trainers[0], b, a);
        _drawAll(b, BAD);
        _assertStands(b, GOOD, 2);
    }

    function test_copy_onlyRoundsThatJudgeOneKnowDuplicate() public {
        (uint64 a,) = _finalists();
        IScores.RoundView memory r = _drawNext(a);
        for (uint8 i; i < 5; ++i) {
            _commitSeat(a, r, i, DUPLICATE);
        }
        vm.expectRevert(abi.encodeWithSelector(IScores.ScoresBadScore.selector, DUPLICATE));
        _revealVote(a, 0, DUPLICATE);
    }

    function test_copy_whoCanBeNamed() public {
        _drawAll(_id, GOOD);
        vm.expectRevert(abi.encodeWithSelector(IAppeals.AppealsBadName.selector, _id, 1));
        _appeal(_doubter, _id, 1);

        (uint64 a, uint64 b) = _finalists();
        _drawAll(a, GOOD);
        _drawAll(b, GOOD);
        uint64[3] memory bad = [b, a, _id];
        for (uint256 i; i < 3; ++i) {
            uint64 target = i == 1 ? a : b;
            uint64 named = i == 1 ? b : bad[i];
            vm.expectRevert(abi.encodeWithSelector(IAppeals.AppealsBadName.selector, target, named));
            _appeal(_doubter, target, named);
            vm.expectRevert(abi.encodeWithSelector(IAppeals.AppealsBadName.selector, target, named));
            appeals.quoteOf(target, named);
        }
    }

    /// @dev A copy of a model that its trainer did not send into the final
    function test_copy_ofAnEarlierModel_thatIsNoFinalist() public {
        _task = _createTask();
        uint64 early = _submit(_task, trainers[0], "early");
        uint64 sealedOne = _submit(_task, trainers[2], "key withheld");
        uint64 failed = _submit(_task, trainers[2], "failed");
        uint64 copy = _submit(_task, trainers[1], "copy");
        uint64 best = _submit(_task, trainers[0], "best");
        _drawAll(early, BAD);
        _drawAll(sealedOne, GOOD);
        _drawAll(copy, GOOD);
        _drawAll(failed, UNAVAILABLE);
        _drawAll(failed, UNAVAILABLE);
        _drawAll(best, GOOD);
        vm.warp(arena.taskOf(_task).params.revealBy + 1);
        _publishShards(_task);
        uint64[4] memory opened = [early, failed, copy, best];
        for (uint256 i; i < 4; ++i) {
            _publishModel(opened[i]);
        }
        uint64[4] memory live = [early, sealedOne, copy, best];
        for (uint256 i; i < 4; ++i) {
            _closeResult(live[i]);
        }
        finals.cut(_task);
        assertEq(finals.bestOf(_task, 1), best);
        _drawAll(best, GOOD);
        _drawAll(copy, GOOD);
        uint64[4] memory targets = [copy, copy, best, copy];
        uint64[4] memory bad = [sealedOne, failed, early, best];
        for (uint256 i; i < 4; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IAppeals.AppealsBadName.selector, targets[i], bad[i]));
            appeals.quoteOf(targets[i], bad[i]);
        }
        _appeal(trainers[0], copy, early);
        _drawAll(copy, DUPLICATE);
        _assertStands(copy, DUPLICATE, 2);
    }

    // ---------------------------------------------------------------- helpers

    /// @dev Finalists of another task
    function _finalists() private returns (uint64 a, uint64 b) {
        _task = _createTask();
        return _toFinal(_task);
    }

    function _assertEnd(uint8 number, IAppeals.AppealEnd end) private view {
        IAppeals.AppealView memory a = appeals.appealOf(_id, number);
        assertFalse(a.isOpen);
        assertEq(uint256(a.end), uint256(end));
        assertEq(a.appellant, _doubter);
        assertFalse(scores.courseOf(_id).pending);
    }

    function _ownOf(uint64 submission, uint8 round, uint8 seat) private view returns (uint256) {
        IScores.RoundView memory r = scores.roundOf(submission, round);
        return stake.accountOf(stake.seatOwner(r.leaves[seat], r.epoch)).own;
    }

    /// @dev All primaries of the round that is open vote `score`
    function _finalizeAll(uint64 submission, uint32 score) private {
        uint8 primaries = _open(submission).primaries;
        _ballot(submission, _mixed(primaries, primaries, score, score));
    }

    /// @dev The largest committee votes that the evaluation set is at fault; nobody has the round decided yet
    function _findFault(uint64 submission) private {
        IScores.RoundView memory r = _drawNext(submission);
        for (uint8 i; i < r.primaries; ++i) {
            _commitSeat(submission, r, i, TASK_FAULT);
        }
        for (uint8 i; i < r.primaries; ++i) {
            _revealVote(submission, i, TASK_FAULT);
        }
    }

    function _leave(uint256 n) private {
        for (uint256 i = 9 - n; i < 9; ++i) {
            uint256 own = stake.accountOf(validators[i]).own;
            vm.prank(validators[i]);
            stake.unbond(own);
        }
    }
}
