// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

/// @title The governor: whatever is changed can be seen before it happens
/// @notice Proposers announce a call, and after the delay anybody makes it. There is no administrator beside the timelock
/// itself. Proposers can also withdraw what they announced. Source: docs/governance.md
contract Timelock is TimelockController {
    uint256 private immutable LEAST;

    /// @param delay Seconds between the announcement and the call; it can be made longer later, never shorter than this
    /// @param proposers Who may announce, and withdraw
    constructor(uint256 delay, address[] memory proposers)
        TimelockController(delay, proposers, new address[](1), address(0))
    {
        LEAST = delay;
    }

    /// @notice Seconds between an announcement and its call
    function getMinDelay() public view override returns (uint256) {
        return Math.max(super.getMinDelay(), LEAST);
    }
}
