// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IArena} from "../../src/interfaces/IArena.sol";
import {IScores} from "../../src/interfaces/IScores.sol";
import {AttackBase} from "./AttackBase.sol";

/// @dev The seed contains what the caller brings and when it calls
contract NaiveDraw {
    function draw(uint256 validators, bytes32 salt) external view returns (uint256[3] memory drawn) {
        for (uint256 i; i < 3; ++i) {
            drawn[i] = uint256(keccak256(abi.encode(block.timestamp, msg.sender, salt, i))) % validators;
        }
    }
}

/// @title A seed that the caller chooses
contract ChosenSeedAttack is AttackBase {
    function test_works_naive_wholeCommitteeIsTheAttackers() public {
        NaiveDraw naive = new NaiveDraw();
        // Three of a hundred validators are the attacker's: one draw in 40,000 or so is all of them.
        for (uint256 salt; salt < 200_000; ++salt) {
            uint256[3] memory drawn = naive.draw(100, bytes32(salt));
            if (drawn[0] < 3 && drawn[1] < 3 && drawn[2] < 3) return;
        }
        assertTrue(false, "not found");
    }

    /// @dev Whoever seals, and whenever in the epoch: the committee is the same
    function testFuzz_fails_callerAndMoment_changeNothing(address caller, uint256 later) public {
        vm.assume(caller != address(0));
        uint64 id = _submit(task, trainers[0], "a");
        _nextEpoch();
        uint256 state = vm.snapshotState();
        scores.seal(id);
        bytes32 committee = keccak256(abi.encode(_round(id).leaves));
        vm.revertToState(state);
        skip(bound(later, 0, EPOCH - 3));
        vm.prevrandao(keccak256(abi.encode(later)));
        vm.prank(caller);
        scores.seal(id);
        assertEq(keccak256(abi.encode(_round(id).leaves)), committee);
    }

    /// @dev The bytes of the model, its salt, and how often it is submitted are not in the seed: only its number is, which
    /// was given at the commit, before the beacon of any epoch in which it can be drawn
    function testFuzz_fails_contentOfTheModel_changesNothing(bytes32 seed) public {
        uint256 state = vm.snapshotState();
        uint64 id = _drawn(trainers[0], "a");
        bytes32 committee = keccak256(abi.encode(_round(id).leaves));
        vm.revertToState(state);
        id = _drawn(trainers[0], seed);
        assertEq(keccak256(abi.encode(_round(id).leaves)), committee);
    }

    /// @dev It cannot be drawn in the epoch in which it joined, whose beacon is known, nor before its turn
    function test_fails_drawnBeforeTheBeaconIsOpen_orOutOfTurn() public {
        uint64 a = _submit(task, trainers[0], "a");
        uint64 b = _submit(task, trainers[1], "b");
        vm.expectRevert(abi.encodeWithSelector(IArena.ArenaNotHead.selector, a, 0));
        scores.seal(a);
        _nextEpoch();
        vm.expectRevert(abi.encodeWithSelector(IArena.ArenaNotHead.selector, b, a));
        scores.seal(b);
        // Before the beacon's delay is over there is no value.
        vm.warp(GENESIS + uint256(_epochNow() + 1) * EPOCH);
        vm.expectPartialRevert(IScores.ScoresNoBeacon.selector);
        scores.seal(a);
    }
}
