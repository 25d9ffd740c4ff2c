// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title X25519 public keys
library X25519 {
    /// @notice Whether `key` is one of the points of order 1, 2, 4 or 8, with which every shared secret is zero. The keys
    /// are 32 bytes in little-endian order, and X25519 ignores the highest bit. Source: RFC 7748, sections 5 and 6.1
    function isLowOrder(bytes32 key) internal pure returns (bool) {
        key &= ~bytes32(uint256(0x80));
        return key == 0 // 0, order 4 on the curve, 2 on the twist
            || key == 0x0100000000000000000000000000000000000000000000000000000000000000 // 1
            || key == 0xe0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800 // order 8
            || key == 0x5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157 // order 8
            || key == 0xecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f // p - 1
            || key == 0xedffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f // p, reads as 0
            || key == 0xeeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f; // p + 1, reads as 1
    }
}
