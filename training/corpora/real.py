"""Our own marking of real reports: stand-off, since their texts are not ours to publish.

Each line of `corpus/real/*.jsonl` names a document of the corpora by id and the SHA-256 of its text, says how far it is
marked (`end`), and lists the marks as in `corpus/NOTATION.md`: tag, start, end (UTF-16 code units), attributes.
"""

import hashlib
import json
from collections.abc import Callable, Iterator
from pathlib import Path

from ..document import Document
from .files import CodePoints, read_lines
from .written import BadPassage, Element, Passage, document_of

TEXTS = ("reports.fakes", "entities.train", "events.train", "muc4.train", "coded.dev")
"""The corpora that reports were taken from, in the order in which they are searched."""


def read_real(folder: Path, corpora: Path, report: Callable[[str], None] = print) -> Iterator[Document]:
    """All good documents of the folder, their texts found among the corpora; `report` is told of the others."""
    lines = list(lines_of(folder))
    texts = texts_of(corpora, {line["id"] for line in lines}) if lines else {}
    for line in lines:
        text = texts.get(line["id"])
        if text is None or hashlib.sha256(text.encode()).hexdigest() != line["sha256"]:
            report(f"{line['id']} skipped: its text is not among the corpora, or another one")
            continue
        try:
            yield document_of(passage_of(line, text))
        except BadPassage as problem:
            report(f"{line['id']} skipped: {problem}")


def real_ids(folder: Path) -> list[str]:
    """The ids of all reports that are marked, whatever their marking is worth."""
    return [line["id"] for line in lines_of(folder)]


def lines_of(folder: Path) -> Iterator[dict]:
    """The lines of all files of the folder."""
    for path in sorted(folder.glob("*.jsonl")):
        with path.open(encoding="utf-8") as lines:
            yield from map(json.loads, lines)


def passage_of(line: dict, text: str) -> Passage:
    """The marked part of a text with its elements; offsets become code points."""
    points = CodePoints(text)
    elements = [Element(tag, attributes, points(start), points(end)) for tag, start, end, attributes in line["marks"]]
    return Passage(line["id"], text[: points(line["end"])], elements)


def texts_of(corpora: Path, ids: set[str]) -> dict[str, str]:
    """The texts of the given documents."""
    found: dict[str, str] = {}
    for name in TEXTS:
        for row in read_lines(corpora / f"{name}.jsonl.gz"):
            if row["id"] in ids:
                found.setdefault(row["id"], row["text"])
    return found
