package chain

// sentences has a line for every custom error of the contracts: which class it belongs to, what it means, what to do.
var sentences = map[string]sentence{
	// tasks and submissions
	"ArenaBadContent": {ErrInput, "the content reference cannot be fetched (codec {codec}, {size} bytes): " +
		"use one raw block up to 1048576 bytes, a UnixFS file above"},
	"ArenaBadParameter":    {ErrInput, "the task's {parameter:text} is {given}, the protocol's bound is {bound}: change it in the spec"},
	"ArenaEmptyCommitment": {ErrInput, "the commitment is empty: commit to the hash of the model"},
	"ArenaHasSubmissions":  {ErrClosed, "task {task} has {submissions} submissions and can no longer be cancelled: it ends by settlement"},
	"ArenaModelTooLarge":   {ErrInput, "the model has {size} bytes, the task takes {limit} at most: submit a smaller one"},
	"ArenaNoSubmission":    {ErrInput, "there is no submission {submission}: check its number"},
	"ArenaNoTask":          {ErrInput, "there is no task {task}: check its number"},
	"ArenaNoTimeForRound": {ErrClosed, "a committee drawn now could not finish before the task's last deadline, {dropBy:time}: " +
		"the submission will end as late"},
	"ArenaNotEligible": {ErrNotEligible, "account {account} may not create tasks: it needs {missingStake:fml} more own stake, " +
		"or {missingEarned:fml} more earned in tasks, or an expert's attestation; `arenad eligibility` explains"},
	"ArenaNotHead": {ErrNotYet, "submission {submission} is not the next in its queue (that is {head}; 0: none in this epoch): " +
		"wait for its turn"},
	"ArenaNothingLocked":   {ErrDone, "account {trainer} has nothing locked in task {task}: there is nothing to release"},
	"ArenaOnlyCreator":     {ErrNotEligible, "only the creator of task {task} may do this: use the creator's account"},
	"ArenaOnlyModule":      {ErrInput, "only the arena's own contracts may call this"},
	"ArenaOwnTask":         {ErrNotEligible, "the creator of task {task} cannot submit to it: use another account"},
	"ArenaQuota":           {ErrNotYet, "account {trainer} used up its {limit} submissions to task {task} for now: wait for the next epoch, unless that is its limit in all"},
	"ArenaSubmissionState": {ErrNotYet, "submission {submission} is {state:submission}, so this cannot be done to it now"},
	"ArenaSubmissionsOpen": {ErrNotYet, "{open} submissions of task {task} are still open: wait until they have ended"},
	"ArenaTaskState":       {ErrClosed, "task {task} is {state:task}: choose an open one"},
	"ArenaTooEarly":        {ErrNotYet, "this is possible from {from:time} on, and it is {time:time} on the chain: wait"},
	"ArenaTooLate":         {ErrClosed, "the deadline was {deadline:time}, and it is {time:time} on the chain: it is closed"},
	"ArenaWrongReveal":     {ErrInput, "these are not the values that submission {submission} committed to: reveal the model that was committed, with its salt"},

	// committees and votes
	"ScoresBadScore":         {ErrInput, "the score {score} cannot be voted: it is a verdict that does not exist, or came too early"},
	"ScoresCommitted":        {ErrDone, "seat {seat} of submission {submission} has committed already"},
	"ScoresEmptyCommitment":  {ErrInput, "the commitment is empty: commit to the hash of the vote"},
	"ScoresNoBeacon":         {ErrNotYet, "epoch {epoch} has no random value yet: wait until its beacon is posted"},
	"ScoresNoRound":          {ErrDone, "submission {submission} has no open round {round}: it was decided, or not drawn yet"},
	"ScoresNoSeat":           {ErrInput, "there is no seat {seat}: the committee has {seats}"},
	"ScoresNotNeeded":        {ErrNotYet, "alternate {seat} of submission {submission} is not needed now: seats before it voted or go first"},
	"ScoresNothingToReveal":  {ErrDone, "seat {seat} of submission {submission} has nothing to reveal: it never committed, or was revealed"},
	"ScoresOnlyModule":       {ErrInput, "only the arena's own contracts may call this"},
	"ScoresOutOfRange":       {ErrBroken, "a number ({value}) does not fit its place in the committee"},
	"ScoresSaturated":        {ErrNotYet, "validator leaf {leaf} has all the seats of task {task} that it may have in epoch {epoch}: wait for the next epoch"},
	"ScoresTooEarlyToReveal": {ErrNotYet, "votes can be revealed from {from:time} on, or when all primaries have committed: wait"},
	"ScoresUndecided":        {ErrNotYet, "the round cannot be decided before {until:time}, unless all committed seats reveal: wait"},
	"ScoresWindow":           {ErrNotYet, "the window is open from {opens:time} to {closes:time}, and it is {time:time} on the chain"},
	"ScoresWrongReveal":      {ErrInput, "these are not the values that seat {seat} of submission {submission} committed to"},

	// keys
	"KeysModelDone":  {ErrDone, "the key of submission {submission} is on chain already"},
	"KeysNoShard":    {ErrInput, "there is no shard {shard}: 0 is the live one, 1 the last one"},
	"KeysOnlyModule": {ErrInput, "only the arena's own contracts may call this"},
	"KeysShardDone":  {ErrDone, "the key of shard {shard} of task {task} is on chain already"},
	"KeysTooEarly":   {ErrNotYet, "keys can be published from {from:time} on, and it is {time:time} on the chain: wait"},
	"KeysTooLate":    {ErrClosed, "keys could be published until {deadline:time}, and it is {time:time} on the chain: it is closed"},
	"KeysWrongKey":   {ErrInput, "this is not the key that was committed to: use the one that the file was sealed with, and the SHA-256 of the plain model"},
	"KeysWrongOrder": {ErrInput, "the ranking handed in for task {task} is wrong at place {index}: sync and try again"},

	// settlement
	"SettleDone":        {ErrDone, "seat {seat} of round {submission}/{round} is settled already"},
	"SettleFaultsFirst": {ErrNotYet, "seat {faulty} of round {submission}/{round} is at fault and must be settled first"},
	"SettleNotDue":      {ErrNotYet, "seat {seat} of round {submission}/{round} is not due: the round is not decided, or the seat gets nothing"},
	"SettleNothing":     {ErrDone, "account {account} has nothing to claim in task {task}"},
	"SettleOnlyModule":  {ErrInput, "only the arena's own contracts may call this"},
	"SettleSeatsDue":    {ErrNotYet, "{settled} of {due} seats of task {task} are settled: settle the others first"},

	// stake and weights
	"ClockBadConfig":       {ErrInput, "the epoch clock cannot start at {genesis} with epochs of {epochLength} s"},
	"SamplingTooMany":      {ErrInput, "a committee of {size} is more than can be drawn"},
	"StakeBadBoxKey":       {ErrInput, "{key} is not a usable X25519 public key: make a new one"},
	"StakeBadConfig":       {ErrInput, "the parameters of the stake contract contradict each other"},
	"StakeHoldsLeaf":       {ErrDone, "account {account} is a validator already (leaf {leaf}), or still unbonds as one"},
	"StakeHoldsNoLeaf":     {ErrNotEligible, "account {account} is no validator: join first (`arenad stake join`)"},
	"StakeLeafFree":        {ErrInput, "leaf {leaf} has no holder: name one that is held"},
	"StakeLeafTooHeavy":    {ErrNotEligible, "leaf {leaf} weighs {weight}, yours would weigh {joinerWeight}: name one that weighs less than half"},
	"StakeNotAsleep":       {ErrDone, "leaf {leaf} is not asleep"},
	"StakeNotReady":        {ErrNotYet, "unbonded stake can be withdrawn from {readyAt:time} on (1970: nothing is unbonding)"},
	"StakeNotSeatOwner":    {ErrNotEligible, "{caller} neither held leaf {leaf} in epoch {epoch} nor signs for who did: use the validator's account or signer"},
	"StakeOnlyModule":      {ErrInput, "only the arena's own contracts may call this"},
	"StakePotShort":        {ErrBroken, "the pot of task {task} holds {held:fml}, {wanted:fml} were to be paid"},
	"StakeRefreshTooEarly": {ErrNotYet, "the weight of leaf {leaf} can be refreshed from epoch {refreshableAt} on"},
	"StakeRoleTaken": {ErrNotEligible, "account {account} has another role (open tasks as trainer or creator: {engagements}): " +
		"validators cannot train, trainers and creators of open tasks cannot validate; use another account"},
	"StakeTooLittle":   {ErrFunds, "{free:fml} of own stake are free, {needed:fml} are needed: add stake (`arenad stake add`)"},
	"StakeTreeFull":    {ErrNotEligible, "all validator places are taken: join in the place of one that weighs less than half of yours"},
	"StakeTreeNotFull": {ErrInput, "there are free validator places: join without naming a leaf"},
	"StakeZeroAmount":  {ErrInput, "an amount of zero does nothing"},
	"SumTreeForgotten": {ErrInput, "weights of epoch {epoch} are no longer kept"},
	"SumTreeOverflow":  {ErrClosed, "the sum of all weights ({total}) would not fit any more"},

	// beacon
	"BeaconBadDelay":               {ErrInput, "a beacon delay of {delay} s does not fit epochs of {epochLength} s"},
	"BeaconBlockNotFirst":          {ErrInput, "the block proved is not the first after {moment:time}"},
	"BeaconBlockTooEarly":          {ErrInput, "the block proved is older than {moment:time}"},
	"BeaconChainRefused":           {ErrInput, "this kind of beacon is not allowed on chain {chainId}: use another kind"},
	"BeaconEmpty":                  {ErrBroken, "block {number} carries no random value"},
	"BeaconKnown":                  {ErrDone, "epoch {epoch} has its random value already"},
	"BeaconNotParent":              {ErrInput, "the second header proved is not the parent of the first"},
	"BeaconUnknownHeader":          {ErrInput, "the header of block {number} is not on the chain: read it again"},
	"BeaconWrongEpoch":             {ErrClosed, "it is epoch {current}: a value for epoch {epoch} is not taken"},
	"FieldNotPresentInBlockHeader": {ErrInput, "the header proved lacks a field"},
	"RLPInvalidEncoding":           {ErrInput, "the header proved is not RLP"},

	// experts and roles
	"AccessControlBadConfirmation":     {ErrInput, "a role can only be given up by who holds it"},
	"AccessControlUnauthorizedAccount": {ErrNotEligible, "account {account} does not hold the role that this needs: use the attester's account"},
	"NoEvidence":                       {ErrInput, "an attestation needs evidence: give the digest of its document"},
	"NotAttested":                      {ErrDone, "account {expert} holds no attestation that could be revoked"},

	// token
	"ECDSAInvalidSignature":        {ErrInput, "the permit's signature is invalid: sign it again"},
	"ECDSAInvalidSignatureLength":  {ErrInput, "the permit's signature has {length} bytes, 65 are needed"},
	"ECDSAInvalidSignatureS":       {ErrInput, "the permit's signature is not in its canonical form"},
	"ERC20InsufficientAllowance":   {ErrFunds, "the arena may take {allowance:fml} of your FML, {needed:fml} are needed: approve more"},
	"ERC20InsufficientBalance":     {ErrFunds, "account {sender} has {balance:fml}, {needed:fml} are needed: get more FML"},
	"ERC20InvalidApprover":         {ErrInput, "{approver} cannot approve"},
	"ERC20InvalidReceiver":         {ErrInput, "{receiver} cannot receive FML: name another account"},
	"ERC20InvalidSender":           {ErrInput, "{sender} cannot send FML"},
	"ERC20InvalidSpender":          {ErrInput, "{spender} cannot be approved"},
	"ERC2612ExpiredSignature":      {ErrClosed, "the permit expired at {deadline:time}: sign a new one"},
	"ERC2612InvalidSigner":         {ErrInput, "the permit is signed by {signer}, not by {owner}: sign it with the owner's key"},
	"InvalidAccountNonce":          {ErrInput, "the permit of {account} is used up (its next is number {currentNonce}): sign a new one"},
	"InvalidShortString":           {ErrBroken, "the token's name is broken"},
	"StringTooLong":                {ErrInput, "the text is too long: {str}"},
	"SafeERC20FailedOperation":     {ErrFunds, "the token at {token} refuses the transfer: check balance and allowance"},
	"CheckpointUnorderedInsertion": {ErrBroken, "the stake's history is out of order"},
}
