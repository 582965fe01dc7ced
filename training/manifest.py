"""The manifest: all that a program needs to run the graph and decode its outputs, and where the weights come from."""

import numpy as np

from .corpora.known import taught
from .labels import (
    ACTS, DISTANCE_BOUNDS, FACTUALITY_RANGE, GROUPS, LINK_WIDTH, REALITIES, RELATIONS, SPAN_TYPES, STANCES, TAGS,
    TRIGGERS, WINDOW_OVERLAP, WINDOW_PIECES, layout, score_width,
)  # fmt: skip
from .pieces import CASES, CLS, PAD, SEP, UNKNOWN

NAME = "hearsay-reader"
LABELS = {"group": GROUPS, "trigger": TRIGGERS, "reality": REALITIES, "act": ACTS, "stance": STANCES}


def manifest(bias: np.ndarray, thresholds: dict, figures: dict, hashes: dict[str, str], facts: dict) -> dict:
    """The manifest as plain data. `facts` are the version, the date and the runs that made the weights."""
    return {
        "name": NAME,
        "version": facts["version"],
        "base": "all-MiniLM-L6-v2 (Apache-2.0), 6 layers, 384 wide",
        "language": "en",
        "lowercase": True,
        "stripAccents": True,
        "specialPieces": {"pad": PAD, "unknown": UNKNOWN, "start": CLS, "end": SEP},
        "window": {"pieces": WINDOW_PIECES, "overlap": WINDOW_OVERLAP},
        "caseFeatures": list(CASES),
        "scoreWidth": score_width(),
        "heads": heads(),
        "links": {
            "relations": list(RELATIONS),
            "dimension": LINK_WIDTH,
            "scale": LINK_WIDTH**-0.5,
            "distanceBounds": list(DISTANCE_BOUNDS),
            "bucket": (
                "distance = index of the linked piece - index of the head piece; steps = how many of distanceBounds "
                "are <= |distance|; bucket = distanceBounds.length + sign(distance) * steps"
            ),
            "logit": (
                "scale * dot(queries[head, r], keys[linked, r]) + bias[r][bucket], with queries[i, r] = "
                "queries[i][r * dimension : (r + 1) * dimension]; probability = sigmoid(logit), averaged over the "
                "head's pieces"
            ),
            "bias": [[round(float(value), 5) for value in row] for row in bias],
        },
        "thresholds": thresholds,
        "decoding": (
            "A word (white space and punctuation split) is decided by its first piece. spans: inside where 1 - P(O) >= "
            "threshold; a new span starts where the word before is outside or P(B) > P(I). trigger: where 1 - P(none) "
            ">= threshold, the most probable other label; adjacent words of one label are one trigger. Where windows "
            "overlap, a piece is taken from the window in which it is farther from an inner edge."
        ),
        "files": {name: {"sha256": hash} for name, hash in hashes.items()},
        "corpora": taught(),
        **facts,
        "figures": figures,
    }


def heads() -> dict[str, dict]:
    """Offset and labels of each head."""
    result = {}
    for name, part in layout().items():
        entry: dict = {"offset": part.offset, "size": part.size}
        if name == "spans":
            entry |= {"types": list(SPAN_TYPES), "tags": list(TAGS)}
        elif name == "factuality":
            entry |= {"clamp": list(FACTUALITY_RANGE)}
        else:
            entry |= {"labels": list(LABELS[name])}
        result[name] = entry
    return result
