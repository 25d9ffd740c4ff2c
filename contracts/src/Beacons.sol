// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {EpochClock} from "./EpochClock.sol";
import {IBeacon} from "./interfaces/IBeacon.sol";
import {IBeaconKind} from "./interfaces/IBeaconKind.sol";
import {IBeacons} from "./interfaces/IBeacons.sol";
import {IStake} from "./interfaces/IStake.sol";

/// @title The arena's beacon: values that one kind of source proved
/// @notice See IBeacons
contract Beacons is IBeacons, EpochClock {
    struct Change {
        IBeaconKind kind;
        uint32 from;
    }

    address private immutable GOVERNOR;
    IStake private immutable STAKE;

    /// The newest change, which may lie in the future
    Change private _last;
    /// Those before it, by epoch, oldest first. The first of all holds from epoch 0 on
    Change[] private _earlier;
    mapping(uint32 epoch => bytes32) private _values;

    /// @param genesis Unix seconds at which epoch 0 began
    /// @param epochLength Seconds per epoch
    /// @param kind Where values come from
    /// @param governor_ Names another kind for a later epoch; a timelock
    /// @param stake Pays the posters
    constructor(uint40 genesis, uint32 epochLength, IBeaconKind kind, address governor_, IStake stake)
        EpochClock(genesis, epochLength)
    {
        GOVERNOR = governor_;
        STAKE = stake;
        _name(kind, 0);
    }

    /// @inheritdoc IBeacons
    function post(uint32 epoch, bytes calldata proof) external {
        if (epoch != _epoch()) revert BeaconWrongEpoch(epoch, _epoch());
        if (_values[epoch] != 0) revert BeaconKnown(epoch);
        bytes32 value = kindOf(epoch).prove(epoch, proof);
        _values[epoch] = value;
        emit BeaconPosted(epoch, value, msg.sender);
        STAKE.payUpkeep(msg.sender);
    }

    /// @inheritdoc IBeacons
    function schedule(IBeaconKind kind, uint32 fromEpoch) external {
        if (msg.sender != GOVERNOR) revert BeaconOnlyGovernor(msg.sender);
        uint32 current = _epoch();
        if (fromEpoch <= current) revert BeaconNotFuture(fromEpoch, current);
        if (_last.from > current) {
            _last = _earlier[_earlier.length - 1];
            _earlier.pop();
        }
        _earlier.push(_last);
        _name(kind, fromEpoch);
    }

    /// @inheritdoc IBeacon
    function valueOf(uint32 epoch) external view returns (bytes32 value) {
        return _values[epoch];
    }

    /// @inheritdoc IBeacons
    function momentOf(uint32 epoch) external view returns (uint40) {
        return kindOf(epoch).momentOf(epoch);
    }

    /// @inheritdoc IBeacons
    function kindOf(uint32 epoch) public view returns (IBeaconKind kind) {
        Change memory c = _last;
        if (c.from <= epoch) return c.kind;
        for (uint256 i = _earlier.length; c.from > epoch; --i) {
            c = _earlier[i - 1];
        }
        return c.kind;
    }

    /// @inheritdoc IBeacons
    function governor() external view returns (address) {
        return GOVERNOR;
    }

    function _name(IBeaconKind kind, uint32 from) private {
        if (address(kind).code.length == 0) revert BeaconNoCode(address(kind));
        _last = Change(kind, from);
        emit BeaconScheduled(kind, from);
    }
}
