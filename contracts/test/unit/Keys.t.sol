// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IArena} from "../../src/interfaces/IArena.sol";
import {IKeys} from "../../src/interfaces/IKeys.sol";
import {ArenaBase} from "./ArenaBase.sol";

/// @title Keys on chain: when, whose, once
contract KeysTest is ArenaBase {
    uint64 private _task;
    uint40 private _revealBy;
    uint40 private _keyBy;

    function setUp() public override {
        super.setUp();
        _task = _createTask();
        IArena.TaskParams memory p = arena.taskOf(_task).params;
        (_revealBy, _keyBy) = (p.revealBy, p.revealBy + p.keyWindow);
    }

    // ---------------------------------------------------------------- shards

    /// @dev Anyone may, after revealBy and until keyBy
    function testFuzz_publishShardKey_window(address caller, uint8 shard, uint256 moment) public {
        shard %= 2;
        vm.warp(bound(moment, _revealBy - 2, _keyBy + 2));
        bytes memory refusal = _refusalNow();
        if (refusal.length != 0) vm.expectRevert(refusal);
        vm.prank(caller);
        keys.publishShardKey(_task, shard, _shardKey(shard));
        assertEq(keys.shardsOf(_task), refusal.length != 0 ? 0 : 1 << shard);
    }

    function testFuzz_publishShardKey_wrongKey_reverts(uint8 shard, bytes32 key) public {
        shard %= 2;
        vm.assume(key != _shardKey(shard));
        vm.warp(_revealBy + 1);
        bytes32 expected = _shardKeyHash(creator, shard);
        bytes32 got = _shardKeyHash(creator, shard, key);
        vm.expectRevert(abi.encodeWithSelector(IKeys.KeysWrongKey.selector, expected, got));
        keys.publishShardKey(_task, shard, key);
        // What others try keeps nobody from it.
        keys.publishShardKey(_task, shard, _shardKey(shard));
    }

    function test_publishShardKey_keyOfTheOtherShard_reverts() public {
        vm.warp(_revealBy + 1);
        bytes32 expected = _shardKeyHash(creator, 0);
        bytes32 got = _shardKeyHash(creator, 0, _shardKey(1));
        vm.expectRevert(abi.encodeWithSelector(IKeys.KeysWrongKey.selector, expected, got));
        keys.publishShardKey(_task, 0, _shardKey(1));
    }

    function testFuzz_publishShardKey_twice_reverts(uint8 first, uint8 second) public {
        (first, second) = (first % 2, second % 2);
        vm.warp(_revealBy + 1);
        keys.publishShardKey(_task, first, _shardKey(first));
        if (first == second) vm.expectRevert(abi.encodeWithSelector(IKeys.KeysShardDone.selector, _task, first));
        keys.publishShardKey(_task, second, _shardKey(second));
    }

    function testFuzz_publishShardKey_noSuchShardOrTask_reverts(uint8 shard, uint64 task) public {
        shard = uint8(bound(shard, 2, 255));
        vm.assume(task != _task);
        vm.expectRevert(abi.encodeWithSelector(IKeys.KeysNoShard.selector, shard));
        keys.publishShardKey(_task, shard, 0);
        vm.expectRevert(abi.encodeWithSelector(IArena.ArenaNoTask.selector, task));
        keys.publishShardKey(task, 0, 0);
    }

    /// Why: whoever copies the key hashes of another creator's shards waits for that one to publish, and then has the keys
    /// of a task of its own that it never could have named. The creator is in the hash.
    function test_copiedKeyHash_isOfNoUse() public {
        address thief = _funded("thief", 5_000 * FML_ONE);
        IArena.TaskParams memory p = _params(creator);
        vm.prank(thief);
        uint64 task = arena.createTask(p);
        vm.warp(_revealBy + 1);
        bytes32 expected = _shardKeyHash(creator, 0);
        bytes32 got = _shardKeyHash(thief, 0);
        vm.expectRevert(abi.encodeWithSelector(IKeys.KeysWrongKey.selector, expected, got));
        keys.publishShardKey(task, 0, _shardKey(0));
    }

    // ---------------------------------------------------------------- models

    function testFuzz_publishModelKey_window(address caller, uint256 moment) public {
        uint64 id = _submit(_task, trainers[0], "a");
        vm.warp(bound(moment, _revealBy - 2, _keyBy + 2));
        bytes memory refusal = _refusalNow();
        if (refusal.length != 0) vm.expectRevert(refusal);
        vm.prank(caller);
        keys.publishModelKey(id, _flat("a"), _modelKey("a"));
        assertEq(keys.hasModelKey(id), refusal.length == 0);
    }

    function testFuzz_publishModelKey_wrongValues_revert(bytes32 flat, bytes32 key, bool rightFlat) public {
        uint64 id = _submit(_task, trainers[0], "a");
        if (rightFlat) flat = _flat("a");
        else key = _modelKey("a");
        vm.assume(flat != _flat("a") || key != _modelKey("a"));
        vm.warp(_revealBy + 1);
        bytes32 expected = _standing(_flat("a"), _modelKey("a"));
        vm.expectRevert(abi.encodeWithSelector(IKeys.KeysWrongKey.selector, expected, _standing(flat, key)));
        keys.publishModelKey(id, flat, key);
        _publishModel(id);
    }

    function test_publishModelKey_ofAnotherSubmission_reverts() public {
        uint64 id = _submit(_task, trainers[0], "a");
        _submit(_task, trainers[1], "b");
        vm.warp(_revealBy + 1);
        bytes32 expected = _standing(_flat("a"), _modelKey("a"));
        bytes32 got = _standing(_flat("b"), _modelKey("b"));
        vm.expectRevert(abi.encodeWithSelector(IKeys.KeysWrongKey.selector, expected, got));
        keys.publishModelKey(id, _flat("b"), _modelKey("b"));
    }

    function test_publishModelKey_twice_notRevealed_unknown_revert() public {
        uint64 id = _submit(_task, trainers[0], "a");
        uint64 hidden = _commitModel(_task, trainers[1], "b");
        vm.warp(_revealBy + 1);
        _publishModel(id);
        vm.expectRevert(abi.encodeWithSelector(IKeys.KeysModelDone.selector, id));
        _publishModel(id);
        vm.expectRevert(
            abi.encodeWithSelector(IArena.ArenaSubmissionState.selector, hidden, IArena.SubmissionState.Committed)
        );
        _publishModel(hidden);
        vm.expectRevert(abi.encodeWithSelector(IArena.ArenaNoSubmission.selector, 99));
        keys.publishModelKey(99, 0, 0);
    }

    /// @dev Keys of many submissions, which share words, do not touch each other
    function testFuzz_publishModelKey_othersStayClosed(uint256 which) public {
        uint64[] memory ids = new uint64[](8);
        for (uint256 i; i < 8; ++i) {
            ids[i] = _submit(_task, trainers[i % 4], bytes32(i + 1));
        }
        vm.warp(_revealBy + 1);
        for (uint256 i; i < 8; ++i) {
            if (which >> i & 1 != 0) _publishModel(ids[i]);
        }
        for (uint256 i; i < 8; ++i) {
            assertEq(keys.hasModelKey(ids[i]), which >> i & 1 != 0);
        }
    }

    // ---------------------------------------------------------------- helpers

    /// @dev What a publication gets as an answer at this moment; nothing if it is taken
    function _refusalNow() private view returns (bytes memory) {
        if (_now() <= _revealBy) return abi.encodeWithSelector(IKeys.KeysTooEarly.selector, _revealBy + 1, _now());
        if (_now() > _keyBy) return abi.encodeWithSelector(IKeys.KeysTooLate.selector, _keyBy, _now());
        return "";
    }
}
