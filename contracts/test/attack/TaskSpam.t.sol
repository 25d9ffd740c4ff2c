// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IArena} from "../../src/interfaces/IArena.sol";
import {AttackBase} from "./AttackBase.sol";

/// @dev Any reward, any window; whoever is drawn and misses the window is slashed
contract NaiveTasks {
    mapping(address account => uint256) public staked;
    mapping(uint256 task => uint256) public ends;
    uint256 public tasks;

    function register(address account, uint256 amount) external {
        staked[account] = amount;
    }

    function create(uint256 window) external payable returns (uint256 id) {
        require(msg.value != 0, "reward");
        id = ++tasks;
        ends[id] = block.timestamp + window;
    }

    function slash(uint256 task, address account) external {
        require(block.timestamp > ends[task], "window");
        staked[account] -= staked[account] / 1000;
    }
}

/// @title Tasks of one wei with windows of a second
contract TaskSpamAttack is AttackBase {
    function test_works_naive_hundredWeiSlashEverybody() public {
        NaiveTasks naive = new NaiveTasks();
        naive.register(validators[0], 1000 ether);
        for (uint256 i; i < 100; ++i) {
            uint256 id = naive.create{value: 1}(1);
            skip(2);
            naive.slash(id, validators[0]);
        }
        // A tenth of an honest stake for 100 wei.
        assertLt(naive.staked(validators[0]), 906 ether);
    }

    function testFuzz_fails_smallRewardOrShortWindow_reverts(uint128 reward, uint16 window, uint8 which) public {
        IArena.TaskParams memory p = _params();
        if (which % 4 == 0) p.reward = uint128(bound(reward, 0, 100 * FML_ONE - 1));
        if (which % 4 == 1) p.revealWindow = uint16(bound(window, 0, 2));
        if (which % 4 == 2) p.commitWindow = uint16(bound(window, 0, 2));
        if (which % 4 == 3) p.seatFee = uint128(bound(reward, 0, FML_ONE - 1));
        vm.expectPartialRevert(IArena.ArenaBadParameter.selector);
        vm.prank(creator);
        arena.createTask(p);
    }

    /// @dev Each open task holds its reward and half as much again of the creator's money; with what one task costs, no
    /// second one can be opened
    function test_fails_hundredTasks_needTheMoneyOfHundred() public {
        IArena.TaskParams memory p = _params();
        p.reward = uint128(100 * FML_ONE);
        uint256 before = fml.balanceOf(creator);
        _createTask(p);
        uint256 each = before - fml.balanceOf(creator);
        assertGe(each, 150 * FML_ONE);
        uint256 possible = fml.balanceOf(creator) / each;
        for (uint256 i; i < possible; ++i) {
            _createTask(p);
        }
        vm.expectRevert();
        vm.prank(creator);
        arena.createTask(p);
    }

    function test_fails_nobodyOfNoStanding_creates() public {
        address nobody = _funded("nobody", 4_999 * FML_ONE);
        IArena.TaskParams memory p = _params(nobody);
        vm.expectPartialRevert(IArena.ArenaNotEligible.selector);
        vm.prank(nobody);
        arena.createTask(p);
    }

    /// @dev Many draws in one epoch, all missed: two of them are slashed, 0.2 % of the stake in all
    function testFuzz_fails_missesAreBoundedByEpoch(uint8 misses) public {
        uint16 leaf = stake.accountOf(validators[0]).leaf;
        uint256 own = stake.accountOf(validators[0]).own;
        uint32 epoch = _epochNow();
        for (uint256 i; i < misses; ++i) {
            vm.prank(address(settle));
            stake.slashMissed(task, leaf, epoch);
        }
        assertGe(stake.accountOf(validators[0]).own, own - 2 * own / 1000);
    }
}
