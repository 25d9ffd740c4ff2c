// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Signatures on the curve BLS12-381, by the precompiled contracts of EIP-2537
/// @notice Signatures are points of G1, public keys points of G2. Points are uncompressed: coordinates of 48 bytes, big
/// endian; the precompiles want each in 64 bytes with zeros before it.
library Bls12381 {
    /// @notice A precompile refused its input (a coordinate that is none, a point off the curve or outside the subgroup),
    /// or the chain does not have it
    error BlsPrecompile(address precompile);

    /// A point of G1 as the precompiles want it: x, then y
    struct G1 {
        bytes32[4] words;
    }

    /// A point of G2 as the precompiles want it: x.c0, x.c1, y.c0, y.c1
    struct G2 {
        bytes32[8] words;
    }

    address private constant MODEXP = address(0x05);
    address private constant G1_ADD = address(0x0b);
    address private constant PAIRING = address(0x0f);
    address private constant MAP_TO_G1 = address(0x10);

    /// The field's modulus p, of 381 bits
    bytes16 private constant P_HIGH = 0x1a0111ea397fe69a4b1ba7b6434bacd7;
    bytes32 private constant P_LOW = 0x64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab;
    /// (p - 1) / 2
    uint256 private constant HALF_HIGH = 0x0d0088f51cbff34d258dd3db21a5d66b;
    uint256 private constant HALF_LOW = 0xb23ba5c279c2895fb39869507b587b120f55ffff58a9ffffdcff7fffffffd555;

    /// @notice Whether `signature` is that of `message` under the key
    /// @param message Signed as it is: whoever wants a digest signed gives the digest
    /// @param dst Domain separation tag of the scheme, at most 255 bytes
    function verify(G2 memory key, bytes memory message, bytes memory dst, G1 memory signature)
        internal
        view
        returns (bool)
    {
        G1 memory point = hashToG1(message, dst);
        G2 memory negated = _negatedGenerator();
        bytes32[24] memory pairs;
        assembly ("memory-safe") {
            mcopy(pairs, mload(signature), 128)
            mcopy(add(pairs, 128), mload(negated), 256)
            mcopy(add(pairs, 384), mload(point), 128)
            mcopy(add(pairs, 512), mload(key), 256)
        }
        bytes32[1] memory out;
        _call(PAIRING, _at(pairs), 768, _at(out), 32);
        return out[0] != 0;
    }

    /// @notice A point of G1 that nobody knows the logarithm of. Source: RFC 9380, suite BLS12381G1_XMD:SHA-256_SSWU_RO_
    function hashToG1(bytes memory message, bytes memory dst) internal view returns (G1 memory point) {
        bytes32[] memory uniform = expandMessage(message, dst, 4);
        bytes32[8] memory points;
        uint256 at_ = _at(points);
        _mapToG1(uniform[0], uniform[1], at_);
        _mapToG1(uniform[2], uniform[3], at_ + 128);
        bytes32[4] memory sum;
        _call(G1_ADD, at_, 256, _at(sum), 128);
        point.words = sum;
    }

    /// @notice Uniform bytes, 32 a block. Source: RFC 9380 5.3.1 with SHA-256
    function expandMessage(bytes memory message, bytes memory dst, uint256 blocks)
        internal
        pure
        returns (bytes32[] memory uniform)
    {
        bytes memory suffix = bytes.concat(dst, bytes1(uint8(dst.length)));
        bytes32 first =
            sha256(bytes.concat(bytes32(0), bytes32(0), message, bytes2(uint16(32 * blocks)), bytes1(0), suffix));
        uniform = new bytes32[](blocks);
        bytes memory input = bytes.concat(bytes32(0), bytes1(0), suffix);
        bytes32 last;
        for (uint256 i; i < blocks; ++i) {
            bytes32 head = first ^ last;
            assembly ("memory-safe") {
                mstore(add(input, 32), head)
                mstore8(add(input, 64), add(i, 1))
            }
            last = sha256(input);
            uniform[i] = last;
        }
    }

    /// @notice The point whose coordinates are the two halves of 96 bytes; whether it is one is for the precompiles to say
    function fromBytes(bytes calldata xy) internal pure returns (G1 memory point) {
        point.words[0] = bytes32(uint256(uint128(bytes16(xy[0:16]))));
        point.words[1] = bytes32(xy[16:48]);
        point.words[2] = bytes32(uint256(uint128(bytes16(xy[48:64]))));
        point.words[3] = bytes32(xy[64:96]);
    }

    /// @notice The 48 bytes in which a point that is not zero is mostly written: x, with the sign of y in the bits above
    function compress(G1 memory point) internal pure returns (bytes memory) {
        uint256 high = uint256(point.words[2]);
        bool larger = high > HALF_HIGH || (high == HALF_HIGH && uint256(point.words[3]) > HALF_LOW);
        uint256 flags = larger ? 5 : 4; // compressed; not zero; sign
        return bytes.concat(bytes16(uint128(uint256(point.words[0]) | flags << 125)), point.words[1]);
    }

    /// @notice Whether the chain has the precompiles
    function isPresent() internal view returns (bool) {
        (bool ok, bytes memory out) = MAP_TO_G1.staticcall(abi.encode(uint256(0), uint256(1)));
        return ok && out.length == 128;
    }

    /// @dev Maps 64 uniform bytes: reduced to the field by x^1 mod p, then onto the curve and into the subgroup; the point
    /// is written to memory at `out`
    function _mapToG1(bytes32 high, bytes32 low, uint256 out) private view {
        // Lengths of base, exponent and modulus, then these: 64, 1 and 48 bytes.
        bytes memory input =
            abi.encodePacked(uint256(64), uint256(1), uint256(48), high, low, bytes1(0x01), P_HIGH, P_LOW);
        // 16 zeros, and the 48 bytes of the remainder.
        bytes32[2] memory element;
        _call(MODEXP, _at(input) + 32, 209, _at(element) + 16, 48);
        _call(MAP_TO_G1, _at(element), 64, out, 128);
    }

    /// @dev Calls a precompile from memory to memory
    function _call(address precompile, uint256 input, uint256 size, uint256 out, uint256 outSize) private view {
        bool ok;
        assembly ("memory-safe") {
            ok := staticcall(gas(), precompile, input, size, out, outSize)
            ok := and(ok, eq(returndatasize(), outSize))
        }
        if (!ok) revert BlsPrecompile(precompile);
    }

    function _at(bytes32[1] memory words) private pure returns (uint256 p) {
        assembly ("memory-safe") {
            p := words
        }
    }

    function _at(bytes32[2] memory words) private pure returns (uint256 p) {
        assembly ("memory-safe") {
            p := words
        }
    }

    function _at(bytes32[4] memory words) private pure returns (uint256 p) {
        assembly ("memory-safe") {
            p := words
        }
    }

    function _at(bytes32[8] memory words) private pure returns (uint256 p) {
        assembly ("memory-safe") {
            p := words
        }
    }

    function _at(bytes32[24] memory words) private pure returns (uint256 p) {
        assembly ("memory-safe") {
            p := words
        }
    }

    function _at(bytes memory data) private pure returns (uint256 p) {
        assembly ("memory-safe") {
            p := data
        }
    }

    /// @dev The generator of G2 with its y negated
    function _negatedGenerator() private pure returns (G2 memory g) {
        g.words[0] = 0x00000000000000000000000000000000024aa2b2f08f0a91260805272dc51051;
        g.words[1] = 0xc6e47ad4fa403b02b4510b647ae3d1770bac0326a805bbefd48056c8c121bdb8;
        g.words[2] = 0x0000000000000000000000000000000013e02b6052719f607dacd3a088274f65;
        g.words[3] = 0x596bd0d09920b61ab5da61bbdc7f5049334cf11213945d57e5ac7d055d042b7e;
        g.words[4] = 0x000000000000000000000000000000000d1b3cc2c7027888be51d9ef691d77bc;
        g.words[5] = 0xb679afda66c73f17f9ee3837a55024f78c71363275a75d75d86bab79f74782aa;
        g.words[6] = 0x0000000000000000000000000000000013fa4d4a0ad8b1ce186ed5061789213d;
        g.words[7] = 0x993923066dddaf1040bc3ff59f825c78df74f2d75467e25e0f55f8a00fa030ed;
    }
}
