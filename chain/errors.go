package chain

import "errors"

// What can be wrong with the chain as a whole. Each is a decision of the caller: wait and try again, or stop.
var (
	// ErrUnreachable: no endpoint answers. The caller may wait and try again.
	ErrUnreachable = errors.New("chain unreachable")
	// ErrWrongChain: the endpoints serve another chain than the one configured. Trying again does not help.
	ErrWrongChain = errors.New("wrong chain")
	// ErrDeepReorg: a block that was final is no longer on the chain. The caller stops; a person decides.
	ErrDeepReorg = errors.New("reorganisation below the last final block")
	// ErrNotDeployed: there is no code, or other code, at an address of the deployment.
	ErrNotDeployed = errors.New("arena not deployed")
)

// Why a call is refused. Every custom error of the contracts belongs to one of these classes; see Decode.
var (
	// ErrFunds: tokens, stake, allowance or gas money are missing.
	ErrFunds = errors.New("funds or stake missing")
	// ErrNotEligible: the account may not do this at all, as it stands.
	ErrNotEligible = errors.New("not eligible")
	// ErrClosed: too late; it will never be possible again.
	ErrClosed = errors.New("closed")
	// ErrNotYet: too early or out of turn; the same call may succeed later.
	ErrNotYet = errors.New("not yet")
	// ErrDone: somebody did it before. For a permissionless duty that is as good as success.
	ErrDone = errors.New("already done")
	// ErrInput: the values are wrong, or name something that does not exist.
	ErrInput = errors.New("wrong input")
	// ErrBroken: the contracts say what they should never say.
	ErrBroken = errors.New("broken invariant")
)

// How a transaction can fail after it was sent.
var (
	// ErrReverted: it was mined and failed.
	ErrReverted = errors.New("transaction reverted")
	// ErrDeadline: it was not mined by its deadline and will never be.
	ErrDeadline = errors.New("not mined by its deadline")
	// ErrNonceTaken: something else used the account outside of this program. The intent had no effect and may be sent
	// again.
	ErrNonceTaken = errors.New("nonce used by another program")
	// ErrStopped: the transactor ended before it could tell. What was journalled is taken up by its next run.
	ErrStopped = errors.New("transactor stopped")
)
