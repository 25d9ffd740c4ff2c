// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IArena} from "../../src/interfaces/IArena.sol";
import {AttackBase} from "./AttackBase.sol";

/// @dev Each hash may be committed to once, "so that nobody copies it"
contract NaiveRegister {
    mapping(bytes32 hash => address) public ownerOf;

    function commit(bytes32 hash) external {
        require(ownerOf[hash] == address(0), "taken");
        ownerOf[hash] = msg.sender;
    }
}

/// @title Somebody else's hash that blocks mine
contract BlockedHashAttack is AttackBase {
    function test_works_naive_victimCannotCommit() public {
        NaiveRegister naive = new NaiveRegister();
        bytes32 hash = _commitment(task, trainers[0], "a");
        vm.prank(trainers[1]);
        naive.commit(hash);
        vm.prank(trainers[0]);
        vm.expectRevert(bytes("taken"));
        naive.commit(hash);
    }

    /// @dev Any number of copies before it: the author commits, reveals, and has its place in the queue
    function testFuzz_fails_modelCommitment_blocksNobody(uint8 copies) public {
        bytes32 hash = _commitment(task, trainers[0], "a");
        for (uint256 i; i < bound(copies, 1, 3); ++i) {
            vm.prank(trainers[1 + i]);
            arena.commitModel(task, hash, 0);
        }
        uint64 id = _submit(task, trainers[0], "a");
        assertEq(uint256(arena.submissionOf(id).state), uint256(IArena.SubmissionState.Revealed));
        _nextEpoch();
        assertEq(arena.headOf(task, IArena.Queue.Live), id);
    }

    /// @dev The same for the hash of a shard's key: it binds the creator, so a copy neither blocks it nor can be opened
    function test_fails_shardKeyHash_blocksNobody() public {
        IArena.TaskParams memory p = _params();
        address thief = _funded("thief", 5_000 * FML_ONE);
        vm.prank(thief);
        uint64 copied = arena.createTask(p);
        uint64 own = _createTask(p);
        vm.warp(p.revealBy + 1);
        keys.publishShardKey(own, 0, _shardKey(0));
        bytes32 key = _shardKey(0);
        vm.expectRevert();
        keys.publishShardKey(copied, 0, key);
    }
}
