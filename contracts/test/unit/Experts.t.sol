// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {Experts} from "../../src/Experts.sol";
import {IExperts} from "../../src/interfaces/IExperts.sol";
import {StakeBase} from "./StakeBase.sol";

/// @title The vote on experts
contract ExpertsTest is StakeBase {
    uint40 private constant TTL = 90 days;
    uint256 private constant DEPOSIT = 500 ether;
    bytes32 private constant EVIDENCE = keccak256("evidence");

    Experts private _experts;
    address private _candidate = makeAddr("candidate");
    address private _ann = makeAddr("ann");
    address private _bob = makeAddr("bob");
    address private _cyd = makeAddr("cyd");

    function setUp() public override {
        super.setUp();
        address[] memory none;
        _experts = _deploy(_terms(), none);
        _fml.approve(address(_experts), type(uint256).max);
        // 1000 in all: a fifth is 200.
        _addStake(_ann, 150 ether);
        _addStake(_bob, 100 ether);
        _addStake(_cyd, 750 ether);
        _nextEpoch();
    }

    function _terms() private pure returns (IExperts.Terms memory) {
        return IExperts.Terms({attestationTTL: TTL, votingEpochs: 5, quorum: 200_000, deposit: uint128(DEPOSIT)});
    }

    function _deploy(IExperts.Terms memory terms, address[] memory experts) private returns (Experts) {
        return new Experts(GENESIS, EPOCH, terms, IERC20(address(_fml)), _stake, experts);
    }

    function _vote(address who, uint64 nomination, bool support) private {
        vm.prank(who);
        _experts.vote(nomination, support);
    }

    /// @dev Opens a vote and closes it with what ann, bob and cyd say: 0 nothing, 1 for, 2 against
    function _decide(bool revocation, uint8[3] memory says) private returns (uint64 id) {
        id = revocation ? _experts.nominateRevocation(_candidate, EVIDENCE) : _experts.nominate(_candidate, EVIDENCE);
        address[3] memory who = [_ann, _bob, _cyd];
        for (uint256 i; i < 3; ++i) {
            if (says[i] != 0) _vote(who[i], id, says[i] == 1);
        }
        vm.warp(_experts.nominationOf(id).endsAt);
    }

    function test_nominate_tellsTheTerms() public {
        uint32 epoch = _stake.currentEpoch();
        uint64 id = _experts.nominate(_candidate, EVIDENCE);
        assertEq(id, 1);
        assertEq(_experts.nominations(), 1);
        IExperts.NominationView memory n = _experts.nominationOf(1);
        assertEq(n.candidate, _candidate);
        assertEq(n.nominator, address(this));
        assertEq(n.evidence, EVIDENCE);
        assertEq(n.epoch, epoch);
        assertEq(n.lastEpoch, epoch + 5);
        assertEq(n.endsAt, GENESIS + (epoch + 6) * EPOCH);
        assertEq(n.needed, 200 ether);
        assertFalse(n.passed);
        assertEq(_fml.balanceOf(address(_experts)), DEPOSIT);
        assertEq(_experts.terms().deposit, DEPOSIT);
    }

    /// Quorum and majority, in every combination of three voters, by their stake.
    function testFuzz_execute_countsStake(uint8[3] memory says) public {
        uint256[3] memory stakes = [uint256(150 ether), 100 ether, 750 ether];
        uint256 support;
        uint256 against;
        for (uint256 i; i < 3; ++i) {
            says[i] %= 3;
            if (says[i] == 1) support += stakes[i];
            if (says[i] == 2) against += stakes[i];
        }
        uint256 before = _fml.balanceOf(address(this));
        uint256 supply = _fml.totalSupply();
        uint64 id = _decide(false, says);
        uint40 end = uint40(vm.getBlockTimestamp());
        bool passes = support > against && support + against >= 200 ether;
        assertEq(_experts.nominationOf(id).passed, passes);
        skip(1 days);
        _experts.execute(id);
        assertEq(_experts.attestedUntil(_candidate), passes ? end + TTL : 0, "from the end of the vote on");
        assertEq(_fml.balanceOf(address(this)), passes ? before : before - DEPOSIT);
        assertEq(_fml.totalSupply(), passes ? supply : supply - DEPOSIT, "burned on defeat");
        assertEq(_fml.balanceOf(address(_experts)), 0);
        assertTrue(_experts.nominationOf(id).executed);
        vm.expectRevert(abi.encodeWithSelector(IExperts.ExpertsVoteOver.selector, id, end));
        _experts.execute(id);
    }

    /// Stake that comes, goes or is handed on after the epoch of the nomination began changes nothing.
    function test_vote_countsStakeOfTheEpochBefore() public {
        address eve = makeAddr("eve");
        _addStake(eve, 1e6 ether);
        uint64 id = _experts.nominate(_candidate, EVIDENCE);
        assertEq(_experts.nominationOf(id).needed, 200 ether);
        vm.expectRevert(abi.encodeWithSelector(IExperts.ExpertsNoStake.selector, id, eve));
        _vote(eve, id, true);
        _unbond(_ann, 150 ether);
        _vote(_ann, id, true);
        assertEq(_experts.nominationOf(id).support, 150 ether);
    }

    function test_vote_onceAndInTime() public {
        uint64 id = _experts.nominate(_candidate, EVIDENCE);
        uint40 end = _experts.nominationOf(id).endsAt;
        _vote(_ann, id, true);
        assertTrue(_experts.hasVoted(id, _ann));
        vm.expectRevert(abi.encodeWithSelector(IExperts.ExpertsVoted.selector, id, _ann));
        _vote(_ann, id, false);
        vm.warp(end - 1);
        vm.expectRevert(abi.encodeWithSelector(IExperts.ExpertsVoteOpen.selector, id, end));
        _experts.execute(id);
        _vote(_bob, id, true);
        vm.warp(end);
        vm.expectRevert(abi.encodeWithSelector(IExperts.ExpertsVoteOver.selector, id, end));
        _vote(_cyd, id, true);
        _experts.execute(id);
        assertEq(_experts.attestedUntil(_candidate), end + TTL);
    }

    function test_nominate_refusals() public {
        vm.expectRevert(IExperts.ExpertsNoEvidence.selector);
        _experts.nominate(_candidate, 0);
        vm.expectRevert(IExperts.ExpertsNoEvidence.selector);
        _experts.nominate(address(0), EVIDENCE);
        vm.expectRevert(abi.encodeWithSelector(IExperts.ExpertsNotAttested.selector, _candidate));
        _experts.nominateRevocation(_candidate, EVIDENCE);
        vm.expectRevert(abi.encodeWithSelector(IExperts.ExpertsUnknown.selector, 1));
        _experts.vote(1, true);
        vm.expectRevert(abi.encodeWithSelector(IExperts.ExpertsUnknown.selector, 1));
        _experts.execute(1);
        vm.expectRevert(abi.encodeWithSelector(IExperts.ExpertsUnknown.selector, 0));
        _experts.nominationOf(0);
    }

    /// Where nobody has stake, nobody can decide: a quorum of nothing would let one wei attest.
    function test_nominate_beforeThereIsStake_reverts() public {
        vm.warp(GENESIS + 10 * EPOCH);
        vm.expectRevert(abi.encodeWithSelector(IExperts.ExpertsTooEarly.selector, 10));
        _experts.nominate(_candidate, EVIDENCE);
        vm.warp(GENESIS);
        vm.expectRevert(abi.encodeWithSelector(IExperts.ExpertsTooEarly.selector, 0));
        _experts.nominate(_candidate, EVIDENCE);
    }

    function test_revocation_endsTheAttestation() public {
        _experts.execute(_decide(false, [0, 0, 1]));
        uint40 until = _experts.attestedUntil(_candidate);
        _experts.execute(_decide(true, [2, 1, 0]));
        assertEq(_experts.attestedUntil(_candidate), until, "a revocation that fails changes nothing");
        _experts.execute(_decide(true, [0, 0, 1]));
        assertEq(_experts.attestedUntil(_candidate), 0);
        _experts.execute(_decide(false, [0, 0, 1]));
        assertGt(_experts.attestedUntil(_candidate), until);
    }

    /// An attestation and a later revocation: the later one counts, whichever is executed first. And the other way round.
    function testFuzz_execute_inAnyOrder_endsTheSame(bool revokeLast, bool swap) public {
        _experts.execute(_decide(false, [0, 0, 1]));
        uint64 first = _decide(revokeLast ? false : true, [0, 0, 1]);
        uint64 second = _decide(revokeLast, [0, 0, 1]);
        uint40 end = uint40(vm.getBlockTimestamp());
        (first, second) = swap ? (second, first) : (first, second);
        _experts.execute(first);
        _experts.execute(second);
        assertEq(_experts.attestedUntil(_candidate), revokeLast ? 0 : end + TTL);
    }

    /// Executing late, or holding a vote back, does not make an attestation longer.
    function test_execute_late_doesNotProlong() public {
        uint64 id = _decide(false, [0, 0, 1]);
        uint40 end = uint40(vm.getBlockTimestamp());
        skip(2 * TTL);
        _experts.execute(id);
        assertEq(_experts.attestedUntil(_candidate), end + TTL);
        vm.expectRevert(abi.encodeWithSelector(IExperts.ExpertsNotAttested.selector, _candidate));
        _experts.nominateRevocation(_candidate, EVIDENCE);
    }

    function test_genesisExperts_canBeRevoked() public {
        address[] memory experts = new address[](1);
        experts[0] = _candidate;
        _experts = _deploy(_terms(), experts);
        _fml.approve(address(_experts), type(uint256).max);
        assertEq(_experts.attestedUntil(_candidate), vm.getBlockTimestamp() + TTL);
        _experts.execute(_decide(true, [0, 0, 1]));
        assertEq(_experts.attestedUntil(_candidate), 0);
    }

    function test_deploy_badTerms_revert() public {
        address[] memory none;
        IExperts.Terms memory terms = _terms();
        terms.quorum = 1_000_001;
        vm.expectRevert(IExperts.ExpertsBadConfig.selector);
        _deploy(terms, none);
        terms = _terms();
        terms.votingEpochs = 0;
        vm.expectRevert(IExperts.ExpertsBadConfig.selector);
        _deploy(terms, none);
    }

    /// The total of which the quorum is a part is the sum of all own stakes, at the end of each epoch.
    function testFuzz_totalOwn_isTheSum(uint96[6] memory amounts, uint8 dice) public {
        address[3] memory who = [_ann, _bob, _cyd];
        for (uint256 i; i < 6; ++i) {
            address a = who[i % 3];
            uint256 own = _stake.accountOf(a).own;
            if (dice >> i & 1 == 0) _addStake(a, bound(amounts[i], 1, 1e6 ether));
            else if (own != 0) _unbond(a, bound(amounts[i], 1, own));
            uint32 epoch = _stake.currentEpoch();
            uint256 sum = _stake.ownAt(_ann, epoch) + _stake.ownAt(_bob, epoch) + _stake.ownAt(_cyd, epoch);
            assertEq(_stake.ownAt(address(0), epoch), sum);
            if (dice >> 6 & 1 == 0) _nextEpoch();
        }
    }
}
