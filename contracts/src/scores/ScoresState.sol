// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {EpochClock} from "../EpochClock.sol";
import {IAppeals} from "../interfaces/IAppeals.sol";
import {IArena} from "../interfaces/IArena.sol";
import {IBeacon} from "../interfaces/IBeacon.sol";
import {IScores} from "../interfaces/IScores.sol";
import {ISettle} from "../interfaces/ISettle.sol";
import {IStake} from "../interfaces/IStake.sol";
import {Usage} from "../libraries/Usage.sol";
import {Course, Courses} from "../types/Course.sol";
import {Round} from "../types/Round.sol";

/// @title What Scores keeps
abstract contract ScoresState is IScores, EpochClock {
    using Courses for Course;

    uint256 internal constant LANES = 16;

    IArena internal immutable ARENA;
    IStake internal immutable STAKE;
    IBeacon internal immutable BEACON;
    ISettle internal immutable SETTLE;
    IAppeals internal immutable APPEALS;

    /// The latest round of each submission
    mapping(uint64 submission => Round) internal _rounds;
    /// submission << 8 | round => rounds that another one followed
    mapping(uint256 key => Round) internal _past;
    /// Where it is more than the result of the first round
    mapping(uint64 submission => uint256 course) internal _courses;
    /// submission << 8 | round => leaves of a round of more than 8 seats
    mapping(uint256 key => uint256[2]) internal _committees;
    /// submission << 16 | round << 8 | seat => commitment, from the reveal on the word of the vote
    mapping(uint256 key => bytes32) internal _votes;
    Usage.State internal _usage;

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

    /// @dev A round; empty if there was none
    function _roundAt(uint64 submission, uint8 number) internal view returns (Round round) {
        round = _rounds[submission];
        if (round.number() != number) round = _past[_key(submission, number)];
    }

    function _knownRound(uint64 submission, uint8 number) internal view returns (Round round) {
        round = _roundAt(submission, number);
        if (Round.unwrap(round) == 0) revert ScoresNoRound(submission, number);
    }

    /// @dev Words of the seats that revealed
    function _votesOf(uint64 submission, uint8 number, uint32 revealed, uint256 seats)
        internal
        view
        returns (bytes32[] memory votes)
    {
        votes = new bytes32[](seats);
        for (uint256 i; i < seats; ++i) {
            if (revealed >> i & 1 != 0) votes[i] = _votes[_key(submission, number, i)];
        }
    }

    function _leafOf(Round round, uint64 submission, uint8 number, uint256 seat) internal view returns (uint16) {
        if (!round.isLarge()) return round.leaf(seat);
        return _lane(_committees[_key(submission, number)][seat / LANES], seat);
    }

    function _courseOf(uint64 submission) internal view returns (Course memory) {
        uint256 word = _courses[submission];
        return word == 0 ? Courses.fromRound(_rounds[submission]) : Courses.unpack(word);
    }

    /// @dev Writes a course where it stands
    function _keep(uint64 submission, Course memory course) internal {
        if (course.isPlain()) {
            Round round = _rounds[submission];
            _rounds[submission] = round.withResult(course.result.score, course.appealUntil, course.closed);
        } else {
            _courses[submission] = course.pack();
        }
    }

    /// @dev Lane of a seat in the word that holds it
    function _lane(uint256 word, uint256 seat) internal pure returns (uint16) {
        return uint16(word >> (16 * (seat % LANES)));
    }

    function _key(uint64 submission, uint256 round) internal pure returns (uint256) {
        return uint256(submission) << 8 | round;
    }

    function _key(uint64 submission, uint256 round, uint256 seat) internal pure returns (uint256) {
        return uint256(submission) << 16 | round << 8 | seat;
    }

    function _scope(uint64 task, uint8 queue) internal pure returns (uint256) {
        return uint256(task) << 8 | queue;
    }
}
