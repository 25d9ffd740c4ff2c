// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IStake} from "../../src/interfaces/IStake.sol";
import {AttackBase} from "./AttackBase.sol";

/// @dev Anybody reports an absence and says for which epochs; what was slashed already is not remembered
contract NaiveSlasher {
    mapping(address account => uint256) public staked;
    mapping(address account => mapping(uint256 epoch => bool)) public absent;

    function register(address account, uint256 epoch) external payable {
        staked[account] = msg.value;
        absent[account][epoch] = true;
    }

    function slash(address account, uint256 from, uint256 to) external {
        for (uint256 epoch = from; epoch <= to; ++epoch) {
            if (absent[account][epoch]) staked[account] -= staked[account] / 1000;
        }
    }
}

/// @title A range of slashing that the caller chooses
contract SlashingRangeAttack is AttackBase {
    function test_works_naive_oneAbsenceTakesAll() public {
        NaiveSlasher naive = new NaiveSlasher();
        naive.register{value: 1 ether}(validators[0], 7);
        for (uint256 i; i < 5000; ++i) {
            naive.slash(validators[0], 7, 7);
        }
        assertLt(naive.staked(validators[0]), 0.01 ether);
    }

    /// @dev Which seats are slashed is what the round left behind; the caller names a round, each counts once
    function test_fails_settledTwice_slashesOnce() public {
        uint64 id = _drawn(trainers[0], "a");
        _commitVote(id, 0, 700_000);
        _commitVote(id, 1, 700_000);
        skip(12);
        _revealVote(id, 0, 700_000);
        _revealVote(id, 1, 700_000);
        address absent = _owner(id, 2);
        uint256 own = stake.accountOf(absent).own;
        scores.finalize(id);
        _end(id);
        assertEq(stake.accountOf(absent).own, own - own / 1000);
        for (uint8 round; round < 32; ++round) {
            try settle.settleRound(id, round) {} catch {}
        }
        assertEq(stake.accountOf(absent).own, own - own / 1000);
    }

    /// @dev However many seats of however many epochs are reported at once: two an epoch count
    function testFuzz_fails_slashesByEpoch_areBounded(uint8 reports) public {
        uint16 leaf = stake.accountOf(validators[4]).leaf;
        uint256 own = stake.accountOf(validators[4]).own;
        uint32 epoch = _epochNow();
        for (uint256 i; i < reports; ++i) {
            vm.prank(address(settle));
            stake.slashMissed(task, leaf, epoch);
        }
        assertGe(stake.accountOf(validators[4]).own, own - 2 * own / 1000);
    }

    function testFuzz_fails_strangers_slashNobody(address caller, uint16 leaf, uint32 epoch) public {
        address[4] memory modules = [address(arena), address(scores), address(settle), address(challenges)];
        for (uint256 i; i < 4; ++i) {
            vm.assume(caller != modules[i]);
        }
        bytes memory refused = abi.encodeWithSelector(IStake.StakeOnlyModule.selector, caller);
        vm.startPrank(caller);
        vm.expectRevert(refused);
        stake.slashMissed(task, leaf, epoch);
        vm.expectRevert(refused);
        stake.slashUnrevealed(task, leaf, epoch);
        vm.expectRevert(refused);
        stake.slashFalseEvidence(task, leaf, epoch);
    }
}
