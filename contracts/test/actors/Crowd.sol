// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IArena} from "../../src/interfaces/IArena.sol";
import {IScores} from "../../src/interfaces/IScores.sol";
import {ArenaBase} from "../unit/ArenaBase.sol";
import {Ledger} from "./Ledger.sol";

/// @title Everybody in an arena, making moves in any order
/// @notice Creators, trainers, validators of several characters, appellants, challengers, delegators, callers of upkeep, a
/// guardian that pauses, and a griefer that calls anything. Moves choose somebody for whom the call makes sense where
/// there is one; `tried` and `done` count calls, `idle` the moves for which there was nobody. What must not happen and
/// happened is kept as a breach, since a failing assertion would undo the move that shows it.
contract Crowd is ArenaBase {
    uint256 private constant MAX_TASKS = 3;
    uint256 private constant VALIDATORS = 14;

    uint64[] public tasks;
    uint64[] public ids;
    address[] public delegators;
    Ledger public ledger;
    /// @notice Unix seconds now: forge forgets a warp with the call that made it
    uint256 public time;
    /// @notice Calls by name, and those of them that succeeded; moves for which there was nothing to do
    mapping(bytes32 name => uint256) public tried;
    mapping(bytes32 name => uint256) public done;
    uint256 public calls;
    uint256 public successes;
    uint256 public idle;
    /// @notice What was found that must not be, by name
    mapping(bytes32 name => uint256) public breaches;
    bytes32 public lastBreach;

    mapping(uint256 key => uint32) internal _voted;
    mapping(uint256 key => uint256) internal _commits;

    modifier move() {
        vm.warp(time);
        ledger.begin(_everybody());
        _;
        ledger.end(_everybody());
        time = vm.getBlockTimestamp();
    }

    function setUp() public virtual override {
        super.setUp();
        _addValidators(VALIDATORS - validators.length);
        for (uint256 i; i < 3; ++i) {
            delegators.push(_funded(string.concat("delegator ", vm.toString(i)), 0));
            vm.prank(delegators[i]);
            fml.approve(address(delegation), type(uint256).max);
        }
        for (uint256 i; i < 2; ++i) {
            vm.prank(validators[i]);
            delegation.setCommission(uint32(100_000 * (i + 1)));
        }
        _nextEpoch();
        ledger = new Ledger(stake);
        ledger.begin(_everybody());
        ledger.end(_everybody());
        time = vm.getBlockTimestamp();
        _newTask(0);
    }

    // ---------------------------------------------------------------- time

    function pass(uint256 dt) external move {
        skip(bound(dt, 1, 5));
    }

    function nextEpoch() external move {
        _nextEpoch();
    }

    /// @notice To the next deadline of some task
    function jump(uint256 which) external move {
        if (which % 4 != 0) return _idle();
        IArena.TaskParams memory p = arena.taskOf(_task(which >> 2)).params;
        uint40[4] memory ends = [p.submitBy, p.revealBy, _cutOf(p), p.closeBy];
        for (uint256 i; i < 4; ++i) {
            if (ends[i] < _now()) continue;
            vm.warp(ends[i] + 1);
            return;
        }
        _idle();
    }

    // ---------------------------------------------------------------- creators and trainers

    function createTask(uint256 kind) external move {
        uint256 open;
        for (uint256 i; i < tasks.length; ++i) {
            if (arena.taskOf(tasks[i]).bond != 0) ++open;
        }
        if (tasks.length >= MAX_TASKS || open > 1) return _idle();
        if (kind % 4 == 0) _newTask(kind);
    }

    function submit(uint256 who, uint256 which, uint256 seed) external move {
        uint64 task = _task(which);
        if (!_isOpen(task) || _now() > arena.taskOf(task).params.submitBy) return _idle();
        address trainer = trainers[who % trainers.length];
        bytes32 model = bytes32(seed % 9 + 1);
        bytes32 commitment = _commitment(task, trainer, model);
        vm.prank(trainer);
        try arena.commitModel(task, commitment, uint128(bound(seed, 0, 50 * FML_ONE))) returns (uint64 id) {
            _ok("commitModel");
            ids.push(id);
            seeds[id] = model;
            if (seed % 6 != 0) _reveal(id);
        } catch {
            _failed("commitModel");
        }
    }

    function revealModel(uint256 which) external move {
        uint64 id = _find(which, IArena.SubmissionState.Committed);
        if (id == 0) return _idle();
        _reveal(id);
    }

    function publishKeys(uint256 which, uint256 seed) external move {
        uint64 task = _task(which);
        IArena.TaskParams memory p = arena.taskOf(task).params;
        if (_now() <= p.revealBy || _now() > p.revealBy + p.keyWindow) return _idle();
        for (uint8 shard; shard < 2; ++shard) {
            // Now and then a creator keeps one back.
            if (seed % 13 == shard || keys.shardsOf(task) >> shard & 1 != 0) continue;
            try keys.publishShardKey(task, shard, _shardKey(shard)) {
                _ok("publishShard");
            } catch {
                _failed("publishShard");
            }
        }
        for (uint256 i; i < ids.length; ++i) {
            if (arena.submissionOf(ids[i]).task != task || (seed >> i) % 7 == 0) continue;
            if (arena.submissionOf(ids[i]).ordinal == 0 || keys.hasModelKey(ids[i])) continue;
            try keys.publishModelKey(ids[i], _flat(seeds[ids[i]]), _modelKey(seeds[ids[i]])) {
                _ok("publishModel");
            } catch {
                _failed("publishModel");
            }
        }
    }

    // ---------------------------------------------------------------- committees

    function seal(uint256 which) external move {
        _trySeal(which);
    }

    /// @notice A committee as it should be: drawn, voting, revealing, deciding, each step with a chance of 15/16
    function playRound(uint256 which, uint256 seed) external move {
        uint64 id = _trySeal(which);
        if (id == 0 || !scores.isOpen(id) || seed % 16 == 0) return;
        IScores.RoundView memory r = _round(id);
        for (uint8 seat; seat < r.primaries; ++seat) {
            _commitAs(id, r, seat, seed >> 8);
        }
        if (seed >> 4 & 15 == 0) return;
        _revealAll(id, seed);
        if (seed >> 12 & 15 != 0) _finalizeInTime(id);
    }

    /// @notice A committee at work: each of its validators does what it is like
    function vote(uint256 which, uint256 seed) external move {
        uint64 id = _openRound(which);
        if (id == 0) return _idle();
        IScores.RoundView memory r = _round(id);
        for (uint8 seat; seat < r.primaries; ++seat) {
            _commitAs(id, r, seat, seed);
        }
    }

    /// @notice Alternates, and whoever waits for the last quarter
    function voteLate(uint256 which, uint256 seed) external move {
        uint64 id = _openRound(which);
        if (id == 0) return _idle();
        IScores.RoundView memory r = _round(id);
        for (uint8 seat = r.primaries; seat < r.seats; ++seat) {
            if (_now() < _commitEnd(id, r)) vm.warp(_commitEnd(id, r));
            _commitAs(id, r, seat, seed);
        }
    }

    function reveal(uint256 which, uint256 seed) external move {
        uint64 id = _openRound(which);
        if (id == 0) return _idle();
        _revealAll(id, seed);
    }

    function finalize(uint256 which) external move {
        uint64 id = _openRound(which);
        if (id == 0) return _idle();
        _finalizeInTime(id);
    }

    function close(uint256 which) external move {
        uint64 id = _find(which, IArena.SubmissionState.Scored);
        if (id == 0) return _idle();
        if (scores.courseOf(id).appealUntil > _now()) return _idle();
        _tryClose(id);
    }

    function appeal(uint256 which, uint256 who, uint256 named) external move {
        uint64 id = _find(which, IArena.SubmissionState.Scored);
        if (id == 0 || which % 2 != 0) return _idle();
        uint64 original = named % 4 == 0 && id > 1 ? uint64(bound(named, 1, id - 1)) : 0;
        try appeals.quoteOf(id, original) returns (uint128, uint8) {}
        catch {
            return _idle();
        }
        address appellant = who % 3 == 0 ? delegators[who % 2] : trainers[who % trainers.length];
        vm.prank(appellant);
        try appeals.appeal(id, original) {
            _ok("appeal");
        } catch {
            _failed("appeal");
        }
    }

    // ---------------------------------------------------------------- inside

    function _newTask(uint256 kind) internal {
        IArena.TaskParams memory p = _params();
        // Long enough for moves in any order to fall into it.
        p.submitBy += 168;
        p.revealBy += 180;
        p.keyWindow = 36;
        p.closeBy += 300;
        if (kind % 3 == 1) {
            (p.engine, p.tolerance) = (IArena.EngineClass.Tolerant, 5000);
            (p.seats, p.alternates, p.seatCap) = (5, 0, 6);
            p.direction = IArena.Direction.LowerIsBetter;
            p.baseline = 2_000_000;
        }
        vm.prank(creator);
        try arena.createTask(p) returns (uint64 id) {
            _ok("createTask");
            tasks.push(id);
        } catch {
            _failed("createTask");
        }
    }

    function _trySeal(uint256 which) private returns (uint64 id) {
        for (uint256 i; i < 3 * tasks.length; ++i) {
            uint256 place = (which + i) % (3 * tasks.length);
            id = arena.headOf(tasks[place / 3], IArena.Queue(place % 3));
            if (id == 0) continue;
            if (
                _now() + 18
                    > guard.extended(arena.taskOf(tasks[place / 3]).createdAt, arena.taskOf(tasks[place / 3]).dropBy)
            ) {
                continue;
            }
            try scores.seal(id) {
                _ok("seal");
            } catch {
                _failed("seal");
                return 0;
            }
            return id;
        }
        _idle();
        return 0;
    }

    /// @dev When primaries can no longer commit
    function _commitEnd(uint64 id, IScores.RoundView memory r) private view returns (uint40) {
        return r.sealedAt + (scores.courseOf(id).named != 0 ? 16 : 8);
    }

    function _revealAll(uint64 id, uint256 seed) private {
        IScores.RoundView memory r = _round(id);
        uint40 from = _commitEnd(id, r) + (r.seats == r.primaries ? 0 : 4);
        bool complete = r.committed & ((uint32(1) << r.primaries) - 1) == (uint32(1) << r.primaries) - 1;
        if (!complete && _now() < from) vm.warp(from);
        // Reveals end six seconds after the last moment to commit.
        if (_now() >= from + 6) return _idle();
        for (uint8 seat; seat < r.seats; ++seat) {
            if ((r.committed & ~r.revealed) >> seat & 1 == 0) continue;
            // One of them never reveals.
            if (_character(r, seat) == 13 && seed % 2 == 0) continue;
            uint32 score = _voted[_seatKey(id, seat)];
            try scores.revealVote(id, seat, score, _root(id, score), _voteSalt(id, seat)) {
                _ok("revealVote");
            } catch {
                _failed("revealVote");
            }
        }
    }

    function _finalizeInTime(uint64 id) private {
        IScores.RoundView memory r = _round(id);
        uint40 end = _commitEnd(id, r) + 10;
        bool complete = r.committed & ((uint32(1) << r.primaries) - 1) == (uint32(1) << r.primaries) - 1;
        if ((!complete || r.revealed != r.committed) && _now() < end) vm.warp(end);
        _finalize(id);
    }

    function _reveal(uint64 id) internal {
        if (_now() > arena.taskOf(arena.submissionOf(id).task).params.revealBy) return _idle();
        try arena.revealModel(id, _model(seeds[id]), bytes32("salt")) {
            _ok("revealModel");
        } catch {
            _failed("revealModel");
        }
    }

    function _commitAs(uint64 id, IScores.RoundView memory r, uint8 seat, uint256 seed) private {
        uint256 character = _character(r, seat);
        // Away: one always, and everybody now and then.
        uint256 x = uint256(keccak256(abi.encode(seed, seat)));
        if (r.committed >> seat & 1 != 0 || character == 12 || x % 32 == 0) return;
        uint40 end = _commitEnd(id, r);
        if (seat < r.primaries ? _now() >= end : (_now() < end || _now() >= end + 4)) return;
        address owner = stake.seatOwner(r.leaves[seat], r.epoch);
        if (owner == address(0)) return;
        uint32 score = _opinion(id, r.stage, character, seed, x);
        if (score == UNAVAILABLE && seat < r.primaries && _now() + 2 < end) vm.warp(end - 2);
        bytes32 hash = _voteHash(id, seat, owner, score, _root(id, score));
        vm.prank(owner);
        try scores.commitVote(id, seat, hash) {
            _ok("commitVote");
            _voted[_seatKey(id, seat)] = score;
            if (++_commits[_seatKey(id, seat)] > 1) _breach("one vote per seat");
        } catch {
            _failed("commitVote");
        }
    }

    /// @dev The honest say what the model gives; some submissions are such that everybody says a verdict; one is moody, one lies
    function _opinion(uint64 id, uint8 stage, uint256 character, uint256 seed, uint256 x)
        private
        view
        returns (uint32)
    {
        if (scores.courseOf(id).named != 0 && seed % 2 == 0) return DUPLICATE;
        if (character == 11) return 400_000 + uint32(x >> 16 & 0xffff);
        if (character == 10) return [INVALID_MODEL, TOO_SLOW, TASK_FAULT, UNAVAILABLE][x >> 8 & 3];
        uint256 kind = uint256(keccak256(abi.encode("kind", id, stage))) % 24;
        if (kind == 0) return TOO_SLOW;
        if (kind == 1) return INVALID_MODEL;
        if (kind == 2) return UNAVAILABLE;
        if (kind == 3 && uint256(seeds[id]) % 2 == 1) return TASK_FAULT;
        return truthOf(id, stage);
    }

    /// @notice What the model of a submission gives on the shard of a stage
    function truthOf(uint64 id, uint8 stage) public view returns (uint32) {
        return 500_000 + uint32(uint256(seeds[id]) * 100_000) + stage * 1000;
    }

    /// @dev Finalizes, and sees to it that an undecided round leaves a standing result alone
    function _finalize(uint64 id) internal {
        IScores.CourseView memory before = scores.courseOf(id);
        uint8 round = arena.submissionOf(id).rounds - 1;
        try scores.finalize(id) {
            _ok("finalize");
        } catch {
            return _failed("finalize");
        }
        if (!before.stands || before.closed) return;
        IScores.CourseView memory then = scores.courseOf(id);
        bool decided = scores.roundOf(id, round).outcome == IScores.Outcome.Agreed;
        bool over = arena.submissionOf(id).reason != IArena.VoidReason.None;
        if (!decided && !over && (!then.stands || then.score != before.score)) _breach("standing result removed");
    }

    function _tryClose(uint64 id) internal {
        try scores.close(id) {
            _ok("close");
        } catch {
            _failed("close");
        }
    }

    function _cutOf(IArena.TaskParams memory p) internal pure returns (uint40) {
        return p.revealBy + p.keyWindow + p.appealWindow;
    }

    function _isOpen(uint64 task) internal view returns (bool) {
        return arena.taskOf(task).state == IArena.TaskState.Open;
    }

    function _task(uint256 which) internal view returns (uint64) {
        return tasks[which % tasks.length];
    }

    /// @dev Some submission in that state
    function _find(uint256 which, IArena.SubmissionState state) internal view returns (uint64) {
        for (uint256 i; i < ids.length; ++i) {
            uint64 id = ids[(which % ids.length + i) % ids.length];
            if (arena.submissionOf(id).state == state && _isOpen(arena.submissionOf(id).task)) return id;
        }
        return 0;
    }

    /// @dev Some submission with a committee at work
    function _openRound(uint256 which) internal view returns (uint64) {
        for (uint256 i; i < ids.length; ++i) {
            uint64 id = ids[(which % ids.length + i) % ids.length];
            if (scores.isOpen(id)) return id;
        }
        return 0;
    }

    /// @dev Which validator holds a seat
    function _character(IScores.RoundView memory r, uint8 seat) internal view returns (uint256) {
        address owner = stake.seatOwner(r.leaves[seat], r.epoch);
        for (uint256 i; i < validators.length; ++i) {
            if (validators[i] == owner) return i;
        }
        return validators.length;
    }

    function _seatKey(uint64 id, uint8 seat) internal view returns (uint256) {
        return uint256(id) << 16 | uint256(arena.submissionOf(id).rounds) << 8 | seat;
    }

    function _everybody() internal view returns (address[] memory all) {
        all = new address[](validators.length + trainers.length + delegators.length + 3);
        uint256 n;
        for (uint256 i; i < validators.length; ++i) {
            all[n++] = validators[i];
        }
        for (uint256 i; i < trainers.length; ++i) {
            all[n++] = trainers[i];
        }
        for (uint256 i; i < delegators.length; ++i) {
            all[n++] = delegators[i];
        }
        (all[n], all[n + 1], all[n + 2]) = (creator, address(delegation), address(this));
    }

    /// @notice All accounts that have money in the arena
    function everybody() external view returns (address[] memory) {
        return _everybody();
    }

    function _ok(bytes32 name) internal {
        ++tried[name];
        ++done[name];
        ++calls;
        ++successes;
    }

    function _failed(bytes32 name) internal {
        ++tried[name];
        ++calls;
    }

    function _idle() internal {
        ++idle;
    }

    function _breach(bytes32 name) internal {
        ++breaches[name];
        lastBreach = name;
    }
}
