package chain

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
)

// Course is where a submission stands between its rounds.
type Course struct {
	Stage       arena.Stage
	Size        uint8 // index of the size of the next committee
	Silences    uint8 // silent committees of that size
	Stands      bool  // a result does
	Strong      bool  // a quorum agreed on it
	Closed      bool  // it can no longer change
	Round       arena.Round
	Score       arena.Score
	AppealUntil arena.Time
	Appeals     uint8 // of the stage
	Pending     bool  // one of them is not decided
	Named       arena.SubmissionID
}

// Course reads where a submission stands between its rounds.
func (r *Reader) Course(ctx context.Context, s arena.SubmissionID) (Course, error) {
	v, err := read(ctx, r, r.at.Scores, r.b.scores.PackCourseOf(uint64(s)), r.b.scores.UnpackCourseOf)
	if err != nil {
		return Course{}, err
	}
	return Course{
		Stage: arena.Stage(v.Stage), Size: v.Size, Silences: v.Silences, Stands: v.Stands, Strong: v.Strong, Closed: v.Closed,
		Round: arena.Round(v.Round), Score: arena.Score(v.Score), AppealUntil: seconds(v.AppealUntil), Appeals: v.Appeals,
		Pending: v.Pending, Named: arena.SubmissionID(v.Named),
	}, nil
}

// AppealQuote reads what an appeal against the result that stands would cost now, FML wei. Errors: those of the appeal itself.
func (r *Reader) AppealQuote(ctx context.Context, s, named arena.SubmissionID) (bond *big.Int, err error) {
	v, err := read(ctx, r, r.at.Appeals, r.b.appeals.PackQuoteOf(uint64(s), uint64(named)), r.b.appeals.UnpackQuoteOf)
	return v.Bond, err
}

// Appeal is where an appeal stands, FML wei.
type Appeal struct {
	Appellant common.Address // zero: there is none
	Open      bool
	End       arena.AppealEnd
	Bond      *big.Int
	Rewarded  *big.Int // what the appellant got of the slashes of refuted seats so far
	Named     arena.SubmissionID
}

// Appeal reads an appeal; number counts those of the submission, those of the final stage from 2.
func (r *Reader) Appeal(ctx context.Context, s arena.SubmissionID, number uint8) (Appeal, error) {
	v, err := read(ctx, r, r.at.Appeals, r.b.appeals.PackAppealOf(uint64(s), number), r.b.appeals.UnpackAppealOf)
	if err != nil {
		return Appeal{}, err
	}
	return Appeal{
		Appellant: v.Appellant, Open: v.IsOpen, End: arena.AppealEnd(v.End), Bond: v.Bond, Rewarded: v.Rewarded, Named: arena.SubmissionID(v.Named),
	}, nil
}

// Finals is where the final stage of a task stands.
type Finals struct {
	Begun     bool
	Epoch     arena.Epoch // in which it began
	Finalists uint32
	Ranked    uint8 // final results on the list of the best
}

// Finals reads where the final stage of a task stands.
func (r *Reader) Finals(ctx context.Context, t arena.TaskID) (Finals, error) {
	v, err := read(ctx, r, r.at.Finals, r.b.finals.PackFinalsOf(uint64(t)), r.b.finals.UnpackFinalsOf)
	if err != nil {
		return Finals{}, err
	}
	return Finals{Begun: v.Cut, Epoch: arena.Epoch(v.CutEpoch), Finalists: v.Finalists, Ranked: v.Ranked}, nil
}
