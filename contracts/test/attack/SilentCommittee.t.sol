// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IArena} from "../../src/interfaces/IArena.sol";
import {AttackBase} from "./AttackBase.sol";

/// @dev Committees of which each seat is silent with some chance, and which need two thirds. Chances have 18 decimals
contract Quorums {
    uint256 private constant ONE = 1e18;

    /// @notice Chance that at least two thirds of `c` seats vote, if each does with the chance `p`
    function success(uint256 c, uint256 p) public pure returns (uint256 sum) {
        uint256[] memory row = new uint256[](c + 1);
        row[0] = ONE;
        for (uint256 i; i < c; ++i) {
            for (uint256 j = i + 1; j > 0; --j) {
                row[j] = (row[j] * (ONE - p) + row[j - 1] * p) / ONE;
            }
            row[0] = row[0] * (ONE - p) / ONE;
        }
        for (uint256 j = (2 * c + 2) / 3; j <= c; ++j) {
            sum += row[j];
        }
    }

    /// @notice Chance of a quorum after each silence a larger committee is drawn: what naive protocols do
    function growing(uint256 p) external pure returns (uint256) {
        return ONE - (ONE - success(5, p)) * (ONE - success(11, p)) / ONE * (ONE - success(31, p)) / ONE;
    }

    /// @notice Chance of a quorum if after each silence another committee of the same size is drawn, `draws` in all: ours
    function again(uint256 p, uint256 draws) external pure returns (uint256) {
        uint256 fails = ONE;
        for (uint256 i; i < draws; ++i) {
            fails = fails * (ONE - success(5, p)) / ONE;
        }
        return ONE - fails;
    }
}

/// @title Silence that makes committees grow until none comes to a quorum
contract SilentCommitteeAttack is AttackBase {
    /// @dev Two of five silent: a committee of 31 comes to two thirds more rarely than one of five, and costs six times as much
    function test_works_naive_largerCommitteesFailMore() public {
        Quorums quorums = new Quorums();
        assertLt(quorums.success(31, 0.6e18), quorums.success(5, 0.6e18));
        assertLt(quorums.growing(0.6e18), 0.7e18);
        assertGt(quorums.again(0.6e18, 5), 0.8e18);
    }

    /// @dev A silent committee is followed by one of the same size, four times, and then by none
    function test_fails_silence_drawsTheSameSizeAgain() public {
        uint64 id = _drawn(trainers[0], "a");
        uint8 seats = _round(id).seats;
        for (uint256 i; i < 4; ++i) {
            _silent(id);
            assertEq(scores.courseOf(id).size, 0);
            _nextEpoch();
            scores.seal(id);
            assertEq(_round(id).seats, seats);
        }
        uint256 fee = _claimable(trainers[0]);
        _silent(id);
        assertFalse(scores.isOpen(id));
        assertEq(arena.headOf(task, IArena.Queue.Again), 0, "no fifth one");
        assertGt(_claimable(trainers[0]), fee);
    }

    /// @dev Whoever was silent in a quorum that came about pays, round by round
    function test_fails_silentSeats_paySoonerOrLater() public {
        uint64 id = _drawn(trainers[0], "a");
        address silent = _owner(id, 2);
        uint256 own = stake.accountOf(silent).own;
        _commitVote(id, 0, 700_000);
        _commitVote(id, 1, 700_000);
        skip(12);
        _revealVote(id, 0, 700_000);
        _revealVote(id, 1, 700_000);
        scores.finalize(id);
        _end(id);
        assertEq(stake.accountOf(silent).own, own - own / 1000);
    }

    function _silent(uint64 id) private {
        skip(18);
        scores.finalize(id);
    }
}
