// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Arena} from "../../src/Arena.sol";
import {FML} from "../../src/FML.sol";
import {Finals} from "../../src/Finals.sol";
import {Scores} from "../../src/Scores.sol";
import {Settle} from "../../src/Settle.sol";
import {Stake} from "../../src/Stake.sol";
import {IArena} from "../../src/interfaces/IArena.sol";
import {IScores} from "../../src/interfaces/IScores.sol";
import {ISettle} from "../../src/interfaces/ISettle.sol";
import {ArenaActor} from "../actors/ArenaActor.sol";
import {TestBase} from "../TestBase.sol";

/// @title What holds in an arena whatever anybody does
contract MoneyInvariantTest is TestBase {
    ArenaActor private _actor;
    Stake private _stake;
    Arena private _arena;
    Scores private _scores;
    Settle private _settle;
    FML private _fml;
    Finals private _finals;

    function setUp() public {
        _actor = new ArenaActor();
        _actor.setUp();
        (address stake, address arena, address scores, address settle, address fml, address finals) = _actor.contracts();
        (_stake, _arena, _scores) = (Stake(stake), Arena(arena), Scores(scores));
        (_settle, _fml, _finals) = (Settle(settle), FML(fml), Finals(finals));
        bytes4[] memory selectors = new bytes4[](26);
        selectors[0] = ArenaActor.pass.selector;
        selectors[1] = ArenaActor.nextEpoch.selector;
        selectors[2] = ArenaActor.commitModel.selector;
        selectors[3] = ArenaActor.revealModel.selector;
        selectors[4] = ArenaActor.seal.selector;
        selectors[5] = ArenaActor.vote.selector;
        selectors[6] = ArenaActor.reveal.selector;
        selectors[7] = ArenaActor.finalize.selector;
        selectors[8] = ArenaActor.expire.selector;
        selectors[9] = ArenaActor.settleRound.selector;
        selectors[10] = ArenaActor.unbond.selector;
        selectors[11] = ArenaActor.claim.selector;
        // What makes a run go on comes up more often.
        selectors[12] = ArenaActor.seal.selector;
        selectors[13] = ArenaActor.vote.selector;
        selectors[14] = ArenaActor.reveal.selector;
        selectors[15] = ArenaActor.finalize.selector;
        selectors[16] = ArenaActor.publishShard.selector;
        selectors[17] = ArenaActor.publishModel.selector;
        selectors[18] = ArenaActor.settleTask.selector;
        selectors[19] = ArenaActor.close.selector;
        selectors[20] = ArenaActor.close.selector;
        selectors[21] = ArenaActor.cut.selector;
        selectors[22] = ArenaActor.appeal.selector;
        selectors[23] = ArenaActor.name.selector;
        selectors[24] = ArenaActor.seal.selector;
        selectors[25] = ArenaActor.vote.selector;
        _target(address(_actor));
        _targetOnly(address(_actor), selectors);
    }

    /// @notice All of what follows, in one campaign since each costs the same walk
    function invariant_arena() public view {
        _potCoversWhatIsOwed();
        _balanceCoversLedgers();
        _committees();
        _counts();
        _heads();
        _ranked();
    }

    /// @notice The moves are no empty ones: in a fixed walk each is made, and both ends of a task are reached
    function test_actor_makesAllMoves() public {
        uint256 x = 1;
        for (uint256 i; i < 1500; ++i) {
            x = uint256(keccak256(abi.encode(x)));
            uint256 move = x % 28;
            if (move == 0) _actor.pass(x >> 8);
            else if (move == 1 && x >> 8 & 3 == 0) _actor.nextEpoch();
            else if (move == 2) _actor.commitModel(x >> 8, x >> 16, x >> 24);
            else if (move == 3) _actor.revealModel(x >> 8);
            else if (move < 8) _actor.seal(x >> 8, uint8(x >> 16));
            else if (move < 12) _actor.vote(x >> 8, x >> 16);
            else if (move < 14) _actor.reveal(x >> 8, x >> 16);
            else if (move < 16) _actor.finalize(x >> 8);
            else if (move == 16) _actor.settleRound(x >> 8, uint8(x >> 16));
            else if (move == 17) _actor.unbond(x >> 8, x >> 16);
            else if (move == 18) _actor.claim(x >> 8, x >> 16);
            else if (move == 19) _actor.publishShard(x >> 8, uint8(x >> 16));
            else if (move < 22) _actor.publishModel(x >> 8);
            else if (move < 24) _actor.close(x >> 8);
            else if (move == 24) _actor.cut(x >> 8);
            else if (move == 25) _actor.appeal(x >> 8, x >> 16, x >> 24);
            else if (move == 26) _actor.name(x >> 8);
            else _actor.settleTask(x >> 8);
        }
        _actor.finish();
        bytes32[17] memory names = [
            bytes32("commitModel"),
            "revealModel",
            "seal",
            "commitVote",
            "revealVote",
            "finalize",
            "settleRound",
            "unbond",
            "claim",
            "publishShard",
            "publishModel",
            "close",
            "cut",
            "appeal",
            "name",
            "sealFinal",
            "ranked"
        ];
        for (uint256 i; i < names.length; ++i) {
            assertGt(_actor.moves(names[i]), 0);
        }
    }

    /// @dev A pot holds what the task owes: reward, bond, and what was earned and not claimed
    function _potCoversWhatIsOwed() private view {
        for (uint256 t; t < 2; ++t) {
            uint64 task = _actor.tasks(t);
            uint256 owed;
            for (uint256 v; v < _actor.validatorCount(); ++v) {
                owed += _settle.owedOf(task, _actor.validatorAt(v));
            }
            for (uint256 a; a < _actor.trainerCount(); ++a) {
                owed += _settle.owedOf(task, _actor.trainerAt(a));
            }
            IArena.TaskView memory view_ = _arena.taskOf(task);
            if (view_.bond != 0) {
                owed += view_.state == IArena.TaskState.Open ? 15_000e18 : 10_000e18;
                // Final fees, and what was kept for the seats that are owed.
                owed += uint256(view_.trainers) * view_.params.finalSeats * view_.params.seatFee;
                owed += _settle.moneyOf(task).kept;
            }
            assertGe(_stake.potOf(task), owed, "pot");
        }
    }

    /// @dev The tokens are there
    function _balanceCoversLedgers() private view {
        (uint256 pool, uint256 dust) = _stake.pools();
        uint256 sum = pool + dust;
        for (uint256 t; t < 2; ++t) {
            sum += _stake.potOf(_actor.tasks(t)) + _stake.burnedOf(_actor.tasks(t));
        }
        for (uint256 v; v < _actor.validatorCount(); ++v) {
            Stake.AccountView memory a = _stake.accountOf(_actor.validatorAt(v));
            sum += uint256(a.own) + a.unbonding + a.claimable;
        }
        for (uint256 i; i < _actor.trainerCount(); ++i) {
            Stake.AccountView memory a = _stake.accountOf(_actor.trainerAt(i));
            sum += uint256(a.own) + a.unbonding + a.claimable;
        }
        assertGe(_fml.balanceOf(address(_stake)), sum, "balance");
    }

    /// @dev No validator sits twice in a committee, nor more often in an epoch than the limit
    function _committees() private view {
        for (uint256 i; i < _actor.idCount(); ++i) {
            uint64 id = _actor.ids(i);
            if (!_scores.isOpen(id)) continue;
            IArena.SubmissionView memory s = _arena.submissionOf(id);
            IScores.RoundView memory r = _scores.roundOf(id, s.rounds - 1);
            uint8 cap = _arena.taskOf(s.task).params.seatCap;
            for (uint256 a; a < r.seats; ++a) {
                for (uint256 b = a + 1; b < r.seats; ++b) {
                    assertNotEq(r.leaves[a], r.leaves[b]);
                }
                // Only those of the current epoch are kept.
                if (r.epoch != _stake.currentEpoch()) continue;
                uint8 used = _scores.seatsUsed(s.task, uint8(s.queue), r.leaves[a], r.epoch);
                assertTrue(used > 0 && used <= cap, "rate limit");
            }
            assertEq(r.primaries % 2, 1);
            uint256 standing;
            for (uint32 c = r.committed; c != 0; c &= c - 1) {
                ++standing;
            }
            assertLe(standing, r.primaries, "no more votes than voting seats");
            assertEq(r.revealed & ~r.committed, 0);
        }
    }

    /// @dev Tasks count the submissions, then the finalists, that have not ended, and the rounds that are not settled
    function _counts() private view {
        uint256[2] memory open;
        uint256[2] memory due;
        for (uint256 i; i < _actor.idCount(); ++i) {
            uint64 id = _actor.ids(i);
            IArena.SubmissionView memory s = _arena.submissionOf(id);
            uint256 t = s.task == _actor.tasks(0) ? 0 : 1;
            bool ended = s.state >= IArena.SubmissionState.Final;
            if (!ended || (s.stage == 0 && _finals.isFinalist(s.task, id))) ++open[t];
            uint8 decided = _scores.isOpen(id) ? s.rounds - 1 : s.rounds;
            for (uint8 round; round < decided; ++round) {
                if (_settle.roundOf(id, round).due) ++due[t];
            }
        }
        for (uint256 t; t < 2; ++t) {
            assertEq(_arena.taskOf(_actor.tasks(t)).open, open[t], "open");
            ISettle.MoneyView memory money = _settle.moneyOf(_actor.tasks(t));
            assertEq(money.roundsDue - money.roundsSettled, due[t], "due");
        }
    }

    /// @dev A head is a revealed submission that joined before this epoch and has no committee, or a finalist without one
    function _heads() private view {
        for (uint256 t; t < 2; ++t) {
            for (uint256 q; q < 3; ++q) {
                uint64 id = _arena.headOf(_actor.tasks(t), IArena.Queue(q));
                if (id == 0) continue;
                IArena.SubmissionView memory s = _arena.submissionOf(id);
                assertEq(uint256(s.queue), q);
                if (q == 2) {
                    assertTrue(s.state >= IArena.SubmissionState.Final && s.stage == 0, "finalist");
                    assertTrue(_finals.isFinalist(s.task, id));
                    continue;
                }
                assertEq(uint256(s.state), uint256(IArena.SubmissionState.Revealed));
                assertLt(s.joinedEpoch, _stake.currentEpoch());
            }
        }
    }

    /// @dev Who is ranked has a final result above the baseline; one for each trainer
    function _ranked() private view {
        for (uint256 t; t < 2; ++t) {
            uint64[] memory ids = _finals.rankedOf(_actor.tasks(t));
            IArena.TaskParams memory p = _arena.taskOf(_actor.tasks(t)).params;
            for (uint256 i; i < ids.length; ++i) {
                IArena.SubmissionView memory s = _arena.submissionOf(ids[i]);
                assertEq(uint256(s.state), uint256(IArena.SubmissionState.Final));
                assertEq(s.stage, 1);
                assertTrue(p.direction == IArena.Direction.HigherIsBetter ? s.score > p.baseline : s.score < p.baseline);
                for (uint256 j; j < i; ++j) {
                    assertNotEq(uint160(s.trainer), uint160(_arena.submissionOf(ids[j]).trainer));
                }
            }
        }
    }

    /// @notice Whatever happened: after dropBy the permissionless calls end every submission, settle both tasks, and every
    /// pot is empty to the wei
    function afterInvariant() public {
        _actor.finish();
        for (uint256 t; t < 2; ++t) {
            assertEq(_stake.potOf(_actor.tasks(t)), 0, "a pot is not empty");
            assertEq(_arena.taskOf(_actor.tasks(t)).open, 0);
        }
    }
}
