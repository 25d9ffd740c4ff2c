// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IScores} from "../../src/interfaces/IScores.sol";
import {Hashes} from "../../src/libraries/Hashes.sol";
import {AttackBase} from "./AttackBase.sol";

/// @dev Scores are few: whoever knows the salt of a commitment tries them all
contract NaiveSalts {
    function commitment(uint32 score, bytes32 salt) public pure returns (bytes32) {
        return keccak256(abi.encode(score, salt));
    }

    /// @return found The score behind `hash`, if it is one of the first `scores`
    function open(bytes32 hash, bytes32 salt, uint32 scores) external pure returns (bool found, uint32 score) {
        for (; score < scores; ++score) {
            if (commitment(score, salt) == hash) return (true, score);
        }
    }
}

/// @title A salt that a voter uses twice
/// @notice Its second commitment can be opened by others before it is revealed, and be followed or answered.
contract ReusedSaltAttack is AttackBase {
    uint32 private constant SCORES = 100;

    function test_works_naive_secondVoteIsReadBeforeItsReveal() public {
        NaiveSalts naive = new NaiveSalts();
        bytes32 salt = "shown with the first reveal";
        (bool found, uint32 score) = naive.open(naive.commitment(73, salt), salt, SCORES);
        assertTrue(found);
        assertEq(score, 73);
    }

    /// @dev The evidence root is in the hash, and nobody has it who did not run the model for this round's seed
    function testFuzz_fails_secondVoteStaysSealed(bytes32 root) public {
        uint64 id = _drawn(trainers[0], "a");
        address owner = _owner(id, 0);
        vm.assume(root != _root(id, 73));
        bytes32 hash = _hash(id, 0, owner, 73, _root(id, 73), "salt");
        vm.prank(owner);
        scores.commitVote(id, 0, hash);
        for (uint32 score; score < SCORES; ++score) {
            assertTrue(_hash(id, 0, owner, score, root, "salt") != hash);
        }
    }

    /// @dev The same vote with the same salt is another commitment in another submission, round or seat
    function testFuzz_fails_sameSaltIsAnotherCommitment(uint64 id, uint64 other, uint8 round, uint8 next, bytes32 salt)
        public
        view
    {
        vm.assume(id != other || round != next);
        assertTrue(
            _hash(id, round, validators[0], 5, "root", salt) != _hash(other, next, validators[0], 5, "root", salt)
        );
        assertTrue(_hash(id, round, validators[0], 5, "root", salt) != _hash(id, round, validators[1], 5, "root", salt));
    }

    /// @dev What was revealed in one submission opens nothing in the next one
    function test_fails_revealOfTheFirst_doesNotOpenTheSecond() public {
        uint64 a = _drawn(trainers[0], "a");
        for (uint8 i; i < 3; ++i) {
            _commitVote(a, i, 5);
        }
        bytes32 seen = _voteHash(a, 0, _owner(a, 0), 5, _root(a, 5));
        uint64 b = _submit(task, trainers[1], "b");
        _nextEpoch();
        scores.seal(b);
        skip(7);
        for (uint8 i; i < 3; ++i) {
            vm.prank(_owner(b, i));
            scores.commitVote(b, i, seen);
        }
        bytes32 root = _root(a, 5);
        bytes32 salt = _voteSalt(a, 0);
        for (uint8 i; i < 3; ++i) {
            vm.expectPartialRevert(IScores.ScoresWrongReveal.selector);
            scores.revealVote(b, i, 5, root, salt);
        }
    }

    /// @dev What the contract computes of a reveal
    function _hash(uint64 id, uint8 round, address owner, uint32 score, bytes32 root, bytes32 salt)
        private
        view
        returns (bytes32)
    {
        return Hashes.vote(address(arena), id, round, 0, owner, score, root, salt);
    }
}
