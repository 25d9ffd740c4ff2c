// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IArena} from "./interfaces/IArena.sol";
import {IExperts} from "./interfaces/IExperts.sol";
import {ISettle} from "./interfaces/ISettle.sol";
import {IStake} from "./interfaces/IStake.sol";
import {TaskRules} from "./libraries/TaskRules.sol";

/// @title Who may create a task, and with which parameters, as code of its own
/// @notice Arena deploys it for itself: one contract cannot hold all of Arena's code.
contract RuleBook {
    uint8 private constant ROUTE_STAKE = 1;
    uint8 private constant ROUTE_RECORD = 2;
    uint8 private constant ROUTE_EXPERT = 4;

    IStake private immutable STAKE;
    IExperts private immutable EXPERTS;
    ISettle private immutable SETTLE;
    uint256 private immutable EPOCH_LENGTH;

    IArena.Limits private _limits;

    /// @param limits_ Protocol minima and constants
    /// @param epochLength Seconds per epoch
    constructor(IStake stake, IExperts experts, ISettle settle, IArena.Limits memory limits_, uint256 epochLength) {
        STAKE = stake;
        EXPERTS = experts;
        SETTLE = settle;
        _limits = limits_;
        EPOCH_LENGTH = epochLength;
    }

    /// @notice Reverts with IArena.ArenaBadParameter at the first rule that `params` breaks now
    function check(IArena.TaskParams calldata params) external view {
        TaskRules.check(params, _limits, EPOCH_LENGTH, block.timestamp);
    }

    /// @notice Whether, and on which grounds, an account may create a task, and what is missing for the others
    function eligibility(address account) external view returns (IArena.Eligibility memory e) {
        uint256 own = STAKE.accountOf(account).own;
        if (own >= _limits.creatorStake) e.routes = ROUTE_STAKE;
        else e.missingStake = _limits.creatorStake - own;
        uint256 earned;
        (earned, e.recordUntil) = SETTLE.recordOf(account, _limits.recordTTL);
        uint256 least = _limits.recordMin;
        if (earned == 0) e.missingEarned = least;
        else if (earned < least) e.missingEarned = least - earned;
        else e.routes |= ROUTE_RECORD;
        e.attestedUntil = EXPERTS.attestedUntil(account);
        if (e.attestedUntil >= block.timestamp) e.routes |= ROUTE_EXPERT;
    }

    /// @notice Protocol minima and constants
    function limits() external view returns (IArena.Limits memory) {
        return _limits;
    }
}
