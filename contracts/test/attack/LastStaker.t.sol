// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IStake} from "../../src/interfaces/IStake.sol";
import {StakeBase} from "../unit/StakeBase.sol";

/// @dev Slashes the whole pool and each account of it, with roundings of their own: the parts are more than the whole
contract NaivePool {
    mapping(address account => uint256) public staked;
    uint256 public total;

    function stake(uint256 amount) external {
        staked[msg.sender] += amount;
        total += amount;
    }

    /// @notice Takes a third from everybody: from each rounded down, from the sum rounded down once
    function slash(address[] calldata accounts) external {
        for (uint256 i; i < accounts.length; ++i) {
            staked[accounts[i]] -= staked[accounts[i]] / 3;
        }
        total -= total / 3;
    }

    function withdraw() external {
        total -= staked[msg.sender];
        staked[msg.sender] = 0;
    }
}

/// @title Roundings that lock the last one in
contract LastStakerAttack is StakeBase {
    uint256 private constant STAKERS = 3;

    function test_works_naive_lastStakerIsLocked() public {
        NaivePool naive = new NaivePool();
        address[] memory accounts = _accounts();
        for (uint256 i; i < STAKERS; ++i) {
            vm.prank(accounts[i]);
            naive.stake(100);
        }
        // 33 of each is 99, a third of 300 is 100.
        naive.slash(accounts);
        for (uint256 i; i + 1 < STAKERS; ++i) {
            vm.prank(accounts[i]);
            naive.withdraw();
        }
        vm.prank(accounts[STAKERS - 1]);
        vm.expectRevert();
        naive.withdraw();
    }

    /// @dev Odd amounts, slashes of every kind, any order: each takes out what its account says, and the tokens are there
    function testFuzz_fails_everybodyLeaves(uint256[3] memory amounts, uint8[12] memory slashes, uint8 first) public {
        address[] memory accounts = _accounts();
        uint16[] memory leaves = new uint16[](STAKERS);
        for (uint256 i; i < STAKERS; ++i) {
            leaves[i] = _validator(accounts[i], bound(amounts[i], MIN, 9 * MIN) | 1);
        }
        uint32 epoch = _nextEpoch();
        for (uint256 i; i < slashes.length; ++i) {
            uint16 leaf = leaves[slashes[i] % STAKERS];
            if (slashes[i] >= 192) {
                vm.prank(CHALLENGES);
                _stake.slashFalseEvidence(TASK, leaf, epoch);
            } else if (slashes[i] >= 96) {
                vm.prank(SETTLE);
                _stake.slashUnrevealed(TASK, leaf, epoch);
            } else {
                vm.prank(SETTLE);
                _stake.slashMissed(TASK, leaf, epoch);
            }
            if (i == 6) _unbond(accounts[first % STAKERS], 1 + _stake.accountOf(accounts[first % STAKERS]).own / 7);
        }
        for (uint256 i; i < STAKERS; ++i) {
            IStake.AccountView memory a = _stake.accountOf(accounts[i]);
            if (a.own != 0) _unbond(accounts[i], a.own);
        }
        skip(UNBONDING);
        for (uint256 i; i < STAKERS; ++i) {
            address who = accounts[(first + i) % STAKERS];
            uint256 due = _stake.accountOf(who).unbonding;
            _withdraw(who);
            assertEq(_fml.balanceOf(who), due);
        }
        // What is left is what the slashes left behind, to the wei.
        uint256 left = _stake.potOf(TASK) + _stake.burnedOf(TASK);
        assertEq(_fml.balanceOf(address(_stake)), left);
        assertEq(_stake.totalWeight(_nextEpoch()), 0);
    }

    function _accounts() private returns (address[] memory accounts) {
        accounts = new address[](STAKERS);
        for (uint256 i; i < STAKERS; ++i) {
            accounts[i] = makeAddr(string.concat("staker ", vm.toString(i)));
        }
    }
}
