// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IDelegation} from "../../src/interfaces/IDelegation.sol";
import {IStake} from "../../src/interfaces/IStake.sol";
import {AttackBase} from "./AttackBase.sol";

/// @dev An owner can move what lies here, for emergencies
contract NaiveVaultWithOwner {
    address private immutable OWNER;
    mapping(address account => uint256) public staked;

    constructor() {
        OWNER = msg.sender;
    }

    function give(address account, uint256 amount) external {
        staked[account] += amount;
    }

    function rescue(address from, address to, uint256 amount) external {
        require(msg.sender == OWNER, "owner");
        staked[from] -= amount;
        staked[to] += amount;
    }
}

/// @title A function that moves other people's money, for whoever may call it
/// @notice Nobody has to list the functions: they are read from the code of each contract, which compares the first four bytes
/// of a call with each of its selectors. Deployer, governor, guardian and a stranger call all of them with the addresses of
/// whoever has money in every place, and with 1 everywhere else: tasks, submissions, leaves, amounts
contract MovedStakeAttack is AttackBase {
    uint256 private constant WORDS = 24;
    /// Words of a call that are an address or not, in all ways
    uint256 private constant MASKS = 16;

    NaiveVaultWithOwner private _naive;
    address private _lender;
    address[3] private _victims;
    address[3] private _callers;
    /// Calls that did not revert, and what the victims had after the last one
    uint256 private _calls;
    uint256 private _sum;

    function setUp() public override {
        super.setUp();
        address operator = validators[1];
        assertEq(stake.accountOf(operator).leaf, 1);
        _lender = makeAddr("lender");
        fml.transfer(_lender, 1_000 * FML_ONE);
        vm.prank(operator);
        delegation.setCommission(100_000);
        vm.startPrank(_lender);
        fml.approve(address(delegation), type(uint256).max);
        delegation.delegate(operator, 500 * FML_ONE);
        vm.stopPrank();
        _submit(task, trainers[0], "a");
        vm.prank(operator);
        stake.unbond(100 * FML_ONE);
        vm.prank(address(arena));
        stake.deposit(task, creator, IStake.Inflow.Fee, 10 * FML_ONE);
        vm.prank(address(settle));
        stake.credit(task, operator, IStake.Outflow.SeatFee, 10 * FML_ONE);
        _nextEpoch();
        _naive = new NaiveVaultWithOwner();
        _naive.give(operator, 100);
        _victims = [operator, _lender, trainers[0]];
        _callers = [address(this), guard.guardian(), makeAddr("stranger")];
    }

    function test_works_naive_ownerTakesIt() public {
        assertEq(bytes32(_mover(address(_naive))), bytes32(NaiveVaultWithOwner.rescue.selector));
    }

    function test_fails_stake() public {
        bytes4[] memory found = _selectors(address(stake));
        bytes4[6] memory known = [
            IStake.withdraw.selector,
            IStake.claim.selector,
            IStake.setDelegated.selector,
            IStake.engageCreator.selector,
            IStake.lock.selector,
            IStake.slashFalseEvidence.selector
        ];
        for (uint256 i; i < known.length; ++i) {
            assertTrue(_has(found, known[i]), "the code is not read as it is written");
        }
        _movesNothing(address(stake));
    }

    function test_fails_delegation() public {
        assertTrue(_has(_selectors(address(delegation)), IDelegation.slash.selector));
        _movesNothing(address(delegation));
    }

    function test_fails_arena() public {
        _movesNothing(address(arena));
    }

    function test_fails_scores() public {
        _movesNothing(address(scores));
    }

    function test_fails_settle() public {
        _movesNothing(address(settle));
    }

    function test_fails_finalsAndAppeals() public {
        _movesNothing(address(finals));
        _movesNothing(address(appeals));
    }

    function test_fails_expertsAndChallenges() public {
        _movesNothing(address(experts));
        _movesNothing(address(challenges));
    }

    function test_fails_tokenKeysAndGuard() public {
        _movesNothing(address(fml));
        _movesNothing(address(keys));
        _movesNothing(address(guard));
    }

    function _movesNothing(address target) private {
        _calls = 0;
        assertEq(bytes32(_mover(target)), bytes32(0));
        assertGt(_calls, 0);
    }

    /// @return The first function that makes somebody poorer who did not call it
    function _mover(address target) private returns (bytes4) {
        vm.pauseGasMetering();
        _sum = _owned();
        bytes4[] memory found = _selectors(target);
        for (uint256 i; i < found.length; ++i) {
            for (uint256 mask; mask < MASKS; ++mask) {
                if (_moves(target, found[i], mask)) return found[i];
            }
        }
        return 0;
    }

    function _moves(address target, bytes4 selector, uint256 mask) private returns (bool) {
        for (uint256 v; v < (mask == 0 ? 1 : _victims.length); ++v) {
            bytes memory data = _call(selector, mask, _victims[v]);
            for (uint256 c; c < _callers.length; ++c) {
                vm.prank(_callers[c]);
                (bool ok,) = target.call{gas: 3_000_000}(data);
                if (!ok) continue;
                ++_calls;
                uint256 left = _owned();
                if (left < _sum) return true;
                _sum = left;
            }
        }
        return false;
    }

    function _call(bytes4 selector, uint256 mask, address victim) private pure returns (bytes memory data) {
        data = abi.encodePacked(selector);
        for (uint256 i; i < WORDS; ++i) {
            data = bytes.concat(data, bytes32(mask >> i & 1 != 0 ? uint256(uint160(victim)) : 1));
        }
    }

    /// @dev What the victims have, everywhere, FML wei. None of them pays another, so the sum is enough
    function _owned() private view returns (uint256 sum) {
        for (uint256 i; i < _victims.length; ++i) {
            sum += _wealth(_victims[i]) + _naive.staked(_victims[i]);
        }
        sum += delegation.delegationOf(validators[1], _lender).value;
    }

    /// @dev All constants of four bytes, or three, that the code of a contract pushes: its selectors are among them
    function _selectors(address target) private view returns (bytes4[] memory found) {
        bytes memory code = target.code;
        found = new bytes4[](code.length / 4);
        uint256 count;
        for (uint256 i; i < code.length; ++i) {
            uint8 op = uint8(code[i]);
            if (op < 0x60 || op > 0x7f) continue;
            uint256 size = op - 0x5f;
            if (size == 3 || size == 4) {
                uint32 value;
                for (uint256 j = 1; j <= size && i + j < code.length; ++j) {
                    value = value << 8 | uint8(code[i + j]);
                }
                if (!_has(found, bytes4(value))) found[count++] = bytes4(value);
            }
            i += size;
        }
        assembly ("memory-safe") {
            mstore(found, count)
        }
    }

    function _has(bytes4[] memory all, bytes4 one) private pure returns (bool) {
        for (uint256 i; i < all.length && all[i] != 0; ++i) {
            if (all[i] == one) return true;
        }
        return false;
    }
}
