// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IStake} from "../../src/interfaces/IStake.sol";
import {AttackBase} from "./AttackBase.sol";

/// @dev Leaves out of the draw whoever has submitted by then
contract NaiveRoles {
    address[] public validators;
    mapping(address account => bool) public trains;

    function join() external {
        validators.push(msg.sender);
    }

    function submit() external {
        trains[msg.sender] = true;
    }

    function draw(bytes32 seed) external view returns (address) {
        uint256 i = uint256(seed) % validators.length;
        while (trains[validators[i]]) {
            i = (i + 1) % validators.length;
        }
        return validators[i];
    }
}

/// @title A role taken once the seed is known
contract RoleAfterDrawAttack is AttackBase {
    function test_works_naive_submittingMovesTheSeatToAFriend() public {
        NaiveRoles naive = new NaiveRoles();
        for (uint256 i; i < 9; ++i) {
            vm.prank(validators[i]);
            naive.join();
        }
        bytes32 seed = bytes32(uint256(4));
        assertEq(naive.draw(seed), validators[4]);
        vm.prank(validators[4]);
        naive.submit();
        assertEq(naive.draw(seed), validators[5], "the attacker chose");
    }

    /// @dev Nobody is trainer and validator at a time, so no role taken takes a leaf out of a draw
    function test_fails_rolesExcludeEachOther() public {
        uint64 id = _submit(task, trainers[0], "a");
        _nextEpoch();
        uint256 state = vm.snapshotState();
        scores.seal(id);
        bytes32 committee = keccak256(abi.encode(_round(id).leaves));
        vm.revertToState(state);
        vm.prank(trainers[0]);
        vm.expectRevert(abi.encodeWithSelector(IStake.StakeRoleTaken.selector, trainers[0], 1));
        stake.joinValidators(keccak256("box"));
        for (uint256 i; i < validators.length; ++i) {
            uint16 leaf = stake.accountOf(validators[i]).leaf;
            uint256 own = stake.accountOf(validators[i]).own;
            vm.startPrank(validators[i]);
            if (i != 0) stake.unbond(own);
            vm.expectRevert(abi.encodeWithSelector(IStake.StakeHoldsLeaf.selector, validators[i], leaf));
            arena.commitModel(task, "x", 0);
            vm.stopPrank();
        }
        scores.seal(id);
        assertEq(keccak256(abi.encode(_round(id).leaves)), committee);
    }

    /// @dev A validator that creates a task is known by its leaf from the start, and is in no committee of the task
    function test_fails_creatorThatValidates_isNeverDrawnInItsTask() public {
        address owner = validators[8];
        uint16 leaf = stake.accountOf(owner).leaf;
        vm.prank(owner);
        uint64 own = arena.createTask(_params(owner));
        for (uint256 i; i < 3; ++i) {
            uint64 id = _submit(own, trainers[i], bytes32(i + 1));
            _nextEpoch();
            scores.seal(id);
            uint16[] memory leaves = _round(id).leaves;
            for (uint256 j; j < leaves.length; ++j) {
                assertNotEq(leaves[j], leaf);
            }
        }
    }
}
