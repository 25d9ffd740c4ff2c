// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IArena} from "../../src/interfaces/IArena.sol";
import {IScores} from "../../src/interfaces/IScores.sol";
import {IBeacon} from "../../src/interfaces/IBeacon.sol";
import {ArenaBase} from "./ArenaBase.sol";

/// @notice A beacon that keeps its values in storage, as those of real chains do
contract StoredBeacon is IBeacon {
    mapping(uint32 epoch => bytes32) public valueOf;

    /// @notice Post the value of an epoch
    function post(uint32 epoch) external {
        valueOf[epoch] = keccak256(abi.encode(epoch));
    }
}

/// @notice What the transactions of a submission cost among 256 validators, k = 5 and three alternates. Each is a transaction of its own: cold storage, the intrinsic 21,000 and the calldata are included. 95 of
/// 100 cost no more than what snapshots/{Arena,Scores,Settle}.json keep; the limits are those of the project's goals.
contract ArenaGasTest is ArenaBase {
    uint256 private constant SUBMISSIONS = 40;
    uint8 private constant VOTERS = 5;

    uint256[] private _commitModels;
    uint256[] private _revealModels;
    uint256[] private _seals;
    uint256[] private _commits;
    uint256[] private _commitsBySigner;
    uint256[] private _commitsBeside;
    uint256[] private _reveals;
    uint256[] private _finals;
    uint256[] private _closes;
    uint256[] private _cuts;
    uint256[] private _settledRounds;
    uint256[] private _shardKeys;
    uint256[] private _modelKeys;
    uint256[] private _settled;
    uint256[] private _claims;
    uint64[] private _ended;

    function _newBeacon() internal override returns (IBeacon) {
        return new StoredBeacon();
    }

    function setUp() public override {
        super.setUp();
        _addValidators(256 - validators.length);
        for (uint256 i; i < validators.length; i += 2) {
            vm.prank(validators[i]);
            stake.setSigner(_signer(validators[i]));
        }
        _nextEpoch();
    }

    /// forge-config: default.isolate = true
    function test_gas_submission() public {
        IArena.TaskParams memory p = _params();
        (p.seats, p.alternates) = (5, 3);
        (p.commitsPerEpoch, p.commitsInAll) = (20, 20);
        p.submitBy = _now() + 2000;
        p.revealBy = p.submitBy + 20;
        p.closeBy = p.revealBy + 2000;
        uint64 task = _createTask(p);
        uint64[] memory ids = new uint64[](SUBMISSIONS);
        for (uint256 i; i < SUBMISSIONS; ++i) {
            address trainer = trainers[i % 3];
            bytes32 commitment = _commitment(task, trainer, bytes32(i));
            vm.prank(trainer);
            ids[i] = arena.commitModel(task, commitment, 0);
            _note(_commitModels);
            seeds[ids[i]] = bytes32(i);
            arena.revealModel(ids[i], _model(bytes32(i)), bytes32("salt"));
            _note(_revealModels);
        }
        for (uint256 i; i < SUBMISSIONS; ++i) {
            _nextEpoch();
            _walk(arena.headOf(task, IArena.Queue.Live), uint32(200_000 + i));
        }
        _settleSeats(task);
        _save();
    }

    /// @dev Forty finalists, of whom 32 are paid: keys, the close that makes a finalist, the cut, final committees, and the
    /// settlement of a task that pays all ranks
    /// forge-config: default.isolate = true
    function test_gas_keys() public {
        IArena.TaskParams memory p = _params();
        p.submitBy = _now() + 2000;
        p.revealBy = p.submitBy + 20;
        p.closeBy = p.revealBy + 5000;
        uint64 task = _createTask(p);
        for (uint256 i; i < SUBMISSIONS; ++i) {
            address trainer = _funded(string.concat("many ", vm.toString(i)), 1_000 * FML_ONE);
            _submit(task, trainer, bytes32(i + 1));
        }
        for (uint64 id = 1; id <= SUBMISSIONS; ++id) {
            _nextEpoch();
            StoredBeacon(address(beacon)).post(_epochNow());
            _score(id, _same(uint32(200_000 + id)));
        }
        vm.warp(p.revealBy + 1);
        for (uint8 shard; shard < 2; ++shard) {
            keys.publishShardKey(task, shard, _shardKey(shard));
            _note(_shardKeys);
        }
        for (uint64 id = 1; id <= SUBMISSIONS; ++id) {
            _publishModel(id);
            _note(_modelKeys);
        }
        vm.warp(_cutAt(task));
        for (uint64 id = 1; id <= SUBMISSIONS; ++id) {
            scores.close(id);
            _note(_closes);
            settle.settleRound(id, 0);
        }
        finals.cut(task);
        _note(_cuts);
        uint64[] memory order = _playFinals(task);
        vm.warp(p.closeBy);
        settle.settle(task, order);
        _note(_settled);
        for (uint256 i; i < 9; ++i) {
            if (settle.sharesOf(task, validators[i]) == 0) continue;
            settle.claimShares(task, validators[i]);
            _note(_claims);
        }
        _keep("Keys", "publishShardKey, p95", _shardKeys, 80_000);
        _keep("Keys", "publishModelKey, p95", _modelKeys, 80_000);
        _keep("Finals", "close of a finalist's live result, p95", _closes, 250_000);
        _keep("Finals", "cut", _cuts, 120_000);
        _keep("Finals", "seal of a final committee of 5, p95", _seals, 220_000);
        _keep("Finals", "close of a final result, p95", _finals, 250_000);
        _keep("Settle", "settle, 32 ranked", _settled, 5_000_000);
        _keep("Settle", "claimShares, p95", _claims, 200_000);
    }

    /// @return order The best 32
    function _playFinals(uint64 task) private returns (uint64[] memory order) {
        order = new uint64[](32);
        for (uint64 id = 1; id <= SUBMISSIONS; ++id) {
            _nextEpoch();
            StoredBeacon(address(beacon)).post(_epochNow());
            scores.seal(id);
            _note(_seals);
            _vote(id, _all(5, uint32(200_000 + id)));
            vm.warp(scores.courseOf(id).appealUntil);
            scores.close(id);
            _note(_finals);
            settle.settleRound(id, 1);
            if (id > 8) order[SUBMISSIONS - id] = id;
        }
    }

    function _walk(uint64 id, uint32 score) private {
        StoredBeacon(address(beacon)).post(_epochNow());
        scores.seal(id);
        _note(_seals);
        skip(7);
        IScores.RoundView memory r = _round(id);
        bytes32 root = _root(id, score);
        for (uint8 i; i < VOTERS; ++i) {
            address owner = stake.seatOwner(r.leaves[i], r.epoch);
            bytes32 hash = _voteHash(id, i, owner, score, root);
            // Half of them have a signer, and in one round of four vote without it nevertheless.
            bool hasSigner = stake.accountOf(owner).signer != address(0);
            bool bySigner = hasSigner && id % 4 != 0;
            vm.prank(bySigner ? _signer(owner) : owner);
            scores.commitVote(id, i, hash);
            _note(bySigner ? _commitsBySigner : hasSigner ? _commitsBeside : _commits);
        }
        for (uint8 i; i < VOTERS; ++i) {
            scores.revealVote(id, i, score, root, _voteSalt(id, i));
            _note(_reveals);
        }
        scores.finalize(id);
        _note(_finals);
        _ended.push(id);
    }

    function _settleSeats(uint64 task) private {
        _publishAll(task);
        vm.warp(_cutAt(task));
        for (uint256 i; i < _ended.length; ++i) {
            scores.close(_ended[i]);
            _note(_closes);
            settle.settleRound(_ended[i], 0);
            _settledRounds.push(vm.lastCallGas().gasTotalUsed / VOTERS);
        }
    }

    function _save() private {
        uint256 all = _keep("Arena", "commitModel, p95", _commitModels, 400_000);
        all += _keep("Arena", "revealModel, p95", _revealModels, 400_000);
        all += _keep("Scores", "seal 8 of 256, p95", _seals, 170_000);
        _keep("Scores", "commitVote, p95", _commits, 60_000);
        all += VOTERS * _keep("Scores", "commitVote by a signer, p95", _commitsBySigner, 60_000);
        // One more cold word: whether it holds the leaf itself.
        _keep("Scores", "commitVote by an account that has a signer, p95", _commitsBeside, 62_500);
        all += VOTERS * _keep("Scores", "revealVote, p95", _reveals, 50_000);
        all += _keep("Scores", "finalize, p95", _finals, 400_000);
        all += _keep("Scores", "close, p95", _closes, 250_000);
        vm.snapshotValue("Scores", "submission, all until Final, per seat", all / 8);
        assertLe(all / 8, 160_000, "submission per seat");
        _keep("Settle", "settleRound, per seat, p95", _settledRounds, 60_000);
    }

    function _note(uint256[] storage list) private {
        list.push(vm.lastCallGas().gasTotalUsed);
    }

    function _keep(string memory group, string memory name, uint256[] storage list, uint256 limit)
        private
        returns (uint256 p95)
    {
        uint256[] memory sorted = list;
        for (uint256 i = 1; i < sorted.length; ++i) {
            uint256 x = sorted[i];
            uint256 j = i;
            for (; j > 0 && sorted[j - 1] > x; --j) {
                sorted[j] = sorted[j - 1];
            }
            sorted[j] = x;
        }
        p95 = sorted[(sorted.length * 95 + 99) / 100 - 1];
        vm.snapshotValue(group, name, p95);
        vm.snapshotValue(group, string.concat(name, ": least"), sorted[0]);
        vm.snapshotValue(group, string.concat(name, ": most"), sorted[sorted.length - 1]);
        assertLe(p95, limit, name);
    }

    function _signer(address account) private pure returns (address) {
        return address(uint160(uint256(keccak256(abi.encode("signer", account)))));
    }
}
