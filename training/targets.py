"""A document as arrays over its word pieces: the model's inputs and everything that each head should learn there."""

import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from .document import Document, Mark, Range
from .labels import ACTS, GROUPS, REALITIES, RELATIONS, SPAN_TYPES, STANCES, TRIGGERS, bits
from .pieces import Pieces, pieces_of

UNMARKED = -1
SENTENCE_END = re.compile(r"(?<=[.!?])[\"”’')\]]*\s+(?=[\"“‘'(\[]?[A-Z0-9])|\n\s*")


@dataclass(frozen=True)
class LinkRows:
    """Gold links by head piece: each row is one piece of a cue or trigger, one relation, and the pieces linked."""

    head: np.ndarray
    relation: np.ndarray
    weight: np.ndarray
    targets: list[np.ndarray]


@dataclass(frozen=True)
class Encoded:
    """A document's pieces and targets. Label sets are bit sets, 0 where nothing is learnt."""

    document: Document
    pieces: Pieces
    sentence_starts: np.ndarray
    tags: np.ndarray  # [pieces, span types]: 0 O, 1 B, 2 I, -1 unmarked
    label_sets: dict[str, np.ndarray]  # trigger, group, reality, act, stance: [pieces] int64
    trigger_weight: np.ndarray
    value: np.ndarray  # factuality, NaN where unmarked
    rows: LinkRows


def encode(document: Document, vocabulary: Path) -> Encoded:
    """All arrays of a document."""
    pieces = pieces_of(document.text, vocabulary)
    starts = sentence_starts(document.text, pieces)
    label_sets = {
        "group": label_set(document.groups, GROUPS, pieces),
        "reality": label_set(document.realities, REALITIES, pieces),
        "act": label_set(document.acts, ACTS, pieces),
        "stance": label_set(document.stances, STANCES, pieces),
        "trigger": label_set(document.triggers or [], TRIGGERS, pieces),
    }
    weight = np.zeros(len(pieces.ids), dtype=np.float32)
    if document.triggers is not None:
        weight = trigger_weight(label_sets["trigger"] != 0, starts, document.quiet)
        label_sets["trigger"][label_sets["trigger"] == 0] = bits(TRIGGERS, frozenset({"none"}))
    value = np.full(len(pieces.ids), np.nan, dtype=np.float32)
    for item in document.values:
        value[covered((item.start, item.end), pieces)] = item.value
    return Encoded(
        document, pieces, starts, tags(document, pieces), label_sets, weight, value, link_rows(document, pieces)
    )


def covered(span: Range, pieces: Pieces) -> np.ndarray:
    """Indices of the pieces that overlap a span."""
    first = np.searchsorted(pieces.ends, span[0], side="right")
    after = np.searchsorted(pieces.starts, span[1], side="left")
    return np.arange(first, max(first, after))


def tags(document: Document, pieces: Pieces) -> np.ndarray:
    """B, I and O per type. Nested spans of one type are merged into the outermost, the longest first."""
    result = np.full((len(pieces.ids), len(SPAN_TYPES)), UNMARKED, dtype=np.int8)
    for kind, spans in document.spans.items():
        column = result[:, SPAN_TYPES.index(kind)]
        column[:] = 0
        for span in sorted(spans, key=lambda span: span[1] - span[0], reverse=True):
            indices = covered(span, pieces)
            fresh = indices[column[indices] == 0]
            column[fresh] = 2
            if len(indices) and len(fresh) and fresh[0] == indices[0]:
                column[indices[0]] = 1
        for span in document.unsure.get(kind, []):
            column[covered(span, pieces)] = UNMARKED
    return result


def label_set(marks: list[Mark], labels: tuple[str, ...], pieces: Pieces) -> np.ndarray:
    """Allowed labels of each piece; where marks nest, the longest decides."""
    result = np.zeros(len(pieces.ids), dtype=np.int64)
    for mark in sorted(marks, key=lambda mark: mark.end - mark.start):
        result[covered((mark.start, mark.end), pieces)] = bits(labels, mark.labels)
    return result


def trigger_weight(is_trigger: np.ndarray, starts: np.ndarray, quiet: float) -> np.ndarray:
    """1 in sentences that hold a trigger, `quiet` in others."""
    result = np.full(len(is_trigger), quiet, dtype=np.float32)
    for first, after in zip(starts, [*starts[1:], len(is_trigger)], strict=True):
        if is_trigger[first:after].any():
            result[first:after] = 1.0
    return result


def link_rows(document: Document, pieces: Pieces) -> LinkRows:
    """One row for every piece of every link's head."""
    heads, relations, weights, targets = [], [], [], []
    for link in document.links:
        linked = [covered(target, pieces) for target in link.targets]
        joined = np.unique(np.concatenate(linked)) if linked else np.zeros(0, dtype=np.int64)
        for head in covered(link.head, pieces):
            heads.append(head)
            relations.append(RELATIONS.index(link.relation))
            weights.append(link.weight)
            targets.append(joined)
    return LinkRows(
        np.array(heads, dtype=np.int64),
        np.array(relations, dtype=np.int64),
        np.array(weights, dtype=np.float32),
        targets,
    )


def sentence_starts(text: str, pieces: Pieces) -> np.ndarray:
    """Indices of pieces at which a sentence begins; good enough for cutting windows."""
    ends = [match.end() for match in SENTENCE_END.finditer(text)]
    indices = np.searchsorted(pieces.starts, np.array([0, *ends], dtype=np.int64), side="left")
    return np.unique(indices[indices < max(1, len(pieces.ids))])
