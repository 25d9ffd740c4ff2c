// Package parquet reads tables from Parquet files: flat columns, and lists that have the same length in every row.
//
// It stands apart from package dataset because its library is large; whoever reads no Parquet does not link it. Pure, apart from the
// reader that it is given. A damaged or hostile file is an error, never a panic. Source: docs/eval.md 9.
package parquet
