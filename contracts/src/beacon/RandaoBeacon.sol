// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {BlockHeader} from "@openzeppelin/contracts/utils/BlockHeader.sol";
import {Blockhash} from "@openzeppelin/contracts/utils/Blockhash.sol";
import {Memory} from "@openzeppelin/contracts/utils/Memory.sol";

import {EpochClock} from "../EpochClock.sol";
import {IRandaoBeacon} from "../interfaces/IRandaoBeacon.sol";

/// @title Randomness from the consensus layer, proved by block headers
/// @notice See IRandaoBeacon
/// @dev Hashes of earlier blocks come from `blockhash`, and beyond 256 blocks from the history contract of EIP-2935 where
/// there is one.
contract RandaoBeacon is IRandaoBeacon, EpochClock {
    uint32 private immutable DELAY;

    /// @param genesis Unix seconds at which epoch 0 began
    /// @param epochLength Seconds per epoch
    /// @param delay Seconds from the begin of an epoch to its moment
    constructor(uint40 genesis, uint32 epochLength, uint32 delay) EpochClock(genesis, epochLength) {
        if (!_listed(block.chainid)) revert BeaconChainRefused(block.chainid);
        if (delay >= epochLength) revert BeaconBadDelay(delay, epochLength);
        DELAY = delay;
    }

    /// @notice Prove the value of an epoch by two headers
    /// @param epoch Epoch asked for
    /// @param proof `abi.encode(header, parent)`: RLP of the header of the first block at or after the moment, and of its
    /// parent's
    /// @return value `prevrandao` of that block
    function prove(uint32 epoch, bytes calldata proof) external view returns (bytes32 value) {
        (bytes memory header, bytes memory parent) = abi.decode(proof, (bytes, bytes));
        Memory.Slice[] memory fields = BlockHeader.parseHeader(header);
        uint256 number = BlockHeader.getNumber(fields);
        _checkHash(number, keccak256(header));
        uint40 moment = momentOf(epoch);
        uint256 timestamp = BlockHeader.getTimestamp(fields);
        if (timestamp < moment) revert BeaconBlockTooEarly(timestamp, moment);

        bytes32 expected = BlockHeader.getParentHash(fields);
        bytes32 got = keccak256(parent);
        if (got != expected) revert BeaconNotParent(expected, got);
        timestamp = BlockHeader.getTimestamp(BlockHeader.parseHeader(parent));
        if (timestamp >= moment) revert BeaconBlockNotFirst(timestamp, moment);

        value = BlockHeader.getPrevRandao(fields);
        if (value == 0) revert BeaconEmpty(number);
    }

    /// @notice Unix seconds from which a block counts for `epoch`
    function momentOf(uint32 epoch) public view returns (uint40) {
        return _startOf(epoch) + DELAY;
    }

    /// @notice Name of this kind
    function kind() external pure returns (bytes32) {
        return "randao";
    }

    /// @dev The chain knows that block by that hash
    function _checkHash(uint256 number, bytes32 got) private view {
        if (number >= block.number) revert BeaconNoBlockYet(number);
        bytes32 expected = Blockhash.blockHash(number);
        if (expected == 0) revert BeaconBlockForgotten(number);
        if (got != expected) revert BeaconUnknownHeader(number, expected, got);
    }

    /// @dev Chains whose `prevrandao` comes from RANDAO (mainnet, Sepolia, Holesky, Hoodi), and devnets
    function _listed(uint256 chainId) private pure returns (bool) {
        return chainId == 1 || chainId == 11155111 || chainId == 17000 || chainId == 560048 || chainId == 31337
            || chainId == 1337;
    }
}
