// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Custody of all FML, stake, and the weights that the draw reads
/// @notice Every token of the arena lies here, in ledgers that never mix: own stake, unbonding, one pot per task,
/// claimable balances, the fee pool, what each task has burned, and the dust ledger. `FML.balanceOf(stake) >= their sum` at all times.
/// Weights change only for the next epoch, so that a draw of the current epoch depends on nothing done inside it.
/// Leaves are numbered 0..4095; `NO_LEAF` stands for none. A seat is (leaf, epoch of its seal): it belongs to the holder
/// of the leaf if that holder took it in an earlier epoch, and to nobody otherwise.
interface IStake {
    /// @notice What money is paid into a task's pot for. The order never changes
    enum Inflow {
        Reward,
        Bond,
        Fee,
        Slash,
        Challenge,
        Appeal,
        FinalFee
    }

    /// @notice What money is paid out of a pot or the fee pool for. The order never changes
    enum Outflow {
        Tip,
        SeatFee,
        SlashShare,
        ValidatorReward,
        TrainerReward,
        FeeReturn,
        BondReturn,
        RewardReturn,
        Upkeep,
        Challenge,
        ChallengeReward,
        AppealBond,
        AppealReward,
        Delegated
    }

    /// @notice Money parameters and clock of the arena, fixed at deployment
    /// @param genesis Unix seconds at which epoch 0 began
    /// @param epochLength Seconds per epoch
    /// @param unbonding Seconds from the request to the earliest withdrawal
    /// @param recordHalfLife H: epochs after which a record counts half
    /// @param minStake m: least own stake of a validator, FML wei; stake above 9 m adds no weight
    /// @param seatFeeUnit Seat fee that earns 1024 record units, FML wei
    /// @param upkeepPay What a caller of refresh or a beacon gets from the fee pool at most, FML wei
    struct Config {
        uint40 genesis;
        uint32 epochLength;
        uint32 unbonding;
        uint32 recordHalfLife;
        uint128 minStake;
        uint128 seatFeeUnit;
        uint128 upkeepPay;
    }

    /// @notice All that is known of an account
    /// @param own Own stake that counts, FML wei; includes `locked`
    /// @param locked Part of `own` that open tasks hold
    /// @param unbonding Stake on its way out, still slashable
    /// @param claimable Earned and returned FML, free to claim
    /// @param readyAt Unix seconds from which `unbonding` can be withdrawn (holds included); 0 if there is none
    /// @param engagements Open tasks in which the account is trainer or creator
    /// @param leaf Its leaf, or NO_LEAF
    /// @param signer Account that may act for it in the current epoch; zero: only itself
    struct AccountView {
        uint128 own;
        uint128 locked;
        uint128 unbonding;
        uint128 claimable;
        uint40 readyAt;
        uint16 engagements;
        uint16 leaf;
        address signer;
    }

    /// @notice All that is known of a leaf
    /// @param account Its holder; zero: free
    /// @param takenAt Epoch in which the holder took it
    /// @param weight Weight of the current epoch
    /// @param nextWeight Weight from the next epoch on
    /// @param record Record units (1/1024 seat) as decayed to now
    /// @param refreshableAt First epoch in which `refresh` is paid and may raise the weight
    /// @param asleep Weight is 0 because of missed seats, until `wake`
    /// @param displaced Weight is 0 because a heavier joiner named it; it passes on when the holder's time is over
    /// @param heir Who gets a displaced leaf
    /// @param boxKey X25519 public key of the holder
    struct LeafView {
        address account;
        uint32 takenAt;
        uint32 weight;
        uint32 nextWeight;
        uint40 record;
        uint32 refreshableAt;
        bool asleep;
        bool displaced;
        address heir;
        bytes32 boxKey;
    }

    // ---------------------------------------------------------------- events: stake and weights

    /// @notice `account` added to its own stake
    event Staked(address indexed account, uint256 amount, uint256 own);
    /// @notice `account` began to take stake out; the weight drops in the next epoch
    event UnbondStarted(address indexed account, uint256 amount, uint256 own, uint40 readyAt);
    /// @notice Unbonded stake left the arena
    event Withdrawn(address indexed account, uint256 amount);
    /// @notice From `fromEpoch` on `signer` may seal, commit, reveal and sign records for `account`
    event SignerSet(address indexed account, address indexed signer, uint32 fromEpoch);
    /// @notice `account` took `leaf` in `epoch`; it can be drawn from the next one on
    event LeafTaken(uint16 indexed leaf, address indexed account, uint32 epoch, bytes32 boxKey);
    /// @notice `heir` displaced `holder`, and gets `leaf` from `freeAt` (unix seconds) on
    event LeafAwaited(uint16 indexed leaf, address indexed heir, address indexed holder, uint40 freeAt);
    /// @notice `leaf` was freed
    event LeafFreed(uint16 indexed leaf, address indexed account, uint32 epoch);
    /// @notice The weight of `leaf` is `weight` from epoch `effective` on
    event WeightSet(uint16 indexed leaf, uint32 effective, uint32 weight);
    /// @notice `leaf` gained record units by an in-consensus seat
    event RecordGained(uint16 indexed leaf, uint40 units, uint40 record);
    /// @notice The weight of `leaf` was recomputed from its decayed record
    event Refreshed(uint16 indexed leaf, uint40 record);
    /// @notice `leaf` missed its seats in three epochs in a row and weighs 0 until woken
    event Slept(uint16 indexed leaf, uint32 epoch);
    /// @notice `leaf` was woken
    event Woken(uint16 indexed leaf, uint32 epoch);
    /// @notice Part of the own stake of `account` is held by `task`
    event Locked(uint64 indexed task, address indexed account, uint256 amount);
    /// @notice Held stake is free again
    event Unlocked(uint64 indexed task, address indexed account, uint256 amount);

    // ---------------------------------------------------------------- events: money. Each task's Deposited amounts equal
    // its Credited, Burned, Pooled and Dusted amounts plus what its pot still holds.

    /// @notice Money came into the pot of `task`, from a wallet or, for slashes, from a stake
    event Deposited(uint64 indexed task, address indexed from, Inflow indexed kind, uint256 amount);
    /// @notice Money became claimable by `account`, from the pot of `task`, or from the fee pool if `task` is 0
    event Credited(uint64 indexed task, address indexed account, Outflow indexed kind, uint256 amount);
    /// @notice Money of the pot of `task` will never be paid to anyone
    event Burned(uint64 indexed task, uint256 amount);
    /// @notice Money of the pot of `task` went to the fee pool
    event Pooled(uint64 indexed task, uint256 amount);
    /// @notice A rounding rest of the pot of `task`
    event Dusted(uint64 indexed task, uint256 amount);
    /// @notice `account` took its claimable balance out
    event Claimed(address indexed account, address indexed to, uint256 amount);
    /// @notice What `task` had burned left the supply
    event BurnFlushed(uint64 indexed task, uint256 amount);

    // ---------------------------------------------------------------- errors

    /// @notice Only the arena's own contracts may call this
    error StakeOnlyModule(address caller);
    /// @notice The parameters given at the deployment do not make sense
    error StakeBadConfig();
    /// @notice An amount of zero does nothing
    error StakeZeroAmount();
    /// @notice Own stake that is neither locked nor unbonding does not reach
    /// @param free What there is, FML wei
    /// @param needed What is needed, FML wei
    error StakeTooLittle(uint256 free, uint256 needed);
    /// @notice Unbonded stake can be withdrawn only later; `readyAt` 0: nothing is unbonding
    error StakeNotReady(uint40 readyAt);
    /// @notice The account holds a leaf already, or one of its leaf is still unbonding
    error StakeHoldsLeaf(address account, uint16 leaf);
    /// @notice A trainer or creator with an open task cannot become a validator, a validator cannot train
    error StakeRoleTaken(address account, uint16 engagements);
    /// @notice All leaves are taken: join in the place of one that weighs less than half
    error StakeTreeFull();
    /// @notice There is room in the tree: join it
    error StakeTreeNotFull();
    /// @notice Nobody holds the leaf
    error StakeLeafFree(uint16 leaf);
    /// @notice The leaf named is not lighter than half of the joiner's weight
    error StakeLeafTooHeavy(uint16 leaf, uint256 weight, uint256 joinerWeight);
    /// @notice Not a usable X25519 public key
    error StakeBadBoxKey(bytes32 key);
    /// @notice The leaf was refreshed too recently to raise its weight
    error StakeRefreshTooEarly(uint16 leaf, uint32 refreshableAt);
    /// @notice The leaf is not asleep
    error StakeNotAsleep(uint16 leaf);
    /// @notice Neither the holder of the leaf in that epoch, nor its signer
    error StakeNotSeatOwner(address caller, uint16 leaf, uint32 epoch);
    /// @notice The pot of the task holds less than is to be paid: a broken invariant, never seen
    error StakePotShort(uint64 task, uint256 held, uint256 wanted);

    // ---------------------------------------------------------------- accounts

    /// @notice Add `amount` FML wei of the caller's to its own stake; needs an allowance
    function stake(uint256 amount) external;
    /// @notice `stake` with an EIP-2612 permit in place of the allowance
    function stakeWithPermit(uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) external;
    /// @notice Begin to take `amount` of own stake out. A second call adds to the first and restarts its time. Below the
    /// minimum the leaf weighs 0; with nothing left it is freed on withdrawal
    function unbond(uint256 amount) external;
    /// @notice Take the unbonded stake out once its time has passed
    function withdraw() external;
    /// @notice Become a validator, with the own stake there is
    /// @param boxKey X25519 public key to which keys are wrapped
    /// @return leaf The leaf taken
    function joinValidators(bytes32 boxKey) external returns (uint16 leaf);
    /// @notice In a full tree: make the holder of a leaf that weighs less than half of the caller unbond, and wait for
    /// its leaf. The caller gets it when the holder withdraws, or by `joinValidators` once the holder's time is over
    function displaceValidator(bytes32 boxKey, uint16 leaf) external;
    /// @notice Let `signer` act for the caller from the next epoch on; zero: nobody but itself
    function setSigner(address signer) external;
    /// @notice Recompute the weight of a leaf from its record as decayed to now; paid from the fee pool
    function refresh(uint16 leaf) external;
    /// @notice End the sleep of the caller's leaf (holder or signer)
    function wake(uint16 leaf) external;
    /// @notice Take the caller's claimable balance out to `to`
    /// @return amount FML wei paid
    function claim(address to) external returns (uint256 amount);
    /// @notice Take what `task` has burned so far out of the token's supply. Anyone may
    function flushBurned(uint64 task) external;

    // ---------------------------------------------------------------- views

    /// @notice Clock and money parameters
    function config() external view returns (Config memory);
    /// @notice Epoch now
    function currentEpoch() external view returns (uint32);
    /// @notice All of an account
    function accountOf(address account) external view returns (AccountView memory);
    /// @notice All of a leaf
    function leafAt(uint16 leaf) external view returns (LeafView memory);
    /// @notice Sum of all weights in `epoch`
    function totalWeight(uint32 epoch) external view returns (uint256);
    /// @notice Own stake of an account as it stood at the end of `epoch`, FML wei; of the zero address: of all accounts
    function ownAt(address account, uint32 epoch) external view returns (uint256);
    /// @notice Own stake up to the cap of 9 m as it stood at the end of `epoch`, FML wei
    function cappedOwnAt(address account, uint32 epoch) external view returns (uint256);
    /// @notice Weight of (own stake, delegated stake, record) by the protocol's formula
    function weightOf(uint256 own, uint256 delegated, uint40 record) external view returns (uint256);
    /// @notice Unix seconds until which `account` answers for what it did so far, as noted: its last request to unbond plus the
    /// unbonding time, or the hold of a task that it created or judged, whatever is latest; 0 if there is none
    function heldUntil(address account) external view returns (uint40);
    /// @notice Holder of the seat (leaf, epoch); zero if the holder left since
    function seatOwner(uint16 leaf, uint32 epoch) external view returns (address);
    /// @notice Reverts with StakeNotSeatOwner unless `caller` is the holder of the seat, or its signer
    function authorizeSeat(uint16 leaf, uint32 epoch, address caller) external view;
    /// @notice Whether `caller` is `account` or its signer in the current epoch
    function mayActFor(address account, address caller) external view returns (bool);
    /// @notice Draw without replacement by the weights of `epoch` (protocol 7)
    /// @param seed Seed of the round
    /// @param epoch Current epoch
    /// @param size Seats wanted, at most 31
    /// @param excludedLeaf Leaf that takes no part (the creator's), or NO_LEAF
    /// @param excludedTakenAt The exclusion counts only while the holder is the one that took the leaf in this epoch
    /// @return leaves The first 16 leaves in draw order, 16-bit lanes from the lowest bits up
    /// @return more The others, likewise
    /// @return count Leaves drawn; less than `size` if all weight is used up
    function draw(bytes32 seed, uint32 epoch, uint8 size, uint16 excludedLeaf, uint32 excludedTakenAt)
        external
        view
        returns (uint256 leaves, uint256 more, uint8 count);
    /// @notice FML wei that the pot of a task holds
    function potOf(uint64 task) external view returns (uint256);
    /// @notice FML wei that a task has burned and that still lies here
    function burnedOf(uint64 task) external view returns (uint256);
    /// @notice FML wei in the fee pool and the dust ledger
    function pools() external view returns (uint256 feePool, uint256 dustLedger);

    // ---------------------------------------------------------------- for the arena's contracts only

    /// @notice Bring `amount` of `from`'s FML into the pot of `task`
    function deposit(uint64 task, address from, Inflow kind, uint256 amount) external;
    /// @notice Bring what a trainer pays with a commit into the pot of `task`, in one transfer
    /// @param finalFee With its first one, else 0
    function depositFees(uint64 task, address from, uint256 finalFee, uint256 fee) external;
    /// @notice Make `amount` of the pot of `task` claimable by `account`
    function credit(uint64 task, address account, Outflow kind, uint256 amount) external;
    /// @notice Move `amount` of the pot of `task` to what it has burned
    function burn(uint64 task, uint256 amount) external;
    /// @notice Move `amount` of the pot of `task` to the fee pool, and `burned` to what it has burned
    function pool(uint64 task, uint256 amount, uint256 burned) external;
    /// @notice Move `amount` of the pot of `task` to the dust ledger
    function dust(uint64 task, uint256 amount) external;
    /// @notice Pay `account` the upkeep pay from the fee pool, as far as that reaches
    function payUpkeep(address account) external;
    /// @notice Let `amount` that others delegated count for `account`, from the next epoch on. Delegation only
    function setDelegated(address account, uint96 amount) external;
    /// @notice Hold `amount` of the trainer's free own stake for `task`, on top of what is held
    function lock(uint64 task, address account, uint256 amount) external;
    /// @notice Let go of `amount` held for `task`
    function unlock(uint64 task, address account, uint256 amount) external;
    /// @notice The account trains in one more open task; reverts if it holds a leaf
    function engageTrainer(address account) external;
    /// @notice The account created one more open task; its stake stays until `holdUntil` at least
    /// @return leaf Its leaf, or NO_LEAF
    /// @return takenAt Epoch in which it took the leaf
    function engageCreator(address account, uint40 holdUntil) external returns (uint16 leaf, uint32 takenAt);
    /// @notice One open task less
    function disengage(address account) external;
    /// @notice A vote was revealed on the seat: its holder was awake in `epoch`, and its stake stays until `holdUntil`
    /// @return account Holder of the seat; reverts with StakeNotSeatOwner if it left
    function noteReveal(uint16 leaf, uint32 epoch, uint40 holdUntil) external returns (address account);
    /// @notice Add to the record of an in-consensus seat
    /// @param units Record units gained
    /// @return account Holder of the seat, zero if it left
    function rewardSeat(uint16 leaf, uint32 epoch, uint40 units) external returns (address account);
    /// @notice Slash the holder of a missed seat by 0.1 %, at most 0.2 % per epoch of the seats, and count the miss
    /// towards sleep. Half of the slash is burned, half stays in the pot of `task`
    /// @return kept FML wei that stay in the pot
    function slashMissed(uint64 task, uint16 leaf, uint32 epoch) external returns (uint256 kept);
    /// @notice Slash the holder of a committed and unrevealed seat by 1 %; halves as in `slashMissed`
    function slashUnrevealed(uint64 task, uint16 leaf, uint32 epoch) external returns (uint256 kept);
    /// @notice Slash the holder of a seat whose vote was refuted by 5 %; halves as in `slashMissed`. Settle only
    /// @return kept FML wei that stay in the pot
    function slashRefuted(uint64 task, uint16 leaf, uint32 epoch) external returns (uint256 kept);
    /// @notice Slash the holder of a seat with false evidence by 10 %; halves as in `slashMissed`. Challenges only
    /// @return account Who lost it, zero if the holder left
    /// @return kept FML wei that stay in the pot
    function slashFalseEvidence(uint64 task, uint16 leaf, uint32 epoch) external returns (address account, uint256 kept);
}
