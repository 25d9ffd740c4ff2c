// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";

import {EpochClock} from "./EpochClock.sol";
import {IDelegation} from "./interfaces/IDelegation.sol";
import {IStake} from "./interfaces/IStake.sol";
import {Weights} from "./libraries/Weights.sol";

/// @title Stake that others lend to an operator for a share of its pay
/// @notice See IDelegation
/// @dev Only slashes move the price of an operator's shares, by their own fraction and nothing else: neither how much lies
/// in the pool nor who comes and goes can. What stays and what is on its way out are shares of the same price.
/// For each operator `all shares * price / ONE <= held`, before any rounding.
contract Delegation is IDelegation, EpochClock {
    using Checkpoints for Checkpoints.Trace208;
    using SafeERC20 for IERC20;

    /// @dev One word. A price of zero: never slashed, ONE. Shares of an older generation are void
    struct Pool {
        uint96 held;
        uint128 price;
        uint32 generation;
    }

    /// @dev Shares on their way out, one word
    struct Exit {
        uint176 shares;
        uint40 readyAt;
        uint32 generation;
    }

    uint256 private constant LEAST = 1 ether;
    uint256 private constant MILLION = 1e6;
    /// Price of 2^96 shares that were never slashed
    uint256 private constant ONE = 1 << 96;
    /// Below this price nobody can join, so that nobody who joins is near the price at which all is void
    uint256 private constant WORN = 1 << 80;
    uint256 private constant VOID = 1 << 48;
    /// Shares in a checkpoint; the generation stands above them
    uint256 private constant SHARE_BITS = 176;
    /// The constant in the place of record and unit: large, so that roots are fine
    uint256 private constant ROOT_SCALE = 1 << 96;

    IERC20 private immutable TOKEN;
    IStake private immutable STAKE;
    address private immutable SETTLE;
    uint32 private immutable UNBONDING;
    uint256 private immutable MIN_STAKE;

    mapping(address operator => Pool) private _pools;
    mapping(address operator => Checkpoints.Trace208) private _prices;
    mapping(address operator => Checkpoints.Trace208) private _commissions;
    /// By epoch: `generation << 176 | shares`
    mapping(address operator => Checkpoints.Trace208) private _totals;
    mapping(address operator => mapping(address delegator => Checkpoints.Trace208)) private _shares;
    mapping(address operator => mapping(address delegator => Exit)) private _exits;
    mapping(address operator => Payment[]) private _payments;
    mapping(address operator => mapping(address delegator => uint64)) private _nextPayment;

    /// @param genesis Unix seconds at which epoch 0 began
    /// @param epochLength Seconds per epoch
    /// @param unbonding Seconds from the request to the earliest withdrawal, and of notice for a commission
    /// @param minStake m: stake above 9 m adds no weight, FML wei
    constructor(
        uint40 genesis,
        uint32 epochLength,
        uint32 unbonding,
        uint128 minStake,
        IERC20 token,
        IStake stake,
        address settle
    ) EpochClock(genesis, epochLength) {
        UNBONDING = unbonding;
        MIN_STAKE = minStake;
        TOKEN = token;
        STAKE = stake;
        SETTLE = settle;
    }

    // ---------------------------------------------------------------- operators and delegators

    /// @inheritdoc IDelegation
    function setCommission(uint32 commission) external {
        if (commission > MILLION) revert DelegationBadCommission(commission);
        Checkpoints.Trace208 storage trace = _commissions[msg.sender];
        (bool open, uint48 last,) = trace.latestCheckpoint();
        uint32 from = _epoch();
        if (open) {
            if (last > from) revert DelegationPending(uint32(last));
            from = _epochAt(block.timestamp + UNBONDING) + 1;
        }
        trace.push(from, commission);
        emit CommissionSet(msg.sender, commission, from);
    }

    /// @inheritdoc IDelegation
    function delegate(address operator, uint256 amount) external {
        _delegate(operator, amount);
    }

    /// @inheritdoc IDelegation
    function delegateWithPermit(address operator, uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s)
        external
    {
        // Somebody who saw the permit may have used it first: then the allowance is there, and the call below tells.
        try IERC20Permit(address(TOKEN)).permit(msg.sender, address(this), amount, deadline, v, r, s) {} catch {}
        _delegate(operator, amount);
    }

    /// @inheritdoc IDelegation
    function undelegate(address operator, uint256 amount) external {
        Pool storage pool = _pools[operator];
        uint256 price = _priceOf(pool);
        uint256 mine = _inPool(_shares[operator][msg.sender].latest(), pool.generation);
        if (mine == 0 || amount == 0) revert DelegationNothing(operator);
        uint256 shares = amount < mine * price / ONE ? Math.ceilDiv(amount * ONE, price) : mine;
        Exit storage exit = _exits[operator][msg.sender];
        uint256 before = exit.generation == pool.generation ? exit.shares : 0;
        uint256 readyAt = Math.max(block.timestamp + UNBONDING, STAKE.heldUntil(operator));
        if (before != 0) readyAt = Math.max(readyAt, exit.readyAt);
        _exits[operator][msg.sender] = Exit(uint176(before + shares), uint40(readyAt), pool.generation);
        uint256 delegated = _setShares(operator, pool, mine - shares, shares, false);
        emit Undelegated(operator, msg.sender, shares * price / ONE, shares, delegated, uint40(readyAt));
    }

    /// @inheritdoc IDelegation
    function withdraw(address operator) external returns (uint256 amount) {
        Pool storage pool = _pools[operator];
        Exit memory exit = _exits[operator][msg.sender];
        if (exit.shares == 0 || exit.generation != pool.generation) revert DelegationNothing(operator);
        if (block.timestamp < exit.readyAt) revert DelegationNotReady(exit.readyAt);
        amount = exit.shares * _priceOf(pool) / ONE;
        delete _exits[operator][msg.sender];
        pool.held -= uint96(amount);
        emit DelegationWithdrawn(operator, msg.sender, amount);
        TOKEN.safeTransfer(msg.sender, amount);
    }

    /// @inheritdoc IDelegation
    function claim(address operator, uint64 max) external returns (uint256 amount) {
        uint64 next;
        (amount, next) = claimable(operator, msg.sender, max);
        if (next == _nextPayment[operator][msg.sender]) revert DelegationNothing(operator);
        _nextPayment[operator][msg.sender] = next;
        emit PaymentsClaimed(operator, msg.sender, next, amount);
        if (amount == 0) return 0;
        // What Settle credited lies in Stake until somebody needs it.
        if (STAKE.accountOf(address(this)).claimable != 0) STAKE.claim(address(this));
        TOKEN.safeTransfer(msg.sender, amount);
    }

    // ---------------------------------------------------------------- views

    /// @inheritdoc IDelegation
    function poolOf(address operator) external view returns (PoolView memory view_) {
        Pool storage pool = _pools[operator];
        view_.held = pool.held;
        view_.shares = _inPool(_totals[operator].latest(), pool.generation);
        view_.price = _priceOf(pool);
        view_.delegated = view_.shares * view_.price / ONE;
        view_.generation = pool.generation;
        view_.commission = commissionIn(operator, _epoch());
        uint48 from;
        uint208 commission;
        (view_.open, from, commission) = _commissions[operator].latestCheckpoint();
        view_.nextFrom = uint32(from);
        view_.nextCommission = uint32(commission);
        view_.payments = uint64(_payments[operator].length);
    }

    /// @inheritdoc IDelegation
    function delegationOf(address operator, address delegator) external view returns (DelegationView memory view_) {
        Pool storage pool = _pools[operator];
        uint256 price = _priceOf(pool);
        view_.shares = _inPool(_shares[operator][delegator].latest(), pool.generation);
        view_.value = view_.shares * price / ONE;
        Exit memory exit = _exits[operator][delegator];
        if (exit.shares != 0 && exit.generation == pool.generation) {
            view_.exiting = exit.shares * price / ONE;
            view_.readyAt = exit.readyAt;
        }
        view_.nextPayment = _nextPayment[operator][delegator];
    }

    /// @inheritdoc IDelegation
    function claimable(address operator, address delegator, uint64 max)
        public
        view
        returns (uint256 amount, uint64 nextPayment)
    {
        Checkpoints.Trace208 storage totals = _totals[operator];
        Checkpoints.Trace208 storage mine = _shares[operator][delegator];
        nextPayment = _nextPayment[operator][delegator];
        uint256 length = _payments[operator].length;
        // Who never delegated has no part in anything.
        if (mine.length() == 0) return (0, nextPayment);
        for (; max != 0 && nextPayment < length; --max) {
            Payment memory payment = _payments[operator][nextPayment++];
            uint256 total = totals.upperLookupRecent(payment.epoch - 1);
            uint256 part = _inPool(mine.upperLookupRecent(payment.epoch - 1), uint32(total >> SHARE_BITS));
            if (part != 0) amount += payment.amount * part / _sharesIn(total);
        }
    }

    /// @inheritdoc IDelegation
    function paymentOf(address operator, uint64 payment) external view returns (Payment memory) {
        return _payments[operator][payment];
    }

    /// @inheritdoc IDelegation
    function delegatedIn(address operator, uint32 epoch) public view returns (uint256) {
        if (epoch == 0) return 0;
        uint256 shares = _sharesIn(_totals[operator].upperLookupRecent(epoch - 1));
        if (shares == 0) return 0;
        uint256 price = _prices[operator].upperLookupRecent(epoch - 1);
        return shares * (price == 0 ? ONE : price) / ONE;
    }

    /// @inheritdoc IDelegation
    function addedIn(address operator, uint32 epoch) public view returns (uint256) {
        return Weights.added(delegatedIn(operator, epoch));
    }

    /// @inheritdoc IDelegation
    function commissionIn(address operator, uint32 epoch) public view returns (uint32) {
        return uint32(_commissions[operator].upperLookupRecent(epoch));
    }

    // ---------------------------------------------------------------- for the arena's contracts only

    /// @inheritdoc IDelegation
    function split(uint64 task, address operator, uint32 epoch, uint256 pay) external returns (uint256 shared) {
        _only(SETTLE);
        uint256 added = addedIn(operator, epoch);
        if (added == 0) return 0;
        uint256 own = STAKE.ownAt(operator, epoch - 1);
        uint256 alone = Math.sqrt(Weights.capped(own, MIN_STAKE) * ROOT_SCALE);
        uint256 together = Math.sqrt(Weights.capped(own + added, MIN_STAKE) * ROOT_SCALE);
        return _share(task, operator, epoch, pay, Math.ceilDiv(pay * alone, together));
    }

    /// @inheritdoc IDelegation
    function splitTrainer(uint64 task, address operator, uint32 epoch, uint256 pay, uint256 own)
        external
        returns (uint256 shared)
    {
        _only(SETTLE);
        if (delegatedIn(operator, epoch) == 0) return 0;
        return _share(task, operator, epoch, pay, own);
    }

    /// @inheritdoc IDelegation
    function slash(uint64 task, address operator, uint256 divisor) external returns (uint256 amount, uint96 delegated) {
        _only(address(STAKE));
        Pool storage pool = _pools[operator];
        uint256 held = pool.held;
        if (held == 0) return (0, 0);
        uint256 before = _priceOf(pool);
        uint256 price = before - Math.ceilDiv(before, divisor);
        if (price < VOID) {
            amount = held;
            price = ONE;
            uint32 generation = ++pool.generation;
            _totals[operator].push(_epoch(), uint208(uint256(generation) << SHARE_BITS));
            emit DelegationVoided(operator, generation);
        } else {
            // What is left rounds up: every delegator's part of it, at the new price, is there.
            amount = held - Math.ceilDiv(held * price, before);
        }
        pool.price = uint128(price);
        pool.held = uint96(held - amount);
        _prices[operator].push(_epoch(), uint208(price));
        delegated = uint96(_sharesIn(_totals[operator].latest()) * price / ONE);
        emit DelegationSlashed(task, operator, amount, delegated, price);
        TOKEN.safeTransfer(address(STAKE), amount);
    }

    // ---------------------------------------------------------------- inside

    function _delegate(address operator, uint256 amount) private {
        if (operator == msg.sender) revert DelegationToSelf();
        if (_commissions[operator].length() == 0) revert DelegationClosed(operator);
        if (amount < LEAST) revert DelegationTooLittle(amount, LEAST);
        Pool storage pool = _pools[operator];
        uint256 price = _priceOf(pool);
        if (price < WORN) revert DelegationWorn(operator);
        TOKEN.safeTransferFrom(msg.sender, address(this), amount);
        pool.held += uint96(amount);
        Checkpoints.Trace208 storage trace = _shares[operator][msg.sender];
        // Payments so far were earned in this epoch at the latest: the newcomer has no part in them.
        if (trace.length() == 0) _nextPayment[operator][msg.sender] = uint64(_payments[operator].length);
        uint256 shares = amount * ONE / price;
        uint256 mine = _inPool(trace.latest(), pool.generation) + shares;
        uint256 delegated = _setShares(operator, pool, mine, shares, true);
        emit Delegated(operator, msg.sender, amount, shares, delegated);
    }

    /// @dev Notes the caller's shares `mine`, and `change` more or fewer of the operator's
    /// @return delegated FML wei that count for the operator
    function _setShares(address operator, Pool storage pool, uint256 mine, uint256 change, bool more)
        private
        returns (uint256 delegated)
    {
        uint256 generation = uint256(pool.generation) << SHARE_BITS;
        uint256 total = _sharesIn(_totals[operator].latest());
        total = more ? total + change : total - change;
        _shares[operator][msg.sender].push(_epoch(), uint208(generation | mine));
        _totals[operator].push(_epoch(), uint208(generation | total));
        delegated = total * _priceOf(pool) / ONE;
        STAKE.setDelegated(operator, uint96(delegated));
    }

    /// @dev Books what the delegators get of `pay`, of which `own` is the operator's
    function _share(uint64 task, address operator, uint32 epoch, uint256 pay, uint256 own)
        private
        returns (uint256 shared)
    {
        shared = (pay - own) * (MILLION - commissionIn(operator, epoch)) / MILLION;
        if (shared == 0) return 0;
        uint64 index = uint64(_payments[operator].length);
        _payments[operator].push(Payment(task, epoch, uint96(shared)));
        emit PaymentShared(task, operator, index, epoch, pay, shared);
    }

    function _only(address module) private view {
        if (msg.sender != module) revert DelegationOnlyModule(msg.sender);
    }

    function _priceOf(Pool storage pool) private view returns (uint256 price) {
        price = pool.price;
        if (price == 0) price = ONE;
    }

    /// @dev Shares in a checkpoint, if they are of `generation`
    function _inPool(uint256 checkpoint, uint32 generation) private pure returns (uint256) {
        return checkpoint >> SHARE_BITS == generation ? _sharesIn(checkpoint) : 0;
    }

    function _sharesIn(uint256 checkpoint) private pure returns (uint256) {
        return checkpoint & ((1 << SHARE_BITS) - 1);
    }
}
