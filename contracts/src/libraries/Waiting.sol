// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {LibBit} from "solady/utils/LibBit.sol";

/// @title A set of numbers of which the lowest is wanted
/// @notice A bit for each number, and over each 256 words of those a word that tells which of them are not empty: finding the
/// lowest reads one word for every 65,536 numbers that there may be, and two more. Source: docs/protocol.md 6.3
library Waiting {
    struct Set {
        /// Highest number that was ever added, and one
        uint256 end;
        mapping(uint256 index => uint256 bits) words;
        mapping(uint256 index => uint256 bits) groups;
    }

    /// @notice Adds a number
    function add(Set storage self, uint256 number) internal {
        uint256 index = number >> 8;
        uint256 bits = self.words[index];
        self.words[index] = bits | uint256(1) << (number & 255);
        if (bits == 0) self.groups[index >> 8] |= uint256(1) << (index & 255);
        if (number >= self.end) self.end = number + 1;
    }

    /// @notice Takes a number out, if it is there
    /// @return removed Whether it was
    function remove(Set storage self, uint256 number) internal returns (bool removed) {
        uint256 index = number >> 8;
        uint256 bits = self.words[index];
        uint256 bit = uint256(1) << (number & 255);
        if (bits & bit == 0) return false;
        self.words[index] = bits ^ bit;
        if (bits == bit) self.groups[index >> 8] ^= uint256(1) << (index & 255);
        return true;
    }

    /// @notice The lowest number
    /// @return found Whether there is one
    function lowest(Set storage self) internal view returns (bool found, uint256 number) {
        uint256 end = (self.end + 65_535) >> 16;
        for (uint256 group; group < end; ++group) {
            uint256 filled = self.groups[group];
            if (filled == 0) continue;
            uint256 index = group << 8 | LibBit.ffs(filled);
            return (true, index << 8 | LibBit.ffs(self.words[index]));
        }
    }
}
