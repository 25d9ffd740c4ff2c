// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";

import {Experts} from "../../src/Experts.sol";
import {IExperts} from "../../src/interfaces/IExperts.sol";
import {TestBase} from "../TestBase.sol";

contract ExpertsTest is TestBase {
    uint40 private constant TTL = 90 days;
    address private _attester = makeAddr("attester");
    address private _expert = makeAddr("expert");
    Experts private _experts;

    function setUp() public {
        vm.warp(1_700_000_000);
        _experts = new Experts(address(this), TTL);
        _experts.grantRole(_experts.ATTESTER(), _attester);
    }

    function testFuzz_attest_countsForTheTTL(bytes32 evidence, uint256 wait) public {
        wait = bound(wait, 0, TTL);
        if (evidence == 0) vm.expectRevert(IExperts.NoEvidence.selector);
        vm.prank(_attester);
        _experts.attest(_expert, evidence);
        uint256 until = evidence == 0 ? 0 : vm.getBlockTimestamp() + TTL;
        assertEq(_experts.attestedUntil(_expert), until);
        if (evidence == 0) return;
        skip(wait);
        vm.prank(_attester);
        _experts.attest(_expert, evidence);
        assertEq(_experts.attestedUntil(_expert), until + wait, "renewed");
    }

    function testFuzz_attest_withoutTheRole_reverts(address caller) public {
        vm.assume(caller != _attester && caller != address(this));
        bytes memory refusal = abi.encodeWithSelector(
            IAccessControl.AccessControlUnauthorizedAccount.selector, caller, _experts.ATTESTER()
        );
        vm.startPrank(caller);
        vm.expectRevert(refusal);
        _experts.attest(_expert, bytes32(uint256(1)));
        vm.expectRevert(refusal);
        _experts.revoke(_expert);
    }

    function test_revoke_endsIt() public {
        vm.startPrank(_attester);
        vm.expectRevert(abi.encodeWithSelector(IExperts.NotAttested.selector, _expert));
        _experts.revoke(_expert);
        _experts.attest(_expert, bytes32(uint256(1)));
        _experts.revoke(_expert);
        assertEq(_experts.attestedUntil(_expert), 0);
    }
}
