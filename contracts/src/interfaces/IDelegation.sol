// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Stake that others lend to an operator for a share of its pay
/// @notice An operator is a validator or a trainer that has set a commission. What is delegated to it lies in this contract,
/// in shares of one price per operator: a slash lowers the price, and with it what every delegator holds, whether it stays
/// or is on its way out. What is delegated in an epoch acts from the next one on: it adds to the weight of the operator's
/// leaf and to what its trainer's stake counts, and has a part in the pay for work begun in that epoch or later. A payment is
/// shared by the shares of the epoch that it was earned in, so that neither when it is claimed nor who joins later changes it.
/// `FML.balanceOf(delegation) + claimable of this contract in Stake >= what operators' pools hold + payments not claimed`.
/// Source: docs/protocol.md 3.7
interface IDelegation {
    /// @notice All that is known of an operator's pool
    /// @param held FML wei that lie here for its delegators, those on their way out included
    /// @param delegated FML wei that count for the operator; what is on its way out does not
    /// @param shares Shares of `delegated`
    /// @param price FML wei of 2^96 shares
    /// @param generation Counts how often all shares were voided
    /// @param open Whether the operator has ever set a commission: nobody can delegate to it before
    /// @param commission Part of the delegators' pay that the operator keeps in the current epoch, in millionths
    /// @param nextCommission The commission announced last
    /// @param nextFrom First epoch in which `nextCommission` acts
    /// @param payments Payments shared so far
    struct PoolView {
        uint256 held;
        uint256 delegated;
        uint256 shares;
        uint256 price;
        uint32 generation;
        bool open;
        uint32 commission;
        uint32 nextCommission;
        uint32 nextFrom;
        uint64 payments;
    }

    /// @notice What a delegator has with an operator
    /// @param shares Shares that count
    /// @param value What they are worth, FML wei
    /// @param exiting What is on its way out is worth, FML wei; still slashable
    /// @param readyAt Unix seconds from which that can be withdrawn; 0 if there is none
    /// @param nextPayment First payment of the operator that was not claimed
    struct DelegationView {
        uint256 shares;
        uint256 value;
        uint256 exiting;
        uint40 readyAt;
        uint64 nextPayment;
    }

    /// @notice The delegators' part of a payment
    /// @param task Task that paid
    /// @param epoch Epoch in which it was earned: it is shared by the shares that acted in it
    /// @param amount FML wei, all delegators together
    struct Payment {
        uint64 task;
        uint32 epoch;
        uint96 amount;
    }

    /// @notice The commission of `operator` is `commission` millionths from `fromEpoch` on
    event CommissionSet(address indexed operator, uint32 commission, uint32 fromEpoch);
    /// @notice `delegator` added `amount`; `delegated` is what counts for the operator from the next epoch on
    event Delegated(
        address indexed operator, address indexed delegator, uint256 amount, uint256 shares, uint256 delegated
    );
    /// @notice `delegator` began to take `shares` out, worth `amount` now
    event Undelegated(
        address indexed operator,
        address indexed delegator,
        uint256 amount,
        uint256 shares,
        uint256 delegated,
        uint40 readyAt
    );
    /// @notice What was on its way out left the arena
    event DelegationWithdrawn(address indexed operator, address indexed delegator, uint256 amount);
    /// @notice `amount` of what lies here for the delegators of `operator` was slashed for a seat of `task`; `delegated` and
    /// `price` are what is left
    event DelegationSlashed(
        uint64 indexed task, address indexed operator, uint256 amount, uint256 delegated, uint256 price
    );
    /// @notice A slash took all that was delegated to `operator`: its shares are void
    event DelegationVoided(address indexed operator, uint32 generation);
    /// @notice Of `pay` that `operator` earned in `epoch`, `amount` is its delegators'
    event PaymentShared(
        uint64 indexed task, address indexed operator, uint64 payment, uint32 epoch, uint256 pay, uint256 amount
    );
    /// @notice `delegator` claimed its part of all payments of `operator` before `nextPayment`
    event PaymentsClaimed(address indexed operator, address indexed delegator, uint64 nextPayment, uint256 amount);

    /// @notice Only the arena's own contracts may call this
    error DelegationOnlyModule(address caller);
    /// @notice The operator has never set a commission: it takes no delegations
    error DelegationClosed(address operator);
    /// @notice An operator's own stake goes to Stake
    error DelegationToSelf();
    /// @notice A delegation is at least 1 FML
    error DelegationTooLittle(uint256 amount, uint256 least);
    /// @notice A commission is at most 1,000,000 millionths
    error DelegationBadCommission(uint32 commission);
    /// @notice A change of the commission is announced already, for `fromEpoch`: one at a time, so that nobody overlooks one
    error DelegationPending(uint32 fromEpoch);
    /// @notice The operator was slashed so often that its shares are worth less than 1/65536 of what was paid for the first
    error DelegationWorn(address operator);
    /// @notice The caller has nothing with that operator that it could take out
    error DelegationNothing(address operator);
    /// @notice What is on its way out can be withdrawn only later
    error DelegationNotReady(uint40 readyAt);

    // ---------------------------------------------------------------- operators and delegators

    /// @notice Take delegations for a commission. The first one acts at once, a later one from the first epoch that begins
    /// an unbonding time from now
    /// @param commission Part of the delegators' pay that the caller keeps, in millionths
    function setCommission(uint32 commission) external;
    /// @notice Delegate `amount` FML wei to `operator`; needs an allowance
    function delegate(address operator, uint256 amount) external;
    /// @notice `delegate` with an EIP-2612 permit in place of the allowance
    function delegateWithPermit(address operator, uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s)
        external;
    /// @notice Begin to take `amount` FML wei out, at most all there is. It earns nothing from the next epoch on and can be
    /// slashed until it is withdrawn. A second call adds to the first and restarts its time
    function undelegate(address operator, uint256 amount) external;
    /// @notice Take out what was on its way out, once its time has passed
    /// @return amount FML wei paid
    function withdraw(address operator) external returns (uint256 amount);
    /// @notice Take the caller's part of the next `max` payments of `operator` out
    /// @return amount FML wei paid
    function claim(address operator, uint64 max) external returns (uint256 amount);

    // ---------------------------------------------------------------- views

    /// @notice All of an operator's pool
    function poolOf(address operator) external view returns (PoolView memory);
    /// @notice What a delegator has with an operator
    function delegationOf(address operator, address delegator) external view returns (DelegationView memory);
    /// @notice What `claim` would pay
    /// @return amount FML wei
    /// @return nextPayment First payment that it would leave
    function claimable(address operator, address delegator, uint64 max)
        external
        view
        returns (uint256 amount, uint64 nextPayment);
    /// @notice A payment of an operator
    function paymentOf(address operator, uint64 payment) external view returns (Payment memory);
    /// @notice FML wei delegated to `operator` that act in `epoch`: as they stood when it began
    function delegatedIn(address operator, uint32 epoch) external view returns (uint256);
    /// @notice Stake that delegations add to the operator's own in `epoch`: half of `delegatedIn`, FML wei
    function addedIn(address operator, uint32 epoch) external view returns (uint256);
    /// @notice Commission of `operator` in `epoch`, in millionths
    function commissionIn(address operator, uint32 epoch) external view returns (uint32);

    // ---------------------------------------------------------------- for the arena's contracts only

    /// @notice Book the delegators' part of `pay` that `operator` earned by seats. Settle only; it credits `shared` to this
    /// contract, and `pay - shared` to the operator. The operator keeps what its own stake would have weighed of it, and its
    /// commission on the rest
    /// @param epoch Epoch of the operator's first seat in consensus in `task`; 0 shares nothing
    /// @return shared FML wei, at most `pay`
    function split(uint64 task, address operator, uint32 epoch, uint256 pay) external returns (uint256 shared);
    /// @notice Book the delegators' part of `pay` that `operator` earned as a trainer. Settle only, as `split`
    /// @param epoch Epoch of the commit of the ranked submission
    /// @param own Part of `pay` that it would have had with its own stake alone, FML wei (Payout.ownPortion)
    /// @return shared FML wei, at most `pay - own`
    function splitTrainer(uint64 task, address operator, uint32 epoch, uint256 pay, uint256 own)
        external
        returns (uint256 shared);
    /// @notice Lower the price of the shares of `operator` by `1 / divisor`, and with it what every delegator has, rounded down.
    /// Stake only; what was taken is sent to it
    /// @return amount FML wei sent
    /// @return delegated FML wei that still count for the operator
    function slash(uint64 task, address operator, uint256 divisor) external returns (uint256 amount, uint96 delegated);
}
