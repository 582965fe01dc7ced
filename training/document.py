"""One marked text, in the one shape that every corpus is converted to. Offsets are code points, half-open.

A corpus marks some layers and is silent on others; silence is not a negative. So each layer is either absent
(nothing is learnt from it) or present (what is unmarked is known to be nothing).
"""

from collections.abc import Callable
from dataclasses import dataclass, field

Range = tuple[int, int]


@dataclass(frozen=True)
class Mark:
    """A stretch of text with the labels it may have; more than one where the corpus is coarser than we are."""

    start: int
    end: int
    labels: frozenset[str]


@dataclass(frozen=True)
class Value:
    """The factuality of an event word, from -3 (certainly not) to 3 (certainly)."""

    start: int
    end: int
    value: float


@dataclass(frozen=True)
class Link:
    """All that a cue or trigger is linked to by one relation. No targets: the text names none."""

    relation: str
    head: Range
    targets: tuple[Range, ...]
    weight: float = 1.0


@dataclass
class Document:
    """A text and its layers."""

    id: str
    corpus: str
    text: str
    spans: dict[str, list[Range]] = field(default_factory=dict)
    unsure: dict[str, list[Range]] = field(default_factory=dict)
    """Per span type, stretches from which nothing should be learnt."""
    triggers: list[Mark] | None = None
    quiet: float = 1.0
    """Weight of "no trigger" in sentences where the corpus marks none; below 1 where it is known to miss some."""
    groups: list[Mark] = field(default_factory=list)
    realities: list[Mark] = field(default_factory=list)
    acts: list[Mark] = field(default_factory=list)
    stances: list[Mark] = field(default_factory=list)
    values: list[Value] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)

    def moved(self, text: str, move: Callable[[int], int]) -> "Document":
        """The same document over an edited text; `move` takes an old offset to its new one."""

        def range_(old: Range) -> Range:
            return move(old[0]), move(old[1])

        def marks(old: list[Mark]) -> list[Mark]:
            return [Mark(move(mark.start), move(mark.end), mark.labels) for mark in old]

        return Document(
            id=self.id,
            corpus=self.corpus,
            text=text,
            spans={kind: [range_(span) for span in spans] for kind, spans in self.spans.items()},
            unsure={kind: [range_(span) for span in spans] for kind, spans in self.unsure.items()},
            triggers=None if self.triggers is None else marks(self.triggers),
            quiet=self.quiet,
            groups=marks(self.groups),
            realities=marks(self.realities),
            acts=marks(self.acts),
            stances=marks(self.stances),
            values=[Value(move(value.start), move(value.end), value.value) for value in self.values],
            links=[
                Link(link.relation, range_(link.head), tuple(range_(t) for t in link.targets), link.weight)
                for link in self.links
            ],
        )
