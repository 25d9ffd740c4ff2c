package audit

import (
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
)

// Result is what an audit says of something.
type Result string

// The results.
const (
	Holds Result = "holds"
	Fails Result = "does not hold"
	Open  Result = "not checked"
)

// and is the result of two things together: a failure before anything else, then what is open.
func (r Result) and(o Result) Result {
	switch {
	case r == Fails || o == Fails:
		return Fails
	case r == Open || o == Open:
		return Open
	}
	return Holds
}

// The sections of a report, in their order.
const (
	SectionLog         = "log"
	SectionWeights     = "weights"
	SectionBeacons     = "beacons"
	SectionCommittees  = "committees"
	SectionCommitments = "commitments"
	SectionWindows     = "windows"
	SectionDecisions   = "decisions"
	SectionRanking     = "ranking"
	SectionMoney       = "money"
	SectionContent     = "content"
	SectionScores      = "scores"
)

var sectionNames = [...]string{
	SectionLog, SectionWeights, SectionBeacons, SectionCommittees, SectionCommitments, SectionWindows, SectionDecisions,
	SectionRanking, SectionMoney, SectionContent, SectionScores,
}

// Report is what an audit found. Times in unix seconds of chain time, scores in millionths beside their text.
type Report struct {
	Task        arena.TaskID    `json:"task" doc:"id of the task"`
	State       arena.TaskState `json:"state" doc:"where the task stands"`
	Block       uint64          `json:"block" doc:"last block that was looked at"`
	Rows        RowsReport      `json:"rows" doc:"which rows were run again"`
	Sections    []*Section      `json:"sections" doc:"what was compared, by subject"`
	Submissions []*Submission   `json:"submissions" doc:"by id"`
	Result      Result          `json:"result" doc:"holds, does not hold, or not checked (completely)"`
	Sentence    string          `json:"sentence" doc:"the same for people"`
}

// RowsReport says which rows were run again.
type RowsReport struct {
	All  bool   `json:"all" doc:"every row of every submission that was run"`
	Each int    `json:"each" doc:"rows picked for each submission; 0: all"`
	Seed string `json:"seed" doc:"what they were picked by; empty: all"`
}

// Section is one subject of an audit.
type Section struct {
	Name     string   `json:"name" doc:"log, weights, beacons, committees, commitments, windows, decisions, ranking, money, content or scores"`
	Result   Result   `json:"result" doc:"of all of it"`
	Checked  int      `json:"checked" doc:"how many things were compared"`
	Text     string   `json:"text" doc:"what was compared"`
	Failures []string `json:"failures" doc:"what does not hold, a sentence each"`
	Unknown  []string `json:"unknown" doc:"what could not be checked, a sentence each"`
}

func (s *Section) held() { s.Checked++ }

func (s *Section) fail(format string, args ...any) {
	s.Checked++
	s.Failures = append(s.Failures, fmt.Sprintf(format, args...))
}

func (s *Section) open(format string, args ...any) {
	text := fmt.Sprintf(format, args...)
	for _, said := range s.Unknown {
		if said == text {
			return
		}
	}
	s.Unknown = append(s.Unknown, text)
}

// check counts err as a failure of `what` unless it is nil.
func (s *Section) check(err error, format string, args ...any) {
	if err == nil {
		s.held()
		return
	}
	s.fail("%s: %v.", fmt.Sprintf(format, args...), err)
}

// Submission is what an audit says of a submission.
type Submission struct {
	ID      arena.SubmissionID    `json:"id" doc:"id of the submission"`
	Trainer common.Address        `json:"trainer" doc:"who submitted it"`
	State   arena.SubmissionState `json:"state" doc:"where it stands"`
	Model   string                `json:"model" doc:"CID of the model; empty before its reveal"`
	Score   *Score                `json:"score" doc:"of its last stage that came to one, on chain; null before a result is final"`
	Again   *Score                `json:"again" doc:"of its last stage, as run again; null when it was not, or only in part"`
	Result  Result                `json:"result" doc:"of all that concerns its score"`
	Text    string                `json:"text" doc:"the same for people"`
	Stages  []*Stage              `json:"stages" doc:"live, then final, as far as it came"`
	Rounds  []*Round              `json:"rounds" doc:"its committees, of both stages"`
}

// Stage is what an audit says of a stage of a submission.
type Stage struct {
	Stage  arena.Stage `json:"stage" doc:"live or final"`
	Score  *Score      `json:"score" doc:"on chain; null if the stage came to none, or is not over"`
	Again  *Score      `json:"again" doc:"as run again; null when it was not, or only in part"`
	Result Result      `json:"result" doc:"of all that concerns that score"`
	Text   string      `json:"text" doc:"the same for people"`
}

// Score is a score or verdict.
type Score struct {
	Value uint32 `json:"value" doc:"millionths, or a verdict"`
	Text  string `json:"text" doc:"as a decimal fraction, or the verdict's name"`
}

func scoreOf(s arena.Score) *Score { return &Score{uint32(s), s.String()} }

// Round is what an audit says of a committee.
type Round struct {
	Round     arena.Round   `json:"round" doc:"number, from 0, through both stages"`
	Stage     arena.Stage   `json:"stage" doc:"live or final"`
	Epoch     arena.Epoch   `json:"epoch" doc:"in which it was drawn"`
	Committee Result        `json:"committee" doc:"whether the draw gives it"`
	Decision  Result        `json:"decision" doc:"whether it follows from the votes"`
	Outcome   arena.Outcome `json:"outcome" doc:"how it ended"`
	Seats     []*Seat       `json:"seats" doc:"in draw order"`
}

// Seat is what an audit says of a seat.
type Seat struct {
	Seat      arena.Seat     `json:"seat" doc:"number, from 0"`
	Validator common.Address `json:"validator" doc:"who held it"`
	Alternate bool           `json:"alternate" doc:"whether it only stood in"`
	Vote      *Score         `json:"vote" doc:"null if none was revealed"`
	Evidence  *common.Hash   `json:"evidence" doc:"null if none was revealed"`
	Result    Result         `json:"result" doc:"whether the vote is what the model gives; a seat without a vote holds"`
	Text      string         `json:"text" doc:"the same for people"`
}

func newReport(t arena.TaskID) *Report {
	r := &Report{Task: t, Submissions: []*Submission{}}
	for _, name := range sectionNames {
		r.Sections = append(r.Sections, &Section{Name: name, Failures: []string{}, Unknown: []string{}})
	}
	return r
}

// Section finds a section by its name.
func (r *Report) Section(name string) *Section {
	for _, s := range r.Sections {
		if s.Name == name {
			return s
		}
	}
	return &Section{}
}

// Failures are all sentences that say what does not hold.
func (r *Report) Failures() (all []string) {
	for _, s := range r.Sections {
		all = append(all, s.Failures...)
	}
	return all
}

// Unknown are all sentences that say what could not be checked.
func (r *Report) Unknown() (all []string) {
	for _, s := range r.Sections {
		all = append(all, s.Unknown...)
	}
	return all
}

// conclude sums up.
func (r *Report) conclude() {
	r.Result = Holds
	for _, s := range r.Sections {
		switch {
		case len(s.Failures) > 0:
			s.Result = Fails
		case len(s.Unknown) > 0:
			s.Result = Open
		default:
			s.Result = Holds
		}
		s.Text = s.summary()
		r.Result = r.Result.and(s.Result)
	}
	failures, unknown := r.Failures(), r.Unknown()
	switch {
	case len(failures) > 0 && r.onlyDissent():
		r.Sentence = fmt.Sprintf("Every result of task %d holds, but %s by seats that the committees outvoted: %s", r.Task,
			plural(len(failures), "wrong vote was cast", "wrong votes were cast"), failures[0])
	case len(failures) > 0:
		r.Sentence = fmt.Sprintf("Task %d does not hold: %s. The first: %s", r.Task,
			plural(len(failures), "contradiction", "contradictions"), failures[0])
	case len(unknown) > 0:
		r.Sentence = fmt.Sprintf("What could be checked of task %d holds, but %s could not be checked. The first: %s", r.Task,
			plural(len(unknown), "thing", "things"), unknown[0])
	default:
		r.Sentence = fmt.Sprintf("Task %d holds: %s, %s and every wei follow from the chain and the content.", r.Task,
			plural(r.Section(SectionCommittees).Checked, "committee", "committees"), plural(r.Section(SectionScores).Checked, "vote", "votes"))
	}
}

// onlyDissent tells whether all that is wrong are votes that no result stands on.
func (r *Report) onlyDissent() bool {
	for _, s := range r.Sections {
		if s.Name != SectionScores && len(s.Failures) > 0 {
			return false
		}
	}
	for _, x := range r.Submissions {
		if x.Result == Fails {
			return false
		}
	}
	return true
}

var summaries = map[string]string{
	SectionLog:         "facts of the log fit the facts before them",
	SectionWeights:     "weights follow from stake and record",
	SectionBeacons:     "random values are those of their blocks",
	SectionCommittees:  "committees are those that the protocol draws",
	SectionCommitments: "reveals hash to what was committed",
	SectionWindows:     "commits and reveals came in their windows",
	SectionDecisions:   "rounds and submissions ended as their votes say",
	SectionRanking:     "places of the ranking follow from the results",
	SectionMoney:       "payments are right to the wei",
	SectionContent:     "files are what the chain says of them",
	SectionScores:      "votes were compared with the model, run again",
}

func (s *Section) summary() string {
	text := fmt.Sprintf("%d %s", s.Checked-len(s.Failures), summaries[s.Name])
	if s.Name == SectionScores {
		text = fmt.Sprintf("%d of %d %s: they are right", s.Checked-len(s.Failures), s.Checked, summaries[s.Name])
	}
	var but []string
	if n := len(s.Failures); n > 0 {
		but = append(but, fmt.Sprintf("%d not", n))
	}
	if n := len(s.Unknown); n > 0 {
		but = append(but, fmt.Sprintf("%d could not be checked", n))
	}
	if len(but) > 0 {
		text += "; " + strings.Join(but, ", ")
	}
	return text
}

func plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}
