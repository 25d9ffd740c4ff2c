// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Attestations that an account is an expert, by a vote of those who staked
/// @notice Anyone nominates a candidate with evidence that anyone can fetch, and a deposit. Accounts vote with their own
/// stake as it stood when the epoch of the nomination began, so that no stake that moves for the vote counts. A vote passes
/// with a quorum of all stake of that time and a majority of the votes cast; otherwise the deposit is burned. Nobody is above
/// the vote. Votes may be executed late and in any order: the attestation that comes of them is the same.
/// `FML.balanceOf(experts) >= the deposits of votes that were not executed`. Source: docs/protocol.md 4
interface IExperts {
    /// @notice Rules of the vote, fixed at deployment
    /// @param attestationTTL Seconds for which an attestation counts from the end of its vote
    /// @param votingEpochs Whole epochs for which a vote is open after that of the nomination
    /// @param quorum Least part of all own stake that must vote, in millionths
    /// @param deposit What a nomination costs unless it passes, FML wei
    struct Terms {
        uint40 attestationTTL;
        uint32 votingEpochs;
        uint32 quorum;
        uint128 deposit;
    }

    /// @notice A vote
    /// @param candidate Whom it is about
    /// @param revocation It ends the attestation, instead of making one
    /// @param executed Its result took effect
    /// @param passed It has the quorum and the majority as far as votes are in
    /// @param epoch Epoch of the nomination: stake counts as it stood when that began
    /// @param lastEpoch Last epoch in which it is open
    /// @param endsAt Unix seconds at which that ends
    /// @param nominator Who paid the deposit
    /// @param evidence SHA-256 digest of the evidence document's CID
    /// @param support Stake for it, FML wei
    /// @param against Stake against it, FML wei
    /// @param needed Stake that must vote, FML wei
    struct NominationView {
        address candidate;
        bool revocation;
        bool executed;
        bool passed;
        uint32 epoch;
        uint32 lastEpoch;
        uint40 endsAt;
        address nominator;
        bytes32 evidence;
        uint256 support;
        uint256 against;
        uint256 needed;
    }

    /// @notice A vote was opened
    event Nominated(
        uint64 indexed nomination,
        address indexed candidate,
        address indexed nominator,
        bool revocation,
        bytes32 evidence,
        uint32 epoch,
        uint32 lastEpoch,
        uint256 needed
    );
    /// @notice `voter` voted with `stake` FML wei
    event ExpertVoted(uint64 indexed nomination, address indexed voter, bool support, uint256 stake);
    /// @notice A vote was executed; the deposit went back if it passed, and was burned if not
    event NominationExecuted(uint64 indexed nomination, address indexed candidate, bool passed, uint256 deposit);
    /// @notice `expert` is attested until `expiresAt`
    /// @param nomination The vote; 0: named at the deployment
    /// @param evidence SHA-256 digest of the evidence document's CID
    event Attested(address indexed expert, uint64 indexed nomination, bytes32 evidence, uint40 expiresAt);
    /// @notice The attestation of `expert` was ended by a vote
    event AttestationRevoked(address indexed expert, uint64 indexed nomination);

    /// @notice The parameters given at the deployment do not make sense
    error ExpertsBadConfig();
    /// @notice A nomination names a candidate and its evidence
    error ExpertsNoEvidence();
    /// @notice The account holds no attestation that could be revoked
    error ExpertsNotAttested(address candidate);
    /// @notice There is no such vote
    error ExpertsUnknown(uint64 nomination);
    /// @notice The vote is over, or was executed
    error ExpertsVoteOver(uint64 nomination, uint40 endedAt);
    /// @notice The vote is open until then
    error ExpertsVoteOpen(uint64 nomination, uint40 endsAt);
    /// @notice An account votes once
    error ExpertsVoted(uint64 nomination, address voter);
    /// @notice The account had no own stake when the epoch of the nomination began
    error ExpertsNoStake(uint64 nomination, address voter);
    /// @notice Nobody had any stake before this epoch
    error ExpertsTooEarly(uint32 epoch);

    /// @notice Nominate `candidate`; takes the deposit by allowance
    /// @param evidence SHA-256 digest of the CID of the evidence document
    /// @return nomination Its number, from 1
    function nominate(address candidate, bytes32 evidence) external returns (uint64 nomination);
    /// @notice Ask for the end of the attestation of `candidate`; same deposit, same vote
    function nominateRevocation(address candidate, bytes32 evidence) external returns (uint64 nomination);
    /// @notice Vote with all of the caller's own stake of then
    function vote(uint64 nomination, bool support) external;
    /// @notice Let the result of a vote that is over take effect. Anyone may
    function execute(uint64 nomination) external;

    /// @notice Unix seconds until which `expert` is attested; zero or in the past: not attested
    function attestedUntil(address expert) external view returns (uint40);
    /// @notice A vote; reverts with ExpertsUnknown if there is none
    function nominationOf(uint64 nomination) external view returns (NominationView memory);
    /// @notice Votes opened so far: they are numbered 1 to this
    function nominations() external view returns (uint64);
    /// @notice Whether an account has voted
    function hasVoted(uint64 nomination, address voter) external view returns (bool);
    /// @notice Rules of the vote
    function terms() external view returns (Terms memory);
}
