// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ISettle} from "../../src/interfaces/ISettle.sol";
import {Seats, SeatsWord} from "../../src/types/Seats.sol";
import {TestBase} from "../TestBase.sol";

/// @title The word of a decided round against its fields, and who of it was silent
contract SeatsTest is TestBase {
    function testFuzz_word_keepsAll(uint256 seed, uint40 task) public view {
        ISettle.RoundEnd memory end = _any(seed);
        Seats seats = this.make(end, task);
        _check(seats, end, task);
        assertEq(seats.due(), end.committed != 0, "where nobody came nobody is at fault");
        assertFalse(seats.punished());
        seats = seats.withPunished();
        _check(seats, end, task);
        assertEq(seats.due(), end.committed != 0);
        assertTrue(seats.punished());
        seats = seats.withSettled();
        _check(seats, end, task);
        assertFalse(seats.due());
        assertTrue(seats.punished());
        assertFalse(this.make(end, task).withSettled().punished());
    }

    function testFuzz_leaf_ofEachSeat(uint96 leaves) public view {
        ISettle.RoundEnd memory end;
        (end.leaves, end.seats) = (leaves, 8);
        Seats seats = this.make(end, 1);
        for (uint256 seat; seat < 8; ++seat) {
            assertEq(seats.leaf(seat), leaves >> (12 * seat) & 0xfff);
        }
    }

    function test_isSmall_upToEightSeats() public view {
        ISettle.RoundEnd memory end;
        end.seats = 8;
        assertTrue(this.make(end, 1).isSmall());
        end.seats = 9;
        assertFalse(this.make(end, 1).isSmall());
    }

    /// @dev Five primaries and two alternates; four commitments are a quorum
    function test_silent_onlyWhereAQuorumCommitted() public view {
        _assertSilent(5, 0, 0, 0, 0);
        _assertSilent(5, 7, 7, 0, 0);
        _assertSilent(5, 7, 3, 0, 4);
        _assertSilent(5, 15, 15, 16, 0);
        _assertSilent(5, 0x6e, 0x2c, 0x11, 0x42);
        _assertSilent(5, 0x7f, 0x7f, 0, 0);
        _assertSilent(31, (1 << 21) - 1, 0, 0x7fe00000, (1 << 21) - 1);
        _assertSilent(31, (1 << 20) - 1, 0, 0, (1 << 20) - 1);
    }

    /// @dev From outside, since ends are calldata
    function make(ISettle.RoundEnd calldata end, uint256 task) external pure returns (Seats) {
        return SeatsWord.make(end, task);
    }

    function _assertSilent(uint8 primaries, uint32 committed, uint32 revealed, uint32 missed, uint32 unrevealed)
        private
        view
    {
        ISettle.RoundEnd memory end;
        (end.seats, end.primaries) = (primaries == 5 ? 7 : 31, primaries);
        (end.committed, end.revealed) = (committed, revealed);
        (uint32 gotMissed, uint32 gotUnrevealed) = this.make(end, 1).silent();
        assertEq(gotMissed, missed);
        assertEq(gotUnrevealed, unrevealed);
    }

    function _any(uint256 seed) private pure returns (ISettle.RoundEnd memory end) {
        end.stage = uint8(seed & 1);
        end.size = uint8(seed >> 1) % 3;
        end.epoch = uint32(seed >> 8);
        end.leaves = uint96(seed >> 40);
        end.seats = uint8(seed >> 140) % 32;
        end.primaries = uint8(seed >> 148) % 32;
        end.committed = seed >> 156 & 3 == 0 ? 0 : uint32(seed >> 160);
        end.revealed = uint32(seed >> 192) & end.committed;
        end.outcome = uint8(seed >> 230) % 9;
    }

    function _check(Seats seats, ISettle.RoundEnd memory end, uint40 task) private pure {
        assertEq(seats.task(), task);
        assertEq(seats.epoch(), end.epoch);
        assertEq(seats.seats(), end.seats);
        assertEq(seats.primaries(), end.primaries);
        assertEq(seats.committed(), end.committed);
        assertEq(seats.revealed(), end.revealed);
        assertEq(seats.outcome(), end.outcome);
        assertEq(seats.stage(), end.stage);
        ISettle.RoundPast memory past = seats.past();
        assertEq(past.stage, end.stage);
        assertEq(past.size, end.size);
        assertEq(past.epoch, end.epoch);
        assertEq(past.leaves, end.leaves);
        assertEq(past.seats, end.seats);
        assertEq(past.primaries, end.primaries);
        assertEq(past.committed, end.committed);
        assertEq(past.revealed, end.revealed);
        assertEq(past.due, seats.due());
        assertEq(past.outcome, end.outcome);
    }
}
