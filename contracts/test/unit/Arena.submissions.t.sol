// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IArena} from "../../src/interfaces/IArena.sol";
import {IKeys} from "../../src/interfaces/IKeys.sol";
import {IScores} from "../../src/interfaces/IScores.sol";
import {IStake} from "../../src/interfaces/IStake.sol";
import {ArenaBase} from "./ArenaBase.sol";

/// @title Commits and reveals of models, duplicates, queues
contract ArenaSubmissionsTest is ArenaBase {
    uint64 private _task;

    function setUp() public override {
        super.setUp();
        _task = _createTask();
    }

    function testFuzz_commitModel_deadline(uint256 late) public {
        uint40 submitBy = arena.taskOf(_task).params.submitBy;
        vm.warp(submitBy - 5 + bound(late, 0, 10));
        bytes32 commitment = _commitment(_task, trainers[0], "a");
        if (_now() > submitBy) {
            vm.expectRevert(abi.encodeWithSelector(IArena.ArenaTooLate.selector, submitBy, _now()));
        }
        vm.prank(trainers[0]);
        arena.commitModel(_task, commitment, 0);
    }

    function testFuzz_commitModel_locksAndCharges(uint128 wanted) public {
        wanted = uint128(bound(wanted, 0, 2_000 * FML_ONE));
        uint256 locks = wanted < 100 * FML_ONE ? 100 * FML_ONE : wanted;
        uint256 before = fml.balanceOf(trainers[0]);
        if (locks > 1_000 * FML_ONE) {
            vm.expectRevert(abi.encodeWithSelector(IStake.StakeTooLittle.selector, 1_000 * FML_ONE, locks));
        }
        vm.prank(trainers[0]);
        uint64 id = arena.commitModel(_task, "x", wanted);
        if (locks > 1_000 * FML_ONE) return;
        assertEq(arena.submissionOf(id).locked, locks);
        assertEq(stake.accountOf(trainers[0]).locked, locks);
        assertEq(before - fml.balanceOf(trainers[0]), 20 * FML_ONE, "(k + a) * seatFee, and once kf * seatFee");
        vm.prank(trainers[0]);
        arena.commitModel(_task, "y", 0);
        assertEq(before - fml.balanceOf(trainers[0]), 30 * FML_ONE, "no second final fee");
    }

    function test_commitModel_ownTask_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(IArena.ArenaOwnTask.selector, _task));
        vm.prank(creator);
        arena.commitModel(_task, "x", 0);
    }

    function test_commitModel_validator_reverts() public {
        vm.expectRevert(
            abi.encodeWithSelector(IStake.StakeHoldsLeaf.selector, validators[0], stake.accountOf(validators[0]).leaf)
        );
        vm.prank(validators[0]);
        arena.commitModel(_task, "x", 0);
    }

    function test_commitModel_quota() public {
        _commitModel(_task, trainers[0], "a");
        _commitModel(_task, trainers[0], "b");
        vm.expectRevert(abi.encodeWithSelector(IArena.ArenaQuota.selector, _task, trainers[0], 2));
        vm.prank(trainers[0]);
        arena.commitModel(_task, "c", 0);
        _nextEpoch();
        _commitModel(_task, trainers[0], "c");
        assertEq(arena.taskOf(_task).trainers, 1);
        assertEq(stake.accountOf(trainers[0]).engagements, 1);
    }

    function testFuzz_revealModel_wrongValues_revert(uint8 which, bytes32 noise) public {
        vm.assume(noise != 0 && noise != bytes32("salt"));
        uint64 id = _commitModel(_task, trainers[0], "a");
        IArena.Model memory m = _model("a");
        bytes32 salt = "salt";
        which %= 5;
        if (which == 0) m.flat = noise;
        else if (which == 1) m.content.digest = noise;
        else if (which == 2) m.content.size = 4097;
        else if (which == 3) m.keyHash = noise;
        else salt = noise;
        bytes32 got = keccak256(
            bytes.concat(
                abi.encode(keccak256("arena/1/MODEL"), block.chainid, address(arena), _task, trainers[0], m.flat),
                abi.encode(m.content.digest, m.content.codec, m.content.size, m.keyHash, salt)
            )
        );
        vm.expectRevert(
            abi.encodeWithSelector(IArena.ArenaWrongReveal.selector, id, _commitment(_task, trainers[0], "a"), got)
        );
        arena.revealModel(id, m, salt);
    }

    function testFuzz_revealModel_content(uint64 size, uint64 codec) public {
        uint64 id = _commitModel(_task, trainers[0], "a");
        IArena.Model memory m = _model("a");
        m.content.size = uint64(bound(size, 0, 100_000_000));
        m.content.codec = codec % 2 == 0 ? 0x55 : 0x70;
        uint64 most = 64 * 1024 * 1024;
        uint64 expected = m.content.size <= 1_048_576 ? 0x55 : 0x70;
        vm.assume(m.content.size != 4096);
        if (m.content.size > most) {
            vm.expectRevert(abi.encodeWithSelector(IArena.ArenaModelTooLarge.selector, m.content.size, most));
        } else if (m.content.size == 0 || m.content.codec != expected) {
            vm.expectRevert(abi.encodeWithSelector(IArena.ArenaBadContent.selector, m.content.codec, m.content.size));
        } else {
            vm.expectRevert();
        }
        arena.revealModel(id, m, "salt");
    }

    /// Why: bytes that anybody can read while others still commit are copied, perturbed, and rank above their author's.
    function testFuzz_revealModel_notSealed_reverts(bytes32 keyHash) public {
        IArena.Model memory m = _model("a");
        m.keyHash = keyHash;
        bytes memory domain = abi.encode(keccak256("arena/1/MODEL"), block.chainid, address(arena));
        bytes memory content = abi.encode(m.content.digest, m.content.codec, m.content.size, keyHash);
        bytes memory who = abi.encode(_task, trainers[0], m.flat);
        vm.prank(trainers[0]);
        uint64 id = arena.commitModel(_task, keccak256(bytes.concat(domain, who, content, abi.encode(bytes32("s")))), 0);
        if (keyHash == 0) vm.expectRevert(abi.encodeWithSelector(IArena.ArenaNotSealed.selector, id));
        arena.revealModel(id, m, "s");
        if (keyHash == 0) return;
        assertEq(arena.submissionOf(id).hash, keccak256(abi.encode(m.flat, keyHash)));
    }

    function test_revealModel_late_reverts_thenExpires() public {
        uint64 id = _commitModel(_task, trainers[0], "a");
        uint40 revealBy = arena.taskOf(_task).params.revealBy;
        vm.warp(revealBy);
        vm.expectRevert(abi.encodeWithSelector(IArena.ArenaTooEarly.selector, revealBy + 1, revealBy));
        arena.expire(id);
        vm.warp(revealBy + 1);
        IArena.Model memory m = _model("a");
        vm.expectRevert(abi.encodeWithSelector(IArena.ArenaTooLate.selector, revealBy, revealBy + 1));
        arena.revealModel(id, m, "salt");
        arena.expire(id);
        assertEq(uint256(arena.submissionOf(id).reason), uint256(IArena.VoidReason.NotRevealed));
        assertEq(arena.taskOf(_task).open, 0);
    }

    // ---------------------------------------------------------------- duplicates (6.2)

    function test_duplicate_laterCommit_isVoidAtItsReveal() public {
        uint64 a = _submit(_task, trainers[0], "same");
        uint64 b = _submit(_task, trainers[1], "same");
        _assertDuplicate(b);
        assertEq(uint256(arena.submissionOf(a).state), uint256(IArena.SubmissionState.Revealed));
    }

    function test_duplicate_laterCommitRevealedFirst_losesItsPlace() public {
        uint64 a = _commitModel(_task, trainers[0], "same");
        uint64 b = _submit(_task, trainers[1], "same");
        _revealModel(a, "same");
        _assertDuplicate(b);
        _nextEpoch();
        assertEq(arena.headOf(_task, IArena.Queue.Live), a);
    }

    function test_duplicate_laterCommitSealed_isVoidWhenItsRoundEnds() public {
        uint64 a = _commitModel(_task, trainers[0], "same");
        uint64 b = _submit(_task, trainers[1], "same");
        _nextEpoch();
        scores.seal(b);
        _revealModel(a, "same");
        assertEq(uint256(arena.submissionOf(b).state), uint256(IArena.SubmissionState.Sealed));
        _vote(b, _same(900_000));
        _assertDuplicate(b);
        _settleAll(b);
        assertEq(settle.owedOf(_task, _owner(b, 0)), 15 * FML_ONE / 10, "its seats worked");
    }

    /// @dev While models can still be revealed no result is final: a result that stands is lost to an earlier commit
    function test_duplicate_laterCommitScored_isVoid_itsTrainersNextBestIsFinalist() public {
        uint64 a = _commitModel(_task, trainers[0], "same");
        uint64 worse = _submit(_task, trainers[1], "worse");
        uint64 b = _submit(_task, trainers[1], "same");
        _nextEpoch();
        _score(worse, _same(500_000));
        _nextEpoch();
        _score(b, _same(900_000));
        vm.warp(arena.taskOf(_task).params.revealBy);
        vm.expectRevert(abi.encodeWithSelector(IKeys.KeysTooEarly.selector, _now() + 1, _now()));
        _publishModel(b);
        _revealModel(a, "same");
        _assertDuplicate(b);
        assertEq(arena.taskOf(_task).open, 2, "the first, and the one of which the result stands");
        _settleAll(b);
        assertEq(settle.owedOf(_task, _owner(b, 0)), 15 * FML_ONE / 10, "its seats worked");
        _publishAll(_task);
        _closeLive(_task);
        assertEq(finals.bestOf(_task, arena.submissionOf(worse).number), worse);
    }

    /// @dev An appeal of a result that is lost that way is not heard; its bond returns
    function test_duplicate_appealPending_bondReturns() public {
        _addValidators(9);
        uint64 a = _commitModel(_task, trainers[0], "same");
        uint64 b = _submit(_task, trainers[1], "same");
        _nextEpoch();
        _score(b, _same(900_000));
        uint256 before = fml.balanceOf(trainers[2]);
        vm.prank(trainers[2]);
        appeals.appeal(b, 0);
        uint256 bond = before - fml.balanceOf(trainers[2]);
        assertEq(bond, 21 * FML_ONE, "3/2 of seven seats");
        _revealModel(a, "same");
        _assertDuplicate(b);
        appeals.reclaim(b);
        assertEq(_claimable(trainers[2]), bond);
    }

    // ---------------------------------------------------------------- queues (6.3)

    function test_queue_firstsBeforeSeconds() public {
        uint64 a1 = _submit(_task, trainers[0], "a1");
        uint64 a2 = _submit(_task, trainers[0], "a2");
        uint64 b1 = _submit(_task, trainers[1], "b1");
        assertEq(arena.headOf(_task, IArena.Queue.Live), 0, "drawn in a later epoch only");
        vm.expectRevert(abi.encodeWithSelector(IArena.ArenaNotHead.selector, a1, 0));
        scores.seal(a1);
        _nextEpoch();
        uint64 c1 = _submit(_task, trainers[2], "c1");
        vm.expectRevert(abi.encodeWithSelector(IArena.ArenaNotHead.selector, a2, a1));
        scores.seal(a2);
        scores.seal(a1);
        scores.seal(b1);
        // c1 joined in this epoch, so that the second of a is next; in the next epoch c1 would be first.
        assertEq(arena.headOf(_task, IArena.Queue.Live), a2);
        _nextEpoch();
        assertEq(arena.headOf(_task, IArena.Queue.Live), c1);
    }

    function test_queue_noBeacon_noDraw() public {
        uint64 id = _submit(_task, trainers[0], "a");
        vm.warp(GENESIS + uint256(_epochNow() + 1) * EPOCH);
        vm.expectRevert(abi.encodeWithSelector(IScores.ScoresNoBeacon.selector, _epochNow()));
        scores.seal(id);
        skip(2);
        scores.seal(id);
    }

    /// @dev A chain of submissions of which any may leave early: what is left keeps its order
    function testFuzz_queue_removalsKeepOrder(uint8 removed) public {
        uint64[] memory copies = new uint64[](3);
        uint64[] memory originals = new uint64[](3);
        for (uint256 i; i < 3; ++i) {
            originals[i] = _commitModel(_task, trainers[3], bytes32(i + 1));
            if (i == 1) _nextEpoch();
        }
        for (uint256 i; i < 3; ++i) {
            copies[i] = _submit(_task, trainers[i], bytes32(i + 1));
        }
        for (uint256 i; i < 3; ++i) {
            if (removed >> i & 1 != 0) _revealModel(originals[i], bytes32(i + 1));
        }
        _nextEpoch();
        for (uint256 i; i < 3; ++i) {
            if (removed >> i & 1 != 0) continue;
            // The originals that were revealed stand behind the copies that stay.
            uint64 head = arena.headOf(_task, IArena.Queue.Live);
            assertEq(head, copies[i]);
            scores.seal(head);
        }
    }

    function _assertDuplicate(uint64 id) private view {
        assertEq(uint256(arena.submissionOf(id).state), uint256(IArena.SubmissionState.Void));
        assertEq(uint256(arena.submissionOf(id).reason), uint256(IArena.VoidReason.Duplicate));
    }
}
