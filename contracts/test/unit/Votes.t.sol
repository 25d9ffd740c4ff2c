// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IArena} from "../../src/interfaces/IArena.sol";
import {IScores} from "../../src/interfaces/IScores.sol";
import {Votes} from "../../src/libraries/Votes.sol";
import {TestBase} from "../TestBase.sol";

/// @title Consensus against a plain reading of the rules
/// forge-config: default.fuzz.runs = 2000
/// forge-config: nightly.fuzz.runs = 100000
contract VotesTest is TestBase {
    uint32[9] private _values =
        [500_000, 500_001, 500_003, 0, 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD, 0xFFFFFFFB, 0xFFFFFFFC];

    /// @dev What a round says, by the plain reading
    struct Reading {
        uint256 n;
        uint256 best;
        uint32 value;
    }

    function test_quorum_isTwoThirdsRoundedUp() public pure {
        uint8[12] memory sizes = [3, 2, 5, 4, 7, 5, 11, 8, 15, 10, 31, 21];
        for (uint256 i; i < sizes.length; i += 2) {
            assertEq(Votes.quorum(sizes[i]), sizes[i + 1]);
        }
    }

    function testFuzz_count(uint32 bits) public pure {
        uint256 n;
        for (uint256 i; i < 32; ++i) {
            n += bits >> i & 1;
        }
        assertEq(Votes.count(bits), n);
    }

    function testFuzz_isScore(uint32 score) public pure {
        bool known = score <= 4_294_000_000 || score == 0xFFFFFFFF || score == 0xFFFFFFFE || score == 0xFFFFFFFD
            || score == 0xFFFFFFFB || score == 0xFFFFFFFC;
        assertEq(Votes.isScore(score), known);
        assertFalse(Votes.isScore(0xFFFFFFFA));
        assertFalse(Votes.isScore(4_294_000_001));
        assertTrue(Votes.isScore(0xFFFFFFFB));
        assertTrue(Votes.isScore(4_294_000_000));
    }

    function testFuzz_unpack(uint32 score, uint224 root) public pure {
        (uint32 gotScore, uint224 gotRoot) = Votes.unpack(uint256(score) << 224 | root);
        assertEq(gotScore, score);
        assertEq(gotRoot, root);
    }

    function testFuzz_pack_verdictsIgnoreEvidence(uint32 score, bytes32 root) public pure {
        bytes32 word = Votes.pack(score, root);
        assertEq(uint256(word) >> 224, score);
        if (score > Votes.MAX_SCORE) assertEq(word, Votes.pack(score, 0));
        else assertEq(uint256(uint224(uint256(word))), uint256(uint224(uint256(root))));
    }

    /// @dev Votes of two rounds: scores by their distance, verdicts only if they are equal
    function testFuzz_near(uint32 a, uint32 b, uint32 tau) public pure {
        bool scores = a <= 4_294_000_000 && b <= 4_294_000_000;
        bool close = (a > b ? a - b : b - a) <= tau;
        assertEq(Votes.near(a, b, tau), a == b || (scores && close));
    }

    function test_near_atTheEdges() public pure {
        assertTrue(Votes.near(10, 15, 5));
        assertTrue(Votes.near(15, 10, 5));
        assertFalse(Votes.near(10, 16, 5));
        assertFalse(Votes.near(16, 10, 5));
        assertTrue(Votes.near(4_294_000_000, 4_293_999_999, 1));
        assertTrue(Votes.near(4_293_999_999, 4_294_000_000, 1));
        assertFalse(Votes.near(4_294_000_001, 4_294_000_000, 1));
        assertFalse(Votes.near(4_294_000_000, 4_294_000_001, 1));
        assertFalse(Votes.near(0xFFFFFFFE, 0xFFFFFFFF, 1), "verdicts are no numbers");
    }

    function test_pack_atTheEdge() public pure {
        assertEq(uint256(Votes.pack(4_294_000_000, bytes32(uint256(7)))), uint256(4_294_000_000) << 224 | 7);
        assertEq(uint256(Votes.pack(4_294_000_001, bytes32(uint256(7)))), uint256(4_294_000_001) << 224);
    }

    /// @dev Reference: the largest group of equal (score, root)
    function testFuzz_decide_reference(uint256 seed, uint32 mask, uint8 c) public view {
        uint256 voters = 3 + 2 * (c % 15);
        (bytes32[] memory votes, uint32 revealed) = _cast(seed, mask, voters, 3);
        (IScores.Outcome outcome, uint32 score, uint32 agreeing) =
            Votes.decide(votes, revealed, voters, IArena.EngineClass.Reference, 0);
        Reading memory r;
        r.n = Votes.count(revealed);
        for (uint256 i; i < votes.length; ++i) {
            uint256 equal;
            for (uint256 j; j < votes.length; ++j) {
                if (revealed >> i & 1 != 0 && revealed >> j & 1 != 0 && votes[i] == votes[j]) ++equal;
            }
            if (equal > r.best) (r.best, r.value) = (equal, uint32(uint256(votes[i]) >> 224));
        }
        _assertDecision(outcome, score, agreeing, r, voters);
        assertEq(agreeing & ~revealed, 0);
        bytes32 word;
        for (uint256 i; i < votes.length; ++i) {
            if (agreeing >> i & 1 == 0) continue;
            if (word == 0) word = votes[i];
            assertEq(votes[i], word);
        }
    }

    /// @dev What all three say, with either engine: verdicts end a round each in its own way
    function test_decide_eachVerdict() public pure {
        uint32[7] memory scores = [0, 4_294_000_000, 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD, 0xFFFFFFFC, 0xFFFFFFFB];
        IScores.Outcome[7] memory outcomes = [
            IScores.Outcome.Agreed,
            IScores.Outcome.Agreed,
            IScores.Outcome.Agreed,
            IScores.Outcome.Unavailable,
            IScores.Outcome.TaskFault,
            IScores.Outcome.Agreed,
            IScores.Outcome.TooSlow
        ];
        for (uint256 i; i < 14; ++i) {
            bytes32[] memory votes = new bytes32[](3);
            (votes[0], votes[1], votes[2]) = (Votes.pack(scores[i / 2], 0), Votes.pack(scores[i / 2], 0), bytes32(0));
            IArena.EngineClass engine = i % 2 == 0 ? IArena.EngineClass.Reference : IArena.EngineClass.Tolerant;
            (IScores.Outcome outcome, uint32 score, uint32 agreeing) = Votes.decide(votes, 3, 3, engine, 0);
            assertTrue(outcome == outcomes[i / 2]);
            assertEq(score, scores[i / 2]);
            assertEq(agreeing, 3);
        }
    }

    /// @dev The smallest committees there could be: one vote is a quorum of one, none is none of nobody
    function test_decide_ofOneOrNone() public pure {
        bytes32[] memory votes = new bytes32[](1);
        votes[0] = Votes.pack(7, 0);
        (IScores.Outcome outcome, uint32 score, uint32 agreeing) =
            Votes.decide(votes, 1, 1, IArena.EngineClass.Reference, 0);
        assertTrue(outcome == IScores.Outcome.Agreed);
        assertEq(score, 7);
        assertEq(agreeing, 1);
        (outcome,,) = Votes.decide(votes, 0, 0, IArena.EngineClass.Reference, 0);
        assertTrue(outcome == IScores.Outcome.Silence);
    }

    /// @dev Tolerant: the votes within tau of the lower median
    function testFuzz_decide_tolerant(uint256 seed, uint32 mask, uint8 c, uint32 tau) public view {
        uint256 voters = 3 + 2 * (c % 15);
        tau = uint32(bound(tau, 0, 3));
        (bytes32[] memory votes, uint32 revealed) = _cast(seed, mask, voters, 1);
        (IScores.Outcome outcome, uint32 score, uint32 agreeing) =
            Votes.decide(votes, revealed, voters, IArena.EngineClass.Tolerant, tau);
        Reading memory r;
        uint32[] memory sorted = new uint32[](votes.length);
        for (uint256 i; i < votes.length; ++i) {
            if (revealed >> i & 1 == 0) continue;
            uint32 x = uint32(uint256(votes[i]) >> 224);
            uint256 j = r.n++;
            for (; j > 0 && sorted[j - 1] > x; --j) {
                sorted[j] = sorted[j - 1];
            }
            sorted[j] = x;
        }
        if (r.n != 0) r.value = sorted[(r.n - 1) / 2];
        for (uint256 i; i < r.n; ++i) {
            if (Votes.near(sorted[i], r.value, tau)) ++r.best;
        }
        _assertDecision(outcome, score, agreeing, r, voters);
        for (uint256 i; i < votes.length && agreeing != 0; ++i) {
            bool near = revealed >> i & 1 != 0 && Votes.near(uint32(uint256(votes[i]) >> 224), score, tau);
            assertEq(agreeing >> i & 1 != 0, near);
        }
    }

    /// @dev All votes of a stage, against counting for each of them who is near it
    function testFuzz_pool(uint256 seed, uint8 length, uint32 tau) public view {
        tau = uint32(bound(tau, 0, 3));
        uint256[] memory words = new uint256[](length % 60);
        for (uint256 i; i < words.length; ++i) {
            uint256 x = uint256(keccak256(abi.encode(seed, i)));
            words[i] = uint256(_values[(x >> 8) % (seed % 2 == 0 ? 3 : 5)]) << 1 | x & 1;
        }
        uint256[] memory unsorted = abi.decode(abi.encode(words), (uint256[]));
        Votes.Pool memory p = Votes.pool(words, tau);
        assertEq(p.total, words.length);
        uint256 best;
        for (uint256 i; i < words.length; ++i) {
            uint256 key = _key(unsorted, uint32(unsorted[i] >> 1), tau);
            if (key > best) best = key;
        }
        assertEq(p.votes, best >> 128);
        uint32 lowest = type(uint32).max;
        for (uint256 i; i < words.length; ++i) {
            uint32 value = uint32(unsorted[i] >> 1);
            if (_key(unsorted, value, tau) == best && value < lowest) lowest = value;
        }
        bool tied = words.length == 0;
        for (uint256 i; i < words.length; ++i) {
            uint32 value = uint32(unsorted[i] >> 1);
            if (_key(unsorted, value, tau) == best && !Votes.near(value, lowest, tau)) tied = true;
        }
        assertEq(p.found, !tied);
        if (words.length != 0) assertEq(p.score, lowest);
    }

    function test_pool_theLastRoundDecidesATie() public pure {
        uint256[] memory words = new uint256[](4);
        (words[0], words[1], words[2], words[3]) = (10, 10, 20, 21);
        Votes.Pool memory p = Votes.pool(words, 0);
        assertTrue(p.found);
        assertEq(p.score, 10, "20 / 2, of the last round");
        assertEq(p.votes, 2);
        (words[0], words[1], words[2], words[3]) = (10, 11, 20, 21);
        assertFalse(Votes.pool(words, 0).found);
        assertTrue(Votes.pool(words, 5).found, "near each other");
        assertFalse(Votes.pool(new uint256[](0), 5).found);
    }

    /// @dev Votes near a value, and above them those of the last round
    function _key(uint256[] memory words, uint32 value, uint32 tau) private pure returns (uint256 key) {
        for (uint256 i; i < words.length; ++i) {
            if (Votes.near(uint32(words[i] >> 1), value, tau)) key += 1 << 128 | words[i] & 1;
        }
    }

    /// @dev Votes of another round against a result: who said it, who said otherwise by more than 2 tau; excuses say nothing
    function testFuzz_compare(uint256 seed, uint32 mask, uint32 result, uint32 tau) public view {
        tau = uint32(bound(tau, 0, 3));
        result = seed % 2 == 0 ? _values[result % 9] : result;
        (bytes32[] memory votes, uint32 revealed) = _cast(seed, mask, 31, 2);
        (uint32 agreeing, uint32 refuted) = Votes.compare(votes, revealed, result, tau);
        uint32 scored = Votes.scored(votes, revealed);
        for (uint256 i; i < 32; ++i) {
            bool shown = i < votes.length && revealed >> i & 1 != 0;
            uint32 x = shown ? uint32(uint256(votes[i]) >> 224) : 0;
            bool excuse = x == 0xFFFFFFFE || x == 0xFFFFFFFD || x == 0xFFFFFFFB;
            assertEq(agreeing >> i & 1 != 0, shown && Votes.near(x, result, tau));
            assertEq(refuted >> i & 1 != 0, shown && !excuse && !Votes.near(x, result, 2 * tau));
            assertEq(scored >> i & 1 != 0, shown && !excuse);
        }
    }

    /// @dev A set of seats may be wider than the committee
    function test_compare_bitsBeyondTheSeatsSayNothing() public pure {
        bytes32[] memory votes = new bytes32[](2);
        (votes[0], votes[1]) = (Votes.pack(7, 0), Votes.pack(9, 0));
        (uint32 agreeing, uint32 refuted) = Votes.compare(votes, 7, 7, 0);
        assertEq(agreeing, 1);
        assertEq(refuted, 2);
        assertEq(Votes.scored(votes, 7), 3);
    }

    function _assertDecision(IScores.Outcome outcome, uint32 score, uint32 agreeing, Reading memory r, uint256 voters)
        private
        pure
    {
        uint256 q = (2 * voters + 2) / 3;
        IScores.Outcome expected;
        if (r.n < q) expected = IScores.Outcome.Silence;
        else if (r.best < q) expected = IScores.Outcome.Split;
        else if (r.value == 0xFFFFFFFE) expected = IScores.Outcome.Unavailable;
        else if (r.value == 0xFFFFFFFB) expected = IScores.Outcome.TooSlow;
        else if (r.value == 0xFFFFFFFD) expected = IScores.Outcome.TaskFault;
        else expected = IScores.Outcome.Agreed;
        assertEq(uint256(outcome), uint256(expected));
        bool has = expected != IScores.Outcome.Silence && expected != IScores.Outcome.Split;
        assertEq(score, has ? r.value : 0);
        assertEq(Votes.count(agreeing), has ? r.best : 0);
    }

    /// @dev Up to `voters` of 8 or 31 seats vote, mostly for the first value so that quorums happen
    function _cast(uint256 seed, uint32 mask, uint256 voters, uint256 roots)
        private
        view
        returns (bytes32[] memory votes, uint32 revealed)
    {
        votes = new bytes32[](voters < 8 ? 8 : voters);
        uint256 n;
        if (seed % 5 != 0) mask |= 0x7ff7df7f;
        for (uint256 i; i < votes.length; ++i) {
            uint256 x = uint256(keccak256(abi.encode(seed, i)));
            votes[i] = Votes.pack(
                _values[seed % 3 == 0 ? x % 9 : (x % (2 + seed % 7) == 0 ? 1 : 0) * (seed / 8 % 9)],
                bytes32((x >> 8) % (seed % 2 == 0 ? roots : 1))
            );
            if (mask >> i & 1 != 0 && n < voters) {
                revealed |= uint32(1 << i);
                ++n;
            }
        }
    }
}
