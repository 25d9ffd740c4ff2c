package infer

// Gap is something that ONNX has and this engine refuses.
type Gap struct {
	Operator string
	Form     string // which form of an operator that is there otherwise; empty: the operator as a whole
	Why      string
}

// Gaps lists what is refused: operators, and forms of operators that the table has. Vetting names the same when it meets one.
// Source: docs/eval.md 7.
func Gaps() []Gap {
	const (
		noValue    = "strings, sequences, optionals and maps are no values of a graph (V5)"
		noControl  = "unbounded control flow (V6)"
		noRandom   = "the result would not be the same for all (V7)"
		noTraining = "for training"
		noTier     = "outside of the tiers: nobody has asked for it yet"
		noBound    = "the cost would hang on the data without a bound"
	)
	gaps := []Gap{
		{"BatchNormalization", "training_mode=1", noRandom},
		{"Dropout", "training_mode other than the constant false", noRandom},
		{"Cast", "to or from strings, complex numbers, 8-bit floats, 4-bit numbers", noValue},
		{"DequantizeLinear", "block_size; 4-bit numbers and 8-bit floats", noTier},
		{"QuantizeLinear", "block_size; 4-bit numbers and 8-bit floats", noTier},
		{"QLinearMatMul", "a scale for each row of a", noTier},
		{"GridSample", "volumes (five dimensions)", noTier},
		{"LayerNormalization", "scale and shift that broadcast within the normalized axes", noTier},
		{"Mod", "floats without fmod=1", "ONNX does not define it"},
		{"Resize", "antialias=1, keep_aspect_ratio_policy other than stretch, axes that do not ascend", noTier},
		{"RoiAlign", "sampling_ratio=0", noBound},
		{"TfIdfVectorizer", "pool_strings", noValue},
		{"If", "a condition that is not constant", noControl},
	}
	for _, g := range []struct {
		why   string
		names []string
	}{
		{noControl, []string{"Loop", "Scan"}},
		{noRandom, []string{"Bernoulli", "Multinomial", "RandomNormal", "RandomNormalLike", "RandomUniform", "RandomUniformLike"}},
		{noTraining, []string{"Adagrad", "Adam", "Gradient", "Momentum", "NegativeLogLikelihoodLoss", "SoftmaxCrossEntropyLoss"}},
		{noValue, []string{
			"ConcatFromSequence", "Optional", "OptionalGetElement", "OptionalHasElement", "RegexFullMatch", "SequenceAt",
			"SequenceConstruct", "SequenceEmpty", "SequenceErase", "SequenceInsert", "SequenceLength", "SequenceMap", "SplitToSequence",
			"StringConcat", "StringNormalizer", "StringSplit",
		}},
		{noTier, []string{
			"AffineGrid", "BitwiseAnd", "BitwiseNot", "BitwiseOr", "BitwiseXor", "BlackmanWindow", "CenterCropPad", "Col2Im", "DFT", "DeformConv",
			"HammingWindow", "HannWindow", "ImageDecoder", "LpNormalization", "LpPool", "MaxRoiPool", "MelWeightMatrix", "STFT",
		}},
	} {
		for _, n := range g.names {
			gaps = append(gaps, Gap{Operator: n, Why: g.why})
		}
	}
	return gaps
}
