"""Cuts encoded documents into windows the encoder can take, and gathers windows into batches of one tensor each."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from random import Random

import numpy as np
import torch
from torch import Tensor

from .labels import WINDOW_OVERLAP, WINDOW_PIECES
from .pieces import CLS, INITIAL, LOWER, MASK, MIXED, PAD, SEP, UPPER
from .targets import UNMARKED, Encoded

ROOM = WINDOW_PIECES - 2  # [CLS] and [SEP]
QUOTE_IDS = {1523: 1000, 1524: 1000, 1521: 1005, 1520: 1005}  # “ ” to ", ‘ ’ to ', in BERT's vocabulary


@dataclass(frozen=True)
class Window:
    """Pieces [start, end) of a document, with its cases and ids perhaps altered."""

    encoded: Encoded
    start: int
    end: int
    ids: np.ndarray
    cases: np.ndarray


@dataclass
class Batch:
    """Tensors of windows of similar length; [CLS] is piece 0 of each."""

    windows: list[Window]
    input_ids: Tensor
    attention_mask: Tensor
    case_ids: Tensor
    tags: Tensor
    label_sets: dict[str, Tensor]
    trigger_weight: Tensor
    value: Tensor
    row_window: Tensor
    row_head: Tensor
    row_relation: Tensor
    row_weight: Tensor
    row_target: Tensor


def training_windows(encoded: Encoded, random: Random, masked: float = 0.0) -> Iterator[Window]:
    """Windows without overlap, at other places each time: the first one's length is drawn.

    `masked` is the part of the pieces that is hidden, drawn anew each time: what a piece is must then be told by the
    others, and a text seen often is never twice the same.
    """
    length, start = len(encoded.pieces.ids), 0
    room = ROOM if length <= ROOM else random.randint(ROOM // 3, ROOM)
    while start < length:
        end = cut(encoded, start, room)
        window = Window(encoded, start, end, encoded.pieces.ids[start:end], encoded.pieces.cases[start:end])
        yield hidden(altered(window, random), masked, random)
        start, room = end, ROOM


def reading_windows(encoded: Encoded) -> Iterator[Window]:
    """Windows that overlap, as the product cuts them: each begins at the first sentence start within the overlap."""
    length, start = len(encoded.pieces.ids), 0
    while start < length:
        end = cut(encoded, start, ROOM)
        yield Window(encoded, start, end, encoded.pieces.ids[start:end], encoded.pieces.cases[start:end])
        if end >= length:
            return
        starts = encoded.sentence_starts
        inside = starts[(starts >= end - WINDOW_OVERLAP) & (starts < end) & (starts > start)]
        start = int(inside[0]) if len(inside) else max(start + 1, end - WINDOW_OVERLAP)


def cut(encoded: Encoded, start: int, room: int) -> int:
    """Where a window from `start` ends: the last sentence end that fits, unless that wastes over half of the room."""
    limit = start + room
    if limit >= len(encoded.pieces.ids):
        return len(encoded.pieces.ids)
    starts = encoded.sentence_starts
    fitting = starts[(starts > start + room // 2) & (starts <= limit)]
    return int(fitting[-1]) if len(fitting) else limit


def altered(window: Window, random: Random) -> Window:
    """The window, one time in ten in capitals, one in fifteen in small letters, one in five with straight quotes."""
    ids, cases, draw = window.ids, window.cases, random.random()
    cased = np.isin(cases, (LOWER, INITIAL, UPPER, MIXED))
    if draw < 0.1:
        cases = np.where(cased, UPPER, cases)
    elif draw < 0.167:
        cases = np.where(cased, LOWER, cases)
    if random.random() < 0.2:
        ids = ids.copy()
        for curly, straight in QUOTE_IDS.items():
            ids[ids == curly] = straight
    return Window(window.encoded, window.start, window.end, ids, cases)


def hidden(window: Window, part: float, random: Random) -> Window:
    """The window with about this part of its pieces replaced by [MASK]; what is marked of them stays."""
    if part <= 0:
        return window
    drawn = np.array([random.random() < part for _ in window.ids])
    return replace(window, ids=np.where(drawn, MASK, window.ids))


def batches(windows: list[Window], pieces: int, random: Random | None) -> list[list[Window]]:
    """Groups of windows of similar length with at most `pieces` padded pieces; shuffled if `random` is given."""
    if random is not None:
        random.shuffle(windows)
    windows = sorted(windows, key=lambda window: (window.end - window.start) // 16)
    groups: list[list[Window]] = [[]]
    for window in windows:
        longest = max(window.end - window.start, *(w.end - w.start for w in groups[-1]), 0)
        if (longest + 2) * (len(groups[-1]) + 1) > pieces and groups[-1]:
            groups.append([])
        groups[-1].append(window)
    if random is not None:
        random.shuffle(groups)
    return groups


def collate(windows: list[Window]) -> Batch:
    """The tensors of a group of windows."""
    count, longest = len(windows), max(window.end - window.start for window in windows) + 2
    width = windows[0].encoded.tags.shape[1]
    ids = np.full((count, longest), PAD, dtype=np.int64)
    mask = np.zeros((count, longest), dtype=np.int64)
    cases = np.zeros((count, longest), dtype=np.int64)
    tags = np.full((count, longest, width), UNMARKED, dtype=np.int64)
    weight = np.zeros((count, longest), dtype=np.float32)
    value = np.full((count, longest), np.nan, dtype=np.float32)
    sets = {name: np.zeros((count, longest), dtype=np.int64) for name in windows[0].encoded.label_sets}
    rows: list[tuple[int, int, int, float]] = []
    targets: list[np.ndarray] = []
    for index, window in enumerate(windows):
        encoded, start, end = window.encoded, window.start, window.end
        inside = slice(1, end - start + 1)
        ids[index, 0], ids[index, end - start + 1] = CLS, SEP
        ids[index, inside], cases[index, inside] = window.ids, window.cases
        mask[index, : end - start + 2] = 1
        tags[index, inside] = encoded.tags[start:end]
        weight[index, inside], value[index, inside] = encoded.trigger_weight[start:end], encoded.value[start:end]
        for name, values in encoded.label_sets.items():
            sets[name][index, inside] = values[start:end]
        gold = encoded.rows
        for row in np.flatnonzero((gold.head >= start) & (gold.head < end)):
            linked = gold.targets[row]
            linked = linked[(linked >= start) & (linked < end)]
            if len(gold.targets[row]) and not len(linked):
                continue  # its targets lie outside of the window: not a negative
            rows.append((index, int(gold.head[row]) - start + 1, int(gold.relation[row]), float(gold.weight[row])))
            targets.append(linked - start + 1)
    target = np.zeros((len(rows), longest), dtype=np.float32)
    for row, linked in enumerate(targets):
        target[row, linked] = 1.0
    columns = list(zip(*rows, strict=True)) if rows else [(), (), (), ()]
    return Batch(
        windows,
        *(torch.from_numpy(array) for array in (ids, mask, cases, tags)),
        {name: torch.from_numpy(values) for name, values in sets.items()},
        torch.from_numpy(weight),
        torch.from_numpy(value),
        *(torch.tensor(column, dtype=torch.long) for column in columns[:3]),
        torch.tensor(columns[3], dtype=torch.float32),
        torch.from_numpy(target),
    )
