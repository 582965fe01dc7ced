"""Writes the trained reader as an ONNX graph, and the same with 8-bit weights, which ships."""

import tempfile
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from torch import Tensor, nn

from .model import Reader
from .reading import Model

INPUTS = ("input_ids", "attention_mask", "case_ids")
OUTPUTS = ("scores", "queries", "keys")


class _Tuple(nn.Module):
    """The reader with a plain tuple for its output, as the exporter wants it."""

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        self.reader = reader

    def forward(self, input_ids: Tensor, attention_mask: Tensor, case_ids: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        output = self.reader(input_ids, attention_mask, case_ids)
        return output.scores, output.queries, output.keys


def export_graphs(reader: Reader, folder: Path) -> None:
    """Writes `reader.fp32.onnx` for comparison and `reader.onnx`, quantised."""
    folder.mkdir(parents=True, exist_ok=True)
    plain = folder / "reader.fp32.onnx"
    example = torch.ones(2, 16, dtype=torch.int64)
    torch.onnx.export(
        _Tuple(reader.eval()),
        (example, example, example),
        str(plain),
        input_names=list(INPUTS),
        output_names=list(OUTPUTS),
        dynamic_axes={name: {0: "batch", 1: "pieces"} for name in (*INPUTS, *OUTPUTS)},
        opset_version=17,
        dynamo=False,
    )
    quantise(plain, folder / "reader.onnx")


def quantise(plain: Path, target: Path) -> None:
    """8-bit weights, activations quantised as they come: MatMul per channel, embeddings per tensor."""
    with tempfile.TemporaryDirectory() as folder:
        prepared = Path(folder) / "prepared.onnx"
        quant_pre_process(str(plain), str(prepared), skip_symbolic_shape=True)
        quantize_dynamic(
            prepared,
            target,
            op_types_to_quantize=["MatMul", "Gather"],
            per_channel=True,
            weight_type=QuantType.QInt8,
            extra_options={"MatMulConstBOnly": True},
        )


def without_mask(path: Path, target: Path) -> None:
    """Writes a graph for windows that are read alone, without padding: it has no attention mask.

    Each layer adds a row made of the mask to its attention, and without padding that row is all zeros: a tenth of the time of a
    window goes into it. Every output stays the same to the last bit.
    """
    model = onnx.load(str(path))
    graph = model.graph
    made_of_mask = {"attention_mask"}
    for node in list(graph.node):
        masked = [name for name in node.input if name in made_of_mask]
        if not masked:
            continue
        graph.node.remove(node)
        rest = [name for name in node.input if name not in made_of_mask]
        if node.op_type != "Add":
            made_of_mask.update(node.output)
            continue
        for other in graph.node:
            for index, name in enumerate(other.input):
                if name == node.output[0]:
                    other.input[index] = rest[0]
    graph.input.remove(next(item for item in graph.input if item.name == "attention_mask"))
    used = {name for node in graph.node for name in node.input}
    for item in [item for item in graph.initializer if item.name not in used]:
        graph.initializer.remove(item)
    onnx.checker.check_model(model)
    onnx.save(model, str(target))


def onnx_model(path: Path, threads: int = 2) -> Model:
    """An exported graph as a model of arrays."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    taken = {item.name for item in session.get_inputs()}

    def run(*inputs: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        feed = {name: array.astype(np.int64) for name, array in zip(INPUTS, inputs, strict=True)}
        if "attention_mask" not in taken:
            if not feed.pop("attention_mask").all():
                raise ValueError(f"{path} takes no padded windows: it has no attention mask")
        return tuple(session.run(list(OUTPUTS), feed))

    return run
