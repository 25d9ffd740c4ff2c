package main

import (
	"context"
	"encoding/hex"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ipfs/go-cid"
	"github.com/multiformats/go-multihash"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/chain"
	"github.com/ai-arena/arenad/consensus"
)

// expertsOutput is who is an expert and who is to become one.
type expertsOutput struct {
	Experts     []expertShown `json:"experts" doc:"accounts that are attested"`
	Nominations []voteShown   `json:"nominations" doc:"votes, the newest first"`
	Deposit     string        `json:"deposit" doc:"FML wei that a nomination costs unless it passes"`
	Quorum      uint32        `json:"quorum" doc:"least part of all own stake that must vote, in millionths"`
	Epochs      uint32        `json:"voting_epochs" doc:"whole epochs for which a vote is open"`
}

type expertShown struct {
	Account common.Address `json:"account" doc:"who may create tasks as an expert"`
	Until   arena.Time     `json:"until" doc:"when the attestation ends, unix seconds"`
}

// voteShown is a vote on an expert.
type voteShown struct {
	Nomination arena.NominationID `json:"nomination" doc:"its number"`
	Candidate  common.Address     `json:"candidate" doc:"whom it is about"`
	Revocation bool               `json:"revocation" doc:"whether it is to end an attestation"`
	State      string             `json:"state" doc:"open, passed or failed (not executed yet), executed or defeated"`
	Evidence   string             `json:"evidence" doc:"SHA-256 digest of the evidence document's CID"`
	Nominator  common.Address     `json:"nominator" doc:"who paid the deposit"`
	LastEpoch  arena.Epoch        `json:"last_epoch" doc:"last epoch in which it is open"`
	EndsAt     arena.Time         `json:"ends_at" doc:"when that ends, unix seconds"`
	Support    string             `json:"support" doc:"FML wei of stake for it"`
	Against    string             `json:"against" doc:"FML wei of stake against it"`
	Needed     string             `json:"needed" doc:"FML wei of stake that must vote"`
	Mine       string             `json:"mine" doc:"what the account of the configuration voted: yes, no, or nothing"`
}

// expertSent is what a command did about a vote.
type expertSent struct {
	Nomination arena.NominationID `json:"nomination" doc:"number of the vote"`
	Candidate  common.Address     `json:"candidate" doc:"whom it is about"`
	State      string             `json:"state" doc:"of the vote now, as in arenad expert list"`
	Support    string             `json:"support" doc:"FML wei of stake for it"`
	Against    string             `json:"against" doc:"FML wei of stake against it"`
	Needed     string             `json:"needed" doc:"FML wei of stake that must vote"`
	EndsAt     arena.Time         `json:"ends_at" doc:"when the vote ends, unix seconds"`
	Sent       []sent             `json:"transactions" doc:"in the order in which they were sent"`
}

// States of a vote as commands show them.
const (
	voteOpen     = "open"
	votePassed   = "passed"
	voteFailed   = "failed"
	voteExecuted = "executed"
	voteDefeated = "defeated"
)

func expertSpec() spec {
	const evidence = "EVIDENCE is the CID of a document that says why, or its SHA-256 digest: `arenad content add` stores a file and prints its CID. "
	const deposit = "It costs a deposit, which returns if the vote passes and is burned if not."
	return spec{
		name: "expert", usage: "nominate experts and vote on them",
		text: "Experts may create tasks without stake or track record. Whoever staked decides who is one, by the stake of before the nomination.",
		subs: []spec{
			{
				name: "nominate", args: "CANDIDATE EVIDENCE", usage: "open a vote to attest an expert",
				text:    "Opens a vote on CANDIDATE (an address or the name of a key). " + evidence + deposit,
				example: "arenad expert nominate 0x70997970C51812dc3A010C7d01b50e0d17dc79C8 bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku",
				flags:   writeFlags(), output: expertSent{}, do: with(expertNominate),
			},
			{
				name: "revoke", args: "EXPERT EVIDENCE", usage: "open a vote to end an attestation",
				text:    "Opens a vote to end the attestation of EXPERT (an address or the name of a key). " + evidence + deposit,
				example: "arenad expert revoke 0x70997970C51812dc3A010C7d01b50e0d17dc79C8 bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku",
				flags:   writeFlags(), output: expertSent{}, do: with(expertRevoke),
			},
			{
				name: "vote", args: "NOMINATION yes|no", usage: "vote on a nomination",
				text: "Votes with all own stake that the account had when the epoch of the nomination began. An account votes once. " +
					"`arenad expert list` shows the votes that are open.",
				example: "arenad expert vote 3 yes --passphrase-file pass.txt",
				flags:   writeFlags(), output: expertSent{}, do: with(expertVote),
			},
			{
				name: "execute", args: "NOMINATION", usage: "let the result of a vote take effect",
				text: "Anybody may, once the vote is over. The attestation counts from the end of the vote, however late it is executed; the deposit returns " +
					"or is burned.",
				example: "arenad expert execute 3",
				flags:   writeFlags(), output: expertSent{}, do: with(expertExecute),
			},
			{
				name: "list", usage: "show experts and votes",
				text:    "Shows who is attested until when, and all votes with what they have and need.",
				example: "arenad expert list --json",
				flags:   readFlags(), output: expertsOutput{}, do: with(expertList),
			},
		},
	}
}

func expertList(ctx context.Context, s *session) error {
	state, _, err := s.state(ctx)
	if err != nil {
		return err
	}
	terms, err := s.reader.ExpertTerms(ctx)
	if err != nil {
		return err
	}
	var me common.Address
	if s.cfg.Keys.Account != "" {
		// Without a key of its own the account has not voted.
		if key, err := s.cfg.Keystore().Find(s.cfg.Keys.Account); err == nil {
			me = key.Address
		}
	}
	out := expertsOutput{
		Experts: []expertShown{}, Nominations: []voteShown{}, Deposit: weiText(terms.Deposit), Quorum: terms.Quorum, Epochs: terms.VotingEpochs,
	}
	for _, a := range state.Experts() {
		out.Experts = append(out.Experts, expertShown{a, state.Account(a).Attested})
	}
	for _, n := range slices.Backward(state.Nominations()) {
		out.Nominations = append(out.Nominations, showVote(state, n, me))
	}
	return s.call.emit(out, func(w io.Writer) { s.showExperts(w, out) })
}

func showVote(state *consensus.State, n *consensus.Nomination, me common.Address) voteShown {
	mine := ""
	if support, ok := n.Vote(me); ok {
		mine = map[bool]string{true: "yes", false: "no"}[support]
	}
	return voteShown{
		Nomination: n.ID, Candidate: n.Candidate, Revocation: n.Revocation, State: voteState(state, n), Evidence: n.Evidence.Hex(),
		Nominator: n.Nominator, LastEpoch: n.LastEpoch, EndsAt: state.Params.Clock.Start(n.LastEpoch + 1), Support: weiText(n.Support),
		Against: weiText(n.Against), Needed: weiText(n.Needed), Mine: mine,
	}
}

func voteState(state *consensus.State, n *consensus.Nomination) string {
	switch {
	case n.Executed && n.Passes():
		return voteExecuted
	case n.Executed:
		return voteDefeated
	case n.Open(state.Epoch()):
		return voteOpen
	case n.Passes():
		return votePassed
	}
	return voteFailed
}

func (s *session) showExperts(w io.Writer, out expertsOutput) {
	rows := make([][]string, 0, len(out.Experts))
	for _, e := range out.Experts {
		rows = append(rows, []string{e.Account.Hex(), s.clock(e.Until)})
	}
	if len(rows) == 0 {
		fmt.Fprintln(w, "Nobody is attested as an expert.") //nolint:errcheck // emit reports it
	} else {
		table(w, []string{"EXPERT", "UNTIL"}, rows)
	}
	fmt.Fprintln(w) //nolint:errcheck // emit reports it
	if len(out.Nominations) == 0 {
		fmt.Fprintln(w, "There were no nominations yet: `arenad expert nominate`.") //nolint:errcheck // emit reports it
		return
	}
	rows = rows[:0]
	for _, n := range out.Nominations {
		what := "attest"
		if n.Revocation {
			what = "revoke"
		}
		rows = append(rows, []string{
			strconv.FormatUint(uint64(n.Nomination), 10), what, n.Candidate.Hex(), n.State, fmlText(n.Support), fmlText(n.Against), fmlText(n.Needed),
			s.clock(n.EndsAt), n.Mine,
		})
	}
	table(w, []string{"VOTE", "TO", "CANDIDATE", "STATE", "FOR", "AGAINST", "NEEDED", "ENDS", "MINE"}, rows)
}

func expertNominate(ctx context.Context, s *session) error {
	return s.nominate(ctx, "Nominated", (*chain.Calls).Nominate)
}

func expertRevoke(ctx context.Context, s *session) error {
	return s.nominate(ctx, "Revocation asked for", (*chain.Calls).NominateRevocation)
}

func (s *session) nominate(ctx context.Context, what string, call func(*chain.Calls, string, common.Address, common.Hash) chain.Intent) error {
	candidate, err := s.account(s.call.args[0])
	if err != nil {
		return err
	}
	evidence, err := parseEvidence(s.call.args[1])
	if err != nil {
		return err
	}
	terms, err := s.reader.ExpertTerms(ctx)
	if err != nil {
		return err
	}
	w, err := s.wallet(ctx)
	if err != nil {
		return err
	}
	defer w.close()
	if err := w.costs(ctx, "Deposit, which returns if the vote passes and is burned if not", terms.Deposit); err != nil {
		return err
	}
	if err := w.allowFor(ctx, s.deployment.Addresses.Experts, terms.Deposit); err != nil {
		return err
	}
	in := call(w.calls, w.occasion(fmt.Sprintf("nominate/%s/%s/%s", what, candidate, evidence)), candidate, evidence)
	r, err := w.send(ctx, what+": "+candidate.Hex(), in)
	if err != nil {
		return err
	}
	n, err := fact[arena.Nominated](s, r)
	if err != nil {
		return err
	}
	if n == nil {
		return fmt.Errorf("read the nomination of transaction %s: %w", r.Tx, chain.ErrBroken)
	}
	return s.showSent(ctx, n.Nomination, r)
}

func expertVote(ctx context.Context, s *session) error {
	id, err := parseID[arena.NominationID](s.call.args[0], "nomination")
	if err != nil {
		return err
	}
	support, ok := map[string]bool{"yes": true, "no": false}[strings.ToLower(s.call.args[1])]
	if !ok {
		return fmt.Errorf("%w: %q is no vote: want yes or no", errUsage, s.call.args[1])
	}
	return s.onNomination(ctx, id, func(w *wallet, endsAt arena.Time) (chain.Receipt, error) {
		return w.send(ctx, "Voted "+strings.ToLower(s.call.args[1]), w.calls.VoteOnExpert(id, support, endsAt))
	})
}

func expertExecute(ctx context.Context, s *session) error {
	id, err := parseID[arena.NominationID](s.call.args[0], "nomination")
	if err != nil {
		return err
	}
	return s.onNomination(ctx, id, func(w *wallet, _ arena.Time) (chain.Receipt, error) {
		return w.send(ctx, "Executed", w.calls.ExecuteNomination(id))
	})
}

// onNomination sends a transaction about a vote that there is, and shows the vote after it.
func (s *session) onNomination(ctx context.Context, id arena.NominationID, do func(*wallet, arena.Time) (chain.Receipt, error)) error {
	state, _, err := s.state(ctx)
	if err != nil {
		return err
	}
	n := state.Nomination(id)
	if n == nil {
		return says(chain.ErrInput, "there is no nomination %d: `arenad expert list` shows those that there are", id)
	}
	w, err := s.wallet(ctx)
	if err != nil {
		return err
	}
	defer w.close()
	r, err := do(w, state.Params.Clock.Start(n.LastEpoch+1))
	if err != nil {
		return err
	}
	return s.showSent(ctx, id, r)
}

func (s *session) showSent(ctx context.Context, id arena.NominationID, r chain.Receipt) error {
	state, _, err := s.state(ctx)
	if err != nil {
		return err
	}
	n := showVote(state, state.Nomination(id), common.Address{})
	out := expertSent{
		Nomination: id, Candidate: n.Candidate, State: n.State, Support: n.Support, Against: n.Against, Needed: n.Needed, EndsAt: n.EndsAt,
		Sent: []sent{effect(r)},
	}
	return s.call.emit(out, func(w io.Writer) {
		fmt.Fprintf(w, "Nomination %d of %s is %s: %s for it, %s against it, %s must vote until %s.\n", //nolint:errcheck // emit reports it
			id, n.Candidate, n.State, fmlText(n.Support), fmlText(n.Against), fmlText(n.Needed), s.clock(n.EndsAt))
	})
}

// parseEvidence reads the digest of a document: a CID with SHA-256, or 64 hexadecimal digits. Errors: errUsage.
func parseEvidence(text string) (digest common.Hash, err error) {
	if b, err := hex.DecodeString(strings.TrimPrefix(text, "0x")); err == nil && len(b) == len(digest) {
		return common.BytesToHash(b), nil
	}
	id, err := cid.Decode(text)
	if err == nil {
		var d *multihash.DecodedMultihash
		if d, err = multihash.Decode(id.Hash()); err == nil && d.Code == multihash.SHA2_256 && len(d.Digest) == len(digest) {
			return common.BytesToHash(d.Digest), nil
		}
	}
	return digest, fmt.Errorf("%w: %q is no evidence: want the CID of a document, or its SHA-256 digest in 64 hexadecimal digits", errUsage, text)
}
