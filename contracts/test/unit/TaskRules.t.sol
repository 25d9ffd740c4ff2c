// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IArena} from "../../src/interfaces/IArena.sol";
import {TaskRules} from "../../src/libraries/TaskRules.sol";
import {ArenaBase} from "./ArenaBase.sol";

/// @title The parameter table, rule by rule
contract TaskRulesTest is ArenaBase {
    function setUp() public override {
        vm.warp(GENESIS + 1000 * EPOCH);
    }

    /// @dev The rules as seen by a library's caller
    function check(IArena.TaskParams calldata p) external view {
        TaskRules.check(p, _limits(), EPOCH, vm.getBlockTimestamp());
    }

    function test_check_devnetDefaults_pass() public view {
        this.check(_params());
    }

    function testFuzz_check_seats(uint8 seats, uint8 alternates) public {
        IArena.TaskParams memory p = _params();
        (p.seats, p.alternates) = (seats, alternates);
        if (seats < 3) _expectBad("seats", seats, 3);
        else if (seats > 7) _expectBad("seats", seats, 7);
        else if (seats % 2 == 0) _expectBad("seats", seats, seats - 1);
        else if (alternates > 8 - seats) _expectBad("alternates", alternates, 8 - seats);
        this.check(p);
    }

    function testFuzz_check_seatCap(uint8 cap) public {
        IArena.TaskParams memory p = _params();
        p.seatCap = cap;
        if (cap < 4) _expectBad("seatCap", cap, 4);
        else if (cap > 15) _expectBad("seatCap", cap, 15);
        this.check(p);
    }

    function testFuzz_check_finalSeats(uint8 seats) public {
        IArena.TaskParams memory p = _params();
        p.finalSeats = seats;
        if (seats < 3) _expectBad("finalSeats", seats, 3);
        else if (seats > 31) _expectBad("finalSeats", seats, 31);
        else if (seats % 2 == 0) _expectBad("finalSeats", seats, seats - 1);
        this.check(p);
    }

    function testFuzz_check_copyTau(uint32 tau) public {
        IArena.TaskParams memory p = _params();
        p.copyTau = uint32(bound(tau, 0, 1_100_000));
        if (p.copyTau < 500_000) _expectBad("copyTau", p.copyTau, 500_000);
        else if (p.copyTau > 1_000_000) _expectBad("copyTau", p.copyTau, 1_000_000);
        this.check(p);
    }

    function testFuzz_check_shares(uint32 gamma, uint32 rho) public {
        IArena.TaskParams memory p = _params();
        (p.gamma, p.rho) = (uint32(bound(gamma, 0, 1_100_000)), uint32(bound(rho, 0, 1_100_000)));
        if (p.gamma > 499_999) _expectBad("gamma", p.gamma, 499_999);
        else if (p.rho == 0) _expectBad("rho", 0, 1);
        else if (p.rho > 999_999) _expectBad("rho", p.rho, 999_999);
        this.check(p);
    }

    function testFuzz_check_times(uint256 submitIn, uint256 revealIn, uint256 closeIn) public {
        IArena.TaskParams memory p = _params();
        uint256 time = _now();
        p.submitBy = uint40(time - 5 + bound(submitIn, 0, 200));
        p.revealBy = uint40(p.submitBy + bound(revealIn, 0, 40));
        // keyWindow 6, two epochs and 24 s of windows, twice
        uint256 least = uint256(p.revealBy) + 6 + 2 * (24 + 24);
        p.closeBy = uint40(least - 20 + bound(closeIn, 0, 31 days));
        if (p.submitBy <= time) _expectBad("submitBy", p.submitBy, time + 1);
        else if (p.revealBy < p.submitBy + 3) _expectBad("revealBy", p.revealBy, p.submitBy + 3);
        else if (p.revealBy > p.submitBy + 24) _expectBad("revealBy", p.revealBy, p.submitBy + 24);
        else if (p.closeBy < least) _expectBad("closeBy", p.closeBy, least);
        else if (p.closeBy > time + 30 days) _expectBad("closeBy", p.closeBy, time + 30 days);
        this.check(p);
    }

    function testFuzz_check_windows(uint8 which, uint16 window) public {
        IArena.TaskParams memory p = _params();
        window = uint16(bound(window, 0, 8));
        which %= 6;
        bytes32[6] memory names =
            [bytes32("keyWindow"), "evidenceWindow", "alternateWindow", "revealWindow", "appealWindow", "commitWindow"];
        if (which == 0) p.keyWindow = window;
        else if (which == 1) p.evidenceWindow = window;
        else if (which == 2) p.alternateWindow = window;
        else if (which == 3) p.revealWindow = window;
        else if (which == 4) p.appealWindow = window;
        else p.commitWindow = window;
        // What the windows save, closeBy must not lack.
        p.closeBy += 20;
        if (window < 3) _expectBad(names[which], window, 3);
        // 64 MiB at 50 MB/s and 360 million multiply-adds, twice, and three blocks.
        else if (which == 5 && window < 7) _expectBad("commitWindow", window, 7);
        this.check(p);
    }

    function testFuzz_check_commitWindow_followsWork(uint64 bytes_, uint64 macs, uint32 rows) public {
        IArena.TaskParams memory p = _params();
        p.maxModelBytes = uint64(bound(bytes_, 1, 1e9));
        p.macsPerRow = uint64(bound(macs, 1, 1e8));
        p.live.rows = uint32(bound(rows, 1, 1e4));
        p.seatFee = uint128(10_000 * FML_ONE);
        uint256 larger = p.live.rows > p.last.rows ? p.live.rows : p.last.rows;
        // Both rates divide a microsecond's work without a rest after rounding each up.
        uint256 micros = (uint256(p.maxModelBytes) + 49) / 50 + (uint256(p.macsPerRow) * larger + 999) / 1000;
        uint256 least = 3 + (2 * micros + 999_999) / 1e6;
        if (p.commitWindow < least) _expectBad("commitWindow", p.commitWindow, least);
        this.check(p);
    }

    function testFuzz_check_seatFee_followsWork(uint256 fee) public {
        IArena.TaskParams memory p = _params();
        p.commitWindow = 20;
        p.closeBy += 30;
        p.maxModelBytes = 200_000_000;
        p.macsPerRow = 1;
        p.seatFee = uint128(bound(fee, 0, 2 * uint256(type(uint88).max)));
        if (p.seatFee < 4 * FML_ONE) _expectBad("seatFee", p.seatFee, 4 * FML_ONE);
        else if (p.seatFee > type(uint88).max) _expectBad("seatFee", p.seatFee, type(uint88).max);
        this.check(p);
    }

    function testFuzz_check_tolerance(uint32 tolerance, uint32 rows, bool tolerant) public {
        IArena.TaskParams memory p = _params();
        p.engine = tolerant ? IArena.EngineClass.Tolerant : IArena.EngineClass.Reference;
        p.tolerance = uint32(bound(tolerance, 0, 6000));
        p.live.rows = uint32(bound(rows, 1, 1_000_000));
        p.macsPerRow = 1000;
        uint256 n = p.live.rows;
        uint256 steps = (2 * n + 9999) / 10_000;
        if (steps < 2) steps = 2;
        uint256 most = (1e6 * steps + n - 1) / n;
        if (most > 5000) most = 5000;
        if (!tolerant) most = 0;
        if (p.tolerance > most) _expectBad("tolerance", p.tolerance, most);
        this.check(p);
    }

    function testFuzz_check_money(uint256 reward, uint256 stake_) public {
        IArena.TaskParams memory p = _params();
        p.reward = uint128(bound(reward, 0, type(uint128).max));
        p.minTrainerStake = uint128(bound(stake_, 0, type(uint128).max));
        if (p.reward < 100 * FML_ONE) {
            _expectBad("reward", p.reward, 100 * FML_ONE);
        } else if (p.reward > type(uint96).max) {
            _expectBad("reward", p.reward, type(uint96).max);
        } else if (p.minTrainerStake < 10 * FML_ONE) {
            _expectBad("minTrainerStake", p.minTrainerStake, 10 * FML_ONE);
        } else if (p.minTrainerStake > type(uint96).max) {
            _expectBad("minTrainerStake", p.minTrainerStake, type(uint96).max);
        }
        this.check(p);
    }

    function testFuzz_check_quota(uint8 perEpoch, uint8 inAll) public {
        IArena.TaskParams memory p = _params();
        (p.commitsPerEpoch, p.commitsInAll) = (perEpoch, inAll);
        if (perEpoch == 0) _expectBad("commitsPerEpoch", 0, 1);
        else if (inAll < perEpoch) _expectBad("commitsInAll", inAll, perEpoch);
        else if (inAll > 32) _expectBad("commitsInAll", inAll, 32);
        this.check(p);
    }

    function test_check_shards_reverts() public {
        IArena.TaskParams memory p = _params();
        p.live.rows = 0;
        _expectBad("live", 0, 1);
        this.check(p);
        p = _params();
        p.last.content.size = 0;
        _expectBad("last", 0, 1);
        this.check(p);
        p = _params();
        p.spec.size = 1_048_577;
        _expectBad("spec", 0x55, 0x70);
        this.check(p);
        p = _params();
        p.last.rowRoot = p.live.rowRoot;
        _expectBad("last.rowRoot", uint256(p.live.rowRoot), uint256(p.live.rowRoot));
        this.check(p);
        p = _params();
        p.baseline = 4_294_000_001;
        _expectBad("baseline", 4_294_000_001, 4_294_000_000);
        this.check(p);
    }

    /// Why: a shard that anybody can read is a table of labels, and its rows are what models are ranked by.
    function testFuzz_check_shardsAreSealed(bool live, bool last) public {
        IArena.TaskParams memory p = _params();
        if (!live) p.live.keyHash = 0;
        if (!last) p.last.keyHash = 0;
        if (!live) _expectBad("live.keyHash", 0, 1);
        else if (!last) _expectBad("last.keyHash", 0, 1);
        this.check(p);
    }

    function _expectBad(bytes32 name, uint256 given, uint256 bound_) private {
        vm.expectRevert(abi.encodeWithSelector(IArena.ArenaBadParameter.selector, name, given, bound_));
    }
}
