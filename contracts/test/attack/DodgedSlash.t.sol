// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IArena} from "../../src/interfaces/IArena.sol";
import {IStake} from "../../src/interfaces/IStake.sol";
import {AttackBase} from "./AttackBase.sol";

/// @dev Slashes what is staked, and lets go of it at once
contract NaiveVault {
    mapping(address account => uint256) public staked;

    function stake() external payable {
        staked[msg.sender] += msg.value;
    }

    function withdraw() external {
        uint256 amount = staked[msg.sender];
        staked[msg.sender] = 0;
        payable(msg.sender).transfer(amount);
    }

    function slash(address account) external returns (uint256 amount) {
        amount = staked[account] / 100;
        staked[account] -= amount;
    }
}

/// @title A slash dodged by withdrawal
contract DodgedSlashAttack is AttackBase {
    function test_works_naive_stakeIsGoneBeforeTheSlash() public {
        NaiveVault naive = new NaiveVault();
        vm.deal(validators[0], 100 ether);
        vm.prank(validators[0]);
        naive.stake{value: 100 ether}();
        vm.prank(validators[0]);
        naive.withdraw();
        assertEq(naive.slash(validators[0]), 0);
        assertEq(validators[0].balance, 100 ether);
    }

    /// @dev What unbonds is slashed like the rest, whatever part of it unbonds
    function testFuzz_fails_unbonding_isSlashedAlike(uint256 part) public {
        uint64 id = _drawn(trainers[0], "a");
        for (uint8 i; i < 3; ++i) {
            _commitVote(id, i, 700_000);
        }
        _revealVote(id, 0, 700_000);
        _revealVote(id, 1, 700_000);
        address silent = _owner(id, 2);
        uint256 own = stake.accountOf(silent).own;
        vm.prank(silent);
        stake.unbond(bound(part, 1, own));
        vm.expectPartialRevert(IStake.StakeNotReady.selector);
        vm.prank(silent);
        stake.withdraw();
        uint256 before = _wealth(silent);
        skip(18);
        scores.finalize(id);
        _end(id);
        assertEq(_wealth(silent), before - own / 100);
    }

    /// @dev Who revealed cannot take its stake before questions about its evidence end, where a task is longer than unbonding
    function test_fails_reveal_holdsTheStake() public {
        IArena.TaskParams memory p = _params();
        p.closeBy += 2000;
        task = _createTask(p);
        uint64 id = _drawn(trainers[0], "a");
        for (uint8 i; i < 3; ++i) {
            _commitVote(id, i, 700_000);
        }
        address liar = _owner(id, 0);
        _revealVote(id, 0, 700_000);
        uint256 own = stake.accountOf(liar).own;
        vm.prank(liar);
        stake.unbond(own);
        uint40 ends = arena.taskOf(task).dropBy + p.evidenceWindow;
        assertGt(ends, _now() + _config().unbonding);
        assertEq(stake.accountOf(liar).readyAt, ends);
        vm.warp(ends - 1);
        vm.expectRevert(abi.encodeWithSelector(IStake.StakeNotReady.selector, ends));
        vm.prank(liar);
        stake.withdraw();
        skip(1);
        vm.prank(liar);
        stake.withdraw();
    }
}
