// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {EpochClock} from "./EpochClock.sol";
import {IArena} from "./interfaces/IArena.sol";
import {IBeacon} from "./interfaces/IBeacon.sol";
import {IChallenges} from "./interfaces/IChallenges.sol";
import {IKeys} from "./interfaces/IKeys.sol";
import {IScores} from "./interfaces/IScores.sol";
import {IStake} from "./interfaces/IStake.sol";
import {Evidence} from "./libraries/Evidence.sol";
import {Hashes} from "./libraries/Hashes.sol";
import {Votes} from "./libraries/Votes.sol";

/// @title Questions about the evidence behind a vote
/// @notice See IChallenges
contract Challenges is IChallenges, EpochClock {
    /// @dev One word
    struct Challenge {
        address challenger;
        uint32 epoch;
        uint16 opened;
        State state;
    }

    /// @dev Challenges of a leaf in `epoch`
    struct Load {
        uint32 epoch;
        uint8 count;
    }

    /// @dev The contracts that this one asks
    struct Modules {
        IArena arena;
        IScores scores;
        IKeys keys;
        IStake stake;
        IBeacon beacon;
    }

    uint256 private constant ROWS = 16;
    uint16 private constant ALL_ROWS = type(uint16).max;
    uint8 private constant BOTH_SHARDS = 3;
    /// Epochs after that of the challenge of which one has to have a beacon
    uint32 private constant DRAW_EPOCHS = 3;
    /// Epochs for the answer, the one of the beacon included
    uint32 private constant ANSWER_EPOCHS = 2;
    /// Challenges of a leaf in an epoch: as many as the seats that one task may give it in an epoch at least. Without a bound
    /// whoever asks for more than a validator can compute in time earns by it
    uint8 private constant MAX_LOAD = 4;

    IArena private immutable ARENA;
    IScores private immutable SCORES;
    IKeys private immutable KEYS;
    IStake private immutable STAKE;
    IBeacon private immutable BEACON;
    uint128 private immutable BOND;

    /// submission << 16 | round << 8 | seat => its last challenge
    mapping(uint256 key => Challenge) private _challenges;
    mapping(uint256 leaf => Load) private _loads;

    /// @param genesis Unix seconds at which epoch 0 began
    /// @param epochLength Seconds per epoch
    /// @param modules The contracts that this one asks
    /// @param bond_ What a challenge costs, FML wei
    constructor(uint40 genesis, uint32 epochLength, Modules memory modules, uint128 bond_)
        EpochClock(genesis, epochLength)
    {
        ARENA = modules.arena;
        SCORES = modules.scores;
        KEYS = modules.keys;
        STAKE = modules.stake;
        BEACON = modules.beacon;
        BOND = bond_;
    }

    /// @inheritdoc IChallenges
    function challenge(uint64 submission, uint8 round, uint8 seat) external {
        IScores.VoteView memory vote = _voteOf(submission, round, seat);
        IArena.EvidenceTerms memory terms = ARENA.evidenceTerms(submission, vote.stage);
        if (!terms.ended) revert ChallengesNotEnded(submission);
        if (KEYS.shardsOf(terms.task) != BOTH_SHARDS || !KEYS.hasModelKey(submission)) {
            revert ChallengesSealed(submission);
        }
        uint40 end = _openUntil(terms.holdUntil);
        if (block.timestamp >= end) revert ChallengesTooLate(end, uint40(block.timestamp));
        if (STAKE.seatOwner(vote.leaf, vote.epoch) == address(0)) revert ChallengesSeatLeft(submission, round, seat);
        Challenge storage c = _challenges[_key(submission, round, seat)];
        if (c.state == State.Open || c.state == State.Failed) {
            revert ChallengesState(submission, round, seat, c.state);
        }
        uint32 epoch = _epoch();
        _load(vote.leaf, epoch);
        (c.challenger, c.epoch, c.opened, c.state) = (msg.sender, epoch, 0, State.Open);
        emit ChallengeOpened(submission, round, seat, msg.sender, epoch);
        STAKE.deposit(terms.task, msg.sender, IStake.Inflow.Challenge, BOND);
    }

    /// @inheritdoc IChallenges
    function answer(
        uint64 submission,
        uint8 round,
        uint8 seat,
        Claim calldata claim,
        uint8 first,
        Evidence.Opening[] calldata openings
    ) external {
        Challenge storage c = _open(submission, round, seat);
        bytes32 seed = _rowSeed(c.epoch, submission, round, seat);
        IScores.VoteView memory vote = SCORES.voteOf(submission, round, seat);
        IArena.EvidenceTerms memory terms = ARENA.evidenceTerms(submission, vote.stage);
        _checkModel(terms, claim.model, claim.keyHash);
        Evidence.Statement memory stated = Evidence.Statement({
            seed: SCORES.seedOf(submission, round, vote.stage, vote.epoch),
            task: terms.task,
            submission: submission,
            model: claim.model,
            dataset: terms.dataset,
            metric: claim.metric,
            batch: claim.batch,
            samples: terms.rows
        });
        Evidence.checkRoot(stated, claim.top, vote.root);
        uint256 count = openings.length;
        if (count == 0 || first + count > ROWS) revert ChallengesBadRange(first, count);
        for (uint256 i; i < count; ++i) {
            Evidence.verify(claim.top, terms.rows, _row(seed, first + i, terms.rows), openings[i]);
        }
        uint16 opened = c.opened | uint16((1 << count) - 1 << first);
        c.opened = opened;
        if (opened != ALL_ROWS) {
            emit RowsOpened(submission, round, seat, opened);
            return;
        }
        c.state = State.Answered;
        // Answers end before the hold of the vote does: the holder is there.
        address account = STAKE.seatOwner(vote.leaf, vote.epoch);
        emit ChallengeAnswered(submission, round, seat, account);
        STAKE.credit(terms.task, account, IStake.Outflow.Challenge, BOND);
    }

    /// @inheritdoc IChallenges
    function close(uint64 submission, uint8 round, uint8 seat) external {
        Challenge storage c = _open(submission, round, seat);
        (uint32 drawnAt,) = _drawn(c.epoch);
        uint40 from = _startOf(drawnAt == 0 ? c.epoch + DRAW_EPOCHS + 1 : drawnAt + ANSWER_EPOCHS);
        if (block.timestamp < from) revert ChallengesTooEarly(from, uint40(block.timestamp));
        uint64 task = ARENA.evidenceTerms(submission, 0).task;
        if (drawnAt != 0) {
            _fail(c, task, submission, round, seat, c.challenger);
            return;
        }
        c.state = State.Dropped;
        emit ChallengeDropped(submission, round, seat);
        STAKE.credit(task, c.challenger, IStake.Outflow.Challenge, BOND);
    }

    /// @inheritdoc IChallenges
    function refute(
        uint64 submission,
        uint8 round,
        uint8 seat,
        Evidence.Statement calldata stated,
        Evidence.Node calldata top,
        bytes32 model,
        bytes32 keyHash
    ) external {
        Challenge storage c = _challenges[_key(submission, round, seat)];
        if (c.state == State.Failed) revert ChallengesState(submission, round, seat, State.Failed);
        IScores.VoteView memory vote = _voteOf(submission, round, seat);
        IArena.EvidenceTerms memory terms = ARENA.evidenceTerms(submission, vote.stage);
        _checkModel(terms, model, keyHash);
        Evidence.checkRoot(stated, top, vote.root);
        if (
            stated.seed == SCORES.seedOf(submission, round, vote.stage, vote.epoch) && stated.task == terms.task
                && stated.submission == submission && stated.model == model && stated.dataset == terms.dataset
                && stated.samples == terms.rows
        ) revert ChallengesNothingFalse(submission, round, seat);
        if (STAKE.seatOwner(vote.leaf, vote.epoch) == address(0)) revert ChallengesSeatLeft(submission, round, seat);
        _fail(c, terms.task, submission, round, seat, msg.sender);
    }

    // ---------------------------------------------------------------- views

    /// @inheritdoc IChallenges
    function bond() external view returns (uint128) {
        return BOND;
    }

    /// @inheritdoc IChallenges
    function openUntil(uint64 submission) external view returns (uint40) {
        return _openUntil(ARENA.evidenceTerms(submission, 0).holdUntil);
    }

    /// @inheritdoc IChallenges
    function challengeOf(uint64 submission, uint8 round, uint8 seat)
        external
        view
        returns (ChallengeView memory view_)
    {
        Challenge storage c = _challenges[_key(submission, round, seat)];
        if (c.state == State.None) return view_;
        (view_.drawnAt,) = _drawn(c.epoch);
        view_.state = c.state;
        view_.challenger = c.challenger;
        view_.epoch = c.epoch;
        view_.opened = c.opened;
        if (view_.drawnAt != 0) view_.answerBy = _startOf(view_.drawnAt + ANSWER_EPOCHS);
    }

    /// @inheritdoc IChallenges
    function rowsOf(uint64 submission, uint8 round, uint8 seat) external view returns (uint256[] memory rows) {
        uint32 epoch = _open(submission, round, seat).epoch;
        (uint32 drawnAt, bytes32 value) = _drawn(epoch);
        if (drawnAt == 0) revert ChallengesNoRows(epoch);
        bytes32 seed = Hashes.challenge(address(ARENA), value, submission, round, seat);
        uint8 stage = SCORES.voteOf(submission, round, seat).stage;
        uint32 samples = ARENA.evidenceTerms(submission, stage).rows;
        rows = new uint256[](ROWS);
        for (uint256 i; i < ROWS; ++i) {
            rows[i] = _row(seed, i, samples);
        }
    }

    // ---------------------------------------------------------------- inside

    /// @dev Unix seconds before which a challenge can be made: what follows from it has to be over one epoch before the
    /// holder may leave. A challenge in epoch e is drawn by e + DRAW_EPOCHS at the latest, answered until that one plus
    /// ANSWER_EPOCHS begins, and closed in the epoch after that, so e + DRAW_EPOCHS + ANSWER_EPOCHS + 1 begins by
    /// `holdUntil`. `holdUntil` is dropBy + evidenceWindow: questions end at a moment that nobody can move, and not
    /// earlier than evidenceWindow, less these six epochs, after the last settlement that can be made in time.
    function _openUntil(uint40 holdUntil) private view returns (uint40) {
        return _startOf(_epochAt(holdUntil) - DRAW_EPOCHS - ANSWER_EPOCHS);
    }

    /// @dev The epoch whose beacon picks the rows of a challenge made in `epoch`, and its value: the first with a value. An
    /// epoch that passed without one never gets one, so this does not change any more once it is not 0
    function _drawn(uint32 epoch) private view returns (uint32 drawnAt, bytes32 value) {
        for (uint32 i = 1; i <= DRAW_EPOCHS; ++i) {
            value = BEACON.valueOf(epoch + i);
            if (value != 0) return (epoch + i, value);
        }
    }

    /// @dev What the rows are drawn from; reverts if that is not known yet, or it is too late to open them
    function _rowSeed(uint32 epoch, uint64 submission, uint8 round, uint8 seat) private view returns (bytes32) {
        (uint32 drawnAt, bytes32 value) = _drawn(epoch);
        if (drawnAt == 0) revert ChallengesNoRows(epoch);
        uint40 end = _startOf(drawnAt + ANSWER_EPOCHS);
        if (block.timestamp >= end) revert ChallengesTooLate(end, uint40(block.timestamp));
        return Hashes.challenge(address(ARENA), value, submission, round, seat);
    }

    /// @dev Sample that is the i-th row
    function _row(bytes32 seed, uint256 i, uint32 samples) private pure returns (uint256) {
        return uint256(keccak256(abi.encode(seed, i))) % samples;
    }

    /// @dev Counts a challenge of a leaf
    function _load(uint16 leaf, uint32 epoch) private {
        Load storage load = _loads[leaf];
        uint8 count = load.epoch == epoch ? load.count : 0;
        if (count == MAX_LOAD) revert ChallengesBusy(leaf, epoch);
        (load.epoch, load.count) = (epoch, count + 1);
    }

    /// @dev Slashes the seat, pays whoever caught it, returns the bond of an open challenge
    function _fail(Challenge storage c, uint64 task, uint64 submission, uint8 round, uint8 seat, address winner)
        private
    {
        address challenger = c.state == State.Open ? c.challenger : address(0);
        c.state = State.Failed;
        IScores.VoteView memory vote = SCORES.voteOf(submission, round, seat);
        (address account, uint256 kept) = STAKE.slashFalseEvidence(task, vote.leaf, vote.epoch);
        uint256 reward = kept < BOND ? kept : BOND;
        emit ChallengeFailed(submission, round, seat, account, winner, reward);
        if (challenger != address(0)) STAKE.credit(task, challenger, IStake.Outflow.Challenge, BOND);
        STAKE.credit(task, winner, IStake.Outflow.ChallengeReward, reward);
        STAKE.burn(task, kept - reward);
    }

    /// @dev The vote of a seat that revealed a score
    function _voteOf(uint64 submission, uint8 round, uint8 seat) private view returns (IScores.VoteView memory vote) {
        vote = SCORES.voteOf(submission, round, seat);
        if (!vote.revealed || vote.score > Votes.MAX_SCORE) revert ChallengesNoScore(submission, round, seat);
    }

    function _checkModel(IArena.EvidenceTerms memory terms, bytes32 model, bytes32 keyHash) private pure {
        bytes32 got = Hashes.standing(model, keyHash);
        if (got != terms.standing) revert ChallengesOtherModel(terms.standing, got);
    }

    function _open(uint64 submission, uint8 round, uint8 seat) private view returns (Challenge storage c) {
        c = _challenges[_key(submission, round, seat)];
        if (c.state != State.Open) revert ChallengesState(submission, round, seat, c.state);
    }

    function _key(uint64 submission, uint8 round, uint8 seat) private pure returns (uint256) {
        return uint256(submission) << 16 | uint256(round) << 8 | seat;
    }
}
