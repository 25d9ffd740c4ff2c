// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {LibBit} from "solady/utils/LibBit.sol";
import {ISettle} from "../interfaces/ISettle.sol";
import {Votes} from "../libraries/Votes.sol";

/// @notice All of a decided round that settlement needs, in one word. From the lowest bit: leaves of a round of up to 8 seats
/// (8 x 12) | epoch of the seal (32) | task (40) | bits of the seats that committed and revealed (2 x 32) | seats (5) |
/// primaries (5) | IScores.Outcome (4) | stage (1) | size (2) | whether it has to be settled (1) | whether silent seats were slashed (1)
type Seats is uint256;

using SeatsWord for Seats global;

/// @title Reading and writing of Seats
library SeatsWord {
    uint256 private constant EPOCH = 96;
    uint256 private constant TASK = 128;
    uint256 private constant COMMITTED = 168;
    uint256 private constant REVEALED = 200;
    uint256 private constant SEATS = 232;
    uint256 private constant PRIMARIES = 237;
    uint256 private constant OUTCOME = 242;
    uint256 private constant STAGE = 246;
    uint256 private constant SIZE = 247;
    uint256 private constant DUE = 249;
    uint256 private constant PUNISHED = 250;

    /// @notice The seats of a round as it was decided. It has to be settled unless nobody committed: nobody is at fault then
    /// @param taskId Below 2^40
    function make(ISettle.RoundEnd calldata end, uint256 taskId) internal pure returns (Seats) {
        uint256 word = uint256(end.leaves) | uint256(end.epoch) << EPOCH | taskId << TASK;
        word |= uint256(end.committed) << COMMITTED | uint256(end.revealed) << REVEALED;
        word |= uint256(end.seats) << SEATS | uint256(end.primaries) << PRIMARIES | uint256(end.outcome) << OUTCOME;
        word |= uint256(end.stage) << STAGE | uint256(end.size) << SIZE;
        if (end.committed != 0) word |= uint256(1) << DUE;
        return Seats.wrap(word);
    }

    /// @notice Leaf of a seat of a round of up to 8
    function leaf(Seats self, uint256 seat) internal pure returns (uint16) {
        return uint16(Seats.unwrap(self) >> (12 * seat) & 0xfff);
    }

    /// @notice Whether the leaves are in the word
    function isSmall(Seats self) internal pure returns (bool) {
        return seats(self) <= 8;
    }

    /// @notice Epoch of the seal
    function epoch(Seats self) internal pure returns (uint32) {
        return uint32(Seats.unwrap(self) >> EPOCH);
    }

    /// @notice Task of the submission
    function task(Seats self) internal pure returns (uint64) {
        return uint40(Seats.unwrap(self) >> TASK);
    }

    /// @notice Bit i: seat i committed
    function committed(Seats self) internal pure returns (uint32) {
        return uint32(Seats.unwrap(self) >> COMMITTED);
    }

    /// @notice Bit i: seat i revealed
    function revealed(Seats self) internal pure returns (uint32) {
        return uint32(Seats.unwrap(self) >> REVEALED);
    }

    /// @notice Seats in all
    function seats(Seats self) internal pure returns (uint8) {
        return uint8(Seats.unwrap(self) >> SEATS & 31);
    }

    /// @notice c, the seats that vote unless an alternate stands in
    function primaries(Seats self) internal pure returns (uint8) {
        return uint8(Seats.unwrap(self) >> PRIMARIES & 31);
    }

    /// @notice IScores.Outcome of the round
    function outcome(Seats self) internal pure returns (uint8) {
        return uint8(Seats.unwrap(self) >> OUTCOME & 15);
    }

    /// @notice 0 live, 1 final
    function stage(Seats self) internal pure returns (uint8) {
        return uint8(Seats.unwrap(self) >> STAGE & 1);
    }

    /// @notice Whether it has to be settled
    function due(Seats self) internal pure returns (bool) {
        return Seats.unwrap(self) >> DUE & 1 != 0;
    }

    /// @notice Whether seats that were silent were slashed before the round is settled
    function punished(Seats self) internal pure returns (bool) {
        return Seats.unwrap(self) >> PUNISHED & 1 != 0;
    }

    /// @notice The seats, with those slashed that were silent
    function withPunished(Seats self) internal pure returns (Seats) {
        return Seats.wrap(Seats.unwrap(self) | uint256(1) << PUNISHED);
    }

    /// @notice Seats that did not commit where enough others did, and seats that committed and did not reveal
    function silent(Seats self) internal pure returns (uint32 missed, uint32 unrevealed) {
        uint32 in_ = committed(self);
        unrevealed = in_ & ~revealed(self);
        // Whoever does not commit is at fault only where the others did.
        if (LibBit.popCount(in_) >= Votes.quorum(primaries(self))) {
            missed = uint32((uint256(1) << primaries(self)) - 1) & ~in_;
        }
    }

    /// @notice The seats, settled
    function withSettled(Seats self) internal pure returns (Seats) {
        return Seats.wrap(Seats.unwrap(self) & ~(uint256(1) << DUE));
    }

    /// @notice The round as it was decided
    function past(Seats self) internal pure returns (ISettle.RoundPast memory view_) {
        view_.stage = stage(self);
        view_.size = uint8(Seats.unwrap(self) >> SIZE & 3);
        view_.epoch = epoch(self);
        view_.leaves = uint96(Seats.unwrap(self));
        view_.seats = seats(self);
        view_.primaries = primaries(self);
        view_.committed = committed(self);
        view_.revealed = revealed(self);
        view_.due = due(self);
        view_.outcome = outcome(self);
    }
}
