// Package evidence commits to every sample of an evaluation, so that a wrong score can be proven wrong.
//
//	Leaf per sample + salt -> Merkle-sum tree (hash, correct, loss) -> EvidenceRoot, bound to round, model, data and rules
//	Tree.Open(i) -> Proof -> Verify
//
// Whoever publishes a root has fixed, for each sample, the class, the loss and the bytes of the output row; the sums at the root
// are the score's own. A single opened leaf that does not follow from the model refutes the whole vote.
//
// Everything is pure. H is SHA-256; integers are big endian in hashes. The test vectors in testdata are shared with the contracts.
// Source: docs/eval.md 11.
package evidence
