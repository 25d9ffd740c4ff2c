// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {IArena} from "../interfaces/IArena.sol";
import {Votes} from "./Votes.sol";

/// @title What a creator may choose
/// @notice Source: docs/protocol.md 5
library TaskRules {
    uint256 internal constant MAX_DURATION = 30 days;
    uint256 internal constant MAX_EVIDENCE_WINDOW = 30 days;
    uint256 internal constant MAX_TOLERANCE = 5000;
    uint256 internal constant MAX_COMMITS = 32;
    uint256 internal constant MAX_SEATS = 31;
    uint256 internal constant MIN_COPY_TAU = 500_000;
    /// Largest file that is one raw block, in bytes
    uint256 internal constant MAX_RAW = 1_048_576;
    uint64 internal constant RAW = 0x55;
    uint64 internal constant DAG = 0x70;
    uint256 private constant MILLION = 1e6;

    /// @notice Reverts with IArena.ArenaBadParameter at the first rule that `p` breaks
    /// @param time Unix seconds now
    function check(IArena.TaskParams calldata p, IArena.Limits memory limits, uint256 epochLength, uint256 time)
        internal
        pure
    {
        _checkContent("spec", p.spec);
        _checkShard("live", p.live);
        _checkShard("last", p.last);
        _atLeast("live.keyHash", uint256(p.live.keyHash), 1);
        _atLeast("last.keyHash", uint256(p.last.keyHash), 1);
        if (p.live.rowRoot == p.last.rowRoot) _bad("last.rowRoot", uint256(p.last.rowRoot), uint256(p.live.rowRoot));
        _checkJudging(p);
        _checkTimes(p, limits, epochLength, time);
        _checkWindows(p, limits);
        _checkNumbers(p);
        _checkMoney(p, limits);
    }

    /// @notice Whether the arena can fetch that content
    function isContent(IArena.Content calldata content) internal pure returns (bool) {
        return content.size != 0 && content.codec == (content.size <= MAX_RAW ? RAW : DAG);
    }

    /// @notice Unix seconds by which every submission has ended
    function dropBy(IArena.TaskParams storage p) internal view returns (uint40) {
        return 2 * p.closeBy - p.revealBy;
    }

    /// @notice Last moment at which a key can be published, unix seconds
    function keyBy(IArena.TaskParams storage p) internal view returns (uint40) {
        return p.revealBy + p.keyWindow;
    }

    /// @notice Unix seconds from which the final stage can begin: whoever doubts a live result had the keys for one appeal
    /// window
    function cutAt(IArena.TaskParams storage p) internal view returns (uint40) {
        return keyBy(p) + p.appealWindow;
    }

    /// @notice Largest tau for `rows` samples: `ceil(1e6 * max(2, ceil(2e-4 n)) / n)`, at most 5,000
    function maxTolerance(uint256 rows) internal pure returns (uint256) {
        return Math.min(Math.ceilDiv(MILLION * Math.max(2, Math.ceilDiv(rows, 5000)), rows), MAX_TOLERANCE);
    }

    /// @notice Reference work of a seat, in microseconds, rounded up: fetching the model and running it on the larger shard
    function work(IArena.TaskParams calldata p, IArena.Limits memory limits) internal pure returns (uint256) {
        uint256 rows = Math.max(p.live.rows, p.last.rows);
        return Math.ceilDiv(uint256(p.maxModelBytes) * MILLION, limits.refBandwidth)
            + Math.ceilDiv(uint256(p.macsPerRow) * rows * MILLION, limits.refSpeed);
    }

    function _checkContent(bytes32 name, IArena.Content calldata content) private pure {
        if (content.size == 0) _bad(name, 0, 1);
        if (!isContent(content)) _bad(name, content.codec, content.size <= MAX_RAW ? RAW : DAG);
    }

    function _checkShard(bytes32 name, IArena.Shard calldata shard) private pure {
        _checkContent(name, shard.content);
        if (shard.rows == 0) _bad(name, 0, 1);
    }

    function _checkJudging(IArena.TaskParams calldata p) private pure {
        _atMost("baseline", p.baseline, Votes.MAX_SCORE);
        _atMost("tolerance", p.tolerance, p.engine == IArena.EngineClass.Reference ? 0 : maxTolerance(p.live.rows));
        _atMost("gamma", p.gamma, 499_999);
        _atLeast("rho", p.rho, 1);
        _atMost("rho", p.rho, 999_999);
    }

    function _checkTimes(IArena.TaskParams calldata p, IArena.Limits memory limits, uint256 epochLength, uint256 time)
        private
        pure
    {
        _atLeast("submitBy", p.submitBy, time + 1);
        _atLeast("revealBy", p.revealBy, uint256(p.submitBy) + limits.minWindow);
        _atMost("revealBy", p.revealBy, p.submitBy + 2 * epochLength);
        uint256 windows = uint256(p.commitWindow) + p.alternateWindow + p.revealWindow + p.appealWindow;
        _atLeast("closeBy", p.closeBy, uint256(p.revealBy) + p.keyWindow + 2 * (2 * epochLength + windows));
        _atMost("closeBy", p.closeBy, time + MAX_DURATION);
        _atMost("evidenceWindow", p.evidenceWindow, MAX_EVIDENCE_WINDOW);
    }

    function _checkWindows(IArena.TaskParams calldata p, IArena.Limits memory limits) private pure {
        _atLeast("keyWindow", p.keyWindow, limits.minWindow);
        _atLeast("evidenceWindow", p.evidenceWindow, limits.minWindow);
        _atLeast("alternateWindow", p.alternateWindow, limits.minWindow);
        _atLeast("revealWindow", p.revealWindow, limits.minWindow);
        _atLeast("appealWindow", p.appealWindow, limits.minWindow);
        _atLeast("commitWindow", p.commitWindow, limits.minWindow);
        _atLeast(
            "commitWindow", p.commitWindow, 3 * uint256(limits.blockTime) + Math.ceilDiv(2 * work(p, limits), MILLION)
        );
    }

    function _checkNumbers(IArena.TaskParams calldata p) private pure {
        _atLeast("seats", p.seats, 3);
        _atMost("seats", p.seats, 7);
        if (p.seats % 2 == 0) _bad("seats", p.seats, p.seats - 1);
        _atMost("alternates", p.alternates, 8 - p.seats);
        _atLeast("seatCap", p.seatCap, 4);
        _atMost("seatCap", p.seatCap, 15);
        _atLeast("finalSeats", p.finalSeats, 3);
        _atMost("finalSeats", p.finalSeats, MAX_SEATS);
        if (p.finalSeats % 2 == 0) _bad("finalSeats", p.finalSeats, p.finalSeats - 1);
        _atLeast("copyTau", p.copyTau, MIN_COPY_TAU);
        _atMost("copyTau", p.copyTau, MILLION);
        _atLeast("commitsPerEpoch", p.commitsPerEpoch, 1);
        _atLeast("commitsInAll", p.commitsInAll, p.commitsPerEpoch);
        _atMost("commitsInAll", p.commitsInAll, MAX_COMMITS);
        _atLeast("maxModelBytes", p.maxModelBytes, 1);
        _atLeast("macsPerRow", p.macsPerRow, 1);
    }

    function _checkMoney(IArena.TaskParams calldata p, IArena.Limits memory limits) private pure {
        _atLeast("reward", p.reward, limits.minReward);
        _atMost("reward", p.reward, type(uint96).max);
        _atLeast("minTrainerStake", p.minTrainerStake, limits.minTrainerStake);
        _atMost("minTrainerStake", p.minTrainerStake, type(uint96).max);
        // A seat is paid for the work that the task's limits allow: the minimum for each second of it.
        _atLeast("seatFee", p.seatFee, limits.minSeatFee * Math.max(1, work(p, limits) / MILLION));
        _atMost("seatFee", p.seatFee, type(uint88).max);
    }

    function _atLeast(bytes32 name, uint256 given, uint256 bound) private pure {
        if (given < bound) _bad(name, given, bound);
    }

    function _atMost(bytes32 name, uint256 given, uint256 bound) private pure {
        if (given > bound) _bad(name, given, bound);
    }

    function _bad(bytes32 name, uint256 given, uint256 bound) private pure {
        revert IArena.ArenaBadParameter(name, given, bound);
    }
}
