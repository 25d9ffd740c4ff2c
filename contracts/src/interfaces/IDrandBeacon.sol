// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Bls12381} from "../libraries/Bls12381.sol";
import {IBeaconKind} from "./IBeaconKind.sol";

/// @title Randomness of the drand network, proved by its signature
/// @notice The value of an epoch is the randomness of the network's first round not before the epoch's begin plus the
/// delay. Its members sign each round's number together; nobody below their threshold knows a signature beforehand, and
/// there is only one. Source: docs/beacons.md
interface IDrandBeacon is IBeaconKind {
    /// @notice What a drand network of the scheme bls-unchained-g1-rfc9380 publishes of itself
    /// @param genesis Unix seconds of round 1
    /// @param period Seconds between two rounds
    /// @param key Public key of the network
    struct Chain {
        uint40 genesis;
        uint32 period;
        Bls12381.G2 key;
    }

    /// @notice Only quicknet counts, except on devnets
    error BeaconOtherNetwork();
    /// @notice The round of that epoch does not exist yet
    /// @param moment Unix seconds at which it appears
    error BeaconTooEarly(uint40 moment);
    /// @notice Not the network's signature of the epoch's round
    error BeaconBadSignature(uint32 epoch, uint64 round);

    /// @notice The network that this beacon believes
    function chain() external view returns (Chain memory);
    /// @notice The network that a real deployment has to believe
    function quicknet() external pure returns (Chain memory);
    /// @notice The round that gives an epoch its value
    function roundOf(uint32 epoch) external view returns (uint64);
}
