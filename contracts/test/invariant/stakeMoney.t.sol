// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Stake} from "../../src/Stake.sol";
import {IStake} from "../../src/interfaces/IStake.sol";
import {TestBase} from "../TestBase.sol";
import {StakeActors} from "./stakeActors.sol";

/// @notice What holds of the money whatever accounts and modules do
/// forge-config: default.invariant.fail-on-revert = true
contract StakeMoneyInvariants is TestBase {
    StakeActors private _actors;
    Stake private _stake;

    modifier atItsTime() {
        vm.warp(_actors.time());
        _;
    }

    function setUp() public {
        _actors = new StakeActors();
        _stake = _actors.stake();
        _target(address(_actors));
    }

    /// All ledgers together are what the contract has, to the wei.
    function invariant_ledgersAddUpToTheBalance() public atItsTime {
        (uint256 sum, uint256 dust) = _stake.pools();
        sum += dust;
        for (uint64 t = 1; t <= _actors.TASKS(); ++t) {
            sum += _stake.potOf(t) + _stake.burnedOf(t);
        }
        for (uint256 i; i < _actors.ACTORS(); ++i) {
            IStake.AccountView memory a = _stake.accountOf(_actors.actor(i));
            sum += uint256(a.own) + a.unbonding + a.claimable;
        }
        assertEq(_actors.fml().balanceOf(address(_stake)), sum);
    }

    /// What an account has is what it brought in, less what it took out and lost.
    function invariant_accountsAddUp() public atItsTime {
        for (uint256 i; i < _actors.ACTORS(); ++i) {
            address who = _actors.actor(i);
            IStake.AccountView memory a = _stake.accountOf(who);
            assertEq(uint256(a.own) + a.unbonding, _actors.staked(who) - _actors.withdrawn(who) - _actors.slashed(who));
            assertEq(a.claimable, _actors.credited(who) - _actors.claimed(who));
            assertLe(a.locked, a.own);
            assertEq(_stake.ownAt(who, _stake.currentEpoch()), a.own, "history");
        }
    }

    /// A pot holds what came into it, less what left it: no task pays for another.
    function invariant_potsAddUp() public atItsTime {
        for (uint64 t = 1; t <= _actors.TASKS(); ++t) {
            assertEq(_stake.potOf(t), _actors.inflow(t) - _actors.outflow(t));
        }
    }

    /// A matured unbond can always be withdrawn, whatever the others did.
    function invariant_maturedUnbondsCanBeWithdrawn() public atItsTime {
        for (uint256 i; i < _actors.ACTORS(); ++i) {
            address who = _actors.actor(i);
            IStake.AccountView memory a = _stake.accountOf(who);
            if (a.unbonding == 0) continue;
            uint256 before = _actors.fml().balanceOf(who);
            uint256 state = vm.snapshotState();
            if (vm.getBlockTimestamp() < a.readyAt) vm.warp(a.readyAt);
            vm.prank(who);
            _stake.withdraw();
            assertEq(_actors.fml().balanceOf(who), before + a.unbonding);
            vm.revertToState(state);
        }
    }
}
