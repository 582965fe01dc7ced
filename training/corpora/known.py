"""What is known about every corpus: where it comes from, what it marks and taught, its licence, what is held out.

The list is data (`list.json`): the manifest, the model card and `docs/corpora.md` all tell it from there.
"""

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path


@dataclass(frozen=True)
class Known:
    """One corpus."""

    key: str
    """How its files and its share are called."""
    name: str
    source: str
    """Repository, or where else it comes from."""
    marks: str
    documents: dict[str, int]
    """How many in each file, by the part that the file's name tells; none of a corpus that still grows."""
    licence: str
    """As far as known."""
    heads: tuple[str, ...]
    """What its marks taught; nothing, if it is only measured on or only lends its texts."""
    measures: str
    """What of it is held out to measure on."""
    part: str | None = None
    """Which lines of the file, where several corpora share one."""


@cache
def known_corpora() -> tuple[Known, ...]:
    """All corpora, our own first."""
    entries = json.loads((Path(__file__).parent / "list.json").read_text(encoding="utf-8"))
    return tuple(
        Known(
            key=entry["key"],
            name=entry["name"],
            source=entry["from"],
            marks=entry["marks"],
            documents=entry.get("documents", {}),
            licence=entry["licence"],
            heads=tuple(entry["heads"]),
            measures=entry["measures"],
            part=entry.get("part"),
        )
        for entry in entries
    )


def taught() -> list[dict]:
    """What the manifest says of the corpora whose marks taught the reader."""
    return [
        {"name": corpus.name, "heads": list(corpus.heads), "licence": corpus.licence}
        for corpus in known_corpora()
        if corpus.heads
    ]
