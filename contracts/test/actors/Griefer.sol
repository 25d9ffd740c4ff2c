// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Arena} from "../../src/Arena.sol";
import {Delegation} from "../../src/Delegation.sol";
import {FML} from "../../src/FML.sol";
import {Finals} from "../../src/Finals.sol";
import {Guard} from "../../src/Guard.sol";
import {Keys} from "../../src/Keys.sol";
import {Scores} from "../../src/Scores.sol";
import {Settle} from "../../src/Settle.sol";
import {Stake} from "../../src/Stake.sol";
import {IArena} from "../../src/interfaces/IArena.sol";
import {IScores} from "../../src/interfaces/IScores.sol";
import {IStake} from "../../src/interfaces/IStake.sol";
import {Crowd} from "./Crowd.sol";

/// @title The crowd's other moves: stakes, delegations, challenges, settlements, pauses, and somebody who calls anything
contract Griefer is Crowd {
    uint256 private constant STAKE_LEFT = 1_000;

    address public griefer;
    /// @notice Calls of the griefer and those that did not revert
    uint256 public griefed;
    uint256 public griefs;
    address[] private _targets;
    bytes4[][] private _selectors;

    function setUp() public override {
        super.setUp();
        griefer = _funded("griefer", 0);
        _addTarget(address(stake));
        _addTarget(address(arena));
        _addTarget(address(scores));
        _addTarget(address(settle));
        _addTarget(address(keys));
        _addTarget(address(finals));
        _addTarget(address(appeals));
        _addTarget(address(delegation));
        _addTarget(address(challenges));
        _addTarget(address(guard));
        bytes4[9] memory s = [
            IStake.unbond.selector,
            IStake.withdraw.selector,
            IStake.refresh.selector,
            IStake.wake.selector,
            IStake.flushBurned.selector,
            IStake.slashMissed.selector,
            IStake.slashUnrevealed.selector,
            IStake.credit.selector,
            IStake.rewardSeat.selector
        ];
        for (uint256 i; i < s.length; ++i) {
            _selectors[0].push(s[i]);
        }
        _selectors[1].push(IArena.expire.selector);
        _selectors[1].push(IArena.release.selector);
        _selectors[1].push(IArena.cancelTask.selector);
        _selectors[1].push(IArena.takeHead.selector);
        _selectors[1].push(IArena.requeue.selector);
        _selectors[1].push(IArena.finish.selector);
        _selectors[1].push(IArena.openFinal.selector);
        _selectors[2].push(IScores.seal.selector);
        _selectors[2].push(IScores.finalize.selector);
        _selectors[2].push(IScores.close.selector);
        _selectors[2].push(IScores.commitVote.selector);
        _selectors[2].push(IScores.revealVote.selector);
        _selectors[2].push(IScores.openAppeal.selector);
        _selectors[3].push(settle.settleRound.selector);
        _selectors[3].push(settle.claimShares.selector);
        _selectors[3].push(settle.keep.selector);
        _selectors[4].push(keys.publishShardKey.selector);
        _selectors[5].push(finals.cut.selector);
        _selectors[5].push(finals.excuse.selector);
        _selectors[5].push(finals.rank.selector);
        _selectors[5].push(finals.note.selector);
        _selectors[6].push(appeals.appeal.selector);
        _selectors[6].push(appeals.reclaim.selector);
        _selectors[6].push(appeals.resolve.selector);
        _selectors[6].push(appeals.reward.selector);
        _selectors[7].push(delegation.undelegate.selector);
        _selectors[7].push(delegation.split.selector);
        _selectors[7].push(delegation.slash.selector);
        _selectors[8].push(challenges.challenge.selector);
        _selectors[8].push(challenges.close.selector);
        _selectors[9].push(guard.pause.selector);
        _selectors[9].push(guard.setGuardian.selector);
    }

    function _addTarget(address target) private {
        _targets.push(target);
        _selectors.push();
    }

    // ---------------------------------------------------------------- the end of submissions and tasks

    function expire(uint256 which) external move {
        if (ids.length == 0) return _idle();
        uint64 id = ids[which % ids.length];
        IArena.SubmissionView memory s = arena.submissionOf(id);
        IArena.TaskView memory t = arena.taskOf(s.task);
        uint40 revealBy = guard.extended(t.createdAt, t.params.revealBy);
        bool late = s.state == IArena.SubmissionState.Committed && _now() > revealBy;
        bool void_ = t.state == IArena.TaskState.Void && s.state < IArena.SubmissionState.Final
            && s.state != IArena.SubmissionState.Sealed;
        if (!late && !void_) return _idle();
        _tryExpire(id);
    }

    function cut(uint256 which) external move {
        uint64 task = _task(which);
        IArena.TaskView memory t = arena.taskOf(task);
        if (t.state != IArena.TaskState.Open || t.open != 0 || finals.finalsOf(task).cut) return _idle();
        if (keys.shardsOf(task) != 3 || _now() < guard.extended(t.createdAt, _cutOf(t.params))) return _idle();
        _tryCut(task);
    }

    function settleRound(uint256 which, uint256 round) external move {
        if (ids.length == 0) return _idle();
        for (uint256 i; i < ids.length; ++i) {
            if (_settleOne(ids[(which % ids.length + i) % ids.length], round)) return;
        }
        _idle();
    }

    function settleTask(uint256 which) external move {
        uint64 task = _task(which);
        IArena.TaskView memory t = arena.taskOf(task);
        if (t.bond == 0 || t.open != 0) return _idle();
        if (t.state == IArena.TaskState.Open && _now() < guard.extended(t.createdAt, t.params.closeBy)) return _idle();
        if (settle.moneyOf(task).roundsDue != settle.moneyOf(task).roundsSettled) return _idle();
        if (_isCutMissing(task)) return _idle();
        _trySettle(task);
    }

    function claimShares(uint256 who, uint256 which) external move {
        uint64 task = _task(which);
        if (arena.taskOf(task).bond != 0) return _idle();
        address[] memory all = _everybody();
        for (uint256 i; i < all.length; ++i) {
            address account = all[(who % all.length + i) % all.length];
            if (settle.owedOf(task, account) + settle.sharesOf(task, account) == 0) continue;
            return _tryClaim(task, account);
        }
        _idle();
    }

    // ---------------------------------------------------------------- stakes

    function unbond(uint256 who, uint256 amount) external move {
        address account = validators[who % validators.length];
        uint256 own = stake.accountOf(account).own;
        if (own < STAKE_LEFT * FML_ONE * 3 / 2) return _idle();
        vm.prank(account);
        try stake.unbond(bound(amount, 1, own - STAKE_LEFT * FML_ONE)) {
            _ok("unbond");
        } catch {
            _failed("unbond");
        }
    }

    function withdraw(uint256 who) external move {
        for (uint256 i; i < validators.length; ++i) {
            address account = validators[(who % validators.length + i) % validators.length];
            IStake.AccountView memory a = stake.accountOf(account);
            if (a.unbonding == 0) continue;
            if (a.readyAt > _now()) {
                // Nobody waits so long but at the end of all tasks.
                if (_isAnyOpen()) continue;
                vm.warp(a.readyAt);
            }
            vm.prank(account);
            try stake.withdraw() {
                _ok("withdraw");
            } catch {
                _failed("withdraw");
                _breach("withdrawal refused");
            }
            return;
        }
        _idle();
    }

    function addStake(uint256 who, uint256 amount) external move {
        address account = validators[who % validators.length];
        vm.prank(account);
        try stake.stake(bound(amount, 1, 500 * FML_ONE)) {
            _ok("stake");
        } catch {
            _failed("stake");
        }
    }

    function claim(uint256 who) external move {
        address[] memory all = _everybody();
        address account = all[who % (all.length - 2)];
        if (_claimable(account) == 0) return _idle();
        vm.prank(account);
        stake.claim(account);
        _ok("claim");
    }

    function delegate(uint256 who, uint256 to, uint256 amount) external move {
        address operator = validators[to % 2];
        vm.prank(delegators[who % delegators.length]);
        try delegation.delegate(operator, bound(amount, FML_ONE, 2_000 * FML_ONE)) {
            _ok("delegate");
        } catch {
            _failed("delegate");
        }
    }

    function undelegate(uint256 who, uint256 to, uint256 part) external move {
        address operator = validators[to % 2];
        address account = delegators[who % delegators.length];
        uint256 value = delegation.delegationOf(operator, account).value;
        if (value < 2) return _idle();
        vm.prank(account);
        try delegation.undelegate(operator, bound(part, 1, value)) {
            _ok("undelegate");
        } catch {
            _failed("undelegate");
        }
    }

    // ---------------------------------------------------------------- upkeep and others

    function upkeep(uint256 which) external move {
        uint64 task = _task(which);
        if (which % 3 == 0 && stake.burnedOf(task) != 0) {
            stake.flushBurned(task);
            return _ok("flush");
        }
        uint16 leaf = stake.accountOf(validators[which % validators.length]).leaf;
        if (leaf == type(uint16).max || !stake.leafAt(leaf).asleep) return _idle();
        vm.prank(validators[which % validators.length]);
        stake.wake(leaf);
        _ok("wake");
    }

    function challenge(uint256 which, uint256 seat) external move {
        if (ids.length == 0 || which % 4 != 0) return _idle();
        uint64 id = ids[which % ids.length];
        uint8 rounds = arena.submissionOf(id).rounds;
        if (rounds == 0 || arena.submissionOf(id).state < IArena.SubmissionState.Final) return _idle();
        uint8 round = uint8(seat % rounds);
        vm.prank(trainers[which % trainers.length]);
        try challenges.challenge(id, round, uint8(seat >> 8) % 3) {
            ++done["challenge"];
        } catch {}
    }

    function closeChallenge(uint256 which, uint256 seat) external move {
        if (ids.length == 0) return _idle();
        try challenges.close(ids[which % ids.length], uint8(seat % 4), uint8(seat >> 8) % 3) {
            ++done["closeChallenge"];
        } catch {}
    }

    function pause(uint256 length) external move {
        if (length % 4 != 0) return _idle();
        vm.prank(guard.guardian());
        try guard.pause(uint40(bound(length, 1, 30))) {
            ++done["pause"];
        } catch {}
    }

    /// @notice Somebody calls anything with anything
    function grieve(uint256 which, uint256 a, uint256 b, uint256 c) external move {
        uint256 target = which % _targets.length;
        bytes4[] storage list = _selectors[target];
        bytes4 selector = list[(which >> 8) % list.length];
        // Small numbers name things that exist.
        if (a % 2 == 0) a = a >> 1 & 7;
        if (b % 2 == 0) b = b >> 1 & 7;
        vm.prank(griefer);
        (bool ok,) = _targets[target].call(abi.encodePacked(selector, abi.encode(a, b, c, a ^ b)));
        ++griefed;
        if (ok) ++griefs;
    }

    // ---------------------------------------------------------------- what there is

    /// @notice The contracts under test
    struct World {
        Stake stake;
        Arena arena;
        Scores scores;
        Settle settle;
        Finals finals;
        Delegation delegation;
        Guard guard;
        Keys keys;
        FML fml;
    }

    function world() external view returns (World memory) {
        return World(stake, arena, scores, settle, finals, delegation, guard, keys, fml);
    }

    function taskCount() external view returns (uint256) {
        return tasks.length;
    }

    function idCount() external view returns (uint256) {
        return ids.length;
    }

    function allValidators() external view returns (address[] memory) {
        return validators;
    }

    function allTrainers() external view returns (address[] memory) {
        return trainers;
    }

    function allDelegators() external view returns (address[] memory) {
        return delegators;
    }

    // ---------------------------------------------------------------- the end

    /// @notice Brings all to its end with permissionless calls alone: an invariant of its own
    function finish() external {
        vm.warp(time);
        for (uint256 t; t < tasks.length; ++t) {
            IArena.TaskView memory view_ = arena.taskOf(tasks[t]);
            uint40 dropBy = guard.extended(view_.createdAt, view_.dropBy);
            if (_now() <= dropBy) vm.warp(dropBy + 1);
        }
        for (uint256 i; i < ids.length; ++i) {
            _finishSubmission(ids[i]);
        }
        for (uint256 t; t < tasks.length; ++t) {
            // With a key missing nothing is cut, and what waits has ended.
            if (_isOpen(tasks[t]) && _isCutMissing(tasks[t])) {
                _tryCut(tasks[t]);
            }
        }
        for (uint256 i; i < ids.length; ++i) {
            _finishSubmission(ids[i]);
            try appeals.reclaim(ids[i]) {} catch {}
            while (_settleOne(ids[i], 0)) {}
        }
        address[] memory all = _everybody();
        for (uint256 t; t < tasks.length; ++t) {
            if (arena.taskOf(tasks[t]).bond != 0) _trySettle(tasks[t]);
            for (uint256 i; i < all.length; ++i) {
                if (settle.owedOf(tasks[t], all[i]) + settle.sharesOf(tasks[t], all[i]) != 0) {
                    _tryClaim(tasks[t], all[i]);
                }
            }
        }
        time = vm.getBlockTimestamp();
    }

    function _finishSubmission(uint64 id) private {
        if (scores.isOpen(id)) _finalize(id);
        IScores.CourseView memory c = scores.courseOf(id);
        if (c.stands && !c.closed && _isOpen(arena.submissionOf(id).task)) {
            if (_now() < c.appealUntil) vm.warp(c.appealUntil);
            _tryClose(id);
            return;
        }
        try arena.expire(id) {} catch {}
    }

    // ---------------------------------------------------------------- inside

    function _tryExpire(uint64 id) private {
        try arena.expire(id) {
            _ok("expire");
        } catch {
            _failed("expire");
        }
    }

    function _tryCut(uint64 task) private {
        try finals.cut(task) {
            _ok("cut");
        } catch {
            _failed("cut");
        }
    }

    function _tryClaim(uint64 task, address account) private {
        try settle.claimShares(task, account) {
            _ok("claimShares");
        } catch {
            _failed("claimShares");
        }
    }

    function _trySettle(uint64 task) private {
        try settle.settle(task, _ranking(task)) {
            _ok("settle");
            if (arena.taskOf(task).state == IArena.TaskState.Void) ++done["voided"];
            else if (settle.moneyOf(task).trainerPart != 0) ++done["ranked"];
            else ++done["unranked"];
        } catch {
            _failed("settle");
        }
    }

    function _isAnyOpen() private view returns (bool) {
        for (uint256 t; t < tasks.length; ++t) {
            if (arena.taskOf(tasks[t]).bond != 0) return true;
        }
        return false;
    }

    function _isCutMissing(uint64 task) internal view returns (bool) {
        if (arena.taskOf(task).state != IArena.TaskState.Open || keys.shardsOf(task) != 3) return false;
        return finals.finalsOf(task).finalists != 0 && !finals.finalsOf(task).cut;
    }

    /// @dev Settles a round of `id` that is due; sees to it that nobody who told the truth loses stake by it
    function _settleOne(uint64 id, uint256 from) private returns (bool) {
        uint8 rounds = arena.submissionOf(id).rounds;
        if (scores.isOpen(id)) --rounds;
        IScores.CourseView memory c = scores.courseOf(id);
        for (uint256 i; i < rounds; ++i) {
            uint8 round = uint8((from % rounds + i) % rounds);
            IScores.RoundView memory r = scores.roundOf(id, round);
            bool over = r.stage < c.stage || c.closed || arena.submissionOf(id).state == IArena.SubmissionState.Void;
            if (!r.due || !over) continue;
            uint256[] memory before = _stakes(r);
            try settle.settleRound(id, round) {
                _ok("settleRound");
            } catch {
                _failed("settleRound");
                return false;
            }
            uint256[] memory then = _stakes(r);
            for (uint8 seat; seat < r.seats; ++seat) {
                if (r.revealed >> seat & 1 == 0 || then[seat] >= before[seat]) continue;
                uint32 score = scores.voteOf(id, round, seat).score;
                if (score == truthOf(id, r.stage) || score == UNAVAILABLE || score == TOO_SLOW || score == TASK_FAULT) {
                    _breach("honest seat slashed");
                }
            }
            return true;
        }
        return false;
    }

    function _stakes(IScores.RoundView memory r) private view returns (uint256[] memory all) {
        all = new uint256[](r.seats);
        for (uint256 seat; seat < r.seats; ++seat) {
            IStake.AccountView memory a = stake.accountOf(stake.seatOwner(r.leaves[seat], r.epoch));
            all[seat] = uint256(a.own) + a.unbonding;
        }
    }

    /// @dev Who is to be paid, best first
    function _ranking(uint64 task) private view returns (uint64[] memory order) {
        if (arena.taskOf(task).state == IArena.TaskState.Void || keys.shardsOf(task) != 3) return order;
        order = finals.rankedOf(task);
        bool higher = arena.taskOf(task).params.direction == IArena.Direction.HigherIsBetter;
        for (uint256 i = 1; i < order.length; ++i) {
            for (uint256 j = i; j > 0; --j) {
                uint32 here = arena.submissionOf(order[j]).score;
                uint32 before = arena.submissionOf(order[j - 1]).score;
                if (here == before ? order[j] > order[j - 1] : (here < before) == higher) break;
                (order[j], order[j - 1]) = (order[j - 1], order[j]);
            }
        }
    }
}
