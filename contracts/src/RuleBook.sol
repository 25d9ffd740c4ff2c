// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IArena} from "./interfaces/IArena.sol";
import {IExperts} from "./interfaces/IExperts.sol";
import {IGuard} from "./interfaces/IGuard.sol";
import {ISettle} from "./interfaces/ISettle.sol";
import {IStake} from "./interfaces/IStake.sol";
import {TaskRules} from "./libraries/TaskRules.sol";

/// @title Who may create a task, and with which parameters, as code of its own
/// @notice Arena deploys it for itself: one contract cannot hold all of Arena's code. The governor, a timelock, can change
/// the minima that new tasks have to keep; tasks that are open keep what they were created with.
contract RuleBook {
    /// @notice New tasks have to keep other minima from now on
    event LimitsChanged(IArena.Limits limits);

    /// @notice Only the governor changes limits
    error RulesOnlyGovernor(address caller);
    /// @notice A limit that cannot be: zero where something is divided by it, or another `recordTTL`, which other contracts
    /// were built with
    error RulesBadLimit(bytes32 name);

    uint8 private constant ROUTE_STAKE = 1;
    uint8 private constant ROUTE_RECORD = 2;
    uint8 private constant ROUTE_EXPERT = 4;

    IStake private immutable STAKE;
    IExperts private immutable EXPERTS;
    ISettle private immutable SETTLE;
    IGuard private immutable GUARD;
    uint256 private immutable EPOCH_LENGTH;

    IArena.Limits private _limits;

    /// @param limits_ Protocol minima and constants
    /// @param epochLength Seconds per epoch
    /// @param guard Says who the governor is
    constructor(
        IStake stake,
        IExperts experts,
        ISettle settle,
        IArena.Limits memory limits_,
        uint256 epochLength,
        IGuard guard
    ) {
        GUARD = guard;
        STAKE = stake;
        EXPERTS = experts;
        SETTLE = settle;
        EPOCH_LENGTH = epochLength;
        _checkLimits(limits_);
        _limits = limits_;
    }

    /// @notice Change the minima of new tasks. The governor only
    function setLimits(IArena.Limits calldata limits_) external {
        if (msg.sender != GUARD.governor()) revert RulesOnlyGovernor(msg.sender);
        if (limits_.recordTTL != _limits.recordTTL) revert RulesBadLimit("recordTTL");
        _checkLimits(limits_);
        _limits = limits_;
        emit LimitsChanged(limits_);
    }

    /// @notice Reverts with IArena.ArenaBadParameter at the first rule that `params` breaks now
    function check(IArena.TaskParams calldata params) public view {
        TaskRules.check(params, _limits, EPOCH_LENGTH, block.timestamp);
    }

    /// @notice Reverts unless `account` may create a task now, with the parameters of which `params` is the encoding: one that
    /// the caller was called with, so that it needs no code to encode it
    /// @return routes The grounds on which it may
    function admit(address account, bytes calldata params) external view returns (uint8 routes) {
        IArena.TaskParams calldata p;
        assembly ("memory-safe") {
            p := params.offset
        }
        check(p);
        IArena.Eligibility memory e = eligibility(account);
        if (e.routes == 0) revert IArena.ArenaNotEligible(account, e.missingStake, e.missingEarned);
        return e.routes;
    }

    /// @notice Whether, and on which grounds, an account may create a task, and what is missing for the others
    function eligibility(address account) public view returns (IArena.Eligibility memory e) {
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

    function _checkLimits(IArena.Limits memory limits_) private pure {
        if (limits_.refBandwidth == 0) revert RulesBadLimit("refBandwidth");
        if (limits_.refSpeed == 0) revert RulesBadLimit("refSpeed");
        if (limits_.minWindow == 0) revert RulesBadLimit("minWindow");
        if (limits_.minSeatFee == 0) revert RulesBadLimit("minSeatFee");
    }
}
