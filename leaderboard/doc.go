// Package leaderboard folds the chain's facts into ranks and rewards: for every task the best final result of each
// trainer above the baseline, by score, then by the earlier commit; what each earned, or would earn if the task were
// settled now; and what became of all other submissions. Pure: the same facts give the same board, byte for byte.
//
// Source: docs/protocol.md 9.3.
package leaderboard
