// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IDelegation} from "../../src/interfaces/IDelegation.sol";
import {Delegation} from "../../src/Delegation.sol";
import {TestBase} from "../TestBase.sol";
import {DelegationActors} from "./delegationActors.sol";

/// @title What holds of delegated stake, whatever anyone does
contract DelegationInvariantTest is TestBase {
    DelegationActors private _actors;
    Delegation private _delegation;

    modifier atItsTime() {
        vm.warp(_actors.time());
        _;
    }

    function setUp() public {
        _actors = new DelegationActors();
        _delegation = _actors.delegation();
        _target(address(_actors));
    }

    /// Each pool has what its delegators could take out, and all pools and payments lie here or wait in Stake.
    function invariant_balanceCoversAll() public atItsTime {
        uint256 sum;
        for (uint256 i; i < _actors.OPERATORS(); ++i) {
            address o = _actors.operator(i);
            uint256 values;
            uint256 claims;
            for (uint256 k; k < _actors.DELEGATORS(); ++k) {
                IDelegation.DelegationView memory d = _delegation.delegationOf(o, _actors.delegator(k));
                values += d.value + d.exiting;
                (uint256 amount,) = _delegation.claimable(o, _actors.delegator(k), type(uint64).max);
                claims += amount;
            }
            uint256 held = _delegation.poolOf(o).held;
            assertLe(values, held, "pool");
            sum += held + claims;
        }
        uint256 waiting = _actors.stake().accountOf(address(_delegation)).claimable;
        assertGe(_actors.fml().balanceOf(address(_delegation)) + waiting, sum, "balance");
    }

    /// Slashes take the same fraction of everyone, whether it stays or is on its way out.
    function invariant_slashesAreProRata() public atItsTime {
        for (uint256 i; i < _actors.OPERATORS(); ++i) {
            address o = _actors.operator(i);
            for (uint256 k; k < _actors.DELEGATORS(); ++k) {
                address a = _actors.delegator(k);
                IDelegation.DelegationView memory d = _delegation.delegationOf(o, a);
                uint256 has = d.value + d.exiting;
                assertLe(has, _actors.fair(o, a) + _actors.roundings(o, a), "more than its part");
                assertGe(has + _actors.roundings(o, a), _actors.fair(o, a), "less than its part");
            }
        }
    }

    /// Nobody takes out more than it put in and earned; all together no more than is left after the slashes.
    function invariant_nobodyGainsByMoving() public atItsTime {
        uint256 put;
        uint256 took;
        uint256 earned;
        for (uint256 k; k < _actors.DELEGATORS(); ++k) {
            address a = _actors.delegator(k);
            assertLe(_actors.took(a), _actors.put(a), "took");
            put += _actors.put(a);
            took += _actors.took(a);
            earned += _actors.earned(a);
        }
        uint256 slashed;
        uint256 shared;
        uint256 held;
        for (uint256 i; i < _actors.OPERATORS(); ++i) {
            address o = _actors.operator(i);
            slashed += _actors.slashed(o);
            shared += _actors.shared(o);
            held += _delegation.poolOf(o).held;
        }
        assertEq(put, took + held + slashed, "where it is");
        assertLe(earned, shared, "earned");
    }

    /// What counts for an operator is what its delegators have, and its leaf weighs by it.
    function invariant_delegatedIsTheSumOfValues() public atItsTime {
        for (uint256 i; i < _actors.OPERATORS(); ++i) {
            IDelegation.PoolView memory pool = _delegation.poolOf(_actors.operator(i));
            uint256 shares;
            for (uint256 k; k < _actors.DELEGATORS(); ++k) {
                shares += _delegation.delegationOf(_actors.operator(i), _actors.delegator(k)).shares;
            }
            assertEq(shares, pool.shares, "shares");
            assertLe(pool.delegated, pool.held, "held");
        }
    }

    /// All moves happen, so that the others say something.
    function afterInvariant() public view {
        uint256 all = _actors.moves(DelegationActors.delegate.selector) + _actors.moves(DelegationActors.slash.selector)
            + _actors.moves(DelegationActors.pay.selector) + _actors.moves(DelegationActors.claim.selector);
        assertGt(all, 0);
    }
}
