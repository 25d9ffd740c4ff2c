// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Queues} from "../../src/libraries/Queues.sol";
import {Submission, Task} from "../../src/types/Submission.sol";
import {TestBase} from "../TestBase.sol";

/// @title Linked FIFOs against plain lists
contract QueuesTest is TestBase {
    using Queues for Queues.State;

    uint64 private constant TASK = 7;
    uint256[4] private FIFOS = [uint256(0), 1, 2, 32];

    Queues.State private _queues;
    mapping(uint64 => Submission) private _submissions;
    Task private _task;
    Task private _otherTask;
    uint64[][4] private _lists;
    mapping(uint64 id => uint32) private _joined;

    /// @dev Joins and leaves from any place, in any order
    function testFuzz_joinAndQuit_keepTheOrder(uint256 seed) public {
        uint32 epoch = 3;
        for (uint64 i = 1; i <= 40; ++i) {
            uint256 x = uint256(keccak256(abi.encode(seed, i)));
            uint256 which = x % 4;
            if (x >> 8 & 3 != 0) {
                _submissions[i].task = uint40(TASK);
                _queues.join(_submissions, _task, FIFOS[which], i, epoch);
                _lists[which].push(i);
                _joined[i] = epoch;
            } else if (_lists[which].length != 0) {
                _quit(which, (x >> 16) % _lists[which].length);
            }
            if (x >> 32 & 3 == 0) ++epoch;
            _check(epoch);
        }
        for (uint256 which; which < 4; ++which) {
            while (_lists[which].length != 0) {
                _quit(which, 0);
                _check(epoch + 1);
            }
        }
        assertEq(_task.filled, 0);
    }

    /// @dev Two tasks share nothing
    function test_tasks_areApart() public {
        _submissions[1].task = uint40(TASK);
        _submissions[2].task = uint40(TASK + 1);
        _queues.join(_submissions, _task, 1, 1, 3);
        _queues.join(_submissions, _otherTask, 1, 2, 3);
        assertEq(_queues.liveHead(_submissions, _task, TASK, 4), 1);
        assertEq(_queues.liveHead(_submissions, _otherTask, TASK + 1, 4), 2);
        _queues.quit(_submissions, _task, 1, 1);
        assertEq(_queues.liveHead(_submissions, _task, TASK, 4), 0);
        assertEq(_queues.liveHead(_submissions, _otherTask, TASK + 1, 4), 2);
    }

    /// @dev What a submission knew of its neighbours it forgets when it joins another queue
    function test_join_again_forgetsItsNeighbours() public {
        for (uint64 id = 1; id <= 3; ++id) {
            _submissions[id].task = uint40(TASK);
            _queues.join(_submissions, _task, 1, id, 3);
        }
        _queues.quit(_submissions, _task, 1, 2);
        _queues.join(_submissions, _task, Queues.AGAIN, 2, 4);
        assertEq(_submissions[2].prev, 0);
        assertEq(_queues.againHead(_submissions, TASK, 5), 2);
        _queues.quit(_submissions, _task, Queues.AGAIN, 2);
        assertEq(_queues.againHead(_submissions, TASK, 5), 0);
        assertEq(_queues.liveHead(_submissions, _task, TASK, 5), 1);
        _queues.quit(_submissions, _task, 1, 1);
        assertEq(_queues.liveHead(_submissions, _task, TASK, 5), 3);
    }

    function test_fifoOf_ordinals() public pure {
        assertEq(Queues.fifoOf(1), 1);
        assertEq(Queues.fifoOf(31), 31);
        assertEq(Queues.fifoOf(32), 32);
        assertEq(Queues.fifoOf(33), 32);
        assertEq(Queues.fifoOf(255), 32);
    }

    function _quit(uint256 which, uint256 place) private {
        uint64[] storage list = _lists[which];
        _queues.quit(_submissions, _task, FIFOS[which], list[place]);
        for (uint256 j = place; j + 1 < list.length; ++j) {
            list[j] = list[j + 1];
        }
        list.pop();
    }

    function _check(uint32 epoch) private view {
        assertEq(_queues.againHead(_submissions, TASK, epoch), _front(0, epoch));
        uint64 live;
        for (uint256 which = 1; which < 4 && live == 0; ++which) {
            live = _front(which, epoch);
        }
        assertEq(_queues.liveHead(_submissions, _task, TASK, epoch), live);
        for (uint256 which = 1; which < 4; ++which) {
            assertEq(_task.filled >> FIFOS[which] & 1 != 0, _lists[which].length != 0);
        }
    }

    function _front(uint256 which, uint32 epoch) private view returns (uint64) {
        if (_lists[which].length == 0) return 0;
        uint64 id = _lists[which][0];
        return _joined[id] < epoch ? id : 0;
    }
}
