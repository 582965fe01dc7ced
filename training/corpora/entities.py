"""re3d: people, organisations, places, weapons, vehicles, times and quantities in texts about Syria and Iraq.

BBC Online's documents are licensed for non-commercial use and are left out of training; `with_bbc` keeps them for
measuring. re3d has one kind for all places and one for all collectives, we have two for each: the last noun decides,
by the lists in `nouns.json`. What sort of group an organisation is comes from `group-kinds.json`.
"""

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from ..document import Document, Mark
from .files import CodePoints, read_lines

KINDS = {
    "Organisation": "group",
    "Person": "person",
    "Location": "place",
    "Weapon": "weapon",
    "MilitaryPlatform": "platform",
    "Vehicle": "platform",
    "Temporal": "time",
    "Quantity": "quantity",
}
MARKED = ("person", "group", "population", "place", "facility", "weapon", "platform", "time", "quantity")
AFTER_HEAD = re.compile(r",| (?:of|in|at|on|near|from|who|which|that|for|with|to|under|by)\b")


def read_entities(path: Path, *, with_bbc: bool = False) -> Iterator[Document]:
    """The documents of `entities.{train,dev}.jsonl.gz`."""
    for line in read_lines(path):
        if line["publisher"] == "BBC Online" and not with_bbc:
            continue
        point = CodePoints(line["text"])
        document = Document(line["id"], line["corpus"], line["text"], spans={kind: [] for kind in MARKED})
        for start, end, theirs in line["mentions"]:
            kind = KINDS.get(theirs)
            if kind is None:
                continue
            start, end = point.range([start, end])
            start, end = trimmed(document.text, start, end)
            kind = refined(kind, document.text[start:end])
            if kind == "weapon" and is_event_word(document.text[start:end]):
                document.unsure.setdefault("weapon", []).append((start, end))
            elif start < end:
                document.spans[kind].append((start, end))
                group = group_kind(document.text[start:end]) if kind == "group" else None
                if group is not None:
                    document.groups.append(Mark(start, end, frozenset({group})))
        yield document


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without the white space at its ends."""
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end


def refined(kind: str, mention: str) -> str:
    """Our kind of a mention that re3d calls a place, a person or an organisation.

    >>> refined("place", "an old grain silo"), refined("group", "the people of Velm"), refined("place", "Velm")
    ('facility', 'population', 'place')
    """
    head = head_noun(mention)
    if kind == "place" and head in _nouns()["facility"]:
        return "facility"
    if kind in ("person", "group") and head in _nouns()["population"]:
        return "population"
    return kind


def head_noun(mention: str) -> str:
    """The last word before a preposition, relative pronoun or comma, in lower case."""
    before = AFTER_HEAD.split(mention.strip(), maxsplit=1)[0]
    words = re.findall(r"[^\W\d_]+", before)
    return words[-1].lower() if words else ""


def group_kind(mention: str) -> str | None:
    """What kind of group a mention is by its words, silver for the `group` head; the first list that knows one decides.

    >>> group_kind("the Ministry of Defence"), group_kind("they")
    ('government', None)
    """
    return next((kind for kind, pattern in _group_patterns() if re.search(pattern, mention.lower())), None)


def is_event_word(mention: str) -> bool:
    """Whether re3d calls a weapon what we call an event: "strikes", "bombardment"."""
    return head_noun(mention) in _nouns()["event"]


@cache
def _nouns() -> dict[str, frozenset[str]]:
    lists = json.loads((Path(__file__).parent / "nouns.json").read_text())
    return {name: frozenset(words) for name, words in lists.items()}


@cache
def _group_patterns() -> list[tuple[str, str]]:
    return [tuple(pair) for pair in json.loads((Path(__file__).parent / "group-kinds.json").read_text())]
