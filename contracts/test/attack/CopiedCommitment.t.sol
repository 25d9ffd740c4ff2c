// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IArena} from "../../src/interfaces/IArena.sol";
import {IScores} from "../../src/interfaces/IScores.sol";
import {AttackBase} from "./AttackBase.sol";

/// @dev The commitment is a hash of score and salt, and of nothing that belongs to whoever made it
contract NaiveVotes {
    mapping(address voter => bytes32) public commitmentOf;
    mapping(address voter => uint256) public paid;

    function commit(bytes32 hash) external {
        commitmentOf[msg.sender] = hash;
    }

    function reveal(uint32 score, bytes32 salt) external {
        require(commitmentOf[msg.sender] == keccak256(abi.encode(score, salt)), "wrong reveal");
        commitmentOf[msg.sender] = 0;
        paid[msg.sender] += 1 ether;
    }
}

/// @title A commitment copied from somebody who did the work
contract CopiedCommitmentAttack is AttackBase {
    function test_works_naive_copierIsPaidForNoWork() public {
        NaiveVotes naive = new NaiveVotes();
        (address honest, address copier) = (validators[0], validators[1]);
        vm.prank(honest);
        naive.commit(keccak256(abi.encode(uint32(700_000), bytes32("salt"))));
        bytes32 seen = naive.commitmentOf(honest);
        vm.prank(copier);
        naive.commit(seen);
        vm.prank(honest);
        naive.reveal(700_000, "salt");
        vm.prank(copier);
        naive.reveal(700_000, "salt");
        assertEq(naive.paid(copier), naive.paid(honest), "as much as for the work");
    }

    /// @dev It binds the seat's owner: the copier cannot open it, and pays for its silence
    function test_fails_copiedVote_cannotBeRevealed() public {
        uint64 id = _drawn(trainers[0], "a");
        bytes32 honest = _voteHash(id, 0, _owner(id, 0), 700_000, _root(id, 700_000));
        _commitVote(id, 0, 700_000);
        vm.prank(_owner(id, 1));
        scores.commitVote(id, 1, honest);
        _commitVote(id, 2, 700_000);
        _revealVote(id, 0, 700_000);
        bytes32 root = _root(id, 700_000);
        bytes32 salt = _voteSalt(id, 0);
        vm.expectPartialRevert(IScores.ScoresWrongReveal.selector);
        scores.revealVote(id, 1, 700_000, root, salt);
        _revealVote(id, 2, 700_000);
        skip(18);
        address thief = _owner(id, 1);
        uint256 before = _wealth(thief);
        uint256 own = stake.accountOf(thief).own;
        _end(id);
        assertEq(_wealth(thief), before - own / 100, "slashed for not revealing");
        assertEq(settle.owedOf(task, thief), 0);
    }

    /// @dev It binds the trainer: the copier has a commitment that nobody can open, and has paid its fee
    function test_fails_copiedModel_isOfNoUse() public {
        bytes32 honest = _commitment(task, trainers[0], "a");
        vm.prank(trainers[1]);
        uint64 stolen = arena.commitModel(task, honest, 0);
        vm.prank(trainers[0]);
        uint64 id = arena.commitModel(task, honest, 0);
        IArena.Model memory m = _model("a");
        bytes32 got = _commitment(task, trainers[1], "a");
        vm.expectRevert(abi.encodeWithSelector(IArena.ArenaWrongReveal.selector, stolen, honest, got));
        arena.revealModel(stolen, m, "salt");
        arena.revealModel(id, m, "salt");
        assertEq(uint256(arena.submissionOf(id).state), uint256(IArena.SubmissionState.Revealed));
    }
}
