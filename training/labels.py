"""What the reader can say: the label spaces of all heads, and where each head lies in the score vector.

The order of every list here is the order of the exported scores. The TypeScript side takes it from the manifest,
so that lists may grow; removing or moving an entry needs a retrained model all the same.
"""

from dataclasses import dataclass

SPAN_TYPES = (
    "person", "group", "population", "place", "facility", "weapon", "platform", "time", "quantity",
    "source", "cue", "content",
)  # fmt: skip
TAGS = ("O", "B", "I")

GROUPS = ("organisation", "armed-group", "government", "military-unit", "media")

EVENT_TYPES = (
    "air-strike", "shelling", "bombing", "chemical-attack", "armed-clash", "armed-attack", "shoot-down", "killing",
    "abduction", "detention", "ill-treatment", "destruction", "territory-gained", "withdrawal", "deployment", "siege",
    "agreement", "agreement-breach", "talks", "sanction", "investigation", "aid-delivery", "displacement", "release",
    "protest", "riot",
)  # fmt: skip
TRIGGERS = ("none", *EVENT_TYPES, "death", "injury", "other")

REALITIES = ("happened", "negated", "hypothetical", "future", "background")
ACTS = ("says", "denies", "accuses", "admits", "suggests", "doubts", "demands", "threatens", "promises", "asks")
STANCES = ("CT+", "PR+", "PS+", "CT-", "PR-", "PS-", "CTu", "Uu")
FACTUALITY_RANGE = (-3.0, 3.0)

ROLES = ("actor", "target", "victim", "means", "place", "time", "origin", "destination", "participant")
RELATIONS = ("source", "content", *ROLES, "cause")
LINK_WIDTH = 32

# Lower bounds of the distance buckets on each side of zero, in pieces; spaced about a factor 1.5 apart up to a window.
DISTANCE_BOUNDS = (1, 2, 3, 4, 6, 9, 13, 19, 28, 42, 63, 95)
DISTANCE_BUCKETS = 2 * len(DISTANCE_BOUNDS) + 1

WINDOW_PIECES = 256
WINDOW_OVERLAP = 64


@dataclass(frozen=True)
class Slice:
    """A head's place in the score vector: scores[..., offset : offset + size]."""

    offset: int
    size: int

    @property
    def range(self) -> slice:
        """As a slice."""
        return slice(self.offset, self.offset + self.size)


def layout() -> dict[str, Slice]:
    """All linear heads in order, each with its slice of the scores.

    >>> layout()["group"]
    Slice(offset=36, size=5)
    """
    sizes = {
        "spans": len(SPAN_TYPES) * len(TAGS),
        "group": len(GROUPS),
        "trigger": len(TRIGGERS),
        "reality": len(REALITIES),
        "factuality": 1,
        "act": len(ACTS),
        "stance": len(STANCES),
    }
    result, offset = {}, 0
    for name, size in sizes.items():
        result[name] = Slice(offset, size)
        offset += size
    return result


def score_width() -> int:
    """Length of the score vector of one piece."""
    return sum(part.size for part in layout().values())


def bits(labels: tuple[str, ...], allowed: frozenset[str]) -> int:
    """The allowed labels as a bit set over `labels`; an unknown label is a mistake in our tables.

    >>> bits(("a", "b", "c"), frozenset({"a", "c"}))
    5
    """
    return sum(1 << labels.index(label) for label in allowed)
