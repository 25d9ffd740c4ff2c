// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IArena} from "../../src/interfaces/IArena.sol";
import {IScores} from "../../src/interfaces/IScores.sol";
import {AttackBase} from "./AttackBase.sol";

/// @dev Draws committees of three without replacement, each validator at most `CAP` times in an epoch
contract Draws {
    uint256 public constant CAP = 3;

    uint256[] public weights;
    uint256[] public used;

    function set(uint256[] calldata all) external {
        weights = all;
        used = new uint256[](all.length);
    }

    function reset() external {
        used = new uint256[](weights.length);
    }

    /// @notice Who is full is left out, and the others are drawn more often: what naive limits do
    function drawSkipping(bytes32 seed) external returns (uint256[3] memory drawn, bool ok) {
        bool[] memory out = new bool[](weights.length);
        for (uint256 i; i < out.length; ++i) {
            out[i] = used[i] == CAP;
        }
        (drawn, ok) = _draw(seed, out);
        if (ok) _count(drawn);
    }

    /// @notice If somebody who is full is drawn, nobody is, and the queue waits for the next epoch: what ours do
    function drawStopping(bytes32 seed) external returns (uint256[3] memory drawn, bool ok) {
        (drawn, ok) = _draw(seed, new bool[](weights.length));
        for (uint256 i; i < 3 && ok; ++i) {
            ok = used[drawn[i]] < CAP;
        }
        if (ok) _count(drawn);
    }

    function _draw(bytes32 seed, bool[] memory out) private view returns (uint256[3] memory drawn, bool ok) {
        for (uint256 i; i < 3; ++i) {
            uint256 total;
            for (uint256 v; v < weights.length; ++v) {
                if (!out[v]) total += weights[v];
            }
            if (total == 0) return (drawn, false);
            uint256 r = uint256(keccak256(abi.encode(seed, i))) % total;
            uint256 place;
            for (;; ++place) {
                if (out[place]) continue;
                if (r < weights[place]) break;
                r -= weights[place];
            }
            drawn[i] = place;
            out[place] = true;
        }
        return (drawn, true);
    }

    function _count(uint256[3] memory drawn) private {
        for (uint256 i; i < 3; ++i) {
            ++used[drawn[i]];
        }
    }
}

/// @title Junk that uses up the heavy honest validators before one's own draw
contract SaturationAttack is AttackBase {
    uint256 private constant EPOCHS = 150;
    uint256 private constant JUNK = 14;

    Draws private _draws;

    function setUp() public override {
        super.setUp();
        _draws = new Draws();
        // Twelve honest ones, most of the weight with eight of them; six light ones are the attacker's, 13 % of all.
        uint256[] memory weights = new uint256[](18);
        for (uint256 i; i < 18; ++i) {
            weights[i] = i < 8 ? 4000 : i < 12 ? 500 : 850;
        }
        _draws.set(weights);
    }

    /// @dev With junk before it, the attacker has two seats of three in most of its draws; without, hardly ever
    function test_works_naive_skipping_attackerCapturesItsDraw() public {
        uint256 plain = _captured(0, true);
        uint256 junk = _captured(JUNK, true);
        assertLt(plain, EPOCHS / 8);
        assertGt(junk, EPOCHS / 2);
    }

    /// @dev With the rule of the arena the draws that happen are those without junk
    function test_fails_stopping_junkGainsNothing() public {
        uint256 plain = _captured(0, false);
        uint256 junk = _captured(JUNK, false);
        // 1.2 times, and the noise of so few draws.
        assertLe(junk * 10, plain * 12 + 60);
    }

    /// @dev The contracts: no leaf that is full is left out; the queue closes for the epoch, and its head is the first of
    /// the next one, with all seats free
    function test_fails_ours_headIsDrawnFirstInTheNextEpoch() public {
        IArena.TaskParams memory p = _params();
        p.commitsPerEpoch = 20;
        uint64 spammed = _createTask(p);
        for (uint256 i; i < 20; ++i) {
            _submit(spammed, trainers[0], bytes32(i + 1));
        }
        _nextEpoch();
        uint256 drawn;
        uint64 head;
        for (;;) {
            head = arena.headOf(spammed, IArena.Queue.Live);
            try scores.seal(head) {
                ++drawn;
                continue;
            } catch (bytes memory reason) {
                assertEq(bytes32(bytes4(reason)), bytes32(IScores.ScoresSaturated.selector));
                break;
            }
        }
        // Nine validators with four seats each make at most seven committees of five.
        assertTrue(drawn >= 1 && drawn <= 7);
        uint32 epoch = _epochNow();
        for (uint16 leaf; leaf < 9; ++leaf) {
            assertLe(scores.seatsUsed(spammed, 0, leaf, epoch), 4);
        }
        vm.expectPartialRevert(IScores.ScoresSaturated.selector);
        scores.seal(head);
        _nextEpoch();
        assertEq(arena.headOf(spammed, IArena.Queue.Live), head);
        for (uint16 leaf; leaf < 9; ++leaf) {
            assertEq(scores.seatsUsed(spammed, 0, leaf, _epochNow()), 0);
        }
        scores.seal(head);
    }

    /// @return captured Epochs in which the attacker has two seats of three in its own draw, after `junk` others
    function _captured(uint256 junk, bool skipping) private returns (uint256 captured) {
        for (uint256 epoch; epoch < EPOCHS; ++epoch) {
            _draws.reset();
            bool open = true;
            for (uint256 i; i < junk && open; ++i) {
                (, open) = _next(epoch, i, skipping);
            }
            // Closed: its turn comes first in a later epoch, with a beacon and counters of its own.
            if (!open && !skipping) _draws.reset();
            (uint256[3] memory drawn, bool ok) = _next(epoch, 1000, skipping);
            uint256 mine;
            for (uint256 i; i < 3 && ok; ++i) {
                if (drawn[i] >= 12) ++mine;
            }
            if (mine >= 2) ++captured;
        }
    }

    function _next(uint256 epoch, uint256 i, bool skipping) private returns (uint256[3] memory drawn, bool ok) {
        bytes32 seed = keccak256(abi.encode("beacon", epoch, i));
        return skipping ? _draws.drawSkipping(seed) : _draws.drawStopping(seed);
    }
}
