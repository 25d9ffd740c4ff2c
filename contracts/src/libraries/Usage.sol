// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Seats that each leaf has had in a queue of a task in an epoch
/// @notice The rate limit. A word counts 56 leaves in 4-bit lanes below the epoch that it counts for; in another epoch it
/// reads as zero, so that nothing has to be cleared. Source: docs/protocol.md 7
library Usage {
    struct State {
        mapping(uint256 key => uint256 word) words;
    }

    uint256 private constant TAG = 224;
    uint256 private constant LANES = 56;

    /// @notice Counts one more seat of `leaf`
    /// @param scope Task and queue, any number below 2^240
    /// @param cap Seats allowed, at most 15
    /// @return full True, and nothing counted, if the leaf has had all
    function take(State storage self, uint256 scope, uint256 leaf, uint32 epoch, uint256 cap)
        internal
        returns (bool full)
    {
        // The lane stays below 16 because cap is at most 15.
        unchecked {
            uint256 key = _key(scope, leaf);
            uint256 shift = 4 * (leaf % LANES);
            uint256 word = self.words[key];
            if (word >> TAG != epoch) word = uint256(epoch) << TAG;
            if (word >> shift & 15 >= cap) return true;
            self.words[key] = word + (uint256(1) << shift);
        }
    }

    /// @notice Seats that `leaf` has had
    function used(State storage self, uint256 scope, uint256 leaf, uint32 epoch) internal view returns (uint8) {
        uint256 word = self.words[_key(scope, leaf)];
        return word >> TAG == epoch ? uint8(word >> (4 * (leaf % LANES)) & 15) : 0;
    }

    function _key(uint256 scope, uint256 leaf) private pure returns (uint256) {
        return scope << 16 | leaf / LANES;
    }
}
