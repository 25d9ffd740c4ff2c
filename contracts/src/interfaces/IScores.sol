// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Committees and their votes
/// @notice Draws the committee of the head of a queue, takes commitments and reveals, and decides.
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
        NoCommittee
    }

    /// @notice Standing of a round
    /// @param epoch Epoch of its seal
    /// @param sealedAt Unix seconds of the block of its seal; 0 for a round that another one followed
    /// @param seats Seats in all, alternates included
    /// @param primaries c: the first c seats vote, alternates stand in
    /// @param committed Bit i: seat i committed
    /// @param revealed Bit i: seat i revealed
    /// @param due Bit i: seat i has to be settled
    /// @param leaves Leaf of each seat
    /// @param agreeing Bit i: seat i voted with the result
    struct RoundView {
        Outcome outcome;
        uint32 epoch;
        uint40 sealedAt;
        uint8 seats;
        uint8 primaries;
        uint8 committed;
        uint8 revealed;
        uint8 due;
        uint8 agreeing;
        uint16[] leaves;
    }

    /// @notice A seat and its vote
    /// @param revealed Whether the vote was revealed; else score and root are 0
    /// @param leaf Leaf of the seat
    /// @param epoch Epoch of the round's seal
    /// @param root Low 224 bits of the evidence root; 0 for a verdict
    struct VoteView {
        bool revealed;
        uint16 leaf;
        uint32 epoch;
        uint32 score;
        uint224 root;
    }

    // ---------------------------------------------------------------- events

    /// @notice The committee of a round was drawn
    /// @param seed Seed of the round
    /// @param leaves Leaves in seat order, 16-bit lanes from the lowest bits up
    /// @param seats Seats in all
    /// @param primaries The first of them
    event Sealed(
        uint64 indexed submission,
        uint64 indexed task,
        uint8 round,
        uint32 epoch,
        bytes32 seed,
        uint256 leaves,
        uint8 seats,
        uint8 primaries
    );
    /// @notice A seat committed to its vote
    event VoteCommitted(uint64 indexed submission, uint8 round, uint8 seat, bytes32 commitment);
    /// @notice A seat's vote was revealed
    event VoteRevealed(uint64 indexed submission, uint8 round, uint8 seat, uint32 score, bytes32 evidenceRoot);
    /// @notice A round was decided
    /// @param score The result where there is one
    /// @param agreeing Bit i: seat i voted with the result
    event RoundDecided(uint64 indexed submission, uint8 round, Outcome outcome, uint32 score, uint8 agreeing);

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
    /// @notice A verdict that is committed only in the last quarter of the window, or one that does not exist
    error ScoresBadScore(uint32 score);
    /// @notice Leaf numbers reach 4095, times a uint32 span: never seen
    error ScoresOutOfRange(uint256 value);
    /// @notice The round cannot be decided yet
    error ScoresUndecided(uint40 until);

    // ---------------------------------------------------------------- functions

    /// @notice Draw the committee of the head of a queue. The caller is tipped
    function seal(uint64 submission) external;
    /// @notice Commit to a vote; the holder of the seat or its signer
    /// @param commitment H(SCORE, submission, round, stage 0, account, score, evidenceRoot, salt)
    function commitVote(uint64 submission, uint8 seat, bytes32 commitment) external;
    /// @notice Reveal a vote; anyone who holds the values may
    function revealVote(uint64 submission, uint8 seat, uint32 score, bytes32 evidenceRoot, bytes32 salt) external;
    /// @notice Decide the open round of a submission. The caller is tipped
    function finalize(uint64 submission) external;

    /// @notice Whether a committee is at work on a submission
    function isOpen(uint64 submission) external view returns (bool);
    /// @notice Standing of a round
    function roundOf(uint64 submission, uint8 round) external view returns (RoundView memory);
    /// @notice A seat of a round and its vote; reverts if there is no such seat
    function voteOf(uint64 submission, uint8 round, uint8 seat) external view returns (VoteView memory);
    /// @notice Seats of a leaf used in a queue of a task in an epoch (0 Live, 1 Again)
    function seatsUsed(uint64 task, uint8 queue, uint16 leaf, uint32 epoch) external view returns (uint8);
    /// @notice Seed of a round: H(SEAL, beacon, submission, round, stage 0)
    function seedOf(uint64 submission, uint8 round, uint32 epoch) external view returns (bytes32);
}
