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

/// @notice What a seal costs in a full tree, as a transaction of its own; kept in snapshots/Scores.json
contract Seal4096GasTest is ArenaBase {
    uint256 private constant SUBMISSIONS = 40;
    uint256 private constant LIMIT = 215_000;

    function _newBeacon() internal override returns (IBeacon) {
        return new KeptBeacon();
    }

    function setUp() public override {
        super.setUp();
        // More than one transaction may cost: nobody joins 4,000 at once.
        vm.pauseGasMetering();
        _addValidators(4096 - validators.length);
        vm.resumeGasMetering();
        _nextEpoch();
    }

    /// forge-config: default.isolate = true
    function test_gas_seal() public {
        IArena.TaskParams memory p = _params();
        (p.seats, p.alternates) = (5, 3);
        (p.commitsPerEpoch, p.commitsInAll) = (20, 20);
        p.submitBy = _now() + 2000;
        p.revealBy = p.submitBy + 20;
        p.closeBy = p.revealBy + 2000;
        uint64 task = _createTask(p);
        for (uint256 i; i < SUBMISSIONS; ++i) {
            _submit(task, trainers[i % 3], bytes32(i));
        }
        uint256[] memory cost = new uint256[](SUBMISSIONS);
        for (uint256 i; i < SUBMISSIONS; ++i) {
            _nextEpoch();
            KeptBeacon(address(beacon)).post(_epochNow());
            scores.seal(arena.headOf(task, IArena.Queue.Live));
            uint256 used = vm.lastCallGas().gasTotalUsed;
            uint256 j = i;
            for (; j > 0 && cost[j - 1] > used; --j) {
                cost[j] = cost[j - 1];
            }
            cost[j] = used;
        }
        uint256 p95 = cost[(SUBMISSIONS * 95 + 99) / 100 - 1];
        vm.snapshotValue("Scores", "seal 8 of 4096, p95", p95);
        vm.snapshotValue("Scores", "seal 8 of 4096, p95: least", cost[0]);
        vm.snapshotValue("Scores", "seal 8 of 4096, p95: most", cost[SUBMISSIONS - 1]);
        assertLe(p95, LIMIT);
    }
}
