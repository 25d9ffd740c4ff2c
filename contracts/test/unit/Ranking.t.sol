// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IArena} from "../../src/interfaces/IArena.sol";
import {Ranking} from "../../src/libraries/Ranking.sol";
import {TestBase} from "../TestBase.sol";

/// @title The bounded list of the best
/// forge-config: default.fuzz.runs = 10000
/// forge-config: nightly.fuzz.runs = 100000
contract RankingTest is TestBase {
    using Ranking for Ranking.List;

    Ranking.List private _list;

    function mismatch(uint64[] calldata order) external view returns (uint256) {
        return _list.mismatch(_list.length, order);
    }

    function testFuzz_entry_largerRanksBefore(bool higher, uint32 a, uint32 b, uint64 idA, uint64 idB, uint32 trainer)
        public
        pure
    {
        vm.assume(idA != idB);
        IArena.Direction direction = higher ? IArena.Direction.HigherIsBetter : IArena.Direction.LowerIsBetter;
        uint128 x = Ranking.entry(direction, a, idA, trainer);
        uint128 y = Ranking.entry(direction, b, idB, ~trainer);
        bool before = a == b ? idA < idB : (a > b) == higher;
        assertEq(x > y, before);
        assertEq(Ranking.idOf(x), idA);
    }

    function test_entry_usesAllBits() public pure {
        uint128 x = Ranking.entry(IArena.Direction.HigherIsBetter, 0x80000001, 1 << 63 | 3, 0x80000005);
        assertEq(x, 0x800000017ffffffffffffffc80000005);
        assertEq(Ranking.idOf(x), 1 << 63 | 3);
        assertEq(Ranking.entry(IArena.Direction.LowerIsBetter, 0x7ffffffe, 0, 1), 0x80000001ffffffffffffffff00000001);
    }

    /// @dev Of any number of results of any number of trainers the best of each is kept, of those the 32 best, whatever the
    /// order in which they come; ties go to the lower id, in either direction
    function testFuzz_put_keepsTheBest(uint256 seed, uint8 count, uint8 trainers, bool higher) public {
        count = uint8(bound(count, 1, 60));
        trainers = uint8(bound(trainers, 1, 60));
        IArena.Direction direction = higher ? IArena.Direction.HigherIsBetter : IArena.Direction.LowerIsBetter;
        uint128[] memory bests = new uint128[](trainers);
        for (uint64 i; i < count; ++i) {
            // Ids in no order: keys come when they come.
            uint64 id = uint64(uint256(keccak256(abi.encode(seed, i, "id"))) >> 200);
            uint32 trainer = uint32(uint256(keccak256(abi.encode(seed, i, "trainer"))) % trainers);
            uint128 e = Ranking.entry(direction, uint32(uint256(keccak256(abi.encode(seed, i))) % 20), id, trainer);
            _list.put(e);
            if (e > bests[trainer]) bests[trainer] = e;
        }
        uint64[] memory order = _firsts(bests);
        assertEq(_list.length, order.length);
        assertEq(this.mismatch(order), order.length);
        // Any two swapped are not the order, nor is one that is not there.
        if (order.length < 2) return;
        uint256 at_ = seed % (order.length - 1);
        (order[at_], order[at_ + 1]) = (order[at_ + 1], order[at_]);
        assertEq(this.mismatch(order), at_ + 1);
        order[at_] = 1;
        assertEq(this.mismatch(order), at_);
    }

    function test_idsAndHas() public {
        assertEq(_list.ids().length, 0);
        assertFalse(_list.has(0));
        for (uint64 i = 1; i <= 40; ++i) {
            _list.put(Ranking.entry(IArena.Direction.HigherIsBetter, uint32(i), 100 + i, uint32(i)));
            // The list has room for 32: then the worst goes.
            uint64 first = i <= 32 ? 1 : i - 31;
            uint64[] memory ids = _list.ids();
            assertEq(ids.length, i - first + 1);
            uint256 sum;
            for (uint256 j; j < ids.length; ++j) {
                assertTrue(_list.has(ids[j]));
                sum += ids[j];
            }
            assertEq(sum, ids.length * (200 + uint256(first) + i) / 2);
            assertFalse(_list.has(100 + i + 1));
            assertFalse(_list.has(100 + first - 1));
        }
    }

    function test_mismatch_twice_orTooShort() public {
        _list.put(Ranking.entry(IArena.Direction.HigherIsBetter, 5, 1, 1));
        _list.put(Ranking.entry(IArena.Direction.HigherIsBetter, 4, 2, 2));
        uint64[] memory order = new uint64[](2);
        (order[0], order[1]) = (1, 1);
        assertEq(this.mismatch(order), 1);
        assertEq(this.mismatch(new uint64[](0)), 0);
    }

    /// @dev Submissions of the 32 largest entries that are not 0, best first
    function _firsts(uint128[] memory bests) private pure returns (uint64[] memory order) {
        uint256 n;
        for (uint256 i; i < bests.length; ++i) {
            if (bests[i] != 0) ++n;
        }
        order = new uint64[](n < 32 ? n : 32);
        for (uint256 k; k < order.length; ++k) {
            uint256 best;
            for (uint256 i = 1; i < bests.length; ++i) {
                if (bests[i] > bests[best]) best = i;
            }
            order[k] = Ranking.idOf(bests[best]);
            bests[best] = 0;
        }
    }
}
