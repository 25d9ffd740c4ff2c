// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";

import {SumTree} from "../libraries/SumTree.sol";
import {Weights} from "../libraries/Weights.sol";
import {X25519} from "../libraries/X25519.sol";
import {StakeState} from "./StakeState.sol";

/// @title Own stake, leaves and their weights
/// @dev A leaf is what the draw knows a validator by. Source: docs/protocol.md 3
abstract contract StakeLeaves is StakeState {
    using Checkpoints for Checkpoints.Trace208;
    using SumTree for SumTree.State;

    // ---------------------------------------------------------------- own stake

    /// @dev Moves own stake to the unbonding part, and restarts its time
    function _unbond(address who, Account storage account, uint256 amount) internal {
        uint256 own = account.own - amount;
        _setOwn(who, account, own);
        account.unbonding += uint96(amount);
        uint40 readyAt = uint40(Math.max(account.readyAt, block.timestamp + UNBONDING));
        account.readyAt = readyAt;
        emit UnbondStarted(who, amount, own, readyAt);
    }

    function _setOwn(address who, Account storage account, uint256 own) internal {
        _note(address(0), _history[address(0)].latest() + own - account.own);
        account.own = uint96(own);
        _note(who, own);
    }

    function _note(address who, uint256 own) internal {
        _history[who].push(_epoch(), uint208(own));
    }

    /// @dev Earliest withdrawal, with the holds of tasks in which the account revealed votes
    function _readyAt(Account storage account, uint256 leafRef) internal view returns (uint40 readyAt) {
        readyAt = account.readyAt;
        if (leafRef != 0) readyAt = uint40(Math.max(readyAt, _leaves[leafRef - 1].holdUntil));
    }

    // ---------------------------------------------------------------- who holds a leaf

    function _checkJoiner(Account storage account, bytes32 boxKey) internal view {
        if (account.leafRef != 0) revert StakeHoldsLeaf(msg.sender, account.leafRef - 1);
        if (account.engagements != 0) revert StakeRoleTaken(msg.sender, account.engagements);
        if (account.own < MIN_STAKE) revert StakeTooLittle(account.own, MIN_STAKE);
        if (X25519.isLowOrder(boxKey)) revert StakeBadBoxKey(boxKey);
    }

    function _full() internal view returns (bool) {
        return _globals.freeRef == 0 && _globals.nextFresh == SumTree.LEAVES;
    }

    /// @dev Weight that an heir would have; none if it can no longer take the leaf
    function _heirWeight(address heir) internal view returns (uint256) {
        return _inherits(heir) ? _weight(_accounts[heir], 0) : 0;
    }

    function _inherits(address heir) internal view returns (bool) {
        Account storage a = _accounts[heir];
        return heir != address(0) && a.leafRef == 0 && a.engagements == 0 && a.own >= MIN_STAKE;
    }

    /// @dev Makes the holder of a leaf unbond. A withdrawal that is under way already must not be put off by somebody
    /// else: then the own stake stays where it is, without weight, for its owner to unbond.
    function _displace(uint256 leaf, address holder) internal {
        Account storage account = _accounts[holder];
        uint256 own = account.own;
        if (account.unbonding == 0 && own != 0) _unbond(holder, account, own);
        _reweigh(leaf);
    }

    /// @dev Whether the time of a displaced holder is over
    function _isPassing(uint256 leaf) internal view returns (bool) {
        return _standings[leaf].displaced && block.timestamp >= _successions[leaf].freeAt;
    }

    function _take(uint256 leaf, address who, Account storage account, bytes32 boxKey) internal {
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
    function _noteVoter(uint256 leaf, address holder) internal {
        Signer storage s = _signers[holder];
        address signer = s.current;
        _voters[leaf] =
            Voter({who: signer == address(0) ? holder : signer, takenAt: _leaves[leaf].takenAt, from: s.from});
    }

    /// @dev Ends the hold of `holder`; the leaf goes to its heir or to the free ones
    function _vacate(uint256 leaf, address holder) internal {
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

    // ---------------------------------------------------------------- weights

    /// @dev Weight from stake and refreshed record, for the next epoch. Says whether that changes it
    function _reweigh(uint256 leaf) internal returns (bool changed) {
        Standing storage standing = _standings[leaf];
        uint256 weight = _dormant(standing) ? 0 : _weight(_accounts[_leaves[leaf].account], standing.weighed);
        uint32 effective = _epoch() + 1;
        changed = _tree.set(leaf, weight, effective);
        if (changed) emit WeightSet(uint16(leaf), effective, uint32(weight));
    }

    function _weight(Account storage account, uint256 record) internal view returns (uint256) {
        return Weights.weight(account.own, account.delegated, record, MIN_STAKE);
    }

    function _recordAt(uint256 leaf, uint32 epoch) internal view returns (uint40) {
        Standing storage standing = _standings[leaf];
        return Weights.decayed(standing.units, standing.notedAt, epoch, HALF_LIFE);
    }

    function _dormant(Standing storage standing) internal view returns (bool) {
        return standing.asleep || standing.displaced;
    }

    function _refreshableAt(Standing storage standing) internal view returns (uint32) {
        return standing.refreshedAt + HALF_LIFE / 4;
    }

    // ---------------------------------------------------------------- who may act

    /// @dev Who holds the seats of a leaf in `epoch`: its holder, if that one came before
    function _seatOwner(Leaf storage l, uint32 epoch) internal view returns (address) {
        return l.takenAt < epoch ? l.account : address(0);
    }

    function _mayActFor(address account, address caller) internal view returns (bool) {
        if (account == address(0) || caller == address(0)) return false;
        return caller == account || caller == _signerOf(account);
    }

    function _signerOf(address account) internal view returns (address) {
        Signer storage s = _signers[account];
        return s.from <= _epoch() ? s.current : s.previous;
    }

    /// @dev The holder did something for a seat of `epoch`
    function _noteActive(Leaf storage l, uint32 epoch) internal {
        uint24 active = uint24(Math.min(epoch - l.takenAt, type(uint24).max));
        if (active > l.lastActive) l.lastActive = active;
    }
}
