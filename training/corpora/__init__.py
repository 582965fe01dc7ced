"""The corpora, one module each, and how much of each the reader sees."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from ..document import Document
from .attribution import read_attribution
from .entities import read_entities
from .events import read_events
from .factuality import read_factuality
from .files import is_held_out, part_of, taught_before
from .places import read_places
from .real import read_real, real_ids
from .times import read_times
from .written import read_written

SHARES = {
    "attribution": 0.5,
    "entities": 3,
    "events": 1,
    "factuality": 0.15,
    "places": 0.15,
    "times": 0.7,
    "written": 4,
    "real": 4,
}
"""Part of a corpus's documents that is seen in each round; above 1 they are repeated.

PolNeAR, half of all text, is kept to less than half of a round.
"""


@dataclass(frozen=True)
class Source:
    """A corpus as training sees it."""

    name: str
    share: float
    """As in `SHARES`."""
    documents: list[Document]


def training_sources(corpora: Path, corpus: Path, shares: Mapping[str, float] = SHARES) -> list[Source]:
    """The training parts of the foreign corpora, without the reports that we marked ourselves and hold out."""
    read = {
        "attribution": read_attribution(corpora / "attribution.train.jsonl.gz"),
        "entities": read_entities(corpora / "entities.train.jsonl.gz"),
        "events": read_events(corpora / "events.train.jsonl.gz", complete=False),
        "factuality": read_factuality(corpora / "factuality.train.jsonl.gz"),
        "places": kept(read_places(corpora / "places.train.jsonl.gz"), held_out=False),
        "times": kept(read_times(corpora / "times.train.jsonl.gz"), held_out=False),
    }
    out = held_out_reports(corpus)
    return [
        Source(name, shares[name], [document for document in documents if document.id not in out])
        for name, documents in read.items()
    ]


def own_sources(corpora: Path, corpus: Path, shares: Mapping[str, float] = SHARES) -> list[Source]:
    """The training part of our own corpus as it is now; it may grow between rounds."""
    read = {
        "written": read_written(corpus / "written", report=lambda _: None),
        "real": read_real(corpus / "real", corpora, report=lambda _: None),
    }
    return [Source(name, shares[name], own(documents, corpus, "train")) for name, documents in read.items()]


def development_documents(corpora: Path, corpus: Path) -> dict[str, list[Document]]:
    """What the reader is measured on, by corpus."""
    read = {
        "attribution": read_attribution(corpora / "attribution.dev.jsonl.gz"),
        "entities": read_entities(corpora / "entities.dev.jsonl.gz", with_bbc=True),
        "events": read_events(corpora / "events.dev.jsonl.gz", complete=True),
        "factuality": read_factuality(corpora / "factuality.dev.jsonl.gz"),
        "toponyms": kept(read_places(corpora / "places.train.jsonl.gz"), held_out=True),
        "times": kept(read_times(corpora / "times.train.jsonl.gz"), held_out=True),
        "written": own(read_written(corpus / "written"), corpus, "dev"),
        "real": own(read_real(corpus / "real", corpora), corpus, "dev"),
    }
    return {name: list(documents) for name, documents in read.items()}


def kept(documents: Iterable[Document], *, held_out: bool) -> list[Document]:
    """The training or the development documents of a corpus that has no split of its own."""
    return [document for document in documents if is_held_out(document.id) == held_out]


def own(documents: Iterable[Document], corpus: Path, part: str) -> list[Document]:
    """One part of our own corpus."""
    before = taught_before(corpus)
    return [document for document in documents if part_of(document.id, before) == part]


def held_out_reports(corpus: Path) -> frozenset[str]:
    """The ids of our marked reports that no training may see, in our marking or in the corpus they came from."""
    before = taught_before(corpus)
    return frozenset(id for id in real_ids(corpus / "real") if part_of(id, before) != "train")
