// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {Stake} from "../../src/Stake.sol";
import {IStake} from "../../src/interfaces/IStake.sol";
import {StakeBase} from "./StakeBase.sol";

/// @notice Own stake, unbonding, signers, holds and locks
contract StakeAccountsTest is StakeBase {
    address internal _alice = makeAddr("alice");

    function testFuzz_stake_addsToOwn(uint256 first, uint256 second) public {
        first = bound(first, 1, SUPPLY / 2);
        second = bound(second, 1, SUPPLY / 2);
        _addStake(_alice, first);
        _addStake(_alice, second);
        assertEq(_stake.accountOf(_alice).own, first + second);
        assertEq(_fml.balanceOf(address(_stake)), first + second);
        assertEq(_stake.accountOf(_alice).leaf, NO_LEAF);
    }

    function test_stake_zero_reverts() public {
        vm.expectRevert(IStake.StakeZeroAmount.selector);
        _stake.stake(0);
    }

    function test_stakeWithPermit_worksAlsoWhenThePermitWasUsedBefore(bool frontRun) public {
        (address owner, uint256 key) = makeKey("owner");
        _fml.transfer(owner, 5 ether);
        bytes32 digest = keccak256(
            abi.encodePacked(
                hex"1901",
                _fml.DOMAIN_SEPARATOR(),
                keccak256(
                    abi.encode(
                        keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"),
                        owner,
                        address(_stake),
                        5 ether,
                        0,
                        type(uint256).max
                    )
                )
            )
        );
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        if (frontRun) _fml.permit(owner, address(_stake), 5 ether, type(uint256).max, v, r, s);
        vm.prank(owner);
        _stake.stakeWithPermit(5 ether, type(uint256).max, v, r, s);
        assertEq(_stake.accountOf(owner).own, 5 ether);
    }

    function testFuzz_unbond_movesOwnToUnbonding(uint256 staked, uint256 locked, uint256 amount) public {
        staked = bound(staked, 1, SUPPLY);
        locked = bound(locked, 0, staked);
        amount = bound(amount, 0, SUPPLY);
        _addStake(_alice, staked);
        vm.prank(ARENA);
        _stake.lock(TASK, _alice, locked);
        bool works;
        if (amount == 0) vm.expectRevert(IStake.StakeZeroAmount.selector);
        else if (amount > staked - locked) _expectTooLittle(staked - locked, amount);
        else works = true;
        _unbond(_alice, amount);
        if (!works) return;
        IStake.AccountView memory a = _stake.accountOf(_alice);
        assertEq(a.own, staked - amount);
        assertEq(a.unbonding, amount);
        assertEq(a.readyAt, vm.getBlockTimestamp() + UNBONDING);
    }

    function testFuzz_withdraw_onlyWhenReady(uint256 wait) public {
        wait = bound(wait, 0, 2 * UNBONDING);
        _addStake(_alice, 10 ether);
        _unbond(_alice, 4 ether);
        uint256 readyAt = vm.getBlockTimestamp() + UNBONDING;
        skip(wait);
        if (wait < UNBONDING) {
            vm.expectRevert(abi.encodeWithSelector(IStake.StakeNotReady.selector, readyAt));
            _withdraw(_alice);
            return;
        }
        _withdraw(_alice);
        assertEq(_fml.balanceOf(_alice), 4 ether);
        assertEq(_stake.accountOf(_alice).unbonding, 0);
        vm.expectRevert(abi.encodeWithSelector(IStake.StakeNotReady.selector, 0));
        _withdraw(_alice);
    }

    function test_unbond_again_restartsTheTime() public {
        _addStake(_alice, 10 ether);
        _unbond(_alice, 4 ether);
        skip(UNBONDING - 1);
        _unbond(_alice, 1 ether);
        skip(1);
        vm.expectRevert(abi.encodeWithSelector(IStake.StakeNotReady.selector, vm.getBlockTimestamp() - 1 + UNBONDING));
        _withdraw(_alice);
        skip(UNBONDING - 1);
        _withdraw(_alice);
        assertEq(_fml.balanceOf(_alice), 5 ether);
    }

    function testFuzz_creatorHold_putsOffTheWithdrawal(uint256 hold, bool holdFirst) public {
        hold = bound(hold, 0, 4 * UNBONDING);
        _addStake(_alice, 10 ether);
        uint256 start = vm.getBlockTimestamp();
        if (!holdFirst) _unbond(_alice, 10 ether);
        vm.prank(ARENA);
        _stake.engageCreator(_alice, uint40(start + hold));
        if (holdFirst) _unbond(_alice, 10 ether);
        uint256 readyAt = start + (hold > UNBONDING ? hold : UNBONDING);
        assertEq(_stake.accountOf(_alice).readyAt, readyAt);
        vm.warp(readyAt - 1);
        vm.expectRevert(abi.encodeWithSelector(IStake.StakeNotReady.selector, readyAt));
        _withdraw(_alice);
        vm.warp(readyAt);
        _withdraw(_alice);
        assertEq(_fml.balanceOf(_alice), 10 ether);
    }

    function testFuzz_lock_holdsOnlyFreeStake(uint256 staked, uint256 first, uint256 second, uint256 freed) public {
        staked = bound(staked, 1, SUPPLY);
        first = bound(first, 0, staked);
        second = bound(second, 0, SUPPLY);
        freed = bound(freed, 0, SUPPLY);
        _addStake(_alice, staked);
        vm.startPrank(ARENA);
        _stake.lock(TASK, _alice, first);
        if (second > staked - first) {
            _expectTooLittle(staked - first, second);
            _stake.lock(TASK, _alice, second);
            return;
        }
        _stake.lock(TASK, _alice, second);
        assertEq(_stake.accountOf(_alice).locked, first + second);
        if (freed > first + second) {
            _expectTooLittle(first + second, freed);
            _stake.unlock(TASK, _alice, freed);
            return;
        }
        _stake.unlock(TASK, _alice, freed);
        assertEq(_stake.accountOf(_alice).locked, first + second - freed);
    }

    function test_history_readsTheStakeAtTheEndOfAnEpoch() public {
        uint32 epoch = _stake.currentEpoch();
        _addStake(_alice, 1 ether);
        _addStake(_alice, 2 ether);
        _epochs(3);
        _addStake(_alice, 20_000 ether);
        _unbond(_alice, 1 ether);
        assertEq(_stake.ownAt(_alice, epoch - 1), 0);
        assertEq(_stake.ownAt(_alice, epoch), 3 ether);
        assertEq(_stake.ownAt(_alice, epoch + 2), 3 ether);
        assertEq(_stake.ownAt(_alice, epoch + 3), 20_002 ether);
        assertEq(_stake.cappedOwnAt(_alice, epoch + 2), 3 ether);
        assertEq(_stake.cappedOwnAt(_alice, epoch + 3), 9 * MIN);
    }

    function test_setSigner_holdsFromTheNextEpoch() public {
        address hot = makeAddr("hot");
        address hotter = makeAddr("hotter");
        vm.prank(_alice);
        _stake.setSigner(hot);
        assertTrue(_stake.mayActFor(_alice, _alice));
        assertFalse(_stake.mayActFor(_alice, hot));
        assertEq(_stake.accountOf(_alice).signer, address(0));
        _nextEpoch();
        assertTrue(_stake.mayActFor(_alice, hot));
        assertEq(_stake.accountOf(_alice).signer, hot);

        vm.startPrank(_alice);
        _stake.setSigner(address(1));
        _stake.setSigner(hotter);
        vm.stopPrank();
        assertTrue(_stake.mayActFor(_alice, hot), "the old signer acts to the end of the epoch");
        assertFalse(_stake.mayActFor(_alice, hotter));
        _nextEpoch();
        assertFalse(_stake.mayActFor(_alice, hot));
        assertTrue(_stake.mayActFor(_alice, hotter));
        assertFalse(_stake.mayActFor(_alice, address(1)));
    }

    function test_mayActFor_nobodyActsForNobody() public view {
        assertFalse(_stake.mayActFor(address(0), address(0)));
        assertFalse(_stake.mayActFor(_alice, address(0)));
    }

    function testFuzz_config_thatMakesNoSense_reverts(uint8 what) public {
        IStake.Config memory config = _config();
        what = uint8(bound(what, 0, 4));
        if (what == 0) config.minStake = 0;
        if (what == 1) config.recordHalfLife = 0;
        if (what == 2) config.seatFeeUnit = 0;
        if (what == 3) config.minStake = type(uint96).max / 9 + 1;
        if (what == 4) config.minStake = 30;
        vm.expectRevert(IStake.StakeBadConfig.selector);
        new Stake(config, IERC20(address(_fml)), _modules());
    }

    function test_config_isReadable() public view {
        assertEq(abi.encode(_stake.config()), abi.encode(_config()));
    }

    function _expectTooLittle(uint256 free, uint256 needed) private {
        vm.expectRevert(abi.encodeWithSelector(IStake.StakeTooLittle.selector, free, needed));
    }
}
