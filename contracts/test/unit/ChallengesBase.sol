// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Challenges} from "../../src/Challenges.sol";
import {IArena} from "../../src/interfaces/IArena.sol";
import {IBeacon} from "../../src/interfaces/IBeacon.sol";
import {IChallenges} from "../../src/interfaces/IChallenges.sol";
import {IKeys} from "../../src/interfaces/IKeys.sol";
import {IScores} from "../../src/interfaces/IScores.sol";
import {IStake} from "../../src/interfaces/IStake.sol";
import {Evidence} from "../../src/libraries/Evidence.sol";
import {TestBase} from "../TestBase.sol";
import {EvidenceTree} from "../actors/EvidenceTree.sol";
import {Surroundings} from "../actors/Surroundings.sol";

/// @title A seat with an honest evaluation of 40 rows, and what is around it
/// @notice Submission 5 of task 2, round 1, seat 3; its holder has 1,000 FML, a challenge costs 20. Time stands at epoch
/// 1000, the beacons of all later epochs are known from their begin on.
abstract contract ChallengesBase is TestBase {
    using EvidenceTree for EvidenceTree.Tree;

    uint256 internal constant FML_ONE = 1e18;
    uint128 internal constant BOND = 20e18;
    uint40 internal constant GENESIS = 1_700_000_000;
    uint32 internal constant EPOCH = 12;
    uint32 internal constant START = 1000;
    uint32 internal constant SAMPLES = 40;
    uint64 internal constant TASK = 2;
    uint64 internal constant ID = 5;
    uint8 internal constant ROUND = 1;
    uint8 internal constant SEAT = 3;
    bytes32 internal constant FLAT = keccak256("model");
    bytes32 internal constant KEY_HASH = keccak256("key");

    Challenges internal challenges;
    Surroundings internal around;
    EvidenceTree.Tree internal tree;
    address internal holder = makeAddr("holder");
    address internal challenger = makeAddr("challenger");

    function setUp() public virtual {
        _toEpoch(START);
        around = new Surroundings();
        challenges = new Challenges(
            GENESIS,
            EPOCH,
            Challenges.Modules(
                IArena(address(around)),
                IScores(address(around)),
                IKeys(address(around)),
                IStake(address(around)),
                IBeacon(address(around))
            ),
            BOND
        );
        around.setTerms(_terms());
        around.setHolder(holder, 1000 * FML_ONE);
        around.setKeys(3, true);
        tree.build(1, SAMPLES);
        around.setVote(_vote(Evidence.root(_stated(), tree.top())));
    }

    // ---------------------------------------------------------------- what there is

    function _terms() internal pure returns (IArena.EvidenceTerms memory) {
        return IArena.EvidenceTerms({
            task: TASK,
            ended: true,
            standing: keccak256(abi.encode(FLAT, KEY_HASH)),
            dataset: keccak256("shard"),
            rows: SAMPLES,
            holdUntil: _startOf(START + 20)
        });
    }

    function _vote(bytes32 root) internal pure returns (IScores.VoteView memory) {
        return IScores.VoteView({
            revealed: true, stage: 0, leaf: 9, epoch: START - 4, score: 900_000, root: uint224(uint256(root))
        });
    }

    function _stated() internal view returns (Evidence.Statement memory) {
        IArena.EvidenceTerms memory t = _terms();
        return Evidence.Statement({
            seed: around.seedOf(ID, ROUND, 0, START - 4),
            task: t.task,
            submission: ID,
            model: FLAT,
            dataset: t.dataset,
            metric: keccak256("metric"),
            batch: 64,
            samples: t.rows
        });
    }

    function _claim() internal view returns (IChallenges.Claim memory) {
        Evidence.Statement memory s = _stated();
        return IChallenges.Claim(FLAT, KEY_HASH, s.metric, s.batch, tree.top());
    }

    // ---------------------------------------------------------------- time

    function _startOf(uint32 epoch) internal pure returns (uint40) {
        return GENESIS + epoch * EPOCH;
    }

    function _toEpoch(uint32 epoch) internal {
        vm.warp(_startOf(epoch));
    }

    /// @dev To an epoch that has a beacon
    function _toBeacon(uint32 epoch) internal {
        _toEpoch(epoch);
        around.setBeacon(epoch, keccak256(abi.encode("beacon", epoch)));
    }

    function _now() internal view returns (uint40) {
        return uint40(vm.getBlockTimestamp());
    }

    // ---------------------------------------------------------------- moves

    function _challenge() internal {
        vm.prank(challenger);
        challenges.challenge(ID, ROUND, SEAT);
    }

    /// @dev Openings of the rows from the first to before the last that the challenge asks for
    function _openings(uint256 first, uint256 last) internal view returns (Evidence.Opening[] memory openings) {
        uint256[] memory rows = challenges.rowsOf(ID, ROUND, SEAT);
        openings = new Evidence.Opening[](last - first);
        for (uint256 i; i < openings.length; ++i) {
            openings[i] = tree.open(rows[first + i]);
        }
    }

    function _answer() internal {
        challenges.answer(ID, ROUND, SEAT, _claim(), 0, _openings(0, 16));
    }

    function _state() internal view returns (IChallenges.State) {
        return challenges.challengeOf(ID, ROUND, SEAT).state;
    }

    function _got(address account) internal view returns (uint256) {
        return
            around.credited(account, IStake.Outflow.Challenge)
                + around.credited(account, IStake.Outflow.ChallengeReward);
    }

    function _assertState(IChallenges.State state) internal view {
        assertEq(uint256(_state()), uint256(state));
    }
}
