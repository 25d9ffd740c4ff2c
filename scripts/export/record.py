"""Writes one model with its inputs and what the library predicts, in the form that eval/zoo reads."""

import json
import os
import sys

import numpy as np
import onnx

OUT = sys.argv[1]
TYPES = {"float32": "float32", "float64": "float64", "int64": "int64", "int32": "int32", "bool": "bool"}


def tensor(array):
    array = np.asarray(array)
    if array.dtype.kind == "f":
        words = [np.format_float_scientific(v, unique=True, trim="-") if np.isfinite(v) else str(v) for v in array.ravel()]
    else:
        words = [str(int(v)) for v in array.ravel()]
    return {"type": TYPES[str(array.dtype)], "dims": list(array.shape), "values": " ".join(words)}


def record(name, model, inputs, outputs, labels=None, source=""):
    """inputs and outputs map names to arrays; labels is the label map of texts that the expected classes count in."""
    if not isinstance(model, (bytes, bytearray)):
        onnx.checker.check_model(model)
        model = model.SerializeToString()
    size = len(model)
    assert size < 100 * 1024, (name, size)
    with open(os.path.join(OUT, name + ".onnx"), "wb") as f:
        f.write(model)
    text = {
        "source": source,
        "labels": labels or [],
        "inputs": {k: tensor(v) for k, v in inputs.items()},
        "outputs": {k: tensor(v) for k, v in outputs.items()},
    }
    with open(os.path.join(OUT, name + ".json"), "w") as f:
        json.dump(text, f, indent=1, sort_keys=True)
        f.write("\n")
    print(f"export: {name} ({size} bytes)")
