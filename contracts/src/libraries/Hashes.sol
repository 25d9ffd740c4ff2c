// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IArena} from "../interfaces/IArena.sol";

/// @title Hashes that bind a value to this arena
/// @notice `H(TAG, ...) = keccak256(abi.encode(keccak256("arena/1/TAG"), chainId, arena, ...))`. Source: docs/protocol.md
/// 2.4
library Hashes {
    bytes32 internal constant MODEL = keccak256("arena/1/MODEL");
    bytes32 internal constant FILE_KEY = keccak256("arena/1/FILE_KEY");
    bytes32 internal constant SHARD_KEY = keccak256("arena/1/SHARD_KEY");
    bytes32 internal constant SEAL = keccak256("arena/1/SEAL");
    bytes32 internal constant SCORE = keccak256("arena/1/SCORE");
    bytes32 internal constant CHALLENGE = keccak256("arena/1/CHALLENGE");

    /// @notice Commitment to a model by `trainer`. Source: docs/protocol.md 6.1
    function model(address arena, uint64 task, address trainer, IArena.Model calldata m, bytes32 salt)
        internal
        view
        returns (bytes32)
    {
        return keccak256(
            abi.encode(
                MODEL,
                block.chainid,
                arena,
                task,
                trainer,
                m.flat,
                m.content.digest,
                m.content.codec,
                m.content.size,
                m.keyHash,
                salt
            )
        );
    }

    /// @notice What a trainer commits to of the key of its model. Source: docs/protocol.md 6.1
    function fileKey(address arena, bytes32 key) internal view returns (bytes32) {
        return keccak256(abi.encode(FILE_KEY, block.chainid, arena, key));
    }

    /// @notice What a creator commits to of the key of a shard. Source: docs/protocol.md 5
    function shardKey(address arena, address creator, uint8 shard, bytes32 key) internal view returns (bytes32) {
        return keccak256(abi.encode(SHARD_KEY, block.chainid, arena, creator, shard, key));
    }

    /// @notice What is kept of a revealed model. Source: docs/protocol.md 6.1
    function standing(bytes32 flat, bytes32 keyHash) internal pure returns (bytes32) {
        return keccak256(abi.encode(flat, keyHash));
    }

    /// @notice Seed of a round. Source: docs/protocol.md 7
    /// @param stage 0 live, 1 final
    function seed(address arena, bytes32 beacon, uint64 submission, uint8 round, uint8 stage)
        internal
        view
        returns (bytes32)
    {
        return keccak256(abi.encode(SEAL, block.chainid, arena, beacon, submission, round, stage));
    }

    /// @notice Commitment to a vote by the seat's owner. Source: docs/protocol.md 8.1
    /// @param stage 0 live, 1 final
    function vote(
        address arena,
        uint64 submission,
        uint8 round,
        uint8 stage,
        address owner,
        uint32 score,
        bytes32 evidenceRoot,
        bytes32 salt
    ) internal view returns (bytes32) {
        return keccak256(
            abi.encode(SCORE, block.chainid, arena, submission, round, stage, owner, score, evidenceRoot, salt)
        );
    }

    /// @notice What the rows of a challenge are drawn from. Source: docs/protocol.md 8.5
    function challenge(address arena, bytes32 beacon, uint64 submission, uint8 round, uint8 seat)
        internal
        view
        returns (bytes32)
    {
        return keccak256(abi.encode(CHALLENGE, block.chainid, arena, beacon, submission, round, seat));
    }
}
