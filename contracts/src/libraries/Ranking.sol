// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IArena} from "../interfaces/IArena.sol";

/// @title The paid ranks of a task: the best final results, one of each trainer, at most 32
/// @notice An entry is `merit (32 bits) | not submission (64) | trainer (32)`, so that of two the larger one ranks before:
/// more merit, then the earlier commit, which is the lower id. The list is not sorted: whoever settles brings the order,
/// which is cheaper to check than to make. Source: docs/protocol.md 9.1, 9.3
library Ranking {
    uint256 internal constant SIZE = 32;

    /// @param length Entries in use
    /// @param entries Two in a word
    struct List {
        uint8 length;
        uint128[SIZE] entries;
    }

    /// @notice Entry of a score
    /// @param trainer Number of its trainer in the task
    function entry(IArena.Direction direction, uint32 score, uint64 id, uint32 trainer)
        internal
        pure
        returns (uint128)
    {
        uint32 merit = direction == IArena.Direction.HigherIsBetter ? score : ~score;
        return uint128(merit) << 96 | uint128(~id) << 32 | trainer;
    }

    /// @notice Puts a candidate on the list: in the place of the same trainer's worse one, else, in a full list, in the
    /// place of the worst if that is worse
    function put(List storage list, uint128 candidate) internal {
        uint256 length = list.length;
        uint256 last;
        uint128 worst = type(uint128).max;
        for (uint256 i; i < length; ++i) {
            uint128 other = list.entries[i];
            if (uint32(other) == uint32(candidate)) {
                if (other < candidate) list.entries[i] = candidate;
                return;
            }
            if (other < worst) (last, worst) = (i, other);
        }
        if (length < SIZE) {
            list.entries[length] = candidate;
            list.length = uint8(length + 1);
        } else if (worst < candidate) {
            list.entries[last] = candidate;
        }
    }

    /// @notice First index at which `order` is not the first `length` entries, best first; `length` if it is
    function mismatch(List storage list, uint256 length, uint64[] calldata order)
        internal
        view
        returns (uint256 index)
    {
        uint128[] memory entries = _read(list, length);
        uint128 last = type(uint128).max;
        for (; index < length && index < order.length; ++index) {
            uint128 found;
            for (uint256 i; i < length && found == 0; ++i) {
                if (idOf(entries[i]) == order[index]) found = entries[i];
            }
            // Strictly falling, each on the list, as many as there are: that is the list in order.
            if (found == 0 || found >= last) return index;
            last = found;
        }
    }

    /// @notice Whether a submission is on the list
    function has(List storage list, uint64 id) internal view returns (bool) {
        uint256 length = list.length;
        for (uint256 i; i < length; ++i) {
            if (idOf(list.entries[i]) == id) return true;
        }
        return false;
    }

    /// @notice Submissions on the list
    function ids(List storage list) internal view returns (uint64[] memory all) {
        uint128[] memory entries = _read(list, list.length);
        all = new uint64[](entries.length);
        for (uint256 i; i < all.length; ++i) {
            all[i] = idOf(entries[i]);
        }
    }

    /// @notice Submission of an entry
    function idOf(uint128 candidate) internal pure returns (uint64) {
        return ~uint64(candidate >> 32);
    }

    function _read(List storage list, uint256 length) private view returns (uint128[] memory entries) {
        entries = new uint128[](length);
        for (uint256 i; i < length; ++i) {
            entries[i] = list.entries[i];
        }
    }
}
