// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Blockhash} from "@openzeppelin/contracts/utils/Blockhash.sol";
import {RLP} from "@openzeppelin/contracts/utils/RLP.sol";

import {Beacons} from "../../src/Beacons.sol";
import {FixedBeacon} from "../../src/beacon/FixedBeacon.sol";
import {RandaoBeacon} from "../../src/beacon/RandaoBeacon.sol";
import {EpochClock} from "../../src/EpochClock.sol";
import {IBeacon} from "../../src/interfaces/IBeacon.sol";
import {IBeaconKind} from "../../src/interfaces/IBeaconKind.sol";
import {IRandaoBeacon} from "../../src/interfaces/IRandaoBeacon.sol";
import {IStake} from "../../src/interfaces/IStake.sol";
import {TestBase} from "../TestBase.sol";
import {Paymaster} from "../actors/Paymaster.sol";

/// @notice Headers made here, whose hashes forge is told to be those of the blocks
contract RandaoBeaconTest is TestBase {
    using RLP for RLP.Encoder;

    uint40 private constant GENESIS = 1_700_000_000;
    uint32 private constant EPOCH = 12;
    uint32 private constant DELAY = 2;
    uint256 private constant BLOCK = 1000;

    Paymaster private _paymaster = new Paymaster();
    address private _poster = makeAddr("poster");
    RandaoBeacon private _randao;
    Beacons private _beacon;
    uint32 private _epoch = 5;
    uint40 private _moment = GENESIS + 5 * EPOCH + DELAY;

    function setUp() public {
        vm.warp(GENESIS);
        _randao = new RandaoBeacon(GENESIS, EPOCH, DELAY);
        _beacon = new Beacons(GENESIS, EPOCH, _randao, address(this), IStake(address(_paymaster)));
        vm.warp(_moment + 3);
        vm.roll(BLOCK + 1);
    }

    function testFuzz_post_takesTheFirstBlockAtOrAfterTheMoment(
        uint256 parentTime,
        uint256 time,
        uint256 now_,
        bytes32 value
    ) public {
        parentTime = bound(parentTime, _moment - 20, _moment + 5);
        time = bound(time, parentTime + 1, _moment + 6);
        now_ = bound(now_, GENESIS + 4 * EPOCH, GENESIS + 7 * EPOCH);
        (bytes memory header, bytes memory parent) = _blocks(parentTime, time, value);
        vm.warp(now_);
        uint32 current = uint32((now_ - GENESIS) / EPOCH);
        bool good;
        if (current != _epoch) {
            vm.expectRevert(abi.encodeWithSelector(IBeacon.BeaconWrongEpoch.selector, _epoch, current));
        } else if (time < _moment) {
            vm.expectRevert(abi.encodeWithSelector(IRandaoBeacon.BeaconBlockTooEarly.selector, time, _moment));
        } else if (parentTime >= _moment) {
            vm.expectRevert(abi.encodeWithSelector(IRandaoBeacon.BeaconBlockNotFirst.selector, parentTime, _moment));
        } else if (value == 0) {
            vm.expectRevert(abi.encodeWithSelector(IRandaoBeacon.BeaconEmpty.selector, BLOCK));
        } else {
            good = true;
            vm.expectEmit(address(_beacon));
            emit IBeacon.BeaconPosted(_epoch, value, _poster);
        }
        vm.prank(_poster);
        _beacon.post(_epoch, abi.encode(header, parent));
        assertEq(_beacon.valueOf(_epoch), good ? value : bytes32(0));
        assertEq(_paymaster.paid(), good ? _poster : address(0));
    }

    function test_post_again_reverts() public {
        (bytes memory header, bytes memory parent) = _blocks(_moment - 1, _moment, bytes32(uint256(1)));
        _beacon.post(_epoch, abi.encode(header, parent));
        vm.expectRevert(abi.encodeWithSelector(IBeacon.BeaconKnown.selector, _epoch));
        _beacon.post(_epoch, abi.encode(header, parent));
    }

    function testFuzz_post_ofAForgedHeader_reverts(uint256 index, bytes1 flip) public {
        vm.assume(flip != 0);
        (bytes memory header, bytes memory parent) = _blocks(_moment - 1, _moment, keccak256("value"));
        // Somewhere in the value, which is 32 of the bytes before the nonce and what follows it.
        index = bound(index, 0, 31);
        uint256 start = _indexOf(header, keccak256("value"));
        header[start + index] ^= flip;
        vm.expectRevert(
            abi.encodeWithSelector(
                IRandaoBeacon.BeaconUnknownHeader.selector, BLOCK, blockhash(BLOCK), keccak256(header)
            )
        );
        _beacon.post(_epoch, abi.encode(header, parent));
    }

    function test_post_ofTheBlockThatIsBeingBuilt_reverts() public {
        (bytes memory header, bytes memory parent) = _blocks(_moment - 1, _moment, keccak256("value"));
        vm.roll(BLOCK);
        vm.expectRevert(abi.encodeWithSelector(IRandaoBeacon.BeaconNoBlockYet.selector, BLOCK));
        _beacon.post(_epoch, abi.encode(header, parent));
    }

    /// An earlier block as "parent" would make any later block look like the first one.
    function test_post_withAnotherParent_reverts() public {
        (bytes memory header, bytes memory parent) = _blocks(_moment, _moment + 1, keccak256("value"));
        bytes memory earlier = _header(BLOCK - 2, _moment - 1, bytes32(0), bytes32(0));
        vm.expectRevert(
            abi.encodeWithSelector(IRandaoBeacon.BeaconNotParent.selector, keccak256(parent), keccak256(earlier))
        );
        _beacon.post(_epoch, abi.encode(header, earlier));
    }

    function test_post_ofABlockBeyond256_asksTheHistoryContract() public {
        (bytes memory header, bytes memory parent) = _blocks(_moment - 1, _moment, keccak256("value"));
        vm.roll(BLOCK + 5000);
        vm.mockCall(Blockhash.HISTORY_STORAGE_ADDRESS, abi.encode(BLOCK), abi.encode(keccak256(header)));
        _beacon.post(_epoch, abi.encode(header, parent));
        assertEq(_beacon.valueOf(_epoch), keccak256("value"));
    }

    /// Without EIP-2935 the chain remembers 256 blocks: who comes later than that has no proof any more.
    function test_post_withoutTheHistoryContract_within256BlocksOnly() public {
        (bytes memory header, bytes memory parent) = _blocks(_moment - 1, _moment, keccak256("value"));
        vm.etch(Blockhash.HISTORY_STORAGE_ADDRESS, "");
        vm.roll(BLOCK + 257);
        vm.expectRevert(abi.encodeWithSelector(IRandaoBeacon.BeaconBlockForgotten.selector, BLOCK));
        _beacon.post(_epoch, abi.encode(header, parent));
        assertEq(_beacon.valueOf(_epoch), bytes32(0));
        vm.roll(BLOCK + 256);
        _beacon.post(_epoch, abi.encode(header, parent));
        assertEq(_beacon.valueOf(_epoch), keccak256("value"));
    }

    /// The history contract remembers 8,191 blocks and answers zero for others.
    function test_post_ofABlockThatTheHistoryContractForgot_reverts() public {
        (bytes memory header, bytes memory parent) = _blocks(_moment - 1, _moment, keccak256("value"));
        vm.roll(BLOCK + 8192);
        vm.mockCall(Blockhash.HISTORY_STORAGE_ADDRESS, abi.encode(BLOCK), abi.encode(bytes32(0)));
        vm.expectRevert(abi.encodeWithSelector(IRandaoBeacon.BeaconBlockForgotten.selector, BLOCK));
        _beacon.post(_epoch, abi.encode(header, parent));
    }

    /// An epoch that passed without a value never gets one, and the next one takes only its own block.
    function test_post_late_drawsNothing() public {
        (bytes memory header, bytes memory parent) = _blocks(_moment - 1, _moment, keccak256("value"));
        vm.warp(_moment - DELAY + EPOCH);
        vm.expectRevert(abi.encodeWithSelector(IBeacon.BeaconWrongEpoch.selector, _epoch, _epoch + 1));
        _beacon.post(_epoch, abi.encode(header, parent));
        vm.expectRevert(
            abi.encodeWithSelector(IRandaoBeacon.BeaconBlockTooEarly.selector, uint256(_moment), _moment + EPOCH)
        );
        _beacon.post(_epoch + 1, abi.encode(header, parent));
        assertEq(_beacon.valueOf(_epoch), bytes32(0));
    }

    /// Missed slots move the block, never the moment: the first block that comes counts, however late.
    function test_post_afterMissedSlots_takesTheBlockThatCame() public {
        (bytes memory header, bytes memory parent) = _blocks(_moment - 1, _moment + 3, keccak256("late block"));
        _beacon.post(_epoch, abi.encode(header, parent));
        assertEq(_beacon.valueOf(_epoch), keccak256("late block"));
    }

    /// A proof of one branch is worth nothing on another.
    function test_post_afterAReorganisation_takesTheNewBlock() public {
        (bytes memory header, bytes memory parent) = _blocks(_moment - 1, _moment, keccak256("old branch"));
        (bytes memory newHeader, bytes memory newParent) = _blocks(_moment - 1, _moment, keccak256("new branch"));
        vm.expectRevert(
            abi.encodeWithSelector(
                IRandaoBeacon.BeaconUnknownHeader.selector, BLOCK, keccak256(newHeader), keccak256(header)
            )
        );
        _beacon.post(_epoch, abi.encode(header, parent));
        _beacon.post(_epoch, abi.encode(newHeader, newParent));
        assertEq(_beacon.valueOf(_epoch), keccak256("new branch"));
    }

    /// Every byte of both headers is bound by a hash: a longer, shorter or changed encoding is another header.
    function testFuzz_post_ofForgedRlp_reverts(uint256 index, bytes1 flip, uint8 how) public {
        (bytes memory header, bytes memory parent) = _blocks(_moment - 1, _moment, keccak256("value"));
        bytes memory forged = how % 2 == 0 ? header : parent;
        if (how % 3 == 0) {
            forged = bytes.concat(forged, flip);
        } else {
            vm.assume(flip != 0);
            forged = bytes.concat(forged);
            forged[index % forged.length] ^= flip;
        }
        bytes memory proof = how % 2 == 0 ? abi.encode(forged, parent) : abi.encode(header, forged);
        vm.expectRevert();
        _beacon.post(_epoch, proof);
        assertEq(_beacon.valueOf(_epoch), bytes32(0));
    }

    function testFuzz_post_ofGarbage_reverts(bytes calldata proof, bytes calldata header, bytes calldata parent)
        public
    {
        vm.expectRevert();
        _beacon.post(_epoch, proof);
        vm.expectRevert();
        _beacon.post(_epoch, abi.encode(header, parent));
    }

    function testFuzz_deploy_onListedChainsOnly(uint64 chainId, uint8 pick) public {
        uint256[6] memory listed = [uint256(1), 31337, 1337, 11155111, 17000, 560048];
        uint256 id = pick % 2 == 0 ? listed[pick / 2 % 6] : chainId % 20_000 + 1;
        bool known;
        for (uint256 i; i < 6; ++i) {
            if (listed[i] == id) known = true;
        }
        vm.chainId(id);
        if (!known) vm.expectRevert(abi.encodeWithSelector(IBeaconKind.BeaconChainRefused.selector, id));
        new RandaoBeacon(GENESIS, EPOCH, DELAY);
        bool devnet = id == 31337 || id == 1337;
        if (!devnet) vm.expectRevert(abi.encodeWithSelector(IBeaconKind.BeaconChainRefused.selector, id));
        new FixedBeacon(GENESIS, EPOCH, DELAY, bytes32(0));
    }

    function testFuzz_deploy_clockAndDelay(uint40 genesis, uint32 epoch, uint32 delay) public {
        if (genesis > block.timestamp || epoch == 0) {
            vm.expectRevert(abi.encodeWithSelector(EpochClock.ClockBadConfig.selector, genesis, epoch));
        } else if (delay >= epoch) {
            vm.expectRevert(abi.encodeWithSelector(IBeaconKind.BeaconBadDelay.selector, delay, epoch));
        }
        new RandaoBeacon(genesis, epoch, delay);
    }

    function testFuzz_fixedBeacon_isKnownFromTheMomentOn(uint256 time, uint32 epoch, bytes32 salt) public {
        time = bound(time, GENESIS, GENESIS + 10 * EPOCH);
        epoch = uint32(bound(epoch, 0, 10));
        FixedBeacon beacon = new FixedBeacon(GENESIS, EPOCH, DELAY, salt);
        vm.warp(time);
        bool known = time >= GENESIS + epoch * EPOCH + DELAY;
        bytes32 value = keccak256(abi.encode(salt, epoch));
        assertEq(beacon.valueOf(epoch), known ? value : bytes32(0));
        if (!known) {
            vm.expectRevert(abi.encodeWithSelector(FixedBeacon.BeaconTooEarly.selector, beacon.momentOf(epoch)));
        }
        assertEq(beacon.prove(epoch, ""), known ? value : bytes32(0));
    }

    function _blocks(uint256 parentTime, uint256 time, bytes32 value)
        private
        returns (bytes memory header, bytes memory parent)
    {
        parent = _header(BLOCK - 1, parentTime, keccak256("grandparent"), keccak256("parent's value"));
        header = _header(BLOCK, time, keccak256(parent), value);
        vm.setBlockhash(BLOCK, keccak256(header));
    }

    function _header(uint256 number, uint256 time, bytes32 parentHash, bytes32 value)
        private
        pure
        returns (bytes memory)
    {
        RLP.Encoder memory e = RLP.encoder();
        e.push(parentHash).push(keccak256("ommers")).push(address(1)).push(keccak256("state"));
        e.push(keccak256("transactions")).push(keccak256("receipts")).push(new bytes(256)).push(uint256(0));
        e.push(number).push(uint256(30_000_000)).push(uint256(21_000)).push(time).push(bytes("extra"));
        e.push(value).push(abi.encodePacked(uint64(0))).push(uint256(7)).push(keccak256("withdrawals"));
        return e.encode();
    }

    function _indexOf(bytes memory data, bytes32 value) private pure returns (uint256 i) {
        for (;; ++i) {
            bytes32 word;
            assembly ("memory-safe") {
                word := mload(add(add(data, 32), i))
            }
            if (word == value) return i;
        }
    }
}
