// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IArena} from "./IArena.sol";

/// @title Who is paid what
/// @notice Settles the seats of a round when the result of its stage is final, and the task when all rounds are settled.
/// The first live round of a submission that has a result is paid by the submission fee. All other paid seats are owed: they
/// are paid alike at the settlement, from what lost appeals, refuted votes and the final fees of unpaid finalists left in the
/// task, and then from the validators' part of the reward. Source: docs/protocol.md 6.4, 9.3
interface ISettle {
    /// @notice Money of a task
    /// @param roundsDue Rounds that must be settled
    /// @param roundsSettled Rounds that were
    /// @param shares Shares of the validators' part: one for a live seat in consensus, two for a final one
    /// @param owed Seats that are paid at the settlement
    /// @param kept What pays them before the reward does, FML wei; without the final fees that stay
    /// @param each What an owed seat is paid, before a quarter of it is burned, FML wei; 0 before settlement
    /// @param stakeSum S: own stake up to the cap of the distinct validators in consensus, FML wei
    /// @param trainerPart R_train, FML wei; 0 before settlement
    /// @param validatorPart What is shared by seats in consensus, FML wei; 0 before settlement
    /// @param feeReturn What returns of each submission fee that was not returned before, FML wei; 0 unless the task was settled
    /// without ranks
    struct MoneyView {
        uint32 roundsDue;
        uint32 roundsSettled;
        uint32 shares;
        uint32 owed;
        uint256 kept;
        uint256 each;
        uint256 stakeSum;
        uint256 trainerPart;
        uint256 validatorPart;
        uint256 feeReturn;
    }

    /// @notice A round that was decided now
    /// @param stage 0 live, 1 final
    /// @param size Size index: 0 for the first of its stage
    /// @param due Whether it has to be settled: not where nobody committed, since nobody is at fault then
    /// @param silent Whether too few revealed
    /// @param caller Who had the round decided
    struct RoundEnd {
        uint64 submission;
        uint8 round;
        uint8 stage;
        uint8 size;
        bool due;
        bool silent;
        address caller;
    }

    /// @notice A seat was settled: it earned `paid` now (to be had by `claimShares`; what is owed until the settlement is not
    /// in it), or `slashed` of its stake stayed in the task's pot, as much again was burned
    event SeatSettled(
        uint64 indexed submission, uint8 round, uint8 seat, address indexed account, uint256 paid, uint256 slashed
    );
    /// @notice All seats of a round were settled that had something to get or to lose
    event RoundSettled(uint64 indexed submission, uint8 round);
    /// @notice The seats that were owed are paid `each`, a quarter of which is burned
    event SeatFees(uint64 indexed task, uint256 seats, uint256 each);
    /// @notice The reward was split
    event RewardSplit(uint64 indexed task, uint256 trainerPart, uint256 validatorPart, uint256 returned);

    /// @notice `account` earned in a task of `creator` that counts towards its track record
    /// @param earned FML wei, net of its submission fees
    /// @param total FML wei that its track record holds now
    event TrackRecord(address indexed account, address indexed creator, uint256 earned, uint256 total);

    /// @notice Only the arena's own contracts may call this
    error SettleOnlyModule(address caller);
    /// @notice There is no such round, or the result of its stage is not final and no seat was silent, or those are slashed
    error SettleNotDue(uint64 submission, uint8 round);
    /// @notice The round was settled before
    error SettleDone(uint64 submission, uint8 round);
    /// @notice Rounds are left to settle
    error SettleRoundsDue(uint64 task, uint32 due, uint32 settled);
    /// @notice The task is not settled
    error SettleOpen(uint64 task);
    /// @notice Nothing to claim in that task
    error SettleNothing(uint64 task, address account);

    /// @notice Settle all seats of a round, those at fault first. Anyone may once the result of its stage is final, and is paid
    /// for it, unless one of the seats is its own. Before that it slashes the seats that were silent, so that nobody
    /// withdraws what it is going to lose
    function settleRound(uint64 submission, uint8 round) external;
    /// @notice Settle a task whose submissions, the finalists too, have all ended. Without the keys of both shards nobody is ranked: the bond
    /// burns, the least share goes to the validators, submission fees return, the rest burns
    /// @param order The ranked submissions, best first
    function settle(uint64 task, uint64[] calldata order) external;
    /// @notice Move what `account` is owed in `task`, which is settled, to its claimable balance: seat fees, shares of slashes and
    /// of the validators' part, the final fee of a trainer that gets it back, and the submission fees that return where
    /// nobody could be ranked. What delegators have a part in is split with them
    function claimShares(uint64 task, address account) external;

    /// @notice Money of a task
    function moneyOf(uint64 task) external view returns (MoneyView memory);
    /// @notice Shares of an account in a task that are not claimed yet: one for a live seat in consensus, two for a final one
    function sharesOf(uint64 task, address account) external view returns (uint32);
    /// @notice What an account can claim in a task but for its share of the validators' part, FML wei
    function owedOf(uint64 task, address account) external view returns (uint256);
    /// @notice Track record of an account: what it earned of the creators that count, each once, in the last `ttl` seconds
    /// @return earned FML wei, rounded down to 1e12
    /// @return until Unix seconds at which the first of it no longer counts; 0 if nothing does
    function recordOf(address account, uint32 ttl) external view returns (uint256 earned, uint40 until);
    /// @notice Whether a decided round has to be settled
    function isDue(uint64 submission, uint8 round) external view returns (bool);

    // ---------------------------------------------------------------- for the arena's contracts only

    /// @notice Take in a decided round, and where it ends its stage dispose of the fee. Scores only
    function closeRound(RoundEnd calldata end, IArena.Ending calldata ending) external;
    /// @notice The stage of a submission ended without a round just now: dispose of the fee. Scores and Arena only
    /// @param caller Who is paid for it: the last tip of the fee, in the final stage by the fee pool; zero: nobody
    function closeStage(IArena.Ending calldata ending, address caller) external;
    /// @notice `amount` of the pot of `task` is for its owed seats from now on. Appeals only
    function keep(uint64 task, uint256 amount) external;
}
