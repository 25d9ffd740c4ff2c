// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAppeals} from "../../src/interfaces/IAppeals.sol";
import {IArena} from "../../src/interfaces/IArena.sol";
import {IScores} from "../../src/interfaces/IScores.sol";
import {Votes} from "../../src/libraries/Votes.sol";
import {Course, Courses, Decision, Move, Result} from "../../src/types/Course.sol";
import {Round, RoundWord} from "../../src/types/Round.sol";
import {TestBase} from "../TestBase.sol";

/// @title What follows on a round, path by path, and for any sequence of rounds
/// forge-config: default.fuzz.runs = 10000
/// forge-config: nightly.fuzz.runs = 100000
contract CoursesTest is TestBase {
    using Courses for Course;

    uint32 private constant SCORE = 700_000;
    uint32 private constant OTHER = 600_000;

    function testFuzz_pack_keepsAll(uint256 word) public pure {
        word &= (1 << 222) - 1;
        assertEq(Courses.unpack(word).pack(), word);
    }

    /// @dev A course has no word as long as the first round says all of it; each other field needs one
    function test_isPlain_theFirstRoundSaysAll() public pure {
        assertTrue(_plain().isPlain());
        Course memory c = _plain();
        (c.appealUntil, c.closed) = (99, true);
        assertTrue(c.isPlain(), "the round keeps these");
        for (uint256 i; i < 9; ++i) {
            c = _plain();
            if (i == 0) c.stage = 1;
            if (i == 1) c.size = 1;
            if (i == 2) c.silences = 1;
            if (i == 3) c.absent = true;
            if (i == 4) c.appeals = 1;
            if (i == 5) c.result.has = false;
            if (i == 6) c.result.strong = false;
            if (i == 7) c.result.contested = true;
            if (i == 8) c.result.round = 1;
            assertFalse(c.isPlain());
        }
    }

    function test_fromRound_onlyTheFirstThatAgreed() public pure {
        RoundWord.Plan memory plan;
        IArena.Sealing memory s;
        (plan.seats, plan.primaries, s.holdUntil) = (3, 3, 100);
        Round round = RoundWord.open(plan, s, 50);
        Course memory none;
        assertEq(Courses.fromRound(round.withOutcome(IScores.Outcome.Split, 0)).pack(), none.pack());
        Course memory c =
            Courses.fromRound(round.withOutcome(IScores.Outcome.Agreed, 7).withResult(SCORE, 1_900_000_000, true));
        Course memory want = _plain();
        (want.appealUntil, want.closed) = (1_900_000_000, true);
        assertEq(c.pack(), want.pack());
        plan.number = 1;
        round = RoundWord.open(plan, s, 50).withOutcome(IScores.Outcome.Agreed, 7);
        assertEq(Courses.fromRound(round).pack(), none.pack());
    }

    function test_seatsAt() public pure {
        assertEq(Courses.seatsAt(0, 0, 5, 15), 5);
        assertEq(Courses.seatsAt(0, 1, 5, 15), 11);
        assertEq(Courses.seatsAt(0, 2, 5, 15), 31);
        assertEq(Courses.seatsAt(1, 0, 5, 15), 15);
        assertEq(Courses.seatsAt(1, 1, 5, 15), 31);
    }

    function test_isAppealable_twiceAtMost_alsoNamed() public pure {
        Course memory c;
        c.stage = 1;
        c.result = Result({has: true, strong: true, contested: false, round: 0, score: SCORE});
        for (c.appeals = 0; c.appeals < 2; ++c.appeals) {
            assertTrue(c.isAppealable(0, false));
            assertTrue(c.isAppealable(0, true));
        }
        assertFalse(c.isAppealable(0, false));
        assertFalse(c.isAppealable(0, true));
    }

    // ---------------------------------------------------------------- without a result

    function test_agreement_stands() public pure {
        Course memory c;
        Move memory m = c.advance(_agreed(SCORE, 0, 3));
        _assertStands(c, m, SCORE, 0, true);
    }

    /// @dev Where a quorum committed and kept silent, the next size is asked: by as many validators as there are
    function testFuzz_withheldReveals_askTheNextSize(uint8 stage, uint8 size) public pure {
        Course memory c = _at(stage % 2, size);
        (c.silences, size) = (3, c.size);
        uint8 smaller = c.smaller;
        bool isLargest = size == Courses.largest(c.stage);
        assertTrue(c.advance(_withheld(0)).step == IArena.Step.Requeue);
        assertEq(c.size, isLargest ? size : size + 1);
        assertEq(c.silences, isLargest ? 4 : 0);
        assertEq(c.smaller, smaller);
    }

    /// @dev A stage has its committee drawn again for silence or for an excuse
    function test_silenceAndExcuse_askTheNextSize() public pure {
        Course memory c;
        c.advance(_excuse(Votes.UNAVAILABLE, 0));
        assertTrue(c.advance(_silent(1)).step == IArena.Step.Requeue);
        assertEq(c.size, 1);
        Course memory other;
        other.advance(_silent(0));
        assertTrue(other.advance(_excuse(Votes.TOO_SLOW, 1)).step == IArena.Step.Requeue);
        assertEq(other.size, 1);
        assertEq(other.smaller, 0);
        _assertVoid(other.advance(_excuse(Votes.TOO_SLOW, 2)), IArena.VoidReason.TooSlow);
    }

    /// @dev In an appeal an excuse of the time before counts for nothing
    function test_appeal_silence_afterAnExcuse_sameSize() public pure {
        Course memory c = _appealed(0);
        c.absent = true;
        c.advance(_silent(1));
        assertEq(c.size, 1);
        c.advance(_withheld(2));
        assertEq(c.size, 2);
        assertEq(c.smaller, 3, "as before: it has to exceed the committee of the result");
        assertTrue(c.pending && !c.heard);
    }

    /// @dev However often a committee stays silent, the next one is not larger
    function testFuzz_silence_neverGrows(uint8 stage, uint8 size) public pure {
        Course memory c = _at(stage % 2, size);
        size = c.size;
        for (uint8 i; i < 4; ++i) {
            Move memory m = c.advance(_silent(i));
            assertTrue(m.step == IArena.Step.Requeue);
            assertEq(c.size, size);
            assertEq(c.silences, i + 1);
        }
        _assertVoid(c.advance(_silent(4)), IArena.VoidReason.NoQuorum);
    }

    function test_silences_countPerSize() public pure {
        Course memory c;
        for (uint8 i; i < 4; ++i) {
            c.advance(_silent(i));
        }
        c.advance(_split(4, 3));
        assertEq(c.silences, 0);
        assertEq(c.size, 1);
        for (uint8 i; i < 4; ++i) {
            assertTrue(c.advance(_silent(5 + i)).step == IArena.Step.Requeue);
        }
        _assertVoid(c.advance(_silent(9)), IArena.VoidReason.NoQuorum);
    }

    function test_absent_onceMoreAtTheSameSize_thenVoid() public pure {
        Course memory c;
        assertTrue(c.advance(_excuse(Votes.UNAVAILABLE, 0)).step == IArena.Step.Requeue);
        assertEq(c.size, 0);
        _assertVoid(c.advance(_excuse(Votes.TOO_SLOW, 1)), IArena.VoidReason.TooSlow);
        assertEq(c.result.score, Votes.TOO_SLOW, "its seats are paid");
        assertEq(c.result.round, 1);
    }

    /// @dev One flag for the stage, not one for each size
    function test_absent_alsoAfterASplit() public pure {
        Course memory c;
        c.advance(_excuse(Votes.TOO_SLOW, 0));
        c.advance(_split(1, 3));
        _assertVoid(c.advance(_excuse(Votes.UNAVAILABLE, 2)), IArena.VoidReason.Unavailable);
    }

    function test_absent_inTheFinalStage_onlyTheLargestEndsIt() public pure {
        Course memory c = _at(1, 0);
        assertTrue(c.advance(_excuse(Votes.UNAVAILABLE, 3)).step == IArena.Step.Requeue);
        assertEq(c.size, 1);
        _assertVoid(c.advance(_excuse(Votes.UNAVAILABLE, 4)), IArena.VoidReason.Unavailable);
    }

    function test_taskFault_straightToTheLargest_whichVoidsTheTask() public pure {
        Course memory c;
        assertTrue(c.advance(_excuse(Votes.TASK_FAULT, 0)).step == IArena.Step.Requeue);
        assertEq(c.size, 2);
        assertTrue(c.advance(_excuse(Votes.TASK_FAULT, 1)).step == IArena.Step.TaskVoid);
        assertEq(c.result.round, 1);
    }

    /// @dev The largest committee is an ordinary one: whatever it decides counts
    function test_taskFault_largestScores() public pure {
        Course memory c;
        c.advance(_excuse(Votes.TASK_FAULT, 0));
        _assertStands(c, c.advance(_agreed(SCORE, 1, 31)), SCORE, 1, true);
    }

    function test_split_growsToTheLargest_whereAllVotesCount() public pure {
        Course memory c;
        c.advance(_split(0, 3));
        assertFalse(c.asksPool(IScores.Outcome.Split), "a larger one is asked first");
        c.advance(_split(1, 7));
        assertEq(c.size, 2);
        assertEq(c.smaller, 7);
        assertTrue(c.asksPool(IScores.Outcome.Split));
        Course memory without = Courses.unpack(c.pack());
        // The most votes of all are enough.
        _assertStands(c, c.advance(_pooled(SCORE, 17, 41, 2, 31)), SCORE, 2, false);
        _assertVoid(without.advance(_split(2, 31)), IArena.VoidReason.NoQuorum);
    }

    /// @dev Votes of silent rounds are not lost: if a quorum of them says the same, that stands
    function test_silence_usedUp_allVotesCount() public pure {
        for (uint256 votes = 20; votes < 22; ++votes) {
            Course memory c = _at(1, 1);
            for (uint8 i; i < 4; ++i) {
                assertFalse(c.asksPool(IScores.Outcome.Silence));
                c.advance(_silent(i));
            }
            assertTrue(c.asksPool(IScores.Outcome.Silence));
            Decision memory d = _pooled(SCORE, votes, 60, 9, 31);
            d.outcome = IScores.Outcome.Silence;
            Move memory m = c.advance(d);
            if (votes < 21) _assertVoid(m, IArena.VoidReason.NoQuorum);
            else _assertStands(c, m, SCORE, 9, false);
        }
    }

    // ---------------------------------------------------------------- without a larger committee

    function test_noLarger_allVotesCount() public pure {
        Course memory c;
        c.advance(_split(0, 7));
        Course memory without = Courses.unpack(c.pack());
        Decision memory d = _pooled(SCORE, 4, 10, 0, 7);
        _assertStands(c, c.advanceWithout(d.pool, 0, 0), SCORE, 0, false);
        d.pool.found = false;
        _assertVoid(without.advanceWithout(d.pool, 0, 0), IArena.VoidReason.NoQuorum);
    }

    /// @dev The excuse of a size does not outlive the next split
    function test_noLarger_onlyTheLastSizeCounts() public pure {
        Course memory c;
        c.stage = 1;
        c.advance(_excuse(Votes.UNAVAILABLE, 3));
        assertTrue(c.standby.has);
        c = _at(0, 0);
        c.standby = Result({has: true, strong: true, contested: false, round: 0, score: Votes.TOO_SLOW});
        c.advance(_split(1, 3));
        assertFalse(c.standby.has);
    }

    function test_noLarger_afterFaultAndAbsence() public pure {
        Course memory c;
        c.advance(_excuse(Votes.TASK_FAULT, 0));
        assertTrue(_without(c).step == IArena.Step.TaskVoid);
        c = _at(1, 0);
        c.advance(_excuse(Votes.TOO_SLOW, 3));
        _assertVoid(_without(c), IArena.VoidReason.TooSlow);
        c = _at(0, 0);
        c.advance(_split(0, 3));
        _assertVoid(_without(c), IArena.VoidReason.NoQuorum);
    }

    // ---------------------------------------------------------------- appeals

    function test_appeal_overturned() public pure {
        Course memory c = _appealed(0);
        assertEq(c.size, 1);
        assertEq(c.smaller, 3);
        Move memory m = c.advance(_agreed(OTHER, 1, 7));
        _assertStands(c, m, OTHER, 1, true);
        assertTrue(m.end == IAppeals.AppealEnd.Overturned);
        assertFalse(c.pending);
    }

    function test_appeal_upheld() public pure {
        Course memory c = _appealed(0);
        Move memory m = c.advance(_agreed(SCORE, 1, 7));
        _assertStands(c, m, SCORE, 0, true);
        assertTrue(m.end == IAppeals.AppealEnd.Upheld);
    }

    /// @dev Tolerant: the same within tau
    function testFuzz_appeal_tolerance(uint32 tau, uint32 off) public pure {
        tau = uint32(bound(tau, 0, 20_000));
        off = uint32(bound(off, 0, 40_000));
        Course memory c = _appealed(0);
        Decision memory d = _agreed(SCORE + off, 1, 7);
        d.tolerance = tau;
        Move memory m = c.advance(d);
        assertTrue(m.end == (off <= tau ? IAppeals.AppealEnd.Upheld : IAppeals.AppealEnd.Overturned));
        assertEq(c.result.score, off <= tau ? SCORE : SCORE + off);
    }

    /// @dev Nothing but 2/3 for something else removes a result that stands
    function testFuzz_appeal_withoutDecision_neverRemovesTheResult(uint8 kind, uint8 stage) public pure {
        Course memory c = _appealed(stage % 2);
        uint8 round = 10;
        Move memory m;
        while (c.pending) {
            m = c.advance(_undecided(kind, round++, c.size == 1 ? 7 : 31));
            assertEq(c.result.score, SCORE);
            assertTrue(c.result.has && c.result.strong);
            assertTrue(m.step == (c.pending ? IArena.Step.Requeue : IArena.Step.Stands));
        }
        assertTrue(m.end == IAppeals.AppealEnd.Undecided);
        assertTrue(c.result.contested);
        assertLe(round, 15 + 5, "it ends");
    }

    function test_appeal_splitGoesOnUnderTheSameBond_thenAllVotesCount() public pure {
        Course memory c = _appealed(0);
        assertTrue(c.advance(_split(1, 7)).step == IArena.Step.Requeue);
        assertTrue(c.pending && c.heard);
        assertEq(c.size, 2);
        assertEq(c.appeals, 1);
        Course memory half = Courses.unpack(c.pack());
        Move memory m = half.advance(_pooled(OTHER, 20, 40, 2, 31));
        assertTrue(m.end == IAppeals.AppealEnd.Undecided, "half of all overturns nothing");
        assertEq(half.result.score, SCORE);
        assertTrue(half.result.contested);
        m = c.advance(_pooled(OTHER, 21, 41, 2, 31));
        assertTrue(m.end == IAppeals.AppealEnd.Overturned);
        _assertStands(c, m, OTHER, 2, false);
    }

    /// @dev Most votes for what stands, or a tie of neighbours who have more than half each, change nothing
    function test_appeal_recount_changesNothing() public pure {
        for (uint256 i; i < 2; ++i) {
            Course memory c = _appealed(0);
            c.advance(_split(1, 7));
            Decision memory d = _pooled(i == 0 ? SCORE : OTHER, 21, 41, 2, 31);
            d.pool.found = i == 0;
            assertTrue(c.advance(d).end == IAppeals.AppealEnd.Undecided);
            assertEq(c.result.score, SCORE);
            assertTrue(c.result.strong && c.result.contested);
            assertEq(c.result.round, 0);
        }
    }

    /// @dev A result that no 2/3 stand behind, or that as many doubt, can be asked about once more
    function test_appeal_ofADoubtfulResult_asksTheLargestAgain() public pure {
        Course memory c = _appealed(0);
        c.advance(_split(1, 7));
        c.advance(_split(2, 31));
        assertTrue(c.result.contested);
        assertTrue(c.isAppealable(2, false));
        c.enterAppeal(0, 31);
        assertEq(c.size, 2);
        assertEq(c.smaller, 0, "as large a one may decide");
        _assertStands(c, c.advance(_agreed(OTHER, 3, 31)), OTHER, 3, true);
        assertFalse(c.isAppealable(3, false), "two were heard");
    }

    function test_appeal_unheard_whereThereIsNoLargerCommittee() public pure {
        Course memory c = _appealed(0);
        Move memory m = _without(c);
        assertTrue(m.step == IArena.Step.Stands && m.end == IAppeals.AppealEnd.Unheard);
        assertFalse(c.result.contested, "nobody was asked");
        c = _appealed(0);
        c.advance(_split(1, 7));
        Course memory other = Courses.unpack(c.pack());
        assertTrue(_without(c).end == IAppeals.AppealEnd.Undecided, "seven were asked");
        m = other.advanceWithout(_pooled(OTHER, 6, 10, 0, 0).pool, 1, 0);
        assertTrue(m.end == IAppeals.AppealEnd.Overturned);
    }

    /// @dev Neither silences nor committees of before are the appeal's
    function test_appeal_beginsAnew() public pure {
        Course memory c;
        c.advance(_silent(0));
        c.advance(_agreed(SCORE, 1, 3));
        assertEq(c.silences, 1);
        c.enterAppeal(0, 3);
        assertEq(c.silences, 0);
        c.advance(_split(2, 7));
        c.advance(_split(3, 31));
        assertTrue(c.isAppealable(3, false));
        c.enterAppeal(0, 31);
        assertTrue(c.endUnheard() == IAppeals.AppealEnd.Unheard);
    }

    function test_endUnheard_tellsWhetherACommitteeVoted() public pure {
        Course memory c = _appealed(0);
        assertTrue(c.endUnheard() == IAppeals.AppealEnd.Unheard);
        assertFalse(c.pending || c.result.contested);
        c = _appealed(0);
        c.advance(_split(1, 7));
        assertTrue(c.endUnheard() == IAppeals.AppealEnd.Undecided);
        assertFalse(c.pending);
        assertTrue(c.result.contested);
    }

    function test_appeals_atMostTwo_andOnlyWithALargerSize() public pure {
        Course memory c = _appealed(0);
        c.advance(_agreed(SCORE, 1, 7));
        assertTrue(c.isAppealable(1, false));
        c.enterAppeal(0, 7);
        assertEq(c.size, 2);
        c.advance(_agreed(SCORE, 2, 31));
        assertFalse(c.isAppealable(2, false));
        c = _at(0, 2);
        c.advance(_agreed(SCORE, 2, 31));
        assertFalse(c.isAppealable(2, false), "the largest has spoken");
        c = _at(0, 0);
        c.advance(_agreed(SCORE, 10, 3));
        assertTrue(c.isAppealable(10, false));
        assertFalse(c.isAppealable(11, false), "no numbers left for its rounds and the final stage");
        c = _at(1, 0);
        c.advance(_agreed(SCORE, 25, 3));
        assertTrue(c.isAppealable(25, false));
        assertFalse(c.isAppealable(26, false));
    }

    // ---------------------------------------------------------------- copies

    /// @dev A copier that appeals against itself cannot use up the question whether it is a copy
    function test_copy_isAskedInTheLargestSizeToo() public pure {
        Course memory c = _appealed(1);
        c.advance(_agreed(SCORE, 4, 31));
        assertFalse(c.isAppealable(4, false));
        assertTrue(c.isAppealable(4, true));
        c.enterAppeal(9, 31);
        assertEq(c.size, 1);
        assertEq(c.named, 9);
        assertEq(c.smaller, 31);
        Move memory m = c.advance(_agreed(Votes.DUPLICATE, 5, 31));
        assertTrue(m.end == IAppeals.AppealEnd.Overturned);
        assertEq(c.result.score, Votes.DUPLICATE);
        assertEq(c.named, 0);
        assertFalse(c.isAppealable(5, true), "a round that names no copy could not say so again");
        assertEq(c.resultFor(5).score, Votes.DUPLICATE);
        assertEq(c.resultFor(4).score, SCORE, "who was not asked is judged by what it was asked");
        assertEq(c.resultFor(3).score, SCORE);
    }

    /// @dev A committee that is no larger may say that it is a copy, and nothing else
    function test_copy_asLargeACommittee_changesNoScore() public pure {
        Course memory c = _appealed(1);
        c.advance(_agreed(SCORE, 4, 31));
        c.enterAppeal(9, 31);
        Move memory m = c.advance(_agreed(OTHER, 5, 31));
        assertTrue(m.end == IAppeals.AppealEnd.Undecided);
        assertEq(c.result.score, SCORE);
        c = _appealed(1);
        c.enterAppeal(9, 15);
        assertTrue(c.advance(_agreed(OTHER, 4, 31)).end == IAppeals.AppealEnd.Overturned, "a larger one may");
    }

    // ---------------------------------------------------------------- the final stage

    function test_enterFinal_keepsTheLiveResultOnly() public pure {
        Course memory c = _appealed(0);
        c.advance(_split(1, 7));
        c.advance(_agreed(OTHER, 2, 31));
        (c.closed, c.absent, c.appealUntil) = (true, true, 99);
        c.enterFinal(3);
        Course memory fresh;
        (fresh.stage, fresh.finalFrom) = (1, 3);
        fresh.live = Result({has: true, strong: true, contested: false, round: 2, score: OTHER});
        assertEq(c.pack(), fresh.pack());
        c.advance(_agreed(SCORE, 3, 15));
        assertEq(c.resultFor(2).score, OTHER);
        assertEq(c.resultFor(3).score, SCORE);
    }

    // ---------------------------------------------------------------- any sequence

    /// @dev Whatever committees, appellants and validators do, a submission uses at most 31 rounds, sizes never shrink in a stage,
    /// silence makes them grow only where a quorum committed or the model was absent, and a result goes only by 2/3 of a larger committee, for a copy, or by most votes of all
    function testFuzz_anySequence_ends(uint256 seed, uint8 k) public pure {
        Course memory c;
        uint8 round;
        k = 3 + 2 * (k % 3);
        for (uint256 i; i < 200; ++i) {
            uint256 x = uint256(keccak256(abi.encode(seed, i)));
            Course memory before = Courses.unpack(c.pack());
            bool drawn = _isDrawn(before, x);
            Move memory m;
            if (drawn) {
                uint8 primaries = uint8(Courses.seatsAt(c.stage, c.size, k, 15));
                if (x >> 60 & 3 == 0 && primaries > c.smaller + 2) primaries -= 2;
                Decision memory d = _any(x, round++, primaries);
                m = c.advance(d);
                _assertMoved(before, c, d);
            } else if (before.smaller != 0 && before.named == 0) {
                Decision memory d = _any(x, round - 1, 0);
                m = c.advanceWithout(d.pool, round - 1, 0);
            } else {
                break;
            }
            assertLe(round, 31);
            assertEq(Courses.unpack(c.pack()).pack(), c.pack());
            if (m.step == IArena.Step.Requeue) continue;
            if (m.step != IArena.Step.Stands) {
                assertFalse(before.result.has, "what stood is never void");
                break;
            }
            uint64 named = c.stage == 1 && x >> 20 & 1 == 0 ? 7 : 0;
            if (x >> 30 & 3 != 0 && c.isAppealable(round - 1, named != 0)) {
                c.enterAppeal(named, uint8(Courses.seatsAt(c.stage, c.size, k, 15)));
            } else if (c.stage == 0) {
                c.closed = true;
                c.enterFinal(round);
            } else {
                return;
            }
        }
    }

    function _isDrawn(Course memory c, uint256 x) private pure returns (bool) {
        return c.smaller == 0 || x >> 50 & 7 != 0 || c.named != 0;
    }

    function _assertMoved(Course memory before, Course memory c, Decision memory d) private pure {
        assertGe(c.size, before.size);
        if (d.outcome == IScores.Outcome.Silence && !d.committed && !before.absent) {
            assertEq(c.size, before.size, "silence does not grow committees");
        }
        if (!before.result.has || c.result.round == before.result.round) return;
        if (d.outcome == IScores.Outcome.Split) {
            assertFalse(c.result.strong);
            assertTrue(2 * d.pool.votes > d.pool.total, "more than half of all votes");
            return;
        }
        assertTrue(d.outcome == IScores.Outcome.Agreed && c.result.strong);
        assertTrue(d.primaries > before.smaller || d.score == Votes.DUPLICATE);
    }

    function _any(uint256 x, uint8 round, uint8 primaries) private pure returns (Decision memory) {
        uint256 kind = x % 11;
        if (kind < 2) return _silent(round);
        if (kind == 2) return _withheld(round);
        if (kind < 5) return _split(round, primaries);
        if (kind == 5) return _pooled(x >> 8 & 1 == 0 ? SCORE : OTHER, x >> 9 & 31, 31, round, primaries);
        if (kind == 6) return _excuse(Votes.UNAVAILABLE, round);
        if (kind == 7) return _excuse(Votes.TASK_FAULT, round);
        if (kind == 8) return _agreed(Votes.DUPLICATE, round, primaries);
        return _agreed(x >> 8 & 1 == 0 ? SCORE : OTHER, round, primaries);
    }

    // ---------------------------------------------------------------- helpers

    function _at(uint8 stage, uint8 size) private pure returns (Course memory c) {
        c.stage = stage;
        c.size = size % (Courses.largest(stage) + 1);
        if (stage == 1) {
            c.finalFrom = 3;
            c.live = Result({has: true, strong: true, contested: false, round: 0, score: OTHER});
        }
        if (c.size != 0) c.smaller = 3;
    }

    /// @dev Agreed in round 0, and nothing since
    function _plain() private pure returns (Course memory c) {
        c.result = Result({has: true, strong: true, contested: false, round: 0, score: SCORE});
    }

    /// @dev A result of round 0, in the final stage of round 3, that is appealed
    function _appealed(uint8 stage) private pure returns (Course memory c) {
        c = _at(stage, 0);
        c.advance(_agreed(SCORE, stage == 0 ? 0 : 3, 3));
        c.enterAppeal(0, 3);
    }

    function _decision(IScores.Outcome outcome, uint32 score, uint8 round, uint8 primaries)
        private
        pure
        returns (Decision memory d)
    {
        (d.outcome, d.score, d.round, d.primaries) = (outcome, score, round, primaries);
    }

    /// @dev No larger committee, and no votes
    function _without(Course memory c) private pure returns (Move memory) {
        Votes.Pool memory pool;
        return c.advanceWithout(pool, 9, 0);
    }

    function _agreed(uint32 score, uint8 round, uint8 primaries) private pure returns (Decision memory) {
        return _decision(IScores.Outcome.Agreed, score, round, primaries);
    }

    function _silent(uint8 round) private pure returns (Decision memory) {
        return _decision(IScores.Outcome.Silence, 0, round, 3);
    }

    /// @dev A quorum committed, and no quorum revealed
    function _withheld(uint8 round) private pure returns (Decision memory d) {
        d = _silent(round);
        d.committed = true;
    }

    function _split(uint8 round, uint8 primaries) private pure returns (Decision memory) {
        return _decision(IScores.Outcome.Split, 0, round, primaries);
    }

    /// @dev A split, where of `total` votes of the stage `votes` lie near `score`
    function _pooled(uint32 score, uint256 votes, uint256 total, uint8 round, uint8 primaries)
        private
        pure
        returns (Decision memory d)
    {
        d = _decision(IScores.Outcome.Split, 0, round, primaries);
        d.pool = Votes.Pool({found: true, score: score, votes: votes, total: total});
    }

    function _excuse(uint32 score, uint8 round) private pure returns (Decision memory) {
        IScores.Outcome outcome = IScores.Outcome.TaskFault;
        if (score == Votes.UNAVAILABLE) outcome = IScores.Outcome.Unavailable;
        if (score == Votes.TOO_SLOW) outcome = IScores.Outcome.TooSlow;
        return _decision(outcome, score, round, 3);
    }

    /// @dev A round that decides nothing
    function _undecided(uint8 kind, uint8 round, uint8 primaries) private pure returns (Decision memory) {
        kind = kind % 6;
        if (kind == 0) return _silent(round);
        if (kind == 1) return _split(round, primaries);
        if (kind == 2) return _pooled(OTHER, 20, 40, round, primaries);
        if (kind == 3) return _excuse(Votes.UNAVAILABLE, round);
        if (kind == 4) return _excuse(Votes.TOO_SLOW, round);
        return _excuse(Votes.TASK_FAULT, round);
    }

    function _assertStands(Course memory c, Move memory m, uint32 score, uint8 round, bool strong) private pure {
        assertTrue(m.step == IArena.Step.Stands);
        assertTrue(c.result.has);
        assertEq(c.result.score, score);
        assertEq(c.result.round, round);
        assertEq(c.result.strong, strong);
    }

    function _assertVoid(Move memory m, IArena.VoidReason reason) private pure {
        assertTrue(m.step == IArena.Step.Void);
        assertTrue(m.reason == reason);
    }
}
