// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAppeals} from "../interfaces/IAppeals.sol";
import {IArena} from "../interfaces/IArena.sol";
import {IScores} from "../interfaces/IScores.sol";
import {Votes} from "../libraries/Votes.sol";
import {Round} from "./Round.sol";

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
/// @param standby The excuse that the last committee agreed on and a larger one is to confirm: it counts if there is no
/// larger one. Once DUPLICATE stands: the result that stood before it
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
/// @param score Consensus
/// @param tolerance tau; 0 for EngineClass.Reference
/// @param committed Whether at least a quorum committed
/// @param pool All votes of the stage; counts where `asksPool`
struct Decision {
    IScores.Outcome outcome;
    uint32 score;
    uint8 round;
    uint8 primaries;
    uint32 tolerance;
    bool committed;
    Votes.Pool pool;
}

/// @notice What follows
/// @param reason For Step.Void
/// @param end Of the appeal, if one was pending and is not any more
struct Move {
    IArena.Step step;
    IArena.VoidReason reason;
    IAppeals.AppealEnd end;
}

/// @title What follows on a round, in both stages
/// @notice Sizes grow by disagreement, and by silence only where it was chosen. Where no larger committee can be asked, all votes of the stage
/// are counted together. A result that stands is replaced by 2/3 of a larger committee, or by more than half of all those
/// votes. Source: docs/protocol.md 8.3, 8.4
library Courses {
    uint8 internal constant MAX_APPEALS = 2;
    uint8 internal constant MAX_SILENCES = 4;
    uint8 internal constant MAX_SEATS = 31;
    /// Rounds are numbered below 31. A size takes at most MAX_SILENCES + 1 of them: a live appeal two sizes, and after it
    /// the final stage two; an appeal in the final stage one
    uint8 private constant LAST_APPEALED_LIVE = 30 - 4 * (MAX_SILENCES + 1);
    uint8 private constant LAST_APPEALED_FINAL = 30 - (MAX_SILENCES + 1);

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

    /// @notice Whether all of it follows from the first round, which agreed: then the round keeps it, and it has no word
    function isPlain(Course memory c) internal pure returns (bool) {
        Result memory r = c.result;
        if (c.stage != 0 || c.size != 0 || c.silences != 0 || c.absent || c.appeals != 0) return false;
        return r.has && r.strong && !r.contested && r.round == 0;
    }

    /// @notice The course of a submission that has no word for it
    /// @param last Its latest round
    function fromRound(Round last) internal pure returns (Course memory c) {
        if (last.number() != 0 || last.outcome() != IScores.Outcome.Agreed) return c;
        c.result.has = true;
        c.result.strong = true;
        (c.result.score, c.appealUntil, c.closed) = last.result();
    }

    // ---------------------------------------------------------------- what is asked

    /// @notice Index of the largest size of a stage
    function largest(uint256 stage) internal pure returns (uint8) {
        return stage == 0 ? 2 : 1;
    }

    /// @notice Seats of a committee, alternates not counted: live k, 2k + 1, 31; final kf, 31
    function seatsAt(uint256 stage, uint256 size, uint256 k, uint256 kf) internal pure returns (uint256) {
        if (size == largest(stage)) return MAX_SEATS;
        if (stage != 0) return kf;
        return size == 0 ? k : 2 * k + 1;
    }

    /// @notice Whether an appeal can come
    /// @param round Number of the last round
    /// @param isNamed Whether it names the original that the model is a copy of
    function isAppealable(Course memory c, uint8 round, bool isNamed) internal pure returns (bool) {
        if (c.appeals >= MAX_APPEALS) return false;
        if (round > (c.stage == 0 ? LAST_APPEALED_LIVE : LAST_APPEALED_FINAL)) return false;
        // A round that is not asked whether it is a copy could not say so again.
        if (c.result.score == Votes.DUPLICATE) return false;
        // That a model is a copy is a question of its own: it needs a committee, not a larger one.
        return isNamed || c.size < largest(c.stage) || isDoubtful(c.result);
    }

    /// @notice Whether no 2/3 stand behind a result, or as many doubt it: the largest committee may be asked again
    function isDoubtful(Result memory r) internal pure returns (bool) {
        return !r.strong || r.contested;
    }

    /// @notice Whether all votes of the stage decide after a round that ended so
    function asksPool(Course memory c, IScores.Outcome outcome) internal pure returns (bool) {
        if (outcome == IScores.Outcome.Silence) return c.silences == MAX_SILENCES && !c.result.has;
        return outcome == IScores.Outcome.Split && c.size == largest(c.stage);
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
        // Asked again, since the largest committee before was in doubt: any other one may decide.
        else if (isDoubtful(c.result)) c.smaller = 0;
    }

    /// @notice A round was decided
    function advance(Course memory c, Decision memory d) internal pure returns (Move memory m) {
        bool isLargest = c.size == largest(c.stage);
        if (d.outcome == IScores.Outcome.Silence) return _afterSilence(c, d, isLargest);
        if (c.result.has) return _afterAppeal(c, d, isLargest);
        if (d.outcome == IScores.Outcome.Agreed) {
            c.result = _resultOf(d);
            m.step = IArena.Step.Stands;
        } else if (d.outcome == IScores.Outcome.Split) {
            if (isLargest) return _count(c, d.pool, 0, d.round);
            _grow(c, d, c.size + 1);
        } else if (d.outcome == IScores.Outcome.TaskFault) {
            // The creator's bond is at stake: only the largest committee voids a task.
            if (isLargest) return _excuse(c, _resultOf(d));
            _grow(c, d, largest(c.stage));
        } else if (c.stage == 0 && !c.absent) {
            c.absent = true;
            // The same size again for silence or for an excuse, not for both.
            if (c.silences != 0 && !isLargest) _step(c);
        } else if (c.stage == 0 || isLargest) {
            return _excuse(c, _resultOf(d));
        } else {
            _grow(c, d, c.size + 1);
        }
    }

    /// @notice A larger committee was due, and the validators there are do not make one: the last one was the largest
    /// @param round Number of the last round
    function advanceWithout(Course memory c, Votes.Pool memory pool, uint8 round, uint32 tolerance)
        internal
        pure
        returns (Move memory m)
    {
        if (c.result.has) {
            m.step = IArena.Step.Stands;
            m.end = _endAppeal(c, c.heard ? _recount(c, pool, round, tolerance) : IAppeals.AppealEnd.Unheard);
            return m;
        }
        return c.standby.has ? _excuse(c, c.standby) : _count(c, pool, 0, round);
    }

    /// @notice The appeal that is pending ends without another round
    function endUnheard(Course memory c) internal pure returns (IAppeals.AppealEnd) {
        return _endAppeal(c, c.heard ? IAppeals.AppealEnd.Undecided : IAppeals.AppealEnd.Unheard);
    }

    // ---------------------------------------------------------------- inside

    /// @dev Larger committees fail more often: after silence comes another one of the same size. Not where a quorum committed and
    /// kept silent, which was a choice, or where the model could not be had before: it would be one more draw of the same
    /// committee for whoever wants it
    function _afterSilence(Course memory c, Decision memory d, bool isLargest) private pure returns (Move memory m) {
        if (!isLargest && (d.committed || (c.absent && !c.result.has))) {
            _step(c);
            return m;
        }
        if (c.silences < MAX_SILENCES) {
            ++c.silences;
            return m;
        }
        if (!c.result.has) return _count(c, d.pool, Votes.quorum(d.primaries), d.round);
        m.step = IArena.Step.Stands;
        m.end = _endAppeal(c, IAppeals.AppealEnd.Undecided);
    }

    /// @dev A round about a result that stands
    function _afterAppeal(Course memory c, Decision memory d, bool isLargest) private pure returns (Move memory m) {
        if (d.outcome == IScores.Outcome.Split && !isLargest) {
            c.heard = true;
            _grow(c, d, c.size + 1);
            return m;
        }
        m.step = IArena.Step.Stands;
        IAppeals.AppealEnd end = IAppeals.AppealEnd.Undecided;
        if (d.outcome == IScores.Outcome.Split) {
            end = _recount(c, d.pool, d.round, d.tolerance);
        } else if (d.outcome == IScores.Outcome.Agreed) {
            if (Votes.near(d.score, c.result.score, d.tolerance)) end = IAppeals.AppealEnd.Upheld;
            else if (d.primaries > c.smaller || d.score == Votes.DUPLICATE) end = _overturn(c, _resultOf(d));
        }
        m.end = _endAppeal(c, end);
    }

    /// @dev All votes of the stage decide what no committee did
    /// @param least Votes that it needs
    function _count(Course memory c, Votes.Pool memory pool, uint256 least, uint8 round)
        private
        pure
        returns (Move memory m)
    {
        if (!pool.found || pool.votes < least) {
            m.step = IArena.Step.Void;
            m.reason = IArena.VoidReason.NoQuorum;
            return m;
        }
        m.step = IArena.Step.Stands;
        c.result = _counted(pool, round);
    }

    /// @dev All votes of the stage replace a result if more than half of them say the same other thing
    function _recount(Course memory c, Votes.Pool memory pool, uint8 round, uint32 tolerance)
        private
        pure
        returns (IAppeals.AppealEnd)
    {
        bool isOther = pool.found && !Votes.near(pool.score, c.result.score, tolerance);
        if (isOther && 2 * pool.votes > pool.total) return _overturn(c, _counted(pool, round));
        return IAppeals.AppealEnd.Undecided;
    }

    function _overturn(Course memory c, Result memory r) private pure returns (IAppeals.AppealEnd) {
        c.standby = c.result;
        c.result = r;
        return IAppeals.AppealEnd.Overturned;
    }

    /// @dev The stage ends for an excuse that the largest committee agreed on
    function _excuse(Course memory c, Result memory r) private pure returns (Move memory m) {
        c.result = r;
        m.step = IArena.Step.Void;
        if (r.score == Votes.TASK_FAULT) m.step = IArena.Step.TaskVoid;
        else if (r.score == Votes.UNAVAILABLE) m.reason = IArena.VoidReason.Unavailable;
        else m.reason = IArena.VoidReason.TooSlow;
    }

    /// @dev The next size, which as many validators as there are may fill: it has to be no larger than the silent one
    function _step(Course memory c) private pure {
        (c.size, c.silences) = (c.size + 1, 0);
    }

    /// @dev The next committee is a larger one. An excuse waits for it
    function _grow(Course memory c, Decision memory d, uint8 size) private pure {
        delete c.standby;
        if (d.outcome != IScores.Outcome.Split) c.standby = _resultOf(d);
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

    /// @dev What at least 2/3 of a committee agreed on
    function _resultOf(Decision memory d) private pure returns (Result memory) {
        return Result({has: true, strong: true, contested: false, round: d.round, score: d.score});
    }

    function _counted(Votes.Pool memory pool, uint8 round) private pure returns (Result memory) {
        return Result({has: true, strong: false, contested: false, round: round, score: pool.score});
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
        return
            _bit(r.has) | _bit(r.strong) << 1 | _bit(r.contested) << 2 | uint256(r.round) << 3 | uint256(r.score) << 8;
    }

    function _bit(bool flag) private pure returns (uint256) {
        return flag ? 1 : 0;
    }
}
