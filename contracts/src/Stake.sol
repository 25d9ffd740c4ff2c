// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ERC20Burnable} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Burnable.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";

import {EpochClock} from "./EpochClock.sol";
import {IDelegation} from "./interfaces/IDelegation.sol";
import {IStake} from "./interfaces/IStake.sol";
import {Sampling} from "./libraries/Sampling.sol";
import {SumTree} from "./libraries/SumTree.sol";
import {Weights} from "./libraries/Weights.sol";
import {X25519} from "./libraries/X25519.sol";

/// @title Custody of all FML, stake, and the weights that the draw reads
/// @dev Amounts are uint96: the constructor checks that the token's supply, which never grows, fits.
/// The token is plain ERC-20 without hooks, so a call to it cannot come back; state still changes before each transfer out.
contract Stake is IStake, EpochClock {
    using Checkpoints for Checkpoints.Trace208;
    using SafeERC20 for IERC20;
    using Sampling for SumTree.State;
    using SumTree for SumTree.State;

    /// @notice The arena's other contracts
    struct Modules {
        address arena;
        address scores;
        address settle;
        address challenges;
        address beacon;
        address finals;
        address appeals;
        address delegation;
    }

    /// @dev Three words; the first is all that a trainer's commit changes. `leafRef` and `awaited` are a leaf plus one, or zero. `readyAt` is the earliest withdrawal: the
    /// last request plus the unbonding time, or the hold of a task that the account created, whatever is later. `lent`:
    /// something was ever delegated to it, so that a slash has to ask.
    struct Account {
        uint96 own;
        uint96 locked;
        uint16 leafRef;
        uint16 awaited;
        uint16 engagements;
        uint96 claimable;
        uint96 unbonding;
        uint40 readyAt;
        uint96 delegated;
        bool lent;
    }

    /// @dev One word, all that commits and reveals touch. `lastActive` counts epochs since `takenAt`. In a free leaf
    /// `holdUntil` is the next free leaf plus one.
    struct Leaf {
        address account;
        uint32 takenAt;
        uint40 holdUntil;
        uint24 lastActive;
    }

    /// @dev One word. `units` is the record as of epoch `notedAt`, `weighed` the record as of the last refresh, which weights
    /// use. `streak` counts epochs of misses after `streakFrom`, a value of `lastActive`.
    struct Standing {
        uint40 units;
        uint32 notedAt;
        uint40 weighed;
        uint32 refreshedAt;
        uint24 streakFrom;
        uint8 streak;
        bool asleep;
        bool displaced;
    }

    /// @dev `current` acts from epoch `from` on, `previous` before
    struct Signer {
        address current;
        uint32 from;
        address previous;
    }

    /// @dev One word, all that a commit reads: who votes for the holder of a leaf, its signer or, without one, itself; since when
    /// the holder has the leaf; and the epoch from which on that is the signer
    struct Voter {
        address who;
        uint32 takenAt;
        uint32 from;
    }

    /// @dev Who gets a displaced leaf, at `freeAt` at the earliest
    struct Succession {
        address heir;
        uint40 freeAt;
        bytes32 boxKey;
    }

    /// @dev One word per task: money that it holds, and money that it has burned and that still lies here
    struct Pot {
        uint96 held;
        uint96 burned;
    }

    /// @dev One word. `nextFresh` leaves were ever taken; `freeRef` is the first freed leaf plus one, or zero
    struct Globals {
        uint96 feePool;
        uint96 dust;
        uint16 nextFresh;
        uint16 freeRef;
    }

    uint16 private constant NO_LEAF = type(uint16).max;
    /// Fractions of the stake that a seat loses
    uint256 private constant MISSED_DIVISOR = 1000;
    uint256 private constant UNREVEALED_DIVISOR = 100;
    uint256 private constant REFUTED_DIVISOR = 20;
    uint256 private constant FALSE_EVIDENCE_DIVISOR = 10;
    /// Missed seats that are slashed in an epoch
    uint256 private constant MISSES_PER_EPOCH = 2;
    /// Epochs of misses in a row after which a leaf sleeps
    uint8 private constant STREAK_LIMIT = 3;

    IERC20 private immutable TOKEN;
    address private immutable ARENA;
    address private immutable SCORES;
    address private immutable SETTLE;
    address private immutable CHALLENGES;
    address private immutable BEACON;
    address private immutable FINALS;
    address private immutable APPEALS;
    IDelegation private immutable DELEGATION;
    uint32 private immutable UNBONDING;
    uint32 private immutable HALF_LIFE;
    uint128 private immutable MIN_STAKE;
    uint128 private immutable SEAT_FEE_UNIT;
    uint128 private immutable UPKEEP_PAY;

    SumTree.State private _tree;
    Globals private _globals;
    mapping(address account => Account) private _accounts;
    mapping(address account => Signer) private _signers;
    /// Own stake by epoch; that of all accounts together under the zero address
    mapping(address account => Checkpoints.Trace208) private _history;
    mapping(uint256 leaf => Leaf) private _leaves;
    mapping(uint256 leaf => Voter) private _voters;
    mapping(uint256 leaf => Standing) private _standings;
    mapping(uint256 leaf => bytes32) private _boxKeys;
    mapping(uint256 leaf => Succession) private _successions;
    /// Two bits for each epoch: slashes of the leaf for seats missed in it; 128 epochs a word
    mapping(uint256 leaf => mapping(uint256 epochs => uint256)) private _misses;
    mapping(uint64 task => Pot) private _pots;

    /// @dev Arena, Scores, Settle, Challenges, Finals and Appeals only
    modifier onlyModule() {
        _checkModule();
        _;
    }

    /// @param config_ Clock and money parameters
    /// @param token The FML token; its whole supply must be below 2^96 wei
    /// @param modules The arena's other contracts, at the addresses that they will have
    constructor(Config memory config_, IERC20 token, Modules memory modules)
        EpochClock(config_.genesis, config_.epochLength)
    {
        if (
            config_.minStake == 0 || config_.minStake > type(uint96).max / Weights.CAP_FACTOR
                || config_.minStake * Weights.BASE_RECORD < 1e6 || config_.recordHalfLife == 0
                || config_.seatFeeUnit == 0 || token.totalSupply() > type(uint96).max
        ) revert StakeBadConfig();
        TOKEN = token;
        ARENA = modules.arena;
        SCORES = modules.scores;
        SETTLE = modules.settle;
        CHALLENGES = modules.challenges;
        BEACON = modules.beacon;
        FINALS = modules.finals;
        APPEALS = modules.appeals;
        DELEGATION = IDelegation(modules.delegation);
        UNBONDING = config_.unbonding;
        HALF_LIFE = config_.recordHalfLife;
        MIN_STAKE = config_.minStake;
        SEAT_FEE_UNIT = config_.seatFeeUnit;
        UPKEEP_PAY = config_.upkeepPay;
    }

    // ---------------------------------------------------------------- accounts

    /// @inheritdoc IStake
    function stake(uint256 amount) external {
        _stake(amount);
    }

    /// @inheritdoc IStake
    function stakeWithPermit(uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) external {
        // Somebody who saw the permit may have used it first: then the allowance is there, and the call below tells.
        try IERC20Permit(address(TOKEN)).permit(msg.sender, address(this), amount, deadline, v, r, s) {} catch {}
        _stake(amount);
    }

    /// @inheritdoc IStake
    function unbond(uint256 amount) external {
        if (amount == 0) revert StakeZeroAmount();
        Account storage account = _accounts[msg.sender];
        uint256 free = account.own - account.locked;
        if (amount > free) revert StakeTooLittle(free, amount);
        _unbond(msg.sender, account, amount);
        if (account.leafRef != 0) _reweigh(account.leafRef - 1);
    }

    /// @inheritdoc IStake
    function withdraw() external {
        Account storage account = _accounts[msg.sender];
        uint256 amount = account.unbonding;
        uint256 leafRef = account.leafRef;
        bool leaves = leafRef != 0 && (account.own == 0 || _isPassing(leafRef - 1));
        if (amount == 0 && !leaves) revert StakeNotReady(0);
        uint40 readyAt = _readyAt(account, leafRef);
        if (block.timestamp < readyAt) revert StakeNotReady(readyAt);
        account.unbonding = 0;
        if (leaves) _vacate(leafRef - 1, msg.sender);
        emit Withdrawn(msg.sender, amount);
        TOKEN.safeTransfer(msg.sender, amount);
    }

    /// @inheritdoc IStake
    function joinValidators(bytes32 boxKey) external returns (uint16 leaf) {
        Account storage account = _accounts[msg.sender];
        _checkJoiner(account, boxKey);
        uint256 awaited = account.awaited;
        if (awaited != 0) {
            account.awaited = 0;
            uint256 inherited = awaited - 1;
            Succession storage succession = _successions[inherited];
            if (succession.heir == msg.sender) {
                address holder = _leaves[inherited].account;
                uint256 readyAt = Math.max(succession.freeAt, _leaves[inherited].holdUntil);
                if (block.timestamp >= readyAt) {
                    succession.boxKey = boxKey;
                    _vacate(inherited, holder);
                    return uint16(inherited);
                }
                if (_full()) revert StakeNotReady(uint40(readyAt));
                succession.heir = address(0);
            }
        }
        if (_full()) revert StakeTreeFull();
        uint256 freeRef = _globals.freeRef;
        if (freeRef != 0) {
            leaf = uint16(freeRef - 1);
            _globals.freeRef = uint16(_leaves[leaf].holdUntil);
        } else {
            leaf = _globals.nextFresh++;
        }
        _take(leaf, msg.sender, account, boxKey);
    }

    /// @inheritdoc IStake
    function displaceValidator(bytes32 boxKey, uint16 leaf) external {
        Account storage account = _accounts[msg.sender];
        _checkJoiner(account, boxKey);
        if (!_full()) revert StakeTreeNotFull();
        address holder = _leaves[leaf].account;
        if (holder == address(0)) revert StakeLeafFree(leaf);
        Succession storage succession = _successions[leaf];
        // A leaf that has an heir is as heavy as that one would be.
        bool displaced = _standings[leaf].displaced;
        uint256 weight = displaced ? _heirWeight(succession.heir) : _tree.newest(leaf);
        uint256 joiner = _weight(account, 0);
        if (2 * weight >= joiner) revert StakeLeafTooHeavy(leaf, weight, joiner);

        succession.heir = msg.sender;
        succession.boxKey = boxKey;
        account.awaited = leaf + 1;
        if (!displaced) {
            _standings[leaf].displaced = true;
            succession.freeAt = uint40(block.timestamp + UNBONDING);
            _displace(leaf, holder);
        }
        emit LeafAwaited(leaf, msg.sender, holder, succession.freeAt);
    }

    /// @inheritdoc IStake
    function setSigner(address signer) external {
        Signer storage s = _signers[msg.sender];
        uint32 epoch = _epoch();
        if (s.from <= epoch) s.previous = s.current;
        s.current = signer;
        s.from = epoch + 1;
        uint256 leafRef = _accounts[msg.sender].leafRef;
        if (leafRef != 0) _noteVoter(leafRef - 1, msg.sender);
        emit SignerSet(msg.sender, signer, epoch + 1);
    }

    /// @inheritdoc IStake
    function refresh(uint16 leaf) external {
        address holder = _leaves[leaf].account;
        if (holder == address(0)) revert StakeLeafFree(leaf);
        Standing storage standing = _standings[leaf];
        uint32 epoch = _epoch();
        uint256 before = _tree.newest(leaf);
        uint40 record = _recordAt(leaf, epoch);
        uint32 refreshableAt = _refreshableAt(standing);
        bool due = epoch >= refreshableAt;
        if (!due && (_dormant(standing) || _weight(_accounts[holder], record) >= before)) {
            revert StakeRefreshTooEarly(leaf, refreshableAt);
        }
        standing.weighed = record;
        emit Refreshed(leaf, record);
        // A refresh that changes nothing is not paid, and does not put off the next one.
        if (_reweigh(leaf) && due) {
            standing.refreshedAt = epoch;
            _payUpkeep(msg.sender);
        }
    }

    /// @inheritdoc IStake
    function wake(uint16 leaf) external {
        Leaf storage l = _leaves[leaf];
        address holder = l.account;
        if (!_mayActFor(holder, msg.sender)) revert StakeNotSeatOwner(msg.sender, leaf, _epoch());
        Standing storage standing = _standings[leaf];
        if (!standing.asleep) revert StakeNotAsleep(leaf);
        standing.asleep = false;
        // Misses of earlier seats that are settled later do not put it to sleep again.
        _noteActive(l, _epoch());
        emit Woken(leaf, _epoch());
        _reweigh(leaf);
    }

    /// @inheritdoc IStake
    function claim(address to) external returns (uint256 amount) {
        Account storage account = _accounts[msg.sender];
        amount = account.claimable;
        account.claimable = 0;
        emit Claimed(msg.sender, to, amount);
        TOKEN.safeTransfer(to, amount);
    }

    /// @inheritdoc IStake
    function flushBurned(uint64 task) external {
        uint256 amount = _pots[task].burned;
        _pots[task].burned = 0;
        emit BurnFlushed(task, amount);
        ERC20Burnable(address(TOKEN)).burn(amount);
    }

    // ---------------------------------------------------------------- views

    /// @inheritdoc IStake
    function config() external view returns (Config memory) {
        return Config({
            genesis: GENESIS,
            epochLength: EPOCH_LENGTH,
            unbonding: UNBONDING,
            recordHalfLife: HALF_LIFE,
            minStake: MIN_STAKE,
            seatFeeUnit: SEAT_FEE_UNIT,
            upkeepPay: UPKEEP_PAY
        });
    }

    /// @inheritdoc IStake
    function currentEpoch() external view returns (uint32) {
        return _epoch();
    }

    /// @inheritdoc IStake
    function accountOf(address account) external view returns (AccountView memory) {
        Account storage a = _accounts[account];
        return AccountView({
            own: a.own,
            locked: a.locked,
            unbonding: a.unbonding,
            claimable: a.claimable,
            readyAt: a.unbonding == 0 ? 0 : _readyAt(a, a.leafRef),
            engagements: a.engagements,
            leaf: a.leafRef == 0 ? NO_LEAF : a.leafRef - 1,
            signer: _signerOf(account)
        });
    }

    /// @inheritdoc IStake
    function leafAt(uint16 leaf) external view returns (LeafView memory result) {
        Leaf storage l = _leaves[leaf];
        if (l.account == address(0)) return result;
        Standing storage standing = _standings[leaf];
        return LeafView({
            account: l.account,
            takenAt: l.takenAt,
            weight: uint32(_tree.weightOf(leaf, _epoch())),
            nextWeight: uint32(_tree.newest(leaf)),
            record: _recordAt(leaf, _epoch()),
            refreshableAt: _refreshableAt(standing),
            asleep: standing.asleep,
            displaced: standing.displaced,
            heir: _successions[leaf].heir,
            boxKey: _boxKeys[leaf]
        });
    }

    /// @inheritdoc IStake
    function totalWeight(uint32 epoch) external view returns (uint256) {
        return _tree.total(epoch);
    }

    /// @inheritdoc IStake
    function ownAt(address account, uint32 epoch) public view returns (uint256) {
        return _history[account].upperLookupRecent(epoch);
    }

    /// @inheritdoc IStake
    function cappedOwnAt(address account, uint32 epoch) external view returns (uint256) {
        return Weights.capped(ownAt(account, epoch), MIN_STAKE);
    }

    /// @inheritdoc IStake
    function weightOf(uint256 own, uint256 delegated, uint40 record) external view returns (uint256) {
        return Weights.weight(own, delegated, record, MIN_STAKE);
    }

    /// @inheritdoc IStake
    function heldUntil(address account) external view returns (uint40) {
        return _readyAt(_accounts[account], _accounts[account].leafRef);
    }

    /// @inheritdoc IStake
    function seatOwner(uint16 leaf, uint32 epoch) external view returns (address) {
        return _seatOwner(_leaves[leaf], epoch);
    }

    /// @inheritdoc IStake
    function authorizeSeat(uint16 leaf, uint32 epoch, address caller) external view {
        Voter storage voter = _voters[leaf];
        if (voter.who == caller && caller != address(0) && voter.takenAt < epoch && voter.from <= _epoch()) return;
        // The holder itself though it has a signer, or the signer of before.
        address account = _seatOwner(_leaves[leaf], epoch);
        if (!_mayActFor(account, caller)) revert StakeNotSeatOwner(caller, leaf, epoch);
    }

    /// @inheritdoc IStake
    function mayActFor(address account, address caller) external view returns (bool) {
        return _mayActFor(account, caller);
    }

    /// @inheritdoc IStake
    function draw(bytes32 seed, uint32 epoch, uint8 size, uint16 excludedLeaf, uint32 excludedTakenAt)
        external
        view
        returns (uint256 leaves, uint256 more, uint8 count)
    {
        uint256 excluded = Sampling.NONE;
        if (excludedLeaf != NO_LEAF) {
            Leaf storage l = _leaves[excludedLeaf];
            if (l.account != address(0) && l.takenAt == excludedTakenAt) excluded = excludedLeaf;
        }
        uint256 drawn;
        (leaves, more, drawn) = _tree.draw(seed, epoch, size, excluded);
        count = uint8(drawn);
    }

    /// @inheritdoc IStake
    function potOf(uint64 task) external view returns (uint256) {
        return _pots[task].held;
    }

    /// @inheritdoc IStake
    function burnedOf(uint64 task) external view returns (uint256) {
        return _pots[task].burned;
    }

    /// @inheritdoc IStake
    function pools() external view returns (uint256 feePool, uint256 dustLedger) {
        return (_globals.feePool, _globals.dust);
    }

    // ---------------------------------------------------------------- for the arena's contracts only

    /// @inheritdoc IStake
    function deposit(uint64 task, address from, Inflow kind, uint256 amount) external onlyModule {
        if (amount == 0) return;
        TOKEN.safeTransferFrom(from, address(this), amount);
        _pots[task].held += uint96(amount);
        emit Deposited(task, from, kind, amount);
    }

    /// @inheritdoc IStake
    function depositFees(uint64 task, address from, uint256 finalFee, uint256 fee) external onlyModule {
        TOKEN.safeTransferFrom(from, address(this), finalFee + fee);
        _pots[task].held += uint96(finalFee + fee);
        if (finalFee != 0) emit Deposited(task, from, Inflow.FinalFee, finalFee);
        emit Deposited(task, from, Inflow.Fee, fee);
    }

    /// @inheritdoc IStake
    function credit(uint64 task, address account, Outflow kind, uint256 amount) external onlyModule {
        if (amount == 0) return;
        _spend(task, amount, 0);
        _credit(task, account, kind, amount);
    }

    /// @inheritdoc IStake
    function burn(uint64 task, uint256 amount) external onlyModule {
        if (amount == 0) return;
        _spend(task, 0, amount);
        emit Burned(task, amount);
    }

    /// @inheritdoc IStake
    function pool(uint64 task, uint256 amount, uint256 burned) external onlyModule {
        _spend(task, amount, burned);
        if (burned != 0) emit Burned(task, burned);
        if (amount == 0) return;
        _globals.feePool += uint96(amount);
        emit Pooled(task, amount);
    }

    /// @inheritdoc IStake
    function dust(uint64 task, uint256 amount) external onlyModule {
        if (amount == 0) return;
        _spend(task, amount, 0);
        _dust(task, amount);
    }

    /// @inheritdoc IStake
    function payUpkeep(address account) external {
        if (msg.sender != BEACON && msg.sender != SETTLE && msg.sender != SCORES && msg.sender != ARENA) {
            revert StakeOnlyModule(msg.sender);
        }
        _payUpkeep(account);
    }

    /// @inheritdoc IStake
    function setDelegated(address account, uint96 amount) external {
        if (msg.sender != address(DELEGATION)) revert StakeOnlyModule(msg.sender);
        Account storage a = _accounts[account];
        a.delegated = amount;
        a.lent = true;
        if (a.leafRef != 0) _reweigh(a.leafRef - 1);
    }

    /// @inheritdoc IStake
    function lock(uint64 task, address account, uint256 amount) external onlyModule {
        Account storage a = _accounts[account];
        uint256 free = a.own - a.locked;
        if (amount > free) revert StakeTooLittle(free, amount);
        a.locked += uint96(amount);
        emit Locked(task, account, amount);
    }

    /// @inheritdoc IStake
    function unlock(uint64 task, address account, uint256 amount) external onlyModule {
        Account storage a = _accounts[account];
        if (amount > a.locked) revert StakeTooLittle(a.locked, amount);
        a.locked -= uint96(amount);
        emit Unlocked(task, account, amount);
    }

    /// @inheritdoc IStake
    function engageTrainer(address account) external onlyModule {
        Account storage a = _accounts[account];
        if (a.leafRef != 0) revert StakeHoldsLeaf(account, a.leafRef - 1);
        ++a.engagements;
    }

    /// @inheritdoc IStake
    function engageCreator(address account, uint40 holdUntil)
        external
        onlyModule
        returns (uint16 leaf, uint32 takenAt)
    {
        Account storage a = _accounts[account];
        ++a.engagements;
        if (holdUntil > a.readyAt) a.readyAt = holdUntil;
        if (a.leafRef == 0) return (NO_LEAF, 0);
        leaf = a.leafRef - 1;
        takenAt = _leaves[leaf].takenAt;
    }

    /// @inheritdoc IStake
    function disengage(address account) external onlyModule {
        --_accounts[account].engagements;
    }

    /// @inheritdoc IStake
    function noteReveal(uint16 leaf, uint32 epoch, uint40 holdUntil) external onlyModule returns (address account) {
        Leaf storage l = _leaves[leaf];
        account = _seatOwner(l, epoch);
        if (account == address(0)) revert StakeNotSeatOwner(address(0), leaf, epoch);
        if (holdUntil > l.holdUntil) l.holdUntil = holdUntil;
        _noteActive(l, epoch);
    }

    /// @inheritdoc IStake
    function rewardSeat(uint16 leaf, uint32 epoch, uint40 units) external onlyModule returns (address account) {
        account = _seatOwner(_leaves[leaf], epoch);
        if (account == address(0) || units == 0) return account;
        uint32 current = _epoch();
        uint40 sum = Weights.gained(_recordAt(leaf, current), units);
        Standing storage standing = _standings[leaf];
        (standing.units, standing.notedAt) = (sum, current);
        emit RecordGained(leaf, units, sum);
    }

    /// @inheritdoc IStake
    function slashMissed(uint64 task, uint16 leaf, uint32 epoch) external onlyModule returns (uint256 kept) {
        Leaf storage l = _leaves[leaf];
        address account = _seatOwner(l, epoch);
        if (account == address(0)) return 0;
        uint256 word = _misses[leaf][epoch / 128];
        uint256 shift = (epoch % 128) * 2;
        uint256 count = (word >> shift) & 3;
        if (count == MISSES_PER_EPOCH) return 0;
        _misses[leaf][epoch / 128] = word + (1 << shift);
        if (count == 0) _noteMissed(leaf, l, epoch);
        return _slash(task, leaf, account, MISSED_DIVISOR);
    }

    /// @inheritdoc IStake
    function slashUnrevealed(uint64 task, uint16 leaf, uint32 epoch) external onlyModule returns (uint256 kept) {
        Leaf storage l = _leaves[leaf];
        address account = _seatOwner(l, epoch);
        if (account == address(0)) return 0;
        // It committed: it was awake.
        _noteActive(l, epoch);
        return _slash(task, leaf, account, UNREVEALED_DIVISOR);
    }

    /// @inheritdoc IStake
    function slashRefuted(uint64 task, uint16 leaf, uint32 epoch) external onlyModule returns (uint256 kept) {
        (, kept) = _slashSeat(task, leaf, epoch, REFUTED_DIVISOR);
    }

    /// @inheritdoc IStake
    function slashFalseEvidence(uint64 task, uint16 leaf, uint32 epoch)
        external
        returns (address account, uint256 kept)
    {
        if (msg.sender != CHALLENGES) revert StakeOnlyModule(msg.sender);
        return _slashSeat(task, leaf, epoch, FALSE_EVIDENCE_DIVISOR);
    }

    // ---------------------------------------------------------------- own stake

    function _stake(uint256 amount) private {
        if (amount == 0) revert StakeZeroAmount();
        TOKEN.safeTransferFrom(msg.sender, address(this), amount);
        Account storage account = _accounts[msg.sender];
        // The transfer proves that the supply, below 2^96, contains the amount on top of all that lies here.
        uint256 own = account.own + amount;
        _setOwn(msg.sender, account, own);
        emit Staked(msg.sender, amount, own);
        if (account.leafRef != 0) _reweigh(account.leafRef - 1);
    }

    /// @dev Moves own stake to the unbonding part, and restarts its time
    function _unbond(address who, Account storage account, uint256 amount) private {
        uint256 own = account.own - amount;
        _setOwn(who, account, own);
        account.unbonding += uint96(amount);
        uint40 readyAt = uint40(Math.max(account.readyAt, block.timestamp + UNBONDING));
        account.readyAt = readyAt;
        emit UnbondStarted(who, amount, own, readyAt);
    }

    function _setOwn(address who, Account storage account, uint256 own) private {
        _note(address(0), _history[address(0)].latest() + own - account.own);
        account.own = uint96(own);
        _note(who, own);
    }

    function _note(address who, uint256 own) private {
        _history[who].push(_epoch(), uint208(own));
    }

    /// @dev Earliest withdrawal, with the holds of tasks in which the account revealed votes
    function _readyAt(Account storage account, uint256 leafRef) private view returns (uint40 readyAt) {
        readyAt = account.readyAt;
        if (leafRef != 0) readyAt = uint40(Math.max(readyAt, _leaves[leafRef - 1].holdUntil));
    }

    function _slashSeat(uint64 task, uint16 leaf, uint32 epoch, uint256 divisor)
        private
        returns (address account, uint256 kept)
    {
        account = _seatOwner(_leaves[leaf], epoch);
        if (account != address(0)) kept = _slash(task, leaf, account, divisor);
    }

    /// @dev Takes `1 / divisor` of own and unbonding stake, rounded up, first of what is own, and as much of what others
    /// delegated. Half is burned, half goes to the pot of `task`
    function _slash(uint64 task, uint256 leaf, address who, uint256 divisor) private returns (uint256 kept) {
        Account storage account = _accounts[who];
        uint256 own = account.own;
        uint256 amount = Math.ceilDiv(own + account.unbonding, divisor);
        if (amount != 0) {
            uint256 fromOwn = Math.min(own, amount);
            if (fromOwn != 0) _setOwn(who, account, own - fromOwn);
            if (fromOwn != amount) account.unbonding -= uint96(amount - fromOwn);
            emit Deposited(task, who, Inflow.Slash, amount);
        }
        if (account.lent) {
            uint256 lent;
            (lent, account.delegated) = DELEGATION.slash(task, who, divisor);
            if (lent != 0) emit Deposited(task, address(DELEGATION), Inflow.Slash, lent);
            amount += lent;
        }
        if (amount == 0) return 0;
        kept = amount / 2;
        Pot storage pot = _pots[task];
        pot.held += uint96(kept);
        pot.burned += uint96(amount - kept);
        emit Burned(task, amount - kept);
        _reweigh(leaf);
    }

    // ---------------------------------------------------------------- leaves

    function _checkJoiner(Account storage account, bytes32 boxKey) private view {
        if (account.leafRef != 0) revert StakeHoldsLeaf(msg.sender, account.leafRef - 1);
        if (account.engagements != 0) revert StakeRoleTaken(msg.sender, account.engagements);
        if (account.own < MIN_STAKE) revert StakeTooLittle(account.own, MIN_STAKE);
        if (X25519.isLowOrder(boxKey)) revert StakeBadBoxKey(boxKey);
    }

    function _full() private view returns (bool) {
        return _globals.freeRef == 0 && _globals.nextFresh == SumTree.LEAVES;
    }

    /// @dev Weight that an heir would have; none if it can no longer take the leaf
    function _heirWeight(address heir) private view returns (uint256) {
        return _inherits(heir) ? _weight(_accounts[heir], 0) : 0;
    }

    function _inherits(address heir) private view returns (bool) {
        Account storage a = _accounts[heir];
        return heir != address(0) && a.leafRef == 0 && a.engagements == 0 && a.own >= MIN_STAKE;
    }

    /// @dev Makes the holder of a leaf unbond. A withdrawal that is under way already must not be put off by somebody
    /// else: then the own stake stays where it is, without weight, for its owner to unbond.
    function _displace(uint256 leaf, address holder) private {
        Account storage account = _accounts[holder];
        uint256 own = account.own;
        if (account.unbonding == 0 && own != 0) _unbond(holder, account, own);
        _reweigh(leaf);
    }

    /// @dev Whether the time of a displaced holder is over
    function _isPassing(uint256 leaf) private view returns (bool) {
        return _standings[leaf].displaced && block.timestamp >= _successions[leaf].freeAt;
    }

    function _take(uint256 leaf, address who, Account storage account, bytes32 boxKey) private {
        uint32 epoch = _epoch();
        account.leafRef = uint16(leaf + 1);
        _leaves[leaf] = Leaf({account: who, takenAt: epoch, holdUntil: 0, lastActive: 0});
        _noteVoter(leaf, who);
        _standings[leaf] = Standing({
            units: 0,
            notedAt: epoch,
            weighed: 0,
            refreshedAt: epoch,
            streakFrom: 0,
            streak: 0,
            asleep: false,
            displaced: false
        });
        _boxKeys[leaf] = boxKey;
        emit LeafTaken(uint16(leaf), who, epoch, boxKey);
        _reweigh(leaf);
    }

    /// @dev Notes who votes for a holder
    function _noteVoter(uint256 leaf, address holder) private {
        Signer storage s = _signers[holder];
        address signer = s.current;
        _voters[leaf] =
            Voter({who: signer == address(0) ? holder : signer, takenAt: _leaves[leaf].takenAt, from: s.from});
    }

    /// @dev Ends the hold of `holder`; the leaf goes to its heir or to the free ones
    function _vacate(uint256 leaf, address holder) private {
        _accounts[holder].leafRef = 0;
        uint32 epoch = _epoch();
        address heir = _successions[leaf].heir;
        bytes32 boxKey = _successions[leaf].boxKey;
        delete _successions[leaf];
        delete _boxKeys[leaf];
        emit LeafFreed(uint16(leaf), holder, epoch);
        if (_inherits(heir)) {
            _accounts[heir].awaited = 0;
            _take(leaf, heir, _accounts[heir], boxKey);
            return;
        }
        if (_tree.set(leaf, 0, epoch + 1)) emit WeightSet(uint16(leaf), epoch + 1, 0);
        delete _voters[leaf];
        delete _standings[leaf];
        _leaves[leaf] = Leaf({account: address(0), takenAt: 0, holdUntil: _globals.freeRef, lastActive: 0});
        _globals.freeRef = uint16(leaf + 1);
    }

    /// @dev Weight from stake and refreshed record, for the next epoch. Says whether that changes it
    function _reweigh(uint256 leaf) private returns (bool changed) {
        Standing storage standing = _standings[leaf];
        uint256 weight = _dormant(standing) ? 0 : _weight(_accounts[_leaves[leaf].account], standing.weighed);
        uint32 effective = _epoch() + 1;
        changed = _tree.set(leaf, weight, effective);
        if (changed) emit WeightSet(uint16(leaf), effective, uint32(weight));
    }

    function _weight(Account storage account, uint256 record) private view returns (uint256) {
        return Weights.weight(account.own, account.delegated, record, MIN_STAKE);
    }

    function _recordAt(uint256 leaf, uint32 epoch) private view returns (uint40) {
        Standing storage standing = _standings[leaf];
        return Weights.decayed(standing.units, standing.notedAt, epoch, HALF_LIFE);
    }

    function _dormant(Standing storage standing) private view returns (bool) {
        return standing.asleep || standing.displaced;
    }

    function _refreshableAt(Standing storage standing) private view returns (uint32) {
        return standing.refreshedAt + HALF_LIFE / 4;
    }

    /// @dev The holder did something for a seat of `epoch`
    function _noteActive(Leaf storage l, uint32 epoch) private {
        uint24 active = uint24(Math.min(epoch - l.takenAt, type(uint24).max));
        if (active > l.lastActive) l.lastActive = active;
    }

    /// @dev The leaf missed seats in `epoch`: after three such epochs since it last did something, it sleeps
    function _noteMissed(uint256 leaf, Leaf storage l, uint32 epoch) private {
        uint24 lastActive = l.lastActive;
        if (epoch - l.takenAt <= lastActive) return;
        Standing storage standing = _standings[leaf];
        uint8 streak = standing.streakFrom == lastActive ? standing.streak + 1 : 1;
        standing.streakFrom = lastActive;
        standing.streak = streak;
        if (streak < STREAK_LIMIT || standing.asleep) return;
        standing.asleep = true;
        emit Slept(uint16(leaf), _epoch());
    }

    // ---------------------------------------------------------------- who may act

    /// @dev A function of its own: a modifier's code stands in every function that has it
    function _checkModule() private view {
        if (
            msg.sender != ARENA && msg.sender != SCORES && msg.sender != SETTLE && msg.sender != CHALLENGES
                && msg.sender != FINALS && msg.sender != APPEALS
        ) revert StakeOnlyModule(msg.sender);
    }

    /// @dev Who holds the seats of a leaf in `epoch`: its holder, if that one came before
    function _seatOwner(Leaf storage l, uint32 epoch) private view returns (address) {
        return l.takenAt < epoch ? l.account : address(0);
    }

    function _mayActFor(address account, address caller) private view returns (bool) {
        if (account == address(0) || caller == address(0)) return false;
        return caller == account || caller == _signerOf(account);
    }

    function _signerOf(address account) private view returns (address) {
        Signer storage s = _signers[account];
        return s.from <= _epoch() ? s.current : s.previous;
    }

    // ---------------------------------------------------------------- money

    /// @dev Takes `paid + burned` from what the pot of `task` holds
    function _spend(uint64 task, uint256 paid, uint256 burned) private {
        Pot storage pot = _pots[task];
        uint256 held = pot.held;
        if (paid + burned > held) revert StakePotShort(task, held, paid + burned);
        pot.held = uint96(held - paid - burned);
        pot.burned += uint96(burned);
    }

    function _credit(uint64 task, address account, Outflow kind, uint256 amount) private {
        _accounts[account].claimable += uint96(amount);
        emit Credited(task, account, kind, amount);
    }

    function _dust(uint64 task, uint256 amount) private {
        _globals.dust += uint96(amount);
        emit Dusted(task, amount);
    }

    function _payUpkeep(address account) private {
        uint256 amount = Math.min(UPKEEP_PAY, _globals.feePool);
        if (amount == 0) return;
        _globals.feePool -= uint96(amount);
        _credit(0, account, Outflow.Upkeep, amount);
    }
}
