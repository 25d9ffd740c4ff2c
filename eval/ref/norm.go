package ref

import (
	"math"

	"github.com/ai-arena/arenad/eval/onnx"
	"github.com/ai-arena/arenad/eval/onnx/infer"
)

func normKernels() []operator {
	return []operator{
		{"LayerNormalization", layerNorm, fresh},
		{"RMSNormalization", rmsNorm, fresh},
		{"InstanceNormalization", groupNorm, fresh},
		{"GroupNormalization", groupNorm, fresh},
		{"MeanVarianceNormalization", meanVariance, fresh},
	}
}

// layerNorm normalises rows; the outputs 1 and 2 are mu and r of each row.
func layerNorm(x *exec) error {
	var mean, inv []float32
	if x.wants(1) {
		mean = x.out(1).F32
	}
	if x.wants(2) {
		inv = x.out(2).F32
	}
	p := x.step.Params.(infer.LayerNorm)
	if x.in(0).DType == onnx.Float64 {
		layerRows(x.wanted64(), x.in(0).F64, x.in(1).F64, optional[float64](x, 2), mean, inv, p)
	} else {
		layerRows(x.wanted32(), x.in(0).F32, x.in(1).F32, optional[float32](x, 2), mean, inv, p)
	}
	return nil
}

// wanted32 is the first output, or memory in its place.
func (x *exec) wanted32() []float32 {
	if x.wants(0) {
		return x.out(0).F32
	}
	return make([]float32, x.in(0).Len())
}

func (x *exec) wanted64() []float64 {
	if x.wants(0) {
		return x.out(0).F64
	}
	return make([]float64, x.in(0).Len())
}

func groupNorm(x *exec) error {
	p := x.step.Params.(infer.GroupNorm)
	groupSets(x.out(0).F32, x.in(0).F32, x.in(1).F32, x.in(2).F32, p)
	groupSets(x.out(0).F64, x.in(0).F64, x.in(1).F64, x.in(2).F64, p)
	return nil
}

func rmsNorm(x *exec) error {
	p := x.step.Params.(infer.LayerNorm)
	rmsRows(x.out(0).F32, x.in(0).F32, x.in(1).F32, p)
	rmsRows(x.out(0).F64, x.in(0).F64, x.in(1).F64, p)
	return nil
}

// mvnEpsilon keeps the variance of MeanVarianceNormalization off zero: the constant of ONNX's function body.
const mvnEpsilon = float64(float32(1e-9))

func meanVariance(x *exec) error {
	p := x.step.Params.(infer.Reduce)
	if x.out(0).DType == onnx.Float64 {
		standardize(x.out(0).F64, x.in(0).F64, p)
	} else {
		standardize(x.out(0).F32, x.in(0).F32, p)
	}
	return nil
}

func standardize[T floating](out, in []T, p infer.Reduce) {
	var kept, inner axes
	divide(p, &kept, &inner)
	set := make([]T, inner.len())
	kept.walk(func(_, base int) {
		inner.walk(func(i, k int) { set[i] = in[base+k] })
		mu, r := moments(set, mvnEpsilon)
		normalize(set, set, mu, r, nil, nil)
		inner.walk(func(i, k int) { out[base+k] = set[i] })
	})
}

// moments are D(1/sqrt(v + eps)) and mu of a set of elements (rule A6).
func moments[T floating](x []T, eps float64) (mu, r float64) {
	n := float64(len(x))
	var l lanes
	for _, v := range x {
		l.add(float64(v))
	}
	mu = l.sum() / n
	l = lanes{}
	for _, v := range x {
		d := float64(v) - mu
		l.add(float64(d * d))
	}
	return mu, 1 / math.Sqrt(l.sum()/n+eps)
}

// normalize is h = R(D((x - mu) * r)), y = R(R(h*gamma)+beta): gamma and beta have an element for each of x, one for all of x, or
// are nil.
func normalize[T floating](out, x []T, mu, r float64, gamma, beta []T) {
	for i, v := range x {
		h := T(float64((float64(v) - mu) * r))
		switch {
		case len(gamma) == 1:
			h = T(h * gamma[0]) //nolint:unconvert // the conversion rounds the product before it is summed
		case gamma != nil:
			h = T(h * gamma[i]) //nolint:unconvert // as above
		}
		switch {
		case len(beta) == 1:
			h += beta[0]
		case beta != nil:
			h += beta[i]
		}
		out[i] = h
	}
}

// layerRows normalises rows of N elements; mean and inv, one element a row, may be nil.
func layerRows[T floating](out, x, gamma, beta []T, mean, inv []float32, p infer.LayerNorm) {
	if len(x) == 0 {
		return
	}
	for i := range len(x) / p.N {
		row := x[i*p.N : (i+1)*p.N]
		mu, r := moments(row, float64(p.Epsilon))
		normalize(out[i*p.N:(i+1)*p.N], row, mu, r, gamma, beta)
		if mean != nil {
			mean[i] = float32(mu)
		}
		if inv != nil {
			inv[i] = float32(r)
		}
	}
}

// groupSets normalises groups of channels of x [N, C, plane]; an instance norm has a group for each channel.
func groupSets[T floating](out, x, gamma, beta []T, p infer.GroupNorm) {
	if len(x) == 0 {
		return
	}
	n := p.Channels / p.Groups
	for i := range len(x) / (n * p.Plane) {
		base := i * n * p.Plane
		mu, r := moments(x[base:base+n*p.Plane], float64(p.Epsilon))
		for c := range n {
			k := i % p.Groups
			if !p.PerGroup {
				k = k*n + c
			}
			from, to := base+c*p.Plane, base+(c+1)*p.Plane
			normalize(out[from:to], x[from:to], mu, r, gamma[k:k+1], beta[k:k+1])
		}
	}
}

// rmsRows is layerRows with mu = 0 and without beta.
func rmsRows[T floating](out, x, gamma []T, p infer.LayerNorm) {
	if len(x) == 0 {
		return
	}
	for i := range len(x) / p.N {
		row := x[i*p.N : (i+1)*p.N]
		var l lanes
		for _, v := range row {
			l.add(float64(float64(v) * float64(v)))
		}
		r := 1 / math.Sqrt(l.sum()/float64(p.N)+float64(p.Epsilon))
		normalize(out[i*p.N:(i+1)*p.N], row, 0, r, gamma, nil)
	}
}
