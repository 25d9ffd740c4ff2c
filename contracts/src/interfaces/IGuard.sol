// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title The emergency brake
/// @notice A guardian can stop new things from entering the arena, for a while and not again soon. Whatever is in there
/// already goes on: votes are committed and revealed, rounds are decided, results close, tasks settle, money is claimed
/// and withdrawn. Deadlines of tasks that a pause overlaps move by it. Source: docs/governance.md
interface IGuard {
    /// @notice Nothing new enters until `until`, unless `Unpaused` comes first
    /// @param from Unix seconds at which it began
    /// @param until Unix seconds from which on it is over, whatever anybody does
    event Paused(uint40 from, uint40 until);
    /// @notice A pause ended before its time
    /// @param time Unix seconds
    event Unpaused(uint40 time);
    /// @notice Somebody else holds the brake
    event GuardianChanged(address indexed guardian);

    /// @notice Only the guardian pauses, and ends a pause early
    error GuardOnlyGuardian(address caller);
    /// @notice Only the governor, which is a timelock, names the guardian
    error GuardOnlyGovernor(address caller);
    /// @notice The arena is paused: it opens by itself at `until` (unix seconds)
    error GuardPaused(uint40 until);
    /// @notice A pause lasts a second at least and the longest pause at most
    /// @param given Seconds asked for
    /// @param most Longest pause, seconds
    error GuardBadLength(uint40 given, uint40 most);
    /// @notice After a pause the arena stays open for ten times the longest pause
    /// @param from Unix seconds from which on it may be paused again
    error GuardTooSoon(uint40 from);
    /// @notice There is no pause to be ended
    error GuardNotPaused();

    /// @notice Stop what is new for `length` seconds. The guardian only
    function pause(uint40 length) external;
    /// @notice End a pause early. The guardian only
    function unpause() external;
    /// @notice Name another guardian; zero: nobody can pause any more. The governor only
    function setGuardian(address guardian) external;

    /// @notice Who may pause
    function guardian() external view returns (address);
    /// @notice The timelock behind which everything lies that can be changed at all
    function governor() external view returns (address);
    /// @notice Longest pause, seconds
    function maxPause() external view returns (uint40);
    /// @notice Unix seconds until which the arena is paused; in the past or zero: it is open
    function pausedUntil() external view returns (uint40);
    /// @notice Reverts with GuardPaused while the arena is paused
    function requireOpen() external view;
    /// @notice A deadline moved by the pauses that overlap it: those that began after `since` and not after the deadline as
    /// it stood by then. One that had passed before a pause stays passed
    /// @param since Unix seconds from which on pauses count, at which the arena was open: the creation of the task
    /// @param deadline Unix seconds as agreed
    /// @return moved Unix seconds as it holds now
    function extended(uint40 since, uint40 deadline) external view returns (uint40 moved);
    /// @notice `extended`, but reverts with GuardPaused while the arena is paused
    function extendedIfOpen(uint40 since, uint40 deadline) external view returns (uint40 moved);
}
