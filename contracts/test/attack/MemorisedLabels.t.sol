// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AttackBase} from "./AttackBase.sol";

/// @dev Pays whoever is best on the one evaluation set that there is
contract NaivePrize {
    mapping(address trainer => uint256) public scoreOf;
    address public best;

    function score(address trainer, uint256 value) external {
        scoreOf[trainer] = value;
        if (value > scoreOf[best]) best = trainer;
    }
}

/// @title A model that knows the labels of the live shard by heart
/// @notice Every validator can read the live shard, so its labels must be taken as known.
contract MemorisedLabelsAttack is AttackBase {
    function test_works_naive_memoriserWins() public {
        NaivePrize naive = new NaivePrize();
        naive.score(trainers[0], 800_000);
        naive.score(trainers[1], 1_000_000);
        assertEq(naive.best(), trainers[1]);
    }

    /// @dev First of the live board, below the baseline on the final shard: no rank, and the final fee pays the final seats
    function test_fails_liveRank_paysNothing() public {
        uint256 before = _wealth(trainers[1]);
        (uint64 honest, uint64 memoriser) = _bothInTheFinal(800_000, 50_000);
        assertGt(_liveScore(memoriser), _liveScore(honest));
        _end(honest);
        _end(memoriser);
        uint64[] memory order = _rankedOrder(task);
        assertEq(order.length, 1);
        assertEq(order[0], honest);
        _settleNow(task);
        _claimAll(task);
        arena.release(task, trainers[1]);
        assertEq(_claimable(trainers[1]), 0);
        assertLt(_wealth(trainers[1]), before);
        assertGt(_claimable(trainers[0]), 1000 * FML_ONE);
    }

    /// @dev Better live models of others do not keep anybody out of the final stage
    function test_fails_liveRank_gatesNothing() public {
        uint64 honest = _submit(task, trainers[0], "honest");
        for (uint256 i = 1; i < 4; ++i) {
            _submit(task, trainers[i], bytes32(i));
        }
        for (uint64 id = honest; id < honest + 4; ++id) {
            _nextEpoch();
            scores.seal(id);
            _vote(id, _same(id == honest ? 110_000 : 1_000_000));
        }
        for (uint64 id = honest; id < honest + 4; ++id) {
            _end(id);
        }
        _beginFinal(task);
        assertTrue(finals.isFinalist(task, honest));
    }
}
