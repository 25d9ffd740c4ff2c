// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Public randomness, one value per epoch
/// @notice The value of an epoch becomes known only after the epoch began, at a moment that no caller chooses, and
/// never changes. One kind of beacon is chosen when the arena is deployed.
interface IBeacon {
    /// @notice The value of `epoch` was proved
    /// @param epoch Epoch whose draws it seeds
    /// @param value The public random value
    /// @param poster Who proved it, and is paid for it
    event BeaconPosted(uint32 indexed epoch, bytes32 value, address indexed poster);

    /// @notice The epoch already has a value
    error BeaconKnown(uint32 epoch);
    /// @notice Only the current epoch can get a value: one that passed without draws nothing
    /// @param epoch Epoch asked for
    /// @param current Epoch now
    error BeaconWrongEpoch(uint32 epoch, uint32 current);

    /// @notice The value of an epoch
    /// @param epoch Epoch asked for
    /// @return value The value; zero if there is none
    function valueOf(uint32 epoch) external view returns (bytes32 value);
}
