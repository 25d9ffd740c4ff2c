// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAppeals} from "../interfaces/IAppeals.sol";
import {IArena} from "../interfaces/IArena.sol";
import {IScores} from "../interfaces/IScores.sol";
import {Votes} from "../libraries/Votes.sol";

/// @notice What a stage came to
/// @param has Whether it came to anything
/// @param strong Whether at least 2/3 of a committee agreed
/// @param contested Whether the last appeal of it was heard and ended without 2/3 for either side
/// @param round The round that it comes from
/// @param score Score or verdict; an excuse where the stage ended for it
struct Result {
    bool has;
    bool strong;
    bool contested;
    uint8 round;
    uint32 score;
}

/// @notice Where a submission stands between its rounds, stored in one word. From the lowest bit: stage (1) | size (2) | silences
/// (3) | absent (1) | closed (1) | appeals (2) | pending (1) | heard (1) | smaller (5) | finalFrom (5) | named (40) |
/// appealUntil (40) | result, live, standby (40 each)
/// @param stage 0 live, 1 final
/// @param size Index of the size of the next committee
/// @param silences Silent rounds at that size
/// @param absent A round of the live stage had no model, or no time to score it
/// @param closed Whether the result of the stage can no longer change
/// @param appeals Appeals of the stage
/// @param pending Whether one of them is not decided
/// @param heard Whether a committee voted on that one
/// @param smaller Primaries of the last committee before the size grew; 0: it did not
/// @param finalFrom Number of the first round of the final stage; 0: none yet
/// @param named The submission that the appeal names as the original; 0: none
/// @param appealUntil Unix seconds until which the result can be appealed
/// @param result What stands, or what the stage ended with
/// @param live What the live stage ended with, once the final one has begun
/// @param standby What the last committee came to that a larger one is to confirm: it counts if there is no larger one. Once
/// DUPLICATE stands: the result that stood before it
struct Course {
    uint8 stage;
    uint8 size;
    uint8 silences;
    bool absent;
    bool closed;
    uint8 appeals;
    bool pending;
    bool heard;
    uint8 smaller;
    uint8 finalFrom;
    uint64 named;
    uint40 appealUntil;
    Result result;
    Result live;
    Result standby;
}

/// @notice A decided round
/// @param score Consensus, or after Split what more than half of the voting seats said
/// @param agrees Whether any seats agree on `score`
/// @param tolerance tau; 0 for EngineClass.Reference
struct Decision {
    IScores.Outcome outcome;
    uint32 score;
    bool agrees;
    uint8 round;
    uint8 primaries;
    uint32 tolerance;
}

/// @notice What follows
/// @param outcome Of the round: Agreed also by the majority of the largest committee
/// @param reason For Step.Void
/// @param end Of the appeal, if one was pending and is not any more
struct Move {
    IArena.Step step;
    IScores.Outcome outcome;
    IArena.VoidReason reason;
    IAppeals.AppealEnd end;
}

/// @title What follows on a round, in both stages
/// @notice Sizes grow by disagreement only, never by silence. A result that stands is replaced by 2/3 of a larger committee and by
/// nothing else. Source: docs/protocol.md 8.3, 8.4
library Courses {
    uint8 internal constant MAX_APPEALS = 2;
    uint8 internal constant MAX_SILENCES = 4;
    /// Rounds are numbered below 31; an appeal at one size takes at most MAX_SILENCES + 1 of them
    uint8 private constant LAST_APPEALED = 30 - MAX_SILENCES - 1;

    uint256 private constant RESULT = 102;
    uint256 private constant RESULT_BITS = 40;

    // ---------------------------------------------------------------- the word

    /// @notice The course in a word
    function unpack(uint256 word) internal pure returns (Course memory c) {
        c.stage = uint8(word & 1);
        c.size = uint8(word >> 1 & 3);
        c.silences = uint8(word >> 3 & 7);
        c.absent = word >> 6 & 1 != 0;
        c.closed = word >> 7 & 1 != 0;
        c.appeals = uint8(word >> 8 & 3);
        c.pending = word >> 10 & 1 != 0;
        c.heard = word >> 11 & 1 != 0;
        c.smaller = uint8(word >> 12 & 31);
        c.finalFrom = uint8(word >> 17 & 31);
        c.named = uint40(word >> 22);
        c.appealUntil = uint40(word >> 62);
        c.result = _unpackResult(word >> RESULT);
        c.live = _unpackResult(word >> (RESULT + RESULT_BITS));
        c.standby = _unpackResult(word >> (RESULT + 2 * RESULT_BITS));
    }

    /// @notice The word of a course
    function pack(Course memory c) internal pure returns (uint256 word) {
        word = c.stage | uint256(c.size) << 1 | uint256(c.silences) << 3 | uint256(c.appeals) << 8;
        word |= _bit(c.absent) << 6 | _bit(c.closed) << 7 | _bit(c.pending) << 10 | _bit(c.heard) << 11;
        word |= uint256(c.smaller) << 12 | uint256(c.finalFrom) << 17;
        // Submissions are numbered below 2^40.
        word |= uint256(c.named) << 22 | uint256(c.appealUntil) << 62;
        word |= _packResult(c.result) << RESULT | _packResult(c.live) << (RESULT + RESULT_BITS);
        word |= _packResult(c.standby) << (RESULT + 2 * RESULT_BITS);
    }

    // ---------------------------------------------------------------- what is asked

    /// @notice Index of the largest size of a stage
    function largest(uint256 stage) internal pure returns (uint8) {
        return stage == 0 ? 2 : 1;
    }

    /// @notice Seats of a committee, alternates not counted: live k, 2k + 1, 31; final kf, 31
    function seatsAt(uint256 stage, uint256 size, uint256 k, uint256 kf) internal pure returns (uint256) {
        if (size == largest(stage)) return 31;
        if (stage != 0) return kf;
        return size == 0 ? k : 2 * k + 1;
    }

    /// @notice Whether another appeal can come
    /// @param round Number of the last round
    function isAppealable(Course memory c, uint8 round) internal pure returns (bool) {
        // That a model is a copy is a question of its own: it needs a committee, not a larger one.
        return c.appeals < MAX_APPEALS && (c.size < largest(c.stage) || c.stage == 1) && round <= LAST_APPEALED;
    }

    /// @notice The result by which the votes of a round are judged: that of its stage
    function resultFor(Course memory c, uint8 round) internal pure returns (Result memory) {
        if (c.stage == 1 && round < c.finalFrom) return c.live;
        // Who was not asked whether the model is a copy scored it: that is not wrong because it is one.
        if (c.result.score == Votes.DUPLICATE && c.result.round != round) return c.standby;
        return c.result;
    }

    // ---------------------------------------------------------------- what happens

    /// @notice The final stage begins with round `round`
    function enterFinal(Course memory c, uint8 round) internal pure {
        c.live = c.result;
        c.stage = 1;
        c.finalFrom = round;
        (c.size, c.silences, c.appeals, c.smaller, c.appealUntil) = (0, 0, 0, 0, 0);
        (c.absent, c.closed, c.heard) = (false, false, false);
        delete c.result;
        delete c.standby;
    }

    /// @notice Somebody appeals
    /// @param named Submission named as the original; 0: none
    /// @param primaries Of the last committee
    function enterAppeal(Course memory c, uint64 named, uint8 primaries) internal pure {
        ++c.appeals;
        c.pending = true;
        c.heard = false;
        c.named = named;
        c.silences = 0;
        c.smaller = primaries;
        if (c.size < largest(c.stage)) ++c.size;
    }

    /// @notice A round was decided
    function advance(Course memory c, Decision memory d) internal pure returns (Move memory m) {
        bool isLargest = c.size == largest(c.stage);
        m.outcome = d.outcome;
        if (d.outcome == IScores.Outcome.Silence) {
            m.step = _afterSilence(c, m);
        } else if (c.result.has) {
            m.step = _afterAppeal(c, d, m, isLargest);
        } else if (d.outcome == IScores.Outcome.Agreed) {
            c.result = _resultOf(d, true);
            m.step = IArena.Step.Stands;
        } else if (d.outcome == IScores.Outcome.TaskFault) {
            // The creator's bond is at stake: only the largest committee voids a task.
            if (isLargest) return _fallBack(c, m, _resultOf(d, true));
            _grow(c, d, largest(c.stage), true);
        } else if (d.outcome == IScores.Outcome.Split) {
            if (isLargest) return _fallBack(c, m, _resultOf(d, false));
            _grow(c, d, c.size + 1, false);
        } else if (c.stage == 0 && !c.absent) {
            c.absent = true;
        } else if (c.stage == 0 || isLargest) {
            return _fallBack(c, m, _resultOf(d, true));
        } else {
            _grow(c, d, c.size + 1, true);
        }
    }

    /// @notice A larger committee was due, and the validators there are do not make one
    function advanceWithout(Course memory c) internal pure returns (Move memory m) {
        m.outcome = IScores.Outcome.NoLarger;
        if (!c.result.has) return _fallBack(c, m, c.standby);
        m.step = IArena.Step.Stands;
        m.end = endUnheard(c);
    }

    /// @notice The appeal that is pending ends without another round
    function endUnheard(Course memory c) internal pure returns (IAppeals.AppealEnd) {
        return _endAppeal(c, c.heard ? IAppeals.AppealEnd.Undecided : IAppeals.AppealEnd.Unheard);
    }

    // ---------------------------------------------------------------- inside

    /// @dev Larger committees fail more often: whoever stays silent gets another one of the same size
    function _afterSilence(Course memory c, Move memory m) private pure returns (IArena.Step) {
        if (c.silences < MAX_SILENCES) {
            ++c.silences;
            return IArena.Step.Requeue;
        }
        if (c.result.has) {
            m.end = _endAppeal(c, IAppeals.AppealEnd.Undecided);
            return IArena.Step.Stands;
        }
        m.reason = IArena.VoidReason.NoQuorum;
        return IArena.Step.Void;
    }

    /// @dev A round about a result that stands
    function _afterAppeal(Course memory c, Decision memory d, Move memory m, bool isLargest)
        private
        pure
        returns (IArena.Step)
    {
        IAppeals.AppealEnd end = IAppeals.AppealEnd.Undecided;
        if (d.outcome == IScores.Outcome.Agreed) {
            if (Votes.near(d.score, c.result.score, d.tolerance)) {
                end = IAppeals.AppealEnd.Upheld;
            } else if (d.primaries > c.smaller || d.score == Votes.DUPLICATE) {
                c.standby = c.result;
                c.result = _resultOf(d, true);
                end = IAppeals.AppealEnd.Overturned;
            }
        } else if (d.outcome == IScores.Outcome.Split && !isLargest) {
            c.heard = true;
            _grow(c, d, c.size + 1, false);
            return IArena.Step.Requeue;
        }
        m.end = _endAppeal(c, end);
        return IArena.Step.Stands;
    }

    /// @dev No larger committee can be asked: what the last one came to counts
    function _fallBack(Course memory c, Move memory m, Result memory r) private pure returns (Move memory) {
        c.result = r;
        if (!r.has) {
            m.step = IArena.Step.Void;
            m.reason = IArena.VoidReason.NoQuorum;
        } else if (r.score == Votes.TASK_FAULT) {
            m.step = IArena.Step.TaskVoid;
        } else if (r.score == Votes.UNAVAILABLE) {
            m.step = IArena.Step.Void;
            m.reason = IArena.VoidReason.Unavailable;
        } else if (r.score == Votes.TOO_SLOW) {
            m.step = IArena.Step.Void;
            m.reason = IArena.VoidReason.TooSlow;
        } else {
            m.step = IArena.Step.Stands;
            if (m.outcome == IScores.Outcome.Split) m.outcome = IScores.Outcome.Agreed;
        }
        return m;
    }

    /// @dev The next committee is a larger one. What this one came to waits for it
    function _grow(Course memory c, Decision memory d, uint8 size, bool strong) private pure {
        c.standby = _resultOf(d, strong);
        c.smaller = d.primaries;
        c.size = size;
        c.silences = 0;
    }

    function _endAppeal(Course memory c, IAppeals.AppealEnd end) private pure returns (IAppeals.AppealEnd) {
        c.pending = false;
        c.named = 0;
        c.result.contested = end == IAppeals.AppealEnd.Undecided;
        return end;
    }

    function _resultOf(Decision memory d, bool strong) private pure returns (Result memory r) {
        if (d.agrees) r = Result({has: true, strong: strong, contested: false, round: d.round, score: d.score});
    }

    function _unpackResult(uint256 word) private pure returns (Result memory) {
        return Result({
            has: word & 1 != 0,
            strong: word >> 1 & 1 != 0,
            contested: word >> 2 & 1 != 0,
            round: uint8(word >> 3 & 31),
            score: uint32(word >> 8)
        });
    }

    function _packResult(Result memory r) private pure returns (uint256) {
        return _bit(r.has) | _bit(r.strong) << 1 | _bit(r.contested) << 2 | uint256(r.round) << 3
            | uint256(r.score) << 8;
    }

    function _bit(bool flag) private pure returns (uint256) {
        return flag ? 1 : 0;
    }
}
