// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IArena} from "../../src/interfaces/IArena.sol";
import {ISettle} from "../../src/interfaces/ISettle.sol";
import {ArenaBase} from "./ArenaBase.sol";

/// @title UNAVAILABLE, TOO_SLOW and TASK_FAULT: nothing to score
/// @notice Whatever committees say one after the other: an excuse is never slashed and earns no share and no record; a seat
/// is paid for it only in the round that ends the submission with it
contract SettleExcusesTest is ArenaBase {
    uint256 private constant SEAT_NET = 15e17;
    uint32 private constant SCORE = 700_000;

    uint64 private _task;
    uint64 private _id;

    function setUp() public override {
        super.setUp();
        _task = _createTask();
        _id = _submit(_task, trainers[0], "a");
    }

    /// @dev UNAVAILABLE and TOO_SLOW are asked once more, by a committee of the same size; a score ends it
    function testFuzz_excuses_anySequence(uint256 seed) public {
        uint32[3] memory verdicts = [UNAVAILABLE, TOO_SLOW, SCORE];
        uint256[3] memory before = _standings();
        bool absent;
        uint32 verdict;
        for (uint256 i;; ++i) {
            verdict = verdicts[(seed >> (8 * i)) % 3];
            _nextEpoch();
            _agree(_id, verdict);
            if (verdict == SCORE || absent) break;
            absent = true;
            assertEq(uint256(arena.submissionOf(_id).state), uint256(IArena.SubmissionState.Revealed));
            assertEq(uint256(arena.submissionOf(_id).queue), uint256(IArena.Queue.Again));
            vm.expectRevert(abi.encodeWithSelector(ISettle.SettleNotDue.selector, _id, 0));
            settle.settleRound(_id, 0);
        }
        if (verdict == SCORE) {
            _publishAll(_task);
            _close(_id);
            assertEq(arena.submissionOf(_id).score, SCORE);
        } else {
            assertEq(uint256(arena.submissionOf(_id).state), uint256(IArena.SubmissionState.Void));
            IArena.VoidReason reason =
                verdict == UNAVAILABLE ? IArena.VoidReason.Unavailable : IArena.VoidReason.TooSlow;
            assertEq(uint256(arena.submissionOf(_id).reason), uint256(reason));
        }
        _settleAll(_id);
        uint256[3] memory now_ = _standings();
        assertEq(now_[0], before[0], "slashed");
        assertEq(now_[1] - before[1], 3 * SEAT_NET, "one round is paid, the last one");
        assertEq(now_[2] - before[2], verdict == SCORE ? 3 : 0, "shares");
        assertEq(_records(), verdict == SCORE ? 3 * 2048 : 0, "record");
    }

    /// Why: if one committee could void a task, whoever takes one, by chance, ends every task that it likes to. One of the
    /// largest size is asked, and whatever that decides counts.
    function test_taskFault_oneCommittee_voidsNothing() public {
        _nextEpoch();
        _agree(_id, TASK_FAULT);
        assertEq(uint256(arena.taskOf(_task).state), uint256(IArena.TaskState.Open));
        _nextEpoch();
        _agree(_id, SCORE);
        assertEq(scores.roundOf(_id, 1).primaries, 9, "all there are");
        _publishAll(_task);
        _close(_id);
        _settleAll(_id);
        assertEq(arena.submissionOf(_id).score, SCORE);
        assertEq(settle.moneyOf(_task).owed, 9, "a larger round is owed");
        assertEq(settle.moneyOf(_task).shares, 9);
    }

    /// Why: seats that say UNAVAILABLE next to seats that scored may be right, since bytes can be served to some only; they
    /// are not paid for it, or saying it would be the cheapest way to earn.
    function testFuzz_excuseAgainstTheResult_isNeitherPaidNorSlashed(uint8 which) public {
        uint32[3] memory verdicts = [UNAVAILABLE, TOO_SLOW, TASK_FAULT];
        _nextEpoch();
        scores.seal(_id);
        _vote(_id, _votes(SCORE, verdicts[which % 3], SCORE));
        address odd = _owner(_id, 1);
        uint256 own = stake.accountOf(odd).own;
        _publishAll(_task);
        _close(_id);
        _settleAll(_id);
        assertEq(arena.submissionOf(_id).score, SCORE);
        assertEq(stake.accountOf(odd).own, own);
        assertEq(settle.owedOf(_task, odd), 0);
        assertEq(settle.sharesOf(_task, odd), 0);
    }

    // ---------------------------------------------------------------- helpers

    /// @dev Of all validators: stake, seat fees owed, shares
    function _standings() private view returns (uint256[3] memory sum) {
        for (uint256 i; i < validators.length; ++i) {
            sum[0] += stake.accountOf(validators[i]).own;
            sum[1] += settle.owedOf(_task, validators[i]);
            sum[2] += settle.sharesOf(_task, validators[i]);
        }
    }

    function _records() private view returns (uint256 sum) {
        for (uint16 leaf; leaf < 9; ++leaf) {
            sum += stake.leafAt(leaf).record;
        }
    }
}
