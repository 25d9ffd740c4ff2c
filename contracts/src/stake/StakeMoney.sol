// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ERC20Burnable} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Burnable.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {IStake} from "../interfaces/IStake.sol";
import {StakeState} from "./StakeState.sol";

/// @title Money of tasks: pots, what they pay, and what is claimed
/// @dev The token is plain ERC-20 without hooks, so a call to it cannot come back; state still changes before each transfer out.
abstract contract StakeMoney is StakeState {
    using SafeERC20 for IERC20;

    /// @inheritdoc IStake
    function claim(address to) external returns (uint256 amount) {
        Account storage account = _accounts[msg.sender];
        amount = account.claimable;
        account.claimable = 0;
        emit Claimed(msg.sender, to, amount);
        TOKEN.safeTransfer(to, amount);
    }

    /// @inheritdoc IStake
    function flushBurned(uint64 task) external {
        uint256 amount = _pots[task].burned;
        _pots[task].burned = 0;
        emit BurnFlushed(task, amount);
        ERC20Burnable(address(TOKEN)).burn(amount);
    }

    /// @inheritdoc IStake
    function potOf(uint64 task) external view returns (uint256) {
        return _pots[task].held;
    }

    /// @inheritdoc IStake
    function burnedOf(uint64 task) external view returns (uint256) {
        return _pots[task].burned;
    }

    /// @inheritdoc IStake
    function pools() external view returns (uint256 feePool, uint256 dustLedger) {
        return (_globals.feePool, _globals.dust);
    }

    // ---------------------------------------------------------------- for the arena's contracts only

    /// @inheritdoc IStake
    function deposit(uint64 task, address from, Inflow kind, uint256 amount) external onlyModule {
        if (amount == 0) return;
        TOKEN.safeTransferFrom(from, address(this), amount);
        _pots[task].held += uint96(amount);
        emit Deposited(task, from, kind, amount);
    }

    /// @inheritdoc IStake
    function depositFees(uint64 task, address from, uint256 finalFee, uint256 fee) external onlyModule {
        TOKEN.safeTransferFrom(from, address(this), finalFee + fee);
        _pots[task].held += uint96(finalFee + fee);
        if (finalFee != 0) emit Deposited(task, from, Inflow.FinalFee, finalFee);
        emit Deposited(task, from, Inflow.Fee, fee);
    }

    /// @inheritdoc IStake
    function credit(uint64 task, address account, Outflow kind, uint256 amount) external onlyModule {
        if (amount == 0) return;
        _spend(task, amount, 0);
        _credit(task, account, kind, amount);
    }

    /// @inheritdoc IStake
    function burn(uint64 task, uint256 amount) external onlyModule {
        if (amount == 0) return;
        _spend(task, 0, amount);
        emit Burned(task, amount);
    }

    /// @inheritdoc IStake
    function pool(uint64 task, uint256 amount, uint256 burned) external onlyModule {
        _spend(task, amount, burned);
        if (burned != 0) emit Burned(task, burned);
        if (amount == 0) return;
        _globals.feePool += uint96(amount);
        emit Pooled(task, amount);
    }

    /// @inheritdoc IStake
    function dust(uint64 task, uint256 amount) external onlyModule {
        if (amount == 0) return;
        _spend(task, amount, 0);
        _dust(task, amount);
    }

    /// @inheritdoc IStake
    function payUpkeep(address account) external {
        if (msg.sender != BEACON && msg.sender != SETTLE && msg.sender != SCORES && msg.sender != ARENA) {
            revert StakeOnlyModule(msg.sender);
        }
        _payUpkeep(account);
    }

    // ---------------------------------------------------------------- books

    /// @dev Takes `paid + burned` from what the pot of `task` holds
    function _spend(uint64 task, uint256 paid, uint256 burned) internal {
        Pot storage pot = _pots[task];
        uint256 held = pot.held;
        if (paid + burned > held) revert StakePotShort(task, held, paid + burned);
        pot.held = uint96(held - paid - burned);
        pot.burned += uint96(burned);
    }

    function _credit(uint64 task, address account, Outflow kind, uint256 amount) internal {
        _accounts[account].claimable += uint96(amount);
        emit Credited(task, account, kind, amount);
    }

    function _dust(uint64 task, uint256 amount) internal {
        _globals.dust += uint96(amount);
        emit Dusted(task, amount);
    }

    function _payUpkeep(address account) internal {
        uint256 amount = Math.min(UPKEEP_PAY, _globals.feePool);
        if (amount == 0) return;
        _globals.feePool -= uint96(amount);
        _credit(0, account, Outflow.Upkeep, amount);
    }
}
