// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Burnable} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Burnable.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";

/// @title FML, the token in which the arena counts stake and rewards
/// @notice 18 decimals, EIP-2612 permit. The whole supply exists from the deployment on and can only be burned.
contract FML is ERC20, ERC20Permit, ERC20Burnable {
    /// @param holder Who gets the supply
    /// @param supply FML wei
    constructor(address holder, uint256 supply) ERC20("FML", "FML") ERC20Permit("FML") {
        _mint(holder, supply);
    }
}
