// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IArena} from "../../src/interfaces/IArena.sol";
import {IScores} from "../../src/interfaces/IScores.sol";
import {IStake} from "../../src/interfaces/IStake.sol";
import {ArenaBase} from "./ArenaBase.sol";

/// @title Windows, alternates, reveals and the end of a round
contract ScoresRoundsTest is ArenaBase {
    uint64 private _task;
    uint64 private _id;
    uint40 private _sealedAt;

    function setUp() public override {
        super.setUp();
        _task = _createTask();
        _id = _submit(_task, trainers[0], "a");
        _nextEpoch();
        scores.seal(_id);
        _sealedAt = _now();
    }

    function test_seal_followsTheDraw() public view {
        IScores.RoundView memory r = _round(_id);
        bytes32 seed = keccak256(
            abi.encode(
                keccak256("arena/1/SEAL"),
                block.chainid,
                address(arena),
                beacon.valueOf(r.epoch),
                _id,
                uint8(0),
                uint8(0)
            )
        );
        assertEq(scores.seedOf(_id, 0, 0, r.epoch), seed);
        (uint256 leaves,, uint8 count) = stake.draw(seed, r.epoch, 5, type(uint16).max, 0);
        assertEq(count, 5);
        assertEq(r.primaries, 3);
        for (uint256 i; i < 5; ++i) {
            assertEq(r.leaves[i], uint16(leaves >> (16 * i)));
            assertEq(scores.seatsUsed(_task, 0, r.leaves[i], r.epoch), 1);
        }
    }

    function test_seal_twice_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(IArena.ArenaNotHead.selector, _id, 0));
        scores.seal(_id);
    }

    function testFuzz_commitVote_window(uint8 seat, uint256 moment) public {
        seat = uint8(bound(seat, 0, 9));
        vm.warp(_sealedAt + bound(moment, 0, 20));
        uint256 t = _now() - _sealedAt;
        address owner = seat < 5 ? _owner(_id, seat) : address(this);
        if (seat > 4) {
            vm.expectRevert(abi.encodeWithSelector(IScores.ScoresNoSeat.selector, seat, 5));
        } else if (seat < 3) {
            if (t >= 8) {
                vm.expectRevert(abi.encodeWithSelector(IScores.ScoresWindow.selector, _sealedAt, _sealedAt + 8, _now()));
            }
        } else if (t < 8 || t >= 12) {
            vm.expectRevert(
                abi.encodeWithSelector(IScores.ScoresWindow.selector, _sealedAt + 8, _sealedAt + 12, _now())
            );
        }
        vm.prank(owner);
        scores.commitVote(_id, seat, "x");
    }

    /// @dev Alternates: while more primaries are missing than alternates stand in, and in the first half of their window
    /// only those with an index below the number missing
    function testFuzz_commitVote_alternates(uint8 primaries, bool secondHalf, bool firstStoodIn) public {
        primaries = uint8(bound(primaries, 0, 3));
        for (uint8 i; i < primaries; ++i) {
            _commitVote(_id, i, 500);
        }
        uint256 missing = 3 - primaries;
        vm.warp(_sealedAt + (secondHalf ? 10 : 8));
        uint256 standing;
        if (firstStoodIn && missing > 0) {
            _commitVote(_id, 3, 500);
            standing = 1;
        }
        address owner = _owner(_id, 4);
        if (missing <= standing || (!secondHalf && missing < 2)) {
            vm.expectRevert(abi.encodeWithSelector(IScores.ScoresNotNeeded.selector, _id, 4));
        }
        vm.prank(owner);
        scores.commitVote(_id, 4, "x");
    }

    function test_commitVote_strangers_twice_empty_revert() public {
        IScores.RoundView memory r = _round(_id);
        vm.expectRevert(abi.encodeWithSelector(IStake.StakeNotSeatOwner.selector, address(this), r.leaves[0], r.epoch));
        scores.commitVote(_id, 0, "x");
        vm.expectRevert(IScores.ScoresEmptyCommitment.selector);
        scores.commitVote(_id, 0, 0);
        _commitVote(_id, 0, 5);
        vm.expectRevert(abi.encodeWithSelector(IScores.ScoresCommitted.selector, _id, 0));
        scores.commitVote(_id, 0, "x");
        vm.expectRevert(abi.encodeWithSelector(IScores.ScoresNoRound.selector, 99, 0));
        scores.commitVote(99, 0, "x");
    }

    function test_commitVote_bySigner() public {
        address owner = _owner(_id, 0);
        vm.prank(owner);
        stake.setSigner(address(0xbeef));
        vm.expectRevert();
        vm.prank(address(0xbeef));
        scores.commitVote(_id, 0, "x");
        _voteOut();
        _nextEpoch();
        uint64 next = _submit(_task, trainers[1], "b");
        _nextEpoch();
        scores.seal(next);
        IScores.RoundView memory r = _round(next);
        for (uint8 i; i < 3; ++i) {
            if (stake.seatOwner(r.leaves[i], r.epoch) != owner) continue;
            vm.prank(address(0xbeef));
            scores.commitVote(next, i, "x");
        }
    }

    function testFuzz_revealVote_gate(uint8 committed, uint256 moment) public {
        committed = uint8(bound(committed, 1, 3));
        for (uint8 i; i < committed; ++i) {
            _commitVote(_id, i, 700_000);
        }
        vm.warp(_sealedAt + bound(moment, 0, 25));
        uint256 t = _now() - _sealedAt;
        if (committed < 3 && t < 12) {
            vm.expectRevert(abi.encodeWithSelector(IScores.ScoresTooEarlyToReveal.selector, _sealedAt + 12));
        } else if (t >= 18) {
            vm.expectRevert(
                abi.encodeWithSelector(IScores.ScoresWindow.selector, _sealedAt + 12, _sealedAt + 18, _now())
            );
        }
        _revealVote(_id, 0, 700_000);
    }

    function testFuzz_revealVote_wrongValues_revert(uint32 score, bytes32 root, bytes32 salt) public {
        score = uint32(bound(score, 0, 4_294_000_000));
        _commitAll(700_000);
        address owner = _owner(_id, 1);
        bytes32 expected = _voteHash(_id, 1, owner, 700_000, _root(_id, 700_000));
        bytes memory place = abi.encode(_id, uint8(0), uint8(0), owner, score, root, salt);
        bytes32 got =
            keccak256(bytes.concat(abi.encode(keccak256("arena/1/SCORE"), block.chainid, address(arena)), place));
        vm.assume(got != expected);
        vm.expectRevert(abi.encodeWithSelector(IScores.ScoresWrongReveal.selector, _id, 1, expected, got));
        scores.revealVote(_id, 1, score, root, salt);
    }

    function testFuzz_revealVote_unknownScores_revert(uint32 score) public {
        score = uint32(bound(score, 4_294_000_001, 0xFFFFFFFF));
        // UNAVAILABLE is for late commitments, DUPLICATE for rounds that judge a copy.
        bool known = score == 0xFFFFFFFF || score == TASK_FAULT || score == TOO_SLOW;
        _commitAll(score);
        if (!known) vm.expectRevert(abi.encodeWithSelector(IScores.ScoresBadScore.selector, score));
        _revealVote(_id, 0, score);
    }

    /// @dev UNAVAILABLE is for those who waited: the last quarter of the commit window, or an alternate
    function testFuzz_revealVote_unavailable_onlyIfCommittedLate(uint256 moment) public {
        vm.warp(_sealedAt + bound(moment, 0, 7));
        bool late = _now() >= _sealedAt + 6;
        _commitAll(UNAVAILABLE);
        if (!late) vm.expectRevert(abi.encodeWithSelector(IScores.ScoresBadScore.selector, UNAVAILABLE));
        _revealVote(_id, 2, UNAVAILABLE);
    }

    function test_revealVote_twice_reverts() public {
        _commitAll(5);
        _revealVote(_id, 0, 5);
        vm.expectRevert(abi.encodeWithSelector(IScores.ScoresNothingToReveal.selector, _id, 0));
        _revealVote(_id, 0, 5);
        vm.expectRevert(abi.encodeWithSelector(IScores.ScoresNothingToReveal.selector, _id, 4));
        _revealVote(_id, 4, 5);
    }

    function testFuzz_finalize_whenNothingCanChange(uint8 committed, uint8 revealed, uint256 moment) public {
        committed = uint8(bound(committed, 0, 3));
        revealed = uint8(bound(revealed, 0, committed));
        for (uint8 i; i < committed; ++i) {
            _commitVote(_id, i, 700_000);
        }
        if (committed == 3) {
            for (uint8 i; i < revealed; ++i) {
                _revealVote(_id, i, 700_000);
            }
        } else {
            revealed = 0;
        }
        vm.warp(_sealedAt + bound(moment, 0, 20));
        uint256 t = _now() - _sealedAt;
        bool may = t >= 18 || (committed == revealed && (committed == 3 || t >= 12));
        if (!may) vm.expectRevert(abi.encodeWithSelector(IScores.ScoresUndecided.selector, _sealedAt + 18));
        scores.finalize(_id);
        if (!may) return;
        IArena.SubmissionState expected =
            revealed >= 2 ? IArena.SubmissionState.Scored : IArena.SubmissionState.Revealed;
        assertEq(uint256(arena.submissionOf(_id).state), uint256(expected));
        vm.expectRevert(abi.encodeWithSelector(IScores.ScoresNoRound.selector, _id, 0));
        scores.finalize(_id);
    }

    function test_alternates_standInForMissingPrimaries() public {
        _commitVote(_id, 0, 700_000);
        vm.warp(_sealedAt + 8);
        _commitVote(_id, 3, 700_000);
        vm.warp(_sealedAt + 12);
        _revealVote(_id, 3, 700_000);
        _revealVote(_id, 0, 700_000);
        scores.finalize(_id);
        assertEq(scores.courseOf(_id).score, 700_000);
        IScores.RoundView memory r = _round(_id);
        assertEq(r.agreeing, 9);
        assertTrue(r.due);
    }

    /// @dev Without alternates an even draw loses its last seat and the alternates' window
    function test_seal_withoutAlternates() public {
        IArena.TaskParams memory p = _params();
        p.alternates = 0;
        p.seats = 5;
        uint64 task = _createTask(p);
        uint64 id = _submit(task, trainers[1], "n");
        for (uint256 i = 4; i < 9; ++i) {
            _leave(validators[i]);
        }
        _nextEpoch();
        scores.seal(id);
        IScores.RoundView memory r = _round(id);
        assertEq(r.seats, 3);
        assertEq(r.primaries, 3);
        vm.warp(r.sealedAt + 8);
        scores.finalize(id);
        assertEq(uint256(scores.roundOf(id, 0).outcome), uint256(IScores.Outcome.Silence));
    }

    /// @dev c = min(k, largest odd number drawn), the others are alternates
    function testFuzz_seal_fewValidators(uint8 n) public {
        n = uint8(bound(n, 0, 9));
        IArena.TaskParams memory p = _params();
        p.seats = 5;
        uint64 task = _createTask(p);
        uint64 id = _submit(task, trainers[1], "n");
        for (uint256 i = n; i < 9; ++i) {
            _leave(validators[i]);
        }
        _nextEpoch();
        scores.seal(id);
        uint256 drawn = n > 7 ? 7 : n;
        uint256 c = drawn % 2 == 0 && drawn != 0 ? drawn - 1 : drawn;
        if (c > 5) c = 5;
        if (c < 3) {
            assertEq(uint256(arena.submissionOf(id).reason), uint256(IArena.VoidReason.NoCommittee));
            assertEq(_claimable(trainers[1]), 14 * FML_ONE, "the whole fee: no round was drawn");
        } else {
            assertEq(_round(id).primaries, c);
            assertEq(_round(id).seats, drawn);
        }
    }

    function test_tolerant_medianOfNearVotes() public {
        IArena.TaskParams memory p = _params();
        p.engine = IArena.EngineClass.Tolerant;
        p.tolerance = 5000;
        uint64 task = _createTask(p);
        uint64 id = _submit(task, trainers[1], "n");
        _nextEpoch();
        _score(id, _votes(700_000, 704_000, 900_000));
        assertEq(scores.courseOf(id).score, 704_000);
        assertEq(_round(id).agreeing, 3);
    }

    function _commitAll(uint32 score) private {
        for (uint8 i; i < 3; ++i) {
            _commitVote(_id, i, score);
        }
    }

    function _voteOut() private {
        _commitAll(5);
        for (uint8 i; i < 3; ++i) {
            _revealVote(_id, i, 5);
        }
        scores.finalize(_id);
    }

    function _leave(address validator) private {
        uint256 own = stake.accountOf(validator).own;
        vm.prank(validator);
        stake.unbond(own);
    }
}
