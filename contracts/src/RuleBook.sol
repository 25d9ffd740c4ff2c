// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IArena} from "./interfaces/IArena.sol";
import {TaskRules} from "./libraries/TaskRules.sol";

/// @title The rules for task parameters, as code of its own
/// @notice Arena deploys it for itself: one contract cannot hold all of Arena's code.
contract RuleBook {
    uint256 private immutable EPOCH_LENGTH;

    IArena.Limits private _limits;

    /// @param limits_ Protocol minima and constants
    /// @param epochLength Seconds per epoch
    constructor(IArena.Limits memory limits_, uint256 epochLength) {
        _limits = limits_;
        EPOCH_LENGTH = epochLength;
    }

    /// @notice Reverts with IArena.ArenaBadParameter at the first rule that `params` breaks now
    function check(IArena.TaskParams calldata params) external view {
        TaskRules.check(params, _limits, EPOCH_LENGTH, block.timestamp);
    }

    /// @notice Protocol minima and constants
    function limits() external view returns (IArena.Limits memory) {
        return _limits;
    }
}
