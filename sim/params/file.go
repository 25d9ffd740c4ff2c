package params

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/ai-arena/arenad/sim"
)

// ErrFile: the file is no parameter file. The caller corrects it.
var ErrFile = errors.New("parameter file")

// File is what is checked. Times in seconds, amounts in FML. docs/incentives.md describes it.
type File struct {
	Deployment Deployment `json:"deployment"`
	Task       Task       `json:"task"`
	// Stakes of the validators: what is their own and half of what is delegated to them.
	Stakes []sim.FML `json:"stakes"`
	Load   Load      `json:"load"`
}

// Deployment are the parameters that all tasks share.
type Deployment struct {
	EpochLength    int64   `json:"epoch_length"`
	BeaconDelay    int64   `json:"beacon_delay"`
	Block          int64   `json:"block"`
	MinStake       sim.FML `json:"min_stake"`        // m
	CapFactor      int64   `json:"cap_factor"`       // the cap in minimum stakes
	BaseRecord     float64 `json:"base_record"`      // r0, seats
	RecordHalfLife int64   `json:"record_half_life"` // epochs
	SeatFeeUnit    sim.FML `json:"seat_fee_unit"`
	Unbonding      int64   `json:"unbonding"`
	RefBandwidth   int64   `json:"ref_bandwidth"` // bytes a second
	RefSpeed       int64   `json:"ref_speed"`     // multiply-adds a second
	MinReward      sim.FML `json:"min_reward"`
	MinTrainer     sim.FML `json:"min_trainer_stake"`
}

// Task are the parameters of a task.
type Task struct {
	Seats           int     `json:"seats"`
	Alternates      int     `json:"alternates"`
	FinalSeats      int     `json:"final_seats"`
	SeatCap         int     `json:"seat_cap"`
	CommitWindow    int64   `json:"commit_window"`
	AlternateWindow int64   `json:"alternate_window"`
	RevealWindow    int64   `json:"reveal_window"`
	AppealWindow    int64   `json:"appeal_window"`
	KeyWindow       int64   `json:"key_window"`
	EvidenceWindow  int64   `json:"evidence_window"`
	RevealAfter     int64   `json:"reveal_after"` // revealBy - submitBy
	CloseAfter      int64   `json:"close_after"`  // closeBy - revealBy
	Submit          int64   `json:"submit"`       // submitBy - opening
	Reward          sim.FML `json:"reward"`
	Bond            sim.FML `json:"bond"`
	SeatFee         sim.FML `json:"seat_fee"`
	TrainerStake    sim.FML `json:"trainer_stake"`
	Gamma           uint32  `json:"gamma"`    // millionths
	CopyTau         uint32  `json:"copy_tau"` // millionths
	Engine          string  `json:"engine"`   // reference or tolerant
	Tolerance       uint32  `json:"tolerance"`
	Rows            int64   `json:"rows"`
	MaxModelBytes   int64   `json:"max_model_bytes"`
	MacsPerRow      int64   `json:"macs_per_row"`
}

// Load is what the arena has to do in an epoch.
type Load struct {
	Submissions float64 `json:"submissions_per_epoch"`
	Finalists   float64 `json:"finalists_per_epoch"`
	// Busiest: submissions of the busiest task in an epoch; 0: all of them are one task's.
	Busiest float64 `json:"busiest_task,omitempty"`
}

// Read reads a parameter file; fields that it does not know are refused. Errors: ErrFile.
func Read(data []byte) (*File, error) {
	f, err := decode(data)
	if err != nil {
		return nil, err
	}
	return f, f.check()
}

// ReadExpected reads what is expected of the deployment d, which does not exist yet: tasks, stakes and load. The file's own deployment
// is d, or left out. Errors: ErrFile.
func ReadExpected(data []byte, d Deployment) (*File, error) {
	f, err := decode(data)
	if err != nil {
		return nil, err
	}
	if f.Deployment != (Deployment{}) && f.Deployment != d {
		return nil, fmt.Errorf("%w: its deployment is another one: make it %s, or leave it out", ErrFile, text(d))
	}
	f.Deployment = d
	return f, f.check()
}

func decode(data []byte) (*File, error) {
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	var f File
	if err := d.Decode(&f); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrFile, err)
	}
	return &f, nil
}

func text(d Deployment) string {
	b, err := json.Marshal(d)
	if err != nil {
		return err.Error()
	}
	return string(b)
}

// check refuses what nothing can be computed from.
func (f *File) check() error {
	t := &f.Task
	if len(f.Stakes) == 0 {
		return fmt.Errorf("%w: no stakes", ErrFile)
	}
	if err := f.Deployment.check(); err != nil {
		return err
	}
	switch {
	case t.Seats < 1 || t.Seats > 31 || t.FinalSeats < 1 || t.FinalSeats > 31 || t.Alternates < 0 || t.Alternates > 31 || t.SeatFee < 0:
		return fmt.Errorf("%w: seats, final_seats and alternates must be from 1 (alternates: 0) to 31, the seat fee not negative", ErrFile)
	case f.Load.Submissions < 0 || f.Load.Finalists < 0:
		return fmt.Errorf("%w: loads must not be negative", ErrFile)
	}
	for i, s := range f.Stakes {
		if s < 0 {
			return fmt.Errorf("%w: stake %d is negative", ErrFile, i)
		}
	}
	return nil
}

func (d *Deployment) check() error {
	if d.MinStake <= 0 || d.CapFactor < 1 || d.BaseRecord <= 0 || d.RecordHalfLife < 1 || d.EpochLength < 1 || d.Block < 1 || d.SeatFeeUnit <= 0 {
		return fmt.Errorf("%w: min_stake, cap_factor, base_record, record_half_life, epoch_length, block and seat_fee_unit must be positive", ErrFile)
	}
	return nil
}
