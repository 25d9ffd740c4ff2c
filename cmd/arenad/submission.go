package main

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
	arenaspec "github.com/ai-arena/arenad/arena/spec"
	"github.com/ai-arena/arenad/chain"
	"github.com/ai-arena/arenad/consensus"
	"github.com/ai-arena/arenad/content"
	"github.com/ai-arena/arenad/node"
)

// submissionOutput is a submitted model.
type submissionOutput struct {
	Submission arena.SubmissionID `json:"submission" doc:"id of the submission"`
	Task       arena.TaskID       `json:"task" doc:"id of the task"`
	Model      string             `json:"model" doc:"CID of the sealed model"`
	Bytes      uint64             `json:"bytes" doc:"size of the sealed model"`
	Sent       []sent             `json:"transactions" doc:"those of this call; none for steps that were done before"`
}

func submissionSpec() spec {
	task := stringFlag("task", "", "id of the task")
	return spec{
		name: "submission", usage: "submit models and follow them",
		text: "A submission is one model of one trainer in one task: committed to, revealed, scored by committees in the live stage and, if it is its " +
			"trainer's best, in the final stage, which ranks and pays.",
		subs: append([]spec{
			{
				name: "submit", args: "MODEL", usage: "submit an ONNX model to a task",
				text: "Vets the model as the validators will (exit code 10 with the reason), seals and stores it, says what it costs and locks, allows the fee (with the first submission to " +
					"a task also that of the final stage, which returns unless the model is a finalist outside the paid ranks), commits, waits for the " +
					"block, and reveals. Given again after a kill it goes on where it stopped; a model that was submitted is found again. " +
					"Keep a node with the role trainer running on the same home: it serves the model, hands its key to the validators that are drawn, and " +
					"puts the key on chain in the key window; without that the model is not ranked.",
				example: "arenad submission submit model.onnx --task 1 --passphrase-file pass.txt",
				flags: append(append(writeFlags(), settings("content-max", "bootstrap", "mdns")...), task, peerWaitFlag(),
					stringFlag("stake", "", "FML to lock (default: the task's least)")),
				output: submissionOutput{}, do: with(submissionSubmit),
			},
			{
				name: "list", usage: "list submissions",
				text:    "Lists the submissions of --task, or of all tasks, newest first.",
				example: "arenad submission list --task 1 --json",
				flags:   append(readFlags(), task), output: []consensus.SubmissionView{}, do: with(submissionList),
			},
			{
				name: "show", args: "SUBMISSION", usage: "say where a submission stands, who is late, and what happens next",
				text: "Shows state, committees, votes and pay of a submission in both stages, and says in sentences what it waits for and until when; " +
					"of a result that stands, until when and with what bond it can be appealed against.",
				example: "arenad submission show 1",
				flags:   readFlags(), output: submissionShown{}, do: with(submissionShow),
			},
		}, appealSpecs()...),
	}
}

func submissionList(ctx context.Context, s *session) error {
	var only arena.TaskID
	if text := s.call.cli.String("task"); text != "" {
		id, err := parseID[arena.TaskID](text, "task")
		if err != nil {
			return err
		}
		only = id
	}
	state, _, err := s.state(ctx)
	if err != nil {
		return err
	}
	if only != 0 && state.Task(only) == nil {
		return noTask(only)
	}
	views := []consensus.SubmissionView{}
	tasks := state.Tasks()
	for i := len(tasks) - 1; i >= 0; i-- {
		if only != 0 && tasks[i] != only {
			continue
		}
		ids := state.Task(tasks[i]).Submissions
		for j := len(ids) - 1; j >= 0; j-- {
			if v, ok := state.ViewSubmission(ids[j]); ok {
				views = append(views, v)
			}
		}
	}
	return s.call.emit(views, func(w io.Writer) {
		rows := make([][]string, len(views))
		for i, v := range views {
			rows[i] = []string{
				v.ID.String(), v.Task.String(), v.Trainer.Hex(), v.Stage.String(), v.State.String(), viewResult(v.Live), viewResult(v.Final), s.clock(v.Since), v.Explanation.Next,
			}
		}
		table(w, []string{"submission", "task", "trainer", "stage", "state", "live", "final", "since", "next"}, rows)
	})
}

func viewScore(v *consensus.ScoreView) string {
	if v == nil {
		return "-"
	}
	return v.Text
}

// viewResult is a stage's result for people; one that an appeal can still change has a question mark.
func viewResult(v *consensus.ResultView) string {
	switch {
	case v == nil:
		return "-"
	case v.Closed:
		return v.Score.Text
	default:
		return v.Score.Text + "?"
	}
}

func submissionShow(ctx context.Context, s *session) error {
	state, x, err := s.known(ctx)
	if err != nil {
		return err
	}
	view, _ := state.ViewSubmission(x.ID)
	bond, err := s.appealBond(ctx, x)
	if err != nil {
		return err
	}
	v := submissionShown{view, weiText(bond)}
	return s.call.emit(v, func(w io.Writer) {
		say := func(format string, args ...any) { fmt.Fprintf(w, format+"\n", args...) } //nolint:errcheck // emit reports it
		say("Submission %d to task %d by %s: %s since %s.", v.ID, v.Task, v.Trainer, v.State, s.clock(v.Since))
		if v.Model != "" {
			say("Model %s, %d bytes.", v.Model, v.Bytes)
		}
		for _, line := range v.Explanation.Sentences {
			say("%s", line)
		}
		if bond != nil {
			say("An appeal takes a bond of %s: `arenad submission appeal %d`. It returns if the larger committee says something else.", fml(bond), v.ID)
		}
		if v.Explanation.Next != "" {
			say("Next: %s, by %s.", v.Explanation.Next, s.clock(v.Explanation.By))
		}
		if len(v.Explanation.Late) > 0 {
			say("Late: %s.", addresses(v.Explanation.Late))
		}
		for _, r := range v.Rounds {
			say("\nRound %d in the %s stage, epoch %d: %s", r.Round, r.Stage, r.Epoch, r.Outcome)
			rows := make([][]string, len(r.Seats))
			for i, seat := range r.Seats {
				rows[i] = []string{strconv.Itoa(int(seat.Seat)), seat.Owner.Hex(), viewScore(seat.Vote), fmlText(seat.Paid), fmlText(seat.Slashed), seat.Why}
			}
			table(w, []string{"seat", "validator", "vote", "paid", "slashed", "why"}, rows)
		}
	})
}

func addresses(as []common.Address) string {
	names := make([]string, len(as))
	for i, a := range as {
		names[i] = a.Hex()
	}
	return strings.Join(names, ", ")
}

// submitting is a model on its way into a task.
type submitting struct {
	*wallet
	task       arena.TaskID
	params     arena.TaskParams
	model      arena.Model
	salt       common.Hash
	commitment common.Hash
	stake      *big.Int
	before     bool // the account committed to another model of the task before
	out        submissionOutput
	// The ends of commits and reveals, as pauses moved them.
	submitBy, revealBy arena.Time
}

func submissionSubmit(ctx context.Context, s *session) error {
	if s.call.cli.String("task") == "" {
		return fmt.Errorf("%w: say to which task with --task: `arenad task list` shows those that are open", errUsage)
	}
	id, err := parseID[arena.TaskID](s.call.cli.String("task"), "task")
	if err != nil {
		return err
	}
	bytesOf, err := readModel(s.call.args[0])
	if err != nil {
		return err
	}
	task, err := s.reader.Task(ctx, id)
	if err != nil {
		return err
	}
	if err := s.mayTrain(ctx, id, task); err != nil {
		return err
	}
	stake := task.Params.MinTrainerStake
	if text := s.call.cli.String("stake"); text != "" {
		if stake, err = parseFML(text); err != nil {
			return err
		}
	}
	store, err := s.store()
	if err != nil {
		return err
	}
	if err := s.fetch(ctx, store, task.Params.Spec); err != nil {
		return fmt.Errorf("get the task's spec: %w", err)
	}
	file, err := store.Open(task.Params.Spec)
	if err != nil {
		return err
	}
	text, err := io.ReadAll(file)
	if err = errors.Join(err, file.Close()); err != nil {
		return fmt.Errorf("read the task's spec: %w", err)
	}
	wanted, err := arenaspec.Parse(text)
	if err != nil {
		return err
	}
	found, err := vetModel(bytesOf, wanted, task.Params.Live.Rows)
	if err = errors.Join(err, found.refused()); err != nil {
		return err
	}
	w, err := s.wallet(ctx)
	if err != nil {
		return err
	}
	defer w.close()
	sub := &submitting{wallet: w, task: id, params: task.Params, stake: stake}
	if sub.model, err = w.sealed(ctx, store, id, bytesOf, task.Params.MaxModelBytes); err != nil {
		return err
	}
	domain := s.deployment.Domain()
	sub.salt = domain.ModelSalt(w.key.Secret("model"), id, w.account(), sub.model.Flat)
	sub.commitment = domain.ModelCommitment(id, w.account(), sub.model, sub.salt)
	sub.out = submissionOutput{Task: id, Model: sub.model.Content.String(), Bytes: sub.model.Content.Size, Sent: []sent{}}
	if err := sub.commit(ctx); err != nil {
		return err
	}
	if err := sub.reveal(ctx); err != nil {
		return err
	}
	return s.call.emit(sub.out, func(w io.Writer) {
		fmt.Fprintln(w, sub.out.Submission) //nolint:errcheck // emit reports it
	})
}

// sealed seals a model for a task, once: given again it finds what it sealed before, which the commitment binds.
func (w *wallet) sealed(ctx context.Context, store *content.Store, id arena.TaskID, model []byte, most uint64) (m arena.Model, err error) {
	name := fmt.Sprintf("sealed/%s/%d/%s/%x", w.deployment.Addresses.Arena, id, w.account(), sha256.Sum256(model))
	text, ok, err := w.journal.Get(ctx, name)
	if err != nil {
		return m, err
	}
	if ok && json.Unmarshal(text, &m) == nil && store.Has(m.Content) {
		return m, nil
	}
	key, err := w.sealer()
	if err != nil {
		return m, err
	}
	if m, err = node.SealModel(ctx, store, w.deployment.Domain(), node.SealSecret(key), id, w.account(), model, most); err != nil {
		return m, err
	}
	if text, err = json.Marshal(m); err != nil {
		return m, fmt.Errorf("note a sealed model: %w", err)
	}
	return m, w.journal.Put(ctx, name, text)
}

// mayTrain refuses an account that cannot train in the task before anything is fetched. Errors: chain.ErrNotEligible;
// chain.ErrClosed for a task that is over.
func (s *session) mayTrain(ctx context.Context, id arena.TaskID, t chain.Task) error {
	account, err := s.account("")
	if err != nil {
		return err
	}
	now, err := s.reader.Account(ctx, account)
	switch {
	case err != nil:
		return err
	case t.State != arena.TaskStateOpen:
		return says(chain.ErrClosed, "task %d is %s and takes no models: `arenad task list` shows which one does", id, t.State)
	case now.Leaf != arena.NoLeaf:
		return fmt.Errorf("%w: %s is a validator and cannot train: use another account", chain.ErrNotEligible, account)
	case t.Creator == account:
		return fmt.Errorf("%w: %s created task %d and cannot submit to it: use another account", chain.ErrNotEligible, account, id)
	default:
		return nil
	}
}

// find looks for the submission among those that the chain knows: its commitment names it.
func (x *submitting) find(ctx context.Context) (revealed bool, err error) {
	state, events, err := x.state(ctx)
	if err != nil {
		return false, err
	}
	t := state.Task(x.task)
	if t == nil {
		return false, fmt.Errorf("the chain took task %d back: %w", x.task, chain.ErrInput)
	}
	x.submitBy, x.revealBy = t.By(x.params.SubmitBy), t.By(x.params.RevealBy)
	for _, e := range events {
		switch b := e.Body.(type) {
		case arena.ModelCommitted:
			switch {
			case b.Trainer != x.account() || b.Task != x.task:
			case b.Commitment == x.commitment:
				x.out.Submission = b.Submission
			default:
				x.before = true
			}
		case arena.ModelRevealed:
			revealed = revealed || (x.out.Submission != 0 && b.Submission == x.out.Submission)
		}
	}
	return revealed, nil
}

// commit brings the commitment on the chain unless it is there.
func (x *submitting) commit(ctx context.Context) error {
	if _, err := x.find(ctx); err != nil || x.out.Submission != 0 {
		return err
	}
	if now := x.head.Time; now >= x.submitBy {
		return says(chain.ErrClosed, "task %d took models until %s: `arenad task list` shows which one takes them now", x.task, x.clock(x.submitBy))
	}
	fee, what := x.params.SubmissionFee(), "Fee of the submission"
	if !x.before { // the seats of the final stage are paid for with the first
		fee.Add(fee, x.params.FinalFee())
		what = fmt.Sprintf("Fees of the submission, of which %s for the final stage", fml(x.params.FinalFee()))
	}
	if err := x.costs(ctx, what, fee); err != nil {
		return err
	}
	x.call.say("Of the own stake %s are locked until the task has ended", fml(x.stake))
	if err := x.allow(ctx, fee); err != nil {
		return err
	}
	r, err := x.send(ctx, "Committed to the model", x.calls.CommitModel(x.task, x.commitment, x.stake, x.submitBy))
	if err != nil {
		return err
	}
	committed, err := fact[arena.ModelCommitted](x.session, r)
	if err != nil {
		return err
	}
	if committed != nil {
		x.out.Submission = committed.Submission
	}
	x.out.Sent = append(x.out.Sent, effect(r))
	return nil
}

// reveal waits until the commitment is final and shows the model. A reveal that a reorganisation separates from its
// commitment would let another trainer commit to the same bytes first.
func (x *submitting) reveal(ctx context.Context) error {
	revealed, err := x.find(ctx)
	if err != nil || revealed {
		return err
	}
	if err := x.settled(ctx); err != nil {
		return err
	}
	r, err := x.send(ctx, "Revealed the model", x.calls.RevealModel(x.out.Submission, x.model, x.salt, x.revealBy))
	if err != nil {
		return err
	}
	x.out.Sent = append(x.out.Sent, effect(r))
	return nil
}

// settled waits for the finality of what was sent so far, as long as the reveal's time allows.
func (x *submitting) settled(ctx context.Context) error {
	finality, err := chain.ParseFinality(x.cfg.Chain.Finality)
	if err != nil || finality.Tag != "" {
		return err // a tag may lie minutes behind: the window would be lost
	}
	for first := uint64(0); ; {
		head, err := x.client.Head(ctx)
		if err != nil {
			return err
		}
		if first == 0 {
			first = head.Number
		}
		if head.Number >= first+finality.Depth || head.Time+arena.Time(finality.Depth) >= x.revealBy {
			return nil
		}
		select {
		case <-time.After(waitStep):
		case <-ctx.Done():
			return context.Cause(ctx)
		}
	}
}
