// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AttackBase} from "./AttackBase.sol";

/// @dev Pays the best of the final board, and where there is none, since nobody has the key, the best of the live one
contract NaiveFallback {
    address public immutable CREATOR;
    uint256 public immutable REWARD;

    address[] public trainers;
    mapping(address trainer => uint256) public liveOf;
    mapping(address trainer => uint256) public finalOf;
    mapping(address account => uint256) public paid;
    bool public opened;

    constructor(address creator, uint256 reward) {
        CREATOR = creator;
        REWARD = reward;
    }

    function submit(uint256 live, uint256 last) external {
        trainers.push(msg.sender);
        (liveOf[msg.sender], finalOf[msg.sender]) = (live, last);
    }

    function publishKey() external {
        require(msg.sender == CREATOR, "creator");
        opened = true;
    }

    function settle() external {
        address best = trainers[0];
        for (uint256 i = 1; i < trainers.length; ++i) {
            address t = trainers[i];
            if (opened ? finalOf[t] > finalOf[best] : liveOf[t] > liveOf[best]) best = t;
        }
        paid[best] += REWARD;
    }
}

/// @title A final key that the creator keeps, so that live ranks are paid, of which its own account has the first
contract WithheldKeyAttack is AttackBase {
    uint256 private constant REWARD = 10_000e18;
    uint256 private constant BOND = 5_000e18;
    uint256 private constant FEES = 20e18;
    uint8 private constant BOTH = 3;

    /// @dev Its accomplice knows the live shard by heart and is worth nothing on the other one
    function test_works_naive_creatorPaysItself() public {
        uint256 state = vm.snapshotState();
        NaiveFallback naive = _naive();
        vm.prank(creator);
        naive.publishKey();
        naive.settle();
        assertEq(naive.paid(trainers[1]), REWARD, "with the key the honest one wins");
        vm.revertToState(state);
        naive = _naive();
        naive.settle();
        assertEq(naive.paid(trainers[0]), REWARD, "without it the reward goes home");
    }

    /// @dev Whichever key it keeps: creator and accomplice are poorer than with both by the bond, and by the reward. The honest
    /// trainer loses nothing
    function test_fails_withheldKey_costsBondAndReward() public {
        uint256 honest = _wealth(trainers[1]);
        uint256 state = vm.snapshotState();
        uint256 before = _wealth(creator) + _wealth(trainers[0]);
        _play(BOTH);
        uint256 open = _wealth(creator) + _wealth(trainers[0]);
        assertGt(_wealth(trainers[1]), honest + 1_000e18);
        assertGe(open, before - FEES + BOND);
        for (uint8 published; published < BOTH; ++published) {
            vm.revertToState(state);
            state = vm.snapshotState();
            _play(published);
            // What returns are the fees of the accomplice.
            assertEq(_wealth(creator) + _wealth(trainers[0]), before);
            assertLe(_wealth(creator) + _wealth(trainers[0]), open - BOND + FEES);
            assertEq(_wealth(trainers[1]), honest, "its fees return");
        }
    }

    function _naive() private returns (NaiveFallback naive) {
        naive = new NaiveFallback(creator, REWARD);
        vm.prank(trainers[0]);
        naive.submit(1_000_000, 50_000);
        vm.prank(trainers[1]);
        naive.submit(800_000, 900_000);
    }

    /// @dev The task to its end with the keys of these shards (bit i: shard i) on chain
    function _play(uint8 published) private {
        uint64 own = _drawn(trainers[0], "own");
        _vote(own, _same(1_000_000));
        uint64 other = _drawn(trainers[1], "other");
        _vote(other, _same(800_000));
        vm.warp(arena.taskOf(task).params.revealBy + 1);
        for (uint8 shard; shard < 2; ++shard) {
            if (published >> shard & 1 != 0) keys.publishShardKey(task, shard, _shardKey(shard));
        }
        _publishModel(own);
        _publishModel(other);
        _closeLive(task);
        if (published == BOTH) {
            finals.cut(task);
            _nextEpoch();
            _final(own, 50_000);
            _final(other, 900_000);
        }
        _settleRounds(task);
        _settleNow(task);
        _claimAll(task);
        arena.release(task, trainers[0]);
        arena.release(task, trainers[1]);
    }
}
