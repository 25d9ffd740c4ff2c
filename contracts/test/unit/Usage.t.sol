// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Usage} from "../../src/libraries/Usage.sol";
import {TestBase} from "../TestBase.sol";

/// @title Seats that each leaf has had in an epoch, against a plain count
contract UsageTest is TestBase {
    using Usage for Usage.State;

    Usage.State private _usage;
    mapping(uint256 scope => mapping(uint256 epoch => mapping(uint256 leaf => uint256))) private _counts;

    /// @dev Whatever is taken in whatever order: full exactly when the cap is reached, and nobody else's count moves
    function testFuzz_take_countsEachLeafByItself(uint256 seed, uint256 cap) public {
        cap = bound(cap, 1, 15);
        uint32 epoch = 5;
        for (uint256 i; i < 60; ++i) {
            uint256 x = uint256(keccak256(abi.encode(seed, i)));
            // Leaves at both sides of the words' edges, in lanes of three and of four bits.
            uint256 leaf = [uint256(0), 1, 55, 56, 73, 74, 4095, 111][x % 8];
            uint256 scope = x >> 8 & 1;
            if (x >> 16 & 15 == 0) ++epoch;
            bool full = _usage.take(scope, leaf, epoch, cap);
            assertEq(full, _counts[scope][epoch][leaf] == cap);
            if (!full) ++_counts[scope][epoch][leaf];
            for (uint256 other; other < 8; ++other) {
                uint256 l = [uint256(0), 1, 55, 56, 73, 74, 4095, 111][other];
                assertEq(_usage.used(scope, l, epoch, cap), _counts[scope][epoch][l]);
            }
        }
    }

    /// @dev The first 18 seats are listed, whoever has them; what comes after is counted, and both count together
    function test_take_listedThenCounted() public {
        for (uint256 i; i < 18; ++i) {
            assertFalse(_usage.take(1, i < 3 ? 4095 : i, 9, 4));
        }
        assertEq(_usage.used(1, 4095, 9, 4), 3);
        assertEq(_usage.used(1, 17, 9, 4), 1);
        assertEq(_usage.used(1, 0, 9, 4), 0, "an empty place is no seat of leaf 0");
        assertFalse(_usage.take(1, 4095, 9, 4));
        assertEq(_usage.used(1, 4095, 9, 4), 4);
        assertTrue(_usage.take(1, 4095, 9, 4));
        assertFalse(_usage.take(1, 0, 9, 4));
        assertEq(_usage.used(1, 0, 9, 4), 1);
        assertFalse(_usage.take(1, 4095, 10, 4), "another epoch");
        assertEq(_usage.used(1, 4095, 10, 4), 1);
        assertEq(_usage.used(1, 0, 10, 4), 0);
        assertEq(_usage.used(2, 4095, 9, 4), 0, "another scope");
    }

    /// @dev The list alone keeps the cap
    function test_take_capWithinTheList() public {
        for (uint256 i; i < 15; ++i) {
            assertFalse(_usage.take(1, 0, 0, 15));
        }
        assertTrue(_usage.take(1, 0, 0, 15));
        assertEq(_usage.used(1, 0, 0, 15), 15);
    }

    /// @dev A cap of seven fills a lane of three bits, one of eight needs four, fifteen fills them
    function test_take_atTheWidestCaps() public {
        uint8[3] memory caps = [7, 8, 15];
        for (uint256 c; c < 3; ++c) {
            // Others fill the list.
            for (uint256 i; i < 18; ++i) {
                assertFalse(_usage.take(c, 100 + i, 9, caps[c]));
            }
            for (uint256 i; i < caps[c]; ++i) {
                assertFalse(_usage.take(c, 3, 9, caps[c]));
                assertFalse(_usage.take(c, 4, 9, caps[c]));
            }
            assertTrue(_usage.take(c, 3, 9, caps[c]));
            assertEq(_usage.used(c, 3, 9, caps[c]), caps[c]);
            assertEq(_usage.used(c, 2, 9, caps[c]), 0);
            assertEq(_usage.used(c, 5, 9, caps[c]), 0);
            assertEq(_usage.used(c, 3, 8, caps[c]), 0, "another epoch");
            assertFalse(_usage.take(c, 3, 10, caps[c]));
            assertEq(_usage.used(c, 4, 10, caps[c]), 0);
        }
    }
}
