package main

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// node is a node of the compiler's syntax tree.
type node map[string]any

// form is how a mutant is put beside the original.
type form int

const (
	// expression: `switch ? mutated : original`.
	expression form = iota
	// statement: `if (not switch) { original }`.
	statement
	// assemblyFlip: `xor(original, switch)`.
	assemblyFlip
	// assemblyMore: `add(original, switch)`.
	assemblyMore
	// assemblyStatement: `if not switch { original }`.
	assemblyStatement
)

// site is a place that can be mutated in one way. Bytes Start to End of File are replaced by Mutated.
type site struct {
	File       string
	Start, End int
	Line       int
	Operator   string
	Original   string
	Mutated    string
	form       form
}

// Other operators that a binary one is mutated to.
var replaced = map[string][]string{
	"<": {"<="}, "<=": {"<"}, ">": {">="}, ">=": {">"}, "==": {"!="}, "!=": {"=="},
	"&&": {"||"}, "||": {"&&"},
	"+": {"-"}, "-": {"+"}, "*": {"+"}, "/": {"*"}, "%": {"/"},
	"<<": {">>"}, ">>": {"<<"}, "&": {"|"}, "|": {"&"}, "^": {"|"},
}

var operatorNames = map[string]string{
	"<": "comparison", "<=": "comparison", ">": "comparison", ">=": "comparison", "==": "comparison", "!=": "comparison",
	"&&": "and/or", "||": "and/or",
	"+": "arithmetic", "-": "arithmetic", "*": "arithmetic", "/": "arithmetic", "%": "arithmetic",
	"<<": "shift", ">>": "shift", "&": "bits", "|": "bits", "^": "bits",
}

// finder walks the functions of one file.
type finder struct {
	file      string
	text      string
	constants map[float64]bool
	sites     []site
}

// findSites lists all places of a file that can be mutated, in order. constants holds the ids of all constant variables.
func findSites(file, text string, tree node, constants map[float64]bool) []site {
	f := &finder{file: file, text: text, constants: constants}
	f.functions(tree)
	slices.SortStableFunc(f.sites, func(a, b site) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End), cmp.Compare(a.Operator, b.Operator))
	})
	return f.sites
}

// constantsOf adds the ids of constant variables of an integer type.
func constantsOf(tree node, ids map[float64]bool) {
	if tree.kind() == "VariableDeclaration" && tree["constant"] == true && strings.HasPrefix(tree.typeName(), "uint") {
		if id, ok := tree["id"].(float64); ok {
			ids[id] = true
		}
	}
	for _, child := range tree.children() {
		constantsOf(child, ids)
	}
}

// functions looks into the bodies of all functions and modifiers but constructors, whose immutables cannot be assigned
// under a condition.
func (f *finder) functions(n node) {
	if k := n.kind(); k == "FunctionDefinition" || k == "ModifierDefinition" {
		if body := n.child("body"); body != nil && n["kind"] != "constructor" {
			f.walk(body, nil)
		}
		return
	}
	for _, child := range n.children() {
		f.functions(child)
	}
}

func (f *finder) walk(n, parent node) {
	switch n.kind() {
	case "BinaryOperation":
		if isFolded(n) {
			return
		}
		f.binary(n)
	case "Literal":
		f.literal(n, parent)
	case "Identifier":
		if id, ok := n["referencedDeclaration"].(float64); ok && f.constants[id] {
			f.add(n, expression, "constant", f.source(n)+" + 1")
		}
	case "UnaryOperation":
		if n["operator"] == "!" {
			f.add(n, expression, "negation", f.source(n.child("subExpression")))
		}
	case "Conditional":
		f.add(n, expression, "branches", fmt.Sprintf("(%s ? %s : %s)", f.source(n.child("condition")),
			f.source(n.child("falseExpression")), f.source(n.child("trueExpression"))))
	case "IfStatement":
		if onlyReverts(n.child("trueBody")) {
			f.add(n.child("condition"), expression, "removed revert", "false")
		}
	case "ForStatement":
		// The step is no statement of its own: it cannot be left out by an `if`.
		for _, key := range []string{"initializationExpression", "condition", "body"} {
			if child := n.child(key); child != nil {
				f.walk(child, n)
			}
		}
		return
	case "ExpressionStatement":
		f.statement(n)
	case "InlineAssembly":
		f.assembly(n.child("AST"))
		return
	}
	for _, child := range n.children() {
		f.walk(child, n)
	}
}

func (f *finder) binary(n node) {
	operator, _ := n["operator"].(string)
	left, right := f.source(n.child("leftExpression")), f.source(n.child("rightExpression"))
	for _, other := range replaced[operator] {
		f.add(n, expression, operatorNames[operator], fmt.Sprintf("(%s %s %s)", left, other, right))
	}
	switch operator {
	case "+", "-", "*", "/", "%":
		f.add(n, expression, "one more", fmt.Sprintf("((%s %s %s) + 1)", left, operator, right))
	}
	switch operator {
	case "-", "/", "%":
		f.add(n, expression, "swapped operands", fmt.Sprintf("(%s %s %s)", right, operator, left))
	}
}

func (f *finder) literal(n, parent node) {
	if n["kind"] != "number" || parent == nil || n["subdenomination"] != nil {
		return
	}
	value, _ := n["value"].(string)
	number, err := strconv.ParseUint(strings.ReplaceAll(value, "_", ""), 0, 62)
	if err != nil {
		return
	}
	switch parent.kind() {
	case "BinaryOperation":
		operator, _ := parent["operator"].(string)
		common, _ := parent.child("commonType")["typeString"].(string)
		if operator != "<<" && operator != ">>" && !strings.HasPrefix(common, "uint") {
			return
		}
		mutated := strconv.FormatUint(number+1, 10)
		if (operator == "<<" || operator == ">>") && parent.child("leftExpression").place() == n.place() {
			// A literal that is shifted is 256 bits wide; one under a condition would be as narrow as its value.
			f.sites = append(f.sites, f.site(n, expression, "constant", "uint256("+mutated+")"))
			return
		}
		f.add(n, expression, "constant", mutated)
	case "Assignment", "Return", "VariableDeclarationStatement":
		if strings.HasPrefix(n.typeString(), "int_const") {
			f.add(n, expression, "constant", strconv.FormatUint(number+1, 10))
		}
	}
}

func (f *finder) statement(n node) {
	e := n.child("expression")
	switch e.kind() {
	case "Assignment", "UnaryOperation", "FunctionCall":
	default:
		return
	}
	start, end := n.span()
	// The range of a statement may or may not contain its semicolon.
	rest := f.text[end:]
	trimmed := strings.TrimLeft(rest, " \n\t")
	if !strings.HasSuffix(f.text[start:end], ";") {
		if !strings.HasPrefix(trimmed, ";") {
			return
		}
		end += len(rest) - len(trimmed) + 1
	}
	s := f.site(n, statement, "deleted statement", "")
	s.End, s.Original = end, f.text[start:end]
	f.sites = append(f.sites, s)
}

func (f *finder) assembly(n node) {
	switch n.kind() {
	case "YulFunctionCall":
		name, _ := n.child("functionName")["name"].(string)
		switch name {
		case "lt", "gt", "eq", "iszero":
			f.add(n, assemblyFlip, "comparison", "not "+f.source(n))
		case "add", "sub", "mul", "shl", "shr", "and", "or", "mod":
			f.add(n, assemblyMore, "one more", f.source(n)+" + 1")
		}
	case "YulLiteral":
		if n["kind"] == "number" {
			f.add(n, assemblyMore, "constant", f.source(n)+" + 1")
		}
	case "YulExpressionStatement", "YulAssignment":
		f.add(n, assemblyStatement, "deleted statement", "")
	}
	for _, child := range n.children() {
		f.assembly(child)
	}
}

func (f *finder) add(n node, how form, operator, mutated string) {
	f.sites = append(f.sites, f.site(n, how, operator, mutated))
}

func (f *finder) site(n node, how form, operator, mutated string) site {
	start, end := n.span()
	return site{
		File: f.file, Start: start, End: end, Line: 1 + strings.Count(f.text[:start], "\n"),
		Operator: operator, Original: f.text[start:end], Mutated: mutated, form: how,
	}
}

func (f *finder) source(n node) string {
	start, end := n.span()
	return f.text[start:end]
}

// isFolded: the compiler computes it; inside there is nothing that could depend on a block.
func isFolded(n node) bool {
	t := n.typeString()
	return strings.HasPrefix(t, "int_const") || strings.HasPrefix(t, "rational_const")
}

func onlyReverts(body node) bool {
	if body.kind() == "Block" {
		statements, _ := body["statements"].([]any)
		if len(statements) != 1 {
			return false
		}
		first, _ := statements[0].(map[string]any)
		body = first
	}
	return body.kind() == "RevertStatement"
}

func (n node) kind() string {
	kind, _ := n["nodeType"].(string)
	return kind
}

func (n node) child(key string) node {
	child, _ := n[key].(map[string]any)
	return child
}

// children gives the nodes below n in the order of their places.
func (n node) children() []node {
	var all []node
	for _, value := range n {
		switch v := value.(type) {
		case map[string]any:
			if node(v).kind() != "" {
				all = append(all, v)
			}
		case []any:
			for _, element := range v {
				if child, ok := element.(map[string]any); ok && node(child).kind() != "" {
					all = append(all, child)
				}
			}
		}
	}
	slices.SortFunc(all, func(a, b node) int { return cmp.Compare(a.place(), b.place()) })
	return all
}

func (n node) typeString() string {
	text, _ := n.child("typeDescriptions")["typeString"].(string)
	return text
}

func (n node) typeName() string { return n.typeString() }

// span gives the bytes of the source that n stands for.
func (n node) span() (start, end int) {
	src, _ := n["src"].(string)
	parts := strings.Split(src, ":")
	if len(parts) != 3 {
		return 0, 0
	}
	start, _ = strconv.Atoi(parts[0])
	length, _ := strconv.Atoi(parts[1])
	return start, start + length
}

func (n node) place() int {
	start, _ := n.span()
	return start
}
