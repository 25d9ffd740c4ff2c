// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IBeacon} from "./IBeacon.sol";
import {IBeaconKind} from "./IBeaconKind.sol";

/// @title The arena's beacon: values that one kind of source proved
/// @notice One kind is in force at each epoch. The governor, a timelock, can name another for a later epoch; there is no
/// fallback: whoever can choose between two sources chooses the committee. Source: docs/beacons.md
interface IBeacons is IBeacon {
    /// @notice From `fromEpoch` on values come from `kind`
    event BeaconScheduled(IBeaconKind indexed kind, uint32 fromEpoch);

    /// @notice Only the governor names a kind
    error BeaconOnlyGovernor(address caller);
    /// @notice A kind begins in an epoch that has not begun
    error BeaconNotFuture(uint32 fromEpoch, uint32 current);
    /// @notice There is no contract at that address
    error BeaconNoCode(address kind);

    /// @notice Prove the value of the current epoch. Anyone may, and is paid for it from the fee pool
    /// @param epoch The current epoch
    /// @param proof What the kind in force asks for
    function post(uint32 epoch, bytes calldata proof) external;
    /// @notice Name the kind of all epochs from `fromEpoch` on; what was named for later epochs falls. The governor only
    function schedule(IBeaconKind kind, uint32 fromEpoch) external;
    /// @notice The kind in force at `epoch`, as scheduled now; of epochs before the last change the one before it
    function kindOf(uint32 epoch) external view returns (IBeaconKind kind);
    /// @notice Unix seconds at which the value of `epoch` appears
    function momentOf(uint32 epoch) external view returns (uint40);
    /// @notice Who names kinds
    function governor() external view returns (address);
}
