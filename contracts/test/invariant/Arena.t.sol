// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IArena} from "../../src/interfaces/IArena.sol";
import {IDelegation} from "../../src/interfaces/IDelegation.sol";
import {IScores} from "../../src/interfaces/IScores.sol";
import {IStake} from "../../src/interfaces/IStake.sol";
import {Griefer} from "../actors/Griefer.sol";
import {Ledger} from "../actors/Ledger.sol";
import {TestBase} from "../TestBase.sol";

/// @title What holds in an arena whatever anybody does
/// @notice Walks of 256 moves by everybody there is; each invariant is a campaign of its own, and every walk ends with the
/// permissionless calls alone: they must end all submissions, settle all tasks, and leave every pot empty to the wei.
/// forge-config: default.invariant.runs = 2
/// forge-config: default.invariant.depth = 256
/// forge-config: nightly.invariant.runs = 256
contract ArenaInvariants is TestBase {
    /// @notice Forge prints these with -vv
    event log_named_uint(string key, uint256 val);

    Griefer private _crowd;
    Griefer.World private _w;
    Ledger private _ledger;

    modifier atItsTime() {
        vm.warp(_crowd.time());
        _;
    }

    function setUp() public {
        _crowd = new Griefer();
        _crowd.setUp();
        _w = _crowd.world();
        _ledger = _crowd.ledger();
        _target(address(_crowd));
        _targetOnly(address(_crowd), _moves());
    }

    /// @dev What makes a walk go on comes up more often
    function _moves() private pure returns (bytes4[] memory moves) {
        bytes4[36] memory all = [
            _crowdSelector("pass(uint256)"),
            _crowdSelector("pass(uint256)"),
            _crowdSelector("nextEpoch()"),
            _crowdSelector("nextEpoch()"),
            _crowdSelector("jump(uint256)"),
            _crowdSelector("createTask(uint256)"),
            _crowdSelector("submit(uint256,uint256,uint256)"),
            _crowdSelector("submit(uint256,uint256,uint256)"),
            _crowdSelector("revealModel(uint256)"),
            _crowdSelector("publishKeys(uint256,uint256)"),
            _crowdSelector("seal(uint256)"),
            _crowdSelector("seal(uint256)"),
            _crowdSelector("seal(uint256)"),
            _crowdSelector("vote(uint256,uint256)"),
            _crowdSelector("vote(uint256,uint256)"),
            _crowdSelector("vote(uint256,uint256)"),
            _crowdSelector("voteLate(uint256,uint256)"),
            _crowdSelector("reveal(uint256,uint256)"),
            _crowdSelector("reveal(uint256,uint256)"),
            _crowdSelector("finalize(uint256)"),
            _crowdSelector("finalize(uint256)"),
            _crowdSelector("close(uint256)"),
            _crowdSelector("appeal(uint256,uint256,uint256)"),
            _crowdSelector("cut(uint256)"),
            _crowdSelector("expire(uint256)"),
            _crowdSelector("settleRound(uint256,uint256)"),
            _crowdSelector("settleTask(uint256)"),
            _crowdSelector("claimShares(uint256,uint256)"),
            _crowdSelector("unbond(uint256,uint256)"),
            _crowdSelector("withdraw(uint256)"),
            _crowdSelector("addStake(uint256,uint256)"),
            _crowdSelector("claim(uint256)"),
            _crowdSelector("delegate(uint256,uint256,uint256)"),
            _crowdSelector("undelegate(uint256,uint256,uint256)"),
            _crowdSelector("upkeep(uint256)"),
            _crowdSelector("grieve(uint256,uint256,uint256,uint256)")
        ];
        string[10] memory more = [
            "challenge(uint256,uint256)",
            "closeChallenge(uint256,uint256)",
            "pause(uint256)",
            "publishKeys(uint256,uint256)",
            "publishKeys(uint256,uint256)",
            "close(uint256)",
            "close(uint256)",
            "cut(uint256)",
            "cut(uint256)",
            "settleRound(uint256,uint256)"
        ];
        moves = new bytes4[](56);
        for (uint256 i; i < moves.length; ++i) {
            moves[i] = i < 36 ? all[i] : _crowdSelector(i < 46 ? more[i - 36] : "playRound(uint256,uint256)");
        }
    }

    function _crowdSelector(string memory signature) private pure returns (bytes4) {
        return bytes4(keccak256(bytes(signature)));
    }

    // ---------------------------------------------------------------- money

    /// A task pays out what came in and not a wei more: its pot is exactly the difference.
    function invariant_payoutsWithinEscrow() public atItsTime {
        for (uint256 t; t < _crowd.taskCount(); ++t) {
            uint64 task = _crowd.tasks(t);
            assertGe(_ledger.inflow(task), _ledger.outflow(task), "more went out than came in");
        }
    }

    /// The pot of a task covers what the task owes: reward and bond until it is settled, afterwards what was not claimed.
    function invariant_potCoversWhatIsOwed() public atItsTime {
        address[] memory all = _crowd.everybody();
        for (uint256 t; t < _crowd.taskCount(); ++t) {
            uint64 task = _crowd.tasks(t);
            uint256 owed;
            for (uint256 i; i < all.length; ++i) {
                owed += _w.settle.owedOf(task, all[i]);
            }
            IArena.TaskView memory view_ = _w.arena.taskOf(task);
            // Until it is settled a task may have used its bond for seats, if it is void; never its reward.
            if (view_.bond != 0) owed += view_.params.reward + (view_.state == IArena.TaskState.Open ? view_.bond : 0);
            assertGe(_w.stake.potOf(task), owed, "pot");
        }
    }

    /// The tokens are there for all ledgers together.
    function invariant_balanceCoversLedgers() public atItsTime {
        (uint256 pool, uint256 dust) = _w.stake.pools();
        uint256 sum = pool + dust;
        for (uint256 t; t < _crowd.taskCount(); ++t) {
            sum += _w.stake.potOf(_crowd.tasks(t)) + _w.stake.burnedOf(_crowd.tasks(t));
        }
        address[] memory all = _crowd.everybody();
        for (uint256 i; i < all.length; ++i) {
            IStake.AccountView memory a = _w.stake.accountOf(all[i]);
            sum += uint256(a.own) + a.unbonding + a.claimable;
        }
        assertGe(_w.fml.balanceOf(address(_w.stake)), sum, "balance");
    }

    /// What an account has is what it brought and was credited, less what it took and lost: no slash takes what is not there.
    function invariant_accountsAreTheirParts() public atItsTime {
        address[] memory all = _crowd.everybody();
        for (uint256 i; i < all.length; ++i) {
            if (all[i] == address(_w.delegation)) continue;
            IStake.AccountView memory a = _w.stake.accountOf(all[i]);
            uint256 lost = _ledger.withdrawn(all[i]) + _ledger.slashed(all[i]);
            assertEq(uint256(a.own) + a.unbonding + lost, _ledger.staked(all[i]), "stake");
            assertEq(a.claimable + _ledger.claimed(all[i]), _ledger.credited(all[i]), "claimable");
            assertLe(a.locked, a.own);
        }
        assertEq(_ledger.hardSlashes(), 0, "a move took more than slashes may");
    }

    /// What was burned stays burned: it lies in a pot's burned part, or has left the supply.
    function invariant_burnedNeverReturns() public atItsTime {
        uint256 lying;
        for (uint256 t; t < _crowd.taskCount(); ++t) {
            lying += _w.stake.burnedOf(_crowd.tasks(t));
        }
        uint256 supply = _w.fml.totalSupply();
        assertEq(lying + 100_000_000 ether - supply, _ledger.burnedInAll());
    }

    /// What delegators have lies in Delegation, or waits for it in Stake.
    function invariant_delegatorsAreCovered() public atItsTime {
        address[] memory operators = _crowd.allValidators();
        address[] memory all = _crowd.allDelegators();
        uint256 sum;
        for (uint256 o; o < 2; ++o) {
            uint256 values;
            for (uint256 i; i < all.length; ++i) {
                IDelegation.DelegationView memory d = _w.delegation.delegationOf(operators[o], all[i]);
                (uint256 amount,) = _w.delegation.claimable(operators[o], all[i], type(uint64).max);
                values += d.value + d.exiting;
                sum += amount;
            }
            assertLe(values, _w.delegation.poolOf(operators[o]).held, "pool");
            sum += _w.delegation.poolOf(operators[o]).held;
        }
        uint256 waiting = _w.stake.accountOf(address(_w.delegation)).claimable;
        assertGe(_w.fml.balanceOf(address(_w.delegation)) + waiting, sum, "balance");
    }

    /// A matured unbond can be withdrawn, also while the arena is paused.
    function invariant_maturedUnbondsCanBeWithdrawn() public atItsTime {
        address[] memory all = _crowd.allValidators();
        uint256 state = vm.snapshotState();
        for (uint256 i; i < all.length; ++i) {
            IStake.AccountView memory a = _w.stake.accountOf(all[i]);
            if (a.unbonding == 0) continue;
            if (a.readyAt > vm.getBlockTimestamp()) vm.warp(a.readyAt);
            uint256 before = _w.fml.balanceOf(all[i]);
            vm.prank(_w.guard.guardian());
            try _w.guard.pause(60) {} catch {}
            vm.prank(all[i]);
            _w.stake.withdraw();
            assertEq(_w.fml.balanceOf(all[i]), before + a.unbonding);
        }
        vm.revertToState(state);
        assertEq(_crowd.breaches("withdrawal refused"), 0);
    }

    // ---------------------------------------------------------------- draws

    /// The root is the sum of the leaves, in this epoch and the next.
    function invariant_rootIsTheSumOfLeaves() public atItsTime {
        uint32 epoch = _w.stake.currentEpoch();
        uint256 current;
        uint256 next;
        for (uint16 leaf; leaf < 20; ++leaf) {
            current += _w.stake.leafAt(leaf).weight;
            next += _w.stake.leafAt(leaf).nextWeight;
        }
        assertEq(_w.stake.totalWeight(epoch), current);
        assertEq(_w.stake.totalWeight(epoch + 1), next);
    }

    /// Nobody sits in a committee twice.
    function invariant_committeesHaveNobodyTwice() public atItsTime {
        for (uint256 i; i < _crowd.idCount(); ++i) {
            uint64 id = _crowd.ids(i);
            if (!_w.scores.isOpen(id)) continue;
            uint16[] memory leaves = _roundOf(id).leaves;
            for (uint256 a; a < leaves.length; ++a) {
                for (uint256 b = a + 1; b < leaves.length; ++b) {
                    assertNotEq(leaves[a], leaves[b]);
                }
            }
        }
    }

    /// Nobody has more seats in a queue of a task in an epoch than the limit.
    function invariant_seatsWithinTheLimit() public atItsTime {
        uint32 epoch = _w.stake.currentEpoch();
        for (uint256 t; t < _crowd.taskCount(); ++t) {
            uint64 task = _crowd.tasks(t);
            uint8 cap = _w.arena.taskOf(task).params.seatCap;
            for (uint8 queue; queue < 3; ++queue) {
                for (uint16 leaf; leaf < 20; ++leaf) {
                    assertLe(_w.scores.seatsUsed(task, queue, leaf, epoch), cap);
                }
            }
        }
    }

    // ---------------------------------------------------------------- votes

    /// One vote per seat, never more votes than voting seats, and none revealed that was not committed.
    function invariant_oneVotePerSeat() public atItsTime {
        assertEq(_crowd.breaches("one vote per seat"), 0);
        for (uint256 i; i < _crowd.idCount(); ++i) {
            uint64 id = _crowd.ids(i);
            if (!_w.scores.isOpen(id)) continue;
            IScores.RoundView memory r = _roundOf(id);
            assertEq(r.primaries % 2, 1);
            uint256 votes;
            for (uint32 bits = r.committed; bits != 0; bits &= bits - 1) {
                ++votes;
            }
            assertLe(votes, r.primaries, "no more votes than voting seats");
            assertEq(r.committed >> r.seats, 0);
            assertEq(r.revealed & ~r.committed, 0);
        }
    }

    /// No round that decides nothing removes a result that stands.
    function invariant_standingResultsStay() public atItsTime {
        assertEq(_crowd.breaches("standing result removed"), 0);
    }

    /// Whoever reveals what the model gives, or an excuse, loses no stake when its round is settled.
    function invariant_honestSeatsAreNeverSlashed() public atItsTime {
        assertEq(_crowd.breaches("honest seat slashed"), 0);
    }

    // ---------------------------------------------------------------- submissions and tasks

    /// A task counts its submissions that have not ended; heads of queues wait, joined before, and are not drawn.
    function invariant_countsAndHeads() public atItsTime {
        for (uint256 t; t < _crowd.taskCount(); ++t) {
            uint64 task = _crowd.tasks(t);
            uint256 open;
            for (uint256 i; i < _crowd.idCount(); ++i) {
                IArena.SubmissionView memory s = _w.arena.submissionOf(_crowd.ids(i));
                if (s.task != task) continue;
                bool ended = s.state == IArena.SubmissionState.Final || s.state == IArena.SubmissionState.Void;
                // After the cut only finalists count, from then on until their final result.
                if (_w.finals.finalsOf(task).cut) {
                    ended = !_w.finals.isFinalist(task, _crowd.ids(i)) || (ended && s.stage == 1);
                }
                if (!ended) ++open;
            }
            assertEq(_w.arena.taskOf(task).open, open, "open");
            for (uint256 q; q < 3; ++q) {
                uint64 head = _w.arena.headOf(task, IArena.Queue(q));
                if (head == 0) continue;
                assertFalse(_w.scores.isOpen(head), "a head is drawn");
                assertLt(_w.arena.submissionOf(head).joinedEpoch, _w.stake.currentEpoch());
            }
        }
    }

    /// Paid ranks are of final results above the baseline, one for each trainer, whose keys are public.
    function invariant_ranksAreOfFinalResults() public atItsTime {
        for (uint256 t; t < _crowd.taskCount(); ++t) {
            uint64[] memory ids = _w.finals.rankedOf(_crowd.tasks(t));
            IArena.TaskParams memory p = _w.arena.taskOf(_crowd.tasks(t)).params;
            for (uint256 i; i < ids.length; ++i) {
                IArena.SubmissionView memory s = _w.arena.submissionOf(ids[i]);
                assertEq(s.stage, 1);
                assertEq(uint256(s.state), uint256(IArena.SubmissionState.Final));
                assertTrue(p.direction == IArena.Direction.HigherIsBetter ? s.score > p.baseline : s.score < p.baseline);
                assertTrue(_w.keys.hasModelKey(ids[i]));
                for (uint256 j; j < i; ++j) {
                    assertNotEq(uint160(s.trainer), uint160(_w.arena.submissionOf(ids[j]).trainer));
                }
            }
        }
    }

    /// After dropBy the permissionless calls end every submission and settle every task, and every pot is empty.
    function afterInvariant() public {
        _finishAndCheck();
    }

    /// @notice The moves are no empty ones: in fixed walks most calls succeed, and tasks are settled with ranks
    function test_crowd_makesItsMoves() public {
        vm.pauseGasMetering();
        bytes4[] memory moves = _moves();
        uint256 calls;
        uint256 successes;
        uint256 ranked;
        for (uint256 walk; walk < 3; ++walk) {
            if (walk != 0) setUp();
            uint256 x = walk;
            for (uint256 i; i < 700; ++i) {
                x = uint256(keccak256(abi.encode(x)));
                uint256 y = uint256(keccak256(abi.encode(x)));
                bytes memory arguments = abi.encode(x >> 8, y, y >> 64, y >> 128);
                (bool ok,) = address(_crowd).call(abi.encodePacked(moves[x % moves.length], arguments));
                assertTrue(ok, "a move reverted");
            }
            _finishAndCheck();
            _print();
            calls += _crowd.calls();
            successes += _crowd.successes();
            ranked += _crowd.done("ranked");
        }
        assertGt(ranked, 0);
        assertGt(successes * 100, calls * 70);
    }

    function _finishAndCheck() private {
        _crowd.finish();
        for (uint256 t; t < _crowd.taskCount(); ++t) {
            uint64 task = _crowd.tasks(t);
            assertEq(_w.arena.taskOf(task).open, 0, "a submission has not ended");
            assertEq(_w.arena.taskOf(task).bond, 0, "a task is not settled");
            // The bond of a challenge that nobody closed stays.
            if (_crowd.done("challenge") == 0) assertEq(_w.stake.potOf(task), 0, "a pot is not empty");
        }
        for (uint256 i; i < _crowd.idCount(); ++i) {
            IArena.SubmissionState state = _w.arena.submissionOf(_crowd.ids(i)).state;
            assertTrue(state == IArena.SubmissionState.Final || state == IArena.SubmissionState.Void, "not terminal");
        }
    }

    /// @dev What was done how often; `make contracts-test` shows it with -vv
    function _print() private {
        bytes32[36] memory names = [
            bytes32("createTask"),
            "commitModel",
            "revealModel",
            "publishShard",
            "publishModel",
            "seal",
            "commitVote",
            "revealVote",
            "finalize",
            "close",
            "appeal",
            "cut",
            "expire",
            "settleRound",
            "settle",
            "ranked",
            "unranked",
            "voided",
            "claimShares",
            "unbond",
            "withdraw",
            "stake",
            "claim",
            "delegate",
            "undelegate",
            "flush",
            "wake",
            "challenge",
            "closeChallenge",
            "pause",
            "",
            "",
            "",
            "",
            "",
            ""
        ];
        for (uint256 i; i < names.length; ++i) {
            if (names[i] == 0) break;
            emit log_named_uint(string(abi.encodePacked(names[i], " done")), _crowd.done(names[i]));
            uint256 failed = _crowd.tried(names[i]);
            failed = failed > _crowd.done(names[i]) ? failed - _crowd.done(names[i]) : 0;
            if (failed != 0) emit log_named_uint(string(abi.encodePacked(names[i], " failed")), failed);
        }
        emit log_named_uint("successful calls, percent", _crowd.successes() * 100 / _crowd.calls());
        emit log_named_uint("moves with nothing to do", _crowd.idle());
        emit log_named_uint("calls of the griefer", _crowd.griefed());
        emit log_named_uint("of them accepted", _crowd.griefs());
    }

    function _roundOf(uint64 id) private view returns (IScores.RoundView memory) {
        return _w.scores.roundOf(id, _w.arena.submissionOf(id).rounds - 1);
    }
}
