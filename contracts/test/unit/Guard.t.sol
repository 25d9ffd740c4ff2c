// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Guard} from "../../src/Guard.sol";
import {IArena} from "../../src/interfaces/IArena.sol";
import {IGuard} from "../../src/interfaces/IGuard.sol";
import {TestBase} from "../TestBase.sol";

/// @notice Stands for the arena
contract Noted {
    uint40 public until;

    /// @notice As in IArena
    function notePause(uint40 until_) external {
        until = until_;
    }
}

contract GuardTest is TestBase {
    uint40 private constant START = 1_700_000_000;
    uint40 private constant MAX = 3 days;

    address private _governor = makeAddr("governor");
    address private _guardian = makeAddr("guardian");
    Guard private _guard;
    Noted private _noted;

    function setUp() public {
        vm.warp(START);
        _noted = new Noted();
        _guard = new Guard(_governor, _guardian, MAX, IArena(address(_noted)));
    }

    function testFuzz_pause_endsByItself(uint40 length, uint40 later) public {
        length = uint40(bound(length, 1, MAX));
        later = uint40(bound(later, 0, 2 * MAX));
        vm.expectEmit(address(_guard));
        emit IGuard.Paused(START, START + length);
        _pause(length);
        skip(later);
        if (later < length) vm.expectRevert(abi.encodeWithSelector(IGuard.GuardPaused.selector, START + length));
        _guard.requireOpen();
    }

    function testFuzz_pause_longerThanTheLongest_reverts(uint40 length) public {
        if (length != 0 && length <= MAX) length += MAX;
        vm.expectRevert(abi.encodeWithSelector(IGuard.GuardBadLength.selector, length, MAX));
        vm.prank(_guardian);
        _guard.pause(length);
    }

    /// However the guardian ends its pauses, the arena is open for ten of the longest after each.
    function testFuzz_pause_again_onlyAfterTenOfTheLongest(uint40 length, uint40 end, uint40 wait) public {
        length = uint40(bound(length, 1, MAX));
        end = uint40(bound(end, 1, length));
        wait = uint40(bound(wait, 0, 12 * MAX));
        _pause(length);
        skip(end);
        if (end < length) _unpause();
        skip(wait);
        uint40 from = START + end + 10 * MAX;
        bool soon = START + end + wait < from;
        if (soon) vm.expectRevert(abi.encodeWithSelector(IGuard.GuardTooSoon.selector, from));
        vm.prank(_guardian);
        _guard.pause(1);
        if (soon) return;
        vm.expectRevert(abi.encodeWithSelector(IGuard.GuardTooSoon.selector, START + end + wait + 1 + 10 * MAX));
        vm.prank(_guardian);
        _guard.pause(1);
    }

    /// The arena knows the end of the last pause as it is planned, and as it came.
    function testFuzz_pause_tellsTheArena(uint40 length, uint40 end) public {
        length = uint40(bound(length, 2, MAX));
        end = uint40(bound(end, 1, length - 1));
        _pause(length);
        assertEq(_noted.until(), START + length);
        skip(end);
        _unpause();
        assertEq(_noted.until(), START + end);
        assertEq(_guard.pausedUntil(), START + end);
    }

    /// A pause that is on cannot be made longer by another.
    function test_pause_whilePaused_reverts() public {
        _pause(100);
        skip(50);
        vm.expectRevert(abi.encodeWithSelector(IGuard.GuardTooSoon.selector, START + 100 + 10 * MAX));
        vm.prank(_guardian);
        _guard.pause(MAX);
    }

    function testFuzz_calls_byOthers_revert(address caller) public {
        vm.assume(caller != _guardian && caller != _governor);
        _pause(100);
        vm.startPrank(caller);
        vm.expectRevert(abi.encodeWithSelector(IGuard.GuardOnlyGuardian.selector, caller));
        _guard.pause(1);
        vm.expectRevert(abi.encodeWithSelector(IGuard.GuardOnlyGuardian.selector, caller));
        _guard.unpause();
        vm.expectRevert(abi.encodeWithSelector(IGuard.GuardOnlyGovernor.selector, caller));
        _guard.setGuardian(caller);
    }

    /// The governor cannot pause, the guardian cannot name itself a follower.
    function test_rolesAreApart() public {
        vm.expectRevert(abi.encodeWithSelector(IGuard.GuardOnlyGuardian.selector, _governor));
        vm.prank(_governor);
        _guard.pause(1);
        vm.expectRevert(abi.encodeWithSelector(IGuard.GuardOnlyGovernor.selector, _guardian));
        vm.prank(_guardian);
        _guard.setGuardian(makeAddr("friend"));
    }

    function test_setGuardian_takesTheBrakeFromTheOldOne() public {
        address next = makeAddr("next");
        vm.expectEmit(address(_guard));
        emit IGuard.GuardianChanged(next);
        vm.prank(_governor);
        _guard.setGuardian(next);
        assertEq(_guard.guardian(), next);
        vm.expectRevert(abi.encodeWithSelector(IGuard.GuardOnlyGuardian.selector, _guardian));
        vm.prank(_guardian);
        _guard.pause(1);
        vm.prank(next);
        _guard.pause(1);
    }

    function test_unpause_whenOpen_reverts() public {
        vm.startPrank(_guardian);
        vm.expectRevert(IGuard.GuardNotPaused.selector);
        _guard.unpause();
        _guard.pause(10);
        skip(10);
        vm.expectRevert(IGuard.GuardNotPaused.selector);
        _guard.unpause();
    }

    // ---------------------------------------------------------------- deadlines

    function testFuzz_extended_byWhatOverlaps(uint40 deadline, uint40 length, uint40 end) public {
        length = uint40(bound(length, 1, MAX));
        end = uint40(bound(end, 1, length));
        deadline = uint40(bound(deadline, START, START + 30 days));
        uint40 since = START;
        vm.warp(START + 5 days);
        uint40 from = START + 5 days;
        assertEq(_guard.extended(since, deadline), deadline);
        _pause(length);
        bool met = deadline >= from;
        // It moves by the whole pause at once, and back where that ends early.
        assertEq(_guard.extended(since, deadline), met ? deadline + length : deadline);
        skip(end);
        if (end < length) _unpause();
        uint40 moved = _guard.extended(since, deadline);
        assertEq(moved, met ? deadline + end : deadline);
        // A deadline that had not passed before the pause has not passed after it either.
        if (met) assertGe(moved, vm.getBlockTimestamp());
        else assertLt(moved, from);
    }

    /// Against the plain rule, over several pauses: walk through time second by second, and count the open ones.
    function testFuzz_extended_countsOpenSeconds(uint256 seed) public {
        Guard guard = new Guard(_governor, _guardian, 3, IArena(address(_noted)));
        uint40 since = START + uint40(seed % 50);
        uint40 allowance = uint40(bound(seed >> 8, 1, 150));
        uint40 left = allowance;
        uint40 passedAt;
        bool pausedNow;
        for (uint40 t = START; t < START + 400; ++t) {
            vm.warp(t);
            uint256 dice = uint256(keccak256(abi.encode(seed, t)));
            pausedNow = guard.pausedUntil() > t;
            if (t == since && pausedNow) ++since; // a task begins while the arena is open
            vm.startPrank(_guardian);
            if (pausedNow && dice % 3 == 0) {
                guard.unpause();
                pausedNow = false;
            } else if (!pausedNow && dice % 5 == 0) {
                try guard.pause(uint40(1 + dice / 5 % 3)) {
                    pausedNow = true;
                } catch {}
            }
            vm.stopPrank();
            if (t < since || passedAt != 0) continue;
            if (pausedNow) continue;
            if (left == 0) passedAt = t;
            else --left;
        }
        if (passedAt != 0) {
            uint40 moved = guard.extended(since, since + allowance);
            // The last open second of the allowance is over at `passedAt`; pauses in between do not count.
            assertLe(moved, passedAt);
            assertGe(uint256(moved) + 3, passedAt);
        }
    }

    /// Pauses that were over before a task began do not move its deadlines.
    function testFuzz_extended_notByEarlierPauses(uint40 gap, uint40 deadline) public {
        _pause(100);
        skip(100);
        uint40 since = START + 100 + uint40(bound(gap, 0, 1000));
        deadline = uint40(bound(deadline, since, since + 30 days));
        assertEq(_guard.extended(since, deadline), deadline);
        assertEq(_guard.extended(START, deadline), deadline + 100);
    }

    function test_extendedIfOpen() public {
        assertEq(_guard.extendedIfOpen(START, START + 10), START + 10);
        _pause(100);
        vm.expectRevert(abi.encodeWithSelector(IGuard.GuardPaused.selector, START + 100));
        _guard.extendedIfOpen(START, START + 10);
        skip(100);
        assertEq(_guard.extendedIfOpen(START, START + 10), START + 110);
    }

    function test_deploy_withoutAPause_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(IGuard.GuardBadLength.selector, uint40(0), uint40(0)));
        new Guard(_governor, _guardian, 0, IArena(address(_noted)));
    }

    function _pause(uint40 length) private {
        vm.prank(_guardian);
        _guard.pause(length);
    }

    function _unpause() private {
        vm.prank(_guardian);
        _guard.unpause();
    }
}
