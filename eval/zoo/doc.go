// Package zoo holds no code: its tests compare the reference engine with ONNX Runtime and with the libraries that models come from.
//
//	testdata/ml.json  what ONNX Runtime gives for the operators of classical models (make ml-vectors)
//	testdata/export   models as scikit-learn's and PyTorch's exporters write them, with what the libraries predict (make exports)
//	make real-models  fetches models that others trained and runs both engines on them
//
// Source: docs/eval.md 6 and 7.
package zoo
