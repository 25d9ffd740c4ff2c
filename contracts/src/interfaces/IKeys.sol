// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Keys on chain
/// @notice Shards and models are sealed files. Their keys are committed to with the task and with the model, and put here
/// once nobody can reveal a model any more: in (revealBy, revealBy + keyWindow]. A task is ranked if both of its shards can
/// be opened, and a submission takes part in the final stage only if its model can.
interface IKeys {
    /// @notice Whoever has the bytes of that shard can open it; `key` is the scalar of its X25519 identity
    /// @param shard 0 live, 1 last
    event ShardKeyPublished(uint64 indexed task, uint8 shard, bytes32 key);
    /// @notice Whoever has the bytes of the model can open it; `key` is the scalar of its X25519 identity
    event ModelKeyPublished(uint64 indexed submission, uint64 indexed task, bytes32 key);

    /// @notice A task has the shards 0 and 1
    error KeysNoShard(uint8 shard);
    /// @notice It is too early: possible from `from` on, it is `time` now (unix seconds)
    error KeysTooEarly(uint40 from, uint40 time);
    /// @notice It is too late: the last moment was `deadline`, it is `time` now (unix seconds)
    error KeysTooLate(uint40 deadline, uint40 time);
    /// @notice The key is not the one that was committed to
    error KeysWrongKey(bytes32 expected, bytes32 got);
    /// @notice The key of that shard is on chain already
    error KeysShardDone(uint64 task, uint8 shard);
    /// @notice The key of that model is on chain already
    error KeysModelDone(uint64 submission);

    /// @notice Publish the key of a shard; anyone who has it may
    /// @param shard 0 live, 1 last
    /// @param key Its H(SHARD_KEY, creator, shard, key) is in the task's parameters
    function publishShardKey(uint64 task, uint8 shard, bytes32 key) external;
    /// @notice Publish the key of a revealed model; anyone who has it may
    /// @param flat SHA-256 of the plain model, as revealed
    /// @param key Its H(FILE_KEY, key) was revealed with the model
    function publishModelKey(uint64 submission, bytes32 flat, bytes32 key) external;

    /// @notice Shards of a task of which the keys are on chain, bit mask
    function shardsOf(uint64 task) external view returns (uint8);
    /// @notice Whether the key of a model is on chain
    function hasModelKey(uint64 submission) external view returns (bool);
}
