// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Attestations that an account is an expert
/// @notice An account that holds the attester role vouches for a person by evidence that anyone can fetch.
interface IExperts {
    /// @notice `expert` was attested by `attester`
    /// @param evidence SHA-256 digest of the evidence document's CID
    /// @param expiresAt Unix seconds after which the attestation no longer counts
    event Attested(address indexed expert, address indexed attester, bytes32 evidence, uint40 expiresAt);
    /// @notice The attestation of `expert` was withdrawn
    event AttestationRevoked(address indexed expert, address indexed attester);

    /// @notice The account holds no attestation that could be revoked
    error NotAttested(address expert);
    /// @notice An attestation needs evidence
    error NoEvidence();

    /// @notice Vouch for `expert`; renews an attestation that exists
    function attest(address expert, bytes32 evidence) external;
    /// @notice Withdraw the attestation of `expert`
    function revoke(address expert) external;
    /// @notice Unix seconds until which `expert` is attested; zero or in the past: not attested
    function attestedUntil(address expert) external view returns (uint40);
}
