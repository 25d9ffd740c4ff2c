// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IArena} from "../../src/interfaces/IArena.sol";
import {IFinals} from "../../src/interfaces/IFinals.sol";
import {ISettle} from "../../src/interfaces/ISettle.sol";
import {ArenaBase} from "./ArenaBase.sol";

/// @title A task from its creation to the last claim
contract ArenaPathTest is ArenaBase {
    function test_path_threeTrainers_allPaidAndPotEmpty() public {
        uint64 task = _createTask();
        uint64 a = _submit(task, trainers[0], "a");
        uint64 b = _submit(task, trainers[1], "b");
        uint64 c = _submit(task, trainers[2], "c");
        _nextEpoch();
        _agree(a, 900_000);
        _nextEpoch();
        _agree(b, 950_000);
        _nextEpoch();
        _agree(c, 50_000);
        assertEq(uint256(arena.submissionOf(b).state), uint256(IArena.SubmissionState.Scored));

        vm.expectRevert(abi.encodeWithSelector(IFinals.FinalsSealed.selector, task));
        finals.cut(task);
        _publishAll(task);
        vm.expectRevert(abi.encodeWithSelector(IArena.ArenaSubmissionsOpen.selector, task, 3));
        finals.cut(task);
        vm.expectRevert(abi.encodeWithSelector(ISettle.SettleNotDue.selector, b, 0));
        settle.settleRound(b, 0);
        _closeLive(task);
        assertEq(uint256(arena.submissionOf(b).state), uint256(IArena.SubmissionState.Final));
        assertEq(arena.submissionOf(b).score, 950_000);
        finals.cut(task);
        assertEq(finals.finalsOf(task).finalists, 2, "c is not above the baseline");
        assertEq(finals.rankedOf(task).length, 0, "live results rank nobody");
        assertEq(arena.headOf(task, IArena.Queue.Final), 0, "not drawn in the epoch of the cut");
        _nextEpoch();
        assertEq(arena.headOf(task, IArena.Queue.Final), a, "in the order of first commits");
        _final(a, 920_000);
        _final(b, 910_000);
        assertEq(arena.submissionOf(a).score, 920_000);
        assertEq(finals.rankedOf(task).length, 2);

        vm.expectRevert(abi.encodeWithSelector(ISettle.SettleRoundsDue.selector, task, 5, 0));
        settle.settle(task, _order(a, b, 0));
        _settleRounds(task);
        if (_now() < arena.taskOf(task).params.closeBy) vm.warp(arena.taskOf(task).params.closeBy);
        vm.expectRevert(abi.encodeWithSelector(IFinals.FinalsWrongOrder.selector, task, 1));
        settle.settle(task, _order(b, a, 0));
        vm.expectRevert(abi.encodeWithSelector(ISettle.SettleOpen.selector, task));
        settle.claimShares(task, validators[0]);
        settle.settle(task, _order(a, b, 0));

        ISettle.MoneyView memory money = settle.moneyOf(task);
        assertEq(money.shares, 9 + 20, "a final seat counts twice");
        assertEq(money.owed, 10);
        assertEq(money.each, 2 * FML_ONE, "owed seats have their fee");
        // Ten final seats at 2 FML come out of the validators' part.
        assertEq(money.trainerPart + money.validatorPart + 20 * FML_ONE, 10_000 * FML_ONE);
        // Equal stake, rho = 1/2: two thirds for the first.
        assertEq(_claimable(trainers[0]), money.trainerPart * 666_666_666_666_666_666 / 1e18);
        assertEq(_claimable(trainers[1]), money.trainerPart * 333_333_333_333_333_333 / 1e18);
        assertEq(_claimable(creator), 5_000 * FML_ONE, "bond");
        _claimAll(task);
        assertEq(_claimable(trainers[2]), 10 * FML_ONE, "the final fee of one that is no finalist");
        assertEq(stake.potOf(task), 0, "pot");
        arena.release(task, trainers[0]);
        assertEq(stake.accountOf(trainers[0]).locked, 0);
        assertEq(stake.accountOf(trainers[0]).engagements, 0);
    }
}
