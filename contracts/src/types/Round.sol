// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {LibBit} from "solady/utils/LibBit.sol";
import {IArena} from "../interfaces/IArena.sol";
import {IScores} from "../interfaces/IScores.sol";
import {Votes} from "../libraries/Votes.sol";

/// @notice All of a round that votes read and change, in one word. From the lowest bit: leaves of the seats (8 x 12 bits) |
/// unix seconds of the seal (40) | commit, alternate and reveal window (3 x 16) | seconds from the seal until which
/// revealed seats can be questioned (30) | stage (1) | whether it judges a copy (1) | seats (5) | alternates among them (3) |
/// bits of the seats that committed, revealed and committed late (3 x 8) | number (5) | IScores.Outcome (3).
/// A round of more than 8 seats has three sets of 32 bits in place of the leaves, which stand in words of their own, and
/// nothing in place of the small sets. Once a round is decided, the set of those that agreed stands in the place of the late ones. Where
/// the first round agreed, and nothing came after it, what follows from that stands in the place of the windows and the hold: score
/// (32) | unix seconds until which it can be appealed (40) | whether the stage is closed (1).
type Round is uint256;

using RoundWord for Round global;

/// @title Reading and writing of a Round
library RoundWord {
    /// Seats up to which a round is one word
    uint256 internal constant SMALL = 8;
    uint256 private constant SEALED_AT = 96;
    uint256 private constant COMMIT_WINDOW = 136;
    uint256 private constant ALTERNATE_WINDOW = 152;
    uint256 private constant REVEAL_WINDOW = 168;
    uint256 private constant HOLD_FOR = 184;
    uint256 private constant SCORE = 136;
    uint256 private constant APPEAL_UNTIL = 168;
    uint256 private constant CLOSED = 208;
    uint256 private constant RESULT_MASK = (1 << 73) - 1;
    uint256 private constant HOLD_MASK = (1 << 30) - 1;
    uint256 private constant STAGE = 214;
    uint256 private constant COPY = 215;
    uint256 private constant SEATS = 216;
    uint256 private constant ALTERNATES = 221;
    uint256 private constant COMMITTED = 224;
    uint256 private constant REVEALED = 232;
    uint256 private constant LATE = 240;
    uint256 private constant LARGE_COMMITTED = 0;
    uint256 private constant LARGE_REVEALED = 32;
    uint256 private constant LARGE_LATE = 64;
    uint256 private constant NUMBER = 248;
    uint256 private constant OUTCOME = 253;

    /// @notice What a round is made of
    /// @param number Below 31
    /// @param stage 0 live, 1 final
    /// @param copy Whether it judges a copy: its commit window is twice the task's
    /// @param leaves Leaves in seat order, 12-bit lanes; 0 for more than SMALL seats
    /// @param seats Seats in all
    /// @param primaries The first of them
    struct Plan {
        uint8 number;
        uint8 stage;
        bool copy;
        uint256 leaves;
        uint8 seats;
        uint8 primaries;
    }

    /// @notice A round drawn at `time`
    /// @param time Unix seconds of the block
    function open(Plan memory plan, IArena.Sealing memory sealing, uint40 time) internal pure returns (Round) {
        // No alternates, no time for them.
        uint256 alternates = plan.seats - plan.primaries;
        uint256 windows = sealing.commitWindow | uint256(sealing.revealWindow) << (REVEAL_WINDOW - COMMIT_WINDOW);
        if (alternates != 0) windows |= uint256(sealing.alternateWindow) << (ALTERNATE_WINDOW - COMMIT_WINDOW);
        // A task lasts 30 days and questions about it 30 days more at most, pauses apart: far from 2^30 seconds.
        uint256 word = plan.leaves | uint256(time) << SEALED_AT | windows << COMMIT_WINDOW;
        word |= uint256(sealing.holdUntil - time) << HOLD_FOR | uint256(plan.stage) << STAGE;
        if (plan.copy) word |= 1 << COPY;
        word |= uint256(plan.seats) << SEATS | alternates << ALTERNATES | uint256(plan.number) << NUMBER;
        return Round.wrap(word);
    }

    /// @notice Whether a committee is at work
    function isOpen(Round self) internal pure returns (bool) {
        return Round.unwrap(self) != 0 && Round.unwrap(self) >> OUTCOME == 0;
    }

    /// @notice Whether one was, and its votes are counted
    function isDecided(Round self) internal pure returns (bool) {
        return Round.unwrap(self) >> OUTCOME != 0;
    }

    /// @notice Whether it has more than SMALL seats
    function isLarge(Round self) internal pure returns (bool) {
        return seats(self) > SMALL;
    }

    /// @notice Leaf of a seat of a round of up to SMALL seats
    function leaf(Round self, uint256 seat) internal pure returns (uint16) {
        return uint16(Round.unwrap(self) >> (12 * seat) & 0xfff);
    }

    /// @notice Unix seconds of the seal
    function sealedAt(Round self) internal pure returns (uint40) {
        return uint40(Round.unwrap(self) >> SEALED_AT);
    }

    /// @notice Unix seconds at which primaries can no longer commit
    function commitEnd(Round self) internal pure returns (uint40) {
        // Block times are far from 2^40.
        unchecked {
            return sealedAt(self) + _commitWindow(self);
        }
    }

    /// @notice Unix seconds from which a commitment of a primary counts as late: the last quarter of the window
    function lateFrom(Round self) internal pure returns (uint40) {
        // Block times are far from 2^40.
        unchecked {
            return commitEnd(self) - _commitWindow(self) / 4;
        }
    }

    /// @notice Unix seconds from which any alternate that is needed may commit: half of the alternates' window
    function anyAlternateFrom(Round self) internal pure returns (uint40) {
        // Block times are far from 2^40.
        unchecked {
            return commitEnd(self) + uint16(Round.unwrap(self) >> ALTERNATE_WINDOW) / 2;
        }
    }

    /// @notice Unix seconds at which nobody can commit any more
    function alternateEnd(Round self) internal pure returns (uint40) {
        // Block times are far from 2^40.
        unchecked {
            return commitEnd(self) + uint16(Round.unwrap(self) >> ALTERNATE_WINDOW);
        }
    }

    /// @notice Unix seconds at which nobody can reveal any more
    function revealEnd(Round self) internal pure returns (uint40) {
        // Block times are far from 2^40.
        unchecked {
            return alternateEnd(self) + uint16(Round.unwrap(self) >> REVEAL_WINDOW);
        }
    }

    /// @notice Unix seconds until which revealed seats can be questioned
    function holdUntil(Round self) internal pure returns (uint40) {
        // Block times are far from 2^40.
        unchecked {
            return sealedAt(self) + uint40(Round.unwrap(self) >> HOLD_FOR & HOLD_MASK);
        }
    }

    /// @notice 0 live, 1 final
    function stage(Round self) internal pure returns (uint8) {
        return uint8(Round.unwrap(self) >> STAGE & 1);
    }

    /// @notice Whether it judges a copy
    function judgesCopy(Round self) internal pure returns (bool) {
        return Round.unwrap(self) >> COPY & 1 != 0;
    }

    /// @notice Seats in all
    function seats(Round self) internal pure returns (uint8) {
        return uint8(Round.unwrap(self) >> SEATS & 31);
    }

    /// @notice c, the seats that vote unless an alternate stands in
    function primaries(Round self) internal pure returns (uint8) {
        // Alternates are some of the seats.
        unchecked {
            return seats(self) - uint8(Round.unwrap(self) >> ALTERNATES & 7);
        }
    }

    /// @notice Bit i: seat i committed
    function committed(Round self) internal pure returns (uint32) {
        return _set(self, COMMITTED, LARGE_COMMITTED);
    }

    /// @notice Bit i: seat i revealed
    function revealed(Round self) internal pure returns (uint32) {
        return _set(self, REVEALED, LARGE_REVEALED);
    }

    /// @notice Bit i: seat i agreed with the consensus. Of a decided round
    function agreeing(Round self) internal pure returns (uint32) {
        return _set(self, LATE, LARGE_LATE);
    }

    /// @notice Bit i: seat i committed so late that it may say that the model cannot be had. Of a round that is open
    function late(Round self) internal pure returns (uint32) {
        return _set(self, LATE, LARGE_LATE);
    }

    /// @notice The first round, with what its submission came to. Its windows are over
    /// @param score What it agreed on
    /// @param appealUntil Unix seconds until which that can be appealed
    /// @param closed Whether that can no longer change
    function withResult(Round self, uint32 score, uint40 appealUntil, bool closed) internal pure returns (Round) {
        uint256 word = Round.unwrap(self) & ~(RESULT_MASK << SCORE);
        if (closed) word |= uint256(1) << CLOSED;
        return Round.wrap(word | uint256(score) << SCORE | uint256(appealUntil) << APPEAL_UNTIL);
    }

    /// @notice What `withResult` wrote
    function result(Round self) internal pure returns (uint32 score, uint40 appealUntil, bool closed) {
        uint256 word = Round.unwrap(self);
        return (uint32(word >> SCORE), uint40(word >> APPEAL_UNTIL), word >> CLOSED & 1 != 0);
    }

    /// @notice Seats that did not commit where enough others did, and seats that committed and did not reveal
    function silent(Round self) internal pure returns (uint32 missed, uint32 unrevealed) {
        uint32 in_ = committed(self);
        unrevealed = in_ & ~revealed(self);
        // Whoever does not commit is at fault only where the others did.
        if (LibBit.popCount(in_) >= Votes.quorum(primaries(self))) {
            missed = uint32((uint256(1) << primaries(self)) - 1) & ~in_;
        }
    }

    /// @notice Rounds of the submission before this one
    function number(Round self) internal pure returns (uint8) {
        return uint8(Round.unwrap(self) >> NUMBER & 31);
    }

    /// @notice Number of the round after this one; 0 if this one is none
    function next(Round self) internal pure returns (uint8) {
        return Round.unwrap(self) == 0 ? 0 : number(self) + 1;
    }

    /// @notice How it ended
    function outcome(Round self) internal pure returns (IScores.Outcome) {
        return IScores.Outcome(Round.unwrap(self) >> OUTCOME);
    }

    /// @notice Whether all primaries have committed
    function isComplete(Round self) internal pure returns (bool) {
        uint256 all = (uint256(1) << primaries(self)) - 1;
        return committed(self) & all == all;
    }

    /// @notice Whether nothing that may still happen by `time` can change the result
    function isDecidable(Round self, uint256 time) internal pure returns (bool) {
        if (time >= revealEnd(self)) return true;
        return committed(self) == revealed(self) && (isComplete(self) || time >= alternateEnd(self));
    }

    /// @notice The round with a commitment of `seat`
    function withCommit(Round self, uint256 seat, bool isLate) internal pure returns (Round) {
        bool large = isLarge(self);
        uint256 bits = uint256(1) << ((large ? LARGE_COMMITTED : COMMITTED) + seat);
        if (isLate) bits |= uint256(1) << ((large ? LARGE_LATE : LATE) + seat);
        return Round.wrap(Round.unwrap(self) | bits);
    }

    /// @notice The round with a reveal of `seat`
    function withReveal(Round self, uint256 seat) internal pure returns (Round) {
        return Round.wrap(Round.unwrap(self) | uint256(1) << ((isLarge(self) ? LARGE_REVEALED : REVEALED) + seat));
    }

    /// @notice The round, decided
    /// @param agreed The seats that agreed with the consensus
    function withOutcome(Round self, IScores.Outcome outcome_, uint32 agreed) internal pure returns (Round) {
        bool large = isLarge(self);
        uint256 place = large ? LARGE_LATE : LATE;
        uint256 all = large ? type(uint32).max : type(uint8).max;
        uint256 word = Round.unwrap(self) & ~(all << place);
        return Round.wrap(word | uint256(agreed) << place | uint256(outcome_) << OUTCOME);
    }

    function _set(Round self, uint256 small, uint256 large) private pure returns (uint32) {
        return isLarge(self) ? uint32(Round.unwrap(self) >> large) : uint8(Round.unwrap(self) >> small);
    }

    /// @dev A copy is compared with its original: two models to evaluate, twice the time
    function _commitWindow(Round self) private pure returns (uint40) {
        uint40 window = uint16(Round.unwrap(self) >> COMMIT_WINDOW);
        return judgesCopy(self) ? 2 * window : window;
    }
}
