// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {Stake} from "../../src/Stake.sol";
import {IStake} from "../../src/interfaces/IStake.sol";
import {StakeBase} from "../unit/StakeBase.sol";

/// @dev A token that calls whoever receives it, which ours does not
contract HookedToken is ERC20 {
    constructor(uint256 supply) ERC20("Hooked", "H") {
        _mint(msg.sender, supply);
    }

    function _update(address from, address to, uint256 amount) internal override {
        super._update(from, to, amount);
        if (to.code.length == 0) return;
        try Reentrant(to).received() {} catch {}
    }
}

/// @dev Pays first, writes down afterwards
contract NaiveBank {
    IERC20 private immutable TOKEN;
    mapping(address account => uint256) public claimable;

    constructor(IERC20 token) {
        TOKEN = token;
    }

    function give(address account, uint256 amount) external {
        TOKEN.transferFrom(msg.sender, address(this), amount);
        claimable[account] += amount;
    }

    function claim(address to) external {
        require(TOKEN.transfer(to, claimable[msg.sender]), "transfer");
        claimable[msg.sender] = 0;
    }
}

/// @dev Calls back whatever paid it, as often as it is told
contract Reentrant {
    address public target;
    bytes public call;
    uint256 public times;
    uint256 public succeeded;

    function attack(address target_, bytes calldata call_, uint256 times_) external {
        (target, call, times) = (target_, call_, times_);
        (bool ok,) = target_.call(call_);
        require(ok, "first call");
    }

    function run(address target_, bytes calldata call_) external {
        (bool ok,) = target_.call(call_);
        require(ok, "call");
    }

    function received() external {
        if (times == 0) return;
        --times;
        (bool ok,) = target.call(call);
        if (ok) ++succeeded;
    }
}

/// @title Calls that come back before the books are closed
contract ReentrancyAttack is StakeBase {
    HookedToken private _hooked;
    Stake private _vault;
    Reentrant private _attacker;

    function setUp() public override {
        super.setUp();
        _hooked = new HookedToken(SUPPLY);
        _vault = new Stake(_config(), IERC20(address(_hooked)), _modules());
        _attacker = new Reentrant();
        _hooked.approve(address(_vault), type(uint256).max);
        // Somebody else's money lies there too.
        _vault.stake(1e6 ether);
    }

    function test_works_naive_paidFiveTimes() public {
        NaiveBank bank = new NaiveBank(_hooked);
        _hooked.approve(address(bank), type(uint256).max);
        bank.give(makeAddr("victim"), 100 ether);
        bank.give(address(_attacker), 10 ether);
        _attacker.attack(address(bank), abi.encodeCall(NaiveBank.claim, (address(_attacker))), 4);
        assertEq(_hooked.balanceOf(address(_attacker)), 50 ether);
    }

    /// @dev Even with a token that calls back
    function test_fails_claim_paidOnce() public {
        vm.prank(ARENA);
        _vault.deposit(TASK, address(this), IStake.Inflow.Fee, 10 ether);
        vm.prank(SETTLE);
        _vault.credit(TASK, address(_attacker), IStake.Outflow.Tip, 10 ether);
        _attacker.attack(address(_vault), abi.encodeCall(IStake.claim, (address(_attacker))), 4);
        assertEq(_hooked.balanceOf(address(_attacker)), 10 ether);
    }

    function test_fails_withdraw_paidOnce() public {
        _hooked.transfer(address(_attacker), 5 ether);
        _attacker.run(address(_hooked), abi.encodeCall(IERC20.approve, (address(_vault), 5 ether)));
        _attacker.run(address(_vault), abi.encodeCall(IStake.stake, (5 ether)));
        _attacker.run(address(_vault), abi.encodeCall(IStake.unbond, (5 ether)));
        skip(UNBONDING);
        _attacker.attack(address(_vault), abi.encodeCall(IStake.withdraw, ()), 4);
        assertEq(_attacker.succeeded(), 0);
        assertEq(_hooked.balanceOf(address(_attacker)), 5 ether);
    }
}
