// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IStake} from "../../src/interfaces/IStake.sol";
import {StakeBase} from "./StakeBase.sol";

/// @notice What transactions cost: each state-changing call is one of its own here, so storage is cold, and the intrinsic
/// 21,000 and the calldata are included. Views (draw, authorizeSeat) are what they add to the call that asks: cold storage,
/// without the 2,600 for the address. Kept in snapshots/Stake.json; the limits follow from the project's goals.
contract StakeGasTest is StakeBase {
    uint256 private constant STAKE_CHANGE_LIMIT = 190_000;
    uint256 private constant SEEDS = 100;

    address private _alice = makeAddr("alice");
    address private _bob = makeAddr("bob");

    /// forge-config: default.isolate = true
    function test_gas_stakeChanges() public {
        _fml.transfer(_alice, 20 * MIN);
        vm.startPrank(_alice);
        _fml.approve(address(_stake), 19 * MIN);
        _stake.stake(MIN);
        _snap("stake, first of an account", STAKE_CHANGE_LIMIT);
        // The very first join makes a node on each level of the tree.
        _stake.joinValidators(BOX);
        _snap("join, first of all", 335_000);
        _nextEpoch();
        // Worst from here on: the first change of the leaf in a later epoch, and a fresh entry in the stake's history.
        _stake.stake(MIN);
        _snap("stake, validator", STAKE_CHANGE_LIMIT);
        _nextEpoch();
        _stake.unbond(MIN);
        _snap("unbond, validator, first", STAKE_CHANGE_LIMIT);
        _nextEpoch();
        _stake.unbond(MIN / 2);
        _snap("unbond, validator, again", STAKE_CHANGE_LIMIT);
        vm.stopPrank();
        _nextEpoch();
        _addStake(_bob, MIN);
        vm.prank(_bob);
        _stake.joinValidators(BOX);
        _snap("join, second of eight", STAKE_CHANGE_LIMIT);
        vm.startPrank(_alice);
        _stake.unbond(MIN / 2);
        skip(UNBONDING);
        _stake.withdraw();
        _snap("withdraw, leaf freed", STAKE_CHANGE_LIMIT);
    }

    /// forge-config: default.isolate = true
    function test_gas_whatModulesCall() public {
        uint16 leaf = _validator(_alice, 4 * MIN);
        _fund(TASK, 1000 ether);
        uint32 epoch = _nextEpoch();
        vm.startPrank(SCORES);
        _stake.noteReveal(leaf, epoch, uint40(vm.getBlockTimestamp() + 1000));
        _snap("noteReveal", 30_000);
        vm.stopPrank();
        vm.startPrank(SETTLE);
        _stake.credit(TASK, _alice, IStake.Outflow.TrainerReward, 1 ether);
        _snap("credit", 55_000);
        _stake.rewardSeat(leaf, epoch, 1024);
        _stake.rewardSeat(leaf, epoch, 1024);
        _snap("rewardSeat", 40_000);
        epoch = _nextEpoch();
        _stake.slashMissed(TASK, leaf, epoch);
        _snap("slashMissed", 185_000);
        epoch = _nextEpoch();
        _stake.slashUnrevealed(TASK, leaf, epoch);
        _snap("slashUnrevealed", 165_000);
        vm.stopPrank();
        _stake.authorizeSeat(leaf, epoch, _alice);
        _snap("authorizeSeat, holder", 3900);
        vm.prank(_alice);
        _stake.setSigner(_bob);
        epoch = _nextEpoch();
        _stake.authorizeSeat(leaf, epoch, _bob);
        _snap("authorizeSeat, signer", 3900);
    }

    function test_gas_draw_256() public {
        _fill(256);
        _measureDraws("256", 51_000);
    }

    function test_gas_draw_4096() public {
        _fill(4096);
        _measureDraws("4096", 71_000);
    }

    function _measureDraws(string memory n, uint256 limit) private {
        uint32 epoch = _nextEpoch();
        _drawGas(string.concat("draw 5 of ", n, ", p95"), epoch, 5, limit);
        _drawGas(string.concat("draw 8 of ", n, ", p95"), epoch, 8, limit);
        // A change inside the epoch makes the nodes above it keep two words, and a read of both.
        _addStake(_alice, 5 * MIN);
        vm.prank(_alice);
        _stake.unbond(1);
        _drawGas(string.concat("draw 8 of ", n, " after a change, p95"), epoch, 8, limit + 12_000);
    }

    function _drawGas(string memory name, uint32 epoch, uint8 size, uint256 limit) private {
        uint256[] memory gas_ = new uint256[](SEEDS);
        for (uint256 i; i < SEEDS; ++i) {
            vm.cool(address(_stake));
            _stake.draw(keccak256(abi.encode(i)), epoch, size, NO_LEAF, 0);
            uint256 used = vm.lastCallGas().gasTotalUsed;
            uint256 j = i;
            for (; j > 0 && gas_[j - 1] > used; --j) {
                gas_[j] = gas_[j - 1];
            }
            gas_[j] = used;
        }
        uint256 p95 = gas_[SEEDS * 95 / 100];
        vm.snapshotValue("Stake", name, p95);
        assertLe(p95, limit, name);
    }

    function _fill(uint256 n) private {
        for (uint256 i; i < n; ++i) {
            address who = i == n / 2 ? _alice : address(uint160(0x10000 + i));
            _validator(who, MIN + uint256(keccak256(abi.encode(i))) % (8 * MIN));
            if (i % 64 == 0) _nextEpoch();
        }
    }

    function _snap(string memory name, uint256 limit) private {
        assertLe(vm.snapshotGasLastCall("Stake", name), limit, name);
    }
}
