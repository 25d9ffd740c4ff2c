// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {SumTree} from "./SumTree.sol";

/// @title Drawing leaves by weight, without replacement
/// @notice Exact successive sampling: each seat goes to a leaf with the chance of its weight among those not drawn yet.
/// Source: docs/protocol.md 7
library Sampling {
    using SumTree for SumTree.State;

    /// @notice A word holds 16 leaves, the draw takes at most eight
    error SamplingTooMany(uint256 size);

    /// @notice No leaf is excluded
    uint256 internal constant NONE = 0xffff;

    /// @notice Draws up to `size` leaves by the weights of `epoch`
    /// @param excluded Leaf that takes no part, or NONE
    /// @return leaves In draw order, 16-bit lanes from the lowest bits up
    /// @return count Leaves drawn; less than `size` if no weight is left
    function draw(SumTree.State storage tree, bytes32 seed, uint32 epoch, uint256 size, uint256 excluded)
        internal
        view
        returns (uint256 leaves, uint256 count)
    {
        if (size > 8) revert SamplingTooMany(size);
        // Intervals of the leaves that take no part any more, `start << 32 | width`, sorted; at most size + 1.
        uint256[9] memory gone;
        uint256 gones;
        // Weights sum to less than 2^28, and the widths of distinct leaves never to more than the total.
        unchecked {
            uint256 left = tree.total(epoch);
            if (excluded != NONE) {
                uint256 weight = tree.weightOf(excluded, epoch);
                if (weight != 0) {
                    gone[0] = tree.before(excluded, epoch) << 32 | weight;
                    gones = 1;
                    left -= weight;
                }
            }
            while (count < size && left != 0) {
                uint256 r = _random(seed, count, left);
                uint256 rank;
                for (; rank < gones; ++rank) {
                    uint256 interval = gone[rank];
                    if (r < interval >> 32) break;
                    r += interval & 0xffffffff;
                }
                (uint256 leaf, uint256 offset, uint256 weight) = tree.find(r, epoch);
                for (uint256 i = gones; i > rank; --i) {
                    gone[i] = gone[i - 1];
                }
                gone[rank] = (r - offset) << 32 | weight;
                ++gones;
                left -= weight;
                leaves |= leaf << (16 * count);
                ++count;
            }
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
