// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {StakeBase} from "../unit/StakeBase.sol";

/// @dev A change of stake is queued as the value that it shall have, and written when the epoch ends
contract NaiveQueue {
    mapping(address account => uint256) public staked;
    mapping(address account => uint256) public queued;

    function set(uint256 amount) external {
        queued[msg.sender] = amount;
    }

    function slash(address account) external {
        staked[account] -= staked[account] / 10;
    }

    function endEpoch(address account) external {
        staked[account] = queued[account];
    }
}

/// @title An update that was queued before a slash and is written after it
contract QueuedUpdateAttack is StakeBase {
    function test_works_naive_updateUndoesTheSlash() public {
        NaiveQueue naive = new NaiveQueue();
        naive.set(100 ether);
        naive.endEpoch(address(this));
        naive.set(100 ether);
        naive.slash(address(this));
        assertEq(naive.staked(address(this)), 90 ether);
        naive.endEpoch(address(this));
        assertEq(naive.staked(address(this)), 100 ether, "as if nothing had happened");
    }

    /// @dev The weight of the next epoch is made from what is left, in whatever order stake, unbonding and slashes come
    function testFuzz_fails_weightIsOfWhatIsLeft(uint256 more, uint256 less, uint8 order) public {
        address who = makeAddr("who");
        uint16 leaf = _validator(who, 3 * MIN);
        uint32 epoch = _nextEpoch();
        more = bound(more, 1, 5 * MIN);
        less = bound(less, 1, MIN);
        for (uint256 i; i < 3; ++i) {
            uint256 step = (order + i) % 3;
            if (step == 0) _addStake(who, more);
            else if (step == 1) _unbond(who, less);
            else _slash(leaf, epoch);
        }
        uint256 own = _stake.accountOf(who).own;
        assertLt(own, 3 * MIN + more - less);
        assertEq(_stake.leafAt(leaf).nextWeight, _weightOf(own));
        // The running epoch keeps its weights; the next one has the slash in it, and every one after it.
        for (uint256 i; i < 3; ++i) {
            _nextEpoch();
            assertEq(_stake.leafAt(leaf).weight, _weightOf(own));
            assertEq(_stake.totalWeight(_stake.currentEpoch()), _weightOf(own));
        }
    }

    /// @dev A leaf that was queued to be free, and is slashed meanwhile, comes back as little as its stake
    function test_fails_slashedWhileLeaving_weighsNothing() public {
        address who = makeAddr("who");
        uint16 leaf = _validator(who, 3 * MIN);
        uint32 epoch = _nextEpoch();
        _unbond(who, 3 * MIN);
        _slash(leaf, epoch);
        assertEq(_stake.leafAt(leaf).nextWeight, 0);
        assertEq(_stake.accountOf(who).unbonding, 3 * MIN * 9 / 10);
        _nextEpoch();
        assertEq(_stake.leafAt(leaf).weight, 0);
    }

    function _slash(uint16 leaf, uint32 epoch) private {
        vm.prank(CHALLENGES);
        _stake.slashFalseEvidence(TASK, leaf, epoch);
    }
}
