// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IArena} from "../../src/interfaces/IArena.sol";
import {IFinals} from "../../src/interfaces/IFinals.sol";
import {IScores} from "../../src/interfaces/IScores.sol";
import {ISettle} from "../../src/interfaces/ISettle.sol";
import {ArenaBase} from "./ArenaBase.sol";

/// @title The table of ends: submission fee, quota, and who else pays, row by row. A fee is 10 FML, a tip half an FML
contract SettleEndsTest is ArenaBase {
    uint256 private constant FEE = 10e18;
    uint256 private constant TIP = 5e17;
    uint256 private constant SEAT = 2e18;
    uint256 private constant FINAL_FEE = 10e18;

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
        assertEq(uint256(arena.submissionOf(id).state), uint256(IArena.SubmissionState.Scored));
        _publishAll(_task);
        _close(id);
        assertEq(arena.submissionOf(id).score, 900_000);
        (uint256 pool,) = stake.pools();
        assertEq(pool, FEE - 3 * TIP - 2 * SEAT);
        assertEq(stake.burnedOf(_task), 2 * SEAT / 4);
        assertEq(_claimable(address(this)), 3 * TIP, "for the seal, the end of the round and the close");
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
        _assertQuota(1);
    }

    /// @dev Whose model nobody can open is no finalist, and its fee burns
    function test_keyNotPosted_seatsPaid_restBurned_quotaUsed() public {
        uint64 id = _drawn("a");
        _vote(id, _same(900_000));
        vm.warp(arena.taskOf(_task).params.revealBy + 1);
        _publishShards(_task);
        _close(id);
        assertEq(stake.burnedOf(_task), FEE - 3 * TIP - 3 * SEAT + 3 * SEAT / 4);
        assertEq(finals.bestOf(_task, 1), 0);
        _settleAll(id);
        assertEq(settle.sharesOf(_task, _owner(id, 0)), 1, "its seats did their work");
        _assertQuota(1);
    }

    function test_invalidModel_isFinalAndPaid() public {
        uint64 id = _drawn("a");
        _vote(id, _same(INVALID_MODEL));
        _publishAll(_task);
        _close(id);
        assertEq(arena.submissionOf(id).score, INVALID_MODEL);
        assertEq(uint256(arena.submissionOf(id).state), uint256(IArena.SubmissionState.Final));
        _settleAll(id);
        assertEq(settle.sharesOf(_task, _owner(id, 0)), 1);
        assertEq(finals.bestOf(_task, 1), 0, "no finalist");
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
        _redraw(id);
        _vote(id, _same(UNAVAILABLE));
        _assertVoid(id, IArena.VoidReason.Unavailable, 1);
        assertEq(stake.burnedOf(_task), FEE - 4 * TIP - 3 * SEAT + 3 * SEAT / 4);
        _settleAll(id);
        uint256 sum;
        for (uint256 i; i < validators.length; ++i) {
            sum += settle.owedOf(_task, validators[i]);
        }
        assertEq(sum, 3 * SEAT * 3 / 4, "a fee pays the last round only");
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
        _close(id);
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
        assertEq(stake.potOf(_task), 15_000 * FML_ONE + FINAL_FEE);
        for (uint8 r; r < 5; ++r) {
            assertEq(uint256(scores.roundOf(id, r).outcome), uint256(IScores.Outcome.Silence));
            assertFalse(settle.isDue(id, r), "where nobody committed nobody missed");
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
        address withheld = _owner(id, 1);
        address missed = _owner(id, 2);
        uint256 own1 = stake.accountOf(withheld).own;
        uint256 own2 = stake.accountOf(missed).own;
        // Slashed at once: nobody has to wait for the result to see that a seat was silent.
        settle.settleRound(id, 0);
        assertEq(stake.accountOf(withheld).own, own1 - own1 / 100);
        assertEq(stake.accountOf(missed).own, own2 - own2 / 1000);
        address worked = _owner(id, 0);
        assertEq(settle.owedOf(_task, worked), 0);
        vm.expectRevert(abi.encodeWithSelector(ISettle.SettleNotDue.selector, id, 0));
        settle.settleRound(id, 0);
        _redraw(id);
        _vote(id, _all(7, 700_000));
        _close(id);
        settle.settleRound(id, 0);
        assertEq(stake.accountOf(withheld).own, own1 - own1 / 100, "not twice");
        assertEq(settle.owedOf(_task, worked), (own1 / 100 + own2 / 1000) / 2);
        assertEq(settle.sharesOf(_task, worked), 0);
        vm.expectRevert(abi.encodeWithSelector(ISettle.SettleDone.selector, id, 0));
        settle.settleRound(id, 0);
    }

    /// @dev All of different opinions, up to the largest committee there is: nothing stands
    function test_split_isNoQuorum_feeReturns() public {
        uint64 id = _drawn("a");
        _vote(id, _votes(1, 2, 3));
        assertEq(
            uint256(arena.submissionOf(id).state), uint256(IArena.SubmissionState.Revealed), "a larger one decides"
        );
        for (uint256 i; i < 2; ++i) {
            _redraw(id);
            if (uint256(arena.submissionOf(id).state) == uint256(IArena.SubmissionState.Void)) break;
            uint32[] memory votes = new uint32[](_round(id).primaries);
            for (uint256 v; v < votes.length; ++v) {
                votes[v] = uint32(10 + 10 * i + v);
            }
            _vote(id, votes);
        }
        _assertVoid(id, IArena.VoidReason.NoQuorum, 0);
        _settleAll(id);
        assertEq(settle.moneyOf(_task).owed, 0);
    }

    /// @dev A live submission is drawn by closeBy, or not at all
    function test_late_notDrawnByCloseBy_feeAndQuotaReturn() public {
        uint64 id = _submit(_task, _trainer, "a");
        _publishAll(_task);
        uint40 closeBy = arena.taskOf(_task).params.closeBy;
        vm.warp(closeBy);
        vm.expectRevert(abi.encodeWithSelector(IScores.ScoresNoTimeForRound.selector, closeBy, closeBy));
        scores.seal(id);
        vm.expectRevert(abi.encodeWithSelector(IArena.ArenaTooEarly.selector, closeBy + 1, closeBy));
        arena.expire(id);
        skip(1);
        arena.expire(id);
        _assertVoid(id, IArena.VoidReason.Late, 0);
        assertEq(_claimable(_trainer), FEE);
        settle.settle(_task, new uint64[](0));
        settle.claimShares(_task, _trainer);
        assertEq(_claimable(_trainer), FEE + FINAL_FEE, "no finalist");
        assertEq(stake.potOf(_task), 0);
    }

    /// @dev TASK_FAULT, and again by the largest committee: the task is void, fees return whole, the bond pays tips and seats,
    /// the rest goes back
    function test_taskFault_confirmed_bondPays() public {
        uint64 other = _submit(_task, trainers[1], "other");
        uint64 waits = _commitModel(_task, trainers[2], "waits");
        _nextEpoch();
        _score(other, _same(800_000));
        uint64 id = _drawn("a");
        _vote(id, _same(TASK_FAULT));
        assertEq(uint256(arena.submissionOf(id).state), uint256(IArena.SubmissionState.Revealed), "one more round");
        _redraw(id);
        uint256 n = _round(id).primaries;
        assertEq(n, 9, "of the largest size that there is");
        _vote(id, _all(n, TASK_FAULT));
        _assertVoid(id, IArena.VoidReason.TaskVoid, 0);
        assertEq(uint256(arena.taskOf(_task).state), uint256(IArena.TaskState.Void));
        assertEq(_claimable(_trainer), FEE);
        arena.expire(waits);
        assertEq(_claimable(trainers[2]), FEE);
        arena.expire(other);
        assertEq(uint256(arena.submissionOf(other).reason), uint256(IArena.VoidReason.TaskVoid), "a result that stood");
        assertEq(_claimable(trainers[1]), FEE);
        arena.release(_task, _trainer);
        assertEq(stake.accountOf(_trainer).locked, 0, "stakes go back");
        _settleAll(other);
        _settleAll(id);
        uint64[] memory order = new uint64[](1);
        order[0] = other;
        vm.expectRevert(abi.encodeWithSelector(IFinals.FinalsWrongOrder.selector, _task, 0));
        settle.settle(_task, order);
        settle.settle(_task, new uint64[](0));
        // Six tips; the three seats of the round that stood; nine of the one that voided the task are owed.
        assertEq(_claimable(creator), 15_000 * FML_ONE - 6 * TIP - (3 + n) * SEAT);
        _claimAll(_task);
        assertEq(_claimable(_trainer), FEE + FINAL_FEE);
        assertEq(stake.potOf(_task), 0);
        vm.expectRevert(abi.encodeWithSelector(IArena.ArenaTaskState.selector, _task, IArena.TaskState.Void));
        settle.settle(_task, new uint64[](0));
    }

    /// @dev What a closed live stage had spent of its fee returns too, out of the bond: a faulty final shard voids the task
    function test_taskFault_inTheFinalStage_spentFeesReturn() public {
        uint64 a = _drawn("a");
        _vote(a, _same(800_000));
        _cut(_task);
        for (uint256 i; i < 2; ++i) {
            if (i != 0) _nextEpoch();
            _agree(a, TASK_FAULT);
        }
        _assertVoid(a, IArena.VoidReason.TaskVoid, 1);
        _settleRounds(_task);
        settle.settle(_task, new uint64[](0));
        assertEq(settle.moneyOf(_task).feeReturn, FEE);
        settle.claimShares(_task, _trainer);
        assertEq(_claimable(_trainer), FEE + FINAL_FEE);
        _claimAll(_task);
        assertEq(stake.potOf(_task), 0);
    }

    /// @dev A round under way when the task is voided ends as usual; its seats are paid by the bond
    function test_taskVoid_roundUnderWay_endsByFinalize() public {
        uint64 id = _drawn("a");
        _vote(id, _same(TASK_FAULT));
        uint64 other = _submit(_task, trainers[1], "other");
        _nextEpoch();
        scores.seal(id);
        scores.seal(other);
        _vote(id, _all(_round(id).primaries, TASK_FAULT));
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
        _assertVoid(other, IArena.VoidReason.TaskVoid, 0);
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
        _close(id);
        _settleAll(id);
        // 6 FML less three tips of 0.3 for three seats of 2 FML.
        uint256 each = settle.owedOf(task, _owner(id, 0));
        assertEq(each, settle.owedOf(task, _owner(id, 2)));
        uint256 fair = uint256(51e17) / 3 * 3 / 4;
        assertTrue(each <= fair && each > fair - fair / 10_000, "1.7 FML less a quarter, in steps of 1/65536");
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
        _close(id);
        settle.settleRound(id, 0);
        assertEq(stake.accountOf(missed).own, own - own / 1000);
        assertEq(settle.owedOf(_task, _owner(id, 0)), SEAT * 3 / 4 + own / 4000);
        assertEq(settle.owedOf(_task, _owner(id, 1)), SEAT * 3 / 4 + own / 4000);
        vm.expectRevert(abi.encodeWithSelector(ISettle.SettleDone.selector, id, 0));
        settle.settleRound(id, 0);
        vm.expectRevert(abi.encodeWithSelector(ISettle.SettleNotDue.selector, id, 1));
        settle.settleRound(id, 1);
    }

    function test_settleRound_paysTheLastCallerUnlessItsOwn() public {
        uint64 a = _drawn("a");
        _vote(a, _same(700_000));
        uint64 b = _drawn("b");
        _vote(b, _same(700_000));
        _publishAll(_task);
        _closeLive(_task);
        address own = _owner(b, 0);
        // One of the four that hold no seat there.
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
        _publishAll(_task);
        _close(id);
        _settleAll(id);
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

    function test_settle_formula() public {
        uint64 id = _drawn("a");
        _vote(id, _same(900_000));
        _cut(_task);
        _final(id, 900_000);
        _settleRounds(_task);
        uint256 s;
        for (uint256 i; i < validators.length; ++i) {
            if (settle.sharesOf(_task, validators[i]) == 0) continue;
            s += stake.cappedOwnAt(validators[i], _round(id).epoch);
        }
        assertEq(settle.moneyOf(_task).stakeSum, s, "each once");
        vm.warp(arena.taskOf(_task).params.closeBy);
        settle.settle(_task, _order(id, 0, 0));
        uint256 t = 100 * FML_ONE;
        uint256 part = 10_000 * FML_ONE * (3e17 + 4e17 * t / (t + s)) / 1e18;
        assertEq(settle.moneyOf(_task).trainerPart, part);
        assertEq(_claimable(_trainer), part);
    }

    function test_settle_openSubmission_orNoCut_reverts() public {
        uint64 id = _drawn("a");
        _vote(id, _same(900_000));
        _publishAll(_task);
        vm.warp(arena.taskOf(_task).params.closeBy);
        vm.expectRevert(abi.encodeWithSelector(ISettle.SettleRoundsDue.selector, _task, 1, 0));
        settle.settle(_task, new uint64[](0));
        _close(id);
        _settleAll(id);
        vm.expectRevert(abi.encodeWithSelector(IFinals.FinalsNotCut.selector, _task));
        settle.settle(_task, new uint64[](0));
        finals.cut(_task);
        vm.expectRevert(abi.encodeWithSelector(IArena.ArenaSubmissionsOpen.selector, _task, 1));
        settle.settle(_task, _order(id, 0, 0));
        _nextEpoch();
        _final(id, 900_000);
        _settleAll(id);
        settle.settle(_task, _order(id, 0, 0));
        assertGt(_claimable(_trainer), 0);
    }

    function testFuzz_settle_orderIsChecked(uint256 seed) public {
        uint64[] memory ids = new uint64[](3);
        for (uint256 i; i < 3; ++i) {
            ids[i] = _submit(_task, trainers[i], bytes32(i + 1));
        }
        for (uint256 i; i < 3; ++i) {
            _nextEpoch();
            _score(ids[i], _same(500_000));
        }
        _cut(_task);
        for (uint256 i; i < 3; ++i) {
            _final(ids[i], uint32(500_000 + uint256(keccak256(abi.encode(seed, i))) % 2));
        }
        _settleRounds(_task);
        if (_now() < arena.taskOf(_task).params.closeBy) vm.warp(arena.taskOf(_task).params.closeBy);
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
                vm.expectRevert(abi.encodeWithSelector(IFinals.FinalsWrongOrder.selector, _task, i + 1));
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
        (, uint256 fees,,) = arena.recordTermsOf(_task, _trainer);
        assertEq(fees, used * FEE);
    }
}
