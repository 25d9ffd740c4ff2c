// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IArena} from "../../src/interfaces/IArena.sol";
import {IScores} from "../../src/interfaces/IScores.sol";
import {IStake} from "../../src/interfaces/IStake.sol";

/// @title All that Challenges asks of other contracts, as one that does as it is told
/// @notice The same task, submission and vote whatever is asked for; money is a ledger of one pot.
contract Surroundings {
    IArena.EvidenceTerms public terms;
    IScores.VoteView public vote;
    address public holder;
    uint256 public holderStake;
    uint8 private _shards;
    bool private _modelKey;

    /// @notice FML wei in the pot, burned, and owed to accounts by kind
    uint256 public pot;
    uint256 public burned;
    mapping(address account => mapping(IStake.Outflow kind => uint256)) public credited;
    mapping(address account => uint256) public deposited;

    mapping(uint32 epoch => bytes32) public valueOf;

    function setTerms(IArena.EvidenceTerms calldata value) external {
        terms = value;
    }

    function setVote(IScores.VoteView calldata value) external {
        vote = value;
    }

    function setHolder(address account, uint256 amount) external {
        (holder, holderStake) = (account, amount);
    }

    function setKeys(uint8 shards, bool model) external {
        (_shards, _modelKey) = (shards, model);
    }

    function setBeacon(uint32 epoch, bytes32 value) external {
        valueOf[epoch] = value;
    }

    function voteRoot() external view returns (uint224) {
        return vote.root;
    }

    // ---------------------------------------------------------------- what is asked

    function evidenceTerms(uint64, uint8) external view returns (IArena.EvidenceTerms memory) {
        return terms;
    }

    function voteOf(uint64, uint8, uint8) external view returns (IScores.VoteView memory) {
        return vote;
    }

    function seedOf(uint64 submission, uint8 round, uint8 stage, uint32 epoch) public pure returns (bytes32) {
        return keccak256(abi.encode("seed", submission, round, stage, epoch));
    }

    function shardsOf(uint64) external view returns (uint8) {
        return _shards;
    }

    function hasModelKey(uint64) external view returns (bool) {
        return _modelKey;
    }

    function seatOwner(uint16, uint32) external view returns (address) {
        return holder;
    }

    function deposit(uint64, address from, IStake.Inflow kind, uint256 amount) external {
        require(kind == IStake.Inflow.Challenge, "kind");
        deposited[from] += amount;
        pot += amount;
    }

    function credit(uint64, address account, IStake.Outflow kind, uint256 amount) external {
        credited[account][kind] += amount;
        pot -= amount;
    }

    function burn(uint64, uint256 amount) external {
        burned += amount;
        pot -= amount;
    }

    function slashFalseEvidence(uint64, uint16, uint32) external returns (address account, uint256 kept) {
        account = holder;
        if (account == address(0)) return (account, 0);
        uint256 amount = (holderStake + 9) / 10;
        holderStake -= amount;
        kept = amount / 2;
        burned += amount - kept;
        pot += kept;
    }
}
