"""The manifest: all that a program needs to run the graph and decode its outputs, and where the weights come from."""

import numpy as np

from .labels import (
    ACTS, DISTANCE_BOUNDS, FACTUALITY_RANGE, GROUPS, LINK_WIDTH, REALITIES, RELATIONS, SPAN_TYPES, STANCES, TAGS,
    TRIGGERS, WINDOW_OVERLAP, WINDOW_PIECES, layout, score_width,
)  # fmt: skip
from .pieces import CASES, CLS, PAD, SEP, UNKNOWN

NAME, VERSION = "hearsay-reader", "0.1.0"
LABELS = {"group": GROUPS, "trigger": TRIGGERS, "reality": REALITIES, "act": ACTS, "stance": STANCES}
CORPORA = [
    {"name": "Hearsay's written corpus", "heads": ["all"], "licence": "as this project"},
    {
        "name": "117 real reports marked by us (FA-KES, MUC-4, re3d without BBC, WikiEvents)",
        "heads": ["all"],
        "licence": "marks as this project; texts as their corpora",
    },
    {
        "name": "PolNeAR",
        "heads": ["spans: source, cue, content", "links: source, content", "act (by word list)"],
        "licence": "none stated",
    },
    {
        "name": "re3d, without its BBC Online documents",
        "heads": ["spans: people, groups, places and things", "group (by word list)"],
        "licence": "by publisher: OGL, CC BY, CC BY-SA, public domain",
    },
    {"name": "WikiEvents", "heads": ["trigger (as sets)", "links: roles"], "licence": "MIT (annotation)"},
    {"name": "UDS-It-Happened v2", "heads": ["factuality", "reality (as sets)"], "licence": "CC BY-SA"},
    {"name": "UW event factuality", "heads": ["factuality", "reality (as sets)"], "licence": "none stated"},
    {"name": "MEANTIME", "heads": ["factuality", "reality (as sets)"], "licence": "CC BY"},
    {
        "name": "LGL, GeoVirus",
        "heads": ["spans: place"],
        "licence": "as stated by milangritta/Pragmatic-Guide-to-Geoparsing-Evaluation",
    },
    {"name": "AQUAINT TimeML", "heads": ["spans: time"], "licence": "research use"},
]


def manifest(bias: np.ndarray, thresholds: dict, figures: dict, hashes: dict[str, str], facts: dict) -> dict:
    """The manifest as plain data. `facts` are the date and the runs that made the weights."""
    return {
        "name": NAME,
        "version": VERSION,
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
        "corpora": CORPORA,
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
