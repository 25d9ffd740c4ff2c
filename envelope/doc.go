// Package envelope seals shards and models, and wraps the keys that open them.
//
//	shard, model --Seal--> age file for one identity made for it --Open--> bytes
//	its key      --Wrap--> age file for one recipient's point    --Unwrap--> key
//
// A key is the 32-byte scalar of an X25519 identity. What is sealed is a file of the format age-encryption.org/v1 with
// that one X25519 recipient and no other, so that any age program can open it, and so that its size follows from the
// size of the bytes. Whether a key is the right one is decided by its hash on the chain (arena.Domain), not here.
//
// The package keeps nothing, reads no clock and no disk; the randomness of a sealed file is age's own. Source:
// docs/protocol.md 5, 6.1.
package envelope
