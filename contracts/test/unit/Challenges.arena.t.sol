// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IArena} from "../../src/interfaces/IArena.sol";
import {IChallenges} from "../../src/interfaces/IChallenges.sol";
import {IScores} from "../../src/interfaces/IScores.sol";
import {IStake} from "../../src/interfaces/IStake.sol";
import {Evidence} from "../../src/libraries/Evidence.sol";
import {EvidenceTree} from "../actors/EvidenceTree.sol";
import {ArenaBase} from "./ArenaBase.sol";

/// @notice Challenges in a whole arena: what votes, keys, stake and money make of them, and what they cost
contract ChallengesArenaTest is ArenaBase {
    using EvidenceTree for EvidenceTree.Tree;

    uint256 private constant BOND = 20e18;
    uint32 private constant SCORE = 876_543;

    EvidenceTree.Tree private _tree;
    Evidence.Statement private _stated;
    bytes32 private _evidenceRoot;
    uint64 private _task;
    uint64 private _id;
    address private _challenger;

    function setUp() public override {
        super.setUp();
        _challenger = _funded("challenger", 0);
    }

    /// @dev From the commit to a seat that kept its stake and got the bond; its vote is the root of its rows
    function test_honestSeat_keepsItsStake() public {
        _scored(24);
        address owner = _owner(_id, 0);
        uint256 own = stake.accountOf(owner).own;
        uint256 before = _claimable(owner);
        _ask(0);
        _nextEpoch();
        _answer(0);
        assertEq(stake.accountOf(owner).own, own);
        assertEq(_claimable(owner), before + BOND);
    }

    /// @dev Half of a tenth is burned; the challenger gets its bond back, and as much again
    function testFuzz_silentSeat_isSlashed(uint8 seat, bool unbonding) public {
        seat = uint8(bound(seat, 0, 2));
        _scored(24);
        address owner = _owner(_id, seat);
        uint256 own = stake.accountOf(owner).own;
        if (unbonding) {
            vm.prank(owner);
            stake.unbond(own);
        }
        uint256 pot = stake.potOf(_task);
        uint256 burned = stake.burnedOf(_task);
        _ask(seat);
        assertEq(stake.potOf(_task), pot + BOND);
        _nextEpoch();
        _nextEpoch();
        _nextEpoch();
        challenges.close(_id, 0, seat);
        uint256 slash = own / 10;
        IStake.AccountView memory a = stake.accountOf(owner);
        assertEq(a.own + a.unbonding, own - slash);
        assertEq(_claimable(_challenger), 2 * BOND);
        assertEq(stake.burnedOf(_task), burned + slash - BOND);
        assertEq(stake.potOf(_task), pot);
    }

    /// @dev A challenge and its end come before the holder can leave, at the last moment too
    function test_holderCannotLeaveBefore() public {
        _scored(24);
        address owner = _owner(_id, 0);
        uint256 own = stake.accountOf(owner).own;
        vm.startPrank(owner);
        stake.unbond(own);
        vm.stopPrank();
        vm.warp(challenges.openUntil(_id) - 1);
        _ask(0);
        uint40 answerBy = challenges.challengeOf(_id, 0, 0).answerBy;
        assertEq(answerBy, 0, "no beacon yet");
        _nextEpoch();
        answerBy = challenges.challengeOf(_id, 0, 0).answerBy;
        vm.warp(answerBy + EPOCH);
        vm.prank(owner);
        vm.expectRevert();
        stake.withdraw();
        challenges.close(_id, 0, 0);
        assertEq(stake.accountOf(owner).unbonding, own - own / 10);
    }

    /// @dev Afterwards nobody is asked any more, and who left is nobody's business
    function test_afterTheHold() public {
        _scored(24);
        address owner = _owner(_id, 0);
        uint256 own = stake.accountOf(owner).own;
        vm.prank(owner);
        stake.unbond(own);
        uint40 end = challenges.openUntil(_id);
        vm.warp(end);
        vm.expectRevert(abi.encodeWithSelector(IChallenges.ChallengesTooLate.selector, end, end));
        _ask(0);
        skip(900);
        vm.prank(owner);
        stake.withdraw();
        vm.expectRevert(abi.encodeWithSelector(IChallenges.ChallengesTooLate.selector, end, _now()));
        _ask(0);
    }

    /// @dev Not before the submission has ended, nor before each of the three keys is public
    function test_sealed_reverts() public {
        _begin(24);
        _commitRoot();
        vm.expectRevert(abi.encodeWithSelector(IChallenges.ChallengesNotEnded.selector, _id));
        _ask(0);
        scores.finalize(_id);
        vm.expectRevert(abi.encodeWithSelector(IChallenges.ChallengesNotEnded.selector, _id));
        _ask(0);
        vm.warp(arena.taskOf(_task).params.revealBy + 1);
        uint256 before = vm.snapshotState();
        for (uint256 missing; missing < 4; ++missing) {
            if (missing != 0) keys.publishShardKey(_task, 0, _shardKey(0));
            if (missing != 1) keys.publishShardKey(_task, 1, _shardKey(1));
            if (missing != 2) _publishModel(_id);
            _close(_id);
            if (missing != 3) vm.expectRevert(abi.encodeWithSelector(IChallenges.ChallengesSealed.selector, _id));
            _ask(0);
            vm.revertToState(before);
        }
    }

    /// @dev Evidence of the final stage is about the last shard; it is asked for when no round of that stage can come
    function test_evidenceTerms_byStage() public {
        _begin(24);
        _commitRoot();
        scores.finalize(_id);
        IArena.TaskParams memory p = arena.taskOf(_task).params;
        assertFalse(arena.evidenceTerms(_id, 0).ended);
        _cut(_task);
        assertTrue(arena.evidenceTerms(_id, 0).ended);
        scores.seal(_id);
        assertTrue(arena.evidenceTerms(_id, 0).ended);
        assertFalse(arena.evidenceTerms(_id, 1).ended);
        _vote(_id, _all(5, SCORE));
        vm.expectRevert(abi.encodeWithSelector(IChallenges.ChallengesNotEnded.selector, _id));
        vm.prank(_challenger);
        challenges.challenge(_id, 1, 0);
        _close(_id);
        assertEq(arena.evidenceTerms(_id, 1).dataset, p.last.content.digest);
        assertEq(arena.evidenceTerms(_id, 1).rows, p.last.rows);
        assertEq(arena.evidenceTerms(_id, 0).dataset, p.live.content.digest);
        vm.prank(_challenger);
        challenges.challenge(_id, 1, 0);
    }

    /// @dev Seats that did not reveal, verdicts, and rounds and seats that are none
    function test_nothingToAsk_reverts() public {
        _begin(24);
        skip(6);
        _commitVote(_id, 0, INVALID_MODEL);
        _commitVote(_id, 1, INVALID_MODEL);
        _commitVote(_id, 2, SCORE);
        skip(6);
        _revealVote(_id, 0, INVALID_MODEL);
        _revealVote(_id, 1, INVALID_MODEL);
        skip(6);
        scores.finalize(_id);
        _publishAll(_task);
        _close(_id);
        for (uint8 seat; seat < 5; ++seat) {
            vm.expectRevert(abi.encodeWithSelector(IChallenges.ChallengesNoScore.selector, _id, 0, seat));
            _ask(seat);
        }
        vm.expectRevert(abi.encodeWithSelector(IScores.ScoresNoSeat.selector, 5, 5));
        _ask(5);
        vm.expectRevert();
        challenges.challenge(_id, 1, 0);
    }

    /// @dev What `Scores` says of a vote, before and after its reveal and its round
    function test_voteOf() public {
        _begin(24);
        skip(7);
        _commitVote(_id, 0, SCORE);
        IScores.VoteView memory v = scores.voteOf(_id, 0, 0);
        IScores.RoundView memory r = _round(_id);
        assertFalse(v.revealed);
        assertEq(v.score, 0);
        assertEq(v.root, 0, "the commitment is not a root");
        assertEq(v.leaf, r.leaves[0]);
        _commitVote(_id, 1, SCORE);
        _commitVote(_id, 2, INVALID_MODEL);
        for (uint8 seat; seat < 3; ++seat) {
            _revealVote(_id, seat, seat == 2 ? INVALID_MODEL : SCORE);
        }
        for (uint256 i; i < 2; ++i) {
            v = scores.voteOf(_id, 0, 1);
            assertTrue(v.revealed);
            assertEq(v.score, SCORE);
            assertEq(v.root, uint224(uint256(_root(_id, SCORE))));
            assertEq(v.epoch, r.epoch);
            assertEq(scores.voteOf(_id, 0, 2).root, 0, "a verdict has no evidence");
            if (i == 0) scores.finalize(_id);
        }
    }

    /// @dev The money of the arena belongs to its own contracts
    function testFuzz_slashFalseEvidence_onlyChallenges(address caller) public {
        vm.assume(caller != address(challenges));
        vm.prank(caller);
        vm.expectRevert(abi.encodeWithSelector(IStake.StakeOnlyModule.selector, caller));
        stake.slashFalseEvidence(1, 0, 1);
    }

    /// forge-config: default.isolate = true
    function test_gas_4096() public {
        _gas(4096, "n = 4,096");
    }

    /// forge-config: default.isolate = true
    function test_gas_1048576() public {
        _gas(1 << 20, "n = 2^20");
    }

    // ---------------------------------------------------------------- inside

    function _gas(uint32 rows, string memory name) private {
        _scored(rows);
        _ask(0);
        vm.snapshotGasLastCall("Challenges", string.concat("challenge, ", name));
        _nextEpoch();
        _answer(0);
        vm.snapshotGasLastCall("Challenges", string.concat("answer, 16 rows of ten floats, ", name));
        _ask(1);
        _nextEpoch();
        _nextEpoch();
        _nextEpoch();
        challenges.close(_id, 0, 1);
        vm.snapshotGasLastCall("Challenges", string.concat("close, slashed, ", name));
    }

    /// @dev A submission in an open round. The epoch in which seat 0 will be asked is known, and so is what for: the beacon
    /// of tests can be computed beforehand
    function _begin(uint32 rows) private {
        IArena.TaskParams memory p = _params();
        p.live.rows = rows;
        p.macsPerRow = 1;
        _task = _createTask(p);
        _id = _submit(_task, trainers[0], "model");
        _nextEpoch();
        scores.seal(_id);
        IScores.RoundView memory r = _round(_id);
        _stated = Evidence.Statement({
            seed: scores.seedOf(_id, 0, 0, r.epoch),
            task: _task,
            submission: _id,
            model: _flat("model"),
            dataset: p.live.content.digest,
            metric: keccak256("metric"),
            batch: 64,
            samples: rows
        });
        if (rows < 1000) {
            _tree.build(1, rows);
        } else {
            uint32 asked = uint32((_cutAt(_task) - GENESIS) / EPOCH);
            bytes32 value = keccak256(abi.encode(keccak256("test"), asked + 1));
            bytes memory domain = abi.encode(keccak256("arena/1/CHALLENGE"), block.chainid, address(arena), value);
            bytes32 seed = keccak256(bytes.concat(domain, abi.encode(_id, uint8(0), uint8(0))));
            uint256[] memory drawn = new uint256[](16);
            for (uint256 i; i < 16; ++i) {
                drawn[i] = uint256(keccak256(abi.encode(seed, i))) % rows;
            }
            _tree.sparse(1, rows, drawn);
        }
        _evidenceRoot = Evidence.root(_stated, _tree.top());
    }

    function _commitRoot() private {
        skip(7);
        for (uint8 seat; seat < 3; ++seat) {
            address owner = _owner(_id, seat);
            bytes32 hash = _voteHash(_id, seat, owner, SCORE, _evidenceRoot);
            vm.prank(owner);
            scores.commitVote(_id, seat, hash);
        }
        for (uint8 seat; seat < 3; ++seat) {
            scores.revealVote(_id, seat, SCORE, _evidenceRoot, _voteSalt(_id, seat));
        }
    }

    /// @dev A submission that is Final, with its keys
    function _scored(uint32 rows) private {
        _begin(rows);
        _commitRoot();
        scores.finalize(_id);
        _publishAll(_task);
        _close(_id);
    }

    function _ask(uint8 seat) private {
        vm.prank(_challenger);
        challenges.challenge(_id, 0, seat);
    }

    function _answer(uint8 seat) private {
        uint256[] memory rows = challenges.rowsOf(_id, 0, seat);
        Evidence.Opening[] memory openings = new Evidence.Opening[](rows.length);
        for (uint256 i; i < rows.length; ++i) {
            openings[i] = _tree.open(rows[i]);
        }
        IChallenges.Claim memory claim =
            IChallenges.Claim(_stated.model, _fileKeyHash(_modelKey("model")), _stated.metric, 64, _tree.top());
        challenges.answer(_id, 0, seat, claim, 0, openings);
    }
}
