// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AttackBase} from "./AttackBase.sol";

/// @dev Needs every reveal; whoever does not like what the others said keeps silent, and the round is void for nothing
contract NaiveReveals {
    uint256 public constant DEPOSIT = 1 ether;
    uint256 public constant SEATS = 3;

    mapping(address voter => uint256) public deposits;
    uint256 public revealed;
    uint256 public sum;

    function commit() external payable {
        require(msg.value == DEPOSIT, "deposit");
        deposits[msg.sender] = msg.value;
    }

    function reveal(uint32 score) external {
        ++revealed;
        sum += score;
    }

    function result() external view returns (uint256) {
        require(revealed == SEATS, "void");
        return sum / SEATS;
    }

    function withdraw() external {
        uint256 amount = deposits[msg.sender];
        deposits[msg.sender] = 0;
        payable(msg.sender).transfer(amount);
    }
}

/// @title A vote withheld once the others are known
contract WithheldRevealAttack is AttackBase {
    function test_works_naive_vetoForFree() public {
        NaiveReveals naive = new NaiveReveals();
        for (uint256 i; i < 3; ++i) {
            vm.deal(validators[i], 1 ether);
            vm.prank(validators[i]);
            naive.commit{value: 1 ether}();
        }
        naive.reveal(700_000);
        naive.reveal(700_000);
        vm.expectRevert(bytes("void"));
        naive.result();
        vm.prank(validators[2]);
        naive.withdraw();
        assertEq(validators[2].balance, 1 ether, "the veto cost nothing");
    }

    /// @dev A quorum of the others is enough
    function test_fails_oneSilentSeat_changesNothingButItsStake() public {
        uint64 id = _drawn(trainers[0], "a");
        for (uint8 i; i < 3; ++i) {
            _commitVote(id, i, 700_000);
        }
        _revealVote(id, 0, 700_000);
        _revealVote(id, 1, 700_000);
        address silent = _owner(id, 2);
        uint256 own = stake.accountOf(silent).own;
        skip(18);
        scores.finalize(id);
        _end(id);
        assertEq(arena.submissionOf(id).score, 700_000);
        assertEq(stake.accountOf(silent).own, own - own / 100, "1 % of its stake");
        assertEq(settle.owedOf(task, silent), 0);
    }

    /// @dev Seats that together break the quorum pay 1 % of their stake each. They buy no second draw of the first committee, as
    /// whoever commits to nothing gets it, but one of the next size
    function test_fails_brokenQuorum_asksTheNextSize() public {
        uint64 id = _drawn(trainers[0], "a");
        for (uint8 i; i < 3; ++i) {
            _commitVote(id, i, 700_000);
        }
        _revealVote(id, 0, 700_000);
        address[2] memory silent = [_owner(id, 1), _owner(id, 2)];
        uint256[2] memory own = [uint256(stake.accountOf(silent[0]).own), stake.accountOf(silent[1]).own];
        skip(18);
        scores.finalize(id);
        _nextEpoch();
        scores.seal(id);
        assertEq(_round(id).primaries, 7);
        _vote(id, _all(7, 700_000));
        _end(id);
        assertEq(arena.submissionOf(id).score, 700_000);
        for (uint256 i; i < 2; ++i) {
            assertEq(stake.accountOf(silent[i]).own, own[i] - own[i] / 100);
        }
    }
}
