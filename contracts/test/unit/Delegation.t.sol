// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IDelegation} from "../../src/interfaces/IDelegation.sol";
import {IStake} from "../../src/interfaces/IStake.sol";
import {Weights} from "../../src/libraries/Weights.sol";
import {DelegationBase} from "./DelegationBase.sol";

/// @title What goes in and comes out, slashes, commission
contract DelegationTest is DelegationBase {
    // ---------------------------------------------------------------- in

    function testFuzz_delegate_weighsHalfFromTheNextEpochOn(uint256 own, uint256 amount) public {
        own = bound(own, MIN, 12 * MIN);
        amount = bound(amount, 1 ether, 40 * MIN);
        uint16 leaf = _validator(_operator, own);
        _open(0);
        uint32 epoch = _nextEpoch();
        uint256 before = _stake.leafAt(leaf).weight;
        _delegate(_ann, amount);
        assertEq(_stake.leafAt(leaf).weight, before, "not in this epoch");
        assertEq(_delegation.delegatedIn(_operator, epoch), 0);
        _nextEpoch();
        assertEq(_stake.leafAt(leaf).weight, Weights.weight(own, amount, 0, MIN));
        assertEq(_delegation.delegatedIn(_operator, epoch + 1), amount);
        assertEq(_delegation.addedIn(_operator, epoch + 1), amount / 2);
        _undelegate(_ann, amount);
        assertEq(_stake.leafAt(leaf).nextWeight, Weights.weight(own, 0, 0, MIN));
    }

    function test_delegate_beforeTheOperatorJoins_countsWhenItDoes() public {
        _open(0);
        _delegate(_ann, 6 * MIN);
        uint16 leaf = _validator(_operator, MIN);
        assertEq(_stake.leafAt(leaf).nextWeight, 2000);
    }

    function test_delegate_refusals() public {
        _fml.approve(address(_delegation), 10 ether);
        vm.expectRevert(abi.encodeWithSelector(IDelegation.DelegationClosed.selector, _operator));
        _delegation.delegate(_operator, 1 ether);
        _open(0);
        vm.expectRevert(abi.encodeWithSelector(IDelegation.DelegationTooLittle.selector, 1 ether - 1, 1 ether));
        _delegation.delegate(_operator, 1 ether - 1);
        vm.expectRevert(IDelegation.DelegationToSelf.selector);
        vm.prank(_operator);
        _delegation.delegate(_operator, 1 ether);
        vm.expectRevert(abi.encodeWithSelector(IDelegation.DelegationNothing.selector, _operator));
        _delegation.undelegate(_operator, 1);
        vm.expectRevert(abi.encodeWithSelector(IDelegation.DelegationNothing.selector, _operator));
        _delegation.withdraw(_operator);
        vm.expectRevert(abi.encodeWithSelector(IDelegation.DelegationNothing.selector, _operator));
        _delegation.claim(_operator, 1);
    }

    function testFuzz_onlyModules(address caller) public {
        vm.assume(caller != SETTLE && caller != address(_stake) && caller != address(_delegation));
        bytes memory refusal = abi.encodeWithSelector(IDelegation.DelegationOnlyModule.selector, caller);
        vm.startPrank(caller);
        vm.expectRevert(refusal);
        _delegation.split(TASK, _operator, 1, 1);
        vm.expectRevert(refusal);
        _delegation.splitTrainer(TASK, _operator, 1, 1, 1);
        vm.expectRevert(refusal);
        _delegation.slash(TASK, _operator, 1);
        vm.expectRevert(abi.encodeWithSelector(IStake.StakeOnlyModule.selector, caller));
        _stake.setDelegated(_operator, 1);
    }

    function test_delegateWithPermit_usedByAnother_works() public {
        (address owner, uint256 key) = makeKey("owner");
        _open(0);
        _fml.transfer(owner, 5 ether);
        bytes32 digest = keccak256(
            abi.encodePacked(
                hex"1901",
                _fml.DOMAIN_SEPARATOR(),
                keccak256(
                    abi.encode(
                        keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"),
                        owner,
                        address(_delegation),
                        5 ether,
                        0,
                        type(uint256).max
                    )
                )
            )
        );
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        _fml.permit(owner, address(_delegation), 5 ether, type(uint256).max, v, r, s);
        vm.prank(owner);
        _delegation.delegateWithPermit(_operator, 5 ether, type(uint256).max, v, r, s);
        assertEq(_valueOf(owner), 5 ether);
    }

    // ---------------------------------------------------------------- out

    function testFuzz_undelegate_thenWithdraw_givesAllBack(uint256 amount, uint256 part) public {
        amount = bound(amount, 1 ether, 1e8 ether);
        part = bound(part, 1, 2 * amount);
        _open(0);
        _delegate(_ann, amount);
        _undelegate(_ann, part);
        uint256 out = part < amount ? part : amount;
        IDelegation.DelegationView memory d = _delegation.delegationOf(_operator, _ann);
        assertEq(d.exiting, out);
        assertEq(d.value, amount - out);
        assertEq(d.readyAt, vm.getBlockTimestamp() + UNBONDING);
        skip(UNBONDING - 1);
        vm.expectRevert(abi.encodeWithSelector(IDelegation.DelegationNotReady.selector, d.readyAt));
        vm.prank(_ann);
        _delegation.withdraw(_operator);
        skip(1);
        vm.prank(_ann);
        assertEq(_delegation.withdraw(_operator), out);
        assertEq(_fml.balanceOf(_ann), out);
        assertEq(_pool().held, amount - out);
    }

    function test_undelegate_asLongAsTheOperatorAnswers() public {
        uint16 leaf = _validator(_operator, MIN);
        _open(0);
        _delegate(_ann, MIN);
        _delegate(_bob, MIN);
        uint32 epoch = _nextEpoch();
        _undelegate(_bob, MIN);
        uint40 hold = uint40(vm.getBlockTimestamp() + 5 * UNBONDING);
        vm.prank(SCORES);
        _stake.noteReveal(leaf, epoch, hold);
        _undelegate(_ann, MIN);
        assertEq(_delegation.delegationOf(_operator, _ann).readyAt, hold, "for the seats there were");
        assertEq(
            _delegation.delegationOf(_operator, _bob).readyAt,
            vm.getBlockTimestamp() + UNBONDING,
            "not for those that came later"
        );
    }

    function test_undelegate_again_restartsTheTime() public {
        _open(0);
        _delegate(_ann, 10 ether);
        _undelegate(_ann, 4 ether);
        skip(UNBONDING / 2);
        _undelegate(_ann, 4 ether);
        IDelegation.DelegationView memory d = _delegation.delegationOf(_operator, _ann);
        assertEq(d.exiting, 8 ether);
        assertEq(d.readyAt, vm.getBlockTimestamp() + UNBONDING);
    }

    /// An operator that unbonds, leaves, or has nothing left does not hold anybody up.
    function test_withdraw_afterTheOperatorHasLeft() public {
        _validator(_operator, MIN);
        _open(0);
        _delegate(_ann, MIN);
        _unbond(_operator, MIN);
        skip(UNBONDING);
        _withdraw(_operator);
        _undelegate(_ann, MIN);
        skip(UNBONDING);
        vm.prank(_ann);
        assertEq(_delegation.withdraw(_operator), MIN);
    }

    // ---------------------------------------------------------------- slashes

    /// Stake takes the same part of what was delegated, whether it stays or leaves, and halves it as its own.
    function testFuzz_slash_proRata(uint256 a, uint256 b, uint256 c, uint256 exiting, uint8 kind) public {
        a = bound(a, 1 ether, 1e6 ether);
        b = bound(b, 1 ether, 1e6 ether);
        c = bound(c, 1 ether, 1e6 ether);
        exiting = bound(exiting, 1, c);
        uint16 leaf = _validator(_operator, MIN);
        _open(0);
        _delegate(_ann, a);
        _delegate(_bob, b);
        _delegate(_cyd, c);
        uint32 epoch = _nextEpoch();
        _undelegate(_cyd, exiting);
        uint256 before = _fml.balanceOf(address(_stake));
        uint256 divisor = [uint256(1000), 100, 20, 10][kind % 4];
        uint256 kept = _slashSeat(leaf, epoch, divisor);
        uint256 lent = _fml.balanceOf(address(_stake)) - before;
        assertEq(kept, (MIN / divisor + lent) / 2);
        assertEq(_stake.potOf(TASK), kept);
        assertEq(_stake.burnedOf(TASK), MIN / divisor + lent - kept);
        assertLe(lent, (a + b + c + divisor - 1) / divisor);
        assertGe(lent + 1, (a + b + c) / divisor);
        _assertLost(_valueOf(_ann), a, divisor);
        _assertLost(_valueOf(_bob), b, divisor);
        _assertLost(_valueOf(_cyd) + _delegation.delegationOf(_operator, _cyd).exiting, c, divisor);
        assertEq(_fml.balanceOf(address(_delegation)), _pool().held);
        assertEq(
            _stake.leafAt(leaf).nextWeight, Weights.weight(MIN - MIN / divisor, _pool().delegated, 0, MIN), "weight"
        );
    }

    /// Each loses its part, rounded up, and at most two wei more.
    function _assertLost(uint256 left, uint256 put, uint256 divisor) private pure {
        assertLe(left * divisor, put * (divisor - 1));
        assertGe((left + 3) * divisor, put * (divisor - 1));
    }

    function _slashSeat(uint16 leaf, uint32 epoch, uint256 divisor) private returns (uint256 kept) {
        vm.prank(divisor == 10 ? CHALLENGES : SETTLE);
        if (divisor == 1000) return _stake.slashMissed(TASK, leaf, epoch);
        if (divisor == 100) return _stake.slashUnrevealed(TASK, leaf, epoch);
        if (divisor == 20) return _stake.slashRefuted(TASK, leaf, epoch);
        (, kept) = _stake.slashFalseEvidence(TASK, leaf, epoch);
    }

    /// Whoever joins after a slash pays the price of then, and loses nothing by it.
    function testFuzz_slash_doesNotTouchWhoJoinsLater(uint256 a, uint256 b, uint8 slashes) public {
        a = bound(a, 1 ether, 1e6 ether);
        b = bound(b, 1 ether, 1e6 ether);
        _open(0);
        _delegate(_ann, a);
        for (uint256 i; i < slashes % 40; ++i) {
            _slashBy(10);
        }
        uint256 left = _valueOf(_ann);
        _delegate(_bob, b);
        assertGe(_valueOf(_bob) + 1, b);
        assertLe(_valueOf(_bob), b);
        assertEq(_valueOf(_ann), left);
    }

    /// Leaving before a slash that is seen coming does not help.
    function test_slash_findsWhoLeftInTime() public {
        _open(0);
        _delegate(_ann, 100 ether);
        _delegate(_bob, 100 ether);
        _undelegate(_ann, 100 ether);
        _slashBy(10);
        skip(UNBONDING);
        vm.prank(_ann);
        // The price rounds down: a wei less.
        assertEq(_delegation.withdraw(_operator), 90 ether - 1);
        assertEq(_valueOf(_bob), 90 ether - 1);
    }

    /// An operator at zero: old shares are void, new ones begin anew, nothing is divided by zero.
    function test_slash_ofAll_voidsTheShares() public {
        _validator(_operator, MIN);
        _open(0);
        _delegate(_ann, 100 ether);
        _delegate(_bob, 50 ether);
        uint32 epoch = _nextEpoch();
        _undelegate(_bob, 10 ether);
        assertEq(_slashBy(1), 150 ether);
        assertEq(_pool().held, 0);
        assertEq(_pool().delegated, 0);
        assertEq(_pool().generation, 1);
        assertEq(_valueOf(_ann), 0);
        vm.expectRevert(abi.encodeWithSelector(IDelegation.DelegationNothing.selector, _operator));
        _undelegate(_ann, 1);
        skip(UNBONDING);
        vm.expectRevert(abi.encodeWithSelector(IDelegation.DelegationNothing.selector, _operator));
        vm.prank(_bob);
        _delegation.withdraw(_operator);
        assertEq(_slashBy(10), 0);
        _delegate(_bob, 20 ether);
        assertEq(_valueOf(_bob), 20 ether);
        assertEq(_valueOf(_ann), 0);
        // What was earned before is still paid to those of then.
        _pay(epoch, 1000 ether);
        assertEq(_claimable(_ann) / 2, _claimable(_bob) / 1);
    }

    /// A tiny rest cannot be used to wear the price down, and nobody joins where it is worn.
    function test_slash_ofATinyRest_lowersThePriceByItsFractionOnly() public {
        _open(0);
        _delegate(_ann, 1 ether);
        _undelegate(_ann, 1 ether - 3);
        skip(UNBONDING);
        vm.prank(_ann);
        _delegation.withdraw(_operator);
        for (uint256 i; i < 10; ++i) {
            _slashBy(1000);
        }
        assertGe(_pool().price, uint256(1 << 96) * 989 / 1000);
        for (uint256 i; i < 12; ++i) {
            _slashBy(2);
        }
        for (uint256 i; i < 5; ++i) {
            _slashBy(2);
        }
        _fml.approve(address(_delegation), 1 ether);
        vm.expectRevert(abi.encodeWithSelector(IDelegation.DelegationWorn.selector, _operator));
        _delegation.delegate(_operator, 1 ether);
    }

    // ---------------------------------------------------------------- commission

    function testFuzz_setCommission_changesWithNotice(uint32 first, uint32 second) public {
        first = uint32(bound(first, 0, 1e6));
        second = uint32(bound(second, 0, 1e6));
        uint32 epoch = _stake.currentEpoch();
        _open(first);
        assertEq(_pool().commission, first, "holds from creation");
        assertEq(_delegation.commissionIn(_operator, epoch), first);
        skip(5);
        _open(second);
        uint32 from = uint32((vm.getBlockTimestamp() + UNBONDING - GENESIS) / EPOCH + 1);
        assertEq(_pool().nextCommission, second);
        assertEq(_pool().nextFrom, from);
        assertEq(_delegation.commissionIn(_operator, from - 1), first);
        assertEq(_delegation.commissionIn(_operator, from), second);
        vm.expectRevert(abi.encodeWithSelector(IDelegation.DelegationPending.selector, from));
        _open(first);
        _epochs(from - _stake.currentEpoch());
        assertEq(_pool().commission, second);
        _open(first);
        assertEq(_pool().nextCommission, first);
    }

    function test_setCommission_aboveAll_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(IDelegation.DelegationBadCommission.selector, 1_000_001));
        _open(1_000_001);
    }
}
