// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

/// @title How stake and record make a weight
/// @notice Source: docs/protocol.md 3.3 and 3.4
library Weights {
    /// @notice r0: record units that everyone is given, 32 seats
    uint256 internal constant BASE_RECORD = 32 * 1024;
    /// @notice Stake above so many minimum stakes adds no weight
    uint256 internal constant CAP_FACTOR = 9;
    uint256 internal constant MAX_WEIGHT = type(uint16).max;

    /// @notice `min(isqrt(min(own + delegated / 2, 9 m) * (r0 + record) / (m * r0 / 1e6)), 65535)`; 0 if own is below m. The
    /// minimum stake without a record weighs 1000
    /// @param own Own stake, FML wei, at most 2^96
    /// @param delegated Stake that others delegated, FML wei, at most 2^96
    /// @param record Record units, 1/1024 seat
    /// @param minStake m, FML wei; m * r0 is at least 1e6
    function weight(uint256 own, uint256 delegated, uint256 record, uint256 minStake) internal pure returns (uint256) {
        if (own < minStake) return 0;
        uint256 counted = capped(own + added(delegated), minStake);
        return Math.min(Math.sqrt(counted * (BASE_RECORD + record) / (minStake * BASE_RECORD / 1e6)), MAX_WEIGHT);
    }

    /// @notice `min(stake, 9 m)`
    function capped(uint256 stake, uint256 minStake) internal pure returns (uint256) {
        return Math.min(stake, CAP_FACTOR * minStake);
    }

    /// @notice What delegated stake counts beside own stake: half
    function added(uint256 delegated) internal pure returns (uint256) {
        return delegated / 2;
    }

    /// @notice A record noted in epoch `noted`, as it counts in `epoch`: it halves at every multiple of `halfLife`
    function decayed(uint40 record, uint32 noted, uint32 epoch, uint32 halfLife) internal pure returns (uint40) {
        return record >> (epoch / halfLife - noted / halfLife);
    }

    /// @notice `record + units`, as far as a record reaches
    function gained(uint40 record, uint40 units) internal pure returns (uint40) {
        return uint40(Math.min(uint256(record) + units, type(uint40).max));
    }
}
