// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {EpochClock} from "../EpochClock.sol";
import {IBeacon} from "../interfaces/IBeacon.sol";

/// @title A beacon whose values everybody can compute beforehand, for tests
/// @notice The value of an epoch is `keccak256(abi.encode(salt, epoch))`, from the begin of the epoch plus the delay on.
/// Nobody posts it. Refuses chains that are no devnets.
contract FixedBeacon is IBeacon, EpochClock {
    /// @notice Not a devnet
    error BeaconChainRefused(uint256 chainId);

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
        if (block.timestamp < uint256(_startOf(epoch)) + DELAY) return 0;
        return keccak256(abi.encode(SALT, epoch));
    }
}
