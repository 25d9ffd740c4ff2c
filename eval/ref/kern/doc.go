// Package kern holds the inner loops of the reference engine: matrix products and the packing they need.
//
// Every product obeys SEQ(k): acc = +0, then acc = R(acc + R(a_k*b_k)) for k ascending, one rounding each, never fused. Loops are
// blocked over output elements only, so the blocking cannot change a bit. Vector kernels take the place of the loops here behind the
// same functions. Pure; nothing allocates.
//
// Source: docs/eval.md 5, rules A1 and A2.
package kern
