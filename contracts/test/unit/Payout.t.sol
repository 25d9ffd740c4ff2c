// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IArena} from "../../src/interfaces/IArena.sol";
import {Payout} from "../../src/libraries/Payout.sol";
import {TestBase} from "../TestBase.sol";

/// @title The division of a reward
/// forge-config: default.fuzz.runs = 10000
/// forge-config: nightly.fuzz.runs = 100000
contract PayoutTest is TestBase {
    uint256 private constant FML_ONE = 1e18;

    function test_trainerPart_knownValues() public pure {
        uint256 reward = 10_000 * FML_ONE;
        // gamma = 0.3, T = S: the middle.
        assertEq(Payout.trainerPart(reward, 300_000, 100 * FML_ONE, 100 * FML_ONE), 5_000 * FML_ONE);
        // T / (T + S) = 300 / 30300 floors to 9900990099009900 of 1e18 after the factor 0.4: 0.303960396039603960
        assertEq(Payout.trainerPart(reward, 300_000, 300 * FML_ONE, 30_000 * FML_ONE), 3_039_603_960_396_039_600_000);
        assertEq(Payout.trainerPart(reward, 300_000, 1, 0), 7_000 * FML_ONE);
    }

    /// @dev A wei more or less of any factor shows where the result is exact
    function test_trainerPart_isExact() public pure {
        assertEq(Payout.trainerPart(1e18, 0, 1, 2), 333_333_333_333_333_333);
        assertEq(Payout.trainerPart(1e18, 0, 2, 1), 666_666_666_666_666_666);
        assertEq(Payout.trainerPart(1e18 - 1, 0, 1, 0), 1e18 - 1);
        assertEq(Payout.trainerPart(1, 0, 1, 0), 1);
        assertEq(Payout.trainerPart(1, 1, 1, 0), 0, "floors");
        assertEq(Payout.trainerPart(1e18 - 1, 0, 1, 1e18 - 1), 0, "also just below a wei");
    }

    function test_shares_knownValues() public pure {
        uint256[] memory t = new uint256[](3);
        (t[0], t[1], t[2]) = (100 * FML_ONE, 400 * FML_ONE, 100 * FML_ONE);
        // alpha = 1/2: weights 1 * 10, 1/2 * 20, 1/4 * 10 (times 1e9): 4/9, 4/9, 1/9
        uint256[] memory f = Payout.shares(t, 500_000, IArena.StakeExponent.Half);
        assertEq(f[0], 444_444_444_444_444_444);
        assertEq(f[1], 444_444_444_444_444_444);
        assertEq(f[2], 111_111_111_111_111_111);
        // alpha = 1: 100, 200, 25
        f = Payout.shares(t, 500_000, IArena.StakeExponent.One);
        assertEq(f[1], 615_384_615_384_615_384);
        // alpha = 0: 4/7, 2/7, 1/7
        f = Payout.shares(t, 500_000, IArena.StakeExponent.Zero);
        assertEq(f[0], 571_428_571_428_571_428);
    }

    /// @dev Each factor to its last digit: halves are halves, powers floor, and a single unit is all of the sum
    function test_shares_areExact() public pure {
        uint256[] memory t = new uint256[](2);
        (t[0], t[1]) = (1, 2);
        uint256[] memory f = Payout.shares(t, 500_000, IArena.StakeExponent.One);
        assertEq(f[0], 0.5e18);
        assertEq(f[1], 0.5e18);
        t = new uint256[](4);
        t[3] = 1;
        assertEq(Payout.shares(t, 1, IArena.StakeExponent.One)[3], 1e18);
        // The seventh power, times 70,053, ends in 999,999: the eighth floors.
        t = new uint256[](8);
        (t[6], t[7]) = (1, 1);
        f = Payout.shares(t, 70_053, IArena.StakeExponent.One);
        assertEq(f[6], 934_533_149_299_994_862);
        assertEq(f[7], 65_466_850_700_005_137);
    }

    function test_portion_floors() public pure {
        assertEq(Payout.portion(1e18, 1), 1);
        assertEq(Payout.portion(1e18 - 1, 1), 0, "just below a wei");
    }

    function test_counted_caps() public pure {
        uint256 m = 100 * FML_ONE;
        assertEq(Payout.counted(1_000 * FML_ONE, m, 500_000, IArena.StakeExponent.Zero), m);
        assertEq(Payout.counted(1_000 * FML_ONE, m, 500_000, IArena.StakeExponent.Half), 4 * m);
        assertEq(Payout.counted(1_000 * FML_ONE, m, 500_000, IArena.StakeExponent.One), 2 * m);
        assertEq(Payout.counted(150 * FML_ONE, m, 500_000, IArena.StakeExponent.One), 150 * FML_ONE);
        // 8e12 / 9 and 2e6 / 3, just below a wei more.
        assertEq(Payout.counted(1e18, 8, 3, IArena.StakeExponent.Half), 888_888_888_888);
        assertEq(Payout.counted(1e18, 2, 3, IArena.StakeExponent.One), 666_666);
    }

    function test_ownPortion_knownValues() public pure {
        // Two trainers, each with half of it; of the first one's stake of 400 a quarter is its own: alone, it had
        // 100 : 400, or by the root 10 : 20.
        assertEq(Payout.ownPortion(10_000, 0.5e18, 100, 400, IArena.StakeExponent.One), 2_000);
        assertEq(Payout.ownPortion(10_000, 0.5e18, 100, 400, IArena.StakeExponent.Half), 3_334);
        assertEq(Payout.ownPortion(10_000, 0.5e18, 100, 400, IArena.StakeExponent.Zero), 5_000);
        // Nobody delegated, or what was delegated counts no more.
        assertEq(Payout.ownPortion(10_001, 0.5e18, 400, 400, IArena.StakeExponent.One), 5_000);
        assertEq(Payout.ownPortion(10_001, 0.5e18, 400, 400, IArena.StakeExponent.Half), 5_000);
        assertEq(Payout.ownPortion(10_001, 0.5e18, 0, 0, IArena.StakeExponent.One), 5_000);
        // The only one has all of it, whatever it has staked.
        assertEq(Payout.ownPortion(10_000, 1e18, 1, 400, IArena.StakeExponent.One), 10_000);
        assertEq(Payout.ownPortion(10_000, 0, 100, 400, IArena.StakeExponent.One), 0);
        assertEq(Payout.ownPortion(10_000, 0.5e18, 0, 400, IArena.StakeExponent.One), 0);
        // 2e18 / (1 + (1e18 - 1) * 2) is just above one.
        assertEq(Payout.ownPortion(2e18, 1, 1, 2, IArena.StakeExponent.One), 2);
    }

    /// @dev What it says is what `shares` gives with the own stake in place of both, rounded up; it is never more than both
    /// get
    function testFuzz_ownPortion_isTheShareOfOwnStake(uint96 own, uint96 lent, uint96 others, uint8 exponent)
        public
        pure
    {
        IArena.StakeExponent alpha = IArena.StakeExponent(exponent % 3);
        uint256[] memory both = new uint256[](2);
        uint256[] memory alone = new uint256[](2);
        (alone[0], alone[1]) = (bound(own, FML_ONE, 1e6 * FML_ONE), bound(others, FML_ONE, 1e6 * FML_ONE));
        (both[0], both[1]) = (alone[0] + bound(lent, 0, 1e6 * FML_ONE), alone[1]);
        uint256 part = 10_000 * FML_ONE;
        uint256 f = Payout.shares(both, 500_000, alpha)[0];
        uint256 got = Payout.ownPortion(part, f, alone[0], both[0], alpha);
        uint256 want = Payout.portion(part, Payout.shares(alone, 500_000, alpha)[0]);
        assertLe(got, Payout.portion(part, f));
        // Shares and roots floor: a billionth of the part, and what a root of 1e9 loses.
        assertLe(got > want ? got - want : want - got, part / 1e8);
    }

    function testFuzz_trainerPart_withinBounds(uint96 reward, uint32 gamma, uint96 t, uint96 s) public pure {
        gamma = uint32(bound(gamma, 0, 499_999));
        t = uint96(bound(t, 1, type(uint96).max));
        uint256 part = Payout.trainerPart(reward, gamma, t, s);
        assertLe(part, uint256(reward) * (1e6 - gamma) / 1e6);
        assertGe(part, uint256(reward) * gamma / 1e6);
    }

    /// @dev Stake never outweighs one rank: whoever ranks better with the same or a counted lower stake never earns less
    function testFuzz_shares_sumAndOrder(uint256 seed, uint8 count, uint32 rho, uint8 exponent) public pure {
        IArena.StakeExponent alpha = IArena.StakeExponent(exponent % 3);
        rho = uint32(bound(rho, 1, 999_999));
        uint256 least = 10 * FML_ONE;
        uint256[] memory t = new uint256[](bound(count, 1, 32));
        for (uint256 i; i < t.length; ++i) {
            uint256 locked = least + uint256(keccak256(abi.encode(seed, i))) % (1e6 * FML_ONE);
            t[i] = Payout.counted(locked, least, rho, alpha);
        }
        uint256[] memory f = Payout.shares(t, rho, alpha);
        uint256 sum;
        for (uint256 i; i < f.length; ++i) {
            sum += f[i];
            assertEq(Payout.portion(1e18, f[i]), f[i]);
        }
        assertLe(sum, 1e18);
        assertLe(1e18 - sum, f.length, "floors lose less than one each");
        // The first has stake >= least, the second at most 1/rho^(1/alpha) of it: never more pay. The stakes' square root
        // floors once, which may show in the last digits.
        if (f.length > 1) assertLe(f[1], f[0] + f[0] / 1e6 + 1);
    }
}
