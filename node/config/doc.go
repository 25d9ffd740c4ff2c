// Package config holds what an operator sets: one typed value with defaults and a Check, read from a file, from
// ARENAD_* variables and from flags, in this order of rising precedence, and the layout of the node's home folder.
//
//	Default() -> Load(file) -> Field.Set(variable) -> Field.Set(flag) -> Check()
//
// The table in fields.go is the only place that knows the names of a setting: the file's comments, the flags, the
// variables and docs/configuration.md all come from it. Parameters that the chain fixes are not here: they are read
// from the chain.
package config
