// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IArena} from "../../src/interfaces/IArena.sol";
import {IKeys} from "../../src/interfaces/IKeys.sol";
import {IScores} from "../../src/interfaces/IScores.sol";
import {ISettle} from "../../src/interfaces/ISettle.sol";
import {ArenaBase} from "./ArenaBase.sol";

/// @title The table of ends: submission fee, quota, and who else pays, row by row. A fee is 10 FML, a tip half an FML
contract SettleEndsTest is ArenaBase {
    uint256 private constant FEE = 10e18;
    uint256 private constant TIP = 5e17;
    uint256 private constant SEAT = 2e18;

    uint64 private _task;
    address private _trainer;
    address private _caller = address(0xca11);

    function setUp() public override {
        super.setUp();
        _task = _createTask();
        _trainer = trainers[0];
    }

    function test_final_seatsAndTipsPaid_restPooled() public {
        uint64 id = _drawn("a");
        _vote(id, _votes(900_000, 900_000, 800_000));
        assertEq(arena.submissionOf(id).score, 900_000);
        (uint256 pool,) = stake.pools();
        assertEq(pool, FEE - 2 * TIP - 2 * SEAT);
        assertEq(stake.burnedOf(_task), 2 * SEAT / 4);
        assertEq(_claimable(address(this)), 2 * TIP);
        address outlier = _owner(id, 2);
        address first = _owner(id, 0);
        uint256 before = stake.accountOf(outlier).own;
        uint40 record = stake.leafAt(stake.accountOf(first).leaf).record;
        _settleAll(id);
        assertEq(stake.accountOf(outlier).own, before, "out of consensus costs the pay, not stake");
        assertEq(settle.owedOf(_task, outlier), 0);
        assertEq(settle.owedOf(_task, first), SEAT * 3 / 4);
        assertEq(settle.sharesOf(_task, first), 1);
        assertEq(stake.leafAt(stake.accountOf(first).leaf).record, record + 2048, "1024 per FML of seat fee");
        settle.claimShares(_task, first);
        assertEq(_claimable(first), SEAT * 3 / 4, "fees can be claimed before the task is settled");
        _assertQuota(1);
    }

    function test_invalidModel_isFinalAndPaid() public {
        uint64 id = _drawn("a");
        _vote(id, _same(INVALID_MODEL));
        assertEq(arena.submissionOf(id).score, INVALID_MODEL);
        assertEq(uint256(arena.submissionOf(id).state), uint256(IArena.SubmissionState.Final));
        _settleAll(id);
        assertEq(settle.sharesOf(_task, _owner(id, 0)), 1);
        _publishAll(_task);
        assertEq(keys.rankedOf(_task).length, 0);
    }

    function test_notRevealed_feeBurned_quotaUsed() public {
        uint64 id = _commitModel(_task, _trainer, "a");
        vm.warp(arena.taskOf(_task).params.revealBy + 1);
        arena.expire(id);
        assertEq(stake.burnedOf(_task), FEE);
        _assertVoid(id, IArena.VoidReason.NotRevealed, 1);
    }

    function test_duplicate_feeBurned_quotaUsed() public {
        _submit(_task, trainers[1], "a");
        uint64 id = _submit(_task, _trainer, "a");
        assertEq(stake.burnedOf(_task), FEE);
        _assertVoid(id, IArena.VoidReason.Duplicate, 1);
    }

    function test_unavailable_twice_seatsPaid_restBurned() public {
        uint64 id = _drawn("a");
        _vote(id, _same(UNAVAILABLE));
        assertEq(uint256(arena.submissionOf(id).state), uint256(IArena.SubmissionState.Revealed));
        _settleAll(id);
        assertEq(settle.owedOf(_task, _owner(id, 0)), 0, "a fee pays the last round only");
        _redraw(id);
        _vote(id, _same(UNAVAILABLE));
        _assertVoid(id, IArena.VoidReason.Unavailable, 1);
        assertEq(stake.burnedOf(_task), FEE - 4 * TIP - 3 * SEAT + 3 * SEAT / 4);
        _settleAll(id);
        assertEq(settle.owedOf(_task, _owner(id, 0)), SEAT * 3 / 4);
        assertEq(settle.sharesOf(_task, _owner(id, 0)), 0, "no share for an excuse");
        assertEq(stake.leafAt(stake.accountOf(_owner(id, 0)).leaf).record, 0, "no record for an excuse");
    }

    function test_unavailableThenTooSlow_isVoid() public {
        uint64 id = _drawn("a");
        _vote(id, _same(UNAVAILABLE));
        _redraw(id);
        _vote(id, _same(TOO_SLOW));
        _assertVoid(id, IArena.VoidReason.TooSlow, 1);
    }

    function test_unavailableThenScore_isFinal() public {
        uint64 id = _drawn("a");
        _vote(id, _same(UNAVAILABLE));
        _redraw(id);
        _vote(id, _same(700_000));
        assertEq(arena.submissionOf(id).score, 700_000);
        assertEq(arena.submissionOf(id).rounds, 2);
    }

    /// @dev Silence: four re-draws, then NoQuorum; the fee returns less tips, the quota too, misses are slashed
    function test_silence_fiveTimes_feeAndQuotaReturn() public {
        uint64 id = _drawn("a");
        for (uint256 i; i < 5; ++i) {
            if (i != 0) _redraw(id);
            assertEq(arena.submissionOf(id).rounds, i + 1);
            skip(12);
            scores.finalize(id);
        }
        _assertVoid(id, IArena.VoidReason.NoQuorum, 0);
        assertEq(_claimable(_trainer), FEE - 10 * TIP);
        assertEq(stake.potOf(_task), 15_000 * FML_ONE);
        for (uint8 r; r < 5; ++r) {
            assertEq(uint256(scores.roundOf(id, r).outcome), uint256(IScores.Outcome.Silence));
            assertEq(scores.roundOf(id, r).due, 0, "where no quorum committed nobody missed");
        }
        // The same bytes may be submitted again.
        vm.warp(arena.taskOf(_task).params.submitBy);
        uint64 again = _submit(_task, _trainer, "a");
        assertEq(uint256(arena.submissionOf(again).state), uint256(IArena.SubmissionState.Revealed));
    }

    /// @dev Two commit, one withholds its reveal: silence, the fault pays half of its slash to the one that worked
    function test_silence_unrevealed_isSlashed_workerGetsHalf() public {
        uint64 id = _drawn("a");
        _commitVote(id, 0, 700_000);
        _commitVote(id, 1, 700_000);
        skip(12);
        _revealVote(id, 0, 700_000);
        skip(6);
        scores.finalize(id);
        IScores.RoundView memory r = scores.roundOf(id, 0);
        assertEq(r.due, 7, "one worked, one withheld, one missed");
        vm.expectRevert(abi.encodeWithSelector(ISettle.SettleFaultsFirst.selector, id, 0, 6));
        settle.settleSeat(id, 0, 0);
        address withheld = _owner(id, 1);
        address missed = _owner(id, 2);
        uint256 own1 = stake.accountOf(withheld).own;
        uint256 own2 = stake.accountOf(missed).own;
        settle.settleRound(id, 0);
        assertEq(stake.accountOf(withheld).own, own1 - own1 / 100);
        assertEq(stake.accountOf(missed).own, own2 - own2 / 1000);
        assertEq(settle.owedOf(_task, _owner(id, 0)), (own1 / 100 + own2 / 1000) / 2);
        assertEq(settle.sharesOf(_task, _owner(id, 0)), 0);
    }

    /// @dev Three different scores: the largest committee has no majority
    function test_split_isNoQuorum_feeReturns() public {
        uint64 id = _drawn("a");
        _vote(id, _votes(1, 2, 3));
        _assertVoid(id, IArena.VoidReason.NoQuorum, 0);
        assertEq(_claimable(_trainer), FEE - 2 * TIP);
    }

    function test_late_notDrawnByDropBy_feeAndQuotaReturn() public {
        uint64 id = _submit(_task, _trainer, "a");
        _publishAll(_task);
        uint40 dropBy = arena.taskOf(_task).dropBy;
        vm.warp(dropBy);
        vm.expectRevert(abi.encodeWithSelector(IArena.ArenaNoTimeForRound.selector, dropBy, dropBy));
        scores.seal(id);
        vm.expectRevert(abi.encodeWithSelector(IArena.ArenaTooEarly.selector, dropBy, dropBy));
        arena.expire(id);
        skip(1);
        arena.expire(id);
        _assertVoid(id, IArena.VoidReason.Late, 0);
        assertEq(_claimable(_trainer), FEE);
        settle.settle(_task, new uint64[](0));
        assertEq(stake.potOf(_task), 0);
    }

    /// @dev TASK_FAULT twice: the task is void, fees return whole, the bond pays tips and seats, the rest goes back
    function test_taskFault_confirmed_bondPays() public {
        uint64 other = _submit(_task, trainers[1], "other");
        uint64 waits = _commitModel(_task, trainers[2], "waits");
        _nextEpoch();
        _score(other, _same(800_000));
        uint64 id = _drawn("a");
        _vote(id, _same(TASK_FAULT));
        assertEq(uint256(arena.submissionOf(id).state), uint256(IArena.SubmissionState.Revealed), "one more round");
        _redraw(id);
        _vote(id, _same(TASK_FAULT));
        _assertVoid(id, IArena.VoidReason.TaskVoid, 1);
        assertEq(uint256(arena.taskOf(_task).state), uint256(IArena.TaskState.Void));
        assertEq(_claimable(_trainer), FEE);
        arena.expire(waits);
        assertEq(_claimable(trainers[2]), FEE);
        arena.release(_task, _trainer);
        assertEq(stake.accountOf(_trainer).locked, 0, "stakes go back");
        _settleAll(other);
        _settleAll(id);
        uint64[] memory order = new uint64[](1);
        order[0] = other;
        vm.expectRevert(abi.encodeWithSelector(IKeys.KeysWrongOrder.selector, _task, 0));
        settle.settle(_task, order);
        settle.settle(_task, new uint64[](0));
        assertEq(_claimable(creator), 15_000 * FML_ONE - 4 * TIP - 3 * SEAT);
        _claimAll(_task);
        assertEq(stake.potOf(_task), 0);
        vm.expectRevert(abi.encodeWithSelector(IArena.ArenaTaskState.selector, _task, IArena.TaskState.Void));
        settle.settle(_task, new uint64[](0));
    }

    function test_taskFaultThenScore_counts() public {
        uint64 id = _drawn("a");
        _vote(id, _same(TASK_FAULT));
        _redraw(id);
        _vote(id, _same(700_000));
        assertEq(arena.submissionOf(id).score, 700_000);
    }

    /// @dev A round under way when the task is voided ends as usual; its seats are paid by the bond
    function test_taskVoid_roundUnderWay_endsByFinalize() public {
        uint64 id = _drawn("a");
        _vote(id, _same(TASK_FAULT));
        uint64 other = _submit(_task, trainers[1], "other");
        _nextEpoch();
        scores.seal(id);
        scores.seal(other);
        _vote(id, _same(TASK_FAULT));
        vm.expectRevert(
            abi.encodeWithSelector(IArena.ArenaSubmissionState.selector, other, IArena.SubmissionState.Sealed)
        );
        arena.expire(other);
        for (uint8 i; i < 3; ++i) {
            if (_now() < _round(other).sealedAt + 8) _commitVote(other, i, 600_000);
        }
        for (uint8 i; i < 3; ++i) {
            _revealVote(other, i, 600_000);
        }
        scores.finalize(other);
        _assertVoid(other, IArena.VoidReason.TaskVoid, 1);
        _settleAll(other);
        assertGt(settle.owedOf(_task, _owner(other, 0)), 0);
    }

    /// @dev Without alternates the fee of three seats also pays two tips: all seats are cut alike
    function test_shortage_scalesAllSeatsAlike() public {
        IArena.TaskParams memory p = _params();
        p.alternates = 0;
        uint64 task = _createTask(p);
        uint64 id = _submit(task, _trainer, "x");
        _nextEpoch();
        scores.seal(id);
        _vote(id, _same(700_000));
        _settleAll(id);
        // 6 FML less two tips of 0.3 for three seats of 2 FML.
        uint256 each = settle.owedOf(task, _owner(id, 0));
        assertEq(each, settle.owedOf(task, _owner(id, 2)));
        uint256 fair = uint256(54e17) / 3 * 3 / 4;
        assertTrue(each <= fair && each > fair - fair / 10_000, "1.8 FML less a quarter, in steps of 1/65536");
    }

    function test_missed_isSlashed_whereAQuorumCommitted() public {
        uint64 id = _drawn("a");
        _commitVote(id, 0, 700_000);
        _commitVote(id, 1, 700_000);
        skip(12);
        _revealVote(id, 0, 700_000);
        _revealVote(id, 1, 700_000);
        scores.finalize(id);
        address missed = _owner(id, 2);
        uint256 own = stake.accountOf(missed).own;
        settle.settleSeat(id, 0, 2);
        assertEq(stake.accountOf(missed).own, own - own / 1000);
        settle.settleSeat(id, 0, 0);
        vm.expectRevert(abi.encodeWithSelector(ISettle.SettleDone.selector, id, 0, 0));
        settle.settleSeat(id, 0, 0);
        vm.expectRevert(abi.encodeWithSelector(ISettle.SettleNotDue.selector, id, 0, 3));
        settle.settleSeat(id, 0, 3);
        settle.settleSeat(id, 0, 1);
        assertEq(settle.owedOf(_task, _owner(id, 0)), SEAT * 3 / 4 + own / 4000);
        vm.expectRevert(abi.encodeWithSelector(ISettle.SettleNotDue.selector, id, 0, 0));
        settle.settleRound(id, 0);
    }

    function test_settleRound_paysTheLastCallerUnlessItsOwn() public {
        uint64 a = _drawn("a");
        _vote(a, _same(700_000));
        uint64 b = _drawn("b");
        _vote(b, _same(700_000));
        address own = _owner(b, 0);
        vm.prank(_caller);
        settle.settleRound(a, 0);
        assertEq(_claimable(_caller), FML_ONE / 100);
        vm.prank(own);
        settle.settleRound(b, 0);
        assertEq(_claimable(own), 0);
    }

    // ---------------------------------------------------------------- settlement (9.3)

    function test_settle_noPaidTrainer_gammaToValidators() public {
        uint64 id = _drawn("a");
        _vote(id, _same(1));
        _settleAll(id);
        _publishAll(_task);
        vm.warp(arena.taskOf(_task).params.closeBy);
        settle.settle(_task, new uint64[](0));
        assertEq(settle.moneyOf(_task).validatorPart, 3_000 * FML_ONE);
        assertEq(_claimable(creator), 7_000 * FML_ONE + 5_000 * FML_ONE);
        uint256 before = _claimable(_owner(id, 1));
        settle.claimShares(_task, _owner(id, 1));
        assertEq(_claimable(_owner(id, 1)) - before, 1_000 * FML_ONE + SEAT * 3 / 4);
        address claimed = _owner(id, 1);
        vm.expectRevert(abi.encodeWithSelector(ISettle.SettleNothing.selector, _task, claimed));
        settle.claimShares(_task, claimed);
    }

    /// @dev Fees alone, which an excuse earns too, are no track record
    function test_claimShares_beforeSettlement_isNoRecord() public {
        uint64 id = _drawn("a");
        _vote(id, _same(900_000));
        _settleAll(id);
        address owner = _owner(id, 0);
        settle.claimShares(_task, owner);
        assertEq(arena.eligibility(owner).routes & 2, 0);
        _publishAll(_task);
        vm.warp(arena.taskOf(_task).params.closeBy);
        settle.settle(_task, _order(id, 0, 0));
        settle.claimShares(_task, owner);
        assertEq(arena.eligibility(owner).routes & 2, 2);
    }

    function test_settle_formula() public {
        uint64 id = _drawn("a");
        _vote(id, _same(900_000));
        _settleAll(id);
        uint256 s;
        for (uint8 i; i < 3; ++i) {
            s += stake.cappedOwnAt(_owner(id, i), _round(id).epoch);
        }
        assertEq(settle.moneyOf(_task).stakeSum, s);
        _publishAll(_task);
        vm.warp(arena.taskOf(_task).params.closeBy);
        settle.settle(_task, _order(id, 0, 0));
        uint256 t = 100 * FML_ONE;
        uint256 part = 10_000 * FML_ONE * (3e17 + 4e17 * t / (t + s)) / 1e18;
        assertEq(settle.moneyOf(_task).trainerPart, part);
        assertEq(_claimable(_trainer), part);
    }

    function test_settle_openSubmission_reverts() public {
        uint64 id = _submit(_task, _trainer, "a");
        _publishAll(_task);
        vm.warp(arena.taskOf(_task).params.closeBy);
        vm.expectRevert(abi.encodeWithSelector(IArena.ArenaSubmissionsOpen.selector, _task, 1));
        settle.settle(_task, new uint64[](0));
        _nextEpoch();
        _score(id, _same(900_000));
        _settleAll(id);
        settle.settle(_task, _order(id, 0, 0));
    }

    function testFuzz_settle_orderIsChecked(uint256 seed) public {
        uint64[] memory ids = new uint64[](3);
        for (uint256 i; i < 3; ++i) {
            ids[i] = _submit(_task, trainers[i], bytes32(i + 1));
        }
        for (uint256 i; i < 3; ++i) {
            _nextEpoch();
            _score(ids[i], _same(uint32(500_000 + uint256(keccak256(abi.encode(seed, i))) % 2)));
            _settleAll(ids[i]);
        }
        _publishAll(_task);
        vm.warp(arena.taskOf(_task).params.closeBy);
        uint64[] memory order = new uint64[](3);
        for (uint256 i; i < 3; ++i) {
            order[i] = ids[(seed >> (2 * i)) % 3];
        }
        bool right = true;
        for (uint256 i; i < 2; ++i) {
            uint32 x = arena.submissionOf(order[i]).score;
            uint32 y = arena.submissionOf(order[i + 1]).score;
            if (x < y || (x == y && order[i] >= order[i + 1])) {
                right = false;
                vm.expectRevert(abi.encodeWithSelector(IKeys.KeysWrongOrder.selector, _task, i + 1));
                break;
            }
        }
        settle.settle(_task, order);
        if (right) assertGt(_claimable(arena.submissionOf(order[0]).trainer), 0);
    }

    // ---------------------------------------------------------------- helpers

    /// @dev A revealed submission of the trainer with a committee
    function _drawn(bytes32 seed) private returns (uint64 id) {
        id = _submit(_task, _trainer, seed);
        _nextEpoch();
        scores.seal(id);
    }

    function _redraw(uint64 id) private {
        _nextEpoch();
        assertEq(arena.headOf(_task, IArena.Queue.Again), id);
        scores.seal(id);
    }

    function _assertVoid(uint64 id, IArena.VoidReason reason, uint256 used) private view {
        assertEq(uint256(arena.submissionOf(id).state), uint256(IArena.SubmissionState.Void));
        assertEq(uint256(arena.submissionOf(id).reason), uint256(reason));
        if (arena.submissionOf(id).trainer == _trainer) _assertQuota(used);
    }

    /// @dev Commits that count, seen by the fees that a track record is net of
    function _assertQuota(uint256 used) private view {
        (, uint256 fees,) = arena.recordTermsOf(_task, _trainer);
        assertEq(fees, used * FEE);
    }
}
