// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IArena} from "./IArena.sol";

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
    /// @param feeReturn What returns of each submission fee that was not returned before, FML wei; 0 unless the task was settled
    /// without the keys of its shards
    struct MoneyView {
        uint32 seatsDue;
        uint32 seatsSettled;
        uint32 shares;
        uint256 stakeSum;
        uint256 trainerPart;
        uint256 validatorPart;
        uint256 feeReturn;
    }

    /// @notice A round as it was decided, for those who pay
    /// @param leaves Leaves in seat order, 12-bit lanes from the lowest bits up
    /// @param seats Seats in all
    /// @param primaries The first of them
    /// @param workers Bit i: seat i did the work: it is in consensus, or revealed a score in a round without result
    /// @param outcome IScores.Outcome
    /// @param caller Who had the round decided
    struct RoundEnd {
        uint64 submission;
        uint8 round;
        uint32 epoch;
        uint96 leaves;
        uint8 seats;
        uint8 primaries;
        uint8 committed;
        uint8 revealed;
        uint8 workers;
        uint8 outcome;
        address caller;
    }

    /// @notice A decided round
    /// @param due Bit i: seat i has to be settled
    struct RoundPast {
        uint32 epoch;
        uint96 leaves;
        uint8 seats;
        uint8 primaries;
        uint8 committed;
        uint8 revealed;
        uint8 workers;
        uint8 due;
        uint8 outcome;
    }

    /// @notice A seat was settled: it earned `paid` (to be had by `claimShares`), or `slashed` of its stake stayed in the
    /// task's pot, as much again was burned
    event SeatSettled(
        uint64 indexed submission, uint8 round, uint8 seat, address indexed account, uint256 paid, uint256 slashed
    );
    /// @notice The reward was split
    event RewardSplit(uint64 indexed task, uint256 trainerPart, uint256 validatorPart, uint256 returned);

    /// @notice `account` earned in a task of `creator` that counts towards its track record
    /// @param earned FML wei, net of its submission fees
    /// @param total FML wei that its track record holds now
    event TrackRecord(address indexed account, address indexed creator, uint256 earned, uint256 total);

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

    /// @notice Settle one seat of a decided round. Anyone may; whoever settles the last one due is paid, unless it is its
    /// own
    function settleSeat(uint64 submission, uint8 round, uint8 seat) external;
    /// @notice Settle all seats of a round that are due, those at fault first. Anyone may; it is paid for completing a
    /// round, unless one of its seats is its own
    function settleRound(uint64 submission, uint8 round) external;
    /// @notice Settle a task whose submissions have all ended. Without the keys of both shards nobody is ranked: the bond
    /// burns, the least share goes to the validators, submission fees return, the rest burns
    /// @param order The ranked submissions, best first
    function settle(uint64 task, uint64[] calldata order) external;
    /// @notice Move what `account` is owed in `task` to its claimable balance: seat fees, shares of slashes, once the task is
    /// settled its share of the validators' part, and the submission fees that return where nobody could be ranked
    function claimShares(uint64 task, address account) external;

    /// @notice Money of a task
    function moneyOf(uint64 task) external view returns (MoneyView memory);
    /// @notice In-consensus seats of an account in a task that are not claimed yet
    function sharesOf(uint64 task, address account) external view returns (uint32);
    /// @notice Seat fees, shares of slashes and returned submission fees of an account in a task that are not claimed yet, FML
    /// wei
    function owedOf(uint64 task, address account) external view returns (uint256);
    /// @notice Track record of an account: what it earned of the creators that count, each once, in the last `ttl` seconds
    /// @return earned FML wei, rounded down to 1e12
    /// @return until Unix seconds at which the first of it no longer counts; 0 if nothing does
    function recordOf(address account, uint32 ttl) external view returns (uint256 earned, uint40 until);
    /// @notice A decided round; reverts with SettleNotDue if there is none
    function roundOf(uint64 submission, uint8 round) external view returns (RoundPast memory);

    // ---------------------------------------------------------------- for the arena's contracts only

    /// @notice Take in a decided round: what its seats are due, what becomes of the fee. Scores only
    function closeRound(RoundEnd calldata end, IArena.Ending calldata ending) external;
    /// @notice Dispose of the fee of a submission that ends without a decided round. Arena only
    /// @param tips Tips paid from the fee so far, FML wei
    function closeFee(IArena.Ending calldata ending, uint128 tips) external;
}
