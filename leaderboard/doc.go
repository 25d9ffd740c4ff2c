// Package leaderboard folds the chain's facts into ranks and rewards: for every task the best live result of each trainer
// above the baseline, and in its place the result of the final stage once there is one, by score, then by the earlier
// commit; what each earned, or would earn if the task were settled now; and what became of all other submissions. Final
// results alone are paid, and come before live ones. Pure: the same facts give the same board, byte for byte.
//
// Source: docs/protocol.md 9.
package leaderboard
