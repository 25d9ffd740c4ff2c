// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IBeacon} from "../../src/interfaces/IBeacon.sol";
import {IScores} from "../../src/interfaces/IScores.sol";
import {StagesBase} from "./StagesBase.sol";

/// @notice A beacon that keeps its values in storage, as those of real chains do
contract KeptBeacon is IBeacon {
    mapping(uint32 epoch => bytes32) public valueOf;

    /// @notice Post the value of an epoch
    function post(uint32 epoch) external {
        valueOf[epoch] = keccak256(abi.encode(epoch));
    }
}

/// @notice What larger committees, results and appeals cost among 256 validators. Each is a transaction of its own, as in
/// Arena.gas.t.sol
contract ScoresGasTest is StagesBase {
    uint256[] private _commits;
    uint256[] private _reveals;

    function _newBeacon() internal override returns (IBeacon) {
        return new KeptBeacon();
    }

    function setUp() public override {
        super.setUp();
        _addValidators(256 - validators.length);
        _nextEpoch();
    }

    /// forge-config: default.isolate = true
    function test_gas_largerCommittees() public {
        address doubter = _funded("doubter", 0);
        uint64 task = _createTask();
        uint64 id = _submit(task, trainers[0], "a");
        _seal(id);
        _walk(id, 3, BAD, 2);
        _take("Scores", "finalize, 3 seats, one refuted");
        _ask(doubter, id);
        _take("Appeals", "appeal");
        _seal(id);
        _take("Scores", "seal 7 of 256, appeal");
        _walk(id, 7, GOOD, 6);
        _take("Scores", "finalize, 7 seats, overturned");
        _ask(doubter, id);
        _take("Appeals", "appeal, the second");
        _seal(id);
        _take("Scores", "seal 31 of 256, appeal");
        delete _commits;
        delete _reveals;
        _walk(id, 31, GOOD, 25);
        _take("Scores", "finalize, 31 seats, upheld");
        vm.snapshotValue("Scores", "commitVote, seat of 31: most", _most(_commits));
        vm.snapshotValue("Scores", "revealVote, seat of 31: most", _most(_reveals));
        assertLe(_most(_commits), 62_500);
        assertLe(_most(_reveals), 52_500);
        _publishAll(task);
        vm.warp(scores.courseOf(id).appealUntil);
        scores.close(id);
        _take("Scores", "close, live");
        settle.settleRound(id, 0);
        _take("Settle", "settleRound, 3 seats, two refuted");
        settle.settleRound(id, 2);
        uint256 perSeat = vm.lastCallGas().gasTotalUsed / 31;
        vm.snapshotValue("Settle", "settleRound, 31 seats, per seat", perSeat);
        assertLe(perSeat, 60_000);
    }

    function _ask(address who, uint64 id) private {
        vm.prank(who);
        appeals.appeal(id, 0);
    }

    function _seal(uint64 id) private {
        _nextEpoch();
        KeptBeacon(address(beacon)).post(_epochNow());
        scores.seal(id);
    }

    /// @dev Of `n` primaries `m` vote `score`, the others something else
    function _walk(uint64 id, uint8 n, uint32 score, uint8 m) private {
        IScores.RoundView memory r = _open(id);
        assertEq(r.primaries, n);
        skip(1);
        for (uint8 i; i < n; ++i) {
            uint32 vote = i < m ? score : score + 1;
            bytes32 hash = _hashOf(id, r, i, vote);
            vm.prank(stake.seatOwner(r.leaves[i], r.epoch));
            scores.commitVote(id, i, hash);
            _commits.push(vm.lastCallGas().gasTotalUsed);
        }
        for (uint8 i; i < n; ++i) {
            uint32 vote = i < m ? score : score + 1;
            scores.revealVote(id, i, vote, _root(id, vote), _voteSalt(id, i));
            _reveals.push(vm.lastCallGas().gasTotalUsed);
        }
        scores.finalize(id);
    }

    function _hashOf(uint64 id, IScores.RoundView memory r, uint8 seat, uint32 vote) private view returns (bytes32) {
        return _voteHash(id, seat, stake.seatOwner(r.leaves[seat], r.epoch), vote, _root(id, vote));
    }

    function _take(string memory group, string memory name) private {
        vm.snapshotValue(group, name, vm.lastCallGas().gasTotalUsed);
    }

    function _most(uint256[] storage list) private view returns (uint256 most) {
        for (uint256 i; i < list.length; ++i) {
            if (list[i] > most) most = list[i];
        }
    }
}
