// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Track records: what an account earned of whom, and when
/// @notice A creator counts once, with the largest amount that it paid for a task. Of more than SIZE creators the ones that
/// paid most are kept. An entry is one word: creator (160) | unix seconds (40) | millionths of an FML (56).
/// Source: docs/protocol.md 4
library Records {
    struct State {
        mapping(address account => uint256[8]) entries;
    }

    uint256 internal constant SIZE = 8;
    uint256 private constant UNIT = 1e12;
    uint256 private constant MAX_AMOUNT = (1 << 56) - 1;

    /// @notice Notes that `account` earned `amount` FML wei in a task of `creator`
    function note(State storage self, address account, address creator, uint256 amount, uint40 time, uint32 ttl)
        internal
    {
        amount = amount / UNIT;
        if (amount > MAX_AMOUNT) amount = MAX_AMOUNT;
        uint256[8] storage entries = self.entries[account];
        uint256 place = SIZE;
        uint256 least = amount;
        for (uint256 i; i < SIZE; ++i) {
            uint256 entry = entries[i];
            uint256 counted = _isFresh(entry, time, ttl) ? _amount(entry) : 0;
            if (address(uint160(entry >> 96)) == creator) {
                // The same creator: a larger amount, or one as large and newer, takes the place of the old one.
                place = amount >= counted ? i : SIZE;
                break;
            }
            if (counted < least) (place, least) = (i, counted);
        }
        if (place == SIZE) return;
        entries[place] = uint256(uint160(creator)) << 96 | uint256(time) << 56 | amount;
    }

    /// @notice What counts at `time`
    /// @return earned FML wei, rounded down to 1e12
    /// @return until Unix seconds at which the first of it no longer counts; 0 if nothing does
    function total(State storage self, address account, uint40 time, uint32 ttl)
        internal
        view
        returns (uint256 earned, uint40 until)
    {
        uint256[8] storage entries = self.entries[account];
        for (uint256 i; i < SIZE; ++i) {
            uint256 entry = entries[i];
            if (!_isFresh(entry, time, ttl)) continue;
            earned += _amount(entry) * UNIT;
            uint40 end = uint40(entry >> 56) + ttl;
            if (until == 0 || end < until) until = end;
        }
    }

    function _isFresh(uint256 entry, uint40 time, uint32 ttl) private pure returns (bool) {
        return entry != 0 && uint256(uint40(entry >> 56)) + ttl >= time;
    }

    function _amount(uint256 entry) private pure returns (uint256) {
        return entry & MAX_AMOUNT;
    }
}
