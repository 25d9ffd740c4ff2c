// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IChallenges} from "../../src/interfaces/IChallenges.sol";
import {Evidence} from "../../src/libraries/Evidence.sol";
import {EvidenceTree} from "../actors/EvidenceTree.sol";
import {ChallengesBase} from "./ChallengesBase.sol";

/// @notice Seats without evidence, answers that are none, and challengers who mean harm
contract ChallengesAttacksTest is ChallengesBase {
    using EvidenceTree for EvidenceTree.Tree;

    EvidenceTree.Tree private _other;

    /// @dev It revealed the root of an honest seat, and has no rows: whatever it makes up leads elsewhere
    function testFuzz_copiedRoot_cannotAnswer(uint256 seed) public {
        vm.assume(seed != 1);
        _challenge();
        _toBeacon(START + 1);
        uint256[] memory rows = challenges.rowsOf(ID, ROUND, SEAT);
        _other.build(seed, SAMPLES);
        Evidence.Opening[] memory openings = new Evidence.Opening[](16);
        for (uint256 i; i < 16; ++i) {
            openings[i] = _other.open(rows[i]);
        }
        IChallenges.Claim memory claim = _claim();
        bytes32 got = _other.top().hash;
        vm.expectRevert(abi.encodeWithSelector(Evidence.EvidenceWrongHash.selector, rows[0], claim.top.hash, got));
        challenges.answer(ID, ROUND, SEAT, claim, 0, openings);
        claim.top = _other.top();
        vm.expectRevert(abi.encodeWithSelector(Evidence.EvidenceWrongRoot.selector, around.voteRoot(), _rootOf(claim)));
        challenges.answer(ID, ROUND, SEAT, claim, 0, openings);
        _fails();
    }

    /// @dev The root that another seat showed in an earlier round of the same submission: it has that round's seed in it
    function testFuzz_rootOfOlderRound_cannotAnswer(uint8 round, uint32 epoch) public {
        vm.assume(round != ROUND);
        Evidence.Statement memory s = _stated();
        s.seed = around.seedOf(ID, round, 0, epoch);
        around.setVote(_vote(Evidence.root(s, tree.top())));
        _challenge();
        _toBeacon(START + 1);
        Evidence.Opening[] memory openings = _openings(0, 16);
        IChallenges.Claim memory claim = _claim();
        vm.expectRevert(abi.encodeWithSelector(Evidence.EvidenceWrongRoot.selector, around.voteRoot(), _rootOf(claim)));
        challenges.answer(ID, ROUND, SEAT, claim, 0, openings);
        _fails();
    }

    /// @dev A count that the leaves do not give is found by whatever row is opened
    function testFuzz_wrongCount_cannotAnswer(uint64 correct) public {
        Evidence.Node memory top = tree.top();
        uint64 right = top.correct;
        vm.assume(correct != right);
        top.correct = correct;
        around.setVote(_vote(Evidence.root(_stated(), top)));
        _challenge();
        _toBeacon(START + 1);
        uint256 row = challenges.rowsOf(ID, ROUND, SEAT)[0];
        Evidence.Opening[] memory openings = _openings(0, 16);
        IChallenges.Claim memory claim = _claim();
        claim.top = top;
        vm.expectRevert(abi.encodeWithSelector(Evidence.EvidenceWrongCount.selector, row, correct, right));
        challenges.answer(ID, ROUND, SEAT, claim, 0, openings);
        _fails();
    }

    /// @dev Other rows than those asked for, each of them honest
    function testFuzz_otherRows_reverts(uint256 which, uint256 other) public {
        which = bound(which, 0, 15);
        other = bound(other, 0, SAMPLES - 1);
        _challenge();
        _toBeacon(START + 1);
        uint256 row = challenges.rowsOf(ID, ROUND, SEAT)[which];
        vm.assume(other != row);
        Evidence.Opening[] memory openings = _openings(0, 16);
        openings[which] = tree.open(other);
        IChallenges.Claim memory claim = _claim();
        vm.expectRevert();
        challenges.answer(ID, ROUND, SEAT, claim, 0, openings);
        _assertState(IChallenges.State.Open);
    }

    /// @dev An answer to one challenge is none to the next: other rows are asked for
    function test_replayedAnswer_reverts() public {
        _challenge();
        _toBeacon(START + 1);
        Evidence.Opening[] memory openings = _openings(0, 16);
        IChallenges.Claim memory claim = _claim();
        challenges.answer(ID, ROUND, SEAT, claim, 0, openings);
        _challenge();
        vm.expectRevert(abi.encodeWithSelector(IChallenges.ChallengesNoRows.selector, START + 1));
        challenges.answer(ID, ROUND, SEAT, claim, 0, openings);
        _toBeacon(START + 2);
        vm.expectRevert();
        challenges.answer(ID, ROUND, SEAT, claim, 0, openings);
        _answer();
        assertEq(_got(holder), 2 * BOND);
    }

    /// @dev Rows opened for one challenge do not count for the next
    function test_partOfAnAnswer_isNoAnswer() public {
        _challenge();
        _toBeacon(START + 1);
        IChallenges.Claim memory claim = _claim();
        challenges.answer(ID, ROUND, SEAT, claim, 0, _openings(0, 15));
        _fails();
    }

    /// @dev Asking for more than a validator can compute, to have it slashed, ends at four an epoch; each one that is answered
    /// costs the bond
    function testFuzz_spam(uint8 asked) public {
        asked = uint8(bound(asked, 1, 12));
        for (uint8 seat; seat < asked; ++seat) {
            if (seat >= 4) {
                vm.expectRevert(abi.encodeWithSelector(IChallenges.ChallengesBusy.selector, 9, START));
            }
            vm.prank(challenger);
            challenges.challenge(ID, ROUND, seat);
        }
        assertEq(around.deposited(challenger), (asked < 4 ? asked : 4) * uint256(BOND));
        _toEpoch(START + 1);
        vm.prank(challenger);
        challenges.challenge(ID, ROUND, 200);
    }

    /// @dev It challenges itself to keep others out: it has to show the same rows, or is slashed as by anyone
    function test_ownChallenge_isAChallenge() public {
        challenger = holder;
        _challenge();
        _toBeacon(START + 1);
        _fails();
        assertLe(_got(holder), 2 * BOND);
        assertEq(around.burned(), 80 * FML_ONE);
    }

    /// @dev The holder left between the challenge and a close that nobody made in time: the bond returns, nothing is slashed
    function test_holderLeft_bondReturns() public {
        _challenge();
        _toBeacon(START + 1);
        around.setHolder(address(0), 0);
        _toEpoch(START + 30);
        challenges.close(ID, ROUND, SEAT);
        assertEq(_got(challenger), BOND);
        assertEq(around.pot(), 0);
    }

    /// @dev A bad opening by a stranger harms nobody
    function test_badAnswerOfAStranger_harmsNobody() public {
        _challenge();
        _toBeacon(START + 1);
        Evidence.Opening[] memory openings = _openings(0, 16);
        openings[3].salt = 0;
        IChallenges.Claim memory claim = _claim();
        vm.expectRevert();
        challenges.answer(ID, ROUND, SEAT, claim, 0, openings);
        _answer();
        assertEq(around.holderStake(), 1000 * FML_ONE);
    }

    function _rootOf(IChallenges.Claim memory claim) private view returns (uint224) {
        return uint224(uint256(Evidence.root(_stated(), claim.top)));
    }

    /// @dev Nobody answers: the seat loses a tenth, and the challenger is paid
    function _fails() private {
        uint256 before = _got(challenger);
        _toEpoch(START + 3);
        challenges.close(ID, ROUND, SEAT);
        _assertState(IChallenges.State.Failed);
        assertEq(around.holderStake(), 900 * FML_ONE);
        assertEq(_got(challenger) - before, 2 * BOND);
        assertEq(around.burned(), 80 * FML_ONE);
        assertEq(around.pot(), 0);
    }
}
