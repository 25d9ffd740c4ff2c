// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Beacons} from "../../src/Beacons.sol";
import {FixedBeacon} from "../../src/beacon/FixedBeacon.sol";
import {IBeacon} from "../../src/interfaces/IBeacon.sol";
import {IBeaconKind} from "../../src/interfaces/IBeaconKind.sol";
import {IBeacons} from "../../src/interfaces/IBeacons.sol";
import {IStake} from "../../src/interfaces/IStake.sol";
import {TestBase} from "../TestBase.sol";
import {Paymaster} from "../actors/Paymaster.sol";

/// @notice A source that fails, as one whose network is gone
contract DeadBeacon is IBeaconKind {
    error Dead();

    function prove(uint32, bytes calldata) external pure returns (bytes32) {
        revert Dead();
    }

    function momentOf(uint32) external pure returns (uint40) {
        revert Dead();
    }

    function kind() external pure returns (bytes32) {
        return "dead";
    }
}

contract BeaconsTest is TestBase {
    uint40 private constant GENESIS = 1_700_000_000;
    uint32 private constant EPOCH = 12;
    uint32 private constant DELAY = 2;

    Paymaster private _paymaster = new Paymaster();
    address private _governor = makeAddr("governor");
    FixedBeacon private _first;
    FixedBeacon private _second;
    Beacons private _beacons;

    function setUp() public {
        vm.warp(GENESIS);
        _first = new FixedBeacon(GENESIS, EPOCH, DELAY, "first");
        _second = new FixedBeacon(GENESIS, EPOCH, 5, "second");
        _beacons = new Beacons(GENESIS, EPOCH, _first, _governor, IStake(address(_paymaster)));
        _to(10);
    }

    function test_schedule_changesTheKindFromThatEpochOn() public {
        vm.expectEmit(address(_beacons));
        emit IBeacons.BeaconScheduled(_second, 13);
        _schedule(_second, 13);
        for (uint32 epoch = 10; epoch < 16; ++epoch) {
            _to(epoch);
            FixedBeacon kind = epoch < 13 ? _first : _second;
            assertEq(address(_beacons.kindOf(epoch)), address(kind));
            assertEq(_beacons.momentOf(epoch), kind.momentOf(epoch));
            vm.warp(kind.momentOf(epoch));
            _beacons.post(epoch, "");
            assertEq(_beacons.valueOf(epoch), kind.valueOf(epoch));
        }
        // What was, stays known.
        assertEq(address(_beacons.kindOf(12)), address(_first));
        assertEq(_beacons.valueOf(12), _first.valueOf(12));
    }

    function testFuzz_schedule_byAnybodyElse_reverts(address caller, uint32 from) public {
        vm.assume(caller != _governor);
        vm.expectRevert(abi.encodeWithSelector(IBeacons.BeaconOnlyGovernor.selector, caller));
        vm.prank(caller);
        _beacons.schedule(_second, from);
    }

    /// A change of the running epoch, or of one that was, would let the governor choose between two values.
    function testFuzz_schedule_ofTheRunningEpoch_reverts(uint32 from) public {
        from = uint32(bound(from, 0, 10));
        vm.expectRevert(abi.encodeWithSelector(IBeacons.BeaconNotFuture.selector, from, uint32(10)));
        vm.prank(_governor);
        _beacons.schedule(_second, from);
    }

    function test_schedule_ofNoContract_reverts() public {
        address nobody = makeAddr("nobody");
        vm.expectRevert(abi.encodeWithSelector(IBeacons.BeaconNoCode.selector, nobody));
        vm.prank(_governor);
        _beacons.schedule(IBeaconKind(nobody), 11);
        vm.expectRevert(abi.encodeWithSelector(IBeacons.BeaconNoCode.selector, address(0)));
        new Beacons(GENESIS, EPOCH, IBeaconKind(address(0)), _governor, IStake(address(_paymaster)));
    }

    /// What was named for later falls with a new word of the governor; what holds by then does not.
    function testFuzz_schedule_again_replacesWhatHasNotBegun(uint32 a, uint32 b, uint32 now_) public {
        a = uint32(bound(a, 11, 20));
        now_ = uint32(bound(now_, 10, 25));
        b = uint32(bound(b, now_ + 1, 30));
        _schedule(_second, a);
        _to(now_);
        _schedule(_first, b);
        for (uint32 epoch; epoch < 35; ++epoch) {
            bool second = now_ >= a && epoch >= a && epoch < b;
            assertEq(address(_beacons.kindOf(epoch)), address(second ? _second : _first));
        }
    }

    /// A source that is gone is not replaced by itself: nothing is drawn until the governor's word takes effect.
    function test_post_whenTheSourceIsGone_drawsNothing() public {
        _schedule(new DeadBeacon(), 11);
        _to(11);
        vm.expectRevert(DeadBeacon.Dead.selector);
        _beacons.post(11, "");
        _schedule(_second, 12);
        vm.warp(_second.momentOf(11));
        vm.expectRevert(DeadBeacon.Dead.selector);
        _beacons.post(11, "");
        assertEq(_beacons.valueOf(11), bytes32(0));
        vm.warp(_second.momentOf(12));
        _beacons.post(12, "");
        assertEq(_beacons.valueOf(12), _second.valueOf(12));
    }

    function testFuzz_post_onlyTheRunningEpoch_once_paid(uint32 epoch, address poster) public {
        vm.warp(_first.momentOf(10));
        epoch = uint32(bound(epoch, 0, 20));
        if (epoch != 10) {
            vm.expectRevert(abi.encodeWithSelector(IBeacon.BeaconWrongEpoch.selector, epoch, uint32(10)));
        }
        vm.prank(poster);
        _beacons.post(epoch, "");
        assertEq(_paymaster.paid(), epoch == 10 ? poster : address(0));
        if (epoch != 10) return;
        vm.expectRevert(abi.encodeWithSelector(IBeacon.BeaconKnown.selector, epoch));
        _beacons.post(epoch, "");
    }

    function _schedule(IBeaconKind kind, uint32 from) private {
        vm.prank(_governor);
        _beacons.schedule(kind, from);
    }

    function _to(uint32 epoch) private {
        vm.warp(uint256(GENESIS) + uint256(epoch) * EPOCH);
    }
}
