// Package train makes a model from a node's own data.
//
//	Trainer.Train(job) -> ONNX file      Builtin: softmax regression, MLP or small CNN by SGD, in this process
//	                                     External: a command of the operator, in a process group of its own
//
// The built-in trainer is deterministic: one seed, one configuration and one data set give one file, on every CPU. It exports float
// input [batch, ...] -> logits [batch, classes] (or values [batch, outputs]); scaling of the input is not part of the model, the
// task's binding does it.
//
// # External trainers
//
// The command runs in an empty working folder that is removed afterwards. It inherits the environment of the node without every
// variable that begins with ARENAD_, and is told by five more:
//
//	ARENAD_TASK_SPEC  file with the task spec, canonical JSON
//	ARENAD_DATA_DIR   folder with the node's local data; only to be read
//	ARENAD_OUTPUT     where the ONNX file has to be when the command ends
//	ARENAD_DEADLINE   Unix seconds after which the model is useless, 0: none
//	ARENAD_WORK_DIR   the working folder
//
// Each line on standard output that is a JSON object with a number "progress" (0..1) is a progress report; "message" (text),
// "epoch", "epochs", "loss" and "metric" (numbers) may stand beside it. Other lines, and standard error, go to the node's log.
//
// Exit codes: 0: the model is at ARENAD_OUTPUT; 3: the command declines the task; anything else: it failed, and the last lines of
// standard error are reported. When training is cancelled the process group gets SIGTERM, and SIGKILL after the grace period; what is
// left of the group when the command ends is killed too.
//
// Source: docs/training.md.
package train
