// Package eval scores models: job in, score and evidence root out.
//
//	Job + model bytes + Shard --- runner ---> output rows -> metric -> Stats -> Score
//	                                                     \-> evidence -> root
//
// The rows go to the model in an order that follows from the data set alone, cut into batches; labels stay here. Two honest
// validators get the same Result to the bit: everything that decides it is counted, and the arithmetic is exact. What depends on the
// machine (a clock that ran out, a child that died) has a Status of its own and gives no score.
//
// The subpackages do the work: onnx reads models, vet refuses what must not run, ref computes, runner contains, dataset reads, metric
// scores, evidence commits. Nothing in this tree knows of chains, peers or storage. Source: docs/eval.md.
package eval
