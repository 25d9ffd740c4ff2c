// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAppeals} from "../../src/interfaces/IAppeals.sol";
import {AttackBase} from "./AttackBase.sol";

/// @dev Takes models as different if their bytes are, and ranks by score
contract NaiveRanks {
    struct Entry {
        address trainer;
        bytes32 digest;
        uint256 score;
    }

    Entry[] public entries;

    function submit(bytes32 digest, uint256 score) external {
        for (uint256 i; i < entries.length; ++i) {
            require(entries[i].digest != digest, "duplicate");
        }
        entries.push(Entry(msg.sender, digest, score));
    }

    function winner() external view returns (address) {
        uint256 best;
        for (uint256 i = 1; i < entries.length; ++i) {
            if (entries[i].score > entries[best].score) best = i;
        }
        return entries[best].trainer;
    }
}

/// @title A copy with a few weights changed, which is another file with nearly the same errors
contract PerturbedCopyAttack is AttackBase {
    /// @dev Of four copies with a little noise each, one is better than its original by chance
    function test_works_naive_copierWins() public {
        NaiveRanks naive = new NaiveRanks();
        vm.prank(trainers[0]);
        naive.submit("model", 800_000);
        uint256 noise = 797_000;
        for (uint256 i; i < 4; ++i) {
            vm.prank(trainers[1]);
            naive.submit(keccak256(abi.encode("model", i)), noise + uint256(keccak256(abi.encode(i))) % 6000);
        }
        assertEq(naive.winner(), trainers[1]);
    }

    /// @dev The author names its model as the original; two thirds of a larger committee say DUPLICATE, and the copy, which
    /// scored more, is in no paid rank. The author has its bond back, and the whole reward
    function test_fails_copy_isNamedAndNotRanked() public {
        (uint64 original, uint64 copy) = _bothInTheFinal(800_000, 803_000);
        address author = trainers[0];
        uint256 before = fml.balanceOf(author);
        vm.prank(author);
        appeals.appeal(copy, original);
        uint256 bond = before - fml.balanceOf(author);
        assertGt(bond, 0);
        uint256 claimable = _claimable(author);
        _playRound(copy, DUPLICATE);
        assertEq(_claimable(author), claimable + bond, "the bond is back");
        _end(original);
        _end(copy);
        uint64[] memory order = _rankedOrder(task);
        assertEq(order.length, 1);
        assertEq(order[0], original);
        _settleNow(task);
        assertEq(settle.moneyOf(task).each > 0, true);
        _claimAll(task);
        assertGt(_claimable(author), bond);
        assertEq(_claimable(trainers[1]), 0, "neither reward nor final fee");
    }

    /// @dev Nobody can have an older model called a copy of a younger one, one's own, or one of another task
    function test_fails_originalCannotBeNamedAsACopy() public {
        (uint64 original, uint64 copy) = _bothInTheFinal(800_000, 803_000);
        vm.prank(trainers[1]);
        vm.expectPartialRevert(IAppeals.AppealsBadName.selector);
        appeals.appeal(original, copy);
        vm.prank(trainers[1]);
        vm.expectPartialRevert(IAppeals.AppealsBadName.selector);
        appeals.appeal(copy, copy);
    }

    /// @dev A model that is no copy is not harmed by being named: the accuser pays
    function test_fails_falseAccusation_costsTheAccuser() public {
        (uint64 original, uint64 other) = _bothInTheFinal(800_000, 803_000);
        address accuser = trainers[0];
        uint256 before = _wealth(accuser);
        vm.prank(accuser);
        appeals.appeal(other, original);
        _playRound(other, 803_000);
        assertLt(_wealth(accuser), before);
        _end(original);
        _end(other);
        uint64[] memory order = _rankedOrder(task);
        assertEq(order[0], other);
        assertEq(order[1], original);
    }
}
