// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AttackBase} from "./AttackBase.sol";

/// @dev Anybody can accuse anybody, and what is accused is frozen
contract NaiveFreezer {
    mapping(address account => uint256) public staked;
    mapping(address account => uint256) public frozenUntil;

    function stake() external payable {
        staked[msg.sender] += msg.value;
    }

    function accuse(address account) external {
        frozenUntil[account] = block.timestamp + 1 days;
    }

    function withdraw() external {
        require(block.timestamp >= frozenUntil[msg.sender], "frozen");
        uint256 amount = staked[msg.sender];
        staked[msg.sender] = 0;
        payable(msg.sender).transfer(amount);
    }
}

/// @title Money that others keep frozen
contract FreezeGriefingAttack is AttackBase {
    function test_works_naive_frozenForEverForFree() public {
        NaiveFreezer naive = new NaiveFreezer();
        vm.deal(validators[0], 1 ether);
        vm.prank(validators[0]);
        naive.stake{value: 1 ether}();
        for (uint256 i; i < 365; ++i) {
            naive.accuse(validators[0]);
            skip(1 days - 1);
            vm.prank(validators[0]);
            vm.expectRevert(bytes("frozen"));
            naive.withdraw();
        }
    }

    /// @dev Nothing that others do moves the moment of a withdrawal that is under way: not a displacement, a refresh, a
    /// challenge, a draw of its leaf, a task in which it has no part, nor money sent to it
    function testFuzz_fails_othersNeverMoveTheWithdrawal(uint256 seed) public {
        address victim = validators[seed % 9];
        uint16 leaf = stake.accountOf(victim).leaf;
        uint256 own = stake.accountOf(victim).own;
        vm.prank(victim);
        stake.unbond(own);
        uint40 readyAt = stake.accountOf(victim).readyAt;
        address griefer = _funded("griefer", 9_000 * FML_ONE);
        uint64 id = _submit(task, trainers[0], "a");
        while (_now() < readyAt) {
            _grieve(griefer, leaf, id, seed);
            seed = uint256(keccak256(abi.encode(seed)));
            assertEq(stake.accountOf(victim).readyAt, readyAt);
            skip(EPOCH);
        }
        uint256 before = fml.balanceOf(victim);
        uint256 due = stake.accountOf(victim).unbonding;
        vm.prank(victim);
        stake.withdraw();
        assertEq(fml.balanceOf(victim), before + due);
        // A seat that it missed in its last epoch may cost it a thousandth twice, no more.
        assertGe(due, own - 2 * (own / 1000 + 1));
    }

    function _grieve(address griefer, uint16 leaf, uint64 id, uint256 seed) private {
        vm.startPrank(griefer);
        uint256 move = seed >> 8 & 7;
        if (move == 0) try stake.displaceValidator(keccak256("box"), leaf) {} catch {}
        if (move == 1) try stake.refresh(leaf) {} catch {}
        if (move == 2) try stake.wake(leaf) {} catch {}
        if (move == 3) try challenges.challenge(id, 0, uint8(seed >> 16 & 7)) {} catch {}
        if (move == 4) try scores.seal(id) {} catch {}
        if (move == 5) try scores.finalize(id) {} catch {}
        if (move == 6) try settle.settleRound(id, 0) {} catch {}
        if (move == 7) try stake.joinValidators(keccak256("box")) {} catch {}
        vm.stopPrank();
    }
}
