// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IArena} from "../../src/interfaces/IArena.sol";
import {IKeys} from "../../src/interfaces/IKeys.sol";
import {AttackBase} from "./AttackBase.sol";

/// @dev Models are open as soon as they are submitted, and who is best on the rows wins
contract NaiveOpenBoard {
    uint256 public constant ROWS = 2000;

    bytes[] public models;
    address[] public authors;

    /// @param model A bit for each row: whether it gets it right
    function submit(bytes calldata model) external {
        models.push(model);
        authors.push(msg.sender);
    }

    function winner() external view returns (address best) {
        uint256 most;
        for (uint256 i; i < models.length; ++i) {
            uint256 right = _right(models[i]);
            if (right > most) (best, most) = (authors[i], right);
        }
    }

    function _right(bytes memory model) private pure returns (uint256 right) {
        for (uint256 i; i < model.length; ++i) {
            uint8 byte_ = uint8(model[i]);
            for (; byte_ != 0; byte_ &= byte_ - 1) {
                ++right;
            }
        }
    }
}

/// @title Models that others see while they can still submit
/// @notice A copy with a little noise is as good as its original, and four of them are four tickets. Copies that are made all
/// the same are the subject of PerturbedCopy
contract OpenModelsAttack is AttackBase {
    uint256 private constant GAMES = 40;
    uint256 private constant CHANGED = 20;

    /// @dev Four copies on 2,000 rows: one of them is before the author in nearly nine games of ten
    function test_works_naive_copiesOutrankTheirAuthor() public {
        uint256 lost;
        for (uint256 game; game < GAMES; ++game) {
            NaiveOpenBoard naive = new NaiveOpenBoard();
            bytes memory model = _randomModel(game, naive.ROWS() / 8);
            vm.prank(trainers[0]);
            naive.submit(model);
            bytes memory seen = naive.models(0);
            for (uint256 i; i < 4; ++i) {
                bytes memory copy = _perturbed(seen, uint256(keccak256(abi.encode(game, i))));
                vm.prank(trainers[1]);
                naive.submit(copy);
            }
            if (naive.winner() == trainers[1]) ++lost;
        }
        assertGt(lost, GAMES * 7 / 10);
    }

    /// @dev At no moment can somebody commit to a model while the key of another one can be on chain
    function testFuzz_fails_whileKeysAreOpen_nobodyCommits(uint256 moment) public {
        uint64 id = _submit(task, trainers[0], "a");
        IArena.TaskParams memory p = arena.taskOf(task).params;
        vm.warp(bound(moment, _now(), p.revealBy + p.keyWindow + 100));
        uint256 state = vm.snapshotState();
        bool commits = _commits();
        vm.revertToState(state);
        bool opens = _opens(id);
        assertFalse(commits && opens);
        assertEq(commits, _now() <= p.submitBy);
        assertEq(opens, _now() > p.revealBy && _now() <= p.revealBy + p.keyWindow);
    }

    /// @dev Until then there are hashes of it on chain, and the address of what only its key opens
    function test_fails_beforeItsTime_evenTheAuthorCannotOpen() public {
        uint64 id = _submit(task, trainers[0], "a");
        uint40 revealBy = arena.taskOf(task).params.revealBy;
        vm.warp(revealBy);
        bytes32 flat = _flat("a");
        bytes32 key = _modelKey("a");
        vm.expectRevert(abi.encodeWithSelector(IKeys.KeysTooEarly.selector, revealBy + 1, revealBy));
        vm.prank(trainers[0]);
        keys.publishModelKey(id, flat, key);
    }

    function _commits() private returns (bool ok) {
        bytes32 commitment = _commitment(task, trainers[1], "copy");
        vm.prank(trainers[1]);
        try arena.commitModel(task, commitment, 0) {
            ok = true;
        } catch {}
    }

    function _opens(uint64 id) private returns (bool ok) {
        try keys.publishModelKey(id, _flat("a"), _modelKey("a")) {
            ok = true;
        } catch {}
    }

    /// @dev Right in four rows of five or so
    function _randomModel(uint256 seed, uint256 length) private pure returns (bytes memory model) {
        model = new bytes(length);
        for (uint256 i; i < length; ++i) {
            uint256 r = uint256(keccak256(abi.encode(seed, i)));
            model[i] = bytes1(uint8(r | r >> 8 | (r >> 16 & r >> 24)));
        }
    }

    /// @dev Changes what the model says in a hundredth of the rows: wrong ones come right as often as right ones wrong
    function _perturbed(bytes memory model, uint256 seed) private pure returns (bytes memory copy) {
        copy = bytes.concat(model);
        for (uint256 i; i < CHANGED; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            bool comesRight = seed & 1 == 0;
            for (uint256 row = seed >> 8;; ++row) {
                uint256 place = row / 8 % copy.length;
                bytes1 bit = bytes1(uint8(1 << row % 8));
                if ((copy[place] & bit == 0) != comesRight) continue;
                copy[place] ^= bit;
                break;
            }
        }
    }
}
