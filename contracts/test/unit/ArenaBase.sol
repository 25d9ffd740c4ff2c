// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Appeals} from "../../src/Appeals.sol";
import {Arena} from "../../src/Arena.sol";
import {ArenaState} from "../../src/arena/ArenaState.sol";
import {Challenges} from "../../src/Challenges.sol";
import {Delegation} from "../../src/Delegation.sol";
import {Experts} from "../../src/Experts.sol";
import {FML} from "../../src/FML.sol";
import {Finals} from "../../src/Finals.sol";
import {Guard} from "../../src/Guard.sol";
import {Keys} from "../../src/Keys.sol";
import {Scores} from "../../src/Scores.sol";
import {Settle} from "../../src/Settle.sol";
import {SettleState} from "../../src/settle/SettleState.sol";
import {Stake} from "../../src/Stake.sol";
import {StakeState} from "../../src/stake/StakeState.sol";
import {IBeacon} from "../../src/interfaces/IBeacon.sol";
import {FixedBeacon} from "../../src/beacon/FixedBeacon.sol";
import {IArena} from "../../src/interfaces/IArena.sol";
import {IExperts} from "../../src/interfaces/IExperts.sol";
import {IScores} from "../../src/interfaces/IScores.sol";
import {IStake} from "../../src/interfaces/IStake.sol";
import {TestBase} from "../TestBase.sol";

/// @title A whole arena with the numbers of the devnet
/// @notice Validators, trainers and a creator are named accounts with stake; helpers walk a submission through its states.
/// Evidence roots and salts are made from the seat, so that everybody can reveal.
abstract contract ArenaBase is TestBase {
    uint256 internal constant FML_ONE = 1e18;
    uint32 internal constant EPOCH = 12;
    uint40 internal constant GENESIS = 1_700_000_000;
    uint32 internal constant INVALID_MODEL = 0xFFFFFFFF;
    uint32 internal constant UNAVAILABLE = 0xFFFFFFFE;
    uint32 internal constant TASK_FAULT = 0xFFFFFFFD;
    uint32 internal constant DUPLICATE = 0xFFFFFFFC;
    uint32 internal constant TOO_SLOW = 0xFFFFFFFB;

    FML internal fml;
    Stake internal stake;
    Arena internal arena;
    Scores internal scores;
    Settle internal settle;
    Keys internal keys;
    Finals internal finals;
    Appeals internal appeals;
    Delegation internal delegation;
    Guard internal guard;
    Challenges internal challenges;
    Experts internal experts;
    IBeacon internal beacon;

    address internal creator;
    address[] internal trainers;
    address[] internal validators;
    /// What a submission's model, its key and its content are made from
    mapping(uint64 submission => bytes32 seed) internal seeds;

    function setUp() public virtual {
        _deploy();
        creator = _funded("creator", 5_000 * FML_ONE);
        for (uint256 i; i < 4; ++i) {
            trainers.push(_funded(string.concat("trainer ", vm.toString(i)), 1_000 * FML_ONE));
        }
        _addValidators(9);
        _nextEpoch();
    }

    // ---------------------------------------------------------------- deployment

    function _deploy() internal {
        vm.warp(GENESIS + 1000 * EPOCH);
        fml = new FML(address(this), 100_000_000 * FML_ONE);
        beacon = _newBeacon();
        uint256 nonce = vm.getNonce(address(this));
        address[] memory where = new address[](11);
        for (uint256 i; i < where.length; ++i) {
            where[i] = vm.computeCreateAddress(address(this), nonce + i);
        }
        stake = new Stake(
            _config(),
            fml,
            StakeState.Modules(where[2], where[3], where[4], where[6], address(beacon), where[7], where[8], where[9])
        );
        experts = new Experts(
            GENESIS, EPOCH, IExperts.Terms(90 days, 5, 200_000, uint128(500 * FML_ONE)), fml, stake, _firstExperts()
        );
        arena = new Arena(
            GENESIS,
            EPOCH,
            ArenaState.Modules(
                stake,
                experts,
                Scores(where[3]),
                Settle(where[4]),
                Keys(where[5]),
                Finals(where[7]),
                where[8],
                Guard(where[10])
            ),
            _limits()
        );
        scores = new Scores(GENESIS, EPOCH, arena, stake, beacon, Settle(where[4]), Appeals(where[8]));
        settle = new Settle(
            SettleState.Modules(arena, scores, Finals(where[7]), Appeals(where[8]), Delegation(where[9]), stake),
            uint128(FML_ONE)
        );
        keys = new Keys(arena);
        challenges = new Challenges(
            GENESIS, EPOCH, Challenges.Modules(arena, scores, keys, stake, beacon), uint128(20 * FML_ONE)
        );
        finals = new Finals(GENESIS, EPOCH, arena, keys);
        appeals = new Appeals(arena, scores, keys, settle, stake);
        delegation = new Delegation(GENESIS, EPOCH, 900, uint128(1_000 * FML_ONE), fml, stake, address(settle));
        guard = new Guard(_governor(), makeAddr("guardian"), 60, arena);
    }

    function _config() internal pure returns (IStake.Config memory) {
        return IStake.Config({
            genesis: GENESIS,
            epochLength: EPOCH,
            unbonding: 900,
            recordHalfLife: 256,
            minStake: uint128(1_000 * FML_ONE),
            seatFeeUnit: uint128(FML_ONE),
            upkeepPay: uint128(FML_ONE / 100)
        });
    }

    /// @dev Who can change what little can be changed
    function _governor() internal virtual returns (address) {
        return address(this);
    }

    /// @dev Experts from the start
    function _firstExperts() internal virtual returns (address[] memory) {}

    function _newBeacon() internal virtual returns (IBeacon) {
        return new FixedBeacon(GENESIS, EPOCH, 2, keccak256("test"));
    }

    function _limits() internal pure returns (IArena.Limits memory) {
        return IArena.Limits({
            creatorStake: uint128(5_000 * FML_ONE),
            recordMin: uint128(10 * FML_ONE),
            recordTTL: 30 days,
            minReward: uint128(100 * FML_ONE),
            minTrainerStake: uint128(10 * FML_ONE),
            minSeatFee: uint128(FML_ONE),
            minWindow: 3,
            blockTime: 1,
            refBandwidth: 50_000_000,
            refSpeed: 1_000_000_000
        });
    }

    /// @dev An account with money and `own` stake
    function _funded(string memory name, uint256 own) internal returns (address account) {
        account = makeAddr(name);
        fml.transfer(account, own + 100_000 * FML_ONE);
        vm.startPrank(account);
        fml.approve(address(stake), type(uint256).max);
        if (own != 0) stake.stake(own);
        vm.stopPrank();
    }

    /// @dev Validators with stakes of 1,000, 2,000 ... 9,000 FML and again
    function _addValidators(uint256 count) internal {
        for (uint256 i; i < count; ++i) {
            uint256 index = validators.length;
            address account =
                _funded(string.concat("validator ", vm.toString(index)), (1 + index % 9) * 1_000 * FML_ONE);
            vm.prank(account);
            stake.joinValidators(keccak256(abi.encode("box", index)));
            validators.push(account);
        }
    }

    // ---------------------------------------------------------------- time

    function _now() internal view returns (uint40) {
        return uint40(vm.getBlockTimestamp());
    }

    function _epochNow() internal view returns (uint32) {
        return uint32((vm.getBlockTimestamp() - GENESIS) / EPOCH);
    }

    /// @dev To the moment of the next epoch at which its beacon is known
    function _nextEpoch() internal {
        vm.warp(GENESIS + uint256(_epochNow() + 1) * EPOCH + 2);
    }

    // ---------------------------------------------------------------- tasks

    function _content(bytes32 seed) internal pure returns (IArena.Content memory) {
        return IArena.Content({digest: keccak256(abi.encode("content", seed)), codec: 0x55, size: 4096});
    }

    function _params() internal view returns (IArena.TaskParams memory) {
        return _params(creator);
    }

    /// @dev Parameters of a task that `owner` creates
    function _params(address owner) internal view returns (IArena.TaskParams memory p) {
        uint40 time = _now();
        p.spec = _content("spec");
        p.live = IArena.Shard(_content("live"), 360, keccak256("live"), _shardKeyHash(owner, 0));
        p.last = IArena.Shard(_content("last"), 360, keccak256("last"), _shardKeyHash(owner, 1));
        p.engine = IArena.EngineClass.Reference;
        p.direction = IArena.Direction.HigherIsBetter;
        p.baseline = 100_000;
        p.submitBy = time + 72;
        p.revealBy = time + 84;
        p.closeBy = time + 186;
        p.keyWindow = 6;
        p.evidenceWindow = 120;
        p.commitWindow = 8;
        p.alternateWindow = 4;
        p.revealWindow = 6;
        p.appealWindow = 6;
        p.seats = 3;
        p.alternates = 2;
        p.seatCap = 4;
        p.finalSeats = 5;
        p.copyTau = 900_000;
        p.commitsPerEpoch = 2;
        p.commitsInAll = 20;
        p.alpha = IArena.StakeExponent.Half;
        p.gamma = 300_000;
        p.rho = 500_000;
        p.reward = uint128(10_000 * FML_ONE);
        p.seatFee = uint128(2 * FML_ONE);
        p.minTrainerStake = uint128(100 * FML_ONE);
        p.maxModelBytes = 64 * 1024 * 1024;
        p.macsPerRow = 1_000_000;
    }

    function _createTask() internal returns (uint64) {
        return _createTask(_params());
    }

    function _createTask(IArena.TaskParams memory p) internal returns (uint64) {
        vm.prank(creator);
        return arena.createTask(p);
    }

    // ---------------------------------------------------------------- submissions

    function _model(bytes32 seed) internal view returns (IArena.Model memory) {
        return IArena.Model({flat: _flat(seed), content: _content(seed), keyHash: _fileKeyHash(_modelKey(seed))});
    }

    function _flat(bytes32 seed) internal pure returns (bytes32) {
        return keccak256(abi.encode("plain bytes", seed));
    }

    function _commitment(uint64 task, address trainer, bytes32 seed) internal view returns (bytes32) {
        IArena.Model memory m = _model(seed);
        bytes memory domain = abi.encode(keccak256("arena/1/MODEL"), block.chainid, address(arena));
        bytes memory content = abi.encode(m.content.digest, m.content.codec, m.content.size, m.keyHash);
        return keccak256(bytes.concat(domain, abi.encode(task, trainer, m.flat), content, abi.encode(bytes32("salt"))));
    }

    function _commitModel(uint64 task, address trainer, bytes32 seed) internal returns (uint64 submission) {
        bytes32 commitment = _commitment(task, trainer, seed);
        vm.prank(trainer);
        submission = arena.commitModel(task, commitment, 0);
        seeds[submission] = seed;
    }

    function _revealModel(uint64 submission, bytes32 seed) internal {
        arena.revealModel(submission, _model(seed), bytes32("salt"));
    }

    function _submit(uint64 task, address trainer, bytes32 seed) internal returns (uint64 submission) {
        submission = _commitModel(task, trainer, seed);
        _revealModel(submission, seed);
    }

    // ---------------------------------------------------------------- keys

    function _shardKey(uint8 shard) internal pure returns (bytes32) {
        return keccak256(abi.encode("shard key", shard));
    }

    function _shardKeyHash(address owner, uint8 shard) internal view returns (bytes32) {
        return _shardKeyHash(owner, shard, _shardKey(shard));
    }

    function _shardKeyHash(address owner, uint8 shard, bytes32 key) internal view returns (bytes32) {
        bytes memory domain = abi.encode(keccak256("arena/1/SHARD_KEY"), block.chainid, address(arena));
        return keccak256(bytes.concat(domain, abi.encode(owner, shard, key)));
    }

    function _modelKey(bytes32 seed) internal pure returns (bytes32) {
        return keccak256(abi.encode("model key", seed));
    }

    function _fileKeyHash(bytes32 key) internal view returns (bytes32) {
        return keccak256(abi.encode(keccak256("arena/1/FILE_KEY"), block.chainid, address(arena), key));
    }

    /// @dev What is kept of a model
    function _standing(bytes32 flat, bytes32 key) internal view returns (bytes32) {
        return keccak256(abi.encode(flat, _fileKeyHash(key)));
    }

    function _publishShards(uint64 task) internal {
        keys.publishShardKey(task, 0, _shardKey(0));
        keys.publishShardKey(task, 1, _shardKey(1));
    }

    function _publishModel(uint64 submission) internal {
        keys.publishModelKey(submission, _flat(seeds[submission]), _modelKey(seeds[submission]));
    }

    /// @dev Waits until keys can be published, and publishes those of the shards and of every model that was revealed
    function _publishAll(uint64 task) internal {
        uint40 revealBy = arena.taskOf(task).params.revealBy;
        if (_now() <= revealBy) vm.warp(revealBy + 1);
        _publishShards(task);
        (, uint64 last) = arena.counts();
        for (uint64 id = 1; id <= last; ++id) {
            IArena.SubmissionView memory s = arena.submissionOf(id);
            if (s.task == task && s.ordinal != 0) _publishModel(id);
        }
    }

    // ---------------------------------------------------------------- votes

    function _root(uint64 submission, uint32 score) internal pure returns (bytes32) {
        return keccak256(abi.encode("evidence", submission, score));
    }

    function _voteSalt(uint64 submission, uint8 seat) internal pure returns (bytes32) {
        return keccak256(abi.encode("salt", submission, seat));
    }

    function _round(uint64 submission) internal view returns (IScores.RoundView memory) {
        return scores.roundOf(submission, arena.submissionOf(submission).rounds - 1);
    }

    function _owner(uint64 submission, uint8 seat) internal view returns (address) {
        IScores.RoundView memory r = _round(submission);
        return stake.seatOwner(r.leaves[seat], r.epoch);
    }

    function _voteHash(uint64 submission, uint8 seat, address owner, uint32 score, bytes32 root)
        internal
        view
        returns (bytes32)
    {
        uint8 round = arena.submissionOf(submission).rounds - 1;
        uint8 stage = arena.submissionOf(submission).stage;
        bytes memory domain = abi.encode(keccak256("arena/1/SCORE"), block.chainid, address(arena));
        bytes memory place = abi.encode(submission, round, stage, owner);
        return keccak256(bytes.concat(domain, place, abi.encode(score, root, _voteSalt(submission, seat))));
    }

    function _commitVote(uint64 submission, uint8 seat, uint32 score) internal {
        address owner = _owner(submission, seat);
        bytes32 hash = _voteHash(submission, seat, owner, score, _root(submission, score));
        vm.prank(owner);
        scores.commitVote(submission, seat, hash);
    }

    function _revealVote(uint64 submission, uint8 seat, uint32 score) internal {
        scores.revealVote(submission, seat, score, _root(submission, score), _voteSalt(submission, seat));
    }

    /// @dev Draws, and lets the primaries vote `votes`
    function _score(uint64 submission, uint32[] memory votes) internal {
        scores.seal(submission);
        _vote(submission, votes);
    }

    function _vote(uint64 submission, uint32[] memory votes) internal {
        skip(7);
        for (uint8 i; i < votes.length; ++i) {
            _commitVote(submission, i, votes[i]);
        }
        for (uint8 i; i < votes.length; ++i) {
            _revealVote(submission, i, votes[i]);
        }
        scores.finalize(submission);
    }

    /// @dev Draws, and lets all primaries vote `score`
    function _agree(uint64 submission, uint32 score) internal {
        scores.seal(submission);
        _vote(submission, _all(_round(submission).primaries, score));
    }

    function _all(uint256 count, uint32 score) internal pure returns (uint32[] memory votes) {
        votes = new uint32[](count);
        for (uint256 i; i < count; ++i) {
            votes[i] = score;
        }
    }

    function _same(uint32 score) internal pure returns (uint32[] memory votes) {
        return _votes(score, score, score);
    }

    function _votes(uint32 a, uint32 b, uint32 c) internal pure returns (uint32[] memory votes) {
        votes = new uint32[](3);
        (votes[0], votes[1], votes[2]) = (a, b, c);
    }

    // ---------------------------------------------------------------- stages

    function _cutAt(uint64 task) internal view returns (uint40) {
        IArena.TaskParams memory p = arena.taskOf(task).params;
        return p.revealBy + p.keyWindow + p.appealWindow;
    }

    /// @dev Waits until nobody can appeal, and closes the stage
    function _close(uint64 submission) internal {
        uint40 until = scores.courseOf(submission).appealUntil;
        if (_now() < until) vm.warp(until);
        scores.close(submission);
    }

    /// @dev Publishes all keys, closes all results that stand, and begins the final stage, in an epoch in which it can draw
    function _cut(uint64 task) internal {
        _publishAll(task);
        _closeLive(task);
        finals.cut(task);
        _nextEpoch();
    }

    /// @dev Closes the live results that stand
    function _closeLive(uint64 task) internal {
        if (_now() < _cutAt(task)) vm.warp(_cutAt(task));
        (, uint64 last) = arena.counts();
        for (uint64 id = 1; id <= last; ++id) {
            IArena.SubmissionView memory s = arena.submissionOf(id);
            if (s.task == task && s.stage == 0 && s.state == IArena.SubmissionState.Scored) _close(id);
        }
    }

    /// @dev Lets the finalist at the head of the queue have `score` in the final stage, for good
    function _final(uint64 submission, uint32 score) internal {
        if (arena.headOf(arena.submissionOf(submission).task, IArena.Queue.Final) != submission) _nextEpoch();
        _agree(submission, score);
        _close(submission);
    }

    // ---------------------------------------------------------------- settlement

    function _settleAll(uint64 submission) internal {
        uint8 rounds = arena.submissionOf(submission).rounds;
        for (uint8 r; r < rounds; ++r) {
            if (settle.isDue(submission, r)) settle.settleRound(submission, r);
        }
    }

    /// @dev Settles all rounds of all submissions of a task
    function _settleRounds(uint64 task) internal {
        (, uint64 last) = arena.counts();
        for (uint64 id = 1; id <= last; ++id) {
            if (arena.submissionOf(id).task == task) _settleAll(id);
        }
    }

    function _claimAll(uint64 task) internal {
        _claimAll(task, validators);
        _claimAll(task, trainers);
    }

    function _claimAll(uint64 task, address[] memory accounts) internal {
        for (uint256 i; i < accounts.length; ++i) {
            if (settle.owedOf(task, accounts[i]) + settle.sharesOf(task, accounts[i]) != 0) {
                settle.claimShares(task, accounts[i]);
            }
        }
    }

    function _claimable(address account) internal view returns (uint256) {
        return stake.accountOf(account).claimable;
    }

    function _order(uint64 a, uint64 b, uint64 c) internal pure returns (uint64[] memory order) {
        order = new uint64[](c != 0 ? 3 : b != 0 ? 2 : a != 0 ? 1 : 0);
        if (a != 0) order[0] = a;
        if (b != 0) order[1] = b;
        if (c != 0) order[2] = c;
    }
}
