// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IArena} from "../../src/interfaces/IArena.sol";
import {Ranking} from "../../src/libraries/Ranking.sol";
import {TestBase} from "../TestBase.sol";

/// @title The bounded list of the best
contract RankingTest is TestBase {
    using Ranking for uint96[];

    uint96[] private _list;

    function mismatch(IArena.Direction direction, uint64[] calldata order) external view returns (uint256) {
        return Ranking.mismatch(_list, direction, order);
    }

    /// @dev Of any number of results the 32 best are kept, ties to the lower id, in either direction
    function testFuzz_put_keepsTheBest(uint256 seed, uint8 count, bool higher) public {
        count = uint8(bound(count, 1, 60));
        IArena.Direction direction = higher ? IArena.Direction.HigherIsBetter : IArena.Direction.LowerIsBetter;
        uint64[] memory order = new uint64[](count);
        uint32[] memory scores = new uint32[](count + 1);
        for (uint64 id = 1; id <= count; ++id) {
            uint32 score = uint32(uint256(keccak256(abi.encode(seed, id))) % 20);
            scores[id] = score;
            _list.put(direction, id, score, 0);
            uint256 j = id - 1;
            for (; j > 0; --j) {
                uint32 other = scores[order[j - 1]];
                if (other == score || (other > score) == higher) break;
                order[j] = order[j - 1];
            }
            order[j] = id;
        }
        uint256 kept = count < 32 ? count : 32;
        assertEq(_list.length, kept);
        uint64[] memory best = new uint64[](kept);
        for (uint256 i; i < kept; ++i) {
            best[i] = order[i];
        }
        assertEq(this.mismatch(direction, best), kept);
        // Any two swapped are not the order.
        if (kept < 2) return;
        uint256 at_ = seed % (kept - 1);
        (best[at_], best[at_ + 1]) = (best[at_ + 1], best[at_]);
        assertEq(this.mismatch(direction, best), at_ + 1);
        best[at_ + 1] = 999;
        assertLe(this.mismatch(direction, best), at_ + 1);
    }

    function test_put_replacesTheTrainersOldOne() public {
        _list.put(IArena.Direction.HigherIsBetter, 1, 10, 0);
        assertTrue(_list.put(IArena.Direction.HigherIsBetter, 2, 20, 1));
        assertEq(_list.length, 1);
        assertTrue(_list.remove(2));
        assertFalse(_list.remove(2));
        assertEq(_list.length, 0);
    }
}
