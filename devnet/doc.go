// Package devnet runs a whole arena on one machine: a local chain, the contracts, and one process of the arenad binary
// for each participant, with real libp2p between them.
//
//	localchain --> deploy, fund --> homes and keys --> processes (run --role ...) --> task create (CLI)
//	    chain logs --> view (live) --> leaderboard --> report.json
//
// It owns no protocol logic: whatever a participant does is done by the same commands that an operator would type. Under attack
// three of nine validators are run by the hidden command `misbehave` instead, and the report says what that came to.
package devnet
