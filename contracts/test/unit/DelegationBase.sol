// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {Delegation} from "../../src/Delegation.sol";
import {Stake} from "../../src/Stake.sol";
import {StakeState} from "../../src/stake/StakeState.sol";
import {IDelegation} from "../../src/interfaces/IDelegation.sol";
import {IStake} from "../../src/interfaces/IStake.sol";
import {StakeBase} from "./StakeBase.sol";

/// @notice Stake and Delegation, an operator, and three who delegate to it
abstract contract DelegationBase is StakeBase {
    Delegation internal _delegation;
    address internal _operator = makeAddr("operator");
    address internal _ann = makeAddr("ann");
    address internal _bob = makeAddr("bob");
    address internal _cyd = makeAddr("cyd");

    function setUp() public virtual override {
        super.setUp();
        _delegation = new Delegation(GENESIS, EPOCH, UNBONDING, uint128(MIN), IERC20(address(_fml)), _stake, SETTLE);
    }

    function _modules() internal override returns (StakeState.Modules memory) {
        // The next contract after Stake is Delegation.
        address delegation = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1);
        return StakeState.Modules(ARENA, SCORES, SETTLE, CHALLENGES, BEACON, FINALS, APPEALS, delegation);
    }

    function _open(uint32 commission) internal {
        vm.prank(_operator);
        _delegation.setCommission(commission);
    }

    function _delegate(address who, uint256 amount) internal {
        _fml.transfer(who, amount);
        vm.startPrank(who);
        _fml.approve(address(_delegation), amount);
        _delegation.delegate(_operator, amount);
        vm.stopPrank();
    }

    function _undelegate(address who, uint256 amount) internal {
        vm.prank(who);
        _delegation.undelegate(_operator, amount);
    }

    /// @dev Pays the operator as Settle does
    function _pay(uint32 epoch, uint256 pay) internal returns (uint256 shared) {
        _fund(TASK, pay);
        vm.startPrank(SETTLE);
        shared = _delegation.split(TASK, _operator, epoch, pay);
        _stake.credit(TASK, _operator, IStake.Outflow.ValidatorReward, pay - shared);
        _stake.credit(TASK, address(_delegation), IStake.Outflow.Delegated, shared);
        vm.stopPrank();
    }

    /// @dev A slash as Stake brings it, by any fraction
    function _slashBy(uint256 divisor) internal returns (uint256 amount) {
        vm.prank(address(_stake));
        (amount,) = _delegation.slash(TASK, _operator, divisor);
    }

    function _claim(address who) internal returns (uint256) {
        vm.prank(who);
        return _delegation.claim(_operator, type(uint64).max);
    }

    function _claimable(address who) internal view returns (uint256 amount) {
        (amount,) = _delegation.claimable(_operator, who, type(uint64).max);
    }

    function _valueOf(address who) internal view returns (uint256) {
        return _delegation.delegationOf(_operator, who).value;
    }

    function _pool() internal view returns (IDelegation.PoolView memory) {
        return _delegation.poolOf(_operator);
    }
}
