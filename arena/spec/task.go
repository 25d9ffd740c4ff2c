package spec

import (
	"errors"

	"github.com/ai-arena/arenad/arena"
)

// Format is the first word of every task spec.
const Format = "arena/task/1"

// ErrSpec means that the document is not a valid task spec. The message lists every fault with its path.
var ErrSpec = errors.New("task spec")

// Task is a task spec. The tags say what the JSON schema says: enum, min, max, doc.
type Task struct {
	Format       string       `json:"format" enum:"arena/task/1" doc:"version of this document; filled in"`
	Name         string       `json:"name" min:"1" max:"80" doc:"one line that people recognise the task by"`
	Description  string       `json:"description,omitempty" max:"4096" doc:"what is wanted, and what for"`
	Kind         string       `json:"kind" enum:"classification,regression,text" doc:"what a model predicts"`
	Input        []Input      `json:"input" min:"1" max:"16" doc:"which column feeds which graph input"`
	Output       Output       `json:"output" doc:"which graph output is scored, and what it means"`
	Labels       *Labels      `json:"labels,omitempty" doc:"classification: all labels, their order gives the classes; text: the words of the vocabulary"`
	Loss         string       `json:"loss" enum:"cross-entropy,mse" doc:"what trainers minimise; by default what fits the kind"`
	Metric       string       `json:"metric" enum:"accuracy,top-k,balanced-accuracy,f1-macro,f1-micro,roc-auc,log-loss,mse,rmse,mae,r2,bits-per-byte,exact-match" doc:"what models are ranked by; by default accuracy, mse for regression, bits-per-byte for text"`
	Scoring      *Scoring     `json:"scoring,omitempty" doc:"settings of the metric, for those that have any"`
	Direction    string       `json:"direction" enum:"higher-is-better,lower-is-better" doc:"follows from the metric"`
	Baseline     Decimal      `json:"baseline" doc:"score that a ranked model must beat; by default 0, or the worst score where lower is better"`
	Engine       string       `json:"engine" enum:"reference" doc:"how votes agree: bit for bit"`
	Batch        uint32       `json:"batch" min:"1" max:"4096" doc:"rows of a batch; part of the result's definition; default 64"`
	Limits       Limits       `json:"limits" doc:"what a model may cost"`
	TrainingData TrainingData `json:"trainingData" doc:"where training data comes from"`
	Evaluation   *Evaluation  `json:"evaluation,omitempty" doc:"commitments to the evaluation set; filled in when the shards are made"`
	Schedule     Schedule     `json:"schedule" doc:"moments counted from the opening of the task, and windows"`
	Committee    Committee    `json:"committee" doc:"who scores"`
	Economy      Economy      `json:"economy" doc:"what it pays and costs"`
}

// Scoring are the settings of a metric. Each belongs to one metric and is refused with others.
type Scoring struct {
	K          uint32 `json:"k,omitempty" doc:"top-k: among how many of the largest outputs the right class must be"`
	Positive   string `json:"positive,omitempty" doc:"roc-auc: the label of the positive class; default the second one"`
	Background string `json:"background,omitempty" doc:"f1-micro: a label that does not count"`
	Text       string `json:"text,omitempty" max:"128" doc:"text: the column of the evaluation set that holds the raw text"`
	IgnoreCase bool   `json:"ignoreCase,omitempty" doc:"exact-match: A to Z equal a to z"`
}

// Input binds a column of the data to a graph input: x' = x*scale + offset, in binary32.
type Input struct {
	Column string   `json:"column" min:"1" max:"128" doc:"column of the evaluation set"`
	Name   string   `json:"name,omitempty" max:"512" doc:"graph input; may be left out where there is one"`
	DType  string   `json:"dtype" enum:"float32,int64" doc:"type of the graph input; default float32"`
	Shape  []int64  `json:"shape" min:"1" max:"8" doc:"shape of the graph input; the first dimension is the batch, written 0"`
	Scale  *float64 `json:"scale,omitempty" doc:"factor, as the nearest binary32; default 1"`
	Offset *float64 `json:"offset,omitempty" doc:"summand, as the nearest binary32; default 0"`
}

// Output says which graph output is scored.
type Output struct {
	Name string `json:"name,omitempty" max:"512" doc:"graph output; may be left out where there is one"`
	Kind string `json:"kind" enum:"label,probs,logits,value,tokens" doc:"what its rows mean; default logits, value for regression, tokens for exact-match"`
}

// Limits bound what a model may cost. They are counted, so that all validators agree.
type Limits struct {
	ModelBytes     Size   `json:"modelBytes" min:"1" doc:"size of the model file; default 64 MiB"`
	MACsPerRow     uint64 `json:"macsPerRow" min:"1" doc:"multiply-adds per row; default 1,000,000"`
	ElementsPerRow uint64 `json:"elementsPerRow" min:"1" doc:"tensor elements written per row; default 1,000,000"`
	Memory         Size   `json:"memory" min:"1" doc:"bytes of live tensors; default 256 MiB"`
}

// TrainingData says where training data comes from.
type TrainingData struct {
	Source string `json:"source" enum:"local,public" doc:"local: each trainer brings its own; public: the content below; default local"`
	CID    string `json:"cid,omitempty" doc:"content of the public training set"`
	Size   Size   `json:"size,omitempty" doc:"its size in bytes"`
}

// Evaluation holds the commitments to the evaluation set.
type Evaluation struct {
	Live Shard  `json:"live" doc:"scored as models arrive"`
	Last *Shard `json:"last,omitempty" doc:"kept back for the final ranking"`
}

// Shard is the commitment to one shard.
type Shard struct {
	CID     string `json:"cid" doc:"content of the shard file"`
	Size    Size   `json:"size" min:"1" doc:"its size in bytes"`
	Rows    uint32 `json:"rows" min:"1" max:"4194304" doc:"number of samples"`
	RowRoot Hash   `json:"rowRoot" doc:"Merkle root over the salted rows"`
	KeyHash Hash   `json:"keyHash" doc:"commitment to the shard's key; zero: in the clear"`
}

// Schedule are the times of a task. Moments count from its opening.
type Schedule struct {
	SubmitBy        Duration `json:"submitBy" min:"1" doc:"last moment of a commit; default 72s"`
	RevealBy        Duration `json:"revealBy" min:"1" doc:"last moment of a model's reveal; default 84s"`
	CloseBy         Duration `json:"closeBy" min:"1" max:"2592000" doc:"earliest settlement; default 186s"`
	KeyWindow       Duration `json:"keyWindow" max:"4294967295" doc:"after revealBy: for posting keys; default 6s"`
	EvidenceWindow  Duration `json:"evidenceWindow" max:"4294967295" doc:"after settlement: for questions about evidence; default 120s"`
	CommitWindow    Duration `json:"commitWindow" min:"1" max:"65535" doc:"after a draw: seats commit; default 8s"`
	AlternateWindow Duration `json:"alternateWindow" max:"65535" doc:"then: alternates stand in; default 4s"`
	RevealWindow    Duration `json:"revealWindow" min:"1" max:"65535" doc:"then: votes are revealed; default 6s"`
	AppealWindow    Duration `json:"appealWindow" max:"65535" doc:"then: a result can be questioned; default 6s"`
}

// Committee says who scores a model.
type Committee struct {
	Seats      uint8 `json:"seats" min:"3" max:"7" doc:"primaries, an odd number; default 3"`
	Alternates uint8 `json:"alternates" max:"5" doc:"they stand in for primaries; seats and alternates are at most 8 together; default 2"`
	FinalSeats uint8 `json:"finalSeats" min:"3" max:"31" doc:"of the committees that rank the best models, an odd number; default 5"`
	SeatCap    uint8 `json:"seatCap" min:"4" max:"15" doc:"seats of one validator in this task per epoch; default 4"`
}

// Economy is what a task pays and costs.
type Economy struct {
	Reward          Amount  `json:"reward" doc:"the whole reward; default 10000 FML"`
	SeatFee         Amount  `json:"seatFee" doc:"pay of a seat; a submission costs (seats + alternates) of them; default 2 FML"`
	MinTrainerStake Amount  `json:"minTrainerStake" doc:"least stake locked by a trainer; default 100 FML"`
	CommitsPerEpoch uint8   `json:"commitsPerEpoch" min:"1" doc:"submissions of one trainer per epoch; default 2"`
	CommitsInAll    uint8   `json:"commitsInAll" min:"1" doc:"submissions of one trainer in all; default 20"`
	Gamma           Decimal `json:"gamma" doc:"least share of the reward for trainers, and for validators, below 0.5; default 0.3"`
	Rho             Decimal `json:"rho" doc:"ratio of the rewards of neighbouring ranks, above 0 and below 1; default 0.5"`
	Alpha           string  `json:"alpha" enum:"0,1/2,1" doc:"exponent of stake among the paid trainers; default 1/2"`
	CopyTau         Decimal `json:"copyTau" doc:"share of common errors from which a model counts as a copy, 0.5 to 1; default 0.8"`
}

// FML is the amount of n whole tokens.
func FML(n uint64) Amount { return amountOf(n) }

// worstScore is where a metric with lower-is-better saturates.
const worstScore = Decimal(arena.MaxScore)
