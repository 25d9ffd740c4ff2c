// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IBeacon} from "./IBeacon.sol";

/// @title Randomness from the consensus layer, proved by block headers
/// @notice The value of an epoch is `prevrandao` of the first block whose timestamp is not before the epoch's moment, that
/// is its begin plus the delay. Two headers prove which block that is: its own, and its parent's, which is earlier.
interface IRandaoBeacon is IBeacon {
    /// @notice The chain has no public randomness in its headers that one could rely on
    error BeaconChainRefused(uint256 chainId);
    /// @notice The delay ends after the epoch
    error BeaconBadDelay(uint32 delay, uint32 epochLength);
    /// @notice The header does not hash to a block that the chain remembers
    /// @param number Block number in the header
    /// @param expected Hash of that block; zero: not known here, or not yet
    /// @param got Hash of the header
    error BeaconUnknownHeader(uint256 number, bytes32 expected, bytes32 got);
    /// @notice The second header is not the parent of the first
    error BeaconNotParent(bytes32 expected, bytes32 got);
    /// @notice The block is earlier than the moment (unix seconds)
    error BeaconBlockTooEarly(uint256 timestamp, uint40 moment);
    /// @notice The block is not the first after the moment: its parent is not earlier (unix seconds)
    error BeaconBlockNotFirst(uint256 parentTimestamp, uint40 moment);
    /// @notice The block holds no random value
    error BeaconEmpty(uint256 number);

    /// @notice Prove the value of the current epoch. Anyone may, and is paid for it from the fee pool
    /// @param epoch The current epoch
    /// @param header RLP of the header of the first block at or after the moment
    /// @param parent RLP of its parent's header
    function post(uint32 epoch, bytes calldata header, bytes calldata parent) external;
    /// @notice Unix seconds from which a block counts for `epoch`
    function momentOf(uint32 epoch) external view returns (uint40);
}
