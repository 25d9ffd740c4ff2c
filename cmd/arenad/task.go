package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"math/big"
	"os"
	"path/filepath"
	"strconv"
	"time"

	"github.com/ai-arena/arenad/arena"
	arenaspec "github.com/ai-arena/arenad/arena/spec"
	"github.com/ai-arena/arenad/chain"
	"github.com/ai-arena/arenad/consensus"
	"github.com/ai-arena/arenad/content"
	"github.com/ai-arena/arenad/node"
)

// sent is the effect of a transaction.
type sent struct {
	Tx    string `json:"tx" doc:"hash of the transaction"`
	Block uint64 `json:"block" doc:"block it is in"`
}

// taskOutput is a created task.
type taskOutput struct {
	Task     arena.TaskID `json:"task" doc:"id of the task"`
	Spec     string       `json:"spec" doc:"CID of the canonical spec"`
	Live     string       `json:"live" doc:"CID of the live shard, on which models are scored"`
	Last     string       `json:"last" doc:"CID of the last shard, kept for the final stage"`
	Rows     uint32       `json:"rows" doc:"samples of the live shard"`
	SubmitBy arena.Time   `json:"submit_by" doc:"last moment of a commit"`
	RevealBy arena.Time   `json:"reveal_by" doc:"last moment of a model's reveal"`
	CloseBy  arena.Time   `json:"close_by" doc:"earliest settlement"`
	DropBy   arena.Time   `json:"drop_by" doc:"when everything has ended"`
	Reward   string       `json:"reward" doc:"FML wei"`
	Bond     string       `json:"bond" doc:"FML wei; returns to the creator"`
	sent
}

// taskSent is a transaction about a task.
type taskSent struct {
	Task arena.TaskID `json:"task" doc:"id of the task"`
	sent
}

func taskSpec() spec {
	yes := boolFlag("yes", "do not ask before money is spent")
	return spec{
		name: "task", usage: "create and follow tasks",
		text: "A task is what somebody wants trained: a spec, an evaluation set, a reward, a schedule.",
		subs: []spec{
			{
				name: "create", args: "SPEC", usage: "open and fund a task",
				text: "Deals the evaluation set (--evalset: digits, fashion-mnist, the description of a data set as `arenad dataset describe` writes it, or a shard file of `arenad dataset split`) into two shards " +
					"at random, live and last, seals each with a key of its own, stores them and the canonical spec in the content store, shows moments " +
					"and costs, asks, and opens the task. Keep a node with the role creator running on the same home: it serves the shards, hands the " +
					"live one's key to the validators, and puts both keys on chain in the key window. Without the last one's key nobody is ranked and " +
					"the bond is burned.",
				example: "arenad task create task.yaml --evalset evaluation.shard\narenad task create task.yaml --evalset digits --rows 600 --yes --json",
				flags: append(append(writeFlags(), settings("content-max")...), yes,
					stringFlag("evalset", "", "evaluation set: the name of a data set, its description, or a shard file"),
					stringFlag("rows", "0", "how many of its rows to use, chosen at random; 0: all")),
				output: taskOutput{}, do: with(taskCreate),
			},
			{
				name: "list", usage: "list tasks",
				text:    "Lists all tasks, newest first, with what they pay and until when models are taken.",
				example: "arenad task list --json",
				flags:   readFlags(), output: []consensus.TaskView{}, do: with(taskList),
			},
			{
				name: "show", args: "TASK", usage: "show a task",
				text:    "Shows moments, parameters, submissions and money of a task.",
				example: "arenad task show 1 --json",
				flags:   readFlags(), output: consensus.TaskView{}, do: with(taskShow),
			},
			{
				name: "cancel", args: "TASK", usage: "withdraw a task without submissions",
				text:    "Withdraws a task to which nobody submitted; reward and bond return to the creator's claimable balance.",
				example: "arenad task cancel 1",
				flags:   writeFlags(), output: taskSent{}, do: with(taskCancel),
			},
			{
				name: "cut", args: "TASK", usage: "begin the final stage of a task",
				text: "Begins the final stage once every submission has a final live result and both shard keys are public. Anybody may, and is paid; " +
					"running nodes do it by themselves.",
				example: "arenad task cut 1",
				flags:   writeFlags(), output: taskSent{}, do: with(taskCut),
			},
			{
				name: "settle", args: "TASK", usage: "pay a finished task out",
				text: "Pays the reward of a task out once all its submissions and seats are settled. Anyone may; running nodes do it by " +
					"themselves.",
				example: "arenad task settle 1",
				flags:   writeFlags(), output: taskSent{}, do: with(taskSettle),
			},
		},
	}
}

func taskList(ctx context.Context, s *session) error {
	state, _, err := s.state(ctx)
	if err != nil {
		return err
	}
	ids := state.Tasks()
	views := make([]consensus.TaskView, 0, len(ids))
	for i := len(ids) - 1; i >= 0; i-- {
		if v, ok := state.ViewTask(ids[i]); ok {
			views = append(views, v)
		}
	}
	return s.call.emit(views, func(w io.Writer) {
		rows := make([][]string, len(views))
		for i, v := range views {
			rows[i] = []string{
				v.ID.String(), v.State.String(), taskStage(&v).String(), fmlText(v.Reward), strconv.Itoa(len(v.Submissions)), s.clock(v.SubmitBy), s.clock(v.Final.From), s.clock(v.CloseBy),
			}
		}
		table(w, []string{"task", "state", "stage", "reward", "submissions", "submit by", "final stage from", "settled from"}, rows)
	})
}

// taskStage is the stage that a task is in.
func taskStage(v *consensus.TaskView) arena.Stage {
	if v.Final.Begun {
		return arena.StageFinal
	}
	return arena.StageLive
}

// finalStage says where the final stage of a task stands.
func (s *session) finalStage(v *consensus.TaskView) string {
	switch {
	case v.Final.Begun:
		return fmt.Sprintf("since %s; %d finalists, of which %d have no final result yet", s.clock(v.Final.BegunAt), len(v.Final.Finalists), v.Final.Open)
	case v.Keys.Withheld:
		return "never: a key of the shards was withheld, nobody is ranked"
	default:
		return fmt.Sprintf("from %s, once all submissions have a final live result (%d have not); %d finalists so far", s.clock(v.Final.From), v.Open, len(v.Final.Finalists))
	}
}

func taskShow(ctx context.Context, s *session) error {
	state, t, err := s.knownTask(ctx, s.call.args[0])
	if err != nil {
		return err
	}
	v, _ := state.ViewTask(t.ID)
	return s.call.emit(v, func(w io.Writer) {
		better := "higher is better"
		if v.LowerBetter {
			better = "lower is better"
		}
		table(w, nil, [][]string{
			{"task", v.ID.String()},
			{"state", s.taskState(&v)},
			{"creator", v.Creator.Hex()},
			{"models until", s.clock(v.SubmitBy)},
			{"revealed until", s.clock(v.RevealBy)},
			{"keys", fmt.Sprintf("from %s to %s; live shard %s, last shard %s", s.clock(v.Keys.From), s.clock(v.Keys.By), public(v.Keys.Live), public(v.Keys.Last))},
			{"final stage", s.finalStage(&v)},
			{"settled from", s.clock(v.CloseBy)},
			{"everything ends by", s.clock(v.DropBy)},
			{"committee", fmt.Sprintf("%d seats, %d alternates; in the final stage %d seats", v.Seats, v.Alternates, v.FinalSeats)},
			{"score", fmt.Sprintf("%s; to beat: %s", better, v.Baseline.Text)},
			{"spec", v.Spec},
			{"evaluation set", fmt.Sprintf("%s, %d rows", v.LiveShard, v.Rows)},
			{"reward", fmlText(v.Reward)},
			{"seat fee", fmlText(v.SeatFee)},
			{"submissions", fmt.Sprintf("%d, of which %d are open", len(v.Submissions), v.Open)},
			{"live ranking", fmt.Sprint(v.LiveRanking)},
			{"ranking", fmt.Sprint(v.Ranking) + " (final results, which are paid)"},
			{"rounds to settle", strconv.Itoa(v.RoundsDue)},
			{"paid", fmlText(v.Money.Paid)},
			{"still held", fmlText(v.Money.Held)},
		})
	})
}

// taskState is the state of a task, and whether the arena is paused while it is open.
func (s *session) taskState(v *consensus.TaskView) string {
	if v.PausedUntil == 0 {
		return v.State.String()
	}
	return fmt.Sprintf("%s; the arena is paused until %s: no new submissions and draws, deadlines move by it", v.State, s.clock(v.PausedUntil))
}

// public says whether a key is on chain.
func public(onChain bool) string {
	if onChain {
		return "public"
	}
	return "sealed"
}

// store opens the content store of the home folder.
func (s *session) store() (*content.Store, error) {
	limits := content.DefaultStoreConfig()
	limits.MaxBytes = uint64(s.cfg.Content.MaxBytes)
	limits.MaxBlobBytes = min(limits.MaxBlobBytes, limits.MaxBytes)
	return content.NewStore(s.cfg.ContentDir(), limits)
}

// addFile brings a file into the content store, where it stays until it is unpinned.
func (c *call) addFile(ctx context.Context, store *content.Store, path string) (arena.Content, [32]byte, error) {
	file, err := os.Open(filepath.Clean(path))
	if err != nil {
		return arena.Content{}, [32]byte{}, fmt.Errorf("%w: %w", errUsage, err)
	}
	defer file.Close() //nolint:errcheck // nothing was written
	info, err := file.Stat()
	if err != nil {
		return arena.Content{}, [32]byte{}, fmt.Errorf("%w: %w", errUsage, err)
	}
	bar := c.bar("Adding "+filepath.Base(path), info.Size())
	defer bar.Exit() //nolint:errcheck // a picture
	added, flat, err := store.Add(ctx, io.TeeReader(file, bar))
	if err != nil {
		return added, flat, err
	}
	return added, flat, store.Pin(added, pinUser)
}

// opensIn is how far ahead of the newest block the moments of a new task begin: a person reads the summary, two
// transactions are mined.
const opensIn = 4

func taskCreate(ctx context.Context, s *session) error {
	t, err := readSpecFile(s.call.args[0])
	if err != nil {
		return err
	}
	store, err := s.store()
	if err != nil {
		return err
	}
	if err := s.mayCreate(ctx); err != nil {
		return err
	}
	if err := s.makeShards(ctx, store, t); err != nil {
		return err
	}
	canonical, err := t.Canonical()
	if err != nil {
		return err
	}
	stored, _, err := store.Add(ctx, bytes.NewReader(canonical))
	if err != nil {
		return err
	}
	if err := store.Pin(stored, node.PinOwn); err != nil {
		return err
	}
	w, err := s.wallet(ctx)
	if err != nil {
		return err
	}
	defer w.close()
	preview, err := t.Params(stored, s.head.Time+opensIn)
	if err != nil {
		return err
	}
	bond := new(big.Int).Rsh(new(big.Int).Add(preview.Reward, big.NewInt(1)), 1)
	cost := new(big.Int).Add(preview.Reward, bond)
	s.summary(t, &preview, bond)
	if err := s.call.confirm(fmt.Sprintf("Lock %s of %s?", fml(cost), w.account())); err != nil {
		return err
	}
	if err := w.allow(ctx, cost); err != nil {
		return err
	}
	head, err := s.client.Head(ctx) // the person took time to read
	if err != nil {
		return err
	}
	params, err := t.Params(stored, head.Time+1)
	if err != nil {
		return err
	}
	in, err := w.calls.CreateTask(w.occasion("create-task/"+stored.String()), params)
	if err != nil {
		return err
	}
	receipt, err := w.send(ctx, "Task created", in)
	if err != nil {
		return err
	}
	created, err := fact[arena.TaskCreated](s, receipt)
	if err != nil {
		return err
	}
	out := taskOutput{
		Spec: stored.String(), Live: params.Live.Content.String(), Last: params.Last.Content.String(), Rows: params.Live.Rows,
		SubmitBy: params.SubmitBy, RevealBy: params.RevealBy, CloseBy: params.CloseBy, DropBy: params.DropBy(),
		Reward: weiText(params.Reward), Bond: weiText(bond), sent: effect(receipt),
	}
	if created != nil {
		out.Task = created.Task
	}
	return s.call.emit(out, func(w io.Writer) {
		fmt.Fprintln(w, out.Task) //nolint:errcheck // emit reports it
	})
}

// mayCreate refuses an account that may not create tasks before anything is made or asked. Errors: chain.ErrNotEligible.
func (s *session) mayCreate(ctx context.Context) error {
	account, err := s.account("")
	if err != nil {
		return err
	}
	e, err := s.reader.Eligibility(ctx, account)
	if err != nil || e.Routes != 0 {
		return err
	}
	limits, err := s.reader.Limits(ctx)
	if err != nil {
		return err
	}
	return says(chain.ErrNotEligible, "%s may not create tasks: %s `arenad eligibility` names the other grounds", account, s.grounds(e, limits)[0].Sentence)
}

// summary shows a task before it is paid for.
func (s *session) summary(t *arenaspec.Task, p *arena.TaskParams, bond *big.Int) {
	table(s.call.stderr, nil, [][]string{
		{"task", t.Name},
		{"predicts", t.Kind},
		{"scored by", fmt.Sprintf("%s on %d rows, to beat: %s", t.Metric, p.Live.Rows, p.Baseline)},
		{"models until", s.clock(p.SubmitBy)},
		{"revealed until", s.clock(p.RevealBy)},
		{"final stage from", s.clock(p.CutAt())},
		{"settled from", s.clock(p.CloseBy)},
		{"everything ends by", s.clock(p.DropBy())},
		{"committee", fmt.Sprintf("%d seats, %d alternates, in the final stage %d seats; %s a seat", p.Seats, p.Alternates, p.FinalSeats, fml(p.SeatFee))},
		{"a submission costs", fml(chain.SubmissionFee(*p))},
		{"the first one also", fml(p.FinalFee()) + " for the final stage"},
		{"a trainer locks", fml(p.MinTrainerStake)},
		{"reward", fml(p.Reward)},
		{"bond (returns)", fml(bond)},
	})
}

func taskCancel(ctx context.Context, s *session) error {
	return s.aboutTask(ctx, "Task %d cancelled", func(w *wallet, _ *consensus.State, t *consensus.Task) chain.Intent { return w.calls.CancelTask(t.ID) })
}

func taskCut(ctx context.Context, s *session) error {
	return s.aboutTask(ctx, "Began the final stage of task %d", func(w *wallet, _ *consensus.State, t *consensus.Task) chain.Intent { return w.calls.CutTask(t.ID) })
}

func taskSettle(ctx context.Context, s *session) error {
	return s.aboutTask(ctx, "Task %d settled", func(w *wallet, state *consensus.State, t *consensus.Task) chain.Intent {
		return w.calls.Settle(t.ID, state.Ranking(t))
	})
}

// knownTask reads the arena and finds the task that the command names. Errors: errUsage, chain.ErrInput.
func (s *session) knownTask(ctx context.Context, text string) (*consensus.State, *consensus.Task, error) {
	id, err := parseID[arena.TaskID](text, "task")
	if err != nil {
		return nil, nil, err
	}
	state, _, err := s.state(ctx)
	if err != nil {
		return nil, nil, err
	}
	t := state.Task(id)
	if t == nil {
		return nil, nil, noTask(id)
	}
	return state, t, nil
}

// noTask says that there is no such task. Errors: chain.ErrInput.
func noTask(id arena.TaskID) error {
	return says(chain.ErrInput, "there is no task %d: `arenad task list` shows those that there are", id)
}

// aboutTask sends one transaction about the task that the command names; did says what it did.
func (s *session) aboutTask(ctx context.Context, did string, intent func(*wallet, *consensus.State, *consensus.Task) chain.Intent) error {
	state, t, err := s.knownTask(ctx, s.call.args[0])
	if err != nil {
		return err
	}
	w, err := s.wallet(ctx)
	if err != nil {
		return err
	}
	defer w.close()
	receipt, err := w.send(ctx, fmt.Sprintf(did, t.ID), intent(w, state, t))
	if err != nil {
		return err
	}
	return s.call.emit(taskSent{t.ID, effect(receipt)}, func(io.Writer) {})
}

// waitStep is the pause between looks at the chain while a command waits for it.
const waitStep = 250 * time.Millisecond
