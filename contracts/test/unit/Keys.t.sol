// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IArena} from "../../src/interfaces/IArena.sol";
import {IKeys} from "../../src/interfaces/IKeys.sol";
import {ArenaBase} from "./ArenaBase.sol";

/// @title Keys on chain: when, whose, once; and who is ranked by them
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

    function testFuzz_noteFinal_strangers_revert(address caller) public {
        vm.assume(caller != address(arena));
        vm.expectRevert(abi.encodeWithSelector(IKeys.KeysOnlyModule.selector, caller));
        vm.prank(caller);
        keys.noteFinal(_task, 1, 1);
    }

    // ---------------------------------------------------------------- who is ranked

    /// @dev Final above the baseline and a key, whichever comes later; in any other case not
    function testFuzz_ranked_finalAndKey(bool keyed, bool keyFirst, uint32 score) public {
        score = score % 4 == 0 ? INVALID_MODEL : uint32(bound(score, 0, 200_000));
        uint64 id = _submit(_task, trainers[0], "a");
        if (keyFirst) {
            vm.warp(_revealBy + 1);
            if (keyed) _publishModel(id);
            assertEq(keys.rankedOf(_task).length, 0, "it is not Final");
        }
        _nextEpoch();
        _score(id, _same(score));
        assertEq(arena.submissionOf(id).score, score);
        if (!keyFirst) {
            assertEq(keys.rankedOf(_task).length, 0, "its key is not there");
            vm.warp(_revealBy + 1);
            if (keyed) _publishModel(id);
        }
        bool ranked = keyed && score > 100_000 && score != INVALID_MODEL;
        assertEq(keys.rankedOf(_task).length, ranked ? 1 : 0);
        if (ranked) assertEq(keys.rankedOf(_task)[0], id);
    }

    /// @dev Of a trainer the best with a key counts, in whatever order the keys come
    function testFuzz_ranked_bestOfTheTrainerWithAKey(uint8 keyed, uint256 order) public {
        uint64[] memory ids = new uint64[](2);
        uint32[2] memory score = [uint32(500_000), 700_000];
        for (uint256 i; i < 2; ++i) {
            ids[i] = _submit(_task, trainers[0], bytes32(i + 1));
            _nextEpoch();
            _score(ids[i], _same(score[i]));
        }
        vm.warp(_revealBy + 1);
        for (uint256 k; k < 2; ++k) {
            uint256 i = (k + order % 2) % 2;
            if (keyed >> i & 1 != 0) _publishModel(ids[i]);
        }
        keyed &= 3;
        assertEq(keys.rankedOf(_task).length, keyed == 0 ? 0 : 1);
        if (keyed != 0) assertEq(keys.rankedOf(_task)[0], keyed & 2 != 0 ? ids[1] : ids[0]);
    }

    /// Why: a list of 32 that any good score enters is filled by 32 accounts with models that they never mean to show; then
    /// no honest model is paid. Without its key a model takes no place.
    function test_crowdingOut_keylessModels_takeNoPlace() public {
        IArena.TaskParams memory p = _params();
        p.submitBy = _now() + 2_000;
        p.revealBy = p.submitBy + 12;
        p.closeBy = p.revealBy + 200;
        uint64 task = _createTask(p);
        uint64[] memory ids = new uint64[](34);
        for (uint256 i; i < 34; ++i) {
            ids[i] = _submit(task, _funded(string.concat("crowd ", vm.toString(i)), 100 * FML_ONE), bytes32(i + 1));
        }
        for (uint256 i; i < 34; ++i) {
            _nextEpoch();
            _score(ids[i], _same(uint32(900_000 - i * 1000)));
            _settleAll(ids[i]);
        }
        vm.warp(p.revealBy + 1);
        _publishModel(ids[33]);
        assertEq(keys.rankedOf(task).length, 1);
        assertEq(keys.rankedOf(task)[0], ids[33]);
        uint256 state = vm.snapshotState();
        _publishShards(task);
        vm.warp(p.closeBy);
        settle.settle(task, _order(ids[33], 0, 0));
        assertGt(_claimable(arena.submissionOf(ids[33]).trainer), 3_000 * FML_ONE);
        vm.revertToState(state);
        // Those that show their models and are better do take it.
        for (uint256 i; i < 33; ++i) {
            _publishModel(ids[32 - i]);
        }
        assertEq(keys.rankedOf(task).length, 32);
        _publishShards(task);
        vm.warp(p.closeBy);
        uint64[] memory order = new uint64[](32);
        for (uint256 i; i < 32; ++i) {
            order[i] = ids[i];
        }
        settle.settle(task, order);
        assertEq(_claimable(arena.submissionOf(ids[33]).trainer), 0);
    }

    // ---------------------------------------------------------------- helpers

    /// @dev What a publication gets as an answer at this moment; nothing if it is taken
    function _refusalNow() private view returns (bytes memory) {
        if (_now() <= _revealBy) return abi.encodeWithSelector(IKeys.KeysTooEarly.selector, _revealBy + 1, _now());
        if (_now() > _keyBy) return abi.encodeWithSelector(IKeys.KeysTooLate.selector, _keyBy, _now());
        return "";
    }
}
