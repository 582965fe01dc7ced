"""WikiEvents: triggers and arguments of events. Its types and roles reach ours by `wikievents.json`, each type as the
set of our labels it may be. Text is split at punctuation ("Deir ez - Zor"); `rejoin.py` undoes that."""

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from ..document import Document, Link, Mark
from .files import CodePoints, read_lines

LONGEST_TRIGGER = 40  # characters; the converted corpus has a few "triggers" that are whole documents
FARTHEST_ARGUMENT = 600  # characters; argument spans were found again by text, so far ones are often another mention
QUIET_WEIGHT = 0.3  # of "no trigger" in sentences without one: many documents of the training part are half marked
ABSENT_WEIGHT = 0.3  # of "no such argument"


def read_events(path: Path, *, complete: bool) -> Iterator[Document]:
    """The documents of `events.{train,dev}.jsonl.gz`; `complete` says whether to trust what is left unmarked."""
    for line in read_lines(path):
        point = CodePoints(line["text"])
        document = Document(line["id"], line["corpus"], line["text"], triggers=[])
        document.quiet = 1.0 if complete else QUIET_WEIGHT
        for event in line["events"]:
            head = point.range(event["trigger"])
            if head[1] - head[0] > LONGEST_TRIGGER:
                continue
            labels = narrowed(allowed_triggers(event["type"]), document.text[head[0] : head[1]])
            document.triggers.append(Mark(*head, labels))
            document.links.extend(links_of(head, event["type"], event["arguments"], point))
        yield document


def links_of(head: tuple[int, int], kind: str, arguments: list[dict], point: CodePoints) -> Iterator[Link]:
    """One link per relation that the type could have, empty ones included at a low weight."""
    table = _table()
    targets: dict[str, list[tuple[int, int]]] = {}
    for argument in arguments:
        relation = table["roles"].get(argument["role"])
        span = point.range(argument["span"])
        if relation is not None and abs(span[0] - head[0]) <= FARTHEST_ARGUMENT:
            targets.setdefault(relation, []).append(span)
    expected = next((roles for prefix, roles in table["expected"].items() if kind.startswith(prefix)), [])
    for relation in dict.fromkeys([*expected, *targets]):  # in an order that does not change from run to run
        found = tuple(targets.get(relation, ()))
        yield Link(relation, head, found, 1.0 if found else ABSENT_WEIGHT)


def allowed_triggers(kind: str) -> frozenset[str]:
    """The labels of ours that an event of their type may have; the longest matching prefix decides.

    >>> sorted(allowed_triggers("Life.Injure.Unspecified"))
    ['ill-treatment', 'injury']
    """
    types = _table()["types"]
    prefixes = [prefix for prefix in types if kind.startswith(prefix)]
    return frozenset(types[max(prefixes, key=len)]) if prefixes else frozenset({"other"})


def narrowed(labels: frozenset[str], trigger: str) -> frozenset[str]:
    """The labels that the trigger's own word leaves, where it says more than their coarse type.

    >>> sorted(narrowed(allowed_triggers("Conflict.Attack"), "suicide bombing"))
    ['bombing']
    """
    for pattern, ours in _table()["words"]:
        if labels.intersection(ours) and re.search(rf"\b(?:{pattern})", trigger.lower()):
            return labels.intersection(ours)
    return labels


@cache
def _table() -> dict[str, dict]:
    return json.loads((Path(__file__).parent / "wikievents.json").read_text())
