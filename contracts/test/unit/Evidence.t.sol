// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Evidence} from "../../src/libraries/Evidence.sol";
import {TestBase} from "../TestBase.sol";
import {EvidenceTree} from "../actors/EvidenceTree.sol";

/// @notice The library behind a call, since openings are read from calldata
contract EvidenceHarness {
    function verify(Evidence.Node memory top, uint256 samples, uint256 index, Evidence.Opening calldata o)
        external
        pure
    {
        Evidence.verify(top, samples, index, o);
    }

    function checkRoot(Evidence.Statement memory s, Evidence.Node memory top, uint224 low) external pure {
        Evidence.checkRoot(s, top, low);
    }

    function isRow(bytes calldata row) external pure returns (bool) {
        return Evidence.isRow(row);
    }
}

/// @notice Openings of an evaluation, honest and not; the first test reads the vectors of eval/evidence
contract EvidenceTest is TestBase {
    using EvidenceTree for EvidenceTree.Tree;

    EvidenceHarness private _evidence;
    EvidenceTree.Tree private _tree;

    function setUp() public {
        _evidence = new EvidenceHarness();
    }

    // ---------------------------------------------------------------- vectors

    function test_vectors() public view {
        string memory json = vm.readFile("../eval/evidence/testdata/vectors.json");
        uint256 trees = vm.parseJsonUint(json, ".count");
        assertTrue(trees != 0);
        for (uint256 t; t < trees; ++t) {
            string memory tree = string.concat(".trees[", vm.toString(t), "]");
            uint256 samples = _uint(json, tree, "samples");
            _checkRoot(json, tree, samples);
            uint256 count = _uint(json, tree, "count");
            for (uint256 i; i < count; ++i) {
                _checkProof(json, string.concat(tree, ".proofs[", vm.toString(i), "]"), samples);
            }
        }
    }

    function _checkRoot(string memory json, string memory tree, uint256 samples) private pure {
        Evidence.Statement memory s = Evidence.Statement({
            seed: _bytes32(json, tree, "seed"),
            task: uint64(_uint(json, tree, "taskId")),
            submission: uint64(_uint(json, tree, "submissionId")),
            model: _bytes32(json, tree, "model"),
            dataset: _bytes32(json, tree, "dataset"),
            metric: _bytes32(json, tree, "metric"),
            batch: uint32(_uint(json, tree, "batch")),
            samples: uint64(samples)
        });
        bytes32 root = _bytes32(json, tree, "evidenceRoot");
        assertEq(Evidence.root(s, _node(json, tree, "root")), root, tree);
    }

    function _checkProof(string memory json, string memory proof, uint256 samples) private view {
        Evidence.Opening memory o = Evidence.Opening({
            valid: vm.parseJsonBool(json, string.concat(proof, ".valid")),
            class: uint32(_uint(json, proof, "class")),
            correct: vm.parseJsonBool(json, string.concat(proof, ".correct")),
            q: uint64(_uint(json, proof, "q")),
            salt: _bytes32(json, proof, "salt"),
            row: vm.parseJsonBytes(json, string.concat(proof, ".row")),
            path: vm.parseJsonBytes(json, string.concat(proof, ".path"))
        });
        string memory name = vm.parseJsonString(json, string.concat(proof, ".name"));
        bytes4 selector = _selector(vm.parseJsonString(json, string.concat(proof, ".refused")));
        uint256 position = _uint(json, proof, "position");
        try _evidence.verify(_node(json, proof, "root"), samples, position, o) {
            assertEq(bytes32(0), bytes32(selector), name);
        } catch (bytes memory reason) {
            assertEq(bytes32(bytes4(reason)), bytes32(selector), name);
        }
    }

    function _selector(string memory refused) private pure returns (bytes4) {
        bytes32 name = keccak256(bytes(refused));
        if (name == keccak256("")) return 0;
        if (name == keccak256("row")) return Evidence.EvidenceBadRow.selector;
        if (name == keccak256("overflow")) return Evidence.EvidenceOverflow.selector;
        if (name == keccak256("excess")) return Evidence.EvidenceExcess.selector;
        if (name == keccak256("path")) return Evidence.EvidencePathLength.selector;
        if (name == keccak256("hash")) return Evidence.EvidenceWrongHash.selector;
        if (name == keccak256("count")) return Evidence.EvidenceWrongCount.selector;
        if (name == keccak256("loss")) return Evidence.EvidenceWrongLoss.selector;
        revert(refused);
    }

    // ---------------------------------------------------------------- properties

    /// @dev A root of other parts is refused: each field is bound
    function testFuzz_checkRoot(
        Evidence.Statement memory s,
        Evidence.Node memory top,
        Evidence.Statement memory other,
        Evidence.Node memory otherTop
    ) public {
        uint224 low = uint224(uint256(Evidence.root(s, top)));
        _evidence.checkRoot(s, top, low);
        for (uint256 field; field < 11; ++field) {
            Evidence.Statement memory changed = abi.decode(abi.encode(s), (Evidence.Statement));
            Evidence.Node memory node = abi.decode(abi.encode(top), (Evidence.Node));
            if (field == 0) changed.seed = other.seed;
            else if (field == 1) changed.task = other.task;
            else if (field == 2) changed.submission = other.submission;
            else if (field == 3) changed.model = other.model;
            else if (field == 4) changed.dataset = other.dataset;
            else if (field == 5) changed.metric = other.metric;
            else if (field == 6) changed.batch = other.batch;
            else if (field == 7) changed.samples = other.samples;
            else if (field == 8) node.hash = otherTop.hash;
            else if (field == 9) node.correct = otherTop.correct;
            else node.q = otherTop.q;
            if (keccak256(abi.encode(changed, node)) != keccak256(abi.encode(s, top))) {
                uint224 got = uint224(uint256(Evidence.root(changed, node)));
                vm.expectRevert(abi.encodeWithSelector(Evidence.EvidenceWrongRoot.selector, low, got));
            }
            _evidence.checkRoot(changed, node, low);
        }
    }

    function testFuzz_verify_everyLeaf(uint256 seed, uint256 n, uint256 index) public {
        n = bound(n, 1, 40);
        index = bound(index, 0, n - 1);
        _tree.build(seed, n);
        _evidence.verify(_tree.top(), n, index, _tree.open(index));
        vm.expectRevert(abi.encodeWithSelector(Evidence.EvidenceNoSample.selector, n, n));
        _evidence.verify(_tree.top(), n, n, _tree.open(index));
    }

    /// @dev Whatever byte of an opening is another one, it is refused
    function testFuzz_verify_flippedByte_reverts(uint256 seed, uint256 n, uint256 index, uint256 place, uint8 bits)
        public
    {
        n = bound(n, 1, 40);
        index = bound(index, 0, n - 1);
        if (bits == 0) bits = 1;
        _tree.build(seed, n);
        Evidence.Opening memory o = _tree.open(index);
        place = bound(place, 0, 46 + o.row.length + o.path.length - 1);
        if (place < 32) {
            o.salt ^= bytes32(uint256(bits) << (8 * place));
        } else if (place < 46) {
            uint256 field = place - 32;
            if (field == 0) o.valid = !o.valid;
            else if (field == 1) o.correct = !o.correct;
            else if (field < 6) o.class ^= uint32(uint256(bits) << (8 * (field - 2)));
            else o.q ^= uint64(uint256(bits) << (8 * (field - 6)));
        } else if (place < 46 + o.row.length) {
            o.row[place - 46] ^= bytes1(bits);
        } else {
            o.path[place - 46 - o.row.length] ^= bytes1(bits);
        }
        vm.expectRevert();
        _evidence.verify(_tree.top(), n, index, o);
    }

    function testFuzz_verify_falseLeaf_reverts(uint256 seed, uint256 n, uint256 index, uint32 class) public {
        n = bound(n, 1, 40);
        index = bound(index, 0, n - 1);
        _tree.build(seed, n);
        Evidence.Opening memory o = _tree.open(index);
        vm.assume(class != o.class);
        o.class = class;
        bytes32 got = _tree.climb(index, o);
        vm.expectRevert(abi.encodeWithSelector(Evidence.EvidenceWrongHash.selector, index, _tree.top().hash, got));
        _evidence.verify(_tree.top(), n, index, o);
    }

    function testFuzz_verify_wrongSums_reverts(uint256 seed, uint256 n, uint256 index, uint64 correct, uint64 q)
        public
    {
        n = bound(n, 1, 40);
        index = bound(index, 0, n - 1);
        _tree.build(seed, n);
        Evidence.Opening memory o = _tree.open(index);
        Evidence.Node memory top = _tree.top();
        (uint64 rightCorrect, uint64 rightQ) = (top.correct, top.q);
        (top.correct, top.q) = (correct, q);
        if (correct != rightCorrect) {
            vm.expectRevert(abi.encodeWithSelector(Evidence.EvidenceWrongCount.selector, index, correct, rightCorrect));
        } else if (q != rightQ) {
            vm.expectRevert(abi.encodeWithSelector(Evidence.EvidenceWrongLoss.selector, index, q, rightQ));
        }
        _evidence.verify(top, n, index, o);
    }

    /// @dev Another place, which is another path
    function testFuzz_verify_otherPlace_reverts(uint256 seed, uint256 n, uint256 index, uint256 other) public {
        n = bound(n, 2, 40);
        index = bound(index, 0, n - 1);
        other = bound(other, 0, n - 1);
        vm.assume(other != index);
        _tree.build(seed, n);
        vm.expectRevert();
        _evidence.verify(_tree.top(), n, other, _tree.open(index));
    }

    function testFuzz_verify_otherSize_reverts(uint256 seed, uint256 n, uint256 size, uint256 index) public {
        n = bound(n, 1, 40);
        index = bound(index, 0, n - 1);
        size = bound(size, index + 1, 5000);
        _tree.build(seed, n);
        Evidence.Opening memory o = _tree.open(index);
        uint256 levels;
        while (1 << levels < size) ++levels;
        if (levels * 48 == o.path.length) return;
        vm.expectRevert(abi.encodeWithSelector(Evidence.EvidencePathLength.selector, index, levels * 48, o.path.length));
        _evidence.verify(_tree.top(), size, index, o);
    }

    /// @dev A node claims at most what the samples below it can have; padding has nothing
    function testFuzz_verify_excess_reverts(
        uint256 seed,
        uint256 n,
        uint256 index,
        uint256 level,
        uint64 correct,
        uint64 q
    ) public {
        n = bound(n, 2, 40);
        index = bound(index, 0, n - 1);
        _tree.build(seed, n);
        Evidence.Opening memory o = _tree.open(index);
        level = bound(level, 0, o.path.length / 48 - 1);
        uint256 below;
        for (uint256 i = (index >> level ^ 1) << level; i < ((index >> level ^ 1) + 1) << level; ++i) {
            if (i < n) ++below;
        }
        if (seed % 2 == 0) correct %= uint64(2 * n);
        _setSums(o.path, level, correct, q % 2 ** 63);
        if (correct > type(uint64).max - n) return;
        if (correct > below || q % 2 ** 63 > below * ((1 << 40) - 1)) {
            vm.expectRevert(
                abi.encodeWithSelector(Evidence.EvidenceExcess.selector, index, below, correct, q % 2 ** 63)
            );
        } else {
            vm.expectRevert();
        }
        _evidence.verify(_tree.top(), n, index, o);
    }

    function testFuzz_verify_overflow_reverts(uint256 seed, uint256 index, uint64 q) public {
        index = bound(index, 0, 15);
        _tree.build(seed, 16);
        Evidence.Opening memory o = _tree.open(index);
        o.q = uint64(bound(o.q, 1, (1 << 40) - 1));
        q = uint64(bound(q, type(uint64).max - o.q + 1, type(uint64).max));
        _setSums(o.path, 0, 0, q);
        vm.expectRevert(abi.encodeWithSelector(Evidence.EvidenceOverflow.selector, index, 0));
        _evidence.verify(_tree.top(), 16, index, o);
    }

    function testFuzz_verify_lossBeyondCap_reverts(uint256 seed, uint64 q) public {
        _tree.build(seed, 3);
        Evidence.Opening memory o = _tree.open(1);
        (o.q, o.correct) = (uint64(bound(q, 1 << 40, type(uint64).max)), true);
        vm.expectRevert(abi.encodeWithSelector(Evidence.EvidenceExcess.selector, 1, 1, 1, o.q));
        _evidence.verify(_tree.top(), 3, 1, o);
    }

    function test_isRow() public view {
        assertTrue(_evidence.isRow(hex"010100000001aabbccdd"));
        assertTrue(_evidence.isRow(hex"090001"));
        assertTrue(_evidence.isRow(hex"1001000000010102"), "bfloat16");
        assertTrue(_evidence.isRow(hex"010100000000"), "no elements");
        assertFalse(_evidence.isRow(""));
        assertFalse(_evidence.isRow(hex"01"));
        assertFalse(_evidence.isRow(hex"0800"), "strings");
        assertFalse(_evidence.isRow(hex"110001"), "no such type");
        assertFalse(_evidence.isRow(hex"0000"), "no type");
        assertFalse(_evidence.isRow(hex"0101000000"), "cut");
        assertFalse(_evidence.isRow(hex"010100000002aabbccdd"), "an element too few");
        assertFalse(_evidence.isRow(hex"09000101"), "a byte too many");
        assertFalse(_evidence.isRow(hex"0102ffffffffffffffff"), "too large");
    }

    /// @dev Never a panic, whatever the bytes
    function testFuzz_isRow(bytes calldata row) public view {
        if (!_evidence.isRow(row)) return;
        uint256 elements = 1;
        for (uint256 i; i < uint8(row[1]); ++i) {
            elements *= uint32(bytes4(row[2 + 4 * i:]));
        }
        assertEq((row.length - 2 - 4 * uint256(uint8(row[1]))) % (elements == 0 ? 1 : elements), 0);
    }

    // ---------------------------------------------------------------- gas

    /// @dev What 16 openings cost beside their calldata; a path of n = 4,096 and one of 2^20
    function test_verify_gas() public {
        for (uint256 levels = 12; levels <= 20; levels += 8) {
            (Evidence.Node memory top, Evidence.Opening memory o) = EvidenceTree.leftmost(levels);
            _evidence.verify(top, 1 << levels, 0, o);
            vm.snapshotValue(
                "Evidence", string.concat("verify, 2^", vm.toString(levels), " rows"), vm.lastCallGas().gasTotalUsed
            );
        }
    }

    // ---------------------------------------------------------------- inside

    function _setSums(bytes memory path, uint256 level, uint64 correct, uint64 q) private pure {
        for (uint256 i; i < 8; ++i) {
            path[48 * level + 32 + i] = bytes8(correct)[i];
            path[48 * level + 40 + i] = bytes8(q)[i];
        }
    }

    function _node(string memory json, string memory place, string memory key)
        private
        pure
        returns (Evidence.Node memory)
    {
        string memory node = string.concat(place, ".", key);
        return Evidence.Node(
            _bytes32(json, node, "hash"), uint64(_uint(json, node, "correct")), uint64(_uint(json, node, "q"))
        );
    }

    function _uint(string memory json, string memory place, string memory key) private pure returns (uint256) {
        return vm.parseJsonUint(json, string.concat(place, ".", key));
    }

    function _bytes32(string memory json, string memory place, string memory key) private pure returns (bytes32) {
        return vm.parseJsonBytes32(json, string.concat(place, ".", key));
    }
}
