// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ERC20Burnable} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Burnable.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

import {EpochClock} from "./EpochClock.sol";
import {IExperts} from "./interfaces/IExperts.sol";
import {IStake} from "./interfaces/IStake.sol";

/// @title Attestations that an account is an expert, by a vote of those who staked
/// @notice See IExperts
contract Experts is IExperts, EpochClock {
    using SafeERC20 for IERC20;

    struct Nomination {
        address candidate;
        uint32 epoch;
        bool revocation;
        bool executed;
        address nominator;
        bytes32 evidence;
        uint128 support;
        uint128 against;
    }

    /// @dev One word. `revoked`: end of the last vote that revoked; votes that ended before no longer attest
    struct Standing {
        uint40 until;
        uint40 revoked;
    }

    uint256 private constant MILLION = 1e6;

    IERC20 private immutable TOKEN;
    IStake private immutable STAKE;
    uint40 private immutable TTL;
    uint32 private immutable VOTING_EPOCHS;
    uint32 private immutable QUORUM;
    uint128 private immutable DEPOSIT;

    uint64 public override nominations;
    mapping(uint64 nomination => Nomination) private _nominations;
    mapping(uint64 nomination => mapping(address voter => bool)) public override hasVoted;
    mapping(address expert => Standing) private _standings;

    /// @param genesis Unix seconds at which epoch 0 began
    /// @param epochLength Seconds per epoch
    /// @param listed Attested from the start, as if by a vote that ends now: none on a real network
    constructor(
        uint40 genesis,
        uint32 epochLength,
        Terms memory terms_,
        IERC20 token,
        IStake stake,
        address[] memory listed
    ) EpochClock(genesis, epochLength) {
        if (terms_.attestationTTL == 0 || terms_.votingEpochs == 0 || terms_.quorum == 0 || terms_.quorum > MILLION) {
            revert ExpertsBadConfig();
        }
        TTL = terms_.attestationTTL;
        VOTING_EPOCHS = terms_.votingEpochs;
        QUORUM = terms_.quorum;
        DEPOSIT = terms_.deposit;
        TOKEN = token;
        STAKE = stake;
        uint40 until = uint40(block.timestamp) + terms_.attestationTTL;
        for (uint256 i; i < listed.length; ++i) {
            _standings[listed[i]].until = until;
            emit Attested(listed[i], 0, 0, until);
        }
    }

    /// @inheritdoc IExperts
    function nominate(address candidate, bytes32 evidence) external returns (uint64) {
        return _nominate(candidate, evidence, false);
    }

    /// @inheritdoc IExperts
    function nominateRevocation(address candidate, bytes32 evidence) external returns (uint64) {
        if (_standings[candidate].until < block.timestamp) revert ExpertsNotAttested(candidate);
        return _nominate(candidate, evidence, true);
    }

    /// @inheritdoc IExperts
    function vote(uint64 nomination, bool support) external {
        Nomination storage n = _nominationAt(nomination);
        uint40 endsAt = _endsAt(n);
        if (block.timestamp >= endsAt) revert ExpertsVoteOver(nomination, endsAt);
        if (hasVoted[nomination][msg.sender]) revert ExpertsVoted(nomination, msg.sender);
        uint256 stake = STAKE.ownAt(msg.sender, n.epoch - 1);
        if (stake == 0) revert ExpertsNoStake(nomination, msg.sender);
        hasVoted[nomination][msg.sender] = true;
        // Own stakes are below 2^96 together.
        if (support) n.support += uint128(stake);
        else n.against += uint128(stake);
        emit ExpertVoted(nomination, msg.sender, support, stake);
    }

    /// @inheritdoc IExperts
    function execute(uint64 nomination) external {
        Nomination storage n = _nominationAt(nomination);
        uint40 end = _endsAt(n);
        if (block.timestamp < end) revert ExpertsVoteOpen(nomination, end);
        if (n.executed) revert ExpertsVoteOver(nomination, end);
        n.executed = true;
        bool passed = _passed(n);
        emit NominationExecuted(nomination, n.candidate, passed, DEPOSIT);
        if (!passed) {
            ERC20Burnable(address(TOKEN)).burn(DEPOSIT);
            return;
        }
        if (n.revocation) _revoke(nomination, n.candidate, end);
        else _attest(nomination, n, end);
        TOKEN.safeTransfer(n.nominator, DEPOSIT);
    }

    // ---------------------------------------------------------------- views

    /// @inheritdoc IExperts
    function attestedUntil(address expert) external view returns (uint40) {
        return _standings[expert].until;
    }

    /// @inheritdoc IExperts
    function nominationOf(uint64 nomination) external view returns (NominationView memory) {
        Nomination storage n = _nominationAt(nomination);
        return NominationView({
            candidate: n.candidate,
            revocation: n.revocation,
            executed: n.executed,
            passed: _passed(n),
            epoch: n.epoch,
            lastEpoch: n.epoch + VOTING_EPOCHS,
            endsAt: _endsAt(n),
            nominator: n.nominator,
            evidence: n.evidence,
            support: n.support,
            against: n.against,
            needed: _needed(n.epoch)
        });
    }

    /// @inheritdoc IExperts
    function terms() external view returns (Terms memory) {
        return Terms({attestationTTL: TTL, votingEpochs: VOTING_EPOCHS, quorum: QUORUM, deposit: DEPOSIT});
    }

    // ---------------------------------------------------------------- inside

    function _nominate(address candidate, bytes32 evidence, bool revocation) private returns (uint64 nomination) {
        if (evidence == 0 || candidate == address(0)) revert ExpertsNoEvidence();
        uint32 epoch = _epoch();
        uint256 needed = epoch == 0 ? 0 : _needed(epoch);
        if (needed == 0) revert ExpertsTooEarly(epoch);
        nomination = ++nominations;
        Nomination storage n = _nominations[nomination];
        n.candidate = candidate;
        n.epoch = epoch;
        n.revocation = revocation;
        n.nominator = msg.sender;
        n.evidence = evidence;
        emit Nominated(nomination, candidate, msg.sender, revocation, evidence, epoch, epoch + VOTING_EPOCHS, needed);
        TOKEN.safeTransferFrom(msg.sender, address(this), DEPOSIT);
    }

    /// @dev An attestation counts from the end of its vote, and only if no revocation ended later or at the same time
    function _attest(uint64 nomination, Nomination storage n, uint40 end) private {
        Standing storage standing = _standings[n.candidate];
        uint40 until = end + TTL;
        if (end <= standing.revoked || until <= standing.until) return;
        standing.until = until;
        emit Attested(n.candidate, nomination, n.evidence, until);
    }

    /// @dev Ends what votes that ended by then attested
    function _revoke(uint64 nomination, address candidate, uint40 end) private {
        Standing storage standing = _standings[candidate];
        if (end > standing.revoked) standing.revoked = end;
        if (standing.until == 0 || standing.until > end + TTL) return;
        standing.until = 0;
        emit AttestationRevoked(candidate, nomination);
    }

    function _passed(Nomination storage n) private view returns (bool) {
        return n.support > n.against && uint256(n.support) + n.against >= _needed(n.epoch);
    }

    /// @dev Stake that must vote, rounded up
    function _needed(uint32 epoch) private view returns (uint256) {
        return (STAKE.ownAt(address(0), epoch - 1) * QUORUM + MILLION - 1) / MILLION;
    }

    function _endsAt(Nomination storage n) private view returns (uint40) {
        return _startOf(n.epoch + VOTING_EPOCHS + 1);
    }

    function _nominationAt(uint64 nomination) private view returns (Nomination storage n) {
        n = _nominations[nomination];
        if (n.nominator == address(0)) revert ExpertsUnknown(nomination);
    }
}
