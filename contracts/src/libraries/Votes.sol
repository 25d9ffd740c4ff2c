// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IArena} from "../interfaces/IArena.sol";
import {IScores} from "../interfaces/IScores.sol";

/// @title What a committee decided
/// @notice A revealed vote is one word: the score in the top 32 bits, the low 224 bits of the evidence root below; of a
/// verdict the score only, since verdicts agree whatever their evidence. Source: docs/protocol.md 2.3 and 8.3
library Votes {
    uint32 internal constant MAX_SCORE = 4_294_000_000;
    uint32 internal constant INVALID_MODEL = 0xFFFFFFFF;
    uint32 internal constant UNAVAILABLE = 0xFFFFFFFE;
    uint32 internal constant TASK_FAULT = 0xFFFFFFFD;
    uint32 internal constant TOO_SLOW = 0xFFFFFFFB;

    uint256 private constant SCORE = 224;

    /// @notice Whether there is such a score or verdict
    function isScore(uint32 score) internal pure returns (bool) {
        return score <= MAX_SCORE || score == INVALID_MODEL || isExcuse(score);
    }

    /// @notice Whether the verdict says that there was nothing to score: it is neither slashed nor rewarded by itself
    function isExcuse(uint32 score) internal pure returns (bool) {
        return score == UNAVAILABLE || score == TASK_FAULT || score == TOO_SLOW;
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
    /// @return score Score or verdict, 0 without consensus
    /// @return workers Bit i: seat i is in consensus; without consensus: revealed a score
    function decide(
        bytes32[8] memory votes,
        uint8 revealed,
        uint256 voters,
        IArena.EngineClass engine,
        uint32 tolerance
    ) internal pure returns (IScores.Outcome outcome, uint32 score, uint8 workers) {
        uint256 n = count(revealed);
        uint8 agreeing;
        if (n != 0) {
            (score, agreeing) = engine == IArena.EngineClass.Reference
                ? _mostEqual(votes, revealed)
                : _nearMedian(votes, revealed, n, tolerance);
        }
        uint256 most = count(agreeing);
        // Short of a quorum, more than half of the largest committee decides a score. An excuse always needs the quorum:
        // half a committee must not void a task or a submission.
        bool agreed = most >= quorum(voters) || (n >= quorum(voters) && 2 * most > voters && !isExcuse(score));
        if (!agreed) {
            outcome = n < quorum(voters) ? IScores.Outcome.Silence : IScores.Outcome.Split;
            return (outcome, 0, _scored(votes, revealed));
        }
        workers = agreeing;
        if (score == UNAVAILABLE) outcome = IScores.Outcome.Unavailable;
        else if (score == TOO_SLOW) outcome = IScores.Outcome.TooSlow;
        else if (score == TASK_FAULT) outcome = IScores.Outcome.TaskFault;
        else outcome = IScores.Outcome.Agreed;
    }

    /// @notice Number of bits set
    function count(uint8 bits) internal pure returns (uint256 n) {
        uint256 x = bits;
        for (; x != 0; x &= x - 1) {
            ++n;
        }
    }

    /// @dev The largest group of equal votes
    function _mostEqual(bytes32[8] memory votes, uint8 revealed) private pure returns (uint32 score, uint8 agreeing) {
        uint256 most;
        for (uint256 i; i < 8; ++i) {
            if (revealed >> i & 1 == 0) continue;
            uint8 equal;
            for (uint256 j = i; j < 8; ++j) {
                if (revealed >> j & 1 != 0 && votes[j] == votes[i]) equal |= uint8(1 << j);
            }
            uint256 size = count(equal);
            if (size > most) {
                most = size;
                agreeing = equal;
                score = uint32(uint256(votes[i]) >> SCORE);
            }
        }
    }

    /// @dev The lower median, and the votes within tau of it
    function _nearMedian(bytes32[8] memory votes, uint8 revealed, uint256 n, uint32 tolerance)
        private
        pure
        returns (uint32 median, uint8 agreeing)
    {
        for (uint256 i; i < 8; ++i) {
            if (revealed >> i & 1 == 0) continue;
            uint32 candidate = uint32(uint256(votes[i]) >> SCORE);
            uint256 below;
            uint256 equal;
            for (uint256 j; j < 8; ++j) {
                if (revealed >> j & 1 == 0) continue;
                uint32 other = uint32(uint256(votes[j]) >> SCORE);
                if (other < candidate) ++below;
                else if (other == candidate) ++equal;
            }
            if (below <= (n - 1) / 2 && (n - 1) / 2 < below + equal) {
                median = candidate;
                break;
            }
        }
        for (uint256 i; i < 8; ++i) {
            if (revealed >> i & 1 == 0) continue;
            uint32 vote = uint32(uint256(votes[i]) >> SCORE);
            if (vote == median) {
                agreeing |= uint8(1 << i);
            } else if (vote <= MAX_SCORE && median <= MAX_SCORE) {
                if ((vote > median ? vote - median : median - vote) <= tolerance) agreeing |= uint8(1 << i);
            }
        }
    }

    /// @dev The seats that revealed anything but an excuse
    function _scored(bytes32[8] memory votes, uint8 revealed) private pure returns (uint8 bits) {
        for (uint256 i; i < 8; ++i) {
            if (revealed >> i & 1 != 0 && !isExcuse(uint32(uint256(votes[i]) >> SCORE))) bits |= uint8(1 << i);
        }
    }
}
