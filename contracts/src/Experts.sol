// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccessControl} from "@openzeppelin/contracts/access/AccessControl.sol";

import {IExperts} from "./interfaces/IExperts.sol";

/// @title Attestations that an account is an expert
contract Experts is IExperts, AccessControl {
    /// @notice Role of those who may attest; its admin is the default admin role
    bytes32 public constant ATTESTER = keccak256("arena/1/ATTESTER");

    uint40 private immutable TTL;

    mapping(address expert => uint40) private _until;

    /// @param admin Who grants and withdraws the attester role; holds it too at first
    /// @param ttl Seconds for which an attestation counts
    constructor(address admin, uint40 ttl) {
        TTL = ttl;
        _grantRole(DEFAULT_ADMIN_ROLE, admin);
        _grantRole(ATTESTER, admin);
    }

    /// @inheritdoc IExperts
    function attest(address expert, bytes32 evidence) external onlyRole(ATTESTER) {
        if (evidence == 0) revert NoEvidence();
        uint40 until = uint40(block.timestamp) + TTL;
        _until[expert] = until;
        emit Attested(expert, msg.sender, evidence, until);
    }

    /// @inheritdoc IExperts
    function revoke(address expert) external onlyRole(ATTESTER) {
        if (_until[expert] == 0) revert NotAttested(expert);
        delete _until[expert];
        emit AttestationRevoked(expert, msg.sender);
    }

    /// @inheritdoc IExperts
    function attestedUntil(address expert) external view returns (uint40) {
        return _until[expert];
    }
}
