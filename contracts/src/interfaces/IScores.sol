// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Round} from "../types/Round.sol";

/// @title Committees and their votes
/// @notice Draws the committee of the head of a queue, takes commitments and reveals, decides, and keeps the result of
/// each stage until nobody can appeal any more. Rounds are numbered on through both stages.
interface IScores {
    /// @notice How a round ended. The order never changes
    enum Outcome {
        Pending,
        Agreed,
        Silence,
        Split,
        Unavailable,
        TooSlow,
        TaskFault,
        NoCommittee,
        NoLarger
    }

    /// @notice Where a submission stands between its rounds
    /// @param stage 0 live, 1 final
    /// @param size Index of the size of its committees: live k + a, 2k + 1, 31; final kf, 31
    /// @param silences Silent rounds at that size
    /// @param absent A round of the stage had no model, or no time to score it
    /// @param closed Whether the result of the stage can no longer change
    /// @param stands Whether a result stands
    /// @param strong Whether at least 2/3 of a committee agreed on it; else all votes of the stage together made it
    /// @param contested Whether the last appeal of it was heard, and ended undecided
    /// @param round The round that it comes from
    /// @param score Score or verdict
    /// @param appealUntil Unix seconds until which the result that stands can be appealed
    /// @param appeals Appeals of the stage so far
    /// @param pending Whether one of them is not decided
    /// @param named The submission that it names as the original; 0: none
    /// @param smaller Primaries of the last committee of a smaller size; 0: none
    /// @param finalFrom Number of the first round of the final stage; 0: none yet
    /// @param live Result of the live stage once the final one has begun
    struct CourseView {
        uint8 stage;
        uint8 size;
        uint8 silences;
        bool absent;
        bool closed;
        bool stands;
        bool strong;
        bool contested;
        uint8 round;
        uint32 score;
        uint40 appealUntil;
        uint8 appeals;
        bool pending;
        uint64 named;
        uint8 smaller;
        uint8 finalFrom;
        uint32 live;
    }

    /// @notice Standing of a round
    /// @param stage 0 live, 1 final
    /// @param epoch Epoch of its seal
    /// @param sealedAt Unix seconds of the block of its seal
    /// @param seats Seats in all, alternates included
    /// @param primaries c: the first c seats vote, alternates stand in
    /// @param committed Bit i: seat i committed
    /// @param revealed Bit i: seat i revealed
    /// @param due Whether it has to be settled
    /// @param agreeing Bit i: seat i voted with the result of the round
    /// @param leaves Leaf of each seat
    struct RoundView {
        Outcome outcome;
        uint8 stage;
        uint32 epoch;
        uint40 sealedAt;
        uint8 seats;
        uint8 primaries;
        uint32 committed;
        uint32 revealed;
        bool due;
        uint32 agreeing;
        uint16[] leaves;
    }

    /// @notice A seat and its vote
    /// @param revealed Whether the vote was revealed; else score and root are 0
    /// @param stage Stage of the round, 0 live, 1 final
    /// @param leaf Leaf of the seat
    /// @param epoch Epoch of the round's seal
    /// @param root Low 224 bits of the evidence root; 0 for a verdict
    struct VoteView {
        bool revealed;
        uint8 stage;
        uint16 leaf;
        uint32 epoch;
        uint32 score;
        uint224 root;
    }

    // ---------------------------------------------------------------- events

    /// @notice The committee of a round was drawn
    /// @param stage 0 live, 1 final
    /// @param seed Seed of the round
    /// @param leaves Leaves of the first 16 seats in seat order, 16-bit lanes from the lowest bits up
    /// @param seats Seats in all
    /// @param primaries The first of them
    event Sealed(
        uint64 indexed submission,
        uint64 indexed task,
        uint8 round,
        uint8 stage,
        uint32 epoch,
        bytes32 seed,
        uint256 leaves,
        uint8 seats,
        uint8 primaries
    );
    /// @notice Just before Sealed, in a round of more than 16 seats: the leaves of the seats from the 17th on
    event SealedMore(uint64 indexed submission, uint8 round, uint256 leaves);
    /// @notice A seat committed to its vote
    event VoteCommitted(uint64 indexed submission, uint8 round, uint8 seat, bytes32 commitment);
    /// @notice A seat's vote was revealed
    event VoteRevealed(uint64 indexed submission, uint8 round, uint8 seat, uint32 score, bytes32 evidenceRoot);
    /// @notice A round was decided; with NoCommittee and NoLarger: none was opened
    /// @param score The result where there is one
    /// @param agreeing Bit i: seat i voted with the result
    event RoundDecided(uint64 indexed submission, uint8 round, Outcome outcome, uint32 score, uint32 agreeing);
    /// @notice A result stands and nothing is pending: for the first time, or after an appeal. A round without consensus can
    /// bring one too, by all votes of the stage together
    /// @param round The round that it comes from
    /// @param score Score or verdict
    /// @param appealUntil Unix seconds until which it can be appealed, and from which it can be closed; in the live stage
    /// both wait for the cut, which a pause may move
    event ResultStands(
        uint64 indexed submission, uint64 indexed task, uint8 round, uint8 stage, uint32 score, uint40 appealUntil
    );

    // ---------------------------------------------------------------- errors

    /// @notice Only the arena's own contracts may call this
    error ScoresOnlyModule(address caller);
    /// @notice The current epoch has no beacon value yet
    error ScoresNoBeacon(uint32 epoch);
    /// @notice A drawn validator has all the seats that it may have in this task and epoch: the queue is closed for the
    /// rest of the epoch
    error ScoresSaturated(uint64 task, uint16 leaf, uint32 epoch);
    /// @notice The submission has no such round, or it is not open
    error ScoresNoRound(uint64 submission, uint8 round);
    /// @notice The round has no such seat
    error ScoresNoSeat(uint8 seat, uint8 seats);
    /// @notice The window is not open now (unix seconds)
    error ScoresWindow(uint40 opens, uint40 closes, uint40 time);
    /// @notice The seat committed already
    error ScoresCommitted(uint64 submission, uint8 seat);
    /// @notice The alternate is not needed, or one before it is
    error ScoresNotNeeded(uint64 submission, uint8 seat);
    /// @notice An empty commitment
    error ScoresEmptyCommitment();
    /// @notice The seat has nothing to reveal
    error ScoresNothingToReveal(uint64 submission, uint8 seat);
    /// @notice The values do not hash to the commitment
    error ScoresWrongReveal(uint64 submission, uint8 seat, bytes32 expected, bytes32 got);
    /// @notice Votes may not be revealed before all primaries have committed or the alternates' time is over
    error ScoresTooEarlyToReveal(uint40 from);
    /// @notice A verdict that does not exist, one that only late commitments may have (UNAVAILABLE), or only rounds that judge
    /// a copy (DUPLICATE)
    error ScoresBadScore(uint32 score);
    /// @notice The round cannot be decided yet
    error ScoresUndecided(uint40 until);
    /// @notice A round drawn at `time` would not be over at `dropBy` (unix seconds)
    error ScoresNoTimeForRound(uint40 dropBy, uint40 time);
    /// @notice No result of the submission stands: it has none yet, or it is final
    error ScoresNoResult(uint64 submission);
    /// @notice Somebody appealed, and that is not decided
    error ScoresAppealPending(uint64 submission);
    /// @notice The result can be closed only from `until` on (unix seconds)
    error ScoresAppealOpen(uint40 until);
    /// @notice The result could be appealed until `until` (unix seconds); 0: not at all, since no larger committee is left,
    /// two appeals were heard, or it is a copy
    error ScoresAppealOver(uint64 submission, uint40 until);

    // ---------------------------------------------------------------- functions

    /// @notice Draw the committee of the head of a queue. Where a larger one is due and the validators do not make one, the
    /// submission moves on without it. The caller is tipped
    function seal(uint64 submission) external;
    /// @notice Commit to a vote; the holder of the seat or its signer
    /// @param commitment H(SCORE, submission, round, stage, account, score, evidenceRoot, salt)
    function commitVote(uint64 submission, uint8 seat, bytes32 commitment) external;
    /// @notice Reveal a vote; anyone who holds the values may
    function revealVote(uint64 submission, uint8 seat, uint32 score, bytes32 evidenceRoot, bytes32 salt) external;
    /// @notice Decide the open round of a submission. The caller is tipped
    function finalize(uint64 submission) external;
    /// @notice Make the result that stands final, once nobody can appeal any more. The caller is tipped
    function close(uint64 submission) external;

    /// @notice Whether a committee is at work on a submission
    function isOpen(uint64 submission) external view returns (bool);
    /// @notice Standing of a round
    function roundOf(uint64 submission, uint8 round) external view returns (RoundView memory);
    /// @notice A seat of a round and its vote; reverts if there is no such seat
    function voteOf(uint64 submission, uint8 round, uint8 seat) external view returns (VoteView memory);
    /// @notice Where a submission stands between its rounds
    function courseOf(uint64 submission) external view returns (CourseView memory);
    /// @notice Leaves of a round of more than 8 seats, in seat order, 16-bit lanes from the lowest bits up; 0 for smaller ones
    /// @return leaves The first 16
    /// @return more The others
    function committeeOf(uint64 submission, uint8 round) external view returns (uint256 leaves, uint256 more);
    /// @notice A round and, once it is decided, what its votes were worth by the result of its stage as it is now
    /// @return word The round; empty if there was none
    /// @return epoch Epoch of its seal
    /// @return agreeing Bit i: seat i did the work: it voted for the result; in a silent round: it revealed a score, a
    /// fault of the model or a copy, and is not refuted
    /// @return refuted Bit i: seat i is contradicted by a later round in which at least 2/3 agreed
    function judge(uint64 submission, uint8 round)
        external
        view
        returns (Round word, uint32 epoch, uint32 agreeing, uint32 refuted);
    /// @notice Seats of a leaf used in a queue of a task in an epoch (0 Live, 1 Again, 2 Final)
    function seatsUsed(uint64 task, uint8 queue, uint16 leaf, uint32 epoch) external view returns (uint8);
    /// @notice Seed of a round: H(SEAL, beacon, submission, round, stage)
    function seedOf(uint64 submission, uint8 round, uint8 stage, uint32 epoch) external view returns (bytes32);
    /// @notice What an appeal made now would be about; reverts as the appeal would
    /// @param named Submission named as the original, 0: none
    /// @return stage 0 live, 1 final
    /// @return number Which appeal of the submission it would be, from 0; those of the final stage from 2
    /// @return size Index of the size of the committee
    function appealable(uint64 submission, uint64 named) external view returns (uint8 stage, uint8 number, uint8 size);

    // ---------------------------------------------------------------- for the arena's contracts only

    /// @notice Note an appeal of the result that stands. Appeals only
    /// @return stage 0 live, 1 final
    /// @return number Which appeal of the submission it is
    /// @return size Index of the size of the committee
    function openAppeal(uint64 submission, uint64 named) external returns (uint8 stage, uint8 number, uint8 size);
}
