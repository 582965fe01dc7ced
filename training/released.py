"""Takes the weights back out of a released graph, so that training can go on from what ships: only the 8-bit graph is
under version control. What quantising lost stays lost; the word-piece table comes from the base, where it was never
trained.
"""

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import GraphProto, NodeProto, numpy_helper
from torch import Tensor

from .model import Reader

Arrays = dict[str, np.ndarray]

ELSEWHERE = {"encoder.words.weight", "distance_bias"}
"""What `weights_of` does not give: the word pieces are the base's, the distances stand in the manifest."""


def load_released(reader: Reader, folder: Path) -> None:
    """Puts the weights of `folder` (its `reader.onnx` and `manifest.json`) into a reader made from the base."""
    state, found = reader.state_dict(), weights_of(folder / "reader.onnx")
    if found.keys() ^ (state.keys() - ELSEWHERE):
        raise ValueError(f"{folder} holds other weights than this reader's: {sorted(found.keys() ^ state.keys())}")
    bias = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))["links"]["bias"]
    reader.load_state_dict({**state, **found, "distance_bias": torch.tensor(bias, dtype=torch.float32)})


def weights_of(path: Path) -> dict[str, Tensor]:
    """All tensors that a graph made by `export.py` holds, under the names of the module, but for `ELSEWHERE`."""
    graph = onnx.load(str(path)).graph
    arrays = {item.name: numpy_helper.to_array(item) for item in graph.initializer}
    found = dict(plain(arrays))
    found.update(multiplied(graph, arrays))
    found["encoder.cases.weight"] = dequantised(arrays, "reader.encoder.cases.weight")
    found["encoder.types.weight"] = np.stack([added_before_norm(graph, arrays)] * 2)
    return {name: torch.from_numpy(array.copy()) for name, array in found.items()}


def plain(arrays: Arrays) -> Iterator[tuple[str, np.ndarray]]:
    """What was left in single precision, under its own name: biases, norms and positions."""
    for name, array in arrays.items():
        if name.startswith("reader.") and not name.endswith(("_quantized", "_scale", "_zero_point")):
            yield name.removeprefix("reader."), array


def multiplied(graph: GraphProto, arrays: Arrays) -> Iterator[tuple[str, np.ndarray]]:
    """The weight of each linear layer. The exporter renames it, so the bias that is added to its product names it."""
    makers = {output: node for node in graph.node for output in node.output}
    for node in graph.node:
        bias = next((name for name in node.input if node.op_type == "Add" and name.endswith(".bias")), None)
        if bias is not None:
            product = product_behind(node, makers)
            weight = dequantised(arrays, product.input[1].removesuffix("_quantized"))
            yield bias.removeprefix("reader.").removesuffix("bias") + "weight", weight.T


def product_behind(node: NodeProto, makers: dict[str, NodeProto]) -> NodeProto:
    """The product of integers whose result, cast and scaled, a node works on."""
    while node.op_type != "MatMulInteger":
        node = next(makers[name] for name in node.input if name in makers and "scales_mul" not in name)
    return node


def added_before_norm(graph: GraphProto, arrays: Arrays) -> np.ndarray:
    """The row for the first kind of text, folded by the exporter into the sum that the first norm takes.

    The row for the second kind is never used and is not in the graph: it gets the same.
    """
    normed = next(node.input[0] for node in graph.node if "reader.encoder.norm.weight" in node.input)
    last_sum = next(node for node in graph.node if normed in node.output)
    return next(arrays[name] for name in last_sum.input if name in arrays)


def dequantised(arrays: Arrays, name: str) -> np.ndarray:
    """A matrix of 8 bits in single precision: its columns, or all of it, by their zero and scale."""
    zero, scale = arrays[f"{name}_zero_point"].astype(np.float32), arrays[f"{name}_scale"]
    return (arrays[f"{name}_quantized"].astype(np.float32) - zero) * scale
