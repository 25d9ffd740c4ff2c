// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {EpochClock} from "../EpochClock.sol";
import {IBeacon} from "../interfaces/IBeacon.sol";
import {IBeaconKind} from "../interfaces/IBeaconKind.sol";

/// @title A beacon whose values everybody can compute beforehand, for tests
/// @notice The value of an epoch is `keccak256(abi.encode(salt, epoch))`, from the begin of the epoch plus the delay on.
/// Refuses chains that are no devnets. Used alone it needs nobody who posts; behind Beacons its proof is empty.
contract FixedBeacon is IBeacon, IBeaconKind, EpochClock {
    /// @notice It is not time yet
    /// @param moment Unix seconds from which the value is known
    error BeaconTooEarly(uint40 moment);

    bytes32 private immutable SALT;
    uint32 private immutable DELAY;

    /// @param genesis Unix seconds at which epoch 0 began
    /// @param epochLength Seconds per epoch
    /// @param delay Seconds from the begin of an epoch until its value is known
    /// @param salt Makes the values of this beacon differ from those of others
    constructor(uint40 genesis, uint32 epochLength, uint32 delay, bytes32 salt) EpochClock(genesis, epochLength) {
        if (block.chainid != 31337 && block.chainid != 1337) revert BeaconChainRefused(block.chainid);
        SALT = salt;
        DELAY = delay;
    }

    /// @inheritdoc IBeacon
    function valueOf(uint32 epoch) external view returns (bytes32 value) {
        if (block.timestamp < momentOf(epoch)) return 0;
        return _value(epoch);
    }

    /// @inheritdoc IBeaconKind
    function prove(uint32 epoch, bytes calldata) external view returns (bytes32 value) {
        if (block.timestamp < momentOf(epoch)) revert BeaconTooEarly(momentOf(epoch));
        return _value(epoch);
    }

    /// @inheritdoc IBeaconKind
    function momentOf(uint32 epoch) public view returns (uint40) {
        return _startOf(epoch) + DELAY;
    }

    /// @inheritdoc IBeaconKind
    function kind() external pure returns (bytes32) {
        return "fixed";
    }

    function _value(uint32 epoch) private view returns (bytes32) {
        return keccak256(abi.encode(SALT, epoch));
    }
}
