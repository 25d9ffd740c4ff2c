// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Stake} from "../../src/Stake.sol";
import {IStake} from "../../src/interfaces/IStake.sol";
import {TestBase} from "../TestBase.sol";
import {Vm} from "../Vm.sol";

/// @title What the log of Stake says of everybody's money
/// @notice Reads the events of each move. Between `begin` and `end` it also compares what accounts have.
contract Ledger is TestBase {
    Stake private immutable STAKE;

    /// @notice FML wei into and out of the pot of each task, by the log
    mapping(uint64 task => uint256) public inflow;
    mapping(uint64 task => uint256) public outflow;
    mapping(uint64 task => uint256) public burned;
    /// @notice FML wei that an account staked, took out, lost by slashes, was credited and claimed, by the log
    mapping(address account => uint256) public staked;
    mapping(address account => uint256) public withdrawn;
    mapping(address account => uint256) public slashed;
    mapping(address account => uint256) public credited;
    mapping(address account => uint256) public claimed;
    /// @notice FML wei that were burned in all tasks, in pots or out of the supply
    uint256 public burnedInAll;
    /// @notice A move took more than a tenth and a twentieth of somebody's stake, or more than was there
    uint256 public hardSlashes;

    mapping(address account => uint256) private _before;
    mapping(address account => uint256) private _slashedBefore;

    constructor(Stake stake) {
        STAKE = stake;
    }

    /// @notice Before a move
    function begin(address[] calldata accounts) external {
        vm.recordLogs();
        for (uint256 i; i < accounts.length; ++i) {
            IStake.AccountView memory a = STAKE.accountOf(accounts[i]);
            if (staked[accounts[i]] == 0) staked[accounts[i]] = uint256(a.own) + a.unbonding;
            _before[accounts[i]] = uint256(a.own) + a.unbonding;
            _slashedBefore[accounts[i]] = slashed[accounts[i]];
        }
    }

    /// @notice After a move
    function end(address[] calldata accounts) external {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i; i < logs.length; ++i) {
            if (logs[i].emitter == address(STAKE)) _note(logs[i].topics, logs[i].data);
        }
        for (uint256 i; i < accounts.length; ++i) {
            uint256 lost = slashed[accounts[i]] - _slashedBefore[accounts[i]];
            // At most one false evidence, one refuted vote and what a round's silence costs, each rounded up.
            if (lost > _before[accounts[i]] * 17 / 100 + 10) ++hardSlashes;
        }
    }

    function _note(bytes32[] memory topics, bytes memory data) private {
        bytes32 topic = topics[0];
        if (data.length < 32 || topics.length < 2) return;
        uint256 amount;
        assembly ("memory-safe") {
            amount := mload(add(data, 32))
        }
        uint64 task = uint64(uint256(topics[1]));
        address who = address(uint160(uint256(topics[1])));
        if (topic == IStake.Staked.selector) {
            staked[who] += amount;
        } else if (topic == IStake.Withdrawn.selector) {
            withdrawn[who] += amount;
        } else if (topic == IStake.Deposited.selector) {
            inflow[task] += amount;
            if (uint256(topics[3]) == uint256(IStake.Inflow.Slash)) slashed[_second(topics)] += amount;
        } else if (topic == IStake.Credited.selector) {
            if (task != 0) outflow[task] += amount;
            credited[_second(topics)] += amount;
        } else if (topic == IStake.Burned.selector) {
            outflow[task] += amount;
            burned[task] += amount;
            burnedInAll += amount;
        } else if (topic == IStake.Pooled.selector || topic == IStake.Dusted.selector) {
            outflow[task] += amount;
        } else if (topic == IStake.Claimed.selector) {
            claimed[who] += amount;
        }
    }

    function _second(bytes32[] memory topics) private pure returns (address) {
        return address(uint160(uint256(topics[2])));
    }
}
