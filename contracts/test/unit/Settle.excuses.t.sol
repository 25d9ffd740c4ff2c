// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IArena} from "../../src/interfaces/IArena.sol";
import {ArenaBase} from "./ArenaBase.sol";

/// @title UNAVAILABLE, TOO_SLOW and TASK_FAULT: nothing to score
/// @notice Whatever committees say one after the other: an excuse is never slashed and earns no share and no record; a seat
/// is paid for it only in the round that ends the submission with it; the first two are asked once more, a faulty set by a
/// second committee
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

    function testFuzz_excuses_anySequence(uint256 seed) public {
        uint32[4] memory verdicts = [UNAVAILABLE, TOO_SLOW, TASK_FAULT, SCORE];
        bool absent;
        bool fault;
        bool over;
        for (uint256 i; !over; ++i) {
            uint32 verdict = verdicts[seed >> (2 * i) & 3];
            bool again = verdict == TASK_FAULT ? !fault : verdict != SCORE && !absent;
            if (verdict == TASK_FAULT) fault = true;
            else if (verdict != SCORE) absent = true;
            uint256[3] memory before = _standings();
            _nextEpoch();
            _score(_id, _same(verdict));
            _settleAll(_id);
            uint256[3] memory now_ = _standings();
            assertEq(now_[0], before[0], "slashed");
            assertEq(now_[1] - before[1], again ? 0 : 3 * SEAT_NET, "paid");
            assertEq(now_[2] - before[2], verdict == SCORE ? 3 : 0, "shares");
            _assertState(verdict, again);
            over = !again;
        }
        assertEq(_records(), arena.submissionOf(_id).score == SCORE ? 3 * 2048 : 0, "record");
    }

    /// Why: if one committee could void a task, whoever takes one, by chance, ends every task that it likes to. The second
    /// one decides, and the trainer is not asked to pay for it.
    function test_taskFault_oneCommittee_voidsNothing() public {
        _nextEpoch();
        _score(_id, _same(TASK_FAULT));
        assertEq(uint256(arena.taskOf(_task).state), uint256(IArena.TaskState.Open));
        uint64 other = _submit(_task, trainers[1], "b");
        _nextEpoch();
        _score(other, _same(TASK_FAULT));
        assertEq(uint256(arena.taskOf(_task).state), uint256(IArena.TaskState.Open), "the first one of each submission");
        _nextEpoch();
        _score(_id, _same(SCORE));
        _nextEpoch();
        _score(other, _same(TASK_FAULT));
        assertEq(uint256(arena.taskOf(_task).state), uint256(IArena.TaskState.Void));
        assertEq(_claimable(trainers[1]), 10 * FML_ONE, "the fee returns whole");
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
        _settleAll(_id);
        assertEq(arena.submissionOf(_id).score, SCORE);
        assertEq(stake.accountOf(odd).own, own);
        assertEq(settle.owedOf(_task, odd), 0);
        assertEq(settle.sharesOf(_task, odd), 0);
    }

    // ---------------------------------------------------------------- helpers

    function _assertState(uint32 verdict, bool again) private view {
        IArena.SubmissionView memory s = arena.submissionOf(_id);
        if (again) {
            assertEq(uint256(s.state), uint256(IArena.SubmissionState.Revealed));
            assertEq(uint256(s.queue), uint256(IArena.Queue.Again));
            return;
        }
        IArena.SubmissionState state = verdict == SCORE ? IArena.SubmissionState.Final : IArena.SubmissionState.Void;
        assertEq(uint256(s.state), uint256(state));
        IArena.VoidReason reason;
        if (verdict == UNAVAILABLE) reason = IArena.VoidReason.Unavailable;
        else if (verdict == TOO_SLOW) reason = IArena.VoidReason.TooSlow;
        else if (verdict == TASK_FAULT) reason = IArena.VoidReason.TaskVoid;
        assertEq(uint256(s.reason), uint256(reason));
        bool voided = arena.taskOf(_task).state == IArena.TaskState.Void;
        assertEq(voided, verdict == TASK_FAULT);
    }

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
