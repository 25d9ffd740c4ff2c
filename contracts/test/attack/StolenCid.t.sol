// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IArena} from "../../src/interfaces/IArena.sol";
import {AttackBase} from "./AttackBase.sol";

/// @dev Content belongs to whoever shows it first
contract NaiveContents {
    mapping(bytes32 cid => address) public ownerOf;

    function submit(bytes32 cid) external {
        require(ownerOf[cid] == address(0), "duplicate");
        ownerOf[cid] = msg.sender;
    }
}

/// @title Content that is submitted twice, or by a thief
contract StolenCidAttack is AttackBase {
    function test_works_naive_thiefOwnsTheModel() public {
        NaiveContents naive = new NaiveContents();
        bytes32 cid = _content("a").digest;
        // Seen in the author's transaction, sent with a higher fee.
        vm.prank(trainers[1]);
        naive.submit(cid);
        vm.prank(trainers[0]);
        vm.expectRevert(bytes("duplicate"));
        naive.submit(cid);
        assertEq(naive.ownerOf(cid), trainers[1]);
    }

    /// @dev Whoever sees the model in its reveal can only commit to it later
    function test_fails_thiefAfterTheReveal_isADuplicate() public {
        uint64 id = _commitModel(task, trainers[0], "a");
        _revealModel(id, "a");
        uint64 stolen = _submit(task, trainers[1], "a");
        assertEq(uint256(arena.submissionOf(stolen).reason), uint256(IArena.VoidReason.Duplicate));
        assertEq(uint256(arena.submissionOf(id).state), uint256(IArena.SubmissionState.Revealed));
        assertEq(_claimable(trainers[1]), 0, "its fee is gone");
    }

    /// @dev A thief that knew the bytes and reveals before the author: the author's commitment is older, and wins
    function test_fails_thiefThatRevealsFirst_losesToTheOlderCommitment() public {
        uint64 id = _commitModel(task, trainers[0], "a");
        uint64 stolen = _submit(task, trainers[1], "a");
        assertEq(uint256(arena.submissionOf(stolen).state), uint256(IArena.SubmissionState.Revealed));
        _revealModel(id, "a");
        assertEq(uint256(arena.submissionOf(id).state), uint256(IArena.SubmissionState.Revealed));
        assertEq(uint256(arena.submissionOf(stolen).reason), uint256(IArena.VoidReason.Duplicate));
    }

    /// @dev The same bytes twice by one trainer are one submission, and cost two fees
    function test_fails_ownDuplicate_isVoid() public {
        _submit(task, trainers[0], "a");
        uint64 again = _submit(task, trainers[0], "a");
        assertEq(uint256(arena.submissionOf(again).reason), uint256(IArena.VoidReason.Duplicate));
    }
}
