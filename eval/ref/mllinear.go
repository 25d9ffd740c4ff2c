package ref

import (
	"math"

	"github.com/ai-arena/arenad/eval/fmath"
	"github.com/ai-arena/arenad/eval/onnx/infer"
)

// post applies a post-transform to the scores of one row. SOFTMAX_ZERO leaves zeros alone, out of the sum as well.
func post(p infer.PostTransform, s []float32, e []float64) {
	switch p {
	case infer.PostLogistic:
		for i, v := range s {
			s[i] = fmath.Sigmoid(v)
		}
	case infer.PostSoftmax:
		softmaxColumn(s, s, 1, e[:len(s)], false)
	case infer.PostSoftmaxZero:
		softmaxZero(s, e)
	}
}

func softmaxZero(s []float32, e []float64) {
	top := s[0]
	for _, v := range s {
		top = max(top, v)
	}
	var l lanes
	for i, v := range s {
		e[i] = fmath.E64(float64(v) - float64(top))
		if v != 0 {
			l.add(e[i])
		} else {
			l.p++ // a zero keeps its place among the lanes
		}
	}
	sum := l.sum()
	for i, v := range s {
		if v != 0 {
			s[i] = float32(e[i] / sum)
		}
	}
}

// linearScores is R(SEQ + intercept) for every target (rules A2 and A12).
func linearScores(dst, row []float32, p *infer.Linear) {
	for t := range dst {
		var acc float32
		for k, w := range p.Coef[t*p.Features : (t+1)*p.Features] {
			acc += float32(row[k] * w)
		}
		if len(p.Intercept) > 0 {
			acc += p.Intercept[t]
		}
		dst[t] = acc
	}
}

func linearRegressor(x *exec) error {
	p, in, out := x.step.Params.(infer.Linear), x.in(0), x.out(0)
	buf, e := x.p.scratch(p.Features), x.p.scratch64(p.Targets)
	for r := range p.Rows {
		dst := out.F32[r*p.Targets : (r+1)*p.Targets]
		linearScores(dst, narrow(in, r*p.Features, (r+1)*p.Features, buf), &p)
		post(p.Post, dst, e)
	}
	return nil
}

// linearClassifier labels a row by its largest score, or by the sign of the only one.
func linearClassifier(x *exec) error {
	p, in := x.step.Params.(infer.Linear), x.in(0)
	width := p.Targets
	if p.Pair {
		width = 2
	}
	work, e := x.p.scratch(p.Features+width), x.p.scratch64(width)
	buf, scores := work[:p.Features], work[p.Features:]
	for r := range p.Rows {
		linearScores(scores[:p.Targets], narrow(in, r*p.Features, (r+1)*p.Features, buf), &p)
		var class int
		switch {
		case p.Pair:
			if scores[0] > 0 {
				class = 1
			}
			pair(p.Post, scores)
		default:
			class = largest(scores)
			post(p.Post, scores, e)
		}
		x.classified(r, p.Labels[class], scores)
	}
	return nil
}

// pair makes two scores of the one in s[0]: the second class's and its complement.
func pair(p infer.PostTransform, s []float32) {
	v := s[0]
	switch p {
	case infer.PostLogistic:
		s[0], s[1] = fmath.Sigmoid(-v), fmath.Sigmoid(v)
	default:
		s[0], s[1] = -v, v
	}
}

// classified writes the outputs of a classifier that are wanted.
func (x *exec) classified(row int, label int64, scores []float32) {
	if x.wants(0) {
		x.out(0).I64[row] = label
	}
	if x.wants(1) {
		copy(x.out(1).F32[row*len(scores):], scores)
	}
}

// largest is the place of the largest number: NaN first, ties to the lowest (rule A9).
func largest(s []float32) int {
	best := 0
	for i, v := range s {
		if w := s[best]; v > w || v != v && w == w {
			best = i
		}
	}
	return best
}

// kernelOf is a kernel function in binary64. Source: docs/eval.md 5, rule A12.
func kernelOf(p *infer.SVM, row, vector []float32) float64 {
	var l lanes
	if p.Kernel == infer.KernelRBF {
		for i, v := range row {
			d := float64(v) - float64(vector[i])
			l.add(float64(d * d))
		}
		return fmath.E64(-float64(float64(p.Gamma) * l.sum()))
	}
	for i, v := range row {
		l.add(float64(float64(v) * float64(vector[i])))
	}
	dot := l.sum()
	if p.Kernel == infer.KernelLinear {
		return dot
	}
	v := float64(float64(p.Gamma)*dot) + float64(p.Coef0)
	if p.Kernel == infer.KernelSigmoid {
		return fmath.T64(v)
	}
	return power(v, float64(p.Degree))
}

// power is v to the power of a degree: by products for the whole degrees up to 16, else by E64 and L64.
func power(v, degree float64) float64 {
	const most = 16
	if degree < 0 || degree > most || degree != math.Trunc(degree) {
		return fmath.E64(float64(degree * fmath.L64(v)))
	}
	y := 1.0
	for range int(degree) {
		y = float64(y * v)
	}
	return y
}

func svmRegressor(x *exec) error {
	p, in, out := x.step.Params.(infer.SVM), x.in(0), x.out(0)
	buf, n := x.p.scratch(p.Features), p.Count()
	for r := range p.Rows {
		row := narrow(in, r*p.Features, (r+1)*p.Features, buf)
		sum := 0.0
		if n == 0 {
			sum = kernelOf(&p, row, p.Coef)
		}
		for k := range n {
			sum += float64(float64(p.Coef[k]) * kernelOf(&p, row, p.Vectors[k*p.Features:(k+1)*p.Features]))
		}
		y := float32(sum + float64(p.Rho[0]))
		if p.OneClass {
			if y > 0 {
				y = 1
			} else {
				y = -1
			}
		}
		out.F32[r] = y
	}
	return nil
}

// svmClassifier lets every pair of classes decide; the class with the most votes wins, ties to the lowest.
func svmClassifier(x *exec) error {
	p, in := x.step.Params.(infer.SVM), x.in(0)
	classes, n, pairs := len(p.PerClass), p.Count(), p.Pairs()
	squares := 0
	if len(p.ProbA) > 0 {
		squares = 2 * classes * classes
	}
	width := pairs
	if len(p.ProbA) > 0 || classes == 2 {
		width = classes
	}
	wide := x.p.scratch64(n + pairs + width + 3*classes + squares)
	kernels, wide := wide[:n], wide[n:]
	decisions, wide := wide[:pairs], wide[pairs:]
	e, wide := wide[:width], wide[width:]
	votes, p64, rest := wide[:classes], wide[classes:2*classes], wide[2*classes:]
	work := x.p.scratch(p.Features + max(width, pairs))
	buf, scores := work[:p.Features], work[p.Features:p.Features+width]
	for r := range p.Rows {
		row := narrow(in, r*p.Features, (r+1)*p.Features, buf)
		for k := range kernels {
			kernels[k] = kernelOf(&p, row, p.Vectors[k*p.Features:(k+1)*p.Features])
		}
		class := vote(&p, kernels, decisions, votes)
		switch {
		case len(p.ProbA) > 0:
			join(&p, decisions, p64, rest)
			for i, v := range p64 {
				scores[i] = float32(v)
			}
			post(p.Post, scores, e)
		case classes == 2:
			scores[0] = float32(decisions[0])
			pair(p.Post, scores)
		default:
			for i, v := range decisions {
				scores[i] = float32(v)
			}
			post(p.Post, scores, e)
		}
		x.classified(r, p.Labels[class], scores)
	}
	return nil
}

// vote computes the decision of every pair (i, j), i < j, in order, from the support vectors of the two classes, sums sequential in
// binary64: above 0 it is for i.
func vote(p *infer.SVM, kernels, decisions, votes []float64) int {
	clear(votes)
	n, at, startI := len(kernels), 0, 0
	for i, countI := range p.PerClass {
		startJ := startI + countI
		for j := i + 1; j < len(p.PerClass); j++ {
			sum := 0.0
			for k := startI; k < startI+countI; k++ {
				sum += float64(float64(p.Coef[n*(j-1)+k]) * kernels[k])
			}
			for k := startJ; k < startJ+p.PerClass[j]; k++ {
				sum += float64(float64(p.Coef[n*i+k]) * kernels[k])
			}
			sum += float64(p.Rho[at])
			decisions[at] = sum
			if sum > 0 {
				votes[i]++
			} else {
				votes[j]++
			}
			at++
			startJ += p.PerClass[j]
		}
		startI += countI
	}
	best := 0
	for i, v := range votes {
		if v > votes[best] {
			best = i
		}
	}
	return best
}

// join makes class probabilities of those of pairs: the fixed point of Wu, Lin and Weng (2004), method 2, at most 100 rounds.
func join(p *infer.SVM, decisions, y, work []float64) {
	n := len(y)
	r, q, qy := work[:n*n], work[n*n:2*n*n], work[2*n*n:2*n*n+n]
	at := 0
	for i := range n {
		for j := i + 1; j < n; j++ {
			v := 1 / (1 + fmath.E64(float64(decisions[at]*float64(p.ProbA[at]))+float64(p.ProbB[at])))
			v = min(max(v, 1e-7), 1-1e-7)
			r[i*n+j], r[j*n+i] = v, 1-v
			at++
		}
	}
	for i := range n {
		y[i] = 1 / float64(n)
		diagonal := 0.0
		for j := range n {
			if j != i {
				diagonal += float64(r[j*n+i] * r[j*n+i])
				q[i*n+j] = -float64(r[j*n+i] * r[i*n+j])
			}
		}
		q[i*n+i] = diagonal
	}
	for range 100 {
		total := 0.0
		for i := range n {
			qy[i] = 0
			for j := range n {
				qy[i] += float64(q[i*n+j] * y[j])
			}
			total += float64(y[i] * qy[i])
		}
		worst := 0.0
		for _, v := range qy {
			worst = max(worst, math.Abs(v-total))
		}
		if worst < 0.005/float64(n) {
			return
		}
		for i := range n {
			d := (total - qy[i]) / q[i*n+i]
			y[i] += d
			inner := float64(d*q[i*n+i]) + float64(2*qy[i])
			total = (total + float64(d*inner)) / (1 + d) / (1 + d)
			for j := range n {
				qy[j] = (qy[j] + float64(d*q[i*n+j])) / (1 + d)
				y[j] /= 1 + d
			}
		}
	}
}
