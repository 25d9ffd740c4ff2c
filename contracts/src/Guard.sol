// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IArena} from "./interfaces/IArena.sol";
import {IGuard} from "./interfaces/IGuard.sol";

/// @title The emergency brake
/// @notice See IGuard
contract Guard is IGuard {
    /// A pause that lasted, in unix seconds: `until` is the planned end while it is on
    struct Pause {
        uint40 from;
        uint40 until;
    }

    /// After a pause, the arena is open for so many times the longest one
    uint40 private constant REST = 10;

    address private immutable GOVERNOR;
    uint40 private immutable MAX_PAUSE;
    IArena private immutable ARENA;

    address private _guardian;
    /// Oldest first. There is one in eleven of the longest pauses at most, so that a task meets few of them
    Pause[] private _pauses;

    /// @param governor_ Names the guardian; a timelock
    /// @param guardian_ May pause; zero: nobody may, until the governor names somebody
    /// @param maxPause_ Longest pause, seconds
    /// @param arena Is told when a pause ends, so that it asks only where one was on
    constructor(address governor_, address guardian_, uint40 maxPause_, IArena arena) {
        if (maxPause_ == 0) revert GuardBadLength(0, 0);
        GOVERNOR = governor_;
        MAX_PAUSE = maxPause_;
        ARENA = arena;
        _guardian = guardian_;
        emit GuardianChanged(guardian_);
    }

    modifier onlyGuardian() {
        if (msg.sender != _guardian) revert GuardOnlyGuardian(msg.sender);
        _;
    }

    /// @inheritdoc IGuard
    function pause(uint40 length) external onlyGuardian {
        if (length == 0 || length > MAX_PAUSE) revert GuardBadLength(length, MAX_PAUSE);
        uint40 time = uint40(block.timestamp);
        uint256 count = _pauses.length;
        if (count != 0) {
            uint40 from = _pauses[count - 1].until + REST * MAX_PAUSE;
            if (time < from) revert GuardTooSoon(from);
        }
        _pauses.push(Pause(time, time + length));
        ARENA.notePause(time + length);
        emit Paused(time, time + length);
    }

    /// @inheritdoc IGuard
    function unpause() external onlyGuardian {
        uint40 time = uint40(block.timestamp);
        if (pausedUntil() <= time) revert GuardNotPaused();
        _pauses[_pauses.length - 1].until = time;
        ARENA.notePause(time);
        emit Unpaused(time);
    }

    /// @inheritdoc IGuard
    function setGuardian(address guardian_) external {
        if (msg.sender != GOVERNOR) revert GuardOnlyGovernor(msg.sender);
        _guardian = guardian_;
        emit GuardianChanged(guardian_);
    }

    /// @inheritdoc IGuard
    function guardian() external view returns (address) {
        return _guardian;
    }

    /// @inheritdoc IGuard
    function governor() external view returns (address) {
        return GOVERNOR;
    }

    /// @inheritdoc IGuard
    function maxPause() external view returns (uint40) {
        return MAX_PAUSE;
    }

    /// @inheritdoc IGuard
    function pausedUntil() public view returns (uint40) {
        uint256 count = _pauses.length;
        return count == 0 ? 0 : _pauses[count - 1].until;
    }

    /// @inheritdoc IGuard
    function requireOpen() public view {
        uint40 until = pausedUntil();
        if (block.timestamp < until) revert GuardPaused(until);
    }

    /// @inheritdoc IGuard
    function extended(uint40 since, uint40 deadline) public view returns (uint40 moved) {
        moved = deadline;
        uint256 count = _pauses.length;
        uint256 first = count;
        while (first != 0 && _pauses[first - 1].until > since) --first;
        for (; first < count; ++first) {
            Pause memory p = _pauses[first];
            if (p.from <= moved) moved += p.until - p.from;
        }
    }

    /// @inheritdoc IGuard
    function extendedIfOpen(uint40 since, uint40 deadline) external view returns (uint40 moved) {
        requireOpen();
        return extended(since, deadline);
    }
}
