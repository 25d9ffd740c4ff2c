// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Slices of chain time
/// @notice `epoch(t) = (t - genesis) / epochLength`: a pure function of the block's timestamp, so that nobody has to
/// push a phase forward. All contracts of an arena share the two numbers. Source: docs/protocol.md 2.1
abstract contract EpochClock {
    /// @notice Epoch 0 begins at the deployment block or before, and an epoch lasts at least a second
    /// @param genesis Unix seconds given
    /// @param epochLength Seconds given
    error ClockBadConfig(uint40 genesis, uint32 epochLength);

    uint40 internal immutable GENESIS;
    uint32 internal immutable EPOCH_LENGTH;

    /// @param genesis Unix seconds at which epoch 0 began
    /// @param epochLength Seconds per epoch
    constructor(uint40 genesis, uint32 epochLength) {
        if (genesis > block.timestamp || epochLength == 0) revert ClockBadConfig(genesis, epochLength);
        GENESIS = genesis;
        EPOCH_LENGTH = epochLength;
    }

    /// @dev Epoch of the current block
    function _epoch() internal view returns (uint32) {
        return _epochAt(block.timestamp);
    }

    /// @dev Epoch of a moment in unix seconds that is not before genesis
    function _epochAt(uint256 time) internal view returns (uint32) {
        return uint32((time - GENESIS) / EPOCH_LENGTH);
    }

    /// @dev Unix seconds at which `epoch` begins
    function _startOf(uint32 epoch) internal view returns (uint40) {
        return uint40(uint256(GENESIS) + uint256(epoch) * EPOCH_LENGTH);
    }
}
