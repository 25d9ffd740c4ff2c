// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Prefix sums of the weights of 4,096 leaves, or of 32,768, by epoch
/// @notice An 8-ary tree of four levels, or of five. A node is one word: eight lanes of 28 bits, each the sum of a child's
/// lanes (on the lowest level: the weight of a leaf), and above them the epoch from which the word holds. Each node keeps
/// two words, the newest and the one before it, so that reads of the current epoch do not depend on changes made inside it:
/// those hold from the next epoch on. 4,096 weights of 65,535 fit into a lane; above them, in the root of the deeper tree,
/// lanes are summed at a width of 32 bits. Source: docs/protocol.md 3.5
/// @dev Nodes are numbered breadth first; node `id` has its newest word at 2 id, the older one at 2 id + 1. Every function
/// of both trees is one of `levels`, which each caller gives as a constant: the compiler then drops the other's steps.
library SumTree {
    /// @notice The sum of the weights of 4,096 leaves below one node would not fit into a lane
    /// @param total Sum that was to be stored
    error SumTreeOverflow(uint256 total);
    /// @notice Both words of a node are younger than the epoch asked for
    error SumTreeForgotten(uint32 epoch);

    struct State {
        uint256[2 * 585] words;
    }

    /// 32,768 leaves
    struct Deep {
        uint256[2 * 4681] words;
    }

    uint256 internal constant LEAVES = 4096;
    uint256 internal constant DEEP_LEAVES = 32_768;
    /// Levels of State and of Deep
    uint256 internal constant LEVELS = 4;
    uint256 internal constant DEEP_LEVELS = 5;
    uint256 private constant LANE = 28;
    uint256 private constant LANE_MASK = (1 << LANE) - 1;
    uint256 private constant TAG = 224;
    uint256 private constant LANES_MASK = (1 << TAG) - 1;
    /// A one in each lane: times a word, each lane holds the sum of the lanes up to it
    uint256 private constant ONES = 1 | 1 << 28 | 1 << 56 | 1 << 84 | 1 << 112 | 1 << 140 | 1 << 168 | 1 << 196;
    /// First node of each level
    uint256 private constant LEVEL1 = 1;
    uint256 private constant LEVEL2 = 9;
    uint256 private constant LEVEL3 = 73;
    uint256 private constant LEVEL4 = 585;
    /// Width of the lanes in which the root of the deeper tree is summed
    uint256 private constant WIDE = 32;
    uint256 private constant WIDE_MASK = (1 << WIDE) - 1;
    uint256 private constant WIDE_ONES = 1 | 1 << 32 | 1 << 64 | 1 << 96 | 1 << 128 | 1 << 160 | 1 << 192 | 1 << 224;
    /// What the older word of a fresh node is set to. Epoch tags start at 1, so a word with tag 0 is no version and reads
    /// as empty. It is there so that the first change of a node pays for the slot, and no later one.
    uint256 private constant NO_VERSION = 1;

    // ---------------------------------------------------------------- 4,096 leaves

    /// @notice Gives `leaf` the weight `weight` from epoch `from` on
    /// @param leaf Below LEAVES
    /// @param from Epoch after the current one; never lower than in an earlier call, at least 1
    /// @return changed False if that was its weight already; then nothing is written
    function set(State storage self, uint256 leaf, uint256 weight, uint32 from) internal returns (bool changed) {
        return _set(self, LEVELS, leaf, weight, from);
    }

    /// @notice Sum of all weights in `epoch`
    function total(State storage self, uint32 epoch) internal view returns (uint256) {
        return totalOf(self, LEVELS, epoch);
    }

    /// @notice Weight of `leaf` in `epoch`
    function weightOf(State storage self, uint256 leaf, uint32 epoch) internal view returns (uint256) {
        return weightIn(self, LEVELS, leaf, epoch);
    }

    /// @notice Weight of `leaf` from the next epoch on: the newest there is
    function newest(State storage self, uint256 leaf) internal view returns (uint256) {
        return _newest(self, LEVELS, leaf);
    }

    /// @notice Sum of the weights of all leaves before `leaf` in `epoch`
    function before(State storage self, uint256 leaf, uint32 epoch) internal view returns (uint256) {
        return beforeIn(self, LEVELS, leaf, epoch);
    }

    /// @notice The leaf whose interval of prefix sums contains `r`, in `epoch`
    /// @param r Below total(epoch)
    /// @return leaf cum(leaf) <= r < cum(leaf + 1)
    /// @return offset r - cum(leaf)
    /// @return weight Width of the interval
    function find(State storage self, uint256 r, uint32 epoch)
        internal
        view
        returns (uint256 leaf, uint256 offset, uint256 weight)
    {
        return findIn(self, LEVELS, r, epoch);
    }

    // ---------------------------------------------------------------- 32,768 leaves

    /// @notice As for 4,096 leaves; `leaf` is below DEEP_LEAVES
    function set(Deep storage self, uint256 leaf, uint256 weight, uint32 from) internal returns (bool changed) {
        return _set(asState(self), DEEP_LEVELS, leaf, weight, from);
    }

    /// @notice Sum of all weights in `epoch`
    function total(Deep storage self, uint32 epoch) internal view returns (uint256) {
        return totalOf(asState(self), DEEP_LEVELS, epoch);
    }

    /// @notice Weight of `leaf` in `epoch`
    function weightOf(Deep storage self, uint256 leaf, uint32 epoch) internal view returns (uint256) {
        return weightIn(asState(self), DEEP_LEVELS, leaf, epoch);
    }

    /// @notice Weight of `leaf` from the next epoch on: the newest there is
    function newest(Deep storage self, uint256 leaf) internal view returns (uint256) {
        return _newest(asState(self), DEEP_LEVELS, leaf);
    }

    /// @notice Sum of the weights of all leaves before `leaf` in `epoch`
    function before(Deep storage self, uint256 leaf, uint32 epoch) internal view returns (uint256) {
        return beforeIn(asState(self), DEEP_LEVELS, leaf, epoch);
    }

    /// @notice As for 4,096 leaves
    function find(Deep storage self, uint256 r, uint32 epoch)
        internal
        view
        returns (uint256 leaf, uint256 offset, uint256 weight)
    {
        return findIn(asState(self), DEEP_LEVELS, r, epoch);
    }

    /// @notice The same words. Only functions that are told the levels may read them so
    function asState(Deep storage self) internal pure returns (State storage state) {
        assembly ("memory-safe") {
            state.slot := self.slot
        }
    }

    // ---------------------------------------------------------------- both

    /// @notice `total` of a tree of `levels`
    function totalOf(State storage self, uint256 levels, uint32 epoch) internal view returns (uint256) {
        uint256 root = _read(self, 0, epoch);
        return levels == DEEP_LEVELS ? _wideSums(root) >> (7 * WIDE) : _sum(root);
    }

    /// @notice `weightOf` of a tree of `levels`
    function weightIn(State storage self, uint256 levels, uint256 leaf, uint32 epoch) internal view returns (uint256) {
        return (_read(self, _lowest(levels) + (leaf >> 3), epoch) >> ((leaf & 7) * LANE)) & LANE_MASK;
    }

    /// @notice `before` of a tree of `levels`
    function beforeIn(State storage self, uint256 levels, uint256 leaf, uint32 epoch)
        internal
        view
        returns (uint256 cum)
    {
        // Sums of lanes are below 2^32, and below 2^28 under the root of the deeper tree.
        unchecked {
            if (levels == DEEP_LEVELS) {
                cum = ((_wideSums(_read(self, 0, epoch)) << WIDE) >> ((leaf >> 12) * WIDE)) & WIDE_MASK;
                cum += _sumBelow(_read(self, LEVEL1 + (leaf >> 12), epoch), (leaf >> 9) & 7);
                cum += _sumBelow(_read(self, LEVEL2 + (leaf >> 9), epoch), (leaf >> 6) & 7);
                cum += _sumBelow(_read(self, LEVEL3 + (leaf >> 6), epoch), (leaf >> 3) & 7);
                cum += _sumBelow(_read(self, LEVEL4 + (leaf >> 3), epoch), leaf & 7);
            } else {
                cum = _sumBelow(_read(self, 0, epoch), leaf >> 9);
                cum += _sumBelow(_read(self, LEVEL1 + (leaf >> 9), epoch), (leaf >> 6) & 7);
                cum += _sumBelow(_read(self, LEVEL2 + (leaf >> 6), epoch), (leaf >> 3) & 7);
                cum += _sumBelow(_read(self, LEVEL3 + (leaf >> 3), epoch), leaf & 7);
            }
        }
    }

    /// @notice `find` in a tree of `levels`
    function findIn(State storage self, uint256 levels, uint256 r, uint32 epoch)
        internal
        view
        returns (uint256 leaf, uint256 offset, uint256 weight)
    {
        // `leaf` is the path so far: below 8^level.
        unchecked {
            if (levels == DEEP_LEVELS) (leaf, r) = _descendWide(_read(self, 0, epoch), r);
            else (leaf, r,) = _descend(_read(self, 0, epoch), 0, r);
            (leaf, r,) = _descend(_read(self, LEVEL1 + leaf, epoch), leaf, r);
            (leaf, r,) = _descend(_read(self, LEVEL2 + leaf, epoch), leaf, r);
            (leaf, offset, weight) = _descend(_read(self, LEVEL3 + leaf, epoch), leaf, r);
            if (levels == DEEP_LEVELS) {
                (leaf, offset, weight) = _descend(_read(self, LEVEL4 + leaf, epoch), leaf, offset);
            }
        }
    }

    function _set(State storage self, uint256 levels, uint256 leaf, uint256 weight, uint32 from)
        private
        returns (bool changed)
    {
        // Lanes cannot borrow or carry: `delta` is at least minus the lane of this leaf, which each lane above contains,
        // and no lane exceeds the sum of 4,096 leaves, whose limit is checked where it is made (a revert undoes what was
        // written before).
        unchecked {
            uint256 shift = (leaf & 7) * LANE;
            leaf >>= 3;
            uint256 index = 2 * (_lowest(levels) + leaf);
            uint256 word = _load(self, index);
            uint256 delta = weight - ((word >> shift) & LANE_MASK);
            if (delta == 0) return false;
            _write(self, index, word, delta << shift, from);

            if (levels == DEEP_LEVELS) {
                shift = (leaf & 7) * LANE;
                leaf >>= 3;
                _write(self, 2 * (LEVEL3 + leaf), _load(self, 2 * (LEVEL3 + leaf)), delta << shift, from);
            }

            shift = (leaf & 7) * LANE;
            leaf >>= 3;
            _write(self, 2 * (LEVEL2 + leaf), _load(self, 2 * (LEVEL2 + leaf)), delta << shift, from);

            shift = (leaf & 7) * LANE;
            leaf >>= 3;
            index = 2 * (LEVEL1 + leaf);
            word = _load(self, index);
            if (levels == DEEP_LEVELS) _checkSum(word, delta);
            _write(self, index, word, delta << shift, from);

            word = _load(self, 0);
            if (levels == LEVELS) _checkSum(word, delta);
            _write(self, 0, word, delta << ((leaf & 7) * LANE), from);
            return true;
        }
    }

    /// @dev Reverts if a node's sum would leave a lane
    function _checkSum(uint256 word, uint256 delta) private pure {
        unchecked {
            uint256 sum = _sum(word) + delta;
            if (sum > LANE_MASK) revert SumTreeOverflow(sum);
        }
    }

    function _newest(State storage self, uint256 levels, uint256 leaf) private view returns (uint256) {
        return (_load(self, 2 * (_lowest(levels) + (leaf >> 3))) >> ((leaf & 7) * LANE)) & LANE_MASK;
    }

    /// @dev First node of the lowest level
    function _lowest(uint256 levels) private pure returns (uint256) {
        return levels == DEEP_LEVELS ? LEVEL4 : LEVEL3;
    }

    /// @dev `_prefixSums` in lanes of 32 bits
    function _wideSums(uint256 word) private pure returns (uint256 wide) {
        // Halves, quarters, eighths: what is above the middle of each part moves up to its place, the epoch out.
        wide = (word & ((1 << 112) - 1)) | (word >> 112) << 128;
        uint256 low = ((1 << 56) - 1) | ((1 << 56) - 1) << 128;
        wide = (wide & low) | ((wide >> 56) & low) << 64;
        low = LANE_MASK | LANE_MASK << 64 | LANE_MASK << 128 | LANE_MASK << 192;
        wide = (wide & low) | ((wide >> LANE) & low) << WIDE;
        // All lanes together are below 2^31, so no lane of the product carries into the next one.
        unchecked {
            wide *= WIDE_ONES;
        }
    }

    /// @dev As `_descend`, for the root of the deeper tree
    function _descendWide(uint256 word, uint256 r) private pure returns (uint256 child, uint256 offset) {
        uint256 sums = _wideSums(word);
        // `r` is below the last of the eight sums.
        unchecked {
            while (r >= (sums >> (child * WIDE)) & WIDE_MASK) {
                ++child;
            }
            offset = r - (((sums << WIDE) >> (child * WIDE)) & WIDE_MASK);
        }
    }

    /// @dev The lane of `word` that contains `r`, by bisection of the prefix sums
    function _descend(uint256 word, uint256 path, uint256 r)
        private
        pure
        returns (uint256 child, uint256 offset, uint256 width)
    {
        uint256 sums = _prefixSums(word);
        uint256 mask = LANE_MASK;
        // Lane i of `sums` ends the interval of child i; the child wanted is the number of ends that are not above `r`.
        assembly ("memory-safe") {
            child := shl(2, iszero(lt(r, and(shr(84, sums), mask))))
            child := or(child, shl(1, iszero(lt(r, and(shr(mul(add(child, 1), LANE), sums), mask)))))
            let shift := mul(child, LANE)
            if iszero(lt(r, and(shr(shift, sums), mask))) {
                child := or(child, 1)
                shift := add(shift, LANE)
            }
            // One lane further up, a lane holds where its child's interval begins.
            offset := sub(r, and(shr(shift, shl(LANE, sums)), mask))
            width := and(shr(shift, word), mask)
            child := or(shl(3, path), child)
        }
    }

    /// @dev Word of a node as it holds in `epoch`
    function _read(State storage self, uint256 node, uint32 epoch) private view returns (uint256 word) {
        // Node numbers are below 4,681.
        unchecked {
            word = _load(self, 2 * node);
            if (word >> TAG > epoch) {
                word = _load(self, 2 * node + 1);
                uint256 tag = word >> TAG;
                if (tag > epoch) revert SumTreeForgotten(epoch);
                if (tag == 0) word = 0;
            }
        }
    }

    /// @dev Adds `shifted` to the newest word, after keeping the word that holds up to now
    function _write(State storage self, uint256 index, uint256 word, uint256 shifted, uint32 from) private {
        // `shifted` is a lane's delta modulo 2^256; see `set` for why lanes do not spill.
        unchecked {
            if (word == 0) _store(self, index + 1, NO_VERSION);
            else if (word >> TAG != from) _store(self, index + 1, word);
            _store(self, index, ((word + shifted) & LANES_MASK) | uint256(from) << TAG);
        }
    }

    /// @dev In lane i the sum of the lanes 0..i. The highest 32 bits are of no meaning
    function _prefixSums(uint256 word) private pure returns (uint256) {
        // All lanes together are below 2^28, so no lane of the product carries into the next one.
        unchecked {
            return word * ONES;
        }
    }

    /// @dev Sum of the eight lanes
    function _sum(uint256 word) private pure returns (uint256) {
        return (_prefixSums(word) >> (7 * LANE)) & LANE_MASK;
    }

    /// @dev Sum of the first `lanes` lanes, fewer than eight
    function _sumBelow(uint256 word, uint256 lanes) private pure returns (uint256) {
        return ((_prefixSums(word) << LANE) >> (lanes * LANE)) & LANE_MASK;
    }

    function _load(State storage self, uint256 index) private view returns (uint256 word) {
        assembly ("memory-safe") {
            word := sload(add(self.slot, index))
        }
    }

    function _store(State storage self, uint256 index, uint256 word) private {
        assembly ("memory-safe") {
            sstore(add(self.slot, index), word)
        }
    }
}
