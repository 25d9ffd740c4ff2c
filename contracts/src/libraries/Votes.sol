// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {LibSort} from "solady/utils/LibSort.sol";

import {IArena} from "../interfaces/IArena.sol";
import {IScores} from "../interfaces/IScores.sol";

/// @title What a committee decided
/// @notice A revealed vote is one word: the score in the top 32 bits, the low 224 bits of the evidence root below; of a
/// verdict the score only, since verdicts agree whatever their evidence. Sets of seats are bit sets. Source:
/// docs/protocol.md 2.3 and 8.3
library Votes {
    uint32 internal constant MAX_SCORE = 4_294_000_000;
    uint32 internal constant INVALID_MODEL = 0xFFFFFFFF;
    uint32 internal constant UNAVAILABLE = 0xFFFFFFFE;
    uint32 internal constant TASK_FAULT = 0xFFFFFFFD;
    uint32 internal constant DUPLICATE = 0xFFFFFFFC;
    uint32 internal constant TOO_SLOW = 0xFFFFFFFB;

    uint256 private constant SCORE = 224;

    /// @notice What all revealed votes of a stage say together
    /// @param found Whether one value has most of them
    /// @param score That value
    /// @param votes Votes near it
    /// @param total All votes but excuses
    struct Pool {
        bool found;
        uint32 score;
        uint256 votes;
        uint256 total;
    }

    /// @notice Whether there is such a score or verdict
    function isScore(uint32 score) internal pure returns (bool) {
        return score <= MAX_SCORE || score >= TOO_SLOW;
    }

    /// @notice Whether the verdict says that there was nothing to score: it is neither slashed nor rewarded by itself
    function isExcuse(uint32 score) internal pure returns (bool) {
        return score == UNAVAILABLE || score == TASK_FAULT || score == TOO_SLOW;
    }

    /// @notice Whether two votes of different rounds say the same: scores by their distance, verdicts if they are equal.
    /// Evidence roots are bound to the seed of their round and never equal in two of them
    /// @param tolerance Largest distance, in millionths
    function near(uint32 a, uint32 b, uint256 tolerance) internal pure returns (bool) {
        if (a == b) return true;
        if (a > MAX_SCORE || b > MAX_SCORE) return false;
        return (a > b ? a - b : b - a) <= tolerance;
    }

    /// @notice The word of a vote
    function pack(uint32 score, bytes32 evidenceRoot) internal pure returns (bytes32) {
        uint256 word = uint256(score) << SCORE;
        return bytes32(score > MAX_SCORE ? word : word | uint224(uint256(evidenceRoot)));
    }

    /// @notice Score and low 224 bits of the evidence root in the word of a vote
    function unpack(uint256 word) internal pure returns (uint32 score, uint224 evidenceRoot) {
        return (uint32(word >> SCORE), uint224(word));
    }

    /// @notice q, the votes that make consensus in a committee of `voters` voting seats
    function quorum(uint256 voters) internal pure returns (uint256) {
        return (2 * voters + 2) / 3;
    }

    /// @notice Decides a round
    /// @param votes Word of each seat; only those of revealed seats are looked at
    /// @param revealed Bit i: seat i revealed; at most `voters` bits
    /// @param voters c
    /// @param tolerance tau; for EngineClass.Tolerant
    /// @return outcome How the round ended
    /// @return score Score or verdict of the consensus; 0 without
    /// @return agreeing The seats that voted so; 0 without
    function decide(
        bytes32[] memory votes,
        uint32 revealed,
        uint256 voters,
        IArena.EngineClass engine,
        uint32 tolerance
    ) internal pure returns (IScores.Outcome outcome, uint32 score, uint32 agreeing) {
        uint256 n = count(revealed);
        uint256 q = quorum(voters);
        if (n < q || n == 0) return (IScores.Outcome.Silence, 0, 0);
        (score, agreeing) = engine == IArena.EngineClass.Reference
            ? _mostEqual(votes, revealed)
            : _nearMedian(votes, revealed, n, tolerance);
        if (count(agreeing) < q) return (IScores.Outcome.Split, 0, 0);
        if (score == UNAVAILABLE) outcome = IScores.Outcome.Unavailable;
        else if (score == TOO_SLOW) outcome = IScores.Outcome.TooSlow;
        else if (score == TASK_FAULT) outcome = IScores.Outcome.TaskFault;
        else outcome = IScores.Outcome.Agreed;
    }

    /// @notice The value that most votes of all rounds of a stage lie near; of equally many, the one with most votes of the
    /// last round; the lowest of neighbours. None if one that is not near it has as many of both
    /// @param words score << 1 | whether the vote is of the last round, without excuses; they are sorted
    /// @param tolerance tau; 0 for EngineClass.Reference
    function pool(uint256[] memory words, uint256 tolerance) internal pure returns (Pool memory p) {
        LibSort.insertionSort(words);
        p.total = words.length;
        uint256 best;
        // Votes from `from` to `to` lie near the value that is looked at, `recent` of them are of the last round.
        (uint256 from, uint256 to, uint256 recent) = (0, 0, 0);
        for (uint256 i; i < words.length; ++i) {
            uint32 value = uint32(words[i] >> 1);
            for (; to < words.length && near(uint32(words[to] >> 1), value, tolerance); ++to) {
                recent += words[to] & 1;
            }
            for (; !near(uint32(words[from] >> 1), value, tolerance); ++from) {
                recent -= words[from] & 1;
            }
            uint256 key = (to - from) << 128 | recent;
            if (key > best) (best, p.score, p.found) = (key, value, true);
            else if (key == best && !near(value, p.score, tolerance)) p.found = false;
        }
        p.votes = best >> 128;
    }

    /// @notice The seats whose vote is `result`, and those that it refutes: excuses never are
    /// @param tolerance tau; 0 for EngineClass.Reference
    function compare(bytes32[] memory votes, uint32 revealed, uint32 result, uint32 tolerance)
        internal
        pure
        returns (uint32 agreeing, uint32 refuted)
    {
        for (uint256 i; i < votes.length; ++i) {
            if (revealed >> i & 1 == 0) continue;
            uint32 score = uint32(uint256(votes[i]) >> SCORE);
            if (near(score, result, tolerance)) agreeing |= uint32(1 << i);
            else if (!isExcuse(score) && !near(score, result, 2 * uint256(tolerance))) refuted |= uint32(1 << i);
        }
    }

    /// @notice The seats that revealed anything but an excuse
    function scored(bytes32[] memory votes, uint32 revealed) internal pure returns (uint32 bits) {
        for (uint256 i; i < votes.length; ++i) {
            if (revealed >> i & 1 != 0 && !isExcuse(uint32(uint256(votes[i]) >> SCORE))) bits |= uint32(1 << i);
        }
    }

    /// @notice Number of bits set
    function count(uint32 bits) internal pure returns (uint256 n) {
        // Sums of neighbouring bits, pairs, nibbles, bytes: no lane overflows into the next.
        unchecked {
            n = bits - (bits >> 1 & 0x55555555);
            n = (n & 0x33333333) + (n >> 2 & 0x33333333);
            n = (n + (n >> 4)) & 0x0f0f0f0f;
            n = (n * 0x01010101 >> 24) & 0xff;
        }
    }

    /// @dev The largest group of equal votes; of two equally large ones that of the earlier seat
    function _mostEqual(bytes32[] memory votes, uint32 revealed) private pure returns (uint32 score, uint32 agreeing) {
        uint256 most;
        uint32 left = revealed;
        for (uint256 i; count(left) > most; ++i) {
            if (left >> i & 1 == 0) continue;
            bytes32 vote = votes[i];
            uint32 equal;
            for (uint256 j = i; j < votes.length; ++j) {
                if (left >> j & 1 != 0 && votes[j] == vote) equal |= uint32(1 << j);
            }
            left &= ~equal;
            uint256 size = count(equal);
            if (size > most) {
                most = size;
                agreeing = equal;
                score = uint32(uint256(vote) >> SCORE);
            }
        }
    }

    /// @dev The lower median, and the votes within tau of it
    function _nearMedian(bytes32[] memory votes, uint32 revealed, uint256 n, uint32 tolerance)
        private
        pure
        returns (uint32 median, uint32 agreeing)
    {
        uint256[] memory sorted = new uint256[](n);
        uint256 length;
        for (uint256 i; i < votes.length; ++i) {
            if (revealed >> i & 1 != 0) sorted[length++] = uint256(votes[i]) >> SCORE;
        }
        LibSort.insertionSort(sorted);
        median = uint32(sorted[(n - 1) / 2]);
        for (uint256 i; i < votes.length; ++i) {
            if (revealed >> i & 1 == 0) continue;
            if (near(uint32(uint256(votes[i]) >> SCORE), median, tolerance)) agreeing |= uint32(1 << i);
        }
    }
}
