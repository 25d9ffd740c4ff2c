// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IArena} from "./interfaces/IArena.sol";
import {IKeys} from "./interfaces/IKeys.sol";
import {Hashes} from "./libraries/Hashes.sol";
import {Ranking} from "./libraries/Ranking.sol";

/// @title Keys on chain, and who can be ranked
/// @notice See IKeys
contract Keys is IKeys {
    using Ranking for Ranking.List;

    uint8 private constant BOTH = 3;

    IArena private immutable ARENA;

    mapping(uint64 task => Ranking.List) private _ranked;
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
        Ranking.List storage list = _ranked[task];
        uint8 shards = list.shards;
        if (shards >> shard & 1 != 0) revert KeysShardDone(task, shard);
        list.shards = shards | uint8(1 << shard);
        emit ShardKeyPublished(task, shard, key);
    }

    /// @inheritdoc IKeys
    function publishModelKey(uint64 submission, bytes32 flat, bytes32 key) external {
        (uint64 task, bytes32 standing, uint128 candidate, uint40 revealBy, uint40 keyBy) = ARENA.modelTerms(submission);
        _checkTime(revealBy, keyBy);
        bytes32 got = Hashes.standing(flat, Hashes.fileKey(address(ARENA), key));
        if (got != standing) revert KeysWrongKey(standing, got);
        uint256 bits = _models[submission >> 8];
        if (bits >> (submission & 255) & 1 != 0) revert KeysModelDone(submission);
        _models[submission >> 8] = bits | uint256(1) << (submission & 255);
        emit ModelKeyPublished(submission, task, key);
        if (candidate != 0) _ranked[task].put(candidate);
    }

    /// @inheritdoc IKeys
    function noteFinal(uint64 task, uint64 submission, uint128 candidate) external {
        if (msg.sender != address(ARENA)) revert KeysOnlyModule(msg.sender);
        if (hasModelKey(submission)) _ranked[task].put(candidate);
    }

    /// @inheritdoc IKeys
    function shardsOf(uint64 task) external view returns (uint8) {
        return _ranked[task].shards;
    }

    /// @inheritdoc IKeys
    function hasModelKey(uint64 submission) public view returns (bool) {
        return _models[submission >> 8] >> (submission & 255) & 1 != 0;
    }

    /// @inheritdoc IKeys
    function rankedOf(uint64 task) external view returns (uint64[] memory) {
        return _ranked[task].ids();
    }

    /// @inheritdoc IKeys
    function checkOrder(uint64 task, bool voided, uint64[] calldata order) external view returns (bool complete) {
        Ranking.List storage list = _ranked[task];
        complete = list.shards == BOTH;
        uint256 length = complete && !voided ? list.length : 0;
        uint256 index = list.mismatch(length, order);
        if (index != length || index != order.length) revert KeysWrongOrder(task, index);
    }

    /// @dev A model can be revealed until `revealBy`, that second included: a key that is on chain by then would be one of a
    /// submission that an earlier commit of the same bytes may still displace.
    function _checkTime(uint40 revealBy, uint40 keyBy) private view {
        uint40 time = uint40(block.timestamp);
        if (time <= revealBy) revert KeysTooEarly(revealBy + 1, time);
        if (time > keyBy) revert KeysTooLate(keyBy, time);
    }
}
