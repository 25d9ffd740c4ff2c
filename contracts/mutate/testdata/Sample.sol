// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

library Sample {
    uint256 internal constant CAP = 9;
    error TooMuch();

    function f(uint256 a, uint256 b) internal pure returns (uint256 c) {
        if (a > CAP) revert TooMuch();
        c = a - b;
        if (a < b && b != 3) c = 1 << a;
        assembly {
            c := add(c, lt(a, 2))
        }
    }
}
