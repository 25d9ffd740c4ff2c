// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Who is paid what
/// @notice Settles seats when their submission has ended, and the task when all of them have.
interface ISettle {
    /// @notice Money of a task
    /// @param seatsDue Seats of ended submissions that must be settled
    /// @param seatsSettled Seats that were
    /// @param shares In-consensus seats, by which the validators' part is shared
    /// @param stakeSum S: own stake up to the cap of the distinct validators in consensus, FML wei
    /// @param trainerPart R_train, FML wei; 0 before settlement
    /// @param validatorPart R_val, FML wei; 0 before settlement
    struct MoneyView {
        uint32 seatsDue;
        uint32 seatsSettled;
        uint32 shares;
        uint256 stakeSum;
        uint256 trainerPart;
        uint256 validatorPart;
    }

    /// @notice A seat was settled: paid, slashed or neither
    event SeatSettled(
        uint64 indexed submission, uint8 round, uint8 seat, address indexed account, uint256 paid, uint256 slashed
    );
    /// @notice The reward was split
    event RewardSplit(uint64 indexed task, uint256 trainerPart, uint256 validatorPart, uint256 returned);

    /// @notice Only the arena's own contracts may call this
    error SettleOnlyModule(address caller);
    /// @notice The submission has not ended, or the seat is not due
    error SettleNotDue(uint64 submission, uint8 round, uint8 seat);
    /// @notice The seat was settled before
    error SettleDone(uint64 submission, uint8 round, uint8 seat);
    /// @notice Seats at fault come first, since their slashes pay the others
    error SettleFaultsFirst(uint64 submission, uint8 round, uint8 faulty);
    /// @notice Seats are left to settle
    error SettleSeatsDue(uint64 task, uint32 due, uint32 settled);
    /// @notice Nothing to claim in that task
    error SettleNothing(uint64 task, address account);

    /// @notice Settle one seat of an ended submission. Anyone may
    function settleSeat(uint64 submission, uint8 round, uint8 seat) external;
    /// @notice Settle a task whose submissions have all ended
    /// @param order The ranked submissions, best first
    function settle(uint64 task, uint64[] calldata order) external;
    /// @notice Move the validators' part that `account` earned in `task` to its claimable balance
    function claimShares(uint64 task, address account) external;

    /// @notice Money of a task
    function moneyOf(uint64 task) external view returns (MoneyView memory);
    /// @notice In-consensus seats of an account in a task that are not claimed yet
    function sharesOf(uint64 task, address account) external view returns (uint32);
}
