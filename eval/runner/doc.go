// Package runner runs an untrusted model in a process of its own.
//
//	parent (eval)                                  child: the same binary, started as "arenad runner"
//	  request             --- control (fd 6) --->  rlimits, sandbox, then the first byte of the model
//	  model, sealed       --- memory  (fd 3) --->  vet, compile
//	  Host.Accept         <-- control ----------   ready: report, output type and shape; or a refusal
//	  Host.Features       --- pipe    (fd 4) --->  run, batch by batch
//	  Host.Result         <-- frames  (fd 5) ---   output rows of a batch, hashed
//	                      <-- control ----------   done, with the meter; or a refusal
//
// The child never sees a label, a row's name, a key, or which rows belong together: it is given numbers in the order that the
// parent chose. It has an empty environment, an empty working directory, no standard streams, no files but the four above, a network of
// its own with nothing in it, and takes away from itself before it looks at the model: memory and time beyond limits, every file and
// port (Landlock), every system call that the engine does not need (seccomp). The parent holds the clock and kills the whole process group.
//
// What the child says of a model is believed, because it can only harm that model: a refusal is a verdict, a frame that does not
// fit is a fault of the run and gives none.
//
// Source: docs/eval.md 8. This package is the one of eval that starts processes and goroutines; each ends with the call that
// started it.
package runner
