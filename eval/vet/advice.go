package vet

import "github.com/ai-arena/arenad/eval/onnx"

// Advice says what the maker of a refused model can do about it; empty for reasons that say so themselves.
func Advice(r onnx.Reason) string {
	switch r {
	case onnx.VetSize:
		return "make the model smaller, or store its weights as float16"
	case onnx.VetParse:
		return "export the model again as one ONNX file of IR version 3 to 10; check that the file is complete"
	case onnx.VetExternalData:
		return "save the model with its weights inside the file (save_as_external_data off)"
	case onnx.VetDomain:
		return "export at opset 7 to 21 with the operators of ONNX alone: no custom or vendor operators, functions or training graphs"
	case onnx.VetOp:
		return "export without this operator, attribute or type; arenad eval ops lists what is supported"
	case onnx.VetControl:
		return "export the model for the one path that it takes: unroll loops, fix what branches hang on"
	case onnx.VetRandom:
		return "export the model for inference (model.eval()): nothing random may be left"
	case onnx.VetGraph:
		return "run the exporter's checker on the model: names must be unique and nodes in order"
	case onnx.VetInput:
		return "give the model exactly the inputs that the task binds; only the batch may be a free dimension"
	case onnx.VetShape:
		return "check the shapes at the task's batch size, for instance with ONNX shape inference"
	case onnx.VetBudget:
		return "make the model cheaper: the task limits the cost of a row"
	case onnx.VetConstant:
		return "look for NaN, infinity and broken trees in the trained weights"
	case onnx.OutShape:
		return "give one row of numbers for each row of the batch, as wide as the task's output kind needs"
	}
	return ""
}
