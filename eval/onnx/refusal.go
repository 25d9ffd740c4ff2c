package onnx

import "fmt"

// Reason is a stable code that says why a model is refused or fails. Codes reach results and logs; they never change their meaning.
type Reason string

// Reasons of static vetting (Vet...) and of execution (Run...).
const (
	VetSize         Reason = "VetSize"         // V1: larger than the task allows
	VetParse        Reason = "VetParse"        // V2: not a well-formed ONNX file
	VetExternalData Reason = "VetExternalData" // V3: a tensor refers to another file
	VetDomain       Reason = "VetDomain"       // V4: foreign operator domain, function or training information, or opset
	VetOp           Reason = "VetOp"           // V5: operator or value type that is not supported
	VetControl      Reason = "VetControl"      // V6: control flow
	VetRandom       Reason = "VetRandom"       // V7: random or training behaviour
	VetGraph        Reason = "VetGraph"        // V8: names, order, counts
	VetInput        Reason = "VetInput"        // V9: declared inputs differ from the task's bindings
	VetShape        Reason = "VetShape"        // V10: shapes do not fit together or are too large
	VetBudget       Reason = "VetBudget"       // V11: multiply-adds, elements or peak bytes above the task's limits
	VetConstant     Reason = "VetConstant"     // V12: NaN or infinity in a weight
	RunShape        Reason = "RunShape"        // a value's shape does not fit at run time
	RunBudget       Reason = "RunBudget"       // the run-time meter passed the limits
	RunArith        Reason = "RunArith"        // integer division by zero
	OutShape        Reason = "OutShape"        // the output is not what the task asks for
)

// Refusal is the error by which a model is found invalid. It is a property of (model, job), the same on every machine, so the
// caller may vote "invalid model" on it; any other error of this tree is not such a property.
type Refusal struct {
	Reason Reason
	Node   string // name of the node, or its index as "#12"; empty when the whole model is meant
	Op     string
	Detail string // names the limit and the value that broke it
}

// Error returns the sentence shown to people.
func (r *Refusal) Error() string {
	if r.Node == "" && r.Op == "" {
		return fmt.Sprintf("%s: %s", r.Reason, r.Detail)
	}
	return fmt.Sprintf("%s: node %q (%s): %s", r.Reason, r.Node, r.Op, r.Detail)
}

// Refuse builds a Refusal of the whole model.
func Refuse(reason Reason, format string, args ...any) *Refusal {
	return &Refusal{Reason: reason, Detail: fmt.Sprintf(format, args...)}
}

// RefuseNode builds a Refusal at node i of its graph.
func RefuseNode(reason Reason, i int, n *Node, format string, args ...any) *Refusal {
	name := n.Name
	if name == "" {
		name = fmt.Sprintf("#%d", i)
	}
	return &Refusal{Reason: reason, Node: name, Op: n.Op, Detail: fmt.Sprintf(format, args...)}
}
