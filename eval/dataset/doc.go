// Package dataset turns files into typed columns, and typed columns into the shards that models are scored on.
//
//	idx, csv, npy, jsonl -> Table -> Set{Manifest, Table} -> Split -> WriteShard -> bytes + Commitment (goes on chain)
//	bytes + Commitment -> ReadShard -> Shard -> Bind: features for the model
//	                                         -> Classes, Targets: labels for the metric
//
// A shard file is UTF-8 text: line 1 is the manifest as canonical JSON (RFC 8785), each further line one row as a canonical JSON
// array of its columns in manifest order. The row root commits to each line together with a salt, so that a row can be shown
// later without telling anything of its neighbours.
//
// Everything but ReadFile is pure apart from the reader or writer it is handed. The package knows nothing of models, scores or
// chains.
package dataset
