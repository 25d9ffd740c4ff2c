package evidence

// Top is the top node that the proof leads to, whatever it is. Verify compares it with the one that was committed to.
// Errors: ErrOverflow. Pure.
func (p Proof) Top() (Node, error) {
	node := leafNode(p.Salt, p.Leaf)
	for level, sibling := range p.Path {
		l, r := node, sibling
		if p.Position>>level&1 == 1 {
			l, r = sibling, node
		}
		var err error
		if node, err = join(l, r); err != nil {
			return Node{}, err
		}
	}
	return node, nil
}
