// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title A source of public randomness: what proves the value of an epoch
/// @notice It keeps nothing and pays nobody; Beacons does.
interface IBeaconKind {
    /// @notice The delay ends after the epoch
    error BeaconBadDelay(uint32 delay, uint32 epochLength);
    /// @notice This source does not exist, or cannot be relied on, on that chain
    error BeaconChainRefused(uint256 chainId);

    /// @notice The value of an epoch, if `proof` proves it; reverts otherwise. There is one value of an epoch at most that any
    /// proof can prove
    /// @param epoch Epoch asked for
    /// @param proof What the kind asks for
    /// @return value Never zero
    function prove(uint32 epoch, bytes calldata proof) external view returns (bytes32 value);
    /// @notice Unix seconds at which the value of `epoch` appears
    function momentOf(uint32 epoch) external view returns (uint40);
    /// @notice Name: "drand", "randao" or "fixed"
    function kind() external view returns (bytes32);
}
