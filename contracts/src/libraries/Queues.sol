// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Submission, Task} from "../types/Submission.sol";

/// @title Queues of the submissions of a task
/// @notice Per task one FIFO for the trainers' first reveals, one for their second ones and so on, up to LAST for all later
/// ones, and FIFO 0 for re-draws. They are lists linked through the submissions, so that one that ends early leaves its
/// place at once. `Task.filled` tells which FIFOs of reveals are not empty. Source: docs/protocol.md 6.3
library Queues {
    struct State {
        // task << 8 | fifo => last << 40 | first
        mapping(uint256 key => uint256 ends) ends;
    }

    uint256 internal constant AGAIN = 0;
    uint256 internal constant LAST = 32;
    uint256 private constant ID = (1 << 40) - 1;

    /// @notice FIFO for the `ordinal`-th reveal of a trainer, from 1
    function fifoOf(uint8 ordinal) internal pure returns (uint256) {
        return ordinal < LAST ? ordinal : LAST;
    }

    /// @notice Puts `id` at the end of a FIFO
    function join(
        State storage self,
        mapping(uint64 => Submission) storage submissions,
        Task storage task,
        uint256 fifo,
        uint64 id,
        uint32 epoch
    ) internal {
        Submission storage s = submissions[id];
        uint256 key = _key(s.task, fifo);
        uint256 word = self.ends[key];
        uint256 last = word >> 40;
        s.joined = epoch;
        s.next = 0;
        s.prev = uint40(last);
        if (last == 0) {
            word = id;
            if (fifo != AGAIN) task.filled |= uint40(1 << fifo);
        } else {
            submissions[uint64(last)].next = uint40(id);
        }
        self.ends[key] = (word & ID) | uint256(id) << 40;
    }

    /// @notice Takes `id`, which stands in that FIFO, out of it
    function quit(
        State storage self,
        mapping(uint64 => Submission) storage submissions,
        Task storage task,
        uint256 fifo,
        uint64 id
    ) internal {
        Submission storage s = submissions[id];
        uint256 key = _key(s.task, fifo);
        uint256 word = self.ends[key];
        uint256 next = s.next;
        if (word & ID == id) {
            // The new front keeps a stale `prev`, which nobody reads.
            self.ends[key] = next == 0 ? 0 : (word & ~ID) | next;
            if (next == 0 && fifo != AGAIN) task.filled &= ~uint40(1 << fifo);
            return;
        }
        uint256 prev = s.prev;
        submissions[uint64(prev)].next = uint40(next);
        if (next == 0) self.ends[key] = (word & ID) | prev << 40;
        else submissions[uint64(next)].prev = uint40(prev);
    }

    /// @notice Head of the live queue in `epoch`: the front of the lowest FIFO whose front joined before; 0 if none
    function liveHead(
        State storage self,
        mapping(uint64 => Submission) storage submissions,
        Task storage task,
        uint64 taskId,
        uint32 epoch
    ) internal view returns (uint64 head) {
        uint256 filled = task.filled;
        for (uint256 fifo = 1; filled >> fifo != 0; ++fifo) {
            if (filled >> fifo & 1 == 0) continue;
            head = _front(self, submissions, taskId, fifo, epoch);
            if (head != 0) return head;
        }
    }

    /// @notice Head of the queue of re-draws in `epoch`; 0 if none
    function againHead(
        State storage self,
        mapping(uint64 => Submission) storage submissions,
        uint64 taskId,
        uint32 epoch
    ) internal view returns (uint64) {
        return _front(self, submissions, taskId, AGAIN, epoch);
    }

    /// @dev Front of a FIFO if it joined before `epoch`, else 0
    function _front(
        State storage self,
        mapping(uint64 => Submission) storage submissions,
        uint64 taskId,
        uint256 fifo,
        uint32 epoch
    ) private view returns (uint64 front) {
        front = uint64(self.ends[_key(taskId, fifo)] & ID);
        if (front != 0 && submissions[front].joined >= epoch) front = 0;
    }

    function _key(uint64 taskId, uint256 fifo) private pure returns (uint256) {
        return uint256(taskId) << 8 | fifo;
    }
}
