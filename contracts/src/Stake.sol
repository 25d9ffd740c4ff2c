// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";

import {IStake} from "./interfaces/IStake.sol";
import {Sampling} from "./libraries/Sampling.sol";
import {SumTree} from "./libraries/SumTree.sol";
import {Weights} from "./libraries/Weights.sol";
import {StakeMoney} from "./stake/StakeMoney.sol";
import {StakeSeats} from "./stake/StakeSeats.sol";
import {StakeState} from "./stake/StakeState.sol";

/// @title Custody of all FML, stake, and the weights that the draw reads
contract Stake is StakeMoney, StakeSeats {
    using Checkpoints for Checkpoints.Trace208;
    using SafeERC20 for IERC20;
    using Sampling for SumTree.State;
    using SumTree for SumTree.State;

    /// @param config_ Clock and money parameters
    /// @param token The FML token; its whole supply must be below 2^96 wei
    /// @param modules The arena's other contracts, at the addresses that they will have
    constructor(Config memory config_, IERC20 token, Modules memory modules) StakeState(config_, token, modules) {}

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

    // ---------------------------------------------------------------- for the arena's contracts only

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
}
