// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Beacons} from "../../src/Beacons.sol";
import {RuleBook} from "../../src/RuleBook.sol";
import {Timelock} from "../../src/Timelock.sol";
import {FixedBeacon} from "../../src/beacon/FixedBeacon.sol";
import {IArena} from "../../src/interfaces/IArena.sol";
import {IGuard} from "../../src/interfaces/IGuard.sol";
import {IScores} from "../../src/interfaces/IScores.sol";
import {IStake} from "../../src/interfaces/IStake.sol";
import {ArenaBase} from "./ArenaBase.sol";

/// @notice A guard whose pause never ends, for what has to go on in one
contract EndlessPause {
    function requireOpen() external pure {
        revert IGuard.GuardPaused(type(uint40).max);
    }

    function extendedIfOpen(uint40, uint40) external pure returns (uint40) {
        revert IGuard.GuardPaused(type(uint40).max);
    }

    function extended(uint40, uint40 deadline) external pure returns (uint40) {
        return deadline;
    }
}

/// @notice What docs/governance.md says, row by row
contract GovernanceTest is ArenaBase {
    uint256 private constant DELAY = 2 days;
    bytes32 private constant SALT = "a change";

    Timelock private _timelock;
    RuleBook private _rules;
    Beacons private _beacons;
    address private _proposer = makeAddr("proposer");
    address private _guardian = makeAddr("guardian");

    function setUp() public override {
        address[] memory proposers = new address[](1);
        proposers[0] = _proposer;
        _timelock = new Timelock(DELAY, proposers);
        super.setUp();
        _rules = RuleBook(vm.computeCreateAddress(address(arena), 1));
        FixedBeacon first = new FixedBeacon(GENESIS, EPOCH, 2, "first");
        _beacons = new Beacons(GENESIS, EPOCH, first, address(_timelock), stake);
    }

    function _governor() internal view override returns (address) {
        return address(_timelock);
    }

    // ---------------------------------------------------------------- limits

    function test_limits_changeBehindTheTimelock() public {
        IArena.Limits memory l = _limits();
        l.minReward = uint128(20_000 * FML_ONE);
        _change(address(_rules), abi.encodeCall(RuleBook.setLimits, (l)));
        assertEq(arena.limits().minReward, 20_000 * FML_ONE);
        IArena.TaskParams memory p = _params();
        vm.expectRevert(
            abi.encodeWithSelector(IArena.ArenaBadParameter.selector, bytes32("reward"), p.reward, l.minReward)
        );
        vm.prank(creator);
        arena.createTask(p);
        p.reward = l.minReward;
        _createTask(p);
    }

    function test_limits_openTasksKeepTheirs() public {
        uint64 task = _createTask();
        bytes32 before = keccak256(abi.encode(arena.taskOf(task)));
        IArena.Limits memory l = _limits();
        l.minReward = type(uint96).max;
        l.minTrainerStake = type(uint96).max;
        l.minSeatFee = type(uint88).max;
        l.minWindow = 60_000;
        vm.prank(address(_timelock));
        _rules.setLimits(l);
        assertEq(keccak256(abi.encode(arena.taskOf(task))), before);
        uint64 id = _submit(task, trainers[0], "a");
        _nextEpoch();
        _agree(id, 900_000);
    }

    function test_limits_impossibleOnes_revert() public {
        bytes32[5] memory names = [bytes32("recordTTL"), "refBandwidth", "refSpeed", "minWindow", "minSeatFee"];
        for (uint256 i; i < names.length; ++i) {
            IArena.Limits memory l = _limits();
            if (i == 0) l.recordTTL += 1;
            if (i == 1) l.refBandwidth = 0;
            if (i == 2) l.refSpeed = 0;
            if (i == 3) l.minWindow = 0;
            if (i == 4) l.minSeatFee = 0;
            vm.expectRevert(abi.encodeWithSelector(RuleBook.RulesBadLimit.selector, names[i]));
            vm.prank(address(_timelock));
            _rules.setLimits(l);
        }
    }

    function testFuzz_limits_byOthers_revert(address caller) public {
        vm.assume(caller != address(_timelock));
        vm.expectRevert(abi.encodeWithSelector(RuleBook.RulesOnlyGovernor.selector, caller));
        vm.prank(caller);
        _rules.setLimits(_limits());
    }

    // ---------------------------------------------------------------- beacon, guardian

    function test_beacon_changesBehindTheTimelock() public {
        FixedBeacon second = new FixedBeacon(GENESIS, EPOCH, 2, "second");
        uint32 from = uint32(_epochNow() + DELAY / EPOCH + 2);
        _change(address(_beacons), abi.encodeCall(Beacons.schedule, (second, from)));
        assertEq(address(_beacons.kindOf(from)), address(second));
        assertNotEq(uint160(address(_beacons.kindOf(from - 1))), uint160(address(second)));
    }

    function test_guardian_changesBehindTheTimelock() public {
        address next = makeAddr("next");
        _change(address(guard), abi.encodeCall(IGuard.setGuardian, (next)));
        assertEq(guard.guardian(), next);
    }

    // ---------------------------------------------------------------- the timelock itself

    function test_delay_neverShorterThanAtTheDeployment() public {
        _change(address(_timelock), abi.encodeCall(_timelock.updateDelay, (0)));
        assertEq(_timelock.getMinDelay(), DELAY);
        bytes memory data = abi.encodeCall(IGuard.setGuardian, (address(1)));
        vm.expectRevert();
        vm.prank(_proposer);
        _timelock.schedule(address(guard), 0, data, 0, SALT, DELAY - 1);
        _change(address(_timelock), abi.encodeCall(_timelock.updateDelay, (3 * DELAY)));
        assertEq(_timelock.getMinDelay(), 3 * DELAY);
        vm.expectRevert();
        vm.prank(_proposer);
        _timelock.schedule(address(guard), 0, data, 0, SALT, DELAY);
    }

    function test_timelock_hasNoOtherAdministrator() public {
        bytes32 admin = _timelock.DEFAULT_ADMIN_ROLE();
        assertTrue(_timelock.hasRole(admin, address(_timelock)));
        assertFalse(_timelock.hasRole(admin, address(this)));
        assertFalse(_timelock.hasRole(admin, _proposer));
        bytes32 role = _timelock.PROPOSER_ROLE();
        vm.expectRevert();
        vm.prank(_proposer);
        _timelock.grantRole(role, address(this));
        vm.expectRevert();
        _timelock.schedule(address(guard), 0, "", 0, SALT, DELAY);
    }

    // ---------------------------------------------------------------- pause

    function test_pause_stopsWhatIsNew() public {
        uint64 task = _createTask();
        uint64 id = _submit(task, trainers[0], "a");
        _nextEpoch();
        vm.prank(_guardian);
        guard.pause(30);
        bytes memory paused = abi.encodeWithSelector(IGuard.GuardPaused.selector, _now() + 30);
        IArena.TaskParams memory p = _params();
        vm.expectRevert(paused);
        vm.prank(creator);
        arena.createTask(p);
        bytes32 commitment = _commitment(task, trainers[1], "b");
        vm.expectRevert(paused);
        vm.prank(trainers[1]);
        arena.commitModel(task, commitment, 0);
        vm.expectRevert(paused);
        scores.seal(id);

        // It ends by itself, and the deadlines of the task moved by it.
        skip(30);
        uint40 submitBy = arena.taskOf(task).params.submitBy;
        vm.warp(submitBy + 30);
        uint64 late = _commitModel(task, trainers[1], "b");
        assertGt(late, id);
        vm.warp(submitBy + 31);
        commitment = _commitment(task, trainers[2], "c");
        vm.expectRevert(abi.encodeWithSelector(IArena.ArenaTooLate.selector, submitBy + 30, submitBy + 31));
        vm.prank(trainers[2]);
        arena.commitModel(task, commitment, 0);
    }

    /// A pause before the cut moves the time for keys, and the time to doubt live results with them as long after it.
    function test_pause_movesTheTimeToAppeal() public {
        uint64 task = _createTask();
        uint64 id = _submit(task, trainers[0], "a");
        _nextEpoch();
        _agree(id, 900_000);
        uint40 until = scores.courseOf(id).appealUntil;
        assertEq(until, _cutAt(task));
        vm.warp(until - 1);
        vm.prank(_guardian);
        guard.pause(30);
        vm.warp(until + 29);
        scores.appealable(id, 0);
        vm.expectRevert(abi.encodeWithSelector(IArena.ArenaTooEarly.selector, until + 30, until + 29));
        scores.close(id);
        vm.warp(until + 30);
        vm.expectRevert(abi.encodeWithSelector(IScores.ScoresAppealOver.selector, id, until + 30));
        scores.appealable(id, 0);
        scores.close(id);
    }

    /// A pause that never ends begins once everything was drawn: all that is left is done in it, to the last withdrawal.
    function test_pause_doesNotStopTheRest() public {
        uint64 task = _createTask();
        uint64 a = _submit(task, trainers[0], "a");
        uint64 b = _commitModel(task, trainers[1], "b");
        _nextEpoch();
        scores.seal(a);
        bytes memory open = address(guard).code;
        bytes memory paused = address(new EndlessPause()).code;
        // The arena asks the guard from now on.
        vm.prank(address(guard));
        arena.notePause(type(uint40).max);

        vm.etch(address(guard), paused);
        _vote(a, _all(3, 900_000));
        _revealModel(b, "b");
        vm.etch(address(guard), open);
        _nextEpoch();
        _agree(b, 800_000);

        vm.etch(address(guard), paused);
        _publishAll(task);
        _closeLive(task);
        finals.cut(task);
        vm.etch(address(guard), open);
        _nextEpoch();
        scores.seal(a);
        scores.seal(b);

        vm.etch(address(guard), paused);
        _vote(a, _all(5, 910_000));
        for (uint8 i; i < 5; ++i) {
            _commitVote(b, i, 820_000);
        }
        for (uint8 i; i < 5; ++i) {
            _revealVote(b, i, 820_000);
        }
        scores.finalize(b);
        _close(a);
        _close(b);
        _settleRounds(task);
        if (_now() < arena.taskOf(task).params.closeBy) vm.warp(arena.taskOf(task).params.closeBy);
        settle.settle(task, _order(a, b, 0));
        _claimAll(task);
        arena.release(task, trainers[0]);
        for (uint256 i; i < validators.length; ++i) {
            uint256 own = stake.accountOf(validators[i]).own;
            vm.startPrank(validators[i]);
            stake.unbond(own);
            if (_claimable(validators[i]) != 0) stake.claim(validators[i]);
            vm.stopPrank();
        }
        skip(40 days);
        for (uint256 i; i < validators.length; ++i) {
            uint256 before = fml.balanceOf(validators[i]);
            vm.prank(validators[i]);
            stake.withdraw();
            assertEq(fml.balanceOf(validators[i]) - before, (1 + i % 9) * 1_000 * FML_ONE);
        }
    }

    // ---------------------------------------------------------------- stakes

    /// Every function of the contract with the money that moves what belongs to somebody asks who calls; the governor, the
    /// guardian, a proposer and the deployer are nobody to it.
    function test_nobodyMovesStakes() public {
        address victim = validators[0];
        bytes32 before = keccak256(abi.encode(stake.accountOf(victim)));
        bytes[] memory calls = new bytes[](18);
        calls[0] = abi.encodeCall(IStake.deposit, (0, victim, IStake.Inflow.Fee, 1));
        calls[1] = abi.encodeCall(IStake.credit, (0, _proposer, IStake.Outflow.SeatFee, 1));
        calls[2] = abi.encodeCall(IStake.burn, (0, 1));
        calls[3] = abi.encodeCall(IStake.pool, (0, 1, 0));
        calls[4] = abi.encodeCall(IStake.dust, (0, 1));
        calls[5] = abi.encodeCall(IStake.payUpkeep, (_proposer));
        calls[6] = abi.encodeCall(IStake.setDelegated, (victim, 0));
        calls[7] = abi.encodeCall(IStake.lock, (0, victim, 1));
        calls[8] = abi.encodeCall(IStake.unlock, (0, victim, 1));
        calls[9] = abi.encodeCall(IStake.engageTrainer, (victim));
        calls[10] = abi.encodeCall(IStake.disengage, (victim));
        calls[11] = abi.encodeCall(IStake.noteReveal, (0, 0, type(uint40).max));
        calls[12] = abi.encodeCall(IStake.rewardSeat, (0, 0, 1));
        calls[13] = abi.encodeCall(IStake.slashMissed, (0, 0, 0));
        calls[14] = abi.encodeCall(IStake.slashUnrevealed, (0, 0, 0));
        calls[15] = abi.encodeCall(IStake.slashRefuted, (0, 0, 0));
        calls[16] = abi.encodeCall(IStake.slashFalseEvidence, (0, 0, 0));
        calls[17] = abi.encodeCall(IStake.depositFees, (0, victim, 1, 1));
        address[4] memory powers = [address(_timelock), _guardian, _proposer, address(this)];
        for (uint256 i; i < powers.length; ++i) {
            for (uint256 k; k < calls.length; ++k) {
                vm.prank(powers[i]);
                (bool ok, bytes memory answer) = address(stake).call(calls[k]);
                assertFalse(ok, vm.toString(k));
                assertEq(answer, abi.encodeWithSelector(IStake.StakeOnlyModule.selector, powers[i]));
            }
        }
        assertEq(keccak256(abi.encode(stake.accountOf(victim))), before);
    }

    /// @dev Announces a call, shows that it cannot be made before its time, and has a stranger make it then
    function _change(address target, bytes memory data) private {
        uint256 delay = _timelock.getMinDelay();
        vm.prank(_proposer);
        _timelock.schedule(target, 0, data, 0, SALT, delay);
        skip(delay - 1);
        vm.expectRevert();
        _timelock.execute(target, 0, data, 0, SALT);
        skip(1);
        vm.prank(makeAddr("stranger"));
        _timelock.execute(target, 0, data, 0, SALT);
    }
}
