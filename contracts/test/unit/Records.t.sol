// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Records} from "../../src/libraries/Records.sol";
import {TestBase} from "../TestBase.sol";

/// @title Track records
/// forge-config: default.fuzz.runs = 10000
/// forge-config: nightly.fuzz.runs = 100000
contract RecordsTest is TestBase {
    using Records for Records.State;

    uint32 private constant TTL = 30 days;

    Records.State private _records;

    function test_total_eachCreatorOnce_withItsLargest() public {
        _note(1, 5e18, 100);
        _note(1, 3e18, 200);
        _note(2, 4e18, 300);
        (uint256 earned, uint40 until) = _records.total(address(this), 300, TTL);
        assertEq(earned, 9e18);
        assertEq(until, 100 + TTL);
        _note(1, 6e18, 400);
        (earned, until) = _records.total(address(this), 400, TTL);
        assertEq(earned, 10e18);
        assertEq(until, 300 + TTL);
    }

    function test_total_oldEarningsDropOut() public {
        _note(1, 5e18, 100);
        _note(2, 5e18, 200);
        (uint256 earned,) = _records.total(address(this), 100 + TTL, TTL);
        assertEq(earned, 10e18);
        (earned,) = _records.total(address(this), 101 + TTL, TTL);
        assertEq(earned, 5e18);
        // An old larger amount does not hold the place of a fresh smaller one.
        _note(1, 1e18, 101 + TTL);
        (earned,) = _records.total(address(this), 101 + TTL, TTL);
        assertEq(earned, 6e18);
    }

    /// @dev An amount has 56 bits; beside them stand the time and the creator
    function test_note_theLargestAmount() public {
        uint256 most = (1 << 56) - 1;
        uint256[3] memory amounts = [most, most + 1, type(uint96).max / 1e12];
        for (uint256 i; i < 3; ++i) {
            _note(1, amounts[i] * 1e12, uint40(100 + i));
            (uint256 earned, uint40 until) = _records.total(address(this), 100, TTL);
            assertEq(earned, most * 1e12);
            assertEq(until, 100 + i + TTL, "as large and newer");
        }
    }

    /// @dev Of equal amounts the first eight stay
    function test_note_equalAmounts_theFirstStay() public {
        for (uint256 creator = 1; creator <= 9; ++creator) {
            _note(creator, 5e18, uint40(99 + creator));
        }
        (uint256 earned, uint40 until) = _records.total(address(this), 107 + TTL, TTL);
        assertEq(earned, 5e18, "the eighth");
        assertEq(until, 107 + TTL);
        (earned,) = _records.total(address(this), 108 + TTL, TTL);
        assertEq(earned, 0);
    }

    /// @dev Of more than eight creators those count that paid most
    function testFuzz_total_keepsTheLargest(uint256 seed) public {
        uint256[] memory amounts = new uint256[](14);
        for (uint256 i; i < 14; ++i) {
            uint256 amount = (1 + uint256(keccak256(abi.encode(seed, i))) % 1000) * 1e15;
            _note(i + 1, amount, 1000);
            uint256 j = i;
            for (; j > 0 && amounts[j - 1] < amount; --j) {
                amounts[j] = amounts[j - 1];
            }
            amounts[j] = amount;
        }
        uint256 sum;
        for (uint256 i; i < 8; ++i) {
            sum += amounts[i];
        }
        (uint256 earned,) = _records.total(address(this), 1000, TTL);
        assertEq(earned, sum);
    }

    function _note(uint256 creator, uint256 amount, uint40 time) private {
        _records.note(address(this), address(uint160(creator)), amount, time, TTL);
    }
}
