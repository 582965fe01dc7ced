"""Measures a model on the development documents, and tunes the decoder's thresholds on them.

Words (as the tokeniser splits them) are counted for attribution parts and links; spans and triggers are right when
they overlap a gold one of their kind. Every figure with a threshold is given at the tuned one.
"""

from collections import defaultdict
from collections.abc import Callable
from functools import partial

import numpy as np

from .counts import Counts, link_counts, span_counts, trigger_counts, word_counts
from .labels import RELATIONS, SPAN_TYPES
from .reading import Read
from .targets import covered

THRESHOLDS = tuple(round(0.2 + 0.05 * step, 2) for step in range(13))
ATTRIBUTION = ("source", "cue", "content")
OWN = ("written", "real")
"""What we marked ourselves. Kept apart: passages resemble each other, and us, more than reports do."""

Reads = dict[str, list[Read]]


def measure(reads: Reads, thresholds: dict | None = None) -> tuple[dict, dict]:
    """Figures by corpus, and thresholds; tuned here if none are given."""
    tuned = thresholds or tune(reads)
    figures: dict[str, dict] = {name: {"documents": len(documents)} for name, documents in reads.items()}
    for name in ("attribution", *OWN):
        figures[name]["word f1"] = {
            kind: rounded(word_counts(reads[name], kind, tuned["spans"][kind])) for kind in ATTRIBUTION
        }
    for name in ("entities", "toponyms", "times", *OWN):
        figures[name]["span overlap f1"] = span_figures(reads[name], tuned["spans"])
    for name in ("events", *OWN):
        figures[name]["trigger overlap f1"] = rounded(trigger_counts(reads[name], tuned["trigger"]))
    for name in ("attribution", "events", *OWN):
        figures[name]["link word f1 at gold heads"] = {
            relation: rounded(link_counts(reads[name], relation, tuned["links"][relation]))
            for relation in RELATIONS
            if link_counts(reads[name], relation, 0.5).gold
        }
    figures["factuality"]["pearson"] = pearson_by_corpus(reads["factuality"])
    for name in OWN:
        for head in ("reality", "act", "stance", "group"):
            figures[name][f"{head} accuracy at gold words"] = accuracy(reads[name], head)
    return figures, tuned


def tune(reads: Reads) -> dict:
    """The best threshold of each span type, of triggers and of each relation, over the corpora that mark it."""
    pools = {
        **dict.fromkeys(SPAN_TYPES, ("entities", *OWN)),
        **dict.fromkeys(ATTRIBUTION, ("attribution", *OWN)),
        "place": ("entities", "toponyms", *OWN),
        "time": ("entities", "times", *OWN),
    }

    def pooled(names: tuple[str, ...]) -> list[Read]:
        return [read for name in names for read in reads[name]]

    events, linked = pooled(("events", *OWN)), pooled(("attribution", "events", *OWN))
    return {
        "spans": {
            kind: best(partial(word_counts if kind in ATTRIBUTION else span_counts, pooled(names), kind))
            for kind, names in pools.items()
        },
        "trigger": best(partial(trigger_counts, events)),
        "links": {relation: best(partial(link_counts, linked, relation)) for relation in RELATIONS},
    }


def best(counts: Callable[[float], Counts]) -> float:
    """Of the thresholds within half a point of the best F1, the one nearest to an even chance."""
    f1 = {threshold: counts(threshold).f1 for threshold in THRESHOLDS}
    good = [threshold for threshold in THRESHOLDS if f1[threshold] >= max(f1.values()) - 0.005]
    return min(good, key=lambda threshold: abs(threshold - 0.5))


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
