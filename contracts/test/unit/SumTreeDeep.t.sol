// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Sampling} from "../../src/libraries/Sampling.sol";
import {SumTree} from "../../src/libraries/SumTree.sol";
import {TestBase} from "../TestBase.sol";

/// @notice The way to 32,768 validators: the same tree and the same draw with one level more
contract SumTreeDeepTest is TestBase {
    using Sampling for SumTree.Deep;
    using SumTree for SumTree.Deep;

    SumTree.Deep private _tree;

    uint256 private constant LEAVES = SumTree.DEEP_LEAVES;
    uint256 private constant LANE_MAX = (1 << 28) - 1;
    uint256 private constant N = 24;

    function test_set_aFullTreeOfTheHeaviestLeavesFits() public {
        for (uint256 leaf; leaf < LEAVES; ++leaf) {
            _tree.set(leaf, type(uint16).max, 1);
        }
        uint256 total = LEAVES * type(uint16).max;
        assertGt(total, LANE_MAX);
        assertEq(_tree.total(1), total);
        for (uint256 leaf; leaf < LEAVES; leaf += 4093) {
            uint256 cum = leaf * type(uint16).max;
            assertEq(_tree.before(leaf, 1), cum);
            _checkFind(cum, leaf, 0, type(uint16).max);
            _checkFind(cum + type(uint16).max - 1, leaf, type(uint16).max - 1, type(uint16).max);
        }
        _checkFind(total - 1, LEAVES - 1, type(uint16).max - 1, type(uint16).max);
        // What the 4,096 leaves below a lane of the root may weigh more, and not one more than that.
        uint256 room = LANE_MAX - 4096 * uint256(type(uint16).max);
        vm.expectRevert(abi.encodeWithSelector(SumTree.SumTreeOverflow.selector, LANE_MAX + 1));
        this.setTo(5000, type(uint16).max + room + 1);
        assertEq(_tree.total(1), total, "refused whole");
        this.setTo(5000, type(uint16).max + room);
        assertEq(_tree.total(1), total + room);
        _checkFind(5000 * uint256(type(uint16).max), 5000, 0, type(uint16).max + room);
    }

    /// What selection draws in Go, in a tree without an empty leaf
    function test_draw_equalsTheVectors() public {
        for (uint256 leaf; leaf < LEAVES; ++leaf) {
            _tree.set(leaf, 1 + leaf * 40_503 % type(uint16).max, 1);
        }
        string memory json = vm.readFile("test/vectors/drawdeep.json");
        uint256 count = vm.parseJsonUint(json, ".count");
        assertGt(count, 0);
        for (uint256 i; i < count; ++i) {
            string memory path = string.concat(".draws[", vm.toString(i), "]");
            uint256[] memory want = vm.parseJsonUintArray(json, string.concat(path, ".drawn"));
            (uint256 leaves, uint256 more, uint256 seats) = _tree.draw(
                vm.parseJsonBytes32(json, string.concat(path, ".seed")),
                1,
                vm.parseJsonUint(json, string.concat(path, ".size")),
                vm.parseJsonUint(json, string.concat(path, ".excluded"))
            );
            assertEq(seats, want.length, path);
            for (uint256 j; j < seats; ++j) {
                assertEq((j < 16 ? leaves >> (16 * j) : more >> (16 * (j - 16))) & 0xffff, want[j], path);
            }
        }
    }

    function testFuzz_set_readsBackNowAndInTheNextEpoch(
        uint256 stride,
        uint256 offset,
        uint16[N] calldata now_,
        uint16[N] calldata next
    ) public {
        stride = bound(stride, 1, LEAVES / N);
        offset = bound(offset, 0, LEAVES - 1 - (N - 1) * stride);
        for (uint256 i; i < N; ++i) {
            _tree.set(offset + i * stride, now_[i], 1);
        }
        for (uint256 i; i < N; ++i) {
            assertEq(_tree.set(offset + i * stride, next[i], 2), next[i] != now_[i]);
        }
        for (uint32 epoch = 1; epoch <= 2; ++epoch) {
            uint256 cum;
            for (uint256 i; i < N; ++i) {
                uint256 leaf = offset + i * stride;
                uint256 weight = epoch == 1 ? now_[i] : next[i];
                assertEq(_tree.weightOf(leaf, epoch), weight);
                assertEq(_tree.newest(leaf), next[i]);
                assertEq(_tree.before(leaf, epoch), cum);
                if (weight != 0) {
                    (uint256 got, uint256 rest, uint256 width) = _tree.find(cum + weight - 1, epoch);
                    assertEq(got, leaf);
                    assertEq(rest, weight - 1);
                    assertEq(width, weight);
                }
                cum += weight;
            }
            assertEq(_tree.total(epoch), cum);
        }
    }

    function setTo(uint256 leaf, uint256 weight) external {
        _tree.set(leaf, weight, 1);
    }

    function _checkFind(uint256 r, uint256 leaf, uint256 offset, uint256 weight) private view {
        (uint256 gotLeaf, uint256 gotOffset, uint256 gotWeight) = _tree.find(r, 1);
        assertEq(gotLeaf, leaf, "leaf found");
        assertEq(gotOffset, offset, "offset in its interval");
        assertEq(gotWeight, weight, "width of its interval");
    }
}
