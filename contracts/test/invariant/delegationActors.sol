// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {Delegation} from "../../src/Delegation.sol";
import {FML} from "../../src/FML.sol";
import {Stake} from "../../src/Stake.sol";
import {StakeState} from "../../src/stake/StakeState.sol";
import {IDelegation} from "../../src/interfaces/IDelegation.sol";
import {IStake} from "../../src/interfaces/IStake.sol";
import {TestBase} from "../TestBase.sol";

/// @notice Two operators who validate, four who delegate to them, and the arena that pays and slashes. It writes down what
/// each put in and took out, and the slashes as fractions
contract DelegationActors is TestBase {
    uint40 private constant GENESIS = 1_700_000_000;
    uint32 private constant EPOCH = 12;
    uint32 private constant UNBONDING = 60;
    uint256 private constant MIN = 1000 ether;
    uint64 private constant TASK = 1;
    uint256 public constant OPERATORS = 2;
    uint256 public constant DELEGATORS = 4;

    address private immutable MODULE = makeAddr("module");

    FML public fml;
    Stake public stake;
    Delegation public delegation;
    uint16[2] private _leaves;

    mapping(address delegator => uint256) public put;
    mapping(address delegator => uint256) public took;
    mapping(address delegator => uint256) public earned;
    /// Of each operator: what was slashed of its delegators, and shared with them
    mapping(address operator => uint256) public slashed;
    mapping(address operator => uint256) public shared;
    /// What a delegator would have without rounding losses: all it put in less the exact fractions, and what it took out
    mapping(address operator => mapping(address delegator => uint256)) public fair;
    /// Roundings that each of them may have lost a wei by
    mapping(address operator => mapping(address delegator => uint256)) public roundings;
    uint256 public time;
    mapping(bytes4 move => uint256) public moves;

    modifier move() {
        vm.warp(time);
        _;
        time = vm.getBlockTimestamp();
        ++moves[msg.sig];
    }

    constructor() {
        time = GENESIS + 5 * EPOCH;
        vm.warp(time);
        fml = new FML(address(this), 1e9 ether);
        address at = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1);
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
            StakeState.Modules(MODULE, MODULE, MODULE, MODULE, MODULE, MODULE, MODULE, at)
        );
        delegation = new Delegation(GENESIS, EPOCH, UNBONDING, uint128(MIN), IERC20(address(fml)), stake, MODULE);
        fml.approve(address(stake), type(uint256).max);
        for (uint256 i; i < OPERATORS; ++i) {
            address o = operator(i);
            fml.transfer(o, 1e7 ether);
            vm.startPrank(o);
            fml.approve(address(stake), type(uint256).max);
            stake.stake(3 * MIN);
            _leaves[i] = stake.joinValidators(bytes32(uint256(9)));
            delegation.setCommission(uint32(100_000 * i));
            vm.stopPrank();
        }
        for (uint256 i; i < DELEGATORS; ++i) {
            fml.transfer(delegator(i), 1e7 ether);
            vm.prank(delegator(i));
            fml.approve(address(delegation), type(uint256).max);
        }
        // A seat is its holder's from the epoch after the joining.
        time += EPOCH;
    }

    function operator(uint256 i) public pure returns (address) {
        return address(uint160(0x0b00000 + i));
    }

    function delegator(uint256 i) public pure returns (address) {
        return address(uint160(0xde1e0000 + i));
    }

    function delegate(uint256 who, uint256 to, uint256 amount) external move {
        (address d, address o) = _any(who, to);
        amount = bound(amount, 1 ether, 1e4 ether);
        vm.prank(d);
        delegation.delegate(o, amount);
        put[d] += amount;
        fair[o][d] += amount;
        ++roundings[o][d];
    }

    function undelegate(uint256 who, uint256 to, uint256 amount, bool all) external move {
        (address d, address o) = _any(who, to);
        uint256 value = delegation.delegationOf(o, d).value;
        if (value == 0) return;
        vm.prank(d);
        delegation.undelegate(o, all ? type(uint256).max : bound(amount, 1, value));
        ++roundings[o][d];
    }

    function withdraw(uint256 who, uint256 to) external move {
        (address d, address o) = _any(who, to);
        uint40 readyAt = delegation.delegationOf(o, d).readyAt;
        if (readyAt == 0) return;
        if (vm.getBlockTimestamp() < readyAt) vm.warp(readyAt);
        vm.prank(d);
        uint256 amount = delegation.withdraw(o);
        took[d] += amount;
        fair[o][d] -= amount < fair[o][d] ? amount : fair[o][d];
        ++roundings[o][d];
    }

    function claim(uint256 who, uint256 to, uint8 max) external move {
        (address d, address o) = _any(who, to);
        (, uint64 next) = delegation.claimable(o, d, uint64(max) + 1);
        if (next == delegation.delegationOf(o, d).nextPayment) return;
        vm.prank(d);
        earned[d] += delegation.claim(o, uint64(max) + 1);
    }

    function pay(uint256 to, uint256 amount, uint8 back, bool trains) external move {
        address o = operator(to % OPERATORS);
        amount = bound(amount, 1, 100 ether);
        vm.startPrank(MODULE);
        stake.deposit(TASK, address(this), IStake.Inflow.Fee, amount);
        uint32 epoch = stake.currentEpoch() - back % 4;
        uint256 part = trains
            ? delegation.splitTrainer(TASK, o, epoch, amount, amount / 3)
            : delegation.split(TASK, o, epoch, amount);
        stake.credit(TASK, address(delegation), IStake.Outflow.Delegated, part);
        stake.credit(TASK, o, IStake.Outflow.ValidatorReward, amount - part);
        vm.stopPrank();
        shared[o] += part;
    }

    function slash(uint256 to, uint8 kind) external move {
        uint256 i = to % OPERATORS;
        address o = operator(i);
        uint32 epoch = stake.currentEpoch();
        uint256 before = delegation.poolOf(o).held;
        uint256 divisor = 10;
        vm.startPrank(MODULE);
        if (kind % 3 == 0) {
            divisor = 100;
            stake.slashUnrevealed(TASK, _leaves[i], epoch);
        } else if (kind % 3 == 1) {
            divisor = 20;
            stake.slashRefuted(TASK, _leaves[i], epoch);
        } else {
            stake.slashFalseEvidence(TASK, _leaves[i], epoch);
        }
        vm.stopPrank();
        slashed[o] += before - delegation.poolOf(o).held;
        for (uint256 k; k < DELEGATORS; ++k) {
            address d = delegator(k);
            fair[o][d] = fair[o][d] * (divisor - 1) / divisor;
            roundings[o][d] += 2;
        }
        // Whoever lost much stakes again, so that the operators stay.
        vm.prank(o);
        stake.stake(MIN);
    }

    function announce(uint256 to, uint32 commission) external move {
        address o = operator(to % OPERATORS);
        IDelegation.PoolView memory pool = delegation.poolOf(o);
        if (pool.nextFrom > stake.currentEpoch()) return;
        vm.prank(o);
        delegation.setCommission(commission % 1_000_001);
    }

    function wait(uint256 dt) external move {
        skip(bound(dt, 1, 3 * EPOCH));
    }

    function _any(uint256 who, uint256 to) private pure returns (address, address) {
        return (delegator(who % DELEGATORS), operator(to % OPERATORS));
    }
}
