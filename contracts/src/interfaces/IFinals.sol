// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Who takes part in the final stage, in which order, and who is ranked
/// @notice Live labels leak, so live results rank nobody: the best live result of every trainer above the baseline goes into
/// the final stage, whatever place it has. The final stage begins with `cut`; its queue is in the order of the trainers'
/// first commits. The 32 best final results are kept as they become final: they are the paid ranks.
/// Source: docs/protocol.md 9.1
interface IFinals {
    /// @notice The final stage of a task
    /// @param cut Whether it has begun
    /// @param cutEpoch Epoch in which it did
    /// @param finalists Trainers with a finalist
    /// @param ranked Final results on the list of the best
    struct FinalsView {
        bool cut;
        uint32 cutEpoch;
        uint32 finalists;
        uint8 ranked;
    }

    /// @notice The final stage of a task began
    event TaskCut(uint64 indexed task, uint32 finalists);

    /// @notice A trainer sends `submission` into the final stage, whatever its live result is
    event FinalistNamed(uint64 indexed task, uint64 indexed submission);

    /// @notice Only the arena's own contracts may call this
    error FinalsOnlyModule(address caller);
    /// @notice A key of a shard of the task is not public: it is settled without ranks
    error FinalsSealed(uint64 task);
    /// @notice The final stage has begun already
    error FinalsCut(uint64 task);
    /// @notice There are finalists, and the final stage has not begun
    error FinalsNotCut(uint64 task);
    /// @notice Only its trainer can name a finalist
    error FinalsOnlyTrainer(uint64 submission, address caller);
    /// @notice It cannot be a finalist: it had no committee, its key is not on chain, or it ended by a fault of its trainer
    error FinalsBadName(uint64 submission);
    /// @notice Not the order of the paid submissions; `index` is the first place that is wrong
    error FinalsWrongOrder(uint64 task, uint256 index);

    /// @notice Begin the final stage of a task whose live submissions have all ended, from `cutAt` on: the end of the time for
    /// keys and one appeal window more. Anyone may, and is paid
    function cut(uint64 task) external;
    /// @notice Send a submission of the caller's into the final stage in place of its best live result, before the cut. A live
    /// committee that was captured, or never came to a result, keeps nobody out that way; what the caller stands for is its
    /// final fee. The last one named counts
    function name(uint64 submission) external;

    /// @notice The final stage of a task
    function finalsOf(uint64 task) external view returns (FinalsView memory);
    /// @notice The submission that a trainer named, else that of its best live result if that is above the baseline and can be
    /// opened; 0 if none. After the cut: its finalist
    /// @param trainer Which trainer of the task, from 1
    function bestOf(uint64 task, uint32 trainer) external view returns (uint64 submission);
    /// @notice Whether a submission takes part in the final stage of `task`, which has begun
    function isFinalist(uint64 task, uint64 submission) external view returns (bool);
    /// @notice Submissions in the paid ranks as far as their results are final, unordered, at most 32
    function rankedOf(uint64 task) external view returns (uint64[] memory);
    /// @notice Whether the final fee of a trainer stays in the task: its finalist had a committee and is not in a paid rank.
    /// For a task that was settled with ranks
    function keepsFee(uint64 task, uint32 trainer) external view returns (bool);
    /// @notice Trainers whose final fee stays in the task
    function feesKept(uint64 task) external view returns (uint256);
    /// @notice Reverts unless `order` is who is ranked, best first; that is nobody where a key of a shard is missing
    /// @param voided The task's evaluation set was faulty: nobody is ranked
    /// @return complete Whether the keys of both shards are on chain
    function checkOrder(uint64 task, bool voided, uint64[] calldata order) external view returns (bool complete);

    // ---------------------------------------------------------------- for the arena's contracts only

    /// @notice Head of the final queue in `epoch`; 0 if it has none
    function headOf(uint64 task, uint32 epoch) external view returns (uint64 submission);
    /// @notice A live result above the baseline became final. Arena only
    /// @param candidate Its entry as Ranking makes it
    function note(uint64 task, uint128 candidate) external;
    /// @notice Take the finalist of a trainer out of the final queue. Arena only
    /// @return waited Whether `submission` is that finalist and stood there; else nothing changed
    function take(uint64 task, uint32 trainer, uint64 submission) external returns (bool waited);
    /// @notice A final result above the baseline became final. Arena only
    /// @param candidate Its entry as Ranking makes it
    function rank(uint64 task, uint128 candidate) external;
    /// @notice A finalist ended without a result through no fault of its trainer, whose final fee returns. Arena only
    function excuse(uint64 task) external;
}
