// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {FML} from "../../src/FML.sol";
import {Stake} from "../../src/Stake.sol";
import {StakeState} from "../../src/stake/StakeState.sol";
import {IStake} from "../../src/interfaces/IStake.sol";
import {Weights} from "../../src/libraries/Weights.sol";
import {TestBase} from "../TestBase.sol";

/// @notice A Stake contract whose modules are plain accounts, with short ways to fund and to join
abstract contract StakeBase is TestBase {
    uint40 internal constant GENESIS = 1_700_000_000;
    uint32 internal constant EPOCH = 12;
    uint32 internal constant UNBONDING = 900;
    uint32 internal constant HALF_LIFE = 256;
    uint256 internal constant MIN = 1000 ether;
    uint256 internal constant UPKEEP = 0.5 ether;
    uint256 internal constant SUPPLY = 1e9 ether;
    bytes32 internal constant BOX = keccak256("box");
    uint16 internal constant NO_LEAF = type(uint16).max;
    uint64 internal constant TASK = 7;

    address internal immutable ARENA = makeAddr("arena");
    address internal immutable SCORES = makeAddr("scores");
    address internal immutable SETTLE = makeAddr("settle");
    address internal immutable CHALLENGES = makeAddr("challenges");
    address internal immutable BEACON = makeAddr("beacon");
    address internal immutable FINALS = makeAddr("finals");
    address internal immutable APPEALS = makeAddr("appeals");

    FML internal _fml;
    Stake internal _stake;

    function setUp() public virtual {
        vm.warp(GENESIS + 10 * EPOCH);
        _fml = new FML(address(this), SUPPLY);
        _stake = new Stake(_config(), IERC20(address(_fml)), _modules());
        _fml.approve(address(_stake), type(uint256).max);
    }

    function _config() internal pure returns (IStake.Config memory) {
        return IStake.Config({
            genesis: GENESIS,
            epochLength: EPOCH,
            unbonding: UNBONDING,
            recordHalfLife: HALF_LIFE,
            minStake: uint128(MIN),
            seatFeeUnit: 1 ether,
            upkeepPay: uint128(UPKEEP)
        });
    }

    /// @dev Nobody delegates unless a test says so
    function _modules() internal virtual returns (StakeState.Modules memory) {
        return StakeState.Modules(ARENA, SCORES, SETTLE, CHALLENGES, BEACON, FINALS, APPEALS, address(0));
    }

    /// @dev Weight of own stake without a record
    function _weightOf(uint256 own) internal pure returns (uint256) {
        return Weights.weight(own, 0, 0, MIN);
    }

    function _nextEpoch() internal returns (uint32) {
        return _epochs(1);
    }

    function _epochs(uint32 n) internal returns (uint32) {
        skip(uint256(n) * EPOCH);
        return _stake.currentEpoch();
    }

    function _addStake(address who, uint256 amount) internal {
        _fml.transfer(who, amount);
        vm.startPrank(who);
        _fml.approve(address(_stake), amount);
        _stake.stake(amount);
        vm.stopPrank();
    }

    function _validator(address who, uint256 amount) internal returns (uint16 leaf) {
        _addStake(who, amount);
        vm.prank(who);
        leaf = _stake.joinValidators(BOX);
    }

    function _unbond(address who, uint256 amount) internal {
        vm.prank(who);
        _stake.unbond(amount);
    }

    function _withdraw(address who) internal {
        vm.prank(who);
        _stake.withdraw();
    }

    function _fund(uint64 task, uint256 amount) internal {
        vm.prank(ARENA);
        _stake.deposit(task, address(this), IStake.Inflow.Fee, amount);
    }
}
