package audit

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ai-arena/arenad/arena"
	"github.com/ai-arena/arenad/consensus"
	"github.com/ai-arena/arenad/eval"
	"github.com/ai-arena/arenad/eval/evidence"
)

// maxGuesses bounds how many wrong evidence roots are made up to explain one that was revealed: about ten seconds.
const maxGuesses = 1 << 22

// diagnose says what exactly is wrong with a vote, as far as its root tells. The root is a hash: what somebody put below it
// is found by doing the same wrong, one known way after the other.
func (a *auditor) diagnose(t *consensus.Task, r *consensus.Round, v arena.Vote, f *finding) string {
	want := f.vote(r.Seed)
	if f.result == nil || f.result.Proof == nil {
		return fmt.Sprintf("wrong score: the model gives %s (%s)", f.score, f.detail)
	}
	switch {
	case v.EvidenceRoot == want.EvidenceRoot:
		return fmt.Sprintf("wrong score: its own evidence root stands for %s", want.Score)
	case v.Score > arena.MaxScore:
		return fmt.Sprintf("wrong verdict: the model runs and scores %s", want.Score)
	case v.EvidenceRoot == (common.Hash{}):
		return "no evidence root"
	}
	if text := a.copiedRoot(t, r, v); text != "" {
		return text
	}
	if text := wrongCount(v, r.Seed, f.result); text != "" {
		return text
	}
	if text := falsifiedLeaf(v, r.Seed, f.result, f.classes); text != "" {
		return text
	}
	if v.Score == want.Score {
		return fmt.Sprintf("wrong evidence root: the score is right, the root %s follows from no run of the model", v.EvidenceRoot)
	}
	return fmt.Sprintf("wrong score: the model gives %s, and the evidence root follows from no run of it", want.Score)
}

// copiedRoot looks for the root elsewhere: another round, another submission, whether somebody revealed it there or not.
func (a *auditor) copiedRoot(t *consensus.Task, r *consensus.Round, v arena.Vote) string {
	for _, id := range t.Submissions {
		x := a.state.Submission(id)
		for _, other := range x.Rounds {
			if other.ID == r.ID {
				continue
			}
			where := fmt.Sprintf("round %d (%s stage) of submission %d", other.ID.Round, other.Stage, id)
			if f := a.findings[trial{id, other.Stage}]; f != nil && f.result != nil && f.vote(other.Seed).EvidenceRoot == v.EvidenceRoot {
				return "copied root: it is that of " + where
			}
			for i := range other.Seats {
				if other.Seats[i].Revealed && other.Seats[i].Vote.EvidenceRoot == v.EvidenceRoot {
					return fmt.Sprintf("copied root: seat %d of %s revealed the same", i, where)
				}
			}
		}
	}
	return ""
}

// wrongCount looks for a top node with the right hash and other sums.
func wrongCount(v arena.Vote, seed common.Hash, res *eval.Result) string {
	s, top := res.Proof.Statement, res.Proof.Tree.Root()
	s.Seed = seed
	for k := range min(s.Samples+1, maxGuesses) {
		guess := top
		if guess.Correct = k; s.Root(guess) == v.EvidenceRoot {
			return fmt.Sprintf("wrong count: the top of its tree says %d right rows, the rows add up to %d", k, top.Correct)
		}
	}
	for _, q := range []uint64{0, top.Q / 2, top.Q * 2, top.Q + 1, top.Q - 1} {
		guess := top
		if guess.Q = q; s.Root(guess) == v.EvidenceRoot {
			return fmt.Sprintf("wrong count: the top of its tree says a loss of %d, the rows add up to %d", q, top.Q)
		}
	}
	for n := range min(2*s.Samples+2, maxGuesses) {
		guess := s
		if guess.Samples = n; guess.Root(top) == v.EvidenceRoot {
			return fmt.Sprintf("wrong count: its statement says %d rows, there are %d", n, s.Samples)
		}
	}
	return ""
}

// falsifiedLeaf looks for a tree in which one row says otherwise: right for wrong, or another class.
func falsifiedLeaf(v arena.Vote, seed common.Hash, res *eval.Result, classes uint32) string {
	s, tree := res.Proof.Statement, res.Proof.Tree
	s.Seed = seed
	n, guesses := s.Samples, 0
	for i := range n {
		p, err := tree.Open(i)
		if err != nil {
			return ""
		}
		leaf := p.Leaf
		lies := []evidence.Leaf{leaf}
		lies[0].Correct = !leaf.Correct
		for class := range classes {
			if class == leaf.Class {
				continue
			}
			lie, flipped := leaf, lies[0]
			lie.Class, flipped.Class = class, class
			lies = append(lies, lie, flipped)
		}
		for _, lie := range lies {
			guesses++
			if guesses > maxGuesses {
				return ""
			}
			p.Leaf = lie
			top, err := p.Top()
			if err != nil || s.Root(top) != v.EvidenceRoot {
				continue
			}
			return fmt.Sprintf("falsified leaf: its row %d says %s; run again it says %s", i, leafText(lie), leafText(leaf))
		}
	}
	return ""
}

func leafText(l evidence.Leaf) string {
	right := "wrong"
	if l.Correct {
		right = "right"
	}
	return fmt.Sprintf("class %d, %s", l.Class, right)
}
