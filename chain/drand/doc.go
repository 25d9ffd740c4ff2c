// Package drand reads the public randomness of a drand network and checks it.
//
//	endpoints --HTTP--> Client --> signature --> Network.Check --> Round (value, proof for the chain)
//
// Only the scheme bls-unchained-g1-rfc9380 is known, that of the network "quicknet": signatures are points of G1 of
// BLS12-381, public keys points of G2, and what is signed is the SHA-256 of the round's number as eight bytes, big
// endian. Nothing that an endpoint says is believed without its signature.
//
// Local is a network of one member with a key made for it, for devnets and tests: real signatures, real HTTP, no
// security.
//
// Source: docs/beacons.md
package drand
