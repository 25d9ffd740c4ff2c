// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Beacons} from "../../src/Beacons.sol";
import {DrandBeacon} from "../../src/beacon/DrandBeacon.sol";
import {IDrandBeacon} from "../../src/interfaces/IDrandBeacon.sol";
import {IStake} from "../../src/interfaces/IStake.sol";
import {TestBase} from "../TestBase.sol";

/// @notice Stands in for a Stake contract whose fee pool is empty
contract Broke {
    function payUpkeep(address) external {}
}

/// @notice What the drand beacon's transaction costs: the proof, its storage, the event
contract DrandBeaconGasTest is TestBase {
    uint40 private constant GENESIS = 1_700_000_000;

    /// forge-config: default.isolate = true
    function test_gas_post() public {
        string memory json = vm.readFile("test/vectors/drand.json");
        IDrandBeacon.Chain memory c;
        c.genesis = uint40(vm.parseJsonUint(json, ".testGenesis"));
        c.period = uint32(vm.parseJsonUint(json, ".testPeriod"));
        bytes32[] memory words = vm.parseJsonBytes32Array(json, ".testKey");
        for (uint256 i; i < 8; ++i) {
            c.key.words[i] = words[i];
        }
        vm.warp(GENESIS);
        DrandBeacon drand = new DrandBeacon(GENESIS, 12, 2, c);
        Beacons beacons = new Beacons(GENESIS, 12, drand, address(this), IStake(address(new Broke())));
        uint256 total;
        uint256 proofs;
        for (uint32 i; i < 8; ++i) {
            vm.warp(drand.momentOf(5 + i));
            bytes memory proof = vm.parseJsonBytes(json, string.concat(".proofs[", vm.toString(uint256(i)), "]"));
            beacons.post(5 + i, proof);
            uint256 gas = vm.lastCallGas().gasTotalUsed;
            if (gas > total) total = gas;
            drand.prove(5 + i, proof);
            gas = vm.lastCallGas().gasTotalUsed;
            if (gas > proofs) proofs = gas;
        }
        vm.snapshotValue("Beacons", "drand: proof alone", proofs);
        vm.snapshotValue("Beacons", "drand: post, unpaid", total);
    }
}
