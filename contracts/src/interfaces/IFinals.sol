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

    /// @notice Only the arena's own contracts may call this
    error FinalsOnlyModule(address caller);
    /// @notice It is too early: possible from `from` on, it is `time` now (unix seconds)
    error FinalsTooEarly(uint40 from, uint40 time);
    /// @notice A key of a shard of the task is not public: it is settled without ranks
    error FinalsSealed(uint64 task);
    /// @notice The final stage has begun already
    error FinalsCut(uint64 task);
    /// @notice There are finalists, and the final stage has not begun
    error FinalsNotCut(uint64 task);
    /// @notice Not the order of the paid submissions; `index` is the first place that is wrong
    error FinalsWrongOrder(uint64 task, uint256 index);

    /// @notice Begin the final stage of a task whose live submissions have all ended, from `cutAt` on: the end of the time for
    /// keys and one appeal window more. Anyone may, and is paid
    function cut(uint64 task) external;

    /// @notice The final stage of a task
    function finalsOf(uint64 task) external view returns (FinalsView memory);
    /// @notice The submission with the best live result of a trainer, if that is above the baseline and can be opened; 0 if none.
    /// After the cut: its finalist
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
    /// @notice Take the finalist of a trainer out of the final queue, in which it stands. Arena only
    function take(uint64 task, uint32 trainer) external;
    /// @notice Whether the finalist of a trainer stands in the final queue
    function isWaiting(uint64 task, uint32 trainer) external view returns (bool);
    /// @notice A final result above the baseline became final. Arena only
    /// @param candidate Its entry as Ranking makes it
    function rank(uint64 task, uint128 candidate) external;
    /// @notice A finalist ended without a result through no fault of its trainer, whose final fee returns. Arena only
    function excuse(uint64 task) external;
}
