// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {SumTree} from "../../src/libraries/SumTree.sol";
import {TestBase} from "../TestBase.sol";

/// @notice The tree against a plain array of sixteen leaves, which a fuzzed stride spreads over all 4,096
/// forge-config: default.fuzz.runs = 1000
/// forge-config: nightly.fuzz.runs = 100000
contract SumTreeTest is TestBase {
    using SumTree for SumTree.State;

    SumTree.State private _tree;

    uint256 private constant LEAVES = SumTree.LEAVES;
    uint256 private constant LANE_MAX = (1 << 28) - 1;
    uint256 private constant N = 16;

    function testFuzz_set_readsBackNowAndInTheNextEpoch(
        uint256 stride,
        uint256 offset,
        uint8[20] calldata which,
        uint16[20] calldata weights,
        uint8[20] calldata steps
    ) public {
        uint256[N] memory leaves = _spread(stride, offset);
        uint256[N] memory current;
        uint256[N] memory next;
        uint32 epoch = 1;
        for (uint256 i; i < which.length; ++i) {
            uint32 step = steps[i] % 3;
            if (step != 0) {
                epoch += step;
                for (uint256 j; j < N; ++j) {
                    current[j] = next[j];
                }
            }
            uint256 w = which[i] % N;
            assertEq(_tree.set(leaves[w], weights[i], epoch + 1), next[w] != weights[i]);
            next[w] = weights[i];
            assertEq(_tree.newest(leaves[w]), weights[i]);
        }
        _check(leaves, current, epoch);
        _check(leaves, next, epoch + 1);
        _check(leaves, next, epoch + 1000);
    }

    function testFuzz_read_olderThanBothVersions_reverts(uint256 leaf, uint32 first, uint32 second, uint32 asked)
        public
    {
        leaf %= LEAVES;
        first = uint32(bound(first, 2, 1000));
        second = uint32(bound(second, first + 1, 2000));
        asked = uint32(bound(asked, 0, 3000));
        _tree.set(leaf, 1, first - 1);
        _tree.set(leaf, 2, first);
        _tree.set(leaf, 3, second);
        if (asked < first) {
            vm.expectRevert(abi.encodeWithSelector(SumTree.SumTreeForgotten.selector, asked));
            this.totalOf(asked);
        } else {
            assertEq(_tree.total(asked), asked < second ? 2 : 3);
        }
    }

    function testFuzz_read_beforeTheFirstChange_isEmpty(uint256 leaf, uint32 first, uint32 asked) public {
        leaf %= LEAVES;
        first = uint32(bound(first, 1, 1000));
        asked = uint32(bound(asked, 0, first - 1));
        _tree.set(leaf, 9, first);
        assertEq(_tree.total(asked), 0);
        assertEq(_tree.weightOf(leaf, asked), 0);
    }

    function testFuzz_set_overTheLargestTotal_reverts(uint256 a, uint256 b, uint256 wa, uint256 wb) public {
        a %= LEAVES;
        b %= LEAVES;
        vm.assume(a != b);
        wa = bound(wa, 0, LANE_MAX);
        wb = bound(wb, 0, LANE_MAX);
        _tree.set(a, wa, 1);
        bool overflows = wa + wb > LANE_MAX;
        if (overflows) vm.expectRevert(abi.encodeWithSelector(SumTree.SumTreeOverflow.selector, wa + wb));
        this.setTo(b, wb, 1);
        assertEq(_tree.newest(a), wa);
        assertEq(_tree.newest(b), overflows ? 0 : wb);
    }

    function test_set_aFullTreeOfTheHeaviestLeavesFits() public {
        for (uint256 leaf; leaf < LEAVES; ++leaf) {
            _tree.set(leaf, type(uint16).max, 1);
        }
        uint256 total = LEAVES * type(uint16).max;
        assertEq(_tree.total(1), total);
        (uint256 last, uint256 offset, uint256 weight) = _tree.find(total - 1, 1);
        assertEq(last, LEAVES - 1);
        assertEq(offset, type(uint16).max - 1);
        assertEq(weight, type(uint16).max);
    }

    /// Eight words are written by a change, and from a leaf's second change on none of them was zero before.
    function testFuzz_set_laterChangesTakeNoFreshSlot(uint256 leaf) public {
        leaf %= LEAVES;
        _tree.set(leaf, 5, 1);
        uint256 before = vm.snapshotState();
        vm.record();
        _tree.set(leaf, 6, 2);
        (, bytes32[] memory writes) = vm.accesses(address(this));
        assertEq(writes.length, 8);
        vm.revertToState(before);
        for (uint256 i; i < writes.length; ++i) {
            assertNotEq(uint256(vm.load(address(this), writes[i])), 0);
        }
    }

    function totalOf(uint32 epoch) external view returns (uint256) {
        return _tree.total(epoch);
    }

    function setTo(uint256 leaf, uint256 weight, uint32 from) external {
        _tree.set(leaf, weight, from);
    }

    /// @dev Sixteen distinct leaves in ascending order
    function _spread(uint256 stride, uint256 offset) private pure returns (uint256[N] memory leaves) {
        stride = bound(stride, 1, LEAVES / N);
        offset = bound(offset, 0, LEAVES - 1 - (N - 1) * stride);
        for (uint256 i; i < N; ++i) {
            leaves[i] = offset + i * stride;
        }
    }

    function _check(uint256[N] memory leaves, uint256[N] memory weights, uint32 epoch) private view {
        uint256 cum;
        for (uint256 i; i < N; ++i) {
            assertEq(_tree.weightOf(leaves[i], epoch), weights[i], "weight");
            assertEq(_tree.before(leaves[i], epoch), cum, "prefix sum");
            if (weights[i] != 0) {
                _checkFind(cum, leaves[i], 0, weights[i], epoch);
                _checkFind(cum + weights[i] - 1, leaves[i], weights[i] - 1, weights[i], epoch);
            }
            cum += weights[i];
        }
        assertEq(_tree.total(epoch), cum, "total");
    }

    function _checkFind(uint256 r, uint256 leaf, uint256 offset, uint256 weight, uint32 epoch) private view {
        (uint256 gotLeaf, uint256 gotOffset, uint256 gotWeight) = _tree.find(r, epoch);
        assertEq(gotLeaf, leaf, "leaf found");
        assertEq(gotOffset, offset, "offset in its interval");
        assertEq(gotWeight, weight, "width of its interval");
    }
}
