// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IArena} from "../../src/interfaces/IArena.sol";
import {IBeacon} from "../../src/interfaces/IBeacon.sol";
import {ArenaBase} from "./ArenaBase.sol";

/// @notice A beacon that keeps its values in storage, as those of real chains do
contract KeptBeacon is IBeacon {
    mapping(uint32 epoch => bytes32) public valueOf;

    /// @notice Post the value of an epoch
    function post(uint32 epoch) external {
        valueOf[epoch] = keccak256(abi.encode(epoch));
    }
}

/// @notice What a seal costs in a full tree, as a transaction of its own; kept in snapshots/Scores.json. The first
/// seals of a task are measured apart: the very first makes words that later ones change. The limit is the project's goal.
contract Seal4096GasTest is ArenaBase {
    uint256 private constant SUBMISSIONS = 120;
    uint256 private constant FIRST = 20;
    uint256 private constant LAST = 40;

    function _newBeacon() internal override returns (IBeacon) {
        return new KeptBeacon();
    }

    function setUp() public override {
        super.setUp();
        // More than one transaction may cost: nobody joins 4,000 at once.
        vm.pauseGasMetering();
        for (uint256 i = validators.length; i < 4096; ++i) {
            _join(address(uint160(0x10000 + i)), (1 + i % 9) * 1_000 * FML_ONE);
        }
        vm.resumeGasMetering();
        _nextEpoch();
    }

    /// @dev A validator that has nothing but its stake
    function _join(address account, uint256 own) private {
        fml.transfer(account, own);
        vm.startPrank(account);
        fml.approve(address(stake), own);
        stake.stake(own);
        stake.joinValidators(keccak256(abi.encode("box", account)));
        vm.stopPrank();
    }

    /// forge-config: default.isolate = true
    function test_gas_seal() public {
        IArena.TaskParams memory p = _params();
        (p.seats, p.alternates) = (5, 3);
        (p.commitsPerEpoch, p.commitsInAll) = (20, 30);
        p.submitBy = _now() + 4000;
        p.revealBy = p.submitBy + 20;
        p.closeBy = p.revealBy + 2000;
        uint64 task = _createTask(p);
        for (uint256 i; i < SUBMISSIONS; ++i) {
            _submit(task, trainers[i % 4], bytes32(i));
            if (i % 60 == 59) _nextEpoch();
        }
        uint256[] memory cost = new uint256[](SUBMISSIONS);
        for (uint256 i; i < SUBMISSIONS; ++i) {
            _nextEpoch();
            KeptBeacon(address(beacon)).post(_epochNow());
            scores.seal(arena.headOf(task, IArena.Queue.Live));
            cost[i] = vm.lastCallGas().gasTotalUsed;
        }
        _keep("seal 8 of 4096, first 20 of a task, p95", cost, 0, FIRST, 215_000);
        _keep("seal 8 of 4096, p95", cost, SUBMISSIONS - LAST, SUBMISSIONS, 215_000);
    }

    function _keep(string memory name, uint256[] memory cost, uint256 from, uint256 to, uint256 limit) private {
        uint256 n = to - from;
        uint256[] memory sorted = new uint256[](n);
        for (uint256 i; i < n; ++i) {
            uint256 j = i;
            for (; j > 0 && sorted[j - 1] > cost[from + i]; --j) {
                sorted[j] = sorted[j - 1];
            }
            sorted[j] = cost[from + i];
        }
        uint256 p95 = sorted[(n * 95 + 99) / 100 - 1];
        vm.snapshotValue("Scores", name, p95);
        vm.snapshotValue("Scores", string.concat(name, ": least"), sorted[0]);
        vm.snapshotValue("Scores", string.concat(name, ": most"), sorted[n - 1]);
        assertLe(p95, limit, name);
    }
}
