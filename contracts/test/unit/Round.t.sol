// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IArena} from "../../src/interfaces/IArena.sol";
import {IScores} from "../../src/interfaces/IScores.sol";
import {Round, RoundWord} from "../../src/types/Round.sol";
import {TestBase} from "../TestBase.sol";

/// @title The word of a round against its fields, and when it can be decided
contract RoundTest is TestBase {
    uint40 private constant TIME = 1_900_000_000;

    /// @dev Sets of seats, as plain numbers
    struct Sets {
        uint32 committed;
        uint32 revealed;
        uint32 late;
    }

    /// @dev Whatever is written into a round is read from it, and nothing else changes
    function testFuzz_word_keepsAll(uint256 seed, uint40 time) public pure {
        time = uint40(bound(time, 1, type(uint40).max - 400_000));
        (RoundWord.Plan memory plan, IArena.Sealing memory s) = _any(seed, time);
        Round round = RoundWord.open(plan, s, time);
        Sets memory sets;
        _check(round, plan, s, time);
        _checkSets(round, sets);
        for (uint256 i; i < 12; ++i) {
            uint256 x = uint256(keccak256(abi.encode(seed, i)));
            uint256 seat = x % plan.seats;
            bool isLate = x >> 100 & 1 != 0;
            if (x >> 101 & 1 != 0) {
                round = round.withCommit(seat, isLate);
                sets.committed |= uint32(1 << seat);
                if (isLate) sets.late |= uint32(1 << seat);
            } else {
                round = round.withReveal(seat);
                sets.revealed |= uint32(1 << seat);
            }
            assertTrue(round.isOpen());
            assertTrue(round.outcome() == IScores.Outcome.Pending);
            _check(round, plan, s, time);
            _checkSets(round, sets);
        }
        IScores.Outcome outcome = IScores.Outcome(1 + seed % 6);
        sets.late = uint32(seed >> 60) & uint32((1 << uint256(plan.seats)) - 1);
        round = round.withOutcome(outcome, sets.late);
        assertEq(round.agreeing(), sets.late);
        assertTrue(round.isDecided());
        assertFalse(round.isOpen());
        assertTrue(round.outcome() == outcome);
        _check(round, plan, s, time);
        _checkSets(round, sets);
        _checkResult(round, plan, sets, seed);
    }

    /// @dev What it came to, written twice, and all that is asked of a round that is over
    function _checkResult(Round round, RoundWord.Plan memory plan, Sets memory sets, uint256 seed) private pure {
        IScores.Outcome outcome = round.outcome();
        uint40 sealedAt = round.sealedAt();
        for (uint256 i; i < 2; ++i) {
            (uint32 score, uint40 until, bool closed) = (uint32(seed >> i), uint40(seed >> (100 + i)), i == 1);
            round = round.withResult(score, until, closed);
            (uint32 gotScore, uint40 gotUntil, bool gotClosed) = round.result();
            assertEq(gotScore, score);
            assertEq(gotUntil, until);
            assertEq(gotClosed, closed);
            assertTrue(round.outcome() == outcome);
            assertEq(round.sealedAt(), sealedAt);
            assertEq(round.number(), plan.number);
            assertEq(round.stage(), plan.stage);
            assertEq(round.seats(), plan.seats);
            assertEq(round.primaries(), plan.primaries);
            _checkSets(round, sets);
            _checkLeaves(round, plan);
        }
    }

    function _checkLeaves(Round round, RoundWord.Plan memory plan) private pure {
        if (plan.seats > 8) return;
        for (uint256 seat; seat < 8; ++seat) {
            assertEq(round.leaf(seat), plan.leaves >> (12 * seat) & 0xfff);
        }
    }

    function test_none() public pure {
        assertFalse(Round.wrap(0).isOpen());
        assertFalse(Round.wrap(0).isDecided());
        assertEq(Round.wrap(0).next(), 0);
    }

    function test_sizes_fromNineSeatsOnLeavesStandElsewhere() public pure {
        assertFalse(_round(6, 2, 0).isLarge());
        assertTrue(_round(7, 2, 0).isLarge());
        assertEq(_round(6, 2, 5).leaf(0), 5);
    }

    function test_windows() public pure {
        Round round = _round(3, 2, 0);
        assertEq(round.commitEnd(), TIME + 101);
        assertEq(round.lateFrom(), TIME + 76);
        assertEq(round.anyAlternateFrom(), TIME + 101 + 20);
        assertEq(round.alternateEnd(), TIME + 101 + 41);
        assertEq(round.revealEnd(), TIME + 101 + 41 + 60);
        assertEq(round.holdUntil(), TIME + 1000);
        round = _round(3, 0, 0);
        assertEq(round.alternateEnd(), TIME + 101, "no alternates, no time for them");
        assertEq(round.revealEnd(), TIME + 101 + 60);
    }

    /// @dev All primaries make it complete, no number of alternates does
    function test_isComplete_primariesOnly() public pure {
        Round round = _round(3, 2, 0).withCommit(3, false).withCommit(4, false).withCommit(0, false);
        assertFalse(round.isComplete());
        round = round.withCommit(1, false);
        assertFalse(round.isComplete());
        assertTrue(round.withCommit(2, false).isComplete());
        assertFalse(_round(3, 2, 0).withCommit(1, false).withCommit(2, false).isComplete(), "the first one too");
    }

    /// @dev Decidable: all who committed have revealed, and nobody else may commit; or time is up
    function test_isDecidable_edges() public pure {
        Round round = _round(3, 2, 0);
        assertFalse(round.isDecidable(TIME + 141));
        assertTrue(round.isDecidable(TIME + 142), "nobody came");
        round = round.withCommit(0, false);
        assertFalse(round.isDecidable(TIME + 142), "it may reveal");
        assertFalse(round.isDecidable(TIME + 201));
        assertTrue(round.isDecidable(TIME + 202), "it did not");
        round = round.withReveal(0);
        assertFalse(round.isDecidable(TIME + 141), "others may commit");
        assertTrue(round.isDecidable(TIME + 142));
        round = round.withCommit(1, false).withCommit(2, false);
        assertFalse(round.isDecidable(TIME));
        assertTrue(round.withReveal(1).withReveal(2).isDecidable(TIME), "all there is to wait for");
    }

    /// @dev Five primaries and two alternates; four commitments are a quorum
    function test_silent_onlyWhereAQuorumCommitted() public pure {
        _assertSilent(5, 0, 0, 0, 0);
        _assertSilent(5, 7, 7, 0, 0);
        _assertSilent(5, 7, 3, 0, 4);
        _assertSilent(5, 15, 15, 16, 0);
        _assertSilent(5, 0x6e, 0x2c, 0x11, 0x42);
        _assertSilent(5, 0x7f, 0x7f, 0, 0);
        _assertSilent(31, (1 << 21) - 1, 0, 0x7fe00000, (1 << 21) - 1);
        _assertSilent(31, (1 << 20) - 1, 0, 0, (1 << 20) - 1);
    }

    function _assertSilent(uint8 primaries, uint32 committed, uint32 revealed, uint32 missed, uint32 unrevealed)
        private
        pure
    {
        Round round = _round(primaries, primaries == 5 ? 2 : 0, 0);
        for (uint256 seat; seat < 31; ++seat) {
            if (committed >> seat & 1 != 0) round = round.withCommit(seat, false);
            if (revealed >> seat & 1 != 0) round = round.withReveal(seat);
        }
        (uint32 gotMissed, uint32 gotUnrevealed) = round.silent();
        assertEq(gotMissed, missed);
        assertEq(gotUnrevealed, unrevealed);
    }

    /// @dev A round of the live stage with windows of 101, 41 and 60 seconds
    function _round(uint8 primaries, uint8 alternates, uint256 leaves) private pure returns (Round) {
        IArena.Sealing memory s;
        (s.commitWindow, s.alternateWindow, s.revealWindow) = (101, 41, 60);
        s.holdUntil = TIME + 1000;
        return RoundWord.open(
            RoundWord.Plan({
                number: 0, stage: 0, copy: false, leaves: leaves, seats: primaries + alternates, primaries: primaries
            }),
            s,
            TIME
        );
    }

    function _any(uint256 seed, uint40 time)
        private
        pure
        returns (RoundWord.Plan memory plan, IArena.Sealing memory s)
    {
        plan.number = uint8(seed % 31);
        plan.stage = uint8(seed >> 8 & 1);
        plan.copy = seed >> 9 & 1 != 0;
        plan.seats = uint8(seed >> 10 & 1 == 0 ? 1 + (seed >> 11) % 8 : 9 + (seed >> 11) % 23);
        plan.primaries = plan.seats - uint8((seed >> 20) % (plan.seats < 8 ? plan.seats : 8));
        plan.leaves = plan.seats > 8 ? 0 : uint96(seed >> 40) >> (96 - 12 * plan.seats);
        s.commitWindow = uint16(seed >> 140);
        s.alternateWindow = uint16(seed >> 156);
        s.revealWindow = uint16(seed >> 172);
        uint256 hold = seed >> 190 & ((1 << 30) - 1);
        s.holdUntil = uint40(bound(uint256(time) + hold, time, type(uint40).max));
    }

    function _check(Round round, RoundWord.Plan memory plan, IArena.Sealing memory s, uint40 time) private pure {
        assertEq(round.isLarge(), plan.seats > 8);
        _checkLeaves(round, plan);
        assertEq(round.number(), plan.number);
        assertEq(round.next(), plan.number + 1);
        assertEq(round.stage(), plan.stage);
        assertEq(round.judgesCopy(), plan.copy);
        assertEq(round.seats(), plan.seats);
        assertEq(round.primaries(), plan.primaries);
        assertEq(round.sealedAt(), time);
        assertEq(round.holdUntil(), s.holdUntil);
        uint40 end = time + (plan.copy ? 2 : 1) * uint40(s.commitWindow);
        assertEq(round.commitEnd(), end);
        assertEq(round.lateFrom(), end - (plan.copy ? 2 * uint40(s.commitWindow) : s.commitWindow) / 4);
        uint40 wait = plan.primaries < plan.seats ? s.alternateWindow : 0;
        assertEq(round.anyAlternateFrom(), end + wait / 2);
        assertEq(round.alternateEnd(), end + wait);
        assertEq(round.revealEnd(), end + wait + s.revealWindow);
    }

    function _checkSets(Round round, Sets memory sets) private pure {
        assertEq(round.committed(), sets.committed);
        assertEq(round.revealed(), sets.revealed);
        assertEq(round.late(), sets.late);
    }
}
