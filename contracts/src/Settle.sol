// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {LibBit} from "solady/utils/LibBit.sol";
import {IAppeals} from "./interfaces/IAppeals.sol";
import {IArena} from "./interfaces/IArena.sol";
import {IDelegation} from "./interfaces/IDelegation.sol";
import {IFinals} from "./interfaces/IFinals.sol";
import {IScores} from "./interfaces/IScores.sol";
import {ISettle} from "./interfaces/ISettle.sol";
import {IStake} from "./interfaces/IStake.sol";
import {Payout} from "./libraries/Payout.sol";
import {Records} from "./libraries/Records.sol";
import {Round} from "./types/Round.sol";

/// @title Who is paid what
/// @notice See ISettle
contract Settle is ISettle {
    using Records for Records.State;

    /// @dev The contracts that this one asks
    struct Modules {
        IArena arena;
        IScores scores;
        IFinals finals;
        IAppeals appeals;
        IDelegation delegation;
        IStake stake;
    }

    /// @dev Counts and money of a task, two words
    /// @param due Rounds to be settled
    /// @param owed Seats that are paid at the settlement
    /// @param closed Whether the task is settled
    /// @param kept FML wei that pay owed seats before the reward does
    struct Money {
        uint32 due;
        uint32 settled;
        uint32 shares;
        uint32 owed;
        uint88 seatFee;
        bool closed;
        uint96 stakeSum;
        uint96 kept;
    }

    /// @dev What an account earned in a task, one word
    /// @param unpaid Seats that are paid at the settlement
    /// @param epoch Epoch of its first seat in consensus; 0: none
    struct Earned {
        uint24 shares;
        uint24 unpaid;
        uint32 epoch;
        uint88 fees;
        uint88 slashes;
    }

    /// @dev What is known of a submission, one word
    /// @param base The last round of the first live size, and one; 0: none, or it was silent
    /// @param pay Share of the seat fee that its seats get from the submission fee, in 1/FULL_PAY
    /// @param closed Bit i: stage i ended
    /// @param scored Bit i: with a score or a verdict on the model
    /// @param due Bit i: round i has to be settled
    /// @param punished Bit i: seats that were silent in round i were slashed before it is settled
    struct End {
        uint40 task;
        uint8 base;
        uint24 pay;
        uint8 closed;
        uint8 scored;
        uint32 due;
        uint32 punished;
    }

    /// @dev The reward as it was divided
    struct Parts {
        uint128 trainers;
        uint128 validators;
    }

    /// @dev What a settled task pays besides, two words
    /// @param each Pay of an owed seat
    /// @param finalFee What a trainer stood for the final stage with
    /// @param ranked Whether final fees of trainers out of the ranks stay
    /// @param feeReturn What returns of a submission fee
    /// @param fee Submission fee
    struct Rest {
        uint96 each;
        uint96 finalFee;
        bool ranked;
        uint128 feeReturn;
        uint128 fee;
    }

    /// @dev What is done with a round, all of it known before any of its seats is settled
    struct Work {
        uint64 task;
        uint64 submission;
        uint8 round;
        uint32 epoch;
        bool live;
        bool scored;
        bool owed;
        uint256 fee;
        uint256 slashes;
        uint256 leaves;
        uint256 more;
        uint256 units;
        bool ownSeat;
    }

    uint256 private constant TIPS = 20;
    /// Rounds of the live stage that are tipped from the submission fee, twice each
    uint256 private constant TIPPED_ROUNDS = 9;
    uint256 private constant SEAT_UNITS = 1024;
    uint256 private constant FULL_PAY = 1 << 16;
    /// A quarter of each seat fee is burned, so that feeding oneself with tasks costs
    uint256 private constant BURNED_PART = 4;

    IArena private immutable ARENA;
    IScores private immutable SCORES;
    IFinals private immutable FINALS;
    IAppeals private immutable APPEALS;
    IDelegation private immutable DELEGATION;
    IStake private immutable STAKE;
    uint256 private immutable SEAT_FEE_UNIT;

    mapping(uint64 task => Money) private _money;
    mapping(uint64 task => Parts) private _parts;
    mapping(uint64 task => Rest) private _rests;
    mapping(uint64 task => uint256) private _bondUsed;
    mapping(uint64 task => mapping(address account => Earned)) private _earned;
    mapping(uint64 task => mapping(address account => bool)) private _refunded;
    mapping(uint64 submission => End) private _ends;
    /// submission << 8 | round => what silent seats lost before it was settled
    mapping(uint256 key => uint256) private _kept;
    Records.State private _records;

    /// @param modules The contracts that this one asks
    /// @param seatFeeUnit Seat fee that earns 1024 record units, FML wei
    constructor(Modules memory modules, uint128 seatFeeUnit) {
        ARENA = modules.arena;
        SCORES = modules.scores;
        FINALS = modules.finals;
        APPEALS = modules.appeals;
        DELEGATION = modules.delegation;
        STAKE = modules.stake;
        SEAT_FEE_UNIT = seatFeeUnit;
    }

    // ---------------------------------------------------------------- seats

    /// @inheritdoc ISettle
    function settleRound(uint64 submission, uint8 round) external {
        (Round seats, uint32 epoch, uint32 agreeing, uint32 refuted) = SCORES.judge(submission, round);
        End memory end = _ends[submission];
        bool closed = end.closed >> seats.stage() & 1 != 0;
        (uint32 missed, uint32 unrevealed) = seats.silent();
        // Rounds are numbered below 31.
        uint32 bit = uint32(1) << round;
        bool punished = end.punished & bit != 0;
        bool punishes = missed | unrevealed != 0 && !punished;
        if (!seats.isDecided() || !(closed || punishes)) revert SettleNotDue(submission, round);
        if (end.due & bit == 0) revert SettleDone(submission, round);
        if (closed) end.due ^= bit;
        else end.punished |= bit;
        _ends[submission] = end;

        Money memory money = _money[end.task];
        Work memory work = _workOf(submission, round, epoch, seats, end, money);
        uint256 key = _key(submission, round);
        if (punishes) _punish(seats, work, missed, unrevealed);
        else if (punished) work.slashes = _kept[key];
        if (closed) {
            ++money.settled;
            if (refuted != 0) _refute(seats, work, money, refuted);
            _pay(seats, work, money, agreeing);
            _money[end.task] = money;
            emit RoundSettled(submission, round);
        } else {
            _kept[key] = work.slashes;
        }
        if (!work.ownSeat) STAKE.payUpkeep(msg.sender);
    }

    // ---------------------------------------------------------------- tasks

    /// @inheritdoc ISettle
    function settle(uint64 task, uint64[] calldata order) external {
        Money memory money = _money[task];
        if (money.due != money.settled) revert SettleRoundsDue(task, money.due, money.settled);
        IArena.Closing memory c = ARENA.closeTask(task, order);
        bool complete = FINALS.checkOrder(task, c.voided, order);
        money.closed = true;
        _money[task] = money;
        Rest memory rest;
        // Both are of seat fees below 2^88, and of 31 seats at most.
        rest.finalFee = uint96(c.finalFee);
        rest.fee = c.fee;
        uint256 bond = c.bond - _bondUsed[task];
        if (c.voided) _closeVoid(task, c, money, rest, bond);
        else if (!complete && c.submissions != 0) _withhold(task, c, money, rest, bond);
        else _reward(task, c, money, rest, bond);
        _rests[task] = rest;
    }

    /// @inheritdoc ISettle
    function claimShares(uint64 task, address account) external {
        Money memory money = _money[task];
        if (!money.closed) revert SettleOpen(task);
        Earned memory earned = _earned[task][account];
        delete _earned[task][account];
        uint256 fees = earned.fees + _net(_rests[task].each) * earned.unpaid;
        uint256 reward;
        if (earned.shares != 0) reward = uint256(_parts[task].validators) / money.shares * earned.shares;
        uint256 refund = _refundOf(task, account);
        if (refund != 0) _refunded[task][account] = true;
        if (fees + earned.slashes + reward + refund == 0) revert SettleNothing(task, account);
        uint256 shared;
        if (earned.epoch != 0) shared = DELEGATION.split(task, account, earned.epoch, fees + reward);
        _credit(task, address(DELEGATION), IStake.Outflow.Delegated, shared);
        uint256 fromReward = Math.min(shared, reward);
        _credit(task, account, IStake.Outflow.SeatFee, fees + fromReward - shared);
        _credit(task, account, IStake.Outflow.SlashShare, earned.slashes);
        _credit(task, account, IStake.Outflow.ValidatorReward, reward - fromReward);
        _credit(task, account, IStake.Outflow.FeeReturn, refund);
        // A share of the reward is what proves a reveal in consensus.
        if (reward != 0) _noteEarned(task, account, fees + reward - shared);
    }

    // ---------------------------------------------------------------- views

    /// @inheritdoc ISettle
    function moneyOf(uint64 task) external view returns (MoneyView memory view_) {
        Money memory money = _money[task];
        view_.roundsDue = money.due;
        view_.roundsSettled = money.settled;
        view_.shares = money.shares;
        view_.owed = money.owed;
        view_.kept = money.kept;
        view_.each = _rests[task].each;
        view_.stakeSum = money.stakeSum;
        view_.trainerPart = _parts[task].trainers;
        view_.validatorPart = _parts[task].validators;
        view_.feeReturn = _rests[task].feeReturn;
    }

    /// @inheritdoc ISettle
    function sharesOf(uint64 task, address account) external view returns (uint32) {
        return _earned[task][account].shares;
    }

    /// @inheritdoc ISettle
    function owedOf(uint64 task, address account) external view returns (uint256) {
        Earned memory earned = _earned[task][account];
        return _net(_rests[task].each) * earned.unpaid + earned.fees + earned.slashes + _refundOf(task, account);
    }

    /// @inheritdoc ISettle
    function recordOf(address account, uint32 ttl) external view returns (uint256 earned, uint40 until) {
        return _records.total(account, uint40(block.timestamp), ttl);
    }

    /// @inheritdoc ISettle
    function isDue(uint64 submission, uint8 round) external view returns (bool) {
        return _ends[submission].due >> round & 1 != 0;
    }

    // ---------------------------------------------------------------- for the arena's contracts only

    /// @inheritdoc ISettle
    function closeRound(RoundEnd calldata end, IArena.Ending calldata ending) external {
        if (msg.sender != address(SCORES)) revert SettleOnlyModule(msg.sender);
        if (end.stage == 0 && end.round < TIPPED_ROUNDS) {
            _credit(ending.task, end.caller, IStake.Outflow.Tip, ending.fee / TIPS);
        } else {
            STAKE.payUpkeep(end.caller);
        }
        Money storage money = _money[ending.task];
        // Arena holds the fee below 2^88.
        money.seatFee = uint88(ending.seatFee);
        End storage known = _ends[end.submission];
        // Tasks are numbered below 2^40.
        known.task = uint40(ending.task);
        if (end.stage == 0 && end.size == 0) known.base = end.silent ? 0 : end.round + 1;
        if (end.due) {
            ++money.due;
            known.due |= uint32(1) << end.round;
        }
        if (ending.use != IArena.FeeUse.Held) _closeStage(ending, 0);
    }

    /// @inheritdoc ISettle
    function closeStage(IArena.Ending calldata ending, address caller) external {
        if (msg.sender != address(ARENA) && msg.sender != address(SCORES)) revert SettleOnlyModule(msg.sender);
        uint256 tips;
        if (caller != address(0)) {
            if (ending.stage == 0) {
                _credit(ending.task, caller, IStake.Outflow.Tip, ending.fee / TIPS);
                tips = 1;
            } else {
                STAKE.payUpkeep(caller);
            }
        }
        _closeStage(ending, tips);
    }

    /// @inheritdoc ISettle
    function keep(uint64 task, uint256 amount) external {
        if (msg.sender != address(APPEALS)) revert SettleOnlyModule(msg.sender);
        // Stake has it in the task's pot, which holds less than 2^96 wei.
        _money[task].kept += uint96(amount);
    }

    // ---------------------------------------------------------------- inside: stages and rounds

    /// @dev Notes that a stage ended, and disposes of the submission fee with the live one
    /// @param tips Tips paid from the fee besides those of the rounds
    function _closeStage(IArena.Ending calldata ending, uint256 tips) private {
        End memory end = _ends[ending.submission];
        uint8 bit = uint8(1 << ending.stage);
        end.closed |= bit;
        if (ending.state == IArena.SubmissionState.Final) end.scored |= bit;
        if (ending.stage == 0) {
            tips += 2 * Math.min(ending.rounds, TIPPED_ROUNDS);
            end.pay = uint24(_closeFee(ending, ending.fee / TIPS * tips, _baseWorkers(ending, end)));
        }
        _ends[ending.submission] = end;
    }

    /// @dev Seats that the submission fee pays: those in consensus in the last round of the first size
    function _baseWorkers(IArena.Ending calldata ending, End memory end) private view returns (uint256) {
        if (end.base == 0 || ending.use == IArena.FeeUse.Return) return 0;
        (,, uint32 agreeing,) = SCORES.judge(ending.submission, end.base - 1);
        return LibBit.popCount(agreeing);
    }

    /// @dev Disposes of a submission fee
    /// @param tips Tips paid so far, FML wei
    /// @param workers Seats that are paid
    /// @return pay Share of the seat fee for each, in 1/FULL_PAY
    function _closeFee(IArena.Ending calldata ending, uint256 tips, uint256 workers) private returns (uint256 pay) {
        IArena.FeeUse use = ending.use;
        uint64 task = ending.task;
        uint256 left = ending.fee - tips;
        if (use == IArena.FeeUse.Bond) {
            // The bond stands in for the tips, so that the fee returns whole, and then pays the seats.
            uint256 bond = ending.bond - _bondUsed[task];
            uint256 covered = Math.min(bond, tips);
            _credit(task, ending.trainer, IStake.Outflow.FeeReturn, left + covered);
            left = bond - covered;
        }
        uint256 burned;
        if (workers != 0) {
            uint256 each = left / workers;
            pay = each >= ending.seatFee ? FULL_PAY : each * FULL_PAY / ending.seatFee;
            uint256 cost = ending.seatFee * pay / FULL_PAY;
            burned = workers * (cost - _net(cost));
            left -= workers * cost;
        }
        if (use == IArena.FeeUse.Seats) {
            STAKE.pool(task, left, burned);
            return pay;
        }
        if (use == IArena.FeeUse.Bond) _bondUsed[task] = ending.bond - left;
        else if (use == IArena.FeeUse.Return) _credit(task, ending.trainer, IStake.Outflow.FeeReturn, left);
        else burned += left;
        _burn(task, burned);
    }

    /// @dev What a round pays to those in consensus, and where its seats are
    function _workOf(uint64 submission, uint8 round, uint32 epoch, Round seats, End memory end, Money memory money)
        private
        view
        returns (Work memory work)
    {
        work.task = end.task;
        work.submission = submission;
        work.round = round;
        work.epoch = epoch;
        if (seats.isLarge()) (work.leaves, work.more) = SCORES.committeeOf(submission, round);
        // Seats of a silent round did what they could, but nothing came of it: they share its slashes alone.
        if (seats.outcome() == IScores.Outcome.Silence) return work;
        uint8 stage = seats.stage();
        work.live = stage == 0;
        work.scored = end.scored >> stage & 1 != 0;
        work.owed = !work.live || round + 1 != end.base;
        if (!work.owed) work.fee = _net(uint256(money.seatFee) * end.pay / FULL_PAY);
        work.units = SEAT_UNITS * money.seatFee / SEAT_FEE_UNIT;
    }

    /// @dev Slashes seats that were silent. Half of what they lose stays here, for the workers of the round
    function _punish(Round seats, Work memory work, uint32 missed, uint32 unrevealed) private {
        uint64 task = work.task;
        for (uint32 bits = missed | unrevealed; bits != 0; bits &= bits - 1) {
            uint8 seat = uint8(LibBit.ffs(bits));
            uint16 leaf = _leafOf(seats, work, seat);
            address account = STAKE.seatOwner(leaf, work.epoch);
            uint256 kept = missed >> seat & 1 != 0
                ? STAKE.slashMissed(task, leaf, work.epoch)
                : STAKE.slashUnrevealed(task, leaf, work.epoch);
            work.slashes += kept;
            _noteFault(work, seat, account, kept);
        }
    }

    /// @dev Slashes seats that are refuted. Half of what they lose is for whoever had the result overturned, as far as that was
    /// promised, and then for the task's owed seats
    function _refute(Round seats, Work memory work, Money memory money, uint32 refuted) private {
        uint64 task = work.task;
        uint256 lost;
        for (uint32 bits = refuted; bits != 0; bits &= bits - 1) {
            uint8 seat = uint8(LibBit.ffs(bits));
            uint16 leaf = _leafOf(seats, work, seat);
            address account = STAKE.seatOwner(leaf, work.epoch);
            uint256 kept = STAKE.slashRefuted(task, leaf, work.epoch);
            lost += kept;
            _noteFault(work, seat, account, kept);
        }
        if (lost != 0) money.kept += uint96(lost - APPEALS.reward(work.submission, seats.stage(), lost));
    }

    function _noteFault(Work memory work, uint8 seat, address account, uint256 kept) private {
        if (account == msg.sender) work.ownSeat = true;
        emit SeatSettled(work.submission, work.round, seat, account, 0, kept);
    }

    /// @dev Notes what the seats that did the work have earned
    function _pay(Round seats, Work memory work, Money memory money, uint32 workers) private {
        uint64 task = work.task;
        uint256 count = LibBit.popCount(workers);
        if (count == 0) {
            _burn(task, work.slashes);
            return;
        }
        uint256 slashes = work.slashes / count;
        uint256 unclaimed = work.slashes - slashes * count;
        for (uint32 bits = workers; bits != 0; bits &= bits - 1) {
            uint8 seat = uint8(LibBit.ffs(bits));
            uint16 leaf = _leafOf(seats, work, seat);
            address account = work.scored
                ? STAKE.rewardSeat(leaf, work.epoch, uint40(work.units))
                : STAKE.seatOwner(leaf, work.epoch);
            if (account == msg.sender) work.ownSeat = true;
            uint256 paid = work.fee + slashes;
            if (account == address(0)) {
                unclaimed += paid;
                paid = 0;
            } else {
                _earn(task, account, work, money, slashes);
            }
            emit SeatSettled(work.submission, work.round, seat, account, paid, 0);
        }
        if (unclaimed != 0) STAKE.dust(task, unclaimed);
    }

    /// @dev Adds a seat to what its account earned, and to the shares and the stake behind the task
    function _earn(uint64 task, address account, Work memory work, Money memory money, uint256 slashes) private {
        Earned memory earned = _earned[task][account];
        if (work.scored) {
            uint24 shares = work.live ? 1 : 2;
            earned.shares += shares;
            money.shares += shares;
            // Stake that counts once for each validator, as it stood at the epoch of its first seat in consensus: in which
            // order rounds are settled does not matter.
            uint32 known = earned.epoch;
            if (known == 0 || work.epoch < known) {
                earned.epoch = work.epoch;
                if (known != 0) money.stakeSum -= uint96(STAKE.cappedOwnAt(account, known));
                money.stakeSum += uint96(STAKE.cappedOwnAt(account, work.epoch));
            }
        }
        if (work.owed) {
            ++earned.unpaid;
            ++money.owed;
        }
        // No account can earn 2^88 wei in a task: that is 300 million FML.
        earned.fees += uint88(work.fee);
        earned.slashes += uint88(slashes);
        _earned[task][account] = earned;
    }

    /// @dev Leaf of a seat
    function _leafOf(Round seats, Work memory work, uint256 seat) private pure returns (uint16) {
        if (!seats.isLarge()) return seats.leaf(seat);
        return uint16(seat < 16 ? work.leaves >> (16 * seat) : work.more >> (16 * (seat - 16)));
    }

    // ---------------------------------------------------------------- inside: tasks

    /// @dev A task whose evaluation set was faulty: the creator's bond pays the owed seats and returns the submission fees
    /// that were spent, as far as it reaches
    function _closeVoid(uint64 task, IArena.Closing memory c, Money memory money, Rest memory rest, uint256 bond)
        private
    {
        emit RewardSplit(task, 0, 0, c.reward);
        uint256 left = _paySeats(task, money, rest, money.kept + bond);
        // What the bond did not have to pay of it is the creator's; what was kept is not.
        if (left > bond) {
            _burn(task, left - bond);
            left = bond;
        }
        left -= _returnFees(c, rest, left);
        _credit(task, c.creator, IStake.Outflow.RewardReturn, c.reward);
        _credit(task, c.creator, IStake.Outflow.BondReturn, left);
    }

    /// @dev A task with submissions of which the key of a shard is missing: nobody can be ranked, and its creator must gain
    /// nothing by that. The bond burns; the seats get what they get where no trainer is paid; trainers get their fees back,
    /// as far as the rest of the reward reaches; what is left burns.
    function _withhold(uint64 task, IArena.Closing memory c, Money memory money, Rest memory rest, uint256 bond)
        private
    {
        uint256 part = uint256(c.reward) * c.gamma / 1e6;
        uint256 spare = c.reward - part;
        part = _shareOut(task, money, _paySeats(task, money, rest, money.kept + part));
        emit RewardSplit(task, 0, part, 0);
        _burn(task, spare - _returnFees(c, rest, spare) + bond);
    }

    /// @dev Divides the reward, once the seats that are owed have their pay. Without a seat in consensus all of it returns
    function _reward(uint64 task, IArena.Closing memory c, Money memory money, Rest memory rest, uint256 bond) private {
        rest.ranked = true;
        uint256 trainers;
        uint256 part;
        uint256 returned = c.reward;
        uint256[] memory own;
        if (money.shares != 0) {
            if (c.trainers.length == 0) {
                part = uint256(c.reward) * c.gamma / 1e6;
                returned -= part;
            } else {
                (own, trainers) = _countStakes(c, money.stakeSum);
                part = c.reward - trainers;
                returned = 0;
            }
        }
        part += money.kept + FINALS.feesKept(task) * c.finalFee;
        part = _shareOut(task, money, _paySeats(task, money, rest, part));
        // A reward is below 2^96, and so are its parts.
        _parts[task].trainers = uint128(trainers);
        emit RewardSplit(task, trainers, part, returned);
        if (trainers != 0) _payTrainers(task, c, own, trainers);
        _credit(task, c.creator, IStake.Outflow.RewardReturn, returned);
        _credit(task, c.creator, IStake.Outflow.BondReturn, bond);
    }

    /// @dev Puts into `c.stakes` what counts of the stake behind each paid trainer, its delegators' included
    /// @return own What would count of its own stake alone, FML wei
    /// @return trainers Part of the reward for trainers, FML wei
    function _countStakes(IArena.Closing memory c, uint256 validatorStake)
        private
        view
        returns (uint256[] memory own, uint256 trainers)
    {
        uint256 staked;
        own = new uint256[](c.stakes.length);
        for (uint256 j; j < own.length; ++j) {
            uint256 all = c.stakes[j] + DELEGATION.addedIn(c.trainers[j], c.epochs[j]);
            own[j] = Payout.counted(c.stakes[j], c.minTrainerStake, c.rho, c.alpha);
            c.stakes[j] = Payout.counted(all, c.minTrainerStake, c.rho, c.alpha);
            staked += c.stakes[j];
        }
        trainers = Payout.trainerPart(c.reward, c.gamma, staked, validatorStake);
    }

    /// @dev Pays the trainers in their ranks, and books what their delegators have of it
    function _payTrainers(uint64 task, IArena.Closing memory c, uint256[] memory own, uint256 trainers) private {
        uint256[] memory f = Payout.shares(c.stakes, c.rho, c.alpha);
        uint256 rest = trainers;
        for (uint256 j; j < f.length; ++j) {
            uint256 amount = Payout.portion(trainers, f[j]);
            rest -= amount;
            uint256 alone = Payout.ownPortion(trainers, f[j], own[j], c.stakes[j], c.alpha);
            uint256 shared;
            if (alone < amount) shared = DELEGATION.splitTrainer(task, c.trainers[j], c.epochs[j], amount, alone);
            _credit(task, address(DELEGATION), IStake.Outflow.Delegated, shared);
            _credit(task, c.trainers[j], IStake.Outflow.TrainerReward, amount - shared);
            _noteEarned(task, c.trainers[j], amount - shared);
        }
        if (rest != 0) STAKE.dust(task, rest);
    }

    /// @dev Pays the seats that are owed, all alike, as far as `pot` reaches: nobody gets more than the seat fee
    /// @return left FML wei of it that are not needed
    function _paySeats(uint64 task, Money memory money, Rest memory rest, uint256 pot) private returns (uint256 left) {
        if (money.owed == 0) return pot;
        uint256 each = Math.min(money.seatFee, pot / money.owed);
        rest.each = uint96(each);
        emit SeatFees(task, money.owed, each);
        _burn(task, money.owed * (each - _net(each)));
        return pot - money.owed * each;
    }

    /// @dev Sets `pot` aside for the shares of the seats in consensus; where there are none it burns
    /// @return part FML wei that are shared
    function _shareOut(uint64 task, Money memory money, uint256 pot) private returns (uint256 part) {
        if (money.shares == 0) {
            _burn(task, pot);
            return 0;
        }
        _parts[task].validators = uint128(pot);
        if (pot % money.shares != 0) STAKE.dust(task, pot % money.shares);
        return pot;
    }

    /// @dev Lets the submission fees return that did not return before, as far as `most` reaches
    /// @return cost FML wei
    function _returnFees(IArena.Closing memory c, Rest memory rest, uint256 most) private pure returns (uint256 cost) {
        if (c.paid == 0) return 0;
        uint256 each = Math.min(c.fee, most / c.paid);
        rest.feeReturn = uint128(each);
        return each * c.paid;
    }

    /// @dev What `account` gets back as a trainer of a settled task, as far as it did not claim it
    function _refundOf(uint64 task, address account) private view returns (uint256 refund) {
        Rest memory rest = _rests[task];
        (, uint256 fees,, uint32 trainer) = ARENA.recordTermsOf(task, account);
        if (trainer == 0 || rest.fee == 0 || _refunded[task][account]) return 0;
        refund = fees / rest.fee * rest.feeReturn;
        if (!rest.ranked || !FINALS.keepsFee(task, trainer)) refund += rest.finalFee;
    }

    /// @dev Notes earnings for the track record of `account`
    function _noteEarned(uint64 task, address account, uint256 amount) private {
        (address creator, uint256 fees, uint32 ttl,) = ARENA.recordTermsOf(task, account);
        if (creator == address(0) || amount <= fees) return;
        uint40 time = uint40(block.timestamp);
        _records.note(account, creator, amount - fees, time, ttl);
        (uint256 total,) = _records.total(account, time, ttl);
        emit TrackRecord(account, creator, amount - fees, total);
    }

    function _credit(uint64 task, address account, IStake.Outflow kind, uint256 amount) private {
        if (amount != 0) STAKE.credit(task, account, kind, amount);
    }

    function _burn(uint64 task, uint256 amount) private {
        if (amount != 0) STAKE.burn(task, amount);
    }

    /// @dev What a seat gets of its fee
    function _net(uint256 gross) private pure returns (uint256) {
        return gross - (gross + BURNED_PART - 1) / BURNED_PART;
    }

    function _key(uint64 submission, uint8 round) private pure returns (uint256) {
        return uint256(submission) << 8 | round;
    }
}
