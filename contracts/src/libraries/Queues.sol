// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Submission} from "../types/Submission.sol";

/// @title Queues of the submissions of a task
/// @notice Per task one FIFO for the trainers' first reveals, one for their second ones and so on, up to LAST for all later
/// ones, and FIFO 0 for re-draws. They are lists linked through the submissions, so that one that ends early leaves its
/// place at once. Source: docs/protocol.md 6.3
library Queues {
    struct State {
        // task << 8 | fifo => last << 40 | first; of FIFO 0 also, from bit 80 on, bit i: FIFO i is not empty
        mapping(uint256 key => uint256 ends) ends;
    }

    uint256 internal constant AGAIN = 0;
    uint256 internal constant LAST = 32;
    uint256 private constant ID = (1 << 40) - 1;
    uint256 private constant ENDS = (1 << 80) - 1;
    uint256 private constant MASK = 80;

    /// @notice FIFO for the `ordinal`-th reveal of a trainer, from 1
    function fifoOf(uint8 ordinal) internal pure returns (uint256) {
        return ordinal < LAST ? ordinal : LAST;
    }

    /// @notice Puts `id` at the end of a FIFO
    function join(
        State storage self,
        mapping(uint64 => Submission) storage submissions,
        uint64 task,
        uint256 fifo,
        uint64 id,
        uint32 epoch
    ) internal {
        uint256 key = uint256(task) << 8 | fifo;
        uint256 word = self.ends[key];
        uint256 last = word >> 40 & ID;
        Submission storage s = submissions[id];
        s.joined = epoch;
        s.next = 0;
        s.prev = uint40(last);
        if (last == 0) {
            self.ends[key] = (word & ~ENDS) | uint256(id) << 40 | id;
            if (fifo != AGAIN) self.ends[uint256(task) << 8] |= uint256(1) << (MASK + fifo);
        } else {
            submissions[uint64(last)].next = uint40(id);
            self.ends[key] = (word & ~(ID << 40)) | uint256(id) << 40;
        }
    }

    /// @notice Takes `id`, which stands in that FIFO, out of it
    function quit(
        State storage self,
        mapping(uint64 => Submission) storage submissions,
        uint64 task,
        uint256 fifo,
        uint64 id
    ) internal {
        uint256 key = uint256(task) << 8 | fifo;
        uint256 word = self.ends[key];
        uint256 next = submissions[id].next;
        if (word & ID == id) {
            // The new front keeps a stale `prev`, which nobody reads.
            if (next == 0) {
                self.ends[key] = word & ~ENDS;
                if (fifo != AGAIN) self.ends[uint256(task) << 8] &= ~(uint256(1) << (MASK + fifo));
            } else {
                self.ends[key] = (word & ~ID) | next;
            }
            return;
        }
        uint256 prev = submissions[id].prev;
        submissions[uint64(prev)].next = uint40(next);
        if (next == 0) self.ends[key] = (word & ~(ID << 40)) | prev << 40;
        else submissions[uint64(next)].prev = uint40(prev);
    }

    /// @notice Head of the live queue in `epoch`: the front of the lowest FIFO whose front joined before; 0 if none
    function liveHead(
        State storage self,
        mapping(uint64 => Submission) storage submissions,
        uint64 task,
        uint32 epoch
    ) internal view returns (uint64 head) {
        uint256 filled = self.ends[uint256(task) << 8] >> MASK;
        for (uint256 fifo = 1; filled >> fifo != 0; ++fifo) {
            if (filled >> fifo & 1 == 0) continue;
            head = _front(self, submissions, task, fifo, epoch);
            if (head != 0) return head;
        }
    }

    /// @notice Head of the queue of re-draws in `epoch`; 0 if none
    function againHead(
        State storage self,
        mapping(uint64 => Submission) storage submissions,
        uint64 task,
        uint32 epoch
    ) internal view returns (uint64) {
        return _front(self, submissions, task, AGAIN, epoch);
    }

    /// @dev Front of a FIFO if it joined before `epoch`, else 0
    function _front(
        State storage self,
        mapping(uint64 => Submission) storage submissions,
        uint64 task,
        uint256 fifo,
        uint32 epoch
    ) private view returns (uint64 front) {
        front = uint64(self.ends[uint256(task) << 8 | fifo] & ID);
        if (front != 0 && submissions[front].joined >= epoch) front = 0;
    }
}
