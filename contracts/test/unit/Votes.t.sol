// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IArena} from "../../src/interfaces/IArena.sol";
import {IScores} from "../../src/interfaces/IScores.sol";
import {Votes} from "../../src/libraries/Votes.sol";
import {TestBase} from "../TestBase.sol";

/// @title Consensus against a plain reading of the rules
contract VotesTest is TestBase {
    uint32[8] private _values = [500_000, 500_001, 500_003, 0, 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD, 0xFFFFFFFB];

    function test_quorum_isTwoThirdsRoundedUp() public pure {
        assertEq(Votes.quorum(3), 2);
        assertEq(Votes.quorum(5), 4);
        assertEq(Votes.quorum(7), 5);
    }

    function testFuzz_isScore(uint32 score) public pure {
        bool known = score <= 4_294_000_000 || score == 0xFFFFFFFF || score == 0xFFFFFFFE || score == 0xFFFFFFFD
            || score == 0xFFFFFFFB;
        assertEq(Votes.isScore(score), known);
        assertFalse(Votes.isScore(0xFFFFFFFC), "duplicate is only for appeals");
    }

    function testFuzz_pack_verdictsIgnoreEvidence(uint32 score, bytes32 root) public pure {
        bytes32 word = Votes.pack(score, root);
        assertEq(uint256(word) >> 224, score);
        if (score > Votes.MAX_SCORE) assertEq(word, Votes.pack(score, 0));
        else assertEq(uint256(uint224(uint256(word))), uint256(uint224(uint256(root))));
    }

    /// @dev Reference: the largest group of equal (score, root) decides with q, or with more than half if n >= q
    function testFuzz_decide_reference(uint256 seed, uint8 mask, uint8 c) public view {
        uint256 voters = 3 + 2 * (c % 3);
        (bytes32[8] memory votes, uint8 revealed) = _cast(seed, mask, voters, 3);
        (IScores.Outcome outcome, uint32 score, uint8 workers) =
            Votes.decide(votes, revealed, voters, IArena.EngineClass.Reference, 0);
        uint256 n = Votes.count(revealed);
        uint256 best;
        bytes32 word;
        for (uint256 i; i < 8; ++i) {
            uint256 equal;
            for (uint256 j; j < 8; ++j) {
                if (revealed >> i & 1 != 0 && revealed >> j & 1 != 0 && votes[i] == votes[j]) ++equal;
            }
            if (equal > best) (best, word) = (equal, votes[i]);
        }
        _assertDecision(outcome, score, best, n, voters, uint32(uint256(word) >> 224));
        if (outcome == IScores.Outcome.Silence || outcome == IScores.Outcome.Split) {
            assertEq(workers & ~revealed, 0);
        } else {
            assertEq(Votes.count(workers), best);
            for (uint256 i; i < 8; ++i) {
                if (workers >> i & 1 != 0) assertEq(votes[i], word);
            }
        }
    }

    /// @dev Tolerant: the votes within tau of the lower median decide
    function testFuzz_decide_tolerant(uint256 seed, uint8 mask, uint8 c, uint32 tau) public view {
        uint256 voters = 3 + 2 * (c % 3);
        tau = uint32(bound(tau, 0, 3));
        (bytes32[8] memory votes, uint8 revealed) = _cast(seed, mask, voters, 1);
        (IScores.Outcome outcome, uint32 score,) =
            Votes.decide(votes, revealed, voters, IArena.EngineClass.Tolerant, tau);
        uint256 n;
        uint32[] memory sorted = new uint32[](8);
        for (uint256 i; i < 8; ++i) {
            if (revealed >> i & 1 == 0) continue;
            uint32 x = uint32(uint256(votes[i]) >> 224);
            uint256 j = n++;
            for (; j > 0 && sorted[j - 1] > x; --j) {
                sorted[j] = sorted[j - 1];
            }
            sorted[j] = x;
        }
        if (n == 0) {
            assertEq(uint256(outcome), uint256(IScores.Outcome.Silence));
            return;
        }
        uint32 median = sorted[(n - 1) / 2];
        uint256 near;
        for (uint256 i; i < n; ++i) {
            uint32 x = sorted[i];
            uint256 off = x > median ? x - median : median - x;
            if (x == median || (x <= Votes.MAX_SCORE && median <= Votes.MAX_SCORE && off <= tau)) ++near;
        }
        _assertDecision(outcome, score, near, n, voters, median);
    }

    function _assertDecision(
        IScores.Outcome outcome,
        uint32 score,
        uint256 best,
        uint256 n,
        uint256 voters,
        uint32 value
    ) private pure {
        uint256 q = voters == 3 ? 2 : voters == 5 ? 4 : 5;
        bool excuse = value == 0xFFFFFFFE || value == 0xFFFFFFFD || value == 0xFFFFFFFB;
        IScores.Outcome expected;
        if (n < q) expected = IScores.Outcome.Silence;
        else if (best < q && (2 * best <= voters || excuse)) expected = IScores.Outcome.Split;
        else if (value == 0xFFFFFFFE) expected = IScores.Outcome.Unavailable;
        else if (value == 0xFFFFFFFB) expected = IScores.Outcome.TooSlow;
        else if (value == 0xFFFFFFFD) expected = IScores.Outcome.TaskFault;
        else expected = IScores.Outcome.Agreed;
        assertEq(uint256(outcome), uint256(expected));
        bool silent = expected == IScores.Outcome.Silence || expected == IScores.Outcome.Split;
        assertEq(score, silent ? 0 : value);
    }

    /// @dev Up to `voters` of eight seats vote, mostly for the first value so that quorums happen
    function _cast(uint256 seed, uint8 mask, uint256 voters, uint256 roots)
        private
        view
        returns (bytes32[8] memory votes, uint8 revealed)
    {
        uint256 n;
        for (uint256 i; i < 8; ++i) {
            uint256 x = uint256(keccak256(abi.encode(seed, i)));
            votes[i] = Votes.pack(_values[seed % 3 == 0 ? x % 8 : x % 2 * (seed % 8)], bytes32((x >> 8) % roots));
            if (mask >> i & 1 != 0 && n < voters) {
                revealed |= uint8(1 << i);
                ++n;
            }
        }
    }
}
