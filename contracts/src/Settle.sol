// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {IArena} from "./interfaces/IArena.sol";
import {IKeys} from "./interfaces/IKeys.sol";
import {IScores} from "./interfaces/IScores.sol";
import {ISettle} from "./interfaces/ISettle.sol";
import {IStake} from "./interfaces/IStake.sol";
import {Payout} from "./libraries/Payout.sol";
import {Records} from "./libraries/Records.sol";
import {Votes} from "./libraries/Votes.sol";
import {Seats, SeatsWord} from "./types/Seats.sol";

/// @title Who is paid what
/// @notice See ISettle
contract Settle is ISettle {
    using Records for Records.State;

    /// @dev Money of a task, one word
    struct Money {
        uint24 due;
        uint24 settled;
        uint24 shares;
        uint96 stakeSum;
        uint88 seatFee;
    }

    /// @dev What an account earned in a task, one word
    struct Earned {
        uint32 shares;
        uint112 fees;
        uint112 slashes;
    }

    /// @dev The reward as it was divided
    struct Parts {
        uint128 trainers;
        uint128 validators;
    }

    /// @dev Submission fees that return, one word
    struct Refund {
        uint128 each;
        uint128 fee;
    }

    uint256 private constant TIPS = 20;
    uint256 private constant SEAT_UNITS = 1024;
    /// A quarter of each seat fee is burned, so that feeding oneself with tasks costs
    uint256 private constant BURNED_PART = 4;

    IArena private immutable ARENA;
    address private immutable SCORES;
    IKeys private immutable KEYS;
    IStake private immutable STAKE;
    uint256 private immutable SEAT_FEE_UNIT;

    mapping(uint64 task => Money) private _money;
    mapping(uint64 task => Parts) private _parts;
    mapping(uint64 task => uint256) private _bondUsed;
    mapping(uint64 task => mapping(address account => Earned)) private _earned;
    /// Of tasks that were not ranked for want of a key
    mapping(uint64 task => Refund) private _refunds;
    mapping(uint64 task => mapping(address account => bool)) private _refunded;
    /// submission << 8 | round => its seats, and the slashes kept for its workers
    mapping(uint256 key => Seats) private _seats;
    mapping(uint256 key => uint256) private _kept;
    Records.State private _records;

    /// @param seatFeeUnit Seat fee that earns 1024 record units, FML wei
    constructor(IArena arena, address scores, IKeys keys, IStake stake, uint128 seatFeeUnit) {
        ARENA = arena;
        SCORES = scores;
        KEYS = keys;
        STAKE = stake;
        SEAT_FEE_UNIT = seatFeeUnit;
    }

    // ---------------------------------------------------------------- seats

    /// @inheritdoc ISettle
    function settleSeat(uint64 submission, uint8 round, uint8 seat) external {
        uint256 key = _key(submission, round);
        Seats seats = _seats[key];
        if (Seats.unwrap(seats) == 0 || seat > 7) revert SettleNotDue(submission, round, seat);
        uint8 faulty = seats.missed() | seats.unrevealed();
        if (seats.due() >> seat & 1 == 0) {
            if ((faulty | seats.workers()) >> seat & 1 == 0) revert SettleNotDue(submission, round, seat);
            revert SettleDone(submission, round, seat);
        }
        if (faulty >> seat & 1 == 0 && faulty & seats.due() != 0) {
            revert SettleFaultsFirst(submission, round, faulty & seats.due());
        }
        _settle(submission, round, seats, uint8(1 << seat));
    }

    /// @inheritdoc ISettle
    function settleRound(uint64 submission, uint8 round) external {
        Seats seats = _seats[_key(submission, round)];
        if (seats.due() == 0) revert SettleNotDue(submission, round, 0);
        _settle(submission, round, seats, seats.due());
    }

    // ---------------------------------------------------------------- tasks

    /// @inheritdoc ISettle
    function settle(uint64 task, uint64[] calldata order) external {
        Money memory money = _money[task];
        if (money.due != money.settled) revert SettleSeatsDue(task, money.due, money.settled);
        IArena.Closing memory c = ARENA.closeTask(task, order);
        bool complete = KEYS.checkOrder(task, c.voided, order);
        if (!complete && !c.voided && c.submissions != 0) {
            _withhold(task, c, money);
            return;
        }
        uint256 returned = c.reward;
        if (!c.voided && money.shares != 0) returned = _payReward(task, c, money);
        else emit RewardSplit(task, 0, 0, returned);
        _credit(task, c.creator, IStake.Outflow.RewardReturn, returned);
        _credit(task, c.creator, IStake.Outflow.BondReturn, c.bond - _bondUsed[task]);
    }

    /// @inheritdoc ISettle
    function claimShares(uint64 task, address account) external {
        Earned memory earned = _earned[task][account];
        uint256 fees = earned.fees;
        uint256 slashes = earned.slashes;
        uint256 reward;
        uint256 part = _parts[task].validators;
        if (part != 0) {
            reward = part / _money[task].shares * earned.shares;
            earned.shares = 0;
        }
        uint256 refund = _refundOf(task, account);
        if (refund != 0) _refunded[task][account] = true;
        if (fees + slashes + reward + refund == 0) revert SettleNothing(task, account);
        earned.fees = 0;
        earned.slashes = 0;
        _earned[task][account] = earned;
        _credit(task, account, IStake.Outflow.SeatFee, fees);
        _credit(task, account, IStake.Outflow.SlashShare, slashes);
        _credit(task, account, IStake.Outflow.ValidatorReward, reward);
        _credit(task, account, IStake.Outflow.FeeReturn, refund);
        // A share of the reward is what proves a reveal in consensus.
        if (reward != 0) _noteEarned(task, account, fees + reward);
    }

    // ---------------------------------------------------------------- views

    /// @inheritdoc ISettle
    function moneyOf(uint64 task) external view returns (MoneyView memory view_) {
        Money memory money = _money[task];
        view_.seatsDue = money.due;
        view_.seatsSettled = money.settled;
        view_.shares = money.shares;
        view_.stakeSum = money.stakeSum;
        view_.trainerPart = _parts[task].trainers;
        view_.validatorPart = _parts[task].validators;
        view_.feeReturn = _refunds[task].each;
    }

    /// @inheritdoc ISettle
    function sharesOf(uint64 task, address account) external view returns (uint32) {
        return _earned[task][account].shares;
    }

    /// @inheritdoc ISettle
    function owedOf(uint64 task, address account) external view returns (uint256) {
        return uint256(_earned[task][account].fees) + _earned[task][account].slashes + _refundOf(task, account);
    }

    /// @inheritdoc ISettle
    function recordOf(address account, uint32 ttl) external view returns (uint256 earned, uint40 until) {
        return _records.total(account, uint40(block.timestamp), ttl);
    }

    /// @inheritdoc ISettle
    function roundOf(uint64 submission, uint8 round) external view returns (RoundPast memory) {
        Seats seats = _seats[_key(submission, round)];
        if (Seats.unwrap(seats) == 0) revert SettleNotDue(submission, round, 0);
        return seats.past();
    }

    // ---------------------------------------------------------------- for the arena's contracts only

    /// @inheritdoc ISettle
    function closeRound(RoundEnd calldata end, IArena.Ending calldata ending) external {
        if (msg.sender != SCORES) revert SettleOnlyModule(msg.sender);
        uint256 tip = ending.fee / TIPS;
        _credit(ending.task, end.caller, IStake.Outflow.Tip, tip);

        IScores.Outcome outcome = IScores.Outcome(end.outcome);
        bool decided = outcome != IScores.Outcome.Silence && outcome != IScores.Outcome.Split;
        bool pays = decided && ending.use != IArena.FeeUse.Held && ending.use != IArena.FeeUse.Return;
        uint256 pay = _closeFee(ending, tip * 2 * (uint256(end.round) + 1), pays ? Votes.count(end.workers) : 0);

        // Whoever does not commit is at fault only where the others did.
        uint8 missed;
        if (Votes.count(end.committed) >= Votes.quorum(end.primaries)) {
            missed = uint8((1 << end.primaries) - 1) & ~end.committed;
        }
        Seats seats = SeatsWord.make(end, ending.task, missed, pay, outcome == IScores.Outcome.Agreed);
        _seats[_key(end.submission, end.round)] = seats;
        Money memory money = _money[ending.task];
        money.due += uint24(Votes.count(seats.due()));
        // Arena holds the fee below 2^88.
        money.seatFee = uint88(ending.seatFee);
        _money[ending.task] = money;
    }

    /// @inheritdoc ISettle
    function closeFee(IArena.Ending calldata ending, uint128 tips) external {
        if (msg.sender != address(ARENA) && msg.sender != SCORES) revert SettleOnlyModule(msg.sender);
        _closeFee(ending, tips, 0);
    }

    // ---------------------------------------------------------------- inside

    /// @dev Disposes of a submission fee
    /// @param tips Tips paid so far, FML wei
    /// @param workers Seats that are paid
    /// @return pay Share of the seat fee for each, in 1/65536
    function _closeFee(IArena.Ending calldata ending, uint256 tips, uint256 workers) private returns (uint256 pay) {
        IArena.FeeUse use = ending.use;
        if (use == IArena.FeeUse.Held) return 0;
        uint64 task = ending.task;
        uint256 left = ending.fee - tips;
        if (use == IArena.FeeUse.Bond) {
            // The bond stands in for the tips, so that the fee returns whole, and then pays the seats.
            uint256 bond = ending.bond - _bondUsed[task];
            uint256 covered = bond < tips ? bond : tips;
            _credit(task, ending.trainer, IStake.Outflow.FeeReturn, left + covered);
            left = bond - covered;
        }
        uint256 cost;
        if (workers != 0) {
            uint256 each = left / workers;
            pay = each >= ending.seatFee ? SeatsWord.FULL_PAY : each * SeatsWord.FULL_PAY / ending.seatFee;
            cost = ending.seatFee * pay / SeatsWord.FULL_PAY;
            _burn(task, workers * (cost - _net(cost)));
            cost *= workers;
        }
        left -= cost;
        if (use == IArena.FeeUse.Bond) _bondUsed[task] = ending.bond - left;
        else if (use == IArena.FeeUse.Return) _credit(task, ending.trainer, IStake.Outflow.FeeReturn, left);
        else if (use == IArena.FeeUse.SeatsBurn) _burn(task, left);
        else if (left != 0) STAKE.pool(task, left);
    }

    /// @dev Settles the seats `which` of a round, those at fault first
    function _settle(uint64 submission, uint8 round, Seats seats, uint8 which) private {
        uint256 key = _key(submission, round);
        uint64 task = seats.task();
        Money memory money = _money[task];
        money.settled += uint24(Votes.count(which));
        bool ownSeat;
        uint8 faulty = which & (seats.missed() | seats.unrevealed());
        if (faulty != 0) ownSeat = _slash(submission, round, seats, faulty);
        if (which != faulty) ownSeat = _pay(submission, round, seats, which & ~faulty, money) || ownSeat;
        for (uint256 seat; seat < 8; ++seat) {
            if (which >> seat & 1 != 0) seats = seats.withSettled(seat);
        }
        _seats[key] = seats;
        _money[task] = money;
        if (seats.due() != 0) return;

        if (seats.missed() | seats.unrevealed() != 0) _closeKept(task, key, Votes.count(seats.workers()));
        if (!ownSeat) STAKE.payUpkeep(msg.sender);
    }

    /// @dev Slashes seats at fault. Half of it stays here for the workers
    /// @return ownSeat Whether one of them is the caller's
    function _slash(uint64 submission, uint8 round, Seats seats, uint8 which) private returns (bool ownSeat) {
        uint64 task = seats.task();
        uint32 epoch = seats.epoch();
        uint256 sum;
        for (uint8 seat; seat < 8; ++seat) {
            if (which >> seat & 1 == 0) continue;
            uint16 leaf = seats.leaf(seat);
            address account = STAKE.seatOwner(leaf, epoch);
            uint256 kept = seats.missed() >> seat & 1 != 0
                ? STAKE.slashMissed(task, leaf, epoch)
                : STAKE.slashUnrevealed(task, leaf, epoch);
            sum += kept;
            if (account == msg.sender) ownSeat = true;
            emit SeatSettled(submission, round, seat, account, 0, kept);
        }
        if (sum != 0) _kept[_key(submission, round)] += sum;
    }

    /// @dev Notes what seats that did the work have earned
    /// @return ownSeat Whether one of them is the caller's
    function _pay(uint64 submission, uint8 round, Seats seats, uint8 which, Money memory money)
        private
        returns (bool ownSeat)
    {
        uint64 task = seats.task();
        uint256 fee = _net(seats.gross(money.seatFee));
        uint256 slashes;
        if (seats.missed() | seats.unrevealed() != 0) {
            slashes = _kept[_key(submission, round)] / Votes.count(seats.workers());
        }
        for (uint8 seat; seat < 8; ++seat) {
            if (which >> seat & 1 == 0) continue;
            address account = seats.earns()
                ? _earn(task, seats.leaf(seat), seats.epoch(), money)
                : STAKE.seatOwner(seats.leaf(seat), seats.epoch());
            if (account == address(0)) {
                if (fee + slashes != 0) STAKE.dust(task, fee + slashes);
                emit SeatSettled(submission, round, seat, account, 0, 0);
                continue;
            }
            Earned memory earned = _earned[task][account];
            if (seats.earns()) ++earned.shares;
            // No account can earn 2^112 wei, which is more than a supply of 2^96 wei.
            earned.fees += uint112(fee);
            earned.slashes += uint112(slashes);
            _earned[task][account] = earned;
            if (account == msg.sender) ownSeat = true;
            emit SeatSettled(submission, round, seat, account, fee + slashes, 0);
        }
    }

    /// @dev Adds to the record of a seat in consensus, and to the shares and the stake behind the task
    function _earn(uint64 task, uint16 leaf, uint32 epoch, Money memory money) private returns (address account) {
        uint40 units = uint40(SEAT_UNITS * money.seatFee / SEAT_FEE_UNIT);
        account = STAKE.rewardSeat(leaf, epoch, units);
        if (account == address(0)) return account;
        ++money.shares;
        // Stake that counts once for each validator, as it stood at the epoch of the first seat that is settled.
        if (_earned[task][account].shares == 0) money.stakeSum += uint96(STAKE.cappedOwnAt(account, epoch));
    }

    /// @dev Disposes of what the workers of a round do not share: all of it where there are none, else the rounding rest
    function _closeKept(uint64 task, uint256 key, uint256 workers) private {
        uint256 kept = _kept[key];
        if (kept == 0) return;
        if (workers == 0) _burn(task, kept);
        else if (kept % workers != 0) STAKE.dust(task, kept % workers);
    }

    /// @dev Divides the reward and pays the trainers
    /// @return returned FML wei that go back to the creator
    function _payReward(uint64 task, IArena.Closing memory c, Money memory money) private returns (uint256 returned) {
        uint256 reward = c.reward;
        uint256 trainers;
        uint256 validators;
        if (c.trainers.length == 0) {
            validators = reward * c.gamma / 1e6;
            returned = reward - validators;
        } else {
            uint256 staked;
            for (uint256 j; j < c.stakes.length; ++j) {
                c.stakes[j] = Payout.counted(c.stakes[j], c.minTrainerStake, c.rho, c.alpha);
                staked += c.stakes[j];
            }
            trainers = Payout.trainerPart(reward, c.gamma, staked, money.stakeSum);
            validators = reward - trainers;
        }
        // A reward is below 2^96, and so are its parts.
        _parts[task] = Parts(uint128(trainers), uint128(validators));
        emit RewardSplit(task, trainers, validators, returned);
        uint256 rest = trainers;
        if (trainers != 0) {
            uint256[] memory f = Payout.shares(c.stakes, c.rho, c.alpha);
            for (uint256 j; j < f.length; ++j) {
                uint256 amount = Payout.portion(trainers, f[j]);
                rest -= amount;
                _credit(task, c.trainers[j], IStake.Outflow.TrainerReward, amount);
                _noteEarned(task, c.trainers[j], amount);
            }
        }
        rest += validators % money.shares;
        if (rest != 0) STAKE.dust(task, rest);
    }

    /// @dev A task with submissions of which the key of a shard is missing: nobody can be ranked, and its creator must gain
    /// nothing by that. The bond burns; the seats get what they get where no trainer is paid; trainers get their fees back,
    /// as far as the rest of the reward reaches; what is left burns.
    function _withhold(uint64 task, IArena.Closing memory c, Money memory money) private {
        uint256 validators = money.shares == 0 ? 0 : uint256(c.reward) * c.gamma / 1e6;
        uint256 rest = c.reward - validators;
        uint256 each;
        if (c.paid != 0) each = Math.min(c.fee, rest / c.paid);
        _parts[task] = Parts(0, uint128(validators));
        _refunds[task] = Refund(uint128(each), c.fee);
        emit RewardSplit(task, 0, validators, 0);
        if (validators != 0 && validators % money.shares != 0) STAKE.dust(task, validators % money.shares);
        _burn(task, rest - each * c.paid + c.bond - _bondUsed[task]);
    }

    /// @dev Submission fees that `account` gets back in a task that was not ranked, as far as it did not claim them
    function _refundOf(uint64 task, address account) private view returns (uint256) {
        Refund memory refund = _refunds[task];
        if (refund.each == 0 || _refunded[task][account]) return 0;
        (, uint256 fees,) = ARENA.recordTermsOf(task, account);
        return fees / refund.fee * refund.each;
    }

    /// @dev Notes earnings for the track record of `account`
    function _noteEarned(uint64 task, address account, uint256 amount) private {
        (address creator, uint256 fees, uint32 ttl) = ARENA.recordTermsOf(task, account);
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
