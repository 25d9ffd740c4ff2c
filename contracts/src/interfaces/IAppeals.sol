// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Appeals of results
/// @notice Whoever doubts a result that stands pays for a larger committee. Bonds lie in the task's pot. Source:
/// docs/protocol.md 8.4
interface IAppeals {
    /// @notice How an appeal ended. The order never changes
    /// Overturned: another result stands. Upheld: at least 2/3 said the same. Undecided: no 2/3 for either. Unheard: no
    /// larger committee, none drawn in time, or the submission ended otherwise
    enum AppealEnd {
        Overturned,
        Upheld,
        Undecided,
        Unheard
    }

    /// @notice Standing of an appeal
    /// @param appellant Who pays for it
    /// @param isOpen Whether it is not decided
    /// @param end How it ended
    /// @param bond FML wei
    /// @param rewarded What the appellant got of the slashes of refuted seats so far, FML wei, at most its bond
    /// @param named Submission named as the original; 0: none
    struct AppealView {
        address appellant;
        bool isOpen;
        AppealEnd end;
        uint128 bond;
        uint128 rewarded;
        uint64 named;
    }

    // ---------------------------------------------------------------- events

    /// @notice A result was appealed; the submission stands in the queue of re-draws for a larger committee
    /// @param number Which appeal of the submission, from 0; those of the final stage from 2
    /// @param named Submission named as the original; 0: none
    event AppealOpened(
        uint64 indexed submission,
        uint64 indexed task,
        uint8 number,
        address indexed appellant,
        uint64 named,
        uint128 bond
    );
    /// @notice An appeal was decided
    /// @param returned What the appellant gets back of the bond, FML wei
    event AppealClosed(
        uint64 indexed submission,
        uint64 indexed task,
        uint8 number,
        address indexed appellant,
        AppealEnd end,
        uint256 returned
    );

    // ---------------------------------------------------------------- errors

    /// @notice Only the arena's own contracts may call this
    error AppealsOnlyModule(address caller);
    /// @notice Only another trainer's submission of the same task can be named that was committed earlier, had a committee, did not
    /// end by its trainer's fault, and has its key on chain; and only in the final stage
    error AppealsBadName(uint64 submission, uint64 named);
    /// @notice The submission has no appeal that is to be returned
    error AppealsNothing(uint64 submission);

    // ---------------------------------------------------------------- functions

    /// @notice Doubt the result that stands. Takes a bond of 1.5 times the seat fees of the committee asked for from the
    /// caller's FML, which needs an allowance to the Stake contract
    /// @param named The submission of another trainer, with an earlier commit, of which the submission is a copy; 0: the score is
    /// doubted
    function appeal(uint64 submission, uint64 named) external;
    /// @notice Return the bond of an appeal whose submission became Void before it was heard
    function reclaim(uint64 submission) external;

    /// @notice What an appeal made now would cost; reverts as it would
    /// @return bond FML wei
    /// @return seats Seats of the committee asked for
    function quoteOf(uint64 submission, uint64 named) external view returns (uint128 bond, uint8 seats);
    /// @notice Standing of an appeal; all zero if there is none
    /// @param number From 0; those of the final stage from 2
    function appealOf(uint64 submission, uint8 number) external view returns (AppealView memory);

    // ---------------------------------------------------------------- for the arena's contracts only

    /// @notice Decide the open appeal of a submission. Scores only
    function resolve(uint64 submission, AppealEnd end) external;
    /// @notice Offer what refuted seats of a stage lost, and what lies in the task's pot, to whoever overturned the result.
    /// Settle only
    /// @return taken FML wei that were credited
    function reward(uint64 submission, uint8 stage, uint256 kept) external returns (uint256 taken);
}
