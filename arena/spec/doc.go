// Package spec is the task spec: the document in which a creator says what is wanted, how it is scored and what it pays.
//
//	YAML or JSON -> Parse (unknown fields refused, defaults filled, rules checked) -> Task
//	Task -> Canonical (RFC 8785) -> Digest; bytes stored as content
//	Task -> Params: what the contracts need of it
//
// People write "72s", "64 MiB", "10000 FML" and 0.3; the canonical form has one spelling for each. Every error names the field by its
// path and says what is allowed. The JSON schema of the document is docs/schema/task.schema.json; a test keeps it equal to the types
// here. Everything is pure. Source: docs/protocol.md 5.
package spec
