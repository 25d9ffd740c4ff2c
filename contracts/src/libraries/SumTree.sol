// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Prefix sums of the weights of 4,096 leaves, by epoch
/// @notice An 8-ary tree of four levels. A node is one word: eight lanes of 28 bits, each the sum of a child's lanes (on
/// the lowest level: the weight of a leaf), and above them the epoch from which the word holds. Each node keeps two
/// words, the newest and the one before it, so that reads of the current epoch do not depend on changes made inside it:
/// those hold from the next epoch on. 4,096 weights of 65,535 fit into a lane. Source: docs/protocol.md 3.5
/// @dev Nodes are numbered breadth first; node `id` has its newest word at 2 id, the older one at 2 id + 1.
library SumTree {
    /// @notice The sum of all weights would not fit into a lane
    /// @param total Sum that was to be stored
    error SumTreeOverflow(uint256 total);
    /// @notice Both words of a node are younger than the epoch asked for
    error SumTreeForgotten(uint32 epoch);

    struct State {
        uint256[2 * 585] words;
    }

    uint256 internal constant LEAVES = 4096;
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
    /// What the older word of a fresh node is set to. Epoch tags start at 1, so a word with tag 0 is no version and reads
    /// as empty. It is there so that the first change of a node pays for the slot, and no later one.
    uint256 private constant NO_VERSION = 1;

    /// @notice Gives `leaf` the weight `weight` from epoch `from` on
    /// @param leaf Below LEAVES
    /// @param from Epoch after the current one; never lower than in an earlier call, at least 1
    /// @return changed False if that was its weight already; then nothing is written
    function set(State storage self, uint256 leaf, uint256 weight, uint32 from) internal returns (bool changed) {
        // Lanes cannot borrow or carry: `delta` is at least minus the lane of this leaf, which each lane above contains,
        // and no lane exceeds the total, whose limit is checked at the root (a revert undoes what was written before).
        unchecked {
            uint256 shift = (leaf & 7) * LANE;
            leaf >>= 3;
            uint256 word = _load(self, 2 * (LEVEL3 + leaf));
            uint256 delta = weight - ((word >> shift) & LANE_MASK);
            if (delta == 0) return false;
            _write(self, 2 * (LEVEL3 + leaf), word, delta << shift, from);

            shift = (leaf & 7) * LANE;
            leaf >>= 3;
            _write(self, 2 * (LEVEL2 + leaf), _load(self, 2 * (LEVEL2 + leaf)), delta << shift, from);

            shift = (leaf & 7) * LANE;
            leaf >>= 3;
            _write(self, 2 * (LEVEL1 + leaf), _load(self, 2 * (LEVEL1 + leaf)), delta << shift, from);

            word = _load(self, 0);
            uint256 sum = _sum(word) + delta;
            if (sum > LANE_MASK) revert SumTreeOverflow(sum);
            _write(self, 0, word, delta << ((leaf & 7) * LANE), from);
            return true;
        }
    }

    /// @notice Sum of all weights in `epoch`
    function total(State storage self, uint32 epoch) internal view returns (uint256) {
        return _sum(_read(self, 0, epoch));
    }

    /// @notice Weight of `leaf` in `epoch`
    function weightOf(State storage self, uint256 leaf, uint32 epoch) internal view returns (uint256) {
        return (_read(self, LEVEL3 + (leaf >> 3), epoch) >> ((leaf & 7) * LANE)) & LANE_MASK;
    }

    /// @notice Weight of `leaf` from the next epoch on: the newest there is
    function newest(State storage self, uint256 leaf) internal view returns (uint256) {
        return (_load(self, 2 * (LEVEL3 + (leaf >> 3))) >> ((leaf & 7) * LANE)) & LANE_MASK;
    }

    /// @notice Sum of the weights of all leaves before `leaf` in `epoch`
    function before(State storage self, uint256 leaf, uint32 epoch) internal view returns (uint256 cum) {
        // Sums of lanes are below 2^31.
        unchecked {
            cum = _sumBelow(_read(self, 0, epoch), leaf >> 9);
            cum += _sumBelow(_read(self, LEVEL1 + (leaf >> 9), epoch), (leaf >> 6) & 7);
            cum += _sumBelow(_read(self, LEVEL2 + (leaf >> 6), epoch), (leaf >> 3) & 7);
            cum += _sumBelow(_read(self, LEVEL3 + (leaf >> 3), epoch), leaf & 7);
        }
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
        // `leaf` is the path so far: below 8^level.
        unchecked {
            (leaf, r,) = _descend(_read(self, 0, epoch), 0, r);
            (leaf, r,) = _descend(_read(self, LEVEL1 + leaf, epoch), leaf, r);
            (leaf, r,) = _descend(_read(self, LEVEL2 + leaf, epoch), leaf, r);
            (leaf, offset, weight) = _descend(_read(self, LEVEL3 + leaf, epoch), leaf, r);
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
        // Node numbers are below 585.
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
