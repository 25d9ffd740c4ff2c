package params

import (
	"fmt"

	"github.com/ai-arena/arenad/sim/theory"
)

func (r *checker) breach(rule, format string, args ...any) {
	r.Broken = append(r.Broken, Breach{rule, fmt.Sprintf(format, args...)})
}

// want adds a breach unless ok.
func (r *checker) want(ok bool, rule, format string, args ...any) {
	if !ok {
		r.breach(rule, format, args...)
	}
}

// CheckDeployment gives the rules that a deployment breaks whatever its tasks, stakes and load are. Errors: ErrFile.
func CheckDeployment(d Deployment) ([]Breach, error) {
	if err := d.check(); err != nil {
		return nil, err
	}
	r := &checker{Report: Report{Broken: []Breach{}}}
	r.clockRules(&d)
	fresh, _ := theory.SplitGain(float64(d.CapFactor), float64(d.CapFactor), 0)
	r.splitRule(round(fresh))
	w := leastBlocks * d.Block
	path := longestPath(&d, &Task{CommitWindow: w, AlternateWindow: w, RevealWindow: w, AppealWindow: w, KeyWindow: w})
	r.want(d.Unbonding >= path, "3.6", "unbonding takes %d s: want the longest path of appeals and two epochs, %d s with the shortest windows", d.Unbonding, path)
	return r.Broken, nil
}

// rules compares every parameter with its rule.
func (r *checker) rules(f *File) {
	r.weightRules()
	r.timeRules(f)
	r.taskRules(f)
	r.committeeRules(f)
}

// leastRatio is the least mean record in r0: below it splitting gains more than 2.2 with a cap of nine minimum stakes.
const leastRatio = 0.8

// weightRules are those of docs/protocol.md 3.3.
func (r *checker) weightRules() {
	r.want(r.Record.Ratio >= leastRatio && r.Record.Ratio <= 2, "3.3",
		"the mean record at this load is %.2f of r0 (%g seats): want 0.8 to 2; r0 = %.3g seats would be right, or another half-life", r.Record.Ratio, r.Record.Base, r.Record.Suggests)
	r.want(r.Splitting.Equilibrium <= 2.2, "3.3", "splitting gains %.2f at equilibrium: want at most 2.2", r.Splitting.Equilibrium)
	r.splitRule(r.Splitting.Fresh)
}

func (r *checker) splitRule(fresh float64) {
	r.want(fresh <= 3, "3.3", "splitting gains %.2f without a record: want at most 3, so a cap of 9 minimum stakes", fresh)
}

// timeRules are those of docs/protocol.md 3.6 and 5.
func (r *checker) timeRules(f *File) {
	d, t := &f.Deployment, &f.Task
	r.clockRules(d)
	least := leastBlocks * d.Block
	for _, w := range []struct {
		name string
		is   int64
	}{{"commit", t.CommitWindow}, {"reveal", t.RevealWindow}, {"appeal", t.AppealWindow}} {
		r.want(w.is >= least, "5", "the %s window is %d s: want three blocks, %d s", w.name, w.is, least)
	}
	r.want(t.Alternates == 0 || t.AlternateWindow >= least, "5", "the alternates' window is %d s: want three blocks, %d s", t.AlternateWindow, least)
	if d.RefBandwidth > 0 && d.RefSpeed > 0 {
		work := least + 2*(t.MaxModelBytes/d.RefBandwidth+t.MacsPerRow*t.Rows/d.RefSpeed)
		r.want(t.CommitWindow >= work, "5", "the commit window is %d s: fetching and running the largest model takes %d s with three blocks", t.CommitWindow, work)
	}
	windows := t.CommitWindow + t.AlternateWindow + t.RevealWindow + t.AppealWindow
	r.want(t.RevealAfter <= 2*d.EpochLength, "5", "models may be revealed %d s after the last commit: want at most two epochs, %d s", t.RevealAfter, 2*d.EpochLength)
	settles := t.KeyWindow + 2*(2*d.EpochLength+windows)
	r.want(t.CloseAfter >= settles, "5", "a task may settle %d s after the last reveal: want %d s, the keys' window and twice two epochs with all windows", t.CloseAfter, settles)
	const month = 30 * 24 * 3600
	r.want(t.Submit+t.RevealAfter+t.CloseAfter <= month, "5", "a task takes %d s: want at most 30 days", t.Submit+t.RevealAfter+t.CloseAfter)
	path := longestPath(d, t)
	r.want(d.Unbonding >= path, "3.6", "unbonding takes %d s: want the longest path of appeals and two epochs, %d s", d.Unbonding, path)
}

// leastBlocks is how many blocks the shortest window takes.
const leastBlocks = 3

// clockRules are those of the deployment alone.
func (r *checker) clockRules(d *Deployment) {
	r.want(d.BeaconDelay >= 2*d.Block, "5", "the beacon's delay is %d s: want two blocks (%d s) and the chain's largest clock drift", d.BeaconDelay, 2*d.Block)
	r.want(d.EpochLength >= d.BeaconDelay+10*d.Block, "5", "an epoch is %d s: want the beacon's delay and ten blocks, %d s", d.EpochLength, d.BeaconDelay+10*d.Block)
}

// longestPath is the longest path of a task's stages, in seconds: in each the first committee and two appeals, each drawn in the second
// epoch after it was asked for, and two epochs.
func longestPath(d *Deployment, t *Task) int64 {
	round := 2*d.EpochLength + 2*t.CommitWindow + t.AlternateWindow + t.RevealWindow + t.AppealWindow
	return t.KeyWindow + 2*3*round + 2*d.EpochLength
}

// taskRules are the others of docs/protocol.md 4, 5 and 9.
func (r *checker) taskRules(f *File) {
	d, t := &f.Deployment, &f.Task
	r.want(t.Seats%2 == 1 && t.Seats >= 3 && t.Seats <= 7, "5", "%d seats: want 3, 5 or 7", t.Seats)
	r.want(t.Seats+t.Alternates <= 8, "5", "%d seats and %d alternates: want 8 together at most", t.Seats, t.Alternates)
	r.want(t.FinalSeats%2 == 1 && t.FinalSeats >= 3, "5", "%d final seats: want an odd number from 3 to 31", t.FinalSeats)
	r.want(t.SeatCap >= 4 && t.SeatCap <= 15, "5", "the seat cap is %d: want 4 to 15", t.SeatCap)
	r.want(t.Gamma < 500_000, "5", "gamma is %d millionths: want less than half", t.Gamma)
	r.want(t.CopyTau >= 500_000 && t.CopyTau <= 1_000_000, "5", "copyTau is %d millionths: want 500,000 to 1,000,000", t.CopyTau)
	r.want(t.Reward >= d.MinReward, "4", "the reward is %s FML: want at least %s", t.Reward, d.MinReward)
	r.want(2*t.Bond >= t.Reward, "4", "the creator's bond is %s FML: want half of the reward at least", t.Bond)
	r.want(t.TrainerStake >= d.MinTrainer, "4", "trainers stake %s FML: want at least %s", t.TrainerStake, d.MinTrainer)
	switch t.Engine {
	case "reference":
		r.want(t.Tolerance == 0, "5", "the tolerance is %d: want 0 for the engine reference", t.Tolerance)
	case "tolerant":
		rows := max(t.Rows, 1)
		// tau = ceil(1e6 * max(2, ceil(2e-4 n)) / n), at most 5,000.
		allowed := min((1_000_000*max(2, (2*rows+9999)/10_000)+rows-1)/rows, 5000)
		r.want(int64(t.Tolerance) <= allowed, "5", "the tolerance is %d: want at most %d for %d rows", t.Tolerance, allowed, t.Rows)
	default:
		r.breach("5", "engine %q: want reference or tolerant", t.Engine)
	}
}

// committeeRules are the security figures of docs/protocol.md 5, 7 and 8.3.
func (r *checker) committeeRules(f *File) {
	t := &f.Task
	r.want(t.Seats >= 5, "5", "k = %d: a third of the weight decides %.1f %% of such committees; security figures are for 5 and more", t.Seats, 100*third(t.Seats))
	r.want(t.FinalSeats >= 15, "5", "kf = %d: a third of the weight decides %.1f %% of such committees; security figures are for 15 and more", t.FinalSeats, 100*third(t.FinalSeats))
	r.want(r.Validators >= 31, "7", "%d validators: the largest committee needs 31, so the last appeal is heard by fewer", r.Validators)
	r.want(r.RateLimit.Demand <= r.RateLimit.Headroom, "7", "the busiest task asks for %.1f first committees an epoch, and its queue seals %.1f before the heaviest validator has no seat left",
		r.RateLimit.Demand, r.RateLimit.Headroom)
}
