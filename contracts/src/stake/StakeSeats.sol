// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {IStake} from "../interfaces/IStake.sol";
import {Weights} from "../libraries/Weights.sol";
import {StakeLeaves} from "./StakeLeaves.sol";

/// @title Seats of committees: who may vote for them, and what they gain and lose
/// @dev Source: docs/protocol.md 3.4, 8.6
abstract contract StakeSeats is StakeLeaves {
    /// Fractions of the stake that a seat loses
    uint256 private constant MISSED_DIVISOR = 1000;
    uint256 private constant UNREVEALED_DIVISOR = 100;
    uint256 private constant REFUTED_DIVISOR = 20;
    uint256 private constant FALSE_EVIDENCE_DIVISOR = 10;
    /// Missed seats that are slashed in an epoch
    uint256 private constant MISSES_PER_EPOCH = 2;
    /// Epochs of misses in a row after which a leaf sleeps
    uint8 private constant STREAK_LIMIT = 3;

    /// @inheritdoc IStake
    function seatOwner(uint16 leaf, uint32 epoch) external view returns (address) {
        return _seatOwner(_leaves[leaf], epoch);
    }

    /// @inheritdoc IStake
    function authorizeSeat(uint16 leaf, uint32 epoch, address caller) external view {
        Voter storage voter = _voters[leaf];
        if (voter.who == caller && caller != address(0) && voter.takenAt < epoch && voter.from <= _epoch()) return;
        // The holder itself though it has a signer, or the signer of before.
        address account = _seatOwner(_leaves[leaf], epoch);
        if (!_mayActFor(account, caller)) revert StakeNotSeatOwner(caller, leaf, epoch);
    }

    /// @inheritdoc IStake
    function mayActFor(address account, address caller) external view returns (bool) {
        return _mayActFor(account, caller);
    }

    // ---------------------------------------------------------------- for the arena's contracts only

    /// @inheritdoc IStake
    function noteReveal(uint16 leaf, uint32 epoch, uint40 holdUntil) external onlyModule returns (address account) {
        Leaf storage l = _leaves[leaf];
        account = _seatOwner(l, epoch);
        if (account == address(0)) revert StakeNotSeatOwner(address(0), leaf, epoch);
        if (holdUntil > l.holdUntil) l.holdUntil = holdUntil;
        _noteActive(l, epoch);
    }

    /// @inheritdoc IStake
    function rewardSeat(uint16 leaf, uint32 epoch, uint40 units) external onlyModule returns (address account) {
        account = _seatOwner(_leaves[leaf], epoch);
        if (account == address(0) || units == 0) return account;
        uint32 current = _epoch();
        uint40 sum = Weights.gained(_recordAt(leaf, current), units);
        Standing storage standing = _standings[leaf];
        (standing.units, standing.notedAt) = (sum, current);
        emit RecordGained(leaf, units, sum);
    }

    /// @inheritdoc IStake
    function slashMissed(uint64 task, uint16 leaf, uint32 epoch) external onlyModule returns (uint256 kept) {
        Leaf storage l = _leaves[leaf];
        address account = _seatOwner(l, epoch);
        if (account == address(0)) return 0;
        uint256 word = _misses[leaf][epoch / 128];
        uint256 shift = (epoch % 128) * 2;
        uint256 count = (word >> shift) & 3;
        if (count == MISSES_PER_EPOCH) return 0;
        _misses[leaf][epoch / 128] = word + (1 << shift);
        if (count == 0) _noteMissed(leaf, l, epoch);
        return _slash(task, leaf, account, MISSED_DIVISOR);
    }

    /// @inheritdoc IStake
    function slashUnrevealed(uint64 task, uint16 leaf, uint32 epoch) external onlyModule returns (uint256 kept) {
        Leaf storage l = _leaves[leaf];
        address account = _seatOwner(l, epoch);
        if (account == address(0)) return 0;
        // It committed: it was awake.
        _noteActive(l, epoch);
        return _slash(task, leaf, account, UNREVEALED_DIVISOR);
    }

    /// @inheritdoc IStake
    function slashRefuted(uint64 task, uint16 leaf, uint32 epoch) external onlyModule returns (uint256 kept) {
        (, kept) = _slashSeat(task, leaf, epoch, REFUTED_DIVISOR);
    }

    /// @inheritdoc IStake
    function slashFalseEvidence(uint64 task, uint16 leaf, uint32 epoch)
        external
        returns (address account, uint256 kept)
    {
        if (msg.sender != CHALLENGES) revert StakeOnlyModule(msg.sender);
        return _slashSeat(task, leaf, epoch, FALSE_EVIDENCE_DIVISOR);
    }

    // ---------------------------------------------------------------- slashes

    function _slashSeat(uint64 task, uint16 leaf, uint32 epoch, uint256 divisor)
        internal
        returns (address account, uint256 kept)
    {
        account = _seatOwner(_leaves[leaf], epoch);
        if (account != address(0)) kept = _slash(task, leaf, account, divisor);
    }

    /// @dev Takes `1 / divisor` of own and unbonding stake, rounded up, first of what is own, and as much of what others
    /// delegated. Half is burned, half goes to the pot of `task`
    function _slash(uint64 task, uint256 leaf, address who, uint256 divisor) internal returns (uint256 kept) {
        Account storage account = _accounts[who];
        uint256 own = account.own;
        uint256 amount = Math.ceilDiv(own + account.unbonding, divisor);
        if (amount != 0) {
            uint256 fromOwn = Math.min(own, amount);
            if (fromOwn != 0) _setOwn(who, account, own - fromOwn);
            if (fromOwn != amount) account.unbonding -= uint96(amount - fromOwn);
            emit Deposited(task, who, Inflow.Slash, amount);
        }
        if (account.lent) {
            uint256 lent;
            (lent, account.delegated) = DELEGATION.slash(task, who, divisor);
            if (lent != 0) emit Deposited(task, address(DELEGATION), Inflow.Slash, lent);
            amount += lent;
        }
        if (amount == 0) return 0;
        kept = amount / 2;
        Pot storage pot = _pots[task];
        pot.held += uint96(kept);
        pot.burned += uint96(amount - kept);
        emit Burned(task, amount - kept);
        _reweigh(leaf);
    }

    /// @dev The leaf missed seats in `epoch`: after three such epochs since it last did something, it sleeps
    function _noteMissed(uint256 leaf, Leaf storage l, uint32 epoch) internal {
        uint24 lastActive = l.lastActive;
        if (epoch - l.takenAt <= lastActive) return;
        Standing storage standing = _standings[leaf];
        uint8 streak = standing.streakFrom == lastActive ? standing.streak + 1 : 1;
        standing.streakFrom = lastActive;
        standing.streak = streak;
        if (streak < STREAK_LIMIT || standing.asleep) return;
        standing.asleep = true;
        emit Slept(uint16(leaf), _epoch());
    }
}
