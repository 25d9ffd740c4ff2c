// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Seats that each leaf has had in a queue of a task in an epoch
/// @notice The rate limit. The first 18 seats of an epoch are a list of leaves in one word, which is all that a queue with few
/// seals writes. Seats after those are counted: a word counts 74 leaves in lanes of three bits, or 56 in lanes of four where
/// the limit needs them. A leaf has had what the list and its lane say together. Each word holds the epoch that it is of; in
/// another epoch it reads as empty, so that nothing has to be cleared. Source: docs/protocol.md 7
library Usage {
    struct State {
        /// scope => leaves in the order of their seats (18 x 12 bits) | how many (8) | epoch (32)
        mapping(uint256 scope => uint256 list) lists;
        /// scope << 16 | group of leaves => lanes (224 bits) | epoch (32)
        mapping(uint256 key => uint256 word) words;
    }

    uint256 private constant TAG = 224;
    uint256 private constant LISTED = 18;
    uint256 private constant LENGTH = 216;
    uint256 private constant LENGTH_MASK = 0xff;
    uint256 private constant LEAF = 12;
    uint256 private constant LEAF_MASK = 0xfff;

    /// @notice Counts one more seat of `leaf`
    /// @param scope Task and queue, any number below 2^240
    /// @param leaf Below 4,096
    /// @param cap Seats allowed, at most 15; always the same for a scope
    /// @return full True, and nothing counted, if the leaf has had all
    function take(State storage self, uint256 scope, uint256 leaf, uint32 epoch, uint256 cap)
        internal
        returns (bool full)
    {
        // A lane never exceeds the cap, which fits into it, and the list is at most 18 long.
        unchecked {
            uint256 list = self.lists[scope];
            if (list >> TAG != epoch) list = uint256(epoch) << TAG;
            uint256 listed = list >> LENGTH & LENGTH_MASK;
            uint256 had = _inList(list, listed, leaf);
            if (listed < LISTED) {
                if (had >= cap) return true;
                self.lists[scope] = (list | leaf << (LEAF * listed)) + (1 << LENGTH);
                return false;
            }
            (uint256 key, uint256 shift, uint256 mask) = _laneOf(scope, leaf, cap);
            uint256 word = self.words[key];
            if (word >> TAG != epoch) word = uint256(epoch) << TAG;
            if (had + (word >> shift & mask) >= cap) return true;
            self.words[key] = word + (uint256(1) << shift);
        }
    }

    /// @notice Seats that `leaf` has had
    function used(State storage self, uint256 scope, uint256 leaf, uint32 epoch, uint256 cap)
        internal
        view
        returns (uint8)
    {
        uint256 list = self.lists[scope];
        if (list >> TAG != epoch) return 0;
        uint256 had = _inList(list, list >> LENGTH & LENGTH_MASK, leaf);
        (uint256 key, uint256 shift, uint256 mask) = _laneOf(scope, leaf, cap);
        uint256 word = self.words[key];
        return uint8(word >> TAG == epoch ? had + (word >> shift & mask) : had);
    }

    /// @dev How often a leaf is among the first `listed` of a list
    function _inList(uint256 list, uint256 listed, uint256 leaf) private pure returns (uint256 had) {
        // At most 18 rounds.
        unchecked {
            for (; listed != 0; --listed) {
                if (list & LEAF_MASK == leaf) ++had;
                list >>= LEAF;
            }
        }
    }

    /// @dev Where the seats of a leaf are counted
    function _laneOf(uint256 scope, uint256 leaf, uint256 cap)
        private
        pure
        returns (uint256 key, uint256 shift, uint256 mask)
    {
        uint256 width = cap < 8 ? 3 : 4;
        uint256 lanes = TAG / width;
        return (scope << 16 | leaf / lanes, width * (leaf % lanes), (1 << width) - 1);
    }
}
