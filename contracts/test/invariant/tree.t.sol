// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Stake} from "../../src/Stake.sol";
import {IStake} from "../../src/interfaces/IStake.sol";
import {Weights} from "../../src/libraries/Weights.sol";
import {TestBase} from "../TestBase.sol";
import {StakeActors} from "./stakeActors.sol";

/// @notice What holds of weights and leaves whatever accounts and modules do
/// forge-config: default.invariant.fail-on-revert = true
contract TreeInvariants is TestBase {
    StakeActors private _actors;
    Stake private _stake;

    modifier atItsTime() {
        vm.warp(_actors.time());
        _;
    }

    function setUp() public {
        _actors = new StakeActors();
        _stake = _actors.stake();
        _target(address(_actors));
    }

    /// The root is the sum of the leaves, in this epoch and the next.
    function invariant_rootIsTheSumOfItsLeaves() public atItsTime {
        uint256 current;
        uint256 next;
        for (uint16 l = _actors.FIRST_LEAF(); l <= _actors.LAST_LEAF(); ++l) {
            current += _weightNow(l);
            next += _stake.leafAt(l).nextWeight;
        }
        uint32 epoch = _stake.currentEpoch();
        assertEq(_stake.totalWeight(epoch), current);
        assertEq(_stake.totalWeight(epoch + 1), next);
    }

    /// A weight is what the previous epoch ended with, from the first to the last moment of an epoch.
    function invariant_weightsNeverChangeInsideTheirEpoch() public atItsTime {
        for (uint16 l = _actors.FIRST_LEAF(); l <= _actors.LAST_LEAF(); ++l) {
            assertEq(_weightNow(l), _actors.frozen(l));
        }
    }

    /// The next weight follows from stake and record, and is zero for who sleeps, was displaced or holds too little.
    function invariant_weightsFollowFromStake() public atItsTime {
        for (uint16 l = _actors.FIRST_LEAF(); l <= _actors.LAST_LEAF(); ++l) {
            IStake.LeafView memory leaf = _stake.leafAt(l);
            uint256 own = _stake.accountOf(leaf.account).own;
            if (leaf.account == address(0) || leaf.asleep || leaf.displaced || own < 1000 ether) {
                assertEq(leaf.nextWeight, 0);
            } else {
                assertGe(leaf.nextWeight, Weights.weight(own, 0, 0, 1000 ether), "a record never lowers it");
            }
        }
    }

    /// Leaves and their holders point at each other, nobody holds two, and no holder trains.
    function invariant_leavesAndHoldersAgree() public atItsTime {
        uint256 held;
        for (uint16 l = _actors.FIRST_LEAF(); l <= _actors.LAST_LEAF(); ++l) {
            address holder = _stake.leafAt(l).account;
            if (holder == address(0)) continue;
            ++held;
            assertEq(_stake.accountOf(holder).leaf, l);
            assertEq(_actors.trains(holder), 0);
        }
        for (uint256 i; i < _actors.ACTORS(); ++i) {
            if (_stake.accountOf(_actors.actor(i)).leaf != type(uint16).max) --held;
        }
        assertEq(held, 0);
    }

    /// A draw of the current epoch takes nobody twice, nobody without weight, and all there are if it must.
    function invariant_drawTakesEachHolderOnce() public atItsTime {
        uint32 epoch = _stake.currentEpoch();
        (uint256 leaves,, uint256 count) = _stake.draw(keccak256(abi.encode(epoch)), epoch, 8, type(uint16).max, 0);
        uint256 seen;
        uint256 weighty;
        for (uint16 l = _actors.FIRST_LEAF(); l <= _actors.LAST_LEAF(); ++l) {
            if (_actors.frozen(l) != 0) ++weighty;
        }
        assertEq(count, weighty);
        for (uint256 i; i < count; ++i) {
            uint16 l = uint16(leaves >> (16 * i));
            assertNotEq(_actors.frozen(l), 0);
            uint256 bit = 1 << (l - _actors.FIRST_LEAF());
            assertEq(seen & bit, 0);
            seen |= bit;
        }
    }

    function _weightNow(uint16 l) private view returns (uint256) {
        // A leaf that was freed and not taken again has no view; its last weight was zero.
        return _stake.leafAt(l).weight;
    }
}

/// @notice The actors are worth something only if every move really happens
contract StakeActorsTest is TestBase {
    function test_actors_makeEveryMove() public {
        StakeActors actors = new StakeActors();
        bytes4[] memory moves = new bytes4[](16);
        moves[0] = StakeActors.addStake.selector;
        moves[1] = StakeActors.join.selector;
        moves[2] = StakeActors.unbond.selector;
        moves[3] = StakeActors.withdraw.selector;
        moves[4] = StakeActors.claim.selector;
        moves[5] = StakeActors.refresh.selector;
        moves[6] = StakeActors.wake.selector;
        moves[7] = StakeActors.flush.selector;
        moves[8] = StakeActors.pass.selector;
        moves[9] = StakeActors.deposit.selector;
        moves[10] = StakeActors.pay.selector;
        moves[11] = StakeActors.train.selector;
        moves[12] = StakeActors.reveal.selector;
        moves[13] = StakeActors.reward.selector;
        moves[14] = StakeActors.slash.selector;
        moves[15] = IStake.displaceValidator.selector;
        for (uint256 i; i < 3000; ++i) {
            uint256 x = uint256(keccak256(abi.encode(i)));
            // Moves take up to five arguments; the later ones are small, for those that are uint8 or uint40.
            uint256 y = x >> 96;
            bytes memory arguments = abi.encode(x >> 8, y % 256, y >> 8, y >> 32 & 255, y >> 40 & 255);
            if (moves[x % 15] == StakeActors.unbond.selector) arguments = abi.encode(x >> 8, y, y & 255);
            if (moves[x % 15] == StakeActors.reward.selector) arguments = abi.encode(x >> 8, y % 256, y >> 8 & 65_535);
            (bool ok,) = address(actors).call(abi.encodePacked(moves[x % 15], arguments));
            assertTrue(ok);
        }
        for (uint256 i; i < moves.length; ++i) {
            assertTrue(actors.moves(moves[i]) > 10, vm.toString(i));
        }
    }
}
