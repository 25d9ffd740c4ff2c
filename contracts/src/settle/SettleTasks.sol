// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {IArena} from "../interfaces/IArena.sol";
import {IStake} from "../interfaces/IStake.sol";
import {Payout} from "../libraries/Payout.sol";
import {SettleState} from "./SettleState.sol";

/// @title How the reward of a task is divided
abstract contract SettleTasks is SettleState {
    /// @dev A task whose evaluation set was faulty: the creator's bond pays the owed seats and returns the submission fees
    /// that were spent, as far as it reaches
    function _closeVoid(uint64 task, IArena.Closing memory c, Money memory money, Rest memory rest, uint256 bond)
        internal
    {
        emit RewardSplit(task, 0, 0, c.reward);
        uint256 left = _paySeats(task, money, rest, money.kept + bond);
        // What the bond did not have to pay of it is the creator's; what was kept is not.
        if (left > bond) {
            _burn(task, left - bond);
            left = bond;
        }
        left -= _returnFees(c, rest, left);
        _credit(task, c.creator, IStake.Outflow.RewardReturn, c.reward);
        _credit(task, c.creator, IStake.Outflow.BondReturn, left);
    }

    /// @dev A task with submissions of which the key of a shard is missing: nobody can be ranked, and its creator must gain
    /// nothing by that. The bond burns; the seats get what they get where no trainer is paid; trainers get their fees back,
    /// as far as the rest of the reward reaches; what is left burns.
    function _withhold(uint64 task, IArena.Closing memory c, Money memory money, Rest memory rest, uint256 bond)
        internal
    {
        uint256 part = uint256(c.reward) * c.gamma / 1e6;
        uint256 spare = c.reward - part;
        part = _shareOut(task, money, _paySeats(task, money, rest, money.kept + part));
        emit RewardSplit(task, 0, part, 0);
        _burn(task, spare - _returnFees(c, rest, spare) + bond);
    }

    /// @dev Divides the reward, once the seats that are owed have their pay. Without a seat in consensus all of it returns
    function _reward(uint64 task, IArena.Closing memory c, Money memory money, Rest memory rest, uint256 bond)
        internal
    {
        rest.ranked = true;
        uint256 trainers;
        uint256 part;
        uint256 returned = c.reward;
        uint256[] memory own;
        if (money.shares != 0) {
            if (c.trainers.length == 0) {
                part = uint256(c.reward) * c.gamma / 1e6;
                returned -= part;
            } else {
                (own, trainers) = _countStakes(c, money.stakeSum);
                part = c.reward - trainers;
                returned = 0;
            }
        }
        part += money.kept + FINALS.feesKept(task) * c.finalFee;
        part = _shareOut(task, money, _paySeats(task, money, rest, part));
        // A reward is below 2^96, and so are its parts.
        _parts[task].trainers = uint128(trainers);
        emit RewardSplit(task, trainers, part, returned);
        if (trainers != 0) _payTrainers(task, c, own, trainers);
        _credit(task, c.creator, IStake.Outflow.RewardReturn, returned);
        _credit(task, c.creator, IStake.Outflow.BondReturn, bond);
    }

    /// @dev Puts into `c.stakes` what counts of the stake behind each paid trainer, its delegators' included
    /// @return own What would count of its own stake alone, FML wei
    /// @return trainers Part of the reward for trainers, FML wei
    function _countStakes(IArena.Closing memory c, uint256 validatorStake)
        internal
        view
        returns (uint256[] memory own, uint256 trainers)
    {
        uint256 staked;
        own = new uint256[](c.stakes.length);
        for (uint256 j; j < own.length; ++j) {
            uint256 all = c.stakes[j] + DELEGATION.addedIn(c.trainers[j], c.epochs[j]);
            own[j] = Payout.counted(c.stakes[j], c.minTrainerStake, c.rho, c.alpha);
            c.stakes[j] = Payout.counted(all, c.minTrainerStake, c.rho, c.alpha);
            staked += c.stakes[j];
        }
        trainers = Payout.trainerPart(c.reward, c.gamma, staked, validatorStake);
    }

    /// @dev Pays the trainers in their ranks, and books what their delegators have of it
    function _payTrainers(uint64 task, IArena.Closing memory c, uint256[] memory own, uint256 trainers) internal {
        uint256[] memory f = Payout.shares(c.stakes, c.rho, c.alpha);
        uint256 rest = trainers;
        for (uint256 j; j < f.length; ++j) {
            uint256 amount = Payout.portion(trainers, f[j]);
            rest -= amount;
            uint256 alone = Payout.ownPortion(trainers, f[j], own[j], c.stakes[j], c.alpha);
            uint256 shared;
            if (alone < amount) shared = DELEGATION.splitTrainer(task, c.trainers[j], c.epochs[j], amount, alone);
            _credit(task, address(DELEGATION), IStake.Outflow.Delegated, shared);
            _credit(task, c.trainers[j], IStake.Outflow.TrainerReward, amount - shared);
            _noteEarned(task, c.trainers[j], amount - shared);
        }
        if (rest != 0) STAKE.dust(task, rest);
    }

    /// @dev Pays the seats that are owed, all alike, as far as `pot` reaches: nobody gets more than the seat fee
    /// @return left FML wei of it that are not needed
    function _paySeats(uint64 task, Money memory money, Rest memory rest, uint256 pot) internal returns (uint256 left) {
        if (money.owed == 0) return pot;
        uint256 each = Math.min(money.seatFee, pot / money.owed);
        rest.each = uint96(each);
        emit SeatFees(task, money.owed, each);
        _burn(task, money.owed * (each - _net(each)));
        return pot - money.owed * each;
    }

    /// @dev Sets `pot` aside for the shares of the seats in consensus; where there are none it burns
    /// @return part FML wei that are shared
    function _shareOut(uint64 task, Money memory money, uint256 pot) internal returns (uint256 part) {
        if (money.shares == 0) {
            _burn(task, pot);
            return 0;
        }
        _parts[task].validators = uint128(pot);
        if (pot % money.shares != 0) STAKE.dust(task, pot % money.shares);
        return pot;
    }

    /// @dev Lets the submission fees return that did not return before, as far as `most` reaches
    /// @return cost FML wei
    function _returnFees(IArena.Closing memory c, Rest memory rest, uint256 most) internal pure returns (uint256 cost) {
        if (c.paid == 0) return 0;
        uint256 each = Math.min(c.fee, most / c.paid);
        rest.feeReturn = uint128(each);
        return each * c.paid;
    }
}
