// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Tasks and submissions
/// @notice Who may open a task, what a task is, how a model gets in, the queues that are drawn from, and where each
/// submission stands. Scores are the business of IScores, money of ISettle and IStake.
interface IArena {
    /// @notice State of a task. The order never changes
    enum TaskState {
        None,
        Open,
        Settled,
        Cancelled,
        Void
    }

    /// @notice State of a submission. The order never changes
    enum SubmissionState {
        None,
        Committed,
        Revealed,
        Sealed,
        Scored,
        Final,
        Void
    }

    /// @notice Why a submission is Void. The order never changes
    enum VoidReason {
        None,
        NotRevealed,
        Duplicate,
        Unavailable,
        TooSlow,
        NoQuorum,
        NoCommittee,
        Late,
        TaskVoid
    }

    /// @notice Which queue an entry stands in. The order never changes
    enum Queue {
        Live,
        Again,
        Final
    }

    /// @notice What becomes of a submission after a draw or a round. The order never changes
    /// Requeue: another committee is drawn. Stands: a result stands, or stays. Void: it ends without a result. TaskVoid: so
    /// does the task
    enum Step {
        Requeue,
        Stands,
        Void,
        TaskVoid
    }

    /// @notice Which way is better. The order never changes
    enum Direction {
        HigherIsBetter,
        LowerIsBetter
    }

    /// @notice How votes agree. The order never changes
    enum EngineClass {
        Reference,
        Tolerant
    }

    /// @notice Weight of stake among the paid trainers: stake^0, stake^(1/2), stake^1. The order never changes
    enum StakeExponent {
        Zero,
        Half,
        One
    }

    /// @notice What is done with a submission fee. The order never changes
    /// Held: the stage goes on. Seats: to the seats in consensus, the rest to the fee pool. SeatsBurn: to the seats in
    /// consensus, the rest is burned. Return: to the trainer, tips excepted. Bond: all of it to the trainer, the creator's
    /// bond pays tips and seats. Spent: the final stage ended, the fee was for the live one
    enum FeeUse {
        Held,
        Seats,
        SeatsBurn,
        Return,
        Bond,
        Spent
    }

    /// @notice The ground on which an account may create a task, bit mask
    /// bit 0 stake, bit 1 track record, bit 2 expert attestation
    struct Eligibility {
        uint8 routes;
        uint256 missingStake;
        uint256 missingEarned;
        uint40 recordUntil;
        uint40 attestedUntil;
    }

    /// @notice Content by CIDv1 with sha2-256
    /// @param digest The 32 bytes of the multihash
    /// @param codec 0x55 (one raw block) or 0x70 (UnixFS DAG)
    /// @param size Bytes of the file
    struct Content {
        bytes32 digest;
        uint64 codec;
        uint64 size;
    }

    /// @notice One shard of the evaluation set
    /// @param content The shard file
    /// @param rows Number of samples n
    /// @param rowRoot Merkle root over the salted rows
    /// @param keyHash H(SHARD_KEY, creator, shard, key)
    struct Shard {
        Content content;
        uint32 rows;
        bytes32 rowRoot;
        bytes32 keyHash;
    }

    /// @notice What the creator chooses. Times in unix seconds, windows in seconds, money in FML wei, shares in 1e-6
    /// @param spec The canonical task spec
    /// @param live Shard that is scored as submissions arrive
    /// @param last Shard for the final ranking
    /// @param engine How votes agree
    /// @param direction Which way is better
    /// @param baseline Score that a ranked submission must beat
    /// @param tolerance tau, in millionths; 0 for EngineClass.Reference
    /// @param submitBy Last moment of a commit
    /// @param revealBy Last moment of a model's reveal
    /// @param closeBy Earliest settlement
    /// @param keyWindow Time after revealBy for posting keys
    /// @param evidenceWindow Time after settlement for questions about evidence
    /// @param commitWindow Time after the seal in which primaries commit
    /// @param alternateWindow Then: in which alternates stand in
    /// @param revealWindow Then: in which votes are revealed
    /// @param appealWindow Then: in which a result can be questioned
    /// @param seats k, primaries of a committee
    /// @param alternates a
    /// @param seatCap Seats of one validator in this task per epoch and queue (the rate limit)
    /// @param finalSeats kf, seats of a committee of the final stage
    /// @param copyTau Share of common errors from which a model is a copy, in millionths
    /// @param commitsPerEpoch Submissions of one trainer per epoch
    /// @param commitsInAll Submissions of one trainer in all
    /// @param alpha Weight of stake among paid trainers
    /// @param gamma Least share of the reward for trainers, and for validators
    /// @param rho Ratio of neighbouring ranks
    /// @param reward R
    /// @param seatFee Pay of a seat
    /// @param minTrainerStake Least stake locked by a trainer
    /// @param maxModelBytes Largest model
    /// @param macsPerRow Multiply-adds that a model may need per sample
    struct TaskParams {
        Content spec;
        Shard live;
        Shard last;
        EngineClass engine;
        Direction direction;
        uint32 baseline;
        uint32 tolerance;
        uint40 submitBy;
        uint40 revealBy;
        uint40 closeBy;
        uint32 keyWindow;
        uint32 evidenceWindow;
        uint16 commitWindow;
        uint16 alternateWindow;
        uint16 revealWindow;
        uint16 appealWindow;
        uint8 seats;
        uint8 alternates;
        uint8 seatCap;
        uint8 finalSeats;
        uint32 copyTau;
        uint8 commitsPerEpoch;
        uint8 commitsInAll;
        StakeExponent alpha;
        uint32 gamma;
        uint32 rho;
        uint128 reward;
        uint128 seatFee;
        uint128 minTrainerStake;
        uint64 maxModelBytes;
        uint64 macsPerRow;
    }

    /// @notice Protocol minima and constants, fixed at deployment
    /// @param creatorStake Own stake that makes a creator
    /// @param recordMin FML wei earned that make a track record
    /// @param recordTTL Seconds that a track record counts
    /// @param minReward Least reward
    /// @param minTrainerStake Least trainer stake
    /// @param minSeatFee Least seat fee
    /// @param minWindow Seconds that each window lasts at least (3 blocks)
    /// @param blockTime Seconds per block, rounded up
    /// @param refBandwidth Bytes per second that a validator is expected to fetch
    /// @param refSpeed Multiply-adds per second that a validator is expected to do
    struct Limits {
        uint128 creatorStake;
        uint128 recordMin;
        uint32 recordTTL;
        uint128 minReward;
        uint128 minTrainerStake;
        uint128 minSeatFee;
        uint16 minWindow;
        uint16 blockTime;
        uint64 refBandwidth;
        uint64 refSpeed;
    }

    /// @notice What is revealed of a model, bound by its commitment
    /// @param flat SHA-256 of the plain bytes
    /// @param content Where the bytes are
    /// @param keyHash H(FILE_KEY, key)
    struct Model {
        bytes32 flat;
        Content content;
        bytes32 keyHash;
    }

    /// @notice Standing of a task
    struct TaskView {
        address creator;
        TaskState state;
        uint8 routes;
        uint16 creatorLeaf;
        uint32 creatorTakenAt;
        uint40 createdAt;
        uint40 dropBy;
        uint32 submissions;
        uint32 open;
        uint32 trainers;
        uint128 bond;
        TaskParams params;
    }

    /// @notice Standing of a submission
    /// @param stage 0 live, 1 final: from the draw for the final stage on, or the end without one
    /// @param reason Why it is Void. Duplicate while Sealed: an earlier commit of the same bytes was revealed, it will be
    /// Void when its round is decided
    /// @param queue Where it stands or stood last
    /// @param rounds Rounds drawn so far, an open one included
    /// @param ordinal Which of the trainer's reveals in this task, from 1; 0 before the reveal and for a duplicate
    /// @param joinedEpoch Epoch in which it joined its queue
    /// @param score Score or verdict of its stage once Final
    /// @param number Which trainer of the task it is of, from 1
    /// @param locked Stake of the trainer in the task when it committed, FML wei
    /// @param hash The commitment, from the reveal on keccak256(flat, keyHash) of the model
    struct SubmissionView {
        uint64 task;
        address trainer;
        uint32 number;
        SubmissionState state;
        uint8 stage;
        VoidReason reason;
        Queue queue;
        uint8 rounds;
        uint8 ordinal;
        uint32 joinedEpoch;
        uint32 score;
        uint128 locked;
        bytes32 hash;
    }

    /// @notice What the draw needs to know of a task
    /// @param queue Queue that the submission was the head of
    /// @param seats k
    /// @param alternates a
    /// @param finalSeats kf
    /// @param dropBy Unix seconds by which a round of its stage has to be over: closeBy of the task in the live stage, dropBy in the
    /// final one
    /// @param holdUntil Unix seconds until which revealed seats can be questioned
    /// @param fee Submission fee, FML wei
    struct Sealing {
        uint64 task;
        Queue queue;
        uint8 seats;
        uint8 alternates;
        uint8 finalSeats;
        uint8 seatCap;
        uint16 commitWindow;
        uint16 alternateWindow;
        uint16 revealWindow;
        uint16 creatorLeaf;
        uint32 creatorTakenAt;
        uint40 dropBy;
        uint40 holdUntil;
        uint128 fee;
    }

    /// @notice How votes on a submission are judged, and how long a result can be appealed against
    /// @param open Whether the task is
    /// @param seats k
    /// @param finalSeats kf
    /// @param cutAt Unix seconds until which a live result can be appealed against at least
    /// @param dropBy Unix seconds by which a round of its stage has to be over: closeBy of the task in the live stage, dropBy in the
    /// final one
    /// @param seatFee Pay of a seat, FML wei
    struct Judging {
        uint64 task;
        bool open;
        EngineClass engine;
        uint32 tolerance;
        uint8 seats;
        uint8 finalSeats;
        uint16 appealWindow;
        uint40 cutAt;
        uint40 dropBy;
        uint128 seatFee;
    }

    /// @notice What becomes of a submission after a round or at the end of a stage, for those who pay
    /// @param submission The submission
    /// @param task Its task
    /// @param stage 0 live, 1 final
    /// @param rounds Rounds that were drawn so far
    /// @param state Where it stands now: Revealed, Scored, Final or Void. It is Void whatever the step was if its task is
    /// void, or an earlier commit of the same bytes was revealed
    /// @param use What the submission fee is for; Held as long as the stage has not ended
    /// @param trainer Who paid it, where it returns
    /// @param seatFee Pay of a seat, FML wei
    /// @param fee Submission fee, FML wei
    /// @param bond What the creator stands for the task with, where that is used; FML wei
    struct Ending {
        uint64 submission;
        uint64 task;
        uint8 stage;
        uint8 rounds;
        SubmissionState state;
        FeeUse use;
        address trainer;
        uint128 seatFee;
        uint128 fee;
        uint128 bond;
    }

    /// @notice What settlement needs to know of a closed task
    /// @param voided The evaluation set was faulty: nobody is ranked
    /// @param submissions Models that were committed
    /// @param paid Those of them whose fee was not returned
    /// @param fee Submission fee, FML wei
    /// @param finalFee What a trainer paid for the final stage, FML wei
    /// @param trainers Paid trainers, best first
    /// @param stakes What each had locked when it committed to its ranked submission, FML wei
    /// @param epochs Epoch of the first commit of each
    struct Closing {
        address creator;
        bool voided;
        uint32 submissions;
        uint32 paid;
        uint128 fee;
        uint128 finalFee;
        uint128 reward;
        uint128 bond;
        uint32 gamma;
        uint32 rho;
        StakeExponent alpha;
        uint128 minTrainerStake;
        address[] trainers;
        uint256[] stakes;
        uint32[] epochs;
    }

    /// @notice What is known here of the evidence of votes on a submission in a stage
    /// @param ended No round of that stage can still come
    /// @param standing Its `hash` from the reveal on
    /// @param dataset Digest of the content of the stage's shard
    /// @param rows Samples of that shard
    /// @param holdUntil Unix seconds until which revealed seats can be questioned
    struct EvidenceTerms {
        uint64 task;
        bool ended;
        bytes32 standing;
        bytes32 dataset;
        uint32 rows;
        uint40 holdUntil;
    }

    // ---------------------------------------------------------------- events

    /// @notice A task was opened and funded
    event TaskCreated(
        uint64 indexed task,
        address indexed creator,
        uint8 routes,
        uint16 creatorLeaf,
        uint32 creatorTakenAt,
        uint128 bond,
        TaskParams params
    );
    /// @notice A task without submissions was withdrawn by its creator
    event TaskCancelled(uint64 indexed task);
    /// @notice The evaluation set was found to be faulty
    event TaskVoided(uint64 indexed task, uint64 indexed submission);
    /// @notice The task is settled; `order` are the paid submissions, best first
    event TaskSettled(uint64 indexed task, uint64[] order);
    /// @notice A trainer committed to a model
    event ModelCommitted(
        uint64 indexed submission, uint64 indexed task, address indexed trainer, bytes32 commitment, uint128 locked
    );
    /// @notice A model was revealed and stands in the live queue
    event ModelRevealed(uint64 indexed submission, uint64 indexed task, uint8 ordinal, uint32 joinedEpoch, Model model);
    /// @notice A committee came to no result, or its result is appealed against; the submission stands in the queue for another
    /// one, of that size (0 the first of the stage, 1 and 2 larger)
    event Requeued(uint64 indexed submission, uint64 indexed task, uint8 nextRound, uint8 size, uint32 joinedEpoch);
    /// @notice The submission has its score (or verdict) of that stage, for good
    event SubmissionFinal(uint64 indexed submission, uint64 indexed task, uint8 stage, uint32 score);
    /// @notice The submission ended without a score in that stage
    event SubmissionVoid(uint64 indexed submission, uint64 indexed task, uint8 stage, VoidReason reason);

    // ---------------------------------------------------------------- errors

    /// @notice Only the arena's own contracts may call this
    error ArenaOnlyModule(address caller);
    /// @notice The account may not create a task; `eligibility` says what is missing
    error ArenaNotEligible(address account, uint256 missingStake, uint256 missingEarned);
    /// @notice A parameter breaks a rule of the protocol
    /// @param parameter Its name
    /// @param given Value given
    /// @param bound The limit that it breaks
    error ArenaBadParameter(bytes32 parameter, uint256 given, uint256 bound);
    /// @notice There is no such task
    error ArenaNoTask(uint64 task);
    /// @notice The task is not in the state that this needs
    error ArenaTaskState(uint64 task, TaskState state);
    /// @notice Only the creator may do this
    error ArenaOnlyCreator(uint64 task, address caller);
    /// @notice The creator of a task cannot submit to it
    error ArenaOwnTask(uint64 task);
    /// @notice The task has submissions
    error ArenaHasSubmissions(uint64 task, uint32 submissions);
    /// @notice It is too late: the deadline was `deadline`, it is `time` now (unix seconds)
    error ArenaTooLate(uint40 deadline, uint40 time);
    /// @notice It is too early: possible from `from` on, it is `time` now (unix seconds)
    error ArenaTooEarly(uint40 from, uint40 time);
    /// @notice The trainer used up its submissions, for this epoch or in all
    error ArenaQuota(uint64 task, address trainer, uint256 limit);
    /// @notice An empty commitment
    error ArenaEmptyCommitment();
    /// @notice There is no such submission
    error ArenaNoSubmission(uint64 submission);
    /// @notice The submission is not in the state that this needs
    error ArenaSubmissionState(uint64 submission, SubmissionState state);
    /// @notice The values do not hash to the commitment
    error ArenaWrongReveal(uint64 submission, bytes32 expected, bytes32 got);
    /// @notice Not content that the arena can fetch: codec 0x55 up to 1,048,576 bytes, 0x70 above, at least one byte
    error ArenaBadContent(uint64 codec, uint64 size);
    /// @notice The model has no key: whoever fetches it could copy it
    error ArenaNotSealed(uint64 submission);
    /// @notice The model is larger than the task allows
    error ArenaModelTooLarge(uint64 size, uint64 limit);
    /// @notice Not the head of its queue; `head` is (0: the queue has none in this epoch)
    error ArenaNotHead(uint64 submission, uint64 head);
    /// @notice Submissions of the task are still open
    error ArenaSubmissionsOpen(uint64 task, uint32 open);
    /// @notice A result stands: it is not removed, `IScores.close` makes it final
    error ArenaStands(uint64 submission);
    /// @notice The trainer holds no stake in that task
    error ArenaNothingLocked(uint64 task, address trainer);

    // ---------------------------------------------------------------- tasks

    /// @notice Open a task; takes the reward and the bond (half of the reward) from the caller's FML, which needs an
    /// allowance to the Stake contract
    /// @return task Its id
    function createTask(TaskParams calldata params) external returns (uint64 task);
    /// @notice Withdraw a task to which nobody submitted; everything returns
    function cancelTask(uint64 task) external;

    // ---------------------------------------------------------------- submissions

    /// @notice Commit to a model. Locks stake so that at least `stake` is held in the task, takes the submission fee, and
    /// with the first one of a trainer what it stands for the final stage with (kf x seatFee).
    /// The caller is the trainer; the fee comes from its FML (allowance to the Stake contract)
    /// @param commitment H(MODEL, task, trainer, flat, digest, codec, size, keyHash, salt)
    /// @param stake Least stake to be held in the task, FML wei
    /// @return submission Its id
    function commitModel(uint64 task, bytes32 commitment, uint128 stake) external returns (uint64 submission);
    /// @notice Reveal a committed model; anyone who holds the values may
    function revealModel(uint64 submission, Model calldata model, bytes32 salt) external;
    /// @notice End a submission that was not revealed in time, or not drawn by closeBy in the live stage and dropBy in the final
    /// one, or whose task is void. A round that is drawn ends by `finalize`, a standing result by `close`
    function expire(uint64 submission) external;
    /// @notice Free the stake of `trainer` in a closed task
    function release(uint64 task, address trainer) external;

    // ---------------------------------------------------------------- views

    /// @notice Protocol minima and constants
    function limits() external view returns (Limits memory);
    /// @notice Whether, and on which grounds, an account may create a task, and what is missing for the others
    function eligibility(address account) external view returns (Eligibility memory);
    /// @notice Standing of a task
    function taskOf(uint64 task) external view returns (TaskView memory);
    /// @notice Standing of a submission
    function submissionOf(uint64 submission) external view returns (SubmissionView memory);
    /// @notice Head of a queue of a task in the current epoch; 0 if none can be drawn
    function headOf(uint64 task, Queue queue) external view returns (uint64 submission);
    /// @notice Ids given so far
    function counts() external view returns (uint64 tasks, uint64 submissions);

    /// @notice What the evidence of a vote on a submission has to be about
    /// @param stage Of the round of the vote
    function evidenceTerms(uint64 submission, uint8 stage) external view returns (EvidenceTerms memory);
    /// @notice How votes on a submission are judged
    function judgingOf(uint64 submission) external view returns (Judging memory);

    // ---------------------------------------------------------------- for the arena's contracts only

    /// @notice Take a submission out of the queue that it stands in, for a round drawn now. Scores only; reverts if it is not the
    /// head. Whether the round can be over by `dropBy` is for the caller to check, which knows its windows
    function takeHead(uint64 submission) external returns (Sealing memory);
    /// @notice Move a submission on after a round, or after a draw that opened none. Scores only
    /// @param rounds Rounds that were drawn so far
    /// @param reason Why it is Void, for Step.Void
    /// @param size Size index of the next committee, for Step.Requeue
    function conclude(uint64 submission, uint8 rounds, Step step, VoidReason reason, uint8 size)
        external
        returns (Ending memory);
    /// @notice Put a submission whose result is appealed against into the queue for a committee of that size. Appeals only
    function requeue(uint64 submission, uint8 size) external returns (Judging memory);
    /// @notice Make the standing result final: no appeal can come any more. Scores only, which checks the time of an appeal that
    /// was not drawn by `dropBy`; that one leaves its place in the queue here. No live result is final before `cutAt`
    /// @param score The result of the stage
    function finish(uint64 submission, uint32 score) external returns (Ending memory);
    /// @notice Begin the final stage of a task, whose live submissions have all ended. Finals only
    /// @param finalists Submissions that take part
    /// @param caller Who is paid for it
    function openFinal(uint64 task, uint32 finalists, address caller) external;
    /// @notice On what terms the key of a shard can be published
    /// @param shard 0 live, 1 last
    /// @return creator Who committed to it
    /// @return keyHash H(SHARD_KEY, creator, shard, key)
    /// @return revealBy Unix seconds after which it can
    /// @return keyBy Unix seconds until which it can
    function shardTerms(uint64 task, uint8 shard)
        external
        view
        returns (address creator, bytes32 keyHash, uint40 revealBy, uint40 keyBy);
    /// @notice On what terms the key of a revealed model can be published
    /// @return task Its task
    /// @return standing keccak256(flat, keyHash) of the model
    /// @return revealBy Unix seconds after which it can
    /// @return keyBy Unix seconds until which it can
    function modelTerms(uint64 submission)
        external
        view
        returns (uint64 task, bytes32 standing, uint40 revealBy, uint40 keyBy);
    /// @notice On what terms earnings in `task` count towards a track record, and what returns to a trainer
    /// @return creator Who paid; zero if its tasks do not count
    /// @return fees Submission fees of `account` that were not returned, FML wei
    /// @return ttl Seconds that earnings count
    /// @return trainer Which trainer of the task it is, from 1; 0 if none
    function recordTermsOf(uint64 task, address account)
        external
        view
        returns (address creator, uint256 fees, uint32 ttl, uint32 trainer);
    /// @notice Note the end of the last pause, planned or come. Guard only, which is asked about the tasks created before
    /// @param until Unix seconds
    function notePause(uint40 until) external;
    /// @notice Close a task for settlement, in which `order` are to be paid: whoever calls checks that. Settle only
    function closeTask(uint64 task, uint64[] calldata order) external returns (Closing memory);
}
