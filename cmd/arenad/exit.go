package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"syscall"

	arenaspec "github.com/ai-arena/arenad/arena/spec"
	"github.com/ai-arena/arenad/chain"
	"github.com/ai-arena/arenad/devnet"
	"github.com/ai-arena/arenad/eval/dataset"
	"github.com/ai-arena/arenad/internal/localchain"
	"github.com/ai-arena/arenad/internal/logging"
	"github.com/ai-arena/arenad/node"
	"github.com/ai-arena/arenad/node/config"
	"github.com/ai-arena/arenad/p2p"
	"github.com/ai-arena/arenad/sim"
)

// Exit codes. Scripts rely on them: the numbers never change.
const (
	exitOK          = 0
	exitInternal    = 1
	exitUsage       = 2
	exitConfig      = 3
	exitUnreachable = 4
	exitWrongChain  = 5
	exitNoPeers     = 6
	exitFunds       = 7
	exitNotEligible = 8
	exitClosed      = 9
	exitRefused     = 10
	exitKey         = 11
	exitPort        = 12
	exitAuditFailed = 13
	exitAuditOpen   = 14
	exitInvariant   = 15
	exitParams      = 16
	exitInterrupted = 130
)

// What a command itself can find wrong.
var (
	errUsage       = errors.New("usage")
	errInterrupted = errors.New("interrupted")
	errCut         = errors.New("interrupted before it was done") // and cannot go on
	errNoPeers     = errors.New("no peers")
	errRefused     = errors.New("model refused")
	errPassphrase  = errors.New("no passphrase") // none given, and nobody to ask
	errDeclined    = errors.New("not confirmed")
	errEnded       = errors.New("ended devnet") // whose chain does not answer
)

// exitRule: an error that is one of these ends the program with code; the hint says what to do next.
type exitRule struct {
	is      []error
	code    int
	meaning string // for the documentation
	hint    string
}

// exitRules in order of precedence: the first that fits counts.
func exitRules() []exitRule {
	return []exitRule{
		{[]error{errUsage, errDeclined, node.ErrHooks, node.ErrVotes}, exitUsage, "wrong usage, or a question that was not confirmed", ""},
		{[]error{errAuditFailed, errNetwork}, exitAuditFailed, "an audit found something that does not hold", ""},
		{[]error{errAuditOpen}, exitAuditOpen, "nothing speaks against the task, but an audit could not check all of it", ""},
		{[]error{sim.ErrInvariant}, exitInvariant, "a simulation broke an invariant of the protocol", "Report it with the command: the seed and the event are enough to see it again."},
		{[]error{errBroken}, exitParams, "a parameter breaks a rule of the protocol", ""},
		{[]error{errRefused}, exitRefused, "the model was refused", "Correct the model and check it with `arenad eval vet`."},
		{
			[]error{errPassphrase, config.ErrNoKey, config.ErrKeyExists, config.ErrKeyName, chain.ErrKeyFile, chain.ErrPassphrase},
			exitKey,
			"a key is missing, or its passphrase is wrong", "See `arenad keys list` and --passphrase-file.",
		},
		{[]error{
			config.ErrConfig, logging.ErrSetting, chain.ErrNotDeployed, devnet.ErrDir, devnet.ErrRunning, localchain.ErrNotSaved, localchain.ErrNoAnvil,
		}, exitConfig, "the configuration is wrong", ""},
		{[]error{chain.ErrWrongChain}, exitWrongChain, "the endpoints serve another chain", "Give the endpoint (--rpc) that belongs to the deployment file (--deployment)."},
		{[]error{errEnded}, exitUnreachable, "the chain does not answer", ""},
		{[]error{chain.ErrUnreachable}, exitUnreachable, "the chain does not answer", "Start the chain, or give an endpoint that runs with --rpc."},
		{[]error{errNoPeers}, exitNoPeers, "no peer has it, or none was found", "Give peers with --bootstrap, or wait until their nodes run."},
		{[]error{chain.ErrFunds}, exitFunds, "tokens, stake or gas money are missing", "See `arenad stake show`."},
		{[]error{chain.ErrNotEligible}, exitNotEligible, "the account may not do this", ""},
		{[]error{chain.ErrClosed}, exitClosed, "too late: the task or the window is closed", ""},
		{[]error{devnet.ErrPort}, exitPort, "a port is taken or not allowed", ""},
		{[]error{syscall.EADDRINUSE, syscall.EACCES, p2p.ErrPortTaken}, exitPort, "a port is taken or not allowed", "Choose another one: --p2p-listen or --api-listen of a node, --rpc-port of a devnet."},
		{[]error{arenaspec.ErrSpec, dataset.ErrData, dataset.ErrShard}, exitUsage, "a file is not what it should be", ""},
		{[]error{chain.ErrInput}, exitUsage, "the values name something that does not exist", ""},
		{[]error{chain.ErrNotYet, chain.ErrDone}, exitClosed, "not possible in the present state", ""},
	}
}

// exitCode is the code that err ends the program with, and what to do next.
func exitCode(ctx context.Context, err error) (code int, hint string) {
	if err == nil {
		return exitOK, ""
	}
	if errors.Is(err, errCut) {
		return exitInterrupted, ""
	}
	if errors.Is(err, errInterrupted) || errors.Is(context.Cause(ctx), errInterrupted) {
		return exitInterrupted, "Nothing is lost: give the same command again to go on."
	}
	for _, r := range exitRules() {
		for _, sentinel := range r.is {
			if errors.Is(err, sentinel) {
				return r.code, r.hint
			}
		}
	}
	return exitInternal, ""
}

// saying is an error whose text is for people: the sentinel that decides the exit code is not part of it.
type saying struct {
	text string
	is   error
}

func (e *saying) Error() string { return e.text }
func (e *saying) Unwrap() error { return e.is }

// says makes an error of that text which is one of the sentinel's.
func says(is error, format string, args ...any) error {
	return &saying{text: fmt.Sprintf(format, args...), is: is}
}

// complain writes err as one sentence with what to do.
func complain(w io.Writer, err error, hint string) {
	text := strings.ReplaceAll(strings.TrimSpace(err.Error()), "\n", "; ") // joined errors have a line each
	if hint != "" {
		text = strings.TrimRight(text, ".") + ". " + hint
	}
	_, _ = io.WriteString(w, "arenad: "+text+"\n") // there is nowhere left to report to
}
