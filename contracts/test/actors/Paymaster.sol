// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice Stands in for the Stake contract: remembers whom it was asked to pay
contract Paymaster {
    address public paid;

    function payUpkeep(address account) external {
        paid = account;
    }
}
