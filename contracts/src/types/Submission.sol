// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IArena} from "../interfaces/IArena.sol";

/// @notice A submission as it is stored, three words
/// @param task Its task
/// @param next Submission behind it in its queue
/// @param prev Submission before it in its queue; of no meaning at the front
/// @param number Which trainer of the task it is of, from 1
/// @param joined Epoch in which it joined its queue
/// @param score Score or verdict of its stage once Final
/// @param ordinal Which of the trainer's reveals in the task, from 1
/// @param state As far as it was written: a Revealed one is Sealed while Scores has an open round of it
/// @param rounds Rounds decided
/// @param flags Bit mask of SubmissionFlags
/// @param locked Stake that the trainer had locked when it committed, FML wei
/// @param hash The commitment, from the reveal on keccak256(flat, keyHash) of the model
struct Submission {
    uint40 task;
    uint40 next;
    uint40 prev;
    uint32 number;
    uint32 joined;
    uint32 score;
    uint8 ordinal;
    IArena.SubmissionState state;
    IArena.VoidReason reason;
    uint8 rounds;
    uint8 flags;
    address trainer;
    uint96 locked;
    bytes32 hash;
}

/// @title What is noted of a submission in a bit each
library SubmissionFlags {
    /// It is in the final stage
    uint8 internal constant FINAL_STAGE = 1;
    /// A result of its stage stands: only a later round can put another one in its place
    uint8 internal constant STANDS = 2;
    /// It stands, or was drawn last, in the queue of re-draws
    uint8 internal constant AGAIN = 4;
}

/// @title What the view of a submission says
library SubmissionViews {
    /// @notice Whether it had a committee and did not end by its trainer's fault: others can have its bytes
    function isSound(IArena.SubmissionView memory s) internal pure returns (bool) {
        bool failed = s.state == IArena.SubmissionState.Void
            && (s.reason < IArena.VoidReason.NoQuorum || s.reason == IArena.VoidReason.TaskVoid);
        return s.rounds != 0 && !failed;
    }
}

/// @notice A trainer in a task, one word
/// @param locked Stake held for the task, FML wei
/// @param epoch Epoch of the last commit
/// @param inEpoch Commits in that epoch
/// @param inAll Commits that count
/// @param reveals Reveals that joined the queue
/// @param number Which trainer of the task it is, from 1
/// @param since Epoch of the first commit
struct Trainer {
    uint96 locked;
    uint32 epoch;
    uint8 inEpoch;
    uint8 inAll;
    uint8 reveals;
    uint32 number;
    uint32 since;
}

/// @notice A task as it is stored
/// @param closed Its money was paid out
/// @param createdAt Unix seconds from which on pauses move its deadlines; in the word that draws read
/// @param filled Bit i: the FIFO of the trainers' i-th reveals is not empty
/// @param open Submissions that have not ended; from the cut on finalists that have not
/// @param refunded Submissions whose fee was returned
struct Task {
    IArena.TaskState state;
    uint16 creatorLeaf;
    uint32 creatorTakenAt;
    uint40 createdAt;
    uint88 seatFee;
    uint40 filled;
    uint8 routes;
    bool closed;
    address creator;
    uint32 submissions;
    uint32 open;
    uint32 trainers;
    uint32 refunded;
    IArena.TaskParams params;
}
