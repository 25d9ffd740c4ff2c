package chain

import (
	"github.com/ai-arena/arenad/abi"
	"github.com/ai-arena/arenad/arena"
)

// One line per event: what the contract says, in the arena's words.

func stakeEvents(s *abi.Stake) map[string]unpack {
	return map[string]unpack{
		"Staked": event(s.UnpackStakedEvent, func(e *abi.StakeStaked) arena.EventBody {
			return arena.Staked{Account: e.Account, Amount: e.Amount, Own: e.Own}
		}),
		"UnbondStarted": event(s.UnpackUnbondStartedEvent, func(e *abi.StakeUnbondStarted) arena.EventBody {
			return arena.UnbondStarted{Account: e.Account, Amount: e.Amount, Own: e.Own, ReadyAt: seconds(e.ReadyAt)}
		}),
		"Withdrawn": event(s.UnpackWithdrawnEvent, func(e *abi.StakeWithdrawn) arena.EventBody {
			return arena.Withdrawn{Account: e.Account, Amount: e.Amount}
		}),
		"SignerSet": event(s.UnpackSignerSetEvent, func(e *abi.StakeSignerSet) arena.EventBody {
			return arena.SignerSet{Account: e.Account, Signer: e.Signer, FromEpoch: arena.Epoch(e.FromEpoch)}
		}),
		"LeafTaken": event(s.UnpackLeafTakenEvent, func(e *abi.StakeLeafTaken) arena.EventBody {
			return arena.LeafTaken{Leaf: arena.Leaf(e.Leaf), Account: e.Account, Epoch: arena.Epoch(e.Epoch), BoxKey: e.BoxKey}
		}),
		"LeafAwaited": event(s.UnpackLeafAwaitedEvent, func(e *abi.StakeLeafAwaited) arena.EventBody {
			return arena.LeafAwaited{Leaf: arena.Leaf(e.Leaf), Heir: e.Heir, Holder: e.Holder, FreeAt: seconds(e.FreeAt)}
		}),
		"LeafFreed": event(s.UnpackLeafFreedEvent, func(e *abi.StakeLeafFreed) arena.EventBody {
			return arena.LeafFreed{Leaf: arena.Leaf(e.Leaf), Account: e.Account, Epoch: arena.Epoch(e.Epoch)}
		}),
		"WeightSet": event(s.UnpackWeightSetEvent, func(e *abi.StakeWeightSet) arena.EventBody {
			return arena.WeightSet{Leaf: arena.Leaf(e.Leaf), Effective: arena.Epoch(e.Effective), Weight: e.Weight}
		}),
		"RecordGained": event(s.UnpackRecordGainedEvent, func(e *abi.StakeRecordGained) arena.EventBody {
			return arena.RecordGained{Leaf: arena.Leaf(e.Leaf), Units: e.Units.Uint64(), Record: e.Record.Uint64()}
		}),
		"Refreshed": event(s.UnpackRefreshedEvent, func(e *abi.StakeRefreshed) arena.EventBody {
			return arena.Refreshed{Leaf: arena.Leaf(e.Leaf), Record: e.Record.Uint64()}
		}),
		"Slept": event(s.UnpackSleptEvent, func(e *abi.StakeSlept) arena.EventBody {
			return arena.Slept{Leaf: arena.Leaf(e.Leaf), Epoch: arena.Epoch(e.Epoch)}
		}),
		"Woken": event(s.UnpackWokenEvent, func(e *abi.StakeWoken) arena.EventBody {
			return arena.Woken{Leaf: arena.Leaf(e.Leaf), Epoch: arena.Epoch(e.Epoch)}
		}),
		"Locked": event(s.UnpackLockedEvent, func(e *abi.StakeLocked) arena.EventBody {
			return arena.Locked{Task: arena.TaskID(e.Task), Account: e.Account, Amount: e.Amount}
		}),
		"Unlocked": event(s.UnpackUnlockedEvent, func(e *abi.StakeUnlocked) arena.EventBody {
			return arena.Unlocked{Task: arena.TaskID(e.Task), Account: e.Account, Amount: e.Amount}
		}),
		"Deposited": event(s.UnpackDepositedEvent, func(e *abi.StakeDeposited) arena.EventBody {
			return arena.Deposited{Task: arena.TaskID(e.Task), From: e.From, Kind: arena.Inflow(e.Kind), Amount: e.Amount}
		}),
		"Credited": event(s.UnpackCreditedEvent, func(e *abi.StakeCredited) arena.EventBody {
			return arena.Credited{Task: arena.TaskID(e.Task), Account: e.Account, Kind: arena.Outflow(e.Kind), Amount: e.Amount}
		}),
		"Burned": event(s.UnpackBurnedEvent, func(e *abi.StakeBurned) arena.EventBody {
			return arena.Burned{Task: arena.TaskID(e.Task), Amount: e.Amount}
		}),
		"Pooled": event(s.UnpackPooledEvent, func(e *abi.StakePooled) arena.EventBody {
			return arena.Pooled{Task: arena.TaskID(e.Task), Amount: e.Amount}
		}),
		"Dusted": event(s.UnpackDustedEvent, func(e *abi.StakeDusted) arena.EventBody {
			return arena.Dusted{Task: arena.TaskID(e.Task), Amount: e.Amount}
		}),
		"Claimed": event(s.UnpackClaimedEvent, func(e *abi.StakeClaimed) arena.EventBody {
			return arena.Claimed{Account: e.Account, To: e.To, Amount: e.Amount}
		}),
		"BurnFlushed": event(s.UnpackBurnFlushedEvent, func(e *abi.StakeBurnFlushed) arena.EventBody {
			return arena.BurnFlushed{Task: arena.TaskID(e.Task), Amount: e.Amount}
		}),
	}
}

func arenaEvents(a *abi.Arena) map[string]unpack {
	return map[string]unpack{
		"TaskCreated": event(a.UnpackTaskCreatedEvent, func(e *abi.ArenaTaskCreated) arena.EventBody {
			return arena.TaskCreated{
				Task: arena.TaskID(e.Task), Creator: e.Creator, Routes: arena.Routes(e.Routes), CreatorLeaf: arena.Leaf(e.CreatorLeaf),
				CreatorTakenAt: arena.Epoch(e.CreatorTakenAt), Bond: e.Bond, Params: paramsFrom(e.Params),
			}
		}),
		"TaskCancelled": event(a.UnpackTaskCancelledEvent, func(e *abi.ArenaTaskCancelled) arena.EventBody {
			return arena.TaskCancelled{Task: arena.TaskID(e.Task)}
		}),
		"TaskVoided": event(a.UnpackTaskVoidedEvent, func(e *abi.ArenaTaskVoided) arena.EventBody {
			return arena.TaskVoided{Task: arena.TaskID(e.Task), Submission: arena.SubmissionID(e.Submission)}
		}),
		"TaskSettled": event(a.UnpackTaskSettledEvent, func(e *abi.ArenaTaskSettled) arena.EventBody {
			return arena.TaskSettled{Task: arena.TaskID(e.Task), Order: submissionIDs(e.Order)}
		}),
		"ModelCommitted": event(a.UnpackModelCommittedEvent, func(e *abi.ArenaModelCommitted) arena.EventBody {
			return arena.ModelCommitted{
				Submission: arena.SubmissionID(e.Submission), Task: arena.TaskID(e.Task), Trainer: e.Trainer,
				Commitment: e.Commitment, Locked: e.Locked,
			}
		}),
		"ModelRevealed": event(a.UnpackModelRevealedEvent, func(e *abi.ArenaModelRevealed) arena.EventBody {
			return arena.ModelRevealed{
				Submission: arena.SubmissionID(e.Submission), Task: arena.TaskID(e.Task), Ordinal: e.Ordinal,
				JoinedEpoch: arena.Epoch(e.JoinedEpoch), Model: modelFrom(e.Model),
			}
		}),
		"Requeued": event(a.UnpackRequeuedEvent, func(e *abi.ArenaRequeued) arena.EventBody {
			return arena.Requeued{
				Submission: arena.SubmissionID(e.Submission), Task: arena.TaskID(e.Task), NextRound: arena.Round(e.NextRound),
				Size: e.Size, JoinedEpoch: arena.Epoch(e.JoinedEpoch),
			}
		}),
		"SubmissionFinal": event(a.UnpackSubmissionFinalEvent, func(e *abi.ArenaSubmissionFinal) arena.EventBody {
			return arena.SubmissionEnded{
				Submission: arena.SubmissionID(e.Submission), Task: arena.TaskID(e.Task), Stage: arena.Stage(e.Stage), Score: arena.Score(e.Score),
			}
		}),
		"SubmissionVoid": event(a.UnpackSubmissionVoidEvent, func(e *abi.ArenaSubmissionVoid) arena.EventBody {
			return arena.SubmissionVoided{
				Submission: arena.SubmissionID(e.Submission), Task: arena.TaskID(e.Task), Stage: arena.Stage(e.Stage),
				Reason: arena.VoidReason(e.Reason),
			}
		}),
	}
}

func scoresEvents(s *abi.Scores) map[string]unpack {
	return map[string]unpack{
		"Sealed": event(s.UnpackSealedEvent, func(e *abi.ScoresSealed) arena.EventBody {
			return sealedFirst{arena.Sealed{
				Submission: arena.SubmissionID(e.Submission), Task: arena.TaskID(e.Task), Round: arena.Round(e.Round),
				Stage: arena.Stage(e.Stage), Epoch: arena.Epoch(e.Epoch), Seed: e.Seed, Primaries: e.Primaries,
			}, e.Seats, e.Leaves}
		}),
		"SealedMore": event(s.UnpackSealedMoreEvent, func(e *abi.ScoresSealedMore) arena.EventBody {
			return sealedMore{round: seatID(e.Submission, e.Round, 0).RoundID, leaves: e.Leaves}
		}),
		"ResultStands": event(s.UnpackResultStandsEvent, func(e *abi.ScoresResultStands) arena.EventBody {
			return arena.ResultStands{
				RoundID: seatID(e.Submission, e.Round, 0).RoundID, Task: arena.TaskID(e.Task), Stage: arena.Stage(e.Stage),
				Score: arena.Score(e.Score), AppealUntil: seconds(e.AppealUntil),
			}
		}),
		"VoteCommitted": event(s.UnpackVoteCommittedEvent, func(e *abi.ScoresVoteCommitted) arena.EventBody {
			return arena.VoteCommitted{SeatID: seatID(e.Submission, e.Round, e.Seat), Commitment: e.Commitment}
		}),
		"VoteRevealed": event(s.UnpackVoteRevealedEvent, func(e *abi.ScoresVoteRevealed) arena.EventBody {
			return arena.VoteRevealed{
				SeatID: seatID(e.Submission, e.Round, e.Seat), Vote: arena.Vote{Score: arena.Score(e.Score), EvidenceRoot: e.EvidenceRoot},
			}
		}),
		"RoundDecided": event(s.UnpackRoundDecidedEvent, func(e *abi.ScoresRoundDecided) arena.EventBody {
			return arena.RoundDecided{
				RoundID: seatID(e.Submission, e.Round, 0).RoundID, Outcome: arena.Outcome(e.Outcome), Score: arena.Score(e.Score),
				Agreeing: arena.SeatSet(e.Agreeing),
			}
		}),
	}
}

func settleEvents(s *abi.Settle) map[string]unpack {
	return map[string]unpack{
		"SeatSettled": event(s.UnpackSeatSettledEvent, func(e *abi.SettleSeatSettled) arena.EventBody {
			return arena.SeatSettled{SeatID: seatID(e.Submission, e.Round, e.Seat), Account: e.Account, Paid: e.Paid, Slashed: e.Slashed}
		}),
		"SeatFees": event(s.UnpackSeatFeesEvent, func(e *abi.SettleSeatFees) arena.EventBody {
			return arena.SeatFees{Task: arena.TaskID(e.Task), Seats: e.Seats.Uint64(), Each: e.Each}
		}),
		"RoundSettled": event(s.UnpackRoundSettledEvent, func(e *abi.SettleRoundSettled) arena.EventBody {
			return arena.RoundSettled{RoundID: seatID(e.Submission, e.Round, 0).RoundID}
		}),
		"RewardSplit": event(s.UnpackRewardSplitEvent, func(e *abi.SettleRewardSplit) arena.EventBody {
			return arena.RewardSplit{
				Task: arena.TaskID(e.Task), TrainerPart: e.TrainerPart, ValidatorPart: e.ValidatorPart, Returned: e.Returned,
			}
		}),
		"TrackRecord": event(s.UnpackTrackRecordEvent, func(e *abi.SettleTrackRecord) arena.EventBody {
			return arena.TrackRecord{Account: e.Account, Creator: e.Creator, Earned: e.Earned, Total: e.Total}
		}),
	}
}

func finalsEvents(f *abi.Finals) map[string]unpack {
	return map[string]unpack{
		"TaskCut": event(f.UnpackTaskCutEvent, func(e *abi.FinalsTaskCut) arena.EventBody {
			return arena.TaskCut{Task: arena.TaskID(e.Task), Finalists: e.Finalists}
		}),
		"FinalistNamed": event(f.UnpackFinalistNamedEvent, func(e *abi.FinalsFinalistNamed) arena.EventBody {
			return arena.FinalistNamed{Task: arena.TaskID(e.Task), Submission: arena.SubmissionID(e.Submission)}
		}),
	}
}

func appealEvents(a *abi.Appeals) map[string]unpack {
	return map[string]unpack{
		"AppealOpened": event(a.UnpackAppealOpenedEvent, func(e *abi.AppealsAppealOpened) arena.EventBody {
			return arena.AppealOpened{
				Submission: arena.SubmissionID(e.Submission), Task: arena.TaskID(e.Task), Number: e.Number, Appellant: e.Appellant,
				Named: arena.SubmissionID(e.Named), Bond: e.Bond,
			}
		}),
		"AppealClosed": event(a.UnpackAppealClosedEvent, func(e *abi.AppealsAppealClosed) arena.EventBody {
			return arena.AppealClosed{
				Submission: arena.SubmissionID(e.Submission), Task: arena.TaskID(e.Task), Number: e.Number, Appellant: e.Appellant,
				End: arena.AppealEnd(e.End), Returned: e.Returned,
			}
		}),
	}
}

func keysEvents(k *abi.Keys) map[string]unpack {
	return map[string]unpack{
		"ShardKeyPublished": event(k.UnpackShardKeyPublishedEvent, func(e *abi.KeysShardKeyPublished) arena.EventBody {
			return arena.ShardKeyPublished{Task: arena.TaskID(e.Task), Shard: arena.ShardIndex(e.Shard), Key: e.Key}
		}),
		"ModelKeyPublished": event(k.UnpackModelKeyPublishedEvent, func(e *abi.KeysModelKeyPublished) arena.EventBody {
			return arena.ModelKeyPublished{Submission: arena.SubmissionID(e.Submission), Task: arena.TaskID(e.Task), Key: e.Key}
		}),
	}
}

func challengeEvents(c *abi.Challenges) map[string]unpack {
	return map[string]unpack{
		"ChallengeOpened": event(c.UnpackChallengeOpenedEvent, func(e *abi.ChallengesChallengeOpened) arena.EventBody {
			return arena.ChallengeOpened{
				SeatID: seatID(e.Submission, e.Round, e.Seat), Challenger: e.Challenger, Epoch: arena.Epoch(e.Epoch),
			}
		}),
		"RowsOpened": event(c.UnpackRowsOpenedEvent, func(e *abi.ChallengesRowsOpened) arena.EventBody {
			return arena.RowsOpened{SeatID: seatID(e.Submission, e.Round, e.Seat), Opened: e.Opened}
		}),
		"ChallengeAnswered": event(c.UnpackChallengeAnsweredEvent, func(e *abi.ChallengesChallengeAnswered) arena.EventBody {
			return arena.ChallengeAnswered{SeatID: seatID(e.Submission, e.Round, e.Seat), Account: e.Account}
		}),
		"ChallengeFailed": event(c.UnpackChallengeFailedEvent, func(e *abi.ChallengesChallengeFailed) arena.EventBody {
			return arena.ChallengeFailed{
				SeatID: seatID(e.Submission, e.Round, e.Seat), Account: e.Account, Winner: e.Winner, Reward: e.Reward,
			}
		}),
		"ChallengeDropped": event(c.UnpackChallengeDroppedEvent, func(e *abi.ChallengesChallengeDropped) arena.EventBody {
			return arena.ChallengeDropped{SeatID: seatID(e.Submission, e.Round, e.Seat)}
		}),
	}
}

func beaconEvents(b *abi.Beacons) map[string]unpack {
	return map[string]unpack{
		"BeaconPosted": event(b.UnpackBeaconPostedEvent, func(e *abi.BeaconsBeaconPosted) arena.EventBody {
			return arena.BeaconPosted{Epoch: arena.Epoch(e.Epoch), Value: e.Value, Poster: e.Poster}
		}),
		"BeaconScheduled": event(b.UnpackBeaconScheduledEvent, func(e *abi.BeaconsBeaconScheduled) arena.EventBody {
			return arena.BeaconScheduled{Kind: e.Kind, From: arena.Epoch(e.FromEpoch)}
		}),
	}
}

func guardEvents(g *abi.Guard) map[string]unpack {
	return map[string]unpack{
		"Paused": event(g.UnpackPausedEvent, func(e *abi.GuardPaused) arena.EventBody {
			return arena.Paused{From: seconds(e.From), Until: seconds(e.Until)}
		}),
		"Unpaused": event(g.UnpackUnpausedEvent, func(e *abi.GuardUnpaused) arena.EventBody {
			return arena.Unpaused{At: seconds(e.Time)}
		}),
		"GuardianChanged": event(g.UnpackGuardianChangedEvent, func(e *abi.GuardGuardianChanged) arena.EventBody {
			return arena.GuardianChanged{Guardian: e.Guardian}
		}),
	}
}
