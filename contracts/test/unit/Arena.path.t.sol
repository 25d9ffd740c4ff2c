// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IArena} from "../../src/interfaces/IArena.sol";
import {IKeys} from "../../src/interfaces/IKeys.sol";
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
        _score(a, _same(900_000));
        _nextEpoch();
        _score(b, _same(950_000));
        _nextEpoch();
        _score(c, _same(50_000));
        assertEq(uint256(arena.submissionOf(b).state), uint256(IArena.SubmissionState.Final));
        assertEq(arena.submissionOf(b).score, 950_000);
        assertEq(keys.rankedOf(task).length, 0, "no key is there yet");

        vm.expectRevert(abi.encodeWithSelector(ISettle.SettleSeatsDue.selector, task, 9, 0));
        settle.settle(task, _order(b, a, 0));
        _settleAll(a);
        _settleAll(b);
        _settleAll(c);
        vm.expectRevert(
            abi.encodeWithSelector(IArena.ArenaTooEarly.selector, arena.taskOf(task).params.closeBy, _now())
        );
        settle.settle(task, _order(b, a, 0));
        _publishAll(task);
        assertEq(keys.rankedOf(task).length, 2, "c is not above the baseline");
        vm.warp(arena.taskOf(task).params.closeBy);
        vm.expectRevert(abi.encodeWithSelector(IKeys.KeysWrongOrder.selector, task, 1));
        settle.settle(task, _order(a, b, 0));
        settle.settle(task, _order(b, a, 0));

        ISettle.MoneyView memory money = settle.moneyOf(task);
        assertEq(money.shares, 9);
        assertEq(money.trainerPart + money.validatorPart, 10_000 * FML_ONE);
        // Equal stake, rho = 1/2: two thirds for the first.
        assertEq(_claimable(trainers[1]), money.trainerPart * 666_666_666_666_666_666 / 1e18);
        assertEq(_claimable(trainers[0]), money.trainerPart * 333_333_333_333_333_333 / 1e18);
        assertEq(_claimable(creator), 5_000 * FML_ONE, "bond");
        _claimAll(task);
        assertEq(stake.potOf(task), 0, "pot");
        arena.release(task, trainers[0]);
        assertEq(stake.accountOf(trainers[0]).locked, 0);
        assertEq(stake.accountOf(trainers[0]).engagements, 0);
    }
}
