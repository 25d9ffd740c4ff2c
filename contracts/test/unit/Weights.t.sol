// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Weights} from "../../src/libraries/Weights.sol";
import {TestBase} from "../TestBase.sol";

/// forge-config: default.fuzz.runs = 10000
/// forge-config: nightly.fuzz.runs = 100000
contract WeightsTest is TestBase {
    uint256 private constant M = 1000 ether;
    uint256 private constant R0 = 32 * 1024;

    function test_weight_ofKnownPoints() public pure {
        assertEq(Weights.weight(M - 1, 0, 0, M), 0, "below the minimum");
        assertEq(Weights.weight(M, 0, 0, M), 1000, "the minimum without a record");
        assertEq(Weights.weight(4 * M, 0, 0, M), 2000);
        assertEq(Weights.weight(9 * M, 0, 0, M), 3000);
        assertEq(Weights.weight(1_000_000 * M, 0, 0, M), 3000, "stake above the cap adds nothing");
        assertEq(Weights.weight(M, 0, 3 * uint40(R0), M), 2000, "a record of 96 seats");
        assertEq(Weights.weight(M, 6 * M, 0, M), 2000, "delegated stake counts half");
        assertEq(Weights.weight(M - 1, 6 * M, 0, M), 0, "and never in the place of own stake");
        assertEq(Weights.weight(M, 1_000_000 * M, 0, M), 3000, "up to the same cap");
        assertEq(Weights.weight(9 * M, 0, type(uint40).max, M), 65535, "the heaviest");
    }

    function test_weight_besideKnownPoints() public pure {
        assertEq(Weights.weight(4 * M - 1, 0, 0, M), 1999, "a wei short of a square");
        assertEq(Weights.weight(M, 0, 3 * uint40(R0) - 1, M), 1999, "a unit of record short of it");
        // One more in the numerator, and 1413^2 were reached.
        assertEq(Weights.weight(1_043_921, 0, 29_903, 1e6), 1412);
        assertEq(Weights.capped(9 * M - 1, M), 9 * M - 1);
        assertEq(Weights.capped(9 * M + 1, M), 9 * M);
        assertEq(Weights.added(7), 3);
    }

    /// w is the largest integer with w^2 * unit <= s (r0 + record), or the largest weight.
    function testFuzz_weight_isTheFloorOfTheRoot(uint256 own, uint256 lent, uint40 record, uint256 m) public pure {
        m = bound(m, 1e6, type(uint96).max / 9);
        own = bound(own, 0, type(uint96).max);
        lent = bound(lent, 0, type(uint96).max);
        uint256 w = Weights.weight(own, lent, record, m);
        if (own < m) {
            assertEq(w, 0);
            return;
        }
        uint256 s = own + lent / 2 < 9 * m ? own + lent / 2 : 9 * m;
        uint256 square = s * (R0 + record) / (m * R0 / 1e6);
        assertLe(w, 65535);
        assertLe(w * w, square);
        if (w < 65535) assertGt((w + 1) * (w + 1), square);
    }

    function testFuzz_weight_risesWithStakeAndRecord(uint256 own, uint40 record, uint256 more, uint40 gain)
        public
        pure
    {
        own = bound(own, 0, type(uint96).max);
        more = bound(more, 0, type(uint96).max - own);
        gain = uint40(bound(gain, 0, type(uint40).max - record));
        assertGe(Weights.weight(own + more, 0, record, M), Weights.weight(own, 0, record, M));
        assertGe(Weights.weight(own, 0, record + gain, M), Weights.weight(own, 0, record, M));
    }

    function testFuzz_decayed_halvesAtMultiplesOfH(uint40 record, uint32 noted, uint32 later, uint32 h) public pure {
        h = uint32(bound(h, 1, 10_000));
        later = uint32(bound(later, noted, type(uint32).max));
        uint256 expected = record;
        uint256 halvings = later / h - noted / h;
        for (uint256 i; i < halvings && expected != 0; ++i) {
            expected /= 2;
        }
        assertEq(Weights.decayed(record, noted, later, h), expected);
    }

    function testFuzz_decayed_inStepsEqualsAtOnce(uint40 record, uint32 a, uint32 b, uint32 c) public pure {
        b = uint32(bound(b, a, type(uint32).max));
        c = uint32(bound(c, b, type(uint32).max));
        uint40 stepped = Weights.decayed(Weights.decayed(record, a, b, 256), b, c, 256);
        assertEq(stepped, Weights.decayed(record, a, c, 256));
    }

    function testFuzz_gained_stopsAtTheLargest(uint40 record, uint40 units) public pure {
        uint256 sum = uint256(record) + units;
        assertEq(Weights.gained(record, units), sum < type(uint40).max ? sum : type(uint40).max);
    }
}
