// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

/// @title What a vote's evidence root proves of single rows
/// @notice A Merkle-sum tree over the samples of an evaluation. H is SHA-256, integers are big endian in it.
///
/// leaf = H(0x00 | salt | index u64 | valid u8 | class u32 | correct u8 | q u64 | H(row)), sums (correct, q)
/// node = H(0x01 | L.hash | L.correct u64 | L.q u64 | R.hash | R.correct | R.q), sums added
/// filled up to a power of two with H(0x02), sums 0
///
/// Besides hashes and sums it is checked that no node claims more than its samples can have: a right answer and MAX_LOSS
/// each, nothing where there are no samples. So whoever gains g right answers has at least g false leaves.
/// Source: docs/eval.md 11; shares its vectors with eval/evidence
library Evidence {
    /// @notice A node: its hash and the sums below it
    /// @param correct Right answers
    /// @param q Sum of losses in nano-units
    struct Node {
        bytes32 hash;
        uint64 correct;
        uint64 q;
    }

    /// @notice What a root is bound to besides the samples; the arithmetic rules are "ref/1"
    /// @param seed Seed of the round
    /// @param model SHA-256 of the plain model
    /// @param dataset Digest of the shard's content
    /// @param metric SHA-256 of the canonical metric spec
    /// @param batch Rows of a batch
    /// @param samples n
    struct Statement {
        bytes32 seed;
        uint64 task;
        uint64 submission;
        bytes32 model;
        bytes32 dataset;
        bytes32 metric;
        uint32 batch;
        uint64 samples;
    }

    /// @notice What opens one sample
    /// @param valid Whether the output was usable
    /// @param class Predicted class
    /// @param correct Whether it is the right one
    /// @param q Loss in nano-units
    /// @param salt Salt of the leaf
    /// @param row Raw output row: dtype u8 | rank u8 | dims u32 ... | elements, little endian
    /// @param path Siblings from the leaf up to below the root, 48 bytes each: hash | correct u64 | q u64
    struct Opening {
        bool valid;
        uint32 class;
        bool correct;
        uint64 q;
        bytes32 salt;
        bytes row;
        bytes path;
    }

    /// @notice The parts do not give the root that the vote shows the low 224 bits of
    error EvidenceWrongRoot(uint224 expected, uint224 got);
    /// @notice There is no such sample
    error EvidenceNoSample(uint256 index, uint256 samples);
    /// @notice The path has not one node of 48 bytes for each level
    /// @param expected Bytes that the path of so many samples has
    error EvidencePathLength(uint256 index, uint256 expected, uint256 got);
    /// @notice The row's type and dimensions do not describe its bytes
    error EvidenceBadRow(uint256 index);
    /// @notice The sums of a node pass 64 bits
    error EvidenceOverflow(uint256 index, uint256 level);
    /// @notice A node over `samples` samples claims more right answers or a larger loss than they can have
    error EvidenceExcess(uint256 index, uint256 samples, uint64 correct, uint64 q);
    /// @notice The opening leads to another hash than the root's: leaf, salt, row, place or path is another one
    error EvidenceWrongHash(uint256 index, bytes32 expected, bytes32 got);
    /// @notice The right answers below do not add up to those of the root
    error EvidenceWrongCount(uint256 index, uint64 expected, uint64 got);
    /// @notice The losses below do not add up to that of the root
    error EvidenceWrongLoss(uint256 index, uint64 expected, uint64 got);

    /// Largest loss of a sample, in nano-units. Source: docs/eval.md 10, M6
    uint256 internal constant MAX_LOSS = (1 << 40) - 1;
    uint256 private constant NODE = 48;
    /// Bytes of an element by ONNX's number of its type; 0: no type of an output
    bytes17 private constant SIZES = hex"0004010102020408000102080408000002";

    /// @notice Evidence root of a vote from its parts
    function root(Statement memory s, Node memory top) internal pure returns (bytes32) {
        return sha256(
            abi.encodePacked(
                bytes1(0x03),
                "arena/eval/root/1",
                bytes.concat(s.seed, bytes8(s.task), bytes8(s.submission), s.model, s.dataset),
                "ref/1",
                bytes.concat(s.metric, bytes4(s.batch), bytes8(s.samples)),
                bytes.concat(top.hash, bytes8(top.correct), bytes8(top.q))
            )
        );
    }

    /// @notice Reverts unless the parts give the root whose low 224 bits are `low`
    function checkRoot(Statement memory s, Node memory top, uint224 low) internal pure {
        uint224 got = uint224(uint256(root(s, top)));
        if (got != low) revert EvidenceWrongRoot(low, got);
    }

    /// @notice Reverts unless `o` opens sample `index` of the tree of `samples` samples below `top`
    function verify(Node memory top, uint256 samples, uint256 index, Opening calldata o) internal pure {
        if (index >= samples) revert EvidenceNoSample(index, samples);
        uint256 levels = Math.log2(samples, Math.Rounding.Ceil);
        if (o.path.length != levels * NODE) revert EvidencePathLength(index, levels * NODE, o.path.length);
        if (!isRow(o.row)) revert EvidenceBadRow(index);
        if (o.q > MAX_LOSS) revert EvidenceExcess(index, 1, o.correct ? 1 : 0, o.q);

        Node memory node;
        node.hash =
            sha256(abi.encodePacked(bytes1(0), o.salt, uint64(index), o.valid, o.class, o.correct, o.q, sha256(o.row)));
        node.correct = o.correct ? 1 : 0;
        node.q = o.q;
        bytes memory buffer = new bytes(1 + 2 * NODE);
        buffer[0] = 0x01;
        for (uint256 level; level < levels; ++level) {
            _climb(node, buffer, samples, index, level, o.path);
        }
        if (node.hash != top.hash) revert EvidenceWrongHash(index, top.hash, node.hash);
        if (node.correct != top.correct) revert EvidenceWrongCount(index, top.correct, node.correct);
        if (node.q != top.q) revert EvidenceWrongLoss(index, top.q, node.q);
    }

    /// @notice Whether type and dimensions of a raw row describe its bytes
    function isRow(bytes calldata row) internal pure returns (bool) {
        if (row.length < 2) return false;
        uint256 dtype = uint8(row[0]);
        if (dtype >= SIZES.length) return false;
        uint256 length = uint8(SIZES[dtype]);
        uint256 head = 2 + 4 * uint256(uint8(row[1]));
        if (length == 0 || row.length < head) return false;
        for (uint256 i = 2; i < head; i += 4) {
            length *= uint32(bytes4(row[i:]));
            if (length > row.length) return false;
        }
        return row.length == head + length;
    }

    /// @dev Puts the parent of `node` in its place
    /// @param buffer 0x01 and room for two nodes
    function _climb(
        Node memory node,
        bytes memory buffer,
        uint256 samples,
        uint256 index,
        uint256 level,
        bytes calldata path
    ) private pure {
        uint256 place = index >> level;
        uint256 sums;
        // The path has as many nodes as there are levels: the 48 bytes at `from` lie in it. The word of the own sums is 16
        // bytes too long: it spills over the other node, which is written after it, or over the padding of the buffer.
        assembly ("memory-safe") {
            let from := add(path.offset, mul(level, NODE))
            let right := and(place, 1)
            let own := add(add(buffer, 33), mul(right, NODE))
            mstore(own, mload(node))
            mstore(add(own, 32), or(shl(192, mload(add(node, 32))), shl(128, mload(add(node, 64)))))
            calldatacopy(add(add(buffer, 33), mul(iszero(right), NODE)), from, NODE)
            sums := calldataload(add(from, 32))
        }
        uint64 correct = uint64(sums >> 192);
        uint64 q = uint64(sums >> 128);
        // A sum is smaller than a part of it only if it passed 64 bits. Samples are far fewer than 2^64, and so are shifts.
        unchecked {
            node.correct += correct;
            node.q += q;
            if (node.correct < correct || node.q < q) revert EvidenceOverflow(index, level);
            uint256 first = (place ^ 1) << level;
            uint256 below = first < samples ? Math.min(samples - first, 1 << level) : 0;
            if (correct > below || q > below * MAX_LOSS) revert EvidenceExcess(index, below, correct, q);
        }
        node.hash = sha256(buffer);
    }
}
