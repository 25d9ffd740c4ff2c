// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {EpochClock} from "./EpochClock.sol";
import {IAppeals} from "./interfaces/IAppeals.sol";
import {IArena} from "./interfaces/IArena.sol";
import {IBeacon} from "./interfaces/IBeacon.sol";
import {IScores} from "./interfaces/IScores.sol";
import {ISettle} from "./interfaces/ISettle.sol";
import {IStake} from "./interfaces/IStake.sol";
import {Hashes} from "./libraries/Hashes.sol";
import {Usage} from "./libraries/Usage.sol";
import {Votes} from "./libraries/Votes.sol";
import {Course, Courses, Decision, Move, Result} from "./types/Course.sol";
import {Round, RoundWord} from "./types/Round.sol";

/// @title Committees and their votes
/// @notice See IScores
contract Scores is IScores, EpochClock {
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
    uint256 private constant LANES = 16;

    IArena private immutable ARENA;
    IStake private immutable STAKE;
    IBeacon private immutable BEACON;
    ISettle private immutable SETTLE;
    IAppeals private immutable APPEALS;

    /// The latest round of each submission
    mapping(uint64 submission => Round) private _rounds;
    /// submission << 8 | round => rounds that another one followed
    mapping(uint256 key => Round) private _past;
    /// Where it is more than the result of the first round
    mapping(uint64 submission => uint256 course) private _courses;
    /// submission << 8 | round => leaves of a round of more than 8 seats
    mapping(uint256 key => uint256[2]) private _committees;
    /// submission << 16 | round << 8 | seat => commitment, from the reveal on the word of the vote
    mapping(uint256 key => bytes32) private _votes;
    Usage.State private _usage;

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
    ) EpochClock(genesis, epochLength) {
        ARENA = arena;
        STAKE = stake;
        BEACON = beacon;
        SETTLE = settle;
        APPEALS = appeals;
    }

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

    // ---------------------------------------------------------------- views

    /// @inheritdoc IScores
    function appealable(uint64 submission, uint64 named) external view returns (uint8 stage, uint8 number, uint8 size) {
        Course memory course;
        (course, stage, number) = _appealable(submission, named);
        course.enterAppeal(named, 0);
        size = course.size;
    }

    /// @inheritdoc IScores
    function judge(uint64 submission, uint8 number)
        external
        view
        returns (Round round, uint32 epoch, uint32 agreeing, uint32 refuted)
    {
        round = _roundAt(submission, number);
        if (!round.isDecided()) return (round, 0, 0, 0);
        epoch = _epochAt(round.sealedAt());
        Result memory result = _courseOf(submission).resultFor(number);
        // Of equal scores, those with the same evidence.
        if (result.strong && result.round == number) return (round, epoch, round.agreeing(), 0);
        bytes32[] memory votes = _votesOf(submission, number, round.revealed(), round.seats());
        // An excuse pays the round that it ended, and refutes nobody.
        if (result.has && !Votes.isExcuse(result.score)) {
            uint32 tolerance = ARENA.judgingOf(submission).tolerance;
            (agreeing, refuted) = Votes.compare(votes, round.revealed(), result.score, tolerance);
            // What a committee that was asked in doubt did not confirm refutes nobody either.
            if (!result.strong || result.contested || result.round < number) refuted = 0;
        }
        if (round.outcome() == Outcome.Silence) agreeing = Votes.scored(votes, round.revealed()) & ~refuted;
    }

    /// @inheritdoc IScores
    function isOpen(uint64 submission) external view returns (bool) {
        return _rounds[submission].isOpen();
    }

    /// @inheritdoc IScores
    function courseOf(uint64 submission) external view returns (CourseView memory) {
        Course memory c = _courseOf(submission);
        return CourseView({
            stage: c.stage,
            size: c.size,
            silences: c.silences,
            absent: c.absent,
            closed: c.closed,
            stands: c.result.has,
            strong: c.result.strong,
            contested: c.result.contested,
            round: c.result.round,
            score: c.result.score,
            appealUntil: c.appealUntil,
            appeals: c.appeals,
            pending: c.pending,
            named: c.named,
            smaller: c.smaller,
            finalFrom: c.finalFrom,
            live: c.live.score
        });
    }

    /// @inheritdoc IScores
    function roundOf(uint64 submission, uint8 number) external view returns (RoundView memory view_) {
        Round round = _knownRound(submission, number);
        view_.outcome = round.outcome();
        view_.stage = round.stage();
        view_.epoch = _epochAt(round.sealedAt());
        view_.sealedAt = round.sealedAt();
        view_.seats = round.seats();
        view_.primaries = round.primaries();
        view_.committed = round.committed();
        view_.revealed = round.revealed();
        view_.leaves = new uint16[](view_.seats);
        for (uint256 i; i < view_.seats; ++i) {
            view_.leaves[i] = _leafOf(round, submission, number, i);
        }
        if (!round.isDecided()) return view_;
        view_.due = SETTLE.isDue(submission, number);
        view_.agreeing = round.agreeing();
    }

    /// @inheritdoc IScores
    function voteOf(uint64 submission, uint8 number, uint8 seat) external view returns (VoteView memory view_) {
        Round round = _knownRound(submission, number);
        if (seat >= round.seats()) revert ScoresNoSeat(seat, round.seats());
        view_.leaf = _leafOf(round, submission, number, seat);
        view_.epoch = _epochAt(round.sealedAt());
        view_.stage = round.stage();
        if (round.revealed() >> seat & 1 == 0) return view_;
        view_.revealed = true;
        (view_.score, view_.root) = Votes.unpack(uint256(_votes[_key(submission, number, seat)]));
    }

    /// @inheritdoc IScores
    function committeeOf(uint64 submission, uint8 number) external view returns (uint256 leaves, uint256 more) {
        uint256[2] storage wide = _committees[_key(submission, number)];
        return (wide[0], wide[1]);
    }

    /// @inheritdoc IScores
    function seatsUsed(uint64 task, uint8 queue, uint16 leaf, uint32 epoch) external view returns (uint8) {
        return _usage.used(_scope(task, queue), leaf, epoch, ARENA.taskOf(task).params.seatCap);
    }

    /// @inheritdoc IScores
    function seedOf(uint64 submission, uint8 round, uint8 stage, uint32 epoch) external view returns (bytes32) {
        bytes32 value = BEACON.valueOf(epoch);
        if (value == 0) revert ScoresNoBeacon(epoch);
        return Hashes.seed(address(ARENA), value, submission, round, stage);
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

    /// @dev All votes of the stage together
    /// @param last Number of the last round
    function _poolOf(uint64 submission, Course memory course, uint8 last, IArena.Judging memory judging)
        private
        view
        returns (Votes.Pool memory)
    {
        uint256 first = course.stage == 0 ? 0 : course.finalFrom;
        uint256[] memory words = new uint256[]((last + 1 - first) * Courses.MAX_SEATS);
        uint256 length;
        for (uint256 number = first; number <= last; ++number) {
            Round round = _roundAt(submission, uint8(number));
            for (uint256 i; i < round.seats(); ++i) {
                if (round.revealed() >> i & 1 == 0) continue;
                (uint32 score,) = Votes.unpack(uint256(_votes[_key(submission, number, i)]));
                if (!Votes.isExcuse(score)) words[length++] = uint256(score) << 1 | (number == last ? 1 : 0);
            }
        }
        assembly ("memory-safe") {
            mstore(words, length)
        }
        return Votes.pool(words, judging.tolerance);
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

    /// @dev The course of a submission that `named` can be said against now, and what the appeal would be
    function _appealable(uint64 submission, uint64 named)
        private
        view
        returns (Course memory course, uint8 stage, uint8 number)
    {
        course = _courseOf(submission);
        if (!course.result.has || course.closed) revert ScoresNoResult(submission);
        if (course.pending) revert ScoresAppealPending(submission);
        stage = course.stage;
        if (!course.isAppealable(_rounds[submission].number(), named != 0)) revert ScoresAppealOver(submission, 0);
        uint40 until = course.appealUntil;
        if (stage == 0 && block.timestamp >= until) {
            // A pause that began since has moved the time for keys, and the time after it to doubt results with them.
            uint40 cutAt = ARENA.judgingOf(submission).cutAt;
            if (until < cutAt) until = cutAt;
        }
        if (block.timestamp >= until) revert ScoresAppealOver(submission, until);
        number = stage * Courses.MAX_APPEALS + course.appeals;
    }

    // ---------------------------------------------------------------- inside

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

    /// @dev A round; empty if there was none
    function _roundAt(uint64 submission, uint8 number) private view returns (Round round) {
        round = _rounds[submission];
        if (round.number() != number) round = _past[_key(submission, number)];
    }

    function _knownRound(uint64 submission, uint8 number) private view returns (Round round) {
        round = _roundAt(submission, number);
        if (Round.unwrap(round) == 0) revert ScoresNoRound(submission, number);
    }

    /// @dev Words of the seats that revealed
    function _votesOf(uint64 submission, uint8 number, uint32 revealed, uint256 seats)
        private
        view
        returns (bytes32[] memory votes)
    {
        votes = new bytes32[](seats);
        for (uint256 i; i < seats; ++i) {
            if (revealed >> i & 1 != 0) votes[i] = _votes[_key(submission, number, i)];
        }
    }

    function _openRound(uint64 submission, uint8 seat) private view returns (Round round) {
        round = _rounds[submission];
        if (!round.isOpen()) revert ScoresNoRound(submission, round.number());
        uint8 seats = round.seats();
        if (seat >= seats) revert ScoresNoSeat(seat, seats);
    }

    function _leafOf(Round round, uint64 submission, uint8 number, uint256 seat) private view returns (uint16) {
        if (!round.isLarge()) return round.leaf(seat);
        return _lane(_committees[_key(submission, number)][seat / LANES], seat);
    }

    function _courseOf(uint64 submission) private view returns (Course memory) {
        uint256 word = _courses[submission];
        return word == 0 ? Courses.fromRound(_rounds[submission]) : Courses.unpack(word);
    }

    /// @dev Writes a course where it stands
    function _keep(uint64 submission, Course memory course) private {
        if (course.isPlain()) {
            Round round = _rounds[submission];
            _rounds[submission] = round.withResult(course.result.score, course.appealUntil, course.closed);
        } else {
            _courses[submission] = course.pack();
        }
    }

    /// @dev Lane of a seat in the word that holds it
    function _lane(uint256 word, uint256 seat) private pure returns (uint16) {
        return uint16(word >> (16 * (seat % LANES)));
    }

    function _key(uint64 submission, uint256 round) private pure returns (uint256) {
        return uint256(submission) << 8 | round;
    }

    function _key(uint64 submission, uint256 round, uint256 seat) private pure returns (uint256) {
        return uint256(submission) << 16 | round << 8 | seat;
    }

    function _scope(uint64 task, uint8 queue) private pure returns (uint256) {
        return uint256(task) << 8 | queue;
    }
}
