// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IArena} from "./interfaces/IArena.sol";
import {IKeys} from "./interfaces/IKeys.sol";
import {Hashes} from "./libraries/Hashes.sol";

/// @title Keys on chain
/// @notice See IKeys
contract Keys is IKeys {
    IArena private immutable ARENA;

    /// Bit i: the key of shard i is on chain
    mapping(uint64 task => uint8 shards) private _shards;
    /// Bit `submission % 256` of word `submission / 256`: the key of its model is on chain
    mapping(uint256 word => uint256 bits) private _models;

    /// @param arena The contract that knows tasks and submissions
    constructor(IArena arena) {
        ARENA = arena;
    }

    /// @inheritdoc IKeys
    function publishShardKey(uint64 task, uint8 shard, bytes32 key) external {
        if (shard > 1) revert KeysNoShard(shard);
        (address creator, bytes32 keyHash, uint40 revealBy, uint40 keyBy) = ARENA.shardTerms(task, shard);
        _checkTime(revealBy, keyBy);
        bytes32 got = Hashes.shardKey(address(ARENA), creator, shard, key);
        if (got != keyHash) revert KeysWrongKey(keyHash, got);
        uint8 shards = _shards[task];
        if (shards >> shard & 1 != 0) revert KeysShardDone(task, shard);
        _shards[task] = shards | uint8(1 << shard);
        emit ShardKeyPublished(task, shard, key);
    }

    /// @inheritdoc IKeys
    function publishModelKey(uint64 submission, bytes32 flat, bytes32 key) external {
        (uint64 task, bytes32 standing, uint40 revealBy, uint40 keyBy) = ARENA.modelTerms(submission);
        _checkTime(revealBy, keyBy);
        bytes32 got = Hashes.standing(flat, Hashes.fileKey(address(ARENA), key));
        if (got != standing) revert KeysWrongKey(standing, got);
        uint256 bits = _models[submission >> 8];
        if (bits >> (submission & 255) & 1 != 0) revert KeysModelDone(submission);
        _models[submission >> 8] = bits | uint256(1) << (submission & 255);
        emit ModelKeyPublished(submission, task, key);
    }

    /// @inheritdoc IKeys
    function shardsOf(uint64 task) external view returns (uint8) {
        return _shards[task];
    }

    /// @inheritdoc IKeys
    function hasModelKey(uint64 submission) external view returns (bool) {
        return _models[submission >> 8] >> (submission & 255) & 1 != 0;
    }

    /// @dev A model can be revealed until `revealBy`, that second included: a key that is on chain by then would be one of a
    /// submission that an earlier commit of the same bytes may still displace.
    function _checkTime(uint40 revealBy, uint40 keyBy) private view {
        uint40 time = uint40(block.timestamp);
        if (time <= revealBy) revert KeysTooEarly(revealBy + 1, time);
        if (time > keyBy) revert KeysTooLate(keyBy, time);
    }
}
