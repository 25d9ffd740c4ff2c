// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {IArena} from "../interfaces/IArena.sol";

/// @title How a reward is divided
/// @notice Integers only, floors everywhere; powers and shares have 18 decimals. Source: docs/protocol.md 9.3
library Payout {
    uint256 private constant ONE = 1e18;
    uint256 private constant MILLION = 1e6;

    /// @notice `t_j`: stake that counts, so that it never outweighs one rank
    /// @param locked Stake locked at the commit, FML wei
    /// @param least minTrainerStake, FML wei
    /// @param rho Ratio of neighbouring ranks in millionths, above 0
    function counted(uint256 locked, uint256 least, uint256 rho, IArena.StakeExponent alpha)
        internal
        pure
        returns (uint256)
    {
        uint256 most = least;
        if (alpha == IArena.StakeExponent.Half) most = least * (MILLION * MILLION) / (rho * rho);
        else if (alpha == IArena.StakeExponent.One) most = least * MILLION / rho;
        return Math.min(locked, most);
    }

    /// @notice `R_train = R * (gamma + (1 - 2 gamma) * T / (T + S))`
    /// @param reward R, FML wei
    /// @param gamma Least share of either side, in millionths
    /// @param trainerStake T, FML wei; T + S is above 0
    /// @param validatorStake S, FML wei
    function trainerPart(uint256 reward, uint256 gamma, uint256 trainerStake, uint256 validatorStake)
        internal
        pure
        returns (uint256)
    {
        uint256 share = gamma * (ONE / MILLION) + (MILLION - 2 * gamma) * (ONE / MILLION) * trainerStake
            / (trainerStake + validatorStake);
        return reward * share / ONE;
    }

    /// @notice `f_j = rho^(j-1) * t_j^alpha / sum`, 18 decimals, for ranks j = 1, 2 ...
    /// @param stakes t_j, FML wei
    function shares(uint256[] memory stakes, uint256 rho, IArena.StakeExponent alpha)
        internal
        pure
        returns (uint256[] memory f)
    {
        uint256 length = stakes.length;
        f = new uint256[](length);
        uint256 power = ONE;
        uint256 sum;
        for (uint256 j; j < length; ++j) {
            uint256 weight = power;
            if (alpha == IArena.StakeExponent.Half) weight *= Math.sqrt(stakes[j]);
            else if (alpha == IArena.StakeExponent.One) weight *= stakes[j];
            f[j] = weight;
            sum += weight;
            power = power * rho / MILLION;
        }
        for (uint256 j; j < length; ++j) {
            f[j] = f[j] * ONE / sum;
        }
    }

    /// @notice What a trainer would have got of `part` with its own stake alone, all others as they are: its delegators have
    /// what is above it. At most `portion(part, f)`
    /// @param f Its share, 18 decimals
    /// @param own Its own stake that counts (`counted`), FML wei
    /// @param stake Its own and delegated stake that counts, FML wei, at least `own`
    function ownPortion(uint256 part, uint256 f, uint256 own, uint256 stake, IArena.StakeExponent alpha)
        internal
        pure
        returns (uint256)
    {
        if (alpha == IArena.StakeExponent.Half) (own, stake) = (Math.sqrt(own), Math.sqrt(stake));
        if (alpha == IArena.StakeExponent.Zero || own >= stake) return portion(part, f);
        // f = c stake / (c stake + others), and alone = c own / (c own + others), with c and others as they are.
        uint256 alone = f * own;
        if (alone == 0) return 0;
        return Math.min(portion(part, f), Math.ceilDiv(part * alone, alone + (ONE - f) * stake));
    }

    /// @notice `part * f / 1e18`
    function portion(uint256 part, uint256 f) internal pure returns (uint256) {
        return part * f / ONE;
    }
}
