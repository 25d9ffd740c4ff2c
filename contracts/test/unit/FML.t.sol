// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {FML} from "../../src/FML.sol";
import {TestBase} from "../TestBase.sol";

contract FMLTest is TestBase {
    function testFuzz_deploy_givesTheWholeSupplyToTheHolder(address holder, uint256 supply) public {
        vm.assume(holder != address(0));
        FML fml = new FML(holder, supply);
        assertEq(fml.totalSupply(), supply);
        assertEq(fml.balanceOf(holder), supply);
        assertEq(fml.symbol(), "FML");
        assertEq(fml.decimals(), 18);
    }

    function testFuzz_burn_lowersTheSupply(uint256 supply, uint256 burned) public {
        burned = bound(burned, 0, supply);
        FML fml = new FML(address(this), supply);
        fml.burn(burned);
        assertEq(fml.totalSupply(), supply - burned);
    }

    function testFuzz_permit_onlyOfTheOwner(uint256 value, bool forged) public {
        FML fml = new FML(address(this), 1);
        (address owner,) = makeKey("owner");
        (, uint256 key) = makeKey(forged ? "thief" : "owner");
        bytes32 typeHash =
            keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");
        bytes32 message = keccak256(abi.encode(typeHash, owner, address(this), value, 0, type(uint256).max));
        (uint8 v, bytes32 r, bytes32 s) =
            vm.sign(key, keccak256(abi.encodePacked(hex"1901", fml.DOMAIN_SEPARATOR(), message)));
        if (forged) vm.expectRevert();
        fml.permit(owner, address(this), value, type(uint256).max, v, r, s);
        assertEq(fml.allowance(owner, address(this)), forged ? 0 : value);
    }
}
