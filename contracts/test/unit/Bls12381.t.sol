// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Bls12381} from "../../src/libraries/Bls12381.sol";
import {TestBase} from "../TestBase.sol";

/// @notice Facts of RFC 9380: K.1 for the expansion, J.9.1 for the points
contract Bls12381Test is TestBase {
    bytes private constant EXPANDER = "QUUX-V01-CS02-with-expander-SHA256-128";
    bytes private constant SUITE = "QUUX-V01-CS02-with-BLS12381G1_XMD:SHA-256_SSWU_RO_";

    uint256 private constant P_HIGH = 0x1a0111ea397fe69a4b1ba7b6434bacd7;
    uint256 private constant P_LOW = 0x64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab;

    bytes private _q128 = _repeat("q128_", "q", 128);
    bytes private _a512 = _repeat("a512_", "a", 512);

    function test_expandMessage_32Bytes_isThatOfTheRfc() public view {
        _expand("", 0x68a985b87eb6b46952128911f2a4412bbc302a9d759667f87f7a21d803f07235);
        _expand("abc", 0xd8ccab23b5985ccea865c6c97b6e5b8350e794e603b4b97902f53a8a0d605615);
        _expand("abcdef0123456789", 0xeff31487c770a893cfb36f912fbfcbff40d5661771ca4b2cb4eafe524333f5c1);
        _expand(_q128, 0xb23a1d2b4d97b2ef7785562a7e8bac7eed54ed6e97e29aa51bfe3f12ddad1ff9);
        _expand(_a512, 0x4623227bcc01293b8c130bf771da8c298dede7383243dc0993d2d94823958c4c);
    }

    function test_expandMessage_128Bytes_isThatOfTheRfc() public pure {
        bytes32[] memory out = Bls12381.expandMessage("", EXPANDER, 4);
        assertEq(
            abi.encodePacked(out),
            hex"af84c27ccfd45d41914fdff5df25293e221afc53d8ad2ac06d5e3e29485dadbee0d121587713a3e0dd4d5e69e93eb7cd"
            hex"4f5df4cd103e188cf60cb02edc3edf18eda8576c412b18ffb658e3dd6ec849469b979d444cf7b26911a08e63cf31f9dc"
            hex"c541708d3491184472c2c29bb749d4286b004ceb5ee6b9a7fa5b646c993f0ced"
        );
    }

    function test_hashToG1_isThatOfTheRfc() public view {
        _hash(
            "",
            hex"052926add2207b76ca4fa57a8734416c8dc95e24501772c814278700eed6d1e4e8cf62d9c09db0fac349612b759e79a1"
            hex"08ba738453bfed09cb546dbb0783dbb3a5f1f566ed67bb6be0e8c67e2e81a4cc68ee29813bb7994998f3eae0c9c6a265"
        );
        _hash(
            "abc",
            hex"03567bc5ef9c690c2ab2ecdf6a96ef1c139cc0b2f284dca0a9a7943388a49a3aee664ba5379a7655d3c68900be2f6903"
            hex"0b9c15f3fe6e5cf4211f346271d7b01c8f3b28be689c8429c85b67af215533311f0b8dfaaa154fa6b88176c229f2885d"
        );
        _hash(
            "abcdef0123456789",
            hex"11e0b079dea29a68f0383ee94fed1b940995272407e3bb916bbf268c263ddd57a6a27200a784cbc248e84f357ce82d98"
            hex"03a87ae2caf14e8ee52e51fa2ed8eefe80f02457004ba4d486d6aa1f517c0889501dc7413753f9599b099ebcbbd2d709"
        );
        _hash(
            _q128,
            hex"15f68eaa693b95ccb85215dc65fa81038d69629f70aeee0d0f677cf22285e7bf58d7cb86eefe8f2e9bc3f8cb84fac488"
            hex"1807a1d50c29f430b8cafc4f8638dfeeadf51211e1602a5f184443076715f91bb90a48ba1e370edce6ae1062f5e6dd38"
        );
        _hash(
            _a512,
            hex"082aabae8b7dedb0e78aeb619ad3bfd9277a2f77ba7fad20ef6aabdc6c31d19ba5a6d12283553294c1825c4b3ca2dcfe"
            hex"05b84ae5a942248eea39e1d91030458c40153f3b654ab7872d779ad1e942856a20c438e8d99bc8abfbf74729ce1f7ac8"
        );
    }

    /// One x has two y; the compressed form tells which by a bit.
    function test_compress_ofAPointAndItsNegative() public view {
        bytes memory xy = hex"052926add2207b76ca4fa57a8734416c8dc95e24501772c814278700eed6d1e4e8cf62d9c09db0fac349612b759e79a1"
            hex"08ba738453bfed09cb546dbb0783dbb3a5f1f566ed67bb6be0e8c67e2e81a4cc68ee29813bb7994998f3eae0c9c6a265";
        assertEq(
            this.compress(xy),
            hex"852926add2207b76ca4fa57a8734416c8dc95e24501772c814278700eed6d1e4e8cf62d9c09db0fac349612b759e79a1"
        );
        assertEq(
            this.compress(_negated(xy)),
            hex"a52926add2207b76ca4fa57a8734416c8dc95e24501772c814278700eed6d1e4e8cf62d9c09db0fac349612b759e79a1"
        );
    }

    function test_isPresent_onlyWithThePrecompiles() public {
        assertTrue(Bls12381.isPresent());
        vm.mockCall(address(0x10), "", "");
        assertFalse(Bls12381.isPresent());
    }

    /// A chain without the precompiles answers nothing, and does not fail: that is no answer.
    function test_hashToG1_withoutThePrecompiles_reverts() public {
        vm.mockCall(address(0x0b), "", "");
        vm.expectRevert(abi.encodeWithSelector(Bls12381.BlsPrecompile.selector, address(0x0b)));
        this.hashToG1("abc");
    }

    function compress(bytes calldata xy) external pure returns (bytes memory) {
        return Bls12381.compress(Bls12381.fromBytes(xy));
    }

    function hashToG1(bytes calldata message) external view returns (Bls12381.G1 memory) {
        return Bls12381.hashToG1(message, SUITE);
    }

    function _expand(bytes memory message, bytes32 want) private pure {
        bytes32[] memory out = Bls12381.expandMessage(message, EXPANDER, 1);
        assertEq(out.length, 1);
        assertEq(out[0], want);
    }

    function _hash(bytes memory message, bytes memory xy) private view {
        Bls12381.G1 memory p = Bls12381.hashToG1(message, SUITE);
        bytes memory got = bytes.concat(
            bytes16(uint128(uint256(p.words[0]))), p.words[1], bytes16(uint128(uint256(p.words[2]))), p.words[3]
        );
        assertEq(got, xy);
    }

    /// @dev The point with p - y
    function _negated(bytes memory xy) private view returns (bytes memory) {
        Bls12381.G1 memory g = this.point(xy);
        uint256 low = uint256(g.words[3]);
        unchecked {
            uint256 newLow = P_LOW - low;
            uint256 high = P_HIGH - uint256(g.words[2]) - (low > P_LOW ? 1 : 0);
            return
                bytes.concat(bytes16(uint128(uint256(g.words[0]))), g.words[1], bytes16(uint128(high)), bytes32(newLow));
        }
    }

    function point(bytes calldata xy) external pure returns (Bls12381.G1 memory) {
        return Bls12381.fromBytes(xy);
    }

    function _repeat(string memory prefix, bytes1 letter, uint256 count) private pure returns (bytes memory out) {
        out = bytes(prefix);
        for (uint256 i; i < count; ++i) {
            out = bytes.concat(out, letter);
        }
    }
}
