// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Sampling} from "../../src/libraries/Sampling.sol";
import {SumTree} from "../../src/libraries/SumTree.sol";
import {TestBase} from "../TestBase.sol";

/// @notice The draw against a slow one that walks over all leaves that are left
contract SamplingTest is TestBase {
    using Sampling for SumTree.State;
    using SumTree for SumTree.State;

    SumTree.State private _tree;

    uint256 private constant N = 40;
    uint256 private constant MAX = 31;

    function testFuzz_draw_equalsTheSlowDraw(
        bytes32 seed,
        uint16[N] calldata weights,
        uint256 zeros,
        uint256 stride,
        uint8 size,
        uint256 excluded
    ) public {
        size = uint8(bound(size, 0, MAX));
        stride = bound(stride, 1, SumTree.LEAVES / N);
        // One in three runs excludes nobody, one a leaf that is there or weighs nothing, one a leaf without a holder.
        excluded = excluded % 3 == 0 ? Sampling.NONE : (excluded / 3 % N) * stride + (excluded % 3 - 1);
        uint256[] memory dense = new uint256[](N);
        for (uint256 i; i < N; ++i) {
            dense[i] = (zeros >> i) & 1 == 0 ? weights[i] : 0;
            _tree.set(i * stride, dense[i], 1);
        }
        (uint256 leaves, uint256 more, uint256 count) = _tree.draw(seed, 1, size, excluded);
        uint256[] memory slow = _slow(seed, dense, stride, size, excluded);
        assertEq(count, slow.length);
        for (uint256 i; i < count; ++i) {
            assertEq(_lane(leaves, more, i), slow[i]);
        }
        if (count < 16) assertEq(leaves >> (16 * count), 0, "nothing behind the last seat");
        if (count <= 16) assertEq(more, 0);
        else assertEq(more >> (16 * (count - 16)), 0, "nothing behind the last seat");
    }

    function testFuzz_draw_takesNobodyTwiceAndAllIfItMust(bytes32 seed, uint8 holders, uint8 size) public {
        holders = uint8(bound(holders, 0, 40));
        size = uint8(bound(size, 0, MAX));
        for (uint256 i; i < holders; ++i) {
            _tree.set(i * 100, 1, 1);
        }
        (uint256 leaves, uint256 more, uint256 count) = _tree.draw(seed, 1, size, Sampling.NONE);
        assertEq(count, size < holders ? size : holders);
        uint256 seen;
        for (uint256 i; i < count; ++i) {
            uint256 bit = 1 << _lane(leaves, more, i) / 100;
            assertEq(seen & bit, 0);
            seen |= bit;
        }
    }

    function testFuzz_draw_moreThan31_reverts(uint256 size) public {
        if (size > MAX) vm.expectRevert(abi.encodeWithSelector(Sampling.SamplingTooMany.selector, size));
        this.drawOf(size);
    }

    /// @dev NONE is no leaf: what stands where its weight would, behind the tree, is not looked at
    function test_draw_excludesNobody() public {
        for (uint256 i; i < 4; ++i) {
            _tree.set(i, 10, 1);
        }
        (uint256 leaves,, uint256 count) = _tree.draw("seed", 1, 4, Sampling.NONE);
        assertEq(count, 4);
        uint256 slot;
        assembly ("memory-safe") {
            slot := _tree.slot
        }
        vm.store(address(this), bytes32(slot + 2 * (73 + (Sampling.NONE >> 3))), bytes32(uint256(type(uint224).max)));
        (uint256 again,,) = _tree.draw("seed", 1, 4, Sampling.NONE);
        assertEq(again, leaves);
    }

    /// Chances of the first seat: expectation n w / W, tolerated to five standard deviations.
    function test_draw_followsTheWeights() public {
        uint256[4] memory weights = [uint256(1000), 2000, 3000, 4000];
        uint256[4] memory hits;
        for (uint256 i; i < 4; ++i) {
            _tree.set(i * 1000, weights[i], 1);
        }
        uint256 runs = 4000;
        for (uint256 i; i < runs; ++i) {
            (uint256 leaves,,) = _tree.draw(keccak256(abi.encode(i)), 1, 1, Sampling.NONE);
            ++hits[(leaves & 0xffff) / 1000];
        }
        for (uint256 i; i < 4; ++i) {
            uint256 expected = runs * weights[i] / 10_000;
            assertLe(hits[i] > expected ? hits[i] - expected : expected - hits[i], 5 * 31, "five sigma");
        }
    }

    /// @dev From outside, since a revert is expected
    function drawOf(uint256 size) external view returns (uint256 leaves, uint256 more, uint256 count) {
        return _tree.draw(bytes32(0), 1, size, Sampling.NONE);
    }

    /// @dev Source: docs/protocol.md 7, where skipping the intervals drawn equals counting only the leaves that are left
    function _slow(bytes32 seed, uint256[] memory weights, uint256 stride, uint256 size, uint256 excluded)
        private
        pure
        returns (uint256[] memory leaves)
    {
        uint256 left;
        for (uint256 i; i < weights.length; ++i) {
            if (i * stride == excluded) weights[i] = 0;
            left += weights[i];
        }
        leaves = new uint256[](size);
        uint256 count;
        while (count < size && left > 0) {
            uint256 r = uint256(keccak256(abi.encode(seed, count))) % left;
            uint256 i;
            while (r >= weights[i]) r -= weights[i++];
            left -= weights[i];
            weights[i] = 0;
            leaves[count++] = i * stride;
        }
        assembly ("memory-safe") {
            mstore(leaves, count)
        }
    }

    function _lane(uint256 leaves, uint256 more, uint256 seat) private pure returns (uint256) {
        return (seat < 16 ? leaves >> (16 * seat) : more >> (16 * (seat - 16))) & 0xffff;
    }
}
