// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IArena} from "../../src/interfaces/IArena.sol";
import {IFinals} from "../../src/interfaces/IFinals.sol";
import {ISettle} from "../../src/interfaces/ISettle.sol";
import {ArenaBase} from "./ArenaBase.sol";

/// @title What becomes of a task of which a shard cannot be opened. A fee is 10 FML, a tip half an FML, a seat gets 1.5
contract SettleKeysTest is ArenaBase {
    uint256 private constant FEE = 10e18;
    uint256 private constant FINAL_FEE = 10e18;
    uint256 private constant SEAT = 2e18;
    uint256 private constant REWARD = 10_000e18;
    uint256 private constant BOND = 5_000e18;
    uint256 private constant GAMMA_PART = 3_000e18;

    uint64 private _task;

    function setUp() public override {
        super.setUp();
        _task = _createTask();
    }

    /// @dev Both keys or none of it: with one of them there is no final stage, and nobody is ranked either
    function testFuzz_settle_missingKey_nobodyIsRanked(uint8 published, bool withOrder) public {
        published &= 3;
        uint64 id = _scored(trainers[0], "a", 900_000);
        _toKeys();
        if (published & 1 != 0) keys.publishShardKey(_task, 0, _shardKey(0));
        if (published & 2 != 0) keys.publishShardKey(_task, 1, _shardKey(1));
        _publishModel(id);
        _closeLive(_task);
        if (published != 3) vm.expectRevert(abi.encodeWithSelector(IFinals.FinalsSealed.selector, _task));
        finals.cut(_task);
        if (published == 3) {
            _nextEpoch();
            _final(id, 900_000);
        }
        _settleAll(id);
        uint40 closeBy = arena.taskOf(_task).params.closeBy;
        vm.warp(closeBy - 1);
        vm.expectRevert(abi.encodeWithSelector(IArena.ArenaTooEarly.selector, closeBy, closeBy - 1));
        settle.settle(_task, _order(withOrder ? id : 0, 0, 0));
        skip(1);
        if (withOrder != (published == 3)) {
            vm.expectRevert(abi.encodeWithSelector(IFinals.FinalsWrongOrder.selector, _task, 0));
            settle.settle(_task, _order(withOrder ? id : 0, 0, 0));
            return;
        }
        settle.settle(_task, _order(withOrder ? id : 0, 0, 0));
        assertEq(settle.moneyOf(_task).trainerPart != 0, published == 3);
        assertEq(_claimable(creator), published == 3 ? BOND : 0);
    }

    /// @dev To the wei: seats get gamma R, each trainer the fees that did not return before, the rest and the bond burn
    function test_withheld_money() public {
        uint64 a = _scored(trainers[0], "a", 900_000);
        uint64 b = _scored(trainers[1], "b", 800_000);
        uint64 c = _scored(trainers[1], "c", 50_000);
        _commitModel(_task, trainers[2], "hidden");
        vm.warp(arena.taskOf(_task).params.revealBy + 1);
        arena.expire(4);
        keys.publishShardKey(_task, 0, _shardKey(0));
        _publishModel(a);
        _publishModel(b);
        _publishModel(c);
        _closeLive(_task);
        _settleRounds(_task);
        vm.warp(arena.taskOf(_task).params.closeBy);
        uint256 burned = stake.burnedOf(_task);
        settle.settle(_task, new uint64[](0));
        assertEq(settle.moneyOf(_task).validatorPart, GAMMA_PART);
        assertEq(settle.moneyOf(_task).feeReturn, FEE);
        assertEq(stake.burnedOf(_task) - burned, REWARD - GAMMA_PART - 4 * FEE + BOND);
        assertEq(_claimable(creator), 0);

        _assertRefund(trainers[0], FEE + FINAL_FEE);
        _assertRefund(trainers[1], 2 * FEE + FINAL_FEE);
        _assertRefund(trainers[2], FEE + FINAL_FEE);
        vm.expectRevert(abi.encodeWithSelector(ISettle.SettleNothing.selector, _task, trainers[3]));
        settle.claimShares(_task, trainers[3]);
        _claimAll(_task);
        assertEq(stake.potOf(_task), 0, "nothing is left behind");
        arena.release(_task, trainers[0]);
        assertEq(stake.accountOf(trainers[0]).locked, 0, "stakes go back");
    }

    /// @dev A fee that returned when the submission ended does not return twice
    function test_withheld_feeThatReturned_doesNotReturnAgain() public {
        uint64 silent = _submit(_task, trainers[0], "silent");
        uint64 id = _submit(_task, trainers[0], "a");
        _nextEpoch();
        scores.seal(silent);
        _score(id, _same(900_000));
        skip(5);
        scores.finalize(silent);
        _silence(silent, 4);
        uint256 returned = _claimable(trainers[0]);
        assertEq(returned, FEE - FEE / 2);
        _closeWithheld(_task);
        _assertRefund(trainers[0], FEE + FINAL_FEE);
        _claimAll(_task);
        assertEq(stake.potOf(_task), 0);
    }

    /// @dev Where the rest of the reward is less than all fees they return in equal parts
    function testFuzz_withheld_shortage_scalesAllFeesAlike(uint8 count, uint88 seatFee) public {
        count = uint8(bound(count, 1, 4));
        IArena.TaskParams memory p = _params();
        p.reward = uint128(100 * FML_ONE);
        p.seatFee = uint128(bound(seatFee, 2 * FML_ONE, 40 * FML_ONE));
        _task = _createTask(p);
        for (uint256 i; i < count; ++i) {
            _scored(trainers[i], bytes32(i + 1), 900_000);
        }
        uint256 burned = _closeWithheld(_task);
        uint256 fee = 5 * uint256(p.seatFee);
        uint256 rest = 70 * FML_ONE;
        uint256 each = fee * count <= rest ? fee : rest / count;
        assertEq(settle.moneyOf(_task).feeReturn, each);
        assertEq(burned, rest - each * count + 50 * FML_ONE);
        for (uint256 i; i < count; ++i) {
            _assertRefund(trainers[i], each + 5 * uint256(p.seatFee));
        }
        _claimAll(_task);
        assertEq(stake.potOf(_task), 0);
    }

    /// @dev No seat agreed on anything: what would be the seats' burns too
    function test_withheld_noSeatInConsensus_gammaPartBurns() public {
        uint64 id = _submit(_task, trainers[0], "a");
        _silence(id, 5);
        assertEq(_closeWithheld(_task), REWARD + BOND);
        assertEq(settle.moneyOf(_task).validatorPart, 0);
        _claimAll(_task);
        assertEq(stake.potOf(_task), 0);
    }

    /// @dev Where nobody submitted there is nothing to open
    function test_noSubmission_noKey_allReturns() public {
        vm.warp(arena.taskOf(_task).params.closeBy);
        settle.settle(_task, new uint64[](0));
        assertEq(_claimable(creator), REWARD + BOND);
    }

    /// @dev The bond of a void task pays what it pays, with or without keys
    function testFuzz_voidTask_keysDoNotMatter(bool published) public {
        uint64 id = _submit(_task, trainers[0], "a");
        _nextEpoch();
        _agree(id, TASK_FAULT);
        _nextEpoch();
        _agree(id, TASK_FAULT);
        uint256 seats = _round(id).primaries;
        _settleAll(id);
        if (published) _publishAll(_task);
        settle.settle(_task, new uint64[](0));
        assertEq(_claimable(creator), REWARD + BOND - 4 * FEE / 20 - seats * SEAT);
        assertEq(_claimable(trainers[0]), FEE);
        _claimAll(_task);
        assertEq(_claimable(trainers[0]), FEE + FINAL_FEE);
        assertEq(stake.potOf(_task), 0);
    }

    // ---------------------------------------------------------------- attacks

    /// Why: a creator that dislikes the ranking would keep the final key and its reward. Even one to which every validator
    /// belongs, and a trainer, ends poorer than it began by its bond and what no trainer got.
    function testFuzz_withheldKey_creatorNeverProfits(uint8 own, uint8 strangers) public {
        own = uint8(bound(own, 0, 2));
        strangers = uint8(bound(strangers, 0, 2));
        vm.assume(own + strangers != 0);
        uint256 before = _wealthOfAllButStrangers() + REWARD + BOND;
        for (uint256 i; i < own; ++i) {
            _scored(trainers[0], bytes32(i + 1), 900_000);
        }
        for (uint256 i; i < strangers; ++i) {
            _scored(trainers[1], bytes32(i + 10), 950_000);
        }
        _closeWithheld(_task);
        _claimAll(_task);
        if (strangers != 0) assertEq(_claimable(trainers[1]), strangers * FEE + FINAL_FEE);
        // What fees have paid to seats and callers stays with them, and the fees return out of the creator's reward.
        uint256 fees = (uint256(own) + strangers) * FEE;
        assertLe(_wealthOfAllButStrangers(), before - BOND - (REWARD - GAMMA_PART) + fees);
        assertEq(_claimable(creator), 0);
    }

    /// Why: a creator that is gone, or blocked, must not cost the trainers their ranking. Whoever has a key may publish it.
    function test_creatorGone_anybodyPublishes() public {
        uint64 id = _scored(trainers[0], "a", 900_000);
        _toKeys();
        vm.startPrank(validators[0]);
        _publishShards(_task);
        _publishModel(id);
        vm.stopPrank();
        _closeLive(_task);
        finals.cut(_task);
        _nextEpoch();
        _final(id, 900_000);
        _settleAll(id);
        vm.warp(arena.taskOf(_task).params.closeBy);
        settle.settle(_task, _order(id, 0, 0));
        assertGt(_claimable(trainers[0]), GAMMA_PART);
    }

    /// Why: a trainer that is ranked without showing its model could have copied anything, and nobody could check it.
    function test_withheldModelKey_isNoFinalist() public {
        uint64 best = _scored(trainers[0], "a", 900_000);
        uint64 next = _scored(trainers[1], "b", 800_000);
        _toKeys();
        _publishShards(_task);
        _publishModel(next);
        _closeLive(_task);
        finals.cut(_task);
        assertFalse(finals.isFinalist(_task, best));
        _nextEpoch();
        _final(next, 800_000);
        _settleRounds(_task);
        vm.warp(arena.taskOf(_task).params.closeBy);
        vm.expectRevert(abi.encodeWithSelector(IFinals.FinalsWrongOrder.selector, _task, 0));
        settle.settle(_task, _order(best, next, 0));
        settle.settle(_task, _order(next, 0, 0));
        assertEq(_claimable(trainers[0]), 0);
        assertEq(_claimable(trainers[1]), settle.moneyOf(_task).trainerPart);
        settle.claimShares(_task, trainers[0]);
        assertEq(_claimable(trainers[0]), FINAL_FEE, "who is no finalist pays no final seats");
    }

    // ---------------------------------------------------------------- helpers

    function _scored(address trainer, bytes32 seed, uint32 score) private returns (uint64 id) {
        id = _submit(_task, trainer, seed);
        _nextEpoch();
        _score(id, _same(score));
    }

    /// @dev Committees that say nothing
    function _silence(uint64 id, uint256 rounds) private {
        for (uint256 i; i < rounds; ++i) {
            _nextEpoch();
            scores.seal(id);
            skip(12);
            scores.finalize(id);
        }
    }

    function _toKeys() private {
        vm.warp(arena.taskOf(_task).params.revealBy + 1);
    }

    /// @dev The live key is published, the last one is not
    /// @return burned FML wei that the settlement burns
    function _closeWithheld(uint64 task) private returns (uint256 burned) {
        _toKeys();
        keys.publishShardKey(task, 0, _shardKey(0));
        _closeLive(task);
        _settleRounds(task);
        vm.warp(arena.taskOf(task).params.closeBy);
        burned = stake.burnedOf(task);
        settle.settle(task, new uint64[](0));
        burned = stake.burnedOf(task) - burned;
    }

    function _assertRefund(address trainer, uint256 amount) private {
        uint256 before = _claimable(trainer);
        assertEq(settle.owedOf(_task, trainer), amount);
        settle.claimShares(_task, trainer);
        assertEq(_claimable(trainer) - before, amount);
        vm.expectRevert(abi.encodeWithSelector(ISettle.SettleNothing.selector, _task, trainer));
        settle.claimShares(_task, trainer);
    }

    /// @dev What the creator, its trainer, this contract (which draws and decides) and all validators have outside of pots
    function _wealthOfAllButStrangers() private view returns (uint256 sum) {
        sum = _wealth(creator) + _wealth(trainers[0]) + _wealth(address(this));
        for (uint256 i; i < validators.length; ++i) {
            sum += _wealth(validators[i]);
        }
        (uint256 pool,) = stake.pools();
        sum += pool;
    }

    function _wealth(address account) private view returns (uint256) {
        return fml.balanceOf(account) + _claimable(account) + stake.accountOf(account).own;
    }
}
