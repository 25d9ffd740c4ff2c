// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IArena} from "../../src/interfaces/IArena.sol";
import {IScores} from "../../src/interfaces/IScores.sol";
import {Hashes} from "../../src/libraries/Hashes.sol";
import {Sampling} from "../../src/libraries/Sampling.sol";
import {SumTree} from "../../src/libraries/SumTree.sol";
import {Votes} from "../../src/libraries/Votes.sol";
import {Weights} from "../../src/libraries/Weights.sol";
import {TestBase} from "../TestBase.sol";

/// @notice The vectors that the Go tests write and read too: hashes, draws, weights, and what committees decide
contract VectorsTest is TestBase {
    using Sampling for SumTree.State;
    using SumTree for SumTree.State;

    SumTree.State private _tree;
    string private _json;
    string private _case;

    function test_hashes() public {
        _open("hashes.json");
        _case = "";
        vm.chainId(_uint("chainId"));
        address arena = vm.parseJsonAddress(_json, ".arena");
        uint256 count = _uint("count");
        assertEq(count, 4);
        for (uint256 i; i < count; ++i) {
            _at("seeds", i);
            assertEq(
                Hashes.seed(
                    arena, _bytes32("beacon"), uint64(_uint("submission")), uint8(_uint("round")), uint8(_uint("stage"))
                ),
                _bytes32("hash"),
                _case
            );
            _at("votes", i);
            assertEq(_voteHash(arena), _bytes32("hash"), _case);
            _at("rows", i);
            bytes32 seed = Hashes.challenge(
                arena, _bytes32("beacon"), uint64(_uint("submission")), uint8(_uint("round")), uint8(_uint("seat"))
            );
            assertEq(seed, _bytes32("seed"), _case);
            uint256[] memory rows = vm.parseJsonUintArray(_json, string.concat(_case, ".rows"));
            assertEq(rows.length, 16);
            for (uint256 j; j < rows.length; ++j) {
                assertEq(rows[j], uint256(keccak256(abi.encode(seed, j))) % _uint("samples"), _case);
            }
            _at("models", i);
            assertEq(
                this.modelHash(arena, uint64(_uint("task")), _address("sender"), _model(), _bytes32("salt")),
                _bytes32("hash"),
                _case
            );
            _at("keys", i);
            assertEq(Hashes.fileKey(arena, _bytes32("key")), _bytes32("file"), _case);
            assertEq(
                Hashes.shardKey(arena, _address("creator"), uint8(_uint("shard")), _bytes32("key")),
                _bytes32("shardHash"),
                _case
            );
            assertEq(Hashes.standing(_bytes32("flat"), _bytes32("file")), _bytes32("standing"), _case);
        }
    }

    function test_draw() public {
        _open("draw.json");
        uint256[] memory leaves = vm.parseJsonUintArray(_json, ".leaves");
        uint256[] memory weights = vm.parseJsonUintArray(_json, ".weights");
        for (uint256 i; i < leaves.length; ++i) {
            _tree.set(leaves[i], weights[i], 1);
        }
        uint256 count = _uint("count");
        assertTrue(count != 0);
        for (uint256 i; i < count; ++i) {
            _at("draws", i);
            (uint256 drawn, uint256 more, uint256 seats) =
                _tree.draw(_bytes32("seed"), 1, _uint("size"), _uint("excluded"));
            uint256[] memory expected = vm.parseJsonUintArray(_json, string.concat(_case, ".drawn"));
            assertEq(seats, expected.length, _case);
            for (uint256 j; j < seats; ++j) {
                assertEq(((j < 16 ? drawn : more) >> (16 * (j % 16))) & 0xffff, expected[j], _case);
            }
        }
    }

    function test_weights() public {
        _open("weights.json");
        uint256 minStake = _uint("minStake");
        uint32 halfLife = uint32(_uint("halfLife"));
        uint256 count = _uint("count");
        uint256 decays = _uint("decayCount");
        assertTrue(count != 0 && decays != 0);
        for (uint256 i; i < count; ++i) {
            _at("weights", i);
            assertEq(Weights.weight(_uint("own"), 0, _uint("record"), minStake), _uint("weight"), _case);
        }
        for (uint256 i; i < decays; ++i) {
            _at("decays", i);
            uint40 record = uint40(_uint("record"));
            assertEq(
                Weights.decayed(record, uint32(_uint("noted")), uint32(_uint("now")), halfLife), _uint("decayed"), _case
            );
        }
    }

    function test_votes() public {
        _open("votes.json");
        uint256 count = _uint("count");
        assertTrue(count != 0);
        for (uint256 i; i < count; ++i) {
            _at("rounds", i);
            uint256[] memory scores = vm.parseJsonUintArray(_json, string.concat(_case, ".scores"));
            bytes32[] memory roots = vm.parseJsonBytes32Array(_json, string.concat(_case, ".roots"));
            bytes32[] memory votes = new bytes32[](scores.length);
            for (uint256 seat; seat < votes.length; ++seat) {
                votes[seat] = Votes.pack(uint32(scores[seat]), roots[seat]);
            }
            (IScores.Outcome outcome, uint32 score, uint32 agreeing) = Votes.decide(
                votes,
                uint32(_uint("revealed")),
                _uint("voters"),
                IArena.EngineClass(_uint("engine")),
                uint32(_uint("tolerance"))
            );
            string memory name = vm.parseJsonString(_json, string.concat(_case, ".name"));
            assertEq(uint256(outcome), _uint("outcome"), name);
            assertEq(score, _uint("score"), name);
            assertEq(agreeing, _uint("agreeing"), name);
        }
    }

    function test_pools() public {
        _open("pools.json");
        uint256 count = _uint("count");
        assertTrue(count != 0);
        for (uint256 i; i < count; ++i) {
            _at("pools", i);
            uint256[] memory scores = vm.parseJsonUintArray(_json, string.concat(_case, ".scores"));
            uint256[] memory last = vm.parseJsonUintArray(_json, string.concat(_case, ".last"));
            uint256[] memory words = new uint256[](scores.length);
            uint256 length;
            for (uint256 j; j < scores.length; ++j) {
                if (!Votes.isExcuse(uint32(scores[j]))) words[length++] = scores[j] << 1 | last[j];
            }
            assembly ("memory-safe") {
                mstore(words, length)
            }
            Votes.Pool memory p = Votes.pool(words, _uint("tolerance"));
            string memory name = vm.parseJsonString(_json, string.concat(_case, ".name"));
            assertEq(p.found, _uint("found") != 0, name);
            assertEq(p.score, _uint("score"), name);
            assertEq(p.votes, _uint("votes"), name);
            assertEq(p.total, _uint("total"), name);
        }
    }

    /// @dev From outside, since a model is read from calldata
    function modelHash(address arena, uint64 task, address sender, IArena.Model calldata model, bytes32 salt)
        external
        view
        returns (bytes32)
    {
        return Hashes.model(arena, task, sender, model, salt);
    }

    function _voteHash(address arena) private view returns (bytes32) {
        return Hashes.vote(
            arena,
            uint64(_uint("submission")),
            uint8(_uint("round")),
            uint8(_uint("stage")),
            _address("owner"),
            uint32(_uint("score")),
            _bytes32("root"),
            _bytes32("salt")
        );
    }

    function _model() private view returns (IArena.Model memory) {
        return IArena.Model({
            flat: _bytes32("flat"),
            content: IArena.Content({
                digest: _bytes32("digest"), codec: uint64(_uint("codec")), size: uint64(_uint("size"))
            }),
            keyHash: _bytes32("keyHash")
        });
    }

    function _open(string memory file) private {
        _json = vm.readFile(string.concat("test/vectors/", file));
        _case = "";
    }

    function _at(string memory list, uint256 index) private {
        _case = string.concat(".", list, "[", vm.toString(index), "]");
    }

    function _uint(string memory key) private view returns (uint256) {
        return vm.parseJsonUint(_json, string.concat(_case, ".", key));
    }

    function _bytes32(string memory key) private view returns (bytes32) {
        return vm.parseJsonBytes32(_json, string.concat(_case, ".", key));
    }

    function _address(string memory key) private view returns (address) {
        return vm.parseJsonAddress(_json, string.concat(_case, ".", key));
    }
}
