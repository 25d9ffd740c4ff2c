// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IArena} from "../../src/interfaces/IArena.sol";
import {IScores} from "../../src/interfaces/IScores.sol";
import {ISettle} from "../../src/interfaces/ISettle.sol";
import {ArenaBase} from "./ArenaBase.sol";

/// @title Who may open a task, and what becomes of it
contract ArenaTasksTest is ArenaBase {
    function _firstExperts() internal override returns (address[] memory experts_) {
        experts_ = new address[](1);
        experts_[0] = makeAddr("expert");
    }

    function testFuzz_createTask_ownStake(uint256 own) public {
        own = bound(own, 1, 10_000 * FML_ONE);
        address account = _funded("somebody", own);
        IArena.Eligibility memory e = arena.eligibility(account);
        bool may = own >= 5_000 * FML_ONE;
        assertEq(e.routes, may ? 1 : 0);
        assertEq(e.missingStake, may ? 0 : 5_000 * FML_ONE - own);
        assertEq(e.missingEarned, 10 * FML_ONE);
        IArena.TaskParams memory p = _params();
        if (!may) {
            vm.expectRevert(
                abi.encodeWithSelector(IArena.ArenaNotEligible.selector, account, 5_000 * FML_ONE - own, 10 * FML_ONE)
            );
        }
        vm.prank(account);
        arena.createTask(p);
    }

    function testFuzz_createTask_locksRewardAndBond(uint96 reward) public {
        reward = uint96(bound(reward, 100 * FML_ONE, 50_000 * FML_ONE));
        IArena.TaskParams memory p = _params();
        p.reward = reward;
        uint256 before = fml.balanceOf(creator);
        uint64 task = _createTask(p);
        uint256 bond = arena.taskOf(task).bond;
        assertTrue(2 * bond >= reward && 2 * bond <= uint256(reward) + 1, "half, rounded up");
        assertEq(stake.potOf(task), reward + bond);
        assertEq(before - fml.balanceOf(creator), reward + bond);
        assertEq(arena.taskOf(task).dropBy, 2 * p.closeBy - p.revealBy);
    }

    function test_createTask_attestation_untilItExpires() public {
        address expert = _funded("expert", 0);
        assertEq(arena.eligibility(expert).routes, 4);
        IArena.TaskParams memory p = _params();
        vm.prank(expert);
        uint64 task = arena.createTask(p);
        assertEq(arena.taskOf(task).routes, 4);
        skip(90 days + 1);
        assertEq(arena.eligibility(expert).routes, 0);
    }

    /// @dev Who only has a track record opens tasks, but does not make track records
    function test_createTask_trackRecord_paidTrainerMay_itsOwnPayeesMayNot() public {
        address winner = trainers[0];
        _runTask(creator, winner, 0);
        IArena.Eligibility memory e = arena.eligibility(winner);
        assertEq(e.routes & 2, 2);
        assertEq(e.recordUntil, _now() + 30 days);
        // Validators in consensus too.
        uint256 seats;
        for (uint256 i; i < validators.length; ++i) {
            if (arena.eligibility(validators[i]).routes & 2 != 0) ++seats;
        }
        assertGe(seats, 5, "those of the final committee at least");

        address second = trainers[1];
        _runTask(winner, second, 1);
        assertEq(arena.eligibility(second).routes, 0, "a creator by record makes no records");
        skip(30 days + 1);
        assertEq(arena.eligibility(winner).routes, 0, "older than recordTTL");
    }

    function test_trackRecord_sameCreatorCountsOnce() public {
        _runTask(creator, trainers[0], 0);
        (uint256 first,) = settle.recordOf(trainers[0], 30 days);
        skip(1 days);
        _runTask(creator, trainers[0], 1);
        (uint256 second,) = settle.recordOf(trainers[0], 30 days);
        assertLe(second, first + first / 100);
        assertGt(first, 0);
    }

    function test_createTask_validator_leafIsStoredAndNeverDrawn() public {
        address validator = validators[8];
        IArena.TaskParams memory p = _params();
        p.commitsPerEpoch = 10;
        vm.prank(validator);
        uint64 task = arena.createTask(p);
        uint16 leaf = stake.accountOf(validator).leaf;
        assertEq(arena.taskOf(task).creatorLeaf, leaf);
        for (uint256 i; i < 5; ++i) {
            uint64 id = _submit(task, trainers[0], bytes32(i));
            _nextEpoch();
            scores.seal(id);
            IScores.RoundView memory r = _round(id);
            for (uint256 s; s < r.seats; ++s) {
                assertNotEq(r.leaves[s], leaf);
            }
        }
    }

    function testFuzz_cancelTask_onlyCreatorWithoutSubmissions(bool byCreator, bool submitted) public {
        uint64 task = _createTask();
        if (submitted) _commitModel(task, trainers[0], "a");
        address caller = byCreator ? creator : trainers[1];
        if (!byCreator) {
            vm.expectRevert(abi.encodeWithSelector(IArena.ArenaOnlyCreator.selector, task, caller));
        } else if (submitted) {
            vm.expectRevert(abi.encodeWithSelector(IArena.ArenaHasSubmissions.selector, task, 1));
        }
        vm.prank(caller);
        arena.cancelTask(task);
        if (!byCreator || submitted) return;
        assertEq(_claimable(creator), 15_000 * FML_ONE);
        assertEq(stake.potOf(task), 0);
        assertEq(stake.accountOf(creator).engagements, 0);
        vm.expectRevert(abi.encodeWithSelector(IArena.ArenaTaskState.selector, task, IArena.TaskState.Cancelled));
        settle.settle(task, new uint64[](0));
    }

    function test_settle_noSubmission_rewardAndBondReturn() public {
        uint64 task = _createTask();
        vm.warp(arena.taskOf(task).params.closeBy);
        settle.settle(task, new uint64[](0));
        assertEq(_claimable(creator), 15_000 * FML_ONE);
        vm.expectRevert(abi.encodeWithSelector(IArena.ArenaTaskState.selector, task, IArena.TaskState.Settled));
        settle.settle(task, new uint64[](0));
    }

    function test_modules_strangers_revert() public {
        IArena.Ending memory ending;
        ISettle.RoundEnd memory end;
        bytes memory onlyModule = abi.encodeWithSelector(IArena.ArenaOnlyModule.selector, address(this));
        vm.expectRevert(onlyModule);
        arena.takeHead(1);
        vm.expectRevert(onlyModule);
        arena.conclude(1, 0, IArena.Step.Stands, IArena.VoidReason.None, 0);
        vm.expectRevert(onlyModule);
        arena.requeue(1, 1);
        vm.expectRevert(onlyModule);
        arena.finish(1, 1);
        vm.expectRevert(onlyModule);
        arena.openFinal(1, 1, address(this));
        vm.expectRevert(onlyModule);
        arena.notePause(1);
        vm.expectRevert(onlyModule);
        arena.closeTask(1, new uint64[](0));
        vm.expectRevert(abi.encodeWithSelector(ISettle.SettleOnlyModule.selector, address(this)));
        settle.closeRound(end, ending);
        vm.expectRevert(abi.encodeWithSelector(ISettle.SettleOnlyModule.selector, address(this)));
        settle.closeStage(ending, address(this));
        vm.expectRevert(abi.encodeWithSelector(ISettle.SettleOnlyModule.selector, address(this)));
        settle.keep(1, 1);
    }

    /// @dev A task of `owner` in which `winner` ranks first
    function _runTask(address owner, address winner, uint256 number) private {
        IArena.TaskParams memory p = _params(owner);
        vm.prank(owner);
        uint64 task = arena.createTask(p);
        uint64 id = _submit(task, winner, keccak256(abi.encode(number)));
        _nextEpoch();
        _score(id, _same(900_000));
        _cut(task);
        _final(id, 900_000);
        _settleAll(id);
        vm.warp(p.closeBy);
        settle.settle(task, _order(id, 0, 0));
        _claimAll(task);
        arena.release(task, winner);
    }
}
