package metric

// Stats are the sufficient statistics of a set of rows: integers that are merged by addition. With at most 2^22 rows no sum passes 2^63.
// The zero value suits every metric that does not count by class; NewStats suits all.
type Stats struct {
	Samples uint64
	Valid   uint64
	Correct uint64
	Q       uint64 // sum of losses in nano-units
	Spread  uint64 // r2: sum of the squared distances of the targets from their mean, in nano-units
	Bytes   uint64 // bits-per-byte: bytes of the raw text

	Classes    []Tally           // by class, the last one stands for "other"; nil where the metric does not count by class
	Background int               // class that does not count, -1 for none
	Ranks      map[uint64]Ranked // roc-auc: rows by the order of their outputs
}

// Tally counts the rows of one class.
type Tally struct {
	TruePositive  uint64 // of this class, and said to be
	FalsePositive uint64 // said to be of this class, and not
	FalseNegative uint64 // of this class, and said to be another
}

// Ranked counts the rows with one output.
type Ranked struct{ Positive, Negative uint64 }

// NewStats are the empty statistics of a metric.
func (s Spec) NewStats() Stats {
	out := Stats{Background: -1}
	if s.Kind.tallies() {
		out.Classes = make([]Tally, s.Labels.Len()+1)
	}
	if s.Background != nil {
		out.Background = int(*s.Background)
	}
	if s.Kind == ROCAUC {
		out.Ranks = make(map[uint64]Ranked)
	}
	return out
}

// Add counts one row.
func (s *Stats) Add(r Row) {
	s.Samples++
	if r.Valid {
		s.Valid++
	}
	if r.Correct {
		s.Correct++
	}
	s.Q += r.Q
	s.Spread += r.Spread
	s.Bytes += r.Bytes
	if s.Classes != nil {
		if r.Class == r.True {
			s.Classes[r.True].TruePositive++
		} else {
			s.Classes[r.True].FalseNegative++
			s.Classes[r.Class].FalsePositive++
		}
	}
	if s.Ranks != nil {
		rank := s.Ranks[r.Rank]
		if r.Positive {
			rank.Positive++
		} else {
			rank.Negative++
		}
		s.Ranks[r.Rank] = rank
	}
}

// Merge adds the statistics of another, disjoint set of rows of the same metric.
func (s *Stats) Merge(o Stats) {
	s.Samples += o.Samples
	s.Valid += o.Valid
	s.Correct += o.Correct
	s.Q += o.Q
	s.Spread += o.Spread
	s.Bytes += o.Bytes
	for i, t := range o.Classes {
		s.Classes[i].TruePositive += t.TruePositive
		s.Classes[i].FalsePositive += t.FalsePositive
		s.Classes[i].FalseNegative += t.FalseNegative
	}
	for key, r := range o.Ranks {
		rank := s.Ranks[key]
		rank.Positive += r.Positive
		rank.Negative += r.Negative
		s.Ranks[key] = rank
	}
}

// Counts lists the statistics in the order samples, valid, correct, sum of losses; then spread and bytes where there are any; then true
// positives, false positives and false negatives of each class where the metric counts them.
func (s Stats) Counts() []uint64 {
	out := []uint64{s.Samples, s.Valid, s.Correct, s.Q}
	if s.Spread != 0 || s.Bytes != 0 {
		out = append(out, s.Spread, s.Bytes)
	}
	for _, t := range s.Classes {
		out = append(out, t.TruePositive, t.FalsePositive, t.FalseNegative)
	}
	return out
}
