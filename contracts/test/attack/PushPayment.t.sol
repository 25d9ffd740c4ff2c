// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IArena} from "../../src/interfaces/IArena.sol";
import {AttackBase} from "./AttackBase.sol";

/// @dev Pays everybody in one call, in order
contract NaivePayer {
    address[] public payees;

    receive() external payable {}

    function enter() external {
        payees.push(msg.sender);
    }

    function payAll() external {
        uint256 each = address(this).balance / payees.length;
        for (uint256 i; i < payees.length; ++i) {
            (bool ok,) = payees[i].call{value: each}("");
            require(ok, "payment refused");
        }
    }
}

/// @dev Takes no money
contract Refuser {
    function enter(NaivePayer payer) external {
        payer.enter();
    }
}

/// @title Loops that others make longer, and payments that others refuse
contract PushPaymentAttack is AttackBase {
    uint256 private constant BLOCK_GAS = 30_000_000;

    function test_works_naive_oneRefusalBlocksAll() public {
        NaivePayer payer = new NaivePayer();
        vm.deal(address(payer), 10 ether);
        vm.prank(validators[0]);
        payer.enter();
        new Refuser().enter(payer);
        vm.expectRevert(bytes("payment refused"));
        payer.payAll();
    }

    function test_works_naive_loopOutgrowsTheBlock() public {
        NaivePayer payer = new NaivePayer();
        vm.deal(address(payer), 10 ether);
        for (uint256 i; i < 1500; ++i) {
            vm.prank(address(uint160(0xabc0000 + i)));
            payer.enter();
        }
        (bool ok,) = address(payer).call{gas: BLOCK_GAS}(abi.encodeCall(NaivePayer.payAll, ()));
        assertFalse(ok, "no block has room for it");
    }

    /// @dev Junk of one trainer does not make the settlement of the task dearer, nor that of an honest submission
    function test_fails_junk_settlementCostsTheSame() public {
        uint256 state = vm.snapshotState();
        uint256 quiet = _settlementGas(0);
        vm.revertToState(state);
        uint256 loud = _settlementGas(15);
        assertLt(loud, quiet + quiet / 50);
        assertLt(loud, BLOCK_GAS / 10);
    }

    /// @dev Everybody fetches its own: a trainer that is a contract without a way to take anything harms itself only
    function test_fails_refusedPayment_blocksNobody() public {
        // Code that reverts whatever it is called for.
        vm.etch(trainers[0], hex"5f5ffd");
        uint64 a = _drawn(trainers[0], "a");
        _vote(a, _same(700_000));
        uint64 b = _submit(task, trainers[1], "b");
        _nextEpoch();
        scores.seal(b);
        _vote(b, _same(600_000));
        _end(a);
        _end(b);
        _settleTask(task);
        _claimAll(task);
        uint256 due = _claimable(trainers[1]);
        assertGt(due, 0);
        uint256 before = fml.balanceOf(trainers[1]);
        vm.prank(trainers[1]);
        stake.claim(trainers[1]);
        assertEq(fml.balanceOf(trainers[1]), before + due);
    }

    /// @dev Gas of the settlement of a task with one honest submission and `junk` that was never revealed
    function _settlementGas(uint256 junk) private returns (uint256) {
        IArena.TaskParams memory p = _params();
        p.commitsPerEpoch = 20;
        task = _createTask(p);
        for (uint256 i; i < junk; ++i) {
            _commitModel(task, trainers[1], bytes32(i + 1));
        }
        uint64 id = _drawn(trainers[0], "a");
        _vote(id, _same(700_000));
        _end(id);
        vm.warp(arena.taskOf(task).params.revealBy + 1);
        for (uint64 i = 1; i <= junk; ++i) {
            arena.expire(i);
        }
        _prepareSettlement(task);
        uint64[] memory order = _rankedOrder(task);
        uint256 before = gasleft();
        settle.settle(task, order);
        return before - gasleft();
    }
}
