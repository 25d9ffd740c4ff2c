package infer

import (
	"github.com/ai-arena/arenad/eval/onnx"
)

// PostTransform turns the scores of a classical model into what it reports.
type PostTransform uint8

// Post-transforms. Source: docs/eval.md 5, rule A12.
const (
	PostNone PostTransform = iota
	PostSoftmax
	PostLogistic
	PostSoftmaxZero
)

func (c *call) post() (PostTransform, error) {
	name, err := c.text("post_transform", "NONE")
	if err != nil {
		return 0, err
	}
	p, ok := map[string]PostTransform{
		"NONE": PostNone, "SOFTMAX": PostSoftmax, "LOGISTIC": PostLogistic, "SOFTMAX_ZERO": PostSoftmaxZero,
	}[name]
	if !ok {
		return 0, c.refuse(onnx.VetOp, "post_transform %.32q is not supported", name)
	}
	return p, nil
}

// singlePost refuses to transform the only number of a regression, which other runtimes leave as it is.
func (c *call) singlePost(p PostTransform, targets int) error {
	if p != PostNone && targets == 1 {
		return c.refuse(onnx.VetOp, "a post_transform of a single target, which runtimes do not agree on: add a Sigmoid node instead")
	}
	return nil
}

// labels reads the class labels; texts have become numbers when the model was vetted.
func (c *call) labels(name string) ([]int64, error) {
	if err := c.noTexts("classlabels_strings"); err != nil {
		return nil, err
	}
	return c.int64s(name)
}

// Linear is a linear model: scores = x times Coef transposed, plus Intercept.
type Linear struct {
	Rows, Features, Targets int
	Coef                    []float32 // [Targets][Features]
	Intercept               []float32 // [Targets]; nil: none
	Labels                  []int64   // of the classes; nil for regression
	Post                    PostTransform
	Pair                    bool // one score, two classes
}

// linear reads what classifier and regressor share; targets < 0: as many as there are intercepts.
func (c *call) linear(targets int) (p Linear, rows Rows, err error) {
	if p.Rows, p.Features, rows, err = c.table(0); err != nil {
		return p, rows, err
	}
	if p.Coef, err = c.floats("coefficients"); err != nil {
		return p, rows, err
	}
	if p.Intercept, err = c.floats("intercepts"); err != nil {
		return p, rows, err
	}
	if p.Post, err = c.post(); err != nil {
		return p, rows, err
	}
	if p.Targets = targets; targets < 0 {
		if p.Targets = len(p.Intercept); p.Targets == 0 && p.Features > 0 {
			p.Targets = len(p.Coef) / p.Features
		}
	}
	if p.Targets < 1 || len(p.Coef) != p.Targets*p.Features || len(p.Intercept) > 0 && len(p.Intercept) != p.Targets {
		return p, rows, c.shapeError("%d coefficients and %d intercepts for %d columns", len(p.Coef), len(p.Intercept), p.Features)
	}
	if err := c.singlePost(p.Post, targets); err != nil {
		return p, rows, err
	}
	return p, rows, c.cost(p.Rows, p.Features, p.Targets)
}

func linearClassifier(c *call) error {
	labels, err := c.labels("classlabels_ints")
	if err != nil {
		return err
	}
	if _, err := c.int("multi_class", 0); err != nil { // says how it was trained
		return err
	}
	p, rows, err := c.linear(-1)
	if err != nil {
		return err
	}
	p.Labels, p.Pair = labels, p.Targets == 1 && len(labels) == 2
	if len(labels) != p.Targets && !p.Pair {
		return c.refuse(onnx.VetOp, "%d class labels for %d scores", len(labels), p.Targets)
	}
	c.params = p
	width := p.Targets
	if p.Pair {
		width = 2
	}
	c.result(onnx.Int64, []int{p.Rows}, rows)
	c.resultAt(1, onnx.Float32, []int{p.Rows, width}, rows)
	return nil
}

func linearRegressor(c *call) error {
	targets, err := c.int("targets", 1)
	if err != nil {
		return err
	}
	p, rows, err := c.linear(targets)
	if err != nil {
		return err
	}
	c.params = p
	c.result(onnx.Float32, []int{p.Rows, p.Targets}, rows)
	return nil
}

// Kernel is the kernel function of a support vector machine.
type Kernel uint8

// Kernels.
const (
	KernelLinear Kernel = iota
	KernelPoly
	KernelRBF
	KernelSigmoid
)

// SVM is a support vector machine.
type SVM struct {
	Rows, Features       int
	Kernel               Kernel
	Gamma, Coef0, Degree float32
	Vectors              []float32 // [n][Features]; none: a linear model whose weights are Coef
	Coef                 []float32
	Rho                  []float32
	ProbA, ProbB         []float32
	PerClass             []int
	Labels               []int64
	Post                 PostTransform
	OneClass             bool
}

// Count returns the number of support vectors.
func (p *SVM) Count() int { return len(p.Vectors) / max(p.Features, 1) }

// Pairs returns the number of pairs of classes.
func (p *SVM) Pairs() int { return len(p.PerClass) * (len(p.PerClass) - 1) / 2 }

func (c *call) svm() (p SVM, rows Rows, err error) {
	if p.Rows, p.Features, rows, err = c.table(0); err != nil {
		return p, rows, err
	}
	for _, f := range []struct {
		name string
		list *[]float32
	}{{"coefficients", &p.Coef}, {"support_vectors", &p.Vectors}, {"rho", &p.Rho}} {
		if *f.list, err = c.floats(f.name); err != nil {
			return p, rows, err
		}
	}
	params, err := c.floats("kernel_params")
	if err != nil {
		return p, rows, err
	}
	if len(params) != 0 && len(params) != 3 {
		return p, rows, c.refuse(onnx.VetOp, "%d kernel_params instead of 3", len(params))
	}
	if len(params) == 3 {
		p.Gamma, p.Coef0, p.Degree = params[0], params[1], params[2]
	}
	name, err := c.text("kernel_type", "LINEAR")
	if err != nil {
		return p, rows, err
	}
	kernels := map[string]Kernel{"LINEAR": KernelLinear, "POLY": KernelPoly, "RBF": KernelRBF, "SIGMOID": KernelSigmoid}
	var ok bool
	if p.Kernel, ok = kernels[name]; !ok {
		return p, rows, c.refuse(onnx.VetOp, "kernel_type %.32q is not known", name)
	}
	p.Post, err = c.post()
	return p, rows, err
}

func svmRegressor(c *call) error {
	p, rows, err := c.svm()
	if err != nil {
		return err
	}
	supports, err := c.int("n_supports", 0)
	if err != nil {
		return err
	}
	if p.OneClass, err = c.flag("one_class", false); err != nil {
		return err
	}
	if p.Post != PostNone {
		return c.refuse(onnx.VetOp, "post_transform of a support vector regression")
	}
	weights := supports
	if supports == 0 { // a linear model
		if p.Vectors, weights = nil, p.Features; p.Kernel != KernelLinear {
			return c.refuse(onnx.VetOp, "no support vectors for the kernel")
		}
	}
	if supports < 0 || len(p.Coef) != weights || len(p.Vectors) != supports*p.Features || len(p.Rho) != 1 {
		return c.shapeError("%d coefficients, %d numbers of support vectors, %d rho for %d supports of %d columns",
			len(p.Coef), len(p.Vectors), len(p.Rho), supports, p.Features)
	}
	c.params = p
	c.result(onnx.Float32, []int{p.Rows, 1}, rows)
	return c.cost(p.Rows, max(supports, 1), p.Features+1)
}

func svmClassifier(c *call) error {
	p, rows, err := c.svm()
	if err != nil {
		return err
	}
	if p.Labels, err = c.labels("classlabels_ints"); err != nil {
		return err
	}
	if p.ProbA, err = c.floats("prob_a"); err != nil {
		return err
	}
	if p.ProbB, err = c.floats("prob_b"); err != nil {
		return err
	}
	if p.PerClass, err = c.ints("vectors_per_class"); err != nil {
		return err
	}
	if len(p.PerClass) == 0 {
		return c.refuse(onnx.VetOp, "no vectors_per_class: a linear classifier is LinearClassifier")
	}
	classes, sum := len(p.PerClass), 0
	for _, n := range p.PerClass {
		if n < 0 || sum > MaxElements-n {
			return c.refuse(onnx.VetOp, "vectors_per_class %d", n)
		}
		sum += n
	}
	pairs := p.Pairs()
	if classes < 2 || classes > MaxClasses || len(p.Labels) != classes || sum < 1 || len(p.Vectors)/sum != p.Features || len(p.Vectors)%sum != 0 ||
		len(p.Coef)/sum != classes-1 || len(p.Coef)%sum != 0 || len(p.Rho) != pairs {
		return c.shapeError("%d classes, %d labels, %d support vectors, %d coefficients, %d rho do not fit together for %d columns",
			classes, len(p.Labels), sum, len(p.Coef), len(p.Rho), p.Features)
	}
	if len(p.ProbA) != len(p.ProbB) || len(p.ProbA) != 0 && len(p.ProbA) != pairs {
		return c.shapeError("%d prob_a and %d prob_b for %d pairs of classes", len(p.ProbA), len(p.ProbB), pairs)
	}
	if len(p.ProbA) == 0 && classes == 2 && p.Post != PostNone && p.Post != PostLogistic {
		return c.refuse(onnx.VetOp, "a softmax of a single decision, which runtimes do not agree on")
	}
	c.params = p
	width := pairs
	if len(p.ProbA) > 0 || classes == 2 {
		width = classes
	}
	c.result(onnx.Int64, []int{p.Rows}, rows)
	c.resultAt(1, onnx.Float32, []int{p.Rows, width}, rows)
	perRow := sum*(p.Features+classes) + pairs
	if len(p.ProbA) > 0 {
		perRow += svmRounds * classes * classes
	}
	return c.cost(p.Rows, perRow)
}

const (
	// MaxClasses bounds the classes of a support vector machine, whose cost grows with their square.
	MaxClasses = 4096
	// svmRounds is the largest number of rounds in which the probabilities of pairs are joined.
	svmRounds = 100
)
