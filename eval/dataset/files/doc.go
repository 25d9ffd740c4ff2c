// Package files reads data sets from the files that people have: CSV, JSON lines, Parquet, IDX and npy.
//
//	description (YAML or JSON) -> files, hashes, columns, label -> dataset.Set
//	one file and its label     -> a description is made up for it -> dataset.Set
//
// A description says which files a set is made of, with their SHA-256, and which of their columns it takes under what name and type; paths
// are relative to it. Files are read, never written. Source: docs/eval.md 9.
package files
