// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IArena} from "../../src/interfaces/IArena.sol";
import {IChallenges} from "../../src/interfaces/IChallenges.sol";
import {IScores} from "../../src/interfaces/IScores.sol";
import {Evidence} from "../../src/libraries/Evidence.sol";
import {EvidenceTree} from "../actors/EvidenceTree.sol";
import {ChallengesBase} from "./ChallengesBase.sol";

/// @notice Who may ask what, who gets what
contract ChallengesTest is ChallengesBase {
    using EvidenceTree for EvidenceTree.Tree;

    // ---------------------------------------------------------------- challenge

    function testFuzz_challenge(uint256 wait, uint256 vote, bool ended, uint8 shards, bool modelKey, bool left) public {
        IArena.EvidenceTerms memory t = _terms();
        t.ended = ended;
        around.setTerms(t);
        around.setKeys(shards % 4, modelKey);
        if (left) around.setHolder(address(0), 0);
        IScores.VoteView memory v = _vote(keccak256("root"));
        v.revealed = vote % 4 != 0;
        v.score = vote % 3 == 0 ? uint32(0xFFFFFFFF - vote % 16) : uint32(vote % 4_294_000_001);
        around.setVote(v);
        vm.warp(_now() + bound(wait, 0, 25 * EPOCH));
        uint40 end = _startOf(START + 15);
        bool opens;
        if (!v.revealed || v.score > 4_294_000_000) {
            vm.expectRevert(abi.encodeWithSelector(IChallenges.ChallengesNoScore.selector, ID, ROUND, SEAT));
        } else if (!ended) {
            vm.expectRevert(abi.encodeWithSelector(IChallenges.ChallengesNotEnded.selector, ID));
        } else if (shards % 4 != 3 || !modelKey) {
            vm.expectRevert(abi.encodeWithSelector(IChallenges.ChallengesSealed.selector, ID));
        } else if (_now() >= end) {
            vm.expectRevert(abi.encodeWithSelector(IChallenges.ChallengesTooLate.selector, end, _now()));
        } else if (left) {
            vm.expectRevert(abi.encodeWithSelector(IChallenges.ChallengesSeatLeft.selector, ID, ROUND, SEAT));
        } else {
            opens = true;
            vm.expectEmit(address(challenges));
            emit IChallenges.ChallengeOpened(ID, ROUND, SEAT, challenger, _epoch());
        }
        _challenge();
        _assertState(opens ? IChallenges.State.Open : IChallenges.State.None);
        assertEq(around.deposited(challenger), opens ? BOND : 0);
    }

    function test_challenge_oneAtATime() public {
        _challenge();
        vm.expectRevert(
            abi.encodeWithSelector(IChallenges.ChallengesState.selector, ID, ROUND, SEAT, IChallenges.State.Open)
        );
        _challenge();
        _toBeacon(START + 1);
        _answer();
        _challenge();
        assertEq(challenges.challengeOf(ID, ROUND, SEAT).opened, 0);
    }

    /// @dev What follows from the last challenge that is taken is over an epoch before the holder may leave
    function testFuzz_openUntil(uint40 hold) public {
        IArena.EvidenceTerms memory t = _terms();
        t.holdUntil = uint40(bound(hold, _now() + 7 * EPOCH, _now() + 60 days));
        around.setTerms(t);
        uint40 end = challenges.openUntil(ID);
        vm.warp(end - 1);
        _challenge();
        uint32 last = _epoch() + 3;
        _toBeacon(last);
        IChallenges.ChallengeView memory c = challenges.challengeOf(ID, ROUND, SEAT);
        assertEq(c.drawnAt, last);
        assertEq(c.answerBy, _startOf(last + 2));
        assertLe(c.answerBy + EPOCH, t.holdUntil);
        assertLt(t.holdUntil, c.answerBy + 2 * EPOCH);
    }

    // ---------------------------------------------------------------- the draw

    function testFuzz_rowsOf(uint256 missing, uint256 salt) public {
        _challenge();
        missing = bound(missing, 0, 2);
        vm.expectRevert(abi.encodeWithSelector(IChallenges.ChallengesNoRows.selector, START));
        challenges.rowsOf(ID, ROUND, SEAT);
        uint32 drawnAt = START + 1 + uint32(missing);
        bytes32 value = keccak256(abi.encode(salt));
        _toEpoch(drawnAt);
        around.setBeacon(drawnAt, value);
        around.setBeacon(drawnAt + 1, keccak256("later"));
        uint256[] memory rows = challenges.rowsOf(ID, ROUND, SEAT);
        assertEq(rows.length, 16);
        bytes32 seed = keccak256(
            abi.encode(keccak256("arena/1/CHALLENGE"), block.chainid, address(around), value, ID, ROUND, SEAT)
        );
        for (uint256 i; i < 16; ++i) {
            assertEq(rows[i], uint256(keccak256(abi.encode(seed, i))) % SAMPLES);
        }
        assertEq(challenges.challengeOf(ID, ROUND, SEAT).drawnAt, drawnAt);
    }

    /// @dev The beacon of the epoch of the challenge was known when it was made
    function test_rowsOf_notByAKnownBeacon() public {
        around.setBeacon(START, keccak256("known"));
        _challenge();
        vm.expectRevert(abi.encodeWithSelector(IChallenges.ChallengesNoRows.selector, START));
        challenges.rowsOf(ID, ROUND, SEAT);
    }

    // ---------------------------------------------------------------- answer

    function testFuzz_answer(uint256 wait, address sender) public {
        _challenge();
        _toBeacon(START + 1);
        Evidence.Opening[] memory openings = _openings(0, 16);
        IChallenges.Claim memory claim = _claim();
        vm.warp(_now() + bound(wait, 0, 3 * EPOCH));
        uint40 end = _startOf(START + 3);
        bool late = _now() >= end;
        if (late) {
            vm.expectRevert(abi.encodeWithSelector(IChallenges.ChallengesTooLate.selector, end, _now()));
        } else {
            vm.expectEmit(address(challenges));
            emit IChallenges.ChallengeAnswered(ID, ROUND, SEAT, holder);
        }
        vm.prank(sender);
        challenges.answer(ID, ROUND, SEAT, claim, 0, openings);
        assertEq(_got(holder), late ? 0 : BOND);
        if (late) return;
        assertEq(around.pot(), 0);
        assertEq(around.holderStake(), 1000 * FML_ONE);
        vm.expectRevert(
            abi.encodeWithSelector(IChallenges.ChallengesState.selector, ID, ROUND, SEAT, IChallenges.State.Answered)
        );
        challenges.answer(ID, ROUND, SEAT, claim, 0, openings);
    }

    function test_answer_beforeTheBeacon_reverts() public {
        IChallenges.Claim memory claim = _claim();
        vm.expectRevert(
            abi.encodeWithSelector(IChallenges.ChallengesState.selector, ID, ROUND, SEAT, IChallenges.State.None)
        );
        challenges.answer(ID, ROUND, SEAT, claim, 0, new Evidence.Opening[](16));
        _challenge();
        vm.expectRevert(abi.encodeWithSelector(IChallenges.ChallengesNoRows.selector, START));
        challenges.answer(ID, ROUND, SEAT, claim, 0, new Evidence.Opening[](16));
    }

    /// @dev Wide rows are opened in several transactions, in any order
    function testFuzz_answer_inParts(uint256 cut, bool backwards) public {
        cut = bound(cut, 1, 15);
        _challenge();
        _toBeacon(START + 1);
        IChallenges.Claim memory claim = _claim();
        Evidence.Opening[] memory head = _openings(0, cut);
        Evidence.Opening[] memory tail = _openings(cut, 16);
        uint16 part = uint16(backwards ? 0x10000 - (1 << cut) : (1 << cut) - 1);
        vm.expectEmit(address(challenges));
        emit IChallenges.RowsOpened(ID, ROUND, SEAT, part);
        challenges.answer(ID, ROUND, SEAT, claim, backwards ? uint8(cut) : 0, backwards ? tail : head);
        _assertState(IChallenges.State.Open);
        assertEq(challenges.challengeOf(ID, ROUND, SEAT).opened, part);
        challenges.answer(ID, ROUND, SEAT, claim, backwards ? 0 : uint8(cut), backwards ? head : tail);
        _assertState(IChallenges.State.Answered);
        assertEq(_got(holder), BOND);
    }

    function testFuzz_answer_badRange_reverts(uint8 first, uint256 count) public {
        _challenge();
        _toBeacon(START + 1);
        IChallenges.Claim memory claim = _claim();
        count = bound(count, 0, 20);
        if (count != 0 && first + count <= 16) return;
        vm.expectRevert(abi.encodeWithSelector(IChallenges.ChallengesBadRange.selector, first, count));
        challenges.answer(ID, ROUND, SEAT, claim, first, new Evidence.Opening[](count));
    }

    function testFuzz_answer_otherModel_reverts(bytes32 model, bytes32 keyHash) public {
        _challenge();
        _toBeacon(START + 1);
        Evidence.Opening[] memory openings = _openings(0, 16);
        IChallenges.Claim memory claim = _claim();
        (claim.model, claim.keyHash) = (model, keyHash);
        bytes32 got = keccak256(abi.encode(model, keyHash));
        vm.expectRevert(abi.encodeWithSelector(IChallenges.ChallengesOtherModel.selector, _terms().standing, got));
        challenges.answer(ID, ROUND, SEAT, claim, 0, openings);
    }

    function testFuzz_answer_otherParts_reverts(bytes32 metric, uint32 batch, bytes32 hash, uint64 correct, uint64 q)
        public
    {
        _challenge();
        _toBeacon(START + 1);
        Evidence.Opening[] memory openings = _openings(0, 16);
        uint224 expected = around.voteRoot();
        for (uint256 part; part < 5; ++part) {
            IChallenges.Claim memory claim = _claim();
            if (part == 0) claim.metric = metric;
            else if (part == 1) claim.batch = batch;
            else if (part == 2) claim.top.hash = hash;
            else if (part == 3) claim.top.correct = correct;
            else claim.top.q = q;
            Evidence.Statement memory s = _stated();
            (s.metric, s.batch) = (claim.metric, claim.batch);
            uint224 got = uint224(uint256(Evidence.root(s, claim.top)));
            if (got == expected) continue;
            vm.expectRevert(abi.encodeWithSelector(Evidence.EvidenceWrongRoot.selector, expected, got));
            challenges.answer(ID, ROUND, SEAT, claim, 0, openings);
        }
    }

    /// @dev One bad row among 16
    function testFuzz_answer_falseRow_reverts(uint256 which, uint32 class) public {
        which = bound(which, 0, 15);
        _challenge();
        _toBeacon(START + 1);
        Evidence.Opening[] memory openings = _openings(0, 16);
        vm.assume(class != openings[which].class);
        openings[which].class = class;
        uint256 index = challenges.rowsOf(ID, ROUND, SEAT)[which];
        bytes32 got = tree.climb(index, openings[which]);
        IChallenges.Claim memory claim = _claim();
        vm.expectRevert(abi.encodeWithSelector(Evidence.EvidenceWrongHash.selector, index, claim.top.hash, got));
        challenges.answer(ID, ROUND, SEAT, claim, 0, openings);
    }

    // ---------------------------------------------------------------- close

    function testFuzz_close(uint256 wait, uint256 own, uint256 missing) public {
        own = bound(own, 0, 9000 * FML_ONE);
        missing = bound(missing, 0, 3);
        around.setHolder(holder, own);
        _challenge();
        uint32 drawnAt = START + 1 + uint32(missing);
        if (missing != 3) around.setBeacon(drawnAt, keccak256("beacon"));
        vm.warp(_now() + bound(wait, 0, 8 * EPOCH));
        uint40 from = _startOf(missing == 3 ? START + 4 : drawnAt + 2);
        uint256 kept = (own + 9) / 10 / 2;
        uint256 reward = kept < BOND ? kept : BOND;
        bool early = _now() < from;
        if (early) {
            vm.expectRevert(abi.encodeWithSelector(IChallenges.ChallengesTooEarly.selector, from, _now()));
        } else if (missing == 3) {
            vm.expectEmit(address(challenges));
            emit IChallenges.ChallengeDropped(ID, ROUND, SEAT);
        } else {
            vm.expectEmit(address(challenges));
            emit IChallenges.ChallengeFailed(ID, ROUND, SEAT, holder, challenger, reward);
        }
        challenges.close(ID, ROUND, SEAT);
        if (early) return;
        assertEq(around.pot(), 0);
        assertEq(_got(challenger), missing == 3 ? BOND : BOND + reward);
        assertEq(around.burned(), missing == 3 ? 0 : (own + 9) / 10 - reward);
        _assertState(missing == 3 ? IChallenges.State.Dropped : IChallenges.State.Failed);
        vm.expectRevert(abi.encodeWithSelector(IChallenges.ChallengesState.selector, ID, ROUND, SEAT, _state()));
        challenges.close(ID, ROUND, SEAT);
    }

    /// @dev Once slashed for a vote, never again for the same one
    function test_close_once() public {
        _challenge();
        _toBeacon(START + 1);
        _toEpoch(START + 3);
        challenges.close(ID, ROUND, SEAT);
        vm.expectRevert(
            abi.encodeWithSelector(IChallenges.ChallengesState.selector, ID, ROUND, SEAT, IChallenges.State.Failed)
        );
        _challenge();
    }

    /// @dev A challenge that found no beacon says nothing about the seat: it can be asked again
    function test_close_droppedIsAskedAgain() public {
        _challenge();
        _toEpoch(START + 4);
        challenges.close(ID, ROUND, SEAT);
        _challenge();
        _toBeacon(START + 5);
        _answer();
        assertEq(_got(holder), BOND);
    }

    // ---------------------------------------------------------------- refute

    /// @dev A root that was made for something else is shown by its parts, without any row
    function testFuzz_refute(uint256 field, bytes32 other, bool open) public {
        Evidence.Statement memory s = _stated();
        field = bound(field, 0, 6);
        if (field == 0) s.seed = other;
        else if (field == 1) s.task = uint64(uint256(other));
        else if (field == 2) s.submission = uint64(uint256(other));
        else if (field == 3) s.model = other;
        else if (field == 4) s.dataset = other;
        else if (field == 5) s.samples = uint64(uint256(other));
        else s.batch = uint32(uint256(other));
        Evidence.Node memory top = tree.top();
        around.setVote(_vote(Evidence.root(s, top)));
        if (open) _challenge();
        address winner = makeAddr("winner");
        bool honest = field == 6 || keccak256(abi.encode(s)) == keccak256(abi.encode(_stated()));
        if (honest) {
            vm.expectRevert(abi.encodeWithSelector(IChallenges.ChallengesNothingFalse.selector, ID, ROUND, SEAT));
        } else {
            vm.expectEmit(address(challenges));
            emit IChallenges.ChallengeFailed(ID, ROUND, SEAT, holder, winner, BOND);
        }
        vm.prank(winner);
        challenges.refute(ID, ROUND, SEAT, s, top, FLAT, KEY_HASH);
        if (honest) return;
        assertEq(_got(winner), BOND);
        assertEq(_got(challenger), open ? BOND : 0);
        assertEq(around.holderStake(), 900 * FML_ONE);
        assertEq(around.pot(), 0);
        vm.expectRevert(
            abi.encodeWithSelector(IChallenges.ChallengesState.selector, ID, ROUND, SEAT, IChallenges.State.Failed)
        );
        challenges.refute(ID, ROUND, SEAT, s, top, FLAT, KEY_HASH);
    }

    /// @dev Parts that are not those of the vote's root prove nothing
    function testFuzz_refute_otherRoot_reverts(bytes32 seed) public {
        Evidence.Statement memory s = _stated();
        vm.assume(seed != s.seed);
        s.seed = seed;
        Evidence.Node memory top = tree.top();
        uint224 got = uint224(uint256(Evidence.root(s, top)));
        vm.expectRevert(abi.encodeWithSelector(Evidence.EvidenceWrongRoot.selector, around.voteRoot(), got));
        challenges.refute(ID, ROUND, SEAT, s, top, FLAT, KEY_HASH);
    }

    function testFuzz_refute_otherModel_reverts(bytes32 model) public {
        vm.assume(model != FLAT);
        Evidence.Statement memory s = _stated();
        Evidence.Node memory top = tree.top();
        bytes32 got = keccak256(abi.encode(model, KEY_HASH));
        vm.expectRevert(abi.encodeWithSelector(IChallenges.ChallengesOtherModel.selector, _terms().standing, got));
        challenges.refute(ID, ROUND, SEAT, s, top, model, KEY_HASH);
    }

    function test_refute_verdictOrLeft_reverts() public {
        Evidence.Statement memory s = _stated();
        s.seed = 0;
        Evidence.Node memory top = tree.top();
        IScores.VoteView memory v = _vote(Evidence.root(s, top));
        around.setVote(v);
        around.setHolder(address(0), 0);
        vm.expectRevert(abi.encodeWithSelector(IChallenges.ChallengesSeatLeft.selector, ID, ROUND, SEAT));
        challenges.refute(ID, ROUND, SEAT, s, top, FLAT, KEY_HASH);
        v.score = 0xFFFFFFFF;
        around.setVote(v);
        vm.expectRevert(abi.encodeWithSelector(IChallenges.ChallengesNoScore.selector, ID, ROUND, SEAT));
        challenges.refute(ID, ROUND, SEAT, s, top, FLAT, KEY_HASH);
    }

    function test_bond() public view {
        assertEq(challenges.bond(), BOND);
    }

    function _epoch() private view returns (uint32) {
        return (uint32(_now()) - uint32(GENESIS)) / EPOCH;
    }
}
