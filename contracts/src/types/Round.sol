// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IArena} from "../interfaces/IArena.sol";
import {IScores} from "../interfaces/IScores.sol";

/// @notice All of a round that votes read and change, in one word. From the lowest bit: leaves of the seats (8 x 12 bits) |
/// unix seconds of the seal (40) | commit, alternate and reveal window (3 x 16) | seconds from the seal until which
/// revealed seats can be questioned (32) | seats (4) | primaries (4) | bits of the seats that committed, revealed and
/// committed late (3 x 8) | rounds before this one that were silent (3), had no model (1), found the task at fault (1) |
/// IScores.Outcome (3)
type Round is uint256;

using RoundWord for Round global;

/// @title Reading and writing of a Round
library RoundWord {
    uint256 private constant LEAF = 12;
    uint256 private constant LEAF_MASK = 0xfff;
    uint256 private constant SEALED_AT = 96;
    uint256 private constant COMMIT_WINDOW = 136;
    uint256 private constant ALTERNATE_WINDOW = 152;
    uint256 private constant REVEAL_WINDOW = 168;
    uint256 private constant HOLD_FOR = 184;
    uint256 private constant SEATS = 216;
    uint256 private constant PRIMARIES = 220;
    uint256 private constant COMMITTED = 224;
    uint256 private constant REVEALED = 232;
    uint256 private constant LATE = 240;
    uint256 private constant SILENCES = 248;
    uint256 private constant ABSENT = 251;
    uint256 private constant FAULT = 252;
    uint256 private constant OUTCOME = 253;

    /// @notice A round drawn at `time` for a submission whose last round was `last` (0: none)
    /// @param lanes Leaves in seat order, 12-bit lanes
    /// @param all Seats
    /// @param voters Primaries
    /// @param time Unix seconds of the block
    function open(Round last, IArena.Sealing memory sealing, uint256 lanes, uint256 all, uint256 voters, uint40 time)
        internal
        pure
        returns (Round)
    {
        // Before any re-draw `silences` is at most 4, and the flags are only set once: no field spills.
        uint256 history = Round.unwrap(last) >> SILENCES & 31;
        IScores.Outcome ended = last.outcome();
        if (ended == IScores.Outcome.Silence) history += 1;
        else if (ended == IScores.Outcome.TaskFault) history |= 1 << (FAULT - SILENCES);
        else if (ended != IScores.Outcome.Pending) history |= 1 << (ABSENT - SILENCES);
        // No alternates, no time for them.
        uint256 windows = sealing.commitWindow | uint256(sealing.revealWindow) << (REVEAL_WINDOW - COMMIT_WINDOW);
        if (all != voters) windows |= uint256(sealing.alternateWindow) << (ALTERNATE_WINDOW - COMMIT_WINDOW);
        // A task lasts 30 days and questions about it 30 days more at most: far from 2^32 seconds.
        uint256 holdFor = sealing.holdUntil - time;
        return Round.wrap(
            lanes | uint256(time) << SEALED_AT | windows << COMMIT_WINDOW | holdFor << HOLD_FOR | all << SEATS | voters
                << PRIMARIES | history << SILENCES
        );
    }

    /// @notice Whether a committee is at work
    function isOpen(Round self) internal pure returns (bool) {
        return Round.unwrap(self) != 0 && Round.unwrap(self) >> OUTCOME == 0;
    }

    /// @notice Leaf of a seat
    function leaf(Round self, uint256 seat) internal pure returns (uint16) {
        return uint16(Round.unwrap(self) >> (LEAF * seat) & LEAF_MASK);
    }

    /// @notice Leaves of all seats, 12-bit lanes
    function leaves(Round self) internal pure returns (uint96) {
        return uint96(Round.unwrap(self));
    }

    /// @notice Unix seconds of the seal
    function sealedAt(Round self) internal pure returns (uint40) {
        return uint40(Round.unwrap(self) >> SEALED_AT);
    }

    /// @notice Unix seconds at which primaries can no longer commit
    function commitEnd(Round self) internal pure returns (uint40) {
        // Block times are far from 2^40.
        unchecked {
            return sealedAt(self) + uint16(Round.unwrap(self) >> COMMIT_WINDOW);
        }
    }

    /// @notice Unix seconds from which a commitment of a primary counts as late: the last quarter of the window
    function lateFrom(Round self) internal pure returns (uint40) {
        // Block times are far from 2^40.
        unchecked {
            return commitEnd(self) - uint16(Round.unwrap(self) >> COMMIT_WINDOW) / 4;
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
            return sealedAt(self) + uint32(Round.unwrap(self) >> HOLD_FOR);
        }
    }

    /// @notice Seats in all
    function seats(Round self) internal pure returns (uint8) {
        return uint8(Round.unwrap(self) >> SEATS & 15);
    }

    /// @notice c, the seats that vote unless an alternate stands in
    function primaries(Round self) internal pure returns (uint8) {
        return uint8(Round.unwrap(self) >> PRIMARIES & 15);
    }

    /// @notice Bit i: seat i committed
    function committed(Round self) internal pure returns (uint8) {
        return uint8(Round.unwrap(self) >> COMMITTED);
    }

    /// @notice Bit i: seat i revealed
    function revealed(Round self) internal pure returns (uint8) {
        return uint8(Round.unwrap(self) >> REVEALED);
    }

    /// @notice Bit i: seat i committed so late that it may say that the model cannot be had
    function late(Round self) internal pure returns (uint8) {
        return uint8(Round.unwrap(self) >> LATE);
    }

    /// @notice Rounds before this one, each of which is in the history: silences, no model, fault of the task
    function number(Round self) internal pure returns (uint8) {
        // Seven at most, and two flags.
        unchecked {
            uint256 word = Round.unwrap(self);
            return uint8((word >> SILENCES & 7) + (word >> ABSENT & 1) + (word >> FAULT & 1));
        }
    }

    /// @notice Number of the round after this one; 0 if this one is none
    function next(Round self) internal pure returns (uint8) {
        return Round.unwrap(self) == 0 ? 0 : number(self) + 1;
    }

    /// @notice Rounds before this one that were silent
    function silences(Round self) internal pure returns (uint8) {
        return uint8(Round.unwrap(self) >> SILENCES & 7);
    }

    /// @notice A round before this one had no model, or no time to score it
    function absent(Round self) internal pure returns (bool) {
        return Round.unwrap(self) >> ABSENT & 1 != 0;
    }

    /// @notice A round before this one found the evaluation set at fault
    function fault(Round self) internal pure returns (bool) {
        return Round.unwrap(self) >> FAULT & 1 != 0;
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
        uint256 bits = uint256(1) << (COMMITTED + seat);
        if (isLate) bits |= uint256(1) << (LATE + seat);
        return Round.wrap(Round.unwrap(self) | bits);
    }

    /// @notice The round with a reveal of `seat`
    function withReveal(Round self, uint256 seat) internal pure returns (Round) {
        return Round.wrap(Round.unwrap(self) | uint256(1) << (REVEALED + seat));
    }

    /// @notice The round, decided
    function withOutcome(Round self, IScores.Outcome result) internal pure returns (Round) {
        return Round.wrap(Round.unwrap(self) | uint256(result) << OUTCOME);
    }
}
