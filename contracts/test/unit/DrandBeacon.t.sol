// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Beacons} from "../../src/Beacons.sol";
import {DrandBeacon} from "../../src/beacon/DrandBeacon.sol";
import {IBeacon} from "../../src/interfaces/IBeacon.sol";
import {IBeaconKind} from "../../src/interfaces/IBeaconKind.sol";
import {IDrandBeacon} from "../../src/interfaces/IDrandBeacon.sol";
import {IStake} from "../../src/interfaces/IStake.sol";
import {Bls12381} from "../../src/libraries/Bls12381.sol";
import {TestBase} from "../TestBase.sol";
import {Paymaster} from "../actors/Paymaster.sol";

/// @notice Signatures of a key made for tests, and one that quicknet published; from vectors/drand.json, which Go writes
contract DrandBeaconTest is TestBase {
    uint40 private constant GENESIS = 1_700_000_000;
    uint32 private constant EPOCH = 12;
    uint32 private constant DELAY = 2;
    uint32 private constant FIRST = 5;

    string private _json;
    Paymaster private _paymaster = new Paymaster();
    DrandBeacon private _drand;
    Beacons private _beacons;

    function setUp() public {
        _json = vm.readFile("test/vectors/drand.json");
        vm.warp(GENESIS);
        _drand = new DrandBeacon(GENESIS, EPOCH, DELAY, _testChain());
        _beacons = new Beacons(GENESIS, EPOCH, _drand, address(this), IStake(address(_paymaster)));
    }

    function test_post_givesTheRandomnessOfTheRound() public {
        address poster = makeAddr("poster");
        for (uint32 i; i < 8; ++i) {
            vm.warp(_drand.momentOf(FIRST + i));
            assertEq(_drand.roundOf(FIRST + i), vm.parseJsonUintArray(_json, ".rounds")[i]);
            bytes32 value = vm.parseJsonBytes32Array(_json, ".values")[i];
            vm.expectEmit(address(_beacons));
            emit IBeacon.BeaconPosted(FIRST + i, value, poster);
            vm.prank(poster);
            _beacons.post(FIRST + i, _proof(i));
            assertEq(_beacons.valueOf(FIRST + i), value);
            assertEq(_paymaster.paid(), poster);
        }
    }

    /// What drand's public network signed is believed, by the parameters that a real deployment has.
    function test_quicknet_round1000() public {
        vm.warp(GENESIS);
        IDrandBeacon.Chain memory chain = _drand.quicknet();
        assertEq(chain.genesis, vm.parseJsonUint(_json, ".quicknetGenesis"));
        assertEq(chain.period, vm.parseJsonUint(_json, ".quicknetPeriod"));
        assertEq(
            keccak256(abi.encode(chain.key)),
            keccak256(abi.encodePacked(vm.parseJsonBytes32Array(_json, ".quicknetKey")))
        );
        // An arena that began when quicknet did: round 1000 appears 999 periods later.
        uint256 round = vm.parseJsonUint(_json, ".quicknetRound");
        vm.warp(chain.genesis);
        vm.chainId(1);
        DrandBeacon real = new DrandBeacon(chain.genesis, 3 * 111, 0, chain);
        uint32 epoch = uint32((round - 1) * 3 / (3 * 111));
        assertEq(real.roundOf(epoch), round);
        vm.warp(real.momentOf(epoch));
        assertEq(
            real.prove(epoch, vm.parseJsonBytes(_json, ".quicknetProof")), vm.parseJsonBytes32(_json, ".quicknetValue")
        );
    }

    function test_deploy_onARealChain_withAnotherKey_reverts() public {
        IDrandBeacon.Chain memory chain = _testChain();
        vm.chainId(1);
        vm.expectRevert(IDrandBeacon.BeaconOtherNetwork.selector);
        new DrandBeacon(GENESIS, EPOCH, DELAY, chain);
        new DrandBeacon(GENESIS, EPOCH, DELAY, _drand.quicknet());
    }

    function test_deploy_withoutThePrecompiles_reverts() public {
        vm.mockCall(address(0x10), "", "");
        vm.expectRevert(abi.encodeWithSelector(IBeaconKind.BeaconChainRefused.selector, block.chainid));
        new DrandBeacon(GENESIS, EPOCH, DELAY, _testChain());
    }

    /// A round that appears only after its epoch would never be of use.
    function test_deploy_whereNoRoundFits_reverts() public {
        IDrandBeacon.Chain memory chain = _testChain();
        new DrandBeacon(GENESIS, EPOCH, EPOCH - chain.period, chain);
        vm.expectRevert(abi.encodeWithSelector(IBeaconKind.BeaconBadDelay.selector, EPOCH - 2, EPOCH));
        new DrandBeacon(GENESIS, EPOCH, EPOCH - 2, chain);
        chain.period = 0;
        vm.expectRevert(abi.encodeWithSelector(IBeaconKind.BeaconBadDelay.selector, DELAY, EPOCH));
        new DrandBeacon(GENESIS, EPOCH, DELAY, chain);
    }

    function testFuzz_momentOf_isInTheEpochAndNotBeforeTheDelay(uint32 epoch, uint40 genesis, uint32 period) public {
        epoch = uint32(bound(epoch, 0, 1e8));
        IDrandBeacon.Chain memory chain = _testChain();
        chain.genesis = uint40(bound(genesis, 0, GENESIS + 1000));
        chain.period = uint32(bound(period, 1, EPOCH - DELAY));
        DrandBeacon b = new DrandBeacon(GENESIS, EPOCH, DELAY, chain);
        uint256 least = uint256(GENESIS) + uint256(epoch) * EPOCH + DELAY;
        uint256 moment = b.momentOf(epoch);
        assertGe(moment, least);
        // The round before appears too early, unless there is none.
        if (b.roundOf(epoch) > 1) assertLt(moment - chain.period, least);
        if (least >= chain.genesis) assertLt(moment, least + chain.period);
    }

    function test_post_ofAnotherRound_reverts() public {
        vm.warp(_drand.momentOf(FIRST));
        _refused(_proof(1)); // that of the epoch after
        vm.warp(_drand.momentOf(FIRST + 1));
        vm.expectRevert(
            abi.encodeWithSelector(
                IDrandBeacon.BeaconBadSignature.selector, FIRST + 1, vm.parseJsonUintArray(_json, ".rounds")[1]
            )
        );
        _beacons.post(FIRST + 1, _proof(0));
    }

    function test_post_again_reverts() public {
        vm.warp(_drand.momentOf(FIRST));
        _beacons.post(FIRST, _proof(0));
        vm.expectRevert(abi.encodeWithSelector(IBeacon.BeaconKnown.selector, FIRST));
        _beacons.post(FIRST, _proof(0));
    }

    /// Members of the network who reach the threshold know rounds beforehand; the chain does not take them before their time.
    function test_post_beforeTheRound_reverts() public {
        uint40 moment = _drand.momentOf(FIRST);
        vm.warp(moment - 1);
        vm.expectRevert(abi.encodeWithSelector(IDrandBeacon.BeaconTooEarly.selector, moment));
        _beacons.post(FIRST, _proof(0));
    }

    function test_post_afterTheEpoch_reverts() public {
        vm.warp(uint256(GENESIS) + uint256(FIRST + 1) * EPOCH);
        vm.expectRevert(abi.encodeWithSelector(IBeacon.BeaconWrongEpoch.selector, FIRST, FIRST + 1));
        _beacons.post(FIRST, _proof(0));
        assertEq(_beacons.valueOf(FIRST), bytes32(0));
    }

    function testFuzz_post_ofAChangedSignature_reverts(uint256 index, bytes1 flip) public {
        vm.assume(flip != 0);
        bytes memory proof = _proof(0);
        proof[index % 96] ^= flip;
        vm.warp(_drand.momentOf(FIRST));
        vm.expectRevert();
        _beacons.post(FIRST, proof);
    }

    function test_post_offTheCurve_outsideTheSubgroup_orZero_reverts() public {
        vm.warp(_drand.momentOf(FIRST));
        bytes memory proof = _proof(0);
        proof[95] ^= 0x01;
        _refusedByThePairing(proof);
        _refusedByThePairing(vm.parseJsonBytes(_json, ".outsideSubgroup"));
        // x and y above the modulus are no coordinates, though they stand for some.
        bytes memory large = new bytes(96);
        for (uint256 i; i < 96; ++i) {
            large[i] = 0xff;
        }
        _refusedByThePairing(large);
        // Zero is of the subgroup and signs nothing.
        _refused(new bytes(96));
    }

    function testFuzz_post_ofAnotherLength_reverts(bytes calldata proof) public {
        vm.assume(proof.length != 96);
        vm.warp(_drand.momentOf(FIRST));
        _refused(proof);
    }

    function test_chain_isTheOneGiven() public view {
        assertEq(keccak256(abi.encode(_drand.chain())), keccak256(abi.encode(_testChain())));
        assertEq(_drand.kind(), "drand");
    }

    function _refused(bytes memory proof) private {
        uint64 round = _drand.roundOf(FIRST);
        vm.expectRevert(abi.encodeWithSelector(IDrandBeacon.BeaconBadSignature.selector, FIRST, round));
        _beacons.post(FIRST, proof);
    }

    function _refusedByThePairing(bytes memory proof) private {
        // A precompile that refuses takes the gas that it was given with it.
        vm.expectRevert(abi.encodeWithSelector(Bls12381.BlsPrecompile.selector, address(0x0f)));
        _beacons.post{gas: 1_000_000}(FIRST, proof);
    }

    function _proof(uint32 i) private view returns (bytes memory) {
        return vm.parseJsonBytes(_json, string.concat(".proofs[", vm.toString(uint256(i)), "]"));
    }

    function _testChain() private view returns (IDrandBeacon.Chain memory c) {
        c.genesis = uint40(vm.parseJsonUint(_json, ".testGenesis"));
        c.period = uint32(vm.parseJsonUint(_json, ".testPeriod"));
        bytes32[] memory words = vm.parseJsonBytes32Array(_json, ".testKey");
        for (uint256 i; i < 8; ++i) {
            c.key.words[i] = words[i];
        }
    }
}
