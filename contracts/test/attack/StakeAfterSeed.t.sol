// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AttackBase} from "./AttackBase.sol";

/// @dev Draws by the stakes as they are, from a seed that everybody knows by then
contract NaiveLottery {
    uint256[] public stakes;
    uint256 public total;

    function join(uint256 amount) external returns (uint256 index) {
        index = stakes.length;
        stakes.push(amount);
        total += amount;
    }

    function add(uint256 index, uint256 amount) external {
        stakes[index] += amount;
        total += amount;
    }

    function draw(bytes32 seed) external view returns (uint256 index) {
        uint256 r = uint256(seed) % total;
        while (r >= stakes[index]) {
            r -= stakes[index++];
        }
    }
}

/// @title Stake that moves once the seed is known
contract StakeAfterSeedAttack is AttackBase {
    /// @dev The attacker tries out by itself how much it must add to be drawn
    function test_works_naive_attackerIsDrawn() public {
        NaiveLottery naive = new NaiveLottery();
        for (uint256 i; i < 9; ++i) {
            naive.join(1000);
        }
        uint256 mine = naive.join(1000);
        bytes32 seed = keccak256("beacon");
        assertTrue(naive.draw(seed) != mine);
        uint256 state = vm.snapshotState();
        for (uint256 more = 1; more < 200; ++more) {
            naive.add(mine, more);
            if (naive.draw(seed) == mine) return;
            vm.revertToState(state);
        }
        assertTrue(false, "not drawn");
    }

    /// @dev Stake added or taken away, validators that join or leave, signers, wakes: the committee is the same
    function testFuzz_fails_drawIsTheSame(uint256 more, uint256 less) public {
        uint64 id = _submit(task, trainers[0], "a");
        _nextEpoch();
        uint256 state = vm.snapshotState();
        scores.seal(id);
        bytes32 committee = keccak256(abi.encode(_round(id).leaves));
        vm.revertToState(state);
        address whale = _funded("whale", 9_000 * FML_ONE);
        vm.prank(whale);
        stake.joinValidators(keccak256("whale"));
        vm.prank(validators[0]);
        stake.stake(bound(more, 1, 8_000 * FML_ONE));
        vm.prank(validators[8]);
        stake.unbond(bound(less, 1, 9_000 * FML_ONE));
        scores.seal(id);
        assertEq(keccak256(abi.encode(_round(id).leaves)), committee);
    }
}
