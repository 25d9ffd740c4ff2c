// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IChallenges} from "../../src/interfaces/IChallenges.sol";
import {AttackBase} from "./AttackBase.sol";

/// @dev Makes a seat prove its rows whenever somebody asks, while models are still taken
contract NaiveQuestions {
    uint256 public constant ROWS = 64;

    uint8[] private _labels;
    mapping(address trainer => uint256) public scoreOf;

    constructor(uint8[] memory labels) {
        _labels = labels;
    }

    /// @notice The seat opens a row: its label is in the leaf
    function ask(uint256 row) external view returns (uint8 label) {
        return _labels[row];
    }

    function submit(uint8[] calldata answers) external {
        uint256 right;
        for (uint256 i; i < ROWS; ++i) {
            if (answers[i] == _labels[i]) ++right;
        }
        scoreOf[msg.sender] = right;
    }
}

/// @title Rows that a challenge opens while somebody can still use them
contract OpenedRowsAttack is AttackBase {
    function test_works_naive_askedRowsAreKnownRows() public {
        uint8[] memory labels = new uint8[](64);
        uint8[] memory guesses = new uint8[](64);
        for (uint256 i; i < 64; ++i) {
            labels[i] = uint8(uint256(keccak256(abi.encode(i))) % 10);
            guesses[i] = uint8(uint256(keccak256(abi.encode("guess", i))) % 10);
        }
        NaiveQuestions naive = new NaiveQuestions(labels);
        vm.prank(trainers[0]);
        naive.submit(guesses);
        for (uint256 i; i < 64; ++i) {
            guesses[i] = naive.ask(i);
        }
        vm.prank(trainers[1]);
        naive.submit(guesses);
        assertLt(naive.scoreOf(trainers[0]), 20);
        assertEq(naive.scoreOf(trainers[1]), 64, "by asking, without a model");
    }

    /// @dev Rows of the live shard: not while a live round can come, nor before all keys are public anyway
    function test_fails_liveRows_notWhileARoundCanCome() public {
        uint64 id = _drawn(trainers[0], "a");
        _vote(id, _same(700_000));
        _refused(id, 0, IChallenges.ChallengesNotEnded.selector);
        vm.warp(arena.taskOf(task).params.submitBy);
        _refused(id, 0, IChallenges.ChallengesNotEnded.selector);
        vm.warp(arena.taskOf(task).params.revealBy + 1);
        keys.publishShardKey(task, 0, _shardKey(0));
        _publishModel(id);
        _refused(id, 0, IChallenges.ChallengesNotEnded.selector);
        _closeLive(task);
        _refused(id, 0, IChallenges.ChallengesSealed.selector);
    }

    /// @dev The same with all keys, which are public before anybody can ask
    function test_fails_liveRows_openedWhenTheyAreNoSecret() public {
        uint64 id = _drawn(trainers[0], "a");
        _vote(id, _same(700_000));
        _publish(task);
        _refused(id, 0, IChallenges.ChallengesNotEnded.selector);
        _closeLive(task);
        _asked(id, 0);
    }

    /// @dev Rows of the last shard: not while its final round, or the one of an appeal, can come
    function test_fails_finalRows_notWhileARoundCanCome() public {
        (uint64 original, uint64 copy) = _bothInTheFinal(800_000, 803_000);
        _refused(copy, 1, IChallenges.ChallengesNotEnded.selector);
        vm.prank(trainers[0]);
        appeals.appeal(copy, original);
        _refused(copy, 1, IChallenges.ChallengesNotEnded.selector);
        _playRound(copy, DUPLICATE);
        _refused(copy, 1, IChallenges.ChallengesNotEnded.selector);
        _end(copy);
        _asked(copy, 1);
    }

    function _refused(uint64 id, uint8 round, bytes4 why) private {
        for (uint8 seat; seat < 3; ++seat) {
            vm.prank(trainers[1]);
            vm.expectRevert(abi.encodeWithSelector(why, id));
            challenges.challenge(id, round, seat);
        }
    }

    function _asked(uint64 id, uint8 round) private {
        vm.prank(trainers[1]);
        challenges.challenge(id, round, 0);
        assertEq(uint256(challenges.challengeOf(id, round, 0).state), uint256(IChallenges.State.Open));
    }
}
