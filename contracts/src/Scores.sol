// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAppeals} from "./interfaces/IAppeals.sol";
import {IArena} from "./interfaces/IArena.sol";
import {IBeacon} from "./interfaces/IBeacon.sol";
import {IScores} from "./interfaces/IScores.sol";
import {ISettle} from "./interfaces/ISettle.sol";
import {IStake} from "./interfaces/IStake.sol";
import {Hashes} from "./libraries/Hashes.sol";
import {Usage} from "./libraries/Usage.sol";
import {Votes} from "./libraries/Votes.sol";
import {ScoresState} from "./scores/ScoresState.sol";
import {ScoresViews} from "./scores/ScoresViews.sol";
import {Course, Courses, Decision, Move, Result} from "./types/Course.sol";
import {Round, RoundWord} from "./types/Round.sol";

/// @title Committees and their votes
/// @notice See IScores
contract Scores is ScoresViews {
    using Courses for Course;
    using Usage for Usage.State;

    /// @dev Leaves in seat order, in lanes of 16 bits: the first 16, and the others
    struct Committee {
        uint256 leaves;
        uint256 more;
        uint8 seats;
        uint8 primaries;
    }

    uint256 private constant TIPS = 20;
    /// Live rounds whose seal and end are tipped from the submission fee: it covers them and its close. Those after it, and
    /// all of the final stage, are paid by the fee pool
    uint256 private constant TIPPED_ROUNDS = 9;

    /// @param genesis Unix seconds at which epoch 0 began
    /// @param epochLength Seconds per epoch
    constructor(
        uint40 genesis,
        uint32 epochLength,
        IArena arena,
        IStake stake,
        IBeacon beacon,
        ISettle settle,
        IAppeals appeals
    ) ScoresState(genesis, epochLength, arena, stake, beacon, settle, appeals) {}

    // ---------------------------------------------------------------- rounds

    /// @inheritdoc IScores
    function seal(uint64 submission) external {
        uint32 epoch = _epoch();
        bytes32 value = BEACON.valueOf(epoch);
        if (value == 0) revert ScoresNoBeacon(epoch);
        uint8 number = _rounds[submission].next();
        IArena.Sealing memory s = ARENA.takeHead(submission);
        // Before its first round a submission has no course: nothing to read.
        Course memory course;
        if (number != 0) course = _courseOf(submission);
        if (s.queue == IArena.Queue.Final) {
            course.enterFinal(number);
            _keep(submission, course);
        }
        bytes32 seed = Hashes.seed(address(ARENA), value, submission, number, course.stage);
        uint256 wanted = Courses.seatsAt(course.stage, course.size, s.seats, s.finalSeats);
        uint256 alternates = course.stage == 0 && course.size == 0 ? s.alternates : 0;
        bool copy = course.named != 0;
        _checkTime(s, alternates, copy);
        Committee memory c = _draw(s, seed, epoch, wanted, alternates);
        if (c.primaries < 3 || (course.smaller != 0 && c.primaries <= course.smaller && !copy)) {
            _moveWithout(submission, number, course);
            return;
        }
        _count(c, s, epoch);
        _open(submission, RoundWord.Plan(number, course.stage, copy, 0, c.seats, c.primaries), c, s);
        emit Sealed(submission, s.task, number, course.stage, epoch, seed, c.leaves, c.seats, c.primaries);
        if (course.stage == 0 && number < TIPPED_ROUNDS) {
            STAKE.credit(s.task, msg.sender, IStake.Outflow.Tip, s.fee / TIPS);
        } else {
            STAKE.payUpkeep(msg.sender);
        }
    }

    /// @inheritdoc IScores
    function commitVote(uint64 submission, uint8 seat, bytes32 commitment) external {
        Round round = _openRound(submission, seat);
        if (commitment == 0) revert ScoresEmptyCommitment();
        if (round.committed() >> seat & 1 != 0) revert ScoresCommitted(submission, seat);
        bool late = _checkCommitWindow(round, submission, seat);
        uint8 number = round.number();
        STAKE.authorizeSeat(_leafOf(round, submission, number, seat), _epochAt(round.sealedAt()), msg.sender);
        _votes[_key(submission, number, seat)] = commitment;
        _rounds[submission] = round.withCommit(seat, late);
        emit VoteCommitted(submission, number, seat, commitment);
    }

    /// @inheritdoc IScores
    function revealVote(uint64 submission, uint8 seat, uint32 score, bytes32 evidenceRoot, bytes32 salt) external {
        Round round = _openRound(submission, seat);
        uint32 bit = uint32(1) << seat;
        if (round.committed() & ~round.revealed() & bit == 0) revert ScoresNothingToReveal(submission, seat);
        if (!round.isComplete() && block.timestamp < round.alternateEnd()) {
            revert ScoresTooEarlyToReveal(round.alternateEnd());
        }
        if (block.timestamp >= round.revealEnd()) {
            revert ScoresWindow(round.alternateEnd(), round.revealEnd(), uint40(block.timestamp));
        }
        if (
            !Votes.isScore(score) || (score == Votes.UNAVAILABLE && round.late() & bit == 0)
                || (score == Votes.DUPLICATE && !round.judgesCopy())
        ) revert ScoresBadScore(score);
        uint8 number = round.number();
        address owner =
            STAKE.noteReveal(_leafOf(round, submission, number, seat), _epochAt(round.sealedAt()), round.holdUntil());
        bytes32 got = Hashes.vote(address(ARENA), submission, number, round.stage(), owner, score, evidenceRoot, salt);
        uint256 key = _key(submission, number, seat);
        if (got != _votes[key]) revert ScoresWrongReveal(submission, seat, _votes[key], got);
        _votes[key] = Votes.pack(score, evidenceRoot);
        _rounds[submission] = round.withReveal(seat);
        emit VoteRevealed(submission, number, seat, score, evidenceRoot);
    }

    /// @inheritdoc IScores
    function finalize(uint64 submission) external {
        Round round = _openRound(submission, 0);
        if (!round.isDecidable(block.timestamp)) revert ScoresUndecided(round.revealEnd());
        IArena.Judging memory judging = ARENA.judgingOf(submission);
        Course memory course = _courseOf(submission);
        uint8 size = course.size;
        bool isAppealed = course.pending;
        (Outcome outcome, Move memory m) = _decide(submission, round, course, judging);
        IArena.Ending memory ending =
            _move(submission, round.number(), course, m, isAppealed, judging, round.revealEnd());
        SETTLE.closeRound(
            ISettle.RoundEnd({
                submission: submission,
                round: round.number(),
                stage: round.stage(),
                size: size,
                due: round.committed() != 0,
                silent: outcome == Outcome.Silence,
                caller: msg.sender
            }),
            ending
        );
    }

    // ---------------------------------------------------------------- results

    /// @inheritdoc IScores
    function close(uint64 submission) external {
        Course memory course = _courseOf(submission);
        if (!course.result.has || course.closed) revert ScoresNoResult(submission);
        if (course.pending) {
            // An appeal that was not drawn in time: no round can come any more.
            if (_rounds[submission].isOpen() || block.timestamp <= ARENA.judgingOf(submission).dropBy) {
                revert ScoresAppealPending(submission);
            }
            APPEALS.resolve(submission, course.endUnheard());
        } else if (block.timestamp < course.appealUntil) {
            revert ScoresAppealOpen(course.appealUntil);
        }
        course.closed = true;
        _keep(submission, course);
        SETTLE.closeStage(ARENA.finish(submission, course.result.score), msg.sender);
    }

    /// @inheritdoc IScores
    function openAppeal(uint64 submission, uint64 named) external returns (uint8 stage, uint8 number, uint8 size) {
        if (msg.sender != address(APPEALS)) revert ScoresOnlyModule(msg.sender);
        Course memory course;
        (course, stage, number) = _appealable(submission, named);
        course.enterAppeal(named, _rounds[submission].primaries());
        _keep(submission, course);
        size = course.size;
    }

    // ---------------------------------------------------------------- drawing

    /// @dev A round that could not be over when the task ends is not begun
    function _checkTime(IArena.Sealing memory s, uint256 alternates, bool copy) private view {
        uint256 end = block.timestamp + uint256(s.commitWindow) * (copy ? 2 : 1) + s.revealWindow;
        if (alternates != 0) end += s.alternateWindow;
        if (end > s.dropBy) revert ScoresNoTimeForRound(s.dropBy, uint40(block.timestamp));
    }

    /// @dev Draws a committee
    /// @param wanted Primaries, an odd number
    function _draw(IArena.Sealing memory s, bytes32 seed, uint32 epoch, uint256 wanted, uint256 alternates)
        private
        view
        returns (Committee memory c)
    {
        (c.leaves, c.more, c.seats) =
            STAKE.draw(seed, epoch, uint8(wanted + alternates), s.creatorLeaf, s.creatorTakenAt);
        c.primaries = c.seats % 2 == 0 && c.seats != 0 ? c.seats - 1 : c.seats;
        if (alternates == 0) {
            // Without alternates the last one drawn has nothing to do in an even committee.
            c.seats = c.primaries;
            if (c.seats < LANES) c.leaves &= (uint256(1) << (16 * c.seats)) - 1;
            else c.more &= (uint256(1) << (16 * (c.seats - LANES))) - 1;
        }
        if (c.primaries > wanted) c.primaries = uint8(wanted);
    }

    /// @dev Counts the seats of all leaves drawn
    function _count(Committee memory c, IArena.Sealing memory s, uint32 epoch) private {
        uint256 scope = _scope(s.task, uint8(s.queue));
        for (uint256 i; i < c.seats; ++i) {
            uint16 leaf = _lane(i < LANES ? c.leaves : c.more, i);
            if (_usage.take(scope, leaf, epoch, s.seatCap)) revert ScoresSaturated(s.task, leaf, epoch);
        }
    }

    function _open(uint64 submission, RoundWord.Plan memory plan, Committee memory c, IArena.Sealing memory s) private {
        if (c.seats <= RoundWord.SMALL) {
            for (uint256 i; i < c.seats; ++i) {
                plan.leaves |= uint256(_lane(c.leaves, i)) << (12 * i);
            }
        } else {
            _committees[_key(submission, plan.number)] = [c.leaves, c.more];
            if (c.seats > LANES) emit SealedMore(submission, plan.number, c.more);
        }
        Round last = _rounds[submission];
        if (Round.unwrap(last) != 0) _past[_key(submission, last.number())] = last;
        _rounds[submission] = RoundWord.open(plan, s, uint40(block.timestamp));
    }

    /// @dev Too few validators for the committee that is due
    function _moveWithout(uint64 submission, uint8 number, Course memory course) private {
        IArena.Judging memory judging = ARENA.judgingOf(submission);
        bool isAppealed = course.pending;
        // `number` was not drawn: the last round is the one before it.
        uint8 last = number == 0 ? 0 : number - 1;
        Move memory m;
        if (course.smaller != 0 || isAppealed) {
            m = course.advanceWithout(_poolOf(submission, course, last, judging), last, judging.tolerance);
            emit RoundDecided(submission, number, Outcome.NoLarger, 0, 0);
        } else {
            (m.step, m.reason) = (IArena.Step.Void, IArena.VoidReason.NoCommittee);
            emit RoundDecided(submission, number, Outcome.NoCommittee, 0, 0);
        }
        IArena.Ending memory ending = _move(submission, last, course, m, isAppealed, judging, uint40(block.timestamp));
        if (ending.use != IArena.FeeUse.Held) SETTLE.closeStage(ending, address(0));
        STAKE.payUpkeep(msg.sender);
    }

    // ---------------------------------------------------------------- deciding

    /// @dev Decides a round
    /// @return outcome How it ended
    /// @return m What follows
    function _decide(uint64 submission, Round round, Course memory course, IArena.Judging memory judging)
        private
        returns (Outcome outcome, Move memory m)
    {
        Decision memory d;
        d.round = round.number();
        d.primaries = round.primaries();
        d.tolerance = judging.tolerance;
        d.committed = Votes.count(round.committed()) >= Votes.quorum(d.primaries);
        uint32 revealed = round.revealed();
        uint32 agreeing;
        (outcome, d.score, agreeing) = Votes.decide(
            _votesOf(submission, d.round, revealed, round.seats()),
            revealed,
            d.primaries,
            judging.engine,
            judging.tolerance
        );
        d.outcome = outcome;
        if (course.asksPool(outcome)) d.pool = _poolOf(submission, course, d.round, judging);
        _rounds[submission] = round.withOutcome(outcome, agreeing);
        emit RoundDecided(submission, d.round, outcome, d.score, agreeing);
        m = course.advance(d);
    }

    /// @dev Moves the submission on, and ends an appeal that was decided
    /// @param last Number of the last round drawn
    /// @param isAppealed Whether an appeal was pending before
    /// @param end Unix seconds from which the time for an appeal counts
    function _move(
        uint64 submission,
        uint8 last,
        Course memory course,
        Move memory m,
        bool isAppealed,
        IArena.Judging memory judging,
        uint40 end
    ) private returns (IArena.Ending memory ending) {
        uint8 rounds = Round.unwrap(_rounds[submission]) == 0 ? 0 : last + 1;
        ending = ARENA.conclude(submission, rounds, m.step, m.reason, course.size);
        bool isVoid = ending.state == IArena.SubmissionState.Void;
        if (isVoid) {
            course.closed = true;
            // Whatever the round decided: its task is void, or another has a better right to the same bytes.
            if (isAppealed) m.end = IAppeals.AppealEnd.Unheard;
            (course.pending, course.named) = (false, 0);
        } else if (m.step == IArena.Step.Stands) {
            course.appealUntil = _appealUntil(course, last, judging, end);
            Result memory r = course.result;
            emit ResultStands(submission, judging.task, r.round, course.stage, r.score, course.appealUntil);
        }
        _keep(submission, course);
        if (isAppealed && !course.pending) APPEALS.resolve(submission, m.end);
    }

    /// @dev Until when a result can be appealed that stands now; from then on it can be closed
    function _appealUntil(Course memory course, uint8 last, IArena.Judging memory judging, uint40 end)
        private
        view
        returns (uint40 until)
    {
        // In the final stage an appeal can name an original: nothing else is needed for that one.
        bool isAppealable = course.isAppealable(last, course.stage == 1);
        until = isAppealable ? end + judging.appealWindow : uint40(block.timestamp);
        if (course.stage == 0 && until < judging.cutAt) until = judging.cutAt;
    }

    // ---------------------------------------------------------------- voting

    /// @dev Reverts if the seat cannot commit now
    /// @return late Whether the seat may say that the model cannot be had
    function _checkCommitWindow(Round round, uint64 submission, uint8 seat) private view returns (bool late) {
        uint40 time = uint40(block.timestamp);
        uint40 end = round.commitEnd();
        uint8 primaries = round.primaries();
        if (seat < primaries) {
            if (time >= end) revert ScoresWindow(round.sealedAt(), end, time);
            return time >= round.lateFrom();
        }
        if (time < end || time >= round.alternateEnd()) revert ScoresWindow(end, round.alternateEnd(), time);
        uint32 committed = round.committed();
        uint256 standIns = Votes.count(committed >> primaries);
        uint256 missing = primaries + standIns - Votes.count(committed);
        if (missing <= standIns) revert ScoresNotNeeded(submission, seat);
        if (time < round.anyAlternateFrom() && seat - primaries >= missing) revert ScoresNotNeeded(submission, seat);
        return true;
    }

    function _openRound(uint64 submission, uint8 seat) private view returns (Round round) {
        round = _rounds[submission];
        if (!round.isOpen()) revert ScoresNoRound(submission, round.number());
        uint8 seats = round.seats();
        if (seat >= seats) revert ScoresNoSeat(seat, seats);
    }
}
