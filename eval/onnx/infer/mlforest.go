package infer

import (
	"cmp"
	"slices"

	"github.com/ai-arena/arenad/eval/onnx"
)

func treeMode(name []byte) (TreeMode, bool) {
	switch string(name) {
	case "LEAF":
		return TreeLeaf, true
	case "BRANCH_LEQ":
		return TreeLEQ, true
	case "BRANCH_LT":
		return TreeLT, true
	case "BRANCH_GTE":
		return TreeGTE, true
	case "BRANCH_GT":
		return TreeGT, true
	case "BRANCH_EQ":
		return TreeEQ, true
	case "BRANCH_NEQ":
		return TreeNEQ, true
	}
	return 0, false
}

// treeNodes fills in the nodes with the places of their children.
func (c *call) treeNodes(f *Forest, a *treeAttrs, index *treeIndex) error {
	if i := index.twice; i >= 0 {
		return c.refuse(onnx.VetConstant, "tree %d has node %d twice", a.tree[i], a.node[i])
	}
	f.Nodes = make([]TreeNode, len(a.node))
	for i := range f.Nodes {
		n := &f.Nodes[i]
		var ok bool
		if n.Mode, ok = treeMode(a.mode[i]); !ok {
			return c.refuse(onnx.VetOp, "tree node mode %.32q is not known", a.mode[i])
		}
		if n.Mode == TreeLeaf {
			continue
		}
		if a.feature[i] < 0 || a.feature[i] >= int64(f.Features) {
			return c.refuse(onnx.VetConstant, "tree %d, node %d: reads column %d of %d", a.tree[i], a.node[i], a.feature[i], f.Features)
		}
		n.Feature, n.Value = int32(a.feature[i]), a.value[i]
		n.Missing = len(a.missing) > 0 && a.missing[i] != 0
		for _, child := range []struct {
			id int64
			at *int32
		}{{a.yes[i], &n.True}, {a.no[i], &n.False}} {
			if *child.at, ok = index.find(a.tree[i], child.id); !ok {
				return c.refuse(onnx.VetConstant, "tree %d, node %d: its child %d is missing", a.tree[i], a.node[i], child.id)
			}
		}
	}
	return nil
}

// treeLeaves sorts the weights by leaf; those of one leaf keep their order.
func (c *call) treeLeaves(f *Forest, prefix string, index *treeIndex) error {
	var trees, nodes, ids []int64
	var err error
	for _, l := range []struct {
		name string
		list *[]int64
	}{{"treeids", &trees}, {"nodeids", &nodes}, {"ids", &ids}} {
		if *l.list, err = c.int64s(prefix + "_" + l.name); err != nil {
			return err
		}
	}
	weights, err := c.doubles(prefix + "_weights")
	if err != nil {
		return err
	}
	n := len(weights)
	if len(trees) != n || len(nodes) != n || len(ids) != n || n > MaxElements {
		return c.refuse(onnx.VetConstant, "lists of %d, %d, %d and %d leaf weights", len(trees), len(nodes), len(ids), n)
	}
	leaf := make([]int32, n)
	for i := range leaf {
		var ok bool
		if leaf[i], ok = index.find(trees[i], nodes[i]); !ok || f.Nodes[leaf[i]].Mode != TreeLeaf {
			return c.refuse(onnx.VetConstant, "weight %d belongs to node %d of tree %d, which is no leaf", i, nodes[i], trees[i])
		}
		if ids[i] < 0 || ids[i] >= int64(f.Targets) {
			return c.refuse(onnx.VetConstant, "weight %d goes to target %d of %d", i, ids[i], f.Targets)
		}
		f.Nodes[leaf[i]].False++ // counts for now
	}
	at := int32(0)
	for i := range f.Nodes {
		if m := &f.Nodes[i]; m.Mode == TreeLeaf {
			m.True, m.False, at = at, at, at+m.False
		}
	}
	f.Leaves = make([]LeafWeight, n)
	for i, l := range leaf {
		m := &f.Nodes[l]
		f.Leaves[m.False] = LeafWeight{int32(ids[i]), weights[i]}
		m.False++
	}
	return nil
}

// treePaths finds the roots and walks every tree: each node has one parent, each tree one root that reaches all of it. It returns the
// number of steps that a row takes at most.
func (c *call) treePaths(f *Forest, a *treeAttrs) (int, error) {
	child := make([]bool, len(f.Nodes))
	for i := range f.Nodes {
		n := &f.Nodes[i]
		if n.Mode == TreeLeaf {
			continue
		}
		for _, k := range []int32{n.True, n.False} {
			if child[k] {
				return 0, c.refuse(onnx.VetConstant, "tree %d: node %d has two parents", a.tree[k], a.node[k])
			}
			child[k] = true
		}
	}
	for i, has := range child {
		if !has {
			f.Roots = append(f.Roots, int32(i))
		}
	}
	slices.SortStableFunc(f.Roots, func(x, y int32) int { return cmp.Compare(a.tree[x], a.tree[y]) })
	seen, total := 0, 0
	type place struct {
		node  int32
		depth int
	}
	var stack []place
	for r, root := range f.Roots {
		if r > 0 && a.tree[f.Roots[r-1]] == a.tree[root] {
			return 0, c.refuse(onnx.VetConstant, "tree %d: nodes %d and %d have no parent", a.tree[root], a.node[f.Roots[r-1]], a.node[root])
		}
		deepest := 0
		for stack = append(stack[:0], place{root, 1}); len(stack) > 0; {
			p := stack[len(stack)-1]
			stack = stack[:len(stack)-1]
			seen++
			n := &f.Nodes[p.node]
			if n.Mode == TreeLeaf {
				deepest = max(deepest, p.depth+int(n.False-n.True))
				continue
			}
			if p.depth > MaxTreeDepth {
				return 0, c.refuse(onnx.VetConstant, "tree %d: deeper than %d", a.tree[root], MaxTreeDepth)
			}
			stack = append(stack, place{n.False, p.depth + 1}, place{n.True, p.depth + 1})
		}
		if total > MaxElements-deepest {
			return 0, c.refuse(onnx.VetConstant, "trees of more than %d steps together", MaxElements)
		}
		total += deepest
	}
	if seen != len(f.Nodes) {
		return 0, c.refuse(onnx.VetConstant, "%d of %d tree nodes lie on a circle that no root reaches", len(f.Nodes)-seen, len(f.Nodes))
	}
	return total, nil
}
