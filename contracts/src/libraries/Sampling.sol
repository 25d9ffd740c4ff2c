// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {SumTree} from "./SumTree.sol";

/// @title Drawing leaves by weight, without replacement
/// @notice Exact successive sampling: each seat goes to a leaf with the chance of its weight among those not drawn yet.
/// Source: docs/protocol.md 7
library Sampling {
    using SumTree for SumTree.State;
    using SumTree for SumTree.Deep;

    /// @notice The draw takes at most 31, which two words hold
    error SamplingTooMany(uint256 size);

    /// @notice No leaf is excluded
    uint256 internal constant NONE = 0xffff;
    uint256 internal constant MAX_SIZE = 31;
    uint256 private constant LANES = 16;

    /// @notice Draws up to `size` leaves by the weights of `epoch`
    /// @param excluded Leaf that takes no part, or NONE
    /// @return leaves The first 16 in draw order, 16-bit lanes from the lowest bits up
    /// @return more The others, likewise
    /// @return count Leaves drawn; less than `size` if no weight is left
    function draw(SumTree.State storage tree, bytes32 seed, uint32 epoch, uint256 size, uint256 excluded)
        internal
        view
        returns (uint256 leaves, uint256 more, uint256 count)
    {
        return _draw(tree, SumTree.LEVELS, seed, epoch, size, excluded);
    }

    /// @notice The same among 32,768 leaves
    function draw(SumTree.Deep storage tree, bytes32 seed, uint32 epoch, uint256 size, uint256 excluded)
        internal
        view
        returns (uint256 leaves, uint256 more, uint256 count)
    {
        return _draw(tree.asState(), SumTree.DEEP_LEVELS, seed, epoch, size, excluded);
    }

    function _draw(
        SumTree.State storage tree,
        uint256 levels,
        bytes32 seed,
        uint32 epoch,
        uint256 size,
        uint256 excluded
    ) private view returns (uint256 leaves, uint256 more, uint256 count) {
        if (size > MAX_SIZE) revert SamplingTooMany(size);
        // Intervals of the leaves that take no part any more, `start << 32 | width`, sorted: at most size + 1 words from
        // `gone` to `end`.
        uint256 gone;
        assembly ("memory-safe") {
            gone := mload(0x40)
            mstore(0x40, add(gone, shl(5, add(size, 1))))
        }
        uint256 end = gone;
        // Weights sum to less than 2^31, and the widths of distinct leaves never to more than the total.
        unchecked {
            uint256 left = tree.totalOf(levels, epoch);
            if (excluded != NONE) {
                uint256 weight = tree.weightIn(levels, excluded, epoch);
                if (weight != 0) {
                    end = _insert(gone, end, tree.beforeIn(levels, excluded, epoch) << 32 | weight);
                    left -= weight;
                }
            }
            while (count < size && left != 0) {
                uint256 r = _random(seed, count, left);
                uint256 place;
                (r, place) = _skip(gone, end, r);
                (uint256 leaf, uint256 offset, uint256 weight) = tree.findIn(levels, r, epoch);
                end = _insert(place, end, (r - offset) << 32 | weight);
                left -= weight;
                if (count < LANES) leaves |= leaf << (16 * count);
                else more |= leaf << (16 * (count - LANES));
                ++count;
            }
        }
    }

    /// @dev Adds to `r` the widths of the intervals before it, and says before which interval that ends
    function _skip(uint256 gone, uint256 end, uint256 r) private pure returns (uint256 skipped, uint256 place) {
        assembly ("memory-safe") {
            place := gone
            skipped := r
            for {} lt(place, end) { place := add(place, 0x20) } {
                let interval := mload(place)
                if lt(skipped, shr(32, interval)) { break }
                skipped := add(skipped, and(interval, 0xffffffff))
            }
        }
    }

    /// @dev Puts `interval` at `place` and moves those up to `end` on by one
    function _insert(uint256 place, uint256 end, uint256 interval) private pure returns (uint256 newEnd) {
        assembly ("memory-safe") {
            newEnd := add(end, 0x20)
            mcopy(add(place, 0x20), place, sub(end, place))
            mstore(place, interval)
        }
    }

    /// @dev keccak256(abi.encode(seed, index)) mod range
    function _random(bytes32 seed, uint256 index, uint256 range) private pure returns (uint256 r) {
        assembly ("memory-safe") {
            mstore(0x00, seed)
            mstore(0x20, index)
            r := mod(keccak256(0x00, 0x40), range)
        }
    }
}
