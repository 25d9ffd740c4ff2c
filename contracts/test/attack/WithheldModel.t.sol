// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IArena} from "../../src/interfaces/IArena.sol";
import {AttackBase} from "./AttackBase.sol";

/// @dev Whoever says that the model cannot be had is slashed if others had it
contract NaiveVerdicts {
    uint32 private constant UNAVAILABLE = 0xFFFFFFFE;

    mapping(address voter => uint256) public staked;
    mapping(address voter => uint32) public votes;

    function vote(uint32 score) external payable {
        staked[msg.sender] = msg.value;
        votes[msg.sender] = score;
    }

    /// @notice A later, larger committee found `score`
    function overturn(address[] calldata first, uint32 score) external {
        for (uint256 i; i < first.length; ++i) {
            if (votes[first[i]] != score) staked[first[i]] -= staked[first[i]] / 20;
        }
    }

    function naiveVerdict() external pure returns (uint32) {
        return UNAVAILABLE;
    }
}

/// @title Bytes that are withheld from those who have to score them
contract WithheldModelAttack is AttackBase {
    /// @dev The trainer withholds its bytes, appeals, serves them, and the honest first committee pays
    function test_works_naive_honestSeatsAreSlashed() public {
        NaiveVerdicts naive = new NaiveVerdicts();
        address[] memory first = new address[](4);
        for (uint256 i; i < 4; ++i) {
            first[i] = validators[i];
            vm.deal(first[i], 100 ether);
            uint32 verdict = naive.naiveVerdict();
            vm.prank(first[i]);
            naive.vote{value: 100 ether}(verdict);
        }
        naive.overturn(first, 700_000);
        for (uint256 i; i < 4; ++i) {
            assertEq(naive.staked(first[i]), 95 ether);
        }
    }

    /// @dev No bytes for anybody, twice: void, the trainer's fee is gone, no stake is touched
    function test_fails_withheldFromAll_costsTheTrainerOnly() public {
        uint256 before = _totalOwn();
        uint256 trainer = _wealth(trainers[0]);
        uint64 id = _drawn(trainers[0], "a");
        _vote(id, _same(UNAVAILABLE));
        _nextEpoch();
        scores.seal(id);
        _vote(id, _same(UNAVAILABLE));
        _end(id);
        assertEq(_totalOwn(), before);
        assertEq(uint256(arena.submissionOf(id).reason), uint256(IArena.VoidReason.Unavailable));
        assertLt(_wealth(trainers[0]), trainer);
        assertEq(_claimable(trainers[0]), 0);
    }

    /// @dev No bytes for the first committee, all for the second one: the score stands, nobody is slashed
    function test_fails_withheldOnce_slashesNobody() public {
        uint256 before = _totalOwn();
        uint64 id = _drawn(trainers[0], "a");
        _vote(id, _same(UNAVAILABLE));
        _nextEpoch();
        scores.seal(id);
        _vote(id, _same(700_000));
        _end(id);
        assertEq(arena.submissionOf(id).score, 700_000);
        assertEq(_totalOwn(), before);
    }

    /// @dev Bytes for some seats only: whoever was not served is not slashed, nor paid
    function test_fails_servedToSome_slashesNobody() public {
        uint64 id = _drawn(trainers[0], "a");
        uint256 before = _totalOwn();
        _vote(id, _votes(700_000, UNAVAILABLE, 700_000));
        address unserved = _owner(id, 1);
        _end(id);
        assertEq(arena.submissionOf(id).score, 700_000);
        assertEq(_totalOwn(), before);
        assertEq(settle.owedOf(task, unserved), 0, "no pay for an excuse that did not stand");
    }
}
