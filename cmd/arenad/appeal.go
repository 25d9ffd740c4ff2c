package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/chain"
	"github.com/ai-arena/arenad/consensus"
)

// appealOutput is an appeal that was opened.
type appealOutput struct {
	Submission arena.SubmissionID `json:"submission" doc:"whose result is doubted"`
	Task       arena.TaskID       `json:"task" doc:"its task"`
	Stage      arena.Stage        `json:"stage" doc:"stage of the result"`
	Result     string             `json:"result" doc:"the result that stood"`
	CopyOf     arena.SubmissionID `json:"copy_of" doc:"the submission that it is said to copy; 0: the score is doubted"`
	Appellant  common.Address     `json:"appellant" doc:"who pays the bond"`
	Bond       string             `json:"bond" doc:"FML wei"`
	Sent       []sent             `json:"transactions" doc:"in the order in which they were sent"`
}

// submissionSent is a transaction about a submission.
type submissionSent struct {
	Submission arena.SubmissionID `json:"submission" doc:"id of the submission"`
	sent
}

// appealSpecs are what can be done about results.
func appealSpecs() []spec {
	return []spec{
		{
			name: "appeal", args: "SUBMISSION", usage: "have a larger committee look at a result that stands",
			text: "Appeals against the result that stands in the present stage of a submission, while it can be appealed against (`arenad " +
				"submission show` says until when). Shows the bond and asks before it is paid. The bond returns, with a part of what " +
				"refuted seats lose, if the larger committee says something else; it is lost if two thirds say the same, half of it if they do not " +
				"agree. With --copy-of the submission is said to be a copy of an earlier one of another trainer, whose key is on chain, in the final stage. " +
				"Exit code 9: it is too late, nothing stands, or two appeals were heard. A node appeals by itself when its own evaluation " +
				"differs (setting appeals).",
			example: "arenad submission appeal 3 --passphrase-file pass.txt\narenad submission appeal 3 --copy-of 1 --yes --json",
			flags: append(writeFlags(), boolFlag("yes", "do not ask before money is spent"),
				stringFlag("copy-of", "", "id of the submission that it is a copy of (default: the score is doubted)")),
			output: appealOutput{}, do: with(submissionAppeal),
		},
		{
			name: "close", args: "SUBMISSION", usage: "make a result final that nobody can appeal against any more",
			text:    "Ends the present stage of a submission. Anybody may, and is paid a tip; running nodes do it by themselves.",
			example: "arenad submission close 3",
			flags:   writeFlags(), output: submissionSent{}, do: with(submissionClose),
		},
		{
			name: "name", args: "SUBMISSION", usage: "choose which of your submissions takes part in the final stage",
			text: "Sends a submission of the account into the final stage in place of the one with its best live result. The last one named before " +
				"the final stage begins counts.",
			example: "arenad submission name 3",
			flags:   writeFlags(), output: submissionSent{}, do: with(submissionName),
		},
		{
			name: "reclaim", args: "SUBMISSION", usage: "get the bond of an appeal back that nobody heard",
			text:    "Returns the bond of an appeal whose submission ended with its task before a committee was drawn. The appellant's node does it by itself.",
			example: "arenad submission reclaim 3",
			flags:   writeFlags(), output: submissionSent{}, do: with(submissionReclaim),
		},
	}
}

// known reads the arena and finds the submission that the command names. Errors: errUsage, chain.ErrInput.
func (s *session) known(ctx context.Context) (*consensus.State, *consensus.Submission, error) {
	id, err := parseID[arena.SubmissionID](s.call.args[0], "submission")
	if err != nil {
		return nil, nil, err
	}
	state, _, err := s.state(ctx)
	if err != nil {
		return nil, nil, err
	}
	x := state.Submission(id)
	if x == nil {
		return nil, nil, says(chain.ErrInput, "there is no submission %d: `arenad submission list` shows those that there are", id)
	}
	return state, x, nil
}

func submissionAppeal(ctx context.Context, s *session) error {
	var named arena.SubmissionID
	if text := s.call.cli.String("copy-of"); text != "" {
		id, err := parseID[arena.SubmissionID](text, "submission: correct --copy-of")
		if err != nil {
			return err
		}
		named = id
	}
	_, x, err := s.known(ctx)
	if err != nil {
		return err
	}
	if x.State != arena.SubmissionScored {
		return says(chain.ErrClosed, "submission %d is %s, and no result stands that could be doubted: `arenad submission show %d` says what comes next", x.ID, x.State, x.ID)
	}
	bond, err := s.reader.AppealQuote(ctx, x.ID, named)
	if err != nil {
		return fmt.Errorf("appeal against submission %d: %w", x.ID, err)
	}
	w, err := s.wallet(ctx)
	if err != nil {
		return err
	}
	defer w.close()
	result := x.Result(x.Stage)
	out := appealOutput{
		Submission: x.ID, Task: x.Task, Stage: x.Stage, Result: result.Score.String(), CopyOf: named, Appellant: w.account(), Bond: weiText(bond), Sent: []sent{},
	}
	doubt := "is wrong"
	if named != 0 {
		doubt = fmt.Sprintf("is that of a copy of submission %d", named)
	}
	if err := s.call.confirm(fmt.Sprintf("Say that the %s result %s of submission %d %s, with a bond of %s of %s?",
		x.Stage, result.Score, x.ID, doubt, fml(bond), w.account())); err != nil {
		return err
	}
	if err := w.allow(ctx, bond); err != nil {
		return err
	}
	receipt, err := w.send(ctx, "Appealed", w.calls.Appeal(w.occasion(fmt.Sprintf("appeal/%d/%d", x.ID, named)), x.ID, named, result.AppealUntil))
	if err != nil {
		return err
	}
	out.Sent = append(out.Sent, effect(receipt))
	opened, err := fact[arena.AppealOpened](s, receipt)
	if err != nil {
		return err
	}
	if opened != nil {
		out.Bond = weiText(opened.Bond)
	}
	return s.call.emit(out, func(w io.Writer) {
		fmt.Fprintf(w, "Appealed against the %s result %s of submission %d with a bond of %s.\n", out.Stage, out.Result, out.Submission, fmlText(out.Bond)) //nolint:errcheck // emit reports it
	})
}

func submissionClose(ctx context.Context, s *session) error {
	return s.aboutSubmission(ctx, "Made the result of submission %d final", func(w *wallet, x *consensus.Submission) chain.Intent {
		in := w.calls.CloseResult(x.ID, x.Stage)
		in.Key = w.occasion(fmt.Sprintf("close/%d/%s", x.ID, x.Stage)) // each stage is closed once
		return in
	})
}

func submissionName(ctx context.Context, s *session) error {
	return s.aboutSubmission(ctx, "Submission %d takes part in the final stage if it gets a live result", func(w *wallet, x *consensus.Submission) chain.Intent {
		return w.calls.NameFinalist(w.occasion(fmt.Sprintf("name/%d", x.ID)), x.ID, 0)
	})
}

func submissionReclaim(ctx context.Context, s *session) error {
	return s.aboutSubmission(ctx, "Got the bond of the appeal against submission %d back", func(w *wallet, x *consensus.Submission) chain.Intent {
		return w.calls.ReclaimBond(x.ID)
	})
}

// aboutSubmission sends one transaction about the submission that the command names; did says what it did.
func (s *session) aboutSubmission(ctx context.Context, did string, intent func(*wallet, *consensus.Submission) chain.Intent) error {
	_, x, err := s.known(ctx)
	if err != nil {
		return err
	}
	w, err := s.wallet(ctx)
	if err != nil {
		return err
	}
	defer w.close()
	receipt, err := w.send(ctx, fmt.Sprintf(did, x.ID), intent(w, x))
	if err != nil {
		return err
	}
	return s.call.emit(submissionSent{x.ID, effect(receipt)}, func(io.Writer) {})
}

// submissionShown is a submission with what an appeal against it would cost.
type submissionShown struct {
	consensus.SubmissionView
	AppealBond string `json:"appeal_bond" doc:"FML wei that an appeal against the score would cost now; 0: it cannot be appealed against"`
}

// appealBond asks what an appeal against the score that stands would cost; nil where none is possible.
func (s *session) appealBond(ctx context.Context, x *consensus.Submission) (*big.Int, error) {
	if x.State != arena.SubmissionScored || !x.Appealable(s.head.Time, false) {
		return nil, nil //nolint:nilnil // there is no price
	}
	bond, err := s.reader.AppealQuote(ctx, x.ID, 0)
	if refused := new(chain.RefusedError); errors.As(err, &refused) {
		return nil, nil //nolint:nilnil // the block after the one that was read closed it
	}
	return bond, err
}
