// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IArena} from "../../src/interfaces/IArena.sol";
import {IScores} from "../../src/interfaces/IScores.sol";
import {ISettle} from "../../src/interfaces/ISettle.sol";
import {IStake} from "../../src/interfaces/IStake.sol";
import {ArenaBase} from "./ArenaBase.sol";

/// @title Attacks of which earlier contracts of this kind died
contract ArenaAttacksTest is ArenaBase {
    uint64 private _task;

    function setUp() public override {
        super.setUp();
        _task = _createTask();
    }

    /// @dev A vote that is copied from another seat's commitment cannot be revealed, since it binds the seat's owner
    function test_copiedVoteCommitment_cannotBeRevealed() public {
        uint64 id = _drawn(trainers[0], "a");
        bytes32 honest = _voteHash(id, 0, _owner(id, 0), 700_000, _root(id, 700_000));
        _commitVote(id, 0, 700_000);
        vm.prank(_owner(id, 1));
        scores.commitVote(id, 1, honest);
        _commitVote(id, 2, 700_000);
        _revealVote(id, 0, 700_000);
        bytes32 got = _voteHashWithSalt(id, _owner(id, 1), 700_000, _voteSalt(id, 0));
        bytes32 root = _root(id, 700_000);
        bytes32 salt = _voteSalt(id, 0);
        vm.expectRevert(abi.encodeWithSelector(IScores.ScoresWrongReveal.selector, id, 1, honest, got));
        scores.revealVote(id, 1, 700_000, root, salt);
        _revealVote(id, 2, 700_000);
        skip(18);
        scores.finalize(id);
        address thief = _owner(id, 1);
        uint256 own = stake.accountOf(thief).own;
        settle.settleRound(id, 0);
        assertEq(stake.accountOf(thief).own, own - own / 100, "slashed for not revealing");
    }

    /// @dev A model commitment that is copied before it is mined neither blocks its author nor is of use to the thief
    function test_copiedModelCommitment_blocksNobody() public {
        bytes32 honest = _commitment(_task, trainers[0], "a");
        vm.prank(trainers[1]);
        uint64 stolen = arena.commitModel(_task, honest, 0);
        vm.prank(trainers[0]);
        uint64 id = arena.commitModel(_task, honest, 0);
        IArena.Model memory m = _model("a");
        bytes32 got = _commitment(_task, trainers[1], "a");
        vm.expectRevert(abi.encodeWithSelector(IArena.ArenaWrongReveal.selector, stolen, honest, got));
        arena.revealModel(stolen, m, "salt");
        arena.revealModel(id, m, "salt");
        assertEq(uint256(arena.submissionOf(id).state), uint256(IArena.SubmissionState.Revealed));
    }

    /// @dev Whoever sees a model in a reveal and commits to it is later, even if it was scored first
    function test_stolenModel_laterCommitNeverRanks() public {
        uint64 id = _commitModel(_task, trainers[0], "a");
        _revealModel(id, "a");
        uint64 stolen = _submit(_task, trainers[1], "a");
        assertEq(uint256(arena.submissionOf(stolen).reason), uint256(IArena.VoidReason.Duplicate));
    }

    /// @dev A trainer that reveals a commitment but no bytes loses its fee, and no honest seat its stake
    function test_withheldModel_noSeatIsSlashed() public {
        uint64 id = _drawn(trainers[0], "a");
        uint256 before = _totalOwn();
        _vote(id, _same(UNAVAILABLE));
        _nextEpoch();
        scores.seal(id);
        _vote(id, _same(UNAVAILABLE));
        _settleAll(id);
        assertEq(_totalOwn(), before);
        assertEq(uint256(arena.submissionOf(id).reason), uint256(IArena.VoidReason.Unavailable));
        assertEq(_claimable(trainers[0]), 0);
    }

    /// @dev Serving the bytes to some seats only splits the committee: nobody is slashed for what it saw
    function test_modelServedToSome_noSeatIsSlashed() public {
        uint64 id = _drawn(trainers[0], "a");
        uint256 before = _totalOwn();
        _vote(id, _votes(700_000, UNAVAILABLE, 700_000));
        assertEq(arena.submissionOf(id).score, 700_000);
        _settleAll(id);
        assertEq(_totalOwn(), before);
        assertEq(settle.owedOf(_task, _owner(id, 1)), 0, "no pay for an excuse that did not stand");
    }

    /// @dev Withheld reveals cost stake and do not keep a submission from its score
    function test_withheldReveal_isSlashedAndReplacedByADraw() public {
        uint64 id = _drawn(trainers[0], "a");
        for (uint8 i; i < 3; ++i) {
            _commitVote(id, i, 700_000);
        }
        _revealVote(id, 0, 700_000);
        skip(18);
        scores.finalize(id);
        address withheld = _owner(id, 1);
        uint256 own = stake.accountOf(withheld).own;
        settle.settleRound(id, 0);
        assertEq(stake.accountOf(withheld).own, own - own / 100);
        _nextEpoch();
        scores.seal(id);
        _vote(id, _same(700_000));
        assertEq(arena.submissionOf(id).score, 700_000);
    }

    /// @dev A slash reaches stake that is on its way out
    function test_slashDodgedByUnbonding_isNot() public {
        uint64 id = _drawn(trainers[0], "a");
        for (uint8 i; i < 3; ++i) {
            _commitVote(id, i, 700_000);
        }
        _revealVote(id, 0, 700_000);
        address withheld = _owner(id, 1);
        uint256 own = stake.accountOf(withheld).own;
        vm.prank(withheld);
        stake.unbond(own);
        skip(18);
        scores.finalize(id);
        settle.settleRound(id, 0);
        assertEq(stake.accountOf(withheld).unbonding, own - own / 100);
    }

    /// @dev The next holder of a leaf neither commits on nor answers for the seats of the one before
    function test_recycledLeaf_seatsBelongToNobody() public {
        // Leaves with the smallest holder only so that the seat is its: one validator leaves, one takes its leaf.
        uint64 id = _drawn(trainers[0], "a");
        IScores.RoundView memory r = _round(id);
        address old = _owner(id, 0);
        uint256 own = stake.accountOf(old).own;
        vm.startPrank(old);
        stake.unbond(own);
        vm.stopPrank();
        skip(18);
        scores.finalize(id);
        skip(900);
        vm.prank(old);
        stake.withdraw();
        address heir = _funded("heir", 2_000 * FML_ONE);
        vm.prank(heir);
        stake.joinValidators(keccak256("heir"));
        _nextEpoch();
        assertEq(stake.leafAt(r.leaves[0]).account, heir, "the freed leaf is taken first");
        assertEq(stake.seatOwner(r.leaves[0], r.epoch), address(0));
        vm.expectRevert(abi.encodeWithSelector(IStake.StakeNotSeatOwner.selector, heir, r.leaves[0], r.epoch));
        stake.authorizeSeat(r.leaves[0], r.epoch, heir);
    }

    /// @dev A validator cannot become a trainer, nor a trainer a validator, while the task is open
    function test_roleTakenAfterTheDraw_reverts() public {
        _submit(_task, trainers[0], "a");
        vm.prank(trainers[0]);
        vm.expectRevert(abi.encodeWithSelector(IStake.StakeRoleTaken.selector, trainers[0], 1));
        stake.joinValidators(keccak256("box"));
        uint16 leaf = stake.accountOf(validators[3]).leaf;
        uint256 own = stake.accountOf(validators[3]).own;
        vm.prank(validators[3]);
        stake.unbond(own);
        vm.expectRevert(abi.encodeWithSelector(IStake.StakeHoldsLeaf.selector, validators[3], leaf));
        vm.prank(validators[3]);
        arena.commitModel(_task, "x", 0);
    }

    /// @dev One-wei tasks with short windows, which would slash every honest validator, cannot be opened
    function testFuzz_oneWeiTasks_revert(uint128 reward, uint16 window) public {
        IArena.TaskParams memory p = _params();
        p.reward = uint128(bound(reward, 0, 100 * FML_ONE - 1));
        p.revealWindow = uint16(bound(window, 0, 6));
        vm.expectRevert();
        vm.prank(creator);
        arena.createTask(p);
    }

    /// @dev Stake and seats that come after the beacon do not change the committee
    function test_stakeAfterTheBeacon_drawIsTheSame() public {
        uint64 id = _submit(_task, trainers[0], "a");
        _nextEpoch();
        uint256 state = vm.snapshotState();
        scores.seal(id);
        uint16[] memory leaves = _round(id).leaves;
        vm.revertToState(state);
        address whale = _funded("whale", 9_000 * FML_ONE);
        vm.prank(whale);
        stake.joinValidators(keccak256("whale"));
        vm.prank(validators[0]);
        stake.stake(8_000 * FML_ONE);
        vm.prank(validators[8]);
        stake.unbond(9_000 * FML_ONE);
        scores.seal(id);
        for (uint256 i; i < leaves.length; ++i) {
            assertEq(_round(id).leaves[i], leaves[i]);
        }
    }

    /// @dev Junk that fills heavy leaves closes the queue for the epoch; no heavy leaf is skipped, and the head stays
    function test_junk_closesTheQueue_headIsDrawnFirstInTheNextEpoch() public {
        IArena.TaskParams memory p = _params();
        p.commitsPerEpoch = 20;
        uint64 task = _createTask(p);
        for (uint256 i; i < 20; ++i) {
            _submit(task, trainers[0], bytes32(i + 1));
        }
        _nextEpoch();
        uint256 drawn;
        uint64 head;
        for (;;) {
            head = arena.headOf(task, IArena.Queue.Live);
            try scores.seal(head) {
                ++drawn;
                continue;
            } catch (bytes memory reason) {
                assertEq(bytes32(bytes4(reason)), bytes32(IScores.ScoresSaturated.selector));
                break;
            }
        }
        // Nine validators with four seats each make at most seven committees of five.
        assertTrue(drawn >= 1 && drawn <= 7);
        uint32 epoch = _epochNow();
        for (uint16 leaf; leaf < 9; ++leaf) {
            assertLe(scores.seatsUsed(task, 0, leaf, epoch), 4);
        }
        assertEq(arena.headOf(task, IArena.Queue.Live), head);
        vm.expectRevert();
        scores.seal(head);
        _nextEpoch();
        assertEq(arena.headOf(task, IArena.Queue.Live), head);
        scores.seal(head);
    }

    function test_claimTwice_reverts() public {
        uint64 id = _drawn(trainers[0], "a");
        _vote(id, _same(700_000));
        _settleAll(id);
        _publishAll(_task);
        vm.warp(arena.taskOf(_task).params.closeBy);
        settle.settle(_task, _order(id, 0, 0));
        address owner = _owner(id, 0);
        settle.claimShares(_task, owner);
        vm.expectRevert(abi.encodeWithSelector(ISettle.SettleNothing.selector, _task, owner));
        settle.claimShares(_task, owner);
        arena.release(_task, trainers[0]);
        vm.expectRevert(abi.encodeWithSelector(IArena.ArenaNothingLocked.selector, _task, trainers[0]));
        arena.release(_task, trainers[0]);
    }

    /// @dev The same salt in two rounds tells nothing: the commitment binds submission, round and owner
    function test_reusedSalt_commitmentsDiffer() public {
        uint64 a = _drawn(trainers[0], "a");
        uint64 b = _submit(_task, trainers[1], "b");
        _nextEpoch();
        scores.seal(b);
        assertTrue(_voteHashWithSalt(a, _owner(a, 0), 5, "s") != _voteHashWithSalt(b, _owner(a, 0), 5, "s"));
    }

    function _drawn(address trainer, bytes32 seed) private returns (uint64 id) {
        id = _submit(_task, trainer, seed);
        _nextEpoch();
        scores.seal(id);
    }

    function _totalOwn() private view returns (uint256 sum) {
        for (uint256 i; i < validators.length; ++i) {
            sum += stake.accountOf(validators[i]).own;
        }
    }

    function _voteHashWithSalt(uint64 id, address owner, uint32 score, bytes32 salt) private view returns (bytes32) {
        bytes memory place = abi.encode(id, uint8(0), uint8(0), owner, score, _root(id, score), salt);
        return keccak256(bytes.concat(abi.encode(keccak256("arena/1/SCORE"), block.chainid, address(arena)), place));
    }
}
