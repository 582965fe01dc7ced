"""The corpora, one module each, and how much of each the reader sees."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from ..document import Document
from .attribution import read_attribution
from .entities import read_entities
from .events import read_events
from .factuality import read_factuality
from .files import is_held_out, part_of, taught_before
from .places import read_places
from .real import read_real
from .times import read_times
from .written import read_written


@dataclass(frozen=True)
class Source:
    """A corpus as training sees it."""

    name: str
    share: float
    """Part of its documents seen in each round; above 1 they are repeated."""
    documents: list[Document]


def training_sources(corpora: Path) -> list[Source]:
    """The training parts of the foreign corpora. The shares keep PolNeAR, half of all text, to less than half of a round."""
    return [
        Source("attribution", 0.5, list(read_attribution(corpora / "attribution.train.jsonl.gz"))),
        Source("entities", 3, list(read_entities(corpora / "entities.train.jsonl.gz"))),
        Source("events", 1, list(read_events(corpora / "events.train.jsonl.gz", complete=False))),
        Source("factuality", 0.15, list(read_factuality(corpora / "factuality.train.jsonl.gz"))),
        Source("places", 0.15, kept(read_places(corpora / "places.train.jsonl.gz"), held_out=False)),
        Source("times", 0.7, kept(read_times(corpora / "times.train.jsonl.gz"), held_out=False)),
    ]


def own_sources(corpora: Path, corpus: Path) -> list[Source]:
    """The training part of our own corpus as it is now; it may grow between rounds."""
    return [
        Source("written", 4, own(read_written(corpus / "written", report=lambda _: None), corpus, "train")),
        Source("real", 4, own(read_real(corpus / "real", corpora, report=lambda _: None), corpus, "train")),
    ]


def development_documents(corpora: Path, corpus: Path) -> dict[str, list[Document]]:
    """What the reader is measured on, by corpus."""
    read = {
        "attribution": read_attribution(corpora / "attribution.dev.jsonl.gz"),
        "entities": read_entities(corpora / "entities.dev.jsonl.gz", with_bbc=True),
        "events": read_events(corpora / "events.dev.jsonl.gz", complete=True),
        "factuality": read_factuality(corpora / "factuality.dev.jsonl.gz"),
        "toponyms": kept(read_places(corpora / "places.train.jsonl.gz"), held_out=True),
        "times": kept(read_times(corpora / "times.train.jsonl.gz"), held_out=True),
        "written": [
            *own(read_written(corpus / "written"), corpus, "dev"),
            *own(read_real(corpus / "real", corpora), corpus, "dev"),
        ],
    }
    return {name: list(documents) for name, documents in read.items()}


def kept(documents: Iterable[Document], *, held_out: bool) -> list[Document]:
    """The training or the development documents of a corpus that has no split of its own."""
    return [document for document in documents if is_held_out(document.id) == held_out]


def own(documents: Iterable[Document], corpus: Path, part: str) -> list[Document]:
    """One part of our own corpus."""
    before = taught_before(corpus)
    return [document for document in documents if part_of(document.id, before) == part]
