// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Seats that each leaf has had in a queue of a task in an epoch
/// @notice The rate limit. A word counts 74 leaves in lanes of three bits, or 56 in lanes of four where the limit needs
/// them, below the epoch that it counts for; in another epoch it reads as zero, so that nothing has to be cleared.
/// Source: docs/protocol.md 7
library Usage {
    struct State {
        mapping(uint256 key => uint256 word) words;
    }

    uint256 private constant TAG = 224;

    /// @notice Counts one more seat of `leaf`
    /// @param scope Task and queue, any number below 2^240
    /// @param cap Seats allowed, at most 15; always the same for a scope
    /// @return full True, and nothing counted, if the leaf has had all
    function take(State storage self, uint256 scope, uint256 leaf, uint32 epoch, uint256 cap)
        internal
        returns (bool full)
    {
        // A lane never exceeds the cap, which fits into it.
        unchecked {
            uint256 width = _width(cap);
            uint256 lanes = TAG / width;
            uint256 key = scope << 16 | leaf / lanes;
            uint256 shift = width * (leaf % lanes);
            uint256 word = self.words[key];
            if (word >> TAG != epoch) word = uint256(epoch) << TAG;
            if (word >> shift & ((1 << width) - 1) >= cap) return true;
            self.words[key] = word + (uint256(1) << shift);
        }
    }

    /// @notice Seats that `leaf` has had
    function used(State storage self, uint256 scope, uint256 leaf, uint32 epoch, uint256 cap)
        internal
        view
        returns (uint8)
    {
        uint256 width = _width(cap);
        uint256 lanes = TAG / width;
        uint256 word = self.words[scope << 16 | leaf / lanes];
        return word >> TAG == epoch ? uint8(word >> (width * (leaf % lanes)) & ((1 << width) - 1)) : 0;
    }

    function _width(uint256 cap) private pure returns (uint256) {
        return cap < 8 ? 3 : 4;
    }
}
