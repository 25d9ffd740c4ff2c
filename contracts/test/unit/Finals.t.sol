// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IArena} from "../../src/interfaces/IArena.sol";
import {IFinals} from "../../src/interfaces/IFinals.sol";
import {ArenaBase} from "./ArenaBase.sol";

/// @title Who takes part in the final stage, when it begins, in which order, and what becomes of the final fee
contract FinalsTest is ArenaBase {
    uint256 private constant FEE = 10e18;
    uint256 private constant FINAL_FEE = 10e18;

    uint64 private _task;

    function setUp() public override {
        super.setUp();
        _task = _createTask();
    }

    // ---------------------------------------------------------------- the cut

    function test_cut_conditions() public {
        uint64 id = _scored(trainers[0], "a", 900_000);
        vm.warp(arena.taskOf(_task).params.revealBy + 1);
        keys.publishShardKey(_task, 0, _shardKey(0));
        vm.expectRevert(abi.encodeWithSelector(IFinals.FinalsSealed.selector, _task));
        finals.cut(_task);
        keys.publishShardKey(_task, 1, _shardKey(1));
        _publishModel(id);
        vm.expectRevert(abi.encodeWithSelector(IArena.ArenaSubmissionsOpen.selector, _task, 1));
        finals.cut(_task);
        _closeLive(_task);
        vm.warp(_cutAt(_task) - 1);
        vm.expectRevert(abi.encodeWithSelector(IArena.ArenaTooEarly.selector, _cutAt(_task), _now()));
        finals.cut(_task);
        skip(1);
        vm.prank(address(0xca11));
        finals.cut(_task);
        assertEq(_claimable(address(0xca11)), FML_ONE / 100, "paid by the fee pool");
        assertEq(arena.taskOf(_task).open, 1, "the finalist");
        vm.expectRevert(abi.encodeWithSelector(IFinals.FinalsCut.selector, _task));
        finals.cut(_task);
    }

    /// @dev No live result is final before the keys had their time and one appeal window more
    function test_close_beforeTheCut_reverts() public {
        uint64 id = _scored(trainers[0], "a", 900_000);
        assertEq(scores.courseOf(id).appealUntil, _cutAt(_task));
        vm.warp(_cutAt(_task) - 1);
        vm.expectRevert();
        scores.close(id);
        skip(1);
        scores.close(id);
    }

    /// @dev Of a trainer the best result above the baseline with a key goes on, whichever was closed first
    function testFuzz_finalist_isTheBestOfATrainerWithAKey(uint8 keyed, uint32 x, uint32 y, bool reversed) public {
        uint32[2] memory score = [uint32(bound(x, 90_000, 120_000)), uint32(bound(y, 90_000, 120_000))];
        uint64[2] memory ids;
        for (uint256 i; i < 2; ++i) {
            ids[i] = _submit(_task, trainers[0], bytes32(i + 1));
        }
        for (uint256 i; i < 2; ++i) {
            _nextEpoch();
            _score(ids[i], _same(score[i]));
        }
        vm.warp(arena.taskOf(_task).params.revealBy + 1);
        _publishShards(_task);
        uint64 best;
        uint32 bestScore = 100_000;
        for (uint256 i; i < 2; ++i) {
            if (keyed >> i & 1 == 0) continue;
            _publishModel(ids[i]);
            if (score[i] > bestScore) (best, bestScore) = (ids[i], score[i]);
        }
        _close(ids[reversed ? 1 : 0]);
        _close(ids[reversed ? 0 : 1]);
        finals.cut(_task);
        assertEq(finals.bestOf(_task, 1), best);
        assertEq(finals.finalsOf(_task).finalists, best == 0 ? 0 : 1);
        _nextEpoch();
        assertEq(arena.headOf(_task, IArena.Queue.Final), best);
    }

    /// @dev In the order of the trainers' first commits, whatever their scores and ids are
    function test_queue_orderOfFirstCommits() public {
        uint64 first = _scored(trainers[0], "a", 110_000);
        uint64 b = _scored(trainers[1], "b", 900_000);
        uint64 better = _scored(trainers[0], "c", 800_000);
        _cut(_task);
        assertEq(arena.headOf(_task, IArena.Queue.Final), better);
        vm.expectRevert(abi.encodeWithSelector(IArena.ArenaNotHead.selector, b, better));
        scores.seal(b);
        _final(better, 1);
        assertEq(arena.headOf(_task, IArena.Queue.Final), b);
        assertFalse(finals.isFinalist(_task, first));
        vm.expectRevert(abi.encodeWithSelector(IArena.ArenaNotHead.selector, first, b));
        scores.seal(first);
    }

    function testFuzz_modules_strangers_revert(address caller) public {
        vm.assume(caller != address(arena));
        vm.startPrank(caller);
        bytes memory refusal = abi.encodeWithSelector(IFinals.FinalsOnlyModule.selector, caller);
        vm.expectRevert(refusal);
        finals.note(_task, 1);
        vm.expectRevert(refusal);
        finals.rank(_task, 1);
        vm.expectRevert(refusal);
        finals.excuse(_task);
        vm.expectRevert(refusal);
        finals.take(_task, 1, 1);
    }

    // ---------------------------------------------------------------- named finalists

    /// Why: a live committee that was captured says 0 of a good model; its trainer sends it on, and the final stage says
    /// what it is worth.
    function test_name_capturedLiveResult_keepsNobodyOut() public {
        uint64 id = _scored(trainers[0], "a", 0);
        uint64 other = _scored(trainers[0], "b", 500_000);
        _publishAll(_task);
        vm.expectRevert(abi.encodeWithSelector(IFinals.FinalsOnlyTrainer.selector, id, address(this)));
        finals.name(id);
        vm.prank(trainers[0]);
        finals.name(id);
        _closeLive(_task);
        assertEq(finals.bestOf(_task, 1), id, "better live results do not displace it");
        assertFalse(finals.isFinalist(_task, other));
        finals.cut(_task);
        vm.expectRevert(abi.encodeWithSelector(IFinals.FinalsCut.selector, _task));
        vm.prank(trainers[0]);
        finals.name(other);
        _nextEpoch();
        _final(id, 900_000);
        assertEq(finals.rankedOf(_task)[0], id);
    }

    /// @dev A submission whose live committees came to nothing may go on, one that ended by its own fault may not
    function test_name_voidSubmissions() public {
        IArena.TaskParams memory p = _params();
        p.submitBy = _now() + 400;
        p.revealBy = p.submitBy + 12;
        p.closeBy = p.revealBy + 400;
        _task = _createTask(p);
        uint64 silent = _submit(_task, trainers[0], "silent");
        uint64 gone = _submit(_task, trainers[1], "gone");
        uint64 fresh = _submit(_task, trainers[2], "fresh");
        for (uint256 i; i < 5; ++i) {
            _nextEpoch();
            scores.seal(silent);
            skip(12);
            scores.finalize(silent);
        }
        for (uint256 i; i < 2; ++i) {
            _nextEpoch();
            _agree(gone, UNAVAILABLE);
        }
        _publishAll(_task);
        vm.expectRevert(abi.encodeWithSelector(IFinals.FinalsBadName.selector, gone));
        vm.prank(trainers[1]);
        finals.name(gone);
        vm.expectRevert(abi.encodeWithSelector(IFinals.FinalsBadName.selector, fresh));
        vm.prank(trainers[2]);
        finals.name(fresh);
        vm.prank(trainers[0]);
        finals.name(silent);
        _nextEpoch();
        _agree(fresh, 1);
        _closeLive(_task);
        finals.cut(_task);
        _nextEpoch();
        _final(silent, 700_000);
        assertEq(uint256(arena.submissionOf(silent).state), uint256(IArena.SubmissionState.Final));
        assertEq(finals.rankedOf(_task)[0], silent);
    }

    // ---------------------------------------------------------------- the final fee

    /// @dev Whose finalist is scored and not paid has paid for its seats; all others get their fee back
    function test_finalFee_keptOutsideTheRanks_elseReturned() public {
        uint64 a = _scored(trainers[0], "a", 900_000);
        uint64 b = _scored(trainers[1], "b", 800_000);
        _scored(trainers[2], "c", 50_000);
        _cut(_task);
        _final(a, 700_000);
        _final(b, 60_000);
        assertTrue(finals.keepsFee(_task, 2));
        assertEq(finals.feesKept(_task), 1);
        _settleTask(_order(a, 0, 0));
        assertEq(settle.owedOf(_task, trainers[0]), FINAL_FEE);
        assertEq(settle.owedOf(_task, trainers[1]), 0);
        assertEq(settle.owedOf(_task, trainers[2]), FINAL_FEE);
        // Ten final seats cost 20 FML: b's fee pays 10 of them, the reward the rest.
        assertEq(settle.moneyOf(_task).validatorPart, 10_000 * FML_ONE - settle.moneyOf(_task).trainerPart - FINAL_FEE);
        _claimAll(_task);
        assertEq(stake.potOf(_task), 0);
    }

    /// @dev A finalist that no committee was drawn for gets its fee back, and nobody waits for it
    function test_finalist_notDrawnByDropBy_isLate_feeReturns() public {
        uint64 a = _scored(trainers[0], "a", 900_000);
        _cut(_task);
        uint40 dropBy = arena.taskOf(_task).dropBy;
        vm.expectRevert(abi.encodeWithSelector(IArena.ArenaTooEarly.selector, dropBy + 1, _now()));
        arena.expire(a);
        vm.warp(dropBy + 1);
        arena.expire(a);
        assertEq(uint256(arena.submissionOf(a).reason), uint256(IArena.VoidReason.Late));
        assertEq(arena.submissionOf(a).stage, 1);
        vm.expectRevert();
        arena.expire(a);
        _settleTask(new uint64[](0));
        assertEq(settle.owedOf(_task, trainers[0]), FINAL_FEE);
        _claimAll(_task);
        assertEq(stake.potOf(_task), 0);
    }

    /// Why: junk that is good enough for the final would have its final seats paid by the validators' part. Each finalist
    /// outside the ranks pays for a committee, whichever account it is of, and however many models that one commits to.
    function test_finalFee_cannotBeDodged() public {
        uint256 before = fml.balanceOf(trainers[0]);
        _scored(trainers[0], "a", 900_000);
        _scored(trainers[0], "b", 910_000);
        assertEq(before - fml.balanceOf(trainers[0]), 2 * FEE + FINAL_FEE);
        _cut(_task);
        assertEq(finals.finalsOf(_task).finalists, 1, "one of each trainer");
        _final(2, 5);
        // Nothing is to be had before the settlement, nor after it.
        vm.expectRevert();
        settle.claimShares(_task, trainers[0]);
        _settleTask(new uint64[](0));
        vm.expectRevert();
        settle.claimShares(_task, trainers[0]);
    }

    // ---------------------------------------------------------------- live rank gates nothing

    /// Why: live labels leak. Whoever has them gets 32 live results of 100 %; a list of the best live results would then
    /// hold nobody else. Every trainer's best goes on, and the final shard, which was sealed, says who is ranked.
    function test_memorisedLiveLabels_pushNobodyOut() public {
        IArena.TaskParams memory p = _params();
        p.submitBy = _now() + 2_000;
        p.revealBy = p.submitBy + 12;
        p.closeBy = p.revealBy + 2_000;
        _task = _createTask(p);
        uint64[] memory ids = new uint64[](33);
        for (uint256 i; i < 33; ++i) {
            ids[i] = _submit(_task, _funded(string.concat("crowd ", vm.toString(i)), 100 * FML_ONE), bytes32(i + 1));
        }
        uint64 honest = ids[32];
        for (uint256 i; i < 33; ++i) {
            _nextEpoch();
            _score(ids[i], _same(ids[i] == honest ? 600_000 : 1_000_000));
        }
        _cut(_task);
        assertEq(finals.finalsOf(_task).finalists, 33);
        for (uint256 i; i < 33; ++i) {
            _final(ids[i], ids[i] == honest ? 600_000 : 100_000 + uint32(i));
        }
        uint64[] memory order = finals.rankedOf(_task);
        assertEq(order.length, 32);
        order[0] = honest;
        for (uint256 i = 1; i < 32; ++i) {
            order[i] = ids[32 - i];
        }
        _settleTask(order);
        uint256 part = settle.moneyOf(_task).trainerPart;
        assertGe(_claimable(arena.submissionOf(honest).trainer), part * 499 / 1000, "half of what trainers get");
        assertEq(finals.feesKept(_task), 1, "the one outside of the ranks pays its final seats");
    }

    /// Why: the cut needs every live submission ended. If those had time until dropBy, a creator could crowd the live queue with
    /// models of its own: no final stage, nobody ranked, and most of the reward back. Live rounds end by closeBy.
    function test_crowdedLiveQueue_keepsNoCutAway() public {
        uint64 honest = _submit(_task, trainers[0], "honest");
        uint64[] memory junk = new uint64[](8);
        for (uint256 i; i < 8; ++i) {
            if (i == 4) _nextEpoch();
            junk[i] = _submit(_task, trainers[1 + i / 2 % 2], bytes32(i + 1));
        }
        if (arena.headOf(_task, IArena.Queue.Live) != honest) _nextEpoch();
        _score(honest, _same(900_000));
        _publishAll(_task);
        uint40 closeBy = arena.taskOf(_task).params.closeBy;
        vm.warp(closeBy + 1);
        for (uint256 i; i < 8; ++i) {
            arena.expire(junk[i]);
        }
        _closeLive(_task);
        finals.cut(_task);
        _nextEpoch();
        _final(honest, 900_000);
        _settleTask(_order(honest, 0, 0));
        assertGt(_claimable(trainers[0]), 3_000 * FML_ONE);
    }

    // ---------------------------------------------------------------- helpers

    function _scored(address trainer, bytes32 seed, uint32 score) private returns (uint64 id) {
        id = _submit(_task, trainer, seed);
        _nextEpoch();
        _score(id, _same(score));
    }

    function _settleTask(uint64[] memory order) private {
        _settleRounds(_task);
        uint40 closeBy = arena.taskOf(_task).params.closeBy;
        if (_now() < closeBy) vm.warp(closeBy);
        settle.settle(_task, order);
    }
}
