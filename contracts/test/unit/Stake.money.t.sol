// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IStake} from "../../src/interfaces/IStake.sol";
import {StakeBase} from "./StakeBase.sol";

/// @notice Pots, payouts, slashes, and who may touch them
contract StakeMoneyTest is StakeBase {
    address internal _alice = makeAddr("alice");
    address internal _bob = makeAddr("bob");

    function testFuzz_onlyModulesMoveMoney(address caller) public {
        vm.assume(caller != ARENA && caller != SCORES && caller != SETTLE && caller != BEACON);
        bytes memory refusal = abi.encodeWithSelector(IStake.StakeOnlyModule.selector, caller);
        bytes[] memory calls = new bytes[](16);
        calls[0] = abi.encodeCall(IStake.deposit, (1, _alice, IStake.Inflow.Fee, 1));
        calls[1] = abi.encodeCall(IStake.credit, (1, _alice, IStake.Outflow.Tip, 1));
        calls[2] = abi.encodeCall(IStake.burn, (1, 1));
        calls[3] = abi.encodeCall(IStake.pool, (1, 1, 0));
        calls[4] = abi.encodeCall(IStake.dust, (1, 1));
        calls[5] = abi.encodeCall(IStake.payUpkeep, (_alice));
        calls[6] = abi.encodeCall(IStake.lock, (1, _alice, 1));
        calls[7] = abi.encodeCall(IStake.unlock, (1, _alice, 1));
        calls[8] = abi.encodeCall(IStake.engageTrainer, (_alice));
        calls[9] = abi.encodeCall(IStake.engageCreator, (_alice, 1));
        calls[10] = abi.encodeCall(IStake.disengage, (_alice));
        calls[11] = abi.encodeCall(IStake.noteReveal, (0, 1, 1));
        calls[12] = abi.encodeCall(IStake.rewardSeat, (0, 1, 1));
        calls[13] = abi.encodeCall(IStake.slashMissed, (1, 0, 1));
        calls[14] = abi.encodeCall(IStake.slashUnrevealed, (1, 0, 1));
        calls[15] = abi.encodeCall(IStake.depositFees, (1, _alice, 1, 1));
        for (uint256 i; i < calls.length; ++i) {
            vm.prank(caller);
            (bool ok, bytes memory answer) = address(_stake).call(calls[i]);
            assertFalse(ok);
            assertEq(answer, refusal);
        }
        vm.expectRevert(abi.encodeWithSelector(IStake.StakeOnlyModule.selector, BEACON));
        vm.prank(BEACON);
        _stake.pool(1, 1, 0);
    }

    /// Why: no task may spend the money of another, whatever the modules ask for.
    function testFuzz_pots_areApart(uint256 held, uint256 other, uint256 wanted, uint8 how) public {
        held = bound(held, 0, SUPPLY / 2);
        other = bound(other, 0, SUPPLY / 2);
        wanted = bound(wanted, 0, SUPPLY);
        how = uint8(bound(how, 0, 3));
        _fund(1, held);
        _fund(2, other);
        if (wanted > held) vm.expectRevert(abi.encodeWithSelector(IStake.StakePotShort.selector, 1, held, wanted));
        vm.prank(SETTLE);
        if (how == 0) _stake.credit(1, _alice, IStake.Outflow.TrainerReward, wanted);
        else if (how == 1) _stake.burn(1, wanted);
        else if (how == 2) _stake.pool(1, wanted, 0);
        else _stake.dust(1, wanted);
        if (wanted > held) return;
        assertEq(_stake.potOf(1), held - wanted);
        assertEq(_stake.potOf(2), other);
        (uint256 feePool, uint256 dust) = _stake.pools();
        uint256 sum = _stake.potOf(1) + other + _stake.burnedOf(1) + feePool + dust;
        assertEq(sum + _stake.accountOf(_alice).claimable, held + other);
        assertEq(_fml.balanceOf(address(_stake)), held + other);
    }

    function testFuzz_claim_paysOnce(uint256 amount) public {
        amount = bound(amount, 0, SUPPLY);
        _fund(TASK, amount);
        vm.prank(SETTLE);
        _stake.credit(TASK, _alice, IStake.Outflow.TrainerReward, amount);
        vm.startPrank(_alice);
        assertEq(_stake.claim(_bob), amount);
        assertEq(_stake.claim(_bob), 0);
        assertEq(_fml.balanceOf(_bob), amount);
    }

    function testFuzz_flushBurned_takesItOutOfTheSupply(uint256 amount) public {
        amount = bound(amount, 0, SUPPLY);
        _fund(TASK, amount);
        vm.prank(SETTLE);
        _stake.burn(TASK, amount);
        assertEq(_stake.burnedOf(TASK), amount);
        _stake.flushBurned(TASK);
        _stake.flushBurned(TASK);
        assertEq(_stake.burnedOf(TASK), 0);
        assertEq(_fml.totalSupply(), SUPPLY - amount);
    }

    function testFuzz_payUpkeep_asFarAsThePoolReaches(uint256 pool) public {
        pool = bound(pool, 0, 2 * UPKEEP);
        _fund(TASK, pool);
        vm.prank(ARENA);
        _stake.pool(TASK, pool, 0);
        vm.prank(BEACON);
        _stake.payUpkeep(_alice);
        uint256 paid = pool < UPKEEP ? pool : UPKEEP;
        assertEq(_stake.accountOf(_alice).claimable, paid);
        (uint256 feePool,) = _stake.pools();
        assertEq(feePool, pool - paid);
    }

    function testFuzz_rewardSeat_addsToTheRecord(uint40 units, uint40 more) public {
        uint16 leaf = _validator(_alice, MIN);
        uint32 epoch = _nextEpoch();
        vm.startPrank(SETTLE);
        assertEq(_stake.rewardSeat(leaf, epoch, units), _alice);
        assertEq(_stake.leafAt(leaf).record, units);
        _stake.rewardSeat(leaf, epoch, more);
        uint256 record = uint256(units) + more;
        assertEq(_stake.leafAt(leaf).record, record < type(uint40).max ? record : type(uint40).max);
        assertEq(_stake.leafAt(leaf).nextWeight, 1000, "only a refresh brings it into the weight");
    }

    function test_rewardSeat_ofAHolderThatLeft_isNobodys() public {
        uint16 leaf = _validator(_alice, MIN);
        uint32 epoch = _nextEpoch();
        _unbond(_alice, MIN);
        skip(UNBONDING);
        _withdraw(_alice);
        _validator(_bob, MIN);
        vm.prank(SETTLE);
        assertEq(_stake.rewardSeat(leaf, epoch, 1024), address(0));
        assertEq(_stake.leafAt(leaf).record, 0);
    }

    // ---------------------------------------------------------------- slashes

    function testFuzz_slash_takesRoundedUpFromAllThatIsThere(uint256 own, uint256 unbonding, bool missed) public {
        own = bound(own, MIN, 100 * MIN);
        unbonding = bound(unbonding, 0, own);
        uint16 leaf = _validator(_alice, own);
        uint32 epoch = _nextEpoch();
        if (unbonding != 0) _unbond(_alice, unbonding);
        uint256 divisor = missed ? 1000 : 100;
        uint256 amount = (own + divisor - 1) / divisor;
        uint256 fromOwn = amount < own - unbonding ? amount : own - unbonding;
        vm.prank(SETTLE);
        uint256 kept = missed ? _stake.slashMissed(TASK, leaf, epoch) : _stake.slashUnrevealed(TASK, leaf, epoch);
        assertEq(kept, amount / 2);
        assertEq(_stake.potOf(TASK), kept);
        assertEq(_stake.burnedOf(TASK), amount - kept);
        IStake.AccountView memory a = _stake.accountOf(_alice);
        assertEq(a.own, own - unbonding - fromOwn);
        assertEq(a.unbonding, unbonding - (amount - fromOwn));
        assertEq(_stake.ownAt(_alice, epoch), a.own);
        assertEq(_stake.leafAt(leaf).nextWeight, _weightOf(a.own));
    }

    function testFuzz_slashMissed_atMostTwicePerEpochInAnyOrder(uint8[24] calldata epochs) public {
        uint16 leaf = _validator(_alice, 100 * MIN);
        uint32 first = _nextEpoch();
        _epochs(300);
        uint256[300] memory times;
        for (uint256 i; i < epochs.length; ++i) {
            // Few epochs, on both sides of a word's border.
            uint256 e = uint256(epochs[i]) % 6 + 112;
            uint256 before = _stake.accountOf(_alice).own;
            vm.prank(SETTLE);
            uint256 kept = _stake.slashMissed(uint64(1 + i % 3), leaf, first + uint32(e));
            uint256 amount = times[e] < 2 ? (before + 999) / 1000 : 0;
            ++times[e];
            assertEq(_stake.accountOf(_alice).own, before - amount);
            assertEq(kept, amount / 2);
        }
    }

    function test_slash_ofAHolderThatLeft_isNothing() public {
        uint16 leaf = _validator(_alice, MIN);
        uint32 epoch = _nextEpoch();
        _unbond(_alice, MIN);
        skip(UNBONDING);
        _withdraw(_alice);
        _validator(_bob, MIN);
        vm.startPrank(SETTLE);
        assertEq(_stake.slashMissed(TASK, leaf, epoch), 0);
        assertEq(_stake.slashUnrevealed(TASK, leaf, epoch), 0);
        assertEq(_stake.accountOf(_bob).own, MIN);
    }

    /// Why: a slash cannot be dodged by withdrawing: what is unbonding is slashed too.
    function test_slash_reachesUnbondingStake() public {
        uint16 leaf = _validator(_alice, MIN);
        uint32 epoch = _nextEpoch();
        _unbond(_alice, MIN);
        skip(UNBONDING - 1);
        vm.prank(SETTLE);
        _stake.slashUnrevealed(TASK, leaf, epoch);
        skip(1);
        _withdraw(_alice);
        assertEq(_fml.balanceOf(_alice), MIN - MIN / 100);
    }

    /// Why: rounding must not lock the last wei, nor the leaf of somebody who was slashed to nothing.
    function test_slash_toNothing_freesTheLeafAllTheSame() public {
        uint16 leaf = _validator(_alice, MIN);
        uint32 epoch = _nextEpoch();
        _unbond(_alice, MIN - 1);
        skip(UNBONDING);
        _withdraw(_alice);
        vm.prank(SETTLE);
        _stake.slashUnrevealed(TASK, leaf, epoch);
        assertEq(_stake.accountOf(_alice).own, 0);
        _withdraw(_alice);
        assertEq(_stake.leafAt(leaf).account, address(0));
        assertEq(_stake.burnedOf(TASK), 1);
    }
}
