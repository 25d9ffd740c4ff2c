// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IArena} from "../../src/interfaces/IArena.sol";
import {IScores} from "../../src/interfaces/IScores.sol";
import {ArenaBase} from "../unit/ArenaBase.sol";

/// @title An arena with one open task, for exploits
/// @notice Each file of this folder is one class of attack. It holds the smallest contract on which the attack works, a test
/// that shows that it does (`test_works_...`), and the same attack against ours (`test_fails_...`).
abstract contract AttackBase is ArenaBase {
    uint64 internal task;

    function setUp() public virtual override {
        super.setUp();
        task = _createTask();
    }

    /// @dev A submission of `trainer` with a committee at work
    function _drawn(address trainer, bytes32 seed) internal returns (uint64 id) {
        id = _submit(task, trainer, seed);
        _nextEpoch();
        scores.seal(id);
    }

    // ---------------------------------------------------------------- one submission to its end

    /// @dev Ends the stage that a submission is in, with whatever stands, and settles its rounds
    function _end(uint64 id) internal {
        if (scores.isOpen(id)) scores.finalize(id);
        IScores.CourseView memory c = scores.courseOf(id);
        if (c.stands && !c.closed) {
            if (c.stage == 0) _publish(arena.submissionOf(id).task);
            if (_now() < c.appealUntil) vm.warp(c.appealUntil);
            scores.close(id);
        }
        _settleAll(id);
    }

    /// @dev Seals a submission in the next epoch, and lets all its voting seats say `score`
    function _playRound(uint64 id, uint32 score) internal {
        _nextEpoch();
        scores.seal(id);
        _vote(id, _all(_round(id).primaries, score));
    }

    function _liveScore(uint64 id) internal view returns (uint32) {
        return scores.courseOf(id).live;
    }

    // ---------------------------------------------------------------- the task to its end

    /// @dev Publishes the keys of the shards of a task and of all its models, where it was not done
    function _publish(uint64 taskId) internal {
        uint40 revealBy = arena.taskOf(taskId).params.revealBy;
        if (_now() <= revealBy) vm.warp(revealBy + 1);
        if (keys.shardsOf(taskId) != 3) _publishShards(taskId);
        (, uint64 last) = arena.counts();
        for (uint64 id = 1; id <= last; ++id) {
            IArena.SubmissionView memory s = arena.submissionOf(id);
            if (s.task == taskId && s.ordinal != 0 && !keys.hasModelKey(id)) _publishModel(id);
        }
    }

    /// @dev Begins the final stage of a task whose live submissions have ended
    function _beginFinal(uint64 taskId) internal {
        if (_now() < _cutAt(taskId)) vm.warp(_cutAt(taskId));
        finals.cut(taskId);
    }

    /// @dev Models of two trainers, of which the later one is better on the live shard, with their final results standing
    function _bothInTheFinal(uint32 first, uint32 second) internal returns (uint64 a, uint64 b) {
        a = _drawn(trainers[0], "a");
        _vote(a, _same(700_000));
        b = _drawn(trainers[1], "b");
        _vote(b, _same(900_000));
        _end(a);
        _end(b);
        _beginFinal(task);
        _playRound(a, first);
        _playRound(b, second);
    }

    /// @dev Plays the final stage of a task whose live submissions have ended: every finalist scores what it did before
    function _prepareSettlement(uint64 taskId) internal {
        _beginFinal(taskId);
        for (;;) {
            _nextEpoch();
            uint64 id = arena.headOf(taskId, IArena.Queue.Final);
            if (id == 0) break;
            _playRound(id, scores.courseOf(id).score);
            _end(id);
        }
        if (_now() < arena.taskOf(taskId).params.closeBy) vm.warp(arena.taskOf(taskId).params.closeBy);
    }

    /// @dev Plays the final stage of a task whose live submissions have ended, and settles it
    function _settleTask(uint64 taskId) internal {
        _prepareSettlement(taskId);
        settle.settle(taskId, _rankedOrder(taskId));
    }

    /// @dev Settles a task whose final stage has ended
    function _settleNow(uint64 taskId) internal {
        if (_now() < arena.taskOf(taskId).params.closeBy) vm.warp(arena.taskOf(taskId).params.closeBy);
        settle.settle(taskId, _rankedOrder(taskId));
    }

    /// @dev Who is to be paid, best first
    function _rankedOrder(uint64 taskId) internal view returns (uint64[] memory order) {
        order = finals.rankedOf(taskId);
        for (uint256 i = 1; i < order.length; ++i) {
            for (uint256 j = i; j > 0; --j) {
                uint32 here = arena.submissionOf(order[j]).score;
                uint32 before = arena.submissionOf(order[j - 1]).score;
                if (here < before || (here == before && order[j] > order[j - 1])) break;
                (order[j], order[j - 1]) = (order[j - 1], order[j]);
            }
        }
    }

    // ---------------------------------------------------------------- money

    /// @dev FML wei of own stake of all validators
    function _totalOwn() internal view returns (uint256 sum) {
        for (uint256 i; i < validators.length; ++i) {
            sum += stake.accountOf(validators[i]).own;
        }
    }

    /// @dev FML wei that `account` has anywhere: in its hands, staked, on the way out, claimable
    function _wealth(address account) internal view returns (uint256) {
        uint256 inside = uint256(stake.accountOf(account).own) + stake.accountOf(account).unbonding;
        return fml.balanceOf(account) + inside + stake.accountOf(account).claimable;
    }
}
