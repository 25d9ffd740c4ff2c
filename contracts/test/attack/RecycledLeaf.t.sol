// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IStake} from "../../src/interfaces/IStake.sol";
import {StakeBase} from "../unit/StakeBase.sol";

/// @dev Seats are numbers of leaves; a leaf that is free is taken again
contract NaiveLeaves {
    mapping(uint256 leaf => address) public holderOf;
    mapping(address account => uint256) public staked;
    mapping(address account => uint256) public paid;

    function join(uint256 leaf) external payable {
        holderOf[leaf] = msg.sender;
        staked[msg.sender] = msg.value;
    }

    function quit(uint256 leaf) external {
        require(holderOf[leaf] == msg.sender, "holder");
        holderOf[leaf] = address(0);
    }

    function settleSeat(uint256 leaf, bool honest) external {
        address holder = holderOf[leaf];
        if (honest) paid[holder] += 1 ether;
        else staked[holder] -= staked[holder] / 10;
    }
}

/// @title A leaf whose next holder pays for the seats of the one before, or is paid for them
contract RecycledLeafAttack is StakeBase {
    function test_works_naive_heirPaysAndIsPaid() public {
        NaiveLeaves naive = new NaiveLeaves();
        (address cheat, address heir) = (makeAddr("cheat"), makeAddr("heir"));
        vm.deal(heir, 10 ether);
        vm.prank(cheat);
        naive.join(3);
        vm.prank(cheat);
        naive.quit(3);
        vm.prank(heir);
        naive.join{value: 10 ether}(3);
        naive.settleSeat(3, false);
        assertEq(naive.staked(heir), 9 ether, "slashed for somebody else's seat");
        naive.settleSeat(3, true);
        assertEq(naive.paid(heir), 1 ether, "paid for somebody else's work");
    }

    /// @dev A seat is (leaf, epoch of its seal), and belongs to the holder only if that one came before
    function testFuzz_fails_seatsOfThePast_belongToNobody(uint8 kind, uint32 ago) public {
        (address cheat, address heir) = (makeAddr("cheat"), makeAddr("heir"));
        uint16 leaf = _validator(cheat, 3 * MIN);
        uint32 epoch = _nextEpoch();
        _unbond(cheat, 3 * MIN);
        skip(UNBONDING);
        _withdraw(cheat);
        assertEq(_validator(heir, 2 * MIN), leaf, "the freed leaf is taken first");
        uint32 joined = _stake.currentEpoch();
        // Up to and with the epoch in which it joined, whose draws it was not in.
        epoch = uint32(bound(ago, epoch, joined));
        assertEq(_stake.seatOwner(leaf, epoch), address(0));
        _nextEpoch();
        vm.expectRevert(abi.encodeWithSelector(IStake.StakeNotSeatOwner.selector, heir, leaf, epoch));
        _stake.authorizeSeat(leaf, epoch, heir);
        vm.prank(kind % 3 == 2 ? CHALLENGES : SETTLE);
        if (kind % 3 == 0) _stake.slashMissed(TASK, leaf, epoch);
        else if (kind % 3 == 1) _stake.slashUnrevealed(TASK, leaf, epoch);
        else _stake.slashFalseEvidence(TASK, leaf, epoch);
        vm.prank(SETTLE);
        assertEq(_stake.rewardSeat(leaf, epoch, 1024), address(0));
        assertEq(_stake.accountOf(heir).own, 2 * MIN);
        assertEq(_stake.leafAt(leaf).record, 0);
        // Its own seats are its own.
        assertEq(_stake.seatOwner(leaf, joined + 1), heir);
    }
}
