// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {EpochClock} from "./EpochClock.sol";
import {IArena} from "./interfaces/IArena.sol";
import {IBeacon} from "./interfaces/IBeacon.sol";
import {IScores} from "./interfaces/IScores.sol";
import {ISettle} from "./interfaces/ISettle.sol";
import {IStake} from "./interfaces/IStake.sol";
import {Hashes} from "./libraries/Hashes.sol";
import {Usage} from "./libraries/Usage.sol";
import {Votes} from "./libraries/Votes.sol";
import {Round} from "./types/Round.sol";

/// @title Committees and their votes
/// @notice See IScores
contract Scores is IScores, EpochClock {
    using Usage for Usage.State;

    /// @dev Leaves in seat order, in lanes of 16 and of 12 bits
    struct Committee {
        uint256 drawn;
        uint256 leaves;
        uint8 seats;
        uint8 primaries;
    }

    uint256 private constant MAX_SILENCES = 4;
    uint256 private constant TIPS = 20;

    IArena private immutable ARENA;
    IStake private immutable STAKE;
    IBeacon private immutable BEACON;
    ISettle private immutable SETTLE;

    /// The latest round of each submission
    mapping(uint64 submission => Round) private _rounds;
    /// submission << 16 | round << 8 | seat => commitment, from the reveal on the word of the vote
    mapping(uint256 key => bytes32) private _votes;
    Usage.State private _usage;

    /// @param genesis Unix seconds at which epoch 0 began
    /// @param epochLength Seconds per epoch
    constructor(uint40 genesis, uint32 epochLength, IArena arena, IStake stake, IBeacon beacon, ISettle settle)
        EpochClock(genesis, epochLength)
    {
        ARENA = arena;
        STAKE = stake;
        BEACON = beacon;
        SETTLE = settle;
    }

    /// @inheritdoc IScores
    function seal(uint64 submission) external {
        uint32 epoch = _epoch();
        bytes32 value = BEACON.valueOf(epoch);
        if (value == 0) revert ScoresNoBeacon(epoch);
        Round last = _rounds[submission];
        uint8 number = last.next();
        IArena.Sealing memory s = ARENA.takeHead(submission, number == 0);
        bytes32 seed = Hashes.seed(address(ARENA), value, submission, number);
        Committee memory c = _draw(s, seed, epoch);
        if (c.primaries < 3) {
            _noCommittee(submission, number, s);
            return;
        }
        _rounds[submission] = last.open(s, c.leaves, c.seats, c.primaries, uint40(block.timestamp));
        emit Sealed(submission, s.task, number, epoch, seed, c.drawn, c.seats, c.primaries);
        STAKE.credit(s.task, msg.sender, IStake.Outflow.Tip, s.fee / TIPS);
    }

    /// @inheritdoc IScores
    function commitVote(uint64 submission, uint8 seat, bytes32 commitment) external {
        Round round = _openRound(submission, seat);
        if (commitment == 0) revert ScoresEmptyCommitment();
        if (round.committed() >> seat & 1 != 0) revert ScoresCommitted(submission, seat);
        bool late = _checkCommitWindow(round, submission, seat);
        STAKE.authorizeSeat(round.leaf(seat), _epochAt(round.sealedAt()), msg.sender);
        uint8 number = round.number();
        _votes[_key(submission, number, seat)] = commitment;
        _rounds[submission] = round.withCommit(seat, late);
        emit VoteCommitted(submission, number, seat, commitment);
    }

    /// @inheritdoc IScores
    function revealVote(uint64 submission, uint8 seat, uint32 score, bytes32 evidenceRoot, bytes32 salt) external {
        Round round = _openRound(submission, seat);
        uint8 bit = uint8(1 << seat);
        if (round.committed() & ~round.revealed() & bit == 0) revert ScoresNothingToReveal(submission, seat);
        if (!round.isComplete() && block.timestamp < round.alternateEnd()) {
            revert ScoresTooEarlyToReveal(round.alternateEnd());
        }
        if (block.timestamp >= round.revealEnd()) {
            revert ScoresWindow(round.alternateEnd(), round.revealEnd(), uint40(block.timestamp));
        }
        if (!Votes.isScore(score) || (score == Votes.UNAVAILABLE && round.late() & bit == 0)) {
            revert ScoresBadScore(score);
        }
        uint8 number = round.number();
        address owner = STAKE.noteReveal(round.leaf(seat), _epochAt(round.sealedAt()), round.holdUntil());
        bytes32 got = Hashes.vote(address(ARENA), submission, number, owner, score, evidenceRoot, salt);
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
        uint8 number = round.number();
        (Outcome outcome, uint32 score, uint8 workers) = _decide(submission, round, number);
        _rounds[submission] = round.withOutcome(outcome);
        bool decided = outcome != Outcome.Silence && outcome != Outcome.Split;
        emit RoundDecided(submission, number, outcome, score, decided ? workers : 0);
        IArena.Ending memory ending =
            ARENA.conclude(submission, number, uint8(outcome), score, _hasRedraw(round, outcome));
        SETTLE.closeRound(
            ISettle.RoundEnd({
                submission: submission,
                round: number,
                epoch: _epochAt(round.sealedAt()),
                leaves: round.leaves(),
                seats: round.seats(),
                primaries: round.primaries(),
                committed: round.committed(),
                revealed: round.revealed(),
                workers: workers,
                outcome: uint8(outcome),
                caller: msg.sender
            }),
            ending
        );
    }

    /// @inheritdoc IScores
    function isOpen(uint64 submission) external view returns (bool) {
        return _rounds[submission].isOpen();
    }

    /// @inheritdoc IScores
    function roundOf(uint64 submission, uint8 number) public view returns (RoundView memory view_) {
        Round round = _rounds[submission];
        uint96 leaves;
        if (round.isOpen() && round.number() == number) {
            leaves = round.leaves();
            view_.epoch = _epochAt(round.sealedAt());
            view_.seats = round.seats();
            view_.primaries = round.primaries();
            view_.committed = round.committed();
            view_.revealed = round.revealed();
        } else {
            ISettle.RoundPast memory past = SETTLE.roundOf(submission, number);
            leaves = past.leaves;
            view_.outcome = Outcome(past.outcome);
            view_.epoch = past.epoch;
            view_.seats = past.seats;
            view_.primaries = past.primaries;
            view_.committed = past.committed;
            view_.revealed = past.revealed;
            view_.due = past.due;
            bool decided = view_.outcome != Outcome.Silence && view_.outcome != Outcome.Split;
            view_.agreeing = decided ? past.workers : 0;
        }
        if (round.number() == number) view_.sealedAt = round.sealedAt();
        view_.leaves = new uint16[](view_.seats);
        for (uint256 i; i < view_.seats; ++i) {
            view_.leaves[i] = uint16(leaves >> (12 * i) & 0xfff);
        }
    }

    /// @inheritdoc IScores
    function voteOf(uint64 submission, uint8 number, uint8 seat) external view returns (VoteView memory view_) {
        RoundView memory round = roundOf(submission, number);
        if (seat >= round.seats) revert ScoresNoSeat(seat, round.seats);
        view_.leaf = round.leaves[seat];
        view_.epoch = round.epoch;
        if (round.revealed >> seat & 1 == 0) return view_;
        uint256 word = uint256(_votes[_key(submission, number, seat)]);
        view_.revealed = true;
        (view_.score, view_.root) = Votes.unpack(word);
    }

    /// @inheritdoc IScores
    function seatsUsed(uint64 task, uint8 queue, uint16 leaf, uint32 epoch) external view returns (uint8) {
        return _usage.used(_scope(task, queue), leaf, epoch, ARENA.taskOf(task).params.seatCap);
    }

    /// @inheritdoc IScores
    function seedOf(uint64 submission, uint8 round, uint32 epoch) external view returns (bytes32) {
        bytes32 value = BEACON.valueOf(epoch);
        if (value == 0) revert ScoresNoBeacon(epoch);
        return Hashes.seed(address(ARENA), value, submission, round);
    }

    // ---------------------------------------------------------------- inside

    /// @dev Draws a committee, and counts the seats of all leaves drawn
    function _draw(IArena.Sealing memory s, bytes32 seed, uint32 epoch) private returns (Committee memory c) {
        (c.drawn, c.seats) = STAKE.draw(seed, epoch, s.seats + s.alternates, s.creatorLeaf, s.creatorTakenAt);
        uint256 scope = _scope(s.task, uint8(s.queue));
        for (uint256 i; i < c.seats; ++i) {
            uint256 leaf = c.drawn >> (16 * i) & 0xffff;
            if (_usage.take(scope, leaf, epoch, s.seatCap)) revert ScoresSaturated(s.task, uint16(leaf), epoch);
            c.leaves |= leaf << (12 * i);
        }
        c.primaries = c.seats % 2 == 0 && c.seats != 0 ? c.seats - 1 : c.seats;
        if (s.alternates == 0) {
            // Without alternates the last one drawn has nothing to do in an even committee.
            c.leaves &= (uint256(1) << (12 * c.primaries)) - 1;
            c.drawn &= (uint256(1) << (16 * c.primaries)) - 1;
            c.seats = c.primaries;
        }
        if (c.primaries > s.seats) c.primaries = s.seats;
    }

    /// @dev Too few validators: the submission ends here
    function _noCommittee(uint64 submission, uint8 number, IArena.Sealing memory s) private {
        emit RoundDecided(submission, number, Outcome.NoCommittee, 0, 0);
        IArena.Ending memory ending = ARENA.conclude(submission, number, uint8(Outcome.NoCommittee), 0, false);
        // Earlier rounds paid two tips each, this one pays one.
        uint128 tip = uint128(s.fee / TIPS);
        STAKE.credit(s.task, msg.sender, IStake.Outflow.Tip, tip);
        SETTLE.closeFee(ending, tip * (2 * uint128(number) + 1));
    }

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
        uint8 committed = round.committed();
        uint256 standIns = Votes.count(committed >> primaries);
        uint256 missing = primaries + standIns - Votes.count(committed);
        if (missing <= standIns) revert ScoresNotNeeded(submission, seat);
        if (time < round.anyAlternateFrom() && seat - primaries >= missing) revert ScoresNotNeeded(submission, seat);
        return true;
    }

    function _decide(uint64 submission, Round round, uint8 number)
        private
        view
        returns (Outcome outcome, uint32 score, uint8 workers)
    {
        uint8 revealed = round.revealed();
        bytes32[8] memory votes;
        for (uint256 i; i < 8; ++i) {
            if (revealed >> i & 1 != 0) votes[i] = _votes[_key(submission, number, i)];
        }
        (IArena.EngineClass engine, uint32 tolerance) = ARENA.judgingOf(submission);
        return Votes.decide(votes, revealed, round.primaries(), engine, tolerance);
    }

    /// @dev Whether another committee is drawn after `outcome`
    function _hasRedraw(Round round, Outcome outcome) private pure returns (bool) {
        if (outcome == Outcome.Silence) return round.silences() < MAX_SILENCES;
        if (outcome == Outcome.TaskFault) return !round.fault();
        return (outcome == Outcome.Unavailable || outcome == Outcome.TooSlow) && !round.absent();
    }

    function _openRound(uint64 submission, uint8 seat) private view returns (Round round) {
        round = _rounds[submission];
        if (!round.isOpen()) revert ScoresNoRound(submission, round.number());
        uint8 seats = round.seats();
        if (seat >= seats) revert ScoresNoSeat(seat, seats);
    }

    function _key(uint64 submission, uint256 round, uint256 seat) private pure returns (uint256) {
        return uint256(submission) << 16 | round << 8 | seat;
    }

    function _scope(uint64 task, uint8 queue) private pure returns (uint256) {
        return uint256(task) << 8 | queue;
    }
}
