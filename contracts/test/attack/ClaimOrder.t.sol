// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IArena} from "../../src/interfaces/IArena.sol";
import {AttackBase} from "./AttackBase.sol";

/// @dev Each claim takes its part of what is left, where it ought to be of what there was
contract NaiveShares {
    mapping(address account => uint256) public sharesOf;
    uint256 public total;
    uint256 public left;

    function give(address account, uint256 shares) external {
        sharesOf[account] += shares;
        total += shares;
    }

    function fund(uint256 amount) external {
        left += amount;
    }

    function claim(address account) external returns (uint256 paid) {
        paid = left * sharesOf[account] / total;
        sharesOf[account] = 0;
        left -= paid;
    }
}

/// @title Pay that depends on who claims first
contract ClaimOrderAttack is AttackBase {
    function test_works_naive_firstTakesMore() public {
        NaiveShares naive = new NaiveShares();
        naive.give(validators[0], 1);
        naive.give(validators[1], 1);
        naive.fund(100 ether);
        assertEq(naive.claim(validators[1]), 50 ether);
        assertEq(naive.claim(validators[0]), 25 ether, "for the same work");
    }

    /// @dev Every order of claims, and of settling the rounds before, pays everybody the same
    function testFuzz_fails_orderOfClaims_changesNothing(uint256 order) public {
        uint64 a = _drawn(trainers[0], "a");
        _vote(a, _same(700_000));
        uint64 b = _submit(task, trainers[1], "b");
        _nextEpoch();
        scores.seal(b);
        _vote(b, _votes(600_000, 600_000, 500_000));
        _finish(order & 1 == 0 ? a : b, order & 1 == 0 ? b : a);
        uint256 state = vm.snapshotState();
        uint256[] memory first = _claims(0, 1);
        vm.revertToState(state);
        // A step that shares no factor with the number of validators goes through all of them.
        uint256[3] memory steps = [uint256(1), 2, 4];
        uint256[] memory second = _claims(order >> 8, steps[(order >> 1) % 3]);
        for (uint256 i; i < first.length; ++i) {
            assertEq(first[i], second[i]);
        }
    }

    /// @dev What others do before one's own claim takes nothing of it, and a second claim brings nothing
    function test_fails_claimTwice_paidOnce() public {
        uint64 id = _drawn(trainers[0], "a");
        _vote(id, _same(700_000));
        address owner = _owner(id, 0);
        _finish(id, id);
        settle.claimShares(task, owner);
        uint256 paid = _claimable(owner);
        assertGt(paid, 0);
        vm.expectRevert();
        settle.claimShares(task, owner);
        _claimAll(task);
        assertEq(_claimable(owner), paid);
        arena.release(task, trainers[0]);
        vm.expectRevert(abi.encodeWithSelector(IArena.ArenaNothingLocked.selector, task, trainers[0]));
        arena.release(task, trainers[0]);
    }

    function _finish(uint64 first, uint64 second) private {
        _end(first);
        _end(second);
        _settleTask(task);
    }

    /// @return got Claimable of each validator in the end
    function _claims(uint256 first, uint256 step) private returns (uint256[] memory got) {
        uint256 n = validators.length;
        for (uint256 i; i < n; ++i) {
            address who = validators[(first % n + i * step) % n];
            if (settle.owedOf(task, who) + settle.sharesOf(task, who) != 0) settle.claimShares(task, who);
        }
        got = new uint256[](n);
        for (uint256 i; i < n; ++i) {
            got[i] = _claimable(validators[i]);
        }
    }
}
