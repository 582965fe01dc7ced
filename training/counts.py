"""Counts what is right: the four ways in which a reading is held against its document's marks."""

from dataclasses import dataclass

import numpy as np

from .labels import SPAN_TYPES, TRIGGERS
from .reading import Read, decode_spans, decode_triggers, first_pieces
from .targets import covered

# Kinds that re3d does not tell apart: a prediction of the one may answer a gold span of the other.
ALIKE = {
    "population": {"person", "group"},
    "facility": {"place"},
    "person": {"population"},
    "group": {"population"},
    "place": {"facility"},
}
OUTSIDE = {"none", "other"}


@dataclass
class Counts:
    """Predicted, gold, and how many of each are right."""

    predicted: float = 0
    gold: float = 0
    right_predicted: float = 0
    right_gold: float = 0

    def add(self, predicted: float, gold: float, right_predicted: float, right_gold: float) -> None:
        """Counts one more document or row."""
        self.predicted += predicted
        self.gold += gold
        self.right_predicted += right_predicted
        self.right_gold += right_gold

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall; 0 where nothing is right."""
        precision = self.right_predicted / self.predicted if self.predicted else 0
        recall = self.right_gold / self.gold if self.gold else 0
        return 2 * precision * recall / (precision + recall) if precision + recall else 0


def word_counts(reads: list[Read], kind: str, threshold: float) -> Counts:
    """Words inside spans of a type, whatever the spans' edges."""
    counts, column = Counts(), SPAN_TYPES.index(kind)
    for read in reads:
        if not len(read.scores):
            continue
        first = np.unique(first_pieces(read.encoded))
        gold = read.encoded.tags[first, column] > 0
        predicted = 1 - read.span_probabilities()[first, column, 0] >= threshold
        both = int((gold & predicted).sum())
        counts.add(int(predicted.sum()), int(gold.sum()), both, both)
    return counts


def span_counts(reads: list[Read], kind: str, threshold: float, alike: bool = False) -> Counts:
    """Spans of a type that overlap a gold one; with `alike`, of kinds that re3d does not tell apart too."""
    counts = Counts()
    for read in reads:
        if kind not in read.encoded.document.spans:
            continue
        predicted, gold = decode_spans(read, kind, threshold), gold_spans(read, kind)
        others = ALIKE.get(kind, set()) if alike else set()
        answers = gold + [span for other in others for span in gold_spans(read, other)]
        found = predicted + [span for other in others for span in decode_spans(read, other, threshold)]
        unsure = piece_ranges(read, read.encoded.document.unsure.get(kind, []))
        predicted = [span for span in predicted if overlaps(span, answers) or not overlaps(span, unsure)]
        counts.add(
            len(predicted),
            len(gold),
            sum(overlaps(span, answers) for span in predicted),
            sum(overlaps(span, found) for span in gold),
        )
    return counts


def trigger_counts(reads: list[Read], threshold: float) -> Counts:
    """Triggers of our catalogue. Gold ones that may be outside of it neither help nor harm."""
    counts = Counts()
    for read in reads:
        gold, optional = [], []
        for mark in read.encoded.document.triggers or []:
            pieces = covered((mark.start, mark.end), read.encoded.pieces)
            if len(pieces):
                (optional if mark.labels & OUTSIDE else gold).append((int(pieces[0]), int(pieces[-1]) + 1, mark.labels))
        predicted = [t for t in decode_triggers(read, threshold) if TRIGGERS[t[2]] not in OUTSIDE]

        def agree(trigger: tuple, mark: tuple) -> bool:
            return trigger[0] < mark[1] and mark[0] < trigger[1] and TRIGGERS[trigger[2]] in mark[2]

        right = [trigger for trigger in predicted if any(agree(trigger, mark) for mark in gold)]
        excused = [
            trigger for trigger in predicted if trigger not in right and any(agree(trigger, mark) for mark in optional)
        ]
        found = sum(any(agree(trigger, mark) for trigger in predicted) for mark in gold)
        counts.add(len(predicted) - len(excused), len(gold), len(right), found)
    return counts


def link_counts(reads: list[Read], relation: str, threshold: float) -> Counts:
    """Words linked to gold cues and triggers."""
    counts = Counts()
    for read in reads:
        for link in read.encoded.document.links:
            if link.relation != relation or link.weight < 1:
                continue
            heads = covered(link.head, read.encoded.pieces)
            if not len(heads):
                continue
            gold = np.zeros(len(read.scores), dtype=bool)
            for target in link.targets:
                gold[covered(target, read.encoded.pieces)] = True
            predicted = read.link(heads, relation) >= threshold
            both = int((gold & predicted).sum())
            counts.add(int(predicted.sum()), int(gold.sum()), both, both)
    return counts


def gold_spans(read: Read, kind: str) -> list[tuple[int, int]]:
    """Piece ranges of the marked spans of a type."""
    return piece_ranges(read, read.encoded.document.spans.get(kind, []))


def piece_ranges(read: Read, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans of text as ranges of pieces; those without a piece are left out."""
    found = (covered(span, read.encoded.pieces) for span in spans)
    return [(int(pieces[0]), int(pieces[-1]) + 1) for pieces in found if len(pieces)]


def overlaps(span: tuple[int, int], others: list[tuple[int, int]]) -> bool:
    """Whether a span shares a piece with any of the others."""
    return any(span[0] < end and start < span[1] for start, end in others)
