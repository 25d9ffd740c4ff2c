// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ISettle} from "../interfaces/ISettle.sol";

/// @notice All of a decided round that settlement needs, in one word. From the lowest bit: leaves (8 x 12) | epoch of the
/// seal (32) | task (40) | bits of the seats that missed, did not reveal, did the work, are still due (4 x 8) | share of
/// the seat fee that is paid, in 1/65536 (17) | whether the work earns shares and record (1) | bits of the seats that
/// committed and revealed (2 x 8) | seats (4) | primaries (4) | IScores.Outcome (3)
type Seats is uint256;

using SeatsWord for Seats global;

/// @title Reading and writing of Seats
library SeatsWord {
    uint256 internal constant FULL_PAY = 1 << 16;
    uint256 private constant EPOCH = 96;
    uint256 private constant TASK = 128;
    uint256 private constant MISSED = 168;
    uint256 private constant UNREVEALED = 176;
    uint256 private constant WORKERS = 184;
    uint256 private constant DUE = 192;
    uint256 private constant PAY = 200;
    uint256 private constant EARNS = 217;
    uint256 private constant COMMITTED = 218;
    uint256 private constant REVEALED = 226;
    uint256 private constant SEATS = 234;
    uint256 private constant PRIMARIES = 238;
    uint256 private constant OUTCOME = 242;

    /// @notice The seats of a round as it was decided
    /// @param taskId Below 2^40
    /// @param missing Seats to be slashed for not committing
    /// @param payShare Share of the seat fee for each of the workers, at most FULL_PAY
    function make(ISettle.RoundEnd calldata end, uint256 taskId, uint8 missing, uint256 payShare, bool isEarning)
        internal
        pure
        returns (Seats)
    {
        uint256 silent = end.committed & ~end.revealed;
        uint256 word = missing | silent << (UNREVEALED - MISSED) | uint256(end.workers) << (WORKERS - MISSED);
        word |= (missing | silent | end.workers) << (DUE - MISSED);
        word = word << MISSED | uint256(end.leaves) | uint256(end.epoch) << EPOCH | taskId << TASK;
        word |= payShare << PAY | (isEarning ? uint256(1) << EARNS : 0);
        word |= uint256(end.committed) << COMMITTED | uint256(end.revealed) << REVEALED;
        word |= uint256(end.seats) << SEATS | uint256(end.primaries) << PRIMARIES | uint256(end.outcome) << OUTCOME;
        return Seats.wrap(word);
    }

    /// @notice Leaf of a seat
    function leaf(Seats self, uint256 seat) internal pure returns (uint16) {
        return uint16(Seats.unwrap(self) >> (12 * seat) & 0xfff);
    }

    /// @notice Leaves of all seats, 12-bit lanes
    function leaves(Seats self) internal pure returns (uint96) {
        return uint96(Seats.unwrap(self));
    }

    /// @notice Epoch of the seal
    function epoch(Seats self) internal pure returns (uint32) {
        return uint32(Seats.unwrap(self) >> EPOCH);
    }

    /// @notice Task of the submission
    function task(Seats self) internal pure returns (uint64) {
        return uint40(Seats.unwrap(self) >> TASK);
    }

    /// @notice Bit i: seat i is slashed for not committing
    function missed(Seats self) internal pure returns (uint8) {
        return uint8(Seats.unwrap(self) >> MISSED);
    }

    /// @notice Bit i: seat i is slashed for not revealing
    function unrevealed(Seats self) internal pure returns (uint8) {
        return uint8(Seats.unwrap(self) >> UNREVEALED);
    }

    /// @notice Bit i: seat i did the work
    function workers(Seats self) internal pure returns (uint8) {
        return uint8(Seats.unwrap(self) >> WORKERS);
    }

    /// @notice Bit i: seat i has to be settled
    function due(Seats self) internal pure returns (uint8) {
        return uint8(Seats.unwrap(self) >> DUE);
    }

    /// @notice Part of `seatFee` that a worker costs
    function gross(Seats self, uint256 seatFee) internal pure returns (uint256) {
        return seatFee * (Seats.unwrap(self) >> PAY & 0x1ffff) / FULL_PAY;
    }

    /// @notice Whether the work earns shares of the reward and record
    function earns(Seats self) internal pure returns (bool) {
        return Seats.unwrap(self) >> EARNS & 1 != 0;
    }

    /// @notice The seats with `seat` settled
    function withSettled(Seats self, uint256 seat) internal pure returns (Seats) {
        return Seats.wrap(Seats.unwrap(self) & ~(uint256(1) << (DUE + seat)));
    }

    /// @notice The round as it was decided
    function past(Seats self) internal pure returns (ISettle.RoundPast memory view_) {
        uint256 word = Seats.unwrap(self);
        view_.epoch = epoch(self);
        view_.leaves = leaves(self);
        view_.seats = uint8(word >> SEATS & 15);
        view_.primaries = uint8(word >> PRIMARIES & 15);
        view_.committed = uint8(word >> COMMITTED);
        view_.revealed = uint8(word >> REVEALED);
        view_.workers = workers(self);
        view_.due = due(self);
        view_.outcome = uint8(word >> OUTCOME & 7);
    }
}
