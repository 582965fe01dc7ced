"""Measures a model on the development documents, and tunes the decoder's thresholds on them.

Words (as the tokeniser splits them) are counted for attribution parts and links; spans and triggers are right when
they overlap a gold one of their kind. Every figure with a threshold is given at the tuned one.
"""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from .labels import RELATIONS, SPAN_TYPES, TRIGGERS
from .reading import Read, decode_spans, decode_triggers, first_pieces
from .targets import covered

THRESHOLDS = tuple(round(0.2 + 0.05 * step, 2) for step in range(13))
ATTRIBUTION = ("source", "cue", "content")
# Kinds that re3d does not tell apart: a prediction of the one may answer a gold span of the other.
ALIKE = {"population": {"person", "group"}, "facility": {"place"}, "person": {"population"}, "group": {"population"}, "place": {"facility"}}


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


Reads = dict[str, list[Read]]


def measure(reads: Reads, thresholds: dict | None = None) -> tuple[dict, dict]:
    """Figures by corpus, and thresholds; tuned here if none are given."""
    tuned = thresholds or tune(reads)
    figures: dict[str, dict] = {name: {"documents": len(documents)} for name, documents in reads.items()}
    for name in ("attribution", "written"):
        figures[name]["word f1"] = {
            kind: rounded(word_counts(reads[name], kind, tuned["spans"][kind])) for kind in ATTRIBUTION
        }
    for name in ("entities", "toponyms", "times", "written"):
        figures[name]["span overlap f1"] = span_figures(reads[name], tuned["spans"])
    for name in ("events", "written"):
        figures[name]["trigger overlap f1"] = rounded(trigger_counts(reads[name], tuned["trigger"]))
    for name in ("attribution", "events", "written"):
        figures[name]["link word f1 at gold heads"] = {
            relation: rounded(link_counts(reads[name], relation, tuned["links"][relation]))
            for relation in RELATIONS
            if link_counts(reads[name], relation, 0.5).gold
        }
    figures["factuality"]["pearson"] = pearson_by_corpus(reads["factuality"])
    for head in ("reality", "act", "stance", "group"):
        figures["written"][f"{head} accuracy at gold words"] = accuracy(reads["written"], head)
    return figures, tuned


def tune(reads: Reads) -> dict:
    """The threshold with the best F1 of each span type, of triggers and of each relation, over the corpora that mark it."""
    pools = {
        **{kind: ("entities", "written") for kind in SPAN_TYPES},
        **{kind: ("attribution", "written") for kind in ATTRIBUTION},
        "place": ("entities", "toponyms", "written"),
        "time": ("entities", "times", "written"),
    }

    def pooled(names: tuple[str, ...]) -> list[Read]:
        return [read for name in names for read in reads[name]]

    def best(counts: Callable[[float], Counts]) -> float:
        # Of thresholds within half a point of the best, the one nearest to an even chance.
        f1 = {threshold: counts(threshold).f1 for threshold in THRESHOLDS}
        good = [threshold for threshold in THRESHOLDS if f1[threshold] >= max(f1.values()) - 0.005]
        return min(good, key=lambda threshold: abs(threshold - 0.5))

    spans = {}
    for kind, names in pools.items():
        counter = word_counts if kind in ATTRIBUTION else span_counts
        spans[kind] = best(lambda threshold: counter(pooled(names), kind, threshold))  # noqa: B023
    links = {
        relation: best(lambda threshold: link_counts(pooled(("attribution", "events", "written")), relation, threshold))  # noqa: B023
        for relation in RELATIONS
    }
    return {
        "spans": spans,
        "trigger": best(lambda threshold: trigger_counts(pooled(("events", "written")), threshold)),
        "links": links,
    }


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


def gold_spans(read: Read, kind: str) -> list[tuple[int, int]]:
    """Piece ranges of the marked spans of a type."""
    ranges = (covered(span, read.encoded.pieces) for span in read.encoded.document.spans.get(kind, []))
    return [(int(pieces[0]), int(pieces[-1]) + 1) for pieces in ranges if len(pieces)]


def overlaps(span: tuple[int, int], others: list[tuple[int, int]]) -> bool:
    """Whether a span shares a piece with any of the others."""
    return any(span[0] < end and start < span[1] for start, end in others)


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
        unsure = [tuple(covered(span, read.encoded.pieces)[[0, -1]] + (0, 1)) for span in read.encoded.document.unsure.get(kind, []) if len(covered(span, read.encoded.pieces))]
        predicted = [span for span in predicted if overlaps(span, answers) or not overlaps(span, unsure)]
        counts.add(
            len(predicted),
            len(gold),
            sum(overlaps(span, answers) for span in predicted),
            sum(overlaps(span, found) for span in gold),
        )
    return counts


def span_figures(reads: list[Read], thresholds: dict[str, float]) -> dict[str, float]:
    """Overlap F1 by type, and over all types that the corpus marks, strictly and with like kinds counted as one."""
    strict, alike, figures = Counts(), Counts(), {}
    for kind in SPAN_TYPES:
        if kind in ATTRIBUTION or not any(kind in read.encoded.document.spans for read in reads):
            continue
        counts = span_counts(reads, kind, thresholds[kind])
        figures[kind] = rounded(counts)
        strict.add(counts.predicted, counts.gold, counts.right_predicted, counts.right_gold)
        counts = span_counts(reads, kind, thresholds[kind], alike=True)
        alike.add(counts.predicted, counts.gold, counts.right_predicted, counts.right_gold)
    return {**figures, "all": rounded(strict), "all, like kinds as one": rounded(alike)}


def trigger_counts(reads: list[Read], threshold: float) -> Counts:
    """Triggers of our catalogue. Gold ones that may be outside of it neither help nor harm."""
    counts, outside = Counts(), {"none", "other"}
    for read in reads:
        gold, optional = [], []
        for mark in read.encoded.document.triggers or []:
            pieces = covered((mark.start, mark.end), read.encoded.pieces)
            if len(pieces):
                (optional if mark.labels & outside else gold).append((int(pieces[0]), int(pieces[-1]) + 1, mark.labels))
        predicted = [t for t in decode_triggers(read, threshold) if TRIGGERS[t[2]] not in outside]

        def agree(trigger: tuple, mark: tuple) -> bool:
            return trigger[0] < mark[1] and mark[0] < trigger[1] and TRIGGERS[trigger[2]] in mark[2]

        right = [trigger for trigger in predicted if any(agree(trigger, mark) for mark in gold)]
        excused = [
            trigger
            for trigger in predicted
            if trigger not in right and any(agree(trigger, mark) for mark in optional)
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


def pearson_by_corpus(reads: list[Read]) -> dict[str, float]:
    """Correlation of predicted and marked factuality: the mean over an event word's pieces."""
    pairs: defaultdict[str, list[tuple[float, float]]] = defaultdict(list)
    for read in reads:
        predicted = read.factuality()
        for item in read.encoded.document.values:
            pieces = covered((item.start, item.end), read.encoded.pieces)
            if len(pieces):
                pair = float(predicted[pieces].mean()), item.value
                pairs[read.encoded.document.corpus].append(pair)
                pairs["all"].append(pair)
    return {name: round(float(np.corrcoef(np.array(values).T)[0, 1]), 3) for name, values in pairs.items()}


def accuracy(reads: list[Read], head: str) -> float | None:
    """Share of marked pieces whose best label is allowed."""
    right = marked = 0
    for read in reads:
        allowed = read.encoded.label_sets[head]
        best = read.probabilities(head).argmax(-1) if len(read.scores) else np.zeros(0, dtype=np.int64)
        marked += int((allowed > 0).sum())
        right += int(((allowed >> best) & 1)[allowed > 0].sum())
    return round(right / marked, 3) if marked else None


def rounded(counts: Counts) -> float:
    """F1 to three places."""
    return round(counts.f1, 3)
