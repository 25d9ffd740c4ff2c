// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IDelegation} from "../../src/interfaces/IDelegation.sol";
import {ArenaBase} from "./ArenaBase.sol";

/// @title What a whole task pays to operators and to those who lent to them
contract DelegationArenaTest is ArenaBase {
    uint256 private constant LENT = 2_000 * FML_ONE;

    address private _ann = makeAddr("ann");

    function _lend(address operator, uint32 commission) private {
        vm.prank(operator);
        delegation.setCommission(commission);
        fml.transfer(_ann, LENT);
        vm.startPrank(_ann);
        fml.approve(address(delegation), LENT);
        delegation.delegate(operator, LENT);
        vm.stopPrank();
    }

    /// @dev Two finalists, the first of them ranks first; settled, nothing claimed
    function _play() private returns (uint64 task, uint64 a) {
        task = _createTask();
        a = _submit(task, trainers[0], "a");
        uint64 b = _submit(task, trainers[1], "b");
        _nextEpoch();
        _agree(a, 900_000);
        _nextEpoch();
        _agree(b, 950_000);
        _publishAll(task);
        _closeLive(task);
        finals.cut(task);
        _nextEpoch();
        _final(a, 920_000);
        _final(b, 910_000);
        _settleRounds(task);
        if (_now() < arena.taskOf(task).params.closeBy) vm.warp(arena.taskOf(task).params.closeBy);
        settle.settle(task, _order(a, b, 0));
    }

    function _paymentsOf(address operator) private view returns (uint256 sum) {
        for (uint64 i; i < delegation.poolOf(operator).payments; ++i) {
            sum += delegation.paymentOf(operator, i).amount;
        }
    }

    /// Seats: what a validator and its delegators get is what it would have got alone, divided as the rule says.
    function test_seats_payIsDivided_andAllOfItIsThere() public {
        for (uint256 i; i < validators.length; ++i) {
            _lend(validators[i], 100_000);
        }
        _nextEpoch();
        (uint64 task,) = _play();
        uint256 shared;
        uint256 sharers;
        for (uint256 i; i < validators.length; ++i) {
            address v = validators[i];
            if (settle.sharesOf(task, v) == 0 && settle.owedOf(task, v) == 0) continue;
            uint256 before = _claimable(v) + _claimable(address(delegation));
            uint256 own = _claimable(v);
            settle.claimShares(task, v);
            uint256 pay = _claimable(v) + _claimable(address(delegation)) - before;
            uint256 part = _paymentsOf(v);
            assertEq(_claimable(v) - own + part, pay, "parts");
            // Own stake at the cap leaves them nothing; as much as 1,000 FML of own stake adds, a bit over a quarter.
            assertTrue((part == 0) == (stake.accountOf(v).own >= 9_000 * FML_ONE), "who has a part");
            assertLt(part, pay * 27 / 100);
            shared += part;
            ++sharers;
        }
        assertGt(sharers, 3);
        assertEq(_claimable(address(delegation)), shared, "credited");
        // The final fees of both finalists return to them.
        settle.claimShares(task, trainers[0]);
        settle.claimShares(task, trainers[1]);
        assertEq(stake.potOf(task), 0, "pot");
        uint256 got;
        for (uint256 i; i < validators.length; ++i) {
            (, uint64 next) = delegation.claimable(validators[i], _ann, type(uint64).max);
            if (next == 0) continue;
            vm.prank(_ann);
            got += delegation.claim(validators[i], type(uint64).max);
            assertEq(delegation.delegationOf(validators[i], _ann).nextPayment, next);
        }
        assertEq(got, shared, "one who lent all gets all of it");
        assertEq(fml.balanceOf(_ann), shared);
        assertEq(_claimable(address(delegation)), 0);
    }

    /// Trainers: with delegators behind it, and all else the same, the operator has no less; what is above is theirs.
    function test_ranks_operatorHasNoLessThanAlone() public {
        // The pool stands in both worlds; only the stake in it differs.
        uint256 state = vm.snapshotState();
        _play();
        uint256 alone = _claimable(trainers[0]);
        uint256 rival = _claimable(trainers[1]);
        vm.revertToState(state);
        _lend(trainers[0], 200_000);
        _nextEpoch();
        _play();
        IDelegation.PoolView memory pool = delegation.poolOf(trainers[0]);
        assertEq(pool.payments, 1);
        uint256 part = _paymentsOf(trainers[0]);
        assertGt(part, 0);
        assertGe(_claimable(trainers[0]), alone, "the operator");
        assertLt(_claimable(trainers[1]), rival + part);
        vm.prank(_ann);
        assertEq(delegation.claim(trainers[0], 1), part);
    }
}
