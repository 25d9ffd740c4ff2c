// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IBeaconKind} from "./IBeaconKind.sol";

/// @title Randomness from the consensus layer, proved by block headers
/// @notice The value of an epoch is `prevrandao` of the first block whose timestamp is not before the epoch's moment, that
/// is its begin plus the delay. Two headers prove which block that is: its own, and its parent's, which is earlier. Only
/// the block's hash ties the proof to the chain, so it has to come while the chain remembers it: 256 blocks, or 8,191
/// with EIP-2935. An epoch whose proof comes later draws nothing.
interface IRandaoBeacon is IBeaconKind {
    /// @notice There is no such block yet
    /// @param number Block number in the header
    error BeaconNoBlockYet(uint256 number);
    /// @notice The chain does not remember the hash of that block any more: the epoch draws nothing
    /// @param number Block number in the header
    error BeaconBlockForgotten(uint256 number);
    /// @notice The header is not that of the chain's block of that number
    /// @param number Block number in the header
    /// @param expected Hash of that block
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
}
