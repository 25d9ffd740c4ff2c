// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {X25519} from "../../src/libraries/X25519.sol";
import {TestBase} from "../TestBase.sol";

/// forge-config: default.fuzz.runs = 10000
/// forge-config: nightly.fuzz.runs = 100000
contract X25519Test is TestBase {
    uint256 private constant P = 2 ** 255 - 19;

    /// Doubling maps u to (u^2 - 1)^2 / (4 u (u^2 + 486662 u + 1)), and the points of order 4 have u = 1 or -1.
    function test_isLowOrder_ofThePointsOfOrderEight() public pure {
        bytes32[2] memory keys = [
            bytes32(0xe0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800),
            bytes32(0x5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157)
        ];
        for (uint256 i; i < keys.length; ++i) {
            uint256 u = _fromLittleEndian(keys[i]);
            uint256 square = mulmod(u, u, P);
            uint256 numerator = addmod(square, P - 1, P);
            numerator = mulmod(numerator, numerator, P);
            uint256 denominator = addmod(addmod(square, mulmod(486662, u, P), P), 1, P);
            denominator = mulmod(mulmod(4, u, P), denominator, P);
            bool toOne = numerator == denominator;
            bool toMinusOne = addmod(numerator, denominator, P) == 0;
            assertTrue(toOne || toMinusOne, "doubles to a point of order 4");
            assertTrue(X25519.isLowOrder(keys[i]));
        }
    }

    function testFuzz_isLowOrder_readsTheNumberModuloP(uint8 offset, bool high) public pure {
        // 2^255 - 19 + k reads as k, for k up to 18; only 0, 1 and -1 have a small order among the small numbers.
        uint256 k = bound(offset, 0, 36);
        uint256 u = k <= 18 ? k : P - 18 + (k - 19);
        bytes32 key = _toLittleEndian(u) | (high ? bytes32(uint256(0x80)) : bytes32(0));
        uint256 reduced = u % P;
        assertEq(X25519.isLowOrder(key), reduced == 0 || reduced == 1 || reduced == P - 1);
        key = _toLittleEndian(P + k % 19);
        reduced = k % 19;
        assertEq(X25519.isLowOrder(key), reduced <= 1);
    }

    function testFuzz_isLowOrder_ofRandomKeys_isFalse(bytes32 key) public pure {
        assertFalse(X25519.isLowOrder(keccak256(abi.encode(key))));
    }

    function _fromLittleEndian(bytes32 key) private pure returns (uint256 u) {
        for (uint256 i; i < 32; ++i) {
            u |= uint256(uint8(key[i])) << (8 * i);
        }
    }

    function _toLittleEndian(uint256 u) private pure returns (bytes32 key) {
        for (uint256 i; i < 32; ++i) {
            key |= bytes32(bytes1(uint8(u >> (8 * i)))) >> (8 * i);
        }
    }
}
