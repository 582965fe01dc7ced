"""Takes the weights back out of a released graph, so that training can go on from what ships: only the 8-bit graph is
under version control. What quantising lost stays lost; the word-piece table comes from the base, where it was never trained.
"""

import json
from pathlib import Path

import onnx
import torch
from onnx import numpy_helper
from torch import Tensor

from .model import Reader


def load_released(reader: Reader, folder: Path) -> None:
    """Puts the weights of `folder` (its `reader.onnx` and `manifest.json`) into a reader made from the base."""
    state = {**reader.state_dict(), **weights_of(folder / "reader.onnx")}
    bias = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))["links"]["bias"]
    state["distance_bias"] = torch.tensor(bias, dtype=torch.float32).view_as(reader.distance_bias)
    reader.load_state_dict(state)

def weights_of(path: Path) -> dict[str, Tensor]:
    """All tensors that a graph made by `export.py` holds, under the names of the module, but for the word pieces."""
    graph = onnx.load(str(path)).graph
    arrays = {item.name: numpy_helper.to_array(item) for item in graph.initializer}
    makers = {output: node for node in graph.node for output in node.output}
    result = {
        name.removeprefix("reader."): torch.from_numpy(array.copy())
        for name, array in arrays.items()
        if name.startswith("reader.") and "_quantized" not in name and "_scale" not in name and "_zero_point" not in name
    }
    for node in graph.node:
        bias = next((name for name in node.input if node.op_type == "Add" and name.endswith(".bias")), None)
        if bias is None:
            continue
        product = makers[next(name for name in node.input if name != bias)]
        while product.op_type != "MatMulInteger":
            product = makers[next(name for name in product.input if name in makers and "scales_mul" not in name)]
        stem = product.input[1].removesuffix("_quantized")
        weight = (arrays[f"{stem}_quantized"].astype("float32") - arrays[f"{stem}_zero_point"]) * arrays[f"{stem}_scale"]
        result[bias.removeprefix("reader.").removesuffix("bias") + "weight"] = torch.from_numpy(weight.T.copy())
    cases = "reader.encoder.cases.weight"
    scaled = (arrays[f"{cases}_quantized"].astype("float32") - arrays[f"{cases}_zero_point"]) * arrays[f"{cases}_scale"]
    result["encoder.cases.weight"] = torch.from_numpy(scaled)
    types = next(
        (name for node in graph.node if node.output[0] == "/reader/encoder/Add_2_output_0" for name in node.input if name in arrays),
    )
    result["encoder.types.weight"] = torch.from_numpy(arrays[types].copy())[None].repeat(2, 1)
    return result
