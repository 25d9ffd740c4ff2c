// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IArena} from "../../src/interfaces/IArena.sol";
import {IScores} from "../../src/interfaces/IScores.sol";
import {ArenaBase} from "../unit/ArenaBase.sol";

/// @title Everybody in an arena, making legal moves in any order
/// @notice Two tasks: one of the devnet's kind, one with five tolerant seats and no alternates. Models come from a small
/// set, so that duplicates happen; votes are mostly equal, sometimes not, sometimes missing, sometimes withheld. So are the
/// keys of shards and models. Results are appealed, copies are named, trainers name their finalists.
contract ArenaActor is ArenaBase {
    uint64[] public tasks;
    uint64[] public ids;
    /// @notice Moves that were made, by name
    mapping(bytes32 move => uint256) public moves;

    mapping(uint64 id => mapping(uint256 roundAndSeat => uint32)) private _voted;

    function setUp() public override {
        super.setUp();
        IArena.TaskParams memory p = _params();
        // Long enough for moves in any order to fall into it.
        p.keyWindow = 60;
        p.closeBy += 154;
        tasks.push(_createTask(p));
        (p.engine, p.tolerance) = (IArena.EngineClass.Tolerant, 5000);
        (p.seats, p.alternates, p.seatCap) = (5, 0, 6);
        p.direction = IArena.Direction.LowerIsBetter;
        p.baseline = 800_000;
        tasks.push(_createTask(p));
    }

    function taskCount() external view returns (uint256) {
        return tasks.length;
    }

    function idCount() external view returns (uint256) {
        return ids.length;
    }

    function validatorCount() external view returns (uint256) {
        return validators.length;
    }

    function validatorAt(uint256 i) external view returns (address) {
        return validators[i];
    }

    function trainerCount() external view returns (uint256) {
        return trainers.length;
    }

    function trainerAt(uint256 i) external view returns (address) {
        return trainers[i];
    }

    function contracts() external view returns (address, address, address, address, address, address) {
        return (address(stake), address(arena), address(scores), address(settle), address(fml), address(finals));
    }

    // ---------------------------------------------------------------- moves

    function pass(uint256 dt) external {
        skip(bound(dt, 1, 6));
    }

    function nextEpoch() external {
        _nextEpoch();
    }

    function commitModel(uint256 who, uint256 which, uint256 seed) external {
        uint64 task = tasks[which % 2];
        address trainer = trainers[who % trainers.length];
        bytes32 model = bytes32(seed % 7 + 1);
        bytes32 commitment = _commitment(task, trainer, model);
        vm.prank(trainer);
        try arena.commitModel(task, commitment, uint128(bound(seed, 0, 900 * FML_ONE))) returns (uint64 id) {
            ids.push(id);
            seeds[id] = model;
            ++moves["commitModel"];
            if (seed % 5 != 0) revealModel(ids.length - 1);
        } catch {}
    }

    function revealModel(uint256 which) public {
        if (ids.length == 0) return;
        uint64 id = ids[which % ids.length];
        if (arena.submissionOf(id).state != IArena.SubmissionState.Committed) return;
        if (_now() > arena.taskOf(arena.submissionOf(id).task).params.revealBy) return;
        _revealModel(id, seeds[id]);
        ++moves["revealModel"];
    }

    function publishShard(uint256 which, uint8 shard) public {
        try keys.publishShardKey(tasks[which % 2], shard % 2, _shardKey(shard % 2)) {
            ++moves["publishShard"];
        } catch {}
    }

    function publishModel(uint256 which) public {
        if (ids.length == 0) return;
        uint64 id = ids[which % ids.length];
        try keys.publishModelKey(id, _flat(seeds[id]), _modelKey(seeds[id])) {
            ++moves["publishModel"];
        } catch {}
    }

    function seal(uint256 which, uint8 queue) external {
        uint64 id = arena.headOf(tasks[which % 2], IArena.Queue(queue % 3));
        if (id == 0) return;
        try scores.seal(id) {
            ++moves["seal"];
            if (arena.submissionOf(id).stage != 0) ++moves["sealFinal"];
        } catch {}
    }

    function close(uint256 which) external {
        if (ids.length == 0) return;
        uint64 id = ids[which % ids.length];
        uint40 until = scores.courseOf(id).appealUntil;
        // Waiting for it is part of the move, where it is not long.
        if (_now() < until && until < _now() + EPOCH) vm.warp(until);
        try scores.close(id) {
            ++moves["close"];
        } catch {}
    }

    function cut(uint256 which) external {
        try finals.cut(tasks[which % 2]) {
            ++moves["cut"];
        } catch {}
    }

    function name(uint256 which) external {
        if (ids.length == 0) return;
        uint64 id = ids[which % ids.length];
        vm.prank(arena.submissionOf(id).trainer);
        try finals.name(id) {
            ++moves["name"];
        } catch {}
    }

    function appeal(uint256 which, uint256 who, uint256 named) external {
        if (ids.length == 0) return;
        uint64 id = ids[which % ids.length];
        vm.prank(trainers[who % trainers.length]);
        try appeals.appeal(id, named % 2 == 0 ? 0 : ids[named % ids.length]) {
            ++moves["appeal"];
        } catch {}
    }

    /// @dev A committee at work: each primary that likes to commits, and if it can, the round goes on
    function vote(uint256 which, uint256 seed) external {
        uint64 id = _openRound(which);
        if (id == 0) return;
        IScores.RoundView memory r = _round(id);
        for (uint8 seat; seat < r.seats; ++seat) {
            uint256 x = uint256(keccak256(abi.encode(seed, seat)));
            if (r.committed >> seat & 1 != 0 || x % 8 == 0) continue;
            uint32 score = _opinion(id, seed, x);
            address owner = stake.seatOwner(r.leaves[seat], r.epoch);
            if (owner == address(0)) continue;
            bytes32 hash = _voteHash(id, seat, owner, score, _root(id, score));
            vm.prank(owner);
            try scores.commitVote(id, seat, hash) {
                _voted[id][_key(r, seat)] = score;
                ++moves["commitVote"];
            } catch {}
        }
    }

    function reveal(uint256 which, uint256 seed) external {
        uint64 id = _openRound(which);
        if (id == 0) return;
        IScores.RoundView memory r = _round(id);
        for (uint8 seat; seat < r.seats; ++seat) {
            if ((r.committed & ~r.revealed) >> seat & 1 == 0) continue;
            if (uint256(keccak256(abi.encode(seed, seat))) % 10 == 0) continue;
            uint32 score = _voted[id][_key(r, seat)];
            try scores.revealVote(id, seat, score, _root(id, score), _voteSalt(id, seat)) {
                ++moves["revealVote"];
            } catch {}
        }
    }

    function finalize(uint256 which) external {
        uint64 id = _openRound(which);
        if (id == 0) return;
        try scores.finalize(id) {
            ++moves["finalize"];
        } catch {}
    }

    function expire(uint256 which) external {
        if (ids.length == 0) return;
        try arena.expire(ids[which % ids.length]) {
            ++moves["expire"];
        } catch {}
    }

    /// @notice Settles a round, and sees to it that no seat that revealed loses stake but one that is refuted
    function settleRound(uint256 which, uint8 round) public {
        if (ids.length == 0) return;
        uint64 id = ids[which % ids.length];
        uint8 decided = _decided(id);
        if (decided == 0) return;
        round %= decided;
        IScores.RoundView memory r = scores.roundOf(id, round);
        if (!settle.roundOf(id, round).due) return;
        (, uint32 refuted) = scores.judge(id, round);
        uint256[] memory before = new uint256[](r.seats);
        for (uint8 seat; seat < r.seats; ++seat) {
            before[seat] = _stakeOf(stake.seatOwner(r.leaves[seat], r.epoch));
        }
        try settle.settleRound(id, round) {
            ++moves["settleRound"];
        } catch {
            return;
        }
        if (refuted != 0) ++moves["refuted"];
        for (uint8 seat; seat < r.seats; ++seat) {
            if ((r.revealed & ~refuted) >> seat & 1 == 0) continue;
            require(
                _stakeOf(stake.seatOwner(r.leaves[seat], r.epoch)) == before[seat],
                "a seat that committed and revealed was slashed"
            );
        }
    }

    function unbond(uint256 who, uint256 amount) external {
        address account = validators[who % validators.length];
        uint256 own = stake.accountOf(account).own;
        if (own < 500 * FML_ONE) return;
        vm.prank(account);
        stake.unbond(bound(amount, 1, own / 4));
        ++moves["unbond"];
    }

    /// @notice Pays a task out, if it is time
    function settleTask(uint256 which) public {
        uint64 task = tasks[which % 2];
        try settle.settle(task, _ranking(task)) {
            bool voided = arena.taskOf(task).state == IArena.TaskState.Void;
            ++moves[voided ? bytes32("voided") : _isComplete(task) ? bytes32("settled") : bytes32("withheld")];
            if (settle.moneyOf(task).trainerPart != 0) ++moves["ranked"];
        } catch {}
    }

    function claim(uint256 who, uint256 which) public {
        who %= validators.length + trainers.length;
        address account = who < validators.length ? validators[who] : trainers[who - validators.length];
        try settle.claimShares(tasks[which % 2], account) {
            ++moves["claim"];
        } catch {}
    }

    // ---------------------------------------------------------------- the end

    /// @notice Brings both tasks to their end with the permissionless calls alone
    function finish() external {
        for (uint256 t; t < 2; ++t) {
            // Who has not published by now may still, or never does.
            uint40 revealBy = arena.taskOf(tasks[t]).params.revealBy;
            if (_now() <= revealBy) vm.warp(revealBy + 1);
            if ((ids.length + t) % 3 != 0) publishShard(t, 0);
            if ((ids.length + t) % 5 != 0) publishShard(t, 1);
        }
        for (uint256 i; i < ids.length; ++i) {
            if (ids[i] % 4 != 0) publishModel(i);
        }
        for (uint256 t; t < 2; ++t) {
            uint40 dropBy = arena.taskOf(tasks[t]).dropBy;
            if (_now() <= dropBy) vm.warp(dropBy + 1);
        }
        // Rounds that are open are over by then, and so is the time for appeals of what they decide.
        skip(30);
        for (uint256 i; i < ids.length; ++i) {
            if (scores.isOpen(ids[i])) scores.finalize(ids[i]);
        }
        skip(30);
        for (uint256 i; i < ids.length; ++i) {
            _endStage(ids[i]);
        }
        for (uint256 t; t < 2; ++t) {
            if (_isComplete(tasks[t]) && arena.taskOf(tasks[t]).state == IArena.TaskState.Open) {
                if (!finals.finalsOf(tasks[t]).cut) finals.cut(tasks[t]);
            }
        }
        for (uint256 i; i < ids.length; ++i) {
            IArena.SubmissionView memory s = arena.submissionOf(ids[i]);
            if (s.stage == 0 && finals.isFinalist(s.task, ids[i])) arena.expire(ids[i]);
            for (uint8 round; round < _decided(ids[i]); ++round) {
                settleRound(i, round);
            }
            try appeals.reclaim(ids[i]) {} catch {}
        }
        for (uint256 t; t < 2; ++t) {
            if (arena.taskOf(tasks[t]).bond != 0) settleTask(t);
            for (uint256 a; a < validators.length + trainers.length; ++a) {
                claim(a, t);
            }
        }
    }

    // ---------------------------------------------------------------- inside

    /// @dev Ends the stage that a submission is in, when no round can come any more
    function _endStage(uint64 id) private {
        IArena.SubmissionView memory s = arena.submissionOf(id);
        if (s.state >= IArena.SubmissionState.Final) return;
        bool voided = arena.taskOf(s.task).state == IArena.TaskState.Void;
        if (!voided && scores.courseOf(id).stands) scores.close(id);
        else arena.expire(id);
    }

    function _isComplete(uint64 task) private view returns (bool) {
        return keys.shardsOf(task) == 3;
    }

    /// @dev Who is to be paid, best first
    function _ranking(uint64 task) private view returns (uint64[] memory order) {
        if (arena.taskOf(task).state == IArena.TaskState.Void || !_isComplete(task)) return order;
        order = finals.rankedOf(task);
        bool higher = arena.taskOf(task).params.direction == IArena.Direction.HigherIsBetter;
        for (uint256 i = 1; i < order.length; ++i) {
            uint64 id = order[i];
            uint32 score = arena.submissionOf(id).score;
            uint256 j = i;
            for (; j > 0; --j) {
                uint32 other = arena.submissionOf(order[j - 1]).score;
                bool before = score == other ? id < order[j - 1] : (score > other) == higher;
                if (!before) break;
                order[j] = order[j - 1];
            }
            order[j] = id;
        }
    }

    /// @dev Some submission with a committee at work
    function _openRound(uint256 which) private view returns (uint64) {
        for (uint256 i; i < ids.length; ++i) {
            uint64 id = ids[(which % ids.length + i) % ids.length];
            if (scores.isOpen(id)) return id;
        }
        return 0;
    }

    function _decided(uint64 id) private view returns (uint8) {
        uint8 rounds = arena.submissionOf(id).rounds;
        return scores.isOpen(id) ? rounds - 1 : rounds;
    }

    /// @dev What most say of a model, and now and then something else
    function _opinion(uint64 id, uint256 seed, uint256 x) private view returns (uint32) {
        uint32 common = 500_000 + uint32(uint256(seeds[id]) * 100_000);
        if (seed % 16 == 0) return TASK_FAULT;
        if (scores.courseOf(id).named != 0 && seed % 2 == 1) return DUPLICATE;
        if (seed % 16 == 1) return TOO_SLOW;
        if (seed % 16 == 2) return INVALID_MODEL;
        if (seed % 16 == 3) return UNAVAILABLE;
        return x >> 8 & 7 == 0 ? common + uint32(x >> 16 & 0xffff) : common;
    }

    function _key(IScores.RoundView memory r, uint8 seat) private pure returns (uint256) {
        return uint256(r.sealedAt) << 8 | seat;
    }

    function _stakeOf(address account) private view returns (uint256) {
        return uint256(stake.accountOf(account).own) + stake.accountOf(account).unbonding;
    }
}
