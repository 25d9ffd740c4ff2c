// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {EpochClock} from "../EpochClock.sol";
import {IDrandBeacon} from "../interfaces/IDrandBeacon.sol";
import {Bls12381} from "../libraries/Bls12381.sol";
import {Quicknet} from "./Quicknet.sol";

/// @title Randomness of the drand network, proved by its signature
/// @notice See IDrandBeacon
contract DrandBeacon is IDrandBeacon, EpochClock {
    uint256 private constant SIGNATURE_BYTES = 96;

    uint32 private immutable DELAY;
    uint40 private immutable DRAND_GENESIS;
    uint32 private immutable PERIOD;
    bytes32 private immutable KEY_0;
    bytes32 private immutable KEY_1;
    bytes32 private immutable KEY_2;
    bytes32 private immutable KEY_3;
    bytes32 private immutable KEY_4;
    bytes32 private immutable KEY_5;
    bytes32 private immutable KEY_6;
    bytes32 private immutable KEY_7;

    /// @param genesis Unix seconds at which epoch 0 began
    /// @param epochLength Seconds per epoch
    /// @param delay Seconds from the begin of an epoch to its moment; a round of the network fits behind it
    /// @param chain_ The network's parameters; on a chain that is no devnet those of quicknet
    constructor(uint40 genesis, uint32 epochLength, uint32 delay, Chain memory chain_)
        EpochClock(genesis, epochLength)
    {
        bool devnet = block.chainid == 31337 || block.chainid == 1337;
        if (!devnet && keccak256(abi.encode(chain_)) != keccak256(abi.encode(quicknet()))) revert BeaconOtherNetwork();
        if (!Bls12381.isPresent()) revert BeaconChainRefused(block.chainid);
        if (chain_.period == 0 || uint256(delay) + chain_.period > epochLength) {
            revert BeaconBadDelay(delay, epochLength);
        }
        DELAY = delay;
        DRAND_GENESIS = chain_.genesis;
        PERIOD = chain_.period;
        bytes32[8] memory words = chain_.key.words;
        (KEY_0, KEY_1, KEY_2, KEY_3) = (words[0], words[1], words[2], words[3]);
        (KEY_4, KEY_5, KEY_6, KEY_7) = (words[4], words[5], words[6], words[7]);
    }

    /// @inheritdoc IDrandBeacon
    function quicknet() public pure returns (Chain memory) {
        return Chain(Quicknet.GENESIS, Quicknet.PERIOD, Quicknet.key());
    }

    /// @notice Prove the value of an epoch by the signature of its round
    /// @param epoch Epoch asked for
    /// @param proof Signature of `roundOf(epoch)`: x and y of the point, 48 bytes each
    /// @return value SHA-256 of the compressed signature: what drand calls the round's randomness
    function prove(uint32 epoch, bytes calldata proof) external view returns (bytes32 value) {
        uint64 round = roundOf(epoch);
        uint40 moment = _timeOf(round);
        if (block.timestamp < moment) revert BeaconTooEarly(moment);
        if (proof.length != SIGNATURE_BYTES) revert BeaconBadSignature(epoch, round);
        Bls12381.G1 memory signature = Bls12381.fromBytes(proof);
        bytes memory message = abi.encodePacked(sha256(abi.encodePacked(round)));
        if (!Bls12381.verify(_key(), message, Quicknet.DST, signature)) revert BeaconBadSignature(epoch, round);
        return sha256(Bls12381.compress(signature));
    }

    /// @inheritdoc IDrandBeacon
    function roundOf(uint32 epoch) public view returns (uint64) {
        uint256 moment = uint256(_startOf(epoch)) + DELAY;
        if (moment <= DRAND_GENESIS) return 1;
        return uint64((moment - DRAND_GENESIS + PERIOD - 1) / PERIOD + 1);
    }

    /// @notice Unix seconds at which the round of `epoch` appears
    function momentOf(uint32 epoch) public view returns (uint40) {
        return _timeOf(roundOf(epoch));
    }

    /// @inheritdoc IDrandBeacon
    function chain() external view returns (Chain memory) {
        return Chain(DRAND_GENESIS, PERIOD, _key());
    }

    /// @notice Name of this kind
    function kind() external pure returns (bytes32) {
        return "drand";
    }

    function _timeOf(uint64 round) private view returns (uint40) {
        return uint40(DRAND_GENESIS + (uint256(round) - 1) * PERIOD);
    }

    function _key() private view returns (Bls12381.G2 memory key) {
        (key.words[0], key.words[1], key.words[2], key.words[3]) = (KEY_0, KEY_1, KEY_2, KEY_3);
        (key.words[4], key.words[5], key.words[6], key.words[7]) = (KEY_4, KEY_5, KEY_6, KEY_7);
    }
}
