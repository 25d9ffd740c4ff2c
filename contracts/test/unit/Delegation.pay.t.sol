// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {IArena} from "../../src/interfaces/IArena.sol";
import {IDelegation} from "../../src/interfaces/IDelegation.sol";
import {Payout} from "../../src/libraries/Payout.sol";
import {Weights} from "../../src/libraries/Weights.sol";
import {DelegationBase} from "./DelegationBase.sol";

/// @title Who gets what of an operator's pay
contract DelegationPayTest is DelegationBase {
    uint256 private constant PAY = 1000 ether;

    /// Shares with which an epoch began; all of them under the zero address
    mapping(uint32 epoch => mapping(address who => uint256)) private _noted;

    function test_split_knownValues() public {
        _validator(_operator, MIN);
        _open(100_000);
        // 1000 own + 6000 / 2: the root doubles, so that half of the pay is the operator's and half the delegators'.
        _delegate(_ann, 4 * MIN);
        _delegate(_bob, 2 * MIN);
        uint32 epoch = _nextEpoch();
        assertEq(_pay(epoch, PAY), 450 ether, "half, less a tenth");
        assertEq(_claim(_ann), 300 ether);
        assertEq(_claim(_bob), 150 ether);
        assertEq(_stake.accountOf(_operator).claimable, 550 ether);
        assertEq(_delegation.paymentOf(_operator, 0).amount, 450 ether);
    }

    function test_split_operatorAtTheCap_keepsAll() public {
        _validator(_operator, 9 * MIN);
        _open(0);
        _delegate(_ann, MIN);
        assertEq(_pay(_nextEpoch(), PAY), 0);
    }

    function test_split_ofNoEpochOrNoDelegation_isNothing() public {
        _validator(_operator, MIN);
        assertEq(_pay(_nextEpoch(), PAY), 0);
        _open(0);
        _delegate(_ann, MIN);
        _nextEpoch();
        assertEq(_pay(0, PAY), 0);
    }

    /// The operator never has less of a seat's pay than the weight of its own stake in the weight of its leaf, and the parts
    /// are never more than the pay.
    function testFuzz_split_neverLowersTheOperatorsPayByWeight(
        uint256 own,
        uint256 lent,
        uint256 pay,
        uint32 commission,
        uint40 record
    ) public {
        own = bound(own, MIN, 12 * MIN);
        lent = bound(lent, 1 ether, 1e8 ether);
        pay = bound(pay, 1, 1e8 ether);
        _validator(_operator, own);
        _open(uint32(bound(commission, 0, 1e6)));
        _delegate(_ann, lent);
        uint32 epoch = _nextEpoch();
        uint256 shared = _pay(epoch, pay);
        uint256 got = pay - shared;
        // Roots without the floor of the weight: exact to the wei.
        uint256 alone = Math.sqrt(Weights.capped(own, MIN) << 96);
        uint256 together = Math.sqrt(Weights.capped(own + lent / 2, MIN) << 96);
        assertGe(got * together, pay * alone, "by the root of stake");
        // Weights as they are drawn by, floors and all: seats come in proportion to them, so that pay per time falls by less
        // than the floor of one unit of weight.
        uint256 weightAlone = Weights.weight(own, 0, record, MIN);
        uint256 weightTogether = Weights.weight(own, lent, record, MIN);
        if (weightTogether < type(uint16).max) {
            assertGe((got + 1) * (weightTogether + 1), pay * weightAlone, "by weight");
        }
        assertLe(_claimable(_ann), shared);
        assertGe(_claimable(_ann) + 1, shared);
    }

    /// Trainers: whatever is delegated, the operator has at least what it would have had in the same ranking without.
    function testFuzz_ownPortion_isWhatATrainerHadAlone(
        uint256[4] memory own,
        uint256[4] memory lent,
        uint256 part,
        uint32 rho,
        uint8 alpha
    ) public pure {
        part = bound(part, 1, 1e9 ether);
        rho = uint32(bound(rho, 100_000, 1_000_000));
        IArena.StakeExponent exponent = IArena.StakeExponent(alpha % 3);
        uint256[] memory t = new uint256[](4);
        for (uint256 i; i < 4; ++i) {
            own[i] = bound(own[i], 100 ether, 1e5 ether);
            lent[i] = bound(lent[i], 0, 1e6 ether);
            t[i] = Payout.counted(own[i] + lent[i] / 2, 100 ether, rho, exponent);
            own[i] = Payout.counted(own[i], 100 ether, rho, exponent);
        }
        uint256[] memory f = Payout.shares(t, rho, exponent);
        uint256 sum;
        for (uint256 i; i < 4; ++i) {
            uint256 both = t[i];
            t[i] = own[i];
            uint256 alone = Payout.portion(part, Payout.shares(t, rho, exponent)[i]);
            t[i] = both;
            uint256 pay = Payout.portion(part, f[i]);
            uint256 kept = Payout.ownPortion(part, f[i], own[i], t[i], exponent);
            assertLe(kept, pay, "at most the pay");
            // f has 18 decimals. What its floor loses is worth part / 1e18, and alone up to t / own times as much, which is at
            // most 1 / rho once the exponent is applied.
            assertGe(kept + (1e6 / rho + 2) * (part / 1e18 + 1), alone, "what it had alone");
            if (lent[i] == 0) assertEq(kept, pay, "all of it without delegators");
            sum += pay;
        }
        assertLe(sum, part);
    }

    function test_ownPortion_ofAnOnlyTrainer_isAll() public pure {
        // Delegated stake gained it nothing: nobody was outranked.
        assertEq(Payout.ownPortion(PAY, 1e18, 100 ether, 300 ether, IArena.StakeExponent.Half), PAY);
        assertEq(Payout.ownPortion(PAY, 5e17, 0, 300 ether, IArena.StakeExponent.One), 0);
        // 100 against 100, then 300 against 100: a half alone, three quarters together.
        assertEq(Payout.ownPortion(PAY, 75e16, 100 ether, 300 ether, IArena.StakeExponent.One), 500 ether);
        assertEq(Payout.ownPortion(PAY, 5e17, 100 ether, 300 ether, IArena.StakeExponent.Zero), 500 ether);
    }

    function test_splitTrainer_sharesWhatIsAboveTheOwnPart() public {
        _open(250_000);
        _delegate(_ann, MIN);
        uint32 epoch = _nextEpoch();
        vm.prank(SETTLE);
        assertEq(_delegation.splitTrainer(TASK, _operator, epoch, PAY, 600 ether), 300 ether);
        vm.prank(SETTLE);
        assertEq(_delegation.splitTrainer(TASK, _operator, epoch, PAY, PAY), 0);
        vm.prank(SETTLE);
        assertEq(_delegation.splitTrainer(TASK, _operator, epoch - 1, PAY, 600 ether), 0);
    }

    /// Joining after the work was done, even in its epoch, earns nothing of it and takes nothing from the others.
    function testFuzz_claim_lateJoinersGetNothing(uint256 a, uint256 late, bool sameEpoch) public {
        a = bound(a, 1 ether, 1e6 ether);
        late = bound(late, 1 ether, 1e8 ether);
        _validator(_operator, MIN);
        _open(0);
        _delegate(_ann, a);
        uint32 epoch = _nextEpoch();
        if (!sameEpoch) _epochs(3);
        _delegate(_bob, late);
        uint256 shared = _pay(epoch, PAY);
        assertEq(_claimable(_bob), 0);
        assertEq(_claim(_ann), shared);
        _nextEpoch();
        assertEq(_pay(epoch, PAY), shared, "nor does it change the split");
        assertEq(_claimable(_bob), 0);
    }

    /// Whoever leaves has its part of what was earned while it was there.
    function test_claim_afterLeaving() public {
        _validator(_operator, MIN);
        _open(0);
        _delegate(_ann, 3 * MIN);
        _delegate(_bob, 3 * MIN);
        uint32 epoch = _nextEpoch();
        _undelegate(_ann, 3 * MIN);
        assertEq(_pay(epoch, PAY), 500 ether);
        _nextEpoch();
        uint256 later = _pay(epoch + 1, PAY);
        skip(UNBONDING);
        vm.prank(_ann);
        _delegation.withdraw(_operator);
        assertEq(_claim(_ann), 250 ether);
        assertEq(_claim(_bob), 250 ether + later);
    }

    /// Claims in any order, in pieces of any size, once or many times: everyone has the same in the end.
    function testFuzz_claim_orderAndPiecesDoNotMatter(uint256 seed) public {
        _validator(_operator, MIN);
        _open(50_000);
        address[3] memory who = [_ann, _bob, _cyd];
        address idle = makeAddr("claims at the end");
        uint256[3] memory got;
        uint256 shared;
        _delegate(idle, 7 ether);
        for (uint256 i; i < 24; ++i) {
            uint256 dice = uint256(keccak256(abi.encode(seed, i)));
            uint256 one = dice % 3;
            if (dice >> 8 & 3 == 0) {
                _delegate(who[one], 1 ether + dice % 1e21);
                _delegate(idle, 1 ether + dice % 1e21);
            } else if (dice >> 8 & 3 == 1 && _valueOf(who[one]) != 0) {
                _undelegate(who[one], dice % (2 * _valueOf(who[one])) + 1);
            } else if (dice >> 8 & 3 == 2) {
                shared += _pay(_stake.currentEpoch() - uint32(dice >> 16) % 4, dice % 1e21);
            }
            if (dice >> 32 & 7 == 0) _slashBy(100);
            if (dice >> 40 & 1 == 0) {
                got[one] += _claimSome(who[one], uint64(dice >> 48 & 3) + 1);
            }
            if (dice >> 56 & 1 == 0) _noteShares(who);
        }
        uint256 sum;
        for (uint256 k; k < 3; ++k) {
            uint256 all;
            for (uint64 p; p < _pool().payments; ++p) {
                all += _partOf(who[k], p);
            }
            got[k] += _claimSome(who[k], type(uint64).max);
            assertEq(got[k], all, "what its shares earned");
            sum += all;
        }
        sum += _claimSome(idle, type(uint64).max);
        assertLe(sum, shared);
        assertGe(sum + 4 * _pool().payments, shared);
        assertGe(
            _fml.balanceOf(address(_delegation)) + _stake.accountOf(address(_delegation)).claimable,
            _pool().held + shared - sum
        );
    }

    /// Part of `who` in a payment, from what was noted when the payment's epoch began
    function _partOf(address who, uint64 payment) private view returns (uint256) {
        IDelegation.Payment memory p = _delegation.paymentOf(_operator, payment);
        return p.amount * _noted[p.epoch][who] / _noted[p.epoch][address(0)];
    }

    /// @dev Claims `max` payments, if there is one to claim
    function _claimSome(address who, uint64 max) private returns (uint256) {
        (, uint64 next) = _delegation.claimable(_operator, who, max);
        if (next == _delegation.delegationOf(_operator, who).nextPayment) return 0;
        vm.prank(who);
        return _delegation.claim(_operator, max);
    }

    function _noteShares(address[3] memory who) private {
        uint32 epoch = _nextEpoch();
        for (uint256 k; k < 3; ++k) {
            _noted[epoch][who[k]] = _delegation.delegationOf(_operator, who[k]).shares;
        }
        _noted[epoch][address(0)] = _pool().shares;
    }
}
