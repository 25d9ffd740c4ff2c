// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Evidence} from "../libraries/Evidence.sol";

/// @title Questions about the evidence behind a vote
/// @notice Once the keys of a task are public, anybody can ask a seat that revealed a score to open 16 rows of its
/// evaluation, which the beacon of a later epoch picks. Who copied a root has no rows; who made up leaves does not
/// know which ones will be asked for. A seat that does not answer in time is slashed by 10 %.
///
/// challenge in epoch e -> rows from the beacon of f, the first of e + 1 .. e + 3 that has a value -> answers until f + 2 begins
///
/// What is judged here: the root is the vote's and about this round, submission, model and shard; every row hashes to its
/// leaf and every leaf to the root; the sums add up. A row that another run of the model would not give, and a score that
/// does not follow from the sums (the metric is not known on chain), is left to whoever evaluates again.
/// Source: docs/protocol.md 8.5, docs/eval.md 11
interface IChallenges {
    /// @notice State of a challenge. The order never changes
    /// Open: rows are asked for. Answered: they were shown; the seat can be asked anew. Failed: the evidence was false,
    /// or was not shown. Dropped: no epoch had a beacon
    enum State {
        None,
        Open,
        Answered,
        Failed,
        Dropped
    }

    /// @notice What an evidence root is made of, as far as the chain does not know it
    /// @param model SHA-256 of the plain model, as revealed
    /// @param keyHash Hash of its key, as revealed
    /// @param metric SHA-256 of the canonical metric spec
    /// @param batch Rows of a batch
    /// @param top Root of the tree of rows, with its sums
    struct Claim {
        bytes32 model;
        bytes32 keyHash;
        bytes32 metric;
        uint32 batch;
        Evidence.Node top;
    }

    /// @notice The last challenge of a seat
    /// @param challenger Who asked
    /// @param epoch Epoch in which it did
    /// @param drawnAt Epoch whose beacon picks the rows; 0: not known yet, or there is none
    /// @param opened Bit i: the i-th row was opened
    /// @param answerBy Unix seconds: an answer must come before; 0 while `drawnAt` is not known
    struct ChallengeView {
        State state;
        address challenger;
        uint32 epoch;
        uint32 drawnAt;
        uint16 opened;
        uint40 answerBy;
    }

    // ---------------------------------------------------------------- events

    /// @notice A seat was asked for rows; those are drawn by the beacon of an epoch after `epoch`
    event ChallengeOpened(uint64 indexed submission, uint8 round, uint8 seat, address indexed challenger, uint32 epoch);
    /// @notice Some of the rows were opened; bit i of `opened`: the i-th, so far
    event RowsOpened(uint64 indexed submission, uint8 round, uint8 seat, uint16 opened);
    /// @notice All rows were opened; the bond went to `account`, whose seat it is
    event ChallengeAnswered(uint64 indexed submission, uint8 round, uint8 seat, address indexed account);
    /// @notice The evidence of `account` is false, or was not shown: it was slashed, and `reward` of that went to `winner`
    event ChallengeFailed(
        uint64 indexed submission,
        uint8 round,
        uint8 seat,
        address indexed account,
        address indexed winner,
        uint256 reward
    );
    /// @notice No epoch had a beacon in time: the bond returned
    event ChallengeDropped(uint64 indexed submission, uint8 round, uint8 seat);

    // ---------------------------------------------------------------- errors

    /// @notice Rounds of the submission can still come: openings would tell them about the hidden set
    error ChallengesNotEnded(uint64 submission);
    /// @notice The seat revealed no score: there is no evidence
    error ChallengesNoScore(uint64 submission, uint8 round, uint8 seat);
    /// @notice A key of a shard or of the model is not public: nobody could check the rows
    error ChallengesSealed(uint64 submission);
    /// @notice Whoever voted on the seat holds it no longer
    error ChallengesSeatLeft(uint64 submission, uint8 round, uint8 seat);
    /// @notice The leaf is asked for as much in this epoch as it must be able to answer
    error ChallengesBusy(uint16 leaf, uint32 epoch);
    /// @notice The challenge of the seat is not in the state that this needs
    error ChallengesState(uint64 submission, uint8 round, uint8 seat, State state);
    /// @notice It is too late: possible before `end`, it is `time` now (unix seconds)
    error ChallengesTooLate(uint40 end, uint40 time);
    /// @notice It is too early: possible from `from` on at the earliest, it is `time` now (unix seconds)
    error ChallengesTooEarly(uint40 from, uint40 time);
    /// @notice No beacon has picked the rows yet
    error ChallengesNoRows(uint32 epoch);
    /// @notice The openings are not some of the rows asked for
    error ChallengesBadRange(uint256 first, uint256 count);
    /// @notice Model and key hash are not those that were revealed
    error ChallengesOtherModel(bytes32 expected, bytes32 got);
    /// @notice The vote's root is about the right round, submission, model and shard
    error ChallengesNothingFalse(uint64 submission, uint8 round, uint8 seat);

    // ---------------------------------------------------------------- functions

    /// @notice Ask a seat of a submission that has ended for 16 rows. Takes the bond from the caller's FML, which needs an
    /// allowance to the Stake contract. One challenge of a seat at a time, four of a leaf in an epoch
    function challenge(uint64 submission, uint8 round, uint8 seat) external;
    /// @notice Open rows that were asked for, all or some of them; anyone who has them may. With the last one the bond goes
    /// to the account of the seat
    /// @param claim What the vote's root is made of
    /// @param first Which of the 16 rows comes first
    /// @param openings Rows in the order in which they were drawn; one drawn twice is opened twice
    function answer(
        uint64 submission,
        uint8 round,
        uint8 seat,
        Claim calldata claim,
        uint8 first,
        Evidence.Opening[] calldata openings
    ) external;
    /// @notice End a challenge that was not answered in time: the seat is slashed by 10 %, half of it is burned; the
    /// challenger gets its bond back and of the other half as much as its bond at most. A challenge for which no beacon came
    /// is dropped
    function close(uint64 submission, uint8 round, uint8 seat) external;
    /// @notice Show that the root that a seat revealed is about another round, submission, model or shard: one that was
    /// made elsewhere. Needs no bond; the caller gets what a challenger would, an open challenge returns its bond
    /// @param stated What the root is made of
    /// @param model SHA-256 of the plain model, as revealed
    /// @param keyHash Hash of its key, as revealed
    function refute(
        uint64 submission,
        uint8 round,
        uint8 seat,
        Evidence.Statement calldata stated,
        Evidence.Node calldata top,
        bytes32 model,
        bytes32 keyHash
    ) external;

    /// @notice What a challenge costs and at most earns, FML wei
    function bond() external view returns (uint128);
    /// @notice Unix seconds before which seats of a submission can be challenged
    function openUntil(uint64 submission) external view returns (uint40);
    /// @notice The last challenge of a seat
    function challengeOf(uint64 submission, uint8 round, uint8 seat) external view returns (ChallengeView memory);
    /// @notice The 16 rows that an open challenge asks for; reverts with ChallengesNoRows before they are known
    function rowsOf(uint64 submission, uint8 round, uint8 seat) external view returns (uint256[] memory);
}
