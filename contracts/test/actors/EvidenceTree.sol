// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Evidence} from "../../src/libraries/Evidence.sol";

/// @title What a validator keeps of an evaluation: leaves and tree
/// @notice Written from the definition, with nothing of the library but its structs. Samples are made up from a seed.
library EvidenceTree {
    struct Tree {
        uint256 seed;
        uint256 samples;
        uint256 levels;
        mapping(uint256 level => mapping(uint256 place => Evidence.Node)) nodes;
    }

    /// @notice Makes the tree of `samples` samples anew
    function build(Tree storage self, uint256 seed, uint256 samples) internal {
        self.seed = seed;
        self.samples = samples;
        uint256 levels;
        while (1 << levels < samples) ++levels;
        self.levels = levels;
        for (uint256 i; i < 1 << levels; ++i) {
            self.nodes[0][i] = i < samples ? leaf(i, sample(seed, i)) : Evidence.Node(sha256(hex"02"), 0, 0);
        }
        for (uint256 level; level < levels; ++level) {
            for (uint256 i; i < 1 << (levels - level - 1); ++i) {
                self.nodes[level + 1][i] = join(self.nodes[level][2 * i], self.nodes[level][2 * i + 1]);
            }
        }
    }

    /// @notice Makes a tree of `samples` samples, a power of two, in which the given rows are real and all nodes beside their
    /// paths are made up. Large trees can be had so only for rows that are known beforehand
    function sparse(Tree storage self, uint256 seed, uint256 samples, uint256[] memory rows) internal {
        self.seed = seed;
        self.samples = samples;
        uint256 levels;
        while (1 << levels < samples) ++levels;
        self.levels = levels;
        for (uint256 i; i < rows.length; ++i) {
            self.nodes[0][rows[i]] = leaf(rows[i], sample(seed, rows[i]));
        }
        for (uint256 level; level < levels; ++level) {
            for (uint256 i; i < rows.length; ++i) {
                uint256 place = rows[i] >> level;
                if (self.nodes[level][place ^ 1].hash != 0) continue;
                self.nodes[level][place ^ 1] = Evidence.Node(
                    sha256(abi.encode(level, place)), uint64((1 << level) * 7 / 8), uint64((1 << level) * 123_456_789)
                );
            }
            for (uint256 i; i < rows.length; ++i) {
                uint256 place = rows[i] >> (level + 1);
                self.nodes[level + 1][place] = join(self.nodes[level][2 * place], self.nodes[level][2 * place + 1]);
            }
        }
    }

    function top(Tree storage self) internal view returns (Evidence.Node memory) {
        return self.nodes[self.levels][0];
    }

    function open(Tree storage self, uint256 index) internal view returns (Evidence.Opening memory o) {
        o = sample(self.seed, index);
        for (uint256 level; level < self.levels; ++level) {
            o.path = bytes.concat(o.path, _encode(self.nodes[level][index >> level ^ 1]));
        }
    }

    /// @notice Hash to which an opening leads
    function climb(Tree storage self, uint256 index, Evidence.Opening memory o) internal view returns (bytes32) {
        Evidence.Node memory node = leaf(index, o);
        for (uint256 level; level < self.levels; ++level) {
            Evidence.Node memory sibling = self.nodes[level][index >> level ^ 1];
            node = index >> level & 1 == 0 ? join(node, sibling) : join(sibling, node);
        }
        return node.hash;
    }

    /// @notice The first sample of a tree of 2^levels, all of whose other nodes are made up
    function leftmost(uint256 levels) internal pure returns (Evidence.Node memory node, Evidence.Opening memory o) {
        o = sample(7, 0);
        node = leaf(0, o);
        for (uint256 level; level < levels; ++level) {
            Evidence.Node memory sibling =
                Evidence.Node(sha256(abi.encode(level)), uint64((1 << level) * 7 / 8), uint64(1 << (20 + level)));
            o.path = bytes.concat(o.path, _encode(sibling));
            node = join(node, sibling);
        }
    }

    /// @notice Sample `index` of an evaluation: ten scores of four bytes
    function sample(uint256 seed, uint256 index) internal pure returns (Evidence.Opening memory o) {
        uint256 x = uint256(keccak256(abi.encode(seed, index)));
        o.valid = x % 8 != 0;
        o.correct = o.valid && x >> 8 & 1 == 0;
        o.class = uint32(x >> 16) % 10;
        o.q = uint64(x >> 64) % (1 << 40);
        o.salt = keccak256(abi.encode("salt", x));
        o.row = bytes.concat(hex"01010000000a", bytes32(x), bytes8(bytes32(x << 32)));
    }

    function leaf(uint256 index, Evidence.Opening memory o) internal pure returns (Evidence.Node memory) {
        bytes memory data = bytes.concat(
            bytes8(uint64(index)),
            o.valid ? bytes1(0x01) : bytes1(0),
            bytes4(o.class),
            o.correct ? bytes1(0x01) : bytes1(0),
            bytes8(o.q),
            sha256(o.row)
        );
        return Evidence.Node(sha256(bytes.concat(hex"00", o.salt, data)), o.correct ? 1 : 0, o.q);
    }

    function join(Evidence.Node memory l, Evidence.Node memory r) internal pure returns (Evidence.Node memory) {
        return Evidence.Node(sha256(bytes.concat(hex"01", _encode(l), _encode(r))), l.correct + r.correct, l.q + r.q);
    }

    function _encode(Evidence.Node memory n) private pure returns (bytes memory) {
        return bytes.concat(n.hash, bytes8(n.correct), bytes8(n.q));
    }
}
