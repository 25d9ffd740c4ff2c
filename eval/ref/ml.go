package ref

import (
	"math"

	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/onnx/infer"
)

func mlKernels() []operator {
	return []operator{
		{"ArrayFeatureExtractor", arrayFeatureExtractor, fresh},
		{"Binarizer", binarizer, fresh},
		{"FeatureVectorizer", featureVectorizer, fresh},
		{"Imputer", imputer, fresh},
		{"LabelEncoder", labelEncoder, fresh},
		{"LinearClassifier", linearClassifier, fresh},
		{"LinearRegressor", linearRegressor, fresh},
		{"Normalizer", normalizer, fresh},
		{"OneHotEncoder", oneHotEncoder, fresh},
		{"Scaler", scaler, fresh},
		{"SVMClassifier", svmClassifier, fresh},
		{"SVMRegressor", svmRegressor, fresh},
		{"TreeEnsembleClassifier", treeClassifier, fresh},
		{"TreeEnsembleRegressor", treeRegressor, fresh},
	}
}

// narrow returns elements lo to hi of a tensor of numbers in binary32, each rounded once; buf is used where they have to be converted.
func narrow(t *Tensor, lo, hi int, buf []float32) []float32 {
	switch t.DType {
	case onnx.Float32:
		return t.F32[lo:hi]
	case onnx.Float64:
		for i, v := range t.F64[lo:hi] {
			buf[i] = float32(v)
		}
	case onnx.Int64:
		for i, v := range t.I64[lo:hi] {
			buf[i] = float32(v)
		}
	case onnx.Int32:
		for i, v := range t.I32[lo:hi] {
			buf[i] = float32(v)
		}
	}
	return buf[:hi-lo]
}

// arrayFeatureExtractor picks columns.
func arrayFeatureExtractor(x *exec) error {
	in, picks, out := x.in(0), x.in(1).I64, x.out(0)
	width := in.Shape[len(in.Shape)-1]
	for _, k := range picks {
		if k < 0 || k >= int64(width) {
			return x.refuse(onnx.RunShape, "index %d of %d columns", k, width)
		}
	}
	for r := range out.count() / max(len(picks), 1) {
		for j, k := range picks {
			copyRun(out, r*len(picks)+j, in, r*width+int(k), 0, 1)
		}
	}
	return nil
}

func binarizer(x *exec) error {
	t := x.step.Params.(infer.Binarizer).Threshold
	in, out := x.in(0), x.out(0)
	switch in.DType {
	case onnx.Float32:
		above(out.F32, in.F32, t)
	case onnx.Float64:
		above(out.F64, in.F64, t)
	case onnx.Int64:
		above(out.I64, in.I64, t)
	case onnx.Int32:
		above(out.I32, in.I32, t)
	}
	return nil
}

func above[T float32 | float64 | int64 | int32](dst, x []T, threshold float32) {
	for i, v := range x {
		dst[i] = 0
		if float64(v) > float64(threshold) {
			dst[i] = 1
		}
	}
}

func featureVectorizer(x *exec) error {
	widths, out := x.step.Params.(infer.FeatureVectorizer).Widths, x.out(0)
	rows, total, at := out.Shape[0], out.Shape[1], 0
	for i, w := range widths {
		in := x.in(i)
		have := in.Shape[len(in.Shape)-1]
		n := min(w, have)
		buf := x.p.scratch(n)
		for r := range rows {
			dst := out.F32[r*total+at : r*total+at+w]
			copy(dst, narrow(in, r*have, r*have+n, buf))
			clear(dst[n:])
		}
		at += w
	}
	return nil
}

func imputer(x *exec) error {
	p, in, out := x.step.Params.(infer.Imputer), x.in(0), x.out(0)
	switch in.DType {
	case onnx.Int64:
		impute(out.I64, in.I64, p.Ints, p.Int)
	case onnx.Float64:
		wide := x.p.scratch64(len(p.Floats))
		for i, v := range p.Floats {
			wide[i] = float64(v)
		}
		impute(out.F64, in.F64, wide, float64(p.Float))
	default:
		impute(out.F32, in.F32, p.Floats, p.Float)
	}
	return nil
}

// impute replaces each element that equals old, or every NaN when old is NaN; with a list by column.
func impute[T float32 | float64 | int64](dst, x, with []T, old T) {
	for i, v := range x {
		if v == old || v != v && old != old {
			v = with[i%len(with)]
		}
		dst[i] = v
	}
}

func labelEncoder(x *exec) error {
	p, in, out := x.step.Params.(infer.LabelEncoder), x.in(0), x.out(0)
	for i := range out.count() {
		var k int
		if p.FloatKeys != nil {
			k = keyOf(p.FloatKeys, in.F32[i])
		} else {
			k = keyOf(p.IntKeys, in.I64[i])
		}
		switch {
		case p.FloatValues != nil && k >= 0:
			out.F32[i] = p.FloatValues[k]
		case p.FloatValues != nil:
			out.F32[i] = p.FloatDefault
		case k >= 0:
			out.I64[i] = p.IntValues[k]
		default:
			out.I64[i] = p.IntDefault
		}
	}
	return nil
}

// keyOf finds the first key that equals v; -1 when there is none, as for NaN.
func keyOf[T float32 | int64](keys []T, v T) int {
	for k, key := range keys {
		if key == v {
			return k
		}
	}
	return -1
}

// normalizer follows rule A12: the norm in binary64 by RED, one division, rows of norm 0 stay.
func normalizer(x *exec) error {
	p, in, out := x.step.Params.(infer.Normalizer), x.in(0), x.out(0)
	buf := x.p.scratch(p.Width)
	for lo := 0; lo < len(out.F32); lo += p.Width {
		row, dst := narrow(in, lo, lo+p.Width, buf), out.F32[lo:lo+p.Width]
		n := norm(row, p.Norm)
		if n == 0 {
			copy(dst, row)
			continue
		}
		for i, v := range row {
			dst[i] = float32(float64(v) / n)
		}
	}
	return nil
}

func norm(row []float32, kind infer.Norm) float64 {
	if kind == infer.NormMax {
		top := row[0]
		for _, v := range row {
			top = max(top, v)
		}
		return float64(top)
	}
	var l lanes
	for _, v := range row {
		d := float64(v)
		if kind == infer.NormL2 {
			l.add(float64(d * d))
		} else {
			l.add(math.Abs(d))
		}
	}
	if kind == infer.NormL2 {
		return math.Sqrt(l.sum())
	}
	return l.sum()
}

func oneHotEncoder(x *exec) error {
	p, in, out := x.step.Params.(infer.OneHotEncoder), x.in(0), x.out(0)
	clear(out.F32)
	for i := range in.count() {
		k := keyOf(p.Categories, category(in, i))
		switch {
		case k >= 0:
			out.F32[i*len(p.Categories)+k] = 1
		case !p.Zeros:
			return x.refuse(onnx.RunShape, "element %d is in no category", i)
		}
	}
	return nil
}

// category is an element as an integer: rule A11.
func category(t *Tensor, i int) int64 {
	switch t.DType {
	case onnx.Float32:
		return truncate64(float64(t.F32[i]))
	case onnx.Float64:
		return truncate64(t.F64[i])
	}
	return t.at64(i)
}

// truncate64 truncates and saturates, NaN gives 0.
func truncate64(v float64) int64 {
	switch {
	case v != v:
		return 0
	case v >= 0x1p63:
		return math.MaxInt64
	case v < -0x1p63:
		return math.MinInt64
	}
	return int64(v)
}

// scaler is R(R(x - offset) * scale).
func scaler(x *exec) error {
	p, in, out := x.step.Params.(infer.Scaler), x.in(0), x.out(0)
	buf := x.p.scratch(p.Width)
	for lo := 0; lo < len(out.F32); lo += p.Width {
		dst := out.F32[lo : lo+p.Width]
		for i, v := range narrow(in, lo, lo+p.Width, buf) {
			d := v - p.Offset[i%len(p.Offset)]
			dst[i] = float32(d * p.Scale[i%len(p.Scale)])
		}
	}
	return nil
}
