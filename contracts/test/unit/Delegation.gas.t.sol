// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {Experts} from "../../src/Experts.sol";
import {IExperts} from "../../src/interfaces/IExperts.sol";
import {DelegationBase} from "./DelegationBase.sol";

/// @title What delegating and voting cost, each call a transaction of its own
contract DelegationGasTest is DelegationBase {
    /// forge-config: default.isolate = true
    function test_gas_delegation() public {
        uint16 leaf = _validator(_operator, MIN);
        vm.prank(_operator);
        _delegation.setCommission(50_000);
        _snap("setCommission, first");
        _nextEpoch();
        _delegate(_bob, MIN);
        _nextEpoch();
        // Worst: the first of a delegator, in an epoch of its own.
        _delegate(_ann, MIN);
        _snap("delegate, first of a delegator");
        _nextEpoch();
        _delegate(_ann, MIN);
        _snap("delegate, again");
        uint32 epoch = _nextEpoch();
        _undelegate(_ann, MIN / 2);
        _snap("undelegate, first");
        vm.prank(CHALLENGES);
        _stake.slashFalseEvidence(TASK, leaf, epoch);
        _snap("slash with delegators");
        skip(UNBONDING);
        vm.prank(_ann);
        _delegation.withdraw(_operator);
        _snap("withdraw");
        _fund(TASK, 1000 ether);
        vm.prank(SETTLE);
        _delegation.split(TASK, _operator, epoch, 1 ether);
        _snap("split");
        vm.prank(SETTLE);
        _delegation.split(TASK, _cyd, epoch, 1 ether);
        _snap("split, nobody delegated");
        _pay(epoch, 1 ether);
        vm.prank(_ann);
        _delegation.claim(_operator, 1);
        _snap("claim, one payment");
        for (uint256 i; i < 100; ++i) {
            _pay(epoch, 1 ether);
        }
        vm.prank(_ann);
        _delegation.claim(_operator, 100);
        _snap("claim, a hundred payments");
    }

    /// forge-config: default.isolate = true
    function test_gas_experts() public {
        address[] memory none;
        Experts experts = new Experts(
            GENESIS,
            EPOCH,
            IExperts.Terms({attestationTTL: 90 days, votingEpochs: 5, quorum: 200_000, deposit: 500 ether}),
            IERC20(address(_fml)),
            _stake,
            none
        );
        _fml.approve(address(experts), type(uint256).max);
        _addStake(_ann, MIN);
        _nextEpoch();
        experts.nominate(_bob, keccak256("evidence"));
        vm.snapshotGasLastCall("Experts", "nominate");
        vm.prank(_ann);
        experts.vote(1, true);
        vm.snapshotGasLastCall("Experts", "vote");
        vm.warp(experts.nominationOf(1).endsAt);
        experts.execute(1);
        vm.snapshotGasLastCall("Experts", "execute, passed");
    }

    function _snap(string memory name) private {
        vm.snapshotGasLastCall("Delegation", name);
    }
}
