package metric

import "fmt"

// Kind names a metric. The names reach disk and hashes; they never change.
type Kind string

// The metrics. Source: docs/eval.md 10.
const (
	Accuracy         Kind = "accuracy"          // share of rows whose class is right
	TopK             Kind = "top-k"             // share of rows whose class is among the K largest outputs
	BalancedAccuracy Kind = "balanced-accuracy" // mean recall of the classes that occur
	F1Macro          Kind = "f1-macro"          // mean F1 of the classes that occur
	F1Micro          Kind = "f1-micro"          // F1 of the sums over classes
	ROCAUC           Kind = "roc-auc"           // chance that a positive row outranks a negative one, ties half
	LogLoss          Kind = "log-loss"          // mean cross-entropy
	MSE              Kind = "mse"               // mean squared error
	RMSE             Kind = "rmse"              // its square root
	MAE              Kind = "mae"               // mean absolute error
	R2               Kind = "r2"                // share of the targets' variance that is explained
	BitsPerByte      Kind = "bits-per-byte"     // cross-entropy of tokens in bits, by the bytes of the raw text
	ExactMatch       Kind = "exact-match"       // share of rows whose text is right, byte by byte
)

// family is what a metric compares.
type family uint8

const (
	ofClasses family = iota + 1 // outputs with the class of a row
	ofValues                    // outputs with the numbers of a row
	ofText                      // outputs with the tokens or the text of a row
)

// metricRules is what sets one metric apart from the others of its family.
type metricRules struct {
	family  family
	lower   bool         // lower is better
	losses  bool         // rows have losses, invalid ones the largest
	outputs []OutputKind // that it can score
	score   func(*Stats) uint32
}

var rules = map[Kind]metricRules{
	Accuracy:         {family: ofClasses, outputs: []OutputKind{Label, Probs, Logits}, score: correctShare},
	TopK:             {family: ofClasses, outputs: []OutputKind{Probs, Logits}, score: correctShare},
	BalancedAccuracy: {family: ofClasses, outputs: []OutputKind{Label, Probs, Logits}, score: meanRecall},
	F1Macro:          {family: ofClasses, outputs: []OutputKind{Label, Probs, Logits}, score: meanF1},
	F1Micro:          {family: ofClasses, outputs: []OutputKind{Label, Probs, Logits}, score: sumF1},
	ROCAUC:           {family: ofClasses, outputs: []OutputKind{Probs, Logits}, score: areaUnderCurve},
	LogLoss:          {family: ofClasses, lower: true, losses: true, outputs: []OutputKind{Probs, Logits}, score: meanLoss},
	MSE:              {family: ofValues, lower: true, losses: true, outputs: []OutputKind{Value}, score: meanLoss},
	RMSE:             {family: ofValues, lower: true, losses: true, outputs: []OutputKind{Value}, score: rootMeanLoss},
	MAE:              {family: ofValues, lower: true, losses: true, outputs: []OutputKind{Value}, score: meanLoss},
	R2:               {family: ofValues, losses: true, outputs: []OutputKind{Value}, score: explained},
	BitsPerByte:      {family: ofText, lower: true, losses: true, outputs: []OutputKind{Logits}, score: bitsPerByte},
	ExactMatch:       {family: ofText, outputs: []OutputKind{Tokens}, score: correctShare},
}

// Kinds lists the metrics in the order of the constants above.
func Kinds() []Kind {
	return []Kind{Accuracy, TopK, BalancedAccuracy, F1Macro, F1Micro, ROCAUC, LogLoss, MSE, RMSE, MAE, R2, BitsPerByte, ExactMatch}
}

// LowerIsBetter tells the direction of a metric.
func (k Kind) LowerIsBetter() bool { return rules[k].lower }

// OfClasses tells whether the metric compares with the class of a row.
func (k Kind) OfClasses() bool { return rules[k].family == ofClasses }

// OfValues tells whether the metric compares with the numbers of a row.
func (k Kind) OfValues() bool { return rules[k].family == ofValues }

// OfText tells whether the metric compares with the tokens or the text of a row.
func (k Kind) OfText() bool { return rules[k].family == ofText }

// tallies tells whether the metric counts by class.
func (k Kind) tallies() bool { return k == BalancedAccuracy || k == F1Macro || k == F1Micro }

// OutputKind says what a row of the model's output means. The names never change.
type OutputKind string

// The kinds of output.
const (
	Label  OutputKind = "label"  // one integer, mapped through the label map
	Probs  OutputKind = "probs"  // probabilities of the classes, or one of class 1
	Logits OutputKind = "logits" // unnormalised log-probabilities of the classes, or one of class 1; for text those of each token in turn
	Value  OutputKind = "value"  // numbers to compare with the targets
	Tokens OutputKind = "tokens" // classes of the vocabulary; the first number that is none ends the text
)

// Score rounds the statistics to millionths, once: higher is better gives 0 to 1,000,000, lower is better saturates at Worst. No rows give
// the worst score. k is one of Kinds. Pure. Source: docs/eval.md 10, M2 and M4.
func (k Kind) Score(s Stats) uint32 {
	r, ok := rules[k]
	if !ok {
		panic(fmt.Sprintf("metric %q", k)) // Spec.Check refuses it long before there are rows
	}
	if s.Samples == 0 {
		if r.lower {
			return Worst
		}
		return 0
	}
	return r.score(&s)
}
