// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Bls12381} from "../libraries/Bls12381.sol";

/// @title The public parameters of drand's network "quicknet"
/// @notice Chain hash 52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971, scheme
/// bls-unchained-g1-rfc9380. Go has the same in chain/drand; a test compares the two.
library Quicknet {
    /// Unix seconds of round 1
    uint40 internal constant GENESIS = 1_692_803_367;
    /// Seconds between two rounds
    uint32 internal constant PERIOD = 3;
    /// Domain separation tag of the scheme
    bytes internal constant DST = "BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_";

    /// @notice The network's public key
    function key() internal pure returns (Bls12381.G2 memory k) {
        k.words[0] = 0x000000000000000000000000000000000d1fec758c921cc22b0e17e63aaf4bcb;
        k.words[1] = 0x5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a;
        k.words[2] = 0x0000000000000000000000000000000003cf0f2896adee7eb8b5f01fcad39122;
        k.words[3] = 0x12c437e0073e911fb90022d3e760183c8c4b450b6a0a6c3ac6a5776a2d106451;
        k.words[4] = 0x000000000000000000000000000000000e5db2b6bfbb01c867749cadffca88b3;
        k.words[5] = 0x6c24f3012ba09fc4d3022c5c37dce0f977d3adb5d183c7477c442b1f04515273;
        k.words[6] = 0x0000000000000000000000000000000001a714f2edb74119a2f2b0d5a7c75ba9;
        k.words[7] = 0x02d163700a61bc224ededd8e63aef7be1aaf8e93d7a9718b047ccddb3eb5d68b;
    }
}
