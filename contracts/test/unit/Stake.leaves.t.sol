// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IStake} from "../../src/interfaces/IStake.sol";
import {StakeBase} from "./StakeBase.sol";

/// @notice Validators: joining and leaving, weights, seats, sleep, and displacement in a full tree
contract StakeLeavesTest is StakeBase {
    /// Slot of the word with both pools and the leaf counters: after the tree's 1,170 words
    bytes32 private constant GLOBALS_SLOT = bytes32(uint256(1170));

    address internal _alice = makeAddr("alice");
    address internal _bob = makeAddr("bob");
    address internal _carol = makeAddr("carol");

    function testFuzz_join_needsTheMinimumAndNoOtherRole(uint256 staked, bool engaged, bool badKey) public {
        staked = bound(staked, 1, 20 * MIN);
        _addStake(_alice, staked);
        if (engaged) {
            vm.prank(ARENA);
            _stake.engageTrainer(_alice);
        }
        bytes32 key = badKey ? bytes32(uint256(0x80)) : BOX;
        if (engaged) vm.expectRevert(abi.encodeWithSelector(IStake.StakeRoleTaken.selector, _alice, 1));
        else if (staked < MIN) vm.expectRevert(abi.encodeWithSelector(IStake.StakeTooLittle.selector, staked, MIN));
        else if (badKey) vm.expectRevert(abi.encodeWithSelector(IStake.StakeBadBoxKey.selector, key));
        vm.prank(_alice);
        _stake.joinValidators(key);
        if (engaged || staked < MIN || badKey) return;
        IStake.LeafView memory leaf = _stake.leafAt(0);
        assertEq(leaf.account, _alice);
        assertEq(leaf.takenAt, _stake.currentEpoch());
        assertEq(leaf.weight, 0, "not drawn in the epoch of the join");
        assertEq(leaf.nextWeight, _weightOf(staked));
        assertEq(leaf.boxKey, BOX);
        assertEq(_stake.accountOf(_alice).leaf, 0);
        assertEq(_stake.totalWeight(_nextEpoch()), leaf.nextWeight);
    }

    function test_join_twice_reverts() public {
        _validator(_alice, MIN);
        vm.expectRevert(abi.encodeWithSelector(IStake.StakeHoldsLeaf.selector, _alice, 0));
        vm.prank(_alice);
        _stake.joinValidators(BOX);
    }

    function test_engageTrainer_ofAValidator_reverts() public {
        _validator(_alice, MIN);
        vm.expectRevert(abi.encodeWithSelector(IStake.StakeHoldsLeaf.selector, _alice, 0));
        vm.prank(ARENA);
        _stake.engageTrainer(_alice);
        _unbond(_alice, MIN);
        vm.expectRevert(abi.encodeWithSelector(IStake.StakeHoldsLeaf.selector, _alice, 0));
        vm.prank(ARENA);
        _stake.engageTrainer(_alice);
    }

    function test_engageCreator_ofAValidator_tellsItsLeaf() public {
        _validator(_bob, MIN);
        uint32 epoch = _epochs(2);
        _validator(_alice, MIN);
        vm.prank(ARENA);
        (uint16 leaf, uint32 takenAt) = _stake.engageCreator(_alice, 0);
        assertEq(leaf, 1);
        assertEq(takenAt, epoch);
        vm.prank(ARENA);
        (leaf, takenAt) = _stake.engageCreator(_carol, 0);
        assertEq(leaf, NO_LEAF);
        assertEq(takenAt, 0);
        vm.prank(ARENA);
        _stake.disengage(_carol);
        assertEq(_stake.accountOf(_carol).engagements, 0);
    }

    function testFuzz_stakeChanges_setTheWeightOfTheNextEpoch(uint256 first, uint256 more, uint256 less) public {
        first = bound(first, MIN, 20 * MIN);
        more = bound(more, 1, 20 * MIN);
        less = bound(less, 1, first + more);
        _validator(_alice, first);
        _nextEpoch();
        uint256 before = _weightOf(first);
        _addStake(_alice, more);
        assertEq(_stake.leafAt(0).weight, before);
        assertEq(_stake.leafAt(0).nextWeight, _weightOf(first + more));
        _unbond(_alice, less);
        assertEq(_stake.leafAt(0).weight, before);
        assertEq(_stake.totalWeight(_stake.currentEpoch()), before);
        uint256 next = _weightOf(first + more - less);
        assertEq(_stake.totalWeight(_nextEpoch()), next);
        if (first + more - less < MIN) assertEq(next, 0);
    }

    function test_withdrawOfAll_freesTheLeafForTheNextOne() public {
        uint16 a = _validator(_alice, MIN);
        uint16 b = _validator(_bob, 2 * MIN);
        assertEq(b, a + 1);
        _unbond(_alice, MIN / 2);
        skip(UNBONDING);
        _withdraw(_alice);
        assertEq(_stake.leafAt(a).account, _alice, "there is something left");
        _unbond(_alice, MIN / 2);
        skip(UNBONDING);
        _withdraw(_alice);
        assertEq(_stake.leafAt(a).account, address(0));
        assertEq(_stake.accountOf(_alice).leaf, NO_LEAF);
        assertEq(_stake.seatOwner(a, _stake.currentEpoch()), address(0));

        assertEq(_validator(_carol, MIN), a, "the freed leaf comes first");
        assertEq(_validator(makeAddr("dave"), MIN), b + 1);
        assertEq(_stake.totalWeight(_nextEpoch()), 1000 + 1414 + 1000);
    }

    /// Why: a reused leaf must not commit or claim on its predecessor's seats.
    function testFuzz_seatOwner_isTheHolderOfThatEpoch(uint32 asked) public {
        uint32 aliceTook = _stake.currentEpoch();
        uint16 leaf = _validator(_alice, MIN);
        _epochs(3);
        _unbond(_alice, MIN);
        skip(UNBONDING);
        _withdraw(_alice);
        uint32 bobTook = _stake.currentEpoch();
        assertEq(_validator(_bob, MIN), leaf);
        asked = uint32(bound(asked, aliceTook, bobTook + 10));
        assertEq(_stake.seatOwner(leaf, asked), asked > bobTook ? _bob : address(0));
        if (asked <= bobTook) {
            vm.expectRevert(abi.encodeWithSelector(IStake.StakeNotSeatOwner.selector, _bob, leaf, asked));
            _stake.authorizeSeat(leaf, asked, _bob);
            return;
        }
        _stake.authorizeSeat(leaf, asked, _bob);
    }

    function test_authorizeSeat_ofTheSigner() public {
        uint16 leaf = _validator(_alice, MIN);
        address hot = makeAddr("hot");
        vm.prank(_alice);
        _stake.setSigner(hot);
        uint32 epoch = _nextEpoch();
        _stake.authorizeSeat(leaf, epoch, hot);
        _stake.authorizeSeat(leaf, epoch, _alice);
        vm.expectRevert(abi.encodeWithSelector(IStake.StakeNotSeatOwner.selector, _bob, leaf, epoch));
        _stake.authorizeSeat(leaf, epoch, _bob);
    }

    /// What a leaf notes of its holder's signer says the same as the holder and its signer themselves, whatever happened
    function testFuzz_authorizeSeat_asMayActFor(uint256 seed) public {
        address[4] memory callers = [address(0), _alice, makeAddr("hot"), makeAddr("other")];
        if (seed & 1 != 0) {
            vm.prank(_alice);
            _stake.setSigner(callers[2]);
        }
        _addStake(_alice, MIN);
        for (uint256 i; i < 12; ++i) {
            uint256 x = uint256(keccak256(abi.encode(seed, i)));
            bool holds = _stake.accountOf(_alice).leaf != NO_LEAF;
            vm.startPrank(_alice);
            if (x % 4 == 0) {
                _stake.setSigner(callers[(x >> 8) % 4]);
            } else if (x % 4 == 1 && !holds) {
                _stake.joinValidators(BOX);
            } else if (x % 4 == 2 && holds) {
                _stake.unbond(MIN);
                skip(UNBONDING);
                _stake.withdraw();
            }
            vm.stopPrank();
            if (x % 4 == 2 && holds) _addStake(_alice, MIN);
            if (x >> 16 & 1 != 0) _nextEpoch();
            for (uint256 c; c < callers.length; ++c) {
                _assertAuthorized(0, _stake.currentEpoch() + uint32(x >> 32 & 1), callers[c]);
            }
        }
    }

    function _assertAuthorized(uint16 leaf, uint32 epoch, address caller) private {
        address holder = _stake.seatOwner(leaf, epoch);
        if (holder == address(0) || !_stake.mayActFor(holder, caller)) {
            vm.expectRevert(abi.encodeWithSelector(IStake.StakeNotSeatOwner.selector, caller, leaf, epoch));
        }
        _stake.authorizeSeat(leaf, epoch, caller);
    }

    function testFuzz_noteReveal_holdsTheStake(uint256 hold) public {
        hold = bound(hold, 0, 4 * UNBONDING);
        uint16 leaf = _validator(_alice, MIN);
        uint32 epoch = _nextEpoch();
        uint256 start = vm.getBlockTimestamp();
        _unbond(_alice, MIN);
        vm.startPrank(SCORES);
        assertEq(_stake.noteReveal(leaf, epoch, uint40(start + hold)), _alice);
        _stake.noteReveal(leaf, epoch, uint40(start));
        vm.stopPrank();
        uint256 readyAt = start + (hold > UNBONDING ? hold : UNBONDING);
        assertEq(_stake.accountOf(_alice).readyAt, readyAt);
        vm.warp(readyAt - 1);
        vm.expectRevert(abi.encodeWithSelector(IStake.StakeNotReady.selector, readyAt));
        _withdraw(_alice);
        vm.warp(readyAt);
        _withdraw(_alice);
    }

    function test_noteReveal_ofAHolderThatLeft_reverts() public {
        uint16 leaf = _validator(_alice, MIN);
        uint32 epoch = _stake.currentEpoch();
        vm.expectRevert(abi.encodeWithSelector(IStake.StakeNotSeatOwner.selector, address(0), leaf, epoch));
        vm.prank(SCORES);
        _stake.noteReveal(leaf, epoch, 0);
    }

    // ---------------------------------------------------------------- record

    function test_refresh_bringsTheRecordIntoTheWeight() public {
        uint16 leaf = _validator(_alice, MIN);
        _fund(TASK, 100 ether);
        vm.prank(SETTLE);
        _stake.pool(TASK, 100 ether, 0);
        uint32 epoch = _nextEpoch();
        vm.prank(SETTLE);
        _stake.rewardSeat(leaf, epoch, 3 * 32 * 1024);
        _addStake(_alice, 3 * MIN);
        assertEq(_stake.leafAt(leaf).nextWeight, 2000, "a stake change uses the record of the last refresh");

        uint32 refreshableAt = _stake.leafAt(leaf).refreshableAt;
        assertEq(refreshableAt, epoch - 1 + HALF_LIFE / 4);
        vm.expectRevert(abi.encodeWithSelector(IStake.StakeRefreshTooEarly.selector, leaf, refreshableAt));
        _stake.refresh(leaf);
        _epochs(refreshableAt - epoch);
        vm.prank(_carol);
        _stake.refresh(leaf);
        assertEq(_stake.leafAt(leaf).nextWeight, 4000);
        assertEq(_stake.accountOf(_carol).claimable, UPKEEP);
        assertEq(_stake.leafAt(leaf).refreshableAt, refreshableAt + HALF_LIFE / 4);
    }

    function test_refresh_afterDecay_mayAlwaysLower() public {
        uint16 leaf = _validator(_alice, MIN);
        uint32 epoch = _nextEpoch();
        vm.prank(SETTLE);
        _stake.rewardSeat(leaf, epoch, 3 * 32 * 1024);
        _epochs(HALF_LIFE / 4 * 3);
        _stake.refresh(leaf);
        assertEq(_stake.leafAt(leaf).nextWeight, 2000);
        uint32 half = (_stake.currentEpoch() / HALF_LIFE + 1) * HALF_LIFE;
        _epochs(half - _stake.currentEpoch());
        assertLt(_stake.currentEpoch(), _stake.leafAt(leaf).refreshableAt);
        assertEq(_stake.leafAt(leaf).record, 3 * 16 * 1024);
        _stake.refresh(leaf);
        assertEq(_stake.leafAt(leaf).nextWeight, 1581);
        vm.expectRevert();
        _stake.refresh(leaf);
    }

    function test_refresh_thatChangesNothing_isNotPaid() public {
        uint16 leaf = _validator(_alice, MIN);
        _fund(TASK, 100 ether);
        vm.prank(SETTLE);
        _stake.pool(TASK, 100 ether, 0);
        _epochs(HALF_LIFE / 4);
        vm.prank(_carol);
        _stake.refresh(leaf);
        assertEq(_stake.accountOf(_carol).claimable, 0);
    }

    function test_refresh_ofAFreeLeaf_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(IStake.StakeLeafFree.selector, 5));
        _stake.refresh(5);
    }

    // ---------------------------------------------------------------- sleep

    function test_sleep_afterMissesInThreeEpochs_untilWoken() public {
        uint16 leaf = _validator(_alice, 2 * MIN);
        for (uint256 i; i < 3; ++i) {
            uint32 epoch = _nextEpoch();
            _miss(leaf, epoch);
            _miss(leaf, epoch);
            assertEq(_stake.leafAt(leaf).asleep, i == 2);
        }
        assertEq(_stake.leafAt(leaf).nextWeight, 0);
        _addStake(_alice, MIN);
        assertEq(_stake.leafAt(leaf).nextWeight, 0, "more stake wakes nobody");

        vm.expectRevert(abi.encodeWithSelector(IStake.StakeNotSeatOwner.selector, _bob, leaf, _stake.currentEpoch()));
        vm.prank(_bob);
        _stake.wake(leaf);
        vm.startPrank(_alice);
        _stake.wake(leaf);
        vm.expectRevert(abi.encodeWithSelector(IStake.StakeNotAsleep.selector, leaf));
        _stake.wake(leaf);
        vm.stopPrank();
        assertGt(_stake.leafAt(leaf).nextWeight, 1700);
    }

    function test_sleep_missesBeforeWaking_doNotCountAgain() public {
        uint16 leaf = _validator(_alice, 2 * MIN);
        uint32 first = _nextEpoch();
        _epochs(8);
        for (uint32 i; i < 3; ++i) {
            _miss(leaf, first + i);
        }
        vm.prank(_alice);
        _stake.wake(leaf);
        for (uint32 i = 3; i < 8; ++i) {
            _miss(leaf, first + i);
        }
        assertFalse(_stake.leafAt(leaf).asleep);
    }

    function testFuzz_sleep_aSignOfLifeBreaksTheRow(uint8 alive, bool unrevealed) public {
        alive = uint8(bound(alive, 0, 4));
        uint16 leaf = _validator(_alice, 2 * MIN);
        uint32 first = _nextEpoch();
        // The leaf misses a seat in each of five epochs; in one of them it committed on another seat.
        for (uint32 i; i < 5; ++i) {
            if (i == alive) {
                if (unrevealed) {
                    vm.prank(SETTLE);
                    _stake.slashUnrevealed(TASK, leaf, first + i);
                } else {
                    vm.prank(SCORES);
                    _stake.noteReveal(leaf, first + i, 0);
                }
            }
            _miss(leaf, first + i);
        }
        // Three in a row come before it, or after it, unless it is in the middle.
        assertEq(_stake.leafAt(leaf).asleep, alive >= 3 || alive <= 1);
    }

    // ---------------------------------------------------------------- displacement

    function test_displace_whileThereIsRoom_reverts() public {
        _validator(_alice, MIN);
        _addStake(_bob, 9 * MIN);
        vm.expectRevert(IStake.StakeTreeNotFull.selector);
        vm.prank(_bob);
        _stake.displaceValidator(BOX, 0);
    }

    function testFuzz_displace_onlyLeavesLighterThanHalf(uint256 holder, uint256 joiner) public {
        holder = bound(holder, MIN, 10 * MIN);
        joiner = bound(joiner, MIN, 10 * MIN);
        _validator(_alice, holder);
        _fillTree();
        _addStake(_bob, joiner);
        uint256 weight = _weightOf(holder);
        uint256 needed = _weightOf(joiner);
        bool tooHeavy = 2 * weight >= needed;
        if (tooHeavy) {
            vm.expectRevert(abi.encodeWithSelector(IStake.StakeLeafTooHeavy.selector, 0, weight, needed));
        }
        vm.prank(_bob);
        _stake.displaceValidator(BOX, 0);
        if (tooHeavy) return;
        IStake.AccountView memory a = _stake.accountOf(_alice);
        assertEq(a.own, 0);
        assertEq(a.unbonding, holder, "not slashed");
        assertEq(_stake.leafAt(0).nextWeight, 0);
        assertEq(_stake.leafAt(0).heir, _bob);
    }

    function test_displace_theHeirGetsTheLeafWhenTheHolderWithdraws() public {
        _displaced();
        skip(UNBONDING);
        _withdraw(_alice);
        assertEq(_fml.balanceOf(_alice), MIN);
        IStake.LeafView memory leaf = _stake.leafAt(0);
        assertEq(leaf.account, _bob);
        assertEq(leaf.takenAt, _stake.currentEpoch());
        assertEq(leaf.nextWeight, 3000);
        assertEq(leaf.boxKey, BOX);
        assertEq(_stake.accountOf(_bob).leaf, 0);
        assertEq(_stake.accountOf(_alice).leaf, NO_LEAF);
    }

    function test_displace_theHeirNeedNotWaitForTheHolder() public {
        uint256 freeAt = _displaced();
        vm.expectRevert(abi.encodeWithSelector(IStake.StakeNotReady.selector, freeAt));
        vm.prank(_bob);
        _stake.joinValidators(BOX);
        // Whatever the holder does with its stake does not put the leaf off.
        skip(UNBONDING - 1);
        _addStake(_alice, 5 * MIN);
        assertEq(_stake.leafAt(0).nextWeight, 0);
        _unbond(_alice, 5 * MIN);
        skip(1);
        vm.prank(_bob);
        assertEq(_stake.joinValidators(bytes32(uint256(9))), 0);
        assertEq(_stake.leafAt(0).account, _bob);
        assertEq(_stake.leafAt(0).boxKey, bytes32(uint256(9)));
        skip(UNBONDING);
        _withdraw(_alice);
        assertEq(_fml.balanceOf(_alice), 6 * MIN);
        assertEq(_stake.leafAt(0).account, _bob);
    }

    function test_displace_aHoldOfTheLeafPutsItOff() public {
        uint256 freeAt = _displaced();
        uint32 epoch = _stake.currentEpoch();
        vm.prank(SCORES);
        _stake.noteReveal(0, epoch, uint40(freeAt + 50));
        skip(UNBONDING);
        vm.expectRevert(abi.encodeWithSelector(IStake.StakeNotReady.selector, freeAt + 50));
        vm.prank(_bob);
        _stake.joinValidators(BOX);
    }

    /// Why: nobody's withdrawal can be put off by somebody else.
    function test_displace_leavesAWithdrawalUnderWayAlone() public {
        _validator(_alice, 2 * MIN);
        _fillTree();
        _nextEpoch();
        _unbond(_alice, MIN);
        uint40 readyAt = _stake.accountOf(_alice).readyAt;
        skip(UNBONDING / 2);
        _addStake(_bob, 9 * MIN);
        vm.prank(_bob);
        _stake.displaceValidator(BOX, 0);
        assertEq(_stake.accountOf(_alice).readyAt, readyAt);
        assertEq(_stake.accountOf(_alice).own, MIN);
        assertEq(_stake.leafAt(0).nextWeight, 0);
        vm.warp(readyAt);
        _withdraw(_alice);
        assertEq(_stake.leafAt(0).account, _alice, "the leaf stays slashable for the whole time");
        skip(UNBONDING / 2);
        vm.prank(_bob);
        assertEq(_stake.joinValidators(BOX), 0);
        assertEq(_stake.accountOf(_alice).own, MIN);
    }

    function test_displace_anHeirCanBeOutbidByTwiceItsWeight() public {
        _displaced();
        _addStake(_carol, 9 * MIN);
        vm.expectRevert(abi.encodeWithSelector(IStake.StakeLeafTooHeavy.selector, 0, 3000, 3000));
        vm.prank(_carol);
        _stake.displaceValidator(BOX, 0);
        _unbond(_bob, 8 * MIN);
        vm.prank(_carol);
        _stake.displaceValidator(BOX, 0);
        skip(UNBONDING);
        vm.expectRevert(IStake.StakeTreeFull.selector);
        vm.prank(_bob);
        _stake.joinValidators(BOX);
        _withdraw(_alice);
        assertEq(_stake.leafAt(0).account, _carol);
    }

    function test_displace_anHeirThatCannotHoldALeaf_leavesItFree() public {
        _displaced();
        vm.prank(ARENA);
        _stake.engageTrainer(_bob);
        skip(UNBONDING);
        _withdraw(_alice);
        assertEq(_stake.leafAt(0).account, address(0));
        assertEq(_validator(_carol, MIN), 0);
    }

    function test_displace_anHeirTakesAFreeLeafInstead() public {
        uint16 other = _validator(_carol, MIN);
        _validator(_alice, MIN);
        _fillTree();
        _addStake(_bob, 9 * MIN);
        vm.prank(_bob);
        _stake.displaceValidator(BOX, 1);
        // Carol had begun to leave before.
        _unbond(_carol, MIN);
        vm.store(address(_stake), GLOBALS_SLOT, _counters(4095));
        vm.prank(_bob);
        assertEq(_stake.joinValidators(BOX), 4095);
        skip(UNBONDING);
        _withdraw(_alice);
        _withdraw(_carol);
        assertEq(_stake.leafAt(1).account, address(0));
        assertEq(_stake.leafAt(other).account, address(0));
        assertEq(_validator(_carol, MIN), other);
    }

    function _displaced() private returns (uint256 freeAt) {
        _validator(_alice, MIN);
        _fillTree();
        _addStake(_bob, 9 * MIN);
        _nextEpoch();
        freeAt = vm.getBlockTimestamp() + UNBONDING;
        vm.prank(_bob);
        _stake.displaceValidator(BOX, 0);
    }

    function _miss(uint16 leaf, uint32 epoch) private {
        vm.prank(SETTLE);
        _stake.slashMissed(TASK, leaf, epoch);
    }

    /// @dev Says that all leaves were taken, without 4,096 joins
    function _fillTree() private {
        vm.store(address(_stake), GLOBALS_SLOT, _counters(4096));
        address late = makeAddr("late");
        _addStake(late, MIN);
        vm.expectRevert(IStake.StakeTreeFull.selector);
        vm.prank(late);
        _stake.joinValidators(BOX);
    }

    function _counters(uint256 taken) private pure returns (bytes32) {
        return bytes32(taken << 192);
    }
}
