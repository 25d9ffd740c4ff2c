// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Waiting} from "../../src/libraries/Waiting.sol";
import {TestBase} from "../TestBase.sol";

/// @title The set whose lowest number is wanted, against a plain search
contract WaitingTest is TestBase {
    using Waiting for Waiting.Set;

    uint256 private constant NUMBERS = 24;

    Waiting.Set private _set;

    /// @dev Numbers on both sides of the borders of words and groups come and go in any order
    function testFuzz_lowest_isThatOfAPlainSearch(uint256 seed) public {
        uint256[] memory numbers = new uint256[](NUMBERS);
        bool[] memory present = new bool[](NUMBERS);
        uint256[4] memory borders = [uint256(1), 256, 65_536, 200_000];
        for (uint256 i; i < NUMBERS; ++i) {
            numbers[i] = borders[i / 6] + i % 6 - (i >= 6 ? 3 : 0);
        }
        for (uint256 step; step < 64; ++step) {
            seed = uint256(keccak256(abi.encode(seed)));
            uint256 which = seed % NUMBERS;
            if (seed >> 128 & 1 == 0) {
                _set.add(numbers[which]);
                present[which] = true;
            } else {
                assertEq(_set.remove(numbers[which]), present[which]);
                present[which] = false;
            }
            uint256 least = type(uint256).max;
            for (uint256 i; i < NUMBERS; ++i) {
                if (present[i] && numbers[i] < least) least = numbers[i];
            }
            (bool found, uint256 lowest) = _set.lowest();
            assertEq(found, least != type(uint256).max);
            if (found) assertEq(lowest, least);
        }
    }

    /// @dev Numbers come in order: the first one of the next group is one more than the end
    function test_lowest_acrossTheEdgeOfAGroup() public {
        _set.add(65_535);
        _set.add(65_536);
        assertTrue(_set.remove(65_535));
        (bool found, uint256 number) = _set.lowest();
        assertTrue(found);
        assertEq(number, 65_536);
    }

    function test_lowest_empty() public view {
        (bool found,) = _set.lowest();
        assertFalse(found);
    }

    /// @dev However many were there: a head is found with few reads
    function test_lowest_gas() public {
        _set.add(1_000_000);
        uint256 before = gasleft();
        _set.lowest();
        assertLt(before - gasleft(), 45_000);
    }
}
