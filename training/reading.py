"""Reads whole documents with a model, in overlapping windows, and decodes them as the product does.

The model is any function from the three inputs to the three outputs as arrays, so that the network in training and
the exported, quantised graph are measured by the same code.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

import numpy as np
import torch

from .labels import DISTANCE_BOUNDS, LINK_WIDTH, RELATIONS, SPAN_TYPES, TAGS, layout
from .model import Reader
from .targets import Encoded
from .windows import Window, batches, collate, reading_windows

Model = Callable[[np.ndarray, np.ndarray, np.ndarray], tuple[np.ndarray, np.ndarray, np.ndarray]]


@dataclass
class Read:
    """What a model says of one document. Of overlapping windows, a piece takes the one it is farthest inside of."""

    encoded: Encoded
    scores: np.ndarray  # [pieces, D]
    queries: np.ndarray  # [pieces, R, d]
    window_of: np.ndarray  # index into `windows`
    windows: list[tuple[int, np.ndarray]]  # first piece and keys [pieces of the window, R, d]
    bias: np.ndarray
    known_links: dict[tuple, np.ndarray] = field(default_factory=dict)

    def probabilities(self, head: str) -> np.ndarray:
        """Softmax of a token head: [pieces, labels]."""
        return softmax(self.scores[:, layout()[head].range])

    def span_probabilities(self) -> np.ndarray:
        """Softmax of O, B, I per span type: [pieces, types, 3]."""
        scores = self.scores[:, layout()["spans"].range]
        return softmax(scores.reshape(len(scores), len(SPAN_TYPES), len(TAGS)))

    def factuality(self) -> np.ndarray:
        """Factuality, clamped: [pieces]."""
        return np.clip(self.scores[:, layout()["factuality"].offset], -3, 3)

    def link(self, heads: Iterable[int], relation: str) -> np.ndarray:
        """Mean probability over the head's pieces that each piece of the document is linked to it: [pieces]."""
        column, heads = RELATIONS.index(relation), tuple(heads)
        if (heads, relation) in self.known_links:
            return self.known_links[heads, relation]
        result = np.zeros(len(self.scores), dtype=np.float32)
        for head in heads:
            start, keys = self.windows[self.window_of[head]]
            logits = keys[:, column] @ self.queries[head, column] * LINK_WIDTH**-0.5
            distance = np.arange(start, start + len(keys)) - head
            logits += self.bias[column, bucket(distance)]
            result[start : start + len(keys)] += sigmoid(logits) / len(heads)
        self.known_links[heads, relation] = result
        return result


def read(model: Model, bias: np.ndarray, documents: list[Encoded], batch_pieces: int = 4096) -> list[Read]:
    """Reads documents; windows of similar length share a batch."""
    windows = [window for encoded in documents for window in reading_windows(encoded)]
    parts: dict[int, list[tuple[Window, np.ndarray, np.ndarray, np.ndarray]]] = {}
    for group in batches(windows, batch_pieces, None):
        batch = collate(group)
        outputs = model(batch.input_ids.numpy(), batch.attention_mask.numpy(), batch.case_ids.numpy())
        for window, *arrays in zip(group, *outputs, strict=True):
            inside = slice(1, window.end - window.start + 1)
            parts.setdefault(id(window.encoded), []).append((window, *(np.array(array[inside]) for array in arrays)))
    return [stitched(encoded, parts.get(id(encoded), []), bias) for encoded in documents]


def stitched(encoded: Encoded, parts: list, bias: np.ndarray) -> Read:
    """One reading from the windows of one document."""
    length, width = len(encoded.pieces.ids), layout()
    depth = sum(part.size for part in width.values())
    result = Read(
        encoded,
        np.zeros((length, depth), dtype=np.float32),
        np.zeros((length, len(RELATIONS), LINK_WIDTH), dtype=np.float32),
        np.zeros(length, dtype=np.int64),
        [],
        bias,
    )
    best = np.full(length, -1)
    for number, (window, scores, queries, keys) in enumerate(parts):
        positions = np.arange(window.start, window.end)
        from_start = positions - window.start + (length if window.start == 0 else 0)
        from_end = window.end - 1 - positions + (length if window.end == length else 0)
        centrality = np.minimum(from_start, from_end)
        better = centrality > best[positions]
        chosen = positions[better]
        best[chosen] = centrality[better]
        result.scores[chosen] = scores[better]
        result.queries[chosen] = queries[better].reshape(-1, len(RELATIONS), LINK_WIDTH)
        result.window_of[chosen] = number
        result.windows.append((window.start, keys.reshape(-1, len(RELATIONS), LINK_WIDTH)))
    return result


def torch_model(reader: Reader) -> Model:
    """The network in training as a model of arrays."""

    def run(*inputs: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        with torch.inference_mode():
            output = reader(*(torch.from_numpy(array) for array in inputs))
        return output.scores.numpy(), output.queries.numpy(), output.keys.numpy()

    return run


def runs(inside: np.ndarray, begins: np.ndarray) -> Iterator[tuple[int, int]]:
    """Maximal stretches of `inside`, cut where `begins`."""
    start = None
    for index, (is_in, is_begin) in enumerate(zip(inside, begins, strict=True)):
        if start is not None and (not is_in or is_begin):
            yield start, index
            start = None
        if is_in and start is None:
            start = index
    if start is not None:
        yield start, len(inside)


def first_pieces(encoded: Encoded) -> np.ndarray:
    """For each piece, the first piece of its word: words are decided as a whole, by their first piece."""
    word = encoded.pieces.word
    edges = np.flatnonzero(np.diff(word, prepend=-1))
    return np.repeat(edges, np.diff(edges, append=len(word)))


def decode_spans(read: Read, kind: str, threshold: float) -> list[tuple[int, int]]:
    """Piece ranges of one type: words with 1 - P(O) of at least the threshold; a new one starts where B beats I."""
    if not len(read.scores):
        return []
    probabilities = read.span_probabilities()[first_pieces(read.encoded), SPAN_TYPES.index(kind)]
    is_first = np.arange(len(probabilities)) == first_pieces(read.encoded)
    begins = (probabilities[:, 1] > probabilities[:, 2]) & is_first
    return list(runs(1 - probabilities[:, 0] >= threshold, begins))


def decode_triggers(read: Read, threshold: float) -> list[tuple[int, int, int]]:
    """(start, end, label) of triggers: words with 1 - P(none) of at least the threshold, by the best other label."""
    if not len(read.scores):
        return []
    probabilities = read.probabilities("trigger")[first_pieces(read.encoded)]
    label = probabilities[:, 1:].argmax(-1) + 1
    changes = np.diff(label, prepend=-1) != 0
    return [(start, end, int(label[start])) for start, end in runs(1 - probabilities[:, 0] >= threshold, changes)]


def bucket(distance: np.ndarray) -> np.ndarray:
    """As `Reader.bucket`."""
    steps = np.searchsorted(np.array(DISTANCE_BOUNDS), np.abs(distance), side="right")
    return len(DISTANCE_BOUNDS) + np.sign(distance) * steps


def softmax(scores: np.ndarray) -> np.ndarray:
    """Over the last axis."""
    shifted = np.exp(scores - scores.max(-1, keepdims=True))
    return shifted / shifted.sum(-1, keepdims=True)


def sigmoid(logits: np.ndarray) -> np.ndarray:
    """The logistic function."""
    return 1 / (1 + np.exp(-logits))
