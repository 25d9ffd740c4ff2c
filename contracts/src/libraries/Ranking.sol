// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IArena} from "../interfaces/IArena.sol";

/// @title The ranked submissions of a task: one of each trainer, at most 32
/// @notice An entry is `score << 64 | submission`. Ties go to the earlier commit, which is the lower id. The list is not
/// sorted: whoever settles brings the order, which is cheaper to check than to make. Source: docs/protocol.md 9.1, 9.3
library Ranking {
    uint256 internal constant SIZE = 32;

    /// @notice Whether (score, id) ranks before (otherScore, otherId)
    function isBefore(IArena.Direction direction, uint32 score, uint64 id, uint32 otherScore, uint64 otherId)
        internal
        pure
        returns (bool)
    {
        if (score == otherScore) return id < otherId;
        return direction == IArena.Direction.HigherIsBetter ? score > otherScore : score < otherScore;
    }

    /// @notice Puts `id` on the list in the place of `replaced` (0: of nobody); a full list drops its last one
    /// @return ranked Whether `id` is on the list
    function put(uint96[] storage list, IArena.Direction direction, uint64 id, uint32 score, uint64 replaced)
        internal
        returns (bool ranked)
    {
        uint256 length = list.length;
        uint256 last = length;
        uint96 worst;
        for (uint256 i; i < length; ++i) {
            uint96 entry = list[i];
            if (replaced != 0 && uint64(entry) == replaced) {
                list[i] = _entry(id, score);
                return true;
            }
            if (last == length || isBefore(direction, scoreOf(worst), uint64(worst), scoreOf(entry), uint64(entry))) {
                (last, worst) = (i, entry);
            }
        }
        if (length < SIZE) {
            list.push(_entry(id, score));
            return true;
        }
        if (!isBefore(direction, score, id, scoreOf(worst), uint64(worst))) return false;
        list[last] = _entry(id, score);
        return true;
    }

    /// @notice Takes `id` off the list if it is there
    function remove(uint96[] storage list, uint64 id) internal returns (bool found) {
        uint256 length = list.length;
        for (uint256 i; i < length; ++i) {
            if (uint64(list[i]) != id) continue;
            if (i != length - 1) list[i] = list[length - 1];
            list.pop();
            return true;
        }
    }

    /// @notice First index at which `order` is not the list, best first; the length of the list if it is
    function mismatch(uint96[] memory list, IArena.Direction direction, uint64[] calldata order)
        internal
        pure
        returns (uint256 index)
    {
        uint256 length = list.length;
        uint96 last;
        for (; index < length && index < order.length; ++index) {
            uint96 entry;
            for (uint256 i; i < length && entry == 0; ++i) {
                if (uint64(list[i]) == order[index]) entry = list[i];
            }
            if (entry == 0) return index;
            // Strictly falling, each on the list, as many as there are: that is the list in order.
            if (index != 0 && !isBefore(direction, scoreOf(last), uint64(last), scoreOf(entry), uint64(entry))) {
                return index;
            }
            last = entry;
        }
    }

    /// @notice Score of an entry
    function scoreOf(uint96 entry) internal pure returns (uint32) {
        return uint32(entry >> 64);
    }

    function _entry(uint64 id, uint32 score) private pure returns (uint96) {
        return uint96(score) << 64 | id;
    }
}
