// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {BlockHeader} from "@openzeppelin/contracts/utils/BlockHeader.sol";
import {Blockhash} from "@openzeppelin/contracts/utils/Blockhash.sol";
import {Memory} from "@openzeppelin/contracts/utils/Memory.sol";

import {EpochClock} from "../EpochClock.sol";
import {IBeacon} from "../interfaces/IBeacon.sol";
import {IRandaoBeacon} from "../interfaces/IRandaoBeacon.sol";
import {IStake} from "../interfaces/IStake.sol";

/// @title Randomness from the consensus layer, proved by block headers
/// @dev Hashes of earlier blocks come from `blockhash`, and beyond 256 blocks from the history contract of EIP-2935.
contract RandaoBeacon is IRandaoBeacon, EpochClock {
    IStake private immutable STAKE;
    uint32 private immutable DELAY;

    mapping(uint32 epoch => bytes32) private _values;

    /// @param genesis Unix seconds at which epoch 0 began
    /// @param epochLength Seconds per epoch
    /// @param delay Seconds from the begin of an epoch to its moment
    /// @param stake Who pays the posters
    constructor(uint40 genesis, uint32 epochLength, uint32 delay, IStake stake) EpochClock(genesis, epochLength) {
        if (!_listed(block.chainid)) revert BeaconChainRefused(block.chainid);
        if (delay >= epochLength) revert BeaconBadDelay(delay, epochLength);
        DELAY = delay;
        STAKE = stake;
    }

    /// @inheritdoc IRandaoBeacon
    function post(uint32 epoch, bytes calldata header, bytes calldata parent) external {
        if (epoch != _epoch()) revert BeaconWrongEpoch(epoch, _epoch());
        if (_values[epoch] != 0) revert BeaconKnown(epoch);

        Memory.Slice[] memory fields = BlockHeader.parseHeader(header);
        uint256 number = BlockHeader.getNumber(fields);
        bytes32 expected = Blockhash.blockHash(number);
        bytes32 got = keccak256(header);
        if (expected == 0 || got != expected) revert BeaconUnknownHeader(number, expected, got);
        uint40 moment = momentOf(epoch);
        uint256 timestamp = BlockHeader.getTimestamp(fields);
        if (timestamp < moment) revert BeaconBlockTooEarly(timestamp, moment);

        expected = BlockHeader.getParentHash(fields);
        got = keccak256(parent);
        if (got != expected) revert BeaconNotParent(expected, got);
        timestamp = BlockHeader.getTimestamp(BlockHeader.parseHeader(parent));
        if (timestamp >= moment) revert BeaconBlockNotFirst(timestamp, moment);

        bytes32 value = BlockHeader.getPrevRandao(fields);
        if (value == 0) revert BeaconEmpty(number);
        _values[epoch] = value;
        emit BeaconPosted(epoch, value, msg.sender);
        STAKE.payUpkeep(msg.sender);
    }

    /// @inheritdoc IBeacon
    function valueOf(uint32 epoch) external view returns (bytes32 value) {
        return _values[epoch];
    }

    /// @inheritdoc IRandaoBeacon
    function momentOf(uint32 epoch) public view returns (uint40) {
        return _startOf(epoch) + DELAY;
    }

    /// @dev Chains whose `prevrandao` comes from RANDAO (mainnet, Sepolia, Holesky, Hoodi), and devnets
    function _listed(uint256 chainId) private pure returns (bool) {
        return chainId == 1 || chainId == 11155111 || chainId == 17000 || chainId == 560048 || chainId == 31337
            || chainId == 1337;
    }
}
