// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {FML} from "../../src/FML.sol";
import {Stake} from "../../src/Stake.sol";
import {StakeState} from "../../src/stake/StakeState.sol";
import {IStake} from "../../src/interfaces/IStake.sol";
import {TestBase} from "../TestBase.sol";

/// @notice Six accounts and the arena's modules, making legal moves with bounded amounts on a Stake contract in whose tree
/// only three leaves are left, so that leaves are reused and displaced. It writes down what should have happened.
contract StakeActors is TestBase {
    uint40 private constant GENESIS = 1_700_000_000;
    uint32 private constant EPOCH = 12;
    uint32 private constant UNBONDING = 60;
    uint256 private constant MIN = 1000 ether;
    uint256 public constant ACTORS = 6;
    uint256 public constant TASKS = 3;
    uint16 public constant FIRST_LEAF = 4093;
    uint16 public constant LAST_LEAF = 4095;
    uint16 private constant NO_LEAF = type(uint16).max;

    address private immutable MODULE = makeAddr("module");

    FML public fml;
    Stake public stake;

    /// What an account brought in, took out and lost
    mapping(address account => uint256) public staked;
    mapping(address account => uint256) public withdrawn;
    mapping(address account => uint256) public slashed;
    mapping(address account => uint256) public credited;
    mapping(address account => uint256) public claimed;
    mapping(address account => uint256) public trains;
    mapping(address account => mapping(uint64 task => uint256)) public locked;
    /// What came into a task's pot and what left it
    mapping(uint64 task => uint256) public inflow;
    mapping(uint64 task => uint256) public outflow;
    /// Weights that the running epoch must have from its begin to its end
    mapping(uint16 leaf => uint256) public frozen;
    mapping(uint16 leaf => uint256) private _promised;
    /// Unix seconds now
    uint256 public time;
    uint32 private _frozenEpoch;
    /// How often each move was made, to see that all of them happen
    mapping(bytes4 move => uint256) public moves;

    /// @dev Forge forgets a warp with the call that made it, so the time is kept here. After each move, writes down what
    /// the weights of the next epoch are now to be
    modifier move() {
        vm.warp(time);
        _;
        time = vm.getBlockTimestamp();
        for (uint16 l = FIRST_LEAF; l <= LAST_LEAF; ++l) {
            _promised[l] = stake.leafAt(l).nextWeight;
        }
    }

    constructor() {
        time = GENESIS + 5 * EPOCH;
        vm.warp(time);
        fml = new FML(address(this), 1e9 ether);
        stake = new Stake(
            IStake.Config({
                genesis: GENESIS,
                epochLength: EPOCH,
                unbonding: UNBONDING,
                recordHalfLife: 16,
                minStake: uint128(MIN),
                seatFeeUnit: 1 ether,
                upkeepPay: 0.01 ether
            }),
            IERC20(address(fml)),
            StakeState.Modules(MODULE, MODULE, MODULE, MODULE, MODULE, MODULE, MODULE, address(0))
        );
        _frozenEpoch = stake.currentEpoch();
        // All leaves before the first one of ours were taken: see the slot of both pools and the leaf counters.
        vm.store(address(stake), bytes32(uint256(1170)), bytes32(uint256(FIRST_LEAF) << 192));
        fml.approve(address(stake), type(uint256).max);
        for (uint256 i; i < ACTORS; ++i) {
            fml.transfer(actor(i), 1e6 ether);
            vm.prank(actor(i));
            fml.approve(address(stake), type(uint256).max);
        }
    }

    function actor(uint256 i) public pure returns (address) {
        return address(uint160(0xac700000 + i));
    }

    // ---------------------------------------------------------------- moves of accounts

    function addStake(uint256 who, uint256 amount) external move {
        address a = _any(who);
        amount = bound(amount, 1, 9 * MIN);
        vm.prank(a);
        stake.stake(amount);
        staked[a] += amount;
        ++moves[msg.sig];
    }

    function join(uint256 who) external move {
        address a = _any(who);
        IStake.AccountView memory view_ = stake.accountOf(a);
        if (view_.leaf != NO_LEAF || view_.engagements != 0) return;
        if (view_.own < MIN) {
            vm.prank(a);
            stake.stake(MIN);
            staked[a] += MIN;
        }
        vm.prank(a);
        try stake.joinValidators(bytes32(uint256(9))) {
            ++moves[msg.sig];
        } catch (bytes memory reason) {
            // Full: displace the lightest, if it is light enough.
            bytes4 selector = bytes4(reason);
            assertTrue(selector == IStake.StakeTreeFull.selector || selector == IStake.StakeNotReady.selector);
            uint16 target = FIRST_LEAF;
            for (uint16 l = FIRST_LEAF; l <= LAST_LEAF; ++l) {
                if (stake.leafAt(l).nextWeight < stake.leafAt(target).nextWeight) target = l;
            }
            vm.prank(a);
            try stake.displaceValidator(bytes32(uint256(9)), target) {
                ++moves[IStake.displaceValidator.selector];
            } catch (bytes memory refusal) {
                assertTrue(bytes4(refusal) == IStake.StakeLeafTooHeavy.selector);
            }
        }
    }

    function unbond(uint256 who, uint256 amount, uint8 how) external move {
        address a = _any(who);
        IStake.AccountView memory view_ = stake.accountOf(a);
        uint256 free = view_.own - view_.locked;
        if (free == 0) return;
        vm.prank(a);
        stake.unbond(how % 4 == 0 ? free : bound(amount, 1, free));
        ++moves[msg.sig];
    }

    function withdraw(uint256 who) external move {
        address a = _any(who);
        IStake.AccountView memory view_ = stake.accountOf(a);
        if (view_.unbonding == 0) return;
        if (vm.getBlockTimestamp() < view_.readyAt) vm.warp(view_.readyAt);
        _freeze();
        vm.prank(a);
        stake.withdraw();
        withdrawn[a] += view_.unbonding;
        ++moves[msg.sig];
    }

    function claim(uint256 who) external move {
        address a = _any(who);
        vm.prank(a);
        claimed[a] += stake.claim(a);
        ++moves[msg.sig];
    }

    function refresh(uint256 leaf, uint256 caller) external move {
        address a = _any(caller);
        uint256 before = stake.accountOf(a).claimable;
        vm.prank(a);
        try stake.refresh(_leaf(leaf)) {
            credited[a] += stake.accountOf(a).claimable - before;
            ++moves[msg.sig];
        } catch {}
    }

    function wake(uint256 leaf) external move {
        IStake.LeafView memory l = stake.leafAt(_leaf(leaf));
        if (!l.asleep) return;
        vm.prank(l.account);
        stake.wake(_leaf(leaf));
        ++moves[msg.sig];
    }

    function flush(uint256 task) external move {
        stake.flushBurned(_task(task));
        ++moves[msg.sig];
    }

    function pass(uint256 seconds_) external move {
        skip(bound(seconds_, 1, 3 * EPOCH));
        _freeze();
        ++moves[msg.sig];
    }

    // ---------------------------------------------------------------- moves of the modules

    function deposit(uint256 task, uint256 amount) external move {
        amount = bound(amount, 0, 1000 ether);
        vm.prank(MODULE);
        stake.deposit(_task(task), address(this), IStake.Inflow.Fee, amount);
        inflow[_task(task)] += amount;
        ++moves[msg.sig];
    }

    function pay(uint256 task, uint256 who, uint256 amount, uint8 how) external move {
        uint64 t = _task(task);
        address a = _any(who);
        amount = bound(amount, 0, stake.potOf(t));
        how %= 4;
        vm.prank(MODULE);
        if (how == 0) {
            stake.credit(t, a, IStake.Outflow.TrainerReward, amount);
            credited[a] += amount;
        } else if (how == 1) {
            stake.burn(t, amount);
        } else if (how == 2) {
            stake.pool(t, amount, 0);
        } else {
            stake.dust(t, amount);
        }
        outflow[t] += amount;
        ++moves[msg.sig];
    }

    function train(uint256 who, uint256 task, uint256 amount, uint8 how) external move {
        address a = _any(who);
        uint64 t = _task(task);
        IStake.AccountView memory view_ = stake.accountOf(a);
        if (how % 4 == 0) {
            if (view_.leaf != NO_LEAF) return;
            amount = bound(amount, 0, view_.own - view_.locked);
            vm.startPrank(MODULE);
            stake.engageTrainer(a);
            stake.lock(t, a, amount);
            vm.stopPrank();
            locked[a][t] += amount;
            ++trains[a];
        } else {
            if (trains[a] == 0) return;
            for (uint64 i = 1; i <= TASKS; ++i) {
                vm.prank(MODULE);
                stake.unlock(i, a, locked[a][i]);
                locked[a][i] = 0;
            }
            while (trains[a] != 0) {
                vm.prank(MODULE);
                stake.disengage(a);
                --trains[a];
            }
        }
        ++moves[msg.sig];
    }

    function reveal(uint256 leaf, uint256 back, uint256 hold) external move {
        (uint16 l, uint32 epoch, address owner) = _seat(leaf, back);
        if (owner == address(0)) return;
        hold = bound(hold, 0, 4 * UNBONDING);
        vm.prank(MODULE);
        stake.noteReveal(l, epoch, uint40(vm.getBlockTimestamp() + hold));
        ++moves[msg.sig];
    }

    function reward(uint256 leaf, uint256 back, uint40 units) external move {
        (uint16 l, uint32 epoch, address owner) = _seat(leaf, back);
        vm.prank(MODULE);
        assertEq(stake.rewardSeat(l, epoch, units % 100_000), owner);
        ++moves[msg.sig];
    }

    /// @dev An unrevealed seat, a missed one, or missed ones in three epochs in a row
    function slash(uint256 leaf, uint256 back, uint256 task, uint8 how) external move {
        uint64 t = _task(task);
        (uint16 l, uint32 epoch,) = _seat(leaf, back);
        _slash(t, l, epoch, how % 3 != 0);
        if (how % 3 == 2) {
            _slash(t, l, epoch - 1, true);
            _slash(t, l, epoch - 2, true);
        }
        ++moves[msg.sig];
    }

    // ---------------------------------------------------------------- helpers

    /// @dev After time passed: what were the weights of the next epoch must now hold to the end of this one
    function _freeze() private {
        uint32 epoch = stake.currentEpoch();
        if (epoch == _frozenEpoch) return;
        _frozenEpoch = epoch;
        for (uint16 l = FIRST_LEAF; l <= LAST_LEAF; ++l) {
            frozen[l] = _promised[l];
        }
    }

    function _slash(uint64 t, uint16 l, uint32 epoch, bool missed) private {
        address owner = stake.seatOwner(l, epoch);
        IStake.AccountView memory before = stake.accountOf(owner);
        uint256 burnedBefore = stake.burnedOf(t);
        vm.prank(MODULE);
        uint256 kept = missed ? stake.slashMissed(t, l, epoch) : stake.slashUnrevealed(t, l, epoch);
        uint256 amount = kept + stake.burnedOf(t) - burnedBefore;
        IStake.AccountView memory then = stake.accountOf(owner);
        assertEq(uint256(before.own) + before.unbonding, uint256(then.own) + then.unbonding + amount);
        slashed[owner] += amount;
        inflow[t] += amount;
        outflow[t] += amount - kept;
    }

    function _any(uint256 who) private pure returns (address) {
        return actor(who % ACTORS);
    }

    function _leaf(uint256 leaf) private pure returns (uint16) {
        return uint16(FIRST_LEAF + leaf % (LAST_LEAF - FIRST_LEAF + 1));
    }

    function _task(uint256 task) private pure returns (uint64) {
        return uint64(1 + task % TASKS);
    }

    function _seat(uint256 leaf, uint256 back) private view returns (uint16 l, uint32 epoch, address owner) {
        l = _leaf(leaf);
        epoch = stake.currentEpoch() - uint32(back % 4);
        owner = stake.seatOwner(l, epoch);
    }
}
